// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "program.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {
const QString noPlugins = u"QCA_NO_PLUGINS"_s; // QCA then finds no provider, wherever it may lie
} // namespace

/// The program where it was installed, and where a part of it is missing.
class InstallTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void desktopFindsIt_data();
    void desktopFindsIt();
    void readsCertificatesWhereItWasInstalled();
    void saysThatTheProviderIsMissing();
    void saysSoInTheWindow();

private:
    Sandbox m_box;
};

void InstallTest::initTestCase()
{
    QProcess install;
    install.start(u"cmake"_s,
                  {u"--install"_s, QStringLiteral(BUILD_FOLDER), u"--prefix"_s, m_box.path(u"installed"_s)});
    QVERIFY(install.waitForFinished(60000));
    QVERIFY2(install.exitCode() == 0, install.readAllStandardError().constData());
    m_box.write(u"leaf.cer"_s, der(testing::makeCertificate(subjectFor({u"www.shop.test"_s}))));
}

void InstallTest::desktopFindsIt_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("licence") << u"share/doc/bindwright/LICENSE"_s << QByteArray("MIT License");
    QTest::newRow("probe") << u"share/bindwright/bindwright-probe.ps1"_s << QByteArray("bindwright-probe/1");
    QTest::newRow("menu entry") << u"share/applications/bindwright.desktop"_s
                                << QByteArray("Exec=bindwright %f");
    QTest::newRow("icon") << u"share/icons/hicolor/scalable/apps/bindwright.svg"_s << QByteArray("<svg");
    QTest::newRow("icon of one colour")
        << u"share/icons/hicolor/symbolic/apps/bindwright-symbolic.svg"_s << QByteArray("<svg");
    QTest::newRow("manual page") << u"share/man/man1/bindwright.1"_s << QByteArray(".TH BINDWRIGHT 1");
    QTest::newRow("what software centres show")
        << u"share/metainfo/org.bindwright.Bindwright.metainfo.xml"_s << QByteArray("bindwright.desktop");
    QTest::newRow("completion for bash")
        << u"share/bash-completion/completions/bindwright"_s << QByteArray("complete -F _bindwright");
    QTest::newRow("completion for zsh")
        << u"share/zsh/vendor-completions/_bindwright"_s << QByteArray("#compdef bindwright");
    QTest::newRow("what it is made of")
        << u"share/doc/bindwright/bindwright.spdx.json"_s << QByteArray("SPDX-2.3");
    QTest::newRow("copyright") << u"share/doc/bindwright/copyright"_s << QByteArray("LGPL-2.1+");
}

void InstallTest::desktopFindsIt()
{
#ifndef Q_OS_UNIX
    QSKIP("menu, icons and manual are placed so on Unix alone");
#endif
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    const QByteArray installed = m_box.read(u"installed/"_s + file);
    QVERIFY2(installed.contains(content), qPrintable(file));
}

void InstallTest::readsCertificatesWhereItWasInstalled()
{
    m_box.program = m_box.path(u"installed/bin/bindwright"_s);
    const Run run = m_box.run({u"inspect"_s, u"leaf.cer"_s, u"--json"_s});
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.out.contains("www.shop.test"), run.said().constData());
}

void InstallTest::saysThatTheProviderIsMissing()
{
    const Run run = m_box.run({u"inspect"_s, u"leaf.cer"_s}, {}, {{noPlugins, u"1"_s}});
    COMPARE_EXIT(run, 2);
    QVERIFY2(run.err.contains("qca-ossl"), run.said().constData());
}

void InstallTest::saysSoInTheWindow()
{
    QProcess window;
    m_box.start(window, {}, {{noPlugins, u"1"_s}, {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}});
    QVERIFY(window.waitForStarted());
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += window.readAllStandardError()).contains("qca-ossl"), said.constData(),
                              60000);
    QCOMPARE(window.state(), QProcess::Running); // the window says it too, until that is closed
    window.kill();
    window.waitForFinished();
}

QTEST_GUILESS_MAIN(InstallTest)
#include "installtest.moc"

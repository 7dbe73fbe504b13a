// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/draft/draftfile.h"
#include "model/scenario/scenario.h"
#include "model/session/newdraft.h"
#include "platform/files/safefilestore.h"
#include "tests/app/program.h"
#include "tests/platform/certificates/preparedreader.h"

#include <QStandardPaths>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// The running program as a screen reader has it: over the accessibility bus, on a display of its own.
/// accessbus.py walks it from page to page by the actions that the bus offers.
class AccessBusTest final : public QObject
{
    Q_OBJECT

private slots:
    void aScreenReaderWalksThrough()
    {
        for (const QString &tool : {u"dbus-run-session"_s, u"xvfb-run"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP(qPrintable(tool + u" is not installed"_s));
        }
        Sandbox box;
        box.write(u"shop.bindwright"_s, plan(box));
        box.program = u"dbus-run-session"_s;
        const Run walk = box.run({u"--"_s, u"xvfb-run"_s, u"-a"_s, u"/usr/bin/python3"_s,
                                  QStringLiteral(SOURCE_FOLDER "/tests/app/accessbus.py"),
                                  QStringLiteral(BINDWRIGHT_PROGRAM), box.path(u"shop.bindwright"_s)},
                                 {},
                                 {{u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s},
                                  {u"QT_QPA_PLATFORM"_s, u"xcb"_s},
                                  {u"NO_AT_BRIDGE"_s, u"1"_s},
                                  {u"XDG_CONFIG_HOME"_s, box.path(u"config"_s)}});
        if (walk.exitCode == 77)
            QSKIP(walk.out.constData());
        QVERIFY2(walk.exitCode == 0, walk.said().constData());
    }

private:
    /// The small project with two certificates, set up for SNI.
    static QByteArray plan(const Sandbox &box)
    {
        const auto files = makeFileStore();
        const auto project = openProject(*files, box.path(u"project"_s));
        if (!project)
            qFatal("the project does not open");
        const auto reader = testing::preparedReader();
        Draft draft = draftOf(project->path, project->service);
        const testing::TestCertificate issuer = authority(u"Pine CA"_s);
        for (const QString &name : {u"www.shop.test"_s, u"api.shop.test"_s}) {
            const QByteArray pfx =
                testing::pkcs12({testing::makeCertificate(subjectFor(QStringList(name)), issuer)});
            if (const auto read = reader->read(pfx, box.path(name + u".pfx"_s), {}))
                draft = withCertificates(draft, {*read});
        }
        draft.hosts = {u"www.shop.test"_s, u"api.shop.test"_s};
        draft = withScenario(draft, Scenario::Sni, project->service);
        return writeDraftFile({draft, project->service}, box.path(u"shop.bindwright"_s));
    }
};

QTEST_GUILESS_MAIN(AccessBusTest)
#include "accessbustest.moc"

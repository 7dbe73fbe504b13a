// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "sourcetexts.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList foundIn(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

/// The contexts that a source asks for translations in.
QStringList askedIn(const QString &source)
{
    QStringList contexts = foundIn(source, u"Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"_s)
        + foundIn(source, u"\\btranslate\\(\\s*\"(\\w+)\""_s);
    for (const QString &name : foundIn(source, u"class (\\w+)[^;{]*\\{\\s*Q_OBJECT"_s))
        contexts.append(u"bindwright::"_s + name);
    return contexts;
}

} // namespace

/// Texts are looked up in the context that lupdate has written them to: it does not see all that a compiler
/// sees.
class ContextsTest : public QObject
{
    Q_OBJECT

private slots:
    void writtenContextsAreAskedFor_data();
    void writtenContextsAreAskedFor();

private:
    static QStringList asked();
};

QStringList ContextsTest::asked()
{
    static const QStringList all = [] {
        QStringList found;
        for (const QString &source : sourceTexts())
            found += askedIn(source);
        return found;
    }();
    return all;
}

void ContextsTest::writtenContextsAreAskedFor_data()
{
    QTest::addColumn<QString>("context");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
    lupdate.start(QStringLiteral(LUPDATE), {u"-silent"_s, u"app"_s, u"ui"_s, u"-ts"_s, path});
    QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0,
             lupdate.readAllStandardError().constData());
    const QStringList written = foundIn(textOf(path), u"<context>\\s*<name>([^<]*)</name>"_s);
    QVERIFY(written.size() > 50); // else the rest could not fail
    for (const QString &context : written)
        QTest::newRow(qPrintable(context)) << context;
}

void ContextsTest::writtenContextsAreAskedFor()
{
    QFETCH(const QString, context);
    QVERIFY2(asked().contains(context), "no source asks for translations in this context");
}

QTEST_GUILESS_MAIN(ContextsTest)
#include "contextstest.moc"

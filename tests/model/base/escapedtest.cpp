// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/base/escaped.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class EscapedTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesOutWhatATerminalActsOn_data();
    void writesOutWhatATerminalActsOn();
    void jsonReadsTheSame_data();
    void jsonReadsTheSame();
};

void EscapedTest::writesOutWhatATerminalActsOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("lines"); ///< of several lines
    const auto row = [](const char *name, const QString &text, const QString &both) {
        QTest::newRow(name) << text << both << both;
    };
    row("nothing", {}, {});
    row("letters of any script", u"bücher.例え.test 🔒"_s, u"bücher.例え.test 🔒"_s);
    row("a backslash", u"C:\\x1B"_s, u"C:\\x1B"_s);
    row("escape", u"a\x1b[31mb"_s, u"a\\x1B[31mb"_s);
    row("bell", u"\x07"_s, u"\\x07"_s);
    row("backspace", u"a\x08"_s, u"a\\x08"_s);
    row("delete", u"\x7f"_s, u"\\x7F"_s);
    row("a carriage return", u"a\rb"_s, u"a\\x0Db"_s);
    row("of the upper half", QString(QChar(0x9b)), u"\\x9B"_s);
    row("right to left", QString(QChar(0x202e)) + u"fdp.exe"_s, u"\\u202Efdp.exe"_s);
    row("an isolate", QString(QChar(0x2066)), u"\\u2066"_s);
    row("a separator of lines", u"a"_s + QChar(0x2028) + QChar(0x2029), u"a\\u2028\\u2029"_s);
    row("NUL", QString(QChar(0)), u"\\x00"_s);
    QTest::newRow("a line break") << u"a\nb"_s << u"a\\x0Ab"_s << u"a\nb"_s;
    QTest::newRow("a tab") << u"a\tb"_s << u"a\\x09b"_s << u"a\tb"_s;
}

void EscapedTest::writesOutWhatATerminalActsOn()
{
    QFETCH(const QString, text);
    QTEST(escaped(text), "line");
    QTEST(escapedLines(text), "lines");
}

void EscapedTest::jsonReadsTheSame_data()
{
    writesOutWhatATerminalActsOn_data();
}

void EscapedTest::jsonReadsTheSame()
{
    QFETCH(const QString, text);
    const QJsonObject object{{u"text"_s, text}};
    const QString json = escapedJson(QString::fromUtf8(QJsonDocument(object).toJson()));
    QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).object(), object);
    QCOMPARE(escapedLines(json), json);
}

QTEST_GUILESS_MAIN(EscapedTest)
#include "escapedtest.moc"

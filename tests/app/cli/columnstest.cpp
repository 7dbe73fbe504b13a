// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "app/cli/columns.h"

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// How wide a text is on a terminal.
class ColumnsTest final : public QObject
{
    Q_OBJECT

private slots:
    void columns_data();
    void columns();
    void padding();
};

void ColumnsTest::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("ASCII") << u"Key usage"_s << 9;
    QTest::newRow("Latin letters with marks") << u"Gültig, émis"_s << 12;
    QTest::newRow("a mark by itself") << u"e\u0301mis"_s << 4;
    QTest::newRow("kanji") << u"拇印"_s << 4;
    QTest::newRow("katakana and ASCII") << u"SHA-1 ハッシュ"_s << 14;
    QTest::newRow("half-width katakana") << u"ﾊｯｼｭ"_s << 4;
    QTest::newRow("full-width ASCII") << u"ＳＨＡ"_s << 6;
    QTest::newRow("Hangul") << u"인증서"_s << 6;
    QTest::newRow("beyond the basic plane") << u"𠮟"_s << 2;
}

void ColumnsTest::columns()
{
    QFETCH(const QString, text);
    QFETCH(const int, columns);
    QCOMPARE(columnsOf(text), columns);
}

void ColumnsTest::padding()
{
    QCOMPARE(padded(u"拇印"_s, 6), u"拇印  "_s);
    QCOMPARE(padded(u"Thumbprint"_s, 6), u"Thumbprint"_s);
}

QTEST_GUILESS_MAIN(ColumnsTest)
#include "columnstest.moc"

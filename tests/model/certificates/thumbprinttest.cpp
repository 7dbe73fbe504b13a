// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/certificates/thumbprint.h"
#include "tests/support/testing.h"

#include <QStringList>

using namespace bindwright;
using namespace Qt::StringLiterals;

class ThumbprintTest : public QObject
{
    Q_OBJECT

private slots:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString digits = u"0123456789ABCDEF0123456789ABCDEF01234567"_s;
        QTest::newRow("plain") << digits << digits;
        QTest::newRow("lower case") << digits.toLower() << digits;
        QTest::newRow("U+200E from the certificate dialog") << QChar(0x200e) + digits << digits;
        QTest::newRow("U+FEFF at the end") << digits + QChar(0xfeff) << digits;
        QTest::newRow("blanks") << u"01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef 01 23 45 67"_s << digits;
        QTest::newRow("colons") << u"01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67"_s << digits;
        QTest::newRow("39 digits") << digits.chopped(1) << QString();
        QTest::newRow("SHA-256, 64 digits") << digits + digits.left(24) << QString();
        QTest::newRow("placeholder") << u"YOURTHUMBPRINT"_s << QString();
        QTest::newRow("U+200E alone") << QString(QChar(0x200e)) << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("full-width digits are none") << QString(40, QChar(0xff11)) << QString();
    }

    void parse()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto result = Thumbprint::parse(text);
        QCOMPARE(result.has_value(), !expected.isEmpty());
        if (result)
            QCOMPARE(result->toString(), expected);
        else
            QCOMPARE(result.error().code, Code::NotAThumbprint);
    }

    void strippedIsNamed()
    {
        QCOMPARE(Thumbprint::strippedFrom(QChar(0x200e) + u"01:02 03"_s),
                 (QStringList{u"U+200E"_s, u"colon"_s, u"blank"_s}));
    }
};

QTEST_GUILESS_MAIN(ThumbprintTest)
#include "thumbprinttest.moc"

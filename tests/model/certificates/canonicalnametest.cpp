// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/certificates/canonicalname.h"

#include <QTest>

using namespace bindwright;

namespace {

QByteArray element(char tag, const QByteArray &content)
{
    return char(tag) + (char(content.size()) + content);
}

/// A Name of one common name, in a text of that tag.
QByteArray commonName(char tag, const QByteArray &text)
{
    const QByteArray type = QByteArray::fromHex("0603550403");
    return element(0x30, element(0x31, element(0x30, type + element(tag, text))));
}

} // namespace

class CanonicalNameTest : public QObject
{
    Q_OBJECT

private slots:
    void equal_data()
    {
        QTest::addColumn<QByteArray>("name");
        const QByteArray wide("\0P\0i\0n\0e\0 \0C\0A", 14);
        const QByteArray wider("\0\0\0P\0\0\0i\0\0\0n\0\0\0e\0\0\0 \0\0\0C\0\0\0A", 28);
        QTest::newRow("UTF8String") << commonName(12, "Pine CA");
        QTest::newRow("PrintableString") << commonName(19, "Pine CA");
        QTest::newRow("T61String") << commonName(20, "Pine CA");
        QTest::newRow("BMPString") << commonName(30, wide);
        QTest::newRow("UniversalString") << commonName(28, wider);
        QTest::newRow("capitals") << commonName(12, "PINE CA");
        QTest::newRow("blanks") << commonName(12, " Pine   CA ");
        QTest::newRow("itself") << canonicalName(commonName(12, "Pine CA"));
    }

    void equal()
    {
        QFETCH(const QByteArray, name);
        QCOMPARE(canonicalName(name), commonName(12, "pine ca"));
    }

    void different()
    {
        QVERIFY(canonicalName(commonName(12, "Pine CA")) != canonicalName(commonName(12, "PineCA")));
        QCOMPARE(canonicalName(commonName(12, "\xC3\x9C")), commonName(12, "\xC3\x9C"));
    }

    void noName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("CN=Pine CA");
        QTest::newRow("cut off") << commonName(12, "Pine CA").chopped(1);
        QTest::newRow("more behind it") << commonName(12, "Pine CA") + commonName(12, "Pine CA");
        QTest::newRow("length of five octets") << QByteArray::fromHex("3085FFFFFFFFFF");
    }

    void noName()
    {
        QFETCH(const QByteArray, name);
        QCOMPARE(canonicalName(name), name);
    }
};

QTEST_GUILESS_MAIN(CanonicalNameTest)
#include "canonicalnametest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/net/internaladdress.h"

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class InternalAddressTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsApart_data()
    {
        QTest::addColumn<bool>("internal");
        for (const char *address : {"0.0.0.0",
                                    "10.0.0.4",
                                    "100.64.0.1",
                                    "100.127.255.255",
                                    "127.0.0.1",
                                    "127.255.255.254",
                                    "168.63.129.16",
                                    "169.254.169.254",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.0.0.8",
                                    "192.0.2.4",
                                    "192.168.1.1",
                                    "198.18.0.1",
                                    "198.19.255.255",
                                    "198.51.100.7",
                                    "203.0.113.9",
                                    "224.0.0.1",
                                    "240.0.0.1",
                                    "255.255.255.255",
                                    "::",
                                    "::1",
                                    "::7f00:1",
                                    "::ffff:127.0.0.1",
                                    "::ffff:10.0.0.4",
                                    "::ffff:a9fe:a9fe",
                                    "64:ff9b::10.0.0.4",
                                    "64:ff9b:1::1",
                                    "100::1",
                                    "2001::1",
                                    "2001:db8::4",
                                    "2002:7f00:1::",
                                    "2002:a00:4::1",
                                    "fc00::1",
                                    "fd12:3456::1",
                                    "fe80::1",
                                    "fec0::1",
                                    "ff02::1"})
            QTest::newRow(address) << true;
        for (const char *address : {"1.1.1.1",
                                    "9.255.255.255",
                                    "11.0.0.0",
                                    "100.63.255.255",
                                    "100.128.0.0",
                                    "126.255.255.255",
                                    "128.0.0.1",
                                    "168.63.129.15",
                                    "168.63.129.17",
                                    "169.253.0.1",
                                    "169.255.0.1",
                                    "172.15.255.255",
                                    "172.32.0.1",
                                    "192.0.1.1",
                                    "192.167.255.255",
                                    "192.169.0.0",
                                    "198.17.0.1",
                                    "198.20.0.1",
                                    "223.255.255.255",
                                    "2606:4700::1111",
                                    "2a00:1450:4001:800::200e",
                                    "::ffff:1.1.1.1",
                                    "64:ff9b::1.1.1.1",
                                    "2002:101:101::1",
                                    "2001:4860:4860::8888"})
            QTest::newRow(address) << false;
    }

    void tellsApart()
    {
        QFETCH(bool, internal);
        const auto address = IpAddress::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(address.has_value());
        QCOMPARE(isInternal(*address), internal);
    }
};

QTEST_GUILESS_MAIN(InternalAddressTest)
#include "internaladdresstest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/verify/connectpoint.h"
#include "tests/support/testing.h"

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// What stands after --connect, --from and --resolve.
class ConnectPointTest final : public QObject
{
    Q_OBJECT

private slots:
    void points_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port"); // 0: none
        QTest::addColumn<QString>("written");
        QTest::newRow("name") << u"WWW.a.test"_s << u"www.a.test"_s << 0 << u"www.a.test"_s;
        QTest::newRow("name and port")
            << u"www.a.test:8443"_s << u"www.a.test"_s << 8443 << u"www.a.test:8443"_s;
        QTest::newRow("one label") << u"localhost:1"_s << u"localhost"_s << 1 << u"localhost:1"_s;
        QTest::newRow("Unicode") << u"bücher.example"_s << u"xn--bcher-kva.example"_s << 0
                                 << u"xn--bcher-kva.example"_s;
        QTest::newRow("IPv4") << u" 10.0.0.4 "_s << u"10.0.0.4"_s << 0 << u"10.0.0.4"_s;
        QTest::newRow("IPv4 and port") << u"10.0.0.4:443"_s << u"10.0.0.4"_s << 443 << u"10.0.0.4:443"_s;
        QTest::newRow("IPv6 without brackets")
            << u"2001:DB8::4"_s << u"2001:db8::4"_s << 0 << u"[2001:db8::4]"_s;
        QTest::newRow("IPv6 in brackets") << u"[::1]"_s << u"::1"_s << 0 << u"[::1]"_s;
        QTest::newRow("IPv6 and port") << u"[::1]:8443"_s << u"::1"_s << 8443 << u"[::1]:8443"_s;
    }

    void points()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QString, written);
        const auto point = ConnectPoint::parse(text);
        QVERIFY_RESULT(point);
        QCOMPARE(point->host, host);
        QCOMPARE(int(point->port.value_or(0)), port);
        QCOMPARE(point->toString(), written);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Code>("code");
        QTest::newRow("nothing") << QString() << Code::NotAHostName;
        QTest::newRow("an address on the web") << u"https://www.a.test"_s << Code::NotAPort;
        QTest::newRow("an address on the web and a port")
            << u"https://www.a.test:443"_s << Code::NotAHostName;
        QTest::newRow("wildcard") << u"*.a.test"_s << Code::NotAHostName;
        QTest::newRow("no port") << u"www.a.test:"_s << Code::NotAPort;
        QTest::newRow("port 0") << u"www.a.test:0"_s << Code::NotAPort;
        QTest::newRow("port too large") << u"10.0.0.4:65536"_s << Code::NotAPort;
        QTest::newRow("broken IPv6") << u"[::1"_s << Code::NotAnAddress;
        QTest::newRow("blank within") << u"a b"_s << Code::NotAHostName;
    }

    void faults()
    {
        QFETCH(QString, text);
        QFETCH(Code, code);
        const auto point = ConnectPoint::parse(text);
        QVERIFY(!point);
        QCOMPARE(point.error().code, code);
    }

    void fixed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); // empty: not understood
        QTest::newRow("IPv4") << u"www.a.test:443:10.0.0.4"_s << u"10.0.0.4"_s;
        QTest::newRow("IPv6") << u"www.a.test:443:::1"_s << u"::1"_s;
        QTest::newRow("IPv6 in brackets") << u"www.a.test:443:[::1]"_s << u"::1"_s;
        QTest::newRow("a name for an address") << u"www.a.test:443:b.test"_s << QString();
        QTest::newRow("any address") << u"www.a.test:443:0.0.0.0"_s << QString();
        QTest::newRow("no port") << u"www.a.test:10.0.0.4"_s << QString();
        QTest::newRow("no name") << u":443:10.0.0.4"_s << QString();
    }

    void fixed()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const auto fixed = FixedAddress::parse(text);
        QCOMPARE(fixed.has_value(), !address.isEmpty());
        if (!fixed)
            return;
        QCOMPARE(fixed->host, u"www.a.test"_s);
        QCOMPARE(fixed->port, quint16(443));
        QCOMPARE(fixed->address.toString(), address);
    }
};

QTEST_GUILESS_MAIN(ConnectPointTest)
#include "connectpointtest.moc"

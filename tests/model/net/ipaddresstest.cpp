// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/net/ipaddress.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

class IpAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void facts();
    void socket_data();
    void socket();
    void port_data();
    void port();
};

void IpAddressTest::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("IPv4") << u"10.0.0.4"_s << u"10.0.0.4"_s;
    QTest::newRow("blanks around it") << u" 10.0.0.4 "_s << u"10.0.0.4"_s;
    QTest::newRow("star") << u"*"_s << u"0.0.0.0"_s;
    QTest::newRow("empty") << QString() << u"0.0.0.0"_s;
    QTest::newRow("all zero") << u"0.0.0.0"_s << u"0.0.0.0"_s;
    QTest::newRow("three octets") << u"10.0.4"_s << QString();
    QTest::newRow("five octets") << u"10.0.0.0.4"_s << QString();
    QTest::newRow("octet above 255") << u"10.0.0.256"_s << QString();
    QTest::newRow("octal look") << u"010.0.0.4"_s << QString();
    QTest::newRow("hexadecimal look") << u"0x0a.0.0.4"_s << QString();
    QTest::newRow("negative") << u"10.0.0.-4"_s << QString();
    QTest::newRow("with port") << u"10.0.0.4:443"_s << QString();
    QTest::newRow("IPv4 in brackets") << u"[10.0.0.4]"_s << QString();
    QTest::newRow("full-width digits") << u"１0.0.0.4"_s << QString();
    QTest::newRow("IPv6") << u"2001:DB8::4"_s << u"2001:db8::4"_s;
    QTest::newRow("IPv6 in brackets") << u"[2001:db8::4]"_s << u"2001:db8::4"_s;
    QTest::newRow("IPv6 written out") << u"2001:0db8:0000:0000:0000:0000:0000:0004"_s << u"2001:db8::4"_s;
    QTest::newRow("longest run of zeros") << u"2001:0:0:1:0:0:0:1"_s << u"2001:0:0:1::1"_s;
    QTest::newRow("first of two equal runs") << u"2001:db8:0:0:1:0:0:1"_s << u"2001:db8::1:0:0:1"_s;
    QTest::newRow("one zero is kept") << u"1:2:3:4:5:6:0:8"_s << u"1:2:3:4:5:6:0:8"_s;
    QTest::newRow("any IPv6") << u"::"_s << u"::"_s;
    QTest::newRow("any IPv6 in brackets") << u"[::]"_s << u"::"_s;
    QTest::newRow("IPv4-mapped") << u"::ffff:10.0.0.4"_s << u"::ffff:10.0.0.4"_s;
    QTest::newRow("half a bracket") << u"[2001:db8::4"_s << QString();
    QTest::newRow("two gaps") << u"1::2::3"_s << QString();
    QTest::newRow("group too long") << u"12345::"_s << QString();
    QTest::newRow("zone") << u"fe80::1%eth0"_s << QString();
    QTest::newRow("IPvFuture") << u"[v1.abc]"_s << QString();
    QTest::newRow("name") << u"localhost"_s << QString();
}

void IpAddressTest::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto result = IpAddress::parse(text);
    QCOMPARE(result ? result->toString() : QString(), expected);
    if (!result)
        QCOMPARE(result.error().code, Code::NotAnAddress);
}

void IpAddressTest::facts()
{
    const IpAddress any;
    const IpAddress ipv6 = IpAddress::parse(u"::1"_s).value();
    QVERIFY(any.isAny());
    QVERIFY(IpAddress::parse(u"::"_s)->isAny());
    QVERIFY(!ipv6.isAny());
    QVERIFY(ipv6.isIpv6());
    QCOMPARE(ipv6.bracketed(), u"[::1]"_s);
    QCOMPARE(any.bracketed(), u"0.0.0.0"_s);
    QCOMPARE(qHash(ipv6), qHash(IpAddress::parse(u"0:0:0:0:0:0:0:1"_s).value()));
}

void IpAddressTest::socket_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("code");
    const auto refused = [](const char *name, const QString &text, Code code) {
        QTest::newRow(name) << text << QString() << int(code);
    };
    QTest::newRow("IPv4") << u"10.0.0.4:443"_s << u"10.0.0.4:443"_s << 0;
    QTest::newRow("IPv6") << u"[2001:DB8::4]:8443"_s << u"[2001:db8::4]:8443"_s << 0;
    QTest::newRow("star") << u"*:443"_s << u"0.0.0.0:443"_s << 0;
    QTest::newRow("no address") << u":443"_s << u"0.0.0.0:443"_s << 0;
    refused("no port", u"10.0.0.4"_s, Code::NotAnAddress);
    refused("IPv6 without brackets", u"2001:db8::4:443"_s, Code::NotAnAddress);
    refused("empty", QString(), Code::NotAnAddress);
    refused("empty port", u"10.0.0.4:"_s, Code::NotAPort);
    refused("port 0", u"10.0.0.4:0"_s, Code::NotAPort);
    refused("host", u"www.a.test:443"_s, Code::NotAnAddress);
}

void IpAddressTest::socket()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(int, code);
    const auto result = SocketAddress::parse(text);
    QCOMPARE(result ? result->toString() : QString(), expected);
    if (!result)
        QCOMPARE(int(result.error().code), code);
}

void IpAddressTest::port_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // 0: refused
    QTest::newRow("443") << u"443"_s << 443;
    QTest::newRow("blanks") << u" 443 "_s << 443;
    QTest::newRow("1") << u"1"_s << 1;
    QTest::newRow("65535") << u"65535"_s << 65535;
    QTest::newRow("65536") << u"65536"_s << 0;
    QTest::newRow("0") << u"0"_s << 0;
    QTest::newRow("leading zero") << u"0443"_s << 0;
    QTest::newRow("sign") << u"+443"_s << 0;
    QTest::newRow("star") << u"*"_s << 0;
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("huge") << u"44344344344344"_s << 0;
}

void IpAddressTest::port()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    const auto result = parsePort(text);
    QCOMPARE(result ? int(*result) : 0, expected);
    if (!result)
        QCOMPARE(result.error().code, Code::NotAPort);
}

QTEST_GUILESS_MAIN(IpAddressTest)
#include "ipaddresstest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/server/servertext.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

class ServerTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void keys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("hasCertificate");
        QTest::addColumn<RecordFamily>("family");
        QTest::addColumn<QString>("normalised");
        const auto row = [](const char *name, const QString &key, bool hasCertificate, RecordFamily family,
                            const QString &normalised) {
            QTest::newRow(name) << key << hasCertificate << family << normalised;
        };
        const auto ip = RecordFamily::IpPort, host = RecordFamily::HostnamePort;
        row("IPv4", u"10.0.0.4:443"_s, true, ip, u"10.0.0.4:443"_s);
        row("any IPv4", u"0.0.0.0:8443"_s, true, ip, u"0.0.0.0:8443"_s);
        row("any IPv6", u"[::]:443"_s, true, ip, u"[::]:443"_s);
        row("IPv6 in long form", u"[2001:DB8:0:0::4]:443"_s, true, ip, u"[2001:db8::4]:443"_s);
        row("host", u"www.a.test:443"_s, true, host, u"www.a.test:443"_s);
        row("host in capitals", u"WWW.A.test:443"_s, true, host, u"www.a.test:443"_s);
        row("Unicode host", u"bücher.example:443"_s, true, host, u"xn--bcher-kva.example:443"_s);
        row("one label", u"intranet:443"_s, true, host, u"intranet:443"_s);
        row("wildcard", u"*.a.test:443"_s, true, host, u"*.a.test:443"_s);
        row("wildcard of one label", u"*.TEST:443"_s, true, host, u"*.test:443"_s);
        row("wildcard with an underscore", u"*.my_corp.test:443"_s, true, host, u"*.my_corp.test:443"_s);
        row("wildcard of one Unicode label", u"*.bücher:443"_s, true, host, u"*.xn--bcher-kva:443"_s);
        row("host of x", u"x.x.x.test:443"_s, true, host, u"x.x.x.test:443"_s);
        row("largest port", u"www.a.test:65535"_s, true, host, u"www.a.test:65535"_s);
        row("scoped CCS", u"www.A.test:443"_s, false, RecordFamily::ScopedCcs, u"www.a.test:443"_s);
        row("CCS", u"443"_s, false, RecordFamily::Ccs, u"443"_s);
    }

    void keys()
    {
        QFETCH(QString, key);
        QFETCH(bool, hasCertificate);
        const auto record = recordOfKey(key, hasCertificate);
        QVERIFY_RESULT(record);
        QTEST(record->family, "family");
        QTEST(record->key(), "normalised");
        QVERIFY(record->certificate.isEmpty());
        QCOMPARE(record->origin, -1);
    }

    void badKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("hasCertificate");
        QTest::addColumn<Code>("code");
        const auto row = [](const char *name, const QString &key, bool hasCertificate, Code code) {
            QTest::newRow(name) << key << hasCertificate << code;
        };
        row("none", {}, true, Code::NotAPort);
        row("no port", u"www.a.test"_s, true, Code::NotAPort);
        row("empty port", u"www.a.test:"_s, true, Code::NotAPort);
        row("port 0", u"10.0.0.4:0"_s, true, Code::NotAPort);
        row("port too large", u"10.0.0.4:65536"_s, true, Code::NotAPort);
        row("a word for the port", u"443x"_s, false, Code::NotAPort);
        row("blank in the host", u"www a.test:443"_s, true, Code::NotAHostName);
        row("empty label", u"www..test:443"_s, true, Code::NotAHostName);
        row("star in the middle", u"www.*.test:443"_s, true, Code::NotAHostName);
        row("a masked address", u"x.x.x.x:443"_s, true, Code::NotUnderstood);
        row("masked in part", u"10.0.0.X:443"_s, true, Code::NotUnderstood);
        row("masked groups", u"10.xxx.xxx.xxx:443"_s, true, Code::NotUnderstood);
        row("other letters", u"10.0.0.yy:443"_s, true, Code::NotUnderstood);
        row("letters for all", u"aaa.bbb.ccc.ddd:443"_s, true, Code::NotUnderstood);
        row("out of range", u"10.0.0.256:443"_s, true, Code::NotUnderstood);
        row("a number for the host", u"10:443"_s, true, Code::NotUnderstood);
        row("wildcard of nothing", u"*.:443"_s, true, Code::NotAHostName);
        row("wildcard of a blank", u"*.a b:443"_s, true, Code::NotAHostName);
        row("wildcard of a path", u"*.a.test/x:443"_s, true, Code::NotAHostName);
        row("wildcard of a wildcard", u"*.*.test:443"_s, true, Code::NotAHostName);
        row("wildcard of an address", u"*.10.0.0.4:443"_s, true, Code::NotUnderstood);
        row("CCS with a certificate", u"443"_s, true, Code::NotUnderstood);
        row("address without a certificate", u"10.0.0.4:443"_s, false, Code::NotUnderstood);
        row("IPv6 without a certificate", u"[::]:443"_s, false, Code::NotUnderstood);
    }

    void badKeys()
    {
        QFETCH(QString, key);
        QFETCH(bool, hasCertificate);
        const auto record = recordOfKey(key, hasCertificate);
        QVERIFY(!record);
        QTEST(record.error().code, "code");
    }

    /// What stands beside the key says its family.
    void named_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<RecordFamily>("named");
        QTest::addColumn<QString>("expected"); ///< the host; empty: an address; "-": neither
        const auto row = [](const char *name, const QString &key, RecordFamily named,
                            const QString &expected) { QTest::newRow(name) << key << named << expected; };
        const auto ip = RecordFamily::IpPort, host = RecordFamily::HostnamePort;
        row("an address", u"10.0.0.4:443"_s, ip, {});
        row("IPv6", u"[::]:443"_s, ip, {});
        row("letters for an address", u"a.b.c.d:443"_s, ip, u"-"_s);
        row("a word for an address", u"myserver:443"_s, ip, u"-"_s);
        row("an address that is left out", u":443"_s, ip, u"-"_s);
        row("an address that IIS alone has", u"*:443"_s, ip, u"-"_s);
        row("a host", u"WWW.a.test:443"_s, host, u"www.a.test"_s);
        row("an address for a host", u"10.0.0.4:443"_s, host, u"10.0.0.4"_s);
        row("IPv6 for a host", u"[2001:DB8::4]:443"_s, host, u"[2001:db8::4]"_s);
        row("a masked address for a host", u"x.x.x.x:443"_s, host, u"-"_s);
        row("all hosts", u"*:443"_s, host, u"-"_s);
    }

    void named()
    {
        QFETCH(QString, key);
        QFETCH(RecordFamily, named);
        const auto record = recordOfKey(key, true, named);
        QTEST(record ? record->host : u"-"_s, "expected");
        QVERIFY(!record || record->family == named);
    }

    void guids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("IIS") << QString::fromLatin1(iisApplicationId) << true;
        QTest::newRow("capitals") << QString::fromLatin1(iisApplicationId).toUpper() << true;
        QTest::newRow("zero") << u"{00000000-0000-0000-0000-000000000000}"_s << true;
        QTest::newRow("no braces") << u"4dc3e181-e14b-4a21-b022-59fc669b0914"_s << false;
        QTest::newRow("one brace") << u"{4dc3e181-e14b-4a21-b022-59fc669b0914"_s << false;
        QTest::newRow("a digit short") << u"{4dc3e181-e14b-4a21-b022-59fc669b091}"_s << false;
        QTest::newRow("a group short") << u"{4dc3e181-e14b-4a21-59fc669b0914}"_s << false;
        QTest::newRow("not hexadecimal") << u"{4dc3e181-e14b-4a21-b022-59fc669b091g}"_s << false;
        QTest::newRow("no hyphens") << u"{4dc3e181e14b4a21b02259fc669b0914}"_s << false;
        QTest::newRow("more behind it") << u"{4dc3e181-e14b-4a21-b022-59fc669b0914} "_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void guids()
    {
        QFETCH(QString, text);
        QTEST(isGuid(text), "expected");
    }

    void nothings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("English") << u"(null)"_s << true;
        QTest::newRow("another language") << u"(nulo)"_s << true;
        QTest::newRow("a store") << u"My"_s << false;
        QTest::newRow("without brackets") << u"null"_s << false;
        QTest::newRow("not closed") << u"(null"_s << false;
        QTest::newRow("not opened") << u"null)"_s << false;
        QTest::newRow("one bracket") << u"("_s << false;
    }

    void nothings()
    {
        QFETCH(QString, text);
        QTEST(isNothing(text), "expected");
    }

    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << QString() << QStringList{QString()};
        QTest::newRow("one") << u"a"_s << QStringList{u"a"_s};
        QTest::newRow("Unix") << u"a\nb"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("Windows") << u"a\r\nb\r\n"_s << QStringList{u"a"_s, u"b"_s, QString()};
        QTest::newRow("mixed") << u"a\r\nb\nc"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("empty ones count") << u"\r\n\r\na"_s << QStringList{QString(), QString(), u"a"_s};
        QTest::newRow("blanks stay") << u"  a  \r\n"_s << QStringList{u"  a  "_s, QString()};
        QTest::newRow("a return within") << u"a\rb\n"_s << QStringList{u"a\rb"_s, QString()};
    }

    void lines()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const QStringView line : linesOf(text))
            found.append(line.toString());
        QTEST(found, "expected");
    }

    void placesCountFromTheFirstLine()
    {
        QCOMPARE((ServerText{u"a"_s, u"/s.txt"_s}.at(0)), (SourceLocation{u"/s.txt"_s, 1}));
        QCOMPARE((ServerText{u"a\nb"_s, u"/s.txt"_s, 7}.at(1)), (SourceLocation{u"/s.txt"_s, 8}));
    }
};

QTEST_GUILESS_MAIN(ServerTextTest)
#include "servertexttest.moc"

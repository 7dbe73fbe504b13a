// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/certificates/coverage.h"
#include "model/net/hostname.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrl>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// Rows of hostname.json where a rule that we follow is stricter than curl's, by host.
const QHash<QString, const char *> &stricterThanCurl()
{
    static const char *dot = "trailing dot in the host: RFC 6066 §3 has none, RFC 5280 §4.2.1.6 neither";
    static const char *label = "no DNS label: RFC 9525 §6.3 compares A-labels, RFC 5890 §2.3.1";
    static const char *address = "an address is compared with iPAddress entries only: RFC 9525 §6.5";
    static const QHash<QString, const char *> rows{
        {u"h.e.llo."_s, dot},
        {u"*.e.llo."_s, dot},
        {u"************.e.llo."_s, dot},
        {u"þþ.e.llo."_s, dot},
        {u"A"_s.repeated(60) + u"B"_s.repeated(60) + u"C"_s.repeated(60) + u"D"_s.repeated(60)
             + u"E"_s.repeated(60) + u".e.llo."_s,
         dot},
        {u" h.e.llo"_s, label},
        {u"192.168.0.1"_s, address},
        {u"fe80::3285:a9ff:fe46:b619"_s, address},
    };
    return rows;
}

/// Rows where the pattern, not the host, has what is refused.
constexpr auto dottedPattern = "trailing dot in the dNSName: RFC 5280 §4.2.1.6, preferred name syntax";

/// A name of so many characters, in labels of at most 63.
QString nameOf(qsizetype length)
{
    return (QString(63, u'a') + u'.').repeated(3) + QString(length - 192, u'b');
}

QString asciiOf(const QString &text)
{
    const auto name = HostName::parse(text);
    return name ? name->ascii() : text;
}

Certificate certificateFor(const QStringList &dnsNames, const QStringList &addresses = {},
                           const QString &commonName = {})
{
    Certificate certificate;
    certificate.dnsNames = dnsNames;
    certificate.ipAddresses = addresses;
    certificate.commonName = commonName;
    return certificate;
}

} // namespace

class HostNameTest : public QObject
{
    Q_OBJECT

private slots:
    /// Most names take a short way past QUrl; it must lead to the same.
    void plainNamesAreAsQUrlHasThem()
    {
        const QString letters = u"aBz09-.-."_s;
        QRandomGenerator random(5);
        int parsed = 0;
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int length = random.bounded(1, 12); length > 0; --length)
                text += letters.at(random.bounded(int(letters.size())));
            const auto name = HostName::parse(text);
            if (!name)
                continue;
            ++parsed;
            const QByteArray ace = QUrl::toAce(text);
            QCOMPARE(name->ascii(), QString::fromLatin1(ace));
            QCOMPARE(name->unicode(), QUrl::fromAce(ace));
        }
        QVERIFY(parsed > 1000);
    }

    void parse_data();
    void parse();
    void refused_data();
    void refused();
    void vectors_data();
    void vectors();
    void patterns_data();
    void patterns();
    void coverage_data();
    void coverage();
};

void HostNameTest::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("unicode");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text << text;
    };
    same("plain", u"www.a.test"_s);
    same("one label", u"intranet"_s);
    same("wildcard", u"*.a.test"_s);
    same("underscore", u"_acme_x.a.test"_s);
    same("digits", u"12.a1.test"_s);
    same("two hyphens", u"ab--cd.test"_s);
    same("label of 63", QString(63, u'a') + u".test"_s);
    same("name of 253", nameOf(253));
    QTest::newRow("case") << u"WWW.A.Test"_s << u"www.a.test"_s << u"www.a.test"_s;
    QTest::newRow("Unicode") << u"bücher.example"_s << u"xn--bcher-kva.example"_s << u"bücher.example"_s;
    QTest::newRow("Unicode, case") << u"BÜCHER.Example"_s << u"xn--bcher-kva.example"_s
                                   << u"bücher.example"_s;
    QTest::newRow("A-label") << u"xn--bcher-kva.example"_s << u"xn--bcher-kva.example"_s
                             << u"bücher.example"_s;
    QTest::newRow("A-label, case") << u"XN--BCHER-KVA.example"_s << u"xn--bcher-kva.example"_s
                                   << u"bücher.example"_s;
    QTest::newRow("decomposed") << u"bu\u0308cher.example"_s << u"xn--bcher-kva.example"_s
                                << u"bücher.example"_s;
    QTest::newRow("not in Qt's list of domains")
        << u"www.schlüer.test"_s << u"www.xn--schler-6ya.test"_s << u"www.schlüer.test"_s;
    QTest::newRow("wildcard, Unicode")
        << u"*.bücher.example"_s << u"*.xn--bcher-kva.example"_s << u"*.bücher.example"_s;
    QTest::newRow("sharp s stays (UTS #46, not transitional)")
        << u"faß.test"_s << u"xn--fa-hia.test"_s << u"faß.test"_s;
    QTest::newRow("middle dot in place")
        << u"col·legi.test"_s << u"xn--collegi-xma.test"_s << u"col·legi.test"_s;
    QTest::newRow("Japanese") << u"例え・テスト.test"_s << asciiOf(u"例え・テスト.test"_s)
                              << u"例え・テスト.test"_s;
    QTest::newRow("Hindi with a joiner after a virama")
        << u"\u0915\u094d\u200d\u0937.test"_s << asciiOf(u"\u0915\u094d\u200d\u0937.test"_s)
        << u"\u0915\u094d\u200d\u0937.test"_s;
    QTest::newRow("Arabic") << u"\u0645\u062b\u0627\u0644.test"_s << u"xn--mgbh0fb.test"_s
                            << u"\u0645\u062b\u0627\u0644.test"_s;
    QTest::newRow("Cherokee, whose capitals stay capitals")
        << u"\u13e3\u13b3\u13a9.test"_s << u"xn--f9dt7l.test"_s << u"\u13e3\u13b3\u13a9.test"_s;
    QTest::newRow("ideographic full stop") << u"a。b.test"_s << u"a.b.test"_s << u"a.b.test"_s;
}

void HostNameTest::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, ascii);
    QFETCH(QString, unicode);
    const auto result = HostName::parse(text);
    QVERIFY_RESULT(result);
    QCOMPARE(result->ascii(), ascii);
    QCOMPARE(result->unicode(), unicode);
    QCOMPARE(result->isWildcard(), ascii.startsWith(u'*'));
}

void HostNameTest::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("typographic apostrophe") << u"l’eau.test"_s;
    QTest::newRow("quotation marks") << u"“www”.test"_s;
    QTest::newRow("ellipsis of a copied text") << u"www…test"_s;
    QTest::newRow("dash for a hyphen") << u"my–shop.test"_s;
    QTest::newRow("minus sign") << u"my−shop.test"_s;
    QTest::newRow("emoji") << u"😀.test"_s;
    QTest::newRow("copyright sign") << u"©.test"_s;
    QTest::newRow("euro sign") << u"10€.test"_s;
    QTest::newRow("A-label of an apostrophe") << u"xn--leau-x96a.test"_s;
    QTest::newRow("A-label that breaks off") << u"xn--0n.test"_s;
    QTest::newRow("mark for symbols (RFC 5892, 2.4)") << u"a\u20d0b.test"_s;
    QTest::newRow("underscore beside a letter of its own") << u"_\u00fc.test"_s;
    QTest::newRow("digits of two kinds, right to left") << u"\u0631\u0662767.test"_s;
    QTest::newRow("A-label of nothing") << u"xn--9999999999.test"_s;
    QTest::newRow("middle dot out of place") << u"a·b.test"_s;
    QTest::newRow("joiner out of place") << u"a\u200db.test"_s;
    QTest::newRow("katakana dot among Latin") << u"a・b.test"_s;
    QTest::newRow("tatweel") << u"\u0628\u0640\u0628.test"_s;
    QTest::newRow("digits of two kinds") << u"\u0628\u0661\u06f1.test"_s;
    QTest::newRow("IPv4") << u"10.0.0.4"_s;
    QTest::newRow("IPv4 in full-width digits") << u"１0.0.0.4"_s;
    QTest::newRow("IPv6") << u"2001:db8::4"_s;
    QTest::newRow("IPv6 in brackets") << u"[2001:db8::4]"_s;
    QTest::newRow("wildcard of an address") << u"*.10.0.0.4"_s;
    QTest::newRow("trailing dot") << u"www.a.test."_s;
    QTest::newRow("leading dot") << u".a.test"_s;
    QTest::newRow("two dots") << u"www..a.test"_s;
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("scheme") << u"https://www.a.test"_s;
    QTest::newRow("path") << u"www.a.test/x"_s;
    QTest::newRow("port") << u"www.a.test:443"_s;
    QTest::newRow("blank inside") << u"www a.test"_s;
    QTest::newRow("blank before") << u" www.a.test"_s;
    QTest::newRow("blank after") << u"www.a.test "_s;
    QTest::newRow("user") << u"me@a.test"_s;
    QTest::newRow("label of 64") << QString(64, u'a') + u".test"_s;
    QTest::newRow("A-label of more than 63") << QString(60, QChar(0xfc)) + u".test"_s;
    QTest::newRow("name of 254") << nameOf(254);
    QTest::newRow("wildcard name of 254") << u"*."_s + nameOf(252);
    QTest::newRow("hyphen first") << u"-a.test"_s;
    QTest::newRow("hyphen last") << u"a-.test"_s;
    QTest::newRow("star alone") << u"*"_s;
    QTest::newRow("star over a top-level name") << u"*.test"_s;
    QTest::newRow("star in a label") << u"w*.a.test"_s;
    QTest::newRow("star not first") << u"www.*.test"_s;
    QTest::newRow("two stars") << u"*.*.test"_s;
    QTest::newRow("star and dot") << u"*.a.test."_s;
}

void HostNameTest::refused()
{
    QFETCH(QString, text);
    const auto result = HostName::parse(text);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Code::NotAHostName);
    QCOMPARE(result.error().subject, text);
}

void HostNameTest::vectors_data()
{
    NEEDS_SHARED("vectors/hostname.json");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("match");
    QFile file(QStringLiteral(SHARED_FOLDER "/vectors/hostname.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value("cases"_L1).toArray();
    QCOMPARE(cases.size(), 46);
    for (const auto &value : cases) {
        const QString pattern = value["pattern"_L1].toString();
        const QString host = value["host"_L1].toString();
        QTest::newRow(qPrintable(pattern + u" | "_s + host.right(40)))
            << pattern << host << value["match"_L1].toBool();
    }
}

void HostNameTest::vectors()
{
    QFETCH(QString, pattern);
    QFETCH(QString, host);
    QFETCH(bool, match);
    const char *stricter = stricterThanCurl().value(host);
    if (!stricter && pattern.endsWith(u'.'))
        stricter = dottedPattern;
    const bool covers = patternCovers(asciiOf(pattern), asciiOf(host));
    if (match && stricter)
        QVERIFY2(!covers, stricter);
    else
        QCOMPARE(covers, match);
}

void HostNameTest::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("covers");
    QTest::newRow("case") << u"WWW.a.test"_s << u"www.A.TEST"_s << true;
    QTest::newRow("wildcard, case") << u"*.A.test"_s << u"www.a.TEST"_s << true;
    QTest::newRow("apex") << u"*.a.test"_s << u"a.test"_s << false;
    QTest::newRow("two labels") << u"*.a.test"_s << u"x.y.a.test"_s << false;
    QTest::newRow("wildcard binding") << u"*.a.test"_s << u"*.a.test"_s << true;
    QTest::newRow("wildcard binding below") << u"*.a.test"_s << u"*.b.a.test"_s << false;
    QTest::newRow("host covers no wildcard binding") << u"www.a.test"_s << u"*.a.test"_s << false;
    QTest::newRow("underscore") << u"*.a.test"_s << u"_x.a.test"_s << true;
    QTest::newRow("end of a label") << u"*.a.test"_s << u"www.ba.test"_s << false;
}

void HostNameTest::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, host);
    QFETCH(bool, covers);
    QCOMPARE(patternCovers(pattern, host), covers);
}

void HostNameTest::coverage_data()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Coverage>("expected");
    const QString cn = u"www.a.test"_s;
    QTest::newRow("SAN") << certificateFor({u"a.test"_s, u"www.a.test"_s}) << cn << Coverage::Covered;
    QTest::newRow("other SAN") << certificateFor({u"a.test"_s}, {}, cn) << cn << Coverage::NotCovered;
    QTest::newRow("CN alone") << certificateFor({}, {}, cn) << u"WWW.A.test"_s << Coverage::OnlyCommonName;
    QTest::newRow("wildcard CN alone")
        << certificateFor({}, {}, u"*.a.test"_s) << cn << Coverage::OnlyCommonName;
    QTest::newRow("CN beside an address")
        << certificateFor({}, {u"10.0.0.4"_s}, cn) << cn << Coverage::NotCovered;
    QTest::newRow("Unicode host") << certificateFor({u"xn--bcher-kva.example"_s}) << u"BÜCHER.example"_s
                                  << Coverage::Covered;
    QTest::newRow("Unicode CN") << certificateFor({}, {}, u"Bücher.example"_s) << u"xn--bcher-kva.example"_s
                                << Coverage::OnlyCommonName;
    QTest::newRow("wildcard host") << certificateFor({u"*.a.test"_s}) << u"*.a.test"_s << Coverage::Covered;
    QTest::newRow("address") << certificateFor({}, {u"10.0.0.4"_s}) << u"10.0.0.4"_s << Coverage::Covered;
    QTest::newRow("address by value")
        << certificateFor({}, {u"2001:db8::4"_s}) << u"[2001:DB8:0:0:0:0:0:4]"_s << Coverage::Covered;
    QTest::newRow("address as dNSName")
        << certificateFor({u"10.0.0.4"_s}) << u"10.0.0.4"_s << Coverage::NotCovered;
    QTest::newRow("address in CN alone")
        << certificateFor({}, {}, u"10.0.0.4"_s) << u"10.0.0.4"_s << Coverage::OnlyCommonName;
    QTest::newRow("no name at all") << certificateFor({}) << u"www.a.test"_s << Coverage::NotCovered;
    QTest::newRow("no host") << certificateFor({u"www.a.test"_s}) << QString() << Coverage::NotCovered;
    QTest::newRow("no host, no CN") << certificateFor({}) << QString() << Coverage::NotCovered;
}

void HostNameTest::coverage()
{
    QFETCH(Certificate, certificate);
    QFETCH(QString, host);
    QFETCH(Coverage, expected);
    QCOMPARE(bindwright::coverage(certificate, host), expected);
    QCOMPARE(HostIndex({host, u"other.test"_s, host}).coveredBy(certificate),
             expected == Coverage::Covered ? 2 : 0);
}

QTEST_GUILESS_MAIN(HostNameTest)
#include "hostnametest.moc"

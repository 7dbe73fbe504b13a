// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/base/namedenum.h"
#include "model/preview/serverdraft.h"
#include "model/renewal/places.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

class PlacesTest final : public QObject
{
    Q_OBJECT

private slots:
    void ofAProject()
    {
        Role role = webRole(u"Web"_s);
        const QString old = thumbprint('a').toString();
        role.certificates = {
            {.name = u"Shop"_s, .storeName = u"My"_s, .thumbprints = {{cloud, old}, {local, old}}},
            {.name = u"Microsoft.WindowsAzure.Plugins.RemoteAccess.PasswordEncryption"_s,
             .thumbprints = {{cloud, old}}},
            {.name = u"Other"_s, .thumbprints = {{cloud, thumbprint('b').toString()}}}};
        role.endpoints.append({.name = u"HttpsIn"_s, .certificate = u"Shop"_s});
        Draft draft = draftWith(serviceOf({role}), {});
        draft.bindings = {{.role = u"Web"_s, .ip = u"::1"_s, .host = u"a.test"_s, .certificate = u"Shop"_s},
                          {.role = u"Web"_s, .host = u"b.test"_s, .certificate = u"Other"_s}};
        QCOMPARE(textOf(draft, {}),
                 (QStringList{u"thumbprint %1 Web Shop"_s.arg(cloud), u"thumbprint %1 Web Shop"_s.arg(local),
                              u"remote-desktop %1 Web Microsoft.WindowsAzure.Plugins.RemoteAccess."
                              "PasswordEncryption"_s.arg(cloud),
                              u"endpoint  Web HttpsIn"_s, u"binding  Web [::1]:443:a.test"_s}));
        QCOMPARE(textOf(draft, {local}).size(), 3);
        QCOMPARE(CertificateUses(draft).hostsOf(thumbprint('a')), QStringList{u"a.test"_s});
        QCOMPARE(CertificateUses(draft).certificates(), (QList{thumbprint('a'), thumbprint('b')}));
    }

    void ofAServer()
    {
        const QString old = thumbprint('a').toString();
        ServerState state;
        state.sources = {u"/server.txt"_s};
        state.hasRecords = state.hasBindings = state.hasShare = state.hasStores = true;
        state.records = {{.record = {.family = RecordFamily::HostnamePort,
                                     .ip = {},
                                     .host = u"xn--bcher-kva.example"_s,
                                     .certificate = old}}};
        state.bindings = {{.site = u"Shop"_s, .information = u"*:443:bücher.example"_s, .certificate = old}};
        state.files = {{.name = u"a.test.pfx"_s, .certificate = old}};
        state.stored = {{.sha1 = thumbprint('a'), .store = u"My"_s}};
        const Draft draft = draftOfServer(state, u"/server.txt"_s);
        QCOMPARE(
            textOf(draft, {}),
            (QStringList{u"iis-binding  Shop *:443:bücher.example"_s, u"record   xn--bcher-kva.example:443"_s,
                         u"central-file   a.test.pfx"_s, u"stored   My"_s}));
        QCOMPARE(CertificateUses(draft).hostsOf(thumbprint('a')),
                 (QStringList{u"bücher.example"_s, u"a.test"_s}));
    }

    /// The host that IIS looks for the file for.
    void hostsOfFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("hosts");
        QTest::newRow("a host") << u"www.a.test.pfx"_s << QStringList{u"www.a.test"_s};
        QTest::newRow("upper case") << u"WWW.a.test.PFX"_s << QStringList{u"www.a.test"_s};
        QTest::newRow("a wildcard") << u"_.a.test.pfx"_s << QStringList{u"*.a.test"_s};
        QTest::newRow("Unicode") << u"bücher.example.pfx"_s << QStringList{u"bücher.example"_s};
        QTest::newRow("none") << u"www.a.test (1).pfx"_s << QStringList();
    }

    void hostsOfFiles()
    {
        QFETCH(QString, name);
        ServerState state;
        state.sources = {u"/share"_s};
        state.hasShare = true;
        state.files = {{.name = name, .certificate = thumbprint('a').toString()}};
        QTEST(CertificateUses(draftOfServer(state, u"/share"_s)).hostsOf(thumbprint('a')), "hosts");
    }

    /// IIS keeps the certificates of bindings in HTTP.sys: a binding without one is joined by its record's
    /// key.
    void bindingsWithoutHash_data()
    {
        QTest::addColumn<QString>("information");
        QTest::addColumn<int>("flags");
        QTest::addColumn<HttpSysRecord>("record");
        QTest::addColumn<bool>("isFound");
        const auto byHost = [](const QString &host, quint16 port = 443) {
            return HttpSysRecord{.family = RecordFamily::HostnamePort, .ip = {}, .host = host, .port = port};
        };
        const auto byIp = [](const QString &ip) { return HttpSysRecord{.ip = *IpAddress::parse(ip)}; };
        QTest::newRow("every address") << u"*:443:"_s << 0 << byIp(u"0.0.0.0"_s) << true;
        QTest::newRow("an address, a host that does not count")
            << u"10.0.0.4:443:a.test"_s << 0 << byIp(u"10.0.0.4"_s) << true;
        QTest::newRow("IPv6") << u"[::1]:443:"_s << 0 << byIp(u"::1"_s) << true;
        QTest::newRow("SNI") << u"*:443:a.test"_s << 1 << byHost(u"a.test"_s) << true;
        QTest::newRow("SNI on an address") << u"10.0.0.4:443:a.test"_s << 1 << byHost(u"a.test"_s) << true;
        QTest::newRow("SNI, Unicode")
            << u"*:443:bücher.example"_s << 33 << byHost(u"xn--bcher-kva.example"_s) << true;
        QTest::newRow("wildcard") << u"*:443:*.a.test"_s << 1 << byHost(u"*.a.test"_s) << true;
        QTest::newRow("another port") << u"*:443:a.test"_s << 1 << byHost(u"a.test"_s, 8443) << false;
        QTest::newRow("another host") << u"*:443:a.test"_s << 1 << byHost(u"b.test"_s) << false;
        QTest::newRow("another address") << u"*:443:"_s << 0 << byIp(u"10.0.0.4"_s) << false;
        QTest::newRow("central store") << u"*:443:a.test"_s << 3 << byHost(u"a.test"_s) << false;
    }

    void bindingsWithoutHash()
    {
        QFETCH(QString, information);
        QFETCH(int, flags);
        QFETCH(HttpSysRecord, record);
        QFETCH(bool, isFound);
        record.certificate = thumbprint('a').toString();
        ServerState state;
        state.sources = {u"/server.txt"_s};
        state.hasRecords = state.hasBindings = true;
        state.records = {{.record = record}};
        state.bindings = {
            {.site = u"Shop"_s, .information = information, .sslFlags = SslFlags::fromInt(flags)}};
        const QStringList lines = textOf(draftOfServer(state, u"/server.txt"_s), {});
        QCOMPARE(lines.contains(u"iis-binding  Shop "_s + information), isFound);
    }

private:
    static QStringList textOf(const Draft &draft, const QStringList &configurations)
    {
        QStringList lines;
        for (const CertificatePlace &place : CertificateUses(draft, configurations).placesOf(thumbprint('a')))
            lines.append(QStringList{NamedEnum<CertificatePlace::Kind>::word(place.kind), place.file,
                                     place.role, place.name}
                             .join(u' '));
        return lines;
    }
};

QTEST_APPLESS_MAIN(PlacesTest)
#include "placestest.moc"

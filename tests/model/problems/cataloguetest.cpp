// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Each conflict of the catalogue: a state that has it, and the one next to it that has not.
#include "model/bindingchecks/conflicts.h"
#include "model/checks/draftproblems.h"
#include "model/preview/serverdraft.h"
#include "model/problems/rules.h"
#include "model/script/script.h"
#include "model/server/serverimport.h"
#include "model/servicechecks/fileconflicts.h"
#include "model/session/newdraft.h"
#include "tests/support/corpus.h"
#include "tests/support/filefake.h"
#include "tests/support/rulefit.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <QRegularExpression>

#include <functional>

using namespace testvalues;

namespace {

const QString a = thumbprint('a').toString();
const QString b = thumbprint('b').toString();

RoleCertificate declared(const QString &name, char digit, const QString &store = u"My"_s)
{
    return {.name = name,
            .storeLocation = u"LocalMachine"_s,
            .storeName = store,
            .thumbprints = {{cloud, QString(40, QLatin1Char(digit)).toUpper()}}};
}

Binding binding(const QString &text, int sslFlags, const QString &certificate, const QString &site = u"Web"_s)
{
    const auto parts = parseBinding(text);
    const qsizetype address = text.lastIndexOf(u':', text.lastIndexOf(u':') - 1);
    QString ip = text.left(address);
    ip.remove(u'[').remove(u']');
    return {.role = u"Shop"_s,
            .site = site,
            .ip = ip,
            .port = QString::number(parts ? parts->port : 0),
            .host = parts ? parts->host : QString(),
            .sslFlags = SslFlags::fromInt(sslFlags),
            .certificate = certificate};
}

/// A names www.a.test; B www.b.test and *.b.test; S all of them. The site is bound to the endpoint.
Draft shop(const QList<Binding> &bindings)
{
    Role role = webRole(u"Shop"_s);
    role.sites.append({.name = u"Other"_s});
    role.certificates = {declared(u"A"_s, 'a'), declared(u"B"_s, 'b'), declared(u"S"_s, 'd'),
                         declared(u"Ca"_s, 'c', u"CA"_s)};
    role.endpoints.append({.name = u"In"_s, .protocol = u"https"_s, .port = u"443"_s, .certificate = u"S"_s});
    role.sites[0].bindings.append({.name = u"In"_s, .endpointName = u"In"_s});
    Draft draft = draftWith(serviceOf({role}),
                            {leaf('a', {u"www.a.test"_s}), leaf('b', {u"www.b.test"_s, u"*.b.test"_s}),
                             leaf('d', {u"www.a.test"_s, u"www.b.test"_s, u"*.b.test"_s}),
                             authority('c', u"Pine TLS CA"_s, u"Pine Root"_s)},
                            {});
    draft.scenario = Scenario::Sni;
    draft.bindings = bindings;
    return draft;
}

Draft with(Draft draft, const std::function<void(Draft &)> &change)
{
    change(draft);
    return draft;
}

Draft withLeaf(const std::function<void(Certificate &)> &change)
{
    return with(shop({}), [&change](Draft &draft) { change(draft.certificates[0]); });
}

ServerRecord record(const QString &key, const QString &certificate, const QString &store = u"MY"_s)
{
    const auto parsed = SocketAddress::parse(key);
    ServerRecord read{.store = store, .applicationId = QString::fromLatin1(iisApplicationId)};
    if (!key.contains(u':')) {
        read.record.family = RecordFamily::Ccs;
        read.record.port = quint16(key.toUInt());
        read.store.clear();
    } else if (parsed) {
        read.record.ip = parsed->ip;
        read.record.port = parsed->port;
    } else {
        read.record.family = RecordFamily::HostnamePort;
        read.record.host = key.section(u':', 0, 0);
        read.record.port = quint16(key.section(u':', 1).toUInt());
    }
    read.record.certificate = certificate;
    return read;
}

ServerBinding iis(const QString &information, int sslFlags, const QString &certificate = {})
{
    return {.site = u"Web"_s,
            .information = information,
            .sslFlags = SslFlags::fromInt(sslFlags),
            .certificate = certificate};
}

/// A server whose IIS and HTTP.sys agree: www.a.test with SNI, and a default.
ServerState server()
{
    ServerState state;
    state.sources = {u"/s"_s};
    state.hasRecords = true;
    state.hasBindings = true;
    state.windows = u"10.0.20348"_s;
    state.bindings = {iis(u"*:443:www.a.test"_s, 1), iis(u"*:443:"_s, 0)};
    state.records = {record(u"www.a.test:443"_s, a), record(u"0.0.0.0:443"_s, a)};
    return state;
}

Draft served(const std::function<void(ServerState &)> &change, const QList<Certificate> &certificates = {})
{
    ServerState state = server();
    change(state);
    Draft draft = draftOfServer(state, u"/s"_s);
    draft.certificates = certificates.isEmpty()
        ? QList<Certificate>{leaf('a', {u"www.a.test"_s}), leaf('b', {u"www.b.test"_s, u"*.b.test"_s})}
        : certificates;
    return draft;
}

/// A server with CCS on 443: the hosts' bindings, the files, a default.
Draft central(const QStringList &hosts, const QList<CcsFile> &files,
              const std::function<void(ServerState &)> &change = {})
{
    return served([&](ServerState &state) {
        state.bindings = {iis(u"*:443:"_s, 0)};
        state.records = {record(u"443"_s, {}), record(u"0.0.0.0:443"_s, a)};
        for (const QString &host : hosts)
            state.bindings.append(iis(u"*:443:"_s + host, 3));
        state.files = files;
        state.hasShare = true;
        if (change)
            change(state);
    });
}

CcsFile file(const QString &name, const QString &certificate = {}, bool opens = true)
{
    return {name, certificate.isEmpty() ? name : certificate, opens};
}

QString letterOf(Severity severity)
{
    return severity == Severity::Error ? u"E"_s : severity == Severity::Warning ? u"W"_s : u"I"_s;
}

Facts atTest()
{
    return {.project = {}, .now = day(2026, 6, 1)};
}

QList<RuleRow> rowsOf(const QString &number)
{
    QList<RuleRow> rows = rules();
    rows.removeIf([&number](const RuleRow &row) { return number != QLatin1String(row.number); });
    return rows;
}

/// "E", "W" or "I" for each problem that has that number.
QStringList foundIn(const Draft &draft, const QString &number)
{
    QStringList found;
    for (const Problem &problem : problems(draft, atTest())) {
        if (catalogueNumber(problem.rule) == number)
            found.append(letterOf(problem.severity));
    }
    return found;
}

void row(const char *name, const Draft &draft, const QString &severity, const Draft &neighbour)
{
    QTest::newRow(name) << draft << severity << neighbour;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void everyConflictHasARow()
    {
        for (int i = 1; i <= 52; ++i) {
            const QList<RuleRow> rows = rowsOf(u"C%1"_s.arg(i, 2, 10, QChar(u'0')));
            QVERIFY2(!rows.isEmpty(), qPrintable(QString::number(i)));
            for (const RuleRow &row : rows) {
                QVERIFY2(qstrlen(row.source) > 0, row.number);
                QCOMPARE(!row.rule, row.found == RuleRow::Found::Never);
                QVERIFY(!row.rule || catalogueNumber(*row.rule) == QLatin1String(row.number));
            }
        }
    }

    void conflict_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<QString>("severity");
        QTest::addColumn<Draft>("neighbour");
        bindingRows();
        hostRows();
        certificateRows();
        deploymentRows();
        centralRows();
        portRows();
        recordRows();
    }

    void conflict()
    {
        QFETCH(Draft, draft);
        QFETCH(QString, severity);
        QFETCH(Draft, neighbour);
        const QString number = QString::fromLatin1(QTest::currentDataTag()).left(3);
        const QStringList found = foundIn(draft, number);
        QVERIFY2(!found.isEmpty(), "not found");
        QCOMPARE(found.first(), severity);
        QCOMPARE(beyondTheirRows(problems(draft, atTest())), QString());
        QCOMPARE(foundIn(neighbour, number), QStringList());
    }

    void everyComputedRowIsTested()
    {
        QSet<QString> tested{u"C45"_s}; // scripts(): it needs a project
        conflictTags(tested);
        for (const RuleRow &row : rules()) {
            if (row.rule && qstrlen(row.number) > 0)
                QVERIFY2(tested.contains(QString::fromLatin1(row.number)), row.number);
        }
    }

    void scripts();
    void noFalseErrorOnPublicProjects();
    void noFalseErrorOnPublicConfigurations_data();
    void noFalseErrorOnPublicConfigurations();

private:
    static void bindingRows();
    static void hostRows();
    static void certificateRows();
    static void deploymentRows();
    static void centralRows();
    static void portRows();
    static void recordRows();
    static void conflictTags(QSet<QString> &tested);
};

void CatalogueTest::bindingRows()
{
    const Binding exact = binding(u"10.0.0.4:443:"_s, 0, u"A"_s);
    const Binding www = binding(u"*:443:www.b.test"_s, 1, u"B"_s);
    const Binding any = binding(u"*:443:"_s, 0, u"A"_s);
    row("C01 error: it does not cover the host", shop({exact, www}), u"E"_s, shop({any, www}));
    row("C01 warning: it covers all", shop({binding(u"10.0.0.4:443:"_s, 0, u"S"_s), www}), u"W"_s,
        shop({binding(u"10.0.0.4:8443:"_s, 0, u"S"_s), www}));
    row("C01 of a server's records",
        served([](ServerState &s) { s.records.append(record(u"10.0.0.4:443"_s, b)); }), u"E"_s,
        served([](ServerState &s) { s.records.append(record(u"10.0.0.4:8443"_s, b)); }));
    const auto unbound = [](Draft &d) { d.service.roles[0].sites.clear(); };
    row("C02", with(shop({binding(u"*:443:www.x.test"_s, 1, u"B"_s)}), unbound), u"E"_s, shop({www}));
    row("C03", shop({any, binding(u"*:443:www.b.test"_s, 0, u"B"_s)}), u"E"_s,
        shop({any, binding(u"*:8443:www.b.test"_s, 0, u"B"_s)}));
    row("C04", shop({any, binding(u"*:443:www.a.test"_s, 0, u"A"_s)}), u"I"_s,
        shop({any, binding(u"*:443:www.a.test"_s, 1, u"A"_s)}));
    row("C05", shop({www, binding(u"*:443:www.b.test"_s, 1, u"B"_s, u"Other"_s)}), u"E"_s,
        shop({www, binding(u"*:443:x.b.test"_s, 1, u"B"_s, u"Other"_s)}));
    row("C06", shop({www, binding(u"10.0.0.9:443:www.b.test"_s, 1, u"S"_s)}), u"E"_s,
        shop({www, binding(u"10.0.0.9:443:www.b.test"_s, 1, u"B"_s)}));
}

void CatalogueTest::hostRows()
{
    const auto host = [](const QString &text, int flags = 1, const QString &name = u"B"_s) {
        return shop({binding(u"*:443:"_s, 0, u"S"_s), binding(u"*:443:"_s + text, flags, name)});
    };
    row("C07", host({}), u"E"_s, host({}, 0));
    row("C08 IP literal", host(u"10.0.0.4"_s), u"E"_s, host(u"www.b.test"_s));
    row("C08 trailing dot", host(u"www.b.test."_s), u"E"_s, host(u"www.b.test"_s));
    row("C08 blank", host(u"www b.test"_s), u"E"_s, host(u"www.b.test"_s));
    row("C08 long label", host(QString(64, u'a') + u".b.test"_s), u"E"_s,
        host(QString(63, u'a') + u".b.test"_s));
    const auto family = [](const QString &number) {
        return [number](Draft &d) { d.service.configurations[0].osFamily = number; };
    };
    row("C09", with(host(u"*.b.test"_s), family(u"4"_s)), u"E"_s, with(host(u"*.b.test"_s), family(u"5"_s)));
    row("C10 part of a label", host(u"w*.b.test"_s), u"E"_s, host(u"*.b.test"_s));
    row("C10 two", host(u"*.*.b.test"_s), u"E"_s, host(u"*.b.test"_s));
    const auto wide = [](const QString &text) {
        return served([&text](ServerState &s) {
            s.bindings.append(iis(u"*:443:"_s + text, 1));
            s.records.append(record(text + u":443"_s, b));
        });
    };
    row("C11 a top-level domain", wide(u"*.test"_s), u"W"_s, wide(u"*.b.test"_s));
    row("C11 a bare star", wide(u"*"_s), u"W"_s, wide(u"*.b.test"_s));
    const Binding near = binding(u"*:443:*.x.b.test"_s, 1, u"B"_s);
    row("C12 two wildcards", shop({binding(u"*:443:*.b.test"_s, 1, u"B"_s), near}), u"W"_s,
        shop({binding(u"*:443:*.c.test"_s, 1, u"B"_s), near}));
    row("C12 beside the central store",
        shop({binding(u"*:443:*.b.test"_s, 1, u"B"_s), binding(u"*:443:x.b.test"_s, 3, {})}), u"W"_s,
        shop({binding(u"*:443:*.b.test"_s, 1, u"B"_s), binding(u"*:8443:x.b.test"_s, 3, {})}));
    row("C13", host(u"www.x.test"_s), u"E"_s, host(u"www.b.test"_s));
    row("C14 two labels", host(u"x.y.b.test"_s), u"E"_s, host(u"y.b.test"_s));
    row("C14 apex", host(u"b.test"_s), u"E"_s, host(u"y.b.test"_s));
    const auto onlyCn = [](Draft &d) {
        d.certificates[0].dnsNames = {};
        d.scenario = Scenario::Installed;
    };
    row("C15", with(host(u"www.a.test"_s, 1, u"A"_s), onlyCn), u"W"_s, host(u"www.a.test"_s, 1, u"A"_s));
    const auto held = [](bool isPunycode) {
        return served([isPunycode](ServerState &s) {
            s.bindings.append(iis(u"*:443:xn--bcher-kva.b.test"_s, 1));
            s.records.append(record(u"xn--bcher-kva.b.test:443"_s, b));
            s.records.last().record.isPunycode = isPunycode;
        });
    };
    row("C46", held(true), u"W"_s, held(false));
}

void CatalogueTest::certificateRows()
{
    const Draft good = shop({});
    row("C16 passed", withLeaf([](Certificate &c) { c.notAfter = day(2026, 5, 1); }), u"E"_s, good);
    row("C16 to come", withLeaf([](Certificate &c) { c.notBefore = day(2026, 7, 1); }), u"E"_s, good);
    row("C17", withLeaf([](Certificate &c) { c.notAfter = day(2026, 6, 20); }), u"W"_s,
        withLeaf([](Certificate &c) { c.notAfter = day(2026, 9, 20); }));
    row("C18 a file without the key", withLeaf([](Certificate &c) { c.privateKey = PrivateKey::Absent; }),
        u"W"_s, good);
    row("C18 another key", withLeaf([](Certificate &c) { c.privateKey = PrivateKey::Mismatched; }), u"E"_s,
        good);
    const auto stored = [](bool hasKey) {
        Draft draft = served([hasKey](ServerState &s) {
            s.hasStores = true;
            s.stored = {{thumbprint('a'), u"My"_s, hasKey}};
        });
        draft.certificates[0].privateKey = PrivateKey::Absent; // of the file: the store tells of the server's
        return draft;
    };
    row("C18 on a server", stored(false), u"E"_s, stored(true));
    row("C20", withLeaf([](Certificate &c) { c.keyStorage = KeyStorage::CspSignature; }), u"W"_s,
        withLeaf([](Certificate &c) { c.keyStorage = KeyStorage::CspExchange; }));
    row("C21", withLeaf([](Certificate &c) { c.keyStorage = KeyStorage::Cng; }), u"W"_s,
        withLeaf([](Certificate &c) { c.keyStorage = KeyStorage::CspExchange; }));
    row("C22", withLeaf([](Certificate &c) { c.extendedKeyUsage = {u"clientAuth"_s}; }), u"E"_s,
        withLeaf([](Certificate &c) { c.extendedKeyUsage = {}; }));
    row("C23", withLeaf([](Certificate &c) { c.keyBits = 1024; }), u"E"_s, good);
    row("C24", withLeaf([](Certificate &c) { c.signatureAlgorithm = u"sha1WithRSAEncryption"_s; }), u"E"_s,
        good);
    row("C29", withLeaf([](Certificate &c) { c.modernPkcs12 = true; }), u"W"_s, good);
    const auto modernOn = [](const QString &windows) {
        Draft draft = served([&windows](ServerState &s) { s.windows = windows; });
        draft.certificates[0].modernPkcs12 = true;
        return draft;
    };
    row("C29 on Server 2016", modernOn(u"10.0.14393"_s), u"E"_s, served([](ServerState &) {}));
    row("C29 on Server 2019", modernOn(u"10.0.17763"_s), u"W"_s, served([](ServerState &) {}));
    row("C47", with(good, [](Draft &d) { d.certificates.removeLast(); }), u"W"_s,
        with(good, [](Draft &d) { d.certificates.append(authority('e', u"Pine Root"_s, u"Pine Root"_s)); }));
}

void CatalogueTest::deploymentRows()
{
    const auto store = [](int index, const QString &name) {
        return with(shop({binding(u"*:443:www.a.test"_s, 1, u"A"_s)}),
                    [=](Draft &d) { d.service.roles[0].certificates[index].storeName = name; });
    };
    row("C25 the script looks in My", store(0, u"Trust"_s), u"E"_s, store(0, u"My"_s));
    row("C25 a record's store", served([](ServerState &s) { s.records[0].store = u"CA"_s; }), u"E"_s,
        served([](ServerState &s) { s.records[0].store = u"WebHosting"_s; }));
    const auto inStore = [](const QString &name) {
        return served([&name](ServerState &s) {
            s.hasStores = true;
            s.stored = {{thumbprint('a'), name}};
        });
    };
    row("C25 the other store", inStore(u"WebHosting"_s), u"E"_s, inStore(u"My"_s));
    row("C26", store(1, u"CA"_s), u"W"_s, store(1, u"My"_s));
    row("C48", store(3, u"Root"_s), u"W"_s, store(3, u"CA"_s));
    const auto root = [](const QString &name) {
        return with(shop({}), [&name](Draft &d) {
            d.certificates.append(authority('e', u"Pine Root"_s, u"Pine Root"_s));
            d.service.roles[0].certificates.append(declared(u"Root"_s, 'e', name));
        });
    };
    row("C49", root(u"CA"_s), u"I"_s, root(u"Root"_s));
    row("C49 in My", root(u"My"_s), u"I"_s, root(u"Root"_s));
    const auto asking = [&store](const QString &name) {
        ServerState state = server();
        state.records[0].negotiates = true;
        return withServer(store(3, name), state);
    };
    row("C48 with client certificates", asking(u"Root"_s), u"E"_s, asking(u"CA"_s));
    const auto thumb = [](const QString &text) {
        return with(shop({}),
                    [&text](Draft &d) { d.service.roles[0].certificates[0].thumbprints[cloud] = text; });
    };
    row("C27 an invisible sign", thumb(QChar(0x200E) + a.toUpper()), u"E"_s, thumb(a.toUpper()));
    row("C27 mixed case", thumb(u"Aa"_s + a.mid(2).toUpper()), u"W"_s, thumb(a.toUpper()));
    row("C27 blanks", thumb(u"AA AA "_s + a.mid(4).toUpper()), u"W"_s, thumb(a.toUpper()));
    row("C28", thumb(QString(32, u'a') + QString(32, u'b')), u"E"_s, thumb(a));
    const auto flags = [](SslFlag flag, const QString &windows) {
        return served([=](ServerState &s) {
            s.bindings[0].sslFlags |= flag;
            s.windows = windows;
        });
    };
    row("C44 HTTP/2", flags(SslFlag::NoHttp2, u"10.0.14393"_s), u"W"_s,
        flags(SslFlag::NoHttp2, u"10.0.17763"_s));
    row("C44 QUIC", flags(SslFlag::NoQuic, u"10.0.17763"_s), u"W"_s, flags(SslFlag::NoQuic, u"10.0.20348"_s));
    const auto edited = [](int index) {
        Draft draft = served([](ServerState &s) { s.bindings.append(iis(u"*:443:old.a.test"_s, 0)); });
        draft.bindings.removeAt(index);
        return draft;
    };
    row("C50", edited(2), u"W"_s, edited(0));
}

void CatalogueTest::centralRows()
{
    const QString host = u"www.a.test"_s;
    const Draft good = central({host}, {file(u"www.a.test.pfx"_s)});
    row("C30", central({QString()}, {}), u"E"_s, good);
    row("C31", central({host}, {file(u"www.b.test.pfx"_s)}), u"E"_s, good);
    row("C31 a wildcard's file serves", central({u"a.test"_s}, {file(u"_.a.test.pfx"_s)}), u"E"_s,
        central({host}, {file(u"_.a.test.pfx"_s)}));
    row("C32 punycode", central({host}, {file(u"xn--bcher-kva.a.test.pfx"_s)}), u"E"_s,
        central({host}, {file(u"bücher.a.test.pfx"_s)}));
    row("C32 star", central({host}, {file(u"*.a.test.pfx"_s)}), u"E"_s,
        central({host}, {file(u"_.a.test.pfx"_s)}));
    row("C32 suffix", central({host}, {file(u"www.a.test-all.pfx"_s)}), u"E"_s, good);
    const QStringList both{u"www.b.test"_s, u"shop.b.test"_s};
    const auto copies = [&both](const QList<CcsFile> &files) {
        Draft draft = central(both, files);
        draft.certificates[1].dnsNames = both;
        return draft;
    };
    row("C32 one copy for two", copies({file(u"www.b.test.pfx"_s, b)}), u"E"_s,
        copies({file(u"www.b.test.pfx"_s, b), file(u"shop.b.test.pfx"_s, b)}));
    row("C33", central({host}, {file(u"www.a.test.pfx"_s, a, false)}), u"E"_s, good);
    row("C34", central({host}, {file(u"www.a.test.pfx"_s)}, [](ServerState &s) { s.records.removeLast(); }),
        u"W"_s, good);
    row("C35",
        central({host}, {file(u"www.a.test.pfx"_s)},
                [](ServerState &s) { s.records.append(record(u"www.a.test:443"_s, a)); }),
        u"W"_s, central({host}, {file(u"www.a.test.pfx"_s)}, [](ServerState &s) {
            s.records.append(record(u"www.b.test:443"_s, b));
        }));
    row("C36", central({host}, {}, [](ServerState &s) { s.centralStore = false; }), u"W"_s,
        central({host}, {}, [](ServerState &s) { s.centralStore = true; }));
}

void CatalogueTest::portRows()
{
    const Binding www = binding(u"*:8443:www.b.test"_s, 1, u"B"_s);
    const auto any = [](const QString &address, const QString &name) {
        return binding(address + u":8443:"_s, 0, name);
    };
    row("C37", shop({www}), u"W"_s, shop({www, any(u"*"_s, u"B"_s)}));
    row("C38", shop({www, any(u"*"_s, u"A"_s)}), u"I"_s, shop({www, any(u"*"_s, u"S"_s)}));
    row("C39 they differ", shop({any(u"[::]"_s, u"A"_s), any(u"*"_s, u"B"_s)}), u"W"_s,
        shop({any(u"[::]"_s, u"A"_s), any(u"*"_s, u"A"_s)}));
    row("C39 only IPv6", shop({any(u"[::]"_s, u"A"_s)}), u"W"_s, shop({any(u"*"_s, u"A"_s)}));
    const auto listening = [](const QString &address) {
        return served([&address](ServerState &s) {
            s.bindings.append(iis(u"10.0.0.4:443:"_s, 0));
            s.records.append(record(u"10.0.0.4:443"_s, a));
            s.listen = {*IpAddress::parse(address)};
        });
    };
    row("C40", listening(u"10.0.0.5"_s), u"E"_s, listening(u"10.0.0.4"_s));
}

void CatalogueTest::recordRows()
{
    const Draft good = served([](ServerState &) {});
    row("C41", served([](ServerState &s) { s.records.removeFirst(); }), u"E"_s, good);
    row("C42 no binding", served([](ServerState &s) { s.records.append(record(u"old.a.test:443"_s, a)); }),
        u"W"_s, good);
    row("C42 another application", served([](ServerState &s) {
            s.records[0].applicationId = u"{5d89a20c-beab-4389-9447-324788eb944a}"_s;
        }),
        u"W"_s, good);
    row("C43 certificate", served([](ServerState &s) { s.bindings[0].certificate = b; }), u"E"_s,
        served([](ServerState &s) { s.bindings[0].certificate = a; }));
    row("C43 certificate, not linked to it", served([](ServerState &s) {
            s.bindings[0].certificate = b;
            s.links = {{*Thumbprint::parse(b), *Thumbprint::parse(QString(40, u'9'))}};
        }),
        u"E"_s, served([](ServerState &s) { // Schannel serves the renewal for both
            s.bindings[0].certificate = b;
            s.links = {{*Thumbprint::parse(a), *Thumbprint::parse(b)}};
        }));
    row("C43 store", served([](ServerState &s) { s.bindings[0].store = u"WebHosting"_s; }), u"E"_s,
        served([](ServerState &s) { s.bindings[0].store = u"My"_s; }));
    row("C43 family", served([](ServerState &s) {
            s.bindings = {iis(u"10.0.0.4:443:www.a.test"_s, 1), iis(u"*:443:"_s, 0)};
            s.records[0] = record(u"10.0.0.4:443"_s, a);
        }),
        u"E"_s, good);
    const auto noted = [](ServerNote::Kind kind, SslFlag flag) {
        return served([=](ServerState &s) {
            s.windows = u"10.0.20348"_s;
            s.bindings[0].sslFlags |= flag;
            s.notes = {{kind, u"Web/admin"_s}};
        });
    };
    row("C27 of a binding", noted(ServerNote::Kind::ThumbprintUntidy, SslFlag::Sni), u"W"_s, good);
    row("C53", noted(ServerNote::Kind::MetabaseCertificate, SslFlag::Sni), u"W"_s, good);
    row("C54", noted(ServerNote::Kind::LocationNegotiates, SslFlag::Sni), u"W"_s, served([](ServerState &s) {
            s.windows = u"10.0.17763"_s; // has no TLS 1.3
            s.notes = {{ServerNote::Kind::LocationNegotiates, u"Web/admin"_s}};
        }));
    const auto withAddress = [](const QString &information, int flags) {
        return with(shop({binding(information, flags, u"B"_s)}),
                    [](Draft &d) { d.certificates[1].ipAddresses = {u"203.0.113.7"_s}; });
    };
    row("C55", withAddress(u"*:8443:www.b.test"_s, 1), u"W"_s, withAddress(u"*:8443:"_s, 0));
    // A project whose instance holds something else.
    const auto joined = [](const QList<ServerRecord> &records) {
        ServerState state = server();
        state.hasBindings = false;
        state.bindings = {};
        state.records = records;
        return withServer(shop({binding(u"*:443:www.b.test"_s, 1, u"B"_s)}), state);
    };
    const ServerRecord fallback = record(u"0.0.0.0:443"_s, thumbprint('d').toString());
    row("C41 of a project", joined({fallback}), u"E"_s, joined({fallback, record(u"www.b.test:443"_s, b)}));
    row("C43 of a project", joined({fallback, record(u"www.b.test:443"_s, a)}), u"E"_s,
        joined({fallback, record(u"www.b.test:443"_s, b)}));
    const auto asking = [](bool host, bool rest) {
        return served([=](ServerState &s) {
            s.records.append(record(u"10.0.0.4:443"_s, a));
            s.records[0].negotiates = host;
            s.records[2].negotiates = rest;
        });
    };
    row("C51 an address comes first", asking(true, false), u"W"_s, asking(true, true));
    const auto hostOnDefault = [](bool own) {
        return served([own](ServerState &s) {
            s.bindings[1].information = u"*:443:www.a.test"_s;
            s.records[1].negotiates = true;
            s.records[0].negotiates = own;
        });
    };
    row("C51 a host's own record comes first", hostOnDefault(false), u"W"_s, hostOnDefault(true));
}

/// What stands in public projects is deployed: the only errors are thumbprints that are none.
void CatalogueTest::noFalseErrorOnPublicProjects()
{
    NEEDS_SHARED("corpus");
    QStringList errors;
    int projects = 0;
    for (const CorpusFile &file : corpusFiles()) {
        if (!file.path.endsWith(".csdef"_L1))
            continue;
        ++projects;
        const auto project = openProject(FileFake(), file.path);
        QVERIFY_RESULT(project);
        for (const Problem &problem :
             problems(draftOf(project->path, project->service), {*project, day(2026, 6, 1)})) {
            const bool isTrue = problem.rule == Rule::ThumbprintInvalid;
            if (problem.severity == Severity::Error && !catalogueNumber(problem.rule).isEmpty() && !isTrue)
                errors.append(u"%1: %2 %3 %4"_s.arg(file.path, id(problem.rule), problem.subject,
                                                    problem.arguments.values().join(u' ')));
        }
    }
    QVERIFY(projects > 50);
    QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
}

void CatalogueTest::noFalseErrorOnPublicConfigurations_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"original2"_s, u"original2_missing_closing"_s, u"expected"_s, u"expected3"_s})
        QTest::addRow("%s", qPrintable(name)) << name;
}

void CatalogueTest::noFalseErrorOnPublicConfigurations()
{
    NEEDS_SHARED("vectors/iis-config");
    QFETCH(QString, name);
    const QString path = QStringLiteral(SHARED_FOLDER "/vectors/iis-config/%1.config").arg(name);
    const auto read = readServerFile(fileBytes(path), path);
    QVERIFY_RESULT(read);
    const Draft draft = draftOfServer(read->state, path);
    QCOMPARE(draft.bindings.size(), read->state.bindings.size());
    for (const Problem &problem : problems(draft, atTest()))
        QVERIFY2(problem.severity != Severity::Error,
                 qPrintable(id(problem.rule) + u' ' + problem.subject + u' '
                            + problem.arguments.values().join(u' ')));
}

void CatalogueTest::scripts()
{
    const auto faults = [](const char *script, bool isPowerShell) {
        return scriptFaults(QByteArray("rem\r\n") + script + "\r\nrem certstorename=MY", isPowerShell);
    };
    const char *bare = "netsh http add sslcert hostnameport=www.a.test:443 certhash=AA appid={4dc3e181}";
    QCOMPARE(faults(bare, false), QStringList{u"certstorename"_s});
    QCOMPARE(faults(bare, true), (QStringList{u"certstorename"_s, u"appid"_s}));
    QCOMPARE(faults("netsh.exe http add sslcert ipport=0.0.0.0:443 certhash=AA appid='{4dc3e181}'", true),
             QStringList());
    QCOMPARE(faults("netsh http update sslcert hostnameport=a:443 certstorename=MY appid='{4}'", true),
             QStringList());
    for (const ScriptForm form : {ScriptForm::StartupTask, ScriptForm::OnStart}) {
        Draft draft;
        draft.scriptForm = form;
        for (const ScriptFile &file : scriptFiles(draft)) // our own
            QCOMPARE(scriptFaults(file.content, file.name.endsWith(".ps1"_L1)), QStringList());
    }
    Project project;
    project.roleFolders = {{u"Shop"_s, u"/shop"_s, {{u"bindwright.ps1"_s, bare}}}};
    const QList<Problem> found = fileConflicts(shop({}), &project);
    QCOMPARE(found.size(), 2);
    QCOMPARE(catalogueNumber(found.first().rule), u"C45"_s);
    QCOMPARE(found.first().severity, Severity::Error);
    project.roleFolders[0].scripts.clear();
    QVERIFY(fileConflicts(shop({}), &project).isEmpty());
}

void CatalogueTest::conflictTags(QSet<QString> &tested)
{
    QFile source(QStringLiteral(SOURCE_FOLDER "/tests/model/problems/cataloguetest.cpp"));
    if (!source.open(QIODevice::ReadOnly))
        return;
    static const QRegularExpression tag(u"row\\(\"(C\\d\\d)"_s);
    auto matches = tag.globalMatch(QString::fromUtf8(source.readAll()));
    while (matches.hasNext())
        tested.insert(matches.next().captured(1));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// What check says of a server and what its preview answers agree, and name causes, not symptoms.
#include "model/checks/draftproblems.h"
#include "model/httpsys/decision.h"
#include "model/preview/preview.h"
#include "model/preview/serverdraft.h"
#include "model/problems/rules.h"
#include "model/problems/symptoms.h"
#include "model/server/serverimport.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

namespace {

const QString hashA = thumbprint('a').toString();
const QString hashB = thumbprint('b').toString();
const QString iis = QString::fromLatin1(iisApplicationId);
const QString express = u"{214124cd-d05b-4309-9af9-9caa44b2b74a}"_s;
const QString adfs = u"{5d89a20c-beab-4389-9447-324788eb944a}"_s;

/// As netsh http show sslcert has it; \a hash empty: of the central store.
QString record(const QString &key, const QString &hash = hashA, const QString &application = iis)
{
    return u"    %5: %1\n    Certificate Hash             : %2\n"
           "    Application ID               : %3\n    Certificate Store Name       : %4\n\n"_s.arg(
               key, hash.isEmpty() ? u"(null)"_s : hash, application, hash.isEmpty() ? u"(null)"_s : u"My"_s,
               keyLabel(key).leftJustified(29));
}

QString binding(const QString &information, int sslFlags, const QString &more = {})
{
    return u"<binding protocol=\"https\" bindingInformation=\"%1\" sslFlags=\"%2\" %3/>"_s.arg(information)
        .arg(sslFlags)
        .arg(more);
}

/// What collectCommand() writes.
QString collected(const QString &records, const QString &bindings, const QString &central = {})
{
    return u"bindwright-server/1\n== windows ==\n10.0.17763.0\n== sslcert ==\n%1\n== sites ==\n%2\n"
           "== ccs ==\n%3\n"_s.arg(records,
                                   bindings.isEmpty() ? QString()
                                                      : u"<sites><site name=\"S\"><bindings>%1</bindings>"
                                                        "</site></sites>"_s.arg(bindings),
                                   central);
}

using Change = std::function<void(Draft &)>;

Draft draftOf(const QString &content, const Change &change)
{
    const auto read = readServerFile(content.toUtf8(), u"/state"_s);
    if (!read)
        qFatal("not read: %s", qPrintable(content));
    Draft draft = draftOfServer(read->state, u"/state"_s);
    draft.certificates = {leaf('a', {u"www.a.test"_s}), leaf('b', {u"www.b.test"_s})};
    if (change)
        change(draft);
    return draft;
}

QList<Problem> problemsOf(const Draft &draft)
{
    static const QList<Rule> passed{Rule::ChainIncomplete, Rule::NoDefault};
    QList<Problem> found = problems(draft, {std::nullopt, day(2026, 6, 1)});
    found.removeIf([](const Problem &problem) { return passed.contains(problem.rule); });
    return found;
}

/// "error host-not-covered", each once.
QStringList said(const QList<Problem> &problems)
{
    static const QHash<Severity, QString> letters{
        {Severity::Error, u"E "_s}, {Severity::Warning, u"W "_s}, {Severity::Info, u"I "_s}};
    QStringList found;
    for (const Problem &problem : problems)
        found.append(letters.value(problem.severity) + id(problem.rule));
    found.removeDuplicates();
    found.sort();
    return found;
}

Decision decisionOf(const Draft &draft, const QString &role, const QString &name = u"www.a.test"_s)
{
    const ClientHello hello{SocketAddress::parse(u"10.0.0.4:443"_s).value(), name};
    return decide(stateOf(draft, role, hello.to.ip, iisVersionOf(draft), day(2026, 6, 1)), hello);
}

QString answered(const Draft &draft, const QString &role = u"IIS"_s, const QString &name = u"www.a.test"_s)
{
    const Decision decision = decisionOf(draft, role, name);
    return u"%1 %2 %3"_s.arg(word(decision.outcome), decision.certificate.left(1), word(decision.certainty));
}

/// What check says of what clients of port 443 get is no surer than what they are predicted to get.
void verifyCertainties(const QList<Problem> &problems, const Draft &draft, const QString &role)
{
    const Decision decision = decisionOf(draft, role);
    const bool isDoubted = std::ranges::any_of(decision.gaps, [](Gap gap) {
        return gap != Gap::ShareNotListed && gap != Gap::MayReject && gap != Gap::MayBeRenewed;
    });
    for (const Problem &problem : problems) {
        QVERIFY2(problem.certainty >= rowOf(problem.rule).certainty, qPrintable(id(problem.rule)));
        QVERIFY2(!isDoubted || !rowOf(problem.rule).tellsAnswer || problem.certainty >= Certainty::Inferred,
                 qPrintable(id(problem.rule)));
    }
}

} // namespace

class AgreementTest final : public QObject
{
    Q_OBJECT

private slots:
    void agree_data();
    void agree();
    void names();
    void rejecting();
    void order();
    void causes_data();
    void causes();
    void deployed_data();
    void deployed();
    void absences_data();
    void absences();
    void punycode_data();
    void punycode();
    void subjects_data();
    void subjects();

private:
    static void certificateRows();
    static void partialRows();
    static void centralRows();
    static void foreignRows();
    static void unreadRows();
    static void listenRows();
    static void siteRows();
    static void linkRows();
};

namespace {

void row(const char *name, const QString &content, const QStringList &expected, const char *answer,
         const Change &change = {})
{
    QTest::newRow(name) << draftOf(content, change) << expected << QString::fromLatin1(answer);
}

Change leafWith(const std::function<void(Certificate &)> &change)
{
    return [change](Draft &draft) { change(draft.certificates[0]); };
}

} // namespace

void AgreementTest::certificateRows()
{
    const QString any = collected(record(u"0.0.0.0:443"_s), binding(u"*:443:www.a.test"_s, 0));
    const auto stored = [](bool hasKey, const QStringList &unread = {}) {
        return [=](Draft &draft) {
            ServerState &state = draft.server.state;
            state.hasStores = true;
            state.unreadStores = unread;
            if (unread.isEmpty())
                state.stored = {{thumbprint('a'), u"My"_s, hasKey}, {thumbprint('a'), u"WebHosting"_s, true}};
        };
    };
    row("fine", any, {}, "served A stated");
    row("keyless in the record's store, with a key in another", any, {u"E bound-certificate-unfit"_s},
        "reset  inferred", stored(false));
    row("with a key in both", any, {}, "served A stated", stored(true));
    row("not in the store", any, {u"E certificate-in-other-store"_s}, "reset  inferred",
        [](Draft &draft) { draft.server.state.hasStores = true; });
    row("not in the store, of which something was not read", any, {}, "served A stated",
        stored(true, {u"My"_s}));
    row("in a store whose name was cut off", any, {}, "served A stated", stored(true, {u"M"_s}));
    row("not for servers", any, {u"E not-for-servers"_s}, "served A inferred",
        leafWith([](Certificate &c) { c.extendedKeyUsage = {u"clientAuth"_s}; }));
    row("not for handshakes", any, {u"E key-usage-unfit"_s}, "served A inferred",
        leafWith([](Certificate &c) { c.keyUsage = {u"keyCertSign"_s}; }));
    row("a short key", any, {u"E weak-key"_s}, "served A inferred",
        leafWith([](Certificate &c) { c.keyBits = 1024; }));
    row("a signature of SHA-1", any, {u"E weak-signature"_s}, "served A inferred",
        leafWith([](Certificate &c) { c.signatureAlgorithm = u"sha1WithRSAEncryption"_s; }));
    row("a key of a KSP", any, {u"W key-in-ksp"_s}, "served A stated",
        leafWith([](Certificate &c) { c.keyStorage = KeyStorage::Cng; }));
    row("KeySpec 2", any, {u"W key-for-signature"_s}, "served A inferred",
        leafWith([](Certificate &c) { c.keyStorage = KeyStorage::CspSignature; }));
    row("a curve that is off", any, {u"W curve-off-by-default"_s}, "served A inferred",
        leafWith([](Certificate &c) {
            c.keyType = KeyType::Ecdsa;
            c.keyBits = 521;
            c.curve = u"P-521"_s;
        }));
    row("IIS names another certificate than HTTP.sys holds",
        collected(record(u"0.0.0.0:443"_s),
                  binding(u"*:443:www.a.test"_s, 0, u"certificateHash=\"%1\""_s.arg(hashB))),
        {u"E record-differs"_s}, "served A stated");
    row("HTTP.sys holds no record of what IIS names",
        collected(record(u"0.0.0.0:443"_s),
                  binding(u"*:443:"_s, 0)
                      + binding(u"*:443:www.a.test"_s, 1, u"certificateHash=\"%1\""_s.arg(hashB))),
        {u"E record-missing"_s}, "served A stated");
    row("a hash that was taken out",
        collected(record(u"0.0.0.0:443"_s),
                  binding(u"*:443:www.a.test"_s, 0, u"certificateHash=\"REDACTED\""_s)),
        {u"W hash-untidy"_s}, "served A stated");
    row("a SHA-256 hash",
        collected(record(u"0.0.0.0:443"_s),
                  binding(u"*:443:www.a.test"_s, 0, u"certificateHash=\"%1\""_s.arg(QString(64, u'a')))),
        {u"W hash-untidy"_s}, "served A stated");
    row("a bit of sslFlags that nobody knows",
        collected(record(u"www.a.test:443"_s), binding(u"*:443:www.a.test"_s, 129)),
        {u"W flag-unavailable"_s}, "served A inferred");
}

void AgreementTest::partialRows()
{
    const QString any = record(u"0.0.0.0:443"_s);
    const QString name = record(u"www.a.test:443"_s);
    const QString exact = record(u"10.0.0.4:443"_s);
    row("records without netsh's heading", name, {}, "served A inferred");
    row("a default without the heading", any, {}, "served A inferred");
    row("of the address itself, without the heading", exact, {}, "served A stated");
    row("of another address", record(u"10.0.0.9:443"_s) + any, {}, "served A inferred");
    row("of the address, twice", exact + record(u"10.0.0.4:443"_s, hashB), {u"W record-twice"_s},
        "served B inferred");
    row("one that hides another", exact + name, {u"W shadowed-by-exact-ip"_s}, "served A stated");
    row("another application's", record(u"0.0.0.0:443"_s, hashA, adfs), {u"W record-unexplained"_s},
        "served A inferred");
    const QString iisHas = u"<site name=\"S\"><bindings>%1</bindings></site>\n"_s;
    const QString other = u"certificateHash=\"%1\""_s.arg(hashB);
    row("IIS names another certificate", iisHas.arg(binding(u"*:443:www.a.test"_s, 1, other)) + name,
        {u"E record-differs"_s}, "served A inferred");
    row("IIS has more than was shown", iisHas.arg(binding(u"*:443:www.b.test"_s, 1, other)) + name, {},
        "served A inferred");
    row("IIS has no flags, HTTP.sys a host", iisHas.arg(binding(u"*:443:www.a.test"_s, 0)) + name,
        {u"E record-differs"_s}, "served A inferred");
}

void AgreementTest::absences_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("expected");
    const QString name = record(u"www.a.test:443"_s), six = record(u"[::]:443"_s);
    const QString iisHas = u"<site name=\"S\"><bindings>%1</bindings></site>\n"_s;
    const auto row = [](const char *of, const QString &content, const QStringList &expected) {
        QTest::newRow(of) << content << expected;
    };
    row("no default, in all of the records", collected(name, {}), {u"W no-default"_s});
    row("no default, in some of them", name, {});
    row("no default, in some of them and in IIS", iisHas.arg(binding(u"*:443:www.a.test"_s, 1)) + name,
        {u"W no-default"_s});
    row("one of IPv6 alone, in all of the records", collected(six, {}), {u"W any-addresses-differ"_s});
    row("one of IPv6 alone, in some of them", six, {});
    row("two that differ, in some of them", six + record(u"0.0.0.0:443"_s, hashB),
        {u"W any-addresses-differ"_s});
}

/// What is not there can be said of all of the records alone.
void AgreementTest::absences()
{
    QFETCH(QString, content);
    QList<Problem> found = problems(draftOf(content, {}), {std::nullopt, day(2026, 6, 1)});
    found.removeIf([](const Problem &problem) { return problem.rule == Rule::ChainIncomplete; });
    QTEST(said(found), "expected");
}

void AgreementTest::punycode_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("isSaid");
    QTest::addColumn<QString>("answer");
    const QString ascii = u"xn--bcher-kva.a.test"_s, unicode = u"bücher.a.test"_s;
    const auto row = [](const char *name, const QString &content, bool isSaid, const char *answer) {
        QTest::newRow(name) << content << isSaid << QString::fromLatin1(answer);
    };
    row("a record in the form xn--", collected(record(ascii + u":443"_s), {}), true, "not-established  open");
    row("the same in IIS", collected(record(ascii + u":443"_s), binding(u"*:443:"_s + ascii, 1)), true,
        "not-established  open");
    row("in IIS alone", collected(record(unicode + u":443"_s), binding(u"*:443:"_s + ascii, 1)), false,
        "served A derived");
    row("in HTTP.sys alone", collected(record(ascii + u":443"_s), binding(u"*:443:"_s + unicode, 1)), true,
        "not-established  open");
    row("HTTP.sys was not asked",
        u"<site name=\"S\"><bindings>%1</bindings></site>"_s.arg(binding(u"*:443:"_s + ascii, 1)), true,
        "not-established  open");
}

/// Whether a name in the form xn-- is found is open where a record has it so, and nowhere else.
void AgreementTest::punycode()
{
    QFETCH(QString, content);
    QFETCH(bool, isSaid);
    const Draft draft = draftOf(content, {});
    QCOMPARE(said(problemsOf(draft)).contains(u"W punycode-host"_s), isSaid);
    QTEST(answered(draft, u"IIS"_s, u"xn--bcher-kva.a.test"_s), "answer");
}

void AgreementTest::centralRows()
{
    const QString records = record(u"443"_s, {}) + record(u"0.0.0.0:443"_s);
    const QString bindings = binding(u"*:443:www.a.test"_s, 3) + binding(u"*:443:"_s, 0);
    row("the share was not listed", collected(records, bindings, u"Enabled=1"_s), {},
        "not-established  open");
    row("it was, and is empty", collected(records, bindings, u"Enabled=1\nListed=1"_s),
        {u"E central-file-missing"_s}, "served A stated");
    row("a file, by an older collection", collected(records, bindings, u"Enabled=1\nwww.b.test.pfx"_s),
        {u"E central-file-missing"_s}, "served A stated");
    row("switched off", collected(records, bindings, u"Enabled=0\nListed=1\nwww.a.test.pfx"_s),
        {u"W central-store-off"_s}, "served A inferred");
    row("switched off in applicationHost.config",
        u"<configuration><system.applicationHost><sites><site "
        u"name=\"S\"><bindings>%1</bindings></site></sites>"
        "</system.applicationHost><system.webServer><centralCertificateProvider enabled=\"false\"/>"
        "</system.webServer></configuration>"_s.arg(bindings),
        {u"W central-store-off"_s}, "served 0 inferred");
    const QString share = u"Enabled=1\nListed=1\nwww.a.test.pfx"_s;
    row("IIS has SNI, HTTP.sys the central store",
        collected(record(u"443"_s, {}), binding(u"*:443:www.a.test"_s, 1), share), {u"E record-differs"_s},
        "served w stated");
    row("IIS has no flags, HTTP.sys the central store",
        collected(record(u"443"_s, {}), binding(u"*:443:www.a.test"_s, 0), share), {u"E record-differs"_s},
        "served w stated");
    row("IIS has the central store, HTTP.sys SNI",
        collected(record(u"www.a.test:443"_s), binding(u"*:443:www.a.test"_s, 3), share),
        {u"E record-differs"_s}, "served A stated");
    row("the central store without a host", collected(record(u"443"_s, {}), binding(u"*:443:"_s, 2), share),
        {u"E central-without-host"_s}, "served w stated");
}

void AgreementTest::foreignRows()
{
    row("names of another application's records",
        collected(record(u"adfs.a.test:443"_s, hashA, adfs) + record(u"localhost:443"_s, hashA, adfs), {}),
        {u"W record-unexplained"_s}, "reset  stated");
    row("the same beside a site of IIS",
        collected(record(u"adfs.a.test:443"_s, hashA, adfs) + record(u"0.0.0.0:443"_s),
                  binding(u"*:443:www.a.test"_s, 0)),
        {u"W record-unexplained"_s}, "served A stated");
    QString setup;
    for (int port = 44300; port < 44306; port += 2)
        setup += record(u"0.0.0.0:%1"_s.arg(port), hashA, express)
            + record(u"[::]:%1"_s.arg(port + 1), hashA, express);
    row("IIS Express's own", collected(setup, {}), {u"I record-unexplained"_s}, "reset  derived");
    row("IIS Express's, elsewhere", collected(setup + record(u"0.0.0.0:443"_s, hashA, express), {}),
        {u"I record-unexplained"_s, u"W record-unexplained"_s}, "served A stated");
    row("IIS Express's, behind its ports", collected(record(u"0.0.0.0:44400"_s, hashA, express), {}),
        {u"W record-unexplained"_s}, "reset  derived");
    row("Reject Connections", collected(record(u"0.0.0.0:443"_s), binding(u"*:443:www.a.test"_s, 0)),
        {u"W record-may-reject"_s}, "not-established  open",
        [](Draft &draft) { draft.server.state.records[0].record.mayReject = true; });
}

/// What is not read, or stands there in two ways, may come first.
void AgreementTest::unreadRows()
{
    const QString heading = u"SSL Certificate bindings:\n-------------------------\n\n"_s;
    const QString any = record(u"0.0.0.0:443"_s), other = record(u"www.b.test:443"_s, hashB);
    const QString exact = record(u"10.0.0.4:443"_s);
    row("two lists that differ", heading + exact + any + heading + any + other,
        {u"I default-covers-less"_s, u"W record-twice"_s}, "served A inferred");
    row("two lists that are one", heading + any + other + heading + other + any, {u"I default-covers-less"_s},
        "served A stated");
    row("a key set in two ways", heading + any + QString(any).replace(iis, adfs),
        {u"W record-twice"_s, u"W record-unexplained"_s}, "served A inferred");
    row("letters for an address", heading + any + record(u"a.b.c.d:443"_s, hashB), {u"W server-unread"_s},
        "served A inferred");
    row("a word for an address", heading + any + QString(exact).replace(u"10.0.0.4"_s, u"myserver"_s),
        {u"W server-unread"_s}, "served A inferred");
    row("a host's hash taken out", heading + any + QString(other).replace(hashB, u"(redacted)"_s),
        {u"I default-covers-less"_s, u"W server-unread"_s}, "served A inferred");
    row("a host that is an address",
        heading + any
            + QString(record(u"10.0.0.4:443"_s, hashB)).replace(u"IP:port      "_s, u"Hostname:port"_s),
        {u"E host-invalid"_s}, "served A stated");
    row("the same in IIS",
        collected(
            any + QString(record(u"10.0.0.4:443"_s, hashB)).replace(u"IP:port      "_s, u"Hostname:port"_s),
            binding(u"*:443:10.0.0.4"_s, 1) + binding(u"*:443:"_s, 0)),
        {u"E host-invalid"_s}, "served A stated");
    row("a piece of a record", heading + any + u"    Certificate Store Name       : My\n\n"_s + other,
        {u"I default-covers-less"_s, u"W server-unread"_s}, "served A inferred");
    row("a field of JSON that no rule knows",
        u"{\"SslCertificateBindings\":[{\"IpPort\":\"0.0.0.0:443\",\"SslHash\":\"%1\",\"Odd\":\"Enabled\"}]}"_s
            .arg(hashA),
        {u"W server-unread"_s}, "served A inferred");
    row("reg query without what is below",
        uR"(HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters
    EnableErrorLogging    REG_DWORD    0x1

HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\SslBindingInfo
)"_s,
        {}, "reset  inferred");
}

/// The listen list: what of it is not read may be the address that is asked.
void AgreementTest::listenRows()
{
    const auto listening = [](const QString &records, const QString &addresses) {
        return collected(records, {})
            + u"== iplisten ==\n\nIP addresses present in the IP listen list:\n"
              "-------------------------------------------\n\n"_s
            + addresses;
    };
    const QString any = record(u"0.0.0.0:443"_s);
    const QString byHost = record(u"www.a.test:443"_s) + record(u"10.0.0.4:443"_s, hashB);
    const QStringList unread{u"W server-unread"_s};
    row("masked, before the address", listening(any, u"    10.0.0.x\n    10.0.0.4\n"_s), unread,
        "served A stated");
    row("masked, without the address", listening(any, u"    10.0.0.x\n    10.0.0.9\n"_s), unread,
        "refused  inferred");
    row("masked, and nothing else", listening(any, u"    10.0.0.x\n"_s), unread, "served A inferred");
    row("IPv6 that is not read", listening(any, u"    fe80::1%4\n    10.0.0.9\n"_s), unread,
        "refused  stated");
    row("IPv6 that is not read alone", listening(any, u"    fe80::1%4\n"_s), unread, "refused  stated");
    row("what is not listened on hides nothing", listening(byHost, u"    10.0.0.9\n"_s),
        {u"E address-not-listening"_s}, "refused  stated");
    row("what may be listened on", listening(byHost, u"    10.0.0.9\n    10.0.0.x\n"_s), unread,
        "refused  inferred");
}

/// What IIS has, all of it or some.
void AgreementTest::siteRows()
{
    const QString records = record(u"www.a.test:443"_s) + record(u"0.0.0.0:443"_s);
    const QString heading = u"SSL Certificate bindings:\n-------------------------\n\n"_s;
    const QString table =
        u"protocol bindingInformation    sslFlags\n-------- ------------------    --------\n"_s;
    const QString one = u"https    *:443:www.a.test      1\n\n"_s;
    row("all of its bindings, and a record more", table + one + heading + records,
        {u"W record-unexplained"_s}, "served A stated");
    row("some of its bindings", u"PS C:\\> Get-WebBinding -Name S\n"_s + table + one + heading + records, {},
        "served A stated");
    row("a site alone",
        u"<site name=\"S\"><bindings>%1</bindings></site>\n"_s.arg(binding(u"*:443:www.a.test"_s, 1))
            + heading + records,
        {}, "served A stated");
    row("the sites are elsewhere", u"<sites configSource=\"s\"/>\n"_s + heading + records,
        {u"W sites-elsewhere"_s}, "served A stated");
    row("flags that are not shown",
        u"SITE \"S\" (id:1,bindings:https/*:443:www.a.test,state:Started)\n"_s + heading + records,
        {u"W flags-not-shown"_s}, "served A stated");
    row("http on the port of https",
        table + u"http     10.0.0.4:443:         0\n"_s + one + heading + records,
        {u"W http-on-https-port"_s, u"W record-unexplained"_s}, "served A inferred");
    const auto twice = [&](const QString &more) {
        const QString https = binding(u"*:443:www.a.test"_s, 1);
        return u"<sites><site name=\"A\"><bindings>%1</bindings></site><site name=\"B\" "
               u"%2><bindings>%1</bindings>"
               "</site></sites>\n"_s.arg(https, more)
            + heading + record(u"www.a.test:443"_s);
    };
    row("a binding of two sites", twice({}), {u"E duplicate-binding"_s}, "served A stated");
    row("a binding of two sites, of which one runs", twice(u"serverAutoStart=\"false\""_s),
        {u"W duplicate-binding"_s}, "served A stated");
    row("a record and its certificate in CA",
        QString(collected(record(u"0.0.0.0:443"_s), binding(u"*:443:"_s, 0))).replace(u": My"_s, u": CA"_s),
        {u"E certificate-in-other-store"_s}, "served A inferred", [](Draft &draft) {
            draft.server.state.hasStores = true;
            draft.server.state.stored = {{thumbprint('a'), u"CA"_s}};
        });
    row("a wildcard host before IIS 10",
        QString(collected(record(u"*.a.test:443"_s) + record(u"0.0.0.0:443"_s),
                          binding(u"*:443:*.a.test"_s, 1) + binding(u"*:443:"_s, 0)))
            .replace(u"10.0.17763.0"_s, u"6.3.9600.0"_s),
        {u"E wildcard-needs-iis-10"_s}, "served A derived",
        leafWith([](Certificate &c) { c.dnsNames = {u"*.a.test"_s}; }));
}

/// A renewal that the store links to the bound certificate is served, where it can be.
void AgreementTest::linkRows()
{
    const QString content = collected(record(u"0.0.0.0:443"_s), binding(u"*:443:www.a.test"_s, 0));
    const auto linked = [](const std::function<void(Certificate &, Certificate &)> &change,
                           bool hasKey = true) {
        return [=](Draft &draft) {
            ServerState &state = draft.server.state;
            state.hasLinks = state.hasStores = true;
            state.links = {{thumbprint('a'), thumbprint('b')}};
            state.stored = {{thumbprint('a'), u"My"_s}, {thumbprint('b'), u"My"_s, hasKey}};
            draft.certificates[1] = leaf('b', {u"www.a.test"_s});
            change(draft.certificates[0], draft.certificates[1]);
        };
    };
    const QDateTime past = day(2026, 5, 1);
    row("linked", content, {}, "served B inferred", linked([](Certificate &, Certificate &) {}));
    row("linked, and expired", content, {u"E expired"_s}, "served A inferred",
        linked([&](Certificate &, Certificate &renewed) { renewed.notAfter = past; }));
    row("linked, and both have expired", content, {u"E bound-certificate-unfit"_s, u"E expired"_s},
        "served A inferred",
        linked([&](Certificate &old, Certificate &renewed) { old.notAfter = renewed.notAfter = past; }));
    row("linked, and the old one has expired", content, {u"E expired"_s}, "served B inferred",
        linked([&](Certificate &old, Certificate &) { old.notAfter = past; }));
    row("linked, and not for servers", content, {u"E not-for-servers"_s}, "served B inferred",
        linked([](Certificate &, Certificate &renewed) { renewed.extendedKeyUsage = {u"clientAuth"_s}; }));
    row("linked, for another name", content, {u"E host-not-covered"_s}, "served B inferred",
        linked([](Certificate &, Certificate &renewed) { renewed.dnsNames = {u"www.b.test"_s}; }));
    row("linked, without its key", content, {u"E private-key-missing"_s}, "served A inferred",
        linked([](Certificate &, Certificate &renewed) { renewed.privateKey = PrivateKey::Absent; }, false));
}

void AgreementTest::agree_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("answer");
    certificateRows();
    centralRows();
    foreignRows();
    partialRows();
    unreadRows();
    listenRows();
    siteRows();
    linkRows();
}

void AgreementTest::agree()
{
    QFETCH(Draft, draft);
    const QList<Problem> problems = problemsOf(draft);
    QTEST(said(problems), "expected");
    QTEST(answered(draft), "answer");
    verifyCertainties(problems, draft, u"IIS"_s);
}

/// A project, whose bindings are predicted: what check says of them, and what clients of www.a.test get.
void AgreementTest::deployed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const Change &change, const QStringList &expected,
                        const char *answer) {
        QTest::newRow(name) << change << expected << QString::fromLatin1(answer);
    };
    const auto onFamily = [](const QString &family, SslFlags more = {}) {
        return [=](Draft &draft) {
            draft.service.configurations[0].osFamily = family;
            draft.bindings[0].sslFlags |= more;
        };
    };
    row("fine", {}, {}, "served A stated");
    row("no osFamily", onFamily({}), {u"W guest-os-missing"_s}, "served A inferred");
    row("an osFamily that nobody knows", onFamily(u"99"_s), {u"W guest-os-missing"_s}, "served A inferred");
    row("one without SNI", onFamily(u"2"_s), {u"E sni-needs-iis-8"_s, u"W guest-os-retired"_s},
        "served A inferred");
    row("a flag that it has not", onFamily(u"5"_s, SslFlag::NoHttp2), {u"W flag-unavailable"_s},
        "served A inferred");
    row("a flag that it has", onFamily(u"6"_s, SslFlag::NoHttp2), {}, "served A stated");
    row("a flag that nobody knows", onFamily(u"6"_s, SslFlags::fromInt(128)), {u"W flag-unavailable"_s},
        "served A inferred");
    row(
        "a host typed as xn--, which the script writes in Unicode",
        [](Draft &draft) {
            Binding other = draft.bindings.first();
            other.host = u"xn--bcher-kva.a.test"_s;
            draft.certificates[0].dnsNames.append(other.host);
            draft.bindings.append(other);
        },
        {}, "served A stated");
    row(
        "a certificate for another store",
        [](Draft &draft) { draft.service.roles[0].certificates[0].storeName = u"CA"_s; },
        {u"E certificate-in-other-store"_s, u"W leaf-in-ca"_s}, "reset  inferred");
}

void AgreementTest::deployed()
{
    QFETCH(Change, change);
    Role role = webRole(u"Shop"_s);
    role.certificates = {{.name = u"A"_s,
                          .storeLocation = u"LocalMachine"_s,
                          .storeName = u"My"_s,
                          .thumbprints = {{cloud, hashA}, {local, hashA}}}};
    Draft draft = draftWith(serviceOf({role}), {leaf('a', {u"www.a.test"_s})});
    draft.scenario = Scenario::Sni;
    for (const QString &host : {u"www.a.test"_s, QString()})
        draft.bindings.append({.role = u"Shop"_s,
                               .site = u"Web"_s,
                               .ip = u"*"_s,
                               .port = u"443"_s,
                               .host = host,
                               .sslFlags = host.isEmpty() ? SslFlags() : SslFlags(SslFlag::Sni),
                               .certificate = u"A"_s});
    if (change)
        change(draft);
    QList<Problem> problems = problemsOf(draft);
    static const QList<Rule> passed{Rule::SupportEnds, Rule::VirtualNetworkMissing};
    problems.removeIf([](const Problem &p) { return p.step == Step::Scenario || passed.contains(p.rule); });
    QTEST(said(problems), "expected");
    QTEST(answered(draft, u"Shop"_s), "answer");
    verifyCertainties(problems, draft, u"Shop"_s);
}

/// Two certificates of one name are told apart by their thumbprints.
void AgreementTest::names()
{
    const Draft draft =
        draftOf(collected(record(u"0.0.0.0:443"_s),
                          binding(u"*:443:www.a.test"_s, 0, u"certificateHash=\"%1\""_s.arg(hashB))),
                [](Draft &d) { d.certificates[1].commonName = d.certificates[0].commonName; });
    const QList<Problem> found = problemsOf(draft);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().arguments.value(Argument::Expected), u"www.a.test (%1)"_s.arg(hashB));
    QCOMPARE(found.first().arguments.value(Argument::Held), u"www.a.test (%1)"_s.arg(hashA));
}

/// The record that may refuse a connection is named, with its place.
void AgreementTest::rejecting()
{
    Draft draft = draftOf(collected(record(u"0.0.0.0:443"_s), {}), {});
    draft.server.state.records[0].record.mayReject = true;
    const QList<Problem> found = problemsOf(draft);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, Rule::RecordMayReject);
    QCOMPARE(found.first().subject, u"0.0.0.0:443"_s);
    QCOMPARE(found.first().certainty, Certainty::Open);
    QCOMPARE(found.first().where.line, 5);
}

/// What is found of ports comes in their order, in each run.
void AgreementTest::order()
{
    QString records;
    QStringList expected;
    for (int port = 8443; port < 8463; ++port) {
        records += record(u"[::]:%1"_s.arg(port));
        expected.append(QString::number(port));
    }
    QStringList ports;
    for (const Problem &problem : problemsOf(draftOf(collected(records, {}), {}))) {
        if (problem.rule == Rule::AnyAddressesDiffer)
            ports.append(problem.subject);
    }
    QCOMPARE(ports, expected);
}

void AgreementTest::causes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList unfit{u"E bound-certificate-unfit"_s};
    QTest::newRow("0x80070520") << u"0x80070520"_s << unfit;
    QTest::newRow("its words") << u"A specified logon session does not exist"_s << unfit;
    QTest::newRow("36870") << u"36870"_s << unfit;
    QTest::newRow("a reset") << u"ERR_CONNECTION_RESET"_s << unfit;
    QTest::newRow("dates are fine") << u"ERR_CERT_DATE_INVALID"_s << QStringList();
    QTest::newRow("so are names") << u"ERR_CERT_COMMON_NAME_INVALID"_s << QStringList();
}

void AgreementTest::causes()
{
    QFETCH(QString, text);
    const Draft draft =
        draftOf(collected(record(u"0.0.0.0:443"_s), binding(u"*:443:www.a.test"_s, 0)), [](Draft &d) {
            d.server.state.hasStores = true;
            d.server.state.stored = {{thumbprint('a'), u"My"_s, false}};
        });
    const QList<Symptom> symptoms = symptomsIn(text);
    QCOMPARE(symptoms.size(), 1);
    QTEST(said(causesIn(problemsOf(draft), symptoms.first())), "expected");
}

/// The central store's key is a port alone, which a sentence says is one of it; and what is said is said
/// once.
void AgreementTest::subjects_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QStringList>("subjects");
    const QString any = record(u"0.0.0.0:443"_s), central = record(u"443"_s, {});
    QTest::newRow("not held") << collected(any, binding(u"*:443:www.a.test"_s, 3) + binding(u"*:443:"_s, 0))
                              << Rule::RecordMissing << QStringList{u"CCS:443"_s};
    QTest::newRow("not explained") << collected(any + central, binding(u"*:443:"_s, 0))
                                   << Rule::RecordUnexplained << QStringList{u"CCS:443"_s};
    QTest::newRow("another application's")
        << collected(any + record(u"443"_s, {}, adfs), binding(u"*:443:"_s, 0)) << Rule::RecordUnexplained
        << QStringList{u"CCS:443"_s};
    QTest::newRow("a wildcard host, bound and held")
        << QString(collected(record(u"*.a.test:443"_s) + any,
                             binding(u"*:443:*.a.test"_s, 1) + binding(u"*:443:"_s, 0)))
               .replace(u"10.0.17763.0"_s, u"6.3.9600.0"_s)
        << Rule::WildcardNeedsIis10 << QStringList{u"*.a.test"_s};
}

void AgreementTest::subjects()
{
    QFETCH(QString, content);
    QFETCH(Rule, rule);
    QStringList subjects;
    for (const Problem &problem : problemsOf(draftOf(content, {}))) {
        if (problem.rule == rule)
            subjects.append(problem.subject);
    }
    QTEST(subjects, "subjects");
}

Q_DECLARE_METATYPE(Change)

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreementtest.moc"

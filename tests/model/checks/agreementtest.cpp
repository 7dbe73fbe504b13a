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

QString answered(const Draft &draft)
{
    const ClientHello hello{SocketAddress::parse(u"10.0.0.4:443"_s).value(), u"www.a.test"_s};
    const auto state = stateOf(draft, u"IIS"_s, hello.to.ip, iisVersionOf(draft), day(2026, 6, 1));
    const Decision decision = decide(state, hello);
    return u"%1 %2 %3"_s.arg(word(decision.outcome), decision.certificate.left(1), word(decision.certainty));
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

private:
    static void certificateRows();
    static void centralRows();
    static void foreignRows();
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
        {u"W flag-unavailable"_s}, "served A stated");
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

void AgreementTest::agree_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("answer");
    certificateRows();
    centralRows();
    foreignRows();
}

void AgreementTest::agree()
{
    QFETCH(Draft, draft);
    QTEST(said(problemsOf(draft)), "expected");
    QTEST(answered(draft), "answer");
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

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreementtest.moc"

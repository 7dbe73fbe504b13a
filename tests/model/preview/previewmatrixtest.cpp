// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/preview/previewmatrix.h"
#include "model/preview/serverdraft.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

IpAddress address(const QString &text)
{
    return IpAddress::parse(text).value();
}

PreviewMatrix answersOf(const Draft &draft, const QString &instance = u"10.1.0.4"_s)
{
    return PreviewMatrix::of(draft, address(instance)).value();
}

int rowOf(const PreviewMatrix &answers, const QString &host, const QString &role = u"StoreFront"_s)
{
    for (int row = 0; row < int(answers.rows().size()); ++row) {
        if (answers.rows().at(row).host == host && answers.rows().at(row).role == role)
            return row;
    }
    return -1;
}

int clientOf(const PreviewMatrix &answers, const QString &to, bool sendsName)
{
    return int(answers.clients().indexOf(Client{address(to), sendsName}));
}

Verdict verdictAt(const PreviewMatrix &answers, const QString &host, const QString &to, bool sendsName)
{
    const int client = clientOf(answers, to, sendsName);
    return verdictOf(answers.rows().at(rowOf(answers, host)), client, answers.clients().at(client));
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void asksClientsWhoDiffer_data();
    void asksClientsWhoDiffer();
    void verdicts_data();
    void verdicts();
    void marksHostsThatNoClientReaches();
    void asksForAnyOtherName();
    void tracesTheCellItShows();
    void stopsWhenCancelled();
    void followsAnEditOfACertificate();
    void asksTheServerThatWasImported();
    void refusesToFollow_data();
    void refusesToFollow();
    void followingEqualsAskingAnew();
    void expectations_data();
    void expectations();
    void followsAPin();
};

void AnswersTest::asksClientsWhoDiffer_data()
{
    QTest::addColumn<QStringList>("bound");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("no address of its own")
        << QStringList{} << u"10.0.0.4"_s << QStringList{u"10.0.0.4"_s, u"2001:db8::4"_s};
    QTest::newRow("the instance's is bound") << QStringList{u"10.0.0.4"_s} << u"10.0.0.4"_s
                                             << QStringList{u"10.0.0.4"_s, u"192.0.2.4"_s, u"2001:db8::4"_s};
    QTest::newRow("another one is bound") << QStringList{u"10.0.0.9"_s} << u"10.0.0.4"_s
                                          << QStringList{u"10.0.0.4"_s, u"10.0.0.9"_s, u"2001:db8::4"_s};
    QTest::newRow("IPv6 is bound") << QStringList{u"2001:db8::9"_s} << u"10.0.0.4"_s
                                   << QStringList{u"10.0.0.4"_s, u"2001:db8::9"_s};
    QTest::newRow("the same twice, and no address")
        << QStringList{u"10.0.0.9"_s, u"10.0.0.9"_s, u"x"_s} << u"10.0.0.4"_s
        << QStringList{u"10.0.0.4"_s, u"10.0.0.9"_s, u"2001:db8::4"_s};
}

void AnswersTest::asksClientsWhoDiffer()
{
    QFETCH(QStringList, bound);
    QFETCH(QString, instance);
    QFETCH(QStringList, expected);
    Draft draft;
    for (const QString &ip : bound)
        draft.bindings.append(shopBinding({}, u"ShopTls"_s, ip, {}));
    QStringList found;
    const QList<Client> clients = clientsOf(draft, address(instance));
    for (qsizetype i = 0; i < clients.size(); i += 2) {
        found.append(clients.at(i).to.toString());
        QVERIFY(clients.at(i).sendsName);
        QCOMPARE(clients.at(i + 1), (Client{clients.at(i).to, false}));
    }
    QCOMPARE(found, expected);
}

void AnswersTest::verdicts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("sendsName");
    QTest::addColumn<Verdict>("expected");
    const QString www = u"www.harborpine.example"_s;
    const QString api = u"api.harborpine.example"_s;
    QTest::newRow("the hiding one covers it") << www << u"10.1.0.4"_s << true << Verdict::Right;
    QTest::newRow("hidden") << api << u"10.1.0.4"_s << true << Verdict::Wrong;
    QTest::newRow("not hidden elsewhere") << api << u"192.0.2.4"_s << true << Verdict::Right;
    QTest::newRow("no SNI") << api << u"10.1.0.4"_s << false << Verdict::Fallback;
    QTest::newRow("no SNI, no default over IPv6") << api << u"2001:db8::4"_s << false << Verdict::Fallback;
}

void AnswersTest::verdicts()
{
    QFETCH(QString, host);
    QFETCH(QString, to);
    QFETCH(bool, sendsName);
    Draft draft = shopDraft();
    draft.target = Target::Server; // without the platform's own binding
    QTEST(verdictAt(answersOf(draft), host, to, sendsName), "expected");
}

void AnswersTest::marksHostsThatNoClientReaches()
{
    Draft draft = shopDraft();
    const PreviewMatrix answers = answersOf(draft);
    QCOMPARE(answers.rows().at(rowOf(answers, u"api.harborpine.example"_s)).neverChosen, 2);
    const auto elsewhere = PreviewMatrix::of(draft, IpAddress::parse(u"10.1.0.5"_s).value());
    QCOMPARE(elsewhere->rows().at(rowOf(*elsewhere, u"api.harborpine.example"_s)).neverChosen, -1);
    draft.bindings.removeFirst();
    const PreviewMatrix without = answersOf(draft);
    QCOMPARE(without.rows().at(rowOf(without, u"api.harborpine.example"_s)).neverChosen, -1);
}

void AnswersTest::asksForAnyOtherName()
{
    const PreviewMatrix answers = answersOf(shopDraft());
    const int row = rowOf(answers, {});
    QVERIFY(row >= 0);
    QCOMPARE(answers.rows().at(row).kind, MatrixRow::Kind::AnyOtherName);
    const PreviewCell cell = answers.traced(row, 0);
    QCOMPARE(cell.hello.serverName, u"other.invalid"_s);
    QCOMPARE(cell.coverage, Coverage::NotCovered);
    QCOMPARE(verdictOf(answers.rows().at(row), 0, answers.clients().first()), Verdict::Fallback);
}

void AnswersTest::tracesTheCellItShows()
{
    const PreviewMatrix answers = answersOf(shopDraft());
    for (int row = 0; row < int(answers.rows().size()); ++row) {
        for (int client = 0; client < int(answers.clients().size()); ++client) {
            const MatrixCell &cell = answers.rows().at(row).cells.at(client);
            const PreviewCell traced = answers.traced(row, client);
            QCOMPARE(traced.decision.certificate, cell.certificate);
            QCOMPARE(traced.decision.outcome, cell.outcome);
            QCOMPARE(traced.decision.rule, cell.rule);
            QCOMPARE(traced.coverage, cell.coverage);
            QCOMPARE(traced.hello.serverName.has_value(), answers.clients().at(client).sendsName);
        }
    }
}

void AnswersTest::stopsWhenCancelled()
{
    QVERIFY(!PreviewMatrix::of(shopDraft(), address(u"10.1.0.4"_s), [] { return true; }));
    QVERIFY(PreviewMatrix::of(shopDraft(), address(u"10.1.0.4"_s), [] { return false; }));
}

void AnswersTest::followsAnEditOfACertificate()
{
    Draft draft = shopDraft();
    draft.bindings.removeFirst();
    PreviewMatrix answers = answersOf(draft);
    const int api = rowOf(answers, u"api.harborpine.example"_s);
    QCOMPARE(verdictAt(answers, u"api.harborpine.example"_s, u"10.1.0.4"_s, true), Verdict::Right);
    draft.bindings[1].certificate = u"ShopTls"_s;
    const auto changed = answers.follow(draft);
    QVERIFY(changed);
    QCOMPARE(*changed, QList{api});
    QCOMPARE(verdictAt(answers, u"api.harborpine.example"_s, u"10.1.0.4"_s, true), Verdict::Wrong);
    QCOMPARE(answers.draft(), draft);
    QCOMPARE(answers.rows(), answersOf(draft).rows());
    QCOMPARE(answers.follow(draft), QList<int>());
}

/// Its Windows version, its addresses and its records count, not what the project would have made.
void AnswersTest::asksTheServerThatWasImported()
{
    ServerState state;
    state.sources = {u"/server.txt"_s};
    state.windows = u"6.3.9600"_s; // IIS 8.5: a wildcard host is none
    state.hasRecords = true;
    HttpSysRecord wild{.family = RecordFamily::HostnamePort, .host = u"*.wild.example"_s};
    wild.certificate = QString(40, u'A');
    HttpSysRecord own{.ip = address(u"10.9.9.9"_s)};
    own.certificate = QString(40, u'B');
    for (const HttpSysRecord &record : {wild, own})
        state.records.append({.record = record});
    const PreviewMatrix answers = answersOf(draftOfServer(state, u"/server.txt"_s), u"10.9.9.9"_s);
    QVERIFY(clientOf(answers, u"10.9.9.9"_s, true) >= 0);
    const int elsewhere = clientOf(answers, exampleInstanceAddress().toString(), true);
    QVERIFY(elsewhere >= 0);
    for (const MatrixRow &row : answers.rows())
        QCOMPARE(row.cells.at(elsewhere).outcome, Outcome::Reset);

    Draft joined = withServer(shopDraft(), state);
    const Draft before = joined;
    joined.bindings.last().certificate = u"ShopTls"_s;
    PreviewMatrix followed = answersOf(before);
    QVERIFY(joined == before || !followed.follow(joined)); // records decide: all is asked anew
}

void AnswersTest::refusesToFollow_data()
{
    QTest::addColumn<Draft>("after");
    const auto edited = [](const auto &edit) {
        Draft draft = shopDraft();
        edit(draft);
        return draft;
    };
    QTest::newRow("a binding more") << edited([](Draft &d) { d.bindings.append(d.bindings.first()); });
    QTest::newRow("another host") << edited([](Draft &d) { d.bindings[1].host = u"x.test"_s; });
    QTest::newRow("SNI off") << edited([](Draft &d) { d.bindings[1].sslFlags = {}; });
    QTest::newRow("the exact one's certificate")
        << edited([](Draft &d) { d.bindings[0].certificate = u"ApiTls"_s; });
    QTest::newRow("no such certificate") << edited([](Draft &d) { d.bindings[1].certificate = u"None"_s; });
    QTest::newRow("a wanted host") << edited([](Draft &d) { d.hosts.append(u"x.test"_s); });
    QTest::newRow("another thumbprint")
        << edited([](Draft &d) { d.service.roles[0].certificates[1].thumbprints.clear(); });
}

void AnswersTest::refusesToFollow()
{
    QFETCH(Draft, after);
    PreviewMatrix answers = answersOf(shopDraft());
    const QList<MatrixRow> before = answers.rows();
    QVERIFY(!answers.follow(after));
    QCOMPARE(answers.rows(), before);
    QCOMPARE(answers.draft(), shopDraft());
}

void AnswersTest::followingEqualsAskingAnew()
{
    QRandomGenerator random(7);
    const QStringList hosts{u"a.test"_s, u"www.a.test"_s, u"b.a.test"_s, u"any.a.test"_s, u"*.a.test"_s};
    int followed = 0;
    for (int round = 0; round < 300; ++round) {
        Draft draft = shopDraft();
        draft.bindings.clear();
        for (int i = 0; i < 8; ++i)
            draft.bindings.append(shopBinding(
                hosts.at(random.bounded(5)), random.bounded(2) ? u"ShopTls"_s : u"ApiTls"_s,
                random.bounded(6) ? u"*"_s : u"10.1.0.4"_s, SslFlags::fromInt(random.bounded(5) ? 1 : 0)));
        PreviewMatrix answers = answersOf(draft);
        Binding &edited = draft.bindings[random.bounded(8)];
        edited.certificate = edited.certificate == "ApiTls"_L1 ? u"ShopTls"_s : u"ApiTls"_s;
        const QList<MatrixRow> before = answers.rows();
        const auto changed = answers.follow(draft);
        if (!changed)
            continue;
        ++followed;
        const QList<MatrixRow> expected = answersOf(draft).rows();
        QCOMPARE(answers.rows(), expected);
        for (int row = 0; row < int(expected.size()); ++row)
            QCOMPARE(changed->contains(row), before.at(row) != expected.at(row));
    }
    QVERIFY(followed > 100);
}

void AnswersTest::expectations_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("sendsName");
    QTest::addColumn<QChar>("certificate");
    QTest::addColumn<Kept>("expected");
    const QString api = u"api.harborpine.example"_s;
    QTest::newRow("kept") << api << u"192.0.2.4"_s << true << QChar(u'B') << Kept::Yes;
    QTest::newRow("hidden") << api << u"10.1.0.4"_s << true << QChar(u'B') << Kept::No;
    QTest::newRow("another is wanted") << api << u"192.0.2.4"_s << true << QChar(u'A') << Kept::No;
    QTest::newRow("without SNI") << api << u"10.1.0.4"_s << false << QChar(u'A') << Kept::Yes;
    QTest::newRow("reset") << api << u"192.0.2.4"_s << false << QChar(u'A') << Kept::No;
    QTest::newRow("inferred") << u"*.harborpine.example"_s << u"192.0.2.4"_s << true << QChar(u'A')
                              << Kept::Unsure;
}

void AnswersTest::expectations()
{
    QFETCH(QString, host);
    QFETCH(QString, to);
    QFETCH(bool, sendsName);
    QFETCH(QChar, certificate);
    Draft draft = shopDraft();
    draft.target = Target::Server;
    if (host.startsWith(u'*'))
        draft.bindings.append(shopBinding(host, u"ShopTls"_s));
    PreviewMatrix answers = answersOf(draft);
    const int row = rowOf(answers, host);
    const int client = clientOf(answers, to, sendsName);
    const Thumbprint wanted = *Thumbprint::parse(QString(40, certificate));
    draft.expectations = {answers.expectationAt(row, client, wanted)};
    QCOMPARE(draft.expectations.first().address.has_value(), to != "10.1.0.4"_L1);
    answers = answersOf(draft);
    for (int other = 0; other < int(answers.clients().size()); ++other)
        QCOMPARE(answers.rows().at(row).cells.at(other).expected.has_value(), other == client);
    const MatrixCell &cell = answers.rows().at(row).cells.at(client);
    QCOMPARE(cell.expected, wanted);
    QTEST(*keptOf(cell), "expected");
}

void AnswersTest::followsAPin()
{
    Draft draft = shopDraft();
    PreviewMatrix answers = answersOf(draft);
    const int row = rowOf(answers, u"api.harborpine.example"_s);
    draft.expectations = {answers.expectationAt(row, 0, draft.certificates.at(1).sha1)};
    QCOMPARE(answers.follow(draft), QList{row});
    QCOMPARE(answers.rows(), answersOf(draft).rows());
    draft.expectations.clear();
    QCOMPARE(answers.follow(draft), QList{row});
    QVERIFY(!answers.rows().at(row).cells.first().expected);
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "previewmatrixtest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/farm/farmrows.h"
#include "model/preview/serverdraft.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

namespace {

/// A server alone with a record for each "host=digit"; without a host: of every address.
FarmMember member(const QString &name, const QStringList &records)
{
    ServerState state;
    state.sources = {u'/' + name};
    state.hasRecords = true;
    for (const QString &text : records) {
        const QString host = text.section(u'=', 0, 0);
        HttpSysRecord record{.family = host.isEmpty() ? RecordFamily::IpPort : RecordFamily::HostnamePort,
                             .ip = *IpAddress::parse(u"0.0.0.0"_s),
                             .host = host,
                             .certificate = thumbprint(text.back().toLatin1()).toString()};
        state.records.append({.record = record});
    }
    return {name, draftOfServer(state, u'/' + name)};
}

QString textOf(const FarmRow &row)
{
    QString text = row.host.value_or(u"-"_s) + (row.agrees() ? u":"_s : u" differs:"_s);
    for (const auto &answer : row.answers)
        text += u' '
            + (!answer                             ? u"?"_s
                   : answer->certificate.isEmpty() ? u"reset"_s
                                                   : answer->certificate.left(1));
    return text;
}

} // namespace

class FarmRowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void rows_data()
    {
        QTest::addColumn<QList<QStringList>>("records"); // of each member
        QTest::addColumn<QStringList>("rows"); // disagreements first
        using Records = QList<QStringList>;
        QTest::newRow("alike") << Records{{u"a.test=a"_s, u"=b"_s}, {u"a.test=a"_s, u"=b"_s}}
                               << QStringList{u"a.test: A A"_s, u"-: B B"_s};
        QTest::newRow("another certificate") << Records{{u"a.test=a"_s}, {u"a.test=c"_s}}
                                             << QStringList{u"a.test differs: A C"_s, u"-: reset reset"_s};
        QTest::newRow("a host that one has")
            << Records{{u"a.test=a"_s, u"b.test=b"_s}, {u"a.test=a"_s}}
            << QStringList{u"b.test differs: B reset"_s, u"a.test: A A"_s, u"-: reset reset"_s};
        QTest::newRow("another default") << Records{{u"a.test=a"_s}, {u"a.test=a"_s, u"=c"_s}}
                                         << QStringList{u"- differs: reset C"_s, u"a.test: A A"_s};
        QTest::newRow("three") << Records{{u"a.test=a"_s}, {u"a.test=a"_s}, {u"a.test=b"_s}}
                               << QStringList{u"a.test differs: A A B"_s, u"-: reset reset reset"_s};
        QTest::newRow("one") << Records{{u"a.test=a"_s}} << QStringList{u"a.test: A"_s, u"-: reset"_s};
    }

    void rows()
    {
        QFETCH(QList<QStringList>, records);
        QList<FarmMember> members;
        for (const QStringList &of : records)
            members.append(member(u"web%1"_s.arg(members.size()), of));
        QStringList found;
        for (const FarmRow &row :
             disagreementsFirst(farmRows(members, {.to = {*IpAddress::parse(u"10.0.0.4"_s), 443}})))
            found.append(textOf(row));
        QTEST(found, "rows");
    }

    void oneClient()
    {
        const QList<FarmMember> members{member(u"web1"_s, {u"a.test=a"_s, u"=b"_s}),
                                        member(u"web2"_s, {u"a.test=c"_s, u"=b"_s})};
        FarmQuestion question{.to = {*IpAddress::parse(u"10.0.0.4"_s), 443},
                              .clients = FarmQuestion::Clients::WithName,
                              .serverName = u"a.test"_s};
        QCOMPARE(farmRows(members, question).size(), 1);
        QCOMPARE(textOf(farmRows(members, question).first()), u"a.test differs: A C"_s);
        question.clients = FarmQuestion::Clients::WithoutName;
        QCOMPARE(farmRows(members, question).size(), 1);
        QCOMPARE(textOf(farmRows(members, question).first()), u"-: B B"_s);
    }

    void aRoleThatOneHas()
    {
        Role role = webRole(u"Web"_s);
        FarmMember project{u"shop"_s, draftWith(serviceOf({role}), {})};
        const auto rows = farmRows({member(u"web1"_s, {u"=b"_s}), project},
                                   {.to = {*IpAddress::parse(u"10.0.0.4"_s), 443}});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(textOf(rows.at(0)), u"- differs: B ?"_s);
        QCOMPARE(textOf(rows.at(1)), u"- differs: ? reset"_s);
    }

    /// Each decision once, to where its answer stands.
    void tellsOfItsDecisions()
    {
        const QList<FarmMember> members{member(u"web1"_s, {u"a.test=a"_s}),
                                        member(u"web2"_s, {u"a.test=c"_s, u"=b"_s})};
        QHash<std::pair<qsizetype, qsizetype>, Decision> told;
        const auto rows = farmRows(members, {.to = {*IpAddress::parse(u"10.0.0.4"_s), 443}},
                                   [&told](qsizetype row, qsizetype member, const Decision &decision) {
                                       QVERIFY(!told.contains({row, member}));
                                       told.insert({row, member}, decision);
                                   });
        QCOMPARE(told.size(), 2 * rows.size());
        for (auto it = told.cbegin(); it != told.cend(); ++it) {
            const auto &answer = rows.at(it.key().first).answers.at(it.key().second);
            QCOMPARE(answer->certificate, it->certificate);
            QCOMPARE(answer->outcome, it->outcome);
        }
    }
};

QTEST_GUILESS_MAIN(FarmRowsTest)
#include "farmrowstest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/bindingchecks/expectationproblems.h"
#include "model/preview/expectationcheck.h"
#include "model/preview/preview.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

Thumbprint thumbprint(QChar digit)
{
    return *Thumbprint::parse(QString(40, digit));
}

Expectation www(QChar digit)
{
    return {.role = u"StoreFront"_s,
            .host = u"www.harborpine.example"_s,
            .certificate = thumbprint(digit),
            .sendsName = true,
            .address = IpAddress::parse(u"10.1.0.9"_s).value()};
}

} // namespace

class ExpectationsTest : public QObject
{
    Q_OBJECT

private slots:
    void met_data()
    {
        QTest::addColumn<Expectation>("expectation");
        QTest::addColumn<QStringList>(
            "outcomes"); ///< a result each: "met", "inferred", or the word of the outcome
        QTest::newRow("its own") << www(u'A') << QStringList{u"met"_s};
        QTest::newRow("another is served") << www(u'B') << QStringList{u"served"_s};
        Expectation api = www(u'B');
        api.host = u"api.harborpine.example"_s;
        QTest::newRow("another host") << api << QStringList{u"met"_s};
        api.sendsName = false;
        QTest::newRow("without SNI the default counts") << api << QStringList{u"served"_s};
        api.sendsName = true;
        api.address = IpAddress::parse(u"10.1.0.4"_s).value();
        QTest::newRow("an address of its own comes first") << api << QStringList{u"served"_s};
        api.address.reset();
        QTest::newRow("the instance's own address") << api << QStringList{u"met"_s};
        api.port = 8443;
        QTest::newRow("nothing on that port") << api << QStringList{u"reset"_s};
        Expectation anywhere = www(u'A');
        anywhere.role.clear();
        QTest::newRow("the role that names the host") << anywhere << QStringList{u"met"_s};
        anywhere.host = u"other.example"_s;
        anywhere.address.reset();
        QTest::newRow("no role names it: each that answers") << anywhere << QStringList{u"met"_s, u"met"_s};
        Expectation inferred = www(u'B');
        inferred.host = u"new.wild.example"_s;
        QTest::newRow("a wildcard host that no source ranks") << inferred << QStringList{u"inferred"_s};
        inferred.certificate = thumbprint(u'A');
        QTest::newRow("... and another certificate") << inferred << QStringList{u"served"_s};
        anywhere.role = u"Gone"_s;
        QTest::newRow("a role that is not there") << anywhere << QStringList{u"reset"_s};
    }

    void met()
    {
        QFETCH(Expectation, expectation);
        QFETCH(QStringList, outcomes);
        Draft draft = shopDraft();
        draft.bindings.append(shopBinding(u"*.wild.example"_s, u"ApiTls"_s));
        draft.expectations = {expectation};
        QStringList found;
        const auto results = checkExpectations(draft, IpAddress::parse(exampleInstanceAddress()).value());
        for (const ExpectationResult &result : results)
            found.append(result.kept == Kept::Yes          ? u"met"_s
                             : result.kept == Kept::Unsure ? u"inferred"_s
                                                           : word(result.decision.outcome));
        QCOMPARE(found, outcomes);
        const QList<Problem> problems = expectationProblems(draft);
        QCOMPARE(problems.size(), outcomes.size() - outcomes.count(u"met"_s));
        for (const Problem &problem : problems) {
            QCOMPARE(problem.rule, Rule::ExpectationFails);
            QCOMPARE(problem.severity,
                     outcomes.contains(u"inferred"_s) ? Severity::Warning : Severity::Error);
            QCOMPARE(problem.subject, expectation.host);
        }
    }

    /// What no source settles is no promise.
    void whatIsOpenIsNotMet()
    {
        Draft draft = shopDraft();
        draft.bindings = {shopBinding(u"*.harborpine.example"_s, u"ShopTls"_s),
                          shopBinding(u"*.shop.harborpine.example"_s, u"ApiTls"_s)};
        Expectation expectation = www(u'B');
        expectation.host = u"a.b.shop.harborpine.example"_s;
        draft.expectations = {expectation};
        const QList<Problem> problems = expectationProblems(draft);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().arguments.value(Argument::Outcome), u"not-established"_s);
        QCOMPARE(problems.first().certainty, Certainty::Open);
    }
};

QTEST_GUILESS_MAIN(ExpectationsTest)
#include "expectationchecktest.moc"

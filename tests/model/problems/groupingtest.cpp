// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/problems/grouping.h"

#include "model/problems/rules.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

Problem inOtherStore(const QString &key, const QString &certificate = u"A"_s)
{
    return {.rule = Rule::CertificateInOtherStore,
            .role = u"IIS"_s,
            .subject = certificate,
            .arguments = {{Argument::Store, u"My"_s}, {Argument::Key, key}}};
}

Problem fileMissing(const QString &host, const QString &wildcard = u"_.a.test.pfx"_s)
{
    return {.rule = Rule::CentralFileMissing,
            .subject = host,
            .arguments = {{Argument::File, host + u".pfx"_s}, {Argument::OtherFile, wildcard}}};
}

Problem with(Problem problem, const std::function<void(Problem &)> &change)
{
    change(problem);
    return problem;
}

} // namespace

class GroupingTest final : public QObject
{
    Q_OBJECT

private slots:
    void groups_data();
    void groups();
    void manyAreOne();
    void groupsStay();
    void whatTellsThemApartIsGiven();
};

void GroupingTest::groups_data()
{
    QTest::addColumn<QList<Problem>>("problems");
    QTest::addColumn<QList<QStringList>>("expected"); // Problem::alike
    const Problem one = inOtherStore(u"a:443"_s);
    const QStringList both{u"a:443"_s, u"b:443"_s};
    const auto apart = [&one](const std::function<void(Problem &)> &change) {
        return QList{one, with(inOtherStore(u"b:443"_s), change)};
    };
    const QList<QStringList> alone{{}, {}};
    QTest::newRow("none") << QList<Problem>() << QList<QStringList>();
    QTest::newRow("one") << QList{one} << QList<QStringList>{{}};
    QTest::newRow("one cause") << QList{one, inOtherStore(u"b:443"_s)} << QList<QStringList>{both};
    QTest::newRow("one cause, with another between them")
        << QList{one, fileMissing(u"a.a.test"_s), inOtherStore(u"b:443"_s)} << QList<QStringList>{both, {}};
    QTest::newRow("another certificate in no store")
        << apart([](Problem &p) { p.subject = u"B"_s; }) << QList<QStringList>{both};
    QTest::newRow("another word") << apart([](Problem &p) {
        p.arguments.insert(Argument::OtherStore, u"CA"_s);
    }) << alone;
    QTest::newRow("another role") << apart([](Problem &p) { p.role = u"Web"_s; }) << alone;
    QTest::newRow("another severity") << apart([](Problem &p) { p.severity = Severity::Info; }) << alone;
    QTest::newRow("less sure") << apart([](Problem &p) { p.certainty = Certainty::Open; }) << alone;
    QTest::newRow("another file") << apart([](Problem &p) { p.where = {u"/b"_s, 1}; }) << alone;
    QTest::newRow("one that stood before") << apart([](Problem &p) { p.stoodBefore = true; }) << alone;
    QTest::newRow("another row") << apart([](Problem &p) { p.row = 7; }) << QList<QStringList>{both};
    QTest::newRow("the name stands in other words too")
        << QList{fileMissing(u"a.a.test"_s), fileMissing(u"b.a.test"_s)}
        << QList<QStringList>{{u"a.a.test"_s, u"b.a.test"_s}};
    QTest::newRow("other words differ")
        << QList{fileMissing(u"a.a.test"_s), fileMissing(u"b.b.test"_s, u"_.b.test.pfx"_s)} << alone;
    const Problem thumbprint{.rule = Rule::ThumbprintMissing, .subject = u"A"_s};
    QTest::newRow("a rule whose findings have a cause each") << QList{thumbprint, thumbprint} << alone;
}

void GroupingTest::groups()
{
    QFETCH(QList<Problem>, problems);
    QList<QStringList> alike;
    for (const Problem &problem : grouped(problems))
        alike.append(problem.alike);
    QTEST(alike, "expected");
}

void GroupingTest::manyAreOne()
{
    QList<Problem> problems;
    for (int i = 0; i < 400; ++i)
        problems.append(inOtherStore(u"h%1.a.test:443"_s.arg(i)));
    const QList<Problem> found = grouped(problems);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().alike.size(), 400);
    QVERIFY(standsFor(found.first(), problems.last()));
    QVERIFY(!standsFor(found.first(), fileMissing(u"a.a.test"_s)));
    QCOMPARE(countOf(problems, Severity::Error), 400); // each still counts
}

void GroupingTest::groupsStay()
{
    const QList<Problem> once = grouped({inOtherStore(u"a:443"_s), inOtherStore(u"b:443"_s)});
    QCOMPARE(grouped(once), once);
    QCOMPARE(grouped(once + QList{inOtherStore(u"c:443"_s)}).first().alike.size(), 3);
}

void GroupingTest::whatTellsThemApartIsGiven()
{
    for (const RuleRow &row : rules()) {
        for (const Argument argument : row.each)
            QVERIFY2(argument == Argument::Subject || row.arguments.contains(argument),
                     row.rule ? qPrintable(id(*row.rule)) : row.number);
    }
}

QTEST_GUILESS_MAIN(GroupingTest)
#include "groupingtest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/checks/draftproblems.h"
#include "model/session/session.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <QSignalSpy>

using namespace testvalues;

class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnlyOfChanges()
    {
        Session session;
        QSignalSpy changed(&session, &Session::draftChanged);
        session.setDraft(Draft());
        QCOMPARE(changed.count(), 0);
        Draft draft;
        draft.hosts = {u"a.test"_s};
        session.setDraft(draft);
        QCOMPARE(changed.count(), 1);
        QVERIFY(session.isModified());
        session.markSaved(u"/p.bindwright"_s);
        QVERIFY(!session.isModified());
        QCOMPARE(session.planPath(), u"/p.bindwright"_s);
    }

    void answersFollowTheDraft()
    {
        Session session;
        Facts facts;
        facts.now = day(2026, 6, 1);
        const Draft draft = draftWith(serviceOf({webRole(u"A"_s)}), {leaf('a', {u"a.test"_s})});
        session.reset(facts, draft);
        QVERIFY(!session.isModified());
        QVERIFY(!has(session, Rule::Expired));
        Draft older = draft;
        older.certificates[0].notAfter = day(2026, 5, 31);
        session.setDraft(older);
        QVERIFY(has(session, Rule::Expired));
        session.setDraft(draft);
        QVERIFY(!has(session, Rule::Expired));
    }

    void findsTheProblemsOfManyBindingsBeside()
    {
        Session session;
        const Draft draft = farm(2000);
        session.reset({.project = {}, .now = day(2026, 6, 1)}, draft);
        QSignalSpy found(&session, &Session::problemsChanged);
        QVERIFY(found.wait());
        QCOMPARE(session.knownProblems(), problems(draft, session.facts()));
        const QList<Problem> before = session.knownProblems();
        Draft shorter = draft;
        shorter.bindings.removeAt(7);
        session.setDraft(shorter);
        QCOMPARE(session.knownProblems(), carriedOver(before, draft.bindings, shorter.bindings));
        QCOMPARE(session.problems(), problems(shorter, session.facts())); // what is decided on is fresh
        QCOMPARE(session.knownProblems(), session.problems());
        session.setDraft(draft); // before the other's are found
        QVERIFY(found.wait());
        QCOMPARE(session.knownProblems(), before);
    }

    void carriesOverWhatStands()
    {
        const auto named = [](const QStringList &hosts) {
            QList<Binding> bindings;
            for (const QString &host : hosts)
                bindings.append({.host = host});
            return bindings;
        };
        const auto at = [](int row, int other = -1) {
            Problem problem{.rule = Rule::HostNotCovered};
            problem.row = row;
            problem.otherRow = other;
            return problem;
        };
        const QList<Binding> before = named({u"a"_s, u"b"_s, u"c"_s});
        const QList<Problem> found{at(0), at(1), at(2), at(2, 1), at(-1)};
        QCOMPARE(carriedOver(found, before, named({u"a"_s, u"c"_s})), (QList<Problem>{at(0), at(1), at(-1)}));
        QCOMPARE(carriedOver(found, before, named({u"a"_s, u"x"_s, u"c"_s})),
                 (QList<Problem>{at(0), at(2), at(-1)}));
        QCOMPARE(carriedOver(found, before, named({u"x"_s, u"a"_s, u"b"_s, u"c"_s})),
                 (QList<Problem>{at(1), at(2), at(3), at(3, 2), at(-1)}));
        QCOMPARE(carriedOver(found, before, before), found);
    }

    void nextStepLeavesOutWhatBindsNothing()
    {
        Draft draft;
        QCOMPARE(nextStep(draft, Step::RoleCertificates), Step::Bindings);
        draft.scenario = Scenario::Installed;
        QCOMPARE(nextStep(draft, Step::RoleCertificates), Step::Apply);
        draft.bindings.append(Binding());
        QCOMPARE(nextStep(draft, Step::RoleCertificates), Step::Bindings);
        QCOMPARE(nextStep(draft, Step::Apply), std::nullopt);
    }

private:
    /// Bindings without a certificate: each has a problem.
    static Draft farm(int bindings)
    {
        Draft draft = draftWith(serviceOf({webRole(u"A"_s)}), {leaf('a', {u"a.test"_s})});
        for (int i = 0; i < bindings; ++i)
            draft.bindings.append({.role = u"A"_s, .site = u"Web"_s, .host = u"h%1.test"_s.arg(i)});
        return draft;
    }

    static bool has(const Session &session, Rule rule)
    {
        const QList<Problem> problems = session.problems();
        return std::ranges::find(problems, rule, &Problem::rule) != problems.cend();
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"

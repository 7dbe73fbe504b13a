// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/problems.h"
#include "model/session.h"
#include "tests/model/values.h"
#include "tests/testing.h"

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
    static bool has(const Session &session, Rule rule)
    {
        const QList<Problem> problems = session.problems();
        return std::ranges::find(problems, rule, &Problem::rule) != problems.cend();
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"

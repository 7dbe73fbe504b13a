// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/plan/unifieddiff.h"
#include "model/scenario/scenario.h"
#include "model/session/newdraft.h"
#include "tests/support/corpusprojects.h"
#include "tests/support/planfixture.h"
#include "tests/support/schema.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Every scenario on every project of the corpus that can take it.
class ScenarioCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void carriedOut_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<HttpsEndpoint>("platform");
        QTest::newRow("single") << Scenario::Single << HttpsEndpoint::Keep;
        QTest::newRow("san") << Scenario::San << HttpsEndpoint::Keep;
        QTest::newRow("chained") << Scenario::Chained << HttpsEndpoint::Keep;
        QTest::newRow("installed") << Scenario::Installed << HttpsEndpoint::Keep;
        QTest::newRow("sni, endpoint kept") << Scenario::Sni << HttpsEndpoint::Keep;
        QTest::newRow("sni, endpoint as tcp") << Scenario::Sni << HttpsEndpoint::Tcp;
    }

    void carriedOut()
    {
        NEEDS_SHARED("spec/xsd");
        NEEDS_SHARED("corpus");
        QFETCH(const Scenario, scenario);
        QFETCH(const HttpsEndpoint, platform);
        if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
            QSKIP("xmllint is not installed");
        SchemaCheck check;
        int taken = 0;
        for (const Project &project : m_corpus.projects) {
            const Draft draft = draftFor(project, scenario, platform);
            const auto plan = makePlan(draft, {project, shopNoon()});
            QVERIFY_RESULT(plan);
            if (plan->changes.isEmpty())
                continue; // it cannot take it: no web role, or a file that cannot be read
            ++taken;
            for (const FileChange &change : plan->changes) {
                if (!change.before)
                    continue; // the script
                verifyLines(project, change);
                if (m_corpus.wasValid(change.path))
                    check.add(change);
            }
            verifyAgain(project, *plan, draft);
        }
        QVERIFY(taken > 50);
        check.verify();
        qInfo("%d projects took it, %d files are still valid", taken, int(check.count()));
    }

    /// A server has neither csdef nor cscfg: nothing is written, all is left to be done there.
    void aServerLeavesTheFiles()
    {
        NEEDS_SHARED("corpus");
        int taken = 0;
        for (const Project &project : m_corpus.projects) {
            const Draft draft =
                withTarget(draftFor(project, Scenario::Sni, HttpsEndpoint::Keep), Target::Server);
            const auto plan = makePlan(draft, {project, shopNoon()});
            QVERIFY_RESULT(plan);
            QCOMPARE(plan->changes, QList<FileChange>());
            const auto isLeft = [](const Action &action) { return action.type == ActionType::ByHand; };
            QVERIFY(std::ranges::all_of(plan->actions, isLeft));
            const auto isScript = [](const Action &action) { return action.subject == u"run-on-server"_s; };
            taken += std::ranges::any_of(plan->actions, isScript);
        }
        QVERIFY(taken > 50);
    }

private:
    static QDateTime shopNoon() { return {{2026, 6, 1}, {12, 0}, QTimeZone::utc()}; }

    static Draft draftFor(const Project &project, Scenario scenario, HttpsEndpoint platform)
    {
        Draft draft = draftOf(project.path, project.service);
        draft.certificates = {
            shopCertificate({u"www.harborpine.example"_s, u"shop.harborpine.example"_s}, u'A'),
            shopCertificate({u"Pine TLS CA 4"_s}, u'D', true)};
        draft.certificates[1].subjectDer = draft.certificates[0].issuerDer;
        draft.httpsEndpoint = platform;
        return withScenario(draft, scenario, project.service);
    }

    /// An entry that only cscfg files have is an error unless the csdef declares it.
    static bool declaresOwn(const Project &project, const QString &line)
    {
        static const QRegularExpression declaration(
            u"^\\+\\s*<Certificate name=\"([^\"]*)\" storeLocation=\"LocalMachine\" storeName=\"My\" />"_s);
        const QString name = declaration.match(line).captured(1);
        return !name.isEmpty() && std::ranges::any_of(project.service.roles, [&name](const Role &role) {
            const RoleCertificate *entry = findCertificate(role, name);
            return entry && !entry->declared;
        });
    }

    /// Every line that comes or goes names something of ours, or opens a list for it.
    static void verifyLines(const Project &project, const FileChange &change)
    {
        static const QRegularExpression ours(
            u"Harborpine|HarborpineExample|PineTLSCA4|Https?In|[Bb]indwright|BINDWRIGHT|AAAAAAAAAA|DDDDDDDDDD"
            "|https|tcp|certificate=|thumbprint=|<Binding "_s);
        static const QRegularExpression list(
            u"^[-+]\\s*(</?(Certificates|ConfigurationSettings|Endpoints|Startup|Environment|Bindings|Task"
            "|Variable|Role|Sites?|Instances)\\b[^>]*>\\s*)+$|RoleInstanceValue"_s);
        const QStringList lines = unifiedDiff(change, u"f"_s).split(u'\n').mid(2);
        for (const QString &line : lines) {
            if (!line.startsWith(u'+') && !line.startsWith(u'-'))
                continue;
            QVERIFY2(ours.match(line).hasMatch() || list.match(line).hasMatch() || declaresOwn(project, line),
                     qPrintable(project.path + u'\n' + line));
        }
    }

    /// Once applied, the same wish is the same project.
    static void verifyAgain(const Project &project, const Plan &plan, const Draft &draft)
    {
        const auto after = applied(project, plan);
        QVERIFY_RESULT(after);
        const Draft same = draftFor(*after, *draft.scenario, draft.httpsEndpoint);
        const auto again = makePlan(same, {*after, shopNoon()});
        QVERIFY_RESULT(again);
        for (const FileChange &change : again->changes) {
            if (change.before && change.path != project.path) // the script's files are not there yet
                QVERIFY2(change.before == change.after, qPrintable(unifiedDiff(change, change.path)));
        }
    }

    const Corpus m_corpus;
};

QTEST_GUILESS_MAIN(ScenarioCorpusTest)
#include "scenariocorpustest.moc"

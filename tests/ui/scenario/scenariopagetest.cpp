// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/scenario/scenario.h"
#include "tests/ui/support/window.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace bindwright;
using namespace Qt::StringLiterals;

class ScenarioPageTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesByDigit()
    {
        Window window{undecided()};
        window.wizard.goTo(Step::Scenario);
        window.press(Qt::Key_5);
        QCOMPARE(window.draft().scenario, Scenario::Sni);
        QVERIFY(button(window, Scenario::Sni)->isChecked());
        QVERIFY(!window.draft().bindings.isEmpty());
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.draft(), undecided());
        QVERIFY(!button(window, Scenario::Sni)->isChecked());
    }

    void choosesByArrows()
    {
        Window window{undecided()};
        window.wizard.resize(1180, 760); // three cards side by side
        window.wizard.goTo(Step::Scenario);
        button(window, Scenario::Installed)->setFocus();
        window.press(Qt::Key_Space);
        QCOMPARE(window.draft().scenario, Scenario::Installed);
        window.press(Qt::Key_Right);
        QCOMPARE(window.draft().scenario, Scenario::Sni);
        window.press(Qt::Key_Left);
        QCOMPARE(window.draft().scenario, Scenario::Installed);
    }

    void saysTheRecommendationAndItsReasons()
    {
        Window window{undecided()};
        window.wizard.goTo(Step::Scenario);
        QVERIFY(button(window, Scenario::Sni)->accessibleName().contains(u"recommended"_s));
        const QString reasons = window.onPage<QLabel>(u"reasons"_s)->text();
        QVERIFY2(reasons.contains(u"5"_s), qPrintable(reasons));
        QVERIFY(reasons.contains(u"<li>"_s));
    }

    void cannotChooseWhatIsNotPossible()
    {
        Draft draft = undecided();
        draft.certificates.clear();
        Window window{draft};
        window.wizard.goTo(Step::Scenario);
        QVERIFY(!button(window, Scenario::Sni)->isEnabled());
        window.press(Qt::Key_5);
        QVERIFY(!window.draft().scenario);
        QVERIFY(!button(window, Scenario::Sni)->accessibleDescription().isEmpty());
    }

    void asksOnceWhenNothingIsChosen()
    {
        Window window{undecided()};
        window.wizard.goTo(Step::Scenario);
        window.wizard.next();
        QCOMPARE(window.step(), Step::Scenario);
        QCOMPARE(window.onPage<MessageList>(u"notice"_s)->count(), 1);
        window.wizard.next();
        QCOMPARE(window.step(), Step::RoleCertificates);
    }

    void digitsAreDigitsInTheHosts()
    {
        Window window{undecided()};
        window.wizard.goTo(Step::Scenario);
        auto *hosts = window.onPage<QPlainTextEdit>(u"hosts"_s);
        hosts->setFocus();
        QTest::keyClicks(hosts, u"a5.example"_s);
        QCOMPARE(window.draft().hosts, QStringList{u"a5.example"_s});
        QVERIFY(!window.draft().scenario);
    }

    void bindingsFollowTheHosts()
    {
        Window window{undecided()};
        window.wizard.goTo(Step::Scenario);
        window.press(Qt::Key_5);
        auto *hosts = window.onPage<QPlainTextEdit>(u"hosts"_s);
        hosts->setFocus();
        QTest::keyClicks(hosts, u"api.harborpine.example"_s);
        QCOMPARE(window.draft().bindings.size(), 2); // one for each of two roles
        QCOMPARE(window.draft().bindings.first().host, u"api.harborpine.example"_s);
        QVERIFY(!window.onPage<QPushButton>(u"again"_s)->isVisible());
    }

    void leavesAloneWhatWasChangedByHand()
    {
        Window window{undecided()};
        window.wizard.goTo(Step::Scenario);
        window.press(Qt::Key_5);
        Draft byHand = window.draft();
        byHand.bindings.removeLast();
        window.bench.session.setDraft(byHand);
        auto *again = window.onPage<QPushButton>(u"again"_s);
        QVERIFY(again->isVisible());
        window.onPage<QRadioButton>(u"tcpEndpoint"_s)->click();
        QCOMPARE(window.draft().httpsEndpoint, HttpsEndpoint::Tcp);
        QCOMPARE(window.draft().bindings, byHand.bindings);
        again->click();
        QVERIFY(window.draft().bindings.size() > byHand.bindings.size());
        QVERIFY(!again->isVisible());
    }

    void decidesAboutThePlatformsBinding()
    {
        Window window{undecided()};
        window.wizard.goTo(Step::Scenario);
        QVERIFY(!window.onPage<QRadioButton>(u"tcpEndpoint"_s)->isVisible());
        window.press(Qt::Key_5);
        auto *tcp = window.onPage<QRadioButton>(u"tcpEndpoint"_s);
        QVERIFY(tcp->isVisible());
        QVERIFY(window.onPage<QRadioButton>(u"keepEndpoint"_s)->isChecked());
        tcp->setFocus();
        window.press(Qt::Key_Space);
        QCOMPARE(window.draft().httpsEndpoint, HttpsEndpoint::Tcp);
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window.onPage<QRadioButton>(u"keepEndpoint"_s)->isChecked());
    }

    void limitsTheConfigurations()
    {
        Draft draft = undecided();
        ConfigurationFacts staging = draft.service.configurations.first();
        staging.fileName = u"ServiceConfiguration.Staging.cscfg"_s;
        draft.service.configurations.append(staging);
        Window window{draft};
        window.wizard.goTo(Step::Scenario);
        window.press(Qt::Key_4);
        auto *box = window.onPage<QCheckBox>(u"configuration ServiceConfiguration.Staging.cscfg"_s);
        QVERIFY(box->isVisible());
        QVERIFY(box->isChecked());
        box->setFocus();
        window.press(Qt::Key_Space);
        QVERIFY(!window.draft().configurations.isEmpty());
        QVERIFY(!window.draft().configurations.contains(staging.fileName));
        window.press(Qt::Key_Space);
        QVERIFY(window.draft().configurations.isEmpty());
    }

    void oneConfigurationIsNoChoice()
    {
        Window window{undecided()};
        window.wizard.goTo(Step::Scenario);
        QVERIFY(!window.onPage<QGroupBox>(u"configurations"_s)->isVisible());
    }

    void addsAllNames()
    {
        Window window{undecided()};
        window.wizard.goTo(Step::Scenario);
        window.onPage<QPushButton>(u"addAllNames"_s)->click();
        QCOMPARE(window.draft().hosts.size(), 4);
        QCOMPARE(window.onPage<QPlainTextEdit>(u"hosts"_s)->toPlainText().count(u'\n'), 3);
    }

    void saysWhichHostIsNone()
    {
        Window window{undecided()};
        window.wizard.goTo(Step::Scenario);
        auto *hosts = window.onPage<QPlainTextEdit>(u"hosts"_s);
        hosts->setFocus();
        QTest::keyClicks(hosts, u"https://a.example"_s);
        QVERIFY(window.onPage<QLabel>(u"hostsError"_s)->isVisible());
    }

    void offersThePrivateRoot()
    {
        Draft draft = undecided();
        Certificate root = shopCertificate({u"Pine Root"_s}, u'F', true);
        root.selfSigned = true;
        draft.certificates.append(root);
        Window window{draft};
        window.wizard.goTo(Step::Scenario);
        auto *box = window.onPage<QCheckBox>(u"installRoot"_s);
        QVERIFY(box->isVisible());
        box->click();
        QVERIFY(window.draft().installRoot);
    }

private:
    static Draft undecided()
    {
        Draft draft = shopDraft();
        draft.scenario.reset();
        draft.bindings.clear();
        return draft;
    }

    static QRadioButton *button(const Window &window, Scenario scenario)
    {
        return window.onPage<QRadioButton>(u"scenario-"_s + word(scenario));
    }
};

QTEST_MAIN(ScenarioPageTest)
#include "scenariopagetest.moc"

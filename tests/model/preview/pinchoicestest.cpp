// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/preview/pinchoices.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

#include <algorithm>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

IpAddress address(const QString &text)
{
    return IpAddress::parse(text).value();
}

/// The shop on a server: A covers www and shop, B api, C images, D is a CA; all bound but shop.
Draft serverDraft()
{
    Draft draft = shopDraft();
    draft.target = Target::Server; // without the platform's own binding
    return draft;
}

PreviewMatrix answersOf(const Draft &draft)
{
    return PreviewMatrix::of(draft, address(u"10.1.0.4"_s)).value();
}

int rowOf(const PreviewMatrix &answers, const QString &host)
{
    for (int row = 0; row < int(answers.rows().size()); ++row) {
        if (answers.rows().at(row).host == host && answers.rows().at(row).role == "StoreFront"_L1)
            return row;
    }
    return -1;
}

int clientOf(const PreviewMatrix &answers, const QString &to, bool sendsName = true)
{
    return int(answers.clients().indexOf(Client{address(to), sendsName}));
}

Thumbprint pinned(char16_t digit)
{
    return *Thumbprint::parse(QString(40, digit));
}

} // namespace

class PinChoicesTest final : public QObject
{
    Q_OBJECT

private slots:
    void choices_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected"); // the thumbprints' digits
        const auto row = [](const char *name, const Draft &draft, const QString &host, const QString &to,
                            const QString &expected) {
            QTest::newRow(name) << draft << host << to << expected;
        };
        const QString www = u"www.harborpine.example"_s, api = u"api.harborpine.example"_s;
        const QString images = u"images.harborpine.example"_s;
        const QString instance = u"10.1.0.4"_s, elsewhere = u"192.0.2.4"_s;
        const Draft shop = serverDraft();
        row("served and right", shop, www, elsewhere, u"ABC"_s);
        row("served and right, of another than the first", shop, api, elsewhere, u"BAC"_s);
        row("hidden: its own before what is served", shop, api, instance, u"BAC"_s);
        row("its own does not cover it", shop, images, elsewhere, u"ACB"_s);
        Draft more = shop;
        more.certificates.append(shopCertificate({www}, u'F'));
        row("another one that covers it, before what does not", more, www, elsewhere, u"AFBC"_s);
        Draft foreign = shop;
        foreign.certificates.removeFirst();
        row("what was not brought in is served", foreign, www, elsewhere, u"ABC"_s);
        Draft twice = shop;
        twice.bindings.append(shopBinding(api, u"ShopTls"_s));
        row("the last of its bindings counts", twice, api, elsewhere, u"ABC"_s);
        Draft bare = shop;
        bare.certificates.clear();
        bare.bindings = {shopBinding(www, {})};
        row("nothing to choose", bare, www, instance, {});
    }

    void choices()
    {
        QFETCH(Draft, draft);
        QFETCH(QString, host);
        QFETCH(QString, to);
        const PreviewMatrix answers = answersOf(draft);
        const int client = std::max(clientOf(answers, to), 0);
        QString digits;
        for (const Thumbprint &thumbprint : pinChoices(answers, rowOf(answers, host), client))
            digits += thumbprint.toString().at(0);
        QTEST(digits, "expected");
    }

    void pins_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("sendsName");
        QTest::newRow("the instance") << u"10.1.0.4"_s << true;
        QTest::newRow("the instance, without SNI") << u"10.1.0.4"_s << false;
        QTest::newRow("another address") << u"192.0.2.4"_s << true;
        QTest::newRow("IPv6") << u"2001:db8::4"_s << true;
    }

    void pins()
    {
        QFETCH(QString, to);
        QFETCH(bool, sendsName);
        const QString host = u"api.harborpine.example"_s;
        Draft draft = serverDraft();
        const PreviewMatrix before = answersOf(draft);
        const int client = clientOf(before, to, sendsName);
        QVERIFY(client >= 0);
        draft = withPin(before, rowOf(before, host), client == 0 ? 1 : 0, pinned(u'C')); // another cell's
        const Draft one = draft;
        PreviewMatrix answers = answersOf(draft);
        const int row = rowOf(answers, host);

        draft = withPin(answers, row, client, pinned(u'A'));
        QCOMPARE(draft.expectations.size(), 2);
        answers = answersOf(draft);
        QCOMPARE(answers.rows().at(row).cells.at(client).expected, pinned(u'A'));

        draft = withPin(answers, row, client, pinned(u'B')); // and nothing else
        QCOMPARE(draft.expectations.size(), 2);
        answers = answersOf(draft);
        QCOMPARE(answers.rows().at(row).cells.at(client).expected, pinned(u'B'));

        QCOMPARE(withoutPin(answers, row, client), one);
        QCOMPARE(withoutPin(answersOf(one), row, client), one); // there is none
    }

    void allPinsOfACellGo()
    {
        Draft draft = serverDraft();
        const PreviewMatrix answers = answersOf(draft);
        const int row = rowOf(answers, u"api.harborpine.example"_s);
        const Expectation other =
            answers.expectationAt(rowOf(answers, u"www.harborpine.example"_s), 0, pinned(u'A'));
        draft.expectations = {answers.expectationAt(row, 0, pinned(u'A')), other,
                              answers.expectationAt(row, 0, pinned(u'B'))};
        QCOMPARE(withoutPin(answersOf(draft), row, 0).expectations, QList{other});
        QCOMPARE(withPin(answersOf(draft), row, 0, pinned(u'C')).expectations.size(), 2);
    }

    void hostsAloneCanBePinned()
    {
        const PreviewMatrix answers = answersOf(serverDraft());
        QVERIFY(canPin(answers, rowOf(answers, u"www.harborpine.example"_s)));
        const int other = rowOf(answers, {});
        QVERIFY(other >= 0);
        QVERIFY(!canPin(answers, other));
    }
};

QTEST_GUILESS_MAIN(PinChoicesTest)
#include "pinchoicestest.moc"

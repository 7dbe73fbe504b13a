// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/verify/questions.h"
#include "tests/support/verifyvalues.h"

#include <QTest>

using namespace testvalues;

namespace {

/// A role that the world reaches at 443 and 9443: its own ports are 8443 and 9443.
Draft mapped()
{
    Draft draft = verifiedServer();
    draft.target = Target::CloudService;
    draft.scriptForm = ScriptForm::StartupTask;
    draft.service.roles[0].endpoints = {
        {.name = u"Https"_s, .protocol = u"tcp"_s, .port = u"443"_s, .localPort = u"8443"_s},
        {.name = u"Admin"_s, .protocol = u"tcp"_s, .port = u"9443"_s}};
    draft.bindings[0].port = u"8443"_s;
    draft.bindings[1].port = u"9443"_s;
    draft.bindings.removeLast();
    return draft;
}

Result<QList<IpAddress>> addresses(const QStringList &texts)
{
    QList<IpAddress> all;
    for (const QString &text : texts)
        all.append(IpAddress::parse(text).value());
    return all;
}

VerifyWishes connecting(const QStringList &points)
{
    VerifyWishes wishes;
    for (const QString &point : points)
        wishes.connect.append(ConnectPoint::parse(point).value());
    return wishes;
}

VerifyWishes resolving(const QString &text)
{
    return {.resolve = {FixedAddress::parse(text).value()}};
}

/// "www.a.test 10.0.0.1:443", "- 10.0.0.1:443" without SNI, "? …" with another name.
QString lineOf(const Question &question)
{
    const QString who = question.asking == Asking::WithName ? question.host
        : question.asking == Asking::WithoutName            ? u"-"_s
                                                            : u"?"_s;
    return u"%1 %2"_s.arg(who, question.to ? question.to->toString() : u"no address"_s);
}

} // namespace

/// Who is asked for what, and where.
class QuestionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void questions_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<VerifyWishes>("wishes");
        QTest::addColumn<QStringList>("names"); // to look up
        QTest::addColumn<QStringList>("lines");
        const QStringList none;
        QTest::newRow("each by its name")
            << verifiedServer() << VerifyWishes() << QStringList{u"api.a.test"_s, u"www.a.test"_s}
            << QStringList{u"api.a.test no address"_s,
                           u"www.a.test 10.0.0.1:443"_s,
                           u"www.a.test [2001:db8::1]:443"_s,
                           u"- 10.0.0.1:443"_s,
                           u"? 10.0.0.1:443"_s,
                           u"- [2001:db8::1]:443"_s,
                           u"? [2001:db8::1]:443"_s};
        QTest::newRow("one address for a name")
            << verifiedServer() << resolving(u"api.a.test:443:10.0.0.9"_s) << QStringList{u"www.a.test"_s}
            << QStringList{u"api.a.test 10.0.0.9:443"_s,
                           u"www.a.test 10.0.0.1:443"_s,
                           u"www.a.test [2001:db8::1]:443"_s,
                           u"- 10.0.0.9:443"_s,
                           u"? 10.0.0.9:443"_s,
                           u"- 10.0.0.1:443"_s,
                           u"? 10.0.0.1:443"_s,
                           u"- [2001:db8::1]:443"_s,
                           u"? [2001:db8::1]:443"_s};
        QTest::newRow("that of another port does not count")
            << verifiedServer() << resolving(u"api.a.test:8443:10.0.0.9"_s)
            << QStringList{u"api.a.test"_s, u"www.a.test"_s} << QStringList{u"api.a.test no address"_s,
                                                                            u"www.a.test 10.0.0.1:443"_s,
                                                                            u"www.a.test [2001:db8::1]:443"_s,
                                                                            u"- 10.0.0.1:443"_s,
                                                                            u"? 10.0.0.1:443"_s,
                                                                            u"- [2001:db8::1]:443"_s,
                                                                            u"? [2001:db8::1]:443"_s};
        QTest::newRow("all at one address")
            << verifiedServer() << connecting({u"10.0.0.4"_s}) << none
            << QStringList{u"api.a.test 10.0.0.4:443"_s, u"www.a.test 10.0.0.4:443"_s, u"- 10.0.0.4:443"_s,
                           u"? 10.0.0.4:443"_s};
        QTest::newRow("a port that stands for all")
            << verifiedServer() << connecting({u"[::1]:50000"_s}) << none
            << QStringList{u"api.a.test [::1]:50000"_s, u"www.a.test [::1]:50000"_s, u"- [::1]:50000"_s,
                           u"? [::1]:50000"_s};
        QTest::newRow("two addresses, one by name")
            << verifiedServer() << connecting({u"10.0.0.4"_s, u"vip.a.test"_s})
            << QStringList{u"vip.a.test"_s}
            << QStringList{u"api.a.test 10.0.0.4:443"_s, u"api.a.test 10.0.0.2:443"_s,
                           u"www.a.test 10.0.0.4:443"_s, u"www.a.test 10.0.0.2:443"_s,
                           u"- 10.0.0.4:443"_s,          u"? 10.0.0.4:443"_s,
                           u"- 10.0.0.2:443"_s,          u"? 10.0.0.2:443"_s};
        QTest::newRow("public ports")
            << mapped() << connecting({u"10.0.0.4"_s}) << none
            << QStringList{u"api.a.test 10.0.0.4:9443"_s, u"www.a.test 10.0.0.4:443"_s, u"- 10.0.0.4:9443"_s,
                           u"? 10.0.0.4:9443"_s,          u"- 10.0.0.4:443"_s,          u"? 10.0.0.4:443"_s};
        QTest::newRow("one of the public ports")
            << mapped() << connecting({u"10.0.0.4:9443"_s}) << none
            << QStringList{u"api.a.test 10.0.0.4:9443"_s, u"- 10.0.0.4:9443"_s, u"? 10.0.0.4:9443"_s};
        QTest::newRow("a role that is not wanted")
            << verifiedServer() << VerifyWishes{.roles = {u"Other"_s}} << none << none;
    }

    void questions()
    {
        QFETCH(Draft, draft);
        QFETCH(VerifyWishes, wishes);
        QFETCH(QStringList, names);
        QFETCH(QStringList, lines);
        QCOMPARE(namesToLookUp(draft, wishes), names);
        const LookedUp lookedUp{{u"www.a.test"_s, addresses({u"10.0.0.1"_s, u"2001:db8::1"_s})},
                                {u"vip.a.test"_s, addresses({u"10.0.0.2"_s})},
                                {u"api.a.test"_s, failure(Code::HostNotFound, u"api.a.test"_s)}};
        QStringList found;
        for (const Question &question : questionsOf(draft, wishes, lookedUp))
            found.append(lineOf(question));
        QCOMPARE(found, lines);
    }

    void namesSent_data()
    {
        QTest::addColumn<Question>("question");
        QTest::addColumn<QString>("name");
        QTest::newRow("host") << asks(u"bücher.example"_s) << u"xn--bcher-kva.example"_s;
        QTest::newRow("wildcard") << asks(u"*.a.test"_s) << u"any.a.test"_s;
        QTest::newRow("none") << asks(Asking::WithoutName) << QString();
        QTest::newRow("other") << asks(Asking::OtherName) << u"other.invalid"_s;
    }

    void namesSent()
    {
        QFETCH(Question, question);
        QFETCH(QString, name);
        QCOMPARE(question.serverName(), name);
    }
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "questionstest.moc"

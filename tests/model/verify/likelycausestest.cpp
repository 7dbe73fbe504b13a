// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/verify/likelycauses.h"
#include "tests/support/verifyvalues.h"

#include <QTest>

using namespace testvalues;

namespace {

using Kind = LikelyCause::Kind;

Certificate since(char digit, const QString &name, const QDateTime &notBefore)
{
    Certificate certificate = leaf(digit, {name});
    certificate.notBefore = notBefore;
    return certificate;
}

QList<Seen> twice(const Certificate &certificate)
{
    return {seen(certificate), seen(certificate, TlsVersion::Tls13)};
}

} // namespace

/// Only what fits is offered as a cause.
class LikelyCausesTest final : public QObject
{
    Q_OBJECT

private slots:
    void causes_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<QList<Question>>("questions");
        QTest::addColumn<QList<QList<Seen>>>("answers"); // of each question
        QTest::addColumn<QList<Kind>>("kinds"); // of the first row
        const Draft server = verifiedServer();
        const Certificate a = server.certificates.at(0);
        const Certificate b = server.certificates.at(1);
        const Certificate c = server.certificates.at(2);
        const Question www = asks(u"www.a.test"_s);
        const Question api = asks(u"api.a.test"_s);
        Question byName = www;
        byName.isLookedUp = true;
        const Certificate older = since('d', u"www.a.test"_s, day(2025, 6, 1));
        const Certificate newer = since('e', u"www.a.test"_s, day(2026, 10, 1));
        const Certificate foreign = leaf('f', {u"gateway.b.test"_s});
        Draft withSecond = server; // another address of the server has its own binding
        withSecond.bindings.append({.role = u"Shop"_s,
                                    .site = u"Web"_s,
                                    .ip = u"10.0.0.7"_s,
                                    .sslFlags = {},
                                    .certificate = u"b"_s});
        Draft removed = server;
        removed.removed = {foreign.sha1};
        using Q = QList<Question>;
        using A = QList<QList<Seen>>;

        QTest::newRow("as planned") << server << Q{www} << A{twice(a)} << QList<Kind>();
        QTest::newRow("renewed") << server << Q{www} << A{twice(newer)} << QList{Kind::RenewalLink};
        QTest::newRow("old") << server << Q{www} << A{twice(older)} << QList{Kind::OldDeployment};
        QTest::newRow("taken out of the plan")
            << removed << Q{www} << A{twice(foreign)} << QList{Kind::OldDeployment};
        QTest::newRow("the default's") << server << Q{www} << A{twice(c)} << QList{Kind::OtherOrder};
        QTest::newRow("another host's") << server << Q{www} << A{twice(b)} << QList<Kind>();
        QTest::newRow("that of another address")
            << withSecond << Q{www} << A{twice(b)} << QList{Kind::OtherAddress};
        QTest::newRow("foreign, once") << server << Q{www} << A{twice(foreign)} << QList<Kind>();
        QTest::newRow("foreign, by DNS")
            << server << Q{byName} << A{twice(foreign)} << QList{Kind::OtherAddress};
        QTest::newRow("foreign, for everyone")
            << server << Q{www, api} << A{twice(foreign), twice(foreign)} << QList{Kind::LoadBalancer};
        QTest::newRow("foreign, api as planned")
            << server << Q{www, api} << A{twice(foreign), twice(b)} << QList<Kind>();
        QTest::newRow("versions differ")
            << server << Q{www} << A{{seen(a), seen(older, TlsVersion::Tls13)}} << QList{Kind::LoadBalancer};
        QTest::newRow("reset") << server << Q{www}
                               << A{{seen(Code::HandshakeReset),
                                     seen(Code::HandshakeReset, TlsVersion::Tls13)}}
                               << QList{Kind::LostOnServer};
        QTest::newRow("alert") << server << Q{www}
                               << A{{seen(Code::HandshakeAlert),
                                     seen(Code::HandshakeAlert, TlsVersion::Tls13)}}
                               << QList<Kind>();
        QTest::newRow("refused") << server << Q{www}
                                 << A{{seen(Code::ConnectionRefused),
                                       seen(Code::ConnectionRefused, TlsVersion::Tls13)}}
                                 << QList<Kind>();
    }

    void causes()
    {
        QFETCH(Draft, draft);
        QFETCH(QList<Question>, questions);
        QFETCH(QList<QList<Seen>>, answers);
        QFETCH(QList<Kind>, kinds);
        const PlannedAnswers planned(draft, day(2026, 11, 28));
        QList<VerifyRow> rows;
        for (qsizetype i = 0; i < questions.size(); ++i)
            rows.append(comparedRow(questions.at(i), answers.at(i), planned));
        findCauses(rows, planned);
        QList<Kind> found;
        for (const LikelyCause &cause : rows.first().causes)
            found.append(cause.kind);
        QCOMPARE(found, kinds);
    }

    void centralStoreIsCached()
    {
        const Draft draft = verifiedServer(false);
        const PlannedAnswers planned(draft, day(2026, 11, 28));
        QList<VerifyRow> rows{
            comparedRow(asks(u"www.a.test"_s), twice(since('d', u"www.a.test"_s, day(2025, 6, 1))), planned)};
        rows[0].planned.rule = DecisionRule::Ccs;
        rows[0].planned.certificate = thumbprint('a').toString();
        rows[0].differences = {Difference::OtherCertificate};
        findCauses(rows, planned);
        QCOMPARE(rows[0].causes.size(), 2);
        QCOMPARE(rows[0].causes.at(0), (LikelyCause{Kind::OldDeployment, u"2025-06-01"_s}));
        QCOMPARE(rows[0].causes.at(1).kind, Kind::Cached);
    }
};

QTEST_GUILESS_MAIN(LikelyCausesTest)
#include "likelycausestest.moc"

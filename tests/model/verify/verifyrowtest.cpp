// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/verifyvalues.h"

#include <QTest>

using namespace testvalues;

namespace {

const auto v12 = TlsVersion::Tls12;
const auto v13 = TlsVersion::Tls13;

/// A draft whose only rank between the two is inferred: a wildcard host and the default.
Draft withPin(Draft draft, char digit)
{
    draft.expectations = {{.host = u"www.a.test"_s, .certificate = thumbprint(digit)}};
    return draft;
}

Draft withoutThumbprint(Draft draft)
{
    draft.service.roles[0].certificates[0].thumbprints.clear();
    return draft;
}

} // namespace

/// What an answer comes to beside what was planned.
class VerifyRowTest final : public QObject
{
    Q_OBJECT

private slots:
    void rows_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<Question>("question");
        QTest::addColumn<QList<Seen>>("answers");
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<QList<Difference>>("differences");
        QTest::addColumn<QString>("supports"); // empty: none
        QTest::addColumn<QString>("contradicts");
        const Draft server = verifiedServer();
        const Draft bare = verifiedServer(false);
        const Certificate a = server.certificates.at(0);
        const Certificate b = server.certificates.at(1);
        const Certificate c = server.certificates.at(2);
        const Certificate stranger = leaf('d', {u"www.a.test"_s});
        const Question www = asks(u"www.a.test"_s);
        using D = Difference;
        const QList<D> none;
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };

        row("as planned") << server << www << QList{seen(a), seen(a, v13)} << Agreement::Same << none
                          << u"exact-host"_s << QString();
        row("as planned, TLS 1.2 alone") << server << www << QList{seen(a), seen(Code::HandshakeAlert, v13)}
                                         << Agreement::Same << none << u"exact-host"_s << QString();
        row("as planned, TLS 1.3 alone") << server << www << QList{seen(Code::HandshakeReset), seen(a, v13)}
                                         << Agreement::Same << none << u"exact-host"_s << QString();
        row("default without SNI") << server << asks(Asking::WithoutName) << QList{seen(c), seen(c, v13)}
                                   << Agreement::Same << none << u"any-ipv4"_s << QString();
        row("default for another name") << server << asks(Asking::OtherName) << QList{seen(c), seen(c, v13)}
                                        << Agreement::Same << none << u"any-ipv4"_s << QString();
        row("unknown certificate") << server << www << QList{seen(stranger), seen(stranger, v13)}
                                   << Agreement::Different << QList{D::OtherCertificate} << QString()
                                   << QString();
        row("the default's instead") << server << www << QList{seen(c), seen(c, v13)} << Agreement::Different
                                     << QList{D::OtherCertificate} << u"any-ipv4"_s << u"exact-host"_s;
        row("versions differ") << server << www << QList{seen(a), seen(b, v13)} << Agreement::Different
                               << QList{D::VersionsDiffer} << u"exact-host"_s << QString();
        row("reset where a certificate is planned")
            << server << www << QList{seen(Code::HandshakeReset), seen(Code::HandshakeReset, v13)}
            << Agreement::Different << QList{D::NothingServed} << QString() << QString();
        row("no TLS there") << server << www << QList{seen(Code::NotTls), seen(Code::NotTls, v13)}
                            << Agreement::Different << QList{D::NothingServed} << QString() << QString();
        row("reset as planned") << bare << asks(Asking::WithoutName)
                                << QList{seen(Code::HandshakeReset), seen(Code::HandshakeReset, v13)}
                                << Agreement::Same << none << u"none"_s << QString();
        row("alert for a reset") << bare << asks(Asking::OtherName)
                                 << QList{seen(Code::HandshakeAlert), seen(Code::HandshakeAlert, v13)}
                                 << Agreement::Same << none << u"none"_s << QString();
        row("no TLS for a reset") << bare << asks(Asking::OtherName)
                                  << QList{seen(Code::NotTls), seen(Code::NotTls, v13)}
                                  << Agreement::Different << QList{D::NothingServed} << QString()
                                  << QString();
        row("served where none is planned")
            << bare << asks(Asking::WithoutName) << QList{seen(a), seen(a, v13)} << Agreement::Different
            << QList{D::Unplanned} << QString() << QString();
        row("refused") << server << www
                       << QList{seen(Code::ConnectionRefused), seen(Code::ConnectionRefused, v13)}
                       << Agreement::NotReached << none << QString() << QString();
        row("too slow to connect") << bare << asks(Asking::WithoutName)
                                   << QList{seen(Code::ConnectionTimedOut),
                                            seen(Code::ConnectionTimedOut, v13)}
                                   << Agreement::NotReached << none << QString() << QString();
        row("no thumbprint planned") << withoutThumbprint(server) << www << QList{seen(a), seen(a, v13)}
                                     << Agreement::Open << none << QString() << QString();
        row("pinned and served") << withPin(server, 'a') << www << QList{seen(a), seen(a, v13)}
                                 << Agreement::Same << none << u"exact-host"_s << QString();
        row("pinned and not planned")
            << withPin(server, 'b') << www << QList{seen(a), seen(a, v13)} << Agreement::Different
            << QList{D::NotPinned} << u"exact-host"_s << QString();
        row("planned and not pinned")
            << withPin(server, 'd') << www << QList{seen(stranger), seen(stranger, v13)}
            << Agreement::Different << QList{D::OtherCertificate} << QString() << QString();
    }

    void rows()
    {
        QFETCH(Draft, draft);
        QFETCH(Question, question);
        QFETCH(QList<Seen>, answers);
        QFETCH(Agreement, agreement);
        QFETCH(QList<Difference>, differences);
        QFETCH(QString, supports);
        QFETCH(QString, contradicts);
        const PlannedAnswers planned(draft, day(2026, 11, 28));
        const VerifyRow row = comparedRow(question, answers, planned);
        QCOMPARE(row.differences, differences);
        QCOMPARE(row.agreement, agreement);
        QCOMPARE(row.supports ? word(*row.supports) : QString(), supports);
        QCOMPARE(row.contradicts ? word(*row.contradicts) : QString(), contradicts);
    }

    void withoutAnAddress()
    {
        Question question = asks(u"www.a.test"_s);
        question.to = failure(Code::HostNotFound, u"www.a.test"_s);
        const Draft draft = verifiedServer();
        const VerifyRow row = comparedRow(question, {}, PlannedAnswers(draft, {}));
        QCOMPARE(row.agreement, Agreement::NotReached);
        QCOMPARE(row.failure()->code, Code::HostNotFound);
        QVERIFY(!row.served());
    }

    void chainCounts()
    {
        const Draft draft = verifiedServer();
        const Certificate a = draft.certificates.at(0);
        VerifyRow row =
            comparedRow(asks(u"www.a.test"_s), {seen(a), seen(a, v13)}, PlannedAnswers(draft, {}));
        takeChain(row, {.unknownIssuer = u"CN=Somebody"_s});
        QCOMPARE(row.agreement, Agreement::Same);
        takeChain(row, {.missing = {u"Pine TLS CA"_s}});
        QCOMPARE(row.agreement, Agreement::Different);
        QCOMPARE(row.differences, QList{Difference::ChainIncomplete});
        QCOMPARE(row.versions(), (QList{v12, v13}));
    }
};

QTEST_GUILESS_MAIN(VerifyRowTest)
#include "verifyrowtest.moc"

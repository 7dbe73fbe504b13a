// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/verify/evidence.h"
#include "tests/support/verifyvalues.h"

#include <QTest>

using namespace testvalues;

namespace {

const auto other = TlsVersion::Tls13;

/// "www.a.test A", "- nothing by 1.3": name and certificate of each.
QStringList told(const QList<Observation> &observations)
{
    QStringList lines;
    for (const Observation &seen : observations) {
        const QString name = seen.serverName.isEmpty() ? u"-"_s : seen.serverName;
        const QString what = seen.certificate ? seen.certificate->toString().left(1) : u"nothing"_s;
        lines.append(name + u' ' + what + (seen.tls.isEmpty() ? QString() : u" by "_s + seen.tls));
    }
    return lines;
}

} // namespace

/// What of the answers is kept.
class EvidenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void kept_data()
    {
        QTest::addColumn<Question>("question");
        QTest::addColumn<QList<Seen>>("answers");
        QTest::addColumn<QStringList>("expected");
        const Certificate a = leaf('a', {u"www.a.test"_s});
        const Certificate b = leaf('b', {u"www.a.test"_s});
        const Question www = asks(u"www.a.test"_s);
        const Question nameless = asks(Asking::WithoutName);
        QTest::newRow("one certificate")
            << www << QList{seen(a), seen(a, other)} << QStringList{u"www.a.test A"_s};
        QTest::newRow("one a version") << www << QList{seen(a), seen(b, other)}
                                       << QStringList{u"www.a.test A by 1.2"_s, u"www.a.test B by 1.3"_s};
        QTest::newRow("one version alone")
            << www << QList{seen(a), seen(Code::HandshakeAlert, other)} << QStringList{u"www.a.test A"_s};
        QTest::newRow("reset") << nameless
                               << QList{seen(Code::HandshakeReset), seen(Code::HandshakeReset, other)}
                               << QStringList{u"- nothing"_s};
        QTest::newRow("another name")
            << asks(Asking::OtherName) << QList{seen(b), seen(b, other)} << QStringList{u"other.invalid B"_s};
        QTest::newRow("not reached") << www
                                     << QList{seen(Code::ConnectionTimedOut),
                                              seen(Code::ConnectionTimedOut, other)}
                                     << QStringList();
        QTest::newRow("no TLS there")
            << www << QList{seen(Code::NotTls), seen(Code::NotTls, other)} << QStringList();
    }

    void kept()
    {
        QFETCH(Question, question);
        QFETCH(QList<Seen>, answers);
        QFETCH(QStringList, expected);
        Draft draft = verifiedServer();
        draft.server.state.windows = u"10.0.20348"_s;
        const QDateTime now = QDateTime::fromString(u"2026-11-28T10:00:00Z"_s, Qt::ISODate);
        const VerifyRow row = comparedRow(question, answers, PlannedAnswers(draft, now));
        const QList<Observation> found = evidenceIn({row}, draft, now);
        QCOMPARE(told(found), expected);
        for (const Observation &one : found) {
            QCOMPARE(one.role, u"Shop"_s);
            QCOMPARE(one.arrival, place().ip); // of a server what is connected to
            QCOMPARE((SocketAddress{one.address, one.addressPort}), place());
            QCOMPARE(one.at, now);
            QCOMPARE(one.windows, u"10.0.20348"_s);
            QVERIFY(one.records.contains(u"any-ipv4 "_s + QString(40, u'C')));
        }
    }

    void anInstanceIsNotWhatTheWorldSees()
    {
        Draft draft = verifiedServer();
        draft.target = Target::CloudService;
        const Certificate a = leaf('a', {u"www.a.test"_s});
        const VerifyRow row =
            comparedRow(asks(u"www.a.test"_s), {seen(a), seen(a, other)}, PlannedAnswers(draft, {}));
        const QList<Observation> found = evidenceIn({row}, draft, {});
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.first().arrival);
        QCOMPARE(found.first().address, place().ip);
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidencetest.moc"

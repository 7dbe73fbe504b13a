// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/preview/certificatefaults.h"
#include "model/preview/serverdraft.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

/// What the preview takes for served must be nothing that the checks call an error, and the reverse.
class CertificateFaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void certificates_data();
    void certificates();
    void filesBesideAServer_data();
    void filesBesideAServer();
    void renewed_data();
    void renewed();
    void linked_data();
    void linked();
};

void CertificateFaultsTest::certificates_data()
{
    using Fault = CertificateFault;
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<Fault>("inProject");
    QTest::addColumn<Fault>("onServer");
    const auto row = [](const char *name, const auto &change, Fault inProject, Fault onServer) {
        Certificate certificate = leaf('a', {u"www.a.test"_s});
        change(certificate);
        QTest::newRow(name) << certificate << inProject << onServer;
    };
    const auto key = [&row](const char *name, PrivateKey kind, Fault inProject, Fault onServer) {
        row(
            name, [kind](Certificate &c) { c.privateKey = kind; }, inProject, onServer);
    };
    key("a key", PrivateKey::Matching, Fault::None, Fault::None);
    key("no key", PrivateKey::Absent, Fault::KeyNotSeen, Fault::WithoutKey);
    key("another's key", PrivateKey::Mismatched, Fault::WithoutKey, Fault::WithoutKey);
    key("a key under another passphrase", PrivateKey::Locked, Fault::WithoutKey, Fault::WithoutKey);
    key("a key of a form that is not read", PrivateKey::Unreadable, Fault::KeyNotSeen, Fault::WithoutKey);
    const auto kind = [&row](const char *name, KeyType type, const QString &algorithm, Fault fault) {
        row(
            name,
            [type, &algorithm](Certificate &c) {
                c.keyType = type;
                c.keyAlgorithm = algorithm;
            },
            fault, fault);
    };
    kind("Ed25519", KeyType::Ed25519, {}, Fault::Unbindable);
    kind("DSA", KeyType::Dsa, {}, Fault::KeyDoubtful);
    kind("Ed448", KeyType::Ed448, {}, Fault::Unbindable);
    kind("ML-DSA", KeyType::Unknown, u"ML-DSA-65"_s, Fault::Unbindable);
    kind("a kind that nothing tells", KeyType::Unknown, {}, Fault::None);
    kind("ECDSA", KeyType::Ecdsa, {}, Fault::None);
    row(
        "expired", [](Certificate &c) { c.notAfter = day(2026, 5, 1); }, Fault::Expired, Fault::Expired);
    row(
        "not yet valid", [](Certificate &c) { c.notBefore = day(2026, 7, 1); }, Fault::NotYetValid,
        Fault::NotYetValid);
}

void CertificateFaultsTest::certificates()
{
    QFETCH(Certificate, certificate);
    QTEST(faultOf(certificate, day(2026, 6, 1), false), "inProject");
    QTEST(faultOf(certificate, day(2026, 6, 1), true), "onServer");
}

/// An exported certificate proves nothing about the key that a server has.
void CertificateFaultsTest::filesBesideAServer_data()
{
    using Fault = CertificateFault;
    using Stored = QList<StoredCertificate>;
    QTest::addColumn<PrivateKey>("key"); // of the file
    QTest::addColumn<bool>("isUsed");
    QTest::addColumn<QList<StoredCertificate>>("stored");
    QTest::addColumn<Fault>("fault");
    const Thumbprint a = thumbprint('a');
    for (const PrivateKey key : {PrivateKey::Absent, PrivateKey::Unreadable, PrivateKey::Mismatched,
                                 PrivateKey::Locked, PrivateKey::Matching}) {
        QTest::addRow("stores not listed, key %d", int(key)) << key << true << Stored() << Fault::None;
        QTest::addRow("stored with its key, key %d", int(key))
            << key << true << Stored{{a, u"My"_s}} << Fault::None;
    }
    QTest::newRow("stored without its key")
        << PrivateKey::Absent << true << Stored{{a, u"My"_s, false}} << Fault::WithoutKey;
    QTest::newRow("in one of two stores with its key")
        << PrivateKey::Absent << true << Stored{{a, u"My"_s}, {a, u"CA"_s, false}} << Fault::None;
    QTest::newRow("not in use: to be imported")
        << PrivateKey::Absent << false << Stored() << Fault::WithoutKey;
}

void CertificateFaultsTest::filesBesideAServer()
{
    QFETCH(PrivateKey, key);
    QFETCH(bool, isUsed);
    QFETCH(QList<StoredCertificate>, stored);
    QFETCH(CertificateFault, fault);
    ServerState server;
    server.sources = {u"/server.txt"_s};
    server.hasRecords = true;
    server.hasStores = !stored.isEmpty();
    server.stored = stored;
    server.records = {{.record = {.ip = *IpAddress::parse(u"0.0.0.0"_s),
                                  .certificate = thumbprint(isUsed ? 'a' : 'b').toString()}}};
    Draft draft = draftOfServer(server, u"/server.txt"_s);
    draft.certificates = {leaf('a', {u"www.a.test"_s})};
    draft.certificates[0].privateKey = key;
    HttpSysState state;
    putFaults(state, draft, draft.service.roles[0], day(2026, 6, 1));
    QCOMPARE(state.faultOf(thumbprint('a').toString()), fault);
}

void CertificateFaultsTest::renewed_data()
{
    QTest::addColumn<Certificate>("older");
    QTest::addColumn<Certificate>("newer");
    QTest::addColumn<QString>("store"); // of the newer
    QTest::addColumn<bool>("hasKey"); // of the newer
    QTest::addColumn<QString>("found"); // first digits of thumbprints
    const Certificate older = leaf('a', {u"a.test"_s, u"b.test"_s});
    Certificate newer = leaf('b', {u"b.test"_s, u"a.test"_s});
    newer.subject = older.subject;
    newer.notBefore = older.notBefore.addDays(60);
    QTest::newRow("a newer one of its names") << older << newer << u"MY"_s << true << u"A"_s;
    QTest::newRow("in another store") << older << newer << u"WebHosting"_s << true << QString();
    QTest::newRow("without its key") << older << newer << u"My"_s << false << QString();
    Certificate other = newer;
    other.dnsNames = {u"a.test"_s};
    QTest::newRow("of other names") << older << other << u"My"_s << true << QString();
    other = newer;
    other.notBefore = older.notBefore;
    QTest::newRow("of the same day") << older << other << u"My"_s << true << QString();
    other = newer;
    other.subject = u"CN=other"_s;
    QTest::newRow("of another subject") << older << other << u"My"_s << true << QString();
}

void CertificateFaultsTest::renewed()
{
    QFETCH(Certificate, older);
    QFETCH(Certificate, newer);
    QFETCH(QString, store);
    QFETCH(bool, hasKey);
    QFETCH(QString, found);
    ServerState server;
    server.hasStores = true;
    server.stored = {{older.sha1, u"My"_s}, {newer.sha1, store, hasKey}};
    QString digits;
    for (const Thumbprint &sha1 : renewedIn(server, {older, newer}))
        digits += sha1.toString().at(0);
    QCOMPARE(digits, found);
}

/// Which certificate is served for one that its store links to its renewal; where it stays, that is not sure.
void CertificateFaultsTest::linked_data()
{
    QTest::addColumn<Certificate>("renewal");
    QTest::addColumn<QList<StoredCertificate>>("stored");
    QTest::addColumn<QString>("served"); ///< first digit; empty: none of them
    const Certificate renewal = leaf('b', {u"www.a.test"_s});
    const QList<StoredCertificate> both{{thumbprint('a'), u"My"_s}, {thumbprint('b'), u"My"_s}};
    QTest::newRow("valid") << renewal << both << u"B"_s;
    QTest::newRow("not listed") << renewal << QList<StoredCertificate>() << u"B"_s;
    Certificate other = renewal;
    other.notAfter = day(2026, 5, 1);
    QTest::newRow("expired") << other << both << QString();
    other = renewal;
    other.notBefore = day(2026, 7, 1);
    QTest::newRow("not valid yet") << other << both << QString();
    QTest::newRow("not there") << renewal << both.first(1) << QString();
    QTest::newRow("without its key") << renewal
                                     << QList<StoredCertificate>{both.first(),
                                                                 {thumbprint('b'), u"My"_s, false}}
                                     << QString();
}

void CertificateFaultsTest::linked()
{
    QFETCH(Certificate, renewal);
    QFETCH(QList<StoredCertificate>, stored);
    Draft draft;
    draft.certificates = {leaf('a', {u"www.a.test"_s}), renewal};
    draft.server.state.hasStores = !stored.isEmpty();
    draft.server.state.stored = stored;
    draft.server.state.links = {{thumbprint('a'), thumbprint('b')}};
    HttpSysState state;
    putRenewals(state, draft, day(2026, 6, 1));
    const HttpSysRecord record{.certificate = thumbprint('a').toString()};
    QTEST(state.renewalOf(record).left(1), "served");
    QCOMPARE(state.mayBeRenewed(record.certificate), state.renewalOf(record).isEmpty());
}

QTEST_GUILESS_MAIN(CertificateFaultsTest)
#include "certificatefaultstest.moc"

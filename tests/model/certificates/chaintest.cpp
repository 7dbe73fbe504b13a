// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/certificates/chain.h"
#include "tests/support/testing.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTimeZone>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

Thumbprint thumbprintOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return Thumbprint::parse(QString::fromLatin1(hash.toHex())).value();
}

/// A certificate by name and issuer; the key identifier is the subject's own unless told.
Certificate certificate(const QString &subject, const QString &issuer, bool isCa = true)
{
    Certificate result;
    result.subject = "CN="_L1 + subject;
    result.issuer = "CN="_L1 + issuer;
    result.sha1 = thumbprintOf(subject + u'|' + issuer);
    result.subjectDer = subject.toUtf8();
    result.issuerDer = issuer.toUtf8();
    result.subjectKeyId = "key-" + subject.toUtf8();
    result.authorityKeyId = "key-" + issuer.toUtf8();
    result.selfSigned = subject == issuer;
    result.isCa = isCa;
    return result;
}

Certificate leaf(const QString &subject, const QString &issuer, PrivateKey key = PrivateKey::Matching)
{
    Certificate result = certificate(subject, issuer, false);
    result.privateKey = key;
    return result;
}

QStringList subjects(const QList<Certificate> &certificates)
{
    QStringList names;
    for (const Certificate &certificate : certificates)
        names.append(certificate.subject.sliced(3));
    return names;
}

} // namespace

class ChainTest : public QObject
{
    Q_OBJECT

private slots:
    void ordersWhatWasGiven();
    void namesTheMissingIssuer();
    void namesAMissingRoot();
    void selfSignedIsComplete();
    void choosesByKeyIdentifier();
    void choosesTheRenewedIssuer();
    void foundByNameWithoutKeyIdentifiers();
    void circleEnds();
    void leaves();
    void manyNamesAndConstraints();
};

void ChainTest::ordersWhatWasGiven()
{
    const Certificate www = leaf(u"www"_s, u"sub"_s);
    const QList<Certificate> given{certificate(u"root"_s, u"root"_s), certificate(u"top"_s, u"root"_s), www,
                                   certificate(u"other"_s, u"root"_s), certificate(u"sub"_s, u"top"_s)};
    const Chain chain = chainOf(www, given);
    QVERIFY(chain.isComplete());
    QCOMPARE(chain.leaf, www);
    QCOMPARE(subjects(chain.intermediates), (QStringList{u"sub"_s, u"top"_s}));
    QCOMPARE(chain.root->subject, u"CN=root"_s);
}

void ChainTest::namesTheMissingIssuer()
{
    const Certificate www = leaf(u"www"_s, u"sub"_s);
    const Chain chain = chainOf(www, {www, certificate(u"top"_s, u"root"_s)});
    QVERIFY(!chain.isComplete());
    QCOMPARE(chain.missingIssuer, u"CN=sub"_s);
    QVERIFY(chain.intermediates.isEmpty());
}

void ChainTest::namesAMissingRoot()
{
    const Certificate www = leaf(u"www"_s, u"sub"_s);
    const Chain chain = chainOf(www, {certificate(u"sub"_s, u"root"_s)});
    QCOMPARE(subjects(chain.intermediates), QStringList{u"sub"_s});
    QCOMPARE(chain.missingIssuer, u"CN=root"_s);
    QVERIFY(!chain.root);
}

void ChainTest::selfSignedIsComplete()
{
    const Certificate own = leaf(u"own"_s, u"own"_s);
    const Chain chain = chainOf(own, {own});
    QVERIFY(chain.isComplete());
    QVERIFY(chain.intermediates.isEmpty());
    QVERIFY(!chain.root);
}

void ChainTest::choosesByKeyIdentifier()
{
    Certificate other = certificate(u"sub"_s, u"root"_s);
    other.sha1 = thumbprintOf(u"other"_s);
    other.subjectKeyId = "another key";
    Certificate nameless = certificate(u"sub"_s, u"root"_s);
    nameless.sha1 = thumbprintOf(u"nameless"_s);
    nameless.subjectKeyId.clear();
    const Certificate right = certificate(u"sub"_s, u"root"_s);
    const Chain chain = chainOf(leaf(u"www"_s, u"sub"_s), {other, nameless, right});
    QCOMPARE(chain.intermediates.first(), right);
    const Chain without = chainOf(leaf(u"www"_s, u"sub"_s), {other});
    QCOMPARE(without.missingIssuer, u"CN=sub"_s);
}

void ChainTest::choosesTheRenewedIssuer()
{
    Certificate old = certificate(u"sub"_s, u"root"_s);
    old.notAfter = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    Certificate renewed = old;
    renewed.sha1 = thumbprintOf(u"renewed"_s);
    renewed.notAfter = old.notAfter.addYears(5);
    QCOMPARE(chainOf(leaf(u"www"_s, u"sub"_s), {old, renewed}).intermediates.first(), renewed);
    QCOMPARE(chainOf(leaf(u"www"_s, u"sub"_s), {renewed, old}).intermediates.first(), renewed);
}

void ChainTest::foundByNameWithoutKeyIdentifiers()
{
    Certificate www = leaf(u"www"_s, u"sub"_s);
    www.authorityKeyId.clear();
    QCOMPARE(subjects(chainOf(www, {certificate(u"sub"_s, u"root"_s)}).intermediates), QStringList{u"sub"_s});
}

void ChainTest::circleEnds()
{
    const Chain chain =
        chainOf(leaf(u"www"_s, u"a"_s), {certificate(u"a"_s, u"b"_s), certificate(u"b"_s, u"a"_s)});
    QCOMPARE(subjects(chain.intermediates), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(chain.missingIssuer, u"CN=a"_s);
}

void ChainTest::leaves()
{
    Certificate ownCa = certificate(u"dev"_s, u"dev"_s); // "openssl req -x509" makes CA:TRUE
    ownCa.privateKey = PrivateKey::Matching;
    const QList<Certificate> given{
        certificate(u"root"_s, u"root"_s),  leaf(u"b"_s, u"sub"_s),
        certificate(u"sub"_s, u"root"_s),   leaf(u"a"_s, u"elsewhere"_s, PrivateKey::Absent),
        certificate(u"alone"_s, u"root"_s), ownCa};
    QCOMPARE(subjects(leavesOf(given)), (QStringList{u"b"_s, u"a"_s, u"dev"_s}));
    QVERIFY(leavesOf({}).isEmpty());
    const Certificate keyless = certificate(u"dev"_s, u"dev"_s);
    QCOMPARE(subjects(leavesOf({keyless})), QStringList{u"dev"_s});
    QCOMPARE(subjects(leavesOf({keyless, leaf(u"a"_s, u"elsewhere"_s)})), QStringList{u"a"_s});
    Certificate named = keyless;
    named.dnsNames = {u"dev.test"_s};
    QCOMPARE(subjects(leavesOf({named, leaf(u"a"_s, u"elsewhere"_s)})), (QStringList{u"dev"_s, u"a"_s}));
    QCOMPARE(subjects(leavesOf({named, leaf(u"a"_s, u"dev"_s)})), QStringList{u"a"_s});
    Certificate root = keyless;
    root.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
    QVERIFY(leavesOf({root}).isEmpty());
}

/// Ten thousand of each, and a look at each pair would take minutes.
void ChainTest::manyNamesAndConstraints()
{
    constexpr int count = 10'000;
    Certificate www = leaf(u"www"_s, u"sub"_s);
    Certificate sub = certificate(u"sub"_s, u"root"_s);
    for (int i = 0; i < count; ++i) {
        www.dnsNames.append(u"h%1.a%1.test"_s.arg(i));
        www.ipAddresses.append(u"10.0.%1.%2"_s.arg(i / 256).arg(i % 256));
        sub.nameConstraints.permittedNames.append(u"a%1.test"_s.arg(i));
        sub.nameConstraints.excludedAddresses.append(
            u"10.1.%1.%2/255.255.255.255"_s.arg(i / 256).arg(i % 256));
    }
    sub.nameConstraints.permittedNames.removeLast();
    QElapsedTimer timer;
    timer.start();
    const Chain chain = chainOf(www, {sub});
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(chain.faults.size(), 1);
    QCOMPARE(chain.faults.first().detail, u"h9999.a9999.test"_s);
}

QTEST_GUILESS_MAIN(ChainTest)
#include "chaintest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/words/certificatetext.h"
#include "ui/words/errortext.h"
#include "ui/words/plantext.h"
#include "ui/words/previewtext.h"
#include "ui/words/scenariotext.h"
#include "ui/words/tracetext.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// Words exist, and no placeholder is left in them.
bool isWorded(const QString &text)
{
    static const QRegularExpression placeholder(u"%[n1-9]"_s);
    return !text.isEmpty() && !text.contains(placeholder);
}

template<class Enum>
QList<Enum> upTo(Enum last)
{
    QList<Enum> values;
    for (int value = 0; value <= int(last); ++value)
        values.append(Enum(value));
    return values;
}

Certificate certificateUntil(const QDateTime &notBefore, const QDateTime &notAfter)
{
    Certificate certificate;
    certificate.notBefore = notBefore;
    certificate.notAfter = notAfter;
    return certificate;
}

} // namespace

/// What is said about values: everything has a sentence, also when little is known about it.
class WordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aClientWithoutNameIsServedWhatIsKnown()
    {
        Draft draft;
        draft.certificates.append(Certificate());
        draft.certificates[0].sha1 = Thumbprint::parse(QString(40, u'A')).value();
        MatrixCell cell{.outcome = Outcome::Served};
        cell.certificate = QString(40, u'A');
        QVERIFY(cellText(cell, draft).contains(u"not added"_s));
        QVERIFY(!cellTextWithoutName(cell, draft).contains(u"not added"_s));
        cell.certificate = QString(40, u'F');
        QVERIFY(cellTextWithoutName(cell, draft).contains(u"not added"_s));
    }

    void everyErrorIsWorded();
    void everyActionIsWorded();
    void pathsAreShownBelowTheBase();
    void everyScenarioIsWorded();
    void everyStepIsWorded();
    void keys_data();
    void keys();
    void validity_data();
    void validity();
    void containers();
};

void WordsTest::everyErrorIsWorded()
{
    QSet<QString> words;
    for (const Code code : upTo(Code::NotWritten)) {
        QVERIFY2(isWorded(errorText({code})), qPrintable(word(code)));
        QVERIFY(isWorded(errorText({code, u"shop.pfx"_s, u"detail"_s})));
        words.insert(word(code));
    }
    QCOMPARE(words.size(), int(Code::NotWritten) + 1);
}

void WordsTest::everyActionIsWorded()
{
    for (const ActionType type : upTo(ActionType::ByHand)) {
        const Action action{type, u"/p/ServiceDefinition.csdef"_s, u"Web"_s, u"Name"_s, u"value"_s};
        QVERIFY2(isWorded(actionText(action, u"/p"_s)), qPrintable(QString::number(int(type))));
        QVERIFY(isWorded(actionText({type, u"/p/f"_s, {}, {}, {}}, {})));
    }
    QCOMPARE(actionText(
                 {ActionType::DeclareCertificate, u"/p/a.csdef"_s, u"Web"_s, u"Tls"_s, u"LocalMachine\\My"_s},
                 u"/p"_s),
             u"a.csdef, role Web: declare certificate Tls in LocalMachine\\My."_s);
}

void WordsTest::pathsAreShownBelowTheBase()
{
    QCOMPARE(pathText(u"/p/sub/a"_s, u"/p"_s), QDir::toNativeSeparators(u"sub/a"_s));
    QCOMPARE(pathText(u"/q/a"_s, u"/p"_s), QDir::toNativeSeparators(u"/q/a"_s));
}

void WordsTest::everyScenarioIsWorded()
{
    for (const Scenario scenario : upTo(Scenario::Sni)) {
        QVERIFY(isWorded(scenarioName(scenario)));
        QVERIFY(isWorded(scenarioSummary(scenario)));
    }
    const QStringList arguments{u"2"_s, u"3"_s, u"4"_s};
    for (const Reason reason : upTo(Reason::PrivateRoot)) {
        QVERIFY(isWorded(reasonText({reason})));
        QVERIFY(isWorded(reasonText({reason, arguments})));
    }
    for (const Effect effect : upTo(Effect::BindNothing)) {
        QVERIFY(isWorded(effectText({effect})));
        QVERIFY(isWorded(effectText({effect, arguments})));
    }
}

void WordsTest::everyStepIsWorded()
{
    for (const DecisionRule rule : upTo(DecisionRule::NotListening)) {
        QVERIFY(isWorded(ruleText(rule)));
        for (const auto result : upTo(TraceStep::Result::NotApplicable)) {
            TraceStep step;
            step.rule = rule;
            step.result = result;
            QVERIFY(isWorded(stepText(step)));
            for (const auto reason : upTo(TraceStep::Reason::PunycodeKey)) {
                step.reason = reason;
                QVERIFY(isWorded(stepText(step, Coverage::NotCovered)));
            }
        }
    }
    for (const Gap gap : upTo(Gap::ScriptMayBind))
        QVERIFY(isWorded(gapText(gap)));
    for (const Outcome outcome : upTo(Outcome::NotEstablished)) {
        Decision decision;
        decision.outcome = outcome;
        QVERIFY(isWorded(decisionText(decision)));
    }
    Decision open;
    open.outcome = Outcome::NotEstablished;
    open.candidates = {u"A"_s, QString(), u"B"_s};
    QVERIFY(decisionText(open).contains(u"A, B, or the connection fails"_s));
    open.candidates = {u"A"_s, u"B"_s};
    QVERIFY(decisionText(open).contains(u"one of A, B"_s));
    open.candidates = {QString()};
    QVERIFY(isWorded(decisionText(open)));
    for (const Certainty certainty : upTo(Certainty::Open))
        QVERIFY(certaintyText(certainty).startsWith(certaintyName(certainty), Qt::CaseInsensitive));
}

void WordsTest::keys_data()
{
    QTest::addColumn<KeyType>("type");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("text");
    QTest::newRow("rsa") << KeyType::Rsa << 2048 << u"RSA 2048"_s;
    QTest::newRow("p-256") << KeyType::Ecdsa << 256 << u"ECDSA P-256"_s;
    QTest::newRow("other curve") << KeyType::Ecdsa << 320 << u"ECDSA 320"_s;
    QTest::newRow("ed25519") << KeyType::Ed25519 << 253 << u"Ed25519"_s;
    QTest::newRow("size unknown") << KeyType::Rsa << 0 << u"RSA"_s;
}

void WordsTest::keys()
{
    QFETCH(const KeyType, type);
    QFETCH(const int, bits);
    Certificate certificate;
    certificate.keyType = type;
    certificate.keyBits = bits;
    QTEST(keyText(certificate), "text");
}

void WordsTest::validity_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<QString>("text");
    QTest::newRow("73 days") << -5 << 73 << u"73 days left"_s;
    QTest::newRow("expired") << -5 << -3 << u"expired 3 days ago"_s;
    QTest::newRow("later") << 2 << 90 << u"becomes valid in 2 days"_s;
    QTest::newRow("ends before it begins") << 90 << -2 << u"never valid: it ends before it begins"_s;
}

void WordsTest::validity()
{
    QFETCH(const int, from);
    QFETCH(const int, until);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
    QTEST(validityText(certificateUntil(now.addDays(from), now.addDays(until)), now), "text");
}

void WordsTest::containers()
{
    CertificateFile file;
    file.kind = ContainerKind::Pkcs12;
    QCOMPARE(containerText(file), u"PKCS#12, a private key without a certificate"_s);
    file.certificates.append(Certificate());
    QCOMPARE(containerText(file), u"PKCS#12"_s);
    file.protection.emplace();
    file.protection->keyEncryption = u"AES-256-CBC"_s;
    file.protection->macAlgorithm = u"sha256"_s;
    QCOMPARE(containerText(file), u"PKCS#12, AES-256-CBC, MAC sha256"_s);
    file.protection->certificateEncryption = u"pbeWithSHA1And40BitRC2-CBC"_s;
    QCOMPARE(containerText(file), u"PKCS#12, AES-256-CBC, pbeWithSHA1And40BitRC2-CBC, MAC sha256"_s);
    file.protection->keyEncryption.clear();
    file.protection->isKeyPlain = true;
    QCOMPARE(containerText(file),
             u"PKCS#12, private key not encrypted, pbeWithSHA1And40BitRC2-CBC, MAC sha256"_s);
    file.protection->certificateEncryption.clear();
    QCOMPARE(containerText(file), u"PKCS#12, not encrypted, MAC sha256"_s);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"

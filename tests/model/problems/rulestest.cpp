// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/problems/rules.h"

#include "model/base/namedenum.h"
#include "tests/support/corpus.h"
#include "tests/support/testing.h"

#include <QDirIterator>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// A rule is a row, a check that the row names, and a test of the check. Which of them is missing?
/// Its words are looked for in tests/ui/problems.
class RulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesStay();
    void everyRuleHasOneRow();
    void everyRowTellsWhatItGives();
    void everyRuleIsChecked();
    void everyRuleIsTested();
    void argumentsGoByName();
};

/// They are in the JSON that others read.
void RulesTest::namesStay()
{
    const QStringList known{u"address-invalid"_s,
                            u"address-not-listening"_s,
                            u"any-addresses-differ"_s,
                            u"authority-passed-over"_s,
                            u"authority-unneeded"_s,
                            u"binding-certificate-undeclared"_s,
                            u"binding-without-certificate"_s,
                            u"bindings-not-last"_s,
                            u"bindings-taken-away"_s,
                            u"bound-certificate-unfit"_s,
                            u"build-file-unclear"_s,
                            u"central-file-locked"_s,
                            u"central-file-misnamed"_s,
                            u"central-file-missing"_s,
                            u"central-host-has-record"_s,
                            u"central-store-off"_s,
                            u"central-without-default"_s,
                            u"central-without-host"_s,
                            u"certificate-in-other-store"_s,
                            u"certificate-on-plain-endpoint"_s,
                            u"certificate-repeated"_s,
                            u"certificate-still-used"_s,
                            u"certificate-undeclared"_s,
                            u"certificate-unused"_s,
                            u"chain-capped"_s,
                            u"chain-incomplete"_s,
                            u"client-certificate-elsewhere"_s,
                            u"configuration-passed-over"_s,
                            u"configuration-unreadable"_s,
                            u"critical-extension"_s,
                            u"curve-explicit"_s,
                            u"curve-off-by-default"_s,
                            u"default-covers-less"_s,
                            u"diagnostics-import"_s,
                            u"duplicate-binding"_s,
                            u"duplicate-name"_s,
                            u"element-twice"_s,
                            u"endpoint-becomes-public"_s,
                            u"endpoint-certificate-missing"_s,
                            u"endpoint-certificate-not-in-my"_s,
                            u"endpoint-certificate-undeclared"_s,
                            u"endpoint-not-bound"_s,
                            u"expectation-fails"_s,
                            u"expired"_s,
                            u"expires-soon"_s,
                            u"extension-unreadable"_s,
                            u"flag-unavailable"_s,
                            u"flags-not-shown"_s,
                            u"guest-os-missing"_s,
                            u"guest-os-retired"_s,
                            u"hash-untidy"_s,
                            u"host-encoding-unknown"_s,
                            u"host-invalid"_s,
                            u"host-not-covered"_s,
                            u"host-only-in-common-name"_s,
                            u"host-too-deep"_s,
                            u"http-on-https-port"_s,
                            u"instances-missing"_s,
                            u"intermediate-not-in-ca"_s,
                            u"invalid-name"_s,
                            u"ip-certificate-by-name"_s,
                            u"issued-in-root"_s,
                            u"issuer-key-not-verified"_s,
                            u"issuer-may-not-sign"_s,
                            u"issuer-no-authority"_s,
                            u"issuer-not-for-servers"_s,
                            u"key-for-signature"_s,
                            u"key-id-differs"_s,
                            u"key-in-ksp"_s,
                            u"key-only-for-pss"_s,
                            u"key-type-unsupported"_s,
                            u"key-usage-unfit"_s,
                            u"key-usage-without-signature"_s,
                            u"late-client-certificate"_s,
                            u"leaf-in-ca"_s,
                            u"local-port-taken"_s,
                            u"measured-elsewhere"_s,
                            u"metabase-certificate"_s,
                            u"modern-pkcs12"_s,
                            u"name-excluded"_s,
                            u"name-unusable"_s,
                            u"no-certificates"_s,
                            u"no-default"_s,
                            u"no-host-in-subject-alt-name"_s,
                            u"no-role-chosen"_s,
                            u"no-subject-alt-name"_s,
                            u"no-web-role"_s,
                            u"not-for-servers"_s,
                            u"not-yet-valid"_s,
                            u"observed-otherwise"_s,
                            u"passphrase-old-encoding"_s,
                            u"path-too-long"_s,
                            u"port-held-by-role"_s,
                            u"port-invalid"_s,
                            u"port-out-of-range"_s,
                            u"port-taken"_s,
                            u"private-key-locked"_s,
                            u"private-key-mismatched"_s,
                            u"private-key-missing"_s,
                            u"private-key-unreadable"_s,
                            u"probe-unfit"_s,
                            u"punycode-host"_s,
                            u"record-differs"_s,
                            u"record-may-reject"_s,
                            u"record-missing"_s,
                            u"record-shared"_s,
                            u"record-twice"_s,
                            u"record-unexplained"_s,
                            u"reference-unknown"_s,
                            u"remote-desktop-import"_s,
                            u"remote-forwarder-unfit"_s,
                            u"role-undefined"_s,
                            u"role-without-configuration"_s,
                            u"root-in-ca"_s,
                            u"same-host-other-certificate"_s,
                            u"same-key-other-certificate"_s,
                            u"same-key-same-certificate"_s,
                            u"same-thumbprint-twice"_s,
                            u"scenario-does-not-fit"_s,
                            u"scenario-not-chosen"_s,
                            u"script-misquotes"_s,
                            u"secret-url-invalid"_s,
                            u"server-unread"_s,
                            u"service-name-differs"_s,
                            u"service-name-is-role"_s,
                            u"setting-too-long"_s,
                            u"setting-undeclared"_s,
                            u"setting-without-value"_s,
                            u"shadowed-by-exact-ip"_s,
                            u"shadowed-by-platform"_s,
                            u"signature-broken"_s,
                            u"signature-unchecked"_s,
                            u"signature-unfit"_s,
                            u"signed-by-another"_s,
                            u"site-binding-unknown"_s,
                            u"site-without-binding"_s,
                            u"sites-elsewhere"_s,
                            u"sni-needs-iis-8"_s,
                            u"sni-without-host"_s,
                            u"store-name-invalid"_s,
                            u"support-ends"_s,
                            u"task-empty"_s,
                            u"task-file-marked"_s,
                            u"task-file-missing"_s,
                            u"task-file-not-ascii"_s,
                            u"task-is-script"_s,
                            u"task-not-elevated"_s,
                            u"task-too-early"_s,
                            u"task-too-long"_s,
                            u"tcp-becomes-https"_s,
                            u"thumbprint-algorithm"_s,
                            u"thumbprint-invalid"_s,
                            u"thumbprint-kept"_s,
                            u"thumbprint-missing"_s,
                            u"thumbprint-not-sha1"_s,
                            u"thumbprint-placeholder"_s,
                            u"thumbprint-untidy"_s,
                            u"thumbprints-become-one"_s,
                            u"thumbprints-differ"_s,
                            u"too-many-endpoints"_s,
                            u"too-many-roles"_s,
                            u"unknown-site"_s,
                            u"value-unknown"_s,
                            u"variable-invalid"_s,
                            u"virtual-network-missing"_s,
                            u"vm-size-renamed"_s,
                            u"weak-key"_s,
                            u"weak-signature"_s,
                            u"wildcard-invalid"_s,
                            u"wildcard-needs-iis-10"_s,
                            u"wildcard-rivals"_s,
                            u"wildcard-too-wide"_s};
    QStringList names;
    for (const Rule rule : NamedEnum<Rule>::values())
        names.append(id(rule));
    names.sort();
    QCOMPARE(names, known);
}

void RulesTest::everyRuleHasOneRow()
{
    QHash<Rule, int> count;
    for (const RuleRow &row : rules()) {
        if (row.rule)
            ++count[*row.rule];
    }
    for (const Rule rule : NamedEnum<Rule>::values())
        QVERIFY2(count.value(rule) == 1, qPrintable(id(rule) + u" has %1 rows"_s.arg(count.value(rule))));
}

void RulesTest::everyRowTellsWhatItGives()
{
    for (const RuleRow &row : rules()) {
        const QString name = row.rule ? id(*row.rule) : QString::fromLatin1(row.number);
        QVERIFY2(row.otherSeverity != row.severity, qPrintable(name));
        QVERIFY2(!row.arguments.contains(Argument::Subject), qPrintable(name));
        const QSet<int> once = [&row] {
            QSet<int> set;
            for (const Argument argument : row.arguments)
                set.insert(int(argument));
            return set;
        }();
        QVERIFY2(once.size() == row.arguments.size(), qPrintable(name));
    }
}

void RulesTest::everyRuleIsChecked()
{
    for (const RuleRow &row : rules()) {
        if (!row.rule)
            continue;
        const QString check = QString::fromLatin1(row.check);
        const QByteArray source = fileBytes(QStringLiteral(SOURCE_FOLDER "/model/") + check);
        QVERIFY2(source.contains("Rule::" + NamedEnum<Rule>::name(*row.rule).toLatin1()),
                 qPrintable(u"%1 does not look for %2"_s.arg(check, id(*row.rule))));
    }
}

/// By enumerator or name in a test of a check, or by number in cataloguetest.
void RulesTest::everyRuleIsTested()
{
    QByteArray tests;
    QDirIterator files(QStringLiteral(SOURCE_FOLDER "/tests/model"), {u"*test.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith("/rulestest.cpp"_L1)) // which has all names
            tests += fileBytes(path);
    }
    for (const RuleRow &row : rules()) {
        if (!row.rule)
            continue;
        const bool byName = tests.contains("Rule::" + NamedEnum<Rule>::name(*row.rule).toLatin1())
            || tests.contains('"' + id(*row.rule).toLatin1() + '"');
        const bool byNumber = qstrlen(row.number) > 0 && tests.contains(QByteArray("row(\"") + row.number);
        QVERIFY2(byName || byNumber, qPrintable(u"no test looks for "_s + id(*row.rule)));
    }
}

void RulesTest::argumentsGoByName()
{
    const Arguments arguments{{Argument::Site, u"Web"_s}, {Argument::Port, u"443"_s}, {Argument::File, {}}};
    QCOMPARE(arguments.value(Argument::Port), u"443"_s);
    QCOMPARE(arguments.value(Argument::File), QString());
    QCOMPARE(arguments.names(), (QList<Argument>{Argument::Port, Argument::Site}));
    QCOMPARE(arguments.values(), (QStringList{u"443"_s, u"Web"_s}));
    QCOMPARE(arguments, (Arguments{{Argument::Port, u"443"_s}, {Argument::Site, u"Web"_s}}));
    QCOMPARE(placeholder(Argument::OtherEndpoint), u"otherEndpoint"_s);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rulestest.moc"

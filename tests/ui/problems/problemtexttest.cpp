// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/generatedpart.h"
#include "ui/problems/problemtext.h"

#include "model/base/result.h"
#include "model/problems/rules.h"
#include "ui/problems/wording.h"
#include "ui/words/errortext.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// With each argument that its rule gives: "<port>", or one of the words that a sentence asks for.
Problem problemWith(const RuleRow &row, const QString &fault)
{
    static const QHash<Argument, QString> words{
        {Argument::Client, u"no-sni"_s}, {Argument::Code, u"file-not-found"_s},
        {Argument::Count, u"12"_s},      {Argument::Outcome, u"served"_s},
        {Argument::Scenario, u"sni"_s},  {Argument::Stripped, u"blank, U+200E"_s}};
    Problem problem{.rule = *row.rule, .subject = u"<subject>"_s};
    for (const Argument argument : row.arguments)
        problem.arguments.insert(
            argument,
            argument == Argument::Fault ? fault : words.value(argument, u'<' + placeholder(argument) + u'>'));
    return problem;
}

QString linesOf(const Problem &problem)
{
    return u"  "_s + problemText(problem) + u"\n    "_s + problemFix(problem) + u'\n';
}

/// What is said of each rule: with nothing known, with all that it gives, and for each word of a fault.
QString listing()
{
    static const QHash<Rule, QStringList> faults{
        {Rule::BindingsTakenAway, {u"no-script"_s, QString()}},
        {Rule::BuildFileUnclear, {u"conditional"_s, u"other-definition"_s, u"unreadable"_s, u"several"_s}},
        {Rule::CentralFileMisnamed, {u"star"_s, u"punycode"_s, u"copies"_s, u"suffix"_s}},
        {Rule::ConfigurationPassedOver, {u"not-listed"_s, u"unknown"_s, QString()}},
        {Rule::ProbeUnfit, {u"no-path"_s, u"path"_s, u"interval"_s, u"timeout"_s, u"tls"_s}},
        {Rule::RecordDiffers, {u"certificate"_s, u"store"_s, u"family"_s}},
        {Rule::ScriptMisquotes, {u"appid"_s, u"certstorename"_s}},
        {Rule::SettingWithoutValue, {u"import"_s, u"no-attribute"_s, QString()}},
        {Rule::TaskFileMarked, {u"remark"_s, QString()}},
        {Rule::TaskFileMissing, {u"variable"_s, u"in-bin"_s, u"not-copied"_s, QString()}},
        {Rule::TaskIsScript, {u"other"_s, QString()}},
        {Rule::ThumbprintPlaceholder, {u"one-character"_s}},
        {Rule::ThumbprintUntidy, {u"refused"_s, u"lower-case"_s, QString()}},
        {Rule::VariableInvalid, {u"both"_s, QString()}},
        {Rule::WildcardInvalid, {u"top-level"_s, QString()}}};
    QString text;
    for (const RuleRow &row : rules()) {
        if (!row.rule)
            continue;
        text += id(*row.rule) + u'\n' + linesOf({.rule = *row.rule});
        for (const QString &fault : faults.value(*row.rule, {QString()}))
            text += linesOf(problemWith(row, fault));
    }
    return text;
}

} // namespace

class ProblemTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void sentencesAreAsRead();
    void wordsAreLookedUp_data();
    void wordsAreLookedUp();
    void namesItsRole();
    void startsWithACapital_data();
    void startsWithACapital();
    void unreadFileSaysWhy();
    void bracesInAWordStay();
    void countsTheAlike_data();
    void countsTheAlike();
    void saysNothingOfDeployingTheEmulators_data();
    void saysNothingOfDeployingTheEmulators();
};

/// The list was read by a human. Set BINDWRIGHT_UPDATE_DATA=1 to write it anew, then read what changed.
void ProblemTextTest::sentencesAreAsRead()
{
    const QString text = listing();
    static const QRegularExpression left(u"\\{[a-zA-Z]+[|}]|%[n1-9]"_s);
    QVERIFY2(!text.contains(left), "a placeholder is left");
    verifyGeneratedFile(u"tests/ui/problems/data/sentences.txt"_s, text);
}

void ProblemTextTest::wordsAreLookedUp_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const Problem &problem, const QString &part) {
        QTest::newRow(name) << problem << part;
    };
    row("scenario", {.rule = Rule::ScenarioDoesNotFit, .arguments = {{Argument::Scenario, u"sni"_s}}},
        u"Several bound with SNI"_s);
    row("a scenario that nobody knows",
        {.rule = Rule::ScenarioDoesNotFit, .arguments = {{Argument::Scenario, u"x"_s}}},
        u"The chosen scenario"_s);
    row("an error that nobody knows",
        {.rule = Rule::ConfigurationUnreadable, .subject = u"a"_s, .arguments = {{Argument::Code, u"x"_s}}},
        u"could not be read"_s);
    row("what was stripped",
        {.rule = Rule::ThumbprintUntidy, .arguments = {{Argument::Stripped, u"colon, U+200E"_s}}},
        u"colons, the invisible U+200E"_s);
    row("a client without SNI",
        {.rule = Rule::ExpectationFails,
         .subject = u"a.test"_s,
         .arguments = {{Argument::Client, u"no-sni"_s}}},
        u"Clients without SNI that mean a.test"_s);
    row("a client with SNI",
        {.rule = Rule::ExpectationFails, .subject = u"a.test"_s, .arguments = {{Argument::Client, u"sni"_s}}},
        u"Clients that ask for a.test"_s);
}

void ProblemTextTest::wordsAreLookedUp()
{
    QFETCH(const Problem, problem);
    QFETCH(const QString, part);
    QVERIFY2(problemText(problem).contains(part), qPrintable(problemText(problem)));
}

void ProblemTextTest::namesItsRole()
{
    Problem problem{.rule = Rule::EndpointCertificateUndeclared,
                    .role = u"Api"_s,
                    .subject = u"HttpsIn"_s,
                    .arguments = {{Argument::Certificate, u"ApiTls"_s}}};
    QCOMPARE(
        problemText(problem),
        u"Api: endpoint HttpsIn names certificate ApiTls, which no Certificate element declares. Where a "
        "service configuration gives its thumbprint, the platform installs it into LocalMachine\\My by "
        "itself; Microsoft's page asks for the element."_s);
    problem.row = 0; // its row names the role
    QVERIFY(problemText(problem).startsWith(u"Endpoint"_s));
}

void ProblemTextTest::startsWithACapital_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("start");
    QTest::newRow("a word") << Problem{.rule = Rule::SiteWithoutBinding, .subject = u"Web"_s}
                            << u"Site Web"_s;
    QTest::newRow("an attribute's name stays")
        << Problem{.rule = Rule::HashUntidy, .subject = u"AB"_s} << u"certificateHash is"_s;
    QTest::newRow("an argument stays")
        << Problem{.rule = Rule::ExpiresSoon, .subject = u"a.test"_s} << u"a.test expires"_s;
}

void ProblemTextTest::startsWithACapital()
{
    QFETCH(const Problem, problem);
    QFETCH(const QString, start);
    QVERIFY2(problemText(problem).startsWith(start), qPrintable(problemText(problem)));
}

void ProblemTextTest::unreadFileSaysWhy()
{
    const Error error{Code::XmlMalformed, u"a.cscfg:3:7"_s, u"reason"_s};
    const Problem problem{
        .rule = Rule::ConfigurationUnreadable,
        .subject = error.subject,
        .arguments = {{Argument::Detail, error.detail}, {Argument::Code, word(error.code)}}};
    QCOMPARE(problemText(problem).toLower(), errorText(error).toLower());
}

/// A word is never taken for a placeholder.
void ProblemTextTest::bracesInAWordStay()
{
    const QString text = problemText({.rule = Rule::RecordUnexplained,
                                      .subject = u"{certificate}"_s,
                                      .arguments = {{Argument::Application, u"{4dc3e181}"_s}}});
    QVERIFY2(text.startsWith(u"{certificate} "_s) && text.contains(u"{4dc3e181}"_s), qPrintable(text));
}

void ProblemTextTest::countsTheAlike_data()
{
    QTest::addColumn<QStringList>("alike");
    QTest::addColumn<QString>("end");
    QStringList many;
    for (int i = 0; i < 400; ++i)
        many.append(u"h%1:443"_s.arg(i));
    QTest::newRow("alone") << QStringList()
                           << u"may refuse the connections that it decides. No source says which."_s;
    QTest::newRow("two") << many.first(2) << u"Found 2 times: h0:443, h1:443."_s;
    QTest::newRow("as many as are named")
        << many.first(5) << u"Found 5 times: h0:443, h1:443, h2:443, h3:443, h4:443."_s;
    QTest::newRow("many") << many << u"Found 400 times: h0:443, h1:443, h2:443, h3:443, h4:443, +395."_s;
    QTest::newRow("of one name") << QStringList(3, u"a"_s) << u"Found 3 times: a."_s;
    QTest::newRow("without a name") << QStringList(3, QString()) << u"Found 3 times."_s;
}

void ProblemTextTest::countsTheAlike()
{
    QFETCH(QStringList, alike);
    QFETCH(QString, end);
    const QString text = problemText({.rule = Rule::RecordMayReject, .subject = u"h0:443"_s, .alike = alike});
    QVERIFY2(text.endsWith(end), qPrintable(text));
}

void ProblemTextTest::saysNothingOfDeployingTheEmulators_data()
{
    QTest::addColumn<Problem>("problem");
    static const QStringList faults{QString(), u"refused"_s, u"one-character"_s, u"no-attribute"_s,
                                    u"import"_s};
    for (const RuleRow &row : rules()) {
        const bool isOfFile = row.rule && row.arguments.contains(Argument::Configuration);
        for (const QString &fault : isOfFile ? faults : QStringList()) {
            Problem whole = problemWith(row, fault);
            Problem bare{.rule = *row.rule, .arguments = {{Argument::Fault, fault}}};
            for (const Problem &problem : {whole, bare})
                QTest::addRow("%s %s %d", qPrintable(id(*row.rule)), qPrintable(fault),
                              int(problem.arguments.names().size()))
                    << problem;
        }
    }
    for (const Rule rule : {Rule::ServiceNameDiffers, Rule::ElementTwice, Rule::InstancesMissing})
        QTest::newRow(qPrintable(id(rule))) << Problem{.rule = rule};
}

/// What only the emulator reads is never deployed, and Azure never sees it.
void ProblemTextTest::saysNothingOfDeployingTheEmulators()
{
    QFETCH(Problem, problem);
    static const QRegularExpression deploying(u"[Dd]eploying|Azure refuses"_s);
    const auto of = [&problem](const QString &file) {
        Problem there = problem;
        there.where = {u"/shop/"_s + file, 3};
        Arguments words;
        for (const Argument argument : problem.arguments.names())
            words.insert(argument,
                         argument == Argument::Configuration ? file : problem.arguments.value(argument));
        there.arguments = words;
        return there;
    };
    const Problem emulators = of(u"ServiceConfiguration.Local.cscfg"_s);
    const QString said = problemText(emulators);
    QVERIFY2(!said.contains(deploying), qPrintable(said));
    QVERIFY2(said.endsWith(u"Only the emulator reads this file; it is not deployed."_s), qPrintable(said));
    QVERIFY2(!said.contains(u"[["_s) && !said.contains(u"]]"_s), qPrintable(said));
    QCOMPARE(azureQuote(emulators), QString());
    QCOMPARE(azureText(emulators), QString());
    const QString deployed = problemText(of(u"ServiceConfiguration.Cloud.cscfg"_s));
    QVERIFY2(!deployed.contains(u"[["_s) && !deployed.contains(u"]]"_s), qPrintable(deployed));
}

QTEST_GUILESS_MAIN(ProblemTextTest)
#include "problemtexttest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// The tables of rules, sources and certainty that people read are made of the data that is decided by.
// Where the environment has BINDWRIGHT_UPDATE_DATA, they are written anew.
#include "model/problems/rules.h"
#include "tests/support/generatedpart.h"
#include "ui/problems/problemtext.h"
#include "ui/words/tracetext.h"

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QString line(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

/// The order of the decision.
QString ruleTable()
{
    QString table = line({u"looked for"_s, u"certainty"_s, u"source"_s}) + u"|---|---|---|\n"_s;
    for (const RuleFacts &facts : decisionRules())
        table +=
            line({ruleText(facts.rule), certaintyName(facts.certainty), QString::fromUtf8(facts.source)});
    return table;
}

QString severities(const RuleRow &row)
{
    const QString usual = severityText(row.severity);
    return row.otherSeverity ? u"%1, or %2"_s.arg(usual, severityText(*row.otherSeverity).toLower()) : usual;
}

QString foundText(RuleRow::Found found)
{
    switch (found) {
    case RuleRow::Found::Always:
        return u"yes"_s;
    case RuleRow::Found::InPart:
        return u"in part"_s;
    case RuleRow::Found::Never:
        break;
    }
    return u"no, the server alone can tell"_s;
}

QStringList cellsOf(const RuleRow &row)
{
    return {row.rule ? id(*row.rule) : QString(), severities(row), certaintyName(row.certainty),
            foundText(row.found), QString::fromUtf8(row.source)};
}

/// The conflicts by number, then the other rules by name.
QString rulesTable()
{
    QMap<QString, QStringList> conflicts;
    QMap<QString, QStringList> others;
    for (const RuleRow &row : rules()) {
        const QStringList cells = cellsOf(row);
        const QString number = QString::fromLatin1(row.number);
        if (number.isEmpty())
            others.insert(cells.first(), cells);
        else
            conflicts.insert(number + u' ' + cells.first(), QStringList(number) + cells);
    }
    const QStringList head{u"told as"_s, u"severity"_s, u"certainty"_s, u"found"_s, u"source"_s};
    QString table = line(QStringList(u"conflict"_s) + head) + u"|---|---|---|---|---|---|\n"_s;
    for (const QStringList &cells : std::as_const(conflicts))
        table += line(cells);
    table += u"\n## Other rules\n\n"_s + line(head) + u"|---|---|---|---|---|\n"_s;
    for (const QStringList &cells : std::as_const(others))
        table += line(cells);
    return table;
}

} // namespace

class RulesTableTest : public QObject
{
    Q_OBJECT

private slots:
    void readmeHasTheOrder() { verifyGeneratedPart(u"README.md"_s, u"<!-- table -->\n"_s, ruleTable()); }
    void rulesHaveTheirRows()
    {
        verifyGeneratedPart(u"resources/rules.md"_s, u"<!-- table -->\n"_s, rulesTable());
    }
};

QTEST_GUILESS_MAIN(RulesTableTest)
#include "rulestabletest.moc"

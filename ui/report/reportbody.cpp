// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "reportbody.h"

#include "model/net/hostname.h"
#include "model/plan/export.h"
#include "model/preview/observationcheck.h"
#include "model/problems/grouping.h"
#include "model/problems/rules.h"
#include "ui/map/maptext.h"
#include "ui/map/paper.h"
#include "ui/messages/messagelist.h"
#include "ui/problems/problemtext.h"
#include "ui/words/errortext.h"
#include "ui/words/listtext.h"
#include "ui/words/plantext.h"
#include "ui/words/previewtext.h"
#include "ui/words/tracetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ChangeReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeReport)
};

QString element(const QString &name, const QString &content, const QString &attributes = {})
{
    return u"<%1%2>"_s.arg(name, attributes.isEmpty() ? QString() : u' ' + attributes) + content
        + u"</%1>\n"_s.arg(name);
}

/// Never colour alone.
QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return u"✕ "_s;
    case Tone::Warning:
        return u"⚠ "_s;
    case Tone::Success:
        return u"✓ "_s;
    case Tone::Info:
        return u"ⓘ "_s;
    case Tone::Muted:
        break;
    }
    return {};
}

QString toned(const QString &text, Tone tone)
{
    return element(u"span"_s, htmlText(signOf(tone) + text), u"class=\"%1\""_s.arg(toneClass(tone)))
        .trimmed();
}

QString heading(const QString &text)
{
    return element(u"h2"_s, htmlText(text));
}

QString paragraph(const QString &text)
{
    return element(u"p"_s, htmlText(text));
}

QString tableRow(const QStringList &cells, const QString &cellName = u"td"_s)
{
    QString row;
    for (const QString &cell : cells)
        row += element(cellName, cell, cellName == "th"_L1 ? u"scope=\"col\""_s : QString());
    return element(u"tr"_s, row);
}

QString table(const QStringList &heads, const QStringList &rows)
{
    QStringList escapedHeads;
    for (const QString &head : heads)
        escapedHeads.append(htmlText(head).replace(u'\n', "<br/>"_L1));
    const QString content =
        element(u"thead"_s, tableRow(escapedHeads, u"th"_s)) + element(u"tbody"_s, rows.join(QString()));
    // The attributes are for paper: QTextDocument draws no borders from a style sheet.
    return element(
        u"div"_s,
        element(u"table"_s, content, u"border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\""_s),
        u"class=\"wide\""_s);
}

QString headOf(const ReportFacts &facts)
{
    const Draft &draft = facts.answers.draft();
    const QString name = draft.service.name.isEmpty() ? draft.projectPath : draft.service.name;
    QString body =
        element(u"h1"_s, htmlText(ChangeReportWords::tr("TLS bindings of %1", "@title").arg(name)));
    body +=
        paragraph(ChangeReportWords::tr(
                      "%1 UTC. Instance address: %2. Predicted from published rules; nothing was run.")
                      .arg(facts.now.toString(u"yyyy-MM-dd HH:mm"_s), facts.answers.instance().toString()));
    const int errors = countOf(facts.problems, Severity::Error);
    const int warnings = countOf(facts.problems, Severity::Warning);
    body += element(u"p"_s,
                    listText({toned(ChangeReportWords::tr("%n errors", nullptr, errors),
                                    errors > 0 ? Tone::Error : Tone::Success),
                              toned(ChangeReportWords::tr("%n warnings", nullptr, warnings),
                                    warnings > 0 ? Tone::Warning : Tone::Success)}));
    return body;
}

QString planOf(const ReportFacts &facts)
{
    QString body = heading(ChangeReportWords::tr("Plan", "@title"));
    if (!facts.plan)
        return body + paragraph(errorText(facts.plan.error()));
    if (facts.plan->isEmpty())
        return body + paragraph(ChangeReportWords::tr("Nothing is changed."));
    const QString base = projectFolder(facts.answers.draft().projectPath);
    QString items;
    for (const QString &line : planLines(facts.plan->actions, base))
        items += element(u"li"_s, htmlText(line));
    return body + element(u"ol"_s, items);
}

QString cellOf(const MatrixRow &row, int client, const PreviewMatrix &answers)
{
    const MatrixCell &cell = row.cells.at(client);
    const Verdict verdict = verdictOf(row, client, answers.clients().at(client));
    QString content = toned(cellText(cell, answers.draft()), toneOf(verdict));
    if (cell.certainty != Certainty::Stated && cell.certainty != Certainty::Inferred)
        content += u"<br/>"_s + toned(certaintyName(cell.certainty), Tone::Muted);
    if (cell.expected)
        content += u"<br/>"_s
            + toned(ChangeReportWords::tr("expected %1").arg(expectedText(cell, answers.draft())),
                    toneOf(*keptOf(cell)));
    return content;
}

QString matrixOf(const PreviewMatrix &answers)
{
    QString body = heading(ChangeReportWords::tr("Certificate served to each client", "@title"));
    if (answers.rows().isEmpty())
        return body + paragraph(ChangeReportWords::tr("There is no host to ask for."));
    QStringList heads{ChangeReportWords::tr("Role", "@title:column"),
                      ChangeReportWords::tr("Host", "@title:column")};
    for (const Client &client : answers.clients())
        heads.append(headingOf(client));
    QStringList rows;
    for (const MatrixRow &row : answers.rows()) {
        QString host = htmlText(hostText(row));
        if (row.neverChosen >= 0)
            host += u"<br/>"_s + toned(ChangeReportWords::tr("its binding is never chosen"), Tone::Warning);
        QStringList cells{htmlText(row.role), host};
        for (int client = 0; client < int(row.cells.size()); ++client)
            cells.append(cellOf(row, client, answers));
        rows.append(tableRow(cells));
    }
    return body + table(heads, rows);
}

/// What running servers answered, each beside what is predicted; empty: nothing was observed.
QString observedOf(const ReportFacts &facts)
{
    const Draft &draft = facts.answers.draft();
    QStringList rows;
    for (const ObservationResult &result : checkObservations(draft, facts.answers.instance(), facts.now)) {
        const Observation &seen = result.sighting.observation;
        const QString client =
            seen.serverName.isEmpty() ? ChangeReportWords::tr("without SNI") : unicodeForm(seen.serverName);
        rows.append(tableRow({htmlText(seen.role), htmlText(client),
                              toned(sightingText(result.sighting), toneOf(result.sighting))}));
    }
    if (rows.isEmpty())
        return {};
    return heading(ChangeReportWords::tr("What was observed", "@title"))
        + table({ChangeReportWords::tr("Role", "@title:column"),
                 ChangeReportWords::tr("Host", "@title:column"),
                 ChangeReportWords::tr("Observation", "@title:column")},
                rows);
}

QString mapOf(const ReportFacts &facts, const QString &map)
{
    QString body = heading(ChangeReportWords::tr("Conflict map", "@title"));
    body += paragraph(
        QStringList{wayText(MapWay::Wins), wayText(MapWay::Shadowed), wayText(MapWay::Open)}.join(u" · "_s));
    if (facts.map.nodes.isEmpty())
        return body + paragraph(ChangeReportWords::tr("There is nothing to draw."));
    if (map.isEmpty())
        return body + paragraph(ChangeReportWords::tr("The map is on the last page."));
    return body
        + element(u"div"_s, map,
                  u"role=\"img\" aria-label=\"%1\""_s.arg(
                      htmlText(ChangeReportWords::tr("Conflict map", "@title"))));
}

QString conflictsOf(const ReportFacts &facts)
{
    QString body = heading(ChangeReportWords::tr("Conflicts", "@title"));
    if (facts.problems.isEmpty())
        return body + paragraph(ChangeReportWords::tr("No conflicts are known."));
    QList<Problem> problems = grouped(facts.problems);
    std::ranges::stable_sort(problems, std::greater(), &Problem::severity);
    QStringList rows;
    for (const Problem &problem : std::as_const(problems)) {
        const QString said = htmlText(problemText(problem));
        const QString fix = problemFix(problem);
        rows.append(
            tableRow({toned(severityText(problem.severity), toneOf(problem.severity)),
                      htmlText(catalogueNumber(problem.rule)), htmlText(problem.role),
                      fix.isEmpty() ? said : said + u"<br/>"_s + toned(fix, Tone::Muted),
                      htmlText(certaintyName(problem.certainty)), htmlText(locationText(problem.where))}));
    }
    return body
        + table({ChangeReportWords::tr("Severity", "@title:column"),
                 ChangeReportWords::tr("#", "@title:column"), ChangeReportWords::tr("Role", "@title:column"),
                 ChangeReportWords::tr("What is wrong, and what fixes it", "@title:column"),
                 ChangeReportWords::tr("Certainty", "@title:column"),
                 ChangeReportWords::tr("Where", "@title:column")},
                rows);
}

QString certaintyOf()
{
    QString body = heading(ChangeReportWords::tr("Certainty", "@title"));
    QString items;
    for (const Certainty certainty :
         {Certainty::Stated, Certainty::Derived, Certainty::Measured, Certainty::Inferred, Certainty::Open})
        items += element(u"li"_s, htmlText(certaintyText(certainty)));
    body += element(u"ul"_s, items);
    QStringList rows;
    for (const RuleFacts &rule : decisionRules())
        rows.append(tableRow({htmlText(ruleText(rule.rule)), htmlText(certaintyName(rule.certainty)),
                              htmlText(QString::fromUtf8(rule.source))}));
    return body
        + table({ChangeReportWords::tr("Rule, in order", "@title:column"),
                 ChangeReportWords::tr("Certainty", "@title:column"),
                 ChangeReportWords::tr("Source", "@title:column")},
                rows);
}

} // namespace

QString reportBody(const ReportFacts &facts, const QString &map)
{
    return headOf(facts) + planOf(facts) + matrixOf(facts.answers) + observedOf(facts) + mapOf(facts, map)
        + conflictsOf(facts) + certaintyOf();
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "report.h"

#include "model/base/namedenum.h"
#include "model/httpsys/httpsys.h"
#include "model/problems/rules.h"
#include "ui/problems/problemtext.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Rows of a table name their role themselves; a line of text has to say it.
QString messageOf(const Problem &problem)
{
    const QString text = problemText(problem);
    return problem.row >= 0 && !problem.role.isEmpty() ? u"%1: %2"_s.arg(problem.role, text) : text;
}

} // namespace

QJsonObject problemJson(const Problem &problem, const QString &server)
{
    const bool isPlaced = !problem.where.file.isEmpty();
    const QString number = catalogueNumber(problem.rule);
    QJsonObject object{
        {u"code"_s, id(problem.rule)},
        {u"catalogue"_s, number.isEmpty() ? QJsonValue() : QJsonValue(number)},
        {u"severity"_s, NamedEnum<Severity>::word(problem.severity)},
        {u"certainty"_s, word(problem.certainty)},
        {u"file"_s, isPlaced ? QJsonValue(problem.where.file) : QJsonValue()},
        {u"line"_s, isPlaced && problem.where.line > 0 ? QJsonValue(problem.where.line) : QJsonValue()},
        {u"subject"_s, problem.subject},
        {u"message"_s, messageOf(problem)},
        {u"fix"_s, problemFix(problem)}};
    if (!server.isEmpty())
        object.insert(u"server"_s, server);
    if (problem.stoodBefore)
        object.insert(u"stoodBefore"_s, true);
    if (problem.isOfKept)
        object.insert(u"ofKeptConfiguration"_s, true);
    if (const QString azure = azureQuote(problem); !azure.isEmpty())
        object.insert(u"azureMessage"_s, azure);
    return object;
}

QJsonArray problemsJson(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(problemJson(problem));
    return array;
}

QString lineOf(const Problem &problem, const QString &server)
{
    QString place;
    if (!problem.where.file.isEmpty())
        place = QDir::toNativeSeparators(problem.where.file) + u':';
    if (!place.isEmpty() && problem.where.line > 0)
        place += QString::number(problem.where.line) + u':';
    const QString fix = problemFix(problem);
    const QString number = catalogueNumber(problem.rule);
    const QString head =
        severityText(problem.severity) + (number.isEmpty() ? QString() : u' ' + number) + u':';
    QStringList parts{server.isEmpty() ? QString() : server + u':', place, head, messageOf(problem)};
    if (!fix.isEmpty())
        parts.append(ReportText::tr("Fix: %1").arg(fix));
    parts.append(azureText(problem));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString countsText(const QList<Problem> &problems)
{
    return ReportText::tr("%1, %2.").arg(
        ReportText::tr("%n errors", nullptr, countOf(problems, Severity::Error)),
        ReportText::tr("%n warnings", nullptr, countOf(problems, Severity::Warning)));
}

ExitCode exitCodeFor(const QList<Problem> &problems)
{
    return hasErrors(problems) ? Findings : Done;
}

} // namespace bindwright

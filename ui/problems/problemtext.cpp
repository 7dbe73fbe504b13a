// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "problemtext.h"

#include "rulewords.h"

#include "model/problems/azuremessages.h"
#include "ui/words/listtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// A capital where a sentence starts with a word. Names stay as they are: arguments, and those of elements
/// and attributes, which have a capital inside.
QString withCapital(QString text, const Problem &problem)
{
    static const QRegularExpression camelCase(u"^[a-z]+[A-Z]"_s);
    const auto starts = [&text](const QString &name) { return !name.isEmpty() && text.startsWith(name); };
    if (!text.isEmpty() && !starts(problem.subject) && !text.contains(camelCase)
        && std::ranges::none_of(problem.arguments.values(), starts))
        text[0] = text.at(0).toUpper();
    return text;
}

/// Of a group: how many there are, and the first of what they are about.
QString countText(const QStringList &alike)
{
    constexpr qsizetype mostNamed = 5;
    QStringList names = alike;
    names.removeDuplicates();
    names.removeAll(QString());
    if (const qsizetype more = names.size() - mostNamed; more > 0)
        names = names.first(mostNamed) + QStringList{u'+' + QString::number(more)};
    const int count = int(alike.size());
    return names.isEmpty() ? ProblemWords::tr("Found %n times.", nullptr, count)
                           : ProblemWords::tr("Found %n times: %1.", nullptr, count).arg(listText(names));
}

} // namespace

QString problemText(const Problem &problem)
{
    QString text = said(wordsOf(problem.rule).sentences, problem);
    if (isOfEmulator(problem))
        text += u' ' + ProblemWords::tr("Only the emulator reads this file; it is not deployed.");
    if (!problem.alike.isEmpty())
        text += u' ' + countText(problem.alike);
    const bool namesRole = !problem.role.isEmpty() && problem.row < 0 && problem.subject != problem.role;
    return namesRole ? u"%1: %2"_s.arg(problem.role, text) : withCapital(text, problem);
}

QString problemFix(const Problem &problem)
{
    return said(wordsOf(problem.rule).fixes, problem);
}

QString azureQuote(const Problem &problem)
{
    return isOfEmulator(problem) ? QString() : azureMessage(problem);
}

QString azureText(const Problem &problem)
{
    const QString message = azureQuote(problem);
    return message.isEmpty() ? QString() : ProblemWords::tr("Azure says: %1").arg(message);
}

QString problemCountsText(const QList<Problem> &problems)
{
    QStringList counts;
    if (const int errors = countOf(problems, Severity::Error))
        counts.append(ProblemWords::tr("%n errors", nullptr, errors));
    if (const int warnings = countOf(problems, Severity::Warning))
        counts.append(ProblemWords::tr("%n warnings", nullptr, warnings));
    if (const int notes = countOf(problems, Severity::Info))
        counts.append(ProblemWords::tr("%n notes", nullptr, notes));
    return listText(counts);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return ProblemWords::tr("note");
    case Severity::Warning:
        return ProblemWords::tr("warning");
    case Severity::Error:
        return ProblemWords::tr("error");
    }
    return {};
}

} // namespace bindwright

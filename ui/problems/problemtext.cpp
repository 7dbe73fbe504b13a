// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "problemtext.h"

#include "rulewords.h"

#include "model/problems/azuremessages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// A capital where a sentence starts with a word; names stay as they are.
QString withCapital(QString text, const Problem &problem)
{
    const auto starts = [&text](const QString &name) { return !name.isEmpty() && text.startsWith(name); };
    if (!text.isEmpty() && !starts(problem.subject)
        && std::ranges::none_of(problem.arguments.values(), starts))
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString problemText(const Problem &problem)
{
    const QString text = said(wordsOf(problem.rule).sentences, problem);
    const bool namesRole = !problem.role.isEmpty() && problem.row < 0 && problem.subject != problem.role;
    return namesRole ? u"%1: %2"_s.arg(problem.role, text) : withCapital(text, problem);
}

QString problemFix(const Problem &problem)
{
    return said(wordsOf(problem.rule).fixes, problem);
}

QString azureText(const Problem &problem)
{
    const QString message = azureMessage(problem);
    return message.isEmpty() ? QString() : ProblemWords::tr("Azure says: %1").arg(message);
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

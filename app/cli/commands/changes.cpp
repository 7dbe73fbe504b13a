// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "changes.h"

#include "model/base/namedenum.h"
#include "model/base/ornull.h"
#include "model/preview/comparison.h"
#include "ui/words/previewtext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ChangesText
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

QJsonObject jsonOf(const MatrixCell &cell)
{
    const QJsonValue covers = cell.coverage ? QJsonValue(*cell.coverage == Coverage::Covered) : QJsonValue();
    return {{u"outcome"_s, word(cell.outcome)},
            {u"rule"_s, word(cell.rule)},
            {u"certificate"_s, orNull(cell.certificate)},
            {u"covers"_s, covers},
            {u"certainty"_s, word(cell.certainty)}};
}

QJsonObject jsonOf(const ComparedAnswer &answer)
{
    return {{u"role"_s, answer.asked.role},
            {u"host"_s, orNull(answer.asked.host)},
            {u"to"_s, SocketAddress{answer.client.to, answer.asked.port}.toString()},
            {u"sendsName"_s, answer.client.sendsName},
            {u"now"_s, jsonOf(answer.now)},
            {u"planned"_s, jsonOf(answer.planned)},
            {u"change"_s, NamedEnum<Change>::word(answer.change)},
            {u"certainty"_s, word(answer.certainty())}};
}

/// "StoreFront, www.a.test, with SNI, to 10.0.0.4: old → new: worse"
QString lineOf(const ComparedAnswer &answer, const Draft &draft)
{
    return ChangesText::tr("%1, %2, %3: %4 → %5: %6", "@info role, host, client: now → planned: change")
        .arg(answer.asked.role, hostText(answer.asked), clientText(answer.client),
             cellText(answer.now, draft), cellText(answer.planned, draft), changeText(answer));
}

/// The answer of each web role of \a planned to the one client that was asked about.
QList<ComparedAnswer> answersTo(const PreviewOptions &options, const PreviewMatrix &now,
                                const PreviewMatrix &planned)
{
    const bool sendsName = options.clients == PreviewOptions::Clients::WithName;
    QList<ComparedAnswer> answers;
    for (const Role &role : planned.draft().service.roles) {
        if (role.kind != RoleKind::Web)
            continue;
        MatrixRow row;
        row.kind = sendsName ? MatrixRow::Kind::Host : MatrixRow::Kind::AnyOtherName;
        row.role = role.name;
        row.host = options.serverName;
        row.port = options.to.port;
        answers.append(comparedAnswer(now, planned, row, {options.to.ip, sendsName}));
    }
    std::ranges::stable_sort(answers, std::greater(), &ComparedAnswer::change);
    return answers;
}

QList<ComparedAnswer> comparedFor(const PreviewOptions &options, const PreviewMatrix &now,
                                  const PreviewMatrix &planned)
{
    if (options.clients != PreviewOptions::Clients::Every)
        return answersTo(options, now, planned);
    auto answers = compared(now, planned).value();
    answers.removeIf([&options](const ComparedAnswer &answer) {
        return answer.client.to != options.to.ip || answer.asked.port != options.to.port;
    });
    for (const ComparedAnswer &nameless : answersTo(options, now, planned)) {
        if (!answers.contains(nameless)) // a role without a host answers too
            answers.append(nameless);
    }
    std::ranges::stable_sort(answers, std::greater(), &ComparedAnswer::change);
    return answers;
}

bool needsLook(const ComparedAnswer &answer)
{
    return answer.change == Change::Worse || answer.change == Change::Unknown
        || answer.certainty() == Certainty::Open;
}

} // namespace

int printChanges(const PreviewOptions &options, const Draft &now, const Draft &planned,
                 const QDateTime &moment, Output &output)
{
    const auto before = PreviewMatrix::of(now, options.to.ip, {}, moment);
    const auto after = PreviewMatrix::of(planned, options.to.ip, {}, moment);
    const QList<ComparedAnswer> answers = comparedFor(options, *before, *after);
    QJsonArray changes;
    int same = 0;
    for (const ComparedAnswer &answer : answers) {
        changes.append(jsonOf(answer));
        if (answer.change == Change::Same)
            ++same;
        else if (!options.json)
            output.data(lineOf(answer, planned));
    }
    if (options.json)
        output.data(QJsonObject{{u"format"_s, u"bindwright-comparison/1"_s},
                                {u"now"_s, now.server.isEmpty() ? u"project"_s : u"server"_s},
                                {u"changes"_s, changes}});
    output.words(ChangesText::tr("%n answer(s) stay the same.", nullptr, same));
    return std::ranges::any_of(answers, needsLook) ? Findings : Done;
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "farmrows.h"

#include "model/httpsys/decision.h"

#include <algorithm>

namespace bindwright {

namespace {

using Clients = FarmQuestion::Clients;

QStringList rolesOf(const QList<FarmMember> &members)
{
    QStringList roles;
    for (const FarmMember &member : members) {
        for (const Role &role : member.draft.service.roles) {
            if (role.kind == RoleKind::Web && !roles.contains(role.name))
                roles.append(role.name);
        }
    }
    return roles;
}

/// The names that clients ask for: the one given, each host that the role has on any member, or none.
QList<std::optional<QString>> namesOf(const QList<FarmMember> &members, const FarmQuestion &question,
                                      const QString &role)
{
    if (question.clients == Clients::WithName)
        return {question.serverName};
    if (question.clients == Clients::WithoutName)
        return {std::nullopt};
    QList<std::optional<QString>> names;
    QSet<QString> known;
    for (const FarmMember &member : members) {
        const Role *found = findRole(member.draft.service, role);
        for (const PreviewHost &host : found ? previewHosts(member.draft, *found) : QList<PreviewHost>()) {
            if (known.contains(host.name))
                continue;
            known.insert(host.name);
            names.append(host.name);
        }
    }
    return names << std::nullopt;
}

MatrixCell answerOf(const Decision &decision, const CertificatesByLabel &certificates,
                    const std::optional<QString> &host)
{
    const Certificate *served = certificates.value(decision.certificate);
    return cellOf(decision, served && host ? std::optional(coverage(*served, *host)) : std::nullopt);
}

} // namespace

QString servedBy(const std::optional<MatrixCell> &answer)
{
    if (!answer)
        return {};
    return answer->certificate.isEmpty() ? word(answer->outcome) : answer->certificate;
}

bool FarmRow::agrees() const
{
    return std::ranges::all_of(
        answers, [this](const auto &answer) { return servedBy(answer) == servedBy(answers.first()); });
}

QList<FarmRow> farmRows(const QList<FarmMember> &members, const FarmQuestion &question,
                        const DecisionSink &sink)
{
    QList<FarmRow> rows;
    for (const QString &role : rolesOf(members)) {
        const qsizetype first = rows.size();
        for (const auto &name : namesOf(members, question, role))
            rows.append({role, name, {}});
        for (qsizetype member = 0; member < members.size(); ++member) {
            const Draft &draft = members.at(member).draft;
            const bool hasRole = findRole(draft.service, role);
            const HttpSysState state = stateOf(draft, role, question.to.ip, question.iis, question.now);
            const CertificatesByLabel certificates = certificatesByLabel(draft);
            for (qsizetype i = first; i < rows.size(); ++i) {
                rows[i].answers.append(std::nullopt);
                if (!hasRole)
                    continue;
                const Decision decision = decide(state, {question.to, rows[i].host});
                rows[i].answers.last() = answerOf(decision, certificates, rows[i].host);
                if (sink)
                    sink(i, member, decision);
            }
        }
    }
    return rows;
}

QList<FarmRow> disagreementsFirst(QList<FarmRow> rows)
{
    std::ranges::stable_sort(rows, {}, &FarmRow::agrees);
    return rows;
}

} // namespace bindwright

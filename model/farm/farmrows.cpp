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

MatrixCell answerOf(const HttpSysState &state, const CertificatesByLabel &certificates,
                    const ClientHello &hello)
{
    const Decision decision = decide(state, hello);
    const Certificate *served = certificates.value(decision.certificate);
    return cellOf(decision,
                  served && hello.serverName ? std::optional(coverage(*served, *hello.serverName))
                                             : std::nullopt);
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

QList<FarmRow> farmRows(const QList<FarmMember> &members, const FarmQuestion &question)
{
    QList<FarmRow> rows;
    for (const QString &role : rolesOf(members)) {
        const qsizetype first = rows.size();
        for (const auto &name : namesOf(members, question, role))
            rows.append({role, name, {}});
        for (const FarmMember &member : members) {
            const bool hasRole = findRole(member.draft.service, role);
            const HttpSysState state =
                stateOf(member.draft, role, question.to.ip, question.iis, question.now);
            const CertificatesByLabel certificates = certificatesByLabel(member.draft);
            for (qsizetype i = first; i < rows.size(); ++i)
                rows[i].answers.append(
                    hasRole ? std::optional(answerOf(state, certificates, {question.to, rows[i].host}))
                            : std::nullopt);
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

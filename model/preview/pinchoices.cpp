// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pinchoices.h"

#include "model/certificates/coverage.h"
#include "model/net/hostname.h"

#include <algorithm>

namespace bindwright {

namespace {

/// The certificate that the last binding of a row's host would serve; none: no binding names it.
std::optional<Thumbprint> ownCertificate(const PreviewMatrix &answers, const MatrixRow &row)
{
    const Draft &draft = answers.draft();
    const Role *role = findRole(draft.service, row.role);
    const auto wanted = HostName::parse(row.host);
    for (auto binding = draft.bindings.crbegin(); role && wanted && binding != draft.bindings.crend();
         ++binding) {
        if (binding->role != row.role || parsePort(binding->port) != row.port)
            continue;
        const auto host = HostName::parse(binding->host);
        const RoleCertificate *entry =
            host == wanted ? findCertificate(*role, binding->certificate) : nullptr;
        if (entry)
            return deployedThumbprint(*entry);
    }
    return std::nullopt;
}

} // namespace

bool canPin(const PreviewMatrix &answers, int row)
{
    return answers.rows().at(row).kind == MatrixRow::Kind::Host;
}

QList<Thumbprint> pinChoices(const PreviewMatrix &answers, int row, int client)
{
    const MatrixRow &asked = answers.rows().at(row);
    const MatrixCell &cell = asked.cells.at(client);
    QList<Thumbprint> choices;
    const auto add = [&choices](const std::optional<Thumbprint> &thumbprint) {
        if (thumbprint && !choices.contains(*thumbprint))
            choices.append(*thumbprint);
    };
    const auto served = Thumbprint::parse(cell.certificate);
    const bool right = verdictOf(asked, client, answers.clients().at(client)) <= Verdict::Likely;
    if (served && right)
        add(*served);
    add(ownCertificate(answers, asked));
    const QList<Certificate> &known = answers.draft().certificates;
    for (const Certificate &certificate : known) {
        if (!certificate.isCa && coverage(certificate, asked.host) == Coverage::Covered)
            add(certificate.sha1);
    }
    if (served)
        add(*served);
    for (const Certificate &certificate : known) {
        if (!certificate.isCa)
            add(certificate.sha1);
    }
    return choices;
}

Draft withoutPin(const PreviewMatrix &answers, int row, int client)
{
    Draft draft = answers.draft();
    QList<int> gone = answers.expectationsAt(row, client);
    std::ranges::sort(gone, std::greater());
    for (const int expectation : std::as_const(gone))
        draft.expectations.remove(expectation);
    return draft;
}

Draft withPin(const PreviewMatrix &answers, int row, int client, const Thumbprint &certificate)
{
    Draft draft = withoutPin(answers, row, client);
    draft.expectations.append(answers.expectationAt(row, client, certificate));
    return draft;
}

} // namespace bindwright

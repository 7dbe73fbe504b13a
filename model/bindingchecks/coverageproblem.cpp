// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "coverageproblem.h"

#include "model/net/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString namesOf(const Certificate &certificate)
{
    return (certificate.dnsNames + certificate.ipAddresses).join(", "_L1);
}

/// A wildcard of the certificate's is for the host's domain, but stands for exactly one label.
bool isOtherDepth(const Certificate &certificate, const QString &host)
{
    const auto name = HostName::parse(host);
    if (!name)
        return false;
    return std::any_of(certificate.dnsNames.cbegin(), certificate.dnsNames.cend(), [&](const QString &p) {
        return p.startsWith("*."_L1) && (name->ascii() == p.sliced(2) || name->ascii().endsWith(p.sliced(1)));
    });
}

} // namespace

std::optional<Problem> coverageProblem(Coverage found, const Certificate &certificate, Problem problem)
{
    if (found == Coverage::Covered)
        return std::nullopt;
    const QString name = displayName(certificate);
    if (found == Coverage::OnlyCommonName) {
        problem.rule = Rule::HostOnlyInCommonName;
        problem.severity = Severity::Warning;
        problem.arguments = {{Argument::Certificate, name}};
    } else {
        problem.arguments = {{Argument::Certificate, name}, {Argument::Names, namesOf(certificate)}};
        if (isOtherDepth(certificate, problem.subject))
            problem.rule = Rule::HostTooDeep;
    }
    return problem;
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "noteconflicts.h"

#include "conflictcheck.h"

#include "model/draft/windowsbuild.h"
#include "model/problems/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int serverWithTls13 = 20348; ///< build of Windows Server 2022

Problem noted(const ConflictInput &input, const ServerNote &note, Rule rule, const Arguments &arguments = {})
{
    return {.rule = rule,
            .severity = Severity::Warning,
            .step = Step::Preview,
            .role = input.draft.server.role,
            .subject = note.subject,
            .arguments = arguments,
            .where = note.where,
            .certainty = rowOf(rule).certainty};
}

/// Both certificates as the admin knows them.
Arguments twoCertificates(const ConflictInput &input, const QString &both)
{
    const QString one = both.section(u',', 0, 0);
    const QString other = both.section(u',', 1).trimmed();
    return {{Argument::Certificate, input.nameBeside(one, other)},
            {Argument::OtherCertificate, input.nameBeside(other, one)}};
}

/// C54: whether clients of the site may be asked again within a connection of TLS 1.3, which cannot. Source:
/// Microsoft, TLS 1.3 and client certificates in IIS, 2025.
bool asksLate(const ConflictInput &input, const QString &location)
{
    const std::optional<int> build = windowsBuildOf(input.draft);
    if (build && *build < serverWithTls13)
        return false;
    const QString site = location.section(u'/', 0, 0);
    const ServerState &server = input.draft.server.state;
    const bool isAsked = std::ranges::any_of(server.records, [](const ServerRecord &record) {
        return record.negotiates == std::optional(true); // at once, so nothing is asked later
    });
    return !isAsked && std::ranges::any_of(server.bindings, [&site](const ServerBinding &binding) {
        return binding.site.compare(site, Qt::CaseInsensitive) == 0
            && !binding.sslFlags.testFlag(SslFlag::NoTls13);
    });
}

std::optional<Problem> problemOf(const ConflictInput &input, const ServerNote &note)
{
    using Kind = ServerNote::Kind;
    switch (note.kind) {
    case Kind::KeyTwice:
        return noted(input, note, Rule::RecordTwice,
                     note.detail.isEmpty() ? Arguments{{Argument::Fault, u"settings"_s}}
                                           : twoCertificates(input, note.detail));
    case Kind::ListsDiffer:
        return noted(input, note, Rule::RecordTwice, {{Argument::Fault, u"lists"_s}});
    case Kind::HostNotSure:
        return noted(input, note, Rule::HostEncodingUnknown);
    case Kind::FlagsNotShown:
        return noted(input, note, Rule::FlagsNotShown);
    case Kind::BindingsElsewhere:
        return noted(input, note, Rule::SitesElsewhere);
    case Kind::HttpOnHttpsPort:
        return noted(input, note, Rule::HttpOnHttpsPort, {{Argument::Site, note.detail}});
    case Kind::MetabaseCertificate:
        return noted(input, note, Rule::MetabaseCertificate);
    case Kind::LocationNegotiates:
        if (!asksLate(input, note.subject))
            return std::nullopt;
        return noted(input, note, Rule::LateClientCertificate);
    case Kind::ThumbprintUntidy:
        return noted(input, note, Rule::HashUntidy,
                     note.detail.isEmpty() ? Arguments() : Arguments{{Argument::Stripped, note.detail}});
    }
    return std::nullopt;
}

} // namespace

void findNoted(const ConflictInput &input, QList<Problem> &found)
{
    for (const ServerNote &note : input.draft.server.state.notes) {
        if (const auto problem = problemOf(input, note))
            found.append(*problem);
    }
    for (const ServerRecord &record : input.draft.server.state.records) {
        if (record.record.mayReject)
            found.append(
                noted(input, {.subject = record.record.key(), .where = record.where}, Rule::RecordMayReject));
    }
}

} // namespace bindwright

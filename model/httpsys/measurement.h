// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/namedenum.h"

#include <QDateTime>
#include <QHash>

namespace bindwright {

/// What no source settles and a probe of a Windows Server can: each a statement that holds there or does not.
enum class MeasuredRule {
    WildcardMatches, ///< *.a.test answers for www.a.test before 0.0.0.0 does
    WildcardCoversDeeper, ///< *.a.test answers for x.www.a.test
    WildcardCoversApex, ///< *.a.test answers for a.test
    ExactHostBeforeWildcard,
    WildcardBeforeCentralStore,
    MissingCertificateFallsThrough, ///< a record whose certificate is gone is passed over; else: a reset
    PunycodeKeyMatches, ///< a record for xn--… answers for that name
    LockedFileFallsThrough, ///< a file that the store's password does not open is passed over; else: a reset
    ScopedStoreBeforeExactHost, ///< a scopedccs record answers before a hostnameport record
    RejectConnectionsRefuses, ///< a record with Reject Connections refuses every client
    AnyIpv6BeforeAnyIpv4, ///< [::] answers a client over IPv6 before 0.0.0.0 does
    RenewalLinkServesNewer, ///< the newer certificate is served where the two are linked
};

/// The statements that one build of Windows was asked about.
struct Measurement
{
    QString windows; ///< "10.0.20348"
    QDateTime at = {}; ///< UTC
    QString file = {}; ///< that it was read from
    QStringList holds = {}; ///< the words of those rules that hold
    QStringList fails = {}; ///< and of those that do not

    /// None: it was not measured.
    std::optional<bool> answer(MeasuredRule rule) const
    {
        const QString word = NamedEnum<MeasuredRule>::word(rule);
        if (holds.contains(word))
            return true;
        return fails.contains(word) ? std::optional(false) : std::nullopt;
    }
    /// Whether it was on \a build, "10.0.20348" or longer.
    bool isOf(const QString &build) const;

    bool operator==(const Measurement &) const = default;
};

/// What is measured for one server.
using MeasuredRules = QHash<MeasuredRule, bool>;

/// Of those that are of \a build; what two of them answer differently is left out.
MeasuredRules measuredOn(const QString &build, const QList<Measurement> &measurements);

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

#include <QHash>
#include <QSet>

namespace bindwright {

/// The certificates that bindings can use, in the order brought in.
QList<Certificate> usableLeaves(const Draft &draft);

/// The leaf that a scenario with one certificate takes: the chosen default, else the one that covers
/// most of the wanted hosts, else the first. Needs at least one usable leaf.
Certificate primaryLeaf(const Draft &draft);

/// The leaf to serve \a host with: one that names it before one whose wildcard covers it, then the
/// one that is valid longest; null when none covers it. Points into \a leaves.
const Certificate *bestLeafFor(const QString &host, const QList<Certificate> &leaves);

/// The wanted hosts; where none were given, every dNSName of the usable leaves, in Unicode form.
QStringList hostsToBind(const Draft &draft);

/// Those of \a hosts that \a certificate does not cover.
QStringList uncovered(const QStringList &hosts, const Certificate &certificate);

/// The site of \a role by name, else its first; -1 when the role has none.
int siteIndex(const Role &role, const QString &name);

/// The site that answers \a host: the chosen one, else the one whose hostHeader is the host, or the longest
/// wildcard for it, else the first.
QString siteNameFor(const Role &role, const QString &host, const QString &chosen);

/// "HttpsIn", or with a number when that is taken.
QString freeEndpointName(const Role &role);

/// The name of a site's binding to \a endpoint: the endpoint's, or with a number when that is taken.
QString freeBindingName(const Site &site, const QString &endpoint);

/// \a base with what \a edited says otherwise of all that no scenario sets: the configurations, VM sizes,
/// imports, tasks, settings, and how certificates and endpoints are written.
Service withMended(Service base, const Service &edited);

/// The thumbprint that counts of a RoleCertificate: that of the cscfg files which the draft gives
/// thumbprints; see deployedThumbprint().
std::optional<Thumbprint> countingThumbprint(const Draft &draft, const RoleCertificate &entry);

/// Finds the certificates of a role that those brought in renew.
class Renewals final
{
public:
    /// \a before: what an earlier run bound. \a draft outlives it.
    Renewals(const Draft &draft, const QString &role, const QList<Binding> &before);

    /// The certificate in My that \a leaf renews: one of its name, or one whose bound hosts all get \a leaf
    /// now; null where its own certificate was brought in as well.
    const RoleCertificate *entryFor(const Role &role, const Certificate &leaf) const;

private:
    bool takesHosts(const QString &entry, const Certificate &leaf) const;

    const Draft &m_draft;
    QList<Certificate> m_leaves;
    QSet<Thumbprint> m_given;
    QHash<QString, QStringList> m_hosts; ///< that were bound, by role certificate
};

/// A NamedElementNameString made from \a certificate's name, whether a role has it or not.
QString certificateName(const Certificate &certificate);

/// A NamedElementNameString that is free in \a role, made from \a certificate's name: "www.a.test"
/// gives "WwwATest".
QString freeCertificateName(const Role &role, const Certificate &certificate);

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "previewhosts.h"

#include "model/net/hostname.h"

namespace bindwright {

/// A role as its bindings see it, by name.
struct RoleIndex
{
    const Role *role = nullptr;
    QSet<QString> sites;
    QHash<QString, QString> stores; ///< "LocalMachine\My" of each declared certificate, by name
    QHash<QString, QString> labels; ///< of the role's certificates by name, as labelOf() has them
};

/// A certificate by its label, and as the admin knows it.
struct NamedLabel
{
    QString label;
    QString name;
};

/// The name of \a one where \a other is named too: with its label where two certificates have one name.
QString nameBeside(const NamedLabel &one, const NamedLabel &other);

/// One of Draft::bindings with all that the rules ask about it, looked up once.
struct BindingRow
{
    int index = -1; ///< -1: a record of the server that no binding of the draft makes
    const Binding *binding = nullptr;
    const RoleIndex *role = nullptr; ///< null: the service has no such role
    std::optional<IpAddress> ip; ///< none: not an address
    std::optional<quint16> port; ///< none: not a port
    std::optional<HostName> host; ///< none: no host, or not a host name
    QString label; ///< of its certificate; empty: none, or the role has no such certificate
    const Certificate *certificate = nullptr; ///< null: not brought in
    std::optional<HttpSysRecord> record; ///< what HTTP.sys makes of it; none: nothing
    qsizetype key = -1; ///< which of all the keys is its record's; -1: it has none
    /// Which of all by which IIS tells a role's bindings apart, address, port and host, is its; -1: one is
    /// not valid.
    qsizetype identity = -1;

    const ServerRecord *foreign = nullptr; ///< another application's record that it stands for; null: IIS's

    bool isCentral() const { return binding->sslFlags.testFlag(SslFlag::CentralStore); }
    bool needsHost() const { return bool(binding->sslFlags & recordKindFlags); }
    bool isByHost() const { return record && needsHost(); }
    bool isExactIp() const { return record && record->family == RecordFamily::IpPort && !record->ip.isAny(); }
    QString identityText() const; ///< "ip:port:host"; there is an identity
    /// The certificate as the admin knows it.
    QString certificateName() const;
    NamedLabel namedLabel() const { return {label, certificateName()}; }
};

/// The rows of a draft, which must outlive them.
class BindingRows final
{
public:
    BindingRows(const Draft &draft, IisVersion version);
    Q_DISABLE_COPY_MOVE(BindingRows)

    /// Those of Draft::bindings, in their order, then the server's other records.
    const QList<BindingRow> &rows() const { return m_rows; }
    const CertificatesByLabel &certificates() const { return m_certificates; }

    qsizetype keys() const { return m_last.size(); } ///< BindingRow::key is below
    qsizetype identities() const { return m_identities; } ///< BindingRow::identity is below

    /// The row whose write to the same key stays; \a row has a record.
    const BindingRow &lastOfKey(const BindingRow &row) const { return m_rows.at(m_last.at(row.key)); }
    /// The exact-IP rows that hide the hosts of \a row's role and port: one for each certificate, and not all
    /// of very many.
    QList<const BindingRow *> hiding(const BindingRow &row) const;

private:
    using RolePort = std::pair<QString, quint16>;

    void takeHeld(const Draft &draft);
    void addServerRecords(const Draft &draft);
    void indexRecords();
    void findHiding();
    BindingRow rowOf(const Binding &binding, int index) const;
    std::optional<HttpSysRecord> projectionOf(const BindingRow &row) const;

    IisVersion m_version;
    bool m_ofServer; ///< the draft is a server's own
    CertificatesByLabel m_certificates;
    QHash<QString, RoleIndex> m_roles;
    QList<Binding> m_others; ///< what rows of the server's other records point to
    QList<BindingRow> m_rows;
    QList<qsizetype> m_last; ///< the row of each BindingRow::key
    qsizetype m_identities = 0;
    QHash<RolePort, QList<const BindingRow *>> m_hiding;
};

} // namespace bindwright

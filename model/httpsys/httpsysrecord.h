// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sslflags.h"

#include "model/net/ipaddress.h"

#include <QHash>

#include <optional>

namespace bindwright {

/// The four families of HTTP.sys certificate records. Source: netsh http show sslcert.
enum class RecordFamily { IpPort, HostnamePort, Ccs, ScopedCcs };

/// What is wrong with a certificate where a record needs it, the worst last. From Lost on the handshake
/// fails; that it does not fall through to another record instead is inferred.
enum class CertificateFault {
    None,
    KeyNotSeen, ///< the file that was brought in has no private key; what will be deployed may
    StoreUnusual, ///< the record names a store that IIS binds nothing from; what is in it is not known
    KeyDoubtful, ///< handshakes with such a key can fail: KeySpec 2, a curve that is off by default
    NotForServers, ///< by its key usages: served all the same (inferred), and clients refuse it
    Weak, ///< its key or its signature: the same
    Expired, ///< the same
    NotYetValid, ///< the same
    Lost, ///< in no store
    OtherStore, ///< in another store than the record names: HTTP.sys looks it up by store and hash
    WithoutKey, ///< the store has it without its private key
    Unbindable, ///< Schannel serves no certificate with such a key
};
inline bool failsHandshake(CertificateFault fault)
{
    return fault >= CertificateFault::Lost;
}
inline bool isRefusedByClients(CertificateFault fault)
{
    return fault >= CertificateFault::NotForServers && !failsHandshake(fault);
}

/// One HTTP.sys record. The family decides which of ip and host count
/// (HTTP_SERVICE_CONFIG_SSL_SNI_KEY and _CCS_KEY).
struct HttpSysRecord
{
    RecordFamily family = RecordFamily::IpPort;
    IpAddress ip;
    QString host; ///< A-label form, lower case; may be a wildcard
    quint16 port = 443;
    QString certificate; ///< label or thumbprint; empty for Ccs
    int origin = -1; ///< index of what made it (e.g. Draft::bindings); -1: the platform or a server
    bool isPunycode = false; ///< its host was written in A-labels, and no source says that it matches
    bool mayReject = false; ///< its field Reject Connections is on: netsh http, reject=
    CertificateFault fault = CertificateFault::None; ///< of its certificate in the store that it names

    /// "10.0.0.4:443", "www.a.test:443", "443": the text that names the record in a trace.
    QString key() const;
    bool operator==(const HttpSysRecord &) const = default;
};

/// What HTTP.sys tells records apart by: what does not count in the family is left at its default.
struct RecordKey
{
    RecordFamily family = RecordFamily::IpPort;
    IpAddress ip = {};
    QString host = {};
    quint16 port = 443;

    bool operator==(const RecordKey &) const = default;
    friend size_t qHash(const RecordKey &k, size_t seed = 0)
    {
        const size_t hash = qHashMulti(seed, int(k.family), k.host, k.port);
        return k.family == RecordFamily::IpPort ? qHash(k.ip, hash) : hash; // others have none
    }
};
RecordKey keyOf(const HttpSysRecord &record);

/// IIS versions that differ in what HTTP.sys does.
enum class IisVersion { Iis80, Iis85, Iis10 };
std::optional<IisVersion> parseIisVersion(const QString &text); ///< "8.0", "8.5", "10", "10.0"

/// The parts of an IIS bindingInformation, "ip:port:host" with IPv6 in brackets.
struct BindingParts
{
    QString addressText; ///< as written
    IpAddress ip;
    quint16 port = 0;
    QString host; ///< as written
};

/// Fails with NotUnderstood when \a text has no such parts, else NotAnAddress or NotAPort.
Result<BindingParts> parseBinding(const QString &text);

/// The record that an IIS binding projects to by sslFlags & 3, without certificate; none when it is
/// not valid: SNI or CCS without a host, or a wildcard host before IIS 10.
std::optional<HttpSysRecord> projectionOf(const BindingParts &parts, SslFlags sslFlags, IisVersion version);

/// The same for a binding that may not be valid: what its record would be.
HttpSysRecord intendedRecord(const BindingParts &parts, SslFlags sslFlags);

/// A file in the Central Certificate Store's share.
struct CcsFile
{
    QString name; ///< "www.a.test.pfx"
    QString certificate;
    bool opens = true;

    bool operator==(const CcsFile &) const = default;
};

} // namespace bindwright

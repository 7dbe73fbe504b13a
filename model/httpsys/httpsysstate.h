// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sslflags.h"

#include "model/base/certainty.h"
#include "model/net/ipaddress.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace bindwright {

/// The four families of HTTP.sys certificate records. Source: netsh http show sslcert.
enum class RecordFamily { IpPort, HostnamePort, Ccs, ScopedCcs };

/// What is wrong with a certificate where a record needs it, the worst last. From Lost on the handshake
/// fails; that it does not fall through to another record instead is inferred.
enum class CertificateFault {
    None,
    KeyNotSeen, ///< the file that was brought in has no private key; what will be deployed may
    StoreUnusual, ///< the record names a store that IIS binds nothing from; what is in it is not known
    Expired, ///< served all the same (inferred), and clients refuse it
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
    return fault == CertificateFault::Expired || fault == CertificateFault::NotYetValid;
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

/// A file in the Central Certificate Store's share.
struct CcsFile
{
    QString name; ///< "www.a.test.pfx"
    QString certificate;
    bool opens = true;

    bool operator==(const CcsFile &) const = default;
};

/// What the records of one port have among them: which steps of the decision can find anything.
struct PortFacts
{
    int exactAddresses = 0; ///< ipport records of neither wildcard address
    int wildcardHosts = 0;
    int scopedStores = 0;
    qsizetype anyIpv4 = -1; ///< the records of the port itself; -1: none. See HttpSysState::at()
    qsizetype anyIpv6 = -1;
    qsizetype central = -1;
};

/// What HTTP.sys holds, indexed for look-up. Writes are applied in order; the last to a key wins.
class HttpSysState final
{
public:
    explicit HttpSysState(IisVersion version = IisVersion::Iis10);

    /// Commits an IIS https binding: projects it to one record by sslFlags & 3. A binding that is
    /// not valid (SNI or CCS without host, a wildcard host before IIS 10) writes none, nor does one
    /// that needs a certificate and has none.
    /// \a bindingInformation is "ip:port:host" with IPv6 in brackets. Fails with NotUnderstood when
    /// it has no such parts, else NotAnAddress or NotAPort.
    Result<> commitBinding(const QString &bindingInformation, SslFlags sslFlags, const QString &certificate,
                           int origin = -1);
    void commitBinding(const BindingParts &parts, SslFlags sslFlags, const QString &certificate,
                       int origin = -1);
    /// The same binding stands in applicationHost.config, but HTTP.sys holds no record for it.
    Result<> noteUncommitted(const QString &bindingInformation, SslFlags sslFlags);
    void setRecord(const HttpSysRecord &record);
    void reserve(qsizetype records); ///< so many are going to be set
    void removeRecord(const HttpSysRecord &record);
    void addCcsFile(const CcsFile &file);
    void addListenAddress(const IpAddress &address)
    {
        m_listen.insert(address);
    } ///< netsh http show iplisten
    /// \a fault of \a certificate, whichever record needs it; None takes back what was said.
    void setFault(const QString &certificate, CertificateFault fault) { m_faults.insert(certificate, fault); }
    /// Something was left out that may be a record of \a port; none: of any.
    void noteUnread(std::optional<quint16> port) { m_unread.insert(port.value_or(0)); }
    /// Whether addCcsFile() was told of every file of the share. It is, unless said otherwise.
    void setShareListed(bool listed) { m_shareListed = listed; }

    IisVersion version() const { return m_version; }
    QList<HttpSysRecord> records() const; ///< in the order of their first write

    // Look-ups of the decision; null when there is none.
    const HttpSysRecord *record(const RecordKey &key) const;
    const HttpSysRecord *ipRecord(const IpAddress &ip, quint16 port) const;
    const HttpSysRecord *hostRecord(const QString &asciiHost, quint16 port) const;
    const HttpSysRecord *ccsRecord(quint16 port) const;
    const HttpSysRecord *scopedCcsRecord(const QString &asciiHost, quint16 port) const;
    const CcsFile *ccsFile(const QString &name) const; ///< case-insensitive
    PortFacts portFacts(quint16 port) const { return m_ports.value(port); }
    const HttpSysRecord *at(qsizetype place) const { return place < 0 ? nullptr : &*m_records[place]; }
    bool hasPort(quint16 port) const { return m_ports.contains(port); } ///< of any record
    bool listensOn(const IpAddress &ip) const;
    bool restrictsListening() const { return !m_listen.isEmpty(); }
    CertificateFault faultOf(const QString &certificate) const { return m_faults.value(certificate); }
    /// The worse of the record's own and its certificate's.
    CertificateFault faultOf(const HttpSysRecord &record) const
    {
        return m_faults.isEmpty() ? record.fault : std::max(record.fault, faultOf(record.certificate));
    }
    bool hasUnread(quint16 port) const
    {
        return !m_unread.isEmpty() && (m_unread.contains(0) || m_unread.contains(port));
    }
    bool isShareListed() const { return m_shareListed; }

    /// How sure it is what stands at \a key: Derived where no source states the outcome itself, for
    /// an IIS binding names this key and wrote another or none, or the same key stands on another port.
    Certainty certaintyAt(const RecordKey &key) const;
    /// A host record for a name below \a asciiHost: "www.a.test" is below "a.test".
    bool hasHostBelow(const QString &asciiHost, quint16 port) const;

private:
    void count(const RecordKey &key, int by, qsizetype place);
    void countOnAnyPort(RecordKey key, int by);
    bool isOnAnotherPort(RecordKey key) const; ///< \a key itself has no record

    IisVersion m_version;
    QHash<RecordKey, qsizetype> m_index; ///< into m_records
    QList<std::optional<HttpSysRecord>> m_records;
    QHash<quint16, PortFacts> m_ports;
    QHash<RecordKey, int> m_onAnyPort; ///< keys with port 0: on how many ports; see countOnAnyPort()
    QHash<RecordKey, int> m_above; ///< names above a host record's: of how many
    QSet<RecordKey> m_derived; ///< see certaintyAt()
    QHash<QString, CcsFile> m_ccsFiles; ///< by name in lower case
    QSet<IpAddress> m_listen;
    QHash<QString, CertificateFault> m_faults; ///< by certificate
    QSet<quint16> m_unread; ///< ports; 0: any
    bool m_shareListed = true;
};

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "hostname.h"
#include "ipaddress.h"
#include "problem.h"

#include <QHash>

namespace bindwright {

/// The four families of HTTP.sys certificate records. Source: netsh http show sslcert.
enum class RecordFamily { IpPort, HostnamePort, Ccs, ScopedCcs };

/// One HTTP.sys record. The family decides which of ip and host count (HTTP_SERVICE_CONFIG_SSL_SNI_KEY and _CCS_KEY).
struct HttpSysRecord
{
    RecordFamily family = RecordFamily::IpPort;
    IpAddress ip;
    QString host; ///< A-label form, lower case; may be a wildcard
    quint16 port = 443;
    QString certificate; ///< label or thumbprint; empty for Ccs
    int origin = -1; ///< index of what made it (e.g. Draft::bindings); -1: the platform or a server

    /// "10.0.0.4:443", "www.a.test:443", "443": the text that names the record in a trace.
    QString key() const;
    bool operator==(const HttpSysRecord &) const = default;
};

/// A file in the Central Certificate Store's share.
struct CcsFile
{
    QString name; ///< "www.a.test.pfx"
    QString certificate;
    bool opens = true;

    bool operator==(const CcsFile &) const = default;
};

/// IIS versions that differ in what HTTP.sys does.
enum class IisVersion { Iis80, Iis85, Iis10 };
std::optional<IisVersion> parseIisVersion(const QString &text); ///< "8.0", "8.5", "10", "10.0"

/// What HTTP.sys holds, indexed for look-up. Writes are applied in order; the last to a key wins.
class HttpSysState final
{
public:
    explicit HttpSysState(IisVersion version = IisVersion::Iis10);

    /// Commits an IIS https binding: projects it to one record by sslFlags & 3. A binding that is
    /// not valid (SNI or CCS without host, a wildcard host before IIS 10) writes none.
    /// \a bindingInformation is "ip:port:host" with IPv6 in brackets.
    Result<> commitBinding(const QString &bindingInformation, int sslFlags, const QString &certificate,
                           int origin = -1);
    void setRecord(const HttpSysRecord &record);
    void removeRecord(const HttpSysRecord &record);
    void addCcsFile(const CcsFile &file);
    void addListenAddress(const IpAddress &address); ///< netsh http show iplisten
    void setMissing(const QString &certificate); ///< a record names it, the store has lost it
    void setExpired(const QString &certificate);

    IisVersion version() const { return m_version; }
    QList<HttpSysRecord> records() const; ///< in the order of their first write

    // Look-ups of the decision; null when there is none.
    const HttpSysRecord *ipRecord(const IpAddress &ip, quint16 port) const;
    const HttpSysRecord *hostRecord(const QString &asciiHost, quint16 port) const;
    const HttpSysRecord *ccsRecord(quint16 port) const;
    const HttpSysRecord *scopedCcsRecord(const QString &asciiHost, quint16 port) const;
    const CcsFile *ccsFile(const QString &name) const; ///< case-insensitive
    bool listensOn(const IpAddress &ip) const;
    bool isMissing(const QString &certificate) const { return m_missing.contains(certificate); }
    bool isExpired(const QString &certificate) const { return m_expired.contains(certificate); }

private:
    IisVersion m_version;
    QHash<QString, qsizetype> m_index; ///< family and key to m_records
    QList<std::optional<HttpSysRecord>> m_records;
    QHash<QString, CcsFile> m_ccsFiles;
    QList<IpAddress> m_listen;
    QStringList m_missing;
    QStringList m_expired;
};

/// What a client sends and where it arrives (in Azure the instance's internal address).
struct ClientHello
{
    SocketAddress to;
    std::optional<QString> serverName; ///< as typed; none: no SNI

    bool operator==(const ClientHello &) const = default;
};

enum class Outcome { Served, Reset, Refused, NotEstablished };
enum class DecisionRule { ExactIp, ExactHost, WildcardHost, Ccs, AnyIpv6, AnyIpv4, None, NotListening };

/// One row of the table of rules: what it tests, its source, how sure it is, and the step (1 to 7)
/// of the seed article that it corresponds to (0: none).
struct RuleFacts
{
    DecisionRule rule;
    const char *source; ///< e.g. "MS-ADFS-SSO"
    Certainty certainty;
    int articleStep;
};
const QList<RuleFacts> &decisionRules(); ///< in the order of the decision

/// One step that was tried, or, after the decision, would have been.
struct TraceStep
{
    enum class Result { Hit, Miss, NotReached, NotApplicable };

    DecisionRule rule;
    QString key; ///< the key looked for; for CCS the record, then the file names
    QStringList files; ///< CCS file names tried
    Result result = Result::Miss;
    QString certificate; ///< what this step holds, even when it was not reached
    bool wouldServe = false; ///< not reached, but this is what would be served without the hit above
    Certainty certainty = Certainty::Stated;

    bool operator==(const TraceStep &) const = default;
};

struct Decision
{
    Outcome outcome = Outcome::Reset;
    QString certificate; ///< of a served outcome
    QStringList candidates; ///< of a not-established outcome
    DecisionRule rule = DecisionRule::None;
    Certainty certainty = Certainty::Stated; ///< of the deciding step
    int origin = -1; ///< HttpSysRecord::origin of the record that decided
    QList<TraceStep> steps;

    bool operator==(const Decision &) const = default;
};

/// Which certificate HTTP.sys serves. Order: exact IP:port, exact host:port, wildcard host:port,
/// CCS:port, [::]:port, 0.0.0.0:port, none. Source: Microsoft KB 4034932; each step's own in decisionRules().
Decision decide(const HttpSysState &state, const ClientHello &hello);

/// Stable words for JSON: "exact-ip", "served", "stated".
QString word(DecisionRule rule);
QString word(Outcome outcome);
QString word(Certainty certainty);

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpsys.h"
#include "httpsysrecord.h"
#include "measurement.h"

#include "model/base/certainty.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace bindwright {

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
    /// That list has an entry that was not read: an address of the kind that is left of \a text, or of any.
    void noteUnreadListen(const QString &text);
    /// \a fault of \a certificate, whichever record needs it; None takes back what was said.
    void setFault(const QString &certificate, CertificateFault fault) { m_faults.insert(certificate, fault); }
    /// Something was left out that may be a record of \a port; none: of any.
    void noteUnread(std::optional<quint16> port) { m_unread.insert(port.value_or(0)); }
    /// Beside \a certificate its store has a newer one of the same names, with a key. Where the two are
    /// linked (CERT_RENEWAL_PROP_ID), Schannel serves the newer one. Inferred: users' reports, azure-docs
    /// #104098, dotnet/aspnetcore #63980.
    void noteRenewed(const QString &certificate) { m_renewed.insert(certificate); }
    /// The store links \a certificate to its renewal, which Schannel serves instead. Inferred, as above.
    void setRenewal(const QString &certificate, const QString &renewed)
    {
        m_renewals.insert(certificate, renewed);
    }
    /// Whether HTTP.sys was asked: its records decide, and need not be those that IIS's bindings project to.
    /// They are known, unless said otherwise.
    void setRecordsSeen(bool seen) { m_recordsSeen = seen; }
    /// Of HTTP.sys's records, which were not all seen, that of \a key was.
    void noteSeen(const RecordKey &key) { m_seen.insert(key); }
    /// A binding of \a port may not be taken where it is deployed.
    void noteUnsure(quint16 port) { m_unsure.insert(port); }
    /// An endpoint of \a port has no site, but code may bind one there.
    void noteUnbound(quint16 port) { m_unbound.insert(port); }
    /// Whether each cscfg that may be deployed is known and configures the role. It is, unless said
    /// otherwise.
    void setConfigurationKnown(bool known) { m_configurationKnown = known; }
    /// Startup scripts that may change the records: "bind.ps1:3".
    void noteScripts(const QStringList &scripts) { m_scripts = scripts; }
    /// What HTTP.sys holds instead where another of the cscfg files is deployed.
    void addAlternative(const HttpSysState &state) { m_alternatives.append(state); }
    /// What a probe found on a server of the same build: it decides what no source settles.
    void setMeasured(const MeasuredRules &measured) { m_measured = measured; }
    /// Whether addCcsFile() was told of every file of the share. It is, unless said otherwise.
    void setShareListed(bool listed) { m_shareListed = listed; }
    /// The server's registry says that the central store is switched off.
    void setCentralStoreOff(bool off) { m_centralStoreOff = off; }

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
    bool restrictsListening() const { return !m_listen.isEmpty() || m_mayListenIpv4 || m_mayListenIpv6; }
    /// Whether an entry that was not read may stand for \a ip, and no other does.
    bool isListeningUnsure(const IpAddress &ip) const { return mayListenOn(ip) && !isListed(ip); }
    CertificateFault faultOf(const QString &certificate) const { return m_faults.value(certificate); }
    /// The worse of the record's own and its certificate's.
    CertificateFault faultOf(const HttpSysRecord &record) const
    {
        return m_faults.isEmpty() ? record.fault : std::max(record.fault, faultOf(record.certificate));
    }
    bool mayBeRenewed(const QString &certificate) const { return m_renewed.contains(certificate); }
    /// The renewal that is served for \a record; empty: none is.
    QString renewalOf(const HttpSysRecord &record) const
    {
        return m_renewals.isEmpty() || failsHandshake(record.fault) ? QString()
                                                                    : m_renewals.value(record.certificate);
    }
    bool isSeen(const RecordKey &key) const { return m_recordsSeen || m_seen.contains(key); }
    bool isShareListed() const { return m_shareListed; }
    bool isCentralStoreOff() const { return m_centralStoreOff; }
    /// What is not known of the state and may change whatever is answered on \a port.
    QList<Gap> gapsAt(quint16 port) const;
    const QStringList &scripts() const { return m_scripts; }
    const QList<HttpSysState> &alternatives() const { return m_alternatives; }
    bool hasMeasured() const { return !m_measured.isEmpty(); }
    /// Whether that rule holds; none: it was not measured.
    std::optional<bool> measured(MeasuredRule rule) const
    {
        const auto found = m_measured.constFind(rule);
        return found == m_measured.cend() ? std::nullopt : std::optional(*found);
    }

    /// How sure it is what stands at \a key: Derived where no source states the outcome itself, for
    /// an IIS binding names this key and wrote another or none, or the same key stands on another port.
    Certainty certaintyAt(const RecordKey &key) const;
    /// A host record for a name below \a asciiHost: "www.a.test" is below "a.test".
    bool hasHostBelow(const QString &asciiHost, quint16 port) const;

private:
    void count(const RecordKey &key, int by, qsizetype place);
    void countOnAnyPort(RecordKey key, int by);
    bool isOnAnotherPort(RecordKey key) const; ///< \a key itself has no record
    bool isListed(const IpAddress &ip) const; ///< in what was read of the listen list
    bool mayListenOn(const IpAddress &ip) const { return ip.isIpv6() ? m_mayListenIpv6 : m_mayListenIpv4; }

    IisVersion m_version;
    QHash<RecordKey, qsizetype> m_index; ///< into m_records
    QList<std::optional<HttpSysRecord>> m_records;
    QHash<quint16, PortFacts> m_ports;
    QHash<RecordKey, int> m_onAnyPort; ///< keys with port 0: on how many ports; see countOnAnyPort()
    QHash<RecordKey, int> m_above; ///< names above a host record's: of how many
    QSet<RecordKey> m_derived; ///< see certaintyAt()
    QHash<QString, CcsFile> m_ccsFiles; ///< by name in lower case
    QSet<IpAddress> m_listen;
    bool m_mayListenIpv4 = false; ///< see noteUnreadListen()
    bool m_mayListenIpv6 = false;
    QHash<QString, CertificateFault> m_faults; ///< by certificate
    QSet<quint16> m_unread; ///< ports; 0: any
    QSet<quint16> m_unbound; ///< ports
    QSet<quint16> m_unsure; ///< ports
    QSet<RecordKey> m_seen; ///< see noteSeen()
    QSet<QString> m_renewed; ///< certificates
    QHash<QString, QString> m_renewals; ///< by the certificate that they are linked from
    QStringList m_scripts;
    QList<HttpSysState> m_alternatives;
    MeasuredRules m_measured;
    bool m_recordsSeen = true;
    bool m_shareListed = true;
    bool m_centralStoreOff = false;
    bool m_configurationKnown = true;
};

} // namespace bindwright

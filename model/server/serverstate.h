// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/sourcelocation.h"
#include "model/certificates/thumbprint.h"
#include "model/httpsys/httpsysrecord.h"

namespace bindwright {

/// The application that IIS makes its records for. Source: Microsoft, netsh http add sslcert for IIS.
constexpr auto iisApplicationId = "{4dc3e181-e14b-4a21-b022-59fc669b0914}";

/// One HTTP.sys record as a server shows it, with what the decision does not ask about.
struct ServerRecord
{
    HttpSysRecord record; ///< certificate: the thumbprint
    QString store = {}; ///< "MY", "WebHosting"; empty: not said, or none (CCS)
    QString applicationId = {}; ///< "{4dc3e181-…}", lower case; empty: not said
    std::optional<bool> negotiates = {}; ///< asks for a client certificate; none: not said
    SourceLocation where = {};

    bool operator==(const ServerRecord &) const = default;
};

/// Whether another application than IIS has \a record for itself, as far as it is said.
bool isForeign(const ServerRecord &record);

/// One of those that the setup of IIS Express makes: its application's, on the ports 44300 to 44399. Source:
/// Microsoft, Handling URL Binding Failures in IIS Express.
bool isOfExpressSetup(const ServerRecord &record);

/// One https binding of applicationHost.config.
struct ServerBinding
{
    QString site;
    QString information; ///< "ip:port:host"
    SslFlags sslFlags = {};
    QString certificate = {}; ///< thumbprint, where the file has it
    QString store = {};
    SourceLocation where = {};

    bool operator==(const ServerBinding &) const = default;
};

/// A certificate in a store of LocalMachine.
struct StoredCertificate
{
    Thumbprint sha1;
    QString store; ///< "My", "WebHosting", "CA", "Root"
    bool hasPrivateKey = true;

    bool operator==(const StoredCertificate &) const = default;
};

/// A certificate that its store links to the one that renewed it: CERT_RENEWAL_PROP_ID.
struct RenewalLink
{
    Thumbprint old;
    Thumbprint renewed;

    bool operator==(const RenewalLink &) const = default;
};

/// Ends the subject of an Unread whose end is not there: a port in it may have more digits.
constexpr QChar cutOff(0x2026);

/// Something that could not be read, and where; the rest was.
struct Unread
{
    SourceLocation where = {};
    Error error = {Code::NotUnderstood};

    bool operator==(const Unread &) const = default;
};

/// What a source says of the server beyond its records, bindings and files.
struct ServerNote
{
    enum class Kind {
        /// subject: a record's key, which stands twice; detail: its two certificates or stores; empty: it is
        /// set in two ways otherwise
        KeyTwice,
        ListsDiffer, ///< subject: a key that one of two lists has, and each is of all that HTTP.sys holds
        HostNotSure, ///< subject: a key with a host, read in a code page that nothing tells
        FlagsNotShown, ///< subject: a binding's information, whose sslFlags the source leaves out
        BindingsElsewhere, ///< subject: configSource, the file that has the sites
        HttpOnHttpsPort, ///< subject: an http binding's information; detail: its site
        MetabaseCertificate, ///< subject: a key of customMetadata that has property 5506
        LocationNegotiates, ///< subject: a location that asks for client certificates
        /// subject: a certificateHash as written; detail: what is too much in it; empty: it is no thumbprint
        ThumbprintUntidy,
    };

    Kind kind = Kind::KeyTwice;
    QString subject = {};
    QString detail = {};
    SourceLocation where = {};

    bool operator==(const ServerNote &) const = default;
};

/// What was read from a server: each part only where a source gave it.
struct ServerState
{
    QStringList sources; ///< absolute paths
    bool hasRecords = false; ///< these are known to be all that HTTP.sys holds; it may hold none
    bool hasBindings = false; ///< IIS was asked
    bool bindingsInPart = false; ///< for some of its sites alone, or one of the bindings was not read
    bool hasShare = false; ///< the CCS share was listed
    bool hasStores = false; ///< the certificate stores were listed
    QList<ServerRecord> records; ///< each key once; without hasRecords HTTP.sys may hold others
    QList<ServerBinding> bindings;
    QList<CcsFile> files; ///< certificate: the thumbprint, or the file's name where it was not opened
    QStringList stoppedSites; ///< those that do not run by themselves
    QList<IpAddress> listen; ///< empty, and none unread: everywhere
    QStringList unreadListen; ///< what else stands in that list
    QList<StoredCertificate> stored;
    QStringList unreadStores; ///< those that have a certificate that could not be read
    QString windows; ///< "10.0.20348"; empty: not said
    std::optional<bool> centralStore; ///< the CCS feature is switched on; none: not said
    bool hasLinks = false; ///< the stores were asked for renewal links
    QList<RenewalLink> links;
    std::optional<bool> rebinds; ///< IIS's Certificate Rebind is switched on; none: not said
    QList<Unread> unread;
    QList<ServerNote> notes;

    bool isEmpty() const { return sources.isEmpty(); }
    bool operator==(const ServerState &) const = default;
};

/// Notes, once a port, that \a one and \a other, each of which is all that HTTP.sys holds, have not the same
/// keys: they are of two servers, or of two times.
void noteDifferentLists(QList<ServerNote> &notes, const QList<ServerRecord> &one,
                        const QList<ServerRecord> &other);

/// \a more added to \a state; a record that both have is as \a more has it.
void join(ServerState &state, const ServerState &more);

/// A Windows version's IIS: 6.2 is 8.0, 6.3 is 8.5, 10.0 is 10. None for others.
std::optional<IisVersion> iisVersionOfWindows(const QString &version);

} // namespace bindwright

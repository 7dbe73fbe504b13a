// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <initializer_list>
#include <utility>

namespace bindwright {

/// The words that a sentence about a problem can have, by name. The row of a rule lists those that it gives.
enum class Argument {
    Subject, ///< Problem::subject
    Address, ///< URL, or "10.0.0.4:443"
    Algorithm,
    Allowed, ///< values, joined by ", "
    Application, ///< a GUID
    Attribute,
    Bits, ///< of a key
    Build, ///< of Windows
    Certificate,
    Character, ///< that a name may not have
    Client, ///< "sni" or "no-sni"
    Code, ///< the word of an Error's code; its sentence is said
    Configuration, ///< a cscfg's file name
    Configurations, ///< cscfg files, joined by ", "
    Count,
    Date, ///< ISO 8601
    DefinitionName, ///< of the service, in the csdef
    Detail, ///< of an Error
    Element,
    Endpoint,
    Expected, ///< what IIS has
    Fault, ///< a word for what is wrong, where a rule has several cases
    File,
    Held, ///< what HTTP.sys has
    Host,
    Hosts, ///< joined by ", "
    Iis, ///< version
    Issuer,
    Key, ///< of an HTTP.sys record: "10.0.0.4:443"
    KeyUsage,
    Length, ///< in characters
    Limit, ///< the longest
    LoadBalancer,
    Meant, ///< the name that differs in case alone
    Names, ///< that a certificate covers, or several of one kind, joined by ", "
    NeededBuild, ///< of Windows
    Network, ///< virtual
    OsFamily,
    OtherCertificate,
    OtherElement,
    OtherEndpoint,
    OtherFile,
    OtherRole,
    OtherStore,
    Outcome, ///< the word of an Outcome
    Port,
    Protocol,
    Rival, ///< a host, or the port of a CCS record: "CCS:443"
    Roles, ///< joined by ", "
    Scenario, ///< its word; its name is said
    Served, ///< certificates, joined by ", "; "-" for a connection that fails
    ServiceName, ///< in the cscfg
    Setting,
    Site,
    Size, ///< of a VM
    Store,
    Stripped, ///< Thumbprint::strippedFrom(), joined by ", "
    Task, ///< its command line
    Thumbprint, ///< as written
    Value, ///< as written
    Windows,
};

/// The name in the braces of a sentence: "otherEndpoint".
QString placeholder(Argument argument);

/// Words by name. What is empty is left out: the sentence is then said in general words.
class Arguments final
{
public:
    Arguments() = default;
    Arguments(std::initializer_list<std::pair<Argument, QString>> words);

    void insert(Argument argument, const QString &word);
    QString value(Argument argument) const; ///< empty where it is not there
    QList<Argument> names() const;
    QStringList values() const;

    bool operator==(const Arguments &) const = default;

private:
    QList<std::pair<Argument, QString>> m_words; ///< in the order of Argument
};

} // namespace bindwright

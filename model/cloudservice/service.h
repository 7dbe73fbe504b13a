// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace bindwright {

/// A value for each cscfg, by the file's name ("ServiceConfiguration.Cloud.cscfg").
using PerConfiguration = QMap<QString, QString>;

/// Elements that stand empty and how they end there ("/>", " />", "></Startup>"), by their place
/// ("WebRole1/Startup"): what is put back when a plan takes out their last child.
using EmptyElements = QMap<QString, QString>;

enum class RoleKind { Web, Worker };

/// csdef Certificate with the thumbprints that the cscfg files give it.
struct RoleCertificate
{
    QString name;
    QString storeLocation; ///< "LocalMachine" or "CurrentUser"
    QString storeName; ///< "My", "CA", "Root", … or a custom store
    QString permissionLevel; ///< "limitedOrElevated", "elevated"; empty: not written, the default
    PerConfiguration thumbprints; ///< as written; a cscfg without an entry has no key
    bool declared = true; ///< false: only cscfg files have it (plugin, or implicit https certificate)
    PerConfiguration oddAlgorithms = {}; ///< thumbprintAlgorithm where it is not "sha1", as written

    bool operator==(const RoleCertificate &) const = default;
};

/// csdef InputEndpoint.
struct Endpoint
{
    QString name;
    QString protocol; ///< "http", "https", "tcp", "udp"
    QString port; ///< as written, but see portOf()
    QString localPort; ///< the same; empty: not written
    QString certificate; ///< name of a RoleCertificate; empty: none
    QString loadBalancer = {}; ///< an internal one of the cscfg's, by name; empty: the public one

    bool operator==(const Endpoint &) const = default;
};

/// csdef InternalEndpoint or InstanceInputEndpoint: read for the rules that count them in, never edited.
struct OtherEndpoint
{
    QString element; ///< the element's name
    QString name;
    QString protocol;
    QString localPort; ///< the port on the instance, as written; empty: not written

    bool operator==(const OtherEndpoint &) const = default;
};

struct SiteBinding
{
    QString name;
    QString endpointName;
    QString hostHeader;

    bool operator==(const SiteBinding &) const = default;
};

struct Site
{
    QString name;
    QString physicalDirectory; ///< as written; empty: not written
    QList<SiteBinding> bindings;
    bool bindingsLast = true; ///< no element follows Bindings, as the schema has it

    bool operator==(const Site &) const = default;
};

/// csdef Variable: either a value or the xpath of a RoleInstanceValue.
struct TaskVariable
{
    QString name;
    std::optional<QString> value; ///< as read from a project: empty, for it may be a secret
    QString xpath;

    bool operator==(const TaskVariable &) const = default;
};

struct StartupTask
{
    QString commandLine;
    QString executionContext; ///< "limited", "elevated"; empty: not written
    QString taskType; ///< "simple", "foreground", "background"; empty: not written
    QList<TaskVariable> environment;

    bool operator==(const StartupTask &) const = default;
};

/// csdef ConfigurationSettings/Setting with the values of the cscfg files: of Bindwright's own
/// setting. Others may be secrets; theirs are empty, and stand for "there is one".
struct ConfigurationSetting
{
    QString name;
    PerConfiguration values;
    bool declared = true; ///< false: only cscfg files have it
    QStringList valueless = {}; ///< the cscfg files that name it without a value attribute

    bool operator==(const ConfigurationSetting &) const = default;
};

struct Role
{
    QString name;
    RoleKind kind = RoleKind::Web;
    QString vmSize;
    QList<RoleCertificate> certificates;
    QList<Endpoint> endpoints;
    QList<Site> sites;
    QList<StartupTask> startupTasks;
    QList<ConfigurationSetting> settings;
    QString runtimeContext; ///< Runtime executionContext; empty: not written
    QStringList imports; ///< Import moduleName
    QList<OtherEndpoint> otherEndpoints = {};
    QStringList recordScripts = {}; ///< see findRecordScripts()

    bool operator==(const Role &) const = default;
};

/// What one cscfg says for the whole service.
struct ConfigurationFacts
{
    QString fileName;
    QString serviceName;
    QString osFamily; ///< as written; empty: not written
    QString osVersion;
    QStringList roles; ///< the roles that it names
    EmptyElements emptyElements = {};
    QString virtualNetwork = {}; ///< VirtualNetworkSite name; empty: not written
    QMap<QString, QString> subnets = {}; ///< the first Subnet's name, by the role that has one

    bool operator==(const ConfigurationFacts &) const = default;
};

/// What csdef and cscfg say, without the text: one value to compare, edit and keep.
struct Service
{
    QString name;
    QList<Role> roles; ///< csdef order
    QList<ConfigurationFacts> configurations;
    EmptyElements emptyElements = {}; ///< of the csdef
    bool configurationsKnown = true; ///< false: more, or fewer, cscfg files may be deployed

    bool operator==(const Service &) const = default;
};

const Role *findRole(const Service &service, const QString &name);
Role *findRole(Service &service, const QString &name);
const RoleCertificate *findCertificate(const Role &role, const QString &name);
RoleCertificate *findCertificate(Role &role, const QString &name);
const Endpoint *findEndpoint(const Role &role, const QString &name);

/// Whether it is for LocalMachine's \a store, where the platform and scripts look. Windows' stores have no
/// case.
bool isInStore(const RoleCertificate &certificate, QStringView store);

/// A cscfg for the emulator on the developer's machine: its name ends in ".Local.cscfg" or
/// ".emulator.cscfg".
bool isLocalConfiguration(const QString &fileName);

/// What a guest OS family means. Source: azure-docs, cloud-services-guestos-update-matrix.
struct GuestOs
{
    int family; ///< 1 to 7
    QString windows; ///< "Windows Server 2019"
    QString iis; ///< "10.0"
    bool sni; ///< IIS 8 and later
    bool retired;
    QString build; ///< "10.0.17763"
};

/// The guest OS for an osFamily as written; none when it is missing or unknown.
std::optional<GuestOs> guestOs(const QString &osFamily);

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "script.h"

#include "endpointports.h"
#include "scriptsetting.h"

#include "model/base/freename.h"
#include "model/cloudservice/scriptnames.h"
#include "model/net/hostname.h"
#include "resources/resources.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto elevated = "elevated"_L1;

/// A template with CRLF at each line's end, whatever line ends the source tree was checked out with.
ScriptFile fileOf(const QString &name)
{
    useResources();
    QFile file(u":/templates/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "scriptFiles", "a template is missing from the resources");
    QByteArray content = opened ? file.readAll() : QByteArray();
    content.replace("\r\n", "\n").replace("\n", "\r\n");
    return {name, content};
}

QString fileNameOf(QString role)
{
    for (QChar &c : role) {
        if (c.unicode() >= 128 || !(c.isLetterOrNumber() || c == u'-' || c == u'_'))
            c = u'_';
    }
    return role;
}

/// What tells the scripts of two roles apart on one server: the same at each export, whatever other roles
/// there are.
QString scopeOf(const QString &role)
{
    constexpr qsizetype longest = 60; // it is part of a file's name
    const QString name = fileNameOf(role).left(longest);
    if (name == role)
        return name;
    const QByteArray hash = QCryptographicHash::hash(role.toUtf8(), QCryptographicHash::Sha256);
    return name + u'-' + QString::fromLatin1(hash.toHex().left(8));
}

/// bindwright.ps1 with other defaults for what it takes from a role's environment.
ScriptFile serverScript(const QString &setting, const QString &role, const QString &name)
{
    ScriptFile file = fileOf(u"bindwright.ps1"_s);
    file.name = name;
    const std::array<std::pair<QByteArray, QByteArray>, 6> defaults{
        {{"of this role instance:", "of this server:"},
         {"$Setting = $env:BINDWRIGHT_BINDINGS,", "$Setting = " + powerShellText(setting) + ','},
         {"$InstanceId = $env:RoleInstanceId,", "$InstanceId = '',"},
         {"$Emulated = $env:BINDWRIGHT_EMULATED,", "$Emulated = '',"},
         {"$Scope = '',", "$Scope = '" + scopeOf(role).toLatin1() + "',"},
         {"$Address = $env:BINDWRIGHT_ADDRESS", "$Address = ''"}}};
    for (const auto &[before, after] : defaults) {
        Q_ASSERT_X(file.content.count(before) == 1, "serverScript", before.constData());
        file.content.replace(before, after);
    }
    return file;
}

/// The value of one role's setting, by draft, role and cscfg.
using SettingValue = QString (*)(const Draft &, const QString &, const QString &);

QList<ScriptFile> serverScripts(const Draft &draft, SettingValue value)
{
    QStringList roles;
    for (const Role &role : draft.service.roles) {
        if (std::ranges::find(draft.bindings, role.name, &Binding::role) != draft.bindings.cend())
            roles.append(role.name);
    }
    QList<ScriptFile> files;
    for (const QString &role : roles) {
        const QString name =
            roles.size() == 1 ? u"bindwright-server"_s : u"bindwright-server-"_s + fileNameOf(role);
        const auto isTaken = [&files](const QString &wanted) {
            return std::ranges::find(files, wanted, &ScriptFile::name) != files.cend();
        };
        QString free = name + u".ps1"_s;
        for (int i = 2; isTaken(free); ++i)
            free = name + u'-' + QString::number(i) + u".ps1"_s;
        files.append(serverScript(value(draft, role, deployedConfiguration(draft, role)), role, free));
    }
    return files;
}

bool isOurs(const StartupTask &task)
{
    return task.commandLine.trimmed().compare(taskCommandLine(), Qt::CaseInsensitive) == 0;
}

bool isOurs(const ConfigurationSetting &setting)
{
    return setting.name == bindingsSettingName();
}

constexpr auto addressVariable = "BINDWRIGHT_ADDRESS"_L1;

/// What the script reads from its environment. Source: azure-docs, cloud-services-role-config-xpath.md. All
/// endpoints of an instance have its address, on which the platform makes its https binding.
QList<TaskVariable> taskVariables(const Role &role)
{
    const QString setting = u"/RoleEnvironment/CurrentInstance/ConfigurationSettings/"
                            "ConfigurationSetting[@name='%1']/@value"_s.arg(bindingsSettingName());
    QList<TaskVariable> variables{
        {u"BINDWRIGHT_EMULATED"_s, std::nullopt, u"/RoleEnvironment/Deployment/@emulated"_s},
        {u"BINDWRIGHT_BINDINGS"_s, std::nullopt, setting},
    };
    const auto https = std::ranges::find(role.endpoints, u"https"_s, &Endpoint::protocol);
    if (https != role.endpoints.cend() && !https->name.contains(u'\''))
        variables.append(
            {addressVariable, std::nullopt,
             u"/RoleEnvironment/CurrentInstance/Endpoints/Endpoint[@name='%1']/@address"_s.arg(https->name)});
    return variables;
}

void setVariable(StartupTask &task, const TaskVariable &variable)
{
    const auto it = std::ranges::find(task.environment, variable.name, &TaskVariable::name);
    if (it == task.environment.end())
        task.environment.append(variable);
    else
        *it = variable;
}

/// One task of ours: the first, where an earlier run or the user put it, with what it needs.
void addTask(Role &role)
{
    const auto ours = [](const StartupTask &task) { return isOurs(task); };
    auto first = std::ranges::find_if(role.startupTasks, ours);
    if (first == role.startupTasks.end()) {
        role.startupTasks.append(StartupTask{taskCommandLine(), {}, {}, {}});
        first = std::prev(role.startupTasks.end());
    } else {
        role.startupTasks.erase(std::remove_if(std::next(first), role.startupTasks.end(), ours),
                                role.startupTasks.end());
        first = std::ranges::find_if(role.startupTasks, ours);
    }
    first->executionContext = elevated;
    first->taskType = u"background"_s;
    const QList<TaskVariable> variables = taskVariables(role);
    first->environment.removeIf([&variables](const TaskVariable &variable) {
        return variable.name == addressVariable && !variables.contains(variable);
    });
    for (const TaskVariable &variable : variables)
        setVariable(*first, variable);
}

void removeTask(Role &role)
{
    role.startupTasks.removeIf([](const StartupTask &task) { return isOurs(task); });
}

void removeSetting(Role &role)
{
    role.settings.removeIf([](const ConfigurationSetting &setting) { return isOurs(setting); });
}

void setSetting(Role &role, const PerConfiguration &values)
{
    const auto it = std::ranges::find(role.settings, bindingsSettingName(), &ConfigurationSetting::name);
    const ConfigurationSetting setting{bindingsSettingName(), values, true};
    if (it == role.settings.end())
        role.settings.append(setting);
    else
        *it = setting;
}

QString freeEndpointName(const Role &role, const QString &wanted)
{
    QStringList taken; // names are unique over all kinds of endpoints
    for (const Endpoint &endpoint : role.endpoints)
        taken.append(endpoint.name);
    for (const OtherEndpoint &endpoint : role.otherEndpoints)
        taken.append(endpoint.name);
    return freeName(wanted, taken);
}

/// 80, else the first from 8080 on that no input endpoint of the service has: public ports are unique.
QString freeHttpPort(const Service &service)
{
    const auto isTaken = [&service](const QString &port) {
        return std::ranges::any_of(service.roles, [&port](const Role &role) {
            return std::ranges::find(role.endpoints, port, &Endpoint::port) != role.endpoints.cend();
        });
    };
    QString port = u"80"_s;
    for (int next = 8080; isTaken(port); ++next)
        port = QString::number(next);
    return port;
}

bool isFor(const SiteBinding &binding, const QString &host)
{
    return unicodeForm(binding.hostHeader.trimmed()) == unicodeForm(host.trimmed());
}

/// Whether one of the role's sites answers that host at that endpoint.
bool isAnswered(const Role &role, const QString &endpoint, const QString &host)
{
    const auto answers = [&](const SiteBinding &binding) {
        return binding.endpointName == endpoint && isFor(binding, host);
    };
    return std::ranges::any_of(
        role.sites, [&answers](const Site &site) { return std::ranges::any_of(site.bindings, answers); });
}

/// The name of an http endpoint of the role where no site answers that host; one is made where there is none,
/// reached from where the other is.
QString httpEndpoint(Service &service, Role &role, const QString &host, const QString &loadBalancer)
{
    const auto it = std::ranges::find_if(role.endpoints, [&](const Endpoint &endpoint) {
        return endpoint.protocol == "http"_L1 && !isAnswered(role, endpoint.name, host);
    });
    if (it != role.endpoints.end())
        return it->name;
    const QString name = freeEndpointName(role, u"HttpIn"_s);
    role.endpoints.append(Endpoint{name, u"http"_s, freeHttpPort(service), {}, {}, loadBalancer});
    return name;
}

/// The http endpoint that the site is bound to already, where no site answers that host; empty: none.
QString ownHttpEndpoint(const Role &role, const Site &site, const QString &host)
{
    for (const SiteBinding &binding : site.bindings) {
        const Endpoint *endpoint = findEndpoint(role, binding.endpointName);
        if (endpoint && endpoint->protocol == "http"_L1 && !isAnswered(role, endpoint->name, host))
            return endpoint->name;
    }
    return {};
}

/// Takes from every site its bindings to \a endpoint. A Site needs one Binding at least (csdef schema): the
/// last one goes to http instead, and so does a host that is its own, by which a later run knows it.
void unbindSites(Service &service, Role &role, const QString &endpoint)
{
    const auto pointsAtIt = [&endpoint](const SiteBinding &b) { return b.endpointName == endpoint; };
    const QString loadBalancer = findEndpoint(role, endpoint)->loadBalancer;
    for (Site &site : role.sites) {
        const QList<SiteBinding> before = site.bindings;
        site.bindings.removeIf(pointsAtIt);
        for (const SiteBinding &removed : before) {
            const QString &host = removed.hostHeader;
            const auto isKnown = [&host](const SiteBinding &binding) { return isFor(binding, host); };
            QString http;
            if (pointsAtIt(removed) && site.bindings.isEmpty())
                http = httpEndpoint(service, role, host, loadBalancer);
            else if (pointsAtIt(removed) && !host.isEmpty() && std::ranges::none_of(site.bindings, isKnown))
                http = ownHttpEndpoint(role, site, host);
            QStringList taken;
            for (const SiteBinding &binding : std::as_const(site.bindings))
                taken.append(binding.name);
            if (!http.isEmpty())
                site.bindings.append({freeName(http, taken), http, host});
        }
    }
}

/// The platform makes no TLS binding of a tcp endpoint, so that the script owns them all.
void turnHttpsToTcp(const Draft &draft, Service &service, Role &role)
{
    const QSet<quint16> ports = scriptPorts(draft, role.name);
    for (qsizetype i = 0; i < role.endpoints.size(); ++i) {
        Endpoint &endpoint = role.endpoints[i];
        const auto port = instancePort(endpoint);
        if (endpoint.protocol != u"https" || !port || !ports.contains(*port))
            continue;
        endpoint.protocol = u"tcp"_s;
        endpoint.certificate.clear();
        const QString name = endpoint.name; // unbindSites() may add an endpoint
        unbindSites(service, role, name);
    }
}

void addScript(const Draft &draft, Service &service, Role &role)
{
    PerConfiguration values;
    for (const ConfigurationFacts &configuration : service.configurations) {
        if (configuration.roles.contains(role.name))
            values.insert(configuration.fileName,
                          bindingsSettingValue(draft, role.name, configuration.fileName));
    }
    setSetting(role, values);
    if (draft.httpsEndpoint == HttpsEndpoint::Tcp)
        turnHttpsToTcp(draft, service, role);
    if (draft.scriptForm == ScriptForm::StartupTask) {
        addTask(role);
    } else {
        removeTask(role);
        role.runtimeContext = elevated;
    }
}

} // namespace

QList<ScriptFile> scriptFiles(const Draft &draft)
{
    switch (draft.scriptForm) {
    case ScriptForm::StartupTask:
        return {fileOf(u"bindwright.cmd"_s), fileOf(u"bindwright.ps1"_s)};
    case ScriptForm::OnStart:
        return {fileOf(u"BindwrightBindings.cs"_s)};
    case ScriptForm::Server:
        return serverScripts(draft, bindingsSettingValue);
    }
    return {};
}

QList<ScriptFile> partialServerScripts(const Draft &draft)
{
    return serverScripts(draft, partialSettingValue);
}

QByteArray powerShellText(const QString &text)
{
    const auto stands = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u" .:;|*_,=-"_s.contains(c));
    };
    QByteArray escaped;
    for (const QChar c : text) {
        if (stands(c))
            escaped += c.toLatin1();
        else
            escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return "([regex]::Unescape('" + escaped + "'))";
}

QMap<QString, QStringList> hostsLostToTcp(const Draft &draft, const Role &role)
{
    QMap<QString, QStringList> lost;
    const QSet<quint16> scripted = scriptPorts(draft, role.name);
    if (draft.httpsEndpoint != HttpsEndpoint::Tcp || draft.scriptForm == ScriptForm::Server)
        return lost;
    for (const Site &site : role.sites) {
        for (const SiteBinding &binding : site.bindings) {
            const Endpoint *endpoint = findEndpoint(role, binding.endpointName);
            const auto port = endpoint ? instancePort(*endpoint) : std::nullopt;
            if (!port || endpoint->protocol != "https"_L1 || !scripted.contains(*port))
                continue;
            const QString listened = QString::number(*port);
            const auto isIt = [&](const Binding &own) {
                return own.role == role.name && own.site == site.name && own.port == listened
                    && isFor(binding, own.host);
            };
            if (std::ranges::none_of(draft.bindings, isIt))
                lost[site.name].append(binding.hostHeader.isEmpty() ? u"*:"_s + listened
                                                                    : binding.hostHeader);
        }
    }
    return lost;
}

std::optional<ScriptForm> scriptFormOf(const Role &role)
{
    if (std::ranges::any_of(role.startupTasks, [](const StartupTask &task) { return isOurs(task); }))
        return ScriptForm::StartupTask;
    if (std::ranges::any_of(role.settings, [](const ConfigurationSetting &s) { return isOurs(s); }))
        return ScriptForm::OnStart;
    return std::nullopt;
}

Service completedService(const Draft &draft)
{
    Service service = draft.service;
    if (draft.scriptForm == ScriptForm::Server)
        return service;
    for (Role &role : service.roles) {
        const bool bound = role.kind == RoleKind::Web
            && std::ranges::find(draft.bindings, role.name, &Binding::role) != draft.bindings.cend();
        if (bound) {
            addScript(draft, service, role);
        } else {
            removeTask(role);
            removeSetting(role);
        }
    }
    return service;
}

} // namespace bindwright

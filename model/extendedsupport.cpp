// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "extendedsupport.h"

#include "servicefinder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

void findNetworks(ServiceFinder &finder, Severity severity)
{
    finder.setRole(nullptr);
    for (const ConfigurationFacts &configuration : finder.service().configurations) {
        if (isLocalConfiguration(configuration.fileName))
            continue;
        QStringList without;
        for (const QString &role : configuration.roles) {
            if (!configuration.subnets.contains(role))
                without.append(role);
        }
        if (configuration.virtualNetwork.isEmpty() || !without.isEmpty())
            finder.add(Rule::VirtualNetworkMissing, severity,
                       {u"NetworkConfiguration"_s,
                        configuration.fileName,
                        {configuration.virtualNetwork, without.join(", "_L1)},
                        u""_s},
                       configuration.fileName);
    }
}

void findInRole(ServiceFinder &finder, Severity severity)
{
    const Role &role = finder.role();
    for (const QString &module : role.imports) {
        if (isRemoteDesktopModule(module))
            finder.add(Rule::RemoteDesktopImport, severity, {u"Import"_s, module});
    }
    if (const QString renamed = renamedVmSize(role.vmSize); !renamed.isEmpty())
        finder.add(Rule::VmSizeRenamed, severity, {u"Role"_s, role.vmSize, {renamed}});
}

void findUrls(QList<Problem> &found, const Project &project, Severity severity)
{
    for (const SecretUrl &secret : project.secretUrls) {
        if (!isSecretUrl(secret.url))
            found.append({.rule = Rule::SecretUrlInvalid,
                          .severity = severity,
                          .step = Step::Project,
                          .subject = secret.url,
                          .where = {secret.file, secret.line}});
    }
}

} // namespace

QDate platformEnd()
{
    return {2027, 3, 31};
}

QString renamedVmSize(const QString &vmSize)
{
    static const QHash<QString, QString> renamed{
        {u"ExtraSmall"_s, u"Standard_A0"_s},   {u"Small"_s, u"Standard_A1"_s},
        {u"Medium"_s, u"Standard_A2"_s},       {u"Large"_s, u"Standard_A3"_s},
        {u"ExtraLarge"_s, u"Standard_A4"_s},   {u"A5"_s, u"Standard_A5"_s},
        {u"A6"_s, u"Standard_A6"_s},           {u"A7"_s, u"Standard_A7"_s},
        {u"A8"_s, u"Standard_A8"_s},           {u"A9"_s, u"Standard_A9"_s},
        {u"A10"_s, u"Standard_A10"_s},         {u"A11"_s, u"Standard_A11"_s},
        {u"MSODSG5"_s, u"Standard_MSODSG5"_s},
    };
    return renamed.value(vmSize);
}

bool isRemoteDesktopModule(const QString &module)
{
    return module == "RemoteAccess"_L1 || module == "RemoteForwarder"_L1;
}

bool isRemoteDesktopCertificate(const QString &name)
{
    constexpr auto plugins = "Microsoft.WindowsAzure.Plugins."_L1;
    return name.startsWith(plugins) && isRemoteDesktopModule(name.mid(plugins.size()).section(u'.', 0, 0));
}

Role withoutModule(Role role, const QString &module)
{
    const QString prefix = u"Microsoft.WindowsAzure.Plugins."_s + module + u'.';
    const auto isItsOwn = [&prefix](const auto &item) { return item.name.startsWith(prefix); };
    role.imports.removeAll(module);
    role.certificates.removeIf(isItsOwn);
    role.settings.removeIf(isItsOwn);
    return role;
}

bool isSecretUrl(const QString &url)
{
    static const QRegularExpression form(
        u"^https://[0-9A-Za-z-]+\\.vault\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net)/secrets/"
        "[0-9A-Za-z-]+/[0-9A-Fa-f]+/?$"_s);
    return form.match(url).hasMatch();
}

QList<Problem> extendedSupportProblems(const Draft &draft, const Project *project)
{
    if (draft.target == Target::Server || draft.service.roles.isEmpty())
        return {};
    const Severity severity = draft.target == Target::ExtendedSupport ? Severity::Error : Severity::Warning;
    ServiceFinder finder(draft.service, project);
    finder.found().append({.rule = Rule::SupportEnds,
                           .severity = Severity::Info,
                           .step = Step::Project,
                           .arguments = {platformEnd().toString(Qt::ISODate)}});
    findNetworks(finder, severity);
    for (const Role &role : draft.service.roles) {
        finder.setRole(&role);
        findInRole(finder, severity);
    }
    if (project)
        findUrls(finder.found(), *project, severity);
    return finder.found();
}

} // namespace bindwright

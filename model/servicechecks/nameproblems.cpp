// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "nameproblems.h"

#include "servicefinder.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qsizetype longestText = 256; ///< of the csdef schema's NonEmptyString
constexpr auto namedElementForbids = u"\\/:*?\"<>|`'^";
constexpr auto virtualDirectoryForbids = u"\\/?;:@&=+$,|\"<>`'^";

std::optional<QString> offendingAmong(const QString &name, QStringView forbidden)
{
    if (name.isEmpty())
        return QString();
    const bool starts = name.front() == u'_' || (name.front().unicode() < 0x80 && name.front().isLetter());
    if (!starts)
        return name.left(1);
    for (const QChar c : name) {
        if (forbidden.contains(c))
            return QString(c);
    }
    if (name.back() == u'.' || name.back().isSpace())
        return name.right(1);
    return std::nullopt;
}

void addInvalid(ServiceFinder &finder, const QString &element, const QString &name,
                const std::optional<QString> &offending)
{
    if (offending)
        finder.add(Rule::InvalidName, Severity::Error,
                   {element, name, {{Argument::Element, element}, {Argument::Character, *offending}}});
}

void findNames(ServiceFinder &finder, const QString &element, const QStringList &names)
{
    for (const QString &name : names)
        addInvalid(finder, element, name, offendingCharacter(name));
    if (const QString twice = duplicateName(names); !twice.isEmpty())
        finder.add(
            Rule::DuplicateName, Severity::Error,
            {.element = element, .name = twice, .arguments = {{Argument::Element, element}}, .nth = 2});
}

/// One attribute whose values the schema lists.
struct Listed
{
    QString element;
    QString name; ///< of the element
    QString attribute;
    QString value;
    QStringList allowed;
    bool required = true;
};

void findListed(ServiceFinder &finder, const Listed &listed)
{
    if (listed.allowed.contains(listed.value) || (listed.value.isEmpty() && !listed.required))
        return;
    finder.add(Rule::ValueUnknown, Severity::Error,
               {listed.element,
                listed.name,
                {{Argument::Attribute, listed.attribute},
                 {Argument::Value, listed.value},
                 {Argument::Allowed, listed.allowed.join(", "_L1)},
                 {Argument::Element, listed.element}}});
}

void findCertificateValues(ServiceFinder &finder)
{
    for (const RoleCertificate &certificate : finder.role().certificates) {
        if (!certificate.declared)
            continue;
        const auto check = [&](const QString &attribute, const QString &value, const QStringList &allowed,
                               bool required) {
            findListed(finder, {u"Certificate"_s, certificate.name, attribute, value, allowed, required});
        };
        check(u"storeLocation"_s, certificate.storeLocation, {u"LocalMachine"_s, u"CurrentUser"_s}, true);
        check(u"permissionLevel"_s, certificate.permissionLevel, {u"limitedOrElevated"_s, u"elevated"_s},
              false);
        const qsizetype length = certificate.storeName.size();
        if (length == 0 || length > longestText)
            finder.add(Rule::StoreNameInvalid, Severity::Error,
                       {u"Certificate"_s, certificate.name, {{Argument::Length, QString::number(length)}}});
    }
}

} // namespace

std::optional<QString> offendingCharacter(const QString &name)
{
    return offendingAmong(name, namedElementForbids);
}

QString duplicateName(const QStringList &names)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        if (seen.contains(name))
            return name;
        seen.insert(name);
    }
    return {};
}

namespace {

/// Endpoints of all kinds share their names; of several, the first and the one that repeats it are told.
void findEndpointNames(ServiceFinder &finder)
{
    const Role &role = finder.role();
    QHash<QString, QStringList> elements; // by name
    for (const Endpoint &endpoint : role.endpoints)
        elements[endpoint.name].append(u"InputEndpoint"_s);
    for (const OtherEndpoint &endpoint : role.otherEndpoints) {
        addInvalid(finder, endpoint.element, endpoint.name, offendingCharacter(endpoint.name));
        QStringList &known = elements[endpoint.name];
        if (!known.isEmpty())
            finder.add(Rule::DuplicateName, Severity::Error,
                       {.element = endpoint.element,
                        .name = endpoint.name,
                        .arguments = {{Argument::Element, endpoint.element},
                                      {Argument::OtherElement,
                                       known.first() == endpoint.element ? QString() : known.first()}},
                        .nth = known.contains(endpoint.element) ? 2 : 1});
        known.append(endpoint.element);
    }
}

void findUniqueNames(ServiceFinder &finder)
{
    const Role &role = finder.role();
    QStringList certificates;
    for (const RoleCertificate &certificate : role.certificates) {
        if (certificate.declared)
            certificates.append(certificate.name);
    }
    QStringList settings;
    for (const ConfigurationSetting &setting : role.settings) {
        if (setting.declared)
            settings.append(setting.name);
    }
    findNames(finder, u"Certificate"_s, certificates);
    findNames(finder, u"InputEndpoint"_s, namesOf(role.endpoints));
    findNames(finder, u"Setting"_s, settings);
    findEndpointNames(finder);
}

void findValues(ServiceFinder &finder)
{
    const Role &role = finder.role();
    const QStringList protocols{u"http"_s, u"https"_s, u"tcp"_s, u"udp"_s};
    const QStringList contexts{u"limited"_s, u"elevated"_s};
    const QStringList types{u"simple"_s, u"foreground"_s, u"background"_s};
    for (const Endpoint &endpoint : role.endpoints)
        findListed(finder, {u"InputEndpoint"_s, endpoint.name, u"protocol"_s, endpoint.protocol, protocols});
    for (const OtherEndpoint &endpoint : role.otherEndpoints) {
        const bool isInternal = endpoint.element == "InternalEndpoint"_L1;
        findListed(finder,
                   {endpoint.element, endpoint.name, u"protocol"_s, endpoint.protocol,
                    isInternal ? QStringList{u"http"_s, u"tcp"_s, u"udp"_s, u"any"_s}
                               : QStringList{u"tcp"_s, u"udp"_s}});
    }
    for (const StartupTask &task : role.startupTasks) {
        const auto check = [&](const QString &attribute, const QString &value, const QStringList &allowed) {
            findListed(finder, {u"Task"_s, task.commandLine, attribute, value, allowed, false});
        };
        check(u"executionContext"_s, task.executionContext, contexts);
        check(u"taskType"_s, task.taskType, types);
    }
    findListed(finder, {u"Runtime"_s, {}, u"executionContext"_s, role.runtimeContext, contexts, false});
}

} // namespace

void findNameProblems(ServiceFinder &finder)
{
    const Role &role = finder.role();
    addInvalid(finder, u"Role"_s, role.name, offendingCharacter(role.name));
    findUniqueNames(finder);
    for (const Site &site : role.sites) {
        addInvalid(finder, u"Site"_s, site.name, offendingAmong(site.name, virtualDirectoryForbids));
        for (const SiteBinding &binding : site.bindings)
            addInvalid(finder, u"Binding"_s, binding.name, offendingCharacter(binding.name));
    }
    findCertificateValues(finder);
    findValues(finder);
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "configurationplan.h"

#include "definitionplan.h"
#include "fileplan.h"
#include "serviceplan.h"

#include "model/cloudservice/projectreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// What a cscfg says of a certificate (its thumbprint) or of a setting (its value).
struct Entry
{
    QString name;
    QString value;
    QString oddAlgorithm = {}; ///< as RoleCertificate has it
    bool isOdd = false; ///< it has one
};

struct ThumbprintRules
{
    using Item = Entry;
    static constexpr QStringView list = u"Certificates";
    static constexpr QStringView item = u"Certificate";
    static Entry entry(const XmlDocument &document, int element, const QString &name)
    {
        const QString algorithm = attributeOf(document, element, u"thumbprintAlgorithm");
        return {name, attributeOf(document, element, u"thumbprint"), algorithm, algorithm != "sha1"_L1};
    }
    const Renames &renames;

    QString key(const Item &e) const { return e.name; }
    XmlNode node(const Item &e) const
    {
        return {
            u"Certificate"_s,
            {{u"name"_s, e.name}, {u"thumbprint"_s, e.value}, {u"thumbprintAlgorithm"_s, algorithmOf(e)}}};
    }
    static QString algorithmOf(const Item &e) { return e.isOdd ? e.oddAlgorithm : u"sha1"_s; }
    void change(FilePlan &plan, int element, const Item &current, const Item &wanted) const
    {
        if (const QString old = renames.key(current.name); !old.isNull()) {
            plan.edit().setAttribute(element, u"name"_s, current.name);
            plan.note(ActionType::ChangeCertificate, old, current.name);
        }
        if (current.value != wanted.value) {
            plan.edit().setAttribute(element, u"thumbprint"_s, wanted.value);
            plan.note(ActionType::SetThumbprint, wanted.name, wanted.value, current.value);
        }
        if (algorithmOf(current) != algorithmOf(wanted)) {
            plan.setOptional(element, u"thumbprintAlgorithm"_s, algorithmOf(current), algorithmOf(wanted));
            plan.note(ActionType::SetAlgorithm, wanted.name, algorithmOf(wanted), algorithmOf(current));
        }
    }
    void added(FilePlan &plan, const Item &e) const { plan.note(ActionType::SetThumbprint, e.name, e.value); }
    void removed(FilePlan &plan, const Item &e) const { plan.note(ActionType::RemoveThumbprint, e.name); }
};

struct SettingRules
{
    using Item = Entry;
    static constexpr QStringView list = u"ConfigurationSettings";
    static constexpr QStringView item = u"Setting";
    /// As the service has it, so that what it does not tell is no difference.
    static Entry entry(const XmlDocument &document, int element, const QString &name)
    {
        return {name, settingValue(document, element)};
    }

    QString key(const Item &e) const { return e.name; }
    XmlNode node(const Item &e) const { return {u"Setting"_s, {{u"name"_s, e.name}, {u"value"_s, e.value}}}; }
    void change(FilePlan &plan, int element, const Item &current, const Item &wanted) const
    {
        if (current.value != wanted.value) {
            plan.edit().setAttribute(element, u"value"_s, wanted.value);
            added(plan, wanted);
        }
    }
    void added(FilePlan &plan, const Item &e) const { plan.note(ActionType::SetSetting, e.name, e.value); }
    void removed(FilePlan &plan, const Item &e) const { plan.note(ActionType::RemoveSetting, e.name); }
};

QList<Entry> wantedThumbprints(const Role &role, const QString &fileName)
{
    QList<Entry> entries;
    for (const RoleCertificate &certificate : role.certificates) {
        if (certificate.thumbprints.contains(fileName))
            entries.append({certificate.name, certificate.thumbprints.value(fileName),
                            certificate.oddAlgorithms.value(fileName),
                            certificate.oddAlgorithms.contains(fileName)});
    }
    return entries;
}

QList<Entry> wantedValues(const Role &role, const QString &fileName)
{
    QList<Entry> entries;
    for (const ConfigurationSetting &setting : role.settings) {
        if (setting.values.contains(fileName))
            entries.append({setting.name, setting.values.value(fileName)});
    }
    return entries;
}

/// The entries as they stand; certificates that are renamed have their new names.
template<class Rules>
QList<Entry> currentEntries(const FilePlan &plan, int role, const Renames &renames)
{
    QList<Entry> entries;
    for (const int element : itemElements(plan.document(), role, Rules::list, Rules::item)) {
        const QString name = attributeOf(plan.document(), element, u"name");
        entries.append(Rules::entry(plan.document(), element, renames.value(name, name)));
    }
    return entries;
}

/// The service knows the first entry of a name only: those that repeat it stay as they are.
QList<Entry> withRepeated(const QList<Entry> &wanted, const QList<Entry> &current)
{
    QSet<QString> seen;
    QHash<QString, QList<Entry>> repeated;
    for (const Entry &entry : current) {
        if (seen.contains(entry.name))
            repeated[entry.name].append(entry);
        seen.insert(entry.name);
    }
    QList<Entry> entries;
    for (const Entry &entry : wanted)
        entries += QList<Entry>{entry} + repeated.value(entry.name);
    return entries;
}

void addRole(FilePlan &plan, const Role &role, const QList<Entry> &thumbprints, const QList<Entry> &values)
{
    plan.note(ActionType::AddRole, role.name);
    XmlNode settings{u"ConfigurationSettings"_s, {}, {}};
    for (const Entry &entry : values) {
        settings.children.append(SettingRules().node(entry));
        SettingRules().added(plan, entry);
    }
    const Renames none;
    XmlNode certificates{u"Certificates"_s, {}, {}};
    for (const Entry &entry : thumbprints) {
        certificates.children.append(ThumbprintRules{none}.node(entry));
        ThumbprintRules{none}.added(plan, entry);
    }
    XmlNode node{u"Role"_s, {{u"name"_s, role.name}}, {{u"Instances"_s, {{u"count"_s, u"1"_s}}}}};
    for (const XmlNode &list : {settings, certificates}) {
        if (!list.children.isEmpty())
            node.children.append(list);
    }
    const QList<int> roles = roleElements(plan.document());
    plan.edit().insert(0, roles.isEmpty() ? -1 : roles.last(), node);
}

/// Whether a role stands in the cscfg only for what is taken from it now; see addRole().
bool standsForNothing(const FilePlan &plan, int element)
{
    const XmlDocument &document = plan.document();
    const QList<int> &children = document.elements().at(element).children;
    return std::all_of(children.begin(), children.end(), [&document](int child) {
        const QString &name = document.elements().at(child).name;
        return name == "Instances"_L1 || name == "ConfigurationSettings"_L1 || name == "Certificates"_L1;
    });
}

const ConfigurationFacts *factsOf(const Service &service, const QString &fileName)
{
    const auto found = std::ranges::find(service.configurations, fileName, &ConfigurationFacts::fileName);
    return found == service.configurations.cend() ? nullptr : &*found;
}

/// The attributes of the root.
void planService(FilePlan &plan, const ConfigurationFacts &current, const ConfigurationFacts &wanted)
{
    plan.setRole({});
    if (plan.setOptional(0, u"serviceName"_s, current.serviceName, wanted.serviceName))
        plan.note(ActionType::SetServiceName, {}, wanted.serviceName, current.serviceName);
    if (plan.setOptional(0, u"osFamily"_s, current.osFamily, wanted.osFamily))
        plan.note(ActionType::SetGuestOs, {}, wanted.osFamily, current.osFamily);
}

/// The roles' places in the virtual network, as AddressAssignments holds them.
struct AddressRules
{
    using Item = std::pair<QString, QString>; ///< role, subnet
    static constexpr QStringView list = u"AddressAssignments";
    static constexpr QStringView item = u"InstanceAddress";

    static XmlNode subnets(const Item &i)
    {
        return {u"Subnets"_s, {}, {{u"Subnet"_s, {{u"name"_s, i.second}}}}};
    }
    QString key(const Item &i) const { return i.first; }
    XmlNode node(const Item &i) const
    {
        return {u"InstanceAddress"_s, {{u"roleName"_s, i.first}}, {subnets(i)}};
    }
    void change(FilePlan &plan, int element, const Item &current, const Item &wanted) const
    {
        if (current == wanted)
            return;
        added(plan, wanted);
        const QList<int> written = itemElements(plan.document(), element, u"Subnets", u"Subnet");
        if (written.isEmpty())
            plan.edit().insert(element, -1, subnets(wanted));
        else
            plan.edit().setAttribute(written.first(), u"name"_s, wanted.second);
    }
    void added(FilePlan &plan, const Item &i) const
    {
        plan.setRole(i.first);
        plan.note(ActionType::SetSubnet, {}, i.second);
        plan.setRole({});
    }
    void removed(FilePlan &plan, const Item &i) const { added(plan, {i.first, {}}); }
};

/// The addresses as they stand, and as \a subnets, the first of each role, has them.
QList<AddressRules::Item> addressesOf(const XmlDocument &document, int network)
{
    QList<AddressRules::Item> addresses;
    for (const int element : itemElements(document, network, AddressRules::list, AddressRules::item)) {
        const QList<int> subnets = itemElements(document, element, u"Subnets", u"Subnet");
        addresses.append({attributeOf(document, element, u"roleName"),
                          subnets.isEmpty() ? QString() : attributeOf(document, subnets.first(), u"name")});
    }
    return addresses;
}

QList<AddressRules::Item> wantedAddresses(const QList<AddressRules::Item> &current,
                                          const QMap<QString, QString> &before,
                                          QMap<QString, QString> subnets)
{
    QList<AddressRules::Item> addresses;
    QSet<QString> removed;
    QSet<QString> seen;
    for (const AddressRules::Item &address : current) {
        const QString &role = address.first;
        if (subnets.contains(role))
            addresses.append({role, subnets.take(role)});
        else if (before.contains(role) && !seen.contains(role))
            removed.insert(role);
        else if (!removed.contains(role)) // the service knows the first of a role only
            addresses.append(address);
        seen.insert(role);
    }
    for (auto it = subnets.cbegin(); it != subnets.cend(); ++it) {
        if (before.value(it.key()) != it.value())
            addresses.append({it.key(), it.value()});
    }
    return addresses;
}

/// NetworkConfiguration, which stands behind the roles. azure-docs, Cloud Services Config schema (cscfg);
/// cloud-services-extended-support, deploy-prerequisite.md
void planNetwork(FilePlan &plan, const ConfigurationFacts &current, const ConfigurationFacts &wanted)
{
    const bool isRenamed = wanted.virtualNetwork != current.virtualNetwork;
    if (!isRenamed && wanted.subnets == current.subnets)
        return;
    plan.setRole({});
    if (isRenamed)
        plan.note(ActionType::SetNetwork, {}, wanted.virtualNetwork, current.virtualNetwork);
    const XmlDocument &document = plan.document();
    const XmlNode siteNode{u"VirtualNetworkSite"_s, {{u"name"_s, wanted.virtualNetwork}}};
    const AddressRules rules;
    const int network = childElement(document, 0, u"NetworkConfiguration");
    if (network < 0) {
        XmlNode list{u"AddressAssignments"_s, {}, {}};
        for (const AddressRules::Item &address : wantedAddresses({}, {}, wanted.subnets)) {
            list.children.append(rules.node(address));
            rules.added(plan, address);
        }
        const QList<int> roles = roleElements(document);
        plan.edit().insert(0, roles.isEmpty() ? -1 : roles.last(),
                           {u"NetworkConfiguration"_s, {}, {siteNode, list}});
        return;
    }
    const int site = childElement(document, network, u"VirtualNetworkSite");
    if (isRenamed && site < 0)
        plan.insertChild(network, siteNode);
    else if (isRenamed && wanted.virtualNetwork.isEmpty())
        plan.edit().remove(site);
    else if (isRenamed)
        plan.edit().setAttribute(site, u"name"_s, wanted.virtualNetwork);
    const QList<AddressRules::Item> addresses = addressesOf(document, network);
    plan.syncList(network, addresses, wantedAddresses(addresses, current.subnets, wanted.subnets), rules);
}

} // namespace

void planConfiguration(FilePlan &plan, const QString &fileName, const Service &current, const Service &wanted)
{
    const ConfigurationFacts *facts = factsOf(wanted, fileName);
    const ConfigurationFacts *before = factsOf(current, fileName);
    if (facts && before)
        planService(plan, *before, *facts);
    QSet<QString> seen;
    for (const Role &role : wanted.roles) {
        if (seen.contains(role.name))
            continue; // the first of a name has what the cscfg files say
        seen.insert(role.name);
        plan.setRole(role.name);
        const int element = roleElement(plan.document(), role.name);
        const QList<Entry> thumbprints = wantedThumbprints(role, fileName);
        const QList<Entry> values = wantedValues(role, fileName);
        const bool wantsNothing = thumbprints.isEmpty() && values.isEmpty();
        const bool isWanted = !facts || facts->roles.contains(role.name);
        if (element < 0) {
            if (!wantsNothing || (facts && isWanted))
                addRole(plan, role, thumbprints, values);
            continue;
        }
        const Role *now = findRole(current, role.name);
        const Renames renames = now ? renamesIn(*now, role) : Renames();
        const QList<Entry> currentThumbprints = currentEntries<ThumbprintRules>(plan, element, renames);
        const QList<Entry> currentValues = currentEntries<SettingRules>(plan, element, {});
        plan.syncList(element, currentValues, withRepeated(values, currentValues), SettingRules());
        plan.syncList(element, currentThumbprints, withRepeated(thumbprints, currentThumbprints),
                      ThumbprintRules{renames});
        if (!isWanted && wantsNothing && standsForNothing(plan, element)) {
            plan.edit().remove(element);
            plan.note(ActionType::RemoveRole, role.name);
        }
    }
    if (facts && before)
        planNetwork(plan, *before, *facts);
    plan.tidy(facts ? facts->emptyElements : EmptyElements());
}

} // namespace bindwright

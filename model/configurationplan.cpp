// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fileplan.h"
#include "projectreader.h"

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
            added(plan, wanted);
        }
        if (algorithmOf(current) != algorithmOf(wanted)) {
            plan.setOptional(element, u"thumbprintAlgorithm"_s, algorithmOf(current), algorithmOf(wanted));
            plan.note(ActionType::SetAlgorithm, wanted.name, algorithmOf(wanted));
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
        plan.note(ActionType::SetServiceName, {}, wanted.serviceName);
    if (plan.setOptional(0, u"osFamily"_s, current.osFamily, wanted.osFamily))
        plan.note(ActionType::SetGuestOs, {}, wanted.osFamily);
}

} // namespace

void planConfiguration(FilePlan &plan, const QString &fileName, const Service &current, const Service &wanted)
{
    const ConfigurationFacts *facts = factsOf(wanted, fileName);
    const ConfigurationFacts *before = factsOf(current, fileName);
    if (facts && before)
        planService(plan, *before, *facts);
    for (const Role &role : wanted.roles) {
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
    plan.tidy(facts ? facts->emptyElements : EmptyElements());
}

} // namespace bindwright

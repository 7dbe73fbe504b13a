// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "definitionplan.h"

#include "fileplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// An XmlNode's attributes without those that are empty.
QList<std::pair<QString, QString>> withoutEmpty(QList<std::pair<QString, QString>> attributes)
{
    attributes.removeIf([](const auto &attribute) { return attribute.second.isEmpty(); });
    return attributes;
}

QString storeOf(const RoleCertificate &certificate)
{
    const QString store = certificate.storeLocation + u'\\' + certificate.storeName;
    return certificate.permissionLevel.isEmpty() ? store : store + ", "_L1 + certificate.permissionLevel;
}

/// Matches a renamed certificate by its new name.
struct CertificateRules
{
    using Item = RoleCertificate;
    static constexpr QStringView list = u"Certificates";
    static constexpr QStringView item = u"Certificate";
    const Renames &renames;

    QString key(const Item &c) const { return renames.value(c.name, c.name); }
    XmlNode node(const Item &c) const
    {
        return {u"Certificate"_s,
                withoutEmpty({{u"name"_s, c.name},
                              {u"storeLocation"_s, c.storeLocation},
                              {u"storeName"_s, c.storeName},
                              {u"permissionLevel"_s, c.permissionLevel}})};
    }
    void change(FilePlan &plan, int element, const Item &current, const Item &wanted) const
    {
        if (current.name != wanted.name) {
            plan.edit().setAttribute(element, u"name"_s, wanted.name);
            plan.note(ActionType::ChangeCertificate, current.name, wanted.name);
        }
        bool changed =
            plan.setOptional(element, u"storeLocation"_s, current.storeLocation, wanted.storeLocation);
        changed |= plan.setOptional(element, u"storeName"_s, current.storeName, wanted.storeName);
        changed |=
            plan.setOptional(element, u"permissionLevel"_s, current.permissionLevel, wanted.permissionLevel);
        if (changed)
            plan.note(ActionType::ChangeCertificate, wanted.name, storeOf(wanted), storeOf(current));
    }
    void added(FilePlan &plan, const Item &c) const
    {
        plan.note(ActionType::DeclareCertificate, c.name, storeOf(c));
    }
    void removed(FilePlan &plan, const Item &c) const { plan.note(ActionType::RemoveCertificate, c.name); }
};

struct EndpointRules
{
    using Item = Endpoint;
    static constexpr QStringView list = u"Endpoints";
    static constexpr QStringView item = u"InputEndpoint";

    static QString described(const Item &e) { return e.protocol + u' ' + e.port; }
    /// With what else differs from \a other, by the attributes' names.
    static QString described(const Item &e, const Item &other)
    {
        QStringList parts{described(e)};
        if (e.localPort != other.localPort && !e.localPort.isEmpty())
            parts.append("localPort "_L1 + e.localPort);
        if (e.certificate != other.certificate && !e.certificate.isEmpty())
            parts.append("certificate "_L1 + e.certificate);
        return parts.join(", "_L1);
    }
    QString key(const Item &e) const { return e.name; }
    XmlNode node(const Item &e) const
    {
        return {u"InputEndpoint"_s,
                withoutEmpty({{u"name"_s, e.name},
                              {u"protocol"_s, e.protocol},
                              {u"port"_s, e.port},
                              {u"certificate"_s, e.certificate},
                              {u"localPort"_s, e.localPort},
                              {u"loadBalancer"_s, e.loadBalancer}})};
    }
    void change(FilePlan &plan, int element, const Item &current, const Item &wanted) const
    {
        bool changed = plan.setOptional(element, u"protocol"_s, current.protocol, wanted.protocol);
        changed |= plan.setOptional(element, u"port"_s, current.port, wanted.port);
        changed |= plan.setOptional(element, u"certificate"_s, current.certificate, wanted.certificate);
        changed |= plan.setOptional(element, u"localPort"_s, current.localPort, wanted.localPort);
        if (changed)
            plan.note(ActionType::ChangeEndpoint, wanted.name, described(wanted, current),
                      described(current, wanted));
    }
    void added(FilePlan &plan, const Item &e) const
    {
        plan.note(ActionType::AddEndpoint, e.name, described(e));
    }
    void removed(FilePlan &plan, const Item &e) const { plan.note(ActionType::RemoveEndpoint, e.name); }
};

struct BindingRules
{
    using Item = SiteBinding;
    static constexpr QStringView list = u"Bindings";
    static constexpr QStringView item = u"Binding";
    QString site;

    QString key(const Item &b) const { return b.name; }
    XmlNode node(const Item &b) const
    {
        return {
            u"Binding"_s,
            withoutEmpty(
                {{u"name"_s, b.name}, {u"endpointName"_s, b.endpointName}, {u"hostHeader"_s, b.hostHeader}})};
    }
    void change(FilePlan &plan, int element, const Item &current, const Item &wanted) const
    {
        bool changed =
            plan.setOptional(element, u"endpointName"_s, current.endpointName, wanted.endpointName);
        changed |= plan.setOptional(element, u"hostHeader"_s, current.hostHeader, wanted.hostHeader);
        if (changed) {
            removed(plan, current);
            added(plan, wanted);
        }
    }
    void added(FilePlan &plan, const Item &b) const
    {
        plan.note(ActionType::AddSiteBinding, site, b.endpointName);
    }
    void removed(FilePlan &plan, const Item &b) const
    {
        plan.note(ActionType::RemoveSiteBinding, site, b.endpointName);
    }
};

struct SiteRules
{
    using Item = Site;
    static constexpr QStringView list = u"Sites";
    static constexpr QStringView item = u"Site";

    QString key(const Item &s) const { return s.name; }
    XmlNode node(const Item &s) const
    {
        XmlNode bindings{u"Bindings"_s, {}, {}};
        for (const SiteBinding &binding : s.bindings)
            bindings.children.append(BindingRules{s.name}.node(binding));
        XmlNode site{u"Site"_s,
                     withoutEmpty({{u"name"_s, s.name}, {u"physicalDirectory"_s, s.physicalDirectory}})};
        if (!bindings.children.isEmpty())
            site.children.append(bindings);
        return site;
    }
    void change(FilePlan &plan, int element, const Item &current, const Item &wanted) const
    {
        plan.syncList(element, current.bindings, wanted.bindings, BindingRules{wanted.name});
        if (wanted.bindingsLast && !current.bindingsLast) {
            plan.edit().moveLast(childElement(plan.document(), element, u"Bindings"));
            plan.note(ActionType::MoveBindingsLast, wanted.name);
        }
    }
    void added(FilePlan &plan, const Item &s) const
    {
        for (const SiteBinding &binding : s.bindings)
            BindingRules{s.name}.added(plan, binding);
    }
    void removed(FilePlan &plan, const Item &s) const
    {
        for (const SiteBinding &binding : s.bindings)
            BindingRules{s.name}.removed(plan, binding);
    }
};

struct VariableRules
{
    using Item = TaskVariable;
    static constexpr QStringView list = u"Environment";
    static constexpr QStringView item = u"Variable";

    QString key(const Item &v) const { return v.name; }
    static XmlNode instanceValue(const Item &v) { return {u"RoleInstanceValue"_s, {{u"xpath"_s, v.xpath}}}; }
    XmlNode node(const Item &v) const
    {
        XmlNode variable{u"Variable"_s, {{u"name"_s, v.name}}};
        if (v.value)
            variable.attributes.append({u"value"_s, *v.value});
        if (!v.xpath.isEmpty())
            variable.children.append(instanceValue(v));
        return variable;
    }
    void change(FilePlan &plan, int element, const Item &current, const Item &wanted) const
    {
        if (current.value != wanted.value) {
            if (wanted.value)
                plan.edit().setAttribute(element, u"value"_s, *wanted.value);
            else
                plan.edit().removeAttribute(element, u"value"_s);
        }
        if (current.xpath == wanted.xpath)
            return;
        const int instance = childElement(plan.document(), element, u"RoleInstanceValue");
        if (instance < 0)
            plan.edit().insert(element, -1, instanceValue(wanted));
        else if (wanted.xpath.isEmpty())
            plan.edit().remove(instance);
        else
            plan.edit().setAttribute(instance, u"xpath"_s, wanted.xpath);
    }
    void added(FilePlan &, const Item &) const { } // the task's actions tell of it
    void removed(FilePlan &, const Item &) const { }
};

struct TaskRules
{
    using Item = StartupTask;
    static constexpr QStringView list = u"Startup";
    static constexpr QStringView item = u"Task";

    QString key(const Item &t) const { return t.commandLine; }
    XmlNode node(const Item &t) const
    {
        XmlNode task{u"Task"_s,
                     withoutEmpty({{u"commandLine"_s, t.commandLine},
                                   {u"executionContext"_s, t.executionContext},
                                   {u"taskType"_s, t.taskType}})};
        XmlNode environment{u"Environment"_s, {}, {}};
        for (const TaskVariable &variable : t.environment)
            environment.children.append(VariableRules().node(variable));
        if (!environment.children.isEmpty())
            task.children.append(environment);
        return task;
    }
    void change(FilePlan &plan, int element, const Item &current, const Item &wanted) const
    {
        if (current == wanted)
            return;
        removed(plan, current);
        added(plan, wanted);
        plan.setOptional(element, u"executionContext"_s, current.executionContext, wanted.executionContext);
        plan.setOptional(element, u"taskType"_s, current.taskType, wanted.taskType);
        plan.syncList(element, current.environment, wanted.environment, VariableRules());
    }
    void added(FilePlan &plan, const Item &t) const
    {
        const QString type = t.taskType.isEmpty() ? u"simple"_s : t.taskType;
        const QString context = t.executionContext.isEmpty() ? u"limited"_s : t.executionContext;
        plan.note(ActionType::AddStartupTask, t.commandLine, type + ", "_L1 + context);
    }
    void removed(FilePlan &plan, const Item &t) const
    {
        plan.note(ActionType::RemoveStartupTask, t.commandLine);
    }
};

struct DeclaredSettingRules
{
    using Item = ConfigurationSetting;
    static constexpr QStringView list = u"ConfigurationSettings";
    static constexpr QStringView item = u"Setting";

    QString key(const Item &s) const { return s.name; }
    XmlNode node(const Item &s) const { return {u"Setting"_s, {{u"name"_s, s.name}}}; }
    void change(FilePlan &, int, const Item &, const Item &) const { }
    void added(FilePlan &plan, const Item &s) const { plan.note(ActionType::DeclareSetting, s.name); }
    void removed(FilePlan &plan, const Item &s) const { plan.note(ActionType::RemoveSetting, s.name); }
};

struct ImportRules
{
    using Item = QString;
    static constexpr QStringView list = u"Imports";
    static constexpr QStringView item = u"Import";

    QString key(const Item &module) const { return module; }
    XmlNode node(const Item &module) const { return {u"Import"_s, {{u"moduleName"_s, module}}}; }
    void change(FilePlan &, int, const Item &, const Item &) const { }
    void added(FilePlan &plan, const Item &module) const { plan.note(ActionType::AddImport, module); }
    void removed(FilePlan &plan, const Item &module) const { plan.note(ActionType::RemoveImport, module); }
};

template<class Item>
QList<Item> declaredOf(QList<Item> items)
{
    items.removeIf([](const Item &item) { return !item.declared; });
    return items;
}

/// Endpoints that still name a renamed certificate by its old name follow it.
QList<Endpoint> followed(QList<Endpoint> endpoints, const Renames &renames)
{
    for (Endpoint &endpoint : endpoints)
        endpoint.certificate = renames.value(endpoint.certificate, endpoint.certificate);
    return endpoints;
}

void planRuntime(FilePlan &plan, int role, const QString &current, const QString &wanted, bool mayStandEmpty)
{
    if (current == wanted)
        return;
    plan.note(ActionType::SetRuntimeContext, {}, wanted);
    const int runtime = childElement(plan.document(), role, u"Runtime");
    if (runtime < 0) {
        plan.insertChild(role, {u"Runtime"_s, {{u"executionContext"_s, wanted}}});
        return;
    }
    const XmlElement &element = plan.document().elements().at(runtime);
    if (wanted.isEmpty() && element.children.isEmpty() && element.attributes.size() == 1 && !mayStandEmpty)
        plan.edit().remove(runtime);
    else
        plan.setOptional(runtime, u"executionContext"_s, current, wanted);
}

void planRole(FilePlan &plan, int element, const Role &current, const Role &wanted, bool runtimeMayStandEmpty)
{
    plan.setRole(wanted.name);
    const Renames renames = renamesIn(current, wanted);
    if (plan.setOptional(element, u"vmsize"_s, current.vmSize, wanted.vmSize))
        plan.note(ActionType::SetVmSize, {}, wanted.vmSize, current.vmSize);
    // In the habitual order: what is put in at one place comes in the order of the calls.
    planRuntime(plan, element, current.runtimeContext, wanted.runtimeContext, runtimeMayStandEmpty);
    plan.syncList(element, current.startupTasks, wanted.startupTasks, TaskRules());
    plan.syncList(element, current.sites, wanted.sites, SiteRules());
    plan.syncList(element, declaredOf(current.settings), declaredOf(wanted.settings), DeclaredSettingRules());
    plan.syncList(element, current.endpoints, followed(wanted.endpoints, renames), EndpointRules());
    plan.syncList(element, current.imports, wanted.imports, ImportRules());
    plan.syncList(element, declaredOf(current.certificates), declaredOf(wanted.certificates),
                  CertificateRules{renames});
}

} // namespace

Renames renamesIn(const Role &current, const Role &wanted)
{
    Renames renames;
    for (qsizetype i = 0; i < std::min(current.certificates.size(), wanted.certificates.size()); ++i) {
        const RoleCertificate &before = current.certificates.at(i);
        RoleCertificate after = wanted.certificates.at(i);
        if (before.name == after.name || findCertificate(wanted, before.name)
            || findCertificate(current, after.name))
            continue;
        const QString name = std::exchange(after.name, before.name);
        if (after == before)
            renames.insert(before.name, name);
    }
    return renames;
}

Result<> planDefinition(FilePlan &plan, const Service &current, const Service &wanted)
{
    const auto namesOf = [](const Service &service) {
        QStringList names;
        for (const Role &role : service.roles)
            names.append(role.name);
        return names;
    };
    const QList<int> elements = roleElements(plan.document());
    const QList<int> matches = matched(namesOf(current), namesOf(wanted));
    for (qsizetype i = 0; i < wanted.roles.size(); ++i) {
        const Role &role = wanted.roles.at(i);
        const int match = matches.at(i);
        if (match < 0)
            return failure(Code::UnknownRole, role.name);
        planRole(plan, elements.at(match), current.roles.at(match), role,
                 wanted.emptyElements.contains(role.name + "/Runtime"_L1));
    }
    plan.tidy(wanted.emptyElements);
    return {};
}

} // namespace bindwright

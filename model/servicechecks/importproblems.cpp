// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "importproblems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto plugins = "Microsoft.WindowsAzure.Plugins."_L1;

/// A module of the SDK, and what it declares. Source: MSDN hh124130; azure-docs,
/// cloud-services-extended-support/schema-csdef-webrole, Imports.
struct Module
{
    QString name;
    QStringList settings;
    QStringList certificates;
};

const QList<Module> &modules()
{
    static const QList<Module> known{
        {u"Diagnostics"_s, {u"ConnectionString"_s}, {}},
        {u"RemoteAccess"_s,
         {u"Enabled"_s, u"AccountUsername"_s, u"AccountEncryptedPassword"_s, u"AccountExpiration"_s},
         {u"PasswordEncryption"_s}},
        {u"RemoteForwarder"_s, {u"Enabled"_s}, {}},
        {u"Connect"_s, {}, {}}, // what these declare depends on the SDK
        {u"Caching"_s, {}, {}},
        {u"WebDeploy"_s, {}, {}}};
    return known;
}

QStringList declaredByImports(const Role &role, QStringList Module::*items)
{
    QStringList names;
    for (const Module &module : modules()) {
        if (!role.imports.contains(module.name))
            continue;
        for (const QString &item : module.*items)
            names.append(plugins + module.name + u'.' + item);
    }
    return names;
}

} // namespace

namespace {

/// Whether the SDK takes a module's name in another case, no source says.
void findSpelling(ServiceFinder &finder)
{
    for (const Role &role : finder.service().roles) {
        finder.setRole(&role);
        for (const QString &module : role.imports) {
            const QString meant = meantBy(module, namesOf(modules()));
            if (meant.isEmpty() || role.imports.contains(meant))
                continue;
            finder
                .add(Rule::ValueUnknown, Severity::Warning,
                     {u"Import"_s,
                      module,
                      {{Argument::Attribute, u"moduleName"_s},
                       {Argument::Value, module},
                       {Argument::Meant, meant},
                       {Argument::Element, u"Import"_s}}})
                .certainty = Certainty::Inferred;
        }
    }
    finder.setRole(nullptr);
}

} // namespace

/// One role forwards remote desktop's connections to all. Source: MSDN hh124130.
void findImportProblems(ServiceFinder &finder)
{
    findSpelling(finder);
    const auto imports = [](const QString &module) {
        return [module](const Role &role) { return role.imports.contains(module); };
    };
    const QList<Role> &roles = finder.service().roles;
    const auto access = std::ranges::find_if(roles, imports(u"RemoteAccess"_s));
    const auto forwarder = std::ranges::find_if(roles, imports(u"RemoteForwarder"_s));
    const auto count = std::ranges::count_if(roles, imports(u"RemoteForwarder"_s));
    if (count == 1 || (count == 0 && access == roles.cend()))
        return;
    const auto second =
        count == 0 ? access : std::find_if(std::next(forwarder), roles.cend(), imports(u"RemoteForwarder"_s));
    finder.setRole(&*second);
    finder.add(Rule::RemoteForwarderUnfit, Severity::Error,
               {u"Import"_s,
                count == 0 ? u"RemoteAccess"_s : u"RemoteForwarder"_s,
                {{Argument::OtherRole, count == 0 ? QString() : forwarder->name}}});
    finder.setRole(nullptr);
}

bool comesFromImport(const Role &role, const QString &name)
{
    // A module's name in another case is told on its own.
    return name.startsWith(plugins)
        && role.imports.contains(name.mid(plugins.size()).section(u'.', 0, 0), Qt::CaseInsensitive);
}

bool importsForeignModule(const Role &role)
{
    return std::ranges::any_of(role.imports, [](const QString &name) {
        return std::ranges::find(modules(), name, &Module::name) == modules().cend();
    });
}

QStringList settingsOfImports(const Role &role)
{
    return declaredByImports(role, &Module::settings);
}

QStringList certificatesOfImports(const Role &role)
{
    return declaredByImports(role, &Module::certificates);
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "packaging.h"

#include "fileplan.h"

#include "model/script/script.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr QStringView copies = u"CopyToOutputDirectory";

bool isCode(const QString &name)
{
    return name.endsWith(".cs"_L1);
}

bool isCloudProject(const ProjectFile &file)
{
    return file.path.endsWith(".ccproj"_L1, Qt::CaseInsensitive);
}

/// Projects of the newer form include what lies in their folder, and say more of it by Update.
bool findsFiles(const XmlDocument &document)
{
    return document.attribute(0, u"Sdk") || document.child(0, u"Sdk") >= 0;
}

/// The items for one file, of whatever element.
QList<int> itemsFor(const XmlDocument &document, const QString &path)
{
    QList<int> items;
    for (const int group : document.children(0, u"ItemGroup")) {
        for (const int item : document.elements().at(group).children) {
            const QString named = document.attribute(item, u"Include")
                                      .value_or(document.attribute(item, u"Update").value_or(QString()));
            if (named.compare(path, Qt::CaseInsensitive) == 0)
                items.append(item);
        }
    }
    return items;
}

/// What an item needs to be for a file to come along.
XmlNode itemNode(const ProjectFile &file, const QString &path)
{
    const XmlNode always{copies.toString(), {}, {}, u"Always"_s};
    if (isCode(path))
        return {u"Compile"_s, {{u"Include"_s, path}}, {}};
    if (isCloudProject(file))
        return {u"Content"_s, {{u"Include"_s, path}}, {{u"SubType"_s, {}, {}, u"Content"_s}}};
    if (findsFiles(file.document))
        return {u"None"_s, {{u"Update"_s, path}}, {always}};
    return {u"Content"_s, {{u"Include"_s, path}}, {always}};
}

/// Behind the last item of its kind, in a group that always counts; else in a group of its own.
void addItem(FilePlan &plan, const XmlNode &item)
{
    const XmlDocument &document = plan.document();
    const QList<int> groups = document.children(0, u"ItemGroup");
    for (auto group = groups.crbegin(); group != groups.crend(); ++group) {
        const QList<int> items = document.children(*group, item.name);
        if (!items.isEmpty() && !document.attribute(*group, u"Condition"))
            return plan.edit().insert(*group, items.last(), item);
    }
    plan.edit().insert(0, groups.isEmpty() ? -1 : groups.last(), {u"ItemGroup"_s, {}, {item}});
}

void include(FilePlan &plan, const ProjectFile &file, const QString &path)
{
    const XmlDocument &document = plan.document();
    const XmlNode wanted = itemNode(file, path);
    const QList<int> items = itemsFor(document, path);
    const bool isCopied = isCode(path) || isCloudProject(file);
    for (const int item : items) {
        if (isCopied || document.child(item, copies) >= 0)
            return; // whoever wrote "PreserveNewest" has it packaged too
    }
    if (isCode(path) && findsFiles(document))
        return;
    if (items.isEmpty())
        addItem(plan, wanted);
    else
        plan.edit().insert(items.first(), -1, wanted.children.first());
    plan.note(ActionType::IncludeFile, path, wanted.name);
}

/// The folders of the bound roles whose files that project has to include.
QStringList pathsIn(const ProjectFile &file, const QList<RoleFolder> &folders, const QStringList &names)
{
    QStringList paths;
    const QDir base(QFileInfo(file.path).absolutePath());
    for (const RoleFolder &folder : folders) {
        if (!folder.buildFile || folder.buildFile->path != file.path)
            continue;
        for (const QString &name : names)
            paths.append(base.relativeFilePath(folder.path + u'/' + name).replace(u'/', u'\\'));
    }
    paths.removeDuplicates();
    return paths;
}

} // namespace

bool bindsRole(const Draft &draft, const QString &role)
{
    return std::ranges::find(draft.bindings, role, &Binding::role) != draft.bindings.cend();
}

Result<> includeScripts(Plan &plan, const Draft &draft, const Project &project)
{
    QList<RoleFolder> folders = project.roleFolders;
    folders.removeIf([&draft](const RoleFolder &folder) { return !bindsRole(draft, folder.role); });
    QStringList names;
    for (const ScriptFile &file : scriptFiles(draft))
        names.append(file.name);
    QStringList done;
    for (const RoleFolder &folder : std::as_const(folders)) {
        if (!folder.buildFile || done.contains(folder.buildFile->path))
            continue;
        done.append(folder.buildFile->path);
        FilePlan file(*folder.buildFile);
        file.setRole(folder.role);
        for (const QString &path : pathsIn(*folder.buildFile, folders, names))
            include(file, *folder.buildFile, path);
        if (const Result<> finished = file.finish(plan); !finished)
            return finished;
    }
    for (const RoleFolder &folder : std::as_const(folders)) {
        for (const QString &name : names) {
            // Of a bin folder all is packaged as it stands; code has to be compiled, and called.
            const bool isIncluded = !isCode(name) && (folder.buildFile || folder.path.endsWith("/bin"_L1));
            if (!isIncluded && !folder.scripts.contains(name))
                plan.actions.append({ActionType::ByHand, {}, folder.role, u"add-to-project"_s, name});
        }
    }
    return {};
}

} // namespace bindwright

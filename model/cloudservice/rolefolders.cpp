// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rolefolders.h"

#include "model/base/filestore.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// A script of ours is small; a larger file of its name is not ours to compare.
constexpr qint64 maximumScript = 1024 * 1024;

/// The role's own project as a ccproj references it: <ProjectReference><RoleName>.
QString referencedFolder(const XmlDocument &ccproj, const QString &role, const QDir &base)
{
    const QList<XmlElement> &elements = ccproj.elements();
    for (int i = 0; i < int(elements.size()); ++i) {
        if (elements.at(i).name != "ProjectReference"_L1)
            continue;
        const int name = ccproj.child(i, u"RoleName");
        if (name < 0)
            continue;
        const XmlElement &element = elements.at(name);
        const QString text =
            ccproj.text().sliced(element.startTag.end, element.endTag.begin - element.startTag.end).trimmed();
        const QString include = ccproj.attribute(i, u"Include").value_or(QString()).replace(u'\\', u'/');
        if (text == role && !include.isEmpty())
            return QFileInfo(QDir::cleanPath(base.absoluteFilePath(include))).absolutePath();
    }
    return {};
}

/// Visual Studio lays a role's project beside the cloud project; where there is none, the files go
/// into the cloud project's own content folder of the role.
QString usualFolder(const FileStore &files, const QString &role, const QDir &base)
{
    const QString beside = QDir::cleanPath(base.absoluteFilePath(u"../"_s + role));
    return isFolder(files, beside) ? beside : base.absoluteFilePath(role + u"Content"_s);
}

} // namespace

RoleFolders::RoleFolders(const FileStore &files, const Project &project)
    : m_files(files)
    , m_base(QFileInfo(project.definition.path).absolutePath())
{
    const QStringList ccprojs = filesIn(files, m_base, {u"*.ccproj"_s});
    if (ccprojs.size() != 1)
        return;
    const QString path = QDir(m_base).absoluteFilePath(ccprojs.first());
    const auto bytes = files.read(path, maximumProjectFile);
    if (const auto document = bytes ? XmlDocument::parse(*bytes, path) : failure(Code::FileUnreadable))
        m_ccproj = *document;
}

QString RoleFolders::pathOf(const QString &role) const
{
    const QString referenced = referencedFolder(m_ccproj, role, QDir(m_base));
    return referenced.isEmpty() ? usualFolder(m_files, role, QDir(m_base)) : referenced;
}

QList<RoleFolder> findRoleFolders(const FileStore &files, const Project &project, const QStringList &scripts)
{
    const RoleFolders paths(files, project);
    QList<RoleFolder> folders;
    for (const Role &role : project.service.roles) {
        if (role.kind != RoleKind::Web)
            continue;
        RoleFolder folder{.role = role.name, .path = paths.pathOf(role.name), .scripts = {}};
        for (const QString &name : scripts) {
            if (const auto content = files.read(folder.path + u'/' + name, maximumScript))
                folder.scripts.insert(name, *content);
        }
        folders.append(folder);
    }
    return folders;
}

} // namespace bindwright

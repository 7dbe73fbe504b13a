// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rolefolders.h"

#include "builditems.h"
#include "scriptnames.h"
#include "serviceelements.h"

#include "model/base/filestore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// A script of ours is small; a larger file of its name is not ours to compare.
constexpr qint64 maximumScript = 1024 * 1024;

std::optional<ProjectFile> readXml(const FileStore &files, const QString &path)
{
    const auto bytes = files.read(path, maximumProjectFile);
    const auto document = bytes ? XmlDocument::parse(*bytes, path) : failure(Code::FileUnreadable);
    return document ? std::optional(ProjectFile{path, *document}) : std::nullopt;
}

/// The role's own project as a ccproj references it: <ProjectReference><RoleName>.
QString referencedProject(const ProjectFile &ccproj, const QString &role)
{
    const XmlDocument &document = ccproj.document;
    const QList<XmlElement> &elements = document.elements();
    for (int i = 0; i < int(elements.size()); ++i) {
        if (elements.at(i).name != "ProjectReference"_L1)
            continue;
        const int name = document.child(i, u"RoleName");
        if (name < 0)
            continue;
        const XmlElement &element = elements.at(name);
        const QString text =
            document.text().sliced(element.startTag.end, element.endTag.begin - element.startTag.end);
        const QString include = document.attribute(i, u"Include").value_or(QString()).replace(u'\\', u'/');
        if (text.trimmed() == role && !include.isEmpty())
            return QDir::cleanPath(QFileInfo(ccproj.path).absoluteDir().absoluteFilePath(include));
    }
    return {};
}

/// The file below \a folder whose path is \a file but for case, as Windows sees it; empty: there is none.
QString pathOf(const FileStore &files, const QString &folder, const QString &file)
{
    QString path = folder;
    const QStringList parts = file.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto entries = files.list(path).value_or(QList<FolderEntry>());
        const auto found = std::ranges::find_if(entries, [&part](const FolderEntry &entry) {
            return entry.name.compare(part, Qt::CaseInsensitive) == 0;
        });
        if (found == entries.cend())
            return {};
        path += u'/' + found->name;
    }
    return path;
}

/// Whether anything lies in the folder, or so deep below, but what a plan writes there.
bool holdsOthers(const FileStore &files, const QString &folder, int depth = 8)
{
    const auto entries = files.list(folder).value_or(QList<FolderEntry>());
    const auto isOther = [](const FolderEntry &entry) {
        return !entry.isFolder && !scriptFileNames().contains(entry.name);
    };
    return std::ranges::any_of(entries, isOther)
        || std::ranges::any_of(entries, [&](const FolderEntry &entry) {
               return entry.isFolder && depth > 0
                   && holdsOthers(files, folder + u'/' + entry.name, depth - 1);
           });
}

QString withSlashes(QString path)
{
    return QDir::cleanPath(path.replace(u'\\', u'/'));
}

} // namespace

RoleFolders::RoleFolders(const FileStore &files, const Project &project)
    : m_files(files)
    , m_definition(project.definition)
    , m_base(QFileInfo(project.definition.path).absolutePath())
    , m_ccproj(project.buildFiles.isEmpty() ? std::nullopt : readXml(files, project.buildFiles.first()))
    , m_hasSeveral(project.buildFiles.size() > 1)
{
    if (m_ccproj)
        m_base = QFileInfo(m_ccproj->path).absolutePath();
}

/// Visual Studio lays a role's project beside the cloud project. Empty: there is none.
QString RoleFolders::projectOf(const QString &role) const
{
    const QString referenced = m_ccproj ? referencedProject(*m_ccproj, role) : QString();
    if (!referenced.isEmpty())
        return QFileInfo(referenced).absolutePath();
    const QString beside = QDir::cleanPath(QDir(m_base).absoluteFilePath(u"../"_s + role));
    return isFolder(m_files, beside) ? beside : QString();
}

/// Azure PowerShell's New-AzureServiceProject makes <service>/<role>, of Node, PHP and Python roles.
QString RoleFolders::besideDefinition(const QString &role) const
{
    const QString folder = QDir(QFileInfo(m_definition.path).absolutePath()).absoluteFilePath(role);
    return isFolder(m_files, folder) ? folder : QString();
}

/// Whether the ccproj says where the role's project is, be it there or not.
bool RoleFolders::isReferenced(const QString &role) const
{
    return m_ccproj && !referencedProject(*m_ccproj, role).isEmpty();
}

QString RoleFolders::contentOf(const QString &role) const
{
    return QDir(m_base).absoluteFilePath(role + u"Content"_s);
}

/// The folders that there are whose content is a role's approot, or is copied to where its tasks start.
QStringList RoleFolders::approots(const QString &role) const
{
    QStringList folders{projectOf(role), besideDefinition(role), contentOf(role)};
    folders.removeIf([this](const QString &f) { return f.isEmpty() || !isFolder(m_files, f); });
    folders.removeDuplicates();
    return folders;
}

/// The project that has to include a file of \a folder; none where there is none, or several.
std::optional<ProjectFile> RoleFolders::buildFileIn(const QString &folder) const
{
    const QStringList names = filesIn(m_files, folder, {u"*.csproj"_s, u"*.vbproj"_s, u"*.fsproj"_s});
    return names.size() == 1 ? readXml(m_files, folder + u'/' + names.first()) : std::nullopt;
}

RoleFolder RoleFolders::scriptFolder(const Role &role) const
{
    for (const QString &folder : {projectOf(role.name), besideDefinition(role.name)}) {
        if (folder.isEmpty())
            continue;
        // With a project file, content that is copied to its output; else all that stands there is packaged.
        const auto buildFile = buildFileIn(folder);
        const bool isProject =
            buildFile || isReferenced(role.name) || !filesIn(m_files, folder, {u"*.*proj"_s}).isEmpty();
        return {role.name, isProject ? folder : folder + u"/bin"_s, {}, buildFile};
    }
    return {role.name, contentOf(role.name) + u"/bin"_s, {}, m_hasSeveral ? std::nullopt : m_ccproj};
}

RoleFolders::Found RoleFolders::taskFile(const Role &role, const QString &name) const
{
    const bool isWeb = role.kind == RoleKind::Web;
    const bool isAbove = name.startsWith("../"_L1);
    if (isAbove && !isWeb)
        return {};
    Found uncopied;
    for (const QString &folder : approots(role.name)) {
        const Found found = inFolder(role, folder, name);
        if (!found.path.isEmpty() && found.isCopied)
            return found;
        if (uncopied.path.isEmpty())
            uncopied = found;
    }
    const QString bare = isAbove ? name.sliced(3) : name;
    const QString added = addedContent(role, isWeb && !isAbove ? u"bin/"_s + bare : bare);
    const QString path = added.isEmpty() ? inSites(role, bare) : added;
    return path.isEmpty() ? uncopied : Found{path};
}

/// What is copied to a project's output comes into bin; what stands in a content folder stays.
RoleFolders::Found RoleFolders::inFolder(const Role &role, const QString &folder, const QString &name) const
{
    const bool isWeb = role.kind == RoleKind::Web;
    const bool isAbove = name.startsWith("../"_L1);
    const QString bare = isAbove ? name.sliced(3) : name;
    const auto buildFile = folder == contentOf(role.name) ? std::nullopt : buildFileIn(folder);
    const bool isPackagedAsIs =
        folder == contentOf(role.name) || (folder == besideDefinition(role.name) && !buildFile);
    Found found;
    if (!isWeb || isAbove || !isPackagedAsIs) {
        found.path = pathOf(m_files, folder, bare);
        found.isCopied = !buildFile || isAbove || mayBeCopied(buildFile->document, bare);
        if (!found.path.isEmpty() && found.isCopied)
            return found;
    }
    const QString built = isAbove ? QString() : pathOf(m_files, folder + u"/bin"_s, bare);
    return built.isEmpty() ? found : Found{built};
}

/// csdef Contents: a folder that is packaged into approot, or below it. Source: azure-docs,
/// schema-csdef-webrole, Contents.
QString RoleFolders::addedContent(const Role &role, const QString &inApproot) const
{
    const XmlDocument &document = m_definition.document;
    const int element = roleElement(document, role.name);
    const QDir base(QFileInfo(m_definition.path).absolutePath());
    for (const int content : itemElements(document, element, u"Contents", u"Content")) {
        QString to = withSlashes(attributeOf(document, content, u"destination"));
        while (to.startsWith(u'/') || to.startsWith("./"_L1))
            to.remove(0, to.indexOf(u'/') + 1);
        to = to == u'.' || to.isEmpty() ? QString() : to + u'/';
        const int source = childElement(document, content, u"SourceDirectory");
        if (source < 0 || !inApproot.startsWith(to, Qt::CaseInsensitive))
            continue;
        const QString from = base.absoluteFilePath(withSlashes(attributeOf(document, source, u"path")));
        const QString path = pathOf(m_files, QDir::cleanPath(from), inApproot.sliced(to.size()));
        if (!path.isEmpty())
            return path;
    }
    return {};
}

/// A site's own folder is often the role's too: for cspack that is said on its command line.
QString RoleFolders::inSites(const Role &role, const QString &name) const
{
    const QDir base(QFileInfo(m_definition.path).absolutePath());
    for (const Site &site : role.sites) {
        if (site.physicalDirectory.isEmpty())
            continue;
        const QString folder = QDir::cleanPath(base.absoluteFilePath(withSlashes(site.physicalDirectory)));
        for (const QString &below : {folder, folder + u"/bin"_s}) {
            if (const QString path = pathOf(m_files, below, name); !path.isEmpty())
                return path;
        }
    }
    return {};
}

bool RoleFolders::isKnown(const Role &role) const
{
    const QStringList folders = approots(role.name);
    return std::ranges::any_of(folders,
                               [this](const QString &folder) { return holdsOthers(m_files, folder); });
}

QList<RoleFolder> findRoleFolders(const FileStore &files, const Project &project, const QStringList &scripts)
{
    const RoleFolders paths(files, project);
    QList<RoleFolder> folders;
    for (const Role &role : project.service.roles) {
        if (role.kind != RoleKind::Web)
            continue;
        RoleFolder folder = paths.scriptFolder(role);
        for (const QString &name : scripts) {
            if (const auto content = files.read(folder.path + u'/' + name, maximumScript))
                folder.scripts.insert(name, *content);
        }
        folders.append(folder);
    }
    return folders;
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "project.h"

#include "projectreader.h"
#include "recordscripts.h"
#include "rolefolders.h"
#include "scriptnames.h"
#include "serviceelements.h"

#include "model/base/filestore.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The files that make up a project, absolute.
struct Sources
{
    QString definition;
    QStringList configurations;
    QStringList buildFiles = {};
    QList<BuildFileDoubt> doubts = {};
};

QStringList listed(const FileStore &files, const QString &folder, const QString &pattern)
{
    QStringList paths;
    const QDir directory(folder);
    for (const QString &name : filesIn(files, folder, {pattern}))
        paths.append(directory.absoluteFilePath(name));
    return paths;
}

Result<QString> definitionIn(const FileStore &files, const QString &folder, const QString &opened)
{
    const QStringList paths = definitionsIn(files, folder);
    if (paths.isEmpty())
        return failure(Code::NoProjectThere, opened);
    if (paths.size() == 1)
        return paths.first();
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return failure(Code::SeveralDefinitions, opened, names.join(", "_L1));
}

QStringList configurationsIn(const FileStore &files, const QString &folder)
{
    const QStringList usual = listed(files, folder, u"ServiceConfiguration*.cscfg"_s);
    return usual.isEmpty() ? listed(files, folder, u"*.cscfg"_s) : usual;
}

/// Where a .ccproj lists none, those that there are.
QStringList builtBy(const FileStore &files, const BuildFile &buildFile)
{
    return buildFile.configurations.isEmpty() ? configurationsIn(files, QFileInfo(buildFile.path).path())
                                              : buildFile.configurations;
}

Result<Sources> sourcesInBuildFile(const FileStore &files, const QString &path)
{
    const auto buildFile = readBuildFile(files, path);
    if (!buildFile)
        return tl::unexpected(buildFile.error());
    if (buildFile->definitions.size() > 1)
        return failure(Code::SeveralDefinitions, path, buildFile->definitions.join(", "_L1));
    const Sources sources{{}, builtBy(files, *buildFile), {path}, buildFile->doubts};
    const Result<QString> definition = buildFile->definitions.isEmpty()
        ? definitionIn(files, QFileInfo(path).path(), path)
        : buildFile->definitions.first();
    return definition.map([&sources](const QString &found) {
        return Sources{found, sources.configurations, sources.buildFiles, sources.doubts};
    });
}

/// Which cscfg files are built, as the .ccproj files in the folder say, one after the other.
class FolderSources final
{
public:
    FolderSources(const FileStore &files, const QString &definition)
        : m_files(files)
        , m_sources{definition, {}}
    { }

    Sources find()
    {
        const QString folder = QFileInfo(m_sources.definition).path();
        const QStringList paths = listed(m_files, folder, u"*.ccproj"_s);
        for (const QString &path : paths)
            take(path);
        if (m_sources.buildFiles.isEmpty())
            m_sources.configurations = configurationsIn(m_files, folder);
        m_sources.configurations.removeDuplicates();
        return m_sources;
    }

private:
    void take(const QString &path)
    {
        const auto buildFile = readBuildFile(m_files, path);
        if (!buildFile)
            return doubt(BuildFileDoubt::Kind::Unreadable, path, buildFile.error().detail);
        const QStringList &definitions = buildFile->definitions;
        if (!definitions.isEmpty() && !definitions.contains(m_sources.definition, Qt::CaseInsensitive))
            return takeOther(path, definitions.first());
        QStringList built = builtBy(m_files, *buildFile);
        built.sort(Qt::CaseInsensitive);
        if (!m_sources.buildFiles.isEmpty() && built != m_last)
            doubt(BuildFileDoubt::Kind::Several, path, QFileInfo(m_sources.buildFiles.last()).fileName());
        m_last = built;
        m_sources.buildFiles.append(path);
        m_sources.configurations += built;
        m_sources.doubts += buildFile->doubts;
    }

    /// Beside several csdef each may have a .ccproj.
    void takeOther(const QString &path, const QString &definition)
    {
        if (!m_files.read(definition, maximumProjectFile))
            doubt(BuildFileDoubt::Kind::OtherDefinition, path, QFileInfo(definition).fileName());
    }

    void doubt(BuildFileDoubt::Kind kind, const QString &path, const QString &value)
    {
        m_sources.doubts.append({kind, path, 0, value});
    }

    const FileStore &m_files;
    Sources m_sources;
    QStringList m_last;
};

Result<Sources> sourcesInFolder(const FileStore &files, const QString &folder, const QString &opened)
{
    return definitionIn(files, folder, opened).map([&files](const QString &definition) {
        return FolderSources(files, definition).find();
    });
}

Result<Sources> sourcesOf(const FileStore &files, const QString &path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    if (isFolder(files, path))
        return sourcesInFolder(files, path, path);
    if (suffix == "ccproj"_L1)
        return sourcesInBuildFile(files, path);
    if (suffix == "csdef"_L1)
        return FolderSources(files, path).find();
    if (suffix == "cscfg"_L1) {
        auto sources = sourcesInFolder(files, info.path(), path);
        if (sources && !sources->configurations.contains(path))
            sources->configurations.append(path);
        return sources;
    }
    const auto content = files.read(path, maximumProjectFile);
    const bool isMissing = !content && content.error().code == Code::FileNotFound;
    return failure(isMissing ? Code::FileNotFound : Code::NoProjectThere, path);
}

/// The cscfg files in the definition's folder that are not \a taken.
QStringList passedOver(const FileStore &files, const QString &folder, const QStringList &taken)
{
    QStringList left = listed(files, folder, u"*.cscfg"_s);
    left.removeIf([&taken](const QString &path) { return taken.contains(path, Qt::CaseInsensitive); });
    return left;
}

using Check = Result<> (*)(const XmlDocument &, const QString &);

Result<ProjectFile> readFile(const FileStore &files, const QString &path, Check check)
{
    const auto bytes = files.read(path, maximumProjectFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto document = XmlDocument::parse(*bytes, path);
    if (!document)
        return tl::unexpected(document.error());
    if (const Result<> checked = check(*document, path); !checked)
        return tl::unexpected(checked.error());
    return ProjectFile{path, *document};
}

/// Beside several csdef a cscfg is that one's whose service it names, or whose file name it begins with; what
/// is none's for sure may be of each that has none of its own.
void keepOwn(const FileStore &files, Project &project, QStringList definitions)
{
    definitions.removeAll(project.definition.path);
    QStringList otherNames;
    for (const QString &path : std::as_const(definitions)) {
        if (const auto other = readFile(files, path, checkDefinition))
            otherNames.append(attributeOf(other->document, 0, u"name"));
    }
    const auto isNamedAfterAnother = [&definitions](const ProjectFile &file) {
        return std::ranges::any_of(definitions, [&file](const QString &path) {
            return QFileInfo(file.path).fileName().startsWith(QFileInfo(path).completeBaseName() + u'.');
        });
    };
    const QString name = attributeOf(project.definition.document, 0, u"name");
    const auto isOwn = [&name](const ProjectFile &file) {
        return attributeOf(file.document, 0, u"serviceName") == name;
    };
    project.configurations.removeIf(isNamedAfterAnother);
    const bool hasOwn = std::ranges::any_of(project.configurations, isOwn);
    project.configurations.removeIf([&](const ProjectFile &file) {
        return !isOwn(file) && (hasOwn || otherNames.contains(attributeOf(file.document, 0, u"serviceName")));
    });
}

/// A cscfg that was refused, and is not the emulator's. The subject is a path, or "path:line:column".
bool isOfDeployed(const Error &error)
{
    static const QRegularExpression place(u"(:\\d+:\\d+)?$"_s);
    return !isLocalConfiguration(QString(error.subject).remove(place));
}

bool namedBefore(const QString &a, const QString &b)
{
    return QFileInfo(a).fileName() < QFileInfo(b).fileName();
}

int lineOf(const XmlDocument &document, int element)
{
    return document.elements().at(element).line;
}

/// The descendant of \a parent with that element name and name, or -1.
int findNamed(const XmlDocument &document, int parent, const QString &element, const QString &name, int nth)
{
    const QStringView key = element == "Task"_L1 ? u"commandLine"
        : element == "Import"_L1                 ? u"moduleName"
                                                 : u"name";
    const qsizetype end = document.elements().at(parent).whole().end;
    for (int i = parent + 1; i < document.elements().size(); ++i) {
        const XmlElement &candidate = document.elements().at(i);
        if (candidate.startTag.begin >= end)
            break;
        if (candidate.name == element && attributeOf(document, i, key) == name && --nth == 0)
            return i;
    }
    return -1;
}

} // namespace

Result<Project> openProject(const FileStore &files, const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    auto sources = sourcesOf(files, absolute);
    if (!sources)
        return tl::unexpected(sources.error());
    std::stable_sort(sources->configurations.begin(), sources->configurations.end(), namedBefore);

    const auto definition = readFile(files, sources->definition, checkDefinition);
    if (!definition)
        return tl::unexpected(definition.error());
    Project project{
        .path = absolute, .definition = *definition, .configurations = {}, .service = {}, .unread = {}};
    for (const QString &configuration : std::as_const(sources->configurations)) {
        const auto file = readFile(files, configuration, checkConfiguration);
        if (file)
            project.configurations.append(*file);
        else
            project.unread.append(file.error());
    }
    const QString folder = QFileInfo(sources->definition).path();
    if (const QStringList definitions = definitionsIn(files, folder); definitions.size() > 1)
        keepOwn(files, project, definitions);
    else
        project.passedOver = passedOver(files, folder, sources->configurations);
    project.service = readService(project.definition, project.configurations);
    project.buildFiles = sources->buildFiles;
    project.doubts = sources->doubts;
    project.service.configurationsKnown = !project.configurations.isEmpty() && project.doubts.isEmpty()
        && std::ranges::none_of(project.unread, isOfDeployed);
    project.roleFolders = findRoleFolders(files, project, scriptFileNames());
    project.taskFiles = findTaskFiles(files, project);
    const RoleFolders folders(files, project);
    for (Role &role : project.service.roles)
        role.recordScripts = findRecordScripts(files, folders, role);
    project.secretUrls = findSecretUrls(files, project);
    return project;
}

QStringList definitionsIn(const FileStore &files, const QString &folder)
{
    QStringList paths = listed(files, folder, u"*.csdef"_s);
    paths.removeIf([](const QString &path) {
        return path.endsWith(".build.csdef"_L1, Qt::CaseInsensitive)
            || path.endsWith(".itrace.csdef"_L1, Qt::CaseInsensitive);
    });
    return paths;
}

SourceLocation locate(const ProjectFile &file, const QString &role, const QString &element,
                      const QString &name, int nth)
{
    if (file.document.elements().isEmpty())
        return {file.path, 0};
    const int parent = role.isEmpty() ? 0 : roleElement(file.document, role);
    if (parent < 0)
        return {file.path, 0};
    if (element == "Role"_L1 && !role.isEmpty())
        return {file.path, lineOf(file.document, parent)};
    const int found = findNamed(file.document, parent, element, name, nth);
    return {file.path, lineOf(file.document, found < 0 ? parent : found)};
}

} // namespace bindwright

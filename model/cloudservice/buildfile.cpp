// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "buildfile.h"

#include "builditems.h"
#include "project.h"
#include "serviceelements.h"

#include "model/base/filestore.h"
#include "model/base/namedenum.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// More folders below a "**" are not looked through.
constexpr int mostFolders = 2000;

bool isPattern(const QString &text)
{
    return text.contains(u'*') || text.contains(u'?');
}

/// Looks for the files that a pattern of MSBuild means: "*" and "?" in a name, "**" for folders.
class PatternSearch final
{
public:
    explicit PatternSearch(const FileStore &files)
        : m_files(files)
    { }

    QStringList find(const QString &folder, const QString &pattern)
    {
        m_found.clear();
        walk(folder, pattern.split(u'/', Qt::SkipEmptyParts));
        m_found.removeDuplicates();
        return m_found;
    }

private:
    void walk(const QString &folder, const QStringList &parts)
    {
        const QString &part = parts.first();
        const QStringList rest = parts.mid(1);
        if (!isPattern(part) && !rest.isEmpty())
            return walk(QDir::cleanPath(folder + u'/' + part), rest);
        if (m_looked++ > mostFolders)
            return;
        const bool isDeep = part == "**"_L1;
        if (isDeep)
            walk(folder, rest.isEmpty() ? QStringList{u"*"_s} : rest);
        const auto entries = m_files.list(folder).value_or(QList<FolderEntry>());
        for (const FolderEntry &entry : entries) {
            const QString path = folder + u'/' + entry.name;
            if (isDeep && entry.isFolder)
                walk(path, parts);
            else if (!isDeep && entry.isFolder && !rest.isEmpty() && fitsPattern(entry.name, part))
                walk(path, rest);
            else if (!isDeep && !entry.isFolder && rest.isEmpty() && fitsPattern(entry.name, part))
                m_found.append(path);
        }
    }

    const FileStore &m_files;
    QStringList m_found;
    int m_looked = 0;
};

/// The items of one .ccproj.
class Items final
{
public:
    Items(const FileStore &files, const QString &path, const XmlDocument &document)
        : m_files(files)
        , m_path(path)
        , m_document(document)
    { }

    QStringList named(QLatin1StringView item)
    {
        QStringList paths;
        for (int i = 0; i < int(m_document.elements().size()); ++i) {
            if (m_document.elements().at(i).name != item)
                continue;
            const bool isConditional = underCondition(i);
            const QStringList removed = pathsOf(i, u"Remove", isConditional);
            if (!isConditional)
                paths = without(paths, removed);
            paths += without(pathsOf(i, u"Include", isConditional), pathsOf(i, u"Exclude", false));
        }
        paths.removeDuplicates();
        return paths;
    }

    const QList<BuildFileDoubt> &doubts() const { return m_doubts; }

private:
    static QStringList without(QStringList paths, const QStringList &others)
    {
        paths.removeIf([&others](const QString &p) { return others.contains(p, Qt::CaseInsensitive); });
        return paths;
    }

    bool underCondition(int element) const
    {
        for (int at = element; at > 0; at = m_document.elements().at(at).parent) {
            const QString &name = m_document.elements().at(at).name;
            if (!attributeOf(m_document, at, u"Condition").trimmed().isEmpty() || name == "Otherwise"_L1)
                return true;
        }
        return false;
    }

    QStringList pathsOf(int element, QStringView attribute, bool isConditional)
    {
        const QString whole = attributeOf(m_document, element, attribute);
        QStringList paths;
        for (const QString &part : partsOfInclude(whole)) {
            if (isConditional || isComputed(part))
                m_doubts.append({BuildFileDoubt::Kind::Conditional, m_path,
                                 m_document.elements().at(element).line, part});
            if (!isComputed(part))
                paths += filesFor(part, isConditional);
        }
        return paths;
    }

    /// What is listed under a condition may be missing.
    QStringList filesFor(const QString &text, bool isConditional)
    {
        const QString folder = QFileInfo(m_path).path();
        if (isPattern(text))
            return PatternSearch(m_files).find(folder, text);
        const QString path = QDir::cleanPath(QDir(folder).absoluteFilePath(text));
        const bool isMissing = isConditional && !m_files.read(path, maximumProjectFile);
        return isMissing ? QStringList() : QStringList{path};
    }

    const FileStore &m_files;
    const QString &m_path;
    const XmlDocument &m_document;
    QList<BuildFileDoubt> m_doubts;
};

} // namespace

QString word(BuildFileDoubt::Kind kind)
{
    return NamedEnum<BuildFileDoubt::Kind>::word(kind);
}

Result<BuildFile> readBuildFile(const FileStore &files, const QString &path)
{
    const auto document = files.read(path, maximumProjectFile).and_then([&path](const QByteArray &bytes) {
        return XmlDocument::parse(bytes, path);
    });
    if (!document)
        return tl::unexpected(document.error());
    Items items(files, path, *document);
    BuildFile file{path, items.named("ServiceDefinition"_L1), items.named("ServiceConfiguration"_L1)};
    file.doubts = items.doubts();
    return file;
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/files/safefilestore.h"

#include <QDirIterator>
#include <QMap>
#include <QTemporaryDir>

namespace bindwright {

using namespace Qt::StringLiterals;

/// The real file system, in which the nth call fails; or after which none succeeds any more, as if
/// the power were gone.
class FaultyFileSystem final : public FileSystem
{
public:
    enum class Fault { None, Once, PowerCut };

    FaultyFileSystem(Fault fault, int at)
        : m_fault(fault)
        , m_left(at)
    { }

    Result<> writeNew(const QString &path, const QByteArray &content, const QString &model) override
    {
        return unlessFaulty(path, [&] { return m_real->writeNew(path, content, model); });
    }
    Result<> writeSecret(const QString &path, const QByteArray &content) override
    {
        return unlessFaulty(path, [&] { return m_real->writeSecret(path, content); });
    }
    Result<> keep(const QString &first, const QString &second) override
    {
        return unlessFaulty(first, [&] { return m_real->keep(first, second); });
    }
    Result<> rename(const QString &from, const QString &to) override
    {
        return unlessFaulty(to, [&] { return m_real->rename(from, to); });
    }
    Result<> remove(const QString &path) override
    {
        return unlessFaulty(path, [&] { return m_real->remove(path); });
    }
    Result<> makeFolder(const QString &path, Visibility visibility) override
    {
        return unlessFaulty(path, [&] { return m_real->makeFolder(path, visibility); });
    }
    Result<> removeFolder(const QString &path) override
    {
        return unlessFaulty(path, [&] { return m_real->removeFolder(path); });
    }
    Result<> flushFolder(const QString &path) override
    {
        return unlessFaulty(path, [&] { return m_real->flushFolder(path); });
    }

    Result<bool> exists(const QString &path) const override { return m_real->exists(path); }
    bool isOurs(const QString &path) const override { return m_real->isOurs(path); }
    Result<std::unique_ptr<FolderLock>> lock(const QString &path, std::chrono::milliseconds) override
    {
        return m_real->lock(path, {});
    }

private:
    Result<> unlessFaulty(const QString &path, const std::function<Result<>()> &call)
    {
        const int left = m_left--;
        const bool fails = m_fault == Fault::PowerCut ? left <= 0 : m_fault == Fault::Once && left == 0;
        return fails ? Result<>(failure(Code::FileUnwritable, path, u"injected"_s)) : call();
    }

    const std::unique_ptr<FileSystem> m_real = makeFileSystem();
    Fault m_fault;
    int m_left;
};

using Fault = FaultyFileSystem::Fault;
using Tree = QMap<QString, QByteArray>;

/// A small project in a folder of its own, changes to it, and stores whose state lies beside it.
class StoreFixture
{
protected:
    /// Makes all anew.
    void makeFiles()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        if (!QDir(m_folder->path()).mkpath(u"project/sub"_s))
            qFatal("no folder to test in");
        write(u"a.csdef"_s, "old a");
        write(u"b.cscfg"_s, "old b");
        write(u"sub/c.cmd"_s, "old c");
    }

    QList<FileChange> changes() const
    {
        return {{pathOf(u"a.csdef"_s), "old a", "new a"},
                {pathOf(u"sub/c.cmd"_s), "old c", "new c"},
                {pathOf(u"d.cmd"_s), {}, "new d"},
                {pathOf(u"made/too/e.ps1"_s), {}, "new e"}};
    }

    static Tree before()
    {
        return {{u"a.csdef"_s, "old a"}, {u"b.cscfg"_s, "old b"}, {u"sub"_s, {}}, {u"sub/c.cmd"_s, "old c"}};
    }

    static Tree after()
    {
        return {{u"a.csdef"_s, "new a"}, {u"b.cscfg"_s, "old b"},  {u"d.cmd"_s, "new d"},
                {u"made"_s, {}},         {u"made/too"_s, {}},      {u"made/too/e.ps1"_s, "new e"},
                {u"sub"_s, {}},          {u"sub/c.cmd"_s, "new c"}};
    }

    /// Everything in the project, hidden files too: nothing may be left lying about.
    Tree tree() const
    {
        Tree found;
        const QDir project(m_folder->filePath(u"project"_s));
        QDirIterator it(project.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            found.insert(project.relativeFilePath(path),
                         it.fileInfo().isDir() ? QByteArray() : contentOf(path));
        }
        return found;
    }

    std::unique_ptr<SafeFileStore> newStore(Fault fault = Fault::None, int at = 0) const
    {
        return std::make_unique<SafeFileStore>(std::make_unique<FaultyFileSystem>(fault, at),
                                               m_folder->filePath(u"state/bindwright"_s));
    }

    QString pathOf(const QString &name) const { return m_folder->filePath(u"project/"_s + name); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(pathOf(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace bindwright

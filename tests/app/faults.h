// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "program.h"

#include <cerrno>

namespace bindwright {

/// What goes wrong in a run of the program: see faults/shim.cpp.
struct Fault
{
    int at = -1; ///< which call; -1: none
    QString what = {}; ///< kill, half, stop, interrupt, or an errno
    QString in = {}; ///< folder of the sandbox; empty: all of it
    bool lasts = false;

    QMap<QString, QString> environment(const Sandbox &box) const
    {
        QMap<QString, QString> values{
            {QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULT_SHIM)},
            // The shim comes before a sanitizer's own library.
            {QStringLiteral("ASAN_OPTIONS"),
             qEnvironmentVariable("ASAN_OPTIONS") + QStringLiteral(":verify_asan_link_order=0")},
            {QStringLiteral("BINDWRIGHT_FAULT_IN"), QFileInfo(box.path(in)).canonicalFilePath()},
            {QStringLiteral("BINDWRIGHT_FAULT_LOG"), box.path(QStringLiteral("calls"))},
            {QStringLiteral("BINDWRIGHT_FAULT_DO"), what}};
        if (at >= 0)
            values.insert(QStringLiteral("BINDWRIGHT_FAULT_AT"), QString::number(at));
        if (lasts)
            values.insert(QStringLiteral("BINDWRIGHT_FAULT_LASTS"), QStringLiteral("1"));
        return values;
    }
};

using Tree = QMap<QString, QByteArray>;

/// A project with certificates to apply, before and after, and the runs of the program on it.
class FaultBench
{
public:
    FaultBench()
    {
        const auto www = testing::makeCertificate(subjectFor({QStringLiteral("www.shop.test")}));
        const auto api = testing::makeCertificate(subjectFor({QStringLiteral("api.shop.test")}));
        m_certificates = {{QStringLiteral("www.pem"), testing::pem(www) + testing::keyPem(www)},
                          {QStringLiteral("api.pem"), testing::pem(api) + testing::keyPem(api)}};
    }

    std::unique_ptr<Sandbox> makeBox() const
    {
        auto box = std::make_unique<Sandbox>();
        for (auto it = m_certificates.cbegin(); it != m_certificates.cend(); ++it)
            box->write(it.key(), it.value());
        return box;
    }

    /// Writes five files: the definition, both configurations, and two scripts in a folder that is not
    /// there yet.
    static QStringList apply(const QString &standard = QStringLiteral("api.pem"))
    {
        return QStringLiteral("apply project --scenario sni --role Shop --certificate www.pem "
                              "--certificate api.pem --default %1")
            .arg(standard)
            .split(u' ');
    }
    static QStringList undo() { return {QStringLiteral("undo"), QStringLiteral("project")}; }
    static QStringList check() { return {QStringLiteral("check"), QStringLiteral("project")}; }

    static Run run(const Sandbox &box, const QStringList &arguments, const Fault &fault = {})
    {
        QFile::remove(box.path(QStringLiteral("calls")));
        return box.run(arguments, {}, fault.environment(box));
    }

    /// The calls that counted in the last run(), in their order.
    static QStringList calls(const Sandbox &box)
    {
        return QString::fromUtf8(box.read(QStringLiteral("calls"))).split(u'\n', Qt::SkipEmptyParts);
    }

    /// Everything in the project, hidden files and folders too.
    static Tree tree(const Sandbox &box)
    {
        Tree found;
        const QDir project(box.path(QStringLiteral("project")));
        QDirIterator it(project.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = project.relativeFilePath(it.next());
            found.insert(path, it.fileInfo().isDir() ? "/" : box.read(QStringLiteral("project/") + path));
        }
        return found;
    }

    /// Whether a transaction still waits to be put right.
    static bool hasJournal(const Sandbox &box)
    {
        QDirIterator it(box.path(QStringLiteral("state")),
                        {QStringLiteral("unfinished"), QStringLiteral("switched")}, QDir::Files,
                        QDirIterator::Subdirectories);
        return it.hasNext();
    }

private:
    QMap<QString, QByteArray> m_certificates;
};

} // namespace bindwright

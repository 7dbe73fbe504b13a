// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "undo.h"

#include "app/cli/files/recover.h"

#include "model/certificates/certificatepaths.h"
#include "model/conversion/filenames.h"
#include "model/session/source.h"
#include "ui/words/backuptext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <spdlog/spdlog.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct UndoText
{
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)
};

/// Whether \a typed is a certificate file by its name, or a folder that holds one.
bool holdsCertificates(const FileStore &files, const QString &typed)
{
    return std::ranges::any_of(filesOf(files, {QFileInfo(typed).absoluteFilePath()}),
                               [](const FoundFile &file) { return fileFormOf(file.path).has_value(); });
}

void report(const UndoOptions &options, const Backup &backup, Output &output)
{
    if (options.json) {
        output.data(QJsonObject{{u"format"_s, u"bindwright-undo/1"_s},
                                {u"appliedAt"_s, backup.date.toString(Qt::ISODate)},
                                {u"files"_s, QJsonArray::fromStringList(backup.paths)}});
        return;
    }
    for (const QString &path : backup.paths)
        output.data(QDir::toNativeSeparators(path));
    output.words(undoneText(backup));
}

/// The newer one of what was written under that path itself, a file or a folder of an export, and of what was
/// applied to the project there.
Result<Backup> lastBackup(const QString &typed, PlatformServices &services, Output &output)
{
    const auto ofPath = services.files.lastBackup(QFileInfo(typed).absoluteFilePath());
    const auto source = openSource(services.files, typed, services.clock());
    if (!source && !ofPath && holdsCertificates(services.files, typed)) {
        output.words(UndoText::tr("No backup is kept of certificate files, so that no copy of a private key "
                                  "stays behind: delete the new ones, or convert the old ones again."));
        return ofPath;
    }
    if (!source || !source->facts.project)
        return ofPath || source ? ofPath : tl::unexpected(source.error());
    const QString definition = source->facts.project->definition.path;
    const auto ofProject = services.files.lastBackup(definition);
    if (ofPath && (!ofProject || ofProject->date < ofPath->date))
        return ofPath;
    if (ofProject)
        sayWhoElse(definition, services, output);
    return ofProject;
}

} // namespace

int runUndo(const UndoOptions &options, PlatformServices &services, Output &output)
{
    const auto backup = lastBackup(options.source, services, output);
    if (!backup)
        return output.fail(backup.error());
    for (const QString &path : backup->paths)
        spdlog::info("undo: {}", path.toStdString());
    if (const auto undone = services.files.undo(*backup, {}); !undone) {
        output.fail(undone.error());
        return Findings; // there is a backup, but it does not fit these files any more
    }
    report(options, *backup, output);
    return Done;
}

} // namespace bindwright

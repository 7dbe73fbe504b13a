// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "undo.h"

#include "recover.h"

#include "model/session/source.h"
#include "ui/words/backuptext.h"

#include <QDir>
#include <QJsonArray>

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

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

} // namespace

int runUndo(const UndoOptions &options, PlatformServices &services, Output &output)
{
    const auto source = openSource(services.files, options.source, services.clock());
    if (!source)
        return output.fail(source.error());
    const auto backup = services.files.lastBackup(source->facts.project->definition.path);
    if (!backup)
        return output.fail(backup.error());
    sayWhoElse(source->facts.project->definition.path, services, output);
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

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "writing.h"

#include "model/plan/export.h"
#include "ui/words/listtext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct WritingText
{
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

} // namespace

Result<> writeUndoably(FileStore &store, const QList<FileChange> &files, const QStringList &names,
                       Output &output)
{
    const auto changes = asFound(store, files);
    if (!changes)
        return tl::unexpected(changes.error());
    if (changes->isEmpty())
        return {};
    ReplaceOptions undoable{.projects = names};
    for (const FileChange &change : *changes)
        undoable.projects.append(change.path);
    if (auto written = store.replace(*changes, undoable); !written)
        return written;
    sayReplaced(*changes, output);
    return {};
}

void sayReplaced(const QList<FileChange> &changes, Output &output)
{
    QStringList replaced;
    for (const FileChange &change : changes) {
        if (change.before)
            replaced.append(QDir::toNativeSeparators(change.path));
    }
    if (!replaced.isEmpty())
        output.words(WritingText::tr("%1 had other content, which is kept in a backup. To restore it: "
                                     "bindwright undo %2")
                         .arg(listText(replaced), shellWord(replaced.first())));
}

} // namespace bindwright

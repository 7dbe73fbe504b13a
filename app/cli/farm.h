// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output.h"

#include "model/session/jointrenewal.h"

#include <QStringList>

namespace bindwright {

/// One server of several, or what is looked at by itself, and what tells of it.
struct FarmServer
{
    QString name; ///< empty: it has none
    QStringList sources; ///< paths as typed

    bool operator==(const FarmServer &) const = default;
};

/// What a path is: see sourceKindOf().
using KindOf = std::function<SourceKind(const QString &path)>;
/// By reading the files, whose paths may be relative; \a opening outlives it.
KindOf kindsIn(const Opening &opening);

/// The servers that typed sources name.
struct Farm
{
    QList<FarmServer> servers;
    QStringList toldApart; ///< of these, the names that no one typed

    /// Says which files were taken for servers of their own, and how to say otherwise.
    void sayToldApart(Output &output) const;
    bool operator==(const Farm &) const = default;
};

/// SERVER=FILE is a file of that server, where no file has that whole name. Two files without a name that
/// hold records each are servers of their own, named after the files, and so is one beside a named server
/// that has records. All else without a name belongs to each server. One server without a name: none is
/// named.
Farm farmOf(const QStringList &sources, const KindOf &kindOf);

/// The same where what is without a name and holds no server's records is looked at by itself: projects,
/// shares, and, unless there is a server that it belongs to, a server's file. What says nothing of bindings
/// belongs to each.
Farm sourcesApart(const QStringList &sources, const KindOf &kindOf);

} // namespace bindwright

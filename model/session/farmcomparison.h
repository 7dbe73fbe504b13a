// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sourceopening.h"

#include "model/farm/farmrows.h"

#include <QPromise>

namespace bindwright {

/// What tells of one server of several.
struct ServerFiles
{
    QString name; ///< each one's own
    QStringList paths; ///< as for openSources()

    bool operator==(const ServerFiles &) const = default;
};

/// The servers as their files tell of them, and who is served what by each.
struct FarmComparison
{
    QList<FarmMember> members;
    QList<FarmRow> rows; ///< those that do not agree first
};

/// Opens the files of every server and asks each the same, for QtConcurrent::run; the progress value is the
/// number of servers opened, its text the name of the one at work. Fails with the error of the first that
/// cannot be opened. No result: it was cancelled.
void runFarmComparison(QPromise<Result<FarmComparison>> &promise, const Opening &opening,
                       const QList<ServerFiles> &servers, const SocketAddress &to);

} // namespace bindwright

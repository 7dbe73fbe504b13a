// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/httpsys/httpsys.h"
#include "model/preview/previewmatrix.h"

namespace bindwright {

/// One server of several that should serve alike.
struct FarmMember
{
    QString name; ///< each one's own
    Draft draft;
};

/// The connection that every client of farmRows() makes.
struct FarmQuestion
{
    enum class Clients {
        Every, ///< of each host that a member has, and one that sends no name
        WithName,
        WithoutName,
    };

    SocketAddress to; ///< inside, as every member has it
    Clients clients = Clients::Every;
    QString serverName = {}; ///< of WithName, as typed
    std::optional<IisVersion> iis = {}; ///< none: the one of each member
    QDateTime now = {}; ///< as for stateOf()
};

/// What one client is served by each member.
struct FarmRow
{
    QString role;
    std::optional<QString> host; ///< that the client asks for, Unicode form; none: it sends no name
    QList<std::optional<MatrixCell>> answers; ///< one a member, in their order; none: it has no such role

    /// Whether all members serve the same certificate, or end alike.
    bool agrees() const;
    bool operator==(const FarmRow &) const = default;
};

/// What answers are compared by: the certificate's label, or how the connection ends; empty: no such role.
QString servedBy(const std::optional<MatrixCell> &answer);

/// Told of each decision with its trace, which a row has not: the numbers of its row and of its member.
using DecisionSink = std::function<void(qsizetype row, qsizetype member, const Decision &decision)>;

/// Who is served what where: each web role in the order of the members, the hosts of each, the client without
/// a name last.
QList<FarmRow> farmRows(const QList<FarmMember> &members, const FarmQuestion &question,
                        const DecisionSink &sink = {});

/// The same, rows that do not agree first.
QList<FarmRow> disagreementsFirst(QList<FarmRow> rows);

} // namespace bindwright

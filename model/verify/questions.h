// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connectpoint.h"

#include "model/draft/draft.h"

#include <QHash>

namespace bindwright {

/// What the admin wants asked.
struct VerifyWishes
{
    QList<ConnectPoint> connect = {}; ///< empty: each host by its own name
    QList<FixedAddress> resolve = {};
    QStringList roles = {}; ///< empty: all

    bool operator==(const VerifyWishes &) const = default;
};

/// How a client asks.
enum class Asking {
    WithName, ///< for a host of the plan, by SNI
    WithoutName, ///< no SNI
    OtherName, ///< a name that nothing serves
};

/// One client at one address.
struct Question
{
    QString role;
    Asking asking = Asking::WithName;
    QString host; ///< Unicode form; empty unless WithName
    quint16 port = 443; ///< of the plan: on the instance
    QString connect; ///< the name or address that is connected to
    Result<SocketAddress> to = {}; ///< fails with why there is no address
    bool isLookedUp = false; ///< the address came from DNS

    QString serverName() const; ///< of its ClientHello; empty: none

    bool operator==(const Question &) const = default;
};

/// What the system says of the names that were looked up.
using LookedUp = QHash<QString, Result<QList<IpAddress>>>;

/// The names whose addresses have to be looked up before questionsOf().
QStringList namesToLookUp(const Draft &draft, const VerifyWishes &wishes);

/// Each host of the draft at each of its addresses, then at each address a client without SNI and one that
/// asks for another name. Of a connect point with a port that some of the plan's public ports have, only what
/// is at these is asked; a port that none has stands for them all.
QList<Question> questionsOf(const Draft &draft, const VerifyWishes &wishes, const LookedUp &lookedUp);

} // namespace bindwright

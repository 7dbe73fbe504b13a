// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace bindwright {

/// One server of several that should serve alike, and what tells of it.
struct FarmServer
{
    QString name; ///< empty: there is one alone
    QStringList sources; ///< paths as typed

    bool operator==(const FarmServer &) const = default;
};

/// The servers that \a sources name: SERVER=FILE is a file of that server, where no file has that whole name;
/// what is without a name belongs to each. None named: one server.
QList<FarmServer> farmOf(const QStringList &sources);

/// The same where each is looked at by itself: what is without a name is one more.
QList<FarmServer> serversApart(const QStringList &sources);

/// What one client is served by one server.
struct FarmAnswer
{
    QString server;
    QString client; ///< the role and the name asked for
    QString served; ///< certificate, or the outcome; empty where the server has no such role
};

/// The clients that are not served alike by all servers, in the order of \a answers, with who serves what.
struct Disagreement
{
    QString client;
    QList<FarmAnswer> answers;
};
QList<Disagreement> disagreementsIn(const QList<FarmAnswer> &answers);

} // namespace bindwright

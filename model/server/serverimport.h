// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverstate.h"

#include "model/base/filestore.h"
#include "model/certificates/certificate.h"

namespace bindwright {

/// The largest file with a server's state that is read.
constexpr qint64 maximumServerFile = 16 * 1024 * 1024;

/// A certificate of the server, not yet read.
struct StoredDer
{
    QByteArray der;
    QString store;
    bool hasPrivateKey = false;
    KeyStorage storage = KeyStorage::Unknown;

    bool operator==(const StoredDer &) const = default;
};

/// What one file gives.
struct ServerImport
{
    ServerState state;
    QList<StoredDer> certificates;
};

enum class ServerFormat { NetshText, NetshJson, IisConfiguration, RegistryExport, Collection };

/// Told by what stands in \a text, not by a name; none: not a server's state.
std::optional<ServerFormat> serverFormatOf(const QString &text);

/// Reads netsh http show sslcert (text in any language, or json=enable), netsh http show iplisten,
/// applicationHost.config, a .reg export of HTTP\Parameters, or what collectCommand() writes. What is
/// not understood goes to ServerState::unread, with its line; all else is read. Fails with
/// FileTooLarge, or UnknownFormat where nothing is recognised. \a path labels places.
Result<ServerImport> readServerFile(const QByteArray &content, const QString &path);

/// The folder of a CCS share: every .pfx in it, by name.
ServerState readShare(const FileStore &files, const QString &folder);

} // namespace bindwright

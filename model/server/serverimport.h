// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverstate.h"

#include "model/base/filestore.h"
#include "model/certificates/certificate.h"

#include <QByteArrayList>

namespace bindwright {

/// The largest file with a server's state that is read.
constexpr qint64 maximumServerFile = 64 * 1024 * 1024;

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
    QByteArrayList undecoded; ///< the first lines whose hosts are not sure: nothing tells the code page
};

/// Reads netsh http show sslcert (text in any language, or json=enable), netsh http show iplisten,
/// applicationHost.config or a part of it, a .reg export of HTTP\Parameters or `reg query` of it, `appcmd
/// list`, `IIS:\SslBindings`, `Get-WebBinding`, or what collectCommand() writes; with prompts or Markdown
/// around it. Told by the content. What is not understood goes to ServerState::unread, with its line; all
/// else is read. \a encoding as for decodedText(). Fails with FileTooLarge, EncodingUnsupported, or
/// UnknownFormat where nothing is recognised. \a path labels places.
Result<ServerImport> readServerFile(const QByteArray &content, const QString &path,
                                    const QString &encoding = {});

/// The folder of a CCS share: every .pfx in it, by name.
ServerState readShare(const FileStore &files, const QString &folder);

} // namespace bindwright

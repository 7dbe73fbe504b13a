// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"
#include "model/certificates/certificatereader.h"
#include "model/certificates/certificatewriter.h"
#include "model/issuers/issuersource.h"
#include "model/script/scriptrunner.h"
#include "model/verify/tlsclient.h"

#include <QDateTime>

#include <functional>

namespace bindwright {

/// What the pages need of the platform. References: the composition root owns them and outlives the window.
struct PlatformServices
{
    FileStore &files;
    CertificateReader &reader;
    ScriptRunner &scripts;
    std::function<QDateTime()> clock; ///< now, UTC
    CertificateWriter &writer;
    const TlsClient *network = nullptr; ///< null: no server can be asked
    const IssuerSource *issuers = nullptr; ///< null: no issuer can be looked for
    QStringList libraries = {}; ///< with their versions, for those who ask: "OpenSSL 3.0.11"
    std::function<bool()> interrupted = {}; ///< whether Ctrl+C was pressed; none: that is not asked
};

} // namespace bindwright

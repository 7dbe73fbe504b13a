// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "libraryversions.h"

#include <QtCrypto>

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

namespace bindwright {

QStringList libraryVersions()
{
    return {u"QCA %1 (LGPL 2.1)"_s.arg(QString::fromLatin1(qcaVersionStr())),
            u"OpenSSL %1 (Apache 2.0)"_s.arg(QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)))};
}

} // namespace bindwright

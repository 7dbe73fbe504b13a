// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QByteArrayView>
#include <QtCrypto>

namespace bindwright {

/// \a content without what tools and mails put around a container: UTF-16, line breaks written as "\n",
/// characters that nobody sees, base64 without its armour. Everything else as it is; the result points
/// into \a content or \a storage.
QByteArrayView unwrapped(QByteArrayView content, QCA::SecureArray &storage);

/// The bytes of \a base64, which may be broken into lines anywhere or not at all. Fails with
/// CertificateDamaged and the first character that is none of base64's, as "U+201D in line 3 of its block".
Result<QCA::SecureArray> decodeBase64(QByteArrayView base64);

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "platform/certificates/pemreader.h"
#include "platform/certificates/pkcs12reader.h"
#include "tests/platform/certificates/preparedreader.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

/// One of the readers of certificate files, which the target is built for. A certificate that it finds reads
/// the same by itself.
void fuzzOne(const QByteArray &input)
{
    static const auto reader = testing::preparedReader();
    static const CryptoContext context;
    static const QCA::SecureArray passphrase("p");
    const auto file = FUZZ_READ({input, passphrase, context}).and_then(fileOf);
    takeReasons();
    for (const Certificate &certificate : file ? file->certificates : QList<Certificate>()) {
        const auto alone = reader->read(certificate.der, u"f"_s, {});
        REQUIRE(alone && alone->certificates.size() == 1);
        REQUIRE(alone->certificates.first().sha1 == certificate.sha1);
        REQUIRE(alone->certificates.first().dnsNames == certificate.dnsNames);
    }
}

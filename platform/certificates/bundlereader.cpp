// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bundlereader.h"

#include "containerkind.h"
#include "pemreader.h"
#include "pkcs12reader.h"
#include "wrapping.h"

namespace bindwright {

Result<CertificateBundle> readBundle(const ReadRequest &request, ContainerKind &kind)
{
    QCA::SecureArray storage;
    const ReadRequest plain{unwrapped(request.content, storage), request.passphrase, request.context};
    kind = containerKindOf(plain.content);
    switch (kind) {
    case ContainerKind::Pkcs12:
        return readPkcs12(plain);
    case ContainerKind::Pem:
        return readPem(plain);
    case ContainerKind::Der:
        return derKeyLabel(plain.content).isEmpty() ? readDer(plain) : readDerKey(plain);
    case ContainerKind::Pkcs7:
        return plain.content.contains("-----BEGIN ") ? readPem(plain) : readPkcs7(plain);
    case ContainerKind::Server: // is asked, not read
    case ContainerKind::System:
    case ContainerKind::Unknown:
        break;
    }
    return failure(Code::NoCertificate);
}

} // namespace bindwright

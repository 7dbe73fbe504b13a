// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "systemissuers.h"

#include "issuerfetch.h"

namespace bindwright {

CertificateFile issuersOfSystem(const IssuerSource &source, const CertificateReader &reader,
                                const Certificate &certificate)
{
    CertificateFile found{.kind = ContainerKind::System};
    Certificate below = certificate;
    for (int i = 0; i < mostIssuers && !below.selfSigned; ++i) {
        const QList<Certificate> path =
            signersAbove(below, source.certificatesOfSystem(below.issuerDer), reader);
        if (path.isEmpty())
            break;
        below = path.first();
        below.carrier = ContainerKind::System;
        found.certificates.append(below);
    }
    return found;
}

} // namespace bindwright

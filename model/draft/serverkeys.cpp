// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serverkeys.h"

namespace bindwright {

ServerKeys::ServerKeys(const ServerState &state)
{
    for (const StoredCertificate &stored : state.stored) {
        bool &isHeld = m_held[stored.sha1];
        isHeld = isHeld || stored.hasPrivateKey;
    }
    for (const ServerRecord &record : state.records)
        m_used.insert(record.record.certificate);
    for (const ServerBinding &binding : state.bindings)
        m_used.insert(binding.certificate);
}

PrivateKey ServerKeys::keyOf(const Certificate &certificate) const
{
    if (certificate.privateKey == PrivateKey::Matching)
        return PrivateKey::Matching;
    const auto held = m_held.constFind(certificate.sha1);
    if (held != m_held.cend())
        return *held ? PrivateKey::Matching : PrivateKey::Absent;
    return m_used.contains(certificate.sha1.toString()) ? PrivateKey::Matching : certificate.privateKey;
}

} // namespace bindwright

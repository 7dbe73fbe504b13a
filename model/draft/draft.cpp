// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "draft.h"

#include "model/certificates/signers.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

void bringIn(QList<Certificate> &certificates, const Certificate &certificate)
{
    const auto same = std::ranges::find(certificates, certificate.sha1, &Certificate::sha1);
    if (same == certificates.end()) {
        certificates.append(certificate);
        return;
    }
    if (same->privateKey == PrivateKey::Matching || certificate.privateKey == PrivateKey::Absent)
        return;
    const Certificate before = std::exchange(*same, certificate);
    if (same->signerKey.isEmpty()) {
        same->signerKey = before.signerKey;
        same->notSigners = before.notSigners;
        same->uncheckedSigners = before.uncheckedSigners;
    }
}

} // namespace

Draft withCertificates(const Draft &draft, const QList<CertificateFile> &files)
{
    Draft result = draft;
    for (const CertificateFile &file : files) {
        for (Certificate certificate : file.certificates) {
            result.removed.removeAll(certificate.sha1);
            certificate.carrier = file.kind;
            bringIn(result.certificates, certificate);
        }
    }
    for (const CertificateFile &file : files)
        takeKeys(result.certificates, file);
    return result;
}

Draft withMeasurements(const Draft &draft, const QList<Measurement> &measurements)
{
    Draft result = draft;
    for (const Measurement &measurement : measurements) {
        if (!result.measurements.contains(measurement))
            result.measurements.append(measurement);
    }
    return result;
}

Draft withoutCertificate(const Draft &draft, const Thumbprint &sha1)
{
    Draft result = draft;
    if (result.certificates.removeIf([&sha1](const Certificate &c) { return c.sha1 == sha1; }) > 0)
        result.removed.append(sha1);
    return result;
}

Draft withoutTicks(Draft draft)
{
    draft.doneSteps.clear();
    return draft;
}

Draft withObservations(const Draft &draft, const QList<Observation> &observations)
{
    Draft result = draft;
    for (const Observation &seen : observations) {
        result.observations.removeIf([&seen](const Observation &before) {
            return before.at != seen.at && before.role == seen.role && before.serverName == seen.serverName
                && before.port == seen.port && before.address == seen.address
                && before.addressPort == seen.addressPort;
        });
        if (!result.observations.contains(seen))
            result.observations.append(seen);
    }
    return result;
}

const Certificate *findCertificate(const Draft &draft, const Thumbprint &sha1)
{
    const auto it = std::ranges::find(draft.certificates, sha1, &Certificate::sha1);
    return it == draft.certificates.cend() ? nullptr : &*it;
}

QString serverConfiguration()
{
    return u"server"_s;
}

std::optional<Thumbprint> deployedThumbprint(const RoleCertificate &certificate)
{
    std::optional<Thumbprint> local;
    for (auto it = certificate.thumbprints.cbegin(); it != certificate.thumbprints.cend(); ++it) {
        const auto thumbprint = Thumbprint::parse(it.value());
        if (!thumbprint)
            continue;
        if (!isLocalConfiguration(it.key()))
            return *thumbprint;
        local = *thumbprint;
    }
    return local;
}

const Certificate *findCertificate(const Draft &draft, const Role &role, const QString &name)
{
    const RoleCertificate *certificate = findCertificate(role, name);
    const auto thumbprint = certificate ? deployedThumbprint(*certificate) : std::nullopt;
    return thumbprint ? findCertificate(draft, *thumbprint) : nullptr;
}

bool isKept(const Draft &draft, const QString &configuration)
{
    return !configuration.isEmpty() && !draft.configurations.isEmpty()
        && !draft.configurations.contains(configuration);
}

Draft withScriptForm(const Draft &draft, ScriptForm form)
{
    Draft changed = draft;
    changed.scriptForm = form;
    if (form == ScriptForm::Server)
        changed.target = Target::Server;
    else if (draft.target == Target::Server)
        changed.target = Target::CloudService;
    return changed;
}

Draft withTarget(const Draft &draft, Target target)
{
    Draft changed = draft;
    changed.target = target;
    if ((target == Target::Server) != (draft.scriptForm == ScriptForm::Server))
        changed.scriptForm = target == Target::Server ? ScriptForm::Server : ScriptForm::StartupTask;
    return changed;
}

} // namespace bindwright

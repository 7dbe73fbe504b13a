// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "uploads.h"

#include "conversion.h"
#include "filenames.h"

#include "model/certificates/chain.h"
#include "model/certificates/targetfit.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The name of a Key Vault object: letters, digits and hyphens. Source: Microsoft, About keys, secrets, and
/// certificates, Object identifiers.
QString vaultName(QString name)
{
    static const QRegularExpression others(u"[^0-9A-Za-z-]+"_s);
    return name.replace(others, u"-"_s).left(127);
}

/// Brought in from a file that a command can be given; neither pasted nor fetched.
bool hasFile(const Certificate &certificate)
{
    return !certificate.file.isEmpty() && !certificate.file.contains("://"_L1);
}

/// Plans of earlier versions do not say what a file is.
bool isOfPfx(const Certificate &certificate)
{
    if (certificate.carrier == ContainerKind::Unknown)
        return certificate.modernPkcs12 || fileFormOf(certificate.file) == FileForm::Pfx;
    return certificate.carrier == ContainerKind::Pkcs12;
}

/// Whether \a target is known to import a PFX that is protected as the one of \a certificate, whatever key is
/// in it.
bool isEncryptionTaken(const Certificate &certificate, FitTarget target)
{
    Certificate plain;
    plain.keyType = KeyType::Rsa;
    plain.keyBits = 2048;
    plain.privateKey = PrivateKey::Matching;
    plain.modernPkcs12 = certificate.modernPkcs12;
    plain.modernMac = certificate.modernMac;
    plain.hasOldPassphrase = certificate.hasOldPassphrase;
    plain.protection = certificate.protection;
    const QList<TargetFit> fits = targetFits(plain, {ContainerKind::Pkcs12});
    const auto fit = std::ranges::find(fits, target, &TargetFit::target);
    return !fit->import || fit->import->fit == FitAnswer::Yes;
}

/// Whether its file is what the target takes. A server's Windows is not known: its admin chose the PFX.
bool isFileTaken(const Certificate &certificate, Target target)
{
    if (certificate.privateKey != PrivateKey::Matching || !isOfPfx(certificate))
        return false;
    if (target == Target::Server)
        return true;
    return isEncryptionTaken(
        certificate, target == Target::ExtendedSupport ? FitTarget::KeyVault : FitTarget::CloudServices);
}

/// Decides for each certificate which file is uploaded.
class UploadFinder final
{
public:
    UploadFinder(const Draft &draft, Target target)
        : m_draft(draft)
        , m_target(target)
        , m_chains(draft.certificates, draft.asOf)
    { }

    /// \a name: in a vault; \a known: null where nothing is known of it.
    void add(const QString &name, const QString &shown, const Certificate *known)
    {
        const bool isTaken = known && hasFile(*known) && isFileTaken(*known, m_target);
        m_uploads.list.append({vaultName(name), shown, isTaken ? known->file : name + u".pfx"_s,
                               !known || known->privateKey == PrivateKey::Matching});
        if (isTaken || !known)
            return;
        m_toMake.insert(m_uploads.list.size() - 1, known->sha1);
        takeSource(*known);
    }

    Uploads found()
    {
        const auto made = outgoingFiles(
            given(),
            {.kind = Conversion::Kind::Split, .path = QString::fromLatin1(uploadFolder), .target = m_target},
            m_draft.asOf);
        bool isUsed = false;
        for (const OutgoingFile &file : made.value_or(QList<OutgoingFile>())) {
            for (auto it = m_toMake.cbegin(); it != m_toMake.cend(); ++it) {
                if (file.file.form != FileForm::Pfx || file.certificate().sha1 != it.value())
                    continue;
                m_uploads.list[it.key()].file = file.path;
                isUsed = true;
            }
        }
        if (!isUsed)
            m_uploads.sources.clear();
        return m_uploads;
    }

private:
    /// What it is made of: a leaf of its files, an issuer of those of a leaf below it and its own.
    void takeSource(const Certificate &certificate)
    {
        if (certificate.privateKey == PrivateKey::Matching)
            return takeFilesOf(certificate);
        for (const Certificate &leaf : leavesOf(m_draft.certificates)) {
            if (leaf.privateKey != PrivateKey::Matching || !hasFile(leaf)
                || !m_chains.chainOf(leaf).contains(certificate.sha1))
                continue;
            takeFilesOf(leaf);
            return takeFilesOf(certificate);
        }
    }

    void takeFilesOf(const Certificate &certificate)
    {
        if (!hasFile(certificate))
            return;
        for (const QString &file : {certificate.file, certificate.keyFile}) {
            if (!file.isEmpty() && !m_uploads.sources.contains(file))
                m_uploads.sources.append(file);
        }
    }

    /// What the command reads of the sources, in their order.
    QList<Certificate> given() const
    {
        QList<Certificate> certificates;
        for (const QString &file : m_uploads.sources) {
            for (const Certificate &certificate : m_draft.certificates) {
                if (certificate.file == file)
                    certificates.append(certificate);
            }
        }
        return certificates;
    }

    const Draft &m_draft;
    const Target m_target;
    const ChainFinder m_chains;
    Uploads m_uploads;
    QMap<qsizetype, Thumbprint> m_toMake; ///< by index
};

} // namespace

Uploads uploadsFor(const Draft &draft, const QList<NamedThumbprint> &wanted)
{
    UploadFinder finder(draft, draft.target);
    for (const auto &[name, thumbprint] : wanted) {
        const auto sha1 = Thumbprint::parse(thumbprint);
        const Certificate *known = sha1 ? findCertificate(draft, *sha1) : nullptr;
        finder.add(name, known ? displayName(*known) : thumbprint, known);
    }
    return finder.found();
}

Uploads serverUploads(const Draft &draft)
{
    UploadFinder finder(draft, Target::Server);
    for (const Certificate &certificate : draft.certificates) {
        if (certificate.privateKey == PrivateKey::Matching && hasFile(certificate))
            finder.add(displayName(certificate), displayName(certificate), &certificate);
    }
    Uploads uploads = finder.found();
    QStringList files;
    uploads.list.removeIf([&files](const Upload &upload) {
        const bool isThere = files.contains(upload.file);
        files.append(upload.file);
        return isThere;
    });
    return uploads;
}

} // namespace bindwright

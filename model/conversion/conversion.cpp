// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "conversion.h"

#include "filenames.h"

#include "model/certificates/chain.h"
#include "model/net/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using Key = NewCertificateFile::Key;

/// Finds the files of one conversion.
class FileFinder final
{
public:
    FileFinder(const QList<Certificate> &given, const Conversion &wanted, const QDateTime &now)
        : m_given(given)
        , m_wanted(wanted)
        , m_now(now)
        , m_encryption(encryptionFor(wanted).encryption)
        , m_chains(given, now)
        , m_leaves(wanted.certificate ? chosen() : leavesOf(given))
    { }

    Result<QList<OutgoingFile>> find()
    {
        if (m_given.isEmpty())
            return failure(Code::NoCertificate, m_wanted.path);
        switch (m_wanted.kind) {
        case Conversion::Kind::File:
            return oneFile();
        case Conversion::Kind::Split:
            return splitFiles();
        case Conversion::Kind::CentralStore:
            return storeFiles();
        }
        return failure(Code::NotUnderstood, m_wanted.path);
    }

private:
    QList<Certificate> chosen() const
    {
        const auto found = std::ranges::find(m_given, *m_wanted.certificate, &Certificate::sha1);
        return found == m_given.cend() ? QList<Certificate>() : QList{*found};
    }

    Result<QList<OutgoingFile>> oneFile() const
    {
        const auto form = fileFormOf(m_wanted.path);
        if (!form)
            return failure(Code::NotUnderstood, m_wanted.path, u".pfx, .pem, .cer, .p7b"_s);
        // Issuers alone are nobody's leaf; a file of one of them can be made all the same.
        const QList<Certificate> about = m_leaves.isEmpty() ? m_given : m_leaves;
        if (*form == FileForm::P7b)
            return QList{outgoing(m_wanted.path, {.form = *form, .certificates = withChains(about)})};
        if (about.size() > 1)
            return failure(Code::SeveralCertificates, m_wanted.path, namesOf(about));
        const Certificate &certificate = about.first();
        const bool hasKey = certificate.privateKey == PrivateKey::Matching && *form != FileForm::Cer;
        if (*form == FileForm::Pfx && !hasKey)
            return keyless(certificate, m_wanted.path);
        const IncludedChain chain =
            *form == FileForm::Cer ? IncludedChain::None : chainOr(IncludedChain::Intermediates);
        return QList{outgoing(m_wanted.path,
                              {.form = *form,
                               .certificates = withChain(certificate, chain),
                               .key = hasKey ? Key::With : Key::Without})};
    }

    /// The leaf with its key, and each intermediate in both forms: the classic portal takes PFX alone.
    /// Source: Microsoft, Getting SSL certificates to work, 2009. Clients have the root.
    Result<QList<OutgoingFile>> splitFiles()
    {
        QList<OutgoingFile> files;
        QList<Certificate> intermediates;
        for (const Certificate &leaf : m_leaves.isEmpty() ? m_given : m_leaves) {
            const QString path = pathFor(leaf, FileForm::Pfx);
            if (leaf.privateKey != PrivateKey::Matching)
                return keyless(leaf, path);
            files.append(outgoing(
                path, {.certificates = withChain(leaf, chainOr(IncludedChain::None)), .key = Key::With}));
            for (const Certificate &issuer : m_chains.chainOf(leaf).intermediates) {
                if (!intermediates.contains(issuer))
                    intermediates.append(issuer);
            }
        }
        for (const Certificate &issuer : std::as_const(intermediates)) {
            files.append(
                outgoing(pathFor(issuer, FileForm::Cer), {.form = FileForm::Cer, .certificates = {issuer}}));
            files.append(outgoing(pathFor(issuer, FileForm::Pfx), {.certificates = {issuer}}));
        }
        return files;
    }

    Result<QList<OutgoingFile>> storeFiles() const
    {
        QList<OutgoingFile> files;
        for (const Certificate &leaf : m_leaves) {
            for (const QString &name : leaf.dnsNames) {
                const QString fileName = ccsFileName(name);
                if (fileName.isEmpty() || isDeviceName(fileName))
                    continue;
                const QString path = m_wanted.path + u'/' + fileName;
                if (leaf.privateKey != PrivateKey::Matching)
                    return keyless(leaf, path);
                OutgoingFile file =
                    outgoing(path,
                             {.certificates = withChain(leaf, chainOr(IncludedChain::Intermediates)),
                              .key = Key::With});
                file.host = HostName::parse(name)->unicode();
                takeBetter(files, file);
            }
        }
        if (files.isEmpty())
            return failure(Code::NoHostName, namesOf(m_leaves.isEmpty() ? m_given : m_leaves));
        return files;
    }

    /// Why \a path cannot be made of \a certificate: its key is not there, or it is and cannot be used.
    static tl::unexpected<Error> keyless(const Certificate &certificate, const QString &path)
    {
        if (certificate.privateKey == PrivateKey::Locked)
            return failure(Code::ContentLocked, certificate.file);
        if (certificate.privateKey == PrivateKey::Unreadable)
            return failure(Code::KeyUnreadable, certificate.file, certificate.keyFault);
        return failure(Code::NoPrivateKey, displayName(certificate), path);
    }

    /// Of two for one host the one that serves better goes into the share.
    void takeBetter(QList<OutgoingFile> &files, OutgoingFile file) const
    {
        const auto same = std::ranges::find(files, file.path, &OutgoingFile::path);
        if (same == files.end()) {
            files.append(file);
            return;
        }
        const Certificate other = same->certificate();
        if (other.sha1 == file.certificate().sha1)
            return;
        if (!servesBetter(file.certificate(), other, m_now)) {
            same->alsoFor.append(displayName(file.certificate()));
            return;
        }
        file.alsoFor = same->alsoFor + QStringList{displayName(other)};
        *same = file;
    }

    IncludedChain chainOr(IncludedChain usual) const { return m_wanted.chain.value_or(usual); }

    OutgoingFile outgoing(const QString &path, NewCertificateFile file) const
    {
        file.encryption = m_encryption;
        file.friendlyName = m_wanted.friendlyName.isEmpty() && file.form == FileForm::Pfx
            ? file.certificates.first().friendlyName
            : m_wanted.friendlyName;
        return {path, file};
    }

    QList<Certificate> withChain(const Certificate &leaf, IncludedChain part) const
    {
        QList<Certificate> certificates{leaf};
        if (part == IncludedChain::None)
            return certificates;
        const Chain chain = m_chains.chainOf(leaf);
        certificates += chain.intermediates;
        if (part == IncludedChain::All && chain.root && chain.root->sha1 != leaf.sha1)
            certificates.append(*chain.root);
        return certificates;
    }

    QList<Certificate> withChains(const QList<Certificate> &leaves) const
    {
        QList<Certificate> certificates;
        for (const Certificate &leaf : leaves) {
            for (const Certificate &certificate : withChain(leaf, chainOr(IncludedChain::Intermediates))) {
                if (!certificates.contains(certificate))
                    certificates.append(certificate);
            }
        }
        return certificates;
    }

    /// In the folder; a second certificate of that name has its thumbprint in it.
    QString pathFor(const Certificate &certificate, FileForm form)
    {
        const QString name = plainFileName(certificate);
        const auto same = m_names.constFind(name.toLower());
        const bool isTaken = same != m_names.cend() && *same != certificate.sha1.toString();
        if (!isTaken)
            m_names.insert(name.toLower(), certificate.sha1.toString());
        const QString more = isTaken ? u' ' + certificate.sha1.toString().left(8) : QString();
        return m_wanted.path + u'/' + name + more + endingOf(form);
    }

    static QString namesOf(const QList<Certificate> &certificates)
    {
        QStringList names;
        for (const Certificate &certificate : certificates)
            names.append(displayName(certificate));
        return names.join(", "_L1);
    }

    const QList<Certificate> &m_given;
    const Conversion &m_wanted;
    const QDateTime m_now;
    const PfxEncryption m_encryption;
    const ChainFinder m_chains;
    const QList<Certificate> m_leaves;
    QHash<QString, QString> m_names; ///< thumbprints by the names that are taken, lower case
};

} // namespace

EncryptionChoice encryptionFor(const Conversion &wanted)
{
    if (wanted.encryption)
        return {*wanted.encryption, EncryptionReason::Asked};
    if (wanted.target == Target::CloudService)
        return {PfxEncryption::Legacy, EncryptionReason::ForCloudServices};
    if (wanted.target)
        return {PfxEncryption::Aes, EncryptionReason::ForTarget};
    if (wanted.kind == Conversion::Kind::Split)
        return {PfxEncryption::Legacy, EncryptionReason::ForClassicPortal};
    return {PfxEncryption::Aes, EncryptionReason::NoTarget};
}

Result<QList<OutgoingFile>> outgoingFiles(const QList<Certificate> &given, const Conversion &wanted,
                                          const QDateTime &now)
{
    return FileFinder(given, wanted, now).find();
}

bool servesBetter(const Certificate &one, const Certificate &other, const QDateTime &now)
{
    if (isCurrent(one, now) != isCurrent(other, now))
        return isCurrent(one, now);
    return one.notAfter > other.notAfter;
}

QStringList namesWithoutFile(const QList<OutgoingFile> &files)
{
    QStringList names;
    for (const OutgoingFile &outgoing : files) {
        for (const QString &name : outgoing.certificate().dnsNames) {
            if (ccsFileName(name).isEmpty())
                names.append(name);
        }
        names += outgoing.certificate().unusableNames + outgoing.certificate().ipAddresses;
    }
    names.removeDuplicates();
    return names;
}

QStringList namesOfDevices(const QList<OutgoingFile> &files)
{
    QStringList names;
    for (const OutgoingFile &outgoing : files) {
        for (const QString &name : outgoing.certificate().dnsNames) {
            if (isDeviceName(ccsFileName(name)))
                names.append(name);
        }
    }
    names.removeDuplicates();
    return names;
}

bool needPassphrase(const QList<OutgoingFile> &files)
{
    return std::ranges::any_of(files, [](const OutgoingFile &outgoing) {
        return outgoing.file.form == FileForm::Pfx || outgoing.file.key == Key::With;
    });
}

} // namespace bindwright

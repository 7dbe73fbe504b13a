// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "sharefiles.h"

namespace bindwright {

namespace {

/// The file that has the key of \a certificate, if there is one.
Result<QList<KeySource>> keySources(const ShareTools &tools, const Certificate &certificate)
{
    const QString path = keyFileOf(certificate);
    if (path.isEmpty())
        return QList<KeySource>();
    auto content = tools.files.read(path, maximumCertificateFile);
    if (!content)
        return tl::unexpected(content.error());
    const QCA::SecureArray passphrase = tools.passphraseOf(path);
    if (const auto opened = tools.reader.read(*content, path, passphrase); !opened)
        return tl::unexpected(opened.error()); // which tells more than that there is no key
    return QList<KeySource>{{path, secretOf(*std::move(content)), passphrase}};
}

/// In the form of what it replaces: a server that opens AES opens the old form too, but not the other way
/// round.
NewCertificateFile renewedFile(const CertificateFile &there, const ShareRenewal &renewal)
{
    const bool isModern = there.protection && there.protection->modern;
    return {.certificates = QList<Certificate>{renewal.with} + renewal.intermediates,
            .key = NewCertificateFile::Key::With,
            .encryption = isModern ? PfxEncryption::Aes : PfxEncryption::Legacy,
            .friendlyName = renewal.with.friendlyName};
}

} // namespace

QString keyFileOf(const Certificate &certificate)
{
    return certificate.keyFile.isEmpty() ? certificate.file : certificate.keyFile;
}

QStringList shareFolders(const FileStore &files, const Draft &draft)
{
    QStringList folders = draft.server.state.sources;
    folders.removeIf([&files](const QString &path) { return !isFolder(files, path); });
    return folders;
}

QStringList unknownFiles(const Draft &draft)
{
    QStringList names;
    for (const CcsFile &file : draft.server.state.files) {
        if (!Thumbprint::parse(file.certificate))
            names.append(file.name);
    }
    return names;
}

Result<QList<FileChange>> shareChanges(const ShareTools &tools, const ShareRenewal &renewal,
                                       const QStringList &paths)
{
    const auto sources = keySources(tools, renewal.with);
    if (!sources)
        return tl::unexpected(sources.error());
    const std::unique_ptr<KeyRing> keys = tools.writer.open(*sources);
    QList<FileChange> changes;
    for (const QString &path : paths) {
        const auto content = tools.files.read(path, maximumCertificateFile);
        if (!content)
            return tl::unexpected(content.error());
        const QCA::SecureArray passphrase = tools.passphraseOf(path);
        const auto there = tools.reader.read(*content, path, passphrase);
        if (!there)
            return tl::unexpected(there.error());
        if (there->certificates.isEmpty() || there->certificates.first().sha1 != renewal.replaced)
            continue; // another share has a file of that name too
        const auto made = keys->makeAt(path, renewedFile(*there, renewal), passphrase);
        if (!made)
            return tl::unexpected(made.error());
        changes.append({.path = path, .before = *content, .after = *made, .isSecret = true});
    }
    return changes;
}

} // namespace bindwright

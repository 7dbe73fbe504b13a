// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "conversionjob.h"

#include "model/certificates/certificatepaths.h"
#include "model/certificates/chain.h"
#include "model/certificates/coverage.h"
#include "model/certificates/signers.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using ConversionKind = Conversion::Kind;

bool isLocked(const Result<CertificateFile> &there)
{
    if (there)
        return false;
    const Code code = there.error().code;
    return code == Code::PassphraseNeeded || code == Code::WrongPassphrase || code == Code::ContentLocked;
}

/// Whether \a there is protected as \a file is to be; of an old PFX the certificates have RC2 as well.
bool isProtectedAs(const NewCertificateFile &file, const CertificateFile &there)
{
    if (file.form != FileForm::Pfx || !there.protection)
        return file.form != FileForm::Pfx;
    const QString &certificates = there.protection->certificateEncryption;
    const bool hasKey = !there.protection->keyEncryption.isEmpty();
    const QString &cipher = hasKey ? there.protection->keyEncryption : certificates;
    if (file.encryption == PfxEncryption::Legacy)
        return cipher == "pbeWithSHA1And3-KeyTripleDES-CBC"_L1 && !there.protection->modern;
    return cipher == "AES-256-CBC"_L1 && certificates == cipher;
}

bool isOfSameForm(const NewCertificateFile &file, const CertificateFile &there)
{
    QSet<Thumbprint> wanted;
    QSet<Thumbprint> held;
    for (const Certificate &certificate : file.certificates)
        wanted.insert(certificate.sha1);
    for (const Certificate &certificate : there.certificates)
        held.insert(certificate.sha1);
    return wanted == held && isProtectedAs(file, there);
}

Standing standingOf(const OutgoingFile &outgoing, const Result<CertificateFile> &there, const QDateTime &now)
{
    if (!there)
        return isLocked(there) ? Standing::Locked : Standing::Other;
    const Certificate &own = outgoing.certificate();
    const auto same = std::ranges::find(there->certificates, own.sha1, &Certificate::sha1);
    const bool hasKey = same != there->certificates.cend() && same->privateKey == PrivateKey::Matching;
    if (same != there->certificates.cend() && !hasKey && outgoing.file.key == NewCertificateFile::Key::With)
        return Standing::Other;
    if (same != there->certificates.cend())
        return isOfSameForm(outgoing.file, *there) ? Standing::Same : Standing::OtherForm;
    const QList<Certificate> leaves = leavesOf(there->certificates);
    const bool isForIt = leaves.size() == 1
        && (outgoing.host.isEmpty() ? displayName(leaves.first()) == displayName(own)
                                    : coverage(leaves.first(), outgoing.host) == Coverage::Covered);
    if (!isForIt)
        return Standing::Other;
    return servesBetter(own, leaves.first(), now) ? Standing::Older : Standing::Newer;
}

/// Carries one order out.
class Converter final
{
public:
    Converter(const ConversionServices &services, const ConversionOrder &order,
              const ConversionProgress &progress)
        : m_services(services)
        , m_order(order)
        , m_progress(progress)
    {
        for (const OutgoingFile &outgoing : order.files)
            m_outcome.files.append({outgoing});
    }

    ConversionOutcome run()
    {
        m_outcome.result = compare();
        if (m_outcome.result)
            m_outcome.result = make();
        if (m_outcome.result)
            m_outcome.result = write();
        return m_outcome;
    }

private:
    Result<> compare()
    {
        Result<> obstacle;
        for (MadeFile &made : m_outcome.files) {
            if (auto compared = compare(made); !compared)
                return compared;
            if (isInTheWay(made) && obstacle)
                obstacle = failure(Code::FileExists, made.outgoing.path);
        }
        return obstacle;
    }

    /// Names in a share are the same in either case. Source: Microsoft, IIS.Administration compares them so.
    Result<> compare(MadeFile &made)
    {
        const QFileInfo wanted(made.outgoing.path);
        const QString folder = wanted.path();
        if (!m_folders.contains(folder))
            m_folders.insert(folder, m_services.files->list(folder).value_or(QList<FolderEntry>()));
        for (const FolderEntry &entry : m_folders.value(folder)) {
            const auto sensitivity =
                m_order.kind == ConversionKind::CentralStore ? Qt::CaseInsensitive : Qt::CaseSensitive;
            if (entry.name.compare(wanted.fileName(), sensitivity) != 0)
                continue;
            made.outgoing.path = folder + u'/' + entry.name;
            const auto content = m_services.files->read(made.outgoing.path, maximumCertificateFile);
            if (!content)
                return tl::unexpected(content.error());
            m_before.insert(made.outgoing.path, *content);
            const auto there = m_services.reader->read(*content, made.outgoing.path, m_order.passphrase);
            made.standing = standingOf(made.outgoing, there, m_order.now);
            made.there = there ? there->certificates : QList<Certificate>();
        }
        return {};
    }

    bool isInTheWay(const MadeFile &made) const
    {
        if (m_order.existing == ConversionOrder::Existing::Overwrite || made.standing == Standing::New)
            return false;
        return m_order.kind != ConversionKind::CentralStore || !hasItAlready(made);
    }

    static bool hasItAlready(const MadeFile &made)
    {
        return made.standing == Standing::Same || made.standing == Standing::OtherForm;
    }

    bool isToBeWritten(const MadeFile &made) const
    {
        return !hasItAlready(made) || m_order.existing == ConversionOrder::Existing::Overwrite;
    }

    bool goesOn(const QString &path) { return !m_progress || m_progress(m_done++, path); }

    Result<> make()
    {
        const std::unique_ptr<KeyRing> keys = m_services.writer->open(m_order.sources);
        for (const MadeFile &made : std::as_const(m_outcome.files)) {
            if (!isToBeWritten(made))
                continue;
            const OutgoingFile &outgoing = made.outgoing;
            if (!goesOn(outgoing.path))
                return failure(Code::Cancelled, outgoing.path);
            const auto bytes = keys->makeAt(outgoing.path, outgoing.file, m_order.passphrase);
            if (!bytes)
                return tl::unexpected(bytes.error());
            FileChange change{.path = outgoing.path, .before = {}, .after = *bytes, .isSecret = true};
            if (m_before.contains(outgoing.path))
                change.before = m_before.value(outgoing.path);
            m_changes.append(change);
        }
        return {};
    }

    Result<> write()
    {
        const auto progress = [this](int, const QString &path) { return goesOn(path); };
        const auto written = m_services.files->replace(
            m_changes, {.progress = progress, .kept = ReplaceOptions::Kept::Nothing});
        for (MadeFile &made : m_outcome.files)
            made.isWritten = written && isToBeWritten(made);
        return written;
    }

    const ConversionServices &m_services;
    const ConversionOrder &m_order;
    const ConversionProgress &m_progress;
    QHash<QString, QList<FolderEntry>> m_folders;
    QHash<QString, QByteArray> m_before;
    QList<FileChange> m_changes;
    ConversionOutcome m_outcome;
    int m_done = 0;
};

/// The order that the parameters come to, once their files are read.
Result<ConversionOrder> orderOf(const ConversionParameters &parameters)
{
    const auto input =
        readInput(parameters.services, parameters.sources, parameters.passphrases, parameters.known);
    if (!input)
        return tl::unexpected(input.error());
    const auto files = outgoingFiles(input->certificates, parameters.wanted, parameters.now);
    if (!files)
        return tl::unexpected(files.error());
    return ConversionOrder{
        *files,        parameters.wanted.kind, input->sources, parameters.passphrase, parameters.existing,
        parameters.now};
}

} // namespace

Result<ConversionInput> readInput(const ConversionServices &services, const QStringList &paths,
                                  const Passphrases &passphrases, const QList<Certificate> &known)
{
    ConversionInput input;
    Draft draft;
    draft.certificates = known;
    QList<CertificateFile> contents;
    for (const FoundFile &found : filesOf(*services.files, paths)) {
        auto content = services.files->read(found.path, maximumCertificateFile);
        if (!content)
            return tl::unexpected(content.error());
        const QCA::SecureArray passphrase = passphrases.of(found.path);
        const auto file = services.reader->read(*content, found.path, passphrase);
        if (!file && isPassedOver(found, file.error()))
            continue;
        input.sources.append({found.path, secretOf(*std::move(content)), passphrase});
        if (!file)
            return tl::unexpected(file.error());
        contents.append(*file);
    }
    draft = withCertificates(draft, contents);
    if (draft.certificates.isEmpty() && !paths.isEmpty())
        return failure(contents.isEmpty() ? Code::NoCertificate : Code::OnlyKey, paths.first());
    takeSigners(draft.certificates, services.reader->signersOf(draft.certificates));
    input.certificates = draft.certificates;
    return input;
}

QStringList lockedBeside(const ConversionServices &services, const ConversionOrder &order)
{
    constexpr qsizetype most = 200; // each takes a key derivation
    if (order.kind != ConversionKind::CentralStore || order.files.isEmpty())
        return {};
    const QString folder = QFileInfo(order.files.first().path).path();
    QStringList locked;
    for (const QString &name : filesIn(*services.files, folder, {u"*.pfx"_s}).mid(0, most)) {
        const QString path = folder + u'/' + name;
        const bool isOwn = std::ranges::any_of(order.files, [&path](const OutgoingFile &outgoing) {
            return outgoing.path.compare(path, Qt::CaseInsensitive) == 0;
        });
        const auto content =
            isOwn ? failure(Code::FileExists, path) : services.files->read(path, maximumCertificateFile);
        if (content && isLocked(services.reader->read(*content, path, order.passphrase)))
            locked.append(path);
    }
    return locked;
}

ConversionOutcome convertFiles(const ConversionServices &services, const ConversionOrder &order,
                               const ConversionProgress &progress)
{
    return Converter(services, order, progress).run();
}

void runConversion(QPromise<void> &promise, const ConversionParameters &parameters,
                   const std::shared_ptr<ConversionOutcome> &outcome)
{
    const auto order = orderOf(parameters);
    if (!order) {
        outcome->result = tl::unexpected(order.error());
        return;
    }
    // From one below: Qt drops the text of a value that is no higher than the one before.
    promise.setProgressRange(-1, 2 * int(order->files.size()));
    *outcome = convertFiles(parameters.services, *order, [&promise](int done, const QString &path) {
        promise.setProgressValueAndText(done, path);
        return !promise.isCanceled();
    });
}

} // namespace bindwright

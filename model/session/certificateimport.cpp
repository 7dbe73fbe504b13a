// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificateimport.h"

#include "model/certificates/certificatepaths.h"
#include "model/issuers/systemissuers.h"

namespace bindwright {

namespace {

/// Of those that stand for folders, their files.
QList<std::pair<ImportedFile, FoundFile>> expanded(const FileStore &store, const QList<ImportedFile> &files)
{
    QList<std::pair<ImportedFile, FoundFile>> all;
    for (const ImportedFile &file : files) {
        for (const FoundFile &found : filesOf(store, {file.path}))
            all.append({found.isOfFolder ? ImportedFile{found.path} : file, found});
    }
    return all;
}

Result<QByteArray> contentOf(const FileStore &files, const ImportedFile &file)
{
    if (file.path.isEmpty())
        return file.pasted;
    return files.read(file.path, maximumCertificateFile);
}

ImportedFile readOne(const ImportParameters &parameters, const ImportedFile &file)
{
    ImportedFile read{file.path};
    const auto content = contentOf(*parameters.files, file);
    if (!content) {
        read.content = tl::unexpected(content.error());
        return read;
    }
    read.content = parameters.reader->read(*content, file.path, parameters.passphrase);
    if (read.isLocked())
        read.pasted = file.pasted; // still encrypted; it is needed once more
    return read;
}

/// Finds who signed whom among \a known and the file's own, which are then known too.
void findSigners(const CertificateReader &reader, ImportedFile &file, QList<Certificate> &known)
{
    if (!file.hasCertificates())
        return;
    known += file.content->certificates;
    file.signers = reader.signersOf(known);
    takeSigners(known, file.signers);
    takeSigners(file.content->certificates, file.signers);
}

} // namespace

bool ImportedFile::isLocked() const
{
    return !content
        && (content.error().code == Code::PassphraseNeeded || content.error().code == Code::WrongPassphrase);
}

void runCertificateImport(QPromise<ImportedFile> &promise, const ImportParameters &parameters)
{
    QList<Certificate> known = parameters.known;
    // From one below: Qt drops the text of a value that is no higher than the one before.
    const auto toRead = expanded(*parameters.files, parameters.toRead);
    promise.setProgressRange(-1, int(toRead.size()));
    for (int i = 0; i < toRead.size() && !promise.isCanceled(); ++i) {
        const auto &[file, found] = toRead.at(i);
        promise.setProgressValueAndText(i, file.path);
        ImportedFile read = readOne(parameters, file);
        if (!read.content && isPassedOver(found, read.content.error()))
            continue;
        findSigners(*parameters.reader, read, known);
        promise.addResult(read);
    }
}

void runServerImport(QPromise<ImportedFile> &promise, const TlsClient *client,
                     const CertificateReader *reader, const ServerChainRequest &request,
                     QList<Certificate> known)
{
    promise.setProgressRange(0, 0);
    ImportedFile fetched{request.from.toString()};
    fetched.content = chainOfServer(*client, request, [&promise] { return promise.isCanceled(); });
    findSigners(*reader, fetched, known);
    promise.addResult(fetched);
}

void runIssuerImport(QPromise<ImportedFile> &promise, const IssuerImport &wanted)
{
    promise.setProgressRange(0, 0);
    const FetchTools tools{*wanted.source, *wanted.reader, [&promise] { return promise.isCanceled(); }};
    const FetchedIssuers fetched = fetchIssuers(tools, wanted.of, wanted.limits);
    QList<Certificate> known = wanted.known;
    for (const CertificateFile &file : fetched.files) {
        ImportedFile imported{.path = file.path, .content = file};
        findSigners(*wanted.reader, imported, known);
        promise.addResult(imported);
    }
    for (const Error &error : fetched.failed)
        promise.addResult(ImportedFile{.path = error.subject, .content = tl::unexpected(error)});
}

ImportedFile importOfSystem(const IssuerImport &wanted)
{
    ImportedFile found{.path = {}, .content = issuersOfSystem(*wanted.source, *wanted.reader, wanted.of)};
    QList<Certificate> known = wanted.known;
    findSigners(*wanted.reader, found, known);
    return found;
}

Result<> matchFiles(Draft &draft, QList<CertificateFile> &files, const CertificateReader &reader)
{
    QList<Certificate> all = draft.certificates;
    for (const CertificateFile &file : std::as_const(files))
        all += file.certificates;
    for (const CertificateFile &file : std::as_const(files)) {
        if (file.certificates.isEmpty() && !haveOwner(file.looseKeys, all))
            return failure(Code::OnlyKey, file.path);
    }
    const Signers signers = reader.signersOf(all);
    takeSigners(draft.certificates, signers);
    for (CertificateFile &file : files)
        takeSigners(file.certificates, signers);
    return {};
}

Draft withTaken(const Draft &draft, const QList<ImportedFile> &files)
{
    QList<CertificateFile> contents;
    for (const ImportedFile &file : files) {
        if (file.content)
            contents.append(*file.content);
    }
    Draft result = withCertificates(draft, contents);
    for (const ImportedFile &file : files)
        takeSigners(result.certificates, file.signers);
    return result;
}

} // namespace bindwright

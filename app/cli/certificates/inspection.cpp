// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "inspection.h"

#include "app/cli/report.h"
#include "model/base/namedenum.h"
#include "model/certificates/certificatepaths.h"
#include "model/certificates/coverage.h"
#include "model/certificates/targetfit.h"
#include "model/checks/certificateproblems.h"
#include "model/issuers/issuerfetch.h"
#include "model/issuers/systemissuers.h"
#include "model/verify/serverchain.h"
#include "ui/words/errortext.h"
#include "ui/words/targettext.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

QString keyTypeWord(const Certificate &certificate)
{
    switch (certificate.keyType) {
    case KeyType::Unknown:
        return certificate.keyAlgorithm.isEmpty() ? u"unknown"_s : certificate.keyAlgorithm;
    case KeyType::Rsa:
        return u"RSA"_s;
    case KeyType::RsaPss:
        return u"RSA-PSS"_s;
    case KeyType::Ecdsa:
        return u"ECDSA"_s;
    case KeyType::Dsa:
        return u"DSA"_s;
    case KeyType::Ed25519:
        return u"Ed25519"_s;
    case KeyType::Ed448:
        return u"Ed448"_s;
    }
    return {};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue hexOrNull(const QByteArray &bytes)
{
    return textOrNull(QString::fromLatin1(bytes.toHex().toUpper()));
}

bool covers(const Certificate &certificate, const QString &host)
{
    return coverage(certificate, host) == Coverage::Covered;
}

QJsonObject coversJson(const Certificate &certificate, const QStringList &hosts)
{
    QJsonObject object;
    for (const QString &host : hosts)
        object.insert(host, covers(certificate, host));
    return object;
}

QJsonValue verdictJson(const std::optional<FitVerdict> &verdict)
{
    if (!verdict)
        return {};
    return QJsonObject{{u"fit"_s, NamedEnum<FitAnswer>::word(verdict->fit)},
                       {u"reason"_s, NamedEnum<FitReason>::word(verdict->reason)},
                       {u"certainty"_s, NamedEnum<Certainty>::word(verdict->certainty)},
                       {u"source"_s, textOrNull(verdict->source)},
                       {u"message"_s, verdictText(*verdict)}};
}

QJsonArray targetsJson(const Certificate &certificate, const CertificateFile &file)
{
    QJsonArray targets;
    for (const TargetFit &fit : targetFits(certificate, carrierOf(certificate, file)))
        targets.append(QJsonObject{{u"target"_s, NamedEnum<FitTarget>::word(fit.target)},
                                   {u"imports"_s, verdictJson(fit.import)},
                                   {u"binds"_s, verdictJson(fit.bind)}});
    return targets;
}

QJsonObject certificateJson(const Certificate &certificate, const CertificateFile &file,
                            const QStringList &hosts)
{
    return {{u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"serialNumber"_s, certificate.serialNumber},
            {u"issuerAddresses"_s, QJsonArray::fromStringList(certificate.issuerAddresses)},
            {u"friendlyName"_s, textOrNull(certificate.friendlyName)},
            {u"subjectAltName"_s, QJsonArray::fromStringList(certificate.dnsNames + certificate.ipAddresses)},
            {u"unusableNames"_s, QJsonArray::fromStringList(certificate.unusableNames)},
            {u"notBefore"_s, certificate.notBefore.toUTC().toString(Qt::ISODate)},
            {u"notAfter"_s, certificate.notAfter.toUTC().toString(Qt::ISODate)},
            {u"keyType"_s, keyTypeWord(certificate)},
            {u"keyBits"_s, certificate.keyBits},
            {u"curve"_s, textOrNull(certificate.curve)},
            {u"subjectKeyId"_s, hexOrNull(certificate.subjectKeyId)},
            {u"authorityKeyId"_s, hexOrNull(certificate.authorityKeyId)},
            {u"signatureAlgorithm"_s, certificate.signatureAlgorithm},
            {u"keyUsage"_s, QJsonArray::fromStringList(certificate.keyUsage)},
            {u"extendedKeyUsage"_s, QJsonArray::fromStringList(certificate.extendedKeyUsage)},
            {u"sha1"_s, certificate.sha1.toString()},
            {u"sha256"_s, certificate.sha256},
            {u"selfSigned"_s, certificate.selfSigned},
            {u"isCa"_s, certificate.isCa},
            {u"hasPrivateKey"_s, certificate.privateKey == PrivateKey::Matching},
            {u"privateKey"_s, NamedEnum<PrivateKey>::word(certificate.privateKey)},
            {u"keyStorage"_s, NamedEnum<KeyStorage>::word(certificate.keyStorage)},
            {u"covers"_s, coversJson(certificate, hosts)},
            {u"targets"_s, targetsJson(certificate, file)}};
}

QJsonValue protectionJson(const CertificateFile &file)
{
    if (!file.protection)
        return {};
    return QJsonObject{{u"keyEncryption"_s, file.protection->keyEncryption},
                       {u"certificateEncryption"_s, file.protection->certificateEncryption},
                       {u"mac"_s, file.protection->macAlgorithm},
                       {u"iterations"_s, file.protection->iterations},
                       {u"keyDerivation"_s, QJsonArray::fromStringList(file.protection->derivations)},
                       {u"isKeyPlain"_s, file.protection->isKeyPlain}};
}

QJsonObject faultJson(const ChainFault &fault)
{
    return {{u"kind"_s, NamedEnum<ChainFault::Kind>::word(fault.kind)},
            {u"certificate"_s, fault.certificate},
            {u"issuer"_s, fault.issuer},
            {u"detail"_s, textOrNull(fault.detail)}};
}

QJsonObject chainJson(const Chain &chain, const QList<Certificate> &ofSystem)
{
    QJsonArray known;
    for (const Certificate &issuer : ofSystem)
        known.append(QJsonObject{{u"subject"_s, issuer.subject}, {u"sha1"_s, issuer.sha1.toString()}});
    QJsonArray path{chain.leaf.sha1.toString()};
    for (const Certificate &intermediate : chain.intermediates)
        path.append(intermediate.sha1.toString());
    if (chain.root && chain.root->sha1 != chain.leaf.sha1)
        path.append(chain.root->sha1.toString());
    QJsonArray faults;
    for (const ChainFault &fault : chain.faults)
        faults.append(faultJson(fault));
    return {{u"path"_s, path},
            {u"complete"_s, chain.isComplete()},
            {u"missingIssuer"_s, textOrNull(chain.missingIssuer)},
            {u"issuerAddresses"_s, QJsonArray::fromStringList(fetchableAddresses(chain.top()))},
            {u"ofThisSystem"_s, known},
            {u"faults"_s, faults}};
}

QJsonObject fileJson(const InspectedFile &inspected, const Inspection &inspection)
{
    if (!inspected.file) {
        const Error &error = inspected.file.error();
        return {{u"path"_s, inspected.path},
                {u"kind"_s, NamedEnum<ContainerKind>::word(ContainerKind::Unknown)},
                {u"error"_s, QJsonObject{{u"code"_s, word(error.code)}, {u"message"_s, errorText(error)}}},
                {u"protection"_s, QJsonValue()},
                {u"certificates"_s, QJsonArray()},
                {u"chainComplete"_s, false},
                {u"missingIssuer"_s, QJsonValue()}};
    }
    QJsonArray certificates;
    for (const Certificate &certificate : inspected.file->certificates)
        certificates.append(certificateJson(certificate, *inspected.file, inspection.hosts));
    QString missing;
    QJsonArray chains;
    for (const Chain &chain : chainsOf(*inspected.file, inspection)) {
        missing = missing.isEmpty() ? chain.missingIssuer : missing;
        chains.append(chainJson(chain, inspection.ofSystem.value(chain.leaf.sha1)));
    }
    return {{u"path"_s, inspected.path},
            {u"kind"_s, NamedEnum<ContainerKind>::word(inspected.file->kind)},
            {u"error"_s, QJsonValue()},
            {u"protection"_s, protectionJson(*inspected.file)},
            {u"certificates"_s, certificates},
            {u"keysOfOthers"_s, inspected.file->looseKeys.size()},
            {u"bytesLeftOver"_s, inspected.file->trailingBytes},
            {u"chains"_s, chains},
            {u"chainComplete"_s, missing.isEmpty()},
            {u"missingIssuer"_s, textOrNull(missing)}};
}

Result<CertificateFile> readOne(const QString &path, const Passphrases &passphrases,
                                PlatformServices &services)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return services.files.read(path, maximumCertificateFile).and_then([&](const QByteArray &content) {
        return services.reader.read(content, path, passphrases.of(absolute));
    });
}

/// Tells each file what the others say of its certificates: who signed them, and whose keys they have.
void share(QList<InspectedFile> &files, const QList<Certificate> &given)
{
    QHash<Thumbprint, const Certificate *> known;
    for (const Certificate &certificate : given)
        known.insert(certificate.sha1, &certificate);
    for (InspectedFile &inspected : files) {
        if (!inspected.file)
            continue;
        for (Certificate &certificate : inspected.file->certificates) {
            const Certificate &shared = *known.value(certificate.sha1);
            certificate.signerKey = shared.signerKey;
            certificate.privateKey = shared.privateKey;
            certificate.keyStorage = shared.keyStorage;
            certificate.keyForm = shared.keyForm;
            certificate.keyFile = shared.keyFile;
        }
        if (inspected.file->certificates.isEmpty() && !haveOwner(inspected.file->looseKeys, given))
            inspected.file = failure(Code::OnlyKey, inspected.path);
    }
}

/// Whether \a problem is that a certificate has no key of which a running server keeps the key.
bool isKeyAtServer(const Problem &problem, const QList<Chain> &chains)
{
    return problem.rule == Rule::PrivateKeyMissing
        && std::ranges::any_of(chains, [&problem](const Chain &chain) {
               return chain.leaf.carrier == ContainerKind::Server
                   && displayName(chain.leaf) == problem.subject;
           });
}

QList<Problem> problemsOf(const Draft &draft, const QList<Chain> &chains, const QStringList &hosts)
{
    if (draft.certificates.isEmpty())
        return {}; // what could not be read is said, and covers nobody's host
    QList<Problem> found = certificateProblems(draft, draft.asOf);
    found.removeIf([&chains](const Problem &problem) { return isKeyAtServer(problem, chains); });
    for (const QString &host : hosts) {
        const auto isCovered = [&host](const Chain &chain) { return covers(chain.leaf, host); };
        if (std::ranges::none_of(chains, isCovered))
            found.append(
                {.rule = Rule::HostNotCovered,
                 .step = Step::Certificates,
                 .subject = host,
                 .arguments = {{Argument::Certificate,
                                chains.size() == 1 ? displayName(chains.first().leaf) : QString()}}});
    }
    return found;
}

/// The files, then the server.
QList<InspectedFile> readAll(const InspectOptions &options, const Passphrases &passphrases,
                             PlatformServices &services)
{
    QList<InspectedFile> files;
    for (const FoundFile &found : filesOf(services.files, options.files)) {
        const auto file = readOne(found.path, passphrases, services);
        if (file || !isPassedOver(found, file.error()))
            files.append({found.path, file});
    }
    if (files.isEmpty() && !options.files.isEmpty()) // folders that hold none
        files.append({options.files.first(), failure(Code::NoCertificate, options.files.first())});
    if (options.server && services.network)
        files.append({options.server->from.toString(),
                      chainOfServer(*services.network, *options.server, services.interrupted)});
    return files;
}

/// What all files say together: who signed whom, whose the keys are, and the chains.
Draft together(Inspection &inspection, const PlatformServices &services)
{
    QList<CertificateFile> contents;
    for (const InspectedFile &inspected : std::as_const(inspection.files)) {
        if (inspected.file)
            contents.append(*inspected.file);
    }
    Draft draft;
    draft.asOf = services.clock();
    draft = withCertificates(draft, contents);
    takeSigners(draft.certificates, services.reader.signersOf(draft.certificates));
    share(inspection.files, draft.certificates);
    for (Certificate &certificate : draft.certificates)
        certificate.issuerAddresses.removeIf(
            [&inspection](const QString &address) { return inspection.unfit.contains(address); });
    inspection.chains.clear();
    const ChainFinder chains(draft.certificates, draft.asOf);
    for (const Certificate &leaf : leavesOf(draft.certificates))
        inspection.chains.append(chains.chainOf(leaf));
    return draft;
}

/// Adds what was fetched for the chains that are not complete, each certificate's issuers once, as files; a
/// failure is one too. Returns whether there is anything new.
bool fetchMissing(Inspection &inspection, const InspectOptions &options, const PlatformServices &services)
{
    const FetchTools tools{*services.issuers, services.reader, services.interrupted};
    QSet<QString> asked; ///< names: one issuer may be missing to many
    const qsizetype before = inspection.files.size();
    for (const Chain &chain : std::as_const(inspection.chains)) {
        if (chain.isComplete() || asked.contains(chain.missingIssuer))
            continue;
        asked.insert(chain.missingIssuer);
        const FetchedIssuers fetched =
            fetchIssuers(tools, chain.top(), {.allowsInternal = options.allowsInternal});
        for (const CertificateFile &file : fetched.files)
            inspection.files.append({file.path, file});
        for (const Error &error : fetched.failed) {
            inspection.files.append({error.subject, tl::unexpected(error)});
            inspection.unfit.append(error.subject);
        }
    }
    return inspection.files.size() > before;
}

} // namespace

Inspection inspect(const InspectOptions &options, const Passphrases &passphrases, PlatformServices &services)
{
    Inspection inspection{.files = readAll(options, passphrases, services), .hosts = options.hosts};
    Draft draft = together(inspection, services);
    if (options.fetchIssuers && services.issuers && fetchMissing(inspection, options, services))
        draft = together(inspection, services);
    for (const Chain &chain : std::as_const(inspection.chains)) {
        if (chain.isComplete() || !services.issuers)
            continue;
        const QList<Certificate> found =
            issuersOfSystem(*services.issuers, services.reader, chain.top()).certificates;
        if (!found.isEmpty())
            inspection.ofSystem.insert(chain.leaf.sha1, found);
    }
    inspection.problems = problemsOf(draft, inspection.chains, options.hosts);
    return inspection;
}

QList<Chain> chainsOf(const CertificateFile &file, const Inspection &inspection)
{
    QList<Chain> chains;
    for (const Chain &chain : inspection.chains) {
        const auto &own = file.certificates;
        if (std::ranges::find(own, chain.leaf.sha1, &Certificate::sha1) != own.cend())
            chains.append(chain);
    }
    return chains;
}

QJsonObject inspectionJson(const Inspection &inspection)
{
    QJsonArray files;
    for (const InspectedFile &inspected : inspection.files)
        files.append(fileJson(inspected, inspection));
    return {{u"format"_s, u"bindwright-inspect/1"_s},
            {u"files"_s, files},
            {u"problems"_s, problemsJson(inspection.problems)}};
}

} // namespace bindwright

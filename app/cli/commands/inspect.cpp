// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "app/cli/passphrase.h"
#include "app/cli/report.h"
#include "model/base/namedenum.h"
#include "model/certificates/chain.h"
#include "model/certificates/coverage.h"
#include "model/checks/certificateproblems.h"
#include "ui/words/certificatetext.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspect)
};

/// One file as given: what stands in it, or why it could not be read.
struct Inspected
{
    QString path; ///< as typed
    Result<CertificateFile> file;
};

QString word(KeyType type)
{
    switch (type) {
    case KeyType::Unknown:
        return u"unknown"_s;
    case KeyType::Rsa:
        return u"RSA"_s;
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

QJsonObject certificateJson(const Certificate &certificate, const QStringList &hosts)
{
    return {{u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"subjectAltName"_s, QJsonArray::fromStringList(certificate.dnsNames + certificate.ipAddresses)},
            {u"notBefore"_s, certificate.notBefore.toUTC().toString(Qt::ISODate)},
            {u"notAfter"_s, certificate.notAfter.toUTC().toString(Qt::ISODate)},
            {u"keyType"_s, word(certificate.keyType)},
            {u"keyBits"_s, certificate.keyBits},
            {u"signatureAlgorithm"_s, certificate.signatureAlgorithm},
            {u"keyUsage"_s, QJsonArray::fromStringList(certificate.keyUsage)},
            {u"extendedKeyUsage"_s, QJsonArray::fromStringList(certificate.extendedKeyUsage)},
            {u"sha1"_s, certificate.sha1.toString()},
            {u"sha256"_s, certificate.sha256},
            {u"selfSigned"_s, certificate.selfSigned},
            {u"isCa"_s, certificate.isCa},
            {u"hasPrivateKey"_s, certificate.privateKey == PrivateKey::Matching},
            {u"covers"_s, coversJson(certificate, hosts)}};
}

QJsonValue protectionJson(const CertificateFile &file)
{
    if (!file.protection)
        return {};
    return QJsonObject{{u"keyEncryption"_s, file.protection->keyEncryption},
                       {u"certificateEncryption"_s, file.protection->certificateEncryption},
                       {u"mac"_s, file.protection->macAlgorithm},
                       {u"iterations"_s, file.protection->iterations}};
}

/// The first issuer that the chains of the file's leaves miss among all that was given.
QString missingIssuer(const CertificateFile &file, const QList<Certificate> &given)
{
    const QList<Certificate> leaves = leavesOf(file.certificates);
    for (const Certificate &leaf : leaves) {
        if (const Chain chain = chainOf(leaf, given); !chain.isComplete())
            return chain.missingIssuer;
    }
    return {};
}

QJsonObject fileJson(const Inspected &inspected, const QList<Certificate> &given, const QStringList &hosts)
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
        certificates.append(certificateJson(certificate, hosts));
    const QString missing = missingIssuer(*inspected.file, given);
    return {{u"path"_s, inspected.path},
            {u"kind"_s, NamedEnum<ContainerKind>::word(inspected.file->kind)},
            {u"error"_s, QJsonValue()},
            {u"protection"_s, protectionJson(*inspected.file)},
            {u"certificates"_s, certificates},
            {u"chainComplete"_s, missing.isEmpty()},
            {u"missingIssuer"_s, missing.isEmpty() ? QJsonValue() : QJsonValue(missing)}};
}

void printCertificate(const Certificate &certificate, const QDateTime &now, Output &output)
{
    const auto row = [&output](const QString &name, const QString &value) {
        if (!value.isEmpty())
            output.data(u"    %1%2"_s.arg(name.leftJustified(16), value));
    };
    output.data(u"  "_s + displayName(certificate));
    row(Text::tr("Subject"), certificate.subject);
    row(Text::tr("Issuer"), certificate.issuer);
    row(Text::tr("Names"), QStringList(certificate.dnsNames + certificate.ipAddresses).join(", "_L1));
    row(Text::tr("Valid"),
        Text::tr("%1 to %2, %3")
            .arg(certificate.notBefore.date().toString(Qt::ISODate),
                 certificate.notAfter.date().toString(Qt::ISODate), validityText(certificate, now)));
    row(Text::tr("Key"), keyText(certificate));
    row(Text::tr("Private key"), privateKeyText(certificate.privateKey));
    row(Text::tr("Signature"), certificate.signatureAlgorithm);
    row(Text::tr("Key usage"), certificate.keyUsage.join(", "_L1));
    row(Text::tr("Extended usage"), certificate.extendedKeyUsage.join(", "_L1));
    row(Text::tr("SHA-1"), certificate.sha1.toString());
    row(Text::tr("SHA-256"), certificate.sha256);
}

void printFile(const Inspected &inspected, const QList<Certificate> &given, const QDateTime &now,
               Output &output)
{
    if (!inspected.file) {
        output.fail(inspected.file.error());
        return;
    }
    output.data(u"%1: %2"_s.arg(inspected.path, containerText(*inspected.file)));
    for (const Certificate &certificate : inspected.file->certificates)
        printCertificate(certificate, now, output);
    const QString missing = missingIssuer(*inspected.file, given);
    if (!missing.isEmpty())
        output.data(u"  "_s + Text::tr("The chain is incomplete: %1 was not given.").arg(missing));
}

/// What is wrong with the certificates, and each host that none of them covers.
QList<Problem> problemsOf(const QList<Certificate> &given, const QStringList &hosts, const QDateTime &now)
{
    Draft draft;
    draft.certificates = given;
    QList<Problem> found = given.isEmpty() ? QList<Problem>() : certificateProblems(draft, now);
    const QList<Certificate> leaves = leavesOf(given);
    for (const QString &host : hosts) {
        if (!std::ranges::any_of(leaves, [&host](const Certificate &leaf) { return covers(leaf, host); }))
            found.append({.rule = Rule::HostNotCovered,
                          .step = Step::Certificates,
                          .subject = host,
                          .arguments = {{Argument::Certificate,
                                         leaves.size() == 1 ? displayName(leaves.first()) : QString()}}});
    }
    return found;
}

QList<Inspected> readAll(const InspectOptions &options, PlatformServices &services,
                         const QCA::SecureArray &passphrase)
{
    QList<Inspected> files;
    for (const QString &path : options.files)
        files.append(
            {path, services.files.read(path, maximumCertificateFile).and_then([&](const QByteArray &content) {
                 return services.reader.read(content, path, passphrase);
             })});
    return files;
}

/// Every certificate that was read, each once: files complete each other's chains.
QList<Certificate> allOf(const QList<Inspected> &files)
{
    Draft draft;
    for (const Inspected &inspected : files) {
        if (inspected.file)
            draft = withCertificates(draft, *inspected.file);
    }
    return draft.certificates;
}

} // namespace

int runInspect(const InspectOptions &options, PlatformServices &services, Output &output)
{
    const auto passphrase = readPassphrase(options.passphrase);
    if (!passphrase)
        return output.fail(passphrase.error());
    const QList<Inspected> files = readAll(options, services, *passphrase);
    const QList<Certificate> given = allOf(files);
    if (options.json) {
        QJsonArray array;
        for (const Inspected &inspected : files)
            array.append(fileJson(inspected, given, options.hosts));
        output.data(QJsonObject{{u"format"_s, u"bindwright-inspect/1"_s}, {u"files"_s, array}});
    } else {
        for (const Inspected &inspected : files)
            printFile(inspected, given, services.clock(), output);
    }
    const QList<Problem> found = problemsOf(given, options.hosts, services.clock());
    if (!options.json) {
        for (const Problem &problem : found)
            output.words(lineOf(problem));
    }
    const bool allRead = std::ranges::all_of(files, [](const Inspected &i) { return i.file.has_value(); });
    return allRead ? exitCodeFor(found) : Unusable;
}

} // namespace bindwright

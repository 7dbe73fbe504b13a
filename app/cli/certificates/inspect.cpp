// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "inspect.h"

#include "inspection.h"

#include "app/cli/columns.h"
#include "app/cli/passphrase.h"
#include "app/cli/report.h"
#include "model/issuers/issuerfetch.h"
#include "model/problems/grouping.h"
#include "ui/words/certificatetext.h"
#include "ui/words/listtext.h"
#include "ui/words/targettext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct InspectText
{
    Q_DECLARE_TR_FUNCTIONS(Inspect)
};

/// A certificate to print.
struct Printed
{
    const Certificate &certificate;
    const CertificateFile &file; ///< that it stands in
    QDateTime now;
    bool isLeaf = true; ///< for a server
};

QList<std::pair<QString, QString>> rowsOf(const Printed &printed)
{
    const auto &[certificate, file, now, isLeaf] = printed;
    QList<std::pair<QString, QString>> rows;
    const auto row = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append({name, value});
    };
    row(InspectText::tr("Subject"), certificate.subject);
    row(InspectText::tr("Issuer"), certificate.issuer);
    row(InspectText::tr("Friendly name"), certificate.friendlyName);
    row(InspectText::tr("Names"), listText(certificate.dnsNames + certificate.ipAddresses));
    row(InspectText::tr("Other names"), listText(certificate.unusableNames));
    row(InspectText::tr("Valid"),
        InspectText::tr("%1 to %2, %3")
            .arg(certificate.notBefore.date().toString(Qt::ISODate),
                 certificate.notAfter.date().toString(Qt::ISODate), validityText(certificate, now)));
    row(InspectText::tr("Key"), keyText(certificate));
    row(InspectText::tr("Private key"), privateKeyText(certificate.privateKey));
    row(InspectText::tr("Signature"), certificate.signatureAlgorithm);
    row(InspectText::tr("Key usage"), listText(certificate.keyUsage));
    row(InspectText::tr("Extended usage"), listText(certificate.extendedKeyUsage));
    row(InspectText::tr("Serial number"), certificate.serialNumber);
    row(InspectText::tr("SHA-1"), certificate.sha1.toString());
    row(InspectText::tr("SHA-256"), certificate.sha256);
    if (isLeaf) {
        const QList<TargetFit> fits = targetFits(certificate, carrierOf(certificate, file));
        row(InspectText::tr("Imports"), fitsText(fits, FitStep::Import));
        row(InspectText::tr("Binds"), fitsText(fits, FitStep::Bind));
    }
    return rows;
}

/// Its name, and below it what is known, the values in one column.
void printCertificate(const Printed &printed, Output &output)
{
    output.data(u"  "_s + displayName(printed.certificate));
    const QList<std::pair<QString, QString>> rows = rowsOf(printed);
    int column = 16;
    for (const auto &[name, value] : rows)
        column = std::max(column, columnsOf(name) + 2);
    for (const auto &[name, value] : rows)
        output.data(u"    %1%2"_s.arg(padded(name, column), value));
}

/// What is missing, and where it can be had.
void printMissing(const Chain &chain, const QList<Certificate> &ofSystem, Output &output)
{
    output.data(u"  "_s + missingIssuerText(chain));
    QStringList names;
    for (const Certificate &issuer : ofSystem)
        names.append(u"%1 (%2)"_s.arg(displayName(issuer), issuer.sha1.toString()));
    if (!names.isEmpty())
        output.data(u"  "_s + InspectText::tr("This system's store has it: %1.").arg(listText(names)));
    const QStringList addresses = fetchableAddresses(chain.top());
    if (!addresses.isEmpty())
        output.data(u"  "_s
                    + InspectText::tr("The certificate says that it is at %1; --fetch-issuers gets it.")
                          .arg(listText(addresses)));
}

void printFile(const InspectedFile &inspected, const Inspection &inspection, const QDateTime &now,
               Output &output)
{
    if (!inspected.file) {
        output.fail(inspected.file.error());
        if (inspected.file.error().code == Code::AddressInternal)
            output.words(InspectText::tr("Add --allow-internal to fetch it from there."));
        return;
    }
    output.data(u"%1: %2"_s.arg(inspected.path, containerText(*inspected.file)));
    const QList<Chain> chains = chainsOf(*inspected.file, inspection);
    for (const Certificate &certificate : inspected.file->certificates) {
        const auto isOfIt = [&](const Chain &chain) { return chain.leaf.sha1 == certificate.sha1; };
        const bool isLeaf = !certificate.isCa || certificate.privateKey == PrivateKey::Matching
            || std::ranges::any_of(chains, isOfIt);
        printCertificate({certificate, *inspected.file, now, isLeaf}, output);
    }
    for (const Chain &chain : chains) {
        if (!chain.isComplete())
            printMissing(chain, inspection.ofSystem.value(chain.leaf.sha1), output);
    }
}

} // namespace

int runInspect(const InspectOptions &options, PlatformServices &services, Output &output)
{
    const auto passphrases = readPassphrases(options.passphrase);
    if (!passphrases)
        return output.fail(passphrases.error());
    const Inspection inspection = inspect(options, *passphrases, services);
    if (options.json) {
        output.data(inspectionJson(inspection));
    } else {
        for (const InspectedFile &inspected : inspection.files)
            printFile(inspected, inspection, services.clock(), output);
        for (const Problem &problem : grouped(inspection.problems))
            output.words(lineOf(problem));
    }
    const bool allRead =
        std::ranges::all_of(inspection.files, [](const InspectedFile &i) { return i.file.has_value(); });
    return allRead ? exitCodeFor(inspection.problems) : Unusable;
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "convert.h"

#include "app/cli/passphrase.h"
#include "app/cli/report.h"
#include "model/base/namedenum.h"
#include "model/certificates/chain.h"
#include "model/checks/certificateproblems.h"
#include "model/conversion/conversionjob.h"
#include "model/conversion/conversionwords.h"
#include "ui/certificates/conversiontext.h"
#include "ui/words/certificatetext.h"
#include "ui/words/errortext.h"
#include "ui/words/listtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <spdlog/spdlog.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ConvertText
{
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)
};

/// Typed twice.
Result<QCA::SecureArray> typedPassphrase(Terminal &terminal)
{
    const auto first = terminal.askHidden(ConvertText::tr("New passphrase: "));
    if (!first)
        return first;
    const auto second = terminal.askHidden(ConvertText::tr("Repeat the passphrase: "));
    if (!second)
        return second;
    return *first == *second ? first : failure(Code::PassphrasesDiffer);
}

/// Whether every reader takes \a passphrase for the same text. Other bytes are taken for several, and a NUL
/// ends it for some.
bool isText(const QCA::SecureArray &passphrase)
{
    const QByteArrayView bytes(passphrase.constData(), passphrase.size());
    return bytes.isValidUtf8() && !bytes.contains('\0');
}

/// Of the file, or typed. An empty one would leave the file at \a path open to everybody.
Result<QCA::SecureArray> newPassphrase(const ConvertOptions &options, const QString &path, Terminal &terminal)
{
    const auto passphrase = options.newPassphraseFile.isEmpty() ? typedPassphrase(terminal)
                                                                : readPassphrase({options.newPassphraseFile});
    if (!passphrase && passphrase.error().subject.isEmpty())
        return failure(passphrase.error().code, path);
    if (passphrase && passphrase->isEmpty())
        return failure(Code::PassphraseMissing, path);
    if (passphrase && !isText(*passphrase))
        return failure(Code::EncodingDamaged,
                       options.newPassphraseFile.isEmpty() ? u"-"_s : options.newPassphraseFile);
    return passphrase;
}

/// What was asked for, with an absolute path.
Conversion wantedOf(const ConvertOptions &options)
{
    Conversion wanted = options.wanted;
    wanted.path = QFileInfo(wanted.path).absoluteFilePath();
    return wanted;
}

QStringList absolute(const QStringList &paths)
{
    QStringList all;
    for (const QString &path : paths)
        all.append(QFileInfo(path).absoluteFilePath());
    all.removeDuplicates();
    return all;
}

/// What convert works with: its input may have to be unlocked, what stands where it writes is only looked at.
struct ConvertTools
{
    PlatformServices &services;
    const AskingReader &reader;
    Terminal &terminal;
};

/// Reads the files, and asks for what opens them.
Result<ConversionInput> readFiles(const QStringList &files, const Passphrases &passphrases,
                                  const ConvertTools &tools)
{
    auto input = readInput({&tools.services.files, &tools.reader, &tools.services.writer}, absolute(files),
                           passphrases);
    if (!input)
        return input;
    for (KeySource &source : input->sources) {
        if (source.passphrase.isEmpty())
            source.passphrase = tools.reader.typedFor(source.path);
    }
    return input;
}

/// An order, and what is wrong with its certificates.
struct Prepared
{
    ConversionOrder order;
    QStringList missingIssuers; ///< in a sentence each
    QList<Problem> problems; ///< others
};

void addMissing(QStringList &missing, const Chain &chain)
{
    if (!chain.isComplete())
        missing.append(missingIssuerText(chain));
}

QStringList missingIssuers(const QList<OutgoingFile> &files, const QList<Certificate> &given,
                           const QDateTime &now)
{
    const ChainFinder chains(given, now);
    QStringList missing;
    for (const OutgoingFile &outgoing : files) {
        if (outgoing.file.form != FileForm::Cer && !outgoing.certificate().isCa)
            addMissing(missing, chains.chainOf(outgoing.certificate()));
    }
    missing.removeDuplicates();
    return missing;
}

/// What goes into \a files, and what stands above it.
QList<Certificate> usedFor(const QList<OutgoingFile> &files, QList<Certificate> given, const QDateTime &now)
{
    const ChainFinder chains(given, now);
    QSet<Thumbprint> used;
    for (const OutgoingFile &outgoing : files) {
        for (const Certificate &certificate : outgoing.file.certificates) {
            const Chain chain = chains.chainOf(certificate);
            used.insert(certificate.sha1);
            for (const Certificate &above : chain.intermediates)
                used.insert(above.sha1);
            for (const auto &end : {chain.root, chain.passedOver}) {
                if (end)
                    used.insert(end->sha1);
            }
        }
    }
    given.removeIf([&used](const Certificate &certificate) { return !used.contains(certificate.sha1); });
    return given;
}

/// What inspect finds. The files that they came in, and what Windows kept the keys in, stay behind; what the
/// chains lack is said of each file.
QList<Problem> problemsOf(const QList<Certificate> &certificates, const QDateTime &now)
{
    Draft draft;
    draft.asOf = now;
    draft.certificates = certificates;
    for (Certificate &certificate : draft.certificates) {
        if (certificate.privateKey != PrivateKey::Absent)
            certificate.privateKey = PrivateKey::Matching;
        certificate.keyStorage = KeyStorage::Unknown;
        certificate.modernPkcs12 = false;
        certificate.hasOldPassphrase = false;
        certificate.isRepeated = false;
    }
    QList<Problem> found = certificateProblems(draft, now);
    found.removeIf([](const Problem &problem) {
        return problem.rule == Rule::ChainIncomplete || problem.rule == Rule::PrivateKeyMissing;
    });
    return found;
}

/// Reads, decides and asks: all that comes before something is made.
Result<Prepared> prepare(const ConvertOptions &options, const ConvertTools &tools)
{
    const QDateTime now = tools.services.clock();
    const auto passphrases = readPassphrases(options.passphrase);
    if (!passphrases)
        return tl::unexpected(passphrases.error());
    const auto input = readFiles(options.files, *passphrases, tools);
    if (!input)
        return tl::unexpected(input.error());
    const Conversion wanted = wantedOf(options);
    const auto files = outgoingFiles(input->certificates, wanted, now);
    if (!files)
        return tl::unexpected(files.error());
    Prepared prepared{{.files = *files, .kind = wanted.kind, .sources = input->sources, .now = now},
                      {},
                      problemsOf(usedFor(*files, input->certificates, now), now)};
    if (wanted.chain != IncludedChain::None)
        prepared.missingIssuers = missingIssuers(*files, input->certificates, now);
    if (options.force)
        prepared.order.existing = ConversionOrder::Existing::Overwrite;
    if (!needPassphrase(*files))
        return prepared;
    const auto passphrase = newPassphrase(options, files->first().path, tools.terminal);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    prepared.order.passphrase = *passphrase;
    return prepared;
}

/// What a run came to.
struct Report
{
    const Prepared &prepared;
    QStringList locked; ///< paths: see lockedBeside()
    ConversionOutcome outcome;
    EncryptionChoice choice;
};

bool hasNewPfx(const ConversionOutcome &outcome)
{
    return std::ranges::any_of(outcome.files, [](const MadeFile &made) {
        return made.isWritten && made.outgoing.file.form == FileForm::Pfx;
    });
}

/// It has the certificate already, and is not written anew.
bool stays(const MadeFile &made)
{
    return !made.isWritten && (made.standing == Standing::Same || made.standing == Standing::OtherForm);
}

QJsonObject madeJson(const MadeFile &made)
{
    const NewCertificateFile &file = made.outgoing.file;
    QJsonArray certificates;
    for (const Certificate &certificate : stays(made) ? made.there : file.certificates)
        certificates.append(certificate.sha1.toString());
    return {{u"path"_s, made.outgoing.path},
            {u"form"_s, NamedEnum<FileForm>::word(file.form)},
            {u"host"_s, made.outgoing.host.isEmpty() ? QJsonValue() : QJsonValue(made.outgoing.host)},
            {u"certificates"_s, certificates},
            {u"hasPrivateKey"_s, file.key == NewCertificateFile::Key::With},
            {u"before"_s, NamedEnum<Standing>::word(made.standing)},
            {u"written"_s, made.isWritten}};
}

/// Names that get no file, and those that get none because of Windows.
struct SkippedNames
{
    QStringList ofNobody;
    QStringList ofDevices;
};

SkippedNames skippedNames(const ConversionOrder &order)
{
    return order.kind == Conversion::Kind::CentralStore
        ? SkippedNames{namesWithoutFile(order.files), namesOfDevices(order.files)}
        : SkippedNames();
}

/// Before anything is written: what the store's passphrase does not open, and which names get no file.
void sayAboutShare(const Prepared &prepared, const QStringList &locked, Output &output)
{
    for (const QString &path : locked)
        output.words(lineOf({.rule = Rule::CentralFileLocked,
                             .severity = Severity::Warning,
                             .subject = QDir::toNativeSeparators(path)}));
    const SkippedNames skipped = skippedNames(prepared.order);
    if (!skipped.ofNobody.isEmpty())
        output.words(ConvertText::tr("No file is made for %1: clients cannot ask for such a name by SNI.")
                         .arg(listText(skipped.ofNobody)));
    if (!skipped.ofDevices.isEmpty())
        output.words(ConvertText::tr("No file is made for %1: Windows keeps such a file name for a device.")
                         .arg(listText(skipped.ofDevices)));
}

void reportJson(const Report &report, Output &output)
{
    const auto &[prepared, locked, outcome, choice] = report;
    QJsonArray files;
    for (const MadeFile &made : outcome.files)
        files.append(madeJson(made));
    const SkippedNames skipped = skippedNames(prepared.order);
    QJsonObject object{{u"format"_s, u"bindwright-convert/1"_s},
                       {u"files"_s, files},
                       {u"locked"_s, QJsonArray::fromStringList(locked)},
                       {u"skipped"_s, QJsonArray::fromStringList(skipped.ofNobody + skipped.ofDevices)}};
    const bool isNew = hasNewPfx(outcome);
    object.insert(u"encryption"_s,
                  isNew ? QJsonValue(wordOf(encryptionWords(), choice.encryption)) : QJsonValue());
    object.insert(u"encryptionReason"_s,
                  isNew ? QJsonValue(NamedEnum<EncryptionReason>::word(choice.reason)) : QJsonValue());
    object.insert(u"missingIssuers"_s, QJsonArray::fromStringList(prepared.missingIssuers));
    object.insert(u"problems"_s, problemsJson(prepared.problems));
    object.insert(u"error"_s, QJsonValue());
    if (const Result<> &result = outcome.result; !result)
        object.insert(
            u"error"_s,
            QJsonObject{{u"code"_s, word(result.error().code)}, {u"message"_s, errorText(result.error())}});
    output.data(object);
}

/// One line a file: those that are written on standard output, by their paths.
void reportWords(const Report &report, Output &output)
{
    const ConversionOutcome &outcome = report.outcome;
    for (const MadeFile &made : outcome.files) {
        const QString path = QDir::toNativeSeparators(made.outgoing.path);
        if (made.isWritten)
            output.data(path);
        if (made.standing != Standing::New)
            output.words(
                ConvertText::tr("%1: %2.", "path, what stands there").arg(path, standingText(made.standing)));
        for (const QString &other : made.outgoing.alsoFor)
            output.words(ConvertText::tr("%1: %2 is for this host too, but ends earlier or is not valid now.")
                             .arg(path, other));
        if (outcome.result && made.standing == Standing::OtherForm && stays(made))
            output.words(ConvertText::tr("%1 stays as it is; --force makes it anew.").arg(path));
    }
    if (outcome.result && hasNewPfx(outcome))
        output.words(encryptionText(report.choice));
}

} // namespace

int runConvert(const ConvertOptions &options, PlatformServices &services, const AskingReader &reader,
               Output &output, Terminal &terminal)
{
    const auto prepared = prepare(options, {services, reader, terminal});
    if (!prepared)
        return output.fail(prepared.error());
    const ConversionServices conversion{&services.files, &reader.silent(), &services.writer};
    const QStringList locked = lockedBeside(conversion, prepared->order);
    sayAboutShare(*prepared, locked, output);
    const ConversionOutcome outcome = convertFiles(
        conversion, prepared->order, [&terminal](int, const QString &) { return !terminal.isInterrupted(); });
    for (const MadeFile &made : outcome.files) {
        if (made.isWritten)
            spdlog::info("convert: {}", made.outgoing.path.toStdString());
    }
    const Report report{*prepared, locked, outcome, encryptionFor(options.wanted)};
    if (options.json)
        reportJson(report, output);
    else
        reportWords(report, output);
    for (const Problem &problem : prepared->problems)
        output.words(lineOf(problem));
    for (const QString &sentence : prepared->missingIssuers)
        output.words(sentence);
    if (outcome.result)
        return Done;
    output.fail(outcome.result.error());
    return Findings; // what was given is in order, but cannot be put there
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "convert.h"

#include "app/cli/passphrase.h"
#include "app/cli/report.h"
#include "model/base/namedenum.h"
#include "model/certificates/chain.h"
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

/// An order, and what its files' chains lack.
struct Prepared
{
    ConversionOrder order;
    QStringList missingIssuers; ///< in a sentence each
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
    Prepared prepared{{.files = *files, .kind = wanted.kind, .sources = input->sources}, {}};
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

bool hasPfx(const ConversionOutcome &outcome)
{
    return std::ranges::any_of(outcome.files,
                               [](const MadeFile &made) { return made.outgoing.file.form == FileForm::Pfx; });
}

QJsonObject madeJson(const MadeFile &made)
{
    const NewCertificateFile &file = made.outgoing.file;
    QJsonArray certificates;
    for (const Certificate &certificate : file.certificates)
        certificates.append(certificate.sha1.toString());
    return {{u"path"_s, made.outgoing.path},
            {u"form"_s, NamedEnum<FileForm>::word(file.form)},
            {u"host"_s, made.outgoing.host.isEmpty() ? QJsonValue() : QJsonValue(made.outgoing.host)},
            {u"certificates"_s, certificates},
            {u"hasPrivateKey"_s, file.key == NewCertificateFile::Key::With},
            {u"before"_s, NamedEnum<Standing>::word(made.standing)},
            {u"written"_s, made.isWritten}};
}

QStringList skippedNames(const ConversionOrder &order)
{
    return order.kind == Conversion::Kind::CentralStore ? namesWithoutFile(order.files) : QStringList();
}

/// Before anything is written: what the store's passphrase does not open, and which names get no file.
void sayAboutShare(const Prepared &prepared, const QStringList &locked, Output &output)
{
    for (const QString &path : locked)
        output.words(lineOf({.rule = Rule::CentralFileLocked,
                             .severity = Severity::Warning,
                             .subject = QDir::toNativeSeparators(path)}));
    const QStringList skipped = skippedNames(prepared.order);
    if (!skipped.isEmpty())
        output.words(ConvertText::tr("No file is made for %1: clients cannot ask for such a name by SNI.")
                         .arg(listText(skipped)));
}

void reportJson(const ConversionOutcome &outcome, const EncryptionChoice &choice, const QStringList &locked,
                const Prepared &prepared, Output &output)
{
    QJsonArray files;
    for (const MadeFile &made : outcome.files)
        files.append(madeJson(made));
    QJsonObject object{{u"format"_s, u"bindwright-convert/1"_s},
                       {u"files"_s, files},
                       {u"locked"_s, QJsonArray::fromStringList(locked)},
                       {u"skipped"_s, QJsonArray::fromStringList(skippedNames(prepared.order))}};
    object.insert(u"encryption"_s,
                  hasPfx(outcome) ? QJsonValue(wordOf(encryptionWords(), choice.encryption)) : QJsonValue());
    object.insert(u"encryptionReason"_s,
                  hasPfx(outcome) ? QJsonValue(NamedEnum<EncryptionReason>::word(choice.reason))
                                  : QJsonValue());
    object.insert(u"missingIssuers"_s, QJsonArray::fromStringList(prepared.missingIssuers));
    object.insert(u"error"_s, QJsonValue());
    if (const Result<> &result = outcome.result; !result)
        object.insert(
            u"error"_s,
            QJsonObject{{u"code"_s, word(result.error().code)}, {u"message"_s, errorText(result.error())}});
    output.data(object);
}

/// One line a file: those that are written on standard output, by their paths.
void reportWords(const ConversionOutcome &outcome, const EncryptionChoice &choice, Output &output)
{
    for (const MadeFile &made : outcome.files) {
        const QString path = QDir::toNativeSeparators(made.outgoing.path);
        if (made.isWritten)
            output.data(path);
        if (made.standing != Standing::New)
            output.words(
                ConvertText::tr("%1: %2.", "path, what stands there").arg(path, standingText(made.standing)));
        for (const QString &other : made.outgoing.alsoFor)
            output.words(ConvertText::tr("%1: %2 is for this host too, and ends earlier.").arg(path, other));
    }
    if (outcome.result && hasPfx(outcome))
        output.words(encryptionText(choice));
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
    const EncryptionChoice choice = encryptionFor(options.wanted);
    if (options.json)
        reportJson(outcome, choice, locked, *prepared, output);
    else
        reportWords(outcome, choice, output);
    for (const QString &sentence : prepared->missingIssuers)
        output.words(sentence);
    if (outcome.result)
        return Done;
    output.fail(outcome.result.error());
    return Findings; // what was given is in order, but cannot be put there
}

} // namespace bindwright

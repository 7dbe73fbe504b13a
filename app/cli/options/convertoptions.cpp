// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "convertoptions.h"

#include "optionvalues.h"

#include "app/cli/commandlinetext.h"
#include "model/conversion/conversionwords.h"
#include "model/conversion/filenames.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// What --to, --split or --ccs asks for, one of which there has to be.
tl::expected<Conversion, QString> destinationOf(const QCommandLineParser &parser)
{
    using Kind = Conversion::Kind;
    static const Words<Kind> kinds{
        {Kind::File, u"to"_s}, {Kind::Split, u"split"_s}, {Kind::CentralStore, u"ccs"_s}};
    QStringList given;
    Conversion wanted;
    for (const auto &[kind, option] : kinds) {
        if (!parser.isSet(option))
            continue;
        given.append(option);
        wanted.kind = kind;
        wanted.path = parser.value(option);
    }
    if (given.size() != 1)
        return wrong(CommandLineText::tr("Give one of --to FILE, --split DIR and --ccs DIR."));
    const auto form = fileFormOf(wanted.path);
    if (wanted.kind == Kind::File && !form)
        return wrong(CommandLineText::tr("--to takes a name that ends in .pfx, .pem, .cer or .p7b, not “%1”.")
                         .arg(wanted.path));
    if (wanted.kind == Kind::File && form != FileForm::Pfx && parser.isSet(u"encryption"_s))
        return wrong(CommandLineText::tr("--encryption is for PFX files."));
    if (wanted.kind == Kind::File && form == FileForm::Cer && parser.isSet(u"include-chain"_s)
        && parser.value(u"include-chain"_s) != wordOf(includedChainWords(), IncludedChain::None))
        return wrong(
            CommandLineText::tr("--include-chain is for files of several certificates, not for .cer."));
    return wanted;
}

} // namespace

Parsed convertOptionsOf(const QCommandLineParser &parser)
{
    const auto destination = destinationOf(parser);
    const auto passphrase = passphraseOf(parser);
    const auto encryption = choiceOf(parser, u"encryption"_s, encryptionWords());
    const auto chain = choiceOf(parser, u"include-chain"_s, includedChainWords());
    const auto target = choiceOf(parser, u"target"_s, targetWords());
    for (const QString &error :
         {parser.positionalArguments().isEmpty() ? CommandLineText::tr("FILE is missing.") : QString(),
          destination ? QString() : destination.error(), passphrase ? QString() : passphrase.error(),
          encryption ? QString() : encryption.error(), chain ? QString() : chain.error(),
          target ? QString() : target.error()}) {
        if (!error.isEmpty())
            return wrong(error);
    }
    ConvertOptions options{.files = parser.positionalArguments(),
                           .passphrase = *passphrase,
                           .newPassphraseFile = parser.value(u"new-passphrase-file"_s),
                           .wanted = *destination,
                           .force = parser.isSet(u"force"_s),
                           .json = parser.isSet(u"json"_s)};
    options.wanted.encryption = *encryption;
    options.wanted.chain = *chain;
    options.wanted.target = *target;
    options.wanted.friendlyName = parser.value(u"friendly-name"_s);
    return options;
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "events.h"

#include "draftoptions.h"

#include "model/base/namedenum.h"
#include "model/certificates/chain.h"
#include "model/renewal/places.h"
#include "model/session/certificateimport.h"

#include <QFileInfo>

namespace bindwright {

namespace {

/// A brought-in certificate's thumbprint, or a file, which is brought in; the leaf of it is meant.
Result<Thumbprint> newCertificate(Draft &draft, const QString &text, const PlatformServices &services,
                                  const Passphrases &passphrases)
{
    if (const auto thumbprint = Thumbprint::parse(text))
        return findCertificate(draft, *thumbprint) ? Result<Thumbprint>(*thumbprint)
                                                   : failure(Code::UnknownCertificate, text);
    auto files = readCertificateFiles({QFileInfo(text).absoluteFilePath()}, services, passphrases);
    if (!files)
        return tl::unexpected(files.error());
    if (const auto matched = matchFiles(draft, *files, services.reader); !matched)
        return tl::unexpected(matched.error());
    const QList<Certificate> leaves = leavesOf(withCertificates({}, *files).certificates);
    if (leaves.isEmpty())
        return failure(Code::NoCertificate, text);
    draft = withCertificates(draft, *files);
    return leaves.first().sha1;
}

} // namespace

std::optional<EventChoice> parseEvent(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const qsizetype equals = text.indexOf(u'=', colon);
    const auto kind = NamedEnum<ForecastEvent::Kind>::parse(text.left(std::max<qsizetype>(colon, 0)));
    if (!kind || equals < 0 || equals == text.size() - 1)
        return std::nullopt;
    const auto old = Thumbprint::parse(text.mid(colon + 1, equals - colon - 1));
    return old ? std::optional(EventChoice{*kind, *old, text.mid(equals + 1)}) : std::nullopt;
}

Result<Draft> draftAfter(const Draft &draft, const QList<EventChoice> &choices,
                         const PlatformServices &services, const Passphrases &passphrases)
{
    Draft after = draft;
    for (const EventChoice &choice : choices) {
        if (!CertificateUses(after).contains(choice.old))
            return failure(findCertificate(after, choice.old) ? Code::CertificateNotUsed
                                                              : Code::UnknownCertificate,
                           choice.old.toString());
        const auto renewed = newCertificate(after, choice.renewed, services, passphrases);
        if (!renewed)
            return tl::unexpected(renewed.error());
        after = withEvent(after, {choice.kind, choice.old, *renewed});
    }
    return after;
}

} // namespace bindwright

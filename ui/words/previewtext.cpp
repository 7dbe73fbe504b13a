// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "listtext.h"
#include "previewtext.h"

#include "certificatetext.h"
#include "tracetext.h"

#include "model/base/escaped.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct PreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(PreviewText)
};

constexpr int shownDigits = 8; ///< of the thumbprint of a certificate that was not brought in

QString plainCellText(const MatrixCell &cell, const Draft &draft)
{
    const QString certificate = certificateText(cell.certificate, draft);
    switch (cell.outcome) {
    case Outcome::Served:
        if (cell.fault == CertificateFault::Expired)
            return PreviewWords::tr("%1, expired", "@info certificate served").arg(certificate);
        if (cell.fault == CertificateFault::NotYetValid)
            return PreviewWords::tr("%1, not valid yet", "@info certificate served").arg(certificate);
        if (cell.fault == CertificateFault::NotForServers)
            return PreviewWords::tr("%1, not for servers", "@info certificate served").arg(certificate);
        if (cell.fault == CertificateFault::Weak)
            return PreviewWords::tr("%1, too weak", "@info certificate served").arg(certificate);
        if (!cell.coverage)
            return PreviewWords::tr("%1, not added", "@info certificate served").arg(certificate);
        if (*cell.coverage == Coverage::Covered)
            return certificate;
        return *cell.coverage == Coverage::NotCovered
            ? PreviewWords::tr("%1, not this name", "@info certificate served").arg(certificate)
            : PreviewWords::tr("%1, name only in CN", "@info certificate served").arg(certificate);
    case Outcome::Reset:
        return PreviewWords::tr("connection reset", "@info");
    case Outcome::Refused:
        return PreviewWords::tr("connection refused", "@info");
    case Outcome::NotEstablished:
        return PreviewWords::tr("not established", "@info");
    }
    return {};
}

/// The end of the sentence: whether it is as predicted.
QString bearingText(const Sighting &sighting)
{
    if (sighting.isOld)
        return PreviewWords::tr("; old, the records for this client have changed since", "@info observation");
    switch (sighting.bearing) {
    case Bearing::Agrees:
        return PreviewWords::tr(", as predicted", "@info observation");
    case Bearing::Narrows:
        return PreviewWords::tr(", one of those that are possible", "@info observation");
    case Bearing::Contradicts:
        return PreviewWords::tr(", not as predicted", "@info observation");
    case Bearing::Silent:
        break;
    }
    return {};
}

/// The mark beside the certainty; empty: nothing was observed.
QString observedText(const Observed &observed)
{
    if (observed.isContradicted)
        return PreviewWords::tr("observed otherwise", "@info what is served");
    return observed.agreed.isNull()
        ? QString()
        : PreviewWords::tr("observed on %1", "@info what is served").arg(dateText(observed.agreed));
}

} // namespace

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return Tone::Success;
    case Verdict::Likely:
        return Tone::Info;
    case Verdict::Unsure:
    case Verdict::Fallback:
        return Tone::Warning;
    case Verdict::Wrong:
        return Tone::Error;
    }
    return Tone::Muted;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return PreviewWords::tr("right", "@info verdict");
    case Verdict::Likely:
        return PreviewWords::tr("likely right", "@info verdict");
    case Verdict::Unsure:
        return PreviewWords::tr("not certain", "@info verdict");
    case Verdict::Fallback:
        return PreviewWords::tr("a fallback", "@info verdict");
    case Verdict::Wrong:
        return PreviewWords::tr("wrong", "@info verdict");
    }
    return {};
}

QString iconName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return u"success"_s;
    case Verdict::Likely:
        return u"info"_s;
    case Verdict::Unsure:
    case Verdict::Fallback:
        return u"warning"_s;
    case Verdict::Wrong:
        return u"error"_s;
    }
    return {};
}

QString certificateText(const QString &label, const Draft &draft)
{
    const auto thumbprint = Thumbprint::parse(label);
    if (!thumbprint)
        return standInText(label, draft);
    const Certificate *known = findCertificate(draft, *thumbprint);
    return known ? displayName(*known) : label.left(shownDigits) + u'…';
}

QString standInText(const QString &label, const Draft &draft)
{
    const bool isKey = label.contains(u':'); // which no file of the central store has in its name
    return isKey && !draft.server.isEmpty()
        ? PreviewWords::tr("the certificate of %1", "@info address and port whose certificate was not read")
              .arg(label)
        : label;
}

Decision withNames(const Decision &decision, const Draft &draft, NameOf nameOf)
{
    Decision named = decision;
    named.certificate = nameOf(decision.certificate, draft);
    for (QString &candidate : named.candidates)
        candidate = nameOf(candidate, draft);
    for (TraceStep &step : named.steps)
        step.certificate = nameOf(step.certificate, draft);
    return named;
}

QString hostText(const MatrixRow &row)
{
    constexpr quint16 usualPort = 443;
    const QString host =
        row.kind == MatrixRow::Kind::Host ? row.host : PreviewWords::tr("(any other name)", "@item host");
    return row.port == usualPort ? host : host + u':' + QString::number(row.port);
}

QString headingOf(const Client &client)
{
    return client.sendsName
        ? PreviewWords::tr("with SNI\nto %1", "@title:column clients").arg(client.to.bracketed())
        : PreviewWords::tr("without SNI\nto %1", "@title:column clients").arg(client.to.bracketed());
}

QString keptText(Kept kept)
{
    switch (kept) {
    case Kept::Yes:
        return PreviewWords::tr("kept", "@info expectation");
    case Kept::No:
        return PreviewWords::tr("fails", "@info expectation");
    case Kept::Unsure:
        return PreviewWords::tr("not established", "@info expectation");
    }
    return {};
}

Tone toneOf(Kept kept)
{
    switch (kept) {
    case Kept::Yes:
        return Tone::Success;
    case Kept::No:
        return Tone::Error;
    case Kept::Unsure:
        return Tone::Warning;
    }
    return Tone::Muted;
}

QString expectedText(const MatrixCell &cell, const Draft &draft)
{
    if (!cell.expected)
        return {};
    return PreviewWords::tr("%1: %2", "@info expected certificate: kept or not")
        .arg(certificateText(cell.expected->toString(), draft), keptText(*keptOf(cell)));
}

QString cellText(const MatrixCell &cell, const Draft &draft)
{
    const QString said = plainCellText(cell, draft);
    const bool inferred = cell.certainty >= Certainty::Inferred && cell.outcome != Outcome::NotEstablished;
    QString text =
        inferred ? PreviewWords::tr("%1, inferred", "@info what is served, not certain").arg(said) : said;
    if (cell.certainty == Certainty::Measured && cell.outcome != Outcome::NotEstablished)
        text = PreviewWords::tr("%1, measured", "@info what is served, by a probe").arg(said);
    const QString observed = observedText(cell.observed);
    return observed.isEmpty() ? text : listText({text, observed});
}

QString cellTextWithoutName(const MatrixCell &cell, const Draft &draft)
{
    const auto sha1 = Thumbprint::parse(cell.certificate);
    MatrixCell shown = cell;
    if (!shown.coverage && sha1 && findCertificate(draft, *sha1))
        shown.coverage = Coverage::Covered;
    return cellText(shown, draft);
}

Tone toneOf(const Sighting &sighting)
{
    if (sighting.isOld)
        return Tone::Muted;
    switch (sighting.bearing) {
    case Bearing::Agrees:
    case Bearing::Narrows:
        return Tone::Success;
    case Bearing::Contradicts:
        return Tone::Warning;
    case Bearing::Silent:
        break;
    }
    return Tone::Info;
}

QString sightingText(const Sighting &sighting)
{
    const Observation &seen = sighting.observation;
    QString what = seen.certificate ? escaped(seen.name)
                                    : PreviewWords::tr("no certificate, the handshake failed", "@info");
    if (!seen.tls.isEmpty())
        what = PreviewWords::tr("%1 by TLS %2", "@info certificate, version").arg(what, seen.tls);
    const QString where = SocketAddress{seen.address, seen.addressPort}.toString();
    const QString text =
        PreviewWords::tr("Observed on %1 at %2: %3%4.", "@info date, address, what was served, as predicted")
            .arg(dateText(seen.at.toUTC().date()), where, what, bearingText(sighting));
    return seen.windows.isEmpty()
        ? text
        : PreviewWords::tr("%1 It was Windows %2.", "@info observation, build").arg(text, seen.windows);
}

QString changeText(Change change)
{
    switch (change) {
    case Change::Same:
        return PreviewWords::tr("same", "@info change");
    case Change::Better:
        return PreviewWords::tr("better", "@info change");
    case Change::Different:
        return PreviewWords::tr("different", "@info change");
    case Change::Unknown:
        return PreviewWords::tr("not known", "@info change");
    case Change::Worse:
        return PreviewWords::tr("worse", "@info change");
    }
    return {};
}

Tone toneOf(Change change)
{
    switch (change) {
    case Change::Same:
        return Tone::Muted;
    case Change::Better:
        return Tone::Success;
    case Change::Different:
        return Tone::Info;
    case Change::Unknown:
        return Tone::Warning;
    case Change::Worse:
        return Tone::Error;
    }
    return Tone::Muted;
}

QString iconName(Change change)
{
    switch (change) {
    case Change::Same:
        return u"skipped"_s;
    case Change::Better:
        return u"success"_s;
    case Change::Different:
        return u"info"_s;
    case Change::Unknown:
        return u"warning"_s;
    case Change::Worse:
        return u"error"_s;
    }
    return {};
}

QString changeText(const ComparedAnswer &answer)
{
    const QString said = changeText(answer.change);
    const bool isOpen = answer.change == Change::Same || answer.change == Change::Unknown;
    return !isOpen && answer.certainty() >= Certainty::Inferred
        ? PreviewWords::tr("%1, inferred", "@info change, not certain").arg(said)
        : said;
}

QString clientText(const Client &client)
{
    const QString to = client.to.bracketed();
    return client.sendsName ? PreviewWords::tr("with SNI, to %1", "@info client").arg(to)
                            : PreviewWords::tr("without SNI, to %1", "@info client").arg(to);
}

QString clientText(const MatrixRow &row, const PreviewCell &cell)
{
    const QString to = cell.hello.to.toString();
    const QString host =
        row.kind == MatrixRow::Kind::Host ? row.host : PreviewWords::tr("Any other name", "@title client");
    return cell.hello.serverName ? PreviewWords::tr("%1, with SNI, to %2", "@title client").arg(host, to)
                                 : PreviewWords::tr("%1, without SNI, to %2", "@title client").arg(host, to);
}

QString verdictText(const PreviewCell &cell, const Draft &draft)
{
    QString said = decisionText(withNames(cell.decision, draft));
    const Certainty certainty = cell.decision.certainty;
    if (certainty >= Certainty::Inferred && cell.decision.outcome != Outcome::NotEstablished)
        said = PreviewWords::tr("Inferred, no source says it: %1", "@info decision").arg(said);
    if (certainty == Certainty::Measured && cell.decision.outcome != Outcome::NotEstablished)
        said = PreviewWords::tr("Measured on this build of Windows: %1", "@info decision").arg(said);
    if (cell.decision.outcome != Outcome::Served)
        return said;
    if (cell.decision.fault == CertificateFault::Expired)
        return PreviewWords::tr("%1 It has expired: clients refuse it.", "@info decision").arg(said);
    if (cell.decision.fault == CertificateFault::NotYetValid)
        return PreviewWords::tr("%1 It is not valid yet: clients refuse it.", "@info decision").arg(said);
    if (cell.decision.fault == CertificateFault::NotForServers)
        return PreviewWords::tr("%1 It is not meant for servers: clients refuse it.", "@info decision")
            .arg(said);
    if (cell.decision.fault == CertificateFault::Weak)
        return PreviewWords::tr("%1 Its key or its signature is too weak: clients refuse it.",
                                "@info decision")
            .arg(said);
    if (!cell.coverage)
        return PreviewWords::tr("%1 It was not added, so its names are not known.", "@info decision")
            .arg(said);
    switch (*cell.coverage) {
    case Coverage::Covered:
        return PreviewWords::tr("%1 It covers the name.", "@info decision").arg(said);
    case Coverage::NotCovered:
        return PreviewWords::tr("%1 It does not cover the name: clients refuse it.", "@info decision")
            .arg(said);
    case Coverage::OnlyCommonName:
        return PreviewWords::tr("%1 The name is only in its CN, which clients ignore.", "@info decision")
            .arg(said);
    }
    return said;
}

} // namespace bindwright

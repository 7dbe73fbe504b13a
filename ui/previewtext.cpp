// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "previewtext.h"

#include "tracetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PreviewText)
};

constexpr int shownDigits = 8; ///< of the thumbprint of a certificate that was not brought in

} // namespace

Verdict verdictOf(const PreviewCell &cell)
{
    const Verdict bad = cell.hello.serverName ? Verdict::Wrong : Verdict::Fallback;
    switch (cell.decision.outcome) {
    case Outcome::Served:
        if (!cell.coverage)
            return Verdict::Unsure;
        return *cell.coverage == Coverage::Covered ? Verdict::Right : bad;
    case Outcome::Reset:
    case Outcome::Refused:
        return bad;
    case Outcome::NotEstablished:
        return Verdict::Unsure;
    }
    return Verdict::Unsure;
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return Tone::Success;
    case Verdict::Unsure:
    case Verdict::Fallback:
        return Tone::Warning;
    case Verdict::Wrong:
        return Tone::Error;
    }
    return Tone::Muted;
}

QString iconName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return u"success"_s;
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
        return label;
    const Certificate *known = findCertificate(draft, *thumbprint);
    return known ? displayName(*known) : label.left(shownDigits) + u'…';
}

Decision withNames(const Decision &decision, const Draft &draft)
{
    Decision named = decision;
    named.certificate = certificateText(decision.certificate, draft);
    for (QString &candidate : named.candidates)
        candidate = certificateText(candidate, draft);
    for (TraceStep &step : named.steps)
        step.certificate = certificateText(step.certificate, draft);
    return named;
}

QString cellText(const PreviewCell &cell, const Draft &draft)
{
    const QString certificate = certificateText(cell.decision.certificate, draft);
    switch (cell.decision.outcome) {
    case Outcome::Served:
        if (!cell.coverage)
            return Words::tr("%1, not brought in", "@info certificate served").arg(certificate);
        if (*cell.coverage == Coverage::Covered)
            return certificate;
        return *cell.coverage == Coverage::NotCovered
            ? Words::tr("%1, not this name", "@info certificate served").arg(certificate)
            : Words::tr("%1, name only in CN", "@info certificate served").arg(certificate);
    case Outcome::Reset:
        return Words::tr("connection reset", "@info");
    case Outcome::Refused:
        return Words::tr("connection refused", "@info");
    case Outcome::NotEstablished:
        return Words::tr("not established", "@info");
    }
    return {};
}

QString clientText(const PreviewRow &row, const PreviewCell &cell)
{
    const QString to = cell.hello.to.toString();
    return cell.hello.serverName ? Words::tr("%1, with SNI, to %2", "@title client").arg(row.host, to)
                                 : Words::tr("%1, without SNI, to %2", "@title client").arg(row.host, to);
}

QString verdictText(const PreviewCell &cell, const Draft &draft)
{
    const QString said = decisionText(withNames(cell.decision, draft));
    if (cell.decision.outcome != Outcome::Served)
        return said;
    if (!cell.coverage)
        return Words::tr("%1 It was not brought in, so its names are not known.", "@info decision").arg(said);
    switch (*cell.coverage) {
    case Coverage::Covered:
        return Words::tr("%1 It covers the name.", "@info decision").arg(said);
    case Coverage::NotCovered:
        return Words::tr("%1 It does not cover the name: clients refuse it.", "@info decision").arg(said);
    case Coverage::OnlyCommonName:
        return Words::tr("%1 The name is only in its CN, which clients ignore.", "@info decision").arg(said);
    }
    return said;
}

} // namespace bindwright

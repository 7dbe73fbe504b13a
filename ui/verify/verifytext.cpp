// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "verifytext.h"

#include "ui/words/errortext.h"
#include "ui/words/listtext.h"
#include "ui/words/previewtext.h"
#include "ui/words/tracetext.h"

#include "model/base/escaped.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct VerifyWords
{
    Q_DECLARE_TR_FUNCTIONS(VerifyText)
};

QString versionText(TlsVersion version)
{
    return version == TlsVersion::Tls12 ? u"TLS 1.2"_s : u"TLS 1.3"_s;
}

/// A served certificate by its name; one that was not brought in with the start of its thumbprint.
QString leafText(const Certificate &leaf, const Draft &draft)
{
    constexpr int enough = 8;
    const QString name = escaped(displayName(leaf));
    return findCertificate(draft, leaf.sha1) ? name
                                             : u"%1 (%2…)"_s.arg(name, leaf.sha1.toString().left(enough));
}

} // namespace

QString askingText(const Question &question)
{
    switch (question.asking) {
    case Asking::WithName:
        return VerifyWords::tr("%1, with SNI").arg(question.host);
    case Asking::WithoutName:
        return VerifyWords::tr("without SNI");
    case Asking::OtherName:
        return VerifyWords::tr("another name (%1)").arg(question.serverName());
    }
    return {};
}

QString placeText(const Question &question)
{
    if (!question.to)
        return question.connect;
    const QString place = question.to->toString();
    const bool isSaid =
        question.connect == question.to->ip.toString() || question.connect == question.serverName();
    return isSaid ? place : u"%1 (%2)"_s.arg(place, question.connect);
}

QString plannedText(const VerifyRow &row, const Draft &draft)
{
    switch (row.planned.outcome) {
    case Outcome::Served:
        return certificateText(row.planned.certificate, draft);
    case Outcome::Reset:
        return row.question.to ? VerifyWords::tr("no certificate, the handshake fails")
                               : VerifyWords::tr("not known");
    case Outcome::Refused:
        return VerifyWords::tr("connection refused");
    case Outcome::NotEstablished:
        break;
    }
    QStringList candidates;
    for (const QString &candidate : row.planned.candidates)
        candidates.append(candidate.isEmpty() ? VerifyWords::tr("no certificate")
                                              : certificateText(candidate, draft));
    return candidates.isEmpty() ? VerifyWords::tr("not established")
                                : VerifyWords::tr("not established: %1")
                                      .arg(candidates.join(VerifyWords::tr(" or ", "between certificates")));
}

QString servedText(const VerifyRow &row, const Draft &draft)
{
    const TlsAnswer *served = row.served();
    if (!served) {
        const auto failure = row.failure();
        return failure ? errorText(*failure) : QString();
    }
    if (row.differences.contains(Difference::VersionsDiffer)) {
        QStringList parts;
        for (const Seen &seen : row.seen) {
            if (seen.answer)
                parts.append(
                    u"%1: %2"_s.arg(versionText(seen.asked), leafText(seen.answer->chain.first(), draft)));
        }
        return listText(parts);
    }
    QStringList versions;
    for (const TlsVersion version : row.versions())
        versions.append(versionText(version));
    return u"%1, %2"_s.arg(leafText(served->chain.first(), draft), listText(versions));
}

QString agreementText(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return VerifyWords::tr("as planned");
    case Agreement::Different:
        return VerifyWords::tr("different");
    case Agreement::Open:
        return VerifyWords::tr("cannot be compared");
    case Agreement::NotReached:
        return VerifyWords::tr("not reached");
    }
    return {};
}

Tone toneOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return Tone::Success;
    case Agreement::Different:
        return Tone::Error;
    case Agreement::Open:
        return Tone::Info;
    case Agreement::NotReached:
        return Tone::Warning;
    }
    return Tone::Muted;
}

QString differenceText(const VerifyRow &row, Difference difference)
{
    switch (difference) {
    case Difference::OtherCertificate:
        return VerifyWords::tr("Another certificate is served than the planned one.");
    case Difference::Unplanned:
        return VerifyWords::tr("A certificate is served where the plan has none.");
    case Difference::NothingServed:
        return VerifyWords::tr("No certificate is served.");
    case Difference::VersionsDiffer:
        return VerifyWords::tr("TLS 1.2 and TLS 1.3 were served different certificates.");
    case Difference::ChainIncomplete:
        return VerifyWords::tr(
                   "The server does not send the intermediate certificate %1. Clients that do not have it "
                   "refuse the chain.")
            .arg(escaped(listText(row.chain.missing)));
    case Difference::NotPinned:
        return VerifyWords::tr("The certificate that is expected for this client is not served.");
    }
    return {};
}

QString causeText(const VerifyRow &row, const LikelyCause &cause)
{
    switch (cause.kind) {
    case LikelyCause::Kind::LoadBalancer:
        return row.differences.contains(Difference::VersionsDiffer)
            ? VerifyWords::tr("A load balancer may share connections out between servers that differ.")
            : VerifyWords::tr(
                "A load balancer or gateway in front may end TLS with a certificate of its own: every "
                "client gets this one there.");
    case LikelyCause::Kind::OldDeployment:
        return VerifyWords::tr(
                   "What answers may be an earlier deployment, or the other slot: its certificate is valid "
                   "since %1, and the planned one is newer.")
            .arg(cause.detail);
    case LikelyCause::Kind::Cached:
        return VerifyWords::tr(
            "IIS reads the files of the central store again after its polling interval only, 300 "
            "seconds by default.");
    case LikelyCause::Kind::RenewalLink:
        return VerifyWords::tr(
                   "It is a newer certificate of the same names, valid since %1. Where a renewal is linked "
                   "to the planned certificate, Windows serves the new one although the binding still shows "
                   "the old thumbprint (inferred).")
            .arg(cause.detail);
    case LikelyCause::Kind::OtherAddress:
        return row.question.isLookedUp
            ? VerifyWords::tr("DNS may lead to another address than that of this deployment.")
            : VerifyWords::tr(
                "The connection may arrive at another address of the server: there the plan has this "
                "certificate.");
    case LikelyCause::Kind::OtherOrder:
        return VerifyWords::tr(
            "The plan has this certificate for the same client, at a place that HTTP.sys is expected "
            "to look at in another order.");
    case LikelyCause::Kind::LostOnServer:
        return VerifyWords::tr(
            "HTTP.sys resets the connection where the binding was not made, or where its certificate "
            "or the private key is not in the store (inferred).");
    }
    return {};
}

QString trustText(const VerifyRow &row)
{
    const ChainTrust &trust = row.chain.trust;
    switch (trust.verdict) {
    case ChainTrust::Verdict::Trusted:
    case ChainTrust::Verdict::NotChecked:
        return {};
    case ChainTrust::Verdict::IssuerMissing:
        return row.chain.unknownIssuer.isEmpty()
            ? QString()
            : VerifyWords::tr("Whether the chain is complete cannot be told: %1 was not sent, was not added "
                              "and is no root of this system.")
                  .arg(escaped(row.chain.unknownIssuer));
    case ChainTrust::Verdict::RootUnknown:
        return VerifyWords::tr("The chain ends in %1, which this system does not trust.")
            .arg(escaped(trust.certificate));
    case ChainTrust::Verdict::OutOfDate:
        return VerifyWords::tr("%1 is expired or not valid yet.").arg(escaped(trust.certificate));
    case ChainTrust::Verdict::Refused:
        return VerifyWords::tr("Clients refuse the chain at %1: %2.")
            .arg(escaped(trust.certificate), trust.reason);
    }
    return {};
}

QString evidenceText(const VerifyRow &row)
{
    if (row.supports && row.contradicts)
        return VerifyWords::tr("This contradicts the order of the preview: “%1” decided, not “%2”.")
            .arg(ruleText(*row.supports), ruleText(*row.contradicts));
    return row.supports ? VerifyWords::tr("By the rule “%1”.").arg(ruleText(*row.supports)) : QString();
}

QString handshakeText(const TlsAnswer &answer)
{
    QStringList parts{versionText(answer.version), answer.cipher};
    if (!answer.protocol.isEmpty())
        parts.append(answer.protocol);
    if (answer.hasStaple)
        parts.append(VerifyWords::tr("with an OCSP response"));
    return listText(parts);
}

QStringList reasonTexts(const VerifyRow &row)
{
    QStringList texts;
    for (const Difference difference : row.differences)
        texts.append(differenceText(row, difference));
    for (const LikelyCause &cause : row.causes)
        texts.append(causeText(row, cause));
    if (row.contradicts)
        texts.append(evidenceText(row));
    if (const QString trust = trustText(row); !trust.isEmpty())
        texts.append(trust);
    return texts;
}

QString summaryText(const QList<VerifyRow> &rows)
{
    QStringList parts;
    for (const Agreement agreement :
         {Agreement::Same, Agreement::Different, Agreement::Open, Agreement::NotReached}) {
        const auto count = std::ranges::count(rows, agreement, &VerifyRow::agreement);
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(agreementText(agreement)));
    }
    return listText(parts) + u'.';
}

} // namespace bindwright

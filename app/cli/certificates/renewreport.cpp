// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "renewreport.h"

#include "app/cli/planreport.h"
#include "app/cli/report.h"
#include "model/base/namedenum.h"
#include "model/certificates/thumbprint.h"
#include "model/plan/nextsteps.h"
#include "model/problems/grouping.h"
#include "ui/words/listtext.h"
#include "ui/words/nextsteptext.h"
#include "ui/words/plantext.h"
#include "ui/words/renewaltext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct RenewReportText
{
    Q_DECLARE_TR_FUNCTIONS(RenewCommand)
};

bool isOfFile(const Action &action)
{
    return action.type == ActionType::ReplaceCentralFile;
}

/// A server's script is no part of a plan, and the files of a central store are not deployed.
Impact impactOf(const RenewedSource &renewed)
{
    if (renewed.isServer())
        return renewed.isChanged() ? Impact::Connections : Impact::Nothing;
    Plan plan = renewed.plan.value_or(Plan());
    plan.actions.removeIf(isOfFile);
    plan.changes.removeIf([](const FileChange &change) { return change.isSecret; });
    return bindwright::impactOf(renewed.draft, plan);
}

QJsonObject placeJson(const CertificatePlace &place)
{
    return {{u"kind"_s, NamedEnum<CertificatePlace::Kind>::word(place.kind)},
            {u"file"_s, place.file.isEmpty() ? QJsonValue() : QJsonValue(place.file)},
            {u"role"_s, place.role},
            {u"name"_s, place.name},
            {u"isReplaced"_s, isReplaced(place)},
            {u"text"_s, placeText(place)}};
}

QJsonObject sourceJson(const RenewedSource &renewed)
{
    QJsonArray places, refused, warnings, actions;
    for (const CertificatePlace &place : renewed.places)
        places.append(placeJson(place));
    for (const RenewalFault &fault : renewed.faults)
        (isWarning(fault) ? warnings : refused)
            .append(QJsonObject{{u"kind"_s, NamedEnum<RenewalFault::Kind>::word(fault.kind)},
                                {u"names"_s, QJsonArray::fromStringList(fault.names)},
                                {u"text"_s, faultText(fault)}});
    const Plan plan = renewed.plan.value_or(Plan());
    for (const Action &action : plan.actions)
        actions.append(actionJson(action, renewed.base()));
    return {{u"source"_s, renewed.name},
            {u"places"_s, places},
            {u"refused"_s, refused},
            {u"warnings"_s, warnings},
            {u"actions"_s, actions},
            {u"impact"_s, NamedEnum<Impact>::word(impactOf(renewed))},
            {u"problems"_s, problemsJson(obstacles(plan))}};
}

/// What changes beside the thumbprints, whose places are said: a setting, an intermediate that is installed.
QList<Action> otherActions(const RenewedSource &renewed)
{
    QList<Action> others = renewed.plan ? renewed.plan->actions : QList<Action>();
    others.removeIf(
        [](const Action &action) { return action.type == ActionType::SetThumbprint || isOfFile(action); });
    return others;
}

void saySource(const RenewedSource &renewed, Output &output)
{
    for (const CertificatePlace &place : renewed.places)
        output.words(placeText(place));
    constexpr qsizetype longest = 60; // a setting holds every binding
    for (const ActionGroup &group : grouped(otherActions(renewed)))
        output.words(groupText(group, renewed.base(), longest));
    for (const RenewalFault &fault : renewed.faults)
        output.words(
            (isWarning(fault) ? RenewReportText::tr("warning: %1") : RenewReportText::tr("error: %1"))
                .arg(faultText(fault)));
    for (const Problem &problem : renewed.plan ? grouped(obstacles(*renewed.plan)) : QList<Problem>())
        output.words(lineOf(problem));
    if (const Impact impact = impactOf(renewed); impact != Impact::Nothing && !isRefused(renewed.faults))
        output.words(impactText(impact));
}

/// The files of a share that the passphrase does not open may have the old certificate.
int lockedFiles(const JointRenewal &renewal)
{
    int locked = 0;
    for (const RenewedSource &renewed : renewal.sources)
        locked += int(unknownFiles(renewed.source.draft).size());
    return locked;
}

/// Nothing in use has all its hosts covered: says what is missing where some are.
int refuseWithoutCandidate(const JointRenewal &renewal, Output &output)
{
    QStringList misses;
    bool areNamed = false;
    for (const RenewedSource &renewed : renewal.sources) {
        areNamed = areNamed || !CertificateUses(renewed.source.draft).certificates().isEmpty();
        for (const NearMiss &miss : nearMissesOf(renewed.source.draft, renewal.with)) {
            const QString text = RenewReportText::tr("    %1: not covered are %2")
                                     .arg(miss.sha1.toString(), listText(miss.missing));
            if (!misses.contains(text))
                misses.append(text);
        }
    }
    const QString with = displayName(renewal.with);
    const int locked = lockedFiles(renewal);
    if (!areNamed && locked == 0)
        output.words(
            RenewReportText::tr("These sources do not say which certificates are in use. Collect a server's "
                                "state with the command that “bindwright collect-command” prints."));
    else if (areNamed && misses.isEmpty())
        output.words(
            RenewReportText::tr("No certificate in use has hosts that %1 covers. Name the old one with "
                                "--replacing THUMBPRINT.")
                .arg(with));
    else if (areNamed)
        output.words(
            RenewReportText::tr("%1 covers some of the hosts of these certificates, but not all. Request one "
                                "that names the others too.")
                .arg(with));
    for (const QString &miss : std::as_const(misses))
        output.words(miss);
    if (locked > 0)
        output.words(RenewReportText::tr(
            "%n files of the share do not open. Give their passphrase with --passphrase-file.", nullptr,
            locked));
    return Findings;
}

} // namespace

void printRenewalJson(const JointRenewal &renewal, const QStringList &written, Output &output)
{
    QJsonArray sources, candidates;
    for (const RenewedSource &renewed : renewal.sources)
        sources.append(sourceJson(renewed));
    for (const Thumbprint &candidate : renewal.candidates)
        candidates.append(candidate.toString());
    output.data(QJsonObject{
        {u"format"_s, u"bindwright-renewal/1"_s},
        {u"old"_s, candidates.size() == 1 ? QJsonValue(renewal.candidates.first().toString()) : QJsonValue()},
        {u"candidates"_s, candidates},
        {u"new"_s, renewal.with.sha1.toString()},
        {u"sources"_s, sources},
        {u"files"_s, QJsonArray::fromStringList(written)}});
}

void sayRenewal(const JointRenewal &renewal, Output &output)
{
    for (const RenewedSource &renewed : renewal.sources) {
        if (renewal.sources.size() > 1)
            output.words(renewed.name + u':');
        saySource(renewed, output);
    }
}

int refuseChoice(const JointRenewal &renewal, Output &output)
{
    const auto isUsed = [&renewal](const RenewedSource &renewed) {
        return CertificateUses(renewed.source.draft).contains(renewal.with.sha1);
    };
    if (renewal.candidates.isEmpty() && std::ranges::any_of(renewal.sources, isUsed)) {
        output.words(RenewReportText::tr("%1 is in use already; there is nothing to change.")
                         .arg(displayName(renewal.with)));
        return Done;
    }
    if (renewal.candidates.isEmpty())
        return refuseWithoutCandidate(renewal, output);
    output.words(
        RenewReportText::tr("%1 covers the hosts of several certificates. Name the old one with --replacing:")
            .arg(displayName(renewal.with)));
    QList<CertificateUses> uses;
    for (const RenewedSource &renewed : renewal.sources)
        uses.append(CertificateUses(renewed.source.draft));
    for (const Thumbprint &candidate : renewal.candidates) {
        QStringList hosts;
        for (const CertificateUses &ofSource : std::as_const(uses))
            hosts += ofSource.hostsOf(candidate);
        hosts.removeDuplicates();
        output.words(u"    %1  %2"_s.arg(candidate.toString(), listText(hosts)));
    }
    return Findings;
}

} // namespace bindwright

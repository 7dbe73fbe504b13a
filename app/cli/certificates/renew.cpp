// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "renew.h"

#include "app/cli/commands/recover.h"
#include "app/cli/draftoptions.h"
#include "app/cli/farm.h"
#include "app/cli/passphrase.h"
#include "app/cli/planreport.h"
#include "app/cli/report.h"
#include "app/logging.h"
#include "model/base/namedenum.h"
#include "model/plan/export.h"
#include "model/script/script.h"
#include "model/session/jointrenewal.h"
#include "ui/words/listtext.h"
#include "ui/words/plantext.h"
#include "ui/words/renewaltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct RenewText
{
    Q_DECLARE_TR_FUNCTIONS(RenewCommand)
};

/// A server's script sets what changes; what others set stays as it is.
QList<FileChange> scriptsFor(const RenewedSource &renewed, const QString &folder, const QString &fileName)
{
    Draft draft = renewed.draft;
    draft.scriptForm = ScriptForm::Server;
    draft.target = Target::Server;
    draft.bindings.removeIf([&draft, &renewed](const Binding &binding) {
        const Role *role = findRole(draft.service, binding.role);
        const RoleCertificate *entry = role ? findCertificate(*role, binding.certificate) : nullptr;
        return !entry || deployedThumbprint(*entry) != renewed.renewal.with;
    });
    QList<FileChange> changes;
    for (const ScriptFile &script : scriptFiles(draft))
        changes.append(
            {QDir(folder).filePath(fileName.isEmpty() ? script.name : fileName), {}, script.content});
    return changes;
}

/// Named after the server, or the file that told of it; a second one of that name gets a number.
QString scriptName(const RenewedSource &renewed, QSet<QString> &taken)
{
    const QString server = renewed.isNamed ? renewed.name : QFileInfo(renewed.name).completeBaseName();
    QString name = server;
    for (int number = 2; taken.contains(name.toLower()); ++number)
        name = u"%1-%2"_s.arg(server).arg(number);
    taken.insert(name.toLower());
    return u"bindwright-server-%1.ps1"_s.arg(name);
}

/// The scripts of all servers, in the folder of the options; none without one.
QList<FileChange> scriptsOf(const JointRenewal &renewal, const QString &folder)
{
    QList<FileChange> scripts;
    QSet<QString> taken;
    for (const RenewedSource &renewed : folder.isEmpty() ? QList<RenewedSource>() : renewal.sources) {
        if (!renewed.isServer() || !renewed.isChanged())
            continue;
        const bool isOnlyOne = renewal.sources.size() == 1;
        scripts += scriptsFor(renewed, QFileInfo(folder).absoluteFilePath(),
                              isOnlyOne ? QString() : scriptName(renewed, taken));
    }
    return scripts;
}

QList<RenewalSource> sourcesOf(const QStringList &typed)
{
    QList<RenewalSource> sources;
    for (const FarmServer &server : serversApart(typed))
        sources.append(server.name.isEmpty() ? RenewalSource(server.sources.first())
                                             : RenewalSource(server.name, server.sources));
    return sources;
}

Result<JointRenewal> planOf(const RenewOptions &options, const PlatformServices &services)
{
    const auto passphrases = readPassphrases(options.passphrase);
    if (!passphrases)
        return tl::unexpected(passphrases.error());
    QStringList paths;
    for (const QString &path : options.with)
        paths.append(QFileInfo(path).absoluteFilePath());
    const auto files = readCertificateFiles(paths, services, *passphrases);
    if (!files)
        return tl::unexpected(files.error());
    const auto configurations = [&options](const Service &service) {
        return configurationsNamed(service, options.configurations);
    };
    return planRenewal({services.files, services.reader, *passphrases, services.clock()},
                       {.sources = sourcesOf(options.sources),
                        .with = *files,
                        .replaced = Thumbprint::parse(options.replaced).value_or(Thumbprint()),
                        .configurations = configurations,
                        .keepOld = options.keepOld});
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
    QJsonArray places, refused, actions;
    for (const CertificatePlace &place : renewed.places)
        places.append(placeJson(place));
    for (const RenewalFault &fault : renewed.faults)
        refused.append(QJsonObject{{u"kind"_s, NamedEnum<RenewalFault::Kind>::word(fault.kind)},
                                   {u"names"_s, QJsonArray::fromStringList(fault.names)},
                                   {u"text"_s, faultText(fault)}});
    const Plan plan = renewed.plan.value_or(Plan());
    for (const Action &action : plan.actions)
        actions.append(actionJson(action, renewed.base()));
    return {{u"source"_s, renewed.name},
            {u"places"_s, places},
            {u"refused"_s, refused},
            {u"actions"_s, actions},
            {u"problems"_s, problemsJson(obstacles(plan))}};
}

void printJson(const JointRenewal &renewal, const QStringList &written, Output &output)
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

/// Says where the old certificate stands, and what is against the new one.
void printPlaces(const JointRenewal &renewal, Output &output)
{
    for (const RenewedSource &renewed : renewal.sources) {
        if (renewal.sources.size() > 1)
            output.words(renewed.name + u':');
        for (const CertificatePlace &place : renewed.places)
            output.words(placeText(place));
        for (const RenewalFault &fault : renewed.faults)
            output.words(RenewText::tr("error: %1").arg(faultText(fault)));
        for (const Problem &problem : renewed.plan ? obstacles(*renewed.plan) : QList<Problem>())
            output.words(lineOf(problem));
    }
}

/// Why it is not known which certificate is replaced.
int refuseChoice(const JointRenewal &renewal, bool json, Output &output)
{
    if (json)
        printJson(renewal, {}, output);
    const auto isUsed = [&renewal](const RenewedSource &renewed) {
        return CertificateUses(renewed.source.draft).contains(renewal.with.sha1);
    };
    if (renewal.candidates.isEmpty() && std::ranges::any_of(renewal.sources, isUsed)) {
        output.words(RenewText::tr("%1 is in use already; there is nothing to change.")
                         .arg(displayName(renewal.with)));
        return Done;
    }
    if (renewal.candidates.isEmpty()) {
        output.words(RenewText::tr("No certificate in use has hosts that %1 covers. Name the old one with "
                                   "--replacing THUMBPRINT.")
                         .arg(displayName(renewal.with)));
        return Findings;
    }
    output.words(
        RenewText::tr("%1 covers the hosts of several certificates. Name the old one with --replacing:")
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

int write(const RenewOptions &options, const JointRenewal &renewal, PlatformServices &services,
          Output &output)
{
    const auto scripts = asFound(services.files, scriptsOf(renewal, options.folder));
    if (!scripts)
        return output.fail(scripts.error());
    const QList<FileChange> changes = renewal.changes() + *scripts;
    QStringList written;
    for (const QString &project : renewal.changedProjects())
        sayWhoElse(project, services, output);
    for (const RenewedSource &renewed : renewal.sources) {
        if (renewed.plan && !renewed.plan->changes.isEmpty())
            logActions(*renewed.plan);
    }
    for (const FileChange &change : changes)
        written.append(QDir::toNativeSeparators(change.path));
    if (!changes.isEmpty()) {
        const ReplaceOptions how{.projects = renewal.changedProjects()};
        if (const auto replaced = services.files.replace(changes, how); !replaced) {
            output.fail(replaced.error());
            return Findings;
        }
    }
    if (options.json) {
        printJson(renewal, written, output);
        return Done;
    }
    for (const QString &path : std::as_const(written))
        output.data(path);
    for (const RenewedSource &renewed : renewal.sources) {
        if (renewed.isServer() && options.folder.isEmpty() && !renewed.places.isEmpty())
            output.words(
                RenewText::tr("%1 is a server: give --to-dir DIR for the script that sets its bindings.")
                    .arg(renewed.name));
    }
    output.words(RenewText::tr("%n files were written; what was there is kept in a backup.", nullptr,
                               int(written.size())));
    return Done;
}

} // namespace

int runRenew(const RenewOptions &options, PlatformServices &services, Output &output)
{
    const auto renewal = planOf(options, services);
    if (!renewal)
        return output.fail(renewal.error());
    if (renewal->candidates.size() != 1)
        return refuseChoice(*renewal, options.json, output);
    if (!options.json)
        printPlaces(*renewal, output);
    const bool isRefused = renewal->isRefused() && !options.force;
    if (options.diff) {
        for (const RenewedSource &renewed : renewal->sources) {
            if (renewed.plan)
                output.diff(wordedDiff(renewed.source.draft, *renewed.plan));
        }
        return isRefused ? Findings : Done;
    }
    if (!isRefused)
        return write(options, *renewal, services, output);
    if (options.json)
        printJson(*renewal, {}, output);
    output.words(RenewText::tr("Nothing was changed."));
    return Findings;
}

} // namespace bindwright

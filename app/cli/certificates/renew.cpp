// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "renew.h"

#include "app/cli/draftoptions.h"
#include "app/cli/passphrase.h"
#include "app/cli/planreport.h"
#include "app/cli/report.h"
#include "app/logging.h"
#include "model/base/namedenum.h"
#include "model/certificates/chain.h"
#include "model/plan/export.h"
#include "model/renewal/places.h"
#include "model/renewal/renewal.h"
#include "model/script/script.h"
#include "model/session/sourceopening.h"
#include "ui/words/plantext.h"
#include "ui/words/renewaltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct RenewText
{
    Q_DECLARE_TR_FUNCTIONS(RenewCommand)
};

/// What becomes of one source.
struct RenewedSource
{
    QString path; ///< as typed
    Source source; ///< before
    Renewal renewal = {};
    QList<CertificatePlace> places = {};
    QList<RenewalFault> faults = {};
    Draft draft = {}; ///< after
    std::optional<Plan> plan = {}; ///< of a project; none: a server alone, or the old one is not used there
    QList<FileChange> scripts = {}; ///< of a server

    bool isServer() const { return !source.facts.project; }
    QString base() const { return projectFolder(source.draft.projectPath); }
};

/// A server's script sets what changes; what others set stays as it is.
QList<FileChange> scriptsFor(const RenewedSource &renewed, const QString &folder, bool isOnlyOne)
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
    const QString name = QFileInfo(renewed.path).completeBaseName();
    for (const ScriptFile &script : scriptFiles(draft)) {
        const QString file = isOnlyOne ? script.name : u"bindwright-server-%1.ps1"_s.arg(name);
        changes.append({QDir(folder).filePath(file), {}, script.content});
    }
    return changes;
}

/// Does one renewal over all sources, step by step; the first failure stays.
class Renewer final
{
public:
    Renewer(const RenewOptions &options, PlatformServices &services)
        : m_options(options)
        , m_services(services)
    { }

    Result<> prepare()
    {
        return readFiles()
            .and_then([this] { return openAll(); })
            .and_then([this] { return chooseReplaced(); })
            .and_then([this] { return planAll(); });
    }

    const QList<RenewedSource> &sources() const { return m_sources; }
    const Certificate &with() const { return m_with; }
    const QList<Thumbprint> &candidates() const { return m_candidates; } ///< one: it is replaced

    /// What stands in the way, but for force.
    bool isRefused() const
    {
        return std::ranges::any_of(m_sources, [](const RenewedSource &renewed) {
            return !renewed.faults.isEmpty() || (renewed.plan && !obstacles(*renewed.plan).isEmpty());
        });
    }

    /// All files of all sources, each once: of projects as they were read, scripts as they are found.
    Result<QList<FileChange>> changes() const
    {
        QList<FileChange> all, scripts;
        for (const RenewedSource &renewed : m_sources) {
            for (const FileChange &change : renewed.plan ? renewed.plan->changes : QList<FileChange>()) {
                if (!all.contains(change)) // definitions share their cscfg files
                    all.append(change);
            }
            scripts += renewed.scripts;
        }
        const auto found = asFound(m_services.files, scripts);
        return found ? Result<QList<FileChange>>(all + *found) : found;
    }

private:
    Result<> readFiles()
    {
        const auto passphrases = readPassphrases(m_options.passphrase);
        if (!passphrases)
            return tl::unexpected(passphrases.error());
        m_passphrases = *passphrases;
        QStringList paths;
        for (const QString &path : m_options.with)
            paths.append(QFileInfo(path).absoluteFilePath());
        auto files = readCertificateFiles(paths, m_services, m_passphrases);
        if (!files)
            return tl::unexpected(files.error());
        m_files = *files;
        Draft alone;
        if (const auto matched = matchFiles(alone, m_files, m_services.reader); !matched)
            return matched;
        const QList<Certificate> leaves = leavesOf(withCertificates(alone, m_files).certificates);
        if (leaves.isEmpty())
            return failure(Code::NoCertificate, m_options.with.first());
        m_with = leaves.first();
        return {};
    }

    Result<> openAll()
    {
        for (const QString &path : m_options.sources) {
            auto source =
                openSources({m_services.files, m_services.reader, m_passphrases, m_services.clock()}, {path});
            if (!source)
                return tl::unexpected(source.error());
            QList<CertificateFile> files = m_files;
            if (const auto matched = matchFiles(source->draft, files, m_services.reader); !matched)
                return matched;
            source->draft = withCertificates(source->draft, files);
            m_sources.append({.path = path, .source = *source});
        }
        return {};
    }

    Result<> chooseReplaced()
    {
        if (!m_options.replaced.isEmpty()) {
            m_candidates = {*Thumbprint::parse(m_options.replaced)};
            return {};
        }
        for (const RenewedSource &renewed : std::as_const(m_sources)) {
            for (const Thumbprint &candidate : renewableBy(renewed.source.draft, m_with)) {
                if (!m_candidates.contains(candidate))
                    m_candidates.append(candidate);
            }
        }
        return {};
    }

    Result<> planAll()
    {
        if (m_candidates.size() != 1)
            return {};
        for (RenewedSource &renewed : m_sources) {
            if (const auto planned = planOne(renewed); !planned)
                return planned;
        }
        const auto isUnused = [](const RenewedSource &renewed) {
            return std::ranges::find(renewed.faults, RenewalFault::Kind::NotUsed, &RenewalFault::kind)
                != renewed.faults.cend();
        };
        if (std::ranges::all_of(m_sources, isUnused))
            return {};
        for (RenewedSource &renewed : m_sources) { // it need not be used everywhere
            if (isUnused(renewed))
                renewed.faults.clear();
        }
        return {};
    }

    Result<> planOne(RenewedSource &renewed)
    {
        const Draft &draft = renewed.source.draft;
        const auto configurations = configurationsNamed(draft.service, m_options.configurations);
        if (!configurations)
            return tl::unexpected(configurations.error());
        renewed.renewal = {m_candidates.first(), m_with.sha1, *configurations, m_options.keepOld};
        renewed.places = CertificateUses(draft, *configurations).placesOf(m_candidates.first());
        renewed.faults = faultsOf(draft, renewed.renewal);
        renewed.draft = withRenewal(draft, renewed.renewal);
        if (renewed.draft.service == draft.service)
            return {};
        if (renewed.isServer()) {
            if (!m_options.folder.isEmpty())
                renewed.scripts = scriptsFor(renewed, QFileInfo(m_options.folder).absoluteFilePath(),
                                             m_sources.size() == 1);
            return {};
        }
        const auto plan = makePlan(renewed.draft, renewed.source.facts);
        if (!plan)
            return tl::unexpected(plan.error());
        renewed.plan = *plan;
        return {};
    }

    const RenewOptions &m_options;
    PlatformServices &m_services;
    Passphrases m_passphrases;
    QList<CertificateFile> m_files;
    Certificate m_with;
    QList<RenewedSource> m_sources;
    QList<Thumbprint> m_candidates;
};

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
    return {{u"source"_s, renewed.path},
            {u"places"_s, places},
            {u"refused"_s, refused},
            {u"actions"_s, actions},
            {u"problems"_s, problemsJson(obstacles(plan))}};
}

void printJson(const Renewer &renewer, const QStringList &written, Output &output)
{
    QJsonArray sources, candidates;
    for (const RenewedSource &renewed : renewer.sources())
        sources.append(sourceJson(renewed));
    for (const Thumbprint &candidate : renewer.candidates())
        candidates.append(candidate.toString());
    output.data(QJsonObject{
        {u"format"_s, u"bindwright-renewal/1"_s},
        {u"old"_s,
         candidates.size() == 1 ? QJsonValue(renewer.candidates().first().toString()) : QJsonValue()},
        {u"candidates"_s, candidates},
        {u"new"_s, renewer.with().sha1.toString()},
        {u"sources"_s, sources},
        {u"files"_s, QJsonArray::fromStringList(written)}});
}

/// Says where the old certificate stands, and what is against the new one.
void printPlaces(const Renewer &renewer, Output &output)
{
    for (const RenewedSource &renewed : renewer.sources()) {
        if (renewer.sources().size() > 1)
            output.words(renewed.path + u':');
        for (const CertificatePlace &place : renewed.places)
            output.words(placeText(place));
        for (const RenewalFault &fault : renewed.faults)
            output.words(RenewText::tr("error: %1").arg(faultText(fault)));
        for (const Problem &problem : renewed.plan ? obstacles(*renewed.plan) : QList<Problem>())
            output.words(lineOf(problem));
    }
}

/// Why it is not known which certificate is replaced.
int refuseChoice(const Renewer &renewer, bool json, Output &output)
{
    if (json)
        printJson(renewer, {}, output);
    const auto isUsed = [&renewer](const RenewedSource &renewed) {
        return CertificateUses(renewed.source.draft).contains(renewer.with().sha1);
    };
    if (renewer.candidates().isEmpty() && std::ranges::any_of(renewer.sources(), isUsed)) {
        output.words(RenewText::tr("%1 is in use already; there is nothing to change.")
                         .arg(displayName(renewer.with())));
        return Done;
    }
    if (renewer.candidates().isEmpty()) {
        output.words(RenewText::tr("No certificate in use has hosts that %1 covers. Name the old one with "
                                   "--replacing THUMBPRINT.")
                         .arg(displayName(renewer.with())));
        return Findings;
    }
    output.words(
        RenewText::tr("%1 covers the hosts of several certificates. Name the old one with --replacing:")
            .arg(displayName(renewer.with())));
    QList<CertificateUses> uses;
    for (const RenewedSource &renewed : renewer.sources())
        uses.append(CertificateUses(renewed.source.draft));
    for (const Thumbprint &candidate : renewer.candidates()) {
        QStringList hosts;
        for (const CertificateUses &ofSource : std::as_const(uses))
            hosts += ofSource.hostsOf(candidate);
        hosts.removeDuplicates();
        output.words(u"    %1  %2"_s.arg(candidate.toString(), hosts.join(", "_L1)));
    }
    return Findings;
}

int write(const RenewOptions &options, const Renewer &renewer, PlatformServices &services, Output &output)
{
    const auto changes = renewer.changes();
    if (!changes)
        return output.fail(changes.error());
    QStringList projects, written;
    for (const RenewedSource &renewed : renewer.sources()) {
        if (renewed.plan && !renewed.plan->changes.isEmpty()) {
            logActions(*renewed.plan);
            projects.append(renewed.source.facts.project->definition.path);
        }
    }
    for (const FileChange &change : *changes)
        written.append(QDir::toNativeSeparators(change.path));
    if (!changes->isEmpty()) {
        if (const auto replaced = services.files.replace(*changes, {.projects = projects}); !replaced) {
            output.fail(replaced.error());
            return Findings;
        }
    }
    if (options.json) {
        printJson(renewer, written, output);
        return Done;
    }
    for (const QString &path : std::as_const(written))
        output.data(path);
    for (const RenewedSource &renewed : renewer.sources()) {
        if (renewed.isServer() && renewed.scripts.isEmpty() && !renewed.places.isEmpty())
            output.words(
                RenewText::tr("%1 is a server: give --to-dir DIR for the script that sets its bindings.")
                    .arg(renewed.path));
    }
    output.words(RenewText::tr("%n files were written; what was there is kept in a backup.", nullptr,
                               int(written.size())));
    return Done;
}

} // namespace

int runRenew(const RenewOptions &options, PlatformServices &services, Output &output)
{
    Renewer renewer(options, services);
    if (const auto prepared = renewer.prepare(); !prepared)
        return output.fail(prepared.error());
    if (renewer.candidates().size() != 1)
        return refuseChoice(renewer, options.json, output);
    if (!options.json)
        printPlaces(renewer, output);
    const bool isRefused = renewer.isRefused() && !options.force;
    if (options.diff) {
        for (const RenewedSource &renewed : renewer.sources()) {
            if (renewed.plan)
                output.diff(wordedDiff(renewed.source.draft, *renewed.plan));
        }
        return isRefused ? Findings : Done;
    }
    if (!isRefused)
        return write(options, renewer, services, output);
    if (options.json)
        printJson(renewer, {}, output);
    output.words(RenewText::tr("Nothing was changed."));
    return Findings;
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "renew.h"

#include "renewreport.h"

#include "app/cli/files/recover.h"
#include "app/cli/files/writing.h"
#include "app/cli/draftoptions.h"
#include "app/cli/farm.h"
#include "app/cli/passphrase.h"
#include "app/logging.h"
#include "model/conversion/filenames.h"
#include "model/plan/export.h"
#include "model/renewal/renewalscript.h"
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

/// Until Ctrl+C is pressed.
FileProgress goesOn(const PlatformServices &services)
{
    return [&services](int, const QString &) { return !services.interrupted || !services.interrupted(); };
}

/// Named after the server, or the file that told of it; a second one of that name gets a number.
QString scriptName(const RenewedSource &renewed, QSet<QString> &taken)
{
    const QString server =
        plainFileName(renewed.isNamed ? renewed.name : QFileInfo(renewed.name).completeBaseName());
    const QString base = server.isEmpty() ? u"server"_s : server;
    QString name = base;
    for (int number = 2; taken.contains(name.toLower()); ++number)
        name = u"%1-%2"_s.arg(base).arg(number);
    taken.insert(name.toLower());
    return u"bindwright-server-%1.ps1"_s.arg(name);
}

/// A renewal, and for each of its sources the script that sets the bindings: none where it is no server that
/// changes, or its bindings are not known.
struct Scripted
{
    const JointRenewal &renewal;
    QList<QList<ScriptFile>> scripts;
};

bool isChangedServer(const RenewedSource &renewed)
{
    return renewed.isServer() && renewed.isChanged();
}

Scripted scripted(const JointRenewal &renewal)
{
    Scripted all{renewal, {}};
    for (const RenewedSource &renewed : renewal.sources)
        all.scripts.append(isChangedServer(renewed) ? renewalScripts(renewed.draft, renewed.renewal.with)
                                                    : QList<ScriptFile>());
    return all;
}

/// The scripts in the folder of the options; none without one.
QList<FileChange> scriptChanges(const Scripted &all, const QString &folder)
{
    QList<FileChange> changes;
    QSet<QString> taken;
    const bool isOnlyOne = all.scripts.size() == 1;
    for (qsizetype i = 0; i < all.scripts.size() && !folder.isEmpty(); ++i) {
        if (!isChangedServer(all.renewal.sources.at(i)))
            continue;
        const QString name = isOnlyOne ? QString() : scriptName(all.renewal.sources.at(i), taken);
        for (const ScriptFile &script : all.scripts.at(i))
            changes.append(
                {QDir(QFileInfo(folder).absoluteFilePath()).filePath(isOnlyOne ? script.name : name),
                 {},
                 script.content});
    }
    return changes;
}

QList<RenewalSource> sourcesOf(const Farm &farm)
{
    QList<RenewalSource> sources;
    for (const FarmServer &server : farm.servers) {
        sources.append(server.name.isEmpty() ? RenewalSource(server.sources.value(0))
                                             : RenewalSource(server.name, server.sources));
        sources.last().paths = server.sources;
    }
    return sources;
}

/// Reads and plans; what is locked is asked for.
Result<JointRenewal> planOf(const RenewOptions &options, const PlatformServices &services,
                            const AskingReader &reader, Output &output)
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
    const Opening opening{services.files, reader, *passphrases, services.clock()};
    const Farm farm = sourcesApart(options.sources, kindsIn(opening));
    farm.sayToldApart(output);
    const auto configurations = [&options](const Service &service) {
        return configurationsNamed(service, options.configurations);
    };
    return planRenewal(opening,
                       {.sources = sourcesOf(farm),
                        .with = *files,
                        .replaced = Thumbprint::parse(options.replaced).value_or(Thumbprint()),
                        .configurations = configurations,
                        .keepOld = options.keepOld,
                        .writer = &services.writer,
                        .typed = [&reader](const QString &path) { return reader.typedFor(path); }},
                       goesOn(services));
}

/// Whether the old one stays in files of a central store.
bool leavesFiles(const RenewedSource &renewed)
{
    const QList<Action> actions = renewed.plan ? renewed.plan->actions : QList<Action>();
    return std::ranges::count(renewed.places, CertificatePlace::Kind::CentralFile, &CertificatePlace::kind)
        > std::ranges::count(actions, ActionType::ReplaceCentralFile, &Action::type);
}

/// What is left to do by hand. Returns whether anything is; a script that nobody asked for does not count.
bool sayWhatIsLeft(const RenewOptions &options, const Scripted &all, Output &output)
{
    bool isLeft = false;
    for (qsizetype i = 0; i < all.scripts.size(); ++i) {
        const RenewedSource &renewed = all.renewal.sources.at(i);
        if (isChangedServer(renewed) && all.scripts.at(i).isEmpty()) {
            isLeft = true;
            output.words(
                RenewText::tr("No script was written for %1: its bindings are not known.").arg(renewed.name));
        } else if (isChangedServer(renewed) && options.folder.isEmpty()) {
            output.words(
                RenewText::tr("%1 is a server: give --to-dir DIR for the script that sets its bindings.")
                    .arg(renewed.name));
        }
        if (leavesFiles(renewed)) {
            isLeft = true;
            output.words(RenewText::tr("%1: the files of the central certificate store were not changed.")
                             .arg(renewed.name));
        }
    }
    return isLeft;
}

struct Written
{
    QStringList paths;
    bool hasBackup = false; ///< something stood there before
};

/// The paths that `undo` finds it by.
QStringList undoneBy(const RenewOptions &options, const JointRenewal &renewal,
                     const QList<FileChange> &scripts)
{
    QStringList paths = renewal.changedProjects();
    for (const FileChange &script : scripts)
        paths.append(script.path);
    if (!scripts.isEmpty())
        paths.append(QFileInfo(options.folder).absoluteFilePath());
    return paths;
}

void sayWritten(const QList<FileChange> &scripts, const QList<FileChange> &changes, Output &output)
{
    sayReplaced(scripts, output);
    if (!scripts.isEmpty())
        output.words(
            RenewText::tr("A server's script sets the bindings that get the new certificate, and leaves all "
                          "others."));
    if (std::ranges::any_of(changes, &FileChange::isSecret))
        output.words(secretFilesText());
}

/// Writes it all or nothing. What stood where a script goes is kept too.
Result<Written> writeAll(const RenewOptions &options, const Scripted &all, PlatformServices &services,
                         Output &output)
{
    const JointRenewal &renewal = all.renewal;
    const auto scripts = asFound(services.files, scriptChanges(all, options.folder));
    if (!scripts)
        return tl::unexpected(scripts.error());
    const QList<FileChange> changes = renewal.changes() + *scripts;
    for (const RenewedSource &renewed : renewal.sources) {
        if (!renewed.plan || renewed.plan->changes.isEmpty())
            continue;
        if (!renewed.isServer())
            sayWhoElse(renewed.source.facts.project->definition.path, services, output);
        logActions(*renewed.plan);
    }
    Written written;
    for (const FileChange &change : changes) {
        written.paths.append(QDir::toNativeSeparators(change.path));
        written.hasBackup = written.hasBackup || change.before;
    }
    if (changes.isEmpty())
        return written;
    const ReplaceOptions how{.progress = goesOn(services), .projects = undoneBy(options, renewal, *scripts)};
    if (const auto replaced = services.files.replace(changes, how); !replaced)
        return tl::unexpected(replaced.error());
    sayWritten(*scripts, changes, output);
    return written;
}

int write(const RenewOptions &options, const JointRenewal &renewal, PlatformServices &services,
          Output &output)
{
    const Scripted all = scripted(renewal);
    const auto written = writeAll(options, all, services, output);
    if (!written) {
        output.fail(written.error());
        return Findings;
    }
    const auto &[paths, hasBackup] = *written;
    if (options.json)
        printRenewalJson(renewal, paths, output);
    for (const QString &path : options.json ? QStringList() : paths)
        output.data(path);
    const bool isLeft = sayWhatIsLeft(options, all, output);
    const int count = int(paths.size());
    if (!options.json && paths.isEmpty())
        output.words(RenewText::tr("Nothing was changed."));
    else if (!options.json)
        output.words(hasBackup ? RenewText::tr("%n files were written; what was there is kept in a backup.",
                                               nullptr, count)
                               : RenewText::tr("%n files were written.", nullptr, count));
    return isLeft ? Findings : Done;
}

} // namespace

int runRenew(const RenewOptions &options, PlatformServices &services, const AskingReader &reader,
             Output &output)
{
    const auto renewal = planOf(options, services, reader, output);
    if (!renewal)
        return output.fail(renewal.error());
    const bool isChosen = renewal->candidates.size() == 1;
    if (!isChosen && options.json)
        printRenewalJson(*renewal, {}, output);
    if (!isChosen)
        return refuseChoice(*renewal, output);
    if (!options.json)
        sayRenewal(*renewal, output);
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
        printRenewalJson(*renewal, {}, output);
    output.words(RenewText::tr("Nothing was changed."));
    return Findings;
}

} // namespace bindwright

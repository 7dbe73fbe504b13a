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

/// The scripts of all servers, in the folder of the options; none without one.
QList<FileChange> scriptsOf(const JointRenewal &renewal, const QString &folder)
{
    QList<FileChange> scripts;
    QSet<QString> taken;
    for (const RenewedSource &renewed : folder.isEmpty() ? QList<RenewedSource>() : renewal.sources) {
        if (!renewed.isServer() || !renewed.isChanged())
            continue;
        const bool isOnlyOne = renewal.sources.size() == 1;
        const QString name = isOnlyOne ? QString() : scriptName(renewed, taken);
        for (const ScriptFile &script : renewalScripts(renewed.draft, renewed.renewal.with))
            scripts.append(
                {QDir(QFileInfo(folder).absoluteFilePath()).filePath(isOnlyOne ? script.name : name),
                 {},
                 script.content});
    }
    return scripts;
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

Result<JointRenewal> planOf(const RenewOptions &options, const PlatformServices &services, Output &output)
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
    const Opening opening{services.files, services.reader, *passphrases, services.clock()};
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
                        .keepOld = options.keepOld});
}

/// What is left to do by hand or by another command. Returns whether anything is; a script that nobody asked
/// for does not count.
bool sayWhatIsLeft(const RenewOptions &options, const JointRenewal &renewal, const PlatformServices &services,
                   Output &output)
{
    bool isLeft = false;
    const Opening opening{services.files, services.reader, {}, services.clock()};
    const KindOf kindOf = kindsIn(opening);
    for (const RenewedSource &renewed : renewal.sources) {
        const bool hasScript = !renewalScripts(renewed.draft, renewed.renewal.with).isEmpty();
        if (renewed.isServer() && renewed.isChanged() && !hasScript) {
            isLeft = true;
            output.words(
                RenewText::tr("No script was written for %1: its bindings are not known.").arg(renewed.name));
        } else if (renewed.isServer() && renewed.isChanged() && options.folder.isEmpty()) {
            output.words(
                RenewText::tr("%1 is a server: give --to-dir DIR for the script that sets its bindings.")
                    .arg(renewed.name));
        }
        if (std::ranges::find(renewed.places, CertificatePlace::Kind::CentralFile, &CertificatePlace::kind)
            == renewed.places.cend())
            continue;
        isLeft = true;
        for (const QString &path : renewed.source.draft.server.state.sources) {
            QStringList files;
            for (const QString &file : options.with)
                files.append(shellWord(file));
            if (kindOf(path) == SourceKind::Share)
                output.words(
                    RenewText::tr("The files in the share were not changed. To replace them: %1")
                        .arg(u"bindwright convert %1 --ccs %2 --force --new-passphrase-file FILE"_s.arg(
                            files.join(u' '), shellWord(path))));
        }
    }
    return isLeft;
}

struct Written
{
    QStringList paths;
    bool hasBackup = false; ///< something stood there before
};

/// Writes it all or nothing. What stood where a script goes is kept too, and `undo` finds it by the script.
Result<Written> writeAll(const RenewOptions &options, const JointRenewal &renewal, PlatformServices &services,
                         Output &output)
{
    const auto scripts = asFound(services.files, scriptsOf(renewal, options.folder));
    if (!scripts)
        return tl::unexpected(scripts.error());
    const QList<FileChange> changes = renewal.changes() + *scripts;
    for (const QString &project : renewal.changedProjects())
        sayWhoElse(project, services, output);
    for (const RenewedSource &renewed : renewal.sources) {
        if (renewed.plan && !renewed.plan->changes.isEmpty())
            logActions(*renewed.plan);
    }
    ReplaceOptions how{.projects = renewal.changedProjects()};
    Written written;
    for (const FileChange &change : changes) {
        written.paths.append(QDir::toNativeSeparators(change.path));
        written.hasBackup = written.hasBackup || change.before;
    }
    for (const FileChange &script : *scripts)
        how.projects.append(script.path);
    if (!scripts->isEmpty())
        how.projects.append(QFileInfo(options.folder).absoluteFilePath());
    if (changes.isEmpty())
        return written;
    if (const auto replaced = services.files.replace(changes, how); !replaced)
        return tl::unexpected(replaced.error());
    sayReplaced(*scripts, output);
    if (!scripts->isEmpty())
        output.words(
            RenewText::tr("A server's script sets the bindings that get the new certificate, and leaves all "
                          "others."));
    return written;
}

int write(const RenewOptions &options, const JointRenewal &renewal, PlatformServices &services,
          Output &output)
{
    const auto written = writeAll(options, renewal, services, output);
    if (!written) {
        output.fail(written.error());
        return Findings;
    }
    const auto &[paths, hasBackup] = *written;
    if (options.json)
        printRenewalJson(renewal, paths, output);
    for (const QString &path : options.json ? QStringList() : paths)
        output.data(path);
    const bool isLeft = sayWhatIsLeft(options, renewal, services, output);
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

int runRenew(const RenewOptions &options, PlatformServices &services, Output &output)
{
    const auto renewal = planOf(options, services, output);
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

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "logging.h"
#include "window.h"

#include "app/cli/certificates/askingreader.h"
#include "app/cli/certificates/convert.h"
#include "app/cli/certificates/inspect.h"
#include "app/cli/certificates/renew.h"
#include "app/cli/commands/apply.h"
#include "app/cli/commands/check.h"
#include "app/cli/commands/export.h"
#include "app/cli/commands/explain.h"
#include "app/cli/commands/plan.h"
#include "app/cli/commands/preview.h"
#include "app/cli/files/recover.h"
#include "app/cli/commands/report.h"
#include "app/cli/commands/text.h"
#include "app/cli/commands/undo.h"
#include "app/cli/commands/verify.h"
#include "platform/certificates/certificatereader.h"
#include "platform/certificates/certificatewriter.h"
#include "platform/certificates/pluginpaths.h"
#include "platform/files/safefilestore.h"
#include "platform/network/issuersource.h"
#include "platform/network/tlsclient.h"
#include "platform/platform.h"
#include "platform/x509/libraryversions.h"
#include "ui/settings/language.h"
#include "ui/settings/settings.h"
#include "ui/words/errortext.h"

#include <QApplication>

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;
using namespace bindwright;

namespace {

/// The arguments before there is an application that knows them: enough to tell which one is needed.
QStringList rawArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Qt ends the program without a word that helps where there is no display; so it is asked for first.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Only the window needs a display. A report is drawn without one, whether or not there is one.
std::unique_ptr<QCoreApplication> makeApplication(bool draws, [[maybe_unused]] bool window, int &argc,
                                                  char **argv)
{
#ifdef Q_OS_LINUX
    if (draws && !window)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QCoreApplication::setOrganizationName(u"Bindwright"_s);
    QCoreApplication::setApplicationName(u"bindwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BINDWRIGHT_VERSION));
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Bindwright"_s);
    return std::make_unique<QApplication>(argc, argv);
}

/// Runs the command that the options are of.
struct Runner
{
    PlatformServices &services;
    const AskingReader &reader;
    Output &output;

    int operator()(const WindowOptions &options) const { return runWindow(options, services); }
    int operator()(const TextOptions &options) const { return runText(options, output); }
    int operator()(const InspectOptions &options) const
    {
        const auto inspect = [&] { return runInspect(options, services, output); };
        return options.server ? interruptible(inspect) : inspect();
    }
    int operator()(const CheckOptions &options) const { return recovered(runCheck, options); }
    int operator()(const PreviewOptions &options) const { return recovered(runPreview, options); }
    int operator()(const ReportOptions &options) const { return recovered(runReport, options); }
    int operator()(const PlanOptions &options) const { return recovered(runPlan, options); }
    int operator()(const ApplyOptions &options) const { return recovered(runApply, options); }
    int operator()(const ExportOptions &options) const { return recovered(runExport, options); }
    int operator()(const VerifyOptions &options) const
    {
        return interruptible([&] { return recovered(runVerify, options); });
    }
    int operator()(const UndoOptions &options) const { return recovered(runUndo, options); }
    int operator()(const RenewOptions &options) const
    {
        return interruptible([&] {
            recoverFirst(services, output);
            return runRenew(options, services, reader, output);
        });
    }
    int operator()(const ExplainOptions &options) const { return runExplain(options, services, output); }
    int operator()(const ConvertOptions &options) const
    {
        recoverFirst(services, output);
        return runConvert(options, services, reader, output, *makeTerminal());
    }

    /// Runs \a command so that Ctrl+C stops it where it leaves nothing half done.
    template<class Command>
    int interruptible(const Command &command) const
    {
        const auto terminal = makeTerminal();
        services.interrupted = [&terminal] { return terminal->isInterrupted(); };
        const int code = command();
        services.interrupted = {};
        return code;
    }

    /// Runs a command on a project that no earlier run has left half written.
    template<class Options>
    int recovered(int (*run)(const Options &, PlatformServices &, Output &), const Options &options) const
    {
        recoverFirst(services, output);
        return run(options, services, output);
    }
};

/// Sources are whole folders; the other commands take certificate files.
AskingReader::Questions questionsOf(const Command &command)
{
    const bool isOfSources = std::holds_alternative<CheckOptions>(command)
        || std::holds_alternative<PreviewOptions>(command) || std::holds_alternative<VerifyOptions>(command)
        || std::holds_alternative<ReportOptions>(command) || std::holds_alternative<ExplainOptions>(command);
    return isOfSources ? AskingReader::Questions::One : AskingReader::Questions::EachFile;
}

/// What the program is made of, for those who ask.
QStringList libraries()
{
    return libraryVersions()
        + QStringList{u"spdlog (MIT)"_s, u"libidn2 (LGPL 3 or GPL 2)"_s, u"tl::expected (CC0)"_s};
}

/// The window's is set there, the command line's by the locale; what programs read is English everywhere.
QString languageFor(bool window)
{
    if (window)
        return Settings::read().language;
    return QCoreApplication::arguments().contains(u"--json"_s) ? u"en"_s : QString();
}

int refuse(const QString &reason)
{
    Output output(outputIsTerminal(), outputTakesColours());
    output.words(u"bindwright: "_s + reason);
    output.words(QCoreApplication::translate("CommandLine", "Run bindwright --help for usage."));
    return Unusable;
}

} // namespace

int main(int argc, char *argv[])
{
    forbidMemoryDumps();
    const auto raw = parseCommandLine(rawArguments(argc, argv));
    const bool window = raw && raw->opensWindow();
    if (!window)
        silenceQt();
    const bool draws = raw && raw->draws() && (!window || hasDisplay());
    const auto application = makeApplication(draws, window, argc, argv);
    if (window)
        migrateSettings();
    useLanguage(languageFor(window));
    if (window && !hasDisplay())
        return refuse(QCoreApplication::translate("CommandLine", "there is no display to open a window on."));
    const auto invocation = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!invocation)
        return refuse(invocation.error());

    const auto files = makeFileStore();
    const Logging logging(invocation->logLevel.value_or(spdlog::level::warn),
                          [&files] { return files->stateFolder(); });
    addPluginPaths();
    const auto reader = makeCertificateReader();
    const auto scripts = makeScriptRunner();
    const auto network = makeTlsClient();
    const auto issuers = makeIssuerSource();
    const auto writer = makeCertificateWriter();
    AskingReader asking(*reader, questionsOf(invocation->command), makeTerminal);
    PlatformServices services{*files,        window ? *reader : asking,
                              *scripts,      [] { return QDateTime::currentDateTimeUtc(); },
                              *writer,       network.get(),
                              issuers.get(), libraries()};
    Output output(outputIsTerminal(), outputTakesColours());
    if (!window && !std::holds_alternative<TextOptions>(invocation->command)) {
        if (const auto ready = reader->prepare(); !ready)
            return output.fail(ready.error());
    }
    return std::visit(Runner{services, asking, output}, invocation->command);
}

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/conversion/conversion.h"
#include "model/draft/draft.h"
#include "model/plan/deploymenttemplate.h"
#include "model/renewal/forecast.h"
#include "model/verify/questions.h"
#include "model/verify/serverchain.h"

#include <spdlog/common.h>

#include <variant>

namespace bindwright {

/// Where a passphrase comes from; never the passphrase itself, which no option takes.
struct PassphraseSource
{
    QString file; ///< its first line; empty: not from a file
    bool standardInput = false;
    QStringList ofFiles = {}; ///< FILE=F: the first line of F opens FILE

    bool operator==(const PassphraseSource &) const = default;
};

/// Open the window.
struct WindowOptions
{
    QString path; ///< project or plan; empty: none
    enum class Quit { Never, WhenPainted, WhenFilled };
    Quit quit = Quit::Never; ///< for measuring: with the first painted window, or the project shown in it

    bool operator==(const WindowOptions &) const = default;
};

/// Print a text and leave: help, version.
struct TextOptions
{
    QString text;

    bool operator==(const TextOptions &) const = default;
};

struct InspectOptions
{
    QStringList files;
    PassphraseSource passphrase;
    QStringList hosts; ///< to check for coverage, as typed
    bool json = false;
    std::optional<ServerChainRequest> server = {}; ///< a running one, to be read as a file
    bool fetchIssuers = false; ///< those that were not given, from where the certificates say they are
    bool allowsInternal = false; ///< FetchLimits::allowsInternal

    bool operator==(const InspectOptions &) const = default;
};

struct CheckOptions
{
    QStringList sources;
    PassphraseSource passphrase = {};
    bool json = false;
    bool fix = false; ///< make the plain edits
    bool diff = false; ///< of --fix: show them only
    std::optional<Target> target; ///< none: as the source has it
    bool records = false; ///< list what was read of a server
    std::optional<QDateTime> at; ///< the moment that is asked about, UTC; none: now
    std::optional<int> expiresWithin; ///< days; none: a third of each certificate's lifetime
    QString encoding = {}; ///< the code page of a server's files that tell none; empty: not known

    bool operator==(const CheckOptions &) const = default;
};

/// --event KIND:OLD=NEW
struct EventChoice
{
    ForecastEvent::Kind kind = ForecastEvent::Kind::Renewed;
    Thumbprint old;
    QString renewed; ///< thumbprint or path, as typed

    bool operator==(const EventChoice &) const = default;
};

/// What clients are served: of a source, or of the cases of a file.
struct PreviewOptions
{
    enum class Clients { Every, WithName, WithoutName };

    QStringList sources;
    PassphraseSource passphrase;
    QString casesFile; ///< empty: of \a sources
    SocketAddress to;
    Clients clients = Clients::Every;
    QString serverName; ///< of Clients::WithName, as typed
    std::optional<IisVersion> iis; ///< none: the one of the source's guest OS
    std::optional<QDateTime> at; ///< as CheckOptions::at
    QList<EventChoice> events = {}; ///< what happens before, in this order
    bool compare = false; ///< with what is served now, instead of saying why
    bool json = false;
    QString encoding = {}; ///< as CheckOptions::encoding

    bool operator==(const PreviewOptions &) const = default;
};

/// What running servers serve, held against a source's preview.
struct VerifyOptions
{
    QStringList sources;
    PassphraseSource passphrase = {};
    VerifyWishes wishes = {};
    int jobs = 8;
    std::chrono::seconds patience{10};
    QString record = {}; ///< the plan file that keeps the answers; empty: none
    bool json = false;
    QString encoding = {}; ///< as CheckOptions::encoding

    bool operator==(const VerifyOptions &) const = default;
};

/// A report for the change request.
struct ReportOptions
{
    QStringList sources;
    PassphraseSource passphrase;
    QString path; ///< as typed; ends in a format's suffix
    std::optional<IpAddress> address; ///< the instance's; none: the likeliest

    bool operator==(const ReportOptions &) const = default;
};

/// --bind [SITE|]HOST=THUMBPRINT-OR-FILE
struct HostChoice
{
    QString host; ///< as typed
    QString certificate; ///< thumbprint or path, as typed
    QString site = {}; ///< empty: as --site says

    bool operator==(const HostChoice &) const = default;
};

/// SOURCE and SCENARIO-OPTIONS: what plan, apply and export share.
struct ScenarioOptions
{
    QString source;
    std::optional<Scenario> scenario;
    QStringList roles; ///< empty: as the source has it, for a project every web role
    QStringList certificates; ///< paths as typed
    PassphraseSource passphrase;
    QList<HostChoice> binds;
    QString site;
    QStringList configurations = {}; ///< "Cloud" or a file's name; empty: all
    QString defaultCertificate; ///< thumbprint or path, as typed; empty: not given
    std::optional<HttpsEndpoint> httpsEndpoint;
    std::optional<ScriptForm> form;
    std::optional<Target> target; ///< none: as the source has it
    bool force = false; ///< in spite of what stands in the way
    bool asItIs = false; ///< a project of which nothing else is asked needs no scenario
    bool json = false;

    bool operator==(const ScenarioOptions &) const = default;
};

struct PlanOptions
{
    ScenarioOptions wanted;
    bool diff = false;
    bool nextSteps = false; ///< what is to be done after apply, as Markdown

    bool operator==(const PlanOptions &) const = default;
};

struct ApplyOptions
{
    ScenarioOptions wanted;

    bool operator==(const ApplyOptions &) const = default;
};

struct ExportOptions
{
    ScenarioOptions wanted;
    QString folder; ///< as typed
    std::optional<TemplateForm> templateForm; ///< none: the script and the diff

    bool operator==(const ExportOptions &) const = default;
};

/// Put back what stood before the last apply.
struct UndoOptions
{
    QString source;
    bool json = false;

    bool operator==(const UndoOptions &) const = default;
};

/// Put a certificate where another is used.
struct RenewOptions
{
    QStringList sources;
    QStringList with; ///< certificate files, as typed; the first that others do not issue is the new one
    PassphraseSource passphrase;
    QString replaced; ///< thumbprint as typed; empty: the one in use that the new one renews
    QStringList configurations; ///< as ScenarioOptions::configurations
    QString folder; ///< for a server's script, as typed; empty: none is written
    bool keepOld = false; ///< the old certificate stays on the roles, under a name of its own
    bool diff = false; ///< show it only
    bool force = false;
    bool json = false;

    bool operator==(const RenewOptions &) const = default;
};

/// What a message means that Windows, IIS, PowerShell or a browser gave.
struct ExplainOptions
{
    QString text;
    QStringList sources; ///< what it may be about
    PassphraseSource passphrase;
    bool json = false;

    bool operator==(const ExplainOptions &) const = default;
};

/// Make certificate files of others.
struct ConvertOptions
{
    QStringList files; ///< as typed
    PassphraseSource passphrase; ///< of what they are opened with
    QString newPassphraseFile; ///< whose first line the new files are under; empty: it is asked for
    Conversion wanted; ///< its path as typed
    bool force = false; ///< files that are there are overwritten
    bool json = false;

    bool operator==(const ConvertOptions &) const = default;
};

using Command = std::variant<WindowOptions, TextOptions, InspectOptions, CheckOptions, PreviewOptions,
                             VerifyOptions, ReportOptions, PlanOptions, ApplyOptions, ExportOptions,
                             UndoOptions, RenewOptions, ExplainOptions, ConvertOptions>;

struct Invocation
{
    Command command;
    std::optional<spdlog::level::level_enum> logLevel; ///< none: the default

    /// Whether fonts and pictures are needed, if not a display.
    bool draws() const { return opensWindow() || std::holds_alternative<ReportOptions>(command); }
    bool opensWindow() const { return std::holds_alternative<WindowOptions>(command); }
};

/// The arguments after the program's name as a command, or a sentence that says what is wrong with them.
tl::expected<Invocation, QString> parseCommandLine(const QStringList &arguments);

} // namespace bindwright

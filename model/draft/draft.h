// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "expectation.h"
#include "observation.h"

#include "model/certificates/certificate.h"
#include "model/cloudservice/service.h"
#include "model/httpsys/measurement.h"
#include "model/httpsys/sslflags.h"
#include "model/server/serverstate.h"

namespace bindwright {

/// The five ways to put certificates on roles (Microsoft's own list of scenarios).
enum class Scenario { Single, San, Chained, Installed, Sni };

/// What becomes of the platform's own https binding, which is an exact-IP record and would hide
/// every SNI binding. Source: FASIGPT, How IIS bindings work in Azure; Microsoft KB 4034932.
enum class HttpsEndpoint {
    Keep, ///< the endpoint stays https; the script turns IP:443: into *:443:, the default
    Tcp, ///< the endpoint becomes tcp; the script owns every binding
};

/// What sets the SNI bindings on each instance.
enum class ScriptForm {
    StartupTask,
    OnStart,
    Server, ///< a script that is run by hand or by a VM extension, outside any role: Target::Server
};

/// What the deployment runs on.
enum class Target {
    CloudService, ///< a cloud service as the project has it; what extended support asks is only warned of
    ExtendedSupport, ///< Azure Cloud Services (extended support): what it refuses is an error
    Server, ///< Windows Server, or a scale set of them: no platform binds anything
};

/// One https binding that the generated script sets on every instance of a role.
struct Binding
{
    QString role;
    QString site; ///< the csdef Site's name
    QString ip = QStringLiteral("*"); ///< "*" or an address; IPv6 without brackets
    QString port = QStringLiteral("443"); ///< as typed
    QString host; ///< Unicode form, as typed; empty: any host, the default for clients without SNI
    SslFlags sslFlags = SslFlag::Sni;
    QString certificate; ///< name of a RoleCertificate of the role

    bool operator==(const Binding &) const = default;
};

/// A server's state beside the draft: what it is compared with, and what decides where it has records.
struct JoinedServer
{
    ServerState state;
    QString role; ///< the role whose instance, or the server itself, it was read from
    QList<Binding> asRead; ///< Draft::bindings when it was joined: edits since then are replayed on it
    bool alone = false; ///< there is no project: the draft's service and bindings were made of it

    bool isEmpty() const { return state.isEmpty(); }
    bool operator==(const JoinedServer &) const = default;
};

/// Everything that the admin decided: a value without secrets. The service starts as the project
/// says it and is edited from there; what differs from the project is the plan.
struct Draft
{
    QString projectPath; ///< absolute; empty: none yet
    Target target = Target::CloudService;
    Service service; ///< as wanted
    QList<Certificate> certificates; ///< those brought in, each once
    QDateTime asOf; ///< UTC, when clients see them; set where it is opened, in no file; invalid: any day
    std::optional<Scenario> scenario; ///< none: not chosen
    QStringList roles; ///< roles that scenarios work on
    QStringList hosts; ///< wanted host names, Unicode form
    QList<Binding> bindings; ///< set by the script
    QString site; ///< the csdef Site that bindings go to, others keep theirs; empty: each host's own, or the
                  ///< first
    QStringList configurations; ///< the cscfg files that scenarios give thumbprints; empty: all
    QList<Thumbprint> removed; ///< certificates that were brought in and taken out again
    std::optional<Thumbprint> defaultCertificate; ///< for clients without SNI; none: the scenario's choice
    HttpsEndpoint httpsEndpoint = HttpsEndpoint::Keep;
    ScriptForm scriptForm = ScriptForm::StartupTask;
    bool installRoot = false; ///< also install a private CA's root
    JoinedServer server; ///< empty: none was read
    QList<Expectation> expectations; ///< pinned in the preview, checked by it and by `bindwright check`
    QStringList doneSteps; ///< the next steps that were ticked off: NextStep::id()
    QList<Observation> observations; ///< what running servers answered, kept as evidence
    QList<Measurement> measurements; ///< what probes found, for the builds of Windows that they ran on

    bool operator==(const Draft &) const = default;
};

/// \a draft with the certificates of \a files brought in, each once; one that came without its key
/// before is replaced by one that has it, or gets it from whichever file has it.
Draft withCertificates(const Draft &draft, const QList<CertificateFile> &files);

/// \a draft with what probes measured, each answer once.
Draft withMeasurements(const Draft &draft, const QList<Measurement> &measurements);

/// \a draft without that brought-in certificate; role certificates that name it stay.
Draft withoutCertificate(const Draft &draft, const Thumbprint &sha1);

/// \a draft with what was observed kept as evidence; of the same client at the same address the newer stays.
Draft withObservations(const Draft &draft, const QList<Observation> &observations);

/// \a draft with that form or target, and the other one so that they fit: a server has no role
/// environment, a role instance is no server.
Draft withScriptForm(const Draft &draft, ScriptForm form);
Draft withTarget(const Draft &draft, Target target);

/// \a draft with no step ticked off.
Draft withoutTicks(Draft draft);

/// The brought-in certificate with that thumbprint, or null.
const Certificate *findCertificate(const Draft &draft, const Thumbprint &sha1);

/// The brought-in certificate that a role's certificate name stands for, or null: its thumbprint in
/// the first cscfg that is not the Local one and has a valid one.
const Certificate *findCertificate(const Draft &draft, const Role &role, const QString &name);

/// Whether scenarios leave that cscfg as it is: Draft::configurations has others.
bool isKept(const Draft &draft, const QString &configuration);

/// Stands for the cscfg of a project where a server is alone: JoinedServer::alone.
QString serverConfiguration();

/// The thumbprint of a RoleCertificate in the cscfg that counts: see findCertificate().
std::optional<Thumbprint> deployedThumbprint(const RoleCertificate &certificate);

} // namespace bindwright

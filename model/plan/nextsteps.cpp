// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "nextsteps.h"

#include "deploymenttemplate.h"

#include "model/base/namedenum.h"
#include "model/cloudservice/scriptnames.h"
#include "model/conversion/uploads.h"
#include "model/script/endpointports.h"
#include "model/script/script.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using StepKind = NextStep::Kind;
using Shell = NextStep::Shell;

/// What Windows has at hand, where all but Azure's own command line is at home; that one is for Bash.
Shell shellFor(const Draft &draft)
{
    return draft.target == Target::ExtendedSupport && draft.scriptForm != ScriptForm::Server
        ? Shell::Bash
        : Shell::PowerShell;
}

/// The certificates that the plan brings to a role.
Uploads uploadsOf(const Draft &draft, const Plan &plan)
{
    QList<NamedThumbprint> wanted;
    for (const Action &action : deployedThumbprints(plan))
        wanted.append({action.subject, action.value});
    return uploadsFor(draft, wanted);
}

/// Puts the steps of one draft together.
class StepMaker final
{
public:
    StepMaker(const Draft &draft, const Plan &plan, const QString &source)
        : m_draft(draft)
        , m_plan(plan)
        , m_shell(shellFor(draft))
        , m_source(quoted(source))
    { }

    QList<NextStep> make()
    {
        const Impact impact = impactOf(m_draft, m_plan);
        if (impact == Impact::Connections)
            addServer();
        else if (impact == Impact::Emulator)
            addUndo();
        else if (m_draft.target == Target::ExtendedSupport)
            addExtendedSupport(impact);
        else
            addClassic(impact);
        return m_steps;
    }

private:
    QString quoted(const QString &text) const { return quotedFor(m_shell, text); }

    /// "$ADDRESS" where other words may follow.
    QString address() const { return m_shell == Shell::Bash ? u"\"$ADDRESS\""_s : u"$address"_s; }

    void addConversion(const Uploads &uploads, Target target)
    {
        if (uploads.sources.isEmpty())
            return;
        QStringList files;
        for (const QString &source : uploads.sources)
            files.append(quoted(source));
        add(StepKind::ConvertPfx, {}, m_shell,
            {u"bindwright convert %1 --split %2 --include-chain intermediates --target %3"_s.arg(
                files.join(u' '), QString::fromLatin1(uploadFolder), wordOf(targetWords(), target))});
    }

    void addClassic(Impact impact)
    {
        const Uploads uploads = uploadsOf(m_draft, m_plan);
        addConversion(uploads, m_draft.target);
        for (const Upload &upload : uploads.list)
            add(StepKind::UploadPfx, upload.shown, m_shell,
                {u"$password = (Get-Credential -UserName PFX -Message %1).GetNetworkCredential().Password"_s
                     .arg(quoted(upload.shown)),
                 u"Add-AzureCertificate -ServiceName $service -CertToDeploy %1 -Password $password"_s.arg(
                     quoted(upload.file))});
        if (impact == Impact::ConfigurationUpdate) {
            addConfiguration();
            addRestart();
        } else {
            addPackage();
            addDeployment(Shell::None, {});
        }
        addVerification();
        addUndo();
    }

    void addExtendedSupport(Impact impact)
    {
        const Uploads uploads = uploadsOf(m_draft, m_plan);
        addConversion(uploads, m_draft.target);
        for (const Upload &upload : uploads.list)
            addToVault(upload);
        for (const Upload &upload : uploads.list)
            add(StepKind::ShowSecretUrl, upload.shown, m_shell,
                {u"az keyvault %1 --vault-name \"$VAULT\" --name %2 --query %3 --output tsv"_s.arg(
                    upload.hasKey ? u"certificate show"_s : u"secret show"_s, quoted(upload.name),
                    upload.hasKey ? u"sid"_s : u"id"_s)});
        add(StepKind::FillTemplate, templateFileName(TemplateForm::Arm), m_shell,
            {u"bindwright export %1 --form arm --to-dir deployment"_s.arg(m_source)});
        if (impact == Impact::NewPackage)
            addPackage();
        addDeployment(
            m_shell,
            {u"az deployment group create --resource-group \"$GROUP\" --template-file template.json "
             "--parameters @parameters.json"_s});
        if (impact == Impact::ConfigurationUpdate)
            addRestart();
        addVerification();
        addUndo();
    }

    void addToVault(const Upload &upload)
    {
        const QString name = quoted(upload.name);
        const QString file = quoted(upload.file);
        if (upload.hasKey)
            add(StepKind::ImportToVault, upload.shown, m_shell,
                {u"read -rsp 'PFX passphrase: ' PFX_PASSPHRASE"_s,
                 u"az keyvault certificate import --vault-name \"$VAULT\" --name %1 --file %2 --password "
                 "\"$PFX_PASSPHRASE\""_s.arg(name, file),
                 u"unset PFX_PASSPHRASE"_s});
        else
            add(StepKind::StoreInVault, upload.shown, m_shell,
                {u"az keyvault secret set --vault-name \"$VAULT\" --name %1 --file %2 --encoding base64 "
                 "--content-type application/x-pkcs12"_s.arg(name, file)});
    }

    void addServer()
    {
        const Uploads uploads = serverUploads(m_draft);
        addConversion(uploads, Target::Server);
        QStringList files;
        for (const Upload &upload : uploads.list)
            files.append(quoted(QFileInfo(upload.file).fileName()));
        files.removeDuplicates();
        for (const ScriptFile &script : scriptFiles(m_draft)) {
            const QString run = u".\\"_s + script.name;
            add(StepKind::CopyToServer, script.name, Shell::None, {});
            add(StepKind::Rehearse, script.name, m_shell, {run + u" -WhatIf -Verbose"_s});
            add(StepKind::RunOnServer, script.name, m_shell,
                {files.isEmpty() ? run : run + u" -PfxPath "_s + files.join(", "_L1)});
        }
        add(StepKind::ShowRecords, {}, m_shell, {u"netsh http show sslcert"_s});
        addVerification();
        for (const ScriptFile &script : scriptFiles(m_draft))
            add(StepKind::GoBackOnServer, script.name, m_shell, {u".\\"_s + script.name + u" -Undo"_s});
    }

    /// The cscfg files that the plan changes and that are deployed; of several, one belongs to a deployment.
    QStringList deployedConfigurations() const
    {
        QStringList paths;
        for (const FileChange &change : m_plan.changes) {
            if (change.path.endsWith(".cscfg"_L1, Qt::CaseInsensitive) && !isLocalConfiguration(change.path))
                paths.append(change.path);
        }
        return paths;
    }

    void addConfiguration()
    {
        const QString update =
            u"Set-AzureDeployment -Config -ServiceName $service -Slot Production -Configuration "_s;
        const QStringList paths = deployedConfigurations();
        if (paths.size() == 1)
            return add(StepKind::UpdateConfiguration, QFileInfo(paths.first()).fileName(), m_shell,
                       {update + quoted(paths.first())});
        QStringList lines;
        QStringList names;
        for (const QString &path : paths) {
            lines.append(u"# $configuration = "_s + quoted(path));
            names.append(QFileInfo(path).fileName());
        }
        add(StepKind::UpdateConfiguration, {}, m_shell, lines + QStringList{update + u"$configuration"_s});
        m_steps.last().choices = names;
    }

    void addDeployment(Shell shell, const QStringList &commands)
    {
        QStringList names;
        for (const ConfigurationFacts &configuration : m_draft.service.configurations) {
            if (!isLocalConfiguration(configuration.fileName))
                names.append(configuration.fileName);
        }
        add(StepKind::Deploy, {}, shell, commands);
        if (names.size() > 1)
            m_steps.last().choices = names;
    }

    /// Tasks and OnStart run when an instance starts. Source: azure-docs, cloud-services-startup-tasks;
    /// learn.microsoft.com, Reset-AzureRoleInstance, Restart-AzCloudServiceRoleInstance.
    void addRestart()
    {
        const QString restart = m_draft.target == Target::ExtendedSupport
            ? u"Restart-AzCloudServiceRoleInstance -ResourceGroupName $group -CloudServiceName $service "
              "-RoleInstanceName %1"_s
            : u"Reset-AzureRoleInstance -ServiceName $service -Slot Production -InstanceName %1 -Reboot"_s;
        QStringList lines;
        for (const Action &action : m_plan.actions) {
            const QString line = restart.arg(quotedFor(Shell::PowerShell, action.role + u"_IN_0"_s));
            if (action.type == ActionType::SetSetting && !isLocalConfiguration(action.file)
                && action.subject == bindingsSettingName() && !lines.contains(line))
                lines.append(line);
        }
        if (!lines.isEmpty())
            add(StepKind::RestartInstances, {}, Shell::PowerShell, lines);
    }

    void addPackage()
    {
        add(StepKind::BuildPackage, {}, Shell::PowerShell,
            {u"msbuild $project /t:Publish /p:TargetProfile=Cloud /p:Configuration=Release"_s});
    }

    /// Where the world reaches a binding.
    QString portOf(const Binding &binding) const
    {
        const Role *role = findRole(m_draft.service, binding.role);
        return role ? publicPort(*role, binding.port) : binding.port;
    }

    void addVerification()
    {
        const auto isAsked = [](const Binding &binding) {
            return !binding.host.isEmpty() && !binding.host.startsWith(u'*');
        };
        const auto asked = std::ranges::find_if(m_draft.bindings, isAsked);
        if (asked == m_draft.bindings.cend())
            return;
        add(StepKind::CompareLive, {}, m_shell,
            {u"bindwright verify %1 --connect %2"_s.arg(m_source, address())});
        const QString look = u"openssl s_client -connect %1 -servername %2 -verify_hostname %2 -showcerts"_s;
        const QString host = quoted(asked->host);
        const QString port = portOf(*asked);
        add(StepKind::Verify, asked->host, m_shell,
            {m_shell == Shell::Bash ? look.arg(u"\"$ADDRESS:%1\""_s.arg(port), host) + u" </dev/null"_s
                                    : u"'Q' | "_s + look.arg(u"\"${address}:%1\""_s.arg(port), host)});
    }

    void addUndo() { add(StepKind::GoBack, {}, m_shell, {u"bindwright undo "_s + m_source}); }

    void add(StepKind kind, const QString &subject, Shell shell, const QStringList &commands)
    {
        m_steps.append({kind, subject, shell, commands});
    }

    const Draft &m_draft;
    const Plan &m_plan;
    const Shell m_shell;
    const QString m_source;
    QList<NextStep> m_steps;
};

} // namespace

QString quotedFor(NextStep::Shell shell, QString text)
{
    static const QRegularExpression control(u"[\\x00-\\x1f\\x7f]"_s);
    text.replace(control, u"?"_s); // a line of its own would be a command of its own
    // Source: Microsoft, about_Quoting_Rules; PowerShell, CharTraits.cs, IsSingleQuote.
    static const QRegularExpression quote(u"(['\u2018-\u201b])"_s);
    if (shell == Shell::PowerShell)
        text.replace(quote, u"\\1\\1"_s);
    else
        text.replace(u'\'', u"'\\''"_s);
    return u'\'' + text + u'\'';
}

Impact impactOf(const Draft &draft, const Plan &plan)
{
    if (plan.isEmpty())
        return Impact::Nothing;
    if (draft.target == Target::Server || draft.scriptForm == ScriptForm::Server)
        return Impact::Connections;
    const auto isOfEmulator = [](const FileChange &change) { return isLocalConfiguration(change.path); };
    if (!plan.changes.isEmpty() && std::ranges::all_of(plan.changes, isOfEmulator))
        return Impact::Emulator;
    const bool isConfigurationAlone = std::ranges::all_of(plan.changes, [](const FileChange &change) {
        return change.path.endsWith(".cscfg"_L1, Qt::CaseInsensitive);
    });
    return isConfigurationAlone ? Impact::ConfigurationUpdate : Impact::NewPackage;
}

QString idOf(const NextStep &step)
{
    const QString kind = NamedEnum<NextStep::Kind>::word(step.kind);
    return step.subject.isEmpty() ? kind : kind + u':' + step.subject;
}

bool isTickable(const NextStep &step)
{
    return step.kind != NextStep::Kind::GoBack && step.kind != NextStep::Kind::GoBackOnServer;
}

QList<NextStep> nextSteps(const Draft &draft, const Plan &plan, const QString &source)
{
    return plan.isEmpty() ? QList<NextStep>() : StepMaker(draft, plan, source).make();
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "nextsteps.h"

#include "deploymenttemplate.h"

#include "model/base/namedenum.h"
#include "model/script/script.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using StepKind = NextStep::Kind;
using Shell = NextStep::Shell;

/// The name of a Key Vault object: letters, digits and hyphens. Source: Microsoft, About keys, secrets, and
/// certificates, Object identifiers.
QString vaultName(QString name)
{
    static const QRegularExpression others(u"[^0-9A-Za-z-]+"_s);
    return name.replace(others, u"-"_s).left(127);
}

/// Puts the steps of one draft together.
class StepMaker final
{
public:
    StepMaker(const Draft &draft, const Plan &plan, const QString &source)
        : m_draft(draft)
        , m_plan(plan)
        , m_source(quotedFor(Shell::Bash, source))
    { }

    QList<NextStep> make()
    {
        if (m_draft.target == Target::Server || m_draft.scriptForm == ScriptForm::Server)
            addServer();
        else if (m_draft.target == Target::ExtendedSupport)
            addExtendedSupport();
        else
            addClassic();
        return m_steps;
    }

private:
    struct Upload
    {
        QString name; ///< in the vault
        QString shown;
        QString file; ///< where it was brought in from; else a stand-in
    };

    /// What is new to a role: see Plan's "upload-certificate".
    QList<Upload> uploads() const
    {
        QList<Upload> found;
        QStringList seen;
        for (const Action &action : m_plan.actions) {
            if (action.type != ActionType::SetThumbprint || seen.contains(action.value))
                continue;
            seen.append(action.value);
            const auto sha1 = Thumbprint::parse(action.value);
            const Certificate *known = sha1 ? findCertificate(m_draft, *sha1) : nullptr;
            found.append({vaultName(action.subject), known ? displayName(*known) : action.value,
                          known && !known->file.isEmpty() ? known->file : action.subject + u".pfx"_s});
        }
        return found;
    }

    void addConversions()
    {
        for (const Upload &upload : uploads()) {
            const auto certificate = std::ranges::find(m_draft.certificates, upload.file, &Certificate::file);
            if (certificate == m_draft.certificates.cend() || !certificate->modernPkcs12)
                continue;
            const QString converted = QFileInfo(upload.file).completeBaseName() + u"-tripledes.pfx"_s;
            add(StepKind::ConvertPfx, upload.shown, Shell::Bash,
                {u"bindwright convert %1 --to %2 --encryption legacy"_s.arg(
                    quotedFor(Shell::Bash, upload.file), quotedFor(Shell::Bash, converted))});
        }
    }

    void addClassic()
    {
        addConversions();
        for (const Upload &upload : uploads())
            add(StepKind::UploadPfx, upload.shown, Shell::PowerShell,
                {u"$password = (Get-Credential -UserName PFX -Message %1).GetNetworkCredential().Password"_s
                     .arg(quotedFor(Shell::PowerShell, upload.shown)),
                 u"Add-AzureCertificate -ServiceName $service -CertToDeploy %1 -Password $password"_s.arg(
                     quotedFor(Shell::PowerShell, upload.file))});
        if (impactOf(m_draft, m_plan) == Impact::ConfigurationUpdate) {
            for (const QString &path : changedFiles())
                add(StepKind::UpdateConfiguration, QFileInfo(path).fileName(), Shell::PowerShell,
                    {u"Set-AzureDeployment -Config -ServiceName $service -Slot Production -Configuration %1"_s
                         .arg(quotedFor(Shell::PowerShell, path))});
        } else {
            addPackage();
            add(StepKind::Deploy, {}, Shell::None, {});
        }
        addVerification();
        add(StepKind::GoBack, {}, Shell::Bash, {u"bindwright undo "_s + m_source});
    }

    void addExtendedSupport()
    {
        addConversions();
        for (const Upload &upload : uploads()) {
            const QString name = quotedFor(Shell::Bash, upload.name);
            add(StepKind::ImportToVault, upload.shown, Shell::Bash,
                {u"read -rsp 'PFX passphrase: ' PFX_PASSPHRASE"_s,
                 u"az keyvault certificate import --vault-name \"$VAULT\" --name %1 --file %2 --password "
                 "\"$PFX_PASSPHRASE\""_s.arg(name, quotedFor(Shell::Bash, upload.file)),
                 u"unset PFX_PASSPHRASE"_s});
        }
        for (const Upload &upload : uploads())
            add(StepKind::ShowSecretUrl, upload.shown, Shell::Bash,
                {u"az keyvault certificate show --vault-name \"$VAULT\" --name %1 --query sid --output tsv"_s
                     .arg(quotedFor(Shell::Bash, upload.name))});
        add(StepKind::FillTemplate, templateFileName(TemplateForm::Arm), Shell::Bash,
            {u"bindwright export %1 --form arm --to-dir deployment"_s.arg(m_source)});
        if (impactOf(m_draft, m_plan) == Impact::NewPackage)
            addPackage();
        add(StepKind::Deploy, {}, Shell::Bash,
            {u"az deployment group create --resource-group \"$GROUP\" --template-file template.json "
             "--parameters @parameters.json"_s});
        addVerification();
        add(StepKind::GoBack, {}, Shell::Bash, {u"bindwright undo "_s + m_source});
    }

    void addServer()
    {
        for (const ScriptFile &script : scriptFiles(m_draft)) {
            const QString run = u".\\"_s + script.name;
            add(StepKind::CopyToServer, script.name, Shell::None, {});
            add(StepKind::Rehearse, script.name, Shell::PowerShell, {run + u" -WhatIf -Verbose"_s});
            QStringList files;
            for (const Certificate &certificate : m_draft.certificates) {
                const QString file = quotedFor(Shell::PowerShell, QFileInfo(certificate.file).fileName());
                if (certificate.privateKey == PrivateKey::Matching && !certificate.file.isEmpty()
                    && !files.contains(file))
                    files.append(file);
            }
            add(StepKind::RunOnServer, script.name, Shell::PowerShell,
                {files.isEmpty() ? run : run + u" -PfxPath "_s + files.join(", "_L1)});
        }
        add(StepKind::ShowRecords, {}, Shell::PowerShell, {u"netsh http show sslcert"_s});
        addVerification();
        for (const ScriptFile &script : scriptFiles(m_draft))
            add(StepKind::GoBackOnServer, script.name, Shell::PowerShell,
                {u".\\"_s + script.name + u" -Undo"_s});
    }

    void addPackage()
    {
        add(StepKind::BuildPackage, {}, Shell::PowerShell,
            {u"msbuild $project /t:Publish /p:TargetProfile=Cloud /p:Configuration=Release"_s});
    }

    void addVerification()
    {
        QStringList hosts;
        for (const Binding &binding : m_draft.bindings) {
            if (!binding.host.isEmpty() && !binding.host.startsWith(u'*') && !hosts.contains(binding.host))
                hosts.append(binding.host);
        }
        if (hosts.isEmpty())
            return;
        add(StepKind::CompareLive, {}, Shell::Bash,
            {u"bindwright verify %1 --connect \"$ADDRESS\""_s.arg(m_source)});
        add(StepKind::Verify, hosts.first(), Shell::Bash,
            {u"openssl s_client -connect \"$ADDRESS:443\" -servername %1 -verify_hostname %1 "
             "-showcerts </dev/null"_s.arg(quotedFor(Shell::Bash, hosts.first()))});
    }

    QStringList changedFiles() const
    {
        QStringList paths;
        for (const FileChange &change : m_plan.changes)
            paths.append(change.path);
        return paths;
    }

    void add(StepKind kind, const QString &subject, Shell shell, const QStringList &commands)
    {
        m_steps.append({kind, subject, shell, commands});
    }

    const Draft &m_draft;
    const Plan &m_plan;
    QString m_source;
    QList<NextStep> m_steps;
};

} // namespace

QString quotedFor(NextStep::Shell shell, QString text)
{
    static const QRegularExpression control(u"[\\x00-\\x1f\\x7f]"_s);
    text.replace(control, u"?"_s); // a line of its own would be a command of its own
    text.replace(u'\'', shell == Shell::PowerShell ? u"''"_s : u"'\\''"_s);
    return u'\'' + text + u'\'';
}

Impact impactOf(const Draft &draft, const Plan &plan)
{
    if (plan.isEmpty())
        return Impact::Nothing;
    if (draft.target == Target::Server || draft.scriptForm == ScriptForm::Server)
        return Impact::Connections;
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

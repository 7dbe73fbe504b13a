// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "nextsteptext.h"

#include "model/plan/nextsteps.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using Kind = NextStep::Kind;
using Shell = NextStep::Shell;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NextStepWords)
};

QString language(Shell shell)
{
    return shell == Shell::PowerShell ? u"powershell"_s : u"sh"_s;
}

/// What stands between letters in Markdown as it is.
QString plain(QString text)
{
    static const QString marks = u"\\`*_{}[]<>#|"_s;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (marks.contains(text.at(i)))
            text.insert(i, u'\\');
    }
    return text;
}

/// The names that the commands take from variables, set once.
QString variablesText(const QList<NextStep> &steps)
{
    struct Variable
    {
        QString used;
        Shell shell;
        QString line;
    };
    const QList<Variable> variables{
        {u"\"$VAULT\""_s, Shell::Bash, u"VAULT='%1'"_s.arg(Words::tr("the Key Vault's name"))},
        {u"\"$GROUP\""_s, Shell::Bash, u"GROUP='%1'"_s.arg(Words::tr("the resource group's name"))},
        {u"$ADDRESS"_s, Shell::Bash, u"ADDRESS='%1'"_s.arg(Words::tr("the deployment's public address"))},
        {u"$service"_s, Shell::PowerShell, u"$service = '%1'"_s.arg(Words::tr("the cloud service's name"))},
        {u"$project"_s, Shell::PowerShell, u"$project = '%1'"_s.arg(Words::tr("the path of the .ccproj"))}};
    QString text;
    for (const Shell shell : {Shell::Bash, Shell::PowerShell}) {
        QStringList lines;
        for (const Variable &variable : variables) {
            const auto uses = [&variable](const NextStep &step) {
                return step.shell == variable.shell && step.commands.join(u'\n').contains(variable.used);
            };
            if (variable.shell == shell && std::ranges::any_of(steps, uses))
                lines.append(variable.line);
        }
        if (!lines.isEmpty())
            text += u"```%1\n%2\n```\n\n"_s.arg(language(shell), lines.join(u'\n'));
    }
    return text;
}

/// What deploying disturbs, in a sentence or two.
QString impactText(Impact impact)
{
    switch (impact) {
    case Impact::Nothing:
        return Words::tr("Nothing changes.");
    case Impact::ConfigurationUpdate:
        return Words::tr("Only cscfg files change. Running instances take the update; they restart only if "
                         "the role's code asks for it in RoleEnvironmentChanging. Read that first.");
    case Impact::NewPackage:
        return Words::tr("The package changes. Every instance restarts, one update domain after the other; "
                         "with one instance, the role is away meanwhile.");
    case Impact::Connections:
        return Words::tr("New connections to the bindings that change may fail for a moment. Established "
                         "ones stay.");
    }
    return {};
}

/// What a step is for, as a heading.
QString titleText(const NextStep &step)
{
    switch (step.kind) {
    case Kind::ConvertPfx:
        return Words::tr("Convert the PFX of %1 to TripleDES").arg(step.subject);
    case Kind::UploadPfx:
        return Words::tr("Upload the PFX of %1 to the cloud service").arg(step.subject);
    case Kind::ImportToVault:
        return Words::tr("Import the PFX of %1 into the Key Vault").arg(step.subject);
    case Kind::ShowSecretUrl:
        return Words::tr("Note the secret URL of %1").arg(step.subject);
    case Kind::FillTemplate:
        return Words::tr("Put the secret URLs into the template");
    case Kind::BuildPackage:
        return Words::tr("Build the package");
    case Kind::UpdateConfiguration:
        return Words::tr("Update the deployment's configuration with %1").arg(step.subject);
    case Kind::Deploy:
        return Words::tr("Deploy");
    case Kind::CopyToServer:
        return Words::tr("Copy %1 and the PFX files to the server").arg(step.subject);
    case Kind::Rehearse:
        return Words::tr("See what %1 would change").arg(step.subject);
    case Kind::RunOnServer:
        return Words::tr("Run %1").arg(step.subject);
    case Kind::ShowRecords:
        return Words::tr("Check the records of HTTP.sys");
    case Kind::CompareLive:
        return Words::tr("Compare what every host is served with the preview");
    case Kind::Verify:
        return Words::tr("Verify %1 with another program").arg(step.subject);
    case Kind::GoBack:
    case Kind::GoBackOnServer:
        return Words::tr("To go back");
    }
    return {};
}

/// What to look at in it.
QString explanationText(const NextStep &step)
{
    switch (step.kind) {
    case Kind::ConvertPfx:
        return Words::tr("Cloud Services refuse a PFX that is encrypted with AES, and report a wrong "
                         "password. Upload the converted file.");
    case Kind::UploadPfx:
        return Words::tr("Before the deployment names its thumbprint. In the portal: the cloud service, "
                         "Certificates, Upload.");
    case Kind::ImportToVault:
        return Words::tr("The vault must be in the deployment's region and subscription, and let Azure "
                         "Resource Manager read its secrets for deployment.");
    case Kind::ShowSecretUrl:
        return Words::tr("The URL has to have /secrets/ and a version in it.");
    case Kind::FillTemplate:
        return Words::tr("Merge the exported osProfile into the template of the deployment.");
    case Kind::BuildPackage:
        return Words::tr("In Visual Studio: the cloud project, Package.");
    case Kind::UpdateConfiguration:
        return Words::tr("In the portal: the cloud service, Configuration, Upload.");
    case Kind::Deploy:
        return Words::tr("Update the deployment with the package and the configuration.");
    case Kind::CopyToServer:
        return Words::tr("Into a folder that administrators alone can write to.");
    case Kind::Rehearse:
        return Words::tr("In an elevated Windows PowerShell, in that folder. It writes nothing.");
    case Kind::RunOnServer:
        return Words::tr("It asks for the passphrase of each PFX file.");
    case Kind::ShowRecords:
        return Words::tr("Each binding has its record, with the certificate's thumbprint.");
    case Kind::CompareLive:
        return Words::tr("It exits with 1 where something else is served, and says why that may be.");
    case Kind::Verify:
        return Words::tr("Look at the first certificate, at the issuers that were sent, and at the line "
                         "“Verification”.");
    case Kind::GoBack:
        return Words::tr("Undo puts the files back. Then deploy again as before.");
    case Kind::GoBackOnServer:
        return Words::tr("Puts back what stood before the first run.");
    }
    return {};
}

/// What may be needed later is not ticked off.
QString itemText(const NextStep &step)
{
    const bool isTicked = step.kind != Kind::GoBack && step.kind != Kind::GoBackOnServer;
    QString text = (isTicked ? u"- [ ] "_s : u"- "_s)
        + u"**%1**. %2\n\n"_s.arg(plain(titleText(step)), explanationText(step));
    if (!step.commands.isEmpty())
        text += u"  ```%1\n  %2\n  ```\n\n"_s.arg(language(step.shell), step.commands.join(u"\n  "_s));
    return text;
}

} // namespace

QString nextStepsOf(const Draft &draft, const Plan &plan, const QString &source)
{
    const QList<NextStep> steps = nextSteps(draft, plan, source);
    if (steps.isEmpty())
        return {};
    QString text = u"# %1\n\n%2\n\n"_s.arg(Words::tr("Next steps"), impactText(impactOf(draft, plan)))
        + variablesText(steps);
    for (const NextStep &step : steps)
        text += itemText(step);
    return text;
}

QList<FileChange> withNextSteps(QList<FileChange> files, const Draft &draft, const Plan &plan,
                                const QString &source, const QString &folder)
{
    const QString steps = nextStepsOf(draft, plan, source);
    if (!files.isEmpty() && !steps.isEmpty())
        files.append({QDir(folder).filePath(u"NEXT-STEPS.md"_s), {}, steps.toUtf8()});
    return files;
}

} // namespace bindwright

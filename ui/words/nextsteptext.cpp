// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "nextsteptext.h"

#include "listtext.h"

#include "model/base/escaped.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using StepKind = NextStep::Kind;
using Shell = NextStep::Shell;

struct NextStepWords
{
    Q_DECLARE_TR_FUNCTIONS(NextStepWords)
};

/// What stands between letters in Markdown as it is, in one line.
QString plain(const QString &name)
{
    QString text = escaped(name);
    static const QString marks = u"\\`*_{}[]<>#|"_s;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (marks.contains(text.at(i)))
            text.insert(i, u'\\');
    }
    return text;
}

/// Its shell by name, and below it the lines, all of them behind \a indent.
QString blockText(const CommandBlock &block, const QString &indent)
{
    const QString name = block.shell == Shell::PowerShell ? u"PowerShell:"_s : u"Bash:"_s;
    const QStringList lines =
        QStringList{name, {}, u"```"_s + languageOf(block.shell)} + block.lines + QStringList{u"```"_s, {}};
    QString text;
    for (const QString &line : lines)
        text += (line.isEmpty() ? line : indent + line) + u'\n';
    return text;
}

QString sentenceFor(const NextStep &step)
{
    switch (step.kind) {
    case StepKind::ConvertPfx:
        return NextStepWords::tr("It asks for the passphrase of each file and for a new one, and encrypts "
                                 "the new files in the form that the target imports.");
    case StepKind::UploadPfx:
        return NextStepWords::tr("Upload it before you deploy a configuration that names its thumbprint. In "
                                 "the portal, open the cloud service, then Certificates, and choose Upload.");
    case StepKind::ImportToVault:
        return NextStepWords::tr(
            "The vault must be in the deployment's region and subscription, and let Azure "
            "Resource Manager read its secrets for deployment.");
    case StepKind::StoreInVault:
        return NextStepWords::tr("Key Vault does not import a certificate without a private key. Whether a "
                                 "deployment installs one from a secret is not established.");
    case StepKind::ShowSecretUrl:
        return NextStepWords::tr("The URL has to have /secrets/ and a version in it.");
    case StepKind::FillTemplate:
        return NextStepWords::tr("Merge the exported osProfile into the template of the deployment.");
    case StepKind::BuildPackage:
        return NextStepWords::tr("In Visual Studio, right-click the cloud project and choose Package.");
    case StepKind::UpdateConfiguration:
        return NextStepWords::tr(
            "In the portal, open the cloud service, then Configuration, and choose Upload.");
    case StepKind::Deploy:
        return NextStepWords::tr("Update the deployment with the package and the configuration.");
    case StepKind::RestartInstances:
        return NextStepWords::tr("The script sets the bindings when an instance starts. Restart one instance "
                                 "after the other, and wait until each is ready.");
    case StepKind::CopyToServer:
        return NextStepWords::tr("Choose a folder that only administrators can write to.");
    case StepKind::Rehearse:
        return NextStepWords::tr(
            "Run this in that folder, in an elevated Windows PowerShell. It writes nothing.");
    case StepKind::RunOnServer:
        return NextStepWords::tr("It asks for the passphrase of each PFX file.");
    case StepKind::ShowRecords:
        return NextStepWords::tr("Each binding has its record, with the certificate's thumbprint.");
    case StepKind::CompareLive:
        return NextStepWords::tr("It exits with 1 where something else is served, and says why that may be.");
    case StepKind::Verify:
        return NextStepWords::tr(
            "Look at the first certificate, at the issuers that were sent, and at the line "
            "“Verification”.");
    case StepKind::GoBack:
        return NextStepWords::tr("Undo restores the files. Then deploy again as before.");
    case StepKind::GoBackOnServer:
        return NextStepWords::tr("Restores what was there before the first run.");
    }
    return {};
}

/// What the commands take from variables.
struct Variable
{
    QString name;
    QString value; ///< says what to put there
};

QList<Variable> variables()
{
    return {
        {u"vault"_s, NextStepWords::tr("name of the Key Vault", "@info placeholder, without apostrophes")},
        {u"group"_s,
         NextStepWords::tr("name of the resource group", "@info placeholder, without apostrophes")},
        {u"address"_s,
         NextStepWords::tr("public address of the deployment", "@info placeholder, without apostrophes")},
        {u"service"_s,
         NextStepWords::tr("name of the cloud service", "@info placeholder, without apostrophes")},
        {u"project"_s, NextStepWords::tr("path of the .ccproj", "@info placeholder, without apostrophes")}};
}

QString itemText(const NextStep &step, bool isDone)
{
    const QString box = !isTickable(step) ? u"- "_s : isDone ? u"- [x] "_s : u"- [ ] "_s;
    QString text = box + u"**%1**. %2\n\n"_s.arg(plain(titleText(step)), explanationText(step));
    if (!step.commands.isEmpty())
        text += blockText({step.shell, step.commands}, u"  "_s);
    return text;
}

} // namespace

QString titleText(const NextStep &step)
{
    switch (step.kind) {
    case StepKind::ConvertPfx:
        return NextStepWords::tr("Make the PFX files");
    case StepKind::UploadPfx:
        return NextStepWords::tr("Upload the PFX of %1 to the cloud service").arg(step.subject);
    case StepKind::ImportToVault:
        return NextStepWords::tr("Import the PFX of %1 into the Key Vault").arg(step.subject);
    case StepKind::StoreInVault:
        return NextStepWords::tr("Store %1 in the Key Vault as a secret").arg(step.subject);
    case StepKind::ShowSecretUrl:
        return NextStepWords::tr("Note the secret URL of %1").arg(step.subject);
    case StepKind::FillTemplate:
        return NextStepWords::tr("Put the secret URLs into the template");
    case StepKind::BuildPackage:
        return NextStepWords::tr("Build the package");
    case StepKind::UpdateConfiguration:
        return step.choices.isEmpty()
            ? NextStepWords::tr("Update the deployment's configuration with %1").arg(step.subject)
            : NextStepWords::tr("Update the deployment's configuration");
    case StepKind::Deploy:
        return NextStepWords::tr("Deploy");
    case StepKind::RestartInstances:
        return NextStepWords::tr("Restart the instances");
    case StepKind::CopyToServer:
        return NextStepWords::tr("Copy %1 and the PFX files to the server").arg(step.subject);
    case StepKind::Rehearse:
        return NextStepWords::tr("See what %1 would change").arg(step.subject);
    case StepKind::RunOnServer:
        return NextStepWords::tr("Run %1").arg(step.subject);
    case StepKind::ShowRecords:
        return NextStepWords::tr("Check the records of HTTP.sys");
    case StepKind::CompareLive:
        return NextStepWords::tr("Compare what every host is served with the preview");
    case StepKind::Verify:
        return NextStepWords::tr("Verify %1 with another program").arg(step.subject);
    case StepKind::GoBack:
    case StepKind::GoBackOnServer:
        return NextStepWords::tr("To go back");
    }
    return {};
}

QString impactText(Impact impact)
{
    switch (impact) {
    case Impact::Nothing:
        return NextStepWords::tr("Nothing changes.");
    case Impact::Emulator:
        return NextStepWords::tr("Only the emulator's configuration changes. There is nothing to deploy.");
    case Impact::ConfigurationUpdate:
        return NextStepWords::tr(
            "Only cscfg files change. Running instances take the update. Whether a changed certificate "
            "restarts "
            "them is not established; the role's code can ask for it in RoleEnvironmentChanging. Read that "
            "first.");
    case Impact::NewPackage:
        return NextStepWords::tr(
            "The package changes. Every instance restarts, one update domain after the other; "
            "with one instance, the role is away meanwhile.");
    case Impact::Connections:
        return NextStepWords::tr(
            "New connections to the bindings that change may fail for a moment. Established "
            "ones stay.");
    }
    return {};
}

QString explanationText(const NextStep &step)
{
    if (step.choices.isEmpty())
        return sentenceFor(step);
    return NextStepWords::tr("%1 are alternatives: take the one of this deployment.")
               .arg(listText(step.choices))
        + u' ' + sentenceFor(step);
}

QString languageOf(NextStep::Shell shell)
{
    return shell == Shell::PowerShell ? u"powershell"_s : u"bash"_s;
}

QList<CommandBlock> variableBlocks(const QList<NextStep> &steps)
{
    static constexpr auto word = "[$][{]?%1\\b";
    QList<CommandBlock> blocks;
    for (const Shell shell : {Shell::Bash, Shell::PowerShell}) {
        CommandBlock block{shell, {}};
        for (const auto &[name, value] : variables()) {
            const QString spelled = shell == Shell::Bash ? name.toUpper() : name;
            const QRegularExpression used(QString::fromLatin1(word).arg(spelled));
            const auto uses = [&used, shell](const NextStep &step) {
                return step.shell == shell && step.commands.join(u'\n').contains(used);
            };
            if (std::ranges::any_of(steps, uses))
                block.lines.append((shell == Shell::Bash ? u"%1=%2"_s : u"$%1 = %2"_s)
                                       .arg(spelled, quotedFor(shell, value)));
        }
        if (!block.lines.isEmpty())
            blocks.append(block);
    }
    return blocks;
}

QString nextStepsText(const NextSteps &next, const QStringList &done)
{
    if (next.steps.isEmpty())
        return {};
    QString text = u"# %1\n\n%2\n\n"_s.arg(NextStepWords::tr("Next steps"), impactText(next.impact));
    for (const CommandBlock &block : variableBlocks(next.steps))
        text += blockText(block, {});
    for (const NextStep &step : next.steps)
        text += itemText(step, done.contains(idOf(step)));
    return text;
}

QString nextStepsOf(const Draft &draft, const Plan &plan, const QString &source)
{
    return nextStepsText({impactOf(draft, plan), nextSteps(draft, plan, source)}, draft.doneSteps);
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

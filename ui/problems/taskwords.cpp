// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "taskwords.h"

namespace bindwright {

const QList<RuleWords> &taskWords()
{
    using enum Argument;
    static const QList<RuleWords> rows{
        {Rule::TaskEmpty,
         {QT_TRANSLATE_NOOP("RuleWords", "a startup task has no command line. Packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write its commandLine, or remove the task.")}},
        {Rule::TaskTooLong,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the startup task's command line has {length|too many} characters; 256 are "
                            "allowed. Packaging fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Put the command into a .cmd file and start that.")}},
        {Rule::TaskFileMissing,
         {{{is(Fault, "variable")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the startup task's command line has {file|a variable} in it. The platform does "
                             "not expand environment variables there.")},
          {{is(Fault, "in-bin")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the startup task starts {file|its file}. A web role's tasks start in bin "
                             "already, so it is looked for in bin\\bin, and the role does not start.")},
          {{is(Fault, "not-copied")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "the startup task starts {file|its file}, which the role's project does not copy "
               "to its output. Unless the build puts it there, the role does not start.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "the startup task starts {file|its file}, which is in none of the role's "
                            "folders. Unless the build puts it there, the role does not start.")},
         {{{is(Fault, "variable")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "Write the path without it, or start it by cmd /c or from a .cmd file.")},
          {{is(Fault, "in-bin")}, QT_TRANSLATE_NOOP("RuleWords", "Write it without bin.")},
          {{is(Fault, "not-copied")},
           QT_TRANSLATE_NOOP("RuleWords", "Set Copy to Output Directory of {file|it} to Copy always.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "Add {file|it} to the role's project, to be copied always, or to bin in its "
                            "content folder.")}},
        {Rule::TaskFileMarked,
         {{{is(Fault, "remark")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{file|its file} starts with a byte order mark. The command processor does not "
                             "understand its first line, which has no effect, and goes on.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{file|its file} starts with a byte order mark. The command processor takes it "
                            "for a part of the first command, which fails.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Save {file|it} as ANSI or UTF-8 without a byte order mark.")}},
        {Rule::TaskFileNotAscii,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{file|its file} has characters beyond ASCII. The command processor on the "
                            "instance reads them differently.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write {file|it} in ASCII alone.")}},
        {Rule::TaskNotElevated,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the startup task “{subject|(no name)}” administers IIS or HTTP.sys, but is not "
                            "elevated. Access is denied on the instance.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write executionContext=\"elevated\".")}},
        {Rule::TaskTooEarly,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the startup task “{subject|(no name)}” changes sites, but is simple: the "
                            "platform makes the role's sites only after all simple tasks have ended.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Write taskType=\"background\" and wait for the site in the script, or do it in "
                            "OnStart.")}},
        {Rule::TaskIsScript,
         {{{is(Fault, "other")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the startup task starts {file|a file}, which is not a program: a task starts "
                             ".exe, .cmd and .bat files.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "the startup task starts {file|a PowerShell script}, which is not a program: "
                            "Windows does not run it, and the role does not start.")},
         {{{is(Fault, "other")},
           QT_TRANSLATE_NOOP("RuleWords", "Start it from a .cmd file, by the program that runs such files.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "Start it from a .cmd file: powershell -ExecutionPolicy Unrestricted -File "
                            "\"%~dp0{file|script.ps1}\"")}},
        {Rule::VariableInvalid,
         {{{is(Fault, "both")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "variable {subject|(no name)} of the task “{task|(none)}” has a value and a "
                             "RoleInstanceValue; it has to have one of the two. Packaging fails.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "variable {subject|(no name)} of the task “{task|(none)}” has neither a value "
                            "nor a RoleInstanceValue. Packaging fails.")},
         {{{is(Fault, "both")}, QT_TRANSLATE_NOOP("RuleWords", "Keep one of the two.")},
          QT_TRANSLATE_NOOP("RuleWords", "Give it a value, or a RoleInstanceValue.")}},
        {Rule::ScriptMisquotes,
         {{{is(Fault, "appid")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|it} passes appid to netsh without quotes; PowerShell takes the braces "
                             "for code, and netsh refuses the command.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|it} sets a hostnameport without certstorename, which netsh refuses.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write certstorename=MY and appid='{…}'.")}},
        {Rule::SupportEnds,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Cloud Services (extended support) ends on {date|31 March 2027}, and Cloud Services (classic) "
             "has ended. Microsoft names Virtual Machine Scale Sets, App Service, Azure Kubernetes Service "
             "and Service Fabric managed clusters to go to.")},
         {}},
        {Rule::VirtualNetworkMissing,
         {{{has(Network)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|(no name)} gives no subnet of the virtual network {network} to "
                             "{roles|a role}. Extended support refuses it.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "{subject|(no name)} names no virtual network. Extended support deploys into one only.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Add NetworkConfiguration with a VirtualNetworkSite, and an InstanceAddress with "
                            "a Subnet for each role.")}},
        {Rule::RemoteDesktopImport,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the definition imports {subject|(no name)}. Extended support refuses the old "
                            "remote desktop, with its settings and certificate.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Remove the import, and use the remote desktop extension.")}},
        {Rule::DiagnosticsImport,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the definition imports {subject|(no name)}. Extended support refuses the old "
                            "diagnostics, with its setting.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Remove the import and its setting, and use the diagnostics extension.")}},
        {Rule::ServiceNameIsRole,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|the service's name} is the name of the service and of one of its roles. "
             "Extended support refuses it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Rename the service, in the definition and each configuration.")}},
        {Rule::VmSizeRenamed,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the VM size {subject|(no name)} is called {size|another} in Azure Resource "
                            "Manager. Extended support refuses the old name.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Write vmsize=\"{size}\".")}},
        {Rule::SecretUrlInvalid,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "the certificateUrl “{subject|(no name)}” is not of the form "
                            "https://VAULT.vault.azure.net/secrets/NAME/VERSION. The deployment does not "
                            "find the certificate.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Copy the secret identifier of the certificate's version from Key Vault.")}},
    };
    return rows;
}

} // namespace bindwright

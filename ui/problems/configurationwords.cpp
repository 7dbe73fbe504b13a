// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "configurationwords.h"

namespace bindwright {

const QList<RuleWords> &configurationWords()
{
    using enum Argument;
    static const QList<RuleWords> rows{
        {Rule::ServiceNameDiffers,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|(no name)} is for the service {serviceName|of another name}, but the "
             "definition is of {definitionName|this one}.[[ Deploying them together fails.]]")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Write the definition's name, or put the file beside its own definition.")}},
        {Rule::RoleWithoutConfiguration,
         {{{has(Configuration)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{configuration|a service configuration} does not configure role {subject|(no "
                             "name)}.[[ Deploying it fails.]]")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "there is no service configuration (.cscfg) that configures role {subject|(no "
                            "name)}, so there is no place for a thumbprint.")},
         {{{has(Meant)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "Did you mean {meant}? Case and blanks count: write the name in one way.")},
          {{has(Configuration)}, QT_TRANSLATE_NOOP("RuleWords", "Add the role to the configuration.")},
          QT_TRANSLATE_NOOP("RuleWords", "Put the service configuration beside the definition.")}},
        {Rule::RoleUndefined,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{configuration|a service configuration} configures role {subject|(no name)}, "
                            "which the definition does not have.[[ Deploying them together fails.]]")},
         {{{has(Meant)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "Did you mean {meant}? Case and blanks count: write the name in one way.")},
          QT_TRANSLATE_NOOP("RuleWords", "Remove the role from the configuration, or define it.")}},
        {Rule::ConfigurationPassedOver,
         {{{is(Fault, "not-listed")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|(no name)} is neither read nor changed: the .ccproj beside it does "
                             "not list it.")},
          {{is(Fault, "unknown")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|(no name)} is neither read nor changed: it is not known whether the "
                             ".ccproj beside it lists it.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} is neither read nor changed: its name does not start "
                            "with ServiceConfiguration, and no .ccproj lists it.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "If it is deployed, list it in the .ccproj, or open {subject|it} itself.")}},
        {Rule::BuildFileUnclear,
         {{{is(Fault, "conditional")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|(no name)} lists {value|files} under a condition or by a property, so "
                             "it is not known which service configurations are built.")},
          {{is(Fault, "other-definition")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "{subject|(no name)} is of the definition {value|(no name)}, which is not there. "
               "What it lists does not count.")},
          {{is(Fault, "several")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|(no name)} and {value|another} list different service configurations. "
                             "Those of both are read and changed.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} is not read ({value|unknown}), so it is not known which "
                            "service configurations are built.")},
         {{{is(Fault, "conditional")},
           QT_TRANSLATE_NOOP("RuleWords", "List the files by name, without a condition.")},
          {{is(Fault, "several")}, QT_TRANSLATE_NOOP("RuleWords", "Open the .ccproj that is built.")},
          QT_TRANSLATE_NOOP("RuleWords", "Correct the .ccproj.")}},
        {Rule::SniNeedsIis8,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "SNI needs IIS 8 or later, but {subject|(no name)} chooses osFamily "
                            "{osFamily|below 3} ({windows|before Windows Server 2012}). The script cannot "
                            "set the bindings there; SNI needs osFamily 3 or later.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Set osFamily to 5, 6 or 7.")}},
        {Rule::GuestOsRetired,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|(no name)} chooses osFamily {osFamily|below 5} ({windows|an old "
             "Windows Server}), which is retired and gets no security updates. Its Windows PowerShell is "
             "older than 5.1, which the startup task's script needs.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Set osFamily to 5, 6 or 7.")}},
        {Rule::GuestOsMissing,
         {{{has(OsFamily)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|(no name)} chooses osFamily {osFamily}, which is not known here.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} has no osFamily, so the platform chooses the Windows "
                            "version; its documentation disagrees about which.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Set osFamily to 5, 6 or 7.")}},
        {Rule::ConfigurationUnreadable,
         {{{has(Code)}, QT_TRANSLATE_NOOP("RuleWords", "{code}")},
          QT_TRANSLATE_NOOP("RuleWords", "{subject|(no name)} could not be read and is left as it is.")},
         {{{is(Code, "file-not-found")},
           QT_TRANSLATE_NOOP("RuleWords", "Put the file there, or remove it from the .ccproj.")},
          QT_TRANSLATE_NOOP("RuleWords", "Fix the file, then open the project again.")}},
    };
    return rows;
}

} // namespace bindwright

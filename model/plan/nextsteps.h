// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

namespace bindwright {

/// What deploying a plan disturbs.
enum class Impact {
    Nothing, ///< it changes nothing
    Emulator, ///< what runs on the developer's machine alone; there is nothing to deploy
    ConfigurationUpdate, ///< cscfg files alone: running instances take it; whether they restart is not
                         ///< established, and the role's code may ask for it in RoleEnvironmentChanging
    NewPackage, ///< every instance is restarted, one update domain after the other
    Connections, ///< a server's: new connections to the bindings that change, while they change
};
Impact impactOf(const Draft &draft, const Plan &plan);

/// One thing to do after apply or export, in order.
struct NextStep
{
    enum class Kind {
        ConvertPfx, ///< makes the files that the next steps upload
        UploadPfx, ///< to a classic cloud service; subject: the certificate
        ImportToVault, ///< subject: the certificate
        StoreInVault, ///< as a secret, for want of a private key; subject: the certificate
        ShowSecretUrl, ///< subject: the certificate
        FillTemplate, ///< the secrets of the osProfile
        BuildPackage,
        UpdateConfiguration, ///< subject: the cscfg, where there is one alone
        Deploy,
        RestartInstances, ///< after a configuration alone, which no script has set yet
        CopyToServer, ///< subject: the script
        Rehearse, ///< subject: the script
        RunOnServer, ///< subject: the script
        ShowRecords,
        CompareLive, ///< all hosts with the preview
        Verify, ///< subject: a host, by another program
        GoBack,
        GoBackOnServer,
    };
    enum class Shell { None, Bash, PowerShell };

    Kind kind = Kind::Verify;
    QString subject = {};
    Shell shell = Shell::None;
    QStringList commands = {}; ///< lines to copy; $VAULT, $GROUP and their like are set before
    QStringList choices = {}; ///< the cscfg files of which one is deployed; empty: there is one at most

    bool operator==(const NextStep &) const = default;
};

/// What a tick on \a step is kept by, in Draft::doneSteps: "upload-pfx:www.a.test".
QString idOf(const NextStep &step);

/// Whether it can be ticked off; what may be needed later cannot.
bool isTickable(const NextStep &step);

/// All steps for the draft's target; none for a plan that changes nothing. \a source: what opens the draft on
/// the command line. Passphrases are asked for by the commands and stand in none.
QList<NextStep> nextSteps(const Draft &draft, const Plan &plan, const QString &source);

/// \a text as one word of that shell, whatever is in it: for PowerShell typographic quotes are quotes too.
QString quotedFor(NextStep::Shell shell, QString text);

} // namespace bindwright

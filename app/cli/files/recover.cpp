// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "recover.h"

#include "ui/words/backuptext.h"
#include "ui/words/errortext.h"

#include <spdlog/spdlog.h>

namespace bindwright {

void recoverFirst(PlatformServices &services, Output &output)
{
    const Recoveries recoveries = services.files.recover();
    QStringList sentences;
    for (const Recovery &recovery : recoveries.done)
        sentences.append(recoveryText(recovery));
    for (const Error &error : recoveries.failed)
        sentences.append(errorText(error));
    for (const QString &sentence : std::as_const(sentences)) {
        spdlog::info("recover: {}", sentence.toStdString());
        output.words(sentence);
    }
}

void sayWhoElse(const QString &definition, PlatformServices &services, Output &output)
{
    if (const auto holder = ProjectLock::holderOf(services.files.stateFolder(), definition))
        output.words(holderText(*holder));
}

} // namespace bindwright

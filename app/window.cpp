// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "window.h"

#include "paintwatcher.h"
#include "ui/wizard.h"

#include <spdlog/spdlog.h>

namespace bindwright {

int runWindow(const WindowOptions &options, Services &services)
{
    if (options.quitWhenPainted)
        leaveWhenPainted();
    Session session;
    BindwrightWizard wizard(session, services);
    wizard.show();
    if (!options.path.isEmpty())
        wizard.open(options.path);
    return QApplication::exec();
}

} // namespace bindwright

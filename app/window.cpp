// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "window.h"

#include "paintwatcher.h"
#include "ui/wizard.h"

#include <spdlog/spdlog.h>

namespace bindwright {

int runWindow(const WindowOptions &options, Services &services)
{
    Session session;
    BindwrightWizard wizard(session, services);
    // Files wait until there is something to look at.
    if (options.quitWhenPainted)
        leaveWhenPainted();
    else
        whenPainted([&wizard, &options] { wizard.start(options.path); });
    wizard.show();
    return QApplication::exec();
}

} // namespace bindwright

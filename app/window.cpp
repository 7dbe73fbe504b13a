// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "window.h"

#include "paintwatcher.h"
#include "ui/errortext.h"
#include "ui/wizard.h"

#include <spdlog/spdlog.h>

#include <cstdlib>

namespace bindwright {

int runWindow(const WindowOptions &options, Services &services)
{
    Session session;
    BindwrightWizard wizard(session, services);
    // The window is up before cryptography or files are touched.
    whenPainted([&options, &services, &wizard] {
        if (options.quitWhenPainted)
            std::quick_exit(0); // what is measured is the way to the first painted window, nothing after it
        const auto ready = services.reader.prepare();
        if (!ready) {
            spdlog::error(errorText(ready.error()).toStdString());
            wizard.giveUp(ready.error());
        } else if (!options.path.isEmpty()) {
            wizard.open(options.path);
        }
    });
    wizard.show();
    return QApplication::exec();
}

} // namespace bindwright

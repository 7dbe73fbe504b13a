// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "window.h"

#include "paintwatcher.h"

#include "ui/settings/settings.h"
#include "ui/wizard/wizard.h"
#include "ui/words/errortext.h"

#include <QScopeGuard>
#include <QThreadPool>

#include <spdlog/spdlog.h>

namespace bindwright {

int runWindow(const WindowOptions &options, PlatformServices &services)
{
    useTheme(Settings::read().theme);
    // Whatever still runs when the window is gone reads by what the services are made of.
    const auto idle = qScopeGuard([] { QThreadPool::globalInstance()->waitForDone(); });
    Session session;
    BindwrightWizard wizard(session, services);
    // Cryptography and files wait until there is something to look at.
    const auto start = [&services, &wizard, &options] {
        const auto ready = services.reader.prepare();
        if (!ready) {
            spdlog::error(errorText(ready.error()).toStdString());
            wizard.giveUp(ready.error());
        } else {
            wizard.start(options.path);
        }
    };
    if (options.quit == WindowOptions::Quit::WhenFilled)
        QObject::connect(&session, &Session::draftChanged, &wizard, [&wizard] { leaveOncePainted(wizard); });
    if (options.quit == WindowOptions::Quit::WhenPainted)
        leaveWhenPainted();
    else
        whenPainted(start);
    wizard.show();
    return QApplication::exec();
}

} // namespace bindwright

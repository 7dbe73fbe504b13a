// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "settingschange.h"

#include "model/session/session.h"
#include "ui/settings/language.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsdialog.h"

namespace bindwright {

void changeSettings(Session &session, QWidget &window)
{
    auto *dialog = new SettingsDialog(&window);
    QObject::connect(dialog, &QDialog::finished, &window, [&session, before = Settings::read()] {
        const Settings now = Settings::read();
        if (now.theme != before.theme)
            useTheme(now.theme);
        if (now.language != before.language)
            useLanguage(now.language);
        Facts facts = session.facts();
        facts.soon = now.expiryDays;
        session.setFacts(facts); // the pages read the rest anew
    });
    dialog->open();
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "settings.h"

#include "model/base/namedenum.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto themeKey = "settings/theme"_L1;
constexpr auto languageKey = "settings/language"_L1;
constexpr auto expiryKey = "settings/expiryDays"_L1;
constexpr auto targetKey = "settings/target"_L1;
constexpr auto addressKey = "settings/instanceAddress"_L1;
constexpr auto discardKey = "settings/asksBeforeDiscard"_L1;
constexpr auto restoreKey = "settings/asksBeforeRestore"_L1;
constexpr auto recentKey = "recent/projects"_L1;

template<class E>
E readEnum(const QSettings &kept, QLatin1StringView key, E usual)
{
    return NamedEnum<E>::parse(kept.value(key).toString()).value_or(usual);
}

} // namespace

Settings Settings::read()
{
    const QSettings kept;
    Settings settings;
    settings.theme = readEnum(kept, themeKey, settings.theme);
    settings.language = kept.value(languageKey).toString();
    if (const int days = kept.value(expiryKey).toInt(); days > 0 && days <= mostExpiryDays)
        settings.expiryDays = days;
    settings.target = readEnum(kept, targetKey, settings.target);
    settings.instanceAddress = kept.value(addressKey).toString();
    settings.asksBeforeDiscard = kept.value(discardKey, true).toBool();
    settings.asksBeforeRestore = kept.value(restoreKey, true).toBool();
    return settings;
}

void Settings::write() const
{
    QSettings kept;
    kept.setValue(themeKey, NamedEnum<Theme>::word(theme));
    kept.setValue(languageKey, language);
    kept.setValue(expiryKey, expiryDays.value_or(0));
    kept.setValue(targetKey, NamedEnum<Target>::word(target));
    kept.setValue(addressKey, instanceAddress);
    kept.setValue(discardKey, asksBeforeDiscard);
    kept.setValue(restoreKey, asksBeforeRestore);
}

QStringList recentPaths()
{
    return QSettings().value(recentKey).toStringList();
}

void setRecentPaths(const QStringList &paths)
{
    QSettings().setValue(recentKey, paths);
}

void migrateSettings()
{
    QSettings kept;
    QSettings old(u"Unknown Organization"_s, u"bindwright"_s); // Qt's name for none
    old.setFallbacksEnabled(false);
    if (kept.fileName() == old.fileName())
        return;
    const QStringList keys = old.allKeys();
    if (keys.isEmpty())
        return;
    for (const QString &key : keys) {
        if (!kept.contains(key))
            kept.setValue(key, old.value(key));
    }
    kept.sync();
    if (kept.status() == QSettings::NoError)
        old.clear();
}

} // namespace bindwright

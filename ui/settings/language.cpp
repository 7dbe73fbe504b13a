// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

const QString english = u"en"_s; // the sources' own

/// The first language of \a locale that is carried.
QString carried(const QLocale &locale)
{
    const QStringList known = languages();
    for (const QString &wanted : locale.uiLanguages()) { // "de-Latn-AT", "de-AT", "de"
        const QString language = wanted.section(u'-', 0, 0);
        if (known.contains(language))
            return language;
    }
    return english;
}

void install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(u":/i18n/"_s + file) && QCoreApplication::installTranslator(translator.get()))
        translator.release(); // the application owns it
}

} // namespace

QStringList languages()
{
    QStringList found;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"bindwright_*.qm"_s}, QDir::Files, QDir::Name))
        found.append(file.section(u'_', 1).section(u'.', 0, 0));
    return found;
}

QString languageName(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper(); // as it stands in a list
    return language == english ? u"English"_s : name;
}

void useLanguage(const QString &language)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    const QLocale system = QLocale::system();
    const QString used = languages().contains(language) ? language : carried(system);
    // The system's writing of dates fits its own language; for another, that one's. The help's files go by
    // this too: a region whose language is carried would bring that one.
    const bool fits = QLocale(used).language() == system.language()
        || !languages().contains(QLocale::languageToCode(system.language()));
    const bool isSystems = used == carried(system) && fits;
    QLocale::setDefault(isSystems ? system : QLocale(used));
    install(u"bindwright_en"_s); // beneath: what a translation lacks is English, with its plurals
    if (used == english)
        return;
    install(u"qtbase_"_s + used);
    install(u"bindwright_"_s + used);
}

} // namespace bindwright

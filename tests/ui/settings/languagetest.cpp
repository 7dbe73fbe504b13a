// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/base/namedenum.h"
#include "ui/problems/problemtext.h"
#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class LanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { useLanguage(u"en"_s); }

    void carriesItsLanguages() { QCOMPARE(languages(), (QStringList{u"de"_s, u"en"_s, u"fr"_s, u"ja"_s})); }

    void speaks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cancel"); // Qt's own
        QTest::addColumn<QString>("number");
        QTest::newRow("English") << u"en"_s << u"English"_s << u"Cancel"_s << u"1,234.5"_s;
        QTest::newRow("German") << u"de"_s << u"Deutsch"_s << u"Abbrechen"_s << u"1.234,5"_s;
        QTest::newRow("French") << u"fr"_s << u"Français"_s << u"Annuler"_s << u"1\u202f234,5"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"日本語"_s << u"キャンセル"_s << u"1,234.5"_s;
    }

    void speaks()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, name);
        QFETCH(const QString, cancel);
        QFETCH(const QString, number);
        useLanguage(language);
        QCOMPARE(languageName(language), name);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
        if (language != "en"_L1) // whose numbers are the C locale's here
            QCOMPARE(QLocale().toString(1234.5), number);
    }

    void saysEveryRule_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages()) {
            if (language != "en"_L1)
                QTest::newRow(qPrintable(language)) << language;
        }
    }

    void saysEveryRule()
    {
        QFETCH(const QString, language);
        for (const Rule rule : NamedEnum<Rule>::values()) {
            const Problem problem{.rule = rule};
            useLanguage(u"en"_s);
            const QStringList english{problemText(problem), problemFix(problem)};
            useLanguage(language);
            const QStringList translated{problemText(problem), problemFix(problem)};
            for (qsizetype i = 0; i < english.size(); ++i)
                QVERIFY2(english.at(i).isEmpty() || translated.at(i) != english.at(i),
                         qPrintable(english.at(i)));
        }
    }

    /// One language goes when the next comes; what the last lacks is English, not what was before.
    void leavesNothingBehind()
    {
        useLanguage(u"de"_s);
        useLanguage(u"fr"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
        useLanguage(u"en"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    /// The tests' locale is C.
    void fallsBackToEnglish_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("the system's") << QString();
        QTest::newRow("one that is not carried") << u"xx"_s;
    }

    void fallsBackToEnglish()
    {
        QFETCH(const QString, language);
        useLanguage(u"de"_s);
        useLanguage(language);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
        QCOMPARE(QCoreApplication::translate("CertificateText", "becomes valid in %n days", nullptr, 1),
                 u"becomes valid in 1 day"_s);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "languagetest.moc"

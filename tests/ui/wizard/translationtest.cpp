// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/pseudotranslator.h"
#include "tests/ui/support/texts.h"
#include "tests/ui/support/window.h"
#include "ui/settings/language.h"
#include "ui/wizard/steplist.h"
#include "ui/words/steptext.h"

#include <QTabWidget>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

namespace {

/// What needs no translation: names, and what a file, a command or a protocol writes.
bool isData(const QString &word)
{
    static const QSet<QString> names{
        // the shop's
        u"harbor-shop"_s, u"shop"_s, u"StoreFront"_s, u"Api"_s, u"OrderWorker"_s, u"Web"_s, u"HttpsIn"_s,
        u"ShopTls"_s, u"ApiTls"_s, u"LegacyTls"_s, u"PineTlsCa"_s, u"Pine"_s, u"Hostname"_s, u"port"_s,
        // languages by their own names
        u"Deutsch"_s, u"English"_s, u"Français"_s, u"日本語"_s,
        // products, protocols and what they write
        u"Bindwright"_s, u"Key"_s, u"Vault"_s, u"App"_s, u"Service"_s, u"IIS"_s, u"TLS"_s, u"SNI"_s, u"CA"_s,
        u"CN"_s, u"RSA"_s, u"My"_s, u"UTC"_s, u"AES"_s, u"SHA"_s, u"TripleDES-SHA"_s, u"serverAuth"_s,
        u"limitedOrElevated"_s, u"cp"_s, u"windows-"_s};
    static const QRegularExpression written(u"[.\\\\]|^[A-F]+$"_s); // a host, a file, a store, a thumbprint
    return names.contains(word) || word.contains(written);
}

/// What \a text says outside of the brackets of translated texts.
QStringList untranslatedWords(QString text)
{
    static const QRegularExpression translated(u"\\[[^\\[\\]]*\\]"_s);
    static const QRegularExpression source(u"\\bMicrosoft[ ,][^\\]\n]*"_s);
    static const QRegularExpression word(u"\\p{L}[\\p{L}.\\\\-]+"_s);
    text.remove(source); // a document's title
    while (text.contains(translated))
        text.remove(translated);
    QStringList words;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QString found = matches.next().captured();
        if (!isData(found))
            words.append(found);
    }
    return words;
}

QString untranslated(const QWidget &window)
{
    QSet<QString> said;
    for (const ShownText &shown : shownTexts(window)) {
        if (!untranslatedWords(shown.text).isEmpty())
            said.insert(u"%1 %2: %3"_s.arg(QString::fromLatin1(shown.widget->metaObject()->className()),
                                           shown.widget->objectName(), shown.text));
    }
    return QStringList(said.cbegin(), said.cend()).join(u'\n');
}

} // namespace

/// Every page and dialog in a language that is longer than English and in one that is read from right to
/// left.
class TranslationTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        m_translator.reset();
        useLanguage(u"en"_s);
    }

    void pagesAreTranslated_data() { addPages(); }
    void pagesAreTranslated()
    {
        QFETCH(const Step, step);
        speak(PseudoTranslator::Kind::Latin);
        Window window;
        window.wizard.goTo(step);
        QCOMPARE(window.step(), step);
        eachTab(window, [&window] {
            const QString found = untranslated(window.wizard);
            QVERIFY2(found.isEmpty(), qPrintable(found));
        });
    }

    void pagesShowWhole_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QSize>("size");
        for (int i = 0; i < stepCount; ++i) {
            for (const QSize size : {QSize(1180, 760), QSize(1920, 1080)})
                QTest::addRow("%s, %d", qPrintable(stepName(Step(i))), size.width()) << Step(i) << size;
        }
    }
    void pagesShowWhole()
    {
        QFETCH(const Step, step);
        QFETCH(const QSize, size);
        speak(PseudoTranslator::Kind::Latin);
        Window window;
        window.wizard.goTo(step);
        window.wizard.resize(size);
        eachTab(window, [&window] {
            QStringList cut;
            QTRY_VERIFY2((cut = cutTexts(window.wizard)).isEmpty(), qPrintable(cut.join(u'\n')));
        });
    }

    void dialogsAreTranslated_data() { dialogs::addTranslated(); }
    void dialogsAreTranslated()
    {
        QFETCH(const dialogs::Make, make);
        speak(PseudoTranslator::Kind::Latin);
        Window window;
        const std::unique_ptr<QDialog> dialog(make(window));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        const QString found = untranslated(*dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found));
        QStringList cut;
        QTRY_VERIFY2((cut = cutTexts(*dialog)).isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void pagesAreMirrored_data() { addPages(); }
    void pagesAreMirrored()
    {
        QFETCH(const Step, step);
        speak(PseudoTranslator::Kind::Arabic);
        Window window;
        window.wizard.goTo(step);
        const QWidget *steps = window.find<StepList>(u"stepList"_s);
        const QWidget *page = window.page();
        QTRY_VERIFY(steps->mapToGlobal(steps->rect().center()).x()
                    > page->mapToGlobal(page->rect().center()).x());
        QCOMPARE(page->layoutDirection(), Qt::RightToLeft);
        // Paths, scripts and differences are read as they are everywhere.
        for (const QPlainTextEdit *code : page->findChildren<QPlainTextEdit *>())
            QCOMPARE(code->layoutDirection(), Qt::LeftToRight);
    }

private:
    void speak(PseudoTranslator::Kind kind)
    {
        m_translator = std::make_unique<PseudoTranslator>(kind);
        QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
    }

    template<class Check>
    static void eachTab(const Window &window, const Check &check)
    {
        const auto tabs = window.page()->findChildren<QTabWidget *>();
        check();
        for (QTabWidget *tab : tabs) {
            for (int i = 1; i < tab->count(); ++i) {
                tab->setCurrentIndex(i);
                check();
            }
        }
    }

    static void addPages()
    {
        QTest::addColumn<Step>("step");
        for (int i = 0; i < stepCount; ++i)
            QTest::newRow(qPrintable(stepName(Step(i)))) << Step(i);
    }

    std::unique_ptr<PseudoTranslator> m_translator;
};

QTEST_MAIN(TranslationTest)
#include "translationtest.moc"

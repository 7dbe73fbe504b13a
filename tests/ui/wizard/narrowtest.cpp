// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/pseudotranslator.h"
#include "tests/ui/support/tables.h"
#include "tests/ui/support/texts.h"
#include "tests/ui/support/window.h"
#include "ui/settings/language.h"
#include "ui/words/steptext.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTabWidget>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize narrow(1024, 700);

/// A name that no table has room for, and one letter more than the others have.
Draft longNames()
{
    Draft draft = shopDraft();
    draft.bindings.append(shopBinding(u"pictures.harborpine.example"_s, u"ShopTls"_s));
    draft.bindings.append(
        shopBinding(u"pictures-and-videos.europe.customers.of.harborpine.example"_s, u"ShopTls"_s));
    return draft;
}

} // namespace

/// Every page and dialog at 1024×700, in letters of two sizes and in languages with long words: nothing is
/// cut.
class NarrowTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_font = QApplication::font(); }

    void cleanup()
    {
        QApplication::setFont(m_font);
        m_translator.reset();
        useLanguage(u"en"_s);
    }

    void pagesAreWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("step"); // -1: nothing is open yet
        for (const QString &language : {u"de"_s, u"fr"_s, u"pseudo"_s}) {
            for (const int points : {10, 16}) {
                for (int step = -1; step < stepCount; ++step)
                    QTest::addRow("%s, %d pt, %s", qPrintable(language), points,
                                  step < 0 ? "start" : qPrintable(stepName(Step(step))))
                        << language << points << step;
            }
        }
    }

    void pagesAreWhole()
    {
        QFETCH(const QString, language);
        QFETCH(const int, points);
        QFETCH(const int, step);
        speak(language);
        write(points);
        Window window(step < 0 ? Draft() : longNames());
        window.wizard.resize(narrow);
        window.wizard.goTo(Step(qMax(0, step)));
        auto *tabs = window.onPage<QTabWidget>(u"previewTabs"_s);
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            settle();
            QTRY_VERIFY2(faultsOf(window.wizard).isEmpty(), qPrintable(faultsOf(window.wizard).join(u'\n')));
            const auto *scroll = window.page()->findChild<QScrollArea *>(u"pageScroll"_s);
            QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        }
        QCOMPARE(window.wizard.size(), narrow); // so the foot is on the screen
    }

    void dialogsAreWhole_data() { dialogs::addAll(); }

    void dialogsAreWhole()
    {
        QFETCH(const dialogs::Make, make);
        for (const QString &language : {u"de"_s, u"pseudo"_s}) {
            for (const int points : {10, 16}) {
                cleanup();
                speak(language);
                write(points);
                Window window;
                const std::unique_ptr<QDialog> dialog(make(window));
                dialog->setAttribute(Qt::WA_DeleteOnClose, false);
                dialog->resize(dialog->size().boundedTo(narrow * 0.92)); // as on a screen of that size
                dialog->show();
                settle();
                const QString where = u"%1, %2 pt: "_s.arg(language).arg(points);
                QTRY_VERIFY2(faultsOf(*dialog).isEmpty(), qPrintable(where + faultsOf(*dialog).join(u'\n')));
                QVERIFY2(dialog->width() <= narrow.width() && dialog->height() <= narrow.height(),
                         qPrintable(where + u"%1×%2"_s.arg(dialog->width()).arg(dialog->height())));
            }
        }
    }

    void undoIsItsIconWhereTheFootIsNarrow_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("hasWords");
        QTest::newRow("as usual") << 10 << 1024 << true;
        QTest::newRow("large letters") << 16 << 1024 << false;
        QTest::newRow("large letters, wide") << 16 << 1800 << true;
    }

    void undoIsItsIconWhereTheFootIsNarrow()
    {
        QFETCH(const int, points);
        QFETCH(const int, width);
        QFETCH(const bool, hasWords);
        speak(u"de"_s);
        write(points);
        Window window;
        window.wizard.goTo(Step::Bindings);
        const auto *problems = window.find<QPushButton>(u"pageProblems"_s);
        for (const int way : {1024, 1800, width}) { // it comes back from either
            window.wizard.resize(way, 700);
            settle();
        }
        for (const auto &[name, words] : {std::pair(u"undoButton"_s, u"Rückgängig machen"_s),
                                          std::pair(u"redoButton"_s, u"Wiederholen"_s)}) {
            auto *button = window.find<QPushButton>(name);
            const int whole = button->fontMetrics().horizontalAdvance(words);
            QTRY_COMPARE(button->width() > whole, hasWords);
            QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name), words);
            QVERIFY(!button->toolTip().isEmpty());
            QVERIFY(button->width() == button->sizeHint().width());
        }
        QVERIFY(problems->width() >= problems->sizeHint().width());
    }

    /// Else the rest could not fail.
    void whatIsCutIsFound()
    {
        QWidget window;
        auto *table = new QTreeView(&window);
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"Valid until"_s, u"Host"_s});
        model.appendRow({new QStandardItem(u"2027-02-10 · 73 days left"_s), new QStandardItem(u"a"_s)});
        table->setModel(&model);
        table->header()->setStretchLastSection(false);
        table->resize(600, 200);
        table->setColumnWidth(0, 60);
        table->setColumnWidth(1, 280);
        window.resize(600, 200);
        window.show();
        QCOMPARE(cutBesideSpace(window).size(), 1);
        QCOMPARE(cutHeadingsAndDates(window).size(), 1);
        table->setColumnWidth(0, 300);
        QCOMPARE(cutBesideSpace(window) + cutHeadingsAndDates(window), QStringList());
    }

private:
    QFont m_font;
    std::unique_ptr<PseudoTranslator> m_translator;

    static QStringList faultsOf(const QWidget &window)
    {
        return cutTexts(window) + cutBesideSpace(window) + cutHeadingsAndDates(window);
    }

    void speak(const QString &language)
    {
        if (language != u"pseudo"_s)
            return useLanguage(language);
        m_translator = std::make_unique<PseudoTranslator>(PseudoTranslator::Kind::Latin);
        QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
    }

    static void write(int points)
    {
        QFont font = QApplication::font();
        font.setPixelSize(points * 96 / 72); // whatever the screen's density
        QApplication::setFont(font);
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
};

QTEST_MAIN(NarrowTest)
#include "narrowtest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/window.h"
#include "ui/words/steptext.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTreeWidget>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// The window by keys alone: steps, panes, filters, the palette, and the way that Tab takes.
class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void ctrlAndADigitGoToAStep_data()
    {
        QTest::addColumn<Step>("step");
        for (int i = 0; i <= int(Step::Apply); ++i)
            QTest::newRow(qPrintable(stepName(Step(i)))) << Step(i);
    }

    void ctrlAndADigitGoToAStep()
    {
        QFETCH(Step, step);
        Window window;
        window.wizard.goTo(step == Step::Project ? Step::Scenario : Step::Project);
        window.press(Qt::Key(Qt::Key_1 + int(step)), Qt::ControlModifier);
        QCOMPARE(window.step(), step);
    }

    void f6GoesThroughThePanes_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QStringList>("panes");
        const auto row = [](Step step, const QStringList &inside) {
            QTest::newRow(qPrintable(stepName(step))) << step
                                                      << QStringList(u"stepList"_s) + inside
                    + QStringList(step == Step::Apply ? u"qt_wizard_finish"_s
                                                      : u"__qt__passive_wizardbutton1"_s);
        };
        row(Step::Project, {u"openFile"_s, u"roles"_s});
        row(Step::Certificates, {u"certificates"_s, u"targetFit"_s});
        row(Step::Scenario, {u"scenario-single"_s, u"hosts"_s});
        row(Step::RoleCertificates, {u"roles"_s, u"roleCertificates"_s});
        row(Step::Bindings, {u"bindings"_s});
        row(Step::Preview, {u"preview"_s, u"trace"_s});
        row(Step::Apply, {u"scriptSteps"_s, u"text-bindwright.cmd"_s});
    }

    void f6GoesThroughThePanes()
    {
        QFETCH(Step, step);
        QFETCH(QStringList, panes);
        Window window;
        window.wizard.goTo(step);
        QCOMPARE(window.step(), step);
        QTest::qWait(0);
        QStringList seen;
        QStringList back;
        window.find<QWidget>(u"stepList"_s)->setFocus();
        for (qsizetype i = 0; i < panes.size(); ++i) {
            seen.append(Window::focusName());
            window.press(Qt::Key_F6);
        }
        QCOMPARE(seen, panes);
        QCOMPARE(Window::focusName(), panes.first()); // around
        for (qsizetype i = 0; i < panes.size(); ++i) {
            window.press(Qt::Key_F6, Qt::ShiftModifier);
            back.prepend(Window::focusName());
        }
        QCOMPARE(back, panes);
    }

    void f6ComesBackToWhereItWas()
    {
        Window window;
        window.wizard.goTo(Step::Preview);
        auto *filter = window.onPage<QLineEdit>(u"hostFilter"_s);
        filter->setFocus();
        window.press(Qt::Key_F6);
        QVERIFY(!filter->hasFocus());
        window.press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(filter->hasFocus());
    }

    void ctrlFGoesToTheFilter_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("field");
        QTest::newRow("certificates") << Step::Certificates << u"filter"_s;
        QTest::newRow("bindings") << Step::Bindings << u"bindingFilter"_s;
        QTest::newRow("preview") << Step::Preview << u"hostFilter"_s;
    }

    void ctrlFGoesToTheFilter()
    {
        QFETCH(Step, step);
        QFETCH(QString, field);
        Window window;
        window.wizard.goTo(step);
        if (auto *tabs = window.onPage<QTabWidget>(u"previewTabs"_s))
            tabs->setCurrentIndex(1); // from the map too
        window.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(Window::focusName(), field);
        QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
        window.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"a"_s); // instead of what was there
        QCOMPARE(window.onPage<QLineEdit>(field)->text(), u"a"_s);
    }

    void f2Edits_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("table");
        QTest::newRow("role certificates") << Step::RoleCertificates << u"roleCertificates"_s;
        QTest::newRow("bindings") << Step::Bindings << u"bindings"_s;
    }

    void f2Edits()
    {
        QFETCH(Step, step);
        QFETCH(QString, table);
        Window window;
        window.wizard.goTo(step);
        auto *view = window.onPage<QAbstractItemView>(table);
        view->setFocus();
        view->setCurrentIndex(firstEditable(*view->model()));
        window.press(Qt::Key_F2);
        QVERIFY(view->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget() != view);
        const Draft before = window.draft();
        window.press(Qt::Key_Delete); // a letter, not the row
        QVERIFY(window.draft() == before);
    }

    void thePaletteGoesAndRuns_data()
    {
        QTest::addColumn<Step>("from");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Step>("to");
        QTest::addColumn<QString>("focus");
        QTest::newRow("a step") << Step::Project << u"go to scenario"_s << Step::Scenario << QString();
        QTest::newRow("a host") << Step::Project << u"www. host"_s << Step::Preview << u"preview"_s;
        QTest::newRow("a binding") << Step::Certificates << u"10.1.0.4:443"_s << Step::Bindings
                                   << u"bindings"_s;
        QTest::newRow("a page's filter")
            << Step::Bindings << u"filter"_s << Step::Bindings << u"bindingFilter"_s;
        QTest::newRow("next") << Step::Certificates << u"next >"_s << Step::Scenario << QString();
    }

    void thePaletteGoesAndRuns()
    {
        QFETCH(Step, from);
        QFETCH(QString, typed);
        QFETCH(Step, to);
        QFETCH(QString, focus);
        Window window;
        window.wizard.goTo(from);
        runCommand(window, typed);
        QTRY_COMPARE(window.step(), to);
        if (!focus.isEmpty())
            QTRY_COMPARE(Window::focusName(), focus);
    }

    void thePaletteGoesToTheRow()
    {
        Window window;
        runCommand(window, u"10.1.0.4:443"_s);
        QTRY_COMPARE(window.step(), Step::Bindings);
        const auto *table = window.onPage<QAbstractItemView>(u"bindings"_s);
        QStringList row;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            row.append(table->currentIndex().siblingAtColumn(column).data().toString());
        QVERIFY2(row.contains(u"10.1.0.4"_s), qPrintable(row.join(u' ')));
    }

    void thePaletteHasWhatCanBeDone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("has");
        QTest::newRow("a button of the page") << u"Add"_s << true;
        QTest::newRow("an action of the window") << u"Save plan"_s << true;
        QTest::newRow("a step") << u"Go to Preview"_s << true;
        QTest::newRow("a key of the page") << u"Filter the table"_s << true;
        QTest::newRow("a button of the foot") << u"Next >"_s << true;
        QTest::newRow("not what cannot be done now") << u"Undo"_s << false;
        QTest::newRow("not what the focus decides") << u"Copy the rows"_s << false;
        QTest::newRow("not a button of another page") << u"Paste PEM"_s << false;
    }

    void thePaletteHasWhatCanBeDone()
    {
        QFETCH(QString, text);
        QFETCH(bool, has);
        Window window;
        window.wizard.goTo(Step::Certificates);
        window.wizard.goTo(Step::Bindings);
        const QStringList commands = commandsOf(window);
        QVERIFY2(commands.contains(text) == has, qPrintable(commands.join(u'\n')));
        QCOMPARE(commands.count(u"Save plan"_s), 1);
    }

    /// What can be done stands once, whether a button, a key or both do it. A host has many bindings.
    void thePaletteHasNothingTwice_data() { ctrlAndADigitGoToAStep_data(); }

    void thePaletteHasNothingTwice()
    {
        QFETCH(Step, step);
        Window window;
        window.wizard.goTo(step);
        QStringList commands = commandsOf(window);
        commands.removeIf([](const QString &text) { return text.contains(u'.') || text.contains(u':'); });
        QVERIFY(commands.size() > 5);
        for (const QString &text : std::as_const(commands))
            QVERIFY2(commands.count(text) == 1, qPrintable(text));
    }

    /// Each stop stands below or to the right of those before it.
    void tabFollowsTheEye_data() { ctrlAndADigitGoToAStep_data(); }

    void tabFollowsTheEye()
    {
        QFETCH(Step, step);
        Window window;
        window.wizard.resize(1180, 760);
        window.wizard.goTo(step);
        QTest::qWait(0);
        const QList<const QWidget *> stops = stopsOf(window);
        QStringList names;
        for (const QWidget *stop : stops)
            names.append(Window::nameOf(stop));
        QVERIFY2(stops.size() > 4, qPrintable(names.join(u' ')));
        QStringList faults;
        for (qsizetype i = 0; i < stops.size(); ++i) {
            for (qsizetype j = i + 1; j < stops.size(); ++j) {
                const bool within =
                    stops.at(i)->isAncestorOf(stops.at(j)) || stops.at(j)->isAncestorOf(stops.at(i));
                if (!within && isBefore(placeOf(window, stops.at(j)), placeOf(window, stops.at(i))))
                    faults.append(Window::nameOf(stops.at(j)) + u" stands before "_s
                                  + Window::nameOf(stops.at(i)));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    static QModelIndex firstEditable(const QAbstractItemModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const bool tick = index.flags() & Qt::ItemIsUserCheckable;
                if (index.flags() & Qt::ItemIsEditable && !tick)
                    return index;
            }
        }
        return {};
    }

    static void runCommand(Window &window, const QString &typed)
    {
        window.press(Qt::Key_K, Qt::ControlModifier);
        QPointer<QDialog> palette = window.find<QDialog>(u"commandPalette"_s);
        QVERIFY(palette);
        auto *text = palette->findChild<QLineEdit *>(u"commandText"_s);
        QTest::keyClicks(text, typed);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY(!palette);
        window.activate();
    }

    static QStringList commandsOf(Window &window)
    {
        window.press(Qt::Key_K, Qt::ControlModifier);
        const auto *list = window.find<QTreeWidget>(u"commandList"_s);
        QStringList texts;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            texts.append(list->topLevelItem(i)->text(0));
        return texts;
    }

    /// What Tab comes to on the page, after the steps. Within a date, Tab goes from part to part.
    static QList<const QWidget *> stopsOf(Window &window)
    {
        QWidget *first = window.find<QWidget>(u"stepList"_s);
        first->setFocus();
        QList<const QWidget *> stops{first};
        for (int i = 0; i < 200 && (i == 0 || !first->hasFocus()); ++i) {
            const QWidget *stop = QApplication::focusWidget();
            if (window.page()->isAncestorOf(stop) && !stops.contains(stop))
                stops.append(stop);
            window.press(Qt::Key_Tab);
        }
        return stops;
    }

    static QRect placeOf(const Window &window, const QWidget *widget)
    {
        const QRect seen = widget->visibleRegion().boundingRect(); // some of it may be scrolled away
        return {widget->mapTo(&window.wizard, seen.topLeft()), seen.size()};
    }

    /// Whether the eye comes to \a one first: above it in the same column, or left of it in the same row.
    static bool isBefore(const QRect &one, const QRect &other)
    {
        if (one.isEmpty() || other.isEmpty())
            return false;
        const bool sameColumn = one.left() <= other.right() && other.left() <= one.right();
        const bool sameRow = one.top() <= other.bottom() && other.top() <= one.bottom();
        return (sameColumn && one.bottom() < other.top()) || (sameRow && one.right() < other.left());
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboardtest.moc"

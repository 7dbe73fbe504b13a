// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/generatedpart.h"
#include "tests/ui/support/window.h"
#include "ui/words/steptext.h"

#include <QAccessible>
#include <QDir>
#include <QMetaEnum>
#include <QTabWidget>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// What a screen reader is told: role, name and state of every control of each page, as the files of
/// tests/ui/wizard/data have it; with BINDWRIGHT_UPDATE_DATA=1 they are written anew.
class SpokenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void pagesAreSpoken_data()
    {
        QTest::addColumn<Step>("step");
        for (int i = 0; i <= int(Step::Apply); ++i)
            QTest::newRow(qPrintable(stepName(Step(i)))) << Step(i);
    }

    void pagesAreSpoken()
    {
        QFETCH(Step, step);
        Window window;
        window.wizard.resize(1280, 900);
        window.wizard.goTo(step);
        QCOMPARE(window.step(), step);
        QTest::qWait(0);
        verifyFile(stepName(step).toLower().replace(u' ', u'-'), linesOf(*interfaceOf(window.page()), 0));
    }

    void theFrameIsSpoken()
    {
        Window window;
        QStringList lines;
        QAccessibleInterface *frame = interfaceOf(&window.wizard);
        for (int i = 0; i < frame->childCount(); ++i) {
            if (frame->child(i)->object() != window.page())
                lines += linesOf(*frame->child(i), 0);
        }
        verifyFile(u"frame"_s, lines);
    }

    void nothingIsUnnamed_data() { pagesAreSpoken_data(); }

    void nothingIsUnnamed()
    {
        QFETCH(Step, step);
        Window window;
        window.wizard.goTo(step);
        auto *tabs = window.onPage<QTabWidget>(u"previewTabs"_s);
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            QTest::qWait(0);
            QStringList unnamed;
            collectUnnamed(*interfaceOf(&window.wizard), unnamed);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        }
    }

    void thePageIsAPanelOfItsName_data() { pagesAreSpoken_data(); }

    void thePageIsAPanelOfItsName()
    {
        QFETCH(Step, step);
        Window window;
        window.wizard.goTo(step);
        const QAccessibleInterface *page = interfaceOf(window.page());
        QCOMPARE(page->role(), QAccessible::Grouping);
        QCOMPARE(page->text(QAccessible::Name), stepName(step));
        QVERIFY(!page->text(QAccessible::Description).isEmpty());
    }

    void matrixCellsSayAll_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("host") << u"www.harborpine.example"_s;
        QTest::newRow("client") << u"with SNI"_s;
        QTest::newRow("certificate") << u": api.harborpine.example"_s;
        QTest::newRow("verdict") << u"; wrong"_s;
    }

    void matrixCellsSayAll()
    {
        QFETCH(QString, part);
        Window window;
        Draft draft = window.draft();
        draft.bindings.removeFirst();
        draft.bindings[0].certificate = u"ApiTls"_s; // of another name
        window.bench.session.setDraft(draft);
        window.wizard.goTo(Step::Preview);
        auto *table = interfaceOf(window.onPage<QWidget>(u"preview"_s))->tableInterface();
        QStringList said;
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                said.append(table->cellAt(row, column)->text(QAccessible::Name));
        }
        const QStringList wrong = said.filter(u"www.harborpine.example, with SNI"_s).filter(u"; wrong"_s);
        QVERIFY2(!wrong.isEmpty() && wrong.first().contains(part), qPrintable(said.join(u'\n')));
    }

private:
    static QAccessibleInterface *interfaceOf(QObject *object)
    {
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(object);
        if (!found)
            qFatal("%s says nothing", qPrintable(object->objectName()));
        return found;
    }

    static QString roleOf(const QAccessibleInterface &control)
    {
        return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(control.role()));
    }

    /// What neither font nor style decides, nor the release of Qt: one from 6.5 on tells which tab is
    /// selected.
    static QString stateOf(const QAccessibleInterface &control)
    {
        const QAccessible::State state = control.state();
        QStringList words;
        const auto say = [&words](bool is, const QString &word) {
            words += is ? QStringList(word) : QStringList();
        };
        say(state.disabled, u"disabled"_s);
        say(state.checkable, state.checked ? u"checked"_s : u"not checked"_s);
        say(state.selected && control.role() != QAccessible::PageTab, u"selected"_s);
        say(state.readOnly, u"read only"_s);
        say(state.hasPopup, u"opens a menu"_s);
        return words.isEmpty() ? QString() : u" ("_s + words.join(u", "_s) + u')';
    }

    /// Parts that a style makes, and what only holds others.
    static bool isLeftOut(const QAccessibleInterface &control)
    {
        static const QSet<QAccessible::Role> roles{QAccessible::ScrollBar, QAccessible::Whitespace,
                                                   QAccessible::Border, QAccessible::Indicator};
        const QObject *object = control.object();
        const bool inner = object
            && (object->objectName().startsWith("qt_"_L1)
                && object->objectName() != "qt_tabwidget_stackedwidget"_L1
                && object->objectName() != "qt_tabwidget_tabbar"_L1
                && object->objectName() != "qt_scrollarea_viewport"_L1);
        return roles.contains(control.role()) || control.state().invisible || inner;
    }

    static QStringList linesOf(const QAccessibleInterface &control, int depth)
    {
        if (isLeftOut(control))
            return {};
        const QString name = control.text(QAccessible::Name);
        const bool says = !name.isEmpty() || control.role() != QAccessible::Client;
        QStringList lines;
        if (says)
            lines.append(QString(depth * 2, u' ') + roleOf(control) + u" \""_s
                         + QString(name).replace(u'\n', u' ') + u'"' + stateOf(control));
        for (int i = 0; i < control.childCount(); ++i) {
            if (const QAccessibleInterface *child = control.child(i))
                lines += linesOf(*child, depth + says);
        }
        return lines;
    }

    static void collectUnnamed(const QAccessibleInterface &control, QStringList &unnamed)
    {
        static const QSet<QAccessible::Role> named{
            QAccessible::Button,   QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::EditableText,
            QAccessible::ComboBox, QAccessible::List,     QAccessible::Table,       QAccessible::Tree,
            QAccessible::Slider,   QAccessible::SpinBox,  QAccessible::PageTab,     QAccessible::ButtonMenu,
            QAccessible::MenuItem, QAccessible::ListItem, QAccessible::Link,        QAccessible::Dial};
        if (isLeftOut(control))
            return;
        if (named.contains(control.role()) && control.text(QAccessible::Name).isEmpty())
            unnamed.append(roleOf(control) + u' '
                           + (control.object() ? control.object()->objectName() + u" in "_s
                                      + (control.object()->parent() ? control.object()->parent()->objectName()
                                                                    : QString())
                                               : QString()));
        if (control.role() == QAccessible::ComboBox)
            return; // its parts are named by it
        for (int i = 0; i < control.childCount(); ++i) {
            if (const QAccessibleInterface *child = control.child(i))
                collectUnnamed(*child, unnamed);
        }
    }

    static void verifyFile(const QString &name, const QStringList &lines)
    {
        verifyGeneratedFile(u"tests/ui/wizard/data/%1.txt"_s.arg(name), lines.join(u'\n') + u'\n');
    }
};

QTEST_MAIN(SpokenTest)
#include "spokentest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/window.h"
#include "ui/settings/language.h"
#include "ui/wizard/steplist.h"
#include "ui/words/steptext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTextEdit>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// What holds for every page, looked up on the widgets themselves.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void everyInputHasANameAndAnObjectName_data() { addPages(); }
    void everyInputHasANameAndAnObjectName()
    {
        QFETCH(Step, step);
        Window window;
        window.wizard.goTo(step);
        QCOMPARE(window.step(), step);
        for (const QWidget *input : inputsOf(window.page())) {
            const QString what =
                QString::fromLatin1(input->metaObject()->className()) + u' ' + input->objectName();
            QVERIFY2(!spokenName(window.page(), input).isEmpty(), qPrintable(what));
            QVERIFY2(!input->objectName().isEmpty(), qPrintable(what + spokenName(window.page(), input)));
        }
    }

    void everyInputIsReachedByTab_data() { addPages(); }
    void everyInputIsReachedByTab()
    {
        QFETCH(Step, step);
        Window window;
        window.wizard.goTo(step);
        QSet<const QWidget *> reached;
        for (int i = 0; i < 300; ++i) {
            window.press(Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (const QWidget *input : inputsOf(window.page())) {
            if (!input->isVisible() || !input->isEnabled() || !(input->focusPolicy() & Qt::TabFocus))
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(input); button && button->group())
                continue; // a group is one stop
            QVERIFY2(reached.contains(input), qPrintable(input->objectName()));
        }
        QVERIFY(reached.contains(window.find<StepList>(u"stepList"_s)));
    }

    void cleanup() { useLanguage(u"en"_s); }

    void mnemonicsAreUnique_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("language");
        for (const QString &language : languages()) {
            for (int i = 0; i < stepCount; ++i)
                QTest::addRow("%s, %s", qPrintable(stepName(Step(i))), qPrintable(language))
                    << Step(i) << language;
        }
    }

    void mnemonicsAreUnique()
    {
        QFETCH(Step, step);
        QFETCH(QString, language);
        useLanguage(language);
        Window window;
        window.wizard.goTo(step);
        QHash<QKeySequence, QString> taken;
        QStringList twice;
        for (const QAction *action : window.wizard.actions()) {
            for (const QKeySequence &key : action->shortcuts())
                taken.insert(key, action->text());
        }
        const auto buttons = window.wizard.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                claim(taken, button->text(), twice);
        }
        for (const QLabel *label : window.page()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                claim(taken, label->text(), twice);
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

private:
    static void addPages()
    {
        QTest::addColumn<Step>("step");
        for (int i = 0; i < stepCount; ++i)
            QTest::newRow(qPrintable(stepName(Step(i)))) << Step(i);
    }

    static QList<const QWidget *> inputsOf(const QWidget *page)
    {
        QList<const QWidget *> inputs;
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            const bool input = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
                || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
            const bool inner = widget->objectName().startsWith("qt_"_L1) || isInside(widget);
            if (input && !inner && widget->focusPolicy() != Qt::NoFocus)
                inputs.append(widget);
        }
        return inputs;
    }

    /// A part of another input: a combo box's list, a line edit's clear button, a message's button.
    static bool isInside(const QWidget *widget)
    {
        const QObject *parent = widget->parent();
        return widget->inherits("QHeaderView") || widget->inherits("QLineEditIconButton")
            || widget->inherits("QComboBoxListView") || widget->inherits("QTableCornerButton")
            || (parent && parent->objectName() == "messageRow"_L1) || qobject_cast<const QComboBox *>(parent)
            || widget->inherits("QTabBar") || (parent && parent->inherits("QTabBar"));
    }

    static QString spokenName(const QWidget *page, const QWidget *input)
    {
        if (!input->accessibleName().isEmpty())
            return input->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(input);
            button && !button->text().isEmpty())
            return button->text();
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->buddy() == input)
                return label->text();
        }
        return {};
    }

    static void claim(QHash<QKeySequence, QString> &taken, const QString &text, QStringList &twice)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        if (taken.contains(key) && taken.value(key) != text)
            twice.append(key.toString() + u": "_s + taken.value(key) + u" and "_s + text);
        taken.insert(key, text);
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"

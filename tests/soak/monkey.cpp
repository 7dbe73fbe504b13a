// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "monkey.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QGraphicsView>
#include <QLineEdit>
#include <QMessageBox>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

struct KeyPress
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

/// What somebody may press anywhere. Several times over: what is to be frequent.
const QList<KeyPress> &keys()
{
    static const QList<KeyPress> list = [] {
        QList<KeyPress> keys;
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right,
                                  Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Return,
                                  Qt::Key_Delete, Qt::Key_F2, Qt::Key_F6, Qt::Key_Menu, Qt::Key_Escape})
            keys.append(KeyPress{key});
        for (int i = 0; i < 7; ++i)
            keys.append({Qt::Key(Qt::Key_1 + i), Qt::AltModifier}); // the steps
        for (int i = 0; i < 6; ++i)
            keys.append({Qt::Key_Z, Qt::ControlModifier});
        for (int i = 0; i < 4; ++i)
            keys.append({Qt::Key_Y, Qt::ControlModifier});
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_F, Qt::Key_K, Qt::Key_S})
            keys.append({key, Qt::ControlModifier});
        return keys;
    }();
    return list;
}

/// What is typed: names and numbers that fit, and some that do not.
const QStringList &words()
{
    static const QStringList list{u"www.shop.test"_s,
                                  u"*.shop.test"_s,
                                  u"xn--bcher-kva.example"_s,
                                  u"api.shop.test"_s,
                                  u"10.0.0.4"_s,
                                  u"[::]"_s,
                                  u"443"_s,
                                  u"8443"_s,
                                  u"70000"_s,
                                  u"My"_s,
                                  u"sesame"_s,
                                  u"wrong"_s,
                                  u" "_s,
                                  u"-"_s,
                                  u"a..b"_s,
                                  u"Shop"_s,
                                  u"0x800B0109"_s,
                                  u"<&\">"_s};
    return list;
}

/// Where \a widget can be clicked: not all of it may be in sight.
std::optional<QPoint> spotOf(const QWidget &widget)
{
    const QRegion seen = widget.visibleRegion();
    return seen.isEmpty() ? std::nullopt : std::optional(seen.begin()->center());
}

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

} // namespace

Monkey::Monkey(QWidget &window, quint32 seed, const QStringList &files)
    : m_window(window)
    , m_random(seed)
    , m_files(files)
{ }

QWidget *Monkey::front()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    QList<QWidget *> windows = QApplication::topLevelWidgets();
    windows.removeIf([this](const QWidget *one) {
        return one == &m_window || !one->isVisible() || !qobject_cast<const QDialog *>(one);
    });
    return windows.isEmpty() || below(4) > 0 ? &m_window : oneOf(windows);
}

QString Monkey::step()
{
    QWidget *in = front();
    if (!QApplication::activePopupWidget())
        in->activateWindow(); // no window manager does it when a dialog closes
    if (m_isNaming && !qobject_cast<QMessageBox *>(in))
        return u"waits"_s;
    if (auto *dialog = qobject_cast<QFileDialog *>(in))
        return name(*dialog);
    // A dialog is left again soon: the pages are what matters.
    if (in != &m_window && below(6) == 0)
        return dismiss() ? u"closes "_s + nameOf(*in) : QString();
    if (below(4) == 0)
        return press(*in);
    const QList<QWidget *> inputs = inputsOf(*in);
    return inputs.isEmpty() ? press(*in) : touch(*oneOf(inputs));
}

bool Monkey::dismiss()
{
    QWidget *open = QApplication::activePopupWidget();
    if (!open)
        open = QApplication::activeModalWidget();
    if (!open) {
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (one != &m_window && one->isVisible() && qobject_cast<QDialog *>(one))
                open = one;
        }
    }
    if (!open || open == &m_window)
        return false;
    if (m_isNaming && !qobject_cast<QMessageBox *>(open))
        return true; // it goes by itself
    if (auto *dialog = qobject_cast<QDialog *>(open))
        dialog->reject();
    else
        open->close();
    return true;
}

QString Monkey::press(QWidget &in)
{
    QWidget *focus = in.focusWidget(); // where the keys go, with that in front
    const KeyPress chosen = oneOf(keys());
    QTest::keyClick(focus ? focus : &in, chosen.key, chosen.modifiers);
    return u"presses "_s + QKeySequence(chosen.key | chosen.modifiers).toString();
}

QList<QWidget *> Monkey::inputsOf(const QWidget &of) const
{
    QList<QWidget *> inputs = of.findChildren<QWidget *>();
    inputs.removeIf([](const QWidget *widget) {
        const bool takesInput = widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QTabBar *>(widget)
            || qobject_cast<const QAbstractButton *>(widget);
        return !takesInput || !widget->isVisible() || !widget->isEnabled()
            || widget->objectName() == "qt_wizard_finish"_L1 || widget->visibleRegion().isEmpty();
    });
    return inputs;
}

QString Monkey::touch(QWidget &widget)
{
    const QString said = nameOf(widget);
    if (auto *view = qobject_cast<QAbstractItemView *>(&widget))
        return touchView(*view);
    if (auto *combo = qobject_cast<QComboBox *>(&widget); combo && !combo->isEditable()) {
        combo->setFocus();
        QTest::keyClick(combo, below(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
        return u"chooses in "_s + said;
    }
    const auto *bar = qobject_cast<const QTabBar *>(&widget);
    if (bar && bar->count() > 0) {
        QTest::mouseClick(&widget, Qt::LeftButton, {}, bar->tabRect(below(bar->count())).center());
        return u"turns to a tab of "_s + said;
    }
    if (qobject_cast<QLineEdit *>(&widget) || qobject_cast<QAbstractSpinBox *>(&widget)
        || qobject_cast<QTextEdit *>(&widget) || qobject_cast<QComboBox *>(&widget))
        return type(widget);
    QWidget *target = &widget;
    if (auto *area = qobject_cast<QAbstractScrollArea *>(&widget))
        target = area->viewport();
    if (const auto spot = spotOf(*target))
        QTest::mouseClick(target, Qt::LeftButton, {}, *spot + QPoint(below(9) - 4, below(5) - 2));
    return u"clicks "_s + said;
}

QString Monkey::touchView(QAbstractItemView &view)
{
    const QString said = nameOf(view);
    QModelIndex index =
        view.indexAt({below(qMax(1, view.viewport()->width())), below(qMax(1, view.viewport()->height()))});
    if (!index.isValid() && view.model() && view.model()->rowCount() > 0)
        index = view.model()->index(below(view.model()->rowCount()), 0);
    if (!index.isValid())
        return u"finds nothing in "_s + said;
    const QRect place = view.visualRect(index).intersected(view.viewport()->rect());
    const Qt::KeyboardModifiers held = below(5) == 0 ? Qt::ControlModifier : Qt::NoModifier;
    if (below(6) == 0)
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, held, place.center());
    else
        QTest::mouseClick(view.viewport(), Qt::LeftButton, held,
                          below(3) == 0 ? place.topLeft() + QPoint(10, place.height() / 2) : place.center());
    return u"clicks a row of "_s + said;
}

QString Monkey::type(QWidget &into)
{
    into.setFocus();
    if (below(3) > 0)
        QTest::keyClick(&into, Qt::Key_A, Qt::ControlModifier);
    const QString word = oneOf(words());
    QTest::keyClicks(&into, word);
    if (below(2) == 0)
        QTest::keyClick(&into, below(2) == 0 ? Qt::Key_Return : Qt::Key_Tab);
    return u"types “%1” into %2"_s.arg(word, nameOf(into));
}

QString Monkey::name(QFileDialog &dialog)
{
    if (below(4) == 0) {
        dialog.reject();
        return u"names no file"_s;
    }
    const QString path = oneOf(m_files);
    auto *field = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
    field->setText(path);
    m_isNaming = true;
    QTest::keyClick(field, Qt::Key_Return);
    m_isNaming = false;
    return u"names "_s + path;
}

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "inputcopy.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSlider>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

void copy(const QComboBox &from, QComboBox &to)
{
    if (from.isEditable())
        to.setCurrentText(from.currentText());
    else if (from.count() == to.count())
        to.setCurrentIndex(from.currentIndex());
}

void copy(const QLineEdit &from, QLineEdit &to)
{
    const bool isSecret = from.echoMode() != QLineEdit::Normal || from.property(secretProperty).toBool();
    if (isSecret || from.isReadOnly() || from.text() == to.text())
        return;
    to.setText(from.text());
    emit to.textEdited(from.text()); // as if it were typed here: a filter filters
}

void copy(const QAbstractButton &from, QAbstractButton &to)
{
    if (from.isChecked()) // of radio buttons, the one that is chosen
        to.setChecked(true);
}

void copy(const QSlider &from, QSlider &to)
{
    to.setValue(from.value());
}

void copy(const QTabWidget &from, QTabWidget &to)
{
    to.setCurrentIndex(from.currentIndex());
}

void copy(const QAbstractItemView &from, QAbstractItemView &to)
{
    const QModelIndex current = from.currentIndex();
    if (current.isValid() && !current.parent().isValid() && to.model())
        to.setCurrentIndex(to.model()->index(current.row(), current.column()));
}

template<class Input>
void copyAll(const QWidget &from, const QWidget &to)
{
    for (const Input *input : from.findChildren<Input *>()) {
        const QString name = input->objectName();
        if (name.isEmpty() || name.startsWith("qt_"_L1)) // a part of another input
            continue;
        if (auto *same = to.findChild<Input *>(name))
            copy(*input, *same);
    }
}

} // namespace

void copyInputs(const QWidget &from, const QWidget &to)
{
    copyAll<QTabWidget>(from, to);
    copyAll<QComboBox>(from, to);
    copyAll<QSlider>(from, to);
    copyAll<QCheckBox>(from, to);
    copyAll<QRadioButton>(from, to);
    copyAll<QLineEdit>(from, to);
    copyAll<QAbstractItemView>(from, to);
}

} // namespace bindwright

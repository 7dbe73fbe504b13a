// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace testing {

/// A text that a widget shows, says or hints at, with what shows it.
struct ShownText
{
    const QWidget *widget;
    QString text; ///< plain
};

inline void addCells(QList<ShownText> &texts, const QAbstractItemView &view, const QModelIndex &parent)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts.append({&view, index.data(role).toString()});
        }
        addCells(texts, view, model->index(row, 0, parent));
    }
}

/// All that the visible widgets of \a window say.
inline QList<ShownText> shownTexts(const QWidget &window)
{
    QList<ShownText> texts{{&window, window.windowTitle()}};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts.append({widget, widget->toolTip()});
        texts.append({widget, widget->accessibleName()});
        texts.append({widget, widget->accessibleDescription()});
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append({widget, label->text()});
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append({widget, button->text()});
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            texts.append({widget, group->title()});
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts.append({widget, line->placeholderText()});
        else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
            texts.append({widget, plain->placeholderText()});
        else if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
            texts.append({widget, rich->toPlainText()});
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts.append({widget, tabs->tabText(i)});
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts.append({widget, box->itemText(i)});
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; header->model() && i < header->count(); ++i)
                texts.append({widget, header->model()->headerData(i, header->orientation()).toString()});
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                   view && view->model()) {
            addCells(texts, *view, {});
        }
        for (const QAction *action : widget->actions()) {
            texts.append({widget, action->text()});
            texts.append({widget, action->toolTip()});
        }
    }
    for (ShownText &shown : texts) {
        if (Qt::mightBeRichText(shown.text))
            shown.text = QTextDocumentFragment::fromHtml(shown.text).toPlainText();
    }
    texts.removeIf([](const ShownText &shown) { return shown.text.trimmed().isEmpty(); });
    return texts;
}

/// The visible widgets of \a window that have no room for their text. What shortens its text by intent has;
/// so has a widget that is as large as it needs to be, wherever it is scrolled.
inline QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto check = [&cut](const QWidget &widget, const QString &text, const QSize &needed) {
        if (needed.width() > widget.width() || needed.height() > widget.height())
            cut.append(QStringLiteral("%1 has %2x%3 and needs %4x%5: %6")
                           .arg(widget.objectName().isEmpty()
                                    ? QString::fromLatin1(widget.metaObject()->className())
                                    : widget.objectName())
                           .arg(widget.width())
                           .arg(widget.height())
                           .arg(needed.width())
                           .arg(needed.height())
                           .arg(text));
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const bool isCutByIntent =
                !label->wordWrap() && label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (label->text().isEmpty() || isCutByIntent)
                continue;
            if (label->wordWrap())
                check(*label, label->text(), {0, label->heightForWidth(label->width())});
            else
                check(*label, label->text(), label->minimumSizeHint());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty())
                check(*button, button->text(), button->minimumSizeHint());
        } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
            check(*group, group->title(), {group->fontMetrics().horizontalAdvance(group->title()), 0});
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            if (line->text().isEmpty())
                check(*line, line->placeholderText(),
                      {line->fontMetrics().horizontalAdvance(line->placeholderText()) + 4, 0});
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            if (tabs->tabToolTip(0).isEmpty())
                check(*tabs, tabs->tabText(0), {tabs->sizeHint().width(), 0});
        }
    }
    return cut;
}

} // namespace testing

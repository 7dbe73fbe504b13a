// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mapaccessible.h"

#include "mapview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace bindwright {

namespace {

/// A box: a button that goes to where it is mended.
class BoxInterface final : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit BoxInterface(MapNodeItem *box)
        : QAccessibleObject(box)
    { }

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(view()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Button; }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return MapView::tr("%1: %2", "@info accessible: column and box")
                .arg(headingOf(box()->node().kind), box()->name());
        case QAccessible::Description:
        case QAccessible::Value:
            return box()->state();
        default:
            return {};
        }
    }

    QRect rect() const override
    {
        const MapView *shown = view();
        if (!shown)
            return {};
        const QRect inView = shown->mapFromScene(box()->sceneBoundingRect()).boundingRect();
        return {shown->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool selected = box()->isSelectedBox();
        state.focusable = true;
        state.selectable = true;
        state.selected = selected;
        state.focused = selected && view() && view()->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        MapView *shown = view();
        if (!shown)
            return;
        shown->mapScene().select(box()->index());
        if (action == pressAction())
            emit shown->nodeActivated(box()->index());
    }

private:
    MapNodeItem *box() const { return static_cast<MapNodeItem *>(object()); }
    MapView *view() const
    {
        const QList<QGraphicsView *> views = box()->scene()->views();
        return views.isEmpty() ? nullptr : qobject_cast<MapView *>(views.first());
    }
};

/// The map: a group of boxes.
class MapInterface final : public QAccessibleWidget
{
public:
    explicit MapInterface(MapView *view)
        : QAccessibleWidget(view, QAccessible::Grouping)
    { }

    int childCount() const override { return int(boxes().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr
                                                  : QAccessible::queryAccessibleInterface(boxes().at(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(boxes().indexOf(qobject_cast<MapNodeItem *>(child->object())));
    }
    QAccessibleInterface *focusChild() const override
    {
        const int selected = view()->mapScene().selected();
        return view()->hasFocus() ? child(selected) : nullptr;
    }

private:
    MapView *view() const { return static_cast<MapView *>(widget()); }
    const QList<MapNodeItem *> &boxes() const { return view()->mapScene().boxes(); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *box = qobject_cast<MapNodeItem *>(object))
        return std::make_unique<BoxInterface>(box).release(); // Qt's cache owns it
    if (auto *view = qobject_cast<MapView *>(object))
        return std::make_unique<MapInterface>(view).release();
    return nullptr;
}

} // namespace

void installMapAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mapaccessible.h"

#include "mapview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace bindwright {

namespace {

using MapRelations = QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>;

MapView *viewOf(const QGraphicsItem &item)
{
    const QList<QGraphicsView *> views = item.scene()->views();
    return views.isEmpty() ? nullptr : qobject_cast<MapView *>(views.first());
}

QRect placeOf(const QGraphicsItem &item)
{
    const MapView *shown = viewOf(item);
    if (!shown)
        return {};
    const QRect inView = shown->mapFromScene(item.sceneBoundingRect()).boundingRect();
    return {shown->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

/// What a box and a line have in common: the map is their parent, and nothing is in them.
class PartInterface : public QAccessibleObject
{
public:
    using QAccessibleObject::QAccessibleObject;

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(view()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QRect rect() const override { return placeOf(item()); }

protected:
    virtual const QGraphicsItem &item() const = 0;
    MapView *view() const { return viewOf(item()); }
    QAccessibleInterface *boxInterface(int node) const
    {
        return QAccessible::queryAccessibleInterface(view()->mapScene().boxes().at(node));
    }
};

/// A box: a button that goes to where it is mended. It controls the boxes that its lines lead to.
class BoxInterface final : public PartInterface, public QAccessibleActionInterface
{
public:
    explicit BoxInterface(MapNodeItem *box)
        : PartInterface(box)
    { }

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

    MapRelations relations(QAccessible::Relation match) const override
    {
        MapRelations related;
        for (const MapEdge &edge : view() ? view()->mapScene().map().edges : QList<MapEdge>()) {
            if (edge.from == box()->index() && match & QAccessible::Controlled)
                related.append({boxInterface(edge.to), QAccessible::Controlled});
            if (edge.to == box()->index() && match & QAccessible::Controller)
                related.append({boxInterface(edge.from), QAccessible::Controller});
        }
        return related;
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
    const QGraphicsItem &item() const override { return *box(); }
};

/// A line: from which box to which, and whether it wins.
class LineInterface final : public PartInterface
{
public:
    explicit LineInterface(MapEdgeItem *line)
        : PartInterface(line)
    { }

    QAccessible::Role role() const override { return QAccessible::Graphic; }
    QAccessible::State state() const override { return {}; }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return wayName(line()->edge().way);
        if (kind != QAccessible::Name || !view())
            return {};
        const QList<MapNodeItem *> &boxes = view()->mapScene().boxes();
        return MapView::tr("%1 to %2", "@info accessible: two boxes")
            .arg(boxes.at(line()->edge().from)->name(), boxes.at(line()->edge().to)->name());
    }

    MapRelations relations(QAccessible::Relation match) const override
    {
        MapRelations related;
        if (view() && match & QAccessible::Controller)
            related.append({boxInterface(line()->edge().from), QAccessible::Controller});
        if (view() && match & QAccessible::Controlled)
            related.append({boxInterface(line()->edge().to), QAccessible::Controlled});
        return related;
    }

private:
    MapEdgeItem *line() const { return static_cast<MapEdgeItem *>(object()); }
    const QGraphicsItem &item() const override { return *line(); }
};

/// The map: a group of boxes, then the lines between them.
class MapInterface final : public QAccessibleWidget
{
public:
    explicit MapInterface(MapView *view)
        : QAccessibleWidget(view, QAccessible::Grouping)
    { }

    int childCount() const override { return int(scene().boxes().size() + scene().lines().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const int boxes = int(scene().boxes().size());
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index < boxes)
            return QAccessible::queryAccessibleInterface(scene().boxes().at(index));
        return QAccessible::queryAccessibleInterface(scene().lines().at(index - boxes));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (auto *line = qobject_cast<MapEdgeItem *>(child->object())) {
            const qsizetype index = scene().lines().indexOf(line);
            return index < 0 ? -1 : int(scene().boxes().size() + index);
        }
        return int(scene().boxes().indexOf(qobject_cast<MapNodeItem *>(child->object())));
    }
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(scene().selected()) : nullptr;
    }

private:
    MapScene &scene() const { return static_cast<MapView *>(widget())->mapScene(); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *box = qobject_cast<MapNodeItem *>(object))
        return std::make_unique<BoxInterface>(box).release(); // Qt's cache owns it
    if (auto *line = qobject_cast<MapEdgeItem *>(object))
        return std::make_unique<LineInterface>(line).release();
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

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scenariopicture.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// A box at a place of a grid of three columns and three rows.
struct Box
{
    QString text;
    double column;
    double row;
    Qt::PenStyle border = Qt::SolidLine;
};

struct Drawing
{
    QList<Box> boxes;
    QList<std::pair<int, int>> lines; ///< between boxes
    bool framed = false; ///< a dashed frame around all of them
};

QString cert()
{
    return ScenarioPicture::tr("cert", "@label in a drawing");
}

Drawing sniDrawing()
{
    return {{{cert(), 0.4, 0},
             {cert(), 0.4, 1},
             {cert(), 0.4, 2},
             {u"a :443"_s, 1.6, 0},
             {u"b :443"_s, 1.6, 1},
             {u"c :443"_s, 1.6, 2}},
            {{0, 3}, {1, 4}, {2, 5}}};
}

Drawing drawingOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Single:
        return {{{cert(), 0.4, 1}, {ScenarioPicture::tr("host", "@label in a drawing"), 1.6, 1}}, {{0, 1}}};
    case Scenario::San:
        return {{{cert(), 0.4, 1}, {u"a"_s, 1.6, 0}, {u"b"_s, 1.6, 1}, {u"c"_s, 1.6, 2}},
                {{0, 1}, {0, 2}, {0, 3}}};
    case Scenario::Chained:
        return {{{ScenarioPicture::tr("root", "@label in a drawing"), 1, 0, Qt::DashLine},
                 {u"CA"_s, 1, 1},
                 {ScenarioPicture::tr("leaf", "@label in a drawing"), 1, 2}},
                {{0, 1}, {1, 2}}};
    case Scenario::Installed:
        return {{{cert(), 1, 0}, {cert(), 1, 1}, {cert(), 1, 2}}, {}, true};
    case Scenario::Sni:
        return sniDrawing();
    }
    Q_UNREACHABLE();
}

} // namespace

ScenarioPicture::ScenarioPicture(Scenario scenario, QWidget *parent)
    : QWidget(parent)
    , m_scenario(scenario)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(sizeHint().height());
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize ScenarioPicture::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 5};
}

void ScenarioPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Drawing drawing = drawingOf(m_scenario);
    const QSizeF box(fontMetrics().averageCharWidth() * 9.0, fontMetrics().height() * 1.4);
    const QPointF middle = QRectF(rect()).center();
    const QPointF step(box.width() * 1.2, height() / 3.0);
    const auto place = [&](const Box &b) {
        QRectF area(QPointF(), box);
        area.moveCenter(middle + QPointF((b.column - 1) * step.x(), (b.row - 1) * step.y()));
        return area;
    };
    const QPen pen(palette().color(QPalette::WindowText), fontMetrics().lineWidth());
    painter.setPen(pen);
    for (const auto &[from, to] : drawing.lines)
        painter.drawLine(place(drawing.boxes.at(from)).center(), place(drawing.boxes.at(to)).center());
    const qreal radius = box.height() / 5;
    for (const Box &b : drawing.boxes) {
        painter.setPen(QPen(pen.color(), pen.widthF(), b.border));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(place(b), radius, radius);
        painter.setPen(pen);
        painter.drawText(place(b), Qt::AlignCenter, b.text);
    }
    if (drawing.framed) {
        QRectF frame(0, 0, box.width() * 1.5, height() - 2 * pen.widthF());
        frame.moveCenter(middle);
        painter.setPen(QPen(pen.color(), pen.widthF(), Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, radius, radius);
    }
}

} // namespace bindwright

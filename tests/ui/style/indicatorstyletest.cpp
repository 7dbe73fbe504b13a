// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/palettes.h"
#include "ui/style/indicatorstyle.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class IndicatorStyleTest final : public QObject
{
    Q_OBJECT

private slots:
    void frameIsSeen_data();
    void frameIsSeen();
    void isDrawn_data();
    void isDrawn();
};

void IndicatorStyleTest::frameIsSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("white on black") << palettes::highContrast(Qt::black, Qt::white, Qt::cyan);
    QTest::newRow("black on white") << palettes::highContrast(Qt::white, Qt::black, Qt::blue);
}

void IndicatorStyleTest::frameIsSeen()
{
    QFETCH(const QPalette, palette);
    const QColor frame = indicatorFrame(palette, true);
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base})
        QVERIFY2(contrast(frame, palette.color(ground)) >= 3, qPrintable(frame.name()));
}

void IndicatorStyleTest::isDrawn_data()
{
    QTest::addColumn<int>("element");
    QTest::newRow("a check box") << int(QStyle::PE_IndicatorCheckBox);
    QTest::newRow("a check box in a list") << int(QStyle::PE_IndicatorItemViewItemCheck);
    QTest::newRow("a radio button") << int(QStyle::PE_IndicatorRadioButton);
}

/// On the left, where the middle line crosses it.
void IndicatorStyleTest::isDrawn()
{
    QFETCH(const int, element);
    const IndicatorStyle style;
    QStyleOptionViewItem option;
    option.palette = darkPalette();
    option.rect = {2, 2, 13, 13};
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    QImage image(17, 17, QImage::Format_ARGB32_Premultiplied);
    image.fill(option.palette.color(QPalette::Window));
    QPainter painter(&image);
    style.drawPrimitive(QStyle::PrimitiveElement(element), &option, &painter, nullptr);
    painter.end();
    double best = 1;
    for (int x = 1; x < 5; ++x)
        best = qMax(best, contrast(image.pixelColor(x, 8), option.palette.color(QPalette::Window)));
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

QTEST_MAIN(IndicatorStyleTest)
#include "indicatorstyletest.moc"

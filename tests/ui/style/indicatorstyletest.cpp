// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/palettes.h"
#include "ui/style/indicatorstyle.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QList<std::pair<const char *, QPalette>> allPalettes()
{
    return {{"light", lightPalette()},
            {"dark", darkPalette()},
            {"white on black", palettes::highContrast(Qt::black, Qt::white, Qt::cyan)},
            {"black on white", palettes::highContrast(Qt::white, Qt::black, Qt::blue)}};
}

} // namespace

class IndicatorStyleTest final : public QObject
{
    Q_OBJECT

private slots:
    void frameIsSeen_data();
    void frameIsSeen();
    void isDrawn_data();
    void isDrawn();
    void focusIsSeen_data();
    void focusIsSeen();
    void focusOfATabIsSeen_data();
    void focusOfATabIsSeen();
};

void IndicatorStyleTest::frameIsSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    for (const auto &[name, palette] : allPalettes())
        QTest::newRow(name) << palette;
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
    QTest::newRow("an input") << int(QStyle::PE_FrameLineEdit);
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

void IndicatorStyleTest::focusIsSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("element");
    QTest::addColumn<QPalette::ColorRole>("ground");
    for (const auto &each : allPalettes()) {
        const auto row = [&each](const char *what, QStyle::PrimitiveElement element,
                                 QPalette::ColorRole ground) {
            QTest::addRow("%s, %s", each.first, what) << each.second << int(element) << ground;
        };
        row("on a page", QStyle::PE_FrameFocusRect, QPalette::Window);
        row("on a button", QStyle::PE_FrameFocusRect, QPalette::Button);
        row("in a list", QStyle::PE_FrameFocusRect, QPalette::Base);
        row("on a selected row", QStyle::PE_FrameFocusRect, QPalette::Highlight);
        row("an input", QStyle::PE_FrameLineEdit, QPalette::Window);
    }
}

/// All around.
void IndicatorStyleTest::focusIsSeen()
{
    QFETCH(const QPalette, palette);
    QFETCH(const int, element);
    QFETCH(const QPalette::ColorRole, ground);
    const IndicatorStyle style;
    QStyleOptionFocusRect option;
    option.palette = palette;
    option.rect = {0, 0, 60, 24};
    option.state = QStyle::State_Enabled | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    option.state.setFlag(QStyle::State_Selected, ground == QPalette::Highlight);
    option.state.setFlag(QStyle::State_Item, ground == QPalette::Highlight);
    QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.color(ground));
    QPainter painter(&image);
    style.drawPrimitive(QStyle::PrimitiveElement(element), &option, &painter, nullptr);
    painter.end();
    for (const QPoint place : {QPoint(30, 0), QPoint(30, 23), QPoint(0, 12), QPoint(59, 12)})
        QVERIFY2(contrast(image.pixelColor(place), palette.color(ground)) >= 3,
                 qPrintable(image.pixelColor(place).name()));
}

void IndicatorStyleTest::focusOfATabIsSeen_data()
{
    frameIsSeen_data();
}

void IndicatorStyleTest::focusOfATabIsSeen()
{
    QFETCH(const QPalette, palette);
    IndicatorStyle style;
    QTabBar tabs;
    tabs.setStyle(&style);
    tabs.setPalette(palette);
    tabs.addTab(u"Plan"_s);
    tabs.addTab(u"Script"_s);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    const QImage without = tabs.grab().toImage();
    tabs.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&tabs, Qt::Key_Tab); // the frame is shown to who goes by keyboard
    tabs.setFocus(Qt::TabFocusReason);
    const QImage with = tabs.grab().toImage();
    int seen = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x)
            seen += contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3;
    }
    QVERIFY2(seen > tabs.tabRect(0).width(), qPrintable(QString::number(seen)));
}

QTEST_MAIN(IndicatorStyleTest)
#include "indicatorstyletest.moc"

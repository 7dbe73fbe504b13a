// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/style/windowsstyle.h"

#include <QApplication>
#include <QFontInfo>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionViewItem>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QColor highlight(0x10, 0x20, 0x80);

/// The ground of a selected row as \a style draws it in \a view.
QColor selectedGround(const QString &style, const QWidget &view)
{
    const SelectionStyle selection(QStyleFactory::create(style));
    QImage image(60, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.showDecorationSelected = true;
    option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected;
    option.palette.setColor(QPalette::Highlight, highlight);
    selection.drawControl(QStyle::CE_ItemViewItem, &option, &painter, &view);
    painter.end();
    return image.pixelColor(image.rect().center());
}

} // namespace

/// What is put right in the style of Windows. Each style that is here is drawn in: Windows' own only there.
class WindowsStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void selectedRowsAreInThePalettesColour_data()
    {
        QTest::addColumn<QString>("style");
        const QStringList styles = QStyleFactory::keys();
        for (const QString &style : styles)
            QTest::newRow(qPrintable(style)) << style;
    }

    void selectedRowsAreInThePalettesColour()
    {
        QFETCH(const QString, style);
        QCOMPARE(selectedGround(style, QListWidget()), highlight);
        QCOMPARE(selectedGround(style, QTreeWidget()), highlight);
        QCOMPARE(selectedGround(style, QTableWidget()), highlight);
    }

    void otherStylesStay()
    {
        QApplication::setStyle(u"Fusion"_s);
        fitWindowsStyle();
        QVERIFY(!qobject_cast<SelectionStyle *>(QApplication::style()));
    }

    void missingFontHasOthersBehindIt()
    {
        const QFont font = withFallbacks(QFont(u"Segoe UI of a system without it"_s, 9));
        QCOMPARE(font.families().first(), u"Segoe UI of a system without it"_s);
        QVERIFY(font.families().contains(u"Arial"_s));
        QCOMPARE(font.pointSize(), 9);
        QCOMPARE(font.styleHint(), QFont::SansSerif);
    }
};

QTEST_MAIN(WindowsStyleTest)
#include "windowsstyletest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "ui/style/icons.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QtConcurrentRun>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QImage drawn(const QColor &color)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawIcon(painter, u"error"_s, color, QRectF(image.rect()));
    return image;
}

bool has(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

/// Icons as lines, in the colour that is asked for.
class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useResources(); }

    void isDrawnInItsColour()
    {
        QVERIFY(has(drawn(Qt::red), Qt::red));
        QVERIFY(has(drawn(Qt::blue), Qt::blue));
    }

    /// In a place that is wider than high, as Windows' own style has it.
    void staysSquare()
    {
        QImage image(40, 16, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        numberIcon(1, Qt::red).paint(&painter, image.rect());
        painter.end();
        const auto isBlank = [&image](int left, int width) {
            QImage blank(width, image.height(), image.format());
            blank.fill(Qt::transparent);
            return image.copy(left, 0, width, image.height()) == blank;
        };
        QVERIFY(isBlank(0, 12));
        QVERIFY(!isBlank(12, 16));
        QVERIFY(isBlank(28, 12));
    }

    /// More colours than are kept: each is still its own.
    void keepsNoMoreThanItNeeds()
    {
        for (int i = 0; i < 200; ++i) {
            const QColor color(i, 255 - i, 128);
            QVERIFY(has(drawn(color), color));
        }
        QVERIFY(has(drawn(QColor(0, 255, 128)), QColor(0, 255, 128)));
    }

    void isDrawnBesideTheWindow()
    {
        const QImage here = drawn(Qt::red);
        QList<QFuture<QImage>> there;
        for (int i = 0; i < 8; ++i)
            there.append(QtConcurrent::run(drawn, QColor(Qt::red)));
        for (const QFuture<QImage> &image : std::as_const(there))
            QCOMPARE(image.result(), here);
    }
};

QTEST_MAIN(IconsTest)
#include "iconstest.moc"

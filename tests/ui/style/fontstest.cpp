// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/style/fonts.h"
#include "ui/style/indicatorstyle.h"

#include <QApplication>
#include <QFontInfo>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Whoever chose large letters has chosen them for all that stands beside them.
class FontsTest final : public QObject
{
    Q_OBJECT

private slots:
    void growWithTheLetters_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("9 pt") << 9;
        QTest::newRow("16 pt") << 16;
        QTest::newRow("24 pt") << 24;
    }

    void growWithTheLetters()
    {
        QFETCH(const int, points);
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSize(points);
        QApplication::setFont(large);
        const IndicatorStyle style;
        const int icon = style.pixelMetric(QStyle::PM_SmallIconSize, nullptr, nullptr);
        const int letters = QFontMetrics(large).ascent();
        const double fixed = QFontInfo(fixedFont()).pointSizeF();
        QApplication::setFont(before);
        QVERIFY(fixed + 0.5 >= points); // whole pixels
        QVERIFY2(icon >= letters, qPrintable(u"%1 < %2"_s.arg(icon).arg(letters)));
    }
};

QTEST_MAIN(FontsTest)
#include "fontstest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/project/waybutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class WayButtonTest final : public QObject
{
    Q_OBJECT

private slots:
    void isAsHighAsItsWords_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("9 pt") << 9;
        QTest::newRow("16 pt") << 16;
    }

    void isAsHighAsItsWords()
    {
        QFETCH(const int, points);
        WayButton button(u"Open a &project"_s, u"A service definition or configuration, or a saved plan."_s,
                         nullptr);
        QFont font = button.font();
        font.setPointSize(points);
        button.setFont(font);
        const int line = button.fontMetrics().height();
        const int character = button.fontMetrics().averageCharWidth();
        QVERIFY(button.heightForWidth(character * 100) >= 2 * line);
        QVERIFY(button.heightForWidth(character * 25) >= 4 * line);
    }

    void isAButton()
    {
        WayButton button(u"Open a &project"_s, u"It is only read."_s, nullptr);
        const QSignalSpy clicked(&button, &QPushButton::clicked);
        button.show();
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(button.accessibleDescription(), u"It is only read."_s);
    }
};

QTEST_MAIN(WayButtonTest)
#include "waybuttontest.moc"

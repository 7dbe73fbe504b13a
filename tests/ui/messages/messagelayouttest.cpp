// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/messages/messagerow.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class MessageLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void givesTheWordsALine_data()
    {
        QTest::addColumn<int>("characters"); // the row's width
        QTest::addColumn<int>("buttons");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("wide") << 140 << 2 << true;
        QTest::newRow("narrow") << 60 << 2 << false;
        QTest::newRow("narrow, no button") << 60 << 0 << true;
        QTest::newRow("narrow, many buttons") << 60 << 5 << false;
    }

    void givesTheWordsALine()
    {
        QFETCH(const int, characters);
        QFETCH(const int, buttons);
        QFETCH(const bool, isBeside);
        Message message{.severity = Severity::Error,
                        .text = u"The binding has no certificate. "_s.repeated(6)};
        for (int i = 0; i < buttons; ++i)
            message.actions.append({u"Choose another certificate"_s, [] {}});
        QWidget window;
        MessageRow row(message, &window);
        const int width = row.fontMetrics().averageCharWidth() * characters;
        row.resize(width, row.heightForWidth(width));
        window.show();
        const auto *words = row.findChildren<QLabel *>().last();
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(words->width() >= row.fontMetrics().averageCharWidth() * 40);
        QRect before = words->geometry();
        for (const QPushButton *button : row.findChildren<QPushButton *>()) {
            QVERIFY(row.rect().contains(button->geometry()));
            QVERIFY(!button->geometry().intersects(before));
            QVERIFY(button->width() >= std::min(button->sizeHint().width(), words->width()));
            QCOMPARE(button->y() >= words->geometry().bottom(), !isBeside);
            before = button->geometry();
        }
    }
};

QTEST_MAIN(MessageLayoutTest)
#include "messagelayouttest.moc"

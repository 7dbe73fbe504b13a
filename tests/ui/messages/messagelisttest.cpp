// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/messages/messagelist.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace bindwright;
using namespace Qt::StringLiterals;

class MessageListTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsItsRowsAfterEachChange_data()
    {
        QTest::addColumn<QList<int>>("counts"); // of messages, one after the other
        QTest::newRow("at first") << QList{1};
        QTest::newRow("one more") << QList{1, 2};
        QTest::newRow("undone") << QList{1, 2, 1};
        QTest::newRow("none in between") << QList{2, 0, 1};
    }

    void showsItsRowsAfterEachChange()
    {
        QFETCH(const QList<int>, counts);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *list = new MessageList(&window);
        layout->addWidget(list);
        layout->addStretch(1);
        window.resize(500, 400);
        window.show();
        for (const int count : counts) {
            list->setMessages(
                QList<Message>(count, {.severity = Severity::Error, .text = u"It is wrong."_s}));
            QCoreApplication::sendPostedEvents();
            QCOMPARE(list->count(), count);
            QCOMPARE(list->isVisible(), count > 0);
            for (const QWidget *row : list->findChildren<QWidget *>(u"messageRow"_s)) {
                QTRY_VERIFY(row->height() > row->fontMetrics().height());
                QTRY_VERIFY(list->viewport()->rect().contains(
                    QRect(row->mapTo(list->viewport(), QPoint()), row->size())));
            }
        }
    }
};

QTEST_MAIN(MessageListTest)
#include "messagelisttest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/sentence.h"

#include <QFormLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Labels in a form that gets narrower.
class SentenceTest final : public QObject
{
    Q_OBJECT

private slots:
    /// At no width a field has less room than its longest word needs, whichever title is the widest.
    void fieldsAreNotCut_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void fieldsAreNotCut()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QScrollArea area;
        area.setLayoutDirection(direction);
        area.setWidgetResizable(true);
        auto *all = new QWidget(&area);
        auto *form = new QFormLayout(all);
        const QList<std::pair<QString, QString>> rows{
            {u"Certificate"_s, u"Pine"_s},
            {u"Names"_s, u"www.a.example\napi.long.name.a.example"_s},
            {u"Issuer"_s, u"CN=Pine TLS CA,O=Pine Trust Services"_s}};
        QList<QLabel *> fields;
        for (const auto &[title, text] : rows) {
            fields.append(makePlainLabel(title, all));
            fields.last()->setText(text);
            form->addRow(title, fields.last());
        }
        wrapLongRows(*form);
        area.setWidget(all);
        area.show();
        for (int width = 150; width < 400; ++width) {
            area.resize(width, 400);
            QCoreApplication::sendPostedEvents();
            for (const QLabel *field : std::as_const(fields)) {
                if (all->width() >= all->minimumSizeHint().width())
                    QVERIFY2(field->width() >= field->minimumSizeHint().width(),
                             qPrintable(u"%1 in %2: %3"_s.arg(field->text()).arg(width).arg(field->width())));
            }
        }
    }

    /// A text that is short in a wide form leaves no gap, and one that is long in a narrow one is whole.
    void aFieldIsAsHighAsItsText_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {250, 500, 900})
            QTest::addRow("%d", width) << width;
    }

    void aFieldIsAsHighAsItsText()
    {
        QFETCH(const int, width);
        QWidget window;
        auto *form = new QFormLayout(&window);
        QLabel *field = makePlainLabel(u"why"_s, &window);
        field->setText(u"Encrypted with TripleDES-SHA1, because Cloud Services cannot import AES."_s);
        form->addRow(u"Encryption"_s, field);
        wrapLongRows(*form);
        window.resize(width, form->totalHeightForWidth(width));
        window.show();
        QCoreApplication::sendPostedEvents();
        const int needed = field->heightForWidth(field->width());
        QVERIFY(field->height() >= needed);
        QVERIFY2(field->height() < needed + field->fontMetrics().height(),
                 qPrintable(u"%1 for %2"_s.arg(field->height()).arg(needed)));
    }

    void itemsGoOnInTheNextLine()
    {
        QListWidget list;
        list.addItem(u"StoreFront: certificate ShopTls in ServiceConfiguration.Cloud.cscfg"_s);
        list.addItem(u"Api"_s);
        wrapItems(list);
        list.resize(list.fontMetrics().averageCharWidth() * 40, 200);
        list.show();
        QTRY_VERIFY(list.visualItemRect(list.item(0)).width() <= list.viewport()->width());
        QVERIFY(list.visualItemRect(list.item(0)).height() > list.visualItemRect(list.item(1)).height());
        QVERIFY(!list.horizontalScrollBar()->isVisible());
    }
};

QTEST_MAIN(SentenceTest)
#include "sentencetest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/treetable.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QSettings>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// The widths of columns, and what is seen of cells that have too little.
class TreeTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QSettings().clear();
        m_model = std::make_unique<QStandardItemModel>();
        m_model->setHorizontalHeaderLabels({u"Role"_s, u"Host"_s});
        m_model->appendRow({new QStandardItem(u"StoreFront"_s), new QStandardItem(m_long)});
    }

    void aCutCellIsWholeInItsTooltip_data()
    {
        QTest::addColumn<QString>("own"); // tooltip of the cell
        QTest::addColumn<QString>("shown");
        QTest::newRow("none of its own") << QString() << m_long;
        QTest::newRow("its own") << u"the whole story"_s << u"the whole story"_s;
    }

    void aCutCellIsWholeInItsTooltip()
    {
        QFETCH(const QString, own);
        QFETCH(const QString, shown);
        if (!own.isEmpty())
            m_model->item(0, 1)->setToolTip(own);
        TreeTable table(u"cut"_s, u"Cut"_s, nullptr);
        table.setModel(m_model.get());
        table.resize(300, 200);
        table.show();
        const QRect cell = table.visualRect(m_model->index(0, 1));
        QVERIFY(cell.width() < table.sizeHintForIndex(m_model->index(0, 1)).width());
        QVERIFY(table.columnWidth(0) >= table.sizeHintForIndex(m_model->index(0, 0)).width());
        QHelpEvent help(QEvent::ToolTip, cell.center(), table.viewport()->mapToGlobal(cell.center()));
        QCoreApplication::sendEvent(table.viewport(), &help);
        QCOMPARE(QToolTip::text(), shown);
    }

    void remembersTheWidthsThatItWasGiven()
    {
        {
            TreeTable table(u"kept"_s, u"Kept"_s, nullptr);
            table.setModel(m_model.get());
            table.sortByColumn(1, Qt::DescendingOrder);
            table.header()->resizeSection(0, 222);
            QSettings().setValue(u"columns/kept"_s, table.header()->saveState());
        }
        TreeTable again(u"kept"_s, u"Kept"_s, nullptr);
        again.setModel(m_model.get());
        again.resize(400, 200);
        again.show();
        QCOMPARE(again.columnWidth(0), 222);
    }

private:
    const QString m_long = u"pictures-and-videos.europe.customers.of.harborpine.example"_s;
    std::unique_ptr<QStandardItemModel> m_model;
};

QTEST_MAIN(TreeTableTest)
#include "treetabletest.moc"

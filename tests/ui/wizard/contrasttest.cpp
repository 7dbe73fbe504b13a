// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/palettes.h"
#include "tests/ui/support/window.h"
#include "ui/style/palette.h"
#include "ui/words/steptext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGraphicsObject>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleFactory>
#include <QTabWidget>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// What is drawn, measured: text has 4.5:1 on the ground that it stands on, in each palette, on each page.
/// Letters are drawn without grey edges, so that their colour is that of a pixel. WCAG 2.1, 1.4.3
class ContrastTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QFont font = QApplication::font();
        font.setStyleStrategy(QFont::NoAntialias);
        QApplication::setFont(font);
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QPalette>("palette");
        const std::pair<const char *, QPalette> shown[] = {
            {"light", QStyleFactory::create(u"Fusion"_s)->standardPalette()},
            {"dark", palettes::dark()},
            {"black", palettes::highContrast(Qt::black, QColor(0xff, 0xff, 0x00), QColor(0x1a, 0xeb, 0xff))},
            {"white", palettes::highContrast(Qt::white, Qt::black, QColor(0x37, 0x00, 0x6e))},
        };
        for (const auto &[name, palette] : shown) {
            for (int i = 0; i <= int(Step::Apply); ++i)
                QTest::addRow("%s, %s", qPrintable(stepName(Step(i))), name) << Step(i) << palette;
        }
    }

    void textCanBeRead()
    {
        QFETCH(Step, step);
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        Window window;
        window.wizard.resize(1280, 860);
        window.wizard.goTo(step);
        QCOMPARE(window.step(), step);
        QStringList faults = faultsOf(window.wizard);
        if (auto *tabs = window.onPage<QTabWidget>(u"previewTabs"_s)) {
            tabs->setCurrentIndex(1);
            faults += faultsOf(window.wizard);
            auto *map = window.onPage<QGraphicsView>(u"conflictMap"_s);
            map->setFocus(Qt::TabFocusReason); // a path is looked at, the others give way
            faults += faultsOf(window.wizard);
            tabs->setCurrentIndex(2);
            faults += faultsOf(window.wizard);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(m_measured > 10);
    }

    /// Else the rest could not fail.
    void paleTextIsFound()
    {
        QWidget window;
        QLabel label(u"pale"_s, &window);
        QFont large = label.font();
        large.setPixelSize(40); // strokes of whole pixels, whatever the font
        label.setFont(large);
        label.adjustSize();
        window.resize(label.size());
        QPalette pale(Qt::white);
        pale.setColor(QPalette::WindowText, QColor(0x99, 0x99, 0x99));
        window.setPalette(pale);
        window.show();
        QCOMPARE(faultsOf(window), QStringList{u"2.85: pale"_s});
    }

private:
    struct Text
    {
        QString what;
        QRect place; ///< in the window
    };

    QStringList faultsOf(QWidget &window)
    {
        QTest::qWait(0);
        const QImage image = window.grab().toImage();
        QStringList faults;
        m_measured = 0;
        for (const Text &text : textsOf(window)) {
            const double measured = contrastIn(image, text.place);
            m_measured += measured > 0;
            if (measured > 0 && measured < 4.5)
                faults.append(u"%1: %2"_s.arg(measured, 0, 'f', 2).arg(text.what));
        }
        return faults;
    }

    static QList<Text> textsOf(const QWidget &window)
    {
        QList<Text> texts;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled())
                continue;
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
                texts += cellsOf(window, *view);
            else if (const auto *map = qobject_cast<const QGraphicsView *>(widget))
                texts += boxesOf(window, *map);
            else if (const QString said = textOf(widget); !said.isEmpty())
                texts.append({said, placeOf(window, *widget, widget->rect().adjusted(4, 4, -4, -4))});
        }
        return texts;
    }

    static QString textOf(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            return edit->text().isEmpty() ? edit->placeholderText() : edit->text();
        const auto *box = qobject_cast<const QComboBox *>(widget);
        return box ? box->currentText() : QString();
    }

    /// What is seen of \a rect of \a widget, in the window.
    static QRect placeOf(const QWidget &window, const QWidget &widget, const QRect &rect)
    {
        const QRect seen = widget.visibleRegion().boundingRect() & rect;
        return {widget.mapTo(&window, seen.topLeft()), seen.size()};
    }

    static QList<Text> cellsOf(const QWidget &window, const QAbstractItemView &view)
    {
        QList<Text> texts;
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < qMin(30, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QString text = index.data().toString();
                if (text.isEmpty() || !(index.flags() & Qt::ItemIsEnabled) || view.indexWidget(index))
                    continue;
                QRect cell = view.visualRect(index).adjusted(2, 3, -2, -3);
                if (index.data(Qt::DecorationRole).isValid() || index.data(Qt::CheckStateRole).isValid())
                    cell.setLeft(cell.left() + view.style()->pixelMetric(QStyle::PM_SmallIconSize) + 6);
                texts.append({text, placeOf(window, *view.viewport(), cell)});
            }
        }
        return texts;
    }

    /// The lower half of each box: its second line.
    static QList<Text> boxesOf(const QWidget &window, const QGraphicsView &view)
    {
        QList<Text> texts;
        for (const QGraphicsItem *item : view.items()) {
            const QGraphicsObject *box = item->toGraphicsObject();
            if (!box)
                continue;
            QRect place = view.mapFromScene(item->sceneBoundingRect()).boundingRect();
            const int inset = place.height() / 5;
            place.adjust(inset * 2, inset, -inset, -inset);
            texts.append({box->objectName(), placeOf(window, *view.viewport(), place)});
            place.setTop(place.center().y());
            texts.append({box->objectName() + u", second line"_s, placeOf(window, *view.viewport(), place)});
        }
        return texts;
    }

    /// Between the most frequent colour and the one that stands out most; 0: nothing is drawn there.
    static double contrastIn(const QImage &image, const QRect &place)
    {
        const QRect area = place & image.rect();
        if (area.width() < 8 || area.height() < 8)
            return 0;
        QHash<QRgb, int> count;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                ++count[image.pixel(x, y)];
        }
        QRgb ground = 0;
        for (auto it = count.cbegin(); it != count.cend(); ++it)
            ground = it.value() > count.value(ground) ? it.key() : ground;
        double most = 0;
        for (auto it = count.cbegin(); it != count.cend(); ++it) {
            if (it.key() != ground && it.value() > 3)
                most = qMax(most, contrast(QColor(it.key()), QColor(ground)));
        }
        return most;
    }

    int m_measured = 0;
};

QTEST_MAIN(ContrastTest)
#include "contrasttest.moc"

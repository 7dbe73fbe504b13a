// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/testing.h"
#include "tests/ui/support/shopbench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace bindwright;
using namespace fakes;

/// What holds for every input of a page: it has a name for tests and one for screen readers.
class PageInputsTest : public QObject
{
    Q_OBJECT

private:
    static bool isInput(const QWidget *widget)
    {
        const bool inner = qobject_cast<const QComboBox *>(widget->parentWidget())
            || widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QHeaderView *>(widget);
        const bool kind = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget);
        return kind && !inner && widget->focusPolicy() & Qt::TabFocus && widget->isVisible();
    }

    static QString spokenName(const QWidget &page, QWidget *input)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(input);
            button && !button->text().isEmpty())
            return button->text();
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->buddy() == input)
                return label->text();
        }
        return input->accessibleName();
    }

private slots:
    void everyInputHasItsNames_data()
    {
        QTest::addColumn<Step>("step");
        QTest::newRow("role certificates") << Step::RoleCertificates;
        QTest::newRow("bindings") << Step::Bindings;
        QTest::newRow("preview") << Step::Preview;
        QTest::newRow("apply") << Step::Apply;
    }

    void everyInputHasItsNames()
    {
        QFETCH(Step, step);
        ShopBench bench;
        bench.bindAll();
        const WizardPage &page = bench.show(step);
        int inputs = 0;
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (!isInput(widget))
                continue;
            ++inputs;
            const QString name = spokenName(page, widget);
            QVERIFY2(
                !name.isEmpty(),
                qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
            const bool ofMessage = widget->parentWidget()->objectName() == u"messageRow"_s;
            QVERIFY2(!widget->objectName().isEmpty() || ofMessage, qPrintable(name));
        }
        QVERIFY(inputs > 3);
    }

    void tabReachesEveryInput_data() { everyInputHasItsNames_data(); }

    void tabReachesEveryInput()
    {
        QFETCH(Step, step);
        ShopBench bench;
        bench.bindAll();
        const WizardPage &page = bench.show(step);
        QSet<QWidget *> expected;
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (qobject_cast<QTabBar *>(widget->parentWidget()))
                continue; // the arrow keys go through tabs that do not fit
            if (isInput(widget) && widget->isEnabled() && !(button && button->autoExclusive()))
                expected.insert(widget);
        }
        QSet<QWidget *> reached;
        for (int i = 0; i < 100; ++i) {
            QTest::keyClick(&bench.window, Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (QWidget *widget : std::as_const(expected))
            QVERIFY2(reached.contains(widget),
                     qPrintable(widget->objectName() + u' ' + widget->accessibleName()));
    }

    void messagesShowWhole_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("width");
        for (const int width : {1000, 1180, 1600}) {
            QTest::addRow("certificates, %d", width) << Step::Certificates << width;
            QTest::addRow("bindings, %d", width) << Step::Bindings << width;
            QTest::addRow("preview, %d", width) << Step::Preview << width;
        }
    }

    void messagesShowWhole()
    {
        QFETCH(Step, step);
        QFETCH(int, width);
        ShopBench bench;
        bench.bindAll();
        const WizardPage &page = bench.show(step);
        bench.window.resize(width, 700);
        if (auto *tabs = page.findChild<QTabWidget *>())
            tabs->setCurrentIndex(2); // the conflicts
        const auto labels = [&page] {
            QList<const QLabel *> found;
            for (const QWidget *row : page.findChildren<QWidget *>(u"messageRow"_s)) {
                for (const QLabel *label : row->findChildren<QLabel *>()) {
                    if (label->isVisible() && !label->text().isEmpty())
                        found.append(label);
                }
            }
            return found;
        };
        QTRY_VERIFY(!labels().isEmpty());
        QApplication::processEvents();
        for (const QLabel *label : labels()) {
            const QRect room(0, 0, label->width(), 10000);
            const int needed =
                label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text()).height();
            QVERIFY2(label->height() >= needed,
                     qPrintable(u"%1 of %2: %3"_s.arg(label->height()).arg(needed).arg(label->text())));
        }
    }
};

QTEST_MAIN(PageInputsTest)
#include "pageinputstest.moc"

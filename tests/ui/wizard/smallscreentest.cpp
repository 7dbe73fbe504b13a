// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/window.h"
#include "ui/page/stackingsplitter.h"
#include "ui/settings/language.h"
#include "ui/style/flowlayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sentence.h"
#include "ui/words/steptext.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Where the window is small, or its letters are large: all of it can be reached, in every language.
class SmallScreenTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_font = QApplication::font(); }

    void cleanup()
    {
        QApplication::setFont(m_font);
        useLanguage(u"en"_s);
    }

    void fits_data() { addRows(); }

    void fits()
    {
        QFETCH(const QString, language);
        QFETCH(const int, points);
        useLanguage(language);
        write(points);
        Window window;
        for (int step = 0; step < stepCount; ++step) {
            window.wizard.goTo(Step(step));
            window.wizard.resize(0, 0); // as small as it gets
            settle();
            QTRY_VERIFY2(window.wizard.width() <= 900 && window.wizard.height() <= 600,
                         qPrintable(u"step %1: %2×%3"_s.arg(step + 1)
                                        .arg(window.wizard.width())
                                        .arg(window.wizard.height())));
            const QAbstractButton *next =
                window.wizard.button(Step(step) == Step::Apply ? QWizard::FinishButton : QWizard::NextButton);
            QVERIFY(
                window.wizard.rect().contains(QRect(next->mapTo(&window.wizard, QPoint()), next->size())));
            QVERIFY(next->width() >= next->sizeHint().width());
        }
    }

    void doesNotScrollSideways_data() { addRows(); }

    /// A page of 1024×700: parts stand one below the other, rows of buttons go on in the next line.
    void doesNotScrollSideways()
    {
        QFETCH(const QString, language);
        QFETCH(const int, points);
        useLanguage(language);
        write(points);
        Window window;
        window.wizard.resize(1024, 700);
        for (int step = 0; step < stepCount; ++step) {
            window.wizard.goTo(Step(step));
            auto *tabs = window.onPage<QTabWidget>(u"previewTabs"_s);
            for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
                if (tabs)
                    tabs->setCurrentIndex(tab);
                settle();
                const auto *scroll = window.page()->findChild<QScrollArea *>(u"pageScroll"_s);
                QVERIFY(scroll);
                QTRY_VERIFY2(scroll->horizontalScrollBar()->maximum() == 0,
                             qPrintable(u"%1, tab %2: %3 more"_s.arg(stepName(Step(step)))
                                            .arg(tab)
                                            .arg(scroll->horizontalScrollBar()->maximum())));
            }
        }
    }

    /// What is said while the parts stand one below the other is as high as it needs.
    void givesNewTextsTheirHeight()
    {
        write(16);
        Window window;
        window.wizard.resize(1024, 700);
        window.wizard.goTo(Step::Scenario);
        settle();
        auto *hosts = window.onPage<QPlainTextEdit>(u"hosts"_s);
        hosts->setPlainText(u"no host name, but a sentence of many words that takes several lines here"_s);
        const auto *error = window.onPage<QLabel>(u"hostsError"_s);
        QTRY_VERIFY(error->isVisible());
        QTRY_VERIFY(error->height() >= error->heightForWidth(error->width()));
        for (const Sentence *sentence : window.page()->findChildren<Sentence *>()) {
            if (sentence->isVisible())
                QTRY_VERIFY2(sentence->height() >= sentence->heightForWidth(sentence->width()),
                             qPrintable(sentence->text()));
        }
    }

    void stacksPartsWhereTheyAreTooWide()
    {
        QWidget window; // as a window itself a splitter takes no less than all parts in a row
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        StackingSplitter splitter(&window);
        layout->addWidget(&splitter);
        for (const int width : {300, 200}) {
            auto *part = new QWidget(&splitter);
            part->setMinimumSize(width, 50);
            splitter.addWidget(part);
        }
        QCOMPARE(splitter.minimumSizeHint().width(), 300);
        window.resize(600, 400);
        window.show();
        QTRY_COMPARE(splitter.orientation(), Qt::Horizontal);
        window.resize(400, 400);
        QTRY_COMPARE(splitter.orientation(), Qt::Vertical);
        QTRY_COMPARE(splitter.widget(1)->x(), 0);
        splitter.widget(0)->hide();
        window.resize(410, 400); // one part alone is never too many
        QTRY_COMPARE(splitter.orientation(), Qt::Horizontal);
    }

    /// A part that is narrow is as high as its text needs it, beside another as below it.
    void givesNarrowPartsTheirHeight()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        StackingSplitter splitter(&window);
        layout->addWidget(&splitter);
        auto *part = new QWidget(&splitter);
        auto *label = new QLabel(u"some words "_s.repeated(30), part);
        label->setWordWrap(true);
        (new QVBoxLayout(part))->addWidget(label);
        auto *other = new QWidget(&splitter);
        other->setMinimumWidth(280);
        splitter.addWidget(part);
        splitter.addWidget(other);
        for (const int width : {800, 500, 340, 300}) {
            window.resize(width, 10);
            window.show();
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(QString::number(width)));
        }
        QCOMPARE(splitter.orientation(), Qt::Vertical);
    }

    void continuesARowInTheNext_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void continuesARowInTheNext()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QWidget bar;
        bar.setLayoutDirection(direction);
        auto *layout = new FlowLayout(&bar);
        layout->setContentsMargins(0, 0, 0, 0);
        QList<QLabel *> parts;
        for (int i = 0; i < 3; ++i) {
            parts.append(new QLabel(&bar));
            parts.last()->setFixedSize(100, 20);
            layout->addWidget(parts.last());
            if (i == 1)
                layout->addStretch();
        }
        const auto left = [&](int i) {
            return direction == Qt::LeftToRight ? parts.at(i)->x() : bar.width() - 100 - parts.at(i)->x();
        };
        bar.show();
        bar.resize(600, 100);
        QCOMPARE(left(0), 0);
        QCOMPARE(left(2), 500); // behind the stretch
        QCOMPARE(parts.at(2)->y(), parts.at(0)->y());
        bar.resize(250, 100);
        QCOMPARE(left(2), 0);
        QVERIFY(parts.at(2)->y() >= parts.at(0)->y() + 20);
        QCOMPARE(bar.minimumSizeHint().width(), 100);
        parts.at(1)->hide();
        QCOMPARE(layout->heightForWidth(250), 20);
    }

    void shrinksToItsIcon()
    {
        ShrinkingButton button(nullptr);
        button.setText(u"&Undo everything"_s);
        QPixmap square(16, 16);
        square.fill(Qt::red);
        button.setIcon(square);
        button.show();
        button.resize(button.sizeHint());
        const QImage whole = button.grab().toImage();
        button.resize(button.minimumSizeHint().width(), button.height());
        QVERIFY(button.width() <= button.sizeHint().width() / 2);
        const QImage icon = button.grab().toImage();
        QVERIFY(redOf(icon) > 100);
        QCOMPARE(redOf(icon), redOf(whole));
        QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name),
                 u"Undo everything"_s);
    }

private:
    QFont m_font;

    static void addRows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("points");
        for (const QString &language : languages()) {
            for (const int points : {10, 16})
                QTest::addRow("%s, %d pt", qPrintable(language), points) << language << points;
        }
    }

    static void write(int points)
    {
        QFont font = QApplication::font();
        font.setPixelSize(points * 96 / 72); // whatever the screen's density
        QApplication::setFont(font);
    }

    /// Lays out what has changed.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    static int redOf(const QImage &image)
    {
        int red = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                red += image.pixelColor(x, y) == QColor(Qt::red);
        }
        return red;
    }
};

QTEST_MAIN(SmallScreenTest)
#include "smallscreentest.moc"

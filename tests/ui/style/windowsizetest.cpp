// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/style/windowsize.h"

#include <QDialog>
#include <QLabel>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// A window with a wrapped text.
class WindowSizeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QDialog>();
        m_label = new QLabel(m_window.get());
        m_label->setWordWrap(true);
        (new QVBoxLayout(m_window.get()))->addWidget(m_label);
    }

    void staysOnTheScreen()
    {
        const QSize screen = m_window->screen()->availableSize();
        resizeWithinScreen(*m_window, screen * 3);
        QVERIFY(m_window->width() < screen.width() && m_window->height() < screen.height());
    }

    void showsItsTextWhole_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("later"); // said after the window is shown
        QTest::newRow("as high as it likes") << 0 << QString();
        QTest::newRow("too low") << 20 << QString();
        QTest::newRow("more is said") << 0 << u"more words "_s.repeated(60);
        QTest::newRow("too low, and more is said") << 20 << u"more words "_s.repeated(60);
    }

    void showsItsTextWhole()
    {
        QFETCH(const int, height);
        QFETCH(const QString, later);
        m_label->setText(u"some words "_s.repeated(20));
        resizeWithinScreen(*m_window, {300, height});
        m_window->show();
        if (!later.isEmpty())
            m_label->setText(later);
        QTRY_VERIFY(m_label->height() >= m_label->heightForWidth(m_label->width()));
        QCOMPARE(m_window->width(), 300);
        m_window->resize(300, 10); // by hand
        QTRY_VERIFY(m_label->height() >= m_label->heightForWidth(m_label->width()));
    }

private:
    std::unique_ptr<QDialog> m_window;
    QLabel *m_label = nullptr;
};

QTEST_MAIN(WindowSizeTest)
#include "windowsizetest.moc"

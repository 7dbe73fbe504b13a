// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/style/palette.h"

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class PaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void everyToneCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << paletteOf(0xefefef, 0xffffff, 0x000000);
        QTest::newRow("sketch, light") << paletteOf(0xf6f7f9, 0xfcfcfd, 0x1c2330);
        QTest::newRow("grey") << paletteOf(0xc8c8c8, 0xd8d8d8, 0x101010);
        QTest::newRow("dark") << paletteOf(0x353535, 0x2a2a2a, 0xffffff);
        QTest::newRow("sketch, dark") << paletteOf(0x22262e, 0x1a1d23, 0xe6e9ef);
        QTest::newRow("black") << paletteOf(0x000000, 0x000000, 0xf0f0f0);
    }

    void everyToneCanBeRead()
    {
        QFETCH(QPalette, palette);
        for (const Tone tone : {Tone::Error, Tone::Warning, Tone::Success, Tone::Info, Tone::Muted}) {
            const QColor text = foreground(tone, palette);
            const QColor ground = background(tone, palette);
            QVERIFY2(contrast(text, palette.color(QPalette::Window)) >= 4.5, qPrintable(text.name()));
            QVERIFY2(contrast(text, palette.color(QPalette::Base)) >= 4.5, qPrintable(text.name()));
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
            QVERIFY2(contrast(palette.color(QPalette::WindowText), ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrast(foreground(Tone::Muted, palette), ground) >= 4.5, qPrintable(ground.name()));
        }
    }

    void palettesBecomeReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QPalette half = paletteOf(0x24262b, 0x1b1d21, 0xe6e8eb);
        half.setColor(QPalette::PlaceholderText, QColor(0xe6, 0xe8, 0xeb, 100));
        QTest::newRow("half transparent placeholder") << half;
        QPalette pale = paletteOf(0xefefef, 0xffffff, 0x000000);
        pale.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6)); // Fusion's
        pale.setColor(QPalette::HighlightedText, Qt::white);
        QTest::newRow("pale selection") << pale;
        QPalette link = paletteOf(0x000000, 0x000000, 0xffffff);
        link.setColor(QPalette::Link, QColor(0x00, 0x00, 0xff));
        QTest::newRow("dark link on black") << link;
    }

    void palettesBecomeReadable()
    {
        QFETCH(QPalette, palette);
        const QPalette better = readable(palette);
        QVERIFY(better != palette);
        QVERIFY(readable(better) == better);
        QVERIFY(contrast(better.color(QPalette::Link), better.color(QPalette::Base)) >= 4.5);
        if (better.color(QPalette::PlaceholderText) != palette.color(QPalette::PlaceholderText))
            QVERIFY(contrast(better.color(QPalette::PlaceholderText), better.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(better.color(QPalette::HighlightedText), better.color(QPalette::Highlight)) >= 4.5);
        QCOMPARE(better.color(QPalette::Text), palette.color(QPalette::Text));
    }

    void darkIsTold()
    {
        QVERIFY(isDark(paletteOf(0x353535, 0x2a2a2a, 0xffffff)));
        QVERIFY(!isDark(paletteOf(0xefefef, 0xffffff, 0x000000)));
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
        QCOMPARE(qRound(contrast(QColor(0x767676), Qt::white) * 100),
                 454); // the usual example of just enough
    }

private:
    static QPalette paletteOf(QRgb window, QRgb base, QRgb text)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(window));
        palette.setColor(QPalette::Base, QColor(base));
        palette.setColor(QPalette::WindowText, QColor(text));
        palette.setColor(QPalette::Text, QColor(text));
        return palette;
    }
};

QTEST_MAIN(PaletteTest)
#include "palettetest.moc"

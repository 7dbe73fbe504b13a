// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/commands/commandpalette.h"

#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTreeWidget>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// The palette over a window, with commands that note that they ran.
class Palette
{
public:
    explicit Palette(const QStringList &texts)
    {
        QList<PaletteEntry> commands;
        for (const QString &text : texts)
            commands.append(
                {text.section(u'|', 0, 0), text.section(u'|', 1), [this, text] { ran.append(text); }});
        window.show();
        dialog = new CommandPalette(commands, &window);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the palette does not become active");
    }

    void press(Qt::Key key) { QTest::keyClick(text(), key); }
    QLineEdit *text() const { return dialog->findChild<QLineEdit *>(u"commandText"_s); }
    QStringList shown() const
    {
        const auto *list = dialog->findChild<QTreeWidget *>(u"commandList"_s);
        QStringList texts;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            texts.append(list->topLevelItem(i)->text(0));
        return texts;
    }

    QWidget window;
    QPointer<CommandPalette> dialog;
    QStringList ran;
};

} // namespace

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void typingFilters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("nothing typed")
            << QString() << QStringList{u"Save plan"_s, u"Add"_s, u"www.a.example"_s};
        QTest::newRow("letters in the middle") << u"plan"_s << QStringList{u"Save plan"_s};
        QTest::newRow("any case") << u"SAVE"_s << QStringList{u"Save plan"_s};
        QTest::newRow("words in any order") << u"plan save"_s << QStringList{u"Save plan"_s};
        QTest::newRow("by the detail") << u"bindings"_s << QStringList{u"Add"_s};
        QTest::newRow("by text and detail") << u"host www"_s << QStringList{u"www.a.example"_s};
        QTest::newRow("none") << u"zzz"_s << QStringList{u"No command, host or binding matches."_s};
    }

    void typingFilters()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, shown);
        Palette palette({u"Save plan|Ctrl+S"_s, u"Add|Bindings"_s, u"www.a.example|Host"_s});
        QTest::keyClicks(palette.text(), typed);
        QCOMPARE(palette.shown(), shown);
    }

    void enterRunsTheChosenOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QStringList>("ran");
        QTest::newRow("the first") << QString() << QList<int>{Qt::Key_Return} << QStringList{u"one"_s};
        QTest::newRow("the second, by arrow")
            << QString() << QList<int>{Qt::Key_Down, Qt::Key_Return} << QStringList{u"two"_s};
        QTest::newRow("back up") << QString() << QList<int>{Qt::Key_Down, Qt::Key_Up, Qt::Key_Return}
                                 << QStringList{u"one"_s};
        QTest::newRow("what matches") << u"thr"_s << QList<int>{Qt::Key_Return} << QStringList{u"three"_s};
        QTest::newRow("Esc runs none") << QString() << QList<int>{Qt::Key_Escape} << QStringList();
    }

    void enterRunsTheChosenOne()
    {
        QFETCH(QString, typed);
        QFETCH(QList<int>, keys);
        QFETCH(QStringList, ran);
        Palette palette({u"one"_s, u"two"_s, u"three"_s});
        QTest::keyClicks(palette.text(), typed);
        for (const int key : keys)
            palette.press(Qt::Key(key));
        QTRY_VERIFY(!palette.dialog);
        QCOMPARE(palette.ran, ran);
    }

    void staysWhereNothingMatches()
    {
        Palette palette({u"one"_s});
        QTest::keyClicks(palette.text(), u"zzz"_s);
        palette.press(Qt::Key_Return);
        QVERIFY(palette.dialog && palette.dialog->isVisible());
        QVERIFY(palette.ran.isEmpty());
    }

    void tellsAScreenReaderWhatEnterRuns()
    {
        Palette palette({u"Save plan|Ctrl+S"_s, u"Open|Ctrl+O"_s});
        QCOMPARE(palette.text()->accessibleDescription(), u"Save plan Ctrl+S"_s);
        palette.press(Qt::Key_Down);
        QCOMPARE(palette.text()->accessibleDescription(), u"Open Ctrl+O"_s);
    }

    void showsSomeOfVeryMany()
    {
        QStringList hosts;
        for (int i = 0; i < 1000; ++i)
            hosts.append(u"h%1.example"_s.arg(i));
        Palette palette(hosts);
        QCOMPARE(palette.shown().size(), 201); // and how many more
        QVERIFY(palette.shown().last().contains(u"800"_s));
        QTest::keyClicks(palette.text(), u"h999."_s);
        palette.press(Qt::Key_Return);
        QTRY_COMPARE(palette.ran, QStringList{u"h999.example"_s});
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "commandpalettetest.moc"

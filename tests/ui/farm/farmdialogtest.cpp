// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/shopbench.h"
#include "ui/farm/farmdialog.h"
#include "ui/widgets/treetable.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace bindwright;
using namespace fakes;
using namespace Qt::StringLiterals;

namespace {

QByteArray netsh(const QList<std::pair<QString, QChar>> &records)
{
    QString text;
    for (const auto &[host, digit] : records)
        text += u"    Hostname:port                : %1:443\n"
                "    Certificate Hash             : %2\n"
                "    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"
                "    Certificate Store Name       : MY\n\n"_s.arg(host, QString(40, digit));
    return text.toUtf8();
}

/// Three servers: the third was left out of a renewal.
struct FarmBench
{
    FarmBench()
    {
        const QList<std::pair<QString, QChar>> alike{{u"a.test"_s, u'a'}, {u"b.test"_s, u'b'}};
        bench.files.put({{u"/farm/web1.txt"_s, netsh(alike)},
                         {u"/farm/web2.txt"_s, netsh(alike)},
                         {u"/farm/web3.txt"_s, netsh({{u"a.test"_s, u'a'}, {u"b.test"_s, u'c'}})},
                         {u"/farm/broken.txt"_s, "[General]\nName=x\n"}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }

    template<class Widget>
    Widget &part(const char *name)
    {
        return child<Widget>(dialog, QString::fromLatin1(name));
    }
    QString said() { return part<QLabel>("farmSaid").text(); }
    QString cell(int row, int column)
    {
        const QAbstractItemModel &model = *part<TreeTable>("farmRows").model();
        return model.index(row, column).data().toString();
    }
    int rows() { return part<TreeTable>("farmRows").model()->rowCount(); }

    ShopBench bench;
    FarmDialog dialog{bench.services, nullptr};
};

} // namespace

class FarmDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void compares_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << QStringList() << u"Add the states of two servers or more."_s;
        QTest::newRow("one") << QStringList{u"/farm/web1.txt"_s}
                             << u"Add the states of two servers or more."_s;
        QTest::newRow("two alike") << QStringList{u"/farm/web1.txt"_s, u"/farm/web2.txt"_s}
                                   << u"All servers serve alike."_s;
        QTest::newRow("one differs") << QStringList{u"/farm/web1.txt"_s, u"/farm/web2.txt"_s,
                                                    u"/farm/web3.txt"_s}
                                     << u"served differently."_s;
        QTest::newRow("one is no state")
            << QStringList{u"/farm/web1.txt"_s, u"/farm/broken.txt"_s} << u"broken.txt"_s;
    }

    void compares()
    {
        QFETCH(const QStringList, files);
        QFETCH(const QString, said);
        FarmBench farm;
        farm.dialog.add(files);
        QTRY_VERIFY2(farm.said().contains(said), qPrintable(farm.said()));
        QCOMPARE(farm.part<QPushButton>("farmSave").isEnabled(),
                 said.contains(u"serve"_s) && files.size() > 1);
    }

    void disagreementsComeFirst()
    {
        FarmBench farm;
        farm.dialog.add({u"/farm/web1.txt"_s, u"/farm/web3.txt"_s});
        QTRY_COMPARE(farm.rows(), 3);
        QVERIFY2(farm.cell(0, 0).endsWith(u"b.test"_s), qPrintable(farm.cell(0, 0)));
        QCOMPARE(farm.cell(0, 1), u"different"_s);
        QVERIFY(farm.cell(0, 2).contains(u"BBBBBBBB"_s));
        QVERIFY(farm.cell(0, 3).contains(u"CCCCCCCC"_s));
        QCOMPARE(farm.cell(1, 1), u"alike"_s);
        auto &only = farm.part<QCheckBox>("farmOnly");
        only.setFocus();
        QTest::keyClick(&only, Qt::Key_Space);
        QCOMPARE(farm.rows(), 1);
    }

    void canBeSavedOnceAllIsShown()
    {
        FarmBench farm;
        auto &only = farm.part<QCheckBox>("farmOnly");
        only.setChecked(true);
        farm.dialog.add({u"/farm/web1.txt"_s, u"/farm/web2.txt"_s});
        QTRY_COMPARE(farm.said(), u"All servers serve alike."_s);
        auto &save = farm.part<QPushButton>("farmSave");
        QVERIFY(!save.isEnabled());
        only.setFocus();
        QTest::keyClick(&only, Qt::Key_Space);
        QVERIFY(save.isEnabled());
    }

    /// Renamed by F2, two files are one server's.
    void filesOfOneNameAreOneServers()
    {
        FarmBench farm;
        farm.dialog.add({u"/farm/web1.txt"_s, u"/farm/web3.txt"_s});
        QTRY_COMPARE(farm.rows(), 3);
        auto &files = farm.part<QTreeWidget>("farmFiles");
        files.setFocus();
        files.setCurrentItem(files.topLevelItem(1));
        QTest::keyClick(&files, Qt::Key_F2);
        auto *editor = files.findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"web1"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(farm.said(), u"Add the states of two servers or more."_s);
        auto &remove = farm.part<QPushButton>("farmRemove");
        remove.setFocus();
        QTest::keyClick(&remove, Qt::Key_Space);
        QCOMPARE(files.topLevelItemCount(), 1);
    }

    void anAddressThatIsNone()
    {
        FarmBench farm;
        farm.dialog.add({u"/farm/web1.txt"_s, u"/farm/web2.txt"_s});
        auto &address = farm.part<QLineEdit>("farmAddress");
        address.setFocus();
        address.selectAll();
        QTest::keyClicks(&address, u"here"_s);
        QTest::keyClick(&address, Qt::Key_Return);
        QTRY_VERIFY2(farm.said().contains(u"here"_s), qPrintable(farm.said()));
        QCOMPARE(farm.rows(), 0);
    }

    void saves()
    {
        FarmBench farm;
        farm.dialog.add({u"/farm/web1.txt"_s, u"/farm/web3.txt"_s});
        QTRY_COMPARE(farm.rows(), 3);
        auto &save = farm.part<QPushButton>("farmSave");
        save.setFocus();
        QTest::keyClick(&save, Qt::Key_Space);
        auto *dialog = farm.dialog.findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(u"/farm/who.csv"_s);
        dialog->close();
        QTRY_VERIFY(farm.bench.files.read(u"/farm/who.csv"_s, 1 << 20).has_value());
        const QByteArray csv = *farm.bench.files.read(u"/farm/who.csv"_s, 1 << 20);
        QVERIFY2(csv.startsWith("\"Client\",\"Result\",\"web1\",\"web3\"\r\n"), csv.constData());
        QCOMPARE(csv.count("\r\n"), 4);
    }
};

QTEST_MAIN(FarmDialogTest)
#include "farmdialogtest.moc"

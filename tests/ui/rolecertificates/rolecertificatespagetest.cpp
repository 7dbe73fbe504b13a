// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/itemmodels/rolecertificatemodel.h"
#include "tests/support/testing.h"
#include "tests/ui/support/shopbench.h"
#include "ui/messages/problemtable.h"
#include "ui/rolecertificates/rolelist.h"

#include <QTableView>
#include <QSettings>
#include <QHeaderView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace bindwright;
using namespace fakes;

class RoleCertificatesPageTest : public QObject
{
    Q_OBJECT

private:
    static QString cell(const ProblemTable &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }

    static int rowOf(const ProblemTable &table, const QString &text)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (cell(table, row, 0).startsWith(text))
                return row;
        }
        return -1;
    }

    static const Role &role(const ShopBench &bench, const QString &name)
    {
        return *findRole(bench.session.draft().service, name);
    }

private slots:
    /// The columns fit the window there is, not one that there was.
    void columnsShareTheWidth()
    {
        const auto widthAt = [](int characters) {
            ShopBench bench;
            bench.bindAll();
            const WizardPage &page = bench.show(Step::RoleCertificates);
            bench.window.resize(page.fontMetrics().averageCharWidth() * characters, bench.window.height());
            QApplication::processEvents();
            auto &table = child<QTableView>(page, u"roleCertificates"_s);
            const QHeaderView &columns = *table.horizontalHeader();
            const int last = columns.sectionSize(columns.count() - 1); // it takes what is left
            return columns.length() <= table.viewport()->width() ? columns.length() - last : -1;
        };
        QSettings().clear();
        int narrow = -1;
        for (int characters = 80; narrow < 0 && characters < 230; characters += 5)
            narrow = widthAt(characters); // where they fit for the first time, in any font
        const int wide = widthAt(230);
        QVERIFY(narrow > 0);
        QVERIFY(wide > narrow);
    }

    void showsTheRolesAndWhatTheyHave()
    {
        ShopBench bench;
        WizardPage &page = bench.show(Step::RoleCertificates);
        auto &table = child<ProblemTable>(page, u"roleCertificates"_s);
        auto &roles = child<RoleList>(page, u"roles"_s);
        QCOMPARE(roles.count(), 3);
        QCOMPARE(roles.role(), u"StoreFront"_s);
        QCOMPARE(cell(table, 0, 0), u"ShopTls"_s);
        QCOMPARE(cell(table, 0, 1), u"www.harborpine.example"_s);
        QCOMPARE(cell(table, 0, 5), u"HttpsIn"_s);
        const QString lines = child<QPlainTextEdit>(page, u"linesInFiles"_s).toPlainText();
        QVERIFY2(lines.contains(u"ServiceDefinition.csdef:15"_s), qPrintable(lines));
        QVERIFY2(lines.contains(u"ServiceConfiguration.Cloud.cscfg:6"_s), qPrintable(lines));
        shoot(bench.window, u"4-role-certificates"_s);
    }

    void aProblemStandsBeneathItsRowAndIsMendedThere()
    {
        ShopBench bench;
        WizardPage &page = bench.show(Step::RoleCertificates);
        auto &table = child<ProblemTable>(page, u"roleCertificates"_s);
        const int legacy = rowOf(table, u"LegacyTls"_s);
        QVERIFY(legacy > 0);
        QVERIFY(table.model()->rowCount() > legacy + 1);
        const QString message = table.model()->index(legacy + 1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(message.contains(u"LegacyTls"_s), qPrintable(message));

        table.setFocus();
        table.setCurrentIndex(table.model()->index(legacy + 2, 0));
        QPushButton *remove = nullptr;
        for (int row = legacy + 1; row < table.model()->rowCount() && !remove; ++row) {
            table.setCurrentIndex(table.model()->index(row, 0));
            QTest::keyClick(&table, Qt::Key_Return);
            remove = qobject_cast<QPushButton *>(QApplication::focusWidget());
        }
        QVERIFY2(remove, "Enter goes to the button of the message");
        QTest::keyClick(remove, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &table);
        QTest::keyClick(&table, Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!findCertificate(role(bench, u"StoreFront"_s), u"LegacyTls"_s));
        bench.undo.undo();
        QVERIFY(findCertificate(role(bench, u"StoreFront"_s), u"LegacyTls"_s));
    }

    void editsInPlace()
    {
        ShopBench bench;
        WizardPage &page = bench.show(Step::RoleCertificates);
        auto &table = child<ProblemTable>(page, u"roleCertificates"_s);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_F2);
        auto *line = table.findChild<QLineEdit *>(u"cellText"_s);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"MainTls"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(findCertificate(role(bench, u"StoreFront"_s), u"MainTls"_s));
        QCOMPARE(role(bench, u"StoreFront"_s).endpoints.first().certificate, u"MainTls"_s);
        QCOMPARE(table.currentSource().row(), 0);
        QCOMPARE(child<QLabel>(page, u"changeCount"_s).text().isEmpty(), false);
    }

    void saysWhatItTookOutOfAThumbprint()
    {
        ShopBench bench;
        WizardPage &page = bench.show(Step::RoleCertificates);
        auto &table = child<ProblemTable>(page, u"roleCertificates"_s);
        auto &note = child<QLabel>(page, u"strippedNote"_s);
        QVERIFY(!note.isVisible());
        const auto enter = [&table](const QString &text) {
            const QModelIndex cell = table.model()->index(rowOf(table, u"ShopTls"_s),
                                                          int(RoleCertificateModel::Column::Thumbprint));
            QVERIFY(table.model()->setData(cell, text));
        };
        enter(QChar(0x200e) + u"cc:cc "_s + QString(36, u'c'));
        const Role *role = findRole(bench.session.draft().service, u"StoreFront"_s);
        QCOMPARE(findCertificate(*role, u"ShopTls"_s)->thumbprints.first(), QString(40, u'C'));
        QVERIFY(note.isVisible());
        QVERIFY2(note.text().contains(u"ShopTls: the invisible U+200E, colons, blanks."_s),
                 qPrintable(note.text()));
        enter(QString(40, u'D'));
        QVERIFY(!note.isVisible());
    }

    void choosesFromAList()
    {
        ShopBench bench;
        WizardPage &page = bench.show(Step::RoleCertificates);
        auto &table = child<ProblemTable>(page, u"roleCertificates"_s);
        table.setCurrentIndex(table.model()->index(0, 1));
        table.edit(table.currentIndex());
        auto *combo = table.findChild<QComboBox *>(u"cellChoice"_s);
        QVERIFY(combo);
        QCOMPARE(combo->count(), 4);
        combo->setCurrentIndex(2);
        emit combo->activated(2);
        const QString cloud = u"ServiceConfiguration.Cloud.cscfg"_s;
        QTRY_COMPARE(role(bench, u"StoreFront"_s).certificates.first().thumbprints.value(cloud),
                     QString(40, u'C'));
    }

    void addsCopiesAndRemoves()
    {
        ShopBench bench;
        WizardPage &page = bench.show(Step::RoleCertificates);
        auto &table = child<ProblemTable>(page, u"roleCertificates"_s);
        QMenu *add = child<QPushButton>(page, u"addCertificate"_s).menu();
        emit add->aboutToShow();
        QCOMPARE(add->actions().size(), 4 + 1 + 1);
        add->actions().at(3)->trigger();
        QCOMPARE(role(bench, u"StoreFront"_s).certificates.last().storeName, u"CA"_s);

        QMenu *copy = child<QPushButton>(page, u"copyList"_s).menu();
        emit copy->aboutToShow();
        copy->actions().first()->trigger();
        QCOMPARE(role(bench, u"Api"_s).certificates.size(), 3);

        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(role(bench, u"StoreFront"_s).certificates.size(), 2);
        QCOMPARE(bench.undo.count(), 3);
        bench.undo.setIndex(0);
        QVERIFY(!bench.session.isModified());
    }

    void copiesRowsAsText()
    {
        ShopBench bench;
        WizardPage &page = bench.show(Step::RoleCertificates);
        auto &table = child<ProblemTable>(page, u"roleCertificates"_s);
        table.setFocus();
        table.selectRow(0);
        QTest::keySequence(&table, QKeySequence::Copy);
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), 6);
        QCOMPARE(cells.at(2), u"LocalMachine\\My"_s);
    }

    void anEmptyRoleSaysWhatToDo()
    {
        ShopBench bench;
        WizardPage &page = bench.show(Step::RoleCertificates);
        child<RoleList>(page, u"roles"_s).choose(u"Api"_s);
        QCOMPARE(child<ProblemTable>(page, u"roleCertificates"_s).model()->rowCount(), 0);
        QVERIFY(!child<QPushButton>(page, u"removeCertificate"_s).isEnabled());
        QVERIFY(child<QPushButton>(page, u"addCertificate"_s).isEnabled());
        shoot(bench.window, u"4-role-certificates-empty"_s);
    }
};

QTEST_MAIN(RoleCertificatesPageTest)
#include "rolecertificatespagetest.moc"

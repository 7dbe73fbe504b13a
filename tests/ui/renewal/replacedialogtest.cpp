// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/testing.h"
#include "tests/ui/support/shopbench.h"
#include "ui/messages/problemtable.h"
#include "ui/renewal/replacedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace bindwright;
using namespace fakes;
using namespace Qt::StringLiterals;

class ReplaceDialogTest final : public QObject
{
    Q_OBJECT

private:
    static QString thumbprintOf(const ShopBench &bench)
    {
        const Role *role = findRole(bench.session.draft().service, u"StoreFront"_s);
        return role->certificates.first().thumbprints.value(u"ServiceConfiguration.Cloud.cscfg"_s);
    }

    /// The dialog that the page's button opens for its first row, by keyboard.
    static ReplaceDialog *opened(ShopBench &bench)
    {
        WizardPage &page = bench.show(Step::RoleCertificates);
        auto &table = child<ProblemTable>(page, u"roleCertificates"_s);
        table.setCurrentIndex(table.model()->index(0, 0));
        auto &button = child<QPushButton>(page, u"replaceCertificate"_s);
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        return page.findChild<ReplaceDialog *>();
    }

private slots:
    void replacesAndIsUndone()
    {
        ShopBench bench;
        QVERIFY(thumbprintOf(bench).startsWith(u"AAAA"_s));
        ReplaceDialog *dialog = opened(bench);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        auto &with = child<QComboBox>(*dialog, u"replaceWith"_s);
        QCOMPARE(with.count(), 2); // neither the old one nor a CA
        QVERIFY(child<QListWidget>(*dialog, u"places"_s).count() >= 2);
        const QString faults = child<QLabel>(*dialog, u"faults"_s).text();
        QVERIFY2(faults.contains(u"does not cover"_s), qPrintable(faults));
        shoot(*dialog, u"4-replace"_s);
        auto &replace = child<QPushButton>(*dialog, u"replace"_s);
        QCOMPARE(replace.text(), u"&Replace anyway"_s);
        replace.setFocus();
        QTest::keyClick(&replace, Qt::Key_Space);
        QTRY_VERIFY(thumbprintOf(bench).startsWith(u"BBBB"_s));
        bench.undo.undo();
        QVERIFY(thumbprintOf(bench).startsWith(u"AAAA"_s));
    }

    void changesTickedConfigurationsAlone()
    {
        ShopBench bench;
        ReplaceDialog *dialog = opened(bench);
        QVERIFY(dialog);
        auto &configurations = child<QListWidget>(*dialog, u"configurations"_s);
        QVERIFY(configurations.count() >= 1);
        auto &replace = child<QPushButton>(*dialog, u"replace"_s);
        QVERIFY(replace.isEnabled());
        configurations.setFocus();
        for (int row = 0; row < configurations.count(); ++row) {
            configurations.setCurrentRow(row);
            QTest::keyClick(&configurations, Qt::Key_Space);
        }
        QVERIFY(!replace.isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(thumbprintOf(bench).startsWith(u"AAAA"_s));
    }

    /// The files of a central store are no part of the project that is edited here.
    void saysWhereFilesOfAStoreAreReplaced()
    {
        ShopBench bench;
        Draft draft = bench.session.draft();
        draft.server.state.files = {{.name = u"www.shop.test.pfx"_s, .certificate = QString(40, u'A')}};
        ReplaceDialog dialog(bench.services, draft, *Thumbprint::parse(QString(40, u'A')), nullptr);
        QVERIFY(child<QLabel>(dialog, u"faults"_s).text().contains(u"under “In other places”"_s));
        const auto &places = child<QListWidget>(dialog, u"places"_s);
        QCOMPARE(places.item(places.count() - 1)->text(), u"Central certificate store: www.shop.test.pfx"_s);
    }

    void keepsTheOldOne()
    {
        ShopBench bench;
        ReplaceDialog dialog(bench.services, bench.session.draft(), *Thumbprint::parse(QString(40, u'A')),
                             nullptr);
        auto &keep = child<QCheckBox>(dialog, u"keepOld"_s);
        QTest::keyClick(&keep, Qt::Key_Space);
        QVERIFY(dialog.renewal().keepOld);
    }
};

QTEST_MAIN(ReplaceDialogTest)
#include "replacedialogtest.moc"

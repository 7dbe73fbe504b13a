// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/itemmodels/rolemodel.h"
#include "tests/support/shopdraft.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class RoleModelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheRoles()
    {
        RoleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDraft(shopDraft());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(textAt(model, 0, RoleModel::Column::Role), u"StoreFront"_s);
        QCOMPARE(textAt(model, 0, RoleModel::Column::HttpsEndpoint), u"HttpsIn :443"_s);
        QCOMPARE(textAt(model, 0, RoleModel::Column::Sites), u"Web"_s);
        QCOMPARE(textAt(model, 0, RoleModel::Column::Certificates), u"4"_s);
        QCOMPARE(model.index(2, int(RoleModel::Column::Kind)).data().toInt(), int(RoleKind::Worker));
        QCOMPARE(textAt(model, 2, RoleModel::Column::HttpsEndpoint), QString());
    }

    void ticksARole()
    {
        RoleModel model;
        model.setDraft(shopDraft());
        const QSignalSpy edits(&model, &RoleModel::edited);
        QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(edits.at(0).at(0).value<Draft>().roles,
                 (QStringList{u"StoreFront"_s, u"Api"_s, u"OrderWorker"_s}));
        QCOMPARE(edits.at(1).at(0).value<Draft>().roles, QStringList{u"Api"_s});
        QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    }

    void tellsOnlyWhatChanged()
    {
        RoleModel model;
        model.setDraft(shopDraft());
        const QSignalSpy resets(&model, &RoleModel::modelReset);
        const QSignalSpy changes(&model, &RoleModel::dataChanged);
        Draft draft = shopDraft();
        draft.hosts = {u"a.example"_s};
        model.setDraft(draft);
        QCOMPARE(changes.count(), 0);
        draft.roles = {u"Api"_s};
        model.setDraft(draft);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        draft.service.roles.removeLast();
        model.setDraft(draft);
        QCOMPARE(resets.count(), 1);
    }

private:
    static QString textAt(const RoleModel &model, int row, RoleModel::Column column)
    {
        return model.index(row, int(column)).data().toString();
    }
};

QTEST_GUILESS_MAIN(RoleModelTest)
#include "rolemodeltest.moc"

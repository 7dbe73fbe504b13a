// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/itemmodels/certificatemodel.h"
#include "tests/support/values.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bindwright;
using namespace testvalues;

class CertificateModelTest : public QObject
{
    Q_OBJECT

    using Part = CertificateModel::Part;

private slots:
    void putsChainsBeneathTheirLeaves()
    {
        CertificateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Certificate www = leaf('1', {u"www.a.test"_s, u"xn--bcher-kva.a.test"_s});
        const Certificate ca = authority('2', u"Pine TLS CA"_s, u"Pine Root"_s);
        const Certificate root = authority('3', u"Pine Root"_s, u"Pine Root"_s);
        model.setCertificates({root, www, ca});
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex top = model.index(0, 0);
        QCOMPARE(top.data().toString(), u"www.a.test"_s);
        QCOMPARE(top.siblingAtColumn(int(CertificateModel::Column::Names)).data().toStringList(),
                 (QStringList{u"www.a.test"_s, u"bücher.a.test"_s}));
        QCOMPARE(model.rowCount(top), 2);
        QCOMPARE(model.part(model.index(0, 0, top)), Part::Intermediate);
        QCOMPARE(model.part(model.index(1, 0, top)), Part::Root);
        QCOMPARE(model.certificate(model.index(1, 0, top))->sha1, root.sha1);
        QVERIFY(model.chain(model.index(1, 0, top))->isComplete());
        QCOMPARE(model.indexOf(ca.sha1), model.index(0, 0, top));
    }

    void hasARowForTheMissingIssuer()
    {
        CertificateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCertificates({leaf('1', {u"www.a.test"_s})});
        const QModelIndex missing = model.index(0, 0, model.index(0, 0));
        QCOMPARE(model.part(missing), Part::MissingIssuer);
        QCOMPARE(missing.data().toString(), u"CN=Pine TLS CA"_s);
        QCOMPARE(model.certificate(missing), nullptr);
    }

    void keepsWhatBelongsToNoChain()
    {
        CertificateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Certificate other = authority('5', u"Other CA"_s, u"Other Root"_s);
        other.issuerDer = "CN=Other Root";
        model.setCertificates(
            {leaf('1', {u"www.a.test"_s}), authority('2', u"Pine TLS CA"_s, u"Pine TLS CA"_s), other});
        QVERIFY(model.indexOf(other.sha1).isValid());
        QVERIFY(!model.indexOf(thumbprint('9')).isValid());
    }

    void resetsOnlyWhenSomethingChanged()
    {
        CertificateModel model;
        const QSignalSpy resets(&model, &CertificateModel::modelReset);
        model.setCertificates({leaf('1', {u"www.a.test"_s})});
        model.setCertificates({leaf('1', {u"www.a.test"_s})});
        QCOMPARE(resets.count(), 1);
        model.setCertificates({});
        QCOMPARE(resets.count(), 2);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(CertificateModelTest)
#include "certificatemodeltest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/verify/likelycauses.h"
#include "tests/support/verifyvalues.h"
#include "ui/verify/verifyreport.h"
#include "ui/verify/verifyrowmodel.h"
#include "ui/verify/verifytext.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace testvalues;

namespace {

QList<VerifyRow> rowsOf(const Draft &draft)
{
    const PlannedAnswers planned(draft, day(2026, 11, 28));
    const Certificate a = draft.certificates.at(0);
    Certificate formula = leaf('d', {u"=cmd|' /C calc'!A0"_s});
    formula.commonName = u"=HYPERLINK(\"x\")"_s;
    QList<VerifyRow> rows{
        comparedRow(asks(u"www.a.test"_s), {seen(a), seen(a, TlsVersion::Tls13)}, planned),
        comparedRow(asks(u"api.a.test"_s), {seen(formula), seen(Code::HandshakeAlert, TlsVersion::Tls13)},
                    planned),
        comparedRow(asks(Asking::WithoutName),
                    {seen(Code::ConnectionRefused), seen(Code::ConnectionRefused, TlsVersion::Tls13)},
                    planned)};
    findCauses(rows, planned);
    return rows;
}

} // namespace

/// The result as JSON, as a table for a spreadsheet, and on the screen.
class VerifyReportTest final : public QObject
{
    Q_OBJECT

private slots:
    void json()
    {
        const Draft draft = verifiedServer();
        const QJsonObject report = verifyJson(rowsOf(draft), draft);
        QCOMPARE(report["format"_L1].toString(), u"bindwright-verify/1"_s);
        QCOMPARE(report["counts"_L1].toObject(),
                 (QJsonObject{{u"same"_s, 1}, {u"different"_s, 1}, {u"open"_s, 0}, {u"not-reached"_s, 1}}));
        const QJsonObject www = report["rows"_L1][0].toObject();
        QCOMPARE(www["client"_L1].toString(), u"with-name"_s);
        QCOMPARE(www["planned"_L1]["certificate"_L1].toString(), thumbprint('a').toString());
        QCOMPARE(www["result"_L1].toString(), u"same"_s);
        const QJsonObject last = report["rows"_L1][2].toObject();
        QVERIFY(last["host"_L1].isNull());
        QVERIFY(last["chain"_L1].isNull());
        QCOMPARE(last["handshakes"_L1][0]["error"_L1]["code"_L1].toString(), u"connection-refused"_s);
    }

    void csvHasNoFormulas()
    {
        const Draft draft = verifiedServer();
        const QString csv = verifyCsv(rowsOf(draft), draft);
        QCOMPARE(csv.count(u"\r\n"_s), 4);
        QVERIFY2(csv.contains(u"\"'=HYPERLINK(\"\"x\"\")"_s), qPrintable(csv));
        QVERIFY(!csv.contains(u"\"=HYPERLINK"_s));
    }

    void model()
    {
        const Draft draft = verifiedServer();
        VerifyRowModel model(draft);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rowsOf(draft));
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&model](int row, VerifyRowModel::Column column) {
            return model.index(row, int(column)).data().toString();
        };
        QCOMPARE(text(0, VerifyRowModel::Column::Client), u"www.a.test, with SNI"_s);
        QCOMPARE(text(0, VerifyRowModel::Column::Served), u"www.a.test, TLS 1.2, TLS 1.3"_s);
        QCOMPARE(text(0, VerifyRowModel::Column::Result), u"as planned"_s);
        QCOMPARE(text(1, VerifyRowModel::Column::Planned), u"api.a.test"_s);
        QVERIFY(text(1, VerifyRowModel::Column::Served).endsWith(u"(DDDDDDDD…), TLS 1.2"_s));
        QVERIFY(!text(1, VerifyRowModel::Column::Why).isEmpty());
        QCOMPARE(text(2, VerifyRowModel::Column::Client), u"without SNI"_s);
        QCOMPARE(text(2, VerifyRowModel::Column::Result), u"not reached"_s);
        QCOMPARE(summaryText(model.rows()), u"1 as planned, 1 different, 1 not reached."_s);
    }
};

QTEST_MAIN(VerifyReportTest)
#include "verifyreporttest.moc"

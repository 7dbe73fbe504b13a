// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/testing.h"
#include "tests/ui/support/shopbench.h"
#include "ui/project/explainbox.h"

#include <QLabel>
#include <QLineEdit>

using namespace bindwright;
using namespace fakes;

class ExplainBoxTest final : public QObject
{
    Q_OBJECT

private slots:
    void says_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said"); // empty: nothing
        QTest::newRow("an HRESULT") << u"0x80070520"_s << u"private key cannot be used"_s;
        QTest::newRow("too short to judge") << u"0x8"_s << QString();
        QTest::newRow("nothing known") << u"it broke"_s << u"No known message"_s;
        QTest::newRow("with the problem that fits")
            << u"SEC_E_CERT_EXPIRED"_s << u"It fits: a.test expired"_s;
    }

    void says()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        ExplainBox box(
            [] {
                return QList<Problem>{{.rule = Rule::Expired,
                                       .subject = u"a.test"_s,
                                       .arguments = {{Argument::Date, u"2026-01-01"_s}}}};
            },
            nullptr);
        box.show();
        auto &field = child<QLineEdit>(box, u"symptom"_s);
        auto &meaning = child<QLabel>(box, u"symptomMeaning"_s);
        QTest::keyClicks(&field, typed);
        QCOMPARE(meaning.isVisible(), !said.isEmpty());
        QVERIFY2(meaning.text().contains(said), qPrintable(meaning.text()));
    }
};

QTEST_MAIN(ExplainBoxTest)
#include "explainboxtest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/testing.h"
#include "ui/problems/symptomwords.h"

using namespace bindwright;

class SymptomWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachHasWords()
    {
        for (const Symptom &symptom : symptoms()) {
            QVERIFY2(meaningText(symptom).endsWith(u'.'), symptom.id);
            QVERIFY2(adviceText(symptom).endsWith(u'.'), symptom.id);
        }
    }
};

QTEST_APPLESS_MAIN(SymptomWordsTest)
#include "symptomwordstest.moc"

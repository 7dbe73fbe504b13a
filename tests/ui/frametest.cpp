// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fakes.h"

#include "../shopdraft.h"
#include "../testing.h"

#include "ui/steplist.h"
#include "ui/wizard.h"
#include "ui/wizardpage.h"

#include <QDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class FrameTest : public QObject
{
    Q_OBJECT

private slots:
    void startsOnTheProjectPageWithNothingElseBuilt()
    {
        fakes::Bench bench;
        BindwrightWizard wizard(bench.session, bench.services);
        bench.session.reset({{}, fakes::noon()}, shopDraft());
        wizard.show();
        wizard.grab().save("/tmp/pagesa/frame.png"_L1);
    }
};

QTEST_MAIN(FrameTest)
#include "frametest.moc"

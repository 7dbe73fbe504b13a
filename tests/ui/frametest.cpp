// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fakes.h"

#include "../shopdraft.h"
#include "../testing.h"

#include "ui/droparea.h"
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
        bench.files.files = {{u"/a.pfx"_s, "locked:a"}, {u"/b.pem"_s, "b"}, {u"/c.pem"_s, "nothing"}};
        bench.reader.known = {{"b", {.kind = ContainerKind::Pem, .certificates = {shopCertificate({u"bücher.example"_s}, u'9')}}}};
        wizard.goTo(Step::Certificates);
        auto *area = wizard.currentPage()->findChild<DropArea *>();
        emit area->dropped({u"/a.pfx"_s, u"/b.pem"_s, u"/c.pem"_s});
        QTest::qWait(300);
        wizard.grab().save("/tmp/pagesa/certificates.png"_L1);
        wizard.goTo(Step::Scenario);
        QTest::qWait(100);
        wizard.grab().save("/tmp/pagesa/frame.png"_L1);
    }
};

QTEST_MAIN(FrameTest)
#include "frametest.moc"

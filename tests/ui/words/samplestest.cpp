// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// resources/samples holds what an export of the sample shop writes, in each form, for whoever wants to see
// a script before building anything. Where the environment has BINDWRIGHT_UPDATE_DATA, it is written anew.
#include "model/plan/export.h"
#include "model/scenario/scenario.h"
#include "model/session/newdraft.h"
#include "tests/support/filefake.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"
#include "ui/words/plantext.h"

#include <QTimeZone>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(SOURCE_FOLDER "/resources/sample");
const QString samples = QStringLiteral(SOURCE_FOLDER "/resources/samples/");

Draft draftFor(const Project &project, ScriptForm form)
{
    Draft draft = withScriptForm(draftOf(sample, project.service), form);
    draft.roles = {u"StoreFront"_s};
    draft.certificates = {shopCertificate({u"www.harborpine.example"_s, u"shop.harborpine.example"_s}, u'A'),
                          shopCertificate({u"xn--bcher-kva.harborpine.example"_s}, u'B')};
    return withScenario(draft, Scenario::Sni, project.service);
}

void write(const FileChange &file)
{
    QDir().mkpath(QFileInfo(file.path).path());
    QFile written(file.path);
    QVERIFY2(written.open(QIODevice::WriteOnly) && written.write(file.after) == file.after.size(),
             qPrintable(file.path));
}

} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void samplesAreWhatIsExported_data()
    {
        QTest::addColumn<ScriptForm>("form");
        QTest::addColumn<QStringList>("names");
        const QString diff = exportedDiffName();
        QTest::newRow("startup-task")
            << ScriptForm::StartupTask << QStringList{u"bindwright.cmd"_s, u"bindwright.ps1"_s, diff};
        QTest::newRow("onstart") << ScriptForm::OnStart << QStringList{u"BindwrightBindings.cs"_s, diff};
        QTest::newRow("server") << ScriptForm::Server << QStringList{u"bindwright-server.ps1"_s};
    }

    void samplesAreWhatIsExported()
    {
        QFETCH(ScriptForm, form);
        QFETCH(QStringList, names);
        const QString folder = samples + QString::fromLatin1(QTest::currentDataTag());
        FileFake files;
        auto project = openProject(files, sample);
        QVERIFY_RESULT(project);
        project->roleFolders.clear(); // or the diff would have the scripts once more
        const Draft draft = draftFor(*project, form);
        const auto plan =
            makePlan(draft, {.project = *project, .now = QDateTime({2026, 6, 1}, {0, 0}, QTimeZone::utc())});
        QVERIFY_RESULT(plan);
        QStringList exported;
        for (const FileChange &file : exportFiles(draft, *plan, folder, diffHeads(draft, *plan))) {
            if (qEnvironmentVariableIsSet("BINDWRIGHT_UPDATE_DATA"))
                write(file);
            exported.append(QFileInfo(file.path).fileName());
            const auto golden = files.read(file.path, 1 << 20);
            QVERIFY_RESULT(golden);
            QVERIFY2(*golden == file.after, qPrintable(file.path + u" is not what is exported"_s));
        }
        QCOMPARE(exported, names);
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "samplestest.moc"

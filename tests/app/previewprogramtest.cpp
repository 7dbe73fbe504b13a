// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "program.h"

#include "model/draft/draftfile.h"
#include "model/session/source.h"
#include "tests/support/corpus.h"
#include "tests/support/filefake.h"
#include "tests/support/testing.h"

#include <QJsonArray>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// The program as a process: what "preview" answers, compares, and expects.
class PreviewProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void previewOfAProject();
    void comparesWithNow_data();
    void comparesWithNow();
    void expectationsAreChecked();
    void handshakeVectors();
    void unexpectedCaseIsFound();

private:
    const Sandbox m_box;
};

void PreviewProgramTest::previewOfAProject()
{
    const Run run = m_box.run(words(u"preview project --to 10.0.0.4:443 --sni www.a.test --json"_s));
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.json()["format"_L1].toString(), u"bindwright-preview/1"_s);
    const QJsonObject shop = run.json()["results"_L1].toArray()[0].toObject();
    QCOMPARE(shop["role"_L1].toString(), u"Shop"_s);
    QCOMPARE(shop["outcome"_L1].toString(), u"served"_s); // the platform's own exact-IP record
    QCOMPARE(shop["rule"_L1].toString(), u"exact-ip"_s);
    QCOMPARE(shop["certificate"_L1].toString(), QLatin1String(ProjectFixture::thumbprint));
    QVERIFY(!shop["steps"_L1].toArray().isEmpty());
}

void PreviewProgramTest::comparesWithNow_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a project as it is") << u"project"_s << u"--no-sni"_s << QByteArray() << u"same"_s << 0;
    QTest::newRow("a project without a host")
        << u"project"_s << u"--encoding cp850"_s << QByteArray() << u"same"_s << 0;
    QTest::newRow("no default is left")
        << u"plan.bindwright"_s << u"--no-sni"_s
        << QByteArray("Shop, (any other name), without SNI, to 10.0.0.4: 01234567\342\200\246, not added "
                      "\342\206\222 connection reset: worse")
        << u"worse"_s << 1;
    QTest::newRow("bound by name as before")
        << u"plan.bindwright"_s << u"--sni www.a.test"_s << QByteArray() << u"same"_s << 0;
}

/// The platform's binding answers everybody now, and nobody once a script sets one by name.
void PreviewProgramTest::comparesWithNow()
{
    QFETCH(QString, source);
    QFETCH(QString, asked);
    QFETCH(QByteArray, line);
    QFETCH(QString, change);
    QFETCH(int, exitCode);
    const Sandbox box;
    Draft draft = openSource(FileFake(), box.path(u"project"_s), QDateTime::currentDateTimeUtc())->draft;
    const Service base = draft.service;
    draft.httpsEndpoint = HttpsEndpoint::Tcp;
    draft.bindings = {
        {.role = u"Shop"_s, .site = u"Web"_s, .host = u"www.a.test"_s, .certificate = u"ShopCertificate"_s}};
    box.write(u"plan.bindwright"_s, writeDraftFile({draft, base}, box.path(u"plan.bindwright"_s)));
    const QString command = u"preview %1 --to 10.0.0.4:443 --compare %2"_s.arg(source, asked);
    const Run said = box.run(words(command));
    COMPARE_EXIT(said, exitCode);
    QCOMPARE(said.out.trimmed(), line);
    const Run json = box.run(words(command + u" --json"_s));
    COMPARE_EXIT(json, exitCode);
    QCOMPARE(json.json()["format"_L1].toString(), u"bindwright-comparison/1"_s);
    QCOMPARE(json.json()["now"_L1].toString(), u"project"_s);
    QCOMPARE(json.json()["changes"_L1][0]["change"_L1].toString(), change);
}

/// A pinned certificate guards the plan: exit 1 as soon as another is served.
void PreviewProgramTest::expectationsAreChecked()
{
    Sandbox box;
    const auto check = [&box](const QString &certificate) {
        Draft draft = openSource(FileFake(), box.path(u"project"_s), QDateTime::currentDateTimeUtc())->draft;
        const Service base = draft.service;
        draft.expectations = {{.host = u"www.a.test"_s, .certificate = *Thumbprint::parse(certificate)}};
        const QString path = box.path(u"p.bindwright"_s);
        box.write(u"p.bindwright"_s, writeDraftFile({draft, base}, path));
        return box.run(words(u"check p.bindwright --json"_s));
    };
    const auto fails = [](const Run &run) {
        for (const auto &problem : run.json()["problems"_L1].toArray()) {
            if (problem.toObject()["code"_L1] == "expectation-fails"_L1)
                return true;
        }
        return false;
    };
    QVERIFY(!fails(check(QLatin1String(ProjectFixture::thumbprint))));
    const Run other = check(QString(40, u'F'));
    QVERIFY(fails(other));
    COMPARE_EXIT(other, 1);
}

void PreviewProgramTest::handshakeVectors()
{
    NEEDS_SHARED("vectors/handshake.json");
    const QString path = QStringLiteral(SHARED_FOLDER "/vectors/handshake.json");
    const QJsonArray cases = QJsonDocument::fromJson(fileBytes(path)).object()["cases"_L1].toArray();
    const Run run = m_box.run({u"preview"_s, u"--cases"_s, path, u"--json"_s});
    COMPARE_EXIT(run, 0);
    const QJsonArray results = run.json()["results"_L1].toArray();
    QCOMPARE(results.size(), cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject asked = cases[i].toObject();
        const QJsonObject expected = asked["expect"_L1].toObject();
        const QJsonObject result = results[i].toObject();
        const QByteArray id = asked["id"_L1].toString().toUtf8();
        QCOMPARE(result["id"_L1], asked["id"_L1]);
        QVERIFY2(result["outcome"_L1] == expected["outcome"_L1], id.constData());
        for (const QString &key : {u"certificate"_s, u"rule"_s}) {
            if (expected.contains(key))
                QVERIFY2(result[key] == expected[key], id.constData());
        }
        QVERIFY2(result["basis"_L1] == asked["basis"_L1], id.constData());
    }
}

void PreviewProgramTest::unexpectedCaseIsFound()
{
    m_box.write(u"cases.json"_s, R"({"format":"handshake-cases/1","cases":[{"id":"X1","iis":"10",
        "state":[{"httpsys":"ipport","key":"0.0.0.0:443","certificate":"A"}],"to":"10.0.0.4:443","sni":null,
        "expect":{"outcome":"served","rule":"any-ipv4","certificate":"B"},"basis":"stated"}]})");
    const Run run = m_box.run(words(u"preview --cases cases.json"_s));
    COMPARE_EXIT(run, 1);
    QVERIFY(run.err.contains("X1"));
    QVERIFY(run.out.contains("A is served"));
}

QTEST_GUILESS_MAIN(PreviewProgramTest)
#include "previewprogramtest.moc"

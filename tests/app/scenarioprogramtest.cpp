// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/scenariofixture.h"
#include "tests/support/testing.h"

#include <QJsonArray>
#include <QStandardPaths>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Each scenario from a project and certificate files to changed files, by the program alone.
class ScenarioProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void planned_data() { rows(); }
    void planned();
    void applied_data() { rows(); }
    void applied();
    void exported_data() { rows(); }
    void exported();
    void exportedTemplates();
    void unreadableConfigurationIsRefused();
    void sniNeedsItsGuestOs();

private:
    static void rows();

    const ScenarioFixture m_fixture;
};

void ScenarioProgramTest::rows()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("scripts");
    const QString common = u" --role Shop --passphrase-file sesame"_s;
    const QStringList task{u"bindwright.cmd"_s, u"bindwright.ps1"_s};
    QTest::newRow("single") << u"--scenario single --certificate www.pfx"_s + common << QStringList();
    QTest::newRow("san") << u"--scenario san --bind www.shop.test=san.pfx --bind shop.test=san.pfx"_s + common
                         << QStringList();
    QTest::newRow("chained") << u"--scenario chained --certificate chain.pfx"_s + common << QStringList();
    QTest::newRow("installed") << u"--scenario installed --certificate www.pfx --certificate api.pem"_s
            + common << QStringList();
    QTest::newRow("sni")
        << u"--scenario sni --certificate chain.pfx --certificate api.pem --default api.pem"_s + common
        << task;
    QTest::newRow("sni-tcp")
        << u"--scenario sni --https-endpoint tcp --site Web --bind www.shop.test=www.pfx "
           "--bind api.shop.test=api.pem --default www.pfx"_s
            + common
        << task;
    QTest::newRow("sni-tcp-kept") // the certificate that the endpoint had goes on as the default
        << u"--scenario sni --https-endpoint tcp --certificate www.pfx --certificate api.pem"_s + common
        << task;
    QTest::newRow("sni-onstart")
        << u"--scenario sni --form onstart --certificate www.pfx --certificate api.pem"_s + common
        << QStringList{u"BindwrightBindings.cs"_s};
}

void ScenarioProgramTest::planned()
{
    QFETCH(const QString, options);
    const Sandbox box;
    m_fixture.writeTo(box);
    const auto before = box.filesIn(u"project"_s);
    const Run run = box.run(words(u"plan project --json "_s + options));
    COMPARE_EXIT(run, 0);
    const QJsonObject report = run.json();
    QCOMPARE(report["format"_L1].toString(), u"bindwright-plan-report/1"_s);
    QVERIFY(report["applicable"_L1].toBool());
    const QJsonArray actions = report["actions"_L1].toArray();
    QVERIFY(!actions.isEmpty());
    for (const QJsonValue &action : actions)
        QVERIFY(!action.toObject()["text"_L1].toString().isEmpty());
    QVERIFY(box.filesIn(u"project"_s) == before);
}

void ScenarioProgramTest::applied()
{
    QFETCH(const QString, options);
    QFETCH(const QStringList, scripts);
    const Sandbox box;
    m_fixture.writeTo(box);
    const auto before = box.filesIn(u"project"_s);
    const Run planned = box.run(words(u"plan project --diff "_s + options));
    COMPARE_EXIT(planned, 0);
    const Run run = box.run(words(u"apply project "_s + options));
    COMPARE_EXIT(run, 0);

    const auto after = box.filesIn(u"project"_s);
    const QStringList differences = ScenarioFixture::differences(before, after);
    const QString printed =
        QString::fromUtf8(planned.out).remove(u'\r'); // the patch has the files' line ends
    for (const QString &shown : differences)
        QVERIFY2(printed.contains(shown), qPrintable(shown)); // shown is what was done
    m_fixture.verify(differences, QString::fromLatin1(QTest::currentDataTag()));
    for (const QString &script : scripts)
        QVERIFY2(after.contains(u"ShopContent/bin/"_s + script), qPrintable(after.keys().join(u' ')));

    const Run again = box.run(words(u"apply project "_s + options));
    COMPARE_EXIT(again, 0);
    QVERIFY2(box.filesIn(u"project"_s) == after, again.said().constData());
}

void ScenarioProgramTest::exported()
{
    QFETCH(const QString, options);
    QFETCH(const QStringList, scripts);
    const Sandbox box;
    m_fixture.writeTo(box);
    const auto before = box.filesIn(u"project"_s);
    const Run run = box.run(words(u"export project --to-dir out/deep "_s + options));
    COMPARE_EXIT(run, 0);
    QVERIFY(box.filesIn(u"project"_s) == before);
    const auto files = box.filesIn(u"out/deep"_s);
    QCOMPARE(QSet<QString>(files.keyBegin(), files.keyEnd()),
             QSet<QString>(scripts.begin(), scripts.end()) << u"bindwright.diff"_s << u"NEXT-STEPS.md"_s);
    const Run diff = box.run(words(u"plan project --diff "_s + options));
    QCOMPARE(files[u"bindwright.diff"_s], diff.out);

    COMPARE_EXIT(box.run(words(u"apply project "_s + options)), 0);
    for (const QString &script : scripts)
        QCOMPARE(box.read(u"project/ShopContent/bin/"_s + script), files[script]);
}

void ScenarioProgramTest::exportedTemplates()
{
    const Sandbox box;
    m_fixture.writeTo(box);
    const Run arm = box.run(words(u"export project --form arm --to-dir out"_s));
    COMPARE_EXIT(arm, 0);
    const QJsonObject object = QJsonDocument::fromJson(box.read(u"out/certificates.json"_s)).object();
    const QJsonObject parameters = object["parameters"_L1].toObject();
    for (const char *name : {"vaultName", "shopCertificateSecretName", "shopCertificateSecretVersion"})
        QVERIFY2(parameters.contains(QLatin1String(name)), name);
    QCOMPARE(box.filesIn(u"out"_s).size(), 1); // the template alone

    const Run bicep = box.run(words(u"export project --role Shop --scenario single --certificate www.pfx "
                                    "--passphrase-file sesame --form bicep --to-dir out"_s));
    COMPARE_EXIT(bicep, 0);
    const QByteArray text = box.read(u"out/certificates.bicep"_s);
    QVERIFY(text.contains("param shopCertificateSecretVersion string"));
    COMPARE_EXIT(box.run(words(u"plan project --scenario single --form arm"_s)), 2); // of export alone
}

void ScenarioProgramTest::unreadableConfigurationIsRefused()
{
    const Sandbox box;
    m_fixture.writeTo(box);
    box.write(u"project/ServiceConfiguration.Cloud.cscfg"_s, "<ServiceConfiguration");
    const auto before = box.filesIn(u"project"_s);
    const Run run = box.run(words(
        u"apply project --role Shop --scenario single --certificate www.pfx --passphrase-file sesame"_s));
    COMPARE_EXIT(run, 1); // a configuration that cannot be read stands in the way
    QVERIFY(box.filesIn(u"project"_s) == before);
}

void ScenarioProgramTest::sniNeedsItsGuestOs()
{
    const Sandbox box;
    m_fixture.writeTo(box);
    for (const QString &name : {u"Cloud"_s, u"Local"_s}) {
        const QString path = u"project/ServiceConfiguration.%1.cscfg"_s.arg(name);
        box.write(path, box.read(path).replace("osFamily=\"6\"", "osFamily=\"2\""));
    }
    const Run run = box.run(
        words(u"plan project --role Shop --scenario sni --certificate www.pfx --passphrase-file sesame"_s));
    COMPARE_EXIT(run, 1);
    QVERIFY2(run.err.contains("SNI needs IIS 8 or later"), run.err.constData());
}

QTEST_GUILESS_MAIN(ScenarioProgramTest)
#include "scenarioprogramtest.moc"

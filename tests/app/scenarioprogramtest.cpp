// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/plan.h"
#include "tests/app/program.h"
#include "tests/testing.h"

#include <QJsonArray>
#include <QStandardPaths>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

bool isProjectFile(const QString &name)
{
    return name.endsWith(u".csdef"_s) || name.endsWith(u".cscfg"_s);
}

} // namespace

/// Each scenario from a project and certificate files to changed files, by the program alone. What is
/// to change stands in data/NAME.diff, with the thumbprints' names for the thumbprints. Where the
/// environment has BINDWRIGHT_UPDATE_DATA, that file is written instead.
class ScenarioProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
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
    QString named(QString text) const; ///< with thumbprints replaced by their names
    void prepare(const Sandbox &box) const;
    void verifyDiff(const QString &diff, const QString &name) const;

    QMap<QString, QByteArray> m_files;
    QMap<QString, QString> m_names; ///< thumbprint to name
};

void ScenarioProgramTest::initTestCase()
{
    using namespace testing;
    const TestCertificate root = authority(u"Pine Root"_s);
    const TestCertificate issuer = authority(u"Pine CA"_s, root);
    const TestCertificate www = makeCertificate(subjectFor({u"www.shop.test"_s}), issuer);
    const TestCertificate api = makeCertificate(subjectFor({u"api.shop.test"_s}), issuer);
    const TestCertificate san = makeCertificate(subjectFor({u"www.shop.test"_s, u"shop.test"_s}), issuer);
    m_files = {
        {u"www.pfx"_s, pkcs12({www}, {.passphrase = "sesame"})},
        {u"api.pem"_s, pem(api) + keyPem(api)},
        {u"san.pfx"_s, pkcs12({san}, {.passphrase = "sesame"})},
        {u"chain.pfx"_s, pkcs12({www, issuer.withoutKey(), root.withoutKey()}, {.passphrase = "sesame"})},
        {u"sesame"_s, "sesame\n"}};
    m_names = {{QString::fromLatin1(www.sha1()), u"@WWW@"_s},
               {QString::fromLatin1(api.sha1()), u"@API@"_s},
               {QString::fromLatin1(san.sha1()), u"@SAN@"_s},
               {QString::fromLatin1(issuer.sha1()), u"@ISSUER@"_s},
               {QString::fromLatin1(root.sha1()), u"@ROOT@"_s}};
}

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
    QTest::newRow("sni-onstart")
        << u"--scenario sni --form onstart --certificate www.pfx --certificate api.pem"_s + common
        << QStringList{u"BindwrightBindings.cs"_s};
}

QString ScenarioProgramTest::named(QString text) const
{
    for (auto it = m_names.begin(); it != m_names.end(); ++it)
        text.replace(it.key(), it.value());
    return text;
}

void ScenarioProgramTest::prepare(const Sandbox &box) const
{
    for (auto it = m_files.begin(); it != m_files.end(); ++it)
        box.write(it.key(), it.value());
}

void ScenarioProgramTest::verifyDiff(const QString &diff, const QString &name) const
{
    const QString path = QStringLiteral(SOURCE_FOLDER "/tests/app/data/%1.diff").arg(name);
    QFile file(path);
    if (qEnvironmentVariableIsSet("BINDWRIGHT_UPDATE_DATA")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(named(diff).toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QString expected = QString::fromUtf8(file.readAll());
    QVERIFY2(named(diff) == expected,
             qPrintable(u"expected\n%1\nbut it is\n%2"_s.arg(expected, named(diff))));
}

void ScenarioProgramTest::planned()
{
    QFETCH(const QString, options);
    const Sandbox box;
    prepare(box);
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
    prepare(box);
    const auto before = box.filesIn(u"project"_s);
    const Run planned = box.run(words(u"plan project --diff "_s + options));
    COMPARE_EXIT(planned, 0);
    const Run run = box.run(words(u"apply project "_s + options));
    COMPARE_EXIT(run, 0);

    const auto after = box.filesIn(u"project"_s);
    QString diff;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!isProjectFile(it.key()))
            continue;
        QVERIFY(before.contains(it.key()));
        const FileChange change{it.key(), before[it.key()], it.value()};
        const QString shown = unifiedDiff(change, it.key());
        QVERIFY2(QString::fromUtf8(planned.out).contains(shown), qPrintable(shown)); // shown is what was done
        diff += shown;
    }
    verifyDiff(diff, QString::fromLatin1(QTest::currentDataTag()));
    for (const QString &script : scripts)
        QVERIFY2(after.contains(u"ShopContent/"_s + script), qPrintable(after.keys().join(u' ')));

    const Run again = box.run(words(u"apply project "_s + options));
    COMPARE_EXIT(again, 0);
    QVERIFY2(box.filesIn(u"project"_s) == after, again.said().constData());
}

void ScenarioProgramTest::exported()
{
    QFETCH(const QString, options);
    QFETCH(const QStringList, scripts);
    const Sandbox box;
    prepare(box);
    const auto before = box.filesIn(u"project"_s);
    const Run run = box.run(words(u"export project --to-dir out/deep "_s + options));
    COMPARE_EXIT(run, 0);
    QVERIFY(box.filesIn(u"project"_s) == before);
    const auto files = box.filesIn(u"out/deep"_s);
    QCOMPARE(QSet<QString>(files.keyBegin(), files.keyEnd()),
             QSet<QString>(scripts.begin(), scripts.end()) << u"bindwright.diff"_s);
    const Run diff = box.run(words(u"plan project --diff "_s + options));
    QCOMPARE(files[u"bindwright.diff"_s], diff.out);

    COMPARE_EXIT(box.run(words(u"apply project "_s + options)), 0);
    for (const QString &script : scripts)
        QCOMPARE(box.read(u"project/ShopContent/"_s + script), files[script]);
}

void ScenarioProgramTest::exportedTemplates()
{
    const Sandbox box;
    prepare(box);
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
    prepare(box);
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
    prepare(box);
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

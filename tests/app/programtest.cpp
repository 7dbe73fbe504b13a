// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "program.h"

#include "model/draft/draftfile.h"
#include "model/server/servercollection.h"
#include "model/server/serverimport.h"
#include "model/session/source.h"
#include "tests/support/corpus.h"
#include "tests/support/filefake.h"
#include "tests/support/testing.h"

#include <QJsonArray>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

constexpr auto planted = "planted-Passphrase-7f3a";

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

bool hasAll(const QJsonObject &object, const QStringList &keys)
{
    return std::ranges::all_of(keys, [&object](const QString &key) { return object.contains(key); });
}

} // namespace

/// The program as a process: its exit codes, what it prints where, and that it keeps secrets.
class ProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void speaksTheLocalesLanguage_data();
    void speaksTheLocalesLanguage();
    void exitCodes_data();
    void exitCodes();
    void inspectJson();
    void inspectSaysWhereACertificateCanGo();
    void inspectCompletesChains();
    void inspectTellsErrorsApart_data();
    void inspectTellsErrorsApart();
    void checkJson();
    void checkFindsErrors();
    void checkJudgesEachOfSeveral();
    void doctypeIsRefusedInWords();
    void checkSaysWhatAzureSays();
    void checkMends();
    void checkShowsWhatItWouldMend();
    void diffsAreColouredOnATerminal();
    void checkMendsNoPlan();
    void reportWithoutDisplay_data();
    void reportWithoutDisplay();
    void serverState();
    void corpusIsChecked();
    void passphraseIsNeverSaid();
    void logRecordsWhatWasDone();
    void windowWithoutDisplayIsRefused();

private:
    Sandbox m_box;
};

void ProgramTest::initTestCase()
{
    using namespace testing;
    const TestCertificate root = authority(u"Test Root"_s);
    const TestCertificate issuer = authority(u"Test CA"_s, root);
    const TestCertificate leaf = makeCertificate(subjectFor({u"www.a.test"_s, u"*.a.test"_s}), issuer);
    Subject old = subjectFor({u"old.a.test"_s});
    old.notAfter = QDateTime::currentDateTimeUtc().addDays(-1);
    m_box.write(u"leaf.pfx"_s, pkcs12({leaf}, {.passphrase = planted}));
    m_box.write(u"open.pfx"_s, pkcs12({leaf, issuer.withoutKey(), root.withoutKey()}));
    m_box.write(u"leaf.crt"_s, pem(leaf));
    m_box.write(u"leaf.key"_s, keyPem(leaf));
    m_box.write(u"second.pfx"_s, pkcs12({leaf}, {.passphrase = "not it"}));
    m_box.write(u"issuer.cer"_s, der(issuer));
    m_box.write(u"root.pem"_s, pem(root));
    m_box.write(u"expired.pem"_s, pem(makeCertificate(old)));
    m_box.write(u"damaged.pfx"_s, pkcs12({leaf}).left(200));
    m_box.write(u"text.txt"_s, "no certificate\n");
    m_box.write(u"passphrase"_s, QByteArray(planted) + "\r\nsecond line\n");
    m_box.write(u"wrong"_s, "not it");
    m_box.write(u"broken/ServiceDefinition.csdef"_s, "<ServiceDefinition>");
    m_box.write(u"doctype/ServiceDefinition.csdef"_s,
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>" + QByteArray(ProjectFixture::definition).mid(39));
    m_box.write(u"entities/ServiceDefinition.csdef"_s, ProjectFixture::definition);
    m_box.write(u"entities/ServiceConfiguration.Cloud.cscfg"_s,
                "<!DOCTYPE a [<!ENTITY b 'c'>]>" + QByteArray(ProjectFixture::cloud).mid(39));
}

void ProgramTest::exitCodes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("version") << u"--version"_s << 0;
    QTest::newRow("help") << u"plan --help"_s << 0;
    QTest::newRow("unknown option") << u"check project --frobnicate"_s << 2;
    QTest::newRow("unknown command") << u"frobnicate project"_s << 2;
    QTest::newRow("sound project") << u"check project"_s << 0;
    QTest::newRow("sound on extended support but for its network")
        << u"check project --target extended-support"_s << 1;
    QTest::newRow("no such target") << u"check project --target moon"_s << 2;
    QTest::newRow("diff without fix") << u"check project --diff"_s << 2;
    QTest::newRow("no project") << u"check nowhere"_s << 2;
    QTest::newRow("malformed project") << u"check broken"_s << 2;
    QTest::newRow("definition with a DOCTYPE") << u"check doctype"_s << 2;
    QTest::newRow("configuration with a DOCTYPE") << u"check entities"_s << 1;
    QTest::newRow("host that is none") << u"inspect open.pfx --host https://www.a.test"_s << 2;
    QTest::newRow("host with a dot at its end") << u"inspect open.pfx --host www.a.test."_s << 2;
    QTest::newRow("key and certificate in two files") << u"inspect leaf.crt leaf.key"_s << 0;
    QTest::newRow("plan with key and certificate in two files")
        << u"plan project --role Shop --scenario single --certificate leaf.key --certificate leaf.crt"_s << 0;
    QTest::newRow("key alone") << u"inspect leaf.key"_s << 2;
    QTest::newRow("a passphrase for each file")
        << u"inspect leaf.pfx second.pfx --passphrase-file leaf.pfx=passphrase --passphrase-file second.pfx=wrong"_s
        << 0;
    QTest::newRow("the passphrases the other way round")
        << u"inspect leaf.pfx second.pfx --passphrase-file leaf.pfx=wrong --passphrase-file second.pfx=passphrase"_s
        << 2;
    QTest::newRow("sound certificate") << u"inspect open.pfx"_s << 0;
    QTest::newRow("covered host") << u"inspect open.pfx --host shop.a.test"_s << 0;
    QTest::newRow("host not covered") << u"inspect open.pfx --host www.b.test"_s << 1;
    QTest::newRow("expired") << u"inspect expired.pem"_s << 1;
    QTest::newRow("one file of two is none") << u"inspect open.pfx text.txt"_s << 2;
    QTest::newRow("file missing") << u"inspect nowhere.pfx"_s << 2;
    QTest::newRow("locked") << u"inspect leaf.pfx"_s << 2;
    QTest::newRow("unlocked") << u"inspect leaf.pfx --passphrase-file passphrase"_s << 0;
    QTest::newRow("passphrase file missing") << u"inspect leaf.pfx --passphrase-file nowhere"_s << 2;
    QTest::newRow("project without scenario") << u"plan project"_s << 2;
    QTest::newRow("scenario without certificates") << u"plan project --scenario single"_s << 1;
    QTest::newRow("unknown role") << u"plan project --scenario single --certificate open.pfx --role Nobody"_s
                                  << 2;
    QTest::newRow("unknown site") << u"plan project --scenario sni --certificate open.pfx --site Nowhere"_s
                                  << 2;
    QTest::newRow("bind to a file that is none")
        << u"plan project --scenario sni --bind www.a.test=nowhere.pfx"_s << 2;
    QTest::newRow("bind to an unknown thumbprint")
        << u"plan project --role Shop --scenario sni --certificate open.pfx "
           "--bind www.a.test=0000000000000000000000000000000000000000"_s
        << 2;
    QTest::newRow("bind of installed")
        << u"plan project --scenario installed --certificate open.pfx --bind www.a.test=open.pfx"_s << 2;
    QTest::newRow("host bound twice")
        << u"plan project --scenario sni --bind www.a.test=open.pfx --bind WWW.a.test=open.pfx"_s << 2;
    QTest::newRow("unknown default") << u"plan project --role Shop --scenario sni --certificate open.pfx "
                                        "--default 0000000000000000000000000000000000000000"_s
                                     << 2;
    QTest::newRow("good plan") << u"plan project --role Shop --scenario single --certificate open.pfx"_s << 0;
    QTest::newRow("a second role beside the one that has port 443")
        << u"plan project --scenario single --certificate open.pfx"_s << 0;
    QTest::newRow("the second role alone")
        << u"plan project --scenario single --certificate open.pfx --role Admin"_s << 1;
    QTest::newRow("preview") << u"preview project --to 10.0.0.4:443"_s << 0;
    QTest::newRow("no cases") << u"preview --cases text.txt"_s << 2;
}

void ProgramTest::exitCodes()
{
    QFETCH(const QString, line);
    QFETCH(const int, code);
    const auto before = m_box.filesIn(u"project"_s);
    const Run run = m_box.run(words(line));
    COMPARE_EXIT(run, code);
    if (code == 2)
        QVERIFY(run.err.startsWith("bindwright: ") || run.err.contains("\nbindwright: "));
    QVERIFY(m_box.filesIn(u"project"_s) == before); // none of these writes
}

void ProgramTest::inspectJson()
{
    const Run run =
        m_box.run(words(u"inspect open.pfx text.txt --host shop.a.test --host www.b.test --json"_s));
    COMPARE_EXIT(run, 2); // text.txt is none
    const QJsonObject report = run.json();
    QCOMPARE(report["format"_L1].toString(), u"bindwright-inspect/1"_s);
    const QJsonArray files = report["files"_L1].toArray();
    QCOMPARE(files.size(), 2);
    const QJsonObject file = files[0].toObject();
    QCOMPARE(file["path"_L1].toString(), u"open.pfx"_s);
    QCOMPARE(file["kind"_L1].toString(), u"pkcs12"_s);
    QVERIFY(file["error"_L1].isNull());
    QVERIFY(file["chainComplete"_L1].toBool());
    QVERIFY(file["missingIssuer"_L1].isNull());
    const QJsonObject leaf = file["certificates"_L1].toArray()[0].toObject();
    QVERIFY(hasAll(leaf,
                   {u"subject"_s, u"issuer"_s, u"notBefore"_s, u"notAfter"_s, u"signatureAlgorithm"_s,
                    u"sha256"_s, u"selfSigned"_s, u"isCa"_s}));
    QCOMPARE(leaf["subjectAltName"_L1].toArray(), (QJsonArray{u"www.a.test"_s, u"*.a.test"_s}));
    QCOMPARE(leaf["keyType"_L1].toString(), u"ECDSA"_s);
    QCOMPARE(leaf["keyBits"_L1].toInt(), 256);
    QCOMPARE(leaf["sha1"_L1].toString().size(), 40);
    QVERIFY(leaf["hasPrivateKey"_L1].toBool());
    QCOMPARE(leaf["privateKey"_L1].toString(), u"matching"_s);
    QCOMPARE(leaf["curve"_L1].toString(), u"P-256"_s);
    QCOMPARE(leaf["subjectKeyId"_L1].toString().size(), 40);
    QVERIFY(hasAll(leaf, {u"serialNumber"_s, u"friendlyName"_s, u"authorityKeyId"_s}));
    QCOMPARE(file["chains"_L1].toArray()[0]["path"_L1].toArray().size(), 3);
    const QJsonArray targets = leaf["targets"_L1].toArray();
    QCOMPARE(targets.size(), 8);
    QCOMPARE(targets[0]["target"_L1].toString(), u"guest-os5"_s);
    QCOMPARE(targets[0]["imports"_L1]["fit"_L1].toString(), u"yes"_s);
    QCOMPARE(targets[0]["imports"_L1]["reason"_L1].toString(), u"old-encryption"_s);
    QCOMPARE(targets[0]["imports"_L1]["certainty"_L1].toString(), u"derived"_s);
    QVERIFY(targets[0]["imports"_L1]["source"_L1].toString().startsWith(u"Microsoft, "_s));
    QVERIFY(targets[3]["binds"_L1].isNull()); // Cloud Services bind nothing by themselves
    const QJsonArray problems = report["problems"_L1].toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0]["code"_L1].toString(), u"host-not-covered"_s);
    QCOMPARE(leaf["covers"_L1].toObject(), (QJsonObject{{u"shop.a.test"_s, true}, {u"www.b.test"_s, false}}));
    const QJsonObject error = files[1].toObject()["error"_L1].toObject();
    QCOMPARE(error["code"_L1].toString(), u"no-certificate"_s);
    QVERIFY(error["message"_L1].toString().contains(u"text.txt"_s));
}

void ProgramTest::inspectSaysWhereACertificateCanGo()
{
    const Run run = m_box.run(words(u"inspect open.pfx"_s));
    COMPARE_EXIT(run, 0);
    const QString said = QString::fromUtf8(run.out);
    QVERIFY(
        said.contains(u"Imports         guest OS 5, guest OS 6, guest OS 7: yes, the PFX is encrypted"_s));
    QVERIFY(said.contains(u"Binds           guest OS 5, guest OS 6, guest OS 7"_s));
    QCOMPARE(said.count(u"Imports "_s), 1); // of the leaf, not of its issuers
}

void ProgramTest::inspectCompletesChains()
{
    const Run alone = m_box.run(words(u"inspect issuer.cer leaf.pfx --passphrase-stdin --json"_s), planted);
    COMPARE_EXIT(alone, 0);
    const QJsonObject incomplete = alone.json()["files"_L1].toArray()[1].toObject();
    QVERIFY(!incomplete["chainComplete"_L1].toBool());
    QVERIFY(incomplete["missingIssuer"_L1].toString().contains(u"Test Root"_s));

    const Run all =
        m_box.run(words(u"inspect root.pem issuer.cer leaf.pfx --passphrase-stdin --json"_s), planted);
    COMPARE_EXIT(all, 0);
    QVERIFY(all.json()["files"_L1].toArray()[2].toObject()["chainComplete"_L1].toBool());
}

void ProgramTest::inspectTellsErrorsApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("locked") << u"leaf.pfx"_s << u"passphrase-needed"_s;
    QTest::newRow("wrong passphrase") << u"leaf.pfx --passphrase-file wrong"_s << u"wrong-passphrase"_s;
    QTest::newRow("damaged") << u"damaged.pfx"_s << u"certificate-damaged"_s;
    QTest::newRow("no certificate") << u"text.txt"_s << u"no-certificate"_s;
    QTest::newRow("missing") << u"nowhere"_s << u"file-not-found"_s;
}

void ProgramTest::inspectTellsErrorsApart()
{
    QFETCH(const QString, line);
    const Run run = m_box.run(words(u"inspect --json "_s + line));
    COMPARE_EXIT(run, 2);
    const QJsonObject file = run.json()["files"_L1].toArray()[0].toObject();
    QTEST(file["error"_L1].toObject()["code"_L1].toString(), "code");
}

void ProgramTest::checkJson()
{
    const Run run = m_box.run(words(u"check project --json"_s));
    COMPARE_EXIT(run, 0);
    const QJsonObject report = run.json();
    QCOMPARE(report["format"_L1].toString(), u"bindwright-check/1"_s);
    const QJsonArray problems = report["problems"_L1].toArray();
    bool found = false;
    for (const QJsonValue &value : problems) {
        const QJsonObject problem = value.toObject();
        QVERIFY(hasAll(
            problem, {u"code"_s, u"severity"_s, u"file"_s, u"line"_s, u"subject"_s, u"message"_s, u"fix"_s}));
        if (problem["code"_L1] != "thumbprint-missing"_L1)
            continue;
        found = true;
        QCOMPARE(problem["severity"_L1].toString(), u"warning"_s); // it is the emulator's file
        QVERIFY(problem["file"_L1].toString().endsWith(u"ServiceConfiguration.Local.cscfg"_s));
        QVERIFY(problem["line"_L1].toInt() > 0);
        QCOMPARE(problem["subject"_L1].toString(), u"ShopCertificate"_s);
    }
    QVERIFY(found);
}

void ProgramTest::checkFindsErrors()
{
    Sandbox box;
    QByteArray definition = box.read(u"project/ServiceDefinition.csdef"_s);
    box.write(u"project/ServiceDefinition.csdef"_s,
              definition.replace(" certificate=\"ShopCertificate\"", ""));
    const Run run = box.run(words(u"check project"_s));
    COMPARE_EXIT(run, 1);
    QVERIFY(run.out.contains("ServiceDefinition.csdef:"));
    QVERIFY(run.out.contains("the https endpoint HttpsIn names no certificate"));
}

void ProgramTest::checkJudgesEachOfSeveral()
{
    Sandbox box;
    QByteArray definition = box.read(u"project/ServiceDefinition.csdef"_s);
    box.write(u"project/Other.csdef"_s,
              definition.replace(" certificate=\"ShopCertificate\"", "").replace("\"Contoso\"", "\"Other\""));
    const Run run = box.run(words(u"check project"_s));
    COMPARE_EXIT(run, 1);
    QVERIFY(run.out.contains("/Other.csdef:"));
    QVERIFY(run.out.contains("ServiceConfiguration.Local.cscfg")); // of the other one
    const Run json = box.run(words(u"check project --json"_s));
    QStringList subjects;
    for (const QJsonValue &value : json.json()["problems"_L1].toArray())
        subjects.append(value.toObject()["subject"_L1].toString());
    QVERIFY(subjects.contains(u"HttpsIn"_s) && subjects.contains(u"ShopCertificate"_s));
    const Run plan = box.run(words(u"plan project --scenario single"_s));
    COMPARE_EXIT(plan, 2);
    QVERIFY(plan.err.contains("Other.csdef"));
}

void ProgramTest::doctypeIsRefusedInWords()
{
    const Run definition = m_box.run(words(u"check doctype"_s));
    QVERIFY2(definition.err.contains("DOCTYPE"), definition.err.constData());
    const Run configuration = m_box.run(words(u"check entities"_s));
    QVERIFY2(configuration.out.contains("ServiceConfiguration.Cloud.cscfg:1: error:")
                 && configuration.out.contains("DOCTYPE"),
             configuration.out.constData());
}

void ProgramTest::checkSaysWhatAzureSays()
{
    Sandbox box;
    const QString cloud = u"project/ServiceConfiguration.Cloud.cscfg"_s;
    box.write(cloud,
              box.read(cloud).replace("<Setting name=\"Catalogue\"",
                                      "<Setting name=\"Extra\" value=\"1\" /><Setting name=\"Catalogue\""));
    const QString message = u"message:Setting 'Extra' for role 'Shop' specified in the service configuration "
                            "file is not declared in the service definition file."_s;
    const Run run = box.run(words(u"check project"_s));
    COMPARE_EXIT(run, 1);
    QVERIFY2(QString::fromUtf8(run.out).contains(message), run.out.constData());
    bool found = false;
    for (const QJsonValue &problem :
         box.run(words(u"check project --json"_s)).json()["problems"_L1].toArray()) {
        const bool isIt = problem["code"_L1] == "setting-undeclared"_L1;
        found |= isIt;
        QVERIFY(!isIt || problem["azureMessage"_L1].toString().endsWith(message));
        QVERIFY(problem["code"_L1] != "no-web-role"_L1 || !problem.toObject().contains(u"azureMessage"_s));
    }
    QVERIFY(found);
}

namespace {

/// A thumbprint as pasted from the certificate dialog, and a certificate in the wrong store.
void spoil(const Sandbox &box)
{
    const QString cloud = u"project/ServiceConfiguration.Cloud.cscfg"_s;
    box.write(cloud,
              box.read(cloud).replace("\"0123456789ABCDEF",
                                      "\"\xe2\x80\x8e"
                                      "01 23456789abcdef"));
    const QString csdef = u"project/ServiceDefinition.csdef"_s;
    box.write(csdef, box.read(csdef).replace("storeName=\"My\"", "storeName=\"CA\""));
}

} // namespace

void ProgramTest::checkMends()
{
    const Sandbox box;
    const auto sound = box.filesIn(u"project"_s);
    spoil(box);
    const Run before = box.run(words(u"check project"_s));
    COMPARE_EXIT(before, 1);
    QVERIFY2(before.out.contains("the invisible U+200E, blanks"), before.out.constData());
    const Run run = box.run(words(u"check project --fix --json"_s));
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.json()["fixed"_L1].toArray().size(), 2);
    QVERIFY(box.filesIn(u"project"_s) == sound); // as a colleague would have typed it
    const auto kept = box.filesIn(u"state"_s);
    QVERIFY(std::any_of(kept.cbegin(), kept.cend(),
                        [](const QByteArray &content) { return content.contains("storeName=\"CA\""); }));
    const Run again = box.run(words(u"check project --fix"_s));
    COMPARE_EXIT(again, 0);
    QVERIFY(again.err.contains("Nothing can be fixed without a decision."));
    QVERIFY(box.filesIn(u"project"_s) == sound);
}

void ProgramTest::checkShowsWhatItWouldMend()
{
    const Sandbox box;
    spoil(box);
    const auto before = box.filesIn(u"project"_s);
    const Run run = box.run(words(u"check project --fix --diff"_s));
    COMPARE_EXIT(run, 1); // it is as wrong as it was
    QVERIFY(run.out.contains("-      <Certificate name=\"ShopCertificate\" storeLocation=\"LocalMachine\" "
                             "storeName=\"CA\" />"));
    QVERIFY(run.out.contains("+      <Certificate name=\"ShopCertificate\" "
                             "thumbprint=\"0123456789ABCDEF0123456789ABCDEF01234567\""));
    QVERIFY(box.filesIn(u"project"_s) == before);
}

/// On a real one, that script(1) makes.
void ProgramTest::diffsAreColouredOnATerminal()
{
    const Sandbox box;
    spoil(box);
    Sandbox terminal;
    terminal.program = u"script"_s;
    const Run trial = terminal.run({u"-qec"_s, u"true"_s, u"/dev/null"_s});
    if (trial.exitCode != 0)
        QSKIP(("script opens no terminal here, as where /dev/pts is missing: " + trial.err).constData());
    const QString command = u"cd '%1' && '%2' check project --fix --diff"_s.arg(box.path({}), box.program);
    const QStringList arguments{u"-qec"_s, command, u"/dev/null"_s};
    const Run coloured = terminal.run(arguments, {}, {{u"TERM"_s, u"xterm"_s}, {u"NO_COLOR"_s, {}}});
    COMPARE_EXIT(coloured, 1);
    QVERIFY(coloured.out.contains("\x1b[31m-      <Certificate name=\"ShopCertificate\""));
    QVERIFY(coloured.out.contains("\x1b[32m+      <Certificate name=\"ShopCertificate\""));
    for (const QMap<QString, QString> &plain :
         {QMap<QString, QString>{{u"TERM"_s, u"dumb"_s}}, {{u"TERM"_s, u"xterm"_s}, {u"NO_COLOR"_s, u"1"_s}}})
        QVERIFY(!terminal.run(arguments, {}, plain).out.contains("\x1b[3"));
}

void ProgramTest::checkMendsNoPlan()
{
    const Sandbox box;
    box.write(u"plan.bindwright"_s, R"({"format":"bindwright-plan/2","project":"project"})");
    COMPARE_EXIT(box.run(words(u"check plan.bindwright --fix"_s)), 2);
}

void ProgramTest::reportWithoutDisplay_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("HTML") << u"report.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("PDF") << u"report.pdf"_s << QByteArray("%PDF-");
}

void ProgramTest::reportWithoutDisplay()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, start);
    const Run run = m_box.run({u"report"_s, m_box.path(u"project"_s), u"--to"_s, m_box.path(file)}, {},
                              {{u"XDG_RUNTIME_DIR"_s, {}}});
    QVERIFY2(run.exitCode == 0, run.said().constData());
    QVERIFY2(!run.err.contains("XDG_RUNTIME_DIR"), run.said().constData()); // Qt's words are for the log
    QVERIFY(run.out.trimmed().endsWith(file.toUtf8()));
    QVERIFY(m_box.read(file).startsWith(start));
    const Run again = m_box.run({u"report"_s, m_box.path(u"project"_s), u"--to"_s, m_box.path(file)});
    QVERIFY2(again.exitCode == 0, again.said().constData());
    const Run nowhere = m_box.run({u"report"_s, m_box.path(u"none"_s), u"--to"_s, m_box.path(file)});
    QCOMPARE(nowhere.exitCode, 2);
}

void ProgramTest::serverState()
{
    Sandbox box;
    const auto record = [](const QByteArray &label, const QByteArray &key, char digit) {
        return "    " + label + " : " + key + "\n    Zertifikathash : " + QByteArray(40, digit)
            + "\n    Anwendungs-ID : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n    Name : MY\n\n";
    };
    box.write(u"netsh.txt"_s,
              "SSL-Zertifikatbindungen:\n-------------------------\n\n"
                  + record("IP:Port", "0.0.0.0:443", 'a') + record("Hostname:Port", "a.test:443", 'b'));
    box.write(u"iis.config"_s,
              "<configuration><system.applicationHost><sites><site name=\"S\"><bindings>"
              "<binding protocol=\"https\" bindingInformation=\"*:443:a.test\" sslFlags=\"1\"/>"
              "<binding protocol=\"https\" bindingInformation=\"*:8443:\"/></bindings></site></sites>"
              "</system.applicationHost></configuration>");
    const Run preview = box.run(words(u"preview netsh.txt --to 10.0.0.4:443 --sni a.test --json"_s));
    COMPARE_EXIT(preview, 0);
    const QJsonObject result = preview.json()["results"_L1].toArray()[0].toObject();
    QCOMPARE(result["certificate"_L1].toString(), QString(40, u'B'));
    QCOMPARE(result["rule"_L1].toString(), u"exact-host"_s);
    const Run text = box.run(words(u"preview netsh.txt --to 10.0.0.4:443 --no-sni"_s));
    QVERIFY(text.out.contains("does not apply: the client sent no server name"));
    const Run alone = box.run(words(u"preview iis.config --to 10.0.0.4:443 --sni a.test"_s));
    QVERIFY(alone.out.contains(": the certificate of a.test:443 is served.")); // IIS does not say which
    const Run joined = box.run(words(u"check netsh.txt iis.config --json"_s));
    COMPARE_EXIT(joined, 1); // IIS has 8443, HTTP.sys has not
    QStringList numbers;
    for (const auto &problem : joined.json()["problems"_L1].toArray())
        numbers.append(problem.toObject()["catalogue"_L1].toString());
    QVERIFY(numbers.contains(u"C41"_s));
    QVERIFY(numbers.contains(u"C42"_s));
    COMPARE_EXIT(box.run(words(u"check project netsh.txt"_s)), 1); // the instance holds something else
    COMPARE_EXIT(box.run(words(u"check project project"_s)), 2);
    const Run command = box.run(words(u"collect-command"_s));
    COMPARE_EXIT(command, 0);
    QCOMPARE(command.out.trimmed(), collectCommand().toUtf8());
}

void ProgramTest::corpusIsChecked()
{
    NEEDS_SHARED("corpus/INDEX.tsv");
    QSet<QString> folders;
    for (const CorpusFile &file : corpusFiles())
        folders.insert(QFileInfo(file.path).path());
    int checked = 0;
    for (const QString &folder : std::as_const(folders)) {
        const Run run = m_box.run({u"check"_s, folder, u"--json"_s});
        QVERIFY2(run.exitCode >= 0 && run.exitCode <= 2, qPrintable(folder));
        QVERIFY2(run.exitCode == 2 || run.json()["format"_L1] == "bindwright-check/1"_L1, qPrintable(folder));
        QVERIFY2(run.exitCode != 2 || run.err.startsWith("bindwright: "), qPrintable(folder));
        checked += run.exitCode != 2;
    }
    QVERIFY2(checked > folders.size() / 2, qPrintable(u"%1 of %2"_s.arg(checked).arg(folders.size())));
}

void ProgramTest::passphraseIsNeverSaid()
{
    Sandbox box;
    box.write(u"in/leaf.pfx"_s, m_box.read(u"leaf.pfx"_s));
    box.write(u"in/passphrase"_s, planted);
    box.write(u"in/longer"_s, QByteArray(planted) + "-and-wrong");
    const QString wanted =
        u" project --role Shop --scenario single --certificate in/leaf.pfx --log-level trace "_s;
    const QString file = u" --passphrase-file in/passphrase"_s;
    const QList<std::pair<QString, QByteArray>> lines{
        {u"inspect in/leaf.pfx --log-level trace"_s + file, {}},
        {u"inspect in/leaf.pfx --log-level trace --passphrase-stdin --json"_s, planted},
        {u"inspect in/leaf.pfx --log-level trace --passphrase-file in/longer"_s, {}},
        {u"inspect in/leaf.pfx --passphrase="_s + QLatin1String(planted), {}},
        {u"plan"_s + wanted + u"--json"_s + file, {}},
        {u"plan"_s + wanted + u"--diff"_s + file, {}},
        {u"export"_s + wanted + u"--to-dir out"_s + file, {}},
        {u"apply"_s + wanted + u"--passphrase-stdin"_s, QByteArray(planted) + "\n"},
    };
    for (const auto &[line, input] : lines) {
        const Run run = box.run(words(line), input);
        QVERIFY2(run.exitCode >= 0, qPrintable(line));
        QVERIFY2(!run.out.contains(planted) && !run.err.contains(planted), qPrintable(line));
    }
    QVERIFY(!box.filesIn(u"state"_s).isEmpty());
    for (const QString &folder : {u"state"_s, u"project"_s, u"out"_s}) {
        const auto files = box.filesIn(folder);
        for (auto it = files.begin(); it != files.end(); ++it)
            QVERIFY2(!it.value().contains(planted), qPrintable(it.key()));
    }
}

void ProgramTest::logRecordsWhatWasDone()
{
    Sandbox box;
    box.write(u"open.pfx"_s, m_box.read(u"open.pfx"_s));
    const Run run = box.run(words(u"apply project --role Shop --scenario single --certificate open.pfx"_s));
    COMPARE_EXIT(run, 0);
    const QByteArray log = box.filesIn(u"state"_s).value(u"bindwright/bindwright.log"_s);
    QVERIFY2(log.contains("action: ") && log.contains("set the thumbprint of"), log.constData());
    QVERIFY(!run.err.contains("action: ")); // standard error has it from info on only
}

void ProgramTest::windowWithoutDisplayIsRefused()
{
#ifndef Q_OS_LINUX
    QSKIP("there is always a display");
#endif
    const Run run = m_box.run({});
    COMPARE_EXIT(run, 2);
    QVERIFY(!run.err.isEmpty());
}

void ProgramTest::speaksTheLocalesLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("usage");
    QTest::newRow("English") << u"en_US.UTF-8"_s << QByteArray("Usage:");
    QTest::newRow("German") << u"de_AT.UTF-8"_s << QByteArray("Syntax:");
    QTest::newRow("French") << u"fr_FR.UTF-8"_s << QByteArray("Utilisation");
    QTest::newRow("Japanese") << u"ja_JP.UTF-8"_s << QByteArray("使用法");
    QTest::newRow("one that is not carried") << u"nl_NL.UTF-8"_s << QByteArray("Usage:");
}

/// Words do; what other programs read is the same in every language.
void ProgramTest::speaksTheLocalesLanguage()
{
    QFETCH(const QString, locale);
    QFETCH(const QByteArray, usage);
    const QMap<QString, QString> environment{{u"LC_ALL"_s, locale}, {u"LANGUAGE"_s, {}}};
    const Run help = m_box.run({u"check"_s, u"--help"_s}, {}, environment);
    COMPARE_EXIT(help, 0);
    QVERIFY2(help.out.startsWith(usage), help.said().constData());
    const QStringList check{u"check"_s, u"project"_s, u"--json"_s, u"--at"_s, u"2026-11-22"_s};
    QCOMPARE(m_box.run(check, {}, environment).out, m_box.run(check).out);
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "programtest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Names out of files that anyone may have written, through every command to everything that it writes: what
// they could make a terminal, a shell, a browser or a spreadsheet do is written out.
#include "program.h"

#include "model/base/escaped.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"a\x1b]0;x\x07'\"`$(touch gone)<b>&]]>=1+1\u202e"_s;
const QString leafFile = u"le\x1b[31maf'$(touch gone)<b>.pem"_s;

/// What a terminal would act on, with what stands around it; empty: nothing.
QString actedOn(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes).replace("\r\n"_L1, "\n"_L1);
    const QString safe = escapedLines(text);
    if (safe == text)
        return {};
    const auto differs = std::ranges::mismatch(text, safe).in1 - text.begin();
    return escaped(text.mid(std::max<qsizetype>(0, differs - 40), 80));
}

QByteArray inXml(const QByteArray &text, const QByteArray &name)
{
    return QByteArray(text).replace("\"Web\"", "\"" + name + "\"");
}

} // namespace

class SinksTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void commandWritesItOut_data();
    void commandWritesItOut();
    void noNameMakesALine_data();
    void noNameMakesALine();
    void diffOnATerminal();
    void logHoldsIt();

private:
    Sandbox m_box;
};

void SinksTest::initTestCase()
{
    testing::Subject subject = subjectFor({u"www.shop.test"_s});
    subject.commonName = hostile;
    subject.organisation = hostile;
    const auto leaf = testing::makeCertificate(subject);
    m_box.write(leafFile, testing::pem(leaf) + testing::keyPem(leaf));
    testing::Pkcs12Options options;
    m_box.write(u"leaf.p12"_s, testing::pkcs12({leaf}, options));
    // XML 1.0 has no escape character; it has those of the upper half, and those that turn the direction.
    const QByteArray site = "W&#x9B;31m&#x202E;'&quot;`$(touch gone)&lt;b&gt;&amp;";
    m_box.write(u"project/ServiceDefinition.csdef"_s, inXml(ProjectFixture::definition, site));
    m_box.write(u"netsh.txt"_s,
                "SSL Certificate bindings: \n------------------------- \n\n"
                "    Hostname:port                : www\x1b[31m.shop.test:443\n"
                "    Certificate Hash             : 0123456789abcdef0123456789abcdef01234567\n"
                "    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"
                "    Certificate Store Name       : My\x07\xc2\x9b\n"
                "    Ctl Identifier               : \x1b]0;x\x07\n"
                "    Ctl Store Name               : (null)\n\n");
}

void SinksTest::commandWritesItOut_data()
{
    QTest::addColumn<QString>("command"); ///< "LEAF": the file of the certificate
    const auto row = [](const QString &command) { QTest::addRow("%s", qPrintable(command)) << command; };
    const QString scenario = u" project --scenario sni --certificate LEAF --role Shop"_s;
    row(u"inspect LEAF"_s);
    row(u"inspect LEAF --json"_s);
    row(u"inspect leaf.p12"_s);
    row(u"check project"_s);
    row(u"check project --json"_s);
    row(u"check project LEAF netsh.txt --records"_s);
    row(u"check netsh.txt --json"_s);
    row(u"check LEAF"_s);
    row(u"preview project --to 10.0.0.4:443 --sni www.shop.test"_s);
    row(u"preview netsh.txt LEAF --to 10.0.0.4:443 --sni www.shop.test --json"_s);
    row(u"plan"_s + scenario);
    row(u"plan --json"_s + scenario);
    row(u"plan --next-steps"_s + scenario);
    row(u"export --to-dir out-task"_s + scenario);
    row(u"export --to-dir out-onstart --form onstart"_s + scenario);
    row(u"export --to-dir out-server --form server"_s + scenario);
    row(u"export --to-dir out-arm --form arm --target extended-support"_s + scenario);
    row(u"report project LEAF --to out-report/report.html"_s);
    row(u"report project LEAF --to out-report/report.ics"_s);
    row(u"report project LEAF --to out-report/report.csv"_s);
    row(u"renew project --with LEAF"_s);
    row(u"explain 0x8009030d project"_s);
    row(u"no-such-\x1b[31mfile"_s);
    row(u"check --no-such-\x1b[31moption"_s);
    row(u"apply"_s + scenario);
    row(u"undo project"_s);
}

void SinksTest::commandWritesItOut()
{
    QFETCH(const QString, command);
    QStringList arguments = command.split(u' ');
    arguments.replaceInStrings(u"LEAF"_s, leafFile);
    QDir(m_box.path({})).mkpath(u"out-report"_s);
    const Run run = m_box.run(arguments);
    QVERIFY2(run.exitCode >= 0, run.said().constData());
    QCOMPARE(actedOn(run.out), QString());
    QCOMPARE(actedOn(run.err), QString());
    const auto files = m_box.filesIn({});
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QVERIFY2(!file.key().endsWith("gone"_L1), qPrintable(file.key()));
        if (file.key().startsWith("out-"_L1) && !file.key().endsWith(".diff"_L1)
            && !file.key().endsWith(".csdef"_L1) && !file.key().endsWith(".cscfg"_L1))
            QVERIFY2(actedOn(file.value()).isEmpty(),
                     qPrintable(file.key() + u": "_s + actedOn(file.value())));
    }
}

void SinksTest::noNameMakesALine_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("state");
    const QByteArray sites =
        "<sites><site name=\"A&#10;FORGED\"><bindings><binding protocol=\"https\" "
        "bindingInformation=\"*:443:www.a.test\" sslFlags=\"1\"/></bindings></site>"
        "<site name=\"B&#13;FORGED\"><bindings><binding protocol=\"https\" "
        "bindingInformation=\"*:443:www.a.test\" sslFlags=\"1\"/></bindings></site></sites>";
    const QByteArray elsewhere = "<configuration><system.applicationHost><sites "
                                 "configSource=\"x&#10;FORGED\"/></system.applicationHost></configuration>";
    const QByteArray json =
        "{\"SslCertificateBindings\":[{\"HostnamePort\":\"*.x\\r\\nFORGED:443\",\"CertificateHash\":"
        "\"1111111111111111111111111111111111111111\",\"ApplicationId\":"
        "\"{4dc3e181-e14b-4a21-b022-59fc669b0914}\",\"CertificateStoreName\":\"M\\r\\nFORGED\"}]}";
    QTest::newRow("sites") << u"check STATE"_s << sites;
    QTest::newRow("sites, as records") << u"check STATE --records"_s << sites;
    QTest::newRow("configSource") << u"check STATE"_s << elsewhere;
    QTest::newRow("JSON") << u"check STATE"_s << json;
    QTest::newRow("JSON, as records") << u"check STATE --records"_s << json;
    QTest::newRow("what explains an error") << u"explain 0x80092004 STATE"_s << json;
    QTest::newRow("a preview") << u"preview STATE --to 10.0.0.4:443 --sni y\nFORGED"_s << json;
    QTest::newRow("a file that is missing") << u"check x\nFORGED"_s << json;
}

/// A line of a command says one thing, whatever a file's names hold.
void SinksTest::noNameMakesALine()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, state);
    m_box.write(u"forging.txt"_s, state);
    QStringList arguments = command.split(u' ');
    arguments.replaceInStrings(u"STATE"_s, u"forging.txt"_s);
    const Run run = m_box.run(arguments);
    const QStringList lines = QString::fromUtf8(run.out + run.err).split(u'\n');
    QVERIFY2(lines.size() > 1 && run.exitCode >= 0, run.said().constData());
    for (const QString &line : lines)
        QVERIFY2(!line.trimmed().startsWith("FORGED"_L1, Qt::CaseInsensitive) && !line.contains(u'\r'),
                 run.said().constData());
}

/// A diff is for patch where it is a file's; on a terminal it is read.
void SinksTest::diffOnATerminal()
{
    Sandbox terminal;
    terminal.program = u"script"_s;
    const Run trial = terminal.run({u"-qec"_s, u"true"_s, u"/dev/null"_s});
    if (trial.exitCode != 0)
        QSKIP(("script opens no terminal here, as where /dev/pts is missing: " + trial.err).constData());
    const QString command =
        u"cd '%1' && '%2' plan project --scenario sni --certificate leaf.p12 --role Shop --diff"_s.arg(
            m_box.path({}), m_box.program);
    const Run shown = terminal.run({u"-qec"_s, command, u"/dev/null"_s}, {},
                                   {{u"SHELL"_s, u"/bin/sh"_s}, {u"NO_COLOR"_s, u"1"_s}});
    QVERIFY2(shown.out.contains("@@"), shown.said().constData());
    QCOMPARE(actedOn(shown.out), QString());
}

void SinksTest::logHoldsIt()
{
    const QByteArray log = m_box.read(u"state/bindwright/bindwright.log"_s);
    QVERIFY(!log.isEmpty());
    QCOMPARE(actedOn(log), QString());
}

QTEST_GUILESS_MAIN(SinksTest)
#include "sinkstest.moc"

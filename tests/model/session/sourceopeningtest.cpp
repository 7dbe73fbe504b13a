// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/draft/draftfile.h"
#include "model/httpsys/decision.h"
#include "model/preview/preview.h"
#include "model/session/sourceopening.h"
#include "tests/support/fakecertificatereader.h"
#include "tests/support/projectfixture.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <algorithm>

using namespace testvalues;

namespace {

/// netsh's JSON with one record for that address.
QByteArray netsh(const QByteArray &address, char digit)
{
    return R"({"SslCertificateBindings":[{"IpPort":")" + address + R"(:443","SslHash":")"
        + QByteArray(40, digit) + R"(","AppId":"4dc3e181-e14b-4a21-b022-59fc669b0914",
"SslCertStoreName":"MY"}],"message":"","status":0})";
}

/// "My True Exchange BASE64": one line of a collection's certificates.
QByteArray stored(const QByteArray &store, const QByteArray &key, const QByteArray &content)
{
    return store + ' ' + key + ' ' + content.toBase64() + "\r\n";
}

/// The first digit of each thumbprint, sorted.
QString digitsOf(const QList<Certificate> &certificates)
{
    QString digits;
    for (const Certificate &certificate : certificates)
        digits += certificate.sha1.toString().left(1);
    std::sort(digits.begin(), digits.end());
    return digits;
}

/// As it is exported without its key.
Certificate publicLeaf(char digit, const QStringList &names)
{
    Certificate certificate = leaf(digit, names);
    certificate.privateKey = PrivateKey::Absent;
    return certificate;
}

/// As leaf('a', a.test) was renewed.
Certificate newerLeaf(char digit)
{
    Certificate certificate = leaf(digit, {u"a.test"_s});
    certificate.notBefore = day(2026, 3, 1);
    return certificate;
}

QStringList keysOf(const ServerState &state)
{
    QStringList keys;
    for (const ServerRecord &record : state.records)
        keys.append(record.record.key());
    keys.sort();
    return keys;
}

/// "name=A opens" of each file of a share.
QStringList shareOf(const ServerState &state)
{
    QStringList files;
    for (const CcsFile &file : state.files)
        files.append(
            u"%1=%2%3"_s.arg(file.name, file.certificate.left(1), file.opens ? u" opens"_s : QString()));
    return files;
}

} // namespace

class SourceOpeningTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_reader.known = {{"a", {.certificates = {leaf('a', {u"a.test"_s})}}},
                          {"public a", {.certificates = {publicLeaf('a', {u"a.test"_s})}}},
                          {"newer a", {.certificates = {newerLeaf('f')}}},
                          {"b", {.certificates = {leaf('b', {u"b.test"_s})}}},
                          {"ca", {.certificates = {authority('c', u"Pine TLS CA"_s, u"Pine Root"_s)}}},
                          {"root", {.certificates = {authority('d', u"Pine Root"_s, u"Pine Root"_s)}}},
                          {"other", {.certificates = {authority('e', u"Other"_s, u"Other"_s)}}},
                          {"empty", {}}};
        m_project.write(u"a.pem"_s, "a");
        m_project.write(u"public-a.pem"_s, "public a");
        m_project.write(u"b.pem"_s, "b");
        m_project.write(u"locked.pfx"_s, "locked:b");
        m_project.write(u"notes.txt"_s, "nothing of the kind");
        m_project.write(u"probe.json"_s, R"({"format":"bindwright-probe/1","windows":"10.0.20348",
            "started":"2026-05-28T10:00:00Z","ended":"2026-05-28T10:01:00Z","complete":true,"answers":[
            {"rule":"wildcard-matches","holds":true,"served":"b","note":""}]})");
        m_project.write(u"server.json"_s, netsh("10.0.0.4", 'a'));
        m_project.write(u"more.json"_s, netsh("0.0.0.0", 'b'));
        m_project.write(u"collected.txt"_s,
                        "bindwright-server/1\r\n== windows ==\r\n10.0.20348.0\r\n== sslcert ==\r\n\r\n"
                            + QByteArray("== certificates ==\r\n") + stored("My", "True Exchange", "a")
                            + stored("My", "True -", "b") + stored("CA", "False -", "ca")
                            + stored("Root", "False -", "other") + stored("My", "False -", "unknown"));
        const Project project = m_project.open();
        const DraftFile plan{draftWith(project.service, {leaf('b', {u"b.test"_s})}, {u"b.test"_s}),
                             project.service};
        DraftFile placed = plan;
        placed.draft.projectPath = m_project.folder();
        m_plan = m_plans.filePath(u"shop.bindwright"_s);
        writeTo(m_plan, writeDraftFile(placed, m_plan));
        writeTo(m_plans.filePath(u"damaged.csdef"_s), "<ServiceDefinition");
        QDir(m_plans.path()).mkpath(u"empty"_s);
        QDir(m_plans.path()).mkpath(u"published"_s);
        writeTo(m_plans.filePath(u"published/ServiceConfiguration.cscfg"_s), "<ServiceConfiguration/>");
        writeTo(m_plans.filePath(u"published/Shop RDP.pfx"_s), "a");
        QDir(m_plans.path()).mkpath(u"share"_s);
        writeTo(m_plans.filePath(u"share/a.test.pfx"_s), "a");
        writeTo(m_plans.filePath(u"share/b.test.pfx"_s), "locked:b");
        writeTo(m_plans.filePath(u"share/c.test.pfx"_s), "damaged");
        writeTo(m_plans.filePath(u"share/d.test.pfx"_s), "empty");
        writeTo(m_plans.filePath(u"share/readme.txt"_s), "a");
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QStringList &paths, Code code, const QString &subject) {
            QTest::newRow(name) << paths << code << subject;
        };
        const QString folder = m_project.folder();
        const QString definition = m_project.path(u"ServiceDefinition.csdef"_s);
        const QString certificate = m_project.path(u"a.pem"_s), missing = m_project.path(u"x.pem"_s);
        const QString notes = m_project.path(u"notes.txt"_s), locked = m_project.path(u"locked.pfx"_s);
        row("nothing", {}, Code::NoProjectThere, {});
        row("a certificate alone", {certificate}, Code::NoProjectThere, certificate);
        const QString probe = m_project.path(u"probe.json"_s);
        row("what a probe measured, alone", {probe}, Code::MeasurementAlone, probe);
        row("the same with a certificate", {certificate, probe}, Code::MeasurementAlone, probe);
        row("an empty folder", {m_plans.filePath(u"empty"_s)}, Code::NoProjectThere,
            m_plans.filePath(u"empty"_s));
        row("pfx-beside-cscfg", {m_plans.filePath(u"published"_s)}, Code::NoProjectThere,
            m_plans.filePath(u"published"_s));
        row("a file that is not there", {missing}, Code::FileNotFound, missing);
        row("a file of no kind", {folder, notes}, Code::UnknownFormat, notes);
        row("two projects", {folder, definition}, Code::NotUnderstood, definition);
        row("a project and a plan", {folder, m_plan}, Code::NotUnderstood, m_plan);
        row("a plan and a project", {m_plan, folder}, Code::NotUnderstood, folder);
        row("a locked certificate", {folder, locked}, Code::PassphraseNeeded, locked);
        row("the first of two failures counts", {folder, missing, notes}, Code::FileNotFound, missing);
        const QString damaged = m_plans.filePath(u"damaged.csdef"_s);
        row("a damaged project", {damaged}, Code::XmlMalformed, damaged + u":1:"_s);
    }

    void refuses()
    {
        QFETCH(QStringList, paths);
        const auto source = open(paths);
        QVERIFY(!source);
        QTEST(source.error().code, "code");
        QFETCH(QString, subject);
        QVERIFY2(source.error().subject.startsWith(subject), qPrintable(source.error().subject));
    }

    void joins_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<bool>("hasProject");
        QTest::addColumn<QString>("certificates");
        QTest::addColumn<QStringList>("records");
        const auto row = [](const char *name, const QStringList &paths, bool hasProject,
                            const QString &certificates, const QStringList &records) {
            QTest::newRow(name) << paths << hasProject << certificates << records;
        };
        const QString folder = m_project.folder(), certificate = m_project.path(u"a.pem"_s);
        const QString server = m_project.path(u"server.json"_s), more = m_project.path(u"more.json"_s);
        const QString one = u"10.0.0.4:443"_s, any = u"0.0.0.0:443"_s;
        row("a project", {folder}, true, {}, {});
        row("its csdef", {m_project.path(u"ServiceDefinition.csdef"_s)}, true, {}, {});
        row("its cscfg", {m_project.path(cloud)}, true, {}, {});
        row("a plan", {m_plan}, true, u"B"_s, {});
        row("a project and certificates", {folder, certificate, m_project.path(u"b.pem"_s)}, true, u"AB"_s,
            {});
        row("a certificate before its project", {certificate, folder}, true, u"A"_s, {});
        row("a plan and a certificate", {m_plan, certificate}, true, u"AB"_s, {});
        row("a certificate twice", {folder, certificate, certificate}, true, u"A"_s, {});
        row("a server", {server}, false, {}, {one});
        row("two files of a server", {server, more}, false, {}, {any, one});
        row("a server's file twice", {server, server}, false, {}, {one});
        row("a server and a certificate", {server, certificate}, false, u"A"_s, {one});
        row("a project and a server", {folder, server}, true, {}, {one});
        row("a server before the project", {server, folder}, true, {}, {one});
        const QString probe = m_project.path(u"probe.json"_s);
        row("a project and what a probe measured", {folder, probe}, true, {}, {});
        row("a server and what a probe measured", {probe, server, probe}, false, {}, {one});
        row("a share", {m_plans.filePath(u"share"_s)}, false, u"A"_s, {});
    }

    void joins()
    {
        QFETCH(QStringList, paths);
        QFETCH(bool, hasProject);
        QFETCH(QStringList, records);
        const auto source = open(paths);
        QVERIFY_RESULT(source);
        QCOMPARE(source->facts.project.has_value(), hasProject);
        QCOMPARE(source->facts.now, day(2026, 6, 1));
        QCOMPARE(source->draft.server.alone, !hasProject);
        QCOMPARE(source->draft.target == Target::Server, !hasProject);
        QTEST(digitsOf(source->draft.certificates), "certificates");
        QCOMPARE(keysOf(source->draft.server.state), records);
        QCOMPARE(source->draft.measurements.size(), paths.contains(m_project.path(u"probe.json"_s)) ? 1 : 0);
        QCOMPARE(source->planPath, paths.contains(m_plan) ? m_plan : QString());
    }

    void aServerAloneIsNamedByItsFirstFile()
    {
        const auto source = open(
            {m_project.path(u"a.pem"_s), m_project.path(u"server.json"_s), m_project.path(u"more.json"_s)});
        QVERIFY_RESULT(source);
        QCOMPARE(source->draft.projectPath, m_project.path(u"server.json"_s));
        QCOMPARE(source->draft.server.state.sources,
                 (QStringList{m_project.path(u"server.json"_s), m_project.path(u"more.json"_s)}));
    }

    void bringsInWhatTheServerUses_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("expected");
        const QString collected = m_project.path(u"collected.txt"_s);
        QTest::newRow("nothing is bound: what is misplaced in Root") << QStringList{collected} << u"E"_s;
        QTest::newRow("a bound one and its issuer")
            << QStringList{collected, m_project.path(u"server.json"_s)} << u"ACE"_s;
        QTest::newRow("a bound one as a file without its key")
            << QStringList{collected, m_project.path(u"server.json"_s), m_project.path(u"public-a.pem"_s)}
            << u"ACE"_s;
        QTest::newRow("brought in besides")
            << QStringList{collected, m_project.path(u"server.json"_s), m_project.path(u"b.pem"_s)}
            << u"ABCE"_s;
    }

    void bringsInWhatTheServerUses()
    {
        QFETCH(QStringList, paths);
        const auto source = open(paths);
        QVERIFY_RESULT(source);
        QTEST(digitsOf(source->draft.certificates), "expected");
        QCOMPARE(source->draft.server.state.stored.size(), 4);
        QCOMPARE(source->draft.server.state.unread.size(), 1); // what is no certificate
        const Certificate *bound = findCertificate(source->draft, thumbprint('a'));
        if (bound) {
            QCOMPARE(bound->privateKey, PrivateKey::Matching);
            QCOMPARE(bound->keyStorage, KeyStorage::CspExchange);
        }
    }

    /// What may be served for a bound certificate comes along, and lowers what is sure.
    void bringsInRenewals_data()
    {
        QTest::addColumn<QByteArray>("renewals");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("certificates");
        QTest::addColumn<QString>("served");
        const QByteArray old = stored("My", "True Exchange", "a");
        const QByteArray newer = stored("My", "True -", "newer a");
        const auto linked = [](char from, char to) {
            return QByteArray(40, from) + ' ' + QByteArray(40, to) + "\r\n";
        };
        const auto row = [](const char *name, const QByteArray &renewals, const QByteArray &all,
                            const char *certificates, const char *served) {
            QTest::newRow(name) << renewals << all << QString::fromLatin1(certificates)
                                << QString::fromLatin1(served);
        };
        const QByteArray asked = "== renewals ==\r\nAsked=1\r\n";
        row("nobody asked", {}, old + newer, "AF", "A inferred");
        row("nobody asked, but for the rest", "== renewals ==\r\nRebind=0\r\n", old + newer, "AF",
            "A inferred");
        row("there is no link", asked, old + newer, "A", "A stated");
        row("linked", asked + linked('a', 'f'), old + newer, "AF", "F inferred");
        row("linked over another", asked + linked('a', 'b') + linked('b', 'f'),
            old + newer + stored("My", "True -", "b"), "ABF", "F inferred");
        row("another's link", asked + linked('b', 'f'), old + newer, "A", "A stated");
        row("without its key", {}, old + stored("My", "False -", "newer a"), "A", "A stated");
        row("in another store", {}, old + stored("WebHosting", "True -", "newer a"), "A", "A stated");
    }

    void bringsInRenewals()
    {
        QFETCH(QByteArray, renewals);
        QFETCH(QByteArray, stored);
        const QString path = m_plans.filePath(u"renewed.txt"_s);
        writeTo(path,
                "bindwright-server/1\r\n== sslcert ==\r\nSSL Certificate bindings:\r\n"
                "-------------------------\r\n\r\n    IP:port : 0.0.0.0:443\r\n    Certificate Hash : "
                    + QByteArray(40, 'a')
                    + "\r\n    Application ID : {4dc3e181-e14b-4a21-b022-59fc669b0914}\r\n"
                      "    Certificate Store Name : My\r\n"
                    + renewals + "== certificates ==\r\n" + stored);
        const auto source = open({path});
        QVERIFY_RESULT(source);
        QTEST(digitsOf(source->draft.certificates), "certificates");
        const SocketAddress to{exampleInstanceAddress(), 443};
        const Decision decision =
            decide(stateOf(source->draft, u"IIS"_s, to.ip, IisVersion::Iis10, day(2026, 6, 1)), {to, {}});
        QTEST(decision.certificate.left(1) + u' ' + word(decision.certainty), "served");
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<SourceKind>("kind");
        QTest::newRow("netsh") << m_project.path(u"server.json"_s) << SourceKind::Records;
        QTest::newRow("a collection") << m_project.path(u"collected.txt"_s) << SourceKind::Records;
        QTest::newRow("a certificate") << m_project.path(u"a.pem"_s) << SourceKind::Beside;
        QTest::newRow("a measurement") << m_project.path(u"probe.json"_s) << SourceKind::Beside;
        QTest::newRow("a project") << m_project.folder() << SourceKind::Project;
        QTest::newRow("a plan") << m_plan << SourceKind::Project;
        QTest::newRow("a share") << m_plans.filePath(u"share"_s) << SourceKind::Share;
        QTest::newRow("nothing") << m_project.path(u"nowhere.txt"_s) << SourceKind::Project;
    }

    void kinds()
    {
        QFETCH(QString, path);
        QTEST(sourceKindOf(opening(), path), "kind");
    }

    /// What was read to tell the sources apart is opened as it was then.
    void readsOnce_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("records");
        QTest::addColumn<QString>("certificates");
        QTest::newRow("a server") << m_files.read(m_project.path(u"server.json"_s), 100'000).value() << 1
                                  << QString();
        QTest::newRow("a certificate")
            << m_files.read(m_project.path(u"b.pem"_s), 100'000).value() << 0 << u"B"_s;
    }

    void readsOnce()
    {
        QFETCH(const QByteArray, content);
        const QString path = m_project.path(u"source"_s);
        writeTo(path, content);
        const Opening opening = this->opening();
        sourceKindOf(opening, path);
        QVERIFY(QFile::remove(path));
        const auto source = openSources(opening, {m_project.folder(), path});
        QVERIFY_RESULT(source);
        QTEST(int(source->draft.server.state.records.size()), "records");
        QTEST(digitsOf(source->draft.certificates), "certificates");
        const auto later = open({m_project.folder(), path});
        QVERIFY(!later);
        QCOMPARE(later.error().code, Code::FileNotFound);
    }

    void share_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("certificates");
        QTest::newRow("no passphrase: the name alone is known")
            << QByteArray()
            << QStringList{u"a.test.pfx=A opens"_s, u"b.test.pfx=b opens"_s, u"c.test.pfx=c"_s,
                           u"d.test.pfx=d"_s}
            << u"A"_s;
        QTest::newRow("the wrong one")
            << QByteArray("x")
            << QStringList{u"a.test.pfx=A opens"_s, u"b.test.pfx=b"_s, u"c.test.pfx=c"_s, u"d.test.pfx=d"_s}
            << u"A"_s;
        QTest::newRow("the right one") << QByteArray("opensesame")
                                       << QStringList{u"a.test.pfx=A opens"_s, u"b.test.pfx=B opens"_s,
                                                      u"c.test.pfx=c"_s, u"d.test.pfx=d"_s}
                                       << u"AB"_s;
    }

    void share()
    {
        QFETCH(QByteArray, passphrase);
        const auto source = open({m_plans.filePath(u"share"_s)}, passphrase);
        QVERIFY_RESULT(source);
        QVERIFY(source->draft.server.state.hasShare);
        QTEST(shareOf(source->draft.server.state), "expected");
        QTEST(digitsOf(source->draft.certificates), "certificates");
    }

    void aPassphraseOpensCertificates()
    {
        const QStringList paths{m_project.folder(), m_project.path(u"locked.pfx"_s)};
        const auto wrong = open(paths, "x");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Code::WrongPassphrase);
        const auto right = open(paths, "opensesame");
        QVERIFY_RESULT(right);
        QCOMPARE(digitsOf(right->draft.certificates), u"B"_s);
    }

private:
    Opening opening(const QByteArray &passphrase = {}) const
    {
        return {m_files, m_reader, {.common = QCA::SecureArray(passphrase)}, day(2026, 6, 1)};
    }

    Result<Source> open(const QStringList &paths, const QByteArray &passphrase = {}) const
    {
        return openSources(opening(passphrase), paths);
    }

    static void writeTo(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

    QCA::Initializer m_cryptography; // for the passphrases
    ProjectFixture m_project;
    QTemporaryDir m_plans;
    QString m_plan;
    FileFake m_files;
    FakeCertificateReader m_reader;
};

QTEST_GUILESS_MAIN(SourceOpeningTest)
#include "sourceopeningtest.moc"

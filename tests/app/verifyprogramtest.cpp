// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "program.h"

#include "tests/support/servers.h"

#include <QJsonArray>

#include <algorithm>
#include <atomic>
#include <csignal>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

namespace {

/// A record as `netsh http show sslcert` prints it; \a key: "Hostname:port : www.a.test:443".
QByteArray record(const QByteArray &key, const TestCertificate &certificate)
{
    return "    " + key + "\r\n    Certificate Hash             : " + certificate.sha1().toLower()
        + "\r\n    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\r\n"
          "    Certificate Store Name       : My\r\n    Negotiate Client Certificate : Disabled\r\n\r\n";
}

QByteArray byName(const QString &host, const TestCertificate &certificate)
{
    return record("Hostname:port                : " + host.toLatin1() + ":443", certificate);
}

QByteArray byAddress(const TestCertificate &certificate)
{
    return record("IP:port                      : 0.0.0.0:443", certificate);
}

QByteArray stateOf(const QByteArray &records)
{
    return "\r\nSSL Certificate bindings: \r\n------------------------- \r\n\r\n" + records;
}

QByteArray pemOf(const QList<TestCertificate> &certificates)
{
    QByteArray text;
    for (const TestCertificate &certificate : certificates)
        text += pem(certificate) + (certificate.key ? keyPem(certificate) : QByteArray());
    return text;
}

/// "www.a.test: same" of each row that is not the same; of one without a host its client.
QStringList differing(const QJsonObject &report)
{
    QStringList lines;
    const QJsonArray rows = report["rows"_L1].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (row["result"_L1] == "same"_L1)
            continue;
        QStringList words;
        for (const QJsonValue &difference : row["differences"_L1].toArray())
            words.append(difference.toString());
        for (const QJsonValue &cause : row["causes"_L1].toArray())
            words.append(cause["cause"_L1].toString());
        const QString who = row["host"_L1].isNull() ? row["client"_L1].toString() : row["host"_L1].toString();
        lines.append(u"%1: %2"_s.arg(who, words.join(u' ')));
    }
    lines.sort();
    return lines;
}

} // namespace

/// The program against servers that run: what it finds, and nothing else.
class VerifyProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasPlanted()
    {
        if (!Nginx::isThere())
            QSKIP("SKIP: there is no nginx");
        const TestCertificate fallback = leaf(u"default.a.test"_s);
        QByteArray records = byAddress(fallback);
        QList<TestCertificate> planned{fallback};
        QList<Nginx::Site> sites{{{}, {fallback, m_issuer}}};
        const auto add = [&](const QString &host, const std::function<void(Nginx::Site &)> &spoil) {
            planned.append(leaf(host));
            records += byName(host, planned.last());
            sites.append({{host}, {planned.last(), m_issuer}});
            spoil(sites.last());
        };
        add(u"www.a.test"_s, [](Nginx::Site &) {});
        add(u"api.a.test"_s, [](Nginx::Site &) {});
        add(u"old.a.test"_s, [this](Nginx::Site &site) { site.chain[0] = leaf(u"old.a.test"_s, -90); });
        add(u"renewed.a.test"_s,
            [this](Nginx::Site &site) { site.chain[0] = leaf(u"renewed.a.test"_s, -1); });
        add(u"foreign.a.test"_s, [this](Nginx::Site &site) { site.chain[0] = leaf(u"elsewhere.b.test"_s); });
        add(u"short.a.test"_s, [](Nginx::Site &site) { site.chain.removeLast(); });
        add(u"missing.a.test"_s, [](Nginx::Site &site) { site.names = {u"nobody.a.test"_s}; });
        add(u"refused.a.test"_s, [](Nginx::Site &site) { site.rejects = true; });
        Nginx nginx(sites);
        const Sandbox box;
        fill(box, records, planned);

        const Run run = box.run(asking(nginx.port()) << u"--json"_s);
        COMPARE_EXIT(run, 1);
        QCOMPARE(
            differing(run.json()),
            (QStringList{
                u"foreign.a.test: other-certificate"_s, u"missing.a.test: other-certificate other-order"_s,
                u"old.a.test: other-certificate old-deployment"_s, u"refused.a.test: nothing-served"_s,
                u"renewed.a.test: other-certificate renewal-link"_s, u"short.a.test: chain-incomplete"_s}));
        QCOMPARE(run.json()["format"_L1].toString(), u"bindwright-verify/1"_s);
        QCOMPARE(run.json()["counts"_L1]["same"_L1].toInt(), 4); // www, api, no name, another name

        const Run words = box.run(asking(nginx.port()));
        COMPARE_EXIT(words, 1);
        QVERIFY2(words.out.contains("Test CA"), words.out.constData()); // which was not sent
        QVERIFY2(words.err.contains("4 as planned, 6 different."), words.err.constData());
        QVERIFY(words.err.contains("20 of 20 handshakes made."));
    }

    void aSoundServerHasNoFindings()
    {
        if (!Nginx::isThere())
            QSKIP("SKIP: there is no nginx");
        const TestCertificate www = leaf(u"www.a.test"_s);
        Nginx nginx({{{u"www.a.test"_s}, {www, m_issuer}}, {.rejects = true}});
        const Sandbox box;
        fill(box, byName(u"www.a.test"_s, www), {www});
        const Run run = box.run(asking(nginx.port()) << u"--json"_s);
        COMPARE_EXIT(run, 0);
        QCOMPARE(differing(run.json()), QStringList());
        const QJsonObject row = run.json()["rows"_L1][0].toObject();
        QCOMPARE(row["host"_L1].toString(), u"www.a.test"_s);
        QCOMPARE(row["supports"_L1].toString(), u"exact-host"_s);
        QCOMPARE(row["chain"_L1]["trust"_L1].toString(), u"trusted"_s);
        const QJsonArray handshakes = row["handshakes"_L1].toArray();
        QCOMPARE(handshakes.size(), 2);
        QCOMPARE(handshakes.at(0)["tls"_L1].toString(), u"1.2"_s);
        QCOMPARE(handshakes.at(1)["answer"_L1]["chain"_L1].toArray().size(), 2);
        QCOMPARE(handshakes.at(1)["answer"_L1]["chain"_L1][0]["sha1"_L1].toString().toLatin1(), www.sha1());
    }

    void fiveHundredHosts()
    {
        if (!Nginx::isThere())
            QSKIP("SKIP: there is no nginx");
        constexpr int hosts = 500;
        constexpr int eachHas = 20; // names
        const TestCertificate stranger = leaf(u"stranger.b.test"_s);
        QByteArray records;
        QList<TestCertificate> planned;
        QList<Nginx::Site> sites{{.rejects = true}};
        for (int first = 0; first < hosts; first += eachHas) {
            QStringList names;
            for (int i = first; i < first + eachHas; ++i)
                names.append(u"host%1.a.test"_s.arg(i));
            planned.append(makeCertificate(subjectFor(names), m_issuer));
            for (int i = first; i < first + eachHas; ++i) {
                const QString &host = names.at(i - first);
                records += byName(host, planned.last());
                sites.append({{host}, {i % 200 == 77 ? stranger : planned.last(), m_issuer}});
            }
        }
        Nginx nginx(sites);
        const Sandbox box;
        fill(box, records, planned);
        const Run run = box.run(asking(nginx.port()) << u"--json"_s << u"--jobs"_s << u"16"_s);
        COMPARE_EXIT(run, 1);
        QCOMPARE(differing(run.json()),
                 (QStringList{u"host277.a.test: other-certificate"_s, u"host477.a.test: other-certificate"_s,
                              u"host77.a.test: other-certificate"_s}));
        QCOMPARE(run.json()["counts"_L1]["same"_L1].toInt(), hosts - 3 + 2);
    }

    void oddServers_data()
    {
        QTest::addColumn<SmallServer::Serve>("serve");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("code"); // of the first handshake; empty: it was served
        const TlsSetup good{.leaf = m_www, .others = {m_issuer}};
        QTest::newRow("resets without SNI")
            << resetWithoutName("www.a.test", good) << 0 << QStringList() << QString();
        QTest::newRow("incomplete chain") << resetWithoutName("www.a.test", {.leaf = m_www}) << 1
                                          << QStringList{u"www.a.test: chain-incomplete"_s} << QString();
        QTest::newRow("serves everyone")
            << tlsServer(good) << 1 << QStringList{u"other-name: unplanned"_s, u"without-name: unplanned"_s}
            << QString();
        QTest::newRow("garbage") << SmallServer::Serve(sendGarbage) << 1
                                 << QStringList{u"other-name: nothing-served"_s,
                                                u"without-name: nothing-served"_s,
                                                u"www.a.test: nothing-served"_s}
                                 << u"not-tls"_s;
        QTest::newRow("resets everyone")
            << SmallServer::Serve(resetAfterHello) << 1
            << QStringList{u"www.a.test: nothing-served lost-on-server"_s} << u"handshake-reset"_s;
    }

    void oddServers()
    {
        QFETCH(SmallServer::Serve, serve);
        QFETCH(int, exitCode);
        QFETCH(QStringList, expected);
        QFETCH(QString, code);
        const SmallServer server(serve);
        const Sandbox box;
        fill(box, byName(u"www.a.test"_s, m_www), {m_www});
        const Run run = box.run(asking(server.port()) << u"--json"_s);
        COMPARE_EXIT(run, exitCode);
        QCOMPARE(differing(run.json()), expected);
        QCOMPARE(run.json()["rows"_L1][0]["handshakes"_L1][0]["error"_L1]["code"_L1].toString(), code);
    }

    void oldOpenSsl()
    {
        const OpenSslServer server(m_www, {u"-tls1_2"_s}, {m_issuer});
        QVERIFY(server.port() != 0);
        const Sandbox box;
        fill(box, byName(u"www.a.test"_s, m_www) + byAddress(m_www), {m_www});
        const Run run = box.run(asking(server.port()) << u"--json"_s);
        COMPARE_EXIT(run, 0);
        const QJsonArray handshakes = run.json()["rows"_L1][0]["handshakes"_L1].toArray();
        QVERIFY(handshakes.at(0)["error"_L1].isNull());
        QCOMPARE(handshakes.at(1)["error"_L1]["code"_L1].toString(), u"handshake-alert"_s);
    }

    void namesAreConnectedTo()
    {
        const SmallServer server(resetWithoutName("www.a.test", {.leaf = m_www, .others = {m_issuer}}));
        const QByteArray port = QByteArray::number(server.port());
        const Sandbox box;
        fill(box, record("Hostname:port                : www.a.test:" + port, m_www), {m_www});
        const Run run = box.run({u"verify"_s, u"state.txt"_s, u"planned.pem"_s, u"--resolve"_s,
                                 u"www.a.test:%1:127.0.0.1"_s.arg(server.port()), u"--json"_s});
        COMPARE_EXIT(run, 0);
        QCOMPARE(run.json()["rows"_L1].toArray().size(), 3);
        QCOMPARE(run.json()["rows"_L1][0]["connectTo"_L1].toString(), u"www.a.test"_s);
    }

    void nothingIsReached()
    {
        Listener listener;
        const quint16 port = listener.port();
        listener.close();
        const Sandbox box;
        fill(box, byName(u"www.a.test"_s, m_www), {m_www});
        const Run run = box.run(asking(port) << u"--json"_s);
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.json()["counts"_L1]["not-reached"_L1].toInt(), 3);
    }

    void keepsWhatWasObserved()
    {
        const SmallServer server(resetWithoutName("www.a.test", {.leaf = m_www, .others = {m_issuer}}));
        const Sandbox box;
        fill(box, byName(u"www.a.test"_s, m_www), {m_www});
        const QStringList recording = asking(server.port()) << u"--record"_s << u"shop.bindwright"_s;
        const Run run = box.run(recording);
        COMPARE_EXIT(run, 0);
        QVERIFY2(run.err.contains("3 answers kept in shop.bindwright."), run.err.constData());
        const Run again = box.run(recording);
        COMPARE_EXIT(again, 0);

        const QStringList preview{u"preview"_s, u"shop.bindwright"_s, u"--to"_s, u"127.0.0.1:443"_s};
        const Run said = box.run(preview);
        QVERIFY2(said.out.contains("www.a.test, as predicted."), said.out.constData());
        const QJsonArray results =
            box.run(QStringList(preview) << u"--json"_s).json()["results"_L1].toArray();
        const QJsonArray observations = results.at(0)["observations"_L1].toArray();
        QCOMPARE(observations.size(), 1); // the second run's took the place of the first's
        QCOMPARE(observations.at(0)["result"_L1].toString(), u"agrees"_s);
        QCOMPARE(observations.at(0)["old"_L1].toBool(true), false);
        QCOMPARE(observations.at(0)["address"_L1].toString(), u"127.0.0.1:%1"_s.arg(server.port()));
        QCOMPARE(observations.at(0)["certificate"_L1].toString().toLatin1(), m_www.sha1());
        QVERIFY(
            !box.run({u"check"_s, u"shop.bindwright"_s}).out.contains("Clients that ask for www.a.test got"));
        const Run report = box.run({u"report"_s, u"shop.bindwright"_s, u"--to"_s, u"report.html"_s});
        COMPARE_EXIT(report, 0);
        QVERIFY(box.read(u"report.html"_s).contains("What was observed"));
    }

    void keepsWhatSpeaksAgainstThePreview()
    {
        const TestCertificate stranger = leaf(u"stranger.b.test"_s);
        const SmallServer server(resetWithoutName("www.a.test", {.leaf = stranger, .others = {m_issuer}}));
        const Sandbox box;
        fill(box, byName(u"www.a.test"_s, m_www), {m_www});
        const Run run = box.run(asking(server.port()) << u"--record"_s << u"shop.bindwright"_s);
        COMPARE_EXIT(run, 1);
        const Run check = box.run({u"check"_s, u"shop.bindwright"_s, u"--json"_s});
        int found = 0;
        for (const QJsonValue &problem : check.json()["problems"_L1].toArray())
            found += problem["code"_L1] == "observed-otherwise"_L1 && problem["severity"_L1] == "warning"_L1
                ? 1
                : 0;
        QVERIFY2(found == 1, check.out.constData());
        const Run preview = box.run({u"preview"_s, u"shop.bindwright"_s, u"--to"_s, u"127.0.0.1:443"_s});
        QVERIFY2(preview.out.contains("stranger.b.test, not as predicted."), preview.out.constData());
    }

    void whatWasMeasuredDecides_data()
    {
        QTest::addColumn<QByteArray>("windows");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("basis");
        QTest::addColumn<bool>("decides");
        QTest::newRow("on the same build")
            << QByteArray("10.0.20348.0") << u"served"_s << u"measured"_s << true;
        QTest::newRow("on another") << QByteArray("10.0.17763.0") << u"not-established"_s << u"open"_s
                                    << false;
    }

    void whatWasMeasuredDecides()
    {
        QFETCH(QByteArray, windows);
        QFETCH(QString, outcome);
        QFETCH(QString, basis);
        QFETCH(bool, decides);
        const Sandbox box;
        const TestCertificate fallback = leaf(u"default.a.test"_s);
        fill(box, byName(u"xn--bcher-kva.test"_s, m_www) + byAddress(fallback), {m_www, fallback});
        const QByteArray records = box.read(u"state.txt"_s);
        box.write(u"state.txt"_s,
                  "bindwright-server/1\n== windows ==\n" + windows + "\n== sslcert ==\n" + records);
        box.write(u"probe.json"_s, R"({ "format": "bindwright-probe/1", "windows": "10.0.20348",
            "started": "2026-11-28T10:00:00Z", "answers": [
            { "rule": "punycode-key-matches", "holds": true, "served": "a", "note": "" } ] })");
        const QStringList ask{u"preview"_s, u"state.txt"_s,    u"planned.pem"_s, u"probe.json"_s,
                              u"--to"_s,    u"10.0.0.4:443"_s, u"--sni"_s,       u"xn--bcher-kva.test"_s};
        const QJsonObject report = box.run(QStringList(ask) << u"--json"_s).json();
        QCOMPARE(report["results"_L1][0]["outcome"_L1].toString(), outcome);
        QCOMPARE(report["results"_L1][0]["basis"_L1].toString(), basis);
        QCOMPARE(report["measurements"_L1][0]["decides"_L1].toBool(!decides), decides);
        const Run check =
            box.run({u"check"_s, u"state.txt"_s, u"planned.pem"_s, u"probe.json"_s, u"--json"_s});
        QCOMPARE(check.out.contains("measured-elsewhere"), !decides);
        COMPARE_EXIT(box.run({u"preview"_s, u"probe.json"_s, u"--to"_s, u"10.0.0.4:443"_s}), 2);
    }

    void interruptEnds()
    {
        std::atomic_int connections = 0;
        const SmallServer server([&connections](int connection) {
            ++connections;
            readUntilLeft(connection);
        });
        const Sandbox box;
        fill(box, byName(u"www.a.test"_s, m_www), {m_www});
        QProcess process;
        box.start(process, asking(server.port()) << u"--timeout"_s << u"600"_s << u"--json"_s);
        QTRY_VERIFY_WITH_TIMEOUT(connections > 0, 120000);
        ::kill(pid_t(process.processId()), SIGINT);
        const Run run = Sandbox::finish(process);
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("Cancelled."), run.err.constData());
    }

    void unusable_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("no source") << u"verify"_s;
        QTest::newRow("no such source") << u"verify nowhere"_s;
        QTest::newRow("no such role") << u"verify state.txt --role Nobody --connect 127.0.0.1:1"_s;
        QTest::newRow("no host") << u"verify state.txt --connect https://a.test"_s;
        QTest::newRow("no address") << u"verify state.txt --resolve a.test"_s;
        QTest::newRow("no job") << u"verify state.txt --jobs 0"_s;
        QTest::newRow("no plan to keep it in")
            << u"verify state.txt --connect 127.0.0.1:1 --record shop.txt"_s;
        QTest::newRow("no time") << u"verify state.txt --timeout soon"_s;
        QTest::newRow("SNI without a server") << u"inspect planned.pem --sni www.a.test"_s;
        QTest::newRow("no server") << u"inspect --from http://a.test"_s;
        QTest::newRow("SNI that is an address") << u"inspect --from 127.0.0.1:1 --sni 127.0.0.1"_s;
    }

    void unusable()
    {
        QFETCH(QString, line);
        const Sandbox box;
        fill(box, byName(u"www.a.test"_s, m_www), {m_www});
        const Run run = box.run(line.split(u' '));
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.out, QByteArray());
    }

    void inspectsAServerLikeAFile()
    {
        const SmallServer server(resetWithoutName("www.a.test", {.leaf = m_www, .others = {m_issuer}}));
        const QString place = u"127.0.0.1:%1"_s.arg(server.port());
        Sandbox box;
        box.write(u"sent.pem"_s, pemOf({m_www.withoutKey(), m_issuer.withoutKey()}));
        const Run file = box.run({u"inspect"_s, u"sent.pem"_s, u"--json"_s});
        const Run run = box.run({u"inspect"_s, u"--from"_s, place, u"--sni"_s, u"www.a.test"_s, u"--json"_s});
        COMPARE_EXIT(run, file.exitCode);
        const auto lacksKey = [](const QJsonValue &problem) {
            return problem["code"_L1].toString() == "private-key-missing"_L1;
        };
        const QJsonArray ofServer = run.json()["problems"_L1].toArray(); // its key is at the server
        QVERIFY(std::ranges::none_of(ofServer, lacksKey));
        const QJsonArray ofFile = file.json()["problems"_L1].toArray();
        QVERIFY(std::ranges::any_of(ofFile, lacksKey));
        const QJsonObject sent = run.json()["files"_L1][0].toObject();
        const QJsonObject read = file.json()["files"_L1][0].toObject();
        QCOMPARE(sent["path"_L1].toString(), place);
        QCOMPARE(sent["kind"_L1].toString(), u"server"_s);
        for (const QString &key : {u"certificates"_s, u"chains"_s, u"chainComplete"_s, u"missingIssuer"_s})
            QCOMPARE(sent[key], read[key]);
        QCOMPARE(sent["certificates"_L1].toArray().size(), 2);
        QCOMPARE(sent["certificates"_L1][0]["hasPrivateKey"_L1].toBool(true), false);

        const Run words = box.run({u"inspect"_s, u"--from"_s, place, u"--sni"_s, u"www.a.test"_s});
        QVERIFY2(words.out.contains(place.toLatin1()) && words.out.contains("www.a.test"),
                 words.out.constData());

        const Run reset = box.run({u"inspect"_s, u"--from"_s, place, u"--json"_s}); // an address has no SNI
        COMPARE_EXIT(reset, 2);
        QCOMPARE(reset.json()["files"_L1][0]["error"_L1]["code"_L1].toString(), u"handshake-reset"_s);
    }

private:
    TestCertificate leaf(const QString &name, int since = -2) const
    {
        Subject subject = subjectFor({name});
        subject.notBefore = QDateTime::currentDateTimeUtc().addDays(since);
        return makeCertificate(subject, m_issuer);
    }

    /// A server's state of \a records, and the certificates, with their issuers, that it is planned with.
    void fill(const Sandbox &box, const QByteArray &records, const QList<TestCertificate> &planned) const
    {
        box.write(u"state.txt"_s, stateOf(records));
        box.write(u"planned.pem"_s, pemOf(planned + QList{m_issuer.withoutKey(), m_root.withoutKey()}));
    }

    static QStringList asking(quint16 port)
    {
        return {u"verify"_s, u"state.txt"_s, u"planned.pem"_s, u"--connect"_s, u"127.0.0.1:%1"_s.arg(port)};
    }

    const TestCertificate m_root = authority(u"Test Root"_s);
    const TestCertificate m_issuer = authority(u"Test CA"_s, m_root);
    const TestCertificate m_www = leaf(u"www.a.test"_s);
};

QTEST_GUILESS_MAIN(VerifyProgramTest)
#include "verifyprogramtest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/httpsys/decision.h"
#include "model/httpsys/handshakecases.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonArray>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray sharedFile(const QString &name)
{
    QFile file(QStringLiteral(SHARED_FOLDER "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray document(const QByteArray &cases)
{
    return R"({"format":"handshake-cases/1","cases":[)" + cases + "]}";
}

} // namespace

class HandshakeTest : public QObject
{
    Q_OBJECT

private slots:
    void vectors_data();
    void vectors();
    void jsonAnswer();
    void entries_data();
    void entries();
    void refusals_data();
    void refusals();
    void othersAreAnswered();
};

void HandshakeTest::vectors_data()
{
    NEEDS_SHARED("vectors/handshake.json");
    QTest::addColumn<qsizetype>("index");
    const auto cases = readHandshakeCases(sharedFile(u"vectors/handshake.json"_s), u"handshake.json"_s);
    QVERIFY_RESULT(cases);
    QVERIFY(cases->refused.isEmpty());
    QCOMPARE(cases->cases.size(), 66);
    for (qsizetype i = 0; i < cases->cases.size(); ++i)
        QTest::newRow(qPrintable(cases->cases.at(i).id)) << i;
}

void HandshakeTest::vectors()
{
    QFETCH(qsizetype, index);
    static const auto cases =
        readHandshakeCases(sharedFile(u"vectors/handshake.json"_s), u"handshake.json"_s).value().cases;
    const HandshakeCase &given = cases.at(index);
    const Decision decision = decide(given.state, given.hello);
    QCOMPARE(word(decision.outcome), given.expectedOutcome);
    if (!given.expectedRule.isEmpty())
        QCOMPARE(word(decision.rule), given.expectedRule);
    QCOMPARE(decision.certificate, given.expectedCertificate);
    QCOMPARE(word(decision.certainty), given.basis);
    QCOMPARE(decision.candidates.isEmpty(), decision.outcome != Outcome::NotEstablished);
}

void HandshakeTest::jsonAnswer()
{
    const auto cases =
        readHandshakeCases(document(R"({"id":"x","iis":"10","to":"10.0.0.4:443","sni":"www.a.test",
        "state":[{"iis":"*:443:*.a.test","sslFlags":1,"certificate":"W"},
                 {"iis":"*:443:z.a.test","sslFlags":3,"certificate":null},
                 {"ccsFile":"www.a.test.pfx","certificate":"C"}]})"),
                           u"x.json"_s);
    QVERIFY_RESULT(cases);
    const QJsonObject answer = toJson(u"x"_s, decide(cases->cases.first().state, cases->cases.first().hello));
    QCOMPARE(answer.value("outcome"_L1).toString(), u"not-established"_s);
    QVERIFY(answer.value("rule"_L1).isNull());
    QVERIFY(answer.value("certificate"_L1).isNull());
    QCOMPARE(answer.value("basis"_L1).toString(), u"open"_s);
    QCOMPARE(answer.value("candidates"_L1).toArray(), (QJsonArray{u"W"_s, u"C"_s}));
    QCOMPARE(answer.value("steps"_L1).toArray().size(), 7);
    const QJsonObject ccs = answer.value("steps"_L1).toArray().at(3).toObject();
    QCOMPARE(ccs.value("rule"_L1).toString(), u"ccs"_s);
    QCOMPARE(ccs.value("result"_L1).toString(), u"not-reached"_s);
    QCOMPARE(ccs.value("certificate"_L1).toString(), u"C"_s);
    QCOMPARE(ccs.value("wouldServe"_L1).toBool(), true);
    QCOMPARE(ccs.value("files"_L1).toArray(), QJsonArray{u"www.a.test.pfx"_s});
}

void HandshakeTest::entries_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("certificate");
    const QByteArray any = R"({"httpsys":"ipport","key":"0.0.0.0:443","certificate":"D"})";
    const QByteArray host = R"({"httpsys":"hostnameport","key":"www.a.test:443","certificate":"H"})";
    QTest::newRow("delete ipport") << host + R"(,{"delete":"hostnameport","key":"WWW.a.test:443"},)" + any
                                   << u"served"_s << u"any-ipv4"_s << u"D"_s;
    QTest::newRow("delete what is not there")
        << any + R"(,{"delete":"ccs","key":"443"})" << u"served"_s << u"any-ipv4"_s << u"D"_s;
    QTest::newRow("written again after delete")
        << host + R"(,{"delete":"hostnameport","key":"www.a.test:443"},)" + host << u"served"_s
        << u"exact-host"_s << u"H"_s;
    QTest::newRow("listens on another address")
        << any + R"(,{"listen":"10.0.0.5"})" << u"refused"_s << u"not-listening"_s << QString();
    QTest::newRow("listens on it among others")
        << any + R"(,{"listen":"10.0.0.5"},{"listen":"10.0.0.4"})" << u"served"_s << u"any-ipv4"_s << u"D"_s;
    QTest::newRow("listens on all of IPv4")
        << any + R"(,{"listen":"0.0.0.0"})" << u"served"_s << u"any-ipv4"_s << u"D"_s;
    QTest::newRow("listens on all of IPv6 only")
        << any + R"(,{"listen":"::"})" << u"refused"_s << u"not-listening"_s << QString();
    QTest::newRow("missing certificate does not fall through") << any
            + R"(,{"httpsys":"hostnameport","key":"www.a.test:443","certificate":"H","certificateState":"missing"})"
                                                               << u"reset"_s << u"exact-host"_s << QString();
    QTest::newRow("expired certificate is served") << QByteArray(
        R"({"iis":"*:443:www.a.test","sslFlags":1,"certificate":"H","certificateState":"expired"})")
                                                   << u"served"_s << u"exact-host"_s << u"H"_s;
    QTest::newRow("scoped CCS has no rank") << any + R"(,{"httpsys":"scopedccs","key":"www.a.test:443"})"
                                            << u"not-established"_s << QString() << QString();
    QTest::newRow("scoped CCS of another host") << any + R"(,{"httpsys":"scopedccs","key":"www.b.test:443"})"
                                                << u"served"_s << u"any-ipv4"_s << u"D"_s;
    QTest::newRow("high bits do not select")
        << QByteArray(R"({"iis":"*:443:www.a.test","sslFlags":5,"certificate":"H"})") << u"served"_s
        << u"exact-host"_s << u"H"_s;
    QTest::newRow("SNI without host writes none")
        << QByteArray(R"({"iis":"*:443:","sslFlags":1,"certificate":"H"})") << u"reset"_s << u"none"_s
        << QString();
    QTest::newRow("CCS without host writes none")
        << QByteArray(R"({"iis":"*:443:","sslFlags":2},{"ccsFile":"www.a.test.pfx","certificate":"C"})")
        << u"reset"_s << u"none"_s << QString();
    QTest::newRow("no certificate writes none")
        << any + R"(,{"iis":"*:443:www.a.test","sslFlags":1,"certificate":null})" << u"served"_s
        << u"any-ipv4"_s << u"D"_s;
}

void HandshakeTest::entries()
{
    QFETCH(QByteArray, state);
    QFETCH(QString, outcome);
    QFETCH(QString, rule);
    QFETCH(QString, certificate);
    const auto cases = readHandshakeCases(
        document(R"({"id":"x","iis":"10","to":"10.0.0.4:443","sni":"www.a.test","state":[)" + state + "]}"),
        u"x.json"_s);
    QVERIFY_RESULT(cases);
    const QJsonObject answer = toJson(u"x"_s, decide(cases->cases.first().state, cases->cases.first().hello));
    QCOMPARE(answer.value("outcome"_L1).toString(), outcome);
    QCOMPARE(answer.value("rule"_L1).toString(), rule);
    QCOMPARE(answer.value("certificate"_L1).toString(), certificate);
}

void HandshakeTest::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no JSON") << QByteArray("{") << int(Code::NotUnderstood) << u"x.json"_s;
    QTest::newRow("another format") << QByteArray(R"({"format":"handshake-cases/2","cases":[]})")
                                    << int(Code::UnknownFormat) << u"x.json"_s;
    QTest::newRow("no cases") << QByteArray(R"({"format":"handshake-cases/1"})") << int(Code::NotUnderstood)
                              << u"x.json"_s;
    const auto bad = [](const char *name, const QByteArray &members) {
        QTest::newRow(name) << document(R"({"id":"B",)" + members + "}") << int(Code::NotUnderstood)
                            << u"B"_s;
    };
    bad("no state", R"("to":"10.0.0.4:443")");
    bad("no destination", R"("state":[])");
    bad("bad port", R"("state":[],"to":"10.0.0.4:0")");
    bad("bad version", R"("iis":"7","state":[],"to":"10.0.0.4:443")");
    bad("unknown entry", R"("state":[{"apache":"x"}],"to":"10.0.0.4:443")");
    bad("unknown family", R"("state":[{"httpsys":"x","key":"443"}],"to":"10.0.0.4:443")");
    bad("bad key", R"("state":[{"httpsys":"ipport","key":"443"}],"to":"10.0.0.4:443")");
    bad("CCS key with a host", R"("state":[{"httpsys":"ccs","key":"a.test:443"}],"to":"10.0.0.4:443")");
    bad("host key without host", R"("state":[{"httpsys":"hostnameport","key":":443"}],"to":"10.0.0.4:443")");
    bad("bad binding", R"("state":[{"iis":"*:443","sslFlags":0}],"to":"10.0.0.4:443")");
    bad("bad certificate state",
        R"("state":[{"ccsFile":"a","certificate":"A","certificateState":"x"}],"to":"10.0.0.4:443")");
}

void HandshakeTest::refusals()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, subject);
    const auto result = readHandshakeCases(json, u"x.json"_s);
    const bool isCase = subject == "B"_L1; // refused alone
    QCOMPARE(result.has_value(), isCase);
    const Error error = isCase ? result->refused.value(0) : result.error();
    QCOMPARE(int(error.code), code);
    QCOMPARE(error.subject, subject);
}

/// One case that is not understood takes no other with it.
void HandshakeTest::othersAreAnswered()
{
    const auto result =
        readHandshakeCases(document(R"({"id":"X1","iis":"10-1809","state":[],"to":"10.1.2.3:443"},
            {"id":"X2","iis":"10","state":[{"iis":"*:443:","sslFlags":0,"certificate":"A"}],"to":"10.1.2.3:443"})"),
                           u"x.json"_s);
    QVERIFY_RESULT(result);
    QCOMPARE(result->refused.size(), 1);
    QCOMPARE(result->refused.first().subject, u"X1"_s);
    QCOMPARE(result->cases.size(), 1);
    QCOMPARE(decide(result->cases.first().state, result->cases.first().hello).certificate, u"A"_s);
}

QTEST_GUILESS_MAIN(HandshakeTest)
#include "handshakecasestest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/httpsys/probefile.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

/// What bindwright-probe.ps1 writes; that it does is tested where it is run.
class ProbeFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void read()
    {
        const QByteArray content = R"({ "format": "bindwright-probe/1", "windows": "10.0.20348",
            "started": "2026-11-28T10:00:00Z", "ended": "2026-11-28T10:01:00Z", "complete": true, "answers": [
            { "rule": "wildcard-matches", "holds": true, "served": "b", "note": "" },
            { "rule": "wildcard-covers-apex", "holds": false, "served": "d", "note": "" },
            { "rule": "punycode-key-matches", "holds": null, "served": null, "note": "not-reached" },
            { "rule": "of-a-later-probe", "holds": true, "served": "a", "note": "" } ] })";
        QVERIFY(isProbeFile(content));
        const auto found = readProbeFile(content, u"probe.json"_s);
        QVERIFY_RESULT(found);
        QCOMPARE(*found,
                 (Measurement{.windows = u"10.0.20348"_s,
                              .at = QDateTime::fromString(u"2026-11-28T10:00:00Z"_s, Qt::ISODate),
                              .file = u"probe.json"_s,
                              .holds = {u"wildcard-matches"_s},
                              .fails = {u"wildcard-covers-apex"_s}}));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isProbe");
        QTest::newRow("another version") << QByteArray(R"({ "format": "bindwright-probe/2" })") << true;
        QTest::newRow("no build") << QByteArray(R"({ "format": "bindwright-probe/1" })") << true;
        QTest::newRow("other JSON") << QByteArray(R"({ "SslCertificateBindings": [] })") << false;
        QTest::newRow("no JSON") << QByteArray("IP:port : 0.0.0.0:443") << false;
    }

    void refused()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isProbe);
        QCOMPARE(isProbeFile(content), isProbe);
        QVERIFY(!readProbeFile(content, u"probe.json"_s));
    }
};

QTEST_GUILESS_MAIN(ProbeFileTest)
#include "probefiletest.moc"

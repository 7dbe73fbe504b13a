// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/verify/chainfindings.h"
#include "tests/support/values.h"

#include <QTest>

using namespace testvalues;

namespace {

using Verdict = ChainTrust::Verdict;

Certificate issuedBy(Certificate certificate, const QString &issuer)
{
    certificate.issuer = u"CN="_s + issuer;
    certificate.issuerDer = certificate.issuer.toUtf8();
    return certificate;
}

} // namespace

/// What is missing of a chain that a server sent.
class ChainFindingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void findings_data()
    {
        QTest::addColumn<QList<Certificate>>("sent");
        QTest::addColumn<QList<Certificate>>("broughtIn");
        QTest::addColumn<Verdict>("trust");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QString>("unknown");
        const Certificate www = issuedBy(leaf('a', {u"www.a.test"_s}), u"Lower CA"_s);
        const Certificate lower = authority('b', u"Lower CA"_s, u"Upper CA"_s);
        const Certificate upper = authority('c', u"Upper CA"_s, u"Root"_s);
        const Certificate root = authority('d', u"Root"_s, u"Root"_s);
        const QList<Certificate> all{www, lower, upper, root};
        const QStringList none;

        QTest::newRow("whole") << QList{www, lower, upper} << all << Verdict::Trusted << none << QString();
        QTest::newRow("whole, and its root not trusted")
            << QList{www, lower, upper, root} << all << Verdict::RootUnknown << none << QString();
        QTest::newRow("one not sent")
            << QList{www, lower} << all << Verdict::IssuerMissing << QStringList{u"Upper CA"_s} << QString();
        QTest::newRow("none sent") << QList{www} << all << Verdict::IssuerMissing
                                   << QStringList{u"Lower CA"_s, u"Upper CA"_s} << QString();
        QTest::newRow("one in between not sent")
            << QList{www, upper} << all << Verdict::IssuerMissing << QStringList{u"Lower CA"_s} << QString();
        QTest::newRow("not sent, but the system has it")
            << QList{www} << all << Verdict::Trusted << none << QString();
        QTest::newRow("nothing brought in")
            << QList{www} << QList<Certificate>() << Verdict::IssuerMissing << none << u"CN=Lower CA"_s;
        QTest::newRow("root not known")
            << QList{www, lower, upper} << QList{www} << Verdict::IssuerMissing << none << u"CN=Root"_s;
    }

    void findings()
    {
        QFETCH(QList<Certificate>, sent);
        QFETCH(QList<Certificate>, broughtIn);
        QFETCH(Verdict, trust);
        QFETCH(QStringList, missing);
        QFETCH(QString, unknown);
        const ChainFindings found = findingsOf(sent, broughtIn, {trust});
        QCOMPARE(found.missing, missing);
        QCOMPARE(found.unknownIssuer, unknown);
        QCOMPARE(found.isIncomplete(), !missing.isEmpty());
        QCOMPARE(found.trust.verdict, trust);
    }
};

QTEST_GUILESS_MAIN(ChainFindingsTest)
#include "chainfindingstest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/conversion/uploads.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

namespace {

/// The files that certificates 'a' (a leaf) and 'b' (its issuer) come in.
struct Files
{
    QString leaf;
    ContainerKind kind = ContainerKind::Pkcs12;
    bool isModern = true;
    QString key = {};
    QString issuer = {}; ///< empty: it is not uploaded
    QString mac = {}; ///< Certificate::modernMac
};

Draft draftFor(Target target, const Files &files)
{
    Certificate first = leaf('a', {u"*.a.test"_s});
    first.file = files.leaf;
    first.keyFile = files.key;
    first.carrier = files.kind;
    first.modernPkcs12 = files.isModern;
    first.modernMac = files.mac;
    Certificate second = authority('b', u"Pine TLS CA"_s, u"Pine Root"_s);
    second.file = files.issuer;
    second.carrier = files.kind;
    Draft draft = draftWith(serviceOf({webRole(u"Web"_s)}), {first, second});
    draft.target = target;
    return draft;
}

QList<NamedThumbprint> wantedOf(const Files &files)
{
    QList<NamedThumbprint> wanted{{u"Tls"_s, thumbprint('a').toString()}};
    if (!files.issuer.isEmpty())
        wanted.append({u"Pine Ca"_s, thumbprint('b').toString()});
    return wanted;
}

} // namespace

Q_DECLARE_METATYPE(Files)

class UploadsTest final : public QObject
{
    Q_OBJECT

private slots:
    void files_data()
    {
        QTest::addColumn<Target>("target");
        QTest::addColumn<Files>("files");
        QTest::addColumn<QStringList>("uploaded");
        QTest::addColumn<QStringList>("sources");
        using enum ContainerKind;
        const auto classic = Target::CloudService;
        const auto extended = Target::ExtendedSupport;
        const QString pfx = u"/c/a.pfx"_s;
        const QString leafMade = u"certificates/_.a.test.pfx"_s;
        const QString issuerMade = u"certificates/Pine TLS CA.pfx"_s;
        QTest::newRow("old PFX") << classic << Files{pfx, Pkcs12, false} << QStringList{pfx} << QStringList();
        QTest::newRow("AES") << classic << Files{pfx} << QStringList{leafMade} << QStringList{pfx};
        QTest::newRow("old encryption, new MAC") << classic << Files{pfx, Pkcs12, true, {}, {}, u"sha256"_s}
                                                 << QStringList{leafMade} << QStringList{pfx};
        QTest::newRow("AES for Key Vault") << extended << Files{pfx} << QStringList{pfx} << QStringList();
        QTest::newRow("issuer in the PFX") << classic << Files{pfx, Pkcs12, false, {}, pfx}
                                           << QStringList{pfx, issuerMade} << QStringList{pfx};
        QTest::newRow("issuer in the AES PFX") << classic << Files{pfx, Pkcs12, true, {}, pfx}
                                               << QStringList{leafMade, issuerMade} << QStringList{pfx};
        QTest::newRow("issuer, for Key Vault") << extended << Files{pfx, Pkcs12, true, {}, pfx}
                                               << QStringList{pfx, issuerMade} << QStringList{pfx};
        QTest::newRow("issuer in a file of its own")
            << classic << Files{pfx, Pkcs12, false, {}, u"/c/ca.cer"_s} << QStringList{pfx, issuerMade}
            << QStringList{pfx, u"/c/ca.cer"_s};
        QTest::newRow("PEM") << classic << Files{u"/c/a.pem"_s, Pem, false} << QStringList{leafMade}
                             << QStringList{u"/c/a.pem"_s};
        QTest::newRow("PEM for Key Vault")
            << extended << Files{u"/c/a.pem"_s, Pem, false, u"/c/a.key"_s} << QStringList{leafMade}
            << QStringList{u"/c/a.pem"_s, u"/c/a.key"_s};
        QTest::newRow("of an earlier version's plan, by its name")
            << classic << Files{pfx, Unknown, false} << QStringList{pfx} << QStringList();
        QTest::newRow("pasted") << classic << Files{{}, Pem, false} << QStringList{u"Tls.pfx"_s}
                                << QStringList();
        QTest::newRow("fetched issuer") << classic << Files{pfx, Pkcs12, false, {}, u"http://a.test/ca"_s}
                                        << QStringList{pfx, u"Pine Ca.pfx"_s} << QStringList();
    }

    void files()
    {
        QFETCH(Target, target);
        QFETCH(Files, files);
        const Uploads uploads = uploadsFor(draftFor(target, files), wantedOf(files));
        QStringList uploaded;
        for (const Upload &upload : uploads.list)
            uploaded.append(upload.file);
        QTEST(uploaded, "uploaded");
        QTEST(uploads.sources, "sources");
    }

    void protections_data()
    {
        QTest::addColumn<Pkcs12Protection>("protection");
        QTest::addColumn<bool>("isTaken");
        const QString tripleDes = u"pbeWithSHA1And3-KeyTripleDES-CBC"_s;
        const Pkcs12Protection old{
            .keyEncryption = tripleDes, .certificateEncryption = tripleDes, .macAlgorithm = u"sha1"_s};
        QTest::newRow("as Windows writes it") << old << true;
        Pkcs12Protection other = old;
        other.isKeyPlain = true;
        QTest::newRow("key not encrypted") << other << false;
        other = old;
        other.keyEncryption = u"pbeWithSHA1And128BitRC4"_s;
        QTest::newRow("RC4") << other << false;
        other = old;
        other.macAlgorithm = u"sha3-256"_s;
        QTest::newRow("MAC of SHA-3") << other << false;
        other = old;
        other.iterations = 700'000;
        QTest::newRow("iterations") << other << false;
    }

    /// Of what is not known to be imported a copy is made that is.
    void protections()
    {
        QFETCH(Pkcs12Protection, protection);
        QFETCH(bool, isTaken);
        const Files files{u"/c/a.pfx"_s, ContainerKind::Pkcs12, false};
        for (const Target target : {Target::CloudService, Target::ExtendedSupport}) {
            Draft draft = draftFor(target, files);
            draft.certificates.first().protection = protection;
            const QString uploaded = uploadsFor(draft, wantedOf(files)).list.first().file;
            QCOMPARE(uploaded == "/c/a.pfx"_L1, isTaken);
        }
    }
};

QTEST_APPLESS_MAIN(UploadsTest)
#include "uploadstest.moc"

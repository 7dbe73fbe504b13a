// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/conversion/conversion.h"

#include "model/conversion/filenames.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Kind = Conversion::Kind;

/// Two leaves below "Pine TLS CA", that CA, and its root.
QList<Certificate> given()
{
    Certificate issuer = testvalues::authority('3', u"Pine TLS CA"_s, u"Pine Root"_s);
    return {testvalues::leaf('1', {u"www.a.test"_s, u"*.a.test"_s, u"xn--bcher-kva.a.test"_s}),
            testvalues::leaf('2', {u"www.b.test"_s}), issuer,
            testvalues::authority('4', u"Pine Root"_s, u"Pine Root"_s)};
}

QList<Certificate> oneLeaf()
{
    QList<Certificate> certificates = given();
    certificates.removeAt(1);
    return certificates;
}

/// "www.a.test.pfx: key of www.a.test, Pine TLS CA"
QStringList linesOf(const QList<OutgoingFile> &files)
{
    QStringList lines;
    for (const OutgoingFile &outgoing : files) {
        QStringList names;
        for (const Certificate &certificate : outgoing.file.certificates)
            names.append(displayName(certificate));
        const bool hasKey = outgoing.file.key == NewCertificateFile::Key::With;
        lines.append(u"%1: %2%3"_s.arg(outgoing.path.sliced(outgoing.path.lastIndexOf(u'/') + 1),
                                       hasKey ? u"key of "_s : QString(), names.join(", "_L1)));
    }
    return lines;
}

QString madeOf(const QList<Certificate> &certificates, const Conversion &wanted)
{
    const auto files = outgoingFiles(certificates, wanted, {});
    if (!files)
        return u"error %1 %2"_s.arg(int(files.error().code)).arg(files.error().detail);
    return linesOf(*files).join(u'\n');
}

QString error(Code code, const QString &detail)
{
    return u"error %1 %2"_s.arg(int(code)).arg(detail);
}

} // namespace

class ConversionTest : public QObject
{
    Q_OBJECT

private slots:
    void oneFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("chain");
        QTest::addColumn<QString>("made");
        constexpr int usual = -1;
        const QString withChain = u"key of www.a.test, Pine TLS CA"_s;
        QTest::newRow("PFX") << u"a.pfx"_s << usual << withChain;
        QTest::newRow("PFX alone") << u"a.pfx"_s << int(IncludedChain::None) << u"key of www.a.test"_s;
        QTest::newRow("PFX with the root")
            << u"a.pfx"_s << int(IncludedChain::All) << u"key of www.a.test, Pine TLS CA, Pine Root"_s;
        QTest::newRow("p12 in capitals") << u"A.P12"_s << usual << withChain;
        QTest::newRow("PEM") << u"a.pem"_s << usual << withChain;
        QTest::newRow("DER") << u"a.cer"_s << usual << u"www.a.test"_s;
        QTest::newRow("DER has room for one") << u"a.cer"_s << int(IncludedChain::All) << u"www.a.test"_s;
        QTest::newRow("P7B") << u"a.p7b"_s << usual << u"www.a.test, Pine TLS CA"_s;
        QTest::newRow("P7B with the root")
            << u"a.p7b"_s << int(IncludedChain::All) << u"www.a.test, Pine TLS CA, Pine Root"_s;
    }

    void oneFile()
    {
        QFETCH(const QString, name);
        QFETCH(const int, chain);
        Conversion wanted{.path = u"/d/"_s + name};
        if (chain >= 0)
            wanted.chain = IncludedChain(chain);
        QFETCH(const QString, made);
        QCOMPARE(madeOf(oneLeaf(), wanted), name + u": "_s + made);
    }

    void whatCannotBeMade()
    {
        QList<Certificate> keyless = oneLeaf();
        keyless.first().privateKey = PrivateKey::Absent;
        QCOMPARE(madeOf(keyless, {.path = u"/d/a.pfx"_s}), error(Code::NoPrivateKey, u"/d/a.pfx"_s));
        QCOMPARE(madeOf(keyless, {.path = u"/d/a.pem"_s}), u"a.pem: www.a.test, Pine TLS CA"_s);
        QCOMPARE(madeOf(given(), {.path = u"/d/a.pfx"_s}),
                 error(Code::SeveralCertificates, u"www.a.test, www.b.test"_s));
        QCOMPARE(madeOf(given(), {.path = u"/d/a.p7b"_s}), u"a.p7b: www.a.test, Pine TLS CA, www.b.test"_s);
        QCOMPARE(madeOf({}, {.path = u"/d/a.pfx"_s}), error(Code::NoCertificate, {}));
        QCOMPARE(madeOf(oneLeaf(), {.path = u"/d/a.txt"_s}),
                 error(Code::NotUnderstood, u".pfx, .pem, .cer, .p7b"_s));
        QCOMPARE(madeOf({given().at(2)}, {.path = u"/d/ca.cer"_s}), u"ca.cer: Pine TLS CA"_s);
    }

    void keysThatCannotBeUsed()
    {
        QList<Certificate> locked = oneLeaf();
        locked.first().file = u"/in/www.pfx"_s;
        locked.first().privateKey = PrivateKey::Locked;
        QList<Certificate> unreadable = locked;
        unreadable.first().privateKey = PrivateKey::Unreadable;
        unreadable.first().keyFault = u"OPENSSH PRIVATE KEY"_s;
        for (const Kind kind : {Kind::File, Kind::Split, Kind::CentralStore}) {
            const Conversion wanted{.kind = kind, .path = u"/d/a.pfx"_s};
            QCOMPARE(outgoingFiles(locked, wanted, {}).error(),
                     (Error{Code::ContentLocked, u"/in/www.pfx"_s}));
            QCOMPARE(outgoingFiles(unreadable, wanted, {}).error(),
                     (Error{Code::KeyUnreadable, u"/in/www.pfx"_s, u"OPENSSH PRIVATE KEY"_s}));
        }
    }

    void noHostForTheStore()
    {
        QList<Certificate> nameless = oneLeaf();
        nameless.first().dnsNames.clear();
        const Conversion wanted{.kind = Kind::CentralStore, .path = u"/d"_s};
        QCOMPARE(outgoingFiles(nameless, wanted, {}).error(), (Error{Code::NoHostName, u"www.a.test"_s}));
        QCOMPARE(outgoingFiles({given().at(3)}, wanted, {}).error(),
                 (Error{Code::NoHostName, u"Pine Root"_s}));
    }

    void theChosenOne()
    {
        QCOMPARE(madeOf(given(), {.path = u"/d/b.pfx"_s, .certificate = testvalues::thumbprint('2')}),
                 u"b.pfx: key of www.b.test, Pine TLS CA"_s);
    }

    void splits()
    {
        QCOMPARE(madeOf(given(), {.kind = Kind::Split, .path = u"/d"_s}),
                 u"www.a.test.pfx: key of www.a.test\nwww.b.test.pfx: key of www.b.test\n"
                 "Pine TLS CA.cer: Pine TLS CA\nPine TLS CA.pfx: Pine TLS CA"_s);
        QList<Certificate> keyless = given();
        keyless.first().privateKey = PrivateKey::Absent;
        QCOMPARE(madeOf(keyless, {.kind = Kind::Split, .path = u"/d"_s}),
                 error(Code::NoPrivateKey, u"/d/www.a.test.pfx"_s));
    }

    void splitKeepsCertificatesOfOneNameApart()
    {
        QList<Certificate> same = given();
        same[1] = testvalues::leaf('2', {u"www.a.test"_s});
        const QStringList lines = madeOf(same, {.kind = Kind::Split, .path = u"/d"_s}).split(u'\n');
        QCOMPARE(lines.first(), u"www.a.test.pfx: key of www.a.test"_s);
        QCOMPARE(lines.at(1), u"www.a.test 22222222.pfx: key of www.a.test"_s);
    }

    void namesThatGetNoFile()
    {
        Certificate certificate = testvalues::leaf('a', {u"a.test"_s, u"a..test"_s, u"*.a.test"_s});
        certificate.unusableNames = {u"*.*.b.test"_s};
        certificate.ipAddresses = {u"10.0.0.4"_s};
        const auto files = outgoingFiles({certificate}, {.kind = Kind::CentralStore, .path = u"/d"_s}, {});
        QVERIFY_RESULT(files);
        QCOMPARE(files->size(), 2);
        QCOMPARE(namesWithoutFile(*files), (QStringList{u"a..test"_s, u"*.*.b.test"_s, u"10.0.0.4"_s}));
    }

    /// Windows would write to the device.
    void namesOfDevicesGetNoFile()
    {
        Certificate certificate = testvalues::leaf('a', {u"con.a.test"_s, u"aux"_s, u"a.test"_s});
        const auto files = outgoingFiles({certificate}, {.kind = Kind::CentralStore, .path = u"/d"_s}, {});
        QVERIFY_RESULT(files);
        QCOMPARE(files->size(), 1);
        QCOMPARE(namesOfDevices(*files), (QStringList{u"con.a.test"_s, u"aux"_s}));
        QCOMPARE(namesWithoutFile(*files), QStringList());
        certificate.dnsNames = {u"aux"_s};
        QCOMPARE(outgoingFiles({certificate}, {.kind = Kind::CentralStore, .path = u"/d"_s}, {}).error(),
                 (Error{Code::NoHostName, u"con.a.test"_s}));
    }

    void deviceNames_data()
    {
        QTest::addColumn<bool>("is");
        for (const char *name : {"con", "CON.pfx", "aux.a.test.pfx", "nul .pem", "com1.cer", "LPT9", "com²"})
            QTest::newRow(name) << true;
        for (const char *name : {"contoso.test.pfx", "a.con.pfx", "com.test.pfx", "com0", "_.con.test.pfx"})
            QTest::newRow(name) << false;
    }

    void deviceNames()
    {
        QFETCH(const bool, is);
        QCOMPARE(isDeviceName(QString::fromUtf8(QTest::currentDataTag())), is);
    }

    void centralStore()
    {
        const QString made = madeOf(given(), {.kind = Kind::CentralStore, .path = u"/d"_s});
        QCOMPARE(
            made,
            u"www.a.test.pfx: key of www.a.test, Pine TLS CA\n_.a.test.pfx: key of www.a.test, Pine TLS CA\n"
            "bücher.a.test.pfx: key of www.a.test, Pine TLS CA\nwww.b.test.pfx: key of www.b.test, Pine TLS "
            "CA"_s);
    }

    void theLaterOfTwoGoesIntoTheStore_data()
    {
        QTest::addColumn<int>("daysMore");
        QTest::addColumn<char>("taken");
        QTest::newRow("the second ends later") << 1 << '2';
        QTest::newRow("the first ends later") << -1 << '1';
        QTest::newRow("both on one day") << 0 << '1';
        QTest::newRow("the second ends later, and does not count yet") << 400 << '1';
    }

    void theLaterOfTwoGoesIntoTheStore()
    {
        QFETCH(const int, daysMore);
        QFETCH(const char, taken);
        QList<Certificate> same{testvalues::leaf('1', {u"www.a.test"_s}),
                                testvalues::leaf('2', {u"www.a.test"_s})};
        same[1].notAfter = same.at(0).notAfter.addDays(daysMore);
        if (daysMore > 365)
            same[1].notBefore = same.at(0).notBefore.addDays(365);
        const auto files = outgoingFiles(same, {.kind = Kind::CentralStore, .path = u"/d"_s},
                                         same.at(0).notBefore.addDays(1));
        QVERIFY_RESULT(files);
        QCOMPARE(files->size(), 1);
        QVERIFY(files->first().certificate().sha1 == testvalues::thumbprint(taken));
        QCOMPARE(files->first().alsoFor, QStringList(u"www.a.test"_s));
        QCOMPARE(files->first().host, u"www.a.test"_s);
    }

    void encryptions_data()
    {
        QTest::addColumn<Conversion>("wanted");
        QTest::addColumn<EncryptionChoice>("choice");
        using Reason = EncryptionReason;
        const auto row = [](const char *name, const Conversion &wanted, PfxEncryption encryption,
                            Reason reason) {
            QTest::newRow(name) << wanted << EncryptionChoice{encryption, reason};
        };
        row("nothing said", {}, PfxEncryption::Aes, Reason::NoTarget);
        row("Cloud Services", {.target = Target::CloudService}, PfxEncryption::Legacy,
            Reason::ForCloudServices);
        row("extended support", {.target = Target::ExtendedSupport}, PfxEncryption::Aes, Reason::ForTarget);
        row("server", {.target = Target::Server}, PfxEncryption::Aes, Reason::ForTarget);
        row("split", {.kind = Kind::Split}, PfxEncryption::Legacy, Reason::ForClassicPortal);
        row("split for a server", {.kind = Kind::Split, .target = Target::Server}, PfxEncryption::Aes,
            Reason::ForTarget);
        row("asked", {.encryption = PfxEncryption::Aes, .target = Target::CloudService}, PfxEncryption::Aes,
            Reason::Asked);
    }

    void encryptions()
    {
        QFETCH(const Conversion, wanted);
        QFETCH(const EncryptionChoice, choice);
        QVERIFY(encryptionFor(wanted) == choice);
    }

    void friendlyNames()
    {
        QList<Certificate> named = oneLeaf();
        named.first().friendlyName = u"Shop"_s;
        QCOMPARE(outgoingFiles(named, {.path = u"/d/a.pfx"_s}, {})->first().file.friendlyName, u"Shop"_s);
        QCOMPARE(outgoingFiles(named, {.path = u"/d/a.pfx"_s, .friendlyName = u"New"_s}, {})
                     ->first()
                     .file.friendlyName,
                 u"New"_s);
    }

    void storeNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("host") << u"www.a.test"_s << u"www.a.test.pfx"_s;
        QTest::newRow("wildcard") << u"*.a.test"_s << u"_.a.test.pfx"_s;
        QTest::newRow("A-label") << u"xn--bcher-kva.example"_s << u"bücher.example.pfx"_s;
        QTest::newRow("wildcard above an A-label")
            << u"*.xn--bcher-kva.example"_s << u"_.bücher.example.pfx"_s;
        QTest::newRow("none that clients ask for") << u"a b"_s << QString();
        QTest::newRow("a way out of the folder") << u"../a.test"_s << QString();
    }

    void storeNames()
    {
        QFETCH(const QString, name);
        QTEST(ccsFileName(name), "file");
    }

    void plainNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("host") << u"www.a.test"_s << u"www.a.test"_s;
        QTest::newRow("wildcard") << u"*.a.test"_s << u"_.a.test"_s;
        QTest::newRow("slashes") << u"../etc/passwd"_s << u"etc-passwd"_s;
        QTest::newRow("what Windows forbids") << u"A: \"B\"|C?"_s << u"A- -B--C-"_s;
        QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
        QTest::newRow("an option") << u"--force"_s << u"force"_s;
        QTest::newRow("dots at its end") << u"Pine Inc."_s << u"Pine Inc"_s;
        QTest::newRow("nothing left") << u"///"_s << QString(40, u'1');
        QTest::newRow("a device of Windows") << u"con.a.test"_s << u"_con.a.test"_s;
        QTest::newRow("long") << QString(300, u'a') << QString(80, u'a');
    }

    void plainNames()
    {
        QFETCH(const QString, name);
        Certificate certificate = testvalues::leaf('1', {name});
        QTEST(plainFileName(certificate), "file");
    }
};

QTEST_GUILESS_MAIN(ConversionTest)
#include "conversiontest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/conversion/conversionjob.h"

#include "tests/support/fakecertificatereader.h"
#include "tests/support/fakecertificatewriter.h"
#include "tests/support/fakefilestore.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Existing = ConversionOrder::Existing;
using Kind = Conversion::Kind;

Certificate leafEnding(char digit, int year)
{
    Certificate certificate = testvalues::leaf(digit, {u"www.a.test"_s});
    certificate.notAfter = testvalues::day(year, 1, 1);
    return certificate;
}

} // namespace

/// What is there is compared first, all files are written or none, and a cancel writes nothing.
class ConversionJobTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_files.files = {{u"/in/www.pfx"_s, "www"}};
        const Pkcs12Protection aes{
            .keyEncryption = u"AES-256-CBC"_s, .certificateEncryption = u"AES-256-CBC"_s, .modern = true};
        const Pkcs12Protection legacy{.keyEncryption = u"pbeWithSHA1And3-KeyTripleDES-CBC"_s};
        const Certificate www = leafEnding('1', 2028);
        Certificate coming = leafEnding('5', 2029);
        coming.notBefore = testvalues::day(2027, 6, 1);
        m_reader.known = {
            {"www", {.protection = aes, .certificates = {www}}},
            {"www, legacy", {.protection = legacy, .certificates = {www}}},
            {"www, with its issuer",
             {.protection = aes, .certificates = {www, testvalues::authority('6', u"CA"_s, u"Root"_s)}}},
            {"www, no PFX", {.certificates = {www}}},
            {"coming", {.certificates = {coming}}},
            {"older", {.certificates = {leafEnding('2', 2027)}}},
            {"newer", {.certificates = {leafEnding('3', 2029)}}},
            {"another", {.certificates = {testvalues::leaf('4', {u"www.b.test"_s})}}}};
    }

    void standings_data()
    {
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<int>("standing");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("nothing") << QByteArray() << int(Standing::New) << true;
        QTest::newRow("the same") << QByteArray("www") << int(Standing::Same) << false;
        for (const char *form : {"www, legacy", "www, with its issuer", "www, no PFX"})
            QTest::newRow(form) << QByteArray(form) << int(Standing::OtherForm) << false;
        QTest::newRow("one that does not count yet") << QByteArray("coming") << int(Standing::Older) << false;
        QTest::newRow("an older one") << QByteArray("older") << int(Standing::Older) << false;
        QTest::newRow("a newer one") << QByteArray("newer") << int(Standing::Newer) << false;
        QTest::newRow("one for another host") << QByteArray("another") << int(Standing::Other) << false;
        QTest::newRow("no certificate") << QByteArray("text") << int(Standing::Other) << false;
        QTest::newRow("locked") << QByteArray("locked:www") << int(Standing::Locked) << false;
    }

    void standings()
    {
        QFETCH(const QByteArray, there);
        const QString path = u"/share/WWW.a.test.pfx"_s; // in a share names are the same in either case
        if (!there.isEmpty())
            m_files.files.insert(path, there);
        const auto before = m_files.files;
        const ConversionOutcome kept = storeFiles(Existing::Keep);
        QCOMPARE(kept.files.size(), 1);
        QTEST(int(kept.files.first().standing), "standing");
        QTEST(kept.files.first().isWritten, "isWritten");
        const Standing standing = kept.files.first().standing;
        const bool isFine =
            standing == Standing::New || standing == Standing::Same || standing == Standing::OtherForm;
        QCOMPARE(kept.files.first().there.isEmpty(),
                 standing == Standing::New || standing == Standing::Locked || there == "text");
        QCOMPARE(kept.result.has_value(), isFine);
        if (!isFine) {
            QCOMPARE(kept.result.error(), (Error{Code::FileExists, path}));
            QVERIFY(m_files.files == before);
        }
        const ConversionOutcome overwritten = storeFiles(Existing::Overwrite);
        QVERIFY_RESULT(overwritten.result);
        QVERIFY(overwritten.files.first().isWritten);
        QCOMPARE(m_files.files.value(there.isEmpty() ? u"/share/www.a.test.pfx"_s : path),
                 QByteArray("key of www.a.test"));
    }

    void aFileIsKept()
    {
        m_files.files.insert(u"/out/a.pfx"_s, "www");
        auto parameters = wanted({.path = u"/out/a.pfx"_s});
        QCOMPARE(run(parameters).result.error(), (Error{Code::FileExists, u"/out/a.pfx"_s}));
        QCOMPARE(m_files.files.value(u"/out/a.pfx"_s), QByteArray("www"));
        parameters.existing = Existing::Overwrite;
        QVERIFY_RESULT(run(parameters).result);
        QCOMPARE(m_files.files.value(u"/out/a.pfx"_s), QByteArray("key of www.a.test"));
    }

    /// IIS opens all files of a share with one passphrase.
    void namesWhatIsLockedBeside()
    {
        const ConversionOrder order = orderFor({.kind = Kind::CentralStore, .path = u"/share"_s});
        QCOMPARE(lockedBeside(m_services, order), QStringList());
        m_files.files.insert(u"/share/WWW.a.test.pfx"_s, "locked:www"); // it is to be written itself
        m_files.files.insert(u"/share/b.test.pfx"_s, "locked:another");
        m_files.files.insert(u"/share/c.test.pfx"_s, "another");
        m_files.files.insert(u"/share/notes.txt"_s, "locked:another");
        QCOMPARE(lockedBeside(m_services, order), QStringList{u"/share/b.test.pfx"_s});
        QCOMPARE(lockedBeside(m_services, orderFor({.path = u"/share/x.pfx"_s})), QStringList());
    }

    void cancelledItWritesNothing_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("before the first is made") << 0;
        QTest::newRow("between making") << 1;
        QTest::newRow("before the first is written") << 2;
        QTest::newRow("between writing") << 3;
    }

    void cancelledItWritesNothing()
    {
        QFETCH(const int, step);
        m_reader.known["www"].certificates.first().dnsNames.append(u"api.a.test"_s);
        const auto before = m_files.files;
        ConversionOrder order = orderFor({.kind = Kind::CentralStore, .path = u"/share"_s});
        QCOMPARE(order.files.size(), 2);
        QStringList told;
        const auto outcome = convertFiles(m_services, order, [&](int done, const QString &path) {
            told.append(path);
            return done != step;
        });
        QVERIFY(outcome.result.error().code == Code::Cancelled);
        QCOMPARE(told.size(), step + 1);
        QVERIFY(m_files.files == before);
        QVERIFY(!outcome.files.first().isWritten);
    }

    void theKeyHasToBeThere()
    {
        auto parameters = wanted({.path = u"/out/a.pfx"_s});
        parameters.sources.clear();
        parameters.known = {leafEnding('1', 2028)};
        QCOMPARE(run(parameters).result.error(),
                 (Error{Code::NoPrivateKey, u"www.a.test"_s, u"/out/a.pfx"_s}));
        QVERIFY(!m_files.files.contains(u"/out/a.pfx"_s));
    }

    void unreadableSources_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("code");
        QTest::newRow("not there") << u"/in/nothing.pfx"_s << int(Code::FileNotFound);
        QTest::newRow("no certificate") << u"/in/text"_s << int(Code::NoCertificate);
        QTest::newRow("locked") << u"/in/locked.pfx"_s << int(Code::PassphraseNeeded);
    }

    void unreadableSources()
    {
        QFETCH(const QString, source);
        m_files.files.insert(u"/in/text"_s, "text");
        m_files.files.insert(u"/in/locked.pfx"_s, "locked:www");
        auto parameters = wanted({.path = u"/out/a.pfx"_s});
        parameters.sources = {source};
        QTEST(int(run(parameters).result.error().code), "code");
    }

    void nothingHalfWritten()
    {
        m_reader.known["www"].certificates.first().dnsNames.append(u"api.a.test"_s);
        m_files.unwritable = u"/share/api.a.test.pfx"_s;
        const auto before = m_files.files;
        const ConversionOutcome outcome = storeFiles(Existing::Keep);
        QVERIFY(outcome.result.error().code == Code::FileUnwritable);
        QVERIFY(m_files.files == before);
        m_files.unwritable.clear();
    }

private:
    ConversionParameters wanted(const Conversion &conversion)
    {
        return {.services = m_services,
                .sources = {u"/in/www.pfx"_s},
                .passphrases = {},
                .wanted = conversion,
                .passphrase = QCA::SecureArray("new"),
                .now = testvalues::day(2026, 6, 1)};
    }

    ConversionOrder orderFor(const Conversion &conversion)
    {
        const auto input = readInput(m_services, {u"/in/www.pfx"_s}, {});
        return {.files = *outgoingFiles(input->certificates, conversion, {}),
                .kind = conversion.kind,
                .sources = input->sources};
    }

    ConversionOutcome run(const ConversionParameters &parameters)
    {
        const auto outcome = std::make_shared<ConversionOutcome>();
        QPromise<void> promise;
        promise.start();
        runConversion(promise, parameters, outcome);
        promise.finish();
        return *outcome;
    }

    ConversionOutcome storeFiles(Existing existing)
    {
        auto parameters = wanted({.kind = Kind::CentralStore, .path = u"/share"_s});
        parameters.existing = existing;
        return run(parameters);
    }

    FakeFileStore m_files;
    FakeCertificateReader m_reader;
    FakeCertificateWriter m_writer;
    const QCA::Initializer m_initializer;
    const ConversionServices m_services{&m_files, &m_reader, &m_writer};
};

QTEST_GUILESS_MAIN(ConversionJobTest)
#include "conversionjobtest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "preparedreader.h"

#include "tests/support/testing.h"

#include <openssl/crypto.h>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

namespace {

bool checksPbmac1()
{
    return OpenSSL_version_num() >= 0x30400000L;
}

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(SHARED_FOLDER "/vectors/pkcs12/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The PKCS#12 files of BoringSSL and RFC 9579, which stand beside the project.
class Pkcs12VectorsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { NEEDS_SHARED("vectors/pkcs12"); }

    void opens_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("passphrase");
        for (const char *name : {"no_encryption", "nss", "openssl", "pbes2_sha1", "pbes2_sha256", "windows"})
            QTest::newRow(name) << u"boringssl/%1.p12"_s.arg(QLatin1String(name)) << QByteArray("foo");
        for (const char *name : {"empty_password", "empty_password_ber", "null_password"})
            QTest::newRow(name) << u"boringssl/%1.p12"_s.arg(QLatin1String(name)) << QByteArray();
        QTest::newRow("unicode_password") << u"boringssl/unicode_password.p12"_s << u"Hello, 世界"_s.toUtf8();
    }

    void opens()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, passphrase);
        const auto read = preparedReader()->read(contentOf(file), file, passphrase);
        QVERIFY_RESULT(read);
        QCOMPARE(read->kind, ContainerKind::Pkcs12);
        QCOMPARE(read->certificates.size(), 1);
        QCOMPARE(read->certificates[0].privateKey, PrivateKey::Matching);
        QVERIFY(read->protection.has_value());
        QCOMPARE(read->protection->modern, read->protection->keyEncryption.startsWith("AES"_L1));
    }

    void refusesOtherPassphrases_data() { opens_data(); }

    void refusesOtherPassphrases()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, passphrase);
        const auto wrong = preparedReader()->read(contentOf(file), file, QByteArray("other"));
        QCOMPARE(wrong.has_value(), passphrase.isEmpty()); // the empty one is always tried
        if (!wrong)
            QCOMPARE(wrong.error(), (Error{Code::WrongPassphrase, file}));
        const auto none = preparedReader()->read(contentOf(file), file, {});
        QCOMPARE(none.has_value(), passphrase.isEmpty());
        if (!none)
            QCOMPARE(none.error(), (Error{Code::PassphraseNeeded, file}));
    }

    void nestedBer()
    {
        // OpenSSL 3.0 cannot take this one apart; what counts is that it is no crash.
        const auto read =
            preparedReader()->read(contentOf(u"boringssl/empty_password_ber_nested.p12"_s), {}, {});
        if (!read)
            QCOMPARE(read.error().code, Code::CertificateDamaged);
    }

    void damaged_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"bad1", "bad2", "bad3"})
            QTest::newRow(name) << u"boringssl/%1.p12"_s.arg(QLatin1String(name));
    }

    void damaged()
    {
        QFETCH(QString, file);
        for (const char *passphrase : {"foo", "other", ""}) {
            const auto read = preparedReader()->read(contentOf(file), file, QByteArray(passphrase));
            QVERIFY(!read);
            QCOMPARE(read.error().code, Code::CertificateDamaged);
        }
    }

    void pbmac1_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isValid");
        for (int i = 1; i <= 6; ++i)
            QTest::addRow("a%d", i) << u"rfc9579/rfc9579-a%1.txt"_s.arg(i) << (i <= 3);
        QTest::newRow("short key") << u"rfc9579/pbmac1-short-key-bypass.txt"_s << false;
    }

    void pbmac1()
    {
        QFETCH(QString, file);
        QFETCH(bool, isValid);
        const auto read =
            preparedReader()->read(QByteArray::fromBase64(contentOf(file)), file, QByteArray("1234"));
        if (!checksPbmac1()) {
            QVERIFY(!read);
            QCOMPARE(read.error(), (Error{Code::AlgorithmUnsupported, file, u"PBMAC1"_s}));
            return;
        }
        QCOMPARE(read.has_value(), isValid);
    }
};

QTEST_GUILESS_MAIN(Pkcs12VectorsTest)
#include "pkcs12vectorstest.moc"

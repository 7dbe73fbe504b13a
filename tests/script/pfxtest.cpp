// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// PFX files that were made here, opened by .NET's X509Certificate2.
#include "scripthost.h"

#include "platform/certificates/certificatewriter.h"
#include "tests/platform/certificates/preparedreader.h"
#include "tests/support/certificatefactory.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

class PfxTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        NEEDS_DOTNET;
        m_host = std::make_unique<ScriptHost>(m_folder.path());
    }

    void opens_data()
    {
        QTest::addColumn<int>("encryption");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("keyWord");
        const auto row = [](const char *name, PfxEncryption encryption, Key key, const QString &passphrase,
                            const QString &word) {
            QTest::newRow(name) << int(encryption) << int(key) << passphrase << word;
        };
        row("legacy RSA", PfxEncryption::Legacy, Key::Rsa2048, u"secret"_s, u"RSA"_s);
        row("aes RSA", PfxEncryption::Aes, Key::Rsa2048, u"secret"_s, u"RSA"_s);
        row("legacy P-256", PfxEncryption::Legacy, Key::EcdsaP256, u"secret"_s, u"ECDSA"_s);
        row("aes P-256", PfxEncryption::Aes, Key::EcdsaP256, u"secret"_s, u"ECDSA"_s);
        row("legacy beyond ASCII", PfxEncryption::Legacy, Key::Rsa2048, u"pä ss"_s, u"RSA"_s);
        row("aes beyond ASCII", PfxEncryption::Aes, Key::Rsa2048, u"pä ss"_s, u"RSA"_s);
        row("legacy without passphrase", PfxEncryption::Legacy, Key::Rsa2048, {}, u"RSA"_s);
    }

    void opens()
    {
        QFETCH(const int, encryption);
        QFETCH(const int, key);
        QFETCH(const QString, passphrase);
        QFETCH(const QString, keyWord);
        const TestCertificate issuer = makeCertificate({.commonName = u"Issuing CA"_s, .isCa = true});
        const TestCertificate leaf =
            makeCertificate({.commonName = u"www.a.test"_s, .key = Key(key)}, issuer);
        const auto certificates = m_reader->read(pem(leaf) + pem(issuer), u"f"_s, {})->certificates;
        const auto ring = m_writer->open({{u"f"_s, QCA::SecureArray(keyPem(leaf))}});
        const auto made = ring->make({.certificates = certificates,
                                      .key = NewCertificateFile::Key::With,
                                      .encryption = PfxEncryption(encryption),
                                      .friendlyName = u"Shop"_s},
                                     QCA::SecureArray(passphrase.toUtf8()));
        QVERIFY_RESULT(made);
        QFile file(m_folder.filePath(u"made.pfx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*made) == made->size());
        file.close();
        ScriptRun run = opened(file.fileName(), passphrase);
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors.join(u'\n')));
        run.output.sort();
        QStringList expected{QString::fromLatin1(leaf.sha1()) + u' ' + keyWord,
                             QString::fromLatin1(issuer.sha1()) + u" none"_s};
        expected.sort();
        QCOMPARE(run.output, expected);
        QCOMPARE(opened(file.fileName(), u"not it"_s).exitCode, 1);
    }

private:
    ScriptRun opened(const QString &path, const QString &passphrase)
    {
        m_host->start({{u"engine"_s, u"pfx"_s},
                       {u"script"_s, path},
                       {u"passphrases"_s, QJsonObject{{u"file"_s, passphrase}}}});
        return m_host->finish();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptHost> m_host;
    const std::unique_ptr<CertificateReader> m_reader = preparedReader();
    const std::unique_ptr<CertificateWriter> m_writer = makeCertificateWriter();
};

QTEST_GUILESS_MAIN(PfxTest)
#include "pfxtest.moc"

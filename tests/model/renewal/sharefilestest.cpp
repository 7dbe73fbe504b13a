// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/renewal/sharefiles.h"

#include "tests/support/fakecertificatereader.h"
#include "tests/support/fakefilestore.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using testvalues::thumbprint;

/// Says in words what a file would be; it has a key where the source has one.
class WritingFake final : public CertificateWriter
{
public:
    std::unique_ptr<KeyRing> open(const QList<KeySource> &sources) const override
    {
        bool hasKey = false;
        for (const KeySource &source : sources)
            hasKey = hasKey || source.content.toByteArray().contains("key");
        return std::make_unique<Ring>(hasKey);
    }

private:
    class Ring final : public KeyRing
    {
    public:
        explicit Ring(bool hasKey)
            : m_hasKey(hasKey)
        { }
        bool hasKeyOf(const Certificate &) const override { return m_hasKey; }
        Result<QByteArray> make(const NewCertificateFile &file,
                                const QCA::SecureArray &passphrase) const override
        {
            if (!m_hasKey)
                return failure(Code::NoPrivateKey);
            QByteArrayList names;
            for (const Certificate &certificate : file.certificates)
                names.append(displayName(certificate).toUtf8());
            return names.join('+') + (file.encryption == PfxEncryption::Aes ? " aes " : " legacy ")
                + passphrase.toByteArray();
        }

    private:
        bool m_hasKey;
    };
};

CertificateFile fileOf(char digit, bool isModern = false)
{
    return {.kind = ContainerKind::Pkcs12,
            .protection = Pkcs12Protection{.modern = isModern},
            .certificates = {testvalues::leaf(digit, {u"www.a.test"_s})}};
}

} // namespace

/// What becomes of the files of a Central Certificate Store.
class ShareFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_reader.known = {{"old", fileOf('a')},
                          {"modern", fileOf('a', true)},
                          {"other", fileOf('c')},
                          {"key", {}},
                          {"certificate", {}}};
        m_files.files = {{u"/new.pem"_s, "key"}, {u"/new.crt"_s, "certificate"}, {u"/damaged"_s, "?"}};
        m_with = testvalues::leaf('b', {u"www.a.test"_s});
        m_with.file = u"/new.pem"_s;
    }

    void changes_data()
    {
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QByteArray>("renewed"); // empty: it stays
        QTest::newRow("encrypted the old way")
            << QByteArray("locked:old") << QByteArray("www.a.test+Oak CA legacy opensesame");
        QTest::newRow("encrypted with AES")
            << QByteArray("locked:modern") << QByteArray("www.a.test+Oak CA aes opensesame");
        QTest::newRow("another certificate") << QByteArray("locked:other") << QByteArray();
    }

    void changes()
    {
        QFETCH(const QByteArray, there);
        QFETCH(const QByteArray, renewed);
        m_files.files.insert(u"/share/www.a.test.pfx"_s, there);
        const auto changes = changesOf({u"/share/www.a.test.pfx"_s});
        QVERIFY_RESULT(changes);
        QList<FileChange> expected;
        if (!renewed.isEmpty())
            expected = {{u"/share/www.a.test.pfx"_s, there, renewed, true}};
        QCOMPARE(*changes, expected);
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QString>("certificate"); // file of the new one
        QTest::addColumn<QString>("key"); // file of its key
        QTest::addColumn<Error>("error");
        const QString share = u"/share/www.a.test.pfx"_s;
        QTest::newRow("gone") << QByteArray() << u"/new.pem"_s << QString()
                              << Error{Code::FileNotFound, share};
        QTest::newRow("no certificate any more")
            << QByteArray("text") << u"/new.pem"_s << QString() << Error{Code::NoCertificate, share};
        QTest::newRow("the key's file is gone") << QByteArray("old") << u"/new.crt"_s << u"/new.key"_s
                                                << Error{Code::FileNotFound, u"/new.key"_s};
        QTest::newRow("the key's file has none any more")
            << QByteArray("old") << u"/new.crt"_s << u"/damaged"_s
            << Error{Code::NoCertificate, u"/damaged"_s};
        QTest::newRow("the key is in another file") << QByteArray("old") << u"/new.crt"_s << QString()
                                                    << Error{Code::NoPrivateKey, u"www.a.test"_s, share};
        QTest::newRow("pasted") << QByteArray("old") << QString() << QString()
                                << Error{Code::NoPrivateKey, u"www.a.test"_s, share};
    }

    void failures()
    {
        QFETCH(const QByteArray, there);
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        if (!there.isEmpty())
            m_files.files.insert(u"/share/www.a.test.pfx"_s, there);
        m_with.file = certificate;
        m_with.keyFile = key;
        const auto changes = changesOf({u"/share/www.a.test.pfx"_s});
        QVERIFY(!changes);
        QTEST(changes.error(), "error");
    }

    void folders()
    {
        m_files.files.insert(u"/share/www.a.test.pfx"_s, "old");
        Draft draft;
        draft.server.state.sources = {u"/new.pem"_s, u"/share"_s, u"/nowhere"_s};
        QCOMPARE(shareFolders(m_files, draft), QStringList{u"/share"_s});
    }

    void unknown()
    {
        Draft draft;
        draft.server.state.files = {{u"a.pfx"_s, thumbprint('a').toString(), true},
                                    {u"b.pfx"_s, u"b.pfx"_s, false}};
        QCOMPARE(unknownFiles(draft), QStringList{u"b.pfx"_s});
    }

private:
    Result<QList<FileChange>> changesOf(const QStringList &paths) const
    {
        const ShareTools tools{m_files, m_reader, m_writer,
                               [](const QString &) { return QCA::SecureArray("opensesame"); }};
        const Certificate issuer = testvalues::authority('d', u"Oak CA"_s, u"Pine TLS CA"_s);
        return shareChanges(tools, {thumbprint('a'), m_with, {issuer}}, paths);
    }

    QCA::Initializer m_qca;
    FakeFileStore m_files;
    FakeCertificateReader m_reader;
    WritingFake m_writer;
    Certificate m_with;
};

QTEST_GUILESS_MAIN(ShareFilesTest)
#include "sharefilestest.moc"

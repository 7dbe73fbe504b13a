// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/session/jointrenewal.h"

#include "model/base/namedenum.h"
#include "tests/support/fakecertificatereader.h"
#include "tests/support/fakecertificatewriter.h"
#include "tests/support/fakefilestore.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace bindwright;
using namespace Qt::StringLiterals;
using testvalues::thumbprint;

/// What a renewal does with the files of Central Certificate Stores, and what it says against that.
class JointRenewalTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_reader.known = {
            {"old", {.certificates = {testvalues::leaf('a', {u"www.a.test"_s})}}},
            {"other", {.certificates = {testvalues::leaf('c', {u"www.c.test"_s})}}},
            {"new", {.certificates = {testvalues::leaf('b', {u"www.a.test"_s, u"*.a.test"_s})}}}};
        Certificate root = testvalues::authority('f', u"Pine TLS CA"_s, u"Pine TLS CA"_s);
        m_reader.known["new"].certificates.append(root);
        m_files.files = {{u"/new.pem"_s, "new"}};
    }

    /// Each row: the files of one share, "name=content", "locked:" in front of what has a passphrase.
    void shares_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("changed"); // names
        QTest::addColumn<QStringList>("faults"); // "kind: names"
        QTest::newRow("the file of a host") << QStringList{u"www.a.test.pfx=locked:old"_s}
                                            << QStringList{u"www.a.test.pfx"_s} << QStringList();
        QTest::newRow("of a wildcard, and others")
            << QStringList{u"_.a.test.pfx=locked:old"_s, u"www.c.test.pfx=locked:other"_s, u"notes.txt=old"_s}
            << QStringList{u"_.a.test.pfx"_s} << QStringList();
        QTest::newRow("of a host that the new one does not cover")
            << QStringList{u"www.a.test.pfx=locked:old"_s, u"b.test.pfx=locked:old"_s}
            << QStringList{u"b.test.pfx"_s, u"www.a.test.pfx"_s} << QStringList{u"covers-less: b.test"_s};
        QTest::newRow("of a wildcard that the new one does not cover")
            << QStringList{u"_.www.a.test.pfx=locked:old"_s} << QStringList{u"_.www.a.test.pfx"_s}
            << QStringList{u"covers-less: *.www.a.test"_s};
        QTest::newRow("of no host") << QStringList{u"www.a.test.pfx=locked:old"_s, u"a copy.pfx=locked:old"_s}
                                    << QStringList{u"a copy.pfx"_s, u"www.a.test.pfx"_s} << QStringList();
        QTest::newRow("one does not open")
            << QStringList{u"www.a.test.pfx=locked:old"_s, u"b.test.pfx=damaged"_s}
            << QStringList{u"www.a.test.pfx"_s} << QStringList{u"files-unread: b.test.pfx"_s};
        QTest::newRow("none opens") << QStringList{u"www.a.test.pfx=damaged"_s} << QStringList()
                                    << QStringList{u"files-unknown: www.a.test.pfx"_s};
    }

    void shares()
    {
        QFETCH(const QStringList, files);
        for (const QString &file : files)
            m_files.files.insert(u"/share/"_s + file.section(u'=', 0, 0), file.section(u'=', 1).toLatin1());
        const auto renewal = planned({RenewalSource(u"/share"_s)});
        QVERIFY_RESULT(renewal);
        QStringList changed;
        for (const FileChange &change : renewal->changes()) {
            changed.append(change.path.section(u'/', -1));
            QCOMPARE(change.before, m_files.files.value(change.path));
            QCOMPARE(change.after, QByteArray("key of www.a.test"));
            QVERIFY(change.isSecret);
        }
        QTEST(changed, "changed");
        QTEST(faultsOf(renewal->sources.first()), "faults");
        QCOMPARE(renewal->changedProjects(), changed.isEmpty() ? QStringList() : QStringList{u"/share"_s});
    }

    /// No key goes into a file that anybody opens, and what is locked was not looked into.
    void withoutPassphrase()
    {
        m_files.files.insert(u"/share/www.a.test.pfx"_s, "old");
        m_files.files.insert(u"/share/x.a.test.pfx"_s, "locked:old");
        const auto renewal = planned({RenewalSource(u"/share"_s)}, {});
        QVERIFY_RESULT(renewal);
        QVERIFY(renewal->changes().isEmpty());
        QCOMPARE(faultsOf(renewal->sources.first()),
                 (QStringList{u"files-unread: x.a.test.pfx"_s, u"files-open: www.a.test.pfx"_s}));
    }

    /// It is known by what the file became of what it is.
    void actions()
    {
        m_files.files.insert(u"/share/www.a.test.pfx"_s, "locked:old");
        const auto renewal = planned({RenewalSource(u"/share"_s)});
        QVERIFY_RESULT(renewal);
        const QList<Action> expected{{ActionType::ReplaceCentralFile,
                                      u"/share/www.a.test.pfx"_s,
                                      {},
                                      {},
                                      thumbprint('b').toString(),
                                      thumbprint('a').toString()}};
        QCOMPARE(renewal->sources.first().plan->actions, expected);
        QVERIFY(!renewal->isRefused());
    }

    /// What lacks its key makes no file, whatever else is forced.
    void withoutKey()
    {
        m_reader.known["new"].certificates.first().privateKey = PrivateKey::Absent;
        m_files.files.insert(u"/share/www.a.test.pfx"_s, "locked:old");
        const auto renewal = planned({RenewalSource(u"/share"_s)});
        QVERIFY_RESULT(renewal);
        QVERIFY(renewal->changes().isEmpty());
        QCOMPARE(faultsOf(renewal->sources.first()), QStringList{u"key-missing: "_s});
    }

    /// The server lists the names; the share itself tells what is in the files.
    void listedFiles_data()
    {
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<QStringList>("faults"); // of the server
        QTest::newRow("the server alone") << QStringList{u"/server.txt"_s}
                                          << QStringList{u"not-used: "_s, u"files-unread: www.a.test.pfx"_s};
        QTest::newRow("with its share") << QStringList{u"/server.txt"_s, u"/share"_s} << QStringList();
        QTest::newRow("with a share of no such certificate")
            << QStringList{u"/server.txt"_s, u"/empty"_s} << QStringList{u"not-used: "_s};
    }

    void listedFiles()
    {
        QFETCH(const QStringList, sources);
        m_files.files.insert(u"/share/www.a.test.pfx"_s, "locked:old");
        m_files.files.insert(u"/empty/www.c.test.pfx"_s, "locked:other");
        m_files.files.insert(u"/server.txt"_s,
                             "bindwright-server/1\n== sslcert ==\n== sites ==\n<sites></sites>\n"
                             "== ccs ==\nwww.a.test.pfx\n== certificates ==\n");
        QList<RenewalSource> given;
        for (const QString &source : sources)
            given.append(RenewalSource(source));
        const auto renewal = planned(given);
        QVERIFY_RESULT(renewal);
        QTEST(faultsOf(renewal->sources.first()), "faults");
    }

    /// Twice the same share is changed once: no two files under a passphrase are alike.
    void oneShareTwice()
    {
        m_files.files.insert(u"/share/www.a.test.pfx"_s, "locked:old");
        const auto renewal = planned({RenewalSource(u"/share"_s), RenewalSource(u"/share"_s)});
        QVERIFY_RESULT(renewal);
        QCOMPARE(renewal->changes().size(), 1);
    }

private:
    Result<JointRenewal> planned(const QList<RenewalSource> &sources,
                                 const QByteArray &passphrase = "opensesame")
    {
        const Opening opening{
            m_files, m_reader, {.common = QCA::SecureArray(passphrase)}, testvalues::day(2026, 6, 1)};
        return planRenewal(opening,
                           {.sources = sources,
                            .with = {m_reader.read("new", u"/new.pem"_s, {}).value()},
                            .replaced = thumbprint('a'),
                            .writer = &m_writer});
    }

    static QStringList faultsOf(const RenewedSource &renewed)
    {
        QStringList faults;
        for (const RenewalFault &fault : renewed.faults) {
            QStringList names;
            for (const QString &name : fault.names)
                names.append(name.section(u'/', -1));
            faults.append(NamedEnum<RenewalFault::Kind>::word(fault.kind) + u": "_s + names.join(u", "_s));
        }
        return faults;
    }

    const QCA::Initializer m_cryptography; // for the passphrases
    FakeFileStore m_files;
    FakeCertificateReader m_reader;
    FakeCertificateWriter m_writer;
};

QTEST_GUILESS_MAIN(JointRenewalTest)
#include "jointrenewaltest.moc"

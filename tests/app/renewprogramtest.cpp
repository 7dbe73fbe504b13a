// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "program.h"

#include "tests/support/testing.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

/// One certificate of www.shop.test and, with the same names, the one that renews it.
struct Pair
{
    Pair()
    {
        const TestCertificate issuer = authority(u"Test CA"_s);
        Subject subject = subjectFor({u"www.shop.test"_s, u"shop.test"_s});
        before = makeCertificate(subject, issuer);
        subject.notAfter = subject.notAfter.addDays(100);
        subject.key = Key::OtherRsa2048;
        after = makeCertificate(subject, issuer);
        chain = pem(issuer);
    }

    void writeTo(const Sandbox &box) const
    {
        box.write(u"old.pem"_s, pem(before) + keyPem(before) + chain);
        box.write(u"new.crt"_s, pem(after) + chain);
        box.write(u"new.key"_s, keyPem(after));
        Subject subject = subjectFor({u"www.shop.test"_s});
        const TestCertificate less = makeCertificate(subject);
        box.write(u"less.pem"_s, pem(less) + keyPem(less));
    }

    TestCertificate before, after;
    QByteArray chain;
};

/// What the program said where it did not leave with \a code; empty: it did.
QByteArray otherwise(const Run &run, int code)
{
    return run.exitCode == code ? QByteArray() : run.said();
}

QByteArray thumbprintOf(const QByteArray &der)
{
    return QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex().toUpper();
}

} // namespace

/// What follows a certificate through its life, by the program alone.
class RenewProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void changesConfigurationsAlone();
    void diffWritesNothing();
    void refusesWhatCoversLess();
    void severalProjectsAreOneChange();
    void asksWhichOne();
    void ofAServer();
    void ofACollectedServer();
    void recordsAloneAreRefused();
    void namesAreSafe();
    void ofAShare();
    void ofAShareWithAProject();
    void sharesSay_data();
    void sharesSay();
    void ofAFarm();
    void explains_data();
    void explains();
    void calendar();
    void forecast();
    void forecastAfterAnEvent();
    void nextSteps();
    void aFolderOfCertificates();

private:
    /// A project in which an SNI scenario was applied with the old certificate.
    void apply(const Sandbox &box, const QString &project = u"project"_s) const
    {
        m_pair.writeTo(box);
        const Run run =
            box.run(words(u"apply %1 --scenario sni --role Shop --certificate old.pem"_s.arg(project)));
        COMPARE_EXIT(run, 0);
    }

    /// A share with a file for each host of the old certificate, under the passphrase in "pass".
    void makeShare(const Sandbox &box) const
    {
        m_pair.writeTo(box);
        box.write(u"pass"_s, "secret\n");
        const Run run = box.run(words(u"convert old.pem --ccs share --new-passphrase-file pass"_s));
        QCOMPARE(otherwise(run, 0), QByteArray());
    }

    static QJsonArray certificatesIn(const Sandbox &box, const QString &name)
    {
        const Run run = box.run(words(u"inspect %1 --passphrase-file pass --json"_s.arg(name)));
        return run.json()["files"_L1].toArray().first().toObject()["certificates"_L1].toArray();
    }

    QByteArray records() const
    {
        return "    Hostname:port    : www.shop.test:443\n    Certificate Hash : "
            + thumbprintOf(der(m_pair.before))
            + "\n    Application ID   : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n";
    }

    /// What the collect command writes, without hashes at the bindings.
    QByteArray collection() const
    {
        return "bindwright-server/1\n== windows ==\n10.0.20348.0\n== sslcert ==\n\n" + records()
            + "\n== iplisten ==\n== sites ==\n<sites><site name=\"Shop\" id=\"1\"><bindings>"
              "<binding protocol=\"https\" bindingInformation=\"*:443:www.shop.test\" sslFlags=\"1\" />"
              "</bindings></site></sites>\n== ccs ==\n== renewals ==\nAsked=1\nRebind=0\n"
              "== certificates ==\n";
    }

    const Pair m_pair;
};

void RenewProgramTest::changesConfigurationsAlone()
{
    const Sandbox box;
    apply(box);
    const auto before = box.filesIn(u"project"_s);
    const Run run = box.run(words(u"renew project --with new.crt --with new.key --json"_s));
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.json()["old"_L1].toString().toLatin1(), thumbprintOf(der(m_pair.before)));
    QCOMPARE(run.json()["new"_L1].toString().toLatin1(), thumbprintOf(der(m_pair.after)));
    const auto after = box.filesIn(u"project"_s);
    QStringList changed;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (before.value(it.key()) == it.value())
            continue;
        changed.append(it.key());
        // Every thumbprint of the old one, and nothing else.
        QByteArray expected = before.value(it.key());
        expected.replace(thumbprintOf(der(m_pair.before)), thumbprintOf(der(m_pair.after)));
        QCOMPARE(it.value(), expected);
    }
    QCOMPARE(changed,
             (QStringList{u"ServiceConfiguration.Cloud.cscfg"_s, u"ServiceConfiguration.Local.cscfg"_s}));
    const Run again = box.run(words(u"renew project --with new.crt --with new.key"_s));
    COMPARE_EXIT(again, 0);
    QVERIFY2(again.err.contains("is in use already"), again.said().constData());
    QCOMPARE(otherwise(box.run(words(u"undo project"_s)), 0), QByteArray());
    QCOMPARE(box.filesIn(u"project"_s), before);
}

void RenewProgramTest::diffWritesNothing()
{
    const Sandbox box;
    apply(box);
    const auto before = box.filesIn(u"project"_s);
    const Run run = box.run(words(u"renew project --with new.crt --with new.key --diff"_s));
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.out.contains("+++ b/ServiceConfiguration.Cloud.cscfg"), run.said().constData());
    QVERIFY2(!run.out.contains("csdef"), run.said().constData());
    QCOMPARE(box.filesIn(u"project"_s), before);
}

void RenewProgramTest::refusesWhatCoversLess()
{
    const Sandbox box;
    apply(box);
    const auto before = box.filesIn(u"project"_s);
    const QString old = QString::fromLatin1(thumbprintOf(der(m_pair.before)));
    const Run run = box.run(words(u"renew project --with less.pem --replacing "_s + old));
    COMPARE_EXIT(run, 1);
    QVERIFY2(run.err.contains("does not cover shop.test"), run.said().constData());
    QCOMPARE(box.filesIn(u"project"_s), before);
    QCOMPARE(otherwise(box.run(words(u"renew project --with new.crt --replacing "_s + old)), 1),
             QByteArray()); // without its key
    QCOMPARE(box.filesIn(u"project"_s), before);
}

void RenewProgramTest::severalProjectsAreOneChange()
{
    const Sandbox box;
    const auto original = box.filesIn(u"project"_s);
    for (auto it = original.cbegin(); it != original.cend(); ++it)
        box.write(u"second/"_s + it.key(), it.value());
    apply(box);
    apply(box, u"second"_s);
    const auto first = box.filesIn(u"project"_s), second = box.filesIn(u"second"_s);
    QCOMPARE(otherwise(box.run(words(u"renew project second --with new.crt --with new.key"_s)), 0),
             QByteArray());
    QVERIFY(box.filesIn(u"project"_s) != first);
    QVERIFY(box.filesIn(u"second"_s) != second);
    QCOMPARE(otherwise(box.run(words(u"undo second"_s)), 0), QByteArray());
    QCOMPARE(box.filesIn(u"project"_s), first);
    QCOMPARE(box.filesIn(u"second"_s), second);
}

void RenewProgramTest::asksWhichOne()
{
    const Sandbox box;
    m_pair.writeTo(box);
    const TestCertificate api = makeCertificate(subjectFor({u"api.shop.test"_s}));
    const TestCertificate both = makeCertificate(subjectFor({u"*.shop.test"_s, u"shop.test"_s}));
    box.write(u"api.pem"_s, pem(api) + keyPem(api));
    box.write(u"both.pem"_s, pem(both) + keyPem(both));
    QCOMPARE(otherwise(box.run(words(u"apply project --scenario sni --role Shop --certificate old.pem "
                                     "--certificate api.pem"_s)),
                       0),
             QByteArray());
    const Run run = box.run(words(u"renew project --with both.pem --json"_s));
    COMPARE_EXIT(run, 1);
    QCOMPARE(run.json()["candidates"_L1].toArray().size(), 2);
}

void RenewProgramTest::ofAServer()
{
    const Sandbox box;
    m_pair.writeTo(box);
    box.write(u"server.config"_s,
              "<configuration><system.applicationHost><sites><site name=\"Shop\" id=\"1\"><bindings>"
              "<binding protocol=\"https\" bindingInformation=\"*:443:www.shop.test\" sslFlags=\"1\" "
              "certificateHash=\""
                  + thumbprintOf(der(m_pair.before))
                  + "\" certificateStoreName=\"My\" />"
                    "<binding protocol=\"https\" bindingInformation=\"*:443:other.test\" sslFlags=\"1\" "
                    "certificateHash=\"0123456789012345678901234567890123456789\" /></bindings></site>"
                    "</sites></system.applicationHost></configuration>");
    const Run run = box.run(words(u"renew server.config --with new.crt --with new.key --to-dir out"_s));
    COMPARE_EXIT(run, 0);
    const QByteArray script = box.read(u"out/bindwright-server.ps1"_s);
    QVERIFY(script.contains("www.shop.test|1|" + thumbprintOf(der(m_pair.after))));
    QVERIFY(!script.contains("other.test|1|")); // it stays as it is: the script removes nothing
    QVERIFY(script.contains("'partial;"));
    const Run again = box.run(words(u"renew server.config --with new.crt --with new.key --to-dir out"_s));
    COMPARE_EXIT(again, 0);
    QVERIFY2(again.err.contains("Nothing was changed"), again.said().constData()); // it is there already
    const Run nowhere = box.run(words(u"renew server.config --with new.crt --with new.key"_s));
    COMPARE_EXIT(nowhere, 0);
    QVERIFY2(nowhere.err.contains("give --to-dir DIR"), nowhere.said().constData());
    QVERIFY2(!nowhere.err.contains("backup"), nowhere.said().constData());
}

/// A server as the collection has it: IIS keeps the certificates in HTTP.sys.
void RenewProgramTest::ofACollectedServer()
{
    const Sandbox box;
    m_pair.writeTo(box);
    box.write(u"server.txt"_s, collection());
    const Run run = box.run(words(u"renew server.txt --with new.crt --with new.key --to-dir out"_s));
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.err.contains("IIS site Shop: binding *:443:www.shop.test"), run.said().constData());
    const QByteArray script = box.read(u"out/bindwright-server.ps1"_s);
    QVERIFY(script.contains("www.shop.test|1|" + thumbprintOf(der(m_pair.after))));
    box.write(u"out/bindwright-server.ps1"_s, "the admin's own");
    const Run over = box.run(words(u"renew server.txt --with new.crt --with new.key --to-dir out"_s));
    COMPARE_EXIT(over, 0);
    QVERIFY2(over.err.contains("had other content"), over.said().constData());
    COMPARE_EXIT(box.run(words(u"undo out/bindwright-server.ps1"_s)), 0);
    QCOMPARE(box.read(u"out/bindwright-server.ps1"_s), QByteArray("the admin's own"));
}

/// The sites are not known, and so not which bindings to set.
void RenewProgramTest::recordsAloneAreRefused()
{
    const Sandbox box;
    m_pair.writeTo(box);
    box.write(u"web1.txt"_s, records());
    for (const QString &force : {QString(), u" --force"_s}) {
        const Run run =
            box.run(words(u"renew W1=web1.txt --with new.crt --with new.key --to-dir out"_s + force));
        COMPARE_EXIT(run, 1);
        QVERIFY2(run.err.contains("collect-command"), run.said().constData());
        QVERIFY(box.filesIn(u"out"_s).isEmpty());
    }
}

/// A server's name stays within the folder.
void RenewProgramTest::namesAreSafe()
{
    const Sandbox box;
    m_pair.writeTo(box);
    box.write(u"server.txt"_s, collection());
    box.write(u"other.txt"_s, collection());
    const Run run = box.run({u"renew"_s, u"W/../../w/x=server.txt"_s, u"w\\x=other.txt"_s, u"--with"_s,
                             u"new.crt"_s, u"--with"_s, u"new.key"_s, u"--to-dir"_s, u"out"_s});
    COMPARE_EXIT(run, 0);
    QCOMPARE(box.filesIn(u"out"_s).keys(),
             (QStringList{u"bindwright-server-W-..-..-w-x.ps1"_s, u"bindwright-server-w-x.ps1"_s}));
}

/// Its files are replaced under the passphrase that opens them, and as one change.
void RenewProgramTest::ofAShare()
{
    const Sandbox box;
    makeShare(box);
    const auto before = box.filesIn(u"share"_s);
    const QString line = u"renew share/ --with new.crt --with new.key --passphrase-file pass"_s;
    const Run diff = box.run(words(line + u" --diff"_s));
    COMPARE_EXIT(diff, 0);
    const QByteArray change =
        "binary file: " + thumbprintOf(der(m_pair.before)) + " → " + thumbprintOf(der(m_pair.after));
    QCOMPARE(diff.out.count(change), 2);
    QVERIFY2(diff.out.contains("# www.shop.test.pfx:\n"), diff.said().constData());
    QCOMPARE(box.filesIn(u"share"_s), before);

    const Run run = box.run(words(line + u" --json"_s));
    COMPARE_EXIT(run, 0);
    const QJsonObject source = run.json()["sources"_L1].toArray().first().toObject();
    QCOMPARE(source["places"_L1].toArray().size(), 2);
    QVERIFY(source["places"_L1].toArray().first().toObject()["isReplaced"_L1].toBool());
    const QJsonObject action = source["actions"_L1].toArray().first().toObject();
    QCOMPARE(action["type"_L1].toString(), u"replace-central-file"_s);
    QCOMPARE(action["value"_L1].toString().toLatin1(), thumbprintOf(der(m_pair.after)));
    QCOMPARE(run.json()["files"_L1].toArray().size(), 2);
    QCOMPARE(source["impact"_L1].toString(), u"nothing"_s);
    for (const QString &name : {u"share/www.shop.test.pfx"_s, u"share/shop.test.pfx"_s}) {
        const QJsonArray now = certificatesIn(box, name);
        QCOMPARE(now.size(), 1); // clients have the root
        QCOMPARE(now.first().toObject()["sha1"_L1].toString().toLatin1(), thumbprintOf(der(m_pair.after)));
        QCOMPARE(now.first().toObject()["privateKey"_L1].toString(), u"matching"_s);
    }
    QCOMPARE(othersMay(box, u"share"_s), QStringList());
    QStringList backups = othersMay(box, u"state"_s);
    backups.removeIf([](const QString &name) { return !name.endsWith(u".pfx"_s); });
    QCOMPARE(backups, QStringList());
    QCOMPARE(box.filesIn(u"state"_s).keys().filter(u".pfx"_s).size(), 2);
    QCOMPARE(otherwise(box.run(words(line)), 0), QByteArray()); // it is in use already
    QCOMPARE(otherwise(box.run(words(u"undo share"_s)), 0), QByteArray());
    QCOMPARE(box.filesIn(u"share"_s), before);
}

/// One plan, one undo; the certificate's own passphrase is another than the share's.
void RenewProgramTest::ofAShareWithAProject()
{
    const Sandbox box;
    makeShare(box);
    apply(box);
    box.write(u"own"_s, "other secret\n");
    box.write(u"ca.pem"_s, m_pair.chain);
    QCOMPARE(
        otherwise(box.run(words(u"convert new.crt new.key --to new.pfx --new-passphrase-file own"_s)), 0),
        QByteArray());
    const auto share = box.filesIn(u"share"_s), project = box.filesIn(u"project"_s);
    const QString line =
        u"renew project share --with new.pfx --with ca.pem --passphrase-file own --passphrase-file share=pass"_s;
    const Run run = box.run(words(line));
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.err.contains("4 files were written"), run.said().constData());
    QVERIFY2(run.err.contains("Only you can read"), run.said().constData());
    QVERIFY(!run.said().contains("secret"));
    QVERIFY(box.filesIn(u"project"_s) != project);
    QCOMPARE(certificatesIn(box, u"share/shop.test.pfx"_s).size(), 1);
    QCOMPARE(otherwise(box.run(words(u"undo project"_s)), 0), QByteArray());
    QCOMPARE(box.filesIn(u"project"_s), project);
    QCOMPARE(box.filesIn(u"share"_s), share);
}

void RenewProgramTest::sharesSay_data()
{
    QTest::addColumn<QString>("line"); // behind "renew share --with"
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("isChanged");
    const auto row = [](const char *name, const QString &line, int code, const QByteArray &said,
                        bool isChanged = false) { QTest::newRow(name) << line << code << said << isChanged; };
    const QString old = u" --replacing "_s + QString::fromLatin1(thumbprintOf(der(m_pair.before)));
    const QString all = u"new.crt --with new.key --passphrase-file pass"_s;
    row("one of its hosts is not covered", u"less.pem --passphrase-file pass"_s + old, 1,
        "does not cover shop.test");
    row("its key is not there", u"new.crt --passphrase-file pass"_s + old, 1, "has no private key");
    row("its key is not there, forced", u"new.crt --passphrase-file pass --force"_s + old, 1,
        "files of the central certificate store were not changed");
    row("no passphrase", u"new.crt --with new.key"_s + old, 1, "shop.test.pfx, www.shop.test.pfx");
    row("another passphrase", u"new.crt --with new.key --passphrase-file wrong"_s + old, 1,
        "It is not known whether");
    row("no passphrase, and no certificate named", u"new.crt --with new.key"_s, 1, "2 files of the share");
    row("with a project, and no passphrase",
        u"new.crt --with new.key --replacing %1 project"_s.arg(old.right(40)), 1, "It is not known whether");
    row("one is damaged", all + u" damaged=1"_s, 0, "damaged.test.pfx", true);
    row("they are under no passphrase", u"new.crt --with new.key open=1"_s, 1,
        "shop.test.pfx, www.shop.test.pfx: no password");
    row("one is of another host", all + old + u" other=1"_s, 1, "does not cover api.other.test");
}

/// What stands against it is said, and nothing is changed then: neither in the share nor elsewhere.
void RenewProgramTest::sharesSay()
{
    QFETCH(QString, line);
    QFETCH(const int, code);
    QFETCH(const QByteArray, said);
    QFETCH(const bool, isChanged);
    const Sandbox box;
    makeShare(box);
    box.write(u"wrong"_s, "no\n");
    if (line.contains(u" damaged=1"_s))
        box.write(u"share/damaged.test.pfx"_s, "damaged");
    for (const QString &name : line.contains(u" open=1"_s) ? box.filesIn(u"share"_s).keys() : QStringList())
        box.write(u"share/"_s + name, testing::pkcs12({m_pair.before}));
    if (line.contains(u" other=1"_s))
        box.write(u"share/api.other.test.pfx"_s, box.read(u"share/shop.test.pfx"_s));
    for (const QString &mark : {u" damaged=1"_s, u" open=1"_s, u" other=1"_s})
        line.remove(mark);
    if (line.endsWith(u" project"_s))
        apply(box);
    const auto share = box.filesIn(u"share"_s), project = box.filesIn(u"project"_s);
    const Run run = box.run(words(u"renew share --with "_s + line));
    COMPARE_EXIT(run, code);
    QVERIFY2(run.err.contains(said), run.said().constData());
    QCOMPARE(box.filesIn(u"share"_s) != share, isChanged);
    QCOMPARE(box.filesIn(u"project"_s), project);
}

/// Two servers, one of them in two files: a script for each, all written or none.
void RenewProgramTest::ofAFarm()
{
    const Sandbox box;
    m_pair.writeTo(box);
    box.write(u"1.config"_s,
              "<configuration><system.applicationHost><sites><site name=\"Shop\" id=\"1\"><bindings>"
              "<binding protocol=\"https\" bindingInformation=\"*:443:www.shop.test\" sslFlags=\"1\" />"
              "</bindings></site></sites></system.applicationHost></configuration>");
    box.write(u"1.txt"_s, records());
    box.write(u"2.txt"_s, collection());
    box.write(u"b/2.txt"_s, collection());
    box.write(u"web1.test/x"_s, {}); // a folder of the server's name is not it
    const QString line =
        u"renew web1.test=1.config web1.test=1.txt 2.txt b/2.txt --with new.crt --with new.key --to-dir out"_s;
    const Run run = box.run(words(line));
    COMPARE_EXIT(run, 0);
    QCOMPARE(box.filesIn(u"out"_s).keys(),
             (QStringList{u"bindwright-server-2-2.ps1"_s, u"bindwright-server-2.ps1"_s,
                          u"bindwright-server-web1.test.ps1"_s}));
    const QByteArray script = box.read(u"out/bindwright-server-web1.test.ps1"_s);
    QVERIFY(script.contains("www.shop.test|1|" + thumbprintOf(der(m_pair.after))));
    QVERIFY(script.contains("Shop|")); // by the site that the other file names
}

void RenewProgramTest::explains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("HRESULT") << QStringList{u"0x80070520"_s} << 0 << QByteArray("private key cannot be used");
    QTest::newRow("with a project") << QStringList{u"ERR_CERT_COMMON_NAME_INVALID"_s, u"project"_s} << 0
                                    << QByteArray("does not name the host");
    QTest::newRow("unknown") << QStringList{u"it is broken"_s} << 1 << QByteArray("No known message");
    QTest::newRow("a source that is not there")
        << QStringList{u"0x80070520"_s, u"nowhere"_s} << 2 << QByteArray("nowhere");
}

void RenewProgramTest::explains()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const Run run = Sandbox().run(QStringList{u"explain"_s} + arguments);
    COMPARE_EXIT(run, code);
    QVERIFY2(run.said().contains(said), run.said().constData());
}

void RenewProgramTest::calendar()
{
    const Sandbox box;
    apply(box);
    QCOMPARE(otherwise(box.run(words(u"report project old.pem --to due.csv"_s)), 0), QByteArray());
    QVERIFY(box.read(u"due.csv"_s).contains("www.shop.test\",\"" + thumbprintOf(der(m_pair.before))));
    QCOMPARE(otherwise(box.run(words(u"report project old.pem --to due.ics"_s)), 0), QByteArray());
    QCOMPARE(box.read(u"due.ics"_s).count("BEGIN:VEVENT"), 2);
    const Run none = box.run(words(u"report project --to none.ics"_s));
    COMPARE_EXIT(none, 1);
    QVERIFY2(none.err.contains("Not in the calendar"), none.said().constData());
    QVERIFY2(none.err.contains("is not written"), none.said().constData());
    QVERIFY(box.read(u"none.ics"_s).isEmpty());
    QCOMPARE(otherwise(box.run(words(u"report project --to due.txt"_s)), 2), QByteArray());
}

void RenewProgramTest::forecast()
{
    const Sandbox box;
    apply(box);
    const QString later = QDate::currentDate().addDays(299 - 90).toString(Qt::ISODate);
    const QString after = QDate::currentDate().addDays(400).toString(Qt::ISODate);
    const auto check = [&box](const QString &more) {
        return box.run(words(u"check project old.pem --json "_s + more)).out;
    };
    QVERIFY(!check({}).contains("expires-soon"));
    QVERIFY(check(u"--expires-within 365"_s).contains("expires-soon"));
    QVERIFY(check(u"--at "_s + later).contains("expires-soon"));
    QVERIFY(!check(u"--expires-within 30 --at "_s + later).contains("expires-soon"));
    QVERIFY(check(u"--at "_s + after).contains("\"expired\""));
    const QByteArray preview = box.run(words(u"preview project old.pem --to 10.0.0.4:443 --sni "
                                             "www.shop.test --json --at "_s
                                             + after))
                                   .out;
    QVERIFY2(preview.contains("certificate-expired"), preview.constData());
    QCOMPARE(otherwise(box.run(words(u"check project --at tomorrow"_s)), 2), QByteArray());
    QCOMPARE(otherwise(box.run(words(u"check project --expires-within soon"_s)), 2), QByteArray());
}

void RenewProgramTest::forecastAfterAnEvent()
{
    const Sandbox box;
    apply(box);
    const QString old = QString::fromLatin1(thumbprintOf(der(m_pair.before)));
    const QByteArray renewed = thumbprintOf(der(m_pair.after));
    const QString asked = u"preview project old.pem --to 10.0.0.4:443 --sni www.shop.test --json"_s;
    const auto served = [&box](const QString &line) {
        const QJsonObject result = box.run(words(line)).json()["results"_L1].toArray().first().toObject();
        return result["certificate"_L1].toString().toLatin1() + ' '
            + result["basis"_L1].toString().toLatin1();
    };
    QVERIFY(served(asked).startsWith(old.toLatin1()));
    QCOMPARE(served(asked + u" --event renewed:%1=new.crt"_s.arg(old)), renewed + " inferred");
    QVERIFY(served(asked + u" --event swap:%1=new.crt"_s.arg(old)).startsWith(renewed));
    QVERIFY(served(asked + u" --event ccs:%1=new.crt"_s.arg(old)).startsWith(old.toLatin1()));
    const QString swapped = QString(asked).replace(u"old.pem"_s, u"old.pem new.crt"_s)
        + u" --event swap:%1=%2"_s.arg(QString::fromLatin1(renewed), old);
    QVERIFY(box.run(words(swapped)).err.contains("not in use here"));
    const QString unknown = asked + u" --event swap:%1=new.crt"_s.arg(QString(40, u'9'));
    QCOMPARE(otherwise(box.run(words(unknown)), 2), QByteArray());
    QCOMPARE(otherwise(box.run(words(asked + u" --event swap:%1=nowhere.pem"_s.arg(old))), 2), QByteArray());
}

void RenewProgramTest::nextSteps()
{
    const Sandbox box;
    m_pair.writeTo(box);
    const QString scenario = u" --scenario sni --role Shop --certificate old.pem"_s;
    const Run run = box.run(words(u"plan project --next-steps"_s + scenario));
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.out.startsWith("# Next steps\n"), run.said().constData());
    QVERIFY2(run.out.contains("openssl s_client -connect \"${address}:443\" -servername 'www.shop.test'"),
             run.said().constData());
    const Run json = box.run(words(u"plan project --next-steps --json"_s + scenario));
    COMPARE_EXIT(json, 0);
    const QJsonObject next = json.json()["nextSteps"_L1].toObject();
    QCOMPARE(next["impact"_L1].toString(), u"new-package"_s);
    QCOMPARE(next["variables"_L1].toArray().first()["shell"_L1].toString(), u"powershell"_s);
    const QJsonArray steps = next["steps"_L1].toArray();
    QVERIFY2(steps.size() > 3, json.said().constData());
    for (const QJsonValue &step : steps) {
        QVERIFY(!step["kind"_L1].toString().isEmpty());
        QVERIFY(run.out.contains("**" + step["text"_L1].toString().toUtf8() + "**"));
        QCOMPARE(step["shell"_L1].isNull(), step["commands"_L1].toArray().isEmpty());
        for (const QJsonValue &command : step["commands"_L1].toArray())
            QVERIFY(run.out.contains(command.toString().toUtf8()));
    }
    QCOMPARE(otherwise(box.run(words(u"export project --to-dir out"_s + scenario)), 0), QByteArray());
    QCOMPARE(box.read(u"out/NEXT-STEPS.md"_s), run.out);
}

void RenewProgramTest::aFolderOfCertificates()
{
    const Sandbox box;
    apply(box);
    box.write(u"new/fullchain.pem"_s, box.read(u"new.crt"_s));
    box.write(u"new/privkey.pem"_s, box.read(u"new.key"_s));
    box.write(u"new/README"_s, "This folder holds the certificate.");
    const Run inspected = box.run(words(u"inspect new --json"_s));
    COMPARE_EXIT(inspected, 0);
    QCOMPARE(inspected.json()["files"_L1].toArray().size(), 2);
    QCOMPARE(otherwise(box.run(words(u"renew project --with new"_s)), 0), QByteArray());
    box.write(u"secret"_s, "x\n");
    QCOMPARE(otherwise(box.run(words(u"convert new --to made.pfx --new-passphrase-file secret"_s)), 0),
             QByteArray());
    QCOMPARE(otherwise(box.run(words(u"inspect made.pfx --passphrase-file secret"_s)), 0), QByteArray());
    box.write(u"outer/README"_s, "It holds folders alone.");
    box.write(u"outer/live/www/fullchain.pem"_s, box.read(u"new.crt"_s));
    box.write(u"outer/live/www/privkey.pem"_s, box.read(u"new.key"_s));
    QVERIFY(QFile::link(box.path(u"outer"_s), box.path(u"outer/live/again"_s)));
    const Run below = box.run(words(u"inspect outer --json"_s));
    COMPARE_EXIT(below, 0);
    QCOMPARE(below.json()["files"_L1].toArray().size(), 2);
    QCOMPARE(otherwise(box.run(words(u"convert outer --to below.pfx --new-passphrase-file secret"_s)), 0),
             QByteArray());
    box.write(u"deep/1/2/3/4/5/6/7/a.pem"_s, box.read(u"new.crt"_s)); // the eighth level
    QCOMPARE(otherwise(box.run(words(u"inspect deep"_s)), 0), QByteArray());
    box.write(u"deep/1/2/3/4/5/6/7/8/b.pem"_s, box.read(u"new.crt"_s));
    QCOMPARE(otherwise(box.run(words(u"inspect deep"_s)), 2), QByteArray());
    box.write(u"none/README"_s, "nothing");
    QCOMPARE(otherwise(box.run(words(u"inspect none"_s)), 2), QByteArray());
    QCOMPARE(otherwise(box.run(words(u"renew project --with none"_s)), 2), QByteArray());
}

QTEST_GUILESS_MAIN(RenewProgramTest)
#include "renewprogramtest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/server/netsh/netshtext.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QString hash(40, u'1');
const QString guid = QString::fromLatin1(iisApplicationId);
const QString heading = u"SSL Certificate bindings:\n-------------------------\n\n"_s;

QString line(const QString &label, const QString &value)
{
    return u"    %1 : %2\n"_s.arg(label.leftJustified(28), value);
}

QString record(const QString &key, const QString &of = hash, const QString &id = guid,
               const QString &label = {})
{
    return line(label.isEmpty() ? testvalues::keyLabel(key) : label, key) + line(u"Certificate Hash"_s, of)
        + line(u"Application ID"_s, id) + line(u"Certificate Store Name"_s, u"My"_s);
}

/// All fields of a record of 2022, with what is checked and mapped, and whether it rejects.
QString whole(const QString &usage, const QString &mapper, const QString &reject)
{
    return record(u"0.0.0.0:443"_s) + line(u"Verify Client Certificate Revocation"_s, u"Enabled"_s)
        + line(u"Verify Revocation Using Cached Client Certificate Only"_s, u"Disabled"_s)
        + line(u"Usage Check"_s, usage) + line(u"Revocation Freshness Time"_s, u"0"_s)
        + line(u"URL Retrieval Timeout"_s, u"0"_s) + line(u"Ctl Identifier"_s, u"(null)"_s)
        + line(u"Ctl Store Name"_s, u"(null)"_s) + line(u"DS Mapper Usage"_s, mapper)
        + line(u"Negotiate Client Certificate"_s, u"Disabled"_s) + line(u"Reject Connections"_s, reject);
}

ServerState read(const QString &text)
{
    ServerState found;
    readNetshText({text, u"/s"_s}, found);
    return found;
}

/// "line subject" of each.
QStringList unreadOf(const ServerState &state)
{
    QStringList texts;
    for (const Unread &unread : state.unread)
        texts.append(u"%1 %2"_s.arg(unread.where.line).arg(unread.error.subject));
    return texts;
}

QStringList keysOf(const ServerState &state)
{
    QStringList keys;
    for (const ServerRecord &read : state.records)
        keys.append(read.record.key());
    return keys;
}

} // namespace

class NetshTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void lists_data();
    void lists();
    void options_data();
    void options();
    void families_data();
    void families();
};

void NetshTextTest::records_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QStringList>("unread");
    const QString good = record(u"a.test:443"_s);
    const auto row = [](const char *name, const QString &text, const QStringList &keys,
                        const QStringList &unread) { QTest::newRow(name) << text << keys << unread; };
    const QStringList one{u"a.test:443"_s};
    row("a key alone in front", heading + line(u"IP:port"_s, u"10.0.0.4:443"_s) + u'\n' + good, one,
        {u"4 10.0.0.4:443"_s});
    row("hash and GUID taken out", heading + record(u"10.0.0.4:443"_s, u"<x>"_s, u"<x>"_s) + u'\n' + good,
        one, {u"4 10.0.0.4:443"_s});
    row("all taken out", heading + record(u"<x>"_s, u"<x>"_s, u"<x>"_s) + u'\n' + good, one, {u"4 <x>"_s});
    row("all taken out, and nothing else", heading + record(u"<x>"_s, u"<x>"_s, u"<x>"_s), {}, {u"4 <x>"_s});
    row("hash and GUID taken out, with no line between",
        heading + good.chopped(1).section(u'\n', 0, 2) + u'\n'
            + record(u"10.0.0.4:443"_s, u"<x>"_s, u"<x>"_s),
        one, {u"7 10.0.0.4:443"_s});
    row("CCS without its GUID",
        heading + line(u"Central Certificate Store"_s, u"443"_s) + line(u"Certificate Hash"_s, u"(null)"_s)
            + line(u"Certificate Store Name"_s, u"(null)"_s) + u'\n' + good,
        one, {u"4 443"_s});
    row("a GUID without its braces", record(u"10.0.0.4:443"_s, u"xxxx"_s, guid.sliced(1, 36)) + u'\n' + good,
        {u"10.0.0.4:443"_s, u"a.test:443"_s}, {u"2 xxxx"_s});
    row("no blank in front of the colon",
        u"    IP:port: 10.0.0.4:443\n    Certificate Hash: "_s + hash + u"\n    Application ID: "_s + guid
            + u'\n',
        {u"10.0.0.4:443"_s}, {});
    row("values on lines of their own",
        u"    IP:port      :\n10.0.0.4:443\n    Certificate Hash      :\n"_s + hash
            + u"\n    Application ID :\n"_s + guid + u'\n',
        {u"10.0.0.4:443"_s}, {});
    row("cut off in a key", heading + good + u"\n    IP:port   : 10.0.0.4:44"_s, one, {u"9 10.0.0.4:44…"_s});
    row("cut off in front of a key", heading + good + u"\n    IP:port   : "_s, one, {u"9 …"_s});
    row("cut off in a label", heading + good + u"\n    IP:p"_s, one, {u"9 IP:p…"_s});
    row("the end of the last line is missing", (heading + good).chopped(1), one, {});
    const QString ip = u"IP:port"_s;
    row("an address in letters", heading + record(u"a.b.c.d:443"_s, hash, guid, ip) + u'\n' + good, one,
        {u"4 a.b.c.d:443"_s});
    row("the same without its GUID",
        heading + record(u"a.b.c.d:443"_s, hash, guid, ip).remove(line(u"Application ID"_s, guid)) + u'\n'
            + good,
        one, {u"4 a.b.c.d:443"_s});
    row("a word for an address", heading + record(u"myserver:443"_s, hash, guid, u"IP:Port"_s) + u'\n' + good,
        one, {u"4 myserver:443"_s});
    row("a hash taken out, in brackets", heading + record(u"b.test:443"_s, u"(redacted)"_s) + u'\n' + good,
        {u"b.test:443"_s, u"a.test:443"_s}, {u"5 (redacted)"_s});
    row("an address's, the same", heading + record(u"10.0.0.4:443"_s, u"(redacted)"_s) + u'\n' + good,
        {u"10.0.0.4:443"_s, u"a.test:443"_s}, {u"5 (redacted)"_s});
    row("hash and store taken out, in brackets",
        heading
            + whole(u"Enabled"_s, u"Disabled"_s, u"Disabled"_s)
                  .replace(u": 0.0.0.0:443"_s, u": b.test:443"_s)
                  .replace(u"IP:port      "_s, u"Hostname:port"_s)
                  .replace(hash, u"(redacted)"_s)
                  .replace(u": My"_s, u": (redacted)"_s)
            + u'\n' + good,
        {u"b.test:443"_s, u"a.test:443"_s}, {u"5 (redacted)"_s});
    const QString piece = line(u"Certificate Store Name"_s, u"My"_s);
    row("a piece of a record in front", piece + u'\n' + good, one, {u"1 Certificate Store Name : My"_s});
    row("a piece of a record behind", good + u'\n' + piece, one, {u"6 Certificate Store Name : My"_s});
    row("a piece that starts with a number",
        line(u"Revocation Freshness Time"_s, u"3600"_s) + line(u"URL Retrieval Timeout"_s, u"0"_s)
            + line(u"Ctl Store Name"_s, u"x"_s) + u'\n' + good,
        one, {u"1 Revocation Freshness Time : 3600"_s});
    row("another field in front", line(u"Server"_s, u"WEB01"_s) + u'\n' + good, one, {});
    const QString wide = u"portal-customers-of-all-regions.eastus2.a.test"_s;
    const QString broken = heading + record(wide + u":443"_s) + u'\n' + good;
    row("a console's edge in a port", QString(broken).replace(wide + u":443"_s, wide + u":4\n43"_s),
        {wide + u":443"_s, u"a.test:443"_s}, {});
    row("a console's edge in front of a port", QString(broken).replace(wide + u":443"_s, wide + u"\n:443"_s),
        {wide + u":443"_s, u"a.test:443"_s}, {});
    row("a console's edge in a host",
        QString(broken).replace(wide + u":443"_s, wide.chopped(3) + u"\nest:443"_s),
        {wide + u":443"_s, u"a.test:443"_s}, {});
    row("a masked address", heading + record(u"x.x.x.x:443"_s) + u'\n' + good, one, {u"4 x.x.x.x:443"_s});
    row("an address masked in part", heading + record(u"10.0.0.x:443"_s) + u'\n' + good, one,
        {u"4 10.0.0.x:443"_s});
    row("some other text", u"name : localhost:8080\nid : b\nother : c\n"_s, {}, {});
    row("some other text with a GUID", u"name : a\nversion : b\nid : "_s + guid + u'\n', {}, {});
}

void NetshTextTest::records()
{
    QFETCH(QString, text);
    const ServerState state = read(text);
    QTEST(keysOf(state), "keys");
    QTEST(unreadOf(state), "unread");
    const bool isHeaded = text.contains(heading); // else they may be some of the records
    QCOMPARE(state.hasRecords, isHeaded && (!state.records.isEmpty() || !state.unread.isEmpty()));
}

void NetshTextTest::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasRecords");
    QTest::addColumn<QStringList>("unread");
    const auto row = [](const char *name, const QString &text, bool hasRecords,
                        const QStringList &unread = {}) {
        QTest::newRow(name) << text << hasRecords << unread;
    };
    const QString rule = u"\n-------------------------\n"_s;
    row("none", heading + u"The system cannot find the file specified.\n"_s, true);
    row("none, in German",
        u"SSL-Zertifikatbindungen:"_s + rule + u"\nDas System kann die angegebene Datei nicht finden.\n"_s,
        true);
    row("none, in French", u"Liaisons de certificat SSL :"_s + rule + u"\nLe fichier est introuvable.\n"_s,
        true);
    row("none, in Japanese with a wide colon",
        u"SSL 証明書のバインド："_s + rule + u"\n指定されたファイルが見つかりません。\n"_s, true);
    row("none, and nothing said", heading + u'\n', true);
    row("cut off behind the heading", heading.chopped(1), false, {u"1 SSL Certificate bindings:"_s});
    row("denied", heading + u"Access is denied.\n"_s, false, {u"4 Access is denied."_s});
    row("elevation needed", heading + u"The requested operation requires elevation.\n"_s, false,
        {u"4 The requested operation requires elevation."_s});
    row("failed", heading + u"The operation failed.\n"_s, false, {u"4 The operation failed."_s});
    row("none, in Estonian", u"SSL-serdi sidumised:"_s + rule + u"\nSüsteem ei leia määratud faili.\n"_s,
        true);
    row("denied, in German", u"SSL-Zertifikatbindungen:"_s + rule + u"\nZugriff verweigert\n"_s, false,
        {u"4 Zugriff verweigert"_s});
    row("not running", heading + u"The HTTP service is not running.\n"_s, false,
        {u"4 The HTTP service is not running."_s});
    row("addresses", u"IP addresses present in the IP listen list:\n-----\n\n    10.0.0.4\n"_s, false);
    row("reserved URLs", u"URL Reservations:\n-----------------\n\n    Reserved URL : http://+:80/\n"_s,
        false);
    row("a Markdown heading", u"Usage:\n------\n\nRun it.\n"_s, false);
    row("a Markdown heading on SSL", u"SSL changes:\n------------\n\n* none\n"_s, false);
    row("two YAML documents", u"items:\n---\nkind: Service\n"_s, false);
}

void NetshTextTest::lists()
{
    QFETCH(QString, text);
    const ServerState state = read(text);
    QTEST(state.hasRecords, "hasRecords");
    QTEST(unreadOf(state), "unread");
}

void NetshTextTest::options_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mayReject");
    QTest::addColumn<QStringList>("unread"); ///< what is said of the key
    const QString on = u"Enabled"_s, off = u"Disabled"_s;
    const auto row = [](const char *name, const QString &text, bool mayReject,
                        const QStringList &unread = {}) {
        QTest::newRow(name) << text << mayReject << unread;
    };
    row("on", whole(on, off, on), true);
    row("off", whole(on, off, off), false);
    row("not set", whole(on, off, u"Not Set"_s), false);
    row("the usage is not checked", whole(off, off, on), true);
    row("clients are mapped", whole(on, on, on), true);
    row("a record of fewer fields", record(u"0.0.0.0:443"_s) + line(u"Reject Connections"_s, on), true);
    row("a number with its unit",
        whole(on, off, on).replace(u"Timeout        : 0"_s, u"Timeout        : 0 ms"_s), true);
    row("a label over two lines",
        whole(on, off, on).replace(u"Certificate Only : Disabled"_s, u"Certificate Only\n : Disabled"_s),
        true);
    const QString german = whole(on, off, on)
                               .replace(on, u"Ein"_s)
                               .replace(off, u"Aus"_s)
                               .replace(u"Reject Connections"_s, u"Verbindungen ablehnen"_s);
    row("another language", german, true);
    row("another language, of fewer fields",
        record(u"0.0.0.0:443"_s) + line(u"Verbindungen ablehnen"_s, u"Ein"_s), false,
        {u"Verbindungen ablehnen : Ein"_s});
    row("a word that is not known", whole(on, off, u"Perhaps"_s), false, {u"Reject Connections : Perhaps"_s});
    row("a field that no rule knows", whole(on, off, off) + line(u"Enable Frobnication"_s, on), false,
        {u"Enable Frobnication : Enabled"_s});
    row("TLS 1.2 is off", whole(on, off, off) + line(u"Disable TLS1.2"_s, u"Set"_s), false,
        {u"Disable TLS1.2 : Set"_s});
    row("fields that change no certificate",
        whole(on, off, off) + line(u"Disable HTTP2"_s, u"Set"_s) + line(u"Disable TLS1.3"_s, u"Set"_s)
            + line(u"Log Extended Events"_s, u"Set"_s),
        false);
    row("not set, in another language",
        QString(german).replace(u"ablehnen           : Ein"_s, u"ablehnen : Frei"_s) + line(u"A"_s, u"Frei"_s)
            + line(u"B"_s, u"Frei"_s) + line(u"C"_s, u"Frei"_s),
        false);
    row("extended properties",
        whole(on, off, off) + u"    Extended Properties:\n"_s + line(u"PropertyId"_s, u"1"_s)
            + line(u"Max Settings Per Frame"_s, u"2796202"_s) + line(u"Max Settings Per Minute"_s, u"42"_s),
        false);
}

void NetshTextTest::options()
{
    QFETCH(QString, text);
    const ServerState state = read(text);
    QCOMPARE(keysOf(state), QStringList{u"0.0.0.0:443"_s});
    QTEST(state.records.first().record.mayReject, "mayReject");
    QStringList said;
    for (const Unread &unread : state.unread)
        said.append(unread.error.detail.simplified());
    QTEST(said, "unread");
    QCOMPARE(state.records.first().store, u"My"_s);
}

void NetshTextTest::families_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("key");
    QTest::addColumn<RecordFamily>("family");
    const auto row = [](const QString &label, const QString &key, RecordFamily family) {
        QTest::addRow("%s %s", qPrintable(label), qPrintable(key)) << label << key << family;
    };
    const auto ip = RecordFamily::IpPort, host = RecordFamily::HostnamePort;
    row(u"IP:port"_s, u"10.0.0.4:443"_s, ip);
    row(u"Hostname:port"_s, u"10.0.0.4:443"_s, host);
    row(u"Hostname:Port"_s, u"[::1]:443"_s, host);
    row(u"Nome do host:porta"_s, u"10.0.0.4:443"_s, host);
    row(u"IP:ポート"_s, u"10.0.0.4:443"_s, ip);
    row(u"A word of no known language:port"_s, u"10.0.0.4:443"_s, ip);
    row(u"Key"_s, u"a.test:443"_s, host);
}

void NetshTextTest::families()
{
    QFETCH(QString, label);
    QFETCH(QString, key);
    const ServerState state = read(heading + record(key, hash, guid, label));
    QCOMPARE(keysOf(state), QStringList{key});
    QTEST(state.records.first().record.family, "family");
    QVERIFY(state.unread.isEmpty());
}

QTEST_GUILESS_MAIN(NetshTextTest)
#include "netshtexttest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "app/cli/farm.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace bindwright;
using namespace Qt::StringLiterals;

class FarmTest final : public QObject
{
    Q_OBJECT

private slots:
    /// Each row: what is typed, and the servers that come of it, "name: files"; a trailing "!" of a name:
    /// told apart by the file.
    void servers_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QStringList>("servers"); // farmOf()
        QTest::addColumn<QStringList>("apart"); // sourcesApart()
        const auto row = [](const char *name, const QString &typed, const QStringList &servers,
                            const QStringList &apart) {
            QTest::newRow(name) << typed.split(u' ') << servers << apart;
        };
        row("one", u"a.txt"_s, {u": a.txt"_s}, {u": a.txt"_s});
        row("records and what goes with them", u"a.txt a.config cert.pem"_s, {u": a.txt a.config cert.pem"_s},
            {u": a.txt a.config cert.pem"_s});
        row("two with records", u"a.txt x/b.txt"_s, {u"a!: a.txt"_s, u"b!: x/b.txt"_s},
            {u"a!: a.txt"_s, u"b!: x/b.txt"_s});
        row("of one name", u"x/a.txt y/A.txt"_s, {u"a!: x/a.txt"_s, u"A-2!: y/A.txt"_s},
            {u"a!: x/a.txt"_s, u"A-2!: y/A.txt"_s});
        row("what has no records belongs to each", u"a.txt cert.pem b.txt all.config"_s,
            {u"a!: cert.pem all.config a.txt"_s, u"b!: cert.pem all.config b.txt"_s},
            {u"a!: a.txt all.config cert.pem"_s, u"b!: b.txt all.config cert.pem"_s});
        row("a share", u"a.txt b.txt share"_s, {u"a!: share a.txt"_s, u"b!: share b.txt"_s},
            {u"a!: a.txt"_s, u"b!: b.txt"_s, u": share"_s});
        row("a project", u"a.txt b.txt shop"_s, {u"a!: shop a.txt"_s, u"b!: shop b.txt"_s},
            {u"a!: a.txt"_s, u"b!: b.txt"_s, u": shop"_s});
        row("two without records", u"a.config b.config"_s, {u": a.config b.config"_s},
            {u": a.config"_s, u": b.config"_s});
        row("named", u"web1=a.txt shop web2=b.txt web1=a.config"_s,
            {u"web1: shop a.txt a.config"_s, u"web2: shop b.txt"_s},
            {u"web1: a.txt a.config"_s, u": shop"_s, u"web2: b.txt"_s});
        row("one name for two files with records", u"web1=a.txt web1=b.txt"_s, {u"web1: a.txt b.txt"_s},
            {u"web1: a.txt b.txt"_s});
        row("one named, one not", u"web1=a.txt b.txt"_s, {u"web1: a.txt"_s, u"b!: b.txt"_s},
            {u"web1: a.txt"_s, u"b!: b.txt"_s});
        row("named as the file of another", u"b=a.txt b.txt"_s, {u"b: a.txt"_s, u"b-2!: b.txt"_s},
            {u"b: a.txt"_s, u"b-2!: b.txt"_s});
        row("the records are with none of the named", u"web1=a.config web2=b.config r.txt"_s,
            {u"web1: r.txt a.config"_s, u"web2: r.txt b.config"_s},
            {u"web1: a.config"_s, u"web2: b.config"_s, u": r.txt"_s});
        row("a project of a server's name", u"shop shop=a.txt"_s, {u"shop: shop a.txt"_s},
            {u": shop"_s, u"shop: a.txt"_s});
        row("projects and a certificate", u"shop other cert.pem"_s, {u": shop other cert.pem"_s},
            {u": shop cert.pem"_s, u": other cert.pem"_s});
        row("a certificate alone", u"cert.pem"_s, {u": cert.pem"_s}, {u": cert.pem"_s});
    }

    void servers()
    {
        QFETCH(QStringList, typed);
        QTEST(textOf(farmOf(typed, kindOf)), "servers");
        QTEST(textOf(sourcesApart(typed, kindOf)), "apart");
    }

    void aFileOfThatWholeName()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a=b.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(farmOf({path}, kindOf), (Farm{{{{}, {path}}}, {}}));
    }

private:
    static SourceKind kindOf(const QString &path)
    {
        return path.endsWith(u".txt")   ? SourceKind::Records
            : path.endsWith(u".config") ? SourceKind::Server
            : path.endsWith(u".pem")    ? SourceKind::Beside
            : path == u"share"          ? SourceKind::Share
                                        : SourceKind::Project;
    }

    static QStringList textOf(const Farm &farm)
    {
        QStringList lines;
        for (const auto &[name, sources] : farm.servers)
            lines.append(name + (farm.toldApart.contains(name) ? u"!: "_s : u": "_s) + sources.join(u' '));
        return lines;
    }
};

QTEST_APPLESS_MAIN(FarmTest)
#include "farmtest.moc"

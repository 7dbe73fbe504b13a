// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/cloudservice/buildfile.h"
#include "tests/support/fakefilestore.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

class BuildFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void items_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QStringList>("names"); // below /p
        QTest::addColumn<QStringList>("doubts");
        const auto row = [](const char *name, const QByteArray &items, const QStringList &names,
                            const QStringList &doubts = {}) {
            QTest::newRow(name) << items << names << doubts;
        };
        const QStringList both{u"cloud/A.Local.cscfg"_s, u"cloud/A.Prod.cscfg"_s};
        row("a name", "<ServiceConfiguration Include='A.Prod.cscfg'/>", both.mid(1));
        row("a name that is not there", "<ServiceConfiguration Include='C.cscfg'/>", {u"cloud/C.cscfg"_s});
        row("two names", "<ServiceConfiguration Include='A.Local.cscfg; A.Prod.cscfg'/>", both);
        row("a star", "<ServiceConfiguration Include='a.*.cscfg'/>", both);
        row("a star, and what it leaves out",
            "<ServiceConfiguration Include='*.cscfg' Exclude='*.Local.cscfg'/>", both.mid(1));
        row("taken out again",
            "<ServiceConfiguration Include='*.cscfg'/><ServiceConfiguration Remove='A.Prod.cscfg'/>",
            both.mid(0, 1));
        row("question marks", "<ServiceConfiguration Include='A.????.cscfg'/>", both.mid(1));
        row("a folder beside it", "<ServiceConfiguration Include='..\\shared\\*.cscfg'/>",
            {u"shared/B.cscfg"_s});
        row("all folders below", "<ServiceConfiguration Include='Profiles\\**\\*.cscfg'/>",
            {u"cloud/Profiles/D.cscfg"_s, u"cloud/Profiles/East/E.cscfg"_s});
        row("an escaped blank", "<ServiceConfiguration Include='A%20B.cscfg'/>", {u"cloud/A B.cscfg"_s});
        row("a property", "<ServiceConfiguration Include='$(Env).cscfg'/>", {}, {u"$(Env).cscfg"_s});
        row("a condition", "<ServiceConfiguration Include='A.Prod.cscfg' Condition=\"'$(X)'=='y'\"/>",
            both.mid(1), {u"A.Prod.cscfg"_s});
        row("a condition, and a file that is not there",
            "<ServiceConfiguration Include='C.cscfg' Condition=\"'$(X)'=='y'\"/>", {}, {u"C.cscfg"_s});
        row("a condition around it",
            "<Choose><When Condition='true'><ServiceConfiguration Include='A.Prod.cscfg'/></When></Choose>",
            both.mid(1), {u"A.Prod.cscfg"_s});
    }

    void items()
    {
        QFETCH(QByteArray, items);
        QFETCH(QStringList, names);
        QFETCH(QStringList, doubts);
        FakeFileStore files;
        for (const char *name : {"cloud/A.Local.cscfg", "cloud/A.Prod.cscfg", "cloud/Profiles/D.cscfg",
                                 "cloud/Profiles/East/E.cscfg", "shared/B.cscfg"})
            files.files.insert(u"/p/"_s + QLatin1String(name), "<a/>");
        files.files.insert(u"/p/cloud/x.ccproj"_s, "<Project>" + items + "</Project>");
        const auto file = readBuildFile(files, u"/p/cloud/x.ccproj"_s);
        QVERIFY_RESULT(file);
        QStringList expected;
        for (const QString &name : std::as_const(names))
            expected.append(u"/p/"_s + name);
        QStringList listed = file->configurations;
        listed.sort();
        QCOMPARE(listed, expected);
        QStringList values;
        for (const BuildFileDoubt &doubt : file->doubts)
            values.append(doubt.value);
        QCOMPARE(values, doubts);
    }
};

QTEST_GUILESS_MAIN(BuildFileTest)
#include "buildfiletest.moc"

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
    void servers()
    {
        QCOMPARE(farmOf({u"a.txt"_s, u"b.txt"_s}), (QList<FarmServer>{{{}, {u"a.txt"_s, u"b.txt"_s}}}));
        QCOMPARE(farmOf({u"web1=a.txt"_s, u"shop"_s, u"web2=b.txt"_s, u"web1=a.config"_s}),
                 (QList<FarmServer>{{u"web1"_s, {u"shop"_s, u"a.txt"_s, u"a.config"_s}},
                                    {u"web2"_s, {u"shop"_s, u"b.txt"_s}}}));
    }

    void eachByItself()
    {
        QCOMPARE(serversApart({u"web1=a.txt"_s, u"shop"_s, u"web1=a.config"_s, u"b.txt"_s}),
                 (QList<FarmServer>{{u"web1"_s, {u"a.txt"_s, u"a.config"_s}},
                                    FarmServer{{}, {u"shop"_s}},
                                    FarmServer{{}, {u"b.txt"_s}}}));
        const FarmServer project{{}, {u"shop"_s}};
        const FarmServer server{u"shop"_s, {u"netsh.txt"_s}}; // of the same name
        QCOMPARE(serversApart({u"shop"_s, u"shop=netsh.txt"_s}), (QList<FarmServer>{project, server}));
        QCOMPARE(serversApart({u"shop=netsh.txt"_s, u"shop"_s}), (QList<FarmServer>{server, project}));
    }

    void aFileOfThatWholeName()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a=b.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(farmOf({path}), (QList<FarmServer>{{{}, {path}}}));
    }

    void disagreements()
    {
        const auto found = disagreementsIn({{u"web1"_s, u"a.test"_s, u"A"_s},
                                            {u"web1"_s, u"b.test"_s, u"B"_s},
                                            {u"web2"_s, u"a.test"_s, u"A"_s},
                                            {u"web2"_s, u"b.test"_s, u"C"_s}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().client, u"b.test"_s);
        QCOMPARE(found.first().answers.size(), 2);
    }
};

QTEST_APPLESS_MAIN(FarmTest)
#include "farmtest.moc"

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "tests/support/testing.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace bindwright;
using namespace Qt::StringLiterals;

class ResourcesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useResources(); }

    // The qrc lists files by hand: one that is forgotten there would be missed at run time only.
    void everyFileIsCarried_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"templates"_s, u"icons"_s, u"sample"_s}) {
            QDirIterator it(QStringLiteral(SOURCE_FOLDER "/resources/") + folder, QDir::Files);
            while (it.hasNext()) {
                const QString name = folder + u'/' + QFileInfo(it.next()).fileName();
                QTest::newRow(qPrintable(name)) << name;
            }
        }
    }

    void everyFileIsCarried()
    {
        QFETCH(QString, path);
        const QByteArray carried = contentOf(u":/"_s + path);
        QVERIFY(!carried.isEmpty());
        QCOMPARE(carried, contentOf(QStringLiteral(SOURCE_FOLDER "/resources/") + path));
    }

    // ui/ tints them from the palette: they are black strokes on nothing.
    void iconsAreBlackStrokes()
    {
        static const QRegularExpression colour(u"(?:fill|stroke|color|style)=\"([^\"]*)\""_s);
        QDirIterator it(u":/icons"_s, {u"*.svg"_s});
        int count = 0;
        for (; it.hasNext(); ++count) {
            const QString text = QString::fromUtf8(contentOf(it.next()));
            QVERIFY2(text.contains("viewBox=\"0 0 24 24\""_L1), qPrintable(it.filePath()));
            auto matches = colour.globalMatch(text);
            while (matches.hasNext()) {
                const QString value = matches.next().captured(1);
                QVERIFY2(value == u"none" || value == u"#000", qPrintable(it.filePath() + u' ' + value));
            }
        }
        QCOMPARE(count, 20);
    }

    void sampleIsValid_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::newRow("ServiceDefinition.csdef") << u"libxml2_ServiceDefinition24.xsd"_s;
        QTest::newRow("ServiceConfiguration.Cloud.cscfg") << u"libxml2_ServiceConfiguration24.xsd"_s;
        QTest::newRow("ServiceConfiguration.Local.cscfg") << u"libxml2_ServiceConfiguration24.xsd"_s;
    }

    void sampleIsValid()
    {
        QFETCH(QString, schema);
        NEEDS_SHARED("spec/xsd");
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty())
            QSKIP("xmllint is not installed");
        QProcess process;
        process.start(
            xmllint,
            {u"--noout"_s, u"--schema"_s, QStringLiteral(SHARED_FOLDER "/spec/xsd/") + schema,
             QStringLiteral(SOURCE_FOLDER "/resources/sample/") + QLatin1String(QTest::currentDataTag())});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(ResourcesTest)
#include "resourcestest.moc"

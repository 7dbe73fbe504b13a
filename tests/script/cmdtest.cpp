// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// bindwright.cmd under Wine's cmd.exe, with a powershell.exe that records how it was called.
#include "model/script/script.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 180'000; // ms; setting up takes a twentieth of it, a run a thousandth

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString recorder = QStringLiteral(RECORDER);
const QString powershell = u"system32/WindowsPowerShell/v1.0/powershell.exe"_s;

/// "Z:\a\b" for "/a/b": Wine's drive Z is the root.
QString windowsPath(const QString &path)
{
    return u"Z:"_s + QString(path).replace(u'/', u'\\');
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class CmdTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void exitCodesAreHandedOn_data();
    void exitCodesAreHandedOn();
    void folders_data();
    void folders();
    void argumentsAreHandedOn_data();
    void argumentsAreHandedOn();
    void emulator_data();
    void emulator();
    void bindingsAreNotLookedAt_data();
    void bindingsAreNotLookedAt();
    void hostOf32Bits();
    void powershellIsNotThere();

private:
    /// Runs bindwright.cmd in a folder of ours; its exit code, -1: it did not end.
    int run(const QString &folder, const QStringList &arguments = {},
            const QMap<QString, QString> &variables = {});
    QString put(const QString &folder); ///< puts bindwright.cmd into it; empty when it cannot
    QString windowsFolder() const { return m_folder.filePath(u"prefix/drive_c/windows/"_s); }
    /// How powershell.exe was called by the last run; empty: it was not.
    QString recorded() const
    {
        return QString::fromUtf8(contentOf(m_folder.filePath(u"record"_s))).trimmed();
    }
    /// What PowerShell said: %TEMP% is the user's own under Wine.
    QByteArray outputLog() const { return contentOf(m_temp + u"/bindwright.out.log"_s); }

    QTemporaryDir m_folder;
    QString m_temp;
    QByteArray m_said; ///< by the last run
};

void CmdTest::initTestCase()
{
    if (QStringLiteral(WINE).endsWith(u"NOTFOUND") || QStringLiteral(MINGW).endsWith(u"NOTFOUND"))
        QSKIP(
            "Wine or MinGW is not there; install wine64 and gcc-mingw-w64-x86-64-posix and configure again");
    QVERIFY(writeFile(m_folder.filePath(u"first/bindwright.cmd"_s), "@echo %TEMP%\r\n"));
    QCOMPARE(run(u"first"_s), 0);
    const QString temp = QString::fromUtf8(m_said).trimmed(); // "C:\users\somebody\Temp"
    m_temp = m_folder.filePath(u"prefix/drive_c/"_s + temp.mid(3).replace(u'\\', u'/'));
    QVERIFY2(temp.startsWith(u"C:\\"_s) && QFileInfo(m_temp).isDir(), qPrintable(temp));
    QVERIFY(writeFile(windowsFolder() + powershell, contentOf(recorder)));
}

int CmdTest::run(const QString &folder, const QStringList &arguments, const QMap<QString, QString> &variables)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WINEPREFIX"_s, m_folder.filePath(u"prefix"_s));
    environment.insert(u"WINEDEBUG"_s, u"-all"_s);
    environment.insert(u"WINEDLLOVERRIDES"_s, u"mscoree,mshtml=;powershell.exe=n"_s);
    environment.insert(u"RECORD"_s, windowsPath(m_folder.filePath(u"record"_s)));
    for (const QString &name : {u"DISPLAY"_s, u"BINDWRIGHT_EMULATED"_s, u"RECORD_EXIT"_s})
        environment.remove(name);
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    QFile::remove(m_folder.filePath(u"record"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.filePath(folder));
    process.start(QStringLiteral(WINE), QStringList{u"cmd"_s, u"/c"_s, u"bindwright.cmd"_s} + arguments);
    if (!process.waitForFinished(limit) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    m_said = process.readAllStandardOutput();
    return process.exitCode();
}

QString CmdTest::put(const QString &folder)
{
    for (const ScriptFile &file : scriptFiles(Draft())) {
        if (file.name.endsWith(u".cmd"_s)
            && !writeFile(m_folder.filePath(folder + u'/' + file.name), file.content))
            return {};
    }
    return folder;
}

void CmdTest::exitCodesAreHandedOn_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {0, 1, 4, 9, 255})
        QTest::addRow("%d", code) << code;
}

void CmdTest::exitCodesAreHandedOn()
{
    QFETCH(int, code);
    QCOMPARE(run(put(u"codes"_s), {}, {{u"RECORD_EXIT"_s, QString::number(code)}}), code);
    QCOMPARE(outputLog(), "saidcomplained");
    QCOMPARE(m_said, QByteArray()); // all of it is in the log
}

void CmdTest::folders_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : {u"plain"_s, u"with a blank"_s, u"brackets (x86) [1]"_s, u"wow!"_s,
                                  u"this & that"_s, u"a^b;c,d=e"_s, u"it's"_s, u"b\u00fccher"_s})
        QTest::newRow(qPrintable(folder)) << folder;
}

void CmdTest::folders()
{
    QFETCH(QString, folder);
    QCOMPARE(run(put(folder), {}, {{u"RECORD_EXIT"_s, u"5"_s}}), 5);
    const QString script = windowsPath(m_folder.filePath(folder)) + u"\\bindwright.ps1"_s;
    QCOMPARE(recorded(),
             u"\"C:\\windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe\" -NoProfile "
             "-NonInteractive -ExecutionPolicy Bypass -File \"%1\""_s.arg(script));
}

void CmdTest::argumentsAreHandedOn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("line");
    QTest::newRow("a switch") << QStringList{u"-Undo"_s} << u"-Undo"_s;
    QTest::newRow("blanks") << QStringList{u"-LogPath"_s, u"C:\\a b\\log.txt"_s}
                            << u"-LogPath \"C:\\a b\\log.txt\""_s;
}

void CmdTest::argumentsAreHandedOn()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, line);
    QCOMPARE(run(put(u"arguments"_s), arguments), 0);
    QVERIFY2(recorded().endsWith(u"bindwright.ps1\" "_s + line), qPrintable(recorded()));
}

void CmdTest::emulator_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isStarted");
    QTest::newRow("true") << u"true"_s << false;
    QTest::newRow("True") << u"True"_s << false;
    QTest::newRow("false") << u"false"_s << true;
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("signs of cmd's") << u"a&b"_s << true;
}

void CmdTest::emulator()
{
    QFETCH(QString, value);
    QFETCH(bool, isStarted);
    const int code =
        run(put(u"emulator"_s), {}, {{u"BINDWRIGHT_EMULATED"_s, value}, {u"RECORD_EXIT"_s, u"5"_s}});
    QCOMPARE(code, isStarted ? 5 : 0);
    QCOMPARE(!recorded().isEmpty(), isStarted);
    QCOMPARE(m_said.contains("nothing to do in the emulator"), !isStarted);
}

// The bindings pass it by, in the environment: it never names their variable.
void CmdTest::bindingsAreNotLookedAt_data()
{
    QTest::addColumn<QString>("setting");
    for (const QString &setting :
         {u"a\"b"_s, u"a&b|c<d>e^f(g)h@"_s, u"%PATH% %~dp0 !PATH!"_s, u"\" & exit /b 0 & \""_s,
          u"\u2019\u200E\u202E"_s, u"a\nexit /b 0\n"_s, QString(30'000, u'"')})
        QTest::addRow("%.20s", qPrintable(QString(setting).replace(u'\n', u' '))) << setting;
}

void CmdTest::bindingsAreNotLookedAt()
{
    QFETCH(QString, setting);
    const int code =
        run(put(u"codes"_s), {}, {{u"BINDWRIGHT_BINDINGS"_s, setting}, {u"RECORD_EXIT"_s, u"6"_s}});
    QCOMPARE(code, 6);
    QVERIFY2(recorded().endsWith(u"\\codes\\bindwright.ps1\""_s), qPrintable(recorded()));
}

// There the PowerShell of 64 bits is behind Sysnative.
void CmdTest::hostOf32Bits()
{
    const QString sysnative = windowsFolder() + u"Sysnative/"_s;
    QVERIFY(writeFile(sysnative + u"cmd.exe"_s, "here"));
    QVERIFY(writeFile(sysnative + u"WindowsPowerShell/v1.0/powershell.exe"_s, contentOf(recorder)));
    const int code = run(put(u"codes"_s), {}, {{u"RECORD_EXIT"_s, u"4"_s}});
    QVERIFY(QDir(sysnative).removeRecursively());
    QCOMPARE(code, 4);
    QVERIFY2(recorded().startsWith(u"\"C:\\windows\\Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe\" "_s),
             qPrintable(recorded()));
}

void CmdTest::powershellIsNotThere()
{
    QVERIFY(QFile::remove(windowsFolder() + powershell));
    const int code = run(put(u"codes"_s));
    QVERIFY(writeFile(windowsFolder() + powershell, contentOf(recorder)));
    QCOMPARE_NE(code, 0);
    QCOMPARE(recorded(), QString());
}

QTEST_GUILESS_MAIN(CmdTest)
#include "cmdtest.moc"

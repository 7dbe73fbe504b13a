// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/certificatefactory.h"
#include "tests/support/projectfixture.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace bindwright {

/// What one run of the program left.
struct Run
{
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QByteArray said() const { return QByteArray::number(exitCode) + "\n" + out + "\n" + err; }
};

/// A folder of its own with the small project of ProjectFixture in "project", a state folder, and the
/// program to run in it: without a display, whatever the machine has.
class Sandbox
{
public:
    Sandbox()
    {
        write(QStringLiteral("project/ServiceDefinition.csdef"),
              QByteArray(ProjectFixture::definition).replace('\n', "\r\n"));
        write(QStringLiteral("project/ServiceConfiguration.Cloud.cscfg"), ProjectFixture::cloud);
        write(QStringLiteral("project/ServiceConfiguration.Local.cscfg"), ProjectFixture::local);
    }

    QString program = QStringLiteral(BINDWRIGHT_PROGRAM);

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", qPrintable(name));
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Every file below \a name by its path relative to it.
    QMap<QString, QByteArray> filesIn(const QString &name) const
    {
        QMap<QString, QByteArray> files;
        const QDir folder(path(name));
        QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = folder.relativeFilePath(it.next());
            files.insert(file, read(name + u'/' + file));
        }
        return files;
    }

    /// Runs the program in this folder, with \a more in its environment.
    Run run(const QStringList &arguments, const QByteArray &input = {},
            const QMap<QString, QString> &more = {}) const
    {
        QProcess process;
        start(process, arguments, more);
        process.write(input);
        process.closeWriteChannel();
        return finish(process);
    }

    /// Starts it and does not wait.
    void start(QProcess &process, const QStringList &arguments, const QMap<QString, QString> &more = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), path(QStringLiteral("state")));
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
    }

    static Run finish(QProcess &process)
    {
        constexpr int patience = 120000; // a loaded machine, with sanitizers
        const bool left = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
        const bool ended = left && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};

/// The files below \a folder, hidden ones too, that others than their owner may do something with.
inline QStringList othersMay(const Sandbox &box, const QString &folder)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QStringList names;
    for (const QString &name : box.filesIn(folder).keys()) {
        if (QFile::permissions(box.path(folder + u'/' + name)) & others)
            names.append(name);
    }
    return names;
}

/// A certificate for \a names that is valid today, whenever that is.
inline testing::Subject subjectFor(const QStringList &names)
{
    testing::Subject subject{.commonName = names.first(), .dnsNames = names};
    subject.notBefore = QDateTime::currentDateTimeUtc().addDays(-2);
    subject.notAfter = QDateTime::currentDateTimeUtc().addDays(300);
    return subject;
}

inline testing::TestCertificate authority(const QString &name)
{
    testing::Subject subject = subjectFor({name});
    subject.dnsNames.clear();
    subject.isCa = true;
    return testing::makeCertificate(subject);
}

/// A certification authority that \a issuer signed.
inline testing::TestCertificate authority(const QString &name, const testing::TestCertificate &issuer)
{
    testing::Subject subject = subjectFor({name});
    subject.dnsNames.clear();
    subject.isCa = true;
    return testing::makeCertificate(subject, issuer);
}

/// Fails with all that the program said when it did not leave with \a code.
#define COMPARE_EXIT(run, code) QVERIFY2((run).exitCode == (code), (run).said().constData())

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace bindwright {

/// Collects what was written to files that were valid, and asks xmllint about all of them at once.
class SchemaCheck
{
public:
    void add(const FileChange &change)
    {
        QStringList &list = change.path.endsWith(QLatin1String(".csdef")) ? m_definitions : m_configurations;
        list.append(m_folder.filePath(QString::number(count()) + u'-' + QFileInfo(change.path).fileName()));
        QFile file(list.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(change.after) != change.after.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }

    qsizetype count() const { return m_definitions.size() + m_configurations.size(); }

    /// Fails the running test unless the schemas accept every file.
    void verify() const
    {
        validate(QStringLiteral("libxml2_ServiceDefinition24.xsd"), m_definitions);
        validate(QStringLiteral("libxml2_ServiceConfiguration24.xsd"), m_configurations);
    }

private:
    static void validate(const QString &schema, const QStringList &files)
    {
        if (files.isEmpty())
            return;
        QProcess lint;
        lint.setProcessChannelMode(QProcess::MergedChannels);
        lint.start(QStringLiteral("xmllint"),
                   QStringList{QStringLiteral("--noout"), QStringLiteral("--schema"),
                               QStringLiteral(SHARED_FOLDER "/spec/xsd/") + schema}
                       + files);
        QVERIFY(lint.waitForFinished(120'000));
        QStringList complaints = QString::fromUtf8(lint.readAll()).split(u'\n', Qt::SkipEmptyParts);
        complaints.removeIf([](const QString &line) { return line.endsWith(QLatin1String(" validates")); });
        QVERIFY2(complaints.isEmpty() && lint.exitCode() == 0, qPrintable(complaints.join(u'\n')));
    }

    QTemporaryDir m_folder;
    QStringList m_definitions;
    QStringList m_configurations;
};

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scripthost.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int limit = 120'000; // ms; nothing here takes a tenth of it

const QString hostProgram = QStringLiteral(SCRIPT_BUILD "/Host/Host.dll");

/// netsh.exe, which the scripts find on PATH.
void writeNetsh(const QString &bin)
{
    QFile file(bin + u"/netsh.exe"_s);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("#!/bin/sh\nexec '" SCRIPT_DOTNET "' '" + hostProgram.toUtf8() + "' netsh \"$@\"\n");
    file.setPermissions(file.permissions() | QFile::ExeOwner);
}

QStringList strings(const QJsonObject &object, const QString &member)
{
    QStringList list;
    for (const auto &value : object.value(member).toArray())
        list.append(value.toString());
    return list;
}

} // namespace

ScriptHost::ScriptHost(const QString &bin)
{
    writeNetsh(bin);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, bin + u':' + environment.value(u"PATH"_s));
    environment.insert(u"DOTNET_TieredPGO"_s, u"0"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SCRIPT_DOTNET), {hostProgram});
}

ScriptHost::~ScriptHost()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(limit);
}

void ScriptHost::start(const QJsonObject &request)
{
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    m_process.waitForBytesWritten(limit);
}

ScriptRun ScriptHost::finish()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(limit))
            return {.errors = {u"The host did not answer: "_s + m_process.errorString()}};
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    return {.exitCode = answer.value(u"exitCode"_s).toInt(-1),
            .output = strings(answer, u"output"_s),
            .warnings = strings(answer, u"warnings"_s),
            .verbose = strings(answer, u"verbose"_s),
            .errors = strings(answer, u"errors"_s)};
}

} // namespace bindwright

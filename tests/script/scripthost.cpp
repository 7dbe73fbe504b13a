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
    : m_request(bin + u"/request-%1.json"_s)
    , m_shell(qEnvironmentVariable("BINDWRIGHT_SCRIPT_SHELL"))
{
    writeNetsh(bin);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, bin + u':' + environment.value(u"PATH"_s));
    environment.insert(u"DOTNET_TieredPGO"_s, u"0"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (m_shell.isEmpty())
        m_process.start(QStringLiteral(SCRIPT_DOTNET), {hostProgram});
}

ScriptHost::~ScriptHost()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(limit);
}

void ScriptHost::start(const QJsonObject &request)
{
    const QByteArray line = QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    if (m_shell.isEmpty()) {
        m_process.write(line);
        m_process.waitForBytesWritten(limit);
        return;
    }
    // A PowerShell reads what comes on stdin itself, so that each request has a process of its own.
    QFile file(m_request.arg(quintptr(this)));
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(m_shell,
                    {u"-NoLogo"_s, u"-NoProfile"_s, u"-NonInteractive"_s, u"-File"_s,
                     QStringLiteral(SCRIPT_SOURCE "/host.ps1"), hostProgram, u"request"_s, file.fileName()});
}

ScriptRun ScriptHost::finish()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(limit))
            return {.errors = {u"The host did not answer: "_s + m_process.errorString()}};
    }
    const QByteArray line = m_process.readLine();
    if (!m_shell.isEmpty())
        m_process.waitForFinished(limit);
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    return {.exitCode = answer.value(u"exitCode"_s).toInt(-1),
            .output = strings(answer, u"output"_s),
            .warnings = strings(answer, u"warnings"_s),
            .verbose = strings(answer, u"verbose"_s),
            .errors = strings(answer, u"errors"_s)};
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "scripthost.h"

#include "model/script/script.h"
#include "tests/support/certificatefactory.h"

#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace bindwright {

/// A server for the scripts to work on, as Machine.cs has it, and the certificates that tests speak of by
/// letters: A for www.a.test, B for api.a.test, C a renewal of B, D expired.
class Server final
{
public:
    /// The site "Web_IN_0_Web" with an http binding, the site "Other" without any, the certificates in My.
    Server();
    /// The same, the platform having made its https binding on 10.0.0.4 with certificate A.
    static Server ofRole();

    /// Binds in IIS and HTTP.sys.
    void bind(const QString &site, const QString &information, int sslFlags, QChar certificate);
    /// A record that no binding stands behind; \a isOfIis: with IIS's application id.
    void addRecord(const QString &family, const QString &key, QChar certificate, bool isOfIis);
    void addSite(const QString &site);
    void removeSite(const QString &site);
    void removeCertificate(QChar certificate);
    void removeKey(QChar certificate);
    void addCertificate(const testing::TestCertificate &certificate);
    void setFault(const QString &name, const QJsonValue &value);
    /// Of the last binding or record that was added: see Entries.cs.
    void setOfLastBinding(const QString &site, const QString &member, const QJsonValue &value);
    void setOfLastRecord(const QString &member, const QJsonValue &value);
    /// Rights of a file or folder, SDDL.
    void setRights(const QString &path, const QString &sddl);
    QString rights(const QString &path) const;
    void setRoleStart(const QDateTime &time);
    void setHostStart(const QDateTime &time); ///< of the role's own code
    void setService(const QJsonValue &status) { m_machine.insert(QStringLiteral("w3svc"), status); }

    const QJsonObject &machine() const { return m_machine; }
    void setMachine(const QJsonObject &machine) { m_machine = machine; }
    int number(const QString &name) const { return m_machine.value(name).toInt(); }
    /// Bindings as "site protocol information sslFlags", then records as "family=key certificate", a line
    /// each, both sorted.
    QString dump() const;
    /// The rights that the scripts give to their folder.
    static const QString ownRights;

    /// \a text with {A} to {D} replaced by thumbprints, and the reverse.
    static QString withThumbprints(QString text);
    static QString withLetters(QString text);
    static const QMap<QChar, testing::TestCertificate> &certificates();

private:
    QJsonObject m_machine;
};

/// A folder to run scripts in, and the means to.
class Bench final
{
public:
    Bench();

    /// Runs the script, of engine powershell or onstart, on \a server, which is changed by it.
    ScriptRun run(Server &server, const QString &engine, const QJsonObject &parameters = {});
    /// Writes a file here; of scripts, PowerShell's runs are of the last one.
    void put(const ScriptFile &file);
    QJsonObject request(const QString &engine, const QJsonObject &parameters) const;
    void write(const Server &server) const;
    void read(Server &server) const;
    QString log() const; ///< since the last clear()
    QString state() const; ///< the state file; null: there is none
    void clear() const; ///< forgets the log and the state file
    QString path(const QString &name) const { return m_folder.filePath(name); }
    ScriptHost &host() { return *m_host; }
    /// A second program, for runs at the same time.
    ScriptHost &otherHost();

private:
    QTemporaryDir m_folder;
    QString m_script;
    std::unique_ptr<ScriptHost> m_host;
    std::unique_ptr<ScriptHost> m_otherHost;
};

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "centralconflicts.h"

#include "conflictcheck.h"

#include <algorithm>

// The Central Certificate Store. Source: Microsoft, Central Certificate Store (CCS) with IIS 8; iis-docs,
// IIS 8.0 Centralized SSL Certificate Support; win-acme issues 746 and 2434 on names.

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QStringList fileNamesFor(const HostName &host)
{
    const QString &name = host.unicode();
    const qsizetype dot = name.indexOf(u'.');
    QStringList names;
    if (!host.isWildcard())
        names.append(name + ".pfx"_L1);
    if (dot >= 0)
        names.append(u'_' + name.sliced(dot) + ".pfx"_L1);
    return names;
}

class CentralCheck final
{
public:
    CentralCheck(const ConflictInput &input, QList<Problem> &found)
        : m_input(input)
        , m_server(input.draft.server)
        , m_found(found)
    { }

    void run()
    {
        for (const BindingRow &row : m_input.rows.rows()) {
            if (row.isCentral() && row.isByHost() && m_input.isHeld(row)) // else findDrift() has it
                m_rows.append(&row);
        }
        if (!m_rows.isEmpty())
            indexNames();
        for (const BindingRow *row : std::as_const(m_rows)) {
            checkRecord(*row);
            if (hasShare(*row))
                checkFile(*row);
        }
        if (m_server.state.hasShare) {
            for (const CcsFile &file : m_server.state.files)
                checkName(file);
        }
        checkSwitch();
    }

private:
    struct Name
    {
        QString role;
        quint16 port;
        QString host;
        bool operator==(const Name &) const = default;
        friend size_t qHash(const Name &n, size_t seed = 0)
        {
            return qHashMulti(seed, n.role, n.port, n.host);
        }
    };

    bool hasShare(const BindingRow &row) const
    {
        return m_server.state.hasShare && m_server.role == row.binding->role;
    }

    void indexNames()
    {
        for (const BindingRow &row : m_input.rows.rows()) {
            if (row.isByHost() && !row.isCentral())
                m_byName.insert({row.binding->role, *row.port, row.host ? row.host->ascii() : QString()});
        }
    }

    /// C35
    void checkRecord(const BindingRow &row)
    {
        if (m_byName.contains({row.binding->role, *row.port, row.host->ascii()}))
            m_found.append(
                rowProblem(m_input, row, Rule::CentralHostHasRecord, Severity::Warning, row.binding->host));
    }

    /// C31
    void checkFile(const BindingRow &row)
    {
        const HttpSysState &state = m_input.state(row.binding->role);
        const QStringList names = fileNamesFor(*row.host);
        for (const QString &name : names) {
            if (state.ccsFile(name))
                return;
        }
        m_found.append(rowProblem(m_input, row, Rule::CentralFileMissing, Severity::Error, row.binding->host,
                                  {{Argument::File, names.value(0)}, {Argument::OtherFile, names.value(1)}}));
        m_missing.insert(row.host->unicode());
    }

    /// C32, C33: the file is there, but not under a name that is looked for, or does not open.
    void checkName(const CcsFile &file)
    {
        if (!file.opens)
            add(Rule::CentralFileLocked, file.name, {});
        const QString base = file.name.left(file.name.lastIndexOf(u'.'));
        const bool isWildcard = base.startsWith("_."_L1);
        const auto host = HostName::parse(isWildcard ? base.sliced(2) : base);
        if (base.contains(u'*'))
            addMisnamed(file, u"star"_s, QString(base).replace(u'*', u'_') + ".pfx"_L1);
        else if (!host)
            addMisnamed(file, u"suffix"_s, {});
        else if (host->unicode() != host->ascii() && base.contains("xn--"_L1, Qt::CaseInsensitive))
            addMisnamed(file, u"punycode"_s,
                        (isWildcard ? u"_."_s : QString()) + host->unicode() + ".pfx"_L1);
        else
            checkSuffix(file, base);
        checkCopies(file);
    }

    /// "www.a.test-all.pfx": a host that is bound, and more.
    void checkSuffix(const CcsFile &file, const QString &base)
    {
        for (qsizetype i = 1; i < base.size(); ++i) {
            const QString name = base.left(i).toLower();
            if (!base.at(i).isLetterOrNumber() && base.at(i) != u'.' && m_missing.contains(name))
                addMisnamed(file, u"suffix"_s, name + ".pfx"_L1);
        }
    }

    /// One copy of a certificate for several of the hosts that no file is there for.
    void checkCopies(const CcsFile &file)
    {
        const Certificate *certificate = m_input.certificate(file.certificate);
        if (!certificate || certificate->dnsNames.size() < 2)
            return;
        QStringList lacking;
        for (const QString &pattern : certificate->dnsNames) {
            const auto name = HostName::parse(pattern);
            if (name && m_missing.contains(name->unicode()))
                lacking.append(name->unicode() + ".pfx"_L1);
        }
        if (!lacking.isEmpty())
            addMisnamed(file, u"copies"_s, lacking.join(", "_L1));
    }

    /// C36: of what the registry says; whether the share can be reached only the server knows.
    void checkSwitch()
    {
        const auto isCentral = [](const ServerRecord &record) {
            return record.record.family == RecordFamily::Ccs;
        };
        const bool isUsed = !m_rows.isEmpty() || std::ranges::any_of(m_server.state.records, isCentral);
        if (m_server.state.centralStore != std::optional(false) || !isUsed)
            return;
        add(Rule::CentralStoreOff, {}, {});
        m_found.last().severity = Severity::Warning;
    }

    /// \a wanted: what it should be called, or, of several copies, the files that are not there.
    void addMisnamed(const CcsFile &file, const QString &fault, const QString &wanted)
    {
        add(Rule::CentralFileMisnamed, file.name, {{Argument::Fault, fault}, {Argument::File, wanted}});
    }

    void add(Rule rule, const QString &subject, const Arguments &arguments)
    {
        m_found.append({.rule = rule,
                        .severity = Severity::Error,
                        .step = Step::Preview,
                        .role = m_server.role,
                        .subject = subject,
                        .arguments = arguments});
    }

    const ConflictInput &m_input;
    const JoinedServer &m_server;
    QList<Problem> &m_found;
    QList<const BindingRow *> m_rows; ///< those of CCS
    QSet<Name> m_byName; ///< hosts with a record of their own
    QSet<QString> m_missing; ///< hosts of CCS without a file, Unicode form
};

} // namespace

void findCentralConflicts(const ConflictInput &input, QList<Problem> &found)
{
    CentralCheck(input, found).run();
}

} // namespace bindwright

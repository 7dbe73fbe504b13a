// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "recordconflicts.h"

#include "conflictcheck.h"

#include "model/certificates/coverage.h"
#include "model/draft/windowsbuild.h"

#include <QMap>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using PortKey = std::pair<QString, quint16>;

class RecordCheck final
{
public:
    RecordCheck(const ConflictInput &input, QList<Problem> &found)
        : m_input(input)
        , m_found(found)
    { }

    void run()
    {
        const std::optional<int> build = windowsBuildOf(m_input.draft);
        for (const BindingRow &row : m_input.rows.rows()) {
            if (row.record)
                m_ports[{row.binding->role, *row.port}].append(&row);
            checkShared(row);
            checkWildcard(row);
            checkListening(row);
            checkStore(row);
            checkAddresses(row);
            checkUnknownFlags(row);
            if (build)
                checkFlags(row, *build);
        }
        for (auto it = m_ports.cbegin(); it != m_ports.cend(); ++it) {
            if (!m_input.hasState(it.key().first))
                continue;
            checkDefault(it.key(), it.value());
            checkAnyAddresses(it.key(), it.value());
        }
    }

private:
    /// C04: what is renewed or deleted at one is so at the other.
    void checkShared(const BindingRow &row)
    {
        if (!row.record || row.needsHost())
            return;
        const BindingRow *&first = m_shared[row.key];
        if (!first)
            first = &row;
        else if (first->label == row.label && first->identity != row.identity)
            m_found.append(
                rowProblem(m_input, row, Rule::SameKeySameCertificate, Severity::Info, row.record->key(),
                           {{Argument::Site, first->binding->site}, {Argument::Host, nameOf(row)}}));
    }

    /// C12: no source ranks a wildcard host beside CCS, or beside a wildcard that is longer or shorter.
    void checkWildcard(const BindingRow &row)
    {
        if (!row.isByHost() || row.isCentral() || !row.record->host.startsWith(u'*')
            || !m_input.hasState(row.binding->role))
            return;
        const HttpSysState &state = m_input.state(row.binding->role);
        const QString parent = row.record->host.sliced(2);
        QString rival;
        for (qsizetype dot = parent.indexOf(u'.'); dot >= 0 && rival.isEmpty();
             dot = parent.indexOf(u'.', dot + 1)) {
            if (state.hostRecord(u'*' + parent.sliced(dot), *row.port))
                rival = u'*' + parent.sliced(dot);
        }
        if (rival.isEmpty() && state.ccsRecord(*row.port) && mayHaveFile(row.binding->role, parent))
            rival = u"CCS:%1"_s.arg(*row.port);
        if (rival.isEmpty())
            return;
        m_found.append(rowProblem(m_input, row, Rule::WildcardRivals, Severity::Warning, row.binding->host,
                                  {{Argument::Rival, rival}}));
    }

    /// Whether a certificate file may be for a name below \a parent: where no share was listed, it may.
    bool mayHaveFile(const QString &role, const QString &parent)
    {
        const JoinedServer &server = m_input.draft.server;
        if (server.role != role || !server.state.hasShare)
            return true;
        if (m_fileParents.isEmpty()) {
            for (const CcsFile &file : server.state.files)
                m_fileParents.insert(file.name.section(u'.', 1, -2).toLower());
        }
        return m_fileParents.contains(unicodeForm(parent));
    }

    /// C38: clients without SNI mean a host all the same.
    void checkDefault(const PortKey &port, const QList<const BindingRow *> &rows)
    {
        const HttpSysRecord *record = m_input.state(port.first).ipRecord(IpAddress(), port.second);
        const Certificate *served = record ? m_input.certificate(record->certificate) : nullptr;
        if (!served)
            return;
        QStringList others;
        for (const BindingRow *row : rows) {
            if (row->isByHost() && !row->foreign
                && coverage(*served, row->binding->host) != Coverage::Covered)
                others.append(row->binding->host);
        }
        others.removeDuplicates();
        if (!others.isEmpty())
            add(port, Rule::DefaultCoversLess, Severity::Info,
                {{Argument::Certificate, displayName(*served)}, {Argument::Hosts, others.join(", "_L1)}});
    }

    /// C39
    void checkAnyAddresses(const PortKey &port, const QList<const BindingRow *> &rows)
    {
        const HttpSysState &state = m_input.state(port.first);
        const HttpSysRecord *six = state.ipRecord(IpAddress::anyIpv6(), port.second);
        const HttpSysRecord *four = state.ipRecord(IpAddress(), port.second);
        const bool isMade = std::ranges::any_of(rows, [](const BindingRow *row) {
            return row->record->family == RecordFamily::IpPort && row->record->ip == IpAddress::anyIpv6()
                && !(row->foreign && isOfExpressSetup(*row->foreign));
        });
        const bool isAlone = !four && m_input.isWhole(port.first);
        if (isMade && six && (isAlone || (four && four->certificate != six->certificate)))
            add(port, Rule::AnyAddressesDiffer, Severity::Warning,
                {{Argument::Certificate,
                  four ? m_input.nameBeside(six->certificate, four->certificate)
                       : m_input.name(six->certificate)},
                 {Argument::OtherCertificate,
                  four ? m_input.nameBeside(four->certificate, six->certificate) : QString()}});
    }

    void add(const PortKey &port, Rule rule, Severity severity, const Arguments &arguments)
    {
        m_found.append({.rule = rule,
                        .severity = severity,
                        .step = Step::Preview,
                        .role = port.first,
                        .subject = QString::number(port.second),
                        .arguments = arguments,
                        .certainty = m_input.sureOf(rule, port.first, port.second)});
    }

    /// C25: the script looks in LocalMachine\My. Of a server's records see findDrift().
    void checkStore(const BindingRow &row)
    {
        if (m_input.draft.server.alone || !row.role || row.isCentral() || row.index < 0)
            return;
        const QString store = row.role->stores.value(row.binding->certificate);
        if (store.isEmpty() || store.compare("LocalMachine\\My"_L1, Qt::CaseInsensitive) == 0)
            return;
        m_found.append(rowProblem(
            m_input, row, Rule::CertificateInOtherStore, Severity::Error, row.certificateName(),
            {{Argument::Store, u"My"_s}, {Argument::OtherStore, store}, {Argument::Key, nameOf(row)}}));
    }

    /// C40
    void checkListening(const BindingRow &row)
    {
        if (!row.ip || row.ip->isAny() || !m_input.hasState(row.binding->role))
            return;
        const HttpSysState &state = m_input.state(row.binding->role);
        if (!state.listensOn(*row.ip) && !state.isListeningUnsure(*row.ip))
            m_found.append(rowProblem(m_input, row, Rule::AddressNotListening, Severity::Error,
                                      row.ip->toString(), {{Argument::Host, nameOf(row)}}));
    }

    /// C55: clients that connect by address send no server name.
    void checkAddresses(const BindingRow &row)
    {
        if (!row.isByHost() || !row.certificate || row.certificate->ipAddresses.isEmpty()
            || !m_input.hasState(row.binding->role))
            return;
        const QString &address = row.certificate->ipAddresses.first();
        const HttpSysState &state = m_input.state(row.binding->role);
        const std::pair known(PortKey(row.binding->role, *row.port), row.label);
        if (m_byAddress.contains(known))
            return;
        m_byAddress.insert(known);
        const auto ip = IpAddress::parse(address);
        const HttpSysRecord *any = state.ipRecord(IpAddress(), *row.port);
        const HttpSysRecord *exact = ip ? state.ipRecord(*ip, *row.port) : nullptr;
        const bool isServed =
            (any && any->certificate == row.label) || (exact && exact->certificate == row.label);
        if (isServed || !m_input.isWhole(row.binding->role))
            return;
        m_found.append(rowProblem(
            m_input, row, Rule::IpCertificateByName, Severity::Warning, address,
            {{Argument::Certificate, row.certificateName()}, {Argument::Port, QString::number(*row.port)}}));
    }

    /// C44
    void checkFlags(const BindingRow &row, int build)
    {
        for (const FlagFacts &facts : unavailableFlags(row.binding->sslFlags, build)) {
            Problem problem = rowProblem(m_input, row, Rule::FlagUnavailable, Severity::Warning,
                                         QString::fromLatin1(facts.name),
                                         {{Argument::NeededBuild, QString::number(facts.build)},
                                          {Argument::Build, QString::number(build)},
                                          {Argument::Host, nameOf(row)}});
            problem.certainty = lessSure(problem.certainty, facts.certainty);
            m_found.append(problem);
        }
    }

    /// C44, of bits that no published source names.
    void checkUnknownFlags(const BindingRow &row)
    {
        const int unknown = unknownFlags(row.binding->sslFlags).toInt();
        if (unknown == 0)
            return;
        Problem problem = rowProblem(m_input, row, Rule::FlagUnavailable, Severity::Warning,
                                     QString::number(unknown), {{Argument::Host, nameOf(row)}});
        problem.certainty = Certainty::Open;
        m_found.append(problem);
    }

    const ConflictInput &m_input;
    QList<Problem> &m_found;
    QMap<PortKey, QList<const BindingRow *>> m_ports;
    QHash<qsizetype, const BindingRow *> m_shared; ///< the first without SNI of each BindingRow::key
    QSet<std::pair<PortKey, QString>> m_byAddress; ///< ports and certificates: said once
    QSet<QString> m_fileParents; ///< "a.test" of "www.a.test.pfx" and of "_.a.test.pfx"
};

} // namespace

void findRecordConflicts(const ConflictInput &input, QList<Problem> &found)
{
    RecordCheck(input, found).run();
}

} // namespace bindwright

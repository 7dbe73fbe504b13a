// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/httpsys/decision.h"

namespace testing {

using namespace bindwright;

/// The order once more, read off its table by walking through all records: slow, and plain.
class NaiveDecision final
{
public:
    NaiveDecision(const HttpSysState &state, const QList<CcsFile> &files, const ClientHello &hello)
        : m_state(state)
        , m_records(state.records())
        , m_files(files)
        , m_hello(hello)
        , m_host(hello.serverName.value_or(QString()).toLower())
    { }

    /// What may be served, sorted; an empty one: the handshake fails.
    QStringList possible() const
    {
        if (!m_state.listensOn(m_hello.to.ip))
            return {QString()};
        const QStringList exact = matching([this](const HttpSysRecord &r) {
            return r.family == RecordFamily::IpPort && r.ip == m_hello.to.ip && !r.ip.isAny();
        });
        if (!exact.isEmpty())
            return served(exact);
        return sorted(byHost());
    }

private:
    template<class Matches>
    QStringList matching(const Matches &matches) const
    {
        QStringList found;
        for (const HttpSysRecord &record : m_records) {
            if (record.port == m_hello.to.port && matches(record))
                found.append(record.certificate);
        }
        return found;
    }

    QStringList served(const QStringList &certificates) const
    {
        QStringList result;
        for (const QString &certificate : certificates)
            result.append(failsHandshake(m_state.faultOf(certificate)) ? QString() : certificate);
        return result;
    }

    static QStringList sorted(QStringList list)
    {
        list.removeDuplicates();
        list.sort();
        return list;
    }

    bool isScoped() const
    {
        return !m_host.isEmpty() && !matching([this](const HttpSysRecord &r) {
                                         return r.family == RecordFamily::ScopedCcs && r.host == m_host;
                                     }).isEmpty();
    }

    QStringList byHost() const
    {
        const QStringList exact = matching([this](const HttpSysRecord &r) {
            return !m_host.isEmpty() && r.family == RecordFamily::HostnamePort && r.host == m_host;
        });
        if (exact.isEmpty())
            return byWildcard();
        return isScoped() ? served(exact) + byWildcard() : served(exact);
    }

    QStringList byWildcard() const
    {
        QStringList all;
        bool oneLabel = false;
        if (m_state.version() == IisVersion::Iis10 && !m_host.isEmpty())
            all = matching([this, &oneLabel](const HttpSysRecord &r) {
                if (r.family != RecordFamily::HostnamePort || !r.host.startsWith(QLatin1String("*."))
                    || !m_host.endsWith(r.host.sliced(1)))
                    return false;
                oneLabel = oneLabel || r.host.count(u'.') == m_host.count(u'.');
                return true;
            });
        if (all.isEmpty())
            return byFile();
        const bool sure = oneLabel && fromFile().isEmpty() && !isScoped();
        return sure ? served(all) : served(all) + byFile();
    }

    /// What the store's files say; empty: there is none.
    QStringList fromFile() const
    {
        const bool store =
            !matching([](const HttpSysRecord &r) { return r.family == RecordFamily::Ccs; }).isEmpty();
        if (m_host.isEmpty() || (!store && !isScoped()))
            return {};
        const QStringList names{m_host + QLatin1String(".pfx"),
                                u'_' + m_host.sliced(m_host.indexOf(u'.')) + QLatin1String(".pfx")};
        QStringList found;
        for (const QString &name : names) {
            for (const CcsFile &file : m_files) {
                if (file.name != name)
                    continue;
                found.append(file.opens ? file.certificate : QString());
                if (file.opens)
                    return found;
            }
        }
        return found.isEmpty() && isScoped() ? QStringList{QString()} : found;
    }

    QStringList byFile() const
    {
        const QStringList found = fromFile();
        if (found.isEmpty())
            return byAnyAddress();
        return found.contains(QString()) || isScoped() ? found + byAnyAddress() : found;
    }

    QStringList byAnyAddress() const
    {
        for (const QString &any : {QStringLiteral("::"), QStringLiteral("0.0.0.0")}) {
            const QStringList found = matching([&any, this](const HttpSysRecord &r) {
                return r.family == RecordFamily::IpPort && r.ip.toString() == any
                    && (!r.ip.isIpv6() || m_hello.to.ip.isIpv6());
            });
            if (!found.isEmpty())
                return served(found);
        }
        return {QString()};
    }

    const HttpSysState &m_state;
    QList<HttpSysRecord> m_records;
    QList<CcsFile> m_files;
    ClientHello m_hello;
    QString m_host;
};

/// What \a decision says may be served, sorted; an empty one: the handshake fails.
inline QStringList possibleOf(const Decision &decision)
{
    QStringList possible =
        decision.outcome == Outcome::NotEstablished ? decision.candidates : QStringList{decision.certificate};
    possible.sort();
    return possible;
}

} // namespace testing

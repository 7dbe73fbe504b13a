// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "previewhosts.h"

#include <functional>

namespace bindwright {

/// A kind of client: the address that its connection arrives at, and whether it names the host (SNI).
struct Client
{
    IpAddress to;
    bool sendsName = true;

    bool operator==(const Client &) const = default;
};

/// What an answer comes to for the one who asked, from good to bad.
enum class Verdict {
    Right, ///< the certificate covers the name
    Likely, ///< the same, but no source says that it is served: inferred
    Unsure, ///< not established, or a certificate that was not brought in
    Fallback, ///< a client without SNI gets a certificate for another name, or none: often meant so
    Wrong, ///< a client with SNI gets a certificate for another name, or none
};

/// An answer without its trace: see Answers::traced().
struct MatrixCell
{
    Outcome outcome = Outcome::Reset;
    DecisionRule rule = DecisionRule::None;
    Certainty certainty = Certainty::Stated;
    QString certificate; ///< label of what is served; empty: nothing, or not one
    std::optional<Coverage> coverage; ///< none: nothing served, or the certificate was not brought in
    int origin = -1; ///< as Decision::origin

    bool operator==(const MatrixCell &) const = default;
};

/// One name of a role at one port, with an answer for each of Answers::clients().
struct MatrixRow
{
    enum class Kind { Host, AnyOtherName };

    Kind kind = Kind::Host;
    QString role;
    QString host; ///< Unicode form; empty for AnyOtherName
    quint16 port = 443;
    int neverChosen = -1; ///< the Draft::bindings row of this host that no client reaches; -1: none
    QList<MatrixCell> cells;

    bool operator==(const MatrixRow &) const = default;
};

Verdict verdictOf(Outcome outcome, Certainty certainty, std::optional<Coverage> coverage, bool sendsName);
Verdict verdictOf(const PreviewCell &cell);
inline Verdict verdictOf(const MatrixCell &cell, const Client &client)
{
    return verdictOf(cell.outcome, cell.certainty, cell.coverage, client.sendsName);
}

/// The clients worth asking for, with and without SNI: at \a instance, at each address that has a
/// binding of its own, at one that has none, and over IPv6.
QList<Client> clientsOf(const Draft &draft, const IpAddress &instance);

QString exampleIpv6Address(); ///< "2001:db8::4" (RFC 3849): stands for an instance's

/// What every client gets of every host of a draft. A value: it can be made on another thread.
class Answers final
{
public:
    using Cancelled = std::function<bool()>;

    Answers() = default; ///< no host, no client
    /// \a instance as for stateOf(). None: \a cancelled said so.
    static std::optional<Answers> of(const Draft &draft, const IpAddress &instance,
                                     const Cancelled &cancelled = {});

    /// Turns them into those for \a draft, asking only for the hosts that its edit concerns, and
    /// returns their rows. None: the edit may concern them all, and nothing was changed; see of().
    std::optional<QList<int>> follow(const Draft &draft);

    const Draft &draft() const { return m_draft; }
    const IpAddress &instance() const { return m_instance; }
    const QList<Client> &clients() const { return m_clients; }
    const QList<MatrixRow> &rows() const { return m_rows; } ///< roles in service order, then by host
    /// One cell with every step of its decision.
    PreviewCell traced(int row, int client) const;

private:
    void addRole(const Role &role, const QList<int> &neverChosen);
    void ask(MatrixRow &row) const;
    ClientHello helloOf(const MatrixRow &row, const Client &client) const;
    std::optional<QList<HttpSysRecord>> rewritten(const Draft &draft) const;

    Draft m_draft;
    IpAddress m_instance;
    QList<Client> m_clients;
    QList<MatrixRow> m_rows;
    QHash<QString, HttpSysState> m_states; ///< by role
    CertificatesByLabel m_certificates; ///< into m_draft
    QHash<QString, QList<int>> m_rowsOf; ///< by host
};

} // namespace bindwright

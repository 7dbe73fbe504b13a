// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "expectationcheck.h"
#include "observationcheck.h"
#include "previewhosts.h"

#include "model/certificates/coverage.h"
#include "model/httpsys/httpsysstate.h"

#include <functional>

namespace bindwright {

/// What an answer comes to for the one who asked, from good to bad.
enum class Verdict {
    Right, ///< the certificate covers the name
    Likely, ///< the same, but no source says that it is served: inferred
    Unsure, ///< not established, or a certificate that was not brought in
    Fallback, ///< a client without SNI gets a certificate for another name, or none: often meant so
    Wrong, ///< a client with SNI gets a certificate for another name, one that it refuses, or none
};

/// An answer without its trace: see PreviewMatrix::traced().
struct MatrixCell
{
    Outcome outcome = Outcome::Reset;
    DecisionRule rule = DecisionRule::None;
    Certainty certainty = Certainty::Stated;
    QString certificate; ///< label of what is served; empty: nothing, or not one
    std::optional<Coverage> coverage; ///< none: nothing served, or the certificate was not brought in
    int origin = -1; ///< as Decision::origin
    CertificateFault fault = CertificateFault::None; ///< as Decision::fault
    std::optional<Thumbprint> expected; ///< what the admin pinned for this client
    Observed observed = {}; ///< what running servers answered

    bool operator==(const MatrixCell &) const = default;
};

/// What becomes of what was pinned to a cell; none: nothing was.
std::optional<Kept> keptOf(const MatrixCell &cell);

/// One name of a role at one port, with an answer for each of PreviewMatrix::clients().
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

/// A decision without its trace.
MatrixCell cellOf(const Decision &decision, std::optional<Coverage> coverage);

/// \a sendsName: the client asked for a host by its name.
Verdict verdictOf(const MatrixCell &cell, bool sendsName);
Verdict verdictOf(const PreviewCell &cell);
/// Of a row's answer to a client: that any other name gets the default is no error.
Verdict verdictOf(const MatrixRow &row, qsizetype client, const Client &asking);

/// What every client gets of every host of a draft. A value: it can be made on another thread.
class PreviewMatrix final
{
public:
    using Cancelled = std::function<bool()>;

    PreviewMatrix() = default; ///< no host, no client
    /// \a instance and \a now as for stateOf(). None: \a cancelled said so.
    static std::optional<PreviewMatrix> of(const Draft &draft, const IpAddress &instance,
                                           const Cancelled &cancelled = {}, const QDateTime &now = {});

    /// Turns them into those for \a draft, asking only for the hosts that its edit concerns, and
    /// returns their rows. None: the edit may concern them all, and nothing was changed; see of().
    std::optional<QList<int>> follow(const Draft &draft);

    const Draft &draft() const { return m_draft; }
    const IpAddress &instance() const { return m_instance; }
    const QList<Client> &clients() const { return m_clients; }
    const QList<MatrixRow> &rows() const { return m_rows; } ///< roles in service order, then by host
    const QList<int> &neverChosen() const { return m_neverChosen; } ///< bindings that no client reaches
    /// Those of the draft's expectations that are of a cell.
    QList<int> expectationsAt(int row, int client) const;
    /// What would pin the certificate \a expected to a cell.
    Expectation expectationAt(int row, int client, const Thumbprint &expected) const;
    /// What running servers answered to the client of a cell.
    QList<Sighting> sightingsAt(int row, int client) const;
    /// One cell with every step of its decision.
    PreviewCell traced(int row, int client) const;
    /// The same for any name and client, a row's or not; a role that is not there serves nothing.
    PreviewCell traced(const MatrixRow &row, const Client &client) const;

private:
    void addRole(const Role &role);
    void ask(MatrixRow &row) const;
    bool concerns(const Expectation &expectation, const MatrixRow &row, const Client &client) const;
    void indexExpectations();
    ClientHello helloOf(const MatrixRow &row, const Client &client) const;
    std::optional<QList<HttpSysRecord>> rewritten(const Draft &draft) const;

    Draft m_draft;
    IpAddress m_instance;
    QList<Client> m_clients;
    QList<MatrixRow> m_rows;
    QList<int> m_neverChosen; ///< rows of m_draft.bindings
    QHash<QString, HttpSysState> m_states; ///< by role
    CertificatesByLabel m_certificates; ///< into m_draft
    Observations m_observations;
    QHash<QString, QList<int>> m_rowsOf; ///< by host
    QHash<QString, QList<int>> m_expectationsOf; ///< by host, into m_draft
};

} // namespace bindwright

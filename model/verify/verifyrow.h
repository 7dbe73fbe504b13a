// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chainfindings.h"
#include "plannedanswers.h"

namespace bindwright {

/// What one handshake gave.
struct Seen
{
    TlsVersion asked = TlsVersion::Tls12; ///< no other was offered
    Result<TlsAnswer> answer;

    bool operator==(const Seen &) const = default;
};

/// What became of the plan at one address, for one client.
enum class Agreement {
    Same,
    Different,
    Open, ///< the preview does not say which certificate it is
    NotReached, ///< no TLS handshake was begun
};

/// In what the served differs from the planned.
enum class Difference {
    OtherCertificate,
    Unplanned, ///< a certificate where the handshake should fail
    NothingServed, ///< none where there should be one
    VersionsDiffer, ///< one certificate by TLS 1.2, another by TLS 1.3
    ChainIncomplete, ///< an intermediate was not sent
    NotPinned, ///< another certificate than the pinned one
};

/// Why that may be. Only what fits what was seen.
struct LikelyCause
{
    enum class Kind {
        LoadBalancer, ///< something in front ends TLS, or shares out between servers that differ
        OldDeployment, ///< what answers still has the certificate from before
        Cached, ///< the central store's files are read again after a while only
        RenewalLink, ///< a renewed certificate of the same names, linked to the planned one
        OtherAddress, ///< the connection arrives at another address of the plan, or the name leads elsewhere
        OtherOrder, ///< another record of the plan has it: HTTP.sys looked elsewhere first
        LostOnServer, ///< the record, its certificate or its key is not there
    };
    Kind kind;
    QString detail = {}; ///< of RenewalLink and OldDeployment: since when the certificate is valid

    bool operator==(const LikelyCause &) const = default;
};

/// One question with its answers.
struct VerifyRow
{
    Question question;
    Decision planned;
    std::optional<IpAddress> arrival = {}; ///< as Observation::arrival
    QList<Thumbprint> pinned = {};
    QList<Seen> seen = {}; ///< one a version; empty: there was no address to ask
    Agreement agreement = Agreement::NotReached;
    QList<Difference> differences = {};
    QList<LikelyCause> causes = {};
    std::optional<DecisionRule> supports = {}; ///< the rule of the preview that the answer is by
    std::optional<DecisionRule> contradicts = {};
    ChainFindings chain = {}; ///< of served()

    const TlsAnswer *served() const; ///< the first that was; null: none
    std::optional<Error> failure() const; ///< why nothing was served
    QList<TlsVersion> versions() const; ///< by which something was
};

/// Holds answers against the plan: all but causes and the chain.
VerifyRow comparedRow(const Question &question, const QList<Seen> &seen, const PlannedAnswers &planned);

/// Puts what is to be said of the served chain into \a row.
void takeChain(VerifyRow &row, const ChainFindings &chain);

/// HTTP.sys has no certificate for the client, and something in front may close in order or send an alert.
bool isRefusedHandshake(Code code);

/// A failure before the TLS handshake: it says nothing of certificates.
bool isOfConnection(Code code);

} // namespace bindwright

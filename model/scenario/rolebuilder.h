// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "scenarioparts.h"

#include "model/certificates/chain.h"

namespace bindwright {

/// Carries one scenario out on one role.
class RoleBuilder final
{
public:
    /// \a before: the bindings that the draft had, an earlier run's among them.
    RoleBuilder(Draft &draft, Role &role, const QList<Binding> &before);

    /// The name under which the certificate is in that store of LocalMachine, declared if it was not.
    QString declare(const Certificate &certificate, const QString &store);

    /// The name under which it is where bindings look for it.
    QString declareInMy(const Certificate &certificate);

    /// Its intermediates go to CA, and its root to Root where that was asked for.
    void declareChain(const Certificate &leaf);

    /// The https endpoint with the certificate on it: the one there is, renewed under its own name,
    /// or a new one on 443.
    void serve(const Certificate &leaf);

    /// An endpoint's certificate that stands for none yet gets the default one, so that its name stays.
    void fillEndpoint(const Certificate &otherwise);

    /// An https endpoint is there; its certificate is the chosen default, else the one it had.
    QString serveDefault(const Certificate &otherwise);

    /// The https endpoint: see httpsEndpointOf(). Its certificate's name has no blanks around it, which no
    /// name may have.
    Endpoint &httpsEndpoint();

    /// The port that IIS listens on: behind the load balancer, where the endpoint says another.
    QString port();

private:
    void change(Endpoint &endpoint, const QString &certificate);
    bool isOthers(const RoleCertificate &entry) const;
    QString earlierDefault();
    QString withThumbprint(const QString &name, const Certificate &certificate);
    void declareAs(const QString &name, const Certificate &certificate);
    const Certificate &chosenDefault(const Certificate &otherwise) const;
    QString loadBalancer() const;
    void bindSites(const QString &endpoint);

    Draft &m_draft;
    Role &m_role;
    const QList<Binding> &m_before;
    const ChainFinder m_chains; ///< of the draft's certificates, which stay as they are
    Renewals m_renewals;
};

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// The public port of the https endpoints that scenarios add.
QString newEndpointPort();

/// The endpoint of \a role on which the draft's scenario serves https, by its place; -1: it needs a new one.
/// That which the site binds that bindings go to, on 443 before others: an https endpoint, or the tcp one
/// that an earlier run made of it. Else one on 443, else one that is no other site's. Where a site was
/// chosen, the others keep their endpoints, which only bindings by name can share. Source: azure-docs,
/// cloud-services-configure-ssl-certificate-portal.
int httpsEndpointOf(const Draft &draft, const Role &role);

/// What has the port that \a role would need for an https endpoint: the role and its endpoint; none where
/// the role has one of its own already, or can get one. A port is had once among all roles. Source:
/// azure-docs, cloud-services/schema-csdef-webrole, InputEndpoint.
struct PortHolder
{
    QString role;
    QString endpoint;
};
std::optional<PortHolder> portHolder(const Draft &draft, const Service &service, const Role &role);

} // namespace bindwright

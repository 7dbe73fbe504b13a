// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// Stable word of the command line: "single", "san", "chained", "installed", "sni".
QString word(Scenario scenario);
std::optional<Scenario> parseScenario(const QString &word);

/// \a draft with \a scenario chosen and carried out from the project's own service \a base: role
/// certificates, endpoints, site bindings and SNI bindings as the scenario sets them. Source: Microsoft's
/// "Cloud Services PaaS - Common scenarios for SSL certificate configuration".
/// Hosts and certificates come from the draft. Roles that the draft does not choose, and where it chooses a
/// site the others, keep the bindings that an earlier run set; on a server, which has no platform to bind
/// anything, the scenarios with one certificate set bindings too. Choosing another scenario starts from \a
/// base again, but for what was mended in the draft that no scenario decides.
Draft withScenario(const Draft &draft, Scenario scenario, const Service &base);

/// \a changed, which was \a draft: what the scenario made follows, unless the admin has edited it since.
Draft withScenarioFollowed(const Draft &changed, const Draft &draft, const Service &base);

/// \a draft, whose target was \a before, with the bindings that the scenarios with one certificate need on a
/// server, and without them elsewhere.
Draft withTargetFollowed(const Draft &draft, Target before);

} // namespace bindwright

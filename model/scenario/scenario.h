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
/// Hosts and certificates come from the draft. Choosing another scenario starts from \a base again, but
/// for what was mended in the draft that no scenario decides.
Draft withScenario(const Draft &draft, Scenario scenario, const Service &base);

} // namespace bindwright

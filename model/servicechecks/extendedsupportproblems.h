// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/problems/problem.h"

namespace bindwright {

struct Project;

/// What Azure Cloud Services (extended support) asks of a project: an error where that is the target, a
/// warning for a cloud service that did not say, nothing for a server. At step Project.
/// Source: azure-docs, cloud-services-extended-support/deploy-prerequisite.
QList<Problem> extendedSupportProblems(const Draft &draft, const Project *project);

} // namespace bindwright

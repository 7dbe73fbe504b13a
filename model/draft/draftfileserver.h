// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

#include <QJsonObject>

namespace bindwright {

QJsonObject toJson(const JoinedServer &server); ///< without what could not be read

JoinedServer serverFromJson(const QJsonObject &object);

} // namespace bindwright

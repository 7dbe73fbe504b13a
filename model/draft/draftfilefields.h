// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

#include <QJsonObject>

namespace bindwright {

/// Without the project's path, which depends on where the file is, and without what could not be read of a
/// server.
QJsonObject toJson(const Draft &draft);
QJsonObject toJson(const Service &service);

/// What is missing or of another type stays at its default.
Draft draftFromJson(const QJsonObject &object);
Service serviceFromJson(const QJsonObject &object);

} // namespace bindwright

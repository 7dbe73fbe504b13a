// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verify/verifyrow.h"

#include <QJsonObject>

namespace bindwright {

/// "bindwright-verify/1": {"format","counts","rows":[{"role","host","client","connectTo","address","port",
/// "planned","pinned","handshakes","result","differences","causes","reasons","supports","contradicts","chain"}]}
QJsonObject verifyJson(const QList<VerifyRow> &rows, const Draft &draft);

/// The rows as comma-separated values for a spreadsheet, a heading first. RFC 4180
QString verifyCsv(const QList<VerifyRow> &rows, const Draft &draft);

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpsys.h"
#include "httpsysstate.h"

#include <QJsonObject>

namespace bindwright {

/// One case of a handshake-cases/1 file: a state, a client and, where given, what is expected.
struct HandshakeCase
{
    QString id;
    HttpSysState state;
    ClientHello hello;
    QString expectedOutcome; ///< empty: not given
    QString expectedRule;
    QString expectedCertificate;
    QString basis;
};

/// The cases of a document, and those that were left out.
struct HandshakeCases
{
    QList<HandshakeCase> cases;
    QList<Error> refused; ///< NotUnderstood; subject: the case's id, detail: what is wrong
};

/// Reads a handshake-cases/1 document. Fails with UnknownFormat (detail: the format found) or
/// NotUnderstood where it is no such document. \a path labels errors.
Result<HandshakeCases> readHandshakeCases(const QByteArray &json, const QString &path);

/// The answer to a case as an object of bindwright-preview/1 "results":
/// {"id","outcome","certificate","rule","basis","steps":[…]}, and "candidates" (null: the handshake
/// fails) with a null rule where the outcome is not established.
QJsonObject toJson(const QString &id, const Decision &decision);

} // namespace bindwright

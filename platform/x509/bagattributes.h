// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificate.h"

#include <openssl/pkcs12.h>

namespace bindwright {

/// PKCS#9 localKeyID of \a bag, which ties a key of a PFX to its certificate; empty where absent.
QByteArray localKeyIdOf(const PKCS12_SAFEBAG *bag);

/// PKCS#9 friendlyName of \a bag, fit for a terminal.
QString friendlyNameOf(const PKCS12_SAFEBAG *bag);

/// The provider of Windows that the key in \a bag came from, and which an import puts it into again; empty
/// where none is named.
QString providerOf(const PKCS12_SAFEBAG *bag);

/// Whether the key in \a bag is marked as one of the machine, not of a user.
bool isOfMachine(const PKCS12_SAFEBAG *bag);

/// What Windows keeps the key in, by what it writes beside it: the provider, and of one of its older
/// providers a key usage in \a info that is its KeySpec. Source: OpenSSL, openssl-pkcs12(1), -CSP, -keyex and
/// -keysig.
KeyStorage storageOf(const PKCS8_PRIV_KEY_INFO *info, const PKCS12_SAFEBAG *bag);

/// Writes what providerOf() and isOfMachine() read.
bool setProvider(PKCS12_SAFEBAG *bag, const QString &provider);
bool markAsOfMachine(PKCS12_SAFEBAG *bag);

} // namespace bindwright

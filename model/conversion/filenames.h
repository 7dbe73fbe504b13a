// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificatewriter.h"

#include <optional>

namespace bindwright {

/// The name that IIS looks for in the share of a Central Certificate Store: "www.a.test.pfx", and
/// "_.a.test.pfx" for "*.a.test", Unicode and not A-labels. Empty: the name is none that clients ask for.
/// Sources: Microsoft, Central Certificate Store (CCS) with IIS 8, 2012; win-acme issue 2434 for the Unicode
/// form.
QString ccsFileName(const QString &dnsName);

/// A name for a file about \a certificate, without an ending: what it is known by, with '-' for what file
/// systems do not take.
QString plainFileName(const Certificate &certificate);

/// \a name as a part of a file's name, without an ending, in the same way; empty: nothing of it can stand
/// there.
QString plainFileName(QString name);

/// ".pfx"
QString endingOf(FileForm form);

/// What the name's ending asks for: .pfx and .p12, .pem, .cer and .der, .p7b; none: another one.
std::optional<FileForm> fileFormOf(const QString &path);

/// Whether Windows takes \a fileName for a device, whatever its ending is: "con.pfx". Source: Microsoft,
/// Naming Files, Paths, and Namespaces.
bool isDeviceName(const QString &fileName);

} // namespace bindwright

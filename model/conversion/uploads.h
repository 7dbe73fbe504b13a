// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// A certificate that the target has to have before something names its thumbprint.
struct Upload
{
    QString name; ///< in a Key Vault
    QString shown;
    QString file; ///< what is uploaded: as it was brought in, or one that is made of it; else a stand-in
    bool hasKey = true; ///< Key Vault imports no certificate without one

    bool operator==(const Upload &) const = default;
};

/// What is to be uploaded, and what has to be made for it before.
struct Uploads
{
    QList<Upload> list;
    QStringList sources; ///< what `bindwright convert --split` makes files of; empty: nothing is to be made

    bool operator==(const Uploads &) const = default;
};

/// The folder that those files are made in.
inline constexpr auto uploadFolder = "certificates";

/// A thumbprint that something is to name.
struct NamedThumbprint
{
    QString name; ///< of the RoleCertificate
    QString thumbprint; ///< as written

    bool operator==(const NamedThumbprint &) const = default;
};

/// The certificates of these thumbprints, each from a file that the draft's target imports: see targetFits().
Uploads uploadsFor(const Draft &draft, const QList<NamedThumbprint> &wanted);

/// The certificates with a private key, for a server to import: each file once.
Uploads serverUploads(const Draft &draft);

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/chain.h"
#include "model/session/certificateimport.h"
#include "model/session/platformservices.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace bindwright {

/// Looks for the issuers of chains that are not complete, beside the window.
class IssuerFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IssuerFinder)

public:
    IssuerFinder(const PlatformServices &services, QObject *parent);

    /// Asks this system's store for what is above \a chain, which may be null; the answer comes by
    /// foundOfSystem(), unless it is another chain's turn by then. \a known as ImportParameters::known.
    void lookInSystem(const Chain *chain, const QList<Certificate> &known);

    /// A job that fetches what is above \a certificate, as files to look through. \a known as
    /// ImportParameters::known.
    QFuture<ImportedFile> fetch(const Certificate &certificate, const FetchLimits &limits,
                                const QList<Certificate> &known) const;

signals:
    void foundOfSystem(const bindwright::ImportedFile &issuers);

private:
    const PlatformServices m_services;
    QThreadPool m_pool; ///< waits for the look that is under way: what it looks with may go with the window
    Thumbprint m_wanted; ///< the last certificate of the chain that was asked for
};

} // namespace bindwright

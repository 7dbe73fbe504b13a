// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/chain.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bindwright {

/// Where the missing issuer of a chain can be had: at the address in the certificate, or in this system's
/// store. Nothing is fetched unasked.
class IssuerBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IssuerBar)

public:
    explicit IssuerBar(QWidget *parent);

    /// \a chain may be null; a complete one shows nothing.
    void show(const Chain *chain);
    /// What this system has above the chain that is shown; none: it has nothing.
    void setOfSystem(const QList<Certificate> &issuers);

signals:
    void fetchRequested();
    void systemRequested();

private:
    QLabel *m_address;
    QPushButton *m_fetch;
    QLabel *m_system;
    QPushButton *m_take;
};

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificate.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPushButton;

namespace bindwright {

class ChainView;
class FitView;
class IssuerBar;
struct Chain;

/// All about the chosen certificate, and where each part of its chain goes.
class CertificateDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CertificateDetails(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

    /// \a certificate may be null: nothing is chosen, or a missing issuer is. So may \a chain.
    void show(const Certificate *certificate, const Chain *chain, bool installRoot, const QDateTime &now);

    IssuerBar *issuers() const { return m_issuers; }
    void copyThumbprint() const; ///< of the shown one

signals:
    void convertRequested(); ///< a copy of the chosen one in another form
    void replaceRequested(); ///< wherever it is used

private:
    void layOut(QFormLayout *form);
    QLabel *addFact(QFormLayout *form, const QString &name, const QString &title);
    void showFacts(const Certificate &certificate, const QDateTime &now);

    QWidget *m_facts;
    QLabel *m_empty;
    QLabel *m_name;
    QLabel *m_names;
    QLabel *m_thumbprint;
    QLabel *m_valid;
    QLabel *m_key;
    QLabel *m_privateKey;
    QLabel *m_issuer;
    QLabel *m_uses;
    QLabel *m_file;
    QLabel *m_chainTitle;
    ChainView *m_chain;
    IssuerBar *m_issuers;
    QLabel *m_fitTitle;
    FitView *m_fit;
    QPushButton *m_convert;
    QPushButton *m_replace;
};

/// A name in both IDN forms where they differ: "bücher.example (xn--bcher-kva.example)".
QString bothForms(const QString &asciiName);

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/renewal/renewal.h"
#include "model/session/platformservices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace bindwright {

/// Asks which certificate takes the place of another, and where; shows every place and what stands against
/// it.
class ReplaceDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceDialog)

public:
    /// \a old: the certificate that is replaced; what may replace it are the draft's usable leaves.
    ReplaceDialog(const PlatformServices &services, const Draft &draft, const Thumbprint &old,
                  QWidget *parent);

    /// What was chosen.
    Renewal renewal() const;

private:
    void fillChoices();
    void showChosen();
    void replaceElsewhere();

    const PlatformServices m_services;
    const Draft m_draft;
    const Thumbprint m_old;
    QComboBox *m_with = nullptr;
    QListWidget *m_configurations = nullptr; ///< to be ticked
    QListWidget *m_places = nullptr;
    QCheckBox *m_keepOld = nullptr;
    QLabel *m_faults = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_elsewhere = nullptr;
};

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace bindwright {

/// The address of the instance that clients are answered at, with what it stands for, and the IIS that
/// answers. Offers to compute again where that was stopped.
class InstanceBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstanceBar)

public:
    explicit InstanceBar(QWidget *parent = nullptr);

    /// Offers the addresses of the draft's bindings, keeping one that the admin chose. Emits nothing.
    void setDraft(const Draft &draft);
    std::optional<IpAddress> address() const; ///< none: what is typed is not an instance's

    void offerAgain();
    void withdrawAgain();

signals:
    void addressChanged();
    void againWanted();

private:
    void fillAddresses(const QStringList &addresses);
    void showNote();

    QComboBox *m_address;
    QLabel *m_iis;
    QPushButton *m_again;
    QLabel *m_note;
    QStringList m_offered; ///< the addresses that the combo box has
    QString m_preferred; ///< of the settings
};

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace bindwright {

/// Shows the settings and writes them when it is accepted; what they are for is up to who opened it.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent);

    void accept() override;

private:
    void makeLooks(QFormLayout &form);
    void makeDefaults(QFormLayout &form);
    QWidget *makeQuestions();
    void show(const Settings &settings);
    Settings shown() const;
    void checkAddress();

    QComboBox *m_theme = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_expiry = nullptr;
    QComboBox *m_target = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_wrong = nullptr;
    QCheckBox *m_discard = nullptr;
    QCheckBox *m_restore = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace bindwright

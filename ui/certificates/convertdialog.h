// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/conversion/conversionjob.h"
#include "model/session/platformservices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bindwright {

class JobBar;

/// Makes a file of one certificate in another form: what for, how protected, with how much of its chain.
class ConvertDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConvertDialog)

public:
    /// \a known: all that were brought in, for the chain; \a services outlive the dialog.
    ConvertDialog(const PlatformServices &services, const QList<Certificate> &known,
                  const Certificate &certificate, QWidget *parent);

    void reject() override; ///< stops what runs; with nothing running it closes

private:
    void addSource(QFormLayout *form);
    void addForm(QFormLayout *form, Target target);
    void addFile(QFormLayout *form);
    void addPassphrases(QFormLayout *form);
    QLineEdit *addSecret(QFormLayout *form, const QString &name, const QString &title);
    QWidget *withBrowse(QLineEdit *edit, const QString &name, void (ConvertDialog::*browse)());
    QWidget *makeButtons();
    void chooseSource();
    void chooseFile();
    void followTarget();
    void suggestFile();
    void showState();
    Conversion wanted() const;
    QString obstacle() const;
    void start();
    void showOutcome();

    const PlatformServices m_services;
    const QList<Certificate> m_known;
    const Certificate m_certificate;
    std::shared_ptr<ConversionOutcome> m_outcome; ///< of the last run; null: none yet
    QString m_suggested; ///< as long as it stands there, it follows the choices
    QLineEdit *m_source = nullptr;
    QLineEdit *m_sourcePassphrase = nullptr;
    QComboBox *m_target = nullptr;
    QComboBox *m_encryption = nullptr;
    QLabel *m_why = nullptr;
    QComboBox *m_chain = nullptr;
    QLineEdit *m_file = nullptr;
    QCheckBox *m_overwrite = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QLabel *m_said = nullptr;
    QWidget *m_fields = nullptr;
    QPushButton *m_start = nullptr;
    JobBar *m_job = nullptr;
};

} // namespace bindwright

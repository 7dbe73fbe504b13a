// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/certificateimport.h"

#include <QFrame>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace bindwright {

/// One file of the review: what is in it, or why it cannot be read; a locked one asks for its
/// passphrase here.
class ReviewRow final : public QFrame
{
    Q_OBJECT

public:
    ReviewRow(const ImportedFile &file, QWidget *parent);

    void focusPassphrase();

signals:
    void taken();
    void discarded();
    /// \a onOthersToo: try it on the other locked files as well.
    void unlocked(const QCA::SecureArray &passphrase, bool onOthersToo);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButtons(const ImportedFile &file, QHBoxLayout *row);
    void addPassphrase(QVBoxLayout *words);
    void unlock();

    QLineEdit *m_passphrase = nullptr;
    QCheckBox *m_others = nullptr;
};

/// The file's name, or "pasted text".
QString intakeName(const ImportedFile &file);

/// What is in it: "PKCS#12, AES-256-CBC: www.a.test with its key, Pine CA 4"; or the error.
QString intakeText(const ImportedFile &file);

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <QtCrypto>

class QCheckBox;
class QLineEdit;

namespace bindwright {

/// Where a locked file is given its passphrase.
class PassphraseInput final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassphraseInput)

public:
    /// \a file: its name, for who cannot see where the field stands.
    PassphraseInput(const QString &file, QWidget *parent);

    void offerOthers(bool hasOthers); ///< whether other files are locked too
    void focusField();

signals:
    void unlockRequested(const QCA::SecureArray &passphrase, bool onOthersToo);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void unlock();

    QLineEdit *m_field;
    QCheckBox *m_others;
};

} // namespace bindwright

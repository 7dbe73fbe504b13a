// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/passphrases.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace bindwright {

/// Where it is given what opens the files of a central certificate store, and the new certificate's own.
class StorePassphrases final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StorePassphrases)

public:
    /// \a keyFile: the path of the file with the new certificate's key; empty: there is none.
    StorePassphrases(const QString &keyFile, QWidget *parent);

    /// What stands in the fields.
    Passphrases passphrases() const;

signals:
    void entered(); ///< one was changed, and the field left or Enter pressed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &title);

    const QString m_keyFile;
    QLineEdit *m_store = nullptr;
    QLineEdit *m_key = nullptr; ///< null: there is no such file
};

} // namespace bindwright

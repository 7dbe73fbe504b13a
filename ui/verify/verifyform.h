// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verify/questions.h"

#include <QWidget>

#include <chrono>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace bindwright {

/// Where to connect and how: the upper part of VerifyDialog. All but the address is kept for the next time.
class VerifyForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyForm)

public:
    /// What the fields ask for.
    struct Wanted
    {
        VerifyWishes wishes;
        std::chrono::seconds patience; ///< for a connection, and again for its handshake
        int jobs = 1; ///< connections at once
    };

    explicit VerifyForm(QWidget *parent);

    /// Fails with what is not understood, and goes to its field.
    Result<Wanted> wanted();
    void setBusy(bool busy); ///< while connections are made: nothing can be changed
    void setStartable(bool startable); ///< false: there is nothing to connect with
    void goToAddress();

signals:
    void startWanted(); ///< wanted() says what

private:
    QLayout *makeAddress();
    QLayout *makeOptions();
    QSpinBox *addNumber(QLayout &row, const QString &name, const QString &label, int usual, int most);

    QLineEdit *m_address = nullptr;
    QLineEdit *m_resolve = nullptr;
    QSpinBox *m_timeout = nullptr;
    QSpinBox *m_jobs = nullptr;
    QPushButton *m_start = nullptr;
    bool m_isBusy = false;
    bool m_isStartable = true;
};

} // namespace bindwright

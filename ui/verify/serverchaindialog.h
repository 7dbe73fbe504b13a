// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verify/serverchain.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace bindwright {

/// Asks for a running server whose chain is to be brought in.
class ServerChainDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerChainDialog)

public:
    explicit ServerChainDialog(QWidget *parent);

    void accept() override; ///< stays open, and says why, where what is typed is not understood

signals:
    void chosen(const bindwright::ServerChainRequest &request);

private:
    std::optional<Error> read(ServerChainRequest &request) const;

    QLineEdit *m_server;
    QLineEdit *m_name;
    QLabel *m_fault;
};

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace bindwright {

struct AboutFacts
{
    QStringList libraries; ///< with their versions
    QString stateFolder;
    QString diagnostics; ///< what "Copy diagnostics" copies
};

/// Versions, where log and state are kept, licences.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    AboutDialog(const AboutFacts &facts, QWidget *parent);
};

} // namespace bindwright

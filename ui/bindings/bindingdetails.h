// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>
#include <QHash>

class QCheckBox;
class QLabel;

namespace bindwright {

/// The sslFlags bits of one binding apart from SNI, each a check box. Bits that it does not show are
/// kept.
class BindingDetails final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BindingDetails)

public:
    explicit BindingDetails(QWidget *parent = nullptr);

    void setFlags(int flags);

signals:
    void flagsChanged(int flags);

private:
    int m_flags = 0;
    QLabel *m_number;
    QHash<int, QCheckBox *> m_boxes; ///< by bit
};

} // namespace bindwright

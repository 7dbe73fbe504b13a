// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

class QLabel;
class QPlainTextEdit;

namespace bindwright {

/// The wanted host names, one a line; says which lines are no host names.
class HostsEdit final : public QGroupBox
{
    Q_OBJECT

public:
    explicit HostsEdit(QWidget *parent = nullptr);

    void setHosts(const QStringList &hosts);

signals:
    void edited(const QStringList &hosts);
    void allNamesWanted(); ///< all names of the certificates should be in it

private:
    QStringList hosts() const;
    void check();

    QPlainTextEdit *m_edit;
    QLabel *m_error;
};

} // namespace bindwright

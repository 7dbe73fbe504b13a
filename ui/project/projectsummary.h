// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/checks/facts.h"
#include "model/draft/draft.h"

#include <QGroupBox>

class QComboBox;
class QLabel;

namespace bindwright {

/// What was read, in the words of an admin: service, files, what it runs on.
class ProjectSummary final : public QGroupBox
{
    Q_OBJECT

public:
    explicit ProjectSummary(QWidget *parent = nullptr);

    void show(const Draft &draft, const Facts &facts);

signals:
    void targetChosen(bindwright::Target target);

private:
    QLabel *m_name;
    QLabel *m_files;
    QComboBox *m_target;
    QLabel *m_banner;
    QLabel *m_guestOs;
};

/// "family 6: Windows Server 2019, IIS 10.0, SNI available", a line for each that differs.
QString guestOsText(const Service &service);

} // namespace bindwright

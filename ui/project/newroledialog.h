// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/cloudservice/emptyproject.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace bindwright {

/// Asks for the role of a new project, and for the folder that it is made in. Writes nothing.
class NewRoleDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewRoleDialog)

public:
    explicit NewRoleDialog(QWidget *parent);

    NewRole role() const;
    QString folder() const; ///< absolute; empty: none chosen

private:
    void prepareInputs();
    QWidget *makeFolder();
    void fillGuests();
    void chooseFolder();
    void showObstacle();
    QString obstacle() const;

    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_site;
    QSpinBox *m_port;
    QComboBox *m_guest;
    QLineEdit *m_folder;
    QLabel *m_obstacle;
    QPushButton *m_create;
};

} // namespace bindwright

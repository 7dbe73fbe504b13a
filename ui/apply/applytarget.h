// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "applyrun.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace bindwright {

/// Where a plan goes, the project or a folder, and what sets the bindings.
class ApplyTarget final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplyTarget)

public:
    explicit ApplyTarget(QWidget *parent = nullptr);

    ApplyChoice choice() const; ///< nothing of it is forced
    void exportTo(const QString &folder); ///< chooses it
    void setDraft(const Draft &draft);

signals:
    void changed(); ///< where to
    void formChosen(ScriptForm form);

private:
    void fillCombos();
    void chooseFolder();
    void followChoice();

    QRadioButton *m_apply;
    QRadioButton *m_export;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QComboBox *m_files; ///< that are exported: all, or one template
    QLabel *m_filesLabel;
    QComboBox *m_form;
};

} // namespace bindwright

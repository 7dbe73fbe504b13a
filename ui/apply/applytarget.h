// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

#include <QGroupBox>

class QComboBox;
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

    bool isExport() const;
    QString folder() const; ///< absolute; empty: none chosen yet
    void exportTo(const QString &folder); ///< chooses it
    void setForm(ScriptForm form, bool hasBindings);

signals:
    void changed(); ///< where to
    void formChosen(ScriptForm form);

private:
    void chooseFolder();

    QRadioButton *m_apply;
    QRadioButton *m_export;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QComboBox *m_form;
};

} // namespace bindwright

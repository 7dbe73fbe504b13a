// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizardpage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace bindwright {

class IpAddress;
class PreviewModel;
class PreviewTextModel;
class ProblemTable;
class TraceView;

/// Which certificate each client will be served, and why.
class PreviewPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPage)

public:
    explicit PreviewPage(const PageContext &context);

protected:
    void build() override;
    void refresh() override;
    bool blocks(const Problem &) const override { return false; } // they stay listed

private:
    QLayout *makeBar();
    QLayout *makeNote();
    void fillAddresses();
    void showPreview();
    void showSelected();
    void showNeverChosen();
    std::optional<IpAddress> instance() const;
    void goToBinding(int row);

    PreviewModel *m_model = nullptr;
    PreviewTextModel *m_texts = nullptr;
    ProblemTable *m_table = nullptr;
    TraceView *m_trace = nullptr;
    QComboBox *m_address = nullptr;
    QLabel *m_addressNote = nullptr;
    QLabel *m_iis = nullptr;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_onlyWrong = nullptr;
    QLabel *m_noteIcon = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_mend = nullptr;
    QStringList m_offered; ///< the addresses that the combo box has
    int m_neverChosen = -1; ///< the first binding that is; -1: none
};

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page/wizardpage.h"

class QButtonGroup;
class QCheckBox;
class QGroupBox;

namespace bindwright {

class ConfigurationChoice;
class HostsEdit;
class ScenarioCard;
class ScenarioReasons;

/// What the roles should do with the certificates: five choices, one of them recommended.
class ScenarioPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit ScenarioPage(const PageContext &context);

    bool validatePage() override;
    QList<QWidget *> panes() const override;

protected:
    void build() override;
    void refresh() override;

private:
    QWidget *makeCards();
    QWidget *makeOptions();
    QWidget *makePlatformChoice();
    QWidget *makeAgain();
    void choose(Scenario scenario);
    void change(const QString &text, const Draft &changed, EditedField field = EditedField::None);
    void wantAllNames();
    void showAdvice();
    const Service &base() const;
    Draft carriedOut(const Draft &draft) const;

    QButtonGroup *m_choices = nullptr;
    QList<ScenarioCard *> m_cards;
    ScenarioReasons *m_reasons = nullptr;
    QButtonGroup *m_platform = nullptr;
    QGroupBox *m_platformBox = nullptr;
    HostsEdit *m_hosts = nullptr;
    QCheckBox *m_root = nullptr;
    ConfigurationChoice *m_configurations = nullptr;
    QWidget *m_again = nullptr;
    bool m_asked = false; ///< Next was pressed without a choice
};

} // namespace bindwright

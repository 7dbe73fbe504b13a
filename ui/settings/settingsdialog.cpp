// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "settingsdialog.h"

#include "language.h"

#include "model/net/ipaddress.h"
#include "ui/style/placeholder.h"
#include "ui/style/windowsize.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sentence.h"
#include "ui/words/errortext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// A row of \a form, with \a label for its field.
template<class Field>
Field *addField(QFormLayout &form, const QString &name, const QString &label)
{
    auto *field = new Field(form.parentWidget());
    field->setObjectName(name);
    form.addRow(label, field);
    return field;
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(qMax(box.findData(data), 0));
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings", "@title:window"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    makeLooks(*form);
    makeDefaults(*form);
    wrapLongRows(*form);
    layout->addWidget(makeQuestions());
    auto *clear = makeButton(u"clearRecent"_s, tr("&Clear recent list", "@action:button"), this);
    clear->setEnabled(!recentPaths().isEmpty());
    connect(clear, &QPushButton::clicked, this, [clear] {
        setRecentPaths({});
        clear->setEnabled(false);
    });
    layout->addWidget(clear, 0, Qt::AlignLeading);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 100, 0});
    show(Settings::read());
}

void SettingsDialog::accept()
{
    shown().write();
    QDialog::accept();
}

void SettingsDialog::makeLooks(QFormLayout &form)
{
    m_theme = addField<QComboBox>(form, u"theme"_s, tr("&Theme:", "@label:listbox"));
    m_theme->addItem(tr("As the system", "@item:inlistbox"), int(Theme::System));
    m_theme->addItem(tr("Light", "@item:inlistbox"), int(Theme::Light));
    m_theme->addItem(tr("Dark", "@item:inlistbox"), int(Theme::Dark));
    m_language = addField<QComboBox>(form, u"language"_s, tr("&Language:", "@label:listbox"));
    m_language->addItem(tr("As the system", "@item:inlistbox"), QString());
    for (const QString &language : languages())
        m_language->addItem(languageName(language), language);
}

void SettingsDialog::makeDefaults(QFormLayout &form)
{
    m_expiry = addField<QSpinBox>(form, u"expiryDays"_s, tr("&Days of warning before expiry:", "@label"));
    m_expiry->setRange(0, mostExpiryDays);
    m_expiry->setSpecialValueText(tr("a third of the lifetime", "@item:inlistbox days of warning"));
    m_target = addField<QComboBox>(form, u"target"_s, tr("T&arget of new projects:", "@label:listbox"));
    m_target->addItem(tr("Cloud Services", "@item:inlistbox"), int(Target::CloudService));
    m_target->addItem(tr("Cloud Services (extended support)", "@item:inlistbox"),
                      int(Target::ExtendedSupport));
    m_target->addItem(tr("Windows Server", "@item:inlistbox"), int(Target::Server));
    m_address = addField<QLineEdit>(form, u"defaultAddress"_s, tr("&Instance address:", "@label:textbox"));
    setWholePlaceholder(*m_address, tr("An address of a binding, or an example", "@info:placeholder"));
    m_address->setToolTip(
        tr("The internal address of the instance, which the preview starts with.", "@info:tooltip"));
    m_wrong = new QLabel(this);
    m_wrong->setObjectName(u"wrongAddress"_s);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    form.addRow(QString(), m_wrong);
    connect(m_address, &QLineEdit::textChanged, this, &SettingsDialog::checkAddress);
}

QWidget *SettingsDialog::makeQuestions()
{
    auto *group = new QGroupBox(tr("Ask before", "@title:group"), this);
    m_discard = new QCheckBox(tr("unsaved changes are discar&ded", "@option:check ask before"), group);
    m_discard->setObjectName(u"asksBeforeDiscard"_s);
    m_restore =
        new QCheckBox(tr("the files from before an apply are &restored", "@option:check ask before"), group);
    m_restore->setObjectName(u"asksBeforeRestore"_s);
    auto *layout = new QVBoxLayout(group);
    layout->addWidget(m_discard);
    layout->addWidget(m_restore);
    return group;
}

void SettingsDialog::show(const Settings &settings)
{
    choose(*m_theme, int(settings.theme));
    choose(*m_language, settings.language);
    m_expiry->setValue(settings.expiryDays.value_or(0));
    choose(*m_target, int(settings.target));
    m_address->setText(settings.instanceAddress);
    m_discard->setChecked(settings.asksBeforeDiscard);
    m_restore->setChecked(settings.asksBeforeRestore);
}

Settings SettingsDialog::shown() const
{
    return {.theme = Theme(m_theme->currentData().toInt()),
            .language = m_language->currentData().toString(),
            .expiryDays = m_expiry->value() > 0 ? std::optional(m_expiry->value()) : std::nullopt,
            .target = Target(m_target->currentData().toInt()),
            .instanceAddress = m_address->text().trimmed(),
            .asksBeforeDiscard = m_discard->isChecked(),
            .asksBeforeRestore = m_restore->isChecked()};
}

void SettingsDialog::checkAddress()
{
    const QString text = m_address->text().trimmed();
    const auto address = IpAddress::parse(text);
    const bool wrong = !text.isEmpty() && (!address || address->isAny());
    m_wrong->setText(wrong ? errorText({Code::NotAnAddress, text}) : QString());
    m_wrong->setVisible(wrong);
    m_ok->setEnabled(!wrong);
}

} // namespace bindwright

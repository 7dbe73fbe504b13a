// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "verifyform.h"

#include "model/verify/verification.h"
#include "ui/style/placeholder.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString settingOf(const QObject &field)
{
    return u"verify/"_s + field.objectName();
}

/// The words of a field, each read by \a parse. Fails with the first that is not understood.
template<class T>
Result<QList<T>> listOf(const QLineEdit &field, Result<T> (*parse)(const QString &))
{
    static const QRegularExpression separator(u"[\\s,;]+"_s);
    QList<T> values;
    for (const QString &text : field.text().split(separator, Qt::SkipEmptyParts)) {
        const auto value = parse(text);
        if (!value)
            return tl::unexpected(value.error());
        values.append(*value);
    }
    return values;
}

} // namespace

VerifyForm::VerifyForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeAddress());
    layout->addLayout(makeOptions());
}

QLayout *VerifyForm::makeAddress()
{
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"verifyAddress"_s);
    setWholePlaceholder(*m_address, tr("empty: each host by its name", "@info:placeholder"));
    m_address->setToolTip(
        tr("Else an address or a name: 10.0.0.4 or vip.example.com:8443.", "@info:tooltip"));
    auto *label = new QLabel(tr("Connect &to:", "@label:textbox"), this);
    label->setBuddy(m_address);
    m_start = makeButton(u"verifyStart"_s, tr("&Start", "@action:button"), this);
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &VerifyForm::startWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_address, 1);
    row->addWidget(m_start);
    return row;
}

QLayout *VerifyForm::makeOptions()
{
    m_resolve = new QLineEdit(this);
    m_resolve->setObjectName(u"verifyResolve"_s);
    setWholePlaceholder(*m_resolve, tr("www.example.com:443:10.0.0.4", "@info:placeholder"));
    m_resolve->setToolTip(tr("Addresses of names, whatever DNS says: NAME:PORT:ADDRESS.", "@info:tooltip"));
    m_resolve->setText(QSettings().value(settingOf(*m_resolve)).toString());
    auto *label = new QLabel(tr("&Resolve:", "@label:textbox"), this);
    label->setBuddy(m_resolve);
    auto *names = new QHBoxLayout;
    names->addWidget(label);
    names->addWidget(m_resolve, 1);
    const VerifyParameters usual;
    auto *row = new QHBoxLayout;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(usual.patience).count();
    m_timeout = addNumber(*row, u"verifyTimeout"_s, tr("Time&out:", "@label:spinbox"), int(seconds),
                          mostVerifySeconds);
    m_timeout->setSuffix(tr(" s", "@item:valuesuffix seconds"));
    m_jobs = addNumber(*row, u"verifyJobs"_s, tr("Connections at o&nce:", "@label:spinbox"), usual.jobs,
                       mostVerifyJobs);
    row->addStretch(1);
    auto *rows = new QVBoxLayout;
    rows->addLayout(names);
    rows->addLayout(row);
    return rows;
}

QSpinBox *VerifyForm::addNumber(QLayout &row, const QString &name, const QString &label, int usual, int most)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(name);
    field->setRange(1, most);
    field->setValue(QSettings().value(settingOf(*field), usual).toInt());
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    row.addWidget(text);
    row.addWidget(field);
    return field;
}

Result<VerifyForm::Wanted> VerifyForm::wanted()
{
    const auto connect = listOf(*m_address, &ConnectPoint::parse);
    const auto resolve = listOf(*m_resolve, &FixedAddress::parse);
    if (!connect)
        m_address->setFocus(Qt::OtherFocusReason);
    else if (!resolve)
        m_resolve->setFocus(Qt::OtherFocusReason);
    if (!connect || !resolve)
        return tl::unexpected(connect ? resolve.error() : connect.error());
    QSettings settings;
    settings.setValue(settingOf(*m_resolve), m_resolve->text().trimmed());
    for (const QSpinBox *field : {m_timeout, m_jobs})
        settings.setValue(settingOf(*field), field->value());
    return Wanted{{.connect = *connect, .resolve = *resolve},
                  std::chrono::seconds(m_timeout->value()),
                  m_jobs->value()};
}

void VerifyForm::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget *field : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_resolve),
                           static_cast<QWidget *>(m_timeout), static_cast<QWidget *>(m_jobs)})
        field->setEnabled(!busy);
    m_start->setEnabled(!busy && m_isStartable);
}

void VerifyForm::setStartable(bool startable)
{
    m_isStartable = startable;
    setBusy(m_isBusy);
}

void VerifyForm::goToAddress()
{
    m_address->setFocus(Qt::OtherFocusReason);
}

} // namespace bindwright

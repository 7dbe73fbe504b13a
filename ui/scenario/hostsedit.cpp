// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "hostsedit.h"

#include "model/net/hostname.h"
#include "ui/style/palette.h"
#include "ui/widgets/button.h"
#include "ui/words/errortext.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

HostsEdit::HostsEdit(QWidget *parent)
    : QGroupBox(tr("Host names", "@title:group"), parent)
    , m_edit(new QPlainTextEdit(this))
    , m_error(new QLabel(this))
{
    auto *label =
        new QLabel(tr("&Wanted, one per line; empty: all names of the certificates", "@label"), this);
    label->setBuddy(m_edit);
    label->setWordWrap(true);
    m_edit->setObjectName(u"hosts"_s);
    m_edit->setLayoutDirection(Qt::LeftToRight); // host names, in every language
    m_edit->setAccessibleName(tr("Wanted host names, one per line", "@info accessible name"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(fontMetrics().height() * 4);
    m_edit->setMaximumHeight(fontMetrics().height() * 6);
    m_error->setObjectName(u"hostsError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *all =
        makeButton(u"addAllNames"_s, tr("Add all na&mes of the certificates", "@action:button"), this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(m_error);
    layout->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, &HostsEdit::allNamesWanted);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        check();
        emit edited(hosts());
    });
}

void HostsEdit::setHosts(const QStringList &hosts)
{
    if (hosts == this->hosts())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(hosts.join(u'\n'));
    check();
}

QStringList HostsEdit::hosts() const
{
    QStringList hosts;
    const QStringList lines = m_edit->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        const QString host = line.trimmed();
        if (!host.isEmpty() && !hosts.contains(host))
            hosts.append(host);
    }
    return hosts;
}

void HostsEdit::check()
{
    QStringList errors;
    for (const QString &host : hosts()) {
        if (const auto parsed = HostName::parse(host); !parsed)
            errors.append(errorText(parsed.error()));
    }
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, foreground(Tone::Error, palette()));
    m_error->setPalette(tinted);
    m_error->setText(errors.join(u'\n'));
    m_error->setVisible(!errors.isEmpty());
    m_edit->setAccessibleDescription(m_error->text());
}

} // namespace bindwright

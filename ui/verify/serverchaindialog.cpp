// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serverchaindialog.h"

#include "model/net/hostname.h"
#include "ui/style/placeholder.h"
#include "ui/style/windowsize.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sentence.h"
#include "ui/words/errortext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bindwright {

ServerChainDialog::ServerChainDialog(QWidget *parent)
    : QDialog(parent)
    , m_server(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_fault(new QLabel(this))
{
    setObjectName(u"serverChain"_s);
    setWindowTitle(tr("From a server", "@title:window"));
    m_server->setObjectName(u"serverChainHost"_s);
    setWholePlaceholder(*m_server, tr("www.example.com or 10.0.0.4:8443", "@info:placeholder"));
    m_name->setObjectName(u"serverChainName"_s);
    setWholePlaceholder(*m_name,
                        tr("empty: the server's own name; none for an address", "@info:placeholder"));
    m_fault->setObjectName(u"serverChainFault"_s);
    m_fault->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Server:", "@label:textbox"), m_server);
    form->addRow(tr("&Name to ask for (SNI):", "@label:textbox"), m_name);
    wrapLongRows(*form);
    auto *connect = makeButton(u"serverChainConnect"_s, tr("&Connect", "@action:button"), this);
    auto *cancel = makeButton(u"serverChainCancel"_s, tr("Cancel", "@action:button"), this);
    connect->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(connect);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new Sentence(
        tr("Adds the chain that a running server sends: certificates, without their keys."), this));
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addStretch();
    layout->addLayout(buttons);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 100, 0});
    m_server->setFocus(Qt::OtherFocusReason);
    QObject::connect(connect, &QPushButton::clicked, this, &ServerChainDialog::accept);
    QObject::connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

std::optional<Error> ServerChainDialog::read(ServerChainRequest &request) const
{
    const auto from = ConnectPoint::parse(m_server->text());
    if (!from)
        return from.error();
    request.from = *from;
    if (m_name->text().trimmed().isEmpty())
        return std::nullopt;
    const auto name = HostName::parse(m_name->text().trimmed());
    if (!name)
        return name.error();
    request.serverName = name->ascii();
    return std::nullopt;
}

void ServerChainDialog::accept()
{
    ServerChainRequest request;
    if (const auto error = read(request)) {
        m_fault->setText(errorText(*error));
        return;
    }
    QDialog::accept();
    emit chosen(request);
}

} // namespace bindwright

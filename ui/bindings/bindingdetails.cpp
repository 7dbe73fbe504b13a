// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bindingdetails.h"

#include "model/draft/draft.h"
#include "ui/style/flowlayout.h"

#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct Bit
{
    SslFlag flag;
    const char *name; ///< of the object
    QString text;
    QString since; ///< where it is understood
};

QList<Bit> shownBits()
{
    const QString server2019 = BindingDetails::tr("Windows Server 2019 and later", "@info:tooltip");
    const QString server2022 = BindingDetails::tr("Windows Server 2022 and later", "@info:tooltip");
    return {
        {SslFlag::NoHttp2, "noHttp2", BindingDetails::tr("&HTTP/2 off", "@option:check"), server2019},
        {SslFlag::NoOcspStapling, "noOcspStapling", BindingDetails::tr("&OCSP stapling off", "@option:check"),
         server2019},
        {SslFlag::NoQuic, "noQuic", BindingDetails::tr("&QUIC off", "@option:check"), server2022},
        {SslFlag::NoTls13, "noTls13", BindingDetails::tr("&TLS 1.3 off", "@option:check"), server2022},
        {SslFlag::NoLegacyTls, "noLegacyTls", BindingDetails::tr("&Legacy TLS off", "@option:check"),
         server2019},
        {SslFlag::CentralStore, "centralStore",
         BindingDetails::tr("&Central certificate store", "@option:check"),
         BindingDetails::tr("Windows Server 2012 and later", "@info:tooltip")},
    };
}

} // namespace

BindingDetails::BindingDetails(QWidget *parent)
    : QGroupBox(tr("Details", "@title:group"), parent)
    , m_number(new QLabel(this))
{
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_number);
    const QList<Bit> bits = shownBits();
    for (const Bit &bit : bits) {
        auto *box = new QCheckBox(bit.text, this);
        box->setObjectName(QString::fromLatin1(bit.name));
        box->setToolTip(bit.since);
        layout->addWidget(box);
        m_boxes.insert(int(bit.flag), box);
        connect(box, &QCheckBox::clicked, this, [this, flag = int(bit.flag)](bool on) {
            emit flagsChanged(on ? m_flags | flag : m_flags & ~flag);
        });
    }
    setToolTip(tr("Bits that are not shown here are kept.", "@info:tooltip"));
    setFlags(0);
}

void BindingDetails::setFlags(int flags)
{
    m_flags = flags;
    m_number->setText(tr("sslFlags %1", "@info").arg(flags));
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        it.value()->setChecked(flags & it.key());
}

} // namespace bindwright

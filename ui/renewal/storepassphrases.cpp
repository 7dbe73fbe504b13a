// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "storepassphrases.h"

#include "ui/page/inputcopy.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bindwright {

StorePassphrases::StorePassphrases(const QString &keyFile, QWidget *parent)
    : QWidget(parent)
    , m_keyFile(keyFile)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    m_store = addField(form, u"storePassword"_s, tr("Pass&word of the central certificate store:", "@label"));
    if (!keyFile.isEmpty())
        m_key = addField(form, u"keyPassphrase"_s,
                         tr("&Passphrase of %1, if it has one:", "@label file name")
                             .arg(QFileInfo(keyFile).fileName().replace(u'&', u"&&"_s)));
}

QLineEdit *StorePassphrases::addField(QFormLayout *form, const QString &name, const QString &title)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setProperty(secretProperty, true);
    form->addRow(title, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        emit entered();
    });
    return edit;
}

Passphrases StorePassphrases::passphrases() const
{
    Passphrases passphrases{QCA::SecureArray(m_store->text().toUtf8())};
    if (m_key)
        passphrases.byFile.insert(m_keyFile, QCA::SecureArray(m_key->text().toUtf8()));
    return passphrases;
}

void StorePassphrases::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) // it finds the files; it does not replace them as well
        QWidget::keyPressEvent(event);
}

} // namespace bindwright

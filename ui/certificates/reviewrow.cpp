// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "reviewrow.h"

#include "ui/style/icons.h"
#include "ui/widgets/button.h"
#include "ui/words/certificatetext.h"
#include "ui/words/errortext.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QLabel *iconOf(const ImportedFile &file, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const int size = parent->style()->pixelMetric(QStyle::PM_SmallIconSize);
    const QIcon picture = file.isLocked() ? icon(u"lock"_s, *parent)
        : file.content                    ? icon(u"certificate"_s, *parent)
                                          : severityIcon(Severity::Error, *parent);
    label->setPixmap(picture.pixmap(size, size));
    label->setAccessibleName(file.isLocked()    ? ReviewRow::tr("locked", "@info file")
                                 : file.content ? ReviewRow::tr("read", "@info file")
                                                : ReviewRow::tr("not readable", "@info file"));
    return label;
}

QString certificateText(const Certificate &certificate)
{
    const QString name = displayName(certificate);
    switch (certificate.privateKey) {
    case PrivateKey::Absent:
        return name;
    case PrivateKey::Matching:
        return ReviewRow::tr("%1 with its key", "@item certificate").arg(name);
    case PrivateKey::Mismatched:
        return ReviewRow::tr("%1 with the key of another certificate", "@item certificate").arg(name);
    case PrivateKey::Locked:
        return ReviewRow::tr("%1, whose key another passphrase locks", "@item certificate").arg(name);
    case PrivateKey::Unreadable:
        return ReviewRow::tr("%1, whose key cannot be used (%2)", "@item certificate, kind of key")
            .arg(name, certificate.keyFault);
    }
    return name;
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReviewRow::ReviewRow(const ImportedFile &file, QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(intakeName(file));
    setAccessibleDescription(intakeText(file));
    auto *row = new QHBoxLayout(this);
    row->addWidget(iconOf(file, this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    row->addLayout(words, 1);
    QLabel *name = textLabel(intakeName(file), this);
    QFont bold = font();
    bold.setBold(true);
    name->setFont(bold);
    name->setToolTip(file.path);
    words->addWidget(name);
    QLabel *text = textLabel(intakeText(file), this);
    text->setObjectName(u"intakeText"_s);
    words->addWidget(text);
    if (file.isLocked())
        addPassphrase(words);
    addButtons(file, row);
}

void ReviewRow::focusPassphrase()
{
    if (m_passphrase)
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

void ReviewRow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_passphrase || !m_passphrase->hasFocus()) // it unlocks; it is not Next as well
        QFrame::keyPressEvent(event);
}

void ReviewRow::addButtons(const ImportedFile &file, QHBoxLayout *row)
{
    if (file.canBeTaken()) {
        auto *take = makeButton(u"take"_s, tr("Take", "@action:button"), this);
        take->setAccessibleName(tr("Take %1").arg(intakeName(file)));
        connect(take, &QPushButton::clicked, this, &ReviewRow::taken, Qt::QueuedConnection); // this row goes
        row->addWidget(take, 0, Qt::AlignTop);
    }
    auto *discard = makeButton(u"discard"_s, tr("Discard", "@action:button"), this);
    discard->setAccessibleName(tr("Discard %1").arg(intakeName(file)));
    connect(discard, &QPushButton::clicked, this, &ReviewRow::discarded, Qt::QueuedConnection);
    row->addWidget(discard, 0, Qt::AlignTop);
}

void ReviewRow::addPassphrase(QVBoxLayout *words)
{
    auto *row = new QHBoxLayout;
    m_passphrase = new QLineEdit(this);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    auto *label = new QLabel(tr("Passphrase", "@label"), this);
    label->setBuddy(m_passphrase);
    auto *unlockButton = makeButton(u"unlock"_s, tr("Unlock", "@action:button"), this);
    m_others = new QCheckBox(tr("try it on the other locked files too", "@option:check"), this);
    m_others->setObjectName(u"othersToo"_s);
    row->addWidget(label);
    row->addWidget(m_passphrase);
    row->addWidget(unlockButton);
    row->addStretch(1);
    words->addLayout(row);
    words->addWidget(m_others);
    connect(unlockButton, &QPushButton::clicked, this, &ReviewRow::unlock, Qt::QueuedConnection);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ReviewRow::unlock, Qt::QueuedConnection);
}

void ReviewRow::unlock()
{
    const QCA::SecureArray passphrase(m_passphrase->text().toUtf8());
    m_passphrase->clear();
    emit unlocked(passphrase, m_others->isChecked());
}

QString intakeName(const ImportedFile &file)
{
    if (file.content && file.content->kind == ContainerKind::System)
        return ReviewRow::tr("This system's store", "@item");
    return file.path.isEmpty() ? ReviewRow::tr("Pasted text", "@item") : QFileInfo(file.path).fileName();
}

QString intakeText(const ImportedFile &file)
{
    if (!file.content)
        return errorText(file.content.error());
    QStringList names;
    for (const Certificate &certificate : file.content->certificates)
        names.append(certificateText(certificate));
    if (!file.hasCertificates())
        names.append(ReviewRow::tr("a private key without a certificate; take it after its certificate"));
    return ReviewRow::tr("%1: %2", "@info kind of file: its certificates")
        .arg(containerText(*file.content), names.join(u", "_s));
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "chainview.h"

#include "ui/style/palette.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace bindwright {

ChainView::ChainView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ChainView::show(const Chain &chain, bool installRoot)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const bool selfSigned = chain.root && chain.root->sha1 == chain.leaf.sha1;
    if (!chain.isComplete())
        addPart(chain.missingIssuer, tr("not added; fine if it is a root that clients have", "@info"), true);
    else if (chain.root && !selfSigned)
        addPart(displayName(*chain.root),
                installRoot ? tr("root · goes to Root", "@info") : tr("root · left to the clients", "@info"),
                false);
    for (auto it = chain.intermediates.crbegin(); it != chain.intermediates.crend(); ++it)
        addPart(displayName(*it), tr("intermediate · goes to CA", "@info"), false);
    addPart(displayName(chain.leaf),
            selfSigned ? tr("self-signed · goes to My", "@info") : tr("leaf · goes to My", "@info"), false);
}

void ChainView::addPart(const QString &name, const QString &fate, bool missing)
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    auto *nameLabel = new QLabel(name, frame);
    auto *fateLabel = new QLabel(fate, frame);
    for (QLabel *label : {nameLabel, fateLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, foreground(missing ? Tone::Warning : Tone::Muted, quiet));
    fateLabel->setPalette(quiet);
    m_layout->addWidget(frame);
}

} // namespace bindwright

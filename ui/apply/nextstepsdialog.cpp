// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "nextstepsdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bindwright {

NextStepsDialog::NextStepsDialog(const QString &markdown, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("nextStepsDialog"));
    setWindowTitle(tr("Next steps", "@title:window"));
    auto *text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("nextSteps"));
    text->setAccessibleName(tr("Next steps", "@title:window"));
    text->setOpenLinks(false);
    text->setMarkdown(markdown);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy all", "@action:button"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copySteps"));
    connect(copy, &QPushButton::clicked, this,
            [markdown] { QGuiApplication::clipboard()->setText(markdown); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 30);
}

} // namespace bindwright

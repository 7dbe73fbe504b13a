// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "aboutdialog.h"

#include "diagnostics.h"

#include "ui/style/windowsize.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString fileLink(const QString &path)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded),
                                          QDir::toNativeSeparators(path).toHtmlEscaped());
}

QLabel *factLabel(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setOpenExternalLinks(true);
    return label;
}

QString licenceText()
{
    QFile file(u":/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(const AboutFacts &facts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Bindwright", "@title:window"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QStringList versions =
        QStringList{programText(), u"Qt %1 (LGPL 3)"_s.arg(QString::fromLatin1(qVersion()))}
        + facts.libraries;
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Versions:", "@label"), factLabel(u"versions"_s, versions.join(u"<br>"_s), this));
    form->addRow(tr("Log:", "@label"),
                 factLabel(u"logLink"_s, fileLink(facts.stateFolder + "/bindwright.log"_L1), this));
    form->addRow(tr("State and backups:", "@label"),
                 factLabel(u"stateLink"_s, fileLink(facts.stateFolder), this));
    auto *licence = new QPlainTextEdit(licenceText(), this);
    licence->setObjectName(u"licence"_s);
    licence->setAccessibleName(tr("Licence of Bindwright", "@label"));
    licence->setReadOnly(true);
    licence->setTabChangesFocus(true);
    form->addRow(tr("Licence:", "@label"), licence);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = makeButton(u"copyDiagnostics"_s, tr("&Copy diagnostics", "@action:button"), this);
    copy->setToolTip(tr("Versions, counts and the rules that were found: no host name, thumbprint or path.",
                        "@info:tooltip"));
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [text = facts.diagnostics] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28});
}

} // namespace bindwright

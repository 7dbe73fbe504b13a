// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "helpdialog.h"

#include <QDialogButtonBox>
#include <QKeySequence>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString row(const QString &term, const QString &meaning)
{
    return u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(term.toHtmlEscaped(),
                                                                       meaning.toHtmlEscaped());
}

QString keyRow(QKeySequence::StandardKey key, const QString &meaning)
{
    return row(QKeySequence(key).toString(QKeySequence::NativeText), meaning);
}

QString keys()
{
    return keyRow(QKeySequence::Open, HelpDialog::tr("open a project or a plan"))
        + keyRow(QKeySequence::Refresh, HelpDialog::tr("read the project again, and keep your changes"))
        + keyRow(QKeySequence::Save, HelpDialog::tr("save the plan"))
        + keyRow(QKeySequence::SaveAs, HelpDialog::tr("save the plan under another name"))
        + keyRow(QKeySequence::Undo, HelpDialog::tr("undo the last change, on any page"))
        + keyRow(QKeySequence::Redo, HelpDialog::tr("do it again"))
        + keyRow(QKeySequence::Paste, HelpDialog::tr("on Certificates: paste certificates as PEM text"))
        + row(QKeySequence(Qt::CTRL | Qt::Key_Comma).toString(QKeySequence::NativeText),
              HelpDialog::tr("settings"))
        + row(HelpDialog::tr("Alt+1 to Alt+7"), HelpDialog::tr("go to a step that can be reached"))
        + row(HelpDialog::tr("Enter"), HelpDialog::tr("next page"))
        + row(HelpDialog::tr("Esc"), HelpDialog::tr("cancel the work that is under way"));
}

QString words()
{
    return row(HelpDialog::tr("SNI"),
               HelpDialog::tr("The client sends the host name when it connects, so that one "
                              "address can serve several certificates. IIS 8 and later."))
        + row(HelpDialog::tr("Binding"),
              HelpDialog::tr("Site, IP address, port and host name with their certificate."))
        + row(HelpDialog::tr("Leaf, intermediate, root"),
              HelpDialog::tr(
                  "The server's own certificate; those that signed it, which the server sends along; "
                  "the end of the chain, which clients have already."))
        + row(HelpDialog::tr("My, CA, Root"),
              HelpDialog::tr(
                  "The Windows stores for certificates with a key, for intermediates and for roots."))
        + row(HelpDialog::tr("Thumbprint"),
              HelpDialog::tr("The SHA-1 hash by which csdef, cscfg and IIS name a certificate."))
        + row(HelpDialog::tr("Platform's binding"),
              HelpDialog::tr(
                  "The one that Azure itself sets on the instance's address for an https endpoint. It is "
                  "found before any host name is looked at."));
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Shortcuts and terms", "@title:window"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"helpText"_s);
    text->setAccessibleName(windowTitle());
    text->setHtml(u"<h3>%1</h3><table>%2</table><h3>%3</h3><table>%4</table>"_s.arg(
        tr("Keys", "@title:group"), keys(), tr("Words", "@title:group"), words()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 90, metrics.height() * 32);
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "worknotices.h"

#include "ui/page/document.h"
#include "ui/page/wizardpage.h"
#include "ui/words/backuptext.h"

#include <QGuiApplication>

namespace bindwright {

namespace {

struct WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkNotices)
};

} // namespace

void tellOfWork(Document &document, const std::function<WizardPage *()> &here)
{
    QObject::connect(&document, &Document::unsavedFound, &document,
                     [&document, here](const QString &path, const UnsavedWork &work) {
                         const MessageAction goOn{WorkWords::tr("Continue with them", "@action:button"),
                                                  [&document, path] { document.goOn(path); }};
                         const MessageAction discard{WorkWords::tr("Discard them", "@action:button"),
                                                     [&document, here, path] {
                                                         document.throwAway(path);
                                                         here()->showNotice({});
                                                     }};
                         here()->addNotice({.severity = Severity::Warning,
                                            .text = unsavedText(work),
                                            .actions = {goOn, discard}},
                                           WizardPage::Notice::Unasked);
                     });
    QObject::connect(&document, &Document::heldElsewhere, &document, [here](const ProjectHolder &holder) {
        here()->addNotice({.severity = Severity::Warning, .text = holderText(holder)},
                          WizardPage::Notice::Unasked);
    });
    QObject::connect(
        &document, &Document::changedOnDisk, &document, [&document, here](const QStringList &paths) {
            const MessageAction reload{WorkWords::tr("Reload", "@action:button"),
                                       [&document] { document.reload(); }};
            here()->addNotice(
                {.severity = Severity::Warning, .text = changedOnDiskText(paths), .actions = {reload}},
                WizardPage::Notice::Unasked);
        });
    QObject::connect(&document, &Document::reloaded, &document, [here](const QList<Misfit> &misfits) {
        for (const QString &sentence : reloadedText(misfits))
            here()->addNotice(
                {.severity = misfits.isEmpty() ? Severity::Info : Severity::Warning, .text = sentence});
    });
    QObject::connect(qApp, &QGuiApplication::applicationStateChanged, &document,
                     [&document](Qt::ApplicationState state) {
                         if (state == Qt::ApplicationActive)
                             document.lookAtDisk();
                     });
}

} // namespace bindwright

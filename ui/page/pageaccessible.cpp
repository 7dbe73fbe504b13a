// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pageaccessible.h"

#include "wizardpage.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace bindwright {

namespace {

class PageInterface final : public QAccessibleWidget
{
public:
    explicit PageInterface(WizardPage *page)
        : QAccessibleWidget(page, QAccessible::Grouping)
    { }
};

QAccessibleInterface *makePageInterface(const QString &, QObject *object)
{
    auto *page = qobject_cast<WizardPage *>(object);
    return page ? std::make_unique<PageInterface>(page).release() : nullptr; // Qt's cache owns it
}

} // namespace

void installPageAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makePageInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace bindwright

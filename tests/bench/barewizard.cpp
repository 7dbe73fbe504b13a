// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// What start-up is measured against: a QWizard with seven pages and nothing on them, which leaves as
// soon as it has painted itself.
#include "app/paintwatcher.h"

#include <QApplication>
#include <QWizard>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    bindwright::leaveWhenPainted();
    QWizard wizard;
    for (int i = 0; i < 7; ++i)
        wizard.setPage(i, new QWizardPage(&wizard));
    wizard.resize(1180, 740);
    wizard.show();
    return QApplication::exec();
}

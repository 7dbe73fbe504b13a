// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakes.h"

#include "model/cloudservice/emptyproject.h"
#include "tests/support/shopdraft.h"
#include "ui/page/wizardpage.h"
#include "ui/wizard/wizard.h"

#include <QSettings>
#include <QTest>

/// A wizard on the screen, with the invented shop opened, and short ways to its parts.
struct Window
{
    explicit Window(const bindwright::Draft &draft = bindwright::shopDraft())
    {
        QSettings().clear();
        bindwright::Facts facts;
        facts.now = fakes::noon();
        if (!draft.projectPath.isEmpty()) {
            facts.project = bindwright::emptyProject(draft.projectPath);
            facts.project->service = draft.service;
            for (const auto &file : QList{facts.project->definition} + facts.project->configurations)
                bench.files.files.insert(file.path, file.document.bytes()); // as it was read
        }
        bench.session.reset(facts, draft);
        wizard.show();
        activate();
    }

    ~Window()
    {
        bench.session.markSaved({}); // nothing asks on the way out
    }

    /// A dialog that closes does not give the focus back where there is no window manager.
    void activate()
    {
        wizard.activateWindow();
        if (!QTest::qWaitForWindowActive(&wizard))
            qFatal("the window does not become active");
    }

    template<class T>
    T *find(const QString &name) const
    {
        return wizard.findChild<T *>(name);
    }

    template<class T>
    T *onPage(const QString &name) const
    {
        return wizard.currentPage()->findChild<T *>(name);
    }

    bindwright::WizardPage *page() const
    {
        return static_cast<bindwright::WizardPage *>(wizard.currentPage());
    }
    bindwright::Step step() const { return bindwright::Step(wizard.currentId()); }
    const bindwright::Draft &draft() const { return bench.session.draft(); }

    /// The name of a widget, or its class where it has none.
    static QString nameOf(const QWidget *widget)
    {
        return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                              : widget->objectName();
    }

    /// Of the widget that has the focus; empty where none has it.
    static QString focusName()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? nameOf(focus) : QString();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &wizard, key, modifiers);
    }

    fakes::Bench bench;
    bindwright::BindwrightWizard wizard{bench.session, bench.services};
};

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "steptext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bindwright {
namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

} // namespace

QString stepName(Step step)
{
    switch (step) {
    case Step::Project:
        return StepWords::tr("Project", "@title step");
    case Step::Certificates:
        return StepWords::tr("Certificates", "@title step");
    case Step::Scenario:
        return StepWords::tr("Scenario", "@title step");
    case Step::RoleCertificates:
        return StepWords::tr("Role certificates", "@title step");
    case Step::Bindings:
        return StepWords::tr("Bindings", "@title step");
    case Step::Preview:
        return StepWords::tr("Preview", "@title step");
    case Step::Apply:
        return StepWords::tr("Apply or export", "@title step");
    }
    Q_UNREACHABLE();
}

QString titleText(const Draft &draft, Step step)
{
    const QString name =
        draft.service.name.isEmpty() ? QFileInfo(draft.projectPath).fileName() : draft.service.name;
    return name.isEmpty()
        ? StepWords::tr("%1[*] – Bindwright", "@title:window step").arg(stepName(step))
        : StepWords::tr("%1[*] – %2 – Bindwright", "@title:window project, step").arg(name, stepName(step));
}

} // namespace bindwright

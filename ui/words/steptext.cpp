// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "steptext.h"

#include <QCoreApplication>

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

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "steptext.h"

#include <QCoreApplication>

namespace bindwright {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

} // namespace

QString stepName(Step step)
{
    switch (step) {
    case Step::Project:
        return Words::tr("Project", "@title step");
    case Step::Certificates:
        return Words::tr("Certificates", "@title step");
    case Step::Scenario:
        return Words::tr("Scenario", "@title step");
    case Step::RoleCertificates:
        return Words::tr("Role certificates", "@title step");
    case Step::Bindings:
        return Words::tr("Bindings", "@title step");
    case Step::Preview:
        return Words::tr("Preview", "@title step");
    case Step::Apply:
        return Words::tr("Apply or export", "@title step");
    }
    Q_UNREACHABLE();
}

} // namespace bindwright

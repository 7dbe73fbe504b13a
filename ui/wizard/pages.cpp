// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pages.h"

#include "ui/apply/applypage.h"
#include "ui/bindings/bindingspage.h"
#include "ui/certificates/certificatespage.h"
#include "ui/preview/previewpage.h"
#include "ui/project/projectpage.h"
#include "ui/rolecertificates/rolecertificatespage.h"
#include "ui/scenario/scenariopage.h"

namespace bindwright {

std::unique_ptr<WizardPage> makePage(Step step, const PageContext &context)
{
    switch (step) {
    case Step::Project:
        return std::make_unique<ProjectPage>(context);
    case Step::Certificates:
        return std::make_unique<CertificatesPage>(context);
    case Step::Scenario:
        return std::make_unique<ScenarioPage>(context);
    case Step::RoleCertificates:
        return std::make_unique<RoleCertificatesPage>(context);
    case Step::Bindings:
        return std::make_unique<BindingsPage>(context);
    case Step::Preview:
        return std::make_unique<PreviewPage>(context);
    case Step::Apply:
        return std::make_unique<ApplyPage>(context);
    }
    Q_UNREACHABLE();
}

} // namespace bindwright

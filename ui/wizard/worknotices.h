// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace bindwright {

class Document;
class WizardPage;

/// Has the page that \a here returns say what becomes known of the work: what is unsaved, held elsewhere or
/// changed on disk, and what a reload left out. As long as \a document lives.
void tellOfWork(Document &document, const std::function<WizardPage *()> &here);

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace bindwright {

class Session;

/// Opens the settings over \a window, and makes what was chosen there count.
void changeSettings(Session &session, QWidget &window);

} // namespace bindwright

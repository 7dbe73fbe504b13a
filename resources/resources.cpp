// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function and must stand outside of any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace bindwright {

void useResources()
{
    initResources();
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scriptnames.h"

using namespace Qt::StringLiterals;

namespace bindwright {

QString bindingsSettingName()
{
    return u"Bindwright.Bindings"_s;
}

QString taskCommandLine()
{
    return u"bindwright.cmd"_s;
}

QStringList scriptFileNames()
{
    return {u"bindwright.cmd"_s, u"bindwright.ps1"_s, u"BindwrightBindings.cs"_s};
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "centralfiles.h"

using namespace Qt::StringLiterals;

namespace bindwright {

QStringList centralFilesFor(const HostName &name)
{
    const QString &text = name.unicode();
    const qsizetype dot = text.indexOf(u'.');
    QStringList names{text + ".pfx"_L1};
    if (dot >= 0)
        names.append(u'_' + text.sliced(dot) + ".pfx"_L1);
    return names;
}

bool hasNearMiss(const HttpSysState &state, const HostName &host)
{
    const QString &name = host.unicode();
    if (state.ccsFile("_."_L1 + name + ".pfx"_L1))
        return true;
    const qsizetype dot = name.indexOf(u'.');
    for (qsizetype next = dot < 0 ? -1 : name.indexOf(u'.', dot + 1); next >= 0;
         next = name.indexOf(u'.', next + 1)) {
        if (state.ccsFile(u'_' + name.sliced(next) + ".pfx"_L1))
            return true;
    }
    return false;
}

} // namespace bindwright

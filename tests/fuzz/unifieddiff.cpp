// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/plan/unifieddiff.h"

#include <algorithm>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// \a before as a plain reader of \a patch changes it: hunk by hunk, line by line.
QByteArray patched(const QByteArray &before, const QByteArray &patch)
{
    QByteArrayList old = before.split('\n');
    QByteArray made;
    qsizetype at = 0;
    bool isMade = false; // by the line before
    for (const QByteArray &line : patch.split('\n').mid(2)) {
        if (line.startsWith("@@")) {
            const QByteArrayList range = line.split(' ').at(1).mid(1).split(',');
            const qsizetype first = range.first().toInt() - (range.value(1) == "0" ? 0 : 1);
            while (at < first)
                made += old.at(at++) + '\n';
        } else if (line.startsWith('\\')) {
            made.chop(isMade ? 1 : 0);
        } else if (line.startsWith(' ') || line.startsWith('-')) {
            REQUIRE(old.value(at++) == line.mid(1));
        }
        isMade = line.startsWith(' ') || line.startsWith('+');
        if (isMade)
            made += line.mid(1) + '\n';
    }
    return made + old.sliced(std::min(at, old.size())).join('\n');
}

} // namespace

/// The patch makes the one text of the other.
void fuzzOne(const QByteArray &input)
{
    fuzz::Values values(input);
    const QByteArray before = values.bytes(1000);
    const QByteArray after = values.bytes(1000);
    const QByteArray patch = unifiedPatch({u"f"_s, before, after}, u"f"_s);
    REQUIRE(patched(before, patch) == after || before == after);
    REQUIRE(unifiedDiff({u"f"_s, before, after}, u"f"_s).isEmpty() == (before == after));
}

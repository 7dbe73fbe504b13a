// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "appcmdlist.h"

#include "model/httpsys/httpsysstate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bindwright {

void addJoinedBindings(const QString &joined, const QString &site, const SourceLocation &where,
                       ServerState &found)
{
    for (const QString &binding : joined.split(u',', Qt::SkipEmptyParts)) {
        if (!binding.trimmed().startsWith("https/"_L1))
            continue;
        const QString information = binding.trimmed().mid(6);
        if (const auto parts = parseBinding(information); !parts) {
            found.unread.append({where, parts.error()});
            continue;
        }
        found.bindings.append({.site = site, .information = information, .where = where});
        found.notes.append({ServerNote::Kind::FlagsNotShown, information, site, where});
    }
    found.hasBindings = true;
}

bool readAppcmdList(const ServerText &source, ServerState &found)
{
    static const QRegularExpression shape(
        u"^\\s*SITE\\s+\"(.*)\"\\s+\\(id:\\d+,bindings:(.*?)(?:,state:\\w*)?\\)\\s*$"_s);
    if (!source.text.contains("SITE \""_L1))
        return false;
    const QList<QStringView> lines = linesOf(source.text);
    bool isList = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch site = shape.match(lines.at(i).toString());
        if (!site.hasMatch())
            continue;
        isList = true;
        addJoinedBindings(site.captured(2), site.captured(1), source.at(i), found);
    }
    return isList;
}

} // namespace bindwright

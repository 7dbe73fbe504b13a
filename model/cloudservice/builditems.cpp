// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "builditems.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr QStringView copies = u"CopyToOutputDirectory";

QString textOf(const XmlDocument &document, int element)
{
    const XmlElement &at = document.elements().at(element);
    return document.text().sliced(at.startTag.end, at.endTag.begin - at.startTag.end).trimmed();
}

/// The metadata of an item: a child, or of late an attribute.
QString copyingOf(const XmlDocument &document, int item)
{
    const int child = document.child(item, copies);
    return child >= 0 ? textOf(document, child) : document.attribute(item, copies).value_or(QString());
}

bool names(const QString &include, const QString &path)
{
    return std::ranges::any_of(partsOfInclude(include), [&path](QString part) {
        if (part.contains("**"_L1))
            return fitsPattern(path, part.replace("**/"_L1, "*"_L1));
        return part.count(u'/') == path.count(u'/') && fitsPattern(path, part);
    });
}

/// Commands and copy tasks of its own: what they do is not read.
bool doesMore(const XmlDocument &document, int element)
{
    const QString &name = document.elements().at(element).name;
    return name == "Copy"_L1 || name == "Exec"_L1
        || ((name == "PostBuildEvent"_L1 || name == "PreBuildEvent"_L1)
            && !textOf(document, element).isEmpty());
}

} // namespace

QStringList partsOfInclude(const QString &include)
{
    QStringList parts;
    for (const QString &part : include.split(u';', Qt::SkipEmptyParts))
        parts.append(QUrl::fromPercentEncoding(part.trimmed().toUtf8()).replace(u'\\', u'/'));
    parts.removeAll(QString());
    return parts;
}

bool fitsPattern(const QString &name, const QString &pattern)
{
    QString expression = QRegularExpression::escape(pattern == "*.*"_L1 ? u"*"_s : pattern);
    expression.replace("\\*"_L1, ".*"_L1).replace("\\?"_L1, "."_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption)
        .match(name)
        .hasMatch();
}

bool isComputed(const QString &include)
{
    return include.contains("$("_L1) || include.contains("@("_L1) || include.contains("%("_L1);
}

bool mayBeCopied(const XmlDocument &project, const QString &path)
{
    for (int i = 0; i < int(project.elements().size()); ++i) {
        if (doesMore(project, i))
            return true;
        for (const QStringView attribute : {u"Include", u"Update"}) {
            const QString include = project.attribute(i, attribute).value_or(QString());
            const bool isMeant = isComputed(include) || names(include, path);
            const QString copying = isMeant ? copyingOf(project, i) : QString();
            if (!copying.isEmpty() && copying.compare("Never"_L1, Qt::CaseInsensitive) != 0)
                return true;
        }
    }
    return false;
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatelines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// \a file with the text that the plan gives it.
ProjectFile afterPlan(const ProjectFile &file, const Plan &plan)
{
    const auto change = std::find_if(plan.changes.cbegin(), plan.changes.cend(),
                                     [&file](const FileChange &c) { return c.path == file.path; });
    if (change == plan.changes.cend())
        return file;
    const auto document = XmlDocument::parse(change->after, file.path);
    return document ? ProjectFile{file.path, *document} : file;
}

std::optional<FutureLine> lineIn(const ProjectFile &file, const QString &role, const QString &name)
{
    const SourceLocation where = locate(file, role, u"Certificate"_s, name);
    const QList<XmlElement> &elements = file.document.elements();
    for (int i = 0; where.line > 0 && i < elements.size(); ++i) {
        const XmlElement &element = elements.at(i);
        if (element.name != "Certificate"_L1 || element.line != where.line
            || file.document.attribute(i, u"name") != name)
            continue;
        const TextRange tag = element.startTag;
        return FutureLine{where, file.document.text().mid(tag.begin, tag.end - tag.begin).simplified()};
    }
    return std::nullopt;
}

} // namespace

QList<FutureLine> certificateLines(const Project &project, const Plan &plan, const QString &role,
                                   const QString &name)
{
    QList<FutureLine> lines;
    const QList<ProjectFile> files = QList<ProjectFile>{project.definition} + project.configurations;
    for (const ProjectFile &file : files) {
        if (const auto line = lineIn(afterPlan(file, plan), role, name))
            lines.append(*line);
    }
    return lines;
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "taskproblems.h"

#include "servicefinder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qsizetype longestCommand = 256; ///< of the csdef schema's Task

void findCommand(ServiceFinder &finder, const StartupTask &task)
{
    if (task.commandLine.isEmpty())
        finder.add(Rule::TaskEmpty, Severity::Error, {u"Task"_s, task.commandLine});
    else if (task.commandLine.size() > longestCommand)
        finder.add(
            Rule::TaskTooLong, Severity::Error,
            {u"Task"_s, task.commandLine, {{Argument::Length, QString::number(task.commandLine.size())}}});
}

void findVariables(ServiceFinder &finder, const StartupTask &task)
{
    for (const TaskVariable &variable : task.environment) {
        const bool both = variable.value && !variable.xpath.isEmpty();
        if (both || (!variable.value && variable.xpath.isEmpty()))
            finder.add(
                Rule::VariableInvalid, Severity::Error,
                {u"Variable"_s,
                 variable.name,
                 {{Argument::Task, task.commandLine}, {Argument::Fault, both ? u"both"_s : QString()}}});
    }
}

const TaskFile *fileOf(const ServiceFinder &finder, const StartupTask &task)
{
    if (!finder.project())
        return nullptr;
    const QList<TaskFile> &files = finder.project()->taskFiles;
    const auto found = std::ranges::find_if(files, [&](const TaskFile &file) {
        return file.role == finder.role().name && file.commandLine == task.commandLine;
    });
    return found == files.cend() ? nullptr : &*found;
}

void findFile(ServiceFinder &finder, const StartupTask &task, const TaskFile &file)
{
    const auto add = [&](Rule rule, Severity severity) {
        finder.add(rule, severity, {u"Task"_s, task.commandLine, {{Argument::File, file.name}}});
    };
    if (!file.exists || !file.copied) {
        const QString fault = file.inBin ? u"in-bin"_s : file.exists ? u"not-copied"_s : QString();
        finder.add(Rule::TaskFileMissing, Severity::Warning,
                   {u"Task"_s, task.commandLine, {{Argument::File, file.name}, {Argument::Fault, fault}}});
    }
    if (!file.exists)
        return;
    if (file.marked)
        finder.add(
            Rule::TaskFileMarked, file.markedRemark ? Severity::Warning : Severity::Error,
            {u"Task"_s,
             task.commandLine,
             {{Argument::File, file.name}, {Argument::Fault, file.markedRemark ? u"remark"_s : QString()}}});
    if (!file.ascii && (!file.marked || file.markedRemark))
        add(Rule::TaskFileNotAscii, Severity::Warning);
}

/// The platform makes a role's sites after its simple tasks, which is what a task is where nothing is said.
/// Source: azure-docs, cloud-services-workflow-process.
bool isTooEarly(const Role &role, const StartupTask &task, const TaskFile *file)
{
    const bool isSimple = task.taskType.isEmpty() || task.taskType == "simple"_L1;
    return isSimple && role.kind == RoleKind::Web && !role.sites.isEmpty()
        && (editsSites(task.commandLine) || (file && file->editsSites));
}

/// The platform starts the command line as it stands. Source: azure-docs, cloud-services-startup-tasks.
void findVariablesIn(ServiceFinder &finder, const StartupTask &task)
{
    static const QRegularExpression variable(u"%[A-Za-z_][\\w()]*%"_s);
    const QRegularExpressionMatch match = variable.match(task.commandLine);
    if (match.hasMatch() && !isByCommandProcessor(task.commandLine))
        finder.add(Rule::TaskFileMissing, Severity::Warning,
                   {u"Task"_s,
                    task.commandLine,
                    {{Argument::File, match.captured()}, {Argument::Fault, u"variable"_s}}});
}

/// A .ps1 is no program, whatever starts it; files of other kinds need theirs. That is stated of .ps1 alone.
void findProgram(ServiceFinder &finder, const StartupTask &task)
{
    static const QStringList others{u"vbs"_s, u"vbe"_s, u"js"_s,  u"jse"_s, u"wsf"_s, u"wsh"_s, u"msi"_s,
                                    u"msp"_s, u"msu"_s, u"reg"_s, u"py"_s,  u"sh"_s,  u"pl"_s,  u"jar"_s};
    const QString program = startedBy(task.commandLine);
    const QString suffix = program.section(u'/', -1).section(u'.', 1).section(u'.', -1).toLower();
    if (suffix == "ps1"_L1) {
        finder.add(Rule::TaskIsScript, Severity::Error,
                   {u"Task"_s, task.commandLine, {{Argument::File, program}}});
    } else if (others.contains(suffix) && !isByCommandProcessor(task.commandLine)) {
        finder
            .add(Rule::TaskIsScript, Severity::Warning,
                 {u"Task"_s, task.commandLine, {{Argument::File, program}, {Argument::Fault, u"other"_s}}})
            .certainty = Certainty::Inferred;
    }
}

} // namespace

void findTaskProblems(ServiceFinder &finder)
{
    for (const StartupTask &task : finder.role().startupTasks) {
        findCommand(finder, task);
        findVariables(finder, task);
        const TaskFile *file = fileOf(finder, task);
        if (file)
            findFile(finder, task, *file);
        const bool administers = administersIis(task.commandLine) || (file && file->administersIis);
        if (administers && task.executionContext != "elevated"_L1)
            finder.add(Rule::TaskNotElevated, Severity::Warning, {u"Task"_s, task.commandLine});
        if (isTooEarly(finder.role(), task, file))
            finder.add(Rule::TaskTooEarly, Severity::Warning, {u"Task"_s, task.commandLine});
        findVariablesIn(finder, task);
        findProgram(finder, task);
    }
}

} // namespace bindwright

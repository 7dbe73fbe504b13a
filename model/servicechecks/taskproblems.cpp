// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "taskproblems.h"

#include "servicefinder.h"

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
    if (!file.exists)
        return add(Rule::TaskFileMissing, Severity::Warning);
    if (file.marked)
        finder.add(
            Rule::TaskFileMarked, file.losesCommand ? Severity::Error : Severity::Warning,
            {u"Task"_s,
             task.commandLine,
             {{Argument::File, file.name}, {Argument::Fault, file.losesCommand ? QString() : u"remark"_s}}});
    else if (!file.ascii)
        add(Rule::TaskFileNotAscii, Severity::Warning);
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
    }
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "export.h"

#include "app/cli/draftoptions.h"
#include "app/cli/files/writing.h"
#include "app/cli/planreport.h"
#include "model/plan/export.h"
#include "ui/words/nextsteptext.h"
#include "ui/words/plantext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// The whole list is what the export consists of. Steps that were ticked off in an earlier one stay so.
Result<> write(QList<FileChange> exported, const QString &folder, PlatformServices &services, Output &output)
{
    for (FileChange &file : exported) {
        spdlog::info("export: {}", file.path.toStdString());
        const auto there = services.files.read(file.path, maximumProjectFile);
        if (there && file.path.endsWith(".md"_L1))
            file.after = withTicksOf(*there, file.after);
    }
    return writeUndoably(services.files, exported, {folder}, output);
}

/// Why nothing is exported, in a sentence.
QString reasonOf(const ExportOptions &options, const WantedPlan &wanted)
{
    return options.templateForm ? ExportText::tr("There is no certificate that a template would name.")
                                : nothingText(wanted);
}

void report(const ExportOptions &options, const WantedPlan &wanted, const QList<FileChange> &files,
            Output &output)
{
    const QString reason = reasonOf(options, wanted);
    if (!options.wanted.json) {
        for (const FileChange &file : files)
            output.data(QDir::toNativeSeparators(file.path));
        if (files.isEmpty() && wanted.isApplicable())
            output.words(reason);
        return;
    }
    QJsonObject object = planJson(u"bindwright-export/1"_s, wanted);
    QJsonArray paths;
    for (const FileChange &file : files)
        paths.append(file.path);
    object.insert(u"files"_s, paths);
    if (files.isEmpty() && wanted.isApplicable())
        object.insert(u"nothingBecause"_s, reason);
    output.data(object);
}

} // namespace

int runExport(const ExportOptions &options, PlatformServices &services, Output &output)
{
    const auto wanted = makeWanted(options.wanted, services);
    if (!wanted)
        return output.fail(wanted.error());
    if (!options.wanted.json || !wanted->isApplicable())
        sayProblems(*wanted, output);
    if (!wanted->isApplicable()) {
        report(options, *wanted, {}, output);
        return Findings;
    }
    const QString folder = QFileInfo(options.folder).absoluteFilePath();
    const Draft &draft = wanted->source.draft;
    const QList<FileChange> files = options.templateForm
        ? exportTemplate(draft, *options.templateForm, folder)
        : withNextSteps(exportFiles(draft, wanted->plan, folder, diffHeads(draft, wanted->plan)), draft,
                        wanted->plan, options.wanted.source, folder);
    if (const auto written = write(files, folder, services, output); !written)
        return output.fail(written.error());
    report(options, *wanted, files, output);
    // That the project says it all is as good as a diff; a script or a template that is not there is not.
    const bool isScript = options.templateForm || draft.scriptForm == ScriptForm::Server;
    return files.isEmpty() && isScript ? Findings : Done;
}

} // namespace bindwright

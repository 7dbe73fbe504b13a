// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/generatedpart.h"
#include "model/checks/draftproblems.h"
#include "model/session/newdraft.h"
#include "tests/support/corpus.h"
#include "tests/support/filefake.h"
#include "tests/support/testing.h"

#include <QSet>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QString severityMark(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"note"_s;
}

/// "error port-taken ServiceDefinition.csdef:12": names of files and rules and lines alone.
QString lineOf(const Problem &problem)
{
    const QString name = QFileInfo(problem.where.file).fileName();
    return u"  %1 %2 %3:%4"_s.arg(severityMark(problem.severity), id(problem.rule), name,
                                  QString::number(problem.where.line));
}

} // namespace

/// What is said of each csdef of the corpus. The list was read by a human: every error in it is one. Set
/// BINDWRIGHT_UPDATE_DATA=1 to write it anew, then read what changed.
class CorpusChecksTest final : public QObject
{
    Q_OBJECT

private slots:
    void isAsRead()
    {
        NEEDS_SHARED("corpus/INDEX.tsv");
        verifyGeneratedFile(u"tests/model/checks/data/corpuschecks.txt"_s, QString::fromUtf8(listing()));
    }

private:
    static QByteArray listing()
    {
        const QString folder = QStringLiteral(SHARED_FOLDER "/corpus/");
        QStringList text;
        for (const CorpusFile &file : corpusFiles()) {
            if (!file.path.endsWith(".csdef"_L1))
                continue;
            text.append(file.path.mid(folder.size()));
            const auto project = openProject(FileFake(), file.path);
            if (!project) {
                text.append(u"  unreadable"_s);
                continue;
            }
            const Draft draft = draftOf(project->path, project->service);
            for (const Problem &problem : problems(draft, {*project, {}})) {
                const bool ofProject = problem.step != Step::Certificates && problem.step != Step::Scenario;
                if (ofProject && problem.severity != Severity::Info)
                    text.append(lineOf(problem));
            }
        }
        return text.join(u'\n').toUtf8() + '\n';
    }
};

QTEST_GUILESS_MAIN(CorpusChecksTest)
#include "corpuscheckstest.moc"

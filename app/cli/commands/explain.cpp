// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "explain.h"

#include "app/cli/farm.h"
#include "app/cli/passphrase.h"
#include "app/cli/report.h"
#include "model/checks/draftproblems.h"
#include "model/problems/grouping.h"
#include "model/problems/symptoms.h"
#include "model/session/sourceopening.h"
#include "ui/problems/symptomwords.h"
#include "ui/words/tracetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ExplainText
{
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

/// What one server, or all that was given, has wrong with it.
struct Causes
{
    QString server; ///< empty: there is one alone
    QList<Problem> problems;
};

Result<QList<Causes>> problemsIn(const ExplainOptions &options, const PlatformServices &services,
                                 Output &output)
{
    QList<Causes> found;
    if (options.sources.isEmpty())
        return found;
    const auto passphrases = readPassphrases(options.passphrase);
    if (!passphrases)
        return tl::unexpected(passphrases.error());
    const Opening opening{services.files, services.reader, *passphrases, services.clock()};
    const Farm farm = farmOf(options.sources, kindsIn(opening));
    farm.sayToldApart(output);
    for (const FarmServer &server : farm.servers) {
        const auto source = openSources(opening, server.sources);
        if (!source)
            return tl::unexpected(source.error());
        found.append({server.name, problems(source->draft, source->facts)});
    }
    return found;
}

QJsonArray problemsJson(const QList<Causes> &all)
{
    QJsonArray array;
    for (const auto &[server, found] : all) {
        for (const Problem &problem : found)
            array.append(problemJson(problem, server));
    }
    return array;
}

QJsonObject json(const Symptom &symptom, const QList<Causes> &causes)
{
    QJsonArray rules;
    for (const Rule rule : rulesOf(symptom))
        rules.append(id(rule));
    return {{u"id"_s, QString::fromLatin1(symptom.id)}, {u"meaning"_s, meaningText(symptom)},
            {u"advice"_s, adviceText(symptom)},         {u"source"_s, QString::fromLatin1(symptom.source)},
            {u"certainty"_s, word(symptom.certainty)},  {u"rules"_s, rules},
            {u"problems"_s, problemsJson(causes)}};
}

void print(const Symptom &symptom, const QList<Causes> &causes, Output &output)
{
    output.data(meaningText(symptom));
    output.data(ExplainText::tr("What to do: %1").arg(adviceText(symptom)));
    output.data(ExplainText::tr("Source: %1 [%2]")
                    .arg(QString::fromLatin1(symptom.source), certaintyName(symptom.certainty)));
    bool fits = false;
    for (const auto &[server, found] : causes) {
        for (const Problem &cause : grouped(found))
            output.data(ExplainText::tr("Fits: %1").arg(lineOf(cause, server)));
        fits = fits || !found.isEmpty();
    }
    if (!causes.isEmpty() && !fits)
        output.data(ExplainText::tr("None of the problems that were found in SOURCE explains this error."));
}

} // namespace

int runExplain(const ExplainOptions &options, PlatformServices &services, Output &output)
{
    const auto found = problemsIn(options, services, output);
    if (!found)
        return output.fail(found.error());
    const QList<Symptom> known = symptomsIn(options.text);
    QJsonArray explanations;
    for (const Symptom &symptom : known) {
        QList<Causes> causes;
        for (const auto &[server, ofServer] : *found)
            causes.append({server, causesIn(ofServer, symptom)});
        if (options.json)
            explanations.append(json(symptom, causes));
        else
            print(symptom, causes, output);
    }
    if (options.json)
        output.data(QJsonObject{{u"format"_s, u"bindwright-explain/1"_s}, {u"explanations"_s, explanations}});
    if (known.isEmpty())
        output.words(
            ExplainText::tr("No known message is in this text. Give the event's number, the error code such "
                            "as 0x80070520, or the browser's word such as ERR_CONNECTION_RESET."));
    return known.isEmpty() ? Findings : Done;
}

} // namespace bindwright

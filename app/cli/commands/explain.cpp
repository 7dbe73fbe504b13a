// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "explain.h"

#include "app/cli/passphrase.h"
#include "app/cli/report.h"
#include "model/checks/draftproblems.h"
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

QJsonObject json(const Symptom &symptom, const QList<Problem> &causes)
{
    QJsonArray rules;
    for (const Rule rule : rulesOf(symptom))
        rules.append(id(rule));
    return {{u"id"_s, QString::fromLatin1(symptom.id)}, {u"meaning"_s, meaningText(symptom)},
            {u"advice"_s, adviceText(symptom)},         {u"source"_s, QString::fromLatin1(symptom.source)},
            {u"certainty"_s, word(symptom.certainty)},  {u"rules"_s, rules},
            {u"problems"_s, problemsJson(causes)}};
}

void print(const Symptom &symptom, const QList<Problem> &causes, bool isChecked, Output &output)
{
    output.data(meaningText(symptom));
    output.data(ExplainText::tr("What to do: %1").arg(adviceText(symptom)));
    output.data(ExplainText::tr("Source: %1 [%2]")
                    .arg(QString::fromLatin1(symptom.source), certaintyName(symptom.certainty)));
    for (const Problem &cause : causes)
        output.data(ExplainText::tr("Fits: %1").arg(lineOf(cause)));
    if (isChecked && causes.isEmpty())
        output.data(ExplainText::tr("None of the problems that were found in SOURCE explains this error."));
}

} // namespace

int runExplain(const ExplainOptions &options, PlatformServices &services, Output &output)
{
    QList<Problem> found;
    if (!options.sources.isEmpty()) {
        const auto passphrases = readPassphrases(options.passphrase);
        if (!passphrases)
            return output.fail(passphrases.error());
        const auto source =
            openSources({services.files, services.reader, *passphrases, services.clock()}, options.sources);
        if (!source)
            return output.fail(source.error());
        found = problems(source->draft, source->facts);
    }
    const QList<Symptom> known = symptomsIn(options.text);
    QJsonArray explanations;
    for (const Symptom &symptom : known) {
        const QList<Problem> causes = causesIn(found, symptom);
        if (options.json)
            explanations.append(json(symptom, causes));
        else
            print(symptom, causes, !options.sources.isEmpty(), output);
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

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "preview.h"

#include "changes.h"

#include "app/cli/events.h"
#include "app/cli/farm.h"
#include "app/cli/passphrase.h"
#include "app/cli/staterecords.h"
#include "model/base/namedenum.h"
#include "model/certificates/coverage.h"
#include "model/httpsys/decision.h"
#include "model/httpsys/handshakecases.h"
#include "model/preview/observationcheck.h"
#include "model/preview/preview.h"
#include "model/preview/serverdraft.h"
#include "model/session/newdraft.h"
#include "model/session/sourceopening.h"
#include "ui/words/errortext.h"
#include "ui/words/listtext.h"
#include "ui/words/previewtext.h"
#include "ui/words/tracetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

constexpr qint64 maximumCasesFile = 16 * 1024 * 1024;

struct PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

/// One answer to print: what was asked, and the decision.
struct Answer
{
    QString id;
    Decision decision;
    Decision said; ///< the same for sentences
    QString served = {}; ///< the name of the certificate that is served; empty: only its label is known
    QList<std::optional<Coverage>> coverages = {}; ///< of each step's certificate; empty: not known
    QJsonObject more = {}; ///< put into the JSON object beside the decision
    QString client = {}; ///< what was asked, whatever server is asked
    QString server = {}; ///< of a farm
    QList<Sighting> sightings = {};
};

QJsonArray json(const QList<Sighting> &sightings)
{
    QJsonArray array;
    for (const Sighting &sighting : sightings) {
        const Observation &seen = sighting.observation;
        array.append(QJsonObject{
            {u"at"_s, seen.at.toUTC().toString(Qt::ISODate)},
            {u"address"_s, SocketAddress{seen.address, seen.addressPort}.toString()},
            {u"connectTo"_s, seen.connect},
            {u"tls"_s, seen.tls.isEmpty() ? QJsonValue() : QJsonValue(seen.tls)},
            {u"certificate"_s, seen.certificate ? QJsonValue(seen.certificate->toString()) : QJsonValue()},
            {u"windows"_s, seen.windows.isEmpty() ? QJsonValue() : QJsonValue(seen.windows)},
            {u"result"_s, NamedEnum<Bearing>::word(sighting.bearing)},
            {u"old"_s, sighting.isOld},
            {u"text"_s, sightingText(sighting)}});
    }
    return array;
}

/// \a more: put into the JSON beside the results.
void print(const QList<Answer> &answers, bool json, Output &output, const QJsonObject &more = {})
{
    if (json) {
        QJsonObject object = more;
        object.insert(u"format"_s, u"bindwright-preview/1"_s);
        output.data(object, u"results"_s, answers.size(), [&answers](qsizetype i) {
            const Answer &answer = answers.at(i);
            QJsonObject result = toJson(answer.id, answer.decision);
            for (auto it = answer.more.begin(); it != answer.more.end(); ++it)
                result.insert(it.key(), it.value());
            return result;
        });
        return;
    }
    for (const Answer &answer : answers) {
        const Decision &said = answer.said;
        const QString served = answer.served.isEmpty() ? QString() : u" (%1)"_s.arg(answer.served);
        output.data(
            u"%1: %2%3 [%4]"_s.arg(answer.id, decisionText(said), served, certaintyName(said.certainty)));
        for (const Gap gap : said.gaps)
            output.data(u"    "_s + gapText(gap));
        for (qsizetype i = 0; i < said.steps.size(); ++i) {
            const TraceStep &step = said.steps.at(i);
            output.data(u"    %1: %2"_s.arg(ruleText(step.rule), stepText(step, answer.coverages.value(i))));
        }
        for (const Sighting &sighting : answer.sightings)
            output.data(u"    "_s + sightingText(sighting));
    }
}

bool isAsExpected(const HandshakeCase &handshake, const Decision &decision)
{
    return (handshake.expectedOutcome.isEmpty() || handshake.expectedOutcome == word(decision.outcome))
        && (handshake.expectedRule.isEmpty() || handshake.expectedRule == word(decision.rule))
        && (handshake.expectedCertificate.isEmpty() || handshake.expectedCertificate == decision.certificate);
}

int runCases(const PreviewOptions &options, PlatformServices &services, Output &output)
{
    const auto content = services.files.read(options.casesFile, maximumCasesFile);
    if (!content)
        return output.fail(content.error());
    const auto cases = readHandshakeCases(*content, options.casesFile);
    if (!cases)
        return output.fail(cases.error());
    QList<Answer> answers;
    QStringList unexpected;
    for (const HandshakeCase &handshake : cases->cases) {
        const Decision decision = decide(handshake.state, handshake.hello);
        answers.append({handshake.id, decision, decision});
        if (!isAsExpected(handshake, answers.last().decision))
            unexpected.append(handshake.id);
    }
    print(answers, options.json, output);
    for (const Error &refused : cases->refused)
        output.words(errorText(refused));
    if (!unexpected.isEmpty())
        output.words(PreviewText::tr("These cases are not answered as the file expects: %1.")
                         .arg(listText(unexpected)));
    return unexpected.isEmpty() && cases->refused.isEmpty() ? Done : Findings;
}

/// One server of the farm, opened.
struct OpenServer
{
    QString name;
    Source source;
    Observations observations;
};

/// The names that clients ask for: the one given, each host that the role has on any server, or none.
QList<std::optional<QString>> namesOf(const PreviewOptions &options, const QList<OpenServer> &farm,
                                      const QString &role)
{
    switch (options.clients) {
    case PreviewOptions::Clients::WithName:
        return {options.serverName};
    case PreviewOptions::Clients::WithoutName:
        return {std::nullopt};
    case PreviewOptions::Clients::Every:
        break;
    }
    QList<std::optional<QString>> names;
    QSet<QString> known;
    for (const OpenServer &server : farm) {
        for (const PreviewRow &row : previewOf(server.source.draft, options.to.ip)) {
            if (row.role != role || known.contains(row.host))
                continue;
            known.insert(row.host);
            names.append(row.host);
        }
    }
    return names << std::nullopt;
}

Answer answerFor(const QString &role, const HttpSysState &state, const ClientHello &hello,
                 const OpenServer &server)
{
    const Draft &draft = server.source.draft;
    const Decision decision = decide(state, hello);
    const auto thumbprint = Thumbprint::parse(decision.certificate);
    const Certificate *served = thumbprint ? findCertificate(draft, *thumbprint) : nullptr;
    const bool isJudged = served && hello.serverName;
    const QJsonValue covers =
        isJudged ? QJsonValue(coverage(*served, *hello.serverName) == Coverage::Covered) : QJsonValue();
    const QString asked = hello.serverName ? *hello.serverName : PreviewText::tr("without SNI");
    QList<std::optional<Coverage>> coverages;
    for (const TraceStep &step : decision.steps) {
        const auto of = Thumbprint::parse(step.certificate);
        const Certificate *held = of && hello.serverName ? findCertificate(draft, *of) : nullptr;
        coverages.append(held ? std::optional(coverage(*held, *hello.serverName)) : std::nullopt);
    }
    const QList<Sighting> sightings = server.observations.of(role, hello, decision, hello.to.ip);
    return {.id = u"%1, %2, %3"_s.arg(role, hello.to.toString(), asked),
            .decision = decision,
            .said = withNames(decision, draft, standInText),
            .served = served ? displayName(*served) : QString(),
            .coverages = coverages,
            .more = {{u"role"_s, role},
                     {u"sni"_s, hello.serverName ? QJsonValue(*hello.serverName) : QJsonValue()},
                     {u"covers"_s, covers},
                     {u"observations"_s, json(sightings)}},
            .sightings = sightings};
}

QList<Answer> answersOf(const PreviewOptions &options, const QList<OpenServer> &farm)
{
    QList<Answer> answers;
    for (const OpenServer &server : farm) {
        const Draft &draft = server.source.draft;
        const IisVersion iis = options.iis.value_or(iisVersionOf(draft));
        for (const Role &role : draft.service.roles) {
            if (role.kind != RoleKind::Web)
                continue;
            const HttpSysState state = stateOf(draft, role.name, options.to.ip, iis, server.source.facts.now);
            for (const auto &name : namesOf(options, farm, role.name)) {
                Answer answer = answerFor(role.name, state, {options.to, name}, server);
                answer.client = answer.id;
                answer.server = server.name;
                if (!server.name.isEmpty()) {
                    answer.id = server.name + ", "_L1 + answer.id;
                    answer.more.insert(u"server"_s, server.name);
                }
                answers.append(answer);
            }
        }
    }
    return answers;
}

QList<Disagreement> disagreementsOf(const QList<Answer> &answers)
{
    QList<FarmAnswer> of;
    for (const Answer &answer : answers) {
        const Decision &decision = answer.decision;
        of.append({answer.server, answer.client,
                   decision.certificate.isEmpty() ? word(decision.outcome) : decision.certificate});
    }
    return disagreementsIn(of);
}

/// Those who are not served alike come first.
void sortByDisagreement(QList<Answer> &answers, const QList<Disagreement> &disagreements)
{
    QSet<QString> differing;
    for (const Disagreement &one : disagreements)
        differing.insert(one.client);
    std::ranges::stable_sort(
        answers, {}, [&differing](const Answer &answer) { return !differing.contains(answer.client); });
}

QJsonArray json(const QList<Disagreement> &disagreements)
{
    QJsonArray array;
    for (const Disagreement &one : disagreements) {
        QJsonObject served;
        for (const FarmAnswer &answer : one.answers)
            served.insert(answer.server, answer.served);
        array.append(QJsonObject{{u"client"_s, one.client}, {u"served"_s, served}});
    }
    return array;
}

/// What probes found; "decides": on the build of the server that is previewed.
QJsonArray json(const QList<Measurement> &measurements, const QString &build)
{
    QJsonArray array;
    for (const Measurement &measurement : measurements)
        array.append(QJsonObject{{u"windows"_s, measurement.windows},
                                 {u"at"_s, measurement.at.toUTC().toString(Qt::ISODate)},
                                 {u"holds"_s, QJsonArray::fromStringList(measurement.holds)},
                                 {u"fails"_s, QJsonArray::fromStringList(measurement.fails)},
                                 {u"decides"_s, measurement.isOf(build)}});
    return array;
}

int answer(const PreviewOptions &options, const QList<OpenServer> &farm, Output &output)
{
    QList<Answer> answers = answersOf(options, farm);
    const QList<Disagreement> disagreements = disagreementsOf(answers);
    sortByDisagreement(answers, disagreements);
    QJsonObject more;
    const ServerState &server = farm.first().source.draft.server.state;
    if (farm.size() > 1)
        more = {{u"disagreements"_s, json(disagreements)}};
    else if (!server.isEmpty())
        more = {{u"unread"_s, unreadJson(server)}};
    const Draft &first = farm.first().source.draft;
    if (farm.size() == 1 && !first.measurements.isEmpty())
        more.insert(u"measurements"_s, json(first.measurements, windowsOf(first)));
    print(answers, options.json, output, more);
    if (answers.isEmpty())
        output.words(PreviewText::tr("The project has no web role, so nothing answers."));
    for (const Disagreement &one : disagreements) {
        QStringList served;
        for (const FarmAnswer &answer : one.answers)
            served.append(u"%1: %2"_s.arg(answer.server, answer.served));
        output.words(PreviewText::tr("The servers answer differently for %1: %2.")
                         .arg(one.client, served.join("; "_L1)));
    }
    const bool isSure =
        std::ranges::all_of(answers, [](const Answer &answer) { return answer.decision.gaps.isEmpty(); });
    return isSure && disagreements.isEmpty() ? Done : Findings;
}

} // namespace

int runPreview(const PreviewOptions &options, PlatformServices &services, Output &output)
{
    if (!options.casesFile.isEmpty())
        return runCases(options, services, output);
    const auto passphrases = readPassphrases(options.passphrase);
    if (!passphrases)
        return output.fail(passphrases.error());
    const QList<FarmServer> servers = farmOf(options.sources);
    if (options.compare && servers.size() > 1)
        return output.fail(Error{Code::NotUnderstood, servers.last().name, u"one server to compare"_s});
    QList<OpenServer> farm;
    for (const FarmServer &server : servers) {
        auto source = openSources({services.files, services.reader, *passphrases,
                                   options.at.value_or(services.clock()), options.encoding},
                                  server.sources);
        if (!source)
            return output.fail(source.error());
        const auto after = draftAfter(source->draft, options.events, services, *passphrases);
        if (!after)
            return output.fail(after.error());
        if (options.compare) {
            const auto &project = source->facts.project;
            const Draft now = draftAsItIs(source->draft, project ? project->service : Service());
            return printChanges(options, now, *after, source->facts.now, output);
        }
        source->draft = *after;
        farm.append({server.name, *source, Observations(source->draft.observations)});
    }
    return answer(options, farm, output);
}

} // namespace bindwright

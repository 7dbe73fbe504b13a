// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "preview.h"

#include "changes.h"

#include "app/cli/columns.h"
#include "app/cli/events.h"
#include "app/cli/farm.h"
#include "app/cli/passphrase.h"
#include "app/cli/staterecords.h"
#include "model/base/namedenum.h"
#include "model/certificates/coverage.h"
#include "model/farm/farmrows.h"
#include "model/httpsys/decision.h"
#include "model/httpsys/handshakecases.h"
#include "model/preview/observationcheck.h"
#include "model/preview/serverdraft.h"
#include "model/session/newdraft.h"
#include "model/session/sourceopening.h"
#include "ui/words/errortext.h"
#include "ui/words/listtext.h"
#include "ui/words/previewtext.h"
#include "ui/words/tracetext.h"

#include <QCoreApplication>
#include <QJsonArray>

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
    bool agrees = true; ///< every server of a farm answers so
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
            output.data(u"    "_s + gapText(gap, said.scripts));
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
    QHash<qsizetype, Decision> decisions = {}; ///< by the numbers of the rows: see rowsOf()
};

FarmQuestion questionOf(const PreviewOptions &options, const QDateTime &now)
{
    using Asked = FarmQuestion::Clients;
    using Clients = PreviewOptions::Clients;
    const Asked clients = options.clients == Clients::WithName ? Asked::WithName
        : options.clients == Clients::WithoutName              ? Asked::WithoutName
                                                               : Asked::Every;
    return {options.to, clients, options.serverName, options.iis, now};
}

/// Asks each server, which keeps its decisions.
QList<FarmRow> rowsOf(const PreviewOptions &options, QList<OpenServer> &farm)
{
    QList<FarmMember> members;
    for (const OpenServer &server : farm)
        members.append({server.name, server.source.draft});
    return farmRows(members, questionOf(options, farm.first().source.facts.now),
                    [&farm](qsizetype row, qsizetype member, const Decision &decision) {
                        farm[member].decisions.insert(row, decision);
                    });
}

QString askedText(const std::optional<QString> &name)
{
    return name ? *name : PreviewText::tr("without SNI");
}

QString clientOf(const FarmRow &row, const SocketAddress &to)
{
    return u"%1, %2, %3"_s.arg(row.role, to.toString(), askedText(row.host));
}

Answer answerFor(const QString &role, const Decision &decision, const ClientHello &hello,
                 const OpenServer &server)
{
    const Draft &draft = server.source.draft;
    const auto thumbprint = Thumbprint::parse(decision.certificate);
    const Certificate *served = thumbprint ? findCertificate(draft, *thumbprint) : nullptr;
    const bool isJudged = served && hello.serverName;
    const QJsonValue covers =
        isJudged ? QJsonValue(coverage(*served, *hello.serverName) == Coverage::Covered) : QJsonValue();
    QList<std::optional<Coverage>> coverages;
    for (const TraceStep &step : decision.steps) {
        const auto of = Thumbprint::parse(step.certificate);
        const Certificate *held = of && hello.serverName ? findCertificate(draft, *of) : nullptr;
        coverages.append(held ? std::optional(coverage(*held, *hello.serverName)) : std::nullopt);
    }
    const QList<Sighting> sightings = server.observations.of(role, hello, decision, hello.to.ip);
    return {.id = u"%1, %2, %3"_s.arg(role, hello.to.toString(), askedText(hello.serverName)),
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

/// \a server's answers to the clients of \a rows, in the order of its roles.
QList<Answer> answersOf(const PreviewOptions &options, const QList<FarmRow> &rows, const OpenServer &server)
{
    QList<Answer> answers;
    for (const Role &role : server.source.draft.service.roles) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const FarmRow &row = rows.at(i);
            if (role.kind != RoleKind::Web || row.role != role.name)
                continue;
            Answer answer = answerFor(role.name, server.decisions.value(i), {options.to, row.host}, server);
            answer.agrees = row.agrees();
            if (!server.name.isEmpty()) {
                answer.id = server.name + ", "_L1 + answer.id;
                answer.more.insert(u"server"_s, server.name);
            }
            answers.append(answer);
        }
    }
    return answers;
}

QJsonArray disagreementsJson(const QList<FarmRow> &rows, const QList<OpenServer> &farm,
                             const SocketAddress &to)
{
    QJsonArray array;
    for (const FarmRow &row : rows) {
        if (row.agrees())
            continue;
        QJsonObject served;
        for (qsizetype i = 0; i < farm.size(); ++i) {
            if (row.answers.at(i))
                served.insert(farm.at(i).name, servedBy(row.answers.at(i)));
        }
        array.append(QJsonObject{{u"client"_s, clientOf(row, to)}, {u"served"_s, served}});
    }
    return array;
}

/// What a server serves in few words; certificates of one name are told apart by their thumbprints.
QString cellOf(const std::optional<MatrixCell> &cell, const Draft &draft)
{
    if (!cell)
        return u"–"_s;
    const auto sha1 = Thumbprint::parse(cell->certificate);
    const bool isNamed = sha1 && findCertificate(draft, *sha1);
    return cellTextWithoutName(*cell, draft)
        + (isNamed ? u" (%1)"_s.arg(cell->certificate.left(8)) : QString());
}

/// Who is served what where: a line a client, a column a server; "≠" before what differs.
void printMatrix(const QList<FarmRow> &rows, const QList<OpenServer> &farm, const SocketAddress &to,
                 Output &output)
{
    QList<QStringList> lines{{QString()}};
    for (const OpenServer &server : farm)
        lines.first().append(server.name);
    for (const FarmRow &row : disagreementsFirst(rows)) {
        QStringList line{(row.agrees() ? u"  "_s : u"≠ "_s) + clientOf(row, to)};
        for (qsizetype i = 0; i < farm.size(); ++i)
            line.append(cellOf(row.answers.at(i), farm.at(i).source.draft));
        lines.append(line);
    }
    QList<int> widths(lines.first().size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(line.at(i)));
    }
    for (QStringList &line : lines) {
        for (qsizetype i = 0; i + 1 < line.size(); ++i)
            line[i] = padded(line.at(i), widths.at(i));
        output.data(line.join("  "_L1));
    }
    output.data(QString());
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

/// What goes into the JSON beside the answers.
QJsonObject moreOf(const PreviewOptions &options, const QList<FarmRow> &rows, const QList<OpenServer> &farm)
{
    if (farm.size() > 1)
        return {{u"disagreements"_s, disagreementsJson(rows, farm, options.to)}};
    QJsonObject more;
    const Draft &draft = farm.first().source.draft;
    if (!draft.server.isEmpty())
        more.insert(u"unread"_s, unreadJson(draft.server.state));
    if (!draft.measurements.isEmpty())
        more.insert(u"measurements"_s, json(draft.measurements, windowsOf(draft)));
    return more;
}

/// In words, of several servers those answers in full that differ, or that were asked for by name.
QList<Answer> printedOf(const PreviewOptions &options, QList<Answer> answers, bool areSeveral)
{
    std::ranges::stable_sort(answers, {}, &Answer::agrees); // what differs comes first
    if (areSeveral && !options.json && options.clients == PreviewOptions::Clients::Every)
        answers.removeIf([](const Answer &answer) { return answer.agrees; });
    return answers;
}

/// Whether an https endpoint is there although no web role is.
bool hasWorkerEndpoint(const QList<OpenServer> &farm)
{
    const auto hasHttps = [](const Role &role) {
        return std::ranges::find(role.endpoints, u"https"_s, &Endpoint::protocol) != role.endpoints.cend();
    };
    return std::ranges::any_of(farm, [hasHttps](const OpenServer &server) {
        return std::ranges::any_of(server.source.draft.service.roles, hasHttps);
    });
}

int answer(const PreviewOptions &options, QList<OpenServer> farm, Output &output)
{
    const QList<FarmRow> rows = rowsOf(options, farm);
    QList<Answer> answers;
    for (const OpenServer &server : std::as_const(farm))
        answers += answersOf(options, rows, server);
    if (farm.size() > 1 && !options.json)
        printMatrix(rows, farm, options.to, output);
    print(printedOf(options, answers, farm.size() > 1), options.json, output, moreOf(options, rows, farm));
    const bool isWorker = answers.isEmpty() && hasWorkerEndpoint(farm);
    if (isWorker)
        output.words(PreviewText::tr("The project has no web role. What its worker role's https endpoint "
                                     "answers is not established."));
    else if (answers.isEmpty())
        output.words(PreviewText::tr("The project has no web role, so nothing answers."));
    for (const FarmRow &row : rows) {
        QStringList served;
        for (qsizetype i = 0; i < farm.size(); ++i)
            served.append(
                u"%1: %2"_s.arg(farm.at(i).name, row.answers.at(i) ? servedBy(row.answers.at(i)) : u"–"_s));
        if (!row.agrees())
            output.words(PreviewText::tr("The servers answer differently for %1: %2.")
                             .arg(clientOf(row, options.to), served.join("; "_L1)));
    }
    const bool isSure =
        std::ranges::all_of(answers, [](const Answer &answer) { return answer.decision.gaps.isEmpty(); });
    return isSure && !isWorker && std::ranges::all_of(rows, &FarmRow::agrees) ? Done : Findings;
}

} // namespace

int runPreview(const PreviewOptions &options, PlatformServices &services, Output &output)
{
    if (!options.casesFile.isEmpty())
        return runCases(options, services, output);
    const auto passphrases = readPassphrases(options.passphrase);
    if (!passphrases)
        return output.fail(passphrases.error());
    const Opening opening{services.files, services.reader, *passphrases,
                          options.at.value_or(services.clock()), options.encoding};
    const Farm named = farmOf(options.sources, kindsIn(opening));
    if (options.compare && named.servers.size() > 1)
        return output.fail(Error{Code::NotUnderstood, named.servers.last().name, u"one server to compare"_s});
    named.sayToldApart(output);
    QList<OpenServer> farm;
    for (const FarmServer &server : named.servers) {
        auto source = openSources(opening, server.sources);
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

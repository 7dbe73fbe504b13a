// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "verify.h"

#include "app/cli/farm.h"
#include "app/cli/passphrase.h"
#include "model/session/sourceopening.h"
#include "model/verify/evidence.h"
#include "model/verify/verification.h"
#include "ui/verify/verifyreport.h"
#include "ui/verify/verifytext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

/// Says now and then how far it is, and stops where that is wanted.
class Teller
{
public:
    Teller(const PlatformServices &services, Output &output)
        : m_services(services)
        , m_output(output)
    { }

    bool operator()(int done, int total)
    {
        const int tenth = total > 0 ? done * 10 / total : 0;
        if (tenth > m_said) {
            m_said = tenth;
            m_output.words(VerifyText::tr("%1 of %n handshakes made.", nullptr, total).arg(done));
        }
        return !m_services.interrupted || !m_services.interrupted();
    }

private:
    const PlatformServices &m_services;
    Output &m_output;
    int m_said = 0;
};

Result<QList<VerifyRow>> ask(const VerifyOptions &options, const Source &source,
                             const PlatformServices &services, Output &output)
{
    Teller teller(services, output);
    return verify({.draft = source.draft,
                   .wishes = options.wishes,
                   .client = services.network,
                   .reader = &services.reader,
                   .now = services.clock(),
                   .jobs = options.jobs,
                   .patience = options.patience},
                  [&teller](int done, int total) { return teller(done, total); });
}

/// One server, or all that was given, and what it answered.
struct Verified
{
    QString server; ///< of several; empty: it has no name
    Source source;
    QList<VerifyRow> rows;
};

void print(const Verified &verified, Output &output)
{
    const auto &[name, source, rows] = verified;
    const Draft &draft = source.draft;
    const QString server = name.isEmpty() ? QString() : name + ": "_L1;
    for (const VerifyRow &row : rows) {
        output.data(server
                    + u"%1, %2: %3"_s.arg(askingText(row.question), placeText(row.question),
                                          agreementText(row.agreement)));
        if (row.agreement == Agreement::Same && row.served()) {
            output.data(u"    "_s + VerifyText::tr("served: %1").arg(servedText(row, draft)));
        } else {
            output.data(u"    "_s + VerifyText::tr("planned: %1").arg(plannedText(row, draft)));
            output.data(u"    "_s + VerifyText::tr("served: %1").arg(servedText(row, draft)));
        }
        for (const QString &reason : reasonTexts(row))
            output.data(u"    "_s + reason);
    }
}

/// --record; says what was kept.
Result<> keep(const VerifyOptions &options, const QList<VerifyRow> &rows, const Source &source,
              PlatformServices &services, Output &output)
{
    if (options.record.isEmpty())
        return {};
    const QString path = QFileInfo(options.record).absoluteFilePath();
    const QList<Observation> evidence = evidenceIn(rows, source.draft, services.clock());
    const auto kept = keepObservations(services.files, path, source, evidence);
    if (kept)
        output.words(
            VerifyText::tr("%n answer(s) kept in %1.", nullptr, int(evidence.size())).arg(options.record));
    return kept;
}

/// Of several servers each row says whose it is.
QJsonObject reportJson(const QList<Verified> &farm)
{
    QJsonObject all = verifyJson(farm.first().rows, farm.first().source.draft);
    if (farm.size() == 1 && farm.first().server.isEmpty())
        return all;
    QJsonObject counts;
    QJsonArray rows;
    for (const auto &[server, source, ofServer] : farm) {
        const QJsonObject one = verifyJson(ofServer, source.draft);
        for (QJsonValue value : one[u"rows"_s].toArray()) {
            QJsonObject row = value.toObject();
            row.insert(u"server"_s, server);
            rows.append(row);
        }
        const QJsonObject ofOne = one[u"counts"_s].toObject();
        for (auto it = ofOne.begin(); it != ofOne.end(); ++it)
            counts.insert(it.key(), counts.value(it.key()).toInt() + it.value().toInt());
    }
    all.insert(u"counts"_s, counts);
    all.insert(u"rows"_s, rows);
    return all;
}

ExitCode exitCodeOf(const QList<VerifyRow> &rows)
{
    const auto count = [&rows](Agreement agreement) {
        return std::ranges::count(rows, agreement, &VerifyRow::agreement);
    };
    const auto unreached = count(Agreement::NotReached);
    if (unreached == rows.size())
        return Unusable;
    return count(Agreement::Different) + unreached > 0 ? Findings : Done;
}

/// Opens one server and asks it.
Result<Verified> askServer(const VerifyOptions &options, const FarmServer &server, const Opening &opening,
                           const PlatformServices &services, Output &output)
{
    const auto source = openSources(opening, server.sources);
    if (!source)
        return tl::unexpected(source.error());
    for (const QString &role : options.wishes.roles) {
        if (!findRole(source->draft.service, role))
            return failure(Code::UnknownRole, role);
    }
    const auto rows = ask(options, *source, services, output);
    if (!rows)
        return tl::unexpected(rows.error());
    return Verified{server.name, *source, *rows};
}

} // namespace

int runVerify(const VerifyOptions &options, PlatformServices &services, Output &output)
{
    const auto passphrases = readPassphrases(options.passphrase);
    if (!passphrases)
        return output.fail(passphrases.error());
    const Opening opening{services.files, services.reader, *passphrases, services.clock(), options.encoding};
    const Farm farm = farmOf(options.sources, kindsIn(opening));
    if (farm.servers.size() > 1 && !options.record.isEmpty())
        return output.fail(
            Error{Code::NotUnderstood, farm.servers.last().name, u"one server with --record"_s});
    farm.sayToldApart(output);
    QList<Verified> all;
    QList<VerifyRow> rows;
    for (const FarmServer &server : farm.servers) {
        auto verified = askServer(options, server, opening, services, output);
        if (!verified)
            return output.fail(verified.error());
        rows += verified->rows;
        all.append(*verified);
        if (!options.json)
            print(*verified, output);
    }
    if (options.json)
        output.data(reportJson(all));
    output.words(rows.isEmpty()
                     ? VerifyText::tr("There is nothing to ask for: the plan serves no host by https.")
                     : summaryText(rows));
    const auto kept = keep(options, rows, all.first().source, services, output);
    return kept ? int(exitCodeOf(rows)) : output.fail(kept.error());
}

} // namespace bindwright

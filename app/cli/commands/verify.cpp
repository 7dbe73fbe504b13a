// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "verify.h"

#include "app/cli/passphrase.h"
#include "model/session/sourceopening.h"
#include "model/verify/evidence.h"
#include "model/verify/verification.h"
#include "ui/verify/verifyreport.h"
#include "ui/verify/verifytext.h"

#include <QCoreApplication>
#include <QFileInfo>

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

void print(const QList<VerifyRow> &rows, const Draft &draft, Output &output)
{
    for (const VerifyRow &row : rows) {
        output.data(u"%1, %2: %3"_s.arg(askingText(row.question), placeText(row.question),
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

} // namespace

int runVerify(const VerifyOptions &options, PlatformServices &services, Output &output)
{
    const auto passphrases = readPassphrases(options.passphrase);
    if (!passphrases)
        return output.fail(passphrases.error());
    const auto source = openSources(
        {services.files, services.reader, *passphrases, services.clock(), options.encoding}, options.sources);
    if (!source)
        return output.fail(source.error());
    for (const QString &role : options.wishes.roles) {
        if (!findRole(source->draft.service, role))
            return output.fail({Code::UnknownRole, role});
    }
    const auto rows = ask(options, *source, services, output);
    if (!rows)
        return output.fail(rows.error());
    if (options.json)
        output.data(verifyJson(*rows, source->draft));
    else
        print(*rows, source->draft, output);
    output.words(rows->isEmpty()
                     ? VerifyText::tr("There is nothing to ask for: the plan serves no host by https.")
                     : summaryText(*rows));
    const auto kept = keep(options, *rows, *source, services, output);
    return kept ? int(exitCodeOf(*rows)) : output.fail(kept.error());
}

} // namespace bindwright

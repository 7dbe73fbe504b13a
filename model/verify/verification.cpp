// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "verification.h"

#include "likelycauses.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace bindwright {

namespace {

/// Does numbered pieces of work, some of them at once, and keeps the caller told.
class Crew
{
public:
    Crew(int jobs, const VerifyProgress &progress)
        : m_progress(progress)
    {
        m_pool.setMaxThreadCount(std::max(1, jobs));
    }

    bool isCancelled() const { return m_cancelled; }

    /// Calls \a work with 0 to \a count - 1. Whether it was not cancelled.
    bool run(int count, int total, const std::function<void(int)> &work)
    {
        std::atomic_int next = 0;
        std::atomic_int done = 0;
        for (int i = 0; i < std::min(count, m_pool.maxThreadCount()); ++i) {
            m_pool.start([this, count, &work, &next, &done] {
                for (int at = next++; at < count && !m_cancelled; at = next++) {
                    work(at);
                    ++done;
                }
            });
        }
        constexpr int pause = 50; // ms, between looks at whether to stop
        while (!m_pool.waitForDone(pause))
            tell(done, total);
        tell(done, total);
        return !m_cancelled;
    }

private:
    void tell(int done, int total)
    {
        if (m_progress && !m_progress(done, total))
            m_cancelled = true;
    }

    QThreadPool m_pool;
    const VerifyProgress &m_progress;
    std::atomic_bool m_cancelled = false;
};

constexpr TlsVersion versions[] = {TlsVersion::Tls12, TlsVersion::Tls13};
constexpr int versionCount = int(std::size(versions));

LookedUp lookUpAll(Crew &crew, const VerifyParameters &parameters)
{
    const QStringList names = namesToLookUp(parameters.draft, parameters.wishes);
    QList<Result<QList<IpAddress>>> found(names.size());
    Result<QList<IpAddress>> *places = found.data(); // each its own: no two threads touch the list itself
    crew.run(int(names.size()), 0, [&](int i) {
        places[i] = parameters.client->addressesOf(names.at(i), parameters.patience,
                                                   [&crew] { return crew.isCancelled(); });
    });
    LookedUp lookedUp;
    for (qsizetype i = 0; i < names.size(); ++i)
        lookedUp.insert(names.at(i), found.at(i));
    return lookedUp;
}

/// The answers to each question, one a version.
QList<QList<Seen>> askAll(Crew &crew, const QList<Question> &questions, const VerifyParameters &parameters)
{
    QList<QList<Seen>> seen(questions.size());
    for (qsizetype i = 0; i < questions.size(); ++i) {
        for (const TlsVersion version : versions) {
            if (questions.at(i).to)
                seen[i].append({version, failure(Code::Cancelled)});
        }
    }
    QList<Seen *> places;
    for (QList<Seen> &answers : seen) {
        for (int v = 0; v < versionCount; ++v)
            places.append(answers.isEmpty() ? nullptr : &answers[v]);
    }
    const auto ask = [&](int i) {
        const Question &question = questions.at(i / versionCount);
        if (!places.at(i))
            return;
        const TlsVersion version = places.at(i)->asked;
        places.at(i)->answer = parameters.client->ask(
            {*question.to, question.serverName(), version, version, parameters.patience},
            [&crew] { return crew.isCancelled(); });
    };
    crew.run(int(places.size()), int(places.size()), ask);
    return seen;
}

QByteArray keyOf(const QList<Certificate> &chain)
{
    QByteArray key;
    for (const Certificate &certificate : chain)
        key += certificate.sha256.toLatin1();
    return key;
}

/// What is to be said of each of the chains that were sent, each judged once.
class Chains
{
public:
    Chains(const QList<VerifyRow> &rows, const VerifyParameters &parameters)
        : m_parameters(parameters)
        , m_broughtIn(parameters.draft.certificates)
    {
        QHash<Thumbprint, Certificate> known;
        for (const VerifyRow &row : rows) {
            for (const Certificate &certificate : row.served() ? row.served()->chain : QList<Certificate>())
                known.insert(certificate.sha1, certificate);
        }
        m_signers = parameters.reader->signersOf(known.values() + m_broughtIn);
        std::ranges::copy_if(m_broughtIn, std::back_inserter(m_roots), &Certificate::selfSigned);
        takeSigners(m_broughtIn, m_signers);
    }

    ChainFindings findings(QList<Certificate> sent)
    {
        const QByteArray key = keyOf(sent);
        if (!m_found.contains(key)) {
            takeSigners(sent, m_signers);
            const ChainTrust trust = m_parameters.client->trustOf(sent, {m_roots, m_parameters.now});
            m_found.insert(key, findingsOf(sent, m_broughtIn, trust));
        }
        return m_found.value(key);
    }

private:
    const VerifyParameters &m_parameters;
    QList<Certificate> m_broughtIn;
    QList<Certificate> m_roots;
    Signers m_signers;
    QHash<QByteArray, ChainFindings> m_found;
};

} // namespace

Result<QList<VerifyRow>> verify(const VerifyParameters &parameters, const VerifyProgress &progress)
{
    Crew crew(parameters.jobs, progress);
    const LookedUp lookedUp = lookUpAll(crew, parameters);
    if (crew.isCancelled())
        return failure(Code::Cancelled);
    const QList<Question> questions = questionsOf(parameters.draft, parameters.wishes, lookedUp);
    const QList<QList<Seen>> seen = askAll(crew, questions, parameters);
    if (crew.isCancelled())
        return failure(Code::Cancelled);
    const PlannedAnswers planned(parameters.draft, parameters.now);
    QList<VerifyRow> rows;
    for (qsizetype i = 0; i < questions.size(); ++i)
        rows.append(comparedRow(questions.at(i), seen.at(i), planned));
    Chains chains(rows, parameters);
    for (VerifyRow &row : rows) {
        if (const TlsAnswer *answer = row.served())
            takeChain(row, chains.findings(answer->chain));
    }
    findCauses(rows, planned);
    return rows;
}

void runVerification(QPromise<QList<VerifyRow>> &promise, const VerifyParameters &parameters)
{
    auto rows = verify(parameters, [&promise](int done, int total) {
        promise.setProgressRange(0, total);
        promise.setProgressValue(done);
        return !promise.isCanceled();
    });
    if (rows)
        promise.addResult(std::move(*rows));
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "jointrenewal.h"

#include "certificateimport.h"

#include "model/certificates/chain.h"

#include <algorithm>

namespace bindwright {

namespace {

bool isUnused(const RenewedSource &renewed)
{
    return std::ranges::find(renewed.faults, RenewalFault::Kind::NotUsed, &RenewalFault::kind)
        != renewed.faults.cend();
}

/// Does one renewal over all sources, step by step; the first failure stays.
class RenewalPlanner final
{
public:
    RenewalPlanner(const Opening &opening, const JointRenewalRequest &request, const FileProgress &progress)
        : m_opening(opening)
        , m_request(request)
        , m_progress(progress)
    { }

    Result<JointRenewal> plan()
    {
        return takeNew()
            .and_then([this] { return openAll(); })
            .and_then([this] { return planAll(); })
            .map([this] { return m_renewal; });
    }

private:
    Result<> takeNew()
    {
        Draft alone;
        QList<CertificateFile> files = m_request.with;
        if (const auto matched = matchFiles(alone, files, m_opening.reader); !matched)
            return matched;
        const QList<Certificate> leaves = leavesOf(withCertificates(alone, files).certificates);
        if (leaves.isEmpty())
            return failure(Code::NoCertificate, files.isEmpty() ? QString() : files.first().path);
        m_renewal.with = leaves.first();
        return {};
    }

    Result<> openAll()
    {
        for (const RenewalSource &given : m_request.sources) {
            if (m_progress && !m_progress(int(m_renewal.sources.size()), given.name))
                return failure(Code::Cancelled);
            auto source = openSources(m_opening, given.paths);
            if (!source)
                return tl::unexpected(source.error());
            QList<CertificateFile> files = m_request.with;
            if (const auto matched = matchFiles(source->draft, files, m_opening.reader); !matched)
                return matched;
            source->draft = withCertificates(source->draft, files);
            m_renewal.sources.append({.name = given.name, .isNamed = given.isNamed, .source = *source});
        }
        return {};
    }

    void chooseReplaced()
    {
        QList<Thumbprint> &candidates = m_renewal.candidates;
        if (!m_request.replaced.isNull())
            candidates = {m_request.replaced};
        for (const RenewedSource &renewed :
             m_request.replaced.isNull() ? m_renewal.sources : QList<RenewedSource>()) {
            for (const Thumbprint &candidate : renewableBy(renewed.source.draft, m_renewal.with)) {
                if (!candidates.contains(candidate))
                    candidates.append(candidate);
            }
        }
    }

    Result<> planAll()
    {
        chooseReplaced();
        if (m_renewal.candidates.size() != 1)
            return {};
        for (RenewedSource &renewed : m_renewal.sources) {
            if (const auto planned = planOne(renewed); !planned)
                return planned;
        }
        if (std::ranges::all_of(m_renewal.sources, isUnused))
            return {};
        for (RenewedSource &renewed : m_renewal.sources) { // it need not be used everywhere
            if (isUnused(renewed))
                renewed.faults.clear();
        }
        return {};
    }

    Result<> planOne(RenewedSource &renewed) const
    {
        const Draft &draft = renewed.source.draft;
        const auto configurations =
            m_request.configurations ? m_request.configurations(draft.service) : Result<QStringList>();
        if (!configurations)
            return tl::unexpected(configurations.error());
        renewed.renewal = {m_renewal.candidates.first(), m_renewal.with.sha1, *configurations,
                           m_request.keepOld};
        renewed.places = CertificateUses(draft, *configurations).placesOf(m_renewal.candidates.first());
        renewed.faults = faultsOf(draft, renewed.renewal);
        renewed.draft = withRenewal(draft, renewed.renewal);
        if (!renewed.isChanged() || renewed.isServer())
            return {};
        const auto plan = makePlan(renewed.draft, renewed.source.facts);
        if (!plan)
            return tl::unexpected(plan.error());
        renewed.plan = *plan;
        return {};
    }

    const Opening &m_opening;
    const JointRenewalRequest &m_request;
    const FileProgress &m_progress;
    JointRenewal m_renewal;
};

} // namespace

bool JointRenewal::isRefused() const
{
    return std::ranges::any_of(sources, [](const RenewedSource &renewed) {
        return bindwright::isRefused(renewed.faults) || (renewed.plan && !obstacles(*renewed.plan).isEmpty());
    });
}

QList<FileChange> JointRenewal::changes() const
{
    QList<FileChange> all;
    for (const RenewedSource &renewed : sources) {
        for (const FileChange &change : renewed.plan ? renewed.plan->changes : QList<FileChange>()) {
            if (!all.contains(change))
                all.append(change);
        }
    }
    return all;
}

QStringList JointRenewal::changedProjects() const
{
    QStringList projects;
    for (const RenewedSource &renewed : sources) {
        if (renewed.plan && !renewed.plan->changes.isEmpty())
            projects.append(renewed.source.facts.project->definition.path);
    }
    return projects;
}

Result<JointRenewal> planRenewal(const Opening &opening, const JointRenewalRequest &request,
                                 const FileProgress &progress)
{
    return RenewalPlanner(opening, request, progress).plan();
}

void runRenewalPlan(QPromise<Result<JointRenewal>> &promise, const Opening &opening,
                    const JointRenewalRequest &request)
{
    promise.setProgressRange(0, int(request.sources.size()));
    const auto planned = planRenewal(opening, request, [&promise](int index, const QString &path) {
        promise.setProgressValueAndText(index, path);
        return !promise.isCanceled();
    });
    if (!promise.isCanceled())
        promise.addResult(planned);
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "jointrenewal.h"

#include "certificateimport.h"

#include "model/base/filestore.h"
#include "model/certificates/chain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool hasFault(const RenewedSource &renewed, RenewalFault::Kind kind)
{
    return std::ranges::find(renewed.faults, kind, &RenewalFault::kind) != renewed.faults.cend();
}

bool isUnused(const RenewedSource &renewed)
{
    return hasFault(renewed, RenewalFault::Kind::NotUsed);
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
            m_renewal.sources.append({.name = given.name,
                                      .isNamed = given.isNamed,
                                      .source = *source,
                                      .shares = shareFolders(m_opening.files, source->draft)});
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
        const bool isUsed = !std::ranges::all_of(m_renewal.sources, isUnused);
        for (RenewedSource &renewed : m_renewal.sources) {
            if (isUsed && isUnused(renewed)) // it need not be used everywhere
                renewed.faults.removeIf(std::not_fn(isAboutUnknownFiles));
            if (hasFault(renewed, RenewalFault::Kind::FilesUnknown)) // nor is it known whether it is used
                renewed.faults.removeIf(
                    [](const RenewalFault &fault) { return fault.kind == RenewalFault::Kind::NotUsed; });
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
        findUnknown(renewed);
        if (renewed.isChanged() && !renewed.isServer()) {
            const auto plan = makePlan(renewed.draft, renewed.source.facts);
            if (!plan)
                return tl::unexpected(plan.error());
            renewed.plan = *plan;
        }
        return planShares(renewed);
    }

    /// A share that is only listed by its server may be given beside it.
    void findUnknown(RenewedSource &renewed) const
    {
        const Draft &draft = renewed.source.draft;
        const QStringList unknown = unknownFiles(draft);
        const bool isElsewhere = renewed.shares.isEmpty()
            && !std::ranges::all_of(m_renewal.sources, &QStringList::isEmpty, &RenewedSource::shares);
        if (unknown.isEmpty() || isElsewhere)
            return;
        const bool areAll = !renewed.shares.isEmpty() && unknown.size() == draft.server.state.files.size();
        renewed.faults.append(
            {areAll ? RenewalFault::Kind::FilesUnknown : RenewalFault::Kind::FilesUnread, unknown});
    }

    /// The files of shares that have the old one; what opens them now opens them afterwards.
    Result<> planShares(RenewedSource &renewed) const
    {
        QSet<QString> names;
        for (const CertificatePlace &place : std::as_const(renewed.places)) {
            if (place.kind == CertificatePlace::Kind::CentralFile)
                names.insert(place.name);
        }
        QStringList paths, open;
        for (const QString &folder : std::as_const(renewed.shares)) {
            for (const QString &name : filesIn(m_opening.files, folder, {u"*.pfx"_s})) {
                const QString path = folder + u'/' + name;
                if (!names.contains(name))
                    continue;
                if (passphraseOf(path).isEmpty())
                    open.append(name);
                else
                    paths.append(path);
            }
        }
        if (!open.isEmpty())
            renewed.faults.append({RenewalFault::Kind::FilesOpen, open});
        const bool canBeMade = m_request.writer && m_renewal.with.privateKey == PrivateKey::Matching;
        return paths.isEmpty() || !canBeMade ? Result<>() : replaceFiles(renewed, paths);
    }

    Result<> replaceFiles(RenewedSource &renewed, const QStringList &paths) const
    {
        const ShareTools tools{m_opening.files, m_opening.reader, *m_request.writer,
                               [this](const QString &path) { return passphraseOf(path); }};
        const Draft &draft = renewed.source.draft;
        const auto changes =
            shareChanges(tools,
                         {renewed.renewal.replaced, m_renewal.with,
                          chainOf(m_renewal.with, draft.certificates, draft.asOf).intermediates},
                         paths);
        if (!changes)
            return tl::unexpected(changes.error());
        Plan plan = renewed.plan.value_or(Plan());
        for (const FileChange &change : *changes) {
            plan.actions.append({ActionType::ReplaceCentralFile,
                                 change.path,
                                 {},
                                 {},
                                 renewed.renewal.with.toString(),
                                 renewed.renewal.replaced.toString()});
            plan.changes.append(change);
        }
        renewed.plan = plan;
        return {};
    }

    QCA::SecureArray passphraseOf(const QString &path) const
    {
        const QCA::SecureArray typed = m_request.typed ? m_request.typed(path) : QCA::SecureArray();
        return typed.isEmpty() ? m_opening.passphrases.of(path) : typed;
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
            const auto isThere = [&change](const FileChange &other) {
                return change.isSecret ? change.path == other.path : change == other; // no two are alike
            };
            if (std::ranges::none_of(all, isThere))
                all.append(change);
        }
    }
    return all;
}

QStringList JointRenewal::changedProjects() const
{
    QStringList projects;
    for (const RenewedSource &renewed : sources) {
        if (!renewed.plan || renewed.plan->changes.isEmpty())
            continue;
        if (!renewed.isServer())
            projects.append(renewed.source.facts.project->definition.path);
        projects += renewed.shares;
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

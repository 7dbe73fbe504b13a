// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "likelycauses.h"

#include <algorithm>

namespace bindwright {

using CauseKind = LikelyCause::Kind;

namespace {

/// What a place served to all who asked there.
struct Place
{
    int answers = 0;
    QSet<Thumbprint> leaves;
};
using Places = QHash<QString, Place>;

Places placesOf(const QList<VerifyRow> &rows)
{
    Places places;
    for (const VerifyRow &row : rows) {
        if (const TlsAnswer *answer = row.served()) {
            Place &place = places[row.question.to->toString()];
            ++place.answers;
            place.leaves.insert(answer->chain.first().sha1);
        }
    }
    return places;
}

bool sameNames(const Certificate &a, const Certificate &b)
{
    const auto namesOf = [](const Certificate &certificate) {
        const QStringList names = certificate.dnsNames + certificate.ipAddresses;
        return QSet<QString>(names.cbegin(), names.cend());
    };
    return namesOf(a) == namesOf(b);
}

/// A certificate that the project, or what was brought in, had before.
bool isEarlier(const Draft &draft, const Certificate &served)
{
    return draft.removed.contains(served.sha1);
}

QString dayOf(const Certificate &certificate)
{
    return certificate.notBefore.date().toString(Qt::ISODate);
}

/// One row that differs because of its leaf.
class Suspicion
{
public:
    Suspicion(VerifyRow &row, const Certificate &served, const PlannedAnswers &planned)
        : m_row(row)
        , m_served(served)
        , m_planned(planned)
        , m_wanted(wanted())
    { }

    void find(const Place &place)
    {
        findByAge();
        if (m_row.contradicts)
            add(CauseKind::OtherOrder);
        if (m_planned.elsewhere(m_row.question).contains(m_served.sha1.toString()))
            add(CauseKind::OtherAddress);
        if (isKnown())
            return;
        if (m_row.question.isLookedUp && m_row.causes.isEmpty())
            add(CauseKind::OtherAddress);
        if (place.answers > 1 && place.leaves.size() == 1)
            add(CauseKind::LoadBalancer);
    }

private:
    void add(CauseKind kind, const QString &detail = {}) { m_row.causes.append({kind, detail}); }

    const Certificate *wanted() const
    {
        const auto thumbprint = Thumbprint::parse(m_row.planned.certificate);
        return thumbprint ? findCertificate(m_planned.draft(), *thumbprint) : nullptr;
    }

    bool isKnown() const { return findCertificate(m_planned.draft(), m_served.sha1) != nullptr; }

    void findByAge()
    {
        const bool isOfSameNames = m_wanted && sameNames(*m_wanted, m_served);
        if (isOfSameNames && m_served.notBefore > m_wanted->notBefore)
            return add(CauseKind::RenewalLink, dayOf(m_served));
        const bool isOlder = isOfSameNames && m_served.notBefore < m_wanted->notBefore;
        if (!isOlder && !isEarlier(m_planned.draft(), m_served))
            return;
        add(CauseKind::OldDeployment, dayOf(m_served));
        if (m_row.planned.rule == DecisionRule::Ccs)
            add(CauseKind::Cached);
    }

    VerifyRow &m_row;
    const Certificate &m_served;
    const PlannedAnswers &m_planned;
    const Certificate *m_wanted;
};

} // namespace

void findCauses(QList<VerifyRow> &rows, const PlannedAnswers &planned)
{
    const Places places = placesOf(rows);
    for (VerifyRow &row : rows) {
        const auto has = [&row](Difference difference) { return row.differences.contains(difference); };
        const TlsAnswer *answer = row.served();
        if (has(Difference::VersionsDiffer))
            row.causes.append({CauseKind::LoadBalancer});
        else if (answer
                 && (has(Difference::OtherCertificate) || has(Difference::Unplanned)
                     || has(Difference::NotPinned)))
            Suspicion(row, answer->chain.first(), planned).find(places.value(row.question.to->toString()));
        const bool isReset = row.failure() && row.failure()->code == Code::HandshakeReset;
        if (!answer && isReset && row.planned.outcome == Outcome::Served)
            row.causes.append({CauseKind::LostOnServer});
    }
}

} // namespace bindwright

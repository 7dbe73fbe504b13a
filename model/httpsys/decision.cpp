// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "decision.h"

#include "decisionsteps.h"

#include <algorithm>

// How sure a decision is: as sure as the least sure of the steps that missed before it, of the step
// that hit, and of its rank before what it hides.

namespace bindwright {

namespace {

/// What the steps from one on come to.
struct Answer
{
    QStringList possible;
    Certainty certainty = Certainty::Stated;
    qsizetype at = 0; ///< the step that decides

    bool servesOne() const { return possible.size() == 1 && !possible.first().isEmpty(); }
    bool failsSurely() const { return possible.size() == 1 && possible.first().isEmpty(); }
};

Answer answerFrom(const QList<Tried> &steps, qsizetype from)
{
    Certainty sure = Certainty::Stated;
    qsizetype at = from;
    for (; at < steps.size(); ++at) {
        sure = lessSure(sure, steps[at].step.certainty);
        if (!steps[at].possible.isEmpty())
            break;
    }
    if (at + 1 >= steps.size() || steps[at].step.rule == DecisionRule::NotListening)
        return {{QString()}, sure, at};
    const Tried &hit = steps[at];
    const Answer rest = answerFrom(steps, at + 1);
    QStringList possible = hit.possible + (hit.mayMiss ? rest.possible : QStringList());
    const bool ranked = possible.size() == 1;
    possible.removeDuplicates();
    if (possible.size() > 1)
        return {possible, Certainty::Open, at};
    // An exact address "takes the highest precedence" over all else; a host does over what is ranked.
    const Certainty worst = hit.step.rule == DecisionRule::ExactIp ? Certainty::Derived : Certainty::Inferred;
    if (!rest.failsSurely())
        sure = lessSure(sure, std::min(rest.certainty, worst));
    return {possible, ranked ? sure : lessSure(sure, Certainty::Inferred), at};
}

Outcome outcomeOf(const Answer &answer, DecisionRule rule)
{
    if (rule == DecisionRule::NotListening)
        return Outcome::Refused;
    if (answer.possible.size() > 1)
        return Outcome::NotEstablished;
    return answer.servesOne() ? Outcome::Served : Outcome::Reset;
}

/// Tells the steps after the one that decided that they were not reached, and which of them is next.
void endTrace(QList<Tried> &steps, const Answer &answer)
{
    steps[answer.at].step.certainty = answer.certainty;
    const Answer rest = answerFrom(steps, answer.at + 1);
    for (qsizetype i = answer.at + 1; i < steps.size(); ++i) {
        TraceStep &step = steps[i].step;
        step.wouldServe = rest.servesOne() && i == rest.at;
        if (steps[i].mayMiss)
            step.certainty = Certainty::Open;
        if (step.result != TraceStep::Result::NotApplicable)
            step.result = TraceStep::Result::NotReached;
    }
}

/// What is not known and had a part in it. An address that nothing listens on has no record to be unread.
QList<Gap> gapsOf(const HttpSysState &state, const SocketAddress &to, const QList<Tried> &steps,
                  const Answer &answer)
{
    const DecisionRule decider = steps.at(answer.at).step.rule;
    QList<Gap> gaps = decider == DecisionRule::NotListening ? QList<Gap>() : state.gapsAt(to.port);
    // No record that was not seen comes before that of the address itself.
    if (decider == DecisionRule::ExactIp
        && state.isSeen({.family = RecordFamily::IpPort, .ip = to.ip, .port = to.port}))
        gaps.removeAll(Gap::RecordsNotWhole);
    if (state.isListeningUnsure(to.ip) && !gaps.contains(Gap::Unread))
        gaps.prepend(Gap::Unread);
    if (answer.servesOne() && state.mayBeRenewed(answer.possible.first())
        && state.measured(MeasuredRule::RenewalLinkServesNewer) != false)
        gaps.append(Gap::MayBeRenewed);
    for (qsizetype i = 0; i <= answer.at; ++i) {
        if (steps.at(i).step.reason == TraceStep::Reason::ShareNotListed)
            gaps.append(Gap::ShareNotListed);
        if (steps.at(i).step.reason == TraceStep::Reason::MayReject
            && !state.measured(MeasuredRule::RejectConnectionsRefuses))
            gaps.append(Gap::MayReject);
    }
    return gaps;
}

/// \a state's own answer, whatever its alternatives are.
Decision answerOf(const HttpSysState &state, const ClientHello &hello)
{
    QList<Tried> steps = DecisionSteps(state, hello).steps();
    Answer answer = answerFrom(steps, 0);
    const QList<Gap> gaps = gapsOf(state, hello.to, steps, answer);
    const bool isDoubted = std::ranges::any_of(gaps, [](Gap gap) {
        return gap != Gap::ShareNotListed && gap != Gap::MayReject; // steps that are doubted themselves
    });
    if (isDoubted) // what was left out may come first
        answer.certainty = lessSure(answer.certainty, Certainty::Inferred);
    endTrace(steps, answer);
    const Tried &decider = steps[answer.at];
    Decision decision;
    decision.outcome = outcomeOf(answer, decider.step.rule);
    decision.rule = decider.step.rule;
    decision.certainty = answer.certainty;
    decision.origin = decider.origin;
    decision.fault = decider.fault;
    decision.gaps = gaps;
    if (gaps.contains(Gap::ScriptMayBind))
        decision.scripts = state.scripts();
    if (decision.outcome == Outcome::Served)
        decision.certificate = answer.possible.first();
    if (decision.outcome == Outcome::NotEstablished)
        decision.candidates = answer.possible;
    for (const Tried &tried : std::as_const(steps))
        decision.steps.append(tried.step);
    return decision;
}

/// What may come of it: certificates, and an empty text for a handshake that fails.
QStringList resultsOf(const Decision &decision)
{
    return decision.outcome == Outcome::NotEstablished ? decision.candidates
                                                       : QStringList{decision.certificate};
}

/// The answer where it is not known which of two is right.
Decision joined(Decision decision, const Decision &other)
{
    const bool isSame = decision.outcome == other.outcome && resultsOf(decision) == resultsOf(other);
    decision.certainty = isSame ? lessSure(decision.certainty, other.certainty) : Certainty::Open;
    decision.gaps += other.gaps;
    if (!isSame) {
        decision.candidates = resultsOf(decision) + resultsOf(other);
        decision.outcome = Outcome::NotEstablished;
        decision.candidates.removeDuplicates();
        decision.certificate.clear();
        decision.fault = CertificateFault::None;
        decision.gaps.append(Gap::DependsOnConfiguration);
    }
    std::ranges::sort(decision.gaps);
    decision.gaps.erase(std::unique(decision.gaps.begin(), decision.gaps.end()), decision.gaps.end());
    for (TraceStep &step : decision.steps) {
        if (step.rule == decision.rule)
            step.certainty = decision.certainty;
    }
    return decision;
}

} // namespace

Decision decide(const HttpSysState &state, const ClientHello &hello)
{
    Decision decision = answerOf(state, hello);
    for (const HttpSysState &other : state.alternatives())
        decision = joined(decision, answerOf(other, hello));
    return decision;
}

} // namespace bindwright

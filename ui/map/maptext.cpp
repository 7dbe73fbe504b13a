// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "maptext.h"

#include "model/problems/rules.h"
#include "ui/problems/problemtext.h"
#include "ui/words/listtext.h"
#include "ui/words/previewtext.h"
#include "ui/words/tracetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapText)
};

using NodeKind = MapNode::Kind;
using Fate = MapNode::Fate;

constexpr qsizetype mostNamed = 12; ///< members of a folded box

QString countText(const MapNode &node)
{
    const int count = int(node.members.size());
    switch (node.kind) {
    case NodeKind::Endpoint:
        return MapWords::tr("%n addresses", "@item map", count);
    case NodeKind::Record:
        return MapWords::tr("%n records", "@item map", count);
    case NodeKind::Certificate:
        return MapWords::tr("%n certificates", "@item map", count);
    case NodeKind::Host:
        return MapWords::tr("%n hosts", "@item map", count);
    }
    return {};
}

QString memberName(const QString &member, const MapNode &node, const MapContext &context)
{
    return node.kind == NodeKind::Certificate ? certificateText(member, context.draft) : member;
}

/// The number of a step in the order of the decision, from 1; 0: no record is looked for.
int numberOf(DecisionRule rule)
{
    return rule == DecisionRule::None || rule == DecisionRule::NotListening ? 0 : int(rule) + 1;
}

QString endpointState(const MapNode &node)
{
    const auto to = SocketAddress::parse(node.text);
    if (node.isFolded() || !to)
        return {};
    if (to->ip == exampleInstanceAddress())
        return MapWords::tr("every other address", "@item map");
    if (to->ip == exampleIpv6Address())
        return MapWords::tr("every IPv6 address", "@item map");
    return MapWords::tr("an address of its own", "@item map");
}

QString recordState(const MapNode &node)
{
    switch (node.fate) {
    case Fate::NoRecord:
        return MapWords::tr("HTTP.sys gets no record", "@item map");
    case Fate::Overwritten:
        return MapWords::tr("overwritten by a later binding", "@item map");
    case Fate::NeverChosen:
        return MapWords::tr("never chosen: hidden", "@item map");
    case Fate::Chosen:
        break;
    }
    if (node.rule == DecisionRule::None || node.rule == DecisionRule::NotListening)
        return MapWords::tr("the handshake fails", "@item map");
    if (node.hides > 0)
        return MapWords::tr("comes first, hides %n", "@item map, records", node.hides);
    if (node.hiddenAt > 0)
        return MapWords::tr("hidden at %n address(es)", "@item map", node.hiddenAt);
    return ruleText(node.rule);
}

QString hostState(const MapNode &node)
{
    switch (node.verdict) {
    case Verdict::Right:
        return node.text.isEmpty() ? MapWords::tr("get a certificate", "@item map, clients without SNI")
                                   : MapWords::tr("right certificate", "@item map");
    case Verdict::Likely:
        return MapWords::tr("right certificate", "@item map");
    case Verdict::Unsure:
        return MapWords::tr("not known", "@item map");
    case Verdict::Fallback:
        return MapWords::tr("no certificate at some address", "@item map, clients without SNI");
    case Verdict::Wrong:
        return MapWords::tr("wrong certificate, or none", "@item map");
    }
    return {};
}

QString plainState(const MapNode &node, const MapContext &context)
{
    switch (node.kind) {
    case NodeKind::Endpoint:
        return endpointState(node);
    case NodeKind::Record:
        return recordState(node);
    case NodeKind::Host:
        return hostState(node);
    case NodeKind::Certificate:
        break;
    }
    if (node.text.isEmpty())
        return MapWords::tr("the connection is reset", "@item map");
    const auto thumbprint = Thumbprint::parse(node.text);
    if (!thumbprint || !findCertificate(context.draft, *thumbprint))
        return MapWords::tr("not added", "@item map");
    return node.verdict == Verdict::Wrong ? MapWords::tr("does not cover every name", "@item map")
                                          : MapWords::tr("covers its names", "@item map");
}

/// "C01, C13": the conflicts that a box is part of; those without number are counted.
QString conflictText(const MapNode &node, const MapContext &context)
{
    QStringList numbers;
    for (const int problem : node.problems) {
        const Problem &found = context.problems.at(problem);
        const QString number = catalogueNumber(found.rule);
        const QString text = number.isEmpty() ? severityText(found.severity) : number;
        if (!numbers.contains(text))
            numbers.append(text);
    }
    return listText(numbers);
}

std::optional<Severity> severityOf(const MapNode &node, const MapContext &context)
{
    std::optional<Severity> worst;
    for (const int problem : node.problems)
        worst = std::max(worst.value_or(Severity::Info), context.problems.at(problem).severity);
    return worst;
}

Tone plainTone(const MapNode &node, const MapContext &context)
{
    if (node.kind == NodeKind::Record && node.fate != Fate::Chosen)
        return severityOf(node, context) == Severity::Error ? Tone::Error : Tone::Muted;
    if (node.kind == NodeKind::Endpoint)
        return Tone::Muted;
    if (const auto severity = severityOf(node, context); severity == Severity::Error)
        return Tone::Error;
    else if (severity == Severity::Warning && toneOf(node.verdict) != Tone::Error)
        return Tone::Warning;
    return toneOf(node.verdict);
}

} // namespace

QString headingOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Endpoint:
        return MapWords::tr("Clients connect to", "@title:column map");
    case NodeKind::Record:
        return MapWords::tr("HTTP.sys looks, top first", "@title:column map");
    case NodeKind::Certificate:
        return MapWords::tr("Certificate", "@title:column map");
    case NodeKind::Host:
        return MapWords::tr("Asked for", "@title:column map");
    }
    return {};
}

QString nameOf(const MapNode &node, const MapContext &context)
{
    QString name = node.text;
    if (node.isFolded())
        name = MapWords::tr("%1: %2, …", "@item map, how many and one of them")
                   .arg(countText(node), memberName(node.members.first(), node, context));
    if (node.kind == NodeKind::Certificate && !node.isFolded())
        name = node.text.isEmpty() ? MapWords::tr("no certificate", "@item map")
                                   : certificateText(node.text, context.draft);
    if (node.kind == NodeKind::Host && node.text.isEmpty())
        name = MapWords::tr("clients without SNI", "@item map");
    if (node.kind != NodeKind::Record)
        return name;
    const int number = numberOf(node.rule);
    if (number == 0 && node.fate != Fate::NoRecord)
        return MapWords::tr("no record found", "@item map");
    return number == 0
        ? name
        : MapWords::tr("%1  %2", "@item map, step and record").arg(QString::number(number), name);
}

QString stateOf(const MapNode &node, const MapContext &context)
{
    QStringList parts{conflictText(node, context), plainState(node, context)};
    if (node.change)
        parts.prepend(changeText(*node.change));
    if (node.certainty >= Certainty::Inferred && node.kind == NodeKind::Record)
        parts.append(certaintyName(node.certainty));
    if (node.kind == NodeKind::Host && node.verdict == Verdict::Likely)
        parts.append(certaintyName(Certainty::Inferred));
    if (context.severalRoles && node.kind == NodeKind::Endpoint)
        parts.append(node.role);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString wholeTextOf(const MapNode &node, const MapContext &context)
{
    QStringList lines{headingOf(node.kind) + u": "_s + nameOf(node, context), stateOf(node, context)};
    if (context.severalRoles)
        lines.append(node.role);
    if (node.isFolded()) {
        QStringList shown;
        for (const QString &member : node.members.first(std::min(mostNamed, node.members.size())))
            shown.append(memberName(member, node, context));
        if (node.members.size() > mostNamed)
            shown.append(u"…"_s);
        lines.append(listText(shown));
    }
    for (const int problem : node.problems.first(std::min(mostNamed, node.problems.size()))) {
        const Problem &found = context.problems.at(problem);
        lines.append(severityText(found.severity) + u": "_s + problemText(found));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Tone toneOf(const MapNode &node, const MapContext &context)
{
    const Tone tone = plainTone(node, context);
    const bool isMarked = node.change && *node.change != Change::Same;
    return isMarked ? std::min(tone, toneOf(*node.change)) : tone; // a better answer may still be wrong
}

QString iconName(const MapNode &node, const MapContext &context)
{
    switch (toneOf(node, context)) {
    case Tone::Error:
        return u"error"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Success:
        return node.kind == NodeKind::Certificate ? u"certificate"_s : u"success"_s;
    case Tone::Muted:
        break;
    }
    return node.kind == NodeKind::Record ? u"skipped"_s : QString();
}

QString wayName(MapWay way)
{
    switch (way) {
    case MapWay::Wins:
        return MapWords::tr("wins", "@info accessible line of the map");
    case MapWay::Open:
        return MapWords::tr("not established", "@info accessible line of the map");
    case MapWay::Shadowed:
        return MapWords::tr("hidden, never reached there", "@info accessible line of the map");
    }
    return {};
}

QString wayText(MapWay way)
{
    switch (way) {
    case MapWay::Wins:
        return MapWords::tr("solid: wins", "@info map legend");
    case MapWay::Open:
        return MapWords::tr("dotted: not established", "@info map legend");
    case MapWay::Shadowed:
        return MapWords::tr("dashed: hidden, never reached there", "@info map legend");
    }
    return {};
}

} // namespace bindwright

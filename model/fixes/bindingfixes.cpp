// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bindingfixes.h"

#include "bindingedits.h"
#include "fixes.h"

#include "model/certificates/coverage.h"
#include "model/net/hostname.h"
#include "model/scenario/rolecertificates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int mostCertificates = 3; ///< fixes that offer a certificate, at most

bool isSni(const Binding &binding)
{
    return binding.sslFlags.testFlag(SslFlag::Sni);
}

/// A record for an address of its own: HTTP.sys finds it before any host name.
bool isExactIp(const Binding &binding)
{
    return !(binding.sslFlags & recordKindFlags) && binding.ip != u'*' && !binding.ip.isEmpty()
        && binding.ip != "0.0.0.0"_L1 && binding.ip != "::"_L1;
}

const Certificate *certificateOf(const Draft &draft, const Binding &binding)
{
    const Role *role = findRole(draft.service, binding.role);
    return role ? findCertificate(draft, *role, binding.certificate) : nullptr;
}

template<class Change>
Fix changed(const Draft &draft, qsizetype row, Fix::Kind kind, const QStringList &arguments,
            const Change &change)
{
    Fix fix{.kind = kind, .result = draft, .arguments = arguments};
    change(fix.result.bindings[row]);
    return fix;
}

Fix withoutBinding(const Draft &draft, qsizetype row)
{
    Fix fix{.kind = Fix::Kind::RemoveBinding, .result = draft, .arguments = {}};
    fix.result.bindings.removeAt(row);
    return fix;
}

Fix asDefault(const Draft &draft, qsizetype row)
{
    const QString key = u"*:"_s + draft.bindings.at(row).port;
    return changed(draft, row, Fix::Kind::MakeDefault, {key}, [](Binding &binding) {
        binding.ip = u"*"_s;
        binding.host.clear();
        binding.sslFlags &= ~recordKindFlags;
    });
}

Fix withSni(const Draft &draft, qsizetype row)
{
    return changed(draft, row, Fix::Kind::TurnSniOn, {}, [](Binding &b) { b.sslFlags |= SslFlag::Sni; });
}

/// The first name of the binding's certificate that no SNI binding of that port has yet.
QString freeHost(const Draft &draft, const Binding &binding)
{
    const Certificate *certificate = certificateOf(draft, binding);
    const QStringList names = certificate ? certificate->dnsNames : QStringList();
    for (const QString &pattern : names) {
        const auto name = HostName::parse(pattern);
        if (name && !name->isWildcard() && !hasSniBinding(draft, binding.role, binding.port, *name))
            return name->unicode();
    }
    return {};
}

QList<Fix> hostAndSni(const Draft &draft, qsizetype row)
{
    const Binding &binding = draft.bindings.at(row);
    const QString host = binding.host.isEmpty() ? freeHost(draft, binding) : binding.host;
    if (host.isEmpty())
        return {};
    return {changed(draft, row, Fix::Kind::GiveHostAndSni, {host}, [&host](Binding &b) {
        b.host = host;
        b.sslFlags |= SslFlag::Sni;
    })};
}

QString keyOf(const Binding &binding)
{
    const QString ip = binding.ip.contains(u':') ? u'[' + binding.ip + u']' : binding.ip;
    return ip + u':' + binding.port;
}

QList<Fix> unhide(const Draft &draft, const Problem &problem)
{
    const qsizetype hiding = hidingRow(draft, problem);
    if (hiding < 0)
        return {};
    return QList<Fix>{asDefault(draft, hiding)} + hostAndSni(draft, hiding);
}

/// Certificates of the role that cover the binding's host, then brought-in ones that it lacks.
QList<Fix> covering(const Draft &draft, qsizetype row)
{
    const Binding &binding = draft.bindings.at(row);
    const Role *role = findRole(draft.service, binding.role);
    QList<Fix> fixes;
    QStringList declared;
    for (const RoleCertificate &entry : role ? role->certificates : QList<RoleCertificate>()) {
        const Certificate *known = findCertificate(draft, *role, entry.name);
        if (!known || known->isCa)
            continue;
        declared.append(known->sha1.toString());
        const bool fits = binding.host.isEmpty() || coverage(*known, binding.host) == Coverage::Covered;
        if (entry.name == binding.certificate || !isInStore(entry, u"My") || !fits)
            continue;
        fixes.append(changed(draft, row, Fix::Kind::UseCoveringCertificate, {entry.name},
                             [&entry](Binding &b) { b.certificate = entry.name; }));
    }
    for (const Certificate &given : draft.certificates) {
        if (!role || declared.contains(given.sha1.toString()) || given.isCa || binding.host.isEmpty()
            || coverage(given, binding.host) != Coverage::Covered)
            continue;
        const Draft added = withAddedCertificate(draft, binding.role, given, u"My"_s);
        const QString name = findRole(added.service, binding.role)->certificates.last().name;
        fixes.append(changed(added, row, Fix::Kind::UseCoveringCertificate, {displayName(given)},
                             [&name](Binding &b) { b.certificate = name; }));
    }
    return fixes.mid(0, mostCertificates);
}

bool sameKey(const Binding &a, const Binding &b)
{
    if (a.role != b.role || a.port != b.port || isSni(a) != isSni(b))
        return false;
    return isSni(a) ? a.host.compare(b.host, Qt::CaseInsensitive) == 0 : a.ip == b.ip;
}

/// SNI for every binding that shares the record of \a row without it: each host then has a record of its own.
Fix sniForAll(const Draft &draft, qsizetype row)
{
    Fix fix{.kind = Fix::Kind::TurnSniOn, .result = draft, .arguments = {}};
    const Binding shared = draft.bindings.at(row);
    for (Binding &binding : fix.result.bindings) {
        if (sameKey(binding, shared) && !binding.host.isEmpty())
            binding.sslFlags |= SslFlag::Sni;
    }
    return fix;
}

QList<Fix> oneKey(const Draft &draft, qsizetype row)
{
    const Binding &binding = draft.bindings.at(row);
    QList<Fix> fixes;
    if (!isSni(binding) && !binding.host.isEmpty())
        fixes.append(withSni(draft, row));
    for (qsizetype other = 0; other < draft.bindings.size(); ++other) {
        const QString name = draft.bindings.at(other).certificate;
        if (other == row || !sameKey(draft.bindings.at(other), binding) || name == binding.certificate)
            continue;
        fixes.append(changed(draft, row, Fix::Kind::UseSameCertificate, {name},
                             [&name](Binding &b) { b.certificate = name; }));
        break;
    }
    return fixes << withoutBinding(draft, row);
}

/// What a host name may have been meant by a pasted text: an URL, a name with a port or a dot.
QList<Fix> cleaned(const Draft &draft, qsizetype row)
{
    QString text = draft.bindings.at(row).host.trimmed();
    text = text.mid(text.indexOf("://"_L1) < 0 ? 0 : text.indexOf("://"_L1) + 3);
    text = text.section(u'/', 0, 0).section(u':', 0, 0);
    while (text.endsWith(u'.'))
        text.chop(1);
    const auto name = HostName::parse(text);
    if (!name || name->unicode() == draft.bindings.at(row).host)
        return {};
    const QString host = name->unicode();
    return {changed(draft, row, Fix::Kind::CleanHost, {host}, [&host](Binding &b) { b.host = host; })};
}

QList<Fix> inUnicode(const Draft &draft, qsizetype row)
{
    const auto name = HostName::parse(draft.bindings.at(row).host);
    if (!name || name->unicode() == draft.bindings.at(row).host)
        return {};
    const QString host = name->unicode();
    return {changed(draft, row, Fix::Kind::UseUnicodeHost, {host}, [&host](Binding &b) { b.host = host; })};
}

QList<Fix> onSite(const Draft &draft, qsizetype row)
{
    const Role *role = findRole(draft.service, draft.bindings.at(row).role);
    QList<Fix> fixes;
    for (const Site &site : role ? role->sites : QList<Site>()) {
        fixes.append(changed(draft, row, Fix::Kind::UseSite, {site.name},
                             [&site](Binding &b) { b.site = site.name; }));
    }
    return fixes.mid(0, mostCertificates);
}

QList<Fix> addDefault(const Draft &draft, const Problem &problem)
{
    const auto it = std::find_if(draft.bindings.cbegin(), draft.bindings.cend(),
                                 [&](const Binding &b) { return b.role == problem.role && isSni(b); });
    if (it == draft.bindings.cend())
        return {};
    Binding fallback = *it;
    fallback.ip = u"*"_s;
    fallback.host.clear();
    fallback.sslFlags.setFlag(SslFlag::Sni, false);
    Fix fix{.kind = Fix::Kind::AddDefault,
            .result = draft,
            .arguments = {u"*:"_s + fallback.port, fallback.certificate}};
    fix.result.bindings.append(fallback);
    return {fix};
}

QList<Fix> platformFixes(const Draft &draft)
{
    const bool keeps = draft.httpsEndpoint == HttpsEndpoint::Keep;
    Fix fix{.kind = keeps ? Fix::Kind::MakeEndpointTcp : Fix::Kind::KeepEndpoint,
            .result = draft,
            .arguments = {}};
    fix.result.httpsEndpoint = keeps ? HttpsEndpoint::Tcp : HttpsEndpoint::Keep;
    return {fix};
}

Fix withoutSni(const Draft &draft, qsizetype row)
{
    return changed(draft, row, Fix::Kind::TurnSniOff, {},
                   [](Binding &b) { b.sslFlags.setFlag(SslFlag::Sni, false); });
}

Fix withText(const Draft &draft, qsizetype row, Fix::Kind kind, QString Binding::*field, const QString &text)
{
    return changed(draft, row, kind, {}, [field, &text](Binding &b) { b.*field = text; });
}

QList<Fix> withoutFlag(const Draft &draft, const Problem &problem)
{
    static const QHash<QString, SslFlags> flags{{u"DisableHTTP2"_s, SslFlag::NoHttp2},
                                                {u"DisableOCSPStp"_s, SslFlag::NoOcspStapling},
                                                {u"DisableQUIC"_s, SslFlag::NoQuic},
                                                {u"DisableTLS13"_s, SslFlag::NoTls13},
                                                {u"DisableLegacyTLS"_s, SslFlag::NoLegacyTls}};
    const SslFlags flag = flags.value(problem.subject);
    return {changed(draft, problem.row, Fix::Kind::ClearFlag, {problem.subject},
                    [flag](Binding &b) { b.sslFlags &= ~flag; })};
}

QList<Fix> inMy(const Draft &draft, qsizetype row)
{
    const Binding &binding = draft.bindings.at(row);
    const Role *role = findRole(draft.service, binding.role);
    if (draft.server.alone || !role || !findCertificate(*role, binding.certificate))
        return {}; // on a server the stores are not the draft's to change
    return {{.kind = Fix::Kind::MoveToStore,
             .result = withStore(draft, binding.role, binding.certificate, u"My"_s),
             .arguments = {binding.certificate, u"My"_s}}};
}

QList<Fix> rowFixes(const Draft &draft, const Problem &problem)
{
    const qsizetype row = problem.row;
    switch (problem.rule) {
    case Rule::ShadowedByExactIp:
        return unhide(draft, problem);
    case Rule::SameKeyOtherCertificate:
        if (!problem.arguments.value(Argument::Hosts).isEmpty())
            return {sniForAll(draft, row)};
        return oneKey(draft, row);
    case Rule::SameHostOtherCertificate:
        return oneKey(draft, row);
    case Rule::DuplicateBinding:
    case Rule::WildcardInvalid:
    case Rule::WildcardTooWide:
        return {withoutBinding(draft, row)};
    case Rule::WildcardNeedsIis10:
        return {asDefault(draft, row), withoutBinding(draft, row)};
    case Rule::SniWithoutHost:
        return hostAndSni(draft, row) << withoutSni(draft, row);
    case Rule::HostInvalid:
        return cleaned(draft, row);
    case Rule::HostNotCovered:
    case Rule::HostTooDeep:
    case Rule::HostOnlyInCommonName:
    case Rule::BindingWithoutCertificate:
        return covering(draft, row);
    case Rule::PunycodeHost:
        return inUnicode(draft, row);
    case Rule::FlagUnavailable:
        return withoutFlag(draft, problem);
    case Rule::CertificateInOtherStore:
        return inMy(draft, row);
    case Rule::AddressInvalid:
        return {withText(draft, row, Fix::Kind::AnyAddress, &Binding::ip, u"*"_s)};
    case Rule::PortInvalid:
        return {withText(draft, row, Fix::Kind::UsePort443, &Binding::port, u"443"_s)};
    case Rule::UnknownSite:
        return onSite(draft, row);
    default:
        return {};
    }
}

} // namespace

int hidingRow(const Draft &draft, const Problem &problem)
{
    if (problem.row < 0 || problem.row >= draft.bindings.size())
        return -1;
    const Binding &hidden = draft.bindings.at(problem.row);
    if (isExactIp(hidden))
        return problem.row;
    const auto hides = [&](const Binding &binding) {
        return isExactIp(binding) && binding.role == hidden.role && binding.port == hidden.port;
    };
    if (problem.otherRow >= 0 && problem.otherRow < draft.bindings.size()
        && hides(draft.bindings.at(problem.otherRow)))
        return problem.otherRow;
    int found = -1;
    for (int row = int(draft.bindings.size()) - 1; row >= 0; --row) {
        const Binding &binding = draft.bindings.at(row);
        if (!hides(binding))
            continue;
        if (keyOf(binding) == problem.arguments.value(Argument::Key))
            return row;
        found = row;
    }
    return found;
}

QList<Fix> bindingFixes(const Draft &draft, const Problem &problem)
{
    if (problem.rule == Rule::NoDefault || problem.rule == Rule::CentralWithoutDefault)
        return addDefault(draft, problem);
    if (problem.rule == Rule::ShadowedByPlatform)
        return platformFixes(draft);
    if (problem.row < 0 || problem.row >= draft.bindings.size())
        return {};
    return rowFixes(draft, problem);
}

} // namespace bindwright

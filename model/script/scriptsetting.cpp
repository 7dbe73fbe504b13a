// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scriptsetting.h"

#include "endpointports.h"

#include "model/cloudservice/scriptnames.h"
#include "model/net/hostname.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto keepWord = "keep"_L1;
constexpr auto tcpWord = "tcp"_L1;
constexpr auto partialWord = "partial"_L1;
constexpr auto platformWord = "platform"_L1;
constexpr auto allFlags = SslFlags::fromInt(0b111'1111); // what the script sets

/// Whether the role has https endpoints for which the platform makes bindings; on a server there is none.
bool keepsPlatform(const Draft &draft)
{
    return draft.httpsEndpoint == HttpsEndpoint::Keep && draft.scriptForm != ScriptForm::Server;
}

/// The signs that separate rows and their parts, in a site's name, and how they are written there.
QString writtenSite(QString name)
{
    static const QRegularExpression ambiguous(u"%(?=25|3B|7C)"_s);
    return name.replace(ambiguous, u"%25"_s).replace(u';', u"%3B"_s).replace(u'|', u"%7C"_s);
}

QString readSite(QString text)
{
    return text.replace(u"%7C"_s, u"|"_s).replace(u"%3B"_s, u";"_s).replace(u"%25"_s, u"%"_s);
}

QString written(const ScriptRow &row)
{
    const QString information = u"%1:%2:%3"_s.arg(row.ip, QString::number(row.port), row.host);
    return QStringList{writtenSite(row.site), information, QString::number(row.sslFlags.toInt()),
                       row.thumbprint}
        .join(u'|');
}

bool separates(QChar c)
{
    return c == u';' || c == u'|' || c.category() == QChar::Other_Control;
}

/// Half a surrogate pair, what Unicode calls no character, or a byte order mark: XML or JSON would lose it.
bool isLost(char32_t c)
{
    return QChar::isSurrogate(c) || QChar::isNonCharacter(c) || c == QChar::ByteOrderMark;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

bool isSiteName(const QString &text)
{
    return !text.isEmpty() && std::ranges::none_of(text, isControl)
        && std::ranges::none_of(text.toUcs4(), isLost) && text.isValidUtf16();
}

std::optional<QString> writtenAddress(const QString &text)
{
    const auto ip = IpAddress::parse(text);
    if (!ip)
        return std::nullopt;
    return ip->isAny() && !ip->isIpv6() ? u"*"_s : ip->bracketed();
}

std::optional<QString> writtenHost(const QString &text)
{
    if (text.isEmpty())
        return QString();
    const auto host = HostName::parse(text);
    // What was typed is normalised there, and signs may have become others.
    const auto cannotStand = [](QChar c) {
        return separates(c) || c == u':' || c.isSpace() || c.category() == QChar::Other_Format;
    };
    if (!host || std::ranges::any_of(host->unicode(), cannotStand))
        return std::nullopt;
    return host->unicode();
}

/// The thumbprint that \a configuration gives a certificate; empty for none.
QString thumbprintIn(const Role &role, const QString &certificate, const QString &configuration)
{
    const RoleCertificate *found = findCertificate(role, certificate);
    const auto thumbprint =
        found ? Thumbprint::parse(found->thumbprints.value(configuration)) : failure(Code::NotAThumbprint);
    return thumbprint ? thumbprint->toString() : QString();
}

std::optional<ScriptRow> rowOf(const Binding &binding, const Role &role, const QString &configuration)
{
    const auto ip = writtenAddress(binding.ip);
    const auto port = parsePort(binding.port);
    const auto host = writtenHost(binding.host);
    const bool central = binding.sslFlags.testFlag(SslFlag::CentralStore);
    const QString thumbprint = central ? QString() : thumbprintIn(role, binding.certificate, configuration);
    if (!ip || !port || !host || !isSiteName(binding.site) || thumbprint.isEmpty() != central
        || (binding.sslFlags & ~allFlags))
        return std::nullopt;
    return ScriptRow{binding.site, *ip, *port, *host, binding.sslFlags, thumbprint, binding.certificate};
}

QList<ScriptRow> ownRows(const Draft &draft, const Role &role, const QString &configuration)
{
    QList<ScriptRow> rows;
    for (const Binding &binding : draft.bindings) {
        if (binding.role != role.name)
            continue;
        if (const auto row = rowOf(binding, role, configuration))
            rows.append(*row);
    }
    return rows;
}

/// The row for one csdef Binding: none unless the platform makes an https binding of it that would
/// stand in the way of \a own.
std::optional<ScriptRow> platformRow(const Site &site, const SiteBinding &binding, const Role &role,
                                     const QString &configuration, const QList<ScriptRow> &own)
{
    const Endpoint *endpoint = findEndpoint(role, binding.endpointName);
    if (!endpoint || endpoint->protocol != u"https" || !isSiteName(site.name))
        return std::nullopt;
    const auto port = instancePort(*endpoint);
    const auto host = writtenHost(binding.hostHeader);
    if (!port || !host || std::ranges::find(own, *port, &ScriptRow::port) == own.cend())
        return std::nullopt;
    const auto isOwnDefault = [&port](const ScriptRow &row) { return row.isDefault() && row.port == *port; };
    const auto ownDefault = std::ranges::find_if(own, isOwnDefault);
    if (ownDefault != own.cend())
        return ScriptRow{site.name,
                         platformWord,
                         *port,
                         *host,
                         SslFlags(),
                         ownDefault->thumbprint,
                         ownDefault->certificate};
    const QString thumbprint = thumbprintIn(role, endpoint->certificate, configuration);
    if (thumbprint.isEmpty())
        return std::nullopt;
    return ScriptRow{site.name, platformWord, *port, *host, {}, thumbprint, endpoint->certificate};
}

QList<ScriptRow> platformRows(const Role &role, const QString &configuration, const QList<ScriptRow> &own)
{
    QList<ScriptRow> rows;
    for (const Site &site : role.sites) {
        for (const SiteBinding &binding : site.bindings) {
            const auto row = platformRow(site, binding, role, configuration, own);
            const auto isSame = [&row](const ScriptRow &other) {
                return other.port == row->port && other.host == row->host;
            };
            if (row && std::ranges::none_of(rows, isSame)) // IIS refuses a second site on one binding
                rows.append(*row);
        }
    }
    return rows;
}

std::optional<ScriptRow> parseRow(const QString &text)
{
    const QStringList fields = text.split(u'|');
    if (fields.size() != 4)
        return std::nullopt;
    const QString &information = fields.at(1);
    const auto beforeHost = information.lastIndexOf(u':');
    const auto beforePort = beforeHost > 0 ? information.lastIndexOf(u':', beforeHost - 1) : -1;
    if (beforePort < 0)
        return std::nullopt;
    const auto port = parsePort(information.mid(beforePort + 1, beforeHost - beforePort - 1));
    const auto host = writtenHost(information.mid(beforeHost + 1));
    const QString ip = information.left(beforePort);
    const auto address = ip == platformWord ? std::optional(ip) : writtenAddress(ip);
    static const QRegularExpression number(QRegularExpression::anchoredPattern(u"[0-9]{1,3}"_s));
    const bool isNumber = number.match(fields.at(2)).hasMatch();
    const auto flags = SslFlags::fromInt(fields.at(2).toInt());
    const QString &digits = fields.at(3);
    const auto thumbprint = Thumbprint::parse(digits);
    const bool certificateFits =
        thumbprint ? true : digits.isEmpty() && flags.testFlag(SslFlag::CentralStore);
    if (!port || !host || !address || !isNumber || (flags & ~allFlags) || !certificateFits
        || !isSiteName(fields.constFirst()))
        return std::nullopt;
    return ScriptRow{readSite(fields.constFirst()),
                     *address,
                     *port,
                     *host,
                     flags,
                     thumbprint ? thumbprint->toString() : QString()};
}

QString settingOf(const Draft &draft, const QString &role, const QString &configuration,
                  QLatin1StringView decision)
{
    QStringList parts{decision};
    const QList<ScriptRow> rows = scriptRows(draft, role, configuration);
    for (const ScriptRow &row : rows)
        parts.append(written(row));
    return parts.join(u';');
}

/// The role's certificate with that thumbprint: in the cscfg before any other, in My before other stores.
QString certificateWith(const Role &role, const QString &thumbprint, const QString &configuration)
{
    QString name;
    int best = -1;
    for (const RoleCertificate &certificate : role.certificates) {
        const auto isIt = [&thumbprint](const QString &text) {
            const auto parsed = Thumbprint::parse(text);
            return parsed && parsed->toString() == thumbprint;
        };
        if (!std::any_of(certificate.thumbprints.cbegin(), certificate.thumbprints.cend(), isIt))
            continue;
        const int rank = (isIt(certificate.thumbprints.value(configuration)) ? 2 : 0)
            + (isInStore(certificate, u"My") ? 1 : 0);
        if (rank > best) {
            best = rank;
            name = certificate.name;
        }
    }
    return name;
}

/// What the role's setting has in the cscfg files that are deployed; in the emulator's where it has none
/// there.
PerConfiguration storedValues(const Role &role)
{
    const auto setting = std::ranges::find(role.settings, bindingsSettingName(), &ConfigurationSetting::name);
    if (setting == role.settings.cend())
        return {};
    PerConfiguration deployed = setting->values;
    deployed.removeIf([](const auto &entry) { return isLocalConfiguration(entry.key()); });
    return deployed.isEmpty() ? setting->values : deployed;
}

} // namespace

QSet<quint16> scriptPorts(const Draft &draft, const QString &role)
{
    QSet<quint16> ports;
    for (const Binding &binding : draft.bindings) {
        const auto port = parsePort(binding.port);
        if (binding.role == role && port)
            ports.insert(*port);
    }
    return ports;
}

QStringList leavingPlatform(const Draft &draft, const Role &role, const Endpoint &endpoint)
{
    const auto port = instancePort(endpoint);
    const auto isReplaced = [&](const QString &file) {
        if (!thumbprintIn(role, endpoint.certificate, file).isEmpty())
            return true;
        const QList<ScriptRow> own = ownRows(draft, role, file);
        return std::ranges::any_of(
            own, [&port](const ScriptRow &row) { return row.isDefault() && row.port == port; });
    };
    QStringList files;
    for (const ConfigurationFacts &configuration : draft.service.configurations) {
        const QString &file = configuration.fileName;
        if (!isLocalConfiguration(file) && configuration.roles.contains(role.name) && !isReplaced(file))
            files.append(file);
    }
    return files;
}

bool replacesPlatform(const Draft &draft, const Role &role, const Endpoint &endpoint)
{
    const auto isBound = [&endpoint](const Site &site) {
        return std::ranges::find(site.bindings, endpoint.name, &SiteBinding::endpointName)
            != site.bindings.cend();
    };
    // The script looks for the platform's binding at the sites.
    return std::ranges::any_of(role.sites, isBound) && leavingPlatform(draft, role, endpoint).isEmpty();
}

bool ScriptRow::isOfPlatform() const
{
    return ip == platformWord;
}

QString deployedConfiguration(const Draft &draft, const QString &role)
{
    if (draft.server.alone)
        return serverConfiguration();
    QString found;
    for (const ConfigurationFacts &configuration : draft.service.configurations) {
        if (!configuration.roles.contains(role))
            continue;
        if (!isLocalConfiguration(configuration.fileName))
            return configuration.fileName;
        if (found.isEmpty())
            found = configuration.fileName;
    }
    return found;
}

QList<ScriptRow> scriptRows(const Draft &draft, const QString &role, const QString &configuration)
{
    const Role *found = findRole(draft.service, role);
    if (!found)
        return {};
    const QList<ScriptRow> own = ownRows(draft, *found, configuration);
    return (keepsPlatform(draft) ? platformRows(*found, configuration, own) : QList<ScriptRow>()) + own;
}

QString bindingsSettingValue(const Draft &draft, const QString &role, const QString &configuration)
{
    return settingOf(draft, role, configuration, keepsPlatform(draft) ? keepWord : tcpWord);
}

QString partialSettingValue(const Draft &draft, const QString &role, const QString &configuration)
{
    return settingOf(draft, role, configuration, partialWord);
}

QList<Binding> bindingsFromSetting(const Role &role, const QString &value, const QString &configuration)
{
    if (!httpsEndpointFromSetting(value))
        return {};
    QList<Binding> bindings;
    const QStringList parts = value.split(u';').mid(1);
    for (const QString &part : parts) {
        const auto row = parseRow(part);
        if (!row || row->isOfPlatform())
            continue;
        const auto address = IpAddress::parse(row->ip);
        bindings.append(Binding{
            .role = role.name,
            .site = row->site,
            .ip = row->ip == u"*" || !address ? u"*"_s : address->toString(),
            .port = QString::number(row->port),
            .host = row->host,
            .sslFlags = row->sslFlags,
            .certificate =
                row->thumbprint.isEmpty() ? QString() : certificateWith(role, row->thumbprint, configuration),
        });
    }
    return bindings;
}

QString storedSetting(const Role &role)
{
    const PerConfiguration values = storedValues(role);
    return values.isEmpty() ? QString() : values.first();
}

QList<Binding> storedBindings(const Role &role)
{
    QList<Binding> bindings;
    const PerConfiguration values = storedValues(role);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        QList<Binding> more = bindingsFromSetting(role, it.value(), it.key());
        more.removeIf([&bindings](const Binding &binding) {
            return std::ranges::any_of(
                bindings, [&binding](const Binding &other) { return isSamePlace(binding, other); });
        });
        bindings += more;
    }
    return bindings;
}

bool isSamePlace(const Binding &a, const Binding &b)
{
    return a.role == b.role && a.site == b.site && a.ip == b.ip && a.port == b.port && a.host == b.host
        && a.sslFlags == b.sslFlags;
}

std::optional<HttpsEndpoint> httpsEndpointFromSetting(const QString &value)
{
    const QString decision = value.section(u';', 0, 0);
    if (decision == keepWord)
        return HttpsEndpoint::Keep;
    if (decision == tcpWord || decision == partialWord) // servers have no endpoints
        return HttpsEndpoint::Tcp;
    return std::nullopt;
}

} // namespace bindwright

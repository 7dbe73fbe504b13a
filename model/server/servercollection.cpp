// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "servercollection.h"

#include "iisconfiguration.h"
#include "netsh/netshlists.h"
#include "netsh/netshtext.h"
#include "servertext.h"

// What collectCommand() writes: a first line, then sections, each under "== name ==".
//
//     windows       10.0.20348.0
//     sslcert       netsh http show sslcert
//     iplisten      netsh http show iplisten
//     sites         the sites element of applicationHost.config
//     ccs           Enabled=1, then the share's file names, and Listed=1 where it could be listed
//     renewals      Asked=1 once the stores were asked for links, "old new" of each; Rebind=1 where IIS's
//                   Certificate Rebind is on
//     certificates  store, has a private key, key number of a CSP key, DER in base64

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto firstLine = "bindwright-server/1"_L1;

struct Section
{
    QString name;
    ServerText source;
};

/// Up to a second collection in the same file, which is another server's or of another time.
QList<Section> sectionsOf(const ServerText &source, ServerState &found)
{
    QList<Section> sections;
    const QList<QStringView> lines = linesOf(source.text);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringView line = lines.at(i).trimmed();
        if (line.endsWith(firstLine)
            && line.size() <= firstLine.size() + 1) { // perhaps with its mark of order
            found.unread.append({source.at(i), {Code::NotUnderstood, line.toString(), u"== name =="_s}});
            return sections;
        }
        if (line.startsWith("== "_L1) && line.endsWith(" =="_L1))
            sections.append({line.mid(3, line.size() - 6).toString(),
                             {QString(), source.path, source.firstLine + int(i) + 1}});
        else if (!sections.isEmpty())
            sections.last().source.text.append(lines.at(i)).append(i + 1 < lines.size() ? "\n"_L1 : ""_L1);
    }
    return sections;
}

/// All of them, for that is what was asked.
void readRecords(const ServerText &source, ServerState &found)
{
    const qsizetype before = found.records.size();
    readNetshText(source, found);
    found.hasRecords = found.hasRecords || found.records.size() > before;
}

/// Older collections do not say whether the share could be listed; with a file in it, it was.
void readShareNames(const ServerText &source, ServerState &found)
{
    for (const QStringView line : linesOf(source.text)) {
        const QString name = line.trimmed().toString();
        if (name.startsWith("Enabled="_L1))
            found.centralStore = name.mid(8) == "1"_L1;
        else if (name == "Listed=1"_L1)
            found.hasShare = true;
        else if (name.endsWith(".pfx"_L1, Qt::CaseInsensitive))
            found.files.append({name, name, true});
    }
    found.hasShare = found.hasShare || !found.files.isEmpty();
}

void readRenewals(const ServerText &source, ServerState &found)
{
    const QList<QStringView> lines = linesOf(source.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).toString().simplified();
        if (line == "Asked=1"_L1) {
            found.hasLinks = true;
            continue;
        }
        if (line.startsWith("Rebind="_L1)) {
            found.rebinds = line.mid(7) == "1"_L1;
            continue;
        }
        if (line.isEmpty())
            continue;
        const auto old = Thumbprint::parse(line.section(u' ', 0, 0));
        const auto renewed = Thumbprint::parse(line.section(u' ', 1));
        if (old && renewed)
            found.links.append({*old, *renewed});
        else
            found.unread.append({source.at(i), {Code::NotUnderstood, line.left(40), u"old new"_s}});
    }
}

KeyStorage storageOf(const QString &keyNumber)
{
    if (keyNumber == "Exchange"_L1)
        return KeyStorage::CspExchange;
    if (keyNumber == "Signature"_L1)
        return KeyStorage::CspSignature;
    return KeyStorage::Cng; // .NET has no CspKeyContainerInfo of such a key
}

/// Whether \a der ends before the SEQUENCE that it starts with does, as where its line was cut off. X.690
/// §8.1
bool isCutOff(const QByteArray &der)
{
    const auto byte = [&der](qsizetype i) { return qsizetype(quint8(der.at(i))); };
    if (der.size() < 2 || byte(0) != 0x30)
        return der.isEmpty();
    const qsizetype lengthBytes = byte(1) < 0x80 ? 0 : byte(1) & 0x7F;
    if (lengthBytes > 4 || der.size() < 2 + lengthBytes)
        return true;
    qsizetype length = lengthBytes > 0 ? 0 : byte(1);
    for (qsizetype i = 0; i < lengthBytes; ++i)
        length = length << 8 | byte(2 + i);
    return der.size() < 2 + lengthBytes + length;
}

void readCertificates(const ServerText &source, ServerImport &found)
{
    const QList<QStringView> lines = linesOf(source.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList parts = lines.at(i).toString().simplified().split(u' ');
        if (parts.size() < 2)
            continue;
        const auto der =
            QByteArray::fromBase64Encoding(parts.last().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (parts.size() != 4 || !der || isCutOff(der.decoded)) {
            found.state.unread.append(
                {source.at(i),
                 {Code::NotUnderstood, lines.at(i).left(40).toString(), u"store key kind base64"_s}});
            if (!found.state.unreadStores.contains(parts.first()))
                found.state.unreadStores.append(parts.first());
            continue;
        }
        const bool hasKey = parts.at(1) == "True"_L1;
        found.certificates.append(
            {der.decoded, parts.first(), hasKey, hasKey ? storageOf(parts.at(2)) : KeyStorage::Unknown});
    }
    found.state.hasStores = true;
}

} // namespace

void readCollection(const ServerText &source, ServerImport &found)
{
    for (const Section &section : sectionsOf(source, found.state)) {
        if (section.name == "windows"_L1) {
            found.state.windows = section.source.text.trimmed();
        } else if (section.name == "sslcert"_L1) {
            readRecords(section.source, found.state);
        } else if (section.name == "iplisten"_L1) {
            readListenList(section.source, found.state);
        } else if (section.name == "sites"_L1 && !section.source.text.trimmed().isEmpty()) {
            readIisConfiguration(section.source, found.state);
        } else if (section.name == "ccs"_L1) {
            readShareNames(section.source, found.state);
        } else if (section.name == "renewals"_L1) {
            readRenewals(section.source, found.state);
        } else if (section.name == "certificates"_L1) {
            readCertificates(section.source, found);
        }
    }
}

QString collectCommand()
{
    static const QString command = uR"ps(
        & { 'bindwright-server/1';
        '== windows =='; [Environment]::OSVersion.Version.ToString();
        '== sslcert =='; netsh http show sslcert;
        '== iplisten =='; netsh http show iplisten;
        '== sites =='; ([xml](Get-Content "$env:windir\System32\inetsrv\config\applicationHost.config"
            -Raw -Encoding UTF8)).configuration.'system.applicationHost'.sites.OuterXml;
        '== ccs =='; $c = Get-ItemProperty HKLM:\SOFTWARE\Microsoft\IIS\CentralCertProvider
            -ErrorAction SilentlyContinue; if ($c) { "Enabled=$($c.Enabled)";
            if ($c.CertStoreLocation) { try { $f = Get-ChildItem $c.CertStoreLocation -Filter *.pfx -Name
            -ErrorAction Stop; $f; 'Listed=1' } catch { } } };
        '== renewals =='; try { $w = Add-Type -PassThru -Namespace Bindwright -Name Store -MemberDefinition
            '[DllImport("crypt32.dll")] public static extern bool CertGetCertificateContextProperty(
            IntPtr certificate, uint property, byte[] data, ref uint size);' -ErrorAction Stop;
            foreach ($s in 'My','WebHosting') { Get-ChildItem "Cert:\LocalMachine\$s" -ErrorAction SilentlyContinue |
            ForEach-Object { [uint32]$n = 0;
            if ($w::CertGetCertificateContextProperty($_.Handle, 64, $null, [ref]$n)) { $b = New-Object byte[] $n;
            if ($w::CertGetCertificateContextProperty($_.Handle, 64, $b, [ref]$n)) {
            "$($_.Thumbprint) $(-join ($b | ForEach-Object { $_.ToString('X2') }))" } } } }; 'Asked=1' } catch { };
        if (Get-Command Get-ScheduledTask -ErrorAction SilentlyContinue) {
            $r = Get-ScheduledTask IIS-AutoCertRebind -ErrorAction SilentlyContinue;
            "Rebind=$([int][bool]($r -and $r.State -ne 'Disabled'))" };
        '== certificates =='; foreach ($s in 'My','WebHosting','CA','Root') {
            Get-ChildItem "Cert:\LocalMachine\$s" -ErrorAction SilentlyContinue |
            Where-Object { $s -ne 'Root' -or $_.Subject -ne $_.Issuer } |
            ForEach-Object { $n = $_.PrivateKey.CspKeyContainerInfo.KeyNumber; if (!$n) { $n = '-' };
            "$s $($_.HasPrivateKey) $n $([Convert]::ToBase64String($_.RawData))" } } }
        | Set-Content bindwright-server.txt -Encoding UTF8)ps"_s.simplified();
    return command;
}

} // namespace bindwright

<#
.SYNOPSIS
    Finds out how HTTP.sys of this server chooses certificates where no published source says it.

.DESCRIPTION
    Makes throw-away certificates in LocalMachine\My and HTTP.sys records for one spare port, connects to that
    port from this server itself, writes one JSON file, and takes everything away again: also when it is
    stopped with Ctrl+C. What a killed run left behind is taken away by the next run, or by -CleanOnly. It
    knows its own things by their application id and by the name of their certificates,
    CN=bindwright-probe-*.invalid. No site, no binding of IIS and no record of others is touched.

    Each question is a statement that holds or does not:
     wildcard-matches                   *.a.test answers for www.a.test before 0.0.0.0 does
     wildcard-covers-deeper             *.a.test answers for x.www.a.test
     wildcard-covers-apex               *.a.test answers for a.test
     exact-host-before-wildcard         www.a.test answers before *.a.test does
     missing-certificate-falls-through  a record whose certificate is gone is passed over; else: a reset
     punycode-key-matches               a record for xn--... answers for that name
     any-ipv6-before-any-ipv4           [::] answers a client over IPv6 before 0.0.0.0 does
     reject-connections-refuses         a record with Reject Connections refuses every client
     renewal-link-serves-newer          the newer certificate is served where the two are linked
     wildcard-before-central-store      *.a.test answers before a file of the central store
     locked-file-falls-through          a file that the store's password does not open is passed over
     scoped-store-before-exact-host     a scopedccs record answers before a hostnameport record
    The last three need the Central Certificate Store of IIS, installed and not in use, and -StoreCredential.

    The file: { "format": "bindwright-probe/1", "windows": "10.0.20348", "started", "ended", "complete",
    "answers": [ { "rule", "holds": true, false or null, "served": which certificate, "none" for a handshake
    that failed, or null where it was not asked, "note": why it is open } ] }. It names neither the server nor
    its certificates. Bindwright reads it: bindwright preview STATE bindwright-probe.json ...

.PARAMETER Port
    A port that nothing uses.

.PARAMETER OutputPath
    The JSON file.

.PARAMETER StoreCredential
    An account of this server that may read the folder of the central store, for its three questions. IIS
    keeps it while they are asked.

.PARAMETER CleanOnly
    Takes away what a killed run left, and asks nothing.

.PARAMETER StopPath
    A file that ends the run before the next question, once it is there.

.NOTES
    Exit codes: 0 done, 1 not foreseen, 2 the port is in use, 3 something of the probe could not be taken away,
    7 not elevated, 10 stopped. Needs an elevated PowerShell 5.1 or later, on Windows Server 2016 or later.
    SPDX-FileCopyrightText: 2026 The Bindwright authors
    SPDX-License-Identifier: MIT

.EXAMPLE
    .\bindwright-probe.ps1 -WhatIf
    Says what it would do.

.EXAMPLE
    .\bindwright-probe.ps1 -Port 44399 -OutputPath C:\Temp\bindwright-probe.json
#>
#requires -Version 5.1
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [ValidateRange(1, 65535)] [int] $Port = 44399,
    [string] $OutputPath = 'bindwright-probe.json',
    [pscredential] $StoreCredential = $null,
    [switch] $CleanOnly,
    [string] $StopPath = ''
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$exitCodes = @{ Unforeseen = 1; PortInUse = 2; Left = 3; Denied = 7; Stopped = 10 }
$application = [Guid]::new('7c0d1d5e-2f6b-4c1e-9a53-62772d70726f')   # of the probe's records alone
$namePrefix = 'CN=bindwright-probe-'
$zone = 'bindwright-probe.invalid'   # RFC 2606: nobody has it
$punycodeHost = 'xn--bcher-kva.' + $zone
$ipv4 = '127.0.0.2'   # this server, and an address that no record of others is for
$ipv6 = '::1'
$patienceMilliseconds = 10000
$httpSysKey = 'Registry::HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\'
$myStore = 'Cert:\LocalMachine\My'
$stores = @($myStore, 'Cert:\LocalMachine\CA')   # New-SelfSignedCertificate leaves a copy in CA
$families = @{
    SslBindingInfo = 'ipport'; SslSniBindingInfo = 'hostnameport'; SslCcsBindingInfo = 'ccs'
    SslScopedCcsBindingInfo = 'scopedccs'
}
$netsh = 'netsh.exe'
$thumbprints = @{}   # by letter
$answers = [Collections.Generic.List[object]]::new()
$added = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)   # names of records
$run = @{ Code = 0; Listener = $null; StoreFolder = ''; IsStoreOn = $false; WasStopped = $false }

# --- What the probe makes, and how it goes away -----------------------------------------------------

function Get-BwRecord {
    # All records of HTTP.sys: family, key as netsh has it, and whether the probe made it.
    foreach ($kind in $families.Keys) {
        $path = $httpSysKey + $kind
        $parent = Get-Item -LiteralPath $path -ErrorAction 'SilentlyContinue'
        if ($null -eq $parent) {
            continue
        }
        foreach ($key in @(Get-ChildItem -LiteralPath $path -ErrorAction 'SilentlyContinue')) {
            $text = [string] $key.GetValue('HostnamePort')
            if ($text -ceq '') {
                $text = [string] ([string] $key.Name).Split([char[]] '\/')[-1]
            }
            if ($families[$kind] -ceq 'ccs') {
                $text = $text.Split([char[]] ':')[-1]
            }
            $owner = $key.GetValue('AppId')
            [pscustomobject] @{
                Family = $families[$kind]; Key = $text
                IsOurs = ($owner -is [byte[]]) -and ([Guid]::new([byte[]] $owner) -eq $application)
            }
        }
    }
}

function Invoke-BwNetsh {
    # Whether netsh did it. Its text is translated, so that nobody reads it.
    param([string[]] $Words)
    & $netsh $Words | Out-Null
    return $LASTEXITCODE -eq 0
}

function Add-BwRecord {
    # Whether HTTP.sys took the record. A letter of a certificate, or nothing for the central store.
    param([string] $Family, [string] $Key, [string] $Letter, [string] $Extra)
    $words = @('http', 'add', 'sslcert', ($Family + '=' + $Key), ('appid={' + $application.ToString() + '}'))
    if ($Letter -cne '') {
        $words = $words + @(('certhash=' + $thumbprints[$Letter]), 'certstorename=MY')
    }
    if ($Extra -cne '') {
        $words = $words + @($Extra)
    }
    $isTaken = Invoke-BwNetsh -Words $words
    if ($isTaken) {
        $added.Add($Family + '=' + $Key) | Out-Null
    }
    return $isTaken
}

function Clear-BwRecord {
    # Takes away every record of the probe's: what the registry shows, and what this run added.
    foreach ($record in @(Get-BwRecord)) {
        if ($record.IsOurs) {
            $added.Add($record.Family + '=' + $record.Key) | Out-Null
        }
    }
    foreach ($name in $added) {
        if (-not (Invoke-BwNetsh -Words @('http', 'delete', 'sslcert', $name))) {
            Write-Warning -Message ('The record ' + $name + ' could not be taken away.')
            $run.Code = $exitCodes.Left
        }
    }
    $added.Clear()
}

function New-BwCertificate {
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([string] $Letter)
    $made = New-SelfSignedCertificate -DnsName ('bindwright-probe-' + $Letter + '.invalid') -CertStoreLocation $myStore -NotAfter ([DateTime]::UtcNow.AddDays(2)) -KeyExportPolicy 'Exportable'
    $thumbprints[$Letter] = $made.Thumbprint
}

function Remove-BwCertificate {
    # Takes away the probe's certificates and their keys: all, or one by its thumbprint.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([string] $Thumbprint)
    foreach ($store in $stores) {
        foreach ($certificate in @(Get-ChildItem -LiteralPath $store -ErrorAction 'SilentlyContinue')) {
            $isOurs = $certificate.Subject.StartsWith($namePrefix, [StringComparison]::Ordinal)
            if (-not $isOurs -or ($Thumbprint -cne '' -and $certificate.Thumbprint -cne $Thumbprint)) {
                continue
            }
            $path = $store + '\' + $certificate.Thumbprint
            try {
                if ($store -ceq $myStore) {
                    Remove-Item -LiteralPath $path -DeleteKey
                } else {
                    Remove-Item -LiteralPath $path
                }
            } catch {
                Write-Warning -Message ('The certificate ' + $path + ' could not be taken away: ' + $_.Exception.Message)
                $run.Code = $exitCodes.Left
            }
        }
    }
}

function Remove-BwStore {
    # Switches the central store off again, where the probe switched it on, and takes its folder away.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([string] $Folder)
    try {
        if ($run.IsStoreOn -or (Test-BwStoreIsOurs)) {
            Disable-WebCentralCertProvider
        }
        if ([IO.Directory]::Exists($Folder)) {
            [IO.Directory]::Delete($Folder, $true)
        }
    } catch {
        Write-Warning -Message ('The central store could not be put back: ' + $_.Exception.Message)
        $run.Code = $exitCodes.Left
    }
}

function Test-BwStoreIsOurs {
    # Whether a killed run left the central store on.
    if (-not (Test-BwStoreIsThere)) {
        return $false
    }
    $provider = Get-WebCentralCertProvider
    return [string]::Equals([string] $provider.CertStoreLocation, $run.StoreFolder, [StringComparison]::OrdinalIgnoreCase)
}

function Test-BwStoreIsThere {
    return $null -ne (Get-Command -Name 'Enable-WebCentralCertProvider' -ErrorAction 'SilentlyContinue')
}

function Clear-BwAll {
    if ($null -ne $run.Listener) {
        $run.Listener.Close()
        $run.Listener = $null
    }
    Clear-BwRecord
    # No source says where the registry has these, so that a killed run's is looked for by its name.
    Invoke-BwNetsh -Words @('http', 'delete', 'sslcert', ('scopedccs=store.' + $zone + ':' + $Port)) | Out-Null
    Remove-BwCertificate -Thumbprint ''
    Remove-BwStore -Folder $run.StoreFolder
}

# --- Asking -----------------------------------------------------------------------------------------

function Start-BwListener {
    # HTTP.sys listens on a port once somebody wants requests of it. None is answered.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param()
    $run.Listener = [Net.HttpListener]::new()
    $run.Listener.Prefixes.Add('https://localhost:' + $Port + '/')
    try {
        $run.Listener.Start()
    } catch {
        Write-Warning -Message ('Port ' + $Port + ' cannot be listened on: ' + $_.Exception.Message)
        $run.Listener = $null
        return $false
    }
    return $true
}

function Get-BwServed {
    # The letter of the certificate that a client is served, 'none' for a handshake that fails, '?' for a
    # certificate that is not the probe's, '' where there is no connection.
    param([string] $Address, [string] $Name)
    $ip = [Net.IPAddress]::Parse($Address)
    $client = [Net.Sockets.TcpClient]::new($ip.AddressFamily)
    $client.ReceiveTimeout = $patienceMilliseconds
    $client.SendTimeout = $patienceMilliseconds
    try {
        $client.Connect($ip, $Port)
    } catch {
        $client.Close()
        return ''
    }
    try {
        $anyone = [Net.Security.RemoteCertificateValidationCallback] { $true }
        $stream = [Net.Security.SslStream]::new($client.GetStream(), $false, $anyone)
        $stream.AuthenticateAsClient($Name)
        $served = [string] $stream.RemoteCertificate.GetCertHashString()
    } catch {
        return 'none'
    } finally {
        $client.Close()
    }
    foreach ($letter in $thumbprints.Keys) {
        if ($thumbprints[$letter] -ceq $served) {
            return $letter
        }
    }
    return '?'
}

function Add-BwAnswer {
    # What was served makes the statement hold, fail, or leaves it open.
    param([string] $Rule, [string] $Served, [string] $Holds, [string] $Fails, [string] $Note)
    $value = 'null'
    if ($Served -cne '' -and $Served -ceq $Holds) {
        $value = 'true'
    } elseif ($Served -cne '' -and $Served -ceq $Fails) {
        $value = 'false'
    } elseif ($Note -ceq '') {
        $Note = 'unexpected'
        if ($Served -ceq '') {
            $Note = 'not-reached'
        }
    }
    Write-Verbose -Message ($Rule + ': ' + $value + ' ' + $Note)
    $answers.Add([pscustomobject] @{ Rule = $Rule; Holds = $value; Served = $Served; Note = $Note })
}

function Request-BwQuestion {
    # One question: its records are set, a client asks, and they are taken away again.
    param([object] $Question)
    $isSet = $true
    foreach ($record in $Question.Records) {
        $isSet = $isSet -and (Add-BwRecord -Family $record[0] -Key $record[1] -Letter $record[2] -Extra $record[3])
    }
    if (-not $isSet) {
        Add-BwAnswer -Rule $Question.Rule -Served '' -Holds '' -Fails '' -Note 'record-refused'
    } else {
        if ($Question.Gone -cne '') {
            Remove-BwCertificate -Thumbprint $thumbprints[$Question.Gone]
        }
        if ($Question.Newer -cne '') {
            Switch-Certificate -OldCert ($myStore + '\' + $thumbprints['a']) -NewCert ($myStore + '\' + $thumbprints[$Question.Newer])
        }
        $served = Get-BwServed -Address $Question.To -Name $Question.Name
        Add-BwAnswer -Rule $Question.Rule -Served $served -Holds $Question.Holds -Fails $Question.Fails -Note ''
    }
    Clear-BwRecord
}

function New-BwQuestion {
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([string] $Rule, [object[]] $Records, [string] $Name, [string] $Holds, [string] $Fails, [string] $To, [string] $Gone, [string] $Newer)
    if ($To -ceq '') {
        $To = $ipv4
    }
    return [pscustomobject] @{
        Rule = $Rule; Records = $Records; Name = $Name; Holds = $Holds; Fails = $Fails; To = $To; Gone = $Gone; Newer = $Newer
    }
}

function Get-BwQuestion {
    # Certificates: a of an exact host, b of a wildcard, c in the central store, d the default, e soon gone,
    # f newer than a. The one about a renewal comes last of those without a store: a is linked from then on.
    $www = 'www.' + $zone + ':' + $Port
    $default = @('ipport', ('0.0.0.0:' + $Port), 'd', '')
    $exact = @('hostnameport', $www, 'a', '')
    $wildcard = @('hostnameport', ('*.' + $zone + ':' + $Port), 'b', '')
    New-BwQuestion -Rule 'wildcard-matches' -Records @($wildcard, $default) -Name ('www.' + $zone) -Holds 'b' -Fails 'd'
    New-BwQuestion -Rule 'wildcard-covers-deeper' -Records @($wildcard, $default) -Name ('x.www.' + $zone) -Holds 'b' -Fails 'd'
    New-BwQuestion -Rule 'wildcard-covers-apex' -Records @($wildcard, $default) -Name $zone -Holds 'b' -Fails 'd'
    New-BwQuestion -Rule 'exact-host-before-wildcard' -Records @($exact, $wildcard, $default) -Name ('www.' + $zone) -Holds 'a' -Fails 'b'
    New-BwQuestion -Rule 'missing-certificate-falls-through' -Records @(@('hostnameport', $www, 'e', ''), $default) -Name ('www.' + $zone) -Holds 'd' -Fails 'none' -Gone 'e'
    New-BwQuestion -Rule 'punycode-key-matches' -Records @(@('hostnameport', ($punycodeHost + ':' + $Port), 'a', ''), $default) -Name $punycodeHost -Holds 'a' -Fails 'd'
    New-BwQuestion -Rule 'any-ipv6-before-any-ipv4' -Records @(@('ipport', ('[::]:' + $Port), 'a', ''), $default) -Name '' -Holds 'a' -Fails 'd' -To $ipv6
    New-BwQuestion -Rule 'reject-connections-refuses' -Records @(@('hostnameport', $www, 'a', 'reject=enable'), $default) -Name ('www.' + $zone) -Holds 'none' -Fails 'a'
    New-BwQuestion -Rule 'renewal-link-serves-newer' -Records @($exact, $default) -Name ('www.' + $zone) -Holds 'f' -Fails 'a' -Newer 'f'
}

function Get-BwStoreQuestion {
    $default = @('ipport', ('0.0.0.0:' + $Port), 'd', '')
    $central = @('ccs', [string] $Port, '', '')
    $host1 = 'store.' + $zone
    New-BwQuestion -Rule 'wildcard-before-central-store' -Records @(@('hostnameport', ('*.' + $zone + ':' + $Port), 'b', ''), $central) -Name $host1 -Holds 'b' -Fails 'c'
    New-BwQuestion -Rule 'locked-file-falls-through' -Records @($central, $default) -Name ('locked.' + $zone) -Holds 'd' -Fails 'none'
    New-BwQuestion -Rule 'scoped-store-before-exact-host' -Records @(@('scopedccs', ($host1 + ':' + $Port), '', ''), @('hostnameport', ($host1 + ':' + $Port), 'd', '')) -Name $host1 -Holds 'c' -Fails 'd'
}

function ConvertTo-BwSecret {
    param([string] $Text)
    $secret = [Security.SecureString]::new()
    foreach ($letter in $Text.ToCharArray()) {
        $secret.AppendChar($letter)
    }
    return $secret
}

function Start-BwStore {
    # Why the central store cannot be asked; '' when it is ready. Its files come first: IIS reads them again
    # after minutes only.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param()
    if (-not (Test-BwStoreIsThere)) {
        return 'store-not-installed'
    }
    if ([bool] (Get-WebCentralCertProvider).Enabled) {
        return 'store-in-use'
    }
    if ($null -eq $StoreCredential) {
        return 'no-credential'
    }
    $password = [Guid]::NewGuid().ToString()
    [IO.Directory]::CreateDirectory($run.StoreFolder) | Out-Null
    $certificate = Get-Item -LiteralPath ($myStore + '\' + $thumbprints['c'])
    Export-PfxCertificate -Cert $certificate -FilePath ([IO.Path]::Combine($run.StoreFolder, 'store.' + $zone + '.pfx')) -Password (ConvertTo-BwSecret -Text $password) | Out-Null
    Export-PfxCertificate -Cert $certificate -FilePath ([IO.Path]::Combine($run.StoreFolder, 'locked.' + $zone + '.pfx')) -Password (ConvertTo-BwSecret -Text ([Guid]::NewGuid().ToString())) | Out-Null
    $account = $StoreCredential.GetNetworkCredential()
    $run.IsStoreOn = $true
    Enable-WebCentralCertProvider -CertStoreLocation $run.StoreFolder -UserName $StoreCredential.UserName -Password $account.Password -PrivateKeyPassword $password
    return ''
}

# --- The run ----------------------------------------------------------------------------------------

function Test-BwStopWanted {
    if ($StopPath -cne '' -and [IO.File]::Exists($StopPath)) {
        $run.WasStopped = $true
        $run.Code = $exitCodes.Stopped
    }
    return $run.WasStopped
}

function Request-BwAll {
    foreach ($letter in @('a', 'b', 'c', 'd', 'e', 'f')) {
        New-BwCertificate -Letter $letter
    }
    foreach ($question in @(Get-BwQuestion)) {
        if (Test-BwStopWanted) {
            return
        }
        Request-BwQuestion -Question $question
    }
    $why = Start-BwStore
    foreach ($question in @(Get-BwStoreQuestion)) {
        if (Test-BwStopWanted) {
            return
        }
        if ($why -cne '') {
            Add-BwAnswer -Rule $question.Rule -Served '' -Holds '' -Fails '' -Note $why
        } else {
            Request-BwQuestion -Question $question
        }
    }
}

function Write-BwFile {
    # The answers. No text in it needs escaping: all of it is the probe's own words.
    param([string] $Started)
    $lines = [Collections.Generic.List[string]]::new()
    foreach ($answer in $answers) {
        $served = 'null'
        if ($answer.Served -cne '') {
            $served = '"' + $answer.Served + '"'
        }
        $lines.Add('    { "rule": "' + $answer.Rule + '", "holds": ' + $answer.Holds + ', "served": ' + $served + ', "note": "' + $answer.Note + '" }')
    }
    $complete = 'true'
    if ($run.WasStopped) {
        $complete = 'false'
    }
    $text = [string]::Join("`n", @(
            '{', '  "format": "bindwright-probe/1",',
            ('  "windows": "' + [Environment]::OSVersion.Version.ToString(3) + '",'),
            ('  "started": "' + $Started + '",'), ('  "ended": "' + (Get-BwTime) + '",'),
            ('  "complete": ' + $complete + ','), '  "answers": [', [string]::Join(",`n", $lines.ToArray()), '  ]', '}', ''))
    [IO.File]::WriteAllText($OutputPath, $text)
}

function Get-BwTime {
    return [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
}

function Test-BwPortIsFree {
    foreach ($record in @(Get-BwRecord)) {
        if (-not $record.IsOurs -and ($record.Key -ceq [string] $Port -or $record.Key.EndsWith(':' + $Port, [StringComparison]::Ordinal))) {
            Write-Warning -Message ('Port ' + $Port + ' has a record of others: ' + $record.Family + '=' + $record.Key)
            return $false
        }
    }
    return $true
}

$what = 'make throw-away certificates and HTTP.sys records, ask, and take them away again'
if (-not $PSCmdlet.ShouldProcess('port ' + $Port, $what)) {
    exit 0
}
$run.StoreFolder = [IO.Path]::Combine([Environment]::GetFolderPath('CommonApplicationData'), 'BindwrightProbe')
$OutputPath = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($OutputPath)
$started = Get-BwTime
try {
    Clear-BwAll   # what a killed run left
    if (-not $CleanOnly) {
        if ((Test-BwPortIsFree) -and (Start-BwListener)) {
            Request-BwAll
        } else {
            $run.Code = $exitCodes.PortInUse
        }
    }
} catch {
    Write-Warning -Message $_.Exception.Message
    $run.Code = $exitCodes.Unforeseen
    if ($_.Exception -is [UnauthorizedAccessException]) {
        $run.Code = $exitCodes.Denied
    }
} finally {
    Clear-BwAll
    if ($answers.Count -gt 0) {
        Write-BwFile -Started $started
    }
}
exit $run.Code

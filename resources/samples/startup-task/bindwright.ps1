<#
.SYNOPSIS
    Sets the https bindings of this role instance: one certificate for each host name (SNI).

.DESCRIPTION
    In a role bindwright.cmd starts it as an elevated background startup task, and the bindings come
    from the ConfigurationSetting Bindwright.Bindings: to renew a certificate, change its thumbprint
    there and in the cscfg's Certificates, nothing else. On a server an administrator or the Custom
    Script Extension starts it, and the parameter Setting has the bindings. Every run works out what
    differs and changes only that, so that a second run changes nothing.

    1. Waits until W3SVC runs and the site <instance id>_<site> is there, with the platform's own
       https binding where one is expected. The platform makes sites after startup tasks began.
    2. Looks for each certificate in LocalMachine\My, with its private key. A binding whose
       certificate is not there, or whose key IIS cannot use, is left as it is.
    3. Sets all bindings in one IIS commit. sslFlags bits that others set are kept.
    4. The platform's binding (<instance's address>:port:) would win over every host name, since
       HTTP.sys looks for the exact address first: it becomes *:port:, which clients get that send
       no host name. It goes only once its replacement stands.
    5. Reads back from IIS and from HTTP.sys, repairs once, and looks again after a while, because
       the platform may still be writing.

    What HTTP.sys holds is read from its registry keys, never written there: the text of
    "netsh http show sslcert" is translated, and calling the API would need a compiler at start.

    The state file holds the bindings that this script made. It removes those and the platform's,
    nobody else's.

.PARAMETER Setting
    The bindings: decision *( ";" site "|" ip:port:host "|" sslFlags "|" thumbprint ).
    decision is keep or tcp: what became of the platform's https endpoint. The ip "platform" stands
    for the platform's own binding, which is replaced.

.PARAMETER InstanceId
    The role instance's id, such as Web_IN_0. Empty: site names are taken as they are.

.PARAMETER Emulated
    "true" in the compute emulator, where nothing is done.

.PARAMETER Undo
    Puts back what was there before the first run, as the state file has it.

.PARAMETER PfxPath
    PFX files whose certificates are imported into LocalMachine\My first, unless all that the setting
    names are there already. -Undo leaves them there.

.PARAMETER VaultName
    The Key Vault whose secret SecretName opens the PFX files, read by the cmdlet Get-AzKeyVaultSecret
    as whoever is signed in. Empty: the passphrase of each file is asked for.

.PARAMETER SecretName
    The name of that secret.

.PARAMETER TimeoutSeconds
    How long to wait for IIS, and for another run of this script to end.

.PARAMETER FirstPauseMilliseconds
    The pause after the first attempt; each is half as long again as the one before.

.PARAMETER LongestPauseMilliseconds
    Where pauses stop growing.

.PARAMETER Attempts
    How often a commit is tried while somebody else writes the IIS configuration.

.PARAMETER SecondLookSeconds
    When to look again. 0: not at all.

.PARAMETER StateFolder
    Where the state file is. Empty: %ProgramData%\Bindwright.

.PARAMETER LogPath
    The log file. Empty: %TEMP%\bindwright.log. At 1 MB it becomes .old.log.

.PARAMETER StopPath
    A file that ends the run between two steps, once it is there: for whoever watches the log and
    cannot reach an elevated process. Bindings that are being set are set and verified first.

.NOTES
    Exit codes:
     0  every binding stands as wanted, or there was nothing to do
     1  an error that is not foreseen here; the log has its text
     2  the setting Bindwright.Bindings is missing or not understood; nothing was changed
     3  IIS, the site or the platform's binding was not there in time; nothing was changed
     4  a certificate or its private key is missing or unusable; the other bindings were set
     5  the IIS configuration stayed locked or kept changing
     6  after a repair, IIS or HTTP.sys still did not hold what was set
     7  access denied: the task needs executionContext="elevated"
     8  another run of this script did not end in time
     9  Microsoft.Web.Administration is not there: IIS is not installed
    10  the file of -StopPath ended the run; no binding was changed

    With -PfxPath, exit code 4 also stands for a file that is not there or does not open.

    Runs in Windows PowerShell 5.1 and PowerShell 7.
    SPDX-FileCopyrightText: 2026 The Bindwright authors
    SPDX-License-Identifier: MIT

.EXAMPLE
    .\bindwright.ps1 -WhatIf -Verbose
    Says what it would change.

.EXAMPLE
    .\bindwright.ps1 -InstanceId '' -Setting 'tcp;Shop|*:443:www.shop.example|1|0123456789ABCDEF0123456789ABCDEF01234567'
    The same on a server that is no role instance.

.EXAMPLE
    .\bindwright-server.ps1 -PfxPath 'C:\shop.pfx' -VaultName 'shop' -SecretName 'pfx'
    On a server, by the script that was exported for it, whose setting has the plan's bindings.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [string] $Setting = $env:BINDWRIGHT_BINDINGS,
    [string] $InstanceId = $env:RoleInstanceId,
    [string] $Emulated = $env:BINDWRIGHT_EMULATED,
    [switch] $Undo,
    [string[]] $PfxPath = @(),
    [string] $VaultName = '',
    [string] $SecretName = '',
    [ValidateRange(0, 86400)] [int] $TimeoutSeconds = 600,
    [ValidateRange(1, 60000)] [int] $FirstPauseMilliseconds = 1000,
    [ValidateRange(1, 600000)] [int] $LongestPauseMilliseconds = 5000,
    [ValidateRange(1, 1000)] [int] $Attempts = 20,
    [ValidateRange(0, 3600)] [int] $SecondLookSeconds = 45,
    [string] $StateFolder = '',
    [string] $LogPath = '',
    [string] $StopPath = ''
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$exitCodes = @{
    Unforeseen = 1; Setting = 2; Timeout = 3; Certificate = 4; Locked = 5
    Verification = 6; Denied = 7; Busy = 8; NoIis = 9; Stopped = 10
}
$sniBits = 3        # SNI and Central Certificate Store: they choose the kind of HTTP.sys record
$centralStoreBit = 2
$knownBits = 127    # all that a setting may have
$unusableKey = -2147023584   # 0x80070520, ERROR_NO_SUCH_LOGON_SESSION: what IIS says of a key that it cannot use
$unwritten = @(-2147024864, -2147024863)   # 0x80070020 and 21, sharing and lock violation: the commit wrote nothing
$glanceMilliseconds = 500   # how often a pause looks whether to go on
$httpSysKey = 'Registry::HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\'
$ipv4Form = '(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}'   # no octal numbers, no short forms
$hostForm = '(?:\*\.)?(?:[A-Za-z0-9_.-]|[^\x00-\x7F\uFFFD-\uFFFF\p{Cc}\p{Cf}\p{Z}]){0,253}'   # Unicode or A-labels
$iisApplication = [Guid]::new('4dc3e181-e14b-4a21-b022-59fc669b0914')

# --- Saying and failing ---------------------------------------------------------------------------

function Write-Log {
    # One line with a time stamp. A log that cannot be written stops nothing.
    param([string] $Message, [string] $Level = 'info')
    $stamp = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [Globalization.CultureInfo]::InvariantCulture)
    $text = [regex]::Replace($Message, '[\x00-\x1F]+', ' ')
    $line = [string]::Concat($stamp, ' ', $PID, ' ', $Level, ' ', $text, [Environment]::NewLine)
    try {
        [IO.File]::AppendAllText($LogPath, $line)
    } catch {
        Write-Verbose -Message ('The log cannot be written: ' + $_.Exception.Message)
    }
    if ($Level -ceq 'info') {
        Write-Verbose -Message $text
    } else {
        Write-Warning -Message $text
    }
}

function Limit-Log {
    # Keeps the log below about two megabytes: the file and its predecessor.
    try {
        if ([IO.File]::Exists($LogPath) -and [IO.FileInfo]::new($LogPath).Length -gt 1MB) {
            $old = [IO.Path]::ChangeExtension($LogPath, '.old.log')
            [IO.File]::Delete($old)
            [IO.File]::Move($LogPath, $old)
        }
    } catch {
        Write-Verbose -Message ('The log cannot be turned over: ' + $_.Exception.Message)
    }
}

function Stop-Run {
    # Ends the run with one of $exitCodes.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([int] $Code, [string] $Message)
    $failure = [InvalidOperationException]::new($Message)
    $failure.Data['ExitCode'] = $Code
    throw $failure
}

function Test-StopWanted {
    return $StopPath -cne '' -and [IO.File]::Exists($StopPath)
}

function Assert-NotStopped {
    # Ends the run where it is asked to stop; called only while no binding was changed.
    if (Test-StopWanted) {
        Stop-Run -Code $exitCodes.Stopped -Message 'Stopped as asked; no binding was changed.'
    }
}

function Wait-Pause {
    # Pauses; returns sooner when the run is asked to stop.
    param([int] $Milliseconds)
    $clock = [Diagnostics.Stopwatch]::StartNew()
    while (-not (Test-StopWanted)) {
        $left = $Milliseconds - $clock.ElapsedMilliseconds
        if ($left -le 0) {
            return
        }
        Start-Sleep -Milliseconds ([int] [Math]::Min($left, $glanceMilliseconds))
    }
}

function Get-RootException {
    # What .NET threw, out of PowerShell's wrapping.
    param([Exception] $Exception)
    $root = $Exception
    while ($null -ne $root.InnerException) {
        $root = $root.InnerException
    }
    return $root
}

function Get-ProblemText {
    param([Exception] $Exception)
    return [string]::Concat('0x', $Exception.HResult.ToString('X8'), ' ', $Exception.Message)
}

function Test-Denied {
    param([Exception] $Exception)
    # 0x80070005 is E_ACCESSDENIED.
    return ($Exception -is [UnauthorizedAccessException]) -or ($Exception.HResult -eq -2147024891)
}

# --- The setting ----------------------------------------------------------------------------------

function ConvertFrom-BindingInformation {
    # ip:port:host, IPv6 in brackets: the host is what follows the last colon. Nothing when it is not that.
    param([string] $Information)
    $parts = [regex]::Match($Information, '^(?<ip>\[[0-9A-Fa-f:.]+\]|' + $ipv4Form + '|\*|platform|):(?<port>[0-9]{1,5}):(?<host>' + $hostForm + ')\z')
    if (-not $parts.Success) {
        return $null
    }
    $ip = $parts.Groups['ip'].Value
    $address = $null
    $number = $ip.Trim([char[]] '[]')
    if ($ip -cne '*' -and $ip -cne '' -and $ip -cne 'platform' -and -not [Net.IPAddress]::TryParse($number, [ref] $address)) {
        return $null
    }
    if ($null -ne $address) {
        $ip = $address.ToString()
        if ($address.AddressFamily -eq [Net.Sockets.AddressFamily]::InterNetworkV6) {
            $ip = '[' + $ip + ']'
        }
    } elseif ($ip -cne 'platform') {
        $ip = '0.0.0.0'
    }
    return [pscustomobject] @{
        Address = $ip; Port = [int] $parts.Groups['port'].Value; HostName = $parts.Groups['host'].Value
    }
}

function Get-RecordKey {
    # The HTTP.sys record that a binding makes, as netsh names it. Only sslFlags and one of
    # address and host count; the address is 0.0.0.0 where IIS has *.
    param([object] $Parts, [int] $Flags)
    if (($Flags -band $centralStoreBit) -ne 0) {
        return [string]::Concat('ccs=', $Parts.Port)
    }
    if (($Flags -band $sniBits) -ne 0) {
        return [string]::Concat('hostnameport=', $Parts.HostName, ':', $Parts.Port)
    }
    return [string]::Concat('ipport=', $Parts.Address, ':', $Parts.Port)
}

function ConvertFrom-Row {
    # site|ip:port:host|sslFlags|thumbprint, in the state file with |store. Nothing when it is not that.
    # What a run replaced may have had no certificate.
    param([string] $Text)
    $fields = $Text.Split('|')
    if ($fields.Count -lt 4 -or $fields.Count -gt 5 -or $fields[0].Length -eq 0 -or $fields[2] -cnotmatch '^[0-9]{1,3}\z') {
        return $null
    }
    $parts = ConvertFrom-BindingInformation -Information $fields[1]
    $flags = [int] $fields[2]
    $mayLackThumbprint = ($flags -band $centralStoreBit) -ne 0 -or $fields.Count -eq 5
    $thumbprintFits = ($fields[3] -cmatch '^[0-9A-F]{40}\z') -or ($mayLackThumbprint -and $fields[3].Length -eq 0)
    if ($null -eq $parts -or $parts.Port -lt 1 -or $parts.Port -gt 65535 -or -not $thumbprintFits) {
        return $null
    }
    $store = 'My'
    if ($fields.Count -eq 5) {
        $store = $fields[4]
    } elseif ($flags -gt $knownBits -or ($parts.HostName -ceq '' -and ($flags -band $sniBits) -ne 0)) {
        return $null   # SNI and Central Certificate Store look for a host's certificate
    }
    return [pscustomobject] @{
        Site = $fields[0]; Information = $fields[1]; Parts = $parts; Flags = $flags
        Thumbprint = $fields[3]; Store = $store; Key = (Get-RecordKey -Parts $parts -Flags $flags)
    }
}

function ConvertFrom-Setting {
    # The rows, with the site names of IIS. Stops the run when anything is not understood. Patterns and lengths
    # tell: -ceq and -cne compare by culture, which passes over invisible characters.
    $items = $Setting.Split(';')
    if ($items[0] -cnotmatch '^(keep|tcp)\z') {
        Stop-Run -Code $exitCodes.Setting -Message 'The setting Bindwright.Bindings is missing or not understood: it begins with neither "keep" nor "tcp".'
    }
    $prefix = ''
    if ($InstanceId -cne '') {
        $prefix = $InstanceId + '_'
    }
    $rows = [Collections.Generic.List[object]]::new()
    for ($i = 1; $i -lt $items.Count; $i++) {
        $row = ConvertFrom-Row -Text $items[$i]
        if ($null -eq $row) {
            Stop-Run -Code $exitCodes.Setting -Message ([string]::Concat('Row ', $i, ' of the setting Bindwright.Bindings is not understood: ', $items[$i]))
        }
        $row.Site = $prefix + $row.Site
        $rows.Add($row)
    }
    return , $rows
}

# --- The state file -------------------------------------------------------------------------------

function Get-StatePath {
    $name = 'server'
    if ($InstanceId -cne '') {
        $name = [regex]::Replace($InstanceId, '[^A-Za-z0-9_.-]', '_')
    }
    return [IO.Path]::Combine($StateFolder, $name + '.state')
}

function Get-LockName {
    # Runs that share a state folder wait for each other.
    $name = [regex]::Replace($StateFolder.ToLowerInvariant(), '[^a-z0-9]', '_')
    return 'Global\Bindwright-' + $name.Substring([Math]::Max(0, $name.Length - 200))
}

function Wait-Lock {
    # Whether the other runs ended in time.
    param([object] $Lock)
    $clock = [Diagnostics.Stopwatch]::StartNew()
    while ($true) {
        Assert-NotStopped
        $left = [Math]::Max(0, $TimeoutSeconds * 1000 - $clock.ElapsedMilliseconds)
        try {
            if ($Lock.WaitOne([int] [Math]::Min($left, $glanceMilliseconds))) {
                return $true
            }
        } catch [Threading.AbandonedMutexException] {
            return $true   # the run that held it was ended; the state file says what it did
        }
        if ($left -eq 0) {
            return $false
        }
    }
}

function Read-State {
    # What earlier runs made and what they replaced. A file that cannot be read counts as none.
    $state = [pscustomobject] @{
        Made = [Collections.Generic.List[object]]::new(); Replaced = [Collections.Generic.List[object]]::new()
    }
    $path = Get-StatePath
    if (-not [IO.File]::Exists($path)) {
        return $state
    }
    foreach ($line in [IO.File]::ReadAllLines($path)) {
        $space = $line.IndexOf(' ')
        $row = ConvertFrom-Row -Text $line.Substring($space + 1)
        if ($null -ne $row -and $line.StartsWith('made ', [StringComparison]::Ordinal)) {
            $state.Made.Add($row)
        } elseif ($null -ne $row -and $line.StartsWith('replaced ', [StringComparison]::Ordinal)) {
            $state.Replaced.Add($row)
        } elseif ($line -cne '') {
            Write-Log -Level 'warning' -Message ([string]::Concat('A line of ', $path, ' is not understood and left out: ', $line))
        }
    }
    return $state
}

function ConvertTo-StateLine {
    param([string] $Kind, [object] $Row)
    return [string]::Concat($Kind, ' ', [string]::Join('|', @($Row.Site, $Row.Information, [string] $Row.Flags, $Row.Thumbprint, $Row.Store)))
}

function Write-State {
    # Replaces the file as a whole, so that a run that is cut off leaves the old or the new one.
    param([object] $State)
    $lines = [Collections.Generic.List[string]]::new()
    foreach ($row in $State.Made) {
        $lines.Add((ConvertTo-StateLine -Kind 'made' -Row $row))
    }
    foreach ($row in $State.Replaced) {
        $lines.Add((ConvertTo-StateLine -Kind 'replaced' -Row $row))
    }
    $path = Get-StatePath
    [void] [IO.Directory]::CreateDirectory($StateFolder)
    [IO.File]::WriteAllLines($path + '.new', $lines)
    if ([IO.File]::Exists($path)) {
        [IO.File]::Replace($path + '.new', $path, [NullString]::Value)
    } else {
        [IO.File]::Move($path + '.new', $path)
    }
}

function Find-Row {
    # The row of a list with that site and binding; nothing when there is none.
    param([Collections.IEnumerable] $Rows, [string] $Site, [object] $Parts)
    foreach ($row in $Rows) {
        if ($row.Site -eq $Site -and (Test-SameParts -One $row.Parts -Other $Parts)) {
            return $row
        }
    }
    return $null
}

function Test-SameParts {
    # IIS's own rule of what is the same binding.
    param([object] $One, [object] $Other)
    return $One.Address -ceq $Other.Address -and $One.Port -eq $Other.Port -and
        [string]::Equals($One.HostName, $Other.HostName, [StringComparison]::OrdinalIgnoreCase)
}

# --- Reading IIS, HTTP.sys and the certificate store ----------------------------------------------

function Import-WebAdministration {
    if ($null -ne ('Microsoft.Web.Administration.ServerManager' -as [type])) {
        return
    }
    $path = [IO.Path]::Combine([Environment]::SystemDirectory, 'inetsrv', 'Microsoft.Web.Administration.dll')
    if (-not [IO.File]::Exists($path)) {
        Stop-Run -Code $exitCodes.NoIis -Message ($path + ' is not there: IIS is not installed.')
    }
    [void] [Reflection.Assembly]::LoadFrom($path)
}

function ConvertTo-Hexadecimal {
    param([byte[]] $Bytes)
    if ($null -eq $Bytes) {
        return ''
    }
    return [BitConverter]::ToString($Bytes).Replace('-', '')
}

function Get-HttpsBinding {
    # Every https binding of every site, as IIS has it.
    param([object] $Manager)
    $all = [Collections.Generic.List[object]]::new()
    foreach ($site in $Manager.Sites) {
        foreach ($binding in $site.Bindings) {
            $parts = $null
            if ($binding.Protocol -eq 'https') {
                $parts = ConvertFrom-BindingInformation -Information $binding.BindingInformation
            }
            if ($null -ne $parts) {
                $flags = [int] $binding.GetAttributeValue('sslFlags')
                $all.Add([pscustomobject] @{
                        Site = [string] $site.Name; SiteObject = $site; Binding = $binding
                        Information = [string] $binding.BindingInformation; Parts = $parts; Flags = $flags
                        Thumbprint = (ConvertTo-Hexadecimal -Bytes $binding.CertificateHash)
                        Store = [string] $binding.CertificateStoreName
                        Key = (Get-RecordKey -Parts $parts -Flags $flags)
                    })
            }
        }
    }
    return , $all
}

function Read-Binding {
    # The same, of the configuration as it is now, to be looked at only.
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        return , (Get-HttpsBinding -Manager $manager)
    } finally {
        $manager.Dispose()
    }
}

function Get-HttpRecord {
    # What HTTP.sys holds, by netsh's names. A host's record has a made-up key name and its host
    # in HostnamePort; an address's record is named by it.
    $records = [Collections.Generic.Dictionary[string, object]]::new([StringComparer]::OrdinalIgnoreCase)
    $kinds = @{ 'ipport=' = 'SslBindingInfo'; 'hostnameport=' = 'SslSniBindingInfo'; 'ccs=' = 'SslCcsBindingInfo' }
    foreach ($kind in $kinds.GetEnumerator()) {
        foreach ($key in @(Get-ChildItem -LiteralPath ($httpSysKey + $kind.Value) -ErrorAction SilentlyContinue)) {
            $name = [string] $key.GetValue('HostnamePort')
            if ($name -ceq '') {
                $name = [string] $key.PSChildName
            }
            if ($kind.Key -ceq 'ccs=') {
                $name = $name.Substring($name.LastIndexOf(':') + 1)
            }
            $application = [byte[]] $key.GetValue('AppId')
            $records[$kind.Key + $name] = [pscustomobject] @{
                Thumbprint = (ConvertTo-Hexadecimal -Bytes $key.GetValue('SslCertHash'))
                Store = [string] $key.GetValue('SslCertStoreName')
                IsOfIis = ($null -ne $application -and $application.Count -eq 16 -and [Guid]::new($application) -eq $iisApplication)
            }
        }
    }
    return $records
}

function Get-DnsName {
    # The subjectAltName's dNSName entries, RFC 5280 4.2.1.6. Its Format() text is translated, so
    # the DER is walked: SEQUENCE of entries, dNSName being [2] IA5String.
    param([object] $Certificate)
    $names = [Collections.Generic.List[string]]::new()
    foreach ($extension in $Certificate.Extensions) {
        if ($extension.Oid.Value -cne '2.5.29.17') {
            continue
        }
        $der = [byte[]] $extension.RawData
        $at = 2
        if ($der[1] -gt 127) {
            $at = 2 + ($der[1] -band 127)
        }
        while ($at + 1 -lt $der.Length) {
            $tag = $der[$at]
            $length = [int] $der[$at + 1]
            $at = $at + 2
            if ($length -gt 127) {
                $octets = $length -band 127
                $length = 0
                for ($i = 0; $i -lt $octets -and $at -lt $der.Length; $i++) {
                    $length = $length * 256 + $der[$at]
                    $at = $at + 1
                }
            }
            if ($tag -eq 0x82 -and $at + $length -le $der.Length) {
                $names.Add([Text.Encoding]::ASCII.GetString($der, $at, $length))
            }
            $at = $at + $length
        }
    }
    return , $names
}

function Test-Covered {
    # Whether one of the names stands for the host: equal, or a wildcard for the first label.
    param([Collections.Generic.List[string]] $Names, [string] $HostName)
    try {
        if ($HostName.StartsWith('*.', [StringComparison]::Ordinal)) {
            $ascii = '*.' + [Globalization.IdnMapping]::new().GetAscii($HostName.Substring(2))
        } else {
            $ascii = [Globalization.IdnMapping]::new().GetAscii($HostName)
        }
    } catch {
        return $true   # a name that this system cannot convert is not judged
    }
    $parent = '*' + $ascii.Substring([Math]::Max(0, $ascii.IndexOf('.')))
    foreach ($name in $Names) {
        if ([string]::Equals($name, $ascii, [StringComparison]::OrdinalIgnoreCase) -or
            [string]::Equals($name, $parent, [StringComparison]::OrdinalIgnoreCase)) {
            return $true
        }
    }
    return $false
}

function Test-Certificate {
    # Whether a row's certificate can be bound; says what is wrong with it.
    param([object] $Row)
    if ($Row.Thumbprint -ceq '') {
        return $true   # Central Certificate Store, which looks for the host's file at each connection
    }
    $what = [string]::Concat('the certificate ', $Row.Thumbprint, ' for ', $Row.Site, ' ', $Row.Information)
    $certificate = Get-Item -LiteralPath ('Cert:\LocalMachine\' + $Row.Store + '\' + $Row.Thumbprint) -ErrorAction SilentlyContinue
    if ($null -eq $certificate) {
        Write-Log -Level 'error' -Message ([string]::Concat('LocalMachine\', $Row.Store, ' has not got ', $what, '.'))
        return $false
    }
    if (-not $certificate.HasPrivateKey) {
        Write-Log -Level 'error' -Message ([string]::Concat('There is no private key for ', $what, '.'))
        return $false
    }
    if ($certificate.NotAfter.ToUniversalTime() -lt [DateTime]::UtcNow) {
        Write-Log -Level 'warning' -Message ([string]::Concat('Expired: ', $what, '.'))
    }
    if ($Row.Parts.HostName -cne '' -and -not (Test-Covered -Names (Get-DnsName -Certificate $certificate) -HostName $Row.Parts.HostName)) {
        Write-Log -Level 'warning' -Message ([string]::Concat('It does not list the host name: ', $what, '.'))
    }
    return $true
}

# --- Importing certificates -----------------------------------------------------------------------

function Get-Passphrase {
    # Opens one PFX file; as a SecureString, which is never written anywhere.
    param([string] $Path)
    if ($VaultName -ceq '') {
        return Read-Host -Prompt ('Passphrase of ' + $Path) -AsSecureString
    }
    $secret = Get-AzKeyVaultSecret -VaultName $VaultName -Name $SecretName
    if ($null -eq $secret) {
        Stop-Run -Code $exitCodes.Certificate -Message ([string]::Concat('The vault ', $VaultName, ' has no secret ', $SecretName, '.'))
    }
    return $secret.SecretValue
}

function Import-Pfx {
    # Imports the files, unless every certificate of the rows is in the store with its key.
    param([Collections.Generic.List[object]] $Rows)
    $isMissing = $false
    foreach ($row in $Rows) {
        if ($row.Thumbprint -cne '') {
            $certificate = Get-Item -LiteralPath ('Cert:\LocalMachine\' + $row.Store + '\' + $row.Thumbprint) -ErrorAction SilentlyContinue
            $isMissing = $isMissing -or $null -eq $certificate -or -not $certificate.HasPrivateKey
        }
    }
    if (-not $isMissing) {
        Write-Log -Message 'All certificates are in the store already; no file is opened.'
        return
    }
    foreach ($path in $PfxPath) {
        Assert-NotStopped
        if (-not [IO.File]::Exists($path)) {
            Stop-Run -Code $exitCodes.Certificate -Message ([string]::Concat('The file ', $path, ' is not there.'))
        }
        if (-not $PSCmdlet.ShouldProcess($path, 'Import certificate')) {
            continue
        }
        $passphrase = Get-Passphrase -Path $path
        try {
            $imported = @(Import-PfxCertificate -FilePath $path -CertStoreLocation 'Cert:\LocalMachine\My' -Password $passphrase)
        } catch {
            $problem = Get-RootException -Exception $_.Exception
            Stop-Run -Code $exitCodes.Certificate -Message ([string]::Concat('The file ', $path, ' could not be imported: ', (Get-ProblemText -Exception $problem)))
        }
        foreach ($certificate in $imported) {
            Write-Log -Message ([string]::Concat('Imported the certificate ', $certificate.Thumbprint, ' from ', $path, '.'))
        }
    }
}

# --- Waiting --------------------------------------------------------------------------------------

function Test-PlatformBinding {
    # A binding of the shape that the platform makes for this row: on an address, without SNI.
    param([object] $Binding, [object] $Row)
    return $Binding.Site -eq $Row.Site -and $Binding.Parts.Address -cne '0.0.0.0' -and
        $Binding.Parts.Address -cne '[::]' -and $Binding.Parts.Port -eq $Row.Parts.Port -and
        ($Binding.Flags -band $sniBits) -eq 0 -and
        [string]::Equals($Binding.Parts.HostName, $Row.Parts.HostName, [StringComparison]::OrdinalIgnoreCase)
}

function Find-Missing {
    # What there is to wait for; empty when all is there.
    param([Collections.Generic.List[object]] $Rows)
    $service = Get-Service -Name 'W3SVC' -ErrorAction SilentlyContinue
    if ($null -eq $service -or [string] $service.Status -cne 'Running') {
        return 'the service W3SVC'
    }
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        $sites = [Collections.Generic.List[string]]::new()
        foreach ($site in $manager.Sites) {
            $sites.Add([string] $site.Name)
        }
        $bindings = Get-HttpsBinding -Manager $manager
    } finally {
        $manager.Dispose()
    }
    foreach ($row in $Rows) {
        if (-not $sites.Contains($row.Site)) {
            return 'the site ' + $row.Site
        }
        if ($row.Parts.Address -cne 'platform') {
            continue
        }
        $there = $false
        foreach ($binding in $bindings) {
            # Its replacement will do: an earlier run made it, and the site was not made anew since.
            $isReplacement = $binding.Site -eq $row.Site -and (Test-SameParts -One $binding.Parts -Other (Get-Replacement -Row $row).Parts)
            $there = $there -or $isReplacement -or (Test-PlatformBinding -Binding $binding -Row $row)
        }
        if (-not $there) {
            return [string]::Concat('the platform''s https binding on port ', $row.Parts.Port, ' of the site ', $row.Site)
        }
    }
    return ''
}

function Wait-Iis {
    param([Collections.Generic.List[object]] $Rows)
    $clock = [Diagnostics.Stopwatch]::StartNew()
    $pause = $FirstPauseMilliseconds
    $said = ''
    while ($true) {
        Assert-NotStopped
        try {
            $missing = Find-Missing -Rows $Rows
        } catch {
            $problem = Get-RootException -Exception $_.Exception
            if (Test-Denied -Exception $problem) {
                throw
            }
            $missing = 'the IIS configuration to be readable: ' + $problem.Message
        }
        if ($missing -ceq '') {
            return
        }
        $left = $TimeoutSeconds * 1000 - $clock.ElapsedMilliseconds
        if ($left -le 0) {
            Stop-Run -Code $exitCodes.Timeout -Message ([string]::Concat('Waited ', $TimeoutSeconds, ' seconds in vain for ', $missing, '.'))
        }
        if ($missing -cne $said) {
            Write-Log -Message ('Waiting for ' + $missing + '.')
            $said = $missing
        }
        Wait-Pause -Milliseconds ([int] [Math]::Min($pause, $left))
        $pause = [int] [Math]::Min($LongestPauseMilliseconds, [Math]::Ceiling($pause * 1.5))
    }
}

# --- Working out what to do -----------------------------------------------------------------------

function Get-Replacement {
    # What a platform row's binding becomes.
    param([object] $Row)
    $information = [string]::Concat('*:', $Row.Parts.Port, ':', $Row.Parts.HostName)
    $parts = ConvertFrom-BindingInformation -Information $information
    return [pscustomobject] @{
        Site = $Row.Site; Information = $information; Parts = $parts; Flags = $Row.Flags
        Thumbprint = $Row.Thumbprint; Store = $Row.Store; Key = (Get-RecordKey -Parts $parts -Flags $Row.Flags)
    }
}

function Get-Job {
    # What is wanted, what is in the way, and what there was, should IIS refuse a certificate. A default that the setting names itself comes first:
    # the platform's replacement is left out where that has its place, on whatever site.
    param([Collections.Generic.List[object]] $Rows, [object] $State)
    $job = [pscustomobject] @{
        Bindings = (Read-Binding); Made = $State.Made.ToArray(); Replaced = $State.Replaced.ToArray()
        Wanted = [Collections.Generic.List[object]]::new(); Platform = [Collections.Generic.List[object]]::new()
        Kept = [Collections.Generic.List[object]]::new(); Incomplete = $false
    }
    $taken = [Collections.Generic.List[object]]::new()
    foreach ($row in $Rows) {
        if ($row.Parts.Address -cne 'platform') {
            $taken.Add($row)
        }
    }
    foreach ($row in $Rows) {
        $wanted = $row
        $isPlatform = $row.Parts.Address -ceq 'platform'
        if ($isPlatform) {
            $wanted = Get-Replacement -Row $row
        }
        if (-not (Test-Certificate -Row $wanted)) {
            $job.Incomplete = $true
            $job.Kept.Add($wanted)
            continue
        }
        $isTaken = $false
        foreach ($other in $taken) {
            $isTaken = $isTaken -or (Test-SameParts -One $other.Parts -Other $wanted.Parts)
        }
        if ($isPlatform) {
            $job.Platform.Add($row)
        }
        if (-not $isPlatform -or -not $isTaken) {
            $job.Wanted.Add($wanted)
        }
    }
    return $job
}

function Get-WantedFlag {
    # The row's bits, and of the binding's those that neither the row nor an earlier run of ours set.
    param([object] $Row, [object] $Binding, [object] $State)
    $owned = $sniBits -bor $Row.Flags
    $made = Find-Row -Rows $State.Made -Site $Row.Site -Parts $Row.Parts
    if ($null -ne $made) {
        $owned = $owned -bor $made.Flags
    }
    return ($Binding.Flags -band (-bnot $owned)) -bor $Row.Flags
}

function Test-Record {
    # Whether HTTP.sys holds a row's record with its certificate.
    param([object] $Row, [object] $Records)
    if ($Row.Thumbprint -ceq '' -and ($Row.Flags -band $centralStoreBit) -eq 0) {
        return $true   # a binding without certificate was there before the first run, and makes no record
    }
    if (-not $Records.ContainsKey($Row.Key)) {
        return $false
    }
    if ($Row.Thumbprint -ceq '') {
        return $true
    }
    $record = $Records[$Row.Key]
    return $record.Thumbprint -eq $Row.Thumbprint -and ($record.Store -eq '' -or $record.Store -eq $Row.Store)
}

function Get-Step {
    # What has to be done, in order: first what is added or changed, then what is removed.
    param([object] $Job, [object] $State, [object] $Bindings, [object] $Records)
    $steps = [Collections.Generic.List[object]]::new()
    foreach ($row in $Job.Wanted) {
        $binding = Find-Row -Rows $Bindings -Site $row.Site -Parts $row.Parts
        $flags = $row.Flags
        $verb = 'Add'
        if ($null -ne $binding) {
            $verb = 'Change'
            $flags = Get-WantedFlag -Row $row -Binding $binding -State $State
            if ($binding.Flags -eq $flags -and $binding.Thumbprint -eq $row.Thumbprint -and (Test-Record -Row $row -Records $Records)) {
                continue
            }
        }
        $steps.Add([pscustomobject] @{ Verb = $verb; Row = $row; Flags = $flags; Binding = $binding })
    }
    foreach ($binding in $Bindings) {
        $isPlatform = $false
        foreach ($row in $Job.Platform) {
            $isPlatform = $isPlatform -or (Test-PlatformBinding -Binding $binding -Row $row)
        }
        $made = Find-Row -Rows $State.Made -Site $binding.Site -Parts $binding.Parts
        $isOurs = $null -ne $made -and $made.Thumbprint -eq $binding.Thumbprint
        $isWanted = $null -ne (Find-Row -Rows $Job.Wanted -Site $binding.Site -Parts $binding.Parts)
        $isKept = $null -ne (Find-Row -Rows $Job.Kept -Site $binding.Site -Parts $binding.Parts)
        if (($isPlatform -or $isOurs) -and -not $isWanted -and -not $isKept) {
            $steps.Add([pscustomobject] @{ Verb = 'Remove'; Row = $binding; Flags = $binding.Flags; Binding = $binding })
        }
    }
    return , $steps
}

# --- Doing it -------------------------------------------------------------------------------------

function Add-Binding {
    # A step's binding. With -KeepsRecord HTTP.sys's record, which stands, is not written again.
    param([object] $Step, [object] $Site, [switch] $KeepsRecord)
    $new = $Site.Bindings.CreateElement('binding')
    $new.Protocol = 'https'
    $new.BindingInformation = $Step.Row.Information
    if ($Step.Row.Thumbprint -cne '' -and -not $KeepsRecord) {
        $bytes = [byte[]]::new(20)
        for ($i = 0; $i -lt 20; $i++) {
            $bytes[$i] = [Convert]::ToByte($Step.Row.Thumbprint.Substring(2 * $i, 2), 16)
        }
        $new.CertificateHash = $bytes
        $new.CertificateStoreName = $Step.Row.Store
    }
    $new.SetAttributeValue('sslFlags', $Step.Flags)
    [void] $Site.Bindings.Add($new)
}

function Invoke-Step {
    # Edits IIS's configuration in memory. Removing takes the binding only: its HTTP.sys record
    # stays until the new one stands, see Remove-Leftover.
    param([object] $Manager, [object] $Step)
    if ($null -ne $Step.Binding) {
        $Step.Binding.SiteObject.Bindings.Remove($Step.Binding.Binding, $true)
    }
    if ($Step.Verb -ceq 'Remove') {
        return
    }
    foreach ($site in $Manager.Sites) {
        if ($site.Name -eq $Step.Row.Site) {
            Add-Binding -Step $Step -Site $site
            return
        }
    }
    Stop-Run -Code $exitCodes.Timeout -Message ([string]::Concat('The site ', $Step.Row.Site, ' is gone.'))
}

function Add-Row {
    # Puts a row into a list of the state, in place of the one for the same binding.
    param([object] $Rows, [object] $Row)
    $known = Find-Row -Rows $Rows -Site $Row.Site -Parts $Row.Parts
    if ($null -ne $known) {
        [void] $Rows.Remove($known)
    }
    $Rows.Add([pscustomobject] @{
            Site = $Row.Site; Information = $Row.Information; Parts = $Row.Parts; Flags = $Row.Flags
            Thumbprint = $Row.Thumbprint; Store = $Row.Store; Key = $Row.Key
        })
}

function Add-ToState {
    # Notes before the commit what this run is about to make and to replace: a run that is cut off
    # then leaves nothing behind that the next one would take for somebody else's.
    param([object] $State, [object] $Steps)
    foreach ($step in $Steps) {
        $isOurs = $null -ne (Find-Row -Rows $State.Made -Site $step.Row.Site -Parts $step.Row.Parts)
        if ($null -ne $step.Binding -and -not $isOurs) {
            Add-Row -Rows $State.Replaced -Row $step.Binding
        }
        if ($step.Verb -cne 'Remove') {
            Add-Row -Rows $State.Made -Row $step.Row
        }
    }
}

function Invoke-Attempt {
    # One look and one commit. Returns the number of changes, under -WhatIf none. With -Only, of what
    # is added or changed with that certificate.
    param([object] $Job, [object] $State, [string] $Only = '')
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        $steps = Get-Step -Job $Job -State $State -Bindings (Get-HttpsBinding -Manager $manager) -Records (Get-HttpRecord)
        $allowed = [Collections.Generic.List[object]]::new()
        foreach ($step in $steps) {
            if ($Only -cne '' -and ($step.Verb -ceq 'Remove' -or $step.Row.Thumbprint -ne $Only)) {
                continue
            }
            $target = [string]::Concat($step.Row.Site, ' ', $step.Row.Information, ', sslFlags ', $step.Flags, ', certificate ', $step.Row.Thumbprint)
            if ($PSCmdlet.ShouldProcess($target, $step.Verb + ' https binding')) {
                Write-Log -Message ([string]::Concat($step.Verb, ' ', $target, '.'))
                $allowed.Add($step)
            }
        }
        if ($allowed.Count -eq 0) {
            return 0
        }
        Add-ToState -State $State -Steps $allowed
        Write-State -State $State
        foreach ($step in $allowed) {
            Invoke-Step -Manager $manager -Step $step
        }
        $manager.CommitChanges()
        return $allowed.Count
    } finally {
        $manager.Dispose()
    }
}

function Test-Concerned {
    # Whether a binding is what rows with that certificate are to set or to replace.
    param([object] $Job, [object] $Binding, [string] $Thumbprint)
    foreach ($row in $Job.Wanted) {
        if ($row.Thumbprint -eq $Thumbprint -and $row.Site -eq $Binding.Site -and (Test-SameParts -One $row.Parts -Other $Binding.Parts)) {
            return $true
        }
    }
    foreach ($row in $Job.Platform) {
        if ($row.Thumbprint -eq $Thumbprint -and (Test-PlatformBinding -Binding $Binding -Row $row)) {
            return $true
        }
    }
    return $false
}

function Restore-Binding {
    # Puts back what stood before this run where IIS refused the certificate: nothing is left
    # standing without one.
    param([object] $Job, [string] $Thumbprint)
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        $records = Get-HttpRecord
        foreach ($binding in (Get-HttpsBinding -Manager $manager)) {
            if (Test-Concerned -Job $Job -Binding $binding -Thumbprint $Thumbprint) {
                $binding.SiteObject.Bindings.Remove($binding.Binding, $true)
            }
        }
        foreach ($old in $Job.Bindings) {
            foreach ($site in $manager.Sites) {
                if ($site.Name -eq $old.Site -and (Test-Concerned -Job $Job -Binding $old -Thumbprint $Thumbprint)) {
                    $step = [pscustomobject] @{ Row = $old; Flags = $old.Flags }
                    Add-Binding -Step $step -Site $site -KeepsRecord:(Test-Record -Row $old -Records $records)
                }
            }
        }
        $manager.CommitChanges()
    } finally {
        $manager.Dispose()
    }
}

function Restore-State {
    # Of the bindings concerned, the state file says again what it said before this run.
    param([object] $Job, [object] $State, [string] $Thumbprint)
    foreach ($pair in @{ Now = $State.Made; Before = $Job.Made }, @{ Now = $State.Replaced; Before = $Job.Replaced }) {
        foreach ($row in $pair.Now.ToArray()) {
            if (Test-Concerned -Job $Job -Binding $row -Thumbprint $Thumbprint) {
                [void] $pair.Now.Remove($row)
            }
        }
        foreach ($row in $pair.Before) {
            if (Test-Concerned -Job $Job -Binding $row -Thumbprint $Thumbprint) {
                $pair.Now.Add($row)
            }
        }
    }
    Write-State -State $State
}

function Deny-Certificate {
    # Takes a certificate that IIS cannot use out of the job, whose bindings stay as they were.
    param([object] $Job, [object] $State, [string] $Thumbprint)
    Restore-Binding -Job $Job -Thumbprint $Thumbprint
    Restore-State -Job $Job -State $State -Thumbprint $Thumbprint
    foreach ($row in $Job.Wanted.ToArray()) {
        if ($row.Thumbprint -eq $Thumbprint) {
            [void] $Job.Wanted.Remove($row)
            $Job.Kept.Add($row)
        }
    }
    foreach ($row in $Job.Platform.ToArray()) {
        if ($row.Thumbprint -eq $Thumbprint) {
            [void] $Job.Platform.Remove($row)
        }
    }
    $Job.Incomplete = $true
}

function Invoke-Separately {
    # IIS refused a certificate and does not say which: each has a commit of its own, and those that
    # are refused leave the job. Returns the number of changes.
    param([object] $Job, [object] $State)
    $thumbprints = [Collections.Generic.HashSet[string]]::new()
    foreach ($row in $Job.Wanted) {
        if ($row.Thumbprint -cne '') {
            [void] $thumbprints.Add($row.Thumbprint)
        }
    }
    $changes = 0
    foreach ($thumbprint in $thumbprints) {
        try {
            $changes += Invoke-Attempt -Job $Job -State $State -Only $thumbprint
        } catch {
            $problem = Get-RootException -Exception $_.Exception
            if ($problem.HResult -ne $unusableKey) {
                throw
            }
            Write-Log -Level 'error' -Message ([string]::Concat('IIS cannot use the private key of the certificate ', $thumbprint, ': ', (Get-ProblemText -Exception $problem)))
            Deny-Certificate -Job $Job -State $State -Thumbprint $thumbprint
        }
    }
    return $changes
}

function Invoke-Commit {
    # Tries again while others write the configuration: 0x80070020 (file in use) and its kin, or
    # "changed on disk". Each attempt reads anew. -MayStop: it can end while nothing is written.
    param([object] $Job, [object] $State, [switch] $MayStop)
    $pause = $FirstPauseMilliseconds
    $changes = 0
    $isRefused = $false
    $isStoppable = [bool] $MayStop
    for ($attempt = 1; ; $attempt++) {
        try {
            if ($isRefused) {
                $changes += Invoke-Separately -Job $Job -State $State
            }
            return $changes + (Invoke-Attempt -Job $Job -State $State)
        } catch {
            $problem = Get-RootException -Exception $_.Exception
            if ($problem.Data.Contains('ExitCode') -or (Test-Denied -Exception $problem)) {
                throw
            }
            $text = Get-ProblemText -Exception $problem
            $isRefused = $isRefused -or $problem.HResult -eq $unusableKey
            $isStoppable = $isStoppable -and $unwritten -contains $problem.HResult
            if ($attempt -ge $Attempts) {
                Stop-Run -Code $exitCodes.Locked -Message ([string]::Concat('The IIS configuration could not be written in ', $Attempts, ' attempts: ', $text))
            }
            Write-Log -Level 'warning' -Message ([string]::Concat('Attempt ', $attempt, ' of ', $Attempts, ' failed: ', $text))
        }
        if ($isStoppable) {
            Wait-Pause -Milliseconds $pause
            Assert-NotStopped
        } else {
            Start-Sleep -Milliseconds $pause
        }
        $pause = [int] [Math]::Min($LongestPauseMilliseconds, [Math]::Ceiling($pause * 1.5))
    }
}

function Find-Leftover {
    # HTTP.sys records that no IIS binding stands behind any more: of bindings that we made or
    # replaced, and exact addresses of IIS on the ports concerned, which would hide every host name.
    param([object] $Job, [object] $State, [object] $Bindings, [object] $Records)
    $used = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
    foreach ($binding in $Bindings) {
        [void] $used.Add($binding.Key)
    }
    $ports = [Collections.Generic.HashSet[int]]::new()
    foreach ($row in $Job.Wanted) {
        [void] $used.Add($row.Key)
        [void] $ports.Add($row.Parts.Port)
    }
    $leftover = [Collections.Generic.List[string]]::new()
    foreach ($entry in $Records.GetEnumerator()) {
        $isOurs = $false
        foreach ($rows in $State.Made, $State.Replaced) {
            foreach ($row in $rows) {
                $isOurs = $isOurs -or ($row.Key -eq $entry.Key -and $row.Thumbprint -eq $entry.Value.Thumbprint)
            }
        }
        $address = [regex]::Match($entry.Key, '^ipport=(?<ip>.+):(?<port>[0-9]+)$')
        $isOnAddress = $address.Success -and $address.Groups['ip'].Value -cne '0.0.0.0' -and $address.Groups['ip'].Value -cne '[::]'
        $hides = $isOnAddress -and $entry.Value.IsOfIis -and $ports.Contains([int] $address.Groups['port'].Value)
        if (($isOurs -or $hides) -and -not $used.Contains($entry.Key)) {
            $leftover.Add($entry.Key)
        }
    }
    return , $leftover
}

function Remove-Leftover {
    # netsh is asked to delete, and its exit code read; nothing of what it prints.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([Collections.Generic.List[string]] $Keys)
    $netsh = [IO.Path]::Combine([Environment]::SystemDirectory, 'netsh.exe')
    foreach ($key in $Keys) {
        & $netsh 'http' 'delete' 'sslcert' $key | Out-Null
        if ($LASTEXITCODE -eq 0) {
            Write-Log -Message ([string]::Concat('Removed the HTTP.sys record ', $key, ', which nothing uses any more.'))
        } else {
            Write-Log -Level 'warning' -Message ([string]::Concat('The HTTP.sys record ', $key, ' could not be removed: netsh exit code ', $LASTEXITCODE))
        }
    }
}

function Find-Difference {
    # What is not as wanted, in IIS or HTTP.sys; cleans up behind bindings that are. Empty: all is well.
    param([object] $Job, [object] $State)
    $differences = [Collections.Generic.List[string]]::new()
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        $bindings = Get-HttpsBinding -Manager $manager
        $records = Get-HttpRecord
        foreach ($step in (Get-Step -Job $Job -State $State -Bindings $bindings -Records $records)) {
            $differences.Add([string]::Concat($step.Verb, ' ', $step.Row.Site, ' ', $step.Row.Information))
        }
    } finally {
        $manager.Dispose()
    }
    if ($differences.Count -eq 0) {
        $leftover = Find-Leftover -Job $Job -State $State -Bindings $bindings -Records $records
        Remove-Leftover -Keys $leftover
        $records = Get-HttpRecord
        foreach ($key in $leftover) {
            if ($records.ContainsKey($key)) {
                $differences.Add('HTTP.sys still holds ' + $key)
            }
        }
    }
    return , $differences
}

function Confirm-Result {
    # Looks, repairs once, looks again. Returns the number of changes.
    param([object] $Job, [object] $State)
    $differences = Find-Difference -Job $Job -State $State
    if ($differences.Count -eq 0) {
        return 0
    }
    Write-Log -Level 'warning' -Message ('Not as wanted, repairing: ' + [string]::Join('; ', $differences))
    $changes = Invoke-Commit -Job $Job -State $State
    $differences = Find-Difference -Job $Job -State $State
    if ($differences.Count -ne 0) {
        Stop-Run -Code $exitCodes.Verification -Message ('After a repair still not as wanted: ' + [string]::Join('; ', $differences))
    }
    return $changes
}

function Complete-State {
    # What stays noted: that which this script made and still wants. After -Undo nothing.
    param([object] $Job, [object] $State)
    for ($i = $State.Made.Count - 1; $i -ge 0; $i--) {
        $row = $State.Made[$i]
        $isWanted = $null -ne (Find-Row -Rows $Job.Wanted -Site $row.Site -Parts $row.Parts)
        $isKept = $null -ne (Find-Row -Rows $Job.Kept -Site $row.Site -Parts $row.Parts)
        if ($Undo -or (-not $isWanted -and -not $isKept)) {
            $State.Made.RemoveAt($i)
        }
    }
    if ($Undo) {
        $State.Replaced.Clear()
    }
    Write-State -State $State
}

function Invoke-Run {
    $state = Read-State
    if ($Undo) {
        $rows = $state.Replaced
        if (-not [IO.File]::Exists((Get-StatePath))) {
            Write-Log -Level 'warning' -Message ([string]::Concat('There is nothing to undo: ', (Get-StatePath), ' is not there. -InstanceId names the instance, as its state file is named.'))
        }
    } else {
        $rows = ConvertFrom-Setting
    }
    Write-Log -Message ([string]::Concat('Started for ', $rows.Count, ' bindings, instance "', $InstanceId, '", PowerShell ', $PSVersionTable.PSVersion, '.'))
    Write-Log -Message 'Step 1 of 4: IIS, its sites and the certificates.'
    Import-WebAdministration
    if ($PfxPath.Count -gt 0 -and -not $Undo) {
        Import-Pfx -Rows $rows
    }
    Wait-Iis -Rows $rows
    $job = Get-Job -Rows $rows -State $state
    Assert-NotStopped
    Write-Log -Message 'Step 2 of 4: the bindings.'
    $changes = Invoke-Commit -Job $job -State $state -MayStop
    if ($WhatIfPreference) {
        return 0
    }
    Write-Log -Message 'Step 3 of 4: what IIS and HTTP.sys hold now.'
    $changes += Confirm-Result -Job $job -State $state
    if ($SecondLookSeconds -gt 0 -and $rows.Count -gt 0) {
        Write-Log -Message ([string]::Concat('Step 4 of 4: the same again, in ', $SecondLookSeconds, ' seconds.'))
        Wait-Pause -Milliseconds ($SecondLookSeconds * 1000)
        if (Test-StopWanted) {
            Write-Log -Message 'Stopped as asked, without looking again.'
        } else {
            $changes += Confirm-Result -Job $job -State $state
        }
    }
    Complete-State -Job $job -State $state
    if ($changes -eq 0) {
        Write-Log -Message 'Nothing had to be changed.'
    } else {
        Write-Log -Message ([string]::Concat($changes, ' changes made; IIS and HTTP.sys hold what was wanted.'))
    }
    if ($job.Incomplete) {
        Stop-Run -Code $exitCodes.Certificate -Message 'A certificate is missing or unusable: its bindings were left as they are, the others were set.'
    }
    return 0
}

# --- The run --------------------------------------------------------------------------------------

if ($LogPath -ceq '') {
    $folder = $env:TEMP
    if ([string]::IsNullOrEmpty($folder)) {
        $folder = [IO.Path]::GetTempPath()
    }
    $LogPath = [IO.Path]::Combine($folder, 'bindwright.log')
}
if ($StateFolder -ceq '') {
    $StateFolder = [IO.Path]::Combine([Environment]::GetFolderPath('CommonApplicationData'), 'Bindwright')
}
Limit-Log
if ($Emulated -eq 'true') {
    Write-Log -Message 'Nothing to do in the emulator.'
    exit 0
}

$code = 0
$isLocked = $false
$lock = [Threading.Mutex]::new($false, (Get-LockName))
try {
    $isLocked = Wait-Lock -Lock $lock
    if (-not $isLocked) {
        Stop-Run -Code $exitCodes.Busy -Message ([string]::Concat('Another run of this script did not end in ', $TimeoutSeconds, ' seconds.'))
    }
    $code = Invoke-Run
} catch {
    $problem = Get-RootException -Exception $_.Exception
    $code = $exitCodes.Unforeseen
    if ($problem.Data.Contains('ExitCode')) {
        $code = $problem.Data['ExitCode']
    } elseif (Test-Denied -Exception $problem) {
        $code = $exitCodes.Denied
    }
    Write-Log -Level 'error' -Message ([string]::Concat($problem.Message, ' (exit code ', $code, ', line ', $_.InvocationInfo.ScriptLineNumber, ')'))
} finally {
    if ($isLocked) {
        $lock.ReleaseMutex()
    }
    $lock.Dispose()
}
exit $code

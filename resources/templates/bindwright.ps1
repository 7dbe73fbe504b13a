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
       https binding where one is expected. The platform makes sites after startup tasks began. At
       each start of the role it deletes the old ones first: a site as an earlier start left it is
       not the one that is waited for.
    2. Looks for each certificate in LocalMachine\My, with its private key. A binding whose
       certificate is not there, or whose key IIS cannot use, is left as it is.
    3. Sets all bindings in one IIS commit. sslFlags bits that others set are kept. What writing an
       HTTP.sys record anew loses (client certificate negotiation and its like) is said before it
       is done, and so is a binding that another site has too.
    4. The platform's binding (<instance's address>:port:) would win over every host name, since
       HTTP.sys looks for the exact address first: it becomes *:port:, which clients get that send
       no host name. It goes only once its replacement stands, and its HTTP.sys record with it. Any
       other record on an address is somebody else's: it is named and left alone.
    5. Reads back from IIS and from HTTP.sys, repairs once, and looks again after a while, because
       the platform may still be writing.

    What HTTP.sys holds is read from its registry keys, never written there: the text of
    "netsh http show sslcert" is translated, and calling the API would need a compiler at start.

    The state file holds the bindings that this script made. It removes those and the platform's,
    nobody else's, and on a server those of the sites alone that the setting names: another script may
    have the others. What stood there before the first run stays, with its new certificate, until -Undo.
    Its folder is made for Administrators and SYSTEM alone; one that others can write to, or that leads
    elsewhere, is not trusted. The default folder is then put aside, as .untrusted, and made anew.

.PARAMETER Setting
    The bindings: decision *( ";" site "|" ip:port:host "|" sslFlags "|" thumbprint ) [ ";" ].
    decision is keep or tcp: what became of the platform's https endpoint; or partial: the rows are some
    of those that are wanted, and nothing that earlier runs made is removed. No binding, and no record,
    may be there twice. The ip "platform" stands for the platform's own binding, which is replaced. In a site's name %3B stands for ; and %7C for |
    (and %25 for % where one of these would be read otherwise). A thumbprint may be in small letters,
    with blanks, colons, hyphens and the invisible characters that are copied along with it.

.PARAMETER InstanceId
    The role instance's id, such as Web_IN_0. Empty: site names are taken as they are.

.PARAMETER Scope
    On a server, the name that this script's state file has after "server-". Scripts with different names
    know nothing of each other's bindings.

.PARAMETER Address
    The address of the role's endpoints, on which the platform makes its bindings. Empty: it is the only
    address that the site has a binding on.

.PARAMETER Emulated
    "true" in the compute emulator, where nothing is done.

.PARAMETER Undo
    Puts back what was there before the first run, as the state file has it. What is not there to be
    put back, its site being gone, or what somebody else changed since, stays noted.

.PARAMETER PfxPath
    PFX files whose certificates are imported into LocalMachine\My first, unless all that the setting
    names are there already. -Undo leaves them there. A comma stands between several.

.PARAMETER VaultName
    The Key Vault whose secret SecretName opens the PFX files, read by the cmdlet Get-AzKeyVaultSecret
    as whoever is signed in. Empty: the passphrase of each file is asked for.

.PARAMETER SecretName
    The name of that secret.

.PARAMETER TimeoutSeconds
    How long to wait for IIS, and for another run of this script to end. While the role's startup tasks
    may still be running the wait for IIS goes on: the platform makes the sites after the simple ones.

.PARAMETER StartSeconds
    How long after the role was started its startup tasks may still be running, as long as its own code
    was not started.

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
     1  an error that is not foreseen here; the log has its text and its place
     2  the setting Bindwright.Bindings is missing, not understood, names nothing or something twice;
        nothing was changed
     3  IIS, the site or the platform's binding was not there in time; nothing was changed. With -Undo: a
        site is gone, and what it had stays noted; all else was put back
     4  a certificate or its private key is missing or unusable; the other bindings were set
     5  the IIS configuration stayed locked or kept changing
     6  after a repair, IIS or HTTP.sys still did not hold what was set; or a record on an address, which
        no binding of IIS stands behind, hides it; or, with -Undo, somebody else changed it since
     7  access denied: the task needs executionContext="elevated"
     8  another run of this script did not end in time
     9  Microsoft.Web.Administration is not there: IIS is not installed, or PowerShell is the 32-bit one
    10  the file of -StopPath ended the run; no binding was changed
    11  the state file cannot be read or written, or others can write it; nothing was changed

    With -PfxPath, exit code 4 also stands for a file that is not there or does not open. -WhatIf ends
    with the code that the run would end with, as far as that can be known.

    Runs in Windows PowerShell 5.1 (Windows Server 2016, osFamily 5, and later) and PowerShell 7.
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
#requires -Version 5.1
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
    [ValidateRange(0, 604800)] [int] $StartSeconds = 86400,
    [ValidateRange(1, 60000)] [int] $FirstPauseMilliseconds = 1000,
    [ValidateRange(1, 600000)] [int] $LongestPauseMilliseconds = 5000,
    [ValidateRange(1, 1000)] [int] $Attempts = 20,
    [ValidateRange(0, 3600)] [int] $SecondLookSeconds = 45,
    [string] $StateFolder = '',
    [string] $LogPath = '',
    [string] $StopPath = '',
    [string] $Scope = '',
    [string] $Address = $env:BINDWRIGHT_ADDRESS
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$exitCodes = @{
    Unforeseen = 1; Setting = 2; Timeout = 3; Certificate = 4; Locked = 5
    Verification = 6; Denied = 7; Busy = 8; NoIis = 9; Stopped = 10; State = 11
}
$sniBits = 3        # SNI and Central Certificate Store: they choose the kind of HTTP.sys record
$centralStoreBit = 2
$knownBits = 127    # all that a setting may have
$deniedError = 5
$unwrittenErrors = @(32, 33)   # sharing and lock violation: the commit wrote nothing
# What IIS says of a key that it cannot use: ERROR_NO_SUCH_LOGON_SESSION, SEC_E_UNKNOWN_CREDENTIALS,
# NTE_NO_KEY, NTE_BAD_KEYSET.
$unusableKeyErrors = @(1312, -2146893043, -2146893811, -2146893802)
$certificateAttempts = 3   # before a certificate counts as one that IIS cannot use
$iisFlags = 1264   # DefaultFlags bits that IIS writes by sslFlags: HTTP/2, QUIC, TLS 1.3, OCSP stapling, legacy TLS
$glanceMilliseconds = 500   # how often a pause looks whether to go on
$httpSysKey = 'Registry::HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\'
$ipv4Form = '(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}'   # no octal numbers, no short forms
$hostForm = '(?:\*\.)?(?:[A-Za-z0-9_.-]|[^\x00-\x7F\uFFFD-\uFFFF\p{Cc}\p{Cf}\p{Z}]){0,253}'   # Unicode or A-labels
$iisApplication = [Guid]::new('4dc3e181-e14b-4a21-b022-59fc669b0914')
$roleStarter = 'WaHostBootstrapper'   # the process that a start of the role begins with
$roleHost = 'WaIISHost'   # the one that runs OnStart, once the platform has made the sites
$trustedOwners = '(?:BA|SY|S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464)'   # Administrators, SYSTEM, TrustedInstaller
$ownRights = 'O:BAD:PAI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)'   # SDDL
$warnedOf = [Collections.Generic.HashSet[string]]::new()

# --- Saying and failing ---------------------------------------------------------------------------

function Write-BwLog {
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

function Write-BwWarning {
    # The same, as a warning, once a run: each look at IIS finds it again.
    param([string] $Message)
    if ($warnedOf.Add($Message)) {
        Write-BwLog -Level 'warning' -Message $Message
    }
}

function Limit-BwLog {
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

function Stop-BwRun {
    # Ends the run with one of $exitCodes.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([int] $Code, [string] $Message)
    $failure = [InvalidOperationException]::new($Message)
    $failure.Data['ExitCode'] = $Code
    throw $failure
}

function Test-BwStopWanted {
    return $StopPath -cne '' -and [IO.File]::Exists($StopPath)
}

function Assert-BwNotStopped {
    # Ends the run where it is asked to stop; called only while no binding was changed.
    if (Test-BwStopWanted) {
        Stop-BwRun -Code $exitCodes.Stopped -Message 'Stopped as asked; no binding was changed.'
    }
}

function Wait-BwPause {
    # Pauses; returns sooner when the run is asked to stop.
    param([int] $Milliseconds)
    $clock = [Diagnostics.Stopwatch]::StartNew()
    while (-not (Test-BwStopWanted)) {
        $left = $Milliseconds - $clock.ElapsedMilliseconds
        if ($left -le 0) {
            return
        }
        Start-Sleep -Milliseconds ([int] [Math]::Min($left, $glanceMilliseconds))
    }
}

function Get-BwRootException {
    # What .NET threw, out of PowerShell's wrapping; what that was caused by says less.
    param([Exception] $Exception)
    $root = $Exception
    while ($null -ne $root.InnerException -and
        ($root -is [Management.Automation.RuntimeException] -or $root -is [Reflection.TargetInvocationException])) {
        $root = $root.InnerException
    }
    return $root
}

function Get-BwErrorNumber {
    # Windows's number of what went wrong. A Win32Exception has it in NativeErrorCode, whatever its
    # HResult; others have it in an HResult of the form 0x8007nnnn. Texts are translated.
    param([Exception] $Exception)
    $number = $Exception.HResult
    if ($Exception -is [ComponentModel.Win32Exception]) {
        $number = $Exception.NativeErrorCode
    }
    if ($number -ge -2147024896 -and $number -le -2146959361) {
        $number = $number + 2147024896
    }
    return $number
}

function Get-BwProblemText {
    param([Exception] $Exception)
    $number = Get-BwErrorNumber -Exception $Exception
    if ($Exception -is [ComponentModel.Win32Exception] -and $number -gt 0 -and $number -lt 65536) {
        $number = $number - 2147024896   # as the HRESULT that is known for it
    } else {
        $number = $Exception.HResult
    }
    return [string]::Concat('0x', ([int] $number).ToString('X8'), ' ', $Exception.Message)
}

function Get-BwPlace {
    # Where it failed, "function, line n", out of the call stack of an ErrorRecord.
    param([object] $Record)
    foreach ($frame in ([string] $Record.ScriptStackTrace).Split([char[]] "`n")) {
        $name = [regex]::Match($frame, '[A-Za-z]+-Bw[A-Za-z]+')
        $line = [regex]::Match($frame, '[0-9]+(?=[^0-9]*\z)')   # the words about it are translated
        if ($name.Value -cnotmatch '^(?:Stop|Assert)-' -and $line.Success) {
            return [string]::Concat($name.Value, ', line ', $line.Value).TrimStart([char[]] ', ')
        }
    }
    return [string]::Concat('line ', $Record.InvocationInfo.ScriptLineNumber)
}

function Test-BwDenied {
    param([Exception] $Exception)
    return ($Exception -is [UnauthorizedAccessException]) -or (Get-BwErrorNumber -Exception $Exception) -eq $deniedError
}

function Test-BwSame {
    # Names of sites, hosts and records: IIS and HTTP.sys compare them without case. PowerShell's own
    # operators compare by culture, which passes over invisible characters.
    param([string] $One, [string] $Other)
    return [string]::Equals($One, $Other, [StringComparison]::OrdinalIgnoreCase)
}

function Resolve-BwPath {
    # A path as PowerShell has it: from its own current folder, which need not be the process's, and with
    # its drives. From a drive that is none of files, the last folder that was.
    param([string] $Path)
    $places = $PSCmdlet.SessionState.Path
    if ($Path.Length -eq 0 -or ($places.CurrentLocation.Provider.Name -cne 'FileSystem' -and $Path -cmatch '^[\\/]')) {
        return $Path
    }
    try {
        if ($Path -cnotmatch '^(?:[\\/~]|[^\\/]*:)') {
            return [IO.Path]::GetFullPath([IO.Path]::Combine($places.CurrentFileSystemLocation.ProviderPath, $Path))
        }
        return $PSCmdlet.GetUnresolvedProviderPathFromPSPath($Path)
    } catch {
        return $Path   # there is no such drive, or it is no path: what comes of it says so
    }
}

function Resolve-BwPfxPath {
    # The PFX files. powershell.exe -File hands "a.pfx,b.pfx" over as one.
    $paths = [Collections.Generic.List[string]]::new()
    foreach ($text in $PfxPath) {
        $path = Resolve-BwPath -Path $text
        if ([IO.File]::Exists($path) -or -not $text.Contains(',')) {
            $paths.Add($path)
            continue
        }
        foreach ($part in $text.Split(',')) {
            if ($part.Trim().Length -gt 0) {
                $paths.Add((Resolve-BwPath -Path $part.Trim()))
            }
        }
    }
    return , $paths.ToArray()
}

# --- The setting ----------------------------------------------------------------------------------

function ConvertFrom-BwBindingInformation {
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

function Get-BwRecordKey {
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

function ConvertFrom-BwThumbprint {
    # 40 digits in capitals, out of what is copied along with them. Nothing when it is not that.
    param([string] $Text)
    $digits = [regex]::Replace($Text, '[\s\p{Cf}:-]', '').ToUpperInvariant()
    if ($digits -cmatch '^[0-9A-F]{40}\z') {
        return $digits
    }
    return $null
}

function ConvertFrom-BwSiteText {
    # A site's name out of a row.
    param([string] $Text)
    return $Text.Replace('%7C', '|').Replace('%3B', ';').Replace('%25', '%')
}

function ConvertTo-BwSiteText {
    # The reverse. A % stands for itself where it is not taken for something else.
    param([string] $Name)
    return [regex]::Replace($Name, '%(?=25|3B|7C)', '%25').Replace(';', '%3B').Replace('|', '%7C')
}

function ConvertFrom-BwRow {
    # site|ip:port:host|sslFlags|thumbprint, in the state file with |store. Nothing when it is not that.
    # What a run replaced may have had no certificate.
    param([string] $Text, [switch] $OfState)
    $fields = $Text.Split('|')
    $count = 4
    if ($OfState) {
        $count = 5
    }
    if ($fields.Count -ne $count -or $fields[0].Length -eq 0 -or $fields[2] -cnotmatch '^[0-9]{1,3}\z') {
        return $null
    }
    $parts = ConvertFrom-BwBindingInformation -Information $fields[1]
    $flags = [int] $fields[2]
    $mayLackThumbprint = ($flags -band $centralStoreBit) -ne 0 -or $OfState
    $thumbprint = ConvertFrom-BwThumbprint -Text $fields[3]
    if ($mayLackThumbprint -and $fields[3].Length -eq 0) {
        $thumbprint = ''
    }
    if ($null -eq $parts -or $parts.Port -lt 1 -or $parts.Port -gt 65535 -or $null -eq $thumbprint) {
        return $null
    }
    $store = 'My'
    if ($OfState) {
        $store = $fields[4]
    } elseif ($flags -gt $knownBits -or ($parts.HostName -ceq '' -and ($flags -band $sniBits) -ne 0)) {
        return $null   # SNI and Central Certificate Store look for a host's certificate
    }
    return [pscustomobject] @{
        Site = (ConvertFrom-BwSiteText -Text $fields[0]); Information = $fields[1]; Parts = $parts; Flags = $flags
        Thumbprint = $thumbprint; Store = $store; Key = (Get-BwRecordKey -Parts $parts -Flags $flags)
    }
}

function ConvertFrom-BwSetting {
    # The rows, with the site names of IIS. Stops the run when anything is not understood. Patterns and lengths
    # tell: -ceq and -cne compare by culture, which passes over invisible characters.
    $items = $Setting.Split(';')
    if ($items[0] -cnotmatch '^(keep|tcp|partial)\z') {
        Stop-BwRun -Code $exitCodes.Setting -Message 'The setting Bindwright.Bindings is missing or not understood: it begins with none of "keep", "tcp" and "partial".'
    }
    $prefix = ''
    if ($InstanceId -cne '') {
        $prefix = $InstanceId + '_'
    }
    $rows = [Collections.Generic.List[object]]::new()
    $count = $items.Count
    if ($items[$count - 1] -cmatch '^[\s\p{Cf}]*\z') {
        $count = $count - 1   # after a last ";"
    }
    for ($i = 1; $i -lt $count; $i++) {
        $row = ConvertFrom-BwRow -Text $items[$i]
        if ($null -eq $row) {
            Stop-BwRun -Code $exitCodes.Setting -Message ([string]::Concat('Row ', $i, ' of the setting Bindwright.Bindings is not understood: ', $items[$i]))
        }
        $row.Site = $prefix + $row.Site
        $rows.Add($row)
    }
    if ($rows.Count -eq 0) {
        Stop-BwRun -Code $exitCodes.Setting -Message 'The setting Bindwright.Bindings names no binding: nothing is set, and nothing is removed. -Undo removes what was made.'
    }
    Assert-BwDistinct -Rows $rows -Items $items
    return , $rows
}

function Assert-BwDistinct {
    # Ends the run where two rows are one binding, or one HTTP.sys record with two certificates. Items are
    # the setting's parts, of which the first is no row. A default of the setting's own: see Get-BwJob.
    param([Collections.Generic.List[object]] $Rows, [string[]] $Items)
    $bindings = [Collections.Generic.Dictionary[string, object]]::new([StringComparer]::OrdinalIgnoreCase)
    $records = [Collections.Generic.Dictionary[string, object]]::new([StringComparer]::OrdinalIgnoreCase)
    $own = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
    foreach ($row in $Rows) {
        [void] $own.Add([string]::Concat($row.Parts.Address, ':', $row.Parts.Port, ':', $row.Parts.HostName))
    }
    for ($i = 1; $i -le $Rows.Count; $i++) {
        $row = $Rows[$i - 1]
        $place = [string]::Concat($row.Parts.Port, ':', $row.Parts.HostName)
        $binding = [string]::Concat($row.Site, '|', $row.Parts.Address, ':', $place)
        $key = $row.Key
        if ($bindings.ContainsKey($binding)) {
            Stop-BwOnRow -Items $Items -One $bindings[$binding] -Other $i -What 'are one binding'
        }
        $bindings[$binding] = $i
        if ($row.Parts.Address -ceq 'platform') {
            $key = (Get-BwReplacement -Row $row).Key
        }
        $isLeftOut = $row.Parts.Address -ceq 'platform' -and $own.Contains('0.0.0.0:' + $place)
        if ($isLeftOut -or ($row.Flags -band $centralStoreBit) -ne 0) {
            continue
        }
        if (-not $records.ContainsKey($key)) {
            $records[$key] = $i
        } elseif ($Rows[$records[$key] - 1].Thumbprint -ne $row.Thumbprint) {
            Stop-BwOnRow -Items $Items -One $records[$key] -Other $i -What ([string]::Concat('want two certificates in one HTTP.sys record, ', $key))
        }
    }
}

function Stop-BwOnRow {
    # Two rows do not go together.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([string[]] $Items, [int] $One, [int] $Other, [string] $What)
    Stop-BwRun -Code $exitCodes.Setting -Message ([string]::Concat('Rows ', $One, ' and ', $Other, ' of the setting Bindwright.Bindings ', $What, ': ', $Items[$One], ' and ', $Items[$Other]))
}

# --- The state file -------------------------------------------------------------------------------

function Get-BwStatePath {
    $name = 'server'
    if ($InstanceId -cne '') {
        $name = [regex]::Replace($InstanceId, '[^A-Za-z0-9_.-]', '_')
    } elseif ($Scope -cne '') {
        $name = 'server-' + [regex]::Replace($Scope, '[^A-Za-z0-9_.-]', '_')
    }
    return [IO.Path]::Combine($StateFolder, $name + '.state')
}

function Get-BwLockName {
    # Runs that share a state folder wait for each other.
    $name = [regex]::Replace($StateFolder.ToLowerInvariant(), '[^a-z0-9]', '_')
    return 'Global\Bindwright-' + $name.Substring([Math]::Max(0, $name.Length - 200))
}

function Wait-BwLock {
    # Whether the other runs ended in time.
    param([object] $Lock)
    $clock = [Diagnostics.Stopwatch]::StartNew()
    while ($true) {
        Assert-BwNotStopped
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

function Stop-BwOnState {
    # The state file is the matter, unless IIS says to this account what the file system says to it.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([Exception] $Problem, [string] $What)
    if (Test-BwDenied -Exception $Problem) {
        try {
            [void] (Read-BwBinding)
        } catch {
            if (Test-BwDenied -Exception (Get-BwRootException -Exception $_.Exception)) {
                throw
            }
        }
    }
    Stop-BwRun -Code $exitCodes.State -Message ([string]::Concat('The state file ', (Get-BwStatePath), ' cannot be ', $What, ': ', (Get-BwProblemText -Exception $Problem)))
}

function Test-BwReading {
    # Whether rights, as SDDL has them, only read.
    param([string] $Rights)
    if ($Rights.StartsWith('0x', [StringComparison]::Ordinal)) {
        # All that writes: data, attributes, children, the security itself, GENERIC_ALL and GENERIC_WRITE.
        return ([Convert]::ToInt64($Rights, 16) -band 1343029590) -eq 0
    }
    return $Rights -cmatch '^(?:FR|FX|GR|GX|CC|SW|WP|LO|RC)*\z'
}

function Test-BwTrusted {
    # Whether Administrators and SYSTEM alone own a file or folder and can write it.
    param([string] $Path)
    try {
        $sddl = [string] (Get-Acl -LiteralPath $Path).Sddl
    } catch [Management.Automation.CommandNotFoundException] {
        return $true   # this system has no such rights, nor IIS
    }
    if ($sddl -cnotmatch ('^O:' + $trustedOwners + '(?:G:|D:)') -or $sddl -cnotmatch 'D:[A-Z]*\(') {
        return $false
    }
    foreach ($entry in [regex]::Matches($sddl.Substring($sddl.IndexOf('D:', [StringComparison]::Ordinal)), '\(([^)]*)\)')) {
        $fields = $entry.Groups[1].Value.Split(';')
        $isOfOwner = $fields[5] -cmatch ('^(?:CO|' + $trustedOwners + ')\z')
        if ($fields[0] -cne 'D' -and -not $isOfOwner -and ($fields[0] -cne 'A' -or -not (Test-BwReading -Rights $fields[2]))) {
            return $false
        }
    }
    return $true
}

function Test-BwLink {
    # Whether a file or folder is a junction or symbolic link, whose rights are those of what it leads to.
    param([string] $Path)
    try {
        return ([IO.File]::GetAttributes($Path) -band [IO.FileAttributes]::ReparsePoint) -ne 0
    } catch {
        return $false   # there is none
    }
}

function Test-BwTrustedState {
    # Whether what the state file says can be believed; a folder that is not there says nothing.
    $path = Get-BwStatePath
    if ((Test-BwLink -Path $StateFolder) -or (Test-BwLink -Path $path)) {
        return $false
    }
    return -not [IO.Directory]::Exists($StateFolder) -or
        ((Test-BwTrusted -Path $StateFolder) -and (-not [IO.File]::Exists($path) -or (Test-BwTrusted -Path $path)))
}

function Initialize-BwFolder {
    # Makes the state folder, for Administrators and SYSTEM alone.
    [void] [IO.Directory]::CreateDirectory($StateFolder)
    try {
        $rights = Get-Acl -LiteralPath $StateFolder
        $rights.SetSecurityDescriptorSddlForm($ownRights)
        Set-Acl -LiteralPath $StateFolder -AclObject $rights
    } catch [Management.Automation.CommandNotFoundException] {
        return
    }
    # Whoever was quicker than the rights.
    if ([IO.File]::Exists((Get-BwStatePath))) {
        [IO.File]::Delete((Get-BwStatePath))
    }
}

function Assert-BwState {
    # Ends the run, before it waits for anything, where the state cannot be kept. Returns whether what
    # is there can be trusted.
    $path = Get-BwStatePath
    try {
        $isTrusted = Test-BwTrustedState
        $text = [string]::Concat('Others than Administrators and SYSTEM can write ', $StateFolder, ', or own it, or it leads elsewhere: what it says is not trusted.')
        if (-not $isTrusted -and ($Undo -or -not $isDefaultFolder)) {
            Stop-BwRun -Code $exitCodes.State -Message $text
        }
        if (-not $isTrusted -and $WhatIfPreference) {
            Write-BwWarning -Message ($text + ' It would be put aside.')
        } elseif (-not $isTrusted) {
            Write-BwWarning -Message ($text + ' It is put aside.')
        }
        if ($WhatIfPreference) {
            if ([IO.File]::Exists($StateFolder) -or [IO.Directory]::Exists($path)) {
                throw [IO.IOException]::new('Its place is taken.')
            }
        } else {
            if (-not $isTrusted) {
                [IO.Directory]::Move($StateFolder, [string]::Concat($StateFolder, '.untrusted-', [Guid]::NewGuid().ToString()))
            }
            if (-not [IO.Directory]::Exists($StateFolder)) {
                Initialize-BwFolder
            }
            [IO.File]::WriteAllText($path + '.new', '')
            [IO.File]::Delete($path + '.new')
        }
        if ($isTrusted -and ([IO.File]::Exists($path) -or [IO.Directory]::Exists($path))) {
            [IO.File]::Open($path, [IO.FileMode]::Open, [IO.FileAccess]::ReadWrite).Dispose()
        }
    } catch {
        $problem = Get-BwRootException -Exception $_.Exception
        if ($problem.Data.Contains('ExitCode')) {
            throw
        }
        Stop-BwOnState -Problem $problem -What 'read and written'
    }
    return $isTrusted
}

function Test-BwOwnSite {
    # Whether a site is one of the instance's; on a server each may be.
    param([string] $Site)
    return $InstanceId -ceq '' -or $Site.StartsWith($InstanceId + '_', [StringComparison]::OrdinalIgnoreCase)
}

function Read-BwState {
    # What earlier runs made and what they replaced. Nothing where there is no file, or none to trust.
    $state = [pscustomobject] @{
        Made = [Collections.Generic.List[object]]::new(); Replaced = [Collections.Generic.List[object]]::new()
    }
    $path = Get-BwStatePath
    if (-not (Assert-BwState) -or -not [IO.File]::Exists($path)) {
        return $state
    }
    try {
        $lines = [IO.File]::ReadAllLines($path)
    } catch {
        Stop-BwOnState -Problem (Get-BwRootException -Exception $_.Exception) -What 'read'
    }
    foreach ($line in $lines) {
        $space = $line.IndexOf(' ')
        $row = ConvertFrom-BwRow -Text $line.Substring($space + 1) -OfState
        $isOwn = $null -ne $row -and (Test-BwOwnSite -Site $row.Site)
        if ($isOwn -and $line.StartsWith('made ', [StringComparison]::Ordinal)) {
            $state.Made.Add($row)
        } elseif ($isOwn -and $line.StartsWith('replaced ', [StringComparison]::Ordinal)) {
            $state.Replaced.Add($row)
        } elseif ($line -cne '') {
            Write-BwLog -Level 'warning' -Message ([string]::Concat('A line of ', $path, ' is not understood, or about a site of somebody else''s, and left out: ', $line))
        }
    }
    return $state
}

function ConvertTo-BwStateLine {
    param([string] $Kind, [object] $Row)
    return [string]::Concat($Kind, ' ', [string]::Join('|', @((ConvertTo-BwSiteText -Name $Row.Site), $Row.Information, [string] $Row.Flags, $Row.Thumbprint, $Row.Store)))
}

function Write-BwState {
    # Replaces the file as a whole, so that a run that is cut off leaves the old or the new one.
    param([object] $State)
    $lines = [Collections.Generic.List[string]]::new()
    foreach ($row in $State.Made) {
        $lines.Add((ConvertTo-BwStateLine -Kind 'made' -Row $row))
    }
    foreach ($row in $State.Replaced) {
        $lines.Add((ConvertTo-BwStateLine -Kind 'replaced' -Row $row))
    }
    $path = Get-BwStatePath
    try {
        [IO.File]::WriteAllLines($path + '.new', $lines)
        if ([IO.File]::Exists($path)) {
            [IO.File]::Replace($path + '.new', $path, [NullString]::Value)
        } else {
            [IO.File]::Move($path + '.new', $path)
        }
    } catch {
        Stop-BwOnState -Problem (Get-BwRootException -Exception $_.Exception) -What 'written'
    }
}

function Find-BwRow {
    # The row of a list with that site and binding; nothing when there is none.
    param([Collections.IEnumerable] $Rows, [string] $Site, [object] $Parts)
    foreach ($row in $Rows) {
        if ((Test-BwSame -One $row.Site -Other $Site) -and (Test-BwSameParts -One $row.Parts -Other $Parts)) {
            return $row
        }
    }
    return $null
}

function Test-BwSameParts {
    # IIS's own rule of what is the same binding.
    param([object] $One, [object] $Other)
    return $One.Address -ceq $Other.Address -and $One.Port -eq $Other.Port -and (Test-BwSame -One $One.HostName -Other $Other.HostName)
}

# --- Reading IIS, HTTP.sys and the certificate store ----------------------------------------------

function Import-BwWebAdministration {
    if ($null -ne ('Microsoft.Web.Administration.ServerManager' -as [type])) {
        return
    }
    $path = [IO.Path]::Combine([Environment]::SystemDirectory, 'inetsrv', 'Microsoft.Web.Administration.dll')
    if (-not [IO.File]::Exists($path)) {
        Stop-BwRun -Code $exitCodes.NoIis -Message ($path + ' is not there: IIS is not installed.')
    }
    [void] [Reflection.Assembly]::LoadFrom($path)
}

function ConvertTo-BwHexadecimal {
    param([byte[]] $Bytes)
    if ($null -eq $Bytes) {
        return ''
    }
    return [BitConverter]::ToString($Bytes).Replace('-', '')
}

function Get-BwBinding {
    # One https binding as IIS has it; nothing when it is another one. Reading a broken binding throws, or
    # gives nothing, as PowerShell has it of a property: somebody else's is not this run's business.
    param([object] $Site, [object] $Binding)
    $what = [string]::Concat('A binding of the site ', $Site.Name)
    $parts = $null
    try {
        $information = [string] $Binding.BindingInformation
        if ($Binding.Protocol -eq 'https') {
            $parts = ConvertFrom-BwBindingInformation -Information $information
        }
        if ($null -eq $parts) {
            return $null
        }
        $what = [string]::Concat('The binding ', $information, ' of the site ', $Site.Name)
        $found = [pscustomobject] @{
            Site = [string] $Site.Name; SiteObject = $Site; Binding = $Binding
            Information = $information; Parts = $parts; Flags = 0; Thumbprint = ''; Store = ''; Key = ''
        }
        $found.Flags = [int] $Binding.GetAttributeValue('sslFlags')
        $found.Key = Get-BwRecordKey -Parts $parts -Flags $found.Flags
        $found.Thumbprint = ConvertTo-BwHexadecimal -Bytes $Binding.CertificateHash
        $found.Store = [string] $Binding.CertificateStoreName
        return $found
    } catch {
        $problem = Get-BwRootException -Exception $_.Exception
        if (Test-BwDenied -Exception $problem) {
            throw
        }
        Write-BwWarning -Message ([string]::Concat($what, ' cannot be read: ', (Get-BwProblemText -Exception $problem)))
        if ($null -eq $parts) {
            return $null
        }
        $found.Key = Get-BwRecordKey -Parts $parts -Flags $found.Flags
        $found.Thumbprint = ''
        return $found
    }
}

function Get-BwHttpsBinding {
    # Every https binding of every site.
    param([object] $Manager)
    $all = [Collections.Generic.List[object]]::new()
    foreach ($site in $Manager.Sites) {
        foreach ($binding in $site.Bindings) {
            $found = Get-BwBinding -Site $site -Binding $binding
            if ($null -ne $found) {
                $all.Add($found)
            }
        }
    }
    return , $all
}

function Read-BwBinding {
    # The same, of the configuration as it is now, to be looked at only.
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        return , (Get-BwHttpsBinding -Manager $manager)
    } finally {
        $manager.Dispose()
    }
}

function Get-BwHttpRecord {
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
            $application = $key.GetValue('AppId') -as [byte[]]
            $records[$kind.Key + $name] = [pscustomobject] @{
                Thumbprint = (ConvertTo-BwHexadecimal -Bytes ($key.GetValue('SslCertHash') -as [byte[]]))
                Store = [string] $key.GetValue('SslCertStoreName')
                IsOfIis = ($null -ne $application -and $application.Count -eq 16 -and [Guid]::new($application) -eq $iisApplication)
                Others = (Get-BwRecordField -Key $key)
            }
        }
    }
    return $records
}

function Get-BwRecordField {
    # What a record holds beside its certificate, and what writing it by IIS sets back, in words. Nothing
    # when it is not known.
    param([object] $Key)
    $flags = $Key.GetValue('DefaultFlags')
    if ($flags -isnot [int]) {
        return $null
    }
    $fields = [Collections.Generic.List[string]]::new()
    if (($flags -band (-bnot $iisFlags)) -ne 0) {
        $words = @{ 1 = 'DS mapper'; 2 = 'client certificate negotiation'; 8 = 'rejects connections' }
        $names = [Collections.Generic.List[string]]::new()
        foreach ($bit in 1, 2, 8) {
            if (($flags -band $bit) -ne 0) {
                $names.Add($words[$bit])
            }
        }
        $fields.Add([string]::Concat('DefaultFlags 0x', $flags.ToString('X'), ' (', [string]::Join(', ', $names), ')').Replace(' ()', ''))
    }
    foreach ($name in 'DefaultSslCertCheckMode', 'DefaultSslRevocationFreshnessTime', 'DefaultSslRevocationUrlRetrievalTimeout', 'DefaultSslCtlIdentifier', 'DefaultSslCtlStoreName') {
        $value = [string] $Key.GetValue($name)
        if ($value -cne '' -and $value -cne '0') {
            $fields.Add([string]::Concat($name, ' ', $value))
        }
    }
    return [string]::Join(', ', $fields)
}

function Get-BwDnsName {
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
        if ($der.Length -gt 1 -and $der[1] -gt 127) {
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

function Test-BwCovered {
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

function Test-BwCertificate {
    # Whether a row's certificate can be bound; says what is wrong with it.
    param([object] $Row)
    if ($Row.Thumbprint -ceq '') {
        return $true   # Central Certificate Store, which looks for the host's file at each connection
    }
    $what = [string]::Concat('the certificate ', $Row.Thumbprint, ' for ', $Row.Site, ' ', $Row.Information)
    $certificate = Get-Item -LiteralPath ('Cert:\LocalMachine\' + $Row.Store + '\' + $Row.Thumbprint) -ErrorAction SilentlyContinue
    if ($WhatIfPreference -and $PfxPath.Count -gt 0 -and ($null -eq $certificate -or -not $certificate.HasPrivateKey)) {
        Write-BwWarning -Message ([string]::Concat('To be imported: ', $what, '. Whether a file has it is not known before.'))
        return $true
    }
    if ($null -eq $certificate) {
        Write-BwLog -Level 'error' -Message ([string]::Concat('LocalMachine\', $Row.Store, ' has not got ', $what, '.'))
        return $false
    }
    if (-not $certificate.HasPrivateKey) {
        Write-BwLog -Level 'error' -Message ([string]::Concat('There is no private key for ', $what, '.'))
        return $false
    }
    if ($certificate.NotAfter.ToUniversalTime() -lt [DateTime]::UtcNow) {
        Write-BwLog -Level 'warning' -Message ([string]::Concat('Expired: ', $what, '.'))
    }
    if ($Row.Parts.HostName -cne '' -and -not (Test-BwCovered -Names (Get-BwDnsName -Certificate $certificate) -HostName $Row.Parts.HostName)) {
        Write-BwLog -Level 'warning' -Message ([string]::Concat('It does not list the host name: ', $what, '.'))
    }
    return $true
}

# --- Importing certificates -----------------------------------------------------------------------

function Get-BwPassphrase {
    # Opens one PFX file; as a SecureString, which is never written anywhere.
    param([string] $Path)
    if ($VaultName -ceq '') {
        return Read-Host -Prompt ('Passphrase of ' + $Path) -AsSecureString
    }
    $secret = Get-AzKeyVaultSecret -VaultName $VaultName -Name $SecretName
    if ($null -eq $secret) {
        Stop-BwRun -Code $exitCodes.Certificate -Message ([string]::Concat('The vault ', $VaultName, ' has no secret ', $SecretName, '.'))
    }
    return $secret.SecretValue
}

function Import-BwPfx {
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
        Write-BwLog -Message 'All certificates are in the store already; no file is opened.'
        return
    }
    foreach ($path in $PfxPath) {
        Assert-BwNotStopped
        if (-not [IO.File]::Exists($path)) {
            Stop-BwRun -Code $exitCodes.Certificate -Message ([string]::Concat('The file ', $path, ' is not there.'))
        }
        if (-not $PSCmdlet.ShouldProcess($path, 'Import certificate')) {
            continue
        }
        $passphrase = Get-BwPassphrase -Path $path
        try {
            $imported = @(Import-PfxCertificate -FilePath $path -CertStoreLocation 'Cert:\LocalMachine\My' -Password $passphrase)
        } catch {
            $problem = Get-BwRootException -Exception $_.Exception
            Stop-BwRun -Code $exitCodes.Certificate -Message ([string]::Concat('The file ', $path, ' could not be imported: ', (Get-BwProblemText -Exception $problem)))
        }
        foreach ($certificate in $imported) {
            Write-BwLog -Message ([string]::Concat('Imported the certificate ', $certificate.Thumbprint, ' from ', $path, '.'))
        }
    }
}

# --- Waiting --------------------------------------------------------------------------------------

function Test-BwPlatformShape {
    # A binding of the shape that the platform makes for this row: on an address, its own where that is
    # known, without SNI.
    param([object] $Binding, [object] $Row)
    if ($ownAddress -cne '' -and $Binding.Parts.Address -cne $ownAddress) {
        return $false
    }
    return (Test-BwSame -One $Binding.Site -Other $Row.Site) -and $Binding.Parts.Address -cne '0.0.0.0' -and
        $Binding.Parts.Address -cne '[::]' -and $Binding.Parts.Port -eq $Row.Parts.Port -and
        ($Binding.Flags -band $sniBits) -eq 0 -and (Test-BwSame -One $Binding.Parts.HostName -Other $Row.Parts.HostName)
}

function Get-BwStart {
    # When a process of that name was started, the newest where there are several; nothing where there is
    # none, or that is not known.
    param([string] $Name)
    $newest = $null
    try {
        foreach ($process in @(Get-Process -Name $Name -ErrorAction SilentlyContinue)) {
            $start = $process.StartTime.ToUniversalTime()
            if ($null -eq $newest -or $start -gt $newest) {
                $newest = $start
            }
        }
    } catch {
        Write-BwLog -Message ([string]::Concat('When ', $Name, ' was started is not known: ', $_.Exception.Message))
    }
    return $newest
}

function Test-BwRestarted {
    # Whether the role was started anew since the state file was written. The platform then deletes the
    # role's sites and makes them again; until it does, the old ones are there.
    if ($InstanceId -ceq '' -or $Undo -or -not [IO.File]::Exists((Get-BwStatePath))) {
        return $false
    }
    $start = Get-BwStart -Name $roleStarter
    return $null -ne $start -and $start -gt [IO.File]::GetLastWriteTimeUtc((Get-BwStatePath))
}

function Test-BwFirstStart {
    # Whether nothing tells an old site from a new one: there is no state file, and the role was started
    # not long ago, so that the platform may yet delete its sites and make them again.
    return -not [IO.File]::Exists((Get-BwStatePath)) -and (Test-BwStarting)
}

function Test-BwStarting {
    # Whether startup tasks of the role may still be running. The platform waits for each simple one, then
    # makes the sites, then starts the role's own code.
    if ($InstanceId -ceq '' -or $Undo) {
        return $false
    }
    $start = Get-BwStart -Name $roleStarter
    return $null -ne $start -and $start.AddSeconds($StartSeconds) -gt [DateTime]::UtcNow -and -not (Test-BwHosted)
}

function Assert-BwSameStart {
    # Ends the run where the role was started anew since: that start has a run of its own.
    param([object] $Start)
    $now = Get-BwStart -Name $roleStarter
    if ($null -ne $Start -and $null -ne $now -and $now -ne $Start) {
        Stop-BwRun -Code $exitCodes.Timeout -Message 'The role was started anew, which runs this script again; this run ends.'
    }
}

function Test-BwHosted {
    # Whether the role's own code was started, which comes after the sites.
    $start = Get-BwStart -Name $roleStarter
    $code = Get-BwStart -Name $roleHost
    return $null -ne $start -and $null -ne $code -and $code -gt $start
}

function Test-BwOldSite {
    # Whether a site's application pool is gone: the platform deletes a role's pools before the startup
    # tasks begin, and makes them with the new site. What cannot be read does not count.
    param([object] $Manager, [object] $Site)
    if ($InstanceId -ceq '') {
        return $false
    }
    try {
        if ($null -eq $Manager.ApplicationPools) {
            return $false
        }
        $pools = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
        foreach ($pool in $Manager.ApplicationPools) {
            [void] $pools.Add([string] $pool.Name)
        }
        foreach ($application in $Site.Applications) {
            if ([string] $application.Path -ceq '/' -and -not $pools.Contains([string] $application.ApplicationPoolName)) {
                return $true
            }
        }
    } catch {
        return $false
    }
    return $false
}

function Find-BwMissing {
    # What there is to wait for, in Text, empty when all is there. With IsOldSite it is a site that is
    # as an earlier start of the role left it: Made, in Before, has one of its bindings, or its pool is gone.
    param([Collections.Generic.List[object]] $Rows, [Collections.Generic.List[object]] $Before)
    $service = Get-Service -Name 'W3SVC' -ErrorAction SilentlyContinue
    if ($null -eq $service -or [string] $service.Status -cne 'Running') {
        return [pscustomobject] @{ Text = 'the service W3SVC'; IsOldSite = $false }
    }
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        $sites = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
        $oldSites = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
        foreach ($site in $manager.Sites) {
            [void] $sites.Add([string] $site.Name)
            if (Test-BwOldSite -Manager $manager -Site $site) {
                [void] $oldSites.Add([string] $site.Name)
            }
        }
        $bindings = Get-BwHttpsBinding -Manager $manager
    } finally {
        $manager.Dispose()
    }
    foreach ($row in $Rows) {
        if (-not $sites.Contains($row.Site)) {
            return [pscustomobject] @{ Text = ('the site ' + $row.Site); IsOldSite = $false }
        }
        if ($oldSites.Contains($row.Site)) {
            return [pscustomobject] @{ Text = [string]::Concat('the site ', $row.Site, ' to be made anew, since its application pool is gone'); IsOldSite = $true }
        }
        $there = $row.Parts.Address -cne 'platform'
        foreach ($binding in $bindings) {
            if (-not (Test-BwSame -One $binding.Site -Other $row.Site)) {
                continue
            }
            if ($null -ne (Find-BwRow -Rows $Before -Site $binding.Site -Parts $binding.Parts)) {
                return [pscustomobject] @{
                    Text = [string]::Concat('the site ', $row.Site, ' to be made anew, since the role was started anew'); IsOldSite = $true
                }
            }
            # Its replacement will do: an earlier run made it, and the site was not made anew since.
            $isReplacement = -not $there -and (Test-BwSameParts -One $binding.Parts -Other (Get-BwReplacement -Row $row).Parts)
            $there = $there -or $isReplacement -or (Test-BwPlatformShape -Binding $binding -Row $row)
        }
        if (-not $there) {
            return [pscustomobject] @{
                Text = [string]::Concat('the platform''s https binding on port ', $row.Parts.Port, ' of the site ', $row.Site); IsOldSite = $false
            }
        }
    }
    return [pscustomobject] @{ Text = ''; IsOldSite = $false }
}

function Wait-BwIis {
    # Returns once all is there, and whether a site was not. What earlier starts of the role made is not
    # there: see Find-BwMissing. The time limit begins anew while the role's startup tasks may be running.
    param([Collections.Generic.List[object]] $Rows, [Collections.Generic.List[object]] $Before, [switch] $MayStop)
    $clock = [Diagnostics.Stopwatch]::StartNew()
    $start = Get-BwStart -Name $roleStarter
    $pause = $FirstPauseMilliseconds
    $said = ''
    $isNew = $false
    while ($true) {
        if ($MayStop) {
            Assert-BwNotStopped
        }
        try {
            $missing = Find-BwMissing -Rows $Rows -Before $Before
        } catch {
            $problem = Get-BwRootException -Exception $_.Exception
            if (Test-BwDenied -Exception $problem) {
                throw
            }
            $missing = [pscustomobject] @{
                Text = [string]::Concat('the IIS configuration to be readable: ', $problem.Message, ' (', (Get-BwPlace -Record $_), ')'); IsOldSite = $false
            }
        }
        if ($missing.Text -ceq '') {
            return $isNew
        }
        $isNew = $isNew -or $missing.Text.StartsWith('the site ', [StringComparison]::Ordinal)
        Assert-BwSameStart -Start $start
        $left = $TimeoutSeconds * 1000 - $clock.ElapsedMilliseconds
        if ($left -le 0 -and (Test-BwStarting)) {
            Write-BwWarning -Message ([string]::Concat('Waited ', $TimeoutSeconds, ' seconds in vain for ', $missing.Text, '. A startup task of the role may still be running, and the platform makes the sites after the simple ones: this goes on waiting.'))
            $clock.Restart()
            $left = [Math]::Max($TimeoutSeconds * 1000, $pause)
        }
        if ($left -le 0 -and $missing.IsOldSite) {
            Write-BwWarning -Message ([string]::Concat('Waited ', $TimeoutSeconds, ' seconds in vain for ', $missing.Text, '. It is used as it is.'))
            return $false
        }
        if ($left -le 0) {
            Stop-BwRun -Code $exitCodes.Timeout -Message ([string]::Concat('Waited ', $TimeoutSeconds, ' seconds in vain for ', $missing.Text, '.'))
        }
        if ($missing.Text -cne $said) {
            Write-BwLog -Message ('Waiting for ' + $missing.Text + '.')
            $said = $missing.Text
        }
        if ($MayStop) {
            Wait-BwPause -Milliseconds ([int] [Math]::Min($pause, $left))
        } else {
            Start-Sleep -Milliseconds ([int] [Math]::Min($pause, $left))
        }
        $pause = [int] [Math]::Min($LongestPauseMilliseconds, [Math]::Ceiling($pause * 1.5))
    }
}

# --- Working out what to do -----------------------------------------------------------------------

function Get-BwReplacement {
    # What a platform row's binding becomes.
    param([object] $Row)
    $information = [string]::Concat('*:', $Row.Parts.Port, ':', $Row.Parts.HostName)
    $parts = ConvertFrom-BwBindingInformation -Information $information
    return [pscustomobject] @{
        Site = $Row.Site; Information = $information; Parts = $parts; Flags = $Row.Flags
        Thumbprint = $Row.Thumbprint; Store = $Row.Store; Key = (Get-BwRecordKey -Parts $parts -Flags $Row.Flags)
    }
}

function New-BwJob {
    # What there is before the run, and nothing wanted yet. Hiding: the HTTP.sys records and bindings that
    # win over the wanted hosts. IsGone, IsChanged: what -Undo could not put back, a site being gone or
    # somebody having changed it.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([Collections.Generic.List[object]] $Rows, [object] $State)
    $job = [pscustomobject] @{
        Rows = $Rows; Bindings = (Read-BwBinding); Made = $State.Made.ToArray(); Replaced = $State.Replaced.ToArray()
        Wanted = [Collections.Generic.List[object]]::new(); Platform = [Collections.Generic.List[object]]::new()
        Kept = [Collections.Generic.List[object]]::new(); Hiding = [Collections.Generic.HashSet[string]]::new()
        Sites = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
        IsPartial = (-not $Undo -and $Setting.StartsWith('partial', [StringComparison]::Ordinal))
        Incomplete = $false; IsHalfWritten = $false; IsGone = $false; IsChanged = $false
    }
    foreach ($row in $Rows) {
        [void] $job.Sites.Add($row.Site)
    }
    return $job
}

function Get-BwJob {
    # What is wanted, what is in the way, and what there was, should IIS refuse a certificate. A default
    # that the setting names itself comes first: the platform's replacement is left out where that has
    # its place, on whatever site.
    param([Collections.Generic.List[object]] $Rows, [object] $State)
    $job = New-BwJob -Rows $Rows -State $State
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
            $wanted = Get-BwReplacement -Row $row
        }
        Set-BwStore -Row $wanted -Bindings $job.Bindings
        if (-not (Test-BwCertificate -Row $wanted)) {
            $job.Incomplete = $true
            $job.Kept.Add($wanted)
            continue
        }
        $isTaken = $false
        foreach ($other in $taken) {
            $isTaken = $isTaken -or (Test-BwSameParts -One $other.Parts -Other $wanted.Parts)
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

function Set-BwStore {
    # A certificate that is bound from another store of LocalMachine, such as WebHosting, stays there.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([object] $Row, [object] $Bindings)
    $binding = Find-BwRow -Rows $Bindings -Site $Row.Site -Parts $Row.Parts
    if ($Undo -or $null -eq $binding -or $Row.Thumbprint -ceq '' -or $binding.Thumbprint -ne $Row.Thumbprint -or
        $binding.Store -cnotmatch '^[A-Za-z0-9_ -]+\z' -or (Test-BwSame -One $binding.Store -Other $Row.Store)) {
        return
    }
    $certificate = Get-Item -LiteralPath ('Cert:\LocalMachine\' + $binding.Store + '\' + $Row.Thumbprint) -ErrorAction SilentlyContinue
    if ($null -ne $certificate -and $certificate.HasPrivateKey) {
        $Row.Store = $binding.Store
    }
}

function Test-BwRemovable {
    # Whether what earlier runs made on a site, and the setting does not name, is this run's to remove: on
    # a server another script may have made it for a site that the setting does not speak of.
    param([object] $Job, [string] $Site)
    return $Undo -or (-not $Job.IsPartial -and ($InstanceId -cne '' -or $Job.Sites.Contains($Site)))
}

function Test-BwUnwanted {
    # Whether a row of the state is of a binding that this run removes, as far as the setting goes. What
    # stood there before the first run stays, with the certificate that it has now, until -Undo.
    param([object] $Job, [object] $State, [object] $Row)
    return (Test-BwRemovable -Job $Job -Site $Row.Site) -and
        $null -eq (Find-BwRow -Rows $Job.Wanted -Site $Row.Site -Parts $Row.Parts) -and
        $null -eq (Find-BwRow -Rows $Job.Kept -Site $Row.Site -Parts $Row.Parts) -and
        $null -eq (Find-BwRow -Rows $State.Replaced -Site $Row.Site -Parts $Row.Parts)
}

function Test-BwStillOurs {
    # Whether a binding that this script made has its certificate still, or none at all. Where it cannot be
    # read its record tells.
    param([object] $Row, [object] $Binding, [object] $Records)
    $thumbprint = $Binding.Thumbprint
    if ($thumbprint -ceq '' -and $Records.ContainsKey($Binding.Key)) {
        $thumbprint = $Records[$Binding.Key].Thumbprint
    }
    return $thumbprint -ceq '' -or $thumbprint -eq $Row.Thumbprint
}

function Find-BwPlatform {
    # The platform's bindings, which are in the way. Where its address is not known it is one that an
    # earlier run replaced, or the only one on an address that nobody else is known to have made.
    param([object] $Job, [object] $State, [object] $Bindings)
    $found = [Collections.Generic.List[object]]::new()
    $named = [Collections.Generic.List[object]]::new($Job.Wanted)
    $named.AddRange($Job.Kept)
    if ($ownAddress -ceq '') {
        $named.AddRange($State.Made)
    }
    foreach ($row in $Job.Platform) {
        $candidates = [Collections.Generic.List[object]]::new()
        $known = [Collections.Generic.List[object]]::new()
        foreach ($binding in $Bindings) {
            $isNamed = $null -ne (Find-BwRow -Rows $named -Site $binding.Site -Parts $binding.Parts)
            if (-not $isNamed -and (Test-BwPlatformShape -Binding $binding -Row $row)) {
                $candidates.Add($binding)
                if ($ownAddress -cne '' -or $null -ne (Find-BwRow -Rows $State.Replaced -Site $binding.Site -Parts $binding.Parts)) {
                    $known.Add($binding)
                }
            }
        }
        if ($known.Count -gt 0) {
            $found.AddRange($known)
        } elseif ($candidates.Count -gt 0 -and (Test-BwOnlyPlatform -Job $Job -State $State -Row $row -Candidates $candidates -Bindings $Bindings)) {
            $found.AddRange($candidates)
        }
    }
    return , $found
}

function Test-BwOnlyPlatform {
    # Whether the bindings that may be the platform's are one alone, and the platform's is not replaced yet.
    param([object] $Job, [object] $State, [object] $Row, [object] $Candidates, [object] $Bindings)
    $names = [Collections.Generic.List[string]]::new()
    foreach ($candidate in $Candidates) {
        $names.Add($candidate.Information)
    }
    $what = [string]::Concat('The address of the endpoint is not known, and the site ', $Row.Site, ' has on an address: ', [string]::Join(', ', $names), '. ')
    $isReplaced = $false
    if ($null -ne (Find-BwRow -Rows $Bindings -Site $Row.Site -Parts (Get-BwReplacement -Row $Row).Parts)) {
        foreach ($old in $State.Replaced) {
            $isReplaced = $isReplaced -or (Test-BwPlatformShape -Binding $old -Row $Row)
        }
    }
    if ($Candidates.Count -eq 1 -and -not $isReplaced) {
        Write-BwWarning -Message ($what + 'It is taken for the platform''s own, and removed.')
        return $true
    }
    Write-BwWarning -Message ($what + 'Which is the platform''s is not known: none is removed, and on its address it wins over every host name. -Address tells.')
    if (-not $isReplaced) {
        foreach ($name in $names) {
            [void] $Job.Hiding.Add($name)
        }
    }
    return $false
}

function Get-BwWantedFlag {
    # The row's bits, and of the binding's those that neither the row nor an earlier run of ours set.
    param([object] $Row, [object] $Binding, [object] $State)
    $owned = $sniBits -bor $Row.Flags
    $made = Find-BwRow -Rows $State.Made -Site $Row.Site -Parts $Row.Parts
    if ($null -ne $made) {
        $owned = $owned -bor $made.Flags
    }
    return ($Binding.Flags -band (-bnot $owned)) -bor $Row.Flags
}

function Test-BwRecord {
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
    return $record.Thumbprint -eq $Row.Thumbprint -and ($record.Store -ceq '' -or (Test-BwSame -One $record.Store -Other $Row.Store))
}

function Get-BwStep {
    # What has to be done, in order: first what is added or changed, then what is removed.
    param([object] $Job, [object] $State, [object] $Bindings, [object] $Records)
    $steps = [Collections.Generic.List[object]]::new()
    foreach ($row in $Job.Wanted) {
        $binding = Find-BwRow -Rows $Bindings -Site $row.Site -Parts $row.Parts
        $flags = $row.Flags
        $verb = 'Add'
        if ($null -ne $binding) {
            $verb = 'Change'
            $flags = Get-BwWantedFlag -Row $row -Binding $binding -State $State
            # Where a certificate cannot be read, its record tells.
            $isSet = $binding.Thumbprint -eq $row.Thumbprint -or $binding.Thumbprint -ceq ''
            if ($binding.Flags -eq $flags -and $isSet -and (Test-BwRecord -Row $row -Records $Records)) {
                continue
            }
        }
        $steps.Add([pscustomobject] @{ Verb = $verb; Row = $row; Flags = $flags; Binding = $binding })
    }
    $Job.Hiding.Clear()
    $platform = Find-BwPlatform -Job $Job -State $State -Bindings $Bindings
    foreach ($binding in $Bindings) {
        $made = Find-BwRow -Rows $State.Made -Site $binding.Site -Parts $binding.Parts
        $isOurs = $null -ne $made -and (Test-BwStillOurs -Row $made -Binding $binding -Records $Records) -and (Test-BwUnwanted -Job $Job -State $State -Row $made)
        if ($isOurs -or $platform.Contains($binding)) {
            $steps.Add([pscustomobject] @{ Verb = 'Remove'; Row = $binding; Flags = $binding.Flags; Binding = $binding })
        }
    }
    return , $steps
}

# --- Saying what it comes to ----------------------------------------------------------------------

function Write-BwNeighbour {
    # Warns of what the wanted bindings share with others': the binding itself, or the HTTP.sys record.
    param([object] $Job, [object] $State, [object] $Steps, [object] $Bindings, [object] $Records)
    $replaced = [Collections.Generic.List[object]]::new()
    foreach ($step in $Steps) {
        if ($null -ne $step.Binding) {
            $replaced.Add($step.Binding)
        }
    }
    foreach ($row in $Job.Wanted) {
        $hasBinding = $false
        foreach ($binding in $Bindings) {
            $isSameRecord = Test-BwSame -One $binding.Key -Other $row.Key
            $hasBinding = $hasBinding -or $isSameRecord
            if ((Test-BwSame -One $binding.Site -Other $row.Site) -or $replaced.Contains($binding)) {
                continue
            }
            $what = [string]::Concat('The site ', $binding.Site, ' has the binding ', $binding.Information)
            if (Test-BwSameParts -One $binding.Parts -Other $row.Parts) {
                Write-BwWarning -Message ([string]::Concat($what, ' too, which the site ', $row.Site, ' is to have: IIS starts one of them only.'))
            } elseif ($isSameRecord -and $row.Thumbprint -cne '' -and $binding.Thumbprint -ne $row.Thumbprint) {
                Write-BwWarning -Message ([string]::Concat($what, ', whose HTTP.sys record ', $row.Key, ' the site ', $row.Site, ' needs too: both get the certificate ', $row.Thumbprint, '.'))
            }
        }
        $isOurs = (Test-BwOurs -State $State -Key $row.Key -Records $Records)
        if (-not $hasBinding -and $row.Thumbprint -cne '' -and $Records.ContainsKey($row.Key) -and -not $isOurs -and $Records[$row.Key].Thumbprint -ne $row.Thumbprint) {
            Write-BwWarning -Message ([string]::Concat('The HTTP.sys record ', $row.Key, ', behind which there is no binding of IIS, loses the certificate ', $Records[$row.Key].Thumbprint, '; -Undo does not put it back.'))
        }
    }
}

function Write-BwLoss {
    # Warns of what a record holds beside its certificate: IIS sets it back with the record.
    param([object] $Step, [object] $Records)
    $key = $Step.Row.Key
    if (-not $Records.ContainsKey($key) -or $Step.Row.Thumbprint -ceq '') {
        return
    }
    $others = $Records[$key].Others
    if ($null -eq $others -and $Step.Verb -ceq 'Change') {
        Write-BwWarning -Message ([string]::Concat('The HTTP.sys record ', $key, ' is written anew, and its DefaultFlags are not known: client certificate negotiation and the like are lost, if they were set.'))
    } elseif (-not [string]::IsNullOrEmpty($others)) {
        Write-BwWarning -Message ([string]::Concat('The HTTP.sys record ', $key, ' is written anew or goes, and loses: ', $others, '. "netsh http update sslcert" sets it again.'))
    }
}

function Write-BwHiding {
    # Warns of others' records on an address: there they win over every host name. Where no binding of IIS
    # is behind one, and clients of this role come by its address, that is not as wanted.
    param([object] $Job, [object] $Leftover, [object] $Records, [object] $Bindings)
    $ports = [Collections.Generic.HashSet[int]]::new()
    $wanted = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
    $bound = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
    foreach ($row in $Job.Wanted) {
        [void] $wanted.Add($row.Key)
        if ($row.Key.StartsWith('hostnameport=', [StringComparison]::Ordinal)) {
            [void] $ports.Add($row.Parts.Port)
        }
    }
    foreach ($binding in $Bindings) {
        [void] $bound.Add($binding.Key)
    }
    foreach ($key in $Records.Keys) {
        $address = [regex]::Match($key, '^ipport=(?<ip>.+):(?<port>[0-9]{1,5})\z')
        $ip = $address.Groups['ip'].Value
        $isOnAddress = $address.Success -and $ip -cne '0.0.0.0' -and $ip -cne '[::]' -and $ports.Contains([int] $address.Groups['port'].Value)
        if ($isOnAddress -and -not $wanted.Contains($key) -and -not $Leftover.Contains($key)) {
            Write-BwWarning -Message ([string]::Concat('The HTTP.sys record ', $key, ' is not this script''s and stays: on that address its certificate ', $Records[$key].Thumbprint, ' is served for every host name.'))
            if (-not $Undo -and -not $bound.Contains($key) -and ($ownAddress -ceq '' -or $ip -ceq $ownAddress)) {
                [void] $Job.Hiding.Add($key)
            }
        }
    }
}

# --- Doing it -------------------------------------------------------------------------------------

function Add-BwBinding {
    # Adds a step's binding and returns it. With -KeepsRecord HTTP.sys's record is not written.
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
    return $Site.Bindings.Add($new)
}

function Invoke-BwStep {
    # Edits IIS's configuration in memory. Removing takes the binding only: its HTTP.sys record
    # stays until the new one stands, see Remove-BwLeftover.
    param([object] $Manager, [object] $Step)
    if ($null -ne $Step.Binding) {
        $Step.Binding.SiteObject.Bindings.Remove($Step.Binding.Binding, $true)
    }
    if ($Step.Verb -ceq 'Remove') {
        return
    }
    foreach ($site in $Manager.Sites) {
        if (Test-BwSame -One $site.Name -Other $Step.Row.Site) {
            [void] (Add-BwBinding -Step $Step -Site $site)
            return
        }
    }
    Stop-BwRun -Code $exitCodes.Timeout -Message ([string]::Concat('The site ', $Step.Row.Site, ' is gone.'))
}

function Add-BwRow {
    # Puts a row into a list of the state, in place of the one for the same binding.
    param([object] $Rows, [object] $Row)
    $known = Find-BwRow -Rows $Rows -Site $Row.Site -Parts $Row.Parts
    if ($null -ne $known) {
        [void] $Rows.Remove($known)
    }
    $Rows.Add([pscustomobject] @{
            Site = $Row.Site; Information = $Row.Information; Parts = $Row.Parts; Flags = $Row.Flags
            Thumbprint = $Row.Thumbprint; Store = $Row.Store; Key = $Row.Key
        })
}

function Add-BwToState {
    # Notes before the commit what this run is about to make and to replace: a run that is cut off
    # then leaves nothing behind that the next one would take for somebody else's.
    param([object] $State, [object] $Steps, [object] $Records)
    foreach ($step in $Steps) {
        $isOurs = $null -ne (Find-BwRow -Rows $State.Made -Site $step.Row.Site -Parts $step.Row.Parts)
        if ($null -ne $step.Binding -and -not $isOurs) {
            $old = $step.Binding
            if ($old.Thumbprint -ceq '' -and $Records.ContainsKey($old.Key)) {
                $old.Thumbprint = $Records[$old.Key].Thumbprint
                $old.Store = $Records[$old.Key].Store
            }
            Add-BwRow -Rows $State.Replaced -Row $old
        }
        if ($step.Verb -cne 'Remove') {
            Add-BwRow -Rows $State.Made -Row $step.Row
        }
    }
}

function Invoke-BwAttempt {
    # One look and one commit. Returns the number of changes, under -WhatIf none. With -Only, of what
    # is added or changed with that certificate.
    param([object] $Job, [object] $State, [string] $Only = '')
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        $bindings = Get-BwHttpsBinding -Manager $manager
        $records = Get-BwHttpRecord
        $steps = Get-BwStep -Job $Job -State $State -Bindings $bindings -Records $records
        Write-BwNeighbour -Job $Job -State $State -Steps $steps -Bindings $bindings -Records $records
        $allowed = [Collections.Generic.List[object]]::new()
        foreach ($step in $steps) {
            if ($Only -cne '' -and ($step.Verb -ceq 'Remove' -or $step.Row.Thumbprint -ne $Only)) {
                continue
            }
            $target = [string]::Concat($step.Row.Site, ' ', $step.Row.Information, ', sslFlags ', $step.Flags, ', certificate ', $step.Row.Thumbprint)
            Write-BwLoss -Step $step -Records $records
            if ($PSCmdlet.ShouldProcess($target, $step.Verb + ' https binding')) {
                Write-BwLog -Message ([string]::Concat($step.Verb, ' ', $target, '.'))
                $allowed.Add($step)
            } elseif ($WhatIfPreference) {
                Write-BwLog -Message ([string]::Concat('Would ', $step.Verb.ToLowerInvariant(), ' ', $target, '.'))
            }
        }
        if ($WhatIfPreference) {
            Write-BwRehearsal -Job $Job -State $State -Steps $steps -Bindings $bindings -Records $records
        }
        if ($allowed.Count -eq 0) {
            return 0
        }
        Invoke-BwNotedAttempt -Manager $manager -State $State -Steps $allowed -Records $records
        return $allowed.Count
    } finally {
        $manager.Dispose()
    }
}

function Invoke-BwNotedAttempt {
    # Notes the steps, then commits them. Where nothing was written nothing stays noted: a binding that
    # somebody else makes later would be taken for this script's.
    param([object] $Manager, [object] $State, [object] $Steps, [object] $Records)
    $made = $State.Made.ToArray()
    $replaced = $State.Replaced.ToArray()
    $isCommitting = $false
    try {
        Add-BwToState -State $State -Steps $Steps -Records $Records
        Write-BwState -State $State
        foreach ($step in $Steps) {
            Invoke-BwStep -Manager $Manager -Step $step
        }
        $isCommitting = $true
        $Manager.CommitChanges()
    } catch {
        if (-not $isCommitting -or (Test-BwUnwritten -Exception (Get-BwRootException -Exception $_.Exception))) {
            $State.Made.Clear()
            $State.Made.AddRange($made)
            $State.Replaced.Clear()
            $State.Replaced.AddRange($replaced)
            Write-BwState -State $State
        }
        throw
    }
}

function Write-BwRehearsal {
    # Under -WhatIf: the HTTP.sys records that the run would remove, once its bindings stood.
    param([object] $Job, [object] $State, [object] $Steps, [object] $Bindings, [object] $Records)
    Add-BwToState -State $State -Steps $Steps -Records $Records
    $staying = [Collections.Generic.List[object]]::new($Bindings)
    foreach ($step in $Steps) {
        [void] $staying.Remove($step.Binding)
    }
    $leftover = Find-BwLeftover -Job $Job -State $State -Bindings $staying -Records $Records
    foreach ($key in $leftover) {
        [void] $PSCmdlet.ShouldProcess($key, 'Remove HTTP.sys record')
        Write-BwLog -Message ([string]::Concat('Would remove the HTTP.sys record ', $key, '.'))
    }
    Write-BwHiding -Job $Job -Leftover $leftover -Records $Records -Bindings $staying
}

function Test-BwConcerned {
    # Whether a binding is what rows with that certificate are to set or to replace; without one, any row.
    param([object] $Job, [object] $Binding, [string] $Thumbprint)
    $isAny = $Thumbprint -ceq ''
    foreach ($row in $Job.Wanted) {
        if (($isAny -or $row.Thumbprint -eq $Thumbprint) -and (Test-BwSame -One $row.Site -Other $Binding.Site) -and (Test-BwSameParts -One $row.Parts -Other $Binding.Parts)) {
            return $true
        }
    }
    foreach ($row in $Job.Platform) {
        if (($isAny -or $row.Thumbprint -eq $Thumbprint) -and (Test-BwPlatformShape -Binding $Binding -Row $row)) {
            return $true
        }
    }
    return $false
}

function Restore-BwBinding {
    # Puts back what stood before this run where IIS refused the certificate, or, without one, all of
    # it: no binding is left standing without a certificate that it had or is to have.
    param([object] $Job, [object] $State, [string] $Thumbprint)
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        $records = Get-BwHttpRecord
        foreach ($binding in (Get-BwHttpsBinding -Manager $manager)) {
            $isOurs = $Thumbprint -ceq '' -and $null -ne (Find-BwRow -Rows $State.Made -Site $binding.Site -Parts $binding.Parts)
            if ($isOurs -or (Test-BwConcerned -Job $Job -Binding $binding -Thumbprint $Thumbprint)) {
                $binding.SiteObject.Bindings.Remove($binding.Binding, $true)
            }
        }
        foreach ($old in $Job.Bindings) {
            $isOurs = $Thumbprint -ceq '' -and $null -ne (Find-BwRow -Rows $State.Made -Site $old.Site -Parts $old.Parts)
            foreach ($site in $manager.Sites) {
                if ((Test-BwSame -One $site.Name -Other $old.Site) -and ($isOurs -or (Test-BwConcerned -Job $Job -Binding $old -Thumbprint $Thumbprint))) {
                    $step = [pscustomobject] @{ Row = $old; Flags = $old.Flags }
                    [void] (Add-BwBinding -Step $step -Site $site -KeepsRecord:(Test-BwRecord -Row $old -Records $records))
                }
            }
        }
        $manager.CommitChanges()
    } finally {
        $manager.Dispose()
    }
}

function Restore-BwState {
    # Of the bindings concerned, the state file says again what it said before this run.
    param([object] $Job, [object] $State, [string] $Thumbprint)
    foreach ($pair in @{ Now = $State.Made; Before = $Job.Made }, @{ Now = $State.Replaced; Before = $Job.Replaced }) {
        foreach ($row in $pair.Now.ToArray()) {
            if (Test-BwConcerned -Job $Job -Binding $row -Thumbprint $Thumbprint) {
                [void] $pair.Now.Remove($row)
            }
        }
        foreach ($row in $pair.Before) {
            if (Test-BwConcerned -Job $Job -Binding $row -Thumbprint $Thumbprint) {
                $pair.Now.Add($row)
            }
        }
    }
    Write-BwState -State $State
}

function Test-BwTouched {
    # Whether IIS's bindings are others than when the run began.
    param([object] $Job)
    $now = Read-BwBinding
    foreach ($binding in $now) {
        $old = Find-BwRow -Rows $Job.Bindings -Site $binding.Site -Parts $binding.Parts
        if ($null -eq $old -or $old.Flags -ne $binding.Flags) {
            return $true
        }
    }
    return $now.Count -ne $Job.Bindings.Count
}

function Restore-BwAll {
    # Where a run ends half-way, IIS is left as it was. What cannot be put back is said, no more.
    param([object] $Job, [object] $State)
    try {
        if (Test-BwTouched -Job $Job) {
            Restore-BwBinding -Job $Job -State $State -Thumbprint ''
        }
        $leftover = Find-BwLeftover -Job $Job -State $State -Bindings (Read-BwBinding) -Records (Get-BwHttpRecord) -OfAll
        Remove-BwLeftover -Keys $leftover -State $State
        Restore-BwState -Job $Job -State $State -Thumbprint ''
        Write-BwLog -Message 'IIS is as it was before.'
    } catch {
        Write-BwLog -Level 'warning' -Message ([string]::Concat('What stood before could not be put back: ', (Get-BwProblemText -Exception (Get-BwRootException -Exception $_.Exception))))
    }
}

function Deny-BwCertificate {
    # Takes a certificate that IIS cannot use out of the job, whose bindings stay as they were.
    param([object] $Job, [object] $State, [string] $Thumbprint)
    Restore-BwBinding -Job $Job -State $State -Thumbprint $Thumbprint
    Restore-BwState -Job $Job -State $State -Thumbprint $Thumbprint
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

function Test-BwUnwritten {
    # Whether the commit failed before it wrote anything, because somebody else writes.
    param([Exception] $Exception)
    return $unwrittenErrors -contains (Get-BwErrorNumber -Exception $Exception)
}

function Invoke-BwSeparately {
    # IIS refused a certificate and does not say which: each has a commit of its own, a few times, since
    # a key may just be on its way into the store. Those that are refused leave the job. Returns the
    # number of changes.
    param([object] $Job, [object] $State)
    $thumbprints = [Collections.Generic.HashSet[string]]::new()
    foreach ($row in $Job.Wanted) {
        if ($row.Thumbprint -cne '') {
            [void] $thumbprints.Add($row.Thumbprint)
        }
    }
    $changes = 0
    foreach ($thumbprint in $thumbprints) {
        $pause = $FirstPauseMilliseconds
        for ($attempt = 1; $attempt -le $certificateAttempts; $attempt++) {
            try {
                $changes += Invoke-BwAttempt -Job $Job -State $State -Only $thumbprint
                break
            } catch {
                $problem = Get-BwRootException -Exception $_.Exception
                if ($problem.Data.Contains('ExitCode') -or (Test-BwDenied -Exception $problem) -or (Test-BwUnwritten -Exception $problem)) {
                    throw
                }
                $text = [string]::Concat((Get-BwProblemText -Exception $problem), ' (', (Get-BwPlace -Record $_), ')')
            }
            if ($attempt -lt $certificateAttempts) {
                Start-Sleep -Milliseconds $pause
                $pause = [int] [Math]::Min($LongestPauseMilliseconds, [Math]::Ceiling($pause * 1.5))
                continue
            }
            $what = 'IIS cannot use the certificate '
            if ($unusableKeyErrors -contains (Get-BwErrorNumber -Exception $problem)) {
                $what = 'IIS cannot use the private key of the certificate '
            }
            Write-BwLog -Level 'error' -Message ([string]::Concat($what, $thumbprint, ': ', $text))
            Deny-BwCertificate -Job $Job -State $State -Thumbprint $thumbprint
        }
    }
    return $changes
}

function Invoke-BwCommit {
    # Tries again while others write the configuration: 0x80070020 (file in use) and its kin, or
    # "changed on disk". Each attempt reads anew. -MayStop: it can end while nothing is written.
    param([object] $Job, [object] $State, [switch] $MayStop)
    $pause = $FirstPauseMilliseconds
    $changes = 0
    $refusals = 0   # of anything but the configuration file: then it is a certificate that is refused
    $isRefused = $false
    $isStoppable = [bool] $MayStop
    for ($attempt = 1; ; $attempt++) {
        try {
            if ($isRefused) {
                $changes += Invoke-BwSeparately -Job $Job -State $State
            }
            return $changes + (Invoke-BwAttempt -Job $Job -State $State)
        } catch {
            $problem = Get-BwRootException -Exception $_.Exception
            $isGone = $problem.Data.Contains('ExitCode') -and $problem.Data['ExitCode'] -eq $exitCodes.Timeout
            if (Test-BwDenied -Exception $problem) {
                Restore-BwAll -Job $Job -State $State
            }
            if ((Test-BwDenied -Exception $problem) -or ($problem.Data.Contains('ExitCode') -and -not $isGone)) {
                throw
            }
            $text = [string]::Concat((Get-BwProblemText -Exception $problem), ' (', (Get-BwPlace -Record $_), ')')
            $isUnwritten = Test-BwUnwritten -Exception $problem
            if (-not $isUnwritten -and -not $isGone) {
                $refusals++
                $Job.IsHalfWritten = $true
            }
            $isRefused = $refusals -ge $certificateAttempts -or $unusableKeyErrors -contains (Get-BwErrorNumber -Exception $problem)
            $isStoppable = $isStoppable -and $isUnwritten
            if ($attempt -ge $Attempts) {
                if ($refusals -gt 0) {
                    Restore-BwAll -Job $Job -State $State
                }
                Stop-BwRun -Code $exitCodes.Locked -Message ([string]::Concat('The IIS configuration could not be written in ', $Attempts, ' attempts: ', $text))
            }
            Write-BwLog -Level 'warning' -Message ([string]::Concat('Attempt ', $attempt, ' of ', $Attempts, ' failed: ', $text))
        }
        if ($isStoppable) {
            Wait-BwPause -Milliseconds $pause
            Assert-BwNotStopped
        } else {
            Start-Sleep -Milliseconds $pause
        }
        $pause = [int] [Math]::Min($LongestPauseMilliseconds, [Math]::Ceiling($pause * 1.5))
        if ($isGone) {
            [void] (Wait-BwIis -Rows $Job.Rows -Before @())
        }
    }
}

function Test-BwOurs {
    # Whether a record is IIS's and of a binding that this script made or replaced. With -Job, of one that
    # is this run's to set or to remove.
    param([object] $State, [string] $Key, [object] $Records, [object] $Job = $null)
    if (-not $Records.ContainsKey($Key) -or -not $Records[$Key].IsOfIis) {
        return $false
    }
    foreach ($rows in $State.Made, $State.Replaced) {
        foreach ($row in $rows) {
            if ((Test-BwSame -One $row.Key -Other $Key) -and $row.Thumbprint -eq $Records[$Key].Thumbprint -and
                ($null -eq $Job -or (Test-BwRemovable -Job $Job -Site $row.Site) -or (Test-BwConcerned -Job $Job -Binding $row -Thumbprint ''))) {
                return $true
            }
        }
    }
    return $false
}

function Find-BwLeftover {
    # HTTP.sys records that no IIS binding stands behind any more, of bindings that this script made or
    # replaced. Any other is somebody else's, whatever its application. With -OfAll those of the wanted
    # bindings too.
    param([object] $Job, [object] $State, [object] $Bindings, [object] $Records, [switch] $OfAll)
    $used = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
    foreach ($binding in $Bindings) {
        [void] $used.Add($binding.Key)
    }
    foreach ($row in $Job.Wanted) {
        if (-not $OfAll) {
            [void] $used.Add($row.Key)
        }
    }
    $leftover = [Collections.Generic.List[string]]::new()
    foreach ($key in $Records.Keys) {
        if (-not $used.Contains($key) -and (Test-BwOurs -State $State -Key $key -Records $Records -Job $Job)) {
            $leftover.Add($key)
        }
    }
    return , $leftover
}

function Remove-BwLeftover {
    # netsh is asked to delete, and its exit code read; nothing of what it prints. Where it cannot, IIS is asked.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([Collections.Generic.List[string]] $Keys, [object] $State)
    $netsh = [IO.Path]::Combine([Environment]::SystemDirectory, 'netsh.exe')
    foreach ($key in $Keys) {
        try {
            & $netsh 'http' 'delete' 'sslcert' $key | Out-Null
            $obstacle = ''
            if ($LASTEXITCODE -ne 0) {
                $obstacle = 'netsh exit code ' + $LASTEXITCODE
            }
        } catch {
            $obstacle = Get-BwProblemText -Exception (Get-BwRootException -Exception $_.Exception)
        }
        if ($obstacle -cne '') {
            Write-BwLog -Level 'warning' -Message ([string]::Concat('The HTTP.sys record ', $key, ' could not be removed: ', $obstacle, '. IIS is asked to.'))
            Remove-BwRecord -Key $key -State $State
        } else {
            Write-BwLog -Message ([string]::Concat('Removed the HTTP.sys record ', $key, ', which nothing uses any more.'))
        }
    }
}

function Remove-BwRecord {
    # IIS removes a record with the binding that it belongs to, which is put there for that alone.
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param([string] $Key, [object] $State)
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        foreach ($site in $manager.Sites) {
            foreach ($row in $State.Made.ToArray() + $State.Replaced.ToArray()) {
                if ((Test-BwSame -One $row.Key -Other $Key) -and (Test-BwSame -One $row.Site -Other $site.Name)) {
                    $binding = Add-BwBinding -Step ([pscustomobject] @{ Row = $row; Flags = $row.Flags }) -Site $site -KeepsRecord
                    $site.Bindings.Remove($binding, $false)
                    $manager.CommitChanges()
                    return
                }
            }
        }
    } catch {
        Write-BwLog -Level 'warning' -Message ([string]::Concat('IIS could not remove it either: ', (Get-BwProblemText -Exception (Get-BwRootException -Exception $_.Exception))))
    } finally {
        $manager.Dispose()
    }
}

function Select-BwReplaced {
    # Of leftover records those on an address whose replacement stands: they would hide every host, whatever
    # else is not as wanted.
    param([Collections.Generic.List[string]] $Leftover, [object] $Job, [object] $Steps)
    $standing = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
    foreach ($row in $Job.Wanted) {
        $isOnAny = $row.Key -cmatch '^ipport=(?:0\.0\.0\.0|\[::\]):'
        foreach ($step in $Steps) {
            $isOnAny = $isOnAny -and ($step.Verb -ceq 'Remove' -or -not (Test-BwSame -One $step.Row.Key -Other $row.Key))
        }
        if ($isOnAny) {
            [void] $standing.Add([string] $row.Parts.Port)
        }
    }
    $replaced = [Collections.Generic.List[string]]::new()
    foreach ($key in $Leftover) {
        if ($key.StartsWith('ipport=', [StringComparison]::Ordinal) -and $standing.Contains($key.Substring($key.LastIndexOf(':') + 1))) {
            $replaced.Add($key)
        }
    }
    return , $replaced
}

function Find-BwDifference {
    # What is not as wanted, in IIS or HTTP.sys; cleans up behind bindings that are. Empty: all is well.
    param([object] $Job, [object] $State)
    $differences = [Collections.Generic.List[string]]::new()
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        $bindings = Get-BwHttpsBinding -Manager $manager
        $records = Get-BwHttpRecord
        $steps = Get-BwStep -Job $Job -State $State -Bindings $bindings -Records $records
        foreach ($step in $steps) {
            $differences.Add([string]::Concat($step.Verb, ' ', $step.Row.Site, ' ', $step.Row.Information))
        }
    } finally {
        $manager.Dispose()
    }
    $leftover = Find-BwLeftover -Job $Job -State $State -Bindings $bindings -Records $records
    if ($differences.Count -ne 0) {
        $leftover = Select-BwReplaced -Leftover $leftover -Job $Job -Steps $steps
    }
    Remove-BwLeftover -Keys $leftover -State $State
    $records = Get-BwHttpRecord
    if ($differences.Count -eq 0) {
        Write-BwHiding -Job $Job -Leftover $leftover -Records $records -Bindings $bindings
    }
    foreach ($key in $leftover) {
        if ($records.ContainsKey($key)) {
            $differences.Add('HTTP.sys still holds ' + $key)
        }
    }
    return , $differences
}

function Confirm-BwResult {
    # Looks, repairs once, looks again. Returns the number of changes.
    param([object] $Job, [object] $State)
    $differences = Find-BwDifference -Job $Job -State $State
    if ($differences.Count -eq 0) {
        return 0
    }
    Write-BwLog -Level 'warning' -Message ('Not as wanted, repairing: ' + [string]::Join('; ', $differences))
    $changes = Invoke-BwCommit -Job $Job -State $State
    $differences = Find-BwDifference -Job $Job -State $State
    if ($differences.Count -ne 0) {
        Stop-BwRun -Code $exitCodes.Verification -Message ('After a repair still not as wanted: ' + [string]::Join('; ', $differences))
    }
    return $changes
}

function Complete-BwState {
    # What stays noted: that which this script made and that still is wanted, or not this run's to remove,
    # or somebody else's by now. After -Undo what could not be undone.
    param([object] $Job, [object] $State)
    $bindings = Read-BwBinding
    $records = Get-BwHttpRecord
    foreach ($row in $State.Made.ToArray()) {
        $binding = Find-BwRow -Rows $bindings -Site $row.Site -Parts $row.Parts
        $isUnwanted = Test-BwUnwanted -Job $Job -State $State -Row $row
        if ($isUnwanted -and $null -ne $binding) {
            if (-not (Test-BwStillOurs -Row $row -Binding $binding -Records $records)) {
                Write-BwChanged -Binding $binding
                $Job.IsChanged = $true
            }
        } elseif ($isUnwanted -or ($Undo -and $null -eq (Find-BwRow -Rows $Job.Kept -Site $row.Site -Parts $row.Parts))) {
            [void] $State.Made.Remove($row)
        }
    }
    foreach ($row in $State.Replaced.ToArray()) {
        if ($Undo -and $null -eq (Find-BwRow -Rows $Job.Kept -Site $row.Site -Parts $row.Parts)) {
            [void] $State.Replaced.Remove($row)
        }
    }
    Write-BwState -State $State
}

function Write-BwChanged {
    # Somebody else gave a binding of this script's another certificate: it is theirs now.
    param([object] $Binding)
    Write-BwWarning -Message ([string]::Concat('The binding ', $Binding.Information, ' of the site ', $Binding.Site, ' has the certificate ', $Binding.Thumbprint, ', which this script did not set: it stays as it is, and stays noted.'))
}

function Add-BwNotUndone {
    # Keeps what -Undo cannot put back: what a site had that is gone, and what somebody else changed since.
    # Returns the rows to put back.
    param([object] $Job, [object] $State, [object] $Sites)
    $rows = [Collections.Generic.List[object]]::new()
    foreach ($row in $State.Replaced.ToArray() + $State.Made.ToArray()) {
        $old = Find-BwRow -Rows $State.Replaced -Site $row.Site -Parts $row.Parts
        $made = Find-BwRow -Rows $State.Made -Site $row.Site -Parts $row.Parts
        $binding = Find-BwRow -Rows $Job.Bindings -Site $row.Site -Parts $row.Parts
        if (-not $Sites.Contains($row.Site)) {
            $what = ' is not put back there. It stays noted, for -Undo once the site is back.'
            if ($null -eq $old) {
                $what = ', which this script made there, stays noted.'
            }
            Write-BwWarning -Message ([string]::Concat('The site ', $row.Site, ' is gone: ', $row.Information, $what))
            $Job.IsGone = $true
            $Job.Kept.Add($row)
        } elseif ($null -ne $old -and $null -ne $binding -and $binding.Thumbprint -cne '' -and $binding.Thumbprint -ne $old.Thumbprint -and
            ($null -eq $made -or $binding.Thumbprint -ne $made.Thumbprint)) {
            Write-BwChanged -Binding $binding
            $Job.IsChanged = $true
            $Job.Kept.Add($row)
        } elseif ($row -eq $old) {
            $rows.Add($row)
        }
    }
    return , $rows
}

function Get-BwUndoJob {
    # What there was before the first run, on the sites that are still there.
    param([object] $State)
    if (-not [IO.File]::Exists((Get-BwStatePath))) {
        Write-BwLog -Level 'warning' -Message ([string]::Concat('There is nothing to undo: ', (Get-BwStatePath), ' is not there. -InstanceId names the instance, as its state file is named.'))
    }
    $sites = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
    $manager = [Microsoft.Web.Administration.ServerManager]::new()
    try {
        foreach ($site in $manager.Sites) {
            [void] $sites.Add([string] $site.Name)
        }
    } finally {
        $manager.Dispose()
    }
    $left = New-BwJob -Rows ([Collections.Generic.List[object]]::new()) -State $State
    $rows = Add-BwNotUndone -Job $left -State $State -Sites $sites
    $job = Get-BwJob -Rows $rows -State $State
    $job.Kept.AddRange($left.Kept)
    $job.IsGone = $left.IsGone
    $job.IsChanged = $left.IsChanged
    return $job
}

function Invoke-BwRun {
    if ([Environment]::Is64BitOperatingSystem -and -not [Environment]::Is64BitProcess) {
        Stop-BwRun -Code $exitCodes.NoIis -Message 'This is the 32-bit PowerShell, which has another IIS and another registry. Start the one of 64 bits: from a 32-bit program it is %SystemRoot%\Sysnative\WindowsPowerShell\v1.0\powershell.exe.'
    }
    $start = Get-BwStart -Name $roleStarter
    $rows = [Collections.Generic.List[object]]::new()
    if (-not $Undo) {
        $rows = ConvertFrom-BwSetting
    }
    Write-BwLog -Message ([string]::Concat('Started for ', $rows.Count, ' bindings, instance "', $InstanceId, '", PowerShell ', $PSVersionTable.PSVersion, '.'))
    Write-BwLog -Message 'Step 1 of 4: IIS, its sites and the certificates.'
    Import-BwWebAdministration
    $before = [Collections.Generic.List[object]]::new()
    $isRestarted = Test-BwRestarted
    $isFirst = Test-BwFirstStart
    $state = Read-BwState
    if ($isRestarted) {
        $before = [Collections.Generic.List[object]]::new($state.Made)
    }
    if (-not $Undo -and $PfxPath.Count -gt 0) {
        Import-BwPfx -Rows $rows
    }
    $isNew = Wait-BwIis -Rows $rows -Before $before -MayStop
    if ($Undo) {
        $job = Get-BwUndoJob -State $state
    } else {
        $job = Get-BwJob -Rows $rows -State $state
    }
    Assert-BwNotStopped
    Write-BwLog -Message 'Step 2 of 4: the bindings.'
    $changes = Invoke-BwCommit -Job $job -State $state -MayStop
    if ($WhatIfPreference) {
        Assert-BwComplete -Job $job
        return 0
    }
    Write-BwLog -Message 'Step 3 of 4: what IIS and HTTP.sys hold now.'
    $changes += Confirm-BwResult -Job $job -State $state
    $changes += Watch-BwSite -Job $job -State $state -Start $start -IsUnsure:($isFirst -and -not $isNew)
    Complete-BwState -Job $job -State $state
    if ($changes -eq 0 -and -not $job.IsHalfWritten) {
        Write-BwLog -Message 'Nothing had to be changed.'
    } elseif ($job.Incomplete -or $job.IsGone -or $job.IsChanged -or $job.Hiding.Count -gt 0) {
        Write-BwLog -Message ([string]::Concat($changes, ' changes made.'))
    } else {
        Write-BwLog -Message ([string]::Concat($changes, ' changes made; IIS and HTTP.sys hold what was wanted.'))
    }
    Assert-BwComplete -Job $job
    return 0
}

function Watch-BwSite {
    # Looks again after a while, since the platform may still be writing. With -IsUnsure it may not have
    # begun: then until it has made the site anew, or has started the role's own code. Returns the number of
    # changes. Start is when the role was started.
    param([object] $Job, [object] $State, [object] $Start, [switch] $IsUnsure)
    if ($SecondLookSeconds -eq 0 -or $Job.Rows.Count -eq 0) {
        return 0
    }
    Write-BwLog -Message ([string]::Concat('Step 4 of 4: the same again, in ', $SecondLookSeconds, ' seconds.'))
    if ($IsUnsure) {
        Write-BwLog -Message ([string]::Concat('The role was started not long ago, and no earlier run is noted: its site may be the one of before. It is looked at again until the platform has made it anew, or has started the role''s own code.'))
    }
    $changes = 0
    $isLast = -not $IsUnsure
    while ($true) {
        Wait-BwPause -Milliseconds ($SecondLookSeconds * 1000)
        if (Test-BwStopWanted) {
            Write-BwLog -Message 'Stopped as asked, without looking again.'
            return $changes
        }
        $isNew = Wait-BwIis -Rows $Job.Rows -Before @()   # the platform may be making the site anew
        $found = Confirm-BwResult -Job $Job -State $State
        $changes += $found
        if ($isLast) {
            return $changes
        }
        $isLast = $isNew -or $found -gt 0 -or -not (Test-BwStarting) -or $Start -ne (Get-BwStart -Name $roleStarter)
    }
}

function Assert-BwComplete {
    # Ends the run with the code of what is not as wanted, though nothing failed.
    param([object] $Job)
    if ($Job.Incomplete) {
        Stop-BwRun -Code $exitCodes.Certificate -Message 'A certificate is missing or unusable: its bindings were left as they are, the others were set.'
    }
    if ($Job.IsGone) {
        Stop-BwRun -Code $exitCodes.Timeout -Message ([string]::Concat('A site is gone: what it had stays noted in ', (Get-BwStatePath), ', all else was put back. Run this again once the site is there; delete that file if it never will be.'))
    }
    if ($Undo -and $Job.IsChanged) {
        Stop-BwRun -Code $exitCodes.Verification -Message ([string]::Concat('Somebody else changed what this script made: that was left as it is, and stays noted in ', (Get-BwStatePath), '. All else was put back.'))
    }
    if ($Job.Hiding.Count -gt 0) {
        $what = 'are set'
        if ($WhatIfPreference) {
            $what = 'would be set'
        }
        Stop-BwRun -Code $exitCodes.Verification -Message ([string]::Concat('The bindings ', $what, ', but not served: on an address these win over every host name: ', [string]::Join(', ', $Job.Hiding), '. Is one nobody''s? "netsh http delete sslcert" removes a record.'))
    }
}

# --- The run --------------------------------------------------------------------------------------

if ($LogPath -ceq '') {
    $folder = $env:TEMP
    if ([string]::IsNullOrEmpty($folder)) {
        $folder = [IO.Path]::GetTempPath()
    }
    $LogPath = [IO.Path]::Combine($folder, 'bindwright.log')
}
$LogPath = Resolve-BwPath -Path $LogPath
$StateFolder = Resolve-BwPath -Path $StateFolder
$StopPath = Resolve-BwPath -Path $StopPath
$PfxPath = Resolve-BwPfxPath
$isDefaultFolder = $StateFolder -ceq ''
if ($isDefaultFolder) {
    $StateFolder = [IO.Path]::Combine([Environment]::GetFolderPath('CommonApplicationData'), 'Bindwright')
}
$ownAddress = ''   # of the role's endpoints; empty: not known
$endpoint = ConvertFrom-BwBindingInformation -Information ($Address + ':1:')
if ($null -ne $endpoint -and $endpoint.Address -cne 'platform' -and $endpoint.Address -cne '0.0.0.0') {
    $ownAddress = $endpoint.Address
}
Limit-BwLog
if ($Emulated -eq 'true') {
    Write-BwLog -Message 'Nothing to do in the emulator.'
    exit 0
}

$code = 0
$isLocked = $false
$lock = $null
try {
    $lock = [Threading.Mutex]::new($false, (Get-BwLockName))
    $isLocked = Wait-BwLock -Lock $lock
    if (-not $isLocked) {
        Stop-BwRun -Code $exitCodes.Busy -Message ([string]::Concat('Another run of this script did not end in ', $TimeoutSeconds, ' seconds.'))
    }
    $code = Invoke-BwRun
} catch {
    $problem = Get-BwRootException -Exception $_.Exception
    $code = $exitCodes.Unforeseen
    if ($problem.Data.Contains('ExitCode')) {
        $code = $problem.Data['ExitCode']
    } elseif (Test-BwDenied -Exception $problem) {
        $code = $exitCodes.Denied
    }
    Write-BwLog -Level 'error' -Message ([string]::Concat($problem.Message, ' (exit code ', $code, ', ', (Get-BwPlace -Record $_), ')'))
} finally {
    if ($isLocked) {
        $lock.ReleaseMutex()
    }
    if ($null -ne $lock) {
        $lock.Dispose()
    }
}
exit $code

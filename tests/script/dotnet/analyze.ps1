# SPDX-FileCopyrightText: 2026 The Bindwright authors
# SPDX-License-Identifier: MIT
# Holds the files that are named to PSScriptAnalyzer's rules: says all it finds, fails on errors.
if (-not (Get-Module -ListAvailable -Name PSScriptAnalyzer)) {
    'SKIP: PSScriptAnalyzer is not installed; Install-Module PSScriptAnalyzer does that.'
    exit 0
}
$findings = @(foreach ($path in $args) { Invoke-ScriptAnalyzer -Path $path -Severity Error, Warning })
foreach ($finding in $findings) {
    '{0}:{1}: {2} {3}: {4}' -f $finding.ScriptName, $finding.Line, $finding.Severity, $finding.RuleName, $finding.Message
}
exit [int] (@($findings | Where-Object { $_.Severity -ne 'Warning' }).Count -gt 0)

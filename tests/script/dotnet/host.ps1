# SPDX-FileCopyrightText: 2026 The Bindwright authors
# SPDX-License-Identifier: MIT
# Runs the host program of the tests within a whole PowerShell: one request, from a file.
param([string] $HostProgram, [string] $RequestPath)
Add-Type -LiteralPath $HostProgram
exit [Bindwright.Testing.Program]::Main(@('request', $RequestPath))

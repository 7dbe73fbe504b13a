# SPDX-FileCopyrightText: 2026 The Bindwright authors
# SPDX-License-Identifier: MIT
# Runs the host program of the tests, the first argument, within a whole PowerShell: the others are its own.
Add-Type -LiteralPath $args[0]
exit [Bindwright.Testing.Program]::Main([string[]] @($args | Select-Object -Skip 1))

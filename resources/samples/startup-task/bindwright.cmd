@echo off
rem SPDX-FileCopyrightText: 2026 The Bindwright authors
rem SPDX-License-Identifier: MIT
rem
rem Starts bindwright.ps1, which sets the https bindings of this role instance.
rem The csdef Task names this file: a .ps1 cannot be a task itself. Keep both files
rem together, with "Copy to Output Directory" set to "Copy always".
rem
rem Exit codes are those of bindwright.ps1; its head lists them. Its log is
rem %TEMP%\bindwright.log; what PowerShell itself says goes to %TEMP%\bindwright.out.log.
setlocal DisableDelayedExpansion

if /i "%BINDWRIGHT_EMULATED%"=="true" (
    echo bindwright: nothing to do in the emulator
    exit /b 0
)

rem A 32-bit host would read and write the wrong IIS configuration: Sysnative leads out of it.
set "bindwright_system=%SystemRoot%\System32"
if exist "%SystemRoot%\Sysnative\cmd.exe" set "bindwright_system=%SystemRoot%\Sysnative"

"%bindwright_system%\WindowsPowerShell\v1.0\powershell.exe" -NoProfile -NonInteractive -ExecutionPolicy Bypass -File "%~dp0bindwright.ps1" %* > "%TEMP%\bindwright.out.log" 2>&1
exit /b %ERRORLEVEL%

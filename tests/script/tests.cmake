# SPDX-FileCopyrightText: 2026 The Bindwright authors
# SPDX-License-Identifier: MIT
# The scripts, run: bindwright.ps1 in PowerShell's engine, BindwrightBindings.cs in .NET, bindwright.cmd in Wine.
find_program(BINDWRIGHT_DOTNET dotnet DOC "The .NET SDK 10, for the tests that run the scripts")
set(script_build "${CMAKE_CURRENT_BINARY_DIR}/dotnet")
set(script_source "${CMAKE_CURRENT_LIST_DIR}/dotnet")

# Built when the tests run, so that a build needs no .NET. Restores exactly what the lock files name.
if(BINDWRIGHT_DOTNET)
    add_test(NAME script/build COMMAND "${BINDWRIGHT_DOTNET}" build "${script_source}/Scripts.slnx"
        --configuration Release --nologo --verbosity quiet -nodeReuse:false
        -p:UseSharedCompilation=false -p:RestoreLockedMode=true "-p:BuildFolder=${script_build}")
else()
    add_test(NAME script/build COMMAND "${CMAKE_COMMAND}" -E echo
        "SKIP: dotnet is not on PATH: the scripts are not run. Install the .NET SDK 10 (dotnet-sdk-10.0) and configure again.")
endif()
set_tests_properties(script/build PROPERTIES FIXTURES_SETUP dotnet SKIP_REGULAR_EXPRESSION "SKIP:"
    ENVIRONMENT "DOTNET_CLI_TELEMETRY_OPTOUT=1;DOTNET_NOLOGO=1")

# script_test(NAME): a test of tests/script that runs the host program of tests/script/dotnet.
function(script_test name)
    bindwright_test(${name} script ${ARGN})
    target_sources(${name} PRIVATE script/scripthost.cpp script/server.cpp)
    target_link_libraries(${name} PRIVATE testing_certificates)
    target_compile_definitions(${name} PRIVATE
        SCRIPT_DOTNET="${BINDWRIGHT_DOTNET}" SCRIPT_BUILD="${script_build}")
    set_tests_properties(script/${name} PROPERTIES FIXTURES_REQUIRED dotnet
        SKIP_REGULAR_EXPRESSION "SKIP   : [A-Za-z]+::initTestCase")
endfunction()

script_test(faulttest model)
script_test(hostiletest model)
script_test(looptest model)
script_test(runtest model)
script_test(servertest model)
script_test(serverruntest platform model)
script_test(syntaxtest model)

find_program(BINDWRIGHT_WINE NAMES wine64 wine HINTS /usr/lib/wine DOC "Wine, for the test that runs bindwright.cmd")
find_program(BINDWRIGHT_MINGW NAMES x86_64-w64-mingw32-gcc-win32 x86_64-w64-mingw32-gcc
    DOC "A C compiler for Windows, for the same")
set(recorder "${CMAKE_CURRENT_BINARY_DIR}/script/powershell.exe")
if(BINDWRIGHT_MINGW)
    add_test(NAME script/recorder COMMAND "${BINDWRIGHT_MINGW}" -O1 -s -Wall -Werror -o "${recorder}"
        "${CMAKE_CURRENT_LIST_DIR}/windows/powershell.c")
else()
    add_test(NAME script/recorder COMMAND "${CMAKE_COMMAND}" -E echo
        "SKIP: there is no MinGW: bindwright.cmd is not run. Install gcc-mingw-w64-x86-64-win32 and configure again.")
endif()
set_tests_properties(script/recorder PROPERTIES FIXTURES_SETUP recorder SKIP_REGULAR_EXPRESSION "SKIP:")
bindwright_test(cmdtest script model)
target_compile_definitions(cmdtest PRIVATE
    WINE="${BINDWRIGHT_WINE}" MINGW="${BINDWRIGHT_MINGW}" RECORDER="${recorder}")
set_tests_properties(script/cmdtest PROPERTIES FIXTURES_REQUIRED recorder
    SKIP_REGULAR_EXPRESSION "SKIP   : [A-Za-z]+::initTestCase")

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

# A whole PowerShell runs the same tests once more, unless it is older than the engine that the host program is
# built with.
find_program(PWSH_PROGRAM pwsh DOC "PowerShell 7.6.9 or later, in which the scripts' tests run a second time")
set(has_pwsh FALSE)
if(PWSH_PROGRAM)
    execute_process(COMMAND "${PWSH_PROGRAM}" -Version OUTPUT_VARIABLE pwsh_version ERROR_QUIET)
    string(REGEX MATCH "[0-9.]+" pwsh_version "${pwsh_version}")
    if(pwsh_version VERSION_GREATER_EQUAL 7.6.9)
        set(has_pwsh TRUE)
    else()
        message(STATUS "The scripts' tests are not run in ${PWSH_PROGRAM}: ${pwsh_version} is older than 7.6.9")
    endif()
endif()

# script_test(NAME): a test of tests/script that runs the host program of tests/script/dotnet.
function(script_test name)
    bindwright_test(${name} script ${ARGN})
    target_sources(${name} PRIVATE script/scripthost.cpp script/server.cpp)
    target_link_libraries(${name} PRIVATE testing_certificates)
    target_compile_definitions(${name} PRIVATE
        SCRIPT_DOTNET="${BINDWRIGHT_DOTNET}" SCRIPT_BUILD="${script_build}"
        SCRIPT_SOURCE="${script_source}")
    set_tests_properties(script/${name} PROPERTIES FIXTURES_REQUIRED dotnet
        SKIP_REGULAR_EXPRESSION "SKIP   : [A-Za-z]+::initTestCase")
    if(has_pwsh AND NOT name STREQUAL serverruntest) # which starts its own
        add_test(NAME script/${name}-pwsh COMMAND ${name})
        get_test_property(script/${name} ENVIRONMENT environment)
        set_tests_properties(script/${name}-pwsh PROPERTIES FIXTURES_REQUIRED dotnet
            ENVIRONMENT "${environment};BINDWRIGHT_SCRIPT_SHELL=${PWSH_PROGRAM}"
            SKIP_REGULAR_EXPRESSION "SKIP   : [A-Za-z]+::initTestCase")
    endif()
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

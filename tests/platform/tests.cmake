foreach(test certificatefactstest certificatereadertest pkcs12readertest)
    bindwright_test(${test} platform)
    target_link_libraries(${test} PRIVATE testing_certificates)
endforeach()
bindwright_test(pkcs12vectorstest platform)
target_link_libraries(pkcs12vectorstest PRIVATE OpenSSL::Crypto)
bindwright_test(filestoretest platform)
bindwright_test(backupstest platform)

# What is for Windows alone, read by a compiler for Windows: Qt's headers go by the compiler that reads them.
find_program(BINDWRIGHT_MINGWXX NAMES x86_64-w64-mingw32-g++-win32 x86_64-w64-mingw32-g++
    DOC "A C++ compiler for Windows, for the test that compiles platform/windows")
if(WIN32)
    # built anyhow
elseif(BINDWRIGHT_MINGWXX)
    file(GLOB for_windows CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/platform/windows/*.cpp")
    # Beside expected.hpp lie this system's own headers, which are not for Windows.
    find_path(expected_folder tl/expected.hpp REQUIRED)
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/windows")
    file(CREATE_LINK "${expected_folder}/tl" "${CMAKE_CURRENT_BINARY_DIR}/windows/tl" SYMBOLIC)
    set(folders "$<FILTER:$<TARGET_PROPERTY:platform,INCLUDE_DIRECTORIES>,EXCLUDE,^/usr/include$>")
    add_test(NAME platform/windows COMMAND "${BINDWRIGHT_MINGWXX}" -std=gnu++20 -fsyntax-only -Wall -Wextra -Werror
        -DUNICODE -DWIN32_LEAN_AND_MEAN -DNOMINMAX -D_WIN32_WINNT=0x0A00 -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII
        -isystem "${CMAKE_CURRENT_BINARY_DIR}/windows" -isystem "$<JOIN:${folders},;-isystem;>" ${for_windows}
        COMMAND_EXPAND_LISTS)
else()
    add_test(NAME platform/windows COMMAND "${CMAKE_COMMAND}" -E echo
        "SKIP: there is no MinGW: platform/windows is not compiled. Install g++-mingw-w64-x86-64-win32 and configure again.")
    set_tests_properties(platform/windows PROPERTIES SKIP_REGULAR_EXPRESSION "SKIP:")
endif()

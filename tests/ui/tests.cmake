bindwright_test(frametest ui)
bindwright_test(wordstest ui)
bindwright_test(applypagetest ui)
bindwright_test(bindingspagetest ui)
bindwright_test(previewpagetest ui)
bindwright_test(rolecertificatespagetest ui)
bindwright_test(pageinputstest ui)

# ./run screenshots
add_executable(screenshots ui/screenshots.cpp)
target_link_libraries(screenshots PRIVATE ui platform testing_certificates Qt6::Test build_flags)
set_target_properties(screenshots PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/ui")

# SPDX-FileCopyrightText: 2026 The Bindwright authors
# SPDX-License-Identifier: MIT
# Run by CPack on what was staged for a Debian package: the form that Debian's policy asks for.
# Debian Policy 12.1, 12.5, 12.7
set(share "${CPACK_TEMPORARY_DIRECTORY}/usr/share")
file(REMOVE "${share}/doc/bindwright/LICENSE" "${share}/doc/bindwright/LICENSE.QCA") # copyright says both
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC) # of SOURCE_DATE_EPOCH, where that is set
file(WRITE "${share}/doc/bindwright/changelog.Debian" "bindwright (${CPACK_PACKAGE_VERSION}-1) unstable; urgency=low

  * Built from the source of that version; changelog says what is new.

 -- ${CPACK_PACKAGE_CONTACT}  ${now}
")
file(GLOB_RECURSE libraries "${CPACK_TEMPORARY_DIRECTORY}/usr/lib/*.so*")
foreach(library ${libraries}) # CPack strips what was built here alone
    if(NOT IS_SYMLINK "${library}")
        execute_process(COMMAND strip --strip-unneeded "${library}" COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()
file(GLOB compressed "${share}/man/man1/*.1" "${share}/doc/bindwright/changelog*")
foreach(file ${compressed})
    execute_process(COMMAND gzip -9nf "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# SPDX-FileCopyrightText: 2026 The Bindwright authors
# SPDX-License-Identifier: MIT
# Run by CPack on what was staged for a Debian package: the form that Debian's policy asks for.
# Debian Policy 12.1, 12.5, 12.7
set(share "${CPACK_TEMPORARY_DIRECTORY}/usr/share")
file(REMOVE "${share}/doc/bindwright/LICENSE" "${share}/doc/bindwright/LICENSE.QCA") # copyright says both
file(GLOB compressed "${share}/man/man1/*.1" "${share}/doc/bindwright/changelog")
foreach(file ${compressed})
    execute_process(COMMAND gzip -9nf "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()

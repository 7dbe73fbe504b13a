# SPDX-FileCopyrightText: 2026 The Bindwright authors
# SPDX-License-Identifier: MIT
# Fails where a text of ${file} has no translation yet.
file(STRINGS "${file}" unfinished REGEX "<translation type=")
list(LENGTH unfinished count)
if(count)
    message(FATAL_ERROR "${file}: ${count} texts have no finished translation")
endif()

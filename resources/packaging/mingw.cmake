# SPDX-FileCopyrightText: 2026 The Bindwright authors
# SPDX-License-Identifier: MIT
# CMake's toolchain for Windows on Debian: MinGW-w64 with POSIX threads, which std::thread and Qt need, and the
# libraries that windows.sh builds. Programs that run during the build (moc, rcc, lrelease) are the host's.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)

cmake_path(SET windows_prefix NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../.deps/windows/prefix")
set(CMAKE_FIND_ROOT_PATH "${windows_prefix}" /usr/${triplet})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} "${windows_prefix}/lib/pkgconfig") # never the host's libraries

set(QT_HOST_PATH /usr CACHE PATH "Qt of the machine that builds")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu/cmake CACHE PATH "Its CMake files")

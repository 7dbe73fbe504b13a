# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 The Bindwright authors
# SPDX-License-Identifier: MIT
# Builds for Windows on Debian 12: with MinGW-w64, and with all that is linked from source, below .deps/windows. Read by
# ./run, whose functions and variables it uses; the arguments are those after "windows".
here=$root/resources/packaging
windows=$deps/windows
prefix=$windows/prefix
wine=/usr/lib/wine/wine64
triplet=x86_64-w64-mingw32
build_packages='g++-mingw-w64-x86-64-posix
make
perl
curl
xz-utils'
wine_packages='wine64
xvfb
xauth
unzip
openssl'
package_packages='zip
nsis'

# PART FILE SHA-256 URL, and where Debian has the tarball: ARCHIVE PACKAGE, and a SHA-256 if it is packed anew there.
fetch() {
    file=$deps/sources/$2
    mkdir -p "$deps/sources"
    { ! fits "$file" "$3" && ! fits "$file" "${7:-$3}"; } || return 0
    say "fetching $1"
    download "$4" "$file" "$3" || fetch_from_debian "$5" "$5" "$6" "$file" "${7:-$3}" || {
        cat "$deps/fetch.log" >&2
        fail "$1 could not be fetched. Put its tarball at $file, or its sources into $deps/sources/$1, and start again."
    }
    rm -f "$deps/fetch.log"
}

# PART TARBALL: builds a part once, and again where the version in the tarball's name is another. What was cut off is
# gone on with. A folder of the user's stands for the tarball.
part() {
    stamp=$windows/done/$(basename "$2")
    [ ! -e "$stamp" ] || return 0
    source=$windows/source/$1
    if [ -d "$deps/sources/$1" ]; then
        source=$deps/sources/$1
    elif [ ! -e "$windows/source/$1.unpacked" ]; then
        "fetch_$1"
        rm -rf "$source"
        mkdir -p "$source"
        tar -xf "$2" -C "$source" --strip-components=1
        : >"$windows/source/$1.unpacked"
    fi
    say "building $1 for Windows, once"
    mkdir -p "$windows/done" "$windows/log" "$prefix/licences/$1"
    set +e # or the first step that fails would not be the last
    (set -e; cd "$source"; "recipe_$1") >"$windows/log/$1" 2>&1
    built=$?
    set -e
    [ "$built" = 0 ] || {
        tail -n 20 "$windows/log/$1" >&2
        fail "$1 did not build; all of it is in $windows/log/$1"
    }
    rm -rf "$windows/source/$1" "$windows/source/$1.unpacked" "$windows/build/$1"
    : >"$stamp"
}

# OPTIONS...: configures, builds and installs the sources in the current folder.
with_cmake() {
    build=$windows/build/$(basename "$PWD")
    cmake -S . -B "$build" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" -DCMAKE_BUILD_TYPE=MinSizeRel \
        -DCMAKE_INSTALL_PREFIX="$prefix" "$@"
    cmake --build "$build"
    cmake --install "$build" --strip
}

fetch_qtbase() {
    fetch qtbase qtbase-6.4.2.tar.xz a88bc6cedbb34878a49a622baa79cace78cfbad4f95fdbd3656ddb21c705525d \
        https://download.qt.io/archive/qt/6.4/6.4.2/submodules/qtbase-everywhere-src-6.4.2.tar.xz \
        bookworm qt6-base 4f14b89a9463a540fd84a6718b8519a2297119b454ef547721015a9e9019ae9e
}

# DirectWrite is not exported to the platform plugin, which links it. Without OpenGL that plugin does not compile.
recipe_qtbase() {
    with_cmake -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DFEATURE_directwrite=OFF -DFEATURE_directwrite3=OFF \
        -DFEATURE_tabletevent=OFF -DFEATURE_vulkan=OFF -DFEATURE_dbus=OFF -DFEATURE_sql=OFF -DFEATURE_network=OFF \
        -DFEATURE_printsupport=OFF -DFEATURE_xml=OFF -DFEATURE_gif=OFF -DFEATURE_jpeg=OFF -DFEATURE_system_zlib=OFF \
        -DFEATURE_pkg_config=OFF
    cp LICENSES/* "$prefix/licences/qtbase"
}

fetch_qtsvg() {
    fetch qtsvg qtsvg-6.4.2.tar.xz b746af3cb1793621d8ed7eae38d9ad5a15541dc2742031069f2ae3fe87590314 \
        https://download.qt.io/archive/qt/6.4/6.4.2/submodules/qtsvg-everywhere-src-6.4.2.tar.xz bookworm qt6-svg
}

recipe_qtsvg() {
    with_cmake -DCMAKE_TOOLCHAIN_FILE="$prefix/lib/cmake/Qt6/qt.toolchain.cmake"
    cp LICENSES/* "$prefix/licences/qtsvg"
}

fetch_openssl() {
    fetch openssl openssl-3.0.22.tar.gz 67ebca7e50d17383028045486653492195b83db95f8558709701bb47b5c1ef81 \
        https://github.com/openssl/openssl/releases/download/openssl-3.0.22/openssl-3.0.22.tar.gz \
        bookworm-security openssl
}

# Old PFX files need the legacy provider: without modules it is part of the library.
recipe_openssl() {
    [ -e configdata.pm ] || ./Configure mingw64 no-shared no-module no-tests no-capieng --libdir=lib \
        --cross-compile-prefix="$triplet-" CC=gcc-posix --prefix="$prefix"
    make -j"$(nproc)" build_libs
    make install_dev
    cp LICENSE.txt "$prefix/licences/openssl"
}

fetch_libidn2() {
    fetch libidn2 libidn2-2.3.3.tar.gz f3ac987522c00d33d44b323cae424e2cffcb4c63c6aa6cd1376edacbf1c36eb0 \
        https://ftp.gnu.org/gnu/libidn/libidn2-2.3.3.tar.gz bookworm libidn2
}

recipe_libidn2() {
    [ -e Makefile ] || ./configure --host="$triplet" CC="$triplet-gcc-posix" --prefix="$prefix" --disable-shared \
        --disable-nls --disable-doc
    make -C gl
    make -C unistring
    make -C lib install
    cp COPYING* "$prefix/licences/libidn2"
}

# Without Core5Compat: qcacodecs.h has what is used of it.
recipe_qca() {
    sed -i 's/ Core5Compat//' CMakeLists.txt
    sed -i '/Core5Compat/d' src/CMakeLists.txt
    for name in QTextCodec QTextDecoder QTextEncoder QRegExp; do cp "$here/qcacodecs.h" "src/$name"; done
    with_cmake -DBUILD_WITH_QT6=ON -DBUILD_PLUGINS=ossl -DBUILD_TESTS=OFF -DBUILD_TOOLS=OFF \
        -DCMAKE_INSTALL_LIBDIR=lib -DQCA_PLUGINS_INSTALL_DIR="$prefix/plugins" -DCMAKE_CXX_FLAGS=-I"$PWD/src" \
        -DOPENSSL_USE_STATIC_LIBS=ON -DCMAKE_CXX_STANDARD_LIBRARIES='-lws2_32 -lcrypt32 -lgdi32 -luser32 -ladvapi32'
    cp COPYING "$prefix/licences/qca"
}

# NAME VERSION TARGET DEFINITIONS: a CMake package of headers alone.
header_package() {
    mkdir -p "$prefix/lib/cmake/$1"
    printf 'set(PACKAGE_VERSION %s)\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\n' "$2" >"$prefix/lib/cmake/$1/$1-config-version.cmake"
    cat >"$prefix/lib/cmake/$1/$1-config.cmake" <<END
add_library($3 INTERFACE IMPORTED)
set_target_properties($3 PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "\${CMAKE_CURRENT_LIST_DIR}/../../../include"
    INTERFACE_COMPILE_DEFINITIONS "$4")
END
}

# Debian's headers, which are for every system, and the libraries of the compiler.
recipe_headers() {
    mkdir -p "$prefix/include" "$prefix/bin"
    cp -R /usr/include/spdlog /usr/include/fmt /usr/include/tl "$prefix/include"
    header_package spdlog 1.10.0 spdlog::spdlog 'SPDLOG_FMT_EXTERNAL;FMT_HEADER_ONLY'
    header_package tl-expected 1.0.0 tl::expected ''
    for name in libspdlog-dev libfmt-dev libexpected-dev gcc-mingw-w64-x86-64-posix mingw-w64-x86-64-dev; do
        cp "/usr/share/doc/$name/copyright" "$prefix/licences/headers/$name"
    done
    for name in libgcc_s_seh-1 libstdc++-6 libwinpthread-1; do
        cp "$($triplet-g++-posix -print-file-name=$name.dll)" "$prefix/bin"
        $triplet-strip "$prefix/bin/$name.dll"
    done
}

set_up_windows() {
    need "$packages"
    [ "$(dpkg-query -W -f '${Version}' qt6-base-dev | cut -d+ -f1)" = 6.4.2 ] ||
        fail 'building for Windows needs Debian 12, whose Qt makes what Qt 6.4.2 reads'
    need "$build_packages"
    mkdir -p "$windows/source/headers"
    : >"$windows/source/headers.unpacked"
    part headers headers
    part openssl "$deps/sources/openssl-3.0.22.tar.gz"
    part libidn2 "$deps/sources/libidn2-2.3.3.tar.gz"
    part qtbase "$deps/sources/qtbase-6.4.2.tar.xz"
    part qtsvg "$deps/sources/qtsvg-6.4.2.tar.xz"
    part qca "$deps/qca-$qca_version.tar.xz"
}

build_for_windows() {
    preset=windows
    (build "$@")
}

# Copies a file into a folder, and what it links beside the program.
take() {
    cp "$1" "$2"
    for library in $("$triplet-objdump" -p "$1" | sed -n 's/.*DLL Name: //p'); do
        if [ -e "$prefix/bin/$library" ] && [ ! -e "$package/$library" ]; then
            take "$prefix/bin/$library" "$package"
        fi
    done
}

# The folder that is zipped and installed: it runs wherever it lies.
fill_package() {
    rm -rf "$package"
    mkdir -p "$package/plugins/platforms" "$package/plugins/styles" "$package/plugins/crypto"
    take "$root/build/windows/bindwright.exe" "$package"
    take "$prefix/plugins/platforms/qwindows.dll" "$package/plugins/platforms"
    take "$prefix/plugins/styles/qwindowsvistastyle.dll" "$package/plugins/styles"
    for plugin in "$prefix"/plugins/crypto/*.dll; do take "$plugin" "$package/plugins/crypto"; done
    find "$package" -name '*.exe' -o -name '*.dll' | xargs "$triplet-strip"
    printf '[Paths]\nPrefix=.\nPlugins=plugins\n' >"$package/qt.conf"
    cp -R "$prefix/licences" "$package/licences"
    cp "$root/LICENSE" "$package/LICENSE.txt"
    cp "$root/resources/probe/bindwright-probe.ps1" "$package"
    (cd "$package" && find . -type f ! -name SHA256SUMS | LC_ALL=C sort | xargs -d '\n' sha256sum >SHA256SUMS)
}

# Two builds of one commit are the same bytes.
make_packages() {
    version=$(sed -n 's/^project(Bindwright VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
    packages_folder=$root/build/windows/packages
    package=$packages_folder/bindwright-$version-windows-x64
    fill_package
    find "$package" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
    cd "$packages_folder"
    rm -f ./*.zip ./*.exe
    find "$(basename "$package")" | LC_ALL=C sort | TZ=UTC zip -q -9 -X -@ "$package.zip"
    makensis -V2 -NOCD -DVERSION="$version" -DFOLDER="$package" -DINSTALLER="$package-setup.exe" "$here/installer.nsi" >&2
    sha256sum ./*.zip ./*.exe >SHA256SUMS
    say "made $(ls "$PWD"/*.zip "$PWD"/*.exe | tr '\n' ' ')"
}

# A Wine of our own, there before two tests at once would make it, and a screen that nobody sees.
run_in_wine() {
    export WINEPREFIX="$windows/wine" WINEDEBUG=-all
    [ -d "$WINEPREFIX" ] || xvfb-run -a "$wine" wineboot --init >&2
    exec xvfb-run -a -s '-screen 0 1600x1200x24' "$@"
}

case ${1-} in
    '')
        set_up_windows
        build_for_windows bindwright
        say "built $root/build/windows/bindwright.exe; \"./run windows package\" puts together what it needs"
        ;;
    test)
        shift
        set_up_windows
        need "$wine_packages"
        build_for_windows all
        cd "$root"
        run_in_wine ctest --preset windows "$@"
        ;;
    package)
        set_up_windows
        need "$package_packages"
        SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)
        export SOURCE_DATE_EPOCH
        build_for_windows bindwright
        make_packages
        ;;
    compare)
        need "$wine_packages"
        set_up
        (build bindwright)
        run_in_wine "$here/compare.sh" "$wine" "$root/build/release/bindwright" "$root"/build/windows/packages/*-x64.zip
        ;;
    *) fail 'usage: ./run windows [test [ARGS] | package | compare]' ;;
esac

#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Bindwright authors
# SPDX-License-Identifier: MIT
# WINE LINUX-PROGRAM ZIP: runs the same commands on the sample, with the program of this machine and, in a fresh Wine, with
# that of the zip. What they print, their exit codes and the files that they leave have to be the same, byte for byte.
set -eu
wine=$1
linux=$2
zip=$3
sample=$(CDPATH='' cd -- "$(dirname -- "$0")/../sample" && pwd)
work=$(mktemp -d)
trap 'WINEPREFIX="$work/wine" wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
export WINEPREFIX="$work/wine" WINEDEBUG=-all XDG_STATE_HOME="$work/state" TZ=UTC
"$wine" wineboot --init >&2 # or the first command would say so
unzip -q "$zip" -d "$work/unzipped"
windows=$(echo "$work"/unzipped/*/bindwright.exe)

# The same files for both: the sample, and a certificate with its key as Windows has exported it for long.
mkdir "$work/linux"
cp -R "$sample" "$work/linux/shop"
cd "$work/linux"
echo secret >passphrase
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out shop.pem -days 900 -subj /CN=www.harborpine.example \
    -addext subjectAltName=DNS:www.harborpine.example 2>/dev/null
openssl pkcs12 -export -legacy -certpbe PBE-SHA1-3DES -keypbe PBE-SHA1-3DES -macalg sha1 -inkey key.pem -in shop.pem \
    -passout file:passphrase -out shop.pfx
cp -R "$work/linux" "$work/windows"

passed=0
failed=0
wrong() {
    failed=$((failed + 1))
    printf 'FAILED %s\n' "$1"
}

# One system's run of a command: its exit code, what it printed and said. The folder, the separator of paths and the
# time differ.
run_one() {
    system=$1
    shift
    cd "$work/$system"
    code=0
    if [ "$system" = linux ]; then
        "$linux" "$@" >"$work/out" 2>"$work/err" || code=$?
    else
        "$wine" "$windows" "$@" >"$work/out" 2>"$work/err" || code=$?
    fi
    { cat "$work/out" && echo "exit code $code" && cat "$work/err"; } | tr -d '\r' | tr '\\' / |
        sed -e 's/ o[fn] 20[0-9-]* [0-9:]* \(is\|are\) / of … \1 /' -e "s,\(Z:\)*$work/$system/,,g" >"$work/said.$system"
}

# COMMAND...: both systems do it, and are compared.
same() {
    run_one linux "$@"
    run_one windows "$@"
    if diff -u "$work/said.linux" "$work/said.windows" && diff -r "$work/linux" "$work/windows"; then
        passed=$((passed + 1))
        printf 'same   %s\n' "$1"
    else
        wrong "$1"
    fi
}

# What a file holds, for no two PFX of one key are the same bytes.
holds() { openssl pkcs12 -legacy -in "$1" -passin file:passphrase -nodes 2>/dev/null | grep -v '^ '; }

decided="--scenario sni --role StoreFront --certificate shop.pfx --passphrase-file passphrase
    --bind www.harborpine.example=shop.pfx"
same inspect shop.pfx --passphrase-file passphrase
same inspect shop.pfx --passphrase-file passphrase --json
same check shop
same check shop --json
# shellcheck disable=SC2086 # one word an option
{
    same plan shop $decided
    same plan shop $decided --diff
    same apply shop $decided
}
same undo shop
same convert shop.pfx --passphrase-file passphrase --to shop.cer
same convert shop.pfx --passphrase-file passphrase --to shop.p7b
for system in linux windows; do
    run_one "$system" convert shop.pfx --passphrase-file passphrase --to new.pfx --encryption legacy \
        --new-passphrase-file passphrase
    holds new.pfx >"$work/held.$system"
    rm new.pfx
done
if [ -s "$work/held.linux" ] && cmp "$work/held.linux" "$work/held.windows"; then passed=$((passed + 1)); else wrong 'convert to PFX'; fi
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]

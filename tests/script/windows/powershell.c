/* SPDX-FileCopyrightText: 2026 The Bindwright authors
   SPDX-License-Identifier: MIT

   Stands in for powershell.exe: writes its command line, UTF-8, into the file that RECORD names, a word to
   each of its outputs, and ends with the code that RECORD_EXIT names. */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

int main(void)
{
    static char line[65536];
    const char *path = getenv("RECORD");
    const char *code = getenv("RECORD_EXIT");
    FILE *file = path ? fopen(path, "wb") : NULL;
    if (!file || !WideCharToMultiByte(CP_UTF8, 0, GetCommandLineW(), -1, line, sizeof line, NULL, NULL))
        return 99;
    fputs(line, file);
    fclose(file);
    fputs("said", stdout);
    fputs("complained", stderr);
    return code ? atoi(code) : 0;
}

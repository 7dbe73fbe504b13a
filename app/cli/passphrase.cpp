// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "passphrase.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace bindwright {
namespace {

/// Unbuffered, so that no copy is left in a buffer that nobody wipes.
Result<> open(QFile &file, const PassphraseSource &source)
{
    constexpr auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (source.standardInput)
        return file.open(0, mode) ? Result<>()
                                  : failure(Code::FileUnreadable, QStringLiteral("-"), file.errorString());
    file.setFileName(source.file);
    if (!file.exists())
        return failure(Code::FileNotFound, source.file);
    return file.open(mode) ? Result<>() : failure(Code::FileUnreadable, source.file, file.errorString());
}

} // namespace

Result<QCA::SecureArray> readPassphrase(const PassphraseSource &source)
{
    if (source.file.isEmpty() && !source.standardInput)
        return QCA::SecureArray();
    QFile file;
    if (const auto opened = open(file, source); !opened)
        return tl::unexpected(opened.error());
    QCA::SecureArray line(maximumPassphrase + 1);
    int size = 0;
    const auto lineEnd = [&] { return std::find(line.constData(), line.constData() + size, '\n'); };
    while (size < line.size() && lineEnd() == line.constData() + size) {
        const qint64 count = file.read(line.data() + size, line.size() - size);
        if (count <= 0)
            break;
        size += int(count);
    }
    const char *end = lineEnd();
    if (end - line.constData() > maximumPassphrase)
        return failure(Code::FileTooLarge, source.file, QString::number(maximumPassphrase));
    const char *begin = line.constData();
    if (end - begin >= 3 && std::memcmp(begin, "\xEF\xBB\xBF", 3) == 0)
        begin += 3;
    while (end > begin && (end[-1] == '\r'))
        --end;
    QCA::SecureArray passphrase(int(end - begin));
    std::memcpy(passphrase.data(), begin, size_t(end - begin));
    return passphrase;
}

} // namespace bindwright

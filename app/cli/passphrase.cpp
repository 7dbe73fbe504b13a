// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "passphrase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

/// Unbuffered, so that no copy is left in a buffer that nobody wipes.
Result<> open(QFile &file, const PassphraseSource &source)
{
    constexpr auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (source.standardInput)
        return file.open(0, mode) ? Result<>() : failure(Code::FileUnreadable, u"-"_s, file.errorString());
    file.setFileName(source.file);
    if (!file.exists())
        return failure(Code::FileNotFound, source.file);
    return file.open(mode) ? Result<>() : failure(Code::FileUnreadable, source.file, file.errorString());
}

constexpr QByteArrayView littleEndian = "\xFF\xFE";
constexpr QByteArrayView bigEndian = "\xFE\xFF";
constexpr QByteArrayView utf8Mark = "\xEF\xBB\xBF";

/// What stands before the first line feed of the first \a size bytes; all of them where there is none.
QByteArrayView lineIn(const QCA::SecureArray &content, int size)
{
    const QByteArrayView all(content.constData(), size);
    const bool isBig = all.startsWith(bigEndian);
    if (!isBig && !all.startsWith(littleEndian))
        return all.first(qsizetype(std::find(all.begin(), all.end(), '\n') - all.begin()));
    for (qsizetype i = 0; i + 1 < all.size(); i += 2) {
        if (all[i + (isBig ? 1 : 0)] == '\n' && all[i + (isBig ? 0 : 1)] == 0)
            return all.first(i);
    }
    return all;
}

/// Without its mark.
QCA::SecureArray utf8Of(QByteArrayView line)
{
    const bool isBig = line.startsWith(bigEndian);
    if (!isBig && !line.startsWith(littleEndian)) {
        const QByteArrayView text = line.sliced(line.startsWith(utf8Mark) ? utf8Mark.size() : 0);
        QCA::SecureArray bytes(int(text.size()));
        std::memcpy(bytes.data(), text.data(), size_t(text.size()));
        return bytes;
    }
    QStringDecoder decoder(isBig ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    QString text = decoder(line.sliced(2));
    QByteArray utf8 = text.toUtf8();
    const QCA::SecureArray bytes(utf8);
    text.fill(u'\0'); // neither is wiped by itself
    utf8.fill('\0');
    return bytes;
}

} // namespace

Result<QCA::SecureArray> readPassphrase(const PassphraseSource &source)
{
    if (source.file.isEmpty() && !source.standardInput)
        return QCA::SecureArray();
    QFile file;
    if (const auto opened = open(file, source); !opened)
        return tl::unexpected(opened.error());
    QCA::SecureArray content(2 * maximumPassphrase + 4);
    int size = 0;
    while (size < content.size() && lineIn(content, size).size() == size) {
        const qint64 count = file.read(content.data() + size, content.size() - size);
        if (count <= 0)
            break;
        size += int(count);
    }
    QCA::SecureArray line = utf8Of(lineIn(content, size));
    if (line.size() > maximumPassphrase)
        return failure(Code::FileTooLarge, source.file, QString::number(maximumPassphrase));
    int end = line.size();
    while (end > 0 && line[end - 1] == '\r')
        --end;
    line.resize(end);
    return line;
}

Result<Passphrases> readPassphrases(const PassphraseSource &source)
{
    const auto common = readPassphrase(source);
    if (!common)
        return tl::unexpected(common.error());
    Passphrases passphrases{*common};
    for (const QString &value : source.ofFiles) {
        // A path may have the sign in it as well.
        const bool isPlain = QFile::exists(value);
        const QString opened = isPlain ? QString() : value.section(u'=', 0, 0);
        if (!isPlain && value.contains(u'=') && !QFile::exists(opened))
            return failure(Code::FileNotFound, opened); // it would open nothing, and nobody would know
        const auto own = readPassphrase({isPlain ? value : value.section(u'=', 1)});
        if (!own)
            return tl::unexpected(own.error());
        if (isPlain)
            passphrases.common = *own;
        else
            passphrases.byFile.insert(QDir::cleanPath(QFileInfo(opened).absoluteFilePath()), *own);
    }
    return passphrases;
}

} // namespace bindwright

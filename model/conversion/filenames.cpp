// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "filenames.h"

#include "model/net/hostname.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bindwright {

QString ccsFileName(const QString &dnsName)
{
    const auto host = HostName::parse(dnsName);
    if (!host)
        return {};
    const QString stem = host->isWildcard() ? u'_' + host->unicode().sliced(1) : host->unicode();
    return stem + endingOf(FileForm::Pfx);
}

QString plainFileName(const Certificate &certificate)
{
    const QString name = plainFileName(displayName(certificate));
    return name.isEmpty() ? certificate.sha1.toString() : name;
}

QString plainFileName(QString name)
{
    if (name.startsWith("*."_L1))
        name.replace(0, 1, u'_');
    for (QChar &character : name) {
        const bool isFit = character.isLetterOrNumber() || u"._- "_s.contains(character);
        if (!isFit)
            character = u'-';
    }
    constexpr qsizetype longest = 80; // with an ending and a thumbprint, every file system takes it
    name = name.left(longest).trimmed();
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1); // neither hidden nor an option
    while (name.endsWith(u'.'))
        name.chop(1); // Windows drops them
    return isDeviceName(name) ? u'_' + name : name;
}

bool isDeviceName(const QString &fileName)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|(com|lpt)[1-9¹²³]) *(\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(fileName).hasMatch();
}

QString endingOf(FileForm form)
{
    switch (form) {
    case FileForm::Pfx:
        return u".pfx"_s;
    case FileForm::Pem:
        return u".pem"_s;
    case FileForm::Cer:
        return u".cer"_s;
    case FileForm::P7b:
        return u".p7b"_s;
    }
    return {};
}

std::optional<FileForm> fileFormOf(const QString &path)
{
    static const QHash<QString, FileForm> forms{{u"pfx"_s, FileForm::Pfx}, {u"p12"_s, FileForm::Pfx},
                                                {u"pem"_s, FileForm::Pem}, {u"cer"_s, FileForm::Cer},
                                                {u"der"_s, FileForm::Cer}, {u"p7b"_s, FileForm::P7b}};
    const auto form = forms.constFind(path.section(u'.', -1).toLower());
    return form == forms.cend() || !path.contains(u'.') ? std::nullopt : std::optional(*form);
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "conversiontext.h"

#include "ui/words/listtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ConversionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConversionText)
};

QString formText(FileForm form)
{
    switch (form) {
    case FileForm::Pfx:
        return u"PFX"_s;
    case FileForm::Pem:
        return u"PEM"_s;
    case FileForm::Cer:
        return u"DER"_s;
    case FileForm::P7b:
        return u"PKCS#7"_s;
    }
    return {};
}

} // namespace

QString encryptionText(PfxEncryption encryption)
{
    return encryption == PfxEncryption::Legacy ? u"TripleDES-SHA1"_s : u"AES256-SHA256"_s;
}

QString encryptionText(const EncryptionChoice &choice)
{
    const QString name = encryptionText(choice.encryption);
    switch (choice.reason) {
    case EncryptionReason::Asked:
        return ConversionWords::tr("Encrypted with %1, as you chose.").arg(name);
    case EncryptionReason::ForCloudServices:
        return ConversionWords::tr("Encrypted with %1, because Cloud Services cannot import AES.").arg(name);
    case EncryptionReason::ForClassicPortal:
        return ConversionWords::tr(
                   "Encrypted with %1, which all portals and all Windows versions can import.")
            .arg(name);
    case EncryptionReason::ForTarget:
        return ConversionWords::tr(
                   "Encrypted with %1, which is stronger. Windows Server 2016 and earlier cannot import it.")
            .arg(name);
    case EncryptionReason::NoTarget:
        return ConversionWords::tr("Encrypted with %1, which is stronger. Cloud Services and Windows Server "
                                   "2016 and earlier cannot import it; choose legacy for those.")
            .arg(name);
    }
    return {};
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::New:
        return ConversionWords::tr("new");
    case Standing::Same:
        return ConversionWords::tr("the same certificate is there");
    case Standing::OtherForm:
        return ConversionWords::tr("the same certificate is there, but with another encryption or chain");
    case Standing::Older:
        return ConversionWords::tr("a certificate that ends earlier, or is not valid now, is there");
    case Standing::Newer:
        return ConversionWords::tr("a certificate that serves as well or longer is there");
    case Standing::Other:
        return ConversionWords::tr("something else is there");
    case Standing::Locked:
        return ConversionWords::tr("the passphrase does not open what is there");
    }
    return {};
}

QString newFileText(const NewCertificateFile &file)
{
    QStringList names;
    for (const Certificate &certificate : file.certificates)
        names.append(displayName(certificate));
    if (file.key == NewCertificateFile::Key::With)
        names.first() = ConversionWords::tr("%1 with its key", "certificate").arg(names.first());
    return ConversionWords::tr("%1: %2", "kind of file: its certificates")
        .arg(formText(file.form), listText(names));
}

} // namespace bindwright

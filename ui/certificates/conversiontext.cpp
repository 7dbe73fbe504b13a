// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "conversiontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct Words
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
        return Words::tr("Encrypted with %1, as you chose.").arg(name);
    case EncryptionReason::ForCloudServices:
        return Words::tr("Encrypted with %1, for Cloud Services do not take AES.").arg(name);
    case EncryptionReason::ForClassicPortal:
        return Words::tr("Encrypted with %1, which every portal and every Windows takes.").arg(name);
    case EncryptionReason::ForTarget:
        return Words::tr("Encrypted with %1, the stronger one. Windows Server before 2019 does not open it.")
            .arg(name);
    case EncryptionReason::NoTarget:
        return Words::tr(
                   "Encrypted with %1, the stronger one. Cloud Services, and Windows Server before 2019, "
                   "do not open it: for them choose legacy.")
            .arg(name);
    }
    return {};
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::New:
        return Words::tr("new");
    case Standing::Same:
        return Words::tr("the same certificate is there");
    case Standing::Older:
        return Words::tr("an older certificate is there");
    case Standing::Newer:
        return Words::tr("a certificate is there that does not end earlier");
    case Standing::Other:
        return Words::tr("something else is there");
    case Standing::Locked:
        return Words::tr("the passphrase does not open what is there");
    }
    return {};
}

QString newFileText(const NewCertificateFile &file)
{
    QStringList names;
    for (const Certificate &certificate : file.certificates)
        names.append(displayName(certificate));
    if (file.key == NewCertificateFile::Key::With)
        names.first() = Words::tr("%1 with its key", "certificate").arg(names.first());
    return Words::tr("%1: %2", "kind of file: its certificates")
        .arg(formText(file.form), names.join(", "_L1));
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bagattributes.h"

#include "model/base/escaped.h"

using namespace Qt::StringLiterals;

namespace bindwright {

QByteArray localKeyIdOf(const PKCS12_SAFEBAG *bag)
{
    const ASN1_TYPE *value = PKCS12_SAFEBAG_get0_attr(bag, NID_localKeyID);
    if (!value || value->type != V_ASN1_OCTET_STRING)
        return {};
    const ASN1_OCTET_STRING *id = value->value.octet_string;
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(id)), ASN1_STRING_length(id)};
}

QString friendlyNameOf(const PKCS12_SAFEBAG *bag)
{
    char *name = PKCS12_get_friendlyname(const_cast<PKCS12_SAFEBAG *>(bag));
    const QString text = escaped(QString::fromUtf8(name));
    OPENSSL_free(name);
    return text;
}

QString providerOf(const PKCS12_SAFEBAG *bag)
{
    const ASN1_TYPE *value = PKCS12_SAFEBAG_get0_attr(bag, NID_ms_csp_name);
    if (!value || value->type != V_ASN1_BMPSTRING)
        return {};
    const ASN1_STRING *text = value->value.bmpstring; // big-endian
    const QByteArrayView bytes(ASN1_STRING_get0_data(text), ASN1_STRING_length(text));
    QString name;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        name.append(QChar(uchar(bytes[i + 1]), uchar(bytes[i])));
    return name;
}

bool isOfMachine(const PKCS12_SAFEBAG *bag)
{
    // It has no value: that it is there says it.
    return X509at_get_attr_by_NID(PKCS12_SAFEBAG_get0_attrs(bag), NID_LocalKeySet, -1) >= 0;
}

KeyStorage storageOf(const PKCS8_PRIV_KEY_INFO *info, const PKCS12_SAFEBAG *bag)
{
    const auto *usage = static_cast<const ASN1_BIT_STRING *>(X509at_get0_data_by_OBJ(
        PKCS8_pkey_get0_attrs(info), OBJ_nid2obj(NID_key_usage), -1, V_ASN1_BIT_STRING));
    if (providerOf(bag).contains("Key Storage Provider"_L1))
        return KeyStorage::Cng;
    if (!usage || ASN1_STRING_length(usage) < 1)
        return KeyStorage::Unknown;
    const unsigned char bits = *ASN1_STRING_get0_data(usage);
    if (bits & KEY_EX)
        return KeyStorage::CspExchange;
    return bits & KEY_SIG ? KeyStorage::CspSignature : KeyStorage::Unknown;
}

bool setProvider(PKCS12_SAFEBAG *bag, const QString &provider)
{
    const QByteArray name = provider.toUtf8();
    return PKCS12_add1_attr_by_NID(bag, NID_ms_csp_name, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(name.constData()),
                                   int(name.size()))
        == 1;
}

bool markAsOfMachine(PKCS12_SAFEBAG *bag)
{
    return PKCS12_add1_attr_by_NID(bag, NID_LocalKeySet, 0, nullptr, -1) == 1;
}

} // namespace bindwright

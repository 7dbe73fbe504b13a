// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "symptoms.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto schannelEvents = "Microsoft, Schannel Events";
constexpr auto comErrors = "Microsoft, COM Error Codes (Security and Setup)";
constexpr auto systemErrors = "Microsoft, System Error Codes";
constexpr auto bindingError = "Microsoft, Error HRESULT 0x80070520 when adding SSL binding in IIS";
constexpr auto chromiumErrors = "Chromium, net_error_list.h";
constexpr auto firefoxErrors = "Mozilla, Security error codes";
constexpr auto opensslErrors = "OpenSSL, X509_STORE_CTX_get_error";
constexpr auto httpEvents = "The text of the event";

constexpr Cause withoutKey(Rule::BoundCertificateUnfit, "without-key");
constexpr Cause unbindable(Rule::BoundCertificateUnfit, "unbindable");
constexpr Cause otherCertificate(Rule::RecordDiffers, "certificate");
constexpr Cause otherFamily(Rule::RecordDiffers, "family");
constexpr Cause otherStore(Rule::RecordDiffers, "store");
constexpr Cause expired(Rule::BoundCertificateUnfit, "expired");
constexpr Cause notYetValid(Rule::BoundCertificateUnfit, "not-yet-valid");

/// What keeps Windows from using the private key.
const QList<Cause> &keyFaults()
{
    static const QList<Cause> causes{Rule::PrivateKeyMissing,    withoutKey,
                                     Rule::PrivateKeyMismatched, Rule::PrivateKeyUnreadable,
                                     Rule::KeyForSignature,      Rule::KeyInKsp};
    return causes;
}

/// What leaves client and server without a common cipher.
const QList<Cause> &kindFaults()
{
    static const QList<Cause> causes{Rule::KeyTypeUnsupported, unbindable,          Rule::CurveOffByDefault,
                                     Rule::CurveExplicit,      Rule::KeyOnlyForPss, Rule::KeyForSignature};
    return causes;
}

/// What gives a client a certificate of other names.
const QList<Cause> &nameFaults()
{
    static const QList<Cause> causes{Rule::HostNotCovered,
                                     Rule::HostTooDeep,
                                     Rule::ShadowedByExactIp,
                                     Rule::ShadowedByPlatform,
                                     Rule::SameKeyOtherCertificate,
                                     Rule::SameHostOtherCertificate,
                                     otherCertificate,
                                     otherFamily,
                                     Rule::RecordMissing,
                                     Rule::CentralFileMissing,
                                     Rule::CentralFileMisnamed,
                                     Rule::CentralStoreOff,
                                     Rule::DefaultCoversLess,
                                     Rule::AnyAddressesDiffer,
                                     Rule::HostOnlyInCommonName,
                                     Rule::NoSubjectAltName,
                                     Rule::NoHostInSubjectAltName};
    return causes;
}

const QList<Cause> &chainFaults()
{
    static const QList<Cause> causes{Rule::ChainIncomplete, Rule::SignedByAnother, Rule::SignatureBroken,
                                     Rule::IntermediateNotInCa};
    return causes;
}

const QList<Cause> &dateFaults()
{
    static const QList<Cause> causes{Rule::Expired, expired, Rule::NotYetValid, notYetValid};
    return causes;
}

/// What makes HTTP.sys end the connection in the handshake.
const QList<Cause> &resetFaults()
{
    static const QList<Cause> causes{Rule::RecordMissing,
                                     withoutKey,
                                     Rule::PrivateKeyMissing,
                                     Rule::CertificateInOtherStore,
                                     unbindable,
                                     Rule::NoDefault,
                                     Rule::CentralWithoutDefault,
                                     Rule::CentralFileMissing,
                                     Rule::CentralFileMisnamed,
                                     Rule::CentralFileLocked,
                                     Rule::CentralStoreOff,
                                     Rule::CentralWithoutHost,
                                     Rule::SniWithoutHost,
                                     otherFamily,
                                     otherStore,
                                     Rule::RecordMayReject,
                                     Rule::AnyAddressesDiffer,
                                     Rule::KeyForSignature,
                                     Rule::LateClientCertificate};
    return causes;
}

const QList<Symptom> &events()
{
    static const QList<Symptom> rows{
        {"schannel-36870", {u"36870"_s}, keyFaults(), schannelEvents},
        {"schannel-36871", {u"36871"_s}, {}, schannelEvents, Certainty::Inferred},
        {"schannel-36874", {u"36874"_s}, kindFaults(), schannelEvents},
        {"schannel-36882", {u"36882"_s}, chainFaults(), schannelEvents},
        {"schannel-36884", {u"36884"_s}, nameFaults(), schannelEvents},
        {"schannel-36887",
         {u"36887"_s},
         chainFaults() + dateFaults()
             + QList<Cause>{Rule::NotForServers, Rule::KeyUsageUnfit, Rule::WeakSignature},
         schannelEvents},
        {"schannel-36888", {u"36888"_s}, {}, schannelEvents},
        {"http-15021",
         {u"15021"_s},
         {withoutKey, Rule::CertificateInOtherStore, Rule::PrivateKeyMissing, unbindable},
         httpEvents,
         Certainty::Inferred},
        {"http-15300",
         {u"15300"_s},
         {Rule::RecordDiffers, Rule::RecordMissing, Rule::MetabaseCertificate},
         httpEvents},
        {"http-15301", {u"15301"_s}, {Rule::RecordMissing}, httpEvents},
    };
    return rows;
}

const QList<Symptom> &windowsErrors()
{
    static const QList<Symptom> rows{
        {"hresult-80070520",
         {u"0x80070520"_s, u"1312"_s, u"specified logon session does not exist"_s},
         keyFaults() + QList<Cause>{Rule::CertificateInOtherStore, Rule::KeyTypeUnsupported, unbindable},
         bindingError},
        {"hresult-80070005",
         {u"0x80070005"_s, u"access is denied"_s, u"E_ACCESSDENIED"_s},
         {Rule::TaskNotElevated},
         systemErrors},
        {"hresult-80070056",
         {u"0x80070056"_s, u"specified network password is not correct"_s},
         {Rule::ModernPkcs12, Rule::PassphraseOldEncoding},
         systemErrors,
         Certainty::Inferred},
        {"hresult-800700b7",
         {u"0x800700b7"_s, u"error: 183"_s, u"error 183"_s,
          u"cannot create a file when that file already exists"_s},
         {Rule::DuplicateBinding, Rule::SameKeyOtherCertificate, Rule::RecordUnexplained, Rule::RecordShared},
         systemErrors},
        {"hresult-80070020",
         {u"0x80070020"_s, u"being used by another process"_s, u"ERROR_SHARING_VIOLATION"_s},
         {},
         systemErrors},
        {"hresult-80070002",
         {u"0x80070002"_s, u"cannot find the file specified"_s},
         {Rule::RecordMissing},
         systemErrors},
        {"hresult-80070032",
         {u"0x80070032"_s},
         {Rule::LateClientCertificate},
         "Microsoft, Windows Server 2025 known issues, 2025-08-29"},
        {"hresult-8009030d",
         {u"0x8009030d"_s, u"SEC_E_UNKNOWN_CREDENTIALS"_s,
          u"credentials supplied to the package were not recognized"_s},
         keyFaults(),
         comErrors},
        {"hresult-8009030e",
         {u"0x8009030e"_s, u"SEC_E_NO_CREDENTIALS"_s},
         {Rule::PrivateKeyMissing, withoutKey, Rule::CertificateInOtherStore},
         comErrors},
        {"hresult-80090016",
         {u"0x80090016"_s, u"NTE_BAD_KEYSET"_s, u"keyset does not exist"_s},
         {Rule::PrivateKeyMissing, withoutKey},
         comErrors},
        {"hresult-80090322",
         {u"0x80090322"_s, u"SEC_E_WRONG_PRINCIPAL"_s, u"target principal name is incorrect"_s},
         nameFaults(),
         comErrors},
        {"hresult-80090325",
         {u"0x80090325"_s, u"SEC_E_UNTRUSTED_ROOT"_s, u"0x800b0109"_s, u"CERT_E_UNTRUSTEDROOT"_s,
          u"could not establish trust relationship"_s},
         chainFaults(),
         comErrors},
        {"hresult-80090327",
         {u"0x80090327"_s, u"SEC_E_CERT_UNKNOWN"_s},
         {Rule::NotForServers, Rule::KeyUsageUnfit},
         comErrors},
        {"hresult-80090328",
         {u"0x80090328"_s, u"SEC_E_CERT_EXPIRED"_s, u"0x800b0101"_s, u"CERT_E_EXPIRED"_s},
         dateFaults(),
         comErrors},
        {"hresult-80090331", {u"0x80090331"_s, u"SEC_E_ALGORITHM_MISMATCH"_s}, kindFaults(), comErrors},
        {"hresult-80092004",
         {u"0x80092004"_s, u"CRYPT_E_NOT_FOUND"_s},
         {Rule::CertificateInOtherStore, Rule::HashUntidy},
         comErrors},
        {"hresult-800b010a", {u"0x800b010a"_s, u"CERT_E_CHAINING"_s}, chainFaults(), comErrors},
        {"hresult-800b010f", {u"0x800b010f"_s, u"CERT_E_CN_NO_MATCH"_s}, nameFaults(), comErrors},
        {"hresult-80092010", {u"0x80092010"_s, u"CRYPT_E_REVOKED"_s, u"0x800b010c"_s}, {}, comErrors},
        {"hresult-80092013",
         {u"0x80092013"_s, u"CRYPT_E_REVOCATION_OFFLINE"_s, u"0x800b010e"_s},
         {},
         comErrors},
        {"hresult-80072f8f",
         {u"0x80072f8f"_s, u"12175"_s},
         nameFaults() + chainFaults() + dateFaults(),
         "Microsoft, WinHTTP Error Messages"},
    };
    return rows;
}

const QList<Symptom> &browserErrors()
{
    static const QList<Symptom> rows{
        {"browser-name",
         {u"ERR_CERT_COMMON_NAME_INVALID"_s, u"SSL_ERROR_BAD_CERT_DOMAIN"_s,
          u"no alternative certificate subject name matches"_s, u"hostname mismatch"_s,
          u"DLG_FLAGS_SEC_CERT_CN_INVALID"_s, u"RemoteCertificateNameMismatch"_s},
         nameFaults(),
         chromiumErrors},
        {"browser-date",
         {u"ERR_CERT_DATE_INVALID"_s, u"SEC_ERROR_EXPIRED_CERTIFICATE"_s, u"certificate has expired"_s,
          u"DLG_FLAGS_SEC_CERT_DATE_INVALID"_s, u"MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE"_s},
         dateFaults(),
         chromiumErrors},
        {"browser-authority",
         {u"ERR_CERT_AUTHORITY_INVALID"_s, u"SEC_ERROR_UNKNOWN_ISSUER"_s, u"DLG_FLAGS_INVALID_CA"_s,
          u"unable to get local issuer certificate"_s, u"unable to verify the first certificate"_s,
          u"RemoteCertificateChainErrors"_s, u"PKIX path building failed"_s},
         chainFaults(),
         opensslErrors},
        {"browser-self-signed",
         {u"MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT"_s, u"self-signed certificate"_s,
          u"self signed certificate"_s},
         {Rule::ChainIncomplete},
         opensslErrors},
        {"browser-reset",
         {u"ERR_CONNECTION_RESET"_s, u"ERR_CONNECTION_CLOSED"_s, u"PR_CONNECT_RESET_ERROR"_s,
          u"PR_END_OF_FILE_ERROR"_s, u"connection was forcibly closed"_s, u"ECONNRESET"_s,
          u"connection reset by peer"_s},
         resetFaults(),
         "Microsoft KB 4034932",
         Certainty::Inferred},
        {"browser-refused",
         {u"ERR_CONNECTION_REFUSED"_s, u"ECONNREFUSED"_s, u"actively refused"_s, u"connection refused"_s},
         {Rule::AddressNotListening},
         chromiumErrors,
         Certainty::Inferred},
        {"browser-timeout",
         {u"ERR_CONNECTION_TIMED_OUT"_s, u"ETIMEDOUT"_s},
         {},
         chromiumErrors,
         Certainty::Inferred},
        {"browser-protocol",
         {u"ERR_SSL_PROTOCOL_ERROR"_s, u"SSL_ERROR_RX_RECORD_TOO_LONG"_s, u"wrong version number"_s},
         {Rule::HttpOnHttpsPort, Rule::EndpointNotBound},
         chromiumErrors,
         Certainty::Inferred},
        {"browser-cipher",
         {u"ERR_SSL_VERSION_OR_CIPHER_MISMATCH"_s, u"SSL_ERROR_NO_CYPHER_OVERLAP"_s,
          u"sslv3 alert handshake failure"_s},
         kindFaults(),
         chromiumErrors},
        {"browser-unrecognized-name",
         {u"ERR_SSL_UNRECOGNIZED_NAME_ALERT"_s, u"unrecognized name"_s},
         {Rule::NoDefault},
         "RFC 6066, section 3",
         Certainty::Inferred},
        {"browser-weak",
         {u"ERR_CERT_WEAK_SIGNATURE_ALGORITHM"_s, u"ERR_CERT_WEAK_KEY"_s,
          u"SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED"_s, u"ee key too small"_s, u"ca md too weak"_s},
         {Rule::WeakSignature, Rule::WeakKey},
         chromiumErrors},
        {"browser-revoked", {u"ERR_CERT_REVOKED"_s, u"SEC_ERROR_REVOKED_CERTIFICATE"_s}, {}, chromiumErrors},
        {"browser-validity", {u"ERR_CERT_VALIDITY_TOO_LONG"_s}, {}, chromiumErrors},
        {"browser-client-certificate",
         {u"ERR_BAD_SSL_CLIENT_AUTH_CERT"_s, u"ERR_SSL_CLIENT_AUTH_CERT_NEEDED"_s, u"403.7"_s, u"403.16"_s},
         {Rule::ClientCertificateElsewhere, Rule::LateClientCertificate, Rule::IssuedInRoot},
         chromiumErrors},
        {"http-invalid-hostname",
         {u"invalid hostname"_s},
         {Rule::UnknownSite},
         "Microsoft, Error logging in HTTP APIs"},
    };
    return rows;
}

const QList<Symptom> &toolMessages()
{
    static const QList<Symptom> rows{
        {"azure-not-found",
         {u"certificate with thumbprint"_s,
          u"certificate specified in your service definition is not found"_s},
         {Rule::ThumbprintMissing, Rule::ThumbprintPlaceholder, Rule::ThumbprintInvalid},
         "github.com/microsoft/azure-pipelines-tasks/issues/2269"},
        {"azure-no-private-key",
         {u"does not contain private key"_s},
         {Rule::PrivateKeyMissing, Rule::LeafInCa},
         "Microsoft, Azure Cloud Services deployment errors"},
        {"iis-same-binding",
         {u"is already assigned to another site"_s, u"same https binding"_s},
         {Rule::DuplicateBinding, Rule::SameKeyOtherCertificate},
         "Microsoft, IIS Manager"},
        {"pfx-mac",
         {u"mac verify error"_s, u"mac verify failure"_s, u"password you entered is incorrect"_s},
         {Rule::ModernPkcs12, Rule::PassphraseOldEncoding, Rule::PrivateKeyLocked},
         opensslErrors,
         Certainty::Inferred},
    };
    return rows;
}

/// The text with each HRESULT in hexadecimal beside its decimal form.
QString withHexadecimal(const QString &text)
{
    static const QRegularExpression decimal(u"(?<![\\w])-2\\d{9}(?![\\w])"_s);
    QString all = text;
    for (auto matches = decimal.globalMatch(text); matches.hasNext();) {
        const qint64 value = matches.next().captured().toLongLong();
        if (value >= std::numeric_limits<qint32>::min())
            all += u" 0x"_s + QString::number(quint32(qint32(value)), 16);
    }
    return all;
}

/// Words between which \a mark stands as a whole.
bool contains(const QString &text, const QString &mark)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    for (qsizetype at = text.indexOf(mark, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(mark, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + mark.size();
        const bool startsWhole = at == 0 || !isPart(text.at(at - 1));
        if (startsWhole && (end == text.size() || !isPart(text.at(end))))
            return true;
    }
    return false;
}

} // namespace

const QList<Symptom> &symptoms()
{
    static const QList<Symptom> all = events() + windowsErrors() + browserErrors() + toolMessages();
    return all;
}

QList<Symptom> symptomsIn(const QString &text)
{
    const QString all = withHexadecimal(text.simplified());
    QList<Symptom> found;
    for (const Symptom &symptom : symptoms()) {
        if (std::ranges::any_of(symptom.marks, [&](const QString &mark) { return contains(all, mark); }))
            found.append(symptom);
    }
    return found;
}

QList<Rule> rulesOf(const Symptom &symptom)
{
    QList<Rule> rules;
    for (const Cause &cause : symptom.causes) {
        if (!rules.contains(cause.rule))
            rules.append(cause.rule);
    }
    return rules;
}

QList<Problem> causesIn(const QList<Problem> &problems, const Symptom &symptom)
{
    QList<Problem> causes;
    for (const Cause &cause : symptom.causes) {
        const auto fits = [&cause](const Problem &problem) {
            return problem.rule == cause.rule
                && (!cause.fault || problem.arguments.value(Argument::Fault) == QLatin1String(cause.fault));
        };
        std::ranges::copy_if(problems, std::back_inserter(causes), fits);
    }
    return causes;
}

} // namespace bindwright

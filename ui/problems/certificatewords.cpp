// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatewords.h"

namespace bindwright {

const QList<RuleWords> &certificateWords()
{
    using enum Argument;
    static const QList<RuleWords> rows{
        {Rule::NoCertificates,
         {QT_TRANSLATE_NOOP("RuleWords", "No certificate was added yet.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Add a PFX, PEM, CER or P7B file.")}},
        {Rule::Expired,
         {{{has(Limit)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "{subject|(no name)} is never valid: it ends on {date|a day}, before it begins "
                             "({limit}). It would still be served, and clients refuse it.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} expired on {date|a past day}. It would still be served, and "
                            "clients refuse it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Renew the certificate and add the new one.")}},
        {Rule::NotYetValid,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|(no name)} is not valid before {date|a later day}. Until then clients refuse it.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Deploy after that day, or add the certificate in use until then.")}},
        {Rule::ExpiresSoon,
         {{{has(Count)}, QT_TRANSLATE_N_NOOP("RuleWords", "{subject|(no name)} expires in %n days.")},
          QT_TRANSLATE_NOOP("RuleWords", "{subject|(no name)} expires soon.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Renew the certificate and add the new one.")}},
        {Rule::PrivateKeyMissing,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|(no name)} came without its private key. A server cannot use it for https.")},
         {{{is(Fault, "server")}, QT_TRANSLATE_NOOP("RuleWords", "Import it with its private key.")},
          QT_TRANSLATE_NOOP("RuleWords", "Add the PFX that has the certificate with its own key.")}},
        {Rule::PrivateKeyMismatched,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "The private key that came with {subject|(no name)} belongs to another certificate.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Add the PFX that has the certificate with its own key.")}},
        {Rule::KeyForSignature,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "The key of {subject|it} is for signatures only (KeySpec 2); TLS handshakes can fail.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Import it again with AT_KEYEXCHANGE.")}},
        {Rule::KeyInKsp,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The key of {subject|it} is in a CNG provider: HTTP.sys takes it, but older .NET "
                            "code and scripts that set access rights do not find it.")},
         {}},
        {Rule::NotForServers,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} is not meant for servers: serverAuth is missing from its "
                            "extended key usage.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate for server authentication.")}},
        {Rule::KeyUsageUnfit,
         {{{is(KeyUsage, "none")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "The key usage of {subject|(no name)} allows nothing: no bit of it is set. "
                             "Clients refuse the certificate.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "The key of {subject|(no name)} may be used for {keyUsage|other things} only. A "
              "server has to sign with it or, if it is RSA, to decrypt; clients abort the handshake.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Request a certificate for digital signature and key encipherment.")}},
        {Rule::KeyUsageWithoutSignature,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The key of {subject|(no name)} may be used for {keyUsage|other things}, but not "
                            "to sign. TLS 1.3 and the ECDHE cipher suites cannot use it; what is left is the "
                            "RSA key exchange of TLS 1.2.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Request a certificate for digital signature and key encipherment.")}},
        {Rule::WeakKey,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The key of {subject|(no name)} is too short ({bits|too few} bits). Clients and "
                            "the platform ask for RSA 2048 or ECDSA 256 at least.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate with an RSA 2048 or ECDSA P-256 key.")}},
        {Rule::WeakSignature,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|(no name)} is signed with {algorithm|SHA-1 or MD5}, which clients no longer accept.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate that is signed with SHA-256.")}},
        {Rule::NoSubjectAltName,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} has no subjectAltName. Clients ignore the common name, so "
                            "it covers no host.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate that has the host in its subjectAltName.")}},
        {Rule::ModernPkcs12,
         {{{has(Algorithm)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "The MAC of the PKCS#12 file of {subject|(no name)} is made with {algorithm}, though nothing "
               "in it is encrypted with AES. Cloud Services, and Windows Server before 2019, refuse such "
               "a file and report a wrong password.")},
          {{has(Detail)},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "The PKCS#12 file of {subject|(no name)} is encrypted in the modern form (PBES2) with "
               "{detail}. Cloud Services, and Windows Server before 2019, refuse such files with AES; "
               "whether they open this one is not known.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "The PKCS#12 file of {subject|(no name)} is encrypted with AES. Cloud Services, and Windows "
              "Server before 2019, refuse such a file and report a wrong password.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Export it again with TripleDES-SHA1.")}},
        {Rule::ChainIncomplete,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The chain of {subject|(no name)} is incomplete: {issuer|an issuer} was not "
                            "given. Clients that do not know it cannot build the chain.")},
         {{{has(Address)},
           QT_TRANSLATE_NOOP("RuleWords", "Add the certificate of the missing issuer, which {address} has.")},
          QT_TRANSLATE_NOOP("RuleWords", "Add the certificate of the missing issuer.")}},
        {Rule::SignedByAnother,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The chain of {subject|(no name)} is incomplete: {issuer|a CA} was given, which "
                            "has the name of its issuer, but another key signed it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Add the CA certificate whose key signed it.")}},
        {Rule::SignatureBroken,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "The signature of {subject|(no name)} does not fit the key of {issuer|its issuer}: the "
             "certificate was changed after it was signed, or damaged. Clients refuse it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Download the certificate again from the CA that issued it.")}},
        {Rule::SignatureUnfit,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "The signature of {subject|(no name)} does not fit the key of {issuer|the CA that was given}, "
             "which has the name of its issuer: the certificate was changed or damaged, or another CA of "
             "that name signed it.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords", "Add the CA certificate whose key signed it, or download the certificate again.")}},
        {Rule::SignatureUnchecked,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "The signature of {subject|(no name)} by {issuer|its issuer} cannot be checked here: "
             "{algorithm|its algorithm} is not known. Clients that do not know it refuse the "
             "chain.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Request a certificate whose CAs have RSA keys, or ECDSA keys on P-256 or P-384, or make sure "
             "that every client knows the algorithm.")}},
        {Rule::IssuerKeyNotVerified,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|(no name)} is signed by {issuer|its issuer} with a key of the kind "
             "{algorithm|unknown}, which Windows is not known to verify. Clients that do not know it refuse "
             "the chain.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Request a certificate whose CAs have RSA keys, or ECDSA keys on P-256 or P-384, or make sure "
             "that every client knows the algorithm.")}},
        {Rule::CriticalExtension,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|(no name)} has the critical extension {detail|(no name)}, which is not known here or "
             "cannot be read. Clients that cannot process it must refuse the chain.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate without it.")}},
        {Rule::ExtensionUnreadable,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "The extension {detail|(no name)} of {subject|(no name)} cannot be read, or stands there twice. "
             "It was left out of account, and clients may refuse the chain.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Request a certificate from another CA, or add the right certificate of this one.")}},
        {Rule::IssuerNotForServers,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{issuer|An issuer} signed {subject|(no name)}, but its extended key usage ({detail|other "
             "uses}) "
             "does not have serverAuth. Windows and other clients refuse the chain for servers.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Request a certificate from another CA, or add the right certificate of this one.")}},
        {Rule::IssuerNoAuthority,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{issuer|The issuer} signed {subject|(no name)}, but is no CA "
                            "(basicConstraints). Clients refuse the chain.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords", "Request a certificate from a CA, or add the right certificate of this issuer.")}},
        {Rule::IssuerMayNotSign,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{issuer|The issuer} signed {subject|(no name)}, but its key usage does not "
                            "allow it to sign certificates (keyCertSign). Clients refuse the chain.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Request a certificate from another CA, or add the right certificate of this one.")}},
        {Rule::PathTooLong,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{issuer|A CA} allows no more than {limit|some} CAs below it "
                            "(pathLenConstraint); the chain of {subject|(no name)} has more. Clients refuse "
                            "it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate from a CA that may issue it.")}},
        {Rule::NameExcluded,
         {{{is(Fault, "wildcard")},
           QT_TRANSLATE_NOOP("RuleWords",
                             "The name constraints of {issuer|a CA} exclude a name that {names|a wildcard} "
                             "stands for. Chrome and Edge refuse {subject|(no name)}; other clients may.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "{issuer|A CA} may not issue a certificate for {names|this name}: its name "
                            "constraints do not permit that. Clients refuse {subject|(no name)}.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate from a CA that may issue for these names.")}},
        {Rule::KeyIdDiffers,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|(no name)} was signed with the key of {issuer|its issuer}, but its authority key "
             "identifier means another certificate. OpenSSL refuses the chain, and other clients may.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Request a certificate from another CA, or add the right certificate of this one.")}},
        {Rule::ChainCapped,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "More CA certificates were given than are tried: the chain of {subject|(no "
                            "name)} is the best of the first {limit|hundreds of} paths.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Leave out the CA certificates that are not needed.")}},
        {Rule::AuthorityUnneeded,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} is outside its period of validity ({date|another day}). No "
                            "chain needs it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Leave it out.")}},
        {Rule::AuthorityPassedOver,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} is outside its period of validity ({date|another day}). "
                            "Clients that have a root of this name and key do not need it; others refuse the "
                            "chain.")},
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Leave it out if the clients have the root; if not, add a certificate of this CA that is "
             "valid.")}},
        {Rule::PassphraseOldEncoding,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "The PKCS#12 file of {subject|(no name)} opens only with the passphrase as OpenSSL 1.0 encoded "
             "it. Windows encodes letters beyond ASCII in another way, and does not open the file.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Export it again, with a current OpenSSL or a passphrase of ASCII letters.")}},
        {Rule::CertificateRepeated,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} stands in its file more than once. Windows can lose the "
                            "private key when it imports such a file.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Export it again, with each certificate once.")}},
        {Rule::PrivateKeyLocked,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The passphrase opens the file of {subject|(no name)}, but not the private key "
                            "in it, which is locked with another one. Windows does not import such a file.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Export it again, with one passphrase for all.")}},
        {Rule::PrivateKeyUnreadable,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The private key that came with {subject|(no name)} cannot be used: it is of "
                            "the kind {detail|unknown}, which is not read here, and not by Windows.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Convert it to PKCS#8 (“BEGIN PRIVATE KEY”), as “ssh-keygen -p -m PKCS8” does "
                            "with OpenSSH keys, or export the certificate as PFX.")}},
        {Rule::KeyTypeUnsupported,
         {{{is(Algorithm, "DSA")},
           QT_TRANSLATE_NOOP(
               "RuleWords",
               "The key of {subject|(no name)} is of the kind DSA. TLS 1.3 does not use such keys, Windows "
               "Server 2019 and later have their cipher suites off by default, and few clients offer them.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "The key of {subject|(no name)} is of the kind {algorithm|unknown}, which TLS "
                            "on Windows (Schannel) does not have. IIS cannot serve it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate with an RSA 2048 or ECDSA P-256 key.")}},
        {Rule::KeyOnlyForPss,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "The key of {subject|(no name)} is marked as one for RSA-PSS alone. No source says that TLS on "
             "Windows (Schannel) serves such a certificate, and many clients refuse it.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate with a plain RSA key.")}},
        {Rule::CurveOffByDefault,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The key of {subject|(no name)} is on the curve {algorithm|of its own}. TLS on "
                            "Windows offers P-256 and P-384, and others only after a change of its "
                            "settings.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate with an ECDSA P-256 or P-384 key.")}},
        {Rule::CurveExplicit,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "The key of {subject|(no name)} spells its curve out instead of naming it. "
                            "Windows and browsers refuse such certificates.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Make the key anew with a named curve, such as P-256, and request a new "
                            "certificate.")}},
        {Rule::NoHostInSubjectAltName,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} has a subjectAltName, but no host name or address in it "
                            "that could be read. It covers no host.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Request a certificate that has the host in its subjectAltName.")}},
        {Rule::NameUnusable,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "{subject|(no name)} has the name “{value|…}” in its subjectAltName, which is "
                            "no host name as clients look for it. It covers nothing.")},
         {QT_TRANSLATE_NOOP("RuleWords",
                            "Request a certificate with plain host names: no scheme, blank or dot at the "
                            "end, international names as xn--, and addresses as IP addresses.")}},
        {Rule::ScenarioNotChosen,
         {QT_TRANSLATE_NOOP("RuleWords", "No scenario is chosen yet.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Choose one of the five.")}},
        {Rule::ScenarioDoesNotFit,
         {{{has(Scenario)},
           QT_TRANSLATE_NOOP("RuleWords", "The scenario “{scenario}” does not fit what was added.")},
          QT_TRANSLATE_NOOP("RuleWords", "The chosen scenario does not fit what was added.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Choose another scenario, or add what it needs.")}},
        {Rule::NoRoleChosen,
         {QT_TRANSLATE_NOOP("RuleWords", "No role is chosen.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Choose the roles that the certificates are for.")}},
        {Rule::PortHeldByRole,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "role {subject|(no name)} gets no https endpoint, and nothing is set up on it: "
                            "a service can use port {port|443} once, and role {otherRole|another} uses it "
                            "(endpoint {otherEndpoint|its own}).")},
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "Leave {subject|it} out, or give it an https endpoint on a port of its own, such as 8443.")}},
        {Rule::CertificateUnused,
         {{{has(Names)},
           QT_TRANSLATE_NOOP("RuleWords", "the certificates {names} are declared, but nothing binds them.")},
          QT_TRANSLATE_NOOP("RuleWords",
                            "certificate {subject|(no name)} is declared, but nothing binds it.")},
         {{{has(Names)},
           QT_TRANSLATE_NOOP("RuleWords", "Bind them, or leave them when the application uses them.")},
          QT_TRANSLATE_NOOP("RuleWords", "Bind it, or leave it when the application uses it.")}},
        {Rule::LeafInCa,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "certificate {subject|(no name)} is a server's certificate, but declared in the "
                            "store {store|CA}. IIS does not find it there.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Move {subject|it} to LocalMachine\\My.")}},
        {Rule::IntermediateNotInCa,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "certificate {subject|(no name)} is an intermediate, but declared in the store "
                            "{store|My}. Windows sends the chain from the store CA.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Move {subject|it} to LocalMachine\\CA.")}},
        {Rule::IssuedInRoot,
         {QT_TRANSLATE_NOOP("RuleWords",
                            "certificate {subject|it} is not a root, but is placed in the store Root. Client "
                            "certificates then fail with 403.16 or 403.7.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Move {subject|it} to LocalMachine\\CA.")}},
        {Rule::RootInCa,
         {QT_TRANSLATE_NOOP(
             "RuleWords",
             "{subject|(no name)} is a root certificate in the store {store|of the intermediates}. Clients "
             "must know a root themselves; a server need not have it there.")},
         {QT_TRANSLATE_NOOP("RuleWords", "Remove the root, or put a private one into Root.")}},
        {Rule::SameThumbprintTwice,
         {{{has(Store)},
           QT_TRANSLATE_NOOP("RuleWords",
                             "the certificates {names|of several names} have one thumbprint in the stores "
                             "{store}. A server's certificate belongs into My, a CA's into CA.")},
          QT_TRANSLATE_NOOP(
              "RuleWords",
              "the certificates {names|of several names} have one thumbprint. That is legal, as "
              "for slots that are filled later or a certificate with two uses.")},
         {}},
    };
    return rows;
}

} // namespace bindwright

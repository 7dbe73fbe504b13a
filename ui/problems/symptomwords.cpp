// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "symptomwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace bindwright {

namespace {

struct SymptomText
{
    const char *id;
    const char *meaning;
    const char *advice;
};

const QList<SymptomText> &texts()
{
    static const QList<SymptomText> table{
        {"schannel-36870",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The TLS server found the certificate, and Windows could not use its private "
                           "key. Connections that need it fail."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Import the PFX again with its key into LocalMachine\\My. If it is there, give "
                           "SYSTEM and the administrators access to the key under MachineKeys.")},
        {"schannel-36871",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Windows could not set up TLS credentials, most often because the protocols that "
                           "a program wants are switched off."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Compare the protocols that are enabled under SCHANNEL in the registry with "
                           "those that the program asks for.")},
        {"schannel-36874",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The client and this server have no cipher suite in common. A certificate whose "
                           "key Schannel does not use for any of the client's suites looks the same."),
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "Enable cipher suites that the client has, and use an RSA or a P-256 or P-384 key.")},
        {"schannel-36882",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "This machine connected to another server, whose certificate was issued by an "
                           "authority that it does not trust."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Install the missing root or intermediate here, or have the other server send "
                           "its whole chain.")},
        {"schannel-36884",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "This machine connected to another server, whose certificate does not name the "
                           "host that was asked for."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Ask for a host that the certificate names, or bind one that names this host.")},
        {"schannel-36887",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The client broke off the handshake with a TLS alert. Alerts 42 to 48 are about "
                           "the certificate: 45 expired, 48 an unknown issuer, 46 another reason. "
                           "Alert 40 is about protocols and cipher suites."),
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "See which certificate that client is served, and whether its chain is complete.")},
        {"schannel-36888",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "This server broke off the handshake with a TLS alert. Old clients and port "
                           "scanners cause many of them."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Look at the alert's number, and whether real clients fail at that moment.")},
        {"http-15021",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "HTTP.sys has a record for that address or host, and could not use its "
                           "certificate: it is not in the store, or without a usable private key. Every "
                           "connection that the record answers is reset."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Import the certificate with its key into the store that the record names, or "
                           "bind another one.")},
        {"http-15300",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "A program or an admin wrote the HTTP.sys record for that address or host. It is "
                           "not an error."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Compare the record with what was wanted: netsh http show sslcert.")},
        {"http-15301",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "A program or an admin deleted the HTTP.sys record for that address or host. "
                           "Connections to it get another record's certificate, or are reset."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Run the script again, or save the binding in IIS Manager again.")},
        {"hresult-80070520",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "A binding was given a certificate whose private key cannot be used. The usual "
                           "causes are an import without the key, or into the user's store."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Import the PFX into LocalMachine\\My. Do not drag a certificate from another "
                           "store in the console.")},
        {"hresult-80070005",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The program may not do that: it does not run as administrator, or may not read "
                           "the private key."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Run it elevated. In a startup task, set executionContext to elevated.")},
        {"hresult-80070056",
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "The passphrase is wrong, or the PFX is encrypted with AES and this Windows knows TripleDES "
             "alone: versions before Server 2019 report a wrong password for it."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Check the passphrase. If it is right, convert the PFX to TripleDES-SHA1.")},
        {"hresult-800700b7",
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "There is a binding or an HTTP.sys record for that address, port and host already."),
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "Delete or update the one that is there: netsh http show sslcert lists the records.")},
        {"hresult-80070020",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Another process has the file open, or another program listens on the port. Of "
                           "applicationHost.config: IIS Manager or another script is saving."),
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "Close the other program and try again. For a port, find who has it with netstat -ano.")},
        {"hresult-80070002",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The record or the file that was named is not there. netsh reports it where no "
                           "record has that key."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Compare the key letter by letter with what netsh http show sslcert lists.")},
        {"hresult-80070032",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "A location asks for client certificates, which takes a new handshake in the "
                           "middle of the connection. TLS 1.3 has none."),
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "Ask for client certificates at the binding, or switch TLS 1.3 off for it (sslFlags 32).")},
        {"hresult-8009030d",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Windows found the certificate and could not use its private key."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Import the PFX again with its key, and check who may read the key.")},
        {"hresult-8009030e",
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "There is no certificate that TLS could use: none was found, or none with a private key."),
         QT_TRANSLATE_NOOP("SymptomWords", "Bind a certificate that is in LocalMachine\\My with its key.")},
        {"hresult-80090016",
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "The file of the private key is gone, or may not be read. The certificate alone is left."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Import the PFX again. Restored or copied certificates lose their keys.")},
        {"hresult-80090322",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The certificate that was served does not name the host that was asked for."),
         QT_TRANSLATE_NOOP("SymptomWords", "See which certificate that host is served, and why.")},
        {"hresult-80090325",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The chain ends in a root that this client does not trust, or an intermediate is "
                           "missing, so that none was found."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Install the intermediate on the server. A private root goes onto the clients.")},
        {"hresult-80090327",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The certificate was refused for another reason than its dates, names or issuer, "
                           "such as a key usage that is not for servers."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Use a certificate whose extended key usage has server authentication.")},
        {"hresult-80090328",
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "The certificate, or one above it, has expired or is not yet valid. The clock may be wrong."),
         QT_TRANSLATE_NOOP("SymptomWords", "Renew it, and check the clocks on both sides.")},
        {"hresult-80090331",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Client and server have no protocol and cipher suite in common that go with the "
                           "certificate's key."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Use an RSA or a P-256 or P-384 key, and check which protocols are enabled.")},
        {"hresult-80092004",
         QT_TRANSLATE_NOOP("SymptomWords", "The certificate that was named is not in that store."),
         QT_TRANSLATE_NOOP("SymptomWords", "Import it there, or name the store that has it.")},
        {"hresult-800b010a",
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "An intermediate certificate is missing, so that no chain to a trusted root was found."),
         QT_TRANSLATE_NOOP("SymptomWords", "Install the intermediate in LocalMachine\\CA on the server.")},
        {"hresult-800b010f",
         QT_TRANSLATE_NOOP("SymptomWords", "The certificate does not name the host that was asked for."),
         QT_TRANSLATE_NOOP("SymptomWords", "See which certificate that host is served, and why.")},
        {"hresult-80092010", QT_TRANSLATE_NOOP("SymptomWords", "The issuer revoked the certificate."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Request a new one with a new key, and find out why it was revoked.")},
        {"hresult-80092013",
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "The list of revoked certificates could not be fetched. Whether it was revoked is not known."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Let the machine reach the address of the certificate's CRL or OCSP responder.")},
        {"hresult-80072f8f",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "A program on Windows refused the server's certificate: its name, dates or "
                           "issuer, or the clock."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "See which certificate that host is served, and whether its chain is complete.")},
        {"browser-name",
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "The certificate that was served does not name the host. On IIS the usual causes are a binding "
             "without SNI that answers before those with SNI, and a host without a binding of its own."),
         QT_TRANSLATE_NOOP("SymptomWords", "Preview this host: the first step that hits names the binding.")},
        {"browser-date",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The certificate that was served has expired or is not yet valid, or the "
                           "client's clock is wrong."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Check whether the renewed certificate is bound, not only installed.")},
        {"browser-authority",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The client found no chain from the certificate to a root that it trusts. The "
                           "usual cause is an intermediate that the server does not send."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Install the intermediate in LocalMachine\\CA on the server. In a cloud service, "
                           "declare it in the role with storeName CA.")},
        {"browser-self-signed",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The server sent a certificate that nobody else signed, such as a developer's "
                           "own or the Remote Desktop one."),
         QT_TRANSLATE_NOOP("SymptomWords", "Bind a certificate of an authority that the clients trust.")},
        {"browser-reset",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The server closed the connection in the handshake. HTTP.sys does so where no "
                           "record fits, where the record's certificate is lost or without a key, and for "
                           "clients without SNI where there is no default."),
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "Preview this host with and without SNI, and look for HttpEvent 15021 and Schannel 36870.")},
        {"browser-refused", QT_TRANSLATE_NOOP("SymptomWords", "Nothing listens at that address and port."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Check the endpoint, the firewall, whether the site is started, and netsh http "
                           "show iplisten.")},
        {"browser-timeout",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "No answer came from that address and port. A firewall, a security group or a "
                           "probe that fails is in between."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Check the endpoint, the network security group and the load balancer's probe.")},
        {"browser-protocol",
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "What answered does not speak TLS: an http binding on that port, or another program."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Check the protocol of the binding and of the endpoint on that port.")},
        {"browser-cipher",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Client and server have no protocol and cipher suite in common, or none that "
                           "goes with the certificate's key."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Use an RSA or a P-256 or P-384 key, and check which protocols are enabled.")},
        {"browser-unrecognized-name",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The server knows no certificate for the name that the client sent, and says so. "
                           "HTTP.sys resets the connection instead, so look for a proxy in front of it."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Check the proxy or load balancer, and that this name has a binding.")},
        {"browser-weak",
         QT_TRANSLATE_NOOP("SymptomWords", "The certificate's key or signature is too weak for this client."),
         QT_TRANSLATE_NOOP("SymptomWords", "Request a certificate with RSA 2048 or P-256 and SHA-256.")},
        {"browser-revoked", QT_TRANSLATE_NOOP("SymptomWords", "The issuer revoked the certificate."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Request a new one with a new key, and find out why it was revoked.")},
        {"browser-validity",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The certificate is valid for longer than the client allows a public one to be."),
         QT_TRANSLATE_NOOP("SymptomWords", "Request one with a shorter lifetime.")},
        {"browser-client-certificate",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The server asks for a client certificate, and got none or one that it refuses."),
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "Check whether the binding has to ask for one, and who issued those that the server takes.")},
        {"http-invalid-hostname",
         QT_TRANSLATE_NOOP(
             "SymptomWords",
             "TLS worked, and HTTP.sys found no site for the Host header: it answers 400 Bad Request."),
         QT_TRANSLATE_NOOP("SymptomWords", "Add a binding with this host name, or one without a host.")},
        {"azure-not-found",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The configuration names a thumbprint that was not uploaded to the cloud service "
                           "or its Key Vault."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Upload the PFX to where the deployment takes its certificates from, and compare "
                           "the thumbprints.")},
        {"azure-no-private-key",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The certificate of an https endpoint was uploaded without its private key."),
         QT_TRANSLATE_NOOP("SymptomWords", "Upload the PFX with the key, not the .cer file.")},
        {"iis-same-binding",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Another site has this address, port and host already. Without SNI they share "
                           "one certificate: that which was set last."),
         QT_TRANSLATE_NOOP("SymptomWords", "Give each binding its host, with SNI.")},
        {"pfx-mac",
         QT_TRANSLATE_NOOP("SymptomWords",
                           "The passphrase does not fit the file, or the file is damaged. Old programs say "
                           "the same of a PFX with a SHA-2 MAC."),
         QT_TRANSLATE_NOOP("SymptomWords",
                           "Check the passphrase. If it is right, convert the PFX to TripleDES-SHA1.")},
    };
    return table;
}

QString translated(const Symptom &symptom, const char *SymptomText::*part)
{
    const auto text = std::ranges::find(texts(), QByteArray(symptom.id),
                                        [](const SymptomText &row) { return QByteArray(row.id); });
    return text == texts().cend() ? QString() : QCoreApplication::translate("SymptomWords", (*text).*part);
}

} // namespace

QString meaningText(const Symptom &symptom)
{
    return translated(symptom, &SymptomText::meaning);
}

QString adviceText(const Symptom &symptom)
{
    return translated(symptom, &SymptomText::advice);
}

} // namespace bindwright

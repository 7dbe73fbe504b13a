// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "draftwords.h"

using namespace Qt::StringLiterals;

namespace bindwright {

const Words<Scenario> &scenarioWords()
{
    static const Words<Scenario> words{{Scenario::Single, u"single"_s},
                                       {Scenario::San, u"san"_s},
                                       {Scenario::Chained, u"chained"_s},
                                       {Scenario::Installed, u"installed"_s},
                                       {Scenario::Sni, u"sni"_s}};
    return words;
}

const Words<Target> &targetWords()
{
    static const Words<Target> words{{Target::CloudService, u"cloud-service"_s},
                                     {Target::ExtendedSupport, u"extended-support"_s},
                                     {Target::Server, u"server"_s}};
    return words;
}

const Words<HttpsEndpoint> &httpsEndpointWords()
{
    static const Words<HttpsEndpoint> words{{HttpsEndpoint::Keep, u"keep"_s}, {HttpsEndpoint::Tcp, u"tcp"_s}};
    return words;
}

const Words<ScriptForm> &scriptFormWords()
{
    static const Words<ScriptForm> words{{ScriptForm::StartupTask, u"startup-task"_s},
                                         {ScriptForm::OnStart, u"onstart"_s},
                                         {ScriptForm::Server, u"server"_s}};
    return words;
}

const Words<RoleKind> &wordsFor(RoleKind)
{
    static const Words<RoleKind> words{{RoleKind::Web, u"web"_s}, {RoleKind::Worker, u"worker"_s}};
    return words;
}

const Words<KeyType> &wordsFor(KeyType)
{
    static const Words<KeyType> words{{KeyType::Unknown, u"unknown"_s}, {KeyType::Rsa, u"rsa"_s},
                                      {KeyType::RsaPss, u"rsa-pss"_s},  {KeyType::Ecdsa, u"ecdsa"_s},
                                      {KeyType::Dsa, u"dsa"_s},         {KeyType::Ed25519, u"ed25519"_s},
                                      {KeyType::Ed448, u"ed448"_s}};
    return words;
}

const Words<KeyStorage> &wordsFor(KeyStorage)
{
    static const Words<KeyStorage> words{{KeyStorage::Unknown, u"unknown"_s},
                                         {KeyStorage::CspExchange, u"csp-exchange"_s},
                                         {KeyStorage::CspSignature, u"csp-signature"_s},
                                         {KeyStorage::Cng, u"cng"_s}};
    return words;
}

const Words<ContainerKind> &wordsFor(ContainerKind)
{
    static const Words<ContainerKind> words{
        {ContainerKind::Unknown, u"unknown"_s}, {ContainerKind::Pkcs12, u"pkcs12"_s},
        {ContainerKind::Pem, u"pem"_s},         {ContainerKind::Der, u"der"_s},
        {ContainerKind::Pkcs7, u"pkcs7"_s},     {ContainerKind::Server, u"server"_s},
        {ContainerKind::System, u"system"_s}};
    return words;
}

const Words<PrivateKey> &wordsFor(PrivateKey)
{
    static const Words<PrivateKey> words{{PrivateKey::Absent, u"absent"_s},
                                         {PrivateKey::Matching, u"matching"_s},
                                         {PrivateKey::Mismatched, u"mismatched"_s},
                                         {PrivateKey::Locked, u"locked"_s},
                                         {PrivateKey::Unreadable, u"unreadable"_s}};
    return words;
}

const Words<ServerNote::Kind> &wordsFor(ServerNote::Kind)
{
    using Kind = ServerNote::Kind;
    static const Words<Kind> words{{Kind::KeyTwice, u"key-twice"_s},
                                   {Kind::ListsDiffer, u"lists-differ"_s},
                                   {Kind::HostNotSure, u"host-not-sure"_s},
                                   {Kind::FlagsNotShown, u"flags-not-shown"_s},
                                   {Kind::BindingsElsewhere, u"bindings-elsewhere"_s},
                                   {Kind::HttpOnHttpsPort, u"http-on-https-port"_s},
                                   {Kind::MetabaseCertificate, u"metabase-certificate"_s},
                                   {Kind::LocationNegotiates, u"location-negotiates"_s},
                                   {Kind::ThumbprintUntidy, u"thumbprint-untidy"_s}};
    return words;
}

const Words<RecordFamily> &wordsFor(RecordFamily)
{
    static const Words<RecordFamily> words{{RecordFamily::IpPort, u"ipport"_s},
                                           {RecordFamily::HostnamePort, u"hostnameport"_s},
                                           {RecordFamily::Ccs, u"ccs"_s},
                                           {RecordFamily::ScopedCcs, u"scopedccs"_s}};
    return words;
}

} // namespace bindwright

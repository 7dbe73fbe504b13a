// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verify/verifyrow.h"
#include "tests/support/values.h"

namespace testvalues {

/// A server with www.a.test and api.a.test by SNI, each with a certificate of its own ("a", "b"), and where
/// wanted a default ("c").
inline Draft verifiedServer(bool hasDefault = true)
{
    Role role = webRole(u"Shop"_s);
    for (const char digit : {'a', 'b', 'c'})
        role.certificates.append({.name = QString(QLatin1Char(digit)),
                                  .storeLocation = u"LocalMachine"_s,
                                  .storeName = u"My"_s,
                                  .thumbprints = {{cloud, QString(40, QLatin1Char(digit))}}});
    Draft draft =
        draftWith(serviceOf({role}),
                  {leaf('a', {u"www.a.test"_s}), leaf('b', {u"api.a.test"_s}), leaf('c', {u"a.test"_s})});
    draft.target = Target::Server;
    draft.scriptForm = ScriptForm::Server;
    draft.bindings = {{.role = u"Shop"_s, .site = u"Web"_s, .host = u"www.a.test"_s, .certificate = u"a"_s},
                      {.role = u"Shop"_s, .site = u"Web"_s, .host = u"api.a.test"_s, .certificate = u"b"_s}};
    if (hasDefault)
        draft.bindings.append({.role = u"Shop"_s, .site = u"Web"_s, .sslFlags = {}, .certificate = u"c"_s});
    return draft;
}

inline SocketAddress place(const QString &text = u"10.9.9.9:443"_s)
{
    return SocketAddress::parse(text).value();
}

inline Question asks(const QString &host)
{
    return {.role = u"Shop"_s, .host = host, .connect = u"10.9.9.9"_s, .to = place()};
}

inline Question asks(Asking asking)
{
    return {.role = u"Shop"_s, .asking = asking, .connect = u"10.9.9.9"_s, .to = place()};
}

inline Seen seen(const Certificate &certificate, TlsVersion version = TlsVersion::Tls12)
{
    return {version, TlsAnswer{.chain = {certificate}, .version = version}};
}

inline Seen seen(Code code, TlsVersion version = TlsVersion::Tls12)
{
    return {version, failure(code, place().toString())};
}

} // namespace testvalues

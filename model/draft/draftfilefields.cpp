// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "draftfilefields.h"

#include "certificatefields.h"

namespace bindwright {

// Found by the writer and the reader by their argument, hence in no unnamed namespace.

template<class F, Fields<RoleCertificate> T>
void fields(F &f, T &c)
{
    f("name", c.name);
    f("storeLocation", c.storeLocation);
    f("storeName", c.storeName);
    f("permissionLevel", c.permissionLevel);
    f("thumbprints", c.thumbprints);
    f("declared", c.declared);
    f("oddAlgorithms", c.oddAlgorithms);
}

template<class F, Fields<Endpoint> T>
void fields(F &f, T &e)
{
    f("name", e.name);
    f("protocol", e.protocol);
    f("port", e.port);
    f("localPort", e.localPort);
    f("certificate", e.certificate);
    f("loadBalancer", e.loadBalancer);
}

template<class F, Fields<SiteBinding> T>
void fields(F &f, T &b)
{
    f("name", b.name);
    f("endpointName", b.endpointName);
    f("hostHeader", b.hostHeader);
}

template<class F, Fields<Site> T>
void fields(F &f, T &s)
{
    f("name", s.name);
    f("physicalDirectory", s.physicalDirectory);
    f("bindings", s.bindings);
    f("bindingsLast", s.bindingsLast);
}

template<class F, Fields<TaskVariable> T>
void fields(F &f, T &v)
{
    f("name", v.name);
    f("value", v.value);
    f("xpath", v.xpath);
}

template<class F, Fields<StartupTask> T>
void fields(F &f, T &t)
{
    f("commandLine", t.commandLine);
    f("executionContext", t.executionContext);
    f("taskType", t.taskType);
    f("environment", t.environment);
}

template<class F, Fields<ConfigurationSetting> T>
void fields(F &f, T &s)
{
    f("name", s.name);
    f("values", s.values);
    f("declared", s.declared);
}

template<class F, Fields<Role> T>
void fields(F &f, T &r)
{
    f("name", r.name);
    f("kind", r.kind);
    f("vmSize", r.vmSize);
    f("certificates", r.certificates);
    f("endpoints", r.endpoints);
    f("sites", r.sites);
    f("startupTasks", r.startupTasks);
    f("settings", r.settings);
    f("runtimeContext", r.runtimeContext);
    f("imports", r.imports);
}

template<class F, Fields<ConfigurationFacts> T>
void fields(F &f, T &c)
{
    f("fileName", c.fileName);
    f("serviceName", c.serviceName);
    f("osFamily", c.osFamily);
    f("osVersion", c.osVersion);
    f("roles", c.roles);
    f("virtualNetwork", c.virtualNetwork);
    f("subnets", c.subnets);
}

template<class F, Fields<Service> T>
void fields(F &f, T &s)
{
    f("name", s.name);
    f("roles", s.roles);
    f("configurations", s.configurations);
}

template<class F, Fields<Binding> T>
void fields(F &f, T &b)
{
    f("role", b.role);
    f("site", b.site);
    f("ip", b.ip);
    f("port", b.port);
    f("host", b.host);
    f("sslFlags", b.sslFlags);
    f("certificate", b.certificate);
}

template<class F, Fields<Expectation> T>
void fields(F &f, T &e)
{
    f("role", e.role);
    f("host", e.host);
    f("certificate", e.certificate);
    f("sni", e.sendsName);
    f("port", e.port);
    f("address", e.address);
}

template<class F, Fields<Observation> T>
void fields(F &f, T &o)
{
    f("role", o.role);
    f("serverName", o.serverName);
    f("port", o.port);
    f("arrival", o.arrival);
    f("connect", o.connect);
    f("address", o.address);
    f("addressPort", o.addressPort);
    f("tls", o.tls);
    f("certificate", o.certificate);
    f("name", o.name);
    f("at", o.at);
    f("windows", o.windows);
    f("records", o.records);
}

template<class F, Fields<Measurement> T>
void fields(F &f, T &m)
{
    f("windows", m.windows);
    f("at", m.at);
    f("file", m.file);
    f("holds", m.holds);
    f("fails", m.fails);
}

template<class F, Fields<SourceLocation> T>
void fields(F &f, T &s)
{
    f("file", s.file);
    f("line", s.line);
}

template<class F, Fields<ServerRecord> T>
void fields(F &f, T &r)
{
    f("family", r.record.family);
    f("ip", r.record.ip);
    f("host", r.record.host);
    f("port", r.record.port);
    f("certificate", r.record.certificate);
    f("isPunycode", r.record.isPunycode);
    f("mayReject", r.record.mayReject);
    f("store", r.store);
    f("applicationId", r.applicationId);
    f.orNull("negotiates", r.negotiates);
    f("where", r.where);
}

template<class F, Fields<ServerBinding> T>
void fields(F &f, T &b)
{
    f("site", b.site);
    f("information", b.information);
    f("sslFlags", b.sslFlags);
    f("certificate", b.certificate);
    f("store", b.store);
    f("where", b.where);
}

template<class F, Fields<CcsFile> T>
void fields(F &f, T &file)
{
    f("name", file.name);
    f("certificate", file.certificate);
    f("opens", file.opens);
}

template<class F, Fields<StoredCertificate> T>
void fields(F &f, T &s)
{
    f("sha1", s.sha1);
    f("store", s.store);
    f("hasPrivateKey", s.hasPrivateKey);
}

template<class F, Fields<RenewalLink> T>
void fields(F &f, T &l)
{
    f("old", l.old);
    f("renewed", l.renewed);
}

/// Of an error its subject: that something was left out, and of which port, is what counts later.
template<class F, Fields<Unread> T>
void fields(F &f, T &u)
{
    f("subject", u.error.subject);
    f("detail", u.error.detail);
    f("where", u.where);
}

template<class F, Fields<ServerNote> T>
void fields(F &f, T &n)
{
    f("kind", n.kind);
    f("subject", n.subject);
    f("detail", n.detail);
    f("where", n.where);
}

template<class F, Fields<JoinedServer> T>
void fields(F &f, T &s)
{
    f("sources", s.state.sources);
    f("hasRecords", s.state.hasRecords);
    f("hasBindings", s.state.hasBindings);
    f("bindingsInPart", s.state.bindingsInPart);
    f("hasShare", s.state.hasShare);
    f("hasStores", s.state.hasStores);
    f("records", s.state.records);
    f("bindings", s.state.bindings);
    f("files", s.state.files);
    f("stoppedSites", s.state.stoppedSites);
    f("listen", s.state.listen);
    f("unreadListen", s.state.unreadListen);
    f("stored", s.state.stored);
    f("unreadStores", s.state.unreadStores);
    f("unread", s.state.unread);
    f("notes", s.state.notes);
    f("windows", s.state.windows);
    f.orNull("centralStore", s.state.centralStore);
    f("hasLinks", s.state.hasLinks);
    f("links", s.state.links);
    f.orNull("rebinds", s.state.rebinds);
    f("role", s.role);
    f("asRead", s.asRead);
    f("alone", s.alone);
}

template<class F, Fields<Draft> T>
void fields(F &f, T &d)
{
    f("target", d.target);
    f("service", d.service);
    f("certificates", d.certificates);
    f("scenario", d.scenario);
    f("roles", d.roles);
    f("hosts", d.hosts);
    f("bindings", d.bindings);
    f("site", d.site);
    f("configurations", d.configurations);
    f("removed", d.removed);
    f("defaultCertificate", d.defaultCertificate);
    f("httpsEndpoint", d.httpsEndpoint);
    f("scriptForm", d.scriptForm);
    f("installRoot", d.installRoot);
    f("expectations", d.expectations);
    f("doneSteps", d.doneSteps);
}

QJsonObject toJson(const Draft &draft)
{
    FieldWriter writer;
    fields(writer, draft);
    if (!draft.server.isEmpty())
        writer("server", draft.server);
    if (!draft.observations.isEmpty())
        writer("observations", draft.observations);
    if (!draft.measurements.isEmpty())
        writer("measurements", draft.measurements);
    return writer.object();
}

QJsonObject toJson(const Service &service)
{
    FieldWriter writer;
    fields(writer, service);
    return writer.object();
}

Draft draftFromJson(const QJsonObject &object)
{
    Draft draft;
    FieldReader reader(object);
    fields(reader, draft);
    reader("server", draft.server);
    reader("observations", draft.observations);
    reader("measurements", draft.measurements);
    return draft;
}

Service serviceFromJson(const QJsonObject &object)
{
    Service service;
    FieldReader reader(object);
    fields(reader, service);
    return service;
}

} // namespace bindwright

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "emptyproject.h"

#include "projectreader.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString definitionText(const NewRole &role)
{
    const QString name = role.name.toHtmlEscaped();
    const QString endpoints = uR"(    <Endpoints>
      <InputEndpoint name="Endpoint1" protocol="http" port="%1" />
    </Endpoints>
)"_s.arg(role.port);
    const QString sites = uR"(    <Sites>
      <Site name="%1">
        <Bindings>
          <Binding name="Endpoint1" endpointName="Endpoint1" />
        </Bindings>
      </Site>
    </Sites>
)"_s.arg(role.site.toHtmlEscaped());
    const bool isWeb = role.kind == RoleKind::Web;
    return uR"(<?xml version="1.0" encoding="utf-8"?>
<ServiceDefinition name="CloudService1" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition">
  <%1 name="%2" vmsize="Small">
%3  </%1>
</ServiceDefinition>
)"_s.arg(isWeb ? u"WebRole"_s : u"WorkerRole"_s, name, isWeb ? sites + endpoints : endpoints);
}

QString configurationText(const NewRole &role)
{
    return uR"(<?xml version="1.0" encoding="utf-8"?>
<ServiceConfiguration serviceName="CloudService1" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration" osFamily="%1" osVersion="*">
  <Role name="%2">
    <Instances count="1" />
  </Role>
</ServiceConfiguration>
)"_s.arg(role.osFamily.toHtmlEscaped(), role.name.toHtmlEscaped());
}

/// As Visual Studio's template has them: CRLF, two blanks, a byte order mark.
ProjectFile newFile(const QString &path, const QString &text)
{
    const QByteArray bytes = "\xef\xbb\xbf" + text.toUtf8().replace('\n', "\r\n");
    const auto document = XmlDocument::parse(bytes, path);
    Q_ASSERT(document);
    return {path, *document};
}

} // namespace

Project emptyProject(const QString &folder, const NewRole &role)
{
    const QDir directory(folder);
    const auto path = [&directory](const QString &name) {
        return QDir::cleanPath(directory.absoluteFilePath(name));
    };
    Project project;
    project.path = QDir::cleanPath(directory.absolutePath());
    project.definition = newFile(path(u"ServiceDefinition.csdef"_s), definitionText(role));
    project.configurations = {newFile(path(u"ServiceConfiguration.Cloud.cscfg"_s), configurationText(role)),
                              newFile(path(u"ServiceConfiguration.Local.cscfg"_s), configurationText(role))};
    project.service = readService(project.definition, project.configurations);
    return project;
}

} // namespace bindwright

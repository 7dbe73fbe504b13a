// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "emptyproject.h"

#include "projectreader.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

// As Visual Studio's template has them: CRLF, two blanks, a byte order mark.
constexpr char definitionText[] = R"(<?xml version="1.0" encoding="utf-8"?>
<ServiceDefinition name="CloudService1" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition">
  <WebRole name="WebRole1" vmsize="Small">
    <Sites>
      <Site name="Web">
        <Bindings>
          <Binding name="Endpoint1" endpointName="Endpoint1" />
        </Bindings>
      </Site>
    </Sites>
    <Endpoints>
      <InputEndpoint name="Endpoint1" protocol="http" port="80" />
    </Endpoints>
  </WebRole>
</ServiceDefinition>
)";

constexpr char configurationText[] = R"(<?xml version="1.0" encoding="utf-8"?>
<ServiceConfiguration serviceName="CloudService1" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration" osFamily="7" osVersion="*">
  <Role name="WebRole1">
    <Instances count="1" />
  </Role>
</ServiceConfiguration>
)";

ProjectFile newFile(const QString &path, QByteArray text)
{
    text.replace('\n', "\r\n").prepend("\xef\xbb\xbf");
    const auto document = XmlDocument::parse(text, path);
    Q_ASSERT(document);
    return {path, *document, false};
}

} // namespace

Project emptyProject(const QString &folder)
{
    const QDir directory(folder);
    const auto path = [&directory](const QString &name) {
        return QDir::cleanPath(directory.absoluteFilePath(name));
    };
    Project project;
    project.path = QDir::cleanPath(directory.absolutePath());
    project.definition = newFile(path(u"ServiceDefinition.csdef"_s), definitionText);
    project.configurations = {newFile(path(u"ServiceConfiguration.Cloud.cscfg"_s), configurationText),
                              newFile(path(u"ServiceConfiguration.Local.cscfg"_s), configurationText)};
    project.service = readService(project.definition, project.configurations);
    return project;
}

} // namespace bindwright

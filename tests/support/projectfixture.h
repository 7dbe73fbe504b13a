// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filefake.h"

#include "model/cloudservice/project.h"
#include "model/draft/draft.h"

#include <QTemporaryDir>

namespace bindwright {

/// A small project on disk: the two web roles "Shop" (site "Web", http 80, https 443 with the
/// declared certificate "ShopCertificate") and "Admin" (site "Web", http 8080), the cscfg files
/// Cloud and Local. In Local the certificate has no thumbprint. CRLF in the csdef, LF in the cscfg.
class ProjectFixture
{
public:
    static constexpr char thumbprint[] = "0123456789ABCDEF0123456789ABCDEF01234567";

    ProjectFixture()
    {
        write(QStringLiteral("ServiceDefinition.csdef"), QByteArray(definition).replace('\n', "\r\n"));
        write(QStringLiteral("ServiceConfiguration.Cloud.cscfg"), cloud);
        write(QStringLiteral("ServiceConfiguration.Local.cscfg"), local);
    }

    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The fixture could not be written");
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FileFake &files() { return m_files; }

    /// The project as it stands on disk now.
    Project open() const
    {
        const auto project = openProject(m_files, folder());
        if (!project)
            qFatal("The fixture does not open: %s", qPrintable(project.error().subject));
        return *project;
    }

    static constexpr char definition[] = R"(<?xml version="1.0" encoding="utf-8"?>
<ServiceDefinition name="Contoso" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition" schemaVersion="2015-04.2.6">
  <WebRole name="Shop" vmsize="Small">
    <Sites>
      <Site name="Web">
        <Bindings>
          <Binding name="HttpIn" endpointName="HttpIn" />
          <Binding name="HttpsIn" endpointName="HttpsIn" />
        </Bindings>
      </Site>
    </Sites>
    <ConfigurationSettings>
      <Setting name="Catalogue" />
    </ConfigurationSettings>
    <Endpoints>
      <InputEndpoint name="HttpIn" protocol="http" port="80" />
      <InputEndpoint name="HttpsIn" protocol="https" port="443" certificate="ShopCertificate" />
    </Endpoints>
    <Certificates>
      <Certificate name="ShopCertificate" storeLocation="LocalMachine" storeName="My" />
    </Certificates>
  </WebRole>
  <WebRole name="Admin" vmsize="Small">
    <Sites>
      <Site name="Web">
        <Bindings>
          <Binding name="HttpIn" endpointName="HttpIn" />
        </Bindings>
      </Site>
    </Sites>
    <Endpoints>
      <InputEndpoint name="HttpIn" protocol="http" port="8080" />
    </Endpoints>
  </WebRole>
</ServiceDefinition>
)";

    static constexpr char cloud[] = R"(<?xml version="1.0" encoding="utf-8"?>
<ServiceConfiguration serviceName="Contoso" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration" osFamily="6" osVersion="*">
  <Role name="Shop">
    <Instances count="2" />
    <ConfigurationSettings>
      <Setting name="Catalogue" value="https://catalogue.contoso.test/" />
    </ConfigurationSettings>
    <Certificates>
      <Certificate name="ShopCertificate" thumbprint="0123456789ABCDEF0123456789ABCDEF01234567" thumbprintAlgorithm="sha1" />
    </Certificates>
  </Role>
  <Role name="Admin">
    <Instances count="1" />
  </Role>
</ServiceConfiguration>
)";

    static constexpr char local[] = R"(<?xml version="1.0" encoding="utf-8"?>
<ServiceConfiguration serviceName="Contoso" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration" osFamily="6" osVersion="*">
  <Role name="Shop">
    <Instances count="1" />
    <ConfigurationSettings>
      <Setting name="Catalogue" value="http://localhost/" />
    </ConfigurationSettings>
  </Role>
  <Role name="Admin">
    <Instances count="1" />
  </Role>
</ServiceConfiguration>
)";

private:
    QTemporaryDir m_folder;
    FileFake m_files{m_folder.path()};
};

} // namespace bindwright

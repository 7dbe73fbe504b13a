// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// A csdef and a cscfg that no rule finds fault with, with one of everything that a rule looks at.
constexpr char ruleDefinition[] =
    R"(<ServiceDefinition name="Shop" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition">
  <WebRole name="Web" vmsize="Standard_A1">
    <Runtime executionContext="limited" />
    <Startup>
      <Task commandLine="setup.cmd" executionContext="elevated" taskType="simple">
        <Environment>
          <Variable name="Mode" value="" />
          <Variable name="Address">
            <RoleInstanceValue xpath="/RoleEnvironment/CurrentInstance/@id" />
          </Variable>
        </Environment>
      </Task>
    </Startup>
    <Sites>
      <Site name="Web">
        <VirtualApplication name="app" physicalDirectory="app" />
        <Bindings>
          <Binding name="HttpIn" endpointName="HttpIn" />
          <Binding name="HttpsIn" endpointName="HttpsIn" />
        </Bindings>
      </Site>
    </Sites>
    <ConfigurationSettings>
      <Setting name="Catalogue" />
      <Setting name="Stock" />
    </ConfigurationSettings>
    <Endpoints>
      <InputEndpoint name="HttpIn" protocol="http" port="80" localPort="80" />
      <InputEndpoint name="HttpsIn" protocol="https" port="443" certificate="Tls" />
      <InputEndpoint name="Dns" protocol="udp" port="80" localPort="80" />
      <InputEndpoint name="Feed" protocol="tcp" port="8080" localPort="8080" />
      <InternalEndpoint name="Peers" protocol="tcp" port="9000" />
      <InstanceInputEndpoint name="OneHttp" protocol="tcp" localPort="80" />
    </Endpoints>
    <Imports>
      <Import moduleName="Connect" />
    </Imports>
    <Certificates>
      <Certificate name="Tls" storeLocation="LocalMachine" storeName="My" permissionLevel="elevated" />
      <Certificate name="Other" storeLocation="LocalMachine" storeName="Shop Store" />
    </Certificates>
  </WebRole>
</ServiceDefinition>
)";

constexpr char ruleConfiguration[] =
    R"(<ServiceConfiguration serviceName="Shop" osFamily="6" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration">
  <Role name="Web">
    <Instances count="1" />
    <ConfigurationSettings>
      <Setting name="Microsoft.WindowsAzure.Plugins.Connect.ActivationToken" value="x" />
      <Setting name="Catalogue" value="x" />
      <Setting name="Stock" value="x" />
    </ConfigurationSettings>
    <Certificates>
      <Certificate name="Tls" thumbprint="0123456789ABCDEF0123456789ABCDEF01234567" thumbprintAlgorithm="sha1" />
      <Certificate name="Other" thumbprint="89ABCDEF0123456789ABCDEF0123456701234567" thumbprintAlgorithm="sha1" />
    </Certificates>
  </Role>
  <NetworkConfiguration>
    <VirtualNetworkSite name="shop-net" />
    <AddressAssignments>
      <InstanceAddress roleName="Web">
        <Subnets>
          <Subnet name="web" />
        </Subnets>
      </InstanceAddress>
    </AddressAssignments>
  </NetworkConfiguration>
</ServiceConfiguration>
)";

} // namespace bindwright

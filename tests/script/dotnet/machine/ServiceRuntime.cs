// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// The role environment of Microsoft.WindowsAzure.ServiceRuntime, as far as BindwrightBindings.cs uses it.
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Net;

namespace Microsoft.WindowsAzure.ServiceRuntime
{
    public abstract class RoleEnvironmentChange
    {
    }

    public class RoleEnvironmentConfigurationSettingChange : RoleEnvironmentChange
    {
        public RoleEnvironmentConfigurationSettingChange(string name)
        {
            ConfigurationSettingName = name;
        }

        public string ConfigurationSettingName { get; }
    }

    public class RoleEnvironmentChangedEventArgs : EventArgs
    {
        public RoleEnvironmentChangedEventArgs(IList<RoleEnvironmentChange> changes)
        {
            Changes = new ReadOnlyCollection<RoleEnvironmentChange>(changes);
        }

        public ReadOnlyCollection<RoleEnvironmentChange> Changes { get; }
    }

    public class RoleEnvironmentException : Exception
    {
        public RoleEnvironmentException(string message) : base(message)
        {
        }
    }

    public class RoleInstanceEndpoint
    {
        public IPEndPoint IPEndpoint { get; internal set; }
    }

    public class RoleInstance
    {
        internal RoleInstance(string id, string address)
        {
            Id = id;
            var endpoints = new Dictionary<string, RoleInstanceEndpoint>();
            if (address != null)
                endpoints["HttpsIn"] = new RoleInstanceEndpoint { IPEndpoint = new IPEndPoint(IPAddress.Parse(address), 443) };
            InstanceEndpoints = endpoints;
        }

        public string Id { get; }
        public IDictionary<string, RoleInstanceEndpoint> InstanceEndpoints { get; }
    }

    public static class RoleEnvironment
    {
        public static event EventHandler<RoleEnvironmentChangedEventArgs> Changed;

        private static readonly Dictionary<string, string> Settings = new Dictionary<string, string>();

        public static bool IsEmulated { get; set; }
        public static RoleInstance CurrentRoleInstance { get; private set; }

        public static string GetConfigurationSettingValue(string name)
        {
            string value;
            if (!Settings.TryGetValue(name, out value))
                throw new RoleEnvironmentException("The configuration setting " + name + " does not exist.");
            return value;
        }

        /// <summary>For the test: makes this process a role instance, with an https endpoint where there is an address.</summary>
        public static void Become(string id, string address)
        {
            CurrentRoleInstance = new RoleInstance(id, address);
        }

        /// <summary>For the test: changes a setting, as an update of the deployment's configuration does.</summary>
        public static void Change(string name, string value)
        {
            Settings[name] = value;
            Changed?.Invoke(null, new RoleEnvironmentChangedEventArgs(new RoleEnvironmentChange[] { new RoleEnvironmentConfigurationSettingChange(name) }));
        }
    }
}

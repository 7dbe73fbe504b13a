// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Provider;

namespace Bindwright.Testing
{
    /// <summary>The registry, in which HTTP.sys's records are all there is.</summary>
    [CmdletProvider("Registry", ProviderCapabilities.None)]
    public sealed class RegistryProvider : NavigationCmdletProvider
    {
        protected override bool IsValidPath(string path)
        {
            return true;
        }

        protected override bool ItemExists(string path)
        {
            return Key(path) != null;
        }

        protected override bool IsItemContainer(string path)
        {
            return true;
        }

        protected override void GetItem(string path)
        {
            WriteItemObject(Key(path), path, true);
        }

        protected override void GetChildItems(string path, bool recurse)
        {
            using (Microsoft.Win32.RegistryKey key = Key(path))
            {
                foreach (string name in key.GetSubKeyNames())
                    WriteItemObject(key.OpenSubKey(name), path + "/" + name, true);
            }
        }

        private static Microsoft.Win32.RegistryKey Key(string path)
        {
            string name = path.Replace('/', '\\').Trim('\\');
            const string Root = @"HKEY_LOCAL_MACHINE\";
            return name.StartsWith(Root, StringComparison.Ordinal) ? Microsoft.Win32.Registry.LocalMachine.OpenSubKey(name.Substring(Root.Length)) : null;
        }
    }

    /// <summary>The drive Cert:, with the stores of LocalMachine.</summary>
    [CmdletProvider("Certificate", ProviderCapabilities.None)]
    public sealed class CertificateProvider : NavigationCmdletProvider
    {
        protected override Collection<PSDriveInfo> InitializeDefaultDrives()
        {
            return new Collection<PSDriveInfo> { new PSDriveInfo("Cert", ProviderInfo, "", "", null) };
        }

        protected override bool IsValidPath(string path)
        {
            return true;
        }

        protected override bool ItemExists(string path)
        {
            return IsStore(path) || Found(path) != null;
        }

        protected override bool IsItemContainer(string path)
        {
            return IsStore(path);
        }

        protected override void GetItem(string path)
        {
            WriteItemObject(CertificateStores.Opened(Found(path)), path, false);
        }

        protected override void GetChildItems(string path, bool recurse)
        {
            string store = path.Split(new[] { '/', '\\' }, StringSplitOptions.RemoveEmptyEntries).Last();
            foreach (CertificateEntry entry in Machine.With(machine => machine.Certificates.FindAll(entry => entry.IsIn(store, entry.Thumbprint))))
                WriteItemObject(CertificateStores.Opened(entry), path + "/" + entry.Thumbprint, false);
        }

        protected override bool HasChildItems(string path)
        {
            return IsStore(path);
        }

        protected override void RemoveItem(string path, bool recurse)
        {
            CertificateEntry gone = Found(path);
            Machine.With(machine => machine.Certificates.RemoveAll(entry => entry.IsIn(gone.Store, gone.Thumbprint)));
        }

        protected override object RemoveItemDynamicParameters(string path, bool recurse)
        {
            return new WithKey();
        }

        public sealed class WithKey
        {
            [Parameter] public SwitchParameter DeleteKey { get; set; }
        }

        private static bool IsStore(string path)
        {
            return path.Split(new[] { '/', '\\' }, StringSplitOptions.RemoveEmptyEntries).Length == 2;
        }

        private static CertificateEntry Found(string path)
        {
            string[] parts = path.Split(new[] { '/', '\\' }, StringSplitOptions.RemoveEmptyEntries);
            return parts.Length == 3 && parts[0] == "LocalMachine" ? CertificateStores.Find(parts[1], parts[2]) : null;
        }
    }
}

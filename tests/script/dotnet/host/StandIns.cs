// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Types that .NET has on Windows only, under their own names: BindwrightBindings.cs is compiled against
// these. .NET refuses the store LocalMachine\My elsewhere, and has no %ProgramData% there.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.AccessControl;
using System.Security.Cryptography.X509Certificates;
using Bindwright.Testing;

/// <summary>What BindwrightBindings.cs asks of System.Environment.</summary>
internal static class Environment
{
    public enum SpecialFolder
    {
        CommonApplicationData
    }

    public static string NewLine { get { return System.Environment.NewLine; } }
    public static string SystemDirectory { get { return System.Environment.SystemDirectory; } }

    /// <summary>Elsewhere than on Windows, .NET names a folder that only root may write to.</summary>
    public static string GetFolderPath(SpecialFolder folder)
    {
        return System.Environment.GetEnvironmentVariable("ProgramData") ?? Path.GetTempPath();
    }
}

namespace Bindwright.Testing
{
    /// <summary>The certificates of a server's stores.</summary>
    public static class CertificateStores
    {
        public static CertificateEntry Find(string store, string thumbprint)
        {
            return Machine.With(machine => machine.Certificates.Find(entry => entry.IsIn(store, thumbprint)));
        }

        public static X509Certificate2 Opened(CertificateEntry entry)
        {
            return entry.Key == null ? X509Certificate2.CreateFromPem(entry.Pem) : X509Certificate2.CreateFromPem(entry.Pem, entry.Key);
        }
    }
}

namespace System.Security.Cryptography.X509Certificates
{
    public sealed class X509Store
    {
        private readonly string name;

        public X509Store(string storeName, StoreLocation storeLocation)
        {
            name = storeName;
            if (storeLocation != StoreLocation.LocalMachine)
                throw new CryptographicException("The store is another one.");
        }

        public X509Certificate2Collection Certificates
        {
            get
            {
                List<CertificateEntry> entries = Machine.With(machine => machine.Certificates);
                return new X509Certificate2Collection(entries.Where(entry => string.Equals(entry.Store, name, StringComparison.OrdinalIgnoreCase))
                    .Select(CertificateStores.Opened).ToArray());
            }
        }

        public void Open(OpenFlags flags)
        {
            if ((flags & OpenFlags.ReadWrite) != 0)
                throw new CryptographicException("Access is denied.");
        }

        public void Close()
        {
        }
    }
}

namespace System.Security.AccessControl
{
    /// <summary>The rights of a file or folder on the server of Machine.cs.</summary>
    public class FileSecurity
    {
        public FileSecurity()
        {
        }

        public FileSecurity(string path)
        {
            Sddl = Machine.With(machine => machine.RightsOf(path));
        }

        public string Sddl { get; private set; }

        public string GetSecurityDescriptorSddlForm(AccessControlSections sections)
        {
            return Sddl;
        }

        public void SetSecurityDescriptorSddlForm(string sddl)
        {
            Sddl = sddl;
        }

        public void Put(string path)
        {
            Machine.With(machine => machine.Rights[path] = Sddl);
        }
    }

    public sealed class DirectorySecurity : FileSecurity
    {
        public DirectorySecurity()
        {
        }

        public DirectorySecurity(string path) : base(path)
        {
        }
    }
}

namespace System.IO
{
    /// <summary>Instance methods in .NET Framework.</summary>
    public static class FileSystemAclExtensions
    {
        public static FileSecurity GetAccessControl(this FileInfo file, AccessControlSections sections)
        {
            return new FileSecurity(file.FullName);
        }

        public static DirectorySecurity GetAccessControl(this DirectoryInfo folder, AccessControlSections sections)
        {
            return new DirectorySecurity(folder.FullName);
        }

        public static void Create(this DirectoryInfo folder, DirectorySecurity security)
        {
            Directory.CreateDirectory(folder.FullName);
            security.Put(folder.FullName);
        }
    }
}

namespace System.ServiceProcess
{
    public enum ServiceControllerStatus
    {
        Stopped = 1,
        StartPending = 2,
        Running = 4
    }

    public sealed class ServiceController : IDisposable
    {
        private readonly string name;

        public ServiceController(string name)
        {
            this.name = name;
        }

        public ServiceControllerStatus Status
        {
            get
            {
                string status = Machine.With(machine => machine.QueryService(name));
                if (status == null)
                    throw new InvalidOperationException("Service " + name + " was not found on computer '.'.");
                return (ServiceControllerStatus)Enum.Parse(typeof(ServiceControllerStatus), status);
            }
        }

        public void Dispose()
        {
        }
    }
}

namespace Microsoft.Win32
{
    /// <summary>A key of HTTP.sys's parameters. Hosts' keys have names of their own making, as on Windows.</summary>
    public sealed class RegistryKey : IDisposable
    {
        private const string Parameters = @"SYSTEM\CurrentControlSet\Services\HTTP\Parameters\";
        private static readonly Dictionary<string, string> Kinds = new Dictionary<string, string>
        {
            { "SslBindingInfo", "ipport" }, { "SslSniBindingInfo", "hostnameport" }, { "SslCcsBindingInfo", "ccs" },
            { "SslScopedCcsBindingInfo", "scopedccs" }
        };

        private readonly string kind;
        private readonly RecordEntry record;

        internal RegistryKey(string kind, RecordEntry record)
        {
            this.kind = kind;
            this.record = record;
        }

        public RegistryKey OpenSubKey(string name)
        {
            if (kind == null)
            {
                string found;
                bool isKind = name.StartsWith(Parameters, StringComparison.Ordinal) && Kinds.TryGetValue(name.Substring(Parameters.Length), out found);
                return isKind && Records(Kinds[name.Substring(Parameters.Length)]).Any() ? new RegistryKey(Kinds[name.Substring(Parameters.Length)], null) : null;
            }
            RecordEntry entry = Records(kind).FirstOrDefault(candidate => NameOf(candidate) == name);
            return entry == null ? null : new RegistryKey(kind, entry);
        }

        public string Name { get { return @"HKEY_LOCAL_MACHINE\" + Parameters + (record == null ? kind : kind + @"\" + NameOf(record)); } }

        public string[] GetSubKeyNames()
        {
            return Records(kind).Select(NameOf).ToArray();
        }

        public object GetValue(string name)
        {
            switch (name)
            {
                case "HostnamePort":
                    return kind == "hostnameport" || kind == "scopedccs" ? record.Key : null;
                case "SslCertHash":
                    return string.IsNullOrEmpty(record.Certificate) ? null : Convert.FromHexString(record.Certificate);
                case "SslCertStoreName":
                    return record.Store;
                case "AppId":
                    return new Guid(record.Application).ToByteArray();
                case "DefaultFlags":
                    return record.DefaultFlags;
                case "DefaultSslCertCheckMode":
                    return record.DefaultSslCertCheckMode;
                case "DefaultSslCtlStoreName":
                    return record.DefaultSslCtlStoreName;
                default:
                    return null;
            }
        }

        public void Dispose()
        {
        }

        private static IEnumerable<RecordEntry> Records(string kind)
        {
            return Machine.With(machine => machine.Records.Where(entry => entry.Httpsys == kind).ToList());
        }

        private static string NameOf(RecordEntry entry)
        {
            return entry.Httpsys == "ipport" ? entry.Key
                : entry.Httpsys == "ccs" ? "0.0.0.0:" + entry.Key
                : "{" + Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(entry.Key)) + "}";
        }
    }

    public static class Registry
    {
        public static readonly RegistryKey LocalMachine = new RegistryKey(null, null);
    }
}

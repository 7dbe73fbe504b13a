// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Security;
using System.Security.Cryptography.X509Certificates;
using System.Threading;

namespace Bindwright.Testing
{
    /// <summary>
    /// The few cmdlets of the modules Utility, Management, PKI and Az.KeyVault that the scripts use, with their
    /// documented parameters. What is not here a script cannot call.
    /// </summary>
    public static class StandInCmdlets
    {
        public static Dictionary<string, string> Passphrases = new Dictionary<string, string>();

        [Cmdlet(VerbsCommunications.Write, "Verbose")]
        public sealed class WriteVerboseCommand : PSCmdlet
        {
            [Parameter(Position = 0, Mandatory = true)] [AllowEmptyString] public string Message { get; set; }

            protected override void ProcessRecord()
            {
                WriteVerbose(Message);
            }
        }

        [Cmdlet(VerbsCommunications.Write, "Warning")]
        public sealed class WriteWarningCommand : PSCmdlet
        {
            [Parameter(Position = 0, Mandatory = true)] [AllowEmptyString] public string Message { get; set; }

            protected override void ProcessRecord()
            {
                WriteWarning(Message);
            }
        }

        [Cmdlet(VerbsLifecycle.Start, "Sleep", DefaultParameterSetName = "Seconds")]
        public sealed class StartSleepCommand : PSCmdlet
        {
            [Parameter(Position = 0, Mandatory = true, ParameterSetName = "Seconds")] public double Seconds { get; set; }
            [Parameter(Mandatory = true, ParameterSetName = "Milliseconds")] public int Milliseconds { get; set; }

            protected override void ProcessRecord()
            {
                Thread.Sleep(ParameterSetName == "Seconds" ? (int)(Seconds * 1000) : Milliseconds);
            }
        }

        [Cmdlet(VerbsCommon.Get, "Service")]
        public sealed class GetServiceCommand : PSCmdlet
        {
            [Parameter(Position = 0)] public string[] Name { get; set; }

            protected override void ProcessRecord()
            {
                foreach (string name in Name)
                {
                    string status = Machine.With(machine => machine.QueryService(name));
                    if (status == null)
                        WriteError(new ErrorRecord(new ItemNotFoundException("Cannot find any service with service name '" + name + "'."),
                            "NoServiceFoundForGivenName", ErrorCategory.ObjectNotFound, name));
                    else
                        WriteObject(Bag("Name", name, "Status", status));
                }
            }
        }

        /// <summary>With the role's starter, where the server is a role's.</summary>
        [Cmdlet(VerbsCommon.Get, "Process")]
        public sealed class GetProcessCommand : PSCmdlet
        {
            [Parameter(Position = 0)] public string Name { get; set; }

            protected override void ProcessRecord()
            {
                string start = Machine.With(machine => Name == "WaHostBootstrapper" ? machine.RoleStart : Name == "WaIISHost" ? machine.HostStart : null);
                if (start != null)
                    WriteObject(Bag("Name", Name, "StartTime", DateTime.Parse(start, null, System.Globalization.DateTimeStyles.RoundtripKind)));
                else
                    WriteError(new ErrorRecord(new ItemNotFoundException("Cannot find a process with the name \"" + Name + "\"."),
                        "NoProcessFoundForGivenName", ErrorCategory.ObjectNotFound, Name));
            }
        }

        [Cmdlet(VerbsCommon.Get, "Acl")]
        public sealed class GetAclCommand : PSCmdlet
        {
            [Parameter(Mandatory = true)] public string LiteralPath { get; set; }

            protected override void ProcessRecord()
            {
                WriteObject(new System.Security.AccessControl.DirectorySecurity(LiteralPath));
            }
        }

        [Cmdlet(VerbsCommon.Set, "Acl")]
        public sealed class SetAclCommand : PSCmdlet
        {
            [Parameter(Mandatory = true)] public string LiteralPath { get; set; }
            [Parameter(Mandatory = true)] public System.Security.AccessControl.DirectorySecurity AclObject { get; set; }

            protected override void ProcessRecord()
            {
                AclObject.Put(LiteralPath);
            }
        }

        [Cmdlet(VerbsCommon.Get, "Item")]
        public sealed class GetItemCommand : PSCmdlet
        {
            [Parameter(Mandatory = true)] public string[] LiteralPath { get; set; }

            protected override void ProcessRecord()
            {
                Provided(this, LiteralPath, path => InvokeProvider.Item.Get(new[] { path }, false, true));
            }
        }

        [Cmdlet(VerbsCommon.Get, "ChildItem")]
        public sealed class GetChildItemCommand : PSCmdlet
        {
            [Parameter(Mandatory = true)] public string[] LiteralPath { get; set; }

            protected override void ProcessRecord()
            {
                Provided(this, LiteralPath, path => InvokeProvider.ChildItem.Get(new[] { path }, false, false, true));
            }
        }

        /// <summary>Module PKI. The file is opened with the passphrase, as the real one does.</summary>
        [Cmdlet(VerbsData.Import, "PfxCertificate", SupportsShouldProcess = true)]
        public sealed class ImportPfxCertificateCommand : PSCmdlet
        {
            [Parameter(Mandatory = true)] public string FilePath { get; set; }
            [Parameter(Position = 1)] public string CertStoreLocation { get; set; }
            [Parameter] public SecureString Password { get; set; }

            protected override void ProcessRecord()
            {
                if (!ShouldProcess(FilePath))
                    return;
                var opened = X509CertificateLoader.LoadPkcs12CollectionFromFile(FilePath, Text(Password), X509KeyStorageFlags.Exportable);
                string store = CertStoreLocation.Substring(CertStoreLocation.LastIndexOfAny(new[] { '\\', '/' }) + 1);
                foreach (X509Certificate2 certificate in opened.Where(item => item.HasPrivateKey))
                {
                    Machine.With(machine => Keep(machine, certificate, store));
                    WriteObject(certificate);
                }
            }

            private static bool Keep(Machine machine, X509Certificate2 certificate, string store)
            {
                machine.Certificates.RemoveAll(entry => entry.IsIn(store, certificate.Thumbprint));
                string key = certificate.GetECDsaPrivateKey()?.ExportPkcs8PrivateKeyPem() ?? certificate.GetRSAPrivateKey().ExportPkcs8PrivateKeyPem();
                machine.Certificates.Add(new CertificateEntry { Store = store, Thumbprint = certificate.Thumbprint, Pem = certificate.ExportCertificatePem(), Key = key });
                return true;
            }
        }

        [Cmdlet(VerbsCommunications.Read, "Host")]
        public sealed class ReadHostCommand : PSCmdlet
        {
            [Parameter(Position = 0)] public object Prompt { get; set; }
            [Parameter] public SwitchParameter AsSecureString { get; set; }

            protected override void ProcessRecord()
            {
                string answer = Passphrases[Convert.ToString(Prompt)];
                WriteObject(AsSecureString ? (object)Secure(answer) : answer);
            }
        }

        /// <summary>Module Az.KeyVault: a secret with its value in SecretValue.</summary>
        [Cmdlet(VerbsCommon.Get, "AzKeyVaultSecret")]
        public sealed class GetAzKeyVaultSecretCommand : PSCmdlet
        {
            [Parameter(Position = 0, Mandatory = true)] public string VaultName { get; set; }
            [Parameter(Position = 1)] public string Name { get; set; }

            protected override void ProcessRecord()
            {
                string value;
                if (Passphrases.TryGetValue(VaultName + "/" + Name, out value))
                    WriteObject(Bag("Name", Name, "SecretValue", Secure(value)));
            }
        }

        private static void Provided(PSCmdlet cmdlet, string[] paths, Func<string, IEnumerable<PSObject>> get)
        {
            foreach (string path in paths)
            {
                try
                {
                    cmdlet.WriteObject(get(path), true);
                }
                catch (ItemNotFoundException exception)
                {
                    cmdlet.WriteError(new ErrorRecord(exception, "PathNotFound", ErrorCategory.ObjectNotFound, path));
                }
            }
        }

        private static PSObject Bag(string name, object value, string otherName, object otherValue)
        {
            var bag = new PSObject();
            bag.Properties.Add(new PSNoteProperty(name, value));
            bag.Properties.Add(new PSNoteProperty(otherName, otherValue));
            return bag;
        }

        private static SecureString Secure(string text)
        {
            var secure = new SecureString();
            foreach (char character in text)
                secure.AppendChar(character);
            return secure;
        }

        private static string Text(SecureString secure)
        {
            return secure == null ? null : new System.Net.NetworkCredential("", secure).Password;
        }
    }
}

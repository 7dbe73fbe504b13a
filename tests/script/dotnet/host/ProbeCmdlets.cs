// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bindwright.Testing
{
    /// <summary>The cmdlets of the modules PKI, Management and WebAdministration that the probe uses.</summary>
    public static class ProbeCmdlets
    {
        /// <summary>Leaves a copy without its key in CA, as the real one does.</summary>
        [Cmdlet(VerbsCommon.New, "SelfSignedCertificate")]
        public sealed class NewSelfSignedCertificateCommand : PSCmdlet
        {
            [Parameter] public string[] DnsName { get; set; }
            [Parameter] public string CertStoreLocation { get; set; }
            [Parameter] public DateTime NotAfter { get; set; }
            [Parameter] public string KeyExportPolicy { get; set; }

            protected override void ProcessRecord()
            {
                using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
                var request = new CertificateRequest("CN=" + DnsName[0], key, HashAlgorithmName.SHA256);
                X509Certificate2 made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddMinutes(-1), NotAfter);
                string pem = made.ExportCertificatePem();
                Machine.With(machine =>
                {
                    machine.Certificates.Add(new CertificateEntry { Store = "My", Thumbprint = made.Thumbprint, Pem = pem, Key = key.ExportPkcs8PrivateKeyPem() });
                    machine.Certificates.Add(new CertificateEntry { Store = "CA", Thumbprint = made.Thumbprint, Pem = pem });
                    return true;
                });
                WriteObject(made);
            }
        }

        [Cmdlet(VerbsData.Export, "PfxCertificate")]
        public sealed class ExportPfxCertificateCommand : PSCmdlet
        {
            [Parameter(Mandatory = true)] public X509Certificate2 Cert { get; set; }
            [Parameter(Mandatory = true)] public string FilePath { get; set; }
            [Parameter] public SecureString Password { get; set; }

            protected override void ProcessRecord()
            {
                File.WriteAllBytes(FilePath, Cert.Export(X509ContentType.Pfx, Password));
                WriteObject(new FileInfo(FilePath));
            }
        }

        [Cmdlet(VerbsCommon.Switch, "Certificate")]
        public sealed class SwitchCertificateCommand : PSCmdlet
        {
            [Parameter(Mandatory = true)] public string OldCert { get; set; }
            [Parameter(Mandatory = true)] public string NewCert { get; set; }

            protected override void ProcessRecord()
            {
                string renewed = NewCert.Split('\\').Last(), old = OldCert.Split('\\').Last();
                Machine.With(machine => machine.Certificates.Find(entry => entry.IsIn("My", old)).RenewedBy = renewed);
            }
        }

        [Cmdlet(VerbsCommon.Remove, "Item")]
        public sealed class RemoveItemCommand : PSCmdlet, IDynamicParameters
        {
            [Parameter(Mandatory = true)] public string[] LiteralPath { get; set; }

            public object GetDynamicParameters()
            {
                return new CertificateProvider.WithKey();
            }

            protected override void ProcessRecord()
            {
                foreach (string path in LiteralPath)
                    InvokeProvider.Item.Remove(new[] { path }, false, false, true);
            }
        }

        [Cmdlet(VerbsCommon.Get, "WebCentralCertProvider")]
        public sealed class GetWebCentralCertProviderCommand : PSCmdlet
        {
            protected override void ProcessRecord()
            {
                CentralStore store = Machine.With(machine => machine.Store);
                var bag = new PSObject();
                bag.Properties.Add(new PSNoteProperty("Enabled", store != null && store.Enabled));
                bag.Properties.Add(new PSNoteProperty("CertStoreLocation", store == null ? "" : store.Folder));
                WriteObject(bag);
            }
        }

        [Cmdlet(VerbsLifecycle.Enable, "WebCentralCertProvider")]
        public sealed class EnableWebCentralCertProviderCommand : PSCmdlet
        {
            [Parameter(Mandatory = true)] public string CertStoreLocation { get; set; }
            [Parameter(Mandatory = true)] public string UserName { get; set; }
            [Parameter(Mandatory = true)] public string Password { get; set; }
            [Parameter] public string PrivateKeyPassword { get; set; }

            protected override void ProcessRecord()
            {
                Machine.With(machine => machine.Store = new CentralStore { Enabled = true, Folder = CertStoreLocation, Password = PrivateKeyPassword });
            }
        }

        [Cmdlet(VerbsLifecycle.Disable, "WebCentralCertProvider")]
        public sealed class DisableWebCentralCertProviderCommand : PSCmdlet
        {
            protected override void ProcessRecord()
            {
                Machine.With(machine => machine.Store = new CentralStore());
            }
        }
    }
}

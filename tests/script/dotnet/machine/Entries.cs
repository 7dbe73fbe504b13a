// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;

namespace Bindwright.Testing
{
    public sealed class SiteEntry
    {
        public string Name;
        public bool IsPoolGone; // the application pool that it names is not there
        public List<BindingEntry> Bindings = new List<BindingEntry>();

        public SiteEntry Copy()
        {
            return new SiteEntry { Name = Name, IsPoolGone = IsPoolGone, Bindings = Bindings.Select(binding => binding.Copy()).ToList() };
        }
    }

    public sealed class BindingEntry
    {
        public string Protocol;
        public string Information;
        public long SslFlags;
        public string Store;
        public string Unreadable; // "certificate", "information", "sslFlags": reading that throws

        public BindingEntry Copy()
        {
            return (BindingEntry)MemberwiseClone();
        }

        public bool IsSame(BindingEntry other)
        {
            return Protocol == other.Protocol && string.Equals(Information, other.Information, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>
    /// One HTTP.sys record, in the words of netsh. Which of address, host and port make its key is decided
    /// by sslFlags alone: HTTP_SERVICE_CONFIG_SSL_KEY, _SNI_KEY and _CCS_KEY.
    /// </summary>
    public sealed class RecordEntry
    {
        public const string IisApplication = "4dc3e181-e14b-4a21-b022-59fc669b0914";

        public string Httpsys; // ipport, hostnameport, ccs
        public string Key; // 10.0.0.4:443, www.a.test:443, 443
        public string Certificate; // thumbprint; empty for ccs
        public string Store;
        public string Application = IisApplication;
        // What IIS sets back when it writes a record: netsh's clientcertnegotiation and its like, by their registry names.
        public int? DefaultFlags = 0;
        public int DefaultSslCertCheckMode;
        public bool IsRejecting;
        public string DefaultSslCtlStoreName;

        [JsonIgnore]
        public string Name { get { return Httpsys + "=" + Key; } }

        public static RecordEntry Of(BindingEntry binding, string certificate)
        {
            string text = binding.Information;
            int host = text.LastIndexOf(':');
            int port = text.LastIndexOf(':', host - 1);
            string address = text.Substring(0, port), number = text.Substring(port + 1, host - port - 1), name = text.Substring(host + 1);
            var record = new RecordEntry { Certificate = certificate, Store = binding.Store };
            if ((binding.SslFlags & 2) != 0)
                return new RecordEntry { Httpsys = "ccs", Key = number, Certificate = "" };
            if ((binding.SslFlags & 1) != 0)
            {
                record.Httpsys = "hostnameport";
                record.Key = name + ":" + number;
                return record;
            }
            record.Httpsys = "ipport";
            record.Key = (address == "*" || address == "" ? "0.0.0.0" : address) + ":" + number;
            return record;
        }

        public bool HasKeyOf(RecordEntry other)
        {
            return HasName(other.Name);
        }

        public bool HasName(string name)
        {
            return string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
        }
    }

    public sealed class CertificateEntry
    {
        public string Store;
        public string Thumbprint;
        public string Pem; // the certificate
        public string Key; // PKCS#8 PEM; null: the store has no key for it
        public string RenewedBy; // thumbprint; null: it is linked to none

        public bool IsIn(string store, string thumbprint)
        {
            return string.Equals(Store, store, StringComparison.OrdinalIgnoreCase)
                && string.Equals(Thumbprint, thumbprint, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The Central Certificate Store of IIS.</summary>
    public sealed class CentralStore
    {
        public bool Enabled;
        public string Folder;
        public string Password; // of its files
    }

    /// <summary>What goes wrong, and how often it still does.</summary>
    public sealed class Faults
    {
        public bool AccessDenied; // to the configuration
        public bool CommitDenied; // the configuration can be read only
        public bool RecordsDenied; // HTTP.sys's records cannot be written
        public int UnreadableOpens;
        public int SiteAbsentOpens;
        public string SiteAbsentUntil; // path of a file that the test makes; null: no such fault
        public int ServiceAbsentPolls;
        public int LockedCommits;
        public int ChangedOnDisk;
        public int HalfwayCommits;
        public bool NetshFails;
        public List<string> RefusedFamilies = new List<string>(); // that netsh does not add
        public bool DropsFail; // IIS does not remove records either
        public List<string> UnusableKeys = new List<string>(); // thumbprints
        public int KeyError = 1312; // Win32 error of these: ERROR_NO_SUCH_LOGON_SESSION; 0: as an HRESULT
        public int KeysComeAfter = int.MaxValue; // refusals, then they are usable
        public List<string> LostRecords = new List<string>(); // names of records that HTTP.sys does not take
        public PlatformBinding PlatformReturns;
        public NewSite SiteIsMadeAnew;
    }

    /// <summary>The platform deletes a site and makes it anew, each after so many looks.</summary>
    public sealed class NewSite
    {
        public string Site;
        public string Information; // of its https binding
        public string Certificate;
        public int GoneAfterOpens;
        public int BackAfterOpens;
    }

    /// <summary>The platform makes its binding again, at the n-th look after the first commit.</summary>
    public sealed class PlatformBinding
    {
        public string Site;
        public string Information;
        public string Certificate;
        public int AfterOpens = 1;
        public int Times = 1;
        public int Every = 1; // looks between two times

        public PlatformBinding()
        {
        }

        public PlatformBinding(PlatformBinding earlier)
        {
            Site = earlier.Site;
            Information = earlier.Information;
            Certificate = earlier.Certificate;
            AfterOpens = Every = earlier.Every;
            Times = earlier.Times - 1;
        }
    }
}

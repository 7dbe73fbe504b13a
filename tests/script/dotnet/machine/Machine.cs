// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Bindwright.Testing
{
    public sealed class FileInUseException : FileLoadException
    {
        public FileInUseException() : base("The process cannot access the file because it is being used by another process.")
        {
            HResult = unchecked((int)0x80070020);
        }
    }

    /// <summary>
    /// A server as the scripts see it: IIS's configuration, HTTP.sys's records, the certificate stores,
    /// W3SVC, and the faults that a test planted. It lives in a JSON file, so that several processes can
    /// work on one server and the test reads what they left.
    /// </summary>
    public sealed class Machine
    {
        public string W3svc = "Running"; // null: no such service
        public List<SiteEntry> Sites = new List<SiteEntry>();
        public List<RecordEntry> Records = new List<RecordEntry>();
        public List<CertificateEntry> Certificates = new List<CertificateEntry>();
        public Faults Faults = new Faults();
        public Dictionary<string, bool> HttpSys = new Dictionary<string, bool>(); // what of the probe's rules holds here
        public CentralStore Store; // null: the feature is not installed
        public string RoleStart; // when the role was started, ISO 8601; null: it is no role
        public string HostStart; // when its own code was; null: it is not yet
        public Dictionary<string, string> Rights = new Dictionary<string, string>(); // of files and folders, SDDL, by path
        public int Version; // of the configuration: each write makes it another
        public int Commits;
        public int Opens; // of the configuration

        private static readonly JsonSerializerSettings Form = new JsonSerializerSettings
        {
            ContractResolver = new CamelCasePropertyNamesContractResolver(),
            Formatting = Formatting.Indented
        };

        /// <summary>The file that this process works on.</summary>
        public static string Path { get { return Environment.GetEnvironmentVariable("BINDWRIGHT_MACHINE"); } }

        /// <summary>Reads the file, does the work and writes the file; nobody else comes between. What was done before
        /// an exception is kept, as on a real server.</summary>
        public static T With<T>(Func<Machine, T> work)
        {
            using (Lock())
            {
                var machine = JsonConvert.DeserializeObject<Machine>(File.ReadAllText(Path), Form);
                try
                {
                    return work(machine);
                }
                finally
                {
                    // Whole or not at all: a test kills the process that writes.
                    File.WriteAllText(Path + ".new", JsonConvert.SerializeObject(machine, Form));
                    File.Replace(Path + ".new", Path, null);
                }
            }
        }

        private static FileStream Lock()
        {
            while (true)
            {
                try
                {
                    return new FileStream(Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                }
                catch (IOException)
                {
                    Thread.Sleep(2);
                }
            }
        }

        /// <summary>The configuration as somebody sees it who opens it now.</summary>
        public List<SiteEntry> OpenConfiguration()
        {
            ++Opens;
            if (Faults.AccessDenied)
                throw new UnauthorizedAccessException("Filename: redirection.config. Error: Cannot read configuration file due to insufficient permissions");
            if (Faults.UnreadableOpens > 0)
            {
                --Faults.UnreadableOpens;
                throw new COMException("Filename: applicationHost.config. Error: Cannot read configuration file", unchecked((int)0x80070020));
            }
            if (Faults.SiteAbsentOpens > 0)
            {
                --Faults.SiteAbsentOpens;
                return new List<SiteEntry>();
            }
            if (Faults.SiteAbsentUntil != null && !File.Exists(Faults.SiteAbsentUntil))
                return new List<SiteEntry>();
            MakeSiteAnew();
            PlatformBinding late = Faults.PlatformReturns;
            if (late != null && Commits > 0 && --late.AfterOpens <= 0)
            {
                Faults.PlatformReturns = late.Times > 1 ? new PlatformBinding(late) : null;
                AddPlatformBinding(late);
            }
            return Sites.Select(site => site.Copy()).ToList();
        }

        private void MakeSiteAnew()
        {
            NewSite site = Faults.SiteIsMadeAnew;
            if (site == null)
                return;
            if (--site.GoneAfterOpens == 0 && Sites.RemoveAll(entry => entry.Name == site.Site) > 0)
                ++Version;
            if (--site.BackAfterOpens > 0)
                return;
            Faults.SiteIsMadeAnew = null;
            Sites.Add(new SiteEntry { Name = site.Site });
            AddPlatformBinding(new PlatformBinding { Site = site.Site, Information = site.Information, Certificate = site.Certificate });
        }

        private void AddPlatformBinding(PlatformBinding late)
        {
            var binding = new BindingEntry { Protocol = "https", Information = late.Information, Store = "My" };
            SiteEntry site = Sites.First(entry => entry.Name == late.Site);
            site.Bindings.RemoveAll(other => other.IsSame(binding));
            site.Bindings.Add(binding);
            Write(RecordEntry.Of(binding, late.Certificate));
            ++Version;
        }

        /// <summary>
        /// Writes the configuration, then HTTP.sys's records one by one: what fails half-way has written the
        /// former and some of the latter.
        /// </summary>
        public void Commit(int version, List<SiteEntry> sites, IEnumerable<RecordEntry> dropped, IEnumerable<RecordEntry> written)
        {
            if (Faults.CommitDenied)
                throw new UnauthorizedAccessException("Filename: applicationHost.config. Error: Cannot write configuration file due to insufficient permissions");
            if (Faults.LockedCommits > 0)
            {
                --Faults.LockedCommits;
                throw new FileInUseException();
            }
            if (Faults.ChangedOnDisk > 0)
            {
                --Faults.ChangedOnDisk;
                ++Version;
            }
            if (version != Version)
                throw new COMException("Cannot commit configuration changes because the file has changed on disk", unchecked((int)0x80070021));
            Sites = sites;
            ++Version;
            ++Commits;
            foreach (RecordEntry record in dropped.Where(entry => !Faults.DropsFail))
                Records.RemoveAll(record.HasKeyOf);
            int count = 0;
            foreach (RecordEntry record in written)
            {
                if (Faults.HalfwayCommits > 0 && ++count > 1)
                {
                    --Faults.HalfwayCommits;
                    throw new COMException("Unspecified error", unchecked((int)0x80004005));
                }
                Bind(record);
            }
        }

        private void Bind(RecordEntry record)
        {
            if (Faults.RecordsDenied)
                throw new Win32Exception(5, "Access is denied.");
            bool isThere = record.Httpsys == "ccs" || Certificates.Any(entry => entry.IsIn(record.Store, record.Certificate));
            bool isUnusable = Faults.UnusableKeys.Contains(record.Certificate) && Faults.KeysComeAfter-- > 0;
            if (!isThere || isUnusable)
                throw KeyException();
            Write(record);
        }

        /// <summary>
        /// As Microsoft.Web.Administration throws it: HResult 0x80004005 and the number in NativeErrorCode, the text
        /// being translated.
        /// </summary>
        private Exception KeyException()
        {
            const string Text = "A specified logon session does not exist. It may already have been terminated.";
            return Faults.KeyError == 0 ? new COMException(Text, unchecked((int)0x80070520)) : (Exception)new Win32Exception(Faults.KeyError, Text);
        }

        /// <summary>
        /// The rights of a file or folder. Without any of its own it has those of its folder, and below ProgramData
        /// every user may make files.
        /// </summary>
        public string RightsOf(string path)
        {
            for (string folder = path; !string.IsNullOrEmpty(folder); folder = System.IO.Path.GetDirectoryName(folder))
            {
                string found;
                if (Rights.TryGetValue(folder, out found))
                    return found;
            }
            return "O:BAG:SYD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIIOID;GA;;;CO)(A;OICIID;0x1200a9;;;BU)(A;CIID;DCLCRPCR;;;BU)";
        }

        private void Write(RecordEntry record)
        {
            Records.RemoveAll(record.HasKeyOf);
            if (!Faults.LostRecords.Contains(record.Name))
                Records.Add(record);
        }

        /// <summary>netsh http delete sslcert NAME: the exit code.</summary>
        public int DeleteRecord(string name)
        {
            return !Faults.NetshFails && Records.RemoveAll(record => record.HasName(name)) > 0 ? 0 : 1;
        }

        /// <summary>netsh http add sslcert FAMILY=KEY appid={...} certhash=... and its like: the exit code.</summary>
        public int AddRecord(string[] words)
        {
            var values = words.Select(word => word.Split(new[] { '=' }, 2)).ToDictionary(parts => parts[0], parts => parts[1]);
            string family = values.Keys.First();
            var record = new RecordEntry
            {
                Httpsys = family, Key = values[family], Application = values["appid"].Trim('{', '}'), Store = "MY",
                Certificate = values.ContainsKey("certhash") ? values["certhash"] : "", IsRejecting = values.ContainsKey("reject")
            };
            bool isThere = record.Certificate == "" || Certificates.Any(entry => entry.IsIn("My", record.Certificate));
            if (!isThere || Faults.RefusedFamilies.Contains(family) || Records.Any(record.HasKeyOf))
                return 1;
            Records.Add(record);
            return 0;
        }

        public string QueryService(string name)
        {
            if (name != "W3SVC")
                return null;
            if (Faults.ServiceAbsentPolls > 0)
            {
                --Faults.ServiceAbsentPolls;
                return Faults.ServiceAbsentPolls % 2 == 0 ? "StartPending" : null;
            }
            return W3svc;
        }
    }
}

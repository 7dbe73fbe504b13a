// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Sets the https bindings of this role instance: one certificate for each host name (SNI).
// Add this file to the web role's project and call it where the site is finished and no client comes yet:
//
//     public override bool OnStart()
//     {
//         BindwrightBindings.Apply();
//         return base.OnStart();
//     }
//
// References: Microsoft.Web.Administration, Microsoft.WindowsAzure.ServiceRuntime,
// System.ServiceProcess. C# 7.3. The role needs <Runtime executionContext="elevated" />.
//
// The bindings come from the ConfigurationSetting Bindwright.Bindings: to renew a certificate, change
// its thumbprint there and in the cscfg's Certificates, nothing else. Apply() follows such a change
// while the role runs. Every run works out what differs and changes only that.
//
// 1. Waits until W3SVC runs and the site <instance id>_<site> is there, with the platform's own https
//    binding where one is expected.
// 2. Looks for each certificate in LocalMachine\My, with its private key. A binding whose certificate
//    is not there, or whose key IIS cannot use, is left as it is.
// 3. Sets all bindings in one IIS commit. sslFlags bits that others set are kept.
// 4. The platform's binding (<instance's address>:port:) would win over every host name, since HTTP.sys
//    looks for the exact address first: it becomes *:port:, which clients get that send no host name.
//    It goes only once its replacement stands.
// 5. Reads back from IIS and from HTTP.sys, repairs once, and looks again after 45 seconds, on a thread
//    of its own.
//
// What HTTP.sys holds is read from its registry keys, never written there: the text of
// "netsh http show sslcert" is translated.
// The state file %ProgramData%\Bindwright\<instance id>.state holds the bindings that this code made: it
// removes those and the platform's, nobody else's. The log is %TEMP%\bindwright.log, at 1 MB it becomes
// bindwright.old.log. bindwright.ps1 does the same with the same files.
//
// Apply() throws nothing and returns:
//  0  every binding stands as wanted, or there was nothing to do
//  1  an error that is not foreseen here; the log has its text
//  2  the setting Bindwright.Bindings is missing or not understood; nothing was changed
//  3  IIS, the site or the platform's binding was not there in time; nothing was changed
//  4  a certificate or its private key is missing or unusable; the other bindings were set
//  5  the IIS configuration stayed locked or kept changing
//  6  after a repair, IIS or HTTP.sys still did not hold what was set
//  7  access denied: the role needs <Runtime executionContext="elevated" />
//  8  another run did not end in time
//  9  Microsoft.Web.Administration is not there: IIS is not installed
// Returning false from OnStart recycles the instance: whether a missing certificate is worth that is
// the caller's decision.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.ServiceProcess;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.Web.Administration;
using Microsoft.Win32;
using Microsoft.WindowsAzure.ServiceRuntime;

public static class BindwrightBindings
{
    public const string SettingName = "Bindwright.Bindings";

    /// <summary>What a run needs to know; Apply() fills it from the role environment.</summary>
    public sealed class Options
    {
        public string Setting = "";
        public string InstanceId = ""; // empty: site names are taken as they are
        public bool IsEmulated;
        public bool Undo; // puts back what was there before the first run
        public TimeSpan Timeout = TimeSpan.FromMinutes(10);
        public TimeSpan FirstPause = TimeSpan.FromSeconds(1); // each pause is half as long again as the last
        public TimeSpan LongestPause = TimeSpan.FromSeconds(5);
        public int Attempts = 20;
        public TimeSpan SecondLook = TimeSpan.FromSeconds(45); // zero: none
        public Action<int> LookedAgain; // is told the second look's exit code, on the second look's thread
        public string StateFolder = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "Bindwright");
        public string LogPath = Path.Combine(Path.GetTempPath(), "bindwright.log");
    }

    private const int Unforeseen = 1, BadSetting = 2, TimedOut = 3, NoCertificate = 4, Locked = 5;
    private const int NotVerified = 6, Denied = 7, Busy = 8, NoIis = 9;

    private const int SniBits = 3; // SNI and Central Certificate Store: they choose the kind of record
    private const int CentralStoreBit = 2;
    private const int KnownBits = 127; // all that a setting may have
    private const int UnusableKey = unchecked((int)0x80070520); // ERROR_NO_SUCH_LOGON_SESSION: of a key that IIS cannot use
    private const string HttpSysKey = @"SYSTEM\CurrentControlSet\Services\HTTP\Parameters\";
    private static readonly Guid IisApplication = new Guid("4dc3e181-e14b-4a21-b022-59fc669b0914");
    private static readonly object LogLock = new object();
    private static int followsChanges;

    /// <summary>For RoleEntryPoint.OnStart. Also runs again whenever the setting changes.</summary>
    public static int Apply()
    {
        try
        {
            if (Interlocked.Exchange(ref followsChanges, 1) == 0)
                RoleEnvironment.Changed += OnChanged;
            return Run(OptionsOfRole());
        }
        catch (Exception exception)
        {
            Trace.TraceError("bindwright: " + exception.Message);
            return Unforeseen;
        }
    }

    /// <summary>The same with other options: for tools and tests. Throws nothing.</summary>
    public static int Run(Options options)
    {
        int code = new Job(options).Run();
        if (options.SecondLook > TimeSpan.Zero && code != BadSetting && !options.IsEmulated && !options.Undo)
            InBackground(() => LookAgain(options));
        return code;
    }

    private static void LookAgain(Options options)
    {
        Thread.Sleep(options.SecondLook);
        int code = new Job(options).Run();
        options.LookedAgain?.Invoke(code);
    }

    private static void OnChanged(object sender, RoleEnvironmentChangedEventArgs e)
    {
        bool isOurs = e.Changes.OfType<RoleEnvironmentConfigurationSettingChange>()
            .Any(change => change.ConfigurationSettingName == SettingName);
        if (isOurs)
            InBackground(() => Apply());
    }

    private static void InBackground(ThreadStart work)
    {
        new Thread(work) { IsBackground = true, Name = "Bindwright" }.Start();
    }

    private static Options OptionsOfRole()
    {
        var options = new Options { IsEmulated = RoleEnvironment.IsEmulated };
        if (!options.IsEmulated)
        {
            options.Setting = RoleEnvironment.GetConfigurationSettingValue(SettingName);
            options.InstanceId = RoleEnvironment.CurrentRoleInstance.Id;
        }
        return options;
    }

    private sealed class Failure : Exception
    {
        public Failure(int code, string message) : base(message) { Code = code; }
        public int Code { get; }
    }

    /// <summary>ip:port:host taken apart; the address is 0.0.0.0 where IIS has *.</summary>
    private sealed class Parts
    {
        private const string Ipv4Form = @"(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}"; // no octal numbers, no short forms
        private const string HostForm = @"(?:\*\.)?(?:[A-Za-z0-9_.-]|[^\x00-\x7F\uFFFD-\uFFFF\p{Cc}\p{Cf}\p{Z}]){0,253}"; // Unicode or A-labels
        private static readonly Regex Form = new Regex(
            @"^(?<ip>\[[0-9A-Fa-f:.]+\]|" + Ipv4Form + @"|\*|platform|):(?<port>[0-9]{1,5}):(?<host>" + HostForm + @")\z");

        public string Address;
        public int Port;
        public string HostName;

        public bool IsPlatform { get { return Address == "platform"; } }
        public bool IsAny { get { return Address == "0.0.0.0" || Address == "[::]"; } }

        /// <summary>Null when it is not that.</summary>
        public static Parts Parse(string information)
        {
            Match match = Form.Match(information ?? "");
            string address = match.Success ? Normalized(match.Groups["ip"].Value) : null;
            if (address == null)
                return null;
            return new Parts
            {
                Address = address,
                Port = int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture),
                HostName = match.Groups["host"].Value
            };
        }

        private static string Normalized(string ip)
        {
            if (ip == "platform")
                return ip;
            if (ip == "*" || ip.Length == 0)
                return "0.0.0.0";
            IPAddress address;
            if (!IPAddress.TryParse(ip.Trim('[', ']'), out address))
                return null;
            return address.AddressFamily == AddressFamily.InterNetworkV6 ? "[" + address + "]" : address.ToString();
        }

        /// <summary>IIS's own rule of what is the same binding.</summary>
        public bool IsSame(Parts other)
        {
            return Address == other.Address && Port == other.Port && HasHost(other.HostName);
        }

        public bool HasHost(string host)
        {
            return string.Equals(HostName, host, StringComparison.OrdinalIgnoreCase);
        }

        /// <summary>The HTTP.sys record that a binding makes, as netsh names it.</summary>
        public string Key(int flags)
        {
            if ((flags & CentralStoreBit) != 0)
                return "ccs=" + Port;
            if ((flags & SniBits) != 0)
                return "hostnameport=" + HostName + ":" + Port;
            return "ipport=" + Address + ":" + Port;
        }
    }

    /// <summary>A binding that is wanted, was made or was replaced, or that IIS has.</summary>
    private class Row
    {
        public string Site;
        public string Information;
        public Parts Parts;
        public int Flags;
        public string Thumbprint = "";
        public string Store = "My";

        public string Key { get { return Parts.Key(Flags); } }

        public bool IsFor(Row other)
        {
            return string.Equals(Site, other.Site, StringComparison.OrdinalIgnoreCase) && Parts.IsSame(other.Parts);
        }

        public bool HasThumbprint(string other)
        {
            return string.Equals(Thumbprint, other, StringComparison.OrdinalIgnoreCase);
        }

        /// <summary>site|ip:port:host|sslFlags|thumbprint, in the state file with |store. Null when it is not that.</summary>
        public static Row Parse(string text)
        {
            string[] fields = text.Split('|');
            if (fields.Length < 4 || fields.Length > 5 || fields[0].Length == 0 || !Regex.IsMatch(fields[2], @"^[0-9]{1,3}\z"))
                return null;
            Parts parts = Parts.Parse(fields[1]);
            int flags = int.Parse(fields[2], CultureInfo.InvariantCulture);
            // What a run replaced may have had no certificate.
            bool hasNone = ((flags & CentralStoreBit) != 0 || fields.Length == 5) && fields[3].Length == 0;
            if (parts == null || parts.Port < 1 || parts.Port > 65535 || !(hasNone || Regex.IsMatch(fields[3], @"^[0-9A-F]{40}\z")))
                return null;
            // SNI and Central Certificate Store look for a host's certificate.
            if (fields.Length == 4 && (flags > KnownBits || (parts.HostName.Length == 0 && (flags & SniBits) != 0)))
                return null;
            return new Row
            {
                Site = fields[0], Information = fields[1], Parts = parts, Flags = flags, Thumbprint = fields[3],
                Store = fields.Length == 5 ? fields[4] : "My"
            };
        }

        public override string ToString()
        {
            return string.Join("|", Site, Information, Flags.ToString(CultureInfo.InvariantCulture), Thumbprint, Store);
        }
    }

    private sealed class IisBinding : Row
    {
        public Site SiteObject;
        public Binding Binding;
    }

    private sealed class Step
    {
        public string Verb; // Add, Change, Remove
        public Row Row;
        public int Flags;
        public IisBinding Binding; // what stands there now; null for Add
    }

    private sealed class HttpRecord
    {
        public string Thumbprint;
        public string Store;
        public bool IsOfIis;
    }

    /// <summary>One run.</summary>
    private sealed class Job
    {
        private readonly Options options;
        private readonly List<Row> wanted = new List<Row>();
        private readonly List<Row> platform = new List<Row>(); // the platform's bindings that are in the way
        private readonly List<Row> kept = new List<Row>(); // wanted, but the certificate is missing
        private readonly List<Row> made = new List<Row>(); // by this run and earlier ones
        private readonly List<Row> replaced = new List<Row>(); // by this run and earlier ones
        private List<Row> bindingsBefore = new List<Row>(); // this run, as the next two
        private List<Row> madeBefore = new List<Row>();
        private List<Row> replacedBefore = new List<Row>();

        public Job(Options options)
        {
            this.options = options;
        }

        public int Run()
        {
            LimitLog();
            if (options.IsEmulated)
            {
                Log("info", "Nothing to do in the emulator.");
                return 0;
            }
            try
            {
                return RunAlone();
            }
            catch (Exception exception)
            {
                var failure = exception as Failure;
                int code = failure != null ? failure.Code
                    : IsDenied(exception) ? Denied
                    : exception is FileNotFoundException ? NoIis : Unforeseen;
                Log("error", exception.Message + " (exit code " + code + ")");
                return code;
            }
        }

        /// <summary>Runs that share a state folder wait for each other.</summary>
        private string LockName
        {
            get
            {
                string name = Regex.Replace(options.StateFolder.ToLowerInvariant(), "[^a-z0-9]", "_");
                return @"Global\Bindwright-" + name.Substring(Math.Max(0, name.Length - 200));
            }
        }

        private int RunAlone()
        {
            using (var mutex = new Mutex(false, LockName))
            {
                bool isLocked;
                try
                {
                    isLocked = mutex.WaitOne(options.Timeout);
                }
                catch (AbandonedMutexException)
                {
                    isLocked = true; // the run that held it was ended; the state file says what it did
                }
                if (!isLocked)
                    throw new Failure(Busy, "Another run did not end in " + options.Timeout.TotalSeconds + " seconds.");
                try
                {
                    return RunLocked();
                }
                finally
                {
                    mutex.ReleaseMutex();
                }
            }
        }

        private int RunLocked()
        {
            ReadState();
            if (options.Undo && !File.Exists(StatePath))
                Log("warning", "There is nothing to undo: " + StatePath + " is not there. Options.InstanceId names the instance, as its state file is named.");
            List<Row> rows = options.Undo ? replaced.ToList() : RowsOfSetting();
            Log("info", "Started for " + rows.Count + " bindings, instance \"" + options.InstanceId + "\", OnStart.");
            WaitForIis(rows);
            Take(rows);
            NoteWhatThereIs();
            int changes = Commit() + Confirm();
            CompleteState();
            Log("info", changes == 0 ? "Nothing had to be changed."
                : changes + " changes made; IIS and HTTP.sys hold what was wanted.");
            if (kept.Count > 0)
                throw new Failure(NoCertificate, "A certificate is missing or unusable: its bindings were left as they are, the others were set.");
            return 0;
        }

        // --- The setting and the state file ---

        private List<Row> RowsOfSetting()
        {
            string[] items = (options.Setting ?? "").Split(';');
            if (items[0] != "keep" && items[0] != "tcp")
                throw new Failure(BadSetting, "The setting " + SettingName + " is missing or not understood: it begins with neither \"keep\" nor \"tcp\".");
            string prefix = string.IsNullOrEmpty(options.InstanceId) ? "" : options.InstanceId + "_";
            var rows = new List<Row>();
            for (int i = 1; i < items.Length; i++)
            {
                Row row = Row.Parse(items[i]);
                if (row == null)
                    throw new Failure(BadSetting, "Row " + i + " of the setting " + SettingName + " is not understood: " + items[i]);
                row.Site = prefix + row.Site;
                rows.Add(row);
            }
            return rows;
        }

        private string StatePath
        {
            get
            {
                string name = string.IsNullOrEmpty(options.InstanceId) ? "server"
                    : Regex.Replace(options.InstanceId, "[^A-Za-z0-9_.-]", "_");
                return Path.Combine(options.StateFolder, name + ".state");
            }
        }

        private void ReadState()
        {
            if (!File.Exists(StatePath))
                return;
            foreach (string line in File.ReadAllLines(StatePath))
            {
                Row row = Row.Parse(line.Substring(line.IndexOf(' ') + 1));
                if (row != null && line.StartsWith("made ", StringComparison.Ordinal))
                    made.Add(row);
                else if (row != null && line.StartsWith("replaced ", StringComparison.Ordinal))
                    replaced.Add(row);
                else if (line.Length > 0)
                    Log("warning", "A line of " + StatePath + " is not understood and left out: " + line);
            }
        }

        /// <summary>Replaces the file as a whole, so that a run that is cut off leaves the old or the new one.</summary>
        private void WriteState()
        {
            Directory.CreateDirectory(options.StateFolder);
            string path = StatePath;
            File.WriteAllLines(path + ".new", made.Select(row => "made " + row).Concat(replaced.Select(row => "replaced " + row)));
            if (File.Exists(path))
                File.Replace(path + ".new", path, null);
            else
                File.Move(path + ".new", path);
        }

        /// <summary>
        /// Notes before the commit what this run is about to make and to replace: a run that is cut off
        /// then leaves nothing behind that the next one would take for somebody else's.
        /// </summary>
        private void NoteInState(IEnumerable<Step> steps)
        {
            foreach (Step step in steps)
            {
                bool isOurs = made.Any(row => row.IsFor(step.Row));
                if (step.Binding != null && !isOurs)
                    Put(replaced, step.Binding);
                if (step.Verb != "Remove")
                    Put(made, step.Row);
            }
            WriteState();
        }

        private static void Put(List<Row> rows, Row row)
        {
            rows.RemoveAll(other => other.IsFor(row));
            rows.Add(row);
        }

        /// <summary>What stays noted: that which was made and is still wanted. After Undo nothing.</summary>
        private void CompleteState()
        {
            made.RemoveAll(row => options.Undo || !IsWantedOrKept(row));
            if (options.Undo)
                replaced.Clear();
            WriteState();
        }

        private bool IsWantedOrKept(Row row)
        {
            return wanted.Any(other => other.IsFor(row)) || kept.Any(other => other.IsFor(row));
        }

        // --- Waiting ---

        private void WaitForIis(List<Row> rows)
        {
            Stopwatch clock = Stopwatch.StartNew();
            TimeSpan pause = options.FirstPause;
            string said = "";
            for (string missing = MissingNow(rows); missing != null; missing = MissingNow(rows))
            {
                TimeSpan left = options.Timeout - clock.Elapsed;
                if (left <= TimeSpan.Zero)
                    throw new Failure(TimedOut, "Waited " + options.Timeout.TotalSeconds + " seconds in vain for " + missing + ".");
                if (missing != said)
                    Log("info", "Waiting for " + missing + ".");
                said = missing;
                Thread.Sleep(pause < left ? pause : left);
                pause = Longer(pause);
            }
        }

        private TimeSpan Longer(TimeSpan pause)
        {
            var longer = TimeSpan.FromTicks(pause.Ticks * 3 / 2);
            return longer < options.LongestPause ? longer : options.LongestPause;
        }

        private static string MissingNow(List<Row> rows)
        {
            try
            {
                return FindMissing(rows);
            }
            catch (Exception exception) when (!IsDenied(exception) && !(exception is FileNotFoundException))
            {
                return "the IIS configuration to be readable: " + exception.Message;
            }
        }

        /// <summary>What there is to wait for; null when all is there.</summary>
        private static string FindMissing(List<Row> rows)
        {
            if (!IsServiceRunning())
                return "the service W3SVC";
            using (var manager = new ServerManager())
            {
                List<string> sites = manager.Sites.Select(site => site.Name).ToList();
                List<IisBinding> bindings = HttpsBindings(manager);
                foreach (Row row in rows)
                {
                    if (!sites.Contains(row.Site))
                        return "the site " + row.Site;
                    // Its replacement will do: an earlier run made it, and the site was not made anew since.
                    if (row.Parts.IsPlatform && !bindings.Any(binding => IsPlatformBinding(binding, row) || binding.IsFor(Replacement(row))))
                        return "the platform's https binding on port " + row.Parts.Port + " of the site " + row.Site;
                }
            }
            return null;
        }

        private static bool IsServiceRunning()
        {
            try
            {
                using (var service = new ServiceController("W3SVC"))
                    return service.Status == ServiceControllerStatus.Running;
            }
            catch (InvalidOperationException)
            {
                return false; // there is no such service yet
            }
        }

        // --- Reading IIS, HTTP.sys and the certificate store ---

        private static List<IisBinding> HttpsBindings(ServerManager manager)
        {
            var all = new List<IisBinding>();
            foreach (Site site in manager.Sites)
            {
                foreach (Binding binding in site.Bindings)
                {
                    Parts parts = binding.Protocol == "https" ? Parts.Parse(binding.BindingInformation) : null;
                    if (parts == null)
                        continue;
                    all.Add(new IisBinding
                    {
                        Site = site.Name, SiteObject = site, Binding = binding,
                        Information = binding.BindingInformation, Parts = parts,
                        Flags = Convert.ToInt32(binding.GetAttributeValue("sslFlags"), CultureInfo.InvariantCulture),
                        Thumbprint = Hexadecimal(binding.CertificateHash),
                        Store = binding.CertificateStoreName ?? ""
                    });
                }
            }
            return all;
        }

        /// <summary>
        /// What HTTP.sys holds, by netsh's names. A host's record has a made-up key name and its host in
        /// HostnamePort; an address's record is named by it.
        /// </summary>
        private static Dictionary<string, HttpRecord> HttpRecords()
        {
            var records = new Dictionary<string, HttpRecord>(StringComparer.OrdinalIgnoreCase);
            AddRecords(records, "ipport=", "SslBindingInfo");
            AddRecords(records, "hostnameport=", "SslSniBindingInfo");
            AddRecords(records, "ccs=", "SslCcsBindingInfo");
            return records;
        }

        private static void AddRecords(Dictionary<string, HttpRecord> records, string kind, string keyName)
        {
            using (RegistryKey all = Registry.LocalMachine.OpenSubKey(HttpSysKey + keyName))
            {
                foreach (string subKey in all == null ? new string[0] : all.GetSubKeyNames())
                {
                    using (RegistryKey key = all.OpenSubKey(subKey))
                    {
                        if (key == null)
                            continue;
                        string name = key.GetValue("HostnamePort") as string ?? subKey;
                        if (kind == "ccs=")
                            name = name.Substring(name.LastIndexOf(':') + 1);
                        var application = key.GetValue("AppId") as byte[];
                        records[kind + name] = new HttpRecord
                        {
                            Thumbprint = Hexadecimal(key.GetValue("SslCertHash") as byte[]),
                            Store = key.GetValue("SslCertStoreName") as string ?? "",
                            IsOfIis = application != null && application.Length == 16 && new Guid(application) == IisApplication
                        };
                    }
                }
            }
        }

        private static string Hexadecimal(byte[] bytes)
        {
            return bytes == null ? "" : BitConverter.ToString(bytes).Replace("-", "");
        }

        /// <summary>Whether a row's certificate can be bound; says what is wrong with it.</summary>
        private bool HasCertificate(Row row)
        {
            if (row.Thumbprint.Length == 0)
                return true; // Central Certificate Store, which looks for the host's file at each connection
            string what = "the certificate " + row.Thumbprint + " for " + row.Site + " " + row.Information + ".";
            X509Certificate2 certificate = FindCertificate(row);
            if (certificate == null || !certificate.HasPrivateKey)
            {
                Log("error", (certificate == null ? "LocalMachine\\" + row.Store + " has not got " : "There is no private key for ") + what);
                return false;
            }
            if (certificate.NotAfter.ToUniversalTime() < DateTime.UtcNow)
                Log("warning", "Expired: " + what);
            if (row.Parts.HostName.Length > 0 && !IsCovered(DnsNames(certificate), row.Parts.HostName))
                Log("warning", "It does not list the host name: " + what);
            return true;
        }

        private static X509Certificate2 FindCertificate(Row row)
        {
            var store = new X509Store(row.Store, StoreLocation.LocalMachine);
            try
            {
                store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
                // validOnly would hide self-signed and expired certificates.
                X509Certificate2Collection found = store.Certificates.Find(X509FindType.FindByThumbprint, row.Thumbprint, false);
                return found.Count > 0 ? found[0] : null;
            }
            finally
            {
                store.Close();
            }
        }

        /// <summary>
        /// The subjectAltName's dNSName entries, RFC 5280 4.2.1.6. Its Format() text is translated, so the DER
        /// is walked: SEQUENCE of entries, dNSName being [2] IA5String.
        /// </summary>
        private static List<string> DnsNames(X509Certificate2 certificate)
        {
            var names = new List<string>();
            X509Extension extension = certificate.Extensions["2.5.29.17"];
            byte[] der = extension == null ? new byte[0] : extension.RawData;
            int at = der.Length > 1 && der[1] > 127 ? 2 + (der[1] & 127) : 2;
            while (at + 1 < der.Length)
            {
                int tag = der[at];
                int length = der[at + 1];
                at += 2;
                if (length > 127)
                {
                    int octets = length & 127;
                    length = 0;
                    for (int i = 0; i < octets && at < der.Length; i++)
                        length = length * 256 + der[at++];
                }
                if (length < 0 || length > der.Length - at)
                    break;
                if (tag == 0x82)
                    names.Add(Encoding.ASCII.GetString(der, at, length));
                at += length;
            }
            return names;
        }

        /// <summary>Whether one of the names stands for the host: equal, or a wildcard for the first label.</summary>
        private static bool IsCovered(List<string> names, string host)
        {
            string ascii;
            try
            {
                ascii = host.StartsWith("*.", StringComparison.Ordinal)
                    ? "*." + new IdnMapping().GetAscii(host.Substring(2))
                    : new IdnMapping().GetAscii(host);
            }
            catch (ArgumentException)
            {
                return true; // a name that this system cannot convert is not judged
            }
            string wildcard = "*" + ascii.Substring(Math.Max(0, ascii.IndexOf('.')));
            return names.Contains(ascii, StringComparer.OrdinalIgnoreCase) || names.Contains(wildcard, StringComparer.OrdinalIgnoreCase);
        }

        // --- Working out what to do ---

        /// <summary>A binding of the shape that the platform makes for this row: on an address, without SNI.</summary>
        private static bool IsPlatformBinding(Row binding, Row row)
        {
            return string.Equals(binding.Site, row.Site, StringComparison.OrdinalIgnoreCase) && !binding.Parts.IsAny
                && binding.Parts.Port == row.Parts.Port && (binding.Flags & SniBits) == 0 && binding.Parts.HasHost(row.Parts.HostName);
        }

        /// <summary>What a platform row's binding becomes.</summary>
        private static Row Replacement(Row row)
        {
            string information = "*:" + row.Parts.Port + ":" + row.Parts.HostName;
            return new Row
            {
                Site = row.Site, Information = information, Parts = Parts.Parse(information), Flags = row.Flags,
                Thumbprint = row.Thumbprint, Store = row.Store
            };
        }

        /// <summary>
        /// Sorts the rows. A default that the setting names itself comes first: the platform's replacement is
        /// left out where that has its place, on whatever site.
        /// </summary>
        private void Take(List<Row> rows)
        {
            foreach (Row row in rows)
            {
                Row target = row.Parts.IsPlatform ? Replacement(row) : row;
                if (!HasCertificate(target))
                {
                    kept.Add(target);
                    continue;
                }
                bool isTaken = rows.Any(other => !other.Parts.IsPlatform && other.Parts.IsSame(target.Parts));
                if (row.Parts.IsPlatform)
                    platform.Add(row);
                if (!row.Parts.IsPlatform || !isTaken)
                    wanted.Add(target);
            }
        }

        /// <summary>The row's bits, and of the binding's those that neither the row nor an earlier run of ours set.</summary>
        private int WantedFlags(Row row, Row binding)
        {
            Row earlier = made.Find(other => other.IsFor(row));
            int owned = SniBits | row.Flags | (earlier == null ? 0 : earlier.Flags);
            return (binding.Flags & ~owned) | row.Flags;
        }

        private static bool HasRecord(Row row, Dictionary<string, HttpRecord> records)
        {
            if (row.Thumbprint.Length == 0 && (row.Flags & CentralStoreBit) == 0)
                return true; // a binding without certificate was there before the first run, and makes no record
            HttpRecord record;
            if (!records.TryGetValue(row.Key, out record))
                return false;
            return row.Thumbprint.Length == 0
                || (row.HasThumbprint(record.Thumbprint)
                    && (record.Store.Length == 0 || string.Equals(record.Store, row.Store, StringComparison.OrdinalIgnoreCase)));
        }

        /// <summary>What has to be done, in order: first what is added or changed, then what is removed.</summary>
        private List<Step> Steps(List<IisBinding> bindings, Dictionary<string, HttpRecord> records)
        {
            var steps = new List<Step>();
            foreach (Row row in wanted)
            {
                IisBinding binding = bindings.Find(other => other.IsFor(row));
                int flags = binding == null ? row.Flags : WantedFlags(row, binding);
                if (binding == null)
                    steps.Add(new Step { Verb = "Add", Row = row, Flags = flags });
                else if (binding.Flags != flags || !binding.HasThumbprint(row.Thumbprint) || !HasRecord(row, records))
                    steps.Add(new Step { Verb = "Change", Row = row, Flags = flags, Binding = binding });
            }
            foreach (IisBinding binding in bindings)
            {
                bool isPlatform = platform.Any(row => IsPlatformBinding(binding, row));
                bool isOurs = made.Any(row => row.IsFor(binding) && row.HasThumbprint(binding.Thumbprint));
                if ((isPlatform || isOurs) && !IsWantedOrKept(binding))
                    steps.Add(new Step { Verb = "Remove", Row = binding, Flags = binding.Flags, Binding = binding });
            }
            return steps;
        }

        // --- Doing it ---

        /// <summary>
        /// Tries again while others write the configuration: 0x80070020 (file in use) and its kin, or "changed on
        /// disk". Each attempt reads anew. Returns the number of changes.
        /// </summary>
        private int Commit()
        {
            TimeSpan pause = options.FirstPause;
            int changes = 0;
            bool isRefused = false;
            for (int attempt = 1; ; attempt++)
            {
                try
                {
                    if (isRefused)
                        changes += CommitSeparately();
                    return changes + CommitOnce(null);
                }
                catch (Exception exception) when (!(exception is Failure) && !IsDenied(exception))
                {
                    string text = TextOf(exception);
                    isRefused = isRefused || exception.HResult == UnusableKey;
                    if (attempt >= options.Attempts)
                        throw new Failure(Locked, "The IIS configuration could not be written in " + attempt + " attempts: " + text);
                    Log("warning", "Attempt " + attempt + " of " + options.Attempts + " failed: " + text);
                }
                Thread.Sleep(pause);
                pause = Longer(pause);
            }
        }

        private static string TextOf(Exception exception)
        {
            return "0x" + exception.HResult.ToString("X8", CultureInfo.InvariantCulture) + " " + exception.Message;
        }

        /// <summary>With a thumbprint: of what is added or changed with that certificate.</summary>
        private int CommitOnce(string only)
        {
            using (var manager = new ServerManager())
            {
                List<Step> steps = Steps(HttpsBindings(manager), HttpRecords());
                if (only != null)
                    steps.RemoveAll(step => step.Verb == "Remove" || !step.Row.HasThumbprint(only));
                if (steps.Count == 0)
                    return 0;
                NoteInState(steps);
                foreach (Step step in steps)
                    Do(manager, step);
                manager.CommitChanges();
                return steps.Count;
            }
        }

        /// <summary>
        /// Edits IIS's configuration in memory. Removing takes the binding only: its HTTP.sys record stays
        /// until the new one stands, see RemoveLeftovers().
        /// </summary>
        private void Do(ServerManager manager, Step step)
        {
            Log("info", step.Verb + " " + step.Row.Site + " " + step.Row.Information + ", sslFlags " + step.Flags + ", certificate " + step.Row.Thumbprint + ".");
            if (step.Binding != null)
                step.Binding.SiteObject.Bindings.Remove(step.Binding.Binding, true);
            if (step.Verb == "Remove")
                return;
            Site site = manager.Sites.FirstOrDefault(other => string.Equals(other.Name, step.Row.Site, StringComparison.OrdinalIgnoreCase));
            if (site == null)
                throw new Failure(TimedOut, "The site " + step.Row.Site + " is gone.");
            Add(site, step.Row, step.Flags, true);
        }

        private static void Add(Site site, Row row, int flags, bool writesRecord)
        {
            Binding binding = site.Bindings.CreateElement("binding");
            binding.Protocol = "https";
            binding.BindingInformation = row.Information;
            if (row.Thumbprint.Length > 0 && writesRecord)
            {
                binding.CertificateHash = Enumerable.Range(0, 20).Select(i => Convert.ToByte(row.Thumbprint.Substring(2 * i, 2), 16)).ToArray();
                binding.CertificateStoreName = row.Store;
            }
            binding.SetAttributeValue("sslFlags", flags);
            site.Bindings.Add(binding);
        }

        // --- Where IIS refuses a certificate ---

        private void NoteWhatThereIs()
        {
            using (var manager = new ServerManager())
                bindingsBefore = HttpsBindings(manager).ToList<Row>();
            madeBefore = made.ToList();
            replacedBefore = replaced.ToList();
        }

        /// <summary>
        /// IIS refused a certificate and does not say which: each has a commit of its own, and those that are
        /// refused leave the job. Returns the number of changes.
        /// </summary>
        private int CommitSeparately()
        {
            int changes = 0;
            foreach (string thumbprint in wanted.Select(row => row.Thumbprint).Where(text => text.Length > 0).Distinct().ToList())
            {
                try
                {
                    changes += CommitOnce(thumbprint);
                }
                catch (Exception exception) when (exception.HResult == UnusableKey)
                {
                    Log("error", "IIS cannot use the private key of the certificate " + thumbprint + ": " + TextOf(exception));
                    Deny(thumbprint);
                }
            }
            return changes;
        }

        /// <summary>Takes a certificate out of the job, whose bindings stay as they were.</summary>
        private void Deny(string thumbprint)
        {
            Restore(thumbprint);
            foreach (var lists in new[] { new { Now = made, Before = madeBefore }, new { Now = replaced, Before = replacedBefore } })
            {
                lists.Now.RemoveAll(row => IsConcerned(row, thumbprint));
                lists.Now.AddRange(lists.Before.Where(row => IsConcerned(row, thumbprint)));
            }
            WriteState();
            kept.AddRange(wanted.Where(row => row.HasThumbprint(thumbprint)));
            wanted.RemoveAll(row => row.HasThumbprint(thumbprint));
            platform.RemoveAll(row => row.HasThumbprint(thumbprint));
        }

        /// <summary>
        /// Puts back what stood before this run where IIS refused the certificate: nothing is left standing without
        /// one. A record of HTTP.sys that stands is not written again.
        /// </summary>
        private void Restore(string thumbprint)
        {
            using (var manager = new ServerManager())
            {
                Dictionary<string, HttpRecord> records = HttpRecords();
                foreach (IisBinding binding in HttpsBindings(manager).Where(row => IsConcerned(row, thumbprint)))
                    binding.SiteObject.Bindings.Remove(binding.Binding, true);
                foreach (Row old in bindingsBefore.Where(row => IsConcerned(row, thumbprint)))
                {
                    Site site = manager.Sites.FirstOrDefault(other => string.Equals(other.Name, old.Site, StringComparison.OrdinalIgnoreCase));
                    if (site != null)
                        Add(site, old, old.Flags, !HasRecord(old, records));
                }
                manager.CommitChanges();
            }
        }

        /// <summary>Whether a binding is what rows with that certificate are to set or to replace.</summary>
        private bool IsConcerned(Row binding, string thumbprint)
        {
            return wanted.Any(row => row.HasThumbprint(thumbprint) && row.IsFor(binding))
                || platform.Any(row => row.HasThumbprint(thumbprint) && IsPlatformBinding(binding, row));
        }

        /// <summary>Looks, repairs once, looks again. Returns the number of changes.</summary>
        private int Confirm()
        {
            List<string> differences = Differences();
            if (differences.Count == 0)
                return 0;
            Log("warning", "Not as wanted, repairing: " + string.Join("; ", differences));
            int changes = Commit();
            differences = Differences();
            if (differences.Count > 0)
                throw new Failure(NotVerified, "After a repair still not as wanted: " + string.Join("; ", differences));
            return changes;
        }

        /// <summary>What is not as wanted, in IIS or HTTP.sys; cleans up behind bindings that are.</summary>
        private List<string> Differences()
        {
            using (var manager = new ServerManager())
            {
                List<IisBinding> bindings = HttpsBindings(manager);
                Dictionary<string, HttpRecord> records = HttpRecords();
                List<string> differences = Steps(bindings, records)
                    .Select(step => step.Verb + " " + step.Row.Site + " " + step.Row.Information).ToList();
                if (differences.Count > 0)
                    return differences;
                List<string> leftovers = Leftovers(bindings, records);
                RemoveLeftovers(leftovers);
                records = HttpRecords();
                return leftovers.Where(records.ContainsKey).Select(key => "HTTP.sys still holds " + key).ToList();
            }
        }

        /// <summary>
        /// HTTP.sys records that no IIS binding stands behind any more: of bindings that we made or replaced, and
        /// exact addresses of IIS on the ports concerned, which would hide every host name.
        /// </summary>
        private List<string> Leftovers(List<IisBinding> bindings, Dictionary<string, HttpRecord> records)
        {
            var used = new HashSet<string>(bindings.Select(binding => binding.Key).Concat(wanted.Select(row => row.Key)),
                StringComparer.OrdinalIgnoreCase);
            var leftovers = new List<string>();
            foreach (KeyValuePair<string, HttpRecord> record in records)
            {
                bool isOurs = made.Concat(replaced).Any(row =>
                    string.Equals(row.Key, record.Key, StringComparison.OrdinalIgnoreCase) && row.HasThumbprint(record.Value.Thumbprint));
                if ((isOurs || HidesHosts(record.Key, record.Value)) && !used.Contains(record.Key))
                    leftovers.Add(record.Key);
            }
            return leftovers;
        }

        private bool HidesHosts(string key, HttpRecord record)
        {
            Parts parts = key.StartsWith("ipport=", StringComparison.Ordinal) ? Parts.Parse(key.Substring(7) + ":") : null;
            return parts != null && !parts.IsAny && record.IsOfIis && wanted.Any(row => row.Parts.Port == parts.Port);
        }

        /// <summary>netsh is asked to delete, and its exit code read; nothing of what it prints.</summary>
        private void RemoveLeftovers(List<string> keys)
        {
            foreach (string key in keys)
            {
                int code = Netsh("http delete sslcert " + key);
                if (code == 0)
                    Log("info", "Removed the HTTP.sys record " + key + ", which nothing uses any more.");
                else
                    Log("warning", "The HTTP.sys record " + key + " could not be removed: netsh exit code " + code);
            }
        }

        private static int Netsh(string arguments)
        {
            var start = new ProcessStartInfo(Path.Combine(Environment.SystemDirectory, "netsh.exe"), arguments)
            {
                UseShellExecute = false,
                CreateNoWindow = true
            };
            using (Process process = Process.Start(start))
            {
                process.WaitForExit();
                return process.ExitCode;
            }
        }

        // --- Saying ---

        private static bool IsDenied(Exception exception)
        {
            return exception is UnauthorizedAccessException || exception.HResult == unchecked((int)0x80070005); // E_ACCESSDENIED
        }

        /// <summary>One line with a time stamp. A log that cannot be written stops nothing.</summary>
        private void Log(string level, string message)
        {
            string text = Regex.Replace(message, @"[\x00-\x1F]+", " ");
            if (level == "info")
                Trace.TraceInformation("bindwright: " + text);
            else
                Trace.TraceWarning("bindwright: " + text);
            string stamp = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
            int process = Process.GetCurrentProcess().Id;
            try
            {
                lock (LogLock)
                    File.AppendAllText(options.LogPath, stamp + " " + process + " " + level + " " + text + Environment.NewLine);
            }
            catch (Exception exception) when (exception is IOException || exception is UnauthorizedAccessException)
            {
                Trace.TraceWarning("bindwright: the log cannot be written: " + exception.Message);
            }
        }

        /// <summary>Keeps the log below about two megabytes: the file and its predecessor.</summary>
        private void LimitLog()
        {
            try
            {
                if (!File.Exists(options.LogPath) || new FileInfo(options.LogPath).Length <= 1024 * 1024)
                    return;
                string old = Path.ChangeExtension(options.LogPath, ".old.log");
                File.Delete(old);
                File.Move(options.LogPath, old);
            }
            catch (Exception exception) when (exception is IOException || exception is UnauthorizedAccessException)
            {
                Trace.TraceWarning("bindwright: the log cannot be turned over: " + exception.Message);
            }
        }
    }
}

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
// 3. Sets all bindings in one IIS commit. sslFlags bits that others set are kept. What writing an HTTP.sys
//    record anew loses (client certificate negotiation and its like) is said before it is done, and so is
//    a binding that another site has too.
// 4. The platform's binding (<instance's address>:port:) would win over every host name, since HTTP.sys
//    looks for the exact address first: it becomes *:port:, which clients get that send no host name.
//    It goes only once its replacement stands, and its HTTP.sys record with it. Any other record on an
//    address is somebody else's: it is named and left alone.
// 5. Reads back from IIS and from HTTP.sys, repairs once, and looks again after 45 seconds, on a thread
//    of its own.
//
// What HTTP.sys holds is read from its registry keys, never written there: the text of
// "netsh http show sslcert" is translated.
// The state file %ProgramData%\Bindwright\<instance id>.state holds the bindings that this code made: it
// removes those and the platform's, nobody else's. What stood there before the first run stays, with its new
// certificate, until Options.Undo. Its folder is made for Administrators and SYSTEM alone; one that others can
// write to, or that leads elsewhere, is not trusted, put aside as .untrusted, and made anew. The log is
// %TEMP%\bindwright.log, at 1 MB it becomes bindwright.old.log. bindwright.ps1 does the same with the same files.
//
// Apply() throws nothing and returns:
//  0  every binding stands as wanted, or there was nothing to do
//  1  an error that is not foreseen here; the log has its text and its place
//  2  the setting Bindwright.Bindings is missing, not understood, names nothing or something twice; nothing was
//     changed
//  3  IIS, the site or the platform's binding was not there in time; nothing was changed. With Undo: a site is
//     gone, and what it had stays noted; all else was put back
//  4  a certificate or its private key is missing or unusable; the other bindings were set
//  5  the IIS configuration stayed locked or kept changing
//  6  after a repair, IIS or HTTP.sys still did not hold what was set; or a record on an address, which no
//     binding of IIS stands behind, hides it; or, with Undo, somebody else changed it since
//  7  access denied: the role needs <Runtime executionContext="elevated" />
//  8  another run did not end in time
//  9  Microsoft.Web.Administration is not there: IIS is not installed
// 11  the state file cannot be read or written, or others can write it; nothing was changed
// (10 is bindwright.ps1's.)
// Returning false from OnStart recycles the instance: whether a missing certificate is worth that is
// the caller's decision.

using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Security.AccessControl;
using System.Security.Cryptography;
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
        public string Scope = ""; // where that is empty: the state file's name, after "server-"
        public string Address = ""; // of the role's endpoints, as the platform binds it; empty: not known
        public bool IsEmulated;
        public bool Undo; // puts back what was there before the first run
        public TimeSpan Timeout = TimeSpan.FromMinutes(10);
        public TimeSpan FirstPause = TimeSpan.FromSeconds(1); // each pause is half as long again as the last
        public TimeSpan LongestPause = TimeSpan.FromSeconds(5);
        public int Attempts = 20;
        public TimeSpan SecondLook = TimeSpan.FromSeconds(45); // zero: none
        public Action<int> LookedAgain; // is told the second look's exit code, on the second look's thread
        public string StateFolder = DefaultStateFolder;
        public string LogPath = Path.Combine(Path.GetTempPath(), "bindwright.log");
    }

    private const int Unforeseen = 1, BadSetting = 2, TimedOut = 3, NoCertificate = 4, Locked = 5;
    private const int NotVerified = 6, Denied = 7, Busy = 8, NoIis = 9, BadState = 11;

    private const int SniBits = 3; // SNI and Central Certificate Store: they choose the kind of record
    private const int CentralStoreBit = 2;
    private const int KnownBits = 127; // all that a setting may have
    private const int IisFlags = 0x4F0; // DefaultFlags bits that IIS writes by sslFlags: HTTP/2, QUIC, TLS 1.3, OCSP stapling, legacy TLS
    private const int CertificateAttempts = 3; // before a certificate counts as one that IIS cannot use
    private const int DeniedError = 5;

    // What IIS says of a key that it cannot use: ERROR_NO_SUCH_LOGON_SESSION, SEC_E_UNKNOWN_CREDENTIALS, NTE_NO_KEY,
    // NTE_BAD_KEYSET.
    private static readonly int[] UnusableKeyErrors = { 1312, unchecked((int)0x8009030D), unchecked((int)0x8009000D), unchecked((int)0x80090016) };
    private static readonly int[] UnwrittenErrors = { 32, 33 }; // sharing and lock violation: the commit wrote nothing

    // Administrators, SYSTEM and TrustedInstaller, as SDDL has them.
    private const string TrustedOwners = "(?:BA|SY|S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464)";
    private const string OwnRights = "O:BAD:PAI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)";
    private const long WritingRights = 0x500D0156; // data, attributes, children, the security itself, GENERIC_ALL and _WRITE
    private static readonly string DefaultStateFolder = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "Bindwright");
    private const string HttpSysKey = @"SYSTEM\CurrentControlSet\Services\HTTP\Parameters\";
    private static readonly Guid IisApplication = new Guid("4dc3e181-e14b-4a21-b022-59fc669b0914");
    private static readonly object LogLock = new object();
    private static int followsChanges;
    private static Options latest; // of the newest run

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
        Volatile.Write(ref latest, options);
        int code = new Job(options).Run();
        if (options.SecondLook > TimeSpan.Zero && code != BadSetting && !options.IsEmulated && !options.Undo)
            InBackground(() => LookAgain(options));
        return code;
    }

    /// <summary>With the newest run's options: the setting may have changed since, or all been put back.</summary>
    private static void LookAgain(Options options)
    {
        Thread.Sleep(options.SecondLook);
        Options newest = Volatile.Read(ref latest);
        int code = newest.Undo ? 0 : new Job(newest).Run();
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
        if (options.IsEmulated)
            return options;
        try
        {
            options.Setting = RoleEnvironment.GetConfigurationSettingValue(SettingName);
        }
        catch (Exception exception)
        {
            Trace.TraceError("bindwright: " + exception.Message);
            return options; // without a setting: the run says so
        }
        options.InstanceId = RoleEnvironment.CurrentRoleInstance.Id;
        options.Address = AddressOf(RoleEnvironment.CurrentRoleInstance);
        return options;
    }

    // The address of the instance's endpoints, all of which have the same; empty: not known. By name: whoever
    // compiles this file against a stand-in for the runtime needs no endpoints in it.
    private static string AddressOf(object instance)
    {
        try
        {
            var endpoints = ValueOf(ValueOf(instance, "InstanceEndpoints"), "Values") as IEnumerable;
            object first = endpoints == null ? null : endpoints.Cast<object>().FirstOrDefault();
            object address = ValueOf(ValueOf(first, "IPEndpoint"), "Address");
            return address == null ? "" : address.ToString();
        }
        catch (TargetInvocationException exception)
        {
            Trace.TraceWarning("bindwright: the address of the endpoints is not known: " + exception.InnerException.Message);
            return "";
        }
    }

    private static object ValueOf(object instance, string property)
    {
        PropertyInfo info = instance == null ? null : instance.GetType().GetProperty(property);
        return info == null ? null : info.GetValue(instance, null);
    }

    private class Failure : Exception
    {
        public Failure(int code, string message) : base(message) { Code = code; }
        public int Code { get; }
    }

    private sealed class SiteGone : Failure
    {
        public SiteGone(string site) : base(TimedOut, "The site " + site + " is gone.") { }
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
            return Same(Site, other.Site) && Parts.IsSame(other.Parts);
        }

        public bool HasThumbprint(string other)
        {
            return Same(Thumbprint, other);
        }

        /// <summary>site|ip:port:host|sslFlags|thumbprint, in the state file with |store. Null when it is not that.</summary>
        public static Row Parse(string text, bool isOfState)
        {
            string[] fields = text.Split('|');
            if (fields.Length != (isOfState ? 5 : 4) || fields[0].Length == 0 || !Regex.IsMatch(fields[2], @"^[0-9]{1,3}\z"))
                return null;
            Parts parts = Parts.Parse(fields[1]);
            int flags = int.Parse(fields[2], CultureInfo.InvariantCulture);
            // What a run replaced may have had no certificate.
            bool hasNone = ((flags & CentralStoreBit) != 0 || isOfState) && fields[3].Length == 0;
            string thumbprint = hasNone ? "" : ThumbprintOf(fields[3]);
            if (parts == null || parts.Port < 1 || parts.Port > 65535 || thumbprint == null)
                return null;
            // SNI and Central Certificate Store look for a host's certificate.
            if (!isOfState && (flags > KnownBits || (parts.HostName.Length == 0 && (flags & SniBits) != 0)))
                return null;
            return new Row
            {
                Site = SiteOf(fields[0]), Information = fields[1], Parts = parts, Flags = flags, Thumbprint = thumbprint,
                Store = isOfState ? fields[4] : "My"
            };
        }

        /// <summary>40 digits in capitals, out of what is copied along with them. Null when it is not that.</summary>
        private static string ThumbprintOf(string text)
        {
            string digits = Regex.Replace(text, @"[\s\p{Cf}:-]", "").ToUpperInvariant();
            return Regex.IsMatch(digits, @"^[0-9A-F]{40}\z") ? digits : null;
        }

        /// <summary>%3B stands for ; and %7C for |, and %25 for % where one of these would be read otherwise.</summary>
        private static string SiteOf(string text)
        {
            return text.Replace("%7C", "|").Replace("%3B", ";").Replace("%25", "%");
        }

        private static string TextOfSite(string name)
        {
            return Regex.Replace(name, "%(?=25|3B|7C)", "%25").Replace(";", "%3B").Replace("|", "%7C");
        }

        public override string ToString()
        {
            return string.Join("|", TextOfSite(Site), Information, Flags.ToString(CultureInfo.InvariantCulture), Thumbprint, Store);
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
        public string Others; // what IIS sets back with it, in words; null: not known
    }

    /// <summary>Names of sites, hosts, stores and records are compared without case.</summary>
    private static bool Same(string one, string other)
    {
        return string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Windows's number of what went wrong. A Win32Exception has it in NativeErrorCode, whatever its HResult; others
    /// have it in an HResult of the form 0x8007nnnn. Texts are translated.
    /// </summary>
    private static int ErrorNumber(Exception exception)
    {
        var windows = exception as Win32Exception;
        int number = windows != null ? windows.NativeErrorCode : exception.HResult;
        return (number & unchecked((int)0xFFFF0000)) == unchecked((int)0x80070000) ? number & 0xFFFF : number;
    }

    private static bool IsDenied(Exception exception)
    {
        return exception is UnauthorizedAccessException || ErrorNumber(exception) == DeniedError;
    }

    private static bool IsUnwritten(Exception exception)
    {
        return UnwrittenErrors.Contains(ErrorNumber(exception));
    }

    private static string TextOf(Exception exception)
    {
        int number = ErrorNumber(exception);
        if (!(exception is Win32Exception) || number <= 0 || number > 0xFFFF)
            number = exception.HResult;
        else
            number |= unchecked((int)0x80070000); // as the HRESULT that is known for it
        return "0x" + number.ToString("X8", CultureInfo.InvariantCulture) + " " + exception.Message;
    }

    /// <summary>The method here that it failed in.</summary>
    private static string PlaceOf(Exception exception)
    {
        foreach (StackFrame frame in new StackTrace(exception, false).GetFrames() ?? new StackFrame[0])
        {
            MethodBase method = frame.GetMethod();
            for (Type type = method == null ? null : method.DeclaringType; type != null; type = type.DeclaringType)
            {
                if (type == typeof(BindwrightBindings))
                    return Regex.Match(method.Name, "^<?([^>]+)").Groups[1].Value; // of a lambda: who wrote it
            }
        }
        return "unknown place";
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
        private List<IisBinding> bindingsBefore = new List<IisBinding>(); // this run, as the next two
        private List<Row> madeBefore = new List<Row>();
        private List<Row> replacedBefore = new List<Row>();
        private readonly HashSet<string> warnedOf = new HashSet<string>();
        private readonly HashSet<string> hiding = new HashSet<string>(); // records and bindings that win over the wanted hosts
        private readonly bool isPartial; // nothing that earlier runs made is removed
        private readonly string ownAddress = ""; // of the role's endpoints; empty: not known
        private bool isHalfWritten;
        private bool isIncomplete; // a certificate is missing or unusable
        private bool isGone; // what Undo could not put back, the site being gone
        private bool isChanged; // what somebody else changed since it was made
        private List<Row> rowsOfRun = new List<Row>();

        public Job(Options options)
        {
            this.options = options;
            isPartial = !options.Undo && (options.Setting ?? "").StartsWith("partial", StringComparison.Ordinal);
            Parts endpoint = Parts.Parse(options.Address + ":1:");
            if (endpoint != null && !endpoint.IsPlatform && endpoint.Address != "0.0.0.0")
                ownAddress = endpoint.Address;
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
                Log("error", exception.Message + " (exit code " + code + ", " + PlaceOf(exception) + ")");
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
            List<Row> rows = options.Undo ? new List<Row>() : RowsOfSetting();
            Log("info", "Started for " + rows.Count + " bindings, instance \"" + options.InstanceId + "\", OnStart.");
            ReadState();
            WaitForIis(rows);
            NoteWhatThereIs();
            if (options.Undo)
                rows = RowsOfUndo();
            rowsOfRun = rows;
            Take(rows);
            int changes = Commit() + Confirm();
            CompleteState();
            if (changes == 0 && !isHalfWritten)
                Log("info", "Nothing had to be changed.");
            else if (isIncomplete || isGone || isChanged || hiding.Count > 0)
                Log("info", changes + " changes made.");
            else
                Log("info", changes + " changes made; IIS and HTTP.sys hold what was wanted.");
            CheckCompleteness();
            return 0;
        }

        /// <summary>Fails with the code of what is not as wanted, though nothing failed.</summary>
        private void CheckCompleteness()
        {
            if (isIncomplete)
                throw new Failure(NoCertificate, "A certificate is missing or unusable: its bindings were left as they are, the others were set.");
            if (isGone)
                throw new Failure(TimedOut, "A site is gone: what it had stays noted in " + StatePath + ", all else was put back. Run this again once the site is there; delete that file if it never will be.");
            if (options.Undo && isChanged)
                throw new Failure(NotVerified, "Somebody else changed what this script made: that was left as it is, and stays noted in " + StatePath + ". All else was put back.");
            if (hiding.Count > 0)
                throw new Failure(NotVerified, "The bindings are set, but not served: on an address these win over every host name: " + string.Join(", ", hiding) + ". Is one nobody's? \"netsh http delete sslcert\" removes a record.");
        }

        // --- The setting and the state file ---

        private List<Row> RowsOfSetting()
        {
            string[] items = (options.Setting ?? "").Split(';');
            if (items[0] != "keep" && items[0] != "tcp" && items[0] != "partial")
                throw new Failure(BadSetting, "The setting " + SettingName + " is missing or not understood: it begins with none of \"keep\", \"tcp\" and \"partial\".");
            string prefix = string.IsNullOrEmpty(options.InstanceId) ? "" : options.InstanceId + "_";
            var rows = new List<Row>();
            bool endsWithSeparator = Regex.IsMatch(items[items.Length - 1], @"^[\s\p{Cf}]*\z");
            for (int i = 1; i < items.Length - (endsWithSeparator ? 1 : 0); i++)
            {
                Row row = Row.Parse(items[i], false);
                if (row == null)
                    throw new Failure(BadSetting, "Row " + i + " of the setting " + SettingName + " is not understood: " + items[i]);
                row.Site = prefix + row.Site;
                rows.Add(row);
            }
            if (rows.Count == 0)
                throw new Failure(BadSetting, "The setting " + SettingName + " names no binding: nothing is set, and nothing is removed. -Undo removes what was made.");
            CheckDistinct(rows, items);
            return rows;
        }

        /// <summary>
        /// Fails where two rows are one binding, or one HTTP.sys record with two certificates. Items are the setting's
        /// parts, of which the first is no row. A default of the setting's own: see Take().
        /// </summary>
        private static void CheckDistinct(List<Row> rows, string[] items)
        {
            var records = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            var bindings = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            for (int i = 0; i < rows.Count; i++)
            {
                Row row = rows[i];
                string binding = row.Site + "|" + row.Parts.Address + ":" + row.Parts.Port + ":" + row.Parts.HostName;
                int earlier;
                if (bindings.TryGetValue(binding, out earlier))
                    throw Clash(items, earlier, i, "are one binding");
                bindings[binding] = i;
                Row target = row.Parts.IsPlatform ? Replacement(row) : row;
                bool isLeftOut = row.Parts.IsPlatform && IsTaken(target, rows);
                if (isLeftOut || (row.Flags & CentralStoreBit) != 0)
                    continue;
                if (!records.TryGetValue(target.Key, out earlier))
                    records[target.Key] = i;
                else if (!rows[earlier].HasThumbprint(row.Thumbprint))
                    throw Clash(items, earlier, i, "want two certificates in one HTTP.sys record, " + target.Key);
            }
        }

        private static Failure Clash(string[] items, int one, int other, string what)
        {
            return new Failure(BadSetting, "Rows " + (one + 1) + " and " + (other + 1) + " of the setting " + SettingName + " " + what + ": " + items[one + 1] + " and " + items[other + 1]);
        }

        /// <summary>Whether the setting has a row of its own in the place of the platform's replacement.</summary>
        private static bool IsTaken(Row target, List<Row> rows)
        {
            return rows.Any(other => !other.Parts.IsPlatform && other.Parts.IsSame(target.Parts));
        }

        /// <summary>
        /// What there was before the first run. What cannot be put back, its site being gone, or what somebody else
        /// changed since, is kept.
        /// </summary>
        private List<Row> RowsOfUndo()
        {
            if (!File.Exists(StatePath))
                Log("warning", "There is nothing to undo: " + StatePath + " is not there. Options.InstanceId names the instance, as its state file is named.");
            List<string> sites;
            using (var manager = new ServerManager())
                sites = manager.Sites.Select(site => site.Name).ToList();
            foreach (Row row in replaced.Concat(made))
            {
                IisBinding binding = bindingsBefore.Find(other => other.IsFor(row));
                if (!sites.Contains(row.Site, StringComparer.OrdinalIgnoreCase))
                {
                    bool isOld = replaced.Any(other => other.IsFor(row));
                    Warn("The site " + row.Site + " is gone: " + row.Information + (isOld ? " is not put back there. It stays noted, for -Undo once the site is back." : ", which this script made there, stays noted."));
                    isGone = true;
                    kept.Add(row);
                }
                else if (binding != null && IsOfOthers(binding))
                {
                    WarnOfChange(binding);
                    kept.Add(row);
                }
            }
            return replaced.Where(row => !kept.Any(other => other.IsFor(row))).ToList();
        }

        /// <summary>Whether a binding that was replaced has a certificate that is neither the old one nor this script's.</summary>
        private bool IsOfOthers(IisBinding binding)
        {
            Row old = replaced.Find(row => row.IsFor(binding));
            Row ours = made.Find(row => row.IsFor(binding));
            return old != null && binding.Thumbprint.Length > 0 && !binding.HasThumbprint(old.Thumbprint)
                && (ours == null || !binding.HasThumbprint(ours.Thumbprint));
        }

        /// <summary>Somebody else gave a binding of this script's another certificate: it is theirs now.</summary>
        private void WarnOfChange(Row binding)
        {
            isChanged = true;
            Warn("The binding " + binding.Information + " of the site " + binding.Site + " has the certificate " + binding.Thumbprint + ", which this script did not set: it stays as it is, and stays noted.");
        }

        private string StatePath
        {
            get
            {
                string scope = string.IsNullOrEmpty(options.Scope) ? "server" : "server-" + options.Scope;
                string name = string.IsNullOrEmpty(options.InstanceId) ? scope : options.InstanceId;
                return Path.Combine(options.StateFolder, Regex.Replace(name, "[^A-Za-z0-9_.-]", "_") + ".state");
            }
        }

        private void ReadState()
        {
            foreach (string line in OnState("read and written", StateLines))
            {
                Row row = Row.Parse(line.Substring(line.IndexOf(' ') + 1), true);
                bool isOwn = row != null && IsOwnSite(row.Site);
                if (isOwn && line.StartsWith("made ", StringComparison.Ordinal))
                    made.Add(row);
                else if (isOwn && line.StartsWith("replaced ", StringComparison.Ordinal))
                    replaced.Add(row);
                else if (line.Length > 0)
                    Log("warning", "A line of " + StatePath + " is not understood, or about a site of somebody else's, and left out: " + line);
            }
        }

        /// <summary>On a server each site may be a run's own.</summary>
        private bool IsOwnSite(string site)
        {
            return string.IsNullOrEmpty(options.InstanceId) || site.StartsWith(options.InstanceId + "_", StringComparison.OrdinalIgnoreCase);
        }

        /// <summary>Work on the state file. It is the matter where that fails, unless IIS is forbidden to this account too.</summary>
        private T OnState<T>(string what, Func<T> work)
        {
            try
            {
                return work();
            }
            catch (Exception exception) when (!(exception is Failure))
            {
                if (IsDenied(exception) && IsIisDenied())
                    throw;
                throw new Failure(BadState, "The state file " + StatePath + " cannot be " + what + ": " + TextOf(exception));
            }
        }

        private bool IsIisDenied()
        {
            try
            {
                using (var manager = new ServerManager())
                    HttpsBindings(manager);
                return false;
            }
            catch (Exception exception)
            {
                return IsDenied(exception);
            }
        }

        /// <summary>
        /// What the file says, if it can be trusted. Fails, before the run waits for anything, where it cannot be read or
        /// written.
        /// </summary>
        private string[] StateLines()
        {
            string folder = options.StateFolder;
            bool isTrusted = !IsLink(folder) && !IsLink(StatePath)
                && (!Directory.Exists(folder) || (IsTrusted(folder) && (!File.Exists(StatePath) || IsTrusted(StatePath))));
            if (!isTrusted)
            {
                string text = "Others than Administrators and SYSTEM can write " + folder + ", or own it, or it leads elsewhere: what it says is not trusted.";
                if (options.Undo || folder != DefaultStateFolder)
                    throw new Failure(BadState, text);
                Warn(text + " It is put aside.");
                Directory.Move(folder, folder + ".untrusted-" + Guid.NewGuid());
            }
            if (!Directory.Exists(folder))
                MakeFolder();
            File.WriteAllText(StatePath + ".new", "");
            File.Delete(StatePath + ".new");
            if (!File.Exists(StatePath) && !Directory.Exists(StatePath))
                return new string[0];
            File.Open(StatePath, FileMode.Open, FileAccess.ReadWrite).Dispose();
            return File.ReadAllLines(StatePath);
        }

        /// <summary>For Administrators and SYSTEM alone.</summary>
        private void MakeFolder()
        {
            DirectorySecurity rights;
            try
            {
                rights = new DirectorySecurity();
                rights.SetSecurityDescriptorSddlForm(OwnRights);
            }
            catch (PlatformNotSupportedException)
            {
                Directory.CreateDirectory(options.StateFolder); // a system without such rights, nor IIS
                return;
            }
            new DirectoryInfo(options.StateFolder).Create(rights);
        }

        /// <summary>Whether a file or folder is a junction or symbolic link, whose rights are those of what it leads to.</summary>
        private static bool IsLink(string path)
        {
            try
            {
                return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
            }
            catch (Exception exception) when (exception is IOException || exception is UnauthorizedAccessException)
            {
                return false; // there is none
            }
        }

        /// <summary>Whether Administrators and SYSTEM alone own a file or folder and can write it.</summary>
        private static bool IsTrusted(string path)
        {
            const AccessControlSections sections = AccessControlSections.Owner | AccessControlSections.Access;
            string sddl;
            try
            {
                sddl = Directory.Exists(path)
                    ? new DirectoryInfo(path).GetAccessControl(sections).GetSecurityDescriptorSddlForm(sections)
                    : new FileInfo(path).GetAccessControl(sections).GetSecurityDescriptorSddlForm(sections);
            }
            catch (PlatformNotSupportedException)
            {
                return true; // a system without such rights, nor IIS
            }
            if (!Regex.IsMatch(sddl, "^O:" + TrustedOwners + "(?:G:|D:)") || !Regex.IsMatch(sddl, @"D:[A-Z]*\("))
                return false;
            return Regex.Matches(sddl.Substring(sddl.IndexOf("D:", StringComparison.Ordinal)), @"\(([^)]*)\)").Cast<Match>()
                .Select(entry => entry.Groups[1].Value.Split(';'))
                .All(fields => fields[0] == "D" || Regex.IsMatch(fields[5], "^(?:CO|" + TrustedOwners + @")\z") || (fields[0] == "A" && OnlyReads(fields[2])));
        }

        private static bool OnlyReads(string rights)
        {
            return rights.StartsWith("0x", StringComparison.Ordinal)
                ? (Convert.ToInt64(rights, 16) & WritingRights) == 0
                : Regex.IsMatch(rights, @"^(?:FR|FX|GR|GX|CC|SW|WP|LO|RC)*\z");
        }

        /// <summary>Replaces the file as a whole, so that a run that is cut off leaves the old or the new one.</summary>
        private void WriteState()
        {
            string[] lines = made.Select(row => "made " + row).Concat(replaced.Select(row => "replaced " + row)).ToArray();
            OnState("written", () => ReplaceFile(StatePath, lines));
        }

        private static bool ReplaceFile(string path, string[] lines)
        {
            File.WriteAllLines(path + ".new", lines);
            if (File.Exists(path))
                File.Replace(path + ".new", path, null);
            else
                File.Move(path + ".new", path);
            return true;
        }

        /// <summary>
        /// Notes before the commit what this run is about to make and to replace: a run that is cut off
        /// then leaves nothing behind that the next one would take for somebody else's.
        /// </summary>
        private void NoteInState(IEnumerable<Step> steps, Dictionary<string, HttpRecord> records)
        {
            foreach (Step step in steps)
            {
                bool isOurs = made.Any(row => row.IsFor(step.Row));
                HttpRecord record;
                if (step.Binding != null && step.Binding.Thumbprint.Length == 0 && records.TryGetValue(step.Binding.Key, out record))
                {
                    step.Binding.Thumbprint = record.Thumbprint;
                    step.Binding.Store = record.Store;
                }
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

        /// <summary>
        /// What stays noted: that which was made and still is wanted, or not this run's to remove, or somebody else's by
        /// now. After Undo what could not be undone.
        /// </summary>
        private void CompleteState()
        {
            List<IisBinding> bindings;
            using (var manager = new ServerManager())
                bindings = HttpsBindings(manager);
            Dictionary<string, HttpRecord> records = HttpRecords();
            foreach (Row row in made.ToList())
            {
                IisBinding binding = bindings.Find(other => other.IsFor(row));
                bool isUnwanted = IsUnwanted(row);
                if (isUnwanted && binding != null && !IsStillOurs(row, binding, records))
                    WarnOfChange(binding);
                else if ((isUnwanted && binding == null) || (!isUnwanted && options.Undo && !kept.Any(other => other.IsFor(row))))
                    made.Remove(row);
            }
            if (options.Undo)
                replaced.RemoveAll(row => !kept.Any(other => other.IsFor(row)));
            WriteState();
        }

        /// <summary>
        /// Whether what earlier runs made on a site, and the setting does not name, is this run's to remove: on a server
        /// another script may have made it for a site that the setting does not speak of.
        /// </summary>
        private bool IsRemovable(string site)
        {
            return options.Undo
                || (!isPartial && (!string.IsNullOrEmpty(options.InstanceId) || rowsOfRun.Any(row => Same(row.Site, site))));
        }

        /// <summary>
        /// Whether a row of the state is of a binding that this run removes, as far as the setting goes. What stood there
        /// before the first run stays, with the certificate that it has now, until Undo.
        /// </summary>
        private bool IsUnwanted(Row row)
        {
            return IsRemovable(row.Site) && !IsWantedOrKept(row) && !replaced.Any(other => other.IsFor(row));
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

        private string MissingNow(List<Row> rows)
        {
            try
            {
                return FindMissing(rows);
            }
            catch (Exception exception) when (!IsDenied(exception) && !(exception is FileNotFoundException))
            {
                return "the IIS configuration to be readable: " + exception.Message + " (" + PlaceOf(exception) + ")";
            }
        }

        /// <summary>What there is to wait for; null when all is there.</summary>
        private string FindMissing(List<Row> rows)
        {
            if (!IsServiceRunning())
                return "the service W3SVC";
            using (var manager = new ServerManager())
            {
                List<string> sites = manager.Sites.Select(site => site.Name).ToList();
                List<IisBinding> bindings = HttpsBindings(manager);
                foreach (Row row in rows)
                {
                    if (!sites.Contains(row.Site, StringComparer.OrdinalIgnoreCase))
                        return "the site " + row.Site;
                    // Its replacement will do: an earlier run made it, and the site was not made anew since.
                    if (row.Parts.IsPlatform && !bindings.Any(binding => IsPlatformShape(binding, row) || binding.IsFor(Replacement(row))))
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

        private List<IisBinding> HttpsBindings(ServerManager manager)
        {
            var all = new List<IisBinding>();
            foreach (Site site in manager.Sites)
                all.AddRange(site.Bindings.Select(binding => Read(site, binding)).Where(binding => binding != null));
            return all;
        }

        /// <summary>
        /// One https binding as IIS has it; null when it is another one. Reading a broken binding throws: somebody else's
        /// is not this run's business. Where a certificate cannot be read, its record tells.
        /// </summary>
        private IisBinding Read(Site site, Binding binding)
        {
            string what = "A binding of the site " + site.Name;
            IisBinding found = null;
            try
            {
                string information = binding.BindingInformation;
                Parts parts = Same(binding.Protocol, "https") ? Parts.Parse(information) : null;
                if (parts == null)
                    return null;
                what = "The binding " + information + " of the site " + site.Name;
                found = new IisBinding { Site = site.Name, SiteObject = site, Binding = binding, Information = information, Parts = parts };
                found.Flags = Convert.ToInt32(binding.GetAttributeValue("sslFlags"), CultureInfo.InvariantCulture);
                found.Thumbprint = Hexadecimal(binding.CertificateHash);
                found.Store = binding.CertificateStoreName ?? "";
            }
            catch (Exception exception) when (!IsDenied(exception))
            {
                Warn(what + " cannot be read: " + TextOf(exception));
            }
            return found;
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
                            IsOfIis = application != null && application.Length == 16 && new Guid(application) == IisApplication,
                            Others = OthersOf(key)
                        };
                    }
                }
            }
        }

        /// <summary>What a record holds beside its certificate, and what writing it by IIS sets back, in words.</summary>
        private static string OthersOf(RegistryKey key)
        {
            var flags = key.GetValue("DefaultFlags") as int?;
            if (flags == null)
                return null;
            var fields = new List<string>();
            if ((flags.Value & ~IisFlags) != 0)
            {
                var words = new Dictionary<int, string> { { 1, "DS mapper" }, { 2, "client certificate negotiation" }, { 8, "rejects connections" } };
                string names = string.Join(", ", words.Where(word => (flags.Value & word.Key) != 0).Select(word => word.Value));
                fields.Add("DefaultFlags 0x" + flags.Value.ToString("X", CultureInfo.InvariantCulture) + (names.Length > 0 ? " (" + names + ")" : ""));
            }
            foreach (string name in new[] { "DefaultSslCertCheckMode", "DefaultSslRevocationFreshnessTime", "DefaultSslRevocationUrlRetrievalTimeout", "DefaultSslCtlIdentifier", "DefaultSslCtlStoreName" })
            {
                string value = Convert.ToString(key.GetValue(name), CultureInfo.InvariantCulture);
                if (!string.IsNullOrEmpty(value) && value != "0")
                    fields.Add(name + " " + value);
            }
            return string.Join(", ", fields);
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
            catch (CryptographicException)
            {
                return null; // there is no such store
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

        /// <summary>
        /// A binding of the shape that the platform makes for this row: on an address, its own where that is known, without
        /// SNI.
        /// </summary>
        private bool IsPlatformShape(Row binding, Row row)
        {
            return Same(binding.Site, row.Site) && !binding.Parts.IsAny && (ownAddress.Length == 0 || binding.Parts.Address == ownAddress)
                && binding.Parts.Port == row.Parts.Port && (binding.Flags & SniBits) == 0 && binding.Parts.HasHost(row.Parts.HostName);
        }

        /// <summary>
        /// Whether a binding that was made here has its certificate still, or none at all. Where it cannot be read its
        /// record tells.
        /// </summary>
        private static bool IsStillOurs(Row row, IisBinding binding, Dictionary<string, HttpRecord> records)
        {
            HttpRecord record;
            string thumbprint = binding.Thumbprint;
            if (thumbprint.Length == 0 && records.TryGetValue(binding.Key, out record))
                thumbprint = record.Thumbprint;
            return thumbprint.Length == 0 || row.HasThumbprint(thumbprint);
        }

        /// <summary>
        /// The platform's bindings, which are in the way. Where its address is not known it is one that an earlier run
        /// replaced, or the only one on an address that nobody else is known to have made.
        /// </summary>
        private List<IisBinding> PlatformBindings(List<IisBinding> bindings)
        {
            var found = new List<IisBinding>();
            foreach (Row row in platform)
            {
                List<IisBinding> candidates = bindings.Where(binding => IsPlatformShape(binding, row) && !IsWantedOrKept(binding)
                    && (ownAddress.Length > 0 || !made.Any(other => other.IsFor(binding)))).ToList();
                List<IisBinding> known = candidates.Where(binding => ownAddress.Length > 0 || replaced.Any(other => other.IsFor(binding))).ToList();
                if (known.Count > 0)
                    found.AddRange(known);
                else if (candidates.Count > 0 && IsOnlyPlatform(row, candidates, bindings))
                    found.AddRange(candidates);
            }
            return found;
        }

        /// <summary>Whether the bindings that may be the platform's are one alone, and the platform's is not replaced yet.</summary>
        private bool IsOnlyPlatform(Row row, List<IisBinding> candidates, List<IisBinding> bindings)
        {
            List<string> names = candidates.Select(binding => binding.Information).ToList();
            string what = "The address of the endpoint is not known, and the site " + row.Site + " has on an address: " + string.Join(", ", names) + ". ";
            Row replacement = Replacement(row);
            bool isReplaced = bindings.Any(binding => binding.IsFor(replacement)) && replaced.Any(old => IsPlatformShape(old, row));
            if (candidates.Count == 1 && !isReplaced)
            {
                Warn(what + "It is taken for the platform's own, and removed.");
                return true;
            }
            Warn(what + "Which is the platform's is not known: none is removed, and on its address it wins over every host name. -Address tells.");
            if (!isReplaced)
                hiding.UnionWith(names);
            return false;
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
                KeepStore(target);
                if (!HasCertificate(target))
                {
                    isIncomplete = true;
                    kept.Add(target);
                    continue;
                }
                if (row.Parts.IsPlatform)
                    platform.Add(row);
                if (!row.Parts.IsPlatform || !IsTaken(target, rows))
                    wanted.Add(target);
            }
        }

        /// <summary>A certificate that is bound from another store of LocalMachine, such as WebHosting, stays there.</summary>
        private void KeepStore(Row row)
        {
            IisBinding binding = bindingsBefore.Find(other => other.IsFor(row));
            if (options.Undo || binding == null || row.Thumbprint.Length == 0 || !row.HasThumbprint(binding.Thumbprint)
                || !Regex.IsMatch(binding.Store, @"^[A-Za-z0-9_ -]+\z") || Same(binding.Store, row.Store))
                return;
            X509Certificate2 certificate = FindCertificate(binding);
            if (certificate != null && certificate.HasPrivateKey)
                row.Store = binding.Store;
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
                    && (record.Store.Length == 0 || Same(record.Store, row.Store)));
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
                else if (binding.Flags != flags || (binding.Thumbprint.Length > 0 && !binding.HasThumbprint(row.Thumbprint)) || !HasRecord(row, records))
                    steps.Add(new Step { Verb = "Change", Row = row, Flags = flags, Binding = binding });
            }
            hiding.Clear();
            List<IisBinding> ofPlatform = PlatformBindings(bindings);
            foreach (IisBinding binding in bindings)
            {
                bool isOurs = made.Any(row => row.IsFor(binding) && IsStillOurs(row, binding, records) && IsUnwanted(row));
                if (isOurs || ofPlatform.Contains(binding))
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
            int refusals = 0; // of anything but the configuration file: then it is a certificate that is refused
            bool isRefused = false;
            for (int attempt = 1; ; attempt++)
            {
                try
                {
                    if (isRefused)
                        changes += CommitSeparately();
                    return changes + CommitOnce(null);
                }
                catch (SiteGone exception)
                {
                    if (attempt >= options.Attempts)
                        throw;
                    Log("warning", exception.Message);
                    WaitForIis(rowsOfRun); // the platform may be making it anew
                }
                catch (Exception exception) when (!(exception is Failure))
                {
                    if (IsDenied(exception))
                    {
                        RestoreAll();
                        throw;
                    }
                    string text = TextOf(exception) + " (" + PlaceOf(exception) + ")";
                    if (!IsUnwritten(exception))
                    {
                        ++refusals;
                        isHalfWritten = true;
                    }
                    isRefused = refusals >= CertificateAttempts || UnusableKeyErrors.Contains(ErrorNumber(exception));
                    if (attempt >= options.Attempts)
                    {
                        if (refusals > 0)
                            RestoreAll();
                        throw new Failure(Locked, "The IIS configuration could not be written in " + attempt + " attempts: " + text);
                    }
                    Log("warning", "Attempt " + attempt + " of " + options.Attempts + " failed: " + text);
                }
                Thread.Sleep(pause);
                pause = Longer(pause);
            }
        }

        /// <summary>With a thumbprint: of what is added or changed with that certificate.</summary>
        private int CommitOnce(string only)
        {
            using (var manager = new ServerManager())
            {
                List<IisBinding> bindings = HttpsBindings(manager);
                Dictionary<string, HttpRecord> records = HttpRecords();
                List<Step> steps = Steps(bindings, records);
                WarnOfNeighbours(steps, bindings, records);
                if (only != null)
                    steps.RemoveAll(step => step.Verb == "Remove" || !step.Row.HasThumbprint(only));
                if (steps.Count == 0)
                    return 0;
                foreach (Step step in steps)
                    WarnOfLoss(step, records);
                CommitOnceNoted(manager, steps, records);
                return steps.Count;
            }
        }

        /// <summary>
        /// Notes the steps, then commits them. Where nothing was written nothing stays noted: a binding that somebody else
        /// makes later would be taken for this script's.
        /// </summary>
        private void CommitOnceNoted(ServerManager manager, List<Step> steps, Dictionary<string, HttpRecord> records)
        {
            List<Row> madeSoFar = made.ToList(), replacedSoFar = replaced.ToList();
            bool isCommitting = false;
            try
            {
                NoteInState(steps, records);
                foreach (Step step in steps)
                    Do(manager, step);
                isCommitting = true;
                manager.CommitChanges();
            }
            catch (Exception exception) when (!isCommitting || IsUnwritten(exception))
            {
                made.Clear();
                made.AddRange(madeSoFar);
                replaced.Clear();
                replaced.AddRange(replacedSoFar);
                WriteState();
                throw;
            }
        }

        // --- Saying what it comes to ---

        /// <summary>Warns of what the wanted bindings share with others': the binding itself, or the HTTP.sys record.</summary>
        private void WarnOfNeighbours(List<Step> steps, List<IisBinding> bindings, Dictionary<string, HttpRecord> records)
        {
            foreach (Row row in wanted)
            {
                List<IisBinding> others = bindings.Where(binding => !Same(binding.Site, row.Site) && steps.All(step => step.Binding != binding)).ToList();
                foreach (IisBinding binding in others)
                {
                    string what = "The site " + binding.Site + " has the binding " + binding.Information;
                    if (binding.Parts.IsSame(row.Parts))
                        Warn(what + " too, which the site " + row.Site + " is to have: IIS starts one of them only.");
                    else if (Same(binding.Key, row.Key) && row.Thumbprint.Length > 0 && !binding.HasThumbprint(row.Thumbprint))
                        Warn(what + ", whose HTTP.sys record " + row.Key + " the site " + row.Site + " needs too: both get the certificate " + row.Thumbprint + ".");
                }
                HttpRecord record;
                bool isLost = row.Thumbprint.Length > 0 && records.TryGetValue(row.Key, out record) && !row.HasThumbprint(record.Thumbprint)
                    && !IsOurs(row.Key, record, other => true) && !bindings.Any(binding => Same(binding.Key, row.Key));
                if (isLost)
                    Warn("The HTTP.sys record " + row.Key + ", behind which there is no binding of IIS, loses the certificate " + records[row.Key].Thumbprint + "; -Undo does not put it back.");
            }
        }

        /// <summary>Warns of what a record holds beside its certificate: IIS sets it back with the record.</summary>
        private void WarnOfLoss(Step step, Dictionary<string, HttpRecord> records)
        {
            HttpRecord record;
            if (step.Row.Thumbprint.Length == 0 || !records.TryGetValue(step.Row.Key, out record))
                return;
            if (record.Others == null && step.Verb == "Change")
                Warn("The HTTP.sys record " + step.Row.Key + " is written anew, and its DefaultFlags are not known: client certificate negotiation and the like are lost, if they were set.");
            else if (!string.IsNullOrEmpty(record.Others))
                Warn("The HTTP.sys record " + step.Row.Key + " is written anew or goes, and loses: " + record.Others + ". \"netsh http update sslcert\" sets it again.");
        }

        /// <summary>
        /// Warns of others' records on an address: there they win over every host name. Where no binding of IIS is behind
        /// one, and clients of this role come by its address, that is not as wanted.
        /// </summary>
        private void WarnOfHiding(List<string> leftovers, Dictionary<string, HttpRecord> records, List<IisBinding> bindings)
        {
            foreach (KeyValuePair<string, HttpRecord> record in records)
            {
                Parts parts = record.Key.StartsWith("ipport=", StringComparison.Ordinal) ? Parts.Parse(record.Key.Substring(7) + ":") : null;
                bool hides = parts != null && !parts.IsAny && !leftovers.Contains(record.Key)
                    && wanted.Any(row => row.Parts.Port == parts.Port && row.Key.StartsWith("hostnameport=", StringComparison.Ordinal))
                    && !wanted.Any(row => Same(row.Key, record.Key));
                if (!hides)
                    continue;
                Warn("The HTTP.sys record " + record.Key + " is not this script's and stays: on that address its certificate " + record.Value.Thumbprint + " is served for every host name.");
                if (!options.Undo && !bindings.Any(binding => Same(binding.Key, record.Key)) && (ownAddress.Length == 0 || parts.Address == ownAddress))
                    hiding.Add(record.Key);
            }
        }

        // --- Doing it, binding by binding ---

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
            Site site = manager.Sites.FirstOrDefault(other => Same(other.Name, step.Row.Site));
            if (site == null)
                throw new SiteGone(step.Row.Site);
            Add(site, step.Row, step.Flags, true);
        }

        private static Binding Add(Site site, Row row, int flags, bool writesRecord)
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
            return site.Bindings.Add(binding);
        }

        // --- Where IIS refuses a certificate ---

        private void NoteWhatThereIs()
        {
            using (var manager = new ServerManager())
                bindingsBefore = HttpsBindings(manager);
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
                changes += CommitSeparately(thumbprint);
            return changes;
        }

        /// <summary>A few times, since a key may just be on its way into the store.</summary>
        private int CommitSeparately(string thumbprint)
        {
            TimeSpan pause = options.FirstPause;
            for (int attempt = 1; ; attempt++)
            {
                try
                {
                    return CommitOnce(thumbprint);
                }
                catch (Exception exception) when (!(exception is Failure) && !IsDenied(exception) && !IsUnwritten(exception))
                {
                    if (attempt >= CertificateAttempts)
                    {
                        string what = UnusableKeyErrors.Contains(ErrorNumber(exception)) ? "the private key of the certificate " : "the certificate ";
                        Log("error", "IIS cannot use " + what + thumbprint + ": " + TextOf(exception) + " (" + PlaceOf(exception) + ")");
                        Deny(thumbprint);
                        return 0;
                    }
                }
                Thread.Sleep(pause);
                pause = Longer(pause);
            }
        }

        /// <summary>Whether IIS's bindings are others than when the run began.</summary>
        private bool IsTouched()
        {
            using (var manager = new ServerManager())
            {
                List<IisBinding> now = HttpsBindings(manager);
                return now.Count != bindingsBefore.Count || !now.All(binding => bindingsBefore.Any(old => old.IsFor(binding) && old.Flags == binding.Flags));
            }
        }

        /// <summary>Where a run ends half-way, IIS is left as it was. What cannot be put back is said, no more.</summary>
        private void RestoreAll()
        {
            try
            {
                if (IsTouched())
                    Restore(null);
                using (var manager = new ServerManager())
                    RemoveLeftovers(Leftovers(HttpsBindings(manager).Select(binding => binding.Key), HttpRecords()));
                RestoreState(null);
                Log("info", "IIS is as it was before.");
            }
            catch (Exception exception)
            {
                Log("warning", "What stood before could not be put back: " + TextOf(exception));
            }
        }

        /// <summary>Takes a certificate out of the job, whose bindings stay as they were.</summary>
        private void Deny(string thumbprint)
        {
            Restore(thumbprint);
            RestoreState(thumbprint);
            isIncomplete = true;
            kept.AddRange(wanted.Where(row => row.HasThumbprint(thumbprint)));
            wanted.RemoveAll(row => row.HasThumbprint(thumbprint));
            platform.RemoveAll(row => row.HasThumbprint(thumbprint));
        }

        /// <summary>Of the bindings concerned, the state file says again what it said before this run.</summary>
        private void RestoreState(string thumbprint)
        {
            foreach (var lists in new[] { new { Now = made, Before = madeBefore }, new { Now = replaced, Before = replacedBefore } })
            {
                lists.Now.RemoveAll(row => IsConcerned(row, thumbprint));
                lists.Now.AddRange(lists.Before.Where(row => IsConcerned(row, thumbprint)));
            }
            WriteState();
        }

        /// <summary>
        /// Puts back what stood before this run where IIS refused the certificate, or, without one, all of it: nothing is
        /// left standing without one. A record of HTTP.sys that stands is not written again.
        /// </summary>
        private void Restore(string thumbprint)
        {
            using (var manager = new ServerManager())
            {
                Dictionary<string, HttpRecord> records = HttpRecords();
                foreach (IisBinding binding in HttpsBindings(manager).Where(row => IsConcerned(row, thumbprint)))
                    binding.SiteObject.Bindings.Remove(binding.Binding, true);
                foreach (IisBinding old in bindingsBefore.Where(row => IsConcerned(row, thumbprint)))
                {
                    Site site = manager.Sites.FirstOrDefault(other => Same(other.Name, old.Site));
                    if (site != null)
                        Add(site, old, old.Flags, !HasRecord(old, records));
                }
                manager.CommitChanges();
            }
        }

        /// <summary>Whether a binding is what rows with that certificate are to set or to replace; without one, any row.</summary>
        private bool IsConcerned(Row binding, string thumbprint)
        {
            bool isAny = thumbprint == null;
            return (isAny && made.Any(row => row.IsFor(binding)))
                || wanted.Any(row => (isAny || row.HasThumbprint(thumbprint)) && row.IsFor(binding))
                || platform.Any(row => (isAny || row.HasThumbprint(thumbprint)) && IsPlatformShape(binding, row));
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
                List<Step> steps = Steps(bindings, records);
                List<string> differences = steps.Select(step => step.Verb + " " + step.Row.Site + " " + step.Row.Information).ToList();
                List<string> leftovers = Leftovers(bindings.Select(binding => binding.Key).Concat(wanted.Select(row => row.Key)), records);
                if (steps.Count > 0)
                    leftovers.RemoveAll(key => !IsReplaced(key, steps));
                RemoveLeftovers(leftovers);
                records = HttpRecords();
                if (steps.Count == 0)
                    WarnOfHiding(leftovers, records, bindings);
                differences.AddRange(leftovers.Where(records.ContainsKey).Select(key => "HTTP.sys still holds " + key));
                return differences;
            }
        }

        /// <summary>
        /// Whether a leftover record is one on an address whose replacement stands: it would hide every host, whatever else
        /// is not as wanted.
        /// </summary>
        private bool IsReplaced(string key, List<Step> steps)
        {
            Parts parts = key.StartsWith("ipport=", StringComparison.Ordinal) ? Parts.Parse(key.Substring(7) + ":") : null;
            return parts != null && wanted.Any(row => row.Parts.Port == parts.Port && row.Parts.IsAny
                && row.Key.StartsWith("ipport=", StringComparison.Ordinal)
                && steps.All(step => step.Verb == "Remove" || !Same(step.Row.Key, row.Key)));
        }

        /// <summary>
        /// HTTP.sys records that nothing of <paramref name="used"/> stands behind any more, of bindings that were made or
        /// replaced here. Any other is somebody else's, whatever its application.
        /// </summary>
        private List<string> Leftovers(IEnumerable<string> used, Dictionary<string, HttpRecord> records)
        {
            var names = new HashSet<string>(used, StringComparer.OrdinalIgnoreCase);
            return records.Where(record => !names.Contains(record.Key) && IsOurs(record.Key, record.Value, IsInReach))
                .Select(record => record.Key).ToList();
        }

        /// <summary>Whether a row of the state is of a binding that is this run's to set, to replace or to remove.</summary>
        private bool IsInReach(Row row)
        {
            return IsRemovable(row.Site) || wanted.Any(other => other.IsFor(row)) || platform.Any(other => IsPlatformShape(row, other));
        }

        /// <summary>Whether a record is IIS's and of a binding that was made or replaced here, and that counts.</summary>
        private bool IsOurs(string key, HttpRecord record, Func<Row, bool> counts)
        {
            return record.IsOfIis && made.Concat(replaced).Any(row => Same(row.Key, key) && row.HasThumbprint(record.Thumbprint) && counts(row));
        }

        /// <summary>
        /// netsh is asked to delete, and its exit code read; nothing of what it prints. Where it cannot, IIS is asked.
        /// </summary>
        private void RemoveLeftovers(List<string> keys)
        {
            foreach (string key in keys)
            {
                string obstacle = Netsh("http delete sslcert " + key);
                if (obstacle == null)
                {
                    Log("info", "Removed the HTTP.sys record " + key + ", which nothing uses any more.");
                    continue;
                }
                Log("warning", "The HTTP.sys record " + key + " could not be removed: " + obstacle + ". IIS is asked to.");
                try
                {
                    RemoveRecord(key);
                }
                catch (Exception exception)
                {
                    Log("warning", "IIS could not remove it either: " + TextOf(exception));
                }
            }
        }

        /// <summary>IIS removes a record with the binding that it belongs to, which is put there for that alone.</summary>
        private void RemoveRecord(string key)
        {
            using (var manager = new ServerManager())
            {
                foreach (Row row in made.Concat(replaced).Where(row => Same(row.Key, key)))
                {
                    Site site = manager.Sites.FirstOrDefault(other => Same(other.Name, row.Site));
                    if (site == null)
                        continue;
                    site.Bindings.Remove(Add(site, row, row.Flags, false), false);
                    manager.CommitChanges();
                    return;
                }
            }
        }

        /// <summary>Null: it did that.</summary>
        private static string Netsh(string arguments)
        {
            var start = new ProcessStartInfo(Path.Combine(Environment.SystemDirectory, "netsh.exe"), arguments)
            {
                UseShellExecute = false,
                CreateNoWindow = true
            };
            try
            {
                using (Process process = Process.Start(start))
                {
                    process.WaitForExit();
                    return process.ExitCode == 0 ? null : "netsh exit code " + process.ExitCode;
                }
            }
            catch (Win32Exception exception)
            {
                return TextOf(exception);
            }
        }

        // --- Saying ---

        /// <summary>The same, as a warning, once a run: each look at IIS finds it again.</summary>
        private void Warn(string message)
        {
            if (warnedOf.Add(message))
                Log("warning", message);
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

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Microsoft.Web.Administration as far as the scripts use it, on the server of Machine.cs. What it does
// follows https://learn.microsoft.com/dotnet/api/microsoft.web.administration: nothing is written before
// CommitChanges(); a binding's certificate is HTTP.sys's, not the configuration's.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Bindwright.Testing;

namespace Microsoft.Web.Administration
{
    public class Binding
    {
        internal BindingEntry Entry = new BindingEntry { Protocol = "", Information = "" };
        internal bool IsCertificateSet;
        private byte[] hash;

        internal Binding()
        {
        }

        internal Binding(BindingEntry entry, RecordEntry record)
        {
            Entry = entry.Copy();
            if (record != null && !string.IsNullOrEmpty(record.Certificate))
            {
                hash = Enumerable.Range(0, record.Certificate.Length / 2).Select(i => Convert.ToByte(record.Certificate.Substring(2 * i, 2), 16)).ToArray();
                Entry.Store = record.Store;
            }
        }

        public string Protocol { get { return Entry.Protocol; } set { Entry.Protocol = value; } }
        public string BindingInformation { get { return Read("information", Entry.Information); } set { Entry.Information = value; } }
        public string CertificateStoreName { get { return Entry.Store; } set { Entry.Store = value; } }

        public byte[] CertificateHash
        {
            get
            {
                return Read("certificate", hash);
            }
            set
            {
                hash = value;
                IsCertificateSet = true;
            }
        }

        public object GetAttributeValue(string name)
        {
            CheckAttribute(name);
            return Read("sslFlags", Entry.SslFlags);
        }

        /// <summary>The real one throws this for a single broken binding, whosever it is.</summary>
        private T Read<T>(string what, T value)
        {
            if (Entry.Unreadable == what)
                throw new ArgumentException("Value does not fall within the expected range.");
            return value;
        }

        public void SetAttributeValue(string name, object value)
        {
            CheckAttribute(name);
            Entry.SslFlags = Convert.ToInt64(value);
        }

        internal RecordEntry Record
        {
            get { return RecordEntry.Of(Entry, hash == null ? "" : BitConverter.ToString(hash).Replace("-", "")); }
        }

        private static void CheckAttribute(string name)
        {
            if (name != "sslFlags")
                throw new COMException("Unrecognized attribute '" + name + "'", unchecked((int)0x80070585));
        }
    }

    public class BindingCollection : IEnumerable<Binding>
    {
        private readonly List<Binding> bindings;
        internal readonly List<RecordEntry> Dropped = new List<RecordEntry>();

        internal BindingCollection(IEnumerable<Binding> bindings)
        {
            this.bindings = bindings.ToList();
        }

        public Binding CreateElement(string elementTagName)
        {
            if (elementTagName != "binding")
                throw new ArgumentException(elementTagName);
            return new Binding();
        }

        public Binding Add(Binding binding)
        {
            if (bindings.Any(other => other.Entry.IsSame(binding.Entry)))
                throw new COMException("Cannot add duplicate collection entry of type 'binding'", unchecked((int)0x800700B7));
            if ((binding.Entry.SslFlags & 3) != 0 && binding.Entry.Information.EndsWith(":", StringComparison.Ordinal))
                throw new COMException("The parameter is incorrect.", unchecked((int)0x80070057));
            bindings.Add(binding);
            return binding;
        }

        public void Remove(Binding element, bool removeConfigOnly)
        {
            if (!bindings.Remove(element))
                throw new COMException("Element not found.", unchecked((int)0x80070490));
            if (!removeConfigOnly && element.Protocol == "https")
                Dropped.Add(element.Record);
        }

        public IEnumerator<Binding> GetEnumerator()
        {
            return bindings.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }

    public class Application
    {
        internal Application(string pool)
        {
            ApplicationPoolName = pool;
        }

        public string Path { get { return "/"; } }
        public string ApplicationPoolName { get; }
    }

    public class ApplicationPool
    {
        internal ApplicationPool(string name)
        {
            Name = name;
        }

        public string Name { get; }
    }

    public class Site
    {
        internal readonly bool IsPoolGone;

        internal Site(SiteEntry entry, IEnumerable<Binding> bindings)
        {
            Name = entry.Name;
            IsPoolGone = entry.IsPoolGone;
            Bindings = new BindingCollection(bindings);
        }

        public string Name { get; }
        public IEnumerable<Application> Applications { get { return new[] { new Application("pool of " + Name) }; } }
        public BindingCollection Bindings { get; }
    }

    public class SiteCollection : IEnumerable<Site>
    {
        private readonly List<Site> sites;

        internal SiteCollection(List<Site> sites)
        {
            this.sites = sites;
        }

        public IEnumerator<Site> GetEnumerator()
        {
            return sites.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }

    public sealed class ServerManager : IDisposable
    {
        private readonly int version;

        public ServerManager()
        {
            int found = 0;
            Sites = new SiteCollection(Machine.With(machine =>
            {
                List<SiteEntry> sites = machine.OpenConfiguration();
                found = machine.Version;
                return sites.Select(site => new Site(site, site.Bindings.Select(binding => Of(machine, binding)))).ToList();
            }));
            version = found;
        }

        public SiteCollection Sites { get; }
        public IEnumerable<ApplicationPool> ApplicationPools { get { return Sites.Where(site => !site.IsPoolGone).Select(site => new ApplicationPool("pool of " + site.Name)); } }

        public void CommitChanges()
        {
            var entries = Sites.Select(site => new SiteEntry { Name = site.Name, IsPoolGone = site.IsPoolGone, Bindings = site.Bindings.Select(binding => binding.Entry.Copy()).ToList() }).ToList();
            List<RecordEntry> dropped = Sites.SelectMany(site => site.Bindings.Dropped).ToList();
            List<RecordEntry> written = Sites.SelectMany(site => site.Bindings)
                .Where(binding => binding.IsCertificateSet || (binding.Protocol == "https" && (binding.Entry.SslFlags & 2) != 0))
                .Select(binding => binding.Record).ToList();
            Machine.With(machine =>
            {
                machine.Commit(version, entries, dropped, written);
                return true;
            });
        }

        public void Dispose()
        {
        }

        private static Binding Of(Machine machine, BindingEntry entry)
        {
            RecordEntry record = entry.Protocol == "https" ? machine.Records.Find(RecordEntry.Of(entry, "").HasKeyOf) : null;
            return new Binding(entry, record);
        }
    }
}

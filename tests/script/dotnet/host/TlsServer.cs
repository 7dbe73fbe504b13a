// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

namespace Bindwright.Testing
{
    /// <summary>
    /// HTTP.sys at one port: a real TLS server that chooses by the machine's records, and where no source says how,
    /// as Machine.HttpSys has it.
    /// </summary>
    public sealed class TlsServer : IDisposable
    {
        private readonly List<TcpListener> listeners = new List<TcpListener>();
        private readonly int port;

        public TlsServer(int port)
        {
            this.port = port;
            foreach (string address in new[] { "127.0.0.2", "::1" })
            {
                var listener = new TcpListener(IPAddress.Parse(address), port);
                try
                {
                    listener.Start();
                }
                catch (SocketException)
                {
                    continue; // a system without IPv6
                }
                listeners.Add(listener);
                new Thread(() => Serve(listener)) { IsBackground = true }.Start();
            }
        }

        public void Dispose()
        {
            listeners.ForEach(listener => listener.Stop());
        }

        private void Serve(TcpListener listener)
        {
            while (true)
            {
                try
                {
                    Answer(listener.AcceptTcpClient());
                }
                catch (Exception exception) when (exception is SocketException || exception is ObjectDisposedException || exception is InvalidOperationException)
                {
                    return;
                }
            }
        }

        private void Answer(TcpClient client)
        {
            bool isIpv6 = client.Client.AddressFamily == AddressFamily.InterNetworkV6;
            using (client)
            using (var stream = new SslStream(client.GetStream()))
            {
                try
                {
                    stream.AuthenticateAsServerAsync((_, hello, _, _) => new ValueTask<SslServerAuthenticationOptions>(OptionsFor(hello.ServerName, isIpv6)), null).Wait();
                }
                catch (AggregateException)
                {
                    client.LingerState = new LingerOption(true, 0); // a reset
                }
            }
        }

        private SslServerAuthenticationOptions OptionsFor(string name, bool isIpv6)
        {
            X509Certificate2 chosen = Machine.With(machine => Choose(machine, Sent(name), isIpv6));
            if (chosen == null)
                throw new AuthenticationRefused();
            // A key that was read from PEM cannot be used by every system's TLS.
            return new SslServerAuthenticationOptions { ServerCertificate = X509CertificateLoader.LoadPkcs12(chosen.Export(X509ContentType.Pfx), null) };
        }

        /// <summary>As the client sent it: .NET shows a name that is xn--... in Unicode.</summary>
        private static string Sent(string name)
        {
            return string.IsNullOrEmpty(name) ? "" : new IdnMapping().GetAscii(name);
        }

        private sealed class AuthenticationRefused : Exception
        {
        }

        /// <summary>Null: the handshake fails.</summary>
        private X509Certificate2 Choose(Machine machine, string name, bool isIpv6)
        {
            foreach (Func<X509Certificate2> step in Steps(machine, name, isIpv6))
            {
                try
                {
                    X509Certificate2 found = step();
                    if (found != null)
                        return found;
                }
                catch (AuthenticationRefused)
                {
                    return null;
                }
            }
            return null;
        }

        private IEnumerable<Func<X509Certificate2>> Steps(Machine machine, string name, bool isIpv6)
        {
            Func<string, bool> holds = rule => machine.HttpSys.TryGetValue(rule, out bool value) && value;
            Func<X509Certificate2> exact = () => Of(machine, "hostnameport", name.StartsWith("xn--", StringComparison.Ordinal) && !holds("punycode-key-matches") ? "" : name);
            Func<X509Certificate2> wildcard = () => Wildcard(machine, name, holds);
            Func<X509Certificate2> central = () => Find(machine, "ccs", port.ToString()) == null ? null : Filed(machine, name);
            Func<X509Certificate2> scoped = () => Find(machine, "scopedccs", name + ":" + port) == null ? null : Filed(machine, name);
            if (holds("scoped-store-before-exact-host"))
                yield return scoped;
            if (!holds("exact-host-before-wildcard"))
                yield return wildcard;
            yield return exact;
            if (holds("wildcard-before-central-store"))
                yield return wildcard;
            yield return central;
            yield return wildcard;
            if (isIpv6 && holds("any-ipv6-before-any-ipv4"))
                yield return () => Of(machine, "ipport", "[::]");
            yield return () => Of(machine, "ipport", "0.0.0.0");
        }

        private X509Certificate2 Wildcard(Machine machine, string name, Func<string, bool> holds)
        {
            string[] labels = name.Split('.');
            var zones = new List<string>();
            if (holds("wildcard-covers-apex"))
                zones.Add(name);
            for (int skipped = 1; skipped < labels.Length && (skipped == 1 || holds("wildcard-covers-deeper")); ++skipped)
                zones.Add(string.Join(".", labels.Skip(skipped)));
            return holds("wildcard-matches") ? zones.Select(zone => Of(machine, "hostnameport", "*." + zone)).FirstOrDefault(found => found != null) : null;
        }

        private static RecordEntry Find(Machine machine, string family, string key)
        {
            return machine.Records.Find(record => record.HasName(family + "=" + key));
        }

        /// <summary>The certificate of a record; null: there is no record, or it is passed over.</summary>
        private X509Certificate2 Of(Machine machine, string family, string key)
        {
            RecordEntry record = Find(machine, family, key + ":" + port);
            if (record == null)
                return null;
            Func<string, bool> holds = rule => machine.HttpSys.TryGetValue(rule, out bool value) && value;
            if (record.IsRejecting && holds("reject-connections-refuses"))
                throw new AuthenticationRefused();
            CertificateEntry entry = machine.Certificates.Find(candidate => candidate.IsIn("My", record.Certificate));
            if (entry != null && entry.RenewedBy != null && holds("renewal-link-serves-newer"))
                entry = machine.Certificates.Find(candidate => candidate.IsIn("My", entry.RenewedBy));
            if (entry == null && !holds("missing-certificate-falls-through"))
                throw new AuthenticationRefused();
            return entry == null ? null : CertificateStores.Opened(entry);
        }

        private static X509Certificate2 Filed(Machine machine, string name)
        {
            string path = Path.Combine(machine.Store.Folder, name + ".pfx");
            if (!File.Exists(path))
                return null;
            try
            {
                return X509CertificateLoader.LoadPkcs12FromFile(path, machine.Store.Password, X509KeyStorageFlags.Exportable);
            }
            catch (CryptographicException)
            {
                if (machine.HttpSys.TryGetValue("locked-file-falls-through", out bool value) && value)
                    return null;
                throw new AuthenticationRefused();
            }
        }
    }
}

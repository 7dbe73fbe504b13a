// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Bindwright.Testing
{
    /// <summary>What a test wants run, one JSON object a line on stdin.</summary>
    public sealed class Request
    {
        public string Engine; // powershell, probe (the same with HTTP.sys answering), onstart, role, pfx, syntax
        public string Script; // path of a .ps1, or of a .pfx
        public string Machine; // path of the server's file
        public string Folder; // to run in; holds inetsrv where IIS is installed
        public string Location; // the current location of PowerShell; null: that folder
        public Dictionary<string, object> Parameters = new Dictionary<string, object>();
        public Dictionary<string, string> Environment = new Dictionary<string, string>();
        public Dictionary<string, string> Passphrases = new Dictionary<string, string>(); // by prompt or vault/secret
    }

    /// <summary>What came of it, one JSON object a line on stdout.</summary>
    public sealed class Answer
    {
        public int ExitCode;
        public List<string> Output = new List<string>();
        public List<string> Warnings = new List<string>();
        public List<string> Verbose = new List<string>();
        public List<string> Errors = new List<string>();
    }

    public static class Program
    {
        private static readonly JsonSerializerSettings Form = new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() };

        public static int Main(string[] arguments)
        {
            if (arguments.Length >= 5 && arguments[0] == "netsh")
                return Netsh(arguments);
            if (Array.IndexOf(arguments, "-File") >= 0)
                return RunFile(arguments);
            TextWriter answers = Console.Out;
            TextReader requests = arguments.Length == 2 && arguments[0] == "request" ? File.OpenText(arguments[1]) : Console.In;
            Console.SetOut(TextWriter.Null); // scripts may say what they like
            for (string line = requests.ReadLine(); line != null; line = requests.ReadLine())
            {
                answers.WriteLine(JsonConvert.SerializeObject(Run(JsonConvert.DeserializeObject<Request>(line, Form)), Form));
                answers.Flush();
            }
            return 0;
        }

        private static int Netsh(string[] arguments)
        {
            string verb = string.Join(" ", arguments, 1, 3);
            if (verb == "http add sslcert")
                return Machine.With(machine => machine.AddRecord(arguments.Skip(4).ToArray()));
            return verb == "http delete sslcert" ? Machine.With(machine => machine.DeleteRecord(arguments[4])) : 2;
        }

        /// <summary>As powershell.exe -File SCRIPT -NAME VALUE -SWITCH does, in the current folder.</summary>
        private static int RunFile(string[] arguments)
        {
            int next = Array.IndexOf(arguments, "-File") + 1;
            var request = new Request { Script = arguments[next++] };
            while (next < arguments.Length)
            {
                string name = arguments[next++].Substring(1);
                bool isSwitch = next == arguments.Length || arguments[next].StartsWith("-", StringComparison.Ordinal);
                request.Parameters[name] = isSwitch ? (object)true : arguments[next++];
            }
            Answer answer = PowerShellEngine.Run(request);
            foreach (string error in answer.Errors)
                Console.Error.WriteLine(error);
            return answer.ExitCode;
        }

        private static Answer Run(Request request)
        {
            foreach (KeyValuePair<string, string> variable in request.Environment)
                System.Environment.SetEnvironmentVariable(variable.Key, variable.Value);
            System.Environment.SetEnvironmentVariable("BINDWRIGHT_MACHINE", request.Machine);
            if (request.Folder != null)
                Directory.SetCurrentDirectory(request.Folder);
            try
            {
                switch (request.Engine)
                {
                    case "powershell":
                        return PowerShellEngine.Run(request);
                    case "onstart":
                        return OnStartEngine.Run(request);
                    case "role":
                        return OnStartEngine.RunAsRole(request);
                    case "probe":
                        using (new TlsServer(Convert.ToInt32(request.Parameters["Port"])))
                            return PowerShellEngine.Run(request);
                    case "pfx":
                        return PfxFile.Open(request.Script, request.Passphrases["file"]);
                    default:
                        return SyntaxRules.Check(request.Script);
                }
            }
            catch (Exception exception)
            {
                return new Answer { ExitCode = -1, Errors = { exception.ToString() } };
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace Bindwright.Testing
{
    /// <summary>Runs a script in a PowerShell session of its own, with stand-ins for the modules that are not there.</summary>
    public static class PowerShellEngine
    {
        /// <summary>Nouns of the cmdlets that a whole PowerShell has not got here, or that would ask somebody.</summary>
        private static readonly string[] OfTheServer = { "Service", "Process", "Acl", "PfxCertificate", "Host", "AzKeyVaultSecret", "SelfSignedCertificate", "Certificate", "WebCentralCertProvider" };
        private static readonly InitialSessionState State = SessionState();
        private static readonly InitialSessionState StateWithStore = WithCmdlets(SessionState(), true);

        public static Answer Run(Request request)
        {
            StandInCmdlets.Passphrases = request.Passphrases;
            bool hasStore = request.Engine == "probe" && Machine.With(machine => machine.Store != null);
            using (Runspace runspace = RunspaceFactory.CreateRunspace(hasStore ? StateWithStore : State))
            {
                runspace.Open();
                if (request.Location != null)
                    runspace.SessionStateProxy.Path.SetLocation(request.Location);
                using (PowerShell shell = PowerShell.Create())
                {
                    shell.Runspace = runspace;
                    shell.AddCommand(request.Script);
                    foreach (KeyValuePair<string, object> parameter in request.Parameters)
                        shell.AddParameter(parameter.Key, ValueOf(parameter.Value));
                    return Answered(shell, runspace);
                }
            }
        }

        private static object ValueOf(object value)
        {
            var account = value as Newtonsoft.Json.Linq.JObject;
            if (account != null)
                return new PSCredential((string)account["userName"], new System.Net.NetworkCredential("", (string)account["password"]).SecurePassword);
            var list = value as Newtonsoft.Json.Linq.JArray;
            return list == null ? value : list.Select(item => (string)item).ToArray();
        }

        private static InitialSessionState SessionState()
        {
            InitialSessionState state = WithCmdlets(IsWhole ? InitialSessionState.CreateDefault() : InitialSessionState.CreateDefault2(), false);
            state.Providers.Add(new SessionStateProviderEntry("Registry", typeof(RegistryProvider), null));
            state.Providers.Add(new SessionStateProviderEntry("Certificate", typeof(CertificateProvider), null));
            return state;
        }

        private static bool IsWhole
        {
            get { return Type.GetType("Microsoft.PowerShell.Commands.StartSleepCommand, Microsoft.PowerShell.Commands.Utility") != null; }
        }

        private static InitialSessionState WithCmdlets(InitialSessionState state, bool ofStore)
        {
            bool isWhole = IsWhole;
            foreach (Type type in typeof(StandInCmdlets).GetNestedTypes().Concat(typeof(ProbeCmdlets).GetNestedTypes()))
            {
                var cmdlet = (CmdletAttribute)Attribute.GetCustomAttribute(type, typeof(CmdletAttribute));
                bool isOfStore = cmdlet != null && cmdlet.NounName == "WebCentralCertProvider"; // a feature that a server may lack
                if (cmdlet == null || isOfStore != ofStore || (isWhole && !OfTheServer.Contains(cmdlet.NounName)))
                    continue;
                string name = cmdlet.VerbName + "-" + cmdlet.NounName;
                state.Commands.Remove(name, typeof(SessionStateCmdletEntry));
                state.Commands.Add(new SessionStateCmdletEntry(name, type, null));
            }
            return state;
        }

        private static Answer Answered(PowerShell shell, Runspace runspace)
        {
            var answer = new Answer();
            try
            {
                answer.Output.AddRange(shell.Invoke().Select(item => Convert.ToString(item)));
            }
            catch (RuntimeException exception)
            {
                answer.Errors.Add(exception.ToString());
            }
            object code = runspace.SessionStateProxy.GetVariable("LASTEXITCODE");
            answer.ExitCode = code == null ? -1 : Convert.ToInt32(code);
            answer.Warnings.AddRange(shell.Streams.Warning.Select(record => record.Message));
            answer.Verbose.AddRange(shell.Streams.Verbose.Select(record => record.Message));
            answer.Errors.AddRange(shell.Streams.Error.Select(record => record + " " + record.ScriptStackTrace));
            return answer;
        }
    }
}

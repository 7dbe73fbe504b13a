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
        private static readonly string[] OfTheServer = { "Service", "Process", "Acl", "PfxCertificate", "Host", "AzKeyVaultSecret" };
        private static readonly InitialSessionState State = SessionState();

        public static Answer Run(Request request)
        {
            StandInCmdlets.Passphrases = request.Passphrases;
            using (Runspace runspace = RunspaceFactory.CreateRunspace(State))
            {
                runspace.Open();
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
            var list = value as Newtonsoft.Json.Linq.JArray;
            return list == null ? value : list.Select(item => (string)item).ToArray();
        }

        private static InitialSessionState SessionState()
        {
            bool isWhole = Type.GetType("Microsoft.PowerShell.Commands.StartSleepCommand, Microsoft.PowerShell.Commands.Utility") != null;
            InitialSessionState state = isWhole ? InitialSessionState.CreateDefault() : InitialSessionState.CreateDefault2();
            foreach (Type type in typeof(StandInCmdlets).GetNestedTypes())
            {
                var cmdlet = (CmdletAttribute)Attribute.GetCustomAttribute(type, typeof(CmdletAttribute));
                if (cmdlet == null || (isWhole && !OfTheServer.Contains(cmdlet.NounName)))
                    continue;
                string name = cmdlet.VerbName + "-" + cmdlet.NounName;
                state.Commands.Remove(name, typeof(SessionStateCmdletEntry));
                state.Commands.Add(new SessionStateCmdletEntry(name, type, null));
            }
            state.Providers.Add(new SessionStateProviderEntry("Registry", typeof(RegistryProvider), null));
            state.Providers.Add(new SessionStateProviderEntry("Certificate", typeof(CertificateProvider), null));
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

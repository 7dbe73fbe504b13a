// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Bindwright.Testing
{
    /// <summary>
    /// What a script may use that has to run in Windows PowerShell 5.1 on Server 2016 and later, checked on the
    /// engine's own syntax tree. Findings are "line: rule: text".
    /// </summary>
    public sealed class SyntaxRules
    {
        /// <summary>Cmdlets, the parameters that they have in 5.1 and are used, those in braces being switches.</summary>
        private static readonly Dictionary<string, string> Cmdlets = new Dictionary<string, string>
        {
            // Microsoft.PowerShell.Core
            { "Set-StrictMode", "Version" }, { "Out-Null", "" }, { "Get-Command", "Name ErrorAction" },
            // Microsoft.PowerShell.Utility
            { "Write-Verbose", "Message" }, { "Write-Warning", "Message" }, { "Start-Sleep", "Seconds Milliseconds" },
            { "Read-Host", "Prompt {AsSecureString}" },
            // Microsoft.PowerShell.Management
            { "Get-Item", "LiteralPath ErrorAction" }, { "Get-ChildItem", "LiteralPath ErrorAction" }, { "Get-Service", "Name ErrorAction" },
            { "Get-Process", "Name ErrorAction" }, { "Remove-Item", "LiteralPath {DeleteKey}" },
            // Microsoft.PowerShell.Security
            { "Get-Acl", "LiteralPath" }, { "Set-Acl", "LiteralPath AclObject" },
            // PKI
            { "Import-PfxCertificate", "FilePath CertStoreLocation Password" },
            { "Export-PfxCertificate", "Cert FilePath Password" }, { "Switch-Certificate", "OldCert NewCert" },
            { "New-SelfSignedCertificate", "DnsName CertStoreLocation NotAfter KeyExportPolicy" },
            // WebAdministration, where the central store is installed
            { "Get-WebCentralCertProvider", "" }, { "Disable-WebCentralCertProvider", "" },
            { "Enable-WebCentralCertProvider", "CertStoreLocation UserName Password PrivateKeyPassword" },
            // Az.KeyVault, only where the administrator names a vault
            { "Get-AzKeyVaultSecret", "VaultName Name" }
        };

        /// <summary>.NET types and their static members that .NET Framework 4.6.2 has.</summary>
        private static readonly HashSet<string> Statics = new HashSet<string>(StringComparer.Ordinal)
        {
            "BitConverter::ToString", "Convert::ToByte", "Convert::ToInt64", "DateTime::UtcNow", "Diagnostics.Stopwatch::StartNew",
            "Environment::GetFolderPath", "Environment::Is64BitOperatingSystem", "Environment::Is64BitProcess", "Environment::OSVersion", "Environment::NewLine", "Environment::SystemDirectory",
            "Globalization.CultureInfo::InvariantCulture", "Globalization.IdnMapping::new", "Guid::NewGuid", "Guid::new",
            "IO.Directory::CreateDirectory", "IO.Directory::Delete", "IO.Directory::Exists", "IO.Directory::Move", "IO.File::AppendAllText", "IO.File::Delete",
            "IO.File::Exists", "IO.File::GetAttributes", "IO.File::GetLastWriteTimeUtc", "IO.File::Move", "IO.File::Open", "IO.File::ReadAllLines",
            "IO.File::Replace", "IO.File::WriteAllLines", "IO.File::WriteAllText", "IO.FileAccess::ReadWrite", "IO.FileAttributes::ReparsePoint", "IO.FileInfo::new",
            "IO.FileMode::Open", "IO.IOException::new",
            "IO.Path::ChangeExtension", "IO.Path::Combine", "IO.Path::GetFullPath", "IO.Path::GetTempPath", "InvalidOperationException::new",
            "Math::Ceiling", "Math::Max", "Math::Min", "Net.HttpListener::new", "Net.IPAddress::Parse", "Net.IPAddress::TryParse",
            "Net.Security.SslStream::new", "Net.Sockets.TcpClient::new", "Security.SecureString::new",
            "Net.Sockets.AddressFamily::InterNetworkV6", "NullString::Value", "Reflection.Assembly::LoadFrom",
            "StringComparer::OrdinalIgnoreCase", "StringComparison::Ordinal", "StringComparison::OrdinalIgnoreCase",
            "Text.Encoding::ASCII", "Threading.Mutex::new", "byte[]::new", "regex::Match", "regex::Matches", "regex::Replace",
            "regex::Unescape", "string::Concat", "string::Equals", "string::IsNullOrEmpty", "string::Join",
            "Collections.Generic.List[object]::new", "Collections.Generic.List[string]::new",
            "Collections.Generic.HashSet[string]::new", "Collections.Generic.HashSet[int]::new",
            "Collections.Generic.Dictionary[string,object]::new", "Microsoft.Web.Administration.ServerManager::new"
        };

        private static readonly HashSet<string> Types = new HashSet<string>(StringComparer.Ordinal)
        {
            "CmdletBinding", "ComponentModel.Win32Exception", "Collections.Generic.List[object]", "Collections.Generic.List[string]",
            "Collections.IEnumerable", "Diagnostics.CodeAnalysis.SuppressMessageAttribute", "Exception", "Guid",
            "Management.Automation.CommandNotFoundException", "Management.Automation.RuntimeException", "Net.Security.RemoteCertificateValidationCallback", "Reflection.TargetInvocationException",
            "Security.SecureString", "Threading.AbandonedMutexException", "UnauthorizedAccessException", "ValidateRange",
            "bool", "byte[]", "char[]", "int", "object", "object[]", "pscredential", "pscustomobject", "ref", "string", "string[]", "switch", "type", "void"
        };

        private static readonly HashSet<string> Automatic = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "_", "null", "true", "false", "PID", "PSCmdlet", "PSVersionTable", "LASTEXITCODE", "WhatIfPreference", "ErrorActionPreference"
        };

        private readonly List<string> findings = new List<string>();
        private readonly Dictionary<string, string> commands = new Dictionary<string, string>(Cmdlets, StringComparer.Ordinal);

        public static Answer Check(string path)
        {
            Token[] tokens;
            ParseError[] errors;
            ScriptBlockAst tree = Parser.ParseFile(path, out tokens, out errors);
            var rules = new SyntaxRules();
            foreach (ParseError error in errors)
                rules.Find(error.Extent, "parse", error.Message);
            rules.CheckTree(tree);
            return new Answer { Output = rules.findings.Distinct().ToList() };
        }

        private void Find(IScriptExtent where, string rule, string text)
        {
            findings.Add(where.StartLineNumber + ": " + rule + ": " + text);
        }

        private static IEnumerable<T> All<T>(Ast tree) where T : Ast
        {
            return tree.FindAll(node => node is T, true).Cast<T>();
        }

        private void CheckTree(ScriptBlockAst tree)
        {
            foreach (FunctionDefinitionAst function in All<FunctionDefinitionAst>(tree))
                CheckFunction(function);
            foreach (Ast node in tree.FindAll(node => true, true))
                CheckVersion(node);
            foreach (CommandAst command in All<CommandAst>(tree))
                CheckCommand(command);
            CheckTypes(tree);
            CheckVariables(tree);
        }

        /// <summary>Verbs, and the functions' parameters, which calls are held against later.</summary>
        private void CheckFunction(FunctionDefinitionAst function)
        {
            string[] parts = function.Name.Split('-');
            var verbs = typeof(VerbsCommon).Assembly.GetTypes().Where(type => type.Namespace == "System.Management.Automation" && type.Name.StartsWith("Verbs", StringComparison.Ordinal) && type.IsAbstract && type.IsSealed)
                .SelectMany(type => type.GetFields()).Select(field => field.Name);
            if (parts.Length != 2 || !verbs.Contains(parts[0]))
                Find(function.Extent, "verb", function.Name);
            else if (!parts[1].StartsWith("Bw", StringComparison.Ordinal))
                Find(function.Extent, "prefix", function.Name); // a cmdlet of Windows may have that name
            var parameters = function.Body.ParamBlock == null ? Enumerable.Empty<ParameterAst>() : function.Body.ParamBlock.Parameters;
            commands[function.Name] = string.Join(" ", parameters.Select(parameter => parameter.StaticType == typeof(SwitchParameter)
                ? "{" + parameter.Name.VariablePath.UserPath + "}" : parameter.Name.VariablePath.UserPath));
        }

        /// <summary>What Windows PowerShell 5.1 cannot parse.</summary>
        private void CheckVersion(Ast node)
        {
            var binary = node as BinaryExpressionAst;
            var assignment = node as AssignmentStatementAst;
            var member = node as MemberExpressionAst;
            var index = node as IndexExpressionAst;
            var block = node as ScriptBlockAst;
            var pipeline = node as PipelineAst;
            bool isLater = node is TernaryExpressionAst || node is PipelineChainAst
                || (binary != null && binary.Operator == TokenKind.QuestionQuestion)
                || (assignment != null && assignment.Operator == TokenKind.QuestionQuestionEquals)
                || (member != null && member.NullConditional) || (index != null && index.NullConditional)
                || (block != null && block.CleanBlock != null) || (pipeline != null && pipeline.Background);
            if (isLater)
                Find(node.Extent, "later than 5.1", node.Extent.Text.Split('\n')[0]);
        }

        private void CheckCommand(CommandAst command)
        {
            string name = command.GetCommandName();
            if (name == null)
            {
                var variable = command.CommandElements[0] as VariableExpressionAst;
                if (variable == null || variable.VariablePath.UserPath != "netsh")
                    Find(command.Extent, "command", command.Extent.Text);
                return;
            }
            string known;
            if (!commands.TryGetValue(name, out known))
            {
                Find(command.Extent, "command", name);
                return;
            }
            CheckArguments(command, name, known.Split(' '));
        }

        private void CheckArguments(CommandAst command, string name, string[] known)
        {
            bool takesValue = false;
            foreach (CommandElementAst element in command.CommandElements.Skip(1))
            {
                var parameter = element as CommandParameterAst;
                if (parameter == null)
                {
                    if (!takesValue)
                        Find(element.Extent, "positional", name + " " + element.Extent.Text);
                    takesValue = false;
                    continue;
                }
                bool isSwitch = known.Contains("{" + parameter.ParameterName + "}");
                if (!isSwitch && !known.Contains(parameter.ParameterName))
                    Find(element.Extent, "parameter", name + " -" + parameter.ParameterName);
                takesValue = !isSwitch && parameter.Argument == null;
            }
        }

        private void CheckTypes(ScriptBlockAst tree)
        {
            var owners = new HashSet<Ast>();
            foreach (MemberExpressionAst member in All<MemberExpressionAst>(tree).Where(member => member.Static))
            {
                owners.Add(member.Expression);
                string text = ((TypeExpressionAst)member.Expression).TypeName.FullName + "::" + member.Member.Extent.Text;
                if (!Statics.Contains(text))
                    Find(member.Extent, "type", text);
            }
            var names = All<TypeExpressionAst>(tree).Where(type => !owners.Contains(type)).Select(type => type.TypeName)
                .Concat(All<TypeConstraintAst>(tree).Select(type => type.TypeName)).Concat(All<AttributeAst>(tree).Select(type => type.TypeName));
            foreach (ITypeName name in names.Where(name => !Types.Contains(name.FullName)))
                Find(name.Extent, "type", name.FullName);
        }

        private void CheckVariables(ScriptBlockAst tree)
        {
            List<VariableExpressionAst> targets = All<AssignmentStatementAst>(tree).Select(assignment => Target(assignment.Left))
                .Concat(All<ForEachStatementAst>(tree).Select(loop => loop.Variable))
                .Concat(All<ParameterAst>(tree).Select(parameter => parameter.Name)).Where(target => target != null).ToList();
            List<VariableExpressionAst> uses = All<VariableExpressionAst>(tree).Except(targets).ToList();
            foreach (VariableExpressionAst target in targets.Where(target => !Automatic.Contains(target.VariablePath.UserPath)))
            {
                if (!target.VariablePath.IsUnqualified)
                    Find(target.Extent, "global state", target.Extent.Text);
                else if (!uses.Any(use => IsSame(use, target) && (Owner(target) == null || Owner(use) == Owner(target))))
                    Find(target.Extent, "unused", target.Extent.Text);
            }
            foreach (VariableExpressionAst use in uses.Where(use => !Automatic.Contains(use.VariablePath.UserPath) && use.VariablePath.DriveName != "env"))
            {
                if (!targets.Any(target => IsSame(use, target) && (Owner(target) == null || Owner(use) == Owner(target))))
                    Find(use.Extent, "unassigned", use.Extent.Text);
            }
        }

        private static VariableExpressionAst Target(ExpressionAst left)
        {
            var converted = left as AttributedExpressionAst;
            return converted == null ? left as VariableExpressionAst : Target(converted.Child);
        }

        private static bool IsSame(VariableExpressionAst one, VariableExpressionAst other)
        {
            return string.Equals(one.VariablePath.UserPath, other.VariablePath.UserPath, StringComparison.OrdinalIgnoreCase);
        }

        private static FunctionDefinitionAst Owner(Ast node)
        {
            for (; node != null; node = node.Parent)
            {
                var function = node as FunctionDefinitionAst;
                if (function != null)
                    return function;
            }
            return null;
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.WindowsAzure.ServiceRuntime;

namespace Bindwright.Testing
{
    /// <summary>Runs BindwrightBindings.cs: with options of the test's, or as a role instance does.</summary>
    public static class OnStartEngine
    {
        private static readonly Dictionary<string, string> FieldOfParameter = new Dictionary<string, string>
        {
            { "TimeoutSeconds", "Timeout" }, { "FirstPauseMilliseconds", "FirstPause" },
            { "LongestPauseMilliseconds", "LongestPause" }, { "SecondLookSeconds", "SecondLook" }
        };

        /// <summary>Parameters are those of the script. "Update", a setting, is set by another run before the first looks
        /// again; "ThenUndo" puts all back before that.</summary>
        public static Answer Run(Request request)
        {
            var answer = new Answer();
            object update;
            request.Parameters.Remove("Update", out update);
            bool undo = request.Parameters.Remove("ThenUndo");
            BindwrightBindings.Options options = OptionsOf(request.Parameters);
            using (var looked = new ManualResetEvent(options.SecondLook == TimeSpan.Zero))
            {
                options.LookedAgain = code =>
                {
                    answer.Output.Add("looked again: " + code);
                    looked.Set();
                };
                answer.ExitCode = BindwrightBindings.Run(options);
                if (update != null || undo)
                {
                    BindwrightBindings.Options next = OptionsOf(request.Parameters);
                    next.SecondLook = TimeSpan.Zero;
                    next.Setting = update != null ? (string)update : next.Setting;
                    next.Undo = undo;
                    BindwrightBindings.Run(next);
                }
                if (answer.ExitCode != 2)
                    looked.WaitOne();
            }
            return answer;
        }

        /// <summary>Parameters are the instance's id and the setting; a second setting is an update while the role runs.</summary>
        public static Answer RunAsRole(Request request)
        {
            object address;
            request.Parameters.TryGetValue("Address", out address);
            RoleEnvironment.Become((string)request.Parameters["InstanceId"], (string)address);
            RoleEnvironment.IsEmulated = request.Parameters.ContainsKey("Emulated");
            object setting;
            if (request.Parameters.TryGetValue("Setting", out setting))
                RoleEnvironment.Change(BindwrightBindings.SettingName, (string)setting);
            var answer = new Answer { ExitCode = BindwrightBindings.Apply() };
            object update;
            if (!request.Parameters.TryGetValue("Update", out update))
                return answer;
            int ends = EndsInLog();
            RoleEnvironment.Change("Other", "1");
            RoleEnvironment.Change(BindwrightBindings.SettingName, (string)update);
            while (EndsInLog() == ends)
                Thread.Sleep(5); // the test that waits for us has a limit
            return answer;
        }

        /// <summary>How many runs have ended, by the last words of each: it touches nothing after them.</summary>
        private static int EndsInLog()
        {
            return Regex.Matches(File.ReadAllText(new BindwrightBindings.Options().LogPath),
                @"Nothing had to be changed\.\n| changes made; .*\n|\(exit code [0-9]+, .*\)\n").Count;
        }

        private static BindwrightBindings.Options OptionsOf(Dictionary<string, object> parameters)
        {
            var options = new BindwrightBindings.Options();
            foreach (KeyValuePair<string, object> parameter in parameters)
                Set(options, parameter.Key, parameter.Value);
            return options;
        }

        private static void Set(BindwrightBindings.Options options, string parameter, object value)
        {
            string name;
            FieldInfo field = typeof(BindwrightBindings.Options).GetField(FieldOfParameter.TryGetValue(parameter, out name) ? name : parameter);
            if (field == null)
                throw new ArgumentException("No such option: " + parameter);
            if (field.FieldType == typeof(TimeSpan))
                value = TimeSpan.FromMilliseconds(Convert.ToDouble(value, CultureInfo.InvariantCulture) * (parameter.EndsWith("Seconds", StringComparison.Ordinal) && !parameter.EndsWith("Milliseconds", StringComparison.Ordinal) ? 1000 : 1));
            else if (field.FieldType == typeof(int))
                value = Convert.ToInt32(value, CultureInfo.InvariantCulture);
            field.SetValue(options, value);
        }
    }
}

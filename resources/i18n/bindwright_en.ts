<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ApplyCommand</name>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n file was written; what was there is kept in a backup.</numerusform>
            <numerusform>%n files were written; what was there is kept in a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyRun</name>
    <message numerus="yes">
        <source>%n error(s) block the plan; they are listed below.</source>
        <translation>
            <numerusform>%n error blocks the plan; it is listed below.</numerusform>
            <numerusform>%n errors block the plan; they are listed below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n file written; what was there is kept in a backup.</numerusform>
            <numerusform>%n files written; what was there is kept in a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) were overridden.</source>
        <translation>
            <numerusform>%n error was overridden.</numerusform>
            <numerusform>%n errors were overridden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes at its end are no certificate</source>
        <translation>
            <numerusform>%n byte at its end is no certificate</numerusform>
            <numerusform>%n bytes at its end are no certificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>becomes valid in %n days</source>
        <translation>
            <numerusform>becomes valid in %n day</numerusform>
            <numerusform>becomes valid in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n answer(s) stay the same.</source>
        <translation>
            <numerusform>%n answer stays the same.</numerusform>
            <numerusform>%n answers stay the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n file was written; what was there is kept in a backup.</numerusform>
            <numerusform>%n files were written; what was there is kept in a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapText</name>
    <message numerus="yes">
        <source>%n addresses</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes first, hides %n</source>
        <comment>@item map, records</comment>
        <translation>
            <numerusform>comes first, hides %n</numerusform>
            <numerusform>comes first, hides %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hidden at %n address(es)</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>hidden at %n address</numerusform>
            <numerusform>hidden at %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message numerus="yes">
        <source>%n errors were there before and do not block the plan.</source>
        <translation>
            <numerusform>%n error was there before and does not block the plan.</numerusform>
            <numerusform>%n errors were there before and do not block the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors concern service configurations that the plan does not change. They do not block it; run it for those too before you deploy them.</source>
        <translation>
            <numerusform>%n error concerns service configurations that the plan does not change. It does not block the plan; run it for those too before you deploy them.</numerusform>
            <numerusform>%n errors concern service configurations that the plan does not change. They do not block it; run it for those too before you deploy them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n times.</source>
        <translation>
            <numerusform>Found %n time.</numerusform>
            <numerusform>Found %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n times: %1.</source>
        <translation>
            <numerusform>Found %n time: %1.</numerusform>
            <numerusform>Found %n times: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewCommand</name>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n file was written; what was there is kept in a backup.</numerusform>
            <numerusform>%n files were written; what was there is kept in a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the share do not open. Give their passphrase with --passphrase-file.</source>
        <translation>
            <numerusform>%n file of the share does not open. Give its passphrase with --passphrase-file.</numerusform>
            <numerusform>%n files of the share do not open. Give their passphrase with --passphrase-file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>{subject|(no name)} expires in %n days.</source>
        <translation>
            <numerusform>{subject|(no name)} expires in %n day.</numerusform>
            <numerusform>{subject|(no name)} expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records from {subject|it} to {key|it} are IIS Express&apos;s own, as its setup makes them. They do no harm.</source>
        <translation>
            <numerusform>%n record from {subject|it} to {key|it} is IIS Express&apos;s own, as its setup makes it. It does no harm.</numerusform>
            <numerusform>%n records from {subject|it} to {key|it} are IIS Express&apos;s own, as its setup makes them. They do no harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records, {key|some}, were made by another application, {application}. They are served all the same.</source>
        <translation>
            <numerusform>%n record, {key|one}, was made by another application, {application}. It is served all the same.</numerusform>
            <numerusform>%n records, {key|some}, were made by another application, {application}. They are served all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message numerus="yes">
        <source>%1 covers all %n wanted hosts.</source>
        <translation>
            <numerusform>%1 covers the %n wanted host.</numerusform>
            <numerusform>%1 covers all %n wanted hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intermediates are included.</source>
        <translation>
            <numerusform>%n intermediate is included.</numerusform>
            <numerusform>%n intermediates are included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n certificates.</source>
        <translation>
            <numerusform>There is %n certificate.</numerusform>
            <numerusform>There are %n certificates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web roles share the hosts.</source>
        <translation>
            <numerusform>%n web role has the hosts.</numerusform>
            <numerusform>%n web roles share the hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>declare … in each of %n roles</comment>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in each of %n roles</source>
        <translation>
            <numerusform>in %n role</numerusform>
            <numerusform>in each of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intermediates</source>
        <translation>
            <numerusform>%n intermediate</numerusform>
            <numerusform>%n intermediates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bind the site of %n roles to it.</source>
        <translation>
            <numerusform>Bind the site of %n role to it.</numerusform>
            <numerusform>Bind the site of %n roles to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thumbprints</source>
        <translation>
            <numerusform>%n thumbprint</numerusform>
            <numerusform>%n thumbprints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service configurations</source>
        <translation>
            <numerusform>%n service configuration</numerusform>
            <numerusform>%n service configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n SNI bindings on each role.</source>
        <translation>
            <numerusform>Set %n SNI binding on each role.</numerusform>
            <numerusform>Set %n SNI bindings on each role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would leave %1 of %n certificates unused.</source>
        <translation>
            <numerusform>It would leave %1 of %n certificate unused.</numerusform>
            <numerusform>It would leave %1 of %n certificates unused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host names</source>
        <comment>there are … for one port</comment>
        <translation>
            <numerusform>%n host name</numerusform>
            <numerusform>%n host names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>there are … for one port</comment>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message numerus="yes">
        <source>%n answer(s) kept in %1.</source>
        <translation>
            <numerusform>%n answer kept in %1.</numerusform>
            <numerusform>%n answers kept in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n handshakes made.</source>
        <translation>
            <numerusform>%1 of %n handshake made.</numerusform>
            <numerusform>%1 of %n handshakes made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::BindingsPage</name>
    <message numerus="yes">
        <source>Hides %n SNI binding(s).</source>
        <translation>
            <numerusform>Hides %n SNI binding.</numerusform>
            <numerusform>Hides %n SNI bindings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n name(s))</source>
        <comment>@item:inmenu certificate</comment>
        <translation>
            <numerusform>%1 (%n name)</numerusform>
            <numerusform>%1 (%n names)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n binding(s)</source>
        <comment>@action undo</comment>
        <translation>
            <numerusform>remove %n binding</numerusform>
            <numerusform>remove %n bindings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::CertificatesPage</name>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <comment>@info:progress</comment>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::ChangedFiles</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); the role&apos;s bindings are in them.</source>
        <translation>
            <numerusform>%n line; the role&apos;s bindings are in it.</numerusform>
            <numerusform>%n lines; the role&apos;s bindings are in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); the same for every role.</source>
        <translation>
            <numerusform>%n line; the same for every role.</numerusform>
            <numerusform>%n lines; the same for every role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), to be merged into the deployment&apos;s template.</source>
        <translation>
            <numerusform>%n line, to be merged into the deployment&apos;s template.</numerusform>
            <numerusform>%n lines, to be merged into the deployment&apos;s template.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::CommandPalette</name>
    <message numerus="yes">
        <source>And %n more. Type some letters of it.</source>
        <translation>
            <numerusform>And one more. Type some letters of it.</numerusform>
            <numerusform>And %n more. Type some letters of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::ConflictPanel</name>
    <message numerus="yes">
        <source>The first %1 of %n conflicts; the others are shown at their bindings.</source>
        <translation>
            <numerusform>The first %1 of %n conflict; the others are shown at their bindings.</numerusform>
            <numerusform>The first %1 of %n conflicts; the others are shown at their bindings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::DateBar</name>
    <message numerus="yes">
        <source>Forecast: in %n day(s), if nothing is renewed</source>
        <translation>
            <numerusform>Forecast: in %n day, if nothing is renewed</numerusform>
            <numerusform>Forecast: in %n days, if nothing is renewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::FarmDialog</name>
    <message numerus="yes">
        <source>%n clients are served differently.</source>
        <translation>
            <numerusform>%n client is served differently.</numerusform>
            <numerusform>%n clients are served differently.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::GroupedRows</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::MatrixPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binding(s) are never chosen: another one answers first, or the row is not valid.</source>
        <translation>
            <numerusform>%n binding is never chosen: another one answers first, or the row is not valid.</numerusform>
            <numerusform>%n bindings are never chosen: another one answers first, or the row is not valid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::MessageList</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::ProjectPage</name>
    <message numerus="yes">
        <source>%n certificate files are added when a project is open.</source>
        <translation>
            <numerusform>%n certificate file is added when a project is open.</numerusform>
            <numerusform>%n certificate files are added when a project is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::ProjectRenewalDialog</name>
    <message numerus="yes">
        <source>%n files will be changed.</source>
        <translation>
            <numerusform>%n file will be changed.</numerusform>
            <numerusform>%n files will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n file was written; what was there is kept in a backup.</numerusform>
            <numerusform>%n files were written; what was there is kept in a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were restored.</source>
        <translation>
            <numerusform>%n file was restored.</numerusform>
            <numerusform>%n files were restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::RoleCertificatesPage</name>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>@item further names</comment>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::RoleList</name>
    <message numerus="yes">
        <source>%1, %n certificate(s)</source>
        <comment>@info accessible</comment>
        <translation>
            <numerusform>%1, %n certificate</numerusform>
            <numerusform>%1, %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioCard</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info reasons against a scenario</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::StepList</name>
    <message numerus="yes">
        <source>, %n errors</source>
        <comment>@info accessible name</comment>
        <translation>
            <numerusform>, %n error</numerusform>
            <numerusform>, %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::VerifyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) kept. They are in the plan file once it is saved.</source>
        <translation>
            <numerusform>%n answer kept. It is in the plan file once it is saved.</numerusform>
            <numerusform>%n answers kept. They are in the plan file once it is saved.</numerusform>
        </translation>
    </message>
</context>
</TS>

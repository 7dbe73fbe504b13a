<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ApplyCommand</name>
    <message>
        <source>The project already has all of this; nothing was changed.</source>
        <translation>Das Projekt enthält all das bereits; es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben; der vorherige Stand ist in einer Sicherung aufbewahrt.</numerusform>
            <numerusform>%n Dateien wurden geschrieben; der vorherige Stand ist in einer Sicherung aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyRun</name>
    <message numerus="yes">
        <source>%n error(s) block the plan; they are listed below.</source>
        <translation>
            <numerusform>%n Fehler blockiert den Plan; er ist unten aufgeführt.</numerusform>
            <numerusform>%n Fehler blockieren den Plan; sie sind unten aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate that a template would name.</source>
        <translation>Es gibt kein Zertifikat, das eine Vorlage nennen könnte.</translation>
    </message>
    <message>
        <source>There is nothing to write: no binding has a site and a certificate whose thumbprint is known. Add them on the page Bindings, or read what IIS has.</source>
        <translation>Es gibt nichts zu schreiben: Keine Bindung hat eine Site und ein Zertifikat mit bekanntem Fingerabdruck. Fügen Sie beides auf der Seite „Bindungen“ hinzu, oder lesen Sie ein, was IIS hat.</translation>
    </message>
    <message>
        <source>There is nothing to write: nothing is to be bound that a server&apos;s script would set.</source>
        <translation>Es gibt nichts zu schreiben: Es ist nichts zu binden, was das Skript eines Servers setzen würde.</translation>
    </message>
    <message>
        <source>There is nothing to write: the project already has all of this.</source>
        <translation>Es gibt nichts zu schreiben: Das Projekt enthält all das bereits.</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>Wählen Sie den Ordner für den Export.</translation>
    </message>
    <message>
        <source>The chosen script runs on the role&apos;s instances. Choose “Server script” to set the bindings of this machine.</source>
        <translation>Das gewählte Skript wird auf den Instanzen der Rolle ausgeführt. Wählen Sie „Serverskript“, um die Bindungen dieses Computers zu setzen.</translation>
    </message>
    <message>
        <source>There are no bindings that a script would set.</source>
        <translation>Es gibt keine Bindungen, die ein Skript setzen würde.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n Datei geschrieben; der vorherige Stand wird in einer Sicherung aufbewahrt.</numerusform>
            <numerusform>%n Dateien geschrieben; der vorherige Stand wird in einer Sicherung aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei geschrieben: %1.</numerusform>
            <numerusform>%n Dateien geschrieben: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) were overridden.</source>
        <translation>
            <numerusform>%n Fehler wurde übergangen.</numerusform>
            <numerusform>%n Fehler wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Angehalten. Es wurde keine Datei geändert.</translation>
    </message>
</context>
<context>
    <name>AskingReader</name>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase von %1: </translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The run that was interrupted on %1 was completed. All files are now as planned: %2.</source>
        <translation>Der am %1 unterbrochene Lauf wurde abgeschlossen. Alle Dateien sind jetzt auf dem geplanten Stand: %2.</translation>
    </message>
    <message>
        <source>The run that was interrupted on %1 was undone. All files are as they were before: %2.</source>
        <translation>Der am %1 unterbrochene Lauf wurde rückgängig gemacht. Alle Dateien sind auf dem vorherigen Stand: %2.</translation>
    </message>
    <message>
        <source>The run that was interrupted on %1 was undone (%2). These files have changed since then and were left as they are: %3.</source>
        <translation>Der am %1 unterbrochene Lauf wurde rückgängig gemacht (%2). Diese Dateien wurden seitdem geändert und bleiben, wie sie sind: %3.</translation>
    </message>
    <message>
        <source>The changes that were applied on %1 are undone. The files are as they were before.</source>
        <translation>Die am %1 angewendeten Änderungen sind rückgängig gemacht. Die Dateien sind auf dem vorherigen Stand.</translation>
    </message>
    <message>
        <source>%1 of the role %2</source>
        <translation>%1 der Rolle %2</translation>
    </message>
    <message>
        <source>Bindwright ended before your changes to %1 were saved. They are kept as they were at %2.</source>
        <translation>Bindwright wurde beendet, bevor Ihre Änderungen an %1 gespeichert waren. Sie sind auf dem Stand von %2 erhalten.</translation>
    </message>
    <message>
        <source>Another Bindwright (process %1 on %2) has this project open. Save and apply in one of the two only.</source>
        <translation>Ein weiteres Bindwright (Prozess %1 auf %2) hat dieses Projekt geöffnet. Speichern Sie und wenden Sie Änderungen nur in einem der beiden an.</translation>
    </message>
    <message>
        <source>The project has changed on disk since it was read: %1.</source>
        <translation>Das Projekt hat sich seit dem Lesen auf dem Datenträger geändert: %1.</translation>
    </message>
    <message>
        <source>The project was read again. All your changes fit it.</source>
        <translation>Das Projekt wurde neu gelesen. Alle Ihre Änderungen passen dazu.</translation>
    </message>
    <message>
        <source>The project was read again. Check these changes:</source>
        <translation>Das Projekt wurde neu gelesen. Prüfen Sie diese Änderungen:</translation>
    </message>
    <message>
        <source>%1 is not in the project any more; your change to it is lost.</source>
        <translation>%1 ist nicht mehr im Projekt; Ihre Änderung daran ist verloren.</translation>
    </message>
    <message>
        <source>%1 has changed in the project too; your change to it stays.</source>
        <translation>%1 wurde auch im Projekt geändert; Ihre Änderung daran bleibt.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Renew the certificate %1</source>
        <translation>Zertifikat %1 erneuern</translation>
    </message>
    <message>
        <source>The certificate %1 expires</source>
        <translation>Zertifikat %1 läuft ab</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ECDSA on a curve without a name</source>
        <translation>ECDSA auf einer Kurve ohne Namen</translation>
    </message>
    <message>
        <source>expired today</source>
        <translation>heute abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>vor %n Tag abgelaufen</numerusform>
            <numerusform>vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>this system&apos;s certificate store</source>
        <translation>Zertifikatspeicher dieses Systems</translation>
    </message>
    <message>
        <source>sent by the server</source>
        <translation>vom Server gesendet</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>no MAC</source>
        <translation>kein MAC</translation>
    </message>
    <message>
        <source>MAC %1</source>
        <translation>MAC %1</translation>
    </message>
    <message>
        <source>a private key without a certificate</source>
        <translation>ein privater Schlüssel ohne Zertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes at its end are no certificate</source>
        <translation>
            <numerusform>%n Byte am Ende gehört zu keinem Zertifikat</numerusform>
            <numerusform>%n Bytes am Ende gehören zu keinem Zertifikat</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>present, fits</source>
        <translation>vorhanden, passt</translation>
    </message>
    <message>
        <source>present, but belongs to another certificate</source>
        <translation>vorhanden, gehört aber zu einem anderen Zertifikat</translation>
    </message>
    <message>
        <source>present, but locked with another passphrase than the file</source>
        <translation>vorhanden, aber mit einer anderen Passphrase gesperrt als die Datei</translation>
    </message>
    <message>
        <source>present, but of a kind that cannot be used</source>
        <translation>vorhanden, aber von einer Art, die nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>becomes valid later today</source>
        <translation>wird heute noch gültig</translation>
    </message>
    <message numerus="yes">
        <source>becomes valid in %n days</source>
        <translation>
            <numerusform>wird in %n Tag gültig</numerusform>
            <numerusform>wird in %n Tagen gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is incomplete: what was given of %1 does not complete it.</source>
        <translation>Die Kette ist unvollständig: Was von %1 angegeben wurde, vervollständigt sie nicht.</translation>
    </message>
    <message>
        <source>The chain is incomplete: %1 was not given.</source>
        <translation>Die Kette ist unvollständig: %1 wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>never valid: it ends before it begins</source>
        <translation>nie gültig: Es endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>private key not encrypted</source>
        <translation>privater Schlüssel nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>TLS bindings of %1</source>
        <comment>@title</comment>
        <translation>TLS-Bindungen von %1</translation>
    </message>
    <message>
        <source>%1 UTC. Instance address: %2. Predicted from published rules; nothing was run.</source>
        <translation>%1 UTC. Instanzadresse: %2. Nach veröffentlichten Regeln vorhergesagt; es wurde nichts ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>@title</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>Certificate served to each client</source>
        <comment>@title</comment>
        <translation>Zertifikat, das jeder Client erhält</translation>
    </message>
    <message>
        <source>There is no host to ask for.</source>
        <translation>Es gibt keinen Host, der abgefragt werden könnte.</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>@title:column</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>its binding is never chosen</source>
        <translation>seine Bindung wird nie gewählt</translation>
    </message>
    <message>
        <source>without SNI</source>
        <translation>ohne SNI</translation>
    </message>
    <message>
        <source>What was observed</source>
        <comment>@title</comment>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <source>Observation</source>
        <comment>@title:column</comment>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Conflict map</source>
        <comment>@title</comment>
        <translation>Konfliktkarte</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <comment>@title</comment>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>No conflicts are known.</source>
        <translation>Es sind keine Konflikte bekannt.</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>@title:column</comment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>What is wrong, and what fixes it</source>
        <comment>@title:column</comment>
        <translation>Was falsch ist und was es behebt</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>@title:column</comment>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>@title:column</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>@title</comment>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Rule, in order</source>
        <comment>@title:column</comment>
        <translation>Regel, der Reihe nach</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>@title:column</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The map is on the last page.</source>
        <translation>Die Karte ist auf der letzten Seite.</translation>
    </message>
    <message>
        <source>#</source>
        <comment>@title:column</comment>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1, %2, %3: %4 → %5: %6</source>
        <comment>@info role, host, client: now → planned: change</comment>
        <translation>%1, %2, %3: %4 → %5: %6</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay the same.</source>
        <translation>
            <numerusform>%n Antwort bleibt gleich.</numerusform>
            <numerusform>%n Antworten bleiben gleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>--fix changes a project, not a plan</source>
        <translation>--fix ändert ein Projekt, keinen Plan</translation>
    </message>
    <message>
        <source>Nothing can be fixed without a decision.</source>
        <translation>Ohne eine Entscheidung kann nichts behoben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben; der vorherige Stand ist in einer Sicherung aufbewahrt.</numerusform>
            <numerusform>%n Dateien wurden geschrieben; der vorherige Stand ist in einer Sicherung aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run bindwright --help for usage.</source>
        <translation>Mit bindwright --help erhalten Sie Hilfe zur Syntax.</translation>
    </message>
    <message>
        <source>there is no display to open a window on.</source>
        <translation>es ist keine Anzeige vorhanden, auf der ein Fenster geöffnet werden kann.</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>Give one of --to FILE, --split DIR and --ccs DIR.</source>
        <translation>Geben Sie entweder --to FILE, --split DIR oder --ccs DIR an.</translation>
    </message>
    <message>
        <source>--to takes a name that ends in .pfx, .pem, .cer or .p7b, not “%1”.</source>
        <translation>--to erwartet einen Namen, der auf .pfx, .pem, .cer oder .p7b endet, nicht „%1“.</translation>
    </message>
    <message>
        <source>--encryption is for PFX files.</source>
        <translation>--encryption gilt nur für PFX-Dateien.</translation>
    </message>
    <message>
        <source>FILE is missing.</source>
        <translation>FILE fehlt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>--passphrase-file is given twice for all files. Give FILE=F for one.</source>
        <translation>--passphrase-file ist zweimal für alle Dateien angegeben. Geben Sie FILE=F für eine an.</translation>
    </message>
    <message>
        <source>Give either --passphrase-file or --passphrase-stdin.</source>
        <translation>Geben Sie entweder --passphrase-file oder --passphrase-stdin an.</translation>
    </message>
    <message>
        <source>--at takes a date such as 2027-03-01, not “%1”.</source>
        <translation>--at erwartet ein Datum wie 2027-03-01, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 takes a number of days, not “%2”.</source>
        <translation>--%1 erwartet eine Anzahl von Tagen, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 erwartet einen dieser Werte: %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2.</source>
        <translation>--%1 erwartet eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>--connect takes HOST[:PORT]. %1</source>
        <translation>--connect erwartet HOST[:PORT]. %1</translation>
    </message>
    <message>
        <source>--resolve takes NAME:PORT:ADDRESS. %1</source>
        <translation>--resolve erwartet NAME:PORT:ADDRESS. %1</translation>
    </message>
    <message>
        <source>--sni needs --from.</source>
        <translation>--sni erfordert --from.</translation>
    </message>
    <message>
        <source>--from takes HOST[:PORT]. %1</source>
        <translation>--from erwartet HOST[:PORT]. %1</translation>
    </message>
    <message>
        <source>--sni takes the name that a client asks for, not “%1”.</source>
        <translation>--sni erwartet den Namen, nach dem ein Client fragt, nicht „%1“.</translation>
    </message>
    <message>
        <source>--record takes a plan file, whose name ends in .bindwright, not “%1”.</source>
        <translation>--record erwartet eine Plandatei, deren Name auf .bindwright endet, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no command “%1”. To open a project or plan, give only its path.</source>
        <translation>Es gibt keinen Befehl „%1“. Um ein Projekt oder einen Plan zu öffnen, geben Sie nur den Pfad an.</translation>
    </message>
    <message>
        <source>FILE is missing, or --from HOST[:PORT].</source>
        <translation>FILE oder --from HOST[:PORT] fehlt.</translation>
    </message>
    <message>
        <source>--allow-internal goes with --fetch-issuers.</source>
        <translation>--allow-internal ist nur zusammen mit --fetch-issuers möglich.</translation>
    </message>
    <message>
        <source>--host takes a host name or an IP address. %1</source>
        <translation>--host erwartet einen Hostnamen oder eine IP-Adresse. %1</translation>
    </message>
    <message>
        <source>--diff shows what --fix would change: give both.</source>
        <translation>--diff zeigt, was --fix ändern würde: Geben Sie beides an.</translation>
    </message>
    <message>
        <source>Give either --json or --diff.</source>
        <translation>Geben Sie entweder --json oder --diff an.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>--cases already says what to ask for; --%1 cannot be used with it.</source>
        <translation>--cases legt bereits fest, wonach gefragt wird; --%1 kann damit nicht verwendet werden.</translation>
    </message>
    <message>
        <source>--cases already says what to ask for; “%1” cannot be used with it.</source>
        <translation>--cases legt bereits fest, wonach gefragt wird; „%1“ kann damit nicht verwendet werden.</translation>
    </message>
    <message>
        <source>--to IP:PORT is missing: the address that the instance has inside, such as 10.0.0.4:443.</source>
        <translation>--to IP:PORT fehlt: die interne Adresse der Instanz, zum Beispiel 10.0.0.4:443.</translation>
    </message>
    <message>
        <source>--to takes IP:PORT. %1</source>
        <translation>--to erwartet IP:PORT. %1</translation>
    </message>
    <message>
        <source>Give either --sni or --no-sni.</source>
        <translation>Geben Sie entweder --sni oder --no-sni an.</translation>
    </message>
    <message>
        <source>--iis takes one of 8.0, 8.5, 10, not “%1”.</source>
        <translation>--iis erwartet 8.0, 8.5 oder 10, nicht „%1“.</translation>
    </message>
    <message>
        <source>--event takes renewed:OLD=NEW, ccs:OLD=NEW or swap:OLD=NEW, OLD a thumbprint and NEW a thumbprint or a file, not “%1”.</source>
        <translation>--event erwartet renewed:OLD=NEW, ccs:OLD=NEW oder swap:OLD=NEW, wobei OLD ein Fingerabdruck und NEW ein Fingerabdruck oder eine Datei ist, nicht „%1“.</translation>
    </message>
    <message>
        <source>--to FILE is missing: the report, whose name ends in .html or .pdf, or the calendar of what expires, in .ics or .csv.</source>
        <translation>--to FILE fehlt: der Bericht, dessen Name auf .html oder .pdf endet, oder der Kalender der Ablaufdaten als .ics oder .csv.</translation>
    </message>
    <message>
        <source>--to takes a name that ends in .html, .pdf, .ics or .csv, not “%1”.</source>
        <translation>--to erwartet einen Namen, der auf .html, .pdf, .ics oder .csv endet, nicht „%1“.</translation>
    </message>
    <message>
        <source>--address takes the instance&apos;s IP address, not “%1”.</source>
        <translation>--address erwartet die IP-Adresse der Instanz, nicht „%1“.</translation>
    </message>
    <message>
        <source>--bind takes [SITE|]HOST=THUMBPRINT-OR-FILE, not “%1”.</source>
        <translation>--bind erwartet [SITE|]HOST=THUMBPRINT-OR-FILE, nicht „%1“.</translation>
    </message>
    <message>
        <source>--bind takes [SITE|]HOST=THUMBPRINT-OR-FILE. %1</source>
        <translation>--bind erwartet [SITE|]HOST=THUMBPRINT-OR-FILE. %1</translation>
    </message>
    <message>
        <source>--to-dir DIR is missing: the folder that the files go to.</source>
        <translation>--to-dir DIR fehlt: der Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>--with FILE is missing: the new certificate.</source>
        <translation>--with FILE fehlt: das neue Zertifikat.</translation>
    </message>
    <message>
        <source>--replacing takes a thumbprint of 40 digits, not “%1”.</source>
        <translation>--replacing erwartet einen Fingerabdruck mit 40 Ziffern, nicht „%1“.</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>diesen Text ausgeben</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>Usage: bindwright %1 %2 [OPTIONS]

%3

%4</source>
        <translation>Syntax: bindwright %1 %2 [OPTIONS]

%3

%4</translation>
    </message>
    <message>
        <source>Usage: bindwright [COMMAND] [OPTIONS]

TLS on IIS, right the first time.

%1
%2
SOURCE is a project (a folder, .ccproj, .csdef or .cscfg) or a plan (.bindwright). For
check and preview also a server&apos;s state, alone or beside one: what collect-command&apos;s
command wrote, netsh http show sslcert or iplisten, applicationHost.config, a .reg
export, the folder of a central certificate store, certificates.
bindwright COMMAND --help tells a command&apos;s options.
Exit status: 0 done, 1 findings of severity error, 2 unusable input or arguments.
</source>
        <translation>Syntax: bindwright [COMMAND] [OPTIONS]

TLS auf IIS, gleich beim ersten Mal richtig.

%1
%2
SOURCE ist ein Projekt (Ordner, .ccproj, .csdef, .cscfg) oder ein Plan (.bindwright). Bei
check und preview auch der Zustand eines Servers, allein oder dazu: was der Befehl aus
collect-command schreibt, netsh http show sslcert oder iplisten, applicationHost.config,
eine exportierte .reg-Datei, der Ordner eines zentralen Zertifikatspeichers, Zertifikate.
bindwright COMMAND --help zeigt die Optionen eines Befehls.
Exitcode: 0 erledigt, 1 Befunde mit Schweregrad Fehler, 2 unbrauchbare Eingabe/Argumente.
</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>„%1“ hat keine Option %2.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 benötigt einen Wert: %2.</translation>
    </message>
    <message>
        <source>--log-level takes trace, debug, info, warning, error or off, not “%1”.</source>
        <translation>--log-level erwartet trace, debug, info, warning, error oder off, nicht „%1“.</translation>
    </message>
    <message>
        <source>the code page of a server&apos;s text, where the file does not state it, such as cp850 or windows-1252</source>
        <translation>die Codepage der Texte eines Servers, wenn die Datei sie nicht angibt, zum Beispiel cp850 oder windows-1252</translation>
    </message>
    <message>
        <source>the date to answer for, such as 2027-03-01; default: now</source>
        <translation>das Datum, für das die Antwort gilt, zum Beispiel 2027-03-01; Standard: jetzt</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>das Ergebnis als JSON ausgeben</translation>
    </message>
    <message>
        <source>read that line from standard input</source>
        <translation>diese Zeile von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>a role to work on; may be repeated; default: every web role</source>
        <translation>eine Rolle, die bearbeitet wird; mehrfach möglich; Standard: alle Webrollen</translation>
    </message>
    <message>
        <source>a file with certificates; may be repeated</source>
        <translation>eine Datei mit Zertifikaten; mehrfach möglich</translation>
    </message>
    <message>
        <source>a host and its certificate, and its site where there are several; may be repeated; default: every name of the certificates</source>
        <translation>ein Host und sein Zertifikat, bei mehreren Sites auch seine Site; mehrfach möglich; Standard: alle Namen der Zertifikate</translation>
    </message>
    <message>
        <source>the site that bindings go to, the others keep theirs; default: the role&apos;s first</source>
        <translation>die Site, die Bindungen erhält, die anderen behalten ihre; Standard: die erste der Rolle</translation>
    </message>
    <message>
        <source>the certificate for clients without SNI</source>
        <translation>das Zertifikat für Clients ohne SNI</translation>
    </message>
    <message>
        <source>continue despite errors, and list them</source>
        <translation>trotz Fehlern fortfahren und sie auflisten</translation>
    </message>
    <message>
        <source>where to connect for every host; may be repeated; a port that the plan does not have stands for all of its ports; default: each host by its name</source>
        <translation>wohin für alle Hosts verbunden wird; mehrfach möglich; ein Port, den der Plan nicht hat, steht für alle seine Ports; Standard: jeder Host über seinen Namen</translation>
    </message>
    <message>
        <source>the address of a name, whatever DNS says; may be repeated</source>
        <translation>die Adresse eines Namens, unabhängig vom DNS; mehrfach möglich</translation>
    </message>
    <message>
        <source>a role to verify; may be repeated; default: all</source>
        <translation>eine Rolle, die geprüft wird; mehrfach möglich; Standard: alle</translation>
    </message>
    <message>
        <source>for a connection, and again for its handshake; default: 10 seconds</source>
        <translation>für eine Verbindung und noch einmal für ihren Handshake; Standard: 10 Sekunden</translation>
    </message>
    <message>
        <source>connections at once, at most; default: 8</source>
        <translation>höchstens so viele Verbindungen gleichzeitig; Standard: 8</translation>
    </message>
    <message>
        <source>keeps the answers as evidence in a plan file, which is made where there is none; previews of it say what was observed</source>
        <translation>bewahrt die Antworten als Nachweis in einer Plandatei auf, die angelegt wird, falls sie fehlt; ihre Vorschau zeigt, was beobachtet wurde</translation>
    </message>
    <message>
        <source>the new file; its name ends in .pfx, .pem, .cer or .p7b</source>
        <translation>die neue Datei; ihr Name endet auf .pfx, .pem, .cer oder .p7b</translation>
    </message>
    <message>
        <source>a folder for a PFX of each certificate, and .cer and .pfx of each intermediate</source>
        <translation>ein Ordner für eine PFX-Datei je Zertifikat sowie .cer und .pfx je Zwischenzertifikat</translation>
    </message>
    <message>
        <source>the share of a central certificate store: a PFX for each host</source>
        <translation>die Freigabe eines zentralen Zertifikatspeichers: eine PFX-Datei je Host</translation>
    </message>
    <message>
        <source>the encryption of PFX files: legacy (TripleDES-SHA1) or aes (AES256-SHA256); default: legacy for cloud-service and --split, else aes</source>
        <translation>die Verschlüsselung von PFX-Dateien: legacy (TripleDES-SHA1) oder aes (AES256-SHA256); Standard: legacy für cloud-service und --split, sonst aes</translation>
    </message>
    <message>
        <source>the name that Windows shows; default: the one that it has</source>
        <translation>der Name, den Windows anzeigt; Standard: der vorhandene</translation>
    </message>
    <message>
        <source>a file whose first line locks the new files; default: it is asked for</source>
        <translation>eine Datei, deren erste Zeile die neuen Dateien sperrt; Standard: sie wird abgefragt</translation>
    </message>
    <message>
        <source>overwrite files that are there</source>
        <translation>vorhandene Dateien überschreiben</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>Shows what certificate files hold, or what a running server sends.</source>
        <translation>Zeigt, was Zertifikatdateien enthalten oder was ein laufender Server sendet.</translation>
    </message>
    <message>
        <source>a running server to get the certificates from, instead of a file; default port: 443</source>
        <translation>ein laufender Server, von dem die Zertifikate statt aus einer Datei kommen; Standardport: 443</translation>
    </message>
    <message>
        <source>with --from: the name to ask for; default: HOST, and none for an address</source>
        <translation>mit --from: der Name, nach dem gefragt wird; Standard: HOST, bei einer Adresse keiner</translation>
    </message>
    <message>
        <source>get issuers that were not given from the http address in the certificate; only what signed it is added</source>
        <translation>nicht angegebene Aussteller von der http-Adresse im Zertifikat abrufen; hinzugefügt wird nur, was das Zertifikat signiert hat</translation>
    </message>
    <message>
        <source>with --fetch-issuers: also from a loopback or private address that the certificate names</source>
        <translation>mit --fetch-issuers: auch von einer Loopback- oder privaten Adresse, die das Zertifikat nennt</translation>
    </message>
    <message>
        <source>a host name or IP address to be covered; may be repeated</source>
        <translation>ein Hostname oder eine IP-Adresse, die abgedeckt sein muss; mehrfach möglich</translation>
    </message>
    <message>
        <source>Reports what is wrong with a project, a plan or a server.</source>
        <translation>Meldet, was an einem Projekt, einem Plan oder einem Server falsch ist.</translation>
    </message>
    <message>
        <source>fix what needs no decision; a backup is kept</source>
        <translation>beheben, was keine Entscheidung braucht; eine Sicherung wird aufbewahrt</translation>
    </message>
    <message>
        <source>with --fix: print the changes as a unified diff, write nothing</source>
        <translation>mit --fix: die Änderungen als Unified Diff ausgeben, nichts schreiben</translation>
    </message>
    <message>
        <source>list what was read of a server, and from which line</source>
        <translation>auflisten, was von einem Server gelesen wurde und aus welcher Zeile</translation>
    </message>
    <message>
        <source>warn of certificates that expire within this number of days; default: a third of each one&apos;s lifetime</source>
        <translation>vor Zertifikaten warnen, die innerhalb dieser Anzahl von Tagen ablaufen; Standard: jeweils ein Drittel der Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>Prints the command to run on a server, in PowerShell: it writes bindwright-server.txt, a SOURCE.</source>
        <translation>Gibt den PowerShell-Befehl für einen Server aus: Er schreibt bindwright-server.txt, eine SOURCE.</translation>
    </message>
    <message>
        <source>Shows which certificate clients are served, and why.</source>
        <translation>Zeigt, welches Zertifikat Clients erhalten und warum.</translation>
    </message>
    <message>
        <source>the address and port that the connection arrives at</source>
        <translation>Adresse und Port, an denen die Verbindung ankommt</translation>
    </message>
    <message>
        <source>the name that the client asks for</source>
        <translation>der Name, nach dem der Client fragt</translation>
    </message>
    <message>
        <source>the client sends no name</source>
        <translation>der Client sendet keinen Namen</translation>
    </message>
    <message>
        <source>8.0, 8.5 or 10; default: what the guest OS has</source>
        <translation>8.0, 8.5 oder 10; Standard: wie im Gastbetriebssystem</translation>
    </message>
    <message>
        <source>what happens to a certificate before: renewed (linked in its store), ccs (its files in the central store are replaced) or swap (each place is changed); may be repeated</source>
        <translation>was vorher mit einem Zertifikat geschieht: renewed (in seinem Speicher verknüpft), ccs (seine Dateien im zentralen Speicher werden ersetzt) oder swap (jede Stelle wird geändert); mehrfach möglich</translation>
    </message>
    <message>
        <source>a handshake-cases/1 file to answer</source>
        <translation>eine Datei handshake-cases/1, die beantwortet wird</translation>
    </message>
    <message>
        <source>Connects to running servers and compares what they serve with what the preview says.</source>
        <translation>Stellt Verbindungen zu laufenden Servern her und vergleicht, was sie ausliefern, mit der Vorschau.</translation>
    </message>
    <message>
        <source>Writes a report for the change request, or the calendar of what expires.</source>
        <translation>Schreibt einen Bericht für den Änderungsantrag oder den Kalender der Ablaufdaten.</translation>
    </message>
    <message>
        <source>the report, whose name ends in .html or .pdf; the calendar: .ics or .csv</source>
        <translation>der Bericht, dessen Name auf .html oder .pdf endet; der Kalender: .ics oder .csv</translation>
    </message>
    <message>
        <source>the instance&apos;s internal address; default: that of a binding, or an example</source>
        <translation>die interne Adresse der Instanz; Standard: die einer Bindung oder ein Beispiel</translation>
    </message>
    <message>
        <source>Shows what would change; writes nothing.</source>
        <translation>Zeigt, was sich ändern würde; schreibt nichts.</translation>
    </message>
    <message>
        <source>print the changes as a unified diff</source>
        <translation>die Änderungen als Unified Diff ausgeben</translation>
    </message>
    <message>
        <source>print what to do after apply, as Markdown</source>
        <translation>die Schritte nach dem Anwenden als Markdown ausgeben</translation>
    </message>
    <message>
        <source>Changes the project&apos;s files, all of them or none.</source>
        <translation>Ändert die Dateien des Projekts, entweder alle oder keine.</translation>
    </message>
    <message>
        <source>Writes the script and the diff into a folder.</source>
        <translation>Schreibt das Skript und den Diff in einen Ordner.</translation>
    </message>
    <message>
        <source>the folder, made if missing</source>
        <translation>der Ordner, der bei Bedarf angelegt wird</translation>
    </message>
    <message>
        <source>Replaces a certificate everywhere it is used, in one change that undo reverts.</source>
        <translation>Ersetzt ein Zertifikat überall, wo es verwendet wird, in einer Änderung, die undo zurücknimmt.</translation>
    </message>
    <message>
        <source>the new certificate, with its key and chain; may be repeated</source>
        <translation>das neue Zertifikat mit Schlüssel und Kette; mehrfach möglich</translation>
    </message>
    <message>
        <source>the old certificate; default: the one whose hosts the new one covers</source>
        <translation>das alte Zertifikat; Standard: das, dessen Hosts das neue abdeckt</translation>
    </message>
    <message>
        <source>a service configuration to change, as Cloud; may be repeated; default: all</source>
        <translation>eine Dienstkonfiguration, die geändert wird, zum Beispiel Cloud; mehrfach möglich; Standard: alle</translation>
    </message>
    <message>
        <source>leave the old certificate on the roles too</source>
        <translation>das alte Zertifikat auch auf den Rollen belassen</translation>
    </message>
    <message>
        <source>the folder for the script of a server&apos;s SOURCE</source>
        <translation>der Ordner für das Skript zu der SOURCE eines Servers</translation>
    </message>
    <message>
        <source>print the changes as a unified diff, write nothing</source>
        <translation>die Änderungen als Unified Diff ausgeben, nichts schreiben</translation>
    </message>
    <message>
        <source>Explains an error of Windows, IIS, PowerShell or a browser, and what to do.</source>
        <translation>Erklärt einen Fehler von Windows, IIS, PowerShell oder einem Browser und was zu tun ist.</translation>
    </message>
    <message>
        <source>Converts certificate files to the format that their destination accepts.</source>
        <translation>Konvertiert Zertifikatdateien in das Format, das ihr Ziel annimmt.</translation>
    </message>
    <message>
        <source>Unexpected argument “%2”: one %1 is expected.</source>
        <translation>Unerwartetes Argument „%2“: %1 wird nur einmal erwartet.</translation>
    </message>
    <message>
        <source>Give either --compare or --iis.</source>
        <translation>Geben Sie entweder --compare oder --iis an.</translation>
    </message>
    <message>
        <source>what it runs on; default: as the source has it</source>
        <translation>worauf es läuft; Standard: wie in der Quelle</translation>
    </message>
    <message>
        <source>what to do with the certificates</source>
        <translation>was mit den Zertifikaten geschieht</translation>
    </message>
    <message>
        <source>the platform&apos;s own binding; default: keep</source>
        <translation>die eigene Bindung der Plattform; Standard: keep</translation>
    </message>
    <message>
        <source>what sets the bindings, startup-task by default; of export also a template of the certificates: arm or bicep</source>
        <translation>was die Bindungen setzt, Standard: startup-task; bei export auch eine Vorlage der Zertifikate: arm oder bicep</translation>
    </message>
    <message>
        <source>how much of the chain goes along, all: with the root; default: none for .cer and --split, else intermediates</source>
        <translation>wie viel von der Kette mitgegeben wird, all: mit dem Stammzertifikat; Standard: none für .cer und --split, sonst intermediates</translation>
    </message>
    <message>
        <source>what changes for whom: each answer as it is now and as planned</source>
        <translation>was sich für wen ändert: jede Antwort jetzt und wie geplant</translation>
    </message>
    <message>
        <source>what the log holds; default: warning</source>
        <translation>was das Protokoll enthält; Standard: warning</translation>
    </message>
    <message>
        <source>what sets the bindings, startup-task by default</source>
        <translation>was die Bindungen setzt, Standard: startup-task</translation>
    </message>
    <message>
        <source>--include-chain is for files of several certificates, not for .cer.</source>
        <translation>--include-chain gilt für Dateien mit mehreren Zertifikaten, nicht für .cer.</translation>
    </message>
    <message>
        <source>a service configuration that gets thumbprints, as Cloud or ServiceConfiguration.Cloud.cscfg; may be repeated; default: all, but the emulator&apos;s where it has another certificate than the others</source>
        <translation>eine Dienstkonfiguration, die Fingerabdrücke erhält, zum Beispiel Cloud oder ServiceConfiguration.Cloud.cscfg; mehrfach möglich; Standard: alle, die des Emulators aber nicht, wenn sie ein anderes Zertifikat als die übrigen hat</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase of the locked files, or of FILE (a file or a folder); may be repeated; default: it is asked for</source>
        <translation>eine Datei, deren erste Zeile die Passphrase der gesperrten Dateien oder die von FILE (einer Datei oder eines Ordners) ist; mehrfach möglich; Standard: sie wird abgefragt</translation>
    </message>
    <message>
        <source>Restores the files from before the last apply, or before FILE or DIR was written by export, report or renew, if nothing has changed since. What convert writes has no backup.</source>
        <translation>Stellt die Dateien wieder her, wie sie vor der letzten Anwendung waren oder bevor export, report oder renew FILE oder DIR geschrieben hat, sofern sich seitdem nichts geändert hat. Von dem, was convert schreibt, gibt es keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source> or </source>
        <comment>@info between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>any host</source>
        <comment>@item binding</comment>
        <translation>jeder Host</translation>
    </message>
    <message>
        <source>Host, in the preview</source>
        <comment>@item</comment>
        <translation>Host, in der Vorschau</translation>
    </message>
    <message>
        <source>Binding of %1</source>
        <comment>@item role</comment>
        <translation>Bindung von %1</translation>
    </message>
</context>
<context>
    <name>ConversionText</name>
    <message>
        <source>Encrypted with %1, as you chose.</source>
        <translation>Mit %1 verschlüsselt, wie von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>Encrypted with %1, because Cloud Services cannot import AES.</source>
        <translation>Mit %1 verschlüsselt, weil Cloud Services AES nicht importieren kann.</translation>
    </message>
    <message>
        <source>Encrypted with %1, which all portals and all Windows versions can import.</source>
        <translation>Mit %1 verschlüsselt; das können alle Portale und alle Windows-Versionen importieren.</translation>
    </message>
    <message>
        <source>Encrypted with %1, which is stronger. Windows Server 2016 and earlier cannot import it.</source>
        <translation>Mit %1 verschlüsselt; das ist stärker. Windows Server 2016 und früher können es nicht importieren.</translation>
    </message>
    <message>
        <source>Encrypted with %1, which is stronger. Cloud Services and Windows Server 2016 and earlier cannot import it; choose legacy for those.</source>
        <translation>Mit %1 verschlüsselt; das ist stärker. Cloud Services sowie Windows Server 2016 und früher können es nicht importieren; wählen Sie dafür legacy.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>the same certificate is there</source>
        <translation>dasselbe Zertifikat ist vorhanden</translation>
    </message>
    <message>
        <source>something else is there</source>
        <translation>etwas anderes ist vorhanden</translation>
    </message>
    <message>
        <source>the passphrase does not open what is there</source>
        <translation>die Passphrase öffnet die vorhandene Datei nicht</translation>
    </message>
    <message>
        <source>%1 with its key</source>
        <comment>certificate</comment>
        <translation>%1 mit Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of file: its certificates</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the same certificate is there, but with another encryption or chain</source>
        <translation>dasselbe Zertifikat ist vorhanden, aber mit anderer Verschlüsselung oder Kette</translation>
    </message>
    <message>
        <source>a certificate that ends earlier, or is not valid now, is there</source>
        <translation>ein Zertifikat, das früher abläuft oder jetzt nicht gültig ist, ist vorhanden</translation>
    </message>
    <message>
        <source>a certificate that serves as well or longer is there</source>
        <translation>ein Zertifikat, das ebenso gut oder länger dient, ist vorhanden</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>Repeat the passphrase: </source>
        <translation>Passphrase wiederholen: </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>path, what stands there</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No file is made for %1: clients cannot ask for such a name by SNI.</source>
        <translation>Für %1 wird keine Datei angelegt: Clients können einen solchen Namen nicht über SNI anfragen.</translation>
    </message>
    <message>
        <source>No file is made for %1: Windows keeps such a file name for a device.</source>
        <translation>Für %1 wird keine Datei angelegt: Windows hält einen solchen Dateinamen für ein Gerät frei.</translation>
    </message>
    <message>
        <source>%1: %2 is for this host too, but ends earlier or is not valid now.</source>
        <translation>%1: %2 ist ebenfalls für diesen Host, läuft aber früher ab oder ist jetzt nicht gültig.</translation>
    </message>
    <message>
        <source>%1 stays as it is; --force makes it anew.</source>
        <translation>%1 bleibt unverändert; mit --force wird die Datei neu erstellt.</translation>
    </message>
</context>
<context>
    <name>DraftOptions</name>
    <message>
        <source>a project needs --scenario single, san, chained, installed or sni</source>
        <translation>ein Projekt benötigt --scenario single, san, chained, installed oder sni</translation>
    </message>
    <message>
        <source>the scenario “installed” binds nothing</source>
        <translation>das Szenario „installed“ bindet nichts</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist doppelt angegeben</translation>
    </message>
    <message>
        <source>the scenario “%1” has one certificate for all hosts</source>
        <translation>das Szenario „%1“ hat ein Zertifikat für alle Hosts</translation>
    </message>
    <message>
        <source>%1 is bound to site %2, and --site limits what is touched to %3</source>
        <translation>%1 ist an Site %2 gebunden, und --site beschränkt die Änderungen auf %3</translation>
    </message>
    <message>
        <source>--configuration takes the name of a service configuration of the project</source>
        <translation>--configuration erwartet den Namen einer Dienstkonfiguration des Projekts</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source> (%1)</source>
        <comment>the reason that a tool gave</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 does not exist. It may have been moved or renamed; check the path.</source>
        <translation>%1 ist nicht vorhanden, vielleicht verschoben oder umbenannt. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check that you may read it and that no other program locks it.</source>
        <translation>%1 kann nicht gelesen werden%2. Prüfen Sie, ob Sie Leserechte haben und kein anderes Programm den Zugriff sperrt.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, so it is probably not the file you meant. It was not read.</source>
        <translation>%1 ist größer als %2, also wohl nicht die gemeinte Datei. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Nothing was changed. Check the folder&apos;s permissions and the free space.</source>
        <translation>%1 kann nicht geschrieben werden%2. Es wurde nichts geändert. Prüfen Sie die Berechtigungen des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>%1 has changed on disk since it was read. Nothing was written. Open the project again, and plan the change on what is there now.</source>
        <translation>%1 hat sich seit dem Lesen auf dem Datenträger geändert. Es wurde nichts geschrieben. Öffnen Sie das Projekt erneut, und planen Sie die Änderung anhand des jetzigen Stands.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An interrupted run left changes unfinished, and they could not be repaired: %1%2. Bindwright tries again at the next start. If you moved or deleted the project on purpose, remove the unfinished backup set.</source>
        <translation>Ein unterbrochener Lauf hat unfertige Änderungen hinterlassen, die nicht repariert werden konnten: %1%2. Bindwright versucht es beim nächsten Start erneut. Wenn Sie das Projekt absichtlich verschoben oder gelöscht haben, entfernen Sie den unfertigen Sicherungssatz.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no backup of an apply to %1 was found.</source>
        <translation>Es gibt nichts rückgängig zu machen: Zu %1 wurde keine Sicherung angewendeter Änderungen gefunden.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so nothing was undone. Take the file from version control.</source>
        <translation>Die Sicherung %1 ist beschädigt; deshalb wurde nichts rückgängig gemacht. Holen Sie die Datei aus der Versionsverwaltung.</translation>
    </message>
    <message>
        <source>There is no service definition (.csdef) at %1. Choose a folder, .ccproj, .csdef or .cscfg of a cloud service.</source>
        <translation>Unter %1 gibt es keine Dienstdefinition (.csdef). Wählen Sie einen Ordner oder eine .ccproj-, .csdef- oder .cscfg-Datei eines Clouddiensts.</translation>
    </message>
    <message>
        <source>%1 holds several service definitions (%2). Choose one of them.</source>
        <translation>%1 enthält mehrere Dienstdefinitionen (%2). Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>%1 is written in the encoding %2, which is not supported. Save it as UTF-8.</source>
        <translation>%1 ist in der Codierung %2 geschrieben, die nicht unterstützt wird. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has letters beyond ASCII, and nothing in the file tells its code page: it is not read. Save the file as UTF-8, or name its code page: --encoding cp850, or what chcp says on the server.</source>
        <translation>„%1“ enthält Buchstaben außerhalb von ASCII, und die Datei gibt ihre Codepage nicht an; deshalb wird sie nicht gelesen. Speichern Sie die Datei als UTF-8, oder geben Sie ihre Codepage an: --encoding cp850 oder was chcp auf dem Server ausgibt.</translation>
    </message>
    <message>
        <source>%1 has bytes that are not valid in its encoding; it may be cut off or damaged. Save it as UTF-8, or take it from version control again.</source>
        <translation>%1 enthält Bytes, die in der Codierung der Datei ungültig sind; vielleicht ist sie abgeschnitten oder beschädigt. Speichern Sie die Datei als UTF-8, oder holen Sie sie erneut aus der Versionsverwaltung.</translation>
    </message>
    <message>
        <source>%1: this is not well-formed XML%2. Fix that place in an editor, then open it again.</source>
        <translation>%1: Das ist kein wohlgeformtes XML%2. Korrigieren Sie die Stelle in einem Editor, und öffnen Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <source>%1: the file has a DOCTYPE, which service files never need and which can make a reader open other files. Remove it.</source>
        <translation>%1: Die Datei hat eine DOCTYPE-Angabe, die Dienstdateien nie brauchen und die Leseprogramme dazu bringen kann, andere Dateien zu öffnen. Entfernen Sie die Angabe.</translation>
    </message>
    <message>
        <source>%1: elements are nested too deeply for a service file. It was not read.</source>
        <translation>%1: Die Elemente sind für eine Dienstdatei zu tief verschachtelt. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is XML, but no service definition or configuration: its root element is %2.</source>
        <translation>%1 ist XML, aber keine Dienstdefinition oder Dienstkonfiguration: Das Stammelement ist %2.</translation>
    </message>
    <message>
        <source>The root element of %1 is in the namespace %2, not in that of cloud services. Take the namespace from a file that Visual Studio made.</source>
        <translation>Das Stammelement von %1 liegt im Namespace %2, nicht in dem von Cloud Services. Übernehmen Sie den Namespace aus einer Datei, die Visual Studio erstellt hat.</translation>
    </message>
    <message>
        <source>%1 is protected with %2, which cannot be opened here. Export it again with AES-256 or TripleDES-SHA1.</source>
        <translation>%1 ist mit %2 geschützt und kann hier nicht geöffnet werden. Exportieren Sie die Datei erneut mit AES-256 oder TripleDES-SHA1.</translation>
    </message>
    <message>
        <source>an unknown algorithm</source>
        <translation>einem unbekannten Algorithmus</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2. Export or download it again.</source>
        <translation>%1 ist beschädigt oder abgeschnitten%2. Exportieren Sie die Datei erneut, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase. Give the passphrase that it was exported with.</source>
        <translation>%1 ist mit einer Passphrase gesperrt. Geben Sie die Passphrase an, die beim Export verwendet wurde.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. PFX, P12, PEM, CER, DER and P7B files can be read.</source>
        <translation>In %1 ist kein Zertifikat. Gelesen werden PFX-, P12-, PEM-, CER-, DER- und P7B-Dateien.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. What it holds is: %2.</source>
        <translation>In %1 ist kein Zertifikat. Enthalten ist: %2.</translation>
    </message>
    <message>
        <source>%1 is a certificate request (PKCS#10), not a certificate. Send it to a CA, and add the certificate that the CA issues.</source>
        <translation>%1 ist eine Zertifikatanforderung (PKCS#10), kein Zertifikat. Senden Sie sie an eine Zertifizierungsstelle, und fügen Sie das Zertifikat hinzu, das diese ausstellt.</translation>
    </message>
    <message>
        <source>%1 holds a private key and no certificate, and none that was given belongs to it. Give the file of its certificate together with it.</source>
        <translation>%1 enthält einen privaten Schlüssel und kein Zertifikat, und keines der angegebenen gehört dazu. Geben Sie die Datei mit dem passenden Zertifikat mit an.</translation>
    </message>
    <message>
        <source>The passphrase is the one of %1, but what is in it is locked with another one. Windows does not import such a file. Export it again, with one passphrase for all.</source>
        <translation>Die Passphrase passt zu %1, aber der Inhalt ist mit einer anderen gesperrt. Windows importiert eine solche Datei nicht. Exportieren Sie sie erneut mit einer Passphrase für alles.</translation>
    </message>
    <message>
        <source>No address was found for %1%2. Check the name and this machine&apos;s DNS.</source>
        <translation>Für %1 wurde keine Adresse gefunden%2. Prüfen Sie den Namen und das DNS dieses Computers.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here%2.</source>
        <translation>%1 ist von hier nicht erreichbar%2.</translation>
    </message>
    <message>
        <source>%1 refuses connections: nothing listens on that port, or a firewall says no.</source>
        <translation>%1 lehnt Verbindungen ab: Auf diesem Port lauscht nichts, oder eine Firewall weist sie zurück.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection in time. A firewall may drop what is sent to it.</source>
        <translation>%1 hat nicht rechtzeitig eine Verbindung angenommen. Vielleicht verwirft eine Firewall, was dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>%1 ended the connection before the TLS handshake began.</source>
        <translation>%1 hat die Verbindung beendet, bevor der TLS-Handshake begann.</translation>
    </message>
    <message>
        <source>%1 reset the connection in answer to the ClientHello. HTTP.sys does that where it has no certificate for the client.</source>
        <translation>%1 hat die Verbindung als Antwort auf das ClientHello zurückgesetzt. HTTP.sys tut das, wenn es kein Zertifikat für den Client hat.</translation>
    </message>
    <message>
        <source>%1 closed the connection in answer to the ClientHello.</source>
        <translation>%1 hat die Verbindung als Antwort auf das ClientHello geschlossen.</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but did not complete the TLS handshake in time.</source>
        <translation>%1 hat die Verbindung angenommen, aber den TLS-Handshake nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 refused the TLS handshake with the alert “%2”.</source>
        <translation>%1 hat den TLS-Handshake mit der TLS-Warnung „%2“ abgelehnt.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed%2.</source>
        <translation>Der TLS-Handshake mit %1 ist fehlgeschlagen%2.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS.</source>
        <translation>Was unter %1 antwortet, spricht kein TLS.</translation>
    </message>
    <message>
        <source>%1 sent more than %2. It was not read.</source>
        <translation>%1 hat mehr als %2 gesendet. Das wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is no http address that an issuer can be fetched from.</source>
        <translation>%1 ist keine http-Adresse, von der ein Aussteller abgerufen werden kann.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is this machine or a private network. Nothing was fetched from it.</source>
        <translation>%1 führt zu %2, also zu diesem Computer oder in ein privates Netzwerk. Von dort wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>%1 was not fetched in time.</source>
        <translation>%1 konnte nicht rechtzeitig abgerufen werden.</translation>
    </message>
    <message>
        <source>What %1 answered was not understood%2.</source>
        <translation>Die Antwort von %1 wurde nicht verstanden%2.</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is. Choose another name, or say that it may be overwritten (--force).</source>
        <translation>%1 ist bereits vorhanden und bleibt unverändert. Wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben (--force).</translation>
    </message>
    <message>
        <source>The private key of %1 is in none of the files that were given, so %2 cannot be made. Give the file of its key too.</source>
        <translation>Der private Schlüssel von %1 ist in keiner der angegebenen Dateien, deshalb kann %2 nicht erstellt werden. Geben Sie auch die Datei mit dem Schlüssel an.</translation>
    </message>
    <message>
        <source>%1 is for one certificate, and the files hold several: %2. Give the files of one, or make a file of each (--split).</source>
        <translation>%1 ist für ein Zertifikat, und die Dateien enthalten mehrere: %2. Geben Sie nur die Dateien von einem an, oder erstellen Sie für jedes eine Datei (--split).</translation>
    </message>
    <message>
        <source>%1 holds a private key and needs a passphrase. Give one (--new-passphrase-file), or run it on a terminal, where it is asked for.</source>
        <translation>%1 enthält einen privaten Schlüssel und braucht eine Passphrase. Geben Sie eine an (--new-passphrase-file), oder führen Sie den Befehl in einem Terminal aus; dort wird sie abgefragt.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was written.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be made%2. Nothing was written.</source>
        <translation>%1 konnte nicht erstellt werden%2. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The cryptographic provider plugin (qca-ossl) was not found, so certificates cannot be read. Install the QCA plugins, or run the program from where it was installed.</source>
        <translation>Das Kryptografie-Plug-in (qca-ossl) wurde nicht gefunden, deshalb können keine Zertifikate gelesen werden. Installieren Sie die QCA-Plug-ins, oder starten Sie das Programm aus seinem Installationsordner.</translation>
    </message>
    <message>
        <source>This system has no IIS. Save the server script and run it on the server, in an elevated Windows PowerShell.</source>
        <translation>Dieses System hat kein IIS. Speichern Sie das Serverskript, und führen Sie es auf dem Server in einer Windows PowerShell mit erhöhten Rechten aus.</translation>
    </message>
    <message>
        <source>Nothing was run: Windows did not let the script run as administrator.</source>
        <translation>Es wurde nichts ausgeführt: Windows hat dem Skript keine Administratorrechte gegeben.</translation>
    </message>
    <message>
        <source>%1 could not be run%2.</source>
        <translation>%1 konnte nicht ausgeführt werden%2.</translation>
    </message>
    <message>
        <source>“%1” is not a thumbprint: 40 hexadecimal digits (SHA-1) are needed.</source>
        <translation>„%1“ ist kein Fingerabdruck: 40 hexadezimale Ziffern (SHA-1) sind erforderlich.</translation>
    </message>
    <message>
        <source>“%1” is not a host name that a client can ask for, such as www.example.com: the name alone, without https://, port, path, blanks, or a dot at the end.</source>
        <translation>„%1“ ist kein Hostname, nach dem ein Client fragen kann, wie www.example.com: nur der Name, ohne https://, Port, Pfad, Leerzeichen oder Punkt am Ende.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address such as 10.0.0.4 or 2001:db8::4.</source>
        <translation>„%1“ ist keine IP-Adresse wie 10.0.0.4 oder 2001:db8::4.</translation>
    </message>
    <message>
        <source>“%1” is not a port: a number from 1 to 65535 is needed.</source>
        <translation>„%1“ ist kein Port: Erforderlich ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>%1 has the format %2, which this version does not read. A newer version may.</source>
        <translation>%1 hat das Format %2, das diese Version nicht liest. Eine neuere Version kann es vielleicht.</translation>
    </message>
    <message>
        <source>The project has no role named %1. Names are case-sensitive.</source>
        <translation>Das Projekt hat keine Rolle namens %1. Bei Namen zählt die Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>No role has a site named %1.</source>
        <translation>Keine Rolle hat eine Site namens %1.</translation>
    </message>
    <message>
        <source>The role %2 has no site named %1.</source>
        <translation>Die Rolle %2 hat keine Site namens %1.</translation>
    </message>
    <message>
        <source>%1 names no certificate that was added. Add its file too.</source>
        <translation>%1 bezeichnet kein hinzugefügtes Zertifikat. Fügen Sie auch dessen Datei hinzu.</translation>
    </message>
    <message>
        <source>%1 is not understood.</source>
        <translation>%1 wird nicht verstanden.</translation>
    </message>
    <message>
        <source>%1 is not understood: %2.</source>
        <translation>%1 wird nicht verstanden: %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 has changed since the plan was applied on %2. Nothing was undone, because those changes would be lost.</source>
        <translation>%1 hat sich geändert, seit der Plan am %2 angewendet wurde. Es wurde nichts rückgängig gemacht, weil diese Änderungen verloren gingen.</translation>
    </message>
    <message>
        <source>That passphrase does not open %1. Check upper and lower case, and blanks. If you are sure of the passphrase, the file is damaged: export or download it again.</source>
        <translation>Diese Passphrase öffnet %1 nicht. Prüfen Sie Groß- und Kleinschreibung sowie Leerzeichen. Wenn Sie sich der Passphrase sicher sind, ist die Datei beschädigt: Exportieren Sie sie erneut, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>%1 could not be fetched: the server answered “%2”.</source>
        <translation>%1 konnte nicht abgerufen werden: Der Server antwortete „%2“.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which was not followed: it is not an http address, it is an internal one, or there were too many redirects.</source>
        <translation>%1 leitet zu %2 um. Der Umleitung wurde nicht gefolgt: Es ist keine http-Adresse, es ist eine interne, oder es waren zu viele Umleitungen.</translation>
    </message>
    <message>
        <source>The certificate from %1 is not the issuer: it did not sign the certificate that gives this address. It was not added.</source>
        <translation>Das Zertifikat von %1 ist nicht das des Ausstellers: Es hat das Zertifikat nicht signiert, das diese Adresse angibt. Es wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is. Choose another folder, or open that project.</source>
        <translation>%1 ist bereits vorhanden und bleibt unverändert. Wählen Sie einen anderen Ordner, oder öffnen Sie dieses Projekt.</translation>
    </message>
    <message>
        <source>%1 holds what a probe measured. Open the project or the server&apos;s state that it is for, then this file, or both together.</source>
        <translation>%1 enthält das Ergebnis einer Messung. Öffnen Sie das Projekt oder den Zustand des Servers, für den es gilt, und dann diese Datei, oder beides zusammen.</translation>
    </message>
    <message>
        <source>%1 is none of the files that Bindwright reads: projects, plans, certificates, or a server&apos;s state: applicationHost.config, a .reg export, or what netsh http show sslcert, netsh http show iplisten, reg query, appcmd list site or Get-WebBinding prints.</source>
        <translation>%1 ist keine der Dateien, die Bindwright liest: Projekte, Pläne, Zertifikate oder der Zustand eines Servers: applicationHost.config, ein .reg-Export oder die Ausgabe von netsh http show sslcert, netsh http show iplisten, reg query, appcmd list site oder Get-WebBinding.</translation>
    </message>
    <message>
        <source>%1 holds a private key of the kind %2, which is not read here. Convert the key to PKCS#8, or export the certificate with its key as PFX.</source>
        <translation>%1 enthält einen privaten Schlüssel der Art %2, die hier nicht gelesen wird. Konvertieren Sie den Schlüssel nach PKCS#8, oder exportieren Sie das Zertifikat mit Schlüssel als PFX-Datei.</translation>
    </message>
    <message>
        <source>%1 was added, but is not in use here. An event names the certificate in use first: OLD=NEW. The two may be swapped.</source>
        <translation>%1 wurde hinzugefügt, wird hier aber nicht verwendet. Ein Ereignis nennt zuerst das verwendete Zertifikat: OLD=NEW. Vielleicht sind die beiden vertauscht.</translation>
    </message>
    <message>
        <source>%1 holds more than %2, the most that is read of one file. Give a file with less in it.</source>
        <translation>%1 enthält mehr als %2; mehr wird aus einer Datei nicht gelesen. Geben Sie eine Datei mit weniger Inhalt an.</translation>
    </message>
    <message>
        <source>No file of a central certificate store can be made of %1: no host is named there that a file could be for. Names such as con and aux are devices&apos; on Windows.</source>
        <translation>Aus %1 lässt sich keine Datei für einen zentralen Zertifikatspeicher erstellen: Dort ist kein Host genannt, für den eine Datei sein könnte. Namen wie con und aux gehören unter Windows zu Geräten.</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Source: %1 [%2]</source>
        <translation>Quelle: %1 [%2]</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Passt: %1</translation>
    </message>
    <message>
        <source>No known message is in this text. Give the event&apos;s number, the error code such as 0x80070520, or the browser&apos;s word such as ERR_CONNECTION_RESET.</source>
        <translation>Dieser Text enthält keine bekannte Meldung. Geben Sie die Nummer des Ereignisses, einen Fehlercode wie 0x80070520 oder das Kürzel des Browsers wie ERR_CONNECTION_RESET an.</translation>
    </message>
    <message>
        <source>None of the problems that were found in SOURCE explains this error.</source>
        <translation>Keines der Probleme, die in SOURCE gefunden wurden, erklärt diesen Fehler.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no certificate that a template would name.</source>
        <translation>Es gibt kein Zertifikat, das eine Vorlage nennen könnte.</translation>
    </message>
</context>
<context>
    <name>Farm</name>
    <message>
        <source>Each file with HTTP.sys records is taken as a server of its own: %1. If files are of one server, give them one name, such as web1=a.txt web1=b.txt.</source>
        <translation>Jede Datei mit HTTP.sys-Einträgen gilt als eigener Server: %1. Wenn Dateien von einem Server sind, geben Sie ihnen einen gemeinsamen Namen, etwa web1=a.txt web1=b.txt.</translation>
    </message>
</context>
<context>
    <name>FixText</name>
    <message>
        <source>Turn SNI on</source>
        <comment>@action</comment>
        <translation>SNI einschalten</translation>
    </message>
    <message>
        <source>Turn SNI off</source>
        <comment>@action</comment>
        <translation>SNI ausschalten</translation>
    </message>
    <message>
        <source>Use * for all addresses</source>
        <comment>@action</comment>
        <translation>* für alle Adressen verwenden</translation>
    </message>
    <message>
        <source>Use port 443</source>
        <comment>@action</comment>
        <translation>Port 443 verwenden</translation>
    </message>
    <message>
        <source>Add %1 with %2</source>
        <comment>@action key, certificate</comment>
        <translation>%1 mit %2 hinzufügen</translation>
    </message>
    <message>
        <source>Make the endpoint tcp</source>
        <comment>@action</comment>
        <translation>Endpunkt zu tcp machen</translation>
    </message>
    <message>
        <source>Let the script make it the default</source>
        <comment>@action</comment>
        <translation>Vom Skript zum Standard machen lassen</translation>
    </message>
    <message>
        <source>Bind site %1 to %2</source>
        <comment>@action site, endpoint</comment>
        <translation>Site %1 an %2 binden</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <comment>@action flag</comment>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Remove this binding</source>
        <comment>@action</comment>
        <translation>Diese Bindung entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>@action</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Declare it</source>
        <comment>@action</comment>
        <translation>Deklarieren</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <comment>@action store</comment>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Make it https</source>
        <comment>@action</comment>
        <translation>Zu https machen</translation>
    </message>
    <message>
        <source>Bind it to %1</source>
        <comment>@action endpoint</comment>
        <translation>An %1 binden</translation>
    </message>
    <message>
        <source>Move it to the end</source>
        <comment>@action Bindings of a site</comment>
        <translation>Ans Ende verschieben</translation>
    </message>
    <message>
        <source>Rename it to %1</source>
        <comment>@action</comment>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <comment>@action</comment>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Let the platform choose</source>
        <comment>@action local port</comment>
        <translation>Die Plattform wählen lassen</translation>
    </message>
    <message>
        <source>Give it an empty value</source>
        <comment>@action</comment>
        <translation>Einen leeren Wert geben</translation>
    </message>
    <message>
        <source>Use network %1, subnet %2</source>
        <comment>@action</comment>
        <translation>Netzwerk %1, Subnetz %2 verwenden</translation>
    </message>
    <message>
        <source>Add it with one instance</source>
        <comment>@action</comment>
        <translation>Mit einer Instanz hinzufügen</translation>
    </message>
    <message>
        <source>Use family %1 (%2)</source>
        <comment>@action osFamily, Windows</comment>
        <translation>Familie %1 (%2) verwenden</translation>
    </message>
    <message>
        <source>Run it elevated</source>
        <comment>@action</comment>
        <translation>Mit erhöhten Rechten ausführen</translation>
    </message>
    <message>
        <source>Keep the value</source>
        <comment>@action</comment>
        <translation>Wert behalten</translation>
    </message>
    <message>
        <source>Keep the RoleInstanceValue</source>
        <comment>@action</comment>
        <translation>RoleInstanceValue behalten</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <comment>@action role</comment>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Make this binding the default (%1)</source>
        <comment>@action</comment>
        <translation>Diese Bindung zum Standard machen (%1)</translation>
    </message>
    <message>
        <source>Set host %1 and SNI</source>
        <comment>@action</comment>
        <translation>Host %1 und SNI setzen</translation>
    </message>
    <message>
        <source>Use certificate %1</source>
        <comment>@action</comment>
        <translation>Zertifikat %1 verwenden</translation>
    </message>
    <message>
        <source>Use site %1</source>
        <comment>@action</comment>
        <translation>Site %1 verwenden</translation>
    </message>
    <message>
        <source>Change the host to %1</source>
        <comment>@action</comment>
        <translation>Host in %1 ändern</translation>
    </message>
    <message>
        <source>Use thumbprint %1…</source>
        <comment>@action its start</comment>
        <translation>Fingerabdruck verwenden: %1…</translation>
    </message>
    <message>
        <source>Change the thumbprint to %1…</source>
        <comment>@action its start</comment>
        <translation>Fingerabdruck ändern in %1…</translation>
    </message>
    <message>
        <source>Set thumbprintAlgorithm to sha1</source>
        <comment>@action</comment>
        <translation>thumbprintAlgorithm auf sha1 setzen</translation>
    </message>
    <message>
        <source>Change the value to %1</source>
        <comment>@action</comment>
        <translation>Wert in %1 ändern</translation>
    </message>
    <message>
        <source>Remove the certificate from the endpoint</source>
        <comment>@action</comment>
        <translation>Zertifikat vom Endpunkt entfernen</translation>
    </message>
    <message>
        <source>Change the service name to %1</source>
        <comment>@action</comment>
        <translation>Dienstnamen in %1 ändern</translation>
    </message>
    <message>
        <source>Remove the second %1</source>
        <comment>@action name of an element</comment>
        <translation>Zweites %1 entfernen</translation>
    </message>
    <message>
        <source>Use VM size %1</source>
        <comment>@action</comment>
        <translation>VM-Größe %1 verwenden</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Extended usage</source>
        <translation>Erweiterte Verwendung</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>This system&apos;s store has it: %1.</source>
        <translation>Im Speicher dieses Systems vorhanden: %1.</translation>
    </message>
    <message>
        <source>The certificate says that it is at %1; --fetch-issuers gets it.</source>
        <translation>Laut Zertifikat liegt er unter %1; --fetch-issuers ruft ihn ab.</translation>
    </message>
    <message>
        <source>Add --allow-internal to fetch it from there.</source>
        <translation>Geben Sie --allow-internal an, um ihn von dort abzurufen.</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MapText</name>
    <message numerus="yes">
        <source>%n addresses</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>an address of its own</source>
        <comment>@item map</comment>
        <translation>eine eigene Adresse</translation>
    </message>
    <message>
        <source>HTTP.sys gets no record</source>
        <comment>@item map</comment>
        <translation>HTTP.sys erhält keinen Eintrag</translation>
    </message>
    <message>
        <source>overwritten by a later binding</source>
        <comment>@item map</comment>
        <translation>von einer späteren Bindung überschrieben</translation>
    </message>
    <message>
        <source>never chosen: hidden</source>
        <comment>@item map</comment>
        <translation>nie gewählt: verdeckt</translation>
    </message>
    <message>
        <source>the handshake fails</source>
        <comment>@item map</comment>
        <translation>der Handshake schlägt fehl</translation>
    </message>
    <message numerus="yes">
        <source>comes first, hides %n</source>
        <comment>@item map, records</comment>
        <translation>
            <numerusform>kommt zuerst, verdeckt %n</numerusform>
            <numerusform>kommt zuerst, verdeckt %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hidden at %n address(es)</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>an %n Adresse verdeckt</numerusform>
            <numerusform>an %n Adressen verdeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>get a certificate</source>
        <comment>@item map, clients without SNI</comment>
        <translation>erhalten ein Zertifikat</translation>
    </message>
    <message>
        <source>right certificate</source>
        <comment>@item map</comment>
        <translation>richtiges Zertifikat</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>@item map</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>wrong certificate, or none</source>
        <comment>@item map</comment>
        <translation>falsches Zertifikat oder keines</translation>
    </message>
    <message>
        <source>the connection is reset</source>
        <comment>@item map</comment>
        <translation>die Verbindung wird zurückgesetzt</translation>
    </message>
    <message>
        <source>not added</source>
        <comment>@item map</comment>
        <translation>nicht hinzugefügt</translation>
    </message>
    <message>
        <source>does not cover every name</source>
        <comment>@item map</comment>
        <translation>deckt nicht jeden Namen ab</translation>
    </message>
    <message>
        <source>covers its names</source>
        <comment>@item map</comment>
        <translation>deckt seine Namen ab</translation>
    </message>
    <message>
        <source>Clients connect to</source>
        <comment>@title:column map</comment>
        <translation>Clients verbinden sich mit</translation>
    </message>
    <message>
        <source>HTTP.sys looks, top first</source>
        <comment>@title:column map</comment>
        <translation>HTTP.sys sucht, oben zuerst</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column map</comment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>@title:column map</comment>
        <translation>Gefragt wird nach</translation>
    </message>
    <message>
        <source>%1: %2, …</source>
        <comment>@item map, how many and one of them</comment>
        <translation>%1: %2, …</translation>
    </message>
    <message>
        <source>no certificate</source>
        <comment>@item map</comment>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>clients without SNI</source>
        <comment>@item map</comment>
        <translation>Clients ohne SNI</translation>
    </message>
    <message>
        <source>no record found</source>
        <comment>@item map</comment>
        <translation>kein Eintrag gefunden</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>@item map, step and record</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>solid: wins</source>
        <comment>@info map legend</comment>
        <translation>durchgezogen: gewinnt</translation>
    </message>
    <message>
        <source>dotted: not established</source>
        <comment>@info map legend</comment>
        <translation>gepunktet: ungeklärt</translation>
    </message>
    <message>
        <source>dashed: hidden, never reached there</source>
        <comment>@info map legend</comment>
        <translation>gestrichelt: verdeckt, dort nie erreicht</translation>
    </message>
    <message>
        <source>every other address</source>
        <comment>@item map</comment>
        <translation>jede andere Adresse</translation>
    </message>
    <message>
        <source>every IPv6 address</source>
        <comment>@item map</comment>
        <translation>jede IPv6-Adresse</translation>
    </message>
    <message>
        <source>no certificate at some address</source>
        <comment>@item map, clients without SNI</comment>
        <translation>an mancher Adresse kein Zertifikat</translation>
    </message>
    <message>
        <source>wins</source>
        <comment>@info accessible line of the map</comment>
        <translation>gewinnt</translation>
    </message>
    <message>
        <source>not established</source>
        <comment>@info accessible line of the map</comment>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>hidden, never reached there</source>
        <comment>@info accessible line of the map</comment>
        <translation>verdeckt, dort nie erreicht</translation>
    </message>
</context>
<context>
    <name>NextStepWords</name>
    <message>
        <source>Nothing changes.</source>
        <translation>Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>The package changes. Every instance restarts, one update domain after the other; with one instance, the role is away meanwhile.</source>
        <translation>Das Paket ändert sich. Jede Instanz startet neu, eine Updatedomäne nach der anderen; bei nur einer Instanz fällt die Rolle so lange aus.</translation>
    </message>
    <message>
        <source>New connections to the bindings that change may fail for a moment. Established ones stay.</source>
        <translation>Neue Verbindungen zu den geänderten Bindungen können einen Moment lang fehlschlagen. Bestehende bleiben.</translation>
    </message>
    <message>
        <source>The vault must be in the deployment&apos;s region and subscription, and let Azure Resource Manager read its secrets for deployment.</source>
        <translation>Der Schlüsseltresor muss in der Region und im Abonnement der Bereitstellung liegen und Azure Resource Manager erlauben, seine Geheimnisse für die Bereitstellung zu lesen.</translation>
    </message>
    <message>
        <source>The URL has to have /secrets/ and a version in it.</source>
        <translation>Die URL muss /secrets/ und eine Version enthalten.</translation>
    </message>
    <message>
        <source>Merge the exported osProfile into the template of the deployment.</source>
        <translation>Führen Sie das exportierte osProfile mit der Vorlage der Bereitstellung zusammen.</translation>
    </message>
    <message>
        <source>Update the deployment with the package and the configuration.</source>
        <translation>Aktualisieren Sie die Bereitstellung mit dem Paket und der Konfiguration.</translation>
    </message>
    <message>
        <source>It asks for the passphrase of each PFX file.</source>
        <translation>Dabei wird die Passphrase jeder PFX-Datei abgefragt.</translation>
    </message>
    <message>
        <source>Each binding has its record, with the certificate&apos;s thumbprint.</source>
        <translation>Jede Bindung hat ihren Eintrag mit dem Fingerabdruck des Zertifikats.</translation>
    </message>
    <message>
        <source>It exits with 1 where something else is served, and says why that may be.</source>
        <translation>Der Exitcode ist 1, wenn etwas anderes ausgeliefert wird; mögliche Gründe werden genannt.</translation>
    </message>
    <message>
        <source>Look at the first certificate, at the issuers that were sent, and at the line “Verification”.</source>
        <translation>Sehen Sie sich das erste Zertifikat, die gesendeten Aussteller und die Zeile „Verification“ an.</translation>
    </message>
    <message>
        <source>Restores what was there before the first run.</source>
        <translation>Stellt den Zustand von vor dem ersten Lauf wieder her.</translation>
    </message>
    <message>
        <source>Upload the PFX of %1 to the cloud service</source>
        <translation>PFX-Datei von %1 in den Clouddienst hochladen</translation>
    </message>
    <message>
        <source>Import the PFX of %1 into the Key Vault</source>
        <translation>PFX-Datei von %1 in den Schlüsseltresor (Key Vault) importieren</translation>
    </message>
    <message>
        <source>Note the secret URL of %1</source>
        <translation>Geheimnis-URL von %1 notieren</translation>
    </message>
    <message>
        <source>Put the secret URLs into the template</source>
        <translation>Geheimnis-URLs in die Vorlage eintragen</translation>
    </message>
    <message>
        <source>Build the package</source>
        <translation>Paket erstellen</translation>
    </message>
    <message>
        <source>Update the deployment&apos;s configuration with %1</source>
        <translation>Konfiguration der Bereitstellung mit %1 aktualisieren</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Copy %1 and the PFX files to the server</source>
        <translation>%1 und die PFX-Dateien auf den Server kopieren</translation>
    </message>
    <message>
        <source>See what %1 would change</source>
        <translation>Ansehen, was %1 ändern würde</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>Check the records of HTTP.sys</source>
        <translation>Einträge von HTTP.sys prüfen</translation>
    </message>
    <message>
        <source>Compare what every host is served with the preview</source>
        <translation>Vergleichen, ob jeder Host erhält, was die Vorschau zeigt</translation>
    </message>
    <message>
        <source>Verify %1 with another program</source>
        <translation>%1 mit einem anderen Programm prüfen</translation>
    </message>
    <message>
        <source>To go back</source>
        <translation>Zurück zum vorherigen Stand</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Upload it before you deploy a configuration that names its thumbprint. In the portal, open the cloud service, then Certificates, and choose Upload.</source>
        <translation>Laden Sie die Datei hoch, bevor Sie eine Konfiguration mit ihrem Fingerabdruck bereitstellen. Öffnen Sie im Portal den Clouddienst, dann „Zertifikate“, und wählen Sie „Hochladen“.</translation>
    </message>
    <message>
        <source>In Visual Studio, right-click the cloud project and choose Package.</source>
        <translation>Klicken Sie in Visual Studio mit der rechten Maustaste auf das Cloudprojekt, und wählen Sie „Verpacken“.</translation>
    </message>
    <message>
        <source>In the portal, open the cloud service, then Configuration, and choose Upload.</source>
        <translation>Öffnen Sie im Portal den Clouddienst, dann „Konfiguration“, und wählen Sie „Hochladen“.</translation>
    </message>
    <message>
        <source>Choose a folder that only administrators can write to.</source>
        <translation>Wählen Sie einen Ordner, in den nur Administratoren schreiben dürfen.</translation>
    </message>
    <message>
        <source>Run this in that folder, in an elevated Windows PowerShell. It writes nothing.</source>
        <translation>Führen Sie das in diesem Ordner in einer Windows PowerShell mit erhöhten Rechten aus. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Undo restores the files. Then deploy again as before.</source>
        <translation>Rückgängigmachen stellt die Dateien wieder her. Stellen Sie danach wie zuvor bereit.</translation>
    </message>
    <message>
        <source>It asks for the passphrase of each file and for a new one, and encrypts the new files in the form that the target imports.</source>
        <translation>Der Befehl fragt die Passphrase jeder Datei und eine neue ab und verschlüsselt die neuen Dateien so, wie das Ziel sie importiert.</translation>
    </message>
    <message>
        <source>Key Vault does not import a certificate without a private key. Whether a deployment installs one from a secret is not established.</source>
        <translation>Key Vault importiert kein Zertifikat ohne privaten Schlüssel. Ob eine Bereitstellung eines aus einem Geheimnis installiert, ist nicht gesichert.</translation>
    </message>
    <message>
        <source>name of the Key Vault</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>Name des Schlüsseltresors (Key Vault)</translation>
    </message>
    <message>
        <source>name of the resource group</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>Name der Ressourcengruppe</translation>
    </message>
    <message>
        <source>public address of the deployment</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>öffentliche Adresse der Bereitstellung</translation>
    </message>
    <message>
        <source>name of the cloud service</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>Name des Clouddiensts</translation>
    </message>
    <message>
        <source>path of the .ccproj</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>Pfad der .ccproj-Datei</translation>
    </message>
    <message>
        <source>Make the PFX files</source>
        <translation>PFX-Dateien erstellen</translation>
    </message>
    <message>
        <source>Store %1 in the Key Vault as a secret</source>
        <translation>%1 als Geheimnis im Schlüsseltresor (Key Vault) ablegen</translation>
    </message>
    <message>
        <source>Update the deployment&apos;s configuration</source>
        <translation>Konfiguration der Bereitstellung aktualisieren</translation>
    </message>
    <message>
        <source>Only the emulator&apos;s configuration changes. There is nothing to deploy.</source>
        <translation>Nur die Konfiguration des Emulators ändert sich. Es ist nichts bereitzustellen.</translation>
    </message>
    <message>
        <source>%1 are alternatives: take the one of this deployment.</source>
        <translation>%1 sind Alternativen: Nehmen Sie die Konfiguration dieser Bereitstellung.</translation>
    </message>
    <message>
        <source>The script sets the bindings when an instance starts. Restart one instance after the other, and wait until each is ready.</source>
        <translation>Das Skript setzt die Bindungen, wenn eine Instanz startet. Starten Sie eine Instanz nach der anderen neu, und warten Sie, bis jede bereit ist.</translation>
    </message>
    <message>
        <source>Restart the instances</source>
        <translation>Instanzen neu starten</translation>
    </message>
    <message>
        <source>Only cscfg files change. Running instances take the update. Whether a changed certificate restarts them is not established; the role&apos;s code can ask for it in RoleEnvironmentChanging. Read that first.</source>
        <translation>Nur cscfg-Dateien ändern sich. Laufende Instanzen übernehmen die Aktualisierung. Ob ein geändertes Zertifikat sie neu startet, ist nicht belegt; der Code der Rolle kann es in RoleEnvironmentChanging verlangen. Lesen Sie diesen vorher.</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>Nothing is to be bound, so there is no script for a server to run.</source>
        <translation>Es ist nichts zu binden, deshalb gibt es kein Skript, das ein Server ausführen könnte.</translation>
    </message>
    <message>
        <source>The project already has all of this; there is nothing to change.</source>
        <translation>Das Projekt enthält all das bereits; es gibt nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors were there before and do not block the plan.</source>
        <translation>
            <numerusform>%n Fehler bestand schon vorher und blockiert den Plan nicht.</numerusform>
            <numerusform>%n Fehler bestanden schon vorher und blockieren den Plan nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overridden by --force: %1.</source>
        <translation>Durch --force übergangen: %1.</translation>
    </message>
    <message>
        <source>Fix the errors, or override them with --force, to apply the plan.</source>
        <translation>Beheben Sie die Fehler, oder übergehen Sie sie mit --force, um den Plan anzuwenden.</translation>
    </message>
    <message>
        <source>There is nothing to change; the errors say what is missing.</source>
        <translation>Es gibt nichts zu ändern; die Fehler nennen, was fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors concern service configurations that the plan does not change. They do not block it; run it for those too before you deploy them.</source>
        <translation>
            <numerusform>%n Fehler betrifft Dienstkonfigurationen, die der Plan nicht ändert. Er blockiert den Plan nicht; führen Sie ihn auch für diese aus, bevor Sie sie bereitstellen.</numerusform>
            <numerusform>%n Fehler betreffen Dienstkonfigurationen, die der Plan nicht ändert. Sie blockieren ihn nicht; führen Sie ihn auch für diese aus, bevor Sie sie bereitstellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Left to you: upload the certificate %1 to where the deployment takes its certificates from.</source>
        <translation>Von Ihnen zu erledigen: Laden Sie das Zertifikat %1 dorthin hoch, woher die Bereitstellung ihre Zertifikate nimmt.</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the project of role %2 and call it from RoleEntryPoint.OnStart.</source>
        <translation>Von Ihnen zu erledigen: Fügen Sie %1 zum Projekt der Rolle %2 hinzu, und rufen Sie es in RoleEntryPoint.OnStart auf.</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the project of role %2, with Copy Always.</source>
        <translation>Von Ihnen zu erledigen: Fügen Sie %1 zum Projekt der Rolle %2 hinzu, mit „Immer kopieren“.</translation>
    </message>
    <message>
        <source>Left to you: export %1 and run it as administrator on each server.</source>
        <translation>Von Ihnen zu erledigen: Exportieren Sie %1, und führen Sie das Skript auf jedem Server als Administrator aus.</translation>
    </message>
    <message>
        <source>Left to you: import %1 with its key into LocalMachine\My of each server, or give the script its PFX.</source>
        <translation>Von Ihnen zu erledigen: Importieren Sie %1 mit Schlüssel in LocalMachine\My jedes Servers, oder geben Sie dem Skript die PFX-Datei.</translation>
    </message>
    <message>
        <source>Left to you: create the virtual network %1 with that subnet, where it is not there yet.</source>
        <translation>Von Ihnen zu erledigen: Erstellen Sie das virtuelle Netzwerk %1 mit diesem Subnetz, falls es noch nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>Left to you: %1 %2</source>
        <translation>Von Ihnen zu erledigen: %1 %2</translation>
    </message>
    <message>
        <source>declare certificate %1 in %2</source>
        <translation>Zertifikat %1 in %2 deklarieren</translation>
    </message>
    <message>
        <source>change certificate %1 to %2</source>
        <translation>Zertifikat %1 ändern: %2</translation>
    </message>
    <message>
        <source>remove certificate %1</source>
        <translation>Zertifikat %1 entfernen</translation>
    </message>
    <message>
        <source>set the thumbprint of %1 to %2</source>
        <translation>Fingerabdruck von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>remove the thumbprint of %1</source>
        <translation>Fingerabdruck von %1 entfernen</translation>
    </message>
    <message>
        <source>add endpoint %1 (%2)</source>
        <translation>Endpunkt %1 hinzufügen (%2)</translation>
    </message>
    <message>
        <source>change endpoint %1 to %2</source>
        <translation>Endpunkt %1 ändern: %2</translation>
    </message>
    <message>
        <source>remove endpoint %1</source>
        <translation>Endpunkt %1 entfernen</translation>
    </message>
    <message>
        <source>bind site %1 to endpoint %2</source>
        <translation>Site %1 an Endpunkt %2 binden</translation>
    </message>
    <message>
        <source>remove the binding to endpoint %2 from site %1</source>
        <translation>Bindung an Endpunkt %2 aus Site %1 entfernen</translation>
    </message>
    <message>
        <source>add the startup task %1</source>
        <translation>Startaufgabe %1 hinzufügen</translation>
    </message>
    <message>
        <source>add the startup task %1, %2</source>
        <translation>Startaufgabe %1 hinzufügen, %2</translation>
    </message>
    <message>
        <source>remove the startup task %1</source>
        <translation>Startaufgabe %1 entfernen</translation>
    </message>
    <message>
        <source>declare the setting %1</source>
        <translation>Einstellung %1 deklarieren</translation>
    </message>
    <message>
        <source>set %1 to “%2”</source>
        <translation>%1 auf „%2“ setzen</translation>
    </message>
    <message>
        <source>remove the setting %1</source>
        <translation>Einstellung %1 entfernen</translation>
    </message>
    <message>
        <source>change the VM size to %1</source>
        <translation>VM-Größe in %1 ändern</translation>
    </message>
    <message>
        <source>import the module %1</source>
        <translation>Modul %1 importieren</translation>
    </message>
    <message>
        <source>remove the import of %1</source>
        <translation>Import von %1 entfernen</translation>
    </message>
    <message>
        <source>add the role with one instance</source>
        <translation>Rolle mit einer Instanz hinzufügen</translation>
    </message>
    <message>
        <source>remove the role</source>
        <translation>Rolle entfernen</translation>
    </message>
    <message>
        <source>change the service&apos;s name to %1</source>
        <translation>Namen des Diensts in %1 ändern</translation>
    </message>
    <message>
        <source>remove osFamily</source>
        <translation>osFamily entfernen</translation>
    </message>
    <message>
        <source>set osFamily to %1</source>
        <translation>osFamily auf %1 setzen</translation>
    </message>
    <message>
        <source>move the Bindings of site %1 to its end</source>
        <translation>Bindings von Site %1 an deren Ende verschieben</translation>
    </message>
    <message>
        <source>remove the virtual network</source>
        <translation>virtuelles Netzwerk entfernen</translation>
    </message>
    <message>
        <source>set the virtual network to %1</source>
        <translation>virtuelles Netzwerk auf %1 setzen</translation>
    </message>
    <message>
        <source>remove the role from its subnet</source>
        <translation>Rolle aus ihrem Subnetz entfernen</translation>
    </message>
    <message>
        <source>put the role into the subnet %1</source>
        <translation>Rolle in das Subnetz %1 setzen</translation>
    </message>
    <message>
        <source>set the thumbprint algorithm of %1 to %2</source>
        <translation>Fingerabdruckalgorithmus von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>include %1 as %2, so that it is packaged</source>
        <translation>%1 als %2 einbinden, damit es ins Paket kommt</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>%1 schreiben.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, role %2: %3.</source>
        <translation>%1, Rolle %2: %3.</translation>
    </message>
    <message>
        <source>remove the executionContext of the role&apos;s Runtime element</source>
        <translation>executionContext aus dem Runtime-Element der Rolle entfernen</translation>
    </message>
    <message>
        <source>set the executionContext of the role&apos;s Runtime element to %1</source>
        <translation>executionContext im Runtime-Element der Rolle auf %1 setzen</translation>
    </message>
    <message>
        <source>Left to you: upload the certificates %1 to where the deployment takes its certificates from.</source>
        <translation>Von Ihnen zu erledigen: Laden Sie die Zertifikate %1 dorthin hoch, woher die Bereitstellung ihre Zertifikate nimmt.</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the projects of roles %2 and call it from RoleEntryPoint.OnStart.</source>
        <translation>Von Ihnen zu erledigen: Fügen Sie %1 zu den Projekten der Rollen %2 hinzu, und rufen Sie es in RoleEntryPoint.OnStart auf.</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the projects of roles %2, with Copy Always.</source>
        <translation>Von Ihnen zu erledigen: Fügen Sie %1 zu den Projekten der Rollen %2 hinzu, mit „Immer kopieren“.</translation>
    </message>
    <message>
        <source>Left to you: import %1 with their keys into LocalMachine\My of each server, or give the script their PFX files.</source>
        <translation>Von Ihnen zu erledigen: Importieren Sie %1 mit ihren Schlüsseln in LocalMachine\My jedes Servers, oder geben Sie dem Skript die PFX-Dateien.</translation>
    </message>
    <message>
        <source>declare certificates %1 in %2</source>
        <translation>Zertifikate %1 in %2 deklarieren</translation>
    </message>
    <message>
        <source>remove certificates %1</source>
        <translation>Zertifikate %1 entfernen</translation>
    </message>
    <message>
        <source>remove the thumbprints of %1</source>
        <translation>Fingerabdrücke von %1 entfernen</translation>
    </message>
    <message>
        <source>add the roles with one instance each</source>
        <translation>Rollen mit je einer Instanz hinzufügen</translation>
    </message>
    <message>
        <source>remove the roles</source>
        <translation>Rollen entfernen</translation>
    </message>
    <message>
        <source>Write %1 into %2.</source>
        <translation>%1 in %2 schreiben.</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <comment>@info what happens, the value before</comment>
        <translation>%1 (bisher %2)</translation>
    </message>
    <message>
        <source>- %1.</source>
        <translation>- %1.</translation>
    </message>
    <message>
        <source>- role %1: %2.</source>
        <translation>- Rolle %1: %2.</translation>
    </message>
    <message>
        <source>- roles %1: %2.</source>
        <translation>- Rollen %1: %2.</translation>
    </message>
    <message>
        <source>%1, roles %2: %3.</source>
        <translation>%1, Rollen %2: %3.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Left to you: delete %1 of role %2, which nothing starts any more.</source>
        <translation>Von Ihnen zu erledigen: Löschen Sie %1 der Rolle %2; nichts startet das noch.</translation>
    </message>
    <message>
        <source>binary file: %1 → %2</source>
        <comment>@info the thumbprints before and after</comment>
        <translation>Binärdatei: %1 → %2</translation>
    </message>
    <message>
        <source>Left to you: remove the call of %1 from RoleEntryPoint.OnStart of role %2, then delete it.</source>
        <translation>Von Ihnen zu erledigen: Entfernen Sie den Aufruf von %1 aus RoleEntryPoint.OnStart der Rolle %2, und löschen Sie dann die Datei.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>without SNI</source>
        <translation>ohne SNI</translation>
    </message>
    <message>
        <source>The project has no web role, so nothing answers.</source>
        <translation>Das Projekt hat keine Webrolle, deshalb antwortet nichts.</translation>
    </message>
    <message>
        <source>These cases are not answered as the file expects: %1.</source>
        <translation>Diese Fälle werden nicht so beantwortet, wie die Datei es erwartet: %1.</translation>
    </message>
    <message>
        <source>The servers answer differently for %1: %2.</source>
        <translation>Die Server antworten für %1 unterschiedlich: %2.</translation>
    </message>
    <message>
        <source>The project has no web role. What its worker role&apos;s https endpoint answers is not established.</source>
        <translation>Das Projekt hat keine Webrolle. Was der https-Endpunkt seiner Workerrolle antwortet, ist nicht geklärt.</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>%1, expired</source>
        <comment>@info certificate served</comment>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <comment>@info certificate served</comment>
        <translation>%1, noch nicht gültig</translation>
    </message>
    <message>
        <source>%1, not added</source>
        <comment>@info certificate served</comment>
        <translation>%1, nicht hinzugefügt</translation>
    </message>
    <message>
        <source>%1, not this name</source>
        <comment>@info certificate served</comment>
        <translation>%1, nicht dieser Name</translation>
    </message>
    <message>
        <source>%1, name only in CN</source>
        <comment>@info certificate served</comment>
        <translation>%1, Name nur im CN</translation>
    </message>
    <message>
        <source>connection reset</source>
        <comment>@info</comment>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>connection refused</source>
        <comment>@info</comment>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>not established</source>
        <comment>@info</comment>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>; old, the records for this client have changed since</source>
        <comment>@info observation</comment>
        <translation>; veraltet, die Einträge für diesen Client haben sich seitdem geändert</translation>
    </message>
    <message>
        <source>, as predicted</source>
        <comment>@info observation</comment>
        <translation>, wie vorhergesagt</translation>
    </message>
    <message>
        <source>, one of those that are possible</source>
        <comment>@info observation</comment>
        <translation>, eine der Möglichkeiten</translation>
    </message>
    <message>
        <source>, not as predicted</source>
        <comment>@info observation</comment>
        <translation>, anders als vorhergesagt</translation>
    </message>
    <message>
        <source>observed otherwise</source>
        <comment>@info what is served</comment>
        <translation>anders beobachtet</translation>
    </message>
    <message>
        <source>observed on %1</source>
        <comment>@info what is served</comment>
        <translation>beobachtet am %1</translation>
    </message>
    <message>
        <source>the certificate of %1</source>
        <comment>@info address and port whose certificate was not read</comment>
        <translation>das Zertifikat von %1</translation>
    </message>
    <message>
        <source>(any other name)</source>
        <comment>@item host</comment>
        <translation>(jeder andere Name)</translation>
    </message>
    <message>
        <source>with SNI
to %1</source>
        <comment>@title:column clients</comment>
        <translation>mit SNI
an %1</translation>
    </message>
    <message>
        <source>without SNI
to %1</source>
        <comment>@title:column clients</comment>
        <translation>ohne SNI
an %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>@info expectation</comment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>fails</source>
        <comment>@info expectation</comment>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>not established</source>
        <comment>@info expectation</comment>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info expected certificate: kept or not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>@info what is served, not certain</comment>
        <translation>%1, vermutet</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <comment>@info what is served, by a probe</comment>
        <translation>%1, gemessen</translation>
    </message>
    <message>
        <source>no certificate, the handshake failed</source>
        <comment>@info</comment>
        <translation>kein Zertifikat, der Handshake ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 by TLS %2</source>
        <comment>@info certificate, version</comment>
        <translation>%1 über TLS %2</translation>
    </message>
    <message>
        <source>Observed on %1 at %2: %3%4.</source>
        <comment>@info date, address, what was served, as predicted</comment>
        <translation>Beobachtet am %1 an %2: %3%4.</translation>
    </message>
    <message>
        <source>%1 It was Windows %2.</source>
        <comment>@info observation, build</comment>
        <translation>%1 Es war Windows %2.</translation>
    </message>
    <message>
        <source>Any other name</source>
        <comment>@title client</comment>
        <translation>Jeder andere Name</translation>
    </message>
    <message>
        <source>%1, with SNI, to %2</source>
        <comment>@title client</comment>
        <translation>%1, mit SNI, an %2</translation>
    </message>
    <message>
        <source>%1, without SNI, to %2</source>
        <comment>@title client</comment>
        <translation>%1, ohne SNI, an %2</translation>
    </message>
    <message>
        <source>Inferred, no source says it: %1</source>
        <comment>@info decision</comment>
        <translation>Vermutet, keine Quelle sagt es: %1</translation>
    </message>
    <message>
        <source>Measured on this build of Windows: %1</source>
        <comment>@info decision</comment>
        <translation>Auf diesem Windows-Build gemessen: %1</translation>
    </message>
    <message>
        <source>%1 It has expired: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 Es ist abgelaufen: Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>%1 It is not valid yet: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 Es ist noch nicht gültig: Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>%1 It was not added, so its names are not known.</source>
        <comment>@info decision</comment>
        <translation>%1 Es wurde nicht hinzugefügt, deshalb sind seine Namen nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 It covers the name.</source>
        <comment>@info decision</comment>
        <translation>%1 Es deckt den Namen ab.</translation>
    </message>
    <message>
        <source>%1 It does not cover the name: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 Es deckt den Namen nicht ab: Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>%1 The name is only in its CN, which clients ignore.</source>
        <comment>@info decision</comment>
        <translation>%1 Der Name steht nur im CN, den Clients ignorieren.</translation>
    </message>
    <message>
        <source>right</source>
        <comment>@info verdict</comment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>likely right</source>
        <comment>@info verdict</comment>
        <translation>wahrscheinlich richtig</translation>
    </message>
    <message>
        <source>not certain</source>
        <comment>@info verdict</comment>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>a fallback</source>
        <comment>@info verdict</comment>
        <translation>eine Ersatzantwort</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>@info verdict</comment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>same</source>
        <comment>@info change</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>better</source>
        <comment>@info change</comment>
        <translation>besser</translation>
    </message>
    <message>
        <source>different</source>
        <comment>@info change</comment>
        <translation>anders</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>@info change</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>@info change</comment>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>@info change, not certain</comment>
        <translation>%1, vermutet</translation>
    </message>
    <message>
        <source>with SNI, to %1</source>
        <comment>@info client</comment>
        <translation>mit SNI, an %1</translation>
    </message>
    <message>
        <source>without SNI, to %1</source>
        <comment>@info client</comment>
        <translation>ohne SNI, an %1</translation>
    </message>
    <message>
        <source>%1, not for servers</source>
        <comment>@info certificate served</comment>
        <translation>%1, nicht für Server</translation>
    </message>
    <message>
        <source>%1 It is not meant for servers: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 Es ist nicht für Server bestimmt: Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>%1, too weak</source>
        <comment>@info certificate served</comment>
        <translation>%1, zu schwach</translation>
    </message>
    <message>
        <source>%1 Its key or its signature is too weak: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 Sein Schlüssel oder seine Signatur ist zu schwach: Clients lehnen es ab.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Azure says: %1</source>
        <translation>Azure meldet: %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the emulator reads this file; it is not deployed.</source>
        <translation>Diese Datei liest nur der Emulator; sie wird nicht bereitgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n times.</source>
        <translation>
            <numerusform>%n-mal gefunden.</numerusform>
            <numerusform>%n-mal gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n times: %1.</source>
        <translation>
            <numerusform>%n-mal gefunden: %1.</numerusform>
            <numerusform>%n-mal gefunden: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewCommand</name>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1 is in use already; there is nothing to change.</source>
        <translation>%1 wird bereits verwendet; es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>No certificate in use has hosts that %1 covers. Name the old one with --replacing THUMBPRINT.</source>
        <translation>Kein verwendetes Zertifikat hat Hosts, die %1 abdeckt. Geben Sie das alte mit --replacing THUMBPRINT an.</translation>
    </message>
    <message>
        <source>%1 covers the hosts of several certificates. Name the old one with --replacing:</source>
        <translation>%1 deckt die Hosts mehrerer Zertifikate ab. Geben Sie das alte mit --replacing an:</translation>
    </message>
    <message>
        <source>%1 is a server: give --to-dir DIR for the script that sets its bindings.</source>
        <translation>%1 ist ein Server: Geben Sie --to-dir DIR für das Skript an, das seine Bindungen setzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben; der vorherige Stand ist in einer Sicherung aufbewahrt.</numerusform>
            <numerusform>%n Dateien wurden geschrieben; der vorherige Stand ist in einer Sicherung aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No script was written for %1: its bindings are not known.</source>
        <translation>Für %1 wurde kein Skript geschrieben: Seine Bindungen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>A server&apos;s script sets the bindings that get the new certificate, and leaves all others.</source>
        <translation>Das Skript eines Servers setzt die Bindungen, die das neue Zertifikat erhalten, und lässt alle anderen, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben.</numerusform>
            <numerusform>%n Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>    %1: not covered are %2</source>
        <translation>    %1: nicht abgedeckt sind %2</translation>
    </message>
    <message>
        <source>These sources do not say which certificates are in use. Collect a server&apos;s state with the command that “bindwright collect-command” prints.</source>
        <translation>Diese Quellen sagen nicht, welche Zertifikate verwendet werden. Erfassen Sie den Zustand eines Servers mit dem Befehl, den „bindwright collect-command“ ausgibt.</translation>
    </message>
    <message>
        <source>%1 covers some of the hosts of these certificates, but not all. Request one that names the others too.</source>
        <translation>%1 deckt einige Hosts dieser Zertifikate ab, aber nicht alle. Fordern Sie eines an, das auch die anderen nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the share do not open. Give their passphrase with --passphrase-file.</source>
        <translation>
            <numerusform>%n Datei der Freigabe lässt sich nicht öffnen. Geben Sie ihre Passphrase mit --passphrase-file an.</numerusform>
            <numerusform>%n Dateien der Freigabe lassen sich nicht öffnen. Geben Sie ihre Passphrase mit --passphrase-file an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the files of the central certificate store were not changed.</source>
        <translation>%1: Die Dateien des zentralen Zertifikatspeichers wurden nicht geändert.</translation>
    </message>
</context>
<context>
    <name>RenewalWords</name>
    <message>
        <source>%1: certificate %2 in %3</source>
        <translation>%1: Zertifikat %2 in %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3 stays, because the remote desktop password is encrypted for it</source>
        <translation>%1: %2 in %3 bleibt, weil das Remotedesktopkennwort damit verschlüsselt ist</translation>
    </message>
    <message>
        <source>%1: endpoint %2 stays as it is; it names the certificate</source>
        <translation>%1: Endpunkt %2 bleibt, wie er ist; er nennt das Zertifikat</translation>
    </message>
    <message>
        <source>%1: binding %2 stays as it is; it names the certificate</source>
        <translation>%1: Bindung %2 bleibt, wie sie ist; sie nennt das Zertifikat</translation>
    </message>
    <message>
        <source>IIS site %1: binding %2</source>
        <translation>IIS-Site %1: Bindung %2</translation>
    </message>
    <message>
        <source>HTTP.sys: record %1</source>
        <translation>HTTP.sys: Eintrag %1</translation>
    </message>
    <message>
        <source>Certificate store %1. Delete it there once nothing uses it</source>
        <translation>Zertifikatspeicher %1. Löschen Sie es dort, sobald nichts es mehr verwendet</translation>
    </message>
    <message>
        <source>No service configuration and no binding has the old certificate. Check its thumbprint.</source>
        <translation>Das alte Zertifikat kommt in keiner Dienstkonfiguration und keiner Bindung vor. Prüfen Sie den Fingerabdruck.</translation>
    </message>
    <message>
        <source>The old and the new certificate are the same.</source>
        <translation>Das alte und das neue Zertifikat sind dasselbe.</translation>
    </message>
    <message>
        <source>The new certificate does not cover %1. Clients of these hosts would refuse it. Request one that names them.</source>
        <translation>Das neue Zertifikat deckt %1 nicht ab. Clients dieser Hosts würden es ablehnen. Fordern Sie eines an, das sie nennt.</translation>
    </message>
    <message>
        <source>The new certificate has no private key that can be used. Give the PFX, or the key file along with it.</source>
        <translation>Das neue Zertifikat hat keinen verwendbaren privaten Schlüssel. Geben Sie die PFX-Datei an oder zusätzlich die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The issuer of the new certificate, %1, was not given. Give its file too.</source>
        <translation>Der Aussteller des neuen Zertifikats, %1, wurde nicht angegeben. Geben Sie auch dessen Datei an.</translation>
    </message>
    <message>
        <source>The new certificate ends on %1, before the old one, which ends on %2. Are they the wrong way round?</source>
        <translation>Das neue Zertifikat endet am %1, vor dem alten, das am %2 endet. Sind die beiden vertauscht?</translation>
    </message>
    <message>
        <source>The new certificate is not valid today: it is valid from %1 to %2.</source>
        <translation>Das neue Zertifikat ist heute nicht gültig: Es gilt vom %1 bis zum %2.</translation>
    </message>
    <message>
        <source>The IIS sites and bindings of the server are not in this state, so it is not known which bindings to set. Collect the state with the command that “bindwright collect-command” prints.</source>
        <translation>Die IIS-Sites und Bindungen des Servers stehen nicht in diesem Zustand; deshalb ist nicht bekannt, welche Bindungen zu setzen sind. Erfassen Sie den Zustand mit dem Befehl, den „bindwright collect-command“ ausgibt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not in this state, so it is not known whether it is the old one. Collect the state with the command that “bindwright collect-command” prints.</source>
        <translation>Das Zertifikat von %1 steht nicht in diesem Zustand; deshalb ist nicht bekannt, ob es das alte ist. Erfassen Sie den Zustand mit dem Befehl, den „bindwright collect-command“ ausgibt.</translation>
    </message>
    <message>
        <source>No host is bound to the old certificate and its file was not given, so it was not checked whether the new one covers the same hosts.</source>
        <translation>An das alte Zertifikat ist kein Host gebunden, und seine Datei wurde nicht angegeben; deshalb wurde nicht geprüft, ob das neue dieselben Hosts abdeckt.</translation>
    </message>
    <message>
        <source>Central certificate store: %1</source>
        <translation>Zentraler Zertifikatspeicher: %1</translation>
    </message>
    <message>
        <source>Only you can read the new files of the central certificate store. Give the account that IIS uses for it the right to read them.</source>
        <translation>Nur Sie können die neuen Dateien des zentralen Zertifikatspeichers lesen. Geben Sie dem Konto, das IIS dafür verwendet, das Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>It is not known whether these files of the central certificate store have the old certificate: %1. Give the folder of the store, and its password.</source>
        <translation>Es ist nicht bekannt, ob diese Dateien des zentralen Zertifikatspeichers das alte Zertifikat enthalten: %1. Geben Sie den Ordner des Speichers und sein Kennwort an.</translation>
    </message>
    <message>
        <source>%1: no password protects these files. A private key is written only under a password: set one for the central certificate store first.</source>
        <translation>%1: Kein Kennwort schützt diese Dateien. Ein privater Schlüssel wird nur unter einem Kennwort geschrieben: Legen Sie zuerst eines für den zentralen Zertifikatspeicher fest.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Fix: %1</source>
        <translation>Behebung: %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Not in the calendar, because their files were not added and so their ends are not known: %1.</source>
        <translation>Nicht im Kalender, weil ihre Dateien nicht hinzugefügt wurden und ihr Ablauf daher nicht bekannt ist: %1.</translation>
    </message>
    <message>
        <source>%1 is not written: there is no certificate in use whose end is known.</source>
        <translation>%1 wird nicht geschrieben: Es wird kein Zertifikat verwendet, dessen Ablauf bekannt ist.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>{subject|(no name)} is hidden by the binding {key|of an exact address} without SNI: HTTP.sys finds an exact IP address and port before it looks at the name. Clients that ask for {subject|(no name)} get {certificate|another certificate}.</source>
        <translation>{subject|(ohne Namen)} wird von der Bindung {key|einer genauen Adresse} ohne SNI verdeckt: HTTP.sys findet eine genaue IP-Adresse mit Port, bevor es den Namen betrachtet. Clients, die nach {subject|(ohne Namen)} fragen, erhalten {certificate|ein anderes Zertifikat}.</translation>
    </message>
    <message>
        <source>Give that binding the address *, so that it is its port&apos;s default, or a host and SNI.</source>
        <translation>Geben Sie dieser Bindung die Adresse *, damit sie der Standard ihres Ports ist, oder einen Host und SNI.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is hidden by the binding that the platform makes for endpoint {endpoint|443}: HTTP.sys finds its exact IP address and port before it looks at the name. Clients that ask for {subject|(no name)} get {certificate|another certificate}.</source>
        <translation>{subject|(ohne Namen)} wird von der Bindung verdeckt, die die Plattform für den Endpunkt {endpoint|443} anlegt: HTTP.sys findet deren genaue IP-Adresse mit Port, bevor es den Namen betrachtet. Clients, die nach {subject|(ohne Namen)} fragen, erhalten {certificate|ein anderes Zertifikat}.</translation>
    </message>
    <message>
        <source>Let the script replace the platform&apos;s binding, or declare the endpoint as tcp.</source>
        <translation>Lassen Sie das Skript die Bindung der Plattform ersetzen, oder deklarieren Sie den Endpunkt als tcp.</translation>
    </message>
    <message>
        <source>Without SNI this binding and that of {hosts} share one record, {subject|(no name)}, and so one certificate: {certificate|another certificate}, which does not name this host.</source>
        <translation>Ohne SNI teilen sich diese Bindung und die von {hosts} den Eintrag {subject|(ohne Namen)} und damit ein Zertifikat: {certificate|ein anderes Zertifikat}, das diesen Host nicht nennt.</translation>
    </message>
    <message>
        <source>Another binding sets {subject|(no name)} with a different certificate. HTTP.sys keeps only the last: {certificate|which one that is depends on the order}.</source>
        <translation>Eine andere Bindung setzt {subject|(ohne Namen)} mit einem anderen Zertifikat. HTTP.sys behält nur das letzte: {certificate|welches das ist, hängt von der Reihenfolge ab}.</translation>
    </message>
    <message>
        <source>Set SNI on both, each with a certificate that names its host.</source>
        <translation>Setzen Sie bei beiden SNI, jeweils mit einem Zertifikat, das ihren Host nennt.</translation>
    </message>
    <message>
        <source>Use one certificate for both, or set SNI with different hosts.</source>
        <translation>Verwenden Sie ein Zertifikat für beide, oder setzen Sie SNI mit verschiedenen Hosts.</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} of {subject|this binding} has expired. HTTP.sys goes on serving it, and clients refuse it.</source>
        <translation>Das Zertifikat {certificate|dieser Bindung} von {subject|dieser Bindung} ist abgelaufen. HTTP.sys liefert es weiter aus, und Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} of {subject|this binding} is not valid yet; clients refuse it.</source>
        <translation>Das Zertifikat {certificate|dieser Bindung} von {subject|dieser Bindung} ist noch nicht gültig; Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} is there without its private key. Connections to {subject|it} are reset.</source>
        <translation>Das Zertifikat {certificate|dieser Bindung} ist ohne seinen privaten Schlüssel vorhanden. Verbindungen zu {subject|ihr} werden zurückgesetzt.</translation>
    </message>
    <message>
        <source>Import it with its private key.</source>
        <translation>Importieren Sie es mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Bind another certificate.</source>
        <translation>Binden Sie ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>{certificate|A certificate} is for the address {subject|of the server}. Clients that connect by address send no SNI, and no record without SNI on port {port|443} has it.</source>
        <translation>{certificate|Ein Zertifikat} gilt für die Adresse {subject|des Servers}. Clients, die sich über die Adresse verbinden, senden kein SNI, und kein Eintrag ohne SNI auf Port {port|443} enthält es.</translation>
    </message>
    <message>
        <source>Bind it to {subject|the address} and port {port|443} without SNI.</source>
        <translation>Binden Sie es an {subject|die Adresse} und Port {port|443} ohne SNI.</translation>
    </message>
    <message>
        <source>{subject|it} is one record for this binding and one of site {site|(no name)}: clients get the same certificate, renewing it at one changes both, and deleting one can leave both without.</source>
        <translation>{subject|Das} ist ein einziger Eintrag für diese Bindung und eine von Site {site|(ohne Namen)}: Clients erhalten dasselbe Zertifikat; wer es bei einer erneuert, ändert beide, und wer eine löscht, kann beide ohne lassen.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} is bound to endpoint {endpoint} with the hostHeader {host}, as site {site|of this name} is already. Only one of the two can run.</source>
        <translation>Site {subject|(ohne Namen)} ist mit dem hostHeader {host} an Endpunkt {endpoint} gebunden, wie bereits Site {site|dieses Namens}. Nur eine der beiden kann laufen.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} is bound to endpoint {endpoint} without a hostHeader, as site {site|of this name} is already. Only one of the two can run.</source>
        <translation>Site {subject|(ohne Namen)} ist ohne hostHeader an Endpunkt {endpoint} gebunden, wie bereits Site {site|dieses Namens}. Nur eine der beiden kann laufen.</translation>
    </message>
    <message>
        <source>Site {site} has the binding {subject|(no name)} too. Only one of the two sites can run.</source>
        <translation>Auch Site {site} hat die Bindung {subject|(ohne Namen)}. Nur eine der beiden Sites kann laufen.</translation>
    </message>
    <message>
        <source>The binding {subject|(no name)} is there twice. Only one of the two can be used.</source>
        <translation>Die Bindung {subject|(ohne Namen)} ist doppelt vorhanden. Nur eine der beiden kann verwendet werden.</translation>
    </message>
    <message>
        <source>Give each site a hostHeader of its own, or an endpoint of its own.</source>
        <translation>Geben Sie jeder Site einen eigenen hostHeader oder einen eigenen Endpunkt.</translation>
    </message>
    <message>
        <source>Remove one of the two, or change its host.</source>
        <translation>Entfernen Sie eine der beiden, oder ändern Sie ihren Host.</translation>
    </message>
    <message>
        <source>Another binding sets {subject|it} with a different certificate. With SNI the address does not count, and HTTP.sys keeps only the last: clients get {certificate|another certificate}.</source>
        <translation>Eine andere Bindung setzt {subject|dasselbe} mit einem anderen Zertifikat. Bei SNI zählt die Adresse nicht, und HTTP.sys behält nur das letzte: Clients erhalten {certificate|ein anderes Zertifikat}.</translation>
    </message>
    <message>
        <source>Use one certificate for both, or different hosts.</source>
        <translation>Verwenden Sie ein Zertifikat für beide, oder verschiedene Hosts.</translation>
    </message>
    <message>
        <source>SNI is set, but there is no host name to match. IIS refuses such a binding.</source>
        <translation>SNI ist gesetzt, aber es fehlt ein passender Hostname. IIS lehnt eine solche Bindung ab.</translation>
    </message>
    <message>
        <source>Enter a host name, or clear SNI.</source>
        <translation>Geben Sie einen Hostnamen ein, oder schalten Sie SNI aus.</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” is not a host name that a client can ask for, so the binding never matches.</source>
        <translation>„{subject|(ohne Namen)}“ ist kein Hostname, nach dem ein Client fragen kann, deshalb passt die Bindung nie.</translation>
    </message>
    <message>
        <source>Enter a DNS name without scheme, port or trailing dot.</source>
        <translation>Geben Sie einen DNS-Namen ohne Schema, Port oder Punkt am Ende ein.</translation>
    </message>
    <message>
        <source>A wildcard host needs IIS 10; this deployment can run on IIS {iis|before 10}.</source>
        <translation>Ein Platzhalter als Host erfordert IIS 10; diese Bereitstellung kann auf IIS {iis|vor 10} laufen.</translation>
    </message>
    <message>
        <source>Set osFamily to 5 or later, or bind each host.</source>
        <translation>Setzen Sie osFamily auf 5 oder höher, oder binden Sie jeden Host einzeln.</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” stands for all names below a top-level domain. No certificate covers that, and the binding never matches.</source>
        <translation>„{subject|(ohne Namen)}“ steht für alle Namen unterhalb einer Top-Level-Domain. Kein Zertifikat deckt das ab, und die Bindung passt nie.</translation>
    </message>
    <message>
        <source>In “{subject|(no name)}” the * is not the whole first label; IIS refuses it.</source>
        <translation>In „{subject|(ohne Namen)}“ ist * nicht der ganze erste Namensteil; IIS lehnt das ab.</translation>
    </message>
    <message>
        <source>Use * only as the whole first label before a domain of two labels at least, as in *.example.com.</source>
        <translation>Verwenden Sie * nur als ganzen ersten Namensteil vor einer Domäne aus mindestens zwei Teilen, wie in *.example.com.</translation>
    </message>
    <message>
        <source>“{subject|it}” takes every name of a top-level domain. Clients that ask for any such name reach this site, which invites forged requests.</source>
        <translation>„{subject|Die Bindung}“ nimmt jeden Namen einer Top-Level-Domain an. Clients, die nach irgendeinem solchen Namen fragen, erreichen diese Site; das lädt zu gefälschten Anforderungen ein.</translation>
    </message>
    <message>
        <source>Name a domain of your own, as in *.example.com.</source>
        <translation>Nennen Sie eine eigene Domäne, wie in *.example.com.</translation>
    </message>
    <message>
        <source>{subject|it} and {rival|another record} are for the same names; no source says which of them clients get.</source>
        <translation>{subject|Dieser Eintrag} und {rival|ein anderer Eintrag} gelten für dieselben Namen; keine Quelle sagt, welchen davon Clients erhalten.</translation>
    </message>
    <message>
        <source>Bind the hosts that matter by their full names.</source>
        <translation>Binden Sie die wichtigen Hosts mit ihrem vollen Namen.</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} does not name {subject|(no name)}; clients would refuse it.</source>
        <translation>Das Zertifikat {certificate|dieser Bindung} nennt {subject|(ohne Namen)} nicht; Clients würden es ablehnen.</translation>
    </message>
    <message>
        <source>Choose a certificate that names {subject|it}.</source>
        <translation>Wählen Sie ein Zertifikat, das {subject|den Host} nennt.</translation>
    </message>
    <message>
        <source>The wildcard of certificate {certificate|of this binding} stands for one label only, so it does not name {subject|it}; clients would refuse it.</source>
        <translation>Der Platzhalter des Zertifikats {certificate|dieser Bindung} steht nur für einen Namensteil und nennt deshalb {subject|den Host} nicht; Clients würden es ablehnen.</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} names {subject|(no name)} only in its common name, which clients ignore.</source>
        <translation>Das Zertifikat {certificate|dieser Bindung} nennt {subject|(ohne Namen)} nur im allgemeinen Namen (CN), den Clients ignorieren.</translation>
    </message>
    <message>
        <source>Request a certificate that has the host in its subjectAltName.</source>
        <translation>Fordern Sie ein Zertifikat an, das den Host im subjectAltName enthält.</translation>
    </message>
    <message>
        <source>Nothing answers clients without SNI on port {subject|443}; their connections are reset. Load-balancer probes and old clients are among them.</source>
        <translation>Auf Port {subject|443} antwortet nichts für Clients ohne SNI; ihre Verbindungen werden zurückgesetzt. Dazu gehören Integritätstests von Load Balancern und alte Clients.</translation>
    </message>
    <message>
        <source>Add a binding for *:{subject|443} without SNI.</source>
        <translation>Fügen Sie eine Bindung für *:{subject|443} ohne SNI hinzu.</translation>
    </message>
    <message>
        <source>Clients without SNI get {certificate|another certificate} on port {subject|it}, which does not name {hosts|every host}; they would refuse it.</source>
        <translation>Clients ohne SNI erhalten auf Port {subject|443} {certificate|ein anderes Zertifikat}; es nennt {hosts|manche Hosts} nicht, und sie würden es ablehnen.</translation>
    </message>
    <message>
        <source>On port {subject|it} IPv6 clients get {certificate|another certificate} as the default, and IPv4 clients {otherCertificate}.</source>
        <translation>Auf Port {subject|443} erhalten IPv6-Clients als Standard {certificate|ein anderes Zertifikat}, IPv4-Clients {otherCertificate}.</translation>
    </message>
    <message>
        <source>On port {subject|it} only IPv6 has a default, {certificate|another certificate}; connections of IPv4 clients that no host matches are reset.</source>
        <translation>Auf Port {subject|443} hat nur IPv6 einen Standard, {certificate|ein anderes Zertifikat}; Verbindungen von IPv4-Clients, zu denen kein Host passt, werden zurückgesetzt.</translation>
    </message>
    <message>
        <source>Give both the same certificate.</source>
        <translation>Geben Sie beiden dasselbe Zertifikat.</translation>
    </message>
    <message>
        <source>HTTP.sys does not listen on {subject|it}: the listen list leaves it out. Connections are refused.</source>
        <translation>HTTP.sys lauscht nicht auf {subject|dieser Adresse}: Die Abhörliste enthält sie nicht. Verbindungen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Add the address: netsh http add iplisten {subject|it}.</source>
        <translation>Fügen Sie die Adresse hinzu: netsh http add iplisten {subject|ADRESSE}.</translation>
    </message>
    <message>
        <source>The flag {subject|it} needs Windows build {neededBuild|a later one}, and this is {build|an earlier one}. It has no effect there, or IIS refuses it.</source>
        <translation>Das Flag {subject|der Bindung} erfordert Windows-Build {neededBuild|späteren Datums}, dies ist {build|ein früherer}. Dort ist es wirkungslos, oder IIS lehnt es ab.</translation>
    </message>
    <message>
        <source>Clear the flag for this deployment.</source>
        <translation>Schalten Sie das Flag für diese Bereitstellung aus.</translation>
    </message>
    <message>
        <source>IIS keeps host names in Unicode; whether it matches {subject|(no name)} is not established.</source>
        <translation>IIS speichert Hostnamen in Unicode; ob {subject|(ohne Namen)} damit gefunden wird, ist ungeklärt.</translation>
    </message>
    <message>
        <source>Write it as {host}.</source>
        <translation>Schreiben Sie {host}.</translation>
    </message>
    <message>
        <source>Write the host in Unicode.</source>
        <translation>Schreiben Sie den Host in Unicode.</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” is not an IP address.</source>
        <translation>„{subject|(ohne Namen)}“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>Enter an IP address, or * for all.</source>
        <translation>Geben Sie eine IP-Adresse ein, oder * für alle.</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” is not a port from 1 to 65535.</source>
        <translation>„{subject|(ohne Namen)}“ ist kein Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Enter a port, usually 443.</source>
        <translation>Geben Sie einen Port ein, in der Regel 443.</translation>
    </message>
    <message>
        <source>The role has no certificate named {certificate}, which the binding uses.</source>
        <translation>Die Rolle hat kein Zertifikat namens {certificate}, das die Bindung verwendet.</translation>
    </message>
    <message>
        <source>The binding of {subject} has no certificate.</source>
        <translation>Die Bindung von {subject} hat kein Zertifikat.</translation>
    </message>
    <message>
        <source>The binding has no certificate.</source>
        <translation>Die Bindung hat kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a certificate.</source>
        <translation>Wählen Sie ein Zertifikat.</translation>
    </message>
    <message>
        <source>The role has no site named {subject}.</source>
        <translation>Die Rolle hat keine Site namens {subject}.</translation>
    </message>
    <message>
        <source>The role has no site to bind: without Sites in the definition it runs in the hosted web core, for which no binding is set.</source>
        <translation>Die Rolle hat keine Site, die gebunden werden kann: Ohne Sites in der Definition läuft sie im gehosteten Webkern, für den keine Bindung gesetzt wird.</translation>
    </message>
    <message>
        <source>Choose a site of the role.</source>
        <translation>Wählen Sie eine Site der Rolle.</translation>
    </message>
    <message>
        <source>Add Sites with a Site to the role in the definition.</source>
        <translation>Fügen Sie der Rolle in der Definition Sites mit einer Site hinzu.</translation>
    </message>
    <message>
        <source>The binding of {subject|(no name)} uses certificate {certificate|(no name)}, which the definition does not declare. Only the certificate of an https endpoint is installed without; the script would not find it.</source>
        <translation>Die Bindung von {subject|(ohne Namen)} verwendet das Zertifikat {certificate|(ohne Namen)}, das die Definition nicht deklariert. Ohne Deklaration wird nur das Zertifikat eines https-Endpunkts installiert; das Skript würde es nicht finden.</translation>
    </message>
    <message>
        <source>Declare {certificate|it} in LocalMachine\My.</source>
        <translation>Deklarieren Sie {certificate|das Zertifikat} in LocalMachine\My.</translation>
    </message>
    <message>
        <source>The setting {setting|of the bindings} would have {length|too many} characters in {subject|(no name)}. Windows hands a startup task {limit|fewer} at most, so that the script would not get its bindings. There are too many for one role.</source>
        <translation>Die Einstellung {setting|der Bindungen} hätte in {subject|(ohne Namen)} {length|zu viele} Zeichen. Windows übergibt einer Startaufgabe höchstens {limit|weniger}; das Skript bekäme seine Bindungen also nicht. Es sind zu viele für eine Rolle.</translation>
    </message>
    <message>
        <source>On the last page, have the bindings set by RoleEntryPoint.OnStart, which has no such limit; or spread the hosts over two roles.</source>
        <translation>Lassen Sie die Bindungen auf der letzten Seite von RoleEntryPoint.OnStart setzen, wo diese Grenze nicht gilt, oder verteilen Sie die Hosts auf zwei Rollen.</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}, but get {served}.</source>
        <translation>{client|Clients} müssen {certificate|ein anderes Zertifikat} erhalten, erhalten aber {served}.</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}; no source says which of these they are served: {served|several}.</source>
        <translation>{client|Clients} müssen {certificate|ein anderes Zertifikat} erhalten; keine Quelle sagt, welches davon ausgeliefert wird: {served|mehrere}.</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}, but their connection fails.</source>
        <translation>{client|Clients} müssen {certificate|ein anderes Zertifikat} erhalten, doch ihre Verbindung schlägt fehl.</translation>
    </message>
    <message>
        <source>Change the bindings, or remove the expectation.</source>
        <translation>Ändern Sie die Bindungen, oder entfernen Sie die Erwartung.</translation>
    </message>
    <message>
        <source>{client|Clients} got {certificate} from {address|a server} on {date|a day}; the preview says {served|something else}.</source>
        <translation>{client|Clients} haben {certificate} von {address|einem Server} erhalten (am {date|früheren Tag}); die Vorschau sagt {served|etwas anderes}.</translation>
    </message>
    <message>
        <source>{client|Clients} got {certificate} from {address|a server} on {date|a day}; the preview says something else.</source>
        <translation>{client|Clients} haben {certificate} von {address|einem Server} erhalten (am {date|früheren Tag}); die Vorschau sagt etwas anderes.</translation>
    </message>
    <message>
        <source>{client|Clients} got no certificate from {address|a server} on {date|a day}; the preview says {served|something else}.</source>
        <translation>{client|Clients} haben von {address|einem Server} kein Zertifikat erhalten (am {date|früheren Tag}); die Vorschau sagt {served|etwas anderes}.</translation>
    </message>
    <message>
        <source>{client|Clients} got no certificate from {address|a server} on {date|a day}; the preview says something else.</source>
        <translation>{client|Clients} haben von {address|einem Server} kein Zertifikat erhalten (am {date|früheren Tag}); die Vorschau sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Verify again. Where it stays so, compare the server&apos;s records (netsh http show sslcert) with the plan, and look for a load balancer in front.</source>
        <translation>Prüfen Sie erneut. Bleibt es dabei, vergleichen Sie die Einträge des Servers (netsh http show sslcert) mit dem Plan, und suchen Sie nach einem vorgeschalteten Load Balancer.</translation>
    </message>
    <message>
        <source>The probe ran on Windows {build}, and the server is {neededBuild}: what it measured decides nothing here.</source>
        <translation>Die Messung lief auf Windows {build}, und der Server ist {neededBuild}: Das Ergebnis entscheidet hier nichts.</translation>
    </message>
    <message>
        <source>The probe ran on Windows {build|another build}, and the build of the server is not known: what it measured decides nothing here.</source>
        <translation>Die Messung lief auf Windows {build|eines anderen Builds}, und der Build des Servers ist nicht bekannt: Das Ergebnis entscheidet hier nichts.</translation>
    </message>
    <message>
        <source>Run the probe on a server of the same build, or add what collect-command prints, which says the build.</source>
        <translation>Führen Sie die Messung auf einem Server mit demselben Build aus, oder fügen Sie die Ausgabe von collect-command hinzu, die den Build angibt.</translation>
    </message>
    <message>
        <source>No certificate was added yet.</source>
        <translation>Es wurde noch kein Zertifikat hinzugefügt.</translation>
    </message>
    <message>
        <source>Add a PFX, PEM, CER or P7B file.</source>
        <translation>Fügen Sie eine PFX-, PEM-, CER- oder P7B-Datei hinzu.</translation>
    </message>
    <message>
        <source>{subject|(no name)} expired on {date|a past day}. It would still be served, and clients refuse it.</source>
        <translation>{subject|(ohne Namen)} ist abgelaufen ({date|früher}). Es würde weiterhin ausgeliefert, und Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>Renew the certificate and add the new one.</source>
        <translation>Erneuern Sie das Zertifikat, und fügen Sie das neue hinzu.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is not valid before {date|a later day}. Until then clients refuse it.</source>
        <translation>{subject|(ohne Namen)} ist noch nicht gültig (ab {date|später}). Bis dahin lehnen Clients es ab.</translation>
    </message>
    <message>
        <source>Deploy after that day, or add the certificate in use until then.</source>
        <translation>Stellen Sie danach bereit, oder fügen Sie das Zertifikat hinzu, das bis dahin verwendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>{subject|(no name)} expires in %n days.</source>
        <translation>
            <numerusform>{subject|(ohne Namen)} läuft in %n Tag ab.</numerusform>
            <numerusform>{subject|(ohne Namen)} läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject|(no name)} expires soon.</source>
        <translation>{subject|(ohne Namen)} läuft bald ab.</translation>
    </message>
    <message>
        <source>{subject|(no name)} came without its private key. A server cannot use it for https.</source>
        <translation>{subject|(ohne Namen)} kam ohne den privaten Schlüssel. Ein Server kann es nicht für https verwenden.</translation>
    </message>
    <message>
        <source>Add the PFX that has the certificate with its own key.</source>
        <translation>Fügen Sie die PFX-Datei hinzu, die das Zertifikat mit seinem eigenen Schlüssel enthält.</translation>
    </message>
    <message>
        <source>The private key that came with {subject|(no name)} belongs to another certificate.</source>
        <translation>Der private Schlüssel, der mit {subject|(ohne Namen)} kam, gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>The key of {subject|it} is for signatures only (KeySpec 2); TLS handshakes can fail.</source>
        <translation>Der Schlüssel von {subject|diesem Zertifikat} ist nur für Signaturen (KeySpec 2); TLS-Handshakes können fehlschlagen.</translation>
    </message>
    <message>
        <source>Import it again with AT_KEYEXCHANGE.</source>
        <translation>Importieren Sie es erneut mit AT_KEYEXCHANGE.</translation>
    </message>
    <message>
        <source>The key of {subject|it} is in a CNG provider: HTTP.sys takes it, but older .NET code and scripts that set access rights do not find it.</source>
        <translation>Der Schlüssel von {subject|diesem Zertifikat} liegt in einem CNG-Anbieter: HTTP.sys kommt damit zurecht, aber älterer .NET-Code und Skripts, die Zugriffsrechte setzen, finden ihn nicht.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is not meant for servers: serverAuth is missing from its extended key usage.</source>
        <translation>{subject|(ohne Namen)} ist nicht für Server bestimmt: serverAuth fehlt in der erweiterten Schlüsselverwendung.</translation>
    </message>
    <message>
        <source>Request a certificate for server authentication.</source>
        <translation>Fordern Sie ein Zertifikat für die Serverauthentifizierung an.</translation>
    </message>
    <message>
        <source>Request a certificate for digital signature and key encipherment.</source>
        <translation>Fordern Sie ein Zertifikat für digitale Signatur und Schlüsselverschlüsselung an.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is too short ({bits|too few} bits). Clients and the platform ask for RSA 2048 or ECDSA 256 at least.</source>
        <translation>Der Schlüssel von {subject|(ohne Namen)} ist zu kurz ({bits|zu wenige} Bits). Clients und die Plattform verlangen mindestens RSA 2048 oder ECDSA 256.</translation>
    </message>
    <message>
        <source>Request a certificate with an RSA 2048 or ECDSA P-256 key.</source>
        <translation>Fordern Sie ein Zertifikat mit einem RSA-2048- oder ECDSA-P-256-Schlüssel an.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is signed with {algorithm|SHA-1 or MD5}, which clients no longer accept.</source>
        <translation>{subject|(ohne Namen)} ist mit {algorithm|SHA-1 oder MD5} signiert; das akzeptieren Clients nicht mehr.</translation>
    </message>
    <message>
        <source>Request a certificate that is signed with SHA-256.</source>
        <translation>Fordern Sie ein Zertifikat an, das mit SHA-256 signiert ist.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no subjectAltName. Clients ignore the common name, so it covers no host.</source>
        <translation>{subject|(ohne Namen)} hat keinen subjectAltName. Clients ignorieren den allgemeinen Namen (CN), deshalb deckt das Zertifikat keinen Host ab.</translation>
    </message>
    <message>
        <source>The PKCS#12 file of {subject|(no name)} is encrypted with AES. Cloud Services, and Windows Server before 2019, refuse such a file and report a wrong password.</source>
        <translation>Die PKCS#12-Datei von {subject|(ohne Namen)} ist mit AES verschlüsselt. Cloud Services und Windows Server vor 2019 lehnen eine solche Datei ab und melden ein falsches Kennwort.</translation>
    </message>
    <message>
        <source>Export it again with TripleDES-SHA1.</source>
        <translation>Exportieren Sie sie erneut mit TripleDES-SHA1.</translation>
    </message>
    <message>
        <source>The chain of {subject|(no name)} is incomplete: {issuer|an issuer} was not given. Clients that do not know it cannot build the chain.</source>
        <translation>Die Kette von {subject|(ohne Namen)} ist unvollständig: {issuer|Ein Aussteller} wurde nicht angegeben. Clients, die ihn nicht kennen, können die Kette nicht bilden.</translation>
    </message>
    <message>
        <source>Add the certificate of the missing issuer, which {address} has.</source>
        <translation>Fügen Sie das Zertifikat des fehlenden Ausstellers hinzu; es liegt unter {address}.</translation>
    </message>
    <message>
        <source>Add the certificate of the missing issuer.</source>
        <translation>Fügen Sie das Zertifikat des fehlenden Ausstellers hinzu.</translation>
    </message>
    <message>
        <source>The chain of {subject|(no name)} is incomplete: {issuer|a CA} was given, which has the name of its issuer, but another key signed it.</source>
        <translation>Die Kette von {subject|(ohne Namen)} ist unvollständig: Angegeben wurde {issuer|eine Zertifizierungsstelle} mit dem Namen des Ausstellers, signiert hat aber ein anderer Schlüssel.</translation>
    </message>
    <message>
        <source>Add the CA certificate whose key signed it.</source>
        <translation>Fügen Sie das Zertifikat der Zertifizierungsstelle hinzu, deren Schlüssel signiert hat.</translation>
    </message>
    <message>
        <source>Download the certificate again from the CA that issued it.</source>
        <translation>Laden Sie das Zertifikat erneut von der Zertifizierungsstelle herunter, die es ausgestellt hat.</translation>
    </message>
    <message>
        <source>{issuer|The issuer} signed {subject|(no name)}, but is no CA (basicConstraints). Clients refuse the chain.</source>
        <translation>{issuer|Der Aussteller} hat {subject|(ohne Namen)} signiert, ist aber keine Zertifizierungsstelle (basicConstraints). Clients lehnen die Kette ab.</translation>
    </message>
    <message>
        <source>Request a certificate from a CA, or add the right certificate of this issuer.</source>
        <translation>Fordern Sie ein Zertifikat von einer Zertifizierungsstelle an, oder fügen Sie das richtige Zertifikat dieses Ausstellers hinzu.</translation>
    </message>
    <message>
        <source>{issuer|The issuer} signed {subject|(no name)}, but its key usage does not allow it to sign certificates (keyCertSign). Clients refuse the chain.</source>
        <translation>{issuer|Der Aussteller} hat {subject|(ohne Namen)} signiert, darf nach seiner Schlüsselverwendung aber keine Zertifikate signieren (keyCertSign). Clients lehnen die Kette ab.</translation>
    </message>
    <message>
        <source>Request a certificate from another CA, or add the right certificate of this one.</source>
        <translation>Fordern Sie ein Zertifikat von einer anderen Zertifizierungsstelle an, oder fügen Sie das richtige Zertifikat dieser hinzu.</translation>
    </message>
    <message>
        <source>{issuer|A CA} allows no more than {limit|some} CAs below it (pathLenConstraint); the chain of {subject|(no name)} has more. Clients refuse it.</source>
        <translation>{issuer|Eine Zertifizierungsstelle} erlaubt nicht mehr Zertifizierungsstellen unter sich als {limit|einige} (pathLenConstraint); die Kette von {subject|(ohne Namen)} hat mehr. Clients lehnen sie ab.</translation>
    </message>
    <message>
        <source>Request a certificate from a CA that may issue it.</source>
        <translation>Fordern Sie ein Zertifikat von einer Zertifizierungsstelle an, die es ausstellen darf.</translation>
    </message>
    <message>
        <source>{issuer|A CA} may not issue a certificate for {names|this name}: its name constraints do not permit that. Clients refuse {subject|(no name)}.</source>
        <translation>{issuer|Eine Zertifizierungsstelle} darf kein Zertifikat für {names|diesen Namen} ausstellen: Die Namenseinschränkungen lassen das nicht zu. Clients lehnen {subject|(ohne Namen)} ab.</translation>
    </message>
    <message>
        <source>Request a certificate from a CA that may issue for these names.</source>
        <translation>Fordern Sie ein Zertifikat von einer Zertifizierungsstelle an, die für diese Namen ausstellen darf.</translation>
    </message>
    <message>
        <source>More CA certificates were given than are tried: the chain of {subject|(no name)} is the best of the first {limit|hundreds of} paths.</source>
        <translation>Es wurden mehr Zertifikate von Zertifizierungsstellen angegeben, als probiert werden: Die Kette von {subject|(ohne Namen)} ist die beste von den ersten {limit|hundert} Pfaden.</translation>
    </message>
    <message>
        <source>Leave out the CA certificates that are not needed.</source>
        <translation>Lassen Sie die nicht benötigten Zertifikate von Zertifizierungsstellen weg.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Export it again, with a current OpenSSL or a passphrase of ASCII letters.</source>
        <translation>Exportieren Sie sie erneut, mit einem aktuellen OpenSSL oder einer Passphrase aus ASCII-Buchstaben.</translation>
    </message>
    <message>
        <source>{subject|(no name)} stands in its file more than once. Windows can lose the private key when it imports such a file.</source>
        <translation>{subject|(ohne Namen)} kommt in der Datei mehrfach vor. Windows kann den privaten Schlüssel verlieren, wenn es eine solche Datei importiert.</translation>
    </message>
    <message>
        <source>Export it again, with each certificate once.</source>
        <translation>Exportieren Sie die Datei erneut, mit jedem Zertifikat nur einmal.</translation>
    </message>
    <message>
        <source>The passphrase opens the file of {subject|(no name)}, but not the private key in it, which is locked with another one. Windows does not import such a file.</source>
        <translation>Die Passphrase öffnet die Datei von {subject|(ohne Namen)}, aber nicht den privaten Schlüssel darin, der mit einer anderen gesperrt ist. Windows importiert eine solche Datei nicht.</translation>
    </message>
    <message>
        <source>Export it again, with one passphrase for all.</source>
        <translation>Exportieren Sie sie erneut, mit einer Passphrase für alles.</translation>
    </message>
    <message>
        <source>The private key that came with {subject|(no name)} cannot be used: it is of the kind {detail|unknown}, which is not read here, and not by Windows.</source>
        <translation>Der private Schlüssel, der mit {subject|(ohne Namen)} kam, kann nicht verwendet werden: Er ist von der Art {detail|(unbekannt)}, die weder hier noch von Windows gelesen wird.</translation>
    </message>
    <message>
        <source>Convert it to PKCS#8 (“BEGIN PRIVATE KEY”), as “ssh-keygen -p -m PKCS8” does with OpenSSH keys, or export the certificate as PFX.</source>
        <translation>Konvertieren Sie ihn nach PKCS#8 („BEGIN PRIVATE KEY“), bei OpenSSH-Schlüsseln mit „ssh-keygen -p -m PKCS8“, oder exportieren Sie das Zertifikat als PFX-Datei.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is of the kind {algorithm|unknown}, which TLS on Windows (Schannel) does not have. IIS cannot serve it.</source>
        <translation>Der Schlüssel von {subject|(ohne Namen)} ist von der Art {algorithm|(unbekannt)}, die TLS unter Windows (Schannel) nicht kennt. IIS kann das Zertifikat nicht ausliefern.</translation>
    </message>
    <message>
        <source>Request a certificate with a plain RSA key.</source>
        <translation>Fordern Sie ein Zertifikat mit einem gewöhnlichen RSA-Schlüssel an.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is on the curve {algorithm|of its own}. TLS on Windows offers P-256 and P-384, and others only after a change of its settings.</source>
        <translation>Der Schlüssel von {subject|(ohne Namen)} liegt auf der Kurve {algorithm|(eigene)}. TLS unter Windows bietet P-256 und P-384 an, andere erst nach einer Änderung der Einstellungen.</translation>
    </message>
    <message>
        <source>Request a certificate with an ECDSA P-256 or P-384 key.</source>
        <translation>Fordern Sie ein Zertifikat mit einem ECDSA-P-256- oder ECDSA-P-384-Schlüssel an.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} spells its curve out instead of naming it. Windows and browsers refuse such certificates.</source>
        <translation>Der Schlüssel von {subject|(ohne Namen)} gibt seine Kurve mit Parametern statt mit Namen an. Windows und Browser lehnen solche Zertifikate ab.</translation>
    </message>
    <message>
        <source>Make the key anew with a named curve, such as P-256, and request a new certificate.</source>
        <translation>Erstellen Sie den Schlüssel neu mit einer benannten Kurve, zum Beispiel P-256, und fordern Sie ein neues Zertifikat an.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has a subjectAltName, but no host name or address in it that could be read. It covers no host.</source>
        <translation>{subject|(ohne Namen)} hat einen subjectAltName, aber darin keinen lesbaren Hostnamen und keine lesbare Adresse. Es deckt keinen Host ab.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the name “{value|…}” in its subjectAltName, which is no host name as clients look for it. It covers nothing.</source>
        <translation>{subject|(ohne Namen)} hat im subjectAltName den Namen „{value|…}“, der kein Hostname ist, wie Clients ihn suchen. Er deckt nichts ab.</translation>
    </message>
    <message>
        <source>No scenario is chosen yet.</source>
        <translation>Es ist noch kein Szenario gewählt.</translation>
    </message>
    <message>
        <source>Choose one of the five.</source>
        <translation>Wählen Sie eines der fünf.</translation>
    </message>
    <message>
        <source>The scenario “{scenario}” does not fit what was added.</source>
        <translation>Das Szenario „{scenario}“ passt nicht zu dem, was hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>The chosen scenario does not fit what was added.</source>
        <translation>Das gewählte Szenario passt nicht zu dem, was hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Choose another scenario, or add what it needs.</source>
        <translation>Wählen Sie ein anderes Szenario, oder fügen Sie hinzu, was es braucht.</translation>
    </message>
    <message>
        <source>No role is chosen.</source>
        <translation>Es ist keine Rolle gewählt.</translation>
    </message>
    <message>
        <source>Choose the roles that the certificates are for.</source>
        <translation>Wählen Sie die Rollen, für die die Zertifikate sind.</translation>
    </message>
    <message>
        <source>role {subject|(no name)} gets no https endpoint, and nothing is set up on it: a service can use port {port|443} once, and role {otherRole|another} uses it (endpoint {otherEndpoint|its own}).</source>
        <translation>Rolle {subject|(ohne Namen)} erhält keinen https-Endpunkt, und auf ihr wird nichts eingerichtet: Ein Dienst kann Port {port|443} nur einmal verwenden, und Rolle {otherRole|(andere)} verwendet ihn (Endpunkt {otherEndpoint|(eigener)}).</translation>
    </message>
    <message>
        <source>Leave {subject|it} out, or give it an https endpoint on a port of its own, such as 8443.</source>
        <translation>Lassen Sie {subject|die Rolle} aus, oder geben Sie ihr einen https-Endpunkt mit eigenem Port, zum Beispiel 8443.</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} is declared, but nothing binds it.</source>
        <translation>Zertifikat {subject|(ohne Namen)} ist deklariert, aber nichts bindet es.</translation>
    </message>
    <message>
        <source>Bind it, or leave it when the application uses it.</source>
        <translation>Binden Sie es, oder belassen Sie es, wenn die Anwendung es verwendet.</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} is a server&apos;s certificate, but declared in the store {store|CA}. IIS does not find it there.</source>
        <translation>Zertifikat {subject|(ohne Namen)} ist ein Serverzertifikat, aber im Speicher {store|CA} deklariert. IIS findet es dort nicht.</translation>
    </message>
    <message>
        <source>Move {subject|it} to LocalMachine\My.</source>
        <translation>Verschieben Sie {subject|es} nach LocalMachine\My.</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} is an intermediate, but declared in the store {store|My}. Windows sends the chain from the store CA.</source>
        <translation>Zertifikat {subject|(ohne Namen)} ist ein Zwischenzertifikat, aber im Speicher {store|My} deklariert. Windows sendet die Kette aus dem Speicher CA.</translation>
    </message>
    <message>
        <source>Move {subject|it} to LocalMachine\CA.</source>
        <translation>Verschieben Sie {subject|es} nach LocalMachine\CA.</translation>
    </message>
    <message>
        <source>certificate {subject|it} is not a root, but is placed in the store Root. Client certificates then fail with 403.16 or 403.7.</source>
        <translation>Zertifikat {subject|(ohne Namen)} ist kein Stammzertifikat, liegt aber im Speicher Root. Clientzertifikate schlagen dann mit 403.16 oder 403.7 fehl.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is a root certificate in the store {store|of the intermediates}. Clients must know a root themselves; a server need not have it there.</source>
        <translation>{subject|(ohne Namen)} ist ein Stammzertifikat im Speicher {store|der Zwischenzertifikate}. Clients müssen ein Stammzertifikat selbst kennen; ein Server braucht es dort nicht.</translation>
    </message>
    <message>
        <source>Remove the root, or put a private one into Root.</source>
        <translation>Entfernen Sie das Stammzertifikat, oder legen Sie ein privates in Root ab.</translation>
    </message>
    <message>
        <source>the certificates {names|of several names} have one thumbprint. That is legal, as for slots that are filled later or a certificate with two uses.</source>
        <translation>Die Zertifikate {names|mehrerer Namen} haben denselben Fingerabdruck. Das ist zulässig, etwa für Plätze, die später gefüllt werden, oder ein Zertifikat mit zwei Verwendungen.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} loses bindings that an earlier run set: {hosts|some}. The script takes them off IIS, and clients of these names are no longer served there.</source>
        <translation>Site {subject|(ohne Namen)} verliert Bindungen, die ein früherer Lauf gesetzt hat: {hosts|einige}. Das Skript entfernt sie aus IIS, und Clients dieser Namen werden dort nicht mehr bedient.</translation>
    </message>
    <message>
        <source>Bind them as well, or limit what is touched to one site.</source>
        <translation>Binden Sie auch diese, oder beschränken Sie die Änderungen auf eine Site.</translation>
    </message>
    <message>
        <source>{count|several} different thumbprints of {subject|(no name)} become one, in {configurations|the service configurations}. They were certificates of different environments.</source>
        <translation>{count|Mehrere} verschiedene Fingerabdrücke von {subject|(ohne Namen)} werden zu einem, in {configurations|den Dienstkonfigurationen}. Es waren Zertifikate verschiedener Umgebungen.</translation>
    </message>
    <message>
        <source>Limit the thumbprints to the service configurations that this certificate is for.</source>
        <translation>Beschränken Sie die Fingerabdrücke auf die Dienstkonfigurationen, für die dieses Zertifikat ist.</translation>
    </message>
    <message>
        <source>the new endpoint {subject|(no name)} opens port {port|443} on the public address. Endpoint {otherEndpoint|(another)} of the role is on the internal load balancer {loadBalancer|of the network} alone.</source>
        <translation>der neue Endpunkt {subject|(ohne Namen)} öffnet Port {port|443} an der öffentlichen Adresse. Endpunkt {otherEndpoint|(ein anderer)} der Rolle liegt nur am internen Load Balancer {loadBalancer|des Netzwerks}.</translation>
    </message>
    <message>
        <source>Give {subject|it} the same loadBalancer in the definition, unless it is meant for the public.</source>
        <translation>Geben Sie {subject|ihm} in der Definition denselben loadBalancer, sofern er nicht für die Öffentlichkeit bestimmt ist.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} was tcp and becomes https: the platform then binds port {port|443} for a site. Code of the role that binds it itself would find it taken.</source>
        <translation>Endpunkt {subject|(ohne Namen)} war tcp und wird https: Die Plattform bindet dann Port {port|443} für eine Site. Code der Rolle, der den Port selbst bindet, würde ihn belegt finden.</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} still refers to {thumbprint|a certificate}, which was removed, and the plan would write its thumbprint.</source>
        <translation>Zertifikat {subject|(ohne Namen)} verweist noch auf {thumbprint|ein Zertifikat}, das entfernt wurde, und der Plan würde dessen Fingerabdruck schreiben.</translation>
    </message>
    <message>
        <source>Remove it with what uses it, or give {subject|it} another certificate.</source>
        <translation>Entfernen Sie es mit allem, was es verwendet, oder geben Sie {subject|ihm} ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>This part was left out. {code}</source>
        <translation>Dieser Teil wurde ausgelassen. {code}</translation>
    </message>
    <message>
        <source>{subject|it} was not understood and left out.</source>
        <translation>{subject|Etwas} wurde nicht verstanden und ausgelassen.</translation>
    </message>
    <message>
        <source>The certificate {subject|it} is looked for in the store {store|My}, but it is in {otherStore}. Connections that need it are reset.</source>
        <translation>Das Zertifikat {subject|der Bindung} wird im Speicher {store|My} gesucht, liegt aber in {otherStore}. Verbindungen, die es brauchen, werden zurückgesetzt.</translation>
    </message>
    <message>
        <source>The certificate {subject|it} is looked for in the store {store|My}, where IIS does not have it.</source>
        <translation>Das Zertifikat {subject|der Bindung} wird im Speicher {store|My} gesucht, wo IIS es nicht hat.</translation>
    </message>
    <message>
        <source>Import it into LocalMachine\My, and bind it from there.</source>
        <translation>Importieren Sie es in LocalMachine\My, und binden Sie es von dort.</translation>
    </message>
    <message>
        <source>The central certificate store is set, but there is no host name to look a file up by. IIS refuses such a binding.</source>
        <translation>Der zentrale Zertifikatspeicher ist gesetzt, aber es fehlt ein Hostname, zu dem eine Datei gesucht werden könnte. IIS lehnt eine solche Bindung ab.</translation>
    </message>
    <message>
        <source>Enter a host name, or turn the central store off.</source>
        <translation>Geben Sie einen Hostnamen ein, oder schalten Sie den zentralen Speicher aus.</translation>
    </message>
    <message>
        <source>No file is there for {subject|it}: neither {file|its own} nor {otherFile|a wildcard&apos;s}. Clients get the default, or no connection.</source>
        <translation>Für {subject|den Host} ist keine Datei vorhanden: weder {file|seine eigene} noch {otherFile|die eines Platzhalters}. Clients erhalten den Standard oder keine Verbindung.</translation>
    </message>
    <message>
        <source>Put {file|its file} into the share.</source>
        <translation>Legen Sie {file|seine Datei} in die Freigabe.</translation>
    </message>
    <message>
        <source>{subject|it} is never found: a wildcard&apos;s file starts with “_”.</source>
        <translation>{subject|Die Datei} wird nie gefunden: Die Datei eines Platzhalters beginnt mit „_“.</translation>
    </message>
    <message>
        <source>{subject|it} is never found: the store looks for the host&apos;s Unicode form.</source>
        <translation>{subject|Die Datei} wird nie gefunden: Der Speicher sucht nach der Unicode-Form des Hosts.</translation>
    </message>
    <message>
        <source>{subject|it} is one copy of a certificate for several hosts; those without a file of their name, {file|some}, get another certificate or none.</source>
        <translation>{subject|Die Datei} ist die einzige Kopie eines Zertifikats für mehrere Hosts; die ohne Datei mit ihrem Namen, {file|einige}, erhalten ein anderes Zertifikat oder keines.</translation>
    </message>
    <message>
        <source>{subject|it} is never found: the name must be a host&apos;s, and nothing more.</source>
        <translation>{subject|Die Datei} wird nie gefunden: Der Name muss der eines Hosts sein und nichts weiter.</translation>
    </message>
    <message>
        <source>Put it there as {file}.</source>
        <translation>Legen Sie sie dort als {file} ab.</translation>
    </message>
    <message>
        <source>Name it as the host, with .pfx at the end.</source>
        <translation>Nennen Sie sie wie den Host, mit .pfx am Ende.</translation>
    </message>
    <message>
        <source>{subject|it} does not open with the store&apos;s password, so it is not served.</source>
        <translation>{subject|Die Datei} lässt sich mit dem Kennwort des Speichers nicht öffnen und wird deshalb nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>Export it again with the store&apos;s password.</source>
        <translation>Exportieren Sie sie erneut mit dem Kennwort des Speichers.</translation>
    </message>
    <message>
        <source>Port {subject|it} has the central store, but no default: clients without SNI, and those that ask for a host without a file, are reset.</source>
        <translation>Port {subject|443} hat den zentralen Speicher, aber keinen Standard: Clients ohne SNI und solche, die nach einem Host ohne Datei fragen, werden zurückgesetzt.</translation>
    </message>
    <message>
        <source>Add a binding for *:{subject|it} without SNI.</source>
        <translation>Fügen Sie eine Bindung für *:{subject|443} ohne SNI hinzu.</translation>
    </message>
    <message>
        <source>{subject|it} has an SNI record too, which is found first: its file in the central store is never used.</source>
        <translation>{subject|Der Host} hat auch einen SNI-Eintrag, der zuerst gefunden wird: Die Datei im zentralen Speicher wird nie verwendet.</translation>
    </message>
    <message>
        <source>Remove the SNI binding, or do without the file.</source>
        <translation>Entfernen Sie die SNI-Bindung, oder verzichten Sie auf die Datei.</translation>
    </message>
    <message>
        <source>Switch it on: Enable-WebCentralCertProvider.</source>
        <translation>Schalten Sie ihn ein: Enable-WebCentralCertProvider.</translation>
    </message>
    <message>
        <source>IIS has {subject|it}, but HTTP.sys holds no record of it: clients get the default, or no connection.</source>
        <translation>IIS hat {subject|die Bindung}, aber HTTP.sys hat keinen Eintrag dafür: Clients erhalten den Standard oder keine Verbindung.</translation>
    </message>
    <message>
        <source>Set the binding&apos;s certificate again in IIS, then compare once more.</source>
        <translation>Setzen Sie das Zertifikat der Bindung in IIS erneut, und vergleichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{subject|it} ({certificate|another certificate}) was made by another application, {application}. It is served all the same.</source>
        <translation>{subject|Der Eintrag} ({certificate|ein anderes Zertifikat}) wurde von einer anderen Anwendung angelegt: {application}. Er wird trotzdem ausgeliefert.</translation>
    </message>
    <message>
        <source>No binding explains the record {subject|it} ({certificate|another certificate}). It is served all the same, and may come back after it was deleted.</source>
        <translation>Keine Bindung erklärt den Eintrag {subject|in HTTP.sys} ({certificate|ein anderes Zertifikat}). Er wird trotzdem ausgeliefert und kann nach dem Löschen wiederkommen.</translation>
    </message>
    <message>
        <source>Leave them as they are.</source>
        <translation>Belassen Sie sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Find out who made it before you delete it.</source>
        <translation>Finden Sie heraus, wer ihn angelegt hat, bevor Sie ihn löschen.</translation>
    </message>
    <message>
        <source>IIS takes the certificate of {subject|it} from the store {expected|My}, HTTP.sys from {held|another}.</source>
        <translation>IIS nimmt das Zertifikat von {subject|der Bindung} aus dem Speicher {expected|My}, HTTP.sys aus {held|einem anderen}.</translation>
    </message>
    <message>
        <source>IIS has {expected|another certificate} at {subject|it}, but HTTP.sys holds {held|another certificate}, which is what clients get.</source>
        <translation>IIS hat {expected|ein anderes Zertifikat} für {subject|die Bindung}, aber HTTP.sys hat {held|ein anderes Zertifikat}, und das erhalten Clients.</translation>
    </message>
    <message>
        <source>The record {subject|it} is also that of this binding: taking away the one of site {site|(no name)} can leave both without a certificate.</source>
        <translation>Der Eintrag {subject|in HTTP.sys} ist auch der dieser Bindung: Wer die von Site {site|(ohne Namen)} wegnimmt, kann beide ohne Zertifikat lassen.</translation>
    </message>
    <message>
        <source>Set the certificate of the bindings that stay again afterwards.</source>
        <translation>Setzen Sie danach das Zertifikat der verbleibenden Bindungen erneut.</translation>
    </message>
    <message>
        <source>{subject|it} asks for client certificates, but clients get {key|another record}, which does not.</source>
        <translation>{subject|Ein Eintrag} verlangt Clientzertifikate, aber Clients erhalten {key|einen anderen Eintrag}, der das nicht tut.</translation>
    </message>
    <message>
        <source>Set it on the record that is chosen.</source>
        <translation>Setzen Sie es bei dem Eintrag, der gewählt wird.</translation>
    </message>
    <message>
        <source>The key {subject|(no name)} stands twice, with {certificate|one certificate} and with {otherCertificate|another}. The later one counts here, but a server has only one: these may be two servers, or two points in time.</source>
        <translation>Der Schlüssel {subject|(ohne Namen)} kommt doppelt vor, mit {certificate|einem Zertifikat} und mit {otherCertificate|einem anderen}. Hier zählt der spätere Eintrag, aber ein Server hat nur einen: Es können zwei Server oder zwei Zeitpunkte sein.</translation>
    </message>
    <message>
        <source>Open the state of one server, read at one time.</source>
        <translation>Öffnen Sie den Zustand eines Servers, der zu einem Zeitpunkt gelesen wurde.</translation>
    </message>
    <message>
        <source>{subject|A host} has letters beyond ASCII, and nothing in the file tells its code page: they may be others.</source>
        <translation>{subject|Ein Host} enthält Buchstaben außerhalb von ASCII, und nichts in der Datei gibt ihre Codepage an: Es können andere Buchstaben sein.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or name its code page: --encoding cp850, or what chcp says on the server.</source>
        <translation>Speichern Sie die Datei als UTF-8, oder geben Sie ihre Codepage an: --encoding cp850 oder was chcp auf dem Server ausgibt.</translation>
    </message>
    <message>
        <source>This list does not show the sslFlags of {subject|a binding}; it counts as one without SNI.</source>
        <translation>Diese Liste zeigt die sslFlags von {subject|einer Bindung} nicht; sie zählt als Bindung ohne SNI.</translation>
    </message>
    <message>
        <source>Open applicationHost.config, or appcmd list config /xml, instead.</source>
        <translation>Öffnen Sie stattdessen applicationHost.config oder appcmd list config /xml.</translation>
    </message>
    <message>
        <source>The sites stand in another file, {subject|which was not read}: configSource names it.</source>
        <translation>Die Sites stehen in einer anderen Datei, {subject|die nicht gelesen wurde}: configSource nennt sie.</translation>
    </message>
    <message>
        <source>Open {subject|that file} as well.</source>
        <translation>Öffnen Sie auch {subject|diese Datei}.</translation>
    </message>
    <message>
        <source>Site {site|(no name)} has an http binding {subject|on this port}, where other bindings are https. HTTP.sys speaks one of them on a port, so that one fails.</source>
        <translation>Site {site|(ohne Namen)} hat eine http-Bindung ({subject|auf diesem Port}), wo andere Bindungen https sind. HTTP.sys spricht auf einem Port nur eines davon, deshalb schlägt diese fehl.</translation>
    </message>
    <message>
        <source>Make it https, or move it to port 80.</source>
        <translation>Machen Sie sie zu https, oder verschieben Sie sie auf Port 80.</translation>
    </message>
    <message>
        <source>certificateHash is “{subject|untidy}”. Bindwright reads it without {stripped|some characters}; IIS may not find the certificate.</source>
        <translation>certificateHash ist „{subject|unsauber}“. Bindwright liest den Wert ohne {stripped|einige Zeichen}; IIS findet das Zertifikat vielleicht nicht.</translation>
    </message>
    <message>
        <source>Write its 40 digits only.</source>
        <translation>Schreiben Sie nur die 40 Ziffern.</translation>
    </message>
    <message>
        <source>customMetadata has property 5506 for {subject|a site}: a certificate of the old metabase. IIS then drops or replaces the binding&apos;s certificate.</source>
        <translation>customMetadata hat die Eigenschaft 5506 für {subject|eine Site}: ein Zertifikat der alten Metabasis. IIS verwirft oder ersetzt dann das Zertifikat der Bindung.</translation>
    </message>
    <message>
        <source>Remove the property, then set the binding&apos;s certificate again.</source>
        <translation>Entfernen Sie die Eigenschaft, und setzen Sie dann das Zertifikat der Bindung erneut.</translation>
    </message>
    <message>
        <source>{subject|A location} asks for client certificates, the binding does not. Under TLS 1.3 a client cannot be asked later: Server 2022 resets the connection, Server 2025 answers 500.</source>
        <translation>{subject|Ein Speicherort (location)} verlangt Clientzertifikate, die Bindung nicht. Unter TLS 1.3 kann ein Client nicht nachträglich gefragt werden: Server 2022 setzt die Verbindung zurück, Server 2025 antwortet mit 500.</translation>
    </message>
    <message>
        <source>Negotiate client certificates at the binding, or turn TLS 1.3 off for it (sslFlags 32).</source>
        <translation>Handeln Sie Clientzertifikate an der Bindung aus, oder schalten Sie TLS 1.3 für sie aus (sslFlags 32).</translation>
    </message>
    <message>
        <source>the https endpoint {subject|(no name)} names no certificate. The platform refuses such a definition.</source>
        <translation>der https-Endpunkt {subject|(ohne Namen)} nennt kein Zertifikat. Die Plattform lehnt eine solche Definition ab.</translation>
    </message>
    <message>
        <source>Choose a certificate for the endpoint.</source>
        <translation>Wählen Sie ein Zertifikat für den Endpunkt.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} names certificate {certificate|(no name)}, which no Certificate element declares. Where a service configuration gives its thumbprint, the platform installs it into LocalMachine\My by itself; Microsoft&apos;s page asks for the element.</source>
        <translation>Endpunkt {subject|(ohne Namen)} nennt das Zertifikat {certificate|(ohne Namen)}, das kein Certificate-Element deklariert. Gibt eine Dienstkonfiguration dessen Fingerabdruck an, installiert die Plattform es von selbst in LocalMachine\My; die Seite von Microsoft verlangt das Element.</translation>
    </message>
    <message>
        <source>Write certificate=&quot;{meant}&quot;.</source>
        <translation>Schreiben Sie certificate=&quot;{meant}&quot;.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} uses certificate {certificate|(no name)}, which is declared in {store|another store}. IIS binds only certificates in LocalMachine\My.</source>
        <translation>Endpunkt {subject|(ohne Namen)} verwendet das Zertifikat {certificate|(ohne Namen)}, das in {store|einem anderen Speicher} deklariert ist. IIS bindet nur Zertifikate in LocalMachine\My.</translation>
    </message>
    <message>
        <source>Move {certificate|it} to LocalMachine\My.</source>
        <translation>Verschieben Sie {certificate|es} nach LocalMachine\My.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} names certificate {certificate|(no name)}, but is {protocol|not https}: only an https endpoint uses one, so it is ignored.</source>
        <translation>Endpunkt {subject|(ohne Namen)} nennt das Zertifikat {certificate|(ohne Namen)}, ist aber {protocol|nicht https}: Nur ein https-Endpunkt verwendet eines, deshalb wird es ignoriert.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} takes port {port|(none)}, which endpoint {otherEndpoint|(another)} has already. A service has each port once; deploying it fails.</source>
        <translation>Endpunkt {subject|(ohne Namen)} belegt Port {port|(keiner)}, den bereits Endpunkt {otherEndpoint|(ein anderer)} hat. Ein Dienst hat jeden Port nur einmal; die Bereitstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Give one of the two another port.</source>
        <translation>Geben Sie einem der beiden einen anderen Port.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} takes the local port {port|(none)}, which endpoint {otherEndpoint|(another)} of the role has already. Deploying it fails.</source>
        <translation>Endpunkt {subject|(ohne Namen)} belegt den lokalen Port {port|(keiner)}, den bereits Endpunkt {otherEndpoint|(ein anderer)} der Rolle hat. Die Bereitstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Give one of the two another local port.</source>
        <translation>Geben Sie einem der beiden einen anderen lokalen Port.</translation>
    </message>
    <message>
        <source>binding {subject|(no name)} of site {site|(no name)} names endpoint {endpoint|(no name)}, which the role does not have. Packaging fails.</source>
        <translation>Bindung {subject|(ohne Namen)} von Site {site|(ohne Namen)} nennt den Endpunkt {endpoint|(ohne Namen)}, den die Rolle nicht hat. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Name an endpoint of the role, or remove the binding.</source>
        <translation>Nennen Sie einen Endpunkt der Rolle, oder entfernen Sie die Bindung.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} has no Binding, and needs at least one. Packaging fails.</source>
        <translation>Site {subject|(ohne Namen)} hat kein Binding und braucht mindestens eines. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Add a Bindings element with a Binding to an endpoint of the role.</source>
        <translation>Fügen Sie ein Bindings-Element mit einem Binding an einen Endpunkt der Rolle hinzu.</translation>
    </message>
    <message>
        <source>no site is bound to the https endpoint {subject|(no name)}, so IIS does not answer there, unless code of the role binds a site by itself.</source>
        <translation>keine Site ist an den https-Endpunkt {subject|(ohne Namen)} gebunden, deshalb antwortet IIS dort nicht, es sei denn, Code der Rolle bindet selbst eine Site.</translation>
    </message>
    <message>
        <source>Add a Binding with endpointName=&quot;{subject}&quot; to the site that it is for.</source>
        <translation>Fügen Sie der vorgesehenen Site ein Binding mit endpointName=&quot;{subject}&quot; hinzu.</translation>
    </message>
    <message>
        <source>in site {subject|(no name)} other elements follow Bindings, which has to be the last. Packaging fails.</source>
        <translation>in Site {subject|(ohne Namen)} folgen andere Elemente auf Bindings, das zuletzt stehen muss. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Move Bindings to the end of the site.</source>
        <translation>Verschieben Sie Bindings an das Ende der Site.</translation>
    </message>
    <message>
        <source>Enter the thumbprint of {subject|it}.</source>
        <translation>Geben Sie den Fingerabdruck von {subject|diesem Zertifikat} ein.</translation>
    </message>
    <message>
        <source>Keep only the 40 hexadecimal digits.</source>
        <translation>Behalten Sie nur die 40 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Bindwright reads it without {stripped}. Azure accepts lower case; its documentation asks for upper case.</source>
        <translation>der Fingerabdruck von {subject|(ohne Namen)} in {configuration|einer Dienstkonfiguration} ist „{thumbprint|unsauber}“. Bindwright liest ihn ohne {stripped}. Azure akzeptiert Kleinbuchstaben; die Dokumentation verlangt Großbuchstaben.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Bindwright reads it without {stripped}. Azure accepts blanks; its documentation asks for none.</source>
        <translation>der Fingerabdruck von {subject|(ohne Namen)} in {configuration|einer Dienstkonfiguration} ist „{thumbprint|unsauber}“. Bindwright liest ihn ohne {stripped}. Azure akzeptiert Leerzeichen; die Dokumentation verlangt, dass keine vorkommen.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Azure accepts lower case; its documentation asks for upper case.</source>
        <translation>der Fingerabdruck von {subject|(ohne Namen)} in {configuration|einer Dienstkonfiguration} ist „{thumbprint|unsauber}“. Azure akzeptiert Kleinbuchstaben; die Dokumentation verlangt Großbuchstaben.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Azure accepts blanks; its documentation asks for none.</source>
        <translation>der Fingerabdruck von {subject|(ohne Namen)} in {configuration|einer Dienstkonfiguration} ist „{thumbprint|unsauber}“. Azure akzeptiert Leerzeichen; die Dokumentation verlangt, dass keine vorkommen.</translation>
    </message>
    <message>
        <source>Write the 40 digits in upper case and nothing else.</source>
        <translation>Schreiben Sie nur die 40 Ziffern, in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Write thumbprintAlgorithm=&quot;sha1&quot;.</source>
        <translation>Schreiben Sie thumbprintAlgorithm=&quot;sha1&quot;.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|it} in {configuration|a service configuration} is not SHA-1, the only kind that Windows looks up by.</source>
        <translation>der Fingerabdruck von {subject|diesem Zertifikat} in {configuration|einer Dienstkonfiguration} ist kein SHA-1-Wert; nur nach diesem sucht Windows.</translation>
    </message>
    <message>
        <source>Enter the SHA-1 thumbprint, with thumbprintAlgorithm sha1.</source>
        <translation>Geben Sie den SHA-1-Fingerabdruck ein, mit thumbprintAlgorithm sha1.</translation>
    </message>
    <message>
        <source>Declare {subject|it}, or remove it from the configuration.</source>
        <translation>Deklarieren Sie {subject|es}, oder entfernen Sie es aus der Konfiguration.</translation>
    </message>
    <message>
        <source>Declare {subject|it} in the definition, or remove it from the configuration.</source>
        <translation>Deklarieren Sie {subject|es} in der Definition, oder entfernen Sie es aus der Konfiguration.</translation>
    </message>
    <message>
        <source>Give {subject|it} a value; it may be empty.</source>
        <translation>Geben Sie {subject|ihr} einen Wert; er darf leer sein.</translation>
    </message>
    <message>
        <source>the role imports RemoteForwarder, as role {otherRole} does. One role alone forwards remote desktop&apos;s connections to all; deploying it fails.</source>
        <translation>die Rolle importiert RemoteForwarder, wie auch Rolle {otherRole}. Nur eine Rolle leitet die Remotedesktopverbindungen an alle weiter; die Bereitstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>the role imports RemoteAccess, but no role imports RemoteForwarder. One has to forward remote desktop&apos;s connections to all; deploying it fails.</source>
        <translation>die Rolle importiert RemoteAccess, aber keine Rolle importiert RemoteForwarder. Eine muss die Remotedesktopverbindungen an alle weiterleiten; die Bereitstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Remove one of the two imports.</source>
        <translation>Entfernen Sie einen der beiden Importe.</translation>
    </message>
    <message>
        <source>Add &lt;Import moduleName=&quot;RemoteForwarder&quot; /&gt; to one role, or use the remote desktop extension.</source>
        <translation>Fügen Sie &lt;Import moduleName=&quot;RemoteForwarder&quot; /&gt; zu einer Rolle hinzu, oder verwenden Sie die Remotedesktoperweiterung.</translation>
    </message>
    <message>
        <source>two {element|element} elements have the name {subject|(none)}. Names have to be unique there; packaging fails.</source>
        <translation>zwei Elemente {element|gleicher Art} haben den Namen {subject|(keiner)}. Namen müssen dort eindeutig sein; die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Remove one of the two, or rename it.</source>
        <translation>Entfernen Sie eines der beiden, oder benennen Sie es um.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Benennen Sie es um.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be the name of a {element|element} because of “{character}”. Packaging fails.</source>
        <translation>„{subject}“ kann wegen „{character}“ nicht der Name eines Elements {element|dieser Art} sein. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be the name of a {element|element}: it has to start with a letter or underscore. Packaging fails.</source>
        <translation>„{subject}“ kann nicht der Name eines Elements {element|dieser Art} sein: Er muss mit einem Buchstaben oder Unterstrich beginnen. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>a {element|element} has no name. Packaging fails.</source>
        <translation>ein Element {element|(unbekannt)} hat keinen Namen. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the {attribute|attribute} “{value}”, which is none of {allowed|another value}; case counts. Packaging fails.</source>
        <translation>{subject|(ohne Namen)} hat {attribute|ein Attribut} mit dem Wert „{value}“; zulässig ist: {allowed|ein anderer Wert}. Die Groß- und Kleinschreibung zählt. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no {attribute|attribute}, which has to be one of {allowed|another value}. Packaging fails.</source>
        <translation>{subject|(ohne Namen)} hat kein Attribut {attribute|(unbekannt)}; zulässig ist dafür: {allowed|ein anderer Wert}. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Write one of those values.</source>
        <translation>Schreiben Sie einen dieser Werte.</translation>
    </message>
    <message>
        <source>the storeName of certificate {subject|(no name)} has {length|no} characters; it needs 1 to 256. Packaging fails.</source>
        <translation>der storeName des Zertifikats {subject|(ohne Namen)} hat {length|keine} Zeichen; erforderlich sind 1 bis 256. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Write storeName=&quot;My&quot;, or the store that it is for.</source>
        <translation>Schreiben Sie storeName=&quot;My&quot; oder den Speicher, für den es ist.</translation>
    </message>
    <message>
        <source>Move what stands in the second {subject|element} into the first.</source>
        <translation>Verschieben Sie den Inhalt des zweiten Elements {subject|(ohne Namen)} in das erste.</translation>
    </message>
    <message>
        <source>a port range of {subject|(no name)} goes from {port|(none)} to {limit}: it ends before it starts. Packaging fails.</source>
        <translation>ein Portbereich von {subject|(ohne Namen)} reicht von {port|(keiner)} bis {limit}: Er endet, bevor er beginnt. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the {attribute|port} “{port}”, which is no port from 1 to 65535. Packaging fails.</source>
        <translation>{subject|(ohne Namen)} hat für {attribute|port} den Wert „{port}“, der kein Port von 1 bis 65535 ist. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no {attribute|port}, which its {element|element} needs. Packaging fails.</source>
        <translation>{subject|(ohne Namen)} hat kein Attribut {attribute|port}, das für {element|das Element} erforderlich ist. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535.</source>
        <translation>Schreiben Sie einen Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Write &lt;Instances count=&quot;2&quot; /&gt;, or another number.</source>
        <translation>Schreiben Sie &lt;Instances count=&quot;2&quot; /&gt; oder eine andere Zahl.</translation>
    </message>
    <message>
        <source>Name one that is declared: {allowed}.</source>
        <translation>Nennen Sie einen deklarierten Namen: {allowed}.</translation>
    </message>
    <message>
        <source>Declare it, or remove the attribute.</source>
        <translation>Deklarieren Sie den Namen, oder entfernen Sie das Attribut.</translation>
    </message>
    <message>
        <source>the http probe {subject|(no name)} has no path, which http needs. Packaging fails.</source>
        <translation>der http-Integritätstest {subject|(ohne Namen)} hat keinen Pfad, den http erfordert. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>the tcp probe {subject|(no name)} has a path, which only http may have. Packaging fails.</source>
        <translation>der tcp-Integritätstest {subject|(ohne Namen)} hat einen Pfad, der nur bei http erlaubt ist. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>the probe {subject|(no name)} has an intervalInSeconds below 5. Packaging fails.</source>
        <translation>der Integritätstest {subject|(ohne Namen)} hat ein intervalInSeconds unter 5. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>the probe {subject|(no name)} has a timeoutInSeconds below 11. Packaging fails.</source>
        <translation>der Integritätstest {subject|(ohne Namen)} hat ein timeoutInSeconds unter 11. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>the probe {subject|(no name)} asks in plain http at a port where an https endpoint speaks TLS. It is never answered with 200, so the load balancer takes every instance out.</source>
        <translation>der Integritätstest {subject|(ohne Namen)} fragt unverschlüsselt mit http an einem Port, an dem ein https-Endpunkt TLS spricht. Er erhält nie die Antwort 200, deshalb nimmt der Load Balancer jede Instanz heraus.</translation>
    </message>
    <message>
        <source>Write path=&quot;/&quot;, or protocol=&quot;tcp&quot;.</source>
        <translation>Schreiben Sie path=&quot;/&quot; oder protocol=&quot;tcp&quot;.</translation>
    </message>
    <message>
        <source>Remove the path, or write protocol=&quot;http&quot;.</source>
        <translation>Entfernen Sie den Pfad, oder schreiben Sie protocol=&quot;http&quot;.</translation>
    </message>
    <message>
        <source>Write 5 or more.</source>
        <translation>Schreiben Sie 5 oder mehr.</translation>
    </message>
    <message>
        <source>Write 11 or more.</source>
        <translation>Schreiben Sie 11 oder mehr.</translation>
    </message>
    <message>
        <source>Write protocol=&quot;tcp&quot;, or probe a port that answers in http.</source>
        <translation>Schreiben Sie protocol=&quot;tcp&quot;, oder testen Sie einen Port, der mit http antwortet.</translation>
    </message>
    <message>
        <source>the service has {count|too many} roles; Azure takes 25.</source>
        <translation>der Dienst hat {count|zu viele} Rollen; Azure nimmt 25 an.</translation>
    </message>
    <message>
        <source>Split the service.</source>
        <translation>Teilen Sie den Dienst auf.</translation>
    </message>
    <message>
        <source>the service has {count|too many} endpoints of all kinds; Azure takes 25.</source>
        <translation>der Dienst hat {count|zu viele} Endpunkte aller Arten; Azure nimmt 25 an.</translation>
    </message>
    <message>
        <source>Write the definition&apos;s name, or put the file beside its own definition.</source>
        <translation>Schreiben Sie den Namen aus der Definition, oder legen Sie die Datei neben ihre eigene Definition.</translation>
    </message>
    <message>
        <source>Add the role to the configuration.</source>
        <translation>Fügen Sie die Rolle zur Konfiguration hinzu.</translation>
    </message>
    <message>
        <source>Remove the role from the configuration, or define it.</source>
        <translation>Entfernen Sie die Rolle aus der Konfiguration, oder definieren Sie sie.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is neither read nor changed: the .ccproj beside it does not list it.</source>
        <translation>{subject|(ohne Namen)} wird weder gelesen noch geändert: In der .ccproj-Datei daneben ist die Datei nicht aufgeführt.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is neither read nor changed: its name does not start with ServiceConfiguration, and no .ccproj lists it.</source>
        <translation>{subject|(ohne Namen)} wird weder gelesen noch geändert: Der Name beginnt nicht mit ServiceConfiguration, und keine .ccproj-Datei führt die Datei auf.</translation>
    </message>
    <message>
        <source>If it is deployed, list it in the .ccproj, or open {subject|it} itself.</source>
        <translation>Wenn die Datei bereitgestellt wird, führen Sie sie in der .ccproj-Datei auf, oder öffnen Sie {subject|sie} selbst.</translation>
    </message>
    <message>
        <source>SNI needs IIS 8 or later, but {subject|(no name)} chooses osFamily {osFamily|below 3} ({windows|before Windows Server 2012}). The script cannot set the bindings there; SNI needs osFamily 3 or later.</source>
        <translation>SNI erfordert IIS 8 oder höher, aber {subject|(ohne Namen)} wählt osFamily {osFamily|unter 3} ({windows|vor Windows Server 2012}). Dort kann das Skript die Bindungen nicht setzen; SNI erfordert osFamily 3 oder höher.</translation>
    </message>
    <message>
        <source>Set osFamily to 5, 6 or 7.</source>
        <translation>Setzen Sie osFamily auf 5, 6 oder 7.</translation>
    </message>
    <message>
        <source>{subject|(no name)} chooses osFamily {osFamily|below 5} ({windows|an old Windows Server}), which is retired and gets no security updates. Its Windows PowerShell is older than 5.1, which the startup task&apos;s script needs.</source>
        <translation>{subject|(ohne Namen)} wählt osFamily {osFamily|unter 5} ({windows|ein alter Windows Server}), die eingestellt ist und keine Sicherheitsupdates erhält. Ihre Windows PowerShell ist älter als 5.1, die das Skript der Startaufgabe benötigt.</translation>
    </message>
    <message>
        <source>{subject|(no name)} chooses osFamily {osFamily}, which is not known here.</source>
        <translation>{subject|(ohne Namen)} wählt osFamily {osFamily}, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no osFamily, so the platform chooses the Windows version; its documentation disagrees about which.</source>
        <translation>{subject|(ohne Namen)} hat keine osFamily, deshalb wählt die Plattform die Windows-Version; ihre Dokumentation ist sich uneins, welche.</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{subject|(no name)} could not be read and is left as it is.</source>
        <translation>{subject|(ohne Namen)} konnte nicht gelesen werden und bleibt unverändert.</translation>
    </message>
    <message>
        <source>Fix the file, then open the project again.</source>
        <translation>Korrigieren Sie die Datei, und öffnen Sie das Projekt dann erneut.</translation>
    </message>
    <message>
        <source>The project has no web role, so there is no site to bind a certificate on.</source>
        <translation>Das Projekt hat keine Webrolle, also keine Site, an die ein Zertifikat gebunden werden kann.</translation>
    </message>
    <message>
        <source>Open a project with a web role.</source>
        <translation>Öffnen Sie ein Projekt mit einer Webrolle.</translation>
    </message>
    <message>
        <source>a startup task has no command line. Packaging fails.</source>
        <translation>eine Startaufgabe hat keine Befehlszeile. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Write its commandLine, or remove the task.</source>
        <translation>Schreiben Sie ihre commandLine, oder entfernen Sie die Aufgabe.</translation>
    </message>
    <message>
        <source>the startup task&apos;s command line has {length|too many} characters; 256 are allowed. Packaging fails.</source>
        <translation>die Befehlszeile der Startaufgabe hat {length|zu viele} Zeichen; 256 sind erlaubt. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Put the command into a .cmd file and start that.</source>
        <translation>Schreiben Sie den Befehl in eine .cmd-Datei, und starten Sie diese.</translation>
    </message>
    <message>
        <source>the startup task starts {file|its file}, which is in none of the role&apos;s folders. Unless the build puts it there, the role does not start.</source>
        <translation>die Startaufgabe startet {file|ihre Datei}, die in keinem Ordner der Rolle liegt. Wenn der Build sie nicht dort ablegt, startet die Rolle nicht.</translation>
    </message>
    <message>
        <source>Add {file|it} to the role&apos;s project, to be copied always, or to bin in its content folder.</source>
        <translation>Fügen Sie {file|sie} zum Projekt der Rolle mit „Immer kopieren“ hinzu oder zu bin im Inhaltsordner der Rolle.</translation>
    </message>
    <message>
        <source>{file|its file} starts with a byte order mark. The command processor does not understand its first line, which has no effect, and goes on.</source>
        <translation>{file|die Datei} beginnt mit einer Bytereihenfolgemarke. Der Befehlsinterpreter versteht die erste Zeile nicht, die wirkungslos bleibt, und macht weiter.</translation>
    </message>
    <message>
        <source>{file|its file} starts with a byte order mark. The command processor takes it for a part of the first command, which fails.</source>
        <translation>{file|die Datei} beginnt mit einer Bytereihenfolgemarke. Der Befehlsinterpreter hält sie für einen Teil des ersten Befehls, der fehlschlägt.</translation>
    </message>
    <message>
        <source>Save {file|it} as ANSI or UTF-8 without a byte order mark.</source>
        <translation>Speichern Sie {file|sie} als ANSI oder als UTF-8 ohne Bytereihenfolgemarke.</translation>
    </message>
    <message>
        <source>{file|its file} has characters beyond ASCII. The command processor on the instance reads them differently.</source>
        <translation>{file|die Datei} enthält Zeichen außerhalb von ASCII. Der Befehlsinterpreter auf der Instanz liest sie anders.</translation>
    </message>
    <message>
        <source>Write {file|it} in ASCII alone.</source>
        <translation>Schreiben Sie {file|sie} nur mit ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>the startup task “{subject|(no name)}” administers IIS or HTTP.sys, but is not elevated. Access is denied on the instance.</source>
        <translation>die Startaufgabe „{subject|(ohne Namen)}“ verwaltet IIS oder HTTP.sys, hat aber keine erhöhten Rechte. Auf der Instanz wird der Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Write executionContext=&quot;elevated&quot;.</source>
        <translation>Schreiben Sie executionContext=&quot;elevated&quot;.</translation>
    </message>
    <message>
        <source>the startup task “{subject|(no name)}” changes sites, but is simple: the platform makes the role&apos;s sites only after all simple tasks have ended.</source>
        <translation>die Startaufgabe „{subject|(ohne Namen)}“ ändert Sites, ist aber vom Typ simple: Die Plattform legt die Sites der Rolle erst an, wenn alle Aufgaben dieses Typs beendet sind.</translation>
    </message>
    <message>
        <source>Write taskType=&quot;background&quot; and wait for the site in the script, or do it in OnStart.</source>
        <translation>Schreiben Sie taskType=&quot;background&quot;, und warten Sie im Skript auf die Site, oder erledigen Sie es in OnStart.</translation>
    </message>
    <message>
        <source>the startup task starts {file|a PowerShell script}, which is not a program: Windows does not run it, and the role does not start.</source>
        <translation>die Startaufgabe startet {file|ein PowerShell-Skript}, das kein Programm ist: Windows führt es nicht aus, und die Rolle startet nicht.</translation>
    </message>
    <message>
        <source>Start it from a .cmd file: powershell -ExecutionPolicy Unrestricted -File &quot;%~dp0{file|script.ps1}&quot;</source>
        <translation>Starten Sie es aus einer .cmd-Datei: powershell -ExecutionPolicy Unrestricted -File &quot;%~dp0{file|script.ps1}&quot;</translation>
    </message>
    <message>
        <source>variable {subject|(no name)} of the task “{task|(none)}” has a value and a RoleInstanceValue; it has to have one of the two. Packaging fails.</source>
        <translation>Variable {subject|(ohne Namen)} der Aufgabe „{task|(keine)}“ hat einen value und ein RoleInstanceValue; nur eines von beiden ist erlaubt. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>variable {subject|(no name)} of the task “{task|(none)}” has neither a value nor a RoleInstanceValue. Packaging fails.</source>
        <translation>Variable {subject|(ohne Namen)} der Aufgabe „{task|(keine)}“ hat weder value noch RoleInstanceValue. Die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>{subject|it} passes appid to netsh without quotes; PowerShell takes the braces for code, and netsh refuses the command.</source>
        <translation>{subject|Die Datei} übergibt appid ohne Anführungszeichen an netsh; PowerShell hält die geschweiften Klammern für Code, und netsh lehnt den Befehl ab.</translation>
    </message>
    <message>
        <source>{subject|it} sets a hostnameport without certstorename, which netsh refuses.</source>
        <translation>{subject|Die Datei} setzt einen hostnameport ohne certstorename; das lehnt netsh ab.</translation>
    </message>
    <message>
        <source>Write certstorename=MY and appid=&apos;{…}&apos;.</source>
        <translation>Schreiben Sie certstorename=MY und appid=&apos;{…}&apos;.</translation>
    </message>
    <message>
        <source>{subject|(no name)} gives no subnet of the virtual network {network} to {roles|a role}. Extended support refuses it.</source>
        <translation>{subject|(ohne Namen)} gibt für {roles|eine Rolle} kein Subnetz des virtuellen Netzwerks {network} an. Der erweiterte Support lehnt das ab.</translation>
    </message>
    <message>
        <source>{subject|(no name)} names no virtual network. Extended support deploys into one only.</source>
        <translation>{subject|(ohne Namen)} nennt kein virtuelles Netzwerk. Der erweiterte Support stellt nur in einem bereit.</translation>
    </message>
    <message>
        <source>Add NetworkConfiguration with a VirtualNetworkSite, and an InstanceAddress with a Subnet for each role.</source>
        <translation>Fügen Sie NetworkConfiguration mit einer VirtualNetworkSite hinzu sowie eine InstanceAddress mit einem Subnet für jede Rolle.</translation>
    </message>
    <message>
        <source>the definition imports {subject|(no name)}. Extended support refuses the old remote desktop, with its settings and certificate.</source>
        <translation>die Definition importiert {subject|(ohne Namen)}. Der erweiterte Support lehnt den alten Remotedesktop mit seinen Einstellungen und seinem Zertifikat ab.</translation>
    </message>
    <message>
        <source>Remove the import, and use the remote desktop extension.</source>
        <translation>Entfernen Sie den Import, und verwenden Sie die Remotedesktoperweiterung.</translation>
    </message>
    <message>
        <source>the definition imports {subject|(no name)}. Extended support refuses the old diagnostics, with its setting.</source>
        <translation>die Definition importiert {subject|(ohne Namen)}. Der erweiterte Support lehnt die alte Diagnose mit ihrer Einstellung ab.</translation>
    </message>
    <message>
        <source>Remove the import and its setting, and use the diagnostics extension.</source>
        <translation>Entfernen Sie den Import und seine Einstellung, und verwenden Sie die Diagnoseerweiterung.</translation>
    </message>
    <message>
        <source>{subject|the service&apos;s name} is the name of the service and of one of its roles. Extended support refuses it.</source>
        <translation>{subject|der Dienstname} ist der Name des Diensts und einer seiner Rollen. Der erweiterte Support lehnt das ab.</translation>
    </message>
    <message>
        <source>Rename the service, in the definition and each configuration.</source>
        <translation>Benennen Sie den Dienst in der Definition und in jeder Konfiguration um.</translation>
    </message>
    <message>
        <source>the VM size {subject|(no name)} is called {size|another} in Azure Resource Manager. Extended support refuses the old name.</source>
        <translation>die VM-Größe {subject|(ohne Namen)} heißt in Azure Resource Manager {size|anders}. Der erweiterte Support lehnt den alten Namen ab.</translation>
    </message>
    <message>
        <source>Write vmsize=&quot;{size}&quot;.</source>
        <translation>Schreiben Sie vmsize=&quot;{size}&quot;.</translation>
    </message>
    <message>
        <source>the certificateUrl “{subject|(no name)}” is not of the form https://VAULT.vault.azure.net/secrets/NAME/VERSION. The deployment does not find the certificate.</source>
        <translation>die certificateUrl „{subject|(ohne Namen)}“ hat nicht die Form https://VAULT.vault.azure.net/secrets/NAME/VERSION. Die Bereitstellung findet das Zertifikat nicht.</translation>
    </message>
    <message>
        <source>Copy the secret identifier of the certificate&apos;s version from Key Vault.</source>
        <translation>Kopieren Sie den Geheimnisbezeichner der Zertifikatversion aus Key Vault.</translation>
    </message>
    <message>
        <source>No source says that Windows can serve a certificate with a key of the kind that {certificate|this certificate} has. Expect connections to {subject|this binding} to be reset.</source>
        <translation>Keine Quelle sagt, dass Windows ein Zertifikat mit einem Schlüssel wie dem von {certificate|diesem Zertifikat} ausliefern kann. Rechnen Sie damit, dass Verbindungen zu {subject|dieser Bindung} zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}. The preview says that they do, but no source states the step that decides.</source>
        <translation>{client|Clients} müssen {certificate|ein anderes Zertifikat} erhalten. Laut Vorschau ist das so, doch keine Quelle belegt den entscheidenden Schritt.</translation>
    </message>
    <message>
        <source>The signature of {subject|(no name)} does not fit the key of {issuer|its issuer}: the certificate was changed after it was signed, or damaged. Clients refuse it.</source>
        <translation>Die Signatur von {subject|(ohne Namen)} passt nicht zum Schlüssel von {issuer|seinem Aussteller}: Das Zertifikat wurde nach dem Signieren geändert oder ist beschädigt. Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>The PKCS#12 file of {subject|(no name)} opens only with the passphrase as OpenSSL 1.0 encoded it. Windows encodes letters beyond ASCII in another way, and does not open the file.</source>
        <translation>Die PKCS#12-Datei von {subject|(ohne Namen)} lässt sich nur mit der Passphrase öffnen, wie OpenSSL 1.0 sie codiert hat. Windows codiert Buchstaben außerhalb von ASCII anders und öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is marked as one for RSA-PSS alone. No source says that TLS on Windows (Schannel) serves such a certificate, and many clients refuse it.</source>
        <translation>Der Schlüssel von {subject|(ohne Namen)} ist nur für RSA-PSS gekennzeichnet. Keine Quelle sagt, dass TLS unter Windows (Schannel) ein solches Zertifikat ausliefert, und viele Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>See whether OnStart or a startup task binds the port, and remove that.</source>
        <translation>Prüfen Sie, ob OnStart oder eine Startaufgabe den Port bindet, und entfernen Sie das.</translation>
    </message>
    <message numerus="yes">
        <source>%n records from {subject|it} to {key|it} are IIS Express&apos;s own, as its setup makes them. They do no harm.</source>
        <translation>
            <numerusform>%n Eintrag von {subject|(unbekannt)} bis {key|(unbekannt)} gehört IIS Express, wie dessen Setup ihn anlegt. Er schadet nicht.</numerusform>
            <numerusform>%n Einträge von {subject|(unbekannt)} bis {key|(unbekannt)} gehören IIS Express, wie dessen Setup sie anlegt. Sie schaden nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records, {key|some}, were made by another application, {application}. They are served all the same.</source>
        <translation>
            <numerusform>%n Eintrag ({key|unbekannt}) wurde von einer anderen Anwendung angelegt, {application}. Er wird trotzdem ausgeliefert.</numerusform>
            <numerusform>%n Einträge ({key|unbekannt}) wurden von einer anderen Anwendung angelegt, {application}. Sie werden trotzdem ausgeliefert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the endpoint https, or remove its certificate.</source>
        <translation>Machen Sie den Endpunkt zu https, oder entfernen Sie sein Zertifikat.</translation>
    </message>
    <message>
        <source>the {attribute|attribute} of {subject|(no name)} is “{value|(none)}”, which is not declared in {configuration}.</source>
        <translation>{attribute|ein Attribut} von {subject|(ohne Namen)} ist „{value|(keiner)}“; in {configuration} ist das nicht deklariert.</translation>
    </message>
    <message>
        <source>the {attribute|attribute} of {subject|(no name)} is “{value|(none)}”, which is not declared in the definition.</source>
        <translation>{attribute|ein Attribut} von {subject|(ohne Namen)} ist „{value|(keiner)}“; in der Definition ist das nicht deklariert.</translation>
    </message>
    <message>
        <source>Cloud Services (extended support) ends on {date|31 March 2027}, and Cloud Services (classic) has ended. Microsoft names Virtual Machine Scale Sets, App Service, Azure Kubernetes Service and Service Fabric managed clusters to go to.</source>
        <translation>Cloud Services (erweiterter Support) endet am {date|31. März 2027}, und Cloud Services (klassisch) ist eingestellt. Microsoft nennt als Ziele VM-Skalierungsgruppen, App Service, Azure Kubernetes Service und verwaltete Service Fabric-Cluster.</translation>
    </message>
    <message>
        <source>The signature of {subject|(no name)} by {issuer|its issuer} cannot be checked here: {algorithm|its algorithm} is not known. Clients that do not know it refuse the chain.</source>
        <translation>Die Signatur von {subject|(ohne Namen)} durch {issuer|den Aussteller} kann hier nicht geprüft werden: {algorithm|der Algorithmus} ist nicht bekannt. Clients, die ihn nicht kennen, lehnen die Kette ab.</translation>
    </message>
    <message>
        <source>Request a certificate whose CAs have RSA keys, or ECDSA keys on P-256 or P-384, or make sure that every client knows the algorithm.</source>
        <translation>Fordern Sie ein Zertifikat an, dessen Zertifizierungsstellen RSA-Schlüssel oder ECDSA-Schlüssel auf P-256 oder P-384 haben, oder stellen Sie sicher, dass jeder Client den Algorithmus kennt.</translation>
    </message>
    <message>
        <source>sslFlags has bits that no published source names, {subject|unknown ones}. What they change is not known.</source>
        <translation>sslFlags hat Bits, die keine veröffentlichte Quelle nennt: {subject|unbekannte}. Was sie ändern, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The central certificate store is switched off on the server, so no file of it is served. Clients get the default, or no connection.</source>
        <translation>Der zentrale Zertifikatspeicher ist auf dem Server ausgeschaltet, deshalb wird keine seiner Dateien ausgeliefert. Clients erhalten den Standard oder keine Verbindung.</translation>
    </message>
    <message>
        <source>IIS has {expected|it}, but HTTP.sys holds {held|another record} in its place: the binding&apos;s setting of SNI or of the central store was changed in one of them. Clients get what HTTP.sys holds.</source>
        <translation>IIS hat {expected|die Bindung}, aber HTTP.sys hat stattdessen {held|einen anderen Eintrag}: Die Einstellung der Bindung für SNI oder den zentralen Speicher wurde in einem von beiden geändert. Clients erhalten, was HTTP.sys hat.</translation>
    </message>
    <message>
        <source>The record {subject|(no name)} has Reject Connections on: HTTP.sys may refuse the connections that it decides. No source says which.</source>
        <translation>Beim Eintrag {subject|(ohne Namen)} ist „Reject Connections“ an: HTTP.sys lehnt die Verbindungen, über die er entscheidet, vielleicht ab. Keine Quelle sagt, welche.</translation>
    </message>
    <message>
        <source>Turn it off where nobody set it on purpose: netsh http update sslcert, with reject=disable.</source>
        <translation>Schalten Sie es aus, wenn es niemand absichtlich gesetzt hat: netsh http update sslcert, mit reject=disable.</translation>
    </message>
    <message>
        <source>certificateHash is “{subject|empty}”, not the 40 digits of a SHA-1 thumbprint. What IIS has there cannot be compared with HTTP.sys.</source>
        <translation>certificateHash ist „{subject|leer}“, nicht die 40 Ziffern eines SHA-1-Fingerabdrucks. Was IIS dort hat, lässt sich nicht mit HTTP.sys vergleichen.</translation>
    </message>
    <message>
        <source>Leave them as they are, and find out who set them.</source>
        <translation>Lassen Sie sie, wie sie sind, und finden Sie heraus, wer sie gesetzt hat.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} may be used for {keyUsage|other things} only. A server has to sign with it or, if it is RSA, to decrypt; clients abort the handshake.</source>
        <translation>Der Schlüssel von {subject|(ohne Namen)} darf nur verwendet werden für: {keyUsage|anderes}. Ein Server muss damit signieren oder, mit RSA, entschlüsseln können; Clients brechen den Handshake ab.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} may be used for {keyUsage|other things}, but not to sign. TLS 1.3 and the ECDHE cipher suites cannot use it; what is left is the RSA key exchange of TLS 1.2.</source>
        <translation>Der Schlüssel von {subject|(ohne Namen)} darf verwendet werden für: {keyUsage|anderes}, aber nicht zum Signieren. TLS 1.3 und die ECDHE-Verschlüsselungssammlungen können ihn nicht verwenden; es bleibt der RSA-Schlüsselaustausch von TLS 1.2.</translation>
    </message>
    <message>
        <source>The MAC of the PKCS#12 file of {subject|(no name)} is made with {algorithm}, though nothing in it is encrypted with AES. Cloud Services, and Windows Server before 2019, refuse such a file and report a wrong password.</source>
        <translation>Der MAC der PKCS#12-Datei von {subject|(ohne Namen)} ist mit {algorithm} gebildet, obwohl darin nichts mit AES verschlüsselt ist. Cloud Services und Windows Server vor 2019 lehnen eine solche Datei ab und melden ein falsches Kennwort.</translation>
    </message>
    <message>
        <source>The PKCS#12 file of {subject|(no name)} is encrypted in the modern form (PBES2) with {detail}. Cloud Services, and Windows Server before 2019, refuse such files with AES; whether they open this one is not known.</source>
        <translation>Die PKCS#12-Datei von {subject|(ohne Namen)} ist in der neuen Form (PBES2) mit {detail} verschlüsselt. Cloud Services und Windows Server vor 2019 lehnen solche Dateien mit AES ab; ob sie diese öffnen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The signature of {subject|(no name)} does not fit the key of {issuer|the CA that was given}, which has the name of its issuer: the certificate was changed or damaged, or another CA of that name signed it.</source>
        <translation>Die Signatur von {subject|(ohne Namen)} passt nicht zum Schlüssel von {issuer|der angegebenen Zertifizierungsstelle}, das den Namen des Ausstellers hat: Das Zertifikat wurde geändert oder beschädigt, oder eine andere Zertifizierungsstelle dieses Namens hat es signiert.</translation>
    </message>
    <message>
        <source>Add the CA certificate whose key signed it, or download the certificate again.</source>
        <translation>Fügen Sie das Zertifikat der Zertifizierungsstelle hinzu, deren Schlüssel signiert hat, oder laden Sie das Zertifikat erneut herunter.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is signed by {issuer|its issuer} with a key of the kind {algorithm|unknown}, which Windows is not known to verify. Clients that do not know it refuse the chain.</source>
        <translation>{subject|(ohne Namen)} ist von {issuer|seinem Aussteller} mit einem Schlüssel der Art {algorithm|unbekannt} signiert, und es ist nicht bekannt, dass Windows solche Signaturen prüft. Clients, die ihn nicht kennen, lehnen die Kette ab.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the critical extension {detail|(no name)}, which is not known here or cannot be read. Clients that cannot process it must refuse the chain.</source>
        <translation>{subject|(ohne Namen)} hat die kritische Erweiterung {detail|(ohne Namen)}, die hier nicht bekannt oder nicht lesbar ist. Clients, die sie nicht verarbeiten können, müssen die Kette ablehnen.</translation>
    </message>
    <message>
        <source>Request a certificate without it.</source>
        <translation>Fordern Sie ein Zertifikat ohne sie an.</translation>
    </message>
    <message>
        <source>The extension {detail|(no name)} of {subject|(no name)} cannot be read, or stands there twice. It was left out of account, and clients may refuse the chain.</source>
        <translation>Die Erweiterung {detail|(ohne Namen)} von {subject|(ohne Namen)} ist nicht lesbar oder kommt zweimal vor. Sie wurde nicht berücksichtigt, und Clients können die Kette ablehnen.</translation>
    </message>
    <message>
        <source>{issuer|An issuer} signed {subject|(no name)}, but its extended key usage ({detail|other uses}) does not have serverAuth. Windows and other clients refuse the chain for servers.</source>
        <translation>{issuer|Ein Aussteller} hat {subject|(ohne Namen)} signiert, aber seine erweiterte Schlüsselverwendung ({detail|anderes}) enthält serverAuth nicht. Windows und andere Clients lehnen die Kette für Server ab.</translation>
    </message>
    <message>
        <source>Leave it out if the clients have the root; if not, add a certificate of this CA that is valid.</source>
        <translation>Lassen Sie es weg, wenn die Clients das Stammzertifikat haben; wenn nicht, fügen Sie ein gültiges Zertifikat dieser Zertifizierungsstelle hinzu.</translation>
    </message>
    <message>
        <source>Request a certificate with plain host names: no scheme, blank or dot at the end, international names as xn--, and addresses as IP addresses.</source>
        <translation>Fordern Sie ein Zertifikat mit reinen Hostnamen an: kein Schema, kein Leerzeichen, kein Punkt am Ende, internationale Namen als xn-- und Adressen als IP-Adressen.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is hidden by the binding that the platform makes for endpoint {endpoint|443} with {configurations}, where the endpoint&apos;s certificate has no thumbprint and the script leaves that binding. Clients that ask for {subject|(no name)} get {certificate|another certificate} there.</source>
        <translation>{subject|(ohne Namen)} wird mit {configurations} von der Bindung verdeckt, die die Plattform für den Endpunkt {endpoint|443} anlegt: Dort hat das Zertifikat des Endpunkts keinen Fingerabdruck, und das Skript lässt diese Bindung stehen. Clients, die nach {subject|(ohne Namen)} fragen, erhalten dort {certificate|ein anderes Zertifikat}.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} is bound to endpoint {endpoint} twice in the same way. IIS takes only one of the two bindings.</source>
        <translation>Site {subject|(ohne Namen)} ist zweimal auf dieselbe Weise an den Endpunkt {endpoint} gebunden. IIS nimmt nur eine der beiden Bindungen an.</translation>
    </message>
    <message>
        <source>the certificates {names} are declared, but nothing binds them.</source>
        <translation>die Zertifikate {names} sind deklariert, aber nichts bindet sie.</translation>
    </message>
    <message>
        <source>Bind them, or leave them when the application uses them.</source>
        <translation>Binden Sie sie, oder lassen Sie sie, wenn die Anwendung sie verwendet.</translation>
    </message>
    <message>
        <source>the certificates {names|of several names} have one thumbprint in the stores {store}. A server&apos;s certificate belongs into My, a CA&apos;s into CA.</source>
        <translation>Die Zertifikate {names|mehrerer Namen} haben denselben Fingerabdruck in den Speichern {store}. Das Zertifikat eines Servers gehört in My, das einer Zertifizierungsstelle in CA.</translation>
    </message>
    <message>
        <source>there is no service configuration (.cscfg) that configures role {subject|(no name)}, so there is no place for a thumbprint.</source>
        <translation>es gibt keine Dienstkonfiguration (.cscfg), die Rolle {subject|(ohne Namen)} konfiguriert, also auch keinen Platz für einen Fingerabdruck.</translation>
    </message>
    <message>
        <source>Did you mean {meant}? Case and blanks count: write the name in one way.</source>
        <translation>Meinten Sie {meant}? Groß- und Kleinschreibung und Leerzeichen zählen: Schreiben Sie den Namen überall gleich.</translation>
    </message>
    <message>
        <source>Put the service configuration beside the definition.</source>
        <translation>Legen Sie die Dienstkonfiguration neben die Definition.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is neither read nor changed: it is not known whether the .ccproj beside it lists it.</source>
        <translation>{subject|(ohne Namen)} wird weder gelesen noch geändert: Ob die .ccproj-Datei daneben die Datei aufführt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{subject|(no name)} lists {value|files} under a condition or by a property, so it is not known which service configurations are built.</source>
        <translation>{subject|(ohne Namen)} führt {value|Dateien} unter einer Bedingung oder über eine Eigenschaft auf, deshalb ist nicht bekannt, welche Dienstkonfigurationen erstellt werden.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is of the definition {value|(no name)}, which is not there. What it lists does not count.</source>
        <translation>{subject|(ohne Namen)} gehört zur Definition {value|(ohne Namen)}, die nicht vorhanden ist. Was dort aufgeführt ist, zählt nicht.</translation>
    </message>
    <message>
        <source>{subject|(no name)} and {value|another} list different service configurations. Those of both are read and changed.</source>
        <translation>{subject|(ohne Namen)} und {value|eine andere Datei} führen verschiedene Dienstkonfigurationen auf. Die von beiden werden gelesen und geändert.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is not read ({value|unknown}), so it is not known which service configurations are built.</source>
        <translation>{subject|(ohne Namen)} wird nicht gelesen ({value|unbekannt}), deshalb ist nicht bekannt, welche Dienstkonfigurationen erstellt werden.</translation>
    </message>
    <message>
        <source>List the files by name, without a condition.</source>
        <translation>Führen Sie die Dateien mit Namen und ohne Bedingung auf.</translation>
    </message>
    <message>
        <source>Open the .ccproj that is built.</source>
        <translation>Öffnen Sie die .ccproj-Datei, die erstellt wird.</translation>
    </message>
    <message>
        <source>Correct the .ccproj.</source>
        <translation>Berichtigen Sie die .ccproj-Datei.</translation>
    </message>
    <message>
        <source>Put the file there, or remove it from the .ccproj.</source>
        <translation>Legen Sie die Datei dort ab, oder entfernen Sie sie aus der .ccproj-Datei.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} loses bindings that an earlier run set: {hosts|some}. The script that sets them goes too: it takes them off no running instance, and a site that the platform makes anew does not have them.</source>
        <translation>Site {subject|(ohne Namen)} verliert Bindungen, die ein früherer Lauf gesetzt hat: {hosts|einige}. Das Skript, das sie setzt, entfällt ebenfalls: Es entfernt sie von keiner laufenden Instanz, und eine Site, die die Plattform neu anlegt, hat sie nicht.</translation>
    </message>
    <message>
        <source>{configurations|a service configuration} keeps its own thumbprint of {names|(no name)}: it is the emulator&apos;s, and differs from what is deployed.</source>
        <translation>{configurations|eine Dienstkonfiguration} behält einen eigenen Fingerabdruck von {names|(ohne Namen)}: Sie ist für den Emulator, und er weicht von dem ab, was bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Choose that service configuration, to change it as well.</source>
        <translation>Wählen Sie diese Dienstkonfiguration aus, um sie ebenfalls zu ändern.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} names certificate {certificate|(no name)}, which nothing declares. Did you mean {meant}? Case and blanks count.</source>
        <translation>Endpunkt {subject|(ohne Namen)} nennt das Zertifikat {certificate|(ohne Namen)}, das nirgends deklariert ist. Meinten Sie {meant}? Groß- und Kleinschreibung und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Did you mean {meant}? Case and blanks count; write endpointName=&quot;{meant}&quot;.</source>
        <translation>Meinten Sie {meant}? Groß- und Kleinschreibung und Leerzeichen zählen; schreiben Sie endpointName=&quot;{meant}&quot;.</translation>
    </message>
    <message>
        <source>Give {subject|it} a value.</source>
        <translation>Geben Sie {subject|ihr} einen Wert.</translation>
    </message>
    <message>
        <source>Write value=&quot;&quot;, or the value that it has.</source>
        <translation>Schreiben Sie value=&quot;&quot; oder den Wert, den sie hat.</translation>
    </message>
    <message>
        <source>{otherElement} and {element|another element} have the name {subject|(none)}. Names have to be unique there; packaging fails.</source>
        <translation>{otherElement} und {element|ein anderes Element} haben den Namen {subject|(keiner)}. Namen müssen dort eindeutig sein; die Paketerstellung schlägt fehl.</translation>
    </message>
    <message>
        <source>the {attribute|attribute} “{value}” of an {element|element} element is not known here. Did you mean {meant}?</source>
        <translation>{attribute|das Attribut} „{value}“ eines Elements {element|dieser Art} ist hier nicht bekannt. Meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>Write {attribute}=&quot;{meant}&quot;.</source>
        <translation>Schreiben Sie {attribute}=&quot;{meant}&quot;.</translation>
    </message>
    <message>
        <source>the startup task&apos;s command line has {file|a variable} in it. The platform does not expand environment variables there.</source>
        <translation>die Befehlszeile der Startaufgabe enthält {file|eine Variable}. Die Plattform löst Umgebungsvariablen dort nicht auf.</translation>
    </message>
    <message>
        <source>the startup task starts {file|its file}. A web role&apos;s tasks start in bin already, so it is looked for in bin\bin, and the role does not start.</source>
        <translation>die Startaufgabe startet {file|ihre Datei}. Die Aufgaben einer Webrolle starten bereits in bin, also wird sie in bin\bin gesucht, und die Rolle startet nicht.</translation>
    </message>
    <message>
        <source>the startup task starts {file|its file}, which the role&apos;s project does not copy to its output. Unless the build puts it there, the role does not start.</source>
        <translation>die Startaufgabe startet {file|ihre Datei}, die das Projekt der Rolle nicht in seine Ausgabe kopiert. Wenn der Build sie nicht dort ablegt, startet die Rolle nicht.</translation>
    </message>
    <message>
        <source>Write the path without it, or start it by cmd /c or from a .cmd file.</source>
        <translation>Schreiben Sie den Pfad ohne sie, oder starten Sie über cmd /c oder aus einer .cmd-Datei.</translation>
    </message>
    <message>
        <source>Write it without bin.</source>
        <translation>Schreiben Sie sie ohne bin.</translation>
    </message>
    <message>
        <source>Set Copy to Output Directory of {file|it} to Copy always.</source>
        <translation>Setzen Sie für {file|die Datei} „In Ausgabeverzeichnis kopieren“ auf „Immer kopieren“.</translation>
    </message>
    <message>
        <source>the startup task starts {file|a file}, which is not a program: a task starts .exe, .cmd and .bat files.</source>
        <translation>die Startaufgabe startet {file|eine Datei}, die kein Programm ist: Eine Aufgabe startet .exe-, .cmd- und .bat-Dateien.</translation>
    </message>
    <message>
        <source>Start it from a .cmd file, by the program that runs such files.</source>
        <translation>Starten Sie sie aus einer .cmd-Datei mit dem Programm, das solche Dateien ausführt.</translation>
    </message>
    <message>
        <source>Give it a value, or a RoleInstanceValue.</source>
        <translation>Geben Sie ihr einen Wert oder einen RoleInstanceValue.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is never valid: it ends on {date|a day}, before it begins ({limit}). It would still be served, and clients refuse it.</source>
        <translation>{subject|(ohne Namen)} ist nie gültig: Es endet ({date|an einem Tag}), bevor es beginnt ({limit}). Es würde weiterhin ausgeliefert, und Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>The key usage of {subject|(no name)} allows nothing: no bit of it is set. Clients refuse the certificate.</source>
        <translation>Die Schlüsselverwendung von {subject|(ohne Namen)} erlaubt nichts: Kein Bit ist gesetzt. Clients lehnen das Zertifikat ab.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is outside its period of validity ({date|another day}). No chain needs it.</source>
        <translation>{subject|(ohne Namen)} liegt außerhalb der Gültigkeitsdauer ({date|anderer Tag}). Keine Kette braucht es.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is outside its period of validity ({date|another day}). Clients that have a root of this name and key do not need it; others refuse the chain.</source>
        <translation>{subject|(ohne Namen)} liegt außerhalb der Gültigkeitsdauer ({date|anderer Tag}). Clients, die ein Stammzertifikat mit diesem Namen und Schlüssel haben, brauchen es nicht; andere lehnen die Kette ab.</translation>
    </message>
    <message>
        <source>The name constraints of {issuer|a CA} exclude a name that {names|a wildcard} stands for. Chrome and Edge refuse {subject|(no name)}; other clients may.</source>
        <translation>Die Namenseinschränkungen von {issuer|einer Zertifizierungsstelle} schließen einen Namen aus, für den {names|ein Platzhalter} steht. Chrome und Edge lehnen {subject|(ohne Namen)} ab, andere Clients möglicherweise auch.</translation>
    </message>
    <message>
        <source>{subject|(no name)} was signed with the key of {issuer|its issuer}, but its authority key identifier means another certificate. OpenSSL refuses the chain, and other clients may.</source>
        <translation>{subject|(ohne Namen)} wurde mit dem Schlüssel von {issuer|seinem Aussteller} signiert, aber die Stellenschlüsselkennung meint ein anderes Zertifikat. OpenSSL lehnt die Kette ab, andere Clients möglicherweise auch.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is of the kind DSA. TLS 1.3 does not use such keys, Windows Server 2019 and later have their cipher suites off by default, and few clients offer them.</source>
        <translation>Der Schlüssel von {subject|(ohne Namen)} ist von der Art DSA. TLS 1.3 verwendet solche Schlüssel nicht, in Windows Server 2019 und neuer sind ihre Verschlüsselungssammlungen standardmäßig ausgeschaltet, und wenige Clients bieten sie an.</translation>
    </message>
    <message>
        <source>The wildcard host {subject|of a binding} needs IIS 10, and this server has IIS {iis|before 10}.</source>
        <translation>Der Platzhalter {subject|einer Bindung} als Host erfordert IIS 10, und dieser Server hat IIS {iis|vor 10}.</translation>
    </message>
    <message>
        <source>On port {subject|443} only {key} answers clients without SNI; on the server&apos;s other addresses their connections are reset. Load-balancer probes and old clients are among them.</source>
        <translation>Auf Port {subject|443} antwortet nur {key} für Clients ohne SNI; auf den anderen Adressen des Servers werden ihre Verbindungen zurückgesetzt. Dazu gehören Integritätstests von Load Balancern und alte Clients.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is for the service {serviceName|of another name}, but the definition is of {definitionName|this one}.[[ Deploying them together fails.]]</source>
        <translation>{subject|(ohne Namen)} ist für den Dienst {serviceName|eines anderen Namens}, die Definition aber für {definitionName|diesen}.[[ Die gemeinsame Bereitstellung schlägt fehl.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} does not configure role {subject|(no name)}.[[ Deploying it fails.]]</source>
        <translation>{configuration|eine Dienstkonfiguration} konfiguriert Rolle {subject|(ohne Namen)} nicht.[[ Die Bereitstellung schlägt fehl.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} configures role {subject|(no name)}, which the definition does not have.[[ Deploying them together fails.]]</source>
        <translation>{configuration|eine Dienstkonfiguration} konfiguriert Rolle {subject|(ohne Namen)}, die in der Definition fehlt.[[ Die gemeinsame Bereitstellung schlägt fehl.]]</translation>
    </message>
    <message>
        <source>site {subject|(no name)} loses what the platform binds for it: {hosts|some}. The endpoint becomes tcp, and the script binds nothing in its place.</source>
        <translation>Site {subject|(ohne Namen)} verliert, was die Plattform für sie bindet: {hosts|einige}. Der Endpunkt wird zu tcp, und das Skript bindet nichts an dessen Stelle.</translation>
    </message>
    <message>
        <source>The certificate {subject|it} is looked for in the store {store|of its record}, from which IIS binds nothing. No source says that it is served from there.</source>
        <translation>Das Zertifikat {subject|der Bindung} wird im Speicher {store|seines Eintrags} gesucht, aus dem IIS nichts bindet. Keine Quelle sagt, dass es von dort ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Port {subject|it} has the central store, and only {key} as a default: on the server&apos;s other addresses, clients without SNI, and those that ask for a host without a file, are reset.</source>
        <translation>Port {subject|443} hat den zentralen Speicher und als Standard nur {key}: Auf den anderen Adressen des Servers werden Clients ohne SNI und solche, die nach einem Host ohne Datei fragen, zurückgesetzt.</translation>
    </message>
    <message>
        <source>No binding explains the record {subject|it}. It takes effect all the same, and may come back after it was deleted.</source>
        <translation>Keine Bindung erklärt den Eintrag {subject|in HTTP.sys}. Er wirkt trotzdem und kann nach dem Löschen wiederkommen.</translation>
    </message>
    <message>
        <source>Two lists each say what HTTP.sys holds, and only one of them has {subject|(no name)}. Both count here, but these may be two servers, or two points in time.</source>
        <translation>Zwei Listen sagen, was HTTP.sys enthält, und nur eine davon hat {subject|(ohne Namen)}. Hier zählen beide, aber es können zwei Server oder zwei Zeitpunkte sein.</translation>
    </message>
    <message>
        <source>The key {subject|(no name)} stands twice, with other settings. The later one counts here, but a server has only one: these may be two servers, or two points in time.</source>
        <translation>Der Schlüssel {subject|(ohne Namen)} kommt doppelt vor, mit verschiedenen Einstellungen. Hier zählt der spätere Eintrag, aber ein Server hat nur einen: Es können zwei Server oder zwei Zeitpunkte sein.</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives no thumbprint for certificate {subject|(no name)}.[[ Deploying it fails.]]</source>
        <translation>{configuration|eine Dienstkonfiguration} gibt keinen Fingerabdruck für das Zertifikat {subject|(ohne Namen)} an.[[ Die Bereitstellung schlägt fehl.]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is not 40 hexadecimal digits: “{thumbprint|(nothing)}”.[[ Deploying it fails.]]</source>
        <translation>der Fingerabdruck von {subject|(ohne Namen)} in {configuration|einer Dienstkonfiguration} besteht nicht aus 40 hexadezimalen Ziffern: „{thumbprint|(nichts)}“.[[ Die Bereitstellung schlägt fehl.]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} consists only of {stripped}.[[ Deploying it unchanged fails.]]</source>
        <translation>der Fingerabdruck von {subject|(ohne Namen)} in {configuration|einer Dienstkonfiguration} enthält nichts als {stripped}.[[ Unverändert schlägt die Bereitstellung fehl.]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} consists only of {thumbprint}.[[ Deploying it unchanged fails.]]</source>
        <translation>der Fingerabdruck von {subject|(ohne Namen)} in {configuration|einer Dienstkonfiguration} besteht nur aus {thumbprint}.[[ Unverändert schlägt die Bereitstellung fehl.]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is only a placeholder: “{thumbprint}”.[[ Deploying it unchanged fails.]]</source>
        <translation>der Fingerabdruck von {subject|(ohne Namen)} in {configuration|einer Dienstkonfiguration} ist nur ein Platzhalter: „{thumbprint}“.[[ Unverändert schlägt die Bereitstellung fehl.]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} is empty in {configuration|a service configuration}.[[ Deploying it unchanged fails.]]</source>
        <translation>der Fingerabdruck von {subject|(ohne Namen)} ist in {configuration|einer Dienstkonfiguration} leer.[[ Unverändert schlägt die Bereitstellung fehl.]]</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} has different thumbprints in {configurations|the service configurations}: what clients are served depends on the one that is deployed.</source>
        <translation>Zertifikat {subject|(ohne Namen)} hat in {configurations|den Dienstkonfigurationen} verschiedene Fingerabdrücke: Was Clients erhalten, hängt davon ab, welche bereitgestellt ist.</translation>
    </message>
    <message>
        <source>Open one of these files to see its answers alone.</source>
        <translation>Öffnen Sie eine dieser Dateien, um nur deren Antworten zu sehen.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Bindwright reads it without {stripped}[[; Azure accepts only digits and blanks, and deploying it fails]].</source>
        <translation>der Fingerabdruck von {subject|(ohne Namen)} in {configuration|einer Dienstkonfiguration} ist „{thumbprint|unsauber}“. Bindwright liest ihn ohne {stripped}[[; Azure akzeptiert nur Ziffern und Leerzeichen, und die Bereitstellung schlägt fehl]].</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives the thumbprint of {subject|(no name)} with the thumbprintAlgorithm {algorithm}. Azure accepts only sha1, whatever the certificate is signed with[[; deploying it fails]].</source>
        <translation>{configuration|eine Dienstkonfiguration} gibt den Fingerabdruck von {subject|(ohne Namen)} mit dem thumbprintAlgorithm {algorithm} an. Azure akzeptiert nur sha1, womit auch immer das Zertifikat signiert ist[[; die Bereitstellung schlägt fehl]].</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives no thumbprintAlgorithm for {subject|(no name)}.[[ Deploying it fails.]]</source>
        <translation>{configuration|eine Dienstkonfiguration} gibt keinen thumbprintAlgorithm für {subject|(ohne Namen)} an.[[ Die Bereitstellung schlägt fehl.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} lists the certificate {subject|(no name)}, which the definition does not declare.[[ Azure refuses such a configuration.]]</source>
        <translation>{configuration|eine Dienstkonfiguration} führt das Zertifikat {subject|(ohne Namen)} auf, das die Definition nicht deklariert.[[ Azure lehnt eine solche Konfiguration ab.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} sets {subject|(no name)}, which the definition does not declare.[[ Azure refuses such a configuration.]]</source>
        <translation>{configuration|eine Dienstkonfiguration} setzt {subject|(ohne Namen)}; die Definition deklariert das nicht.[[ Azure lehnt eine solche Konfiguration ab.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} names the setting {subject|(no name)} without the attribute value, which the schema requires.[[ Azure refuses such a configuration.]]</source>
        <translation>{configuration|eine Dienstkonfiguration} nennt die Einstellung {subject|(ohne Namen)} ohne das Attribut value, das das Schema verlangt.[[ Azure lehnt eine solche Konfiguration ab.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives no value for the setting {subject|(no name)}, which the definition declares, or a module that it imports.[[ Deploying it fails.]]</source>
        <translation>{configuration|eine Dienstkonfiguration} gibt keinen Wert für die Einstellung {subject|(ohne Namen)} an, die von der Definition oder einem importierten Modul deklariert wird.[[ Die Bereitstellung schlägt fehl.]]</translation>
    </message>
    <message>
        <source>{configuration} has two {element|element} elements with the name {subject|(none)}. Only the first is read here[[; deploying it fails]].</source>
        <translation>{configuration} hat zwei Elemente {element|gleicher Art} mit dem Namen {subject|(keiner)}. Hier wird nur das erste gelesen[[; die Bereitstellung schlägt fehl]].</translation>
    </message>
    <message>
        <source>{element|an element} has a second {subject|element} element, where the schema has one at most. What stands in the second is not read[[; Azure refuses the file]].</source>
        <translation>{element|ein Element} hat ein zweites Element {subject|(ohne Namen)}, wo das Schema höchstens eines vorsieht. Der Inhalt des zweiten wird nicht gelesen[[; Azure lehnt die Datei ab]].</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives role {subject|(no name)} “{value}” instances, which is no number.[[ Deploying it unchanged fails.]]</source>
        <translation>{configuration|eine Dienstkonfiguration} gibt Rolle {subject|(ohne Namen)} „{value}“ Instanzen; das ist keine Zahl.[[ Unverändert schlägt die Bereitstellung fehl.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} does not say how many instances role {subject|(no name)} has.[[ Deploying it fails.]]</source>
        <translation>{configuration|eine Dienstkonfiguration} gibt nicht an, wie viele Instanzen Rolle {subject|(ohne Namen)} hat.[[ Die Bereitstellung schlägt fehl.]]</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>SAN</source>
        <translation>SAN</translation>
    </message>
    <message>
        <source>Chained</source>
        <translation>Mit Kette</translation>
    </message>
    <message>
        <source>Several installed</source>
        <translation>Mehrere installiert</translation>
    </message>
    <message>
        <source>Several bound with SNI</source>
        <translation>Mehrere mit SNI gebunden</translation>
    </message>
    <message>
        <source>One certificate on the https endpoint.</source>
        <translation>Ein Zertifikat am https-Endpunkt.</translation>
    </message>
    <message>
        <source>One certificate that names every host.</source>
        <translation>Ein Zertifikat, das jeden Host nennt.</translation>
    </message>
    <message>
        <source>The leaf in My, its intermediates in CA.</source>
        <translation>Das Endzertifikat in My, seine Zwischenzertifikate in CA.</translation>
    </message>
    <message>
        <source>In the store for the application to use; bound to nothing.</source>
        <translation>Im Speicher, zur Verwendung durch die Anwendung; an nichts gebunden.</translation>
    </message>
    <message>
        <source>One binding per host on port 443 of every web role, set when IIS is ready.</source>
        <translation>Eine Bindung je Host auf Port 443 jeder Webrolle, gesetzt, sobald IIS bereit ist.</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>There is one certificate.</source>
        <translation>Es gibt ein Zertifikat.</translation>
    </message>
    <message>
        <source>There is one certificate, %1.</source>
        <translation>Es gibt ein Zertifikat, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 covers all %n wanted hosts.</source>
        <translation>
            <numerusform>%1 deckt den gewünschten Host ab.</numerusform>
            <numerusform>%1 deckt alle %n gewünschten Hosts ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not cover %2.</source>
        <translation>%1 deckt %2 nicht ab.</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Das Zertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n intermediates are included.</source>
        <translation>
            <numerusform>%n Zwischenzertifikat ist dabei.</numerusform>
            <numerusform>%n Zwischenzertifikate sind dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>No intermediate is included.</source>
        <translation>Kein Zwischenzertifikat ist dabei.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n certificates.</source>
        <translation>
            <numerusform>Es gibt %n Zertifikat.</numerusform>
            <numerusform>Es gibt %n Zertifikate.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no host name that could be bound.</source>
        <translation>Es gibt keinen Hostnamen, der gebunden werden könnte.</translation>
    </message>
    <message>
        <source>Guest OS family %1 supports SNI.</source>
        <translation>Die Gastbetriebssystemfamilie %1 unterstützt SNI.</translation>
    </message>
    <message>
        <source>SNI needs IIS 8 or later: guest OS family %1 does not support it, family 3 and later do.</source>
        <translation>SNI erfordert IIS 8 oder höher: Die Gastbetriebssystemfamilie %1 unterstützt es nicht, ab Familie 3 wird es unterstützt.</translation>
    </message>
    <message>
        <source>No certificate was added yet.</source>
        <translation>Es wurde noch kein Zertifikat hinzugefügt.</translation>
    </message>
    <message>
        <source>The project has no web role.</source>
        <translation>Das Projekt hat keine Webrolle.</translation>
    </message>
    <message numerus="yes">
        <source>%n web roles share the hosts.</source>
        <translation>
            <numerusform>%n Webrolle bedient die Hosts.</numerusform>
            <numerusform>%n Webrollen teilen sich die Hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The root %1 is included; it is left out unless it is a private one and you ask for it.</source>
        <translation>Das Stammzertifikat %1 ist dabei; es wird weggelassen, es sei denn, es ist ein privates und Sie verlangen es.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>declare … in each of %n roles</comment>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in each of %n roles</source>
        <translation>
            <numerusform>in der Rolle</numerusform>
            <numerusform>in jeder von %n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Declare %1 %2.</source>
        <translation>Deklarieren: %1 %2.</translation>
    </message>
    <message>
        <source>Declare %1 and %2 %3.</source>
        <translation>Deklarieren: %1 und %2 %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n intermediates</source>
        <translation>
            <numerusform>%n Zwischenzertifikat</numerusform>
            <numerusform>%n Zwischenzertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 on the https endpoint, port %2.</source>
        <translation>%1 auf den https-Endpunkt setzen, Port %2.</translation>
    </message>
    <message>
        <source>Keep the certificate %1 on the https endpoint, port %2: clients without SNI get it.</source>
        <translation>Das Zertifikat %1 auf dem https-Endpunkt behalten, Port %2: Clients ohne SNI erhalten es.</translation>
    </message>
    <message numerus="yes">
        <source>Bind the site of %n roles to it.</source>
        <translation>
            <numerusform>Die Site von %n Rolle daran binden.</numerusform>
            <numerusform>Die Sites von %n Rollen daran binden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 in %2.</source>
        <translation>%1 in %2 setzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thumbprints</source>
        <translation>
            <numerusform>%n Fingerabdruck</numerusform>
            <numerusform>%n Fingerabdrücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service configurations</source>
        <translation>
            <numerusform>%n Dienstkonfiguration</numerusform>
            <numerusform>%n Dienstkonfigurationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an elevated background startup task that waits for IIS.</source>
        <translation>Eine Startaufgabe mit erhöhten Rechten hinzufügen, die im Hintergrund auf IIS wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n SNI bindings on each role.</source>
        <translation>
            <numerusform>Auf jeder Rolle %n SNI-Bindung setzen.</numerusform>
            <numerusform>Auf jeder Rolle %n SNI-Bindungen setzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the platform&apos;s IP:443 binding, which would hide all of them, by *:443, the default for clients without SNI.</source>
        <translation>Die IP:443-Bindung der Plattform, die alle verdecken würde, durch *:443 ersetzen, den Standard für Clients ohne SNI.</translation>
    </message>
    <message>
        <source>Declare 443 as tcp, so that the platform makes no binding that would hide all of them.</source>
        <translation>443 als tcp deklarieren, damit die Plattform keine Bindung anlegt, die alle verdecken würde.</translation>
    </message>
    <message>
        <source>Bind nothing; the application finds the certificates in the store.</source>
        <translation>Nichts binden; die Anwendung findet die Zertifikate im Speicher.</translation>
    </message>
    <message numerus="yes">
        <source>It would leave %1 of %n certificates unused.</source>
        <translation>
            <numerusform>%1 von %n Zertifikat bliebe ungenutzt.</numerusform>
            <numerusform>%1 von %n Zertifikaten blieben ungenutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are %1 and %2 for one port.</source>
        <comment>host names, certificates</comment>
        <translation>Für einen Port gibt es %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n host names</source>
        <comment>there are … for one port</comment>
        <translation>
            <numerusform>%n Hostnamen</numerusform>
            <numerusform>%n Hostnamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>there are … for one port</comment>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Add code for OnStart, and set the executionContext of the role&apos;s Runtime element to elevated.</source>
        <translation>Code für OnStart hinzufügen und executionContext im Runtime-Element der Rolle auf elevated setzen.</translation>
    </message>
    <message>
        <source>None of the chosen roles is a web role.</source>
        <translation>Keine der gewählten Rollen ist eine Webrolle.</translation>
    </message>
</context>
<context>
    <name>ScriptText</name>
    <message>
        <source>Starts with each instance of %1, elevated and in the background.</source>
        <translation>Startet mit jeder Instanz von %1, mit erhöhten Rechten und im Hintergrund.</translation>
    </message>
    <message>
        <source>Starts in OnStart of %1, before the instance gets traffic.</source>
        <translation>Startet in OnStart von %1, bevor die Instanz Datenverkehr erhält.</translation>
    </message>
    <message>
        <source>Starts when an administrator runs it on a server for %1.</source>
        <translation>Startet, wenn ein Administrator es auf einem Server ausführt, für %1.</translation>
    </message>
    <message>
        <source>Waits up to 10 minutes for IIS, for these sites: %1, and for the platform&apos;s own https binding.</source>
        <translation>Wartet bis zu 10 Minuten auf IIS, auf diese Sites: %1, und auf die eigene https-Bindung der Plattform.</translation>
    </message>
    <message>
        <source>Waits up to 10 minutes for IIS and these sites: %1.</source>
        <translation>Wartet bis zu 10 Minuten auf IIS und diese Sites: %1.</translation>
    </message>
    <message>
        <source>Looks in LocalMachine\My for each certificate and its private key: %1. Where one is missing, its bindings are left as they are.</source>
        <translation>Sucht in LocalMachine\My jedes Zertifikat und dessen privaten Schlüssel: %1. Fehlt eines, bleiben dessen Bindungen, wie sie sind.</translation>
    </message>
    <message>
        <source>the Central Certificate Store</source>
        <translation>den zentralen Zertifikatspeicher</translation>
    </message>
    <message>
        <source>Replaces the platform&apos;s binding with %1 on *:%2 of %3, for clients without SNI.</source>
        <translation>Ersetzt die Bindung der Plattform durch %1 auf *:%2 von %3, für Clients ohne SNI.</translation>
    </message>
    <message>
        <source>Binds %1 on %2 of %3.</source>
        <translation>Bindet %1 auf %2 von %3.</translation>
    </message>
    <message>
        <source>Binds %1 for %2 on %3 of %4.</source>
        <translation>Bindet %1 für %2 auf %3 von %4.</translation>
    </message>
    <message>
        <source>Writes all of these bindings at once, and removes those that an earlier run made and that are not wanted any more; nobody else&apos;s.</source>
        <translation>Schreibt all diese Bindungen auf einmal und entfernt die eines früheren Laufs, die nicht mehr gewünscht sind; fremde bleiben.</translation>
    </message>
    <message>
        <source>Reads back what HTTP.sys holds, repairs it once, and looks again after 45 seconds. A second run changes nothing.</source>
        <translation>Liest zurück, was HTTP.sys enthält, repariert es einmal und prüft nach 45 Sekunden erneut. Ein zweiter Lauf ändert nichts.</translation>
    </message>
    <message>
        <source>Done: IIS and HTTP.sys hold what was wanted.</source>
        <translation>Fertig: IIS und HTTP.sys enthalten, was gewünscht war.</translation>
    </message>
    <message>
        <source>Something happened that the script does not foresee; the last line of the log has it.</source>
        <translation>Etwas ist geschehen, was das Skript nicht vorsieht; es steht in der letzten Zeile des Protokolls.</translation>
    </message>
    <message>
        <source>The script&apos;s bindings cannot be read. Nothing was changed. Export the script again.</source>
        <translation>Die Bindungen des Skripts können nicht gelesen werden. Es wurde nichts geändert. Exportieren Sie das Skript erneut.</translation>
    </message>
    <message>
        <source>IIS or a site was not there in time. Nothing was changed there. The log says what was waited for: is the site&apos;s name the one that IIS has?</source>
        <translation>IIS oder eine Site war nicht rechtzeitig vorhanden. Dort wurde nichts geändert. Im Protokoll steht, worauf gewartet wurde: Stimmt der Name der Site mit dem in IIS überein?</translation>
    </message>
    <message>
        <source>A certificate is missing, or its private key cannot be used; the log names it. The other bindings were set. Import it into LocalMachine\My and run this again.</source>
        <translation>Ein Zertifikat fehlt, oder sein privater Schlüssel kann nicht verwendet werden; das Protokoll nennt es. Die anderen Bindungen wurden gesetzt. Importieren Sie es in LocalMachine\My, und führen Sie das Skript erneut aus.</translation>
    </message>
    <message>
        <source>Somebody kept the IIS configuration locked. Close IIS Manager and run this again.</source>
        <translation>Die IIS-Konfiguration war durchgehend gesperrt. Schließen Sie den IIS-Manager, und führen Sie das Skript erneut aus.</translation>
    </message>
    <message>
        <source>Something reverts the bindings, or hides them from clients; the log says which.</source>
        <translation>Etwas macht die Bindungen rückgängig oder verdeckt sie für Clients; das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>Access was denied: the script needs an administrator.</source>
        <translation>Der Zugriff wurde verweigert: Das Skript benötigt einen Administrator.</translation>
    </message>
    <message>
        <source>Another run of the script did not end in time. Nothing was changed.</source>
        <translation>Ein anderer Lauf des Skripts wurde nicht rechtzeitig fertig. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>IIS is not installed here. Install the role Web Server (IIS), or run the script on the server that has it.</source>
        <translation>IIS ist hier nicht installiert. Installieren Sie die Rolle Webserver (IIS), oder führen Sie das Skript auf dem Server aus, der sie hat.</translation>
    </message>
    <message>
        <source>Stopped. No binding was changed.</source>
        <translation>Angehalten. Es wurde keine Bindung geändert.</translation>
    </message>
    <message>
        <source>The file in which the script notes what it does cannot be read or written, or others than administrators can write it; the log names it. Nothing was changed.</source>
        <translation>Die Datei, in der das Skript festhält, was es tut, kann nicht gelesen oder geschrieben werden, oder andere als Administratoren können in sie schreiben; das Protokoll nennt sie. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was run.</source>
        <translation>Angehalten. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>PowerShell ended before the script said anything (exit code %1). A policy may forbid scripts that are not signed.</source>
        <translation>PowerShell endete, bevor das Skript etwas ausgab (Exitcode %1). Vielleicht verbietet eine Richtlinie nicht signierte Skripts.</translation>
    </message>
    <message>
        <source>PowerShell was ended from outside (exit code %1). Run it again: it goes on from what stands.</source>
        <translation>PowerShell wurde von außen beendet (Exitcode %1). Führen Sie es erneut aus: Das Skript macht beim jetzigen Stand weiter.</translation>
    </message>
    <message>
        <source>Exit code %1.</source>
        <translation>Exitcode %1.</translation>
    </message>
</context>
<context>
    <name>StateRecords</name>
    <message>
        <source>central store</source>
        <translation>zentraler Speicher</translation>
    </message>
    <message>
        <source>certificate not read</source>
        <translation>Zertifikat nicht gelesen</translation>
    </message>
    <message>
        <source>binding %1 of site %2, sslFlags %3</source>
        <comment>@info &quot;*:443:www.example.com&quot;, name, number</comment>
        <translation>Bindung %1 der Site %2, sslFlags %3</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>lauscht auf %1</translation>
    </message>
    <message>
        <source>%1 is linked to its renewal, %2</source>
        <translation>%1 ist mit der Erneuerung verknüpft: %2</translation>
    </message>
    <message>
        <source>IIS rebinds renewed certificates (Certificate Rebind is on)</source>
        <translation>IIS bindet erneuerte Zertifikate neu (Certificate Rebind ist an)</translation>
    </message>
    <message>
        <source>IIS does not rebind renewed certificates</source>
        <translation>IIS bindet erneuerte Zertifikate nicht neu</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Project</source>
        <comment>@title step</comment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>@title step</comment>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>@title step</comment>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Role certificates</source>
        <comment>@title step</comment>
        <translation>Rollenzertifikate</translation>
    </message>
    <message>
        <source>Bindings</source>
        <comment>@title step</comment>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>@title step</comment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Apply or export</source>
        <comment>@title step</comment>
        <translation>Anwenden oder exportieren</translation>
    </message>
    <message>
        <source>%1[*] – Bindwright</source>
        <comment>@title:window step</comment>
        <translation>%1[*] – Bindwright</translation>
    </message>
    <message>
        <source>%1[*] – %2 – Bindwright</source>
        <comment>@title:window project, step</comment>
        <translation>%1[*] – %2 – Bindwright</translation>
    </message>
</context>
<context>
    <name>SymptomWords</name>
    <message>
        <source>The TLS server found the certificate, and Windows could not use its private key. Connections that need it fail.</source>
        <translation>Der TLS-Server hat das Zertifikat gefunden, aber Windows konnte dessen privaten Schlüssel nicht verwenden. Verbindungen, die es brauchen, schlagen fehl.</translation>
    </message>
    <message>
        <source>Import the PFX again with its key into LocalMachine\My. If it is there, give SYSTEM and the administrators access to the key under MachineKeys.</source>
        <translation>Importieren Sie die PFX-Datei erneut mit Schlüssel in LocalMachine\My. Ist er vorhanden, geben Sie SYSTEM und den Administratoren Zugriff auf den Schlüssel unter MachineKeys.</translation>
    </message>
    <message>
        <source>Windows could not set up TLS credentials, most often because the protocols that a program wants are switched off.</source>
        <translation>Windows konnte die TLS-Anmeldeinformationen nicht einrichten, meist weil die Protokolle, die ein Programm will, ausgeschaltet sind.</translation>
    </message>
    <message>
        <source>Compare the protocols that are enabled under SCHANNEL in the registry with those that the program asks for.</source>
        <translation>Vergleichen Sie die unter SCHANNEL in der Registrierung aktivierten Protokolle mit denen, die das Programm verlangt.</translation>
    </message>
    <message>
        <source>The client and this server have no cipher suite in common. A certificate whose key Schannel does not use for any of the client&apos;s suites looks the same.</source>
        <translation>Der Client und dieser Server haben keine gemeinsame Verschlüsselungssammlung. Ein Zertifikat, dessen Schlüssel Schannel für keine der Sammlungen des Clients verwendet, zeigt dasselbe Bild.</translation>
    </message>
    <message>
        <source>Enable cipher suites that the client has, and use an RSA or a P-256 or P-384 key.</source>
        <translation>Aktivieren Sie Verschlüsselungssammlungen, die der Client hat, und verwenden Sie einen RSA-Schlüssel oder einen P-256- oder P-384-Schlüssel.</translation>
    </message>
    <message>
        <source>This machine connected to another server, whose certificate was issued by an authority that it does not trust.</source>
        <translation>Dieser Computer hat sich mit einem anderen Server verbunden, dessen Zertifikat von einer Zertifizierungsstelle stammt, der er nicht vertraut.</translation>
    </message>
    <message>
        <source>Install the missing root or intermediate here, or have the other server send its whole chain.</source>
        <translation>Installieren Sie hier das fehlende Stamm- oder Zwischenzertifikat, oder lassen Sie den anderen Server seine ganze Kette senden.</translation>
    </message>
    <message>
        <source>This machine connected to another server, whose certificate does not name the host that was asked for.</source>
        <translation>Dieser Computer hat sich mit einem anderen Server verbunden, dessen Zertifikat den angefragten Host nicht nennt.</translation>
    </message>
    <message>
        <source>Ask for a host that the certificate names, or bind one that names this host.</source>
        <translation>Fragen Sie nach einem Host, den das Zertifikat nennt, oder binden Sie ein Zertifikat, das diesen Host nennt.</translation>
    </message>
    <message>
        <source>The client broke off the handshake with a TLS alert. Alerts 42 to 48 are about the certificate: 45 expired, 48 an unknown issuer, 46 another reason. Alert 40 is about protocols and cipher suites.</source>
        <translation>Der Client hat den Handshake mit einer TLS-Warnung abgebrochen. Die Warnungen 42 bis 48 betreffen das Zertifikat: 45 abgelaufen, 48 unbekannter Aussteller, 46 ein anderer Grund. Warnung 40 betrifft Protokolle und Verschlüsselungssammlungen.</translation>
    </message>
    <message>
        <source>See which certificate that client is served, and whether its chain is complete.</source>
        <translation>Prüfen Sie, welches Zertifikat dieser Client erhält und ob dessen Kette vollständig ist.</translation>
    </message>
    <message>
        <source>This server broke off the handshake with a TLS alert. Old clients and port scanners cause many of them.</source>
        <translation>Dieser Server hat den Handshake mit einer TLS-Warnung abgebrochen. Alte Clients und Portscanner verursachen viele davon.</translation>
    </message>
    <message>
        <source>Look at the alert&apos;s number, and whether real clients fail at that moment.</source>
        <translation>Sehen Sie nach, welche Nummer die Warnung hat und ob in diesem Moment echte Clients scheitern.</translation>
    </message>
    <message>
        <source>HTTP.sys has a record for that address or host, and could not use its certificate: it is not in the store, or without a usable private key. Every connection that the record answers is reset.</source>
        <translation>HTTP.sys hat einen Eintrag für diese Adresse oder diesen Host, konnte aber dessen Zertifikat nicht verwenden: Es ist nicht im Speicher oder hat keinen verwendbaren privaten Schlüssel. Jede Verbindung, die der Eintrag beantwortet, wird zurückgesetzt.</translation>
    </message>
    <message>
        <source>Import the certificate with its key into the store that the record names, or bind another one.</source>
        <translation>Importieren Sie das Zertifikat mit Schlüssel in den Speicher, den der Eintrag nennt, oder binden Sie ein anderes.</translation>
    </message>
    <message>
        <source>A program or an admin wrote the HTTP.sys record for that address or host. It is not an error.</source>
        <translation>Ein Programm oder ein Administrator hat den HTTP.sys-Eintrag für diese Adresse oder diesen Host geschrieben. Das ist kein Fehler.</translation>
    </message>
    <message>
        <source>Compare the record with what was wanted: netsh http show sslcert.</source>
        <translation>Vergleichen Sie den Eintrag mit dem gewünschten: netsh http show sslcert.</translation>
    </message>
    <message>
        <source>A program or an admin deleted the HTTP.sys record for that address or host. Connections to it get another record&apos;s certificate, or are reset.</source>
        <translation>Ein Programm oder ein Administrator hat den HTTP.sys-Eintrag für diese Adresse oder diesen Host gelöscht. Verbindungen dorthin erhalten das Zertifikat eines anderen Eintrags oder werden zurückgesetzt.</translation>
    </message>
    <message>
        <source>Run the script again, or save the binding in IIS Manager again.</source>
        <translation>Führen Sie das Skript erneut aus, oder speichern Sie die Bindung erneut im IIS-Manager.</translation>
    </message>
    <message>
        <source>A binding was given a certificate whose private key cannot be used. The usual causes are an import without the key, or into the user&apos;s store.</source>
        <translation>Eine Bindung hat ein Zertifikat erhalten, dessen privater Schlüssel nicht verwendet werden kann. Meist wurde es ohne Schlüssel oder in den Speicher des Benutzers importiert.</translation>
    </message>
    <message>
        <source>Import the PFX into LocalMachine\My. Do not drag a certificate from another store in the console.</source>
        <translation>Importieren Sie die PFX-Datei in LocalMachine\My. Ziehen Sie kein Zertifikat aus einem anderen Speicher in der Konsole herüber.</translation>
    </message>
    <message>
        <source>The program may not do that: it does not run as administrator, or may not read the private key.</source>
        <translation>Das Programm darf das nicht: Es läuft nicht als Administrator oder darf den privaten Schlüssel nicht lesen.</translation>
    </message>
    <message>
        <source>Run it elevated. In a startup task, set executionContext to elevated.</source>
        <translation>Führen Sie es mit erhöhten Rechten aus. Setzen Sie bei einer Startaufgabe executionContext auf elevated.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the PFX is encrypted with AES and this Windows knows TripleDES alone: versions before Server 2019 report a wrong password for it.</source>
        <translation>Die Passphrase ist falsch, oder die PFX-Datei ist mit AES verschlüsselt und dieses Windows kennt nur TripleDES: Versionen vor Server 2019 melden dafür ein falsches Kennwort.</translation>
    </message>
    <message>
        <source>Check the passphrase. If it is right, convert the PFX to TripleDES-SHA1.</source>
        <translation>Prüfen Sie die Passphrase. Ist sie richtig, konvertieren Sie die PFX-Datei nach TripleDES-SHA1.</translation>
    </message>
    <message>
        <source>There is a binding or an HTTP.sys record for that address, port and host already.</source>
        <translation>Für diese Adresse mit Port und Host gibt es bereits eine Bindung oder einen HTTP.sys-Eintrag.</translation>
    </message>
    <message>
        <source>Delete or update the one that is there: netsh http show sslcert lists the records.</source>
        <translation>Löschen oder aktualisieren Sie, was vorhanden ist: netsh http show sslcert listet die Einträge auf.</translation>
    </message>
    <message>
        <source>Another process has the file open, or another program listens on the port. Of applicationHost.config: IIS Manager or another script is saving.</source>
        <translation>Ein anderer Prozess hat die Datei geöffnet, oder ein anderes Programm lauscht auf dem Port. Bei applicationHost.config: Der IIS-Manager oder ein anderes Skript speichert gerade.</translation>
    </message>
    <message>
        <source>Close the other program and try again. For a port, find who has it with netstat -ano.</source>
        <translation>Schließen Sie das andere Programm, und versuchen Sie es erneut. Wer einen Port belegt, zeigt netstat -ano.</translation>
    </message>
    <message>
        <source>The record or the file that was named is not there. netsh reports it where no record has that key.</source>
        <translation>Der genannte Eintrag oder die genannte Datei ist nicht vorhanden. netsh meldet das, wenn kein Eintrag diesen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Compare the key letter by letter with what netsh http show sslcert lists.</source>
        <translation>Vergleichen Sie den Schlüssel Zeichen für Zeichen mit der Ausgabe von netsh http show sslcert.</translation>
    </message>
    <message>
        <source>A location asks for client certificates, which takes a new handshake in the middle of the connection. TLS 1.3 has none.</source>
        <translation>Ein Speicherort (location) verlangt Clientzertifikate, was mitten in der Verbindung einen neuen Handshake erfordert. In TLS 1.3 gibt es den nicht.</translation>
    </message>
    <message>
        <source>Ask for client certificates at the binding, or switch TLS 1.3 off for it (sslFlags 32).</source>
        <translation>Verlangen Sie Clientzertifikate an der Bindung, oder schalten Sie TLS 1.3 für sie aus (sslFlags 32).</translation>
    </message>
    <message>
        <source>Windows found the certificate and could not use its private key.</source>
        <translation>Windows hat das Zertifikat gefunden, konnte aber dessen privaten Schlüssel nicht verwenden.</translation>
    </message>
    <message>
        <source>Import the PFX again with its key, and check who may read the key.</source>
        <translation>Importieren Sie die PFX-Datei erneut mit Schlüssel, und prüfen Sie, wer den Schlüssel lesen darf.</translation>
    </message>
    <message>
        <source>There is no certificate that TLS could use: none was found, or none with a private key.</source>
        <translation>Es gibt kein Zertifikat, das TLS verwenden könnte: Keines wurde gefunden oder keines mit privatem Schlüssel.</translation>
    </message>
    <message>
        <source>Bind a certificate that is in LocalMachine\My with its key.</source>
        <translation>Binden Sie ein Zertifikat, das mit Schlüssel in LocalMachine\My liegt.</translation>
    </message>
    <message>
        <source>The file of the private key is gone, or may not be read. The certificate alone is left.</source>
        <translation>Die Datei des privaten Schlüssels ist weg oder darf nicht gelesen werden. Nur das Zertifikat ist noch da.</translation>
    </message>
    <message>
        <source>Import the PFX again. Restored or copied certificates lose their keys.</source>
        <translation>Importieren Sie die PFX-Datei erneut. Wiederhergestellte oder kopierte Zertifikate verlieren ihre Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate that was served does not name the host that was asked for.</source>
        <translation>Das ausgelieferte Zertifikat nennt den angefragten Host nicht.</translation>
    </message>
    <message>
        <source>See which certificate that host is served, and why.</source>
        <translation>Prüfen Sie, welches Zertifikat für diesen Host ausgeliefert wird und warum.</translation>
    </message>
    <message>
        <source>The chain ends in a root that this client does not trust, or an intermediate is missing, so that none was found.</source>
        <translation>Die Kette endet in einem Stammzertifikat, dem dieser Client nicht vertraut, oder ein Zwischenzertifikat fehlt, sodass keines gefunden wurde.</translation>
    </message>
    <message>
        <source>Install the intermediate on the server. A private root goes onto the clients.</source>
        <translation>Installieren Sie das Zwischenzertifikat auf dem Server. Ein privates Stammzertifikat gehört auf die Clients.</translation>
    </message>
    <message>
        <source>The certificate was refused for another reason than its dates, names or issuer, such as a key usage that is not for servers.</source>
        <translation>Das Zertifikat wurde aus einem anderen Grund als Datum, Namen oder Aussteller abgelehnt, etwa wegen einer Schlüsselverwendung, die nicht für Server ist.</translation>
    </message>
    <message>
        <source>Use a certificate whose extended key usage has server authentication.</source>
        <translation>Verwenden Sie ein Zertifikat, dessen erweiterte Schlüsselverwendung die Serverauthentifizierung enthält.</translation>
    </message>
    <message>
        <source>The certificate, or one above it, has expired or is not yet valid. The clock may be wrong.</source>
        <translation>Das Zertifikat oder eines darüber ist abgelaufen oder noch nicht gültig. Vielleicht geht die Uhr falsch.</translation>
    </message>
    <message>
        <source>Renew it, and check the clocks on both sides.</source>
        <translation>Erneuern Sie es, und prüfen Sie die Uhren auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Client and server have no protocol and cipher suite in common that go with the certificate&apos;s key.</source>
        <translation>Client und Server haben kein Protokoll und keine Verschlüsselungssammlung gemeinsam, die zum Schlüssel des Zertifikats passen.</translation>
    </message>
    <message>
        <source>Use an RSA or a P-256 or P-384 key, and check which protocols are enabled.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel oder einen P-256- oder P-384-Schlüssel, und prüfen Sie, welche Protokolle aktiviert sind.</translation>
    </message>
    <message>
        <source>The certificate that was named is not in that store.</source>
        <translation>Das genannte Zertifikat ist nicht in diesem Speicher.</translation>
    </message>
    <message>
        <source>Import it there, or name the store that has it.</source>
        <translation>Importieren Sie es dorthin, oder nennen Sie den Speicher, der es enthält.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing, so that no chain to a trusted root was found.</source>
        <translation>Ein Zwischenzertifikat fehlt, sodass keine Kette zu einem vertrauenswürdigen Stammzertifikat gefunden wurde.</translation>
    </message>
    <message>
        <source>Install the intermediate in LocalMachine\CA on the server.</source>
        <translation>Installieren Sie das Zwischenzertifikat in LocalMachine\CA auf dem Server.</translation>
    </message>
    <message>
        <source>The certificate does not name the host that was asked for.</source>
        <translation>Das Zertifikat nennt den angefragten Host nicht.</translation>
    </message>
    <message>
        <source>The issuer revoked the certificate.</source>
        <translation>Der Aussteller hat das Zertifikat gesperrt.</translation>
    </message>
    <message>
        <source>Request a new one with a new key, and find out why it was revoked.</source>
        <translation>Fordern Sie ein neues mit neuem Schlüssel an, und klären Sie, warum es gesperrt wurde.</translation>
    </message>
    <message>
        <source>The list of revoked certificates could not be fetched. Whether it was revoked is not known.</source>
        <translation>Die Sperrliste konnte nicht abgerufen werden. Ob das Zertifikat gesperrt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Let the machine reach the address of the certificate&apos;s CRL or OCSP responder.</source>
        <translation>Ermöglichen Sie dem Computer den Zugriff auf die Adresse der Sperrliste (CRL) oder des OCSP-Responders des Zertifikats.</translation>
    </message>
    <message>
        <source>A program on Windows refused the server&apos;s certificate: its name, dates or issuer, or the clock.</source>
        <translation>Ein Programm unter Windows hat das Zertifikat des Servers abgelehnt: wegen Name, Datum oder Aussteller, oder wegen der Uhr.</translation>
    </message>
    <message>
        <source>See which certificate that host is served, and whether its chain is complete.</source>
        <translation>Prüfen Sie, welches Zertifikat für diesen Host ausgeliefert wird und ob dessen Kette vollständig ist.</translation>
    </message>
    <message>
        <source>The certificate that was served does not name the host. On IIS the usual causes are a binding without SNI that answers before those with SNI, and a host without a binding of its own.</source>
        <translation>Das ausgelieferte Zertifikat nennt den Host nicht. Auf IIS liegt das meist an einer Bindung ohne SNI, die vor denen mit SNI antwortet, oder an einem Host ohne eigene Bindung.</translation>
    </message>
    <message>
        <source>Preview this host: the first step that hits names the binding.</source>
        <translation>Sehen Sie sich die Vorschau für diesen Host an: Der erste Schritt mit einem Treffer nennt die Bindung.</translation>
    </message>
    <message>
        <source>The certificate that was served has expired or is not yet valid, or the client&apos;s clock is wrong.</source>
        <translation>Das ausgelieferte Zertifikat ist abgelaufen oder noch nicht gültig, oder die Uhr des Clients geht falsch.</translation>
    </message>
    <message>
        <source>Check whether the renewed certificate is bound, not only installed.</source>
        <translation>Prüfen Sie, ob das erneuerte Zertifikat gebunden ist und nicht nur installiert.</translation>
    </message>
    <message>
        <source>The client found no chain from the certificate to a root that it trusts. The usual cause is an intermediate that the server does not send.</source>
        <translation>Der Client hat keine Kette vom Zertifikat zu einem Stammzertifikat gefunden, dem er vertraut. Meist sendet der Server ein Zwischenzertifikat nicht.</translation>
    </message>
    <message>
        <source>Install the intermediate in LocalMachine\CA on the server. In a cloud service, declare it in the role with storeName CA.</source>
        <translation>Installieren Sie das Zwischenzertifikat in LocalMachine\CA auf dem Server. In einem Clouddienst deklarieren Sie es in der Rolle mit storeName CA.</translation>
    </message>
    <message>
        <source>The server sent a certificate that nobody else signed, such as a developer&apos;s own or the Remote Desktop one.</source>
        <translation>Der Server hat ein Zertifikat gesendet, das niemand sonst signiert hat, etwa das eines Entwicklers oder das von Remotedesktop.</translation>
    </message>
    <message>
        <source>Bind a certificate of an authority that the clients trust.</source>
        <translation>Binden Sie ein Zertifikat einer Zertifizierungsstelle, der die Clients vertrauen.</translation>
    </message>
    <message>
        <source>The server closed the connection in the handshake. HTTP.sys does so where no record fits, where the record&apos;s certificate is lost or without a key, and for clients without SNI where there is no default.</source>
        <translation>Der Server hat die Verbindung während des Handshakes geschlossen. HTTP.sys tut das, wenn kein Eintrag passt, wenn das Zertifikat des Eintrags verloren oder ohne Schlüssel ist, und bei Clients ohne SNI, wenn es keinen Standard gibt.</translation>
    </message>
    <message>
        <source>Preview this host with and without SNI, and look for HttpEvent 15021 and Schannel 36870.</source>
        <translation>Sehen Sie sich die Vorschau für diesen Host mit und ohne SNI an, und suchen Sie nach HttpEvent 15021 und Schannel 36870.</translation>
    </message>
    <message>
        <source>Nothing listens at that address and port.</source>
        <translation>An dieser Adresse und diesem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>Check the endpoint, the firewall, whether the site is started, and netsh http show iplisten.</source>
        <translation>Prüfen Sie den Endpunkt, die Firewall, ob die Site gestartet ist, und netsh http show iplisten.</translation>
    </message>
    <message>
        <source>No answer came from that address and port. A firewall, a security group or a probe that fails is in between.</source>
        <translation>Von dieser Adresse und diesem Port kam keine Antwort. Eine Firewall, eine Sicherheitsgruppe oder ein fehlschlagender Integritätstest liegt dazwischen.</translation>
    </message>
    <message>
        <source>Check the endpoint, the network security group and the load balancer&apos;s probe.</source>
        <translation>Prüfen Sie den Endpunkt, die Netzwerksicherheitsgruppe und den Integritätstest des Load Balancers.</translation>
    </message>
    <message>
        <source>What answered does not speak TLS: an http binding on that port, or another program.</source>
        <translation>Was geantwortet hat, spricht kein TLS: eine http-Bindung auf diesem Port oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>Check the protocol of the binding and of the endpoint on that port.</source>
        <translation>Prüfen Sie das Protokoll der Bindung und des Endpunkts auf diesem Port.</translation>
    </message>
    <message>
        <source>Client and server have no protocol and cipher suite in common, or none that goes with the certificate&apos;s key.</source>
        <translation>Client und Server haben kein Protokoll und keine Verschlüsselungssammlung gemeinsam, oder keine, die zum Schlüssel des Zertifikats passt.</translation>
    </message>
    <message>
        <source>The server knows no certificate for the name that the client sent, and says so. HTTP.sys resets the connection instead, so look for a proxy in front of it.</source>
        <translation>Der Server kennt kein Zertifikat für den Namen, den der Client gesendet hat, und meldet das. HTTP.sys setzt stattdessen die Verbindung zurück; suchen Sie also nach einem vorgeschalteten Proxy.</translation>
    </message>
    <message>
        <source>Check the proxy or load balancer, and that this name has a binding.</source>
        <translation>Prüfen Sie den Proxy oder Load Balancer und ob dieser Name eine Bindung hat.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key or signature is too weak for this client.</source>
        <translation>Der Schlüssel oder die Signatur des Zertifikats ist für diesen Client zu schwach.</translation>
    </message>
    <message>
        <source>Request a certificate with RSA 2048 or P-256 and SHA-256.</source>
        <translation>Fordern Sie ein Zertifikat mit RSA 2048 oder P-256 und SHA-256 an.</translation>
    </message>
    <message>
        <source>The certificate is valid for longer than the client allows a public one to be.</source>
        <translation>Das Zertifikat ist länger gültig, als der Client es bei einem öffentlichen erlaubt.</translation>
    </message>
    <message>
        <source>Request one with a shorter lifetime.</source>
        <translation>Fordern Sie eines mit kürzerer Gültigkeitsdauer an.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate, and got none or one that it refuses.</source>
        <translation>Der Server verlangt ein Clientzertifikat und hat keines erhalten oder eines, das er ablehnt.</translation>
    </message>
    <message>
        <source>Check whether the binding has to ask for one, and who issued those that the server takes.</source>
        <translation>Prüfen Sie, ob die Bindung eines verlangen muss und von welchem Aussteller der Server es annimmt.</translation>
    </message>
    <message>
        <source>TLS worked, and HTTP.sys found no site for the Host header: it answers 400 Bad Request.</source>
        <translation>TLS hat funktioniert, aber HTTP.sys hat keine Site für den Host-Header gefunden: Es antwortet mit 400 Bad Request.</translation>
    </message>
    <message>
        <source>Add a binding with this host name, or one without a host.</source>
        <translation>Fügen Sie eine Bindung mit diesem Hostnamen oder eine ohne Host hinzu.</translation>
    </message>
    <message>
        <source>The configuration names a thumbprint that was not uploaded to the cloud service or its Key Vault.</source>
        <translation>Die Konfiguration nennt einen Fingerabdruck, der nicht in den Clouddienst oder dessen Key Vault hochgeladen wurde.</translation>
    </message>
    <message>
        <source>Upload the PFX to where the deployment takes its certificates from, and compare the thumbprints.</source>
        <translation>Laden Sie die PFX-Datei dorthin hoch, woher die Bereitstellung ihre Zertifikate nimmt, und vergleichen Sie die Fingerabdrücke.</translation>
    </message>
    <message>
        <source>The certificate of an https endpoint was uploaded without its private key.</source>
        <translation>Das Zertifikat eines https-Endpunkts wurde ohne seinen privaten Schlüssel hochgeladen.</translation>
    </message>
    <message>
        <source>Upload the PFX with the key, not the .cer file.</source>
        <translation>Laden Sie die PFX-Datei mit Schlüssel hoch, nicht die .cer-Datei.</translation>
    </message>
    <message>
        <source>Another site has this address, port and host already. Without SNI they share one certificate: that which was set last.</source>
        <translation>Eine andere Site hat diese Adresse mit Port und Host bereits. Ohne SNI teilen sie sich ein Zertifikat: das zuletzt gesetzte.</translation>
    </message>
    <message>
        <source>Give each binding its host, with SNI.</source>
        <translation>Geben Sie jeder Bindung ihren Host, mit SNI.</translation>
    </message>
    <message>
        <source>The passphrase does not fit the file, or the file is damaged. Old programs say the same of a PFX with a SHA-2 MAC.</source>
        <translation>Die Passphrase passt nicht zur Datei, oder die Datei ist beschädigt. Alte Programme melden dasselbe bei einer PFX-Datei mit SHA-2-MAC.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>guest OS 5</source>
        <translation>Gastbetriebssystem 5</translation>
    </message>
    <message>
        <source>guest OS 6</source>
        <translation>Gastbetriebssystem 6</translation>
    </message>
    <message>
        <source>guest OS 7</source>
        <translation>Gastbetriebssystem 7</translation>
    </message>
    <message>
        <source>Cloud Services</source>
        <translation>Cloud Services</translation>
    </message>
    <message>
        <source>Upload to Cloud Services</source>
        <translation>Hochladen in Cloud Services</translation>
    </message>
    <message>
        <source>IIS binding</source>
        <translation>IIS-Bindung</translation>
    </message>
    <message>
        <source>HTTP.sys record</source>
        <translation>HTTP.sys-Eintrag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>only if enabled</source>
        <translation>nur wenn aktiviert</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no source says</source>
        <translation>keine Quelle sagt es</translation>
    </message>
    <message>
        <source>the PFX is encrypted with AES-256</source>
        <translation>die PFX-Datei ist mit AES-256 verschlüsselt</translation>
    </message>
    <message>
        <source>the PFX is encrypted the modern way</source>
        <translation>die PFX-Datei ist nach neuer Art verschlüsselt</translation>
    </message>
    <message>
        <source>the PFX has a modern MAC</source>
        <translation>die PFX-Datei hat einen modernen MAC</translation>
    </message>
    <message>
        <source>the PFX has no MAC</source>
        <translation>die PFX-Datei hat keinen MAC</translation>
    </message>
    <message>
        <source>the key does not come in a PFX</source>
        <translation>der Schlüssel kommt nicht in einer PFX-Datei</translation>
    </message>
    <message>
        <source>PEM with its key in PKCS#8</source>
        <translation>PEM mit Schlüssel in PKCS#8</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>es gibt keinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>an RSA key below 2048 bits</source>
        <translation>ein RSA-Schlüssel unter 2048 Bits</translation>
    </message>
    <message>
        <source>RSA of a length that is not listed</source>
        <translation>RSA mit einer Länge, die nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>ein RSA-Schlüssel</translation>
    </message>
    <message>
        <source>an RSA key for PSS alone</source>
        <translation>ein RSA-Schlüssel nur für PSS</translation>
    </message>
    <message>
        <source>an elliptic curve that is on by default</source>
        <translation>eine elliptische Kurve, die standardmäßig an ist</translation>
    </message>
    <message>
        <source>Windows has this curve off by default</source>
        <translation>diese Kurve ist in Windows standardmäßig aus</translation>
    </message>
    <message>
        <source>no list names this curve</source>
        <translation>keine Liste nennt diese Kurve</translation>
    </message>
    <message>
        <source>Ed25519 and Ed448 are not served</source>
        <translation>Ed25519 und Ed448 werden nicht ausgeliefert</translation>
    </message>
    <message>
        <source>an ML-DSA key cannot be bound</source>
        <translation>ein ML-DSA-Schlüssel kann nicht gebunden werden</translation>
    </message>
    <message>
        <source>a key of this kind is not listed</source>
        <translation>ein Schlüssel dieser Art ist nicht aufgeführt</translation>
    </message>
    <message>
        <source>the key is for signatures alone (KeySpec 2)</source>
        <translation>der Schlüssel ist nur für Signaturen (KeySpec 2)</translation>
    </message>
    <message>
        <source>a CNG key</source>
        <translation>ein CNG-Schlüssel</translation>
    </message>
    <message>
        <source>it is not for servers</source>
        <translation>nicht für Server bestimmt</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>yes or no, why (certainty)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>targets: verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the PFX is encrypted with TripleDES-SHA1</source>
        <translation>die PFX-Datei ist mit TripleDES-SHA1 verschlüsselt</translation>
    </message>
    <message>
        <source>the PFX is encrypted neither with TripleDES-SHA1 nor with AES-256</source>
        <translation>die PFX-Datei ist weder mit TripleDES-SHA1 noch mit AES-256 verschlüsselt</translation>
    </message>
    <message>
        <source>the MAC of the PFX is neither SHA-1 nor SHA-256</source>
        <translation>der MAC der PFX-Datei ist weder SHA-1 noch SHA-256</translation>
    </message>
    <message>
        <source>the passphrase of the PFX is not encoded as Windows encodes it</source>
        <translation>die Passphrase der PFX-Datei ist anders codiert als unter Windows</translation>
    </message>
    <message>
        <source>the key in the PEM file is not in PKCS#8</source>
        <translation>der Schlüssel in der PEM-Datei liegt nicht in PKCS#8 vor</translation>
    </message>
    <message>
        <source>the key is in another file</source>
        <translation>der Schlüssel ist in einer anderen Datei</translation>
    </message>
    <message>
        <source>the key is locked with another passphrase</source>
        <translation>der Schlüssel ist mit einer anderen Passphrase gesperrt</translation>
    </message>
    <message>
        <source>the key is of a form that Windows does not read</source>
        <translation>der Schlüssel hat eine Form, die Windows nicht liest</translation>
    </message>
    <message>
        <source>Key Vault has this curve</source>
        <translation>Key Vault hat diese Kurve</translation>
    </message>
    <message>
        <source>Key Vault does not list this curve</source>
        <translation>Key Vault nennt diese Kurve nicht</translation>
    </message>
    <message>
        <source>the private key in the PFX is not encrypted</source>
        <translation>der private Schlüssel in der PFX-Datei ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>the PFX derives its encryption keys in another way than Windows</source>
        <translation>die PFX-Datei leitet ihre Schlüssel anders ab als Windows</translation>
    </message>
    <message>
        <source>the PFX asks for more than 600,000 iterations</source>
        <translation>die PFX-Datei verlangt mehr als 600.000 Iterationen</translation>
    </message>
    <message>
        <source>the PFX has no passphrase, or an empty one</source>
        <translation>die PFX-Datei hat keine oder eine leere Passphrase</translation>
    </message>
    <message>
        <source>the PFX is not known to have the whole chain, up to the root</source>
        <translation>es ist nicht bekannt, dass die PFX-Datei die ganze Kette bis zum Stammzertifikat hat</translation>
    </message>
    <message>
        <source>an RSA key below 1024 bits</source>
        <translation>ein RSA-Schlüssel unter 1024 Bits</translation>
    </message>
    <message>
        <source>a DSA key</source>
        <translation>ein DSA-Schlüssel</translation>
    </message>
    <message>
        <source>Server 2016 (family 5)</source>
        <translation>Server 2016 (Familie 5)</translation>
    </message>
    <message>
        <source>Server 2019 (family 6)</source>
        <translation>Server 2019 (Familie 6)</translation>
    </message>
    <message>
        <source>Server 2022 (family 7)</source>
        <translation>Server 2022 (Familie 7)</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>%1 (files tried: %2)</source>
        <translation>%1 (versuchte Dateien: %2)</translation>
    </message>
    <message>
        <source>the client sent no server name</source>
        <translation>der Client hat keinen Servernamen gesendet</translation>
    </message>
    <message>
        <source>what the client sent is no host name</source>
        <translation>was der Client gesendet hat, ist kein Hostname</translation>
    </message>
    <message>
        <source>no wildcard covers a name of one label</source>
        <translation>kein Platzhalter deckt einen einteiligen Namen ab</translation>
    </message>
    <message>
        <source>wildcard hosts came with IIS 10</source>
        <translation>Platzhalter als Hosts gibt es ab IIS 10</translation>
    </message>
    <message>
        <source>the connection is IPv4</source>
        <translation>die Verbindung ist IPv4</translation>
    </message>
    <message>
        <source>the port has no record of the central store</source>
        <translation>der Port hat keinen Eintrag des zentralen Speichers</translation>
    </message>
    <message>
        <source>neither file is in the share</source>
        <translation>keine der beiden Dateien liegt in der Freigabe</translation>
    </message>
    <message>
        <source>the store&apos;s password does not open the file</source>
        <translation>das Kennwort des Speichers öffnet die Datei nicht</translation>
    </message>
    <message>
        <source>it has expired, so clients refuse it</source>
        <translation>es ist abgelaufen, deshalb lehnen Clients es ab</translation>
    </message>
    <message>
        <source>it is not valid yet, so clients refuse it</source>
        <translation>es ist noch nicht gültig, deshalb lehnen Clients es ab</translation>
    </message>
    <message>
        <source>the certificate is in another store than the record names</source>
        <translation>das Zertifikat liegt in einem anderen Speicher, als der Eintrag nennt</translation>
    </message>
    <message>
        <source>the store has that certificate without its private key</source>
        <translation>der Speicher enthält dieses Zertifikat ohne seinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>Windows serves no certificate with a key of that kind</source>
        <translation>Windows liefert kein Zertifikat mit einem Schlüssel dieser Art aus</translation>
    </message>
    <message>
        <source>it is looked for in a store that IIS binds nothing from</source>
        <translation>es wird in einem Speicher gesucht, aus dem IIS nichts bindet</translation>
    </message>
    <message>
        <source>its file has no private key; the one that is installed must have it</source>
        <translation>seine Datei enthält keinen privaten Schlüssel; das installierte Zertifikat muss ihn haben</translation>
    </message>
    <message>
        <source>the files of the share were not listed</source>
        <translation>die Dateien der Freigabe wurden nicht aufgelistet</translation>
    </message>
    <message>
        <source>its field Reject Connections is on, so the connection may be refused</source>
        <translation>sein Feld „Reject Connections“ ist an, deshalb wird die Verbindung vielleicht abgelehnt</translation>
    </message>
    <message>
        <source>its store links it to its renewal, which is served instead</source>
        <translation>sein Speicher verknüpft es mit seiner Erneuerung, die stattdessen ausgeliefert wird</translation>
    </message>
    <message>
        <source>on this build the central store comes first</source>
        <translation>auf diesem Build kommt der zentrale Speicher zuerst</translation>
    </message>
    <message>
        <source>its name is in the form xn--; no source says that IIS finds it</source>
        <translation>sein Name hat die Form xn--; keine Quelle sagt, dass IIS ihn findet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info result: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it covers the name</source>
        <translation>es deckt den Namen ab</translation>
    </message>
    <message>
        <source>it does not cover the name</source>
        <translation>es deckt den Namen nicht ab</translation>
    </message>
    <message>
        <source>the name is only in its CN, which clients ignore</source>
        <translation>der Name steht nur im CN, den Clients ignorieren</translation>
    </message>
    <message>
        <source>No source says what is served; the connection may fail.</source>
        <translation>Keine Quelle sagt, was ausgeliefert wird; die Verbindung kann fehlschlagen.</translation>
    </message>
    <message>
        <source>No source says what is served: %1, or the connection fails.</source>
        <translation>Keine Quelle sagt, was ausgeliefert wird: %1, oder die Verbindung schlägt fehl.</translation>
    </message>
    <message>
        <source>No source says what is served; it is one of %1.</source>
        <translation>Keine Quelle sagt, was ausgeliefert wird; eines davon ist es: %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>found, %1</source>
        <translation>gefunden, %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not reached; %1 would be served if the record above were gone</source>
        <translation>nicht erreicht; %1 würde ausgeliefert, wenn der Eintrag darüber wegfiele</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not reached; it holds %1</source>
        <translation>nicht erreicht; enthält %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>Exact address and port</source>
        <translation>Genaue Adresse und Port</translation>
    </message>
    <message>
        <source>Exact host name and port</source>
        <translation>Genauer Hostname und Port</translation>
    </message>
    <message>
        <source>Wildcard host name</source>
        <translation>Platzhalter als Hostname</translation>
    </message>
    <message>
        <source>Central certificate store</source>
        <translation>Zentraler Zertifikatspeicher</translation>
    </message>
    <message>
        <source>Any IPv6 address, [::]</source>
        <translation>Jede IPv6-Adresse, [::]</translation>
    </message>
    <message>
        <source>Any address, 0.0.0.0</source>
        <translation>Jede Adresse, 0.0.0.0</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lauscht nicht</translation>
    </message>
    <message>
        <source>A part of the server&apos;s state was not understood, or contradicts another; a record in it may come first.</source>
        <translation>Ein Teil des Serverzustands wurde nicht verstanden oder widerspricht einem anderen; ein Eintrag darin kann zuerst kommen.</translation>
    </message>
    <message>
        <source>The files of the central certificate store were not listed.</source>
        <translation>Die Dateien des zentralen Zertifikatspeichers wurden nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Its store has a newer certificate of the same names. If the two are linked as a renewal, the newer one is served, although netsh and IIS show the old one.</source>
        <translation>Sein Speicher enthält ein neueres Zertifikat mit denselben Namen. Sind die beiden als Erneuerung verknüpft, wird das neuere ausgeliefert, obwohl netsh und IIS das alte zeigen.</translation>
    </message>
    <message>
        <source>A record has Reject Connections on.</source>
        <translation>Bei einem Eintrag ist „Reject Connections“ an.</translation>
    </message>
    <message>
        <source>nothing is left to look for; the handshake fails</source>
        <translation>es gibt nichts mehr zu suchen; der Handshake schlägt fehl</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>@info step; coverage</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 is served.</source>
        <translation>%1 wird ausgeliefert.</translation>
    </message>
    <message>
        <source>The connection is reset: there is no certificate for it.</source>
        <translation>Die Verbindung wird zurückgesetzt: Es gibt kein Zertifikat dafür.</translation>
    </message>
    <message>
        <source>The connection is refused: HTTP.sys does not listen on that address.</source>
        <translation>Die Verbindung wird abgelehnt: HTTP.sys lauscht nicht auf dieser Adresse.</translation>
    </message>
    <message>
        <source>No source says what is served.</source>
        <translation>Keine Quelle sagt, was ausgeliefert wird.</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Stated: a published source says exactly this.</source>
        <translation>Belegt: Eine veröffentlichte Quelle sagt genau das.</translation>
    </message>
    <message>
        <source>Derived: it follows from a published order, applied step by step.</source>
        <translation>Abgeleitet: Es folgt aus einer veröffentlichten Reihenfolge, Schritt für Schritt angewandt.</translation>
    </message>
    <message>
        <source>Measured: a probe found it on a server of the same build of Windows.</source>
        <translation>Gemessen: Eine Messung hat es auf einem Server mit demselben Windows-Build ergeben.</translation>
    </message>
    <message>
        <source>Inferred: no source says it; it is our reading and may be wrong.</source>
        <translation>Vermutet: Keine Quelle sagt es; es ist unsere Auslegung und kann falsch sein.</translation>
    </message>
    <message>
        <source>Open: no source settles it; only a test on Windows would.</source>
        <translation>Offen: Keine Quelle klärt es; nur ein Test unter Windows könnte das.</translation>
    </message>
    <message>
        <source>HTTP.sys was not asked for its records, and they decide, not the bindings of IIS. Add what “netsh http show sslcert” says.</source>
        <translation>HTTP.sys wurde nicht nach seinen Einträgen gefragt; sie entscheiden, nicht die Bindungen von IIS. Fügen Sie die Ausgabe von „netsh http show sslcert“ hinzu.</translation>
    </message>
    <message>
        <source>handshakes with a key of that kind can fail</source>
        <translation>Handshakes mit einem solchen Schlüssel können fehlschlagen</translation>
    </message>
    <message>
        <source>it is not meant for servers, so clients refuse it</source>
        <translation>es ist nicht für Server bestimmt, deshalb lehnen Clients es ab</translation>
    </message>
    <message>
        <source>the central store is switched off, so no file of it is served</source>
        <translation>der zentrale Speicher ist ausgeschaltet, deshalb wird keine seiner Dateien ausgeliefert</translation>
    </message>
    <message>
        <source>the store does not have that certificate</source>
        <translation>der Speicher enthält dieses Zertifikat nicht</translation>
    </message>
    <message>
        <source>No site is bound to the endpoint; code of the role may bind one by itself.</source>
        <translation>An den Endpunkt ist keine Site gebunden; Code der Rolle kann selbst eine binden.</translation>
    </message>
    <message>
        <source>It is not known for sure which service configuration is deployed, or one of them does not configure the role.</source>
        <translation>Es ist nicht sicher bekannt, welche Dienstkonfiguration bereitgestellt wird, oder eine von ihnen konfiguriert die Rolle nicht.</translation>
    </message>
    <message>
        <source>its key or its signature is too weak, so clients refuse it</source>
        <translation>sein Schlüssel oder seine Signatur ist zu schwach, deshalb lehnen Clients es ab</translation>
    </message>
    <message>
        <source>Only some of HTTP.sys&apos;s records were given; it may hold others, and one of them may come first. Add all that “netsh http show sslcert” says, with its heading.</source>
        <translation>Nur einige der Einträge von HTTP.sys wurden angegeben; es kann weitere geben, und einer davon kann zuerst kommen. Fügen Sie die ganze Ausgabe von „netsh http show sslcert“ hinzu, mit ihrer Überschrift.</translation>
    </message>
    <message>
        <source>IIS may refuse a binding of this port, or take it otherwise: the guest OS may be too old for SNI or for a flag of it, or no source names the flag.</source>
        <translation>IIS kann eine Bindung dieses Ports ablehnen oder anders auffassen: Das Gastbetriebssystem kann für SNI oder für eines ihrer Flags zu alt sein, oder keine Quelle nennt das Flag.</translation>
    </message>
    <message>
        <source>The service configurations give different answers. Open the .cscfg file of a deployment to see its own.</source>
        <translation>Die Dienstkonfigurationen führen zu verschiedenen Antworten. Öffnen Sie die .cscfg-Datei einer Bereitstellung, um deren Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Startup scripts change bindings or records, or could not be read: %1.</source>
        <translation>Startskripte ändern Bindungen oder Einträge oder konnten nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <comment>@action</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>@action</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@action:button</comment>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <comment>@action:button</comment>
        <translation>Wieder&amp;holen</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>No backup is kept of certificate files, so that no copy of a private key stays behind: delete the new ones, or convert the old ones again.</source>
        <translation>Von Zertifikatdateien wird keine Sicherung aufbewahrt, damit keine Kopie eines privaten Schlüssels zurückbleibt: Löschen Sie die neuen, oder konvertieren Sie die alten erneut.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>served: %1</source>
        <translation>ausgeliefert: %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>geplant: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept in %1.</source>
        <translation>
            <numerusform>%n Antwort in %1 aufbewahrt.</numerusform>
            <numerusform>%n Antworten in %1 aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to ask for: the plan serves no host by https.</source>
        <translation>Es gibt nichts abzufragen: Der Plan bedient keinen Host über https.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n handshakes made.</source>
        <translation>
            <numerusform>%1 von %n Handshake durchgeführt.</numerusform>
            <numerusform>%1 von %n Handshakes durchgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyReport</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why it may differ</source>
        <translation>Mögliche Gründe für Abweichungen</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>%1, with SNI</source>
        <translation>%1, mit SNI</translation>
    </message>
    <message>
        <source>without SNI</source>
        <translation>ohne SNI</translation>
    </message>
    <message>
        <source>another name (%1)</source>
        <translation>ein anderer Name (%1)</translation>
    </message>
    <message>
        <source>no certificate, the handshake fails</source>
        <translation>kein Zertifikat, der Handshake schlägt fehl</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>not established: %1</source>
        <translation>ungeklärt: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between certificates</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>different</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Another certificate is served than the planned one.</source>
        <translation>Ein anderes Zertifikat als das geplante wird ausgeliefert.</translation>
    </message>
    <message>
        <source>A certificate is served where the plan has none.</source>
        <translation>Ein Zertifikat wird ausgeliefert, wo der Plan keines hat.</translation>
    </message>
    <message>
        <source>No certificate is served.</source>
        <translation>Es wird kein Zertifikat ausgeliefert.</translation>
    </message>
    <message>
        <source>TLS 1.2 and TLS 1.3 were served different certificates.</source>
        <translation>Für TLS 1.2 und TLS 1.3 wurden verschiedene Zertifikate ausgeliefert.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate %1. Clients that do not have it refuse the chain.</source>
        <translation>Der Server sendet das Zwischenzertifikat %1 nicht. Clients, die es nicht haben, lehnen die Kette ab.</translation>
    </message>
    <message>
        <source>A load balancer may share connections out between servers that differ.</source>
        <translation>Vielleicht verteilt ein Load Balancer die Verbindungen auf Server, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>A load balancer or gateway in front may end TLS with a certificate of its own: every client gets this one there.</source>
        <translation>Vielleicht beendet ein vorgeschalteter Load Balancer oder ein Gateway TLS mit einem eigenen Zertifikat: Jeder Client erhält dort dieses.</translation>
    </message>
    <message>
        <source>What answers may be an earlier deployment, or the other slot: its certificate is valid since %1, and the planned one is newer.</source>
        <translation>Vielleicht antwortet eine frühere Bereitstellung oder der andere Slot: Das Zertifikat dort ist seit %1 gültig, und das geplante ist neuer.</translation>
    </message>
    <message>
        <source>IIS reads the files of the central store again after its polling interval only, 300 seconds by default.</source>
        <translation>IIS liest die Dateien des zentralen Speichers erst nach seinem Abfrageintervall erneut, standardmäßig 300 Sekunden.</translation>
    </message>
    <message>
        <source>It is a newer certificate of the same names, valid since %1. Where a renewal is linked to the planned certificate, Windows serves the new one although the binding still shows the old thumbprint (inferred).</source>
        <translation>Es ist ein neueres Zertifikat mit denselben Namen, gültig seit %1. Ist eine Erneuerung mit dem geplanten Zertifikat verknüpft, liefert Windows das neue aus, obwohl die Bindung noch den alten Fingerabdruck zeigt (vermutet).</translation>
    </message>
    <message>
        <source>DNS may lead to another address than that of this deployment.</source>
        <translation>Vielleicht führt das DNS zu einer anderen Adresse als der dieser Bereitstellung.</translation>
    </message>
    <message>
        <source>The connection may arrive at another address of the server: there the plan has this certificate.</source>
        <translation>Vielleicht kommt die Verbindung an einer anderen Adresse des Servers an: Dort hat der Plan dieses Zertifikat.</translation>
    </message>
    <message>
        <source>The plan has this certificate for the same client, at a place that HTTP.sys is expected to look at in another order.</source>
        <translation>Der Plan hat dieses Zertifikat für denselben Client, aber an einer Stelle, die HTTP.sys voraussichtlich in anderer Reihenfolge prüft.</translation>
    </message>
    <message>
        <source>HTTP.sys resets the connection where the binding was not made, or where its certificate or the private key is not in the store (inferred).</source>
        <translation>HTTP.sys setzt die Verbindung zurück, wenn die Bindung nicht angelegt wurde oder wenn ihr Zertifikat oder der private Schlüssel nicht im Speicher ist (vermutet).</translation>
    </message>
    <message>
        <source>Whether the chain is complete cannot be told: %1 was not sent, was not added and is no root of this system.</source>
        <translation>Ob die Kette vollständig ist, lässt sich nicht sagen: %1 wurde weder gesendet noch hinzugefügt und ist kein Stammzertifikat dieses Systems.</translation>
    </message>
    <message>
        <source>The chain ends in %1, which this system does not trust.</source>
        <translation>Die Kette endet bei %1; dem vertraut dieses System nicht.</translation>
    </message>
    <message>
        <source>%1 is expired or not valid yet.</source>
        <translation>%1 ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>Clients refuse the chain at %1: %2.</source>
        <translation>Clients lehnen die Kette bei %1 ab: %2.</translation>
    </message>
    <message>
        <source>This contradicts the order of the preview: “%1” decided, not “%2”.</source>
        <translation>Das widerspricht der Reihenfolge der Vorschau: „%1“ hat entschieden, nicht „%2“.</translation>
    </message>
    <message>
        <source>By the rule “%1”.</source>
        <translation>Nach der Regel „%1“.</translation>
    </message>
    <message>
        <source>with an OCSP response</source>
        <translation>mit OCSP-Antwort</translation>
    </message>
    <message>
        <source>The certificate that is expected for this client is not served.</source>
        <translation>Das für diesen Client erwartete Zertifikat wird nicht ausgeliefert.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Clients without SNI</source>
        <translation>Clients ohne SNI</translation>
    </message>
    <message>
        <source>Clients without SNI that mean %1</source>
        <translation>Clients ohne SNI für %1</translation>
    </message>
    <message>
        <source>Clients that ask for %1</source>
        <translation>Clients mit Anfrage für %1</translation>
    </message>
    <message>
        <source>it</source>
        <translation>diesen Host</translation>
    </message>
    <message>
        <source>blanks</source>
        <comment>stripped from a thumbprint</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>colons</source>
        <comment>stripped from a thumbprint</comment>
        <translation>Doppelpunkte</translation>
    </message>
    <message>
        <source>hyphens</source>
        <comment>stripped from a thumbprint</comment>
        <translation>Bindestriche</translation>
    </message>
    <message>
        <source>the invisible %1</source>
        <comment>a character&apos;s code</comment>
        <translation>das unsichtbare Zeichen %1</translation>
    </message>
</context>
<context>
    <name>WorkNotices</name>
    <message>
        <source>Continue with them</source>
        <comment>@action:button</comment>
        <translation>Damit fortfahren</translation>
    </message>
    <message>
        <source>Discard them</source>
        <comment>@action:button</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>@action:button</comment>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 had other content, which is kept in a backup. To restore it: bindwright undo %2</source>
        <translation>%1 hatte einen anderen Inhalt, der in einer Sicherung aufbewahrt ist. So stellen Sie ihn wieder her: bindwright undo %2</translation>
    </message>
</context>
<context>
    <name>bindwright::AboutDialog</name>
    <message>
        <source>About Bindwright</source>
        <comment>@title:window</comment>
        <translation>Über Bindwright</translation>
    </message>
    <message>
        <source>Versions:</source>
        <comment>@label</comment>
        <translation>Versionen:</translation>
    </message>
    <message>
        <source>Log:</source>
        <comment>@label</comment>
        <translation>Protokoll:</translation>
    </message>
    <message>
        <source>State and backups:</source>
        <comment>@label</comment>
        <translation>Zustand und Sicherungen:</translation>
    </message>
    <message>
        <source>Licence of Bindwright</source>
        <comment>@label</comment>
        <translation>Lizenz von Bindwright</translation>
    </message>
    <message>
        <source>Licence:</source>
        <comment>@label</comment>
        <translation>Lizenz:</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <comment>@action:button</comment>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions, counts and the rules that were found: no host name, thumbprint or path.</source>
        <comment>@info:tooltip</comment>
        <translation>Versionen, Anzahlen und die gefundenen Regeln: kein Hostname, Fingerabdruck oder Pfad.</translation>
    </message>
</context>
<context>
    <name>bindwright::ApplyPage</name>
    <message>
        <source>Apply or export</source>
        <comment>@title</comment>
        <translation>Anwenden oder exportieren</translation>
    </message>
    <message>
        <source>set the bindings another way</source>
        <comment>@action undo</comment>
        <translation>Bindungen anders setzen</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde geschrieben: %1.</translation>
    </message>
    <message>
        <source>&amp;Go on in spite of the errors</source>
        <comment>@option:check</comment>
        <translation>Trotz der F&amp;ehler fortfahren</translation>
    </message>
    <message>
        <source>Undo &amp;last apply…</source>
        <comment>@action:button</comment>
        <translation>Le&amp;tztes rückgängig…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <comment>@action:button</comment>
        <translation>Ber&amp;icht…</translation>
    </message>
    <message>
        <source>Asks the running servers what they serve.</source>
        <comment>@info:tooltip</comment>
        <translation>Fragt die laufenden Server, was sie ausliefern.</translation>
    </message>
    <message>
        <source>Plan, matrix, map and conflicts in one file, for the change request.</source>
        <comment>@info:tooltip</comment>
        <translation>Plan, Matrix, Karte und Konflikte in einer Datei, für den Änderungsantrag.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <comment>@action:button</comment>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <comment>@action:button</comment>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>@action:button to the page of a problem</comment>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Looking for the last apply…</source>
        <comment>@info:progress</comment>
        <translation>Letztes Anwenden wird gesucht…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <comment>@info:progress</comment>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <comment>@action:button</comment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Next steps…</source>
        <comment>@action:button</comment>
        <translation>Nächste Schritte…</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Es wurde keine Datei geändert.</translation>
    </message>
    <message>
        <source>Ver&amp;ify live…</source>
        <comment>@action:button</comment>
        <translation>Live prü&amp;fen…</translation>
    </message>
    <message>
        <source>This is all that will happen. A line with an arrow unfolds into its single actions.</source>
        <translation>Das ist alles, was geschehen wird. Eine Zeile mit Pfeil lässt sich in ihre einzelnen Aktionen aufklappen.</translation>
    </message>
    <message>
        <source>Nothing was applied or exported. Close anyway?</source>
        <translation>Es wurde nichts angewendet oder exportiert. Trotzdem schließen?</translation>
    </message>
</context>
<context>
    <name>bindwright::ApplyTarget</name>
    <message>
        <source>Where to</source>
        <comment>@title:group</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Export to a folder</source>
        <comment>@option:radio</comment>
        <translation>In einen &amp;Ordner exportieren</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>@action:button</comment>
        <translation>Auswäh&amp;len…</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>@label</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Startup task</source>
        <comment>@item:inlistbox</comment>
        <translation>Startaufgabe</translation>
    </message>
    <message>
        <source>RoleEntryPoint.OnStart</source>
        <comment>@item:inlistbox</comment>
        <translation>RoleEntryPoint.OnStart</translation>
    </message>
    <message>
        <source>Server script</source>
        <comment>@item:inlistbox</comment>
        <translation>Serverskript</translation>
    </message>
    <message>
        <source>Bindin&amp;gs set by</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Bindungen setzt</translation>
    </message>
    <message>
        <source>There are no bindings that a script would set.</source>
        <comment>@info:tooltip</comment>
        <translation>Es gibt keine Bindungen, die ein Skript setzen würde.</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <comment>@title:window</comment>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Files &amp;written</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Scripts, diff and templates</source>
        <comment>@item:inlistbox</comment>
        <translation>Skripts, Diff und Vorlagen</translation>
    </message>
    <message>
        <source>ARM template only</source>
        <comment>@item:inlistbox</comment>
        <translation>Nur ARM-Vorlage</translation>
    </message>
    <message>
        <source>Bicep template only</source>
        <comment>@item:inlistbox</comment>
        <translation>Nur Bicep-Vorlage</translation>
    </message>
    <message>
        <source>A server&apos;s bindings are set by a script: export it.</source>
        <comment>@info:tooltip</comment>
        <translation>Die Bindungen eines Servers setzt ein Skript: Exportieren Sie es.</translation>
    </message>
    <message>
        <source>Apply to the &amp;project (with backup)</source>
        <comment>@option:radio</comment>
        <translation>Auf das &amp;Projekt anwenden (mit Sicherung)</translation>
    </message>
</context>
<context>
    <name>bindwright::BindingDetails</name>
    <message>
        <source>Windows Server 2019 and later</source>
        <comment>@info:tooltip</comment>
        <translation>Windows Server 2019 und höher</translation>
    </message>
    <message>
        <source>Windows Server 2022 and later</source>
        <comment>@info:tooltip</comment>
        <translation>Windows Server 2022 und höher</translation>
    </message>
    <message>
        <source>&amp;HTTP/2 off</source>
        <comment>@option:check</comment>
        <translation>HTT&amp;P/2 aus</translation>
    </message>
    <message>
        <source>&amp;OCSP stapling off</source>
        <comment>@option:check</comment>
        <translation>&amp;OCSP-Stapling aus</translation>
    </message>
    <message>
        <source>&amp;QUIC off</source>
        <comment>@option:check</comment>
        <translation>&amp;QUIC aus</translation>
    </message>
    <message>
        <source>&amp;TLS 1.3 off</source>
        <comment>@option:check</comment>
        <translation>&amp;TLS 1.3 aus</translation>
    </message>
    <message>
        <source>&amp;Legacy TLS off</source>
        <comment>@option:check</comment>
        <translation>Legacy-TLS a&amp;us</translation>
    </message>
    <message>
        <source>&amp;Central certificate store</source>
        <comment>@option:check</comment>
        <translation>Ze&amp;ntraler Zertifikatspeicher</translation>
    </message>
    <message>
        <source>Windows Server 2012 and later</source>
        <comment>@info:tooltip</comment>
        <translation>Windows Server 2012 und höher</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@title:group</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Bits that are not shown here are kept.</source>
        <comment>@info:tooltip</comment>
        <translation>Bits, die hier nicht angezeigt werden, bleiben erhalten.</translation>
    </message>
    <message>
        <source>sslFlags %1</source>
        <comment>@info</comment>
        <translation>sslFlags %1</translation>
    </message>
</context>
<context>
    <name>bindwright::BindingTextModel</name>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>@title:column</comment>
        <translation>Site</translation>
    </message>
    <message>
        <source>IP address</source>
        <comment>@title:column</comment>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>@title:column</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Host name</source>
        <comment>@title:column</comment>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>SNI</source>
        <comment>@title:column</comment>
        <translation>SNI</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column</comment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Served to</source>
        <comment>@title:column</comment>
        <translation>Ausgeliefert an</translation>
    </message>
    <message>
        <source>nobody: not valid</source>
        <comment>@info who gets a binding</comment>
        <translation>niemanden: ungültig</translation>
    </message>
    <message>
        <source>nobody: overwritten</source>
        <comment>@info who gets a binding</comment>
        <translation>niemanden: überschrieben</translation>
    </message>
    <message>
        <source>nobody: hidden</source>
        <comment>@info who gets a binding</comment>
        <translation>niemanden: verdeckt</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>@info who gets a binding</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>everyone at %1</source>
        <comment>@info who gets a binding</comment>
        <translation>alle an %1</translation>
    </message>
    <message>
        <source>who asks for it</source>
        <comment>@info who gets a binding</comment>
        <translation>wer danach fragt</translation>
    </message>
    <message>
        <source>all others (default)</source>
        <comment>@info who gets a binding</comment>
        <translation>alle anderen (Standard)</translation>
    </message>
    <message>
        <source>the instance&apos;s</source>
        <comment>@info IP address of the platform&apos;s own binding</comment>
        <translation>die der Instanz</translation>
    </message>
    <message>
        <source>(any)</source>
        <comment>@info host</comment>
        <translation>(beliebig)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@info certificate</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>on</source>
        <comment>@info SNI</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>@info SNI</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 · platform&apos;s own</source>
        <comment>@info who gets a binding</comment>
        <translation>%1 · Plattformbindung</translation>
    </message>
</context>
<context>
    <name>bindwright::BindingsPage</name>
    <message>
        <source>Bindings</source>
        <comment>@title</comment>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>One binding per row. Problems are listed below the row that they belong to, with the change that fixes them.</source>
        <translation>Eine Bindung je Zeile. Probleme stehen unter der Zeile, zu der sie gehören, mit der Änderung, die sie behebt.</translation>
    </message>
    <message>
        <source>There is no binding yet. Add one, or one for each name of a certificate.</source>
        <translation>Es gibt noch keine Bindung. Fügen Sie eine hinzu, oder je eine für jeden Namen eines Zertifikats.</translation>
    </message>
    <message>
        <source>edit a binding</source>
        <comment>@action undo</comment>
        <translation>Bindung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>@action:button</comment>
        <translation>Hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>Add &amp;for all names of</source>
        <comment>@action:button</comment>
        <translation>&amp;Für alle Namen hinzufügen von</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button</comment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@label</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@info:placeholder</comment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Rol&amp;e:</source>
        <comment>@label:listbox</comment>
        <translation>Ro&amp;lle:</translation>
    </message>
    <message>
        <source>all web roles</source>
        <comment>@item:inlistbox</comment>
        <translation>alle Webrollen</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n SNI binding(s).</source>
        <translation>
            <numerusform>Verdeckt %n SNI-Bindung.</numerusform>
            <numerusform>Verdeckt %n SNI-Bindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP.sys finds an exact IP address and port before it looks at the name: clients asking for %1 get the certificate %2.</source>
        <translation>HTTP.sys findet eine genaue IP-Adresse mit Port, bevor es den Namen betrachtet: Clients, die nach %1 fragen, erhalten das Zertifikat %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>@info two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@item certificate, its name in the role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n name(s))</source>
        <comment>@item:inmenu certificate</comment>
        <translation>
            <numerusform>%1 (%n Name)</numerusform>
            <numerusform>%1 (%n Namen)</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate with names was added</source>
        <comment>@item:inmenu</comment>
        <translation>Es wurde kein Zertifikat mit Namen hinzugefügt</translation>
    </message>
    <message>
        <source>add a binding</source>
        <comment>@action undo</comment>
        <translation>Bindung hinzufügen</translation>
    </message>
    <message>
        <source>add bindings for %1</source>
        <comment>@action undo</comment>
        <translation>Bindungen für %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>remove %n binding(s)</source>
        <comment>@action undo</comment>
        <translation>
            <numerusform>%n Bindung entfernen</numerusform>
            <numerusform>%n Bindungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action:inmenu</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <comment>@action:inmenu</comment>
        <translation>Zertifikat anzeigen</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <comment>@action:inmenu</comment>
        <translation>Fingerabdruck kopieren</translation>
    </message>
</context>
<context>
    <name>bindwright::BindwrightWizard</name>
    <message>
        <source>Bindwright</source>
        <comment>@title:window</comment>
        <translation>Bindwright</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>@action</comment>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <comment>@action</comment>
        <translation>Plan &amp;speichern</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <comment>@action</comment>
        <translation>Plan speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Verify live…</source>
        <comment>@action</comment>
        <translation>Live &amp;prüfen…</translation>
    </message>
    <message>
        <source>keep what was observed</source>
        <comment>@action undo</comment>
        <translation>Beobachtungen aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Reload the project</source>
        <comment>@action</comment>
        <translation>Projekt neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Find a command, host or binding…</source>
        <comment>@action</comment>
        <translation>Befehl, Host oder Bindung su&amp;chen…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <comment>@action</comment>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <comment>@action</comment>
        <translation>Hilf&amp;e zu dieser Seite</translation>
    </message>
    <message>
        <source>A&amp;bout Bindwright</source>
        <comment>@action</comment>
        <translation>Ü&amp;ber Bindwright</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <comment>@action</comment>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <comment>@action</comment>
        <translation>Zum vorherigen Bereich</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>@action step</comment>
        <translation>Zu „%1“</translation>
    </message>
</context>
<context>
    <name>bindwright::CertificateDetails</name>
    <message>
        <source>none</source>
        <comment>@info names</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>pasted</source>
        <comment>@info</comment>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>%1, its key in %2</source>
        <comment>@info file names</comment>
        <translation>%1, Schlüssel in %2</translation>
    </message>
    <message>
        <source>%1, PKCS#12 with modern encryption, which guest OS family 5 and older cannot import</source>
        <comment>@info file name</comment>
        <translation>%1, PKCS#12 mit moderner Verschlüsselung, die Gastbetriebssystemfamilie 5 und älter nicht importieren kann</translation>
    </message>
    <message>
        <source>Choose a certificate to see its names, its key and its chain.</source>
        <translation>Wählen Sie ein Zertifikat, um seine Namen, seinen Schlüssel und seine Kette zu sehen.</translation>
    </message>
    <message>
        <source>Details of the chosen certificate</source>
        <comment>@info accessible name</comment>
        <translation>Details des gewählten Zertifikats</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>@label</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <comment>@label</comment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@action:button</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the thumbprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>@label</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>@label</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Private key</source>
        <comment>@label</comment>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>@label</comment>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@label</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>In file</source>
        <comment>@label</comment>
        <translation>In Datei</translation>
    </message>
    <message>
        <source>Convert a cop&amp;y…</source>
        <comment>@action:button</comment>
        <translation>Kopie konver&amp;tieren…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <comment>@action:button</comment>
        <translation>Er&amp;setzen…</translation>
    </message>
    <message>
        <source>Put another certificate wherever this one is used</source>
        <translation>Überall, wo dieses Zertifikat verwendet wird, ein anderes einsetzen</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>@label</comment>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Where it can go</source>
        <comment>@label</comment>
        <translation>Mögliche Ziele</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <comment>@info dates and days left</comment>
        <translation>%1 bis %2 · %3</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <comment>@info key, algorithm</comment>
        <translation>%1, signiert mit %2</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>es selbst</translation>
    </message>
    <message>
        <source>any use</source>
        <comment>@info</comment>
        <translation>jede Verwendung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@info Unicode form, A-label form</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bindwright::CertificateTable</name>
    <message>
        <source>Certificates and their chains</source>
        <comment>@info accessible name</comment>
        <translation>Zertifikate und ihre Ketten</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@action:inmenu</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <comment>@action:inmenu</comment>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Replace…</source>
        <comment>@action:inmenu</comment>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Convert a copy…</source>
        <comment>@action:inmenu</comment>
        <translation>Kopie konvertieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action:inmenu</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The private key in %1 belongs to no certificate that was added. Add its certificate as well.</source>
        <translation>Der private Schlüssel in %1 gehört zu keinem hinzugefügten Zertifikat. Fügen Sie auch sein Zertifikat hinzu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action:button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 is locked. To continue, unlock it or remove it.</source>
        <comment>@info file name</comment>
        <translation>%1 ist gesperrt. Entsperren oder entfernen Sie die Datei, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 could not be read. To continue, remove it.</source>
        <comment>@info file name</comment>
        <translation>%1 konnte nicht gelesen werden. Entfernen Sie die Datei, um fortzufahren.</translation>
    </message>
    <message>
        <source>The key in %1 has no certificate. To continue, add the certificate or remove the key.</source>
        <comment>@info file name</comment>
        <translation>Zum Schlüssel in %1 fehlt das Zertifikat. Fügen Sie es hinzu, oder entfernen Sie den Schlüssel, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>bindwright::CertificateTreeTextModel</name>
    <message>
        <source>leaf</source>
        <comment>@item part of a chain</comment>
        <translation>Endzertifikat</translation>
    </message>
    <message>
        <source>intermediate</source>
        <comment>@item part of a chain</comment>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>root</source>
        <comment>@item part of a chain</comment>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>in no chain</source>
        <comment>@item part of a chain</comment>
        <translation>in keiner Kette</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>@item names and how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column</comment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>@title:column</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>@title:column</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>issuer missing: %1</source>
        <comment>@item</comment>
        <translation>Aussteller fehlt: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@item date and days left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>@item file</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not readable</source>
        <comment>@item file</comment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>key alone</source>
        <comment>@item file</comment>
        <translation>nur Schlüssel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info accessible name: certificate or file, its part</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, private key</source>
        <comment>@item kind of key, and that it is there</comment>
        <translation>%1, privater Schlüssel</translation>
    </message>
    <message>
        <source>%1, no private key</source>
        <comment>@item kind of key, without it</comment>
        <translation>%1, kein privater Schlüssel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info:tooltip certificate, its role in the chain</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <comment>@item</comment>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>bindwright::CertificatesPage</name>
    <message>
        <source>Everything that you add is read on this machine; passphrases stay in memory and are never saved.</source>
        <translation>Alles, was Sie hinzufügen, wird auf diesem Computer gelesen; Passphrasen bleiben im Arbeitsspeicher und werden nie gespeichert.</translation>
    </message>
    <message>
        <source>Convert a copy…</source>
        <comment>@action:button</comment>
        <translation>Kopie konvertieren…</translation>
    </message>
    <message>
        <source>Add file…</source>
        <comment>@action:button</comment>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <comment>@action:button</comment>
        <translation>Dateien hinzufü&amp;gen…</translation>
    </message>
    <message>
        <source>Add fold&amp;er…</source>
        <comment>@action:button</comment>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Pa&amp;ste PEM</source>
        <comment>@action:button</comment>
        <translation>PEM &amp;einfügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@action:button</comment>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>From a ser&amp;ver…</source>
        <comment>@action:button</comment>
        <translation>&amp;Von einem Server…</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@info:placeholder</comment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the certificates</source>
        <comment>@info accessible name</comment>
        <translation>Zertifikate filtern</translation>
    </message>
    <message>
        <source>Drop PFX, P12, PEM, CER, DER, P7B or a folder of them here</source>
        <translation>Ziehen Sie PFX-, P12-, PEM-, CER-, DER- oder P7B-Dateien oder einen Ordner damit hierher</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <comment>@title:window</comment>
        <translation>Zertifikate hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (*.pfx *.p12 *.pem *.cer *.crt *.der *.p7b *.p7c *.key)</source>
        <comment>@item file filter</comment>
        <translation>Zertifikate (*.pfx *.p12 *.pem *.cer *.crt *.der *.p7b *.p7c *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>@item file filter</comment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder of certificates</source>
        <comment>@title:window</comment>
        <translation>Ordner mit Zertifikaten hinzufügen</translation>
    </message>
    <message>
        <source>There is no PEM text in the clipboard. It begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>In der Zwischenablage ist kein PEM-Text. Er beginnt mit „-----BEGIN CERTIFICATE-----“.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>@info:progress</comment>
        <translation>Verbindung mit %1 wird hergestellt…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <comment>@info:progress</comment>
        <translation>
            <numerusform>%n Datei wird gelesen…</numerusform>
            <numerusform>%n Dateien werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>add certificates</source>
        <comment>@action undo</comment>
        <translation>Zertifikate hinzufügen</translation>
    </message>
    <message>
        <source>remove certificates</source>
        <comment>@action undo</comment>
        <translation>Zertifikate entfernen</translation>
    </message>
    <message>
        <source>%1 is used nowhere, so there is nothing to replace.</source>
        <translation>%1 wird nirgends verwendet, es gibt also nichts zu ersetzen.</translation>
    </message>
    <message>
        <source>replace a certificate</source>
        <comment>@action undo</comment>
        <translation>Zertifikat ersetzen</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <comment>@info:progress an issuer</comment>
        <translation>%1 wird abgerufen…</translation>
    </message>
    <message>
        <source>Fetch it all the same</source>
        <comment>@action:button</comment>
        <translation>Trotzdem abrufen</translation>
    </message>
    <message>
        <source>Paste certificates as PEM text</source>
        <comment>@action</comment>
        <translation>Zertifikate als PEM-Text einfügen</translation>
    </message>
</context>
<context>
    <name>bindwright::ChainView</name>
    <message>
        <source>not added; fine if it is a root that clients have</source>
        <comment>@info</comment>
        <translation>nicht hinzugefügt; in Ordnung, wenn es ein Stammzertifikat ist, das Clients haben</translation>
    </message>
    <message>
        <source>root · goes to Root</source>
        <comment>@info</comment>
        <translation>Stammzertifikat · kommt in Root</translation>
    </message>
    <message>
        <source>root · left to the clients</source>
        <comment>@info</comment>
        <translation>Stammzertifikat · Sache der Clients</translation>
    </message>
    <message>
        <source>intermediate · goes to CA</source>
        <comment>@info</comment>
        <translation>Zwischenzertifikat · kommt in CA</translation>
    </message>
    <message>
        <source>self-signed · goes to My</source>
        <comment>@info</comment>
        <translation>selbstsigniert · kommt in My</translation>
    </message>
    <message>
        <source>leaf · goes to My</source>
        <comment>@info</comment>
        <translation>Endzertifikat · kommt in My</translation>
    </message>
</context>
<context>
    <name>bindwright::ChangePanel</name>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>@title:column</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>@title:column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>As planned</source>
        <comment>@title:column</comment>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>@title:column</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What changes for each client</source>
        <comment>@info accessible name</comment>
        <translation>Was sich für jeden Client ändert</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@label</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Onl&amp;y what changes</source>
        <comment>@option:check</comment>
        <translation>&amp;Nur, was sich ändert</translation>
    </message>
    <message>
        <source>&amp;Export table</source>
        <comment>@action:button</comment>
        <translation>Ta&amp;belle exportieren</translation>
    </message>
    <message>
        <source>Now: as the project&apos;s files are. What runs may be older.</source>
        <comment>@info</comment>
        <translation>Jetzt: nach den Dateien des Projekts. Was läuft, kann älter sein.</translation>
    </message>
    <message>
        <source>Now: as the server&apos;s state was read; roles without one, as the project&apos;s files are.</source>
        <comment>@info</comment>
        <translation>Jetzt: nach dem gelesenen Zustand des Servers; Rollen ohne einen solchen nach den Dateien des Projekts.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>@info number, worse or better</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What changes for each client</source>
        <comment>@title</comment>
        <translation>Was sich für jeden Client ändert</translation>
    </message>
    <message>
        <source>Host, client or certificate</source>
        <comment>@info:placeholder</comment>
        <translation>Host, Client oder Zertifikat</translation>
    </message>
</context>
<context>
    <name>bindwright::ChangedFiles</name>
    <message>
        <source>Nothing would change: the project already has all of this.</source>
        <translation>Es würde sich nichts ändern: Das Projekt enthält all das bereits.</translation>
    </message>
    <message>
        <source>Changes by file</source>
        <comment>@title</comment>
        <translation>Änderungen nach Datei</translation>
    </message>
    <message>
        <source>%1, %2; nothing else in the file changes.</source>
        <comment>@info lines added, lines removed</comment>
        <translation>%1, %2; sonst ändert sich in der Datei nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); the same for every role.</source>
        <translation>
            <numerusform>%n Zeile; für jede Rolle gleich.</numerusform>
            <numerusform>%n Zeilen; für jede Rolle gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); the role&apos;s bindings are in them.</source>
        <translation>
            <numerusform>%n Zeile; sie enthält die Bindungen der Rolle.</numerusform>
            <numerusform>%n Zeilen; sie enthalten die Bindungen der Rolle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), to be merged into the deployment&apos;s template.</source>
        <translation>
            <numerusform>%n Zeile, mit der Vorlage der Bereitstellung zusammenzuführen.</numerusform>
            <numerusform>%n Zeilen, mit der Vorlage der Bereitstellung zusammenzuführen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::CommandPalette</name>
    <message>
        <source>Commands</source>
        <comment>@title:window</comment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command, host or binding</source>
        <comment>@info accessible name</comment>
        <translation>Befehl, Host oder Bindung</translation>
    </message>
    <message>
        <source>Command, host or binding</source>
        <comment>@info:placeholder</comment>
        <translation>Befehl, Host oder Bindung</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <comment>@info accessible name</comment>
        <translation>Passende Befehle</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. Type some letters of it.</source>
        <translation>
            <numerusform>Und %n weiterer Treffer. Geben Sie einige Buchstaben davon ein.</numerusform>
            <numerusform>Und %n weitere Treffer. Geben Sie einige Buchstaben davon ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>No command, host or binding matches.</source>
        <comment>@info</comment>
        <translation>Kein Befehl, kein Host und keine Bindung passt.</translation>
    </message>
</context>
<context>
    <name>bindwright::ConfigurationChoice</name>
    <message>
        <source>Service configurations that get the thumbprints</source>
        <comment>@title:group</comment>
        <translation>Dienstkonfigurationen, die die Fingerabdrücke erhalten</translation>
    </message>
</context>
<context>
    <name>bindwright::ConflictPanel</name>
    <message>
        <source>No conflict is known.</source>
        <translation>Es ist kein Konflikt bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n conflicts; the others are shown at their bindings.</source>
        <translation>
            <numerusform>Die ersten %1 von %n Konflikt; die anderen stehen bei ihren Bindungen.</numerusform>
            <numerusform>Die ersten %1 von %n Konflikten; die anderen stehen bei ihren Bindungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::ConvertDialog</name>
    <message>
        <source>Convert a copy</source>
        <comment>@title:window</comment>
        <translation>Kopie konvertieren</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Private key &amp;in</source>
        <comment>@label</comment>
        <translation>Privater Schlüssel &amp;in</translation>
    </message>
    <message>
        <source>Its &amp;passphrase</source>
        <comment>@label</comment>
        <translation>Seine &amp;Passphrase</translation>
    </message>
    <message>
        <source>Cloud Services</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services</translation>
    </message>
    <message>
        <source>Cloud Services (extended support), Key Vault</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services (erweiterter Support), Key Vault</translation>
    </message>
    <message>
        <source>Windows Server 2019 or later</source>
        <comment>@item:inlistbox</comment>
        <translation>Windows Server 2019 oder höher</translation>
    </message>
    <message>
        <source>the certificate alone</source>
        <comment>@item:inlistbox</comment>
        <translation>nur das Zertifikat</translation>
    </message>
    <message>
        <source>with its intermediates</source>
        <comment>@item:inlistbox</comment>
        <translation>mit Zwischenzertifikaten</translation>
    </message>
    <message>
        <source>with its intermediates and the root</source>
        <comment>@item:inlistbox</comment>
        <translation>mit Zwischenzertifikaten und Stammzertifikat</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Kette</translation>
    </message>
    <message>
        <source>New &amp;file</source>
        <comment>@label</comment>
        <translation>Neue &amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Overwrite a file of that name</source>
        <comment>@option:check</comment>
        <translation>Datei dieses Namens ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <comment>@label</comment>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>Repeat passphra&amp;se</source>
        <comment>@label</comment>
        <translation>Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>@action:button</comment>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <comment>@action:button</comment>
        <translation>K&amp;onvertieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@action:button</comment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The file with the private key</source>
        <comment>@title:window</comment>
        <translation>Datei mit dem privaten Schlüssel</translation>
    </message>
    <message>
        <source>Write the new file</source>
        <comment>@title:window</comment>
        <translation>Neue Datei schreiben</translation>
    </message>
    <message>
        <source>PFX (*.pfx)</source>
        <comment>@item file filter</comment>
        <translation>PFX (*.pfx)</translation>
    </message>
    <message>
        <source>PEM (*.pem)</source>
        <comment>@item file filter</comment>
        <translation>PEM (*.pem)</translation>
    </message>
    <message>
        <source>Choose the file that holds the private key.</source>
        <comment>@info</comment>
        <translation>Wählen Sie die Datei mit dem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The new file&apos;s name ends in .pfx, .pem, .cer or .p7b.</source>
        <comment>@info</comment>
        <translation>Der Name der neuen Datei endet auf .pfx, .pem, .cer oder .p7b.</translation>
    </message>
    <message>
        <source>The new file needs a passphrase.</source>
        <comment>@info</comment>
        <translation>Die neue Datei braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <comment>@info</comment>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Converting…</source>
        <comment>@info:progress</comment>
        <translation>Wird konvertiert…</translation>
    </message>
    <message>
        <source>%1 was written. %2</source>
        <comment>@info path, what is in it</comment>
        <translation>%1 wurde geschrieben. %2</translation>
    </message>
</context>
<context>
    <name>bindwright::DateBar</name>
    <message>
        <source>&amp;Today</source>
        <comment>@action:button</comment>
        <translation>He&amp;ute</translation>
    </message>
    <message>
        <source>Days from today</source>
        <comment>@info accessible name</comment>
        <translation>Tage ab heute</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@info accessible name</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <comment>@label:slider the day that is asked about</comment>
        <translation>A&amp;m:</translation>
    </message>
    <message numerus="yes">
        <source>Forecast: in %n day(s), if nothing is renewed</source>
        <translation>
            <numerusform>Vorhersage: in %n Tag, wenn nichts erneuert wird</numerusform>
            <numerusform>Vorhersage: in %n Tagen, wenn nichts erneuert wird</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::Document</name>
    <message>
        <source>Reading %1…</source>
        <comment>@info:progress</comment>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Several service definitions</source>
        <comment>@title:window</comment>
        <translation>Mehrere Dienstdefinitionen</translation>
    </message>
    <message>
        <source>%1 holds several service definitions. Which one do you want to open?</source>
        <translation>%1 enthält mehrere Dienstdefinitionen. Welche möchten Sie öffnen?</translation>
    </message>
    <message>
        <source>Copying the sample…</source>
        <comment>@info:progress</comment>
        <translation>Das Beispiel wird kopiert…</translation>
    </message>
    <message>
        <source>Open a project or a plan</source>
        <comment>@title:window</comment>
        <translation>Projekt oder Plan öffnen</translation>
    </message>
    <message>
        <source>Open the folder of a project</source>
        <comment>@title:window</comment>
        <translation>Ordner eines Projekts öffnen</translation>
    </message>
    <message>
        <source>Projects and plans (*.ccproj *.csdef *.cscfg *.bindwright)</source>
        <comment>@item file filter</comment>
        <translation>Projekte und Pläne (*.ccproj *.csdef *.cscfg *.bindwright)</translation>
    </message>
    <message>
        <source>A server&apos;s state (*.txt *.json *.config *.reg)</source>
        <comment>@item file filter</comment>
        <translation>Zustand eines Servers (*.txt *.json *.config *.reg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>@item file filter</comment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <comment>@title:window</comment>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Bindwright plans (*.bindwright)</source>
        <comment>@item file filter</comment>
        <translation>Bindwright-Pläne (*.bindwright)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <comment>@title:window</comment>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The plan has changes that are not saved.</source>
        <translation>Der Plan enthält Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save them in a plan file to go on later.</source>
        <translation>Speichern Sie sie in einer Plandatei, um später weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>join a server&apos;s state</source>
        <comment>@action undo</comment>
        <translation>Zustand eines Servers einbeziehen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@title:window</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Creating the project…</source>
        <comment>@info:progress</comment>
        <translation>Projekt wird erstellt…</translation>
    </message>
    <message>
        <source>Reading the project again…</source>
        <comment>@info:progress</comment>
        <translation>Projekt wird neu gelesen…</translation>
    </message>
    <message>
        <source>continue with unsaved changes</source>
        <comment>@action undo</comment>
        <translation>mit nicht gespeicherten Änderungen fortfahren</translation>
    </message>
    <message>
        <source>add what a probe measured</source>
        <comment>@action undo</comment>
        <translation>Ergebnis einer Messung hinzufügen</translation>
    </message>
</context>
<context>
    <name>bindwright::EncodingDialog</name>
    <message>
        <source>850, Western Europe (console)</source>
        <translation>850, Westeuropa (Konsole)</translation>
    </message>
    <message>
        <source>437, United States (console)</source>
        <translation>437, USA (Konsole)</translation>
    </message>
    <message>
        <source>1252, Western Europe</source>
        <translation>1252, Westeuropa</translation>
    </message>
    <message>
        <source>852, Central Europe (console)</source>
        <translation>852, Mitteleuropa (Konsole)</translation>
    </message>
    <message>
        <source>1250, Central Europe</source>
        <translation>1250, Mitteleuropa</translation>
    </message>
    <message>
        <source>866, Cyrillic (console)</source>
        <translation>866, Kyrillisch (Konsole)</translation>
    </message>
    <message>
        <source>1251, Cyrillic</source>
        <translation>1251, Kyrillisch</translation>
    </message>
    <message>
        <source>737, Greek (console)</source>
        <translation>737, Griechisch (Konsole)</translation>
    </message>
    <message>
        <source>1253, Greek</source>
        <translation>1253, Griechisch</translation>
    </message>
    <message>
        <source>857, Turkish (console)</source>
        <translation>857, Türkisch (Konsole)</translation>
    </message>
    <message>
        <source>1254, Turkish</source>
        <translation>1254, Türkisch</translation>
    </message>
    <message>
        <source>862, Hebrew (console)</source>
        <translation>862, Hebräisch (Konsole)</translation>
    </message>
    <message>
        <source>932, Japanese</source>
        <translation>932, Japanisch</translation>
    </message>
    <message>
        <source>936, Simplified Chinese</source>
        <translation>936, Vereinfachtes Chinesisch</translation>
    </message>
    <message>
        <source>949, Korean</source>
        <translation>949, Koreanisch</translation>
    </message>
    <message>
        <source>950, Traditional Chinese</source>
        <translation>950, Traditionelles Chinesisch</translation>
    </message>
    <message>
        <source>Code page of %1</source>
        <comment>@title:window</comment>
        <translation>Codepage von %1</translation>
    </message>
    <message>
        <source>The file has host names with letters beyond ASCII, and nothing in it tells the code page of the console that wrote it. Choose the one with which the names read right. On the server, chcp prints its number.</source>
        <translation>Die Datei enthält Hostnamen mit Buchstaben außerhalb von ASCII, und nichts darin gibt die Codepage der Konsole an, die sie geschrieben hat. Wählen Sie die, mit der die Namen richtig aussehen. Auf dem Server gibt chcp ihre Nummer aus.</translation>
    </message>
    <message>
        <source>The names, read in this code page</source>
        <comment>@info accessible name</comment>
        <translation>Die Namen, in dieser Codepage gelesen</translation>
    </message>
    <message>
        <source>&amp;Use this code page</source>
        <comment>@action:button</comment>
        <translation>Diese Codepage &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <comment>@action:button</comment>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>&amp;Code page:</source>
        <comment>@label</comment>
        <translation>&amp;Codepage:</translation>
    </message>
</context>
<context>
    <name>bindwright::EventBar</name>
    <message>
        <source>%1, until %2</source>
        <comment>@item a certificate and its last day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>The old certificate</source>
        <comment>@info accessible name</comment>
        <translation>Das alte Zertifikat</translation>
    </message>
    <message>
        <source>The new certificate</source>
        <comment>@info accessible name</comment>
        <translation>Das neue Zertifikat</translation>
    </message>
    <message>
        <source>Old certificate:</source>
        <comment>@label:listbox</comment>
        <translation>Altes Zertifikat:</translation>
    </message>
    <message>
        <source>New certificate:</source>
        <comment>@label:listbox</comment>
        <translation>Neues Zertifikat:</translation>
    </message>
    <message>
        <source>Event before the preview</source>
        <comment>@info accessible name</comment>
        <translation>Ereignis vor der Vorschau</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@item:inlistbox</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>linked renewal</source>
        <comment>@item:inlistbox</comment>
        <translation>verknüpfte Erneuerung</translation>
    </message>
    <message>
        <source>new files in the central store</source>
        <comment>@item:inlistbox</comment>
        <translation>neue Dateien im zentralen Speicher</translation>
    </message>
    <message>
        <source>replaced everywhere</source>
        <comment>@item:inlistbox</comment>
        <translation>überall ersetzt</translation>
    </message>
    <message>
        <source>E&amp;vent:</source>
        <comment>@label:listbox what happens to a certificate before</comment>
        <translation>Ereig&amp;nis:</translation>
    </message>
</context>
<context>
    <name>bindwright::ExplainBox</name>
    <message>
        <source>What does this error mean?</source>
        <comment>@title:group</comment>
        <translation>Was bedeutet dieser Fehler?</translation>
    </message>
    <message>
        <source>Event, error code or message</source>
        <comment>@info:placeholder</comment>
        <translation>Ereignis, Fehlercode oder Meldung</translation>
    </message>
    <message>
        <source>It fits: %1</source>
        <translation>Das passt: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Quelle: %1 (%2)</translation>
    </message>
    <message>
        <source>No known message is in this text.</source>
        <translation>Dieser Text enthält keine bekannte Meldung.</translation>
    </message>
</context>
<context>
    <name>bindwright::ExportButton</name>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF document, to print (*.pdf)</source>
        <translation>PDF-Dokument zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenkalkulationen (*.csv)</translation>
    </message>
</context>
<context>
    <name>bindwright::FarmDialog</name>
    <message>
        <source>Compare servers</source>
        <comment>@title:window</comment>
        <translation>Server vergleichen</translation>
    </message>
    <message>
        <source>Shows which certificate each of several servers serves to the same client, as their states say. Nothing is connected to.</source>
        <translation>Zeigt, welches Zertifikat jeder von mehreren Servern demselben Client liefert, so wie es in ihren Zuständen steht. Es wird keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Who is served what</source>
        <comment>@info accessible name</comment>
        <translation>Wer was erhält</translation>
    </message>
    <message>
        <source>Drop the states of two servers or more here</source>
        <translation>Ziehen Sie die Zustände von zwei oder mehr Servern hierher</translation>
    </message>
    <message>
        <source>Servers and their files</source>
        <comment>@info accessible name</comment>
        <translation>Server und ihre Dateien</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>File</source>
        <comment>@title:column</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Press F2 to rename a server. Files of one name belong to one server.</source>
        <translation>Mit F2 benennen Sie einen Server um. Dateien eines Namens gehören zu einem Server.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <comment>@action:button</comment>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button</comment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The address and port that clients reach, as each server sees it.</source>
        <comment>@info:tooltip</comment>
        <translation>Adresse und Port, die Clients erreichen, wie jeder Server sie sieht.</translation>
    </message>
    <message>
        <source>Clients &amp;connect to:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Clients verbinden sich mit:</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <comment>@option:check</comment>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <comment>@action:button</comment>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>Add files of servers</source>
        <comment>@title:window</comment>
        <translation>Dateien von Servern hinzufügen</translation>
    </message>
    <message>
        <source>Add the states of two servers or more.</source>
        <translation>Fügen Sie die Zustände von zwei oder mehr Servern hinzu.</translation>
    </message>
    <message>
        <source>Reading the servers…</source>
        <comment>@info:progress</comment>
        <translation>Server werden gelesen…</translation>
    </message>
    <message>
        <source>All servers serve alike.</source>
        <translation>Alle Server liefern dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are served differently.</source>
        <translation>
            <numerusform>%n Client wird verschieden bedient.</numerusform>
            <numerusform>%n Clients werden verschieden bedient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <comment>@title:window</comment>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>bindwright::FarmModel</name>
    <message>
        <source>%1: %2</source>
        <comment>@info accessible: column, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>@title:column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@item role, host</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, without SNI</source>
        <comment>@item role</comment>
        <translation>%1, ohne SNI</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>@item what servers serve</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <comment>@item</comment>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>no such site</source>
        <comment>@item</comment>
        <translation>keine solche Site</translation>
    </message>
    <message>
        <source>%1 (%2…)</source>
        <comment>@item certificate, start of its thumbprint</comment>
        <translation>%1 (%2…)</translation>
    </message>
</context>
<context>
    <name>bindwright::FilesPanel</name>
    <message>
        <source>Save</source>
        <comment>@title:window</comment>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>bindwright::FitView</name>
    <message>
        <source>%1: %2</source>
        <comment>@info import or bind, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Source: %2.</source>
        <comment>@info</comment>
        <translation>%1. Quelle: %2.</translation>
    </message>
    <message>
        <source>What each target does with it</source>
        <comment>@info accessible name</comment>
        <translation>Was jedes Ziel damit macht</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>@title:column</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Imports</source>
        <comment>@title:column</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Binds</source>
        <comment>@title:column</comment>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>@info</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Bind</source>
        <comment>@info</comment>
        <translation>Bindung</translation>
    </message>
</context>
<context>
    <name>bindwright::GroupedRows</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 wrong</source>
        <comment>@info rows, number</comment>
        <translation>%1, %2 falsch</translation>
    </message>
</context>
<context>
    <name>bindwright::HelpDialog</name>
    <message>
        <source>Help</source>
        <comment>@title:window</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <comment>@info accessible name</comment>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <comment>@info:placeholder</comment>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>@info accessible name</comment>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help text</source>
        <comment>@info accessible name</comment>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <comment>@title:window topic</comment>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>@title help</comment>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>@title help</comment>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>@title help</comment>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>bindwright::HostsEdit</name>
    <message>
        <source>Host names</source>
        <comment>@title:group</comment>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>&amp;Wanted, one per line; empty: all names of the certificates</source>
        <comment>@label</comment>
        <translation>&amp;Gewünscht, einer pro Zeile; leer: alle Namen der Zertifikate</translation>
    </message>
    <message>
        <source>Wanted host names, one per line</source>
        <comment>@info accessible name</comment>
        <translation>Gewünschte Hostnamen, einer pro Zeile</translation>
    </message>
    <message>
        <source>Add all na&amp;mes of the certificates</source>
        <comment>@action:button</comment>
        <translation>Alle Na&amp;men der Zertifikate hinzufügen</translation>
    </message>
</context>
<context>
    <name>bindwright::InstanceBar</name>
    <message>
        <source>C&amp;ompute again</source>
        <comment>@action:button</comment>
        <translation>Neu &amp;berechnen</translation>
    </message>
    <message>
        <source>&amp;Instance address:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Instanzadresse:</translation>
    </message>
    <message>
        <source>It was stopped; what is shown may be of an earlier state.</source>
        <comment>@info:tooltip</comment>
        <translation>Die Berechnung wurde angehalten; die Anzeige kann von einem früheren Stand sein.</translation>
    </message>
    <message>
        <source>IIS %1</source>
        <comment>@info version</comment>
        <translation>IIS %1</translation>
    </message>
    <message>
        <source>HTTP.sys sees the instance&apos;s internal address. It is not known here; %1 stands for it.</source>
        <translation>HTTP.sys sieht die interne Adresse der Instanz. Sie ist hier nicht bekannt; %1 steht für sie.</translation>
    </message>
    <message>
        <source>The oldest osFamily of the service configurations decides the version.</source>
        <comment>@info:tooltip</comment>
        <translation>Die älteste osFamily der Dienstkonfigurationen bestimmt die Version.</translation>
    </message>
    <message>
        <source>HTTP.sys sees the instance&apos;s internal address. The preview shows what it answers at %1.</source>
        <translation>HTTP.sys sieht die interne Adresse der Instanz. Die Vorschau zeigt, was es an %1 antwortet.</translation>
    </message>
</context>
<context>
    <name>bindwright::IssuerBar</name>
    <message>
        <source>&amp;Fetch it</source>
        <comment>@action:button the missing issuer</comment>
        <translation>&amp;Abrufen</translation>
    </message>
    <message>
        <source>Add from &amp;this system</source>
        <comment>@action:button</comment>
        <translation>Aus &amp;diesem System hinzufügen</translation>
    </message>
    <message>
        <source>Fetch the missing issuer</source>
        <translation>Fehlenden Aussteller abrufen</translation>
    </message>
    <message>
        <source>Add the missing issuer from this system&apos;s store</source>
        <translation>Fehlenden Aussteller aus dem Speicher dieses Systems hinzufügen</translation>
    </message>
    <message>
        <source>The certificate does not say where its issuer&apos;s can be fetched.</source>
        <translation>Das Zertifikat gibt nicht an, wo das seines Ausstellers abgerufen werden kann.</translation>
    </message>
    <message>
        <source>Its issuer&apos;s certificate is at %1</source>
        <comment>@info URLs</comment>
        <translation>Das Zertifikat des Ausstellers liegt unter %1</translation>
    </message>
    <message>
        <source>This system&apos;s store has it: %1</source>
        <comment>@info certificates</comment>
        <translation>Im Speicher dieses Systems vorhanden: %1</translation>
    </message>
</context>
<context>
    <name>bindwright::JobBar</name>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@info accessible name</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping after the current step…</source>
        <comment>@info:progress</comment>
        <translation>Wird nach dem aktuellen Schritt angehalten…</translation>
    </message>
</context>
<context>
    <name>bindwright::MapPanel</name>
    <message>
        <source>Enter or a second click goes to the row, or unfolds.</source>
        <comment>@info</comment>
        <translation>Die Eingabetaste oder ein zweiter Klick führt zur Zeile oder klappt auf.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>@action:button</comment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>@action:button</comment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fold &amp;similar</source>
        <comment>@option:check</comment>
        <translation>Ähnli&amp;ches zusammenfassen</translation>
    </message>
    <message>
        <source>&amp;Export map</source>
        <comment>@action:button</comment>
        <translation>Karte exp&amp;ortieren</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <comment>@action:button</comment>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Search the map</source>
        <comment>@label</comment>
        <translation>Karte durchsuchen</translation>
    </message>
    <message>
        <source>Only what is w&amp;rong</source>
        <comment>@option:check</comment>
        <translation>Nur &amp;Fehlerhaftes</translation>
    </message>
    <message>
        <source>Compare &amp;with now</source>
        <comment>@option:check</comment>
        <translation>&amp;Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Hosts say whether they get a better or a worse answer than now.</source>
        <comment>@info:tooltip</comment>
        <translation>Hosts zeigen, ob sie eine bessere oder schlechtere Antwort als jetzt erhalten.</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <comment>@info</comment>
        <translation>Hier gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Host, address or certificate</source>
        <comment>@info:placeholder</comment>
        <translation>Host, Adresse oder Zertifikat</translation>
    </message>
</context>
<context>
    <name>bindwright::MapView</name>
    <message>
        <source>%1: %2</source>
        <comment>@info accessible: column and box</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Conflict map</source>
        <comment>@title</comment>
        <translation>Konfliktkarte</translation>
    </message>
    <message>
        <source>Arrow keys go from box to box, Enter to where it can be fixed, plus and minus zoom.</source>
        <comment>@info</comment>
        <translation>Pfeiltasten führen von Feld zu Feld, die Eingabetaste dorthin, wo es behoben werden kann, Plus und Minus zoomen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>@info accessible: two boxes</comment>
        <translation>%1 zu %2</translation>
    </message>
</context>
<context>
    <name>bindwright::MatrixPanel</name>
    <message>
        <source>There is no host to ask for yet. Bindings, host headers and wanted names come from the steps before.</source>
        <translation>Es gibt noch keinen Host, der abgefragt werden könnte. Bindungen, Host-Header und gewünschte Namen kommen aus den vorherigen Schritten.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@label</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by host or certificate</source>
        <comment>@info:placeholder</comment>
        <translation>Nach Host oder Zertifikat filtern</translation>
    </message>
    <message>
        <source>Only &amp;wrong</source>
        <comment>@option:check</comment>
        <translation>Nur &amp;fehlerhafte</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <comment>@action:button</comment>
        <translation>Beh&amp;eben</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect a certificate, or remove the expectation</source>
        <comment>@action</comment>
        <translation>Zertifikat erwarten oder Erwartung entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n binding(s) are never chosen: another one answers first, or the row is not valid.</source>
        <translation>
            <numerusform>%n Bindung wird nie gewählt: Eine andere antwortet zuerst, oder die Zeile ist ungültig.</numerusform>
            <numerusform>%n Bindungen werden nie gewählt: Eine andere antwortet zuerst, oder die Zeile ist ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect %1</source>
        <comment>@action:inmenu</comment>
        <translation>%1 erwarten</translation>
    </message>
    <message>
        <source>Remove the expectation</source>
        <comment>@action:inmenu</comment>
        <translation>Erwartung entfernen</translation>
    </message>
    <message>
        <source>remove an expectation</source>
        <comment>@action undo</comment>
        <translation>Erwartung entfernen</translation>
    </message>
    <message>
        <source>Remove ex&amp;pectation</source>
        <comment>@action:button</comment>
        <translation>Erw&amp;artung entfernen</translation>
    </message>
    <message>
        <source>Ex&amp;pect %1</source>
        <comment>@action:button</comment>
        <translation>%1 erw&amp;arten</translation>
    </message>
    <message>
        <source>expect a certificate</source>
        <comment>@action undo</comment>
        <translation>Zertifikat erwarten</translation>
    </message>
    <message>
        <source>&amp;Export matrix</source>
        <comment>@action:button</comment>
        <translation>Matrix exp&amp;ortieren</translation>
    </message>
    <message>
        <source>Group by</source>
        <comment>@info accessible name</comment>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <comment>@item:inlistbox</comment>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By role</source>
        <comment>@item:inlistbox</comment>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>By host</source>
        <comment>@item:inlistbox</comment>
        <translation>Nach Host</translation>
    </message>
    <message>
        <source>By certificate</source>
        <comment>@item:inlistbox</comment>
        <translation>Nach Zertifikat</translation>
    </message>
    <message>
        <source>Certificate served to each client</source>
        <comment>@title</comment>
        <translation>Zertifikat, das jeder Client erhält</translation>
    </message>
    <message>
        <source>Go to the binding</source>
        <comment>@action:inmenu</comment>
        <translation>Zur Bindung</translation>
    </message>
    <message>
        <source>Copy host name</source>
        <comment>@action:inmenu</comment>
        <translation>Hostname kopieren</translation>
    </message>
</context>
<context>
    <name>bindwright::MatrixTable</name>
    <message>
        <source>Hosts and clients</source>
        <comment>@title</comment>
        <translation>Hosts und Clients</translation>
    </message>
    <message>
        <source>Copy the cells</source>
        <comment>@action</comment>
        <translation>Zellen kopieren</translation>
    </message>
</context>
<context>
    <name>bindwright::MessageList</name>
    <message>
        <source>Problems</source>
        <comment>@info accessible name</comment>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::MessageRow</name>
    <message>
        <source>%1: %2</source>
        <comment>@info severity: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <comment>@action</comment>
        <translation>Meldung kopieren</translation>
    </message>
</context>
<context>
    <name>bindwright::MiniMap</name>
    <message>
        <source>Overview of the map</source>
        <comment>@info accessible name</comment>
        <translation>Übersicht der Karte</translation>
    </message>
</context>
<context>
    <name>bindwright::NewRoleDialog</name>
    <message>
        <source>Type a name for the role, and for the site of a web role.</source>
        <translation>Geben Sie einen Namen für die Rolle ein, bei einer Webrolle auch für die Site.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: “%2” cannot be where it is.</source>
        <translation>„%1“ ist als Name nicht möglich: „%2“ ist an dieser Stelle nicht zulässig.</translation>
    </message>
    <message>
        <source>New project with an empty role</source>
        <comment>@title:window</comment>
        <translation>Neues Projekt mit einer leeren Rolle</translation>
    </message>
    <message>
        <source>Writes ServiceDefinition.csdef and a ServiceConfiguration for Cloud and one for Local into the folder, and opens them. Nothing is overwritten.</source>
        <translation>Schreibt ServiceDefinition.csdef und je eine ServiceConfiguration für Cloud und Local in den Ordner und öffnet sie. Es wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>Web role</source>
        <comment>@item</comment>
        <translation>Webrolle</translation>
    </message>
    <message>
        <source>Worker role</source>
        <comment>@item</comment>
        <translation>Workerrolle</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <comment>@action:button</comment>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Site:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Site:</translation>
    </message>
    <message>
        <source>HTTP &amp;port:</source>
        <comment>@label:spinbox</comment>
        <translation>HTTP-&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;Guest OS:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Gastbetriebssystem:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>@action:button</comment>
        <translation>Auswäh&amp;len…</translation>
    </message>
    <message>
        <source>%1 (family %2)</source>
        <comment>@item Windows, number</comment>
        <translation>%1 (Familie %2)</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <comment>@title:window</comment>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>Choose the folder that the project is to stand in.</source>
        <translation>Wählen Sie den Ordner, in dem das Projekt liegen soll.</translation>
    </message>
</context>
<context>
    <name>bindwright::NextStepsDialog</name>
    <message>
        <source>Next steps</source>
        <comment>@title:window</comment>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Steps to tick off</source>
        <comment>@info accessible name</comment>
        <translation>Schritte zum Abhaken</translation>
    </message>
    <message>
        <source>Ticks are kept in the plan file, where you save one.</source>
        <translation>Häkchen werden in der Plandatei aufbewahrt, wenn Sie eine speichern.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <comment>@action:button</comment>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>tick a step</source>
        <comment>@action undo</comment>
        <translation>Schritt abhaken</translation>
    </message>
</context>
<context>
    <name>bindwright::PassphraseInput</name>
    <message>
        <source>Try it on the other locked files too</source>
        <comment>@option:check</comment>
        <translation>Auch an den anderen gesperrten Dateien versuchen</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <comment>@label file name</comment>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>@info:placeholder</comment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>@action:button a passphrase</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the passphrase of %1</source>
        <translation>Passphrase von %1 anzeigen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>@action:button</comment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <comment>@action:button file name</comment>
        <translation>%1 entsperren</translation>
    </message>
</context>
<context>
    <name>bindwright::PlanTextModel</name>
    <message>
        <source>to do</source>
        <comment>@info state of an action</comment>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>at work</source>
        <comment>@info state of an action</comment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@info state of an action</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@info state of an action</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>@info state of an action</comment>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>left to you</source>
        <comment>@info state of an action</comment>
        <translation>von Ihnen zu erledigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@item sentence, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@item accessible, state, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bindwright::PlanView</name>
    <message>
        <source>Actions</source>
        <comment>@title</comment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What the script does</source>
        <comment>@title</comment>
        <translation>Was das Skript tut</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>@title:tab</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What the script does</source>
        <comment>@title:tab</comment>
        <translation>Was das Skript tut</translation>
    </message>
</context>
<context>
    <name>bindwright::PreviewPage</name>
    <message>
        <source>Preview</source>
        <comment>@title</comment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Which certificate each client will be served, and why. Predicted from published rules; each step shows its certainty.</source>
        <translation>Welches Zertifikat jeder Client erhält und warum. Nach veröffentlichten Regeln vorhergesagt; jeder Schritt zeigt seine Gewissheit.</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <comment>@title:tab</comment>
        <translation>Matri&amp;x</translation>
    </message>
    <message>
        <source>&amp;Conflict map</source>
        <comment>@title:tab</comment>
        <translation>&amp;Konfliktkarte</translation>
    </message>
    <message>
        <source>Choose a name that ends in .svg, .png or .pdf.</source>
        <translation>Wählen Sie einen Namen, der auf .svg, .png oder .pdf endet.</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>Die Karte wurde geschrieben: %1.</translation>
    </message>
    <message>
        <source>Con&amp;flicts (%1)</source>
        <comment>@title:tab</comment>
        <translation>Konflik&amp;te (%1)</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <comment>@action:button</comment>
        <translation>Zur Zeile</translation>
    </message>
    <message>
        <source>Asking for every host…</source>
        <comment>@info:progress</comment>
        <translation>Jeder Host wird abgefragt…</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <comment>@title:tab</comment>
        <translation>Änder&amp;ungen</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .svg, .png or .pdf.</source>
        <translation>Wählen Sie einen Namen, der auf .csv, .svg, .png oder .pdf endet.</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>Die Tabelle wurde geschrieben: %1.</translation>
    </message>
</context>
<context>
    <name>bindwright::PreviewTextModel</name>
    <message>
        <source>Expected</source>
        <comment>@title:column</comment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>@title:column</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>@info:tooltip</comment>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Its binding is never chosen.</source>
        <comment>@info:tooltip</comment>
        <translation>Seine Bindung wird nie gewählt.</translation>
    </message>
    <message>
        <source>%1 (expectation: %2)</source>
        <comment>@info what is served, expectation</comment>
        <translation>%1 (Erwartung: %2)</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <comment>@info accessible: host, client, certificate, verdict</comment>
        <translation>%1, %2: %3; %4</translation>
    </message>
</context>
<context>
    <name>bindwright::ProblemButton</name>
    <message>
        <source>No problems</source>
        <comment>@info</comment>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Lists the problems of this page.</source>
        <comment>@info accessible</comment>
        <translation>Listet die Probleme dieser Seite auf.</translation>
    </message>
</context>
<context>
    <name>bindwright::ProblemRowModel</name>
    <message>
        <source>%1: %2</source>
        <comment>@info severity: sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bindwright::ProblemTable</name>
    <message>
        <source>Edit</source>
        <comment>@action</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <comment>@action</comment>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>bindwright::ProjectPage</name>
    <message>
        <source>Open the deployment that you want to change, or start without one.</source>
        <translation>Öffnen Sie die Bereitstellung, die Sie ändern möchten, oder beginnen Sie ohne.</translation>
    </message>
    <message>
        <source>To go on, open a project, or start with the sample or an empty role.</source>
        <translation>Öffnen Sie ein Projekt, oder beginnen Sie mit dem Beispiel oder einer leeren Rolle, um fortzufahren.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>@action:button</comment>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <comment>@action:button</comment>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>No project at hand?</source>
        <comment>@title:group</comment>
        <translation>Kein Projekt zur Hand?</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <comment>@action:button</comment>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Copy the command for a server</source>
        <comment>@action:button</comment>
        <translation>Befehl für einen Server &amp;kopieren</translation>
    </message>
    <message>
        <source>Run it there in PowerShell, as administrator. It writes bindwright-server.txt, with no key and no password in it; drop that file here.</source>
        <translation>Führen Sie ihn dort in PowerShell als Administrator aus. Er schreibt bindwright-server.txt, ohne Schlüssel und Kennwörter; ziehen Sie diese Datei hierher.</translation>
    </message>
    <message>
        <source>Copied. Run it on the server in PowerShell, as administrator, and drop the bindwright-server.txt that it writes here.</source>
        <translation>Kopiert. Führen Sie den Befehl auf dem Server in PowerShell als Administrator aus, und ziehen Sie die geschriebene Datei bindwright-server.txt hierher.</translation>
    </message>
    <message>
        <source>choose the target</source>
        <comment>@action undo</comment>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>@info accessible name</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>choose roles</source>
        <comment>@action undo</comment>
        <translation>Rollen wählen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>@info:progress</comment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Drop a project (folder, .ccproj, .csdef or .cscfg), a plan (.bindwright) or files of a server&apos;s state here</source>
        <translation>Ziehen Sie ein Projekt (Ordner, .ccproj, .csdef oder .cscfg), einen Plan (.bindwright) oder Dateien mit dem Zustand eines Servers hierher</translation>
    </message>
    <message>
        <source>Ro&amp;les: tick those that get certificates</source>
        <comment>@label</comment>
        <translation>Rolle&amp;n: Haken Sie die an, die Zertifikate erhalten</translation>
    </message>
    <message>
        <source>Nothing is open yet. Opening a project only reads it. Files are written on the last page, and only when you choose to.</source>
        <translation>Noch ist nichts geöffnet. Beim Öffnen wird ein Projekt nur gelesen. Dateien werden erst auf der letzten Seite geschrieben, und nur, wenn Sie das wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate files are added when a project is open.</source>
        <translation>
            <numerusform>%n Zertifikatdatei wird hinzugefügt, sobald ein Projekt geöffnet ist.</numerusform>
            <numerusform>%n Zertifikatdateien werden hinzugefügt, sobald ein Projekt geöffnet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe an empty role, or collect what a server has.</source>
        <translation>Beschreiben Sie eine leere Rolle, oder erfassen Sie, was ein Server hat.</translation>
    </message>
    <message>
        <source>&amp;Empty role…</source>
        <comment>@action:button</comment>
        <translation>&amp;Leere Rolle…</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <comment>@action:button</comment>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;project</source>
        <comment>@action:button</comment>
        <translation>&amp;Projekt öffnen</translation>
    </message>
    <message>
        <source>A service definition or configuration, a project of Visual Studio, or a saved plan.</source>
        <translation>Eine Dienstdefinition oder Dienstkonfiguration, ein Visual Studio-Projekt oder ein gespeicherter Plan.</translation>
    </message>
    <message>
        <source>&amp;Read a server&apos;s state</source>
        <comment>@action:button</comment>
        <translation>Zustand eines &amp;Servers lesen</translation>
    </message>
    <message>
        <source>Copies a command that collects it. Run it on the server, and open the file that it writes.</source>
        <translation>Kopiert einen Befehl, der ihn erfasst. Führen Sie ihn auf dem Server aus, und öffnen Sie die Datei, die er schreibt.</translation>
    </message>
    <message>
        <source>An invented shop, with a tour of two minutes that ends in an exported script.</source>
        <translation>Ein erfundener Shop mit einer zweiminütigen Tour, die mit einem exportierten Skript endet.</translation>
    </message>
    <message>
        <source>Compare &amp;servers…</source>
        <comment>@action:button</comment>
        <translation>&amp;Server vergleichen…</translation>
    </message>
</context>
<context>
    <name>bindwright::ProjectRenewalDialog</name>
    <message>
        <source>Where the old certificate is used</source>
        <translation>Wo das alte Zertifikat verwendet wird</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@action:button a project from a list</comment>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@action:button</comment>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>@action:button</comment>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>%1 is the project that is open in the window. Replace the certificate there.</source>
        <translation>%1 ist das Projekt, das im Fenster geöffnet ist. Ersetzen Sie das Zertifikat dort.</translation>
    </message>
    <message>
        <source>Reading the projects…</source>
        <comment>@info:progress</comment>
        <translation>Projekte werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be changed.</source>
        <translation>
            <numerusform>%n Datei wird geändert.</numerusform>
            <numerusform>%n Dateien werden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old certificate is not used here.</source>
        <translation>Das alte Zertifikat wird hier nicht verwendet.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben; der vorherige Stand wird in einer Sicherung aufbewahrt.</numerusform>
            <numerusform>%n Dateien wurden geschrieben; der vorherige Stand wird in einer Sicherung aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring…</source>
        <comment>@info:progress</comment>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message numerus="yes">
        <source>%n files were restored.</source>
        <translation>
            <numerusform>%n Datei wurde wiederhergestellt.</numerusform>
            <numerusform>%n Dateien wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace anyway</source>
        <comment>@action:button</comment>
        <translation>&amp;Trotzdem ersetzen</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Replace in other places</source>
        <comment>@title:window</comment>
        <translation>An anderen Stellen ersetzen</translation>
    </message>
    <message>
        <source>Projects and central certificate stores</source>
        <translation>Projekte und zentrale Zertifikatspeicher</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <comment>@action:button</comment>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Replaces %1 by %2 in the service configurations of these projects and in the files of these central certificate stores, all of them or none.</source>
        <translation>Ersetzt %1 durch %2 in den Dienstkonfigurationen dieser Projekte und in den Dateien dieser zentralen Zertifikatspeicher, in allen oder in keiner.</translation>
    </message>
    <message>
        <source>Add a project or a central certificate store</source>
        <comment>@title:window</comment>
        <translation>Projekt oder zentralen Zertifikatspeicher hinzufügen</translation>
    </message>
    <message>
        <source>The old certificate is not used in any of these places.</source>
        <translation>Das alte Zertifikat wird an keiner dieser Stellen verwendet.</translation>
    </message>
</context>
<context>
    <name>bindwright::ProjectSummary</name>
    <message>
        <source>not written: the platform chooses</source>
        <translation>nicht angegeben: die Plattform wählt</translation>
    </message>
    <message>
        <source>family %1: not known</source>
        <translation>Familie %1: nicht bekannt</translation>
    </message>
    <message>
        <source>SNI available</source>
        <translation>SNI verfügbar</translation>
    </message>
    <message>
        <source>no SNI</source>
        <translation>kein SNI</translation>
    </message>
    <message>
        <source>family %1: %2, IIS %3, %4</source>
        <comment>@info number, Windows, IIS version, SNI or not</comment>
        <translation>Familie %1: %2, IIS %3, %4</translation>
    </message>
    <message>
        <source>%1; retired</source>
        <comment>@info guest OS</comment>
        <translation>%1; eingestellt</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>@title:group</comment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Support ends on 31 March 2027. Microsoft names Virtual Machine Scale Sets, App Service, Azure Kubernetes Service and Service Fabric managed clusters to go to.</source>
        <translation>Der Support endet am 31. März 2027. Microsoft nennt als Ziele VM-Skalierungsgruppen, App Service, Azure Kubernetes Service und verwaltete Service Fabric-Cluster.</translation>
    </message>
    <message>
        <source>Azure Cloud Services (extended support)</source>
        <comment>@item</comment>
        <translation>Azure Cloud Services (erweiterter Support)</translation>
    </message>
    <message>
        <source>Windows Server or a VM scale set</source>
        <comment>@item</comment>
        <translation>Windows Server oder VM-Skalierungsgruppe</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>@label</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>@label</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Runs on</source>
        <comment>@label</comment>
        <translation>Läuft &amp;auf</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <comment>@label</comment>
        <translation>Gastbetriebssystem</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Azure Cloud Services</source>
        <comment>@item</comment>
        <translation>Azure Cloud Services</translation>
    </message>
</context>
<context>
    <name>bindwright::RecentList</name>
    <message>
        <source>Recent</source>
        <comment>@title:group</comment>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <comment>@action:button</comment>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Recent projects and plans</source>
        <comment>@info accessible name</comment>
        <translation>Zuletzt verwendete Projekte und Pläne</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@item name and folder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not found</source>
        <comment>@item</comment>
        <translation>%1 · nicht gefunden</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <comment>@action</comment>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>bindwright::ReplaceDialog</name>
    <message>
        <source>%1, until %2</source>
        <comment>@item a certificate and its last day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Service configurations to change</source>
        <translation>Zu ändernde Dienstkonfigurationen</translation>
    </message>
    <message>
        <source>Where the old certificate is used</source>
        <translation>Wo das alte Zertifikat verwendet wird</translation>
    </message>
    <message>
        <source>&amp;Keep the old certificate on the roles too</source>
        <comment>@option:check</comment>
        <translation>Altes Zertifikat auch auf den Rollen &amp;behalten</translation>
    </message>
    <message>
        <source>Replace certificate</source>
        <comment>@title:window</comment>
        <translation>Zertifikat ersetzen</translation>
    </message>
    <message>
        <source>Replace:</source>
        <comment>@label</comment>
        <translation>Ersetzen:</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Durch:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <comment>@label:listbox service configurations</comment>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>&amp;Used by:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Verwendet von:</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>@action:button</comment>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>No other certificate was added. Add the new one on the Certificates page.</source>
        <translation>Es wurde kein anderes Zertifikat hinzugefügt. Fügen Sie das neue auf der Seite „Zertifikate“ hinzu.</translation>
    </message>
    <message>
        <source>Choose at least one service configuration.</source>
        <translation>Wählen Sie mindestens eine Dienstkonfiguration.</translation>
    </message>
    <message>
        <source>&amp;Replace anyway</source>
        <comment>@action:button</comment>
        <translation>&amp;Trotzdem ersetzen</translation>
    </message>
    <message>
        <source>In other &amp;places…</source>
        <comment>@action:button</comment>
        <translation>An anderen &amp;Stellen…</translation>
    </message>
    <message>
        <source>The files of the central certificate store are replaced under “In other places”.</source>
        <translation>Die Dateien des zentralen Zertifikatspeichers werden unter „An anderen Stellen“ ersetzt.</translation>
    </message>
</context>
<context>
    <name>bindwright::ReportExporter</name>
    <message>
        <source>Write a report</source>
        <comment>@title:window</comment>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .html or .pdf.</source>
        <translation>Wählen Sie einen Namen, der auf .html oder .pdf endet.</translation>
    </message>
</context>
<context>
    <name>bindwright::RoleCertificateTextModel</name>
    <message>
        <source>Name</source>
        <comment>@title:column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column</comment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>@title:column</comment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>@title:column</comment>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <comment>@title:column</comment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>@title:column</comment>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>chain of %1</source>
        <comment>@info</comment>
        <translation>Kette von %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>@info used by</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>@info certificate name</comment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>not among the files added</source>
        <comment>@info</comment>
        <translation>nicht unter den hinzugefügten Dateien</translation>
    </message>
    <message>
        <source>not declared</source>
        <comment>@info</comment>
        <translation>nicht deklariert</translation>
    </message>
    <message>
        <source>%1… differs</source>
        <comment>@info start of a thumbprint</comment>
        <translation>%1… weicht ab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info cscfg file, thumbprint</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bindwright::RoleCertificatesPage</name>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>@item further names</comment>
        <translation>
            <numerusform> und %n weiterer</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Role certificates</source>
        <comment>@title</comment>
        <translation>Rollenzertifikate</translation>
    </message>
    <message>
        <source>What each role instance gets into its certificate stores: the list of Visual Studio&apos;s “Certificates” tab, for all roles at once.</source>
        <translation>Was jede Rolleninstanz in ihre Zertifikatspeicher erhält: die Liste der Registerkarte „Zertifikate“ in Visual Studio, für alle Rollen zugleich.</translation>
    </message>
    <message>
        <source>This role has no certificates yet. Add one of those that were added, or an empty row to fill in.</source>
        <translation>Diese Rolle hat noch keine Zertifikate. Fügen Sie eines der hinzugefügten hinzu oder eine leere Zeile zum Ausfüllen.</translation>
    </message>
    <message>
        <source>Certificates of the role</source>
        <comment>@title</comment>
        <translation>Zertifikate der Rolle</translation>
    </message>
    <message>
        <source>edit a certificate of %1</source>
        <comment>@action undo</comment>
        <translation>Zertifikat von %1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy list to</source>
        <comment>@action:button</comment>
        <translation>Liste &amp;kopieren nach</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>@action:button</comment>
        <translation>Hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button</comment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <comment>@action:button</comment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <comment>@action:button</comment>
        <translation>Erse&amp;tzen…</translation>
    </message>
    <message>
        <source>Put another certificate wherever this one is used</source>
        <translation>Überall, wo dieses Zertifikat verwendet wird, ein anderes einsetzen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>@info 12 changes in 3 files</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the files</source>
        <comment>@title certificate name</comment>
        <translation>%1 in den Dateien</translation>
    </message>
    <message>
        <source>replace a certificate</source>
        <comment>@action undo</comment>
        <translation>Zertifikat ersetzen</translation>
    </message>
    <message>
        <source>No certificate was added</source>
        <comment>@item:inmenu</comment>
        <translation>Es wurde kein Zertifikat hinzugefügt</translation>
    </message>
    <message>
        <source>Empty row</source>
        <comment>@item:inmenu</comment>
        <translation>Leere Zeile</translation>
    </message>
    <message>
        <source>All roles</source>
        <comment>@item:inmenu</comment>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <comment>@action undo</comment>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>add a certificate to %1</source>
        <comment>@action undo</comment>
        <translation>Zertifikat zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <comment>@action undo</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>copy the certificates of %1</source>
        <comment>@action undo</comment>
        <translation>Zertifikate von %1 kopieren</translation>
    </message>
    <message>
        <source>Removed from the thumbprint that was entered for %1: %2.</source>
        <translation>Aus dem für %1 eingegebenen Fingerabdruck entfernt: %2.</translation>
    </message>
</context>
<context>
    <name>bindwright::RoleList</name>
    <message>
        <source>%1  %2</source>
        <comment>@item role, number of certificates</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n certificate(s)</source>
        <comment>@info accessible</comment>
        <translation>
            <numerusform>%1, %n Zertifikat</numerusform>
            <numerusform>%1, %n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>@title</comment>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>bindwright::RoleTextModel</name>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>@title:column</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>HTTPS endpoint</source>
        <comment>@title:column</comment>
        <translation>https-Endpunkt</translation>
    </message>
    <message>
        <source>Sites</source>
        <comment>@title:column</comment>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>@title:column</comment>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Startup tasks</source>
        <comment>@title:column</comment>
        <translation>Startaufgaben</translation>
    </message>
    <message>
        <source>web</source>
        <comment>@item role kind</comment>
        <translation>Web</translation>
    </message>
    <message>
        <source>worker</source>
        <comment>@item role kind</comment>
        <translation>Worker</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@item</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioCard</name>
    <message>
        <source>recommended</source>
        <comment>@info</comment>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>@option:radio number and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info accessible name: scenario, fit</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info reasons against a scenario</comment>
        <translation>
            <numerusform>Und %n weiterer Grund.</numerusform>
            <numerusform>Und %n weitere Gründe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioPage</name>
    <message>
        <source>choose “%1”</source>
        <comment>@action undo</comment>
        <translation>„%1“ wählen</translation>
    </message>
    <message>
        <source>What should the roles do with these certificates? The recommendation comes from what you added; the choice is yours.</source>
        <translation>Was sollen die Rollen mit diesen Zertifikaten tun? Die Empfehlung ergibt sich aus dem Hinzugefügten; die Wahl liegt bei Ihnen.</translation>
    </message>
    <message>
        <source>Choose one of the five, or press Next again to continue without one.</source>
        <translation>Wählen Sie eines der fünf, oder wählen Sie noch einmal „Weiter“, um ohne fortzufahren.</translation>
    </message>
    <message>
        <source>&amp;Install the private root as well</source>
        <comment>@option:check</comment>
        <translation>&amp;Auch das private Stammzertifikat installieren</translation>
    </message>
    <message>
        <source>edit the host names</source>
        <comment>@action undo</comment>
        <translation>Hostnamen bearbeiten</translation>
    </message>
    <message>
        <source>choose service configurations</source>
        <comment>@action undo</comment>
        <translation>Dienstkonfigurationen wählen</translation>
    </message>
    <message>
        <source>install the root</source>
        <comment>@action undo</comment>
        <translation>Stammzertifikat installieren</translation>
    </message>
    <message>
        <source>Since you chose, something was changed by hand or added. It stays as it is.</source>
        <translation>Seit Ihrer Wahl wurde etwas von Hand geändert oder hinzugefügt. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Set it up &amp;again</source>
        <comment>@action:button</comment>
        <translation>Erneut einri&amp;chten</translation>
    </message>
    <message>
        <source>add all names</source>
        <comment>@action undo</comment>
        <translation>alle Namen hinzufügen</translation>
    </message>
    <message>
        <source>The platform&apos;s own https binding</source>
        <comment>@title:group</comment>
        <translation>Die eigene https-Bindung der Plattform</translation>
    </message>
    <message>
        <source>decide about the platform&apos;s binding</source>
        <comment>@action undo</comment>
        <translation>über die Bindung der Plattform entscheiden</translation>
    </message>
    <message>
        <source>Choose “%1”</source>
        <comment>@action</comment>
        <translation>„%1“ wählen</translation>
    </message>
    <message>
        <source>&amp;Keep the https endpoint</source>
        <comment>@option:radio</comment>
        <translation>https-Endpunkt &amp;behalten</translation>
    </message>
    <message>
        <source>The script turns the platform&apos;s IP:443: into *:443:, the default. Clients without SNI get its certificate.</source>
        <translation>Das Skript macht aus IP:443: der Plattform den Standard *:443:. Clients ohne SNI erhalten dessen Zertifikat.</translation>
    </message>
    <message>
        <source>Declare 443 as &amp;tcp</source>
        <comment>@option:radio</comment>
        <translation>443 als &amp;tcp deklarieren</translation>
    </message>
    <message>
        <source>The script then owns every binding.</source>
        <translation>Das Skript setzt dann alle Bindungen.</translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioPicture</name>
    <message>
        <source>cert</source>
        <comment>@label in a drawing</comment>
        <translation>Zert.</translation>
    </message>
    <message>
        <source>host</source>
        <comment>@label in a drawing</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>root</source>
        <comment>@label in a drawing</comment>
        <translation>Stamm</translation>
    </message>
    <message>
        <source>leaf</source>
        <comment>@label in a drawing</comment>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioReasons</name>
    <message>
        <source>Why, and what it will do</source>
        <comment>@info accessible name</comment>
        <translation>Warum, und was es tun wird</translation>
    </message>
    <message>
        <source>Why %1 is not possible</source>
        <comment>@title number</comment>
        <translation>Warum %1 nicht möglich ist</translation>
    </message>
    <message>
        <source>Why %1</source>
        <comment>@title number</comment>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>What it will do</source>
        <comment>@title</comment>
        <translation>Was es bewirkt</translation>
    </message>
</context>
<context>
    <name>bindwright::ScriptBar</name>
    <message>
        <source>Run on &amp;this server…</source>
        <comment>@action:button</comment>
        <translation>Auf &amp;diesem Server ausführen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@action:button</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <comment>@action:button</comment>
        <translation>Spei&amp;chern…</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <comment>@action:button</comment>
        <translation>Ord&amp;ner öffnen</translation>
    </message>
</context>
<context>
    <name>bindwright::ScriptView</name>
    <message>
        <source>Not found</source>
        <comment>@info the text to find</comment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <comment>@label</comment>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>@action find</comment>
        <translation>&amp;Vorheriges</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@action find</comment>
        <translation>Nä&amp;chstes</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <comment>@action</comment>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <comment>@action</comment>
        <translation>Nächsten Treffer suchen</translation>
    </message>
    <message>
        <source>Find the previous one</source>
        <comment>@action</comment>
        <translation>Vorherigen Treffer suchen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <comment>@action</comment>
        <translation>Suchleiste schließen</translation>
    </message>
</context>
<context>
    <name>bindwright::ServerChainDialog</name>
    <message>
        <source>From a server</source>
        <comment>@title:window</comment>
        <translation>Von einem Server</translation>
    </message>
    <message>
        <source>www.example.com or 10.0.0.4:8443</source>
        <comment>@info:placeholder</comment>
        <translation>www.example.com oder 10.0.0.4:8443</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Name to ask for (SNI):</source>
        <comment>@label:textbox</comment>
        <translation>Abzufragender &amp;Name (SNI):</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@action:button</comment>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>empty: the server&apos;s own name; none for an address</source>
        <comment>@info:placeholder</comment>
        <translation>leer: der eigene Name des Servers; bei einer Adresse keiner</translation>
    </message>
    <message>
        <source>Adds the chain that a running server sends: certificates, without their keys.</source>
        <translation>Fügt die Kette hinzu, die ein laufender Server sendet: Zertifikate, ohne ihre Schlüssel.</translation>
    </message>
</context>
<context>
    <name>bindwright::ServerRunDialog</name>
    <message>
        <source>Run on this server</source>
        <comment>@title:window</comment>
        <translation>Auf diesem Server ausführen</translation>
    </message>
    <message>
        <source>Sets the bindings of this machine&apos;s IIS as the plan has them. Windows asks for an administrator; the certificates have to be in LocalMachine\My, with their keys.</source>
        <translation>Setzt die Bindungen des IIS dieses Computers wie im Plan. Windows fragt nach einem Administrator; die Zertifikate müssen mit Schlüssel in LocalMachine\My liegen.</translation>
    </message>
    <message>
        <source>Log of the script</source>
        <comment>@info accessible name</comment>
        <translation>Protokoll des Skripts</translation>
    </message>
    <message>
        <source>The script&apos;s output appears here.</source>
        <comment>@info:placeholder</comment>
        <translation>Hier erscheint die Ausgabe des Skripts.</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@info accessible name</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scri&amp;pt:</source>
        <comment>@label:listbox</comment>
        <translation>Skri&amp;pt:</translation>
    </message>
    <message>
        <source>&amp;Undo what it did</source>
        <comment>@action:button</comment>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>@action:button</comment>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>@action:button</comment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Restores what was there before the first run.</source>
        <comment>@info:tooltip</comment>
        <translation>Stellt den Zustand von vor dem ersten Lauf wieder her.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <comment>@info:progress</comment>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>@info:progress</comment>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>@info a line of a log</comment>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>@info a line of a log</comment>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>bindwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>@title:window</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Clear recent list</source>
        <comment>@action:button</comment>
        <translation>&amp;Zuletzt verwendete Einträge löschen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Design:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>@item:inlistbox</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>@item:inlistbox</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>@item:inlistbox</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Days of warning before expiry:</source>
        <comment>@label</comment>
        <translation>&amp;Tage Vorwarnung vor dem Ablauf:</translation>
    </message>
    <message>
        <source>a third of the lifetime</source>
        <comment>@item:inlistbox days of warning</comment>
        <translation>ein Drittel der Laufzeit</translation>
    </message>
    <message>
        <source>T&amp;arget of new projects:</source>
        <comment>@label:listbox</comment>
        <translation>Ziel &amp;neuer Projekte:</translation>
    </message>
    <message>
        <source>Cloud Services</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services</translation>
    </message>
    <message>
        <source>Cloud Services (extended support)</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services (erweiterter Support)</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <comment>@item:inlistbox</comment>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>&amp;Instance address:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Instanzadresse:</translation>
    </message>
    <message>
        <source>An address of a binding, or an example</source>
        <comment>@info:placeholder</comment>
        <translation>Adresse einer Bindung oder ein Beispiel</translation>
    </message>
    <message>
        <source>The internal address of the instance, which the preview starts with.</source>
        <comment>@info:tooltip</comment>
        <translation>Interne Adresse der Instanz, mit der die Vorschau beginnt.</translation>
    </message>
    <message>
        <source>Ask before</source>
        <comment>@title:group</comment>
        <translation>Nachfragen, bevor</translation>
    </message>
    <message>
        <source>unsaved changes are discar&amp;ded</source>
        <comment>@option:check ask before</comment>
        <translation>nicht gespeicherte Änderungen &amp;verworfen werden</translation>
    </message>
    <message>
        <source>the files from before an apply are &amp;restored</source>
        <comment>@option:check ask before</comment>
        <translation>die Dateien auf den Stand vor dem Anwenden zurückgesetzt &amp;werden</translation>
    </message>
</context>
<context>
    <name>bindwright::SidePanel</name>
    <message>
        <source>Plan</source>
        <comment>@action:button</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>no plan file yet</source>
        <comment>@info</comment>
        <translation>noch keine Plandatei</translation>
    </message>
    <message>
        <source>● unsaved changes</source>
        <comment>@info</comment>
        <translation>● nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>saved</source>
        <comment>@info</comment>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>F1 help · Ctrl+K commands</source>
        <comment>@info</comment>
        <translation>F1 Hilfe · Strg+K Befehle</translation>
    </message>
</context>
<context>
    <name>bindwright::StepList</name>
    <message>
        <source>done</source>
        <comment>@info step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current</source>
        <comment>@info step</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>@info step</comment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>@info step</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@info accessible name</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <comment>@info accessible name: number, count, name, progress</comment>
        <translation>Schritt %1 von %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>, %n errors</source>
        <comment>@info accessible name</comment>
        <translation>
            <numerusform>, %n Fehler</numerusform>
            <numerusform>, %n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+%1 or Alt+%1</source>
        <comment>@info:tooltip</comment>
        <translation>Strg+%1 oder Alt+%1</translation>
    </message>
</context>
<context>
    <name>bindwright::StorePassphrases</name>
    <message>
        <source>Pass&amp;word of the central certificate store:</source>
        <comment>@label</comment>
        <translation>&amp;Kennwort des zentralen Zertifikatspeichers:</translation>
    </message>
    <message>
        <source>&amp;Passphrase of %1, if it has one:</source>
        <comment>@label file name</comment>
        <translation>&amp;Passphrase von %1, falls vorhanden:</translation>
    </message>
</context>
<context>
    <name>bindwright::Tour</name>
    <message>
        <source>This is an invented shop: two web roles with an https endpoint each, and one certificate. It is a copy; nothing of yours is changed.</source>
        <translation>Dies ist ein erfundener Shop: zwei Webrollen mit je einem https-Endpunkt und ein Zertifikat. Es ist eine Kopie; an Ihren Dateien wird nichts geändert.</translation>
    </message>
    <message>
        <source>Here you add your certificate files. The tour does without: the project&apos;s cscfg files name the shop&apos;s certificate by its thumbprint.</source>
        <translation>Hier fügen Sie Ihre Zertifikatdateien hinzu. Die Tour kommt ohne aus: Die cscfg-Dateien des Projekts nennen das Zertifikat des Shops mit seinem Fingerabdruck.</translation>
    </message>
    <message>
        <source>Here you choose how the certificates that you added are used. The tour has no file to choose for: it binds by host name, with SNI.</source>
        <translation>Hier wählen Sie, wie die hinzugefügten Zertifikate verwendet werden. Die Tour hat keine Datei, für die etwas zu wählen wäre: Sie bindet nach Hostnamen, mit SNI.</translation>
    </message>
    <message>
        <source>This is what each role declares, and its thumbprint in each configuration.</source>
        <translation>Das deklariert jede Rolle, mit dem Fingerabdruck in jeder Konfiguration.</translation>
    </message>
    <message>
        <source>The tour has bound two host names. A script sets these bindings on each instance.</source>
        <translation>Die Tour hat zwei Hostnamen gebunden. Ein Skript setzt diese Bindungen auf jeder Instanz.</translation>
    </message>
    <message>
        <source>This is what each client is served, and why. “Conflict map” shows what hides what, “Changes” compares it with now.</source>
        <translation>Das erhält jeder Client und warum. „Konfliktkarte“ zeigt, was was verdeckt, „Änderungen“ vergleicht es mit jetzt.</translation>
    </message>
    <message>
        <source>This is all that would happen. Export the script now: it is written beside the copy of the sample.</source>
        <translation>Das ist alles, was geschehen würde. Exportieren Sie jetzt das Skript: Es wird neben die Kopie des Beispiels geschrieben.</translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3</source>
        <comment>@info number, count, sentence</comment>
        <translation>Tour, %1 von %2: %3</translation>
    </message>
    <message>
        <source>Export the script</source>
        <comment>@action:button</comment>
        <translation>Skript exportieren</translation>
    </message>
    <message>
        <source>Continue the tour</source>
        <comment>@action:button</comment>
        <translation>Tour fortsetzen</translation>
    </message>
    <message>
        <source>End the tour</source>
        <comment>@action:button</comment>
        <translation>Tour beenden</translation>
    </message>
</context>
<context>
    <name>bindwright::TraceView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>@item step, certainty</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Go to the binding</source>
        <comment>@action:button</comment>
        <translation>Zur Bindun&amp;g</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <comment>@title</comment>
        <translation>Schritte der Entscheidung</translation>
    </message>
    <message>
        <source>No binding of this plan decides here.</source>
        <comment>@info:tooltip</comment>
        <translation>Keine Bindung dieses Plans entscheidet hier.</translation>
    </message>
    <message>
        <source>Choose a cell to see how HTTP.sys comes to it.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, wie HTTP.sys darauf kommt.</translation>
    </message>
</context>
<context>
    <name>bindwright::TreeTable</name>
    <message>
        <source>Copy the rows</source>
        <comment>@action</comment>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>bindwright::UndoBox</name>
    <message>
        <source>Undo last apply</source>
        <comment>@title:window</comment>
        <translation>Letztes Anwenden rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>@action:button</comment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo the changes that were applied on %1? The files are restored as they were before.</source>
        <translation>Die am %1 angewendeten Änderungen rückgängig machen? Die Dateien werden auf den vorherigen Stand zurückgesetzt.</translation>
    </message>
</context>
<context>
    <name>bindwright::VerifyDialog</name>
    <message>
        <source>Verify live</source>
        <comment>@title:window</comment>
        <translation>Live prüfen</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@info accessible name</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Connects to the servers, with and without SNI, by TLS 1.2 and 1.3, and compares what they serve with what the preview says. No request is sent; each connection ends after the handshake.</source>
        <translation>Stellt Verbindungen zu den Servern her, mit und ohne SNI, über TLS 1.2 und 1.3, und vergleicht, was sie ausliefern, mit der Vorschau. Es wird keine Anforderung gesendet; jede Verbindung endet nach dem Handshake.</translation>
    </message>
    <message>
        <source>What is planned and what is served</source>
        <comment>@info accessible name</comment>
        <translation>Was geplant ist und was ausgeliefert wird</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <comment>@info accessible name</comment>
        <translation>Details der Zeile</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <comment>@action:button</comment>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <comment>@action:button</comment>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>@action:button</comment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Keep as evidence</source>
        <comment>@action:button</comment>
        <translation>Als &amp;Nachweis behalten</translation>
    </message>
    <message>
        <source>The plan keeps these answers; previews say what was observed.</source>
        <comment>@info:tooltip</comment>
        <translation>Der Plan behält diese Antworten; die Vorschau zeigt, was beobachtet wurde.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>@info:progress</comment>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There is nothing to ask for: the plan serves no host by https.</source>
        <translation>Es gibt nichts abzufragen: Der Plan bedient keinen Host über https.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept. They are in the plan file once it is saved.</source>
        <translation>
            <numerusform>%n Antwort behalten. Sie steht in der Plandatei, sobald diese gespeichert ist.</numerusform>
            <numerusform>%n Antworten behalten. Sie stehen in der Plandatei, sobald diese gespeichert ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>sent: %1, issued by %2, until %3</source>
        <comment>@info a certificate of a chain</comment>
        <translation>gesendet: %1, ausgestellt von %2, bis %3</translation>
    </message>
    <message>
        <source>Choose a row to see its handshakes and the chain that was sent.</source>
        <comment>@info</comment>
        <translation>Wählen Sie eine Zeile, um ihre Handshakes und die gesendete Kette zu sehen.</translation>
    </message>
</context>
<context>
    <name>bindwright::VerifyForm</name>
    <message>
        <source>Connect &amp;to:</source>
        <comment>@label:textbox</comment>
        <translation>Verbinden &amp;mit:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>@action:button</comment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>www.example.com:443:10.0.0.4</source>
        <comment>@info:placeholder</comment>
        <translation>www.example.com:443:10.0.0.4</translation>
    </message>
    <message>
        <source>Addresses of names, whatever DNS says: NAME:PORT:ADDRESS.</source>
        <comment>@info:tooltip</comment>
        <translation>Adressen von Namen, unabhängig vom DNS: NAME:PORT:ADDRESS.</translation>
    </message>
    <message>
        <source>&amp;Resolve:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Auflösen:</translation>
    </message>
    <message>
        <source>Time&amp;out:</source>
        <comment>@label:spinbox</comment>
        <translation>&amp;Zeitlimit:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>@item:valuesuffix seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Connections at o&amp;nce:</source>
        <comment>@label:spinbox</comment>
        <translation>&amp;Gleichzeitige Verbindungen:</translation>
    </message>
    <message>
        <source>empty: each host by its name</source>
        <comment>@info:placeholder</comment>
        <translation>leer: jeder Host über seinen Namen</translation>
    </message>
    <message>
        <source>Else an address or a name: 10.0.0.4 or vip.example.com:8443.</source>
        <comment>@info:tooltip</comment>
        <translation>Sonst eine Adresse oder ein Name: 10.0.0.4 oder vip.example.com:8443.</translation>
    </message>
</context>
<context>
    <name>bindwright::VerifyRowModel</name>
    <message>
        <source>Client</source>
        <comment>@title:column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>@title:column</comment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Served</source>
        <comment>@title:column</comment>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why it may differ</source>
        <comment>@title:column</comment>
        <translation>Mögliche Gründe für Abweichungen</translation>
    </message>
</context>
<context>
    <name>bindwright::WizardPage</name>
    <message>
        <source>You can continue when the work is done or cancelled.</source>
        <comment>@info</comment>
        <translation>Sie können fortfahren, wenn die Arbeit erledigt oder abgebrochen ist.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>@action:button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Work is still in progress. Save again when it is done.</source>
        <translation>Die Arbeit ist noch im Gange. Speichern Sie erneut, wenn sie erledigt ist.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@action:button</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>@info accessible name</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <comment>@action</comment>
        <translation>Tabelle filtern</translation>
    </message>
    <message>
        <source>To continue, fix this first: %1</source>
        <comment>@info a problem&apos;s sentence</comment>
        <translation>Beheben Sie zuerst dies, um fortzufahren: %1</translation>
    </message>
</context>
</TS>

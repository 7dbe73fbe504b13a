<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ApplyCommand</name>
    <message>
        <source>The project already has all of this; nothing was changed.</source>
        <translation>Le projet contient déjà tout cela&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n fichier a été écrit&#xa0;; l’état précédent est conservé dans une sauvegarde.</numerusform>
            <numerusform>%n fichiers ont été écrits&#xa0;; l’état précédent est conservé dans une sauvegarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyRun</name>
    <message numerus="yes">
        <source>%n error(s) block the plan; they are listed below.</source>
        <translation>
            <numerusform>%n erreur bloque le plan&#xa0;; elle est indiquée ci-dessous.</numerusform>
            <numerusform>%n erreurs bloquent le plan&#xa0;; elles sont indiquées ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate that a template would name.</source>
        <translation>Il n’y a aucun certificat à nommer dans un modèle.</translation>
    </message>
    <message>
        <source>There is nothing to write: no binding has a site and a certificate whose thumbprint is known. Add them on the page Bindings, or read what IIS has.</source>
        <translation>Il n’y a rien à écrire&#xa0;: aucune liaison n’a un site et un certificat dont l’empreinte numérique est connue. Ajoutez-en à la page Liaisons, ou lisez ce que contient IIS.</translation>
    </message>
    <message>
        <source>There is nothing to write: nothing is to be bound that a server&apos;s script would set.</source>
        <translation>Il n’y a rien à écrire&#xa0;: il n’y a aucune liaison à définir par le script d’un serveur.</translation>
    </message>
    <message>
        <source>There is nothing to write: the project already has all of this.</source>
        <translation>Il n’y a rien à écrire&#xa0;: le projet contient déjà tout cela.</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>Choisissez le dossier d’exportation.</translation>
    </message>
    <message>
        <source>The chosen script runs on the role&apos;s instances. Choose “Server script” to set the bindings of this machine.</source>
        <translation>Le script choisi s’exécute sur les instances du rôle. Choisissez «&#xa0;Script serveur&#xa0;» pour définir les liaisons de cet ordinateur.</translation>
    </message>
    <message>
        <source>There are no bindings that a script would set.</source>
        <translation>Il n’y a aucune liaison qu’un script définirait.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n fichier a été écrit&#xa0;; l’état précédent est conservé dans une sauvegarde.</numerusform>
            <numerusform>%n fichiers ont été écrits&#xa0;; l’état précédent est conservé dans une sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier a été écrit dans %1.</numerusform>
            <numerusform>%n fichiers ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) were overridden.</source>
        <translation>
            <numerusform>%n erreur a été ignorée.</numerusform>
            <numerusform>%n erreurs ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Arrêté. Aucun fichier n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>AskingReader</name>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Phrase secrète de %1&#xa0;: </translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The run that was interrupted on %1 was completed. All files are now as planned: %2.</source>
        <translation>L’exécution interrompue le %1 a été achevée. Tous les fichiers sont maintenant tels que prévu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The run that was interrupted on %1 was undone. All files are as they were before: %2.</source>
        <translation>L’exécution interrompue le %1 a été annulée. Tous les fichiers sont comme avant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The run that was interrupted on %1 was undone (%2). These files have changed since then and were left as they are: %3.</source>
        <translation>L’exécution interrompue le %1 a été annulée (%2). Ces fichiers ont changé depuis et restent en l’état&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The changes that were applied on %1 are undone. The files are as they were before.</source>
        <translation>Les modifications appliquées le %1 sont annulées. Les fichiers sont comme avant.</translation>
    </message>
    <message>
        <source>%1 of the role %2</source>
        <translation>%1 du rôle %2</translation>
    </message>
    <message>
        <source>Bindwright ended before your changes to %1 were saved. They are kept as they were at %2.</source>
        <translation>Bindwright s’est arrêté avant l’enregistrement de vos modifications de %1. Elles sont conservées telles qu’elles étaient le %2.</translation>
    </message>
    <message>
        <source>Another Bindwright (process %1 on %2) has this project open. Save and apply in one of the two only.</source>
        <translation>Ce projet est ouvert dans un autre Bindwright (processus %1 sur %2). N’enregistrez et n’appliquez que dans l’un des deux.</translation>
    </message>
    <message>
        <source>The project has changed on disk since it was read: %1.</source>
        <translation>Le projet a changé sur le disque depuis sa lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The project was read again. All your changes fit it.</source>
        <translation>Le projet a été relu. Toutes vos modifications restent valables.</translation>
    </message>
    <message>
        <source>The project was read again. Check these changes:</source>
        <translation>Le projet a été relu. Vérifiez ces modifications&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is not in the project any more; your change to it is lost.</source>
        <translation>%1 ne figure plus dans le projet&#xa0;; votre modification est perdue.</translation>
    </message>
    <message>
        <source>%1 has changed in the project too; your change to it stays.</source>
        <translation>%1 a aussi changé dans le projet&#xa0;; votre modification est conservée.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Renew the certificate %1</source>
        <translation>Renouveler le certificat %1</translation>
    </message>
    <message>
        <source>The certificate %1 expires</source>
        <translation>Le certificat %1 expire</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>ECDSA on a curve without a name</source>
        <translation>ECDSA sur une courbe sans nom</translation>
    </message>
    <message>
        <source>expired today</source>
        <translation>expiré aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>expiré depuis %n jour</numerusform>
            <numerusform>expiré depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>expire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>this system&apos;s certificate store</source>
        <translation>magasin de certificats de ce système</translation>
    </message>
    <message>
        <source>sent by the server</source>
        <translation>envoyé par le serveur</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>no MAC</source>
        <translation>sans MAC</translation>
    </message>
    <message>
        <source>MAC %1</source>
        <translation>MAC %1</translation>
    </message>
    <message>
        <source>a private key without a certificate</source>
        <translation>une clé privée sans certificat</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes at its end are no certificate</source>
        <translation>
            <numerusform>%n octet à la fin n’est pas un certificat</numerusform>
            <numerusform>%n octets à la fin ne sont pas un certificat</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>present, fits</source>
        <translation>présente, correspond</translation>
    </message>
    <message>
        <source>present, but belongs to another certificate</source>
        <translation>présente, mais appartient à un autre certificat</translation>
    </message>
    <message>
        <source>present, but locked with another passphrase than the file</source>
        <translation>présente, mais verrouillée par une autre phrase secrète que le fichier</translation>
    </message>
    <message>
        <source>present, but of a kind that cannot be used</source>
        <translation>présente, mais d’un type inutilisable</translation>
    </message>
    <message>
        <source>becomes valid later today</source>
        <translation>devient valide plus tard aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>becomes valid in %n days</source>
        <translation>
            <numerusform>devient valide dans %n jour</numerusform>
            <numerusform>devient valide dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is incomplete: what was given of %1 does not complete it.</source>
        <translation>La chaîne est incomplète&#xa0;: ce qui a été fourni de %1 ne la complète pas.</translation>
    </message>
    <message>
        <source>The chain is incomplete: %1 was not given.</source>
        <translation>La chaîne est incomplète&#xa0;: %1 n’a pas été fourni.</translation>
    </message>
    <message>
        <source>never valid: it ends before it begins</source>
        <translation>jamais valide&#xa0;: il se termine avant de commencer</translation>
    </message>
    <message>
        <source>private key not encrypted</source>
        <translation>clé privée non chiffrée</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>TLS bindings of %1</source>
        <comment>@title</comment>
        <translation>Liaisons TLS de %1</translation>
    </message>
    <message>
        <source>%1 UTC. Instance address: %2. Predicted from published rules; nothing was run.</source>
        <translation>%1 UTC. Adresse de l’instance&#xa0;: %2. Prédiction fondée sur des règles publiées&#xa0;; rien n’a été exécuté.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>@title</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate served to each client</source>
        <comment>@title</comment>
        <translation>Certificat présenté à chaque client</translation>
    </message>
    <message>
        <source>There is no host to ask for.</source>
        <translation>Il n’y a aucun hôte à demander.</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>@title:column</comment>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>its binding is never chosen</source>
        <translation>sa liaison n’est jamais choisie</translation>
    </message>
    <message>
        <source>without SNI</source>
        <translation>sans SNI</translation>
    </message>
    <message>
        <source>What was observed</source>
        <comment>@title</comment>
        <translation>Ce qui a été observé</translation>
    </message>
    <message>
        <source>Observation</source>
        <comment>@title:column</comment>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Conflict map</source>
        <comment>@title</comment>
        <translation>Carte des conflits</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Il n’y a rien à dessiner.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <comment>@title</comment>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>No conflicts are known.</source>
        <translation>Aucun conflit connu.</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>@title:column</comment>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What is wrong, and what fixes it</source>
        <comment>@title:column</comment>
        <translation>Problème et correction</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>@title:column</comment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>@title:column</comment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>@title</comment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Rule, in order</source>
        <comment>@title:column</comment>
        <translation>Règle, dans l’ordre</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>@title:column</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>The map is on the last page.</source>
        <translation>La carte se trouve à la dernière page.</translation>
    </message>
    <message>
        <source>#</source>
        <comment>@title:column</comment>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1, %2, %3: %4 → %5: %6</source>
        <comment>@info role, host, client: now → planned: change</comment>
        <translation>%1, %2, %3&#xa0;: %4 → %5&#xa0;: %6</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay the same.</source>
        <translation>
            <numerusform>%n réponse reste identique.</numerusform>
            <numerusform>%n réponses restent identiques.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>--fix changes a project, not a plan</source>
        <translation>--fix modifie un projet, pas un plan</translation>
    </message>
    <message>
        <source>Nothing can be fixed without a decision.</source>
        <translation>Rien ne peut être corrigé sans décision de votre part.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n fichier a été écrit&#xa0;; l’état précédent est conservé dans une sauvegarde.</numerusform>
            <numerusform>%n fichiers ont été écrits&#xa0;; l’état précédent est conservé dans une sauvegarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run bindwright --help for usage.</source>
        <translation>Exécutez bindwright --help pour connaître l’utilisation.</translation>
    </message>
    <message>
        <source>there is no display to open a window on.</source>
        <translation>aucun affichage n’est disponible pour ouvrir une fenêtre.</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>Give one of --to FILE, --split DIR and --ccs DIR.</source>
        <translation>Indiquez --to FILE, --split DIR ou --ccs DIR.</translation>
    </message>
    <message>
        <source>--to takes a name that ends in .pfx, .pem, .cer or .p7b, not “%1”.</source>
        <translation>--to attend un nom qui se termine par .pfx, .pem, .cer ou .p7b, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--encryption is for PFX files.</source>
        <translation>--encryption s’applique aux fichiers PFX.</translation>
    </message>
    <message>
        <source>FILE is missing.</source>
        <translation>FILE manque.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>--passphrase-file is given twice for all files. Give FILE=F for one.</source>
        <translation>--passphrase-file est indiqué deux fois pour tous les fichiers. Indiquez FILE=F pour l’un d’eux.</translation>
    </message>
    <message>
        <source>Give either --passphrase-file or --passphrase-stdin.</source>
        <translation>Indiquez soit --passphrase-file, soit --passphrase-stdin.</translation>
    </message>
    <message>
        <source>--at takes a date such as 2027-03-01, not “%1”.</source>
        <translation>--at attend une date telle que 2027-03-01, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a number of days, not “%2”.</source>
        <translation>--%1 attend un nombre de jours, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 attend l’une des valeurs %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2.</source>
        <translation>--%1 attend un nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>--connect takes HOST[:PORT]. %1</source>
        <translation>--connect attend HOST[:PORT]. %1</translation>
    </message>
    <message>
        <source>--resolve takes NAME:PORT:ADDRESS. %1</source>
        <translation>--resolve attend NAME:PORT:ADDRESS. %1</translation>
    </message>
    <message>
        <source>--sni needs --from.</source>
        <translation>--sni exige --from.</translation>
    </message>
    <message>
        <source>--from takes HOST[:PORT]. %1</source>
        <translation>--from attend HOST[:PORT]. %1</translation>
    </message>
    <message>
        <source>--sni takes the name that a client asks for, not “%1”.</source>
        <translation>--sni attend le nom que demande un client, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--record takes a plan file, whose name ends in .bindwright, not “%1”.</source>
        <translation>--record attend un fichier de plan, dont le nom se termine par .bindwright, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no command “%1”. To open a project or plan, give only its path.</source>
        <translation>Il n’existe pas de commande «&#xa0;%1&#xa0;». Pour ouvrir un projet ou un plan, indiquez seulement son chemin.</translation>
    </message>
    <message>
        <source>FILE is missing, or --from HOST[:PORT].</source>
        <translation>FILE manque, ou --from HOST[:PORT].</translation>
    </message>
    <message>
        <source>--allow-internal goes with --fetch-issuers.</source>
        <translation>--allow-internal s’utilise avec --fetch-issuers.</translation>
    </message>
    <message>
        <source>--host takes a host name or an IP address. %1</source>
        <translation>--host attend un nom d’hôte ou une adresse IP. %1</translation>
    </message>
    <message>
        <source>--diff shows what --fix would change: give both.</source>
        <translation>--diff montre ce que --fix modifierait&#xa0;: indiquez les deux.</translation>
    </message>
    <message>
        <source>Give either --json or --diff.</source>
        <translation>Indiquez soit --json, soit --diff.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--cases already says what to ask for; --%1 cannot be used with it.</source>
        <translation>--cases indique déjà ce qu’il faut demander&#xa0;; --%1 ne peut pas être utilisé avec cette option.</translation>
    </message>
    <message>
        <source>--cases already says what to ask for; “%1” cannot be used with it.</source>
        <translation>--cases indique déjà ce qu’il faut demander&#xa0;; «&#xa0;%1&#xa0;» ne peut pas être utilisé avec cette option.</translation>
    </message>
    <message>
        <source>--to IP:PORT is missing: the address that the instance has inside, such as 10.0.0.4:443.</source>
        <translation>--to IP:PORT manque&#xa0;: l’adresse interne de l’instance, par exemple 10.0.0.4:443.</translation>
    </message>
    <message>
        <source>--to takes IP:PORT. %1</source>
        <translation>--to attend IP:PORT. %1</translation>
    </message>
    <message>
        <source>Give either --sni or --no-sni.</source>
        <translation>Indiquez soit --sni, soit --no-sni.</translation>
    </message>
    <message>
        <source>--iis takes one of 8.0, 8.5, 10, not “%1”.</source>
        <translation>--iis attend l’une des valeurs 8.0, 8.5, 10, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--event takes renewed:OLD=NEW, ccs:OLD=NEW or swap:OLD=NEW, OLD a thumbprint and NEW a thumbprint or a file, not “%1”.</source>
        <translation>--event attend renewed:OLD=NEW, ccs:OLD=NEW ou swap:OLD=NEW, où OLD est une empreinte numérique et NEW une empreinte numérique ou un fichier, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--to FILE is missing: the report, whose name ends in .html or .pdf, or the calendar of what expires, in .ics or .csv.</source>
        <translation>--to FILE manque&#xa0;: le rapport, dont le nom se termine par .html ou .pdf, ou le calendrier des expirations, en .ics ou .csv.</translation>
    </message>
    <message>
        <source>--to takes a name that ends in .html, .pdf, .ics or .csv, not “%1”.</source>
        <translation>--to attend un nom qui se termine par .html, .pdf, .ics ou .csv, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--address takes the instance&apos;s IP address, not “%1”.</source>
        <translation>--address attend l’adresse IP de l’instance, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--bind takes [SITE|]HOST=THUMBPRINT-OR-FILE, not “%1”.</source>
        <translation>--bind attend [SITE|]HOST=THUMBPRINT-OR-FILE, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--bind takes [SITE|]HOST=THUMBPRINT-OR-FILE. %1</source>
        <translation>--bind attend [SITE|]HOST=THUMBPRINT-OR-FILE. %1</translation>
    </message>
    <message>
        <source>--to-dir DIR is missing: the folder that the files go to.</source>
        <translation>--to-dir DIR manque&#xa0;: le dossier de destination des fichiers.</translation>
    </message>
    <message>
        <source>--with FILE is missing: the new certificate.</source>
        <translation>--with FILE manque&#xa0;: le nouveau certificat.</translation>
    </message>
    <message>
        <source>--replacing takes a thumbprint of 40 digits, not “%1”.</source>
        <translation>--replacing attend une empreinte numérique de 40 chiffres, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>affiche ce texte</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>affiche la version</translation>
    </message>
    <message>
        <source>Usage: bindwright %1 %2 [OPTIONS]

%3

%4</source>
        <translation>Utilisation&#xa0;: bindwright %1 %2 [OPTIONS]

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
        <translation>Utilisation&#xa0;: bindwright [COMMAND] [OPTIONS]

TLS sur IIS, bien configuré du premier coup.

%1
%2
SOURCE est un projet (dossier, .ccproj, .csdef ou .cscfg) ou un plan (.bindwright). Pour
check et preview, c’est aussi l’état d’un serveur, seul ou en complément&#xa0;: ce qu’a écrit la
commande de collect-command, netsh http show sslcert ou iplisten, applicationHost.config, un
export .reg, le dossier d’un magasin de certificats centralisé, des certificats.
bindwright COMMAND --help décrit les options d’une commande.
Code de sortie&#xa0;: 0 terminé, 1 constats de gravité «&#xa0;erreur&#xa0;», 2 entrée ou arguments inutilisables.
</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’existe pas d’option %1.</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’option %2.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 exige une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--log-level takes trace, debug, info, warning, error or off, not “%1”.</source>
        <translation>--log-level attend trace, debug, info, warning, error ou off, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>the code page of a server&apos;s text, where the file does not state it, such as cp850 or windows-1252</source>
        <translation>la page de codes du texte d’un serveur, si le fichier ne l’indique pas, par exemple cp850 ou windows-1252</translation>
    </message>
    <message>
        <source>the date to answer for, such as 2027-03-01; default: now</source>
        <translation>la date considérée, par exemple 2027-03-01&#xa0;; par défaut&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>affiche le résultat en JSON</translation>
    </message>
    <message>
        <source>read that line from standard input</source>
        <translation>lit cette ligne sur l’entrée standard</translation>
    </message>
    <message>
        <source>a role to work on; may be repeated; default: every web role</source>
        <translation>un rôle à traiter&#xa0;; peut être répété&#xa0;; par défaut&#xa0;: tous les rôles web</translation>
    </message>
    <message>
        <source>a file with certificates; may be repeated</source>
        <translation>un fichier contenant des certificats&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>a host and its certificate, and its site where there are several; may be repeated; default: every name of the certificates</source>
        <translation>un hôte et son certificat, avec son site s’il y en a plusieurs&#xa0;; peut être répété&#xa0;; par défaut&#xa0;: tous les noms des certificats</translation>
    </message>
    <message>
        <source>the site that bindings go to, the others keep theirs; default: the role&apos;s first</source>
        <translation>le site auquel vont les liaisons, les autres gardent les leurs&#xa0;; par défaut&#xa0;: le premier du rôle</translation>
    </message>
    <message>
        <source>the certificate for clients without SNI</source>
        <translation>le certificat pour les clients sans SNI</translation>
    </message>
    <message>
        <source>continue despite errors, and list them</source>
        <translation>continue malgré les erreurs et les énumère</translation>
    </message>
    <message>
        <source>where to connect for every host; may be repeated; a port that the plan does not have stands for all of its ports; default: each host by its name</source>
        <translation>où se connecter pour chaque hôte&#xa0;; peut être répété&#xa0;; un port absent du plan vaut pour tous ses ports&#xa0;; par défaut&#xa0;: chaque hôte par son nom</translation>
    </message>
    <message>
        <source>the address of a name, whatever DNS says; may be repeated</source>
        <translation>l’adresse d’un nom, quoi qu’en dise le DNS&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>a role to verify; may be repeated; default: all</source>
        <translation>un rôle à vérifier&#xa0;; peut être répété&#xa0;; par défaut&#xa0;: tous</translation>
    </message>
    <message>
        <source>for a connection, and again for its handshake; default: 10 seconds</source>
        <translation>pour une connexion, puis de nouveau pour sa négociation TLS&#xa0;; par défaut&#xa0;: 10 secondes</translation>
    </message>
    <message>
        <source>connections at once, at most; default: 8</source>
        <translation>nombre maximal de connexions simultanées&#xa0;; par défaut&#xa0;: 8</translation>
    </message>
    <message>
        <source>keeps the answers as evidence in a plan file, which is made where there is none; previews of it say what was observed</source>
        <translation>conserve les réponses comme observations dans un fichier de plan, créé s’il n’existe pas&#xa0;; ses aperçus indiquent ce qui a été observé</translation>
    </message>
    <message>
        <source>the new file; its name ends in .pfx, .pem, .cer or .p7b</source>
        <translation>le nouveau fichier&#xa0;; son nom se termine par .pfx, .pem, .cer ou .p7b</translation>
    </message>
    <message>
        <source>a folder for a PFX of each certificate, and .cer and .pfx of each intermediate</source>
        <translation>un dossier pour un PFX de chaque certificat, et un .cer et un .pfx de chaque certificat intermédiaire</translation>
    </message>
    <message>
        <source>the share of a central certificate store: a PFX for each host</source>
        <translation>le partage d’un magasin de certificats centralisé&#xa0;: un PFX par hôte</translation>
    </message>
    <message>
        <source>the encryption of PFX files: legacy (TripleDES-SHA1) or aes (AES256-SHA256); default: legacy for cloud-service and --split, else aes</source>
        <translation>le chiffrement des fichiers PFX&#xa0;: legacy (TripleDES-SHA1) ou aes (AES256-SHA256)&#xa0;; par défaut&#xa0;: legacy pour cloud-service et --split, sinon aes</translation>
    </message>
    <message>
        <source>the name that Windows shows; default: the one that it has</source>
        <translation>le nom qu’affiche Windows&#xa0;; par défaut&#xa0;: le nom actuel</translation>
    </message>
    <message>
        <source>a file whose first line locks the new files; default: it is asked for</source>
        <translation>un fichier dont la première ligne verrouille les nouveaux fichiers&#xa0;; par défaut&#xa0;: elle est demandée</translation>
    </message>
    <message>
        <source>overwrite files that are there</source>
        <translation>remplace les fichiers existants</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>Shows what certificate files hold, or what a running server sends.</source>
        <translation>Affiche ce que contiennent des fichiers de certificats, ou ce qu’envoie un serveur en service.</translation>
    </message>
    <message>
        <source>a running server to get the certificates from, instead of a file; default port: 443</source>
        <translation>un serveur en service d’où récupérer les certificats, au lieu d’un fichier&#xa0;; port par défaut&#xa0;: 443</translation>
    </message>
    <message>
        <source>with --from: the name to ask for; default: HOST, and none for an address</source>
        <translation>avec --from&#xa0;: le nom à demander&#xa0;; par défaut&#xa0;: HOST, et aucun pour une adresse</translation>
    </message>
    <message>
        <source>get issuers that were not given from the http address in the certificate; only what signed it is added</source>
        <translation>récupère les émetteurs non fournis à l’adresse http indiquée dans le certificat&#xa0;; seul ce qui l’a signé est ajouté</translation>
    </message>
    <message>
        <source>with --fetch-issuers: also from a loopback or private address that the certificate names</source>
        <translation>avec --fetch-issuers&#xa0;: également à une adresse de bouclage ou privée nommée par le certificat</translation>
    </message>
    <message>
        <source>a host name or IP address to be covered; may be repeated</source>
        <translation>un nom d’hôte ou une adresse IP à couvrir&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Reports what is wrong with a project, a plan or a server.</source>
        <translation>Signale les problèmes d’un projet, d’un plan ou d’un serveur.</translation>
    </message>
    <message>
        <source>fix what needs no decision; a backup is kept</source>
        <translation>corrige ce qui n’exige aucune décision&#xa0;; une sauvegarde est conservée</translation>
    </message>
    <message>
        <source>with --fix: print the changes as a unified diff, write nothing</source>
        <translation>avec --fix&#xa0;: affiche les modifications au format diff unifié, n’écrit rien</translation>
    </message>
    <message>
        <source>list what was read of a server, and from which line</source>
        <translation>énumère ce qui a été lu d’un serveur, et à quelle ligne</translation>
    </message>
    <message>
        <source>warn of certificates that expire within this number of days; default: a third of each one&apos;s lifetime</source>
        <translation>avertit des certificats qui expirent dans ce nombre de jours&#xa0;; par défaut&#xa0;: un tiers de la durée de vie de chacun</translation>
    </message>
    <message>
        <source>Prints the command to run on a server, in PowerShell: it writes bindwright-server.txt, a SOURCE.</source>
        <translation>Affiche la commande PowerShell à exécuter sur un serveur&#xa0;: elle écrit bindwright-server.txt, une SOURCE.</translation>
    </message>
    <message>
        <source>Shows which certificate clients are served, and why.</source>
        <translation>Montre quel certificat est présenté aux clients, et pourquoi.</translation>
    </message>
    <message>
        <source>the address and port that the connection arrives at</source>
        <translation>l’adresse et le port auxquels arrive la connexion</translation>
    </message>
    <message>
        <source>the name that the client asks for</source>
        <translation>le nom que demande le client</translation>
    </message>
    <message>
        <source>the client sends no name</source>
        <translation>le client n’envoie aucun nom</translation>
    </message>
    <message>
        <source>8.0, 8.5 or 10; default: what the guest OS has</source>
        <translation>8.0, 8.5 ou 10&#xa0;; par défaut&#xa0;: la version du système d’exploitation invité</translation>
    </message>
    <message>
        <source>what happens to a certificate before: renewed (linked in its store), ccs (its files in the central store are replaced) or swap (each place is changed); may be repeated</source>
        <translation>ce qui arrive auparavant à un certificat&#xa0;: renewed (associé dans son magasin), ccs (ses fichiers du magasin centralisé sont remplacés) ou swap (chaque emplacement est modifié)&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>a handshake-cases/1 file to answer</source>
        <translation>un fichier handshake-cases/1 auquel répondre</translation>
    </message>
    <message>
        <source>Connects to running servers and compares what they serve with what the preview says.</source>
        <translation>Se connecte aux serveurs en service et compare ce qu’ils présentent à ce que dit l’aperçu.</translation>
    </message>
    <message>
        <source>Writes a report for the change request, or the calendar of what expires.</source>
        <translation>Écrit un rapport pour la demande de changement, ou le calendrier des expirations.</translation>
    </message>
    <message>
        <source>the report, whose name ends in .html or .pdf; the calendar: .ics or .csv</source>
        <translation>le rapport, dont le nom se termine par .html ou .pdf&#xa0;; le calendrier&#xa0;: .ics ou .csv</translation>
    </message>
    <message>
        <source>the instance&apos;s internal address; default: that of a binding, or an example</source>
        <translation>l’adresse interne de l’instance&#xa0;; par défaut&#xa0;: celle d’une liaison, ou un exemple</translation>
    </message>
    <message>
        <source>Shows what would change; writes nothing.</source>
        <translation>Montre ce qui changerait&#xa0;; n’écrit rien.</translation>
    </message>
    <message>
        <source>print the changes as a unified diff</source>
        <translation>affiche les modifications au format diff unifié</translation>
    </message>
    <message>
        <source>print what to do after apply, as Markdown</source>
        <translation>affiche ce qui reste à faire après l’application, en Markdown</translation>
    </message>
    <message>
        <source>Changes the project&apos;s files, all of them or none.</source>
        <translation>Modifie les fichiers du projet, tous ou aucun.</translation>
    </message>
    <message>
        <source>Writes the script and the diff into a folder.</source>
        <translation>Écrit le script et le diff dans un dossier.</translation>
    </message>
    <message>
        <source>the folder, made if missing</source>
        <translation>le dossier, créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>Replaces a certificate everywhere it is used, in one change that undo reverts.</source>
        <translation>Remplace un certificat partout où il est utilisé, en une seule modification que undo annule.</translation>
    </message>
    <message>
        <source>the new certificate, with its key and chain; may be repeated</source>
        <translation>le nouveau certificat, avec sa clé et sa chaîne&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>the old certificate; default: the one whose hosts the new one covers</source>
        <translation>l’ancien certificat&#xa0;; par défaut&#xa0;: celui dont le nouveau couvre les hôtes</translation>
    </message>
    <message>
        <source>a service configuration to change, as Cloud; may be repeated; default: all</source>
        <translation>une configuration de service à modifier, par exemple Cloud&#xa0;; peut être répété&#xa0;; par défaut&#xa0;: toutes</translation>
    </message>
    <message>
        <source>leave the old certificate on the roles too</source>
        <translation>laisse aussi l’ancien certificat sur les rôles</translation>
    </message>
    <message>
        <source>the folder for the script of a server&apos;s SOURCE</source>
        <translation>le dossier pour le script d’une SOURCE qui est un serveur</translation>
    </message>
    <message>
        <source>print the changes as a unified diff, write nothing</source>
        <translation>affiche les modifications au format diff unifié, n’écrit rien</translation>
    </message>
    <message>
        <source>Explains an error of Windows, IIS, PowerShell or a browser, and what to do.</source>
        <translation>Explique une erreur de Windows, d’IIS, de PowerShell ou d’un navigateur, et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Converts certificate files to the format that their destination accepts.</source>
        <translation>Convertit des fichiers de certificats au format qu’accepte leur destination.</translation>
    </message>
    <message>
        <source>Unexpected argument “%2”: one %1 is expected.</source>
        <translation>Argument inattendu «&#xa0;%2&#xa0;»&#xa0;: un seul argument %1 est attendu.</translation>
    </message>
    <message>
        <source>Give either --compare or --iis.</source>
        <translation>Indiquez soit --compare, soit --iis.</translation>
    </message>
    <message>
        <source>what it runs on; default: as the source has it</source>
        <translation>la plateforme d’exécution&#xa0;; par défaut&#xa0;: celle qu’indique la source</translation>
    </message>
    <message>
        <source>what to do with the certificates</source>
        <translation>ce qu’il faut faire des certificats</translation>
    </message>
    <message>
        <source>the platform&apos;s own binding; default: keep</source>
        <translation>la liaison propre à la plateforme&#xa0;; par défaut&#xa0;: keep</translation>
    </message>
    <message>
        <source>what sets the bindings, startup-task by default; of export also a template of the certificates: arm or bicep</source>
        <translation>ce qui définit les liaisons, par défaut startup-task&#xa0;; pour export, également un modèle des certificats&#xa0;: arm ou bicep</translation>
    </message>
    <message>
        <source>how much of the chain goes along, all: with the root; default: none for .cer and --split, else intermediates</source>
        <translation>la partie de la chaîne à joindre, all&#xa0;: avec la racine&#xa0;; par défaut&#xa0;: none pour .cer et --split, sinon intermediates</translation>
    </message>
    <message>
        <source>what changes for whom: each answer as it is now and as planned</source>
        <translation>ce qui change et pour qui&#xa0;: chaque réponse actuelle et prévue</translation>
    </message>
    <message>
        <source>what the log holds; default: warning</source>
        <translation>ce que contient le journal&#xa0;; par défaut&#xa0;: warning</translation>
    </message>
    <message>
        <source>what sets the bindings, startup-task by default</source>
        <translation>ce qui définit les liaisons, par défaut startup-task</translation>
    </message>
    <message>
        <source>--include-chain is for files of several certificates, not for .cer.</source>
        <translation>--include-chain s’applique aux fichiers de plusieurs certificats, pas à .cer.</translation>
    </message>
    <message>
        <source>a service configuration that gets thumbprints, as Cloud or ServiceConfiguration.Cloud.cscfg; may be repeated; default: all, but the emulator&apos;s where it has another certificate than the others</source>
        <translation>une configuration de service qui reçoit les empreintes numériques, par exemple Cloud ou ServiceConfiguration.Cloud.cscfg&#xa0;; peut être répété&#xa0;; par défaut&#xa0;: toutes, sauf celle de l’émulateur si elle a un autre certificat que les autres</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase of the locked files, or of FILE (a file or a folder); may be repeated; default: it is asked for</source>
        <translation>un fichier dont la première ligne est la phrase secrète des fichiers verrouillés, ou de FILE (un fichier ou un dossier)&#xa0;; peut être répété&#xa0;; par défaut&#xa0;: elle est demandée</translation>
    </message>
    <message>
        <source>Restores the files from before the last apply, or before FILE or DIR was written by export, report or renew, if nothing has changed since. What convert writes has no backup.</source>
        <translation>Restaure les fichiers d’avant la dernière application, ou d’avant l’écriture de FILE ou DIR par export, report ou renew, si rien n’a changé depuis. Ce que convert écrit n’a pas de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source> or </source>
        <comment>@info between two keys</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>any host</source>
        <comment>@item binding</comment>
        <translation>tout hôte</translation>
    </message>
    <message>
        <source>Host, in the preview</source>
        <comment>@item</comment>
        <translation>Hôte, dans l’aperçu</translation>
    </message>
    <message>
        <source>Binding of %1</source>
        <comment>@item role</comment>
        <translation>Liaison du rôle %1</translation>
    </message>
</context>
<context>
    <name>ConversionText</name>
    <message>
        <source>Encrypted with %1, as you chose.</source>
        <translation>Chiffrement&#xa0;: %1, selon votre choix.</translation>
    </message>
    <message>
        <source>Encrypted with %1, because Cloud Services cannot import AES.</source>
        <translation>Chiffrement&#xa0;: %1, car Cloud Services ne peut pas importer AES.</translation>
    </message>
    <message>
        <source>Encrypted with %1, which all portals and all Windows versions can import.</source>
        <translation>Chiffrement&#xa0;: %1, que tous les portails et toutes les versions de Windows peuvent importer.</translation>
    </message>
    <message>
        <source>Encrypted with %1, which is stronger. Windows Server 2016 and earlier cannot import it.</source>
        <translation>Chiffrement&#xa0;: %1, plus fort. Windows Server 2016 et les versions antérieures ne peuvent pas l’importer.</translation>
    </message>
    <message>
        <source>Encrypted with %1, which is stronger. Cloud Services and Windows Server 2016 and earlier cannot import it; choose legacy for those.</source>
        <translation>Chiffrement&#xa0;: %1, plus fort. Cloud Services, Windows Server 2016 et les versions antérieures ne peuvent pas l’importer&#xa0;; choisissez legacy pour ceux-ci.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>the same certificate is there</source>
        <translation>le même certificat s’y trouve</translation>
    </message>
    <message>
        <source>something else is there</source>
        <translation>autre chose s’y trouve</translation>
    </message>
    <message>
        <source>the passphrase does not open what is there</source>
        <translation>la phrase secrète n’ouvre pas ce qui s’y trouve</translation>
    </message>
    <message>
        <source>%1 with its key</source>
        <comment>certificate</comment>
        <translation>%1 avec sa clé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of file: its certificates</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the same certificate is there, but with another encryption or chain</source>
        <translation>le même certificat s’y trouve, mais avec un autre chiffrement ou une autre chaîne</translation>
    </message>
    <message>
        <source>a certificate that ends earlier, or is not valid now, is there</source>
        <translation>un certificat qui expire plus tôt, ou qui n’est pas valide maintenant, s’y trouve</translation>
    </message>
    <message>
        <source>a certificate that serves as well or longer is there</source>
        <translation>un certificat qui sert aussi bien ou plus longtemps s’y trouve</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>Repeat the passphrase: </source>
        <translation>Répétez la phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>path, what stands there</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No file is made for %1: clients cannot ask for such a name by SNI.</source>
        <translation>Aucun fichier n’est créé pour %1 : les clients ne peuvent pas demander un tel nom par SNI.</translation>
    </message>
    <message>
        <source>No file is made for %1: Windows keeps such a file name for a device.</source>
        <translation>Aucun fichier n’est créé pour %1&#xa0;: Windows réserve un tel nom de fichier à un périphérique.</translation>
    </message>
    <message>
        <source>%1: %2 is for this host too, but ends earlier or is not valid now.</source>
        <translation>%1&#xa0;: %2 est aussi pour cet hôte, mais expire plus tôt ou n’est pas valide maintenant.</translation>
    </message>
    <message>
        <source>%1 stays as it is; --force makes it anew.</source>
        <translation>%1 reste inchangé&#xa0;; --force le recrée.</translation>
    </message>
</context>
<context>
    <name>DraftOptions</name>
    <message>
        <source>a project needs --scenario single, san, chained, installed or sni</source>
        <translation>un projet exige --scenario single, san, chained, installed ou sni</translation>
    </message>
    <message>
        <source>the scenario “installed” binds nothing</source>
        <translation>le scénario «&#xa0;installed&#xa0;» ne lie rien</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>the scenario “%1” has one certificate for all hosts</source>
        <translation>le scénario «&#xa0;%1&#xa0;» a un seul certificat pour tous les hôtes</translation>
    </message>
    <message>
        <source>%1 is bound to site %2, and --site limits what is touched to %3</source>
        <translation>%1 est lié au site %2, et --site limite les modifications à %3</translation>
    </message>
    <message>
        <source>--configuration takes the name of a service configuration of the project</source>
        <translation>--configuration attend le nom d’une configuration de service du projet</translation>
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
        <translation>%1 n’existe pas. L’élément a peut-être été déplacé ou renommé&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check that you may read it and that no other program locks it.</source>
        <translation>Impossible de lire %1%2. Vérifiez que vous avez le droit de lecture et qu’aucun autre programme ne le verrouille.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, so it is probably not the file you meant. It was not read.</source>
        <translation>%1 dépasse %2&#xa0;; ce n’est donc probablement pas le fichier voulu. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Nothing was changed. Check the folder&apos;s permissions and the free space.</source>
        <translation>Impossible d’écrire %1%2. Rien n’a été modifié. Vérifiez les autorisations du dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>%1 has changed on disk since it was read. Nothing was written. Open the project again, and plan the change on what is there now.</source>
        <translation>%1 a changé sur le disque depuis la lecture. Rien n’a été écrit. Rouvrez le projet et planifiez la modification sur son état actuel.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An interrupted run left changes unfinished, and they could not be repaired: %1%2. Bindwright tries again at the next start. If you moved or deleted the project on purpose, remove the unfinished backup set.</source>
        <translation>Une exécution interrompue a laissé des modifications inachevées, qui n’ont pas pu être réparées&#xa0;: %1%2. Bindwright réessaie au prochain démarrage. Si vous avez déplacé ou supprimé le projet volontairement, supprimez le jeu de sauvegarde inachevé.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no backup of an apply to %1 was found.</source>
        <translation>Il n’y a rien à annuler&#xa0;: aucune sauvegarde d’une application à %1 n’a été trouvée.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so nothing was undone. Take the file from version control.</source>
        <translation>La sauvegarde %1 est endommagée&#xa0;; rien n’a donc été annulé. Reprenez le fichier dans la gestion de versions.</translation>
    </message>
    <message>
        <source>There is no service definition (.csdef) at %1. Choose a folder, .ccproj, .csdef or .cscfg of a cloud service.</source>
        <translation>Il n’y a pas de définition de service (.csdef) dans %1. Choisissez un dossier ou un fichier .ccproj, .csdef ou .cscfg d’un service cloud.</translation>
    </message>
    <message>
        <source>%1 holds several service definitions (%2). Choose one of them.</source>
        <translation>%1 contient plusieurs définitions de service (%2). Choisissez-en une.</translation>
    </message>
    <message>
        <source>%1 is written in the encoding %2, which is not supported. Save it as UTF-8.</source>
        <translation>%1 est écrit avec l’encodage %2, qui n’est pas pris en charge. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has letters beyond ASCII, and nothing in the file tells its code page: it is not read. Save the file as UTF-8, or name its code page: --encoding cp850, or what chcp says on the server.</source>
        <translation>«&#xa0;%1&#xa0;» contient des lettres hors ASCII, et rien dans le fichier n’indique sa page de codes&#xa0;: il n’est pas lu. Enregistrez le fichier en UTF-8, ou indiquez sa page de codes&#xa0;: --encoding cp850, ou ce qu’affiche chcp sur le serveur.</translation>
    </message>
    <message>
        <source>%1 has bytes that are not valid in its encoding; it may be cut off or damaged. Save it as UTF-8, or take it from version control again.</source>
        <translation>%1 contient des octets non valides dans son encodage&#xa0;; il est peut-être tronqué ou endommagé. Enregistrez-le en UTF-8, ou reprenez-le dans la gestion de versions.</translation>
    </message>
    <message>
        <source>%1: this is not well-formed XML%2. Fix that place in an editor, then open it again.</source>
        <translation>%1&#xa0;: ce n’est pas du XML bien formé%2. Corrigez cet endroit dans un éditeur, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>%1: the file has a DOCTYPE, which service files never need and which can make a reader open other files. Remove it.</source>
        <translation>%1&#xa0;: le fichier contient un DOCTYPE, inutile dans les fichiers de service et qui peut amener un lecteur à ouvrir d’autres fichiers. Supprimez-le.</translation>
    </message>
    <message>
        <source>%1: elements are nested too deeply for a service file. It was not read.</source>
        <translation>%1&#xa0;: l’imbrication des éléments est trop profonde pour un fichier de service. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 is XML, but no service definition or configuration: its root element is %2.</source>
        <translation>%1 est du XML, mais pas une définition ni une configuration de service&#xa0;: son élément racine est %2.</translation>
    </message>
    <message>
        <source>The root element of %1 is in the namespace %2, not in that of cloud services. Take the namespace from a file that Visual Studio made.</source>
        <translation>L’élément racine de %1 est dans l’espace de noms %2, et non dans celui des services cloud. Reprenez l’espace de noms d’un fichier créé par Visual Studio.</translation>
    </message>
    <message>
        <source>%1 is protected with %2, which cannot be opened here. Export it again with AES-256 or TripleDES-SHA1.</source>
        <translation>%1 est protégé par %2, qui ne peut pas être ouvert ici. Exportez-le à nouveau avec AES-256 ou TripleDES-SHA1.</translation>
    </message>
    <message>
        <source>an unknown algorithm</source>
        <translation>un algorithme inconnu</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2. Export or download it again.</source>
        <translation>%1 est endommagé ou tronqué%2. Exportez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase. Give the passphrase that it was exported with.</source>
        <translation>%1 est verrouillé par une phrase secrète. Indiquez celle avec laquelle il a été exporté.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. PFX, P12, PEM, CER, DER and P7B files can be read.</source>
        <translation>%1 ne contient aucun certificat. Les fichiers PFX, P12, PEM, CER, DER et P7B peuvent être lus.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. What it holds is: %2.</source>
        <translation>%1 ne contient aucun certificat. Son contenu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a certificate request (PKCS#10), not a certificate. Send it to a CA, and add the certificate that the CA issues.</source>
        <translation>%1 est une demande de certificat (PKCS#10), pas un certificat. Envoyez-la à une autorité de certification, et ajoutez le certificat qu’elle émet.</translation>
    </message>
    <message>
        <source>%1 holds a private key and no certificate, and none that was given belongs to it. Give the file of its certificate together with it.</source>
        <translation>%1 contient une clé privée sans certificat, et elle n’appartient à aucun certificat fourni. Indiquez aussi le fichier de son certificat.</translation>
    </message>
    <message>
        <source>The passphrase is the one of %1, but what is in it is locked with another one. Windows does not import such a file. Export it again, with one passphrase for all.</source>
        <translation>La phrase secrète est celle de %1, mais son contenu est verrouillé par une autre. Windows n’importe pas un tel fichier. Exportez-le à nouveau, avec une seule phrase secrète pour le tout.</translation>
    </message>
    <message>
        <source>No address was found for %1%2. Check the name and this machine&apos;s DNS.</source>
        <translation>Aucune adresse n’a été trouvée pour %1%2. Vérifiez le nom et le DNS de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here%2.</source>
        <translation>%1 est inaccessible depuis cet ordinateur%2.</translation>
    </message>
    <message>
        <source>%1 refuses connections: nothing listens on that port, or a firewall says no.</source>
        <translation>%1 refuse les connexions&#xa0;: rien n’écoute sur ce port, ou un pare-feu les rejette.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection in time. A firewall may drop what is sent to it.</source>
        <translation>%1 n’a pas accepté de connexion à temps. Un pare-feu bloque peut-être ce qui lui est envoyé.</translation>
    </message>
    <message>
        <source>%1 ended the connection before the TLS handshake began.</source>
        <translation>%1 a mis fin à la connexion avant le début de la négociation TLS.</translation>
    </message>
    <message>
        <source>%1 reset the connection in answer to the ClientHello. HTTP.sys does that where it has no certificate for the client.</source>
        <translation>%1 a réinitialisé la connexion en réponse au ClientHello. HTTP.sys procède ainsi lorsqu’il n’a aucun certificat pour le client.</translation>
    </message>
    <message>
        <source>%1 closed the connection in answer to the ClientHello.</source>
        <translation>%1 a fermé la connexion en réponse au ClientHello.</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but did not complete the TLS handshake in time.</source>
        <translation>%1 a accepté la connexion, mais n’a pas terminé la négociation TLS à temps.</translation>
    </message>
    <message>
        <source>%1 refused the TLS handshake with the alert “%2”.</source>
        <translation>%1 a refusé la négociation TLS avec l’alerte «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed%2.</source>
        <translation>La négociation TLS avec %1 a échoué%2.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS.</source>
        <translation>Ce qui répond à %1 ne parle pas TLS.</translation>
    </message>
    <message>
        <source>%1 sent more than %2. It was not read.</source>
        <translation>%1 a envoyé plus de %2. La réponse n’a pas été lue.</translation>
    </message>
    <message>
        <source>%1 is no http address that an issuer can be fetched from.</source>
        <translation>%1 n’est pas une adresse http depuis laquelle récupérer un émetteur.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is this machine or a private network. Nothing was fetched from it.</source>
        <translation>%1 mène à %2, c’est-à-dire à cet ordinateur ou à un réseau privé. Rien n’y a été récupéré.</translation>
    </message>
    <message>
        <source>%1 was not fetched in time.</source>
        <translation>%1 n’a pas pu être récupéré à temps.</translation>
    </message>
    <message>
        <source>What %1 answered was not understood%2.</source>
        <translation>La réponse de %1 n’a pas été comprise%2.</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is. Choose another name, or say that it may be overwritten (--force).</source>
        <translation>%1 existe déjà et reste inchangé. Choisissez un autre nom, ou autorisez son remplacement (--force).</translation>
    </message>
    <message>
        <source>The private key of %1 is in none of the files that were given, so %2 cannot be made. Give the file of its key too.</source>
        <translation>La clé privée de %1 ne figure dans aucun des fichiers fournis&#xa0;; %2 ne peut donc pas être créé. Indiquez aussi le fichier de sa clé.</translation>
    </message>
    <message>
        <source>%1 is for one certificate, and the files hold several: %2. Give the files of one, or make a file of each (--split).</source>
        <translation>%1 est prévu pour un seul certificat, et les fichiers en contiennent plusieurs&#xa0;: %2. Indiquez les fichiers d’un seul, ou créez un fichier pour chacun (--split).</translation>
    </message>
    <message>
        <source>%1 holds a private key and needs a passphrase. Give one (--new-passphrase-file), or run it on a terminal, where it is asked for.</source>
        <translation>%1 contient une clé privée et exige une phrase secrète. Indiquez-la (--new-passphrase-file), ou exécutez la commande dans un terminal, où elle est demandée.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was written.</source>
        <translation>Les deux phrases secrètes sont différentes. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 could not be made%2. Nothing was written.</source>
        <translation>%1 n’a pas pu être créé%2. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The cryptographic provider plugin (qca-ossl) was not found, so certificates cannot be read. Install the QCA plugins, or run the program from where it was installed.</source>
        <translation>Le plug-in du fournisseur de chiffrement (qca-ossl) est introuvable&#xa0;; les certificats ne peuvent donc pas être lus. Installez les plug-ins QCA, ou exécutez le programme depuis son emplacement d’installation.</translation>
    </message>
    <message>
        <source>This system has no IIS. Save the server script and run it on the server, in an elevated Windows PowerShell.</source>
        <translation>Ce système n’a pas IIS. Enregistrez le script serveur et exécutez-le sur le serveur, dans une session Windows PowerShell ouverte en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Nothing was run: Windows did not let the script run as administrator.</source>
        <translation>Rien n’a été exécuté&#xa0;: Windows n’a pas autorisé l’exécution du script en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>%1 could not be run%2.</source>
        <translation>Impossible d’exécuter %1%2.</translation>
    </message>
    <message>
        <source>“%1” is not a thumbprint: 40 hexadecimal digits (SHA-1) are needed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une empreinte numérique&#xa0;: 40 chiffres hexadécimaux (SHA-1) sont nécessaires.</translation>
    </message>
    <message>
        <source>“%1” is not a host name that a client can ask for, such as www.example.com: the name alone, without https://, port, path, blanks, or a dot at the end.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte qu’un client peut demander, comme www.example.com&#xa0;: le nom seul, sans https://, port, chemin, espaces ni point final.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address such as 10.0.0.4 or 2001:db8::4.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP comme 10.0.0.4 ou 2001:db8::4.</translation>
    </message>
    <message>
        <source>“%1” is not a port: a number from 1 to 65535 is needed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port&#xa0;: un nombre de 1 à 65535 est nécessaire.</translation>
    </message>
    <message>
        <source>%1 has the format %2, which this version does not read. A newer version may.</source>
        <translation>%1 est au format %2, que cette version ne lit pas. Une version plus récente le lit peut-être.</translation>
    </message>
    <message>
        <source>The project has no role named %1. Names are case-sensitive.</source>
        <translation>Le projet n’a pas de rôle nommé %1. La casse des noms compte.</translation>
    </message>
    <message>
        <source>No role has a site named %1.</source>
        <translation>Aucun rôle n’a de site nommé %1.</translation>
    </message>
    <message>
        <source>The role %2 has no site named %1.</source>
        <translation>Le rôle %2 n’a pas de site nommé %1.</translation>
    </message>
    <message>
        <source>%1 names no certificate that was added. Add its file too.</source>
        <translation>%1 ne désigne aucun certificat ajouté. Ajoutez aussi son fichier.</translation>
    </message>
    <message>
        <source>%1 is not understood.</source>
        <translation>%1 n’est pas compris.</translation>
    </message>
    <message>
        <source>%1 is not understood: %2.</source>
        <translation>%1 n’est pas compris&#xa0;: %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 has changed since the plan was applied on %2. Nothing was undone, because those changes would be lost.</source>
        <translation>%1 a changé depuis que le plan a été appliqué le %2. Rien n’a été annulé, car ces modifications seraient perdues.</translation>
    </message>
    <message>
        <source>That passphrase does not open %1. Check upper and lower case, and blanks. If you are sure of the passphrase, the file is damaged: export or download it again.</source>
        <translation>Cette phrase secrète n’ouvre pas %1. Vérifiez les majuscules, les minuscules et les espaces. Si vous êtes sûr de la phrase secrète, le fichier est endommagé&#xa0;: exportez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 could not be fetched: the server answered “%2”.</source>
        <translation>%1 n’a pas pu être récupéré&#xa0;: le serveur a répondu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which was not followed: it is not an http address, it is an internal one, or there were too many redirects.</source>
        <translation>%1 redirige vers %2. La redirection n’a pas été suivie&#xa0;: ce n’est pas une adresse http, l’adresse est interne, ou il y a eu trop de redirections.</translation>
    </message>
    <message>
        <source>The certificate from %1 is not the issuer: it did not sign the certificate that gives this address. It was not added.</source>
        <translation>Le certificat récupéré à l’adresse %1 n’est pas celui de l’émetteur&#xa0;: il n’a pas signé le certificat qui indique cette adresse. Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is. Choose another folder, or open that project.</source>
        <translation>%1 existe déjà et reste en l’état. Choisissez un autre dossier, ou ouvrez ce projet.</translation>
    </message>
    <message>
        <source>%1 holds what a probe measured. Open the project or the server&apos;s state that it is for, then this file, or both together.</source>
        <translation>%1 contient ce qu’une sonde a mesuré. Ouvrez le projet ou l’état du serveur concerné, puis ce fichier, ou les deux ensemble.</translation>
    </message>
    <message>
        <source>%1 is none of the files that Bindwright reads: projects, plans, certificates, or a server&apos;s state: applicationHost.config, a .reg export, or what netsh http show sslcert, netsh http show iplisten, reg query, appcmd list site or Get-WebBinding prints.</source>
        <translation>%1 n’est pas un fichier que lit Bindwright&#xa0;: projets, plans, certificats, ou état d’un serveur&#xa0;: applicationHost.config, un export .reg, ou la sortie de netsh http show sslcert, netsh http show iplisten, reg query, appcmd list site ou Get-WebBinding.</translation>
    </message>
    <message>
        <source>%1 holds a private key of the kind %2, which is not read here. Convert the key to PKCS#8, or export the certificate with its key as PFX.</source>
        <translation>%1 contient une clé privée de type %2, qui n’est pas lue ici. Convertissez la clé en PKCS#8, ou exportez le certificat avec sa clé au format PFX.</translation>
    </message>
    <message>
        <source>%1 was added, but is not in use here. An event names the certificate in use first: OLD=NEW. The two may be swapped.</source>
        <translation>%1 a été ajouté, mais n’est pas utilisé ici. Un événement nomme d’abord le certificat utilisé&#xa0;: OLD=NEW. Les deux sont peut-être inversés.</translation>
    </message>
    <message>
        <source>%1 holds more than %2, the most that is read of one file. Give a file with less in it.</source>
        <translation>%1 contient plus de %2, le maximum lu dans un fichier. Indiquez un fichier qui en contient moins.</translation>
    </message>
    <message>
        <source>No file of a central certificate store can be made of %1: no host is named there that a file could be for. Names such as con and aux are devices&apos; on Windows.</source>
        <translation>Aucun fichier de magasin central de certificats ne peut être créé à partir de %1&#xa0;: aucun hôte n’y est nommé pour lequel un fichier pourrait servir. Des noms comme con et aux désignent des périphériques sous Windows.</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1 [%2]</source>
        <translation>Source&#xa0;: %1 [%2]</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Cause correspondante&#xa0;: %1</translation>
    </message>
    <message>
        <source>No known message is in this text. Give the event&apos;s number, the error code such as 0x80070520, or the browser&apos;s word such as ERR_CONNECTION_RESET.</source>
        <translation>Ce texte ne contient aucun message connu. Indiquez le numéro de l’événement, le code d’erreur comme 0x80070520, ou le mot du navigateur comme ERR_CONNECTION_RESET.</translation>
    </message>
    <message>
        <source>None of the problems that were found in SOURCE explains this error.</source>
        <translation>Aucun des problèmes trouvés dans SOURCE n’explique cette erreur.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no certificate that a template would name.</source>
        <translation>Il n’y a aucun certificat à nommer dans un modèle.</translation>
    </message>
</context>
<context>
    <name>Farm</name>
    <message>
        <source>Each file with HTTP.sys records is taken as a server of its own: %1. If files are of one server, give them one name, such as web1=a.txt web1=b.txt.</source>
        <translation>Chaque fichier contenant des enregistrements HTTP.sys est considéré comme un serveur distinct : %1. Si des fichiers proviennent d’un même serveur, donnez-leur un même nom, par exemple web1=a.txt web1=b.txt.</translation>
    </message>
</context>
<context>
    <name>FixText</name>
    <message>
        <source>Turn SNI on</source>
        <comment>@action</comment>
        <translation>Activer SNI</translation>
    </message>
    <message>
        <source>Turn SNI off</source>
        <comment>@action</comment>
        <translation>Désactiver SNI</translation>
    </message>
    <message>
        <source>Use * for all addresses</source>
        <comment>@action</comment>
        <translation>Utiliser * pour toutes les adresses</translation>
    </message>
    <message>
        <source>Use port 443</source>
        <comment>@action</comment>
        <translation>Utiliser le port 443</translation>
    </message>
    <message>
        <source>Add %1 with %2</source>
        <comment>@action key, certificate</comment>
        <translation>Ajouter %1 avec %2</translation>
    </message>
    <message>
        <source>Make the endpoint tcp</source>
        <comment>@action</comment>
        <translation>Passer le point de terminaison en tcp</translation>
    </message>
    <message>
        <source>Let the script make it the default</source>
        <comment>@action</comment>
        <translation>Laisser le script en faire la liaison par défaut</translation>
    </message>
    <message>
        <source>Bind site %1 to %2</source>
        <comment>@action site, endpoint</comment>
        <translation>Lier le site %1 à %2</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <comment>@action flag</comment>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Remove this binding</source>
        <comment>@action</comment>
        <translation>Supprimer cette liaison</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>@action</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Declare it</source>
        <comment>@action</comment>
        <translation>Déclarer</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <comment>@action store</comment>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <source>Make it https</source>
        <comment>@action</comment>
        <translation>Passer en https</translation>
    </message>
    <message>
        <source>Bind it to %1</source>
        <comment>@action endpoint</comment>
        <translation>Lier à %1</translation>
    </message>
    <message>
        <source>Move it to the end</source>
        <comment>@action Bindings of a site</comment>
        <translation>Déplacer à la fin</translation>
    </message>
    <message>
        <source>Rename it to %1</source>
        <comment>@action</comment>
        <translation>Renommer en %1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <comment>@action</comment>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Let the platform choose</source>
        <comment>@action local port</comment>
        <translation>Laisser la plateforme choisir</translation>
    </message>
    <message>
        <source>Give it an empty value</source>
        <comment>@action</comment>
        <translation>Donner une valeur vide</translation>
    </message>
    <message>
        <source>Use network %1, subnet %2</source>
        <comment>@action</comment>
        <translation>Utiliser le réseau %1, sous-réseau %2</translation>
    </message>
    <message>
        <source>Add it with one instance</source>
        <comment>@action</comment>
        <translation>Ajouter avec une instance</translation>
    </message>
    <message>
        <source>Use family %1 (%2)</source>
        <comment>@action osFamily, Windows</comment>
        <translation>Utiliser la famille %1 (%2)</translation>
    </message>
    <message>
        <source>Run it elevated</source>
        <comment>@action</comment>
        <translation>Exécuter avec des privilèges élevés</translation>
    </message>
    <message>
        <source>Keep the value</source>
        <comment>@action</comment>
        <translation>Garder la valeur</translation>
    </message>
    <message>
        <source>Keep the RoleInstanceValue</source>
        <comment>@action</comment>
        <translation>Garder la RoleInstanceValue</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <comment>@action role</comment>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Make this binding the default (%1)</source>
        <comment>@action</comment>
        <translation>Faire de cette liaison la liaison par défaut (%1)</translation>
    </message>
    <message>
        <source>Set host %1 and SNI</source>
        <comment>@action</comment>
        <translation>Définir l’hôte %1 et SNI</translation>
    </message>
    <message>
        <source>Use certificate %1</source>
        <comment>@action</comment>
        <translation>Utiliser le certificat %1</translation>
    </message>
    <message>
        <source>Use site %1</source>
        <comment>@action</comment>
        <translation>Utiliser le site %1</translation>
    </message>
    <message>
        <source>Change the host to %1</source>
        <comment>@action</comment>
        <translation>Changer l’hôte en %1</translation>
    </message>
    <message>
        <source>Use thumbprint %1…</source>
        <comment>@action its start</comment>
        <translation>Utiliser l’empreinte numérique %1…</translation>
    </message>
    <message>
        <source>Change the thumbprint to %1…</source>
        <comment>@action its start</comment>
        <translation>Changer l’empreinte numérique en %1…</translation>
    </message>
    <message>
        <source>Set thumbprintAlgorithm to sha1</source>
        <comment>@action</comment>
        <translation>Définir thumbprintAlgorithm sur sha1</translation>
    </message>
    <message>
        <source>Change the value to %1</source>
        <comment>@action</comment>
        <translation>Changer la valeur en %1</translation>
    </message>
    <message>
        <source>Remove the certificate from the endpoint</source>
        <comment>@action</comment>
        <translation>Retirer le certificat du point de terminaison</translation>
    </message>
    <message>
        <source>Change the service name to %1</source>
        <comment>@action</comment>
        <translation>Changer le nom du service en %1</translation>
    </message>
    <message>
        <source>Remove the second %1</source>
        <comment>@action name of an element</comment>
        <translation>Supprimer le second %1</translation>
    </message>
    <message>
        <source>Use VM size %1</source>
        <comment>@action</comment>
        <translation>Utiliser la taille de machine virtuelle %1</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nom convivial</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>du %1 au %2, %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Utilisation de la clé</translation>
    </message>
    <message>
        <source>Extended usage</source>
        <translation>Utilisation améliorée</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
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
        <translation>Importation</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>This system&apos;s store has it: %1.</source>
        <translation>Disponible dans le magasin de ce système&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The certificate says that it is at %1; --fetch-issuers gets it.</source>
        <translation>D’après le certificat, il se trouve à %1&#xa0;; --fetch-issuers le récupère.</translation>
    </message>
    <message>
        <source>Add --allow-internal to fetch it from there.</source>
        <translation>Ajoutez --allow-internal pour le récupérer à cette adresse.</translation>
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
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n certificat</numerusform>
            <numerusform>%n certificats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>an address of its own</source>
        <comment>@item map</comment>
        <translation>une adresse propre</translation>
    </message>
    <message>
        <source>HTTP.sys gets no record</source>
        <comment>@item map</comment>
        <translation>HTTP.sys ne reçoit aucun enregistrement</translation>
    </message>
    <message>
        <source>overwritten by a later binding</source>
        <comment>@item map</comment>
        <translation>remplacé par une liaison ultérieure</translation>
    </message>
    <message>
        <source>never chosen: hidden</source>
        <comment>@item map</comment>
        <translation>jamais choisi&#xa0;: masqué</translation>
    </message>
    <message>
        <source>the handshake fails</source>
        <comment>@item map</comment>
        <translation>la négociation TLS échoue</translation>
    </message>
    <message numerus="yes">
        <source>comes first, hides %n</source>
        <comment>@item map, records</comment>
        <translation>
            <numerusform>vient en premier, en masque %n</numerusform>
            <numerusform>vient en premier, en masque %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hidden at %n address(es)</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>masqué à %n adresse</numerusform>
            <numerusform>masqué à %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>get a certificate</source>
        <comment>@item map, clients without SNI</comment>
        <translation>reçoivent un certificat</translation>
    </message>
    <message>
        <source>right certificate</source>
        <comment>@item map</comment>
        <translation>bon certificat</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>@item map</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>wrong certificate, or none</source>
        <comment>@item map</comment>
        <translation>mauvais certificat, ou aucun</translation>
    </message>
    <message>
        <source>the connection is reset</source>
        <comment>@item map</comment>
        <translation>la connexion est réinitialisée</translation>
    </message>
    <message>
        <source>not added</source>
        <comment>@item map</comment>
        <translation>non ajouté</translation>
    </message>
    <message>
        <source>does not cover every name</source>
        <comment>@item map</comment>
        <translation>ne couvre pas tous les noms</translation>
    </message>
    <message>
        <source>covers its names</source>
        <comment>@item map</comment>
        <translation>couvre ses noms</translation>
    </message>
    <message>
        <source>Clients connect to</source>
        <comment>@title:column map</comment>
        <translation>Les clients se connectent à</translation>
    </message>
    <message>
        <source>HTTP.sys looks, top first</source>
        <comment>@title:column map</comment>
        <translation>HTTP.sys cherche, de haut en bas</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column map</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>@title:column map</comment>
        <translation>Nom demandé</translation>
    </message>
    <message>
        <source>%1: %2, …</source>
        <comment>@item map, how many and one of them</comment>
        <translation>%1&#xa0;: %2, …</translation>
    </message>
    <message>
        <source>no certificate</source>
        <comment>@item map</comment>
        <translation>aucun certificat</translation>
    </message>
    <message>
        <source>clients without SNI</source>
        <comment>@item map</comment>
        <translation>clients sans SNI</translation>
    </message>
    <message>
        <source>no record found</source>
        <comment>@item map</comment>
        <translation>aucun enregistrement trouvé</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>@item map, step and record</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>solid: wins</source>
        <comment>@info map legend</comment>
        <translation>trait plein&#xa0;: l’emporte</translation>
    </message>
    <message>
        <source>dotted: not established</source>
        <comment>@info map legend</comment>
        <translation>pointillé&#xa0;: non établi</translation>
    </message>
    <message>
        <source>dashed: hidden, never reached there</source>
        <comment>@info map legend</comment>
        <translation>tirets&#xa0;: masqué, jamais atteint à cet endroit</translation>
    </message>
    <message>
        <source>every other address</source>
        <comment>@item map</comment>
        <translation>toutes les autres adresses</translation>
    </message>
    <message>
        <source>every IPv6 address</source>
        <comment>@item map</comment>
        <translation>toutes les adresses IPv6</translation>
    </message>
    <message>
        <source>no certificate at some address</source>
        <comment>@item map, clients without SNI</comment>
        <translation>aucun certificat à certaines adresses</translation>
    </message>
    <message>
        <source>wins</source>
        <comment>@info accessible line of the map</comment>
        <translation>l’emporte</translation>
    </message>
    <message>
        <source>not established</source>
        <comment>@info accessible line of the map</comment>
        <translation>non établi</translation>
    </message>
    <message>
        <source>hidden, never reached there</source>
        <comment>@info accessible line of the map</comment>
        <translation>masqué, jamais atteint à cet endroit</translation>
    </message>
</context>
<context>
    <name>NextStepWords</name>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>The package changes. Every instance restarts, one update domain after the other; with one instance, the role is away meanwhile.</source>
        <translation>Le package change. Toutes les instances redémarrent, un domaine de mise à jour après l’autre&#xa0;; avec une seule instance, le rôle est indisponible pendant ce temps.</translation>
    </message>
    <message>
        <source>New connections to the bindings that change may fail for a moment. Established ones stay.</source>
        <translation>Les nouvelles connexions aux liaisons modifiées peuvent échouer un instant. Les connexions établies sont maintenues.</translation>
    </message>
    <message>
        <source>The vault must be in the deployment&apos;s region and subscription, and let Azure Resource Manager read its secrets for deployment.</source>
        <translation>Le coffre doit se trouver dans la région et l’abonnement du déploiement, et autoriser Azure Resource Manager à lire ses secrets pour le déploiement.</translation>
    </message>
    <message>
        <source>The URL has to have /secrets/ and a version in it.</source>
        <translation>L’URL doit contenir /secrets/ et une version.</translation>
    </message>
    <message>
        <source>Merge the exported osProfile into the template of the deployment.</source>
        <translation>Fusionnez l’osProfile exporté dans le modèle du déploiement.</translation>
    </message>
    <message>
        <source>Update the deployment with the package and the configuration.</source>
        <translation>Mettez à jour le déploiement avec le package et la configuration.</translation>
    </message>
    <message>
        <source>It asks for the passphrase of each PFX file.</source>
        <translation>La phrase secrète de chaque fichier PFX est demandée.</translation>
    </message>
    <message>
        <source>Each binding has its record, with the certificate&apos;s thumbprint.</source>
        <translation>Chaque liaison a son enregistrement, avec l’empreinte numérique du certificat.</translation>
    </message>
    <message>
        <source>It exits with 1 where something else is served, and says why that may be.</source>
        <translation>Le code de sortie est 1 si autre chose est présenté, et la cause possible est indiquée.</translation>
    </message>
    <message>
        <source>Look at the first certificate, at the issuers that were sent, and at the line “Verification”.</source>
        <translation>Regardez le premier certificat, les émetteurs envoyés et la ligne «&#xa0;Verification&#xa0;».</translation>
    </message>
    <message>
        <source>Restores what was there before the first run.</source>
        <translation>Restaure l’état d’avant la première exécution.</translation>
    </message>
    <message>
        <source>Upload the PFX of %1 to the cloud service</source>
        <translation>Charger le PFX de %1 dans le service cloud</translation>
    </message>
    <message>
        <source>Import the PFX of %1 into the Key Vault</source>
        <translation>Importer le PFX de %1 dans Key Vault</translation>
    </message>
    <message>
        <source>Note the secret URL of %1</source>
        <translation>Noter l’URL du secret de %1</translation>
    </message>
    <message>
        <source>Put the secret URLs into the template</source>
        <translation>Reporter les URL des secrets dans le modèle</translation>
    </message>
    <message>
        <source>Build the package</source>
        <translation>Créer le package</translation>
    </message>
    <message>
        <source>Update the deployment&apos;s configuration with %1</source>
        <translation>Mettre à jour la configuration du déploiement avec %1</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Copy %1 and the PFX files to the server</source>
        <translation>Copier %1 et les fichiers PFX sur le serveur</translation>
    </message>
    <message>
        <source>See what %1 would change</source>
        <translation>Voir ce que %1 modifierait</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécuter %1</translation>
    </message>
    <message>
        <source>Check the records of HTTP.sys</source>
        <translation>Vérifier les enregistrements de HTTP.sys</translation>
    </message>
    <message>
        <source>Compare what every host is served with the preview</source>
        <translation>Comparer à l’aperçu ce qui est présenté à chaque hôte</translation>
    </message>
    <message>
        <source>Verify %1 with another program</source>
        <translation>Vérifier %1 avec un autre programme</translation>
    </message>
    <message>
        <source>To go back</source>
        <translation>Pour revenir en arrière</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>Upload it before you deploy a configuration that names its thumbprint. In the portal, open the cloud service, then Certificates, and choose Upload.</source>
        <translation>Chargez-le avant de déployer une configuration qui nomme son empreinte numérique. Dans le portail, ouvrez le service cloud, puis Certificats, et choisissez Charger.</translation>
    </message>
    <message>
        <source>In Visual Studio, right-click the cloud project and choose Package.</source>
        <translation>Dans Visual Studio, cliquez avec le bouton droit sur le projet cloud et choisissez Package.</translation>
    </message>
    <message>
        <source>In the portal, open the cloud service, then Configuration, and choose Upload.</source>
        <translation>Dans le portail, ouvrez le service cloud, puis Configuration, et choisissez Charger.</translation>
    </message>
    <message>
        <source>Choose a folder that only administrators can write to.</source>
        <translation>Choisissez un dossier où seuls les administrateurs peuvent écrire.</translation>
    </message>
    <message>
        <source>Run this in that folder, in an elevated Windows PowerShell. It writes nothing.</source>
        <translation>Exécutez ceci dans ce dossier, dans une session Windows PowerShell ouverte en tant qu’administrateur. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Undo restores the files. Then deploy again as before.</source>
        <translation>L’annulation restaure les fichiers. Déployez ensuite à nouveau comme auparavant.</translation>
    </message>
    <message>
        <source>It asks for the passphrase of each file and for a new one, and encrypts the new files in the form that the target imports.</source>
        <translation>La commande demande la phrase secrète de chaque fichier et une nouvelle, et chiffre les nouveaux fichiers sous la forme que la cible importe.</translation>
    </message>
    <message>
        <source>Key Vault does not import a certificate without a private key. Whether a deployment installs one from a secret is not established.</source>
        <translation>Key Vault n’importe pas de certificat sans clé privée. Il n’est pas établi qu’un déploiement en installe un à partir d’un secret.</translation>
    </message>
    <message>
        <source>name of the Key Vault</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>nom du coffre Key Vault</translation>
    </message>
    <message>
        <source>name of the resource group</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>nom du groupe de ressources</translation>
    </message>
    <message>
        <source>public address of the deployment</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>adresse publique du déploiement</translation>
    </message>
    <message>
        <source>name of the cloud service</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>nom du service cloud</translation>
    </message>
    <message>
        <source>path of the .ccproj</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>chemin du .ccproj</translation>
    </message>
    <message>
        <source>Make the PFX files</source>
        <translation>Créer les fichiers PFX</translation>
    </message>
    <message>
        <source>Store %1 in the Key Vault as a secret</source>
        <translation>Enregistrer %1 comme secret dans le coffre Key Vault</translation>
    </message>
    <message>
        <source>Update the deployment&apos;s configuration</source>
        <translation>Mettre à jour la configuration du déploiement</translation>
    </message>
    <message>
        <source>Only the emulator&apos;s configuration changes. There is nothing to deploy.</source>
        <translation>Seule la configuration de l’émulateur change. Il n’y a rien à déployer.</translation>
    </message>
    <message>
        <source>%1 are alternatives: take the one of this deployment.</source>
        <translation>%1 sont des alternatives&#xa0;: prenez celle de ce déploiement.</translation>
    </message>
    <message>
        <source>The script sets the bindings when an instance starts. Restart one instance after the other, and wait until each is ready.</source>
        <translation>Le script définit les liaisons au démarrage d’une instance. Redémarrez les instances l’une après l’autre, et attendez que chacune soit prête.</translation>
    </message>
    <message>
        <source>Restart the instances</source>
        <translation>Redémarrer les instances</translation>
    </message>
    <message>
        <source>Only cscfg files change. Running instances take the update. Whether a changed certificate restarts them is not established; the role&apos;s code can ask for it in RoleEnvironmentChanging. Read that first.</source>
        <translation>Seuls des fichiers cscfg changent. Les instances en cours prennent la mise à jour. Il n’est pas établi qu’un certificat modifié les redémarre&#xa0;; le code du rôle peut le demander dans RoleEnvironmentChanging. Lisez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>Nothing is to be bound, so there is no script for a server to run.</source>
        <translation>Il n’y a rien à lier&#xa0;; aucun script n’est donc à exécuter sur un serveur.</translation>
    </message>
    <message>
        <source>The project already has all of this; there is nothing to change.</source>
        <translation>Le projet contient déjà tout cela&#xa0;; il n’y a rien à modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors were there before and do not block the plan.</source>
        <translation>
            <numerusform>%n erreur existait déjà et ne bloque pas le plan.</numerusform>
            <numerusform>%n erreurs existaient déjà et ne bloquent pas le plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overridden by --force: %1.</source>
        <translation>Ignoré par --force&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fix the errors, or override them with --force, to apply the plan.</source>
        <translation>Corrigez les erreurs, ou ignorez-les avec --force, pour appliquer le plan.</translation>
    </message>
    <message>
        <source>There is nothing to change; the errors say what is missing.</source>
        <translation>Il n’y a rien à modifier&#xa0;; les erreurs indiquent ce qui manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors concern service configurations that the plan does not change. They do not block it; run it for those too before you deploy them.</source>
        <translation>
            <numerusform>%n erreur concerne des configurations de service que le plan ne modifie pas. Elle ne le bloque pas&#xa0;; exécutez-le aussi pour celles-ci avant de les déployer.</numerusform>
            <numerusform>%n erreurs concernent des configurations de service que le plan ne modifie pas. Elles ne le bloquent pas&#xa0;; exécutez-le aussi pour celles-ci avant de les déployer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Left to you: upload the certificate %1 to where the deployment takes its certificates from.</source>
        <translation>À votre charge&#xa0;: charger le certificat %1 là où le déploiement prend ses certificats.</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the project of role %2 and call it from RoleEntryPoint.OnStart.</source>
        <translation>À votre charge&#xa0;: ajouter %1 au projet du rôle %2 et l’appeler depuis RoleEntryPoint.OnStart.</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the project of role %2, with Copy Always.</source>
        <translation>À votre charge&#xa0;: ajouter %1 au projet du rôle %2, avec Toujours copier.</translation>
    </message>
    <message>
        <source>Left to you: export %1 and run it as administrator on each server.</source>
        <translation>À votre charge&#xa0;: exporter %1 et l’exécuter en tant qu’administrateur sur chaque serveur.</translation>
    </message>
    <message>
        <source>Left to you: import %1 with its key into LocalMachine\My of each server, or give the script its PFX.</source>
        <translation>À votre charge&#xa0;: importer %1 avec sa clé dans LocalMachine\My sur chaque serveur, ou fournir son PFX au script.</translation>
    </message>
    <message>
        <source>Left to you: create the virtual network %1 with that subnet, where it is not there yet.</source>
        <translation>À votre charge&#xa0;: créer le réseau virtuel %1 avec ce sous-réseau, s’il n’existe pas encore.</translation>
    </message>
    <message>
        <source>Left to you: %1 %2</source>
        <translation>À votre charge&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>declare certificate %1 in %2</source>
        <translation>déclarer le certificat %1 dans %2</translation>
    </message>
    <message>
        <source>change certificate %1 to %2</source>
        <translation>remplacer le certificat %1 par %2</translation>
    </message>
    <message>
        <source>remove certificate %1</source>
        <translation>supprimer le certificat %1</translation>
    </message>
    <message>
        <source>set the thumbprint of %1 to %2</source>
        <translation>définir l’empreinte numérique de %1 sur %2</translation>
    </message>
    <message>
        <source>remove the thumbprint of %1</source>
        <translation>supprimer l’empreinte numérique de %1</translation>
    </message>
    <message>
        <source>add endpoint %1 (%2)</source>
        <translation>ajouter le point de terminaison %1 (%2)</translation>
    </message>
    <message>
        <source>change endpoint %1 to %2</source>
        <translation>modifier le point de terminaison %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>remove endpoint %1</source>
        <translation>supprimer le point de terminaison %1</translation>
    </message>
    <message>
        <source>bind site %1 to endpoint %2</source>
        <translation>lier le site %1 au point de terminaison %2</translation>
    </message>
    <message>
        <source>remove the binding to endpoint %2 from site %1</source>
        <translation>supprimer du site %1 la liaison au point de terminaison %2</translation>
    </message>
    <message>
        <source>add the startup task %1</source>
        <translation>ajouter la tâche de démarrage %1</translation>
    </message>
    <message>
        <source>add the startup task %1, %2</source>
        <translation>ajouter la tâche de démarrage %1, %2</translation>
    </message>
    <message>
        <source>remove the startup task %1</source>
        <translation>supprimer la tâche de démarrage %1</translation>
    </message>
    <message>
        <source>declare the setting %1</source>
        <translation>déclarer le paramètre %1</translation>
    </message>
    <message>
        <source>set %1 to “%2”</source>
        <translation>définir %1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>remove the setting %1</source>
        <translation>supprimer le paramètre %1</translation>
    </message>
    <message>
        <source>change the VM size to %1</source>
        <translation>changer la taille de machine virtuelle en %1</translation>
    </message>
    <message>
        <source>import the module %1</source>
        <translation>importer le module %1</translation>
    </message>
    <message>
        <source>remove the import of %1</source>
        <translation>supprimer l’importation de %1</translation>
    </message>
    <message>
        <source>add the role with one instance</source>
        <translation>ajouter le rôle avec une instance</translation>
    </message>
    <message>
        <source>remove the role</source>
        <translation>supprimer le rôle</translation>
    </message>
    <message>
        <source>change the service&apos;s name to %1</source>
        <translation>changer le nom du service en %1</translation>
    </message>
    <message>
        <source>remove osFamily</source>
        <translation>supprimer osFamily</translation>
    </message>
    <message>
        <source>set osFamily to %1</source>
        <translation>définir osFamily sur %1</translation>
    </message>
    <message>
        <source>move the Bindings of site %1 to its end</source>
        <translation>déplacer à la fin du site %1 ses Bindings</translation>
    </message>
    <message>
        <source>remove the virtual network</source>
        <translation>supprimer le réseau virtuel</translation>
    </message>
    <message>
        <source>set the virtual network to %1</source>
        <translation>définir le réseau virtuel sur %1</translation>
    </message>
    <message>
        <source>remove the role from its subnet</source>
        <translation>retirer le rôle de son sous-réseau</translation>
    </message>
    <message>
        <source>put the role into the subnet %1</source>
        <translation>placer le rôle dans le sous-réseau %1</translation>
    </message>
    <message>
        <source>set the thumbprint algorithm of %1 to %2</source>
        <translation>définir l’algorithme d’empreinte numérique de %1 sur %2</translation>
    </message>
    <message>
        <source>include %1 as %2, so that it is packaged</source>
        <translation>inclure %1 comme %2, pour l’intégrer au package</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Écrire %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, role %2: %3.</source>
        <translation>%1, rôle %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>remove the executionContext of the role&apos;s Runtime element</source>
        <translation>supprimer l’executionContext de l’élément Runtime du rôle</translation>
    </message>
    <message>
        <source>set the executionContext of the role&apos;s Runtime element to %1</source>
        <translation>définir l’executionContext de l’élément Runtime du rôle sur %1</translation>
    </message>
    <message>
        <source>Left to you: upload the certificates %1 to where the deployment takes its certificates from.</source>
        <translation>À votre charge&#xa0;: charger les certificats %1 là où le déploiement prend ses certificats.</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the projects of roles %2 and call it from RoleEntryPoint.OnStart.</source>
        <translation>À votre charge&#xa0;: ajouter %1 aux projets des rôles %2 et l’appeler depuis RoleEntryPoint.OnStart.</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the projects of roles %2, with Copy Always.</source>
        <translation>À votre charge&#xa0;: ajouter %1 aux projets des rôles %2, avec Toujours copier.</translation>
    </message>
    <message>
        <source>Left to you: import %1 with their keys into LocalMachine\My of each server, or give the script their PFX files.</source>
        <translation>À votre charge&#xa0;: importer %1 avec leurs clés dans LocalMachine\My sur chaque serveur, ou fournir leurs fichiers PFX au script.</translation>
    </message>
    <message>
        <source>declare certificates %1 in %2</source>
        <translation>déclarer les certificats %1 dans %2</translation>
    </message>
    <message>
        <source>remove certificates %1</source>
        <translation>supprimer les certificats %1</translation>
    </message>
    <message>
        <source>remove the thumbprints of %1</source>
        <translation>supprimer les empreintes numériques de %1</translation>
    </message>
    <message>
        <source>add the roles with one instance each</source>
        <translation>ajouter les rôles avec une instance chacun</translation>
    </message>
    <message>
        <source>remove the roles</source>
        <translation>supprimer les rôles</translation>
    </message>
    <message>
        <source>Write %1 into %2.</source>
        <translation>Écrire %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <comment>@info what happens, the value before</comment>
        <translation>%1 (avant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>- %1.</source>
        <translation>- %1.</translation>
    </message>
    <message>
        <source>- role %1: %2.</source>
        <translation>- rôle %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>- roles %1: %2.</source>
        <translation>- rôles %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, roles %2: %3.</source>
        <translation>%1, rôles %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Left to you: delete %1 of role %2, which nothing starts any more.</source>
        <translation>À votre charge&#xa0;: supprimer %1 du rôle %2, que plus rien ne démarre.</translation>
    </message>
    <message>
        <source>binary file: %1 → %2</source>
        <comment>@info the thumbprints before and after</comment>
        <translation>fichier binaire&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Left to you: remove the call of %1 from RoleEntryPoint.OnStart of role %2, then delete it.</source>
        <translation>À votre charge&#xa0;: retirer l’appel de %1 de RoleEntryPoint.OnStart du rôle %2, puis supprimer le fichier.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>without SNI</source>
        <translation>sans SNI</translation>
    </message>
    <message>
        <source>The project has no web role, so nothing answers.</source>
        <translation>Le projet n’a pas de rôle web&#xa0;; rien ne répond donc.</translation>
    </message>
    <message>
        <source>These cases are not answered as the file expects: %1.</source>
        <translation>Ces cas n’obtiennent pas la réponse attendue par le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The servers answer differently for %1: %2.</source>
        <translation>Les serveurs répondent différemment pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The project has no web role. What its worker role&apos;s https endpoint answers is not established.</source>
        <translation>Le projet n’a pas de rôle web. Ce que répond le point de terminaison https de son rôle de travail n’est pas établi.</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>%1, expired</source>
        <comment>@info certificate served</comment>
        <translation>%1, expiré</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <comment>@info certificate served</comment>
        <translation>%1, pas encore valide</translation>
    </message>
    <message>
        <source>%1, not added</source>
        <comment>@info certificate served</comment>
        <translation>%1, non ajouté</translation>
    </message>
    <message>
        <source>%1, not this name</source>
        <comment>@info certificate served</comment>
        <translation>%1, ne couvre pas ce nom</translation>
    </message>
    <message>
        <source>%1, name only in CN</source>
        <comment>@info certificate served</comment>
        <translation>%1, nom uniquement dans le CN</translation>
    </message>
    <message>
        <source>connection reset</source>
        <comment>@info</comment>
        <translation>connexion réinitialisée</translation>
    </message>
    <message>
        <source>connection refused</source>
        <comment>@info</comment>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>not established</source>
        <comment>@info</comment>
        <translation>non établi</translation>
    </message>
    <message>
        <source>; old, the records for this client have changed since</source>
        <comment>@info observation</comment>
        <translation>, observation ancienne&#xa0;: les enregistrements pour ce client ont changé depuis</translation>
    </message>
    <message>
        <source>, as predicted</source>
        <comment>@info observation</comment>
        <translation>, comme prédit</translation>
    </message>
    <message>
        <source>, one of those that are possible</source>
        <comment>@info observation</comment>
        <translation>, l’un des résultats possibles</translation>
    </message>
    <message>
        <source>, not as predicted</source>
        <comment>@info observation</comment>
        <translation>, contrairement à la prédiction</translation>
    </message>
    <message>
        <source>observed otherwise</source>
        <comment>@info what is served</comment>
        <translation>observé autrement</translation>
    </message>
    <message>
        <source>observed on %1</source>
        <comment>@info what is served</comment>
        <translation>observé le %1</translation>
    </message>
    <message>
        <source>the certificate of %1</source>
        <comment>@info address and port whose certificate was not read</comment>
        <translation>le certificat de %1</translation>
    </message>
    <message>
        <source>(any other name)</source>
        <comment>@item host</comment>
        <translation>(tout autre nom)</translation>
    </message>
    <message>
        <source>with SNI
to %1</source>
        <comment>@title:column clients</comment>
        <translation>avec SNI
vers %1</translation>
    </message>
    <message>
        <source>without SNI
to %1</source>
        <comment>@title:column clients</comment>
        <translation>sans SNI
vers %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>@info expectation</comment>
        <translation>respecté</translation>
    </message>
    <message>
        <source>fails</source>
        <comment>@info expectation</comment>
        <translation>échoue</translation>
    </message>
    <message>
        <source>not established</source>
        <comment>@info expectation</comment>
        <translation>non établi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info expected certificate: kept or not</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>@info what is served, not certain</comment>
        <translation>%1, supposé</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <comment>@info what is served, by a probe</comment>
        <translation>%1, mesuré</translation>
    </message>
    <message>
        <source>no certificate, the handshake failed</source>
        <comment>@info</comment>
        <translation>aucun certificat, la négociation TLS a échoué</translation>
    </message>
    <message>
        <source>%1 by TLS %2</source>
        <comment>@info certificate, version</comment>
        <translation>%1 en TLS %2</translation>
    </message>
    <message>
        <source>Observed on %1 at %2: %3%4.</source>
        <comment>@info date, address, what was served, as predicted</comment>
        <translation>Observé le %1 sur %2&#xa0;: %3%4.</translation>
    </message>
    <message>
        <source>%1 It was Windows %2.</source>
        <comment>@info observation, build</comment>
        <translation>%1 C’était Windows %2.</translation>
    </message>
    <message>
        <source>Any other name</source>
        <comment>@title client</comment>
        <translation>Tout autre nom</translation>
    </message>
    <message>
        <source>%1, with SNI, to %2</source>
        <comment>@title client</comment>
        <translation>%1, avec SNI, vers %2</translation>
    </message>
    <message>
        <source>%1, without SNI, to %2</source>
        <comment>@title client</comment>
        <translation>%1, sans SNI, vers %2</translation>
    </message>
    <message>
        <source>Inferred, no source says it: %1</source>
        <comment>@info decision</comment>
        <translation>Supposé, aucune source ne le dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Measured on this build of Windows: %1</source>
        <comment>@info decision</comment>
        <translation>Mesuré sur cette build de Windows&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 It has expired: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 Il a expiré&#xa0;: les clients le refusent.</translation>
    </message>
    <message>
        <source>%1 It is not valid yet: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 Il n’est pas encore valide&#xa0;: les clients le refusent.</translation>
    </message>
    <message>
        <source>%1 It was not added, so its names are not known.</source>
        <comment>@info decision</comment>
        <translation>%1 Il n’a pas été ajouté&#xa0;; ses noms ne sont donc pas connus.</translation>
    </message>
    <message>
        <source>%1 It covers the name.</source>
        <comment>@info decision</comment>
        <translation>%1 Il couvre le nom.</translation>
    </message>
    <message>
        <source>%1 It does not cover the name: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 Il ne couvre pas le nom&#xa0;: les clients le refusent.</translation>
    </message>
    <message>
        <source>%1 The name is only in its CN, which clients ignore.</source>
        <comment>@info decision</comment>
        <translation>%1 Le nom ne figure que dans son CN, que les clients ignorent.</translation>
    </message>
    <message>
        <source>right</source>
        <comment>@info verdict</comment>
        <translation>correct</translation>
    </message>
    <message>
        <source>likely right</source>
        <comment>@info verdict</comment>
        <translation>probablement correct</translation>
    </message>
    <message>
        <source>not certain</source>
        <comment>@info verdict</comment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>a fallback</source>
        <comment>@info verdict</comment>
        <translation>solution de repli</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>@info verdict</comment>
        <translation>incorrect</translation>
    </message>
    <message>
        <source>same</source>
        <comment>@info change</comment>
        <translation>identique</translation>
    </message>
    <message>
        <source>better</source>
        <comment>@info change</comment>
        <translation>mieux</translation>
    </message>
    <message>
        <source>different</source>
        <comment>@info change</comment>
        <translation>différent</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>@info change</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>@info change</comment>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>@info change, not certain</comment>
        <translation>%1, supposé</translation>
    </message>
    <message>
        <source>with SNI, to %1</source>
        <comment>@info client</comment>
        <translation>avec SNI, vers %1</translation>
    </message>
    <message>
        <source>without SNI, to %1</source>
        <comment>@info client</comment>
        <translation>sans SNI, vers %1</translation>
    </message>
    <message>
        <source>%1, not for servers</source>
        <comment>@info certificate served</comment>
        <translation>%1, pas pour serveurs</translation>
    </message>
    <message>
        <source>%1 It is not meant for servers: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 Il n’est pas destiné aux serveurs&#xa0;: les clients le refusent.</translation>
    </message>
    <message>
        <source>%1, too weak</source>
        <comment>@info certificate served</comment>
        <translation>%1, trop faible</translation>
    </message>
    <message>
        <source>%1 Its key or its signature is too weak: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 Sa clé ou sa signature est trop faible&#xa0;: les clients le refusent.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Azure says: %1</source>
        <translation>Azure indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the emulator reads this file; it is not deployed.</source>
        <translation>Seul l’émulateur lit ce fichier&#xa0;; il n’est pas déployé.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n times.</source>
        <translation>
            <numerusform>Trouvé %n fois.</numerusform>
            <numerusform>Trouvé %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n times: %1.</source>
        <translation>
            <numerusform>Trouvé %n fois&#xa0;: %1.</numerusform>
            <numerusform>Trouvé %n fois&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewCommand</name>
    <message>
        <source>error: %1</source>
        <translation>erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is in use already; there is nothing to change.</source>
        <translation>%1 est déjà utilisé&#xa0;; il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>No certificate in use has hosts that %1 covers. Name the old one with --replacing THUMBPRINT.</source>
        <translation>Aucun certificat utilisé n’a d’hôtes que couvre %1. Désignez l’ancien avec --replacing THUMBPRINT.</translation>
    </message>
    <message>
        <source>%1 covers the hosts of several certificates. Name the old one with --replacing:</source>
        <translation>%1 couvre les hôtes de plusieurs certificats. Désignez l’ancien avec --replacing&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is a server: give --to-dir DIR for the script that sets its bindings.</source>
        <translation>%1 est un serveur&#xa0;: indiquez --to-dir DIR pour le script qui définit ses liaisons.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n fichier a été écrit&#xa0;; l’état précédent est conservé dans une sauvegarde.</numerusform>
            <numerusform>%n fichiers ont été écrits&#xa0;; l’état précédent est conservé dans une sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No script was written for %1: its bindings are not known.</source>
        <translation>Aucun script n’a été écrit pour %1 : ses liaisons ne sont pas connues.</translation>
    </message>
    <message>
        <source>A server&apos;s script sets the bindings that get the new certificate, and leaves all others.</source>
        <translation>Le script d’un serveur définit les liaisons qui reçoivent le nouveau certificat et laisse toutes les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n fichier a été écrit.</numerusform>
            <numerusform>%n fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement : %1</translation>
    </message>
    <message>
        <source>    %1: not covered are %2</source>
        <translation>    %1 : ne sont pas couverts : %2</translation>
    </message>
    <message>
        <source>These sources do not say which certificates are in use. Collect a server&apos;s state with the command that “bindwright collect-command” prints.</source>
        <translation>Ces sources n’indiquent pas quels certificats sont utilisés. Relevez l’état d’un serveur avec la commande qu’affiche « bindwright collect-command ».</translation>
    </message>
    <message>
        <source>%1 covers some of the hosts of these certificates, but not all. Request one that names the others too.</source>
        <translation>%1 couvre certains hôtes de ces certificats, mais pas tous. Demandez-en un qui nomme aussi les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the share do not open. Give their passphrase with --passphrase-file.</source>
        <translation>
            <numerusform>%n fichier du partage ne s’ouvre pas. Indiquez sa phrase secrète avec --passphrase-file.</numerusform>
            <numerusform>%n fichiers du partage ne s’ouvrent pas. Indiquez leur phrase secrète avec --passphrase-file.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the files of the central certificate store were not changed.</source>
        <translation>%1&#xa0;: les fichiers du magasin de certificats centralisé n’ont pas été modifiés.</translation>
    </message>
</context>
<context>
    <name>RenewalWords</name>
    <message>
        <source>%1: certificate %2 in %3</source>
        <translation>%1&#xa0;: certificat %2 dans %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3 stays, because the remote desktop password is encrypted for it</source>
        <translation>%1&#xa0;: %2 dans %3 est conservé, car le mot de passe du Bureau à distance est chiffré pour lui</translation>
    </message>
    <message>
        <source>%1: endpoint %2 stays as it is; it names the certificate</source>
        <translation>%1&#xa0;: le point de terminaison %2 reste inchangé&#xa0;; il nomme le certificat</translation>
    </message>
    <message>
        <source>%1: binding %2 stays as it is; it names the certificate</source>
        <translation>%1&#xa0;: la liaison %2 reste inchangée&#xa0;; elle nomme le certificat</translation>
    </message>
    <message>
        <source>IIS site %1: binding %2</source>
        <translation>Site IIS %1&#xa0;: liaison %2</translation>
    </message>
    <message>
        <source>HTTP.sys: record %1</source>
        <translation>HTTP.sys&#xa0;: enregistrement %1</translation>
    </message>
    <message>
        <source>Certificate store %1. Delete it there once nothing uses it</source>
        <translation>Magasin de certificats %1. Supprimez-y le certificat quand plus rien ne l’utilise</translation>
    </message>
    <message>
        <source>No service configuration and no binding has the old certificate. Check its thumbprint.</source>
        <translation>Aucune configuration de service et aucune liaison n’utilise l’ancien certificat. Vérifiez son empreinte numérique.</translation>
    </message>
    <message>
        <source>The old and the new certificate are the same.</source>
        <translation>L’ancien et le nouveau certificat sont identiques.</translation>
    </message>
    <message>
        <source>The new certificate does not cover %1. Clients of these hosts would refuse it. Request one that names them.</source>
        <translation>Le nouveau certificat ne couvre pas %1. Les clients de ces hôtes le refuseraient. Demandez-en un qui les nomme.</translation>
    </message>
    <message>
        <source>The new certificate has no private key that can be used. Give the PFX, or the key file along with it.</source>
        <translation>Le nouveau certificat n’a pas de clé privée utilisable. Indiquez le PFX, ou joignez le fichier de la clé.</translation>
    </message>
    <message>
        <source>The issuer of the new certificate, %1, was not given. Give its file too.</source>
        <translation>L’émetteur du nouveau certificat, %1, n’a pas été fourni. Indiquez aussi son fichier.</translation>
    </message>
    <message>
        <source>The new certificate ends on %1, before the old one, which ends on %2. Are they the wrong way round?</source>
        <translation>Le nouveau certificat expire le %1, avant l’ancien, qui expire le %2. Sont-ils inversés&#xa0;?</translation>
    </message>
    <message>
        <source>The new certificate is not valid today: it is valid from %1 to %2.</source>
        <translation>Le nouveau certificat n’est pas valide aujourd’hui&#xa0;: il est valide du %1 au %2.</translation>
    </message>
    <message>
        <source>The IIS sites and bindings of the server are not in this state, so it is not known which bindings to set. Collect the state with the command that “bindwright collect-command” prints.</source>
        <translation>Les sites et liaisons IIS du serveur ne figurent pas dans cet état ; on ne sait donc pas quelles liaisons définir. Relevez l’état avec la commande qu’affiche « bindwright collect-command ».</translation>
    </message>
    <message>
        <source>The certificate of %1 is not in this state, so it is not known whether it is the old one. Collect the state with the command that “bindwright collect-command” prints.</source>
        <translation>Le certificat de %1 ne figure pas dans cet état ; on ne sait donc pas si c’est l’ancien. Relevez l’état avec la commande qu’affiche « bindwright collect-command ».</translation>
    </message>
    <message>
        <source>No host is bound to the old certificate and its file was not given, so it was not checked whether the new one covers the same hosts.</source>
        <translation>Aucun hôte n’est lié à l’ancien certificat et son fichier n’a pas été fourni ; il n’a donc pas été vérifié si le nouveau couvre les mêmes hôtes.</translation>
    </message>
    <message>
        <source>Central certificate store: %1</source>
        <translation>Magasin de certificats centralisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only you can read the new files of the central certificate store. Give the account that IIS uses for it the right to read them.</source>
        <translation>Vous seul pouvez lire les nouveaux fichiers du magasin de certificats centralisé. Accordez au compte qu’IIS utilise pour ce magasin le droit de les lire.</translation>
    </message>
    <message>
        <source>It is not known whether these files of the central certificate store have the old certificate: %1. Give the folder of the store, and its password.</source>
        <translation>On ne sait pas si ces fichiers du magasin de certificats centralisé contiennent l’ancien certificat&#xa0;: %1. Indiquez le dossier du magasin et son mot de passe.</translation>
    </message>
    <message>
        <source>%1: no password protects these files. A private key is written only under a password: set one for the central certificate store first.</source>
        <translation>%1&#xa0;: aucun mot de passe ne protège ces fichiers. Une clé privée n’est écrite que sous un mot de passe&#xa0;: définissez-en d’abord un pour le magasin de certificats centralisé.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Fix: %1</source>
        <translation>Correction&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Not in the calendar, because their files were not added and so their ends are not known: %1.</source>
        <translation>Absents du calendrier, car leurs fichiers n’ont pas été ajoutés et leur fin n’est donc pas connue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is not written: there is no certificate in use whose end is known.</source>
        <translation>%1 n’est pas écrit&#xa0;: aucun certificat utilisé n’a de fin connue.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>{subject|(no name)} is hidden by the binding {key|of an exact address} without SNI: HTTP.sys finds an exact IP address and port before it looks at the name. Clients that ask for {subject|(no name)} get {certificate|another certificate}.</source>
        <translation>{subject|(sans nom)} est masqué par la liaison {key|d’une adresse exacte} sans SNI&#xa0;: HTTP.sys trouve une adresse IP et un port exacts avant de regarder le nom. Les clients qui demandent {subject|(sans nom)} reçoivent {certificate|un autre certificat}.</translation>
    </message>
    <message>
        <source>Give that binding the address *, so that it is its port&apos;s default, or a host and SNI.</source>
        <translation>Donnez à cette liaison l’adresse *, pour qu’elle devienne la liaison par défaut de son port, ou un hôte et SNI.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is hidden by the binding that the platform makes for endpoint {endpoint|443}: HTTP.sys finds its exact IP address and port before it looks at the name. Clients that ask for {subject|(no name)} get {certificate|another certificate}.</source>
        <translation>{subject|(sans nom)} est masqué par la liaison que la plateforme crée pour le point de terminaison {endpoint|443}&#xa0;: HTTP.sys trouve son adresse IP et son port exacts avant de regarder le nom. Les clients qui demandent {subject|(sans nom)} reçoivent {certificate|un autre certificat}.</translation>
    </message>
    <message>
        <source>Let the script replace the platform&apos;s binding, or declare the endpoint as tcp.</source>
        <translation>Laissez le script remplacer la liaison de la plateforme, ou déclarez le point de terminaison en tcp.</translation>
    </message>
    <message>
        <source>Without SNI this binding and that of {hosts} share one record, {subject|(no name)}, and so one certificate: {certificate|another certificate}, which does not name this host.</source>
        <translation>Sans SNI, cette liaison et celle de {hosts} partagent un seul enregistrement, {subject|(sans nom)}, et donc un seul certificat&#xa0;: {certificate|un autre certificat}, qui ne nomme pas cet hôte.</translation>
    </message>
    <message>
        <source>Another binding sets {subject|(no name)} with a different certificate. HTTP.sys keeps only the last: {certificate|which one that is depends on the order}.</source>
        <translation>Une autre liaison définit {subject|(sans nom)} avec un certificat différent. HTTP.sys ne garde que la dernière&#xa0;: {certificate|laquelle, cela dépend de l’ordre}.</translation>
    </message>
    <message>
        <source>Set SNI on both, each with a certificate that names its host.</source>
        <translation>Activez SNI sur les deux, chacune avec un certificat qui nomme son hôte.</translation>
    </message>
    <message>
        <source>Use one certificate for both, or set SNI with different hosts.</source>
        <translation>Utilisez un seul certificat pour les deux, ou activez SNI avec des hôtes différents.</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} of {subject|this binding} has expired. HTTP.sys goes on serving it, and clients refuse it.</source>
        <translation>Le certificat {certificate|de cette liaison} de {subject|cette liaison} a expiré. HTTP.sys continue de le présenter, et les clients le refusent.</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} of {subject|this binding} is not valid yet; clients refuse it.</source>
        <translation>Le certificat {certificate|de cette liaison} de {subject|cette liaison} n’est pas encore valide&#xa0;; les clients le refusent.</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} is there without its private key. Connections to {subject|it} are reset.</source>
        <translation>Le certificat {certificate|de cette liaison} est présent sans sa clé privée. Les connexions à {subject|cette liaison} sont réinitialisées.</translation>
    </message>
    <message>
        <source>Import it with its private key.</source>
        <translation>Importez-le avec sa clé privée.</translation>
    </message>
    <message>
        <source>Bind another certificate.</source>
        <translation>Liez un autre certificat.</translation>
    </message>
    <message>
        <source>{certificate|A certificate} is for the address {subject|of the server}. Clients that connect by address send no SNI, and no record without SNI on port {port|443} has it.</source>
        <translation>{certificate|Un certificat} est destiné à l’adresse {subject|du serveur}. Les clients qui se connectent par adresse n’envoient pas de SNI, et aucun enregistrement sans SNI sur le port {port|443} ne le contient.</translation>
    </message>
    <message>
        <source>Bind it to {subject|the address} and port {port|443} without SNI.</source>
        <translation>Liez-le à {subject|cette adresse} et au port {port|443} sans SNI.</translation>
    </message>
    <message>
        <source>{subject|it} is one record for this binding and one of site {site|(no name)}: clients get the same certificate, renewing it at one changes both, and deleting one can leave both without.</source>
        <translation>{subject|cet enregistrement} est un seul enregistrement pour cette liaison et une liaison du site {site|(sans nom)}&#xa0;: les clients reçoivent le même certificat, le renouveler à un endroit change les deux, et en supprimer une peut laisser les deux sans certificat.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} is bound to endpoint {endpoint} with the hostHeader {host}, as site {site|of this name} is already. Only one of the two can run.</source>
        <translation>le site {subject|(sans nom)} est lié au point de terminaison {endpoint} avec le hostHeader {host}, comme l’est déjà le site {site|de ce nom}. Un seul des deux peut s’exécuter.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} is bound to endpoint {endpoint} without a hostHeader, as site {site|of this name} is already. Only one of the two can run.</source>
        <translation>le site {subject|(sans nom)} est lié au point de terminaison {endpoint} sans hostHeader, comme l’est déjà le site {site|de ce nom}. Un seul des deux peut s’exécuter.</translation>
    </message>
    <message>
        <source>Site {site} has the binding {subject|(no name)} too. Only one of the two sites can run.</source>
        <translation>Le site {site} a lui aussi la liaison {subject|(sans nom)}. Un seul des deux sites peut s’exécuter.</translation>
    </message>
    <message>
        <source>The binding {subject|(no name)} is there twice. Only one of the two can be used.</source>
        <translation>La liaison {subject|(sans nom)} existe deux fois. Une seule des deux peut être utilisée.</translation>
    </message>
    <message>
        <source>Give each site a hostHeader of its own, or an endpoint of its own.</source>
        <translation>Donnez à chaque site son propre hostHeader, ou son propre point de terminaison.</translation>
    </message>
    <message>
        <source>Remove one of the two, or change its host.</source>
        <translation>Supprimez l’une des deux, ou changez son hôte.</translation>
    </message>
    <message>
        <source>Another binding sets {subject|it} with a different certificate. With SNI the address does not count, and HTTP.sys keeps only the last: clients get {certificate|another certificate}.</source>
        <translation>Une autre liaison définit {subject|cet enregistrement} avec un certificat différent. Avec SNI, l’adresse ne compte pas, et HTTP.sys ne garde que la dernière&#xa0;: les clients reçoivent {certificate|un autre certificat}.</translation>
    </message>
    <message>
        <source>Use one certificate for both, or different hosts.</source>
        <translation>Utilisez un seul certificat pour les deux, ou des hôtes différents.</translation>
    </message>
    <message>
        <source>SNI is set, but there is no host name to match. IIS refuses such a binding.</source>
        <translation>SNI est activé, mais il n’y a aucun nom d’hôte à comparer. IIS refuse une telle liaison.</translation>
    </message>
    <message>
        <source>Enter a host name, or clear SNI.</source>
        <translation>Entrez un nom d’hôte, ou désactivez SNI.</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” is not a host name that a client can ask for, so the binding never matches.</source>
        <translation>«&#xa0;{subject|(sans nom)}&#xa0;» n’est pas un nom d’hôte qu’un client peut demander&#xa0;; la liaison ne correspond donc jamais.</translation>
    </message>
    <message>
        <source>Enter a DNS name without scheme, port or trailing dot.</source>
        <translation>Entrez un nom DNS sans schéma, sans port et sans point final.</translation>
    </message>
    <message>
        <source>A wildcard host needs IIS 10; this deployment can run on IIS {iis|before 10}.</source>
        <translation>Un hôte générique exige IIS 10&#xa0;; ce déploiement peut s’exécuter sur IIS {iis|antérieur à 10}.</translation>
    </message>
    <message>
        <source>Set osFamily to 5 or later, or bind each host.</source>
        <translation>Définissez osFamily sur 5 ou plus, ou liez chaque hôte.</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” stands for all names below a top-level domain. No certificate covers that, and the binding never matches.</source>
        <translation>«&#xa0;{subject|(sans nom)}&#xa0;» vaut pour tous les noms d’un domaine de premier niveau. Aucun certificat ne les couvre, et la liaison ne correspond jamais.</translation>
    </message>
    <message>
        <source>In “{subject|(no name)}” the * is not the whole first label; IIS refuses it.</source>
        <translation>Dans «&#xa0;{subject|(sans nom)}&#xa0;», le * n’est pas l’étiquette initiale entière&#xa0;; IIS refuse ce nom.</translation>
    </message>
    <message>
        <source>Use * only as the whole first label before a domain of two labels at least, as in *.example.com.</source>
        <translation>Utilisez * uniquement comme étiquette initiale entière devant un domaine d’au moins deux étiquettes, comme dans *.example.com.</translation>
    </message>
    <message>
        <source>“{subject|it}” takes every name of a top-level domain. Clients that ask for any such name reach this site, which invites forged requests.</source>
        <translation>«&#xa0;{subject|ce nom}&#xa0;» capte tous les noms d’un domaine de premier niveau. Les clients qui demandent l’un de ces noms atteignent ce site, ce qui favorise les requêtes falsifiées.</translation>
    </message>
    <message>
        <source>Name a domain of your own, as in *.example.com.</source>
        <translation>Indiquez votre propre domaine, comme dans *.example.com.</translation>
    </message>
    <message>
        <source>{subject|it} and {rival|another record} are for the same names; no source says which of them clients get.</source>
        <translation>{subject|cet enregistrement} et {rival|un autre enregistrement} valent pour les mêmes noms&#xa0;; aucune source ne dit lequel les clients reçoivent.</translation>
    </message>
    <message>
        <source>Bind the hosts that matter by their full names.</source>
        <translation>Liez les hôtes importants par leur nom complet.</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} does not name {subject|(no name)}; clients would refuse it.</source>
        <translation>Le certificat {certificate|de cette liaison} ne nomme pas {subject|(sans nom)}&#xa0;; les clients le refuseraient.</translation>
    </message>
    <message>
        <source>Choose a certificate that names {subject|it}.</source>
        <translation>Choisissez un certificat qui nomme {subject|cet hôte}.</translation>
    </message>
    <message>
        <source>The wildcard of certificate {certificate|of this binding} stands for one label only, so it does not name {subject|it}; clients would refuse it.</source>
        <translation>Le caractère générique du certificat {certificate|de cette liaison} ne vaut que pour une seule étiquette&#xa0;; il ne nomme donc pas {subject|cet hôte}, et les clients le refuseraient.</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} names {subject|(no name)} only in its common name, which clients ignore.</source>
        <translation>Le certificat {certificate|de cette liaison} ne nomme {subject|(sans nom)} que dans son nom commun, que les clients ignorent.</translation>
    </message>
    <message>
        <source>Request a certificate that has the host in its subjectAltName.</source>
        <translation>Demandez un certificat dont le subjectAltName contient l’hôte.</translation>
    </message>
    <message>
        <source>Nothing answers clients without SNI on port {subject|443}; their connections are reset. Load-balancer probes and old clients are among them.</source>
        <translation>Rien ne répond aux clients sans SNI sur le port {subject|443}&#xa0;; leurs connexions sont réinitialisées. Les sondes d’équilibreurs de charge et les anciens clients en font partie.</translation>
    </message>
    <message>
        <source>Add a binding for *:{subject|443} without SNI.</source>
        <translation>Ajoutez une liaison pour *:{subject|443} sans SNI.</translation>
    </message>
    <message>
        <source>Clients without SNI get {certificate|another certificate} on port {subject|it}, which does not name {hosts|every host}; they would refuse it.</source>
        <translation>Sur le port {subject|concerné}, les clients sans SNI reçoivent {certificate|un autre certificat}, qui ne nomme pas {hosts|tous les hôtes}&#xa0;; ils le refuseraient.</translation>
    </message>
    <message>
        <source>On port {subject|it} IPv6 clients get {certificate|another certificate} as the default, and IPv4 clients {otherCertificate}.</source>
        <translation>Sur le port {subject|concerné}, les clients IPv6 reçoivent par défaut {certificate|un autre certificat}, et les clients IPv4 {otherCertificate}.</translation>
    </message>
    <message>
        <source>On port {subject|it} only IPv6 has a default, {certificate|another certificate}; connections of IPv4 clients that no host matches are reset.</source>
        <translation>Sur le port {subject|concerné}, seul IPv6 a une liaison par défaut, {certificate|un autre certificat}&#xa0;; les connexions des clients IPv4 auxquelles aucun hôte ne correspond sont réinitialisées.</translation>
    </message>
    <message>
        <source>Give both the same certificate.</source>
        <translation>Donnez le même certificat aux deux.</translation>
    </message>
    <message>
        <source>HTTP.sys does not listen on {subject|it}: the listen list leaves it out. Connections are refused.</source>
        <translation>HTTP.sys n’écoute pas sur {subject|cette adresse}&#xa0;: la liste d’écoute ne la contient pas. Les connexions sont refusées.</translation>
    </message>
    <message>
        <source>Add the address: netsh http add iplisten {subject|it}.</source>
        <translation>Ajoutez l’adresse&#xa0;: netsh http add iplisten {subject|adresse}.</translation>
    </message>
    <message>
        <source>The flag {subject|it} needs Windows build {neededBuild|a later one}, and this is {build|an earlier one}. It has no effect there, or IIS refuses it.</source>
        <translation>L’indicateur {subject|concerné} exige la build Windows {neededBuild|ultérieure}, et celle-ci est {build|antérieure}. Il y est sans effet, ou IIS le refuse.</translation>
    </message>
    <message>
        <source>Clear the flag for this deployment.</source>
        <translation>Désactivez l’indicateur pour ce déploiement.</translation>
    </message>
    <message>
        <source>IIS keeps host names in Unicode; whether it matches {subject|(no name)} is not established.</source>
        <translation>IIS conserve les noms d’hôte en Unicode&#xa0;; il n’est pas établi qu’il reconnaisse {subject|(sans nom)}.</translation>
    </message>
    <message>
        <source>Write it as {host}.</source>
        <translation>Écrivez {host}.</translation>
    </message>
    <message>
        <source>Write the host in Unicode.</source>
        <translation>Écrivez l’hôte en Unicode.</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” is not an IP address.</source>
        <translation>«&#xa0;{subject|(sans nom)}&#xa0;» n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>Enter an IP address, or * for all.</source>
        <translation>Entrez une adresse IP, ou * pour toutes.</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” is not a port from 1 to 65535.</source>
        <translation>«&#xa0;{subject|(sans nom)}&#xa0;» n’est pas un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>Enter a port, usually 443.</source>
        <translation>Entrez un port, généralement 443.</translation>
    </message>
    <message>
        <source>The role has no certificate named {certificate}, which the binding uses.</source>
        <translation>Le rôle n’a pas de certificat nommé {certificate}, que la liaison utilise.</translation>
    </message>
    <message>
        <source>The binding of {subject} has no certificate.</source>
        <translation>La liaison de {subject} n’a pas de certificat.</translation>
    </message>
    <message>
        <source>The binding has no certificate.</source>
        <translation>La liaison n’a pas de certificat.</translation>
    </message>
    <message>
        <source>Choose a certificate.</source>
        <translation>Choisissez un certificat.</translation>
    </message>
    <message>
        <source>The role has no site named {subject}.</source>
        <translation>Le rôle n’a pas de site nommé {subject}.</translation>
    </message>
    <message>
        <source>The role has no site to bind: without Sites in the definition it runs in the hosted web core, for which no binding is set.</source>
        <translation>Le rôle n’a pas de site à lier&#xa0;: sans Sites dans la définition, il s’exécute dans le noyau web hébergé (Hosted Web Core), pour lequel aucune liaison n’est définie.</translation>
    </message>
    <message>
        <source>Choose a site of the role.</source>
        <translation>Choisissez un site du rôle.</translation>
    </message>
    <message>
        <source>Add Sites with a Site to the role in the definition.</source>
        <translation>Ajoutez au rôle, dans la définition, un élément Sites avec un Site.</translation>
    </message>
    <message>
        <source>The binding of {subject|(no name)} uses certificate {certificate|(no name)}, which the definition does not declare. Only the certificate of an https endpoint is installed without; the script would not find it.</source>
        <translation>La liaison de {subject|(sans nom)} utilise le certificat {certificate|(sans nom)}, que la définition ne déclare pas. Seul le certificat d’un point de terminaison https est installé sans déclaration&#xa0;; le script ne le trouverait pas.</translation>
    </message>
    <message>
        <source>Declare {certificate|it} in LocalMachine\My.</source>
        <translation>Déclarez {certificate|ce certificat} dans LocalMachine\My.</translation>
    </message>
    <message>
        <source>The setting {setting|of the bindings} would have {length|too many} characters in {subject|(no name)}. Windows hands a startup task {limit|fewer} at most, so that the script would not get its bindings. There are too many for one role.</source>
        <translation>Le paramètre {setting|des liaisons} aurait {length|trop de} caractères dans {subject|(sans nom)}. Windows en transmet au plus {limit|moins} à une tâche de démarrage, si bien que le script ne recevrait pas ses liaisons. Il y en a trop pour un seul rôle.</translation>
    </message>
    <message>
        <source>On the last page, have the bindings set by RoleEntryPoint.OnStart, which has no such limit; or spread the hosts over two roles.</source>
        <translation>À la dernière page, faites définir les liaisons par RoleEntryPoint.OnStart, qui n’a pas cette limite&#xa0;; ou répartissez les hôtes sur deux rôles.</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}, but get {served}.</source>
        <translation>{client|Des clients} doivent recevoir {certificate|un autre certificat}, mais reçoivent {served}.</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}; no source says which of these they are served: {served|several}.</source>
        <translation>{client|Des clients} doivent recevoir {certificate|un autre certificat}&#xa0;; aucune source ne dit lequel de ceux-ci leur est présenté&#xa0;: {served|plusieurs}.</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}, but their connection fails.</source>
        <translation>{client|Des clients} doivent recevoir {certificate|un autre certificat}, mais leur connexion échoue.</translation>
    </message>
    <message>
        <source>Change the bindings, or remove the expectation.</source>
        <translation>Modifiez les liaisons, ou supprimez l’attente.</translation>
    </message>
    <message>
        <source>{client|Clients} got {certificate} from {address|a server} on {date|a day}; the preview says {served|something else}.</source>
        <translation>{client|Des clients} ont reçu {certificate} de {address|un serveur} le {date|jour de l’observation}&#xa0;; l’aperçu indique {served|autre chose}.</translation>
    </message>
    <message>
        <source>{client|Clients} got {certificate} from {address|a server} on {date|a day}; the preview says something else.</source>
        <translation>{client|Des clients} ont reçu {certificate} de {address|un serveur} le {date|jour de l’observation}&#xa0;; l’aperçu indique autre chose.</translation>
    </message>
    <message>
        <source>{client|Clients} got no certificate from {address|a server} on {date|a day}; the preview says {served|something else}.</source>
        <translation>{client|Des clients} n’ont reçu aucun certificat de {address|un serveur} le {date|jour de l’observation}&#xa0;; l’aperçu indique {served|autre chose}.</translation>
    </message>
    <message>
        <source>{client|Clients} got no certificate from {address|a server} on {date|a day}; the preview says something else.</source>
        <translation>{client|Des clients} n’ont reçu aucun certificat de {address|un serveur} le {date|jour de l’observation}&#xa0;; l’aperçu indique autre chose.</translation>
    </message>
    <message>
        <source>Verify again. Where it stays so, compare the server&apos;s records (netsh http show sslcert) with the plan, and look for a load balancer in front.</source>
        <translation>Vérifiez à nouveau. Si l’écart persiste, comparez les enregistrements du serveur (netsh http show sslcert) au plan, et cherchez un équilibreur de charge en amont.</translation>
    </message>
    <message>
        <source>The probe ran on Windows {build}, and the server is {neededBuild}: what it measured decides nothing here.</source>
        <translation>La sonde a été exécutée sur Windows {build}, et le serveur est en {neededBuild}&#xa0;: ce qu’elle a mesuré ne décide de rien ici.</translation>
    </message>
    <message>
        <source>The probe ran on Windows {build|another build}, and the build of the server is not known: what it measured decides nothing here.</source>
        <translation>La sonde a été exécutée sur Windows {build|d’une autre build}, et la build du serveur n’est pas connue&#xa0;: ce qu’elle a mesuré ne décide de rien ici.</translation>
    </message>
    <message>
        <source>Run the probe on a server of the same build, or add what collect-command prints, which says the build.</source>
        <translation>Exécutez la sonde sur un serveur de la même build, ou ajoutez ce qu’affiche collect-command, qui indique la build.</translation>
    </message>
    <message>
        <source>No certificate was added yet.</source>
        <translation>Aucun certificat n’a encore été ajouté.</translation>
    </message>
    <message>
        <source>Add a PFX, PEM, CER or P7B file.</source>
        <translation>Ajoutez un fichier PFX, PEM, CER ou P7B.</translation>
    </message>
    <message>
        <source>{subject|(no name)} expired on {date|a past day}. It would still be served, and clients refuse it.</source>
        <translation>{subject|(sans nom)} a expiré le {date|jour prévu}. Le certificat serait toujours présenté, et les clients le refusent.</translation>
    </message>
    <message>
        <source>Renew the certificate and add the new one.</source>
        <translation>Renouvelez le certificat et ajoutez le nouveau.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is not valid before {date|a later day}. Until then clients refuse it.</source>
        <translation>{subject|(sans nom)} n’est pas valide avant le {date|jour prévu}. Jusque-là, les clients le refusent.</translation>
    </message>
    <message>
        <source>Deploy after that day, or add the certificate in use until then.</source>
        <translation>Déployez après cette date, ou ajoutez le certificat utilisé jusque-là.</translation>
    </message>
    <message numerus="yes">
        <source>{subject|(no name)} expires in %n days.</source>
        <translation>
            <numerusform>{subject|(sans nom)} expire dans %n jour.</numerusform>
            <numerusform>{subject|(sans nom)} expire dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject|(no name)} expires soon.</source>
        <translation>{subject|(sans nom)} expire bientôt.</translation>
    </message>
    <message>
        <source>{subject|(no name)} came without its private key. A server cannot use it for https.</source>
        <translation>{subject|(sans nom)} a été fourni sans sa clé privée. Un serveur ne peut pas l’utiliser pour https.</translation>
    </message>
    <message>
        <source>Add the PFX that has the certificate with its own key.</source>
        <translation>Ajoutez le PFX qui contient le certificat avec sa propre clé.</translation>
    </message>
    <message>
        <source>The private key that came with {subject|(no name)} belongs to another certificate.</source>
        <translation>La clé privée fournie avec {subject|(sans nom)} appartient à un autre certificat.</translation>
    </message>
    <message>
        <source>The key of {subject|it} is for signatures only (KeySpec 2); TLS handshakes can fail.</source>
        <translation>La clé de {subject|ce certificat} est réservée aux signatures (KeySpec 2)&#xa0;; les négociations TLS peuvent échouer.</translation>
    </message>
    <message>
        <source>Import it again with AT_KEYEXCHANGE.</source>
        <translation>Importez-la à nouveau avec AT_KEYEXCHANGE.</translation>
    </message>
    <message>
        <source>The key of {subject|it} is in a CNG provider: HTTP.sys takes it, but older .NET code and scripts that set access rights do not find it.</source>
        <translation>La clé de {subject|ce certificat} se trouve dans un fournisseur CNG&#xa0;: HTTP.sys l’accepte, mais l’ancien code .NET et les scripts qui définissent les droits d’accès ne la trouvent pas.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is not meant for servers: serverAuth is missing from its extended key usage.</source>
        <translation>{subject|(sans nom)} n’est pas destiné aux serveurs&#xa0;: serverAuth manque dans son utilisation améliorée de la clé.</translation>
    </message>
    <message>
        <source>Request a certificate for server authentication.</source>
        <translation>Demandez un certificat pour l’authentification du serveur.</translation>
    </message>
    <message>
        <source>Request a certificate for digital signature and key encipherment.</source>
        <translation>Demandez un certificat pour la signature numérique et le chiffrement de clé.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is too short ({bits|too few} bits). Clients and the platform ask for RSA 2048 or ECDSA 256 at least.</source>
        <translation>La clé de {subject|(sans nom)} est trop courte ({bits|trop peu de} bits). Les clients et la plateforme exigent au moins RSA 2048 ou ECDSA 256.</translation>
    </message>
    <message>
        <source>Request a certificate with an RSA 2048 or ECDSA P-256 key.</source>
        <translation>Demandez un certificat avec une clé RSA 2048 ou ECDSA P-256.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is signed with {algorithm|SHA-1 or MD5}, which clients no longer accept.</source>
        <translation>{subject|(sans nom)} est signé avec {algorithm|SHA-1 ou MD5}, que les clients n’acceptent plus.</translation>
    </message>
    <message>
        <source>Request a certificate that is signed with SHA-256.</source>
        <translation>Demandez un certificat signé avec SHA-256.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no subjectAltName. Clients ignore the common name, so it covers no host.</source>
        <translation>{subject|(sans nom)} n’a pas de subjectAltName. Les clients ignorent le nom commun&#xa0;; le certificat ne couvre donc aucun hôte.</translation>
    </message>
    <message>
        <source>The PKCS#12 file of {subject|(no name)} is encrypted with AES. Cloud Services, and Windows Server before 2019, refuse such a file and report a wrong password.</source>
        <translation>Le fichier PKCS#12 de {subject|(sans nom)} est chiffré avec AES. Cloud Services et les versions de Windows Server antérieures à 2019 refusent un tel fichier et signalent un mot de passe incorrect.</translation>
    </message>
    <message>
        <source>Export it again with TripleDES-SHA1.</source>
        <translation>Exportez-le à nouveau avec TripleDES-SHA1.</translation>
    </message>
    <message>
        <source>The chain of {subject|(no name)} is incomplete: {issuer|an issuer} was not given. Clients that do not know it cannot build the chain.</source>
        <translation>La chaîne de {subject|(sans nom)} est incomplète&#xa0;: {issuer|un émetteur} n’a pas été fourni. Les clients qui ne le connaissent pas ne peuvent pas construire la chaîne.</translation>
    </message>
    <message>
        <source>Add the certificate of the missing issuer, which {address} has.</source>
        <translation>Ajoutez le certificat de l’émetteur manquant, disponible à {address}.</translation>
    </message>
    <message>
        <source>Add the certificate of the missing issuer.</source>
        <translation>Ajoutez le certificat de l’émetteur manquant.</translation>
    </message>
    <message>
        <source>The chain of {subject|(no name)} is incomplete: {issuer|a CA} was given, which has the name of its issuer, but another key signed it.</source>
        <translation>La chaîne de {subject|(sans nom)} est incomplète&#xa0;: les fichiers fournis contiennent {issuer|une autorité de certification}, qui porte le nom de son émetteur, mais une autre clé l’a signé.</translation>
    </message>
    <message>
        <source>Add the CA certificate whose key signed it.</source>
        <translation>Ajoutez le certificat de l’autorité de certification dont la clé l’a signé.</translation>
    </message>
    <message>
        <source>Download the certificate again from the CA that issued it.</source>
        <translation>Téléchargez à nouveau le certificat auprès de l’autorité de certification qui l’a émis.</translation>
    </message>
    <message>
        <source>{issuer|The issuer} signed {subject|(no name)}, but is no CA (basicConstraints). Clients refuse the chain.</source>
        <translation>{issuer|L’émetteur} a signé {subject|(sans nom)}, mais n’est pas une autorité de certification (basicConstraints). Les clients refusent la chaîne.</translation>
    </message>
    <message>
        <source>Request a certificate from a CA, or add the right certificate of this issuer.</source>
        <translation>Demandez un certificat à une autorité de certification, ou ajoutez le bon certificat de cet émetteur.</translation>
    </message>
    <message>
        <source>{issuer|The issuer} signed {subject|(no name)}, but its key usage does not allow it to sign certificates (keyCertSign). Clients refuse the chain.</source>
        <translation>{issuer|L’émetteur} a signé {subject|(sans nom)}, mais son utilisation de la clé ne l’autorise pas à signer des certificats (keyCertSign). Les clients refusent la chaîne.</translation>
    </message>
    <message>
        <source>Request a certificate from another CA, or add the right certificate of this one.</source>
        <translation>Demandez un certificat à une autre autorité de certification, ou ajoutez le bon certificat de celle-ci.</translation>
    </message>
    <message>
        <source>{issuer|A CA} allows no more than {limit|some} CAs below it (pathLenConstraint); the chain of {subject|(no name)} has more. Clients refuse it.</source>
        <translation>{issuer|Une autorité de certification} n’autorise pas plus de {limit|quelques} autorités de certification sous elle (pathLenConstraint)&#xa0;; la chaîne de {subject|(sans nom)} en compte davantage. Les clients la refusent.</translation>
    </message>
    <message>
        <source>Request a certificate from a CA that may issue it.</source>
        <translation>Demandez un certificat à une autorité de certification autorisée à l’émettre.</translation>
    </message>
    <message>
        <source>{issuer|A CA} may not issue a certificate for {names|this name}: its name constraints do not permit that. Clients refuse {subject|(no name)}.</source>
        <translation>{issuer|Une autorité de certification} ne peut pas émettre de certificat pour {names|ce nom}&#xa0;: ses contraintes de nom ne le permettent pas. Les clients refusent {subject|(sans nom)}.</translation>
    </message>
    <message>
        <source>Request a certificate from a CA that may issue for these names.</source>
        <translation>Demandez un certificat à une autorité de certification autorisée à en émettre pour ces noms.</translation>
    </message>
    <message>
        <source>More CA certificates were given than are tried: the chain of {subject|(no name)} is the best of the first {limit|hundreds of} paths.</source>
        <translation>Le nombre de certificats d’autorités de certification fournis dépasse ce qui est essayé&#xa0;: la chaîne de {subject|(sans nom)} est la meilleure des {limit|tout} premiers chemins.</translation>
    </message>
    <message>
        <source>Leave out the CA certificates that are not needed.</source>
        <translation>Omettez les certificats d’autorités de certification inutiles.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omettez-le.</translation>
    </message>
    <message>
        <source>Export it again, with a current OpenSSL or a passphrase of ASCII letters.</source>
        <translation>Exportez-le à nouveau, avec une version actuelle d’OpenSSL ou une phrase secrète en lettres ASCII.</translation>
    </message>
    <message>
        <source>{subject|(no name)} stands in its file more than once. Windows can lose the private key when it imports such a file.</source>
        <translation>{subject|(sans nom)} figure plusieurs fois dans son fichier. Windows peut perdre la clé privée lorsqu’il importe un tel fichier.</translation>
    </message>
    <message>
        <source>Export it again, with each certificate once.</source>
        <translation>Exportez-le à nouveau, avec chaque certificat une seule fois.</translation>
    </message>
    <message>
        <source>The passphrase opens the file of {subject|(no name)}, but not the private key in it, which is locked with another one. Windows does not import such a file.</source>
        <translation>La phrase secrète ouvre le fichier de {subject|(sans nom)}, mais pas la clé privée qu’il contient, verrouillée par une autre. Windows n’importe pas un tel fichier.</translation>
    </message>
    <message>
        <source>Export it again, with one passphrase for all.</source>
        <translation>Exportez-le à nouveau, avec une seule phrase secrète pour le tout.</translation>
    </message>
    <message>
        <source>The private key that came with {subject|(no name)} cannot be used: it is of the kind {detail|unknown}, which is not read here, and not by Windows.</source>
        <translation>La clé privée fournie avec {subject|(sans nom)} est inutilisable&#xa0;: elle est de type {detail|inconnu}, qui n’est lu ni ici ni par Windows.</translation>
    </message>
    <message>
        <source>Convert it to PKCS#8 (“BEGIN PRIVATE KEY”), as “ssh-keygen -p -m PKCS8” does with OpenSSH keys, or export the certificate as PFX.</source>
        <translation>Convertissez-la en PKCS#8 («&#xa0;BEGIN PRIVATE KEY&#xa0;»), comme le fait «&#xa0;ssh-keygen -p -m PKCS8&#xa0;» avec les clés OpenSSH, ou exportez le certificat au format PFX.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is of the kind {algorithm|unknown}, which TLS on Windows (Schannel) does not have. IIS cannot serve it.</source>
        <translation>La clé de {subject|(sans nom)} est de type {algorithm|inconnu}, que TLS sous Windows (Schannel) ne connaît pas. IIS ne peut pas présenter ce certificat.</translation>
    </message>
    <message>
        <source>Request a certificate with a plain RSA key.</source>
        <translation>Demandez un certificat avec une clé RSA ordinaire.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is on the curve {algorithm|of its own}. TLS on Windows offers P-256 and P-384, and others only after a change of its settings.</source>
        <translation>La clé de {subject|(sans nom)} est sur la courbe {algorithm|propre}. TLS sous Windows propose P-256 et P-384, et d’autres courbes seulement après modification de ses paramètres.</translation>
    </message>
    <message>
        <source>Request a certificate with an ECDSA P-256 or P-384 key.</source>
        <translation>Demandez un certificat avec une clé ECDSA P-256 ou P-384.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} spells its curve out instead of naming it. Windows and browsers refuse such certificates.</source>
        <translation>La clé de {subject|(sans nom)} décrit sa courbe en toutes lettres au lieu de la nommer. Windows et les navigateurs refusent de tels certificats.</translation>
    </message>
    <message>
        <source>Make the key anew with a named curve, such as P-256, and request a new certificate.</source>
        <translation>Créez une nouvelle clé sur une courbe nommée, comme P-256, et demandez un nouveau certificat.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has a subjectAltName, but no host name or address in it that could be read. It covers no host.</source>
        <translation>{subject|(sans nom)} a un subjectAltName, mais aucun nom d’hôte ni aucune adresse n’a pu y être lu. Le certificat ne couvre aucun hôte.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the name “{value|…}” in its subjectAltName, which is no host name as clients look for it. It covers nothing.</source>
        <translation>{subject|(sans nom)} a dans son subjectAltName le nom «&#xa0;{value|…}&#xa0;», qui n’est pas un nom d’hôte tel que le cherchent les clients. Il ne couvre rien.</translation>
    </message>
    <message>
        <source>No scenario is chosen yet.</source>
        <translation>Aucun scénario n’est encore choisi.</translation>
    </message>
    <message>
        <source>Choose one of the five.</source>
        <translation>Choisissez l’un des cinq.</translation>
    </message>
    <message>
        <source>The scenario “{scenario}” does not fit what was added.</source>
        <translation>Le scénario «&#xa0;{scenario}&#xa0;» ne convient pas à ce qui a été ajouté.</translation>
    </message>
    <message>
        <source>The chosen scenario does not fit what was added.</source>
        <translation>Le scénario choisi ne convient pas à ce qui a été ajouté.</translation>
    </message>
    <message>
        <source>Choose another scenario, or add what it needs.</source>
        <translation>Choisissez un autre scénario, ou ajoutez ce qu’il exige.</translation>
    </message>
    <message>
        <source>No role is chosen.</source>
        <translation>Aucun rôle n’est choisi.</translation>
    </message>
    <message>
        <source>Choose the roles that the certificates are for.</source>
        <translation>Choisissez les rôles auxquels les certificats sont destinés.</translation>
    </message>
    <message>
        <source>role {subject|(no name)} gets no https endpoint, and nothing is set up on it: a service can use port {port|443} once, and role {otherRole|another} uses it (endpoint {otherEndpoint|its own}).</source>
        <translation>le rôle {subject|(sans nom)} ne reçoit pas de point de terminaison https, et rien n’y est configuré&#xa0;: un service ne peut utiliser le port {port|443} qu’une fois, et le rôle {otherRole|voisin} l’utilise (point de terminaison {otherEndpoint|propre}).</translation>
    </message>
    <message>
        <source>Leave {subject|it} out, or give it an https endpoint on a port of its own, such as 8443.</source>
        <translation>Excluez {subject|ce rôle}, ou donnez-lui un point de terminaison https sur un port qui lui est propre, comme 8443.</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} is declared, but nothing binds it.</source>
        <translation>le certificat {subject|(sans nom)} est déclaré, mais rien ne le lie.</translation>
    </message>
    <message>
        <source>Bind it, or leave it when the application uses it.</source>
        <translation>Liez-le, ou laissez-le si l’application l’utilise.</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} is a server&apos;s certificate, but declared in the store {store|CA}. IIS does not find it there.</source>
        <translation>le certificat {subject|(sans nom)} est celui d’un serveur, mais est déclaré dans le magasin {store|CA}. IIS ne l’y trouve pas.</translation>
    </message>
    <message>
        <source>Move {subject|it} to LocalMachine\My.</source>
        <translation>Déplacez {subject|ce certificat} vers LocalMachine\My.</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} is an intermediate, but declared in the store {store|My}. Windows sends the chain from the store CA.</source>
        <translation>le certificat {subject|(sans nom)} est un certificat intermédiaire, mais est déclaré dans le magasin {store|My}. Windows envoie la chaîne à partir du magasin CA.</translation>
    </message>
    <message>
        <source>Move {subject|it} to LocalMachine\CA.</source>
        <translation>Déplacez {subject|ce certificat} vers LocalMachine\CA.</translation>
    </message>
    <message>
        <source>certificate {subject|it} is not a root, but is placed in the store Root. Client certificates then fail with 403.16 or 403.7.</source>
        <translation>le certificat {subject|concerné} n’est pas un certificat racine, mais est placé dans le magasin Root. Les certificats clients échouent alors avec 403.16 ou 403.7.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is a root certificate in the store {store|of the intermediates}. Clients must know a root themselves; a server need not have it there.</source>
        <translation>{subject|(sans nom)} est un certificat racine dans le magasin {store|des certificats intermédiaires}. Les clients doivent connaître eux-mêmes une racine&#xa0;; un serveur n’a pas besoin de l’y avoir.</translation>
    </message>
    <message>
        <source>Remove the root, or put a private one into Root.</source>
        <translation>Supprimez la racine, ou placez une racine privée dans Root.</translation>
    </message>
    <message>
        <source>the certificates {names|of several names} have one thumbprint. That is legal, as for slots that are filled later or a certificate with two uses.</source>
        <translation>les certificats {names|de plusieurs noms} ont la même empreinte numérique. C’est autorisé, par exemple pour des emplacements remplis plus tard ou un certificat à deux usages.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} loses bindings that an earlier run set: {hosts|some}. The script takes them off IIS, and clients of these names are no longer served there.</source>
        <translation>le site {subject|(sans nom)} perd des liaisons définies par une exécution antérieure&#xa0;: {hosts|certaines}. Le script les retire d’IIS, et les clients de ces noms n’y sont plus servis.</translation>
    </message>
    <message>
        <source>Bind them as well, or limit what is touched to one site.</source>
        <translation>Liez-les aussi, ou limitez les modifications à un seul site.</translation>
    </message>
    <message>
        <source>{count|several} different thumbprints of {subject|(no name)} become one, in {configurations|the service configurations}. They were certificates of different environments.</source>
        <translation>{count|plusieurs} empreintes numériques différentes de {subject|(sans nom)} deviennent une seule, dans {configurations|les configurations de service}. C’étaient des certificats d’environnements différents.</translation>
    </message>
    <message>
        <source>Limit the thumbprints to the service configurations that this certificate is for.</source>
        <translation>Limitez les empreintes numériques aux configurations de service auxquelles ce certificat est destiné.</translation>
    </message>
    <message>
        <source>the new endpoint {subject|(no name)} opens port {port|443} on the public address. Endpoint {otherEndpoint|(another)} of the role is on the internal load balancer {loadBalancer|of the network} alone.</source>
        <translation>le nouveau point de terminaison {subject|(sans nom)} ouvre le port {port|443} sur l’adresse publique. Le point de terminaison {otherEndpoint|(autre)} du rôle ne se trouve que sur l’équilibreur de charge interne {loadBalancer|du réseau}.</translation>
    </message>
    <message>
        <source>Give {subject|it} the same loadBalancer in the definition, unless it is meant for the public.</source>
        <translation>Donnez à {subject|ce point de terminaison} le même loadBalancer dans la définition, sauf s’il est destiné au public.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} was tcp and becomes https: the platform then binds port {port|443} for a site. Code of the role that binds it itself would find it taken.</source>
        <translation>le point de terminaison {subject|(sans nom)} était tcp et devient https&#xa0;: la plateforme lie alors le port {port|443} pour un site. Le code du rôle qui le lie lui-même le trouverait occupé.</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} still refers to {thumbprint|a certificate}, which was removed, and the plan would write its thumbprint.</source>
        <translation>le certificat {subject|(sans nom)} fait encore référence à {thumbprint|un certificat}, qui a été supprimé, et le plan écrirait son empreinte numérique.</translation>
    </message>
    <message>
        <source>Remove it with what uses it, or give {subject|it} another certificate.</source>
        <translation>Supprimez-le avec ce qui l’utilise, ou donnez à {subject|cette entrée} un autre certificat.</translation>
    </message>
    <message>
        <source>This part was left out. {code}</source>
        <translation>Cette partie a été omise. {code}</translation>
    </message>
    <message>
        <source>{subject|it} was not understood and left out.</source>
        <translation>{subject|cet élément} n’a pas été compris et a été omis.</translation>
    </message>
    <message>
        <source>The certificate {subject|it} is looked for in the store {store|My}, but it is in {otherStore}. Connections that need it are reset.</source>
        <translation>Le certificat {subject|concerné} est cherché dans le magasin {store|My}, mais se trouve dans {otherStore}. Les connexions qui en ont besoin sont réinitialisées.</translation>
    </message>
    <message>
        <source>The certificate {subject|it} is looked for in the store {store|My}, where IIS does not have it.</source>
        <translation>Le certificat {subject|concerné} est cherché dans le magasin {store|My}, où IIS ne le possède pas.</translation>
    </message>
    <message>
        <source>Import it into LocalMachine\My, and bind it from there.</source>
        <translation>Importez-le dans LocalMachine\My, et liez-le depuis ce magasin.</translation>
    </message>
    <message>
        <source>The central certificate store is set, but there is no host name to look a file up by. IIS refuses such a binding.</source>
        <translation>Le magasin de certificats centralisé est activé, mais il n’y a aucun nom d’hôte pour y chercher un fichier. IIS refuse une telle liaison.</translation>
    </message>
    <message>
        <source>Enter a host name, or turn the central store off.</source>
        <translation>Entrez un nom d’hôte, ou désactivez le magasin centralisé.</translation>
    </message>
    <message>
        <source>No file is there for {subject|it}: neither {file|its own} nor {otherFile|a wildcard&apos;s}. Clients get the default, or no connection.</source>
        <translation>Aucun fichier n’existe pour {subject|cet hôte}&#xa0;: ni {file|le sien} ni {otherFile|celui d’un nom générique}. Les clients reçoivent le certificat par défaut, ou n’obtiennent aucune connexion.</translation>
    </message>
    <message>
        <source>Put {file|its file} into the share.</source>
        <translation>Placez {file|son fichier} dans le partage.</translation>
    </message>
    <message>
        <source>{subject|it} is never found: a wildcard&apos;s file starts with “_”.</source>
        <translation>{subject|ce fichier} n’est jamais trouvé&#xa0;: le fichier d’un nom générique commence par «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>{subject|it} is never found: the store looks for the host&apos;s Unicode form.</source>
        <translation>{subject|ce fichier} n’est jamais trouvé&#xa0;: le magasin cherche la forme Unicode de l’hôte.</translation>
    </message>
    <message>
        <source>{subject|it} is one copy of a certificate for several hosts; those without a file of their name, {file|some}, get another certificate or none.</source>
        <translation>{subject|ce fichier} est une copie unique d’un certificat pour plusieurs hôtes&#xa0;; ceux qui n’ont pas de fichier à leur nom, {file|certains}, reçoivent un autre certificat ou aucun.</translation>
    </message>
    <message>
        <source>{subject|it} is never found: the name must be a host&apos;s, and nothing more.</source>
        <translation>{subject|ce fichier} n’est jamais trouvé&#xa0;: le nom doit être celui d’un hôte, et rien de plus.</translation>
    </message>
    <message>
        <source>Put it there as {file}.</source>
        <translation>Placez-y le fichier sous le nom {file}.</translation>
    </message>
    <message>
        <source>Name it as the host, with .pfx at the end.</source>
        <translation>Nommez-le comme l’hôte, avec .pfx à la fin.</translation>
    </message>
    <message>
        <source>{subject|it} does not open with the store&apos;s password, so it is not served.</source>
        <translation>{subject|ce fichier} ne s’ouvre pas avec le mot de passe du magasin&#xa0;; il n’est donc pas présenté.</translation>
    </message>
    <message>
        <source>Export it again with the store&apos;s password.</source>
        <translation>Exportez-le à nouveau avec le mot de passe du magasin.</translation>
    </message>
    <message>
        <source>Port {subject|it} has the central store, but no default: clients without SNI, and those that ask for a host without a file, are reset.</source>
        <translation>Le port {subject|concerné} utilise le magasin centralisé, mais n’a pas de liaison par défaut&#xa0;: la connexion des clients sans SNI, et de ceux qui demandent un hôte sans fichier, est réinitialisée.</translation>
    </message>
    <message>
        <source>Add a binding for *:{subject|it} without SNI.</source>
        <translation>Ajoutez une liaison pour *:{subject|port} sans SNI.</translation>
    </message>
    <message>
        <source>{subject|it} has an SNI record too, which is found first: its file in the central store is never used.</source>
        <translation>{subject|cet hôte} a aussi un enregistrement SNI, trouvé en premier&#xa0;: son fichier du magasin centralisé n’est jamais utilisé.</translation>
    </message>
    <message>
        <source>Remove the SNI binding, or do without the file.</source>
        <translation>Supprimez la liaison SNI, ou renoncez au fichier.</translation>
    </message>
    <message>
        <source>Switch it on: Enable-WebCentralCertProvider.</source>
        <translation>Activez-le&#xa0;: Enable-WebCentralCertProvider.</translation>
    </message>
    <message>
        <source>IIS has {subject|it}, but HTTP.sys holds no record of it: clients get the default, or no connection.</source>
        <translation>IIS a {subject|cette liaison}, mais HTTP.sys n’en a aucun enregistrement&#xa0;: les clients reçoivent le certificat par défaut, ou n’obtiennent aucune connexion.</translation>
    </message>
    <message>
        <source>Set the binding&apos;s certificate again in IIS, then compare once more.</source>
        <translation>Définissez à nouveau le certificat de la liaison dans IIS, puis refaites la comparaison.</translation>
    </message>
    <message>
        <source>{subject|it} ({certificate|another certificate}) was made by another application, {application}. It is served all the same.</source>
        <translation>{subject|cet enregistrement} ({certificate|un autre certificat}) a été créé par une autre application, {application}. Il est tout de même utilisé.</translation>
    </message>
    <message>
        <source>No binding explains the record {subject|it} ({certificate|another certificate}). It is served all the same, and may come back after it was deleted.</source>
        <translation>Aucune liaison n’explique l’enregistrement {subject|concerné} ({certificate|un autre certificat}). Il est tout de même utilisé, et peut revenir après sa suppression.</translation>
    </message>
    <message>
        <source>Leave them as they are.</source>
        <translation>Laissez-les tels quels.</translation>
    </message>
    <message>
        <source>Find out who made it before you delete it.</source>
        <translation>Cherchez qui l’a créé avant de le supprimer.</translation>
    </message>
    <message>
        <source>IIS takes the certificate of {subject|it} from the store {expected|My}, HTTP.sys from {held|another}.</source>
        <translation>IIS prend le certificat de {subject|cette liaison} dans le magasin {expected|My}, HTTP.sys dans {held|un autre}.</translation>
    </message>
    <message>
        <source>IIS has {expected|another certificate} at {subject|it}, but HTTP.sys holds {held|another certificate}, which is what clients get.</source>
        <translation>IIS a {expected|un autre certificat} pour {subject|cette liaison}, mais HTTP.sys a {held|un autre certificat}, et c’est celui que reçoivent les clients.</translation>
    </message>
    <message>
        <source>The record {subject|it} is also that of this binding: taking away the one of site {site|(no name)} can leave both without a certificate.</source>
        <translation>L’enregistrement {subject|concerné} est aussi celui de cette liaison&#xa0;: retirer celle du site {site|(sans nom)} peut laisser les deux sans certificat.</translation>
    </message>
    <message>
        <source>Set the certificate of the bindings that stay again afterwards.</source>
        <translation>Définissez ensuite à nouveau le certificat des liaisons restantes.</translation>
    </message>
    <message>
        <source>{subject|it} asks for client certificates, but clients get {key|another record}, which does not.</source>
        <translation>{subject|cet enregistrement} demande des certificats clients, mais les clients obtiennent {key|un autre enregistrement}, qui n’en demande pas.</translation>
    </message>
    <message>
        <source>Set it on the record that is chosen.</source>
        <translation>Activez cette option sur l’enregistrement choisi.</translation>
    </message>
    <message>
        <source>The key {subject|(no name)} stands twice, with {certificate|one certificate} and with {otherCertificate|another}. The later one counts here, but a server has only one: these may be two servers, or two points in time.</source>
        <translation>La clé {subject|(sans nom)} figure deux fois, avec {certificate|un certificat} et avec {otherCertificate|un autre}. La dernière compte ici, mais un serveur n’en a qu’une&#xa0;: il s’agit peut-être de deux serveurs, ou de deux moments.</translation>
    </message>
    <message>
        <source>Open the state of one server, read at one time.</source>
        <translation>Ouvrez l’état d’un seul serveur, lu à un seul moment.</translation>
    </message>
    <message>
        <source>{subject|A host} has letters beyond ASCII, and nothing in the file tells its code page: they may be others.</source>
        <translation>{subject|un hôte} contient des lettres hors ASCII, et rien dans le fichier n’indique sa page de codes&#xa0;: ce sont peut-être d’autres lettres.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or name its code page: --encoding cp850, or what chcp says on the server.</source>
        <translation>Enregistrez le fichier en UTF-8, ou indiquez sa page de codes&#xa0;: --encoding cp850, ou ce qu’affiche chcp sur le serveur.</translation>
    </message>
    <message>
        <source>This list does not show the sslFlags of {subject|a binding}; it counts as one without SNI.</source>
        <translation>Cette liste n’indique pas les sslFlags de {subject|une liaison}&#xa0;; la liaison est considérée comme sans SNI.</translation>
    </message>
    <message>
        <source>Open applicationHost.config, or appcmd list config /xml, instead.</source>
        <translation>Ouvrez plutôt applicationHost.config, ou appcmd list config /xml.</translation>
    </message>
    <message>
        <source>The sites stand in another file, {subject|which was not read}: configSource names it.</source>
        <translation>Les sites figurent dans un autre fichier, {subject|qui n’a pas été lu}&#xa0;: configSource le désigne.</translation>
    </message>
    <message>
        <source>Open {subject|that file} as well.</source>
        <translation>Ouvrez aussi {subject|ce fichier}.</translation>
    </message>
    <message>
        <source>Site {site|(no name)} has an http binding {subject|on this port}, where other bindings are https. HTTP.sys speaks one of them on a port, so that one fails.</source>
        <translation>Le site {site|(sans nom)} a une liaison http {subject|sur ce port}, où d’autres liaisons sont https. HTTP.sys ne parle que l’un des deux sur un port&#xa0;; cette liaison échoue donc.</translation>
    </message>
    <message>
        <source>Make it https, or move it to port 80.</source>
        <translation>Passez-la en https, ou déplacez-la vers le port 80.</translation>
    </message>
    <message>
        <source>certificateHash is “{subject|untidy}”. Bindwright reads it without {stripped|some characters}; IIS may not find the certificate.</source>
        <translation>certificateHash est «&#xa0;{subject|mal formé}&#xa0;». Bindwright le lit sans {stripped|certains caractères}&#xa0;; IIS peut ne pas trouver le certificat.</translation>
    </message>
    <message>
        <source>Write its 40 digits only.</source>
        <translation>N’écrivez que ses 40 chiffres.</translation>
    </message>
    <message>
        <source>customMetadata has property 5506 for {subject|a site}: a certificate of the old metabase. IIS then drops or replaces the binding&apos;s certificate.</source>
        <translation>customMetadata a la propriété 5506 pour {subject|un site}&#xa0;: un certificat de l’ancienne métabase. IIS supprime ou remplace alors le certificat de la liaison.</translation>
    </message>
    <message>
        <source>Remove the property, then set the binding&apos;s certificate again.</source>
        <translation>Supprimez la propriété, puis définissez à nouveau le certificat de la liaison.</translation>
    </message>
    <message>
        <source>{subject|A location} asks for client certificates, the binding does not. Under TLS 1.3 a client cannot be asked later: Server 2022 resets the connection, Server 2025 answers 500.</source>
        <translation>{subject|un emplacement} demande des certificats clients, la liaison non. Avec TLS 1.3, un client ne peut pas être sollicité plus tard&#xa0;: Server 2022 réinitialise la connexion, Server 2025 répond 500.</translation>
    </message>
    <message>
        <source>Negotiate client certificates at the binding, or turn TLS 1.3 off for it (sslFlags 32).</source>
        <translation>Négociez les certificats clients au niveau de la liaison, ou désactivez TLS 1.3 pour celle-ci (sslFlags 32).</translation>
    </message>
    <message>
        <source>the https endpoint {subject|(no name)} names no certificate. The platform refuses such a definition.</source>
        <translation>le point de terminaison https {subject|(sans nom)} ne nomme aucun certificat. La plateforme refuse une telle définition.</translation>
    </message>
    <message>
        <source>Choose a certificate for the endpoint.</source>
        <translation>Choisissez un certificat pour le point de terminaison.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} names certificate {certificate|(no name)}, which no Certificate element declares. Where a service configuration gives its thumbprint, the platform installs it into LocalMachine\My by itself; Microsoft&apos;s page asks for the element.</source>
        <translation>le point de terminaison {subject|(sans nom)} nomme le certificat {certificate|(sans nom)}, qu’aucun élément Certificate ne déclare. Si une configuration de service donne son empreinte numérique, la plateforme l’installe d’elle-même dans LocalMachine\My&#xa0;; la page de Microsoft demande l’élément.</translation>
    </message>
    <message>
        <source>Write certificate=&quot;{meant}&quot;.</source>
        <translation>Écrivez certificate=&quot;{meant}&quot;.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} uses certificate {certificate|(no name)}, which is declared in {store|another store}. IIS binds only certificates in LocalMachine\My.</source>
        <translation>le point de terminaison {subject|(sans nom)} utilise le certificat {certificate|(sans nom)}, déclaré dans {store|un autre magasin}. IIS ne lie que les certificats de LocalMachine\My.</translation>
    </message>
    <message>
        <source>Move {certificate|it} to LocalMachine\My.</source>
        <translation>Déplacez {certificate|ce certificat} vers LocalMachine\My.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} names certificate {certificate|(no name)}, but is {protocol|not https}: only an https endpoint uses one, so it is ignored.</source>
        <translation>le point de terminaison {subject|(sans nom)} nomme le certificat {certificate|(sans nom)}, mais est {protocol|non https}&#xa0;: seul un point de terminaison https en utilise un&#xa0;; il est donc ignoré.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} takes port {port|(none)}, which endpoint {otherEndpoint|(another)} has already. A service has each port once; deploying it fails.</source>
        <translation>le point de terminaison {subject|(sans nom)} prend le port {port|(aucun)}, que le point de terminaison {otherEndpoint|(autre)} occupe déjà. Un service n’a chaque port qu’une fois&#xa0;; le déploiement échoue.</translation>
    </message>
    <message>
        <source>Give one of the two another port.</source>
        <translation>Donnez un autre port à l’un des deux.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} takes the local port {port|(none)}, which endpoint {otherEndpoint|(another)} of the role has already. Deploying it fails.</source>
        <translation>le point de terminaison {subject|(sans nom)} prend le port local {port|(aucun)}, que le point de terminaison {otherEndpoint|(autre)} du rôle occupe déjà. Le déploiement échoue.</translation>
    </message>
    <message>
        <source>Give one of the two another local port.</source>
        <translation>Donnez un autre port local à l’un des deux.</translation>
    </message>
    <message>
        <source>binding {subject|(no name)} of site {site|(no name)} names endpoint {endpoint|(no name)}, which the role does not have. Packaging fails.</source>
        <translation>la liaison {subject|(sans nom)} du site {site|(sans nom)} nomme le point de terminaison {endpoint|(sans nom)}, que le rôle n’a pas. La création du package échoue.</translation>
    </message>
    <message>
        <source>Name an endpoint of the role, or remove the binding.</source>
        <translation>Nommez un point de terminaison du rôle, ou supprimez la liaison.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} has no Binding, and needs at least one. Packaging fails.</source>
        <translation>le site {subject|(sans nom)} n’a pas d’élément Binding, et il en faut au moins un. La création du package échoue.</translation>
    </message>
    <message>
        <source>Add a Bindings element with a Binding to an endpoint of the role.</source>
        <translation>Ajoutez un élément Bindings contenant un Binding vers un point de terminaison du rôle.</translation>
    </message>
    <message>
        <source>no site is bound to the https endpoint {subject|(no name)}, so IIS does not answer there, unless code of the role binds a site by itself.</source>
        <translation>aucun site n’est lié au point de terminaison https {subject|(sans nom)}&#xa0;; IIS n’y répond donc pas, sauf si le code du rôle y lie lui-même un site.</translation>
    </message>
    <message>
        <source>Add a Binding with endpointName=&quot;{subject}&quot; to the site that it is for.</source>
        <translation>Ajoutez un Binding avec endpointName=&quot;{subject}&quot; au site auquel il est destiné.</translation>
    </message>
    <message>
        <source>in site {subject|(no name)} other elements follow Bindings, which has to be the last. Packaging fails.</source>
        <translation>dans le site {subject|(sans nom)}, d’autres éléments suivent Bindings, qui doit être le dernier. La création du package échoue.</translation>
    </message>
    <message>
        <source>Move Bindings to the end of the site.</source>
        <translation>Déplacez Bindings à la fin du site.</translation>
    </message>
    <message>
        <source>Enter the thumbprint of {subject|it}.</source>
        <translation>Entrez l’empreinte numérique de {subject|ce certificat}.</translation>
    </message>
    <message>
        <source>Keep only the 40 hexadecimal digits.</source>
        <translation>Ne gardez que les 40 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Bindwright reads it without {stripped}. Azure accepts lower case; its documentation asks for upper case.</source>
        <translation>l’empreinte numérique de {subject|(sans nom)} dans {configuration|une configuration de service} est «&#xa0;{thumbprint|mal formée}&#xa0;». Bindwright la lit sans {stripped}. Azure accepte les minuscules&#xa0;; sa documentation demande des majuscules.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Bindwright reads it without {stripped}. Azure accepts blanks; its documentation asks for none.</source>
        <translation>l’empreinte numérique de {subject|(sans nom)} dans {configuration|une configuration de service} est «&#xa0;{thumbprint|mal formée}&#xa0;». Bindwright la lit sans {stripped}. Azure accepte les espaces&#xa0;; sa documentation demande de ne pas en mettre.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Azure accepts lower case; its documentation asks for upper case.</source>
        <translation>l’empreinte numérique de {subject|(sans nom)} dans {configuration|une configuration de service} est «&#xa0;{thumbprint|mal formée}&#xa0;». Azure accepte les minuscules&#xa0;; sa documentation demande des majuscules.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Azure accepts blanks; its documentation asks for none.</source>
        <translation>l’empreinte numérique de {subject|(sans nom)} dans {configuration|une configuration de service} est «&#xa0;{thumbprint|mal formée}&#xa0;». Azure accepte les espaces&#xa0;; sa documentation demande de ne pas en mettre.</translation>
    </message>
    <message>
        <source>Write the 40 digits in upper case and nothing else.</source>
        <translation>Écrivez les 40 chiffres en majuscules et rien d’autre.</translation>
    </message>
    <message>
        <source>Write thumbprintAlgorithm=&quot;sha1&quot;.</source>
        <translation>Écrivez thumbprintAlgorithm=&quot;sha1&quot;.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|it} in {configuration|a service configuration} is not SHA-1, the only kind that Windows looks up by.</source>
        <translation>l’empreinte numérique de {subject|ce certificat} dans {configuration|une configuration de service} n’est pas SHA-1, le seul type que Windows utilise pour la recherche.</translation>
    </message>
    <message>
        <source>Enter the SHA-1 thumbprint, with thumbprintAlgorithm sha1.</source>
        <translation>Entrez l’empreinte numérique SHA-1, avec thumbprintAlgorithm sha1.</translation>
    </message>
    <message>
        <source>Declare {subject|it}, or remove it from the configuration.</source>
        <translation>Déclarez {subject|ce certificat}, ou supprimez-le de la configuration.</translation>
    </message>
    <message>
        <source>Declare {subject|it} in the definition, or remove it from the configuration.</source>
        <translation>Déclarez {subject|ce paramètre} dans la définition, ou supprimez-le de la configuration.</translation>
    </message>
    <message>
        <source>Give {subject|it} a value; it may be empty.</source>
        <translation>Donnez une valeur à {subject|ce paramètre}&#xa0;; elle peut être vide.</translation>
    </message>
    <message>
        <source>the role imports RemoteForwarder, as role {otherRole} does. One role alone forwards remote desktop&apos;s connections to all; deploying it fails.</source>
        <translation>le rôle importe RemoteForwarder, tout comme le rôle {otherRole}. Un seul rôle transfère les connexions Bureau à distance vers tous&#xa0;; le déploiement échoue.</translation>
    </message>
    <message>
        <source>the role imports RemoteAccess, but no role imports RemoteForwarder. One has to forward remote desktop&apos;s connections to all; deploying it fails.</source>
        <translation>le rôle importe RemoteAccess, mais aucun rôle n’importe RemoteForwarder. L’un d’eux doit transférer les connexions Bureau à distance vers tous&#xa0;; le déploiement échoue.</translation>
    </message>
    <message>
        <source>Remove one of the two imports.</source>
        <translation>Supprimez l’une des deux importations.</translation>
    </message>
    <message>
        <source>Add &lt;Import moduleName=&quot;RemoteForwarder&quot; /&gt; to one role, or use the remote desktop extension.</source>
        <translation>Ajoutez &lt;Import moduleName=&quot;RemoteForwarder&quot; /&gt; à un rôle, ou utilisez l’extension Bureau à distance.</translation>
    </message>
    <message>
        <source>two {element|element} elements have the name {subject|(none)}. Names have to be unique there; packaging fails.</source>
        <translation>deux éléments {element|element} portent le nom {subject|(aucun)}. Les noms doivent y être uniques&#xa0;; la création du package échoue.</translation>
    </message>
    <message>
        <source>Remove one of the two, or rename it.</source>
        <translation>Supprimez l’un des deux, ou renommez-le.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be the name of a {element|element} because of “{character}”. Packaging fails.</source>
        <translation>«&#xa0;{subject}&#xa0;» ne peut pas être le nom d’un élément {element|element}, à cause de «&#xa0;{character}&#xa0;». La création du package échoue.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be the name of a {element|element}: it has to start with a letter or underscore. Packaging fails.</source>
        <translation>«&#xa0;{subject}&#xa0;» ne peut pas être le nom d’un élément {element|element}&#xa0;: il doit commencer par une lettre ou un trait de soulignement. La création du package échoue.</translation>
    </message>
    <message>
        <source>a {element|element} has no name. Packaging fails.</source>
        <translation>un élément {element|element} n’a pas de nom. La création du package échoue.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the {attribute|attribute} “{value}”, which is none of {allowed|another value}; case counts. Packaging fails.</source>
        <translation>{subject|(sans nom)} a l’attribut {attribute|attribute} «&#xa0;{value}&#xa0;», qui ne fait pas partie des valeurs {allowed|autorisées}&#xa0;; la casse compte. La création du package échoue.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no {attribute|attribute}, which has to be one of {allowed|another value}. Packaging fails.</source>
        <translation>{subject|(sans nom)} n’a pas l’attribut {attribute|attribute}, qui doit être l’une des valeurs {allowed|autorisées}. La création du package échoue.</translation>
    </message>
    <message>
        <source>Write one of those values.</source>
        <translation>Écrivez l’une de ces valeurs.</translation>
    </message>
    <message>
        <source>the storeName of certificate {subject|(no name)} has {length|no} characters; it needs 1 to 256. Packaging fails.</source>
        <translation>le storeName du certificat {subject|(sans nom)} compte {length|0} caractères&#xa0;; il en faut de 1 à 256. La création du package échoue.</translation>
    </message>
    <message>
        <source>Write storeName=&quot;My&quot;, or the store that it is for.</source>
        <translation>Écrivez storeName=&quot;My&quot;, ou le magasin auquel il est destiné.</translation>
    </message>
    <message>
        <source>Move what stands in the second {subject|element} into the first.</source>
        <translation>Déplacez le contenu du second élément {subject|element} dans le premier.</translation>
    </message>
    <message>
        <source>a port range of {subject|(no name)} goes from {port|(none)} to {limit}: it ends before it starts. Packaging fails.</source>
        <translation>une plage de ports de {subject|(sans nom)} va de {port|(aucun)} à {limit}&#xa0;: elle se termine avant de commencer. La création du package échoue.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the {attribute|port} “{port}”, which is no port from 1 to 65535. Packaging fails.</source>
        <translation>{subject|(sans nom)} a l’attribut {attribute|port} «&#xa0;{port}&#xa0;», qui n’est pas un port de 1 à 65535. La création du package échoue.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no {attribute|port}, which its {element|element} needs. Packaging fails.</source>
        <translation>{subject|(sans nom)} n’a pas l’attribut {attribute|port}, qu’exige son élément {element|element}. La création du package échoue.</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535.</source>
        <translation>Écrivez un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>Write &lt;Instances count=&quot;2&quot; /&gt;, or another number.</source>
        <translation>Écrivez &lt;Instances count=&quot;2&quot; /&gt;, ou un autre nombre.</translation>
    </message>
    <message>
        <source>Name one that is declared: {allowed}.</source>
        <translation>Nommez-en un qui est déclaré&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>Declare it, or remove the attribute.</source>
        <translation>Déclarez-le, ou supprimez l’attribut.</translation>
    </message>
    <message>
        <source>the http probe {subject|(no name)} has no path, which http needs. Packaging fails.</source>
        <translation>la sonde http {subject|(sans nom)} n’a pas de path, qu’exige http. La création du package échoue.</translation>
    </message>
    <message>
        <source>the tcp probe {subject|(no name)} has a path, which only http may have. Packaging fails.</source>
        <translation>la sonde tcp {subject|(sans nom)} a un path, que seul http peut avoir. La création du package échoue.</translation>
    </message>
    <message>
        <source>the probe {subject|(no name)} has an intervalInSeconds below 5. Packaging fails.</source>
        <translation>la sonde {subject|(sans nom)} a un intervalInSeconds inférieur à 5. La création du package échoue.</translation>
    </message>
    <message>
        <source>the probe {subject|(no name)} has a timeoutInSeconds below 11. Packaging fails.</source>
        <translation>la sonde {subject|(sans nom)} a un timeoutInSeconds inférieur à 11. La création du package échoue.</translation>
    </message>
    <message>
        <source>the probe {subject|(no name)} asks in plain http at a port where an https endpoint speaks TLS. It is never answered with 200, so the load balancer takes every instance out.</source>
        <translation>la sonde {subject|(sans nom)} interroge en http simple un port où un point de terminaison https parle TLS. Elle n’obtient jamais la réponse 200&#xa0;; l’équilibreur de charge retire donc toutes les instances.</translation>
    </message>
    <message>
        <source>Write path=&quot;/&quot;, or protocol=&quot;tcp&quot;.</source>
        <translation>Écrivez path=&quot;/&quot;, ou protocol=&quot;tcp&quot;.</translation>
    </message>
    <message>
        <source>Remove the path, or write protocol=&quot;http&quot;.</source>
        <translation>Supprimez le path, ou écrivez protocol=&quot;http&quot;.</translation>
    </message>
    <message>
        <source>Write 5 or more.</source>
        <translation>Écrivez 5 ou plus.</translation>
    </message>
    <message>
        <source>Write 11 or more.</source>
        <translation>Écrivez 11 ou plus.</translation>
    </message>
    <message>
        <source>Write protocol=&quot;tcp&quot;, or probe a port that answers in http.</source>
        <translation>Écrivez protocol=&quot;tcp&quot;, ou sondez un port qui répond en http.</translation>
    </message>
    <message>
        <source>the service has {count|too many} roles; Azure takes 25.</source>
        <translation>le service a {count|trop de} rôles&#xa0;; Azure en accepte 25.</translation>
    </message>
    <message>
        <source>Split the service.</source>
        <translation>Divisez le service.</translation>
    </message>
    <message>
        <source>the service has {count|too many} endpoints of all kinds; Azure takes 25.</source>
        <translation>le service a {count|trop de} points de terminaison, tous types confondus&#xa0;; Azure en accepte 25.</translation>
    </message>
    <message>
        <source>Write the definition&apos;s name, or put the file beside its own definition.</source>
        <translation>Écrivez le nom de la définition, ou placez le fichier à côté de sa propre définition.</translation>
    </message>
    <message>
        <source>Add the role to the configuration.</source>
        <translation>Ajoutez le rôle à la configuration.</translation>
    </message>
    <message>
        <source>Remove the role from the configuration, or define it.</source>
        <translation>Supprimez le rôle de la configuration, ou définissez-le.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is neither read nor changed: the .ccproj beside it does not list it.</source>
        <translation>{subject|(sans nom)} n’est ni lu ni modifié&#xa0;: le .ccproj placé à côté ne le mentionne pas.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is neither read nor changed: its name does not start with ServiceConfiguration, and no .ccproj lists it.</source>
        <translation>{subject|(sans nom)} n’est ni lu ni modifié&#xa0;: son nom ne commence pas par ServiceConfiguration, et aucun .ccproj ne le mentionne.</translation>
    </message>
    <message>
        <source>If it is deployed, list it in the .ccproj, or open {subject|it} itself.</source>
        <translation>Si ce fichier est déployé, ajoutez-le au .ccproj, ou ouvrez directement {subject|ce fichier}.</translation>
    </message>
    <message>
        <source>SNI needs IIS 8 or later, but {subject|(no name)} chooses osFamily {osFamily|below 3} ({windows|before Windows Server 2012}). The script cannot set the bindings there; SNI needs osFamily 3 or later.</source>
        <translation>SNI exige IIS 8 ou version ultérieure, mais {subject|(sans nom)} choisit osFamily {osFamily|inférieur à 3} ({windows|avant Windows Server 2012}). Le script ne peut pas y définir les liaisons&#xa0;; SNI exige osFamily 3 ou plus.</translation>
    </message>
    <message>
        <source>Set osFamily to 5, 6 or 7.</source>
        <translation>Définissez osFamily sur 5, 6 ou 7.</translation>
    </message>
    <message>
        <source>{subject|(no name)} chooses osFamily {osFamily|below 5} ({windows|an old Windows Server}), which is retired and gets no security updates. Its Windows PowerShell is older than 5.1, which the startup task&apos;s script needs.</source>
        <translation>{subject|(sans nom)} choisit osFamily {osFamily|inférieur à 5} ({windows|un ancien Windows Server}), qui est retiré et ne reçoit plus de mises à jour de sécurité. Son Windows PowerShell est antérieur à 5.1, qu’exige le script de la tâche de démarrage.</translation>
    </message>
    <message>
        <source>{subject|(no name)} chooses osFamily {osFamily}, which is not known here.</source>
        <translation>{subject|(sans nom)} choisit osFamily {osFamily}, qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no osFamily, so the platform chooses the Windows version; its documentation disagrees about which.</source>
        <translation>{subject|(sans nom)} n’a pas d’osFamily&#xa0;; la plateforme choisit donc la version de Windows, et sa documentation se contredit à ce sujet.</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{subject|(no name)} could not be read and is left as it is.</source>
        <translation>{subject|(sans nom)} n’a pas pu être lu et reste inchangé.</translation>
    </message>
    <message>
        <source>Fix the file, then open the project again.</source>
        <translation>Corrigez le fichier, puis rouvrez le projet.</translation>
    </message>
    <message>
        <source>The project has no web role, so there is no site to bind a certificate on.</source>
        <translation>Le projet n’a pas de rôle web&#xa0;; il n’y a donc aucun site auquel lier un certificat.</translation>
    </message>
    <message>
        <source>Open a project with a web role.</source>
        <translation>Ouvrez un projet avec un rôle web.</translation>
    </message>
    <message>
        <source>a startup task has no command line. Packaging fails.</source>
        <translation>une tâche de démarrage n’a pas de ligne de commande. La création du package échoue.</translation>
    </message>
    <message>
        <source>Write its commandLine, or remove the task.</source>
        <translation>Écrivez sa commandLine, ou supprimez la tâche.</translation>
    </message>
    <message>
        <source>the startup task&apos;s command line has {length|too many} characters; 256 are allowed. Packaging fails.</source>
        <translation>la ligne de commande de la tâche de démarrage compte {length|trop de} caractères&#xa0;; 256 sont autorisés. La création du package échoue.</translation>
    </message>
    <message>
        <source>Put the command into a .cmd file and start that.</source>
        <translation>Placez la commande dans un fichier .cmd et démarrez celui-ci.</translation>
    </message>
    <message>
        <source>the startup task starts {file|its file}, which is in none of the role&apos;s folders. Unless the build puts it there, the role does not start.</source>
        <translation>la tâche de démarrage démarre {file|son fichier}, qui n’est dans aucun dossier du rôle. Si la génération ne l’y place pas, le rôle ne démarre pas.</translation>
    </message>
    <message>
        <source>Add {file|it} to the role&apos;s project, to be copied always, or to bin in its content folder.</source>
        <translation>Ajoutez {file|ce fichier} au projet du rôle, à toujours copier, ou au dossier bin de son dossier de contenu.</translation>
    </message>
    <message>
        <source>{file|its file} starts with a byte order mark. The command processor does not understand its first line, which has no effect, and goes on.</source>
        <translation>{file|son fichier} commence par une marque d’ordre d’octet. L’interpréteur de commandes ne comprend pas sa première ligne, qui reste sans effet, et continue.</translation>
    </message>
    <message>
        <source>{file|its file} starts with a byte order mark. The command processor takes it for a part of the first command, which fails.</source>
        <translation>{file|son fichier} commence par une marque d’ordre d’octet. L’interpréteur de commandes la prend pour une partie de la première commande, qui échoue.</translation>
    </message>
    <message>
        <source>Save {file|it} as ANSI or UTF-8 without a byte order mark.</source>
        <translation>Enregistrez {file|ce fichier} en ANSI ou en UTF-8 sans marque d’ordre d’octet.</translation>
    </message>
    <message>
        <source>{file|its file} has characters beyond ASCII. The command processor on the instance reads them differently.</source>
        <translation>{file|son fichier} contient des caractères hors ASCII. L’interpréteur de commandes de l’instance les lit différemment.</translation>
    </message>
    <message>
        <source>Write {file|it} in ASCII alone.</source>
        <translation>Écrivez {file|ce fichier} uniquement en ASCII.</translation>
    </message>
    <message>
        <source>the startup task “{subject|(no name)}” administers IIS or HTTP.sys, but is not elevated. Access is denied on the instance.</source>
        <translation>la tâche de démarrage «&#xa0;{subject|(sans nom)}&#xa0;» administre IIS ou HTTP.sys, mais n’a pas de privilèges élevés. L’accès est refusé sur l’instance.</translation>
    </message>
    <message>
        <source>Write executionContext=&quot;elevated&quot;.</source>
        <translation>Écrivez executionContext=&quot;elevated&quot;.</translation>
    </message>
    <message>
        <source>the startup task “{subject|(no name)}” changes sites, but is simple: the platform makes the role&apos;s sites only after all simple tasks have ended.</source>
        <translation>la tâche de démarrage «&#xa0;{subject|(sans nom)}&#xa0;» modifie des sites, mais est de type simple&#xa0;: la plateforme ne crée les sites du rôle qu’une fois toutes les tâches simples terminées.</translation>
    </message>
    <message>
        <source>Write taskType=&quot;background&quot; and wait for the site in the script, or do it in OnStart.</source>
        <translation>Écrivez taskType=&quot;background&quot; et attendez le site dans le script, ou faites-le dans OnStart.</translation>
    </message>
    <message>
        <source>the startup task starts {file|a PowerShell script}, which is not a program: Windows does not run it, and the role does not start.</source>
        <translation>la tâche de démarrage démarre {file|un script PowerShell}, qui n’est pas un programme&#xa0;: Windows ne l’exécute pas, et le rôle ne démarre pas.</translation>
    </message>
    <message>
        <source>Start it from a .cmd file: powershell -ExecutionPolicy Unrestricted -File &quot;%~dp0{file|script.ps1}&quot;</source>
        <translation>Démarrez-le depuis un fichier .cmd&#xa0;: powershell -ExecutionPolicy Unrestricted -File &quot;%~dp0{file|script.ps1}&quot;</translation>
    </message>
    <message>
        <source>variable {subject|(no name)} of the task “{task|(none)}” has a value and a RoleInstanceValue; it has to have one of the two. Packaging fails.</source>
        <translation>la variable {subject|(sans nom)} de la tâche «&#xa0;{task|(aucune)}&#xa0;» a une valeur et une RoleInstanceValue&#xa0;; il lui en faut une seule des deux. La création du package échoue.</translation>
    </message>
    <message>
        <source>variable {subject|(no name)} of the task “{task|(none)}” has neither a value nor a RoleInstanceValue. Packaging fails.</source>
        <translation>la variable {subject|(sans nom)} de la tâche «&#xa0;{task|(aucune)}&#xa0;» n’a ni valeur ni RoleInstanceValue. La création du package échoue.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>{subject|it} passes appid to netsh without quotes; PowerShell takes the braces for code, and netsh refuses the command.</source>
        <translation>{subject|cet élément} transmet appid à netsh sans guillemets&#xa0;; PowerShell prend les accolades pour du code, et netsh refuse la commande.</translation>
    </message>
    <message>
        <source>{subject|it} sets a hostnameport without certstorename, which netsh refuses.</source>
        <translation>{subject|cet élément} définit un hostnameport sans certstorename, ce que netsh refuse.</translation>
    </message>
    <message>
        <source>Write certstorename=MY and appid=&apos;{…}&apos;.</source>
        <translation>Écrivez certstorename=MY et appid=&apos;{…}&apos;.</translation>
    </message>
    <message>
        <source>{subject|(no name)} gives no subnet of the virtual network {network} to {roles|a role}. Extended support refuses it.</source>
        <translation>{subject|(sans nom)} ne donne aucun sous-réseau du réseau virtuel {network} à {roles|un rôle}. Le support étendu le refuse.</translation>
    </message>
    <message>
        <source>{subject|(no name)} names no virtual network. Extended support deploys into one only.</source>
        <translation>{subject|(sans nom)} ne nomme aucun réseau virtuel. Le support étendu ne déploie que dans un tel réseau.</translation>
    </message>
    <message>
        <source>Add NetworkConfiguration with a VirtualNetworkSite, and an InstanceAddress with a Subnet for each role.</source>
        <translation>Ajoutez NetworkConfiguration avec un VirtualNetworkSite, et un InstanceAddress avec un Subnet pour chaque rôle.</translation>
    </message>
    <message>
        <source>the definition imports {subject|(no name)}. Extended support refuses the old remote desktop, with its settings and certificate.</source>
        <translation>la définition importe {subject|(sans nom)}. Le support étendu refuse l’ancien Bureau à distance, avec ses paramètres et son certificat.</translation>
    </message>
    <message>
        <source>Remove the import, and use the remote desktop extension.</source>
        <translation>Supprimez l’importation, et utilisez l’extension Bureau à distance.</translation>
    </message>
    <message>
        <source>the definition imports {subject|(no name)}. Extended support refuses the old diagnostics, with its setting.</source>
        <translation>la définition importe {subject|(sans nom)}. Le support étendu refuse les anciens diagnostics, avec leur paramètre.</translation>
    </message>
    <message>
        <source>Remove the import and its setting, and use the diagnostics extension.</source>
        <translation>Supprimez l’importation et son paramètre, et utilisez l’extension Diagnostics.</translation>
    </message>
    <message>
        <source>{subject|the service&apos;s name} is the name of the service and of one of its roles. Extended support refuses it.</source>
        <translation>{subject|le nom du service} est le nom du service et de l’un de ses rôles. Le support étendu le refuse.</translation>
    </message>
    <message>
        <source>Rename the service, in the definition and each configuration.</source>
        <translation>Renommez le service, dans la définition et dans chaque configuration.</translation>
    </message>
    <message>
        <source>the VM size {subject|(no name)} is called {size|another} in Azure Resource Manager. Extended support refuses the old name.</source>
        <translation>la taille de machine virtuelle {subject|(sans nom)} s’appelle {size|autrement} dans Azure Resource Manager. Le support étendu refuse l’ancien nom.</translation>
    </message>
    <message>
        <source>Write vmsize=&quot;{size}&quot;.</source>
        <translation>Écrivez vmsize=&quot;{size}&quot;.</translation>
    </message>
    <message>
        <source>the certificateUrl “{subject|(no name)}” is not of the form https://VAULT.vault.azure.net/secrets/NAME/VERSION. The deployment does not find the certificate.</source>
        <translation>le certificateUrl «&#xa0;{subject|(sans nom)}&#xa0;» n’est pas de la forme https://VAULT.vault.azure.net/secrets/NAME/VERSION. Le déploiement ne trouve pas le certificat.</translation>
    </message>
    <message>
        <source>Copy the secret identifier of the certificate&apos;s version from Key Vault.</source>
        <translation>Copiez depuis Key Vault l’identificateur de secret de la version du certificat.</translation>
    </message>
    <message>
        <source>No source says that Windows can serve a certificate with a key of the kind that {certificate|this certificate} has. Expect connections to {subject|this binding} to be reset.</source>
        <translation>Aucune source n’indique que Windows peut présenter un certificat avec une clé du type de celle de {certificate|ce certificat}. Attendez-vous à ce que les connexions à {subject|cette liaison} soient réinitialisées.</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}. The preview says that they do, but no source states the step that decides.</source>
        <translation>{client|Des clients} doivent recevoir {certificate|un autre certificat}. L’aperçu le prédit, mais aucune source ne documente l’étape décisive.</translation>
    </message>
    <message>
        <source>The signature of {subject|(no name)} does not fit the key of {issuer|its issuer}: the certificate was changed after it was signed, or damaged. Clients refuse it.</source>
        <translation>La signature de {subject|(sans nom)} ne correspond pas à la clé de {issuer|son émetteur}&#xa0;: le certificat a été modifié après sa signature, ou est endommagé. Les clients le refusent.</translation>
    </message>
    <message>
        <source>The PKCS#12 file of {subject|(no name)} opens only with the passphrase as OpenSSL 1.0 encoded it. Windows encodes letters beyond ASCII in another way, and does not open the file.</source>
        <translation>Le fichier PKCS#12 de {subject|(sans nom)} ne s’ouvre qu’avec la phrase secrète telle que l’encodait OpenSSL 1.0. Windows encode autrement les lettres hors ASCII, et n’ouvre pas le fichier.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is marked as one for RSA-PSS alone. No source says that TLS on Windows (Schannel) serves such a certificate, and many clients refuse it.</source>
        <translation>La clé de {subject|(sans nom)} est marquée comme réservée à RSA-PSS. Aucune source n’indique que TLS sous Windows (Schannel) présente un tel certificat, et de nombreux clients le refusent.</translation>
    </message>
    <message>
        <source>See whether OnStart or a startup task binds the port, and remove that.</source>
        <translation>Vérifiez si OnStart ou une tâche de démarrage lie le port, et supprimez cette opération.</translation>
    </message>
    <message numerus="yes">
        <source>%n records from {subject|it} to {key|it} are IIS Express&apos;s own, as its setup makes them. They do no harm.</source>
        <translation>
            <numerusform>%n enregistrement de {subject|ce port} à {key|ce port} est celui d’IIS Express, tel que le crée son installation. Il est sans danger.</numerusform>
            <numerusform>%n enregistrements de {subject|ce port} à {key|ce port} sont ceux d’IIS Express, tels que les crée son installation. Ils sont sans danger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records, {key|some}, were made by another application, {application}. They are served all the same.</source>
        <translation>
            <numerusform>%n enregistrement ({key|inconnu}) a été créé par une autre application&#xa0;: {application}. Il est tout de même utilisé.</numerusform>
            <numerusform>%n enregistrements ({key|inconnus}) ont été créés par une autre application&#xa0;: {application}. Ils sont tout de même utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the endpoint https, or remove its certificate.</source>
        <translation>Passez le point de terminaison en https, ou retirez-lui le certificat.</translation>
    </message>
    <message>
        <source>the {attribute|attribute} of {subject|(no name)} is “{value|(none)}”, which is not declared in {configuration}.</source>
        <translation>{attribute|un attribut} de {subject|(sans nom)} vaut «&#xa0;{value|(aucun)}&#xa0;», qui n’est pas déclaré dans {configuration}.</translation>
    </message>
    <message>
        <source>the {attribute|attribute} of {subject|(no name)} is “{value|(none)}”, which is not declared in the definition.</source>
        <translation>{attribute|un attribut} de {subject|(sans nom)} vaut «&#xa0;{value|(aucun)}&#xa0;», qui n’est pas déclaré dans la définition.</translation>
    </message>
    <message>
        <source>Cloud Services (extended support) ends on {date|31 March 2027}, and Cloud Services (classic) has ended. Microsoft names Virtual Machine Scale Sets, App Service, Azure Kubernetes Service and Service Fabric managed clusters to go to.</source>
        <translation>Cloud Services (support étendu) prend fin le {date|31 mars 2027}, et Cloud Services (classique) est déjà arrêté. Microsoft cite comme solutions de remplacement Virtual Machine Scale Sets, App Service, Azure Kubernetes Service et les clusters managés Service Fabric.</translation>
    </message>
    <message>
        <source>The signature of {subject|(no name)} by {issuer|its issuer} cannot be checked here: {algorithm|its algorithm} is not known. Clients that do not know it refuse the chain.</source>
        <translation>La signature de {subject|(sans nom)} par {issuer|son émetteur} ne peut pas être vérifiée ici&#xa0;: {algorithm|son algorithme} n’est pas connu. Les clients qui ne le connaissent pas refusent la chaîne.</translation>
    </message>
    <message>
        <source>Request a certificate whose CAs have RSA keys, or ECDSA keys on P-256 or P-384, or make sure that every client knows the algorithm.</source>
        <translation>Demandez un certificat dont les autorités ont des clés RSA, ou ECDSA sur P-256 ou P-384, ou assurez-vous que chaque client connaît l’algorithme.</translation>
    </message>
    <message>
        <source>sslFlags has bits that no published source names, {subject|unknown ones}. What they change is not known.</source>
        <translation>sslFlags a des bits qu’aucune source publiée ne nomme&#xa0;: {subject|des bits inconnus}. Ce qu’ils changent n’est pas connu.</translation>
    </message>
    <message>
        <source>The central certificate store is switched off on the server, so no file of it is served. Clients get the default, or no connection.</source>
        <translation>Le magasin de certificats centralisé est désactivé sur le serveur&#xa0;; aucun de ses fichiers n’est donc présenté. Les clients reçoivent le certificat par défaut, ou n’obtiennent aucune connexion.</translation>
    </message>
    <message>
        <source>IIS has {expected|it}, but HTTP.sys holds {held|another record} in its place: the binding&apos;s setting of SNI or of the central store was changed in one of them. Clients get what HTTP.sys holds.</source>
        <translation>IIS a {expected|cette liaison}, mais HTTP.sys a à sa place {held|un autre enregistrement}&#xa0;: le paramètre SNI ou de magasin centralisé de la liaison a été modifié d’un côté seulement. Les clients reçoivent ce que contient HTTP.sys.</translation>
    </message>
    <message>
        <source>The record {subject|(no name)} has Reject Connections on: HTTP.sys may refuse the connections that it decides. No source says which.</source>
        <translation>L’enregistrement {subject|(sans nom)} a Reject Connections activé&#xa0;: HTTP.sys peut refuser les connexions dont il décide. Aucune source ne dit lesquelles.</translation>
    </message>
    <message>
        <source>Turn it off where nobody set it on purpose: netsh http update sslcert, with reject=disable.</source>
        <translation>Désactivez-le si personne ne l’a activé exprès&#xa0;: netsh http update sslcert, avec reject=disable.</translation>
    </message>
    <message>
        <source>certificateHash is “{subject|empty}”, not the 40 digits of a SHA-1 thumbprint. What IIS has there cannot be compared with HTTP.sys.</source>
        <translation>certificateHash est «&#xa0;{subject|vide}&#xa0;», et non les 40 chiffres d’une empreinte SHA-1. Ce que contient IIS à cet endroit ne peut pas être comparé avec HTTP.sys.</translation>
    </message>
    <message>
        <source>Leave them as they are, and find out who set them.</source>
        <translation>Laissez-les tels quels, et cherchez qui les a définis.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} may be used for {keyUsage|other things} only. A server has to sign with it or, if it is RSA, to decrypt; clients abort the handshake.</source>
        <translation>La clé de {subject|(sans nom)} ne peut servir qu’à {keyUsage|d’autres usages}. Un serveur doit pouvoir signer avec elle ou, si elle est RSA, déchiffrer&#xa0;; les clients interrompent la négociation TLS.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} may be used for {keyUsage|other things}, but not to sign. TLS 1.3 and the ECDHE cipher suites cannot use it; what is left is the RSA key exchange of TLS 1.2.</source>
        <translation>La clé de {subject|(sans nom)} peut servir à {keyUsage|d’autres usages}, mais pas à signer. TLS 1.3 et les suites de chiffrement ECDHE ne peuvent pas l’utiliser&#xa0;; il ne reste que l’échange de clés RSA de TLS 1.2.</translation>
    </message>
    <message>
        <source>The MAC of the PKCS#12 file of {subject|(no name)} is made with {algorithm}, though nothing in it is encrypted with AES. Cloud Services, and Windows Server before 2019, refuse such a file and report a wrong password.</source>
        <translation>Le MAC du fichier PKCS#12 de {subject|(sans nom)} est calculé avec {algorithm}, bien que rien n’y soit chiffré avec AES. Cloud Services et les versions de Windows Server antérieures à 2019 refusent un tel fichier et signalent un mot de passe incorrect.</translation>
    </message>
    <message>
        <source>The PKCS#12 file of {subject|(no name)} is encrypted in the modern form (PBES2) with {detail}. Cloud Services, and Windows Server before 2019, refuse such files with AES; whether they open this one is not known.</source>
        <translation>Le fichier PKCS#12 de {subject|(sans nom)} est chiffré sous la forme moderne (PBES2) avec {detail}. Cloud Services et les versions de Windows Server antérieures à 2019 refusent de tels fichiers avec AES&#xa0;; on ne sait pas s’ils ouvrent celui-ci.</translation>
    </message>
    <message>
        <source>The signature of {subject|(no name)} does not fit the key of {issuer|the CA that was given}, which has the name of its issuer: the certificate was changed or damaged, or another CA of that name signed it.</source>
        <translation>La signature de {subject|(sans nom)} ne correspond pas à la clé de {issuer|l’autorité fournie}, qui porte le nom de son émetteur&#xa0;: le certificat a été modifié ou endommagé, ou une autre autorité de ce nom l’a signé.</translation>
    </message>
    <message>
        <source>Add the CA certificate whose key signed it, or download the certificate again.</source>
        <translation>Ajoutez le certificat de l’autorité de certification dont la clé l’a signé, ou téléchargez à nouveau le certificat.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is signed by {issuer|its issuer} with a key of the kind {algorithm|unknown}, which Windows is not known to verify. Clients that do not know it refuse the chain.</source>
        <translation>{subject|(sans nom)} est signé par {issuer|son émetteur} avec une clé de type {algorithm|inconnu}, et rien n’indique que Windows vérifie de telles signatures. Les clients qui ne le connaissent pas refusent la chaîne.</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the critical extension {detail|(no name)}, which is not known here or cannot be read. Clients that cannot process it must refuse the chain.</source>
        <translation>{subject|(sans nom)} a l’extension critique {detail|(sans nom)}, qui n’est pas connue ici ou ne peut pas être lue. Les clients qui ne peuvent pas la traiter doivent refuser la chaîne.</translation>
    </message>
    <message>
        <source>Request a certificate without it.</source>
        <translation>Demandez un certificat qui ne la contient pas.</translation>
    </message>
    <message>
        <source>The extension {detail|(no name)} of {subject|(no name)} cannot be read, or stands there twice. It was left out of account, and clients may refuse the chain.</source>
        <translation>L’extension {detail|(sans nom)} de {subject|(sans nom)} ne peut pas être lue, ou y figure deux fois. Elle n’a pas été prise en compte, et les clients peuvent refuser la chaîne.</translation>
    </message>
    <message>
        <source>{issuer|An issuer} signed {subject|(no name)}, but its extended key usage ({detail|other uses}) does not have serverAuth. Windows and other clients refuse the chain for servers.</source>
        <translation>{issuer|Un émetteur} a signé {subject|(sans nom)}, mais son utilisation étendue de la clé ({detail|d’autres usages}) ne contient pas serverAuth. Windows et d’autres clients refusent la chaîne pour les serveurs.</translation>
    </message>
    <message>
        <source>Leave it out if the clients have the root; if not, add a certificate of this CA that is valid.</source>
        <translation>Omettez-le si les clients ont la racine&#xa0;; sinon, ajoutez un certificat valide de cette autorité de certification.</translation>
    </message>
    <message>
        <source>Request a certificate with plain host names: no scheme, blank or dot at the end, international names as xn--, and addresses as IP addresses.</source>
        <translation>Demandez un certificat avec des noms d’hôte simples&#xa0;: sans schéma, ni espace, ni point final, les noms internationaux sous la forme xn--, et les adresses comme adresses IP.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is hidden by the binding that the platform makes for endpoint {endpoint|443} with {configurations}, where the endpoint&apos;s certificate has no thumbprint and the script leaves that binding. Clients that ask for {subject|(no name)} get {certificate|another certificate} there.</source>
        <translation>{subject|(sans nom)} est masqué, avec {configurations}, par la liaison que la plateforme crée pour le point de terminaison {endpoint|443}&#xa0;: le certificat du point de terminaison n’y a pas d’empreinte numérique, et le script laisse cette liaison. Les clients qui demandent {subject|(sans nom)} y reçoivent {certificate|un autre certificat}.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} is bound to endpoint {endpoint} twice in the same way. IIS takes only one of the two bindings.</source>
        <translation>le site {subject|(sans nom)} est lié deux fois de la même façon au point de terminaison {endpoint}. IIS n’accepte qu’une des deux liaisons.</translation>
    </message>
    <message>
        <source>the certificates {names} are declared, but nothing binds them.</source>
        <translation>les certificats {names} sont déclarés, mais rien ne les lie.</translation>
    </message>
    <message>
        <source>Bind them, or leave them when the application uses them.</source>
        <translation>Liez-les, ou laissez-les si l’application les utilise.</translation>
    </message>
    <message>
        <source>the certificates {names|of several names} have one thumbprint in the stores {store}. A server&apos;s certificate belongs into My, a CA&apos;s into CA.</source>
        <translation>les certificats {names|de plusieurs noms} ont la même empreinte numérique dans les magasins {store}. Le certificat d’un serveur va dans My, celui d’une autorité de certification dans CA.</translation>
    </message>
    <message>
        <source>there is no service configuration (.cscfg) that configures role {subject|(no name)}, so there is no place for a thumbprint.</source>
        <translation>aucune configuration de service (.cscfg) ne configure le rôle {subject|(sans nom)}&#xa0;; il n’y a donc pas de place pour une empreinte numérique.</translation>
    </message>
    <message>
        <source>Did you mean {meant}? Case and blanks count: write the name in one way.</source>
        <translation>Vouliez-vous dire {meant}&#xa0;? La casse et les espaces comptent&#xa0;: écrivez le nom partout de la même façon.</translation>
    </message>
    <message>
        <source>Put the service configuration beside the definition.</source>
        <translation>Placez la configuration de service à côté de la définition.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is neither read nor changed: it is not known whether the .ccproj beside it lists it.</source>
        <translation>{subject|(sans nom)} n’est ni lu ni modifié&#xa0;: on ne sait pas si le .ccproj placé à côté le mentionne.</translation>
    </message>
    <message>
        <source>{subject|(no name)} lists {value|files} under a condition or by a property, so it is not known which service configurations are built.</source>
        <translation>{subject|(sans nom)} mentionne {value|des fichiers} sous condition ou par une propriété&#xa0;; on ne sait donc pas quelles configurations de service sont générées.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is of the definition {value|(no name)}, which is not there. What it lists does not count.</source>
        <translation>{subject|(sans nom)} se rapporte à la définition {value|(sans nom)}, qui n’existe pas. Ce qu’il mentionne ne compte pas.</translation>
    </message>
    <message>
        <source>{subject|(no name)} and {value|another} list different service configurations. Those of both are read and changed.</source>
        <translation>{subject|(sans nom)} et {value|un autre} mentionnent des configurations de service différentes. Celles des deux sont lues et modifiées.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is not read ({value|unknown}), so it is not known which service configurations are built.</source>
        <translation>{subject|(sans nom)} n’est pas lu ({value|inconnu})&#xa0;; on ne sait donc pas quelles configurations de service sont générées.</translation>
    </message>
    <message>
        <source>List the files by name, without a condition.</source>
        <translation>Indiquez les fichiers par leur nom, sans condition.</translation>
    </message>
    <message>
        <source>Open the .ccproj that is built.</source>
        <translation>Ouvrez le .ccproj qui est généré.</translation>
    </message>
    <message>
        <source>Correct the .ccproj.</source>
        <translation>Corrigez le .ccproj.</translation>
    </message>
    <message>
        <source>Put the file there, or remove it from the .ccproj.</source>
        <translation>Placez-y le fichier, ou retirez-le du .ccproj.</translation>
    </message>
    <message>
        <source>site {subject|(no name)} loses bindings that an earlier run set: {hosts|some}. The script that sets them goes too: it takes them off no running instance, and a site that the platform makes anew does not have them.</source>
        <translation>le site {subject|(sans nom)} perd des liaisons définies par une exécution antérieure&#xa0;: {hosts|certaines}. Le script qui les définit disparaît aussi&#xa0;: il ne les retire d’aucune instance en cours d’exécution, et un site que la plateforme recrée ne les a pas.</translation>
    </message>
    <message>
        <source>{configurations|a service configuration} keeps its own thumbprint of {names|(no name)}: it is the emulator&apos;s, and differs from what is deployed.</source>
        <translation>{configurations|une configuration de service} garde sa propre empreinte numérique de {names|(sans nom)}&#xa0;: c’est celle de l’émulateur, et elle diffère de ce qui est déployé.</translation>
    </message>
    <message>
        <source>Choose that service configuration, to change it as well.</source>
        <translation>Choisissez cette configuration de service pour la modifier aussi.</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} names certificate {certificate|(no name)}, which nothing declares. Did you mean {meant}? Case and blanks count.</source>
        <translation>le point de terminaison {subject|(sans nom)} nomme le certificat {certificate|(sans nom)}, que rien ne déclare. Vouliez-vous dire {meant}&#xa0;? La casse et les espaces comptent.</translation>
    </message>
    <message>
        <source>Did you mean {meant}? Case and blanks count; write endpointName=&quot;{meant}&quot;.</source>
        <translation>Vouliez-vous dire {meant}&#xa0;? La casse et les espaces comptent&#xa0;; écrivez endpointName=&quot;{meant}&quot;.</translation>
    </message>
    <message>
        <source>Give {subject|it} a value.</source>
        <translation>Donnez une valeur à {subject|ce paramètre}.</translation>
    </message>
    <message>
        <source>Write value=&quot;&quot;, or the value that it has.</source>
        <translation>Écrivez value=&quot;&quot;, ou la valeur du paramètre.</translation>
    </message>
    <message>
        <source>{otherElement} and {element|another element} have the name {subject|(none)}. Names have to be unique there; packaging fails.</source>
        <translation>{otherElement} et {element|un autre élément} portent le nom {subject|(aucun)}. Les noms doivent y être uniques&#xa0;; la création du package échoue.</translation>
    </message>
    <message>
        <source>the {attribute|attribute} “{value}” of an {element|element} element is not known here. Did you mean {meant}?</source>
        <translation>la valeur «&#xa0;{value}&#xa0;» de l’attribut {attribute|attribute} d’un élément {element|element} n’est pas connue ici. Vouliez-vous dire {meant}&#xa0;?</translation>
    </message>
    <message>
        <source>Write {attribute}=&quot;{meant}&quot;.</source>
        <translation>Écrivez {attribute}=&quot;{meant}&quot;.</translation>
    </message>
    <message>
        <source>the startup task&apos;s command line has {file|a variable} in it. The platform does not expand environment variables there.</source>
        <translation>la ligne de commande de la tâche de démarrage contient {file|une variable}. La plateforme n’y développe pas les variables d’environnement.</translation>
    </message>
    <message>
        <source>the startup task starts {file|its file}. A web role&apos;s tasks start in bin already, so it is looked for in bin\bin, and the role does not start.</source>
        <translation>la tâche de démarrage démarre {file|son fichier}. Les tâches d’un rôle web démarrent déjà dans bin&#xa0;; il est donc cherché dans bin\bin, et le rôle ne démarre pas.</translation>
    </message>
    <message>
        <source>the startup task starts {file|its file}, which the role&apos;s project does not copy to its output. Unless the build puts it there, the role does not start.</source>
        <translation>la tâche de démarrage démarre {file|son fichier}, que le projet du rôle ne copie pas dans sa sortie. Si la génération ne l’y place pas, le rôle ne démarre pas.</translation>
    </message>
    <message>
        <source>Write the path without it, or start it by cmd /c or from a .cmd file.</source>
        <translation>Écrivez le chemin sans elle, ou démarrez par cmd /c ou depuis un fichier .cmd.</translation>
    </message>
    <message>
        <source>Write it without bin.</source>
        <translation>Écrivez-le sans bin.</translation>
    </message>
    <message>
        <source>Set Copy to Output Directory of {file|it} to Copy always.</source>
        <translation>Réglez Copier dans le répertoire de sortie de {file|ce fichier} sur Toujours copier.</translation>
    </message>
    <message>
        <source>the startup task starts {file|a file}, which is not a program: a task starts .exe, .cmd and .bat files.</source>
        <translation>la tâche de démarrage démarre {file|un fichier}, qui n’est pas un programme&#xa0;: une tâche démarre des fichiers .exe, .cmd et .bat.</translation>
    </message>
    <message>
        <source>Start it from a .cmd file, by the program that runs such files.</source>
        <translation>Démarrez-le depuis un fichier .cmd, avec le programme qui exécute de tels fichiers.</translation>
    </message>
    <message>
        <source>Give it a value, or a RoleInstanceValue.</source>
        <translation>Donnez-lui une valeur, ou un RoleInstanceValue.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is never valid: it ends on {date|a day}, before it begins ({limit}). It would still be served, and clients refuse it.</source>
        <translation>{subject|(sans nom)} n’est jamais valide&#xa0;: le certificat se termine le {date|jour prévu}, avant de commencer ({limit}). Il serait toujours présenté, et les clients le refusent.</translation>
    </message>
    <message>
        <source>The key usage of {subject|(no name)} allows nothing: no bit of it is set. Clients refuse the certificate.</source>
        <translation>L’utilisation de la clé de {subject|(sans nom)} n’autorise rien&#xa0;: aucun bit n’est défini. Les clients refusent le certificat.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is outside its period of validity ({date|another day}). No chain needs it.</source>
        <translation>{subject|(sans nom)} est hors de sa période de validité ({date|autre jour}). Aucune chaîne n’en a besoin.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is outside its period of validity ({date|another day}). Clients that have a root of this name and key do not need it; others refuse the chain.</source>
        <translation>{subject|(sans nom)} est hors de sa période de validité ({date|autre jour}). Les clients qui ont une racine de ce nom et de cette clé n’en ont pas besoin&#xa0;; les autres refusent la chaîne.</translation>
    </message>
    <message>
        <source>The name constraints of {issuer|a CA} exclude a name that {names|a wildcard} stands for. Chrome and Edge refuse {subject|(no name)}; other clients may.</source>
        <translation>Les contraintes de nom de {issuer|une autorité de certification} excluent un nom que {names|un caractère générique} représente. Chrome et Edge refusent {subject|(sans nom)}&#xa0;; d’autres clients peuvent le faire.</translation>
    </message>
    <message>
        <source>{subject|(no name)} was signed with the key of {issuer|its issuer}, but its authority key identifier means another certificate. OpenSSL refuses the chain, and other clients may.</source>
        <translation>{subject|(sans nom)} a été signé avec la clé de {issuer|son émetteur}, mais son identificateur de clé de l’autorité désigne un autre certificat. OpenSSL refuse la chaîne&#xa0;; d’autres clients peuvent le faire.</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is of the kind DSA. TLS 1.3 does not use such keys, Windows Server 2019 and later have their cipher suites off by default, and few clients offer them.</source>
        <translation>La clé de {subject|(sans nom)} est de type DSA. TLS 1.3 n’utilise pas de telles clés, Windows Server 2019 et ultérieur ont désactivé leurs suites de chiffrement par défaut, et peu de clients les proposent.</translation>
    </message>
    <message>
        <source>The wildcard host {subject|of a binding} needs IIS 10, and this server has IIS {iis|before 10}.</source>
        <translation>L’hôte générique {subject|d’une liaison} exige IIS 10, et ce serveur a IIS {iis|antérieur à 10}.</translation>
    </message>
    <message>
        <source>On port {subject|443} only {key} answers clients without SNI; on the server&apos;s other addresses their connections are reset. Load-balancer probes and old clients are among them.</source>
        <translation>Sur le port {subject|443}, seul {key} répond aux clients sans SNI&#xa0;; aux autres adresses du serveur, leurs connexions sont réinitialisées. Les sondes d’équilibreurs de charge et les anciens clients en font partie.</translation>
    </message>
    <message>
        <source>{subject|(no name)} is for the service {serviceName|of another name}, but the definition is of {definitionName|this one}.[[ Deploying them together fails.]]</source>
        <translation>{subject|(sans nom)} est destiné au service {serviceName|d’un autre nom}, mais la définition est celle de {definitionName|ce service}.[[ Les déployer ensemble échoue.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} does not configure role {subject|(no name)}.[[ Deploying it fails.]]</source>
        <translation>{configuration|une configuration de service} ne configure pas le rôle {subject|(sans nom)}.[[ Le déploiement échoue.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} configures role {subject|(no name)}, which the definition does not have.[[ Deploying them together fails.]]</source>
        <translation>{configuration|une configuration de service} configure le rôle {subject|(sans nom)}, que la définition n’a pas.[[ Les déployer ensemble échoue.]]</translation>
    </message>
    <message>
        <source>site {subject|(no name)} loses what the platform binds for it: {hosts|some}. The endpoint becomes tcp, and the script binds nothing in its place.</source>
        <translation>le site {subject|(sans nom)} perd ce que la plateforme lie pour lui&#xa0;: {hosts|certaines liaisons}. Le point de terminaison devient tcp, et le script ne lie rien à la place.</translation>
    </message>
    <message>
        <source>The certificate {subject|it} is looked for in the store {store|of its record}, from which IIS binds nothing. No source says that it is served from there.</source>
        <translation>Le certificat {subject|concerné} est cherché dans le magasin {store|de son enregistrement}, dont IIS ne lie rien. Aucune source ne dit qu’il est présenté à partir de là.</translation>
    </message>
    <message>
        <source>Port {subject|it} has the central store, and only {key} as a default: on the server&apos;s other addresses, clients without SNI, and those that ask for a host without a file, are reset.</source>
        <translation>Le port {subject|concerné} utilise le magasin centralisé, avec {key} pour seule liaison par défaut&#xa0;: aux autres adresses du serveur, la connexion des clients sans SNI, et de ceux qui demandent un hôte sans fichier, est réinitialisée.</translation>
    </message>
    <message>
        <source>No binding explains the record {subject|it}. It takes effect all the same, and may come back after it was deleted.</source>
        <translation>Aucune liaison n’explique l’enregistrement {subject|concerné}. Il prend tout de même effet, et peut revenir après sa suppression.</translation>
    </message>
    <message>
        <source>Two lists each say what HTTP.sys holds, and only one of them has {subject|(no name)}. Both count here, but these may be two servers, or two points in time.</source>
        <translation>Deux listes disent chacune ce que contient HTTP.sys, et une seule a {subject|(sans nom)}. Les deux comptent ici, mais il s’agit peut-être de deux serveurs, ou de deux moments.</translation>
    </message>
    <message>
        <source>The key {subject|(no name)} stands twice, with other settings. The later one counts here, but a server has only one: these may be two servers, or two points in time.</source>
        <translation>La clé {subject|(sans nom)} figure deux fois, avec des réglages différents. La dernière compte ici, mais un serveur n’en a qu’une&#xa0;: il s’agit peut-être de deux serveurs, ou de deux moments.</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives no thumbprint for certificate {subject|(no name)}.[[ Deploying it fails.]]</source>
        <translation>{configuration|une configuration de service} ne donne pas d’empreinte numérique pour le certificat {subject|(sans nom)}.[[ Le déploiement échoue.]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is not 40 hexadecimal digits: “{thumbprint|(nothing)}”.[[ Deploying it fails.]]</source>
        <translation>l’empreinte numérique de {subject|(sans nom)} dans {configuration|une configuration de service} ne compte pas 40 chiffres hexadécimaux&#xa0;: «&#xa0;{thumbprint|(rien)}&#xa0;».[[ Le déploiement échoue.]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} consists only of {stripped}.[[ Deploying it unchanged fails.]]</source>
        <translation>l’empreinte numérique de {subject|(sans nom)} dans {configuration|une configuration de service} ne contient que ceci&#xa0;: {stripped}.[[ Le déploiement en l’état échoue.]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} consists only of {thumbprint}.[[ Deploying it unchanged fails.]]</source>
        <translation>l’empreinte numérique de {subject|(sans nom)} dans {configuration|une configuration de service} ne contient que ceci&#xa0;: {thumbprint}.[[ Le déploiement en l’état échoue.]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is only a placeholder: “{thumbprint}”.[[ Deploying it unchanged fails.]]</source>
        <translation>l’empreinte numérique de {subject|(sans nom)} dans {configuration|une configuration de service} n’est qu’un espace réservé&#xa0;: «&#xa0;{thumbprint}&#xa0;».[[ Le déploiement en l’état échoue.]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} is empty in {configuration|a service configuration}.[[ Deploying it unchanged fails.]]</source>
        <translation>l’empreinte numérique de {subject|(sans nom)} est vide dans {configuration|une configuration de service}.[[ Le déploiement en l’état échoue.]]</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} has different thumbprints in {configurations|the service configurations}: what clients are served depends on the one that is deployed.</source>
        <translation>le certificat {subject|(sans nom)} a des empreintes numériques différentes dans {configurations|les configurations de service}&#xa0;: ce que reçoivent les clients dépend de celle qui est déployée.</translation>
    </message>
    <message>
        <source>Open one of these files to see its answers alone.</source>
        <translation>Ouvrez l’un de ces fichiers pour voir ses seules réponses.</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Bindwright reads it without {stripped}[[; Azure accepts only digits and blanks, and deploying it fails]].</source>
        <translation>l’empreinte numérique de {subject|(sans nom)} dans {configuration|une configuration de service} est «&#xa0;{thumbprint|mal formée}&#xa0;». Bindwright la lit sans {stripped}[[&#xa0;; Azure n’accepte que des chiffres et des espaces, et le déploiement échoue]].</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives the thumbprint of {subject|(no name)} with the thumbprintAlgorithm {algorithm}. Azure accepts only sha1, whatever the certificate is signed with[[; deploying it fails]].</source>
        <translation>{configuration|une configuration de service} donne l’empreinte numérique de {subject|(sans nom)} avec le thumbprintAlgorithm {algorithm}. Azure n’accepte que sha1, quelle que soit la signature du certificat[[&#xa0;; le déploiement échoue]].</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives no thumbprintAlgorithm for {subject|(no name)}.[[ Deploying it fails.]]</source>
        <translation>{configuration|une configuration de service} ne donne pas de thumbprintAlgorithm pour {subject|(sans nom)}.[[ Le déploiement échoue.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} lists the certificate {subject|(no name)}, which the definition does not declare.[[ Azure refuses such a configuration.]]</source>
        <translation>{configuration|une configuration de service} énumère le certificat {subject|(sans nom)}, que la définition ne déclare pas.[[ Azure refuse une telle configuration.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} sets {subject|(no name)}, which the definition does not declare.[[ Azure refuses such a configuration.]]</source>
        <translation>{configuration|une configuration de service} définit {subject|(sans nom)}, que la définition ne déclare pas.[[ Azure refuse une telle configuration.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} names the setting {subject|(no name)} without the attribute value, which the schema requires.[[ Azure refuses such a configuration.]]</source>
        <translation>{configuration|une configuration de service} nomme le paramètre {subject|(sans nom)} sans l’attribut value, que le schéma exige.[[ Azure refuse une telle configuration.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives no value for the setting {subject|(no name)}, which the definition declares, or a module that it imports.[[ Deploying it fails.]]</source>
        <translation>{configuration|une configuration de service} ne donne pas de valeur au paramètre {subject|(sans nom)}, que déclare la définition ou un module qu’elle importe.[[ Le déploiement échoue.]]</translation>
    </message>
    <message>
        <source>{configuration} has two {element|element} elements with the name {subject|(none)}. Only the first is read here[[; deploying it fails]].</source>
        <translation>{configuration} a deux éléments {element|element} nommés {subject|(aucun)}. Seul le premier est lu ici[[&#xa0;; le déploiement échoue]].</translation>
    </message>
    <message>
        <source>{element|an element} has a second {subject|element} element, where the schema has one at most. What stands in the second is not read[[; Azure refuses the file]].</source>
        <translation>{element|un élément} a un second élément {subject|element}, alors que le schéma en admet un au plus. Le contenu du second n’est pas lu[[&#xa0;; Azure refuse le fichier]].</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives role {subject|(no name)} “{value}” instances, which is no number.[[ Deploying it unchanged fails.]]</source>
        <translation>{configuration|une configuration de service} donne au rôle {subject|(sans nom)} «&#xa0;{value}&#xa0;» instances, ce qui n’est pas un nombre.[[ Le déploiement en l’état échoue.]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} does not say how many instances role {subject|(no name)} has.[[ Deploying it fails.]]</source>
        <translation>{configuration|une configuration de service} n’indique pas le nombre d’instances du rôle {subject|(sans nom)}.[[ Le déploiement échoue.]]</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>Single</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>SAN</source>
        <translation>SAN</translation>
    </message>
    <message>
        <source>Chained</source>
        <translation>Chaîné</translation>
    </message>
    <message>
        <source>Several installed</source>
        <translation>Plusieurs installés</translation>
    </message>
    <message>
        <source>Several bound with SNI</source>
        <translation>Plusieurs liés avec SNI</translation>
    </message>
    <message>
        <source>One certificate on the https endpoint.</source>
        <translation>Un seul certificat sur le point de terminaison https.</translation>
    </message>
    <message>
        <source>One certificate that names every host.</source>
        <translation>Un seul certificat qui nomme tous les hôtes.</translation>
    </message>
    <message>
        <source>The leaf in My, its intermediates in CA.</source>
        <translation>Le certificat feuille dans My, ses certificats intermédiaires dans CA.</translation>
    </message>
    <message>
        <source>In the store for the application to use; bound to nothing.</source>
        <translation>Dans le magasin, à disposition de l’application&#xa0;; aucune liaison.</translation>
    </message>
    <message>
        <source>One binding per host on port 443 of every web role, set when IIS is ready.</source>
        <translation>Une liaison par hôte sur le port 443 de chaque rôle web, définie lorsqu’IIS est prêt.</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>There is one certificate.</source>
        <translation>Il y a un seul certificat.</translation>
    </message>
    <message>
        <source>There is one certificate, %1.</source>
        <translation>Il y a un seul certificat, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 covers all %n wanted hosts.</source>
        <translation>
            <numerusform>%1 couvre le seul hôte souhaité.</numerusform>
            <numerusform>%1 couvre les %n hôtes souhaités.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not cover %2.</source>
        <translation>%1 ne couvre pas %2.</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Le certificat</translation>
    </message>
    <message numerus="yes">
        <source>%n intermediates are included.</source>
        <translation>
            <numerusform>%n certificat intermédiaire est inclus.</numerusform>
            <numerusform>%n certificats intermédiaires sont inclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No intermediate is included.</source>
        <translation>Aucun certificat intermédiaire n’est inclus.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n certificates.</source>
        <translation>
            <numerusform>Il y a %n certificat.</numerusform>
            <numerusform>Il y a %n certificats.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no host name that could be bound.</source>
        <translation>Il n’y a aucun nom d’hôte à lier.</translation>
    </message>
    <message>
        <source>Guest OS family %1 supports SNI.</source>
        <translation>La famille de système d’exploitation invité %1 prend en charge SNI.</translation>
    </message>
    <message>
        <source>SNI needs IIS 8 or later: guest OS family %1 does not support it, family 3 and later do.</source>
        <translation>SNI exige IIS 8 ou version ultérieure&#xa0;: la famille de système d’exploitation invité %1 ne le prend pas en charge, les familles 3 et suivantes le prennent en charge.</translation>
    </message>
    <message>
        <source>No certificate was added yet.</source>
        <translation>Aucun certificat n’a encore été ajouté.</translation>
    </message>
    <message>
        <source>The project has no web role.</source>
        <translation>Le projet n’a pas de rôle web.</translation>
    </message>
    <message numerus="yes">
        <source>%n web roles share the hosts.</source>
        <translation>
            <numerusform>%n rôle web a tous les hôtes.</numerusform>
            <numerusform>%n rôles web se partagent les hôtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The root %1 is included; it is left out unless it is a private one and you ask for it.</source>
        <translation>La racine %1 est incluse&#xa0;; elle est omise, sauf si elle est privée et que vous la demandez.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>declare … in each of %n roles</comment>
        <translation>
            <numerusform>%n certificat</numerusform>
            <numerusform>%n certificats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in each of %n roles</source>
        <translation>
            <numerusform>dans le rôle</numerusform>
            <numerusform>dans chacun des %n rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>Declare %1 %2.</source>
        <translation>Déclarer %1 %2.</translation>
    </message>
    <message>
        <source>Declare %1 and %2 %3.</source>
        <translation>Déclarer %1 et %2 %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n intermediates</source>
        <translation>
            <numerusform>%n certificat intermédiaire</numerusform>
            <numerusform>%n certificats intermédiaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 on the https endpoint, port %2.</source>
        <translation>Placer %1 sur le point de terminaison https, port %2.</translation>
    </message>
    <message>
        <source>Keep the certificate %1 on the https endpoint, port %2: clients without SNI get it.</source>
        <translation>Garder le certificat %1 sur le point de terminaison https, port %2&#xa0;: les clients sans SNI le reçoivent.</translation>
    </message>
    <message numerus="yes">
        <source>Bind the site of %n roles to it.</source>
        <translation>
            <numerusform>Lui lier le site du rôle.</numerusform>
            <numerusform>Lui lier le site de chacun des %n rôles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 in %2.</source>
        <translation>Définir %1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thumbprints</source>
        <translation>
            <numerusform>%n empreinte numérique</numerusform>
            <numerusform>%n empreintes numériques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service configurations</source>
        <translation>
            <numerusform>%n configuration de service</numerusform>
            <numerusform>%n configurations de service</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an elevated background startup task that waits for IIS.</source>
        <translation>Ajouter une tâche de démarrage en arrière-plan, avec des privilèges élevés, qui attend IIS.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n SNI bindings on each role.</source>
        <translation>
            <numerusform>Définir %n liaison SNI sur chaque rôle.</numerusform>
            <numerusform>Définir %n liaisons SNI sur chaque rôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the platform&apos;s IP:443 binding, which would hide all of them, by *:443, the default for clients without SNI.</source>
        <translation>Remplacer la liaison IP:443 de la plateforme, qui les masquerait toutes, par *:443, la liaison par défaut pour les clients sans SNI.</translation>
    </message>
    <message>
        <source>Declare 443 as tcp, so that the platform makes no binding that would hide all of them.</source>
        <translation>Déclarer 443 en tcp, afin que la plateforme ne crée pas de liaison qui les masquerait toutes.</translation>
    </message>
    <message>
        <source>Bind nothing; the application finds the certificates in the store.</source>
        <translation>Ne rien lier&#xa0;; l’application trouve les certificats dans le magasin.</translation>
    </message>
    <message numerus="yes">
        <source>It would leave %1 of %n certificates unused.</source>
        <translation>
            <numerusform>Le nombre de certificats inutilisés serait de %1 sur %n.</numerusform>
            <numerusform>Le nombre de certificats inutilisés serait de %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are %1 and %2 for one port.</source>
        <comment>host names, certificates</comment>
        <translation>Il y a %1 et %2 pour un seul port.</translation>
    </message>
    <message numerus="yes">
        <source>%n host names</source>
        <comment>there are … for one port</comment>
        <translation>
            <numerusform>%n nom d’hôte</numerusform>
            <numerusform>%n noms d’hôte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>there are … for one port</comment>
        <translation>
            <numerusform>%n certificat</numerusform>
            <numerusform>%n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>Add code for OnStart, and set the executionContext of the role&apos;s Runtime element to elevated.</source>
        <translation>Ajouter du code pour OnStart, et définir l’executionContext de l’élément Runtime du rôle sur elevated.</translation>
    </message>
    <message>
        <source>None of the chosen roles is a web role.</source>
        <translation>Aucun des rôles choisis n’est un rôle web.</translation>
    </message>
</context>
<context>
    <name>ScriptText</name>
    <message>
        <source>Starts with each instance of %1, elevated and in the background.</source>
        <translation>Démarre avec chaque instance de %1, avec des privilèges élevés et en arrière-plan.</translation>
    </message>
    <message>
        <source>Starts in OnStart of %1, before the instance gets traffic.</source>
        <translation>Démarre dans OnStart de %1, avant que l’instance ne reçoive du trafic.</translation>
    </message>
    <message>
        <source>Starts when an administrator runs it on a server for %1.</source>
        <translation>Démarre lorsqu’un administrateur l’exécute sur un serveur pour %1.</translation>
    </message>
    <message>
        <source>Waits up to 10 minutes for IIS, for these sites: %1, and for the platform&apos;s own https binding.</source>
        <translation>Attend jusqu’à 10 minutes IIS, ces sites&#xa0;: %1, et la liaison https propre à la plateforme.</translation>
    </message>
    <message>
        <source>Waits up to 10 minutes for IIS and these sites: %1.</source>
        <translation>Attend jusqu’à 10 minutes IIS et ces sites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Looks in LocalMachine\My for each certificate and its private key: %1. Where one is missing, its bindings are left as they are.</source>
        <translation>Cherche dans LocalMachine\My chaque certificat et sa clé privée&#xa0;: %1. S’il en manque un, ses liaisons restent inchangées.</translation>
    </message>
    <message>
        <source>the Central Certificate Store</source>
        <translation>le magasin de certificats centralisé</translation>
    </message>
    <message>
        <source>Replaces the platform&apos;s binding with %1 on *:%2 of %3, for clients without SNI.</source>
        <translation>Remplace la liaison de la plateforme par %1 sur *:%2 de %3, pour les clients sans SNI.</translation>
    </message>
    <message>
        <source>Binds %1 on %2 of %3.</source>
        <translation>Lie %1 sur %2 de %3.</translation>
    </message>
    <message>
        <source>Binds %1 for %2 on %3 of %4.</source>
        <translation>Lie %1 pour %2 sur %3 de %4.</translation>
    </message>
    <message>
        <source>Writes all of these bindings at once, and removes those that an earlier run made and that are not wanted any more; nobody else&apos;s.</source>
        <translation>Écrit toutes ces liaisons en une fois, et supprime celles qu’une exécution antérieure a créées et qui ne sont plus voulues&#xa0;; aucune autre.</translation>
    </message>
    <message>
        <source>Reads back what HTTP.sys holds, repairs it once, and looks again after 45 seconds. A second run changes nothing.</source>
        <translation>Relit ce que contient HTTP.sys, le répare une fois, et vérifie à nouveau après 45 secondes. Une seconde exécution ne change rien.</translation>
    </message>
    <message>
        <source>Done: IIS and HTTP.sys hold what was wanted.</source>
        <translation>Terminé&#xa0;: IIS et HTTP.sys contiennent ce qui était voulu.</translation>
    </message>
    <message>
        <source>Something happened that the script does not foresee; the last line of the log has it.</source>
        <translation>Un événement non prévu par le script s’est produit&#xa0;; la dernière ligne du journal l’indique.</translation>
    </message>
    <message>
        <source>The script&apos;s bindings cannot be read. Nothing was changed. Export the script again.</source>
        <translation>Les liaisons du script ne peuvent pas être lues. Rien n’a été modifié. Exportez à nouveau le script.</translation>
    </message>
    <message>
        <source>IIS or a site was not there in time. Nothing was changed there. The log says what was waited for: is the site&apos;s name the one that IIS has?</source>
        <translation>IIS ou un site n’était pas disponible à temps. Rien n’y a été modifié. Le journal indique ce qui était attendu&#xa0;: le nom du site est-il bien celui d’IIS&#xa0;?</translation>
    </message>
    <message>
        <source>A certificate is missing, or its private key cannot be used; the log names it. The other bindings were set. Import it into LocalMachine\My and run this again.</source>
        <translation>Un certificat manque, ou sa clé privée est inutilisable&#xa0;; le journal le nomme. Les autres liaisons ont été définies. Importez-le dans LocalMachine\My et relancez le script.</translation>
    </message>
    <message>
        <source>Somebody kept the IIS configuration locked. Close IIS Manager and run this again.</source>
        <translation>La configuration IIS est restée verrouillée. Fermez le Gestionnaire IIS et relancez le script.</translation>
    </message>
    <message>
        <source>Something reverts the bindings, or hides them from clients; the log says which.</source>
        <translation>Quelque chose rétablit les anciennes liaisons, ou masque les nouvelles aux clients&#xa0;; le journal indique lesquelles.</translation>
    </message>
    <message>
        <source>Access was denied: the script needs an administrator.</source>
        <translation>Accès refusé&#xa0;: le script exige un administrateur.</translation>
    </message>
    <message>
        <source>Another run of the script did not end in time. Nothing was changed.</source>
        <translation>Une autre exécution du script ne s’est pas terminée à temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>IIS is not installed here. Install the role Web Server (IIS), or run the script on the server that has it.</source>
        <translation>IIS n’est pas installé ici. Installez le rôle Serveur web (IIS), ou exécutez le script sur le serveur qui l’a.</translation>
    </message>
    <message>
        <source>Stopped. No binding was changed.</source>
        <translation>Arrêté. Aucune liaison n’a été modifiée.</translation>
    </message>
    <message>
        <source>The file in which the script notes what it does cannot be read or written, or others than administrators can write it; the log names it. Nothing was changed.</source>
        <translation>Le fichier où le script note ce qu’il fait ne peut être ni lu ni écrit, ou d’autres que les administrateurs peuvent y écrire&#xa0;; le journal le nomme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was run.</source>
        <translation>Arrêté. Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>PowerShell ended before the script said anything (exit code %1). A policy may forbid scripts that are not signed.</source>
        <translation>PowerShell s’est terminé avant toute sortie du script (code de sortie %1). Une stratégie interdit peut-être les scripts non signés.</translation>
    </message>
    <message>
        <source>PowerShell was ended from outside (exit code %1). Run it again: it goes on from what stands.</source>
        <translation>PowerShell a été interrompu de l’extérieur (code de sortie %1). Relancez-le&#xa0;: il reprend à partir de l’état actuel.</translation>
    </message>
    <message>
        <source>Exit code %1.</source>
        <translation>Code de sortie %1.</translation>
    </message>
</context>
<context>
    <name>StateRecords</name>
    <message>
        <source>central store</source>
        <translation>magasin centralisé</translation>
    </message>
    <message>
        <source>certificate not read</source>
        <translation>certificat non lu</translation>
    </message>
    <message>
        <source>binding %1 of site %2, sslFlags %3</source>
        <comment>@info &quot;*:443:www.example.com&quot;, name, number</comment>
        <translation>liaison %1 du site %2, sslFlags %3</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>écoute sur %1</translation>
    </message>
    <message>
        <source>%1 is linked to its renewal, %2</source>
        <translation>%1 est associé à son renouvellement, %2</translation>
    </message>
    <message>
        <source>IIS rebinds renewed certificates (Certificate Rebind is on)</source>
        <translation>IIS lie à nouveau les certificats renouvelés («&#xa0;Certificate Rebind&#xa0;» est activé)</translation>
    </message>
    <message>
        <source>IIS does not rebind renewed certificates</source>
        <translation>IIS ne lie pas à nouveau les certificats renouvelés</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Project</source>
        <comment>@title step</comment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>@title step</comment>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>@title step</comment>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Role certificates</source>
        <comment>@title step</comment>
        <translation>Certificats des rôles</translation>
    </message>
    <message>
        <source>Bindings</source>
        <comment>@title step</comment>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>@title step</comment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Apply or export</source>
        <comment>@title step</comment>
        <translation>Appliquer ou exporter</translation>
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
        <translation>Le serveur TLS a trouvé le certificat, mais Windows n’a pas pu utiliser sa clé privée. Les connexions qui en ont besoin échouent.</translation>
    </message>
    <message>
        <source>Import the PFX again with its key into LocalMachine\My. If it is there, give SYSTEM and the administrators access to the key under MachineKeys.</source>
        <translation>Importez à nouveau le PFX avec sa clé dans LocalMachine\My. S’il s’y trouve, donnez à SYSTEM et aux administrateurs l’accès à la clé sous MachineKeys.</translation>
    </message>
    <message>
        <source>Windows could not set up TLS credentials, most often because the protocols that a program wants are switched off.</source>
        <translation>Windows n’a pas pu créer d’informations d’identification TLS, le plus souvent parce que les protocoles que demande un programme sont désactivés.</translation>
    </message>
    <message>
        <source>Compare the protocols that are enabled under SCHANNEL in the registry with those that the program asks for.</source>
        <translation>Comparez les protocoles activés sous SCHANNEL dans le Registre à ceux que demande le programme.</translation>
    </message>
    <message>
        <source>The client and this server have no cipher suite in common. A certificate whose key Schannel does not use for any of the client&apos;s suites looks the same.</source>
        <translation>Le client et ce serveur n’ont aucune suite de chiffrement en commun. Un certificat dont Schannel n’utilise la clé pour aucune des suites du client produit le même effet.</translation>
    </message>
    <message>
        <source>Enable cipher suites that the client has, and use an RSA or a P-256 or P-384 key.</source>
        <translation>Activez des suites de chiffrement que possède le client, et utilisez une clé RSA, P-256 ou P-384.</translation>
    </message>
    <message>
        <source>This machine connected to another server, whose certificate was issued by an authority that it does not trust.</source>
        <translation>Cet ordinateur s’est connecté à un autre serveur, dont le certificat a été émis par une autorité qu’il n’approuve pas.</translation>
    </message>
    <message>
        <source>Install the missing root or intermediate here, or have the other server send its whole chain.</source>
        <translation>Installez ici le certificat racine ou intermédiaire manquant, ou faites envoyer à l’autre serveur sa chaîne complète.</translation>
    </message>
    <message>
        <source>This machine connected to another server, whose certificate does not name the host that was asked for.</source>
        <translation>Cet ordinateur s’est connecté à un autre serveur, dont le certificat ne nomme pas l’hôte demandé.</translation>
    </message>
    <message>
        <source>Ask for a host that the certificate names, or bind one that names this host.</source>
        <translation>Demandez un hôte que nomme le certificat, ou liez un certificat qui nomme cet hôte.</translation>
    </message>
    <message>
        <source>The client broke off the handshake with a TLS alert. Alerts 42 to 48 are about the certificate: 45 expired, 48 an unknown issuer, 46 another reason. Alert 40 is about protocols and cipher suites.</source>
        <translation>Le client a interrompu la négociation avec une alerte TLS. Les alertes 42 à 48 concernent le certificat&#xa0;: 45 expiré, 48 émetteur inconnu, 46 autre raison. L’alerte 40 concerne les protocoles et les suites de chiffrement.</translation>
    </message>
    <message>
        <source>See which certificate that client is served, and whether its chain is complete.</source>
        <translation>Vérifiez quel certificat est présenté à ce client, et si sa chaîne est complète.</translation>
    </message>
    <message>
        <source>This server broke off the handshake with a TLS alert. Old clients and port scanners cause many of them.</source>
        <translation>Ce serveur a interrompu la négociation avec une alerte TLS. Les anciens clients et les scanneurs de ports en provoquent un grand nombre.</translation>
    </message>
    <message>
        <source>Look at the alert&apos;s number, and whether real clients fail at that moment.</source>
        <translation>Regardez le numéro de l’alerte, et si de vrais clients échouent à ce moment.</translation>
    </message>
    <message>
        <source>HTTP.sys has a record for that address or host, and could not use its certificate: it is not in the store, or without a usable private key. Every connection that the record answers is reset.</source>
        <translation>HTTP.sys a un enregistrement pour cette adresse ou cet hôte, mais n’a pas pu utiliser son certificat&#xa0;: il n’est pas dans le magasin, ou n’a pas de clé privée utilisable. Toute connexion à laquelle répond l’enregistrement est réinitialisée.</translation>
    </message>
    <message>
        <source>Import the certificate with its key into the store that the record names, or bind another one.</source>
        <translation>Importez le certificat avec sa clé dans le magasin que nomme l’enregistrement, ou liez-en un autre.</translation>
    </message>
    <message>
        <source>A program or an admin wrote the HTTP.sys record for that address or host. It is not an error.</source>
        <translation>Un programme ou un administrateur a écrit l’enregistrement HTTP.sys pour cette adresse ou cet hôte. Ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>Compare the record with what was wanted: netsh http show sslcert.</source>
        <translation>Comparez l’enregistrement à ce qui était voulu&#xa0;: netsh http show sslcert.</translation>
    </message>
    <message>
        <source>A program or an admin deleted the HTTP.sys record for that address or host. Connections to it get another record&apos;s certificate, or are reset.</source>
        <translation>Un programme ou un administrateur a supprimé l’enregistrement HTTP.sys pour cette adresse ou cet hôte. Les connexions à cette adresse reçoivent le certificat d’un autre enregistrement, ou sont réinitialisées.</translation>
    </message>
    <message>
        <source>Run the script again, or save the binding in IIS Manager again.</source>
        <translation>Relancez le script, ou enregistrez à nouveau la liaison dans le Gestionnaire IIS.</translation>
    </message>
    <message>
        <source>A binding was given a certificate whose private key cannot be used. The usual causes are an import without the key, or into the user&apos;s store.</source>
        <translation>Une liaison a reçu un certificat dont la clé privée est inutilisable. Les causes habituelles sont une importation sans la clé, ou dans le magasin de l’utilisateur.</translation>
    </message>
    <message>
        <source>Import the PFX into LocalMachine\My. Do not drag a certificate from another store in the console.</source>
        <translation>Importez le PFX dans LocalMachine\My. Ne faites pas glisser un certificat depuis un autre magasin dans la console.</translation>
    </message>
    <message>
        <source>The program may not do that: it does not run as administrator, or may not read the private key.</source>
        <translation>Le programme n’en a pas le droit&#xa0;: il ne s’exécute pas en tant qu’administrateur, ou ne peut pas lire la clé privée.</translation>
    </message>
    <message>
        <source>Run it elevated. In a startup task, set executionContext to elevated.</source>
        <translation>Exécutez-le avec des privilèges élevés. Dans une tâche de démarrage, définissez executionContext sur elevated.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the PFX is encrypted with AES and this Windows knows TripleDES alone: versions before Server 2019 report a wrong password for it.</source>
        <translation>La phrase secrète est incorrecte, ou le PFX est chiffré avec AES et ce Windows ne connaît que TripleDES&#xa0;: les versions antérieures à Server 2019 signalent alors un mot de passe incorrect.</translation>
    </message>
    <message>
        <source>Check the passphrase. If it is right, convert the PFX to TripleDES-SHA1.</source>
        <translation>Vérifiez la phrase secrète. Si elle est correcte, convertissez le PFX en TripleDES-SHA1.</translation>
    </message>
    <message>
        <source>There is a binding or an HTTP.sys record for that address, port and host already.</source>
        <translation>Une liaison ou un enregistrement HTTP.sys existe déjà pour cette adresse, ce port et cet hôte.</translation>
    </message>
    <message>
        <source>Delete or update the one that is there: netsh http show sslcert lists the records.</source>
        <translation>Supprimez ou mettez à jour l’entrée existante&#xa0;: netsh http show sslcert énumère les enregistrements.</translation>
    </message>
    <message>
        <source>Another process has the file open, or another program listens on the port. Of applicationHost.config: IIS Manager or another script is saving.</source>
        <translation>Un autre processus a ouvert le fichier, ou un autre programme écoute sur le port. Pour applicationHost.config&#xa0;: le Gestionnaire IIS ou un autre script est en train d’enregistrer.</translation>
    </message>
    <message>
        <source>Close the other program and try again. For a port, find who has it with netstat -ano.</source>
        <translation>Fermez l’autre programme et réessayez. Pour un port, cherchez qui l’occupe avec netstat -ano.</translation>
    </message>
    <message>
        <source>The record or the file that was named is not there. netsh reports it where no record has that key.</source>
        <translation>L’enregistrement ou le fichier nommé n’existe pas. netsh le signale quand aucun enregistrement n’a cette clé.</translation>
    </message>
    <message>
        <source>Compare the key letter by letter with what netsh http show sslcert lists.</source>
        <translation>Comparez la clé, caractère par caractère, à ce qu’énumère netsh http show sslcert.</translation>
    </message>
    <message>
        <source>A location asks for client certificates, which takes a new handshake in the middle of the connection. TLS 1.3 has none.</source>
        <translation>Un emplacement demande des certificats clients, ce qui exige une nouvelle négociation en cours de connexion. TLS 1.3 n’en a pas.</translation>
    </message>
    <message>
        <source>Ask for client certificates at the binding, or switch TLS 1.3 off for it (sslFlags 32).</source>
        <translation>Demandez les certificats clients au niveau de la liaison, ou désactivez TLS 1.3 pour celle-ci (sslFlags 32).</translation>
    </message>
    <message>
        <source>Windows found the certificate and could not use its private key.</source>
        <translation>Windows a trouvé le certificat, mais n’a pas pu utiliser sa clé privée.</translation>
    </message>
    <message>
        <source>Import the PFX again with its key, and check who may read the key.</source>
        <translation>Importez à nouveau le PFX avec sa clé, et vérifiez qui peut lire la clé.</translation>
    </message>
    <message>
        <source>There is no certificate that TLS could use: none was found, or none with a private key.</source>
        <translation>Il n’y a aucun certificat que TLS pourrait utiliser&#xa0;: aucun n’a été trouvé, ou aucun avec une clé privée.</translation>
    </message>
    <message>
        <source>Bind a certificate that is in LocalMachine\My with its key.</source>
        <translation>Liez un certificat qui se trouve dans LocalMachine\My avec sa clé.</translation>
    </message>
    <message>
        <source>The file of the private key is gone, or may not be read. The certificate alone is left.</source>
        <translation>Le fichier de la clé privée a disparu, ou ne peut pas être lu. Il ne reste que le certificat.</translation>
    </message>
    <message>
        <source>Import the PFX again. Restored or copied certificates lose their keys.</source>
        <translation>Importez à nouveau le PFX. Les certificats restaurés ou copiés perdent leur clé.</translation>
    </message>
    <message>
        <source>The certificate that was served does not name the host that was asked for.</source>
        <translation>Le certificat présenté ne nomme pas l’hôte demandé.</translation>
    </message>
    <message>
        <source>See which certificate that host is served, and why.</source>
        <translation>Vérifiez quel certificat est présenté à cet hôte, et pourquoi.</translation>
    </message>
    <message>
        <source>The chain ends in a root that this client does not trust, or an intermediate is missing, so that none was found.</source>
        <translation>La chaîne aboutit à une racine que ce client n’approuve pas, ou un certificat intermédiaire manque, si bien qu’aucune chaîne n’a été trouvée.</translation>
    </message>
    <message>
        <source>Install the intermediate on the server. A private root goes onto the clients.</source>
        <translation>Installez le certificat intermédiaire sur le serveur. Une racine privée s’installe sur les clients.</translation>
    </message>
    <message>
        <source>The certificate was refused for another reason than its dates, names or issuer, such as a key usage that is not for servers.</source>
        <translation>Le certificat a été refusé pour une autre raison que ses dates, ses noms ou son émetteur, par exemple une utilisation de la clé non destinée aux serveurs.</translation>
    </message>
    <message>
        <source>Use a certificate whose extended key usage has server authentication.</source>
        <translation>Utilisez un certificat dont l’utilisation améliorée de la clé contient l’authentification du serveur.</translation>
    </message>
    <message>
        <source>The certificate, or one above it, has expired or is not yet valid. The clock may be wrong.</source>
        <translation>Le certificat, ou l’un de ceux au-dessus de lui, a expiré ou n’est pas encore valide. L’horloge est peut-être déréglée.</translation>
    </message>
    <message>
        <source>Renew it, and check the clocks on both sides.</source>
        <translation>Renouvelez-le, et vérifiez les horloges des deux côtés.</translation>
    </message>
    <message>
        <source>Client and server have no protocol and cipher suite in common that go with the certificate&apos;s key.</source>
        <translation>Le client et le serveur n’ont en commun aucun protocole ni aucune suite de chiffrement compatibles avec la clé du certificat.</translation>
    </message>
    <message>
        <source>Use an RSA or a P-256 or P-384 key, and check which protocols are enabled.</source>
        <translation>Utilisez une clé RSA, P-256 ou P-384, et vérifiez quels protocoles sont activés.</translation>
    </message>
    <message>
        <source>The certificate that was named is not in that store.</source>
        <translation>Le certificat nommé n’est pas dans ce magasin.</translation>
    </message>
    <message>
        <source>Import it there, or name the store that has it.</source>
        <translation>Importez-le dans ce magasin, ou nommez celui qui le contient.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing, so that no chain to a trusted root was found.</source>
        <translation>Un certificat intermédiaire manque&#xa0;; aucune chaîne vers une racine approuvée n’a donc été trouvée.</translation>
    </message>
    <message>
        <source>Install the intermediate in LocalMachine\CA on the server.</source>
        <translation>Installez le certificat intermédiaire dans LocalMachine\CA sur le serveur.</translation>
    </message>
    <message>
        <source>The certificate does not name the host that was asked for.</source>
        <translation>Le certificat ne nomme pas l’hôte demandé.</translation>
    </message>
    <message>
        <source>The issuer revoked the certificate.</source>
        <translation>L’émetteur a révoqué le certificat.</translation>
    </message>
    <message>
        <source>Request a new one with a new key, and find out why it was revoked.</source>
        <translation>Demandez-en un nouveau avec une nouvelle clé, et cherchez pourquoi il a été révoqué.</translation>
    </message>
    <message>
        <source>The list of revoked certificates could not be fetched. Whether it was revoked is not known.</source>
        <translation>La liste des certificats révoqués n’a pas pu être récupérée. On ignore si le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>Let the machine reach the address of the certificate&apos;s CRL or OCSP responder.</source>
        <translation>Permettez à l’ordinateur d’atteindre l’adresse de la liste de révocation (CRL) ou du répondeur OCSP du certificat.</translation>
    </message>
    <message>
        <source>A program on Windows refused the server&apos;s certificate: its name, dates or issuer, or the clock.</source>
        <translation>Un programme sous Windows a refusé le certificat du serveur&#xa0;: son nom, ses dates ou son émetteur, ou l’horloge.</translation>
    </message>
    <message>
        <source>See which certificate that host is served, and whether its chain is complete.</source>
        <translation>Vérifiez quel certificat est présenté à cet hôte, et si sa chaîne est complète.</translation>
    </message>
    <message>
        <source>The certificate that was served does not name the host. On IIS the usual causes are a binding without SNI that answers before those with SNI, and a host without a binding of its own.</source>
        <translation>Le certificat présenté ne nomme pas l’hôte. Sur IIS, les causes habituelles sont une liaison sans SNI qui répond avant celles avec SNI, et un hôte sans liaison propre.</translation>
    </message>
    <message>
        <source>Preview this host: the first step that hits names the binding.</source>
        <translation>Affichez l’aperçu de cet hôte&#xa0;: la première étape qui correspond nomme la liaison.</translation>
    </message>
    <message>
        <source>The certificate that was served has expired or is not yet valid, or the client&apos;s clock is wrong.</source>
        <translation>Le certificat présenté a expiré ou n’est pas encore valide, ou l’horloge du client est déréglée.</translation>
    </message>
    <message>
        <source>Check whether the renewed certificate is bound, not only installed.</source>
        <translation>Vérifiez si le certificat renouvelé est lié, et pas seulement installé.</translation>
    </message>
    <message>
        <source>The client found no chain from the certificate to a root that it trusts. The usual cause is an intermediate that the server does not send.</source>
        <translation>Le client n’a trouvé aucune chaîne du certificat à une racine qu’il approuve. La cause habituelle est un certificat intermédiaire que le serveur n’envoie pas.</translation>
    </message>
    <message>
        <source>Install the intermediate in LocalMachine\CA on the server. In a cloud service, declare it in the role with storeName CA.</source>
        <translation>Installez le certificat intermédiaire dans LocalMachine\CA sur le serveur. Dans un service cloud, déclarez-le dans le rôle avec storeName CA.</translation>
    </message>
    <message>
        <source>The server sent a certificate that nobody else signed, such as a developer&apos;s own or the Remote Desktop one.</source>
        <translation>Le serveur a envoyé un certificat que personne d’autre n’a signé, comme celui d’un développeur ou celui du Bureau à distance.</translation>
    </message>
    <message>
        <source>Bind a certificate of an authority that the clients trust.</source>
        <translation>Liez un certificat d’une autorité que les clients approuvent.</translation>
    </message>
    <message>
        <source>The server closed the connection in the handshake. HTTP.sys does so where no record fits, where the record&apos;s certificate is lost or without a key, and for clients without SNI where there is no default.</source>
        <translation>Le serveur a fermé la connexion pendant la négociation TLS. HTTP.sys procède ainsi si aucun enregistrement ne convient, si le certificat de l’enregistrement a disparu ou n’a pas de clé, et pour les clients sans SNI s’il n’y a pas de liaison par défaut.</translation>
    </message>
    <message>
        <source>Preview this host with and without SNI, and look for HttpEvent 15021 and Schannel 36870.</source>
        <translation>Affichez l’aperçu de cet hôte avec et sans SNI, et cherchez HttpEvent 15021 et Schannel 36870.</translation>
    </message>
    <message>
        <source>Nothing listens at that address and port.</source>
        <translation>Rien n’écoute sur cette adresse et ce port.</translation>
    </message>
    <message>
        <source>Check the endpoint, the firewall, whether the site is started, and netsh http show iplisten.</source>
        <translation>Vérifiez le point de terminaison, le pare-feu, si le site est démarré, et netsh http show iplisten.</translation>
    </message>
    <message>
        <source>No answer came from that address and port. A firewall, a security group or a probe that fails is in between.</source>
        <translation>Aucune réponse n’est venue de cette adresse et de ce port. Un pare-feu, un groupe de sécurité ou une sonde en échec s’interpose.</translation>
    </message>
    <message>
        <source>Check the endpoint, the network security group and the load balancer&apos;s probe.</source>
        <translation>Vérifiez le point de terminaison, le groupe de sécurité réseau et la sonde de l’équilibreur de charge.</translation>
    </message>
    <message>
        <source>What answered does not speak TLS: an http binding on that port, or another program.</source>
        <translation>Ce qui a répondu ne parle pas TLS&#xa0;: une liaison http sur ce port, ou un autre programme.</translation>
    </message>
    <message>
        <source>Check the protocol of the binding and of the endpoint on that port.</source>
        <translation>Vérifiez le protocole de la liaison et du point de terminaison sur ce port.</translation>
    </message>
    <message>
        <source>Client and server have no protocol and cipher suite in common, or none that goes with the certificate&apos;s key.</source>
        <translation>Le client et le serveur n’ont en commun aucun protocole ni aucune suite de chiffrement, ou aucun qui soit compatible avec la clé du certificat.</translation>
    </message>
    <message>
        <source>The server knows no certificate for the name that the client sent, and says so. HTTP.sys resets the connection instead, so look for a proxy in front of it.</source>
        <translation>Le serveur ne connaît aucun certificat pour le nom qu’a envoyé le client, et le dit. HTTP.sys réinitialise plutôt la connexion&#xa0;; cherchez donc un proxy en amont.</translation>
    </message>
    <message>
        <source>Check the proxy or load balancer, and that this name has a binding.</source>
        <translation>Vérifiez le proxy ou l’équilibreur de charge, et que ce nom a une liaison.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key or signature is too weak for this client.</source>
        <translation>La clé ou la signature du certificat est trop faible pour ce client.</translation>
    </message>
    <message>
        <source>Request a certificate with RSA 2048 or P-256 and SHA-256.</source>
        <translation>Demandez un certificat avec RSA 2048 ou P-256 et SHA-256.</translation>
    </message>
    <message>
        <source>The certificate is valid for longer than the client allows a public one to be.</source>
        <translation>La durée de validité du certificat dépasse celle que le client admet pour un certificat public.</translation>
    </message>
    <message>
        <source>Request one with a shorter lifetime.</source>
        <translation>Demandez-en un dont la durée de vie est plus courte.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate, and got none or one that it refuses.</source>
        <translation>Le serveur demande un certificat client, et n’en a reçu aucun ou en a reçu un qu’il refuse.</translation>
    </message>
    <message>
        <source>Check whether the binding has to ask for one, and who issued those that the server takes.</source>
        <translation>Vérifiez si la liaison doit en demander un, et qui a émis ceux que le serveur accepte.</translation>
    </message>
    <message>
        <source>TLS worked, and HTTP.sys found no site for the Host header: it answers 400 Bad Request.</source>
        <translation>TLS a fonctionné, mais HTTP.sys n’a trouvé aucun site pour l’en-tête Host&#xa0;: il répond 400 Bad Request.</translation>
    </message>
    <message>
        <source>Add a binding with this host name, or one without a host.</source>
        <translation>Ajoutez une liaison avec ce nom d’hôte, ou une liaison sans hôte.</translation>
    </message>
    <message>
        <source>The configuration names a thumbprint that was not uploaded to the cloud service or its Key Vault.</source>
        <translation>La configuration nomme une empreinte numérique dont le certificat n’a pas été chargé dans le service cloud ou son coffre Key Vault.</translation>
    </message>
    <message>
        <source>Upload the PFX to where the deployment takes its certificates from, and compare the thumbprints.</source>
        <translation>Chargez le PFX là où le déploiement prend ses certificats, et comparez les empreintes numériques.</translation>
    </message>
    <message>
        <source>The certificate of an https endpoint was uploaded without its private key.</source>
        <translation>Le certificat d’un point de terminaison https a été chargé sans sa clé privée.</translation>
    </message>
    <message>
        <source>Upload the PFX with the key, not the .cer file.</source>
        <translation>Chargez le PFX avec la clé, et non le fichier .cer.</translation>
    </message>
    <message>
        <source>Another site has this address, port and host already. Without SNI they share one certificate: that which was set last.</source>
        <translation>Un autre site a déjà cette adresse, ce port et cet hôte. Sans SNI, ils partagent un seul certificat&#xa0;: le dernier défini.</translation>
    </message>
    <message>
        <source>Give each binding its host, with SNI.</source>
        <translation>Donnez à chaque liaison son hôte, avec SNI.</translation>
    </message>
    <message>
        <source>The passphrase does not fit the file, or the file is damaged. Old programs say the same of a PFX with a SHA-2 MAC.</source>
        <translation>La phrase secrète ne correspond pas au fichier, ou le fichier est endommagé. Les anciens programmes disent la même chose d’un PFX dont le MAC est SHA-2.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>guest OS 5</source>
        <translation>OS invité 5</translation>
    </message>
    <message>
        <source>guest OS 6</source>
        <translation>OS invité 6</translation>
    </message>
    <message>
        <source>guest OS 7</source>
        <translation>OS invité 7</translation>
    </message>
    <message>
        <source>Cloud Services</source>
        <translation>Cloud Services</translation>
    </message>
    <message>
        <source>Upload to Cloud Services</source>
        <translation>Chargement dans Cloud Services</translation>
    </message>
    <message>
        <source>IIS binding</source>
        <translation>Liaison IIS</translation>
    </message>
    <message>
        <source>HTTP.sys record</source>
        <translation>Enregistrement HTTP.sys</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>only if enabled</source>
        <translation>seulement si activé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no source says</source>
        <translation>aucune source ne le dit</translation>
    </message>
    <message>
        <source>the PFX is encrypted with AES-256</source>
        <translation>le PFX est chiffré avec AES-256</translation>
    </message>
    <message>
        <source>the PFX is encrypted the modern way</source>
        <translation>le PFX est chiffré de façon moderne</translation>
    </message>
    <message>
        <source>the PFX has a modern MAC</source>
        <translation>le PFX a un MAC moderne</translation>
    </message>
    <message>
        <source>the PFX has no MAC</source>
        <translation>le PFX n’a pas de MAC</translation>
    </message>
    <message>
        <source>the key does not come in a PFX</source>
        <translation>la clé n’est pas dans un PFX</translation>
    </message>
    <message>
        <source>PEM with its key in PKCS#8</source>
        <translation>PEM avec sa clé en PKCS#8</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>il n’y a pas de clé privée</translation>
    </message>
    <message>
        <source>an RSA key below 2048 bits</source>
        <translation>une clé RSA de moins de 2048 bits</translation>
    </message>
    <message>
        <source>RSA of a length that is not listed</source>
        <translation>une clé RSA d’une longueur non répertoriée</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>une clé RSA</translation>
    </message>
    <message>
        <source>an RSA key for PSS alone</source>
        <translation>une clé RSA réservée à PSS</translation>
    </message>
    <message>
        <source>an elliptic curve that is on by default</source>
        <translation>une courbe elliptique activée par défaut</translation>
    </message>
    <message>
        <source>Windows has this curve off by default</source>
        <translation>Windows désactive cette courbe par défaut</translation>
    </message>
    <message>
        <source>no list names this curve</source>
        <translation>aucune liste ne nomme cette courbe</translation>
    </message>
    <message>
        <source>Ed25519 and Ed448 are not served</source>
        <translation>Ed25519 et Ed448 ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>an ML-DSA key cannot be bound</source>
        <translation>une clé ML-DSA ne peut pas être liée</translation>
    </message>
    <message>
        <source>a key of this kind is not listed</source>
        <translation>ce type de clé n’est pas répertorié</translation>
    </message>
    <message>
        <source>the key is for signatures alone (KeySpec 2)</source>
        <translation>la clé est réservée aux signatures (KeySpec 2)</translation>
    </message>
    <message>
        <source>a CNG key</source>
        <translation>une clé CNG</translation>
    </message>
    <message>
        <source>it is not for servers</source>
        <translation>il n’est pas destiné aux serveurs</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>yes or no, why (certainty)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>targets: verdict</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the PFX is encrypted with TripleDES-SHA1</source>
        <translation>le PFX est chiffré avec TripleDES-SHA1</translation>
    </message>
    <message>
        <source>the PFX is encrypted neither with TripleDES-SHA1 nor with AES-256</source>
        <translation>le PFX n’est chiffré ni avec TripleDES-SHA1 ni avec AES-256</translation>
    </message>
    <message>
        <source>the MAC of the PFX is neither SHA-1 nor SHA-256</source>
        <translation>le MAC du PFX n’est ni SHA-1 ni SHA-256</translation>
    </message>
    <message>
        <source>the passphrase of the PFX is not encoded as Windows encodes it</source>
        <translation>la phrase secrète du PFX n’est pas codée comme le fait Windows</translation>
    </message>
    <message>
        <source>the key in the PEM file is not in PKCS#8</source>
        <translation>la clé du fichier PEM n’est pas en PKCS#8</translation>
    </message>
    <message>
        <source>the key is in another file</source>
        <translation>la clé est dans un autre fichier</translation>
    </message>
    <message>
        <source>the key is locked with another passphrase</source>
        <translation>la clé est verrouillée par une autre phrase secrète</translation>
    </message>
    <message>
        <source>the key is of a form that Windows does not read</source>
        <translation>la clé est sous une forme que Windows ne lit pas</translation>
    </message>
    <message>
        <source>Key Vault has this curve</source>
        <translation>Key Vault a cette courbe</translation>
    </message>
    <message>
        <source>Key Vault does not list this curve</source>
        <translation>Key Vault ne mentionne pas cette courbe</translation>
    </message>
    <message>
        <source>the private key in the PFX is not encrypted</source>
        <translation>la clé privée du PFX n’est pas chiffrée</translation>
    </message>
    <message>
        <source>the PFX derives its encryption keys in another way than Windows</source>
        <translation>le PFX dérive ses clés de chiffrement autrement que Windows</translation>
    </message>
    <message>
        <source>the PFX asks for more than 600,000 iterations</source>
        <translation>le PFX demande plus de 600&#xa0;000 itérations</translation>
    </message>
    <message>
        <source>the PFX has no passphrase, or an empty one</source>
        <translation>le PFX n’a pas de phrase secrète, ou une phrase vide</translation>
    </message>
    <message>
        <source>the PFX is not known to have the whole chain, up to the root</source>
        <translation>rien n’établit que le PFX contient toute la chaîne, jusqu’à la racine</translation>
    </message>
    <message>
        <source>an RSA key below 1024 bits</source>
        <translation>une clé RSA de moins de 1024 bits</translation>
    </message>
    <message>
        <source>a DSA key</source>
        <translation>une clé DSA</translation>
    </message>
    <message>
        <source>Server 2016 (family 5)</source>
        <translation>Server 2016 (famille 5)</translation>
    </message>
    <message>
        <source>Server 2019 (family 6)</source>
        <translation>Server 2019 (famille 6)</translation>
    </message>
    <message>
        <source>Server 2022 (family 7)</source>
        <translation>Server 2022 (famille 7)</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>no certificate</source>
        <translation>aucun certificat</translation>
    </message>
    <message>
        <source>%1 (files tried: %2)</source>
        <translation>%1 (fichiers essayés&#xa0;: %2)</translation>
    </message>
    <message>
        <source>the client sent no server name</source>
        <translation>le client n’a envoyé aucun nom de serveur</translation>
    </message>
    <message>
        <source>what the client sent is no host name</source>
        <translation>ce qu’a envoyé le client n’est pas un nom d’hôte</translation>
    </message>
    <message>
        <source>no wildcard covers a name of one label</source>
        <translation>aucun caractère générique ne couvre un nom à une seule étiquette</translation>
    </message>
    <message>
        <source>wildcard hosts came with IIS 10</source>
        <translation>les hôtes génériques sont apparus avec IIS 10</translation>
    </message>
    <message>
        <source>the connection is IPv4</source>
        <translation>la connexion est IPv4</translation>
    </message>
    <message>
        <source>the port has no record of the central store</source>
        <translation>le port n’a pas d’enregistrement du magasin centralisé</translation>
    </message>
    <message>
        <source>neither file is in the share</source>
        <translation>aucun des fichiers n’est dans le partage</translation>
    </message>
    <message>
        <source>the store&apos;s password does not open the file</source>
        <translation>le mot de passe du magasin n’ouvre pas le fichier</translation>
    </message>
    <message>
        <source>it has expired, so clients refuse it</source>
        <translation>il a expiré, les clients le refusent donc</translation>
    </message>
    <message>
        <source>it is not valid yet, so clients refuse it</source>
        <translation>il n’est pas encore valide, les clients le refusent donc</translation>
    </message>
    <message>
        <source>the certificate is in another store than the record names</source>
        <translation>le certificat est dans un autre magasin que celui que nomme l’enregistrement</translation>
    </message>
    <message>
        <source>the store has that certificate without its private key</source>
        <translation>le magasin a ce certificat sans sa clé privée</translation>
    </message>
    <message>
        <source>Windows serves no certificate with a key of that kind</source>
        <translation>Windows ne présente aucun certificat avec une clé de ce type</translation>
    </message>
    <message>
        <source>it is looked for in a store that IIS binds nothing from</source>
        <translation>il est cherché dans un magasin depuis lequel IIS ne lie rien</translation>
    </message>
    <message>
        <source>its file has no private key; the one that is installed must have it</source>
        <translation>son fichier n’a pas de clé privée&#xa0;; le certificat installé doit l’avoir</translation>
    </message>
    <message>
        <source>the files of the share were not listed</source>
        <translation>les fichiers du partage n’ont pas été énumérés</translation>
    </message>
    <message>
        <source>its field Reject Connections is on, so the connection may be refused</source>
        <translation>son champ Reject Connections est activé&#xa0;; la connexion peut donc être refusée</translation>
    </message>
    <message>
        <source>its store links it to its renewal, which is served instead</source>
        <translation>son magasin l’associe à son renouvellement, qui est présenté à sa place</translation>
    </message>
    <message>
        <source>on this build the central store comes first</source>
        <translation>sur cette build, le magasin centralisé vient en premier</translation>
    </message>
    <message>
        <source>its name is in the form xn--; no source says that IIS finds it</source>
        <translation>son nom est sous la forme xn--&#xa0;; aucune source ne dit qu’IIS le trouve</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info result: reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it covers the name</source>
        <translation>il couvre le nom</translation>
    </message>
    <message>
        <source>it does not cover the name</source>
        <translation>il ne couvre pas le nom</translation>
    </message>
    <message>
        <source>the name is only in its CN, which clients ignore</source>
        <translation>le nom ne figure que dans son CN, que les clients ignorent</translation>
    </message>
    <message>
        <source>No source says what is served; the connection may fail.</source>
        <translation>Aucune source ne dit ce qui est présenté&#xa0;; la connexion peut échouer.</translation>
    </message>
    <message>
        <source>No source says what is served: %1, or the connection fails.</source>
        <translation>Aucune source ne dit ce qui est présenté&#xa0;: %1, ou la connexion échoue.</translation>
    </message>
    <message>
        <source>No source says what is served; it is one of %1.</source>
        <translation>Aucune source ne dit ce qui est présenté&#xa0;; c’est l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>found, %1</source>
        <translation>trouvé, %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not reached; %1 would be served if the record above were gone</source>
        <translation>non atteint&#xa0;; %1 serait présenté si l’enregistrement ci-dessus disparaissait</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>not reached; it holds %1</source>
        <translation>non atteint&#xa0;; il contient %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>Exact address and port</source>
        <translation>Adresse et port exacts</translation>
    </message>
    <message>
        <source>Exact host name and port</source>
        <translation>Nom d’hôte et port exacts</translation>
    </message>
    <message>
        <source>Wildcard host name</source>
        <translation>Nom d’hôte générique</translation>
    </message>
    <message>
        <source>Central certificate store</source>
        <translation>Magasin de certificats centralisé</translation>
    </message>
    <message>
        <source>Any IPv6 address, [::]</source>
        <translation>Toute adresse IPv6, [::]</translation>
    </message>
    <message>
        <source>Any address, 0.0.0.0</source>
        <translation>Toute adresse, 0.0.0.0</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Aucun enregistrement</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas d’écoute</translation>
    </message>
    <message>
        <source>A part of the server&apos;s state was not understood, or contradicts another; a record in it may come first.</source>
        <translation>Une partie de l’état du serveur n’a pas été comprise, ou en contredit une autre&#xa0;; un enregistrement de cette partie peut venir en premier.</translation>
    </message>
    <message>
        <source>The files of the central certificate store were not listed.</source>
        <translation>Les fichiers du magasin de certificats centralisé n’ont pas été énumérés.</translation>
    </message>
    <message>
        <source>Its store has a newer certificate of the same names. If the two are linked as a renewal, the newer one is served, although netsh and IIS show the old one.</source>
        <translation>Son magasin a un certificat plus récent avec les mêmes noms. Si les deux sont associés par un renouvellement, le plus récent est présenté, bien que netsh et IIS affichent l’ancien.</translation>
    </message>
    <message>
        <source>A record has Reject Connections on.</source>
        <translation>Un enregistrement a Reject Connections activé.</translation>
    </message>
    <message>
        <source>nothing is left to look for; the handshake fails</source>
        <translation>il ne reste rien à chercher&#xa0;; la négociation TLS échoue</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>@info step; coverage</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 is served.</source>
        <translation>%1 est présenté.</translation>
    </message>
    <message>
        <source>The connection is reset: there is no certificate for it.</source>
        <translation>La connexion est réinitialisée&#xa0;: il n’y a aucun certificat pour elle.</translation>
    </message>
    <message>
        <source>The connection is refused: HTTP.sys does not listen on that address.</source>
        <translation>La connexion est refusée&#xa0;: HTTP.sys n’écoute pas sur cette adresse.</translation>
    </message>
    <message>
        <source>No source says what is served.</source>
        <translation>Aucune source ne dit ce qui est présenté.</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>documenté</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>Stated: a published source says exactly this.</source>
        <translation>Documenté&#xa0;: une source publiée dit exactement cela.</translation>
    </message>
    <message>
        <source>Derived: it follows from a published order, applied step by step.</source>
        <translation>Déduit&#xa0;: découle d’un ordre publié, appliqué étape par étape.</translation>
    </message>
    <message>
        <source>Measured: a probe found it on a server of the same build of Windows.</source>
        <translation>Mesuré&#xa0;: une sonde l’a constaté sur un serveur de la même build de Windows.</translation>
    </message>
    <message>
        <source>Inferred: no source says it; it is our reading and may be wrong.</source>
        <translation>Supposé&#xa0;: aucune source ne le dit&#xa0;; c’est notre interprétation, et elle peut être fausse.</translation>
    </message>
    <message>
        <source>Open: no source settles it; only a test on Windows would.</source>
        <translation>Indéterminé&#xa0;: aucune source ne tranche&#xa0;; seul un test sous Windows le pourrait.</translation>
    </message>
    <message>
        <source>HTTP.sys was not asked for its records, and they decide, not the bindings of IIS. Add what “netsh http show sslcert” says.</source>
        <translation>Les enregistrements de HTTP.sys n’ont pas été demandés&#xa0;; or ce sont eux qui décident, et non les liaisons d’IIS. Ajoutez ce qu’affiche «&#xa0;netsh http show sslcert&#xa0;».</translation>
    </message>
    <message>
        <source>handshakes with a key of that kind can fail</source>
        <translation>les négociations avec une clé de ce type peuvent échouer</translation>
    </message>
    <message>
        <source>it is not meant for servers, so clients refuse it</source>
        <translation>il n’est pas destiné aux serveurs, les clients le refusent donc</translation>
    </message>
    <message>
        <source>the central store is switched off, so no file of it is served</source>
        <translation>le magasin centralisé est désactivé&#xa0;; aucun de ses fichiers n’est donc présenté</translation>
    </message>
    <message>
        <source>the store does not have that certificate</source>
        <translation>le magasin n’a pas ce certificat</translation>
    </message>
    <message>
        <source>No site is bound to the endpoint; code of the role may bind one by itself.</source>
        <translation>Aucun site n’est lié au point de terminaison&#xa0;; le code du rôle peut en lier un lui-même.</translation>
    </message>
    <message>
        <source>It is not known for sure which service configuration is deployed, or one of them does not configure the role.</source>
        <translation>On ne sait pas avec certitude quelle configuration de service est déployée, ou l’une d’elles ne configure pas le rôle.</translation>
    </message>
    <message>
        <source>its key or its signature is too weak, so clients refuse it</source>
        <translation>sa clé ou sa signature est trop faible, les clients le refusent donc</translation>
    </message>
    <message>
        <source>Only some of HTTP.sys&apos;s records were given; it may hold others, and one of them may come first. Add all that “netsh http show sslcert” says, with its heading.</source>
        <translation>Seuls certains enregistrements de HTTP.sys ont été donnés&#xa0;; il peut en contenir d’autres, et l’un d’eux peut passer avant. Ajoutez tout ce qu’affiche «&#xa0;netsh http show sslcert&#xa0;», avec son titre.</translation>
    </message>
    <message>
        <source>IIS may refuse a binding of this port, or take it otherwise: the guest OS may be too old for SNI or for a flag of it, or no source names the flag.</source>
        <translation>IIS peut refuser une liaison de ce port, ou la traiter autrement&#xa0;: le système d’exploitation invité est peut-être trop ancien pour SNI ou pour un de ses indicateurs, ou aucune source ne nomme cet indicateur.</translation>
    </message>
    <message>
        <source>The service configurations give different answers. Open the .cscfg file of a deployment to see its own.</source>
        <translation>Les configurations de service donnent des réponses différentes. Ouvrez le fichier .cscfg d’un déploiement pour voir la sienne.</translation>
    </message>
    <message>
        <source>Startup scripts change bindings or records, or could not be read: %1.</source>
        <translation>Des scripts de démarrage modifient des liaisons ou des enregistrements, ou n’ont pas pu être lus&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <comment>@action</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>@action</comment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@action:button</comment>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <comment>@action:button</comment>
        <translation>Réta&amp;blir</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>No backup is kept of certificate files, so that no copy of a private key stays behind: delete the new ones, or convert the old ones again.</source>
        <translation>Aucune sauvegarde des fichiers de certificat n’est conservée, pour qu’aucune copie d’une clé privée ne subsiste&#xa0;: supprimez les nouveaux, ou convertissez de nouveau les anciens.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>served: %1</source>
        <translation>présenté&#xa0;: %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>prévu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept in %1.</source>
        <translation>
            <numerusform>%n réponse conservée dans %1.</numerusform>
            <numerusform>%n réponses conservées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to ask for: the plan serves no host by https.</source>
        <translation>Il n’y a rien à demander&#xa0;: le plan ne sert aucun hôte en https.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n handshakes made.</source>
        <translation>
            <numerusform>Négociations TLS effectuées&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Négociations TLS effectuées&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyReport</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
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
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Présenté</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why it may differ</source>
        <translation>Cause possible de l’écart</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>%1, with SNI</source>
        <translation>%1, avec SNI</translation>
    </message>
    <message>
        <source>without SNI</source>
        <translation>sans SNI</translation>
    </message>
    <message>
        <source>another name (%1)</source>
        <translation>un autre nom (%1)</translation>
    </message>
    <message>
        <source>no certificate, the handshake fails</source>
        <translation>aucun certificat, la négociation TLS échoue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>aucun certificat</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>non établi</translation>
    </message>
    <message>
        <source>not established: %1</source>
        <translation>non établi&#xa0;: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between certificates</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>Another certificate is served than the planned one.</source>
        <translation>Le certificat présenté n’est pas celui qui est prévu.</translation>
    </message>
    <message>
        <source>A certificate is served where the plan has none.</source>
        <translation>Un certificat est présenté alors que le plan n’en prévoit aucun.</translation>
    </message>
    <message>
        <source>No certificate is served.</source>
        <translation>Aucun certificat n’est présenté.</translation>
    </message>
    <message>
        <source>TLS 1.2 and TLS 1.3 were served different certificates.</source>
        <translation>TLS 1.2 et TLS 1.3 ont reçu des certificats différents.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate %1. Clients that do not have it refuse the chain.</source>
        <translation>Le serveur n’envoie pas le certificat intermédiaire %1. Les clients qui ne l’ont pas refusent la chaîne.</translation>
    </message>
    <message>
        <source>A load balancer may share connections out between servers that differ.</source>
        <translation>Un équilibreur de charge peut répartir les connexions entre des serveurs différents.</translation>
    </message>
    <message>
        <source>A load balancer or gateway in front may end TLS with a certificate of its own: every client gets this one there.</source>
        <translation>Un équilibreur de charge ou une passerelle en amont peut terminer TLS avec son propre certificat&#xa0;: tous les clients reçoivent ici celui-là.</translation>
    </message>
    <message>
        <source>What answers may be an earlier deployment, or the other slot: its certificate is valid since %1, and the planned one is newer.</source>
        <translation>Ce qui répond est peut-être un déploiement antérieur, ou l’autre emplacement&#xa0;: son certificat est valide depuis le %1, et celui qui est prévu est plus récent.</translation>
    </message>
    <message>
        <source>IIS reads the files of the central store again after its polling interval only, 300 seconds by default.</source>
        <translation>IIS ne relit les fichiers du magasin centralisé qu’après son intervalle d’interrogation, 300 secondes par défaut.</translation>
    </message>
    <message>
        <source>It is a newer certificate of the same names, valid since %1. Where a renewal is linked to the planned certificate, Windows serves the new one although the binding still shows the old thumbprint (inferred).</source>
        <translation>C’est un certificat plus récent avec les mêmes noms, valide depuis le %1. Si un renouvellement est associé au certificat prévu, Windows présente le nouveau bien que la liaison affiche encore l’ancienne empreinte numérique (supposé).</translation>
    </message>
    <message>
        <source>DNS may lead to another address than that of this deployment.</source>
        <translation>Le DNS mène peut-être à une autre adresse que celle de ce déploiement.</translation>
    </message>
    <message>
        <source>The connection may arrive at another address of the server: there the plan has this certificate.</source>
        <translation>La connexion arrive peut-être à une autre adresse du serveur&#xa0;: le plan y a ce certificat.</translation>
    </message>
    <message>
        <source>The plan has this certificate for the same client, at a place that HTTP.sys is expected to look at in another order.</source>
        <translation>Le plan a ce certificat pour le même client, à un emplacement que HTTP.sys est censé examiner dans un autre ordre.</translation>
    </message>
    <message>
        <source>HTTP.sys resets the connection where the binding was not made, or where its certificate or the private key is not in the store (inferred).</source>
        <translation>HTTP.sys réinitialise la connexion si la liaison n’a pas été créée, ou si son certificat ou la clé privée n’est pas dans le magasin (supposé).</translation>
    </message>
    <message>
        <source>Whether the chain is complete cannot be told: %1 was not sent, was not added and is no root of this system.</source>
        <translation>Impossible de savoir si la chaîne est complète&#xa0;: %1 n’a été ni envoyé ni ajouté, et n’est pas une racine de ce système.</translation>
    </message>
    <message>
        <source>The chain ends in %1, which this system does not trust.</source>
        <translation>La chaîne aboutit à %1, que ce système n’approuve pas.</translation>
    </message>
    <message>
        <source>%1 is expired or not valid yet.</source>
        <translation>%1 a expiré ou n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Clients refuse the chain at %1: %2.</source>
        <translation>Les clients refusent la chaîne à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This contradicts the order of the preview: “%1” decided, not “%2”.</source>
        <translation>Cela contredit l’ordre de l’aperçu&#xa0;: «&#xa0;%1&#xa0;» a décidé, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>By the rule “%1”.</source>
        <translation>Selon la règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>with an OCSP response</source>
        <translation>avec une réponse OCSP</translation>
    </message>
    <message>
        <source>The certificate that is expected for this client is not served.</source>
        <translation>Le certificat attendu pour ce client n’est pas présenté.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Clients without SNI</source>
        <translation>Les clients sans SNI</translation>
    </message>
    <message>
        <source>Clients without SNI that mean %1</source>
        <translation>Les clients sans SNI qui visent %1</translation>
    </message>
    <message>
        <source>Clients that ask for %1</source>
        <translation>Les clients qui demandent %1</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ce nom</translation>
    </message>
    <message>
        <source>blanks</source>
        <comment>stripped from a thumbprint</comment>
        <translation>espaces</translation>
    </message>
    <message>
        <source>colons</source>
        <comment>stripped from a thumbprint</comment>
        <translation>deux-points</translation>
    </message>
    <message>
        <source>hyphens</source>
        <comment>stripped from a thumbprint</comment>
        <translation>traits d’union</translation>
    </message>
    <message>
        <source>the invisible %1</source>
        <comment>a character&apos;s code</comment>
        <translation>caractère invisible %1</translation>
    </message>
</context>
<context>
    <name>WorkNotices</name>
    <message>
        <source>Continue with them</source>
        <comment>@action:button</comment>
        <translation>Continuer avec elles</translation>
    </message>
    <message>
        <source>Discard them</source>
        <comment>@action:button</comment>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>@action:button</comment>
        <translation>Recharger</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 had other content, which is kept in a backup. To restore it: bindwright undo %2</source>
        <translation>%1 avait un autre contenu, conservé dans une sauvegarde. Pour le restaurer : bindwright undo %2</translation>
    </message>
</context>
<context>
    <name>bindwright::AboutDialog</name>
    <message>
        <source>About Bindwright</source>
        <comment>@title:window</comment>
        <translation>À propos de Bindwright</translation>
    </message>
    <message>
        <source>Versions:</source>
        <comment>@label</comment>
        <translation>Versions&#xa0;:</translation>
    </message>
    <message>
        <source>Log:</source>
        <comment>@label</comment>
        <translation>Journal&#xa0;:</translation>
    </message>
    <message>
        <source>State and backups:</source>
        <comment>@label</comment>
        <translation>État et sauvegardes&#xa0;:</translation>
    </message>
    <message>
        <source>Licence of Bindwright</source>
        <comment>@label</comment>
        <translation>Licence de Bindwright</translation>
    </message>
    <message>
        <source>Licence:</source>
        <comment>@label</comment>
        <translation>Licence&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <comment>@action:button</comment>
        <translation>&amp;Copier les diagnostics</translation>
    </message>
    <message>
        <source>Versions, counts and the rules that were found: no host name, thumbprint or path.</source>
        <comment>@info:tooltip</comment>
        <translation>Versions, nombres et règles constatées&#xa0;: aucun nom d’hôte, aucune empreinte numérique, aucun chemin.</translation>
    </message>
</context>
<context>
    <name>bindwright::ApplyPage</name>
    <message>
        <source>Apply or export</source>
        <comment>@title</comment>
        <translation>Appliquer ou exporter</translation>
    </message>
    <message>
        <source>set the bindings another way</source>
        <comment>@action undo</comment>
        <translation>définir les liaisons d’une autre façon</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>&amp;Go on in spite of the errors</source>
        <comment>@option:check</comment>
        <translation>&amp;Continuer malgré les erreurs</translation>
    </message>
    <message>
        <source>Undo &amp;last apply…</source>
        <comment>@action:button</comment>
        <translation>Annuler &amp;la dernière application…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <comment>@action:button</comment>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Asks the running servers what they serve.</source>
        <comment>@info:tooltip</comment>
        <translation>Demande aux serveurs en service ce qu’ils présentent.</translation>
    </message>
    <message>
        <source>Plan, matrix, map and conflicts in one file, for the change request.</source>
        <comment>@info:tooltip</comment>
        <translation>Plan, matrice, carte et conflits dans un seul fichier, pour la demande de changement.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <comment>@action:button</comment>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <comment>@action:button</comment>
        <translation>Appliq&amp;uer</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>@action:button to the page of a problem</comment>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Looking for the last apply…</source>
        <comment>@info:progress</comment>
        <translation>Recherche de la dernière application…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <comment>@info:progress</comment>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <comment>@action:button</comment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Next steps…</source>
        <comment>@action:button</comment>
        <translation>Étapes suivantes…</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Aucun fichier n’a été modifié.</translation>
    </message>
    <message>
        <source>Ver&amp;ify live…</source>
        <comment>@action:button</comment>
        <translation>&amp;Vérifier en direct…</translation>
    </message>
    <message>
        <source>This is all that will happen. A line with an arrow unfolds into its single actions.</source>
        <translation>Voici tout ce qui va se passer. Une ligne avec une flèche se développe en actions individuelles.</translation>
    </message>
    <message>
        <source>Nothing was applied or exported. Close anyway?</source>
        <translation>Rien n’a été appliqué ni exporté. Fermer quand même&#xa0;?</translation>
    </message>
</context>
<context>
    <name>bindwright::ApplyTarget</name>
    <message>
        <source>Where to</source>
        <comment>@title:group</comment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Export to a folder</source>
        <comment>@option:radio</comment>
        <translation>&amp;Exporter dans un dossier</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>@action:button</comment>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>@label</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Startup task</source>
        <comment>@item:inlistbox</comment>
        <translation>Tâche de démarrage</translation>
    </message>
    <message>
        <source>RoleEntryPoint.OnStart</source>
        <comment>@item:inlistbox</comment>
        <translation>RoleEntryPoint.OnStart</translation>
    </message>
    <message>
        <source>Server script</source>
        <comment>@item:inlistbox</comment>
        <translation>Script serveur</translation>
    </message>
    <message>
        <source>Bindin&amp;gs set by</source>
        <comment>@label:listbox</comment>
        <translation>Liaisons &amp;définies par</translation>
    </message>
    <message>
        <source>There are no bindings that a script would set.</source>
        <comment>@info:tooltip</comment>
        <translation>Il n’y a aucune liaison qu’un script définirait.</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <comment>@title:window</comment>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Files &amp;written</source>
        <comment>@label:listbox</comment>
        <translation>Fichiers é&amp;crits</translation>
    </message>
    <message>
        <source>Scripts, diff and templates</source>
        <comment>@item:inlistbox</comment>
        <translation>Scripts, diff et modèles</translation>
    </message>
    <message>
        <source>ARM template only</source>
        <comment>@item:inlistbox</comment>
        <translation>Modèle ARM seulement</translation>
    </message>
    <message>
        <source>Bicep template only</source>
        <comment>@item:inlistbox</comment>
        <translation>Modèle Bicep seulement</translation>
    </message>
    <message>
        <source>A server&apos;s bindings are set by a script: export it.</source>
        <comment>@info:tooltip</comment>
        <translation>Les liaisons d’un serveur sont définies par un script&#xa0;: exportez-le.</translation>
    </message>
    <message>
        <source>Apply to the &amp;project (with backup)</source>
        <comment>@option:radio</comment>
        <translation>Appli&amp;quer au projet (avec sauvegarde)</translation>
    </message>
</context>
<context>
    <name>bindwright::BindingDetails</name>
    <message>
        <source>Windows Server 2019 and later</source>
        <comment>@info:tooltip</comment>
        <translation>Windows Server 2019 et versions ultérieures</translation>
    </message>
    <message>
        <source>Windows Server 2022 and later</source>
        <comment>@info:tooltip</comment>
        <translation>Windows Server 2022 et versions ultérieures</translation>
    </message>
    <message>
        <source>&amp;HTTP/2 off</source>
        <comment>@option:check</comment>
        <translation>HTTP/2 désacti&amp;vé</translation>
    </message>
    <message>
        <source>&amp;OCSP stapling off</source>
        <comment>@option:check</comment>
        <translation>Agrafage &amp;OCSP désactivé</translation>
    </message>
    <message>
        <source>&amp;QUIC off</source>
        <comment>@option:check</comment>
        <translation>&amp;QUIC désactivé</translation>
    </message>
    <message>
        <source>&amp;TLS 1.3 off</source>
        <comment>@option:check</comment>
        <translation>&amp;TLS 1.3 désactivé</translation>
    </message>
    <message>
        <source>&amp;Legacy TLS off</source>
        <comment>@option:check</comment>
        <translation>TLS &amp;hérité désactivé</translation>
    </message>
    <message>
        <source>&amp;Central certificate store</source>
        <comment>@option:check</comment>
        <translation>&amp;Magasin de certificats centralisé</translation>
    </message>
    <message>
        <source>Windows Server 2012 and later</source>
        <comment>@info:tooltip</comment>
        <translation>Windows Server 2012 et versions ultérieures</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@title:group</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Bits that are not shown here are kept.</source>
        <comment>@info:tooltip</comment>
        <translation>Les bits non affichés ici sont conservés.</translation>
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
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>@title:column</comment>
        <translation>Site</translation>
    </message>
    <message>
        <source>IP address</source>
        <comment>@title:column</comment>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>@title:column</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Host name</source>
        <comment>@title:column</comment>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>SNI</source>
        <comment>@title:column</comment>
        <translation>SNI</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Served to</source>
        <comment>@title:column</comment>
        <translation>Présenté à</translation>
    </message>
    <message>
        <source>nobody: not valid</source>
        <comment>@info who gets a binding</comment>
        <translation>personne&#xa0;: non valide</translation>
    </message>
    <message>
        <source>nobody: overwritten</source>
        <comment>@info who gets a binding</comment>
        <translation>personne&#xa0;: remplacé</translation>
    </message>
    <message>
        <source>nobody: hidden</source>
        <comment>@info who gets a binding</comment>
        <translation>personne&#xa0;: masqué</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>@info who gets a binding</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>everyone at %1</source>
        <comment>@info who gets a binding</comment>
        <translation>tous sur %1</translation>
    </message>
    <message>
        <source>who asks for it</source>
        <comment>@info who gets a binding</comment>
        <translation>ceux qui le demandent</translation>
    </message>
    <message>
        <source>all others (default)</source>
        <comment>@info who gets a binding</comment>
        <translation>tous les autres (par défaut)</translation>
    </message>
    <message>
        <source>the instance&apos;s</source>
        <comment>@info IP address of the platform&apos;s own binding</comment>
        <translation>celle de l’instance</translation>
    </message>
    <message>
        <source>(any)</source>
        <comment>@info host</comment>
        <translation>(tous)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@info certificate</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>on</source>
        <comment>@info SNI</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>@info SNI</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 · platform&apos;s own</source>
        <comment>@info who gets a binding</comment>
        <translation>%1 · propre à la plateforme</translation>
    </message>
</context>
<context>
    <name>bindwright::BindingsPage</name>
    <message>
        <source>Bindings</source>
        <comment>@title</comment>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>One binding per row. Problems are listed below the row that they belong to, with the change that fixes them.</source>
        <translation>Une liaison par ligne. Les problèmes sont indiqués sous la ligne concernée, avec la modification qui les corrige.</translation>
    </message>
    <message>
        <source>There is no binding yet. Add one, or one for each name of a certificate.</source>
        <translation>Il n’y a encore aucune liaison. Ajoutez-en une, ou une pour chaque nom d’un certificat.</translation>
    </message>
    <message>
        <source>edit a binding</source>
        <comment>@action undo</comment>
        <translation>modifier une liaison</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>@action:button</comment>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Add &amp;for all names of</source>
        <comment>@action:button</comment>
        <translation>Ajouter tous &amp;les noms de</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button</comment>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@label</comment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@info:placeholder</comment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Rol&amp;e:</source>
        <comment>@label:listbox</comment>
        <translation>Rôl&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>all web roles</source>
        <comment>@item:inlistbox</comment>
        <translation>tous les rôles web</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n SNI binding(s).</source>
        <translation>
            <numerusform>Masque %n liaison SNI.</numerusform>
            <numerusform>Masque %n liaisons SNI.</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP.sys finds an exact IP address and port before it looks at the name: clients asking for %1 get the certificate %2.</source>
        <translation>HTTP.sys trouve une adresse IP et un port exacts avant de regarder le nom&#xa0;: les clients qui demandent %1 reçoivent le certificat %2.</translation>
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
            <numerusform>%1 (%n nom)</numerusform>
            <numerusform>%1 (%n noms)</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate with names was added</source>
        <comment>@item:inmenu</comment>
        <translation>Aucun certificat avec des noms n’a été ajouté</translation>
    </message>
    <message>
        <source>add a binding</source>
        <comment>@action undo</comment>
        <translation>ajouter une liaison</translation>
    </message>
    <message>
        <source>add bindings for %1</source>
        <comment>@action undo</comment>
        <translation>ajouter des liaisons pour %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n binding(s)</source>
        <comment>@action undo</comment>
        <translation>
            <numerusform>supprimer %n liaison</numerusform>
            <numerusform>supprimer %n liaisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action:inmenu</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <comment>@action:inmenu</comment>
        <translation>Afficher le certificat</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <comment>@action:inmenu</comment>
        <translation>Copier l’empreinte numérique</translation>
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
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <comment>@action</comment>
        <translation>&amp;Enregistrer le plan</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <comment>@action</comment>
        <translation>Enregistrer le plan &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Verify live…</source>
        <comment>@action</comment>
        <translation>&amp;Vérifier en direct…</translation>
    </message>
    <message>
        <source>keep what was observed</source>
        <comment>@action undo</comment>
        <translation>conserver ce qui a été observé</translation>
    </message>
    <message>
        <source>&amp;Reload the project</source>
        <comment>@action</comment>
        <translation>&amp;Recharger le projet</translation>
    </message>
    <message>
        <source>&amp;Find a command, host or binding…</source>
        <comment>@action</comment>
        <translation>Rechercher une &amp;commande, un hôte ou une liaison…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <comment>@action</comment>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <comment>@action</comment>
        <translation>&amp;Aide pour cette page</translation>
    </message>
    <message>
        <source>A&amp;bout Bindwright</source>
        <comment>@action</comment>
        <translation>À propos &amp;de Bindwright</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <comment>@action</comment>
        <translation>Aller au volet suivant</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <comment>@action</comment>
        <translation>Aller au volet précédent</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>@action step</comment>
        <translation>Aller à l’étape %1</translation>
    </message>
</context>
<context>
    <name>bindwright::CertificateDetails</name>
    <message>
        <source>none</source>
        <comment>@info names</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>pasted</source>
        <comment>@info</comment>
        <translation>collé</translation>
    </message>
    <message>
        <source>%1, its key in %2</source>
        <comment>@info file names</comment>
        <translation>%1, sa clé dans %2</translation>
    </message>
    <message>
        <source>%1, PKCS#12 with modern encryption, which guest OS family 5 and older cannot import</source>
        <comment>@info file name</comment>
        <translation>%1, PKCS#12 avec un chiffrement moderne, que la famille de système d’exploitation invité 5 et les familles antérieures ne peuvent pas importer</translation>
    </message>
    <message>
        <source>Choose a certificate to see its names, its key and its chain.</source>
        <translation>Choisissez un certificat pour voir ses noms, sa clé et sa chaîne.</translation>
    </message>
    <message>
        <source>Details of the chosen certificate</source>
        <comment>@info accessible name</comment>
        <translation>Détails du certificat choisi</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>@label</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <comment>@label</comment>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@action:button</comment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the thumbprint</source>
        <translation>Copier l’empreinte numérique</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>@label</comment>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>@label</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Private key</source>
        <comment>@label</comment>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>@label</comment>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@label</comment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>In file</source>
        <comment>@label</comment>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Convert a cop&amp;y…</source>
        <comment>@action:button</comment>
        <translation>Convertir une cop&amp;ie…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <comment>@action:button</comment>
        <translation>&amp;Remplacer…</translation>
    </message>
    <message>
        <source>Put another certificate wherever this one is used</source>
        <translation>Mettre un autre certificat partout où celui-ci est utilisé</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>@label</comment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Where it can go</source>
        <comment>@label</comment>
        <translation>Destinations possibles</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <comment>@info dates and days left</comment>
        <translation>du %1 au %2 · %3</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <comment>@info key, algorithm</comment>
        <translation>%1, signé avec %2</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>any use</source>
        <comment>@info</comment>
        <translation>tout usage</translation>
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
        <translation>Certificats et leurs chaînes</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@action:inmenu</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <comment>@action:inmenu</comment>
        <translation>Copier l’empreinte numérique</translation>
    </message>
    <message>
        <source>Replace…</source>
        <comment>@action:inmenu</comment>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Convert a copy…</source>
        <comment>@action:inmenu</comment>
        <translation>Convertir une copie…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action:inmenu</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The private key in %1 belongs to no certificate that was added. Add its certificate as well.</source>
        <translation>La clé privée de %1 ne correspond à aucun certificat ajouté. Ajoutez aussi son certificat.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action:button</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 is locked. To continue, unlock it or remove it.</source>
        <comment>@info file name</comment>
        <translation>%1 est verrouillé. Pour continuer, déverrouillez ce fichier ou supprimez-le.</translation>
    </message>
    <message>
        <source>%1 could not be read. To continue, remove it.</source>
        <comment>@info file name</comment>
        <translation>%1 n’a pas pu être lu. Pour continuer, supprimez ce fichier.</translation>
    </message>
    <message>
        <source>The key in %1 has no certificate. To continue, add the certificate or remove the key.</source>
        <comment>@info file name</comment>
        <translation>La clé de %1 n’a pas de certificat. Pour continuer, ajoutez le certificat ou supprimez la clé.</translation>
    </message>
</context>
<context>
    <name>bindwright::CertificateTreeTextModel</name>
    <message>
        <source>leaf</source>
        <comment>@item part of a chain</comment>
        <translation>feuille</translation>
    </message>
    <message>
        <source>intermediate</source>
        <comment>@item part of a chain</comment>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>root</source>
        <comment>@item part of a chain</comment>
        <translation>racine</translation>
    </message>
    <message>
        <source>in no chain</source>
        <comment>@item part of a chain</comment>
        <translation>dans aucune chaîne</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>@item names and how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>@title:column</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>@title:column</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>issuer missing: %1</source>
        <comment>@item</comment>
        <translation>émetteur manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@item date and days left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>@item file</comment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>not readable</source>
        <comment>@item file</comment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>key alone</source>
        <comment>@item file</comment>
        <translation>clé seule</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info accessible name: certificate or file, its part</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, private key</source>
        <comment>@item kind of key, and that it is there</comment>
        <translation>%1, clé privée</translation>
    </message>
    <message>
        <source>%1, no private key</source>
        <comment>@item kind of key, without it</comment>
        <translation>%1, pas de clé privée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info:tooltip certificate, its role in the chain</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <comment>@item</comment>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>bindwright::CertificatesPage</name>
    <message>
        <source>Everything that you add is read on this machine; passphrases stay in memory and are never saved.</source>
        <translation>Tout ce que vous ajoutez est lu sur cet ordinateur&#xa0;; les phrases secrètes restent en mémoire et ne sont jamais enregistrées.</translation>
    </message>
    <message>
        <source>Convert a copy…</source>
        <comment>@action:button</comment>
        <translation>Convertir une copie…</translation>
    </message>
    <message>
        <source>Add file…</source>
        <comment>@action:button</comment>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <comment>@action:button</comment>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add fold&amp;er…</source>
        <comment>@action:button</comment>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Pa&amp;ste PEM</source>
        <comment>@action:button</comment>
        <translation>Co&amp;ller du PEM</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@action:button</comment>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>From a ser&amp;ver…</source>
        <comment>@action:button</comment>
        <translation>Depuis un ser&amp;veur…</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@info:placeholder</comment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the certificates</source>
        <comment>@info accessible name</comment>
        <translation>Filtrer les certificats</translation>
    </message>
    <message>
        <source>Drop PFX, P12, PEM, CER, DER, P7B or a folder of them here</source>
        <translation>Déposez ici des fichiers PFX, P12, PEM, CER, DER, P7B ou un dossier qui en contient</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <comment>@title:window</comment>
        <translation>Ajouter des certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pfx *.p12 *.pem *.cer *.crt *.der *.p7b *.p7c *.key)</source>
        <comment>@item file filter</comment>
        <translation>Certificats (*.pfx *.p12 *.pem *.cer *.crt *.der *.p7b *.p7c *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>@item file filter</comment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a folder of certificates</source>
        <comment>@title:window</comment>
        <translation>Ajouter un dossier de certificats</translation>
    </message>
    <message>
        <source>There is no PEM text in the clipboard. It begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Le Presse-papiers ne contient aucun texte PEM. Un tel texte commence par «&#xa0;-----BEGIN CERTIFICATE-----&#xa0;».</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>@info:progress</comment>
        <translation>Connexion à %1…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <comment>@info:progress</comment>
        <translation>
            <numerusform>Lecture de %n fichier…</numerusform>
            <numerusform>Lecture de %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>add certificates</source>
        <comment>@action undo</comment>
        <translation>ajouter des certificats</translation>
    </message>
    <message>
        <source>remove certificates</source>
        <comment>@action undo</comment>
        <translation>supprimer des certificats</translation>
    </message>
    <message>
        <source>%1 is used nowhere, so there is nothing to replace.</source>
        <translation>%1 n’est utilisé nulle part&#xa0;; il n’y a donc rien à remplacer.</translation>
    </message>
    <message>
        <source>replace a certificate</source>
        <comment>@action undo</comment>
        <translation>remplacer un certificat</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <comment>@info:progress an issuer</comment>
        <translation>Récupération de %1…</translation>
    </message>
    <message>
        <source>Fetch it all the same</source>
        <comment>@action:button</comment>
        <translation>Récupérer quand même</translation>
    </message>
    <message>
        <source>Paste certificates as PEM text</source>
        <comment>@action</comment>
        <translation>Coller des certificats sous forme de texte PEM</translation>
    </message>
</context>
<context>
    <name>bindwright::ChainView</name>
    <message>
        <source>not added; fine if it is a root that clients have</source>
        <comment>@info</comment>
        <translation>non ajouté&#xa0;; sans importance s’il s’agit d’une racine que les clients possèdent</translation>
    </message>
    <message>
        <source>root · goes to Root</source>
        <comment>@info</comment>
        <translation>racine · va dans Root</translation>
    </message>
    <message>
        <source>root · left to the clients</source>
        <comment>@info</comment>
        <translation>racine · laissée aux clients</translation>
    </message>
    <message>
        <source>intermediate · goes to CA</source>
        <comment>@info</comment>
        <translation>intermédiaire · va dans CA</translation>
    </message>
    <message>
        <source>self-signed · goes to My</source>
        <comment>@info</comment>
        <translation>auto-signé · va dans My</translation>
    </message>
    <message>
        <source>leaf · goes to My</source>
        <comment>@info</comment>
        <translation>feuille · va dans My</translation>
    </message>
</context>
<context>
    <name>bindwright::ChangePanel</name>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>@title:column</comment>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>@title:column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>As planned</source>
        <comment>@title:column</comment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>@title:column</comment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What changes for each client</source>
        <comment>@info accessible name</comment>
        <translation>Ce qui change pour chaque client</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@label</comment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Onl&amp;y what changes</source>
        <comment>@option:check</comment>
        <translation>Seulement ce &amp;qui change</translation>
    </message>
    <message>
        <source>&amp;Export table</source>
        <comment>@action:button</comment>
        <translation>E&amp;xporter le tableau</translation>
    </message>
    <message>
        <source>Now: as the project&apos;s files are. What runs may be older.</source>
        <comment>@info</comment>
        <translation>Actuel&#xa0;: selon les fichiers du projet. Ce qui est en service peut être plus ancien.</translation>
    </message>
    <message>
        <source>Now: as the server&apos;s state was read; roles without one, as the project&apos;s files are.</source>
        <comment>@info</comment>
        <translation>Actuel&#xa0;: selon l’état lu du serveur&#xa0;; pour les rôles sans état lu, selon les fichiers du projet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>@info number, worse or better</comment>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message>
        <source>What changes for each client</source>
        <comment>@title</comment>
        <translation>Ce qui change pour chaque client</translation>
    </message>
    <message>
        <source>Host, client or certificate</source>
        <comment>@info:placeholder</comment>
        <translation>Hôte, client ou certificat</translation>
    </message>
</context>
<context>
    <name>bindwright::ChangedFiles</name>
    <message>
        <source>Nothing would change: the project already has all of this.</source>
        <translation>Rien ne changerait&#xa0;: le projet contient déjà tout cela.</translation>
    </message>
    <message>
        <source>Changes by file</source>
        <comment>@title</comment>
        <translation>Modifications par fichier</translation>
    </message>
    <message>
        <source>%1, %2; nothing else in the file changes.</source>
        <comment>@info lines added, lines removed</comment>
        <translation>%1, %2&#xa0;; rien d’autre ne change dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); the same for every role.</source>
        <translation>
            <numerusform>%n ligne&#xa0;; la même pour tous les rôles.</numerusform>
            <numerusform>%n lignes&#xa0;; les mêmes pour tous les rôles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); the role&apos;s bindings are in them.</source>
        <translation>
            <numerusform>%n ligne&#xa0;; elle contient les liaisons du rôle.</numerusform>
            <numerusform>%n lignes&#xa0;; elles contiennent les liaisons du rôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), to be merged into the deployment&apos;s template.</source>
        <translation>
            <numerusform>%n ligne, à fusionner dans le modèle du déploiement.</numerusform>
            <numerusform>%n lignes, à fusionner dans le modèle du déploiement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::CommandPalette</name>
    <message>
        <source>Commands</source>
        <comment>@title:window</comment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command, host or binding</source>
        <comment>@info accessible name</comment>
        <translation>Commande, hôte ou liaison</translation>
    </message>
    <message>
        <source>Command, host or binding</source>
        <comment>@info:placeholder</comment>
        <translation>Commande, hôte ou liaison</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <comment>@info accessible name</comment>
        <translation>Commandes correspondantes</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. Type some letters of it.</source>
        <translation>
            <numerusform>Et %n autre. Tapez quelques lettres de son nom.</numerusform>
            <numerusform>Et %n autres. Tapez quelques lettres du nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>No command, host or binding matches.</source>
        <comment>@info</comment>
        <translation>Aucune commande, aucun hôte ni aucune liaison ne correspond.</translation>
    </message>
</context>
<context>
    <name>bindwright::ConfigurationChoice</name>
    <message>
        <source>Service configurations that get the thumbprints</source>
        <comment>@title:group</comment>
        <translation>Configurations de service qui reçoivent les empreintes numériques</translation>
    </message>
</context>
<context>
    <name>bindwright::ConflictPanel</name>
    <message>
        <source>No conflict is known.</source>
        <translation>Aucun conflit connu.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n conflicts; the others are shown at their bindings.</source>
        <translation>
            <numerusform>Les %1 premiers conflits sur %n&#xa0;; les autres sont affichés à côté de leurs liaisons.</numerusform>
            <numerusform>Les %1 premiers conflits sur %n&#xa0;; les autres sont affichés à côté de leurs liaisons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::ConvertDialog</name>
    <message>
        <source>Convert a copy</source>
        <comment>@title:window</comment>
        <translation>Convertir une copie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Private key &amp;in</source>
        <comment>@label</comment>
        <translation>Clé privée &amp;dans</translation>
    </message>
    <message>
        <source>Its &amp;passphrase</source>
        <comment>@label</comment>
        <translation>Sa &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Cloud Services</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services</translation>
    </message>
    <message>
        <source>Cloud Services (extended support), Key Vault</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services (support étendu), Key Vault</translation>
    </message>
    <message>
        <source>Windows Server 2019 or later</source>
        <comment>@item:inlistbox</comment>
        <translation>Windows Server 2019 et versions ultérieures</translation>
    </message>
    <message>
        <source>the certificate alone</source>
        <comment>@item:inlistbox</comment>
        <translation>le certificat seul</translation>
    </message>
    <message>
        <source>with its intermediates</source>
        <comment>@item:inlistbox</comment>
        <translation>avec ses certificats intermédiaires</translation>
    </message>
    <message>
        <source>with its intermediates and the root</source>
        <comment>@item:inlistbox</comment>
        <translation>avec ses certificats intermédiaires et la racine</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <comment>@label:listbox</comment>
        <translation>Po&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <comment>@label:listbox</comment>
        <translation>C&amp;haîne</translation>
    </message>
    <message>
        <source>New &amp;file</source>
        <comment>@label</comment>
        <translation>Nouveau &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Overwrite a file of that name</source>
        <comment>@option:check</comment>
        <translation>R&amp;emplacer un fichier de ce nom</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <comment>@label</comment>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Repeat passphra&amp;se</source>
        <comment>@label</comment>
        <translation>Répéter la phrase &amp;secrète</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>@action:button</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <comment>@action:button</comment>
        <translation>Con&amp;vertir</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@action:button</comment>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>The file with the private key</source>
        <comment>@title:window</comment>
        <translation>Le fichier qui contient la clé privée</translation>
    </message>
    <message>
        <source>Write the new file</source>
        <comment>@title:window</comment>
        <translation>Écrire le nouveau fichier</translation>
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
        <translation>Choisissez le fichier qui contient la clé privée.</translation>
    </message>
    <message>
        <source>The new file&apos;s name ends in .pfx, .pem, .cer or .p7b.</source>
        <comment>@info</comment>
        <translation>Le nom du nouveau fichier se termine par .pfx, .pem, .cer ou .p7b.</translation>
    </message>
    <message>
        <source>The new file needs a passphrase.</source>
        <comment>@info</comment>
        <translation>Le nouveau fichier exige une phrase secrète.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <comment>@info</comment>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>Converting…</source>
        <comment>@info:progress</comment>
        <translation>Conversion…</translation>
    </message>
    <message>
        <source>%1 was written. %2</source>
        <comment>@info path, what is in it</comment>
        <translation>%1 a été écrit. %2</translation>
    </message>
</context>
<context>
    <name>bindwright::DateBar</name>
    <message>
        <source>&amp;Today</source>
        <comment>@action:button</comment>
        <translation>Aujour&amp;d’hui</translation>
    </message>
    <message>
        <source>Days from today</source>
        <comment>@info accessible name</comment>
        <translation>Jours à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@info accessible name</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <comment>@label:slider the day that is asked about</comment>
        <translation>&amp;Le&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Forecast: in %n day(s), if nothing is renewed</source>
        <translation>
            <numerusform>Prévision&#xa0;: dans %n jour, si rien n’est renouvelé</numerusform>
            <numerusform>Prévision&#xa0;: dans %n jours, si rien n’est renouvelé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::Document</name>
    <message>
        <source>Reading %1…</source>
        <comment>@info:progress</comment>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Several service definitions</source>
        <comment>@title:window</comment>
        <translation>Plusieurs définitions de service</translation>
    </message>
    <message>
        <source>%1 holds several service definitions. Which one do you want to open?</source>
        <translation>%1 contient plusieurs définitions de service. Laquelle voulez-vous ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>Copying the sample…</source>
        <comment>@info:progress</comment>
        <translation>Copie de l’exemple…</translation>
    </message>
    <message>
        <source>Open a project or a plan</source>
        <comment>@title:window</comment>
        <translation>Ouvrir un projet ou un plan</translation>
    </message>
    <message>
        <source>Open the folder of a project</source>
        <comment>@title:window</comment>
        <translation>Ouvrir le dossier d’un projet</translation>
    </message>
    <message>
        <source>Projects and plans (*.ccproj *.csdef *.cscfg *.bindwright)</source>
        <comment>@item file filter</comment>
        <translation>Projets et plans (*.ccproj *.csdef *.cscfg *.bindwright)</translation>
    </message>
    <message>
        <source>A server&apos;s state (*.txt *.json *.config *.reg)</source>
        <comment>@item file filter</comment>
        <translation>État d’un serveur (*.txt *.json *.config *.reg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>@item file filter</comment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <comment>@title:window</comment>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Bindwright plans (*.bindwright)</source>
        <comment>@item file filter</comment>
        <translation>Plans Bindwright (*.bindwright)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <comment>@title:window</comment>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>The plan has changes that are not saved.</source>
        <translation>Le plan contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save them in a plan file to go on later.</source>
        <translation>Enregistrez-les dans un fichier de plan pour continuer plus tard.</translation>
    </message>
    <message>
        <source>join a server&apos;s state</source>
        <comment>@action undo</comment>
        <translation>joindre l’état d’un serveur</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@title:window</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Creating the project…</source>
        <comment>@info:progress</comment>
        <translation>Création du projet…</translation>
    </message>
    <message>
        <source>Reading the project again…</source>
        <comment>@info:progress</comment>
        <translation>Relecture du projet…</translation>
    </message>
    <message>
        <source>continue with unsaved changes</source>
        <comment>@action undo</comment>
        <translation>continuer avec les modifications non enregistrées</translation>
    </message>
    <message>
        <source>add what a probe measured</source>
        <comment>@action undo</comment>
        <translation>ajouter les mesures d’une sonde</translation>
    </message>
</context>
<context>
    <name>bindwright::EncodingDialog</name>
    <message>
        <source>850, Western Europe (console)</source>
        <translation>850, Europe de l’Ouest (console)</translation>
    </message>
    <message>
        <source>437, United States (console)</source>
        <translation>437, États-Unis (console)</translation>
    </message>
    <message>
        <source>1252, Western Europe</source>
        <translation>1252, Europe de l’Ouest</translation>
    </message>
    <message>
        <source>852, Central Europe (console)</source>
        <translation>852, Europe centrale (console)</translation>
    </message>
    <message>
        <source>1250, Central Europe</source>
        <translation>1250, Europe centrale</translation>
    </message>
    <message>
        <source>866, Cyrillic (console)</source>
        <translation>866, cyrillique (console)</translation>
    </message>
    <message>
        <source>1251, Cyrillic</source>
        <translation>1251, cyrillique</translation>
    </message>
    <message>
        <source>737, Greek (console)</source>
        <translation>737, grec (console)</translation>
    </message>
    <message>
        <source>1253, Greek</source>
        <translation>1253, grec</translation>
    </message>
    <message>
        <source>857, Turkish (console)</source>
        <translation>857, turc (console)</translation>
    </message>
    <message>
        <source>1254, Turkish</source>
        <translation>1254, turc</translation>
    </message>
    <message>
        <source>862, Hebrew (console)</source>
        <translation>862, hébreu (console)</translation>
    </message>
    <message>
        <source>932, Japanese</source>
        <translation>932, japonais</translation>
    </message>
    <message>
        <source>936, Simplified Chinese</source>
        <translation>936, chinois simplifié</translation>
    </message>
    <message>
        <source>949, Korean</source>
        <translation>949, coréen</translation>
    </message>
    <message>
        <source>950, Traditional Chinese</source>
        <translation>950, chinois traditionnel</translation>
    </message>
    <message>
        <source>Code page of %1</source>
        <comment>@title:window</comment>
        <translation>Page de codes de %1</translation>
    </message>
    <message>
        <source>The file has host names with letters beyond ASCII, and nothing in it tells the code page of the console that wrote it. Choose the one with which the names read right. On the server, chcp prints its number.</source>
        <translation>Le fichier contient des noms d’hôte avec des lettres hors ASCII, et rien n’y indique la page de codes de la console qui l’a écrit. Choisissez celle avec laquelle les noms se lisent correctement. Sur le serveur, chcp affiche son numéro.</translation>
    </message>
    <message>
        <source>The names, read in this code page</source>
        <comment>@info accessible name</comment>
        <translation>Les noms, lus avec cette page de codes</translation>
    </message>
    <message>
        <source>&amp;Use this code page</source>
        <comment>@action:button</comment>
        <translation>&amp;Utiliser cette page de codes</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <comment>@action:button</comment>
        <translation>&amp;Laisser indéterminé</translation>
    </message>
    <message>
        <source>&amp;Code page:</source>
        <comment>@label</comment>
        <translation>&amp;Page de codes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>bindwright::EventBar</name>
    <message>
        <source>%1, until %2</source>
        <comment>@item a certificate and its last day</comment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>The old certificate</source>
        <comment>@info accessible name</comment>
        <translation>L’ancien certificat</translation>
    </message>
    <message>
        <source>The new certificate</source>
        <comment>@info accessible name</comment>
        <translation>Le nouveau certificat</translation>
    </message>
    <message>
        <source>Old certificate:</source>
        <comment>@label:listbox</comment>
        <translation>Ancien certificat&#xa0;:</translation>
    </message>
    <message>
        <source>New certificate:</source>
        <comment>@label:listbox</comment>
        <translation>Nouveau certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Event before the preview</source>
        <comment>@info accessible name</comment>
        <translation>Événement avant l’aperçu</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@item:inlistbox</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>linked renewal</source>
        <comment>@item:inlistbox</comment>
        <translation>renouvellement associé</translation>
    </message>
    <message>
        <source>new files in the central store</source>
        <comment>@item:inlistbox</comment>
        <translation>nouveaux fichiers dans le magasin centralisé</translation>
    </message>
    <message>
        <source>replaced everywhere</source>
        <comment>@item:inlistbox</comment>
        <translation>remplacé partout</translation>
    </message>
    <message>
        <source>E&amp;vent:</source>
        <comment>@label:listbox what happens to a certificate before</comment>
        <translation>Événe&amp;ment&#xa0;:</translation>
    </message>
</context>
<context>
    <name>bindwright::ExplainBox</name>
    <message>
        <source>What does this error mean?</source>
        <comment>@title:group</comment>
        <translation>Que signifie cette erreur&#xa0;?</translation>
    </message>
    <message>
        <source>Event, error code or message</source>
        <comment>@info:placeholder</comment>
        <translation>Événement, code d’erreur ou message</translation>
    </message>
    <message>
        <source>It fits: %1</source>
        <translation>Cause correspondante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Source&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>No known message is in this text.</source>
        <translation>Ce texte ne contient aucun message connu.</translation>
    </message>
</context>
<context>
    <name>bindwright::ExportButton</name>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF document, to print (*.pdf)</source>
        <translation>Document PDF, à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV pour tableurs (*.csv)</translation>
    </message>
</context>
<context>
    <name>bindwright::FarmDialog</name>
    <message>
        <source>Compare servers</source>
        <comment>@title:window</comment>
        <translation>Comparer les serveurs</translation>
    </message>
    <message>
        <source>Shows which certificate each of several servers serves to the same client, as their states say. Nothing is connected to.</source>
        <translation>Montre quel certificat chacun des serveurs présente au même client, d’après leurs états. Aucune connexion n’est établie.</translation>
    </message>
    <message>
        <source>Who is served what</source>
        <comment>@info accessible name</comment>
        <translation>Qui reçoit quoi</translation>
    </message>
    <message>
        <source>Drop the states of two servers or more here</source>
        <translation>Déposez ici les états de deux serveurs ou plus</translation>
    </message>
    <message>
        <source>Servers and their files</source>
        <comment>@info accessible name</comment>
        <translation>Serveurs et leurs fichiers</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>File</source>
        <comment>@title:column</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Press F2 to rename a server. Files of one name belong to one server.</source>
        <translation>Appuyez sur F2 pour renommer un serveur. Les fichiers d’un même nom appartiennent à un même serveur.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <comment>@action:button</comment>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button</comment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The address and port that clients reach, as each server sees it.</source>
        <comment>@info:tooltip</comment>
        <translation>L’adresse et le port que les clients atteignent, vus par chaque serveur.</translation>
    </message>
    <message>
        <source>Clients &amp;connect to:</source>
        <comment>@label:textbox</comment>
        <translation>Les &amp;clients se connectent à :</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <comment>@option:check</comment>
        <translation>Seulement les &amp;différences</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <comment>@action:button</comment>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Add files of servers</source>
        <comment>@title:window</comment>
        <translation>Ajouter des fichiers de serveurs</translation>
    </message>
    <message>
        <source>Add the states of two servers or more.</source>
        <translation>Ajoutez les états de deux serveurs ou plus.</translation>
    </message>
    <message>
        <source>Reading the servers…</source>
        <comment>@info:progress</comment>
        <translation>Lecture des serveurs…</translation>
    </message>
    <message>
        <source>All servers serve alike.</source>
        <translation>Tous les serveurs présentent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are served differently.</source>
        <translation>
            <numerusform>%n client est servi différemment.</numerusform>
            <numerusform>%n clients sont servis différemment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <comment>@title:window</comment>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>bindwright::FarmModel</name>
    <message>
        <source>%1: %2</source>
        <comment>@info accessible: column, what it says</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>@title:column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@item role, host</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, without SNI</source>
        <comment>@item role</comment>
        <translation>%1, sans SNI</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>@item what servers serve</comment>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <comment>@item</comment>
        <translation>différent</translation>
    </message>
    <message>
        <source>no such site</source>
        <comment>@item</comment>
        <translation>pas de tel site</translation>
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
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>bindwright::FitView</name>
    <message>
        <source>%1: %2</source>
        <comment>@info import or bind, verdict</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Source: %2.</source>
        <comment>@info</comment>
        <translation>%1. Source&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What each target does with it</source>
        <comment>@info accessible name</comment>
        <translation>Ce que chaque cible en fait</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>@title:column</comment>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Imports</source>
        <comment>@title:column</comment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Binds</source>
        <comment>@title:column</comment>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>@info</comment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Bind</source>
        <comment>@info</comment>
        <translation>Liaison</translation>
    </message>
</context>
<context>
    <name>bindwright::GroupedRows</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 wrong</source>
        <comment>@info rows, number</comment>
        <translation>%1, incorrectes&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>bindwright::HelpDialog</name>
    <message>
        <source>Help</source>
        <comment>@title:window</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <comment>@info accessible name</comment>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <comment>@info:placeholder</comment>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>@info accessible name</comment>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Help text</source>
        <comment>@info accessible name</comment>
        <translation>Texte de l’aide</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <comment>@title:window topic</comment>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>@title help</comment>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>@title help</comment>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>@title help</comment>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>bindwright::HostsEdit</name>
    <message>
        <source>Host names</source>
        <comment>@title:group</comment>
        <translation>Noms d’hôte</translation>
    </message>
    <message>
        <source>&amp;Wanted, one per line; empty: all names of the certificates</source>
        <comment>@label</comment>
        <translation>Un par &amp;ligne&#xa0;; vide&#xa0;: tous les noms des certificats</translation>
    </message>
    <message>
        <source>Wanted host names, one per line</source>
        <comment>@info accessible name</comment>
        <translation>Noms d’hôte souhaités, un par ligne</translation>
    </message>
    <message>
        <source>Add all na&amp;mes of the certificates</source>
        <comment>@action:button</comment>
        <translation>Ajouter tous les no&amp;ms des certificats</translation>
    </message>
</context>
<context>
    <name>bindwright::InstanceBar</name>
    <message>
        <source>C&amp;ompute again</source>
        <comment>@action:button</comment>
        <translation>Recalc&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Instance address:</source>
        <comment>@label:listbox</comment>
        <translation>Adresse de l’&amp;instance&#xa0;:</translation>
    </message>
    <message>
        <source>It was stopped; what is shown may be of an earlier state.</source>
        <comment>@info:tooltip</comment>
        <translation>Le calcul a été arrêté&#xa0;; l’affichage correspond peut-être à un état antérieur.</translation>
    </message>
    <message>
        <source>IIS %1</source>
        <comment>@info version</comment>
        <translation>IIS %1</translation>
    </message>
    <message>
        <source>HTTP.sys sees the instance&apos;s internal address. It is not known here; %1 stands for it.</source>
        <translation>HTTP.sys voit l’adresse interne de l’instance. Elle n’est pas connue ici&#xa0;; %1 la remplace.</translation>
    </message>
    <message>
        <source>The oldest osFamily of the service configurations decides the version.</source>
        <comment>@info:tooltip</comment>
        <translation>L’osFamily la plus ancienne des configurations de service détermine la version.</translation>
    </message>
    <message>
        <source>HTTP.sys sees the instance&apos;s internal address. The preview shows what it answers at %1.</source>
        <translation>HTTP.sys voit l’adresse interne de l’instance. L’aperçu montre ce qu’il répond à %1.</translation>
    </message>
</context>
<context>
    <name>bindwright::IssuerBar</name>
    <message>
        <source>&amp;Fetch it</source>
        <comment>@action:button the missing issuer</comment>
        <translation>Récupér&amp;er</translation>
    </message>
    <message>
        <source>Add from &amp;this system</source>
        <comment>@action:button</comment>
        <translation>A&amp;jouter depuis ce système</translation>
    </message>
    <message>
        <source>Fetch the missing issuer</source>
        <translation>Récupérer l’émetteur manquant</translation>
    </message>
    <message>
        <source>Add the missing issuer from this system&apos;s store</source>
        <translation>Ajouter l’émetteur manquant depuis le magasin de ce système</translation>
    </message>
    <message>
        <source>The certificate does not say where its issuer&apos;s can be fetched.</source>
        <translation>Le certificat n’indique pas où récupérer celui de son émetteur.</translation>
    </message>
    <message>
        <source>Its issuer&apos;s certificate is at %1</source>
        <comment>@info URLs</comment>
        <translation>Le certificat de son émetteur se trouve à %1</translation>
    </message>
    <message>
        <source>This system&apos;s store has it: %1</source>
        <comment>@info certificates</comment>
        <translation>Disponible dans le magasin de ce système&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bindwright::JobBar</name>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@info accessible name</comment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping after the current step…</source>
        <comment>@info:progress</comment>
        <translation>Arrêt après l’étape en cours…</translation>
    </message>
</context>
<context>
    <name>bindwright::MapPanel</name>
    <message>
        <source>Enter or a second click goes to the row, or unfolds.</source>
        <comment>@info</comment>
        <translation>Entrée ou un second clic mène à la ligne, ou développe.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>@action:button</comment>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>@action:button</comment>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fold &amp;similar</source>
        <comment>@option:check</comment>
        <translation>Regrouper les si&amp;milaires</translation>
    </message>
    <message>
        <source>&amp;Export map</source>
        <comment>@action:button</comment>
        <translation>E&amp;xporter la carte</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <comment>@action:button</comment>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Search the map</source>
        <comment>@label</comment>
        <translation>Rechercher dans la carte</translation>
    </message>
    <message>
        <source>Only what is w&amp;rong</source>
        <comment>@option:check</comment>
        <translation>Seu&amp;lement les erreurs</translation>
    </message>
    <message>
        <source>Compare &amp;with now</source>
        <comment>@option:check</comment>
        <translation>Comparer &amp;avec l’état actuel</translation>
    </message>
    <message>
        <source>Hosts say whether they get a better or a worse answer than now.</source>
        <comment>@info:tooltip</comment>
        <translation>Les hôtes indiquent s’ils reçoivent une meilleure ou une moins bonne réponse qu’actuellement.</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <comment>@info</comment>
        <translation>Il n’y a rien à afficher ici.</translation>
    </message>
    <message>
        <source>Host, address or certificate</source>
        <comment>@info:placeholder</comment>
        <translation>Hôte, adresse ou certificat</translation>
    </message>
</context>
<context>
    <name>bindwright::MapView</name>
    <message>
        <source>%1: %2</source>
        <comment>@info accessible: column and box</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Conflict map</source>
        <comment>@title</comment>
        <translation>Carte des conflits</translation>
    </message>
    <message>
        <source>Arrow keys go from box to box, Enter to where it can be fixed, plus and minus zoom.</source>
        <comment>@info</comment>
        <translation>Les touches de direction passent d’une case à l’autre, Entrée mène à l’endroit où corriger, plus et moins règlent le zoom.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>@info accessible: two boxes</comment>
        <translation>%1 vers %2</translation>
    </message>
</context>
<context>
    <name>bindwright::MatrixPanel</name>
    <message>
        <source>There is no host to ask for yet. Bindings, host headers and wanted names come from the steps before.</source>
        <translation>Il n’y a encore aucun hôte à demander. Les liaisons, les en-têtes d’hôte et les noms souhaités proviennent des étapes précédentes.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@label</comment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by host or certificate</source>
        <comment>@info:placeholder</comment>
        <translation>Filtrer par hôte ou certificat</translation>
    </message>
    <message>
        <source>Only &amp;wrong</source>
        <comment>@option:check</comment>
        <translation>Seulement les &amp;erreurs</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <comment>@action:button</comment>
        <translation>C&amp;orriger</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect a certificate, or remove the expectation</source>
        <comment>@action</comment>
        <translation>Attendre un certificat, ou supprimer l’attente</translation>
    </message>
    <message numerus="yes">
        <source>%n binding(s) are never chosen: another one answers first, or the row is not valid.</source>
        <translation>
            <numerusform>%n liaison n’est jamais choisie&#xa0;: une autre répond avant, ou la ligne n’est pas valide.</numerusform>
            <numerusform>%n liaisons ne sont jamais choisies&#xa0;: une autre répond avant, ou la ligne n’est pas valide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect %1</source>
        <comment>@action:inmenu</comment>
        <translation>Attendre %1</translation>
    </message>
    <message>
        <source>Remove the expectation</source>
        <comment>@action:inmenu</comment>
        <translation>Supprimer l’attente</translation>
    </message>
    <message>
        <source>remove an expectation</source>
        <comment>@action undo</comment>
        <translation>supprimer une attente</translation>
    </message>
    <message>
        <source>Remove ex&amp;pectation</source>
        <comment>@action:button</comment>
        <translation>Supprimer l’att&amp;ente</translation>
    </message>
    <message>
        <source>Ex&amp;pect %1</source>
        <comment>@action:button</comment>
        <translation>&amp;Attendre %1</translation>
    </message>
    <message>
        <source>expect a certificate</source>
        <comment>@action undo</comment>
        <translation>attendre un certificat</translation>
    </message>
    <message>
        <source>&amp;Export matrix</source>
        <comment>@action:button</comment>
        <translation>E&amp;xporter la matrice</translation>
    </message>
    <message>
        <source>Group by</source>
        <comment>@info accessible name</comment>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <comment>@item:inlistbox</comment>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>By role</source>
        <comment>@item:inlistbox</comment>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>By host</source>
        <comment>@item:inlistbox</comment>
        <translation>Par hôte</translation>
    </message>
    <message>
        <source>By certificate</source>
        <comment>@item:inlistbox</comment>
        <translation>Par certificat</translation>
    </message>
    <message>
        <source>Certificate served to each client</source>
        <comment>@title</comment>
        <translation>Certificat présenté à chaque client</translation>
    </message>
    <message>
        <source>Go to the binding</source>
        <comment>@action:inmenu</comment>
        <translation>Aller à la liaison</translation>
    </message>
    <message>
        <source>Copy host name</source>
        <comment>@action:inmenu</comment>
        <translation>Copier le nom d’hôte</translation>
    </message>
</context>
<context>
    <name>bindwright::MatrixTable</name>
    <message>
        <source>Hosts and clients</source>
        <comment>@title</comment>
        <translation>Hôtes et clients</translation>
    </message>
    <message>
        <source>Copy the cells</source>
        <comment>@action</comment>
        <translation>Copier les cellules</translation>
    </message>
</context>
<context>
    <name>bindwright::MessageList</name>
    <message>
        <source>Problems</source>
        <comment>@info accessible name</comment>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::MessageRow</name>
    <message>
        <source>%1: %2</source>
        <comment>@info severity: sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <comment>@action</comment>
        <translation>Copier le message</translation>
    </message>
</context>
<context>
    <name>bindwright::MiniMap</name>
    <message>
        <source>Overview of the map</source>
        <comment>@info accessible name</comment>
        <translation>Vue d’ensemble de la carte</translation>
    </message>
</context>
<context>
    <name>bindwright::NewRoleDialog</name>
    <message>
        <source>Type a name for the role, and for the site of a web role.</source>
        <translation>Tapez un nom pour le rôle, et pour le site d’un rôle web.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: “%2” cannot be where it is.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de nom&#xa0;: «&#xa0;%2&#xa0;» n’est pas autorisé à cet endroit.</translation>
    </message>
    <message>
        <source>New project with an empty role</source>
        <comment>@title:window</comment>
        <translation>Nouveau projet avec un rôle vide</translation>
    </message>
    <message>
        <source>Writes ServiceDefinition.csdef and a ServiceConfiguration for Cloud and one for Local into the folder, and opens them. Nothing is overwritten.</source>
        <translation>Écrit dans le dossier ServiceDefinition.csdef ainsi qu’une ServiceConfiguration pour Cloud et une pour Local, puis les ouvre. Rien n’est remplacé.</translation>
    </message>
    <message>
        <source>Web role</source>
        <comment>@item</comment>
        <translation>Rôle web</translation>
    </message>
    <message>
        <source>Worker role</source>
        <comment>@item</comment>
        <translation>Rôle de travail</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <comment>@action:button</comment>
        <translation>C&amp;réer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Site:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Site&#xa0;:</translation>
    </message>
    <message>
        <source>HTTP &amp;port:</source>
        <comment>@label:spinbox</comment>
        <translation>&amp;Port HTTP&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Guest OS:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;OS invité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>@action:button</comment>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>%1 (family %2)</source>
        <comment>@item Windows, number</comment>
        <translation>%1 (famille %2)</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <comment>@title:window</comment>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>Choose the folder that the project is to stand in.</source>
        <translation>Choisissez le dossier où créer le projet.</translation>
    </message>
</context>
<context>
    <name>bindwright::NextStepsDialog</name>
    <message>
        <source>Next steps</source>
        <comment>@title:window</comment>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>Steps to tick off</source>
        <comment>@info accessible name</comment>
        <translation>Étapes à cocher</translation>
    </message>
    <message>
        <source>Ticks are kept in the plan file, where you save one.</source>
        <translation>Les coches sont conservées dans le fichier de plan, si vous en enregistrez un.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <comment>@action:button</comment>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>tick a step</source>
        <comment>@action undo</comment>
        <translation>cocher une étape</translation>
    </message>
</context>
<context>
    <name>bindwright::PassphraseInput</name>
    <message>
        <source>Try it on the other locked files too</source>
        <comment>@option:check</comment>
        <translation>L’essayer aussi sur les autres fichiers verrouillés</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <comment>@label file name</comment>
        <translation>Phrase secrète de %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>@info:placeholder</comment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>@action:button a passphrase</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the passphrase of %1</source>
        <translation>Afficher la phrase secrète de %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>@action:button</comment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <comment>@action:button file name</comment>
        <translation>Déverrouiller %1</translation>
    </message>
</context>
<context>
    <name>bindwright::PlanTextModel</name>
    <message>
        <source>to do</source>
        <comment>@info state of an action</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>at work</source>
        <comment>@info state of an action</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@info state of an action</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@info state of an action</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>@info state of an action</comment>
        <translation>non fait</translation>
    </message>
    <message>
        <source>left to you</source>
        <comment>@info state of an action</comment>
        <translation>à votre charge</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@item sentence, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@item accessible, state, sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>bindwright::PlanView</name>
    <message>
        <source>Actions</source>
        <comment>@title</comment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What the script does</source>
        <comment>@title</comment>
        <translation>Ce que fait le script</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>@title:tab</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What the script does</source>
        <comment>@title:tab</comment>
        <translation>Ce que fait le script</translation>
    </message>
</context>
<context>
    <name>bindwright::PreviewPage</name>
    <message>
        <source>Preview</source>
        <comment>@title</comment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Which certificate each client will be served, and why. Predicted from published rules; each step shows its certainty.</source>
        <translation>Quel certificat sera présenté à chaque client, et pourquoi. Prédiction fondée sur des règles publiées&#xa0;; chaque étape indique sa certitude.</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <comment>@title:tab</comment>
        <translation>Ma&amp;trice</translation>
    </message>
    <message>
        <source>&amp;Conflict map</source>
        <comment>@title:tab</comment>
        <translation>&amp;Carte des conflits</translation>
    </message>
    <message>
        <source>Choose a name that ends in .svg, .png or .pdf.</source>
        <translation>Choisissez un nom qui se termine par .svg, .png ou .pdf.</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>La carte a été écrite dans %1.</translation>
    </message>
    <message>
        <source>Con&amp;flicts (%1)</source>
        <comment>@title:tab</comment>
        <translation>Con&amp;flits (%1)</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <comment>@action:button</comment>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Asking for every host…</source>
        <comment>@info:progress</comment>
        <translation>Interrogation pour chaque hôte…</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <comment>@title:tab</comment>
        <translation>C&amp;hangements</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .svg, .png or .pdf.</source>
        <translation>Choisissez un nom qui se termine par .csv, .svg, .png ou .pdf.</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>Le tableau a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>bindwright::PreviewTextModel</name>
    <message>
        <source>Expected</source>
        <comment>@title:column</comment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>@title:column</comment>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>@info:tooltip</comment>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its binding is never chosen.</source>
        <comment>@info:tooltip</comment>
        <translation>Sa liaison n’est jamais choisie.</translation>
    </message>
    <message>
        <source>%1 (expectation: %2)</source>
        <comment>@info what is served, expectation</comment>
        <translation>%1 (attente&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <comment>@info accessible: host, client, certificate, verdict</comment>
        <translation>%1, %2&#xa0;: %3&#xa0;; %4</translation>
    </message>
</context>
<context>
    <name>bindwright::ProblemButton</name>
    <message>
        <source>No problems</source>
        <comment>@info</comment>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Lists the problems of this page.</source>
        <comment>@info accessible</comment>
        <translation>Énumère les problèmes de cette page.</translation>
    </message>
</context>
<context>
    <name>bindwright::ProblemRowModel</name>
    <message>
        <source>%1: %2</source>
        <comment>@info severity: sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>bindwright::ProblemTable</name>
    <message>
        <source>Edit</source>
        <comment>@action</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <comment>@action</comment>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>bindwright::ProjectPage</name>
    <message>
        <source>Open the deployment that you want to change, or start without one.</source>
        <translation>Ouvrez le déploiement que vous voulez modifier, ou commencez sans déploiement.</translation>
    </message>
    <message>
        <source>To go on, open a project, or start with the sample or an empty role.</source>
        <translation>Pour continuer, ouvrez un projet, ou commencez avec l’exemple ou un rôle vide.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>@action:button</comment>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <comment>@action:button</comment>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>No project at hand?</source>
        <comment>@title:group</comment>
        <translation>Pas de projet sous la main&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <comment>@action:button</comment>
        <translation>&amp;Essayer l’exemple</translation>
    </message>
    <message>
        <source>&amp;Copy the command for a server</source>
        <comment>@action:button</comment>
        <translation>&amp;Copier la commande pour un serveur</translation>
    </message>
    <message>
        <source>Run it there in PowerShell, as administrator. It writes bindwright-server.txt, with no key and no password in it; drop that file here.</source>
        <translation>Exécutez-la sur le serveur dans PowerShell, en tant qu’administrateur. Elle écrit bindwright-server.txt, sans clé ni mot de passe&#xa0;; déposez ce fichier ici.</translation>
    </message>
    <message>
        <source>Copied. Run it on the server in PowerShell, as administrator, and drop the bindwright-server.txt that it writes here.</source>
        <translation>Copié. Exécutez la commande sur le serveur dans PowerShell, en tant qu’administrateur, et déposez ici le fichier bindwright-server.txt qu’elle écrit.</translation>
    </message>
    <message>
        <source>choose the target</source>
        <comment>@action undo</comment>
        <translation>choisir la cible</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>@info accessible name</comment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>choose roles</source>
        <comment>@action undo</comment>
        <translation>choisir les rôles</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>@info:progress</comment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Drop a project (folder, .ccproj, .csdef or .cscfg), a plan (.bindwright) or files of a server&apos;s state here</source>
        <translation>Déposez ici un projet (dossier, .ccproj, .csdef ou .cscfg), un plan (.bindwright) ou les fichiers de l’état d’un serveur</translation>
    </message>
    <message>
        <source>Ro&amp;les: tick those that get certificates</source>
        <comment>@label</comment>
        <translation>Rô&amp;les&#xa0;: cochez ceux qui reçoivent des certificats</translation>
    </message>
    <message>
        <source>Nothing is open yet. Opening a project only reads it. Files are written on the last page, and only when you choose to.</source>
        <translation>Rien n’est encore ouvert. L’ouverture d’un projet ne fait que le lire. Les fichiers ne sont écrits qu’à la dernière page, et uniquement si vous le demandez.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate files are added when a project is open.</source>
        <translation>
            <numerusform>%n fichier de certificat sera ajouté à l’ouverture d’un projet.</numerusform>
            <numerusform>%n fichiers de certificats seront ajoutés à l’ouverture d’un projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe an empty role, or collect what a server has.</source>
        <translation>Décrivez un rôle vide, ou collectez ce que contient un serveur.</translation>
    </message>
    <message>
        <source>&amp;Empty role…</source>
        <comment>@action:button</comment>
        <translation>Rôle &amp;vide…</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <comment>@action:button</comment>
        <translation>Ouvrir le fichier…</translation>
    </message>
    <message>
        <source>Open a &amp;project</source>
        <comment>@action:button</comment>
        <translation>Ouvrir un &amp;projet</translation>
    </message>
    <message>
        <source>A service definition or configuration, a project of Visual Studio, or a saved plan.</source>
        <translation>Une définition ou une configuration de service, un projet Visual Studio ou un plan enregistré.</translation>
    </message>
    <message>
        <source>&amp;Read a server&apos;s state</source>
        <comment>@action:button</comment>
        <translation>Lire l’état d’un serve&amp;ur</translation>
    </message>
    <message>
        <source>Copies a command that collects it. Run it on the server, and open the file that it writes.</source>
        <translation>Copie une commande qui le collecte. Exécutez-la sur le serveur, et ouvrez le fichier qu’elle écrit.</translation>
    </message>
    <message>
        <source>An invented shop, with a tour of two minutes that ends in an exported script.</source>
        <translation>Une boutique fictive, avec une visite de deux minutes qui se termine par un script exporté.</translation>
    </message>
    <message>
        <source>Compare &amp;servers…</source>
        <comment>@action:button</comment>
        <translation>Co&amp;mparer les serveurs…</translation>
    </message>
</context>
<context>
    <name>bindwright::ProjectRenewalDialog</name>
    <message>
        <source>Where the old certificate is used</source>
        <translation>Où l’ancien certificat est utilisé</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@action:button a project from a list</comment>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@action:button</comment>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>@action:button</comment>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>%1 is the project that is open in the window. Replace the certificate there.</source>
        <translation>%1 est le projet ouvert dans la fenêtre. Remplacez-y le certificat.</translation>
    </message>
    <message>
        <source>Reading the projects…</source>
        <comment>@info:progress</comment>
        <translation>Lecture des projets…</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be changed.</source>
        <translation>
            <numerusform>%n fichier sera modifié.</numerusform>
            <numerusform>%n fichiers seront modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old certificate is not used here.</source>
        <translation>L’ancien certificat n’est pas utilisé ici.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n fichier a été écrit&#xa0;; l’état précédent est conservé dans une sauvegarde.</numerusform>
            <numerusform>%n fichiers ont été écrits&#xa0;; l’état précédent est conservé dans une sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring…</source>
        <comment>@info:progress</comment>
        <translation>Restauration…</translation>
    </message>
    <message numerus="yes">
        <source>%n files were restored.</source>
        <translation>
            <numerusform>%n fichier a été restauré.</numerusform>
            <numerusform>%n fichiers ont été restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace anyway</source>
        <comment>@action:button</comment>
        <translation>&amp;Remplacer quand même</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement : %1</translation>
    </message>
    <message>
        <source>Replace in other places</source>
        <comment>@title:window</comment>
        <translation>Remplacer à d’autres endroits</translation>
    </message>
    <message>
        <source>Projects and central certificate stores</source>
        <translation>Projets et magasins de certificats centralisés</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <comment>@action:button</comment>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Replaces %1 by %2 in the service configurations of these projects and in the files of these central certificate stores, all of them or none.</source>
        <translation>Remplace %1 par %2 dans les configurations de service de ces projets et dans les fichiers de ces magasins de certificats centralisés, dans tous ou dans aucun.</translation>
    </message>
    <message>
        <source>Add a project or a central certificate store</source>
        <comment>@title:window</comment>
        <translation>Ajouter un projet ou un magasin de certificats centralisé</translation>
    </message>
    <message>
        <source>The old certificate is not used in any of these places.</source>
        <translation>L’ancien certificat n’est utilisé à aucun de ces endroits.</translation>
    </message>
</context>
<context>
    <name>bindwright::ProjectSummary</name>
    <message>
        <source>not written: the platform chooses</source>
        <translation>non indiqué&#xa0;: la plateforme choisit</translation>
    </message>
    <message>
        <source>family %1: not known</source>
        <translation>famille %1&#xa0;: inconnue</translation>
    </message>
    <message>
        <source>SNI available</source>
        <translation>SNI disponible</translation>
    </message>
    <message>
        <source>no SNI</source>
        <translation>pas de SNI</translation>
    </message>
    <message>
        <source>family %1: %2, IIS %3, %4</source>
        <comment>@info number, Windows, IIS version, SNI or not</comment>
        <translation>famille %1&#xa0;: %2, IIS %3, %4</translation>
    </message>
    <message>
        <source>%1; retired</source>
        <comment>@info guest OS</comment>
        <translation>%1&#xa0;; retirée</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>@title:group</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Support ends on 31 March 2027. Microsoft names Virtual Machine Scale Sets, App Service, Azure Kubernetes Service and Service Fabric managed clusters to go to.</source>
        <translation>Le support prend fin le 31 mars 2027. Microsoft cite comme solutions de remplacement Virtual Machine Scale Sets, App Service, Azure Kubernetes Service et les clusters managés Service Fabric.</translation>
    </message>
    <message>
        <source>Azure Cloud Services (extended support)</source>
        <comment>@item</comment>
        <translation>Azure Cloud Services (support étendu)</translation>
    </message>
    <message>
        <source>Windows Server or a VM scale set</source>
        <comment>@item</comment>
        <translation>Windows Server ou un groupe de machines virtuelles identiques</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>@label</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>@label</comment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>&amp;Runs on</source>
        <comment>@label</comment>
        <translation>S’e&amp;xécute sur</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <comment>@label</comment>
        <translation>OS invité</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
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
        <translation>Récents</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <comment>@action:button</comment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Recent projects and plans</source>
        <comment>@info accessible name</comment>
        <translation>Projets et plans récents</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@item name and folder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not found</source>
        <comment>@item</comment>
        <translation>%1 · introuvable</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <comment>@action</comment>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>bindwright::ReplaceDialog</name>
    <message>
        <source>%1, until %2</source>
        <comment>@item a certificate and its last day</comment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Service configurations to change</source>
        <translation>Configurations de service à modifier</translation>
    </message>
    <message>
        <source>Where the old certificate is used</source>
        <translation>Où l’ancien certificat est utilisé</translation>
    </message>
    <message>
        <source>&amp;Keep the old certificate on the roles too</source>
        <comment>@option:check</comment>
        <translation>&amp;Garder aussi l’ancien certificat sur les rôles</translation>
    </message>
    <message>
        <source>Replace certificate</source>
        <comment>@title:window</comment>
        <translation>Remplacer le certificat</translation>
    </message>
    <message>
        <source>Replace:</source>
        <comment>@label</comment>
        <translation>Remplacer&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <comment>@label:listbox service configurations</comment>
        <translation>&amp;Dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Used by:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Utilisé par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>@action:button</comment>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>No other certificate was added. Add the new one on the Certificates page.</source>
        <translation>Aucun autre certificat n’a été ajouté. Ajoutez le nouveau à la page Certificats.</translation>
    </message>
    <message>
        <source>Choose at least one service configuration.</source>
        <translation>Choisissez au moins une configuration de service.</translation>
    </message>
    <message>
        <source>&amp;Replace anyway</source>
        <comment>@action:button</comment>
        <translation>&amp;Remplacer quand même</translation>
    </message>
    <message>
        <source>In other &amp;places…</source>
        <comment>@action:button</comment>
        <translation>À d’&amp;autres endroits…</translation>
    </message>
    <message>
        <source>The files of the central certificate store are replaced under “In other places”.</source>
        <translation>Les fichiers du magasin de certificats centralisé se remplacent sous «&#xa0;À d’autres endroits&#xa0;».</translation>
    </message>
</context>
<context>
    <name>bindwright::ReportExporter</name>
    <message>
        <source>Write a report</source>
        <comment>@title:window</comment>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .html or .pdf.</source>
        <translation>Choisissez un nom qui se termine par .html ou .pdf.</translation>
    </message>
</context>
<context>
    <name>bindwright::RoleCertificateTextModel</name>
    <message>
        <source>Name</source>
        <comment>@title:column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>@title:column</comment>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>@title:column</comment>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <comment>@title:column</comment>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>@title:column</comment>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>chain of %1</source>
        <comment>@info</comment>
        <translation>chaîne de %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>@info used by</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>@info certificate name</comment>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>not among the files added</source>
        <comment>@info</comment>
        <translation>absent des fichiers ajoutés</translation>
    </message>
    <message>
        <source>not declared</source>
        <comment>@info</comment>
        <translation>non déclaré</translation>
    </message>
    <message>
        <source>%1… differs</source>
        <comment>@info start of a thumbprint</comment>
        <translation>%1… est différent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info cscfg file, thumbprint</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>bindwright::RoleCertificatesPage</name>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>@item further names</comment>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Role certificates</source>
        <comment>@title</comment>
        <translation>Certificats des rôles</translation>
    </message>
    <message>
        <source>What each role instance gets into its certificate stores: the list of Visual Studio&apos;s “Certificates” tab, for all roles at once.</source>
        <translation>Ce que chaque instance de rôle reçoit dans ses magasins de certificats&#xa0;: la liste de l’onglet «&#xa0;Certificats&#xa0;» de Visual Studio, pour tous les rôles à la fois.</translation>
    </message>
    <message>
        <source>This role has no certificates yet. Add one of those that were added, or an empty row to fill in.</source>
        <translation>Ce rôle n’a pas encore de certificat. Ajoutez l’un de ceux qui ont été ajoutés, ou une ligne vide à remplir.</translation>
    </message>
    <message>
        <source>Certificates of the role</source>
        <comment>@title</comment>
        <translation>Certificats du rôle</translation>
    </message>
    <message>
        <source>edit a certificate of %1</source>
        <comment>@action undo</comment>
        <translation>modifier un certificat de %1</translation>
    </message>
    <message>
        <source>&amp;Copy list to</source>
        <comment>@action:button</comment>
        <translation>&amp;Copier la liste vers</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>@action:button</comment>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button</comment>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <comment>@action:button</comment>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <comment>@action:button</comment>
        <translation>&amp;Remplacer…</translation>
    </message>
    <message>
        <source>Put another certificate wherever this one is used</source>
        <translation>Mettre un autre certificat partout où celui-ci est utilisé</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>@info 12 changes in 3 files</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the files</source>
        <comment>@title certificate name</comment>
        <translation>%1 dans les fichiers</translation>
    </message>
    <message>
        <source>replace a certificate</source>
        <comment>@action undo</comment>
        <translation>remplacer un certificat</translation>
    </message>
    <message>
        <source>No certificate was added</source>
        <comment>@item:inmenu</comment>
        <translation>Aucun certificat n’a été ajouté</translation>
    </message>
    <message>
        <source>Empty row</source>
        <comment>@item:inmenu</comment>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>All roles</source>
        <comment>@item:inmenu</comment>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <comment>@action undo</comment>
        <translation>ajouter %1 à %2</translation>
    </message>
    <message>
        <source>add a certificate to %1</source>
        <comment>@action undo</comment>
        <translation>ajouter un certificat à %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <comment>@action undo</comment>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>copy the certificates of %1</source>
        <comment>@action undo</comment>
        <translation>copier les certificats de %1</translation>
    </message>
    <message>
        <source>Removed from the thumbprint that was entered for %1: %2.</source>
        <translation>Retiré de l’empreinte numérique entrée pour %1&#xa0;: %2.</translation>
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
            <numerusform>%1, %n certificat</numerusform>
            <numerusform>%1, %n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>@title</comment>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>bindwright::RoleTextModel</name>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>@title:column</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>HTTPS endpoint</source>
        <comment>@title:column</comment>
        <translation>Point de terminaison HTTPS</translation>
    </message>
    <message>
        <source>Sites</source>
        <comment>@title:column</comment>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>@title:column</comment>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Startup tasks</source>
        <comment>@title:column</comment>
        <translation>Tâches de démarrage</translation>
    </message>
    <message>
        <source>web</source>
        <comment>@item role kind</comment>
        <translation>web</translation>
    </message>
    <message>
        <source>worker</source>
        <comment>@item role kind</comment>
        <translation>travail</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@item</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioCard</name>
    <message>
        <source>recommended</source>
        <comment>@info</comment>
        <translation>recommandé</translation>
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
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioPage</name>
    <message>
        <source>choose “%1”</source>
        <comment>@action undo</comment>
        <translation>choisir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What should the roles do with these certificates? The recommendation comes from what you added; the choice is yours.</source>
        <translation>Que doivent faire les rôles de ces certificats&#xa0;? La recommandation découle de ce que vous avez ajouté&#xa0;; le choix vous appartient.</translation>
    </message>
    <message>
        <source>Choose one of the five, or press Next again to continue without one.</source>
        <translation>Choisissez l’un des cinq, ou appuyez à nouveau sur Suivant pour continuer sans scénario.</translation>
    </message>
    <message>
        <source>&amp;Install the private root as well</source>
        <comment>@option:check</comment>
        <translation>&amp;Installer aussi la racine privée</translation>
    </message>
    <message>
        <source>edit the host names</source>
        <comment>@action undo</comment>
        <translation>modifier les noms d’hôte</translation>
    </message>
    <message>
        <source>choose service configurations</source>
        <comment>@action undo</comment>
        <translation>choisir les configurations de service</translation>
    </message>
    <message>
        <source>install the root</source>
        <comment>@action undo</comment>
        <translation>installer la racine</translation>
    </message>
    <message>
        <source>Since you chose, something was changed by hand or added. It stays as it is.</source>
        <translation>Depuis votre choix, quelque chose a été modifié manuellement ou ajouté. Cela reste inchangé.</translation>
    </message>
    <message>
        <source>Set it up &amp;again</source>
        <comment>@action:button</comment>
        <translation>Configurer à no&amp;uveau</translation>
    </message>
    <message>
        <source>add all names</source>
        <comment>@action undo</comment>
        <translation>ajouter tous les noms</translation>
    </message>
    <message>
        <source>The platform&apos;s own https binding</source>
        <comment>@title:group</comment>
        <translation>La liaison https propre à la plateforme</translation>
    </message>
    <message>
        <source>decide about the platform&apos;s binding</source>
        <comment>@action undo</comment>
        <translation>décider de la liaison de la plateforme</translation>
    </message>
    <message>
        <source>Choose “%1”</source>
        <comment>@action</comment>
        <translation>Choisir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Keep the https endpoint</source>
        <comment>@option:radio</comment>
        <translation>&amp;Garder le point de terminaison https</translation>
    </message>
    <message>
        <source>The script turns the platform&apos;s IP:443: into *:443:, the default. Clients without SNI get its certificate.</source>
        <translation>Le script fait de IP:443: de la plateforme la liaison par défaut *:443:. Les clients sans SNI reçoivent son certificat.</translation>
    </message>
    <message>
        <source>Declare 443 as &amp;tcp</source>
        <comment>@option:radio</comment>
        <translation>Déclarer 443 en &amp;tcp</translation>
    </message>
    <message>
        <source>The script then owns every binding.</source>
        <translation>Le script gère alors toutes les liaisons.</translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioPicture</name>
    <message>
        <source>cert</source>
        <comment>@label in a drawing</comment>
        <translation>cert</translation>
    </message>
    <message>
        <source>host</source>
        <comment>@label in a drawing</comment>
        <translation>hôte</translation>
    </message>
    <message>
        <source>root</source>
        <comment>@label in a drawing</comment>
        <translation>racine</translation>
    </message>
    <message>
        <source>leaf</source>
        <comment>@label in a drawing</comment>
        <translation>feuille</translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioReasons</name>
    <message>
        <source>Why, and what it will do</source>
        <comment>@info accessible name</comment>
        <translation>Pourquoi, et ce qui sera fait</translation>
    </message>
    <message>
        <source>Why %1 is not possible</source>
        <comment>@title number</comment>
        <translation>Pourquoi %1 n’est pas possible</translation>
    </message>
    <message>
        <source>Why %1</source>
        <comment>@title number</comment>
        <translation>Pourquoi %1</translation>
    </message>
    <message>
        <source>What it will do</source>
        <comment>@title</comment>
        <translation>Ce qui sera fait</translation>
    </message>
</context>
<context>
    <name>bindwright::ScriptBar</name>
    <message>
        <source>Run on &amp;this server…</source>
        <comment>@action:button</comment>
        <translation>Exécuter &amp;sur ce serveur…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@action:button</comment>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <comment>@action:button</comment>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <comment>@action:button</comment>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>bindwright::ScriptView</name>
    <message>
        <source>Not found</source>
        <comment>@info the text to find</comment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <comment>@label</comment>
        <translation>Re&amp;chercher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>@action find</comment>
        <translation>Précéde&amp;nt</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@action find</comment>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <comment>@action</comment>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <comment>@action</comment>
        <translation>Rechercher l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find the previous one</source>
        <comment>@action</comment>
        <translation>Rechercher l’occurrence précédente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <comment>@action</comment>
        <translation>Fermer la barre de recherche</translation>
    </message>
</context>
<context>
    <name>bindwright::ServerChainDialog</name>
    <message>
        <source>From a server</source>
        <comment>@title:window</comment>
        <translation>Depuis un serveur</translation>
    </message>
    <message>
        <source>www.example.com or 10.0.0.4:8443</source>
        <comment>@info:placeholder</comment>
        <translation>www.example.com ou 10.0.0.4:8443</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name to ask for (SNI):</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Nom à demander (SNI)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@action:button</comment>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>empty: the server&apos;s own name; none for an address</source>
        <comment>@info:placeholder</comment>
        <translation>vide&#xa0;: le nom du serveur&#xa0;; aucun pour une adresse</translation>
    </message>
    <message>
        <source>Adds the chain that a running server sends: certificates, without their keys.</source>
        <translation>Ajoute la chaîne qu’envoie un serveur en service&#xa0;: les certificats, sans leurs clés.</translation>
    </message>
</context>
<context>
    <name>bindwright::ServerRunDialog</name>
    <message>
        <source>Run on this server</source>
        <comment>@title:window</comment>
        <translation>Exécuter sur ce serveur</translation>
    </message>
    <message>
        <source>Sets the bindings of this machine&apos;s IIS as the plan has them. Windows asks for an administrator; the certificates have to be in LocalMachine\My, with their keys.</source>
        <translation>Définit les liaisons de l’IIS de cet ordinateur selon le plan. Windows demande un administrateur&#xa0;; les certificats doivent être dans LocalMachine\My, avec leurs clés.</translation>
    </message>
    <message>
        <source>Log of the script</source>
        <comment>@info accessible name</comment>
        <translation>Journal du script</translation>
    </message>
    <message>
        <source>The script&apos;s output appears here.</source>
        <comment>@info:placeholder</comment>
        <translation>La sortie du script apparaît ici.</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@info accessible name</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Scri&amp;pt:</source>
        <comment>@label:listbox</comment>
        <translation>Scri&amp;pt&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Undo what it did</source>
        <comment>@action:button</comment>
        <translation>&amp;Annuler ses modifications</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>@action:button</comment>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>@action:button</comment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Restores what was there before the first run.</source>
        <comment>@info:tooltip</comment>
        <translation>Restaure l’état d’avant la première exécution.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <comment>@info:progress</comment>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>@info:progress</comment>
        <translation>Exécution…</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>@info a line of a log</comment>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>@info a line of a log</comment>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bindwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>@title:window</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Clear recent list</source>
        <comment>@action:button</comment>
        <translation>&amp;Effacer la liste des récents</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Thème :</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>@item:inlistbox</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>@item:inlistbox</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>@item:inlistbox</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>&amp;Days of warning before expiry:</source>
        <comment>@label</comment>
        <translation>&amp;Jours d’avertissement avant l’expiration :</translation>
    </message>
    <message>
        <source>a third of the lifetime</source>
        <comment>@item:inlistbox days of warning</comment>
        <translation>un tiers de la durée de vie</translation>
    </message>
    <message>
        <source>T&amp;arget of new projects:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Cible des nouveaux projets :</translation>
    </message>
    <message>
        <source>Cloud Services</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services</translation>
    </message>
    <message>
        <source>Cloud Services (extended support)</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services (support étendu)</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <comment>@item:inlistbox</comment>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>&amp;Instance address:</source>
        <comment>@label:textbox</comment>
        <translation>Adresse de l’&amp;instance&#xa0;:</translation>
    </message>
    <message>
        <source>An address of a binding, or an example</source>
        <comment>@info:placeholder</comment>
        <translation>Adresse d’une liaison, ou un exemple</translation>
    </message>
    <message>
        <source>The internal address of the instance, which the preview starts with.</source>
        <comment>@info:tooltip</comment>
        <translation>Adresse interne de l’instance, avec laquelle l’aperçu commence.</translation>
    </message>
    <message>
        <source>Ask before</source>
        <comment>@title:group</comment>
        <translation>Demander confirmation avant que</translation>
    </message>
    <message>
        <source>unsaved changes are discar&amp;ded</source>
        <comment>@option:check ask before</comment>
        <translation>les modifications non enregistrées soient &amp;abandonnées</translation>
    </message>
    <message>
        <source>the files from before an apply are &amp;restored</source>
        <comment>@option:check ask before</comment>
        <translation>les fichiers d’avant une application soient &amp;restaurés</translation>
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
        <translation>pas encore de fichier de plan</translation>
    </message>
    <message>
        <source>● unsaved changes</source>
        <comment>@info</comment>
        <translation>● modifications non enregistrées</translation>
    </message>
    <message>
        <source>saved</source>
        <comment>@info</comment>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>F1 help · Ctrl+K commands</source>
        <comment>@info</comment>
        <translation>F1&#xa0;: aide · Ctrl+K&#xa0;: commandes</translation>
    </message>
</context>
<context>
    <name>bindwright::StepList</name>
    <message>
        <source>done</source>
        <comment>@info step</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>current</source>
        <comment>@info step</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>@info step</comment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>@info step</comment>
        <translation>inutile</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@info accessible name</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <comment>@info accessible name: number, count, name, progress</comment>
        <translation>Étape %1 sur %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>, %n errors</source>
        <comment>@info accessible name</comment>
        <translation>
            <numerusform>, %n erreur</numerusform>
            <numerusform>, %n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+%1 or Alt+%1</source>
        <comment>@info:tooltip</comment>
        <translation>Ctrl+%1 ou Alt+%1</translation>
    </message>
</context>
<context>
    <name>bindwright::StorePassphrases</name>
    <message>
        <source>Pass&amp;word of the central certificate store:</source>
        <comment>@label</comment>
        <translation>&amp;Mot de passe du magasin de certificats centralisé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Passphrase of %1, if it has one:</source>
        <comment>@label file name</comment>
        <translation>&amp;Phrase secrète de %1, s’il en a une&#xa0;:</translation>
    </message>
</context>
<context>
    <name>bindwright::Tour</name>
    <message>
        <source>This is an invented shop: two web roles with an https endpoint each, and one certificate. It is a copy; nothing of yours is changed.</source>
        <translation>Voici une boutique fictive&#xa0;: deux rôles web, chacun avec un point de terminaison https, et un certificat. C’est une copie&#xa0;; rien de ce qui vous appartient n’est modifié.</translation>
    </message>
    <message>
        <source>Here you add your certificate files. The tour does without: the project&apos;s cscfg files name the shop&apos;s certificate by its thumbprint.</source>
        <translation>Ici, vous ajoutez vos fichiers de certificats. La visite s’en passe&#xa0;: les fichiers cscfg du projet nomment le certificat de la boutique par son empreinte numérique.</translation>
    </message>
    <message>
        <source>Here you choose how the certificates that you added are used. The tour has no file to choose for: it binds by host name, with SNI.</source>
        <translation>Ici, vous choisissez comment utiliser les certificats que vous avez ajoutés. La visite n’a aucun fichier pour lequel choisir&#xa0;: elle lie par nom d’hôte, avec SNI.</translation>
    </message>
    <message>
        <source>This is what each role declares, and its thumbprint in each configuration.</source>
        <translation>Voici ce que déclare chaque rôle, et son empreinte numérique dans chaque configuration.</translation>
    </message>
    <message>
        <source>The tour has bound two host names. A script sets these bindings on each instance.</source>
        <translation>La visite a lié deux noms d’hôte. Un script définit ces liaisons sur chaque instance.</translation>
    </message>
    <message>
        <source>This is what each client is served, and why. “Conflict map” shows what hides what, “Changes” compares it with now.</source>
        <translation>Voici ce qui est présenté à chaque client, et pourquoi. «&#xa0;Carte des conflits&#xa0;» montre ce qui masque quoi, «&#xa0;Changements&#xa0;» compare avec l’état actuel.</translation>
    </message>
    <message>
        <source>This is all that would happen. Export the script now: it is written beside the copy of the sample.</source>
        <translation>Voici tout ce qui se passerait. Exportez maintenant le script&#xa0;: il est écrit à côté de la copie de l’exemple.</translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3</source>
        <comment>@info number, count, sentence</comment>
        <translation>Visite, %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Export the script</source>
        <comment>@action:button</comment>
        <translation>Exporter le script</translation>
    </message>
    <message>
        <source>Continue the tour</source>
        <comment>@action:button</comment>
        <translation>Continuer la visite</translation>
    </message>
    <message>
        <source>End the tour</source>
        <comment>@action:button</comment>
        <translation>Terminer la visite</translation>
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
        <translation>&amp;Voir la liaison</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <comment>@title</comment>
        <translation>Étapes de la décision</translation>
    </message>
    <message>
        <source>No binding of this plan decides here.</source>
        <comment>@info:tooltip</comment>
        <translation>Aucune liaison de ce plan ne décide ici.</translation>
    </message>
    <message>
        <source>Choose a cell to see how HTTP.sys comes to it.</source>
        <translation>Choisissez une cellule pour voir comment HTTP.sys y parvient.</translation>
    </message>
</context>
<context>
    <name>bindwright::TreeTable</name>
    <message>
        <source>Copy the rows</source>
        <comment>@action</comment>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>bindwright::UndoBox</name>
    <message>
        <source>Undo last apply</source>
        <comment>@title:window</comment>
        <translation>Annuler la dernière application</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>@action:button</comment>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Undo the changes that were applied on %1? The files are restored as they were before.</source>
        <translation>Annuler les modifications appliquées le %1&#xa0;? Les fichiers sont restaurés tels qu’ils étaient avant.</translation>
    </message>
</context>
<context>
    <name>bindwright::VerifyDialog</name>
    <message>
        <source>Verify live</source>
        <comment>@title:window</comment>
        <translation>Vérifier en direct</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@info accessible name</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Connects to the servers, with and without SNI, by TLS 1.2 and 1.3, and compares what they serve with what the preview says. No request is sent; each connection ends after the handshake.</source>
        <translation>Se connecte aux serveurs, avec et sans SNI, en TLS 1.2 et 1.3, et compare ce qu’ils présentent à ce que dit l’aperçu. Aucune requête n’est envoyée&#xa0;; chaque connexion se termine après la négociation TLS.</translation>
    </message>
    <message>
        <source>What is planned and what is served</source>
        <comment>@info accessible name</comment>
        <translation>Ce qui est prévu et ce qui est présenté</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <comment>@info accessible name</comment>
        <translation>Détails de la ligne</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <comment>@action:button</comment>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <comment>@action:button</comment>
        <translation>Copier en CS&amp;V</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>@action:button</comment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep as evidence</source>
        <comment>@action:button</comment>
        <translation>&amp;Conserver comme observations</translation>
    </message>
    <message>
        <source>The plan keeps these answers; previews say what was observed.</source>
        <comment>@info:tooltip</comment>
        <translation>Le plan conserve ces réponses&#xa0;; les aperçus indiquent ce qui a été observé.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>@info:progress</comment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>There is nothing to ask for: the plan serves no host by https.</source>
        <translation>Il n’y a rien à demander&#xa0;: le plan ne sert aucun hôte en https.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept. They are in the plan file once it is saved.</source>
        <translation>
            <numerusform>%n réponse conservée. Elle figurera dans le fichier de plan une fois celui-ci enregistré.</numerusform>
            <numerusform>%n réponses conservées. Elles figureront dans le fichier de plan une fois celui-ci enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>sent: %1, issued by %2, until %3</source>
        <comment>@info a certificate of a chain</comment>
        <translation>envoyé&#xa0;: %1, émis par %2, jusqu’au %3</translation>
    </message>
    <message>
        <source>Choose a row to see its handshakes and the chain that was sent.</source>
        <comment>@info</comment>
        <translation>Choisissez une ligne pour voir ses négociations TLS et la chaîne envoyée.</translation>
    </message>
</context>
<context>
    <name>bindwright::VerifyForm</name>
    <message>
        <source>Connect &amp;to:</source>
        <comment>@label:textbox</comment>
        <translation>Se c&amp;onnecter à&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>@action:button</comment>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>www.example.com:443:10.0.0.4</source>
        <comment>@info:placeholder</comment>
        <translation>www.example.com:443:10.0.0.4</translation>
    </message>
    <message>
        <source>Addresses of names, whatever DNS says: NAME:PORT:ADDRESS.</source>
        <comment>@info:tooltip</comment>
        <translation>Adresses de noms, quoi qu’en dise le DNS&#xa0;: NAME:PORT:ADDRESS.</translation>
    </message>
    <message>
        <source>&amp;Resolve:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Résoudre&#xa0;:</translation>
    </message>
    <message>
        <source>Time&amp;out:</source>
        <comment>@label:spinbox</comment>
        <translation>Déla&amp;i d’attente&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>@item:valuesuffix seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Connections at o&amp;nce:</source>
        <comment>@label:spinbox</comment>
        <translation>Connexions si&amp;multanées&#xa0;:</translation>
    </message>
    <message>
        <source>empty: each host by its name</source>
        <comment>@info:placeholder</comment>
        <translation>vide&#xa0;: chaque hôte par son nom</translation>
    </message>
    <message>
        <source>Else an address or a name: 10.0.0.4 or vip.example.com:8443.</source>
        <comment>@info:tooltip</comment>
        <translation>Sinon une adresse ou un nom&#xa0;: 10.0.0.4 ou vip.example.com:8443.</translation>
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
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Served</source>
        <comment>@title:column</comment>
        <translation>Présenté</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why it may differ</source>
        <comment>@title:column</comment>
        <translation>Cause possible de l’écart</translation>
    </message>
</context>
<context>
    <name>bindwright::WizardPage</name>
    <message>
        <source>You can continue when the work is done or cancelled.</source>
        <comment>@info</comment>
        <translation>Vous pourrez continuer quand le travail sera terminé ou annulé.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>@action:button</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Work is still in progress. Save again when it is done.</source>
        <translation>Un travail est en cours. Enregistrez à nouveau quand il sera terminé.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@action:button</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>@info accessible name</comment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <comment>@action</comment>
        <translation>Filtrer le tableau</translation>
    </message>
    <message>
        <source>To continue, fix this first: %1</source>
        <comment>@info a problem&apos;s sentence</comment>
        <translation>Pour continuer, corrigez d’abord ceci&#xa0;: %1</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ApplyCommand</name>
    <message>
        <source>The project already has all of this; nothing was changed.</source>
        <translation>プロジェクトには既にすべて含まれています。何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みました。以前の内容はバックアップに保存されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyRun</name>
    <message numerus="yes">
        <source>%n error(s) block the plan; they are listed below.</source>
        <translation>
            <numerusform>%n 件のエラーがあるため、プランを実行できません。エラーは以下のとおりです。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate that a template would name.</source>
        <translation>テンプレートに記載する証明書がありません。</translation>
    </message>
    <message>
        <source>There is nothing to write: no binding has a site and a certificate whose thumbprint is known. Add them on the page Bindings, or read what IIS has.</source>
        <translation>書き込むものがありません。サイトと、拇印のわかる証明書の両方が設定されたバインドがありません。「バインド」ページで追加するか、IIS の現在の状態を読み取ってください。</translation>
    </message>
    <message>
        <source>There is nothing to write: nothing is to be bound that a server&apos;s script would set.</source>
        <translation>書き込むものがありません。サーバー スクリプトで設定するバインドがありません。</translation>
    </message>
    <message>
        <source>There is nothing to write: the project already has all of this.</source>
        <translation>書き込むものがありません。すべてプロジェクトに反映済みです。</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>エクスポート先のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The chosen script runs on the role&apos;s instances. Choose “Server script” to set the bindings of this machine.</source>
        <translation>選択したスクリプトはロールのインスタンスで実行されます。このコンピューターのバインドを設定するには、「サーバー スクリプト」を選択してください。</translation>
    </message>
    <message>
        <source>There are no bindings that a script would set.</source>
        <translation>スクリプトで設定するバインドがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みました。元の内容はバックアップに保存されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n 個のファイルを %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) were overridden.</source>
        <translation>
            <numerusform>%n 件のエラーを無視しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>停止しました。ファイルは変更していません。</translation>
    </message>
</context>
<context>
    <name>AskingReader</name>
    <message>
        <source>Passphrase of %1: </source>
        <translation>%1 のパスフレーズ: </translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The run that was interrupted on %1 was completed. All files are now as planned: %2.</source>
        <translation>%1 に中断された実行を完了しました。すべてのファイルはプランどおりです: %2。</translation>
    </message>
    <message>
        <source>The run that was interrupted on %1 was undone. All files are as they were before: %2.</source>
        <translation>%1 に中断された実行を元に戻しました。すべてのファイルは以前の状態です: %2。</translation>
    </message>
    <message>
        <source>The run that was interrupted on %1 was undone (%2). These files have changed since then and were left as they are: %3.</source>
        <translation>%1 に中断された実行を元に戻しました (%2)。次のファイルはその後に変更されているため、そのまま残しました: %3。</translation>
    </message>
    <message>
        <source>The changes that were applied on %1 are undone. The files are as they were before.</source>
        <translation>%1 に適用した変更を元に戻しました。ファイルは以前の状態です。</translation>
    </message>
    <message>
        <source>%1 of the role %2</source>
        <translation>ロール %2 の %1</translation>
    </message>
    <message>
        <source>Bindwright ended before your changes to %1 were saved. They are kept as they were at %2.</source>
        <translation>%1 への変更が保存される前に Bindwright が終了しました。変更は %2 時点の状態で保持されています。</translation>
    </message>
    <message>
        <source>Another Bindwright (process %1 on %2) has this project open. Save and apply in one of the two only.</source>
        <translation>このプロジェクトは別の Bindwright (%2 のプロセス %1) でも開かれています。保存と適用は、どちらか一方だけで行ってください。</translation>
    </message>
    <message>
        <source>The project has changed on disk since it was read: %1.</source>
        <translation>プロジェクトは、読み取り後にディスク上で変更されています: %1。</translation>
    </message>
    <message>
        <source>The project was read again. All your changes fit it.</source>
        <translation>プロジェクトを読み取り直しました。すべての変更をそのまま適用できます。</translation>
    </message>
    <message>
        <source>The project was read again. Check these changes:</source>
        <translation>プロジェクトを読み取り直しました。次の変更を確認してください:</translation>
    </message>
    <message>
        <source>%1 is not in the project any more; your change to it is lost.</source>
        <translation>%1 はプロジェクトからなくなっています。これに対する変更は失われました。</translation>
    </message>
    <message>
        <source>%1 has changed in the project too; your change to it stays.</source>
        <translation>%1 はプロジェクトでも変更されています。これに対する変更はそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Renew the certificate %1</source>
        <translation>証明書 %1 の更新</translation>
    </message>
    <message>
        <source>The certificate %1 expires</source>
        <translation>証明書 %1 の有効期限</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>ECDSA on a curve without a name</source>
        <translation>名前のない曲線の ECDSA</translation>
    </message>
    <message>
        <source>expired today</source>
        <translation>本日、期限切れになりました</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>%n 日前に期限切れになりました</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>本日、期限切れになります</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>this system&apos;s certificate store</source>
        <translation>このシステムの証明書ストア</translation>
    </message>
    <message>
        <source>sent by the server</source>
        <translation>サーバーから送信</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>no MAC</source>
        <translation>MAC なし</translation>
    </message>
    <message>
        <source>MAC %1</source>
        <translation>MAC %1</translation>
    </message>
    <message>
        <source>a private key without a certificate</source>
        <translation>証明書のない秘密キー</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes at its end are no certificate</source>
        <translation>
            <numerusform>末尾の %n バイトは証明書ではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>present, fits</source>
        <translation>あり、証明書と一致</translation>
    </message>
    <message>
        <source>present, but belongs to another certificate</source>
        <translation>あり、ただし別の証明書のもの</translation>
    </message>
    <message>
        <source>present, but locked with another passphrase than the file</source>
        <translation>あり、ただしファイルとは別のパスフレーズでロックされている</translation>
    </message>
    <message>
        <source>present, but of a kind that cannot be used</source>
        <translation>あり、ただし使用できない種類</translation>
    </message>
    <message>
        <source>becomes valid later today</source>
        <translation>本日中に有効になります</translation>
    </message>
    <message numerus="yes">
        <source>becomes valid in %n days</source>
        <translation>
            <numerusform>%n 日後に有効になります</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is incomplete: what was given of %1 does not complete it.</source>
        <translation>チェーンが不完全です。提供された %1 の証明書ではチェーンが完成しません。</translation>
    </message>
    <message>
        <source>The chain is incomplete: %1 was not given.</source>
        <translation>チェーンが不完全です。%1 が提供されていません。</translation>
    </message>
    <message>
        <source>never valid: it ends before it begins</source>
        <translation>有効になりません。開始前に終了します</translation>
    </message>
    <message>
        <source>private key not encrypted</source>
        <translation>秘密キーは暗号化なし</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>TLS bindings of %1</source>
        <comment>@title</comment>
        <translation>%1 の TLS バインド</translation>
    </message>
    <message>
        <source>%1 UTC. Instance address: %2. Predicted from published rules; nothing was run.</source>
        <translation>%1 UTC。インスタンス アドレス: %2。公開されている規則に基づく予測であり、何も実行していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>@title</comment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>期待: %1</translation>
    </message>
    <message>
        <source>Certificate served to each client</source>
        <comment>@title</comment>
        <translation>各クライアントに提示される証明書</translation>
    </message>
    <message>
        <source>There is no host to ask for.</source>
        <translation>要求するホストがありません。</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>@title:column</comment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>its binding is never chosen</source>
        <translation>バインドは選択されません</translation>
    </message>
    <message>
        <source>without SNI</source>
        <translation>SNI なし</translation>
    </message>
    <message>
        <source>What was observed</source>
        <comment>@title</comment>
        <translation>観測された結果</translation>
    </message>
    <message>
        <source>Observation</source>
        <comment>@title:column</comment>
        <translation>観測</translation>
    </message>
    <message>
        <source>Conflict map</source>
        <comment>@title</comment>
        <translation>競合マップ</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>描画するものがありません。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <comment>@title</comment>
        <translation>競合</translation>
    </message>
    <message>
        <source>No conflicts are known.</source>
        <translation>既知の競合はありません。</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>@title:column</comment>
        <translation>重大度</translation>
    </message>
    <message>
        <source>What is wrong, and what fixes it</source>
        <comment>@title:column</comment>
        <translation>問題と修正方法</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>@title:column</comment>
        <translation>確実性</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>@title:column</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>@title</comment>
        <translation>確実性</translation>
    </message>
    <message>
        <source>Rule, in order</source>
        <comment>@title:column</comment>
        <translation>規則 (適用順)</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>@title:column</comment>
        <translation>出典</translation>
    </message>
    <message>
        <source>The map is on the last page.</source>
        <translation>マップは最後のページにあります。</translation>
    </message>
    <message>
        <source>#</source>
        <comment>@title:column</comment>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1, %2, %3: %4 → %5: %6</source>
        <comment>@info role, host, client: now → planned: change</comment>
        <translation>%1、%2、%3: %4 → %5: %6</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay the same.</source>
        <translation>
            <numerusform>%n 件の応答は変わりません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>--fix changes a project, not a plan</source>
        <translation>--fix で変更できるのはプロジェクトだけで、プランは変更できません</translation>
    </message>
    <message>
        <source>Nothing can be fixed without a decision.</source>
        <translation>判断なしに修正できるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みました。以前の内容はバックアップに保存されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run bindwright --help for usage.</source>
        <translation>使用法を表示するには bindwright --help を実行してください。</translation>
    </message>
    <message>
        <source>there is no display to open a window on.</source>
        <translation>ウィンドウを開くディスプレイがありません。</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>Give one of --to FILE, --split DIR and --ccs DIR.</source>
        <translation>--to FILE、--split DIR、--ccs DIR のいずれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>--to takes a name that ends in .pfx, .pem, .cer or .p7b, not “%1”.</source>
        <translation>--to には末尾が .pfx、.pem、.cer、.p7b のいずれかの名前を指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--encryption is for PFX files.</source>
        <translation>--encryption は PFX ファイル用です。</translation>
    </message>
    <message>
        <source>FILE is missing.</source>
        <translation>FILE が指定されていません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 が指定されていません。</translation>
    </message>
    <message>
        <source>--passphrase-file is given twice for all files. Give FILE=F for one.</source>
        <translation>全ファイル用の --passphrase-file が 2 回指定されています。1 つのファイル用には FILE=F を指定してください。</translation>
    </message>
    <message>
        <source>Give either --passphrase-file or --passphrase-stdin.</source>
        <translation>--passphrase-file と --passphrase-stdin はどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--at takes a date such as 2027-03-01, not “%1”.</source>
        <translation>--at には 2027-03-01 のような日付を指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--%1 takes a number of days, not “%2”.</source>
        <translation>--%1 には日数を指定します。「%2」は指定できません。</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 には %2 のいずれかを指定します。「%3」は指定できません。</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2.</source>
        <translation>--%1 には 1 から %2 までの数値を指定します。</translation>
    </message>
    <message>
        <source>--connect takes HOST[:PORT]. %1</source>
        <translation>--connect には HOST[:PORT] を指定します。%1</translation>
    </message>
    <message>
        <source>--resolve takes NAME:PORT:ADDRESS. %1</source>
        <translation>--resolve には NAME:PORT:ADDRESS を指定します。%1</translation>
    </message>
    <message>
        <source>--sni needs --from.</source>
        <translation>--sni には --from が必要です。</translation>
    </message>
    <message>
        <source>--from takes HOST[:PORT]. %1</source>
        <translation>--from には HOST[:PORT] を指定します。%1</translation>
    </message>
    <message>
        <source>--sni takes the name that a client asks for, not “%1”.</source>
        <translation>--sni にはクライアントが要求する名前を指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--record takes a plan file, whose name ends in .bindwright, not “%1”.</source>
        <translation>--record には名前の末尾が .bindwright のプラン ファイルを指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>There is no command “%1”. To open a project or plan, give only its path.</source>
        <translation>コマンド「%1」はありません。プロジェクトまたはプランを開くには、パスだけを指定してください。</translation>
    </message>
    <message>
        <source>FILE is missing, or --from HOST[:PORT].</source>
        <translation>FILE または --from HOST[:PORT] を指定してください。</translation>
    </message>
    <message>
        <source>--allow-internal goes with --fetch-issuers.</source>
        <translation>--allow-internal は --fetch-issuers と一緒に使用します。</translation>
    </message>
    <message>
        <source>--host takes a host name or an IP address. %1</source>
        <translation>--host にはホスト名または IP アドレスを指定します。%1</translation>
    </message>
    <message>
        <source>--diff shows what --fix would change: give both.</source>
        <translation>--diff は --fix による変更内容を表示します。両方を指定してください。</translation>
    </message>
    <message>
        <source>Give either --json or --diff.</source>
        <translation>--json と --diff はどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>予期しない引数「%1」です。</translation>
    </message>
    <message>
        <source>--cases already says what to ask for; --%1 cannot be used with it.</source>
        <translation>何を要求するかは --cases で指定済みです。--%1 は併用できません。</translation>
    </message>
    <message>
        <source>--cases already says what to ask for; “%1” cannot be used with it.</source>
        <translation>何を要求するかは --cases で指定済みです。「%1」は併用できません。</translation>
    </message>
    <message>
        <source>--to IP:PORT is missing: the address that the instance has inside, such as 10.0.0.4:443.</source>
        <translation>--to IP:PORT が指定されていません。10.0.0.4:443 のような、インスタンスの内部アドレスを指定してください。</translation>
    </message>
    <message>
        <source>--to takes IP:PORT. %1</source>
        <translation>--to には IP:PORT を指定します。%1</translation>
    </message>
    <message>
        <source>Give either --sni or --no-sni.</source>
        <translation>--sni と --no-sni はどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--iis takes one of 8.0, 8.5, 10, not “%1”.</source>
        <translation>--iis には 8.0、8.5、10 のいずれかを指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--event takes renewed:OLD=NEW, ccs:OLD=NEW or swap:OLD=NEW, OLD a thumbprint and NEW a thumbprint or a file, not “%1”.</source>
        <translation>--event には renewed:OLD=NEW、ccs:OLD=NEW、swap:OLD=NEW のいずれかを指定します。OLD は拇印、NEW は拇印またはファイルです。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--to FILE is missing: the report, whose name ends in .html or .pdf, or the calendar of what expires, in .ics or .csv.</source>
        <translation>--to FILE が指定されていません。レポートなら名前の末尾が .html または .pdf のファイル、有効期限のカレンダーなら .ics または .csv のファイルを指定してください。</translation>
    </message>
    <message>
        <source>--to takes a name that ends in .html, .pdf, .ics or .csv, not “%1”.</source>
        <translation>--to には末尾が .html、.pdf、.ics、.csv のいずれかの名前を指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--address takes the instance&apos;s IP address, not “%1”.</source>
        <translation>--address にはインスタンスの IP アドレスを指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--bind takes [SITE|]HOST=THUMBPRINT-OR-FILE, not “%1”.</source>
        <translation>--bind には [SITE|]HOST=THUMBPRINT-OR-FILE を指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--bind takes [SITE|]HOST=THUMBPRINT-OR-FILE. %1</source>
        <translation>--bind には [SITE|]HOST=THUMBPRINT-OR-FILE を指定します。%1</translation>
    </message>
    <message>
        <source>--to-dir DIR is missing: the folder that the files go to.</source>
        <translation>--to-dir DIR が指定されていません。ファイルの出力先フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>--with FILE is missing: the new certificate.</source>
        <translation>--with FILE が指定されていません。新しい証明書を指定してください。</translation>
    </message>
    <message>
        <source>--replacing takes a thumbprint of 40 digits, not “%1”.</source>
        <translation>--replacing には 40 桁の拇印を指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>このテキストを表示する</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>Usage: bindwright %1 %2 [OPTIONS]

%3

%4</source>
        <translation>使用法: bindwright %1 %2 [OPTIONS]

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
        <translation>使用法: bindwright [COMMAND] [OPTIONS]

IIS の TLS を、一度で正しく。

%1
%2
SOURCE はプロジェクト (フォルダー、.ccproj、.csdef、.cscfg) またはプラン (.bindwright) です。
check と preview では、サーバーの状態も単独で、またはこれらと併せて指定できます。collect-command の
コマンドの出力、netsh http show sslcert または iplisten の出力、applicationHost.config、.reg の
エクスポート、集中証明書ストアのフォルダー、証明書です。
bindwright COMMAND --help は、コマンドのオプションを表示します。
終了コード: 0 完了、1 重大度がエラーの問題あり、2 使用できない入力または引数。
</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>「%1」にオプション %2 はありません。</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 には値が必要です: %2。</translation>
    </message>
    <message>
        <source>--log-level takes trace, debug, info, warning, error or off, not “%1”.</source>
        <translation>--log-level には trace、debug、info、warning、error、off のいずれかを指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>the code page of a server&apos;s text, where the file does not state it, such as cp850 or windows-1252</source>
        <translation>サーバーのテキストのコード ページ (ファイルに記載がない場合)。例: cp850、windows-1252</translation>
    </message>
    <message>
        <source>the date to answer for, such as 2027-03-01; default: now</source>
        <translation>判定の基準にする日付。例: 2027-03-01。既定値: 現在</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>結果を JSON で出力する</translation>
    </message>
    <message>
        <source>read that line from standard input</source>
        <translation>その行を標準入力から読み取る</translation>
    </message>
    <message>
        <source>a role to work on; may be repeated; default: every web role</source>
        <translation>対象のロール。繰り返し指定可。既定値: すべての Web ロール</translation>
    </message>
    <message>
        <source>a file with certificates; may be repeated</source>
        <translation>証明書を含むファイル。繰り返し指定可</translation>
    </message>
    <message>
        <source>a host and its certificate, and its site where there are several; may be repeated; default: every name of the certificates</source>
        <translation>ホストとその証明書。サイトが複数ある場合はサイトも指定する。繰り返し指定可。既定値: 証明書のすべての名前</translation>
    </message>
    <message>
        <source>the site that bindings go to, the others keep theirs; default: the role&apos;s first</source>
        <translation>バインドの設定先サイト。他のサイトのバインドはそのまま残る。既定値: ロールの最初のサイト</translation>
    </message>
    <message>
        <source>the certificate for clients without SNI</source>
        <translation>SNI を送信しないクライアント用の証明書</translation>
    </message>
    <message>
        <source>continue despite errors, and list them</source>
        <translation>エラーがあっても続行し、エラーを一覧表示する</translation>
    </message>
    <message>
        <source>where to connect for every host; may be repeated; a port that the plan does not have stands for all of its ports; default: each host by its name</source>
        <translation>各ホストの接続先。繰り返し指定可。プランにないポートは、プランのすべてのポートの代わりになる。既定値: 各ホストの名前で接続</translation>
    </message>
    <message>
        <source>the address of a name, whatever DNS says; may be repeated</source>
        <translation>DNS の応答にかかわらず使用する、名前のアドレス。繰り返し指定可</translation>
    </message>
    <message>
        <source>a role to verify; may be repeated; default: all</source>
        <translation>検証するロール。繰り返し指定可。既定値: すべて</translation>
    </message>
    <message>
        <source>for a connection, and again for its handshake; default: 10 seconds</source>
        <translation>接続と、その後のハンドシェイクそれぞれの制限時間。既定値: 10 秒</translation>
    </message>
    <message>
        <source>connections at once, at most; default: 8</source>
        <translation>同時接続数の上限。既定値: 8</translation>
    </message>
    <message>
        <source>keeps the answers as evidence in a plan file, which is made where there is none; previews of it say what was observed</source>
        <translation>応答を証拠としてプラン ファイルに保存する。ファイルがなければ作成する。以後のプレビューに観測結果を表示する</translation>
    </message>
    <message>
        <source>the new file; its name ends in .pfx, .pem, .cer or .p7b</source>
        <translation>新しいファイル。名前の末尾は .pfx、.pem、.cer、.p7b のいずれか</translation>
    </message>
    <message>
        <source>a folder for a PFX of each certificate, and .cer and .pfx of each intermediate</source>
        <translation>各証明書の PFX と、各中間証明書の .cer および .pfx の出力先フォルダー</translation>
    </message>
    <message>
        <source>the share of a central certificate store: a PFX for each host</source>
        <translation>集中証明書ストアの共有。ホストごとに 1 つの PFX を作成する</translation>
    </message>
    <message>
        <source>the encryption of PFX files: legacy (TripleDES-SHA1) or aes (AES256-SHA256); default: legacy for cloud-service and --split, else aes</source>
        <translation>PFX ファイルの暗号化。legacy (TripleDES-SHA1) または aes (AES256-SHA256)。既定値: cloud-service と --split では legacy、それ以外は aes</translation>
    </message>
    <message>
        <source>the name that Windows shows; default: the one that it has</source>
        <translation>Windows で表示される名前。既定値: 現在の名前</translation>
    </message>
    <message>
        <source>a file whose first line locks the new files; default: it is asked for</source>
        <translation>1 行目の内容で新しいファイルをロックするファイル。既定値: 入力を求める</translation>
    </message>
    <message>
        <source>overwrite files that are there</source>
        <translation>既存のファイルを上書きする</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>ウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Shows what certificate files hold, or what a running server sends.</source>
        <translation>証明書ファイルの内容、または稼働中のサーバーが送信する内容を表示します。</translation>
    </message>
    <message>
        <source>a running server to get the certificates from, instead of a file; default port: 443</source>
        <translation>ファイルの代わりに証明書を取得する稼働中のサーバー。既定のポート: 443</translation>
    </message>
    <message>
        <source>with --from: the name to ask for; default: HOST, and none for an address</source>
        <translation>--from とともに使用: 要求する名前。既定値: HOST。アドレスの場合はなし</translation>
    </message>
    <message>
        <source>get issuers that were not given from the http address in the certificate; only what signed it is added</source>
        <translation>提供されていない発行者の証明書を、証明書に記載された http アドレスから取得する。実際に署名した証明書だけを追加する</translation>
    </message>
    <message>
        <source>with --fetch-issuers: also from a loopback or private address that the certificate names</source>
        <translation>--fetch-issuers とともに使用: 証明書に記載されたループバック アドレスやプライベート アドレスからも取得する</translation>
    </message>
    <message>
        <source>a host name or IP address to be covered; may be repeated</source>
        <translation>カバーすべきホスト名または IP アドレス。繰り返し指定可</translation>
    </message>
    <message>
        <source>Reports what is wrong with a project, a plan or a server.</source>
        <translation>プロジェクト、プラン、またはサーバーの問題を報告します。</translation>
    </message>
    <message>
        <source>fix what needs no decision; a backup is kept</source>
        <translation>判断の必要がない問題を修正する。バックアップを保存する</translation>
    </message>
    <message>
        <source>with --fix: print the changes as a unified diff, write nothing</source>
        <translation>--fix とともに使用: 変更を unified diff 形式で出力し、何も書き込まない</translation>
    </message>
    <message>
        <source>list what was read of a server, and from which line</source>
        <translation>サーバーについて読み取った内容と、その行を一覧表示する</translation>
    </message>
    <message>
        <source>warn of certificates that expire within this number of days; default: a third of each one&apos;s lifetime</source>
        <translation>指定した日数以内に期限切れになる証明書について警告する。既定値: 各証明書の有効期間の 3 分の 1</translation>
    </message>
    <message>
        <source>Prints the command to run on a server, in PowerShell: it writes bindwright-server.txt, a SOURCE.</source>
        <translation>サーバーで実行する PowerShell のコマンドを出力します。そのコマンドは、SOURCE として使用できる bindwright-server.txt を書き込みます。</translation>
    </message>
    <message>
        <source>Shows which certificate clients are served, and why.</source>
        <translation>クライアントに提示される証明書と、その理由を表示します。</translation>
    </message>
    <message>
        <source>the address and port that the connection arrives at</source>
        <translation>接続が到着するアドレスとポート</translation>
    </message>
    <message>
        <source>the name that the client asks for</source>
        <translation>クライアントが要求する名前</translation>
    </message>
    <message>
        <source>the client sends no name</source>
        <translation>クライアントは名前を送信しない</translation>
    </message>
    <message>
        <source>8.0, 8.5 or 10; default: what the guest OS has</source>
        <translation>8.0、8.5、10 のいずれか。既定値: ゲスト OS のバージョン</translation>
    </message>
    <message>
        <source>what happens to a certificate before: renewed (linked in its store), ccs (its files in the central store are replaced) or swap (each place is changed); may be repeated</source>
        <translation>証明書に事前に起こること。renewed (ストアで更新とリンク)、ccs (集中証明書ストアのファイルを置き換え)、swap (使用箇所をすべて変更) のいずれか。繰り返し指定可</translation>
    </message>
    <message>
        <source>a handshake-cases/1 file to answer</source>
        <translation>応答を求める handshake-cases/1 ファイル</translation>
    </message>
    <message>
        <source>Connects to running servers and compares what they serve with what the preview says.</source>
        <translation>稼働中のサーバーに接続し、提示される証明書をプレビューの内容と比較します。</translation>
    </message>
    <message>
        <source>Writes a report for the change request, or the calendar of what expires.</source>
        <translation>変更要求用のレポート、または有効期限のカレンダーを書き込みます。</translation>
    </message>
    <message>
        <source>the report, whose name ends in .html or .pdf; the calendar: .ics or .csv</source>
        <translation>レポートは名前の末尾が .html または .pdf のファイル。カレンダーは .ics または .csv のファイル</translation>
    </message>
    <message>
        <source>the instance&apos;s internal address; default: that of a binding, or an example</source>
        <translation>インスタンスの内部アドレス。既定値: バインドのアドレス、または例のアドレス</translation>
    </message>
    <message>
        <source>Shows what would change; writes nothing.</source>
        <translation>変更される内容を表示します。何も書き込みません。</translation>
    </message>
    <message>
        <source>print the changes as a unified diff</source>
        <translation>変更を unified diff 形式で出力する</translation>
    </message>
    <message>
        <source>print what to do after apply, as Markdown</source>
        <translation>適用後の作業を Markdown で出力する</translation>
    </message>
    <message>
        <source>Changes the project&apos;s files, all of them or none.</source>
        <translation>プロジェクトのファイルを変更します。すべてを変更するか、まったく変更しないかのどちらかです。</translation>
    </message>
    <message>
        <source>Writes the script and the diff into a folder.</source>
        <translation>スクリプトと差分をフォルダーに書き込みます。</translation>
    </message>
    <message>
        <source>the folder, made if missing</source>
        <translation>出力先フォルダー。なければ作成する</translation>
    </message>
    <message>
        <source>Replaces a certificate everywhere it is used, in one change that undo reverts.</source>
        <translation>使用されているすべての場所で、証明書を 1 回の変更で置き換えます。undo で元に戻せます。</translation>
    </message>
    <message>
        <source>the new certificate, with its key and chain; may be repeated</source>
        <translation>新しい証明書とそのキーおよびチェーン。繰り返し指定可</translation>
    </message>
    <message>
        <source>the old certificate; default: the one whose hosts the new one covers</source>
        <translation>古い証明書。既定値: 新しい証明書によってホストがカバーされる証明書</translation>
    </message>
    <message>
        <source>a service configuration to change, as Cloud; may be repeated; default: all</source>
        <translation>変更するサービス構成。Cloud のように指定する。繰り返し指定可。既定値: すべて</translation>
    </message>
    <message>
        <source>leave the old certificate on the roles too</source>
        <translation>古い証明書もロールに残す</translation>
    </message>
    <message>
        <source>the folder for the script of a server&apos;s SOURCE</source>
        <translation>SOURCE がサーバーの場合の、スクリプトの出力先フォルダー</translation>
    </message>
    <message>
        <source>print the changes as a unified diff, write nothing</source>
        <translation>変更を unified diff 形式で出力し、何も書き込まない</translation>
    </message>
    <message>
        <source>Explains an error of Windows, IIS, PowerShell or a browser, and what to do.</source>
        <translation>Windows、IIS、PowerShell、ブラウザーのエラーの意味と対処方法を説明します。</translation>
    </message>
    <message>
        <source>Converts certificate files to the format that their destination accepts.</source>
        <translation>証明書ファイルを、使用先が受け付ける形式に変換します。</translation>
    </message>
    <message>
        <source>Unexpected argument “%2”: one %1 is expected.</source>
        <translation>予期しない引数「%2」です。%1 は 1 つだけ指定します。</translation>
    </message>
    <message>
        <source>Give either --compare or --iis.</source>
        <translation>--compare と --iis はどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>what it runs on; default: as the source has it</source>
        <translation>実行環境。既定値: SOURCE の記載どおり</translation>
    </message>
    <message>
        <source>what to do with the certificates</source>
        <translation>証明書の使用方法</translation>
    </message>
    <message>
        <source>the platform&apos;s own binding; default: keep</source>
        <translation>プラットフォーム独自のバインドの扱い。既定値: keep</translation>
    </message>
    <message>
        <source>what sets the bindings, startup-task by default; of export also a template of the certificates: arm or bicep</source>
        <translation>バインドの設定方法。既定値: startup-task。export では、証明書のテンプレート arm または bicep も指定可</translation>
    </message>
    <message>
        <source>how much of the chain goes along, all: with the root; default: none for .cer and --split, else intermediates</source>
        <translation>チェーンをどこまで含めるか。all はルートも含む。既定値: .cer と --split では none、それ以外は intermediates</translation>
    </message>
    <message>
        <source>what changes for whom: each answer as it is now and as planned</source>
        <translation>どのクライアントで何が変わるか。応答ごとに現在とプランを比較する</translation>
    </message>
    <message>
        <source>what the log holds; default: warning</source>
        <translation>ログに記録する内容。既定値: warning</translation>
    </message>
    <message>
        <source>what sets the bindings, startup-task by default</source>
        <translation>バインドの設定方法。既定値: startup-task</translation>
    </message>
    <message>
        <source>--include-chain is for files of several certificates, not for .cer.</source>
        <translation>--include-chain は複数の証明書を含むファイル用です。.cer には使用できません。</translation>
    </message>
    <message>
        <source>a service configuration that gets thumbprints, as Cloud or ServiceConfiguration.Cloud.cscfg; may be repeated; default: all, but the emulator&apos;s where it has another certificate than the others</source>
        <translation>拇印を設定するサービス構成。Cloud や ServiceConfiguration.Cloud.cscfg のように指定する。繰り返し指定可。既定値: すべて。ただし、エミュレーター用で証明書が他と異なるものは除く</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase of the locked files, or of FILE (a file or a folder); may be repeated; default: it is asked for</source>
        <translation>1 行目がパスフレーズのファイル。ロックされたすべてのファイル、または FILE (ファイルまたはフォルダー) に使用する。繰り返し指定可。既定値: 入力を求める</translation>
    </message>
    <message>
        <source>Restores the files from before the last apply, or before FILE or DIR was written by export, report or renew, if nothing has changed since. What convert writes has no backup.</source>
        <translation>最後の適用の前、または export、report、renew が FILE または DIR に書き込む前のファイルを復元します (その後に変更がない場合)。convert が書き込むファイルのバックアップはありません。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source> or </source>
        <comment>@info between two keys</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>any host</source>
        <comment>@item binding</comment>
        <translation>任意のホスト</translation>
    </message>
    <message>
        <source>Host, in the preview</source>
        <comment>@item</comment>
        <translation>ホスト (プレビュー)</translation>
    </message>
    <message>
        <source>Binding of %1</source>
        <comment>@item role</comment>
        <translation>%1 のバインド</translation>
    </message>
</context>
<context>
    <name>ConversionText</name>
    <message>
        <source>Encrypted with %1, as you chose.</source>
        <translation>指定どおり %1 で暗号化しました。</translation>
    </message>
    <message>
        <source>Encrypted with %1, because Cloud Services cannot import AES.</source>
        <translation>Cloud Services は AES をインポートできないため、%1 で暗号化しました。</translation>
    </message>
    <message>
        <source>Encrypted with %1, which all portals and all Windows versions can import.</source>
        <translation>すべてのポータルとすべてのバージョンの Windows がインポートできる %1 で暗号化しました。</translation>
    </message>
    <message>
        <source>Encrypted with %1, which is stronger. Windows Server 2016 and earlier cannot import it.</source>
        <translation>より強力な %1 で暗号化しました。Windows Server 2016 以前ではインポートできません。</translation>
    </message>
    <message>
        <source>Encrypted with %1, which is stronger. Cloud Services and Windows Server 2016 and earlier cannot import it; choose legacy for those.</source>
        <translation>より強力な %1 で暗号化しました。Cloud Services と Windows Server 2016 以前ではインポートできません。これらには legacy を選択してください。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>the same certificate is there</source>
        <translation>同じ証明書が既にあります</translation>
    </message>
    <message>
        <source>something else is there</source>
        <translation>別のものが既にあります</translation>
    </message>
    <message>
        <source>the passphrase does not open what is there</source>
        <translation>既存のファイルはこのパスフレーズでは開けません</translation>
    </message>
    <message>
        <source>%1 with its key</source>
        <comment>certificate</comment>
        <translation>%1 (キーあり)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of file: its certificates</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the same certificate is there, but with another encryption or chain</source>
        <translation>同じ証明書が既にありますが、暗号化またはチェーンが異なります</translation>
    </message>
    <message>
        <source>a certificate that ends earlier, or is not valid now, is there</source>
        <translation>先に期限切れになる証明書、または現在有効でない証明書が既にあります</translation>
    </message>
    <message>
        <source>a certificate that serves as well or longer is there</source>
        <translation>同等以上に長く使える証明書が既にあります</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>New passphrase: </source>
        <translation>新しいパスフレーズ: </translation>
    </message>
    <message>
        <source>Repeat the passphrase: </source>
        <translation>パスフレーズの再入力: </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>path, what stands there</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>No file is made for %1: clients cannot ask for such a name by SNI.</source>
        <translation>%1 のファイルは作成されません。クライアントはこのような名前を SNI で要求できません。</translation>
    </message>
    <message>
        <source>No file is made for %1: Windows keeps such a file name for a device.</source>
        <translation>%1 のファイルは作成されません。Windows はこのようなファイル名をデバイス用に予約しています。</translation>
    </message>
    <message>
        <source>%1: %2 is for this host too, but ends earlier or is not valid now.</source>
        <translation>%1: %2 もこのホスト用ですが、先に期限切れになるか、現在有効ではありません。</translation>
    </message>
    <message>
        <source>%1 stays as it is; --force makes it anew.</source>
        <translation>%1 はそのまま残ります。--force で新しく作成できます。</translation>
    </message>
</context>
<context>
    <name>DraftOptions</name>
    <message>
        <source>a project needs --scenario single, san, chained, installed or sni</source>
        <translation>プロジェクトには --scenario single、san、chained、installed、sni のいずれかが必要です</translation>
    </message>
    <message>
        <source>the scenario “installed” binds nothing</source>
        <translation>シナリオ「installed」では何もバインドしません</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>the scenario “%1” has one certificate for all hosts</source>
        <translation>シナリオ「%1」では、すべてのホストに 1 つの証明書を使用します</translation>
    </message>
    <message>
        <source>%1 is bound to site %2, and --site limits what is touched to %3</source>
        <translation>%1 はサイト %2 にバインドされていますが、--site により変更対象は %3 に限定されています</translation>
    </message>
    <message>
        <source>--configuration takes the name of a service configuration of the project</source>
        <translation>--configuration にはプロジェクトのサービス構成の名前を指定します</translation>
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
        <translation>%1 は存在しません。移動されたか、名前が変更された可能性があります。パスを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check that you may read it and that no other program locks it.</source>
        <translation>%1 を読み取れません%2。読み取り権限があることと、他のプログラムがロックしていないことを確認してください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2, so it is probably not the file you meant. It was not read.</source>
        <translation>%1 は %2 を超えているため、目的のファイルではないと思われます。読み取りませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Nothing was changed. Check the folder&apos;s permissions and the free space.</source>
        <translation>%1 に書き込めません%2。何も変更していません。フォルダーのアクセス許可と空き領域を確認してください。</translation>
    </message>
    <message>
        <source>%1 has changed on disk since it was read. Nothing was written. Open the project again, and plan the change on what is there now.</source>
        <translation>%1 は読み取り後にディスク上で変更されています。何も書き込んでいません。プロジェクトを開き直し、現在の内容に基づいて変更を計画してください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>取り消しました。何も変更していません。</translation>
    </message>
    <message>
        <source>An interrupted run left changes unfinished, and they could not be repaired: %1%2. Bindwright tries again at the next start. If you moved or deleted the project on purpose, remove the unfinished backup set.</source>
        <translation>中断された実行により未完了の変更が残っており、修復できませんでした: %1%2。Bindwright は次回の起動時に再試行します。プロジェクトを意図的に移動または削除した場合は、未完了のバックアップ セットを削除してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo: no backup of an apply to %1 was found.</source>
        <translation>元に戻すものはありません。%1 への適用のバックアップは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so nothing was undone. Take the file from version control.</source>
        <translation>バックアップ %1 が破損しているため、何も元に戻していません。ファイルはバージョン管理から取得してください。</translation>
    </message>
    <message>
        <source>There is no service definition (.csdef) at %1. Choose a folder, .ccproj, .csdef or .cscfg of a cloud service.</source>
        <translation>%1 にサービス定義 (.csdef) がありません。クラウド サービスのフォルダー、.ccproj、.csdef、.cscfg のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>%1 holds several service definitions (%2). Choose one of them.</source>
        <translation>%1 には複数のサービス定義があります (%2)。いずれか 1 つを選択してください。</translation>
    </message>
    <message>
        <source>%1 is written in the encoding %2, which is not supported. Save it as UTF-8.</source>
        <translation>%1 のエンコード %2 はサポートされていません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>“%1” has letters beyond ASCII, and nothing in the file tells its code page: it is not read. Save the file as UTF-8, or name its code page: --encoding cp850, or what chcp says on the server.</source>
        <translation>「%1」に ASCII 以外の文字がありますが、ファイルにコード ページの記載がないため、読み取りません。ファイルを UTF-8 で保存するか、コード ページを指定してください (--encoding cp850 のように、またはサーバーで chcp が示す番号)。</translation>
    </message>
    <message>
        <source>%1 has bytes that are not valid in its encoding; it may be cut off or damaged. Save it as UTF-8, or take it from version control again.</source>
        <translation>%1 にエンコードとして無効なバイトがあります。途中で切れているか、破損している可能性があります。UTF-8 で保存するか、バージョン管理から取得し直してください。</translation>
    </message>
    <message>
        <source>%1: this is not well-formed XML%2. Fix that place in an editor, then open it again.</source>
        <translation>%1: 整形式の XML ではありません%2。エディターでその箇所を修正してから、開き直してください。</translation>
    </message>
    <message>
        <source>%1: the file has a DOCTYPE, which service files never need and which can make a reader open other files. Remove it.</source>
        <translation>%1: ファイルに DOCTYPE があります。サービス ファイルには不要であり、読み取り側に他のファイルを開かせるおそれがあります。削除してください。</translation>
    </message>
    <message>
        <source>%1: elements are nested too deeply for a service file. It was not read.</source>
        <translation>%1: サービス ファイルとしては要素の入れ子が深すぎます。読み取りませんでした。</translation>
    </message>
    <message>
        <source>%1 is XML, but no service definition or configuration: its root element is %2.</source>
        <translation>%1 は XML ですが、サービス定義でもサービス構成でもありません。ルート要素は %2 です。</translation>
    </message>
    <message>
        <source>The root element of %1 is in the namespace %2, not in that of cloud services. Take the namespace from a file that Visual Studio made.</source>
        <translation>%1 のルート要素の名前空間は %2 で、クラウド サービスのものではありません。Visual Studio で作成したファイルの名前空間を使用してください。</translation>
    </message>
    <message>
        <source>%1 is protected with %2, which cannot be opened here. Export it again with AES-256 or TripleDES-SHA1.</source>
        <translation>%1 は %2 で保護されており、ここでは開けません。AES-256 または TripleDES-SHA1 でエクスポートし直してください。</translation>
    </message>
    <message>
        <source>an unknown algorithm</source>
        <translation>不明なアルゴリズム</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2. Export or download it again.</source>
        <translation>%1 は破損しているか、途中で切れています%2。エクスポートまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase. Give the passphrase that it was exported with.</source>
        <translation>%1 はパスフレーズでロックされています。エクスポート時のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>There is no certificate in %1. PFX, P12, PEM, CER, DER and P7B files can be read.</source>
        <translation>%1 に証明書はありません。読み取れるのは PFX、P12、PEM、CER、DER、P7B の各ファイルです。</translation>
    </message>
    <message>
        <source>There is no certificate in %1. What it holds is: %2.</source>
        <translation>%1 に証明書はありません。内容は次のとおりです: %2。</translation>
    </message>
    <message>
        <source>%1 is a certificate request (PKCS#10), not a certificate. Send it to a CA, and add the certificate that the CA issues.</source>
        <translation>%1 は証明書の要求 (PKCS#10) であり、証明書ではありません。CA に送信し、CA が発行した証明書を追加してください。</translation>
    </message>
    <message>
        <source>%1 holds a private key and no certificate, and none that was given belongs to it. Give the file of its certificate together with it.</source>
        <translation>%1 には秘密キーがありますが証明書はなく、対応する証明書も提供されていません。その証明書のファイルを一緒に指定してください。</translation>
    </message>
    <message>
        <source>The passphrase is the one of %1, but what is in it is locked with another one. Windows does not import such a file. Export it again, with one passphrase for all.</source>
        <translation>パスフレーズは %1 のものですが、内容は別のパスフレーズでロックされています。Windows はこのようなファイルをインポートしません。すべてに同じパスフレーズを使用してエクスポートし直してください。</translation>
    </message>
    <message>
        <source>No address was found for %1%2. Check the name and this machine&apos;s DNS.</source>
        <translation>%1 のアドレスが見つかりませんでした%2。名前と、このコンピューターの DNS を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here%2.</source>
        <translation>ここから %1 に到達できません%2。</translation>
    </message>
    <message>
        <source>%1 refuses connections: nothing listens on that port, or a firewall says no.</source>
        <translation>%1 が接続を拒否しています。そのポートでリッスンしているものがないか、ファイアウォールが拒否しています。</translation>
    </message>
    <message>
        <source>%1 did not accept a connection in time. A firewall may drop what is sent to it.</source>
        <translation>%1 が時間内に接続を受け入れませんでした。ファイアウォールがパケットを破棄している可能性があります。</translation>
    </message>
    <message>
        <source>%1 ended the connection before the TLS handshake began.</source>
        <translation>%1 が TLS ハンドシェイクの開始前に接続を終了しました。</translation>
    </message>
    <message>
        <source>%1 reset the connection in answer to the ClientHello. HTTP.sys does that where it has no certificate for the client.</source>
        <translation>%1 が ClientHello に対して接続をリセットしました。HTTP.sys は、クライアントに提示する証明書がない場合にこの動作をします。</translation>
    </message>
    <message>
        <source>%1 closed the connection in answer to the ClientHello.</source>
        <translation>%1 が ClientHello に対して接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but did not complete the TLS handshake in time.</source>
        <translation>%1 は接続を受け入れましたが、時間内に TLS ハンドシェイクを完了しませんでした。</translation>
    </message>
    <message>
        <source>%1 refused the TLS handshake with the alert “%2”.</source>
        <translation>%1 がアラート「%2」で TLS ハンドシェイクを拒否しました。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed%2.</source>
        <translation>%1 との TLS ハンドシェイクに失敗しました%2。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS.</source>
        <translation>%1 で応答したものは TLS を使用していません。</translation>
    </message>
    <message>
        <source>%1 sent more than %2. It was not read.</source>
        <translation>%1 が送信したデータは %2 を超えています。読み取りませんでした。</translation>
    </message>
    <message>
        <source>%1 is no http address that an issuer can be fetched from.</source>
        <translation>%1 は発行者の証明書を取得できる http アドレスではありません。</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is this machine or a private network. Nothing was fetched from it.</source>
        <translation>%1 の参照先 %2 は、このコンピューターまたはプライベート ネットワークです。何も取得していません。</translation>
    </message>
    <message>
        <source>%1 was not fetched in time.</source>
        <translation>%1 を時間内に取得できませんでした。</translation>
    </message>
    <message>
        <source>What %1 answered was not understood%2.</source>
        <translation>%1 の応答を解釈できませんでした%2。</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is. Choose another name, or say that it may be overwritten (--force).</source>
        <translation>%1 は既に存在するため、そのまま残します。別の名前を選択するか、上書きを許可してください (--force)。</translation>
    </message>
    <message>
        <source>The private key of %1 is in none of the files that were given, so %2 cannot be made. Give the file of its key too.</source>
        <translation>%1 の秘密キーが提供されたファイルのいずれにもないため、%2 を作成できません。キーのファイルも指定してください。</translation>
    </message>
    <message>
        <source>%1 is for one certificate, and the files hold several: %2. Give the files of one, or make a file of each (--split).</source>
        <translation>%1 には 1 つの証明書だけを含められますが、ファイルには複数あります: %2。1 つ分のファイルだけを指定するか、証明書ごとにファイルを作成してください (--split)。</translation>
    </message>
    <message>
        <source>%1 holds a private key and needs a passphrase. Give one (--new-passphrase-file), or run it on a terminal, where it is asked for.</source>
        <translation>%1 は秘密キーを含むため、パスフレーズが必要です。パスフレーズを指定するか (--new-passphrase-file)、入力を求められるターミナルで実行してください。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was written.</source>
        <translation>2 つのパスフレーズが一致しません。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>%1 could not be made%2. Nothing was written.</source>
        <translation>%1 を作成できませんでした%2。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The cryptographic provider plugin (qca-ossl) was not found, so certificates cannot be read. Install the QCA plugins, or run the program from where it was installed.</source>
        <translation>暗号プロバイダー プラグイン (qca-ossl) が見つからないため、証明書を読み取れません。QCA プラグインをインストールするか、プログラムをインストール先から実行してください。</translation>
    </message>
    <message>
        <source>This system has no IIS. Save the server script and run it on the server, in an elevated Windows PowerShell.</source>
        <translation>このシステムには IIS がありません。サーバー スクリプトを保存し、サーバーで管理者として起動した Windows PowerShell から実行してください。</translation>
    </message>
    <message>
        <source>Nothing was run: Windows did not let the script run as administrator.</source>
        <translation>何も実行していません。Windows がスクリプトを管理者として実行することを許可しませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be run%2.</source>
        <translation>%1 を実行できませんでした%2。</translation>
    </message>
    <message>
        <source>“%1” is not a thumbprint: 40 hexadecimal digits (SHA-1) are needed.</source>
        <translation>「%1」は拇印ではありません。40 桁の 16 進数 (SHA-1) が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a host name that a client can ask for, such as www.example.com: the name alone, without https://, port, path, blanks, or a dot at the end.</source>
        <translation>「%1」はクライアントが要求できるホスト名ではありません。www.example.com のように名前だけを指定し、https://、ポート、パス、空白、末尾のドットは付けないでください。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address such as 10.0.0.4 or 2001:db8::4.</source>
        <translation>「%1」は 10.0.0.4 や 2001:db8::4 のような IP アドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a port: a number from 1 to 65535 is needed.</source>
        <translation>「%1」はポートではありません。1 から 65535 までの数値が必要です。</translation>
    </message>
    <message>
        <source>%1 has the format %2, which this version does not read. A newer version may.</source>
        <translation>%1 の形式 %2 は、このバージョンでは読み取れません。新しいバージョンでは読み取れる可能性があります。</translation>
    </message>
    <message>
        <source>The project has no role named %1. Names are case-sensitive.</source>
        <translation>プロジェクトに %1 という名前のロールはありません。名前は大文字と小文字が区別されます。</translation>
    </message>
    <message>
        <source>No role has a site named %1.</source>
        <translation>%1 という名前のサイトがあるロールはありません。</translation>
    </message>
    <message>
        <source>The role %2 has no site named %1.</source>
        <translation>ロール %2 に %1 という名前のサイトはありません。</translation>
    </message>
    <message>
        <source>%1 names no certificate that was added. Add its file too.</source>
        <translation>%1 に該当する追加済みの証明書はありません。そのファイルも追加してください。</translation>
    </message>
    <message>
        <source>%1 is not understood.</source>
        <translation>%1 を解釈できません。</translation>
    </message>
    <message>
        <source>%1 is not understood: %2.</source>
        <translation>%1 を解釈できません: %2。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 has changed since the plan was applied on %2. Nothing was undone, because those changes would be lost.</source>
        <translation>%1 は、%2 にプランを適用した後に変更されています。その変更が失われるため、何も元に戻していません。</translation>
    </message>
    <message>
        <source>That passphrase does not open %1. Check upper and lower case, and blanks. If you are sure of the passphrase, the file is damaged: export or download it again.</source>
        <translation>そのパスフレーズでは %1 を開けません。大文字と小文字、空白を確認してください。パスフレーズが確かに正しい場合は、ファイルが破損しています。もう一度エクスポートまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 could not be fetched: the server answered “%2”.</source>
        <translation>%1 を取得できませんでした。サーバーの応答は「%2」です。</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which was not followed: it is not an http address, it is an internal one, or there were too many redirects.</source>
        <translation>%1 は %2 にリダイレクトされます。http アドレスでないか、内部アドレスであるか、リダイレクトの回数が多すぎるため、たどりませんでした。</translation>
    </message>
    <message>
        <source>The certificate from %1 is not the issuer: it did not sign the certificate that gives this address. It was not added.</source>
        <translation>%1 から取得した証明書は発行者のものではありません。このアドレスを示す証明書に署名していません。追加しませんでした。</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is. Choose another folder, or open that project.</source>
        <translation>%1 は既に存在するため、そのまま残します。別のフォルダーを選択するか、そのプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>%1 holds what a probe measured. Open the project or the server&apos;s state that it is for, then this file, or both together.</source>
        <translation>%1 はプローブの測定結果です。対象のプロジェクトまたはサーバーの状態を開いてからこのファイルを開くか、両方を一緒に開いてください。</translation>
    </message>
    <message>
        <source>%1 is none of the files that Bindwright reads: projects, plans, certificates, or a server&apos;s state: applicationHost.config, a .reg export, or what netsh http show sslcert, netsh http show iplisten, reg query, appcmd list site or Get-WebBinding prints.</source>
        <translation>%1 は Bindwright が読み取れるファイルではありません。読み取れるのは、プロジェクト、プラン、証明書、およびサーバーの状態 (applicationHost.config、.reg エクスポート、または netsh http show sslcert、netsh http show iplisten、reg query、appcmd list site、Get-WebBinding の出力) です。</translation>
    </message>
    <message>
        <source>%1 holds a private key of the kind %2, which is not read here. Convert the key to PKCS#8, or export the certificate with its key as PFX.</source>
        <translation>%1 にはここで読み取れない種類 (%2) の秘密キーがあります。キーを PKCS#8 に変換するか、証明書をキーとともに PFX としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 was added, but is not in use here. An event names the certificate in use first: OLD=NEW. The two may be swapped.</source>
        <translation>%1 は追加されましたが、ここでは使用されていません。イベントでは使用中の証明書を先に指定します (OLD=NEW)。2 つが逆になっている可能性があります。</translation>
    </message>
    <message>
        <source>%1 holds more than %2, the most that is read of one file. Give a file with less in it.</source>
        <translation>%1 の内容は %2 を超えています。1 つのファイルから読み取る上限です。内容の少ないファイルを指定してください。</translation>
    </message>
    <message>
        <source>No file of a central certificate store can be made of %1: no host is named there that a file could be for. Names such as con and aux are devices&apos; on Windows.</source>
        <translation>%1 からは証明書の一元管理ストアのファイルを作成できません。ファイルの対象となるホスト名が含まれていません。con や aux などの名前は Windows ではデバイスを表します。</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>Source: %1 [%2]</source>
        <translation>出典: %1 [%2]</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>該当: %1</translation>
    </message>
    <message>
        <source>No known message is in this text. Give the event&apos;s number, the error code such as 0x80070520, or the browser&apos;s word such as ERR_CONNECTION_RESET.</source>
        <translation>このテキストに既知のメッセージはありません。イベント番号、0x80070520 のようなエラー コード、または ERR_CONNECTION_RESET のようなブラウザーの表示を入力してください。</translation>
    </message>
    <message>
        <source>None of the problems that were found in SOURCE explains this error.</source>
        <translation>SOURCE で見つかった問題の中に、このエラーの原因となるものはありません。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no certificate that a template would name.</source>
        <translation>テンプレートに記載する証明書がありません。</translation>
    </message>
</context>
<context>
    <name>Farm</name>
    <message>
        <source>Each file with HTTP.sys records is taken as a server of its own: %1. If files are of one server, give them one name, such as web1=a.txt web1=b.txt.</source>
        <translation>HTTP.sys のレコードを含むファイルは、それぞれ別のサーバーとして扱われます: %1。同じサーバーのファイルには、web1=a.txt web1=b.txt のように同じ名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>FixText</name>
    <message>
        <source>Turn SNI on</source>
        <comment>@action</comment>
        <translation>SNI を有効にする</translation>
    </message>
    <message>
        <source>Turn SNI off</source>
        <comment>@action</comment>
        <translation>SNI を無効にする</translation>
    </message>
    <message>
        <source>Use * for all addresses</source>
        <comment>@action</comment>
        <translation>すべてのアドレスを表す * を使用</translation>
    </message>
    <message>
        <source>Use port 443</source>
        <comment>@action</comment>
        <translation>ポート 443 を使用</translation>
    </message>
    <message>
        <source>Add %1 with %2</source>
        <comment>@action key, certificate</comment>
        <translation>%1 を %2 とともに追加</translation>
    </message>
    <message>
        <source>Make the endpoint tcp</source>
        <comment>@action</comment>
        <translation>エンドポイントを tcp に変更</translation>
    </message>
    <message>
        <source>Let the script make it the default</source>
        <comment>@action</comment>
        <translation>スクリプトで既定にする</translation>
    </message>
    <message>
        <source>Bind site %1 to %2</source>
        <comment>@action site, endpoint</comment>
        <translation>サイト %1 を %2 にバインド</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <comment>@action flag</comment>
        <translation>%1 をクリア</translation>
    </message>
    <message>
        <source>Remove this binding</source>
        <comment>@action</comment>
        <translation>このバインドを削除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>@action</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Declare it</source>
        <comment>@action</comment>
        <translation>宣言を追加</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <comment>@action store</comment>
        <translation>%1 に移動</translation>
    </message>
    <message>
        <source>Make it https</source>
        <comment>@action</comment>
        <translation>https に変更</translation>
    </message>
    <message>
        <source>Bind it to %1</source>
        <comment>@action endpoint</comment>
        <translation>%1 にバインド</translation>
    </message>
    <message>
        <source>Move it to the end</source>
        <comment>@action Bindings of a site</comment>
        <translation>末尾に移動</translation>
    </message>
    <message>
        <source>Rename it to %1</source>
        <comment>@action</comment>
        <translation>名前を %1 に変更</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <comment>@action</comment>
        <translation>ポート %1 を使用</translation>
    </message>
    <message>
        <source>Let the platform choose</source>
        <comment>@action local port</comment>
        <translation>プラットフォームに任せる</translation>
    </message>
    <message>
        <source>Give it an empty value</source>
        <comment>@action</comment>
        <translation>空の値を設定</translation>
    </message>
    <message>
        <source>Use network %1, subnet %2</source>
        <comment>@action</comment>
        <translation>ネットワーク %1、サブネット %2 を使用</translation>
    </message>
    <message>
        <source>Add it with one instance</source>
        <comment>@action</comment>
        <translation>1 インスタンスで追加</translation>
    </message>
    <message>
        <source>Use family %1 (%2)</source>
        <comment>@action osFamily, Windows</comment>
        <translation>ファミリ %1 (%2) を使用</translation>
    </message>
    <message>
        <source>Run it elevated</source>
        <comment>@action</comment>
        <translation>昇格して実行</translation>
    </message>
    <message>
        <source>Keep the value</source>
        <comment>@action</comment>
        <translation>value を残す</translation>
    </message>
    <message>
        <source>Keep the RoleInstanceValue</source>
        <comment>@action</comment>
        <translation>RoleInstanceValue を残す</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <comment>@action role</comment>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>Make this binding the default (%1)</source>
        <comment>@action</comment>
        <translation>このバインドを既定にする (%1)</translation>
    </message>
    <message>
        <source>Set host %1 and SNI</source>
        <comment>@action</comment>
        <translation>ホスト %1 と SNI を設定</translation>
    </message>
    <message>
        <source>Use certificate %1</source>
        <comment>@action</comment>
        <translation>証明書 %1 を使用</translation>
    </message>
    <message>
        <source>Use site %1</source>
        <comment>@action</comment>
        <translation>サイト %1 を使用</translation>
    </message>
    <message>
        <source>Change the host to %1</source>
        <comment>@action</comment>
        <translation>ホストを %1 に変更</translation>
    </message>
    <message>
        <source>Use thumbprint %1…</source>
        <comment>@action its start</comment>
        <translation>使用する拇印: %1…</translation>
    </message>
    <message>
        <source>Change the thumbprint to %1…</source>
        <comment>@action its start</comment>
        <translation>拇印の変更: %1…</translation>
    </message>
    <message>
        <source>Set thumbprintAlgorithm to sha1</source>
        <comment>@action</comment>
        <translation>thumbprintAlgorithm を sha1 に設定</translation>
    </message>
    <message>
        <source>Change the value to %1</source>
        <comment>@action</comment>
        <translation>値を %1 に変更</translation>
    </message>
    <message>
        <source>Remove the certificate from the endpoint</source>
        <comment>@action</comment>
        <translation>エンドポイントから証明書を削除</translation>
    </message>
    <message>
        <source>Change the service name to %1</source>
        <comment>@action</comment>
        <translation>サービス名を %1 に変更</translation>
    </message>
    <message>
        <source>Remove the second %1</source>
        <comment>@action name of an element</comment>
        <translation>2 番目の %1 を削除</translation>
    </message>
    <message>
        <source>Use VM size %1</source>
        <comment>@action</comment>
        <translation>VM サイズ %1 を使用</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>フレンドリ名</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>その他の名前</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 ～ %2、%3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密キー</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>キー使用法</translation>
    </message>
    <message>
        <source>Extended usage</source>
        <translation>拡張キー使用法</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
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
        <translation>インポート</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>バインド</translation>
    </message>
    <message>
        <source>This system&apos;s store has it: %1.</source>
        <translation>このシステムのストアにあります: %1。</translation>
    </message>
    <message>
        <source>The certificate says that it is at %1; --fetch-issuers gets it.</source>
        <translation>証明書によると %1 にあります。--fetch-issuers で取得できます。</translation>
    </message>
    <message>
        <source>Add --allow-internal to fetch it from there.</source>
        <translation>そこから取得するには、--allow-internal を追加してください。</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MapText</name>
    <message numerus="yes">
        <source>%n addresses</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>アドレス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>レコード %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>証明書 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>ホスト %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>an address of its own</source>
        <comment>@item map</comment>
        <translation>固有のアドレス</translation>
    </message>
    <message>
        <source>HTTP.sys gets no record</source>
        <comment>@item map</comment>
        <translation>HTTP.sys にレコードなし</translation>
    </message>
    <message>
        <source>overwritten by a later binding</source>
        <comment>@item map</comment>
        <translation>後のバインドで上書き</translation>
    </message>
    <message>
        <source>never chosen: hidden</source>
        <comment>@item map</comment>
        <translation>選択されない (隠れる)</translation>
    </message>
    <message>
        <source>the handshake fails</source>
        <comment>@item map</comment>
        <translation>ハンドシェイクは失敗</translation>
    </message>
    <message numerus="yes">
        <source>comes first, hides %n</source>
        <comment>@item map, records</comment>
        <translation>
            <numerusform>優先され、%n 個を隠す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hidden at %n address(es)</source>
        <comment>@item map</comment>
        <translation>
            <numerusform>%n 個のアドレスで隠れる</numerusform>
        </translation>
    </message>
    <message>
        <source>get a certificate</source>
        <comment>@item map, clients without SNI</comment>
        <translation>証明書を受け取る</translation>
    </message>
    <message>
        <source>right certificate</source>
        <comment>@item map</comment>
        <translation>正しい証明書</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>@item map</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>wrong certificate, or none</source>
        <comment>@item map</comment>
        <translation>誤った証明書、またはなし</translation>
    </message>
    <message>
        <source>the connection is reset</source>
        <comment>@item map</comment>
        <translation>接続はリセットされる</translation>
    </message>
    <message>
        <source>not added</source>
        <comment>@item map</comment>
        <translation>未追加</translation>
    </message>
    <message>
        <source>does not cover every name</source>
        <comment>@item map</comment>
        <translation>一部の名前をカバーしない</translation>
    </message>
    <message>
        <source>covers its names</source>
        <comment>@item map</comment>
        <translation>名前をカバーする</translation>
    </message>
    <message>
        <source>Clients connect to</source>
        <comment>@title:column map</comment>
        <translation>クライアントの接続先</translation>
    </message>
    <message>
        <source>HTTP.sys looks, top first</source>
        <comment>@title:column map</comment>
        <translation>HTTP.sys の検索順 (上から)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column map</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>@title:column map</comment>
        <translation>要求される名前</translation>
    </message>
    <message>
        <source>%1: %2, …</source>
        <comment>@item map, how many and one of them</comment>
        <translation>%1: %2、…</translation>
    </message>
    <message>
        <source>no certificate</source>
        <comment>@item map</comment>
        <translation>証明書なし</translation>
    </message>
    <message>
        <source>clients without SNI</source>
        <comment>@item map</comment>
        <translation>SNI なしのクライアント</translation>
    </message>
    <message>
        <source>no record found</source>
        <comment>@item map</comment>
        <translation>レコードなし</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>@item map, step and record</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>solid: wins</source>
        <comment>@info map legend</comment>
        <translation>実線: 選択される</translation>
    </message>
    <message>
        <source>dotted: not established</source>
        <comment>@info map legend</comment>
        <translation>点線: 未確認</translation>
    </message>
    <message>
        <source>dashed: hidden, never reached there</source>
        <comment>@info map legend</comment>
        <translation>破線: 隠れて到達しない</translation>
    </message>
    <message>
        <source>every other address</source>
        <comment>@item map</comment>
        <translation>その他のすべてのアドレス</translation>
    </message>
    <message>
        <source>every IPv6 address</source>
        <comment>@item map</comment>
        <translation>すべての IPv6 アドレス</translation>
    </message>
    <message>
        <source>no certificate at some address</source>
        <comment>@item map, clients without SNI</comment>
        <translation>一部のアドレスでは証明書なし</translation>
    </message>
    <message>
        <source>wins</source>
        <comment>@info accessible line of the map</comment>
        <translation>選択される</translation>
    </message>
    <message>
        <source>not established</source>
        <comment>@info accessible line of the map</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>hidden, never reached there</source>
        <comment>@info accessible line of the map</comment>
        <translation>隠れて到達しない</translation>
    </message>
</context>
<context>
    <name>NextStepWords</name>
    <message>
        <source>Nothing changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>The package changes. Every instance restarts, one update domain after the other; with one instance, the role is away meanwhile.</source>
        <translation>パッケージが変更されます。すべてのインスタンスが更新ドメインごとに順に再起動します。インスタンスが 1 つの場合、その間ロールは停止します。</translation>
    </message>
    <message>
        <source>New connections to the bindings that change may fail for a moment. Established ones stay.</source>
        <translation>変更されるバインドへの新しい接続が、一時的に失敗することがあります。確立済みの接続は維持されます。</translation>
    </message>
    <message>
        <source>The vault must be in the deployment&apos;s region and subscription, and let Azure Resource Manager read its secrets for deployment.</source>
        <translation>Key Vault はデプロイと同じリージョンおよびサブスクリプションにあり、デプロイ時に Azure Resource Manager がシークレットを読み取れるように設定されている必要があります。</translation>
    </message>
    <message>
        <source>The URL has to have /secrets/ and a version in it.</source>
        <translation>URL には /secrets/ とバージョンが含まれている必要があります。</translation>
    </message>
    <message>
        <source>Merge the exported osProfile into the template of the deployment.</source>
        <translation>エクスポートした osProfile を、デプロイのテンプレートにマージします。</translation>
    </message>
    <message>
        <source>Update the deployment with the package and the configuration.</source>
        <translation>パッケージと構成を使用してデプロイを更新します。</translation>
    </message>
    <message>
        <source>It asks for the passphrase of each PFX file.</source>
        <translation>各 PFX ファイルのパスフレーズの入力を求められます。</translation>
    </message>
    <message>
        <source>Each binding has its record, with the certificate&apos;s thumbprint.</source>
        <translation>各バインドに、証明書の拇印が設定されたレコードがあります。</translation>
    </message>
    <message>
        <source>It exits with 1 where something else is served, and says why that may be.</source>
        <translation>異なるものが提示される場合は終了コード 1 を返し、考えられる理由を表示します。</translation>
    </message>
    <message>
        <source>Look at the first certificate, at the issuers that were sent, and at the line “Verification”.</source>
        <translation>最初の証明書、送信された発行者、「Verification」の行を確認します。</translation>
    </message>
    <message>
        <source>Restores what was there before the first run.</source>
        <translation>最初の実行前の状態を復元します。</translation>
    </message>
    <message>
        <source>Upload the PFX of %1 to the cloud service</source>
        <translation>%1 の PFX をクラウド サービスにアップロード</translation>
    </message>
    <message>
        <source>Import the PFX of %1 into the Key Vault</source>
        <translation>%1 の PFX を Key Vault にインポート</translation>
    </message>
    <message>
        <source>Note the secret URL of %1</source>
        <translation>%1 のシークレット URL を控える</translation>
    </message>
    <message>
        <source>Put the secret URLs into the template</source>
        <translation>シークレット URL をテンプレートに記述</translation>
    </message>
    <message>
        <source>Build the package</source>
        <translation>パッケージをビルド</translation>
    </message>
    <message>
        <source>Update the deployment&apos;s configuration with %1</source>
        <translation>デプロイの構成を %1 で更新</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>Copy %1 and the PFX files to the server</source>
        <translation>%1 と PFX ファイルをサーバーにコピー</translation>
    </message>
    <message>
        <source>See what %1 would change</source>
        <translation>%1 による変更内容を確認</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 を実行</translation>
    </message>
    <message>
        <source>Check the records of HTTP.sys</source>
        <translation>HTTP.sys のレコードを確認</translation>
    </message>
    <message>
        <source>Compare what every host is served with the preview</source>
        <translation>各ホストに提示される証明書をプレビューと比較</translation>
    </message>
    <message>
        <source>Verify %1 with another program</source>
        <translation>別のプログラムで %1 を検証</translation>
    </message>
    <message>
        <source>To go back</source>
        <translation>元の状態に戻すには</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Upload it before you deploy a configuration that names its thumbprint. In the portal, open the cloud service, then Certificates, and choose Upload.</source>
        <translation>拇印を参照する構成をデプロイする前にアップロードします。ポータルでクラウド サービスの「証明書」を開き、「アップロード」を選択します。</translation>
    </message>
    <message>
        <source>In Visual Studio, right-click the cloud project and choose Package.</source>
        <translation>Visual Studio で、クラウド プロジェクトを右クリックし、「パッケージ」を選択します。</translation>
    </message>
    <message>
        <source>In the portal, open the cloud service, then Configuration, and choose Upload.</source>
        <translation>ポータルでクラウド サービスの「構成」を開き、「アップロード」を選択します。</translation>
    </message>
    <message>
        <source>Choose a folder that only administrators can write to.</source>
        <translation>管理者だけが書き込めるフォルダーを選択します。</translation>
    </message>
    <message>
        <source>Run this in that folder, in an elevated Windows PowerShell. It writes nothing.</source>
        <translation>管理者として起動した Windows PowerShell で、そのフォルダーから実行します。何も書き込みません。</translation>
    </message>
    <message>
        <source>Undo restores the files. Then deploy again as before.</source>
        <translation>「元に戻す」でファイルを復元します。その後、以前と同様にデプロイし直します。</translation>
    </message>
    <message>
        <source>It asks for the passphrase of each file and for a new one, and encrypts the new files in the form that the target imports.</source>
        <translation>各ファイルのパスフレーズと新しいパスフレーズの入力を求め、ターゲットがインポートできる形式で新しいファイルを暗号化します。</translation>
    </message>
    <message>
        <source>Key Vault does not import a certificate without a private key. Whether a deployment installs one from a secret is not established.</source>
        <translation>Key Vault は秘密キーのない証明書をインポートしません。デプロイがシークレットから証明書をインストールするかどうかは確認されていません。</translation>
    </message>
    <message>
        <source>name of the Key Vault</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>Key Vault の名前</translation>
    </message>
    <message>
        <source>name of the resource group</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>リソース グループの名前</translation>
    </message>
    <message>
        <source>public address of the deployment</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>デプロイのパブリック アドレス</translation>
    </message>
    <message>
        <source>name of the cloud service</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>クラウド サービスの名前</translation>
    </message>
    <message>
        <source>path of the .ccproj</source>
        <comment>@info placeholder, without apostrophes</comment>
        <translation>.ccproj のパス</translation>
    </message>
    <message>
        <source>Make the PFX files</source>
        <translation>PFX ファイルを作成</translation>
    </message>
    <message>
        <source>Store %1 in the Key Vault as a secret</source>
        <translation>%1 をシークレットとして Key Vault に保存</translation>
    </message>
    <message>
        <source>Update the deployment&apos;s configuration</source>
        <translation>デプロイの構成を更新</translation>
    </message>
    <message>
        <source>Only the emulator&apos;s configuration changes. There is nothing to deploy.</source>
        <translation>エミュレーターの構成だけが変更されます。デプロイするものはありません。</translation>
    </message>
    <message>
        <source>%1 are alternatives: take the one of this deployment.</source>
        <translation>%1 はどれか 1 つを使用します。このデプロイの構成を選択してください。</translation>
    </message>
    <message>
        <source>The script sets the bindings when an instance starts. Restart one instance after the other, and wait until each is ready.</source>
        <translation>スクリプトがバインドを設定するのはインスタンスの起動時です。インスタンスを 1 つずつ再起動し、それぞれ準備ができるまで待ってください。</translation>
    </message>
    <message>
        <source>Restart the instances</source>
        <translation>インスタンスを再起動する</translation>
    </message>
    <message>
        <source>Only cscfg files change. Running instances take the update. Whether a changed certificate restarts them is not established; the role&apos;s code can ask for it in RoleEnvironmentChanging. Read that first.</source>
        <translation>cscfg ファイルだけが変更されます。実行中のインスタンスは更新を取り込みます。証明書の変更で再起動するかどうかは確立されていません。ロールのコードが RoleEnvironmentChanging で再起動を求めることもあります。先にそのコードを確認してください。</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>Nothing is to be bound, so there is no script for a server to run.</source>
        <translation>バインドするものがないため、サーバーで実行するスクリプトはありません。</translation>
    </message>
    <message>
        <source>The project already has all of this; there is nothing to change.</source>
        <translation>プロジェクトには既にすべて含まれています。変更するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors were there before and do not block the plan.</source>
        <translation>
            <numerusform>%n 件のエラーは以前からあるもので、プランの適用を妨げません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overridden by --force: %1.</source>
        <translation>--force により無視: %1。</translation>
    </message>
    <message>
        <source>Fix the errors, or override them with --force, to apply the plan.</source>
        <translation>プランを適用するには、エラーを修正するか、--force で無視してください。</translation>
    </message>
    <message>
        <source>There is nothing to change; the errors say what is missing.</source>
        <translation>変更するものはありません。足りないものはエラーに示されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors concern service configurations that the plan does not change. They do not block it; run it for those too before you deploy them.</source>
        <translation>
            <numerusform>%n 件のエラーは、プランが変更しないサービス構成に関するものです。プランの適用は妨げません。それらをデプロイする前に、それらに対してもプランを実行してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Left to you: upload the certificate %1 to where the deployment takes its certificates from.</source>
        <translation>手動での作業: 証明書 %1 を、デプロイが証明書を取得する場所にアップロードします。</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the project of role %2 and call it from RoleEntryPoint.OnStart.</source>
        <translation>手動での作業: %1 をロール %2 のプロジェクトに追加し、RoleEntryPoint.OnStart から呼び出します。</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the project of role %2, with Copy Always.</source>
        <translation>手動での作業: %1 をロール %2 のプロジェクトに追加し、「常にコピーする」を設定します。</translation>
    </message>
    <message>
        <source>Left to you: export %1 and run it as administrator on each server.</source>
        <translation>手動での作業: %1 をエクスポートし、各サーバーで管理者として実行します。</translation>
    </message>
    <message>
        <source>Left to you: import %1 with its key into LocalMachine\My of each server, or give the script its PFX.</source>
        <translation>手動での作業: %1 をキーとともに各サーバーの LocalMachine\My にインポートするか、スクリプトに PFX を指定します。</translation>
    </message>
    <message>
        <source>Left to you: create the virtual network %1 with that subnet, where it is not there yet.</source>
        <translation>手動での作業: 仮想ネットワーク %1 がまだない場合は、そのサブネットとともに作成します。</translation>
    </message>
    <message>
        <source>Left to you: %1 %2</source>
        <translation>手動での作業: %1 %2</translation>
    </message>
    <message>
        <source>declare certificate %1 in %2</source>
        <translation>証明書 %1 を %2 で宣言する</translation>
    </message>
    <message>
        <source>change certificate %1 to %2</source>
        <translation>証明書 %1 を %2 に変更する</translation>
    </message>
    <message>
        <source>remove certificate %1</source>
        <translation>証明書 %1 を削除する</translation>
    </message>
    <message>
        <source>set the thumbprint of %1 to %2</source>
        <translation>%1 の拇印を %2 に設定する</translation>
    </message>
    <message>
        <source>remove the thumbprint of %1</source>
        <translation>%1 の拇印を削除する</translation>
    </message>
    <message>
        <source>add endpoint %1 (%2)</source>
        <translation>エンドポイント %1 (%2) を追加する</translation>
    </message>
    <message>
        <source>change endpoint %1 to %2</source>
        <translation>エンドポイント %1 を %2 に変更する</translation>
    </message>
    <message>
        <source>remove endpoint %1</source>
        <translation>エンドポイント %1 を削除する</translation>
    </message>
    <message>
        <source>bind site %1 to endpoint %2</source>
        <translation>サイト %1 をエンドポイント %2 にバインドする</translation>
    </message>
    <message>
        <source>remove the binding to endpoint %2 from site %1</source>
        <translation>サイト %1 からエンドポイント %2 へのバインドを削除する</translation>
    </message>
    <message>
        <source>add the startup task %1</source>
        <translation>スタートアップ タスク %1 を追加する</translation>
    </message>
    <message>
        <source>add the startup task %1, %2</source>
        <translation>スタートアップ タスク %1 (%2) を追加する</translation>
    </message>
    <message>
        <source>remove the startup task %1</source>
        <translation>スタートアップ タスク %1 を削除する</translation>
    </message>
    <message>
        <source>declare the setting %1</source>
        <translation>設定 %1 を宣言する</translation>
    </message>
    <message>
        <source>set %1 to “%2”</source>
        <translation>%1 を「%2」に設定する</translation>
    </message>
    <message>
        <source>remove the setting %1</source>
        <translation>設定 %1 を削除する</translation>
    </message>
    <message>
        <source>change the VM size to %1</source>
        <translation>VM サイズを %1 に変更する</translation>
    </message>
    <message>
        <source>import the module %1</source>
        <translation>モジュール %1 をインポートする</translation>
    </message>
    <message>
        <source>remove the import of %1</source>
        <translation>%1 のインポートを削除する</translation>
    </message>
    <message>
        <source>add the role with one instance</source>
        <translation>ロールを 1 インスタンスで追加する</translation>
    </message>
    <message>
        <source>remove the role</source>
        <translation>ロールを削除する</translation>
    </message>
    <message>
        <source>change the service&apos;s name to %1</source>
        <translation>サービスの名前を %1 に変更する</translation>
    </message>
    <message>
        <source>remove osFamily</source>
        <translation>osFamily を削除する</translation>
    </message>
    <message>
        <source>set osFamily to %1</source>
        <translation>osFamily を %1 に設定する</translation>
    </message>
    <message>
        <source>move the Bindings of site %1 to its end</source>
        <translation>サイト %1 の Bindings を末尾に移動する</translation>
    </message>
    <message>
        <source>remove the virtual network</source>
        <translation>仮想ネットワークを削除する</translation>
    </message>
    <message>
        <source>set the virtual network to %1</source>
        <translation>仮想ネットワークを %1 に設定する</translation>
    </message>
    <message>
        <source>remove the role from its subnet</source>
        <translation>ロールをサブネットから外す</translation>
    </message>
    <message>
        <source>put the role into the subnet %1</source>
        <translation>ロールをサブネット %1 に配置する</translation>
    </message>
    <message>
        <source>set the thumbprint algorithm of %1 to %2</source>
        <translation>%1 の拇印アルゴリズムを %2 に設定する</translation>
    </message>
    <message>
        <source>include %1 as %2, so that it is packaged</source>
        <translation>パッケージに含まれるように、%1 を %2 として追加する</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>%1 を書き込みます。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1, role %2: %3.</source>
        <translation>%1、ロール %2: %3。</translation>
    </message>
    <message>
        <source>remove the executionContext of the role&apos;s Runtime element</source>
        <translation>ロールの Runtime 要素の executionContext を削除する</translation>
    </message>
    <message>
        <source>set the executionContext of the role&apos;s Runtime element to %1</source>
        <translation>ロールの Runtime 要素の executionContext を %1 に設定する</translation>
    </message>
    <message>
        <source>Left to you: upload the certificates %1 to where the deployment takes its certificates from.</source>
        <translation>手動での作業: 証明書 %1 を、デプロイが証明書を取得する場所にアップロードします。</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the projects of roles %2 and call it from RoleEntryPoint.OnStart.</source>
        <translation>手動での作業: %1 をロール %2 の各プロジェクトに追加し、RoleEntryPoint.OnStart から呼び出します。</translation>
    </message>
    <message>
        <source>Left to you: add %1 to the projects of roles %2, with Copy Always.</source>
        <translation>手動での作業: %1 をロール %2 の各プロジェクトに追加し、「常にコピーする」を設定します。</translation>
    </message>
    <message>
        <source>Left to you: import %1 with their keys into LocalMachine\My of each server, or give the script their PFX files.</source>
        <translation>手動での作業: %1 をそれぞれのキーとともに各サーバーの LocalMachine\My にインポートするか、スクリプトにそれぞれの PFX ファイルを指定します。</translation>
    </message>
    <message>
        <source>declare certificates %1 in %2</source>
        <translation>証明書 %1 を %2 で宣言する</translation>
    </message>
    <message>
        <source>remove certificates %1</source>
        <translation>証明書 %1 を削除する</translation>
    </message>
    <message>
        <source>remove the thumbprints of %1</source>
        <translation>%1 の拇印を削除する</translation>
    </message>
    <message>
        <source>add the roles with one instance each</source>
        <translation>各ロールを 1 インスタンスで追加する</translation>
    </message>
    <message>
        <source>remove the roles</source>
        <translation>ロールを削除する</translation>
    </message>
    <message>
        <source>Write %1 into %2.</source>
        <translation>%2 に %1 を書き込みます。</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <comment>@info what happens, the value before</comment>
        <translation>%1 (変更前: %2)</translation>
    </message>
    <message>
        <source>- %1.</source>
        <translation>- %1。</translation>
    </message>
    <message>
        <source>- role %1: %2.</source>
        <translation>- ロール %1: %2。</translation>
    </message>
    <message>
        <source>- roles %1: %2.</source>
        <translation>- ロール %1: %2。</translation>
    </message>
    <message>
        <source>%1, roles %2: %3.</source>
        <translation>%1、ロール %2: %3。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Left to you: delete %1 of role %2, which nothing starts any more.</source>
        <translation>手動での作業: ロール %2 の %1 を削除します。起動されることはもうありません。</translation>
    </message>
    <message>
        <source>binary file: %1 → %2</source>
        <comment>@info the thumbprints before and after</comment>
        <translation>バイナリ ファイル: %1 → %2</translation>
    </message>
    <message>
        <source>Left to you: remove the call of %1 from RoleEntryPoint.OnStart of role %2, then delete it.</source>
        <translation>手動での作業: ロール %2 の RoleEntryPoint.OnStart から %1 の呼び出しを削除し、その後ファイルを削除します。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>without SNI</source>
        <translation>SNI なし</translation>
    </message>
    <message>
        <source>The project has no web role, so nothing answers.</source>
        <translation>プロジェクトに Web ロールがないため、応答するものがありません。</translation>
    </message>
    <message>
        <source>These cases are not answered as the file expects: %1.</source>
        <translation>次のケースの応答は、ファイルの期待と異なります: %1。</translation>
    </message>
    <message>
        <source>The servers answer differently for %1: %2.</source>
        <translation>%1 に対するサーバーの応答が一致しません: %2。</translation>
    </message>
    <message>
        <source>The project has no web role. What its worker role&apos;s https endpoint answers is not established.</source>
        <translation>プロジェクトに Web ロールがありません。ワーカー ロールの https エンドポイントの応答は確認されていません。</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>%1, expired</source>
        <comment>@info certificate served</comment>
        <translation>%1、期限切れ</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <comment>@info certificate served</comment>
        <translation>%1、まだ有効ではない</translation>
    </message>
    <message>
        <source>%1, not added</source>
        <comment>@info certificate served</comment>
        <translation>%1、未追加</translation>
    </message>
    <message>
        <source>%1, not this name</source>
        <comment>@info certificate served</comment>
        <translation>%1、名前の不一致</translation>
    </message>
    <message>
        <source>%1, name only in CN</source>
        <comment>@info certificate served</comment>
        <translation>%1、名前は CN のみ</translation>
    </message>
    <message>
        <source>connection reset</source>
        <comment>@info</comment>
        <translation>接続のリセット</translation>
    </message>
    <message>
        <source>connection refused</source>
        <comment>@info</comment>
        <translation>接続の拒否</translation>
    </message>
    <message>
        <source>not established</source>
        <comment>@info</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>; old, the records for this client have changed since</source>
        <comment>@info observation</comment>
        <translation>、ただし古い結果です (このクライアントに関係するレコードはその後変更されています)</translation>
    </message>
    <message>
        <source>, as predicted</source>
        <comment>@info observation</comment>
        <translation>、予測どおり</translation>
    </message>
    <message>
        <source>, one of those that are possible</source>
        <comment>@info observation</comment>
        <translation>、可能性のあるものの 1 つ</translation>
    </message>
    <message>
        <source>, not as predicted</source>
        <comment>@info observation</comment>
        <translation>、予測と異なる</translation>
    </message>
    <message>
        <source>observed otherwise</source>
        <comment>@info what is served</comment>
        <translation>観測結果は異なる</translation>
    </message>
    <message>
        <source>observed on %1</source>
        <comment>@info what is served</comment>
        <translation>%1 に観測</translation>
    </message>
    <message>
        <source>the certificate of %1</source>
        <comment>@info address and port whose certificate was not read</comment>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>(any other name)</source>
        <comment>@item host</comment>
        <translation>(その他の名前)</translation>
    </message>
    <message>
        <source>with SNI
to %1</source>
        <comment>@title:column clients</comment>
        <translation>SNI あり
%1 宛て</translation>
    </message>
    <message>
        <source>without SNI
to %1</source>
        <comment>@title:column clients</comment>
        <translation>SNI なし
%1 宛て</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>@info expectation</comment>
        <translation>満たす</translation>
    </message>
    <message>
        <source>fails</source>
        <comment>@info expectation</comment>
        <translation>満たさない</translation>
    </message>
    <message>
        <source>not established</source>
        <comment>@info expectation</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info expected certificate: kept or not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>@info what is served, not certain</comment>
        <translation>%1、推測</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <comment>@info what is served, by a probe</comment>
        <translation>%1、測定</translation>
    </message>
    <message>
        <source>no certificate, the handshake failed</source>
        <comment>@info</comment>
        <translation>証明書なし、ハンドシェイクは失敗</translation>
    </message>
    <message>
        <source>%1 by TLS %2</source>
        <comment>@info certificate, version</comment>
        <translation>%1 (TLS %2)</translation>
    </message>
    <message>
        <source>Observed on %1 at %2: %3%4.</source>
        <comment>@info date, address, what was served, as predicted</comment>
        <translation>%1 に %2 で観測: %3%4。</translation>
    </message>
    <message>
        <source>%1 It was Windows %2.</source>
        <comment>@info observation, build</comment>
        <translation>%1 Windows %2 での結果です。</translation>
    </message>
    <message>
        <source>Any other name</source>
        <comment>@title client</comment>
        <translation>その他の名前</translation>
    </message>
    <message>
        <source>%1, with SNI, to %2</source>
        <comment>@title client</comment>
        <translation>%1、SNI あり、%2 宛て</translation>
    </message>
    <message>
        <source>%1, without SNI, to %2</source>
        <comment>@title client</comment>
        <translation>%1、SNI なし、%2 宛て</translation>
    </message>
    <message>
        <source>Inferred, no source says it: %1</source>
        <comment>@info decision</comment>
        <translation>推測 (明記した出典はありません): %1</translation>
    </message>
    <message>
        <source>Measured on this build of Windows: %1</source>
        <comment>@info decision</comment>
        <translation>この Windows ビルドで測定: %1</translation>
    </message>
    <message>
        <source>%1 It has expired: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 有効期限が切れているため、クライアントは拒否します。</translation>
    </message>
    <message>
        <source>%1 It is not valid yet: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 まだ有効ではないため、クライアントは拒否します。</translation>
    </message>
    <message>
        <source>%1 It was not added, so its names are not known.</source>
        <comment>@info decision</comment>
        <translation>%1 追加されていないため、名前は不明です。</translation>
    </message>
    <message>
        <source>%1 It covers the name.</source>
        <comment>@info decision</comment>
        <translation>%1 この名前をカバーします。</translation>
    </message>
    <message>
        <source>%1 It does not cover the name: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 この名前をカバーしないため、クライアントは拒否します。</translation>
    </message>
    <message>
        <source>%1 The name is only in its CN, which clients ignore.</source>
        <comment>@info decision</comment>
        <translation>%1 この名前は CN にしかなく、クライアントは CN を無視します。</translation>
    </message>
    <message>
        <source>right</source>
        <comment>@info verdict</comment>
        <translation>正しい</translation>
    </message>
    <message>
        <source>likely right</source>
        <comment>@info verdict</comment>
        <translation>おそらく正しい</translation>
    </message>
    <message>
        <source>not certain</source>
        <comment>@info verdict</comment>
        <translation>不確実</translation>
    </message>
    <message>
        <source>a fallback</source>
        <comment>@info verdict</comment>
        <translation>フォールバック</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>@info verdict</comment>
        <translation>誤り</translation>
    </message>
    <message>
        <source>same</source>
        <comment>@info change</comment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>better</source>
        <comment>@info change</comment>
        <translation>改善</translation>
    </message>
    <message>
        <source>different</source>
        <comment>@info change</comment>
        <translation>異なる</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>@info change</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>@info change</comment>
        <translation>悪化</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <comment>@info change, not certain</comment>
        <translation>%1、推測</translation>
    </message>
    <message>
        <source>with SNI, to %1</source>
        <comment>@info client</comment>
        <translation>SNI あり、%1 宛て</translation>
    </message>
    <message>
        <source>without SNI, to %1</source>
        <comment>@info client</comment>
        <translation>SNI なし、%1 宛て</translation>
    </message>
    <message>
        <source>%1, not for servers</source>
        <comment>@info certificate served</comment>
        <translation>%1、サーバー用ではない</translation>
    </message>
    <message>
        <source>%1 It is not meant for servers: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 サーバー用ではないため、クライアントは拒否します。</translation>
    </message>
    <message>
        <source>%1, too weak</source>
        <comment>@info certificate served</comment>
        <translation>%1、強度不足</translation>
    </message>
    <message>
        <source>%1 Its key or its signature is too weak: clients refuse it.</source>
        <comment>@info decision</comment>
        <translation>%1 キーまたは署名の強度が不足しているため、クライアントは拒否します。</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Azure says: %1</source>
        <translation>Azure のメッセージ: %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>情報 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the emulator reads this file; it is not deployed.</source>
        <translation>このファイルを読み取るのはエミュレーターだけで、デプロイされません。</translation>
    </message>
    <message numerus="yes">
        <source>Found %n times.</source>
        <translation>
            <numerusform>%n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n times: %1.</source>
        <translation>
            <numerusform>%n 件あります: %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewCommand</name>
    <message>
        <source>error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>%1 is in use already; there is nothing to change.</source>
        <translation>%1 は既に使用されています。変更するものはありません。</translation>
    </message>
    <message>
        <source>No certificate in use has hosts that %1 covers. Name the old one with --replacing THUMBPRINT.</source>
        <translation>使用中の証明書の中に、%1 がそのホストをカバーするものはありません。--replacing THUMBPRINT で古い証明書を指定してください。</translation>
    </message>
    <message>
        <source>%1 covers the hosts of several certificates. Name the old one with --replacing:</source>
        <translation>%1 は複数の証明書のホストをカバーします。--replacing で古い証明書を指定してください:</translation>
    </message>
    <message>
        <source>%1 is a server: give --to-dir DIR for the script that sets its bindings.</source>
        <translation>%1 はサーバーです。バインドを設定するスクリプトの出力先を --to-dir DIR で指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みました。以前の内容はバックアップに保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>No script was written for %1: its bindings are not known.</source>
        <translation>%1 のスクリプトは書き込まれませんでした。バインドが不明です。</translation>
    </message>
    <message>
        <source>A server&apos;s script sets the bindings that get the new certificate, and leaves all others.</source>
        <translation>サーバーのスクリプトは、新しい証明書を受け取るバインドを設定し、ほかのバインドはそのまま残します。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>    %1: not covered are %2</source>
        <translation>    %1: カバーされないもの: %2</translation>
    </message>
    <message>
        <source>These sources do not say which certificates are in use. Collect a server&apos;s state with the command that “bindwright collect-command” prints.</source>
        <translation>これらのソースからは、使用中の証明書がわかりません。「bindwright collect-command」が出力するコマンドでサーバーの状態を収集してください。</translation>
    </message>
    <message>
        <source>%1 covers some of the hosts of these certificates, but not all. Request one that names the others too.</source>
        <translation>%1 はこれらの証明書のホストの一部をカバーしますが、すべてではありません。残りの名前も含む証明書を要求してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the share do not open. Give their passphrase with --passphrase-file.</source>
        <translation>
            <numerusform>共有の %n 個のファイルを開けません。--passphrase-file でパスフレーズを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the files of the central certificate store were not changed.</source>
        <translation>%1: 集中証明書ストアのファイルは変更されていません。</translation>
    </message>
</context>
<context>
    <name>RenewalWords</name>
    <message>
        <source>%1: certificate %2 in %3</source>
        <translation>%1: %3 の証明書 %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3 stays, because the remote desktop password is encrypted for it</source>
        <translation>%1: %3 の %2 は、リモート デスクトップのパスワードの暗号化に使用されているため残ります</translation>
    </message>
    <message>
        <source>%1: endpoint %2 stays as it is; it names the certificate</source>
        <translation>%1: エンドポイント %2 は証明書を名前で参照しているため、そのまま残ります</translation>
    </message>
    <message>
        <source>%1: binding %2 stays as it is; it names the certificate</source>
        <translation>%1: バインド %2 は証明書を名前で参照しているため、そのまま残ります</translation>
    </message>
    <message>
        <source>IIS site %1: binding %2</source>
        <translation>IIS サイト %1: バインド %2</translation>
    </message>
    <message>
        <source>HTTP.sys: record %1</source>
        <translation>HTTP.sys: レコード %1</translation>
    </message>
    <message>
        <source>Certificate store %1. Delete it there once nothing uses it</source>
        <translation>証明書ストア %1。使用されなくなったら、そこから削除してください</translation>
    </message>
    <message>
        <source>No service configuration and no binding has the old certificate. Check its thumbprint.</source>
        <translation>古い証明書を使用しているサービス構成もバインドもありません。拇印を確認してください。</translation>
    </message>
    <message>
        <source>The old and the new certificate are the same.</source>
        <translation>古い証明書と新しい証明書が同じです。</translation>
    </message>
    <message>
        <source>The new certificate does not cover %1. Clients of these hosts would refuse it. Request one that names them.</source>
        <translation>新しい証明書は %1 をカバーしません。これらのホストのクライアントは拒否します。これらの名前を含む証明書を要求してください。</translation>
    </message>
    <message>
        <source>The new certificate has no private key that can be used. Give the PFX, or the key file along with it.</source>
        <translation>新しい証明書に、使用できる秘密キーがありません。PFX を指定するか、キー ファイルを一緒に指定してください。</translation>
    </message>
    <message>
        <source>The issuer of the new certificate, %1, was not given. Give its file too.</source>
        <translation>新しい証明書の発行者 %1 が提供されていません。そのファイルも指定してください。</translation>
    </message>
    <message>
        <source>The new certificate ends on %1, before the old one, which ends on %2. Are they the wrong way round?</source>
        <translation>新しい証明書の有効期限 (%1) は、古い証明書の有効期限 (%2) より前です。新旧が逆ではありませんか?</translation>
    </message>
    <message>
        <source>The new certificate is not valid today: it is valid from %1 to %2.</source>
        <translation>新しい証明書は現在有効ではありません。有効期間は %1 から %2 までです。</translation>
    </message>
    <message>
        <source>The IIS sites and bindings of the server are not in this state, so it is not known which bindings to set. Collect the state with the command that “bindwright collect-command” prints.</source>
        <translation>この状態にはサーバーの IIS サイトとバインドが含まれていないため、どのバインドを設定すべきかわかりません。「bindwright collect-command」が出力するコマンドで状態を収集してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not in this state, so it is not known whether it is the old one. Collect the state with the command that “bindwright collect-command” prints.</source>
        <translation>この状態には %1 の証明書が含まれていないため、それが古い証明書かどうかわかりません。「bindwright collect-command」が出力するコマンドで状態を収集してください。</translation>
    </message>
    <message>
        <source>No host is bound to the old certificate and its file was not given, so it was not checked whether the new one covers the same hosts.</source>
        <translation>古い証明書にバインドされたホストがなく、そのファイルも指定されていないため、新しい証明書が同じホストをカバーするかどうかは確認されていません。</translation>
    </message>
    <message>
        <source>Central certificate store: %1</source>
        <translation>集中証明書ストア: %1</translation>
    </message>
    <message>
        <source>Only you can read the new files of the central certificate store. Give the account that IIS uses for it the right to read them.</source>
        <translation>集中証明書ストアの新しいファイルを読み取れるのは自分だけです。IIS がこのストアに使用するアカウントに、これらのファイルの読み取り権限を付与してください。</translation>
    </message>
    <message>
        <source>It is not known whether these files of the central certificate store have the old certificate: %1. Give the folder of the store, and its password.</source>
        <translation>集中証明書ストアの次のファイルに古い証明書が含まれているかどうかはわかりません: %1。ストアのフォルダーとパスワードを指定してください。</translation>
    </message>
    <message>
        <source>%1: no password protects these files. A private key is written only under a password: set one for the central certificate store first.</source>
        <translation>%1: これらのファイルはパスワードで保護されていません。秘密キーはパスワード付きでのみ書き込まれます。先に集中証明書ストアのパスワードを設定してください。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Fix: %1</source>
        <translation>修正方法: %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Not in the calendar, because their files were not added and so their ends are not known: %1.</source>
        <translation>ファイルが追加されておらず有効期限が不明なため、カレンダーに含まれません: %1。</translation>
    </message>
    <message>
        <source>%1 is not written: there is no certificate in use whose end is known.</source>
        <translation>%1 は書き込まれません。使用中の証明書に、有効期限がわかるものがありません。</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>{subject|(no name)} is hidden by the binding {key|of an exact address} without SNI: HTTP.sys finds an exact IP address and port before it looks at the name. Clients that ask for {subject|(no name)} get {certificate|another certificate}.</source>
        <translation>{subject|(名前なし)} は、SNI なしのバインド {key|(特定のアドレス)} に隠れています。HTTP.sys は名前を調べる前に、IP アドレスとポートの完全一致を見つけます。{subject|(名前なし)} を要求するクライアントには {certificate|別の証明書} が提示されます。</translation>
    </message>
    <message>
        <source>Give that binding the address *, so that it is its port&apos;s default, or a host and SNI.</source>
        <translation>そのバインドのアドレスを * にしてポートの既定にするか、ホストと SNI を設定してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is hidden by the binding that the platform makes for endpoint {endpoint|443}: HTTP.sys finds its exact IP address and port before it looks at the name. Clients that ask for {subject|(no name)} get {certificate|another certificate}.</source>
        <translation>{subject|(名前なし)} は、プラットフォームがエンドポイント {endpoint|443} 用に作成するバインドに隠れています。HTTP.sys は名前を調べる前に、その IP アドレスとポートの完全一致を見つけます。{subject|(名前なし)} を要求するクライアントには {certificate|別の証明書} が提示されます。</translation>
    </message>
    <message>
        <source>Let the script replace the platform&apos;s binding, or declare the endpoint as tcp.</source>
        <translation>プラットフォームのバインドをスクリプトで置き換えるか、エンドポイントを tcp として宣言してください。</translation>
    </message>
    <message>
        <source>Without SNI this binding and that of {hosts} share one record, {subject|(no name)}, and so one certificate: {certificate|another certificate}, which does not name this host.</source>
        <translation>SNI がないため、このバインドと {hosts} のバインドは 1 つのレコード {subject|(名前なし)} を共有し、証明書も 1 つになります: {certificate|別の証明書}。この証明書にはこのホストの名前がありません。</translation>
    </message>
    <message>
        <source>Another binding sets {subject|(no name)} with a different certificate. HTTP.sys keeps only the last: {certificate|which one that is depends on the order}.</source>
        <translation>別のバインドが {subject|(名前なし)} に異なる証明書を設定しています。HTTP.sys は最後に設定されたものだけを保持します: {certificate|どれになるかは順序次第です}。</translation>
    </message>
    <message>
        <source>Set SNI on both, each with a certificate that names its host.</source>
        <translation>両方に SNI を設定し、それぞれのホストの名前を含む証明書を使用してください。</translation>
    </message>
    <message>
        <source>Use one certificate for both, or set SNI with different hosts.</source>
        <translation>両方に同じ証明書を使用するか、異なるホストで SNI を設定してください。</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} of {subject|this binding} has expired. HTTP.sys goes on serving it, and clients refuse it.</source>
        <translation>{subject|このバインド} の証明書 {certificate|(このバインドのもの)} は有効期限が切れています。HTTP.sys は提示し続けますが、クライアントは拒否します。</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} of {subject|this binding} is not valid yet; clients refuse it.</source>
        <translation>{subject|このバインド} の証明書 {certificate|(このバインドのもの)} はまだ有効ではないため、クライアントは拒否します。</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} is there without its private key. Connections to {subject|it} are reset.</source>
        <translation>証明書 {certificate|(このバインドのもの)} はありますが、秘密キーがありません。{subject|このバインド} への接続はリセットされます。</translation>
    </message>
    <message>
        <source>Import it with its private key.</source>
        <translation>秘密キーとともにインポートしてください。</translation>
    </message>
    <message>
        <source>Bind another certificate.</source>
        <translation>別の証明書をバインドしてください。</translation>
    </message>
    <message>
        <source>{certificate|A certificate} is for the address {subject|of the server}. Clients that connect by address send no SNI, and no record without SNI on port {port|443} has it.</source>
        <translation>{certificate|ある証明書} はアドレス {subject|(サーバーのアドレス)} 用です。アドレスで接続するクライアントは SNI を送信しませんが、ポート {port|443} の SNI なしのレコードに、この証明書を使用するものはありません。</translation>
    </message>
    <message>
        <source>Bind it to {subject|the address} and port {port|443} without SNI.</source>
        <translation>SNI なしで {subject|そのアドレス} とポート {port|443} にバインドしてください。</translation>
    </message>
    <message>
        <source>{subject|it} is one record for this binding and one of site {site|(no name)}: clients get the same certificate, renewing it at one changes both, and deleting one can leave both without.</source>
        <translation>{subject|このレコード} は、このバインドとサイト {site|(名前なし)} のバインドに共通の 1 つのレコードです。クライアントには同じ証明書が提示され、一方で更新すると両方が変わり、一方を削除すると両方が証明書を失うことがあります。</translation>
    </message>
    <message>
        <source>site {subject|(no name)} is bound to endpoint {endpoint} with the hostHeader {host}, as site {site|of this name} is already. Only one of the two can run.</source>
        <translation>サイト {subject|(名前なし)} は、サイト {site|(同名)} と同じエンドポイント {endpoint}、同じ hostHeader {host} でバインドされています。実行できるのはどちらか一方だけです。</translation>
    </message>
    <message>
        <source>site {subject|(no name)} is bound to endpoint {endpoint} without a hostHeader, as site {site|of this name} is already. Only one of the two can run.</source>
        <translation>サイト {subject|(名前なし)} は、サイト {site|(同名)} と同じエンドポイント {endpoint} に hostHeader なしでバインドされています。実行できるのはどちらか一方だけです。</translation>
    </message>
    <message>
        <source>Site {site} has the binding {subject|(no name)} too. Only one of the two sites can run.</source>
        <translation>サイト {site} にもバインド {subject|(名前なし)} があります。実行できるのはどちらか一方のサイトだけです。</translation>
    </message>
    <message>
        <source>The binding {subject|(no name)} is there twice. Only one of the two can be used.</source>
        <translation>バインド {subject|(名前なし)} が 2 つあります。使用できるのはどちらか一方だけです。</translation>
    </message>
    <message>
        <source>Give each site a hostHeader of its own, or an endpoint of its own.</source>
        <translation>各サイトに固有の hostHeader または固有のエンドポイントを設定してください。</translation>
    </message>
    <message>
        <source>Remove one of the two, or change its host.</source>
        <translation>どちらか一方を削除するか、そのホストを変更してください。</translation>
    </message>
    <message>
        <source>Another binding sets {subject|it} with a different certificate. With SNI the address does not count, and HTTP.sys keeps only the last: clients get {certificate|another certificate}.</source>
        <translation>別のバインドが {subject|このホスト} に異なる証明書を設定しています。SNI ではアドレスは考慮されず、HTTP.sys は最後に設定されたものだけを保持します。クライアントには {certificate|別の証明書} が提示されます。</translation>
    </message>
    <message>
        <source>Use one certificate for both, or different hosts.</source>
        <translation>両方に同じ証明書を使用するか、異なるホストを使用してください。</translation>
    </message>
    <message>
        <source>SNI is set, but there is no host name to match. IIS refuses such a binding.</source>
        <translation>SNI が設定されていますが、照合するホスト名がありません。IIS はこのようなバインドを拒否します。</translation>
    </message>
    <message>
        <source>Enter a host name, or clear SNI.</source>
        <translation>ホスト名を入力するか、SNI をオフにしてください。</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” is not a host name that a client can ask for, so the binding never matches.</source>
        <translation>「{subject|(名前なし)}」はクライアントが要求できるホスト名ではないため、バインドが一致することはありません。</translation>
    </message>
    <message>
        <source>Enter a DNS name without scheme, port or trailing dot.</source>
        <translation>スキーム、ポート、末尾のドットを付けずに DNS 名を入力してください。</translation>
    </message>
    <message>
        <source>A wildcard host needs IIS 10; this deployment can run on IIS {iis|before 10}.</source>
        <translation>ワイルドカード ホストには IIS 10 が必要ですが、このデプロイは IIS {iis|(10 より前)} で実行される可能性があります。</translation>
    </message>
    <message>
        <source>Set osFamily to 5 or later, or bind each host.</source>
        <translation>osFamily を 5 以降に設定するか、ホストを個別にバインドしてください。</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” stands for all names below a top-level domain. No certificate covers that, and the binding never matches.</source>
        <translation>「{subject|(名前なし)}」は、トップレベル ドメインの下のすべての名前を表します。これをカバーする証明書はなく、バインドが一致することはありません。</translation>
    </message>
    <message>
        <source>In “{subject|(no name)}” the * is not the whole first label; IIS refuses it.</source>
        <translation>「{subject|(名前なし)}」の * は先頭のラベル全体ではないため、IIS は拒否します。</translation>
    </message>
    <message>
        <source>Use * only as the whole first label before a domain of two labels at least, as in *.example.com.</source>
        <translation>* は *.example.com のように、2 つ以上のラベルを持つドメインの前の、先頭のラベル全体としてのみ使用してください。</translation>
    </message>
    <message>
        <source>“{subject|it}” takes every name of a top-level domain. Clients that ask for any such name reach this site, which invites forged requests.</source>
        <translation>「{subject|このホスト}」は、トップレベル ドメインのすべての名前を受け付けます。そのような名前を要求するクライアントはすべてこのサイトに到達し、偽造された要求を招きます。</translation>
    </message>
    <message>
        <source>Name a domain of your own, as in *.example.com.</source>
        <translation>*.example.com のように、自分のドメインを指定してください。</translation>
    </message>
    <message>
        <source>{subject|it} and {rival|another record} are for the same names; no source says which of them clients get.</source>
        <translation>{subject|このレコード} と {rival|別のレコード} は同じ名前を対象としていますが、クライアントがどちらに該当するかを述べた出典はありません。</translation>
    </message>
    <message>
        <source>Bind the hosts that matter by their full names.</source>
        <translation>重要なホストは完全な名前でバインドしてください。</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} does not name {subject|(no name)}; clients would refuse it.</source>
        <translation>証明書 {certificate|(このバインドのもの)} に {subject|(名前なし)} という名前はないため、クライアントは拒否します。</translation>
    </message>
    <message>
        <source>Choose a certificate that names {subject|it}.</source>
        <translation>{subject|このホスト} の名前を含む証明書を選択してください。</translation>
    </message>
    <message>
        <source>The wildcard of certificate {certificate|of this binding} stands for one label only, so it does not name {subject|it}; clients would refuse it.</source>
        <translation>証明書 {certificate|(このバインドのもの)} のワイルドカードは 1 つのラベルだけを表すため、{subject|このホスト} は含まれません。クライアントは拒否します。</translation>
    </message>
    <message>
        <source>The certificate {certificate|of this binding} names {subject|(no name)} only in its common name, which clients ignore.</source>
        <translation>証明書 {certificate|(このバインドのもの)} では {subject|(名前なし)} が共通名にしかなく、クライアントは共通名を無視します。</translation>
    </message>
    <message>
        <source>Request a certificate that has the host in its subjectAltName.</source>
        <translation>subjectAltName にホストを含む証明書を要求してください。</translation>
    </message>
    <message>
        <source>Nothing answers clients without SNI on port {subject|443}; their connections are reset. Load-balancer probes and old clients are among them.</source>
        <translation>ポート {subject|443} には、SNI なしのクライアントに応答するものがないため、その接続はリセットされます。ロード バランサーのプローブや古いクライアントが該当します。</translation>
    </message>
    <message>
        <source>Add a binding for *:{subject|443} without SNI.</source>
        <translation>*:{subject|443} に SNI なしのバインドを追加してください。</translation>
    </message>
    <message>
        <source>Clients without SNI get {certificate|another certificate} on port {subject|it}, which does not name {hosts|every host}; they would refuse it.</source>
        <translation>SNI なしのクライアントには、ポート {subject|443} で {certificate|別の証明書} が提示されます。この証明書には {hosts|一部のホスト} の名前がないため、クライアントは拒否します。</translation>
    </message>
    <message>
        <source>On port {subject|it} IPv6 clients get {certificate|another certificate} as the default, and IPv4 clients {otherCertificate}.</source>
        <translation>ポート {subject|443} の既定として、IPv6 クライアントには {certificate|別の証明書}、IPv4 クライアントには {otherCertificate} が提示されます。</translation>
    </message>
    <message>
        <source>On port {subject|it} only IPv6 has a default, {certificate|another certificate}; connections of IPv4 clients that no host matches are reset.</source>
        <translation>ポート {subject|443} の既定は IPv6 用の {certificate|別の証明書} だけです。どのホストにも一致しない IPv4 クライアントの接続はリセットされます。</translation>
    </message>
    <message>
        <source>Give both the same certificate.</source>
        <translation>両方に同じ証明書を設定してください。</translation>
    </message>
    <message>
        <source>HTTP.sys does not listen on {subject|it}: the listen list leaves it out. Connections are refused.</source>
        <translation>HTTP.sys は {subject|このアドレス} でリッスンしていません。リッスン リストに含まれていないため、接続は拒否されます。</translation>
    </message>
    <message>
        <source>Add the address: netsh http add iplisten {subject|it}.</source>
        <translation>アドレスを追加してください: netsh http add iplisten {subject|ADDRESS}。</translation>
    </message>
    <message>
        <source>The flag {subject|it} needs Windows build {neededBuild|a later one}, and this is {build|an earlier one}. It has no effect there, or IIS refuses it.</source>
        <translation>フラグ {subject|(名前なし)} には Windows ビルド {neededBuild|(より新しいもの)} が必要ですが、このビルドは {build|それより前} です。ここでは効果がないか、IIS に拒否されます。</translation>
    </message>
    <message>
        <source>Clear the flag for this deployment.</source>
        <translation>このデプロイではフラグをオフにしてください。</translation>
    </message>
    <message>
        <source>IIS keeps host names in Unicode; whether it matches {subject|(no name)} is not established.</source>
        <translation>IIS はホスト名を Unicode で保持しますが、{subject|(名前なし)} と一致するかどうかは確認されていません。</translation>
    </message>
    <message>
        <source>Write it as {host}.</source>
        <translation>{host} と記述してください。</translation>
    </message>
    <message>
        <source>Write the host in Unicode.</source>
        <translation>ホストを Unicode で記述してください。</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” is not an IP address.</source>
        <translation>「{subject|(名前なし)}」は IP アドレスではありません。</translation>
    </message>
    <message>
        <source>Enter an IP address, or * for all.</source>
        <translation>IP アドレスを入力するか、すべてを表す * を入力してください。</translation>
    </message>
    <message>
        <source>“{subject|(no name)}” is not a port from 1 to 65535.</source>
        <translation>「{subject|(名前なし)}」は 1 から 65535 までのポートではありません。</translation>
    </message>
    <message>
        <source>Enter a port, usually 443.</source>
        <translation>ポートを入力してください (通常は 443)。</translation>
    </message>
    <message>
        <source>The role has no certificate named {certificate}, which the binding uses.</source>
        <translation>ロールに、バインドが使用する {certificate} という名前の証明書がありません。</translation>
    </message>
    <message>
        <source>The binding of {subject} has no certificate.</source>
        <translation>{subject} のバインドに証明書がありません。</translation>
    </message>
    <message>
        <source>The binding has no certificate.</source>
        <translation>バインドに証明書がありません。</translation>
    </message>
    <message>
        <source>Choose a certificate.</source>
        <translation>証明書を選択してください。</translation>
    </message>
    <message>
        <source>The role has no site named {subject}.</source>
        <translation>ロールに {subject} という名前のサイトがありません。</translation>
    </message>
    <message>
        <source>The role has no site to bind: without Sites in the definition it runs in the hosted web core, for which no binding is set.</source>
        <translation>ロールにバインド対象のサイトがありません。定義に Sites がないと Hosted Web Core で実行され、バインドは設定されません。</translation>
    </message>
    <message>
        <source>Choose a site of the role.</source>
        <translation>ロールのサイトを選択してください。</translation>
    </message>
    <message>
        <source>Add Sites with a Site to the role in the definition.</source>
        <translation>定義のロールに、Site を含む Sites を追加してください。</translation>
    </message>
    <message>
        <source>The binding of {subject|(no name)} uses certificate {certificate|(no name)}, which the definition does not declare. Only the certificate of an https endpoint is installed without; the script would not find it.</source>
        <translation>{subject|(名前なし)} のバインドが使用する証明書 {certificate|(名前なし)} は、定義で宣言されていません。宣言なしでインストールされるのは https エンドポイントの証明書だけで、スクリプトはこの証明書を見つけられません。</translation>
    </message>
    <message>
        <source>Declare {certificate|it} in LocalMachine\My.</source>
        <translation>{certificate|その証明書} を LocalMachine\My で宣言してください。</translation>
    </message>
    <message>
        <source>The setting {setting|of the bindings} would have {length|too many} characters in {subject|(no name)}. Windows hands a startup task {limit|fewer} at most, so that the script would not get its bindings. There are too many for one role.</source>
        <translation>{subject|(名前なし)} で、設定 {setting|(バインド用)} の文字数が {length|上限を超える数} になります。Windows がスタートアップ タスクに渡せるのは {limit|一定数} 文字までのため、スクリプトはバインドを受け取れません。1 つのロールにバインドが多すぎます。</translation>
    </message>
    <message>
        <source>On the last page, have the bindings set by RoleEntryPoint.OnStart, which has no such limit; or spread the hosts over two roles.</source>
        <translation>最後のページで、この制限のない RoleEntryPoint.OnStart でバインドを設定するように選択するか、ホストを 2 つのロールに分けてください。</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}, but get {served}.</source>
        <translation>{client|クライアント} には {certificate|別の証明書} を提示する必要がありますが、提示されるのは {served} です。</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}; no source says which of these they are served: {served|several}.</source>
        <translation>{client|クライアント} には {certificate|別の証明書} を提示する必要がありますが、次のどれが提示されるかを述べた出典はありません: {served|複数}。</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}, but their connection fails.</source>
        <translation>{client|クライアント} には {certificate|別の証明書} を提示する必要がありますが、接続は失敗します。</translation>
    </message>
    <message>
        <source>Change the bindings, or remove the expectation.</source>
        <translation>バインドを変更するか、期待を削除してください。</translation>
    </message>
    <message>
        <source>{client|Clients} got {certificate} from {address|a server} on {date|a day}; the preview says {served|something else}.</source>
        <translation>{date|ある日} に {address|サーバー} から {client|クライアント} に {certificate} が提示されましたが、プレビューでは {served|別の結果} です。</translation>
    </message>
    <message>
        <source>{client|Clients} got {certificate} from {address|a server} on {date|a day}; the preview says something else.</source>
        <translation>{date|ある日} に {address|サーバー} から {client|クライアント} に {certificate} が提示されましたが、プレビューの結果は異なります。</translation>
    </message>
    <message>
        <source>{client|Clients} got no certificate from {address|a server} on {date|a day}; the preview says {served|something else}.</source>
        <translation>{date|ある日} に {address|サーバー} から {client|クライアント} に証明書が提示されませんでしたが、プレビューでは {served|別の結果} です。</translation>
    </message>
    <message>
        <source>{client|Clients} got no certificate from {address|a server} on {date|a day}; the preview says something else.</source>
        <translation>{date|ある日} に {address|サーバー} から {client|クライアント} に証明書が提示されませんでしたが、プレビューの結果は異なります。</translation>
    </message>
    <message>
        <source>Verify again. Where it stays so, compare the server&apos;s records (netsh http show sslcert) with the plan, and look for a load balancer in front.</source>
        <translation>検証し直してください。結果が変わらない場合は、サーバーのレコード (netsh http show sslcert) をプランと比較し、前段にロード バランサーがないか確認してください。</translation>
    </message>
    <message>
        <source>The probe ran on Windows {build}, and the server is {neededBuild}: what it measured decides nothing here.</source>
        <translation>プローブを実行したのは Windows {build} で、サーバーは {neededBuild} です。測定結果はここでの判定には使用できません。</translation>
    </message>
    <message>
        <source>The probe ran on Windows {build|another build}, and the build of the server is not known: what it measured decides nothing here.</source>
        <translation>プローブを実行したのは Windows {build|(別のビルド)} で、サーバーのビルドは不明です。測定結果はここでの判定には使用できません。</translation>
    </message>
    <message>
        <source>Run the probe on a server of the same build, or add what collect-command prints, which says the build.</source>
        <translation>同じビルドのサーバーでプローブを実行するか、ビルドを含む collect-command の出力を追加してください。</translation>
    </message>
    <message>
        <source>No certificate was added yet.</source>
        <translation>証明書はまだ追加されていません。</translation>
    </message>
    <message>
        <source>Add a PFX, PEM, CER or P7B file.</source>
        <translation>PFX、PEM、CER、または P7B ファイルを追加してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} expired on {date|a past day}. It would still be served, and clients refuse it.</source>
        <translation>{subject|(名前なし)} は {date|過去の日付} に期限切れになりました。引き続き提示されますが、クライアントは拒否します。</translation>
    </message>
    <message>
        <source>Renew the certificate and add the new one.</source>
        <translation>証明書を更新し、新しいものを追加してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is not valid before {date|a later day}. Until then clients refuse it.</source>
        <translation>{subject|(名前なし)} は {date|後の日付} まで有効ではありません。それまでクライアントは拒否します。</translation>
    </message>
    <message>
        <source>Deploy after that day, or add the certificate in use until then.</source>
        <translation>その日以降にデプロイするか、それまでは現在使用中の証明書を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>{subject|(no name)} expires in %n days.</source>
        <translation>
            <numerusform>{subject|(名前なし)} はあと %n 日で期限切れになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject|(no name)} expires soon.</source>
        <translation>{subject|(名前なし)} はまもなく期限切れになります。</translation>
    </message>
    <message>
        <source>{subject|(no name)} came without its private key. A server cannot use it for https.</source>
        <translation>{subject|(名前なし)} には秘密キーがありません。サーバーは https に使用できません。</translation>
    </message>
    <message>
        <source>Add the PFX that has the certificate with its own key.</source>
        <translation>証明書とその秘密キーを含む PFX を追加してください。</translation>
    </message>
    <message>
        <source>The private key that came with {subject|(no name)} belongs to another certificate.</source>
        <translation>{subject|(名前なし)} に付属していた秘密キーは、別の証明書のものです。</translation>
    </message>
    <message>
        <source>The key of {subject|it} is for signatures only (KeySpec 2); TLS handshakes can fail.</source>
        <translation>{subject|この証明書} のキーは署名専用 (KeySpec 2) です。TLS ハンドシェイクが失敗することがあります。</translation>
    </message>
    <message>
        <source>Import it again with AT_KEYEXCHANGE.</source>
        <translation>AT_KEYEXCHANGE でインポートし直してください。</translation>
    </message>
    <message>
        <source>The key of {subject|it} is in a CNG provider: HTTP.sys takes it, but older .NET code and scripts that set access rights do not find it.</source>
        <translation>{subject|この証明書} のキーは CNG プロバイダーにあります。HTTP.sys では使用できますが、古い .NET コードや、アクセス権を設定するスクリプトでは見つかりません。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is not meant for servers: serverAuth is missing from its extended key usage.</source>
        <translation>{subject|(名前なし)} はサーバー用ではありません。拡張キー使用法に serverAuth がありません。</translation>
    </message>
    <message>
        <source>Request a certificate for server authentication.</source>
        <translation>サーバー認証用の証明書を要求してください。</translation>
    </message>
    <message>
        <source>Request a certificate for digital signature and key encipherment.</source>
        <translation>デジタル署名とキーの暗号化用の証明書を要求してください。</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is too short ({bits|too few} bits). Clients and the platform ask for RSA 2048 or ECDSA 256 at least.</source>
        <translation>{subject|(名前なし)} のキーが短すぎます ({bits|不足} ビット)。クライアントとプラットフォームは RSA 2048 または ECDSA 256 以上を要求します。</translation>
    </message>
    <message>
        <source>Request a certificate with an RSA 2048 or ECDSA P-256 key.</source>
        <translation>RSA 2048 または ECDSA P-256 のキーの証明書を要求してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is signed with {algorithm|SHA-1 or MD5}, which clients no longer accept.</source>
        <translation>{subject|(名前なし)} の署名は {algorithm|SHA-1 または MD5} によるもので、クライアントは受け入れなくなっています。</translation>
    </message>
    <message>
        <source>Request a certificate that is signed with SHA-256.</source>
        <translation>SHA-256 で署名された証明書を要求してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no subjectAltName. Clients ignore the common name, so it covers no host.</source>
        <translation>{subject|(名前なし)} には subjectAltName がありません。クライアントは共通名を無視するため、どのホストもカバーしません。</translation>
    </message>
    <message>
        <source>The PKCS#12 file of {subject|(no name)} is encrypted with AES. Cloud Services, and Windows Server before 2019, refuse such a file and report a wrong password.</source>
        <translation>{subject|(名前なし)} の PKCS#12 ファイルは AES で暗号化されています。Cloud Services と Windows Server 2019 より前のバージョンは、このようなファイルを拒否し、パスワードの誤りとして報告します。</translation>
    </message>
    <message>
        <source>Export it again with TripleDES-SHA1.</source>
        <translation>TripleDES-SHA1 でエクスポートし直してください。</translation>
    </message>
    <message>
        <source>The chain of {subject|(no name)} is incomplete: {issuer|an issuer} was not given. Clients that do not know it cannot build the chain.</source>
        <translation>{subject|(名前なし)} のチェーンは不完全です。{issuer|発行者} が提供されていません。その発行者を知らないクライアントはチェーンを構築できません。</translation>
    </message>
    <message>
        <source>Add the certificate of the missing issuer, which {address} has.</source>
        <translation>不足している発行者の証明書を追加してください。{address} にあります。</translation>
    </message>
    <message>
        <source>Add the certificate of the missing issuer.</source>
        <translation>不足している発行者の証明書を追加してください。</translation>
    </message>
    <message>
        <source>The chain of {subject|(no name)} is incomplete: {issuer|a CA} was given, which has the name of its issuer, but another key signed it.</source>
        <translation>{subject|(名前なし)} のチェーンは不完全です。提供された {issuer|CA} は発行者と同じ名前ですが、署名したのは別のキーです。</translation>
    </message>
    <message>
        <source>Add the CA certificate whose key signed it.</source>
        <translation>署名に使用されたキーを持つ CA 証明書を追加してください。</translation>
    </message>
    <message>
        <source>Download the certificate again from the CA that issued it.</source>
        <translation>発行元の CA から証明書をダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{issuer|The issuer} signed {subject|(no name)}, but is no CA (basicConstraints). Clients refuse the chain.</source>
        <translation>{issuer|発行者} は {subject|(名前なし)} に署名していますが、CA ではありません (basicConstraints)。クライアントはチェーンを拒否します。</translation>
    </message>
    <message>
        <source>Request a certificate from a CA, or add the right certificate of this issuer.</source>
        <translation>CA に証明書を要求するか、この発行者の正しい証明書を追加してください。</translation>
    </message>
    <message>
        <source>{issuer|The issuer} signed {subject|(no name)}, but its key usage does not allow it to sign certificates (keyCertSign). Clients refuse the chain.</source>
        <translation>{issuer|発行者} は {subject|(名前なし)} に署名していますが、キー使用法で証明書への署名が許可されていません (keyCertSign)。クライアントはチェーンを拒否します。</translation>
    </message>
    <message>
        <source>Request a certificate from another CA, or add the right certificate of this one.</source>
        <translation>別の CA に証明書を要求するか、この CA の正しい証明書を追加してください。</translation>
    </message>
    <message>
        <source>{issuer|A CA} allows no more than {limit|some} CAs below it (pathLenConstraint); the chain of {subject|(no name)} has more. Clients refuse it.</source>
        <translation>{issuer|CA} の下に許可される CA の数は {limit|一定数} までですが (pathLenConstraint)、{subject|(名前なし)} のチェーンはこれを超えています。クライアントは拒否します。</translation>
    </message>
    <message>
        <source>Request a certificate from a CA that may issue it.</source>
        <translation>発行が許可されている CA に証明書を要求してください。</translation>
    </message>
    <message>
        <source>{issuer|A CA} may not issue a certificate for {names|this name}: its name constraints do not permit that. Clients refuse {subject|(no name)}.</source>
        <translation>{issuer|CA} は {names|この名前} の証明書を発行できません。名前の制約で許可されていません。クライアントは {subject|(名前なし)} を拒否します。</translation>
    </message>
    <message>
        <source>Request a certificate from a CA that may issue for these names.</source>
        <translation>これらの名前の発行が許可されている CA に証明書を要求してください。</translation>
    </message>
    <message>
        <source>More CA certificates were given than are tried: the chain of {subject|(no name)} is the best of the first {limit|hundreds of} paths.</source>
        <translation>試行できる数を超える CA 証明書が提供されました。{subject|(名前なし)} のチェーンは、最初の {limit|数百} 個のパスのうち最適なものです。</translation>
    </message>
    <message>
        <source>Leave out the CA certificates that are not needed.</source>
        <translation>不要な CA 証明書を除外してください。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>除外してください。</translation>
    </message>
    <message>
        <source>Export it again, with a current OpenSSL or a passphrase of ASCII letters.</source>
        <translation>最新の OpenSSL、または ASCII 文字だけのパスフレーズを使用してエクスポートし直してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} stands in its file more than once. Windows can lose the private key when it imports such a file.</source>
        <translation>{subject|(名前なし)} がファイル内に複数あります。Windows がこのようなファイルをインポートすると、秘密キーが失われることがあります。</translation>
    </message>
    <message>
        <source>Export it again, with each certificate once.</source>
        <translation>各証明書が 1 つだけになるようにエクスポートし直してください。</translation>
    </message>
    <message>
        <source>The passphrase opens the file of {subject|(no name)}, but not the private key in it, which is locked with another one. Windows does not import such a file.</source>
        <translation>パスフレーズで {subject|(名前なし)} のファイルは開けますが、中の秘密キーは別のパスフレーズでロックされています。Windows はこのようなファイルをインポートしません。</translation>
    </message>
    <message>
        <source>Export it again, with one passphrase for all.</source>
        <translation>すべてに同じパスフレーズを使用してエクスポートし直してください。</translation>
    </message>
    <message>
        <source>The private key that came with {subject|(no name)} cannot be used: it is of the kind {detail|unknown}, which is not read here, and not by Windows.</source>
        <translation>{subject|(名前なし)} に付属していた秘密キーは使用できません。種類は {detail|不明} で、ここでも Windows でも読み取れません。</translation>
    </message>
    <message>
        <source>Convert it to PKCS#8 (“BEGIN PRIVATE KEY”), as “ssh-keygen -p -m PKCS8” does with OpenSSH keys, or export the certificate as PFX.</source>
        <translation>PKCS#8 (「BEGIN PRIVATE KEY」) に変換するか (OpenSSH キーの場合は「ssh-keygen -p -m PKCS8」)、証明書を PFX としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is of the kind {algorithm|unknown}, which TLS on Windows (Schannel) does not have. IIS cannot serve it.</source>
        <translation>{subject|(名前なし)} のキーの種類は {algorithm|不明} で、Windows の TLS (Schannel) では使用できません。IIS は提示できません。</translation>
    </message>
    <message>
        <source>Request a certificate with a plain RSA key.</source>
        <translation>通常の RSA キーの証明書を要求してください。</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is on the curve {algorithm|of its own}. TLS on Windows offers P-256 and P-384, and others only after a change of its settings.</source>
        <translation>{subject|(名前なし)} のキーの曲線は {algorithm|独自} です。Windows の TLS が提供するのは P-256 と P-384 で、他の曲線は設定を変更しないと使用できません。</translation>
    </message>
    <message>
        <source>Request a certificate with an ECDSA P-256 or P-384 key.</source>
        <translation>ECDSA P-256 または P-384 のキーの証明書を要求してください。</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} spells its curve out instead of naming it. Windows and browsers refuse such certificates.</source>
        <translation>{subject|(名前なし)} のキーは、曲線を名前ではなくパラメーターで指定しています。Windows とブラウザーはこのような証明書を拒否します。</translation>
    </message>
    <message>
        <source>Make the key anew with a named curve, such as P-256, and request a new certificate.</source>
        <translation>P-256 などの名前付き曲線でキーを作成し直し、新しい証明書を要求してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} has a subjectAltName, but no host name or address in it that could be read. It covers no host.</source>
        <translation>{subject|(名前なし)} には subjectAltName がありますが、読み取れるホスト名もアドレスも含まれていません。どのホストもカバーしません。</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the name “{value|…}” in its subjectAltName, which is no host name as clients look for it. It covers nothing.</source>
        <translation>{subject|(名前なし)} の subjectAltName に名前「{value|…}」がありますが、クライアントが照合するホスト名ではありません。何もカバーしません。</translation>
    </message>
    <message>
        <source>No scenario is chosen yet.</source>
        <translation>シナリオがまだ選択されていません。</translation>
    </message>
    <message>
        <source>Choose one of the five.</source>
        <translation>5 つの中から 1 つ選択してください。</translation>
    </message>
    <message>
        <source>The scenario “{scenario}” does not fit what was added.</source>
        <translation>シナリオ「{scenario}」は、追加された内容に適合しません。</translation>
    </message>
    <message>
        <source>The chosen scenario does not fit what was added.</source>
        <translation>選択したシナリオは、追加された内容に適合しません。</translation>
    </message>
    <message>
        <source>Choose another scenario, or add what it needs.</source>
        <translation>別のシナリオを選択するか、必要なものを追加してください。</translation>
    </message>
    <message>
        <source>No role is chosen.</source>
        <translation>ロールが選択されていません。</translation>
    </message>
    <message>
        <source>Choose the roles that the certificates are for.</source>
        <translation>証明書を使用するロールを選択してください。</translation>
    </message>
    <message>
        <source>role {subject|(no name)} gets no https endpoint, and nothing is set up on it: a service can use port {port|443} once, and role {otherRole|another} uses it (endpoint {otherEndpoint|its own}).</source>
        <translation>ロール {subject|(名前なし)} には https エンドポイントが設定されず、何も構成されません。サービスはポート {port|443} を 1 回しか使用できず、ロール {otherRole|(別のロール)} が使用しています (エンドポイント {otherEndpoint|(そのロールのもの)})。</translation>
    </message>
    <message>
        <source>Leave {subject|it} out, or give it an https endpoint on a port of its own, such as 8443.</source>
        <translation>{subject|このロール} を除外するか、8443 などの固有のポートに https エンドポイントを設定してください。</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} is declared, but nothing binds it.</source>
        <translation>証明書 {subject|(名前なし)} は宣言されていますが、これを使用するバインドがありません。</translation>
    </message>
    <message>
        <source>Bind it, or leave it when the application uses it.</source>
        <translation>バインドしてください。アプリケーションが使用する場合は、そのままにしてください。</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} is a server&apos;s certificate, but declared in the store {store|CA}. IIS does not find it there.</source>
        <translation>証明書 {subject|(名前なし)} はサーバー証明書ですが、ストア {store|CA} で宣言されています。IIS はそこにある証明書を見つけられません。</translation>
    </message>
    <message>
        <source>Move {subject|it} to LocalMachine\My.</source>
        <translation>{subject|この証明書} を LocalMachine\My に移動してください。</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} is an intermediate, but declared in the store {store|My}. Windows sends the chain from the store CA.</source>
        <translation>証明書 {subject|(名前なし)} は中間証明書ですが、ストア {store|My} で宣言されています。Windows がチェーンの送信に使用するのはストア CA です。</translation>
    </message>
    <message>
        <source>Move {subject|it} to LocalMachine\CA.</source>
        <translation>{subject|この証明書} を LocalMachine\CA に移動してください。</translation>
    </message>
    <message>
        <source>certificate {subject|it} is not a root, but is placed in the store Root. Client certificates then fail with 403.16 or 403.7.</source>
        <translation>証明書 {subject|(名前なし)} はルートではありませんが、ストア Root に配置されています。クライアント証明書が 403.16 または 403.7 で失敗します。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is a root certificate in the store {store|of the intermediates}. Clients must know a root themselves; a server need not have it there.</source>
        <translation>{subject|(名前なし)} はルート証明書ですが、ストア {store|(中間証明書用)} にあります。ルートはクライアント自身が保持している必要があり、サーバーのそのストアに置く必要はありません。</translation>
    </message>
    <message>
        <source>Remove the root, or put a private one into Root.</source>
        <translation>ルートを削除するか、プライベート ルートの場合は Root に配置してください。</translation>
    </message>
    <message>
        <source>the certificates {names|of several names} have one thumbprint. That is legal, as for slots that are filled later or a certificate with two uses.</source>
        <translation>証明書 {names|(複数の名前)} の拇印が同じです。後で設定する枠や、2 つの用途がある証明書の場合など、これは正当な構成です。</translation>
    </message>
    <message>
        <source>site {subject|(no name)} loses bindings that an earlier run set: {hosts|some}. The script takes them off IIS, and clients of these names are no longer served there.</source>
        <translation>サイト {subject|(名前なし)} から、以前の実行で設定されたバインドがなくなります: {hosts|一部}。スクリプトがこれらを IIS から削除し、これらの名前のクライアントにはそこで応答しなくなります。</translation>
    </message>
    <message>
        <source>Bind them as well, or limit what is touched to one site.</source>
        <translation>これらもバインドするか、変更対象を 1 つのサイトに限定してください。</translation>
    </message>
    <message>
        <source>{count|several} different thumbprints of {subject|(no name)} become one, in {configurations|the service configurations}. They were certificates of different environments.</source>
        <translation>{configurations|サービス構成} で、{subject|(名前なし)} の異なる拇印 ({count|複数} 個) が 1 つになります。これらは環境ごとに異なる証明書でした。</translation>
    </message>
    <message>
        <source>Limit the thumbprints to the service configurations that this certificate is for.</source>
        <translation>拇印の書き込み先を、この証明書を使用するサービス構成に限定してください。</translation>
    </message>
    <message>
        <source>the new endpoint {subject|(no name)} opens port {port|443} on the public address. Endpoint {otherEndpoint|(another)} of the role is on the internal load balancer {loadBalancer|of the network} alone.</source>
        <translation>新しいエンドポイント {subject|(名前なし)} は、パブリック アドレスでポート {port|443} を開きます。ロールのエンドポイント {otherEndpoint|(別のもの)} は内部ロード バランサー {loadBalancer|(ネットワークのもの)} だけにあります。</translation>
    </message>
    <message>
        <source>Give {subject|it} the same loadBalancer in the definition, unless it is meant for the public.</source>
        <translation>公開用でない場合は、定義で {subject|このエンドポイント} に同じ loadBalancer を指定してください。</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} was tcp and becomes https: the platform then binds port {port|443} for a site. Code of the role that binds it itself would find it taken.</source>
        <translation>エンドポイント {subject|(名前なし)} は tcp から https に変わります。プラットフォームがサイト用にポート {port|443} をバインドするため、ロールのコードが自身でバインドしようとすると、ポートは使用済みになっています。</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} still refers to {thumbprint|a certificate}, which was removed, and the plan would write its thumbprint.</source>
        <translation>証明書 {subject|(名前なし)} は、削除された {thumbprint|証明書} をまだ参照しており、プランはその拇印を書き込むことになります。</translation>
    </message>
    <message>
        <source>Remove it with what uses it, or give {subject|it} another certificate.</source>
        <translation>使用箇所とともに削除するか、{subject|この証明書} に別の証明書を割り当ててください。</translation>
    </message>
    <message>
        <source>This part was left out. {code}</source>
        <translation>この部分は除外しました。{code}</translation>
    </message>
    <message>
        <source>{subject|it} was not understood and left out.</source>
        <translation>{subject|この部分} は解釈できなかったため、除外しました。</translation>
    </message>
    <message>
        <source>The certificate {subject|it} is looked for in the store {store|My}, but it is in {otherStore}. Connections that need it are reset.</source>
        <translation>証明書 {subject|(名前なし)} はストア {store|My} で検索されますが、{otherStore} にあります。これを必要とする接続はリセットされます。</translation>
    </message>
    <message>
        <source>The certificate {subject|it} is looked for in the store {store|My}, where IIS does not have it.</source>
        <translation>証明書 {subject|(名前なし)} はストア {store|My} で検索されますが、IIS の証明書はそこにはありません。</translation>
    </message>
    <message>
        <source>Import it into LocalMachine\My, and bind it from there.</source>
        <translation>LocalMachine\My にインポートし、そこからバインドしてください。</translation>
    </message>
    <message>
        <source>The central certificate store is set, but there is no host name to look a file up by. IIS refuses such a binding.</source>
        <translation>集中証明書ストアが設定されていますが、ファイルの検索に使用するホスト名がありません。IIS はこのようなバインドを拒否します。</translation>
    </message>
    <message>
        <source>Enter a host name, or turn the central store off.</source>
        <translation>ホスト名を入力するか、集中証明書ストアをオフにしてください。</translation>
    </message>
    <message>
        <source>No file is there for {subject|it}: neither {file|its own} nor {otherFile|a wildcard&apos;s}. Clients get the default, or no connection.</source>
        <translation>{subject|このホスト} のファイルがありません。{file|専用のファイル} も {otherFile|ワイルドカードのファイル} もありません。クライアントには既定の証明書が提示されるか、接続できません。</translation>
    </message>
    <message>
        <source>Put {file|its file} into the share.</source>
        <translation>{file|そのファイル} を共有に置いてください。</translation>
    </message>
    <message>
        <source>{subject|it} is never found: a wildcard&apos;s file starts with “_”.</source>
        <translation>{subject|このファイル} が検索されることはありません。ワイルドカードのファイル名は「_」で始まります。</translation>
    </message>
    <message>
        <source>{subject|it} is never found: the store looks for the host&apos;s Unicode form.</source>
        <translation>{subject|このファイル} が検索されることはありません。ストアはホストの Unicode 形式を検索します。</translation>
    </message>
    <message>
        <source>{subject|it} is one copy of a certificate for several hosts; those without a file of their name, {file|some}, get another certificate or none.</source>
        <translation>{subject|このファイル} は複数のホスト用の証明書のコピーの 1 つです。名前に対応するファイル ({file|一部}) がないホストには、別の証明書が提示されるか、何も提示されません。</translation>
    </message>
    <message>
        <source>{subject|it} is never found: the name must be a host&apos;s, and nothing more.</source>
        <translation>{subject|このファイル} が検索されることはありません。名前はホスト名だけでなければなりません。</translation>
    </message>
    <message>
        <source>Put it there as {file}.</source>
        <translation>{file} という名前で置いてください。</translation>
    </message>
    <message>
        <source>Name it as the host, with .pfx at the end.</source>
        <translation>末尾に .pfx を付けたホスト名にしてください。</translation>
    </message>
    <message>
        <source>{subject|it} does not open with the store&apos;s password, so it is not served.</source>
        <translation>{subject|このファイル} はストアのパスワードでは開けないため、提示されません。</translation>
    </message>
    <message>
        <source>Export it again with the store&apos;s password.</source>
        <translation>ストアのパスワードでエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Port {subject|it} has the central store, but no default: clients without SNI, and those that ask for a host without a file, are reset.</source>
        <translation>ポート {subject|443} は集中証明書ストアを使用しますが、既定がありません。SNI なしのクライアントと、ファイルのないホストを要求するクライアントの接続はリセットされます。</translation>
    </message>
    <message>
        <source>Add a binding for *:{subject|it} without SNI.</source>
        <translation>*:{subject|443} に SNI なしのバインドを追加してください。</translation>
    </message>
    <message>
        <source>{subject|it} has an SNI record too, which is found first: its file in the central store is never used.</source>
        <translation>{subject|このホスト} には SNI レコードもあり、そちらが先に見つかります。集中証明書ストアのファイルは使用されません。</translation>
    </message>
    <message>
        <source>Remove the SNI binding, or do without the file.</source>
        <translation>SNI バインドを削除するか、ファイルの使用をやめてください。</translation>
    </message>
    <message>
        <source>Switch it on: Enable-WebCentralCertProvider.</source>
        <translation>オンにしてください: Enable-WebCentralCertProvider。</translation>
    </message>
    <message>
        <source>IIS has {subject|it}, but HTTP.sys holds no record of it: clients get the default, or no connection.</source>
        <translation>IIS には {subject|このバインド} がありますが、HTTP.sys にはそのレコードがありません。クライアントには既定の証明書が提示されるか、接続できません。</translation>
    </message>
    <message>
        <source>Set the binding&apos;s certificate again in IIS, then compare once more.</source>
        <translation>IIS でバインドの証明書を設定し直してから、もう一度比較してください。</translation>
    </message>
    <message>
        <source>{subject|it} ({certificate|another certificate}) was made by another application, {application}. It is served all the same.</source>
        <translation>{subject|このレコード} ({certificate|別の証明書}) は、別のアプリケーション {application} が作成したものです。それでも提示されます。</translation>
    </message>
    <message>
        <source>No binding explains the record {subject|it} ({certificate|another certificate}). It is served all the same, and may come back after it was deleted.</source>
        <translation>レコード {subject|(名前なし)} ({certificate|別の証明書}) に対応するバインドがありません。それでも提示され、削除しても再び作成されることがあります。</translation>
    </message>
    <message>
        <source>Leave them as they are.</source>
        <translation>そのままにしてください。</translation>
    </message>
    <message>
        <source>Find out who made it before you delete it.</source>
        <translation>削除する前に、作成元を確認してください。</translation>
    </message>
    <message>
        <source>IIS takes the certificate of {subject|it} from the store {expected|My}, HTTP.sys from {held|another}.</source>
        <translation>{subject|このバインド} の証明書を、IIS はストア {expected|My} から、HTTP.sys は {held|別のストア} から取得します。</translation>
    </message>
    <message>
        <source>IIS has {expected|another certificate} at {subject|it}, but HTTP.sys holds {held|another certificate}, which is what clients get.</source>
        <translation>{subject|このバインド} では、IIS の証明書は {expected|別の証明書} ですが、HTTP.sys は {held|別の証明書} を保持しており、クライアントにはこれが提示されます。</translation>
    </message>
    <message>
        <source>The record {subject|it} is also that of this binding: taking away the one of site {site|(no name)} can leave both without a certificate.</source>
        <translation>レコード {subject|(名前なし)} はこのバインドのレコードでもあります。サイト {site|(名前なし)} のバインドを削除すると、両方が証明書を失うことがあります。</translation>
    </message>
    <message>
        <source>Set the certificate of the bindings that stay again afterwards.</source>
        <translation>その後、残るバインドの証明書を設定し直してください。</translation>
    </message>
    <message>
        <source>{subject|it} asks for client certificates, but clients get {key|another record}, which does not.</source>
        <translation>{subject|このレコード} はクライアント証明書を要求しますが、クライアントに使用される {key|別のレコード} は要求しません。</translation>
    </message>
    <message>
        <source>Set it on the record that is chosen.</source>
        <translation>選択されるレコードに設定してください。</translation>
    </message>
    <message>
        <source>The key {subject|(no name)} stands twice, with {certificate|one certificate} and with {otherCertificate|another}. The later one counts here, but a server has only one: these may be two servers, or two points in time.</source>
        <translation>キー {subject|(名前なし)} が 2 回あり、証明書は {certificate|1 つ} と {otherCertificate|別のもの} です。ここでは後のものを使用しますが、サーバーが保持できるのは 1 つだけです。2 台のサーバー、または 2 つの時点の状態である可能性があります。</translation>
    </message>
    <message>
        <source>Open the state of one server, read at one time.</source>
        <translation>1 台のサーバーの、ある時点で読み取った状態を開いてください。</translation>
    </message>
    <message>
        <source>{subject|A host} has letters beyond ASCII, and nothing in the file tells its code page: they may be others.</source>
        <translation>{subject|あるホスト} に ASCII 以外の文字がありますが、ファイルにコード ページの記載がないため、実際の文字は異なる可能性があります。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or name its code page: --encoding cp850, or what chcp says on the server.</source>
        <translation>ファイルを UTF-8 で保存するか、コード ページを指定してください (--encoding cp850 のように、またはサーバーで chcp が示す番号)。</translation>
    </message>
    <message>
        <source>This list does not show the sslFlags of {subject|a binding}; it counts as one without SNI.</source>
        <translation>この一覧には {subject|あるバインド} の sslFlags がないため、SNI なしとして扱います。</translation>
    </message>
    <message>
        <source>Open applicationHost.config, or appcmd list config /xml, instead.</source>
        <translation>代わりに、applicationHost.config または appcmd list config /xml の出力を開いてください。</translation>
    </message>
    <message>
        <source>The sites stand in another file, {subject|which was not read}: configSource names it.</source>
        <translation>サイトは別のファイル {subject|(読み取っていないファイル)} にあり、configSource で指定されています。</translation>
    </message>
    <message>
        <source>Open {subject|that file} as well.</source>
        <translation>{subject|そのファイル} も開いてください。</translation>
    </message>
    <message>
        <source>Site {site|(no name)} has an http binding {subject|on this port}, where other bindings are https. HTTP.sys speaks one of them on a port, so that one fails.</source>
        <translation>サイト {site|(名前なし)} には http バインド {subject|(このポート)} がありますが、このポートの他のバインドは https です。HTTP.sys が 1 つのポートで使用するのはどちらか一方のため、このバインドは失敗します。</translation>
    </message>
    <message>
        <source>Make it https, or move it to port 80.</source>
        <translation>https に変更するか、ポート 80 に移動してください。</translation>
    </message>
    <message>
        <source>certificateHash is “{subject|untidy}”. Bindwright reads it without {stripped|some characters}; IIS may not find the certificate.</source>
        <translation>属性 certificateHash の値は「{subject|(整っていない値)}」です。Bindwright は {stripped|一部の文字} を除いて読み取りますが、IIS は証明書を見つけられない可能性があります。</translation>
    </message>
    <message>
        <source>Write its 40 digits only.</source>
        <translation>40 桁だけを記述してください。</translation>
    </message>
    <message>
        <source>customMetadata has property 5506 for {subject|a site}: a certificate of the old metabase. IIS then drops or replaces the binding&apos;s certificate.</source>
        <translation>要素 customMetadata に {subject|あるサイト} のプロパティ 5506 があります。これは古いメタベースの証明書です。IIS はバインドの証明書を削除するか、置き換えます。</translation>
    </message>
    <message>
        <source>Remove the property, then set the binding&apos;s certificate again.</source>
        <translation>プロパティを削除してから、バインドの証明書を設定し直してください。</translation>
    </message>
    <message>
        <source>{subject|A location} asks for client certificates, the binding does not. Under TLS 1.3 a client cannot be asked later: Server 2022 resets the connection, Server 2025 answers 500.</source>
        <translation>{subject|あるロケーション} はクライアント証明書を要求しますが、バインドは要求しません。TLS 1.3 では後からクライアントに要求できません。Server 2022 は接続をリセットし、Server 2025 は 500 を返します。</translation>
    </message>
    <message>
        <source>Negotiate client certificates at the binding, or turn TLS 1.3 off for it (sslFlags 32).</source>
        <translation>バインドでクライアント証明書をネゴシエートするか、そのバインドで TLS 1.3 を無効にしてください (sslFlags 32)。</translation>
    </message>
    <message>
        <source>the https endpoint {subject|(no name)} names no certificate. The platform refuses such a definition.</source>
        <translation>エンドポイント {subject|(名前なし)} は https ですが、証明書が指定されていません。プラットフォームはこのような定義を拒否します。</translation>
    </message>
    <message>
        <source>Choose a certificate for the endpoint.</source>
        <translation>エンドポイントの証明書を選択してください。</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} names certificate {certificate|(no name)}, which no Certificate element declares. Where a service configuration gives its thumbprint, the platform installs it into LocalMachine\My by itself; Microsoft&apos;s page asks for the element.</source>
        <translation>エンドポイント {subject|(名前なし)} に指定された証明書 {certificate|(名前なし)} を宣言する Certificate 要素がありません。サービス構成に拇印があれば、プラットフォームが LocalMachine\My に自動的にインストールします。ただし、Microsoft のページではこの要素が必要とされています。</translation>
    </message>
    <message>
        <source>Write certificate=&quot;{meant}&quot;.</source>
        <translation>certificate=&quot;{meant}&quot; と記述してください。</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} uses certificate {certificate|(no name)}, which is declared in {store|another store}. IIS binds only certificates in LocalMachine\My.</source>
        <translation>エンドポイント {subject|(名前なし)} が使用する証明書 {certificate|(名前なし)} は、{store|別のストア} で宣言されています。IIS がバインドできるのは LocalMachine\My の証明書だけです。</translation>
    </message>
    <message>
        <source>Move {certificate|it} to LocalMachine\My.</source>
        <translation>{certificate|その証明書} を LocalMachine\My に移動してください。</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} names certificate {certificate|(no name)}, but is {protocol|not https}: only an https endpoint uses one, so it is ignored.</source>
        <translation>エンドポイント {subject|(名前なし)} には証明書 {certificate|(名前なし)} が指定されていますが、プロトコルは {protocol|https 以外} です。証明書を使用するのは https エンドポイントだけなので、無視されます。</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} takes port {port|(none)}, which endpoint {otherEndpoint|(another)} has already. A service has each port once; deploying it fails.</source>
        <translation>エンドポイント {subject|(名前なし)} のポート {port|(なし)} は、エンドポイント {otherEndpoint|(別のもの)} が既に使用しています。サービスは各ポートを 1 回しか使用できず、デプロイに失敗します。</translation>
    </message>
    <message>
        <source>Give one of the two another port.</source>
        <translation>どちらか一方に別のポートを指定してください。</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} takes the local port {port|(none)}, which endpoint {otherEndpoint|(another)} of the role has already. Deploying it fails.</source>
        <translation>エンドポイント {subject|(名前なし)} のローカル ポート {port|(なし)} は、ロールのエンドポイント {otherEndpoint|(別のもの)} が既に使用しています。デプロイに失敗します。</translation>
    </message>
    <message>
        <source>Give one of the two another local port.</source>
        <translation>どちらか一方に別のローカル ポートを指定してください。</translation>
    </message>
    <message>
        <source>binding {subject|(no name)} of site {site|(no name)} names endpoint {endpoint|(no name)}, which the role does not have. Packaging fails.</source>
        <translation>サイト {site|(名前なし)} のバインド {subject|(名前なし)} に指定されたエンドポイント {endpoint|(名前なし)} が、ロールにありません。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>Name an endpoint of the role, or remove the binding.</source>
        <translation>ロールのエンドポイントを指定するか、バインドを削除してください。</translation>
    </message>
    <message>
        <source>site {subject|(no name)} has no Binding, and needs at least one. Packaging fails.</source>
        <translation>サイト {subject|(名前なし)} に Binding がありません。少なくとも 1 つ必要です。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>Add a Bindings element with a Binding to an endpoint of the role.</source>
        <translation>ロールのエンドポイントへの Binding を含む Bindings 要素を追加してください。</translation>
    </message>
    <message>
        <source>no site is bound to the https endpoint {subject|(no name)}, so IIS does not answer there, unless code of the role binds a site by itself.</source>
        <translation>エンドポイント {subject|(名前なし)} (https) にバインドされたサイトがないため、ロールのコードが自身でサイトをバインドしない限り、IIS はそこで応答しません。</translation>
    </message>
    <message>
        <source>Add a Binding with endpointName=&quot;{subject}&quot; to the site that it is for.</source>
        <translation>対象のサイトに endpointName=&quot;{subject}&quot; の Binding を追加してください。</translation>
    </message>
    <message>
        <source>in site {subject|(no name)} other elements follow Bindings, which has to be the last. Packaging fails.</source>
        <translation>サイト {subject|(名前なし)} では、最後でなければならない Bindings の後に他の要素があります。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>Move Bindings to the end of the site.</source>
        <translation>Bindings をサイトの末尾に移動してください。</translation>
    </message>
    <message>
        <source>Enter the thumbprint of {subject|it}.</source>
        <translation>{subject|この証明書} の拇印を入力してください。</translation>
    </message>
    <message>
        <source>Keep only the 40 hexadecimal digits.</source>
        <translation>40 桁の 16 進数だけを残してください。</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Bindwright reads it without {stripped}. Azure accepts lower case; its documentation asks for upper case.</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} の拇印は「{thumbprint|(整っていない値)}」です。Bindwright は {stripped} を除いて読み取ります。Azure は小文字を受け入れますが、ドキュメントでは大文字が求められています。</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Bindwright reads it without {stripped}. Azure accepts blanks; its documentation asks for none.</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} の拇印は「{thumbprint|(整っていない値)}」です。Bindwright は {stripped} を除いて読み取ります。Azure は空白を受け入れますが、ドキュメントでは空白なしが求められています。</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Azure accepts lower case; its documentation asks for upper case.</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} の拇印は「{thumbprint|(整っていない値)}」です。Azure は小文字を受け入れますが、ドキュメントでは大文字が求められています。</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Azure accepts blanks; its documentation asks for none.</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} の拇印は「{thumbprint|(整っていない値)}」です。Azure は空白を受け入れますが、ドキュメントでは空白なしが求められています。</translation>
    </message>
    <message>
        <source>Write the 40 digits in upper case and nothing else.</source>
        <translation>40 桁だけを大文字で記述してください。</translation>
    </message>
    <message>
        <source>Write thumbprintAlgorithm=&quot;sha1&quot;.</source>
        <translation>thumbprintAlgorithm=&quot;sha1&quot; と記述してください。</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|it} in {configuration|a service configuration} is not SHA-1, the only kind that Windows looks up by.</source>
        <translation>{configuration|サービス構成} の {subject|この証明書} の拇印は SHA-1 ではありません。Windows が検索に使用するのは SHA-1 だけです。</translation>
    </message>
    <message>
        <source>Enter the SHA-1 thumbprint, with thumbprintAlgorithm sha1.</source>
        <translation>SHA-1 の拇印を入力し、thumbprintAlgorithm を sha1 にしてください。</translation>
    </message>
    <message>
        <source>Declare {subject|it}, or remove it from the configuration.</source>
        <translation>{subject|この証明書} を宣言するか、構成から削除してください。</translation>
    </message>
    <message>
        <source>Declare {subject|it} in the definition, or remove it from the configuration.</source>
        <translation>定義で {subject|この設定} を宣言するか、構成から削除してください。</translation>
    </message>
    <message>
        <source>Give {subject|it} a value; it may be empty.</source>
        <translation>{subject|この設定} に値を設定してください。空でもかまいません。</translation>
    </message>
    <message>
        <source>the role imports RemoteForwarder, as role {otherRole} does. One role alone forwards remote desktop&apos;s connections to all; deploying it fails.</source>
        <translation>このロールは、ロール {otherRole} と同じく RemoteForwarder をインポートしています。リモート デスクトップの接続をすべてのロールに転送するロールは 1 つだけです。デプロイに失敗します。</translation>
    </message>
    <message>
        <source>the role imports RemoteAccess, but no role imports RemoteForwarder. One has to forward remote desktop&apos;s connections to all; deploying it fails.</source>
        <translation>このロールは RemoteAccess をインポートしていますが、RemoteForwarder をインポートするロールがありません。1 つのロールがリモート デスクトップの接続をすべてのロールに転送する必要があります。デプロイに失敗します。</translation>
    </message>
    <message>
        <source>Remove one of the two imports.</source>
        <translation>どちらか一方のインポートを削除してください。</translation>
    </message>
    <message>
        <source>Add &lt;Import moduleName=&quot;RemoteForwarder&quot; /&gt; to one role, or use the remote desktop extension.</source>
        <translation>1 つのロールに &lt;Import moduleName=&quot;RemoteForwarder&quot; /&gt; を追加するか、リモート デスクトップ拡張機能を使用してください。</translation>
    </message>
    <message>
        <source>two {element|element} elements have the name {subject|(none)}. Names have to be unique there; packaging fails.</source>
        <translation>名前が {subject|(なし)} の {element|同じ} 要素が 2 つあります。名前は一意でなければなりません。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>Remove one of the two, or rename it.</source>
        <translation>どちらか一方を削除するか、名前を変更してください。</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>名前を変更してください。</translation>
    </message>
    <message>
        <source>“{subject}” cannot be the name of a {element|element} because of “{character}”. Packaging fails.</source>
        <translation>「{subject}」は「{character}」を含むため、{element|要素} の名前にできません。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>“{subject}” cannot be the name of a {element|element}: it has to start with a letter or underscore. Packaging fails.</source>
        <translation>「{subject}」は {element|要素} の名前にできません。名前は英字またはアンダースコアで始める必要があります。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>a {element|element} has no name. Packaging fails.</source>
        <translation>名前のない {element|要素} があります。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the {attribute|attribute} “{value}”, which is none of {allowed|another value}; case counts. Packaging fails.</source>
        <translation>{subject|(名前なし)} の {attribute|属性} の値「{value}」は、{allowed|許可された値} のいずれでもありません。大文字と小文字は区別されます。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no {attribute|attribute}, which has to be one of {allowed|another value}. Packaging fails.</source>
        <translation>{subject|(名前なし)} に {attribute|属性} がありません。値は {allowed|許可された値} のいずれかである必要があります。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>Write one of those values.</source>
        <translation>これらの値のいずれかを記述してください。</translation>
    </message>
    <message>
        <source>the storeName of certificate {subject|(no name)} has {length|no} characters; it needs 1 to 256. Packaging fails.</source>
        <translation>証明書 {subject|(名前なし)} の storeName の文字数は {length|0} ですが、1 ～ 256 文字である必要があります。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>Write storeName=&quot;My&quot;, or the store that it is for.</source>
        <translation>storeName=&quot;My&quot; または対象のストアを記述してください。</translation>
    </message>
    <message>
        <source>Move what stands in the second {subject|element} into the first.</source>
        <translation>2 つ目の {subject|同じ} 要素の内容を 1 つ目に移動してください。</translation>
    </message>
    <message>
        <source>a port range of {subject|(no name)} goes from {port|(none)} to {limit}: it ends before it starts. Packaging fails.</source>
        <translation>{subject|(名前なし)} のポート範囲は {port|(なし)} から {limit} までで、終了が開始より前です。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the {attribute|port} “{port}”, which is no port from 1 to 65535. Packaging fails.</source>
        <translation>{subject|(名前なし)} の {attribute|ポート} の値「{port}」は、1 から 65535 までのポートではありません。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no {attribute|port}, which its {element|element} needs. Packaging fails.</source>
        <translation>{subject|(名前なし)} に、{element|要素} に必要な {attribute|ポート} がありません。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535.</source>
        <translation>1 から 65535 までのポートを記述してください。</translation>
    </message>
    <message>
        <source>Write &lt;Instances count=&quot;2&quot; /&gt;, or another number.</source>
        <translation>&lt;Instances count=&quot;2&quot; /&gt; またはほかの数値を記述してください。</translation>
    </message>
    <message>
        <source>Name one that is declared: {allowed}.</source>
        <translation>宣言されているものを指定してください: {allowed}。</translation>
    </message>
    <message>
        <source>Declare it, or remove the attribute.</source>
        <translation>宣言するか、属性を削除してください。</translation>
    </message>
    <message>
        <source>the http probe {subject|(no name)} has no path, which http needs. Packaging fails.</source>
        <translation>プローブ {subject|(名前なし)} (http) に、http で必要な path がありません。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>the tcp probe {subject|(no name)} has a path, which only http may have. Packaging fails.</source>
        <translation>プローブ {subject|(名前なし)} (tcp) に、http だけで使用できる path があります。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>the probe {subject|(no name)} has an intervalInSeconds below 5. Packaging fails.</source>
        <translation>プローブ {subject|(名前なし)} の intervalInSeconds が 5 未満です。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>the probe {subject|(no name)} has a timeoutInSeconds below 11. Packaging fails.</source>
        <translation>プローブ {subject|(名前なし)} の timeoutInSeconds が 11 未満です。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>the probe {subject|(no name)} asks in plain http at a port where an https endpoint speaks TLS. It is never answered with 200, so the load balancer takes every instance out.</source>
        <translation>プローブ {subject|(名前なし)} は、https エンドポイントが TLS を使用するポートに平文の http で要求します。200 の応答が返ることはないため、ロード バランサーはすべてのインスタンスを除外します。</translation>
    </message>
    <message>
        <source>Write path=&quot;/&quot;, or protocol=&quot;tcp&quot;.</source>
        <translation>path=&quot;/&quot; または protocol=&quot;tcp&quot; と記述してください。</translation>
    </message>
    <message>
        <source>Remove the path, or write protocol=&quot;http&quot;.</source>
        <translation>path を削除するか、protocol=&quot;http&quot; と記述してください。</translation>
    </message>
    <message>
        <source>Write 5 or more.</source>
        <translation>5 以上を記述してください。</translation>
    </message>
    <message>
        <source>Write 11 or more.</source>
        <translation>11 以上を記述してください。</translation>
    </message>
    <message>
        <source>Write protocol=&quot;tcp&quot;, or probe a port that answers in http.</source>
        <translation>protocol=&quot;tcp&quot; と記述するか、http で応答するポートをプローブしてください。</translation>
    </message>
    <message>
        <source>the service has {count|too many} roles; Azure takes 25.</source>
        <translation>サービスのロール数は {count|多すぎる数} です。Azure で許可されるのは 25 までです。</translation>
    </message>
    <message>
        <source>Split the service.</source>
        <translation>サービスを分割してください。</translation>
    </message>
    <message>
        <source>the service has {count|too many} endpoints of all kinds; Azure takes 25.</source>
        <translation>サービスのエンドポイント数は全種類の合計で {count|多すぎる数} です。Azure で許可されるのは 25 までです。</translation>
    </message>
    <message>
        <source>Write the definition&apos;s name, or put the file beside its own definition.</source>
        <translation>定義の名前を記述するか、ファイルを対応する定義と同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>Add the role to the configuration.</source>
        <translation>ロールを構成に追加してください。</translation>
    </message>
    <message>
        <source>Remove the role from the configuration, or define it.</source>
        <translation>ロールを構成から削除するか、定義に追加してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is neither read nor changed: the .ccproj beside it does not list it.</source>
        <translation>{subject|(名前なし)} は読み取りも変更もしません。同じ場所の .ccproj の一覧に含まれていません。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is neither read nor changed: its name does not start with ServiceConfiguration, and no .ccproj lists it.</source>
        <translation>{subject|(名前なし)} は読み取りも変更もしません。名前が ServiceConfiguration で始まらず、.ccproj の一覧にも含まれていません。</translation>
    </message>
    <message>
        <source>If it is deployed, list it in the .ccproj, or open {subject|it} itself.</source>
        <translation>デプロイに使用する場合は、.ccproj に追加するか、{subject|このファイル} 自体を開いてください。</translation>
    </message>
    <message>
        <source>SNI needs IIS 8 or later, but {subject|(no name)} chooses osFamily {osFamily|below 3} ({windows|before Windows Server 2012}). The script cannot set the bindings there; SNI needs osFamily 3 or later.</source>
        <translation>SNI には IIS 8 以降が必要ですが、{subject|(名前なし)} で選択されている osFamily は {osFamily|(3 未満)} ({windows|Windows Server 2012 より前}) です。スクリプトはそこでバインドを設定できません。SNI には osFamily 3 以降が必要です。</translation>
    </message>
    <message>
        <source>Set osFamily to 5, 6 or 7.</source>
        <translation>osFamily を 5、6、または 7 に設定してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} chooses osFamily {osFamily|below 5} ({windows|an old Windows Server}), which is retired and gets no security updates. Its Windows PowerShell is older than 5.1, which the startup task&apos;s script needs.</source>
        <translation>{subject|(名前なし)} で選択されている osFamily {osFamily|(5 未満)} ({windows|古い Windows Server}) は提供終了で、セキュリティ更新プログラムがありません。Windows PowerShell は、スタートアップ タスクのスクリプトに必要な 5.1 より古いバージョンです。</translation>
    </message>
    <message>
        <source>{subject|(no name)} chooses osFamily {osFamily}, which is not known here.</source>
        <translation>{subject|(名前なし)} で選択されている osFamily {osFamily} は、ここでは不明です。</translation>
    </message>
    <message>
        <source>{subject|(no name)} has no osFamily, so the platform chooses the Windows version; its documentation disagrees about which.</source>
        <translation>{subject|(名前なし)} に osFamily がないため、プラットフォームが Windows のバージョンを選択します。どのバージョンになるかは、ドキュメントの記述が一致していません。</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{subject|(no name)} could not be read and is left as it is.</source>
        <translation>{subject|(名前なし)} を読み取れなかったため、そのまま残します。</translation>
    </message>
    <message>
        <source>Fix the file, then open the project again.</source>
        <translation>ファイルを修正してから、プロジェクトを開き直してください。</translation>
    </message>
    <message>
        <source>The project has no web role, so there is no site to bind a certificate on.</source>
        <translation>プロジェクトに Web ロールがないため、証明書をバインドするサイトがありません。</translation>
    </message>
    <message>
        <source>Open a project with a web role.</source>
        <translation>Web ロールのあるプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>a startup task has no command line. Packaging fails.</source>
        <translation>スタートアップ タスクにコマンド ラインがありません。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>Write its commandLine, or remove the task.</source>
        <translation>タスクの commandLine を記述するか、タスクを削除してください。</translation>
    </message>
    <message>
        <source>the startup task&apos;s command line has {length|too many} characters; 256 are allowed. Packaging fails.</source>
        <translation>スタートアップ タスクのコマンド ラインの文字数は {length|多すぎる数} です。許可されるのは 256 文字までです。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>Put the command into a .cmd file and start that.</source>
        <translation>コマンドを .cmd ファイルに記述し、そのファイルを起動してください。</translation>
    </message>
    <message>
        <source>the startup task starts {file|its file}, which is in none of the role&apos;s folders. Unless the build puts it there, the role does not start.</source>
        <translation>スタートアップ タスクが起動する {file|ファイル} が、ロールのどのフォルダーにもありません。ビルドで配置されない限り、ロールは起動しません。</translation>
    </message>
    <message>
        <source>Add {file|it} to the role&apos;s project, to be copied always, or to bin in its content folder.</source>
        <translation>{file|このファイル} をロールのプロジェクトに追加して常にコピーするように設定するか、コンテンツ フォルダーの bin に追加してください。</translation>
    </message>
    <message>
        <source>{file|its file} starts with a byte order mark. The command processor does not understand its first line, which has no effect, and goes on.</source>
        <translation>{file|そのファイル} はバイト オーダー マークで始まります。コマンド プロセッサは最初の行を解釈できず、その行は効果がないまま処理が続行されます。</translation>
    </message>
    <message>
        <source>{file|its file} starts with a byte order mark. The command processor takes it for a part of the first command, which fails.</source>
        <translation>{file|そのファイル} はバイト オーダー マークで始まります。コマンド プロセッサはこれを最初のコマンドの一部とみなすため、そのコマンドは失敗します。</translation>
    </message>
    <message>
        <source>Save {file|it} as ANSI or UTF-8 without a byte order mark.</source>
        <translation>{file|このファイル} を ANSI、またはバイト オーダー マークなしの UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>{file|its file} has characters beyond ASCII. The command processor on the instance reads them differently.</source>
        <translation>{file|そのファイル} に ASCII 以外の文字があります。インスタンスのコマンド プロセッサは異なる文字として読み取ります。</translation>
    </message>
    <message>
        <source>Write {file|it} in ASCII alone.</source>
        <translation>{file|このファイル} を ASCII だけで記述してください。</translation>
    </message>
    <message>
        <source>the startup task “{subject|(no name)}” administers IIS or HTTP.sys, but is not elevated. Access is denied on the instance.</source>
        <translation>スタートアップ タスク「{subject|(名前なし)}」は IIS または HTTP.sys を管理しますが、elevated ではありません。インスタンスでアクセスが拒否されます。</translation>
    </message>
    <message>
        <source>Write executionContext=&quot;elevated&quot;.</source>
        <translation>executionContext=&quot;elevated&quot; と記述してください。</translation>
    </message>
    <message>
        <source>the startup task “{subject|(no name)}” changes sites, but is simple: the platform makes the role&apos;s sites only after all simple tasks have ended.</source>
        <translation>スタートアップ タスク「{subject|(名前なし)}」はサイトを変更しますが、simple です。プラットフォームがロールのサイトを作成するのは、すべての simple タスクが終了した後です。</translation>
    </message>
    <message>
        <source>Write taskType=&quot;background&quot; and wait for the site in the script, or do it in OnStart.</source>
        <translation>taskType=&quot;background&quot; と記述してスクリプトでサイトを待機するか、OnStart で実行してください。</translation>
    </message>
    <message>
        <source>the startup task starts {file|a PowerShell script}, which is not a program: Windows does not run it, and the role does not start.</source>
        <translation>スタートアップ タスクが起動する {file|PowerShell スクリプト} はプログラムではありません。Windows は実行せず、ロールは起動しません。</translation>
    </message>
    <message>
        <source>Start it from a .cmd file: powershell -ExecutionPolicy Unrestricted -File &quot;%~dp0{file|script.ps1}&quot;</source>
        <translation>.cmd ファイルから起動してください: powershell -ExecutionPolicy Unrestricted -File &quot;%~dp0{file|script.ps1}&quot;</translation>
    </message>
    <message>
        <source>variable {subject|(no name)} of the task “{task|(none)}” has a value and a RoleInstanceValue; it has to have one of the two. Packaging fails.</source>
        <translation>タスク「{task|(なし)}」の変数 {subject|(名前なし)} に value と RoleInstanceValue の両方があります。どちらか一方でなければなりません。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>variable {subject|(no name)} of the task “{task|(none)}” has neither a value nor a RoleInstanceValue. Packaging fails.</source>
        <translation>タスク「{task|(なし)}」の変数 {subject|(名前なし)} に value も RoleInstanceValue もありません。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>どちらか一方だけを残してください。</translation>
    </message>
    <message>
        <source>{subject|it} passes appid to netsh without quotes; PowerShell takes the braces for code, and netsh refuses the command.</source>
        <translation>{subject|スクリプト} は appid を引用符なしで netsh に渡しています。PowerShell が波かっこをコードとみなし、netsh はコマンドを拒否します。</translation>
    </message>
    <message>
        <source>{subject|it} sets a hostnameport without certstorename, which netsh refuses.</source>
        <translation>{subject|スクリプト} は certstorename なしで hostnameport を設定しています。netsh はこれを拒否します。</translation>
    </message>
    <message>
        <source>Write certstorename=MY and appid=&apos;{…}&apos;.</source>
        <translation>certstorename=MY と appid=&apos;{…}&apos; を記述してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} gives no subnet of the virtual network {network} to {roles|a role}. Extended support refuses it.</source>
        <translation>{subject|(名前なし)} では、仮想ネットワーク {network} のサブネットが {roles|ロール} に割り当てられていません。延長サポートはこれを拒否します。</translation>
    </message>
    <message>
        <source>{subject|(no name)} names no virtual network. Extended support deploys into one only.</source>
        <translation>{subject|(名前なし)} に仮想ネットワークの指定がありません。延長サポートでは、仮想ネットワークにのみデプロイできます。</translation>
    </message>
    <message>
        <source>Add NetworkConfiguration with a VirtualNetworkSite, and an InstanceAddress with a Subnet for each role.</source>
        <translation>VirtualNetworkSite を含む NetworkConfiguration と、各ロールの Subnet を含む InstanceAddress を追加してください。</translation>
    </message>
    <message>
        <source>the definition imports {subject|(no name)}. Extended support refuses the old remote desktop, with its settings and certificate.</source>
        <translation>定義が {subject|(名前なし)} をインポートしています。延長サポートは、設定と証明書を使用する従来のリモート デスクトップを拒否します。</translation>
    </message>
    <message>
        <source>Remove the import, and use the remote desktop extension.</source>
        <translation>インポートを削除し、リモート デスクトップ拡張機能を使用してください。</translation>
    </message>
    <message>
        <source>the definition imports {subject|(no name)}. Extended support refuses the old diagnostics, with its setting.</source>
        <translation>定義が {subject|(名前なし)} をインポートしています。延長サポートは、設定を使用する従来の診断を拒否します。</translation>
    </message>
    <message>
        <source>Remove the import and its setting, and use the diagnostics extension.</source>
        <translation>インポートとその設定を削除し、診断拡張機能を使用してください。</translation>
    </message>
    <message>
        <source>{subject|the service&apos;s name} is the name of the service and of one of its roles. Extended support refuses it.</source>
        <translation>{subject|サービスの名前} は、サービスとそのロールの 1 つに共通の名前です。延長サポートはこれを拒否します。</translation>
    </message>
    <message>
        <source>Rename the service, in the definition and each configuration.</source>
        <translation>定義と各構成で、サービスの名前を変更してください。</translation>
    </message>
    <message>
        <source>the VM size {subject|(no name)} is called {size|another} in Azure Resource Manager. Extended support refuses the old name.</source>
        <translation>VM サイズ {subject|(名前なし)} は、Azure Resource Manager では {size|別の名前} と呼ばれます。延長サポートは古い名前を拒否します。</translation>
    </message>
    <message>
        <source>Write vmsize=&quot;{size}&quot;.</source>
        <translation>vmsize=&quot;{size}&quot; と記述してください。</translation>
    </message>
    <message>
        <source>the certificateUrl “{subject|(no name)}” is not of the form https://VAULT.vault.azure.net/secrets/NAME/VERSION. The deployment does not find the certificate.</source>
        <translation>属性 certificateUrl の値「{subject|(名前なし)}」は https://VAULT.vault.azure.net/secrets/NAME/VERSION の形式ではありません。デプロイは証明書を見つけられません。</translation>
    </message>
    <message>
        <source>Copy the secret identifier of the certificate&apos;s version from Key Vault.</source>
        <translation>Key Vault から、証明書のバージョンのシークレット識別子をコピーしてください。</translation>
    </message>
    <message>
        <source>No source says that Windows can serve a certificate with a key of the kind that {certificate|this certificate} has. Expect connections to {subject|this binding} to be reset.</source>
        <translation>{certificate|この証明書} のような種類のキーを持つ証明書を Windows が提示できると述べた出典はありません。{subject|このバインド} への接続はリセットされる見込みです。</translation>
    </message>
    <message>
        <source>{client|Clients} must get {certificate|another certificate}. The preview says that they do, but no source states the step that decides.</source>
        <translation>{client|クライアント} には {certificate|別の証明書} を提示する必要があります。プレビューではそうなりますが、決め手となる手順を述べた出典はありません。</translation>
    </message>
    <message>
        <source>The signature of {subject|(no name)} does not fit the key of {issuer|its issuer}: the certificate was changed after it was signed, or damaged. Clients refuse it.</source>
        <translation>{subject|(名前なし)} の署名は {issuer|その発行者} のキーと一致しません。署名後に変更されたか、破損しています。クライアントは拒否します。</translation>
    </message>
    <message>
        <source>The PKCS#12 file of {subject|(no name)} opens only with the passphrase as OpenSSL 1.0 encoded it. Windows encodes letters beyond ASCII in another way, and does not open the file.</source>
        <translation>{subject|(名前なし)} の PKCS#12 ファイルは、OpenSSL 1.0 のエンコード方式のパスフレーズでしか開けません。Windows は ASCII 以外の文字を別の方式でエンコードするため、このファイルを開けません。</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is marked as one for RSA-PSS alone. No source says that TLS on Windows (Schannel) serves such a certificate, and many clients refuse it.</source>
        <translation>{subject|(名前なし)} のキーは RSA-PSS 専用と指定されています。Windows の TLS (Schannel) がこのような証明書を提示すると述べた出典はなく、拒否するクライアントも多くあります。</translation>
    </message>
    <message>
        <source>See whether OnStart or a startup task binds the port, and remove that.</source>
        <translation>OnStart またはスタートアップ タスクがポートをバインドしていないか確認し、該当する処理を削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n records from {subject|it} to {key|it} are IIS Express&apos;s own, as its setup makes them. They do no harm.</source>
        <translation>
            <numerusform>{subject|(最初)} から {key|(最後)} までの %n 件のレコードは、IIS Express のセットアップが作成する IIS Express 独自のものです。害はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records, {key|some}, were made by another application, {application}. They are served all the same.</source>
        <translation>
            <numerusform>%n 件のレコード ({key|一部}) は、別のアプリケーション {application} が作成したものです。それでも提示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the endpoint https, or remove its certificate.</source>
        <translation>エンドポイントを https に変更するか、証明書を削除してください。</translation>
    </message>
    <message>
        <source>the {attribute|attribute} of {subject|(no name)} is “{value|(none)}”, which is not declared in {configuration}.</source>
        <translation>{subject|(名前なし)} の {attribute|属性} に指定された「{value|(なし)}」は、{configuration} で宣言されていません。</translation>
    </message>
    <message>
        <source>the {attribute|attribute} of {subject|(no name)} is “{value|(none)}”, which is not declared in the definition.</source>
        <translation>{subject|(名前なし)} の {attribute|属性} に指定された「{value|(なし)}」は、定義で宣言されていません。</translation>
    </message>
    <message>
        <source>Cloud Services (extended support) ends on {date|31 March 2027}, and Cloud Services (classic) has ended. Microsoft names Virtual Machine Scale Sets, App Service, Azure Kubernetes Service and Service Fabric managed clusters to go to.</source>
        <translation>Cloud Services (延長サポート) は {date|2027 年 3 月 31 日} に終了し、Cloud Services (クラシック) は既に終了しています。Microsoft は移行先として、Virtual Machine Scale Sets、App Service、Azure Kubernetes Service、Service Fabric マネージド クラスターを挙げています。</translation>
    </message>
    <message>
        <source>The signature of {subject|(no name)} by {issuer|its issuer} cannot be checked here: {algorithm|its algorithm} is not known. Clients that do not know it refuse the chain.</source>
        <translation>{issuer|発行者} による {subject|(名前なし)} の署名はここでは確認できません。{algorithm|アルゴリズム} が不明です。これに対応していないクライアントはチェーンを拒否します。</translation>
    </message>
    <message>
        <source>Request a certificate whose CAs have RSA keys, or ECDSA keys on P-256 or P-384, or make sure that every client knows the algorithm.</source>
        <translation>CA のキーが RSA、または P-256 か P-384 の ECDSA である証明書を要求するか、すべてのクライアントがこのアルゴリズムに対応していることを確認してください。</translation>
    </message>
    <message>
        <source>sslFlags has bits that no published source names, {subject|unknown ones}. What they change is not known.</source>
        <translation>sslFlags に、公開された資料に記載のないビット {subject|(不明)} があります。何が変わるかは不明です。</translation>
    </message>
    <message>
        <source>The central certificate store is switched off on the server, so no file of it is served. Clients get the default, or no connection.</source>
        <translation>サーバーの集中証明書ストアがオフのため、そのファイルは提示されません。クライアントには既定の証明書が提示されるか、接続できません。</translation>
    </message>
    <message>
        <source>IIS has {expected|it}, but HTTP.sys holds {held|another record} in its place: the binding&apos;s setting of SNI or of the central store was changed in one of them. Clients get what HTTP.sys holds.</source>
        <translation>IIS には {expected|このバインド} がありますが、HTTP.sys では代わりに {held|別のレコード} を保持しています。バインドの SNI または集中ストアの設定が一方だけで変更されています。クライアントには HTTP.sys が保持するものが提示されます。</translation>
    </message>
    <message>
        <source>The record {subject|(no name)} has Reject Connections on: HTTP.sys may refuse the connections that it decides. No source says which.</source>
        <translation>レコード {subject|(名前なし)} の Reject Connections がオンです。このレコードが選ばれる接続を HTTP.sys が拒否する可能性があります。どの接続かを示す資料はありません。</translation>
    </message>
    <message>
        <source>Turn it off where nobody set it on purpose: netsh http update sslcert, with reject=disable.</source>
        <translation>意図して設定したのでなければ、オフにします。netsh http update sslcert に reject=disable を指定します。</translation>
    </message>
    <message>
        <source>certificateHash is “{subject|empty}”, not the 40 digits of a SHA-1 thumbprint. What IIS has there cannot be compared with HTTP.sys.</source>
        <translation>属性 certificateHash の値は「{subject|(空)}」で、SHA-1 拇印の 40 桁ではありません。IIS の設定を HTTP.sys と比較できません。</translation>
    </message>
    <message>
        <source>Leave them as they are, and find out who set them.</source>
        <translation>そのままにし、誰が設定したかを調べます。</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} may be used for {keyUsage|other things} only. A server has to sign with it or, if it is RSA, to decrypt; clients abort the handshake.</source>
        <translation>{subject|(名前なし)} のキーの用途は {keyUsage|他の用途} に限られています。サーバーはこのキーで署名するか、RSA の場合は復号できる必要があり、クライアントはハンドシェイクを中止します。</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} may be used for {keyUsage|other things}, but not to sign. TLS 1.3 and the ECDHE cipher suites cannot use it; what is left is the RSA key exchange of TLS 1.2.</source>
        <translation>{subject|(名前なし)} のキーの用途は {keyUsage|他の用途} で、署名には使用できません。TLS 1.3 と ECDHE の暗号スイートでは使用できず、残るのは TLS 1.2 の RSA キー交換だけです。</translation>
    </message>
    <message>
        <source>The MAC of the PKCS#12 file of {subject|(no name)} is made with {algorithm}, though nothing in it is encrypted with AES. Cloud Services, and Windows Server before 2019, refuse such a file and report a wrong password.</source>
        <translation>{subject|(名前なし)} の PKCS#12 ファイルの内容は AES で暗号化されていませんが、MAC は {algorithm} で作成されています。Cloud Services と Windows Server 2019 より前のバージョンは、このようなファイルを拒否し、パスワードの誤りとして報告します。</translation>
    </message>
    <message>
        <source>The PKCS#12 file of {subject|(no name)} is encrypted in the modern form (PBES2) with {detail}. Cloud Services, and Windows Server before 2019, refuse such files with AES; whether they open this one is not known.</source>
        <translation>{subject|(名前なし)} の PKCS#12 ファイルは新しい形式 (PBES2) で {detail} により暗号化されています。Cloud Services と Windows Server 2019 より前のバージョンは、AES を使用したこの形式のファイルを拒否します。このファイルを開けるかどうかはわかっていません。</translation>
    </message>
    <message>
        <source>The signature of {subject|(no name)} does not fit the key of {issuer|the CA that was given}, which has the name of its issuer: the certificate was changed or damaged, or another CA of that name signed it.</source>
        <translation>{subject|(名前なし)} の署名は、発行者と同じ名前を持つ {issuer|提供された CA} のキーと一致しません。証明書が変更されたか破損しているか、同じ名前の別の CA が署名しています。</translation>
    </message>
    <message>
        <source>Add the CA certificate whose key signed it, or download the certificate again.</source>
        <translation>署名に使用されたキーを持つ CA 証明書を追加するか、証明書をダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is signed by {issuer|its issuer} with a key of the kind {algorithm|unknown}, which Windows is not known to verify. Clients that do not know it refuse the chain.</source>
        <translation>{subject|(名前なし)} は {issuer|発行者} により種類 {algorithm|不明} のキーで署名されていますが、Windows がこれを検証できるという情報はありません。これに対応していないクライアントはチェーンを拒否します。</translation>
    </message>
    <message>
        <source>{subject|(no name)} has the critical extension {detail|(no name)}, which is not known here or cannot be read. Clients that cannot process it must refuse the chain.</source>
        <translation>{subject|(名前なし)} にはクリティカルな拡張 {detail|(名前なし)} がありますが、ここでは不明であるか、読み取れません。これを処理できないクライアントはチェーンを拒否しなければなりません。</translation>
    </message>
    <message>
        <source>Request a certificate without it.</source>
        <translation>これを含まない証明書を要求してください。</translation>
    </message>
    <message>
        <source>The extension {detail|(no name)} of {subject|(no name)} cannot be read, or stands there twice. It was left out of account, and clients may refuse the chain.</source>
        <translation>{subject|(名前なし)} の拡張 {detail|(名前なし)} は読み取れないか、2 回含まれています。この拡張は考慮されておらず、クライアントがチェーンを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>{issuer|An issuer} signed {subject|(no name)}, but its extended key usage ({detail|other uses}) does not have serverAuth. Windows and other clients refuse the chain for servers.</source>
        <translation>{issuer|発行者} は {subject|(名前なし)} に署名していますが、その拡張キー使用法 ({detail|他の用途}) に serverAuth がありません。Windows などのクライアントはサーバー用としてこのチェーンを拒否します。</translation>
    </message>
    <message>
        <source>Leave it out if the clients have the root; if not, add a certificate of this CA that is valid.</source>
        <translation>クライアントがルート証明書を持っている場合は除外し、そうでない場合はこの CA の有効な証明書を追加してください。</translation>
    </message>
    <message>
        <source>Request a certificate with plain host names: no scheme, blank or dot at the end, international names as xn--, and addresses as IP addresses.</source>
        <translation>通常のホスト名を含む証明書を要求してください。スキーム、空白、末尾のドットを付けず、国際化名は xn-- の形式に、アドレスは IP アドレスとして指定します。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is hidden by the binding that the platform makes for endpoint {endpoint|443} with {configurations}, where the endpoint&apos;s certificate has no thumbprint and the script leaves that binding. Clients that ask for {subject|(no name)} get {certificate|another certificate} there.</source>
        <translation>{configurations} では、{subject|(名前なし)} は、プラットフォームがエンドポイント {endpoint|443} 用に作成するバインドに隠れています。そこではエンドポイントの証明書の拇印がなく、スクリプトはそのバインドを残します。{subject|(名前なし)} を要求するクライアントには、そこで {certificate|別の証明書} が提示されます。</translation>
    </message>
    <message>
        <source>site {subject|(no name)} is bound to endpoint {endpoint} twice in the same way. IIS takes only one of the two bindings.</source>
        <translation>サイト {subject|(名前なし)} は、エンドポイント {endpoint} に同じ形で 2 回バインドされています。IIS が受け入れるのは一方だけです。</translation>
    </message>
    <message>
        <source>the certificates {names} are declared, but nothing binds them.</source>
        <translation>証明書 {names} は宣言されていますが、これらを使用するバインドがありません。</translation>
    </message>
    <message>
        <source>Bind them, or leave them when the application uses them.</source>
        <translation>バインドで使用するか、アプリケーションが使用する場合はそのままにしてください。</translation>
    </message>
    <message>
        <source>the certificates {names|of several names} have one thumbprint in the stores {store}. A server&apos;s certificate belongs into My, a CA&apos;s into CA.</source>
        <translation>証明書 {names|(複数の名前)} の拇印が、ストア {store} で同じです。サーバーの証明書は My に、CA の証明書は CA に置きます。</translation>
    </message>
    <message>
        <source>there is no service configuration (.cscfg) that configures role {subject|(no name)}, so there is no place for a thumbprint.</source>
        <translation>ロール {subject|(名前なし)} を構成するサービス構成 (.cscfg) がないため、拇印を書き込む場所がありません。</translation>
    </message>
    <message>
        <source>Did you mean {meant}? Case and blanks count: write the name in one way.</source>
        <translation>{meant} の誤りではありませんか? 大文字と小文字、空白は区別されます。名前の表記を統一してください。</translation>
    </message>
    <message>
        <source>Put the service configuration beside the definition.</source>
        <translation>サービス構成を定義と同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is neither read nor changed: it is not known whether the .ccproj beside it lists it.</source>
        <translation>{subject|(名前なし)} は読み取りも変更もしません。同じ場所の .ccproj の一覧に含まれているかどうかは不明です。</translation>
    </message>
    <message>
        <source>{subject|(no name)} lists {value|files} under a condition or by a property, so it is not known which service configurations are built.</source>
        <translation>{subject|(名前なし)} は {value|ファイル} を条件付きで、またはプロパティで指定しているため、どのサービス構成がビルドされるか不明です。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is of the definition {value|(no name)}, which is not there. What it lists does not count.</source>
        <translation>{subject|(名前なし)} は定義 {value|(名前なし)} のものですが、この定義がありません。その一覧は考慮されません。</translation>
    </message>
    <message>
        <source>{subject|(no name)} and {value|another} list different service configurations. Those of both are read and changed.</source>
        <translation>{subject|(名前なし)} と {value|別のファイル} で、サービス構成の一覧が異なります。両方の一覧のものが読み取られ、変更されます。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is not read ({value|unknown}), so it is not known which service configurations are built.</source>
        <translation>{subject|(名前なし)} は読み取られていません ({value|不明})。そのため、どのサービス構成がビルドされるか不明です。</translation>
    </message>
    <message>
        <source>List the files by name, without a condition.</source>
        <translation>ファイルを条件なしで名前により指定してください。</translation>
    </message>
    <message>
        <source>Open the .ccproj that is built.</source>
        <translation>ビルドする .ccproj を開いてください。</translation>
    </message>
    <message>
        <source>Correct the .ccproj.</source>
        <translation>.ccproj を修正してください。</translation>
    </message>
    <message>
        <source>Put the file there, or remove it from the .ccproj.</source>
        <translation>ファイルをそこに置くか、.ccproj から削除してください。</translation>
    </message>
    <message>
        <source>site {subject|(no name)} loses bindings that an earlier run set: {hosts|some}. The script that sets them goes too: it takes them off no running instance, and a site that the platform makes anew does not have them.</source>
        <translation>サイト {subject|(名前なし)} から、以前の実行で設定されたバインドがなくなります: {hosts|一部}。これらを設定するスクリプトもなくなります。実行中のインスタンスからは削除されず、プラットフォームが新しく作成するサイトには設定されません。</translation>
    </message>
    <message>
        <source>{configurations|a service configuration} keeps its own thumbprint of {names|(no name)}: it is the emulator&apos;s, and differs from what is deployed.</source>
        <translation>{configurations|サービス構成} では {names|(名前なし)} の独自の拇印がそのまま残ります。エミュレーター用で、デプロイされるものと異なるためです。</translation>
    </message>
    <message>
        <source>Choose that service configuration, to change it as well.</source>
        <translation>これも変更するには、そのサービス構成を選択してください。</translation>
    </message>
    <message>
        <source>endpoint {subject|(no name)} names certificate {certificate|(no name)}, which nothing declares. Did you mean {meant}? Case and blanks count.</source>
        <translation>エンドポイント {subject|(名前なし)} に指定された証明書 {certificate|(名前なし)} は宣言されていません。{meant} の誤りではありませんか? 大文字と小文字、空白は区別されます。</translation>
    </message>
    <message>
        <source>Did you mean {meant}? Case and blanks count; write endpointName=&quot;{meant}&quot;.</source>
        <translation>{meant} の誤りではありませんか? 大文字と小文字、空白は区別されます。endpointName=&quot;{meant}&quot; と記述してください。</translation>
    </message>
    <message>
        <source>Give {subject|it} a value.</source>
        <translation>{subject|この設定} に値を指定してください。</translation>
    </message>
    <message>
        <source>Write value=&quot;&quot;, or the value that it has.</source>
        <translation>value=&quot;&quot; または実際の値を記述してください。</translation>
    </message>
    <message>
        <source>{otherElement} and {element|another element} have the name {subject|(none)}. Names have to be unique there; packaging fails.</source>
        <translation>{otherElement} と {element|別の要素} の名前がどちらも {subject|(なし)} です。名前は一意でなければなりません。パッケージ化に失敗します。</translation>
    </message>
    <message>
        <source>the {attribute|attribute} “{value}” of an {element|element} element is not known here. Did you mean {meant}?</source>
        <translation>{element|要素} 要素の {attribute|属性} の値「{value}」は不明です。{meant} の誤りではありませんか?</translation>
    </message>
    <message>
        <source>Write {attribute}=&quot;{meant}&quot;.</source>
        <translation>{attribute}=&quot;{meant}&quot; と記述してください。</translation>
    </message>
    <message>
        <source>the startup task&apos;s command line has {file|a variable} in it. The platform does not expand environment variables there.</source>
        <translation>スタートアップ タスクのコマンド ラインに {file|変数} があります。プラットフォームはそこで環境変数を展開しません。</translation>
    </message>
    <message>
        <source>the startup task starts {file|its file}. A web role&apos;s tasks start in bin already, so it is looked for in bin\bin, and the role does not start.</source>
        <translation>スタートアップ タスクは {file|ファイル} を起動します。Web ロールのタスクは最初から bin で起動するため、bin\bin で検索され、ロールは起動しません。</translation>
    </message>
    <message>
        <source>the startup task starts {file|its file}, which the role&apos;s project does not copy to its output. Unless the build puts it there, the role does not start.</source>
        <translation>スタートアップ タスクが起動する {file|ファイル} が、ロールのプロジェクトの出力にコピーされません。ビルドで配置されない限り、ロールは起動しません。</translation>
    </message>
    <message>
        <source>Write the path without it, or start it by cmd /c or from a .cmd file.</source>
        <translation>変数を使わずにパスを記述するか、cmd /c または .cmd ファイルから起動してください。</translation>
    </message>
    <message>
        <source>Write it without bin.</source>
        <translation>bin を付けずに記述してください。</translation>
    </message>
    <message>
        <source>Set Copy to Output Directory of {file|it} to Copy always.</source>
        <translation>{file|ファイル} の「出力ディレクトリにコピー」を「常にコピーする」に設定してください。</translation>
    </message>
    <message>
        <source>the startup task starts {file|a file}, which is not a program: a task starts .exe, .cmd and .bat files.</source>
        <translation>スタートアップ タスクが起動する {file|ファイル} はプログラムではありません。タスクが起動するのは .exe、.cmd、.bat ファイルです。</translation>
    </message>
    <message>
        <source>Start it from a .cmd file, by the program that runs such files.</source>
        <translation>この種類のファイルを実行するプログラムを使って、.cmd ファイルから起動してください。</translation>
    </message>
    <message>
        <source>Give it a value, or a RoleInstanceValue.</source>
        <translation>値または RoleInstanceValue を指定してください。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is never valid: it ends on {date|a day}, before it begins ({limit}). It would still be served, and clients refuse it.</source>
        <translation>{subject|(名前なし)} が有効になることはありません。開始 ({limit}) より前の {date|日付} に終了します。引き続き提示されますが、クライアントは拒否します。</translation>
    </message>
    <message>
        <source>The key usage of {subject|(no name)} allows nothing: no bit of it is set. Clients refuse the certificate.</source>
        <translation>{subject|(名前なし)} のキー使用法では何も許可されていません。ビットが 1 つも設定されていません。クライアントは証明書を拒否します。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is outside its period of validity ({date|another day}). No chain needs it.</source>
        <translation>{subject|(名前なし)} は有効期間外です ({date|別の日})。これを必要とするチェーンはありません。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is outside its period of validity ({date|another day}). Clients that have a root of this name and key do not need it; others refuse the chain.</source>
        <translation>{subject|(名前なし)} は有効期間外です ({date|別の日})。この名前とキーのルートを持つクライアントには不要ですが、ほかのクライアントはチェーンを拒否します。</translation>
    </message>
    <message>
        <source>The name constraints of {issuer|a CA} exclude a name that {names|a wildcard} stands for. Chrome and Edge refuse {subject|(no name)}; other clients may.</source>
        <translation>{issuer|CA} の名前の制約は、{names|ワイルドカード} が表す名前を除外しています。Chrome と Edge は {subject|(名前なし)} を拒否します。ほかのクライアントも拒否する可能性があります。</translation>
    </message>
    <message>
        <source>{subject|(no name)} was signed with the key of {issuer|its issuer}, but its authority key identifier means another certificate. OpenSSL refuses the chain, and other clients may.</source>
        <translation>{subject|(名前なし)} は {issuer|その発行者} のキーで署名されていますが、機関キー識別子は別の証明書を指しています。OpenSSL はチェーンを拒否します。ほかのクライアントも拒否する可能性があります。</translation>
    </message>
    <message>
        <source>The key of {subject|(no name)} is of the kind DSA. TLS 1.3 does not use such keys, Windows Server 2019 and later have their cipher suites off by default, and few clients offer them.</source>
        <translation>{subject|(名前なし)} のキーは DSA です。TLS 1.3 はこのようなキーを使用せず、Windows Server 2019 以降では対応する暗号スイートが既定で無効で、これを提示するクライアントはほとんどありません。</translation>
    </message>
    <message>
        <source>The wildcard host {subject|of a binding} needs IIS 10, and this server has IIS {iis|before 10}.</source>
        <translation>ワイルドカード ホスト {subject|(名前なし)} には IIS 10 が必要ですが、このサーバーの IIS は {iis|10 より前} です。</translation>
    </message>
    <message>
        <source>On port {subject|443} only {key} answers clients without SNI; on the server&apos;s other addresses their connections are reset. Load-balancer probes and old clients are among them.</source>
        <translation>ポート {subject|443} で SNI なしのクライアントに応答するのは {key} だけです。サーバーの他のアドレスでは、その接続はリセットされます。ロード バランサーのプローブや古いクライアントが該当します。</translation>
    </message>
    <message>
        <source>{subject|(no name)} is for the service {serviceName|of another name}, but the definition is of {definitionName|this one}.[[ Deploying them together fails.]]</source>
        <translation>{subject|(名前なし)} はサービス {serviceName|(別の名前)} 用ですが、定義は {definitionName|(この名前)} のものです。[[一緒にデプロイすると失敗します。]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} does not configure role {subject|(no name)}.[[ Deploying it fails.]]</source>
        <translation>{configuration|サービス構成} にロール {subject|(名前なし)} の構成がありません。[[デプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} configures role {subject|(no name)}, which the definition does not have.[[ Deploying them together fails.]]</source>
        <translation>{configuration|サービス構成} にロール {subject|(名前なし)} の構成がありますが、定義にこのロールはありません。[[一緒にデプロイすると失敗します。]]</translation>
    </message>
    <message>
        <source>site {subject|(no name)} loses what the platform binds for it: {hosts|some}. The endpoint becomes tcp, and the script binds nothing in its place.</source>
        <translation>サイト {subject|(名前なし)} は、プラットフォームが設定するバインドを失います: {hosts|いくつか}。エンドポイントが tcp になり、スクリプトは代わりのバインドを設定しません。</translation>
    </message>
    <message>
        <source>The certificate {subject|it} is looked for in the store {store|of its record}, from which IIS binds nothing. No source says that it is served from there.</source>
        <translation>証明書 {subject|(名前なし)} はストア {store|(名前なし)} で検索されますが、IIS がこのストアの証明書をバインドすることはありません。そこから提示されると述べる資料はありません。</translation>
    </message>
    <message>
        <source>Port {subject|it} has the central store, and only {key} as a default: on the server&apos;s other addresses, clients without SNI, and those that ask for a host without a file, are reset.</source>
        <translation>ポート {subject|443} は集中証明書ストアを使用し、既定は {key} だけです。サーバーの他のアドレスでは、SNI なしのクライアントと、ファイルのないホストを要求するクライアントの接続はリセットされます。</translation>
    </message>
    <message>
        <source>No binding explains the record {subject|it}. It takes effect all the same, and may come back after it was deleted.</source>
        <translation>レコード {subject|(名前なし)} に対応するバインドがありません。それでも有効であり、削除しても再び作成されることがあります。</translation>
    </message>
    <message>
        <source>Two lists each say what HTTP.sys holds, and only one of them has {subject|(no name)}. Both count here, but these may be two servers, or two points in time.</source>
        <translation>HTTP.sys の内容を示す一覧が 2 つあり、{subject|(名前なし)} はその一方にしかありません。ここでは両方を使用しますが、2 台のサーバー、または 2 つの時点の状態である可能性があります。</translation>
    </message>
    <message>
        <source>The key {subject|(no name)} stands twice, with other settings. The later one counts here, but a server has only one: these may be two servers, or two points in time.</source>
        <translation>キー {subject|(名前なし)} が 2 回あり、設定が異なります。ここでは後のものを使用しますが、サーバーが保持できるのは 1 つだけです。2 台のサーバー、または 2 つの時点の状態である可能性があります。</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives no thumbprint for certificate {subject|(no name)}.[[ Deploying it fails.]]</source>
        <translation>{configuration|サービス構成} に証明書 {subject|(名前なし)} の拇印がありません。[[デプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is not 40 hexadecimal digits: “{thumbprint|(nothing)}”.[[ Deploying it fails.]]</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} の拇印が 40 桁の 16 進数ではありません: 「{thumbprint|(空)}」。[[デプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} consists only of {stripped}.[[ Deploying it unchanged fails.]]</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} の拇印が {stripped} だけで構成されています。[[このままではデプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} consists only of {thumbprint}.[[ Deploying it unchanged fails.]]</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} の拇印が {thumbprint} だけで構成されています。[[このままではデプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is only a placeholder: “{thumbprint}”.[[ Deploying it unchanged fails.]]</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} の拇印はプレースホルダーです: 「{thumbprint}」。[[このままではデプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} is empty in {configuration|a service configuration}.[[ Deploying it unchanged fails.]]</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} の拇印が空です。[[このままではデプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>certificate {subject|(no name)} has different thumbprints in {configurations|the service configurations}: what clients are served depends on the one that is deployed.</source>
        <translation>証明書 {subject|(名前なし)} の拇印は {configurations|サービス構成} で異なります。クライアントに提示される証明書は、デプロイされた構成によって決まります。</translation>
    </message>
    <message>
        <source>Open one of these files to see its answers alone.</source>
        <translation>これらのファイルのいずれかを開くと、その構成だけの結果を確認できます。</translation>
    </message>
    <message>
        <source>the thumbprint of {subject|(no name)} in {configuration|a service configuration} is “{thumbprint|untidy}”. Bindwright reads it without {stripped}[[; Azure accepts only digits and blanks, and deploying it fails]].</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} の拇印は「{thumbprint|(整っていない値)}」です。Bindwright は {stripped} を除いて読み取ります[[が、Azure が受け入れるのは数字と空白だけで、デプロイに失敗します]]。</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives the thumbprint of {subject|(no name)} with the thumbprintAlgorithm {algorithm}. Azure accepts only sha1, whatever the certificate is signed with[[; deploying it fails]].</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} の拇印の thumbprintAlgorithm は {algorithm} です。Azure が受け入れるのは、証明書の署名方式にかかわらず sha1 だけです。[[デプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives no thumbprintAlgorithm for {subject|(no name)}.[[ Deploying it fails.]]</source>
        <translation>{configuration|サービス構成} の {subject|(名前なし)} に thumbprintAlgorithm がありません。[[デプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} lists the certificate {subject|(no name)}, which the definition does not declare.[[ Azure refuses such a configuration.]]</source>
        <translation>{configuration|サービス構成} に証明書 {subject|(名前なし)} がありますが、定義で宣言されていません。[[Azure はこのような構成を拒否します。]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} sets {subject|(no name)}, which the definition does not declare.[[ Azure refuses such a configuration.]]</source>
        <translation>{configuration|サービス構成} で {subject|(名前なし)} が設定されていますが、定義で宣言されていません。[[Azure はこのような構成を拒否します。]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} names the setting {subject|(no name)} without the attribute value, which the schema requires.[[ Azure refuses such a configuration.]]</source>
        <translation>{configuration|サービス構成} の設定 {subject|(名前なし)} に、スキーマで必須の属性 value がありません。[[Azure はこのような構成を受け入れません。]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives no value for the setting {subject|(no name)}, which the definition declares, or a module that it imports.[[ Deploying it fails.]]</source>
        <translation>{configuration|サービス構成} に設定 {subject|(名前なし)} の値がありません。この設定は、定義またはインポートされたモジュールで宣言されています。[[デプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>{configuration} has two {element|element} elements with the name {subject|(none)}. Only the first is read here[[; deploying it fails]].</source>
        <translation>{configuration} に {subject|(なし)} という名前の {element|同じ} 要素が 2 つあります。ここでは最初のものだけを読み取ります。[[デプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>{element|an element} has a second {subject|element} element, where the schema has one at most. What stands in the second is not read[[; Azure refuses the file]].</source>
        <translation>{element|要素} に 2 つ目の {subject|同じ} 要素がありますが、スキーマで許可されるのは最大 1 つです。2 つ目の内容は読み取りません。[[Azure はこのファイルを拒否します。]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} gives role {subject|(no name)} “{value}” instances, which is no number.[[ Deploying it unchanged fails.]]</source>
        <translation>{configuration|サービス構成} のロール {subject|(名前なし)} のインスタンス数「{value}」は数値ではありません。[[このままではデプロイに失敗します。]]</translation>
    </message>
    <message>
        <source>{configuration|a service configuration} does not say how many instances role {subject|(no name)} has.[[ Deploying it fails.]]</source>
        <translation>{configuration|サービス構成} にロール {subject|(名前なし)} のインスタンス数がありません。[[デプロイに失敗します。]]</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>Single</source>
        <translation>単一</translation>
    </message>
    <message>
        <source>SAN</source>
        <translation>SAN</translation>
    </message>
    <message>
        <source>Chained</source>
        <translation>チェーン付き</translation>
    </message>
    <message>
        <source>Several installed</source>
        <translation>複数をインストール</translation>
    </message>
    <message>
        <source>Several bound with SNI</source>
        <translation>複数を SNI でバインド</translation>
    </message>
    <message>
        <source>One certificate on the https endpoint.</source>
        <translation>https エンドポイントに 1 つの証明書。</translation>
    </message>
    <message>
        <source>One certificate that names every host.</source>
        <translation>すべてのホストの名前を含む 1 つの証明書。</translation>
    </message>
    <message>
        <source>The leaf in My, its intermediates in CA.</source>
        <translation>リーフは My、中間証明書は CA に配置。</translation>
    </message>
    <message>
        <source>In the store for the application to use; bound to nothing.</source>
        <translation>アプリケーション用にストアに配置し、バインドはしない。</translation>
    </message>
    <message>
        <source>One binding per host on port 443 of every web role, set when IIS is ready.</source>
        <translation>すべての Web ロールのポート 443 に、ホストごとに 1 つのバインド。IIS の準備ができたら設定。</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>There is one certificate.</source>
        <translation>証明書は 1 つです。</translation>
    </message>
    <message>
        <source>There is one certificate, %1.</source>
        <translation>証明書は %1 の 1 つです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 covers all %n wanted hosts.</source>
        <translation>
            <numerusform>%1 は、対象の %n 個のホストをすべてカバーします。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not cover %2.</source>
        <translation>%1 は %2 をカバーしません。</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>この証明書</translation>
    </message>
    <message numerus="yes">
        <source>%n intermediates are included.</source>
        <translation>
            <numerusform>%n 個の中間証明書が含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No intermediate is included.</source>
        <translation>中間証明書は含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n certificates.</source>
        <translation>
            <numerusform>証明書は %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no host name that could be bound.</source>
        <translation>バインドできるホスト名がありません。</translation>
    </message>
    <message>
        <source>Guest OS family %1 supports SNI.</source>
        <translation>ゲスト OS ファミリ %1 は SNI をサポートしています。</translation>
    </message>
    <message>
        <source>SNI needs IIS 8 or later: guest OS family %1 does not support it, family 3 and later do.</source>
        <translation>SNI には IIS 8 以降が必要です。ゲスト OS ファミリ %1 は SNI をサポートしていません。ファミリ 3 以降がサポートしています。</translation>
    </message>
    <message>
        <source>No certificate was added yet.</source>
        <translation>証明書はまだ追加されていません。</translation>
    </message>
    <message>
        <source>The project has no web role.</source>
        <translation>プロジェクトに Web ロールがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n web roles share the hosts.</source>
        <translation>
            <numerusform>%n 個の Web ロールがホストを分担します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The root %1 is included; it is left out unless it is a private one and you ask for it.</source>
        <translation>ルート %1 が含まれています。プライベート ルートであり、明示的に選択した場合を除いて、除外されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>declare … in each of %n roles</comment>
        <translation>
            <numerusform>%n 個の証明書</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in each of %n roles</source>
        <translation>
            <numerusform>%n 個の各ロールで、</numerusform>
        </translation>
    </message>
    <message>
        <source>Declare %1 %2.</source>
        <translation>%2%1を宣言します。</translation>
    </message>
    <message>
        <source>Declare %1 and %2 %3.</source>
        <translation>%3%1と%2を宣言します。</translation>
    </message>
    <message numerus="yes">
        <source>%n intermediates</source>
        <translation>
            <numerusform>%n 個の中間証明書</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 on the https endpoint, port %2.</source>
        <translation>%1 を https エンドポイントのポート %2 に割り当てます。</translation>
    </message>
    <message>
        <source>Keep the certificate %1 on the https endpoint, port %2: clients without SNI get it.</source>
        <translation>証明書 %1 を https エンドポイントのポート %2 に残します。SNI なしのクライアントに提示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Bind the site of %n roles to it.</source>
        <translation>
            <numerusform>%n 個のロールのサイトをそれにバインドします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 in %2.</source>
        <translation>%2に%1を設定します。</translation>
    </message>
    <message numerus="yes">
        <source>%n thumbprints</source>
        <translation>
            <numerusform>%n 個の拇印</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service configurations</source>
        <translation>
            <numerusform>%n 個のサービス構成</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an elevated background startup task that waits for IIS.</source>
        <translation>IIS を待機する、昇格したバックグラウンドのスタートアップ タスクを追加します。</translation>
    </message>
    <message numerus="yes">
        <source>Set %n SNI bindings on each role.</source>
        <translation>
            <numerusform>各ロールに %n 個の SNI バインドを設定します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the platform&apos;s IP:443 binding, which would hide all of them, by *:443, the default for clients without SNI.</source>
        <translation>すべての SNI バインドを隠すプラットフォームの IP:443 バインドを、SNI なしのクライアントの既定である *:443 に置き換えます。</translation>
    </message>
    <message>
        <source>Declare 443 as tcp, so that the platform makes no binding that would hide all of them.</source>
        <translation>プラットフォームがすべての SNI バインドを隠すバインドを作成しないように、443 を tcp として宣言します。</translation>
    </message>
    <message>
        <source>Bind nothing; the application finds the certificates in the store.</source>
        <translation>何もバインドしません。アプリケーションがストアの証明書を使用します。</translation>
    </message>
    <message numerus="yes">
        <source>It would leave %1 of %n certificates unused.</source>
        <translation>
            <numerusform>%n 個の証明書のうち %1 個が未使用になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are %1 and %2 for one port.</source>
        <comment>host names, certificates</comment>
        <translation>1 つのポートに対し、%1、%2 があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n host names</source>
        <comment>there are … for one port</comment>
        <translation>
            <numerusform>ホスト名が %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <comment>there are … for one port</comment>
        <translation>
            <numerusform>証明書が %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Add code for OnStart, and set the executionContext of the role&apos;s Runtime element to elevated.</source>
        <translation>OnStart 用のコードを追加し、ロールの Runtime 要素の executionContext を elevated に設定します。</translation>
    </message>
    <message>
        <source>None of the chosen roles is a web role.</source>
        <translation>選択したロールに Web ロールがありません。</translation>
    </message>
</context>
<context>
    <name>ScriptText</name>
    <message>
        <source>Starts with each instance of %1, elevated and in the background.</source>
        <translation>%1 の各インスタンスとともに、昇格してバックグラウンドで起動します。</translation>
    </message>
    <message>
        <source>Starts in OnStart of %1, before the instance gets traffic.</source>
        <translation>%1 の OnStart で、インスタンスがトラフィックを受け取る前に起動します。</translation>
    </message>
    <message>
        <source>Starts when an administrator runs it on a server for %1.</source>
        <translation>管理者が %1 用にサーバーで実行すると起動します。</translation>
    </message>
    <message>
        <source>Waits up to 10 minutes for IIS, for these sites: %1, and for the platform&apos;s own https binding.</source>
        <translation>IIS と次のサイト、およびプラットフォーム独自の https バインドを最大 10 分間待機します: %1。</translation>
    </message>
    <message>
        <source>Waits up to 10 minutes for IIS and these sites: %1.</source>
        <translation>IIS と次のサイトを最大 10 分間待機します: %1。</translation>
    </message>
    <message>
        <source>Looks in LocalMachine\My for each certificate and its private key: %1. Where one is missing, its bindings are left as they are.</source>
        <translation>LocalMachine\My で各証明書とその秘密キーを検索します: %1。見つからない証明書のバインドはそのまま残します。</translation>
    </message>
    <message>
        <source>the Central Certificate Store</source>
        <translation>集中証明書ストア</translation>
    </message>
    <message>
        <source>Replaces the platform&apos;s binding with %1 on *:%2 of %3, for clients without SNI.</source>
        <translation>SNI なしのクライアント用に、プラットフォームのバインドを、%3 の *:%2 に設定した %1 に置き換えます。</translation>
    </message>
    <message>
        <source>Binds %1 on %2 of %3.</source>
        <translation>%1 を %3 の %2 にバインドします。</translation>
    </message>
    <message>
        <source>Binds %1 for %2 on %3 of %4.</source>
        <translation>%4 の %3 で、%2 用に %1 をバインドします。</translation>
    </message>
    <message>
        <source>Writes all of these bindings at once, and removes those that an earlier run made and that are not wanted any more; nobody else&apos;s.</source>
        <translation>これらのバインドをすべて一度に書き込み、以前の実行で作成して不要になったバインドを削除します。他者が作成したものは削除しません。</translation>
    </message>
    <message>
        <source>Reads back what HTTP.sys holds, repairs it once, and looks again after 45 seconds. A second run changes nothing.</source>
        <translation>HTTP.sys の内容を読み取って確認し、必要なら 1 回修復して、45 秒後に再び確認します。2 回目の実行では何も変更しません。</translation>
    </message>
    <message>
        <source>Done: IIS and HTTP.sys hold what was wanted.</source>
        <translation>完了しました。IIS と HTTP.sys は目的の状態です。</translation>
    </message>
    <message>
        <source>Something happened that the script does not foresee; the last line of the log has it.</source>
        <translation>スクリプトが想定していないことが起こりました。ログの最後の行に記録されています。</translation>
    </message>
    <message>
        <source>The script&apos;s bindings cannot be read. Nothing was changed. Export the script again.</source>
        <translation>スクリプトのバインドを読み取れません。何も変更していません。スクリプトをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>IIS or a site was not there in time. Nothing was changed there. The log says what was waited for: is the site&apos;s name the one that IIS has?</source>
        <translation>IIS またはサイトの準備が時間内に完了しませんでした。そこでは何も変更していません。何を待機したかはログに記録されています。サイトの名前が IIS での名前と一致しているか確認してください。</translation>
    </message>
    <message>
        <source>A certificate is missing, or its private key cannot be used; the log names it. The other bindings were set. Import it into LocalMachine\My and run this again.</source>
        <translation>証明書がないか、その秘密キーを使用できません。証明書の名前はログに記録されています。他のバインドは設定しました。証明書を LocalMachine\My にインポートし、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Somebody kept the IIS configuration locked. Close IIS Manager and run this again.</source>
        <translation>IIS の構成がロックされたままでした。IIS マネージャーを閉じて、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Something reverts the bindings, or hides them from clients; the log says which.</source>
        <translation>何かがバインドを元に戻しているか、クライアントから隠しています。どのバインドであるかはログに記録されています。</translation>
    </message>
    <message>
        <source>Access was denied: the script needs an administrator.</source>
        <translation>アクセスが拒否されました。スクリプトには管理者権限が必要です。</translation>
    </message>
    <message>
        <source>Another run of the script did not end in time. Nothing was changed.</source>
        <translation>スクリプトの別の実行が時間内に終了しませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>IIS is not installed here. Install the role Web Server (IIS), or run the script on the server that has it.</source>
        <translation>このコンピューターに IIS がインストールされていません。役割「Web サーバー (IIS)」をインストールするか、IIS のあるサーバーでスクリプトを実行してください。</translation>
    </message>
    <message>
        <source>Stopped. No binding was changed.</source>
        <translation>停止しました。バインドは変更していません。</translation>
    </message>
    <message>
        <source>The file in which the script notes what it does cannot be read or written, or others than administrators can write it; the log names it. Nothing was changed.</source>
        <translation>スクリプトが処理内容を記録するファイルを読み書きできないか、管理者以外も書き込めます。ファイルの名前はログに記録されています。何も変更していません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was run.</source>
        <translation>停止しました。何も実行していません。</translation>
    </message>
    <message>
        <source>PowerShell ended before the script said anything (exit code %1). A policy may forbid scripts that are not signed.</source>
        <translation>スクリプトが何も出力しないうちに PowerShell が終了しました (終了コード %1)。署名のないスクリプトがポリシーで禁止されている可能性があります。</translation>
    </message>
    <message>
        <source>PowerShell was ended from outside (exit code %1). Run it again: it goes on from what stands.</source>
        <translation>PowerShell が外部から終了されました (終了コード %1)。もう一度実行すると、現在の状態から続行します。</translation>
    </message>
    <message>
        <source>Exit code %1.</source>
        <translation>終了コード %1。</translation>
    </message>
</context>
<context>
    <name>StateRecords</name>
    <message>
        <source>central store</source>
        <translation>集中証明書ストア</translation>
    </message>
    <message>
        <source>certificate not read</source>
        <translation>証明書は読み取られていません</translation>
    </message>
    <message>
        <source>binding %1 of site %2, sslFlags %3</source>
        <comment>@info &quot;*:443:www.example.com&quot;, name, number</comment>
        <translation>サイト %2 のバインド %1、sslFlags %3</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>%1 でリッスン</translation>
    </message>
    <message>
        <source>%1 is linked to its renewal, %2</source>
        <translation>%1 は更新後の %2 とリンク</translation>
    </message>
    <message>
        <source>IIS rebinds renewed certificates (Certificate Rebind is on)</source>
        <translation>IIS は更新された証明書を再バインドする (証明書の再バインドが有効)</translation>
    </message>
    <message>
        <source>IIS does not rebind renewed certificates</source>
        <translation>IIS は更新された証明書を再バインドしない</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>除外: %1</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Project</source>
        <comment>@title step</comment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>@title step</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>@title step</comment>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Role certificates</source>
        <comment>@title step</comment>
        <translation>ロールの証明書</translation>
    </message>
    <message>
        <source>Bindings</source>
        <comment>@title step</comment>
        <translation>バインド</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>@title step</comment>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Apply or export</source>
        <comment>@title step</comment>
        <translation>適用またはエクスポート</translation>
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
        <translation>TLS サーバーは証明書を見つけましたが、Windows がその秘密キーを使用できませんでした。これを必要とする接続は失敗します。</translation>
    </message>
    <message>
        <source>Import the PFX again with its key into LocalMachine\My. If it is there, give SYSTEM and the administrators access to the key under MachineKeys.</source>
        <translation>PFX をキーとともに LocalMachine\My にインポートし直してください。既にある場合は、SYSTEM と管理者に MachineKeys のキーへのアクセスを許可してください。</translation>
    </message>
    <message>
        <source>Windows could not set up TLS credentials, most often because the protocols that a program wants are switched off.</source>
        <translation>Windows が TLS 資格情報を設定できませんでした。多くの場合、プログラムが必要とするプロトコルが無効になっています。</translation>
    </message>
    <message>
        <source>Compare the protocols that are enabled under SCHANNEL in the registry with those that the program asks for.</source>
        <translation>レジストリの SCHANNEL で有効なプロトコルを、プログラムが要求するプロトコルと比較してください。</translation>
    </message>
    <message>
        <source>The client and this server have no cipher suite in common. A certificate whose key Schannel does not use for any of the client&apos;s suites looks the same.</source>
        <translation>クライアントとこのサーバーに共通の暗号スイートがありません。証明書のキーを、クライアントのどのスイートでも Schannel が使用しない場合も同じ症状になります。</translation>
    </message>
    <message>
        <source>Enable cipher suites that the client has, and use an RSA or a P-256 or P-384 key.</source>
        <translation>クライアントが使用できる暗号スイートを有効にし、RSA、P-256、または P-384 のキーを使用してください。</translation>
    </message>
    <message>
        <source>This machine connected to another server, whose certificate was issued by an authority that it does not trust.</source>
        <translation>このコンピューターが別のサーバーに接続しましたが、その証明書の発行機関が信頼されていません。</translation>
    </message>
    <message>
        <source>Install the missing root or intermediate here, or have the other server send its whole chain.</source>
        <translation>不足しているルート証明書または中間証明書をここにインストールするか、相手のサーバーがチェーン全体を送信するようにしてください。</translation>
    </message>
    <message>
        <source>This machine connected to another server, whose certificate does not name the host that was asked for.</source>
        <translation>このコンピューターが別のサーバーに接続しましたが、その証明書に要求したホストの名前がありません。</translation>
    </message>
    <message>
        <source>Ask for a host that the certificate names, or bind one that names this host.</source>
        <translation>証明書に名前があるホストを要求するか、このホストの名前を含む証明書をバインドしてください。</translation>
    </message>
    <message>
        <source>The client broke off the handshake with a TLS alert. Alerts 42 to 48 are about the certificate: 45 expired, 48 an unknown issuer, 46 another reason. Alert 40 is about protocols and cipher suites.</source>
        <translation>クライアントが TLS アラートでハンドシェイクを中断しました。アラート 42 ～ 48 は証明書に関するもので、45 は期限切れ、48 は不明な発行者、46 はその他の理由です。アラート 40 はプロトコルと暗号スイートに関するものです。</translation>
    </message>
    <message>
        <source>See which certificate that client is served, and whether its chain is complete.</source>
        <translation>そのクライアントに提示される証明書と、そのチェーンが完全であるかを確認してください。</translation>
    </message>
    <message>
        <source>This server broke off the handshake with a TLS alert. Old clients and port scanners cause many of them.</source>
        <translation>このサーバーが TLS アラートでハンドシェイクを中断しました。古いクライアントやポート スキャナーが原因であることが多くあります。</translation>
    </message>
    <message>
        <source>Look at the alert&apos;s number, and whether real clients fail at that moment.</source>
        <translation>アラートの番号と、その時点で実際のクライアントが失敗しているかを確認してください。</translation>
    </message>
    <message>
        <source>HTTP.sys has a record for that address or host, and could not use its certificate: it is not in the store, or without a usable private key. Every connection that the record answers is reset.</source>
        <translation>HTTP.sys にそのアドレスまたはホストのレコードがありますが、証明書を使用できませんでした。ストアに証明書がないか、使用できる秘密キーがありません。このレコードが応答する接続はすべてリセットされます。</translation>
    </message>
    <message>
        <source>Import the certificate with its key into the store that the record names, or bind another one.</source>
        <translation>レコードに指定されたストアに証明書をキーとともにインポートするか、別の証明書をバインドしてください。</translation>
    </message>
    <message>
        <source>A program or an admin wrote the HTTP.sys record for that address or host. It is not an error.</source>
        <translation>プログラムまたは管理者が、そのアドレスまたはホストの HTTP.sys レコードを書き込みました。エラーではありません。</translation>
    </message>
    <message>
        <source>Compare the record with what was wanted: netsh http show sslcert.</source>
        <translation>レコードを目的の設定と比較してください: netsh http show sslcert。</translation>
    </message>
    <message>
        <source>A program or an admin deleted the HTTP.sys record for that address or host. Connections to it get another record&apos;s certificate, or are reset.</source>
        <translation>プログラムまたは管理者が、そのアドレスまたはホストの HTTP.sys レコードを削除しました。そこへの接続には別のレコードの証明書が提示されるか、接続がリセットされます。</translation>
    </message>
    <message>
        <source>Run the script again, or save the binding in IIS Manager again.</source>
        <translation>スクリプトをもう一度実行するか、IIS マネージャーでバインドを保存し直してください。</translation>
    </message>
    <message>
        <source>A binding was given a certificate whose private key cannot be used. The usual causes are an import without the key, or into the user&apos;s store.</source>
        <translation>秘密キーを使用できない証明書がバインドに設定されました。主な原因は、キーなしでのインポート、またはユーザーのストアへのインポートです。</translation>
    </message>
    <message>
        <source>Import the PFX into LocalMachine\My. Do not drag a certificate from another store in the console.</source>
        <translation>PFX を LocalMachine\My にインポートしてください。コンソールで別のストアから証明書をドラッグしないでください。</translation>
    </message>
    <message>
        <source>The program may not do that: it does not run as administrator, or may not read the private key.</source>
        <translation>プログラムに権限がありません。管理者として実行されていないか、秘密キーの読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>Run it elevated. In a startup task, set executionContext to elevated.</source>
        <translation>管理者として実行してください。スタートアップ タスクでは executionContext を elevated に設定します。</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the PFX is encrypted with AES and this Windows knows TripleDES alone: versions before Server 2019 report a wrong password for it.</source>
        <translation>パスフレーズが誤っているか、PFX が AES で暗号化されていて、この Windows が TripleDES にしか対応していません。Server 2019 より前のバージョンは、これをパスワードの誤りとして報告します。</translation>
    </message>
    <message>
        <source>Check the passphrase. If it is right, convert the PFX to TripleDES-SHA1.</source>
        <translation>パスフレーズを確認してください。正しい場合は、PFX を TripleDES-SHA1 に変換してください。</translation>
    </message>
    <message>
        <source>There is a binding or an HTTP.sys record for that address, port and host already.</source>
        <translation>そのアドレス、ポート、ホストのバインドまたは HTTP.sys レコードが既にあります。</translation>
    </message>
    <message>
        <source>Delete or update the one that is there: netsh http show sslcert lists the records.</source>
        <translation>既存のものを削除または更新してください。netsh http show sslcert でレコードを一覧表示できます。</translation>
    </message>
    <message>
        <source>Another process has the file open, or another program listens on the port. Of applicationHost.config: IIS Manager or another script is saving.</source>
        <translation>別のプロセスがファイルを開いているか、別のプログラムがポートでリッスンしています。applicationHost.config の場合は、IIS マネージャーまたは別のスクリプトが保存中です。</translation>
    </message>
    <message>
        <source>Close the other program and try again. For a port, find who has it with netstat -ano.</source>
        <translation>そのプログラムを閉じて、もう一度試してください。ポートの場合は、netstat -ano で使用元を調べます。</translation>
    </message>
    <message>
        <source>The record or the file that was named is not there. netsh reports it where no record has that key.</source>
        <translation>指定されたレコードまたはファイルがありません。netsh は、そのキーのレコードがない場合にこれを報告します。</translation>
    </message>
    <message>
        <source>Compare the key letter by letter with what netsh http show sslcert lists.</source>
        <translation>キーを、netsh http show sslcert の一覧と 1 文字ずつ比較してください。</translation>
    </message>
    <message>
        <source>A location asks for client certificates, which takes a new handshake in the middle of the connection. TLS 1.3 has none.</source>
        <translation>あるロケーションがクライアント証明書を要求しています。これには接続の途中で新しいハンドシェイクが必要ですが、TLS 1.3 にはありません。</translation>
    </message>
    <message>
        <source>Ask for client certificates at the binding, or switch TLS 1.3 off for it (sslFlags 32).</source>
        <translation>バインドでクライアント証明書を要求するか、そのバインドで TLS 1.3 を無効にしてください (sslFlags 32)。</translation>
    </message>
    <message>
        <source>Windows found the certificate and could not use its private key.</source>
        <translation>Windows は証明書を見つけましたが、その秘密キーを使用できませんでした。</translation>
    </message>
    <message>
        <source>Import the PFX again with its key, and check who may read the key.</source>
        <translation>PFX をキーとともにインポートし直し、キーの読み取りが誰に許可されているかを確認してください。</translation>
    </message>
    <message>
        <source>There is no certificate that TLS could use: none was found, or none with a private key.</source>
        <translation>TLS で使用できる証明書がありません。証明書が見つからないか、秘密キーのあるものがありません。</translation>
    </message>
    <message>
        <source>Bind a certificate that is in LocalMachine\My with its key.</source>
        <translation>LocalMachine\My にキーとともにある証明書をバインドしてください。</translation>
    </message>
    <message>
        <source>The file of the private key is gone, or may not be read. The certificate alone is left.</source>
        <translation>秘密キーのファイルが失われたか、読み取りが許可されていません。証明書だけが残っています。</translation>
    </message>
    <message>
        <source>Import the PFX again. Restored or copied certificates lose their keys.</source>
        <translation>PFX をインポートし直してください。復元またはコピーした証明書ではキーが失われます。</translation>
    </message>
    <message>
        <source>The certificate that was served does not name the host that was asked for.</source>
        <translation>提示された証明書に、要求したホストの名前がありません。</translation>
    </message>
    <message>
        <source>See which certificate that host is served, and why.</source>
        <translation>そのホストに提示される証明書と、その理由を確認してください。</translation>
    </message>
    <message>
        <source>The chain ends in a root that this client does not trust, or an intermediate is missing, so that none was found.</source>
        <translation>チェーンがこのクライアントの信頼しないルートで終わっているか、中間証明書の不足によりルートが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Install the intermediate on the server. A private root goes onto the clients.</source>
        <translation>サーバーに中間証明書をインストールしてください。プライベート ルートはクライアントにインストールします。</translation>
    </message>
    <message>
        <source>The certificate was refused for another reason than its dates, names or issuer, such as a key usage that is not for servers.</source>
        <translation>証明書が、日付、名前、発行者以外の理由で拒否されました。たとえば、キー使用法がサーバー用ではありません。</translation>
    </message>
    <message>
        <source>Use a certificate whose extended key usage has server authentication.</source>
        <translation>拡張キー使用法にサーバー認証がある証明書を使用してください。</translation>
    </message>
    <message>
        <source>The certificate, or one above it, has expired or is not yet valid. The clock may be wrong.</source>
        <translation>証明書またはその上位の証明書が、期限切れであるか、まだ有効ではありません。時計が誤っている可能性もあります。</translation>
    </message>
    <message>
        <source>Renew it, and check the clocks on both sides.</source>
        <translation>証明書を更新し、両方の時計を確認してください。</translation>
    </message>
    <message>
        <source>Client and server have no protocol and cipher suite in common that go with the certificate&apos;s key.</source>
        <translation>クライアントとサーバーに、証明書のキーに適合する共通のプロトコルと暗号スイートがありません。</translation>
    </message>
    <message>
        <source>Use an RSA or a P-256 or P-384 key, and check which protocols are enabled.</source>
        <translation>RSA、P-256、または P-384 のキーを使用し、有効なプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>The certificate that was named is not in that store.</source>
        <translation>指定された証明書がそのストアにありません。</translation>
    </message>
    <message>
        <source>Import it there, or name the store that has it.</source>
        <translation>そこにインポートするか、証明書のあるストアを指定してください。</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing, so that no chain to a trusted root was found.</source>
        <translation>中間証明書が不足しているため、信頼されたルートへのチェーンが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Install the intermediate in LocalMachine\CA on the server.</source>
        <translation>サーバーの LocalMachine\CA に中間証明書をインストールしてください。</translation>
    </message>
    <message>
        <source>The certificate does not name the host that was asked for.</source>
        <translation>証明書に、要求したホストの名前がありません。</translation>
    </message>
    <message>
        <source>The issuer revoked the certificate.</source>
        <translation>発行者が証明書を失効させました。</translation>
    </message>
    <message>
        <source>Request a new one with a new key, and find out why it was revoked.</source>
        <translation>新しいキーで新しい証明書を要求し、失効の理由を調べてください。</translation>
    </message>
    <message>
        <source>The list of revoked certificates could not be fetched. Whether it was revoked is not known.</source>
        <translation>失効した証明書のリストを取得できませんでした。失効しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Let the machine reach the address of the certificate&apos;s CRL or OCSP responder.</source>
        <translation>証明書の CRL または OCSP レスポンダーのアドレスに、このコンピューターから到達できるようにしてください。</translation>
    </message>
    <message>
        <source>A program on Windows refused the server&apos;s certificate: its name, dates or issuer, or the clock.</source>
        <translation>Windows 上のプログラムがサーバーの証明書を拒否しました。名前、日付、発行者、または時計に問題があります。</translation>
    </message>
    <message>
        <source>See which certificate that host is served, and whether its chain is complete.</source>
        <translation>そのホストに提示される証明書と、そのチェーンが完全であるかを確認してください。</translation>
    </message>
    <message>
        <source>The certificate that was served does not name the host. On IIS the usual causes are a binding without SNI that answers before those with SNI, and a host without a binding of its own.</source>
        <translation>提示された証明書にホストの名前がありません。IIS での主な原因は、SNI ありのバインドより先に応答する SNI なしのバインドと、ホスト専用のバインドがないことです。</translation>
    </message>
    <message>
        <source>Preview this host: the first step that hits names the binding.</source>
        <translation>このホストをプレビューしてください。最初に一致した手順にバインドが表示されます。</translation>
    </message>
    <message>
        <source>The certificate that was served has expired or is not yet valid, or the client&apos;s clock is wrong.</source>
        <translation>提示された証明書が期限切れであるか、まだ有効ではありません。または、クライアントの時計が誤っています。</translation>
    </message>
    <message>
        <source>Check whether the renewed certificate is bound, not only installed.</source>
        <translation>更新した証明書が、インストールされただけでなく、バインドされているかを確認してください。</translation>
    </message>
    <message>
        <source>The client found no chain from the certificate to a root that it trusts. The usual cause is an intermediate that the server does not send.</source>
        <translation>クライアントが、証明書から信頼するルートへのチェーンを見つけられませんでした。主な原因は、サーバーが中間証明書を送信しないことです。</translation>
    </message>
    <message>
        <source>Install the intermediate in LocalMachine\CA on the server. In a cloud service, declare it in the role with storeName CA.</source>
        <translation>サーバーの LocalMachine\CA に中間証明書をインストールしてください。クラウド サービスでは、ロールで storeName CA として宣言します。</translation>
    </message>
    <message>
        <source>The server sent a certificate that nobody else signed, such as a developer&apos;s own or the Remote Desktop one.</source>
        <translation>サーバーが、他の誰にも署名されていない証明書を送信しました。開発者自身の証明書やリモート デスクトップの証明書などです。</translation>
    </message>
    <message>
        <source>Bind a certificate of an authority that the clients trust.</source>
        <translation>クライアントが信頼する発行機関の証明書をバインドしてください。</translation>
    </message>
    <message>
        <source>The server closed the connection in the handshake. HTTP.sys does so where no record fits, where the record&apos;s certificate is lost or without a key, and for clients without SNI where there is no default.</source>
        <translation>サーバーがハンドシェイク中に接続を閉じました。HTTP.sys は、一致するレコードがない場合、レコードの証明書が失われているかキーがない場合、および既定がなく SNI なしで接続された場合に、この動作をします。</translation>
    </message>
    <message>
        <source>Preview this host with and without SNI, and look for HttpEvent 15021 and Schannel 36870.</source>
        <translation>このホストを SNI ありと SNI なしでプレビューし、HttpEvent 15021 と Schannel 36870 を探してください。</translation>
    </message>
    <message>
        <source>Nothing listens at that address and port.</source>
        <translation>そのアドレスとポートでリッスンしているものがありません。</translation>
    </message>
    <message>
        <source>Check the endpoint, the firewall, whether the site is started, and netsh http show iplisten.</source>
        <translation>エンドポイント、ファイアウォール、サイトが開始されているか、netsh http show iplisten を確認してください。</translation>
    </message>
    <message>
        <source>No answer came from that address and port. A firewall, a security group or a probe that fails is in between.</source>
        <translation>そのアドレスとポートから応答がありませんでした。間にファイアウォール、セキュリティ グループ、または失敗しているプローブがあります。</translation>
    </message>
    <message>
        <source>Check the endpoint, the network security group and the load balancer&apos;s probe.</source>
        <translation>エンドポイント、ネットワーク セキュリティ グループ、ロード バランサーのプローブを確認してください。</translation>
    </message>
    <message>
        <source>What answered does not speak TLS: an http binding on that port, or another program.</source>
        <translation>応答したものは TLS を使用していません。そのポートの http バインド、または別のプログラムです。</translation>
    </message>
    <message>
        <source>Check the protocol of the binding and of the endpoint on that port.</source>
        <translation>そのポートのバインドとエンドポイントのプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>Client and server have no protocol and cipher suite in common, or none that goes with the certificate&apos;s key.</source>
        <translation>クライアントとサーバーに共通のプロトコルと暗号スイートがないか、証明書のキーに適合するものがありません。</translation>
    </message>
    <message>
        <source>The server knows no certificate for the name that the client sent, and says so. HTTP.sys resets the connection instead, so look for a proxy in front of it.</source>
        <translation>クライアントが送信した名前の証明書がないことを、サーバーが通知しています。HTTP.sys であれば接続をリセットするため、前段にプロキシがないか調べてください。</translation>
    </message>
    <message>
        <source>Check the proxy or load balancer, and that this name has a binding.</source>
        <translation>プロキシまたはロード バランサーと、この名前のバインドがあるかを確認してください。</translation>
    </message>
    <message>
        <source>The certificate&apos;s key or signature is too weak for this client.</source>
        <translation>証明書のキーまたは署名が、このクライアントには弱すぎます。</translation>
    </message>
    <message>
        <source>Request a certificate with RSA 2048 or P-256 and SHA-256.</source>
        <translation>RSA 2048 または P-256 と、SHA-256 を使用した証明書を要求してください。</translation>
    </message>
    <message>
        <source>The certificate is valid for longer than the client allows a public one to be.</source>
        <translation>証明書の有効期間が、クライアントが公的な証明書に許可する期間を超えています。</translation>
    </message>
    <message>
        <source>Request one with a shorter lifetime.</source>
        <translation>有効期間のより短い証明書を要求してください。</translation>
    </message>
    <message>
        <source>The server asks for a client certificate, and got none or one that it refuses.</source>
        <translation>サーバーがクライアント証明書を要求しましたが、受け取らなかったか、受け取ったものを拒否しました。</translation>
    </message>
    <message>
        <source>Check whether the binding has to ask for one, and who issued those that the server takes.</source>
        <translation>バインドがクライアント証明書を要求する必要があるか、またサーバーが受け入れる証明書の発行者を確認してください。</translation>
    </message>
    <message>
        <source>TLS worked, and HTTP.sys found no site for the Host header: it answers 400 Bad Request.</source>
        <translation>TLS は成功しましたが、HTTP.sys が Host ヘッダーに対応するサイトを見つけられず、400 Bad Request を返しました。</translation>
    </message>
    <message>
        <source>Add a binding with this host name, or one without a host.</source>
        <translation>このホスト名のバインド、またはホストなしのバインドを追加してください。</translation>
    </message>
    <message>
        <source>The configuration names a thumbprint that was not uploaded to the cloud service or its Key Vault.</source>
        <translation>構成に、クラウド サービスまたはその Key Vault にアップロードされていない拇印があります。</translation>
    </message>
    <message>
        <source>Upload the PFX to where the deployment takes its certificates from, and compare the thumbprints.</source>
        <translation>デプロイが証明書を取得する場所に PFX をアップロードし、拇印を比較してください。</translation>
    </message>
    <message>
        <source>The certificate of an https endpoint was uploaded without its private key.</source>
        <translation>https エンドポイントの証明書が、秘密キーなしでアップロードされました。</translation>
    </message>
    <message>
        <source>Upload the PFX with the key, not the .cer file.</source>
        <translation>.cer ファイルではなく、キーを含む PFX をアップロードしてください。</translation>
    </message>
    <message>
        <source>Another site has this address, port and host already. Without SNI they share one certificate: that which was set last.</source>
        <translation>別のサイトが既にこのアドレス、ポート、ホストを使用しています。SNI なしでは 1 つの証明書、つまり最後に設定されたものを共有します。</translation>
    </message>
    <message>
        <source>Give each binding its host, with SNI.</source>
        <translation>各バインドに、SNI ありでホストを設定してください。</translation>
    </message>
    <message>
        <source>The passphrase does not fit the file, or the file is damaged. Old programs say the same of a PFX with a SHA-2 MAC.</source>
        <translation>パスフレーズがファイルと一致しないか、ファイルが破損しています。古いプログラムは、MAC が SHA-2 の PFX に対しても同じ報告をします。</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>guest OS 5</source>
        <translation>ゲスト OS 5</translation>
    </message>
    <message>
        <source>guest OS 6</source>
        <translation>ゲスト OS 6</translation>
    </message>
    <message>
        <source>guest OS 7</source>
        <translation>ゲスト OS 7</translation>
    </message>
    <message>
        <source>Cloud Services</source>
        <translation>Cloud Services</translation>
    </message>
    <message>
        <source>Upload to Cloud Services</source>
        <translation>Cloud Services へのアップロード</translation>
    </message>
    <message>
        <source>IIS binding</source>
        <translation>IIS バインド</translation>
    </message>
    <message>
        <source>HTTP.sys record</source>
        <translation>HTTP.sys レコード</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>only if enabled</source>
        <translation>有効にした場合のみ可</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no source says</source>
        <translation>出典に記載なし</translation>
    </message>
    <message>
        <source>the PFX is encrypted with AES-256</source>
        <translation>PFX は AES-256 で暗号化されている</translation>
    </message>
    <message>
        <source>the PFX is encrypted the modern way</source>
        <translation>PFX は新しい方式で暗号化されている</translation>
    </message>
    <message>
        <source>the PFX has a modern MAC</source>
        <translation>PFX の MAC は新しい方式</translation>
    </message>
    <message>
        <source>the PFX has no MAC</source>
        <translation>PFX に MAC がない</translation>
    </message>
    <message>
        <source>the key does not come in a PFX</source>
        <translation>キーが PFX に含まれていない</translation>
    </message>
    <message>
        <source>PEM with its key in PKCS#8</source>
        <translation>キーが PKCS#8 の PEM</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>秘密キーがない</translation>
    </message>
    <message>
        <source>an RSA key below 2048 bits</source>
        <translation>2048 ビット未満の RSA キー</translation>
    </message>
    <message>
        <source>RSA of a length that is not listed</source>
        <translation>一覧にない長さの RSA キー</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>RSA キー</translation>
    </message>
    <message>
        <source>an RSA key for PSS alone</source>
        <translation>PSS 専用の RSA キー</translation>
    </message>
    <message>
        <source>an elliptic curve that is on by default</source>
        <translation>既定で有効な楕円曲線</translation>
    </message>
    <message>
        <source>Windows has this curve off by default</source>
        <translation>この曲線は Windows の既定で無効</translation>
    </message>
    <message>
        <source>no list names this curve</source>
        <translation>この曲線はどの一覧にもない</translation>
    </message>
    <message>
        <source>Ed25519 and Ed448 are not served</source>
        <translation>Ed25519 と Ed448 は提示されない</translation>
    </message>
    <message>
        <source>an ML-DSA key cannot be bound</source>
        <translation>ML-DSA キーはバインドできない</translation>
    </message>
    <message>
        <source>a key of this kind is not listed</source>
        <translation>この種類のキーは一覧にない</translation>
    </message>
    <message>
        <source>the key is for signatures alone (KeySpec 2)</source>
        <translation>キーは署名専用 (KeySpec 2)</translation>
    </message>
    <message>
        <source>a CNG key</source>
        <translation>CNG キー</translation>
    </message>
    <message>
        <source>it is not for servers</source>
        <translation>サーバー用ではない</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>yes or no, why (certainty)</comment>
        <translation>%1、%2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>targets: verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the PFX is encrypted with TripleDES-SHA1</source>
        <translation>PFX は TripleDES-SHA1 で暗号化されている</translation>
    </message>
    <message>
        <source>the PFX is encrypted neither with TripleDES-SHA1 nor with AES-256</source>
        <translation>PFX は TripleDES-SHA1 でも AES-256 でも暗号化されていない</translation>
    </message>
    <message>
        <source>the MAC of the PFX is neither SHA-1 nor SHA-256</source>
        <translation>PFX の MAC は SHA-1 でも SHA-256 でもない</translation>
    </message>
    <message>
        <source>the passphrase of the PFX is not encoded as Windows encodes it</source>
        <translation>PFX のパスフレーズのエンコードが Windows と異なる</translation>
    </message>
    <message>
        <source>the key in the PEM file is not in PKCS#8</source>
        <translation>PEM ファイルのキーが PKCS#8 ではない</translation>
    </message>
    <message>
        <source>the key is in another file</source>
        <translation>キーが別のファイルにある</translation>
    </message>
    <message>
        <source>the key is locked with another passphrase</source>
        <translation>キーが別のパスフレーズでロックされている</translation>
    </message>
    <message>
        <source>the key is of a form that Windows does not read</source>
        <translation>キーが Windows で読み取れない形式である</translation>
    </message>
    <message>
        <source>Key Vault has this curve</source>
        <translation>Key Vault にこの曲線がある</translation>
    </message>
    <message>
        <source>Key Vault does not list this curve</source>
        <translation>Key Vault の一覧にこの曲線がない</translation>
    </message>
    <message>
        <source>the private key in the PFX is not encrypted</source>
        <translation>PFX 内の秘密キーが暗号化されていない</translation>
    </message>
    <message>
        <source>the PFX derives its encryption keys in another way than Windows</source>
        <translation>PFX の暗号化キーの導出方法が Windows と異なる</translation>
    </message>
    <message>
        <source>the PFX asks for more than 600,000 iterations</source>
        <translation>PFX が 600,000 回を超える反復を要求している</translation>
    </message>
    <message>
        <source>the PFX has no passphrase, or an empty one</source>
        <translation>PFX にパスフレーズがないか、空である</translation>
    </message>
    <message>
        <source>the PFX is not known to have the whole chain, up to the root</source>
        <translation>PFX にルートまでのチェーン全体が含まれているかは不明</translation>
    </message>
    <message>
        <source>an RSA key below 1024 bits</source>
        <translation>1024 ビット未満の RSA キー</translation>
    </message>
    <message>
        <source>a DSA key</source>
        <translation>DSA キー</translation>
    </message>
    <message>
        <source>Server 2016 (family 5)</source>
        <translation>Server 2016 (ファミリ 5)</translation>
    </message>
    <message>
        <source>Server 2019 (family 6)</source>
        <translation>Server 2019 (ファミリ 6)</translation>
    </message>
    <message>
        <source>Server 2022 (family 7)</source>
        <translation>Server 2022 (ファミリ 7)</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>no certificate</source>
        <translation>証明書なし</translation>
    </message>
    <message>
        <source>%1 (files tried: %2)</source>
        <translation>%1 (試行したファイル: %2)</translation>
    </message>
    <message>
        <source>the client sent no server name</source>
        <translation>クライアントがサーバー名を送信しなかった</translation>
    </message>
    <message>
        <source>what the client sent is no host name</source>
        <translation>クライアントが送信したのはホスト名ではない</translation>
    </message>
    <message>
        <source>no wildcard covers a name of one label</source>
        <translation>1 つのラベルだけの名前をカバーするワイルドカードはない</translation>
    </message>
    <message>
        <source>wildcard hosts came with IIS 10</source>
        <translation>ワイルドカード ホストは IIS 10 から使用可能</translation>
    </message>
    <message>
        <source>the connection is IPv4</source>
        <translation>接続は IPv4</translation>
    </message>
    <message>
        <source>the port has no record of the central store</source>
        <translation>ポートに集中証明書ストアのレコードがない</translation>
    </message>
    <message>
        <source>neither file is in the share</source>
        <translation>どちらのファイルも共有にない</translation>
    </message>
    <message>
        <source>the store&apos;s password does not open the file</source>
        <translation>ストアのパスワードではファイルを開けない</translation>
    </message>
    <message>
        <source>it has expired, so clients refuse it</source>
        <translation>期限切れのため、クライアントは拒否する</translation>
    </message>
    <message>
        <source>it is not valid yet, so clients refuse it</source>
        <translation>まだ有効ではないため、クライアントは拒否する</translation>
    </message>
    <message>
        <source>the certificate is in another store than the record names</source>
        <translation>証明書が、レコードの指定とは別のストアにある</translation>
    </message>
    <message>
        <source>the store has that certificate without its private key</source>
        <translation>ストアのその証明書に秘密キーがない</translation>
    </message>
    <message>
        <source>Windows serves no certificate with a key of that kind</source>
        <translation>Windows はその種類のキーの証明書を提示しない</translation>
    </message>
    <message>
        <source>it is looked for in a store that IIS binds nothing from</source>
        <translation>IIS がバインドに使用しないストアで検索される</translation>
    </message>
    <message>
        <source>its file has no private key; the one that is installed must have it</source>
        <translation>ファイルに秘密キーがないため、インストール済みの証明書に秘密キーが必要</translation>
    </message>
    <message>
        <source>the files of the share were not listed</source>
        <translation>共有のファイルの一覧がない</translation>
    </message>
    <message>
        <source>its field Reject Connections is on, so the connection may be refused</source>
        <translation>フィールド Reject Connections がオンのため、接続が拒否される可能性がある</translation>
    </message>
    <message>
        <source>its store links it to its renewal, which is served instead</source>
        <translation>ストアで更新にリンクされており、代わりに更新後の証明書が提示される</translation>
    </message>
    <message>
        <source>on this build the central store comes first</source>
        <translation>このビルドでは集中証明書ストアが優先される</translation>
    </message>
    <message>
        <source>its name is in the form xn--; no source says that IIS finds it</source>
        <translation>名前が xn-- の形式で、IIS が見つけられるかどうかを述べた出典はない</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info result: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it covers the name</source>
        <translation>名前をカバーする</translation>
    </message>
    <message>
        <source>it does not cover the name</source>
        <translation>名前をカバーしない</translation>
    </message>
    <message>
        <source>the name is only in its CN, which clients ignore</source>
        <translation>名前は CN にしかなく、クライアントは CN を無視する</translation>
    </message>
    <message>
        <source>No source says what is served; the connection may fail.</source>
        <translation>何が提示されるかを述べた出典はありません。接続が失敗する可能性があります。</translation>
    </message>
    <message>
        <source>No source says what is served: %1, or the connection fails.</source>
        <translation>何が提示されるかを述べた出典はありません。%1 が提示されるか、接続が失敗します。</translation>
    </message>
    <message>
        <source>No source says what is served; it is one of %1.</source>
        <translation>何が提示されるかを述べた出典はありません。%1 のいずれかです。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>found, %1</source>
        <translation>該当あり、%1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>not reached; %1 would be served if the record above were gone</source>
        <translation>未到達。上のレコードがなければ %1 が提示される</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>not reached; it holds %1</source>
        <translation>未到達。%1 を保持している</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>適用対象外</translation>
    </message>
    <message>
        <source>Exact address and port</source>
        <translation>アドレスとポートの完全一致</translation>
    </message>
    <message>
        <source>Exact host name and port</source>
        <translation>ホスト名とポートの完全一致</translation>
    </message>
    <message>
        <source>Wildcard host name</source>
        <translation>ワイルドカード ホスト名</translation>
    </message>
    <message>
        <source>Central certificate store</source>
        <translation>集中証明書ストア</translation>
    </message>
    <message>
        <source>Any IPv6 address, [::]</source>
        <translation>任意の IPv6 アドレス、[::]</translation>
    </message>
    <message>
        <source>Any address, 0.0.0.0</source>
        <translation>任意のアドレス、0.0.0.0</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>レコードなし</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>リッスンなし</translation>
    </message>
    <message>
        <source>A part of the server&apos;s state was not understood, or contradicts another; a record in it may come first.</source>
        <translation>サーバーの状態の一部を解釈できなかったか、互いに矛盾しています。その中のレコードが優先される可能性があります。</translation>
    </message>
    <message>
        <source>The files of the central certificate store were not listed.</source>
        <translation>集中証明書ストアのファイルの一覧がありません。</translation>
    </message>
    <message>
        <source>Its store has a newer certificate of the same names. If the two are linked as a renewal, the newer one is served, although netsh and IIS show the old one.</source>
        <translation>ストアに、同じ名前のより新しい証明書があります。2 つが更新としてリンクされている場合は、netsh と IIS が古い証明書を表示していても、新しい証明書が提示されます。</translation>
    </message>
    <message>
        <source>A record has Reject Connections on.</source>
        <translation>レコードの Reject Connections がオンです。</translation>
    </message>
    <message>
        <source>nothing is left to look for; the handshake fails</source>
        <translation>検索できるものが残っていないため、ハンドシェイクは失敗する</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>@info step; coverage</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 is served.</source>
        <translation>%1 が提示されます。</translation>
    </message>
    <message>
        <source>The connection is reset: there is no certificate for it.</source>
        <translation>接続はリセットされます。提示する証明書がありません。</translation>
    </message>
    <message>
        <source>The connection is refused: HTTP.sys does not listen on that address.</source>
        <translation>接続は拒否されます。HTTP.sys はそのアドレスでリッスンしていません。</translation>
    </message>
    <message>
        <source>No source says what is served.</source>
        <translation>何が提示されるかを述べた出典はありません。</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>明記</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>導出</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Stated: a published source says exactly this.</source>
        <translation>明記: 公開された出典がこのとおりに述べています。</translation>
    </message>
    <message>
        <source>Derived: it follows from a published order, applied step by step.</source>
        <translation>導出: 公開された順序を手順ごとに適用した結果です。</translation>
    </message>
    <message>
        <source>Measured: a probe found it on a server of the same build of Windows.</source>
        <translation>測定: 同じ Windows ビルドのサーバーで、プローブが確認しました。</translation>
    </message>
    <message>
        <source>Inferred: no source says it; it is our reading and may be wrong.</source>
        <translation>推測: 述べている出典はありません。当方の解釈であり、誤っている可能性があります。</translation>
    </message>
    <message>
        <source>Open: no source settles it; only a test on Windows would.</source>
        <translation>未確定: 決め手となる出典はありません。Windows でのテストでしか確定できません。</translation>
    </message>
    <message>
        <source>HTTP.sys was not asked for its records, and they decide, not the bindings of IIS. Add what “netsh http show sslcert” says.</source>
        <translation>HTTP.sys のレコードを取得していません。決め手となるのは IIS のバインドではなく、このレコードです。「netsh http show sslcert」の出力を追加してください。</translation>
    </message>
    <message>
        <source>handshakes with a key of that kind can fail</source>
        <translation>この種類のキーではハンドシェイクが失敗することがある</translation>
    </message>
    <message>
        <source>it is not meant for servers, so clients refuse it</source>
        <translation>サーバー用ではないため、クライアントは拒否する</translation>
    </message>
    <message>
        <source>the central store is switched off, so no file of it is served</source>
        <translation>集中ストアがオフのため、そのファイルは提示されない</translation>
    </message>
    <message>
        <source>the store does not have that certificate</source>
        <translation>その証明書はストアにない</translation>
    </message>
    <message>
        <source>No site is bound to the endpoint; code of the role may bind one by itself.</source>
        <translation>エンドポイントにバインドされたサイトがありません。ロールのコードが自身でバインドする可能性があります。</translation>
    </message>
    <message>
        <source>It is not known for sure which service configuration is deployed, or one of them does not configure the role.</source>
        <translation>どのサービス構成がデプロイされるか確実には分からないか、ロールを構成していないサービス構成があります。</translation>
    </message>
    <message>
        <source>its key or its signature is too weak, so clients refuse it</source>
        <translation>キーまたは署名の強度が不足しているため、クライアントは拒否する</translation>
    </message>
    <message>
        <source>Only some of HTTP.sys&apos;s records were given; it may hold others, and one of them may come first. Add all that “netsh http show sslcert” says, with its heading.</source>
        <translation>HTTP.sys のレコードは一部しか示されていません。ほかにもレコードがあり、そのどれかが優先される可能性があります。「netsh http show sslcert」の出力を、見出しも含めてすべて追加してください。</translation>
    </message>
    <message>
        <source>IIS may refuse a binding of this port, or take it otherwise: the guest OS may be too old for SNI or for a flag of it, or no source names the flag.</source>
        <translation>IIS がこのポートのバインドを拒否するか、別の扱いをする可能性があります。ゲスト OS が SNI またはバインドのフラグに対応していないか、そのフラグを示す情報源がありません。</translation>
    </message>
    <message>
        <source>The service configurations give different answers. Open the .cscfg file of a deployment to see its own.</source>
        <translation>サービス構成によって結果が異なります。デプロイの .cscfg ファイルを開くと、その構成の結果を確認できます。</translation>
    </message>
    <message>
        <source>Startup scripts change bindings or records, or could not be read: %1.</source>
        <translation>スタートアップ スクリプトがバインドまたはレコードを変更するか、読み取れませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <comment>@action</comment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>@action</comment>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@action:button</comment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <comment>@action:button</comment>
        <translation>やり直し(&amp;D)</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>No backup is kept of certificate files, so that no copy of a private key stays behind: delete the new ones, or convert the old ones again.</source>
        <translation>秘密キーのコピーが残らないように、証明書ファイルのバックアップは保存されません。新しいファイルを削除するか、古いファイルをもう一度変換してください。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>served: %1</source>
        <translation>提示: %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>計画: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept in %1.</source>
        <translation>
            <numerusform>%1 に %n 件の応答を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to ask for: the plan serves no host by https.</source>
        <translation>要求するものがありません。プランには https で提示するホストがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n handshakes made.</source>
        <translation>
            <numerusform>%n 件のハンドシェイクのうち %1 件を実行しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyReport</name>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why it may differ</source>
        <translation>異なる場合に考えられる理由</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>%1, with SNI</source>
        <translation>%1、SNI あり</translation>
    </message>
    <message>
        <source>without SNI</source>
        <translation>SNI なし</translation>
    </message>
    <message>
        <source>another name (%1)</source>
        <translation>その他の名前 (%1)</translation>
    </message>
    <message>
        <source>no certificate, the handshake fails</source>
        <translation>証明書なし、ハンドシェイクは失敗</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続の拒否</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>証明書なし</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>not established: %1</source>
        <translation>未確認: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between certificates</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Another certificate is served than the planned one.</source>
        <translation>計画とは別の証明書が提示されています。</translation>
    </message>
    <message>
        <source>A certificate is served where the plan has none.</source>
        <translation>プランでは証明書のないところで、証明書が提示されています。</translation>
    </message>
    <message>
        <source>No certificate is served.</source>
        <translation>証明書が提示されていません。</translation>
    </message>
    <message>
        <source>TLS 1.2 and TLS 1.3 were served different certificates.</source>
        <translation>TLS 1.2 と TLS 1.3 で異なる証明書が提示されました。</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate %1. Clients that do not have it refuse the chain.</source>
        <translation>サーバーが中間証明書 %1 を送信していません。これを持たないクライアントはチェーンを拒否します。</translation>
    </message>
    <message>
        <source>A load balancer may share connections out between servers that differ.</source>
        <translation>ロード バランサーが、異なる状態のサーバーに接続を振り分けている可能性があります。</translation>
    </message>
    <message>
        <source>A load balancer or gateway in front may end TLS with a certificate of its own: every client gets this one there.</source>
        <translation>前段のロード バランサーまたはゲートウェイが、独自の証明書で TLS を終端している可能性があります。そこではすべてのクライアントにこの証明書が提示されます。</translation>
    </message>
    <message>
        <source>What answers may be an earlier deployment, or the other slot: its certificate is valid since %1, and the planned one is newer.</source>
        <translation>応答しているのは、以前のデプロイまたは別のスロットの可能性があります。提示された証明書の有効期間は %1 からで、計画された証明書の方が新しいものです。</translation>
    </message>
    <message>
        <source>IIS reads the files of the central store again after its polling interval only, 300 seconds by default.</source>
        <translation>IIS は、ポーリング間隔 (既定では 300 秒) が経過するまで、集中証明書ストアのファイルを読み取り直しません。</translation>
    </message>
    <message>
        <source>It is a newer certificate of the same names, valid since %1. Where a renewal is linked to the planned certificate, Windows serves the new one although the binding still shows the old thumbprint (inferred).</source>
        <translation>これは同じ名前のより新しい証明書で、有効期間は %1 からです。更新が計画された証明書にリンクされている場合、Windows は、バインドに古い拇印が表示されていても新しい証明書を提示します (推測)。</translation>
    </message>
    <message>
        <source>DNS may lead to another address than that of this deployment.</source>
        <translation>DNS が、このデプロイとは別のアドレスを示している可能性があります。</translation>
    </message>
    <message>
        <source>The connection may arrive at another address of the server: there the plan has this certificate.</source>
        <translation>接続が、サーバーの別のアドレスに到着している可能性があります。プランでは、そこにこの証明書があります。</translation>
    </message>
    <message>
        <source>The plan has this certificate for the same client, at a place that HTTP.sys is expected to look at in another order.</source>
        <translation>プランでは、この証明書は同じクライアント用に、HTTP.sys が別の順序で検索すると予想される場所にあります。</translation>
    </message>
    <message>
        <source>HTTP.sys resets the connection where the binding was not made, or where its certificate or the private key is not in the store (inferred).</source>
        <translation>HTTP.sys は、バインドが作成されていないか、その証明書または秘密キーがストアにない場合に、接続をリセットします (推測)。</translation>
    </message>
    <message>
        <source>Whether the chain is complete cannot be told: %1 was not sent, was not added and is no root of this system.</source>
        <translation>チェーンが完全であるかは判断できません。%1 は送信も追加もされておらず、このシステムのルートでもありません。</translation>
    </message>
    <message>
        <source>The chain ends in %1, which this system does not trust.</source>
        <translation>チェーンの末端 %1 は、このシステムで信頼されていません。</translation>
    </message>
    <message>
        <source>%1 is expired or not valid yet.</source>
        <translation>%1 は期限切れであるか、まだ有効ではありません。</translation>
    </message>
    <message>
        <source>Clients refuse the chain at %1: %2.</source>
        <translation>クライアントは %1 でチェーンを拒否します: %2。</translation>
    </message>
    <message>
        <source>This contradicts the order of the preview: “%1” decided, not “%2”.</source>
        <translation>これはプレビューの順序と矛盾します。決め手となったのは「%2」ではなく「%1」です。</translation>
    </message>
    <message>
        <source>By the rule “%1”.</source>
        <translation>規則「%1」によります。</translation>
    </message>
    <message>
        <source>with an OCSP response</source>
        <translation>OCSP 応答あり</translation>
    </message>
    <message>
        <source>The certificate that is expected for this client is not served.</source>
        <translation>このクライアントに期待される証明書が提示されていません。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Clients without SNI</source>
        <translation>SNI なしのクライアント</translation>
    </message>
    <message>
        <source>Clients without SNI that mean %1</source>
        <translation>SNI なしで %1 に接続するクライアント</translation>
    </message>
    <message>
        <source>Clients that ask for %1</source>
        <translation>%1 を要求するクライアント</translation>
    </message>
    <message>
        <source>it</source>
        <translation>このホスト</translation>
    </message>
    <message>
        <source>blanks</source>
        <comment>stripped from a thumbprint</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>colons</source>
        <comment>stripped from a thumbprint</comment>
        <translation>コロン</translation>
    </message>
    <message>
        <source>hyphens</source>
        <comment>stripped from a thumbprint</comment>
        <translation>ハイフン</translation>
    </message>
    <message>
        <source>the invisible %1</source>
        <comment>a character&apos;s code</comment>
        <translation>不可視文字 %1</translation>
    </message>
</context>
<context>
    <name>WorkNotices</name>
    <message>
        <source>Continue with them</source>
        <comment>@action:button</comment>
        <translation>変更を引き継いで続行</translation>
    </message>
    <message>
        <source>Discard them</source>
        <comment>@action:button</comment>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>@action:button</comment>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>%1 had other content, which is kept in a backup. To restore it: bindwright undo %2</source>
        <translation>%1 には別の内容がありました。その内容はバックアップに保存されています。復元するには: bindwright undo %2</translation>
    </message>
</context>
<context>
    <name>bindwright::AboutDialog</name>
    <message>
        <source>About Bindwright</source>
        <comment>@title:window</comment>
        <translation>Bindwright のバージョン情報</translation>
    </message>
    <message>
        <source>Versions:</source>
        <comment>@label</comment>
        <translation>バージョン:</translation>
    </message>
    <message>
        <source>Log:</source>
        <comment>@label</comment>
        <translation>ログ:</translation>
    </message>
    <message>
        <source>State and backups:</source>
        <comment>@label</comment>
        <translation>状態とバックアップ:</translation>
    </message>
    <message>
        <source>Licence of Bindwright</source>
        <comment>@label</comment>
        <translation>Bindwright のライセンス</translation>
    </message>
    <message>
        <source>Licence:</source>
        <comment>@label</comment>
        <translation>ライセンス:</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <comment>@action:button</comment>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Versions, counts and the rules that were found: no host name, thumbprint or path.</source>
        <comment>@info:tooltip</comment>
        <translation>バージョン、件数、検出された規則です。ホスト名、拇印、パスは含まれません。</translation>
    </message>
</context>
<context>
    <name>bindwright::ApplyPage</name>
    <message>
        <source>Apply or export</source>
        <comment>@title</comment>
        <translation>適用またはエクスポート</translation>
    </message>
    <message>
        <source>set the bindings another way</source>
        <comment>@action undo</comment>
        <translation>バインドの設定方法の変更</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>%1 にレポートを書き込みました。</translation>
    </message>
    <message>
        <source>&amp;Go on in spite of the errors</source>
        <comment>@option:check</comment>
        <translation>エラーがあっても続行する(&amp;G)</translation>
    </message>
    <message>
        <source>Undo &amp;last apply…</source>
        <comment>@action:button</comment>
        <translation>前回の適用を元に戻す(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <comment>@action:button</comment>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Asks the running servers what they serve.</source>
        <comment>@info:tooltip</comment>
        <translation>稼働中のサーバーに、何を提示するかを問い合わせます。</translation>
    </message>
    <message>
        <source>Plan, matrix, map and conflicts in one file, for the change request.</source>
        <comment>@info:tooltip</comment>
        <translation>プラン、マトリックス、マップ、競合を、変更要求用の 1 つのファイルにまとめます。</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <comment>@action:button</comment>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <comment>@action:button</comment>
        <translation>適用(&amp;Y)</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>@action:button to the page of a problem</comment>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>書き込んでいます…</translation>
    </message>
    <message>
        <source>Looking for the last apply…</source>
        <comment>@info:progress</comment>
        <translation>前回の適用を探しています…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <comment>@info:progress</comment>
        <translation>復元しています…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <comment>@action:button</comment>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Next steps…</source>
        <comment>@action:button</comment>
        <translation>次の手順…</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>ファイルは変更していません。</translation>
    </message>
    <message>
        <source>Ver&amp;ify live…</source>
        <comment>@action:button</comment>
        <translation>ライブ検証(&amp;I)…</translation>
    </message>
    <message>
        <source>This is all that will happen. A line with an arrow unfolds into its single actions.</source>
        <translation>実行される内容はこれがすべてです。矢印のある行を展開すると、個々の操作が表示されます。</translation>
    </message>
    <message>
        <source>Nothing was applied or exported. Close anyway?</source>
        <translation>適用もエクスポートもしていません。それでも閉じますか?</translation>
    </message>
</context>
<context>
    <name>bindwright::ApplyTarget</name>
    <message>
        <source>Where to</source>
        <comment>@title:group</comment>
        <translation>出力先</translation>
    </message>
    <message>
        <source>&amp;Export to a folder</source>
        <comment>@option:radio</comment>
        <translation>フォルダーにエクスポートする(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>@action:button</comment>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>@label</comment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Startup task</source>
        <comment>@item:inlistbox</comment>
        <translation>スタートアップ タスク</translation>
    </message>
    <message>
        <source>RoleEntryPoint.OnStart</source>
        <comment>@item:inlistbox</comment>
        <translation>RoleEntryPoint.OnStart</translation>
    </message>
    <message>
        <source>Server script</source>
        <comment>@item:inlistbox</comment>
        <translation>サーバー スクリプト</translation>
    </message>
    <message>
        <source>Bindin&amp;gs set by</source>
        <comment>@label:listbox</comment>
        <translation>バインドの設定方法(&amp;Q)</translation>
    </message>
    <message>
        <source>There are no bindings that a script would set.</source>
        <comment>@info:tooltip</comment>
        <translation>スクリプトで設定するバインドがありません。</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <comment>@title:window</comment>
        <translation>フォルダーへのエクスポート</translation>
    </message>
    <message>
        <source>Files &amp;written</source>
        <comment>@label:listbox</comment>
        <translation>書き込むファイル(&amp;W)</translation>
    </message>
    <message>
        <source>Scripts, diff and templates</source>
        <comment>@item:inlistbox</comment>
        <translation>スクリプト、差分、テンプレート</translation>
    </message>
    <message>
        <source>ARM template only</source>
        <comment>@item:inlistbox</comment>
        <translation>ARM テンプレートのみ</translation>
    </message>
    <message>
        <source>Bicep template only</source>
        <comment>@item:inlistbox</comment>
        <translation>Bicep テンプレートのみ</translation>
    </message>
    <message>
        <source>A server&apos;s bindings are set by a script: export it.</source>
        <comment>@info:tooltip</comment>
        <translation>サーバーのバインドはスクリプトで設定します。スクリプトをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Apply to the &amp;project (with backup)</source>
        <comment>@option:radio</comment>
        <translation>プロジェクトに適用する (バックアップあり)(&amp;P)</translation>
    </message>
</context>
<context>
    <name>bindwright::BindingDetails</name>
    <message>
        <source>Windows Server 2019 and later</source>
        <comment>@info:tooltip</comment>
        <translation>Windows Server 2019 以降</translation>
    </message>
    <message>
        <source>Windows Server 2022 and later</source>
        <comment>@info:tooltip</comment>
        <translation>Windows Server 2022 以降</translation>
    </message>
    <message>
        <source>&amp;HTTP/2 off</source>
        <comment>@option:check</comment>
        <translation>HTTP/2 を無効にする(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;OCSP stapling off</source>
        <comment>@option:check</comment>
        <translation>OCSP Stapling を無効にする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;QUIC off</source>
        <comment>@option:check</comment>
        <translation>QUIC を無効にする(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;TLS 1.3 off</source>
        <comment>@option:check</comment>
        <translation>TLS 1.3 を無効にする(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Legacy TLS off</source>
        <comment>@option:check</comment>
        <translation>レガシ TLS を無効にする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Central certificate store</source>
        <comment>@option:check</comment>
        <translation>集中証明書ストアを使用する(&amp;C)</translation>
    </message>
    <message>
        <source>Windows Server 2012 and later</source>
        <comment>@info:tooltip</comment>
        <translation>Windows Server 2012 以降</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@title:group</comment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Bits that are not shown here are kept.</source>
        <comment>@info:tooltip</comment>
        <translation>ここに表示されないビットは保持されます。</translation>
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
        <translation>ロール</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>@title:column</comment>
        <translation>サイト</translation>
    </message>
    <message>
        <source>IP address</source>
        <comment>@title:column</comment>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>@title:column</comment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Host name</source>
        <comment>@title:column</comment>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>SNI</source>
        <comment>@title:column</comment>
        <translation>SNI</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Served to</source>
        <comment>@title:column</comment>
        <translation>提示先</translation>
    </message>
    <message>
        <source>nobody: not valid</source>
        <comment>@info who gets a binding</comment>
        <translation>なし: 無効</translation>
    </message>
    <message>
        <source>nobody: overwritten</source>
        <comment>@info who gets a binding</comment>
        <translation>なし: 上書き</translation>
    </message>
    <message>
        <source>nobody: hidden</source>
        <comment>@info who gets a binding</comment>
        <translation>なし: 隠れている</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>@info who gets a binding</comment>
        <translation>すべてのクライアント</translation>
    </message>
    <message>
        <source>everyone at %1</source>
        <comment>@info who gets a binding</comment>
        <translation>%1 のすべてのクライアント</translation>
    </message>
    <message>
        <source>who asks for it</source>
        <comment>@info who gets a binding</comment>
        <translation>この名前を要求するクライアント</translation>
    </message>
    <message>
        <source>all others (default)</source>
        <comment>@info who gets a binding</comment>
        <translation>その他すべて (既定)</translation>
    </message>
    <message>
        <source>the instance&apos;s</source>
        <comment>@info IP address of the platform&apos;s own binding</comment>
        <translation>インスタンスのアドレス</translation>
    </message>
    <message>
        <source>(any)</source>
        <comment>@info host</comment>
        <translation>(任意)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@info certificate</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>on</source>
        <comment>@info SNI</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>@info SNI</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 · platform&apos;s own</source>
        <comment>@info who gets a binding</comment>
        <translation>%1 · プラットフォーム独自</translation>
    </message>
</context>
<context>
    <name>bindwright::BindingsPage</name>
    <message>
        <source>Bindings</source>
        <comment>@title</comment>
        <translation>バインド</translation>
    </message>
    <message>
        <source>One binding per row. Problems are listed below the row that they belong to, with the change that fixes them.</source>
        <translation>1 行が 1 つのバインドです。問題は、該当する行の下に、修正するための変更とともに表示されます。</translation>
    </message>
    <message>
        <source>There is no binding yet. Add one, or one for each name of a certificate.</source>
        <translation>バインドはまだありません。1 つ追加するか、証明書の名前ごとに追加してください。</translation>
    </message>
    <message>
        <source>edit a binding</source>
        <comment>@action undo</comment>
        <translation>バインドの編集</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>@action:button</comment>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;for all names of</source>
        <comment>@action:button</comment>
        <translation>証明書のすべての名前を追加(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button</comment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@label</comment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@info:placeholder</comment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Rol&amp;e:</source>
        <comment>@label:listbox</comment>
        <translation>ロール(&amp;E):</translation>
    </message>
    <message>
        <source>all web roles</source>
        <comment>@item:inlistbox</comment>
        <translation>すべての Web ロール</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n SNI binding(s).</source>
        <translation>
            <numerusform>%n 個の SNI バインドを隠します。</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP.sys finds an exact IP address and port before it looks at the name: clients asking for %1 get the certificate %2.</source>
        <translation>HTTP.sys は名前を調べる前に、IP アドレスとポートの完全一致を見つけます。%1 を要求するクライアントには証明書 %2 が提示されます。</translation>
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
            <numerusform>%1 (名前 %n 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate with names was added</source>
        <comment>@item:inmenu</comment>
        <translation>名前のある証明書は追加されていません</translation>
    </message>
    <message>
        <source>add a binding</source>
        <comment>@action undo</comment>
        <translation>バインドの追加</translation>
    </message>
    <message>
        <source>add bindings for %1</source>
        <comment>@action undo</comment>
        <translation>%1 のバインドの追加</translation>
    </message>
    <message numerus="yes">
        <source>remove %n binding(s)</source>
        <comment>@action undo</comment>
        <translation>
            <numerusform>%n 個のバインドの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action:inmenu</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <comment>@action:inmenu</comment>
        <translation>証明書を表示</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <comment>@action:inmenu</comment>
        <translation>拇印をコピー</translation>
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
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <comment>@action</comment>
        <translation>プランを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <comment>@action</comment>
        <translation>名前を付けてプランを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Verify live…</source>
        <comment>@action</comment>
        <translation>ライブ検証(&amp;V)…</translation>
    </message>
    <message>
        <source>keep what was observed</source>
        <comment>@action undo</comment>
        <translation>観測結果の保存</translation>
    </message>
    <message>
        <source>&amp;Reload the project</source>
        <comment>@action</comment>
        <translation>プロジェクトを再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a command, host or binding…</source>
        <comment>@action</comment>
        <translation>コマンド、ホスト、バインドを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <comment>@action</comment>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <comment>@action</comment>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;bout Bindwright</source>
        <comment>@action</comment>
        <translation>Bindwright のバージョン情報(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <comment>@action</comment>
        <translation>次のペインに移動</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <comment>@action</comment>
        <translation>前のペインに移動</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>@action step</comment>
        <translation>%1 に移動</translation>
    </message>
</context>
<context>
    <name>bindwright::CertificateDetails</name>
    <message>
        <source>none</source>
        <comment>@info names</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>pasted</source>
        <comment>@info</comment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>%1, its key in %2</source>
        <comment>@info file names</comment>
        <translation>%1、キーは %2</translation>
    </message>
    <message>
        <source>%1, PKCS#12 with modern encryption, which guest OS family 5 and older cannot import</source>
        <comment>@info file name</comment>
        <translation>%1、新しい暗号化方式の PKCS#12 (ゲスト OS ファミリ 5 以前ではインポート不可)</translation>
    </message>
    <message>
        <source>Choose a certificate to see its names, its key and its chain.</source>
        <translation>証明書を選択すると、名前、キー、チェーンが表示されます。</translation>
    </message>
    <message>
        <source>Details of the chosen certificate</source>
        <comment>@info accessible name</comment>
        <translation>選択した証明書の詳細</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>@label</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <comment>@label</comment>
        <translation>拇印</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@action:button</comment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the thumbprint</source>
        <translation>拇印をコピー</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>@label</comment>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>@label</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Private key</source>
        <comment>@label</comment>
        <translation>秘密キー</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>@label</comment>
        <translation>発行者</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@label</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>In file</source>
        <comment>@label</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Convert a cop&amp;y…</source>
        <comment>@action:button</comment>
        <translation>コピーを変換(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <comment>@action:button</comment>
        <translation>置き換え(&amp;R)…</translation>
    </message>
    <message>
        <source>Put another certificate wherever this one is used</source>
        <translation>この証明書を使用しているすべての場所に別の証明書を割り当てます</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>@label</comment>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Where it can go</source>
        <comment>@label</comment>
        <translation>使用できる場所</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <comment>@info dates and days left</comment>
        <translation>%1 ～ %2 · %3</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <comment>@info key, algorithm</comment>
        <translation>%1、署名 %2</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>any use</source>
        <comment>@info</comment>
        <translation>すべての用途</translation>
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
        <translation>証明書とそのチェーン</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@action:inmenu</comment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <comment>@action:inmenu</comment>
        <translation>拇印をコピー</translation>
    </message>
    <message>
        <source>Replace…</source>
        <comment>@action:inmenu</comment>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Convert a copy…</source>
        <comment>@action:inmenu</comment>
        <translation>コピーを変換…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action:inmenu</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>The private key in %1 belongs to no certificate that was added. Add its certificate as well.</source>
        <translation>%1 の秘密キーに対応する証明書が追加されていません。その証明書も追加してください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action:button</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 is locked. To continue, unlock it or remove it.</source>
        <comment>@info file name</comment>
        <translation>%1 はロックされています。続行するには、ロックを解除するか、削除してください。</translation>
    </message>
    <message>
        <source>%1 could not be read. To continue, remove it.</source>
        <comment>@info file name</comment>
        <translation>%1 を読み取れませんでした。続行するには、削除してください。</translation>
    </message>
    <message>
        <source>The key in %1 has no certificate. To continue, add the certificate or remove the key.</source>
        <comment>@info file name</comment>
        <translation>%1 のキーには証明書がありません。続行するには、証明書を追加するか、キーを削除してください。</translation>
    </message>
</context>
<context>
    <name>bindwright::CertificateTreeTextModel</name>
    <message>
        <source>leaf</source>
        <comment>@item part of a chain</comment>
        <translation>リーフ</translation>
    </message>
    <message>
        <source>intermediate</source>
        <comment>@item part of a chain</comment>
        <translation>中間証明書</translation>
    </message>
    <message>
        <source>root</source>
        <comment>@item part of a chain</comment>
        <translation>ルート</translation>
    </message>
    <message>
        <source>in no chain</source>
        <comment>@item part of a chain</comment>
        <translation>チェーンなし</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>@item names and how many more</comment>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>@title:column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>@title:column</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>issuer missing: %1</source>
        <comment>@item</comment>
        <translation>発行者の証明書なし: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@item date and days left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>@item file</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>not readable</source>
        <comment>@item file</comment>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>key alone</source>
        <comment>@item file</comment>
        <translation>キーのみ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info accessible name: certificate or file, its part</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, private key</source>
        <comment>@item kind of key, and that it is there</comment>
        <translation>%1、秘密キーあり</translation>
    </message>
    <message>
        <source>%1, no private key</source>
        <comment>@item kind of key, without it</comment>
        <translation>%1、秘密キーなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info:tooltip certificate, its role in the chain</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <comment>@item</comment>
        <translation>貼り付けたテキスト</translation>
    </message>
</context>
<context>
    <name>bindwright::CertificatesPage</name>
    <message>
        <source>Everything that you add is read on this machine; passphrases stay in memory and are never saved.</source>
        <translation>追加したものはすべてこのコンピューターで読み取られます。パスフレーズはメモリにだけ保持され、保存されることはありません。</translation>
    </message>
    <message>
        <source>Convert a copy…</source>
        <comment>@action:button</comment>
        <translation>コピーを変換…</translation>
    </message>
    <message>
        <source>Add file…</source>
        <comment>@action:button</comment>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <comment>@action:button</comment>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add fold&amp;er…</source>
        <comment>@action:button</comment>
        <translation>フォルダーを追加(&amp;E)…</translation>
    </message>
    <message>
        <source>Pa&amp;ste PEM</source>
        <comment>@action:button</comment>
        <translation>PEM を貼り付け(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@action:button</comment>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>From a ser&amp;ver…</source>
        <comment>@action:button</comment>
        <translation>サーバーから取得(&amp;V)…</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@info:placeholder</comment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter the certificates</source>
        <comment>@info accessible name</comment>
        <translation>証明書のフィルター</translation>
    </message>
    <message>
        <source>Drop PFX, P12, PEM, CER, DER, P7B or a folder of them here</source>
        <translation>PFX、P12、PEM、CER、DER、P7B、またはそれらのフォルダーをここにドロップしてください</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <comment>@title:window</comment>
        <translation>証明書の追加</translation>
    </message>
    <message>
        <source>Certificates (*.pfx *.p12 *.pem *.cer *.crt *.der *.p7b *.p7c *.key)</source>
        <comment>@item file filter</comment>
        <translation>証明書 (*.pfx *.p12 *.pem *.cer *.crt *.der *.p7b *.p7c *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>@item file filter</comment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add a folder of certificates</source>
        <comment>@title:window</comment>
        <translation>証明書のフォルダーの追加</translation>
    </message>
    <message>
        <source>There is no PEM text in the clipboard. It begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>クリップボードに PEM テキストがありません。PEM テキストは「-----BEGIN CERTIFICATE-----」で始まります。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>@info:progress</comment>
        <translation>%1 に接続しています…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <comment>@info:progress</comment>
        <translation>
            <numerusform>%n 個のファイルを読み取っています…</numerusform>
        </translation>
    </message>
    <message>
        <source>add certificates</source>
        <comment>@action undo</comment>
        <translation>証明書の追加</translation>
    </message>
    <message>
        <source>remove certificates</source>
        <comment>@action undo</comment>
        <translation>証明書の削除</translation>
    </message>
    <message>
        <source>%1 is used nowhere, so there is nothing to replace.</source>
        <translation>%1 は使用されていないため、置き換えるものはありません。</translation>
    </message>
    <message>
        <source>replace a certificate</source>
        <comment>@action undo</comment>
        <translation>証明書の置き換え</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <comment>@info:progress an issuer</comment>
        <translation>%1 を取得しています…</translation>
    </message>
    <message>
        <source>Fetch it all the same</source>
        <comment>@action:button</comment>
        <translation>それでも取得する</translation>
    </message>
    <message>
        <source>Paste certificates as PEM text</source>
        <comment>@action</comment>
        <translation>証明書を PEM テキストとして貼り付け</translation>
    </message>
</context>
<context>
    <name>bindwright::ChainView</name>
    <message>
        <source>not added; fine if it is a root that clients have</source>
        <comment>@info</comment>
        <translation>未追加。クライアントが保持するルートであれば問題なし</translation>
    </message>
    <message>
        <source>root · goes to Root</source>
        <comment>@info</comment>
        <translation>ルート · Root に配置</translation>
    </message>
    <message>
        <source>root · left to the clients</source>
        <comment>@info</comment>
        <translation>ルート · クライアントに任せる</translation>
    </message>
    <message>
        <source>intermediate · goes to CA</source>
        <comment>@info</comment>
        <translation>中間証明書 · CA に配置</translation>
    </message>
    <message>
        <source>self-signed · goes to My</source>
        <comment>@info</comment>
        <translation>自己署名 · My に配置</translation>
    </message>
    <message>
        <source>leaf · goes to My</source>
        <comment>@info</comment>
        <translation>リーフ · My に配置</translation>
    </message>
</context>
<context>
    <name>bindwright::ChangePanel</name>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>@title:column</comment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>@title:column</comment>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>As planned</source>
        <comment>@title:column</comment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>@title:column</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>What changes for each client</source>
        <comment>@info accessible name</comment>
        <translation>クライアントごとの変更</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@label</comment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Onl&amp;y what changes</source>
        <comment>@option:check</comment>
        <translation>変更のみ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export table</source>
        <comment>@action:button</comment>
        <translation>表をエクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Now: as the project&apos;s files are. What runs may be older.</source>
        <comment>@info</comment>
        <translation>現在: プロジェクトのファイルの内容です。稼働中のものはそれより古い可能性があります。</translation>
    </message>
    <message>
        <source>Now: as the server&apos;s state was read; roles without one, as the project&apos;s files are.</source>
        <comment>@info</comment>
        <translation>現在: 読み取ったサーバーの状態です。状態のないロールは、プロジェクトのファイルの内容です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>@info number, worse or better</comment>
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>What changes for each client</source>
        <comment>@title</comment>
        <translation>クライアントごとの変更</translation>
    </message>
    <message>
        <source>Host, client or certificate</source>
        <comment>@info:placeholder</comment>
        <translation>ホスト、クライアント、または証明書</translation>
    </message>
</context>
<context>
    <name>bindwright::ChangedFiles</name>
    <message>
        <source>Nothing would change: the project already has all of this.</source>
        <translation>変更はありません。プロジェクトには既にすべて含まれています。</translation>
    </message>
    <message>
        <source>Changes by file</source>
        <comment>@title</comment>
        <translation>ファイルごとの変更</translation>
    </message>
    <message>
        <source>%1, %2; nothing else in the file changes.</source>
        <comment>@info lines added, lines removed</comment>
        <translation>%1、%2。ファイルの他の部分は変更されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n 行を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n 行を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); the same for every role.</source>
        <translation>
            <numerusform>%n 行。すべてのロールに共通です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); the role&apos;s bindings are in them.</source>
        <translation>
            <numerusform>%n 行。ロールのバインドが含まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), to be merged into the deployment&apos;s template.</source>
        <translation>
            <numerusform>%n 行。デプロイのテンプレートにマージします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::CommandPalette</name>
    <message>
        <source>Commands</source>
        <comment>@title:window</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command, host or binding</source>
        <comment>@info accessible name</comment>
        <translation>コマンド、ホスト、またはバインド</translation>
    </message>
    <message>
        <source>Command, host or binding</source>
        <comment>@info:placeholder</comment>
        <translation>コマンド、ホスト、またはバインド</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <comment>@info accessible name</comment>
        <translation>一致するコマンド</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. Type some letters of it.</source>
        <translation>
            <numerusform>ほか %n 件。文字を入力して絞り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No command, host or binding matches.</source>
        <comment>@info</comment>
        <translation>一致するコマンド、ホスト、バインドはありません。</translation>
    </message>
</context>
<context>
    <name>bindwright::ConfigurationChoice</name>
    <message>
        <source>Service configurations that get the thumbprints</source>
        <comment>@title:group</comment>
        <translation>拇印を書き込むサービス構成</translation>
    </message>
</context>
<context>
    <name>bindwright::ConflictPanel</name>
    <message>
        <source>No conflict is known.</source>
        <translation>既知の競合はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n conflicts; the others are shown at their bindings.</source>
        <translation>
            <numerusform>%n 件の競合のうち最初の %1 件です。残りは該当するバインドに表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::ConvertDialog</name>
    <message>
        <source>Convert a copy</source>
        <comment>@title:window</comment>
        <translation>コピーの変換</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Private key &amp;in</source>
        <comment>@label</comment>
        <translation>秘密キーのファイル(&amp;I)</translation>
    </message>
    <message>
        <source>Its &amp;passphrase</source>
        <comment>@label</comment>
        <translation>そのパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Cloud Services</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services</translation>
    </message>
    <message>
        <source>Cloud Services (extended support), Key Vault</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services (延長サポート)、Key Vault</translation>
    </message>
    <message>
        <source>Windows Server 2019 or later</source>
        <comment>@item:inlistbox</comment>
        <translation>Windows Server 2019 以降</translation>
    </message>
    <message>
        <source>the certificate alone</source>
        <comment>@item:inlistbox</comment>
        <translation>証明書のみ</translation>
    </message>
    <message>
        <source>with its intermediates</source>
        <comment>@item:inlistbox</comment>
        <translation>中間証明書を含める</translation>
    </message>
    <message>
        <source>with its intermediates and the root</source>
        <comment>@item:inlistbox</comment>
        <translation>中間証明書とルートを含める</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <comment>@label:listbox</comment>
        <translation>使用先(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <comment>@label:listbox</comment>
        <translation>暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <comment>@label:listbox</comment>
        <translation>チェーン(&amp;H)</translation>
    </message>
    <message>
        <source>New &amp;file</source>
        <comment>@label</comment>
        <translation>新しいファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Overwrite a file of that name</source>
        <comment>@option:check</comment>
        <translation>同名のファイルを上書きする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <comment>@label</comment>
        <translation>新しいパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>Repeat passphra&amp;se</source>
        <comment>@label</comment>
        <translation>パスフレーズの再入力(&amp;S)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>@action:button</comment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <comment>@action:button</comment>
        <translation>変換(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@action:button</comment>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The file with the private key</source>
        <comment>@title:window</comment>
        <translation>秘密キーのあるファイル</translation>
    </message>
    <message>
        <source>Write the new file</source>
        <comment>@title:window</comment>
        <translation>新しいファイルの書き込み</translation>
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
        <translation>秘密キーを含むファイルを選択してください。</translation>
    </message>
    <message>
        <source>The new file&apos;s name ends in .pfx, .pem, .cer or .p7b.</source>
        <comment>@info</comment>
        <translation>新しいファイルの名前の末尾は、.pfx、.pem、.cer、.p7b のいずれかにしてください。</translation>
    </message>
    <message>
        <source>The new file needs a passphrase.</source>
        <comment>@info</comment>
        <translation>新しいファイルにはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <comment>@info</comment>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Converting…</source>
        <comment>@info:progress</comment>
        <translation>変換しています…</translation>
    </message>
    <message>
        <source>%1 was written. %2</source>
        <comment>@info path, what is in it</comment>
        <translation>%1 を書き込みました。%2</translation>
    </message>
</context>
<context>
    <name>bindwright::DateBar</name>
    <message>
        <source>&amp;Today</source>
        <comment>@action:button</comment>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>Days from today</source>
        <comment>@info accessible name</comment>
        <translation>今日からの日数</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@info accessible name</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <comment>@label:slider the day that is asked about</comment>
        <translation>基準日(&amp;O):</translation>
    </message>
    <message numerus="yes">
        <source>Forecast: in %n day(s), if nothing is renewed</source>
        <translation>
            <numerusform>予測: 何も更新しない場合の %n 日後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::Document</name>
    <message>
        <source>Reading %1…</source>
        <comment>@info:progress</comment>
        <translation>%1 を読み取っています…</translation>
    </message>
    <message>
        <source>Several service definitions</source>
        <comment>@title:window</comment>
        <translation>複数のサービス定義</translation>
    </message>
    <message>
        <source>%1 holds several service definitions. Which one do you want to open?</source>
        <translation>%1 には複数のサービス定義があります。どれを開きますか?</translation>
    </message>
    <message>
        <source>Copying the sample…</source>
        <comment>@info:progress</comment>
        <translation>サンプルをコピーしています…</translation>
    </message>
    <message>
        <source>Open a project or a plan</source>
        <comment>@title:window</comment>
        <translation>プロジェクトまたはプランを開く</translation>
    </message>
    <message>
        <source>Open the folder of a project</source>
        <comment>@title:window</comment>
        <translation>プロジェクトのフォルダーを開く</translation>
    </message>
    <message>
        <source>Projects and plans (*.ccproj *.csdef *.cscfg *.bindwright)</source>
        <comment>@item file filter</comment>
        <translation>プロジェクトとプラン (*.ccproj *.csdef *.cscfg *.bindwright)</translation>
    </message>
    <message>
        <source>A server&apos;s state (*.txt *.json *.config *.reg)</source>
        <comment>@item file filter</comment>
        <translation>サーバーの状態 (*.txt *.json *.config *.reg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>@item file filter</comment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <comment>@title:window</comment>
        <translation>プランの保存</translation>
    </message>
    <message>
        <source>Bindwright plans (*.bindwright)</source>
        <comment>@item file filter</comment>
        <translation>Bindwright プラン (*.bindwright)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <comment>@title:window</comment>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>The plan has changes that are not saved.</source>
        <translation>プランに保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Save them in a plan file to go on later.</source>
        <translation>後で続けるには、変更をプラン ファイルに保存してください。</translation>
    </message>
    <message>
        <source>join a server&apos;s state</source>
        <comment>@action undo</comment>
        <translation>サーバーの状態の取り込み</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@title:window</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Creating the project…</source>
        <comment>@info:progress</comment>
        <translation>プロジェクトを作成しています…</translation>
    </message>
    <message>
        <source>Reading the project again…</source>
        <comment>@info:progress</comment>
        <translation>プロジェクトを読み取り直しています…</translation>
    </message>
    <message>
        <source>continue with unsaved changes</source>
        <comment>@action undo</comment>
        <translation>保存されていない変更の引き継ぎ</translation>
    </message>
    <message>
        <source>add what a probe measured</source>
        <comment>@action undo</comment>
        <translation>プローブの測定結果の追加</translation>
    </message>
</context>
<context>
    <name>bindwright::EncodingDialog</name>
    <message>
        <source>850, Western Europe (console)</source>
        <translation>850、西ヨーロッパ (コンソール)</translation>
    </message>
    <message>
        <source>437, United States (console)</source>
        <translation>437、米国 (コンソール)</translation>
    </message>
    <message>
        <source>1252, Western Europe</source>
        <translation>1252、西ヨーロッパ</translation>
    </message>
    <message>
        <source>852, Central Europe (console)</source>
        <translation>852、中央ヨーロッパ (コンソール)</translation>
    </message>
    <message>
        <source>1250, Central Europe</source>
        <translation>1250、中央ヨーロッパ</translation>
    </message>
    <message>
        <source>866, Cyrillic (console)</source>
        <translation>866、キリル (コンソール)</translation>
    </message>
    <message>
        <source>1251, Cyrillic</source>
        <translation>1251、キリル</translation>
    </message>
    <message>
        <source>737, Greek (console)</source>
        <translation>737、ギリシャ語 (コンソール)</translation>
    </message>
    <message>
        <source>1253, Greek</source>
        <translation>1253、ギリシャ語</translation>
    </message>
    <message>
        <source>857, Turkish (console)</source>
        <translation>857、トルコ語 (コンソール)</translation>
    </message>
    <message>
        <source>1254, Turkish</source>
        <translation>1254、トルコ語</translation>
    </message>
    <message>
        <source>862, Hebrew (console)</source>
        <translation>862、ヘブライ語 (コンソール)</translation>
    </message>
    <message>
        <source>932, Japanese</source>
        <translation>932、日本語</translation>
    </message>
    <message>
        <source>936, Simplified Chinese</source>
        <translation>936、簡体字中国語</translation>
    </message>
    <message>
        <source>949, Korean</source>
        <translation>949、韓国語</translation>
    </message>
    <message>
        <source>950, Traditional Chinese</source>
        <translation>950、繁体字中国語</translation>
    </message>
    <message>
        <source>Code page of %1</source>
        <comment>@title:window</comment>
        <translation>%1 のコード ページ</translation>
    </message>
    <message>
        <source>The file has host names with letters beyond ASCII, and nothing in it tells the code page of the console that wrote it. Choose the one with which the names read right. On the server, chcp prints its number.</source>
        <translation>ファイルに ASCII 以外の文字を含むホスト名がありますが、書き込んだコンソールのコード ページの記載がありません。名前が正しく表示されるコード ページを選択してください。番号は、サーバーで chcp を実行すると表示されます。</translation>
    </message>
    <message>
        <source>The names, read in this code page</source>
        <comment>@info accessible name</comment>
        <translation>このコード ページで読み取った名前</translation>
    </message>
    <message>
        <source>&amp;Use this code page</source>
        <comment>@action:button</comment>
        <translation>このコード ページを使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <comment>@action:button</comment>
        <translation>未定のままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Code page:</source>
        <comment>@label</comment>
        <translation>コード ページ(&amp;C):</translation>
    </message>
</context>
<context>
    <name>bindwright::EventBar</name>
    <message>
        <source>%1, until %2</source>
        <comment>@item a certificate and its last day</comment>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>The old certificate</source>
        <comment>@info accessible name</comment>
        <translation>古い証明書</translation>
    </message>
    <message>
        <source>The new certificate</source>
        <comment>@info accessible name</comment>
        <translation>新しい証明書</translation>
    </message>
    <message>
        <source>Old certificate:</source>
        <comment>@label:listbox</comment>
        <translation>古い証明書:</translation>
    </message>
    <message>
        <source>New certificate:</source>
        <comment>@label:listbox</comment>
        <translation>新しい証明書:</translation>
    </message>
    <message>
        <source>Event before the preview</source>
        <comment>@info accessible name</comment>
        <translation>プレビュー前のイベント</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@item:inlistbox</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>linked renewal</source>
        <comment>@item:inlistbox</comment>
        <translation>リンクされた更新</translation>
    </message>
    <message>
        <source>new files in the central store</source>
        <comment>@item:inlistbox</comment>
        <translation>集中ストアの新しいファイル</translation>
    </message>
    <message>
        <source>replaced everywhere</source>
        <comment>@item:inlistbox</comment>
        <translation>すべての箇所で置き換え</translation>
    </message>
    <message>
        <source>E&amp;vent:</source>
        <comment>@label:listbox what happens to a certificate before</comment>
        <translation>イベント(&amp;V):</translation>
    </message>
</context>
<context>
    <name>bindwright::ExplainBox</name>
    <message>
        <source>What does this error mean?</source>
        <comment>@title:group</comment>
        <translation>このエラーの意味</translation>
    </message>
    <message>
        <source>Event, error code or message</source>
        <comment>@info:placeholder</comment>
        <translation>イベント、エラー コード、またはメッセージ</translation>
    </message>
    <message>
        <source>It fits: %1</source>
        <translation>該当: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>出典: %1 (%2)</translation>
    </message>
    <message>
        <source>No known message is in this text.</source>
        <translation>このテキストに既知のメッセージはありません。</translation>
    </message>
</context>
<context>
    <name>bindwright::ExportButton</name>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 図 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>PDF document, to print (*.pdf)</source>
        <translation>PDF 文書 (印刷用) (*.pdf)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>スプレッドシート用 CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>bindwright::FarmDialog</name>
    <message>
        <source>Compare servers</source>
        <comment>@title:window</comment>
        <translation>サーバーの比較</translation>
    </message>
    <message>
        <source>Shows which certificate each of several servers serves to the same client, as their states say. Nothing is connected to.</source>
        <translation>複数のサーバーが同じクライアントに提示する証明書を、それぞれの状態から示します。接続は行いません。</translation>
    </message>
    <message>
        <source>Who is served what</source>
        <comment>@info accessible name</comment>
        <translation>誰に何が提示されるか</translation>
    </message>
    <message>
        <source>Drop the states of two servers or more here</source>
        <translation>2 台以上のサーバーの状態をここにドロップ</translation>
    </message>
    <message>
        <source>Servers and their files</source>
        <comment>@info accessible name</comment>
        <translation>サーバーとそのファイル</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>File</source>
        <comment>@title:column</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Press F2 to rename a server. Files of one name belong to one server.</source>
        <translation>F2 でサーバー名を変更できます。同じ名前のファイルは 1 台のサーバーのものになります。</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <comment>@action:button</comment>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button</comment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>The address and port that clients reach, as each server sees it.</source>
        <comment>@info:tooltip</comment>
        <translation>クライアントの接続先となるアドレスとポート (各サーバーから見たもの)。</translation>
    </message>
    <message>
        <source>Clients &amp;connect to:</source>
        <comment>@label:textbox</comment>
        <translation>クライアントの接続先(&amp;C):</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <comment>@option:check</comment>
        <translation>違いのみ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <comment>@action:button</comment>
        <translation>CSV で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Add files of servers</source>
        <comment>@title:window</comment>
        <translation>サーバーのファイルを追加</translation>
    </message>
    <message>
        <source>Add the states of two servers or more.</source>
        <translation>2 台以上のサーバーの状態を追加してください。</translation>
    </message>
    <message>
        <source>Reading the servers…</source>
        <comment>@info:progress</comment>
        <translation>サーバーを読み込み中…</translation>
    </message>
    <message>
        <source>All servers serve alike.</source>
        <translation>すべてのサーバーが同じものを提示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are served differently.</source>
        <translation>
            <numerusform>%n 件のクライアントへの提示が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <comment>@title:window</comment>
        <translation>比較を保存</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
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
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@item role, host</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, without SNI</source>
        <comment>@item role</comment>
        <translation>%1、SNI なし</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>@item what servers serve</comment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <comment>@item</comment>
        <translation>異なる</translation>
    </message>
    <message>
        <source>no such site</source>
        <comment>@item</comment>
        <translation>該当サイトなし</translation>
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
        <translation>保存</translation>
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
        <translation>%1。出典: %2。</translation>
    </message>
    <message>
        <source>What each target does with it</source>
        <comment>@info accessible name</comment>
        <translation>各使用先での取り扱い</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>@title:column</comment>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Imports</source>
        <comment>@title:column</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Binds</source>
        <comment>@title:column</comment>
        <translation>バインド</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>@info</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Bind</source>
        <comment>@info</comment>
        <translation>バインド</translation>
    </message>
</context>
<context>
    <name>bindwright::GroupedRows</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 wrong</source>
        <comment>@info rows, number</comment>
        <translation>%1、誤り %2 件</translation>
    </message>
</context>
<context>
    <name>bindwright::HelpDialog</name>
    <message>
        <source>Help</source>
        <comment>@title:window</comment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <comment>@info accessible name</comment>
        <translation>ヘルプの検索</translation>
    </message>
    <message>
        <source>Search the help</source>
        <comment>@info:placeholder</comment>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>@info accessible name</comment>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Help text</source>
        <comment>@info accessible name</comment>
        <translation>ヘルプの本文</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <comment>@title:window topic</comment>
        <translation>ヘルプ: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>@title help</comment>
        <translation>用語</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>@title help</comment>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>@title help</comment>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>bindwright::HostsEdit</name>
    <message>
        <source>Host names</source>
        <comment>@title:group</comment>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>&amp;Wanted, one per line; empty: all names of the certificates</source>
        <comment>@label</comment>
        <translation>対象のホスト名 (1 行に 1 つ。空の場合は証明書のすべての名前)(&amp;W)</translation>
    </message>
    <message>
        <source>Wanted host names, one per line</source>
        <comment>@info accessible name</comment>
        <translation>対象のホスト名、1 行に 1 つ</translation>
    </message>
    <message>
        <source>Add all na&amp;mes of the certificates</source>
        <comment>@action:button</comment>
        <translation>証明書のすべての名前を追加(&amp;M)</translation>
    </message>
</context>
<context>
    <name>bindwright::InstanceBar</name>
    <message>
        <source>C&amp;ompute again</source>
        <comment>@action:button</comment>
        <translation>再計算(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Instance address:</source>
        <comment>@label:listbox</comment>
        <translation>インスタンス アドレス(&amp;I):</translation>
    </message>
    <message>
        <source>It was stopped; what is shown may be of an earlier state.</source>
        <comment>@info:tooltip</comment>
        <translation>停止されました。表示内容は以前の状態のものである可能性があります。</translation>
    </message>
    <message>
        <source>IIS %1</source>
        <comment>@info version</comment>
        <translation>IIS %1</translation>
    </message>
    <message>
        <source>HTTP.sys sees the instance&apos;s internal address. It is not known here; %1 stands for it.</source>
        <translation>HTTP.sys から見えるのはインスタンスの内部アドレスです。ここでは不明のため、%1 で代用します。</translation>
    </message>
    <message>
        <source>The oldest osFamily of the service configurations decides the version.</source>
        <comment>@info:tooltip</comment>
        <translation>サービス構成の中で最も古い osFamily がバージョンを決めます。</translation>
    </message>
    <message>
        <source>HTTP.sys sees the instance&apos;s internal address. The preview shows what it answers at %1.</source>
        <translation>HTTP.sys から見えるのはインスタンスの内部アドレスです。プレビューは %1 での応答を示します。</translation>
    </message>
</context>
<context>
    <name>bindwright::IssuerBar</name>
    <message>
        <source>&amp;Fetch it</source>
        <comment>@action:button the missing issuer</comment>
        <translation>取得(&amp;W)</translation>
    </message>
    <message>
        <source>Add from &amp;this system</source>
        <comment>@action:button</comment>
        <translation>このシステムから追加(&amp;Q)</translation>
    </message>
    <message>
        <source>Fetch the missing issuer</source>
        <translation>不足している発行者の証明書を取得</translation>
    </message>
    <message>
        <source>Add the missing issuer from this system&apos;s store</source>
        <translation>不足している発行者の証明書をこのシステムのストアから追加</translation>
    </message>
    <message>
        <source>The certificate does not say where its issuer&apos;s can be fetched.</source>
        <translation>証明書に、発行者の証明書の取得先が記載されていません。</translation>
    </message>
    <message>
        <source>Its issuer&apos;s certificate is at %1</source>
        <comment>@info URLs</comment>
        <translation>発行者の証明書の場所: %1</translation>
    </message>
    <message>
        <source>This system&apos;s store has it: %1</source>
        <comment>@info certificates</comment>
        <translation>このシステムのストアにあります: %1</translation>
    </message>
</context>
<context>
    <name>bindwright::JobBar</name>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@info accessible name</comment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stopping after the current step…</source>
        <comment>@info:progress</comment>
        <translation>現在のステップの後で停止します…</translation>
    </message>
</context>
<context>
    <name>bindwright::MapPanel</name>
    <message>
        <source>Enter or a second click goes to the row, or unfolds.</source>
        <comment>@info</comment>
        <translation>Enter またはもう一度クリックすると、行に移動するか、展開します。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>@action:button</comment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>@action:button</comment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fold &amp;similar</source>
        <comment>@option:check</comment>
        <translation>類似を折りたたむ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export map</source>
        <comment>@action:button</comment>
        <translation>マップをエクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <comment>@action:button</comment>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Search the map</source>
        <comment>@label</comment>
        <translation>マップの検索</translation>
    </message>
    <message>
        <source>Only what is w&amp;rong</source>
        <comment>@option:check</comment>
        <translation>誤りのみ(&amp;R)</translation>
    </message>
    <message>
        <source>Compare &amp;with now</source>
        <comment>@option:check</comment>
        <translation>現在と比較(&amp;W)</translation>
    </message>
    <message>
        <source>Hosts say whether they get a better or a worse answer than now.</source>
        <comment>@info:tooltip</comment>
        <translation>各ホストに、現在と比べて応答が改善するか悪化するかを表示します。</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <comment>@info</comment>
        <translation>ここに表示するものはありません。</translation>
    </message>
    <message>
        <source>Host, address or certificate</source>
        <comment>@info:placeholder</comment>
        <translation>ホスト、アドレス、または証明書</translation>
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
        <translation>競合マップ</translation>
    </message>
    <message>
        <source>Arrow keys go from box to box, Enter to where it can be fixed, plus and minus zoom.</source>
        <comment>@info</comment>
        <translation>方向キーでボックス間を移動、Enter で修正できる場所に移動、プラスとマイナスで拡大と縮小を行います。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>@info accessible: two boxes</comment>
        <translation>%1 から %2</translation>
    </message>
</context>
<context>
    <name>bindwright::MatrixPanel</name>
    <message>
        <source>There is no host to ask for yet. Bindings, host headers and wanted names come from the steps before.</source>
        <translation>要求するホストがまだありません。バインド、ホスト ヘッダー、対象の名前は、前の手順で設定します。</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>@label</comment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by host or certificate</source>
        <comment>@info:placeholder</comment>
        <translation>ホストまたは証明書で絞り込む</translation>
    </message>
    <message>
        <source>Only &amp;wrong</source>
        <comment>@option:check</comment>
        <translation>誤りのみ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <comment>@action:button</comment>
        <translation>修正(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n 行のうち %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect a certificate, or remove the expectation</source>
        <comment>@action</comment>
        <translation>証明書を期待する、または期待を解除する</translation>
    </message>
    <message numerus="yes">
        <source>%n binding(s) are never chosen: another one answers first, or the row is not valid.</source>
        <translation>
            <numerusform>%n 個のバインドは選択されません。別のバインドが先に応答するか、行が無効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect %1</source>
        <comment>@action:inmenu</comment>
        <translation>%1 を期待</translation>
    </message>
    <message>
        <source>Remove the expectation</source>
        <comment>@action:inmenu</comment>
        <translation>期待を解除</translation>
    </message>
    <message>
        <source>remove an expectation</source>
        <comment>@action undo</comment>
        <translation>期待の解除</translation>
    </message>
    <message>
        <source>Remove ex&amp;pectation</source>
        <comment>@action:button</comment>
        <translation>期待を解除(&amp;P)</translation>
    </message>
    <message>
        <source>Ex&amp;pect %1</source>
        <comment>@action:button</comment>
        <translation>%1 を期待(&amp;P)</translation>
    </message>
    <message>
        <source>expect a certificate</source>
        <comment>@action undo</comment>
        <translation>証明書の期待</translation>
    </message>
    <message>
        <source>&amp;Export matrix</source>
        <comment>@action:button</comment>
        <translation>マトリックスをエクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Group by</source>
        <comment>@info accessible name</comment>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <comment>@item:inlistbox</comment>
        <translation>グループ化なし</translation>
    </message>
    <message>
        <source>By role</source>
        <comment>@item:inlistbox</comment>
        <translation>ロール別</translation>
    </message>
    <message>
        <source>By host</source>
        <comment>@item:inlistbox</comment>
        <translation>ホスト別</translation>
    </message>
    <message>
        <source>By certificate</source>
        <comment>@item:inlistbox</comment>
        <translation>証明書別</translation>
    </message>
    <message>
        <source>Certificate served to each client</source>
        <comment>@title</comment>
        <translation>各クライアントに提示される証明書</translation>
    </message>
    <message>
        <source>Go to the binding</source>
        <comment>@action:inmenu</comment>
        <translation>バインドに移動</translation>
    </message>
    <message>
        <source>Copy host name</source>
        <comment>@action:inmenu</comment>
        <translation>ホスト名をコピー</translation>
    </message>
</context>
<context>
    <name>bindwright::MatrixTable</name>
    <message>
        <source>Hosts and clients</source>
        <comment>@title</comment>
        <translation>ホストとクライアント</translation>
    </message>
    <message>
        <source>Copy the cells</source>
        <comment>@action</comment>
        <translation>セルをコピー</translation>
    </message>
</context>
<context>
    <name>bindwright::MessageList</name>
    <message>
        <source>Problems</source>
        <comment>@info accessible name</comment>
        <translation>問題</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
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
        <translation>メッセージをコピー</translation>
    </message>
</context>
<context>
    <name>bindwright::MiniMap</name>
    <message>
        <source>Overview of the map</source>
        <comment>@info accessible name</comment>
        <translation>マップの概観</translation>
    </message>
</context>
<context>
    <name>bindwright::NewRoleDialog</name>
    <message>
        <source>Type a name for the role, and for the site of a web role.</source>
        <translation>ロールの名前と、Web ロールの場合はサイトの名前を入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: “%2” cannot be where it is.</source>
        <translation>「%1」は名前に使用できません。「%2」はこの位置では使用できません。</translation>
    </message>
    <message>
        <source>New project with an empty role</source>
        <comment>@title:window</comment>
        <translation>空のロールを含む新しいプロジェクト</translation>
    </message>
    <message>
        <source>Writes ServiceDefinition.csdef and a ServiceConfiguration for Cloud and one for Local into the folder, and opens them. Nothing is overwritten.</source>
        <translation>ServiceDefinition.csdef と、Cloud 用および Local 用の ServiceConfiguration をフォルダーに書き込み、それらを開きます。上書きされるものはありません。</translation>
    </message>
    <message>
        <source>Web role</source>
        <comment>@item</comment>
        <translation>Web ロール</translation>
    </message>
    <message>
        <source>Worker role</source>
        <comment>@item</comment>
        <translation>Worker ロール</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <comment>@action:button</comment>
        <translation>作成(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>@label:textbox</comment>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <comment>@label:listbox</comment>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Site:</source>
        <comment>@label:textbox</comment>
        <translation>サイト(&amp;S):</translation>
    </message>
    <message>
        <source>HTTP &amp;port:</source>
        <comment>@label:spinbox</comment>
        <translation>HTTP ポート(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Guest OS:</source>
        <comment>@label:listbox</comment>
        <translation>ゲスト OS(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <comment>@label:textbox</comment>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>@action:button</comment>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>%1 (family %2)</source>
        <comment>@item Windows, number</comment>
        <translation>%1 (ファミリ %2)</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <comment>@title:window</comment>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Choose the folder that the project is to stand in.</source>
        <translation>プロジェクトを配置するフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>bindwright::NextStepsDialog</name>
    <message>
        <source>Next steps</source>
        <comment>@title:window</comment>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Steps to tick off</source>
        <comment>@info accessible name</comment>
        <translation>チェックする手順</translation>
    </message>
    <message>
        <source>Ticks are kept in the plan file, where you save one.</source>
        <translation>チェックマークは、プラン ファイルを保存するとそこに記録されます。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <comment>@action:button</comment>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>tick a step</source>
        <comment>@action undo</comment>
        <translation>手順のチェック</translation>
    </message>
</context>
<context>
    <name>bindwright::PassphraseInput</name>
    <message>
        <source>Try it on the other locked files too</source>
        <comment>@option:check</comment>
        <translation>ロックされた他のファイルにも試す</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <comment>@label file name</comment>
        <translation>%1 のパスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>@info:placeholder</comment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>@action:button a passphrase</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the passphrase of %1</source>
        <translation>%1 のパスフレーズを表示</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>@action:button</comment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <comment>@action:button file name</comment>
        <translation>%1 のロックを解除</translation>
    </message>
</context>
<context>
    <name>bindwright::PlanTextModel</name>
    <message>
        <source>to do</source>
        <comment>@info state of an action</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>at work</source>
        <comment>@info state of an action</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@info state of an action</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@info state of an action</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>@info state of an action</comment>
        <translation>実行せず</translation>
    </message>
    <message>
        <source>left to you</source>
        <comment>@info state of an action</comment>
        <translation>手動での作業</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>What the script does</source>
        <comment>@title</comment>
        <translation>スクリプトの動作</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>@title:tab</comment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>What the script does</source>
        <comment>@title:tab</comment>
        <translation>スクリプトの動作</translation>
    </message>
</context>
<context>
    <name>bindwright::PreviewPage</name>
    <message>
        <source>Preview</source>
        <comment>@title</comment>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Which certificate each client will be served, and why. Predicted from published rules; each step shows its certainty.</source>
        <translation>各クライアントに提示される証明書とその理由です。公開されている規則に基づく予測であり、手順ごとに確実性を示します。</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <comment>@title:tab</comment>
        <translation>マトリックス(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Conflict map</source>
        <comment>@title:tab</comment>
        <translation>競合マップ(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .svg, .png or .pdf.</source>
        <translation>名前の末尾は .svg、.png、.pdf のいずれかにしてください。</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>%1 にマップを書き込みました。</translation>
    </message>
    <message>
        <source>Con&amp;flicts (%1)</source>
        <comment>@title:tab</comment>
        <translation>競合 (%1)(&amp;Y)</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <comment>@action:button</comment>
        <translation>行に移動</translation>
    </message>
    <message>
        <source>Asking for every host…</source>
        <comment>@info:progress</comment>
        <translation>各ホストに問い合わせています…</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <comment>@title:tab</comment>
        <translation>変更(&amp;H)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .svg, .png or .pdf.</source>
        <translation>名前の末尾は .csv、.svg、.png、.pdf のいずれかにしてください。</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>%1 に表を書き込みました。</translation>
    </message>
</context>
<context>
    <name>bindwright::PreviewTextModel</name>
    <message>
        <source>Expected</source>
        <comment>@title:column</comment>
        <translation>期待</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>@title:column</comment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>@info:tooltip</comment>
        <translation>期待: %1</translation>
    </message>
    <message>
        <source>Its binding is never chosen.</source>
        <comment>@info:tooltip</comment>
        <translation>このバインドは選択されません。</translation>
    </message>
    <message>
        <source>%1 (expectation: %2)</source>
        <comment>@info what is served, expectation</comment>
        <translation>%1 (期待: %2)</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <comment>@info accessible: host, client, certificate, verdict</comment>
        <translation>%1、%2: %3、%4</translation>
    </message>
</context>
<context>
    <name>bindwright::ProblemButton</name>
    <message>
        <source>No problems</source>
        <comment>@info</comment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Lists the problems of this page.</source>
        <comment>@info accessible</comment>
        <translation>このページの問題を一覧表示します。</translation>
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
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@action</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <comment>@action</comment>
        <translation>行をコピー</translation>
    </message>
</context>
<context>
    <name>bindwright::ProjectPage</name>
    <message>
        <source>Open the deployment that you want to change, or start without one.</source>
        <translation>変更するデプロイを開くか、デプロイなしで開始してください。</translation>
    </message>
    <message>
        <source>To go on, open a project, or start with the sample or an empty role.</source>
        <translation>続けるには、プロジェクトを開くか、サンプルまたは空のロールで開始してください。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>@action:button</comment>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <comment>@action:button</comment>
        <translation>フォルダーを開く(&amp;Q)…</translation>
    </message>
    <message>
        <source>No project at hand?</source>
        <comment>@title:group</comment>
        <translation>プロジェクトがない場合</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <comment>@action:button</comment>
        <translation>サンプルを試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the command for a server</source>
        <comment>@action:button</comment>
        <translation>サーバー用のコマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Run it there in PowerShell, as administrator. It writes bindwright-server.txt, with no key and no password in it; drop that file here.</source>
        <translation>サーバーで PowerShell を管理者として起動し、このコマンドを実行します。キーもパスワードも含まない bindwright-server.txt が書き込まれます。そのファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Copied. Run it on the server in PowerShell, as administrator, and drop the bindwright-server.txt that it writes here.</source>
        <translation>コピーしました。サーバーで PowerShell を管理者として起動して実行し、書き込まれた bindwright-server.txt をここにドロップしてください。</translation>
    </message>
    <message>
        <source>choose the target</source>
        <comment>@action undo</comment>
        <translation>実行環境の選択</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>@info accessible name</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>choose roles</source>
        <comment>@action undo</comment>
        <translation>ロールの選択</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>@info:progress</comment>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Drop a project (folder, .ccproj, .csdef or .cscfg), a plan (.bindwright) or files of a server&apos;s state here</source>
        <translation>プロジェクト (フォルダー、.ccproj、.csdef、.cscfg)、プラン (.bindwright)、またはサーバーの状態のファイルをここにドロップしてください</translation>
    </message>
    <message>
        <source>Ro&amp;les: tick those that get certificates</source>
        <comment>@label</comment>
        <translation>ロール: 証明書を配置するものをオンにする(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is open yet. Opening a project only reads it. Files are written on the last page, and only when you choose to.</source>
        <translation>まだ何も開いていません。プロジェクトを開いても読み取られるだけです。ファイルは最後のページで、実行を指示した場合にだけ書き込まれます。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate files are added when a project is open.</source>
        <translation>
            <numerusform>プロジェクトを開くと、%n 個の証明書ファイルが追加されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe an empty role, or collect what a server has.</source>
        <translation>空のロールを定義するか、サーバーの状態を収集します。</translation>
    </message>
    <message>
        <source>&amp;Empty role…</source>
        <comment>@action:button</comment>
        <translation>空のロール(&amp;E)…</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <comment>@action:button</comment>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open a &amp;project</source>
        <comment>@action:button</comment>
        <translation>プロジェクトを開く(&amp;P)</translation>
    </message>
    <message>
        <source>A service definition or configuration, a project of Visual Studio, or a saved plan.</source>
        <translation>サービス定義、サービス構成、Visual Studio のプロジェクト、または保存したプランです。</translation>
    </message>
    <message>
        <source>&amp;Read a server&apos;s state</source>
        <comment>@action:button</comment>
        <translation>サーバーの状態を読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Copies a command that collects it. Run it on the server, and open the file that it writes.</source>
        <translation>状態を収集するコマンドをコピーします。サーバーでコマンドを実行し、書き込まれたファイルを開いてください。</translation>
    </message>
    <message>
        <source>An invented shop, with a tour of two minutes that ends in an exported script.</source>
        <translation>架空のショップです。スクリプトのエクスポートで終わる 2 分間のツアーが付いています。</translation>
    </message>
    <message>
        <source>Compare &amp;servers…</source>
        <comment>@action:button</comment>
        <translation>サーバーを比較(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>bindwright::ProjectRenewalDialog</name>
    <message>
        <source>Where the old certificate is used</source>
        <translation>古い証明書の使用箇所</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@action:button a project from a list</comment>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@action:button</comment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>@action:button</comment>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is the project that is open in the window. Replace the certificate there.</source>
        <translation>%1 はウィンドウで開いているプロジェクトです。証明書はそこで置き換えてください。</translation>
    </message>
    <message>
        <source>Reading the projects…</source>
        <comment>@info:progress</comment>
        <translation>プロジェクトを読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be changed.</source>
        <translation>
            <numerusform>%n 個のファイルを変更します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old certificate is not used here.</source>
        <translation>古い証明書はここでは使用されていません。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written; what was there is kept in a backup.</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みました。元の内容はバックアップに保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring…</source>
        <comment>@info:progress</comment>
        <translation>復元しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n files were restored.</source>
        <translation>
            <numerusform>%n 個のファイルを復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace anyway</source>
        <comment>@action:button</comment>
        <translation>それでも置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Replace in other places</source>
        <comment>@title:window</comment>
        <translation>他の場所での置き換え</translation>
    </message>
    <message>
        <source>Projects and central certificate stores</source>
        <translation>プロジェクトと集中証明書ストア</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <comment>@action:button</comment>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Replaces %1 by %2 in the service configurations of these projects and in the files of these central certificate stores, all of them or none.</source>
        <translation>次のプロジェクトのサービス構成と集中証明書ストアのファイルで、%1 を %2 に置き換えます。すべてを置き換えるか、まったく置き換えないかのどちらかです。</translation>
    </message>
    <message>
        <source>Add a project or a central certificate store</source>
        <comment>@title:window</comment>
        <translation>プロジェクトまたは集中証明書ストアの追加</translation>
    </message>
    <message>
        <source>The old certificate is not used in any of these places.</source>
        <translation>古い証明書は、これらのどの場所でも使用されていません。</translation>
    </message>
</context>
<context>
    <name>bindwright::ProjectSummary</name>
    <message>
        <source>not written: the platform chooses</source>
        <translation>指定なし: プラットフォームが選択</translation>
    </message>
    <message>
        <source>family %1: not known</source>
        <translation>ファミリ %1: 不明</translation>
    </message>
    <message>
        <source>SNI available</source>
        <translation>SNI 使用可</translation>
    </message>
    <message>
        <source>no SNI</source>
        <translation>SNI 使用不可</translation>
    </message>
    <message>
        <source>family %1: %2, IIS %3, %4</source>
        <comment>@info number, Windows, IIS version, SNI or not</comment>
        <translation>ファミリ %1: %2、IIS %3、%4</translation>
    </message>
    <message>
        <source>%1; retired</source>
        <comment>@info guest OS</comment>
        <translation>%1 (提供終了)</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>@title:group</comment>
        <translation>現在開いている対象</translation>
    </message>
    <message>
        <source>Support ends on 31 March 2027. Microsoft names Virtual Machine Scale Sets, App Service, Azure Kubernetes Service and Service Fabric managed clusters to go to.</source>
        <translation>サポートは 2027 年 3 月 31 日に終了します。Microsoft は移行先として、Virtual Machine Scale Sets、App Service、Azure Kubernetes Service、Service Fabric マネージド クラスターを挙げています。</translation>
    </message>
    <message>
        <source>Azure Cloud Services (extended support)</source>
        <comment>@item</comment>
        <translation>Azure Cloud Services (延長サポート)</translation>
    </message>
    <message>
        <source>Windows Server or a VM scale set</source>
        <comment>@item</comment>
        <translation>Windows Server または VM スケール セット</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>@label</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>@label</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Runs on</source>
        <comment>@label</comment>
        <translation>実行環境(&amp;R)</translation>
    </message>
    <message>
        <source>Guest OS</source>
        <comment>@label</comment>
        <translation>ゲスト OS</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
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
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <comment>@action:button</comment>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Recent projects and plans</source>
        <comment>@info accessible name</comment>
        <translation>最近使ったプロジェクトとプラン</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@item name and folder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not found</source>
        <comment>@item</comment>
        <translation>%1 · 見つかりません</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <comment>@action</comment>
        <translation>一覧から削除</translation>
    </message>
</context>
<context>
    <name>bindwright::ReplaceDialog</name>
    <message>
        <source>%1, until %2</source>
        <comment>@item a certificate and its last day</comment>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>Service configurations to change</source>
        <translation>変更するサービス構成</translation>
    </message>
    <message>
        <source>Where the old certificate is used</source>
        <translation>古い証明書の使用箇所</translation>
    </message>
    <message>
        <source>&amp;Keep the old certificate on the roles too</source>
        <comment>@option:check</comment>
        <translation>古い証明書もロールに残す(&amp;K)</translation>
    </message>
    <message>
        <source>Replace certificate</source>
        <comment>@title:window</comment>
        <translation>証明書の置き換え</translation>
    </message>
    <message>
        <source>Replace:</source>
        <comment>@label</comment>
        <translation>置き換える証明書:</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <comment>@label:listbox</comment>
        <translation>新しい証明書(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <comment>@label:listbox service configurations</comment>
        <translation>対象(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Used by:</source>
        <comment>@label:listbox</comment>
        <translation>使用箇所(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>@action:button</comment>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>No other certificate was added. Add the new one on the Certificates page.</source>
        <translation>別の証明書が追加されていません。「証明書」ページで新しい証明書を追加してください。</translation>
    </message>
    <message>
        <source>Choose at least one service configuration.</source>
        <translation>サービス構成を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>&amp;Replace anyway</source>
        <comment>@action:button</comment>
        <translation>それでも置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>In other &amp;places…</source>
        <comment>@action:button</comment>
        <translation>他の場所(&amp;P)…</translation>
    </message>
    <message>
        <source>The files of the central certificate store are replaced under “In other places”.</source>
        <translation>集中証明書ストアのファイルは「他の場所」で置き換えます。</translation>
    </message>
</context>
<context>
    <name>bindwright::ReportExporter</name>
    <message>
        <source>Write a report</source>
        <comment>@title:window</comment>
        <translation>レポートの書き込み</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF ドキュメント (*.pdf)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .html or .pdf.</source>
        <translation>名前の末尾は .html または .pdf にしてください。</translation>
    </message>
</context>
<context>
    <name>bindwright::RoleCertificateTextModel</name>
    <message>
        <source>Name</source>
        <comment>@title:column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>@title:column</comment>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>@title:column</comment>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <comment>@title:column</comment>
        <translation>拇印</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>@title:column</comment>
        <translation>使用元</translation>
    </message>
    <message>
        <source>chain of %1</source>
        <comment>@info</comment>
        <translation>%1 のチェーン</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>@info used by</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>@info certificate name</comment>
        <translation>%1 (新規)</translation>
    </message>
    <message>
        <source>not among the files added</source>
        <comment>@info</comment>
        <translation>追加されたファイルにない</translation>
    </message>
    <message>
        <source>not declared</source>
        <comment>@info</comment>
        <translation>未宣言</translation>
    </message>
    <message>
        <source>%1… differs</source>
        <comment>@info start of a thumbprint</comment>
        <translation>%1… (不一致)</translation>
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
            <numerusform> ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Role certificates</source>
        <comment>@title</comment>
        <translation>ロールの証明書</translation>
    </message>
    <message>
        <source>What each role instance gets into its certificate stores: the list of Visual Studio&apos;s “Certificates” tab, for all roles at once.</source>
        <translation>各ロール インスタンスの証明書ストアに配置されるものです。Visual Studio の「証明書」タブの一覧を、すべてのロールについてまとめて表示します。</translation>
    </message>
    <message>
        <source>This role has no certificates yet. Add one of those that were added, or an empty row to fill in.</source>
        <translation>このロールにはまだ証明書がありません。追加済みの証明書から 1 つ追加するか、空の行を追加して入力してください。</translation>
    </message>
    <message>
        <source>Certificates of the role</source>
        <comment>@title</comment>
        <translation>ロールの証明書</translation>
    </message>
    <message>
        <source>edit a certificate of %1</source>
        <comment>@action undo</comment>
        <translation>%1 の証明書の編集</translation>
    </message>
    <message>
        <source>&amp;Copy list to</source>
        <comment>@action:button</comment>
        <translation>一覧のコピー先(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>@action:button</comment>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button</comment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <comment>@action:button</comment>
        <translation>名前の変更(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <comment>@action:button</comment>
        <translation>置き換え(&amp;P)…</translation>
    </message>
    <message>
        <source>Put another certificate wherever this one is used</source>
        <translation>この証明書を使用しているすべての場所に別の証明書を割り当てます</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>@info 12 changes in 3 files</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the files</source>
        <comment>@title certificate name</comment>
        <translation>ファイル内の %1</translation>
    </message>
    <message>
        <source>replace a certificate</source>
        <comment>@action undo</comment>
        <translation>証明書の置き換え</translation>
    </message>
    <message>
        <source>No certificate was added</source>
        <comment>@item:inmenu</comment>
        <translation>証明書が追加されていません</translation>
    </message>
    <message>
        <source>Empty row</source>
        <comment>@item:inmenu</comment>
        <translation>空の行</translation>
    </message>
    <message>
        <source>All roles</source>
        <comment>@item:inmenu</comment>
        <translation>すべてのロール</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <comment>@action undo</comment>
        <translation>%2 への %1 の追加</translation>
    </message>
    <message>
        <source>add a certificate to %1</source>
        <comment>@action undo</comment>
        <translation>%1 への証明書の追加</translation>
    </message>
    <message>
        <source>remove %1</source>
        <comment>@action undo</comment>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>copy the certificates of %1</source>
        <comment>@action undo</comment>
        <translation>%1 の証明書のコピー</translation>
    </message>
    <message>
        <source>Removed from the thumbprint that was entered for %1: %2.</source>
        <translation>%1 に入力された拇印から除去しました: %2。</translation>
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
            <numerusform>%1、証明書 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>@title</comment>
        <translation>ロール</translation>
    </message>
</context>
<context>
    <name>bindwright::RoleTextModel</name>
    <message>
        <source>Role</source>
        <comment>@title:column</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>@title:column</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>HTTPS endpoint</source>
        <comment>@title:column</comment>
        <translation>HTTPS エンドポイント</translation>
    </message>
    <message>
        <source>Sites</source>
        <comment>@title:column</comment>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>@title:column</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Startup tasks</source>
        <comment>@title:column</comment>
        <translation>スタートアップ タスク</translation>
    </message>
    <message>
        <source>web</source>
        <comment>@item role kind</comment>
        <translation>Web</translation>
    </message>
    <message>
        <source>worker</source>
        <comment>@item role kind</comment>
        <translation>worker</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@item</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioCard</name>
    <message>
        <source>recommended</source>
        <comment>@info</comment>
        <translation>推奨</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>@option:radio number and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info accessible name: scenario, fit</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info reasons against a scenario</comment>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioPage</name>
    <message>
        <source>choose “%1”</source>
        <comment>@action undo</comment>
        <translation>「%1」の選択</translation>
    </message>
    <message>
        <source>What should the roles do with these certificates? The recommendation comes from what you added; the choice is yours.</source>
        <translation>ロールでこれらの証明書をどのように使用しますか? 推奨は追加された内容に基づくもので、自由に選択できます。</translation>
    </message>
    <message>
        <source>Choose one of the five, or press Next again to continue without one.</source>
        <translation>5 つの中から 1 つ選択するか、もう一度「次へ」を押すと、選択せずに続行します。</translation>
    </message>
    <message>
        <source>&amp;Install the private root as well</source>
        <comment>@option:check</comment>
        <translation>プライベート ルートもインストールする(&amp;I)</translation>
    </message>
    <message>
        <source>edit the host names</source>
        <comment>@action undo</comment>
        <translation>ホスト名の編集</translation>
    </message>
    <message>
        <source>choose service configurations</source>
        <comment>@action undo</comment>
        <translation>サービス構成の選択</translation>
    </message>
    <message>
        <source>install the root</source>
        <comment>@action undo</comment>
        <translation>ルートのインストール</translation>
    </message>
    <message>
        <source>Since you chose, something was changed by hand or added. It stays as it is.</source>
        <translation>選択後に、手動で変更または追加されたものがあります。それはそのまま残ります。</translation>
    </message>
    <message>
        <source>Set it up &amp;again</source>
        <comment>@action:button</comment>
        <translation>設定し直す(&amp;A)</translation>
    </message>
    <message>
        <source>add all names</source>
        <comment>@action undo</comment>
        <translation>すべての名前の追加</translation>
    </message>
    <message>
        <source>The platform&apos;s own https binding</source>
        <comment>@title:group</comment>
        <translation>プラットフォーム独自の https バインド</translation>
    </message>
    <message>
        <source>decide about the platform&apos;s binding</source>
        <comment>@action undo</comment>
        <translation>プラットフォームのバインドの扱いの選択</translation>
    </message>
    <message>
        <source>Choose “%1”</source>
        <comment>@action</comment>
        <translation>「%1」を選択</translation>
    </message>
    <message>
        <source>&amp;Keep the https endpoint</source>
        <comment>@option:radio</comment>
        <translation>https エンドポイントを維持する(&amp;K)</translation>
    </message>
    <message>
        <source>The script turns the platform&apos;s IP:443: into *:443:, the default. Clients without SNI get its certificate.</source>
        <translation>スクリプトはプラットフォームの IP:443: を既定の *:443: に変更します。SNI なしのクライアントには、その証明書が提示されます。</translation>
    </message>
    <message>
        <source>Declare 443 as &amp;tcp</source>
        <comment>@option:radio</comment>
        <translation>443 を tcp として宣言する(&amp;T)</translation>
    </message>
    <message>
        <source>The script then owns every binding.</source>
        <translation>すべてのバインドがスクリプトで管理されます。</translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioPicture</name>
    <message>
        <source>cert</source>
        <comment>@label in a drawing</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>host</source>
        <comment>@label in a drawing</comment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>root</source>
        <comment>@label in a drawing</comment>
        <translation>ルート</translation>
    </message>
    <message>
        <source>leaf</source>
        <comment>@label in a drawing</comment>
        <translation>リーフ</translation>
    </message>
</context>
<context>
    <name>bindwright::ScenarioReasons</name>
    <message>
        <source>Why, and what it will do</source>
        <comment>@info accessible name</comment>
        <translation>理由と実行内容</translation>
    </message>
    <message>
        <source>Why %1 is not possible</source>
        <comment>@title number</comment>
        <translation>シナリオ %1 が不可である理由</translation>
    </message>
    <message>
        <source>Why %1</source>
        <comment>@title number</comment>
        <translation>シナリオ %1 の理由</translation>
    </message>
    <message>
        <source>What it will do</source>
        <comment>@title</comment>
        <translation>実行内容</translation>
    </message>
</context>
<context>
    <name>bindwright::ScriptBar</name>
    <message>
        <source>Run on &amp;this server…</source>
        <comment>@action:button</comment>
        <translation>このサーバーで実行(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@action:button</comment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <comment>@action:button</comment>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <comment>@action:button</comment>
        <translation>フォルダーを開く(&amp;W)</translation>
    </message>
</context>
<context>
    <name>bindwright::ScriptView</name>
    <message>
        <source>Not found</source>
        <comment>@info the text to find</comment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <comment>@label</comment>
        <translation>検索(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>@action find</comment>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@action find</comment>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <comment>@action</comment>
        <translation>テキスト内を検索</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <comment>@action</comment>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find the previous one</source>
        <comment>@action</comment>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <comment>@action</comment>
        <translation>検索バーを閉じる</translation>
    </message>
</context>
<context>
    <name>bindwright::ServerChainDialog</name>
    <message>
        <source>From a server</source>
        <comment>@title:window</comment>
        <translation>サーバーから取得</translation>
    </message>
    <message>
        <source>www.example.com or 10.0.0.4:8443</source>
        <comment>@info:placeholder</comment>
        <translation>www.example.com または 10.0.0.4:8443</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <comment>@label:textbox</comment>
        <translation>サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Name to ask for (SNI):</source>
        <comment>@label:textbox</comment>
        <translation>要求する名前 (SNI)(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@action:button</comment>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>empty: the server&apos;s own name; none for an address</source>
        <comment>@info:placeholder</comment>
        <translation>空: サーバー自身の名前。アドレスの場合はなし</translation>
    </message>
    <message>
        <source>Adds the chain that a running server sends: certificates, without their keys.</source>
        <translation>稼働中のサーバーが送信するチェーンを追加します。証明書だけで、キーは含まれません。</translation>
    </message>
</context>
<context>
    <name>bindwright::ServerRunDialog</name>
    <message>
        <source>Run on this server</source>
        <comment>@title:window</comment>
        <translation>このサーバーで実行</translation>
    </message>
    <message>
        <source>Sets the bindings of this machine&apos;s IIS as the plan has them. Windows asks for an administrator; the certificates have to be in LocalMachine\My, with their keys.</source>
        <translation>このコンピューターの IIS のバインドをプランのとおりに設定します。Windows から管理者権限を求められます。証明書はキーとともに LocalMachine\My にある必要があります。</translation>
    </message>
    <message>
        <source>Log of the script</source>
        <comment>@info accessible name</comment>
        <translation>スクリプトのログ</translation>
    </message>
    <message>
        <source>The script&apos;s output appears here.</source>
        <comment>@info:placeholder</comment>
        <translation>スクリプトの出力がここに表示されます。</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@info accessible name</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Scri&amp;pt:</source>
        <comment>@label:listbox</comment>
        <translation>スクリプト(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Undo what it did</source>
        <comment>@action:button</comment>
        <translation>実行した変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>@action:button</comment>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>@action:button</comment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Restores what was there before the first run.</source>
        <comment>@info:tooltip</comment>
        <translation>最初の実行前の状態を復元します。</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <comment>@info:progress</comment>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>@info:progress</comment>
        <translation>実行しています…</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>@info a line of a log</comment>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>@info a line of a log</comment>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>bindwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>@title:window</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Clear recent list</source>
        <comment>@action:button</comment>
        <translation>最近使った一覧をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <comment>@label:listbox</comment>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>@item:inlistbox</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>@item:inlistbox</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>@item:inlistbox</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <comment>@label:listbox</comment>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Days of warning before expiry:</source>
        <comment>@label</comment>
        <translation>有効期限前に警告する日数(&amp;D):</translation>
    </message>
    <message>
        <source>a third of the lifetime</source>
        <comment>@item:inlistbox days of warning</comment>
        <translation>有効期間の 3 分の 1</translation>
    </message>
    <message>
        <source>T&amp;arget of new projects:</source>
        <comment>@label:listbox</comment>
        <translation>新しいプロジェクトのターゲット(&amp;A):</translation>
    </message>
    <message>
        <source>Cloud Services</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services</translation>
    </message>
    <message>
        <source>Cloud Services (extended support)</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloud Services (延長サポート)</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <comment>@item:inlistbox</comment>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>&amp;Instance address:</source>
        <comment>@label:textbox</comment>
        <translation>インスタンス アドレス(&amp;I):</translation>
    </message>
    <message>
        <source>An address of a binding, or an example</source>
        <comment>@info:placeholder</comment>
        <translation>バインドのアドレスまたは例</translation>
    </message>
    <message>
        <source>The internal address of the instance, which the preview starts with.</source>
        <comment>@info:tooltip</comment>
        <translation>プレビューの最初に使うインスタンスの内部アドレスです。</translation>
    </message>
    <message>
        <source>Ask before</source>
        <comment>@title:group</comment>
        <translation>次の操作の前に確認する</translation>
    </message>
    <message>
        <source>unsaved changes are discar&amp;ded</source>
        <comment>@option:check ask before</comment>
        <translation>保存されていない変更を破棄する(&amp;Q)</translation>
    </message>
    <message>
        <source>the files from before an apply are &amp;restored</source>
        <comment>@option:check ask before</comment>
        <translation>適用前のファイルを復元する(&amp;R)</translation>
    </message>
</context>
<context>
    <name>bindwright::SidePanel</name>
    <message>
        <source>Plan</source>
        <comment>@action:button</comment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>no plan file yet</source>
        <comment>@info</comment>
        <translation>プラン ファイルなし</translation>
    </message>
    <message>
        <source>● unsaved changes</source>
        <comment>@info</comment>
        <translation>● 未保存の変更あり</translation>
    </message>
    <message>
        <source>saved</source>
        <comment>@info</comment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>F1 help · Ctrl+K commands</source>
        <comment>@info</comment>
        <translation>F1 ヘルプ · Ctrl+K コマンド</translation>
    </message>
</context>
<context>
    <name>bindwright::StepList</name>
    <message>
        <source>done</source>
        <comment>@info step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>current</source>
        <comment>@info step</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>@info step</comment>
        <translation>未着手</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>@info step</comment>
        <translation>不要</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>@info accessible name</comment>
        <translation>手順</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <comment>@info accessible name: number, count, name, progress</comment>
        <translation>手順 %1/%2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>, %n errors</source>
        <comment>@info accessible name</comment>
        <translation>
            <numerusform>、エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+%1 or Alt+%1</source>
        <comment>@info:tooltip</comment>
        <translation>Ctrl+%1 または Alt+%1</translation>
    </message>
</context>
<context>
    <name>bindwright::StorePassphrases</name>
    <message>
        <source>Pass&amp;word of the central certificate store:</source>
        <comment>@label</comment>
        <translation>集中証明書ストアのパスワード(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Passphrase of %1, if it has one:</source>
        <comment>@label file name</comment>
        <translation>%1 のパスフレーズ (ある場合)(&amp;P):</translation>
    </message>
</context>
<context>
    <name>bindwright::Tour</name>
    <message>
        <source>This is an invented shop: two web roles with an https endpoint each, and one certificate. It is a copy; nothing of yours is changed.</source>
        <translation>これは架空のショップで、それぞれ https エンドポイントを持つ 2 つの Web ロールと、1 つの証明書があります。コピーなので、お使いの環境は何も変更されません。</translation>
    </message>
    <message>
        <source>Here you add your certificate files. The tour does without: the project&apos;s cscfg files name the shop&apos;s certificate by its thumbprint.</source>
        <translation>ここで証明書ファイルを追加します。ツアーでは不要です。プロジェクトの cscfg ファイルが、ショップの証明書を拇印で指定しています。</translation>
    </message>
    <message>
        <source>Here you choose how the certificates that you added are used. The tour has no file to choose for: it binds by host name, with SNI.</source>
        <translation>ここで、追加した証明書の使用方法を選択します。ツアーには選択の対象となるファイルがないため、SNI を使用してホスト名でバインドします。</translation>
    </message>
    <message>
        <source>This is what each role declares, and its thumbprint in each configuration.</source>
        <translation>各ロールが宣言する証明書と、構成ごとの拇印です。</translation>
    </message>
    <message>
        <source>The tour has bound two host names. A script sets these bindings on each instance.</source>
        <translation>ツアーで 2 つのホスト名をバインドしました。これらのバインドは、スクリプトが各インスタンスに設定します。</translation>
    </message>
    <message>
        <source>This is what each client is served, and why. “Conflict map” shows what hides what, “Changes” compares it with now.</source>
        <translation>各クライアントに提示される証明書とその理由です。「競合マップ」には何が何を隠すか、「変更」には現在との比較が表示されます。</translation>
    </message>
    <message>
        <source>This is all that would happen. Export the script now: it is written beside the copy of the sample.</source>
        <translation>実行される内容はこれがすべてです。スクリプトをエクスポートしてください。サンプルのコピーの隣に書き込まれます。</translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3</source>
        <comment>@info number, count, sentence</comment>
        <translation>ツアー %1/%2: %3</translation>
    </message>
    <message>
        <source>Export the script</source>
        <comment>@action:button</comment>
        <translation>スクリプトをエクスポート</translation>
    </message>
    <message>
        <source>Continue the tour</source>
        <comment>@action:button</comment>
        <translation>ツアーを続行</translation>
    </message>
    <message>
        <source>End the tour</source>
        <comment>@action:button</comment>
        <translation>ツアーを終了</translation>
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
        <translation>バインドに移動(&amp;G)</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <comment>@title</comment>
        <translation>判定の手順</translation>
    </message>
    <message>
        <source>No binding of this plan decides here.</source>
        <comment>@info:tooltip</comment>
        <translation>ここでは、このプランのどのバインドも判定に関係しません。</translation>
    </message>
    <message>
        <source>Choose a cell to see how HTTP.sys comes to it.</source>
        <translation>セルを選択すると、HTTP.sys がその結果に至る手順が表示されます。</translation>
    </message>
</context>
<context>
    <name>bindwright::TreeTable</name>
    <message>
        <source>Copy the rows</source>
        <comment>@action</comment>
        <translation>行をコピー</translation>
    </message>
</context>
<context>
    <name>bindwright::UndoBox</name>
    <message>
        <source>Undo last apply</source>
        <comment>@title:window</comment>
        <translation>前回の適用を元に戻す</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>@action:button</comment>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Undo the changes that were applied on %1? The files are restored as they were before.</source>
        <translation>%1 に適用した変更を元に戻しますか? ファイルは以前の状態に復元されます。</translation>
    </message>
</context>
<context>
    <name>bindwright::VerifyDialog</name>
    <message>
        <source>Verify live</source>
        <comment>@title:window</comment>
        <translation>ライブ検証</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@info accessible name</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Connects to the servers, with and without SNI, by TLS 1.2 and 1.3, and compares what they serve with what the preview says. No request is sent; each connection ends after the handshake.</source>
        <translation>SNI の有無と TLS 1.2 および 1.3 の組み合わせでサーバーに接続し、提示された証明書をプレビューの内容と比較します。要求は送信せず、各接続はハンドシェイク後に終了します。</translation>
    </message>
    <message>
        <source>What is planned and what is served</source>
        <comment>@info accessible name</comment>
        <translation>計画された証明書と提示された証明書</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <comment>@info accessible name</comment>
        <translation>行の詳細</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <comment>@action:button</comment>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <comment>@action:button</comment>
        <translation>CSV としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>@action:button</comment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep as evidence</source>
        <comment>@action:button</comment>
        <translation>証拠として保存(&amp;K)</translation>
    </message>
    <message>
        <source>The plan keeps these answers; previews say what was observed.</source>
        <comment>@info:tooltip</comment>
        <translation>プランに応答を保存します。プレビューに観測結果が表示されます。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>@info:progress</comment>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>There is nothing to ask for: the plan serves no host by https.</source>
        <translation>要求するものがありません。プランには https で提示するホストがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept. They are in the plan file once it is saved.</source>
        <translation>
            <numerusform>%n 件の応答を保持しました。プランを保存すると、プラン ファイルに記録されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>sent: %1, issued by %2, until %3</source>
        <comment>@info a certificate of a chain</comment>
        <translation>送信: %1、発行者 %2、期限 %3</translation>
    </message>
    <message>
        <source>Choose a row to see its handshakes and the chain that was sent.</source>
        <comment>@info</comment>
        <translation>行を選択すると、ハンドシェイクと送信されたチェーンが表示されます。</translation>
    </message>
</context>
<context>
    <name>bindwright::VerifyForm</name>
    <message>
        <source>Connect &amp;to:</source>
        <comment>@label:textbox</comment>
        <translation>接続先(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>@action:button</comment>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>www.example.com:443:10.0.0.4</source>
        <comment>@info:placeholder</comment>
        <translation>www.example.com:443:10.0.0.4</translation>
    </message>
    <message>
        <source>Addresses of names, whatever DNS says: NAME:PORT:ADDRESS.</source>
        <comment>@info:tooltip</comment>
        <translation>DNS の応答にかかわらず使用する、名前のアドレス: NAME:PORT:ADDRESS。</translation>
    </message>
    <message>
        <source>&amp;Resolve:</source>
        <comment>@label:textbox</comment>
        <translation>名前解決(&amp;R):</translation>
    </message>
    <message>
        <source>Time&amp;out:</source>
        <comment>@label:spinbox</comment>
        <translation>タイムアウト(&amp;O):</translation>
    </message>
    <message>
        <source> s</source>
        <comment>@item:valuesuffix seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Connections at o&amp;nce:</source>
        <comment>@label:spinbox</comment>
        <translation>同時接続数(&amp;N):</translation>
    </message>
    <message>
        <source>empty: each host by its name</source>
        <comment>@info:placeholder</comment>
        <translation>空: 各ホストの名前で接続</translation>
    </message>
    <message>
        <source>Else an address or a name: 10.0.0.4 or vip.example.com:8443.</source>
        <comment>@info:tooltip</comment>
        <translation>またはアドレスか名前: 10.0.0.4、vip.example.com:8443 など。</translation>
    </message>
</context>
<context>
    <name>bindwright::VerifyRowModel</name>
    <message>
        <source>Client</source>
        <comment>@title:column</comment>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>@title:column</comment>
        <translation>計画</translation>
    </message>
    <message>
        <source>Served</source>
        <comment>@title:column</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why it may differ</source>
        <comment>@title:column</comment>
        <translation>異なる場合に考えられる理由</translation>
    </message>
</context>
<context>
    <name>bindwright::WizardPage</name>
    <message>
        <source>You can continue when the work is done or cancelled.</source>
        <comment>@info</comment>
        <translation>処理が完了するか取り消されると、続行できます。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>@action:button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Work is still in progress. Save again when it is done.</source>
        <translation>処理がまだ実行中です。完了してから保存し直してください。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <comment>@info:progress</comment>
        <translation>書き込んでいます…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@action:button</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>@info accessible name</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <comment>@action</comment>
        <translation>表を絞り込む</translation>
    </message>
    <message>
        <source>To continue, fix this first: %1</source>
        <comment>@info a problem&apos;s sentence</comment>
        <translation>続行するには、まずこれを修正してください: %1</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>callbox::app::console::AddressesEditor</name>
    <message>
        <source>Add an address</source>
        <translation>アドレスの追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What this address is told</source>
        <translation>このアドレスへの通知内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>このアドレスを除去</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AttentionView</name>
    <message>
        <source>Managed system</source>
        <translation>管理対象システム</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>All its partitions</source>
        <translation>そのすべての区画</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>マシン・タイプ、モデル、シリアル番号</translation>
    </message>
    <message>
        <source>Indicator of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Only those that are on</source>
        <translation>点灯中のもののみ</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>問題の表示</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>消灯</translation>
    </message>
    <message>
        <source>Attention indicators</source>
        <translation>アテンション・インディケーター</translation>
    </message>
    <message>
        <source>On while an open problem that calls home needs service. Switched off, it stays off until a newer problem comes; the problems stay as they are.</source>
        <translation>コール・ホームするオープンな問題がサービスを必要としている間、点灯します。消灯すると、新しい問題が発生するまで消えたままになります。問題の状態は変わりません。</translation>
    </message>
    <message>
        <source>%1 of %2 are on</source>
        <translation>%2 個中 %1 個が点灯</translation>
    </message>
    <message>
        <source>Needs service</source>
        <translation>サービスが必要</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>消灯済み</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Nothing needs service</source>
        <translation>サービスを必要とするものはありません</translation>
    </message>
    <message>
        <source>No attention indicator is on.</source>
        <translation>点灯中のアテンション・インディケーターはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>管理対象システムはまだありません</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>システムは、その区画のいずれかに到達すると認識されます。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditDetail</name>
    <message>
        <source>Show the problem</source>
        <translation>問題の表示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1 (%2 として)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditModel</name>
    <message>
        <source>Attention</source>
        <translation>アテンション・インディケーター</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>システム別のコール・ホーム</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>収集</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>お客様情報</translation>
    </message>
    <message>
        <source>Dumps</source>
        <translation>ダンプ</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>保守可能イベント</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>拡張データ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>接続モニター</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>仮名</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>レシーバー</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>マスキング</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>ルール・パック</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>ガイド付きセットアップ</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>ストーム</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>ユーザーの許可</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Transmitting</source>
        <translation>送信操作</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>保守ウィンドウ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditPage</name>
    <message>
        <source>Users and audit</source>
        <translation>ユーザーと監査</translation>
    </message>
    <message>
        <source>Who did what, and who may do what.</source>
        <translation>だれが何を行ったか、だれに何が許可されているかを示します。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditView</name>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>さらに前を検索</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV としてエクスポート</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>任意の列のテキスト</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>完了と拒否</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%2 件中 %1 件のエントリー</translation>
    </message>
    <message>
        <source>%1, reading</source>
        <translation>%1、読み取り中</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>フィルターに一致するエントリーはありません</translation>
    </message>
    <message>
        <source>Widen the period, or take a filter away.</source>
        <translation>期間を広げるか、フィルターを外してください。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing was done in this period</source>
        <translation>この期間に行われた操作はありません</translation>
    </message>
    <message>
        <source>Everything that changes something, or tells a secret, is kept here. Reading is not.</source>
        <translation>変更を伴う操作、または秘密を開示する操作はすべてここに記録されます。読み取りは記録されません。</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuthorizePage</name>
    <message>
        <source>Authorize user</source>
        <translation>ユーザーの許可</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Who may see this console&apos;s data at the provider.</source>
        <translation>プロバイダー側でこのコンソールのデータを参照できるユーザーです。</translation>
    </message>
    <message>
        <source>The support IDs are saved</source>
        <translation>サポート ID を保存しました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkAdd</name>
    <message>
        <source>Partitions to be added</source>
        <translation>追加する区画</translation>
    </message>
    <message>
        <source>Lines of known_hosts (optional)</source>
        <translation>known_hosts の行 (任意)</translation>
    </message>
    <message>
        <source>Password, once for each (optional)</source>
        <translation>パスワード、それぞれ 1 回限り (任意)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>失敗したものを再試行</translation>
    </message>
    <message>
        <source>Ask for their host keys</source>
        <translation>ホスト鍵の照会</translation>
    </message>
    <message>
        <source>Compare the fingerprints with what the partitions print: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. With rows selected only these are trusted. The password puts Callbox&apos;s key in place and is never kept.</source>
        <translation>指紋を、区画の出力 ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub と比較してください。行が選択されている場合は、それらだけが信頼されます。パスワードは Callbox の鍵を配置するために使用され、保持されません。</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <translation>%2 件中 %1 件を追加しました</translation>
    </message>
    <message>
        <source>%1 keys to compare</source>
        <translation>比較する鍵 %1 個</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>Trust %1 and add</source>
        <translation>%1 件を信頼して追加</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkDetail</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>障害システム</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>処理結果</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>選択したイベント</translation>
    </message>
    <message>
        <source>%1 events are handled at once</source>
        <translation>一度に処理されるイベントは %1 件です</translation>
    </message>
    <message>
        <source>These are the first ones of your selection. Select the others afterwards.</source>
        <translation>これは選択内容の先頭部分です。残りは後で選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events selected</source>
        <translation>
            <numerusform>%Ln 件のイベントを選択済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 done, %2 refused</source>
        <translation>完了 %1 件、拒否 %2 件</translation>
    </message>
    <message>
        <source>The list says of each what was refused and why.</source>
        <translation>拒否された内容と理由は、リストにイベントごとに示されます。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>Key listed</source>
        <translation>鍵の記載あり</translation>
    </message>
    <message>
        <source>Other key listed</source>
        <translation>別の鍵を記載</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>鍵は失効済み</translation>
    </message>
    <message>
        <source>Compare key</source>
        <translation>鍵の比較</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>追加中</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Host key, or what went wrong</source>
        <translation>ホスト鍵または失敗の理由</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkSource</name>
    <message>
        <source>List these partitions</source>
        <translation>これらの区画を一覧表示</translation>
    </message>
    <message>
        <source>Where the partitions come from</source>
        <translation>区画の取得元</translation>
    </message>
    <message>
        <source>By a pattern of names</source>
        <translation>名前のパターンから</translation>
    </message>
    <message>
        <source>From CSV</source>
        <translation>CSV から</translation>
    </message>
    <message>
        <source>From another console&apos;s settings</source>
        <translation>別のコンソールの設定から</translation>
    </message>
    <message>
        <source>From an HMC or KVM host</source>
        <translation>HMC または KVM ホストから</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Pattern of host names</source>
        <translation>ホスト名のパターン</translation>
    </message>
    <message>
        <source>Ranges and lists stand in brackets; several patterns are separated by spaces.</source>
        <translation>範囲とリストは大括弧で囲みます。複数のパターンは空白で区切ります。</translation>
    </message>
    <message>
        <source>Partitions as CSV</source>
        <translation>CSV 形式の区画</translation>
    </message>
    <message>
        <source>Open a file ...</source>
        <translation>ファイルを開く ...</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV ファイルの選択</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Columns: host, name, user, port, in this order or named in the first line. Only the host is needed.</source>
        <translation>列: host、name、user、port。この順序とするか、先頭行に列名を指定します。必要なのは host のみです。</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>ファイルはまだ選択されていません</translation>
    </message>
    <message>
        <source>Choose another console&apos;s settings</source>
        <translation>別のコンソールの設定の選択</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Takes the partitions alone; their host keys are asked for anew. The place Settings takes everything.</source>
        <translation>区画のみを取り込みます。ホスト鍵は改めて照会されます。すべてを取り込むには「設定」を使用します。</translation>
    </message>
    <message>
        <source>HMC or KVM host</source>
        <translation>HMC または KVM ホスト</translation>
    </message>
    <message>
        <source>Domain of the partitions</source>
        <translation>区画のドメイン</translation>
    </message>
    <message>
        <source>Domain put behind the names, for instance example.com</source>
        <translation>名前の後に付けるドメイン。例: example.com</translation>
    </message>
    <message>
        <source>Lists what it told of in its last collection and is not here yet. Add the HMC itself first, as a partition.</source>
        <translation>前回の収集で示され、ここにまだないものを一覧表示します。先に HMC 自体を区画として追加してください。</translation>
    </message>
    <message>
        <source>No HMC and no KVM host is here yet</source>
        <translation>HMC も KVM ホストもまだありません</translation>
    </message>
    <message>
        <source>There is no HMC to ask</source>
        <translation>照会する HMC がありません</translation>
    </message>
    <message>
        <source>Add the HMC itself first, as a partition.</source>
        <translation>先に HMC 自体を区画として追加してください。</translation>
    </message>
    <message>
        <source>Nothing was collected from it yet</source>
        <translation>ここからはまだ何も収集されていません</translation>
    </message>
    <message>
        <source>Collect from it in Systems, then list again.</source>
        <translation>「システム」で収集してから、再度一覧表示してください。</translation>
    </message>
    <message>
        <source>There is no partition in it</source>
        <translation>区画が含まれていません</translation>
    </message>
    <message>
        <source>Look whether the right source is chosen.</source>
        <translation>正しい取得元が選択されているか確認してください。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BundleView</name>
    <message>
        <source>Write the bundle</source>
        <translation>バンドルの書き込み</translation>
    </message>
    <message>
        <source>Take in receipts</source>
        <translation>受領証の取り込み</translation>
    </message>
    <message>
        <source>Carry what waits to the receiver</source>
        <translation>待機中のメッセージをレシーバーへ運搬</translation>
    </message>
    <message>
        <source>Each waiting message is in the file exactly as it would be posted; there is no secret in it. The messages wait on for a connection all the same, and one that arrives both ways is one message.</source>
        <translation>待機中の各メッセージは、送信されるときとまったく同じ形でファイルに含まれます。秘密は含まれません。メッセージは引き続き接続を待機し、両方の経路で到着したものは 1 つのメッセージとして扱われます。</translation>
    </message>
    <message>
        <source>Bring its receipts back</source>
        <translation>受領証の持ち帰り</translation>
    </message>
    <message>
        <source>The receiver writes signed receipts beside the bundle it took. They may be taken in more than once.</source>
        <translation>レシーバーは、受け取ったバンドルと同じ場所に署名付きの受領証を書き込みます。受領証は複数回取り込むことができます。</translation>
    </message>
    <message>
        <source>Choose the receipts</source>
        <translation>受領証の選択</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>受領証 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Bundles (*.json)</source>
        <translation>バンドル (*.json)</translation>
    </message>
    <message>
        <source>%1 messages are in %2</source>
        <translation>%2 に %1 件のメッセージがあります</translation>
    </message>
    <message>
        <source>%1 more wait: write another one when the receipts are in.</source>
        <translation>さらに %1 件が待機しています。受領証を取り込んだ後、もう 1 つ書き込んでください。</translation>
    </message>
    <message>
        <source>received before: %1</source>
        <translation>以前に受信済み: %1</translation>
    </message>
    <message>
        <source>set aside for good: %1</source>
        <translation>最終的に退避: %1</translation>
    </message>
    <message>
        <source>refused, they wait on: %1</source>
        <translation>拒否、待機を継続: %1</translation>
    </message>
    <message>
        <source>of another console: %1</source>
        <translation>別のコンソールのもの: %1</translation>
    </message>
    <message>
        <source>Messages that arrived: %1</source>
        <translation>到着したメッセージ: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CallHomeView</name>
    <message>
        <source>Calls home</source>
        <translation>コール・ホームする</translation>
    </message>
    <message>
        <source>Waits for an operator</source>
        <translation>オペレーター待ち</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>コール・ホームを再開</translation>
    </message>
    <message>
        <source>Stop calling home</source>
        <translation>コール・ホームを停止</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>管理対象システムはまだありません</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>システムは、その区画のいずれかに到達すると認識されます。</translation>
    </message>
    <message>
        <source>New problems of a system that does not call home are held until an operator releases them, whatever the rules say. Service information still goes.</source>
        <translation>コール・ホームしないシステムの新しい問題は、ルールの内容にかかわらず、オペレーターが保留解除するまで保留されます。サービス情報は引き続き送信されます。</translation>
    </message>
    <message>
        <source>A system that is not known here yet</source>
        <translation>ここでまだ認識されていないシステム</translation>
    </message>
    <message>
        <source>Hold its problems</source>
        <translation>問題を保留</translation>
    </message>
    <message>
        <source>Machine type, model and serial</source>
        <translation>マシン・タイプ、モデル、シリアル番号</translation>
    </message>
    <message>
        <source>It is held from its first problem on.</source>
        <translation>最初の問題から保留されます。</translation>
    </message>
    <message>
        <source>Systems that call home again: %1</source>
        <translation>コール・ホームを再開したシステム: %1</translation>
    </message>
    <message>
        <source>Systems whose new problems are held now: %1</source>
        <translation>新しい問題が保留されるシステム: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CarryView</name>
    <message>
        <source>Export settings</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>文書の選択</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>これらの設定をインポート</translation>
    </message>
    <message>
        <source>Only what would change</source>
        <translation>変更される項目のみ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>設定の引き継ぎ</translation>
    </message>
    <message>
        <source>The document has every setting of this console and never a secret. It is readable, so that it can be cut down and kept under version control.</source>
        <translation>文書にはこのコンソールのすべての設定が含まれますが、秘密は含まれません。読みやすい形式のため、必要な部分だけに絞り、バージョン管理下に置くことができます。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Take over settings</source>
        <translation>設定の取り込み</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Choose a document of settings</source>
        <translation>設定文書の選択</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Some settings were refused; the others are done</source>
        <translation>一部の設定は拒否されました。その他は完了しました</translation>
    </message>
    <message>
        <source>The settings are taken over</source>
        <translation>設定を取り込みました</translation>
    </message>
    <message>
        <source>Secrets are not in the document: set those that the list names.</source>
        <translation>秘密は文書に含まれていません。リストに示されたものを設定してください。</translation>
    </message>
    <message>
        <source>The service looks at the document</source>
        <translation>サービスが文書を確認しています</translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>文書が選択されていません</translation>
    </message>
    <message>
        <source>Choose one that another console exported. First you see what would change; nothing is done before you say so.</source>
        <translation>別のコンソールがエクスポートした文書を選択してください。最初に変更内容が表示されます。指示があるまで何も実行されません。</translation>
    </message>
    <message>
        <source>The document is not taken</source>
        <translation>文書は受け入れられません</translation>
    </message>
    <message>
        <source>The reason stands below. Nothing was changed.</source>
        <translation>理由は下に示されています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation>すべて設定済みです</translation>
    </message>
    <message>
        <source>The document would change nothing here.</source>
        <translation>この文書で変更される設定はここにはありません。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionAuditView</name>
    <message>
        <source>Show problem</source>
        <translation>問題の表示</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示対象</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生内容</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>It printed</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>この種の事象は発生していません</translation>
    </message>
    <message>
        <source>Events of conditions, their ends and what responses did are kept for 30 days.</source>
        <translation>条件のイベント、その終了、および応答の実行内容は 30 日間保持されます。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionDetail</name>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Start monitoring</source>
        <translation>モニターの開始</translation>
    </message>
    <message>
        <source>Stop monitoring</source>
        <translation>モニターの停止</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Take link away</source>
        <translation>リンクの解除</translation>
    </message>
    <message>
        <source>Linked responses</source>
        <translation>リンクされた応答</translation>
    </message>
    <message>
        <source>Response to link</source>
        <translation>リンクする応答</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>A new condition</source>
        <translation>新規条件</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No response is linked</source>
        <translation>リンクされた応答はありません</translation>
    </message>
    <message>
        <source>A condition is monitored once a response is linked and started.</source>
        <translation>条件は、応答をリンクして開始するとモニターされます。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionForm</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Of resources of the class</source>
        <translation>対象のリソース・クラス</translation>
    </message>
    <message>
        <source>It is an event when</source>
        <translation>イベントとなる条件</translation>
    </message>
    <message>
        <source>It is over when</source>
        <translation>終了となる条件</translation>
    </message>
    <message>
        <source>Only of resources with</source>
        <translation>対象リソースの限定</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>What an event means</source>
        <translation>イベントの意味</translation>
    </message>
    <message>
        <source>What its end means</source>
        <translation>終了の意味</translation>
    </message>
    <message>
        <source>Besides its responses it makes</source>
        <translation>応答以外に作成するもの</translation>
    </message>
    <message>
        <source>Make condition</source>
        <translation>条件の作成</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>条件の保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更の破棄</translation>
    </message>
    <message>
        <source>Attributes: %1</source>
        <translation>属性: %1</translation>
    </message>
    <message>
        <source>The condition is saved</source>
        <translation>条件を保存しました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsPage</name>
    <message>
        <source>Conditions and responses</source>
        <translation>条件と応答</translation>
    </message>
    <message>
        <source>When something is an event, and what is done about it.</source>
        <translation>何をイベントとみなし、それに対して何を行うかを定めます。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生内容</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsView</name>
    <message>
        <source>New condition</source>
        <translation>新規条件</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 を除去しました</translation>
    </message>
    <message>
        <source>Its links to responses went with it.</source>
        <translation>応答へのリンクも除去されました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>There is no condition</source>
        <translation>条件がありません</translation>
    </message>
    <message>
        <source>A condition says when something about your partitions is an event, for instance a file system that fills up.</source>
        <translation>条件は、区画の何をイベントとみなすかを定めます。例えば、ファイル・システムの空き不足です。</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>先に変更を保存または破棄してください</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityForm</name>
    <message>
        <source>Receiver</source>
        <translation>レシーバー</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>レシーバーへの経路</translation>
    </message>
    <message>
        <source>The first that works is used; the others stand by in this order.</source>
        <translation>最初に機能した経路が使用されます。他の経路はこの順序で待機します。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityPage</name>
    <message>
        <source>Connectivity</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Save receiver</source>
        <translation>レシーバーの保存</translation>
    </message>
    <message>
        <source>Callbox only opens connections outward.</source>
        <translation>Callbox は外部への接続のみを開きます。</translation>
    </message>
    <message>
        <source>The receiver is saved</source>
        <translation>レシーバーを保存しました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CriteriaPanel</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Hide criteria</source>
        <translation>基準を隠す</translation>
    </message>
    <message>
        <source>Criteria hold as you type. Empty ones do not restrict.</source>
        <translation>基準は入力と同時に適用されます。空の基準による制限はありません。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>オープンとクローズ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>すべての重大度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Notification type</source>
        <translation>通知タイプ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべてのタイプ</translation>
    </message>
    <message>
        <source>Description or code</source>
        <translation>説明またはコード</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>障害システム</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意の時刻</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Reported in the last</source>
        <translation>報告された期間 (過去)</translation>
    </message>
    <message>
        <source>Problem numbers</source>
        <translation>問題番号</translation>
    </message>
    <message>
        <source>42, 44-46</source>
        <translation>42, 44-46</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>サービス要求</translation>
    </message>
    <message>
        <source>Reference code begins with</source>
        <translation>参照コードの先頭</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部品番号</translation>
    </message>
    <message>
        <source>Location code</source>
        <translation>ロケーション・コード</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>サブシステム</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>プラットフォーム・ログ ID</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>報告元コンソール</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerForm</name>
    <message>
        <source>The systems stand at the administrator&apos;s address</source>
        <translation>システムは管理者の住所に設置されています</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E メール</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Other telephone</source>
        <translation>その他の電話番号</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>番地 (2 行目)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>都道府県または州</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Two letters, for instance DE</source>
        <translation>2 文字 (例: DE)</translation>
    </message>
    <message>
        <source>Building, floor, room</source>
        <translation>建物、階、部屋</translation>
    </message>
    <message>
        <source>Nearest telephone</source>
        <translation>最寄りの電話</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>お客様番号</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>エンタープライズ番号</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerPage</name>
    <message>
        <source>Customer information</source>
        <translation>お客様情報</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更の保存</translation>
    </message>
    <message>
        <source>Whom the provider calls, and where an engineer has to go.</source>
        <translation>プロバイダーの連絡先と、技術員の訪問先です。</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>お客様と連絡先</translation>
    </message>
    <message>
        <source>System location and account</source>
        <translation>システムの設置場所とアカウント</translation>
    </message>
    <message>
        <source>The customer information is saved</source>
        <translation>お客様情報を保存しました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DataFileView</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルのテキスト</translation>
    </message>
    <message>
        <source>Select a file to read it here.</source>
        <translation>ここに表示するファイルを選択してください。</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 のテキスト</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>サービスから読み取り中</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>%2 のうち先頭の %1</translation>
    </message>
    <message>
        <source>the source said more</source>
        <translation>ソースの出力にはまだ続きがあります</translation>
    </message>
    <message>
        <source>Files of more than %1 are saved by &quot;callbox event data --save&quot;.</source>
        <translation>%1 を超えるファイルは &quot;callbox event data --save&quot; で保存します。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 の保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DeedForm</name>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>お名前 (任意)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DesktopNotifier</name>
    <message>
        <source>Problem %1 on %2: %3</source>
        <translation>%2 の問題 %1: %3</translation>
    </message>
    <message>
        <source>Callbox lists them under serviceable events.</source>
        <translation>Callbox の保守可能イベントに一覧表示されます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 new problems</source>
        <translation>新しい問題 %1 件</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DisclosurePage</name>
    <message>
        <source>What leaves</source>
        <translation>送出される内容</translation>
    </message>
    <message>
        <source>Nothing leaves but messages that can be seen, before and after.</source>
        <translation>送出されるのは、前後に内容を確認できるメッセージだけです。</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>マスキング</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>仮名</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>接続なしの場合</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DoctorDialog</name>
    <message>
        <source>Examine again</source>
        <translation>再検査</translation>
    </message>
    <message>
        <source>Examine every way to the receiver</source>
        <translation>レシーバーへのすべての経路を検査</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>%1 の検査</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Each step depends on the one before. The first that fails tells the cause.</source>
        <translation>各ステップは前のステップに依存します。最初に失敗したステップが原因を示します。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventComments</name>
    <message>
        <source>Add comment</source>
        <translation>コメントの追加</translation>
    </message>
    <message>
        <source>Comments go home with the report as it is when it is sent.</source>
        <translation>コメントは、送信時点の内容で報告と共にプロバイダーに送られます。</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1 として</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>コメントはまだありません</translation>
    </message>
    <message>
        <source>Note what was found and done, for colleagues and the provider.</source>
        <translation>判明したことと行ったことを、同僚とプロバイダーのために記録してください。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventData</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Collect secondary data</source>
        <translation>2 次データの収集</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>拡張データ</translation>
    </message>
    <message>
        <source>No extended data</source>
        <translation>拡張データなし</translation>
    </message>
    <message>
        <source>Test problems want no data.</source>
        <translation>テスト問題にデータは不要です。</translation>
    </message>
    <message>
        <source>No extended data yet</source>
        <translation>拡張データはまだありません</translation>
    </message>
    <message>
        <source>Primary data are gathered by themselves when an event calls home; secondary data on request.</source>
        <translation>1 次データはイベントのコール・ホーム時に自動的に収集されます。2 次データは要求時に収集されます。</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>イベントはクローズされています。先にクローズを取り消してください。</translation>
    </message>
    <message>
        <source>The event is held: approve it first.</source>
        <translation>イベントは保留されています。先に承認してください。</translation>
    </message>
    <message>
        <source>There is no service request yet that data could go to.</source>
        <translation>データの送付先となるサービス要求がまだありません。</translation>
    </message>
    <message>
        <source>Nothing is kept that has not left.</source>
        <translation>未送信のデータは保持されていません。</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>先にファイルを選択してください。</translation>
    </message>
    <message>
        <source>What has left cannot be taken back.</source>
        <translation>送信済みのものは取り消せません。</translation>
    </message>
    <message>
        <source>Send selected</source>
        <translation>選択したものを送信</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>すべて送信</translation>
    </message>
    <message>
        <source>Data about this event are being gathered.</source>
        <translation>このイベントに関するデータを収集中です。</translation>
    </message>
    <message>
        <source>Send all that is kept</source>
        <translation>保持されているものをすべて送信</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 の送信</translation>
    </message>
    <message>
        <source>It goes to service request %1.</source>
        <translation>サービス要求 %1 に送られます。</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>送信の理由</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を除去</translation>
    </message>
    <message>
        <source>A message that waits with it is made anew without it. It cannot be undone.</source>
        <translation>これを含む待機中のメッセージは、これを除いて作り直されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>除去の理由</translation>
    </message>
    <message>
        <source>Remove files</source>
        <translation>ファイルの除去</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>送信トレイで待機しています。</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>除去しました。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDeeds</name>
    <message>
        <source>Not done for %1: %2</source>
        <translation>%1 に対して実行されませんでした: %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDetail</name>
    <message>
        <source>Parts</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>報告元</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>About this event</source>
        <translation>このイベントについて</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>拡張データ</translation>
    </message>
    <message>
        <source>Extended data (%1)</source>
        <translation>拡張データ (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventParts</name>
    <message>
        <source>Replaced</source>
        <translation>交換済み</translation>
    </message>
    <message>
        <source>Repaired without a new part</source>
        <translation>新しい部品なしで修理済み</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Parts stand in the order in which to replace them.</source>
        <translation>部品は交換すべき順に並んでいます。</translation>
    </message>
    <message>
        <source>No part is called out</source>
        <translation>指摘された部品はありません</translation>
    </message>
    <message>
        <source>The rule that saw this problem names no part to replace.</source>
        <translation>この問題を検出したルールは、交換する部品を指定していません。</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>イベントはクローズされています。先にクローズを取り消してください。</translation>
    </message>
    <message>
        <source>Select a part first.</source>
        <translation>先に部品を選択してください。</translation>
    </message>
    <message>
        <source>It is noted for this part already.</source>
        <translation>この部品についてはすでに記録されています。</translation>
    </message>
    <message>
        <source>%1 was repaired</source>
        <translation>%1 を修理しました</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 を交換しました</translation>
    </message>
    <message>
        <source>It is noted with the part and in the history.</source>
        <translation>部品と履歴に記録されます。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Note the repair</source>
        <translation>修理の記録</translation>
    </message>
    <message>
        <source>Note the replacement</source>
        <translation>交換の記録</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventReporters</name>
    <message>
        <source>Partition</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>報告元</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>報告元コンソール</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>サブシステム</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>プラットフォーム・ログ ID</translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>重複キー</translation>
    </message>
    <message>
        <source>What the source printed</source>
        <translation>ソースの出力</translation>
    </message>
    <message>
        <source>The source printed nothing that is kept.</source>
        <translation>保持されているソースの出力はありません。</translation>
    </message>
    <message>
        <source>reported first</source>
        <translation>最初の報告元</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>1, no duplicate</source>
        <translation>1、重複なし</translation>
    </message>
    <message>
        <source>%1, merged into this event</source>
        <translation>%1、このイベントに統合</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventSummary</name>
    <message>
        <source>What happened</source>
        <translation>発生内容</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>参照コード</translation>
    </message>
    <message>
        <source>The code means</source>
        <translation>コードの意味</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>障害システム</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>報告元</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>サービス要求</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>プロバイダーの回答</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>この順序で交換</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 他 %2 件</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>%1 (1 report, %2)</source>
        <translation>%1 (報告 1 件、%2)</translation>
    </message>
    <message>
        <source>%1 (%2 reports, first %3, last %4)</source>
        <translation>%1 (報告 %2 件、最初 %3、最後 %4)</translation>
    </message>
    <message>
        <source>%1, notify only</source>
        <translation>%1、通知のみ</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>%1 以降解消</translation>
    </message>
    <message>
        <source>goes and comes back since %1</source>
        <translation>%1 以降、解消と再発を反復</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1 (ルール %2)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventsPage</name>
    <message>
        <source>Serviceable events</source>
        <translation>保守可能イベント</translation>
    </message>
    <message>
        <source>Create test event</source>
        <translation>テスト・イベントの作成</translation>
    </message>
    <message>
        <source>Create a test event</source>
        <translation>テスト・イベントの作成</translation>
    </message>
    <message>
        <source>A test problem goes the whole way home and comes back with a service request. Nobody is sent out for it.</source>
        <translation>テスト問題はプロバイダーまでの全経路を通り、サービス要求を受け取って戻ります。技術員が派遣されることはありません。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>プロバイダーへの経路のテスト</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>テスト・イベントの送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>No event meets these criteria</source>
        <translation>これらの基準に一致するイベントはありません</translation>
    </message>
    <message>
        <source>No open event</source>
        <translation>オープンなイベントなし</translation>
    </message>
    <message>
        <source>Problems of the partitions appear here by themselves. A test event shows that they would be called home.</source>
        <translation>区画の問題はここに自動的に表示されます。テスト・イベントで、コール・ホームされることを確認できます。</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>Nothing has been reported or closed so far.</source>
        <translation>これまでに報告またはクローズされたものはありません。</translation>
    </message>
    <message>
        <source>Test event %1 is on its way</source>
        <translation>テスト・イベント %1 を送信中です</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>適用中: %1。</translation>
    </message>
    <message>
        <source>Reset criteria</source>
        <translation>基準のリセット</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>クローズの取り消し</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation>誤ってクローズ</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>エクスポートのキャンセル</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 のエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting ...</source>
        <translation>エクスポート中 ...</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>%2 行中 %1 行を書き込みました</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%2 に %1 行を書き込みました。</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>%1 には何も書き込まれませんでした。%2</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 は %2 にあります。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place for it.</source>
        <translation>%1 を書き込めませんでした。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 の印刷</translation>
    </message>
    <message>
        <source>%1 rows were given to the printer.</source>
        <translation>%1 行をプリンターに送りました。</translation>
    </message>
    <message>
        <source>The list was not printed. %1</source>
        <translation>リストは印刷されませんでした。%1</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 をプリンターに送りました。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetCharts</name>
    <message>
        <source>Problems, last %1 days</source>
        <translation>問題、過去 %1 日間</translation>
    </message>
    <message>
        <source>Transmissions, last %1 days</source>
        <translation>送信、過去 %1 日間</translation>
    </message>
    <message>
        <source>Utilization, fleet median</source>
        <translation>使用率、全システムの中央値</translation>
    </message>
    <message>
        <source>%1: %2 critical, %3 warning, %4 information</source>
        <translation>%1: 重大 %2、警告 %3、情報 %4</translation>
    </message>
    <message>
        <source>No problem in these days</source>
        <translation>この期間の問題はありません</translation>
    </message>
    <message>
        <source>What the partitions report is counted here by severity.</source>
        <translation>区画が報告した問題の件数が、重大度別にここに示されます。</translation>
    </message>
    <message>
        <source>%1 critical, %2 warning, %3 information</source>
        <translation>重大 %1、警告 %2、情報 %3</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>%1: %2 arrived, %3 set aside</source>
        <translation>%1: 到着 %2、退避 %3</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>この期間に送信されたものはありません</translation>
    </message>
    <message>
        <source>Messages count on the day on which the provider had them.</source>
        <translation>メッセージは、プロバイダーが受信した日に計上されます。</translation>
    </message>
    <message>
        <source>%1 arrived, %2 set aside</source>
        <translation>到着 %1、退避 %2</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>No samples in the last day</source>
        <translation>過去 1 日間のサンプルはありません</translation>
    </message>
    <message>
        <source>Partitions with an open channel are sampled every five minutes.</source>
        <translation>チャネルが接続されている区画は、5 分ごとに測定されます。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1: プロセッサー %2 %、メモリー %3 %</translation>
    </message>
    <message>
        <source>Processor %1 %, memory %2 %</source>
        <translation>プロセッサー %1 %、メモリー %2 %</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetSearch</name>
    <message>
        <source>Partition, %1</source>
        <translation>区画、%1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::Form</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (任意)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FormPage</name>
    <message>
        <source>Discard changes</source>
        <translation>変更の破棄</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>ヘルプを閉じる</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HistoryView</name>
    <message>
        <source>Happened</source>
        <translation>発生時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>さらに前を検索</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>すべての通知先</translation>
    </message>
    <message>
        <source>Told, waiting and given up</source>
        <translation>通知済み、待機中、断念</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>問題の表示</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>%1 of the %2 newest, 30 days back</source>
        <translation>過去 30 日間の最新 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Nothing was told yet</source>
        <translation>通知はまだありません</translation>
    </message>
    <message>
        <source>What is told to the targets stands here for 30 days. A test of a target is not kept.</source>
        <translation>通知先への通知内容はここに 30 日間表示されます。通知先のテストは保持されません。</translation>
    </message>
    <message>
        <source>Nothing is in this state</source>
        <translation>この状態のものはありません</translation>
    </message>
    <message>
        <source>Choose another state.</source>
        <translation>別の状態を選択してください。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>%1, problem %2</source>
        <translation>%1、問題 %2</translation>
    </message>
    <message>
        <source>%1, of a test</source>
        <translation>%1、テスト</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::InventoryHistoryView</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>製造元</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部品番号</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>フィーチャー</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>No change so far</source>
        <translation>変更はまだありません</translation>
    </message>
    <message>
        <source>Nothing was collected from this partition yet.</source>
        <translation>この区画からはまだ何も収集されていません。</translation>
    </message>
    <message>
        <source>Every collection since %1 found the same.</source>
        <translation>%1 以降のすべての収集で結果は同じです。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>新規 %1、変更 %2、消滅 %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>%2 件の相違点のうち先頭の %1 件</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>相違点なし</translation>
    </message>
    <message>
        <source>Both collections found the same. Choose another moment.</source>
        <translation>両方の収集の結果は同じです。別の時点を選択してください。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::InventoryView</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリー</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>収集されたものはまだありません</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>「今すぐ収集」を選択すると、この区画のインベントリーを読み取ります。</translation>
    </message>
    <message>
        <source>The collection found nothing</source>
        <translation>収集で何も見つかりませんでした</translation>
    </message>
    <message>
        <source>Another tab says which sources could not be read, and why.</source>
        <translation>読み取れなかったソースとその理由は、別のタブに示されます。</translation>
    </message>
    <message>
        <source>By location (%1)</source>
        <translation>ロケーション別 (%1)</translation>
    </message>
    <message>
        <source>1 part failing</source>
        <translation>障害部品 1 個</translation>
    </message>
    <message>
        <source>%1 parts failing</source>
        <translation>障害部品 %1 個</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::JobView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>他 %1 件。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::KeptBackList</name>
    <message>
        <source>Settled ones, too</source>
        <translation>処理済みも表示</translation>
    </message>
    <message>
        <source>Show problem</source>
        <translation>問題の表示</translation>
    </message>
    <message>
        <source>Problems kept back</source>
        <translation>保留された問題</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Why these are no problems</source>
        <translation>問題ではない理由</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>待機を継続</translation>
    </message>
    <message>
        <source>Nothing is kept back</source>
        <translation>保留されているものはありません</translation>
    </message>
    <message>
        <source>Problems in its scope wait here until you release or discard them.</source>
        <translation>適用範囲内の問題は、保留解除または破棄するまでここで待機します。</translation>
    </message>
    <message>
        <source>What windows, storms and rules keep back waits here until you release or discard it.</source>
        <translation>保守ウィンドウ、ストーム、ルールによって保留されたものは、保留解除または破棄するまでここで待機します。</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>すべて保留解除</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 を保留解除</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>すべて破棄</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 を破棄</translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <translation>%1 を破棄しました</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>%1 を保留解除しました</translation>
    </message>
    <message>
        <source>%1 were passed over: they wait no more.</source>
        <translation>%1 件は、すでに待機していないためスキップされました。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LedgerView</name>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポート済み</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>さらに前を検索</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>チェーンの検査</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV としてエクスポート</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Digest, way, machine</source>
        <translation>ダイジェスト、経路、マシン</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべてのタイプ</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>すべてのステップ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>過去 1 年間</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>前のハッシュ</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 エントリー</translation>
    </message>
    <message>
        <source>%1 entries, and more</source>
        <translation>%1 エントリー以上</translation>
    </message>
    <message>
        <source>Nothing among the entries looked at</source>
        <translation>検索したエントリーに一致するものはありません</translation>
    </message>
    <message>
        <source>A search looks at 50,000 entries at once.</source>
        <translation>検索は一度に 50,000 エントリーを対象とします。</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>フィルターに一致するエントリーはありません</translation>
    </message>
    <message>
        <source>Every step of every message is an entry. Widen the period, or take a filter away.</source>
        <translation>各メッセージの各ステップが 1 つのエントリーになります。期間を広げるか、フィルターを外してください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The service checks every entry</source>
        <translation>サービスがすべてのエントリーを検査しています</translation>
    </message>
    <message>
        <source>The chain of %1 entries is whole</source>
        <translation>%1 エントリーのチェーンは整合しています</translation>
    </message>
    <message>
        <source>Last hash: %1</source>
        <translation>最後のハッシュ: %1</translation>
    </message>
    <message>
        <source>Entry %1 does not fit the one before</source>
        <translation>エントリー %1 は直前のエントリーと整合しません</translation>
    </message>
    <message>
        <source>Somebody or something changed the ledger from there on. Keep the database as it is, and compare with an earlier export.</source>
        <translation>台帳はこのエントリー以降で変更されています。データベースを現状のまま保持し、以前のエクスポートと比較してください。</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>台帳のエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets ...</source>
        <translation>CSV (表計算用) ...</translation>
    </message>
    <message>
        <source>As PDF, for paper ...</source>
        <translation>PDF (印刷用) ...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>印刷 ...</translation>
    </message>
    <message>
        <source>Details as CSV ...</source>
        <translation>詳細を CSV で ...</translation>
    </message>
    <message>
        <source>Details as PDF ...</source>
        <translation>詳細を PDF で ...</translation>
    </message>
    <message>
        <source>Print details ...</source>
        <translation>詳細を印刷 ...</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LookView</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Look of this console</source>
        <translation>このコンソールの外観</translation>
    </message>
    <message>
        <source>Remembered for your account on this machine. Letters have the size that the desktop gives them.</source>
        <translation>このマシン上のアカウントごとに記憶されます。文字のサイズはデスクトップの設定に従います。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MainWindow</name>
    <message>
        <source>Callbox</source>
        <translation>Callbox</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageDifferenceView</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What is new in the message</source>
        <translation>メッセージの新しい内容</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>比較対象がありません</translation>
    </message>
    <message>
        <source>The receiver has acknowledged no message of this kind in the last seven days.</source>
        <translation>過去 7 日間にレシーバーが受領を確認した、この種類のメッセージはありません。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>新しい内容はありません</translation>
    </message>
    <message>
        <source>It says what message %1 said.</source>
        <translation>内容はメッセージ %1 と同じです。</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences from message %3</source>
        <translation>メッセージ %3 との %2 件の相違点のうち先頭の %1 件</translation>
    </message>
    <message>
        <source>Compared with message %1</source>
        <translation>メッセージ %1 との比較</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageHistory</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>レシーバーの回答</translation>
    </message>
    <message>
        <source>What happened to the message</source>
        <translation>メッセージの経過</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet</source>
        <translation>経過はまだありません</translation>
    </message>
    <message>
        <source>The ledger notes when it leaves and what comes of it.</source>
        <translation>送出とその結果は台帳に記録されます。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageText</name>
    <message>
        <source>Show what was sent</source>
        <translation>送信内容の表示</translation>
    </message>
    <message>
        <source>The message, byte for byte</source>
        <translation>メッセージ、バイト単位</translation>
    </message>
    <message>
        <source>Show what will be sent</source>
        <translation>送信予定の内容を表示</translation>
    </message>
    <message>
        <source>Nothing but this leaves, and all of it can be read.</source>
        <translation>送出されるのはこれだけであり、すべてを読むことができます。</translation>
    </message>
    <message>
        <source>%1, byte for byte</source>
        <translation>%1、バイト単位</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>%2 のうち先頭の %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MonitoringView</name>
    <message>
        <source>Connection monitoring</source>
        <translation>接続モニター</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更の保存</translation>
    </message>
    <message>
        <source>Connection monitoring is saved</source>
        <translation>接続モニターの設定を保存しました</translation>
    </message>
    <message>
        <source>Minutes down that are an outage</source>
        <translation>障害とみなす切断時間 (分)</translation>
    </message>
    <message>
        <source>Minutes up that end it</source>
        <translation>障害終了とみなす接続時間 (分)</translation>
    </message>
    <message>
        <source>Minutes after which it is a new one</source>
        <translation>新しい障害とみなす間隔 (分)</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>モニター対象</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>モニター対象外</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>モニターを再開</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>モニターを停止</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>管理対象システムはまだありません</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>システムは、その区画のいずれかに到達すると認識されます。</translation>
    </message>
    <message>
        <source>A channel that is down that long opens a notify-only event. It is closed when the channel was up long enough, and opened again when it is lost again soon after.</source>
        <translation>この時間切断されたチャネルについて、通知のみのイベントがオープンされます。チャネルが十分な時間接続されるとイベントはクローズされ、その後すぐに再び失われると再オープンされます。</translation>
    </message>
    <message>
        <source>When a lost channel is an event</source>
        <translation>チャネルの喪失をイベントとする基準</translation>
    </message>
    <message>
        <source>Systems that are watched</source>
        <translation>モニター対象システム</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::NotificationPage</name>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Who is told of what, and what counts as lost.</source>
        <translation>だれに何を通知し、何を接続の喪失とみなすかを定めます。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>接続モニター</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>システム別のコール・ホーム</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>障害システム</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Ways home</source>
        <translation>プロバイダーへの経路</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>There is no open event. New ones appear here by themselves.</source>
        <translation>オープンなイベントはありません。新しいイベントはここに自動的に表示されます。</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>プロバイダーへの経路がまだありません</translation>
    </message>
    <message>
        <source>Guided setup asks where the provider&apos;s receiver is.</source>
        <translation>ガイド付きセットアップで、プロバイダーのレシーバーの所在を入力します。</translation>
    </message>
    <message>
        <source>Open guided setup</source>
        <translation>ガイド付きセットアップを開く</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PackInstall</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>参照コード</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation>一致すべき例</translation>
    </message>
    <message>
        <source>Must leave</source>
        <translation>除外すべき例</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Install this pack</source>
        <translation>このパックをインストール</translation>
    </message>
    <message>
        <source>Rules of the pack</source>
        <translation>パックのルール</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>ルール・パックの選択</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>ルール・パック (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not lie beside the file</source>
        <translation>署名がファイルと同じ場所にありません</translation>
    </message>
    <message>
        <source>It has the file&apos;s name and .sig at its end; its maker gives it with the pack.</source>
        <translation>署名の名前は、ファイル名の末尾に .sig を付けたものです。作成者がパックと共に提供します。</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>署名の選択</translation>
    </message>
    <message>
        <source>Signatures (*.sig)</source>
        <translation>署名 (*.sig)</translation>
    </message>
    <message>
        <source>The service tries the pack</source>
        <translation>サービスがパックを試行しています</translation>
    </message>
    <message>
        <source>The service installs the pack</source>
        <translation>サービスがパックをインストールしています</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Signed by %1. Every example comes out as it says.</source>
        <translation>%1 が署名しています。すべての例の結果が記載どおりです。</translation>
    </message>
    <message>
        <source>Installed, its rules are asked before those that came with Callbox, from the next problem on.</source>
        <translation>インストールすると、次の問題から、このルールが Callbox 付属のルールより先に照会されます。</translation>
    </message>
    <message>
        <source>Install the older version</source>
        <translation>旧バージョンをインストール</translation>
    </message>
    <message>
        <source>Do not fit</source>
        <translation>適合しない</translation>
    </message>
    <message>
        <source>As they say</source>
        <translation>記載どおり</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>判定なし</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PacksView</name>
    <message>
        <source>Rule pack</source>
        <translation>ルール・パック</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>ファイルからインストール</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>ルール・パック</translation>
    </message>
    <message>
        <source>What of a partition&apos;s error sources is a problem, and what it is called. The first pack&apos;s rules are asked first.</source>
        <translation>区画のエラー・ソースのうち何を問題とし、どう呼ぶかを定めます。先頭のパックのルールが最初に照会されます。</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 をインストールしました</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を除去しますか?</translation>
    </message>
    <message>
        <source>Its file is needed to install it again. What is open stays as it is.</source>
        <translation>再インストールにはファイルが必要です。オープンなものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>There is no rule pack</source>
        <translation>ルール・パックがありません</translation>
    </message>
    <message>
        <source>Not even the one that comes with Callbox: install it anew.</source>
        <translation>Callbox 付属のパックもありません。Callbox を再インストールしてください。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Came with Callbox</source>
        <translation>Callbox に付属</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 を除去しました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionDetail</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>Callbox stops watching %1 and forgets its inventory. Its events and what was sent stay.</source>
        <translation>Callbox は %1 のモニターを停止し、そのインベントリーを消去します。イベントと送信済みのものは残ります。</translation>
    </message>
    <message>
        <source>Remove partition</source>
        <translation>区画の除去</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティング・システム</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>ホスト鍵</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>最終収集</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリー</translation>
    </message>
    <message>
        <source>Unreadable sources</source>
        <translation>読み取れないソース</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Inventory (%1)</source>
        <translation>インベントリー (%1)</translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>読み取り不可 (%1)</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>収集されたものはまだありません</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>「今すぐ収集」を選択すると、この区画のインベントリーを読み取ります。</translation>
    </message>
    <message>
        <source>Every source could be read</source>
        <translation>すべてのソースを読み取れました</translation>
    </message>
    <message>
        <source>Copy terminal command</source>
        <translation>端末コマンドのコピー</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>This is the console&apos;s own machine.</source>
        <translation>これはコンソール自身のマシンです。</translation>
    </message>
    <message>
        <source>The names of this partition or of its jump hosts cannot be given to ssh safely.</source>
        <translation>この区画またはそのジャンプ・ホストの名前は、ssh に安全に渡すことができません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionsStep</name>
    <message>
        <source>Ask for its host key</source>
        <translation>ホスト鍵の照会</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>ホスト名またはアドレス</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 を追加しました</translation>
    </message>
    <message>
        <source>Its channel opens by itself; the list shows how it is doing.</source>
        <translation>チャネルは自動的に開きます。状況はリストに示されます。</translation>
    </message>
    <message>
        <source>Is this the partition&apos;s host key?</source>
        <translation>これは区画のホスト鍵ですか?</translation>
    </message>
    <message>
        <source>Compare it with what the partition itself prints: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Callbox trusts only this key from now on.</source>
        <translation>区画自身の出力 (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) と比較してください。以後、Callbox はこの鍵だけを信頼します。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Callbox&apos;s key</source>
        <translation>Callbox の鍵</translation>
    </message>
    <message>
        <source>The line for authorized_keys on the partition</source>
        <translation>区画の authorized_keys に追加する行</translation>
    </message>
    <message>
        <source>Password, once (optional)</source>
        <translation>パスワード (1 回のみ、任意)</translation>
    </message>
    <message>
        <source>The password puts Callbox&apos;s public key in place and is never kept. Leave it empty where that key is already in authorized_keys.</source>
        <translation>パスワードは Callbox の公開鍵を配置するために使用され、保存されません。鍵がすでに authorized_keys にある場合は、空のままにしてください。</translation>
    </message>
    <message>
        <source>Trust this key and add</source>
        <translation>この鍵を信頼して追加</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>信頼しない</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>何も追加されませんでした</translation>
    </message>
    <message>
        <source>Check that the address is right and that nothing stands between this console and the partition, then ask again.</source>
        <translation>アドレスが正しいこと、およびこのコンソールと区画の間に通信を遮るものがないことを確認してから、再度照会してください。</translation>
    </message>
    <message>
        <source>Asking %1 for its host key</source>
        <translation>%1 のホスト鍵を照会しています</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 を追加しています</translation>
    </message>
    <message>
        <source>The first login can take a few seconds.</source>
        <translation>初回のログインには数秒かかることがあります。</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>区画はまだありません</translation>
    </message>
    <message>
        <source>Add the first one above. More can follow at any time.</source>
        <translation>上で最初の区画を追加してください。いつでも追加できます。</translation>
    </message>
    <message>
        <source>One or several partitions</source>
        <translation>1 つまたは複数の区画</translation>
    </message>
    <message>
        <source>One</source>
        <translation>1 つ</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>区画の追加</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PluginForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (任意)</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>空の場合: %1。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>コンマ区切り</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN, or choose its file.</source>
        <translation>-----BEGIN で始まるテキストを貼り付けるか、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>PEM ファイルの選択</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM ファイル (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>設定済み。空の場合は変更されません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>除去予定</translation>
    </message>
    <message>
        <source>Choose the file with the secret</source>
        <translation>秘密のファイルの選択</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Basic (password in clear)</source>
        <translation>Basic (平文パスワード)</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation>NTLM</translation>
    </message>
    <message>
        <source>Negotiate (Kerberos)</source>
        <translation>Negotiate (Kerberos)</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>事前共有鍵</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>User and password (EAP)</source>
        <translation>ユーザーとパスワード (EAP)</translation>
    </message>
    <message>
        <source>As the peer asks</source>
        <translation>ピアの要求に従う</translation>
    </message>
    <message>
        <source>CHAP</source>
        <translation>CHAP</translation>
    </message>
    <message>
        <source>PAP (password in clear)</source>
        <translation>PAP (平文パスワード)</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>トーン</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>パルス</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>この順序</translation>
    </message>
    <message>
        <source>The fastest first</source>
        <translation>最速を優先</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 と IPv6</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PoliciesPage</name>
    <message>
        <source>Windows and policies</source>
        <translation>保守ウィンドウとポリシー</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>保守ウィンドウ</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Storm guard</source>
        <translation>ストーム保護</translation>
    </message>
    <message>
        <source>What planned work, storms and rules do with new problems.</source>
        <translation>計画作業、ストーム、ルールが新しい問題をどう扱うかを定めます。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PseudonymsView</name>
    <message>
        <source>Pseudonyms</source>
        <translation>仮名</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更の保存</translation>
    </message>
    <message>
        <source>Host and partition names</source>
        <translation>ホストと区画の名前</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Names, mail addresses and telephone numbers of people</source>
        <translation>個人の名前、メール・アドレス、電話番号</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Read the map</source>
        <translation>対応表の読み取り</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>実名の表示</translation>
    </message>
    <message>
        <source>It holds from the next message on</source>
        <translation>次のメッセージから適用されます</translation>
    </message>
    <message>
        <source>The same name gets the same token in every message. Key and map never leave; what the provider answers is turned back before it is shown here.</source>
        <translation>同じ名前は、すべてのメッセージで同じトークンになります。鍵と対応表は送出されません。プロバイダーの回答は、ここに表示される前に元の名前に戻されます。</translation>
    </message>
    <message>
        <source>What leaves as a token</source>
        <translation>トークンとして送出する項目</translation>
    </message>
    <message>
        <source>What stands behind a token</source>
        <translation>トークンに対応する実名</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>The map was not read</source>
        <translation>対応表は読み取られていません</translation>
    </message>
    <message>
        <source>Reading it, and revealing a name, is for administrators and is in the audit log. A token from a message can be typed above.</source>
        <translation>対応表の読み取りと実名の表示は管理者のみが実行でき、監査ログに記録されます。メッセージ内のトークンを上に入力できます。</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>None left this console so far.</source>
        <translation>このコンソールから送出されたトークンはまだありません。</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>一致するトークンはありません</translation>
    </message>
    <message>
        <source>It can be revealed all the same if it is one.</source>
        <translation>トークンであれば、それでも実名を表示できます。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2 です</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::QueueActions</name>
    <message>
        <source>Cancel ...</source>
        <translation>キャンセル ...</translation>
    </message>
    <message>
        <source>Hold ...</source>
        <translation>保留 ...</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>保留解除</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>今すぐ再送信</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>To its usual place</source>
        <translation>通常の位置へ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Hold message %1</source>
        <translation>メッセージ %1 の保留</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln messages</source>
        <translation>
            <numerusform>%Ln 件のメッセージの保留</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held stays here until it is released. Others go past it; what becomes of a problem waits for its report.</source>
        <translation>保留されたものは、保留解除されるまでここに残ります。他のメッセージは先に送信されます。問題のその後の経過は、その報告を待ちます。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel message %1</source>
        <translation>メッセージ %1 のキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln messages</source>
        <translation>
            <numerusform>%Ln 件のメッセージのキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <source>What is cancelled is not sent, and can be read here for seven days. The event of a problem&apos;s report is held then and can be approved.</source>
        <translation>キャンセルされたものは送信されず、7 日間ここで読むことができます。問題の報告をキャンセルした場合、そのイベントは保留され、承認できます。</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>%1 of %2 stay as they were. %3</source>
        <translation>%2 件中 %1 件は元のままです。%3</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ReceiverForm</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1、有効期限 %2</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存してテスト</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>プロバイダーへの経路のテスト</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s receiver</source>
        <translation>プロバイダーのレシーバーのアドレス</translation>
    </message>
    <message>
        <source>Paste the provider&apos;s CA certificate, or choose its file.</source>
        <translation>プロバイダーの CA 証明書を貼り付けるか、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>The provider&apos;s CA certificate (PEM)</source>
        <translation>プロバイダーの CA 証明書 (PEM)</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Choose the provider&apos;s CA certificate</source>
        <translation>プロバイダーの CA 証明書の選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RedactionView</name>
    <message>
        <source>Fields, by JSON pointer</source>
        <translation>フィールド (JSON ポインターで指定)</translation>
    </message>
    <message>
        <source>What a pattern matches</source>
        <translation>パターンに一致する内容</translation>
    </message>
    <message>
        <source>A word or phrase</source>
        <translation>単語または語句</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Takes out</source>
        <translation>除去する内容</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールの除去</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>マスキング・ルール</translation>
    </message>
    <message>
        <source>Taken out of every message before it is put into the outbox. In place of it stands [redacted].</source>
        <translation>送信トレイに入る前に、すべてのメッセージから取り除かれます。その箇所には [redacted] と示されます。</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it takes out</source>
        <translation>取り除く内容</translation>
    </message>
    <message>
        <source>A text to try it on, or the number of a problem.</source>
        <translation>試行するテキスト、または問題の番号。</translation>
    </message>
    <message>
        <source>Trial (optional)</source>
        <translation>試行 (任意)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>Nothing is taken out</source>
        <translation>取り除かれるものはありません</translation>
    </message>
    <message>
        <source>Messages leave with every text that the allow-list lets through. Try a rule below, then add it.</source>
        <translation>メッセージは、許可リストが通すすべてのテキストと共に送出されます。下でルールを試行してから追加してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It takes nothing out</source>
        <translation>このルールは何も取り除きません</translation>
    </message>
    <message>
        <source>Times it takes something out: %1</source>
        <translation>取り除く回数: %1</translation>
    </message>
    <message>
        <source>%1 holds from the next message on</source>
        <translation>%1 は次のメッセージから適用されます</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 を除去しました</translation>
    </message>
    <message>
        <source>What it took out leaves again, from the next message on.</source>
        <translation>このルールが取り除いていた内容は、次のメッセージから再び送出されます。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RehearsalView</name>
    <message>
        <source>Only those that go otherwise</source>
        <translation>扱いが変わるもののみ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What would become of the problems</source>
        <translation>問題の扱いの予測</translation>
    </message>
    <message>
        <source>Problem to look at</source>
        <translation>対象の問題</translation>
    </message>
    <message>
        <source>A problem&apos;s number, then Enter</source>
        <translation>問題番号を入力して Enter キーを押してください</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Every problem goes as now</source>
        <translation>すべての問題の扱いは現在と同じです</translation>
    </message>
    <message>
        <source>Nothing that these rules change concerns a stored problem.</source>
        <translation>これらのルールの変更は、保存されている問題に影響しません。</translation>
    </message>
    <message>
        <source>There is no problem to rehearse with</source>
        <translation>リハーサルに使用できる問題がありません</translation>
    </message>
    <message>
        <source>If they came now, %1 of the newest %2 problems would go otherwise.</source>
        <translation>今発生したとすると、最新の %2 件の問題のうち %1 件の扱いが変わります。</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>サービスから読み取り中</translation>
    </message>
    <message>
        <source>With the rules in force nothing would leave.</source>
        <translation>現行のルールでは何も送出されません。</translation>
    </message>
    <message>
        <source>With the rules in force a report of %1 bytes would leave (SHA-256 %2).</source>
        <translation>現行のルールでは %1 バイトの報告が送出されます (SHA-256 %2)。</translation>
    </message>
    <message>
        <source>No rule decides.</source>
        <translation>該当するルールはありません。</translation>
    </message>
    <message>
        <source>A report leaves.</source>
        <translation>報告が送出されます。</translation>
    </message>
    <message>
        <source>Nothing leaves.</source>
        <translation>何も送出されません。</translation>
    </message>
    <message>
        <source>Nobody is told by mail, trap or webhook.</source>
        <translation>メール、トラップ、Webhook による通知は行われません。</translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>通知先: %1。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponseForm</name>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>アクションの追加</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>アクションの除去</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Raises an alarm</source>
        <translation>アラームを発生</translation>
    </message>
    <message>
        <source>Runs a program</source>
        <translation>プログラムを実行</translation>
    </message>
    <message>
        <source>It</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>At events</source>
        <translation>イベント発生時</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>終了時</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>When</source>
        <translation>実行時</translation>
    </message>
    <message>
        <source>Program of the responses directory and its arguments</source>
        <translation>応答ディレクトリーのプログラムとその引数</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>曜日の限定</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Ended after seconds</source>
        <translation>強制終了までの秒数</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>A new response</source>
        <translation>新規応答</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>アクション %1</translation>
    </message>
    <message>
        <source>Make response</source>
        <translation>応答の作成</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>応答の保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更の破棄</translation>
    </message>
    <message>
        <source>The response is saved</source>
        <translation>応答を保存しました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponsesView</name>
    <message>
        <source>New response</source>
        <translation>新規応答</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 を除去しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>There is no response</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>A response raises an alarm or runs a program when a condition&apos;s event comes.</source>
        <translation>応答は、条件のイベントが発生したときにアラームを発生させるか、プログラムを実行します。</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>先に変更を保存または破棄してください</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RolesView</name>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>UNIX group</source>
        <translation>UNIX グループ</translation>
    </message>
    <message>
        <source>May</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Least role</source>
        <translation>最低限の役割</translation>
    </message>
    <message>
        <source>What the role %1 may change</source>
        <translation>役割 %1 が変更できるもの</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Operations that are audited</source>
        <translation>監査される操作</translation>
    </message>
    <message>
        <source>A role is given by UNIX group; root and the account of callboxd are administrators. For the role operator: sudo usermod -aG callbox-operator NAME. It holds from the next login on.</source>
        <translation>役割は UNIX グループによって与えられます。root と callboxd のアカウントは管理者です。役割「オペレーター」の場合: sudo usermod -aG callbox-operator NAME。次回のログインから有効です。</translation>
    </message>
    <message>
        <source>See everything but secrets and the names behind pseudonyms</source>
        <translation>秘密および仮名に対応する実名を除くすべての参照</translation>
    </message>
    <message>
        <source>Viewer, and the daily work: partitions, schedules, tests</source>
        <translation>参照者の権限、および日常業務 (区画、スケジュール、テスト)</translation>
    </message>
    <message>
        <source>Operator, and closing events</source>
        <translation>オペレーターの権限、およびイベントのクローズ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>The service says who you are once it is connected.</source>
        <translation>接続されると、サービスが現在のユーザーを示します。</translation>
    </message>
    <message>
        <source>You are %1.</source>
        <translation>現在の役割は %1 です。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>What becomes of such problems</source>
        <translation>該当する問題の扱い</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>参照コードの限定</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低重大度</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>管理対象システムの限定</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>区画の限定</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>曜日の限定</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>On the clock of</source>
        <translation>基準とする時計</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>Why there is this rule</source>
        <translation>このルールの理由</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>任意の重大度</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulePacksPage</name>
    <message>
        <source>Rule packs</source>
        <translation>ルール・パック</translation>
    </message>
    <message>
        <source>What is a problem, and whose word on it is taken.</source>
        <translation>何を問題とし、だれの定義を採用するかを定めます。</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>信頼された署名者</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulesView</name>
    <message>
        <source>Discard changes</source>
        <translation>変更の破棄</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>ルールの保存</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Drag a rule to its place, or move it with Alt and the arrow keys.</source>
        <translation>ルールを目的の位置にドラッグするか、Alt キーと矢印キーで移動してください。</translation>
    </message>
    <message>
        <source>Somebody else saved other rules meanwhile</source>
        <translation>その間に別のユーザーが異なるルールを保存しました</translation>
    </message>
    <message>
        <source>What you wrote is kept. Discard your changes to see theirs, or put yours in their place.</source>
        <translation>入力内容は保持されています。他のユーザーのルールを表示するには変更を破棄し、置き換えるには自分のルールを保存してください。</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>There is no rule</source>
        <translation>ルールがありません</translation>
    </message>
    <message>
        <source>Every problem goes as its rule pack says. A rule decides otherwise about problems of a kind, always or at certain hours.</source>
        <translation>すべての問題はルール・パックの定めに従って扱われます。ルールを追加すると、特定の種類の問題の扱いを常時または特定の時間帯に変更できます。</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>New rule %1</source>
        <translation>新規ルール %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed once the rules are saved</source>
        <translation>「%1」はルールの保存時に除去されます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The rules are saved</source>
        <translation>ルールを保存しました</translation>
    </message>
    <message>
        <source>They decide about every problem that comes from now on.</source>
        <translation>以後に発生するすべての問題に適用されます。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ScheduleForm</name>
    <message>
        <source>Service information</source>
        <translation>サービス情報</translation>
    </message>
    <message>
        <source>Inventory of all partitions and the customer information.</source>
        <translation>すべての区画のインベントリーとお客様情報です。</translation>
    </message>
    <message>
        <source>Performance information</source>
        <translation>パフォーマンス情報</translation>
    </message>
    <message>
        <source>Utilization of processors, memory, disks and networks.</source>
        <translation>プロセッサー、メモリー、ディスク、ネットワークの使用率です。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次回: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>前回: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SchedulesPage</name>
    <message>
        <source>Transmit service information</source>
        <translation>サービス情報の送信</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>OK turns both schedules on.</source>
        <translation>OK を選択すると両方のスケジュールがオンになります。</translation>
    </message>
    <message>
        <source>Both schedules are on</source>
        <translation>両方のスケジュールがオンです</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Systems, events, tasks</source>
        <translation>システム、イベント、タスク</translation>
    </message>
    <message>
        <source>Search systems, events and tasks</source>
        <translation>システム、イベント、タスクの検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>検索中 ...</translation>
    </message>
    <message>
        <source>Nothing has this in its name, number, code or description.</source>
        <translation>名前、番号、コード、説明にこの語を含むものはありません。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SecretField</name>
    <message>
        <source>Take away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>設定済み。空の場合は変更されません。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SensorsView</name>
    <message>
        <source>New sensor</source>
        <translation>新規センサー</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>A command whose output conditions can read</source>
        <translation>条件が読み取れる出力を行うコマンド</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Every so many seconds; 0: on demand</source>
        <translation>実行間隔 (秒、0: 要求時)</translation>
    </message>
    <message>
        <source>Command on the partition</source>
        <translation>区画で実行するコマンド</translation>
    </message>
    <message>
        <source>Make sensor</source>
        <translation>センサーの作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It runs as the login of the partition&apos;s channel and prints pairs such as Int32=5 String=&quot;text&quot;.</source>
        <translation>区画のチャネルのログイン・ユーザーとして実行され、Int32=5 String=&quot;text&quot; のような組を出力します。</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>最終実行</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>There is no sensor</source>
        <translation>センサーがありません</translation>
    </message>
    <message>
        <source>A sensor is a command of yours whose output conditions can read.</source>
        <translation>センサーはユーザー定義のコマンドで、その出力を条件が読み取れます。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 を実行しています</translation>
    </message>
    <message>
        <source>%1 ran</source>
        <translation>%1 を実行しました</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 を除去しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This console as a document, and what needs attention.</source>
        <translation>文書としてのこのコンソールと、サービスが必要なものを示します。</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>エクスポートとインポート</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション・インディケーター</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SetupPage</name>
    <message>
        <source>Set up this console</source>
        <translation>このコンソールのセットアップ</translation>
    </message>
    <message>
        <source>A few questions, then this console watches your partitions and calls home when hardware fails. You can stop at any step and come back; nothing you typed is lost.</source>
        <translation>いくつかの質問に答えると、このコンソールが区画をモニターし、ハードウェアの障害時にコール・ホームします。どのステップでも中断して後で再開できます。入力内容は失われません。</translation>
    </message>
    <message>
        <source>Who should the provider call?</source>
        <translation>プロバイダーの連絡先はどなたですか?</translation>
    </message>
    <message>
        <source>The provider&apos;s engineers use this to reach you about a problem.</source>
        <translation>問題が発生したとき、プロバイダーの技術員はこの情報を使って連絡します。</translation>
    </message>
    <message>
        <source>Where do the systems stand?</source>
        <translation>システムの設置場所はどこですか?</translation>
    </message>
    <message>
        <source>An engineer with a part goes there.</source>
        <translation>技術員は部品を持ってそこに向かいます。</translation>
    </message>
    <message>
        <source>How does this console reach the provider?</source>
        <translation>このコンソールはどのようにプロバイダーに到達しますか?</translation>
    </message>
    <message>
        <source>Callbox only ever opens connections outward. It trusts the receiver only with a certificate of the CA given here.</source>
        <translation>Callbox は外部への接続のみを開きます。レシーバーは、ここで指定した CA の証明書がある場合にのみ信頼されます。</translation>
    </message>
    <message>
        <source>Which partitions should it watch?</source>
        <translation>どの区画をモニターしますか?</translation>
    </message>
    <message>
        <source>Each one is reached over SSH with a key that Callbox makes itself. You confirm the host key once.</source>
        <translation>各区画には、Callbox が自ら作成した鍵を使って SSH で接続します。ホスト鍵の確認は 1 回だけです。</translation>
    </message>
    <message>
        <source>Who may see the data at the provider?</source>
        <translation>プロバイダー側でデータを参照できるのはだれですか?</translation>
    </message>
    <message>
        <source>One support ID, and a second one if you like.</source>
        <translation>サポート ID を 1 つ指定します。必要であればもう 1 つ指定できます。</translation>
    </message>
    <message>
        <source>When should it send by itself?</source>
        <translation>いつ自動的に送信しますか?</translation>
    </message>
    <message>
        <source>Hardware problems are always sent at once. This is about the regular inventory and utilization. Next turns both on.</source>
        <translation>ハードウェアの問題は常に即時に送信されます。これは定期的なインベントリーと使用率の設定です。「次へ」を選択すると両方がオンになります。</translation>
    </message>
    <message>
        <source>Ready to call home</source>
        <translation>コール・ホームの準備完了</translation>
    </message>
    <message>
        <source>Finish tests the way home, enrols this console and its systems, and sends the first service information.</source>
        <translation>「完了」を選択すると、プロバイダーへの経路をテストし、このコンソールとそのシステムを登録して、最初のサービス情報を送信します。</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>ガイド付きセットアップ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>用意するもの</translation>
    </message>
    <message>
        <source>The address of your provider&apos;s receiver, and the provider&apos;s CA certificate as a file.</source>
        <translation>プロバイダーのレシーバーのアドレスと、プロバイダーの CA 証明書のファイル。</translation>
    </message>
    <message>
        <source>Host name and a login for each Linux partition: root sees everything, another user less.</source>
        <translation>各 Linux 区画のホスト名とログイン情報。root はすべてを参照できます。他のユーザーが参照できる範囲は限られます。</translation>
    </message>
    <message>
        <source>Your company&apos;s contact, and the support ID you have with the provider.</source>
        <translation>会社の連絡担当者と、プロバイダーに登録済みのサポート ID。</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>後で完了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>未入力の項目があります</translation>
    </message>
    <message>
        <source>Customer, location, connectivity and support IDs are needed to finish.</source>
        <translation>完了するには、お客様情報、設置場所、接続、サポート ID が必要です。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SheetDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>ファイアウォール申請</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>サービスから読み取り中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hand this to the network team: it names what the ways that are turned on need.</source>
        <translation>これをネットワーク担当チームに渡してください。オンになっている経路に必要なものが記載されています。</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>クリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Save the firewall request</source>
        <translation>ファイアウォール申請の保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SignersView</name>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>公開鍵 (Ed25519)</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>この署名者を信頼</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>信頼の取り消し</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>信頼された署名者</translation>
    </message>
    <message>
        <source>A pack is taken only with a signature of one of these. What a signer signed stays installed when it is distrusted, and is left out.</source>
        <translation>パックは、これらのいずれかの署名がある場合にのみ受け入れられます。署名者の信頼を取り消しても、署名済みのパックはインストールされたまま残りますが、使用されません。</translation>
    </message>
    <message>
        <source>Trust another signer</source>
        <translation>別の署名者を信頼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN PUBLIC KEY-----, or choose its file.</source>
        <translation>-----BEGIN PUBLIC KEY----- で始まるテキストを貼り付けるか、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the signer&apos;s public key</source>
        <translation>署名者の公開鍵の選択</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.pem)</source>
        <translation>公開鍵 (*.pub *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Make sure by another way that it is the maker&apos;s: whoever has the private key decides what is a problem here.</source>
        <translation>鍵が作成者のものであることを別の方法で確認してください。秘密鍵の所有者は、ここで何を問題とするかを決定できます。</translation>
    </message>
    <message>
        <source>No signer is trusted</source>
        <translation>信頼された署名者はありません</translation>
    </message>
    <message>
        <source>Only the rules that came with Callbox are used. To take others, trust their maker&apos;s key below.</source>
        <translation>Callbox に付属のルールのみが使用されます。他のルールを受け入れるには、その作成者の鍵を下で信頼してください。</translation>
    </message>
    <message>
        <source>%1 is trusted</source>
        <translation>%1 を信頼しました</translation>
    </message>
    <message>
        <source>%1 is trusted no more</source>
        <translation>%1 の信頼を取り消しました</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation>再び信頼</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormLimits</name>
    <message>
        <source>Discard changes</source>
        <translation>変更の破棄</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>限度の保存</translation>
    </message>
    <message>
        <source>Hold storms of new problems back as one event</source>
        <translation>新しい問題のストームを 1 つのイベントとして保留</translation>
    </message>
    <message>
        <source>More new problems of one partition than</source>
        <translation>1 つの区画の新しい問題の件数の限度</translation>
    </message>
    <message>
        <source>Or of all together than</source>
        <translation>全区画の合計の限度</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>期間 (分)</translation>
    </message>
    <message>
        <source>The limits are saved</source>
        <translation>限度を保存しました</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormsView</name>
    <message>
        <source>Show problem</source>
        <translation>問題の表示</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>ストーム</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>保留されたもの</translation>
    </message>
    <message>
        <source>There was no storm</source>
        <translation>ストームは発生していません</translation>
    </message>
    <message>
        <source>When more new problems come than the limits allow, one event stands for them, and the rest waits here.</source>
        <translation>限度を超える数の新しい問題が発生すると、1 つのイベントがそれらを代表し、残りはここで待機します。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1、%2 以降</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1、%2 から %3</translation>
    </message>
    <message>
        <source>The storm has ended</source>
        <translation>ストームは終了しました</translation>
    </message>
    <message>
        <source>New problems are counted from nothing now.</source>
        <translation>新しい問題はこれからゼロから数えられます。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SummaryStep</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>お客様と連絡先</translation>
    </message>
    <message>
        <source>System location</source>
        <translation>システムの設置場所</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>サポート ID</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>定期送信</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未入力</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SupportIdsForm</name>
    <message>
        <source>Primary support ID</source>
        <translation>1 次サポート ID</translation>
    </message>
    <message>
        <source>Secondary support ID</source>
        <translation>2 次サポート ID</translation>
    </message>
    <message>
        <source>The first ID ever sent administers the access of all others at the provider.</source>
        <translation>最初に送信された ID が、プロバイダー側で他のすべての ID のアクセスを管理します。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Name, address or operating system</source>
        <translation>名前、アドレス、オペレーティング・システム</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべてのチャネル</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>区画の追加</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 区画</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partitions</source>
        <translation>
            <numerusform>%Ln 区画</numerusform>
        </translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>一致する区画はありません</translation>
    </message>
    <message>
        <source>No name, address or operating system contains this text.</source>
        <translation>このテキストを含む名前、アドレス、オペレーティング・システムはありません。</translation>
    </message>
    <message>
        <source>Show all partitions</source>
        <translation>すべての区画を表示</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>区画はまだありません</translation>
    </message>
    <message>
        <source>A partition is a machine that this console watches over SSH.</source>
        <translation>区画とは、このコンソールが SSH でモニターするマシンです。</translation>
    </message>
    <message>
        <source>Group by system</source>
        <translation>システム別にグループ化</translation>
    </message>
    <message>
        <source>Systems and their partitions</source>
        <translation>システムとその区画</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsSwitch</name>
    <message>
        <source>Managed system</source>
        <translation>管理対象システム</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>マシン・タイプ、モデル、シリアル番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name or serial</source>
        <translation>名前またはシリアル番号</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>管理対象システム</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>ここでまだ認識されていません</translation>
    </message>
    <message>
        <source>No system matches</source>
        <translation>一致するシステムはありません</translation>
    </message>
    <message>
        <source>No name or serial contains this text.</source>
        <translation>このテキストを含む名前またはシリアル番号はありません。</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>すべてのシステムを表示</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TableExport</name>
    <message>
        <source>The service did not give all rows. Export again once the list is shown.</source>
        <translation>サービスからすべての行を取得できませんでした。リストが表示されてから、再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The list was filtered or sorted anew. Export it again.</source>
        <translation>リストのフィルターまたはソートが変更されました。再度エクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDetail</name>
    <message>
        <source>Send a test</source>
        <translation>テストの送信</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知対象</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>トラップ</translation>
    </message>
    <message>
        <source>SNMP engine</source>
        <translation>SNMP エンジン</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>信頼対象</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>最終通知</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を除去しますか?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then, and what waits for it is not told any more. Turned off, it keeps them.</source>
        <translation>設定と秘密は失われ、待機中の通知は送信されません。オフにすると、これらは保持されます。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Test and free</source>
        <translation>テストして解除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 ポート %2、%3</translation>
    </message>
    <message>
        <source>%1, SNMP %2</source>
        <translation>%1、SNMP %2</translation>
    </message>
    <message>
        <source>version 3</source>
        <translation>バージョン 3</translation>
    </message>
    <message>
        <source>version 2c</source>
        <translation>バージョン 2c</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The standard document</source>
        <translation>標準文書</translation>
    </message>
    <message>
        <source>After a template of your own</source>
        <translation>独自のテンプレート</translation>
    </message>
    <message>
        <source>The authorities this machine trusts</source>
        <translation>このマシンが信頼する認証局</translation>
    </message>
    <message>
        <source>The authority given here</source>
        <translation>ここで指定した認証局</translation>
    </message>
    <message>
        <source>%1: set</source>
        <translation>%1: 設定済み</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: 未設定</translation>
    </message>
    <message>
        <source>At most %1 traps an hour</source>
        <translation>1 時間に最大 %1 件のトラップ</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each</source>
        <translation>各アドレスに 1 時間最大 %1 件のメッセージ</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each; what comes up within %2 min of one is told together</source>
        <translation>各アドレスに 1 時間最大 %1 件のメッセージ。1 件から %2 分以内に生じたものはまとめて通知</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>通知先の追加</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>通知先の種類</translation>
    </message>
    <message>
        <source>Add this target</source>
        <translation>この通知先を追加</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更の保存</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>保存せずに閉じますか?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>ここで入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更の破棄</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Empty: the authorities this machine trusts.</source>
        <translation>空の場合: このマシンが信頼する認証局。</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>PEM ファイルの選択</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>PEM ファイル (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Certificate authority of the server (optional)</source>
        <translation>サーバーの認証局 (任意)</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>通知の対象</translation>
    </message>
    <message>
        <source>Minutes gathered after a message</source>
        <translation>メッセージ後に通知をまとめる時間 (分)</translation>
    </message>
    <message>
        <source>What comes up within this time is told together. 0: each at once.</source>
        <translation>この時間内に生じたものはまとめて通知されます。0: 個別に即時通知。</translation>
    </message>
    <message>
        <source>Messages an hour at most</source>
        <translation>1 時間の最大メッセージ数</translation>
    </message>
    <message>
        <source>To each address. The others wait.</source>
        <translation>アドレスごとの値です。超過分は待機します。</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (任意)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メール・サーバー</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>送信者のアドレス</translation>
    </message>
    <message>
        <source>User to log in as</source>
        <translation>ログイン・ユーザー</translation>
    </message>
    <message>
        <source>Addresses, each with what it is told</source>
        <translation>アドレスとそれぞれの通知対象</translation>
    </message>
    <message>
        <source>Trap receiver</source>
        <translation>トラップ・レシーバー</translation>
    </message>
    <message>
        <source>SNMP version</source>
        <translation>SNMP バージョン</translation>
    </message>
    <message>
        <source>3, SHA-256 and AES-128</source>
        <translation>3、SHA-256 および AES-128</translation>
    </message>
    <message>
        <source>2c, readable on the way</source>
        <translation>2c、途中で読み取り可能</translation>
    </message>
    <message>
        <source>User (version 3)</source>
        <translation>ユーザー (バージョン 3)</translation>
    </message>
    <message>
        <source>Version 3, at least 8 characters.</source>
        <translation>バージョン 3、8 文字以上。</translation>
    </message>
    <message>
        <source>Version 2c.</source>
        <translation>バージョン 2c。</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>トラップ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Each post is then signed with it (HMAC-SHA-256).</source>
        <translation>設定すると、送信ごとにこのキーで署名されます (HMAC-SHA-256)。</translation>
    </message>
    <message>
        <source>Empty: the standard document. Else JSON with {{title}}, {{text}}, {{severity}}, {{problem_number}} and others in quotes.</source>
        <translation>空の場合: 標準文書。それ以外は JSON で、{{title}}、{{text}}、{{severity}}、{{problem_number}} などを引用符内に指定します。</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>テンプレートの選択</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Template of the document (optional)</source>
        <translation>文書のテンプレート (任意)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetsView</name>
    <message>
        <source>Target</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>最終通知</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>通知先の追加</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>すべてテスト</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Besides calling home, Callbox tells these of problems and of its own alarms.</source>
        <translation>コール・ホームのほかに、Callbox は問題と自身のアラームをこれらに通知します。</translation>
    </message>
    <message>
        <source>Test of all targets that are turned on</source>
        <translation>オンになっているすべての通知先のテスト</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>%1 のテスト</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>通知先はまだありません</translation>
    </message>
    <message>
        <source>Problems are called home all the same. Add who should hear of them here: mail addresses, an SNMP manager, a webhook.</source>
        <translation>通知先がなくても問題はコール・ホームされます。通知を受ける宛先 (メール・アドレス、SNMP マネージャー、Webhook) をここに追加してください。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TextField</name>
    <message>
        <source>Choose file</source>
        <translation>ファイルの選択</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TopBar</name>
    <message>
        <source>Search systems, events, tasks</source>
        <translation>システム、イベント、タスクの検索</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help for this page (%1)</source>
        <translation>このページのヘルプ (%1)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionDetail</name>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <translation>%1、次回は %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>メッセージの項目</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新しい内容</translation>
    </message>
    <message>
        <source>History and receipt</source>
        <translation>履歴と受領証</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1</source>
        <translation>
            <numerusform>メッセージ %Ln 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 about %3</source>
        <translation>%1 %2 (%3 について)</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 in the queue, moved there</source>
        <translation>キュー内 %1 番目 (移動済み)</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <translation>キュー内 %1 番目</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionsPage</name>
    <message>
        <source>Transmissions</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>No message of this kind</source>
        <translation>この種類のメッセージはありません</translation>
    </message>
    <message>
        <source>Choose another state or message.</source>
        <translation>別の状態またはメッセージを選択してください。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>送信されたものはまだありません</translation>
    </message>
    <message>
        <source>Send now collects from all partitions and sends at once.</source>
        <translation>「今すぐ送信」を選択すると、すべての区画から収集して即時に送信します。</translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation>スケジュールを開く</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>キュー内</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機 %1 件</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>保留 %1 件</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>退避 %1 件</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>待機しているものはありません</translation>
    </message>
    <message>
        <source>What was to go home has arrived, or nothing was to go yet.</source>
        <translation>コール・ホームするものはすべて到着したか、まだありません。</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>送信内容の表示</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::UtilizationView</name>
    <message>
        <source>Utilization</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>No samples of this time</source>
        <translation>この期間のサンプルはありません</translation>
    </message>
    <message>
        <source>A partition with an open channel is sampled every five minutes; samples are kept 30 days.</source>
        <translation>チャネルが接続されている区画は、5 分ごとに測定されます。サンプルは 30 日間保持されます。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1: プロセッサー %2 %、メモリー %3 %</translation>
    </message>
    <message>
        <source>Now: processor %1 %, memory %2 %. Highest processor: %3 %.</source>
        <translation>現在: プロセッサー %1 %、メモリー %2 %。プロセッサーの最大値: %3 %。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WayDialog</name>
    <message>
        <source>Add a way to the receiver</source>
        <translation>レシーバーへの経路の追加</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>Kind of way</source>
        <translation>経路の種類</translation>
    </message>
    <message>
        <source>Add this way</source>
        <translation>この経路を追加</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更の保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>保存せずに閉じますか?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>ここで入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更の破棄</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WaysList</name>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>最終成功</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>経路の追加</translation>
    </message>
    <message>
        <source>Examine all</source>
        <translation>すべて検査</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>ファイアウォール申請</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>レシーバーへの経路</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>プロバイダーへの経路がまだありません</translation>
    </message>
    <message>
        <source>The direct way is added with the receiver&apos;s address.</source>
        <translation>直接経路は、レシーバーのアドレスと共に追加されます。</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>The plugin %1 cannot be used now</source>
        <translation>プラグイン %1 は現在使用できません</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を除去しますか?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then.</source>
        <translation>設定と秘密は失われます。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Examine and free</source>
        <translation>検査して解除</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowCalendar</name>
    <message>
        <source>Calendar of the windows</source>
        <translation>保守ウィンドウのカレンダー</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1、%2 から %3</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>保守ウィンドウなし</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowDetail</name>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>保留対象</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1 to %2; %3</source>
        <translation>%1 から %2、%3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>これまでになし</translation>
    </message>
    <message>
        <source>%1 kept back, %2 wait for you</source>
        <translation>保留 %1 件、対応待ち %2 件</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowForm</name>
    <message>
        <source>Add this window</source>
        <translation>この保守ウィンドウを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep problems back during planned work</source>
        <translation>計画作業中の問題の保留</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>For instance: memory exchange</source>
        <translation>例: メモリー交換</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>参照コードの限定</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>管理対象システムの限定</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>区画の限定</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>You</source>
        <translation>現在のユーザー</translation>
    </message>
    <message>
        <source>%1 is kept back for %2.</source>
        <translation>%1 は %2 の間保留されます。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowsView</name>
    <message>
        <source>Add window</source>
        <translation>保守ウィンドウの追加</translation>
    </message>
    <message>
        <source>Windows shown</source>
        <translation>表示する保守ウィンドウ</translation>
    </message>
    <message>
        <source>Coming and in force</source>
        <translation>予定と実施中</translation>
    </message>
    <message>
        <source>Ended ones, too</source>
        <translation>終了したものも表示</translation>
    </message>
    <message>
        <source>Window %1 is added</source>
        <translation>保守ウィンドウ %1 を追加しました</translation>
    </message>
    <message>
        <source>Window %1 has ended</source>
        <translation>保守ウィンドウ %1 は終了しました</translation>
    </message>
    <message>
        <source>What it kept back waits until you release or discard it.</source>
        <translation>保留されたものは、保留解除または破棄するまで待機します。</translation>
    </message>
    <message>
        <source>Window %1 is removed</source>
        <translation>保守ウィンドウ %1 を除去しました</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>保守ウィンドウ</translation>
    </message>
    <message>
        <source>No window is planned or in force</source>
        <translation>予定または実施中の保守ウィンドウはありません</translation>
    </message>
    <message>
        <source>Add one before planned work: problems in it are kept back for you to look at afterwards.</source>
        <translation>計画作業の前に追加してください。期間中の問題は保留され、後で確認できます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>It is window %1 now</source>
        <translation>現在の保守ウィンドウ番号は %1 です</translation>
    </message>
</context>
<context>
    <name>callbox::console::Condition</name>
    <message>
        <source>at events</source>
        <translation>イベント発生時</translation>
    </message>
    <message>
        <source>when it is over</source>
        <translation>終了時</translation>
    </message>
    <message>
        <source>at events and when it is over</source>
        <translation>イベント発生時と終了時</translation>
    </message>
    <message>
        <source>Not monitored</source>
        <translation>モニターなし</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>モニター中</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <translation>%1 に該当</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Response ran</source>
        <translation>応答実行</translation>
    </message>
    <message>
        <source>Response failed</source>
        <translation>応答失敗</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sensor ran</source>
        <translation>センサー実行</translation>
    </message>
    <message>
        <source>Sensor failed</source>
        <translation>センサー失敗</translation>
    </message>
    <message>
        <source>No serviceable event</source>
        <translation>保守可能イベントなし</translation>
    </message>
    <message>
        <source>An event told here only</source>
        <translation>ここでのみ通知されるイベント</translation>
    </message>
    <message>
        <source>An event that is called home</source>
        <translation>コール・ホームされるイベント</translation>
    </message>
    <message>
        <source>raises an alarm</source>
        <translation>アラームを発生</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>%1 を実行</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionAudit</name>
    <message>
        <source>When</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Condition or sensor</source>
        <translation>条件またはセンサー</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionsModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Resource class</source>
        <translation>リソース・クラス</translation>
    </message>
    <message>
        <source>Event expression</source>
        <translation>イベント式</translation>
    </message>
</context>
<context>
    <name>callbox::console::Criteria</name>
    <message>
        <source>closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>open and closed</source>
        <translation>オープンとクローズ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>問題 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem numbers</source>
        <translation>
            <numerusform>問題番号 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>すべてのシステム</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>区画 %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>過去 1 日</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln days</source>
        <translation>
            <numerusform>過去 %Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>service request %1</source>
        <translation>サービス要求 %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>部品 %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>ロケーション %1</translation>
    </message>
    <message>
        <source>subsystem %1</source>
        <translation>サブシステム %1</translation>
    </message>
    <message>
        <source>log ID %1</source>
        <translation>ログ ID %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>報告元 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Criteria: %1 and %2 more</source>
        <translation>基準: %1 他 %2 件</translation>
    </message>
    <message>
        <source>Criteria: %1</source>
        <translation>基準: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventAction</name>
    <message>
        <source>The event is not closed.</source>
        <translation>イベントはクローズされていません。</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>イベントはクローズされています。先にクローズを取り消してください。</translation>
    </message>
    <message>
        <source>Only an event that is held for approval can be approved.</source>
        <translation>承認できるのは、承認待ちで保留されているイベントのみです。</translation>
    </message>
    <message>
        <source>The provider has the report already.</source>
        <translation>プロバイダーはすでに報告を受け取っています。</translation>
    </message>
    <message>
        <source>The event is held already.</source>
        <translation>イベントはすでに保留されています。</translation>
    </message>
    <message>
        <source>The event is counted only: it does not call home by itself.</source>
        <translation>イベントはカウントのみです。自動的にはコール・ホームしません。</translation>
    </message>
    <message>
        <source>The report has left already.</source>
        <translation>報告はすでに送出されています。</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>イベントが選択されていません。</translation>
    </message>
    <message>
        <source>None of the selected events allows this.</source>
        <translation>選択したイベントの中に、この操作が可能なものはありません。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>再コール・ホーム</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>コール・ホーム</translation>
    </message>
    <message>
        <source>Close events</source>
        <translation>イベントのクローズ</translation>
    </message>
    <message>
        <source>Close event</source>
        <translation>イベントのクローズ</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>クローズの取り消し</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>%1 へのコメント</translation>
    </message>
    <message>
        <source>The comment is kept with the event.</source>
        <translation>コメントはイベントと共に保持されます。</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>コメントの追加</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 の保留</translation>
    </message>
    <message>
        <source>Nothing leaves until it is approved. A report that waits is taken out of the outbox.</source>
        <translation>承認されるまで何も送出されません。待機中の報告は送信トレイから取り出されます。</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>保留の理由</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>すべて保留</translation>
    </message>
    <message>
        <source>Hold event</source>
        <translation>イベントの保留</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 の承認</translation>
    </message>
    <message>
        <source>The report goes into the outbox and calls home.</source>
        <translation>報告は送信トレイに入り、コール・ホームされます。</translation>
    </message>
    <message>
        <source>Why it may leave</source>
        <translation>送出を認める理由</translation>
    </message>
    <message>
        <source>Approve them</source>
        <translation>すべて承認</translation>
    </message>
    <message>
        <source>Approve event</source>
        <translation>イベントの承認</translation>
    </message>
    <message>
        <source>Call home for %1</source>
        <translation>%1 のコール・ホーム</translation>
    </message>
    <message>
        <source>The report goes to the provider now, also where the event would only notify.</source>
        <translation>イベントが通知のみの場合でも、報告は今すぐプロバイダーに送られます。</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>送信の理由</translation>
    </message>
    <message>
        <source>Call home now</source>
        <translation>今すぐコール・ホーム</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 のクローズ</translation>
    </message>
    <message>
        <source>The provider is told of the close with its reason. It can be undone.</source>
        <translation>クローズとその理由がプロバイダーに通知されます。元に戻すことができます。</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>クローズの理由</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>すべてクローズ</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>オープンのままにする</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>オープンのままにする</translation>
    </message>
    <message>
        <source>Undo the close of %1</source>
        <translation>%1 のクローズの取り消し</translation>
    </message>
    <message>
        <source>The event is again where it was on its way home. The provider is told.</source>
        <translation>イベントはプロバイダーへの送信過程の元の位置に戻ります。プロバイダーに通知されます。</translation>
    </message>
    <message>
        <source>Why the close is undone</source>
        <translation>クローズを取り消す理由</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>問題 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment kept: %1</source>
        <translation>コメントを保存しました: %1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>保留しました: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>承認しました: %1</translation>
    </message>
    <message>
        <source>On the way home: %1</source>
        <translation>プロバイダーに送信中: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>クローズしました: %1</translation>
    </message>
    <message>
        <source>Close undone: %1</source>
        <translation>クローズを取り消しました: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventData</name>
    <message>
        <source>Primary</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>2 次</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>ダンプ</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>ここにのみ保持</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>%1 data are wanted since %2</source>
        <translation>%1データ: %2 から要求中</translation>
    </message>
    <message>
        <source>%1 data gathered, %2</source>
        <translation>%1データ: 収集済み、%2</translation>
    </message>
    <message>
        <source>%1 data were not gathered, %2</source>
        <translation>%1データ: 収集されず、%2</translation>
    </message>
    <message>
        <source>Not read: %1. %2</source>
        <translation>読み取られませんでした: %1。%2</translation>
    </message>
    <message>
        <source>In message %1</source>
        <translation>メッセージ %1 内</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventDocument</name>
    <message>
        <source>Reference code</source>
        <translation>参照コード</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>障害システム</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>報告元</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>最初の報告</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>最終報告</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>サービス要求</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生内容</translation>
    </message>
    <message>
        <source>Problem %1: %2</source>
        <translation>問題 %1: %2</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>この順序で交換</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventParts</name>
    <message>
        <source>Repaired</source>
        <translation>修理済み</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>交換済み</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 (実施者 %2)、%3</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順位</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部品番号</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>CCIN %1</source>
        <translation>CCIN %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventsModel</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>参照コード</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>障害システム</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>最終報告</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>サービス要求</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>callbox::console::Help</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s folder in resources/help</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>callbox::console::Inventory</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Called out by event %1: %2</source>
        <translation>イベント %1 で交換対象に指定: %2</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>エンクロージャー</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>製造元</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部品番号</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>障害</translation>
    </message>
</context>
<context>
    <name>callbox::console::KeptBackModel</name>
    <message>
        <source>rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>保守ウィンドウ %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>参照コード</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>By</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>callbox::console::Label</name>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>承認待ちで保留</translation>
    </message>
    <message>
        <source>Suppressed by a window</source>
        <translation>保守ウィンドウで抑止</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>しきい値未満</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Service requested</source>
        <translation>サービス要求済み</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>プロバイダーが拒否</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>ログイン拒否</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置換済み</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Group A</source>
        <translation>グループ A</translation>
    </message>
    <message>
        <source>Group B</source>
        <translation>グループ B</translation>
    </message>
    <message>
        <source>Group C</source>
        <translation>グループ C</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>メモリー・モジュール</translation>
    </message>
    <message>
        <source>PCI adapters</source>
        <translation>PCI アダプター</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>ネットワーク・アダプター</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>エンクロージャー</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>電源機構</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>ファン</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティング・システム</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>フィックス</translation>
    </message>
    <message>
        <source>Configuration values</source>
        <translation>構成値</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>ファイル・システム</translation>
    </message>
    <message>
        <source>Failure logs</source>
        <translation>障害ログ</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>管理対象システム</translation>
    </message>
    <message>
        <source>Partitions found</source>
        <translation>検出された区画</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリー</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>パフォーマンス</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>拡張データ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>クロック</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Receiver&apos;s answer</source>
        <translation>レシーバーの応答</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>ホスト鍵</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>コマンドの実行</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>収集</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Proxy&apos;s settings</source>
        <translation>プロキシーの設定</translation>
    </message>
    <message>
        <source>Kerberos ticket</source>
        <translation>Kerberos チケット</translation>
    </message>
    <message>
        <source>Proxy&apos;s name</source>
        <translation>プロキシーの名前</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシー</translation>
    </message>
    <message>
        <source>Login at the proxy</source>
        <translation>プロキシーへのログイン</translation>
    </message>
    <message>
        <source>Tunnel by the proxy</source>
        <translation>プロキシーのトンネル</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN ゲートウェイ</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>鍵交換</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Address in the tunnel</source>
        <translation>トンネル内のアドレス</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>モデム</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>ダイヤル</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>ログオン</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路指定</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>テスト・メッセージ</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>L2TP トンネル</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM カード</translation>
    </message>
    <message>
        <source>Registration in the network</source>
        <translation>ネットワークへの登録</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>データ接続</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Packets of full size</source>
        <translation>最大サイズのパケット</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>コール・ホーム</translation>
    </message>
    <message>
        <source>Notify only</source>
        <translation>通知のみ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>callbox::console::Main</name>
    <message>
        <source>The operator&apos;s desktop of the Callbox call-home console.</source>
        <translation>コール・ホーム・コンソール Callbox のオペレーター用デスクトップ。</translation>
    </message>
    <message>
        <source>The operator socket of callboxd (default: $CALLBOX_SOCKET, then /run/callbox/operator.sock).</source>
        <translation>callboxd のオペレーター・ソケット (デフォルト: $CALLBOX_SOCKET、次に /run/callbox/operator.sock)。</translation>
    </message>
    <message>
        <source>The page to open, for instance events or setup.</source>
        <translation>開くページ (例: events、setup)。</translation>
    </message>
    <message>
        <source>The problems that the desktop is told of: all, call-home or none (default: all).</source>
        <translation>デスクトップに通知する問題: all、call-home、none (デフォルト: all)。</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or desktop (default: as chosen in Settings).</source>
        <translation>light、dark、high-contrast、または desktop (デフォルト: 「設定」での選択)。</translation>
    </message>
</context>
<context>
    <name>callbox::console::MessageHistory</name>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>The whole inventory was asked for</source>
        <translation>インベントリー全体の要求</translation>
    </message>
    <message>
        <source>Carried in a file</source>
        <translation>ファイルで運搬</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>保留解除済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>callbox::console::Overview</name>
    <message>
        <source>This console is not set up yet</source>
        <translation>このコンソールはまだセットアップされていません</translation>
    </message>
    <message>
        <source>Your fleet is calling home</source>
        <translation>システム群はコール・ホームしています</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>コール・ホームを待っています</translation>
    </message>
    <message>
        <source>Your fleet is not calling home</source>
        <translation>システム群はコール・ホームしていません</translation>
    </message>
    <message>
        <source>No partition is monitored yet.</source>
        <translation>モニターされている区画はまだありません。</translation>
    </message>
    <message>
        <source>%1 of %2 partitions are connected.</source>
        <translation>%2 区画中 %1 区画が接続されています。</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>オープンなイベント</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>対応事項なし</translation>
    </message>
    <message>
        <source>Silent partitions</source>
        <translation>応答のない区画</translation>
    </message>
    <message>
        <source>all channels open</source>
        <translation>全チャネルが接続</translation>
    </message>
    <message>
        <source>%1 down, %2 refused, %3 not reached yet</source>
        <translation>切断 %1、拒否 %2、未到達 %3</translation>
    </message>
    <message>
        <source>no partition yet</source>
        <translation>区画はまだありません</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>oldest waits %1</source>
        <translation>最長待機 %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>最終接触 %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>接触はまだありません</translation>
    </message>
    <message>
        <source>Next transmittal</source>
        <translation>次回の定期送信</translation>
    </message>
    <message>
        <source>no schedule is on</source>
        <translation>オンのスケジュールなし</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>One has been silent for more than an hour.</source>
        <translation>1 区画が 1 時間を超えて応答していません。</translation>
    </message>
    <message>
        <source>%1 have been silent for more than an hour.</source>
        <translation>%1 区画が 1 時間を超えて応答していません。</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>重大 %1</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>%1 information</source>
        <translation>情報 %1</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 partitions connected</source>
        <translation>%2 区画中 %1 区画が接続</translation>
    </message>
    <message>
        <source>longest: %1, %2</source>
        <translation>最長: %1、%2</translation>
    </message>
    <message>
        <source>%1 was never reached</source>
        <translation>%1 には一度も到達していません</translation>
    </message>
    <message>
        <source>everything has left</source>
        <translation>すべて送出済み</translation>
    </message>
    <message>
        <source>Last transmittal</source>
        <translation>前回の定期送信</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Path in use</source>
        <translation>使用中の経路</translation>
    </message>
    <message>
        <source>changes by itself at %1</source>
        <translation>%1 日で自動的に変更</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionDocument</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティング・システム</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>最終収集</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリー</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionsModel</name>
    <message>
        <source>Partition</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティング・システム</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>オープンなイベント</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>callbox::console::Places</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>保守可能イベント</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>ガイド付きセットアップ</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>お客様情報</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>ユーザーの許可</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Users and audit</source>
        <translation>ユーザーと監査</translation>
    </message>
    <message>
        <source>Windows and policies</source>
        <translation>保守ウィンドウとポリシー</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>ルール・パック</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>区画の追加</translation>
    </message>
    <message>
        <source>Conditions and responses</source>
        <translation>条件と応答</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>送出される内容</translation>
    </message>
</context>
<context>
    <name>callbox::console::Policy</name>
    <message>
        <source>Coming</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>保留解除済み</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>Cleared itself</source>
        <translation>自然解消</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Tell here only</source>
        <translation>ここでのみ通知</translation>
    </message>
    <message>
        <source>Hold for approval</source>
        <translation>承認待ちで保留</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>コール・ホーム</translation>
    </message>
    <message>
        <source>Count into an open problem</source>
        <translation>オープンな問題に加算</translation>
    </message>
    <message>
        <source>systems %1</source>
        <translation>システム %1</translation>
    </message>
    <message>
        <source>partitions %1</source>
        <translation>区画 %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>begins %1, lasts %2</source>
        <translation>開始 %1、期間 %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>終了 %1 (残り %2)</translation>
    </message>
    <message>
        <source>ended early, %1</source>
        <translation>早期終了、%1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>終了 %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rehearsal</name>
    <message>
        <source>Called home</source>
        <translation>コール・ホーム</translation>
    </message>
    <message>
        <source>Told here only</source>
        <translation>ここでのみ通知</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>承認待ちで保留</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Counted into an open one</source>
        <translation>オープンな問題に加算</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rights</name>
    <message>
        <source>Viewer</source>
        <translation>参照者</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Service representative</source>
        <translation>サービス担当員</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Your role is %1; this takes the role %2.</source>
        <translation>現在の役割は %1 です。この操作には役割 %2 が必要です。</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>サービスに接続されていません。</translation>
    </message>
</context>
<context>
    <name>callbox::console::RulesModel</name>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>With</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低重大度</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>callbox::console::SensorsModel</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>要求時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>最終実行</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>callbox::console::Setting</name>
    <message>
        <source>Customer information</source>
        <translation>お客様情報</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>サポート ID</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>レシーバー</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>レシーバーへの経路</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Rules for new problems</source>
        <translation>新しい問題のルール</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>ストーム</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>保守ウィンドウ</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>接続モニター</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>システム別のコール・ホーム</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>マスキング・ルール</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>仮名</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Signers of rule packs</source>
        <translation>ルール・パックの署名者</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditions and their responses</source>
        <translation>条件とその応答</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>変更予定</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>追加予定</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>スキップ予定</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>callbox::console::StateView</name>
    <message>
        <source>Reading from the service</source>
        <translation>サービスから読み取り中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>callbox::console::StatusStrip</name>
    <message>
        <source>Not set up yet</source>
        <translation>未セットアップ</translation>
    </message>
    <message>
        <source>Calling home</source>
        <translation>コール・ホーム中</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>コール・ホーム待ち</translation>
    </message>
    <message>
        <source>Not calling home</source>
        <translation>コール・ホームしていません</translation>
    </message>
    <message>
        <source>Connecting to the service</source>
        <translation>サービスに接続しています</translation>
    </message>
    <message>
        <source>The service is not connected, so its state is not known</source>
        <translation>サービスに接続されていないため、状態は不明です</translation>
    </message>
    <message>
        <source>callboxd connected</source>
        <translation>callboxd 接続済み</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>経路: %1</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>最終接触 %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>接触はまだありません</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>送信待ち: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::StepsView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>callbox::console::StormsModel</name>
    <message>
        <source>All partitions</source>
        <translation>すべての区画</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Only counted</source>
        <translation>カウントのみ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>参照コード</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>例</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>その他すべて</translation>
    </message>
</context>
<context>
    <name>callbox::console::SystemsTree</name>
    <message>
        <source>Not collected yet</source>
        <translation>未収集</translation>
    </message>
    <message>
        <source>All connected</source>
        <translation>すべて接続</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%2 中 %1 が接続</translation>
    </message>
    <message>
        <source>System and partition</source>
        <translation>システムと区画</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティング・システム</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>オープンなイベント</translation>
    </message>
    <message>
        <source>%1 connected, %2 down, %3 refused, %4 not reached yet</source>
        <translation>接続 %1、切断 %2、拒否 %3、未到達 %4</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 区画</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 区画</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>callbox::console::Target</name>
    <message>
        <source>E-mail</source>
        <translation>E メール</translation>
    </message>
    <message>
        <source>SNMP traps</source>
        <translation>SNMP トラップ</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>All problems and alarms</source>
        <translation>すべての問題とアラーム</translation>
    </message>
    <message>
        <source>Call-home problems only</source>
        <translation>コール・ホームの問題のみ</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS、必須</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>最初から TLS</translation>
    </message>
    <message>
        <source>None: readable on the way, no login</source>
        <translation>なし: 途中で読み取り可能、ログインなし</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>新しい問題</translation>
    </message>
    <message>
        <source>Problem changed</source>
        <translation>問題の変更</translation>
    </message>
    <message>
        <source>Problem closed</source>
        <translation>問題のクローズ</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Alarm over</source>
        <translation>アラーム終了</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>コミュニティー</translation>
    </message>
    <message>
        <source>Authentication pass phrase</source>
        <translation>認証パスフレーズ</translation>
    </message>
    <message>
        <source>Privacy pass phrase</source>
        <translation>プライバシー・パスフレーズ</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>署名キー</translation>
    </message>
</context>
<context>
    <name>callbox::console::Times</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分後</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>callbox::console::TransmissionsModel</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Received or due</source>
        <translation>受信または予定</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>%1 が保留: %2</translation>
    </message>
    <message>
        <source>Cancelled by %1: %2</source>
        <translation>%1 がキャンセル: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>実行者: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::WindowsModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>保留対象</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>callbox::app::console::AddressesEditor</name>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What this address is told</source>
        <translation>向此地址通知的内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>移除此地址</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AttentionView</name>
    <message>
        <source>Managed system</source>
        <translation>受管系统</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>All its partitions</source>
        <translation>其所有分区</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>机器类型、型号、序列号</translation>
    </message>
    <message>
        <source>Indicator of</source>
        <translation>指示灯所属</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Only those that are on</source>
        <translation>仅显示点亮的</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>熄灭</translation>
    </message>
    <message>
        <source>Attention indicators</source>
        <translation>注意指示灯</translation>
    </message>
    <message>
        <source>On while an open problem that calls home needs service. Switched off, it stays off until a newer problem comes; the problems stay as they are.</source>
        <translation>只要有呼叫总部的未关闭问题需要服务，指示灯就点亮。手动熄灭后，在出现更新的问题之前保持熄灭；问题本身不变。</translation>
    </message>
    <message>
        <source>%1 of %2 are on</source>
        <translation>%2 个中有 %1 个点亮</translation>
    </message>
    <message>
        <source>Needs service</source>
        <translation>需要服务</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已手动熄灭</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>熄灭</translation>
    </message>
    <message>
        <source>Nothing needs service</source>
        <translation>没有需要服务的系统</translation>
    </message>
    <message>
        <source>No attention indicator is on.</source>
        <translation>没有点亮的注意指示灯。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>尚无受管系统</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>一旦连接到系统的某个分区，该系统即为已知。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditDetail</name>
    <message>
        <source>Show the problem</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1，以 %2 身份</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditModel</name>
    <message>
        <source>Attention</source>
        <translation>注意指示灯</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>捆绑包</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>按系统呼叫总部</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>客户信息</translation>
    </message>
    <message>
        <source>Dumps</source>
        <translation>转储</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>可维护事件</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>扩展数据</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>连接监视</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>假名</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>引导式设置</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>风暴</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>授权用户</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Transmitting</source>
        <translation>传送</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护窗口</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditPage</name>
    <message>
        <source>Users and audit</source>
        <translation>用户与审计</translation>
    </message>
    <message>
        <source>Who did what, and who may do what.</source>
        <translation>谁做了什么，以及谁可以做什么。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditView</name>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>查看更早的记录</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>任意列中的文本</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>已完成和已拒绝</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有用户</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有内容</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%2 个条目中的 %1 个</translation>
    </message>
    <message>
        <source>%1, reading</source>
        <translation>%1，正在读取</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>没有符合筛选条件的条目</translation>
    </message>
    <message>
        <source>Widen the period, or take a filter away.</source>
        <translation>请扩大时间段，或去掉一个筛选条件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Nothing was done in this period</source>
        <translation>此时间段内没有任何操作</translation>
    </message>
    <message>
        <source>Everything that changes something, or tells a secret, is kept here. Reading is not.</source>
        <translation>凡是更改内容或透露机密的操作都保存在此处。读取操作不保存。</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuthorizePage</name>
    <message>
        <source>Authorize user</source>
        <translation>授权用户</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Who may see this console&apos;s data at the provider.</source>
        <translation>谁可以在提供商处查看此控制台的数据。</translation>
    </message>
    <message>
        <source>The support IDs are saved</source>
        <translation>支持 ID 已保存</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkAdd</name>
    <message>
        <source>Partitions to be added</source>
        <translation>要添加的分区</translation>
    </message>
    <message>
        <source>Lines of known_hosts (optional)</source>
        <translation>known_hosts 的行（可选）</translation>
    </message>
    <message>
        <source>Password, once for each (optional)</source>
        <translation>密码，每个分区一次（可选）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>重试失败的分区</translation>
    </message>
    <message>
        <source>Ask for their host keys</source>
        <translation>查询其主机密钥</translation>
    </message>
    <message>
        <source>Compare the fingerprints with what the partitions print: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. With rows selected only these are trusted. The password puts Callbox&apos;s key in place and is never kept.</source>
        <translation>请将指纹与分区打印的内容进行比较：ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub。选择了行时，仅信任这些行。密码用于放置 Callbox 的密钥，从不保留。</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <translation>已添加 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 keys to compare</source>
        <translation>%1 个密钥待比较</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>Trust %1 and add</source>
        <translation>信任 %1 个并添加</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkDetail</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>故障系统</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>所选事件</translation>
    </message>
    <message>
        <source>%1 events are handled at once</source>
        <translation>一次最多处理 %1 个事件</translation>
    </message>
    <message>
        <source>These are the first ones of your selection. Select the others afterwards.</source>
        <translation>这是所选内容的前一部分。请随后选择其余的事件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events selected</source>
        <translation>
            <numerusform>已选择 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 done, %2 refused</source>
        <translation>已完成 %1 个，已拒绝 %2 个</translation>
    </message>
    <message>
        <source>The list says of each what was refused and why.</source>
        <translation>列表中说明了每个被拒绝的事件及其原因。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>Key listed</source>
        <translation>密钥已列出</translation>
    </message>
    <message>
        <source>Other key listed</source>
        <translation>列出了其他密钥</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>密钥已吊销</translation>
    </message>
    <message>
        <source>Compare key</source>
        <translation>比较密钥</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>正在添加</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>登录用户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Host key, or what went wrong</source>
        <translation>主机密钥或失败原因</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkSource</name>
    <message>
        <source>List these partitions</source>
        <translation>列出这些分区</translation>
    </message>
    <message>
        <source>Where the partitions come from</source>
        <translation>分区的来源</translation>
    </message>
    <message>
        <source>By a pattern of names</source>
        <translation>按名称模式</translation>
    </message>
    <message>
        <source>From CSV</source>
        <translation>从 CSV</translation>
    </message>
    <message>
        <source>From another console&apos;s settings</source>
        <translation>从另一台控制台的设置</translation>
    </message>
    <message>
        <source>From an HMC or KVM host</source>
        <translation>从 HMC 或 KVM 主机</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>登录用户</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Pattern of host names</source>
        <translation>主机名模式</translation>
    </message>
    <message>
        <source>Ranges and lists stand in brackets; several patterns are separated by spaces.</source>
        <translation>范围和列表写在方括号中；多个模式以空格分隔。</translation>
    </message>
    <message>
        <source>Partitions as CSV</source>
        <translation>CSV 形式的分区</translation>
    </message>
    <message>
        <source>Open a file ...</source>
        <translation>打开文件 ...</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>选择 CSV 文件</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Columns: host, name, user, port, in this order or named in the first line. Only the host is needed.</source>
        <translation>列：host、name、user、port，按此顺序或在第一行中指定列名。仅 host 为必需。</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>Choose another console&apos;s settings</source>
        <translation>选择另一台控制台的设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Takes the partitions alone; their host keys are asked for anew. The place Settings takes everything.</source>
        <translation>仅接管分区；其主机密钥将重新查询。要接管全部内容，请使用“设置”。</translation>
    </message>
    <message>
        <source>HMC or KVM host</source>
        <translation>HMC 或 KVM 主机</translation>
    </message>
    <message>
        <source>Domain of the partitions</source>
        <translation>分区的域</translation>
    </message>
    <message>
        <source>Domain put behind the names, for instance example.com</source>
        <translation>附加在名称之后的域，例如 example.com</translation>
    </message>
    <message>
        <source>Lists what it told of in its last collection and is not here yet. Add the HMC itself first, as a partition.</source>
        <translation>列出其上次收集中提到而此处尚没有的分区。请先将 HMC 自身作为分区添加。</translation>
    </message>
    <message>
        <source>No HMC and no KVM host is here yet</source>
        <translation>此处尚无 HMC 或 KVM 主机</translation>
    </message>
    <message>
        <source>There is no HMC to ask</source>
        <translation>没有可查询的 HMC</translation>
    </message>
    <message>
        <source>Add the HMC itself first, as a partition.</source>
        <translation>请先将 HMC 自身作为分区添加。</translation>
    </message>
    <message>
        <source>Nothing was collected from it yet</source>
        <translation>尚未从中收集任何内容</translation>
    </message>
    <message>
        <source>Collect from it in Systems, then list again.</source>
        <translation>请在“系统”中对其进行收集，然后重新列出。</translation>
    </message>
    <message>
        <source>There is no partition in it</source>
        <translation>其中没有分区</translation>
    </message>
    <message>
        <source>Look whether the right source is chosen.</source>
        <translation>请检查所选来源是否正确。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BundleView</name>
    <message>
        <source>Write the bundle</source>
        <translation>写入捆绑包</translation>
    </message>
    <message>
        <source>Take in receipts</source>
        <translation>读入回执</translation>
    </message>
    <message>
        <source>Carry what waits to the receiver</source>
        <translation>将等待中的消息带给接收方</translation>
    </message>
    <message>
        <source>Each waiting message is in the file exactly as it would be posted; there is no secret in it. The messages wait on for a connection all the same, and one that arrives both ways is one message.</source>
        <translation>文件中的每条等待消息与其将要发送的形式完全相同，不含机密。消息仍继续等待连接；经两种途径到达的同一消息算作一条消息。</translation>
    </message>
    <message>
        <source>Bring its receipts back</source>
        <translation>带回其回执</translation>
    </message>
    <message>
        <source>The receiver writes signed receipts beside the bundle it took. They may be taken in more than once.</source>
        <translation>接收方在其收取的捆绑包旁写入已签名的回执。回执可以多次读入。</translation>
    </message>
    <message>
        <source>Choose the receipts</source>
        <translation>选择回执</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>回执 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Bundles (*.json)</source>
        <translation>捆绑包 (*.json)</translation>
    </message>
    <message>
        <source>%1 messages are in %2</source>
        <translation>%2 中有 %1 条消息</translation>
    </message>
    <message>
        <source>%1 more wait: write another one when the receipts are in.</source>
        <translation>还有 %1 条在等待：请在读入回执后再写入一个捆绑包。</translation>
    </message>
    <message>
        <source>received before: %1</source>
        <translation>先前已接收：%1</translation>
    </message>
    <message>
        <source>set aside for good: %1</source>
        <translation>最终搁置：%1</translation>
    </message>
    <message>
        <source>refused, they wait on: %1</source>
        <translation>被拒绝，继续等待：%1</translation>
    </message>
    <message>
        <source>of another console: %1</source>
        <translation>属于其他控制台：%1</translation>
    </message>
    <message>
        <source>Messages that arrived: %1</source>
        <translation>已到达的消息：%1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CallHomeView</name>
    <message>
        <source>Calls home</source>
        <translation>呼叫总部</translation>
    </message>
    <message>
        <source>Waits for an operator</source>
        <translation>等待操作员</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>恢复呼叫总部</translation>
    </message>
    <message>
        <source>Stop calling home</source>
        <translation>停止呼叫总部</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>尚无受管系统</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>一旦连接到系统的某个分区，该系统即为已知。</translation>
    </message>
    <message>
        <source>New problems of a system that does not call home are held until an operator releases them, whatever the rules say. Service information still goes.</source>
        <translation>对于不呼叫总部的系统，无论规则如何规定，其新问题都会暂挂，直到操作员放行。服务信息仍会发送。</translation>
    </message>
    <message>
        <source>A system that is not known here yet</source>
        <translation>此处尚未知的系统</translation>
    </message>
    <message>
        <source>Hold its problems</source>
        <translation>暂挂其问题</translation>
    </message>
    <message>
        <source>Machine type, model and serial</source>
        <translation>机器类型、型号和序列号</translation>
    </message>
    <message>
        <source>It is held from its first problem on.</source>
        <translation>从其第一个问题起即暂挂。</translation>
    </message>
    <message>
        <source>Systems that call home again: %1</source>
        <translation>恢复呼叫总部的系统：%1</translation>
    </message>
    <message>
        <source>Systems whose new problems are held now: %1</source>
        <translation>现在暂挂新问题的系统：%1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CarryView</name>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>选择文档</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>导入这些设置</translation>
    </message>
    <message>
        <source>Only what would change</source>
        <translation>仅显示将更改的内容</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>迁移设置</translation>
    </message>
    <message>
        <source>The document has every setting of this console and never a secret. It is readable, so that it can be cut down and kept under version control.</source>
        <translation>文档包含此控制台的每项设置，但绝不包含机密。文档可读，因此可以删减并纳入版本控制。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>Take over settings</source>
        <translation>接管设置</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Choose a document of settings</source>
        <translation>选择设置文档</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Some settings were refused; the others are done</source>
        <translation>部分设置被拒绝；其余设置已完成</translation>
    </message>
    <message>
        <source>The settings are taken over</source>
        <translation>设置已接管</translation>
    </message>
    <message>
        <source>Secrets are not in the document: set those that the list names.</source>
        <translation>文档中不包含机密：请设置列表中列出的机密。</translation>
    </message>
    <message>
        <source>The service looks at the document</source>
        <translation>服务正在检查文档</translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>未选择文档</translation>
    </message>
    <message>
        <source>Choose one that another console exported. First you see what would change; nothing is done before you say so.</source>
        <translation>请选择从另一台控制台导出的文档。您会先看到将更改的内容；在您确认之前不执行任何操作。</translation>
    </message>
    <message>
        <source>The document is not taken</source>
        <translation>文档未被接受</translation>
    </message>
    <message>
        <source>The reason stands below. Nothing was changed.</source>
        <translation>原因见下方。未更改任何内容。</translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation>一切均已如此</translation>
    </message>
    <message>
        <source>The document would change nothing here.</source>
        <translation>该文档不会更改此处的任何内容。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionAuditView</name>
    <message>
        <source>Show problem</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>It printed</source>
        <translation>输出内容</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>未发生此类情况</translation>
    </message>
    <message>
        <source>Events of conditions, their ends and what responses did are kept for 30 days.</source>
        <translation>条件的事件、事件的结束以及响应所执行的操作保留 30 天。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionDetail</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Start monitoring</source>
        <translation>开始监视</translation>
    </message>
    <message>
        <source>Stop monitoring</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Take link away</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Linked responses</source>
        <translation>已关联的响应</translation>
    </message>
    <message>
        <source>Response to link</source>
        <translation>要关联的响应</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>A new condition</source>
        <translation>新条件</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>No response is linked</source>
        <translation>未关联响应</translation>
    </message>
    <message>
        <source>A condition is monitored once a response is linked and started.</source>
        <translation>关联并启动响应后，条件即受到监视。</translation>
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
        <translation>所属资源类</translation>
    </message>
    <message>
        <source>It is an event when</source>
        <translation>出现事件的条件</translation>
    </message>
    <message>
        <source>It is over when</source>
        <translation>事件结束的条件</translation>
    </message>
    <message>
        <source>Only of resources with</source>
        <translation>仅限具有以下属性的资源</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>What an event means</source>
        <translation>事件的含义</translation>
    </message>
    <message>
        <source>What its end means</source>
        <translation>事件结束的含义</translation>
    </message>
    <message>
        <source>Besides its responses it makes</source>
        <translation>除响应外还生成</translation>
    </message>
    <message>
        <source>Make condition</source>
        <translation>创建条件</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>保存条件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Attributes: %1</source>
        <translation>属性：%1</translation>
    </message>
    <message>
        <source>The condition is saved</source>
        <translation>条件已保存</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsPage</name>
    <message>
        <source>Conditions and responses</source>
        <translation>条件与响应</translation>
    </message>
    <message>
        <source>When something is an event, and what is done about it.</source>
        <translation>何种情况算作事件，以及如何处理。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsView</name>
    <message>
        <source>New condition</source>
        <translation>新建条件</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>Its links to responses went with it.</source>
        <translation>其与响应的关联也随之移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is no condition</source>
        <translation>没有条件</translation>
    </message>
    <message>
        <source>A condition says when something about your partitions is an event, for instance a file system that fills up.</source>
        <translation>条件规定分区的何种情况算作事件，例如文件系统即将写满。</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>请先保存或放弃更改</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityForm</name>
    <message>
        <source>Receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>通往接收方的路径</translation>
    </message>
    <message>
        <source>The first that works is used; the others stand by in this order.</source>
        <translation>使用第一条可用的路径；其余路径按此顺序备用。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityPage</name>
    <message>
        <source>Connectivity</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Save receiver</source>
        <translation>保存接收方</translation>
    </message>
    <message>
        <source>Callbox only opens connections outward.</source>
        <translation>Callbox 只建立向外的连接。</translation>
    </message>
    <message>
        <source>The receiver is saved</source>
        <translation>接收方已保存</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CriteriaPanel</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Hide criteria</source>
        <translation>隐藏筛选条件</translation>
    </message>
    <message>
        <source>Criteria hold as you type. Empty ones do not restrict.</source>
        <translation>筛选条件随输入生效。空白的条件不作限制。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>打开/关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>打开和已关闭</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>所有严重性</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Notification type</source>
        <translation>通知类型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Description or code</source>
        <translation>描述或代码</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>故障系统</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Reported in the last</source>
        <translation>报告时间为最近</translation>
    </message>
    <message>
        <source>Problem numbers</source>
        <translation>问题编号</translation>
    </message>
    <message>
        <source>42, 44-46</source>
        <translation>42, 44-46</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>服务请求</translation>
    </message>
    <message>
        <source>Reference code begins with</source>
        <translation>参考代码开头为</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Location code</source>
        <translation>位置代码</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>子系统</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>平台日志标识</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>报告控制台</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerForm</name>
    <message>
        <source>The systems stand at the administrator&apos;s address</source>
        <translation>系统位于管理员的地址</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other telephone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>街道（第二行）</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省/自治区/直辖市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Two letters, for instance DE</source>
        <translation>两个字母，例如 CN</translation>
    </message>
    <message>
        <source>Building, floor, room</source>
        <translation>楼宇、楼层、机房</translation>
    </message>
    <message>
        <source>Nearest telephone</source>
        <translation>最近的电话</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>企业编号</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerPage</name>
    <message>
        <source>Customer information</source>
        <translation>客户信息</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Whom the provider calls, and where an engineer has to go.</source>
        <translation>提供商联系谁，以及工程师须前往何处。</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>客户与联系人</translation>
    </message>
    <message>
        <source>System location and account</source>
        <translation>系统位置与账户</translation>
    </message>
    <message>
        <source>The customer information is saved</source>
        <translation>客户信息已保存</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DataFileView</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Select a file to read it here.</source>
        <translation>选择一个文件以在此处阅读。</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 的文本</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>正在从服务读取</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>前 %1，共 %2</translation>
    </message>
    <message>
        <source>the source said more</source>
        <translation>源还有更多输出</translation>
    </message>
    <message>
        <source>Files of more than %1 are saved by &quot;callbox event data --save&quot;.</source>
        <translation>超过 %1 的文件用“callbox event data --save”保存。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DeedForm</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>您的姓名（可选）</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DesktopNotifier</name>
    <message>
        <source>Problem %1 on %2: %3</source>
        <translation>问题 %1，位于 %2：%3</translation>
    </message>
    <message>
        <source>Callbox lists them under serviceable events.</source>
        <translation>Callbox 将其列在可维护事件下。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 new problems</source>
        <translation>%1 个新问题</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DisclosurePage</name>
    <message>
        <source>What leaves</source>
        <translation>发出的内容</translation>
    </message>
    <message>
        <source>Nothing leaves but messages that can be seen, before and after.</source>
        <translation>仅发出在发出前后均可查看的消息。</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>假名</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>无连接时</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DoctorDialog</name>
    <message>
        <source>Examine again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Examine every way to the receiver</source>
        <translation>检查通往接收方的每条路径</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Each step depends on the one before. The first that fails tells the cause.</source>
        <translation>每个步骤都依赖于前一步骤。第一个失败的步骤指明原因。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventComments</name>
    <message>
        <source>Add comment</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>Comments go home with the report as it is when it is sent.</source>
        <translation>注释以发送时的内容随报告一同发往总部。</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>以 %1 身份</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>尚无注释</translation>
    </message>
    <message>
        <source>Note what was found and done, for colleagues and the provider.</source>
        <translation>请记录发现的情况和所做的处理，供同事和提供商参考。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventData</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Collect secondary data</source>
        <translation>收集辅助数据</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>扩展数据</translation>
    </message>
    <message>
        <source>No extended data</source>
        <translation>没有扩展数据</translation>
    </message>
    <message>
        <source>Test problems want no data.</source>
        <translation>测试问题不需要数据。</translation>
    </message>
    <message>
        <source>No extended data yet</source>
        <translation>尚无扩展数据</translation>
    </message>
    <message>
        <source>Primary data are gathered by themselves when an event calls home; secondary data on request.</source>
        <translation>主要数据在事件呼叫总部时自动收集；辅助数据按请求收集。</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>事件已关闭。请先撤销关闭。</translation>
    </message>
    <message>
        <source>The event is held: approve it first.</source>
        <translation>事件已暂挂：请先批准。</translation>
    </message>
    <message>
        <source>There is no service request yet that data could go to.</source>
        <translation>尚无可接收数据的服务请求。</translation>
    </message>
    <message>
        <source>Nothing is kept that has not left.</source>
        <translation>保留的数据均已发出。</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>请先选择一个文件。</translation>
    </message>
    <message>
        <source>What has left cannot be taken back.</source>
        <translation>已发出的内容无法收回。</translation>
    </message>
    <message>
        <source>Send selected</source>
        <translation>发送所选</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>全部发送</translation>
    </message>
    <message>
        <source>Data about this event are being gathered.</source>
        <translation>正在收集此事件的数据。</translation>
    </message>
    <message>
        <source>Send all that is kept</source>
        <translation>发送保留的全部数据</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>It goes to service request %1.</source>
        <translation>数据将发往服务请求 %1。</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>发送原因</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>A message that waits with it is made anew without it. It cannot be undone.</source>
        <translation>包含该文件的待发消息将重新生成，不再包含该文件。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>移除原因</translation>
    </message>
    <message>
        <source>Remove files</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>正在发件箱中等待。</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>已移除。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDeeds</name>
    <message>
        <source>Not done for %1: %2</source>
        <translation>未对 %1 执行：%2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDetail</name>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>报告者</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>About this event</source>
        <translation>关于此事件</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>扩展数据</translation>
    </message>
    <message>
        <source>Extended data (%1)</source>
        <translation>扩展数据 (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>注释</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventParts</name>
    <message>
        <source>Replaced</source>
        <translation>已更换</translation>
    </message>
    <message>
        <source>Repaired without a new part</source>
        <translation>已修复，未使用新部件</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Parts stand in the order in which to replace them.</source>
        <translation>部件按应更换的顺序列出。</translation>
    </message>
    <message>
        <source>No part is called out</source>
        <translation>未指出部件</translation>
    </message>
    <message>
        <source>The rule that saw this problem names no part to replace.</source>
        <translation>识别此问题的规则未指出要更换的部件。</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>事件已关闭。请先撤销关闭。</translation>
    </message>
    <message>
        <source>Select a part first.</source>
        <translation>请先选择一个部件。</translation>
    </message>
    <message>
        <source>It is noted for this part already.</source>
        <translation>此部件已有该记录。</translation>
    </message>
    <message>
        <source>%1 was repaired</source>
        <translation>%1 已修复</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 已更换</translation>
    </message>
    <message>
        <source>It is noted with the part and in the history.</source>
        <translation>将记录在该部件和历史记录中。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理内容</translation>
    </message>
    <message>
        <source>Note the repair</source>
        <translation>记录修复</translation>
    </message>
    <message>
        <source>Note the replacement</source>
        <translation>记录更换</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventReporters</name>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>报告者</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末次</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>报告控制台</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>子系统</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>平台日志标识</translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>重复项键</translation>
    </message>
    <message>
        <source>What the source printed</source>
        <translation>源的输出</translation>
    </message>
    <message>
        <source>The source printed nothing that is kept.</source>
        <translation>没有保留源的输出。</translation>
    </message>
    <message>
        <source>reported first</source>
        <translation>首个报告者</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>1, no duplicate</source>
        <translation>1，无重复</translation>
    </message>
    <message>
        <source>%1, merged into this event</source>
        <translation>%1，已合并到此事件</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventSummary</name>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>参考代码</translation>
    </message>
    <message>
        <source>The code means</source>
        <translation>代码含义</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>故障系统</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>服务请求</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>提供商的说明</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>应采取的措施</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>按此顺序更换</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>此控制台</translation>
    </message>
    <message>
        <source>%1 (1 report, %2)</source>
        <translation>%1（1 次报告，%2）</translation>
    </message>
    <message>
        <source>%1 (%2 reports, first %3, last %4)</source>
        <translation>%1（%2 次报告，首次 %3，末次 %4）</translation>
    </message>
    <message>
        <source>%1, notify only</source>
        <translation>%1，仅通知</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>自 %1 起消失</translation>
    </message>
    <message>
        <source>goes and comes back since %1</source>
        <translation>自 %1 起时断时续</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1（规则 %2）</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventsPage</name>
    <message>
        <source>Serviceable events</source>
        <translation>可维护事件</translation>
    </message>
    <message>
        <source>Create test event</source>
        <translation>创建测试事件</translation>
    </message>
    <message>
        <source>Create a test event</source>
        <translation>创建一个测试事件</translation>
    </message>
    <message>
        <source>A test problem goes the whole way home and comes back with a service request. Nobody is sent out for it.</source>
        <translation>测试问题走完呼叫总部的全程，并带回服务请求。不会为此派遣人员。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>呼叫总部路径测试</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>发送测试事件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>No event meets these criteria</source>
        <translation>没有符合这些条件的事件</translation>
    </message>
    <message>
        <source>No open event</source>
        <translation>没有打开的事件</translation>
    </message>
    <message>
        <source>Problems of the partitions appear here by themselves. A test event shows that they would be called home.</source>
        <translation>分区的问题会自动显示在此处。测试事件可表明这些问题会呼叫总部。</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Nothing has been reported or closed so far.</source>
        <translation>到目前为止，未报告或关闭任何事件。</translation>
    </message>
    <message>
        <source>Test event %1 is on its way</source>
        <translation>测试事件 %1 正在途中</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>当前生效：%1。</translation>
    </message>
    <message>
        <source>Reset criteria</source>
        <translation>重置筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>撤销关闭</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation>误关闭</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting ...</source>
        <translation>正在导出 ...</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>已写入 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%2 中有 %1 行。</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>未向 %1 写入任何内容。%2</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 位于 %2。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place for it.</source>
        <translation>无法写入 %1。请为其选择其他位置。</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
    <message>
        <source>%1 rows were given to the printer.</source>
        <translation>已将 %1 行发送到打印机。</translation>
    </message>
    <message>
        <source>The list was not printed. %1</source>
        <translation>列表未打印。%1</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>已将 %1 发送到打印机。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetCharts</name>
    <message>
        <source>Problems, last %1 days</source>
        <translation>问题，最近 %1 天</translation>
    </message>
    <message>
        <source>Transmissions, last %1 days</source>
        <translation>传输，最近 %1 天</translation>
    </message>
    <message>
        <source>Utilization, fleet median</source>
        <translation>利用率，全部系统的中位值</translation>
    </message>
    <message>
        <source>%1: %2 critical, %3 warning, %4 information</source>
        <translation>%1：%2 个严重，%3 个警告，%4 个信息</translation>
    </message>
    <message>
        <source>No problem in these days</source>
        <translation>这些天没有问题</translation>
    </message>
    <message>
        <source>What the partitions report is counted here by severity.</source>
        <translation>分区报告的问题在此处按严重性计数。</translation>
    </message>
    <message>
        <source>%1 critical, %2 warning, %3 information</source>
        <translation>%1 个严重，%2 个警告，%3 个信息</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>%1: %2 arrived, %3 set aside</source>
        <translation>%1：%2 条已到达，%3 条已搁置</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>这些天未发送任何内容</translation>
    </message>
    <message>
        <source>Messages count on the day on which the provider had them.</source>
        <translation>消息计入提供商收到的当天。</translation>
    </message>
    <message>
        <source>%1 arrived, %2 set aside</source>
        <translation>%1 条已到达，%2 条已搁置</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>No samples in the last day</source>
        <translation>最近一天没有样本</translation>
    </message>
    <message>
        <source>Partitions with an open channel are sampled every five minutes.</source>
        <translation>通道已打开的分区每五分钟采样一次。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1：处理器 %2 %，内存 %3 %</translation>
    </message>
    <message>
        <source>Processor %1 %, memory %2 %</source>
        <translation>处理器 %1 %，内存 %2 %</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetSearch</name>
    <message>
        <source>Partition, %1</source>
        <translation>分区，%1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::Form</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FormPage</name>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>关闭帮助</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HistoryView</name>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>查看更早的记录</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>所有目标</translation>
    </message>
    <message>
        <source>Told, waiting and given up</source>
        <translation>已通知、等待中和已放弃</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>已通知的内容</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>应采取的措施</translation>
    </message>
    <message>
        <source>%1 of the %2 newest, 30 days back</source>
        <translation>最近 %2 条中的 %1 条，30 天以内</translation>
    </message>
    <message>
        <source>Nothing was told yet</source>
        <translation>尚未通知任何内容</translation>
    </message>
    <message>
        <source>What is told to the targets stands here for 30 days. A test of a target is not kept.</source>
        <translation>向目标通知的内容在此处保留 30 天。目标的测试不保留。</translation>
    </message>
    <message>
        <source>Nothing is in this state</source>
        <translation>没有处于此状态的条目</translation>
    </message>
    <message>
        <source>Choose another state.</source>
        <translation>请选择其他状态。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>%1, problem %2</source>
        <translation>%1，问题 %2</translation>
    </message>
    <message>
        <source>%1, of a test</source>
        <translation>%1，来自测试</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::InventoryHistoryView</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能部件</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>No change so far</source>
        <translation>目前没有更改</translation>
    </message>
    <message>
        <source>Nothing was collected from this partition yet.</source>
        <translation>尚未从此分区收集任何内容。</translation>
    </message>
    <message>
        <source>Every collection since %1 found the same.</source>
        <translation>自 %1 起每次收集的结果均相同。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>%1 个新增，%2 个已更改，%3 个消失</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>前 %1 个差异，共 %2 个</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>Both collections found the same. Choose another moment.</source>
        <translation>两次收集的结果相同。请选择其他时间点。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::InventoryView</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>尚未收集任何内容</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>“立即收集”读取此分区的清单。</translation>
    </message>
    <message>
        <source>The collection found nothing</source>
        <translation>收集未找到任何内容</translation>
    </message>
    <message>
        <source>Another tab says which sources could not be read, and why.</source>
        <translation>另一选项卡说明哪些源无法读取及其原因。</translation>
    </message>
    <message>
        <source>By location (%1)</source>
        <translation>按位置 (%1)</translation>
    </message>
    <message>
        <source>1 part failing</source>
        <translation>1 个部件故障</translation>
    </message>
    <message>
        <source>%1 parts failing</source>
        <translation>%1 个部件故障</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::JobView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>剩余约 %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>还有 %1 个。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::KeptBackList</name>
    <message>
        <source>Settled ones, too</source>
        <translation>包括已处理的</translation>
    </message>
    <message>
        <source>Show problem</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Problems kept back</source>
        <translation>被抑制的问题</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>被抑制</translation>
    </message>
    <message>
        <source>Why these are no problems</source>
        <translation>这些不是问题的原因</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Nothing is kept back</source>
        <translation>没有被抑制的问题</translation>
    </message>
    <message>
        <source>Problems in its scope wait here until you release or discard them.</source>
        <translation>其范围内的问题在此处等待，直到您放行或丢弃它们。</translation>
    </message>
    <message>
        <source>What windows, storms and rules keep back waits here until you release or discard it.</source>
        <translation>被窗口、风暴和规则抑制的问题在此处等待，直到您放行或丢弃它们。</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>全部放行</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>放行 %1</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>全部丢弃</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <translation>已丢弃 %1</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>已放行 %1</translation>
    </message>
    <message>
        <source>%1 were passed over: they wait no more.</source>
        <translation>已跳过 %1 个：它们不再等待。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LedgerView</name>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要值</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>查看更早的记录</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>验证链</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Digest, way, machine</source>
        <translation>摘要值、路径、机器</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>散列</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>前一散列</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>%1 entries, and more</source>
        <translation>%1 个条目，还有更多</translation>
    </message>
    <message>
        <source>Nothing among the entries looked at</source>
        <translation>在已查看的条目中没有找到</translation>
    </message>
    <message>
        <source>A search looks at 50,000 entries at once.</source>
        <translation>一次搜索查看 50,000 个条目。</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>没有符合筛选条件的条目</translation>
    </message>
    <message>
        <source>Every step of every message is an entry. Widen the period, or take a filter away.</source>
        <translation>每条消息的每个步骤都是一个条目。请扩大时间段，或去掉某个筛选条件。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The service checks every entry</source>
        <translation>服务正在检查每个条目</translation>
    </message>
    <message>
        <source>The chain of %1 entries is whole</source>
        <translation>%1 个条目的链完整</translation>
    </message>
    <message>
        <source>Last hash: %1</source>
        <translation>最后的散列：%1</translation>
    </message>
    <message>
        <source>Entry %1 does not fit the one before</source>
        <translation>条目 %1 与前一条目不符</translation>
    </message>
    <message>
        <source>Somebody or something changed the ledger from there on. Keep the database as it is, and compare with an earlier export.</source>
        <translation>账本从该条目起已被更改。请保持数据库原样，并与较早的导出进行比较。</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出账本</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets ...</source>
        <translation>导出为 CSV，用于电子表格 ...</translation>
    </message>
    <message>
        <source>As PDF, for paper ...</source>
        <translation>导出为 PDF，用于打印 ...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>打印 ...</translation>
    </message>
    <message>
        <source>Details as CSV ...</source>
        <translation>详细信息另存为 CSV ...</translation>
    </message>
    <message>
        <source>Details as PDF ...</source>
        <translation>详细信息另存为 PDF ...</translation>
    </message>
    <message>
        <source>Print details ...</source>
        <translation>打印详细信息 ...</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LookView</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Look of this console</source>
        <translation>此控制台的外观</translation>
    </message>
    <message>
        <source>Remembered for your account on this machine. Letters have the size that the desktop gives them.</source>
        <translation>为您在此机器上的账户记住此设置。文字大小遵循桌面的设置。</translation>
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
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageDifferenceView</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>What is new in the message</source>
        <translation>消息中的新内容</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>The receiver has acknowledged no message of this kind in the last seven days.</source>
        <translation>最近七天内，接收方未确认过此类消息。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>It says what message %1 said.</source>
        <translation>内容与消息 %1 相同。</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences from message %3</source>
        <translation>与消息 %3 的前 %1 个差异，共 %2 个</translation>
    </message>
    <message>
        <source>Compared with message %1</source>
        <translation>与消息 %1 比较</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageHistory</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>接收方的答复</translation>
    </message>
    <message>
        <source>What happened to the message</source>
        <translation>消息的经过</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet</source>
        <translation>此消息尚无任何经过</translation>
    </message>
    <message>
        <source>The ledger notes when it leaves and what comes of it.</source>
        <translation>账本记录其发出时间和结果。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要值</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageText</name>
    <message>
        <source>Show what was sent</source>
        <translation>显示已发送的内容</translation>
    </message>
    <message>
        <source>The message, byte for byte</source>
        <translation>消息，逐字节</translation>
    </message>
    <message>
        <source>Show what will be sent</source>
        <translation>显示将发送的内容</translation>
    </message>
    <message>
        <source>Nothing but this leaves, and all of it can be read.</source>
        <translation>仅发出此内容，且全部可读。</translation>
    </message>
    <message>
        <source>%1, byte for byte</source>
        <translation>%1，逐字节</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>前 %1，共 %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MonitoringView</name>
    <message>
        <source>Connection monitoring</source>
        <translation>连接监视</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Connection monitoring is saved</source>
        <translation>连接监视已保存</translation>
    </message>
    <message>
        <source>Minutes down that are an outage</source>
        <translation>断开多少分钟算作中断</translation>
    </message>
    <message>
        <source>Minutes up that end it</source>
        <translation>连通多少分钟算作中断结束</translation>
    </message>
    <message>
        <source>Minutes after which it is a new one</source>
        <translation>多少分钟后算作新的中断</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>已监视</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>未监视</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>恢复监视</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>尚无受管系统</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>一旦连接到系统的某个分区，该系统即为已知。</translation>
    </message>
    <message>
        <source>A channel that is down that long opens a notify-only event. It is closed when the channel was up long enough, and opened again when it is lost again soon after.</source>
        <translation>通道断开达到该时长时，打开一个仅通知的事件。通道连通足够长时间后关闭该事件；若不久后再次断开，则重新打开。</translation>
    </message>
    <message>
        <source>When a lost channel is an event</source>
        <translation>通道断开何时算作事件</translation>
    </message>
    <message>
        <source>Systems that are watched</source>
        <translation>受监视的系统</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
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
        <translation>向谁通知什么，以及何种情况算作断开。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>已通知的内容</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>连接监视</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>按系统呼叫总部</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>故障系统</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>待您处理</translation>
    </message>
    <message>
        <source>Ways home</source>
        <translation>呼叫总部路径</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>没有待您处理的事项</translation>
    </message>
    <message>
        <source>There is no open event. New ones appear here by themselves.</source>
        <translation>没有打开的事件。新事件会自动显示在此处。</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>尚无呼叫总部路径</translation>
    </message>
    <message>
        <source>Guided setup asks where the provider&apos;s receiver is.</source>
        <translation>引导式设置会询问提供商的接收方位于何处。</translation>
    </message>
    <message>
        <source>Open guided setup</source>
        <translation>打开引导式设置</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PackInstall</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>参考代码</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation>必须匹配</translation>
    </message>
    <message>
        <source>Must leave</source>
        <translation>必须不匹配</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Install this pack</source>
        <translation>安装此规则包</translation>
    </message>
    <message>
        <source>Rules of the pack</source>
        <translation>规则包中的规则</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>选择规则包</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>规则包 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not lie beside the file</source>
        <translation>签名不在该文件旁边</translation>
    </message>
    <message>
        <source>It has the file&apos;s name and .sig at its end; its maker gives it with the pack.</source>
        <translation>签名文件与该文件同名，末尾加 .sig；由制作者随规则包提供。</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>选择签名</translation>
    </message>
    <message>
        <source>Signatures (*.sig)</source>
        <translation>签名 (*.sig)</translation>
    </message>
    <message>
        <source>The service tries the pack</source>
        <translation>服务正在试用规则包</translation>
    </message>
    <message>
        <source>The service installs the pack</source>
        <translation>服务正在安装规则包</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Signed by %1. Every example comes out as it says.</source>
        <translation>由 %1 签名。每个示例的结果均与其声明一致。</translation>
    </message>
    <message>
        <source>Installed, its rules are asked before those that came with Callbox, from the next problem on.</source>
        <translation>安装后，从下一个问题起，其规则先于 Callbox 自带的规则被查询。</translation>
    </message>
    <message>
        <source>Install the older version</source>
        <translation>安装较旧的版本</translation>
    </message>
    <message>
        <source>Do not fit</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>As they say</source>
        <translation>与声明一致</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PacksView</name>
    <message>
        <source>Rule pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>从文件安装</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>What of a partition&apos;s error sources is a problem, and what it is called. The first pack&apos;s rules are asked first.</source>
        <translation>分区的错误源中哪些内容算作问题，以及问题的名称。首先查询第一个规则包的规则。</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 已安装</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>是否移除 %1？</translation>
    </message>
    <message>
        <source>Its file is needed to install it again. What is open stays as it is.</source>
        <translation>要重新安装它，需要其文件。打开的问题保持不变。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>There is no rule pack</source>
        <translation>没有规则包</translation>
    </message>
    <message>
        <source>Not even the one that comes with Callbox: install it anew.</source>
        <translation>连 Callbox 自带的规则包也没有：请重新安装。</translation>
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
        <translation>Callbox 自带</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 已移除</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionDetail</name>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>立即收集</translation>
    </message>
    <message>
        <source>Callbox stops watching %1 and forgets its inventory. Its events and what was sent stay.</source>
        <translation>Callbox 停止监视 %1 并清除其清单。其事件和已发送的内容保留。</translation>
    </message>
    <message>
        <source>Remove partition</source>
        <translation>移除分区</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次见到</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>上次收集</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Unreadable sources</source>
        <translation>不可读的源</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Inventory (%1)</source>
        <translation>清单 (%1)</translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>不可读 (%1)</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>尚未收集任何内容</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>“立即收集”读取此分区的清单。</translation>
    </message>
    <message>
        <source>Every source could be read</source>
        <translation>所有源均可读取</translation>
    </message>
    <message>
        <source>Copy terminal command</source>
        <translation>复制终端命令</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>This is the console&apos;s own machine.</source>
        <translation>这是控制台自身的机器。</translation>
    </message>
    <message>
        <source>The names of this partition or of its jump hosts cannot be given to ssh safely.</source>
        <translation>此分区或其跳转主机的名称无法安全地传递给 ssh。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionsStep</name>
    <message>
        <source>Ask for its host key</source>
        <translation>查询其主机密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>主机名或地址</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>登录用户</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 已添加</translation>
    </message>
    <message>
        <source>Its channel opens by itself; the list shows how it is doing.</source>
        <translation>其通道会自动打开；列表显示其情况。</translation>
    </message>
    <message>
        <source>Is this the partition&apos;s host key?</source>
        <translation>这是该分区的主机密钥吗？</translation>
    </message>
    <message>
        <source>Compare it with what the partition itself prints: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Callbox trusts only this key from now on.</source>
        <translation>请与分区自身的输出比较：ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub。从现在起，Callbox 只信任此密钥。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Callbox&apos;s key</source>
        <translation>Callbox 的密钥</translation>
    </message>
    <message>
        <source>The line for authorized_keys on the partition</source>
        <translation>分区上 authorized_keys 的行</translation>
    </message>
    <message>
        <source>Password, once (optional)</source>
        <translation>密码，仅用一次（可选）</translation>
    </message>
    <message>
        <source>The password puts Callbox&apos;s public key in place and is never kept. Leave it empty where that key is already in authorized_keys.</source>
        <translation>该密码用于放置 Callbox 的公钥，绝不保存。如果该密钥已在 authorized_keys 中，请留空。</translation>
    </message>
    <message>
        <source>Trust this key and add</source>
        <translation>信任此密钥并添加</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>未添加任何内容</translation>
    </message>
    <message>
        <source>Check that the address is right and that nothing stands between this console and the partition, then ask again.</source>
        <translation>请检查地址是否正确，以及此控制台与分区之间是否有其他设备介入，然后重新查询。</translation>
    </message>
    <message>
        <source>Asking %1 for its host key</source>
        <translation>正在查询 %1 的主机密钥</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>正在添加 %1</translation>
    </message>
    <message>
        <source>The first login can take a few seconds.</source>
        <translation>首次登录可能需要几秒钟。</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>尚无分区</translation>
    </message>
    <message>
        <source>Add the first one above. More can follow at any time.</source>
        <translation>请在上方添加第一个分区。其他分区可随时添加。</translation>
    </message>
    <message>
        <source>One or several partitions</source>
        <translation>一个或多个分区</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>添加分区</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PluginForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>留空：%1。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN, or choose its file.</source>
        <translation>请粘贴以 -----BEGIN 开头的文本，或选择其文件。</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>选择 PEM 文件</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>已设置。留空：保持不变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>将被移除</translation>
    </message>
    <message>
        <source>Choose the file with the secret</source>
        <translation>选择包含机密的文件</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Basic (password in clear)</source>
        <translation>Basic（明文密码）</translation>
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
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>User and password (EAP)</source>
        <translation>用户和密码 (EAP)</translation>
    </message>
    <message>
        <source>As the peer asks</source>
        <translation>按对端要求</translation>
    </message>
    <message>
        <source>CHAP</source>
        <translation>CHAP</translation>
    </message>
    <message>
        <source>PAP (password in clear)</source>
        <translation>PAP（明文密码）</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>按此顺序</translation>
    </message>
    <message>
        <source>The fastest first</source>
        <translation>最快者优先</translation>
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
        <translation>IPv4 和 IPv6</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PoliciesPage</name>
    <message>
        <source>Windows and policies</source>
        <translation>窗口与策略</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护窗口</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>被抑制</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Storm guard</source>
        <translation>风暴防护</translation>
    </message>
    <message>
        <source>What planned work, storms and rules do with new problems.</source>
        <translation>计划的工作、风暴和规则如何处理新问题。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PseudonymsView</name>
    <message>
        <source>Pseudonyms</source>
        <translation>假名</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Host and partition names</source>
        <translation>主机和分区的名称</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Names, mail addresses and telephone numbers of people</source>
        <translation>人员的姓名、邮件地址和电话号码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Read the map</source>
        <translation>读取对照表</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示原名</translation>
    </message>
    <message>
        <source>It holds from the next message on</source>
        <translation>从下一条消息起生效</translation>
    </message>
    <message>
        <source>The same name gets the same token in every message. Key and map never leave; what the provider answers is turned back before it is shown here.</source>
        <translation>同一名称在每条消息中使用相同的标记。密钥和对照表从不发出；提供商的答复在此处显示之前会还原。</translation>
    </message>
    <message>
        <source>What leaves as a token</source>
        <translation>以标记形式发出的内容</translation>
    </message>
    <message>
        <source>What stands behind a token</source>
        <translation>标记所代表的内容</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>The map was not read</source>
        <translation>尚未读取对照表</translation>
    </message>
    <message>
        <source>Reading it, and revealing a name, is for administrators and is in the audit log. A token from a message can be typed above.</source>
        <translation>读取对照表和显示原名仅限管理员，并记入审计日志。可在上方输入消息中的标记。</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>尚无标记</translation>
    </message>
    <message>
        <source>None left this console so far.</source>
        <translation>此控制台尚未发出任何标记。</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>没有匹配的标记</translation>
    </message>
    <message>
        <source>It can be revealed all the same if it is one.</source>
        <translation>如果它是标记，仍可显示其原名。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 是 %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::QueueActions</name>
    <message>
        <source>Cancel ...</source>
        <translation>取消 ...</translation>
    </message>
    <message>
        <source>Hold ...</source>
        <translation>暂挂 ...</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>立即重新发送</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>移至最前</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>移至最后</translation>
    </message>
    <message>
        <source>To its usual place</source>
        <translation>移至通常位置</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Hold message %1</source>
        <translation>暂挂消息 %1</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln messages</source>
        <translation>
            <numerusform>暂挂 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held stays here until it is released. Others go past it; what becomes of a problem waits for its report.</source>
        <translation>暂挂的消息保留在此处，直到放行。其他消息先于其发送；问题的后续情况等待其报告。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂挂</translation>
    </message>
    <message>
        <source>Cancel message %1</source>
        <translation>取消消息 %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln messages</source>
        <translation>
            <numerusform>取消 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>What is cancelled is not sent, and can be read here for seven days. The event of a problem&apos;s report is held then and can be approved.</source>
        <translation>取消的消息不发送，可在此处查看七天。取消问题报告时，其事件随之暂挂，并可批准。</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>%1 of %2 stay as they were. %3</source>
        <translation>%1 条保持原样，共 %2 条。%3</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ReceiverForm</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存并测试</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>呼叫总部路径测试</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s receiver</source>
        <translation>提供商的接收方地址</translation>
    </message>
    <message>
        <source>Paste the provider&apos;s CA certificate, or choose its file.</source>
        <translation>请粘贴提供商的 CA 证书，或选择其文件。</translation>
    </message>
    <message>
        <source>The provider&apos;s CA certificate (PEM)</source>
        <translation>提供商的 CA 证书 (PEM)</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose the provider&apos;s CA certificate</source>
        <translation>选择提供商的 CA 证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RedactionView</name>
    <message>
        <source>Fields, by JSON pointer</source>
        <translation>字段，以 JSON 指针指定</translation>
    </message>
    <message>
        <source>What a pattern matches</source>
        <translation>与模式匹配的内容</translation>
    </message>
    <message>
        <source>A word or phrase</source>
        <translation>词或短语</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Takes out</source>
        <translation>去除内容</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>脱敏规则</translation>
    </message>
    <message>
        <source>Taken out of every message before it is put into the outbox. In place of it stands [redacted].</source>
        <translation>在放入发件箱之前从每条消息中去除。原处显示 [redacted]。</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it takes out</source>
        <translation>要去除的内容</translation>
    </message>
    <message>
        <source>A text to try it on, or the number of a problem.</source>
        <translation>用于试用的文本，或问题的编号。</translation>
    </message>
    <message>
        <source>Trial (optional)</source>
        <translation>试用（可选）</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Nothing is taken out</source>
        <translation>不去除任何内容</translation>
    </message>
    <message>
        <source>Messages leave with every text that the allow-list lets through. Try a rule below, then add it.</source>
        <translation>消息发出时包含允许列表放行的全部文本。请先在下方试用规则，然后添加。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It takes nothing out</source>
        <translation>此规则不去除任何内容</translation>
    </message>
    <message>
        <source>Times it takes something out: %1</source>
        <translation>去除次数：%1</translation>
    </message>
    <message>
        <source>%1 holds from the next message on</source>
        <translation>%1 从下一条消息起生效</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>What it took out leaves again, from the next message on.</source>
        <translation>该规则所去除的内容从下一条消息起重新发出。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RehearsalView</name>
    <message>
        <source>Only those that go otherwise</source>
        <translation>仅显示处理方式改变的</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>What would become of the problems</source>
        <translation>问题将如何处理</translation>
    </message>
    <message>
        <source>Problem to look at</source>
        <translation>要查看的问题</translation>
    </message>
    <message>
        <source>A problem&apos;s number, then Enter</source>
        <translation>输入问题编号，然后按 Enter 键</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>Every problem goes as now</source>
        <translation>每个问题的处理方式均与当前相同</translation>
    </message>
    <message>
        <source>Nothing that these rules change concerns a stored problem.</source>
        <translation>这些规则的更改不涉及任何已存储的问题。</translation>
    </message>
    <message>
        <source>There is no problem to rehearse with</source>
        <translation>没有可用于预演的问题</translation>
    </message>
    <message>
        <source>If they came now, %1 of the newest %2 problems would go otherwise.</source>
        <translation>如果现在出现，最近 %2 个问题中有 %1 个的处理方式会改变。</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>正在从服务读取</translation>
    </message>
    <message>
        <source>With the rules in force nothing would leave.</source>
        <translation>按照生效的规则，不会发出任何内容。</translation>
    </message>
    <message>
        <source>With the rules in force a report of %1 bytes would leave (SHA-256 %2).</source>
        <translation>按照生效的规则，将发出 %1 字节的报告（SHA-256 %2）。</translation>
    </message>
    <message>
        <source>No rule decides.</source>
        <translation>没有规则作出决定。</translation>
    </message>
    <message>
        <source>A report leaves.</source>
        <translation>发出报告。</translation>
    </message>
    <message>
        <source>Nothing leaves.</source>
        <translation>不发出任何内容。</translation>
    </message>
    <message>
        <source>Nobody is told by mail, trap or webhook.</source>
        <translation>不通过邮件、陷阱或 webhook 通知任何人。</translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>通知：%1。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponseForm</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>执行内容</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>添加操作</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>移除操作</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Raises an alarm</source>
        <translation>发出警报</translation>
    </message>
    <message>
        <source>Runs a program</source>
        <translation>运行程序</translation>
    </message>
    <message>
        <source>It</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>At events</source>
        <translation>事件发生时</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>事件结束时</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Program of the responses directory and its arguments</source>
        <translation>响应目录中的程序及其参数</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>仅限这些日期</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>仅限开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Ended after seconds</source>
        <translation>多少秒后终止</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>A new response</source>
        <translation>新响应</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>操作 %1</translation>
    </message>
    <message>
        <source>Make response</source>
        <translation>创建响应</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>保存响应</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>The response is saved</source>
        <translation>响应已保存</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponsesView</name>
    <message>
        <source>New response</source>
        <translation>新建响应</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>执行内容</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is no response</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>A response raises an alarm or runs a program when a condition&apos;s event comes.</source>
        <translation>当条件的事件发生时，响应发出警报或运行程序。</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>请先保存或放弃更改</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RolesView</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>UNIX group</source>
        <translation>UNIX 组</translation>
    </message>
    <message>
        <source>May</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Least role</source>
        <translation>最低角色</translation>
    </message>
    <message>
        <source>What the role %1 may change</source>
        <translation>角色 %1 可以更改的内容</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Operations that are audited</source>
        <translation>受审计的操作</translation>
    </message>
    <message>
        <source>A role is given by UNIX group; root and the account of callboxd are administrators. For the role operator: sudo usermod -aG callbox-operator NAME. It holds from the next login on.</source>
        <translation>角色由 UNIX 组赋予；root 和 callboxd 的账户是管理员。对于操作员角色：sudo usermod -aG callbox-operator NAME。自下次登录起生效。</translation>
    </message>
    <message>
        <source>See everything but secrets and the names behind pseudonyms</source>
        <translation>查看除机密和假名背后名称之外的全部内容</translation>
    </message>
    <message>
        <source>Viewer, and the daily work: partitions, schedules, tests</source>
        <translation>查看者的权限，以及日常工作：分区、调度、测试</translation>
    </message>
    <message>
        <source>Operator, and closing events</source>
        <translation>操作员的权限，以及关闭事件</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The service says who you are once it is connected.</source>
        <translation>服务连接后会说明您的身份。</translation>
    </message>
    <message>
        <source>You are %1.</source>
        <translation>您是 %1。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What becomes of such problems</source>
        <translation>此类问题如何处理</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>仅限参考代码</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>仅限受管系统</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>仅限分区</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>仅限这些日期</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>仅限开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>On the clock of</source>
        <translation>采用的时钟</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>此控制台</translation>
    </message>
    <message>
        <source>Why there is this rule</source>
        <translation>设立此规则的原因</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>任何严重性</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulePacksPage</name>
    <message>
        <source>Rule packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>What is a problem, and whose word on it is taken.</source>
        <translation>什么算作问题，以及采信谁的判断。</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>受信任的签名者</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulesView</name>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Drag a rule to its place, or move it with Alt and the arrow keys.</source>
        <translation>将规则拖到所需位置，或用 Alt 和方向键移动。</translation>
    </message>
    <message>
        <source>Somebody else saved other rules meanwhile</source>
        <translation>其他人在此期间保存了其他规则</translation>
    </message>
    <message>
        <source>What you wrote is kept. Discard your changes to see theirs, or put yours in their place.</source>
        <translation>您编写的内容已保留。放弃您的更改可查看对方的规则，或用您的规则取代。</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>取代对方的规则</translation>
    </message>
    <message>
        <source>There is no rule</source>
        <translation>没有规则</translation>
    </message>
    <message>
        <source>Every problem goes as its rule pack says. A rule decides otherwise about problems of a kind, always or at certain hours.</source>
        <translation>每个问题按其规则包的规定处理。规则可对某类问题始终或在特定时段作出不同决定。</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>New rule %1</source>
        <translation>新规则 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed once the rules are saved</source>
        <translation>保存规则后，“%1”即被移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The rules are saved</source>
        <translation>规则已保存</translation>
    </message>
    <message>
        <source>They decide about every problem that comes from now on.</source>
        <translation>这些规则决定从现在起出现的每个问题。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ScheduleForm</name>
    <message>
        <source>Service information</source>
        <translation>服务信息</translation>
    </message>
    <message>
        <source>Inventory of all partitions and the customer information.</source>
        <translation>所有分区的清单以及客户信息。</translation>
    </message>
    <message>
        <source>Performance information</source>
        <translation>性能信息</translation>
    </message>
    <message>
        <source>Utilization of processors, memory, disks and networks.</source>
        <translation>处理器、内存、磁盘和网络的利用率。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月日期</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下次：%1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>上次：%1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SchedulesPage</name>
    <message>
        <source>Transmit service information</source>
        <translation>传送服务信息</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>OK turns both schedules on.</source>
        <translation>“确定”启用两个调度。</translation>
    </message>
    <message>
        <source>Both schedules are on</source>
        <translation>两个调度均已启用</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Systems, events, tasks</source>
        <translation>系统、事件、任务</translation>
    </message>
    <message>
        <source>Search systems, events and tasks</source>
        <translation>搜索系统、事件和任务</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>正在搜索 ...</translation>
    </message>
    <message>
        <source>Nothing has this in its name, number, code or description.</source>
        <translation>没有名称、编号、代码或描述包含此内容的条目。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SecretField</name>
    <message>
        <source>Take away</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>将被清除</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>已设置。留空：保持不变。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SensorsView</name>
    <message>
        <source>New sensor</source>
        <translation>新建传感器</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>A command whose output conditions can read</source>
        <translation>输出可供条件读取的命令</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Every so many seconds; 0: on demand</source>
        <translation>间隔秒数；0：按需运行</translation>
    </message>
    <message>
        <source>Command on the partition</source>
        <translation>分区上的命令</translation>
    </message>
    <message>
        <source>Make sensor</source>
        <translation>创建传感器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It runs as the login of the partition&apos;s channel and prints pairs such as Int32=5 String=&quot;text&quot;.</source>
        <translation>以分区通道的登录用户身份运行，并输出形如 Int32=5 String=&quot;text&quot; 的键值对。</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>There is no sensor</source>
        <translation>没有传感器</translation>
    </message>
    <message>
        <source>A sensor is a command of yours whose output conditions can read.</source>
        <translation>传感器是您自己的命令，其输出可供条件读取。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 正在运行</translation>
    </message>
    <message>
        <source>%1 ran</source>
        <translation>%1 已运行</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This console as a document, and what needs attention.</source>
        <translation>此控制台的设置文档，以及需要服务的系统。</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出与导入</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意指示灯</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SetupPage</name>
    <message>
        <source>Set up this console</source>
        <translation>设置此控制台</translation>
    </message>
    <message>
        <source>A few questions, then this console watches your partitions and calls home when hardware fails. You can stop at any step and come back; nothing you typed is lost.</source>
        <translation>回答几个问题之后，此控制台即监视您的分区，并在硬件故障时呼叫总部。您可以在任意步骤停止并稍后返回；输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>Who should the provider call?</source>
        <translation>提供商应联系谁？</translation>
    </message>
    <message>
        <source>The provider&apos;s engineers use this to reach you about a problem.</source>
        <translation>提供商的工程师据此就问题与您联系。</translation>
    </message>
    <message>
        <source>Where do the systems stand?</source>
        <translation>系统位于何处？</translation>
    </message>
    <message>
        <source>An engineer with a part goes there.</source>
        <translation>工程师携带部件前往该处。</translation>
    </message>
    <message>
        <source>How does this console reach the provider?</source>
        <translation>此控制台如何连接到提供商？</translation>
    </message>
    <message>
        <source>Callbox only ever opens connections outward. It trusts the receiver only with a certificate of the CA given here.</source>
        <translation>Callbox 只建立向外的连接。只有持有此处所给 CA 签发的证书的接收方才受信任。</translation>
    </message>
    <message>
        <source>Which partitions should it watch?</source>
        <translation>应监视哪些分区？</translation>
    </message>
    <message>
        <source>Each one is reached over SSH with a key that Callbox makes itself. You confirm the host key once.</source>
        <translation>每个分区都使用 Callbox 自行生成的密钥通过 SSH 连接。主机密钥由您确认一次。</translation>
    </message>
    <message>
        <source>Who may see the data at the provider?</source>
        <translation>谁可以在提供商处查看数据？</translation>
    </message>
    <message>
        <source>One support ID, and a second one if you like.</source>
        <translation>一个支持 ID，如有需要可再加一个。</translation>
    </message>
    <message>
        <source>When should it send by itself?</source>
        <translation>何时自动发送？</translation>
    </message>
    <message>
        <source>Hardware problems are always sent at once. This is about the regular inventory and utilization. Next turns both on.</source>
        <translation>硬件问题总是立即发送。此处涉及定期的清单和利用率。“下一步”启用两者。</translation>
    </message>
    <message>
        <source>Ready to call home</source>
        <translation>已准备好呼叫总部</translation>
    </message>
    <message>
        <source>Finish tests the way home, enrols this console and its systems, and sends the first service information.</source>
        <translation>“完成”测试呼叫总部路径，注册此控制台及其系统，并发送第一份服务信息。</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>引导式设置</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>需要准备的内容</translation>
    </message>
    <message>
        <source>The address of your provider&apos;s receiver, and the provider&apos;s CA certificate as a file.</source>
        <translation>提供商接收方的地址，以及提供商 CA 证书的文件。</translation>
    </message>
    <message>
        <source>Host name and a login for each Linux partition: root sees everything, another user less.</source>
        <translation>每个 Linux 分区的主机名和登录用户：root 可看到全部内容，其他用户看到的较少。</translation>
    </message>
    <message>
        <source>Your company&apos;s contact, and the support ID you have with the provider.</source>
        <translation>贵公司的联系人，以及您在提供商处的支持 ID。</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>稍后完成</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>仍缺少内容</translation>
    </message>
    <message>
        <source>Customer, location, connectivity and support IDs are needed to finish.</source>
        <translation>完成设置需要客户、位置、连接和支持 ID。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SheetDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>防火墙申请</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>正在从服务读取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hand this to the network team: it names what the ways that are turned on need.</source>
        <translation>请将此交给网络团队：其中列出已启用的路径所需的内容。</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>已复制到剪贴板</translation>
    </message>
    <message>
        <source>Save the firewall request</source>
        <translation>保存防火墙申请</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SignersView</name>
    <message>
        <source>Signer</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>公钥 (Ed25519)</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>信任此签名者</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>取消信任</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>受信任的签名者</translation>
    </message>
    <message>
        <source>A pack is taken only with a signature of one of these. What a signer signed stays installed when it is distrusted, and is left out.</source>
        <translation>规则包只有带有其中某个签名者的签名才被接受。取消信任签名者后，其签名的内容仍保持安装，但不使用。</translation>
    </message>
    <message>
        <source>Trust another signer</source>
        <translation>信任其他签名者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN PUBLIC KEY-----, or choose its file.</source>
        <translation>请粘贴以 -----BEGIN PUBLIC KEY----- 开头的文本，或选择其文件。</translation>
    </message>
    <message>
        <source>Choose the signer&apos;s public key</source>
        <translation>选择签名者的公钥</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.pem)</source>
        <translation>公钥 (*.pub *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Make sure by another way that it is the maker&apos;s: whoever has the private key decides what is a problem here.</source>
        <translation>请通过其他方式确认该密钥属于制作者：持有私钥者决定此处什么算作问题。</translation>
    </message>
    <message>
        <source>No signer is trusted</source>
        <translation>没有受信任的签名者</translation>
    </message>
    <message>
        <source>Only the rules that came with Callbox are used. To take others, trust their maker&apos;s key below.</source>
        <translation>仅使用 Callbox 自带的规则。要接受其他规则，请在下方信任其制作者的密钥。</translation>
    </message>
    <message>
        <source>%1 is trusted</source>
        <translation>%1 受信任</translation>
    </message>
    <message>
        <source>%1 is trusted no more</source>
        <translation>%1 不再受信任</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation>重新信任</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormLimits</name>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>保存限值</translation>
    </message>
    <message>
        <source>Hold storms of new problems back as one event</source>
        <translation>将新问题的风暴作为一个事件抑制</translation>
    </message>
    <message>
        <source>More new problems of one partition than</source>
        <translation>单个分区的新问题数超过</translation>
    </message>
    <message>
        <source>Or of all together than</source>
        <translation>或所有分区的总数超过</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>时间范围（分钟）</translation>
    </message>
    <message>
        <source>The limits are saved</source>
        <translation>限值已保存</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormsView</name>
    <message>
        <source>Show problem</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>风暴</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>抑制的内容</translation>
    </message>
    <message>
        <source>There was no storm</source>
        <translation>没有发生过风暴</translation>
    </message>
    <message>
        <source>When more new problems come than the limits allow, one event stands for them, and the rest waits here.</source>
        <translation>新问题多于限值时，由一个事件代表它们，其余的在此处等待。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 到 %3</translation>
    </message>
    <message>
        <source>The storm has ended</source>
        <translation>风暴已结束</translation>
    </message>
    <message>
        <source>New problems are counted from nothing now.</source>
        <translation>新问题现在从零开始计数。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SummaryStep</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>客户与联系人</translation>
    </message>
    <message>
        <source>System location</source>
        <translation>系统位置</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>支持 ID</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>传送</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SupportIdsForm</name>
    <message>
        <source>Primary support ID</source>
        <translation>主要支持 ID</translation>
    </message>
    <message>
        <source>Secondary support ID</source>
        <translation>辅助支持 ID</translation>
    </message>
    <message>
        <source>The first ID ever sent administers the access of all others at the provider.</source>
        <translation>首个发送的 ID 在提供商处管理所有其他 ID 的访问权限。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Name, address or operating system</source>
        <translation>名称、地址或操作系统</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有通道</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>添加分区</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 个分区</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partitions</source>
        <translation>
            <numerusform>%Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>没有匹配的分区</translation>
    </message>
    <message>
        <source>No name, address or operating system contains this text.</source>
        <translation>没有名称、地址或操作系统包含此文本。</translation>
    </message>
    <message>
        <source>Show all partitions</source>
        <translation>显示所有分区</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>尚无分区</translation>
    </message>
    <message>
        <source>A partition is a machine that this console watches over SSH.</source>
        <translation>分区是此控制台通过 SSH 监视的机器。</translation>
    </message>
    <message>
        <source>Group by system</source>
        <translation>按系统分组</translation>
    </message>
    <message>
        <source>Systems and their partitions</source>
        <translation>系统及其分区</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静默</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsSwitch</name>
    <message>
        <source>Managed system</source>
        <translation>受管系统</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>机器类型、型号、序列号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name or serial</source>
        <translation>名称或序列号</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>受管系统</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>此处尚未知</translation>
    </message>
    <message>
        <source>No system matches</source>
        <translation>没有匹配的系统</translation>
    </message>
    <message>
        <source>No name or serial contains this text.</source>
        <translation>没有名称或序列号包含此文本。</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>显示所有系统</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TableExport</name>
    <message>
        <source>The service did not give all rows. Export again once the list is shown.</source>
        <translation>服务未提供所有行。列表显示后请重新导出。</translation>
    </message>
    <message>
        <source>The list was filtered or sorted anew. Export it again.</source>
        <translation>列表已重新筛选或排序。请重新导出。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDetail</name>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>登录用户</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>陷阱</translation>
    </message>
    <message>
        <source>SNMP engine</source>
        <translation>SNMP 引擎</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>上次通知</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>是否移除 %1？</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then, and what waits for it is not told any more. Turned off, it keeps them.</source>
        <translation>其设置和机密将随之删除，等待发给它的内容不再通知。停用则保留这些内容。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Test and free</source>
        <translation>测试并放行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 端口 %2，%3</translation>
    </message>
    <message>
        <source>%1, SNMP %2</source>
        <translation>%1，SNMP %2</translation>
    </message>
    <message>
        <source>version 3</source>
        <translation>版本 3</translation>
    </message>
    <message>
        <source>version 2c</source>
        <translation>版本 2c</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The standard document</source>
        <translation>标准文档</translation>
    </message>
    <message>
        <source>After a template of your own</source>
        <translation>按照自定义模板</translation>
    </message>
    <message>
        <source>The authorities this machine trusts</source>
        <translation>此机器信任的证书颁发机构</translation>
    </message>
    <message>
        <source>The authority given here</source>
        <translation>此处给出的证书颁发机构</translation>
    </message>
    <message>
        <source>%1: set</source>
        <translation>%1：已设置</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1：未设置</translation>
    </message>
    <message>
        <source>At most %1 traps an hour</source>
        <translation>每小时最多 %1 个陷阱</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each</source>
        <translation>每小时向每个地址最多发送 %1 条消息</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each; what comes up within %2 min of one is told together</source>
        <translation>每小时向每个地址最多发送 %1 条消息；一条消息之后 %2 分钟内出现的内容合并通知</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>Add this target</source>
        <translation>添加此目标</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>是否不保存就关闭？</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>您在此处输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Empty: the authorities this machine trusts.</source>
        <translation>留空：此机器信任的证书颁发机构。</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>选择 PEM 文件</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificate authority of the server (optional)</source>
        <translation>服务器的证书颁发机构（可选）</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Minutes gathered after a message</source>
        <translation>消息之后的汇集分钟数</translation>
    </message>
    <message>
        <source>What comes up within this time is told together. 0: each at once.</source>
        <translation>在此时间内出现的内容合并通知。0：每项立即通知。</translation>
    </message>
    <message>
        <source>Messages an hour at most</source>
        <translation>每小时最多消息数</translation>
    </message>
    <message>
        <source>To each address. The others wait.</source>
        <translation>针对每个地址。其余消息等待。</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>发件人地址</translation>
    </message>
    <message>
        <source>User to log in as</source>
        <translation>登录用户</translation>
    </message>
    <message>
        <source>Addresses, each with what it is told</source>
        <translation>地址，以及向各地址通知的内容</translation>
    </message>
    <message>
        <source>Trap receiver</source>
        <translation>陷阱接收方</translation>
    </message>
    <message>
        <source>SNMP version</source>
        <translation>SNMP 版本</translation>
    </message>
    <message>
        <source>3, SHA-256 and AES-128</source>
        <translation>3，SHA-256 和 AES-128</translation>
    </message>
    <message>
        <source>2c, readable on the way</source>
        <translation>2c，途中可读</translation>
    </message>
    <message>
        <source>User (version 3)</source>
        <translation>用户（版本 3）</translation>
    </message>
    <message>
        <source>Version 3, at least 8 characters.</source>
        <translation>版本 3，至少 8 个字符。</translation>
    </message>
    <message>
        <source>Version 2c.</source>
        <translation>版本 2c。</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>陷阱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Each post is then signed with it (HMAC-SHA-256).</source>
        <translation>此后每次发送均用它签名 (HMAC-SHA-256)。</translation>
    </message>
    <message>
        <source>Empty: the standard document. Else JSON with {{title}}, {{text}}, {{severity}}, {{problem_number}} and others in quotes.</source>
        <translation>留空：标准文档。否则为 JSON，其中 {{title}}、{{text}}、{{severity}}、{{problem_number}} 等置于引号中。</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Template of the document (optional)</source>
        <translation>文档模板（可选）</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetsView</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件方</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>上次通知</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>全部测试</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>通知目标</translation>
    </message>
    <message>
        <source>Besides calling home, Callbox tells these of problems and of its own alarms.</source>
        <translation>除呼叫总部外，Callbox 还将问题和自身的警报通知这些目标。</translation>
    </message>
    <message>
        <source>Test of all targets that are turned on</source>
        <translation>所有已启用目标的测试</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>%1 的测试</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>尚未通知任何人</translation>
    </message>
    <message>
        <source>Problems are called home all the same. Add who should hear of them here: mail addresses, an SNMP manager, a webhook.</source>
        <translation>问题仍会呼叫总部。请在此添加应获知问题的对象：邮件地址、SNMP 管理器、webhook。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TextField</name>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TopBar</name>
    <message>
        <source>Search systems, events, tasks</source>
        <translation>搜索系统、事件、任务</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this page (%1)</source>
        <translation>此页面的帮助 (%1)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionDetail</name>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <translation>%1，下次为 %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>消息的各部分</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>History and receipt</source>
        <translation>历史记录和回执</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1</source>
        <translation>
            <numerusform>%Ln 条消息，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 about %3</source>
        <translation>%1 %2（关于 %3）</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 in the queue, moved there</source>
        <translation>队列中第 %1 位，已移至该处</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <translation>队列中第 %1 位</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionsPage</name>
    <message>
        <source>Transmissions</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>No message of this kind</source>
        <translation>没有此类消息</translation>
    </message>
    <message>
        <source>Choose another state or message.</source>
        <translation>请选择其他状态或消息。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>尚未发送任何内容</translation>
    </message>
    <message>
        <source>Send now collects from all partitions and sends at once.</source>
        <translation>“立即发送”从所有分区收集数据并立即发送。</translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation>打开调度</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>在队列中</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 条等待中</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 条已暂挂</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 条已搁置</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待中的消息</translation>
    </message>
    <message>
        <source>What was to go home has arrived, or nothing was to go yet.</source>
        <translation>应呼叫总部的内容均已到达，或尚无应发送的内容。</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>显示已发送的内容</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::UtilizationView</name>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>No samples of this time</source>
        <translation>此时间段没有样本</translation>
    </message>
    <message>
        <source>A partition with an open channel is sampled every five minutes; samples are kept 30 days.</source>
        <translation>通道已打开的分区每五分钟采样一次；样本保留 30 天。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1：处理器 %2 %，内存 %3 %</translation>
    </message>
    <message>
        <source>Now: processor %1 %, memory %2 %. Highest processor: %3 %.</source>
        <translation>当前：处理器 %1 %，内存 %2 %。处理器最高值：%3 %。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WayDialog</name>
    <message>
        <source>Add a way to the receiver</source>
        <translation>添加通往接收方的路径</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Kind of way</source>
        <translation>路径类型</translation>
    </message>
    <message>
        <source>Add this way</source>
        <translation>添加此路径</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>是否不保存就关闭？</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>您在此处输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WaysList</name>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>上次成功</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>添加路径</translation>
    </message>
    <message>
        <source>Examine all</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>防火墙申请</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>通往接收方的路径</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>尚无呼叫总部路径</translation>
    </message>
    <message>
        <source>The direct way is added with the receiver&apos;s address.</source>
        <translation>直接路径随接收方的地址一并添加。</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The plugin %1 cannot be used now</source>
        <translation>插件 %1 当前不可用</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>是否移除 %1？</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then.</source>
        <translation>其设置和机密将随之删除。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Examine and free</source>
        <translation>检查并放行</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowCalendar</name>
    <message>
        <source>Calendar of the windows</source>
        <translation>窗口日历</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 到 %3</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>无窗口</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowDetail</name>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>抑制范围</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 to %2; %3</source>
        <translation>%1 到 %2；%3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>目前没有</translation>
    </message>
    <message>
        <source>%1 kept back, %2 wait for you</source>
        <translation>已抑制 %1 个，%2 个等待您处理</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowForm</name>
    <message>
        <source>Add this window</source>
        <translation>添加此窗口</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep problems back during planned work</source>
        <translation>在计划的工作期间抑制问题</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>For instance: memory exchange</source>
        <translation>例如：更换内存</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>仅限参考代码</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>仅限受管系统</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>仅限分区</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1 is kept back for %2.</source>
        <translation>%1 被抑制 %2。</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowsView</name>
    <message>
        <source>Add window</source>
        <translation>添加窗口</translation>
    </message>
    <message>
        <source>Windows shown</source>
        <translation>显示的窗口</translation>
    </message>
    <message>
        <source>Coming and in force</source>
        <translation>即将开始和生效中</translation>
    </message>
    <message>
        <source>Ended ones, too</source>
        <translation>包括已结束的</translation>
    </message>
    <message>
        <source>Window %1 is added</source>
        <translation>窗口 %1 已添加</translation>
    </message>
    <message>
        <source>Window %1 has ended</source>
        <translation>窗口 %1 已结束</translation>
    </message>
    <message>
        <source>What it kept back waits until you release or discard it.</source>
        <translation>被其抑制的内容在此等待，直到您放行或丢弃。</translation>
    </message>
    <message>
        <source>Window %1 is removed</source>
        <translation>窗口 %1 已移除</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护窗口</translation>
    </message>
    <message>
        <source>No window is planned or in force</source>
        <translation>没有计划或生效中的窗口</translation>
    </message>
    <message>
        <source>Add one before planned work: problems in it are kept back for you to look at afterwards.</source>
        <translation>请在计划的工作之前添加一个窗口：其间的问题会被抑制，供您之后查看。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It is window %1 now</source>
        <translation>现在是窗口 %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Condition</name>
    <message>
        <source>at events</source>
        <translation>事件发生时</translation>
    </message>
    <message>
        <source>when it is over</source>
        <translation>事件结束时</translation>
    </message>
    <message>
        <source>at events and when it is over</source>
        <translation>事件发生时和结束时</translation>
    </message>
    <message>
        <source>Not monitored</source>
        <translation>未监视</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>已监视</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <translation>对 %1 成立</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Response ran</source>
        <translation>响应已运行</translation>
    </message>
    <message>
        <source>Response failed</source>
        <translation>响应失败</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Sensor ran</source>
        <translation>传感器已运行</translation>
    </message>
    <message>
        <source>Sensor failed</source>
        <translation>传感器失败</translation>
    </message>
    <message>
        <source>No serviceable event</source>
        <translation>不生成可维护事件</translation>
    </message>
    <message>
        <source>An event told here only</source>
        <translation>仅在此处通知的事件</translation>
    </message>
    <message>
        <source>An event that is called home</source>
        <translation>呼叫总部的事件</translation>
    </message>
    <message>
        <source>raises an alarm</source>
        <translation>发出警报</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionAudit</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Condition or sensor</source>
        <translation>条件或传感器</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionsModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Resource class</source>
        <translation>资源类</translation>
    </message>
    <message>
        <source>Event expression</source>
        <translation>事件表达式</translation>
    </message>
</context>
<context>
    <name>callbox::console::Criteria</name>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>open and closed</source>
        <translation>打开和已关闭</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>问题 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem numbers</source>
        <translation>
            <numerusform>%Ln 个问题编号</numerusform>
        </translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>所有系统</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最近 1 天</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln days</source>
        <translation>
            <numerusform>最近 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>service request %1</source>
        <translation>服务请求 %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>部件 %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>subsystem %1</source>
        <translation>子系统 %1</translation>
    </message>
    <message>
        <source>log ID %1</source>
        <translation>日志标识 %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>报告者为 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Criteria: %1 and %2 more</source>
        <translation>筛选条件：%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Criteria: %1</source>
        <translation>筛选条件：%1</translation>
    </message>
</context>
<context>
    <name>callbox::console::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventAction</name>
    <message>
        <source>The event is not closed.</source>
        <translation>事件未关闭。</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>事件已关闭。请先撤销关闭。</translation>
    </message>
    <message>
        <source>Only an event that is held for approval can be approved.</source>
        <translation>只有暂挂待批准的事件才能批准。</translation>
    </message>
    <message>
        <source>The provider has the report already.</source>
        <translation>提供商已收到报告。</translation>
    </message>
    <message>
        <source>The event is held already.</source>
        <translation>事件已暂挂。</translation>
    </message>
    <message>
        <source>The event is counted only: it does not call home by itself.</source>
        <translation>事件仅计数：它不会自行呼叫总部。</translation>
    </message>
    <message>
        <source>The report has left already.</source>
        <translation>报告已发出。</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>未选择事件。</translation>
    </message>
    <message>
        <source>None of the selected events allows this.</source>
        <translation>所选事件均不允许此操作。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂挂</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>再次呼叫总部</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>呼叫总部</translation>
    </message>
    <message>
        <source>Close events</source>
        <translation>关闭事件</translation>
    </message>
    <message>
        <source>Close event</source>
        <translation>关闭事件</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>撤销关闭</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>对 %1 的注释</translation>
    </message>
    <message>
        <source>The comment is kept with the event.</source>
        <translation>注释与事件一起保存。</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>暂挂 %1</translation>
    </message>
    <message>
        <source>Nothing leaves until it is approved. A report that waits is taken out of the outbox.</source>
        <translation>批准之前不发出任何内容。等待中的报告从发件箱取出。</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>暂挂原因</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>暂挂</translation>
    </message>
    <message>
        <source>Hold event</source>
        <translation>暂挂事件</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>批准 %1</translation>
    </message>
    <message>
        <source>The report goes into the outbox and calls home.</source>
        <translation>报告进入发件箱并呼叫总部。</translation>
    </message>
    <message>
        <source>Why it may leave</source>
        <translation>允许发出的原因</translation>
    </message>
    <message>
        <source>Approve them</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve event</source>
        <translation>批准事件</translation>
    </message>
    <message>
        <source>Call home for %1</source>
        <translation>为 %1 呼叫总部</translation>
    </message>
    <message>
        <source>The report goes to the provider now, also where the event would only notify.</source>
        <translation>报告立即发往提供商，即使该事件原本仅通知。</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>发送原因</translation>
    </message>
    <message>
        <source>Call home now</source>
        <translation>立即呼叫总部</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>The provider is told of the close with its reason. It can be undone.</source>
        <translation>关闭及其原因会通知提供商。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Undo the close of %1</source>
        <translation>撤销对 %1 的关闭</translation>
    </message>
    <message>
        <source>The event is again where it was on its way home. The provider is told.</source>
        <translation>事件回到其呼叫总部过程中的原处。提供商会得到通知。</translation>
    </message>
    <message>
        <source>Why the close is undone</source>
        <translation>撤销关闭的原因</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>问题 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment kept: %1</source>
        <translation>注释已保存：%1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>已暂挂：%1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>已批准：%1</translation>
    </message>
    <message>
        <source>On the way home: %1</source>
        <translation>正在发往总部：%1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>Close undone: %1</source>
        <translation>已撤销关闭：%1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventData</name>
    <message>
        <source>Primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>辅助</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>转储</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>仅在此处</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>%1 data are wanted since %2</source>
        <translation>%1数据自 %2 起已请求</translation>
    </message>
    <message>
        <source>%1 data gathered, %2</source>
        <translation>%1数据已收集，%2</translation>
    </message>
    <message>
        <source>%1 data were not gathered, %2</source>
        <translation>%1数据未收集，%2</translation>
    </message>
    <message>
        <source>Not read: %1. %2</source>
        <translation>未读取：%1。%2</translation>
    </message>
    <message>
        <source>In message %1</source>
        <translation>在消息 %1 中</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventDocument</name>
    <message>
        <source>Reference code</source>
        <translation>参考代码</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>故障系统</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告者</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>首次报告</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>末次报告</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>服务请求</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>应采取的措施</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Problem %1: %2</source>
        <translation>问题 %1：%2</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>按此顺序更换</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventParts</name>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已更换</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>处理</translation>
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
        <translation>问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>参考代码</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>故障系统</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>末次报告</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>服务请求</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>callbox::console::Help</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s folder in resources/help</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>callbox::console::Inventory</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Called out by event %1: %2</source>
        <translation>由事件 %1 指明更换：%2</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>机箱</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>callbox::console::KeptBackModel</name>
    <message>
        <source>rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>窗口 %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>参考代码</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>抑制时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>抑制者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>callbox::console::Label</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>暂挂待批准</translation>
    </message>
    <message>
        <source>Suppressed by a window</source>
        <translation>被窗口抑制</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>低于阈值</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Service requested</source>
        <translation>已请求服务</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>被提供商拒绝</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>尚未试用</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失败中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
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
        <translation>A 组</translation>
    </message>
    <message>
        <source>Group B</source>
        <translation>B 组</translation>
    </message>
    <message>
        <source>Group C</source>
        <translation>C 组</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>电路板</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>内存模块</translation>
    </message>
    <message>
        <source>PCI adapters</source>
        <translation>PCI 适配器</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>网络适配器</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>机箱</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Configuration values</source>
        <translation>配置值</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>Failure logs</source>
        <translation>故障日志</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>受管系统</translation>
    </message>
    <message>
        <source>Partitions found</source>
        <translation>发现的分区</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>扩展数据</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Receiver&apos;s answer</source>
        <translation>接收方的应答</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Proxy&apos;s settings</source>
        <translation>代理的设置</translation>
    </message>
    <message>
        <source>Kerberos ticket</source>
        <translation>Kerberos 票据</translation>
    </message>
    <message>
        <source>Proxy&apos;s name</source>
        <translation>代理的名称</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Login at the proxy</source>
        <translation>代理登录</translation>
    </message>
    <message>
        <source>Tunnel by the proxy</source>
        <translation>代理的隧道</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN 网关</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>密钥交换</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Address in the tunnel</source>
        <translation>隧道中的地址</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>调制解调器</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>拨号</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>拨号登录</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>测试消息</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>L2TP 隧道</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>Registration in the network</source>
        <translation>网络注册</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>数据连接</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Packets of full size</source>
        <translation>全尺寸数据包</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>呼叫总部</translation>
    </message>
    <message>
        <source>Notify only</source>
        <translation>仅通知</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂挂</translation>
    </message>
</context>
<context>
    <name>callbox::console::Main</name>
    <message>
        <source>The operator&apos;s desktop of the Callbox call-home console.</source>
        <translation>Callbox 呼叫总部控制台的操作员桌面。</translation>
    </message>
    <message>
        <source>The operator socket of callboxd (default: $CALLBOX_SOCKET, then /run/callbox/operator.sock).</source>
        <translation>callboxd 的操作员套接字（默认：$CALLBOX_SOCKET，其次为 /run/callbox/operator.sock）。</translation>
    </message>
    <message>
        <source>The page to open, for instance events or setup.</source>
        <translation>要打开的页面，例如 events 或 setup。</translation>
    </message>
    <message>
        <source>The problems that the desktop is told of: all, call-home or none (default: all).</source>
        <translation>通知桌面的问题：all、call-home 或 none（默认：all）。</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or desktop (default: as chosen in Settings).</source>
        <translation>light、dark、high-contrast 或 desktop（缺省值：“设置”中所选）。</translation>
    </message>
</context>
<context>
    <name>callbox::console::MessageHistory</name>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>The whole inventory was asked for</source>
        <translation>要求提供完整清单</translation>
    </message>
    <message>
        <source>Carried in a file</source>
        <translation>以文件携带</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂挂</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>callbox::console::Overview</name>
    <message>
        <source>This console is not set up yet</source>
        <translation>此控制台尚未设置</translation>
    </message>
    <message>
        <source>Your fleet is calling home</source>
        <translation>您的系统正常呼叫总部</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>正在等待呼叫总部</translation>
    </message>
    <message>
        <source>Your fleet is not calling home</source>
        <translation>您的系统未呼叫总部</translation>
    </message>
    <message>
        <source>No partition is monitored yet.</source>
        <translation>尚未监视任何分区。</translation>
    </message>
    <message>
        <source>%1 of %2 partitions are connected.</source>
        <translation>%2 个分区中的 %1 个已连接。</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>打开的事件</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>Silent partitions</source>
        <translation>静默分区</translation>
    </message>
    <message>
        <source>all channels open</source>
        <translation>所有通道均已打开</translation>
    </message>
    <message>
        <source>%1 down, %2 refused, %3 not reached yet</source>
        <translation>%1 个断开，%2 个被拒，%3 个尚未连接</translation>
    </message>
    <message>
        <source>no partition yet</source>
        <translation>尚无分区</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>oldest waits %1</source>
        <translation>最早的已等待 %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>上次联系 %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>尚无联系</translation>
    </message>
    <message>
        <source>Next transmittal</source>
        <translation>下次传送</translation>
    </message>
    <message>
        <source>no schedule is on</source>
        <translation>没有启用的调度</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>尚未注册</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>One has been silent for more than an hour.</source>
        <translation>一个分区静默已超过一小时。</translation>
    </message>
    <message>
        <source>%1 have been silent for more than an hour.</source>
        <translation>%1 个分区静默已超过一小时。</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 个严重</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>%1 information</source>
        <translation>%1 个信息</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 partitions connected</source>
        <translation>%1 个分区已连接，共 %2 个</translation>
    </message>
    <message>
        <source>longest: %1, %2</source>
        <translation>最长：%1，%2</translation>
    </message>
    <message>
        <source>%1 was never reached</source>
        <translation>从未连接到 %1</translation>
    </message>
    <message>
        <source>everything has left</source>
        <translation>全部已发出</translation>
    </message>
    <message>
        <source>Last transmittal</source>
        <translation>上次传送</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Path in use</source>
        <translation>当前路径</translation>
    </message>
    <message>
        <source>changes by itself at %1</source>
        <translation>满 %1 天时自动更换</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionDocument</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次见到</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>上次收集</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionsModel</name>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次见到</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>打开的事件</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>callbox::console::Places</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>可维护事件</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>引导式设置</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>客户信息</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>授权用户</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Users and audit</source>
        <translation>用户与审计</translation>
    </message>
    <message>
        <source>Windows and policies</source>
        <translation>窗口与策略</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>添加分区</translation>
    </message>
    <message>
        <source>Conditions and responses</source>
        <translation>条件与响应</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>发出的内容</translation>
    </message>
</context>
<context>
    <name>callbox::console::Policy</name>
    <message>
        <source>Coming</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Cleared itself</source>
        <translation>已自行消除</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>Tell here only</source>
        <translation>仅在此处通知</translation>
    </message>
    <message>
        <source>Hold for approval</source>
        <translation>暂挂待批准</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>呼叫总部</translation>
    </message>
    <message>
        <source>Count into an open problem</source>
        <translation>计入打开的问题</translation>
    </message>
    <message>
        <source>systems %1</source>
        <translation>系统 %1</translation>
    </message>
    <message>
        <source>partitions %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>begins %1, lasts %2</source>
        <translation>%1 开始，持续 %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>%1 结束，剩余 %2</translation>
    </message>
    <message>
        <source>ended early, %1</source>
        <translation>提前结束，%1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>已于 %1 结束</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rehearsal</name>
    <message>
        <source>Called home</source>
        <translation>已呼叫总部</translation>
    </message>
    <message>
        <source>Told here only</source>
        <translation>仅在此处通知</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>暂挂待批准</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>被抑制</translation>
    </message>
    <message>
        <source>Counted into an open one</source>
        <translation>计入打开的问题</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rights</name>
    <message>
        <source>Viewer</source>
        <translation>查看者</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Service representative</source>
        <translation>服务代表</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Your role is %1; this takes the role %2.</source>
        <translation>您的角色是 %1；此操作需要角色 %2。</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>服务未连接。</translation>
    </message>
</context>
<context>
    <name>callbox::console::RulesModel</name>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>With</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>callbox::console::SensorsModel</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>callbox::console::Setting</name>
    <message>
        <source>Customer information</source>
        <translation>客户信息</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>支持 ID</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>通往接收方的路径</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>通知目标</translation>
    </message>
    <message>
        <source>Rules for new problems</source>
        <translation>新问题的规则</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>风暴</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护窗口</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>连接监视</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>按系统呼叫总部</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>脱敏规则</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>假名</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Signers of rule packs</source>
        <translation>规则包的签名者</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditions and their responses</source>
        <translation>条件及其响应</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>将添加</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>将跳过</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>callbox::console::StateView</name>
    <message>
        <source>Reading from the service</source>
        <translation>正在从服务读取</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>callbox::console::StatusStrip</name>
    <message>
        <source>Not set up yet</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>Calling home</source>
        <translation>正常呼叫总部</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>正在等待呼叫总部</translation>
    </message>
    <message>
        <source>Not calling home</source>
        <translation>未呼叫总部</translation>
    </message>
    <message>
        <source>Connecting to the service</source>
        <translation>正在连接到服务</translation>
    </message>
    <message>
        <source>The service is not connected, so its state is not known</source>
        <translation>服务未连接，因此其状态未知</translation>
    </message>
    <message>
        <source>callboxd connected</source>
        <translation>callboxd 已连接</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>路径：%1</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>上次联系 %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>尚无联系</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>等待发送：%1</translation>
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
        <translation>所有分区</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已抑制</translation>
    </message>
    <message>
        <source>Only counted</source>
        <translation>仅计数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>参考代码</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末次</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>所有其他</translation>
    </message>
</context>
<context>
    <name>callbox::console::SystemsTree</name>
    <message>
        <source>Not collected yet</source>
        <translation>尚未收集</translation>
    </message>
    <message>
        <source>All connected</source>
        <translation>全部已连接</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 个已连接，共 %2 个</translation>
    </message>
    <message>
        <source>System and partition</source>
        <translation>系统和分区</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次见到</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>打开的事件</translation>
    </message>
    <message>
        <source>%1 connected, %2 down, %3 refused, %4 not reached yet</source>
        <translation>%1 个已连接，%2 个断开，%3 个被拒，%4 个尚未连接</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 个分区</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 个分区</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>callbox::console::Target</name>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>SNMP traps</source>
        <translation>SNMP 陷阱</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>All problems and alarms</source>
        <translation>所有问题和警报</translation>
    </message>
    <message>
        <source>Call-home problems only</source>
        <translation>仅呼叫总部的问题</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS，必需</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>从第一个字节起使用 TLS</translation>
    </message>
    <message>
        <source>None: readable on the way, no login</source>
        <translation>无：途中可读，不登录</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Problem changed</source>
        <translation>问题已更改</translation>
    </message>
    <message>
        <source>Problem closed</source>
        <translation>问题已关闭</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Alarm over</source>
        <translation>警报结束</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失败中</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>尚未试用</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>团体名</translation>
    </message>
    <message>
        <source>Authentication pass phrase</source>
        <translation>认证口令</translation>
    </message>
    <message>
        <source>Privacy pass phrase</source>
        <translation>加密口令</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>签名密钥</translation>
    </message>
</context>
<context>
    <name>callbox::console::Times</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>callbox::console::TransmissionsModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Received or due</source>
        <translation>接收或到期时间</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>由 %1 暂挂：%2</translation>
    </message>
    <message>
        <source>Cancelled by %1: %2</source>
        <translation>由 %1 取消：%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::WindowsModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>抑制范围</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>callbox::app::console::AddressesEditor</name>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>What this address is told</source>
        <translation>O que este endereço recebe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Remover este endereço</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AttentionView</name>
    <message>
        <source>Managed system</source>
        <translation>Sistema gerenciado</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>All its partitions</source>
        <translation>Todas as suas partições</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>Tipo de máquina, modelo, número de série</translation>
    </message>
    <message>
        <source>Indicator of</source>
        <translation>Indicador de</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Only those that are on</source>
        <translation>Só os ligados</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Mostrar o problema</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Attention indicators</source>
        <translation>Indicadores de atenção</translation>
    </message>
    <message>
        <source>On while an open problem that calls home needs service. Switched off, it stays off until a newer problem comes; the problems stay as they are.</source>
        <translation>Ligado enquanto um problema aberto que faz call home requer serviço. Desligado, permanece assim até surgir um problema mais novo; os problemas permanecem como estão.</translation>
    </message>
    <message>
        <source>%1 of %2 are on</source>
        <translation>%1 de %2 ligados</translation>
    </message>
    <message>
        <source>Needs service</source>
        <translation>Requer serviço</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado manualmente</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Nothing needs service</source>
        <translation>Nada requer serviço</translation>
    </message>
    <message>
        <source>No attention indicator is on.</source>
        <translation>Nenhum indicador de atenção está ligado.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Nenhum sistema gerenciado ainda</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Os sistemas são conhecidos assim que uma de suas partições é alcançada.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditDetail</name>
    <message>
        <source>Show the problem</source>
        <translation>Mostrar o problema</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Executado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditModel</name>
    <message>
        <source>Attention</source>
        <translation>Indicadores de atenção</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Call home por sistema</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Coleta</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividade</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>Informações do cliente</translation>
    </message>
    <message>
        <source>Dumps</source>
        <translation>Dumps</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>Eventos de serviço</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Dados estendidos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Monitoramento de conexão</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudônimos</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Mascaramento</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Retransmissor</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Pacotes de regras</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Configuração guiada</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Tempestades</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>Autorizar usuário</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmissões</translation>
    </message>
    <message>
        <source>Transmitting</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Janelas de manutenção</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Executado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Recusado: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditPage</name>
    <message>
        <source>Users and audit</source>
        <translation>Usuários e auditoria</translation>
    </message>
    <message>
        <source>Who did what, and who may do what.</source>
        <translation>Quem fez o quê e quem pode fazer o quê.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditView</name>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Ver mais antigos</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>Texto em qualquer coluna</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Executado e recusado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Executado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos os usuários</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message>
        <source>%1, reading</source>
        <translation>%1, lendo</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>Nenhuma entrada atende ao filtro</translation>
    </message>
    <message>
        <source>Widen the period, or take a filter away.</source>
        <translation>Amplie o período ou remova um filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Nothing was done in this period</source>
        <translation>Nada foi feito neste período</translation>
    </message>
    <message>
        <source>Everything that changes something, or tells a secret, is kept here. Reading is not.</source>
        <translation>Tudo que altera algo ou revela um segredo é registrado aqui. A leitura não é.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar o log de auditoria</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuthorizePage</name>
    <message>
        <source>Authorize user</source>
        <translation>Autorizar usuário</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Who may see this console&apos;s data at the provider.</source>
        <translation>Quem pode ver os dados deste console no provedor.</translation>
    </message>
    <message>
        <source>The support IDs are saved</source>
        <translation>Os IDs de suporte foram salvos</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkAdd</name>
    <message>
        <source>Partitions to be added</source>
        <translation>Partições a adicionar</translation>
    </message>
    <message>
        <source>Lines of known_hosts (optional)</source>
        <translation>Linhas de known_hosts (opcional)</translation>
    </message>
    <message>
        <source>Password, once for each (optional)</source>
        <translation>Senha, uma vez para cada uma (opcional)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Tentar as com falha novamente</translation>
    </message>
    <message>
        <source>Ask for their host keys</source>
        <translation>Pedir suas chaves do host</translation>
    </message>
    <message>
        <source>Compare the fingerprints with what the partitions print: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. With rows selected only these are trusted. The password puts Callbox&apos;s key in place and is never kept.</source>
        <translation>Compare as impressões digitais com as que as partições mostram: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Com linhas selecionadas, somente estas se tornam confiáveis. A senha instala a chave do Callbox e nunca é guardada.</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <translation>%1 de %2 adicionadas</translation>
    </message>
    <message>
        <source>%1 keys to compare</source>
        <translation>%1 chaves a comparar</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>Trust %1 and add</source>
        <translation>Confiar em %1 e adicionar</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkDetail</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema com falha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Eventos selecionados</translation>
    </message>
    <message>
        <source>%1 events are handled at once</source>
        <translation>%1 eventos são tratados de uma vez</translation>
    </message>
    <message>
        <source>These are the first ones of your selection. Select the others afterwards.</source>
        <translation>Estes são os primeiros da seleção. Selecione os demais depois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events selected</source>
        <translation>
            <numerusform>%Ln evento selecionado</numerusform>
            <numerusform>%Ln eventos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Executado</translation>
    </message>
    <message>
        <source>%1 done, %2 refused</source>
        <translation>%1 executados, %2 recusados</translation>
    </message>
    <message>
        <source>The list says of each what was refused and why.</source>
        <translation>A lista informa, para cada um, o que foi recusado e por quê.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Ainda não consultada</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Key listed</source>
        <translation>Chave na lista</translation>
    </message>
    <message>
        <source>Other key listed</source>
        <translation>Outra chave na lista</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Chave revogada</translation>
    </message>
    <message>
        <source>Compare key</source>
        <translation>Comparar a chave</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Adicionando</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Efetuar login como</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Host key, or what went wrong</source>
        <translation>Chave do host, ou o que falhou</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkSource</name>
    <message>
        <source>List these partitions</source>
        <translation>Listar estas partições</translation>
    </message>
    <message>
        <source>Where the partitions come from</source>
        <translation>De onde vêm as partições</translation>
    </message>
    <message>
        <source>By a pattern of names</source>
        <translation>Por um padrão de nomes</translation>
    </message>
    <message>
        <source>From CSV</source>
        <translation>De CSV</translation>
    </message>
    <message>
        <source>From another console&apos;s settings</source>
        <translation>Das configurações de outro console</translation>
    </message>
    <message>
        <source>From an HMC or KVM host</source>
        <translation>De um HMC ou host KVM</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Efetuar login como</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Pattern of host names</source>
        <translation>Padrão de nomes de host</translation>
    </message>
    <message>
        <source>Ranges and lists stand in brackets; several patterns are separated by spaces.</source>
        <translation>Intervalos e listas ficam entre colchetes; vários padrões são separados por espaços.</translation>
    </message>
    <message>
        <source>Partitions as CSV</source>
        <translation>Partições como CSV</translation>
    </message>
    <message>
        <source>Open a file ...</source>
        <translation>Abrir um arquivo ...</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Escolher um arquivo CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Columns: host, name, user, port, in this order or named in the first line. Only the host is needed.</source>
        <translation>Colunas: host, name, user, port, nesta ordem ou nomeadas na primeira linha. Somente host é necessário.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Nenhum arquivo escolhido ainda</translation>
    </message>
    <message>
        <source>Choose another console&apos;s settings</source>
        <translation>Escolher as configurações de outro console</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>Takes the partitions alone; their host keys are asked for anew. The place Settings takes everything.</source>
        <translation>Usa somente as partições; suas chaves do host são pedidas novamente. O lugar Configurações usa tudo.</translation>
    </message>
    <message>
        <source>HMC or KVM host</source>
        <translation>HMC ou host KVM</translation>
    </message>
    <message>
        <source>Domain of the partitions</source>
        <translation>Domínio das partições</translation>
    </message>
    <message>
        <source>Domain put behind the names, for instance example.com</source>
        <translation>Domínio colocado após os nomes; por exemplo, example.com</translation>
    </message>
    <message>
        <source>Lists what it told of in its last collection and is not here yet. Add the HMC itself first, as a partition.</source>
        <translation>Lista o que ele informou em sua última coleta e ainda não está aqui. Adicione primeiro o próprio HMC, como partição.</translation>
    </message>
    <message>
        <source>No HMC and no KVM host is here yet</source>
        <translation>Ainda não há nenhum HMC e nenhum host KVM aqui</translation>
    </message>
    <message>
        <source>There is no HMC to ask</source>
        <translation>Não há nenhum HMC a consultar</translation>
    </message>
    <message>
        <source>Add the HMC itself first, as a partition.</source>
        <translation>Adicione primeiro o próprio HMC, como partição.</translation>
    </message>
    <message>
        <source>Nothing was collected from it yet</source>
        <translation>Nada foi coletado dele ainda</translation>
    </message>
    <message>
        <source>Collect from it in Systems, then list again.</source>
        <translation>Colete dele em Sistemas e liste novamente.</translation>
    </message>
    <message>
        <source>There is no partition in it</source>
        <translation>Não contém nenhuma partição</translation>
    </message>
    <message>
        <source>Look whether the right source is chosen.</source>
        <translation>Verifique se a fonte correta foi escolhida.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BundleView</name>
    <message>
        <source>Write the bundle</source>
        <translation>Gravar o lote</translation>
    </message>
    <message>
        <source>Take in receipts</source>
        <translation>Importar recibos</translation>
    </message>
    <message>
        <source>Carry what waits to the receiver</source>
        <translation>Levar ao receptor o que aguarda</translation>
    </message>
    <message>
        <source>Each waiting message is in the file exactly as it would be posted; there is no secret in it. The messages wait on for a connection all the same, and one that arrives both ways is one message.</source>
        <translation>Cada mensagem em espera está no arquivo exatamente como seria enviada; ele não contém nenhum segredo. Mesmo assim, as mensagens continuam aguardando uma conexão, e uma que chega pelos dois caminhos é uma só mensagem.</translation>
    </message>
    <message>
        <source>Bring its receipts back</source>
        <translation>Trazer os recibos de volta</translation>
    </message>
    <message>
        <source>The receiver writes signed receipts beside the bundle it took. They may be taken in more than once.</source>
        <translation>O receptor grava recibos assinados ao lado do lote que aceitou. Eles podem ser importados mais de uma vez.</translation>
    </message>
    <message>
        <source>Choose the receipts</source>
        <translation>Escolher os recibos</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Recibos (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Bundles (*.json)</source>
        <translation>Lotes (*.json)</translation>
    </message>
    <message>
        <source>%1 messages are in %2</source>
        <translation>%1 mensagens estão em %2</translation>
    </message>
    <message>
        <source>%1 more wait: write another one when the receipts are in.</source>
        <translation>Mais %1 aguardam: grave outro lote quando os recibos estiverem importados.</translation>
    </message>
    <message>
        <source>received before: %1</source>
        <translation>recebidas antes: %1</translation>
    </message>
    <message>
        <source>set aside for good: %1</source>
        <translation>postas de lado definitivamente: %1</translation>
    </message>
    <message>
        <source>refused, they wait on: %1</source>
        <translation>recusadas, continuam aguardando: %1</translation>
    </message>
    <message>
        <source>of another console: %1</source>
        <translation>de outro console: %1</translation>
    </message>
    <message>
        <source>Messages that arrived: %1</source>
        <translation>Mensagens que chegaram: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CallHomeView</name>
    <message>
        <source>Calls home</source>
        <translation>Faz call home</translation>
    </message>
    <message>
        <source>Waits for an operator</source>
        <translation>Aguarda um operador</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>Retomar o call home</translation>
    </message>
    <message>
        <source>Stop calling home</source>
        <translation>Parar o call home</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Nenhum sistema gerenciado ainda</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Os sistemas são conhecidos assim que uma de suas partições é alcançada.</translation>
    </message>
    <message>
        <source>New problems of a system that does not call home are held until an operator releases them, whatever the rules say. Service information still goes.</source>
        <translation>Os novos problemas de um sistema que não faz call home são retidos até que um operador os libere, independentemente das regras. As informações de serviço continuam sendo enviadas.</translation>
    </message>
    <message>
        <source>A system that is not known here yet</source>
        <translation>Um sistema ainda não conhecido aqui</translation>
    </message>
    <message>
        <source>Hold its problems</source>
        <translation>Reter seus problemas</translation>
    </message>
    <message>
        <source>Machine type, model and serial</source>
        <translation>Tipo de máquina, modelo e número de série</translation>
    </message>
    <message>
        <source>It is held from its first problem on.</source>
        <translation>Ele é retido desde o seu primeiro problema.</translation>
    </message>
    <message>
        <source>Systems that call home again: %1</source>
        <translation>Sistemas que voltam a fazer call home: %1</translation>
    </message>
    <message>
        <source>Systems whose new problems are held now: %1</source>
        <translation>Sistemas cujos novos problemas agora são retidos: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CarryView</name>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Escolher um documento</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>Importar estas configurações</translation>
    </message>
    <message>
        <source>Only what would change</source>
        <translation>Só o que mudaria</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Levar as configurações</translation>
    </message>
    <message>
        <source>The document has every setting of this console and never a secret. It is readable, so that it can be cut down and kept under version control.</source>
        <translation>O documento contém todas as configurações deste console e nunca um segredo. É legível, portanto pode ser reduzido e mantido sob controle de versão.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Take over settings</source>
        <translation>Adotar configurações</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar as configurações</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Choose a document of settings</source>
        <translation>Escolher um documento de configurações</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Some settings were refused; the others are done</source>
        <translation>Algumas configurações foram recusadas; as demais foram adotadas</translation>
    </message>
    <message>
        <source>The settings are taken over</source>
        <translation>As configurações foram adotadas</translation>
    </message>
    <message>
        <source>Secrets are not in the document: set those that the list names.</source>
        <translation>Os segredos não estão no documento: defina os que a lista indica.</translation>
    </message>
    <message>
        <source>The service looks at the document</source>
        <translation>O serviço analisa o documento</translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>Nenhum documento escolhido</translation>
    </message>
    <message>
        <source>Choose one that another console exported. First you see what would change; nothing is done before you say so.</source>
        <translation>Escolha um documento exportado por outro console. Primeiro é mostrado o que mudaria; nada é feito antes da confirmação.</translation>
    </message>
    <message>
        <source>The document is not taken</source>
        <translation>O documento não é aceito</translation>
    </message>
    <message>
        <source>The reason stands below. Nothing was changed.</source>
        <translation>O motivo está abaixo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation>Tudo já está assim</translation>
    </message>
    <message>
        <source>The document would change nothing here.</source>
        <translation>O documento não mudaria nada aqui.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionAuditView</name>
    <message>
        <source>Show problem</source>
        <translation>Mostrar problema</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>It printed</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Nada deste tipo aconteceu</translation>
    </message>
    <message>
        <source>Events of conditions, their ends and what responses did are kept for 30 days.</source>
        <translation>Os eventos das condições, seus términos e o que as respostas fizeram são mantidos por 30 dias.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionDetail</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Start monitoring</source>
        <translation>Iniciar monitoramento</translation>
    </message>
    <message>
        <source>Stop monitoring</source>
        <translation>Parar monitoramento</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Take link away</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Linked responses</source>
        <translation>Respostas vinculadas</translation>
    </message>
    <message>
        <source>Response to link</source>
        <translation>Resposta a vincular</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>A new condition</source>
        <translation>Uma nova condição</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>No response is linked</source>
        <translation>Nenhuma resposta vinculada</translation>
    </message>
    <message>
        <source>A condition is monitored once a response is linked and started.</source>
        <translation>Uma condição é monitorada assim que uma resposta é vinculada e iniciada.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionForm</name>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Of resources of the class</source>
        <translation>De recursos da classe</translation>
    </message>
    <message>
        <source>It is an event when</source>
        <translation>É um evento quando</translation>
    </message>
    <message>
        <source>It is over when</source>
        <translation>Termina quando</translation>
    </message>
    <message>
        <source>Only of resources with</source>
        <translation>Só de recursos com</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>What an event means</source>
        <translation>O que um evento significa</translation>
    </message>
    <message>
        <source>What its end means</source>
        <translation>O que o término significa</translation>
    </message>
    <message>
        <source>Besides its responses it makes</source>
        <translation>Além das respostas, gera</translation>
    </message>
    <message>
        <source>Make condition</source>
        <translation>Criar condição</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>Salvar condição</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Attributes: %1</source>
        <translation>Atributos: %1</translation>
    </message>
    <message>
        <source>The condition is saved</source>
        <translation>A condição foi salva</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsPage</name>
    <message>
        <source>Conditions and responses</source>
        <translation>Condições e respostas</translation>
    </message>
    <message>
        <source>When something is an event, and what is done about it.</source>
        <translation>Quando algo é um evento e o que é feito a respeito.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsView</name>
    <message>
        <source>New condition</source>
        <translation>Nova condição</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>A condição %1 foi removida</translation>
    </message>
    <message>
        <source>Its links to responses went with it.</source>
        <translation>Seus vínculos com respostas foram removidos junto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>There is no condition</source>
        <translation>Não há nenhuma condição</translation>
    </message>
    <message>
        <source>A condition says when something about your partitions is an event, for instance a file system that fills up.</source>
        <translation>Uma condição define quando algo nas partições é um evento, por exemplo, um sistema de arquivos que fica cheio.</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Salve ou descarte primeiro as alterações</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityForm</name>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Caminhos até o receptor</translation>
    </message>
    <message>
        <source>The first that works is used; the others stand by in this order.</source>
        <translation>O primeiro que funciona é usado; os demais ficam de reserva nesta ordem.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityPage</name>
    <message>
        <source>Connectivity</source>
        <translation>Conectividade</translation>
    </message>
    <message>
        <source>Save receiver</source>
        <translation>Salvar receptor</translation>
    </message>
    <message>
        <source>Callbox only opens connections outward.</source>
        <translation>O Callbox só abre conexões de saída.</translation>
    </message>
    <message>
        <source>The receiver is saved</source>
        <translation>O receptor foi salvo</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CriteriaPanel</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Hide criteria</source>
        <translation>Ocultar critérios</translation>
    </message>
    <message>
        <source>Criteria hold as you type. Empty ones do not restrict.</source>
        <translation>Os critérios valem à medida que são digitados. Os vazios não restringem.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Aberto e fechado</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Todas as gravidades</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>Notification type</source>
        <translation>Tipo de notificação</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Description or code</source>
        <translation>Descrição ou código</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema com falha</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer momento</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Reported in the last</source>
        <translation>Relatado nos últimos</translation>
    </message>
    <message>
        <source>Problem numbers</source>
        <translation>Números de problema</translation>
    </message>
    <message>
        <source>42, 44-46</source>
        <translation>42, 44-46</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Solicitação de serviço</translation>
    </message>
    <message>
        <source>Reference code begins with</source>
        <translation>Código de referência começa com</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número da peça</translation>
    </message>
    <message>
        <source>Location code</source>
        <translation>Código de local</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsistema</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>ID do log da plataforma</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>Console relator</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerForm</name>
    <message>
        <source>The systems stand at the administrator&apos;s address</source>
        <translation>Os sistemas ficam no endereço do administrador</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Other telephone</source>
        <translation>Outro telefone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Rua, segunda linha</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado ou província</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters, for instance DE</source>
        <translation>Duas letras, por exemplo, BR</translation>
    </message>
    <message>
        <source>Building, floor, room</source>
        <translation>Prédio, andar, sala</translation>
    </message>
    <message>
        <source>Nearest telephone</source>
        <translation>Telefone mais próximo</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número do cliente</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Número da empresa</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerPage</name>
    <message>
        <source>Customer information</source>
        <translation>Informações do cliente</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>Whom the provider calls, and where an engineer has to go.</source>
        <translation>A quem o provedor telefona e para onde um técnico deve ir.</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Cliente e contato</translation>
    </message>
    <message>
        <source>System location and account</source>
        <translation>Local dos sistemas e conta</translation>
    </message>
    <message>
        <source>The customer information is saved</source>
        <translation>As informações do cliente foram salvas</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DataFileView</name>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto do arquivo</translation>
    </message>
    <message>
        <source>Select a file to read it here.</source>
        <translation>Selecione um arquivo para lê-lo aqui.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Lendo do serviço</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Os primeiros %1 de %2</translation>
    </message>
    <message>
        <source>the source said more</source>
        <translation>a fonte informou mais</translation>
    </message>
    <message>
        <source>Files of more than %1 are saved by &quot;callbox event data --save&quot;.</source>
        <translation>Arquivos com mais de %1 são salvos por “callbox event data --save”.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DeedForm</name>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Seu nome (opcional)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DesktopNotifier</name>
    <message>
        <source>Problem %1 on %2: %3</source>
        <translation>Problema %1 em %2: %3</translation>
    </message>
    <message>
        <source>Callbox lists them under serviceable events.</source>
        <translation>O Callbox os lista em Eventos de serviço.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 new problems</source>
        <translation>%1 novos problemas</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DisclosurePage</name>
    <message>
        <source>What leaves</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <source>Nothing leaves but messages that can be seen, before and after.</source>
        <translation>Só saem mensagens que podem ser vistas, antes e depois.</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Mascaramento</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudônimos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Livro de registro</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Sem conexão</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DoctorDialog</name>
    <message>
        <source>Examine again</source>
        <translation>Examinar novamente</translation>
    </message>
    <message>
        <source>Examine every way to the receiver</source>
        <translation>Examinar todos os caminhos até o receptor</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>Examinar %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Each step depends on the one before. The first that fails tells the cause.</source>
        <translation>Cada etapa depende da anterior. A primeira que falha indica a causa.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventComments</name>
    <message>
        <source>Add comment</source>
        <translation>Adicionar comentário</translation>
    </message>
    <message>
        <source>Comments go home with the report as it is when it is sent.</source>
        <translation>Os comentários vão ao provedor com o relatório, como este estiver no momento do envio.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>Nenhum comentário ainda</translation>
    </message>
    <message>
        <source>Note what was found and done, for colleagues and the provider.</source>
        <translation>Anote o que foi constatado e feito, para os colegas e o provedor.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventData</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Collect secondary data</source>
        <translation>Coletar dados secundários</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Dados estendidos</translation>
    </message>
    <message>
        <source>No extended data</source>
        <translation>Sem dados estendidos</translation>
    </message>
    <message>
        <source>Test problems want no data.</source>
        <translation>Problemas de teste não requerem dados.</translation>
    </message>
    <message>
        <source>No extended data yet</source>
        <translation>Nenhum dado estendido ainda</translation>
    </message>
    <message>
        <source>Primary data are gathered by themselves when an event calls home; secondary data on request.</source>
        <translation>Os dados primários são coletados automaticamente quando um evento faz call home; os secundários, sob demanda.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>O evento está fechado. Desfaça primeiro o fechamento.</translation>
    </message>
    <message>
        <source>The event is held: approve it first.</source>
        <translation>O evento está retido: aprove-o primeiro.</translation>
    </message>
    <message>
        <source>There is no service request yet that data could go to.</source>
        <translation>Ainda não há uma solicitação de serviço à qual os dados possam ser enviados.</translation>
    </message>
    <message>
        <source>Nothing is kept that has not left.</source>
        <translation>Não há nada guardado que ainda não tenha sido enviado.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Selecione um arquivo primeiro.</translation>
    </message>
    <message>
        <source>What has left cannot be taken back.</source>
        <translation>O que foi enviado não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Send selected</source>
        <translation>Enviar selecionados</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Enviar todos</translation>
    </message>
    <message>
        <source>Data about this event are being gathered.</source>
        <translation>Os dados sobre este evento estão sendo coletados.</translation>
    </message>
    <message>
        <source>Send all that is kept</source>
        <translation>Enviar tudo o que está guardado</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>It goes to service request %1.</source>
        <translation>Vai para a solicitação de serviço %1.</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Por que é enviado</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>A message that waits with it is made anew without it. It cannot be undone.</source>
        <translation>Uma mensagem que aguarda com este conteúdo é refeita sem ele. Não é possível desfazer.</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Por que é removido</translation>
    </message>
    <message>
        <source>Remove files</source>
        <translation>Remover arquivos</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>Aguarda na caixa de saída.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Foi removido.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDeeds</name>
    <message>
        <source>Not done for %1: %2</source>
        <translation>Não executado para %1: %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDetail</name>
    <message>
        <source>Parts</source>
        <translation>Peças</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Relatores</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>About this event</source>
        <translation>Sobre este evento</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Dados estendidos</translation>
    </message>
    <message>
        <source>Extended data (%1)</source>
        <translation>Dados estendidos (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventParts</name>
    <message>
        <source>Replaced</source>
        <translation>Substituída</translation>
    </message>
    <message>
        <source>Repaired without a new part</source>
        <translation>Reparada sem peça nova</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Peças</translation>
    </message>
    <message>
        <source>Parts stand in the order in which to replace them.</source>
        <translation>As peças estão na ordem em que devem ser substituídas.</translation>
    </message>
    <message>
        <source>No part is called out</source>
        <translation>Nenhuma peça indicada</translation>
    </message>
    <message>
        <source>The rule that saw this problem names no part to replace.</source>
        <translation>A regra que detectou este problema não indica nenhuma peça para substituição.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>O evento está fechado. Desfaça primeiro o fechamento.</translation>
    </message>
    <message>
        <source>Select a part first.</source>
        <translation>Selecione uma peça primeiro.</translation>
    </message>
    <message>
        <source>It is noted for this part already.</source>
        <translation>Isso já está anotado para esta peça.</translation>
    </message>
    <message>
        <source>%1 was repaired</source>
        <translation>%1: peça reparada</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1: peça substituída</translation>
    </message>
    <message>
        <source>It is noted with the part and in the history.</source>
        <translation>É anotado na peça e no histórico.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Note the repair</source>
        <translation>Anotar o reparo</translation>
    </message>
    <message>
        <source>Note the replacement</source>
        <translation>Anotar a substituição</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventReporters</name>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Relatores</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>Console relator</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsistema</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>ID do log da plataforma</translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>Chave de duplicata</translation>
    </message>
    <message>
        <source>What the source printed</source>
        <translation>Saída da fonte</translation>
    </message>
    <message>
        <source>The source printed nothing that is kept.</source>
        <translation>A fonte não emitiu nada que seja guardado.</translation>
    </message>
    <message>
        <source>reported first</source>
        <translation>relatou primeiro</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicata</translation>
    </message>
    <message>
        <source>1, no duplicate</source>
        <translation>1, sem duplicata</translation>
    </message>
    <message>
        <source>%1, merged into this event</source>
        <translation>%1, reunidos neste evento</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventSummary</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Código de referência</translation>
    </message>
    <message>
        <source>The code means</source>
        <translation>Significado do código</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema com falha</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Relatado por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Solicitação de serviço</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>O provedor informa</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>Substituir nesta ordem</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Este console</translation>
    </message>
    <message>
        <source>%1 (1 report, %2)</source>
        <translation>%1 (1 relatório, %2)</translation>
    </message>
    <message>
        <source>%1 (%2 reports, first %3, last %4)</source>
        <translation>%1 (%2 relatórios, primeiro %3, último %4)</translation>
    </message>
    <message>
        <source>%1, notify only</source>
        <translation>%1, só notificação</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>ausente desde %1</translation>
    </message>
    <message>
        <source>goes and comes back since %1</source>
        <translation>vai e volta desde %1</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1 (regra %2)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventsPage</name>
    <message>
        <source>Serviceable events</source>
        <translation>Eventos de serviço</translation>
    </message>
    <message>
        <source>Create test event</source>
        <translation>Criar evento de teste</translation>
    </message>
    <message>
        <source>Create a test event</source>
        <translation>Criar um evento de teste</translation>
    </message>
    <message>
        <source>A test problem goes the whole way home and comes back with a service request. Nobody is sent out for it.</source>
        <translation>Um problema de teste percorre todo o caminho até o provedor e volta com uma solicitação de serviço. Ninguém é enviado ao local por causa dele.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>Teste do caminho até o provedor</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Enviar evento de teste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No event meets these criteria</source>
        <translation>Nenhum evento atende a estes critérios</translation>
    </message>
    <message>
        <source>No open event</source>
        <translation>Nenhum evento aberto</translation>
    </message>
    <message>
        <source>Problems of the partitions appear here by themselves. A test event shows that they would be called home.</source>
        <translation>Os problemas das partições aparecem aqui automaticamente. Um evento de teste mostra que fariam call home.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Nenhum evento ainda</translation>
    </message>
    <message>
        <source>Nothing has been reported or closed so far.</source>
        <translation>Nada foi relatado nem fechado até agora.</translation>
    </message>
    <message>
        <source>Test event %1 is on its way</source>
        <translation>O evento de teste %1 está a caminho</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>Em vigor: %1.</translation>
    </message>
    <message>
        <source>Reset criteria</source>
        <translation>Redefinir critérios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Desfazer fechamento</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation>Fechado por engano</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportação</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting ...</source>
        <translation>Exportando ...</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>%1 de %2 linhas gravadas</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 linhas estão em %2.</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>Nada foi gravado em %1. %2</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 está em %2.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place for it.</source>
        <translation>Não foi possível gravar %1. Escolha outro local.</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
    <message>
        <source>%1 rows were given to the printer.</source>
        <translation>%1 linhas foram enviadas à impressora.</translation>
    </message>
    <message>
        <source>The list was not printed. %1</source>
        <translation>A lista não foi impressa. %1</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 foi enviado à impressora.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetCharts</name>
    <message>
        <source>Problems, last %1 days</source>
        <translation>Problemas, últimos %1 dias</translation>
    </message>
    <message>
        <source>Transmissions, last %1 days</source>
        <translation>Transmissões, últimos %1 dias</translation>
    </message>
    <message>
        <source>Utilization, fleet median</source>
        <translation>Utilização, mediana da frota</translation>
    </message>
    <message>
        <source>%1: %2 critical, %3 warning, %4 information</source>
        <translation>%1: %2 críticos, %3 avisos, %4 informações</translation>
    </message>
    <message>
        <source>No problem in these days</source>
        <translation>Nenhum problema nestes dias</translation>
    </message>
    <message>
        <source>What the partitions report is counted here by severity.</source>
        <translation>O que as partições relatam é contado aqui por gravidade.</translation>
    </message>
    <message>
        <source>%1 critical, %2 warning, %3 information</source>
        <translation>%1 críticos, %2 avisos, %3 informações</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>%1: %2 arrived, %3 set aside</source>
        <translation>%1: %2 chegaram, %3 postas de lado</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>Nada foi enviado nestes dias</translation>
    </message>
    <message>
        <source>Messages count on the day on which the provider had them.</source>
        <translation>As mensagens são contadas no dia em que chegaram ao provedor.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 set aside</source>
        <translation>%1 chegaram, %2 postas de lado</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegaram</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Postas de lado</translation>
    </message>
    <message>
        <source>No samples in the last day</source>
        <translation>Nenhuma amostra no último dia</translation>
    </message>
    <message>
        <source>Partitions with an open channel are sampled every five minutes.</source>
        <translation>Partições com um canal aberto fornecem uma amostra a cada cinco minutos.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1: processador %2 %, memória %3 %</translation>
    </message>
    <message>
        <source>Processor %1 %, memory %2 %</source>
        <translation>Processador %1 %, memória %2 %</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetSearch</name>
    <message>
        <source>Partition, %1</source>
        <translation>Partição, %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::Form</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FormPage</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fechar ajuda</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HistoryView</name>
    <message>
        <source>Happened</source>
        <translation>Ocorrido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Ver mais antigos</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Todos os destinos</translation>
    </message>
    <message>
        <source>Told, waiting and given up</source>
        <translation>Notificado, em espera, desistência</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>O que foi notificado</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Mostrar o problema</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Peça</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>%1 of the %2 newest, 30 days back</source>
        <translation>%1 dos %2 mais recentes, até 30 dias atrás</translation>
    </message>
    <message>
        <source>Nothing was told yet</source>
        <translation>Nada foi notificado ainda</translation>
    </message>
    <message>
        <source>What is told to the targets stands here for 30 days. A test of a target is not kept.</source>
        <translation>O que é notificado aos destinos permanece aqui por 30 dias. O teste de um destino não é guardado.</translation>
    </message>
    <message>
        <source>Nothing is in this state</source>
        <translation>Nada está neste estado</translation>
    </message>
    <message>
        <source>Choose another state.</source>
        <translation>Escolha outro estado.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>%1, problem %2</source>
        <translation>%1, problema %2</translation>
    </message>
    <message>
        <source>%1, of a test</source>
        <translation>%1, de um teste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::InventoryHistoryView</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número da peça</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Peça</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>No change so far</source>
        <translation>Nenhuma alteração até agora</translation>
    </message>
    <message>
        <source>Nothing was collected from this partition yet.</source>
        <translation>Nada foi coletado desta partição ainda.</translation>
    </message>
    <message>
        <source>Every collection since %1 found the same.</source>
        <translation>Todas as coletas desde %1 encontraram o mesmo.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>%1 novos, %2 alterados, %3 ausentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>As primeiras %1 de %2 diferenças</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>Both collections found the same. Choose another moment.</source>
        <translation>As duas coletas encontraram o mesmo. Escolha outro momento.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::InventoryView</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Nada coletado ainda</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>“Coletar agora” lê o inventário desta partição.</translation>
    </message>
    <message>
        <source>The collection found nothing</source>
        <translation>A coleta não encontrou nada</translation>
    </message>
    <message>
        <source>Another tab says which sources could not be read, and why.</source>
        <translation>Outra guia informa quais fontes não puderam ser lidas e por quê.</translation>
    </message>
    <message>
        <source>By location (%1)</source>
        <translation>Por local (%1)</translation>
    </message>
    <message>
        <source>1 part failing</source>
        <translation>1 peça com falha</translation>
    </message>
    <message>
        <source>%1 parts failing</source>
        <translation>%1 peças com falha</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::JobView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltam cerca de %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>E mais %1.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::KeptBackList</name>
    <message>
        <source>Settled ones, too</source>
        <translation>Também os resolvidos</translation>
    </message>
    <message>
        <source>Show problem</source>
        <translation>Mostrar problema</translation>
    </message>
    <message>
        <source>Problems kept back</source>
        <translation>Problemas retidos</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Why these are no problems</source>
        <translation>Por que estes não são problemas</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Manter em espera</translation>
    </message>
    <message>
        <source>Nothing is kept back</source>
        <translation>Nada está retido</translation>
    </message>
    <message>
        <source>Problems in its scope wait here until you release or discard them.</source>
        <translation>Os problemas em seu escopo aguardam aqui até serem liberados ou descartados.</translation>
    </message>
    <message>
        <source>What windows, storms and rules keep back waits here until you release or discard it.</source>
        <translation>O que janelas, tempestades e regras retêm aguarda aqui até ser liberado ou descartado.</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Liberar todos</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Liberar %1</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Descartar todos</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <translation>%1 descartados</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>%1 liberados</translation>
    </message>
    <message>
        <source>%1 were passed over: they wait no more.</source>
        <translation>%1 foram ignorados: não aguardam mais.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LedgerView</name>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Posta de lado</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumo (hash)</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Ver mais antigos</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verificar a cadeia</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Livro de registro</translation>
    </message>
    <message>
        <source>Digest, way, machine</source>
        <translation>Resumo, caminho, máquina</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todas as etapas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash anterior</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>%1 entries, and more</source>
        <translation>%1 entradas, e mais</translation>
    </message>
    <message>
        <source>Nothing among the entries looked at</source>
        <translation>Nada entre as entradas examinadas</translation>
    </message>
    <message>
        <source>A search looks at 50,000 entries at once.</source>
        <translation>Uma busca examina 50.000 entradas de cada vez.</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>Nenhuma entrada atende ao filtro</translation>
    </message>
    <message>
        <source>Every step of every message is an entry. Widen the period, or take a filter away.</source>
        <translation>Cada etapa de cada mensagem é uma entrada. Amplie o período ou remova um filtro.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service checks every entry</source>
        <translation>O serviço verifica cada entrada</translation>
    </message>
    <message>
        <source>The chain of %1 entries is whole</source>
        <translation>A cadeia de %1 entradas está intacta</translation>
    </message>
    <message>
        <source>Last hash: %1</source>
        <translation>Último hash: %1</translation>
    </message>
    <message>
        <source>Entry %1 does not fit the one before</source>
        <translation>A entrada %1 não se encaixa na anterior</translation>
    </message>
    <message>
        <source>Somebody or something changed the ledger from there on. Keep the database as it is, and compare with an earlier export.</source>
        <translation>Alguém ou algo alterou o livro de registro a partir dali. Mantenha o banco de dados como está e compare-o com uma exportação anterior.</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Exportar o livro de registro</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets ...</source>
        <translation>Como CSV, para planilhas ...</translation>
    </message>
    <message>
        <source>As PDF, for paper ...</source>
        <translation>Como PDF, para papel ...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>Imprimir ...</translation>
    </message>
    <message>
        <source>Details as CSV ...</source>
        <translation>Detalhes como CSV ...</translation>
    </message>
    <message>
        <source>Details as PDF ...</source>
        <translation>Detalhes como PDF ...</translation>
    </message>
    <message>
        <source>Print details ...</source>
        <translation>Imprimir detalhes ...</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LookView</name>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Look of this console</source>
        <translation>Aparência deste console</translation>
    </message>
    <message>
        <source>Remembered for your account on this machine. Letters have the size that the desktop gives them.</source>
        <translation>Lembrada para sua conta nesta máquina. As letras têm o tamanho definido pela área de trabalho.</translation>
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
        <translation>Tarefa</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageDifferenceView</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>What is new in the message</source>
        <translation>O que há de novo na mensagem</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada com que comparar</translation>
    </message>
    <message>
        <source>The receiver has acknowledged no message of this kind in the last seven days.</source>
        <translation>O receptor não confirmou nenhuma mensagem deste tipo nos últimos sete dias.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Nada é novo</translation>
    </message>
    <message>
        <source>It says what message %1 said.</source>
        <translation>Ela diz o que a mensagem %1 disse.</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences from message %3</source>
        <translation>As primeiras %1 de %2 diferenças em relação à mensagem %3</translation>
    </message>
    <message>
        <source>Compared with message %1</source>
        <translation>Comparada com a mensagem %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageHistory</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>A resposta do receptor</translation>
    </message>
    <message>
        <source>What happened to the message</source>
        <translation>O que aconteceu com a mensagem</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet</source>
        <translation>Nada aconteceu com ela ainda</translation>
    </message>
    <message>
        <source>The ledger notes when it leaves and what comes of it.</source>
        <translation>O livro de registro anota quando ela sai e o que resulta disso.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumo (hash)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageText</name>
    <message>
        <source>Show what was sent</source>
        <translation>Mostrar o que foi enviado</translation>
    </message>
    <message>
        <source>The message, byte for byte</source>
        <translation>A mensagem, byte por byte</translation>
    </message>
    <message>
        <source>Show what will be sent</source>
        <translation>Mostrar o que será enviado</translation>
    </message>
    <message>
        <source>Nothing but this leaves, and all of it can be read.</source>
        <translation>Nada além disto sai, e tudo pode ser lido.</translation>
    </message>
    <message>
        <source>%1, byte for byte</source>
        <translation>%1, byte por byte</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Os primeiros %1 de %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MonitoringView</name>
    <message>
        <source>Connection monitoring</source>
        <translation>Monitoramento de conexão</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>Connection monitoring is saved</source>
        <translation>O monitoramento de conexão foi salvo</translation>
    </message>
    <message>
        <source>Minutes down that are an outage</source>
        <translation>Minutos sem conexão: interrupção</translation>
    </message>
    <message>
        <source>Minutes up that end it</source>
        <translation>Minutos com conexão: término</translation>
    </message>
    <message>
        <source>Minutes after which it is a new one</source>
        <translation>Minutos até ser uma nova</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Monitorado</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Não monitorado</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Voltar a monitorar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar de monitorar</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Nenhum sistema gerenciado ainda</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Os sistemas são conhecidos assim que uma de suas partições é alcançada.</translation>
    </message>
    <message>
        <source>A channel that is down that long opens a notify-only event. It is closed when the channel was up long enough, and opened again when it is lost again soon after.</source>
        <translation>Um canal inativo por esse tempo abre um evento só de notificação. O evento é fechado quando o canal fica ativo por tempo suficiente e reaberto quando o canal se perde de novo pouco depois.</translation>
    </message>
    <message>
        <source>When a lost channel is an event</source>
        <translation>Quando um canal perdido é um evento</translation>
    </message>
    <message>
        <source>Systems that are watched</source>
        <translation>Sistemas monitorados</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::NotificationPage</name>
    <message>
        <source>Notification</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>Who is told of what, and what counts as lost.</source>
        <translation>Quem é notificado de quê e o que conta como perdido.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>O que foi notificado</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Monitoramento de conexão</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Call home por sistema</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema com falha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Ways home</source>
        <translation>Caminhos até o provedor</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>There is no open event. New ones appear here by themselves.</source>
        <translation>Não há nenhum evento aberto. Os novos aparecem aqui automaticamente.</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>Ainda não há um caminho até o provedor</translation>
    </message>
    <message>
        <source>Guided setup asks where the provider&apos;s receiver is.</source>
        <translation>A configuração guiada pergunta onde está o receptor do provedor.</translation>
    </message>
    <message>
        <source>Open guided setup</source>
        <translation>Abrir configuração guiada</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PackInstall</name>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Código de referência</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation>Deve detectar</translation>
    </message>
    <message>
        <source>Must leave</source>
        <translation>Deve ignorar</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Install this pack</source>
        <translation>Instalar este pacote</translation>
    </message>
    <message>
        <source>Rules of the pack</source>
        <translation>Regras do pacote</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>Escolher um pacote de regras</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>Pacotes de regras (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not lie beside the file</source>
        <translation>A assinatura não está ao lado do arquivo</translation>
    </message>
    <message>
        <source>It has the file&apos;s name and .sig at its end; its maker gives it with the pack.</source>
        <translation>Ela tem o nome do arquivo com .sig no final; o fabricante a fornece com o pacote.</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>Escolher a assinatura</translation>
    </message>
    <message>
        <source>Signatures (*.sig)</source>
        <translation>Assinaturas (*.sig)</translation>
    </message>
    <message>
        <source>The service tries the pack</source>
        <translation>O serviço testa o pacote</translation>
    </message>
    <message>
        <source>The service installs the pack</source>
        <translation>O serviço instala o pacote</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Signed by %1. Every example comes out as it says.</source>
        <translation>Assinado por %1. Todos os exemplos têm o resultado indicado.</translation>
    </message>
    <message>
        <source>Installed, its rules are asked before those that came with Callbox, from the next problem on.</source>
        <translation>Após a instalação, suas regras são consultadas antes das fornecidas com o Callbox, a partir do próximo problema.</translation>
    </message>
    <message>
        <source>Install the older version</source>
        <translation>Instalar a versão mais antiga</translation>
    </message>
    <message>
        <source>Do not fit</source>
        <translation>Não conferem</translation>
    </message>
    <message>
        <source>As they say</source>
        <translation>Como indicado</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Não avaliados</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PacksView</name>
    <message>
        <source>Rule pack</source>
        <translation>Pacote de regras</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Instalar de um arquivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Pacotes de regras</translation>
    </message>
    <message>
        <source>What of a partition&apos;s error sources is a problem, and what it is called. The first pack&apos;s rules are asked first.</source>
        <translation>O que, nas fontes de erro de uma partição, é um problema e como se chama. As regras do primeiro pacote são consultadas primeiro.</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 foi instalado</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Its file is needed to install it again. What is open stays as it is.</source>
        <translation>O arquivo é necessário para instalá-lo de novo. O que está aberto permanece como está.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>There is no rule pack</source>
        <translation>Não há nenhum pacote de regras</translation>
    </message>
    <message>
        <source>Not even the one that comes with Callbox: install it anew.</source>
        <translation>Nem mesmo o fornecido com o Callbox: instale-o novamente.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usado</translation>
    </message>
    <message>
        <source>Came with Callbox</source>
        <translation>Fornecido com o Callbox</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 foi removido</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionDetail</name>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Coletar agora</translation>
    </message>
    <message>
        <source>Callbox stops watching %1 and forgets its inventory. Its events and what was sent stay.</source>
        <translation>O Callbox para de monitorar %1 e descarta seu inventário. Os eventos e o que foi enviado permanecem.</translation>
    </message>
    <message>
        <source>Remove partition</source>
        <translation>Remover partição</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operacional</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Chave do host</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>Última coleta</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>Unreadable sources</source>
        <translation>Fontes ilegíveis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Não legível</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Inventory (%1)</source>
        <translation>Inventário (%1)</translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>Não legível (%1)</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Nada coletado ainda</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>“Coletar agora” lê o inventário desta partição.</translation>
    </message>
    <message>
        <source>Every source could be read</source>
        <translation>Todas as fontes puderam ser lidas</translation>
    </message>
    <message>
        <source>Copy terminal command</source>
        <translation>Copiar comando do terminal</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>This is the console&apos;s own machine.</source>
        <translation>Esta é a própria máquina do console.</translation>
    </message>
    <message>
        <source>The names of this partition or of its jump hosts cannot be given to ssh safely.</source>
        <translation>Os nomes desta partição ou de seus hosts de salto não podem ser passados ao ssh com segurança.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionsStep</name>
    <message>
        <source>Ask for its host key</source>
        <translation>Consultar a chave do host</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>Nome do host ou endereço</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Efetuar login como</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 foi adicionada</translation>
    </message>
    <message>
        <source>Its channel opens by itself; the list shows how it is doing.</source>
        <translation>O canal dela se abre automaticamente; a lista mostra sua situação.</translation>
    </message>
    <message>
        <source>Is this the partition&apos;s host key?</source>
        <translation>Esta é a chave do host da partição?</translation>
    </message>
    <message>
        <source>Compare it with what the partition itself prints: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Callbox trusts only this key from now on.</source>
        <translation>Compare-a com o que a própria partição exibe: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. A partir de agora, o Callbox confia só nesta chave.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Callbox&apos;s key</source>
        <translation>Chave do Callbox</translation>
    </message>
    <message>
        <source>The line for authorized_keys on the partition</source>
        <translation>A linha para authorized_keys na partição</translation>
    </message>
    <message>
        <source>Password, once (optional)</source>
        <translation>Senha, uma vez (opcional)</translation>
    </message>
    <message>
        <source>The password puts Callbox&apos;s public key in place and is never kept. Leave it empty where that key is already in authorized_keys.</source>
        <translation>A senha serve para instalar a chave pública do Callbox e nunca é guardada. Deixe-a vazia se essa chave já estiver em authorized_keys.</translation>
    </message>
    <message>
        <source>Trust this key and add</source>
        <translation>Confiar na chave e adicionar</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Não confiar</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Nada foi adicionado</translation>
    </message>
    <message>
        <source>Check that the address is right and that nothing stands between this console and the partition, then ask again.</source>
        <translation>Verifique se o endereço está correto e se não há nada entre este console e a partição; depois, consulte novamente.</translation>
    </message>
    <message>
        <source>Asking %1 for its host key</source>
        <translation>Consultando a chave do host de %1</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Adicionando %1</translation>
    </message>
    <message>
        <source>The first login can take a few seconds.</source>
        <translation>O primeiro login pode levar alguns segundos.</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>Nenhuma partição ainda</translation>
    </message>
    <message>
        <source>Add the first one above. More can follow at any time.</source>
        <translation>Adicione a primeira acima. Outras podem ser adicionadas a qualquer momento.</translation>
    </message>
    <message>
        <source>One or several partitions</source>
        <translation>Uma ou várias partições</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uma</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Várias</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>Adicionar partições</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PluginForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Vazio: %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separados por vírgulas</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN, or choose its file.</source>
        <translation>Cole o texto que começa com -----BEGIN ou escolha o arquivo.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Escolher arquivo</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Escolher um arquivo PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Arquivos PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>Definido. Vazio: permanece como está.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Será removido</translation>
    </message>
    <message>
        <source>Choose the file with the secret</source>
        <translation>Escolher o arquivo com o segredo</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Basic (password in clear)</source>
        <translation>Basic (senha em texto claro)</translation>
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
        <translation>Chave pré-compartilhada</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>User and password (EAP)</source>
        <translation>Usuário e senha (EAP)</translation>
    </message>
    <message>
        <source>As the peer asks</source>
        <translation>Como o par solicitar</translation>
    </message>
    <message>
        <source>CHAP</source>
        <translation>CHAP</translation>
    </message>
    <message>
        <source>PAP (password in clear)</source>
        <translation>PAP (senha em texto claro)</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Nesta ordem</translation>
    </message>
    <message>
        <source>The fastest first</source>
        <translation>O mais rápido primeiro</translation>
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
        <translation>IPv4 e IPv6</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PoliciesPage</name>
    <message>
        <source>Windows and policies</source>
        <translation>Janelas e políticas</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Janelas de manutenção</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Storm guard</source>
        <translation>Proteção contra tempestades</translation>
    </message>
    <message>
        <source>What planned work, storms and rules do with new problems.</source>
        <translation>O que trabalhos planejados, tempestades e regras fazem com novos problemas.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PseudonymsView</name>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudônimos</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>Host and partition names</source>
        <translation>Nomes de hosts e partições</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Endereços IP</translation>
    </message>
    <message>
        <source>Names, mail addresses and telephone numbers of people</source>
        <translation>Nomes, endereços de e-mail e números de telefone de pessoas</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Read the map</source>
        <translation>Ler o mapa</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>It holds from the next message on</source>
        <translation>Vale a partir da próxima mensagem</translation>
    </message>
    <message>
        <source>The same name gets the same token in every message. Key and map never leave; what the provider answers is turned back before it is shown here.</source>
        <translation>O mesmo nome recebe o mesmo token em todas as mensagens. A chave e o mapa nunca saem; o que o provedor responde é convertido de volta antes de ser mostrado aqui.</translation>
    </message>
    <message>
        <source>What leaves as a token</source>
        <translation>O que sai como token</translation>
    </message>
    <message>
        <source>What stands behind a token</source>
        <translation>O que está por trás de um token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>The map was not read</source>
        <translation>O mapa não foi lido</translation>
    </message>
    <message>
        <source>Reading it, and revealing a name, is for administrators and is in the audit log. A token from a message can be typed above.</source>
        <translation>Lê-lo, e revelar um nome, cabe aos administradores e consta no log de auditoria. Um token de uma mensagem pode ser digitado acima.</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Ainda não há nenhum token</translation>
    </message>
    <message>
        <source>None left this console so far.</source>
        <translation>Nenhum saiu deste console até agora.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Nenhum token corresponde</translation>
    </message>
    <message>
        <source>It can be revealed all the same if it is one.</source>
        <translation>Mesmo assim, ele pode ser revelado se for um token.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 é %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::QueueActions</name>
    <message>
        <source>Cancel ...</source>
        <translation>Cancelar ...</translation>
    </message>
    <message>
        <source>Hold ...</source>
        <translation>Reter ...</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Reenviar agora</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Para o início</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Para o fim</translation>
    </message>
    <message>
        <source>To its usual place</source>
        <translation>Para seu lugar habitual</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Hold message %1</source>
        <translation>Reter a mensagem %1</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln messages</source>
        <translation>
            <numerusform>Reter %Ln mensagem</numerusform>
            <numerusform>Reter %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held stays here until it is released. Others go past it; what becomes of a problem waits for its report.</source>
        <translation>O que é retido permanece aqui até ser liberado. Outras passam à frente; o que resulta de um problema aguarda seu relatório.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Cancel message %1</source>
        <translation>Cancelar a mensagem %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln messages</source>
        <translation>
            <numerusform>Cancelar %Ln mensagem</numerusform>
            <numerusform>Cancelar %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>What is cancelled is not sent, and can be read here for seven days. The event of a problem&apos;s report is held then and can be approved.</source>
        <translation>O que é cancelado não é enviado e pode ser lido aqui por sete dias. O evento do relatório de um problema fica então retido e pode ser aprovado.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>%1 of %2 stay as they were. %3</source>
        <translation>%1 de %2 permanecem como estavam. %3</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ReceiverForm</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, válido até %2</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Salvar e testar</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>Teste do caminho até o provedor</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s receiver</source>
        <translation>Endereço do receptor do provedor</translation>
    </message>
    <message>
        <source>Paste the provider&apos;s CA certificate, or choose its file.</source>
        <translation>Cole o certificado da CA do provedor ou escolha o arquivo.</translation>
    </message>
    <message>
        <source>The provider&apos;s CA certificate (PEM)</source>
        <translation>O certificado da CA do provedor (PEM)</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Escolher arquivo</translation>
    </message>
    <message>
        <source>Choose the provider&apos;s CA certificate</source>
        <translation>Escolher o certificado da CA do provedor</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RedactionView</name>
    <message>
        <source>Fields, by JSON pointer</source>
        <translation>Campos, por ponteiro JSON</translation>
    </message>
    <message>
        <source>What a pattern matches</source>
        <translation>O que corresponde a um padrão</translation>
    </message>
    <message>
        <source>A word or phrase</source>
        <translation>Uma palavra ou frase</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Takes out</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Criada por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Remover regra</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>Regras de mascaramento</translation>
    </message>
    <message>
        <source>Taken out of every message before it is put into the outbox. In place of it stands [redacted].</source>
        <translation>Removido de cada mensagem antes que ela seja posta na caixa de saída. Em seu lugar consta [redacted].</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Uma nova regra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it takes out</source>
        <translation>O que ela remove</translation>
    </message>
    <message>
        <source>A text to try it on, or the number of a problem.</source>
        <translation>Um texto para testá-la, ou o número de um problema.</translation>
    </message>
    <message>
        <source>Trial (optional)</source>
        <translation>Teste (opcional)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Adicionar regra</translation>
    </message>
    <message>
        <source>Nothing is taken out</source>
        <translation>Nada é removido</translation>
    </message>
    <message>
        <source>Messages leave with every text that the allow-list lets through. Try a rule below, then add it.</source>
        <translation>As mensagens saem com todos os textos que a lista de permissões deixa passar. Teste uma regra abaixo e, em seguida, adicione-a.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It takes nothing out</source>
        <translation>Ela não remove nada</translation>
    </message>
    <message>
        <source>Times it takes something out: %1</source>
        <translation>Vezes em que remove algo: %1</translation>
    </message>
    <message>
        <source>%1 holds from the next message on</source>
        <translation>%1 vale a partir da próxima mensagem</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 foi removida</translation>
    </message>
    <message>
        <source>What it took out leaves again, from the next message on.</source>
        <translation>O que ela removia volta a sair, a partir da próxima mensagem.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RehearsalView</name>
    <message>
        <source>Only those that go otherwise</source>
        <translation>Só os que seguem outro curso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>What would become of the problems</source>
        <translation>O que aconteceria com os problemas</translation>
    </message>
    <message>
        <source>Problem to look at</source>
        <translation>Problema a analisar</translation>
    </message>
    <message>
        <source>A problem&apos;s number, then Enter</source>
        <translation>O número de um problema e depois Enter</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Every problem goes as now</source>
        <translation>Todos os problemas seguem como agora</translation>
    </message>
    <message>
        <source>Nothing that these rules change concerns a stored problem.</source>
        <translation>Nada do que estas regras alteram afeta um problema armazenado.</translation>
    </message>
    <message>
        <source>There is no problem to rehearse with</source>
        <translation>Não há nenhum problema para a simulação</translation>
    </message>
    <message>
        <source>If they came now, %1 of the newest %2 problems would go otherwise.</source>
        <translation>Se surgissem agora, %1 dos %2 problemas mais recentes seguiriam outro curso.</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Lendo do serviço</translation>
    </message>
    <message>
        <source>With the rules in force nothing would leave.</source>
        <translation>Com as regras em vigor, nada sairia.</translation>
    </message>
    <message>
        <source>With the rules in force a report of %1 bytes would leave (SHA-256 %2).</source>
        <translation>Com as regras em vigor, sairia um relatório de %1 bytes (SHA-256 %2).</translation>
    </message>
    <message>
        <source>No rule decides.</source>
        <translation>Nenhuma regra decide.</translation>
    </message>
    <message>
        <source>A report leaves.</source>
        <translation>Um relatório sai.</translation>
    </message>
    <message>
        <source>Nothing leaves.</source>
        <translation>Nada sai.</translation>
    </message>
    <message>
        <source>Nobody is told by mail, trap or webhook.</source>
        <translation>Ninguém é notificado por e-mail, trap ou webhook.</translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>Notificados: %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponseForm</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Adicionar ação</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Remover ação</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Raises an alarm</source>
        <translation>Emite um alarme</translation>
    </message>
    <message>
        <source>Runs a program</source>
        <translation>Executa um programa</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Ela</translation>
    </message>
    <message>
        <source>At events</source>
        <translation>Em eventos</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>No término</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Program of the responses directory and its arguments</source>
        <translation>Programa do diretório de respostas e seus argumentos</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Só nestes dias</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Só de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Ended after seconds</source>
        <translation>Encerrado após segundos</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>A new response</source>
        <translation>Uma nova resposta</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Ação %1</translation>
    </message>
    <message>
        <source>Make response</source>
        <translation>Criar resposta</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>Salvar resposta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>The response is saved</source>
        <translation>A resposta foi salva</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponsesView</name>
    <message>
        <source>New response</source>
        <translation>Nova resposta</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>A resposta %1 foi removida</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>There is no response</source>
        <translation>Não há nenhuma resposta</translation>
    </message>
    <message>
        <source>A response raises an alarm or runs a program when a condition&apos;s event comes.</source>
        <translation>Uma resposta emite um alarme ou executa um programa quando ocorre o evento de uma condição.</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Salve ou descarte primeiro as alterações</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RolesView</name>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>UNIX group</source>
        <translation>Grupo UNIX</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Least role</source>
        <translation>Função mínima</translation>
    </message>
    <message>
        <source>What the role %1 may change</source>
        <translation>O que a função %1 pode alterar</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Operations that are audited</source>
        <translation>Operações auditadas</translation>
    </message>
    <message>
        <source>A role is given by UNIX group; root and the account of callboxd are administrators. For the role operator: sudo usermod -aG callbox-operator NAME. It holds from the next login on.</source>
        <translation>Uma função é concedida por um grupo UNIX; root e a conta do callboxd são administradores. Para a função de operador: sudo usermod -aG callbox-operator NAME. Vale a partir do próximo login.</translation>
    </message>
    <message>
        <source>See everything but secrets and the names behind pseudonyms</source>
        <translation>Ver tudo, exceto segredos e os nomes por trás dos pseudônimos</translation>
    </message>
    <message>
        <source>Viewer, and the daily work: partitions, schedules, tests</source>
        <translation>Visualizador, mais o trabalho diário: partições, agendamentos, testes</translation>
    </message>
    <message>
        <source>Operator, and closing events</source>
        <translation>Operador, mais o fechamento de eventos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>The service says who you are once it is connected.</source>
        <translation>O serviço informa quem é o usuário assim que está conectado.</translation>
    </message>
    <message>
        <source>You are %1.</source>
        <translation>Você é %1.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>What becomes of such problems</source>
        <translation>O que acontece com tais problemas</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>Só códigos de referência</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>Só sistemas gerenciados</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>Só partições</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Só nestes dias</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Só de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>On the clock of</source>
        <translation>No relógio de</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>deste console</translation>
    </message>
    <message>
        <source>Why there is this rule</source>
        <translation>Por que existe esta regra</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Qualquer gravidade</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulePacksPage</name>
    <message>
        <source>Rule packs</source>
        <translation>Pacotes de regras</translation>
    </message>
    <message>
        <source>What is a problem, and whose word on it is taken.</source>
        <translation>O que é um problema e a palavra de quem vale para isso.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Signatários confiáveis</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulesView</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Salvar regras</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Adicionar regra</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Drag a rule to its place, or move it with Alt and the arrow keys.</source>
        <translation>Arraste uma regra até o lugar desejado ou mova-a com Alt e as teclas de seta.</translation>
    </message>
    <message>
        <source>Somebody else saved other rules meanwhile</source>
        <translation>Outra pessoa salvou outras regras nesse meio-tempo</translation>
    </message>
    <message>
        <source>What you wrote is kept. Discard your changes to see theirs, or put yours in their place.</source>
        <translation>O que foi escrito é mantido. Descarte suas alterações para ver as da outra pessoa ou coloque as suas no lugar delas.</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>There is no rule</source>
        <translation>Não há nenhuma regra</translation>
    </message>
    <message>
        <source>Every problem goes as its rule pack says. A rule decides otherwise about problems of a kind, always or at certain hours.</source>
        <translation>Cada problema segue o que diz seu pacote de regras. Uma regra decide de outra forma sobre problemas de um tipo, sempre ou em determinadas horas.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>New rule %1</source>
        <translation>Nova regra %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed once the rules are saved</source>
        <translation>“%1” é removida assim que as regras são salvas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The rules are saved</source>
        <translation>As regras foram salvas</translation>
    </message>
    <message>
        <source>They decide about every problem that comes from now on.</source>
        <translation>Elas decidem sobre todo problema que surgir a partir de agora.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ScheduleForm</name>
    <message>
        <source>Service information</source>
        <translation>Informações de serviço</translation>
    </message>
    <message>
        <source>Inventory of all partitions and the customer information.</source>
        <translation>Inventário de todas as partições e as informações do cliente.</translation>
    </message>
    <message>
        <source>Performance information</source>
        <translation>Informações de desempenho</translation>
    </message>
    <message>
        <source>Utilization of processors, memory, disks and networks.</source>
        <translation>Utilização de processadores, memória, discos e redes.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Diariamente</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Semanalmente</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Mensalmente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dia do mês</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próximo: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>último: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SchedulesPage</name>
    <message>
        <source>Transmit service information</source>
        <translation>Transmitir informações de serviço</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>OK turns both schedules on.</source>
        <translation>OK ativa ambos os agendamentos.</translation>
    </message>
    <message>
        <source>Both schedules are on</source>
        <translation>Ambos os agendamentos estão ativados</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Systems, events, tasks</source>
        <translation>Sistemas, eventos, tarefas</translation>
    </message>
    <message>
        <source>Search systems, events and tasks</source>
        <translation>Pesquisar sistemas, eventos e tarefas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>Pesquisando ...</translation>
    </message>
    <message>
        <source>Nothing has this in its name, number, code or description.</source>
        <translation>Nada contém isso no nome, número, código ou descrição.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SecretField</name>
    <message>
        <source>Take away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>Será removido</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>Definido. Vazio: permanece como está.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SensorsView</name>
    <message>
        <source>New sensor</source>
        <translation>Novo sensor</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>A command whose output conditions can read</source>
        <translation>Um comando cuja saída as condições podem ler</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Every so many seconds; 0: on demand</source>
        <translation>Intervalo em segundos; 0: sob demanda</translation>
    </message>
    <message>
        <source>Command on the partition</source>
        <translation>Comando na partição</translation>
    </message>
    <message>
        <source>Make sensor</source>
        <translation>Criar sensor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It runs as the login of the partition&apos;s channel and prints pairs such as Int32=5 String=&quot;text&quot;.</source>
        <translation>É executado com a conta do canal da partição e emite pares como Int32=5 String=&quot;text&quot;.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Executar agora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>There is no sensor</source>
        <translation>Não há nenhum sensor</translation>
    </message>
    <message>
        <source>A sensor is a command of yours whose output conditions can read.</source>
        <translation>Um sensor é um comando próprio cuja saída as condições podem ler.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 está em execução</translation>
    </message>
    <message>
        <source>%1 ran</source>
        <translation>%1 foi executado</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 foi removido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>This console as a document, and what needs attention.</source>
        <translation>Este console como documento e o que requer atenção.</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportação e importação</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Indicadores de atenção</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SetupPage</name>
    <message>
        <source>Set up this console</source>
        <translation>Configurar este console</translation>
    </message>
    <message>
        <source>A few questions, then this console watches your partitions and calls home when hardware fails. You can stop at any step and come back; nothing you typed is lost.</source>
        <translation>Algumas perguntas e este console passa a monitorar as partições e a fazer call home quando o hardware falha. É possível parar em qualquer etapa e voltar; nada do que foi digitado se perde.</translation>
    </message>
    <message>
        <source>Who should the provider call?</source>
        <translation>A quem o provedor deve telefonar?</translation>
    </message>
    <message>
        <source>The provider&apos;s engineers use this to reach you about a problem.</source>
        <translation>Os técnicos do provedor usam estes dados para entrar em contato sobre um problema.</translation>
    </message>
    <message>
        <source>Where do the systems stand?</source>
        <translation>Onde ficam os sistemas?</translation>
    </message>
    <message>
        <source>An engineer with a part goes there.</source>
        <translation>Um técnico vai até lá com uma peça.</translation>
    </message>
    <message>
        <source>How does this console reach the provider?</source>
        <translation>Como este console alcança o provedor?</translation>
    </message>
    <message>
        <source>Callbox only ever opens connections outward. It trusts the receiver only with a certificate of the CA given here.</source>
        <translation>O Callbox só abre conexões de saída. Ele só confia no receptor com um certificado da CA indicada aqui.</translation>
    </message>
    <message>
        <source>Which partitions should it watch?</source>
        <translation>Quais partições devem ser monitoradas?</translation>
    </message>
    <message>
        <source>Each one is reached over SSH with a key that Callbox makes itself. You confirm the host key once.</source>
        <translation>Cada uma é alcançada por SSH com uma chave que o próprio Callbox cria. A chave do host é confirmada uma vez.</translation>
    </message>
    <message>
        <source>Who may see the data at the provider?</source>
        <translation>Quem pode ver os dados no provedor?</translation>
    </message>
    <message>
        <source>One support ID, and a second one if you like.</source>
        <translation>Um ID de suporte e, se desejado, um segundo.</translation>
    </message>
    <message>
        <source>When should it send by itself?</source>
        <translation>Quando o envio automático deve ocorrer?</translation>
    </message>
    <message>
        <source>Hardware problems are always sent at once. This is about the regular inventory and utilization. Next turns both on.</source>
        <translation>Os problemas de hardware são sempre enviados imediatamente. Aqui trata-se do inventário e da utilização regulares. “Avançar” ativa ambos.</translation>
    </message>
    <message>
        <source>Ready to call home</source>
        <translation>Pronto para fazer call home</translation>
    </message>
    <message>
        <source>Finish tests the way home, enrols this console and its systems, and sends the first service information.</source>
        <translation>“Concluir” testa o caminho até o provedor, inscreve este console e seus sistemas e envia as primeiras informações de serviço.</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Configuração guiada</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>O que é preciso ter em mãos</translation>
    </message>
    <message>
        <source>The address of your provider&apos;s receiver, and the provider&apos;s CA certificate as a file.</source>
        <translation>O endereço do receptor do provedor e o certificado da CA do provedor em arquivo.</translation>
    </message>
    <message>
        <source>Host name and a login for each Linux partition: root sees everything, another user less.</source>
        <translation>Nome do host e uma conta para cada partição Linux: root vê tudo; outro usuário, menos.</translation>
    </message>
    <message>
        <source>Your company&apos;s contact, and the support ID you have with the provider.</source>
        <translation>O contato da empresa e o ID de suporte registrado no provedor.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Concluir depois</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Ainda falta algo</translation>
    </message>
    <message>
        <source>Customer, location, connectivity and support IDs are needed to finish.</source>
        <translation>Cliente, local, conectividade e IDs de suporte são necessários para concluir.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SheetDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>Solicitação de firewall</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Lendo do serviço</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Hand this to the network team: it names what the ways that are turned on need.</source>
        <translation>Entregue isto à equipe de rede: indica o que os caminhos ativados precisam.</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiado para a área de transferência</translation>
    </message>
    <message>
        <source>Save the firewall request</source>
        <translation>Salvar a solicitação de firewall</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SignersView</name>
    <message>
        <source>Signer</source>
        <translation>Signatário</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Chave pública (Ed25519)</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>Confiar neste signatário</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Não confiar mais</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Signatários confiáveis</translation>
    </message>
    <message>
        <source>A pack is taken only with a signature of one of these. What a signer signed stays installed when it is distrusted, and is left out.</source>
        <translation>Um pacote só é aceito com a assinatura de um destes. O que um signatário assinou permanece instalado quando ele deixa de ser confiável, mas não é usado.</translation>
    </message>
    <message>
        <source>Trust another signer</source>
        <translation>Confiar em outro signatário</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN PUBLIC KEY-----, or choose its file.</source>
        <translation>Cole o texto que começa com -----BEGIN PUBLIC KEY----- ou escolha o arquivo.</translation>
    </message>
    <message>
        <source>Choose the signer&apos;s public key</source>
        <translation>Escolher a chave pública do signatário</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.pem)</source>
        <translation>Chaves públicas (*.pub *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>Make sure by another way that it is the maker&apos;s: whoever has the private key decides what is a problem here.</source>
        <translation>Certifique-se por outro meio de que ela é a do fabricante: quem tem a chave privada decide o que é um problema aqui.</translation>
    </message>
    <message>
        <source>No signer is trusted</source>
        <translation>Nenhum signatário é confiável</translation>
    </message>
    <message>
        <source>Only the rules that came with Callbox are used. To take others, trust their maker&apos;s key below.</source>
        <translation>Só são usadas as regras fornecidas com o Callbox. Para aceitar outras, confie abaixo na chave do fabricante.</translation>
    </message>
    <message>
        <source>%1 is trusted</source>
        <translation>%1 é confiável</translation>
    </message>
    <message>
        <source>%1 is trusted no more</source>
        <translation>%1 não é mais confiável</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation>Confiar novamente</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormLimits</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>Salvar limites</translation>
    </message>
    <message>
        <source>Hold storms of new problems back as one event</source>
        <translation>Reter tempestades de novos problemas como um só evento</translation>
    </message>
    <message>
        <source>More new problems of one partition than</source>
        <translation>Mais novos problemas de uma partição que</translation>
    </message>
    <message>
        <source>Or of all together than</source>
        <translation>Ou de todas juntas que</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>Em minutos</translation>
    </message>
    <message>
        <source>The limits are saved</source>
        <translation>Os limites foram salvos</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormsView</name>
    <message>
        <source>Show problem</source>
        <translation>Mostrar problema</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Encerrar agora</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Tempestades</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>O que reteve</translation>
    </message>
    <message>
        <source>There was no storm</source>
        <translation>Não houve nenhuma tempestade</translation>
    </message>
    <message>
        <source>When more new problems come than the limits allow, one event stands for them, and the rest waits here.</source>
        <translation>Quando surgem mais problemas novos do que os limites permitem, um evento os representa e os demais aguardam aqui.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>The storm has ended</source>
        <translation>A tempestade terminou</translation>
    </message>
    <message>
        <source>New problems are counted from nothing now.</source>
        <translation>Os novos problemas passam a ser contados do zero.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SummaryStep</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Cliente e contato</translation>
    </message>
    <message>
        <source>System location</source>
        <translation>Local dos sistemas</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividade</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>IDs de suporte</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SupportIdsForm</name>
    <message>
        <source>Primary support ID</source>
        <translation>ID de suporte primário</translation>
    </message>
    <message>
        <source>Secondary support ID</source>
        <translation>ID de suporte secundário</translation>
    </message>
    <message>
        <source>The first ID ever sent administers the access of all others at the provider.</source>
        <translation>O primeiro ID enviado administra o acesso de todos os demais no provedor.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Name, address or operating system</source>
        <translation>Nome, endereço ou sistema operacional</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Adicionar partição</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 partição</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partitions</source>
        <translation>
            <numerusform>%Ln partição</numerusform>
            <numerusform>%Ln partições</numerusform>
        </translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>Nenhuma partição corresponde</translation>
    </message>
    <message>
        <source>No name, address or operating system contains this text.</source>
        <translation>Nenhum nome, endereço ou sistema operacional contém este texto.</translation>
    </message>
    <message>
        <source>Show all partitions</source>
        <translation>Mostrar todas as partições</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>Nenhuma partição ainda</translation>
    </message>
    <message>
        <source>A partition is a machine that this console watches over SSH.</source>
        <translation>Uma partição é uma máquina que este console monitora por SSH.</translation>
    </message>
    <message>
        <source>Group by system</source>
        <translation>Agrupar por sistema</translation>
    </message>
    <message>
        <source>Systems and their partitions</source>
        <translation>Sistemas e suas partições</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silenciosas</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsSwitch</name>
    <message>
        <source>Managed system</source>
        <translation>Sistema gerenciado</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>Tipo de máquina, modelo, número de série</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name or serial</source>
        <translation>Nome ou número de série</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>Sistemas gerenciados</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>Ainda não conhecido aqui</translation>
    </message>
    <message>
        <source>No system matches</source>
        <translation>Nenhum sistema corresponde</translation>
    </message>
    <message>
        <source>No name or serial contains this text.</source>
        <translation>Nenhum nome ou número de série contém este texto.</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>Mostrar todos os sistemas</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TableExport</name>
    <message>
        <source>The service did not give all rows. Export again once the list is shown.</source>
        <translation>O serviço não forneceu todas as linhas. Exporte novamente quando a lista for exibida.</translation>
    </message>
    <message>
        <source>The list was filtered or sorted anew. Export it again.</source>
        <translation>A lista foi filtrada ou ordenada de novo. Exporte-a novamente.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDetail</name>
    <message>
        <source>Send a test</source>
        <translation>Enviar um teste</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notificado de</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Login como</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Traps</translation>
    </message>
    <message>
        <source>SNMP engine</source>
        <translation>Mecanismo SNMP</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>Confia em</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Última notificação</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then, and what waits for it is not told any more. Turned off, it keeps them.</source>
        <translation>Suas configurações e segredos são então excluídos, e o que aguarda por ele não é mais notificado. Desativado, ele os mantém.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Test and free</source>
        <translation>Testar e liberar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 porta %2, %3</translation>
    </message>
    <message>
        <source>%1, SNMP %2</source>
        <translation>%1, SNMP %2</translation>
    </message>
    <message>
        <source>version 3</source>
        <translation>versão 3</translation>
    </message>
    <message>
        <source>version 2c</source>
        <translation>versão 2c</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The standard document</source>
        <translation>O documento padrão</translation>
    </message>
    <message>
        <source>After a template of your own</source>
        <translation>Conforme um modelo próprio</translation>
    </message>
    <message>
        <source>The authorities this machine trusts</source>
        <translation>As autoridades em que esta máquina confia</translation>
    </message>
    <message>
        <source>The authority given here</source>
        <translation>A autoridade indicada aqui</translation>
    </message>
    <message>
        <source>%1: set</source>
        <translation>%1: definido</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: não definido</translation>
    </message>
    <message>
        <source>At most %1 traps an hour</source>
        <translation>No máximo %1 traps por hora</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each</source>
        <translation>No máximo %1 mensagens por hora para cada um</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each; what comes up within %2 min of one is told together</source>
        <translation>No máximo %1 mensagens por hora para cada um; o que ocorre até %2 min após uma delas é notificado em conjunto</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ativar</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Adicionar um destino</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Tipo de destino</translation>
    </message>
    <message>
        <source>Add this target</source>
        <translation>Adicionar este destino</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fechar sem salvar?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>O que foi digitado aqui se perde.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Empty: the authorities this machine trusts.</source>
        <translation>Vazio: as autoridades em que esta máquina confia.</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Escolher um arquivo PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>Arquivos PEM (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Certificate authority of the server (optional)</source>
        <translation>Autoridade de certificação do servidor (opcional)</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>O que recebe</translation>
    </message>
    <message>
        <source>Minutes gathered after a message</source>
        <translation>Minutos de agrupamento após uma mensagem</translation>
    </message>
    <message>
        <source>What comes up within this time is told together. 0: each at once.</source>
        <translation>O que ocorre nesse período é notificado em conjunto. 0: cada um imediatamente.</translation>
    </message>
    <message>
        <source>Messages an hour at most</source>
        <translation>Máximo de mensagens por hora</translation>
    </message>
    <message>
        <source>To each address. The others wait.</source>
        <translation>Para cada endereço. As demais aguardam.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de e-mail</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Endereço do remetente</translation>
    </message>
    <message>
        <source>User to log in as</source>
        <translation>Usuário para o login</translation>
    </message>
    <message>
        <source>Addresses, each with what it is told</source>
        <translation>Endereços, cada um com o que recebe</translation>
    </message>
    <message>
        <source>Trap receiver</source>
        <translation>Receptor de traps</translation>
    </message>
    <message>
        <source>SNMP version</source>
        <translation>Versão do SNMP</translation>
    </message>
    <message>
        <source>3, SHA-256 and AES-128</source>
        <translation>3, SHA-256 e AES-128</translation>
    </message>
    <message>
        <source>2c, readable on the way</source>
        <translation>2c, legível no caminho</translation>
    </message>
    <message>
        <source>User (version 3)</source>
        <translation>Usuário (versão 3)</translation>
    </message>
    <message>
        <source>Version 3, at least 8 characters.</source>
        <translation>Versão 3, no mínimo 8 caracteres.</translation>
    </message>
    <message>
        <source>Version 2c.</source>
        <translation>Versão 2c.</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Traps</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Each post is then signed with it (HMAC-SHA-256).</source>
        <translation>Cada envio é então assinado com ele (HMAC-SHA-256).</translation>
    </message>
    <message>
        <source>Empty: the standard document. Else JSON with {{title}}, {{text}}, {{severity}}, {{problem_number}} and others in quotes.</source>
        <translation>Vazio: o documento padrão. Senão, JSON com {{title}}, {{text}}, {{severity}}, {{problem_number}} e outros entre aspas.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Template of the document (optional)</source>
        <translation>Modelo do documento (opcional)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetsView</name>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Última notificação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Adicionar destino</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Testar todos</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>Destinos de notificação</translation>
    </message>
    <message>
        <source>Besides calling home, Callbox tells these of problems and of its own alarms.</source>
        <translation>Além do call home, o Callbox notifica estes destinos de problemas e de seus próprios alarmes.</translation>
    </message>
    <message>
        <source>Test of all targets that are turned on</source>
        <translation>Teste de todos os destinos ativados</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Teste de %1</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Ninguém é notificado ainda</translation>
    </message>
    <message>
        <source>Problems are called home all the same. Add who should hear of them here: mail addresses, an SNMP manager, a webhook.</source>
        <translation>Mesmo assim, os problemas fazem call home. Adicione quem deve ser informado deles aqui: endereços de e-mail, um gerenciador SNMP, um webhook.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TextField</name>
    <message>
        <source>Choose file</source>
        <translation>Escolher arquivo</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TopBar</name>
    <message>
        <source>Search systems, events, tasks</source>
        <translation>Pesquisar sistemas, eventos, tarefas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help for this page (%1)</source>
        <translation>Ajuda desta página (%1)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionDetail</name>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <translation>%1, a próxima %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Partes da mensagem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que há de novo</translation>
    </message>
    <message>
        <source>History and receipt</source>
        <translation>Histórico e recibo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1</source>
        <translation>
            <numerusform>%Ln mensagem, %1</numerusform>
            <numerusform>%Ln mensagens, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 about %3</source>
        <translation>%1 %2 sobre %3</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>%1 in the queue, moved there</source>
        <translation>n.º %1 na fila, movida para lá</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <translation>n.º %1 na fila</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionsPage</name>
    <message>
        <source>Transmissions</source>
        <translation>Transmissões</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todas as mensagens</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>No message of this kind</source>
        <translation>Nenhuma mensagem deste tipo</translation>
    </message>
    <message>
        <source>Choose another state or message.</source>
        <translation>Escolha outro estado ou outra mensagem.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Nada foi enviado ainda</translation>
    </message>
    <message>
        <source>Send now collects from all partitions and sends at once.</source>
        <translation>“Enviar agora” coleta de todas as partições e envia imediatamente.</translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation>Abrir agendamentos</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 em espera</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 retidas</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 postas de lado</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada aguarda</translation>
    </message>
    <message>
        <source>What was to go home has arrived, or nothing was to go yet.</source>
        <translation>O que devia ir ao provedor chegou, ou ainda não havia nada a enviar.</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Mostrar o que foi enviado</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::UtilizationView</name>
    <message>
        <source>Utilization</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>No samples of this time</source>
        <translation>Nenhuma amostra deste período</translation>
    </message>
    <message>
        <source>A partition with an open channel is sampled every five minutes; samples are kept 30 days.</source>
        <translation>Uma partição com um canal aberto fornece uma amostra a cada cinco minutos; as amostras são guardadas por 30 dias.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1: processador %2 %, memória %3 %</translation>
    </message>
    <message>
        <source>Now: processor %1 %, memory %2 %. Highest processor: %3 %.</source>
        <translation>Agora: processador %1 %, memória %2 %. Máximo do processador: %3 %.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WayDialog</name>
    <message>
        <source>Add a way to the receiver</source>
        <translation>Adicionar um caminho até o receptor</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Kind of way</source>
        <translation>Tipo de caminho</translation>
    </message>
    <message>
        <source>Add this way</source>
        <translation>Adicionar este caminho</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fechar sem salvar?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>O que foi digitado aqui se perde.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WaysList</name>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>Último êxito</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Adicionar caminho</translation>
    </message>
    <message>
        <source>Examine all</source>
        <translation>Examinar todos</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>Solicitação de firewall</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Caminhos até o receptor</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>Ainda não há um caminho até o provedor</translation>
    </message>
    <message>
        <source>The direct way is added with the receiver&apos;s address.</source>
        <translation>O caminho direto é adicionado com o endereço do receptor.</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>The plugin %1 cannot be used now</source>
        <translation>O plug-in %1 não pode ser usado agora</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then.</source>
        <translation>Suas configurações e segredos são então excluídos.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Examine and free</source>
        <translation>Examinar e liberar</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowCalendar</name>
    <message>
        <source>Calendar of the windows</source>
        <translation>Calendário das janelas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mês seguinte</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>nenhuma janela</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowDetail</name>
    <message>
        <source>End now</source>
        <translation>Encerrar agora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>Retém</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>%1 to %2; %3</source>
        <translation>%1 a %2; %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>nenhum até agora</translation>
    </message>
    <message>
        <source>%1 kept back, %2 wait for you</source>
        <translation>%1 retidos, %2 aguardam uma decisão</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowForm</name>
    <message>
        <source>Add this window</source>
        <translation>Adicionar esta janela</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep problems back during planned work</source>
        <translation>Reter problemas durante trabalhos planejados</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>For instance: memory exchange</source>
        <translation>Por exemplo: troca de memória</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>Só códigos de referência</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>Só sistemas gerenciados</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>Só partições</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>%1 is kept back for %2.</source>
        <translation>%1: retido por %2.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowsView</name>
    <message>
        <source>Add window</source>
        <translation>Adicionar janela</translation>
    </message>
    <message>
        <source>Windows shown</source>
        <translation>Janelas exibidas</translation>
    </message>
    <message>
        <source>Coming and in force</source>
        <translation>Futuras e em vigor</translation>
    </message>
    <message>
        <source>Ended ones, too</source>
        <translation>Também as encerradas</translation>
    </message>
    <message>
        <source>Window %1 is added</source>
        <translation>A janela %1 foi adicionada</translation>
    </message>
    <message>
        <source>Window %1 has ended</source>
        <translation>A janela %1 terminou</translation>
    </message>
    <message>
        <source>What it kept back waits until you release or discard it.</source>
        <translation>O que ela reteve aguarda até ser liberado ou descartado.</translation>
    </message>
    <message>
        <source>Window %1 is removed</source>
        <translation>A janela %1 foi removida</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Janelas de manutenção</translation>
    </message>
    <message>
        <source>No window is planned or in force</source>
        <translation>Nenhuma janela está planejada ou em vigor</translation>
    </message>
    <message>
        <source>Add one before planned work: problems in it are kept back for you to look at afterwards.</source>
        <translation>Adicione uma antes de trabalhos planejados: os problemas que ocorrem nela são retidos para análise posterior.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>It is window %1 now</source>
        <translation>Agora é a janela %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Condition</name>
    <message>
        <source>at events</source>
        <translation>em eventos</translation>
    </message>
    <message>
        <source>when it is over</source>
        <translation>no término</translation>
    </message>
    <message>
        <source>at events and when it is over</source>
        <translation>em eventos e no término</translation>
    </message>
    <message>
        <source>Not monitored</source>
        <translation>Não monitorada</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Monitorada</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <translation>Aplica-se a %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Response ran</source>
        <translation>Resposta executada</translation>
    </message>
    <message>
        <source>Response failed</source>
        <translation>Resposta com falha</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Sensor ran</source>
        <translation>Sensor executado</translation>
    </message>
    <message>
        <source>Sensor failed</source>
        <translation>Sensor com falha</translation>
    </message>
    <message>
        <source>No serviceable event</source>
        <translation>Nenhum evento de serviço</translation>
    </message>
    <message>
        <source>An event told here only</source>
        <translation>Um evento avisado só aqui</translation>
    </message>
    <message>
        <source>An event that is called home</source>
        <translation>Um evento que faz call home</translation>
    </message>
    <message>
        <source>raises an alarm</source>
        <translation>emite um alarme</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>executa %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionAudit</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Condition or sensor</source>
        <translation>Condição ou sensor</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionsModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Resource class</source>
        <translation>Classe de recursos</translation>
    </message>
    <message>
        <source>Event expression</source>
        <translation>Expressão do evento</translation>
    </message>
</context>
<context>
    <name>callbox::console::Criteria</name>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>open and closed</source>
        <translation>aberto e fechado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>problema %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem numbers</source>
        <translation>
            <numerusform>%Ln número de problema</numerusform>
            <numerusform>%Ln números de problema</numerusform>
        </translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>todos os sistemas</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partição %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último dia</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln days</source>
        <translation>
            <numerusform>último dia (%Ln)</numerusform>
            <numerusform>últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>service request %1</source>
        <translation>solicitação de serviço %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>peça %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>local %1</translation>
    </message>
    <message>
        <source>subsystem %1</source>
        <translation>subsistema %1</translation>
    </message>
    <message>
        <source>log ID %1</source>
        <translation>ID do log %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>relatado por %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Criteria: %1 and %2 more</source>
        <translation>Critérios: %1 e mais %2</translation>
    </message>
    <message>
        <source>Criteria: %1</source>
        <translation>Critérios: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventAction</name>
    <message>
        <source>The event is not closed.</source>
        <translation>O evento não está fechado.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>O evento está fechado. Desfaça primeiro o fechamento.</translation>
    </message>
    <message>
        <source>Only an event that is held for approval can be approved.</source>
        <translation>Só um evento retido para aprovação pode ser aprovado.</translation>
    </message>
    <message>
        <source>The provider has the report already.</source>
        <translation>O provedor já tem o relatório.</translation>
    </message>
    <message>
        <source>The event is held already.</source>
        <translation>O evento já está retido.</translation>
    </message>
    <message>
        <source>The event is counted only: it does not call home by itself.</source>
        <translation>O evento só é contado: não faz call home por si só.</translation>
    </message>
    <message>
        <source>The report has left already.</source>
        <translation>O relatório já saiu.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Nenhum evento selecionado.</translation>
    </message>
    <message>
        <source>None of the selected events allows this.</source>
        <translation>Nenhum dos eventos selecionados permite isso.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>Refazer call home</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Fazer call home</translation>
    </message>
    <message>
        <source>Close events</source>
        <translation>Fechar eventos</translation>
    </message>
    <message>
        <source>Close event</source>
        <translation>Fechar evento</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Desfazer fechamento</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Comentário sobre %1</translation>
    </message>
    <message>
        <source>The comment is kept with the event.</source>
        <translation>O comentário é guardado com o evento.</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Adicionar comentário</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Reter %1</translation>
    </message>
    <message>
        <source>Nothing leaves until it is approved. A report that waits is taken out of the outbox.</source>
        <translation>Nada sai até a aprovação. Um relatório em espera é retirado da caixa de saída.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Por que é retido</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Hold event</source>
        <translation>Reter evento</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprovar %1</translation>
    </message>
    <message>
        <source>The report goes into the outbox and calls home.</source>
        <translation>O relatório vai para a caixa de saída e faz call home.</translation>
    </message>
    <message>
        <source>Why it may leave</source>
        <translation>Por que pode sair</translation>
    </message>
    <message>
        <source>Approve them</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Approve event</source>
        <translation>Aprovar evento</translation>
    </message>
    <message>
        <source>Call home for %1</source>
        <translation>Fazer call home: %1</translation>
    </message>
    <message>
        <source>The report goes to the provider now, also where the event would only notify.</source>
        <translation>O relatório vai agora para o provedor, mesmo que o evento seja só de notificação.</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Por que é enviado</translation>
    </message>
    <message>
        <source>Call home now</source>
        <translation>Fazer call home agora</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fechar %1</translation>
    </message>
    <message>
        <source>The provider is told of the close with its reason. It can be undone.</source>
        <translation>O provedor é avisado do fechamento e do motivo. É possível desfazer.</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Por que é fechado</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Manter abertos</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Undo the close of %1</source>
        <translation>Desfazer o fechamento: %1</translation>
    </message>
    <message>
        <source>The event is again where it was on its way home. The provider is told.</source>
        <translation>O evento volta ao ponto em que estava a caminho do provedor. O provedor é avisado.</translation>
    </message>
    <message>
        <source>Why the close is undone</source>
        <translation>Por que o fechamento é desfeito</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>problema %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment kept: %1</source>
        <translation>Comentário guardado: %1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Retido: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Aprovado: %1</translation>
    </message>
    <message>
        <source>On the way home: %1</source>
        <translation>A caminho do provedor: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fechado: %1</translation>
    </message>
    <message>
        <source>Close undone: %1</source>
        <translation>Fechamento desfeito: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventData</name>
    <message>
        <source>Primary</source>
        <translation>Primários</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundários</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Dump</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Só aqui</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>%1 data are wanted since %2</source>
        <translation>%1: solicitado desde %2</translation>
    </message>
    <message>
        <source>%1 data gathered, %2</source>
        <translation>%1: coletado, %2</translation>
    </message>
    <message>
        <source>%1 data were not gathered, %2</source>
        <translation>%1: não coletado, %2</translation>
    </message>
    <message>
        <source>Not read: %1. %2</source>
        <translation>Não lido: %1. %2</translation>
    </message>
    <message>
        <source>In message %1</source>
        <translation>Na mensagem %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventDocument</name>
    <message>
        <source>Reference code</source>
        <translation>Código de referência</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema com falha</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Relatado por</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Primeira notificação</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>Último relato</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Solicitação de serviço</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Problem %1: %2</source>
        <translation>Problema %1: %2</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>Substituir nesta ordem</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventParts</name>
    <message>
        <source>Repaired</source>
        <translation>Reparada</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituída</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Peça</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número da peça</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Executado</translation>
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
        <translation>Problema</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Código de referência</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema com falha</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>Último relato</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>callbox::console::Help</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s folder in resources/help</comment>
        <translation>pt_BR</translation>
    </message>
</context>
<context>
    <name>callbox::console::Inventory</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Called out by event %1: %2</source>
        <translation>Indicada pelo evento %1: %2</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Gabinete</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número da peça</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Com falha</translation>
    </message>
</context>
<context>
    <name>callbox::console::KeptBackModel</name>
    <message>
        <source>rule %1</source>
        <translation>regra %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>janela %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Código de referência</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>callbox::console::Label</name>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>Retido para aprovação</translation>
    </message>
    <message>
        <source>Suppressed by a window</source>
        <translation>Suprimido por janela</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>Abaixo do limite</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Service requested</source>
        <translation>Serviço solicitado</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Recusado pelo provedor</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Ainda não alcançado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Login recusado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ainda não tentado</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Posto de lado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Êxito</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Group A</source>
        <translation>Grupo A</translation>
    </message>
    <message>
        <source>Group B</source>
        <translation>Grupo B</translation>
    </message>
    <message>
        <source>Group C</source>
        <translation>Grupo C</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Placas</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processadores</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>Módulos de memória</translation>
    </message>
    <message>
        <source>PCI adapters</source>
        <translation>Adaptadores PCI</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>Adaptadores de rede</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Gabinetes</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Fontes de alimentação</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Ventiladores</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operacional</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Correções</translation>
    </message>
    <message>
        <source>Configuration values</source>
        <translation>Valores de configuração</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Sistemas de arquivos</translation>
    </message>
    <message>
        <source>Failure logs</source>
        <translation>Logs de falhas</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>Sistemas gerenciados</translation>
    </message>
    <message>
        <source>Partitions found</source>
        <translation>Partições encontradas</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscrição</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Sinal de atividade</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Desempenho</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Dados estendidos</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Resolução de nomes</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Criptografia (TLS)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Receiver&apos;s answer</source>
        <translation>Resposta do receptor</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Chave do host</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Execução de um comando</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleta</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmissão</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Proxy&apos;s settings</source>
        <translation>Configurações do proxy</translation>
    </message>
    <message>
        <source>Kerberos ticket</source>
        <translation>Tíquete do Kerberos</translation>
    </message>
    <message>
        <source>Proxy&apos;s name</source>
        <translation>Nome do proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Login at the proxy</source>
        <translation>Login no proxy</translation>
    </message>
    <message>
        <source>Tunnel by the proxy</source>
        <translation>Túnel pelo proxy</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>Gateway VPN</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Troca de chaves</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Address in the tunnel</source>
        <translation>Endereço no túnel</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Discagem</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>Logon</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensagem de teste</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>Túnel L2TP</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Cartão SIM</translation>
    </message>
    <message>
        <source>Registration in the network</source>
        <translation>Registro na rede</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>Conexão de dados</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Retransmissor</translation>
    </message>
    <message>
        <source>Packets of full size</source>
        <translation>Pacotes de tamanho máximo</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Call home</translation>
    </message>
    <message>
        <source>Notify only</source>
        <translation>Só notificação</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retido</translation>
    </message>
</context>
<context>
    <name>callbox::console::Main</name>
    <message>
        <source>The operator&apos;s desktop of the Callbox call-home console.</source>
        <translation>A interface gráfica do operador do console de call home Callbox.</translation>
    </message>
    <message>
        <source>The operator socket of callboxd (default: $CALLBOX_SOCKET, then /run/callbox/operator.sock).</source>
        <translation>O socket de operador do callboxd (padrão: $CALLBOX_SOCKET, depois /run/callbox/operator.sock).</translation>
    </message>
    <message>
        <source>The page to open, for instance events or setup.</source>
        <translation>A página a abrir, por exemplo, events ou setup.</translation>
    </message>
    <message>
        <source>The problems that the desktop is told of: all, call-home or none (default: all).</source>
        <translation>Os problemas avisados na área de trabalho: all, call-home ou none (padrão: all).</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or desktop (default: as chosen in Settings).</source>
        <translation>light, dark, high-contrast ou desktop (padrão: o escolhido em Configurações).</translation>
    </message>
</context>
<context>
    <name>callbox::console::MessageHistory</name>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Posta de lado</translation>
    </message>
    <message>
        <source>The whole inventory was asked for</source>
        <translation>O inventário completo foi solicitado</translation>
    </message>
    <message>
        <source>Carried in a file</source>
        <translation>Levada em um arquivo</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Recolhida</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retida</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>callbox::console::Overview</name>
    <message>
        <source>This console is not set up yet</source>
        <translation>Este console ainda não está configurado</translation>
    </message>
    <message>
        <source>Your fleet is calling home</source>
        <translation>Os sistemas fazem call home</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>Aguardando call home</translation>
    </message>
    <message>
        <source>Your fleet is not calling home</source>
        <translation>Os sistemas não fazem call home</translation>
    </message>
    <message>
        <source>No partition is monitored yet.</source>
        <translation>Nenhuma partição é monitorada ainda.</translation>
    </message>
    <message>
        <source>%1 of %2 partitions are connected.</source>
        <translation>%1 de %2 partições estão conectadas.</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Eventos abertos</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada a fazer</translation>
    </message>
    <message>
        <source>Silent partitions</source>
        <translation>Partições silenciosas</translation>
    </message>
    <message>
        <source>all channels open</source>
        <translation>todos os canais abertos</translation>
    </message>
    <message>
        <source>%1 down, %2 refused, %3 not reached yet</source>
        <translation>%1 inativos, %2 recusados, %3 ainda não alcançados</translation>
    </message>
    <message>
        <source>no partition yet</source>
        <translation>nenhuma partição ainda</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>oldest waits %1</source>
        <translation>a mais antiga aguarda há %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>último contato %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>nenhum contato ainda</translation>
    </message>
    <message>
        <source>Next transmittal</source>
        <translation>Próximo envio</translation>
    </message>
    <message>
        <source>no schedule is on</source>
        <translation>nenhum agendamento ativado</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>ainda não inscrito</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>One has been silent for more than an hour.</source>
        <translation>Uma está em silêncio há mais de uma hora.</translation>
    </message>
    <message>
        <source>%1 have been silent for more than an hour.</source>
        <translation>%1 estão em silêncio há mais de uma hora.</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 críticos</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 avisos</translation>
    </message>
    <message>
        <source>%1 information</source>
        <translation>%1 informações</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 partitions connected</source>
        <translation>%1 de %2 partições conectadas</translation>
    </message>
    <message>
        <source>longest: %1, %2</source>
        <translation>mais tempo: %1, %2</translation>
    </message>
    <message>
        <source>%1 was never reached</source>
        <translation>%1 nunca foi alcançada</translation>
    </message>
    <message>
        <source>everything has left</source>
        <translation>tudo saiu</translation>
    </message>
    <message>
        <source>Last transmittal</source>
        <translation>Último envio</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>Path in use</source>
        <translation>Caminho em uso</translation>
    </message>
    <message>
        <source>changes by itself at %1</source>
        <translation>muda sozinha aos %1 dias</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionDocument</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operacional</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>Última coleta</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Não legível</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionsModel</name>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operacional</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Eventos abertos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>callbox::console::Places</name>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>Eventos de serviço</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmissões</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividade</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Configuração guiada</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>Informações do cliente</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>Autorizar usuário</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Users and audit</source>
        <translation>Usuários e auditoria</translation>
    </message>
    <message>
        <source>Windows and policies</source>
        <translation>Janelas e políticas</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Pacotes de regras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Adicionar partição</translation>
    </message>
    <message>
        <source>Conditions and responses</source>
        <translation>Condições e respostas</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>O que sai</translation>
    </message>
</context>
<context>
    <name>callbox::console::Policy</name>
    <message>
        <source>Coming</source>
        <translation>Futura</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Aguarda decisão</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Cleared itself</source>
        <translation>Resolvido sozinho</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Tell here only</source>
        <translation>Avisar só aqui</translation>
    </message>
    <message>
        <source>Hold for approval</source>
        <translation>Reter para aprovação</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Fazer call home</translation>
    </message>
    <message>
        <source>Count into an open problem</source>
        <translation>Contar em um problema aberto</translation>
    </message>
    <message>
        <source>systems %1</source>
        <translation>sistemas %1</translation>
    </message>
    <message>
        <source>partitions %1</source>
        <translation>partições %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>begins %1, lasts %2</source>
        <translation>começa %1, dura %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>termina %1, em %2</translation>
    </message>
    <message>
        <source>ended early, %1</source>
        <translation>encerrada antes, %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>encerrada %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rehearsal</name>
    <message>
        <source>Called home</source>
        <translation>Com call home</translation>
    </message>
    <message>
        <source>Told here only</source>
        <translation>Avisado só aqui</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>Retido para aprovação</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Counted into an open one</source>
        <translation>Contado em um aberto</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rights</name>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Service representative</source>
        <translation>Representante de serviço</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Your role is %1; this takes the role %2.</source>
        <translation>Sua função é %1; isto requer a função %2.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>O serviço não está conectado.</translation>
    </message>
</context>
<context>
    <name>callbox::console::RulesModel</name>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desativada</translation>
    </message>
</context>
<context>
    <name>callbox::console::SensorsModel</name>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Sob demanda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>callbox::console::Setting</name>
    <message>
        <source>Customer information</source>
        <translation>Informações do cliente</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>IDs de suporte</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Caminhos até o receptor</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>Destinos de notificação</translation>
    </message>
    <message>
        <source>Rules for new problems</source>
        <translation>Regras para novos problemas</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Tempestades</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Janelas de manutenção</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Monitoramento de conexão</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Call home por sistema</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>Regras de mascaramento</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudônimos</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Retransmissor</translation>
    </message>
    <message>
        <source>Signers of rule packs</source>
        <translation>Signatários de pacotes de regras</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Conditions and their responses</source>
        <translation>Condições e suas respostas</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Seria alterado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>Seria adicionado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>Seria ignorado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
</context>
<context>
    <name>callbox::console::StateView</name>
    <message>
        <source>Reading from the service</source>
        <translation>Lendo do serviço</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>callbox::console::StatusStrip</name>
    <message>
        <source>Not set up yet</source>
        <translation>Ainda não configurado</translation>
    </message>
    <message>
        <source>Calling home</source>
        <translation>Faz call home</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>Aguardando call home</translation>
    </message>
    <message>
        <source>Not calling home</source>
        <translation>Não faz call home</translation>
    </message>
    <message>
        <source>Connecting to the service</source>
        <translation>Conectando ao serviço</translation>
    </message>
    <message>
        <source>The service is not connected, so its state is not known</source>
        <translation>O serviço não está conectado; portanto, seu estado não é conhecido</translation>
    </message>
    <message>
        <source>callboxd connected</source>
        <translation>callboxd conectado</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Caminho: %1</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Último contato %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Nenhum contato ainda</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>Aguardando envio: %1</translation>
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
        <translation>Todas as partições</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Only counted</source>
        <translation>Só contados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Código de referência</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeira</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Por exemplo</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos os outros</translation>
    </message>
</context>
<context>
    <name>callbox::console::SystemsTree</name>
    <message>
        <source>Not collected yet</source>
        <translation>Não coletado ainda</translation>
    </message>
    <message>
        <source>All connected</source>
        <translation>Todas conectadas</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 de %2 conectadas</translation>
    </message>
    <message>
        <source>System and partition</source>
        <translation>Sistema e partição</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operacional</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Eventos abertos</translation>
    </message>
    <message>
        <source>%1 connected, %2 down, %3 refused, %4 not reached yet</source>
        <translation>%1 conectadas, %2 inativas, %3 recusadas, %4 ainda não alcançadas</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 partição</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 partições</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>callbox::console::Target</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SNMP traps</source>
        <translation>Traps SNMP</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>All problems and alarms</source>
        <translation>Todos os problemas e alarmes</translation>
    </message>
    <message>
        <source>Call-home problems only</source>
        <translation>Só problemas com call home</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, obrigatório</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde o primeiro byte</translation>
    </message>
    <message>
        <source>None: readable on the way, no login</source>
        <translation>Nenhuma: legível no caminho, sem login</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Novo problema</translation>
    </message>
    <message>
        <source>Problem changed</source>
        <translation>Problema alterado</translation>
    </message>
    <message>
        <source>Problem closed</source>
        <translation>Problema fechado</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alarm over</source>
        <translation>Alarme encerrado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ainda não tentado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Desistência</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Authentication pass phrase</source>
        <translation>Frase secreta de autenticação</translation>
    </message>
    <message>
        <source>Privacy pass phrase</source>
        <translation>Frase secreta de privacidade</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Chave de assinatura</translation>
    </message>
</context>
<context>
    <name>callbox::console::Times</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>em %1 min</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>amanhã %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
</context>
<context>
    <name>callbox::console::TransmissionsModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Received or due</source>
        <translation>Recebida/prevista</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>Retida por %1: %2</translation>
    </message>
    <message>
        <source>Cancelled by %1: %2</source>
        <translation>Cancelada por %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::WindowsModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>Retém</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>callbox::app::console::AddressesEditor</name>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What this address is told</source>
        <translation>Qué se comunica a esta dirección</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Quitar esta dirección</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AttentionView</name>
    <message>
        <source>Managed system</source>
        <translation>Sistema gestionado</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>All its partitions</source>
        <translation>Todas sus particiones</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>Tipo de máquina, modelo, serie</translation>
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
        <translation>Solo los encendidos</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Mostrar el problema</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Attention indicators</source>
        <translation>Indicadores de atención</translation>
    </message>
    <message>
        <source>On while an open problem that calls home needs service. Switched off, it stays off until a newer problem comes; the problems stay as they are.</source>
        <translation>Encendido mientras un problema abierto que llama a casa requiere servicio técnico. Si se apaga, sigue apagado hasta que llega un problema más reciente; los problemas no cambian.</translation>
    </message>
    <message>
        <source>%1 of %2 are on</source>
        <translation>%1 de %2 encendidos</translation>
    </message>
    <message>
        <source>Needs service</source>
        <translation>Requiere servicio técnico</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Apagado por el usuario</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Nothing needs service</source>
        <translation>Nada requiere servicio técnico</translation>
    </message>
    <message>
        <source>No attention indicator is on.</source>
        <translation>No hay ningún indicador de atención encendido.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Aún no hay sistemas gestionados</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Un sistema se conoce en cuanto se ha alcanzado una de sus particiones.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditDetail</name>
    <message>
        <source>Show the problem</source>
        <translation>Mostrar el problema</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
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
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
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
        <translation>Indicadores de atención</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Llamada a casa por sistema</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Recopilación</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>Información del cliente</translation>
    </message>
    <message>
        <source>Dumps</source>
        <translation>Volcados</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>Eventos de servicio</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Datos ampliados</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Supervisión de conexiones</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Seudónimos</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Ocultación</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Retransmisor</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Paquetes de reglas</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planificaciones</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Configuración guiada</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Tormentas</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>Autorizar usuario</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmisiones</translation>
    </message>
    <message>
        <source>Transmitting</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
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
        <translation>Rechazado: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditPage</name>
    <message>
        <source>Users and audit</source>
        <translation>Usuarios y auditoría</translation>
    </message>
    <message>
        <source>Who did what, and who may do what.</source>
        <translation>Quién hizo qué y quién puede hacer qué.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditView</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>Ver más atrás</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>Texto en cualquier columna</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Hecho y rechazado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message>
        <source>%1, reading</source>
        <translation>%1, leyendo</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>Ninguna entrada cumple el filtro</translation>
    </message>
    <message>
        <source>Widen the period, or take a filter away.</source>
        <translation>Amplíe el período o quite un filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing was done in this period</source>
        <translation>No se hizo nada en este período</translation>
    </message>
    <message>
        <source>Everything that changes something, or tells a secret, is kept here. Reading is not.</source>
        <translation>Aquí se conserva todo lo que cambia algo o revela un secreto. Las lecturas no.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuthorizePage</name>
    <message>
        <source>Authorize user</source>
        <translation>Autorizar usuario</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Who may see this console&apos;s data at the provider.</source>
        <translation>Quién puede ver los datos de esta consola en el proveedor.</translation>
    </message>
    <message>
        <source>The support IDs are saved</source>
        <translation>Los ID de soporte están guardados</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkAdd</name>
    <message>
        <source>Partitions to be added</source>
        <translation>Particiones que se añadirán</translation>
    </message>
    <message>
        <source>Lines of known_hosts (optional)</source>
        <translation>Líneas de known_hosts (opcional)</translation>
    </message>
    <message>
        <source>Password, once for each (optional)</source>
        <translation>Contraseña, una vez para cada una (opcional)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Reintentar las fallidas</translation>
    </message>
    <message>
        <source>Ask for their host keys</source>
        <translation>Pedir sus claves de host</translation>
    </message>
    <message>
        <source>Compare the fingerprints with what the partitions print: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. With rows selected only these are trusted. The password puts Callbox&apos;s key in place and is never kept.</source>
        <translation>Compare las huellas digitales con las que muestran las particiones: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Si hay filas seleccionadas, solo se confía en estas. La contraseña deposita la clave de Callbox y nunca se conserva.</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <translation>%1 de %2 añadidas</translation>
    </message>
    <message>
        <source>%1 keys to compare</source>
        <translation>%1 claves por comparar</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>Trust %1 and add</source>
        <translation>Confiar en %1 y añadir</translation>
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
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema con fallo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Eventos seleccionados</translation>
    </message>
    <message>
        <source>%1 events are handled at once</source>
        <translation>Se tratan %1 eventos a la vez</translation>
    </message>
    <message>
        <source>These are the first ones of your selection. Select the others afterwards.</source>
        <translation>Estos son los primeros de su selección. Seleccione los demás después.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events selected</source>
        <translation>
            <numerusform>%Ln evento seleccionado</numerusform>
            <numerusform>%Ln eventos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1 done, %2 refused</source>
        <translation>%1 hechos, %2 rechazados</translation>
    </message>
    <message>
        <source>The list says of each what was refused and why.</source>
        <translation>La lista indica en cada uno qué se rechazó y por qué.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Key listed</source>
        <translation>Clave en la lista</translation>
    </message>
    <message>
        <source>Other key listed</source>
        <translation>Otra clave en la lista</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>Compare key</source>
        <translation>Comparar la clave</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Añadiendo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Iniciar sesión como</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Host key, or what went wrong</source>
        <translation>Clave de host, o qué falló</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkSource</name>
    <message>
        <source>List these partitions</source>
        <translation>Listar estas particiones</translation>
    </message>
    <message>
        <source>Where the partitions come from</source>
        <translation>De dónde vienen las particiones</translation>
    </message>
    <message>
        <source>By a pattern of names</source>
        <translation>Por un patrón de nombres</translation>
    </message>
    <message>
        <source>From CSV</source>
        <translation>De CSV</translation>
    </message>
    <message>
        <source>From another console&apos;s settings</source>
        <translation>De los ajustes de otra consola</translation>
    </message>
    <message>
        <source>From an HMC or KVM host</source>
        <translation>De una HMC o un host KVM</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Iniciar sesión como</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Pattern of host names</source>
        <translation>Patrón de nombres de host</translation>
    </message>
    <message>
        <source>Ranges and lists stand in brackets; several patterns are separated by spaces.</source>
        <translation>Los intervalos y las listas van entre corchetes; varios patrones se separan con espacios.</translation>
    </message>
    <message>
        <source>Partitions as CSV</source>
        <translation>Particiones como CSV</translation>
    </message>
    <message>
        <source>Open a file ...</source>
        <translation>Abrir un archivo ...</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Elegir un archivo CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Columns: host, name, user, port, in this order or named in the first line. Only the host is needed.</source>
        <translation>Columnas: host, name, user, port, en este orden o con su nombre en la primera línea. Solo se necesita host.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Aún no se ha elegido ningún archivo</translation>
    </message>
    <message>
        <source>Choose another console&apos;s settings</source>
        <translation>Elegir los ajustes de otra consola</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Takes the partitions alone; their host keys are asked for anew. The place Settings takes everything.</source>
        <translation>Toma solo las particiones; sus claves de host se piden de nuevo. El lugar Ajustes lo toma todo.</translation>
    </message>
    <message>
        <source>HMC or KVM host</source>
        <translation>HMC o host KVM</translation>
    </message>
    <message>
        <source>Domain of the partitions</source>
        <translation>Dominio de las particiones</translation>
    </message>
    <message>
        <source>Domain put behind the names, for instance example.com</source>
        <translation>Dominio que se añade detrás de los nombres; por ejemplo, example.com</translation>
    </message>
    <message>
        <source>Lists what it told of in its last collection and is not here yet. Add the HMC itself first, as a partition.</source>
        <translation>Lista lo que comunicó en su última recopilación y aún no está aquí. Añada primero la propia HMC, como partición.</translation>
    </message>
    <message>
        <source>No HMC and no KVM host is here yet</source>
        <translation>Aquí aún no hay ninguna HMC ni ningún host KVM</translation>
    </message>
    <message>
        <source>There is no HMC to ask</source>
        <translation>No hay ninguna HMC que consultar</translation>
    </message>
    <message>
        <source>Add the HMC itself first, as a partition.</source>
        <translation>Añada primero la propia HMC, como partición.</translation>
    </message>
    <message>
        <source>Nothing was collected from it yet</source>
        <translation>Aún no se ha recopilado nada de este sistema</translation>
    </message>
    <message>
        <source>Collect from it in Systems, then list again.</source>
        <translation>Recopile en Sistemas y luego liste de nuevo.</translation>
    </message>
    <message>
        <source>There is no partition in it</source>
        <translation>No contiene ninguna partición</translation>
    </message>
    <message>
        <source>Look whether the right source is chosen.</source>
        <translation>Compruebe si se ha elegido la fuente correcta.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BundleView</name>
    <message>
        <source>Write the bundle</source>
        <translation>Escribir el lote</translation>
    </message>
    <message>
        <source>Take in receipts</source>
        <translation>Tomar acuses de recibo</translation>
    </message>
    <message>
        <source>Carry what waits to the receiver</source>
        <translation>Llevar al receptor lo que espera</translation>
    </message>
    <message>
        <source>Each waiting message is in the file exactly as it would be posted; there is no secret in it. The messages wait on for a connection all the same, and one that arrives both ways is one message.</source>
        <translation>Cada mensaje en espera está en el archivo exactamente como se enviaría; no contiene ningún secreto. Aun así, los mensajes siguen esperando una conexión, y uno que llega por ambas vías es un solo mensaje.</translation>
    </message>
    <message>
        <source>Bring its receipts back</source>
        <translation>Traer sus acuses de recibo</translation>
    </message>
    <message>
        <source>The receiver writes signed receipts beside the bundle it took. They may be taken in more than once.</source>
        <translation>El receptor escribe acuses de recibo firmados junto al lote que tomó. Pueden tomarse más de una vez.</translation>
    </message>
    <message>
        <source>Choose the receipts</source>
        <translation>Elegir los acuses de recibo</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Acuses de recibo (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Bundles (*.json)</source>
        <translation>Lotes (*.json)</translation>
    </message>
    <message>
        <source>%1 messages are in %2</source>
        <translation>%1 mensajes están en %2</translation>
    </message>
    <message>
        <source>%1 more wait: write another one when the receipts are in.</source>
        <translation>Esperan %1 más: escriba otro lote cuando se hayan tomado los acuses de recibo.</translation>
    </message>
    <message>
        <source>received before: %1</source>
        <translation>recibidos antes: %1</translation>
    </message>
    <message>
        <source>set aside for good: %1</source>
        <translation>apartados definitivamente: %1</translation>
    </message>
    <message>
        <source>refused, they wait on: %1</source>
        <translation>rechazados, siguen en espera: %1</translation>
    </message>
    <message>
        <source>of another console: %1</source>
        <translation>de otra consola: %1</translation>
    </message>
    <message>
        <source>Messages that arrived: %1</source>
        <translation>Mensajes que llegaron: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CallHomeView</name>
    <message>
        <source>Calls home</source>
        <translation>Llama a casa</translation>
    </message>
    <message>
        <source>Waits for an operator</source>
        <translation>Espera a un operador</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>Volver a llamar a casa</translation>
    </message>
    <message>
        <source>Stop calling home</source>
        <translation>Dejar de llamar a casa</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Aún no hay sistemas gestionados</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Un sistema se conoce en cuanto se ha alcanzado una de sus particiones.</translation>
    </message>
    <message>
        <source>New problems of a system that does not call home are held until an operator releases them, whatever the rules say. Service information still goes.</source>
        <translation>Los problemas nuevos de un sistema que no llama a casa se retienen hasta que un operador los libera, digan lo que digan las reglas. La información de servicio se sigue enviando.</translation>
    </message>
    <message>
        <source>A system that is not known here yet</source>
        <translation>Un sistema que aún no se conoce aquí</translation>
    </message>
    <message>
        <source>Hold its problems</source>
        <translation>Retener sus problemas</translation>
    </message>
    <message>
        <source>Machine type, model and serial</source>
        <translation>Tipo de máquina, modelo y serie</translation>
    </message>
    <message>
        <source>It is held from its first problem on.</source>
        <translation>Se retiene desde su primer problema.</translation>
    </message>
    <message>
        <source>Systems that call home again: %1</source>
        <translation>Sistemas que vuelven a llamar a casa: %1</translation>
    </message>
    <message>
        <source>Systems whose new problems are held now: %1</source>
        <translation>Sistemas cuyos problemas nuevos se retienen ahora: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CarryView</name>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Elegir un documento</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>Importar estos ajustes</translation>
    </message>
    <message>
        <source>Only what would change</source>
        <translation>Solo lo que cambiaría</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Llevarse los ajustes</translation>
    </message>
    <message>
        <source>The document has every setting of this console and never a secret. It is readable, so that it can be cut down and kept under version control.</source>
        <translation>El documento contiene todos los ajustes de esta consola y nunca un secreto. Es legible, de modo que puede recortarse y mantenerse bajo control de versiones.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Take over settings</source>
        <translation>Adoptar ajustes</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Choose a document of settings</source>
        <translation>Elegir un documento de ajustes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Some settings were refused; the others are done</source>
        <translation>Algunos ajustes se rechazaron; los demás están hechos</translation>
    </message>
    <message>
        <source>The settings are taken over</source>
        <translation>Los ajustes se han adoptado</translation>
    </message>
    <message>
        <source>Secrets are not in the document: set those that the list names.</source>
        <translation>Los secretos no están en el documento: defina los que indica la lista.</translation>
    </message>
    <message>
        <source>The service looks at the document</source>
        <translation>El servicio examina el documento</translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>No se ha elegido ningún documento</translation>
    </message>
    <message>
        <source>Choose one that another console exported. First you see what would change; nothing is done before you say so.</source>
        <translation>Elija uno que haya exportado otra consola. Primero verá qué cambiaría; no se hace nada antes de que usted lo confirme.</translation>
    </message>
    <message>
        <source>The document is not taken</source>
        <translation>El documento no se acepta</translation>
    </message>
    <message>
        <source>The reason stands below. Nothing was changed.</source>
        <translation>El motivo figura abajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation>Todo está ya así</translation>
    </message>
    <message>
        <source>The document would change nothing here.</source>
        <translation>El documento no cambiaría nada aquí.</translation>
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
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>It printed</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>No ocurrió nada de este tipo</translation>
    </message>
    <message>
        <source>Events of conditions, their ends and what responses did are kept for 30 days.</source>
        <translation>Los eventos de las condiciones, su final y lo que hicieron las respuestas se conservan durante 30 días.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionDetail</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Start monitoring</source>
        <translation>Iniciar supervisión</translation>
    </message>
    <message>
        <source>Stop monitoring</source>
        <translation>Detener supervisión</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
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
        <translation>Quitar vínculo</translation>
    </message>
    <message>
        <source>Linked responses</source>
        <translation>Respuestas vinculadas</translation>
    </message>
    <message>
        <source>Response to link</source>
        <translation>Respuesta que vincular</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>A new condition</source>
        <translation>Una condición nueva</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>No response is linked</source>
        <translation>Ninguna respuesta vinculada</translation>
    </message>
    <message>
        <source>A condition is monitored once a response is linked and started.</source>
        <translation>Una condición se supervisa en cuanto se vincula e inicia una respuesta.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionForm</name>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Of resources of the class</source>
        <translation>De recursos de la clase</translation>
    </message>
    <message>
        <source>It is an event when</source>
        <translation>Es un evento cuando</translation>
    </message>
    <message>
        <source>It is over when</source>
        <translation>Termina cuando</translation>
    </message>
    <message>
        <source>Only of resources with</source>
        <translation>Solo de recursos con</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What an event means</source>
        <translation>Qué significa un evento</translation>
    </message>
    <message>
        <source>What its end means</source>
        <translation>Qué significa su final</translation>
    </message>
    <message>
        <source>Besides its responses it makes</source>
        <translation>Además de sus respuestas crea</translation>
    </message>
    <message>
        <source>Make condition</source>
        <translation>Crear condición</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>Guardar condición</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Attributes: %1</source>
        <translation>Atributos: %1</translation>
    </message>
    <message>
        <source>The condition is saved</source>
        <translation>La condición está guardada</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsPage</name>
    <message>
        <source>Conditions and responses</source>
        <translation>Condiciones y respuestas</translation>
    </message>
    <message>
        <source>When something is an event, and what is done about it.</source>
        <translation>Cuándo algo es un evento y qué se hace al respecto.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsView</name>
    <message>
        <source>New condition</source>
        <translation>Nueva condición</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 se ha quitado</translation>
    </message>
    <message>
        <source>Its links to responses went with it.</source>
        <translation>Sus vínculos con respuestas se quitaron también.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is no condition</source>
        <translation>No hay ninguna condición</translation>
    </message>
    <message>
        <source>A condition says when something about your partitions is an event, for instance a file system that fills up.</source>
        <translation>Una condición indica cuándo algo en sus particiones es un evento; por ejemplo, un sistema de archivos que se llena.</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Guarde o descarte antes sus cambios</translation>
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
        <translation>Vías al receptor</translation>
    </message>
    <message>
        <source>The first that works is used; the others stand by in this order.</source>
        <translation>Se usa la primera que funciona; las demás quedan en reserva en este orden.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityPage</name>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Save receiver</source>
        <translation>Guardar receptor</translation>
    </message>
    <message>
        <source>Callbox only opens connections outward.</source>
        <translation>Callbox solo abre conexiones hacia el exterior.</translation>
    </message>
    <message>
        <source>The receiver is saved</source>
        <translation>El receptor está guardado</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CriteriaPanel</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Hide criteria</source>
        <translation>Ocultar criterios</translation>
    </message>
    <message>
        <source>Criteria hold as you type. Empty ones do not restrict.</source>
        <translation>Los criterios se aplican al escribirlos. Los vacíos no restringen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Abiertos y cerrados</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toda gravedad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Notification type</source>
        <translation>Tipo de notificación</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Description or code</source>
        <translation>Descripción o código</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema con fallo</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Reported in the last</source>
        <translation>Notificado en los últimos</translation>
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
        <translation>Solicitud de servicio</translation>
    </message>
    <message>
        <source>Reference code begins with</source>
        <translation>Código de referencia comienza por</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Location code</source>
        <translation>Código de ubicación</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsistema</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>ID de registro de plataforma</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>Consola notificadora</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerForm</name>
    <message>
        <source>The systems stand at the administrator&apos;s address</source>
        <translation>Los sistemas están en la dirección del administrador</translation>
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
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Other telephone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Calle, segunda línea</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters, for instance DE</source>
        <translation>Dos letras, por ejemplo, DE</translation>
    </message>
    <message>
        <source>Building, floor, room</source>
        <translation>Edificio, planta, sala</translation>
    </message>
    <message>
        <source>Nearest telephone</source>
        <translation>Teléfono más cercano</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Número de empresa</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerPage</name>
    <message>
        <source>Customer information</source>
        <translation>Información del cliente</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Whom the provider calls, and where an engineer has to go.</source>
        <translation>A quién llama el proveedor y adónde tiene que ir un técnico.</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Cliente y contacto</translation>
    </message>
    <message>
        <source>System location and account</source>
        <translation>Ubicación del sistema y cuenta</translation>
    </message>
    <message>
        <source>The customer information is saved</source>
        <translation>La información del cliente está guardada</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DataFileView</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Select a file to read it here.</source>
        <translation>Seleccione un archivo para leerlo aquí.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Leyendo del servicio</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Los primeros %1 de %2</translation>
    </message>
    <message>
        <source>the source said more</source>
        <translation>la fuente dijo más</translation>
    </message>
    <message>
        <source>Files of more than %1 are saved by &quot;callbox event data --save&quot;.</source>
        <translation>Los archivos de más de %1 los guarda «callbox event data --save».</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DeedForm</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
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
        <translation>Su nombre (opcional)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DesktopNotifier</name>
    <message>
        <source>Problem %1 on %2: %3</source>
        <translation>Problema %1 en %2: %3</translation>
    </message>
    <message>
        <source>Callbox lists them under serviceable events.</source>
        <translation>Callbox los muestra en los eventos de servicio.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 new problems</source>
        <translation>%1 problemas nuevos</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DisclosurePage</name>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
    <message>
        <source>Nothing leaves but messages that can be seen, before and after.</source>
        <translation>Solo salen mensajes que pueden verse, antes y después.</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Ocultación</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Seudónimos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de registro</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DoctorDialog</name>
    <message>
        <source>Examine again</source>
        <translation>Examinar de nuevo</translation>
    </message>
    <message>
        <source>Examine every way to the receiver</source>
        <translation>Examinar todas las vías al receptor</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>Examinar %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each step depends on the one before. The first that fails tells the cause.</source>
        <translation>Cada paso depende del anterior. El primero que falla indica la causa.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventComments</name>
    <message>
        <source>Add comment</source>
        <translation>Añadir comentario</translation>
    </message>
    <message>
        <source>Comments go home with the report as it is when it is sent.</source>
        <translation>Los comentarios van a casa con el informe, tal como esté al enviarse.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>Aún no hay comentarios</translation>
    </message>
    <message>
        <source>Note what was found and done, for colleagues and the provider.</source>
        <translation>Anote lo que se encontró y se hizo, para los colegas y el proveedor.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventData</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Collect secondary data</source>
        <translation>Recopilar datos secundarios</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Datos ampliados</translation>
    </message>
    <message>
        <source>No extended data</source>
        <translation>Sin datos ampliados</translation>
    </message>
    <message>
        <source>Test problems want no data.</source>
        <translation>Los problemas de prueba no requieren datos.</translation>
    </message>
    <message>
        <source>No extended data yet</source>
        <translation>Aún no hay datos ampliados</translation>
    </message>
    <message>
        <source>Primary data are gathered by themselves when an event calls home; secondary data on request.</source>
        <translation>Los datos primarios se recopilan por sí solos cuando un evento llama a casa; los secundarios, a petición.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>El evento está cerrado. Deshaga antes el cierre.</translation>
    </message>
    <message>
        <source>The event is held: approve it first.</source>
        <translation>El evento está retenido: apruébelo primero.</translation>
    </message>
    <message>
        <source>There is no service request yet that data could go to.</source>
        <translation>Aún no hay ninguna solicitud de servicio a la que puedan ir los datos.</translation>
    </message>
    <message>
        <source>Nothing is kept that has not left.</source>
        <translation>No se conserva nada que no haya salido ya.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Seleccione primero un archivo.</translation>
    </message>
    <message>
        <source>What has left cannot be taken back.</source>
        <translation>Lo que ha salido no puede recuperarse.</translation>
    </message>
    <message>
        <source>Send selected</source>
        <translation>Enviar seleccionados</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Enviar todos</translation>
    </message>
    <message>
        <source>Data about this event are being gathered.</source>
        <translation>Se están recopilando datos sobre este evento.</translation>
    </message>
    <message>
        <source>Send all that is kept</source>
        <translation>Enviar todo lo que se conserva</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>It goes to service request %1.</source>
        <translation>Va a la solicitud de servicio %1.</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Por qué se envía</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>A message that waits with it is made anew without it. It cannot be undone.</source>
        <translation>El mensaje en espera que lo contiene se crea de nuevo sin él. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Por qué se quita</translation>
    </message>
    <message>
        <source>Remove files</source>
        <translation>Quitar archivos</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>Espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Se ha quitado.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDeeds</name>
    <message>
        <source>Not done for %1: %2</source>
        <translation>No se hizo para %1: %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDetail</name>
    <message>
        <source>Parts</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Notificadores</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>About this event</source>
        <translation>Sobre este evento</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Datos ampliados</translation>
    </message>
    <message>
        <source>Extended data (%1)</source>
        <translation>Datos ampliados (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventParts</name>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Repaired without a new part</source>
        <translation>Reparada sin pieza nueva</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Parts stand in the order in which to replace them.</source>
        <translation>Las piezas figuran en el orden en que deben sustituirse.</translation>
    </message>
    <message>
        <source>No part is called out</source>
        <translation>No se indica ninguna pieza</translation>
    </message>
    <message>
        <source>The rule that saw this problem names no part to replace.</source>
        <translation>La regla que vio este problema no indica ninguna pieza que sustituir.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>El evento está cerrado. Deshaga antes el cierre.</translation>
    </message>
    <message>
        <source>Select a part first.</source>
        <translation>Seleccione primero una pieza.</translation>
    </message>
    <message>
        <source>It is noted for this part already.</source>
        <translation>Ya está anotado para esta pieza.</translation>
    </message>
    <message>
        <source>%1 was repaired</source>
        <translation>%1 se reparó</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 se sustituyó</translation>
    </message>
    <message>
        <source>It is noted with the part and in the history.</source>
        <translation>Se anota en la pieza y en el historial.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Note the repair</source>
        <translation>Anotar la reparación</translation>
    </message>
    <message>
        <source>Note the replacement</source>
        <translation>Anotar la sustitución</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventReporters</name>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Notificadores</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>Consola notificadora</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsistema</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>ID de registro de plataforma</translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>Clave de duplicados</translation>
    </message>
    <message>
        <source>What the source printed</source>
        <translation>Lo que mostró la fuente</translation>
    </message>
    <message>
        <source>The source printed nothing that is kept.</source>
        <translation>La fuente no mostró nada que se conserve.</translation>
    </message>
    <message>
        <source>reported first</source>
        <translation>notificó primero</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>1, no duplicate</source>
        <translation>1, sin duplicados</translation>
    </message>
    <message>
        <source>%1, merged into this event</source>
        <translation>%1, combinados en este evento</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventSummary</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Código de referencia</translation>
    </message>
    <message>
        <source>The code means</source>
        <translation>Significado del código</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema con fallo</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Notificado por</translation>
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
        <translation>Solicitud de servicio</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>El proveedor dice</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>Sustituir en este orden</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>%1 (1 report, %2)</source>
        <translation>%1 (1 informe, %2)</translation>
    </message>
    <message>
        <source>%1 (%2 reports, first %3, last %4)</source>
        <translation>%1 (%2 informes, primero %3, último %4)</translation>
    </message>
    <message>
        <source>%1, notify only</source>
        <translation>%1, solo notificación</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>desaparecido desde %1</translation>
    </message>
    <message>
        <source>goes and comes back since %1</source>
        <translation>va y viene desde %1</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1 (regla %2)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventsPage</name>
    <message>
        <source>Serviceable events</source>
        <translation>Eventos de servicio</translation>
    </message>
    <message>
        <source>Create test event</source>
        <translation>Crear evento de prueba</translation>
    </message>
    <message>
        <source>Create a test event</source>
        <translation>Crear un evento de prueba</translation>
    </message>
    <message>
        <source>A test problem goes the whole way home and comes back with a service request. Nobody is sent out for it.</source>
        <translation>Un problema de prueba recorre toda la vía a casa y vuelve con una solicitud de servicio. Nadie se desplaza por él.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>Prueba de la vía a casa</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Enviar evento de prueba</translation>
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
        <translation>Ningún evento cumple estos criterios</translation>
    </message>
    <message>
        <source>No open event</source>
        <translation>Ningún evento abierto</translation>
    </message>
    <message>
        <source>Problems of the partitions appear here by themselves. A test event shows that they would be called home.</source>
        <translation>Los problemas de las particiones aparecen aquí por sí solos. Un evento de prueba muestra que se llamaría a casa por ellos.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>Nothing has been reported or closed so far.</source>
        <translation>Hasta ahora no se ha notificado ni cerrado nada.</translation>
    </message>
    <message>
        <source>Test event %1 is on its way</source>
        <translation>El evento de prueba %1 está en camino</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>En vigor: %1.</translation>
    </message>
    <message>
        <source>Reset criteria</source>
        <translation>Restablecer criterios</translation>
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
        <translation>Deshacer cierre</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation>Cerrado por error</translation>
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
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
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
        <translation>%1 de %2 filas escritas</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 filas están en %2.</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>No se escribió nada en %1. %2</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 está en %2.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place for it.</source>
        <translation>No se pudo escribir %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
    <message>
        <source>%1 rows were given to the printer.</source>
        <translation>Se enviaron %1 filas a la impresora.</translation>
    </message>
    <message>
        <source>The list was not printed. %1</source>
        <translation>La lista no se imprimió. %1</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 se envió a la impresora.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetCharts</name>
    <message>
        <source>Problems, last %1 days</source>
        <translation>Problemas, últimos %1 días</translation>
    </message>
    <message>
        <source>Transmissions, last %1 days</source>
        <translation>Transmisiones, últimos %1 días</translation>
    </message>
    <message>
        <source>Utilization, fleet median</source>
        <translation>Utilización, mediana de la flota</translation>
    </message>
    <message>
        <source>%1: %2 critical, %3 warning, %4 information</source>
        <translation>%1: %2 críticos, %3 de advertencia, %4 de información</translation>
    </message>
    <message>
        <source>No problem in these days</source>
        <translation>Ningún problema en estos días</translation>
    </message>
    <message>
        <source>What the partitions report is counted here by severity.</source>
        <translation>Lo que notifican las particiones se cuenta aquí por gravedad.</translation>
    </message>
    <message>
        <source>%1 critical, %2 warning, %3 information</source>
        <translation>%1 críticos, %2 de advertencia, %3 de información</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>%1: %2 arrived, %3 set aside</source>
        <translation>%1: %2 llegaron, %3 apartados</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>No se envió nada en estos días</translation>
    </message>
    <message>
        <source>Messages count on the day on which the provider had them.</source>
        <translation>Los mensajes se cuentan el día en que los tuvo el proveedor.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 set aside</source>
        <translation>%1 llegaron, %2 apartados</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>No samples in the last day</source>
        <translation>Ninguna muestra en el último día</translation>
    </message>
    <message>
        <source>Partitions with an open channel are sampled every five minutes.</source>
        <translation>De las particiones con un canal abierto se toma una muestra cada cinco minutos.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1: procesador %2 %, memoria %3 %</translation>
    </message>
    <message>
        <source>Processor %1 %, memory %2 %</source>
        <translation>Procesador %1 %, memoria %2 %</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetSearch</name>
    <message>
        <source>Partition, %1</source>
        <translation>Partición, %1</translation>
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
        <translation>Descartar cambios</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HistoryView</name>
    <message>
        <source>Happened</source>
        <translation>Ocurrido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>A</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Ver más atrás</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Todos los destinos</translation>
    </message>
    <message>
        <source>Told, waiting and given up</source>
        <translation>Comunicado, en espera y abandonado</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Qué se comunicó</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Mostrar el problema</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>%1 of the %2 newest, 30 days back</source>
        <translation>%1 de los %2 más recientes, 30 días atrás</translation>
    </message>
    <message>
        <source>Nothing was told yet</source>
        <translation>Aún no se ha comunicado nada</translation>
    </message>
    <message>
        <source>What is told to the targets stands here for 30 days. A test of a target is not kept.</source>
        <translation>Lo que se comunica a los destinos figura aquí durante 30 días. La prueba de un destino no se conserva.</translation>
    </message>
    <message>
        <source>Nothing is in this state</source>
        <translation>No hay nada en este estado</translation>
    </message>
    <message>
        <source>Choose another state.</source>
        <translation>Elija otro estado.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1, problem %2</source>
        <translation>%1, problema %2</translation>
    </message>
    <message>
        <source>%1, of a test</source>
        <translation>%1, de una prueba</translation>
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
        <translation>Nombre</translation>
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
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>No change so far</source>
        <translation>Ningún cambio hasta ahora</translation>
    </message>
    <message>
        <source>Nothing was collected from this partition yet.</source>
        <translation>Aún no se ha recopilado nada de esta partición.</translation>
    </message>
    <message>
        <source>Every collection since %1 found the same.</source>
        <translation>Cada recopilación desde %1 encontró lo mismo.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>%1 nuevos, %2 cambiados, %3 desaparecidos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>Las primeras %1 de %2 diferencias</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>Both collections found the same. Choose another moment.</source>
        <translation>Ambas recopilaciones encontraron lo mismo. Elija otro momento.</translation>
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
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Aún no se ha recopilado nada</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>«Recopilar ahora» lee el inventario de esta partición.</translation>
    </message>
    <message>
        <source>The collection found nothing</source>
        <translation>La recopilación no encontró nada</translation>
    </message>
    <message>
        <source>Another tab says which sources could not be read, and why.</source>
        <translation>Otra pestaña indica qué fuentes no pudieron leerse y por qué.</translation>
    </message>
    <message>
        <source>By location (%1)</source>
        <translation>Por ubicación (%1)</translation>
    </message>
    <message>
        <source>1 part failing</source>
        <translation>1 pieza con fallo</translation>
    </message>
    <message>
        <source>%1 parts failing</source>
        <translation>%1 piezas con fallo</translation>
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
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::KeptBackList</name>
    <message>
        <source>Settled ones, too</source>
        <translation>También los resueltos</translation>
    </message>
    <message>
        <source>Show problem</source>
        <translation>Mostrar problema</translation>
    </message>
    <message>
        <source>Problems kept back</source>
        <translation>Problemas retenidos</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Why these are no problems</source>
        <translation>Por qué no son problemas</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Dejarlos en espera</translation>
    </message>
    <message>
        <source>Nothing is kept back</source>
        <translation>No hay nada retenido</translation>
    </message>
    <message>
        <source>Problems in its scope wait here until you release or discard them.</source>
        <translation>Los problemas de su ámbito esperan aquí hasta que usted los libera o los descarta.</translation>
    </message>
    <message>
        <source>What windows, storms and rules keep back waits here until you release or discard it.</source>
        <translation>Lo que retienen las ventanas, las tormentas y las reglas espera aquí hasta que usted lo libera o lo descarta.</translation>
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
        <translation>Se omitieron %1: ya no esperan.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LedgerView</name>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
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
        <translation>Paso</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen criptográfico</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Ver más atrás</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verificar la cadena</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de registro</translation>
    </message>
    <message>
        <source>Digest, way, machine</source>
        <translation>Resumen, vía, máquina</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
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
        <translation>%1 entradas, y más</translation>
    </message>
    <message>
        <source>Nothing among the entries looked at</source>
        <translation>Nada entre las entradas examinadas</translation>
    </message>
    <message>
        <source>A search looks at 50,000 entries at once.</source>
        <translation>Una búsqueda examina 50 000 entradas de una vez.</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>Ninguna entrada cumple el filtro</translation>
    </message>
    <message>
        <source>Every step of every message is an entry. Widen the period, or take a filter away.</source>
        <translation>Cada paso de cada mensaje es una entrada. Amplíe el período o quite un filtro.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service checks every entry</source>
        <translation>El servicio comprueba cada entrada</translation>
    </message>
    <message>
        <source>The chain of %1 entries is whole</source>
        <translation>La cadena de %1 entradas está intacta</translation>
    </message>
    <message>
        <source>Last hash: %1</source>
        <translation>Último hash: %1</translation>
    </message>
    <message>
        <source>Entry %1 does not fit the one before</source>
        <translation>La entrada %1 no encaja con la anterior</translation>
    </message>
    <message>
        <source>Somebody or something changed the ledger from there on. Keep the database as it is, and compare with an earlier export.</source>
        <translation>Alguien o algo cambió el libro de registro a partir de ahí. Conserve la base de datos como está y compárela con una exportación anterior.</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Exportar el libro de registro</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
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
        <translation>Como CSV, para hojas de cálculo ...</translation>
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
        <translation>Detalles como CSV ...</translation>
    </message>
    <message>
        <source>Details as PDF ...</source>
        <translation>Detalles como PDF ...</translation>
    </message>
    <message>
        <source>Print details ...</source>
        <translation>Imprimir los detalles ...</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LookView</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Look of this console</source>
        <translation>Apariencia de esta consola</translation>
    </message>
    <message>
        <source>Remembered for your account on this machine. Letters have the size that the desktop gives them.</source>
        <translation>Se recuerda para su cuenta en esta máquina. Las letras tienen el tamaño que les da el escritorio.</translation>
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
        <translation>Tarea</translation>
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
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What is new in the message</source>
        <translation>Qué hay de nuevo en el mensaje</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada con lo que comparar</translation>
    </message>
    <message>
        <source>The receiver has acknowledged no message of this kind in the last seven days.</source>
        <translation>El receptor no ha acusado recibo de ningún mensaje de este tipo en los últimos siete días.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>No hay nada nuevo</translation>
    </message>
    <message>
        <source>It says what message %1 said.</source>
        <translation>Dice lo mismo que el mensaje %1.</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences from message %3</source>
        <translation>Las primeras %1 de %2 diferencias con el mensaje %3</translation>
    </message>
    <message>
        <source>Compared with message %1</source>
        <translation>Comparado con el mensaje %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageHistory</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>La respuesta del receptor</translation>
    </message>
    <message>
        <source>What happened to the message</source>
        <translation>Qué ocurrió con el mensaje</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet</source>
        <translation>Aún no le ha ocurrido nada</translation>
    </message>
    <message>
        <source>The ledger notes when it leaves and what comes of it.</source>
        <translation>El libro de registro anota cuándo sale y qué resulta de ello.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen criptográfico</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageText</name>
    <message>
        <source>Show what was sent</source>
        <translation>Mostrar lo enviado</translation>
    </message>
    <message>
        <source>The message, byte for byte</source>
        <translation>El mensaje, byte a byte</translation>
    </message>
    <message>
        <source>Show what will be sent</source>
        <translation>Mostrar lo que se enviará</translation>
    </message>
    <message>
        <source>Nothing but this leaves, and all of it can be read.</source>
        <translation>Solo sale esto, y todo puede leerse.</translation>
    </message>
    <message>
        <source>%1, byte for byte</source>
        <translation>%1, byte a byte</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Los primeros %1 de %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MonitoringView</name>
    <message>
        <source>Connection monitoring</source>
        <translation>Supervisión de conexiones</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Connection monitoring is saved</source>
        <translation>La supervisión de conexiones está guardada</translation>
    </message>
    <message>
        <source>Minutes down that are an outage</source>
        <translation>Minutos sin conexión: interrupción</translation>
    </message>
    <message>
        <source>Minutes up that end it</source>
        <translation>Minutos con conexión: termina</translation>
    </message>
    <message>
        <source>Minutes after which it is a new one</source>
        <translation>Minutos tras los que es una nueva</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilado</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>No vigilado</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Volver a vigilar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Aún no hay sistemas gestionados</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Un sistema se conoce en cuanto se ha alcanzado una de sus particiones.</translation>
    </message>
    <message>
        <source>A channel that is down that long opens a notify-only event. It is closed when the channel was up long enough, and opened again when it is lost again soon after.</source>
        <translation>Un canal caído durante ese tiempo abre un evento de solo notificación. Se cierra cuando el canal ha estado activo el tiempo suficiente y se vuelve a abrir si el canal se pierde de nuevo poco después.</translation>
    </message>
    <message>
        <source>When a lost channel is an event</source>
        <translation>Cuándo un canal perdido es un evento</translation>
    </message>
    <message>
        <source>Systems that are watched</source>
        <translation>Sistemas vigilados</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::NotificationPage</name>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Who is told of what, and what counts as lost.</source>
        <translation>A quién se comunica qué y qué se considera perdido.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Qué se comunicó</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Supervisión de conexiones</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Llamada a casa por sistema</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visión general</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema con fallo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Ways home</source>
        <translation>Vías a casa</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>There is no open event. New ones appear here by themselves.</source>
        <translation>No hay ningún evento abierto. Los nuevos aparecen aquí por sí solos.</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>Aún no hay ninguna vía a casa</translation>
    </message>
    <message>
        <source>Guided setup asks where the provider&apos;s receiver is.</source>
        <translation>La configuración guiada pregunta dónde está el receptor del proveedor.</translation>
    </message>
    <message>
        <source>Open guided setup</source>
        <translation>Abrir la configuración guiada</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PackInstall</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Código de referencia</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation>Debe coincidir</translation>
    </message>
    <message>
        <source>Must leave</source>
        <translation>Debe omitir</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Install this pack</source>
        <translation>Instalar este paquete</translation>
    </message>
    <message>
        <source>Rules of the pack</source>
        <translation>Reglas del paquete</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>Elegir un paquete de reglas</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>Paquetes de reglas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not lie beside the file</source>
        <translation>La firma no está junto al archivo</translation>
    </message>
    <message>
        <source>It has the file&apos;s name and .sig at its end; its maker gives it with the pack.</source>
        <translation>Tiene el nombre del archivo con .sig al final; su autor la entrega con el paquete.</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>Elegir la firma</translation>
    </message>
    <message>
        <source>Signatures (*.sig)</source>
        <translation>Firmas (*.sig)</translation>
    </message>
    <message>
        <source>The service tries the pack</source>
        <translation>El servicio prueba el paquete</translation>
    </message>
    <message>
        <source>The service installs the pack</source>
        <translation>El servicio instala el paquete</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Signed by %1. Every example comes out as it says.</source>
        <translation>Firmado por %1. Todos los ejemplos resultan como indican.</translation>
    </message>
    <message>
        <source>Installed, its rules are asked before those that came with Callbox, from the next problem on.</source>
        <translation>Una vez instalado, sus reglas se consultan antes que las incluidas con Callbox, a partir del próximo problema.</translation>
    </message>
    <message>
        <source>Install the older version</source>
        <translation>Instalar la versión anterior</translation>
    </message>
    <message>
        <source>Do not fit</source>
        <translation>No coinciden</translation>
    </message>
    <message>
        <source>As they say</source>
        <translation>Como indican</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>No evaluadas</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PacksView</name>
    <message>
        <source>Rule pack</source>
        <translation>Paquete de reglas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
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
        <translation>Instalar desde un archivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Paquetes de reglas</translation>
    </message>
    <message>
        <source>What of a partition&apos;s error sources is a problem, and what it is called. The first pack&apos;s rules are asked first.</source>
        <translation>Qué es un problema en las fuentes de errores de una partición y cómo se llama. Primero se consultan las reglas del primer paquete.</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 está instalado</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its file is needed to install it again. What is open stays as it is.</source>
        <translation>Para volver a instalarlo hace falta su archivo. Lo que está abierto no cambia.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>There is no rule pack</source>
        <translation>No hay ningún paquete de reglas</translation>
    </message>
    <message>
        <source>Not even the one that comes with Callbox: install it anew.</source>
        <translation>Ni siquiera el incluido con Callbox: instálelo de nuevo.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Came with Callbox</source>
        <translation>Incluido con Callbox</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 se ha quitado</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionDetail</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Recopilar ahora</translation>
    </message>
    <message>
        <source>Callbox stops watching %1 and forgets its inventory. Its events and what was sent stay.</source>
        <translation>Callbox deja de vigilar %1 y olvida su inventario. Sus eventos y lo enviado permanecen.</translation>
    </message>
    <message>
        <source>Remove partition</source>
        <translation>Quitar partición</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clave de host</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>Última recopilación</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Unreadable sources</source>
        <translation>Fuentes ilegibles</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Inventory (%1)</source>
        <translation>Inventario (%1)</translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>No legible (%1)</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Aún no se ha recopilado nada</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>«Recopilar ahora» lee el inventario de esta partición.</translation>
    </message>
    <message>
        <source>Every source could be read</source>
        <translation>Se pudieron leer todas las fuentes</translation>
    </message>
    <message>
        <source>Copy terminal command</source>
        <translation>Copiar comando de terminal</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilización</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>This is the console&apos;s own machine.</source>
        <translation>Es la propia máquina de la consola.</translation>
    </message>
    <message>
        <source>The names of this partition or of its jump hosts cannot be given to ssh safely.</source>
        <translation>Los nombres de esta partición o de sus hosts de salto no pueden pasarse a ssh de forma segura.</translation>
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
        <translation>Pedir su clave de host</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>Nombre de host o dirección</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Iniciar sesión como</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 se ha añadido</translation>
    </message>
    <message>
        <source>Its channel opens by itself; the list shows how it is doing.</source>
        <translation>Su canal se abre por sí solo; la lista muestra cómo está.</translation>
    </message>
    <message>
        <source>Is this the partition&apos;s host key?</source>
        <translation>¿Es esta la clave de host de la partición?</translation>
    </message>
    <message>
        <source>Compare it with what the partition itself prints: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Callbox trusts only this key from now on.</source>
        <translation>Compárela con la que muestra la propia partición: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Callbox confía desde ahora solo en esta clave.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Callbox&apos;s key</source>
        <translation>Clave de Callbox</translation>
    </message>
    <message>
        <source>The line for authorized_keys on the partition</source>
        <translation>La línea para authorized_keys en la partición</translation>
    </message>
    <message>
        <source>Password, once (optional)</source>
        <translation>Contraseña, una vez (opcional)</translation>
    </message>
    <message>
        <source>The password puts Callbox&apos;s public key in place and is never kept. Leave it empty where that key is already in authorized_keys.</source>
        <translation>La contraseña sirve para depositar la clave pública de Callbox y nunca se conserva. Déjela vacía si esa clave ya está en authorized_keys.</translation>
    </message>
    <message>
        <source>Trust this key and add</source>
        <translation>Confiar y añadir</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>No confiar</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>No se añadió nada</translation>
    </message>
    <message>
        <source>Check that the address is right and that nothing stands between this console and the partition, then ask again.</source>
        <translation>Compruebe que la dirección es correcta y que no hay nada entre esta consola y la partición; luego vuelva a pedir la clave.</translation>
    </message>
    <message>
        <source>Asking %1 for its host key</source>
        <translation>Pidiendo a %1 su clave de host</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Añadiendo %1</translation>
    </message>
    <message>
        <source>The first login can take a few seconds.</source>
        <translation>El primer inicio de sesión puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>Aún no hay particiones</translation>
    </message>
    <message>
        <source>Add the first one above. More can follow at any time.</source>
        <translation>Añada la primera arriba. Pueden seguir más en cualquier momento.</translation>
    </message>
    <message>
        <source>One or several partitions</source>
        <translation>Una o varias particiones</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varias</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>Añadir particiones</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PluginForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Vacío: %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separados por comas</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN, or choose its file.</source>
        <translation>Pegue el texto que empieza por -----BEGIN o elija su archivo.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Elegir un archivo PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>Definido. Vacío: queda como está.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>Choose the file with the secret</source>
        <translation>Elegir el archivo con el secreto</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Basic (password in clear)</source>
        <translation>Basic (contraseña sin cifrar)</translation>
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
        <translation>Clave precompartida</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>User and password (EAP)</source>
        <translation>Usuario y contraseña (EAP)</translation>
    </message>
    <message>
        <source>As the peer asks</source>
        <translation>Según pida el interlocutor</translation>
    </message>
    <message>
        <source>CHAP</source>
        <translation>CHAP</translation>
    </message>
    <message>
        <source>PAP (password in clear)</source>
        <translation>PAP (contraseña sin cifrar)</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulsos</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>En este orden</translation>
    </message>
    <message>
        <source>The fastest first</source>
        <translation>Primero el más rápido</translation>
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
        <translation>Ventanas y políticas</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Storm guard</source>
        <translation>Contra tormentas</translation>
    </message>
    <message>
        <source>What planned work, storms and rules do with new problems.</source>
        <translation>Qué hacen los trabajos planificados, las tormentas y las reglas con los problemas nuevos.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PseudonymsView</name>
    <message>
        <source>Pseudonyms</source>
        <translation>Seudónimos</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Host and partition names</source>
        <translation>Nombres de hosts y particiones</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Direcciones IP</translation>
    </message>
    <message>
        <source>Names, mail addresses and telephone numbers of people</source>
        <translation>Nombres, direcciones de correo y números de teléfono de personas</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Read the map</source>
        <translation>Leer la asignación</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>It holds from the next message on</source>
        <translation>Se aplica a partir del próximo mensaje</translation>
    </message>
    <message>
        <source>The same name gets the same token in every message. Key and map never leave; what the provider answers is turned back before it is shown here.</source>
        <translation>El mismo nombre recibe el mismo seudónimo en cada mensaje. La clave y la asignación nunca salen; lo que responde el proveedor se convierte de nuevo antes de mostrarse aquí.</translation>
    </message>
    <message>
        <source>What leaves as a token</source>
        <translation>Qué sale como seudónimo</translation>
    </message>
    <message>
        <source>What stands behind a token</source>
        <translation>Qué hay detrás de un seudónimo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Seudónimos</translation>
    </message>
    <message>
        <source>The map was not read</source>
        <translation>La asignación no se leyó</translation>
    </message>
    <message>
        <source>Reading it, and revealing a name, is for administrators and is in the audit log. A token from a message can be typed above.</source>
        <translation>Leerla, y revelar un nombre, es tarea de administradores y consta en el registro de auditoría. Arriba puede escribirse un seudónimo de un mensaje.</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Aún no hay ningún seudónimo</translation>
    </message>
    <message>
        <source>None left this console so far.</source>
        <translation>Hasta ahora no ha salido ninguno de esta consola.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Ningún seudónimo coincide</translation>
    </message>
    <message>
        <source>It can be revealed all the same if it is one.</source>
        <translation>Aun así puede revelarse si lo es.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
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
        <translation>Retener ...</translation>
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
        <translation>Reenviar ahora</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>To its usual place</source>
        <translation>A su lugar habitual</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hold message %1</source>
        <translation>Retener el mensaje %1</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln messages</source>
        <translation>
            <numerusform>Retener %Ln mensaje</numerusform>
            <numerusform>Retener %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held stays here until it is released. Others go past it; what becomes of a problem waits for its report.</source>
        <translation>Lo retenido permanece aquí hasta que se libera. Otros pasan delante; lo que resulta de un problema espera a su informe.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Cancel message %1</source>
        <translation>Cancelar el mensaje %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln messages</source>
        <translation>
            <numerusform>Cancelar %Ln mensaje</numerusform>
            <numerusform>Cancelar %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>What is cancelled is not sent, and can be read here for seven days. The event of a problem&apos;s report is held then and can be approved.</source>
        <translation>Lo cancelado no se envía y puede leerse aquí durante siete días. El evento del informe de un problema queda entonces retenido y puede aprobarse.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>%1 of %2 stay as they were. %3</source>
        <translation>%1 de %2 quedan como estaban. %3</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ReceiverForm</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, válido hasta %2</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>Prueba de la vía a casa</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s receiver</source>
        <translation>Dirección del receptor del proveedor</translation>
    </message>
    <message>
        <source>Paste the provider&apos;s CA certificate, or choose its file.</source>
        <translation>Pegue el certificado de CA del proveedor o elija su archivo.</translation>
    </message>
    <message>
        <source>The provider&apos;s CA certificate (PEM)</source>
        <translation>Certificado de CA del proveedor (PEM)</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Choose the provider&apos;s CA certificate</source>
        <translation>Elegir el certificado de CA del proveedor</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RedactionView</name>
    <message>
        <source>Fields, by JSON pointer</source>
        <translation>Campos, por puntero JSON</translation>
    </message>
    <message>
        <source>What a pattern matches</source>
        <translation>Lo que coincide con un patrón</translation>
    </message>
    <message>
        <source>A word or phrase</source>
        <translation>Una palabra o frase</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Takes out</source>
        <translation>Quita</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>Reglas de ocultación</translation>
    </message>
    <message>
        <source>Taken out of every message before it is put into the outbox. In place of it stands [redacted].</source>
        <translation>Se quita de cada mensaje antes de ponerlo en la bandeja de salida. En su lugar figura [redacted].</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Una regla nueva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it takes out</source>
        <translation>Qué quita</translation>
    </message>
    <message>
        <source>A text to try it on, or the number of a problem.</source>
        <translation>Un texto con el que probarla, o el número de un problema.</translation>
    </message>
    <message>
        <source>Trial (optional)</source>
        <translation>Prueba (opcional)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Nothing is taken out</source>
        <translation>No se quita nada</translation>
    </message>
    <message>
        <source>Messages leave with every text that the allow-list lets through. Try a rule below, then add it.</source>
        <translation>Los mensajes salen con todos los textos que deja pasar la lista de permitidos. Pruebe una regla abajo y luego añádala.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It takes nothing out</source>
        <translation>No quita nada</translation>
    </message>
    <message>
        <source>Times it takes something out: %1</source>
        <translation>Veces que quita algo: %1</translation>
    </message>
    <message>
        <source>%1 holds from the next message on</source>
        <translation>%1 se aplica a partir del próximo mensaje</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 se ha quitado</translation>
    </message>
    <message>
        <source>What it took out leaves again, from the next message on.</source>
        <translation>Lo que quitaba sale de nuevo, a partir del próximo mensaje.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurarla</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RehearsalView</name>
    <message>
        <source>Only those that go otherwise</source>
        <translation>Solo los que siguen otro curso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What would become of the problems</source>
        <translation>Qué pasaría con los problemas</translation>
    </message>
    <message>
        <source>Problem to look at</source>
        <translation>Problema que examinar</translation>
    </message>
    <message>
        <source>A problem&apos;s number, then Enter</source>
        <translation>Número de un problema y luego Intro</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Every problem goes as now</source>
        <translation>Todos los problemas siguen igual que ahora</translation>
    </message>
    <message>
        <source>Nothing that these rules change concerns a stored problem.</source>
        <translation>Nada de lo que cambian estas reglas afecta a un problema almacenado.</translation>
    </message>
    <message>
        <source>There is no problem to rehearse with</source>
        <translation>No hay ningún problema con el que ensayar</translation>
    </message>
    <message>
        <source>If they came now, %1 of the newest %2 problems would go otherwise.</source>
        <translation>Si llegaran ahora, %1 de los %2 problemas más recientes seguirían otro curso.</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Leyendo del servicio</translation>
    </message>
    <message>
        <source>With the rules in force nothing would leave.</source>
        <translation>Con las reglas en vigor no saldría nada.</translation>
    </message>
    <message>
        <source>With the rules in force a report of %1 bytes would leave (SHA-256 %2).</source>
        <translation>Con las reglas en vigor saldría un informe de %1 bytes (SHA-256 %2).</translation>
    </message>
    <message>
        <source>No rule decides.</source>
        <translation>No decide ninguna regla.</translation>
    </message>
    <message>
        <source>A report leaves.</source>
        <translation>Sale un informe.</translation>
    </message>
    <message>
        <source>Nothing leaves.</source>
        <translation>No sale nada.</translation>
    </message>
    <message>
        <source>Nobody is told by mail, trap or webhook.</source>
        <translation>No se avisa a nadie por correo, trap o webhook.</translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>Se avisa a: %1.</translation>
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
        <translation>Acción</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Añadir acción</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Quitar acción</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Raises an alarm</source>
        <translation>Genera una alarma</translation>
    </message>
    <message>
        <source>Runs a program</source>
        <translation>Ejecuta un programa</translation>
    </message>
    <message>
        <source>It</source>
        <translation>La acción</translation>
    </message>
    <message>
        <source>At events</source>
        <translation>En los eventos</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Cuando termina</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Program of the responses directory and its arguments</source>
        <translation>Programa del directorio de respuestas y sus argumentos</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Solo en estos días</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Solo desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Ended after seconds</source>
        <translation>Finaliza tras segundos</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Comunicar</translation>
    </message>
    <message>
        <source>A new response</source>
        <translation>Una respuesta nueva</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Acción %1</translation>
    </message>
    <message>
        <source>Make response</source>
        <translation>Crear respuesta</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>Guardar respuesta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>The response is saved</source>
        <translation>La respuesta está guardada</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponsesView</name>
    <message>
        <source>New response</source>
        <translation>Nueva respuesta</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 se ha quitado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is no response</source>
        <translation>No hay ninguna respuesta</translation>
    </message>
    <message>
        <source>A response raises an alarm or runs a program when a condition&apos;s event comes.</source>
        <translation>Una respuesta genera una alarma o ejecuta un programa cuando llega el evento de una condición.</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Guarde o descarte antes sus cambios</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RolesView</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>UNIX group</source>
        <translation>Grupo UNIX</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Least role</source>
        <translation>Rol mínimo</translation>
    </message>
    <message>
        <source>What the role %1 may change</source>
        <translation>Qué puede cambiar el rol %1</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Operations that are audited</source>
        <translation>Operaciones que se auditan</translation>
    </message>
    <message>
        <source>A role is given by UNIX group; root and the account of callboxd are administrators. For the role operator: sudo usermod -aG callbox-operator NAME. It holds from the next login on.</source>
        <translation>Un rol se concede mediante un grupo UNIX; root y la cuenta de callboxd son administradores. Para el rol de operador: sudo usermod -aG callbox-operator NAME. Vale a partir del siguiente inicio de sesión.</translation>
    </message>
    <message>
        <source>See everything but secrets and the names behind pseudonyms</source>
        <translation>Ver todo salvo los secretos y los nombres tras los seudónimos</translation>
    </message>
    <message>
        <source>Viewer, and the daily work: partitions, schedules, tests</source>
        <translation>Como el lector, y el trabajo diario: particiones, planificaciones, pruebas</translation>
    </message>
    <message>
        <source>Operator, and closing events</source>
        <translation>Como el operador, y cerrar eventos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>The service says who you are once it is connected.</source>
        <translation>El servicio indica quién es usted en cuanto está conectado.</translation>
    </message>
    <message>
        <source>You are %1.</source>
        <translation>Usted es %1.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What becomes of such problems</source>
        <translation>Qué pasa con estos problemas</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>Solo códigos de referencia</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Gravedad mínima</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>Solo sistemas gestionados</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>Solo particiones</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Solo en estos días</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Solo desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>On the clock of</source>
        <translation>Según el reloj de</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>esta consola</translation>
    </message>
    <message>
        <source>Why there is this rule</source>
        <translation>Por qué existe esta regla</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Cualquier gravedad</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulePacksPage</name>
    <message>
        <source>Rule packs</source>
        <translation>Paquetes de reglas</translation>
    </message>
    <message>
        <source>What is a problem, and whose word on it is taken.</source>
        <translation>Qué es un problema y qué fuente se acepta para decidirlo.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Firmantes de confianza</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulesView</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Guardar reglas</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Drag a rule to its place, or move it with Alt and the arrow keys.</source>
        <translation>Arrastre una regla a su lugar o muévala con Alt y las teclas de flecha.</translation>
    </message>
    <message>
        <source>Somebody else saved other rules meanwhile</source>
        <translation>Entretanto, otra persona guardó otras reglas</translation>
    </message>
    <message>
        <source>What you wrote is kept. Discard your changes to see theirs, or put yours in their place.</source>
        <translation>Lo que usted escribió se conserva. Descarte sus cambios para ver las otras o ponga las suyas en su lugar.</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>There is no rule</source>
        <translation>No hay ninguna regla</translation>
    </message>
    <message>
        <source>Every problem goes as its rule pack says. A rule decides otherwise about problems of a kind, always or at certain hours.</source>
        <translation>Cada problema sigue lo que dice su paquete de reglas. Una regla decide otra cosa para los problemas de un tipo, siempre o a ciertas horas.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>New rule %1</source>
        <translation>Nueva regla %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed once the rules are saved</source>
        <translation>«%1» se quita al guardar las reglas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The rules are saved</source>
        <translation>Las reglas están guardadas</translation>
    </message>
    <message>
        <source>They decide about every problem that comes from now on.</source>
        <translation>Deciden sobre todo problema que llegue desde ahora.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ScheduleForm</name>
    <message>
        <source>Service information</source>
        <translation>Información de servicio</translation>
    </message>
    <message>
        <source>Inventory of all partitions and the customer information.</source>
        <translation>Inventario de todas las particiones y la información del cliente.</translation>
    </message>
    <message>
        <source>Performance information</source>
        <translation>Información de rendimiento</translation>
    </message>
    <message>
        <source>Utilization of processors, memory, disks and networks.</source>
        <translation>Utilización de procesadores, memoria, discos y redes.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próxima: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>última: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SchedulesPage</name>
    <message>
        <source>Transmit service information</source>
        <translation>Transmitir información de servicio</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>OK turns both schedules on.</source>
        <translation>«Aceptar» activa ambas planificaciones.</translation>
    </message>
    <message>
        <source>Both schedules are on</source>
        <translation>Ambas planificaciones están activadas</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Systems, events, tasks</source>
        <translation>Sistemas, eventos, tareas</translation>
    </message>
    <message>
        <source>Search systems, events and tasks</source>
        <translation>Buscar sistemas, eventos y tareas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>Buscando ...</translation>
    </message>
    <message>
        <source>Nothing has this in its name, number, code or description.</source>
        <translation>Nada lo contiene en su nombre, número, código o descripción.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SecretField</name>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>Definido. Vacío: queda como está.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SensorsView</name>
    <message>
        <source>New sensor</source>
        <translation>Nuevo sensor</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>A command whose output conditions can read</source>
        <translation>Un comando cuya salida pueden leer las condiciones</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Every so many seconds; 0: on demand</source>
        <translation>Intervalo en segundos; 0: a petición</translation>
    </message>
    <message>
        <source>Command on the partition</source>
        <translation>Comando en la partición</translation>
    </message>
    <message>
        <source>Make sensor</source>
        <translation>Crear sensor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It runs as the login of the partition&apos;s channel and prints pairs such as Int32=5 String=&quot;text&quot;.</source>
        <translation>Se ejecuta con el usuario del canal de la partición y muestra pares como Int32=5 String=&quot;text&quot;.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>There is no sensor</source>
        <translation>No hay ningún sensor</translation>
    </message>
    <message>
        <source>A sensor is a command of yours whose output conditions can read.</source>
        <translation>Un sensor es un comando de usted cuya salida pueden leer las condiciones.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 se está ejecutando</translation>
    </message>
    <message>
        <source>%1 ran</source>
        <translation>%1 se ha ejecutado</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 se ha quitado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This console as a document, and what needs attention.</source>
        <translation>Esta consola como documento, y qué requiere atención.</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Indicadores de atención</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SetupPage</name>
    <message>
        <source>Set up this console</source>
        <translation>Configurar esta consola</translation>
    </message>
    <message>
        <source>A few questions, then this console watches your partitions and calls home when hardware fails. You can stop at any step and come back; nothing you typed is lost.</source>
        <translation>Unas preguntas, y esta consola vigila sus particiones y llama a casa cuando falla el hardware. Puede detenerse en cualquier paso y volver; nada de lo escrito se pierde.</translation>
    </message>
    <message>
        <source>Who should the provider call?</source>
        <translation>¿A quién debe llamar el proveedor?</translation>
    </message>
    <message>
        <source>The provider&apos;s engineers use this to reach you about a problem.</source>
        <translation>Los técnicos del proveedor usan estos datos para comunicarse con usted sobre un problema.</translation>
    </message>
    <message>
        <source>Where do the systems stand?</source>
        <translation>¿Dónde están los sistemas?</translation>
    </message>
    <message>
        <source>An engineer with a part goes there.</source>
        <translation>Allí acude un técnico con una pieza.</translation>
    </message>
    <message>
        <source>How does this console reach the provider?</source>
        <translation>¿Cómo llega esta consola al proveedor?</translation>
    </message>
    <message>
        <source>Callbox only ever opens connections outward. It trusts the receiver only with a certificate of the CA given here.</source>
        <translation>Callbox solo abre conexiones hacia el exterior. Confía en el receptor solo con un certificado de la CA indicada aquí.</translation>
    </message>
    <message>
        <source>Which partitions should it watch?</source>
        <translation>¿Qué particiones debe vigilar?</translation>
    </message>
    <message>
        <source>Each one is reached over SSH with a key that Callbox makes itself. You confirm the host key once.</source>
        <translation>Se accede a cada una por SSH con una clave que crea el propio Callbox. Usted confirma la clave de host una vez.</translation>
    </message>
    <message>
        <source>Who may see the data at the provider?</source>
        <translation>¿Quién puede ver los datos en el proveedor?</translation>
    </message>
    <message>
        <source>One support ID, and a second one if you like.</source>
        <translation>Un ID de soporte y, si lo desea, un segundo.</translation>
    </message>
    <message>
        <source>When should it send by itself?</source>
        <translation>¿Cuándo debe enviar por sí sola?</translation>
    </message>
    <message>
        <source>Hardware problems are always sent at once. This is about the regular inventory and utilization. Next turns both on.</source>
        <translation>Los problemas de hardware se envían siempre de inmediato. Aquí se trata del inventario y la utilización periódicos. «Siguiente» activa ambos.</translation>
    </message>
    <message>
        <source>Ready to call home</source>
        <translation>Lista para llamar a casa</translation>
    </message>
    <message>
        <source>Finish tests the way home, enrols this console and its systems, and sends the first service information.</source>
        <translation>«Finalizar» prueba la vía a casa, inscribe esta consola y sus sistemas y envía la primera información de servicio.</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Configuración guiada</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>Qué debe tener a mano</translation>
    </message>
    <message>
        <source>The address of your provider&apos;s receiver, and the provider&apos;s CA certificate as a file.</source>
        <translation>La dirección del receptor de su proveedor y el certificado de CA del proveedor como archivo.</translation>
    </message>
    <message>
        <source>Host name and a login for each Linux partition: root sees everything, another user less.</source>
        <translation>Nombre de host y un usuario para cada partición Linux: root lo ve todo; otro usuario, menos.</translation>
    </message>
    <message>
        <source>Your company&apos;s contact, and the support ID you have with the provider.</source>
        <translation>El contacto de su empresa y el ID de soporte que tiene con el proveedor.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Finalizar más tarde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Aún falta algo</translation>
    </message>
    <message>
        <source>Customer, location, connectivity and support IDs are needed to finish.</source>
        <translation>Para finalizar hacen falta el cliente, la ubicación, la conectividad y los ID de soporte.</translation>
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
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>Solicitud de cortafuegos</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Leyendo del servicio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hand this to the network team: it names what the ways that are turned on need.</source>
        <translation>Entréguela al equipo de redes: indica lo que necesitan las vías activadas.</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiado al portapapeles</translation>
    </message>
    <message>
        <source>Save the firewall request</source>
        <translation>Guardar la solicitud de cortafuegos</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SignersView</name>
    <message>
        <source>Signer</source>
        <translation>Firmante</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Clave pública (Ed25519)</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>Confiar en este firmante</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Dejar de confiar</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Firmantes de confianza</translation>
    </message>
    <message>
        <source>A pack is taken only with a signature of one of these. What a signer signed stays installed when it is distrusted, and is left out.</source>
        <translation>Un paquete solo se acepta con una firma de uno de estos. Lo que firmó un firmante sigue instalado cuando se deja de confiar en él, y no se usa.</translation>
    </message>
    <message>
        <source>Trust another signer</source>
        <translation>Confiar en otro firmante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN PUBLIC KEY-----, or choose its file.</source>
        <translation>Pegue el texto que empieza por -----BEGIN PUBLIC KEY----- o elija su archivo.</translation>
    </message>
    <message>
        <source>Choose the signer&apos;s public key</source>
        <translation>Elegir la clave pública del firmante</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.pem)</source>
        <translation>Claves públicas (*.pub *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Make sure by another way that it is the maker&apos;s: whoever has the private key decides what is a problem here.</source>
        <translation>Asegúrese por otro medio de que es la del autor: quien tiene la clave privada decide qué es un problema aquí.</translation>
    </message>
    <message>
        <source>No signer is trusted</source>
        <translation>No se confía en ningún firmante</translation>
    </message>
    <message>
        <source>Only the rules that came with Callbox are used. To take others, trust their maker&apos;s key below.</source>
        <translation>Solo se usan las reglas incluidas con Callbox. Para aceptar otras, confíe abajo en la clave de su autor.</translation>
    </message>
    <message>
        <source>%1 is trusted</source>
        <translation>Se confía en %1</translation>
    </message>
    <message>
        <source>%1 is trusted no more</source>
        <translation>Ya no se confía en %1</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation>Volver a confiar</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormLimits</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>Guardar límites</translation>
    </message>
    <message>
        <source>Hold storms of new problems back as one event</source>
        <translation>Retener las tormentas de problemas nuevos como un solo evento</translation>
    </message>
    <message>
        <source>More new problems of one partition than</source>
        <translation>Más problemas nuevos de una partición que</translation>
    </message>
    <message>
        <source>Or of all together than</source>
        <translation>O de todas juntas que</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>En minutos</translation>
    </message>
    <message>
        <source>The limits are saved</source>
        <translation>Los límites están guardados</translation>
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
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Tormentas</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Qué retuvo</translation>
    </message>
    <message>
        <source>There was no storm</source>
        <translation>No hubo ninguna tormenta</translation>
    </message>
    <message>
        <source>When more new problems come than the limits allow, one event stands for them, and the rest waits here.</source>
        <translation>Cuando llegan más problemas nuevos de los que permiten los límites, un evento los representa y el resto espera aquí.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>The storm has ended</source>
        <translation>La tormenta ha terminado</translation>
    </message>
    <message>
        <source>New problems are counted from nothing now.</source>
        <translation>Los problemas nuevos se cuentan ahora desde cero.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SummaryStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Cliente y contacto</translation>
    </message>
    <message>
        <source>System location</source>
        <translation>Ubicación del sistema</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>ID de soporte</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
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
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SupportIdsForm</name>
    <message>
        <source>Primary support ID</source>
        <translation>ID de soporte principal</translation>
    </message>
    <message>
        <source>Secondary support ID</source>
        <translation>ID de soporte secundario</translation>
    </message>
    <message>
        <source>The first ID ever sent administers the access of all others at the provider.</source>
        <translation>El primer ID enviado administra el acceso de todos los demás en el proveedor.</translation>
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
        <translation>Nombre, dirección o sistema operativo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Añadir partición</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 partición</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partitions</source>
        <translation>
            <numerusform>%Ln partición</numerusform>
            <numerusform>%Ln particiones</numerusform>
        </translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>Ninguna partición coincide</translation>
    </message>
    <message>
        <source>No name, address or operating system contains this text.</source>
        <translation>Ningún nombre, dirección o sistema operativo contiene este texto.</translation>
    </message>
    <message>
        <source>Show all partitions</source>
        <translation>Mostrar todas las particiones</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>Aún no hay particiones</translation>
    </message>
    <message>
        <source>A partition is a machine that this console watches over SSH.</source>
        <translation>Una partición es una máquina que esta consola vigila por SSH.</translation>
    </message>
    <message>
        <source>Group by system</source>
        <translation>Agrupar por sistema</translation>
    </message>
    <message>
        <source>Systems and their partitions</source>
        <translation>Sistemas y sus particiones</translation>
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
        <translation>Sistema gestionado</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>Tipo de máquina, modelo, serie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name or serial</source>
        <translation>Nombre o serie</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>Sistemas gestionados</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>Aún no se conoce aquí</translation>
    </message>
    <message>
        <source>No system matches</source>
        <translation>Ningún sistema coincide</translation>
    </message>
    <message>
        <source>No name or serial contains this text.</source>
        <translation>Ningún nombre o serie contiene este texto.</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>Mostrar todos los sistemas</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TableExport</name>
    <message>
        <source>The service did not give all rows. Export again once the list is shown.</source>
        <translation>El servicio no entregó todas las filas. Exporte de nuevo cuando se muestre la lista.</translation>
    </message>
    <message>
        <source>The list was filtered or sorted anew. Export it again.</source>
        <translation>La lista se filtró u ordenó de nuevo. Expórtela otra vez.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDetail</name>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Se le comunica</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Inicia sesión como</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Traps</translation>
    </message>
    <message>
        <source>SNMP engine</source>
        <translation>Motor SNMP</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>Confía en</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Último comunicado</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then, and what waits for it is not told any more. Turned off, it keeps them.</source>
        <translation>Sus ajustes y secretos desaparecen, y lo que espera para él ya no se comunica. Desactivado, los conserva.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Test and free</source>
        <translation>Probar y liberar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 puerto %2, %3</translation>
    </message>
    <message>
        <source>%1, SNMP %2</source>
        <translation>%1, SNMP %2</translation>
    </message>
    <message>
        <source>version 3</source>
        <translation>versión 3</translation>
    </message>
    <message>
        <source>version 2c</source>
        <translation>versión 2c</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The standard document</source>
        <translation>El documento estándar</translation>
    </message>
    <message>
        <source>After a template of your own</source>
        <translation>Según una plantilla propia</translation>
    </message>
    <message>
        <source>The authorities this machine trusts</source>
        <translation>Las autoridades de confianza de esta máquina</translation>
    </message>
    <message>
        <source>The authority given here</source>
        <translation>La autoridad indicada aquí</translation>
    </message>
    <message>
        <source>%1: set</source>
        <translation>%1: definido</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: sin definir</translation>
    </message>
    <message>
        <source>At most %1 traps an hour</source>
        <translation>Como máximo %1 traps por hora</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each</source>
        <translation>Como máximo %1 mensajes por hora a cada una</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each; what comes up within %2 min of one is told together</source>
        <translation>Como máximo %1 mensajes por hora a cada una; lo que surge en los %2 min siguientes a uno se comunica junto</translation>
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
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
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
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Tipo de destino</translation>
    </message>
    <message>
        <source>Add this target</source>
        <translation>Añadir este destino</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>Lo que ha escrito aquí se pierde.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Empty: the authorities this machine trusts.</source>
        <translation>Vacío: las autoridades de confianza de esta máquina.</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Elegir un archivo PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Certificate authority of the server (optional)</source>
        <translation>Autoridad de certificación del servidor (opcional)</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Qué se le comunica</translation>
    </message>
    <message>
        <source>Minutes gathered after a message</source>
        <translation>Minutos de agrupación tras un mensaje</translation>
    </message>
    <message>
        <source>What comes up within this time is told together. 0: each at once.</source>
        <translation>Lo que surge en este tiempo se comunica junto. 0: cada uno de inmediato.</translation>
    </message>
    <message>
        <source>Messages an hour at most</source>
        <translation>Mensajes por hora como máximo</translation>
    </message>
    <message>
        <source>To each address. The others wait.</source>
        <translation>A cada dirección. Los demás esperan.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Dirección del remitente</translation>
    </message>
    <message>
        <source>User to log in as</source>
        <translation>Usuario para iniciar sesión</translation>
    </message>
    <message>
        <source>Addresses, each with what it is told</source>
        <translation>Direcciones, cada una con lo que se le comunica</translation>
    </message>
    <message>
        <source>Trap receiver</source>
        <translation>Receptor de traps</translation>
    </message>
    <message>
        <source>SNMP version</source>
        <translation>Versión de SNMP</translation>
    </message>
    <message>
        <source>3, SHA-256 and AES-128</source>
        <translation>3, SHA-256 y AES-128</translation>
    </message>
    <message>
        <source>2c, readable on the way</source>
        <translation>2c, legible en tránsito</translation>
    </message>
    <message>
        <source>User (version 3)</source>
        <translation>Usuario (versión 3)</translation>
    </message>
    <message>
        <source>Version 3, at least 8 characters.</source>
        <translation>Versión 3, al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Version 2c.</source>
        <translation>Versión 2c.</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Traps</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Each post is then signed with it (HMAC-SHA-256).</source>
        <translation>Cada envío se firma entonces con él (HMAC-SHA-256).</translation>
    </message>
    <message>
        <source>Empty: the standard document. Else JSON with {{title}}, {{text}}, {{severity}}, {{problem_number}} and others in quotes.</source>
        <translation>Vacío: el documento estándar. Si no, JSON con {{title}}, {{text}}, {{severity}}, {{problem_number}} y otros entre comillas.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Template of the document (optional)</source>
        <translation>Plantilla del documento (opcional)</translation>
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
        <translation>A</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Último comunicado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Añadir destino</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Probar todos</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>Destinos de notificación</translation>
    </message>
    <message>
        <source>Besides calling home, Callbox tells these of problems and of its own alarms.</source>
        <translation>Además de llamar a casa, Callbox comunica a estos los problemas y sus propias alarmas.</translation>
    </message>
    <message>
        <source>Test of all targets that are turned on</source>
        <translation>Prueba de todos los destinos activados</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Prueba de %1</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Aún no se comunica nada a nadie</translation>
    </message>
    <message>
        <source>Problems are called home all the same. Add who should hear of them here: mail addresses, an SNMP manager, a webhook.</source>
        <translation>Por los problemas se llama a casa de todos modos. Añada quién debe conocerlos aquí: direcciones de correo, un gestor SNMP, un webhook.</translation>
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
        <translation>Elegir archivo</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TopBar</name>
    <message>
        <source>Search systems, events, tasks</source>
        <translation>Buscar sistemas, eventos, tareas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help for this page (%1)</source>
        <translation>Ayuda de esta página (%1)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionDetail</name>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <translation>%1, el siguiente %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Partes del mensaje</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>History and receipt</source>
        <translation>Historial y acuse de recibo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1</source>
        <translation>
            <numerusform>%Ln mensaje, %1</numerusform>
            <numerusform>%Ln mensajes, %1</numerusform>
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
        <translation>n.º %1 en la cola, movido allí</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <translation>n.º %1 en la cola</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionsPage</name>
    <message>
        <source>Transmissions</source>
        <translation>Transmisiones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>No message of this kind</source>
        <translation>Ningún mensaje de este tipo</translation>
    </message>
    <message>
        <source>Choose another state or message.</source>
        <translation>Elija otro estado o mensaje.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Send now collects from all partitions and sends at once.</source>
        <translation>«Enviar ahora» recopila de todas las particiones y envía de inmediato.</translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation>Abrir planificaciones</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 retenidos</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 apartados</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>No espera nada</translation>
    </message>
    <message>
        <source>What was to go home has arrived, or nothing was to go yet.</source>
        <translation>Lo que debía ir a casa ha llegado, o aún no había nada que enviar.</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Mostrar lo enviado</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::UtilizationView</name>
    <message>
        <source>Utilization</source>
        <translation>Utilización</translation>
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
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>No samples of this time</source>
        <translation>Ninguna muestra de este período</translation>
    </message>
    <message>
        <source>A partition with an open channel is sampled every five minutes; samples are kept 30 days.</source>
        <translation>De una partición con un canal abierto se toma una muestra cada cinco minutos; las muestras se conservan 30 días.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1: procesador %2 %, memoria %3 %</translation>
    </message>
    <message>
        <source>Now: processor %1 %, memory %2 %. Highest processor: %3 %.</source>
        <translation>Ahora: procesador %1 %, memoria %2 %. Máximo del procesador: %3 %.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WayDialog</name>
    <message>
        <source>Add a way to the receiver</source>
        <translation>Añadir una vía al receptor</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Kind of way</source>
        <translation>Tipo de vía</translation>
    </message>
    <message>
        <source>Add this way</source>
        <translation>Añadir esta vía</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>Lo que ha escrito aquí se pierde.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WaysList</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Añadir una vía</translation>
    </message>
    <message>
        <source>Examine all</source>
        <translation>Examinar todas</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>Solicitud de cortafuegos</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Vías al receptor</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>Aún no hay ninguna vía a casa</translation>
    </message>
    <message>
        <source>The direct way is added with the receiver&apos;s address.</source>
        <translation>La vía directa se añade con la dirección del receptor.</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>The plugin %1 cannot be used now</source>
        <translation>El complemento %1 no puede usarse ahora</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then.</source>
        <translation>Sus ajustes y secretos desaparecen.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Examine and free</source>
        <translation>Examinar y liberar</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowCalendar</name>
    <message>
        <source>Calendar of the windows</source>
        <translation>Calendario de las ventanas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>ninguna ventana</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowDetail</name>
    <message>
        <source>End now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>Retiene</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>%1 to %2; %3</source>
        <translation>De %1 a %2; %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>ninguno por ahora</translation>
    </message>
    <message>
        <source>%1 kept back, %2 wait for you</source>
        <translation>%1 retenidos, %2 le esperan a usted</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowForm</name>
    <message>
        <source>Add this window</source>
        <translation>Añadir esta ventana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep problems back during planned work</source>
        <translation>Retener problemas durante trabajos planificados</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>For instance: memory exchange</source>
        <translation>Por ejemplo: cambio de memoria</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>Solo códigos de referencia</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>Solo sistemas gestionados</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>Solo particiones</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1 is kept back for %2.</source>
        <translation>%1 se retiene durante %2.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowsView</name>
    <message>
        <source>Add window</source>
        <translation>Añadir ventana</translation>
    </message>
    <message>
        <source>Windows shown</source>
        <translation>Ventanas mostradas</translation>
    </message>
    <message>
        <source>Coming and in force</source>
        <translation>Próximas y en vigor</translation>
    </message>
    <message>
        <source>Ended ones, too</source>
        <translation>También las terminadas</translation>
    </message>
    <message>
        <source>Window %1 is added</source>
        <translation>La ventana %1 se ha añadido</translation>
    </message>
    <message>
        <source>Window %1 has ended</source>
        <translation>La ventana %1 ha terminado</translation>
    </message>
    <message>
        <source>What it kept back waits until you release or discard it.</source>
        <translation>Lo que retuvo espera hasta que usted lo libera o lo descarta.</translation>
    </message>
    <message>
        <source>Window %1 is removed</source>
        <translation>La ventana %1 se ha quitado</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>No window is planned or in force</source>
        <translation>Ninguna ventana planificada o en vigor</translation>
    </message>
    <message>
        <source>Add one before planned work: problems in it are kept back for you to look at afterwards.</source>
        <translation>Añada una antes de los trabajos planificados: los problemas que surjan en ella se retienen para que usted los examine después.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It is window %1 now</source>
        <translation>Ahora es la ventana %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Condition</name>
    <message>
        <source>at events</source>
        <translation>en los eventos</translation>
    </message>
    <message>
        <source>when it is over</source>
        <translation>cuando termina</translation>
    </message>
    <message>
        <source>at events and when it is over</source>
        <translation>en los eventos y cuando termina</translation>
    </message>
    <message>
        <source>Not monitored</source>
        <translation>Sin supervisar</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Supervisada</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <translation>Se cumple para %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Response ran</source>
        <translation>Respuesta ejecutada</translation>
    </message>
    <message>
        <source>Response failed</source>
        <translation>Respuesta fallida</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Sensor ran</source>
        <translation>Sensor ejecutado</translation>
    </message>
    <message>
        <source>Sensor failed</source>
        <translation>Sensor fallido</translation>
    </message>
    <message>
        <source>No serviceable event</source>
        <translation>Ningún evento de servicio</translation>
    </message>
    <message>
        <source>An event told here only</source>
        <translation>Un evento comunicado solo aquí</translation>
    </message>
    <message>
        <source>An event that is called home</source>
        <translation>Un evento por el que se llama a casa</translation>
    </message>
    <message>
        <source>raises an alarm</source>
        <translation>genera una alarma</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>ejecuta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionAudit</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Condition or sensor</source>
        <translation>Condición o sensor</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
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
        <translation>Condición</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Resource class</source>
        <translation>Clase de recurso</translation>
    </message>
    <message>
        <source>Event expression</source>
        <translation>Expresión de evento</translation>
    </message>
</context>
<context>
    <name>callbox::console::Criteria</name>
    <message>
        <source>closed</source>
        <translation>cerrados</translation>
    </message>
    <message>
        <source>open and closed</source>
        <translation>abiertos y cerrados</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
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
        <translation>todos los sistemas</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partición %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln days</source>
        <translation>
            <numerusform>último día (%Ln)</numerusform>
            <numerusform>últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>service request %1</source>
        <translation>solicitud de servicio %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>pieza %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>ubicación %1</translation>
    </message>
    <message>
        <source>subsystem %1</source>
        <translation>subsistema %1</translation>
    </message>
    <message>
        <source>log ID %1</source>
        <translation>ID de registro %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>notificado por %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Criteria: %1 and %2 more</source>
        <translation>Criterios: %1 y %2 más</translation>
    </message>
    <message>
        <source>Criteria: %1</source>
        <translation>Criterios: %1</translation>
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
        <translation>El evento no está cerrado.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>El evento está cerrado. Deshaga antes el cierre.</translation>
    </message>
    <message>
        <source>Only an event that is held for approval can be approved.</source>
        <translation>Solo puede aprobarse un evento retenido para aprobación.</translation>
    </message>
    <message>
        <source>The provider has the report already.</source>
        <translation>El proveedor ya tiene el informe.</translation>
    </message>
    <message>
        <source>The event is held already.</source>
        <translation>El evento ya está retenido.</translation>
    </message>
    <message>
        <source>The event is counted only: it does not call home by itself.</source>
        <translation>El evento solo se cuenta: no llama a casa por sí solo.</translation>
    </message>
    <message>
        <source>The report has left already.</source>
        <translation>El informe ya ha salido.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>No hay ningún evento seleccionado.</translation>
    </message>
    <message>
        <source>None of the selected events allows this.</source>
        <translation>Ninguno de los eventos seleccionados lo permite.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>Volver a llamar a casa</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Llamar a casa</translation>
    </message>
    <message>
        <source>Close events</source>
        <translation>Cerrar eventos</translation>
    </message>
    <message>
        <source>Close event</source>
        <translation>Cerrar evento</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Deshacer cierre</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Comentario sobre %1</translation>
    </message>
    <message>
        <source>The comment is kept with the event.</source>
        <translation>El comentario se conserva con el evento.</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Añadir comentario</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Retener %1</translation>
    </message>
    <message>
        <source>Nothing leaves until it is approved. A report that waits is taken out of the outbox.</source>
        <translation>No sale nada hasta que se apruebe. Un informe en espera se saca de la bandeja de salida.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Por qué se retiene</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Retenerlos</translation>
    </message>
    <message>
        <source>Hold event</source>
        <translation>Retener evento</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>The report goes into the outbox and calls home.</source>
        <translation>El informe pasa a la bandeja de salida y llama a casa.</translation>
    </message>
    <message>
        <source>Why it may leave</source>
        <translation>Por qué puede salir</translation>
    </message>
    <message>
        <source>Approve them</source>
        <translation>Aprobarlos</translation>
    </message>
    <message>
        <source>Approve event</source>
        <translation>Aprobar evento</translation>
    </message>
    <message>
        <source>Call home for %1</source>
        <translation>Llamar a casa por %1</translation>
    </message>
    <message>
        <source>The report goes to the provider now, also where the event would only notify.</source>
        <translation>El informe va ahora al proveedor, incluso si el evento solo notificaría.</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Por qué se envía</translation>
    </message>
    <message>
        <source>Call home now</source>
        <translation>Llamar a casa ahora</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>The provider is told of the close with its reason. It can be undone.</source>
        <translation>El cierre se comunica al proveedor con su motivo. Puede deshacerse.</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Por qué se cierra</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Cerrarlos</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Dejarlos abiertos</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Undo the close of %1</source>
        <translation>Deshacer el cierre de %1</translation>
    </message>
    <message>
        <source>The event is again where it was on its way home. The provider is told.</source>
        <translation>El evento está de nuevo donde estaba en su camino a casa. Se comunica al proveedor.</translation>
    </message>
    <message>
        <source>Why the close is undone</source>
        <translation>Por qué se deshace el cierre</translation>
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
        <translation>Comentario guardado: %1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Retenido: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Aprobado: %1</translation>
    </message>
    <message>
        <source>On the way home: %1</source>
        <translation>En camino a casa: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>Close undone: %1</source>
        <translation>Cierre deshecho: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventData</name>
    <message>
        <source>Primary</source>
        <translation>Primarios</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundarios</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Volcado</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>%1 data are wanted since %2</source>
        <translation>Datos solicitados desde %2: %1</translation>
    </message>
    <message>
        <source>%1 data gathered, %2</source>
        <translation>Datos recopilados: %1, %2</translation>
    </message>
    <message>
        <source>%1 data were not gathered, %2</source>
        <translation>Datos no recopilados: %1, %2</translation>
    </message>
    <message>
        <source>Not read: %1. %2</source>
        <translation>No leído: %1. %2</translation>
    </message>
    <message>
        <source>In message %1</source>
        <translation>En el mensaje %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventDocument</name>
    <message>
        <source>Reference code</source>
        <translation>Código de referencia</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema con fallo</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Notificado por</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Primera notificación</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Solicitud de servicio</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Problem %1: %2</source>
        <translation>Problema %1: %2</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>Sustituir en este orden</translation>
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
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
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
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Código de referencia</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Solicitud</translation>
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
        <translation>es</translation>
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
        <translation>Señalada por el evento %1: %2</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ranura</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
</context>
<context>
    <name>callbox::console::KeptBackModel</name>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>ventana %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Código de referencia</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenido</translation>
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
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Suppressed by a window</source>
        <translation>Suprimido por una ventana</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>Bajo el umbral</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Service requested</source>
        <translation>Servicio solicitado</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Rechazado por el proveedor</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Aún no alcanzado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Sesión rechazada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
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
        <translation>Baja</translation>
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
        <translation>Procesadores</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>Módulos de memoria</translation>
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
        <translation>Adaptadores de red</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Alojamientos</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Fuentes de alimentación</translation>
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
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Configuration values</source>
        <translation>Valores de configuración</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Sistemas de archivos</translation>
    </message>
    <message>
        <source>Failure logs</source>
        <translation>Registros de fallos</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>Sistemas gestionados</translation>
    </message>
    <message>
        <source>Partitions found</source>
        <translation>Particiones encontradas</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Datos ampliados</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Resolución de nombres</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Receiver&apos;s answer</source>
        <translation>Respuesta del receptor</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clave de host</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Ejecución de un comando</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Recopilación</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Proxy&apos;s settings</source>
        <translation>Ajustes del proxy</translation>
    </message>
    <message>
        <source>Kerberos ticket</source>
        <translation>Ticket de Kerberos</translation>
    </message>
    <message>
        <source>Proxy&apos;s name</source>
        <translation>Nombre del proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Login at the proxy</source>
        <translation>Inicio de sesión en el proxy</translation>
    </message>
    <message>
        <source>Tunnel by the proxy</source>
        <translation>Túnel del proxy</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>Pasarela VPN</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Intercambio de claves</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Address in the tunnel</source>
        <translation>Dirección en el túnel</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Módem</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Marcación</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>Inicio de sesión del acceso</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>Túnel L2TP</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <source>Registration in the network</source>
        <translation>Registro en la red</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>Conexión de datos</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Retransmisor</translation>
    </message>
    <message>
        <source>Packets of full size</source>
        <translation>Paquetes de tamaño completo</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Llamar a casa</translation>
    </message>
    <message>
        <source>Notify only</source>
        <translation>Solo notificar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
</context>
<context>
    <name>callbox::console::Main</name>
    <message>
        <source>The operator&apos;s desktop of the Callbox call-home console.</source>
        <translation>El escritorio del operador de la consola de llamada a casa Callbox.</translation>
    </message>
    <message>
        <source>The operator socket of callboxd (default: $CALLBOX_SOCKET, then /run/callbox/operator.sock).</source>
        <translation>El socket de operador de callboxd (por omisión: $CALLBOX_SOCKET, luego /run/callbox/operator.sock).</translation>
    </message>
    <message>
        <source>The page to open, for instance events or setup.</source>
        <translation>La página que se abre; por ejemplo, events o setup.</translation>
    </message>
    <message>
        <source>The problems that the desktop is told of: all, call-home or none (default: all).</source>
        <translation>Los problemas que se comunican al escritorio: all, call-home o none (por omisión: all).</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or desktop (default: as chosen in Settings).</source>
        <translation>light, dark, high-contrast o desktop (valor predeterminado: lo elegido en Ajustes).</translation>
    </message>
</context>
<context>
    <name>callbox::console::MessageHistory</name>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>The whole inventory was asked for</source>
        <translation>Se pidió el inventario completo</translation>
    </message>
    <message>
        <source>Carried in a file</source>
        <translation>Llevado en un archivo</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>callbox::console::Overview</name>
    <message>
        <source>This console is not set up yet</source>
        <translation>Esta consola aún no está configurada</translation>
    </message>
    <message>
        <source>Your fleet is calling home</source>
        <translation>Su parque llama a casa</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>En espera de llamar a casa</translation>
    </message>
    <message>
        <source>Your fleet is not calling home</source>
        <translation>Su parque no llama a casa</translation>
    </message>
    <message>
        <source>No partition is monitored yet.</source>
        <translation>Aún no se supervisa ninguna partición.</translation>
    </message>
    <message>
        <source>%1 of %2 partitions are connected.</source>
        <translation>%1 de %2 particiones están conectadas.</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Eventos abiertos</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>Silent partitions</source>
        <translation>Particiones silenciosas</translation>
    </message>
    <message>
        <source>all channels open</source>
        <translation>todos los canales abiertos</translation>
    </message>
    <message>
        <source>%1 down, %2 refused, %3 not reached yet</source>
        <translation>%1 caídas, %2 rechazadas, %3 aún no alcanzadas</translation>
    </message>
    <message>
        <source>no partition yet</source>
        <translation>aún no hay particiones</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>oldest waits %1</source>
        <translation>el más antiguo espera %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>último contacto %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>sin contacto aún</translation>
    </message>
    <message>
        <source>Next transmittal</source>
        <translation>Próxima transmisión</translation>
    </message>
    <message>
        <source>no schedule is on</source>
        <translation>ninguna planificación activada</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>aún sin inscribir</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>One has been silent for more than an hour.</source>
        <translation>Una está en silencio desde hace más de una hora.</translation>
    </message>
    <message>
        <source>%1 have been silent for more than an hour.</source>
        <translation>%1 están en silencio desde hace más de una hora.</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 críticos</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 de advertencia</translation>
    </message>
    <message>
        <source>%1 information</source>
        <translation>%1 de información</translation>
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
        <translation>%1 de %2 particiones conectadas</translation>
    </message>
    <message>
        <source>longest: %1, %2</source>
        <translation>más tiempo: %1, %2</translation>
    </message>
    <message>
        <source>%1 was never reached</source>
        <translation>%1 nunca se alcanzó</translation>
    </message>
    <message>
        <source>everything has left</source>
        <translation>todo ha salido</translation>
    </message>
    <message>
        <source>Last transmittal</source>
        <translation>Última transmisión</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>Path in use</source>
        <translation>Vía en uso</translation>
    </message>
    <message>
        <source>changes by itself at %1</source>
        <translation>cambia por sí sola a los %1 días</translation>
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
        <translation>Dirección</translation>
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
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>Última recopilación</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionsModel</name>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Eventos abiertos</translation>
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
        <translation>Servicio técnico</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visión general</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>Eventos de servicio</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmisiones</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planificaciones</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Configuración guiada</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>Información del cliente</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>Autorizar usuario</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Users and audit</source>
        <translation>Usuarios y auditoría</translation>
    </message>
    <message>
        <source>Windows and policies</source>
        <translation>Ventanas y políticas</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Paquetes de reglas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Añadir partición</translation>
    </message>
    <message>
        <source>Conditions and responses</source>
        <translation>Condiciones y respuestas</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
</context>
<context>
    <name>callbox::console::Policy</name>
    <message>
        <source>Coming</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Le espera a usted</translation>
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
        <translation>Se resolvió solo</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Tell here only</source>
        <translation>Comunicar solo aquí</translation>
    </message>
    <message>
        <source>Hold for approval</source>
        <translation>Retener para aprobación</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Llamar a casa</translation>
    </message>
    <message>
        <source>Count into an open problem</source>
        <translation>Contar en un problema abierto</translation>
    </message>
    <message>
        <source>systems %1</source>
        <translation>sistemas %1</translation>
    </message>
    <message>
        <source>partitions %1</source>
        <translation>particiones %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>begins %1, lasts %2</source>
        <translation>empieza %1, dura %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>termina %1, en %2</translation>
    </message>
    <message>
        <source>ended early, %1</source>
        <translation>terminada antes de tiempo, %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminada %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rehearsal</name>
    <message>
        <source>Called home</source>
        <translation>Se llama a casa</translation>
    </message>
    <message>
        <source>Told here only</source>
        <translation>Comunicado solo aquí</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>Retenido para aprobación</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Counted into an open one</source>
        <translation>Contado en uno abierto</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rights</name>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Service representative</source>
        <translation>Técnico de servicio</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Your role is %1; this takes the role %2.</source>
        <translation>Su rol es %1; esto requiere el rol %2.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>El servicio no está conectado.</translation>
    </message>
</context>
<context>
    <name>callbox::console::RulesModel</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Gravedad mínima</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desactivada</translation>
    </message>
</context>
<context>
    <name>callbox::console::SensorsModel</name>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>A petición</translation>
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
        <translation>Partición</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
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
        <translation>Información del cliente</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>ID de soporte</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Vías al receptor</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planificaciones</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>Destinos de notificación</translation>
    </message>
    <message>
        <source>Rules for new problems</source>
        <translation>Reglas para problemas nuevos</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Tormentas</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Supervisión de conexiones</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Llamada a casa por sistema</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>Reglas de ocultación</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Seudónimos</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Retransmisor</translation>
    </message>
    <message>
        <source>Signers of rule packs</source>
        <translation>Firmantes de paquetes de reglas</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Conditions and their responses</source>
        <translation>Condiciones y sus respuestas</translation>
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
        <translation>Cambiaría</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>Se añadiría</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>Se omitiría</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>callbox::console::StateView</name>
    <message>
        <source>Reading from the service</source>
        <translation>Leyendo del servicio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>callbox::console::StatusStrip</name>
    <message>
        <source>Not set up yet</source>
        <translation>Aún sin configurar</translation>
    </message>
    <message>
        <source>Calling home</source>
        <translation>Llama a casa</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>En espera de llamar a casa</translation>
    </message>
    <message>
        <source>Not calling home</source>
        <translation>No llama a casa</translation>
    </message>
    <message>
        <source>Connecting to the service</source>
        <translation>Conectando con el servicio</translation>
    </message>
    <message>
        <source>The service is not connected, so its state is not known</source>
        <translation>El servicio no está conectado, por lo que se desconoce su estado</translation>
    </message>
    <message>
        <source>callboxd connected</source>
        <translation>callboxd conectado</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Vía: %1</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Último contacto %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Sin contacto aún</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>En espera de envío: %1</translation>
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
        <translation>Todas las particiones</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Only counted</source>
        <translation>Solo contados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Código de referencia</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
</context>
<context>
    <name>callbox::console::SystemsTree</name>
    <message>
        <source>Not collected yet</source>
        <translation>Aún sin recopilar</translation>
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
        <translation>Sistema y partición</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Eventos abiertos</translation>
    </message>
    <message>
        <source>%1 connected, %2 down, %3 refused, %4 not reached yet</source>
        <translation>%1 conectadas, %2 caídas, %3 rechazadas, %4 aún no alcanzadas</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 partición</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 particiones</translation>
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
        <translation>Correo electrónico</translation>
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
        <translation>Todos los problemas y alarmas</translation>
    </message>
    <message>
        <source>Call-home problems only</source>
        <translation>Solo problemas con llamada a casa</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, obligatorio</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde el primer byte</translation>
    </message>
    <message>
        <source>None: readable on the way, no login</source>
        <translation>Ninguno: legible en tránsito, sin inicio de sesión</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Problema nuevo</translation>
    </message>
    <message>
        <source>Problem changed</source>
        <translation>Problema modificado</translation>
    </message>
    <message>
        <source>Problem closed</source>
        <translation>Problema cerrado</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Alarm over</source>
        <translation>Fin de alarma</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Authentication pass phrase</source>
        <translation>Frase de contraseña de autenticación</translation>
    </message>
    <message>
        <source>Privacy pass phrase</source>
        <translation>Frase de contraseña de privacidad</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Clave de firma</translation>
    </message>
</context>
<context>
    <name>callbox::console::Times</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
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
        <translation>%1 días</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Received or due</source>
        <translation>Recibido o previsto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>Retenido por %1: %2</translation>
    </message>
    <message>
        <source>Cancelled by %1: %2</source>
        <translation>Cancelado por %1: %2</translation>
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
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>Retiene</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>callbox::app::console::AddressesEditor</name>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What this address is told</source>
        <translation>Ce qui est notifié à cette adresse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Supprimer cette adresse</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AttentionView</name>
    <message>
        <source>Managed system</source>
        <translation>Système géré</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>All its partitions</source>
        <translation>Toutes ses partitions</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>Type de machine, modèle, série</translation>
    </message>
    <message>
        <source>Indicator of</source>
        <translation>Voyant de</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Only those that are on</source>
        <translation>Seulement ceux qui sont allumés</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Afficher le problème</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Attention indicators</source>
        <translation>Voyants d’attention</translation>
    </message>
    <message>
        <source>On while an open problem that calls home needs service. Switched off, it stays off until a newer problem comes; the problems stay as they are.</source>
        <translation>Allumé tant qu’un problème ouvert qui appelle le support demande une intervention. Éteint, il le reste jusqu’à l’arrivée d’un problème plus récent&#xa0;; les problèmes restent tels quels.</translation>
    </message>
    <message>
        <source>%1 of %2 are on</source>
        <translation>%1 sur %2 sont allumés</translation>
    </message>
    <message>
        <source>Needs service</source>
        <translation>Intervention requise</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Éteint par l’opérateur</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Nothing needs service</source>
        <translation>Aucune intervention requise</translation>
    </message>
    <message>
        <source>No attention indicator is on.</source>
        <translation>Aucun voyant d’attention n’est allumé.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Pas encore de système géré</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Les systèmes sont connus dès que l’une de leurs partitions a été atteinte.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditDetail</name>
    <message>
        <source>Show the problem</source>
        <translation>Afficher le problème</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, en tant que %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditModel</name>
    <message>
        <source>Attention</source>
        <translation>Voyants d’attention</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Appel au support par système</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Connectivité</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>Informations client</translation>
    </message>
    <message>
        <source>Dumps</source>
        <translation>Vidages</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>Événements réparables</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Données étendues</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Surveillance des connexions</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Packs de règles</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Configuration guidée</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Tempêtes</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>Autoriser un utilisateur</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>Transmitting</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Fenêtres de maintenance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditPage</name>
    <message>
        <source>Users and audit</source>
        <translation>Utilisateurs et audit</translation>
    </message>
    <message>
        <source>Who did what, and who may do what.</source>
        <translation>Qui a fait quoi, et qui a le droit de faire quoi.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditView</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Remonter plus loin</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>Texte dans une colonne</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Effectué et refusé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout le journal</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 sur %2 entrées</translation>
    </message>
    <message>
        <source>%1, reading</source>
        <translation>%1, lecture en cours</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>Aucune entrée ne correspond au filtre</translation>
    </message>
    <message>
        <source>Widen the period, or take a filter away.</source>
        <translation>Élargissez la période ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing was done in this period</source>
        <translation>Rien n’a été fait pendant cette période</translation>
    </message>
    <message>
        <source>Everything that changes something, or tells a secret, is kept here. Reading is not.</source>
        <translation>Tout ce qui modifie quelque chose ou révèle un secret est conservé ici. Les lectures ne le sont pas.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuthorizePage</name>
    <message>
        <source>Authorize user</source>
        <translation>Autoriser un utilisateur</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Who may see this console&apos;s data at the provider.</source>
        <translation>Qui peut voir les données de cette console chez le fournisseur.</translation>
    </message>
    <message>
        <source>The support IDs are saved</source>
        <translation>Les ID de support sont enregistrés</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkAdd</name>
    <message>
        <source>Partitions to be added</source>
        <translation>Partitions à ajouter</translation>
    </message>
    <message>
        <source>Lines of known_hosts (optional)</source>
        <translation>Lignes de known_hosts (facultatif)</translation>
    </message>
    <message>
        <source>Password, once for each (optional)</source>
        <translation>Mot de passe, une fois pour chacune (facultatif)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Ask for their host keys</source>
        <translation>Demander leurs clés d’hôte</translation>
    </message>
    <message>
        <source>Compare the fingerprints with what the partitions print: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. With rows selected only these are trusted. The password puts Callbox&apos;s key in place and is never kept.</source>
        <translation>Comparez les empreintes avec ce que les partitions affichent&#xa0;: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Si des lignes sont sélectionnées, seules celles-ci sont approuvées. Le mot de passe sert à déposer la clé de Callbox et n’est jamais conservé.</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <translation>%1 sur %2 ajoutées</translation>
    </message>
    <message>
        <source>%1 keys to compare</source>
        <translation>%1 clés à comparer</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>Trust %1 and add</source>
        <translation>Faire confiance à %1 et ajouter</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkDetail</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Système défaillant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Événements sélectionnés</translation>
    </message>
    <message>
        <source>%1 events are handled at once</source>
        <translation>%1 événements sont traités à la fois</translation>
    </message>
    <message>
        <source>These are the first ones of your selection. Select the others afterwards.</source>
        <translation>Ce sont les premiers de votre sélection. Sélectionnez les autres ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events selected</source>
        <translation>
            <numerusform>%Ln événement sélectionné</numerusform>
            <numerusform>%Ln événements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>%1 done, %2 refused</source>
        <translation>%1 effectués, %2 refusés</translation>
    </message>
    <message>
        <source>The list says of each what was refused and why.</source>
        <translation>La liste indique pour chacun ce qui a été refusé et pourquoi.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandée</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>Key listed</source>
        <translation>Clé connue</translation>
    </message>
    <message>
        <source>Other key listed</source>
        <translation>Autre clé connue</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>Compare key</source>
        <translation>Comparer la clé</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Ajout en cours</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Se connecter comme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Host key, or what went wrong</source>
        <translation>Clé d’hôte, ou cause de l’échec</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkSource</name>
    <message>
        <source>List these partitions</source>
        <translation>Lister ces partitions</translation>
    </message>
    <message>
        <source>Where the partitions come from</source>
        <translation>Origine des partitions</translation>
    </message>
    <message>
        <source>By a pattern of names</source>
        <translation>Par un motif de noms</translation>
    </message>
    <message>
        <source>From CSV</source>
        <translation>Depuis un fichier CSV</translation>
    </message>
    <message>
        <source>From another console&apos;s settings</source>
        <translation>Depuis les paramètres d’une autre console</translation>
    </message>
    <message>
        <source>From an HMC or KVM host</source>
        <translation>Depuis une HMC ou un hôte KVM</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Se connecter comme</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Pattern of host names</source>
        <translation>Motif de noms d’hôte</translation>
    </message>
    <message>
        <source>Ranges and lists stand in brackets; several patterns are separated by spaces.</source>
        <translation>Les plages et les listes figurent entre crochets&#xa0;; plusieurs motifs sont séparés par des espaces.</translation>
    </message>
    <message>
        <source>Partitions as CSV</source>
        <translation>Partitions au format CSV</translation>
    </message>
    <message>
        <source>Open a file ...</source>
        <translation>Ouvrir un fichier ...</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Columns: host, name, user, port, in this order or named in the first line. Only the host is needed.</source>
        <translation>Colonnes&#xa0;: host, name, user, port, dans cet ordre ou nommées dans la première ligne. Seule host est nécessaire.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Choose another console&apos;s settings</source>
        <translation>Choisir les paramètres d’une autre console</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>Takes the partitions alone; their host keys are asked for anew. The place Settings takes everything.</source>
        <translation>Reprend seulement les partitions&#xa0;; leurs clés d’hôte sont redemandées. La page Paramètres reprend tout.</translation>
    </message>
    <message>
        <source>HMC or KVM host</source>
        <translation>HMC ou hôte KVM</translation>
    </message>
    <message>
        <source>Domain of the partitions</source>
        <translation>Domaine des partitions</translation>
    </message>
    <message>
        <source>Domain put behind the names, for instance example.com</source>
        <translation>Domaine ajouté après les noms, par exemple example.com</translation>
    </message>
    <message>
        <source>Lists what it told of in its last collection and is not here yet. Add the HMC itself first, as a partition.</source>
        <translation>Liste ce qui a été indiqué lors de sa dernière collecte et n’est pas encore ici. Ajoutez d’abord la HMC elle-même, comme partition.</translation>
    </message>
    <message>
        <source>No HMC and no KVM host is here yet</source>
        <translation>Il n’y a encore ni HMC ni hôte KVM ici</translation>
    </message>
    <message>
        <source>There is no HMC to ask</source>
        <translation>Il n’y a pas de HMC à interroger</translation>
    </message>
    <message>
        <source>Add the HMC itself first, as a partition.</source>
        <translation>Ajoutez d’abord la HMC elle-même, comme partition.</translation>
    </message>
    <message>
        <source>Nothing was collected from it yet</source>
        <translation>Rien n’a encore été collecté auprès d’elle</translation>
    </message>
    <message>
        <source>Collect from it in Systems, then list again.</source>
        <translation>Lancez la collecte dans Systèmes, puis listez de nouveau.</translation>
    </message>
    <message>
        <source>There is no partition in it</source>
        <translation>Elle ne contient aucune partition</translation>
    </message>
    <message>
        <source>Look whether the right source is chosen.</source>
        <translation>Vérifiez que la bonne source est choisie.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BundleView</name>
    <message>
        <source>Write the bundle</source>
        <translation>Écrire le lot</translation>
    </message>
    <message>
        <source>Take in receipts</source>
        <translation>Lire les accusés de réception</translation>
    </message>
    <message>
        <source>Carry what waits to the receiver</source>
        <translation>Porter au récepteur ce qui attend</translation>
    </message>
    <message>
        <source>Each waiting message is in the file exactly as it would be posted; there is no secret in it. The messages wait on for a connection all the same, and one that arrives both ways is one message.</source>
        <translation>Chaque message en attente figure dans le fichier exactement tel qu’il serait envoyé&#xa0;; il ne contient aucun secret. Les messages continuent néanmoins d’attendre une connexion, et un message qui arrive par les deux voies compte pour un seul.</translation>
    </message>
    <message>
        <source>Bring its receipts back</source>
        <translation>Rapporter ses accusés de réception</translation>
    </message>
    <message>
        <source>The receiver writes signed receipts beside the bundle it took. They may be taken in more than once.</source>
        <translation>Le récepteur écrit des accusés de réception signés à côté du lot qu’il a accepté. Ils peuvent être lus plusieurs fois.</translation>
    </message>
    <message>
        <source>Choose the receipts</source>
        <translation>Choisir les accusés de réception</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Accusés de réception (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bundles (*.json)</source>
        <translation>Lots (*.json)</translation>
    </message>
    <message>
        <source>%1 messages are in %2</source>
        <translation>%1 messages se trouvent dans %2</translation>
    </message>
    <message>
        <source>%1 more wait: write another one when the receipts are in.</source>
        <translation>%1 autres attendent&#xa0;: écrivez un nouveau lot lorsque les accusés de réception sont lus.</translation>
    </message>
    <message>
        <source>received before: %1</source>
        <translation>déjà reçus&#xa0;: %1</translation>
    </message>
    <message>
        <source>set aside for good: %1</source>
        <translation>mis de côté définitivement&#xa0;: %1</translation>
    </message>
    <message>
        <source>refused, they wait on: %1</source>
        <translation>refusés, toujours en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>of another console: %1</source>
        <translation>d’une autre console&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messages that arrived: %1</source>
        <translation>Messages arrivés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CallHomeView</name>
    <message>
        <source>Calls home</source>
        <translation>Appelle le support</translation>
    </message>
    <message>
        <source>Waits for an operator</source>
        <translation>Attend un opérateur</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>Appeler à nouveau le support</translation>
    </message>
    <message>
        <source>Stop calling home</source>
        <translation>Ne plus appeler le support</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Pas encore de système géré</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Les systèmes sont connus dès que l’une de leurs partitions a été atteinte.</translation>
    </message>
    <message>
        <source>New problems of a system that does not call home are held until an operator releases them, whatever the rules say. Service information still goes.</source>
        <translation>Les nouveaux problèmes d’un système qui n’appelle pas le support sont retenus jusqu’à ce qu’un opérateur les libère, quoi que disent les règles. Les informations de service partent quand même.</translation>
    </message>
    <message>
        <source>A system that is not known here yet</source>
        <translation>Un système qui n’est pas encore connu ici</translation>
    </message>
    <message>
        <source>Hold its problems</source>
        <translation>Retenir ses problèmes</translation>
    </message>
    <message>
        <source>Machine type, model and serial</source>
        <translation>Type de machine, modèle et série</translation>
    </message>
    <message>
        <source>It is held from its first problem on.</source>
        <translation>Il est retenu dès son premier problème.</translation>
    </message>
    <message>
        <source>Systems that call home again: %1</source>
        <translation>Systèmes qui appellent à nouveau le support&#xa0;: %1</translation>
    </message>
    <message>
        <source>Systems whose new problems are held now: %1</source>
        <translation>Systèmes dont les nouveaux problèmes sont désormais retenus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CarryView</name>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Choisir un document</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>Importer ces paramètres</translation>
    </message>
    <message>
        <source>Only what would change</source>
        <translation>Seulement ce qui changerait</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Emporter les paramètres</translation>
    </message>
    <message>
        <source>The document has every setting of this console and never a secret. It is readable, so that it can be cut down and kept under version control.</source>
        <translation>Le document contient tous les paramètres de cette console et jamais un secret. Il est lisible, pour pouvoir être réduit et placé sous gestion de versions.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Take over settings</source>
        <translation>Reprendre des paramètres</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Choose a document of settings</source>
        <translation>Choisir un document de paramètres</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Some settings were refused; the others are done</source>
        <translation>Certains paramètres ont été refusés&#xa0;; les autres sont repris</translation>
    </message>
    <message>
        <source>The settings are taken over</source>
        <translation>Les paramètres sont repris</translation>
    </message>
    <message>
        <source>Secrets are not in the document: set those that the list names.</source>
        <translation>Les secrets ne figurent pas dans le document&#xa0;: définissez ceux que la liste nomme.</translation>
    </message>
    <message>
        <source>The service looks at the document</source>
        <translation>Le service examine le document</translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>Aucun document n’est choisi</translation>
    </message>
    <message>
        <source>Choose one that another console exported. First you see what would change; nothing is done before you say so.</source>
        <translation>Choisissez-en un qu’une autre console a exporté. Vous voyez d’abord ce qui changerait&#xa0;; rien n’est fait sans votre accord.</translation>
    </message>
    <message>
        <source>The document is not taken</source>
        <translation>Le document n’est pas accepté</translation>
    </message>
    <message>
        <source>The reason stands below. Nothing was changed.</source>
        <translation>Le motif figure ci-dessous. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation>Tout est déjà ainsi</translation>
    </message>
    <message>
        <source>The document would change nothing here.</source>
        <translation>Le document ne changerait rien ici.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionAuditView</name>
    <message>
        <source>Show problem</source>
        <translation>Afficher le problème</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Éléments affichés</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>It printed</source>
        <translation>Sortie produite</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Rien de tel ne s’est produit</translation>
    </message>
    <message>
        <source>Events of conditions, their ends and what responses did are kept for 30 days.</source>
        <translation>Les événements des conditions, leur fin et ce que les réponses ont fait sont conservés 30 jours.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionDetail</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Start monitoring</source>
        <translation>Démarrer la surveillance</translation>
    </message>
    <message>
        <source>Stop monitoring</source>
        <translation>Arrêter la surveillance</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Take link away</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Linked responses</source>
        <translation>Réponses liées</translation>
    </message>
    <message>
        <source>Response to link</source>
        <translation>Réponse à lier</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>A new condition</source>
        <translation>Une nouvelle condition</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>No response is linked</source>
        <translation>Aucune réponse n’est liée</translation>
    </message>
    <message>
        <source>A condition is monitored once a response is linked and started.</source>
        <translation>Une condition est surveillée dès qu’une réponse est liée et démarrée.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionForm</name>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Of resources of the class</source>
        <translation>Ressources de la classe</translation>
    </message>
    <message>
        <source>It is an event when</source>
        <translation>C’est un événement quand</translation>
    </message>
    <message>
        <source>It is over when</source>
        <translation>Il est terminé quand</translation>
    </message>
    <message>
        <source>Only of resources with</source>
        <translation>Seulement les ressources avec</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What an event means</source>
        <translation>Ce que signifie un événement</translation>
    </message>
    <message>
        <source>What its end means</source>
        <translation>Ce que signifie sa fin</translation>
    </message>
    <message>
        <source>Besides its responses it makes</source>
        <translation>En plus de ses réponses, elle crée</translation>
    </message>
    <message>
        <source>Make condition</source>
        <translation>Créer la condition</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>Enregistrer la condition</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Attributes: %1</source>
        <translation>Attributs&#xa0;: %1</translation>
    </message>
    <message>
        <source>The condition is saved</source>
        <translation>La condition est enregistrée</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsPage</name>
    <message>
        <source>Conditions and responses</source>
        <translation>Conditions et réponses</translation>
    </message>
    <message>
        <source>When something is an event, and what is done about it.</source>
        <translation>Quand quelque chose est un événement, et ce qui est fait alors.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsView</name>
    <message>
        <source>New condition</source>
        <translation>Nouvelle condition</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 est supprimée</translation>
    </message>
    <message>
        <source>Its links to responses went with it.</source>
        <translation>Ses liens vers des réponses ont disparu avec elle.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no condition</source>
        <translation>Il n’y a aucune condition</translation>
    </message>
    <message>
        <source>A condition says when something about your partitions is an event, for instance a file system that fills up.</source>
        <translation>Une condition dit quand quelque chose dans vos partitions est un événement, par exemple un système de fichiers qui se remplit.</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Enregistrez ou abandonnez d’abord vos modifications</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityForm</name>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Voies vers le récepteur</translation>
    </message>
    <message>
        <source>The first that works is used; the others stand by in this order.</source>
        <translation>La première qui fonctionne est utilisée&#xa0;; les autres sont en réserve dans cet ordre.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityPage</name>
    <message>
        <source>Connectivity</source>
        <translation>Connectivité</translation>
    </message>
    <message>
        <source>Save receiver</source>
        <translation>Enregistrer le récepteur</translation>
    </message>
    <message>
        <source>Callbox only opens connections outward.</source>
        <translation>Callbox n’ouvre que des connexions sortantes.</translation>
    </message>
    <message>
        <source>The receiver is saved</source>
        <translation>Le récepteur est enregistré</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CriteriaPanel</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Hide criteria</source>
        <translation>Masquer les critères</translation>
    </message>
    <message>
        <source>Criteria hold as you type. Empty ones do not restrict.</source>
        <translation>Les critères s’appliquent à la saisie. Les critères vides ne restreignent rien.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Ouverts et fermés</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Notification type</source>
        <translation>Type de notification</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Description or code</source>
        <translation>Description ou code</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Système défaillant</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Reported in the last</source>
        <translation>Signalé au cours des derniers</translation>
    </message>
    <message>
        <source>Problem numbers</source>
        <translation>Numéros de problème</translation>
    </message>
    <message>
        <source>42, 44-46</source>
        <translation>42, 44-46</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Demande de service</translation>
    </message>
    <message>
        <source>Reference code begins with</source>
        <translation>Le code de référence commence par</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence de pièce</translation>
    </message>
    <message>
        <source>Location code</source>
        <translation>Code d’emplacement</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Sous-système</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>ID du journal de plateforme</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>Console déclarante</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerForm</name>
    <message>
        <source>The systems stand at the administrator&apos;s address</source>
        <translation>Les systèmes se trouvent à l’adresse de l’administrateur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Other telephone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Rue, deuxième ligne</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two letters, for instance DE</source>
        <translation>Deux lettres, par exemple FR</translation>
    </message>
    <message>
        <source>Building, floor, room</source>
        <translation>Bâtiment, étage, salle</translation>
    </message>
    <message>
        <source>Nearest telephone</source>
        <translation>Téléphone le plus proche</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerPage</name>
    <message>
        <source>Customer information</source>
        <translation>Informations client</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Whom the provider calls, and where an engineer has to go.</source>
        <translation>Qui le fournisseur appelle, et où un technicien doit se rendre.</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Client et contact</translation>
    </message>
    <message>
        <source>System location and account</source>
        <translation>Emplacement du système et compte</translation>
    </message>
    <message>
        <source>The customer information is saved</source>
        <translation>Les informations client sont enregistrées</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DataFileView</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Select a file to read it here.</source>
        <translation>Sélectionnez un fichier pour le lire ici.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Lecture depuis le service</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>the source said more</source>
        <translation>la source en a produit davantage</translation>
    </message>
    <message>
        <source>Files of more than %1 are saved by &quot;callbox event data --save&quot;.</source>
        <translation>Les fichiers de plus de %1 sont enregistrés par «&#xa0;callbox event data --save&#xa0;».</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DeedForm</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Votre nom (facultatif)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DesktopNotifier</name>
    <message>
        <source>Problem %1 on %2: %3</source>
        <translation>Problème %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Callbox lists them under serviceable events.</source>
        <translation>Callbox les liste sous les événements réparables.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 new problems</source>
        <translation>%1 nouveaux problèmes</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DisclosurePage</name>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Nothing leaves but messages that can be seen, before and after.</source>
        <translation>Rien ne part hormis des messages visibles, avant et après.</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Sans connexion</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DoctorDialog</name>
    <message>
        <source>Examine again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Examine every way to the receiver</source>
        <translation>Examiner toutes les voies vers le récepteur</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>Examiner %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each step depends on the one before. The first that fails tells the cause.</source>
        <translation>Chaque étape dépend de la précédente. La première qui échoue indique la cause.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventComments</name>
    <message>
        <source>Add comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Comments go home with the report as it is when it is sent.</source>
        <translation>Les commentaires partent avec le signalement, tels qu’ils sont au moment de l’envoi.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>en tant que %1</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>Pas encore de commentaire</translation>
    </message>
    <message>
        <source>Note what was found and done, for colleagues and the provider.</source>
        <translation>Notez ce qui a été constaté et fait, pour vos collègues et le fournisseur.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventData</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Collect secondary data</source>
        <translation>Collecter les données secondaires</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Données étendues</translation>
    </message>
    <message>
        <source>No extended data</source>
        <translation>Pas de données étendues</translation>
    </message>
    <message>
        <source>Test problems want no data.</source>
        <translation>Les problèmes de test ne nécessitent aucune donnée.</translation>
    </message>
    <message>
        <source>No extended data yet</source>
        <translation>Pas encore de données étendues</translation>
    </message>
    <message>
        <source>Primary data are gathered by themselves when an event calls home; secondary data on request.</source>
        <translation>Les données primaires sont collectées automatiquement quand un événement appelle le support&#xa0;; les données secondaires le sont sur demande.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>L’événement est fermé. Annulez d’abord la fermeture.</translation>
    </message>
    <message>
        <source>The event is held: approve it first.</source>
        <translation>L’événement est retenu&#xa0;: approuvez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no service request yet that data could go to.</source>
        <translation>Il n’y a pas encore de demande de service à laquelle des données pourraient être jointes.</translation>
    </message>
    <message>
        <source>Nothing is kept that has not left.</source>
        <translation>Tout ce qui est conservé a déjà été envoyé.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Sélectionnez d’abord un fichier.</translation>
    </message>
    <message>
        <source>What has left cannot be taken back.</source>
        <translation>Ce qui a été envoyé ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Send selected</source>
        <translation>Envoyer la sélection</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <source>Data about this event are being gathered.</source>
        <translation>Des données sur cet événement sont en cours de collecte.</translation>
    </message>
    <message>
        <source>Send all that is kept</source>
        <translation>Envoyer tout ce qui est conservé</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Envoyer %1</translation>
    </message>
    <message>
        <source>It goes to service request %1.</source>
        <translation>L’envoi va à la demande de service %1.</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Motif de l’envoi</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>A message that waits with it is made anew without it. It cannot be undone.</source>
        <translation>Un message en attente avec ce fichier est recréé sans lui. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Motif de la suppression</translation>
    </message>
    <message>
        <source>Remove files</source>
        <translation>Supprimer des fichiers</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>L’envoi attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Le fichier est supprimé.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDeeds</name>
    <message>
        <source>Not done for %1: %2</source>
        <translation>Non effectué pour %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDetail</name>
    <message>
        <source>Parts</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Déclarants</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>About this event</source>
        <translation>À propos de cet événement</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Données étendues</translation>
    </message>
    <message>
        <source>Extended data (%1)</source>
        <translation>Données étendues (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventParts</name>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Repaired without a new part</source>
        <translation>Réparée sans pièce neuve</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Parts stand in the order in which to replace them.</source>
        <translation>Les pièces figurent dans l’ordre de remplacement.</translation>
    </message>
    <message>
        <source>No part is called out</source>
        <translation>Aucune pièce n’est désignée</translation>
    </message>
    <message>
        <source>The rule that saw this problem names no part to replace.</source>
        <translation>La règle qui a détecté ce problème ne nomme aucune pièce à remplacer.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>L’événement est fermé. Annulez d’abord la fermeture.</translation>
    </message>
    <message>
        <source>Select a part first.</source>
        <translation>Sélectionnez d’abord une pièce.</translation>
    </message>
    <message>
        <source>It is noted for this part already.</source>
        <translation>C’est déjà noté pour cette pièce.</translation>
    </message>
    <message>
        <source>%1 was repaired</source>
        <translation>%1 a été réparée</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 a été remplacée</translation>
    </message>
    <message>
        <source>It is noted with the part and in the history.</source>
        <translation>C’est noté avec la pièce et dans l’historique.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Note the repair</source>
        <translation>Noter la réparation</translation>
    </message>
    <message>
        <source>Note the replacement</source>
        <translation>Noter le remplacement</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventReporters</name>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Déclarants</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>Console déclarante</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Sous-système</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>ID du journal de plateforme</translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>Clé de doublon</translation>
    </message>
    <message>
        <source>What the source printed</source>
        <translation>Sortie de la source</translation>
    </message>
    <message>
        <source>The source printed nothing that is kept.</source>
        <translation>La source n’a rien produit qui soit conservé.</translation>
    </message>
    <message>
        <source>reported first</source>
        <translation>premier déclarant</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>1, no duplicate</source>
        <translation>1, aucun doublon</translation>
    </message>
    <message>
        <source>%1, merged into this event</source>
        <translation>%1, fusionnés dans cet événement</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventSummary</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Code de référence</translation>
    </message>
    <message>
        <source>The code means</source>
        <translation>Signification du code</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Système défaillant</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Demande de service</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>Avis du fournisseur</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>Remplacer dans cet ordre</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>%1 (1 report, %2)</source>
        <translation>%1 (1 signalement, %2)</translation>
    </message>
    <message>
        <source>%1 (%2 reports, first %3, last %4)</source>
        <translation>%1 (%2 signalements, premier %3, dernier %4)</translation>
    </message>
    <message>
        <source>%1, notify only</source>
        <translation>%1, notification seule</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>disparu depuis %1</translation>
    </message>
    <message>
        <source>goes and comes back since %1</source>
        <translation>disparaît et revient depuis %1</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1 (règle %2)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventsPage</name>
    <message>
        <source>Serviceable events</source>
        <translation>Événements réparables</translation>
    </message>
    <message>
        <source>Create test event</source>
        <translation>Créer un événement de test</translation>
    </message>
    <message>
        <source>Create a test event</source>
        <translation>Créer un événement de test</translation>
    </message>
    <message>
        <source>A test problem goes the whole way home and comes back with a service request. Nobody is sent out for it.</source>
        <translation>Un problème de test parcourt toute la voie vers le support et revient avec une demande de service. Personne n’est envoyé sur place.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>Test de la voie vers le support</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Envoyer l’événement de test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No event meets these criteria</source>
        <translation>Aucun événement ne correspond à ces critères</translation>
    </message>
    <message>
        <source>No open event</source>
        <translation>Aucun événement ouvert</translation>
    </message>
    <message>
        <source>Problems of the partitions appear here by themselves. A test event shows that they would be called home.</source>
        <translation>Les problèmes des partitions apparaissent ici automatiquement. Un événement de test montre que le support serait appelé.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Pas encore d’événement</translation>
    </message>
    <message>
        <source>Nothing has been reported or closed so far.</source>
        <translation>Rien n’a été signalé ni fermé jusqu’ici.</translation>
    </message>
    <message>
        <source>Test event %1 is on its way</source>
        <translation>L’événement de test %1 est en route</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>En vigueur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reset criteria</source>
        <translation>Réinitialiser les critères</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Annuler la fermeture</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation>Fermé par erreur</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting ...</source>
        <translation>Export en cours ...</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>%1 lignes écrites sur %2</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 lignes sont dans %2.</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>Rien n’a été écrit dans %1. %2</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 se trouve dans %2.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place for it.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
    <message>
        <source>%1 rows were given to the printer.</source>
        <translation>%1 lignes ont été transmises à l’imprimante.</translation>
    </message>
    <message>
        <source>The list was not printed. %1</source>
        <translation>La liste n’a pas été imprimée. %1</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 a été transmis à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetCharts</name>
    <message>
        <source>Problems, last %1 days</source>
        <translation>Problèmes, %1 derniers jours</translation>
    </message>
    <message>
        <source>Transmissions, last %1 days</source>
        <translation>Transmissions, %1 derniers jours</translation>
    </message>
    <message>
        <source>Utilization, fleet median</source>
        <translation>Utilisation, médiane du parc</translation>
    </message>
    <message>
        <source>%1: %2 critical, %3 warning, %4 information</source>
        <translation>%1&#xa0;: %2 critiques, %3 avertissements, %4 informations</translation>
    </message>
    <message>
        <source>No problem in these days</source>
        <translation>Aucun problème ces jours-là</translation>
    </message>
    <message>
        <source>What the partitions report is counted here by severity.</source>
        <translation>Les signalements des partitions sont comptés ici par gravité.</translation>
    </message>
    <message>
        <source>%1 critical, %2 warning, %3 information</source>
        <translation>%1 critiques, %2 avertissements, %3 informations</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>%1: %2 arrived, %3 set aside</source>
        <translation>%1&#xa0;: %2 arrivés, %3 mis de côté</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>Rien n’a été envoyé ces jours-là</translation>
    </message>
    <message>
        <source>Messages count on the day on which the provider had them.</source>
        <translation>Les messages comptent pour le jour où le fournisseur les a reçus.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 set aside</source>
        <translation>%1 arrivés, %2 mis de côté</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>No samples in the last day</source>
        <translation>Aucune mesure au cours du dernier jour</translation>
    </message>
    <message>
        <source>Partitions with an open channel are sampled every five minutes.</source>
        <translation>Les partitions dont le canal est ouvert sont mesurées toutes les cinq minutes.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1&#xa0;: processeur %2&#xa0;%, mémoire %3&#xa0;%</translation>
    </message>
    <message>
        <source>Processor %1 %, memory %2 %</source>
        <translation>Processeur %1&#xa0;%, mémoire %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetSearch</name>
    <message>
        <source>Partition, %1</source>
        <translation>Partition, %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::Form</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FormPage</name>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fermer l’aide</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HistoryView</name>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Remonter plus loin</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Toutes les cibles</translation>
    </message>
    <message>
        <source>Told, waiting and given up</source>
        <translation>Notifié, en attente et abandonné</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Afficher le problème</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notifié</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>%1 of the %2 newest, 30 days back</source>
        <translation>%1 des %2 plus récentes, sur 30 jours</translation>
    </message>
    <message>
        <source>Nothing was told yet</source>
        <translation>Rien n’a encore été notifié</translation>
    </message>
    <message>
        <source>What is told to the targets stands here for 30 days. A test of a target is not kept.</source>
        <translation>Ce qui est notifié aux cibles figure ici pendant 30 jours. Le test d’une cible n’est pas conservé.</translation>
    </message>
    <message>
        <source>Nothing is in this state</source>
        <translation>Rien n’est dans cet état</translation>
    </message>
    <message>
        <source>Choose another state.</source>
        <translation>Choisissez un autre état.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1, problem %2</source>
        <translation>%1, problème %2</translation>
    </message>
    <message>
        <source>%1, of a test</source>
        <translation>%1, d’un test</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence de pièce</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>No change so far</source>
        <translation>Aucune modification jusqu’ici</translation>
    </message>
    <message>
        <source>Nothing was collected from this partition yet.</source>
        <translation>Rien n’a encore été collecté auprès de cette partition.</translation>
    </message>
    <message>
        <source>Every collection since %1 found the same.</source>
        <translation>Chaque collecte depuis %1 a trouvé la même chose.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>%1 nouveaux, %2 modifiés, %3 disparus</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>Les %1 premières différences sur %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Both collections found the same. Choose another moment.</source>
        <translation>Les deux collectes ont trouvé la même chose. Choisissez un autre instant.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::InventoryView</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Rien n’a encore été collecté</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>«&#xa0;Collecter maintenant&#xa0;» lit l’inventaire de cette partition.</translation>
    </message>
    <message>
        <source>The collection found nothing</source>
        <translation>La collecte n’a rien trouvé</translation>
    </message>
    <message>
        <source>Another tab says which sources could not be read, and why.</source>
        <translation>Un autre onglet indique quelles sources n’ont pas pu être lues, et pourquoi.</translation>
    </message>
    <message>
        <source>By location (%1)</source>
        <translation>Par emplacement (%1)</translation>
    </message>
    <message>
        <source>1 part failing</source>
        <translation>1 pièce défaillante</translation>
    </message>
    <message>
        <source>%1 parts failing</source>
        <translation>%1 pièces défaillantes</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::JobView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 autres.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::KeptBackList</name>
    <message>
        <source>Settled ones, too</source>
        <translation>Aussi ceux déjà traités</translation>
    </message>
    <message>
        <source>Show problem</source>
        <translation>Afficher le problème</translation>
    </message>
    <message>
        <source>Problems kept back</source>
        <translation>Problèmes retenus</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Why these are no problems</source>
        <translation>Pourquoi ce ne sont pas des problèmes</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Laisser en attente</translation>
    </message>
    <message>
        <source>Nothing is kept back</source>
        <translation>Rien n’est retenu</translation>
    </message>
    <message>
        <source>Problems in its scope wait here until you release or discard them.</source>
        <translation>Les problèmes de son périmètre attendent ici que vous les libériez ou les rejetiez.</translation>
    </message>
    <message>
        <source>What windows, storms and rules keep back waits here until you release or discard it.</source>
        <translation>Ce que retiennent les fenêtres, les tempêtes et les règles attend ici que vous le libériez ou le rejetiez.</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Tout libérer</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Libérer %1</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Rejeter %1</translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <translation>%1 rejetés</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>%1 libérés</translation>
    </message>
    <message>
        <source>%1 were passed over: they wait no more.</source>
        <translation>%1 ont été ignorés&#xa0;: ils n’attendent plus.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LedgerView</name>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Condensat</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Remonter plus loin</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Digest, way, machine</source>
        <translation>Condensat, voie, machine</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hachage précédent</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>%1 entries, and more</source>
        <translation>%1 entrées et plus</translation>
    </message>
    <message>
        <source>Nothing among the entries looked at</source>
        <translation>Rien parmi les entrées parcourues</translation>
    </message>
    <message>
        <source>A search looks at 50,000 entries at once.</source>
        <translation>Une recherche parcourt 50&#xa0;000 entrées à la fois.</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>Aucune entrée ne correspond au filtre</translation>
    </message>
    <message>
        <source>Every step of every message is an entry. Widen the period, or take a filter away.</source>
        <translation>Chaque étape de chaque message est une entrée. Élargissez la période ou retirez un filtre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service checks every entry</source>
        <translation>Le service vérifie chaque entrée</translation>
    </message>
    <message>
        <source>The chain of %1 entries is whole</source>
        <translation>La chaîne de %1 entrées est intacte</translation>
    </message>
    <message>
        <source>Last hash: %1</source>
        <translation>Dernier hachage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entry %1 does not fit the one before</source>
        <translation>L’entrée %1 ne correspond pas à la précédente</translation>
    </message>
    <message>
        <source>Somebody or something changed the ledger from there on. Keep the database as it is, and compare with an earlier export.</source>
        <translation>Quelqu’un ou quelque chose a modifié le registre à partir de là. Gardez la base de données telle quelle et comparez-la avec un export antérieur.</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets ...</source>
        <translation>En CSV, pour tableurs ...</translation>
    </message>
    <message>
        <source>As PDF, for paper ...</source>
        <translation>En PDF, pour impression ...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>Imprimer ...</translation>
    </message>
    <message>
        <source>Details as CSV ...</source>
        <translation>Détails en CSV ...</translation>
    </message>
    <message>
        <source>Details as PDF ...</source>
        <translation>Détails en PDF ...</translation>
    </message>
    <message>
        <source>Print details ...</source>
        <translation>Imprimer les détails ...</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LookView</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Look of this console</source>
        <translation>Apparence de cette console</translation>
    </message>
    <message>
        <source>Remembered for your account on this machine. Letters have the size that the desktop gives them.</source>
        <translation>Mémorisée pour votre compte sur cette machine. La taille des caractères est celle définie par le bureau.</translation>
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
        <translation>Tâche</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageDifferenceView</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What is new in the message</source>
        <translation>Ce qui est nouveau dans le message</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>The receiver has acknowledged no message of this kind in the last seven days.</source>
        <translation>Le récepteur n’a confirmé aucun message de ce type au cours des sept derniers jours.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Rien n’est nouveau</translation>
    </message>
    <message>
        <source>It says what message %1 said.</source>
        <translation>Il indique la même chose que le message %1.</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences from message %3</source>
        <translation>Les %1 premières des %2 différences avec le message %3</translation>
    </message>
    <message>
        <source>Compared with message %1</source>
        <translation>Comparé avec le message %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageHistory</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>Réponse du récepteur</translation>
    </message>
    <message>
        <source>What happened to the message</source>
        <translation>Ce qu’il est advenu du message</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet</source>
        <translation>Rien ne lui est encore arrivé</translation>
    </message>
    <message>
        <source>The ledger notes when it leaves and what comes of it.</source>
        <translation>Le registre note quand il part et ce qu’il en advient.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Condensat</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageText</name>
    <message>
        <source>Show what was sent</source>
        <translation>Afficher ce qui a été envoyé</translation>
    </message>
    <message>
        <source>The message, byte for byte</source>
        <translation>Le message, octet par octet</translation>
    </message>
    <message>
        <source>Show what will be sent</source>
        <translation>Afficher ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Nothing but this leaves, and all of it can be read.</source>
        <translation>Rien d’autre ne part, et tout y est lisible.</translation>
    </message>
    <message>
        <source>%1, byte for byte</source>
        <translation>%1, octet par octet</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Les premiers %1 sur %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MonitoringView</name>
    <message>
        <source>Connection monitoring</source>
        <translation>Surveillance des connexions</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Connection monitoring is saved</source>
        <translation>La surveillance des connexions est enregistrée</translation>
    </message>
    <message>
        <source>Minutes down that are an outage</source>
        <translation>Minutes de coupure qui font une interruption</translation>
    </message>
    <message>
        <source>Minutes up that end it</source>
        <translation>Minutes de connexion qui y mettent fin</translation>
    </message>
    <message>
        <source>Minutes after which it is a new one</source>
        <translation>Minutes après lesquelles c’en est une nouvelle</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Non surveillé</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Surveiller à nouveau</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Pas encore de système géré</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Les systèmes sont connus dès que l’une de leurs partitions a été atteinte.</translation>
    </message>
    <message>
        <source>A channel that is down that long opens a notify-only event. It is closed when the channel was up long enough, and opened again when it is lost again soon after.</source>
        <translation>Un canal coupé pendant cette durée ouvre un événement en notification seule. Il est fermé quand le canal a été rétabli assez longtemps, et rouvert si le canal est reperdu peu après.</translation>
    </message>
    <message>
        <source>When a lost channel is an event</source>
        <translation>Quand un canal perdu est un événement</translation>
    </message>
    <message>
        <source>Systems that are watched</source>
        <translation>Systèmes surveillés</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::NotificationPage</name>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Who is told of what, and what counts as lost.</source>
        <translation>Qui est notifié de quoi, et ce qui est considéré comme perdu.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Surveillance des connexions</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Appel au support par système</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Système défaillant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Ways home</source>
        <translation>Voies vers le support</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>There is no open event. New ones appear here by themselves.</source>
        <translation>Il n’y a aucun événement ouvert. Les nouveaux apparaissent ici automatiquement.</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>Il n’y a pas encore de voie vers le support</translation>
    </message>
    <message>
        <source>Guided setup asks where the provider&apos;s receiver is.</source>
        <translation>La configuration guidée demande où se trouve le récepteur du fournisseur.</translation>
    </message>
    <message>
        <source>Open guided setup</source>
        <translation>Ouvrir la configuration guidée</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PackInstall</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Code de référence</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation>À reconnaître</translation>
    </message>
    <message>
        <source>Must leave</source>
        <translation>À ignorer</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Install this pack</source>
        <translation>Installer ce pack</translation>
    </message>
    <message>
        <source>Rules of the pack</source>
        <translation>Règles du pack</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>Choisir un pack de règles</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>Packs de règles (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not lie beside the file</source>
        <translation>La signature ne se trouve pas à côté du fichier</translation>
    </message>
    <message>
        <source>It has the file&apos;s name and .sig at its end; its maker gives it with the pack.</source>
        <translation>Elle porte le nom du fichier suivi de .sig&#xa0;; son éditeur la fournit avec le pack.</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>Choisir la signature</translation>
    </message>
    <message>
        <source>Signatures (*.sig)</source>
        <translation>Signatures (*.sig)</translation>
    </message>
    <message>
        <source>The service tries the pack</source>
        <translation>Le service essaie le pack</translation>
    </message>
    <message>
        <source>The service installs the pack</source>
        <translation>Le service installe le pack</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Signed by %1. Every example comes out as it says.</source>
        <translation>Signé par %1. Chaque exemple donne le résultat qu’il annonce.</translation>
    </message>
    <message>
        <source>Installed, its rules are asked before those that came with Callbox, from the next problem on.</source>
        <translation>Une fois le pack installé, ses règles sont consultées avant celles livrées avec Callbox, à partir du prochain problème.</translation>
    </message>
    <message>
        <source>Install the older version</source>
        <translation>Installer la version antérieure</translation>
    </message>
    <message>
        <source>Do not fit</source>
        <translation>Ne concordent pas</translation>
    </message>
    <message>
        <source>As they say</source>
        <translation>Conformes</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non évalués</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PacksView</name>
    <message>
        <source>Rule pack</source>
        <translation>Pack de règles</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Installer depuis un fichier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Packs de règles</translation>
    </message>
    <message>
        <source>What of a partition&apos;s error sources is a problem, and what it is called. The first pack&apos;s rules are asked first.</source>
        <translation>Ce qui, dans les sources d’erreurs d’une partition, est un problème, et comment il s’appelle. Les règles du premier pack sont consultées d’abord.</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 est installé</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its file is needed to install it again. What is open stays as it is.</source>
        <translation>Son fichier est nécessaire pour le réinstaller. Ce qui est ouvert reste tel quel.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There is no rule pack</source>
        <translation>Il n’y a aucun pack de règles</translation>
    </message>
    <message>
        <source>Not even the one that comes with Callbox: install it anew.</source>
        <translation>Pas même celui qui est livré avec Callbox&#xa0;: réinstallez-le.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Came with Callbox</source>
        <translation>Livré avec Callbox</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 est supprimé</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionDetail</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Collecter maintenant</translation>
    </message>
    <message>
        <source>Callbox stops watching %1 and forgets its inventory. Its events and what was sent stay.</source>
        <translation>Callbox cesse de surveiller %1 et oublie son inventaire. Ses événements et ce qui a été envoyé restent.</translation>
    </message>
    <message>
        <source>Remove partition</source>
        <translation>Supprimer la partition</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clé d’hôte</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>Dernière collecte</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Unreadable sources</source>
        <translation>Sources illisibles</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Inventory (%1)</source>
        <translation>Inventaire (%1)</translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>Illisibles (%1)</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Rien n’a encore été collecté</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>«&#xa0;Collecter maintenant&#xa0;» lit l’inventaire de cette partition.</translation>
    </message>
    <message>
        <source>Every source could be read</source>
        <translation>Toutes les sources ont pu être lues</translation>
    </message>
    <message>
        <source>Copy terminal command</source>
        <translation>Copier la commande de terminal</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>This is the console&apos;s own machine.</source>
        <translation>Ceci est la machine de la console elle-même.</translation>
    </message>
    <message>
        <source>The names of this partition or of its jump hosts cannot be given to ssh safely.</source>
        <translation>Les noms de cette partition ou de ses hôtes de rebond ne peuvent pas être transmis à ssh en toute sécurité.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionsStep</name>
    <message>
        <source>Ask for its host key</source>
        <translation>Demander sa clé d’hôte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>Nom d’hôte ou adresse</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Se connecter comme</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 est ajoutée</translation>
    </message>
    <message>
        <source>Its channel opens by itself; the list shows how it is doing.</source>
        <translation>Son canal s’ouvre automatiquement&#xa0;; la liste montre son état.</translation>
    </message>
    <message>
        <source>Is this the partition&apos;s host key?</source>
        <translation>Est-ce bien la clé d’hôte de la partition&#xa0;?</translation>
    </message>
    <message>
        <source>Compare it with what the partition itself prints: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Callbox trusts only this key from now on.</source>
        <translation>Comparez-la avec ce que la partition affiche elle-même&#xa0;: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Callbox ne fait désormais confiance qu’à cette clé.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Callbox&apos;s key</source>
        <translation>Clé de Callbox</translation>
    </message>
    <message>
        <source>The line for authorized_keys on the partition</source>
        <translation>La ligne pour authorized_keys sur la partition</translation>
    </message>
    <message>
        <source>Password, once (optional)</source>
        <translation>Mot de passe, une fois (facultatif)</translation>
    </message>
    <message>
        <source>The password puts Callbox&apos;s public key in place and is never kept. Leave it empty where that key is already in authorized_keys.</source>
        <translation>Le mot de passe met en place la clé publique de Callbox et n’est jamais conservé. Laissez ce champ vide si la clé figure déjà dans authorized_keys.</translation>
    </message>
    <message>
        <source>Trust this key and add</source>
        <translation>Faire confiance et ajouter</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Ne pas faire confiance</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Rien n’a été ajouté</translation>
    </message>
    <message>
        <source>Check that the address is right and that nothing stands between this console and the partition, then ask again.</source>
        <translation>Vérifiez que l’adresse est correcte et que rien ne s’interpose entre cette console et la partition, puis demandez à nouveau.</translation>
    </message>
    <message>
        <source>Asking %1 for its host key</source>
        <translation>Demande de la clé d’hôte à %1</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Ajout de %1</translation>
    </message>
    <message>
        <source>The first login can take a few seconds.</source>
        <translation>La première connexion peut prendre quelques secondes.</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>Pas encore de partition</translation>
    </message>
    <message>
        <source>Add the first one above. More can follow at any time.</source>
        <translation>Ajoutez la première ci-dessus. D’autres peuvent suivre à tout moment.</translation>
    </message>
    <message>
        <source>One or several partitions</source>
        <translation>Une ou plusieurs partitions</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>Ajouter des partitions</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PluginForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Vide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN, or choose its file.</source>
        <translation>Collez le texte qui commence par -----BEGIN, ou choisissez son fichier.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Choisir un fichier PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>Défini. Vide&#xa0;: reste tel quel.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera supprimé</translation>
    </message>
    <message>
        <source>Choose the file with the secret</source>
        <translation>Choisir le fichier contenant le secret</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Basic (password in clear)</source>
        <translation>Basic (mot de passe en clair)</translation>
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
        <translation>Clé pré-partagée</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>User and password (EAP)</source>
        <translation>Utilisateur et mot de passe (EAP)</translation>
    </message>
    <message>
        <source>As the peer asks</source>
        <translation>Selon la demande de l’homologue</translation>
    </message>
    <message>
        <source>CHAP</source>
        <translation>CHAP</translation>
    </message>
    <message>
        <source>PAP (password in clear)</source>
        <translation>PAP (mot de passe en clair)</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Fréquences vocales</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Impulsions</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Dans cet ordre</translation>
    </message>
    <message>
        <source>The fastest first</source>
        <translation>La plus rapide d’abord</translation>
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
        <translation>IPv4 et IPv6</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PoliciesPage</name>
    <message>
        <source>Windows and policies</source>
        <translation>Fenêtres et politiques</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Fenêtres de maintenance</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Storm guard</source>
        <translation>Protection tempêtes</translation>
    </message>
    <message>
        <source>What planned work, storms and rules do with new problems.</source>
        <translation>Ce que les travaux planifiés, les tempêtes et les règles font des nouveaux problèmes.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PseudonymsView</name>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Host and partition names</source>
        <translation>Noms d’hôtes et de partitions</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Adresses IP</translation>
    </message>
    <message>
        <source>Names, mail addresses and telephone numbers of people</source>
        <translation>Noms, adresses e-mail et numéros de téléphone de personnes</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Read the map</source>
        <translation>Lire la table</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>It holds from the next message on</source>
        <translation>En vigueur à partir du prochain message</translation>
    </message>
    <message>
        <source>The same name gets the same token in every message. Key and map never leave; what the provider answers is turned back before it is shown here.</source>
        <translation>Le même nom reçoit le même pseudonyme dans chaque message. La clé et la table de correspondance ne partent jamais&#xa0;; les réponses du fournisseur sont reconverties avant d’être affichées ici.</translation>
    </message>
    <message>
        <source>What leaves as a token</source>
        <translation>Ce qui part sous pseudonyme</translation>
    </message>
    <message>
        <source>What stands behind a token</source>
        <translation>Ce qui se trouve derrière un pseudonyme</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <source>The map was not read</source>
        <translation>La table de correspondance n’a pas été lue</translation>
    </message>
    <message>
        <source>Reading it, and revealing a name, is for administrators and is in the audit log. A token from a message can be typed above.</source>
        <translation>La lire et révéler un nom est réservé aux administrateurs et figure dans le journal d’audit. Un pseudonyme tiré d’un message peut être saisi ci-dessus.</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Il n’y a pas encore de pseudonyme</translation>
    </message>
    <message>
        <source>None left this console so far.</source>
        <translation>Aucun n’a quitté cette console jusqu’ici.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Aucun pseudonyme ne correspond</translation>
    </message>
    <message>
        <source>It can be revealed all the same if it is one.</source>
        <translation>Il peut néanmoins être révélé s’il en est un.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::QueueActions</name>
    <message>
        <source>Cancel ...</source>
        <translation>Annuler ...</translation>
    </message>
    <message>
        <source>Hold ...</source>
        <translation>Retenir ...</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Renvoyer maintenant</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>To its usual place</source>
        <translation>À sa place habituelle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hold message %1</source>
        <translation>Retenir le message %1</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln messages</source>
        <translation>
            <numerusform>Retenir %Ln message</numerusform>
            <numerusform>Retenir %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held stays here until it is released. Others go past it; what becomes of a problem waits for its report.</source>
        <translation>Ce qui est retenu reste ici jusqu’à sa libération. Les autres messages passent devant&#xa0;; la suite d’un problème attend son signalement.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Cancel message %1</source>
        <translation>Annuler le message %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln messages</source>
        <translation>
            <numerusform>Annuler %Ln message</numerusform>
            <numerusform>Annuler %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>What is cancelled is not sent, and can be read here for seven days. The event of a problem&apos;s report is held then and can be approved.</source>
        <translation>Ce qui est annulé n’est pas envoyé et reste lisible ici pendant sept jours. L’événement d’un signalement de problème est alors retenu et peut être approuvé.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>%1 of %2 stay as they were. %3</source>
        <translation>%1 sur %2 restent inchangés. %3</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ReceiverForm</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, valide jusqu’au %2</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>Test de la voie vers le support</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s receiver</source>
        <translation>Adresse du récepteur du fournisseur</translation>
    </message>
    <message>
        <source>Paste the provider&apos;s CA certificate, or choose its file.</source>
        <translation>Collez le certificat CA du fournisseur, ou choisissez son fichier.</translation>
    </message>
    <message>
        <source>The provider&apos;s CA certificate (PEM)</source>
        <translation>Le certificat CA du fournisseur (PEM)</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose the provider&apos;s CA certificate</source>
        <translation>Choisir le certificat CA du fournisseur</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RedactionView</name>
    <message>
        <source>Fields, by JSON pointer</source>
        <translation>Champs, par pointeur JSON</translation>
    </message>
    <message>
        <source>What a pattern matches</source>
        <translation>Ce qui correspond à un motif</translation>
    </message>
    <message>
        <source>A word or phrase</source>
        <translation>Un mot ou une expression</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Takes out</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>Règles de masquage</translation>
    </message>
    <message>
        <source>Taken out of every message before it is put into the outbox. In place of it stands [redacted].</source>
        <translation>Retiré de chaque message avant son dépôt dans la boîte d’envoi. À sa place figure [redacted].</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Une nouvelle règle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it takes out</source>
        <translation>Ce qu’elle retire</translation>
    </message>
    <message>
        <source>A text to try it on, or the number of a problem.</source>
        <translation>Un texte pour l’essayer, ou le numéro d’un problème.</translation>
    </message>
    <message>
        <source>Trial (optional)</source>
        <translation>Essai (facultatif)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Nothing is taken out</source>
        <translation>Rien n’est retiré</translation>
    </message>
    <message>
        <source>Messages leave with every text that the allow-list lets through. Try a rule below, then add it.</source>
        <translation>Les messages partent avec tous les textes que la liste d’autorisation laisse passer. Essayez une règle ci-dessous, puis ajoutez-la.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It takes nothing out</source>
        <translation>Elle ne retire rien</translation>
    </message>
    <message>
        <source>Times it takes something out: %1</source>
        <translation>Nombre de fois où elle retire quelque chose&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 holds from the next message on</source>
        <translation>%1 est en vigueur à partir du prochain message</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 est supprimée</translation>
    </message>
    <message>
        <source>What it took out leaves again, from the next message on.</source>
        <translation>Ce qu’elle retirait part de nouveau, à partir du prochain message.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RehearsalView</name>
    <message>
        <source>Only those that go otherwise</source>
        <translation>Seulement ceux dont le traitement change</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>What would become of the problems</source>
        <translation>Ce que deviendraient les problèmes</translation>
    </message>
    <message>
        <source>Problem to look at</source>
        <translation>Problème à examiner</translation>
    </message>
    <message>
        <source>A problem&apos;s number, then Enter</source>
        <translation>Le numéro d’un problème, puis Entrée</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Every problem goes as now</source>
        <translation>Chaque problème est traité comme maintenant</translation>
    </message>
    <message>
        <source>Nothing that these rules change concerns a stored problem.</source>
        <translation>Rien de ce que ces règles changent ne concerne un problème enregistré.</translation>
    </message>
    <message>
        <source>There is no problem to rehearse with</source>
        <translation>Il n’y a aucun problème pour une simulation</translation>
    </message>
    <message>
        <source>If they came now, %1 of the newest %2 problems would go otherwise.</source>
        <translation>S’ils survenaient maintenant, %1 des %2 problèmes les plus récents seraient traités autrement.</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Lecture depuis le service</translation>
    </message>
    <message>
        <source>With the rules in force nothing would leave.</source>
        <translation>Avec les règles en vigueur, rien ne partirait.</translation>
    </message>
    <message>
        <source>With the rules in force a report of %1 bytes would leave (SHA-256 %2).</source>
        <translation>Avec les règles en vigueur, un signalement de %1 octets partirait (SHA-256 %2).</translation>
    </message>
    <message>
        <source>No rule decides.</source>
        <translation>Aucune règle ne décide.</translation>
    </message>
    <message>
        <source>A report leaves.</source>
        <translation>Un signalement part.</translation>
    </message>
    <message>
        <source>Nothing leaves.</source>
        <translation>Rien ne part.</translation>
    </message>
    <message>
        <source>Nobody is told by mail, trap or webhook.</source>
        <translation>Personne n’est notifié par e-mail, trap ou webhook.</translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>Notifiés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponseForm</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Supprimer l’action</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Raises an alarm</source>
        <translation>Déclenche une alarme</translation>
    </message>
    <message>
        <source>Runs a program</source>
        <translation>Exécute un programme</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>At events</source>
        <translation>Aux événements</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>À leur fin</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Aux deux</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Program of the responses directory and its arguments</source>
        <translation>Programme du répertoire des réponses et ses arguments</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Seulement ces jours</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Seulement à partir de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Ended after seconds</source>
        <translation>Arrêté après (secondes)</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>A new response</source>
        <translation>Une nouvelle réponse</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>Make response</source>
        <translation>Créer la réponse</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>The response is saved</source>
        <translation>La réponse est enregistrée</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponsesView</name>
    <message>
        <source>New response</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 est supprimée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no response</source>
        <translation>Il n’y a aucune réponse</translation>
    </message>
    <message>
        <source>A response raises an alarm or runs a program when a condition&apos;s event comes.</source>
        <translation>Une réponse déclenche une alarme ou exécute un programme quand survient l’événement d’une condition.</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Enregistrez ou abandonnez d’abord vos modifications</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RolesView</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>UNIX group</source>
        <translation>Groupe UNIX</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Least role</source>
        <translation>Rôle minimal</translation>
    </message>
    <message>
        <source>What the role %1 may change</source>
        <translation>Ce que le rôle %1 peut modifier</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Operations that are audited</source>
        <translation>Opérations auditées</translation>
    </message>
    <message>
        <source>A role is given by UNIX group; root and the account of callboxd are administrators. For the role operator: sudo usermod -aG callbox-operator NAME. It holds from the next login on.</source>
        <translation>Un rôle est attribué par un groupe UNIX&#xa0;; root et le compte de callboxd sont administrateurs. Pour le rôle d’opérateur&#xa0;: sudo usermod -aG callbox-operator NOM. Il s’applique à partir de la prochaine connexion.</translation>
    </message>
    <message>
        <source>See everything but secrets and the names behind pseudonyms</source>
        <translation>Voir tout, sauf les secrets et les noms derrière les pseudonymes</translation>
    </message>
    <message>
        <source>Viewer, and the daily work: partitions, schedules, tests</source>
        <translation>Lecteur, plus le travail quotidien&#xa0;: partitions, planifications, tests</translation>
    </message>
    <message>
        <source>Operator, and closing events</source>
        <translation>Opérateur, plus la fermeture d’événements</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>The service says who you are once it is connected.</source>
        <translation>Le service indique qui vous êtes dès qu’il est connecté.</translation>
    </message>
    <message>
        <source>You are %1.</source>
        <translation>Vous êtes %1.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What becomes of such problems</source>
        <translation>Ce que deviennent ces problèmes</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>Seulement les codes de référence</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>Seulement les systèmes gérés</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>Seulement les partitions</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Seulement ces jours</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Seulement à partir de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>On the clock of</source>
        <translation>À l’heure de</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>cette console</translation>
    </message>
    <message>
        <source>Why there is this rule</source>
        <translation>Raison d’être de cette règle</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Toute gravité</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulePacksPage</name>
    <message>
        <source>Rule packs</source>
        <translation>Packs de règles</translation>
    </message>
    <message>
        <source>What is a problem, and whose word on it is taken.</source>
        <translation>Ce qui est un problème, et qui en décide.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Signataires de confiance</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulesView</name>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Drag a rule to its place, or move it with Alt and the arrow keys.</source>
        <translation>Faites glisser une règle à sa place, ou déplacez-la avec Alt et les touches fléchées.</translation>
    </message>
    <message>
        <source>Somebody else saved other rules meanwhile</source>
        <translation>Quelqu’un d’autre a enregistré d’autres règles entre-temps</translation>
    </message>
    <message>
        <source>What you wrote is kept. Discard your changes to see theirs, or put yours in their place.</source>
        <translation>Ce que vous avez écrit est conservé. Abandonnez vos modifications pour voir les autres règles, ou mettez les vôtres à leur place.</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is no rule</source>
        <translation>Il n’y a aucune règle</translation>
    </message>
    <message>
        <source>Every problem goes as its rule pack says. A rule decides otherwise about problems of a kind, always or at certain hours.</source>
        <translation>Chaque problème est traité comme l’indique son pack de règles. Une règle en décide autrement pour les problèmes d’un certain type, toujours ou à certaines heures.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>New rule %1</source>
        <translation>Nouvelle règle %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed once the rules are saved</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée une fois les règles enregistrées</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The rules are saved</source>
        <translation>Les règles sont enregistrées</translation>
    </message>
    <message>
        <source>They decide about every problem that comes from now on.</source>
        <translation>Elles décident de chaque problème qui survient à partir de maintenant.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ScheduleForm</name>
    <message>
        <source>Service information</source>
        <translation>Informations de service</translation>
    </message>
    <message>
        <source>Inventory of all partitions and the customer information.</source>
        <translation>Inventaire de toutes les partitions et informations client.</translation>
    </message>
    <message>
        <source>Performance information</source>
        <translation>Informations de performances</translation>
    </message>
    <message>
        <source>Utilization of processors, memory, disks and networks.</source>
        <translation>Utilisation des processeurs, de la mémoire, des disques et des réseaux.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prochain envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>dernier envoi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SchedulesPage</name>
    <message>
        <source>Transmit service information</source>
        <translation>Transmettre les informations de service</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>OK turns both schedules on.</source>
        <translation>OK active les deux planifications.</translation>
    </message>
    <message>
        <source>Both schedules are on</source>
        <translation>Les deux planifications sont activées</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Systems, events, tasks</source>
        <translation>Systèmes, événements, tâches</translation>
    </message>
    <message>
        <source>Search systems, events and tasks</source>
        <translation>Rechercher des systèmes, événements et tâches</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>Recherche en cours ...</translation>
    </message>
    <message>
        <source>Nothing has this in its name, number, code or description.</source>
        <translation>Rien ne contient ce texte dans son nom, son numéro, son code ou sa description.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SecretField</name>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>Sera retiré</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>Défini. Vide&#xa0;: reste tel quel.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SensorsView</name>
    <message>
        <source>New sensor</source>
        <translation>Nouveau capteur</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>A command whose output conditions can read</source>
        <translation>Une commande dont les conditions peuvent lire la sortie</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Every so many seconds; 0: on demand</source>
        <translation>Intervalle en secondes&#xa0;; 0&#xa0;: sur demande</translation>
    </message>
    <message>
        <source>Command on the partition</source>
        <translation>Commande sur la partition</translation>
    </message>
    <message>
        <source>Make sensor</source>
        <translation>Créer le capteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It runs as the login of the partition&apos;s channel and prints pairs such as Int32=5 String=&quot;text&quot;.</source>
        <translation>Elle s’exécute sous le compte du canal de la partition et produit des paires telles que Int32=5 String=&quot;text&quot;.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>There is no sensor</source>
        <translation>Il n’y a aucun capteur</translation>
    </message>
    <message>
        <source>A sensor is a command of yours whose output conditions can read.</source>
        <translation>Un capteur est une commande que vous fournissez et dont les conditions peuvent lire la sortie.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 s’exécute</translation>
    </message>
    <message>
        <source>%1 ran</source>
        <translation>%1 a été exécuté</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 est supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This console as a document, and what needs attention.</source>
        <translation>Cette console sous forme de document, et ce qui demande une intervention.</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export et import</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Voyants d’attention</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SetupPage</name>
    <message>
        <source>Set up this console</source>
        <translation>Configurer cette console</translation>
    </message>
    <message>
        <source>A few questions, then this console watches your partitions and calls home when hardware fails. You can stop at any step and come back; nothing you typed is lost.</source>
        <translation>Quelques questions, puis cette console surveille vos partitions et appelle le support en cas de défaillance matérielle. Vous pouvez vous arrêter à chaque étape et revenir&#xa0;; rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>Who should the provider call?</source>
        <translation>Qui le fournisseur doit-il appeler&#xa0;?</translation>
    </message>
    <message>
        <source>The provider&apos;s engineers use this to reach you about a problem.</source>
        <translation>Les techniciens du fournisseur s’en servent pour vous joindre au sujet d’un problème.</translation>
    </message>
    <message>
        <source>Where do the systems stand?</source>
        <translation>Où se trouvent les systèmes&#xa0;?</translation>
    </message>
    <message>
        <source>An engineer with a part goes there.</source>
        <translation>Un technicien s’y rend avec une pièce.</translation>
    </message>
    <message>
        <source>How does this console reach the provider?</source>
        <translation>Comment cette console atteint-elle le fournisseur&#xa0;?</translation>
    </message>
    <message>
        <source>Callbox only ever opens connections outward. It trusts the receiver only with a certificate of the CA given here.</source>
        <translation>Callbox n’ouvre que des connexions sortantes. Il ne fait confiance au récepteur qu’avec un certificat de la CA indiquée ici.</translation>
    </message>
    <message>
        <source>Which partitions should it watch?</source>
        <translation>Quelles partitions doit-elle surveiller&#xa0;?</translation>
    </message>
    <message>
        <source>Each one is reached over SSH with a key that Callbox makes itself. You confirm the host key once.</source>
        <translation>Chacune est atteinte par SSH avec une clé que Callbox crée lui-même. Vous confirmez la clé d’hôte une seule fois.</translation>
    </message>
    <message>
        <source>Who may see the data at the provider?</source>
        <translation>Qui peut voir les données chez le fournisseur&#xa0;?</translation>
    </message>
    <message>
        <source>One support ID, and a second one if you like.</source>
        <translation>Un ID de support, et un second si vous le souhaitez.</translation>
    </message>
    <message>
        <source>When should it send by itself?</source>
        <translation>Quand doit-elle envoyer automatiquement&#xa0;?</translation>
    </message>
    <message>
        <source>Hardware problems are always sent at once. This is about the regular inventory and utilization. Next turns both on.</source>
        <translation>Les problèmes matériels sont toujours envoyés immédiatement. Il s’agit ici de l’inventaire et de l’utilisation réguliers. Suivant active les deux.</translation>
    </message>
    <message>
        <source>Ready to call home</source>
        <translation>Prête à appeler le support</translation>
    </message>
    <message>
        <source>Finish tests the way home, enrols this console and its systems, and sends the first service information.</source>
        <translation>Terminer teste la voie vers le support, inscrit cette console et ses systèmes, et envoie les premières informations de service.</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Configuration guidée</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>The address of your provider&apos;s receiver, and the provider&apos;s CA certificate as a file.</source>
        <translation>L’adresse du récepteur de votre fournisseur, et le certificat CA du fournisseur sous forme de fichier.</translation>
    </message>
    <message>
        <source>Host name and a login for each Linux partition: root sees everything, another user less.</source>
        <translation>Le nom d’hôte et un compte pour chaque partition Linux&#xa0;: root voit tout, un autre utilisateur moins.</translation>
    </message>
    <message>
        <source>Your company&apos;s contact, and the support ID you have with the provider.</source>
        <translation>Le contact de votre société, et votre ID de support chez le fournisseur.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminer plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Il manque encore quelque chose</translation>
    </message>
    <message>
        <source>Customer, location, connectivity and support IDs are needed to finish.</source>
        <translation>Client, emplacement, connectivité et ID de support sont nécessaires pour terminer.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SheetDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>Demande pare-feu</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Lecture depuis le service</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hand this to the network team: it names what the ways that are turned on need.</source>
        <translation>Remettez ceci à l’équipe réseau&#xa0;: on y trouve ce dont les voies activées ont besoin.</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copié dans le presse-papiers</translation>
    </message>
    <message>
        <source>Save the firewall request</source>
        <translation>Enregistrer la demande pare-feu</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SignersView</name>
    <message>
        <source>Signer</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Clé publique (Ed25519)</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>Faire confiance à ce signataire</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Ne plus faire confiance</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Signataires de confiance</translation>
    </message>
    <message>
        <source>A pack is taken only with a signature of one of these. What a signer signed stays installed when it is distrusted, and is left out.</source>
        <translation>Un pack n’est accepté qu’avec la signature de l’un d’eux. Ce qu’un signataire a signé reste installé quand la confiance lui est retirée, mais n’est plus utilisé.</translation>
    </message>
    <message>
        <source>Trust another signer</source>
        <translation>Faire confiance à un autre signataire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN PUBLIC KEY-----, or choose its file.</source>
        <translation>Collez le texte qui commence par -----BEGIN PUBLIC KEY-----, ou choisissez son fichier.</translation>
    </message>
    <message>
        <source>Choose the signer&apos;s public key</source>
        <translation>Choisir la clé publique du signataire</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.pem)</source>
        <translation>Clés publiques (*.pub *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Make sure by another way that it is the maker&apos;s: whoever has the private key decides what is a problem here.</source>
        <translation>Assurez-vous par un autre moyen que c’est celle de l’éditeur&#xa0;: quiconque détient la clé privée décide ici de ce qui est un problème.</translation>
    </message>
    <message>
        <source>No signer is trusted</source>
        <translation>Aucun signataire n’est de confiance</translation>
    </message>
    <message>
        <source>Only the rules that came with Callbox are used. To take others, trust their maker&apos;s key below.</source>
        <translation>Seules les règles livrées avec Callbox sont utilisées. Pour en accepter d’autres, faites confiance ci-dessous à la clé de leur éditeur.</translation>
    </message>
    <message>
        <source>%1 is trusted</source>
        <translation>Confiance accordée à %1</translation>
    </message>
    <message>
        <source>%1 is trusted no more</source>
        <translation>Confiance retirée à %1</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation>Refaire confiance</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormLimits</name>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>Enregistrer les limites</translation>
    </message>
    <message>
        <source>Hold storms of new problems back as one event</source>
        <translation>Retenir les tempêtes de nouveaux problèmes en un seul événement</translation>
    </message>
    <message>
        <source>More new problems of one partition than</source>
        <translation>Nouveaux problèmes d’une partition, plus de</translation>
    </message>
    <message>
        <source>Or of all together than</source>
        <translation>Ou de toutes ensemble, plus de</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>En (minutes)</translation>
    </message>
    <message>
        <source>The limits are saved</source>
        <translation>Les limites sont enregistrées</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormsView</name>
    <message>
        <source>Show problem</source>
        <translation>Afficher le problème</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Tempêtes</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Ce qu’elle a retenu</translation>
    </message>
    <message>
        <source>There was no storm</source>
        <translation>Il n’y a eu aucune tempête</translation>
    </message>
    <message>
        <source>When more new problems come than the limits allow, one event stands for them, and the rest waits here.</source>
        <translation>Quand il survient plus de nouveaux problèmes que les limites ne le permettent, un seul événement les représente et le reste attend ici.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>The storm has ended</source>
        <translation>La tempête est terminée</translation>
    </message>
    <message>
        <source>New problems are counted from nothing now.</source>
        <translation>Les nouveaux problèmes sont désormais comptés à partir de zéro.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SummaryStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Client et contact</translation>
    </message>
    <message>
        <source>System location</source>
        <translation>Emplacement du système</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Connectivité</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>ID de support</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SupportIdsForm</name>
    <message>
        <source>Primary support ID</source>
        <translation>ID de support principal</translation>
    </message>
    <message>
        <source>Secondary support ID</source>
        <translation>ID de support secondaire</translation>
    </message>
    <message>
        <source>The first ID ever sent administers the access of all others at the provider.</source>
        <translation>Le tout premier ID envoyé administre l’accès de tous les autres chez le fournisseur.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Name, address or operating system</source>
        <translation>Nom, adresse ou système d’exploitation</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Ajouter une partition</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 partition</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partitions</source>
        <translation>
            <numerusform>%Ln partition</numerusform>
            <numerusform>%Ln partitions</numerusform>
        </translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>Aucune partition ne correspond</translation>
    </message>
    <message>
        <source>No name, address or operating system contains this text.</source>
        <translation>Aucun nom, aucune adresse ni aucun système d’exploitation ne contient ce texte.</translation>
    </message>
    <message>
        <source>Show all partitions</source>
        <translation>Afficher toutes les partitions</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>Pas encore de partition</translation>
    </message>
    <message>
        <source>A partition is a machine that this console watches over SSH.</source>
        <translation>Une partition est une machine que cette console surveille par SSH.</translation>
    </message>
    <message>
        <source>Group by system</source>
        <translation>Grouper par système</translation>
    </message>
    <message>
        <source>Systems and their partitions</source>
        <translation>Systèmes et leurs partitions</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsSwitch</name>
    <message>
        <source>Managed system</source>
        <translation>Système géré</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>Type de machine, modèle, série</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name or serial</source>
        <translation>Nom ou série</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>Systèmes gérés</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>Pas encore connu ici</translation>
    </message>
    <message>
        <source>No system matches</source>
        <translation>Aucun système ne correspond</translation>
    </message>
    <message>
        <source>No name or serial contains this text.</source>
        <translation>Aucun nom ni numéro de série ne contient ce texte.</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>Afficher tous les systèmes</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TableExport</name>
    <message>
        <source>The service did not give all rows. Export again once the list is shown.</source>
        <translation>Le service n’a pas fourni toutes les lignes. Exportez à nouveau une fois la liste affichée.</translation>
    </message>
    <message>
        <source>The list was filtered or sorted anew. Export it again.</source>
        <translation>La liste a été filtrée ou triée à nouveau. Exportez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDetail</name>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notifié</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Se connecte comme</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Traps</translation>
    </message>
    <message>
        <source>SNMP engine</source>
        <translation>Moteur SNMP</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>Fait confiance à</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Dernière notification</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then, and what waits for it is not told any more. Turned off, it keeps them.</source>
        <translation>Ses paramètres et ses secrets disparaissent alors, et ce qui attend pour elle n’est plus notifié. Désactivée, elle les conserve.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Test and free</source>
        <translation>Tester et débloquer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 port %2, %3</translation>
    </message>
    <message>
        <source>%1, SNMP %2</source>
        <translation>%1, SNMP %2</translation>
    </message>
    <message>
        <source>version 3</source>
        <translation>version 3</translation>
    </message>
    <message>
        <source>version 2c</source>
        <translation>version 2c</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>The standard document</source>
        <translation>Le document standard</translation>
    </message>
    <message>
        <source>After a template of your own</source>
        <translation>Selon votre propre modèle</translation>
    </message>
    <message>
        <source>The authorities this machine trusts</source>
        <translation>Les autorités auxquelles cette machine fait confiance</translation>
    </message>
    <message>
        <source>The authority given here</source>
        <translation>L’autorité indiquée ici</translation>
    </message>
    <message>
        <source>%1: set</source>
        <translation>%1&#xa0;: défini</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1&#xa0;: non défini</translation>
    </message>
    <message>
        <source>At most %1 traps an hour</source>
        <translation>Au plus %1 traps par heure</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each</source>
        <translation>Au plus %1 messages par heure à chaque adresse</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each; what comes up within %2 min of one is told together</source>
        <translation>Au plus %1 messages par heure à chaque adresse&#xa0;; ce qui survient dans les %2 min après un message est notifié ensemble</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ajouter une cible</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Type de cible</translation>
    </message>
    <message>
        <source>Add this target</source>
        <translation>Ajouter cette cible</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>Ce que vous avez saisi ici est perdu.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Empty: the authorities this machine trusts.</source>
        <translation>Vide&#xa0;: les autorités auxquelles cette machine fait confiance.</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Choisir un fichier PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificate authority of the server (optional)</source>
        <translation>Autorité de certification du serveur (facultatif)</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Ce qui lui est notifié</translation>
    </message>
    <message>
        <source>Minutes gathered after a message</source>
        <translation>Minutes de regroupement après un message</translation>
    </message>
    <message>
        <source>What comes up within this time is told together. 0: each at once.</source>
        <translation>Ce qui survient dans ce délai est notifié ensemble. 0&#xa0;: chacun immédiatement.</translation>
    </message>
    <message>
        <source>Messages an hour at most</source>
        <translation>Messages par heure au plus</translation>
    </message>
    <message>
        <source>To each address. The others wait.</source>
        <translation>À chaque adresse. Les autres attendent.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>User to log in as</source>
        <translation>Utilisateur pour la connexion</translation>
    </message>
    <message>
        <source>Addresses, each with what it is told</source>
        <translation>Adresses, chacune avec ce qui lui est notifié</translation>
    </message>
    <message>
        <source>Trap receiver</source>
        <translation>Récepteur de traps</translation>
    </message>
    <message>
        <source>SNMP version</source>
        <translation>Version SNMP</translation>
    </message>
    <message>
        <source>3, SHA-256 and AES-128</source>
        <translation>3, SHA-256 et AES-128</translation>
    </message>
    <message>
        <source>2c, readable on the way</source>
        <translation>2c, lisible en chemin</translation>
    </message>
    <message>
        <source>User (version 3)</source>
        <translation>Utilisateur (version 3)</translation>
    </message>
    <message>
        <source>Version 3, at least 8 characters.</source>
        <translation>Version 3, au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Version 2c.</source>
        <translation>Version 2c.</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Traps</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Each post is then signed with it (HMAC-SHA-256).</source>
        <translation>Chaque envoi est alors signé avec lui (HMAC-SHA-256).</translation>
    </message>
    <message>
        <source>Empty: the standard document. Else JSON with {{title}}, {{text}}, {{severity}}, {{problem_number}} and others in quotes.</source>
        <translation>Vide&#xa0;: le document standard. Sinon du JSON avec {{title}}, {{text}}, {{severity}}, {{problem_number}} et d’autres entre guillemets.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Template of the document (optional)</source>
        <translation>Modèle du document (facultatif)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetsView</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Dernière notification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Ajouter une cible</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>Cibles de notification</translation>
    </message>
    <message>
        <source>Besides calling home, Callbox tells these of problems and of its own alarms.</source>
        <translation>Outre l’appel au support, Callbox notifie à ces cibles les problèmes et ses propres alarmes.</translation>
    </message>
    <message>
        <source>Test of all targets that are turned on</source>
        <translation>Test de toutes les cibles activées</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Personne n’est encore notifié</translation>
    </message>
    <message>
        <source>Problems are called home all the same. Add who should hear of them here: mail addresses, an SNMP manager, a webhook.</source>
        <translation>Le support est appelé de toute façon en cas de problème. Ajoutez ici qui doit en être informé&#xa0;: adresses e-mail, gestionnaire SNMP, webhook.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TextField</name>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TopBar</name>
    <message>
        <source>Search systems, events, tasks</source>
        <translation>Rechercher des systèmes, événements, tâches</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help for this page (%1)</source>
        <translation>Aide sur cette page (%1)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionDetail</name>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <translation>%1, la prochaine %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Parties du message</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>History and receipt</source>
        <translation>Historique et accusé de réception</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1</source>
        <translation>
            <numerusform>%Ln message, %1</numerusform>
            <numerusform>%Ln messages, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 about %3</source>
        <translation>%1 %2 concernant %3</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>%1 in the queue, moved there</source>
        <translation>%1 dans la file d’attente, déplacé à cette place</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <translation>%1 dans la file d’attente</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionsPage</name>
    <message>
        <source>Transmissions</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No message of this kind</source>
        <translation>Aucun message de ce type</translation>
    </message>
    <message>
        <source>Choose another state or message.</source>
        <translation>Choisissez un autre état ou un autre message.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Send now collects from all partitions and sends at once.</source>
        <translation>«&#xa0;Envoyer maintenant&#xa0;» collecte auprès de toutes les partitions et envoie immédiatement.</translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation>Ouvrir les planifications</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file d’attente</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 retenus</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 mis de côté</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>What was to go home has arrived, or nothing was to go yet.</source>
        <translation>Ce qui devait être envoyé au support est arrivé, ou rien n’était encore à envoyer.</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Afficher ce qui a été envoyé</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::UtilizationView</name>
    <message>
        <source>Utilization</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>No samples of this time</source>
        <translation>Aucune mesure pour cette période</translation>
    </message>
    <message>
        <source>A partition with an open channel is sampled every five minutes; samples are kept 30 days.</source>
        <translation>Une partition dont le canal est ouvert est mesurée toutes les cinq minutes&#xa0;; les mesures sont conservées 30 jours.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1&#xa0;: processeur %2&#xa0;%, mémoire %3&#xa0;%</translation>
    </message>
    <message>
        <source>Now: processor %1 %, memory %2 %. Highest processor: %3 %.</source>
        <translation>Actuellement&#xa0;: processeur %1&#xa0;%, mémoire %2&#xa0;%. Maximum du processeur&#xa0;: %3&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WayDialog</name>
    <message>
        <source>Add a way to the receiver</source>
        <translation>Ajouter une voie vers le récepteur</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Kind of way</source>
        <translation>Type de voie</translation>
    </message>
    <message>
        <source>Add this way</source>
        <translation>Ajouter cette voie</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>Ce que vous avez saisi ici est perdu.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WaysList</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>Dernier succès</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Ajouter une voie</translation>
    </message>
    <message>
        <source>Examine all</source>
        <translation>Tout examiner</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>Demande pare-feu</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Voies vers le récepteur</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>Il n’y a pas encore de voie vers le support</translation>
    </message>
    <message>
        <source>The direct way is added with the receiver&apos;s address.</source>
        <translation>La voie directe est ajoutée avec l’adresse du récepteur.</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The plugin %1 cannot be used now</source>
        <translation>Le plugin %1 n’est pas utilisable actuellement</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then.</source>
        <translation>Ses paramètres et ses secrets disparaissent alors.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Examine and free</source>
        <translation>Examiner et débloquer</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowCalendar</name>
    <message>
        <source>Calendar of the windows</source>
        <translation>Calendrier des fenêtres</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>aucune fenêtre</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowDetail</name>
    <message>
        <source>End now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>Retient</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>%1 to %2; %3</source>
        <translation>%1 à %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>aucun jusqu’ici</translation>
    </message>
    <message>
        <source>%1 kept back, %2 wait for you</source>
        <translation>%1 retenus, %2 vous attendent</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowForm</name>
    <message>
        <source>Add this window</source>
        <translation>Ajouter cette fenêtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep problems back during planned work</source>
        <translation>Retenir les problèmes pendant des travaux planifiés</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>For instance: memory exchange</source>
        <translation>Par exemple&#xa0;: remplacement de mémoire</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>Seulement les codes de référence</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>Seulement les systèmes gérés</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>Seulement les partitions</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1 is kept back for %2.</source>
        <translation>%1 est retenu pendant %2.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowsView</name>
    <message>
        <source>Add window</source>
        <translation>Ajouter une fenêtre</translation>
    </message>
    <message>
        <source>Windows shown</source>
        <translation>Fenêtres affichées</translation>
    </message>
    <message>
        <source>Coming and in force</source>
        <translation>À venir et en vigueur</translation>
    </message>
    <message>
        <source>Ended ones, too</source>
        <translation>Aussi celles terminées</translation>
    </message>
    <message>
        <source>Window %1 is added</source>
        <translation>La fenêtre %1 est ajoutée</translation>
    </message>
    <message>
        <source>Window %1 has ended</source>
        <translation>La fenêtre %1 est terminée</translation>
    </message>
    <message>
        <source>What it kept back waits until you release or discard it.</source>
        <translation>Ce qu’elle a retenu attend que vous le libériez ou le rejetiez.</translation>
    </message>
    <message>
        <source>Window %1 is removed</source>
        <translation>La fenêtre %1 est supprimée</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Fenêtres de maintenance</translation>
    </message>
    <message>
        <source>No window is planned or in force</source>
        <translation>Aucune fenêtre n’est planifiée ou en vigueur</translation>
    </message>
    <message>
        <source>Add one before planned work: problems in it are kept back for you to look at afterwards.</source>
        <translation>Ajoutez-en une avant des travaux planifiés&#xa0;: les problèmes qui y surviennent sont retenus pour que vous les examiniez ensuite.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is window %1 now</source>
        <translation>C’est maintenant la fenêtre %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Condition</name>
    <message>
        <source>at events</source>
        <translation>aux événements</translation>
    </message>
    <message>
        <source>when it is over</source>
        <translation>à leur fin</translation>
    </message>
    <message>
        <source>at events and when it is over</source>
        <translation>aux événements et à leur fin</translation>
    </message>
    <message>
        <source>Not monitored</source>
        <translation>Non surveillée</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Surveillée</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <translation>Vraie pour %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Response ran</source>
        <translation>Réponse exécutée</translation>
    </message>
    <message>
        <source>Response failed</source>
        <translation>Réponse en échec</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Sensor ran</source>
        <translation>Capteur exécuté</translation>
    </message>
    <message>
        <source>Sensor failed</source>
        <translation>Capteur en échec</translation>
    </message>
    <message>
        <source>No serviceable event</source>
        <translation>Aucun événement réparable</translation>
    </message>
    <message>
        <source>An event told here only</source>
        <translation>Un événement notifié ici seulement</translation>
    </message>
    <message>
        <source>An event that is called home</source>
        <translation>Un événement qui appelle le support</translation>
    </message>
    <message>
        <source>raises an alarm</source>
        <translation>déclenche une alarme</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>exécute %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionAudit</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Condition or sensor</source>
        <translation>Condition ou capteur</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionsModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Resource class</source>
        <translation>Classe de ressources</translation>
    </message>
    <message>
        <source>Event expression</source>
        <translation>Expression d’événement</translation>
    </message>
</context>
<context>
    <name>callbox::console::Criteria</name>
    <message>
        <source>closed</source>
        <translation>fermés</translation>
    </message>
    <message>
        <source>open and closed</source>
        <translation>ouverts et fermés</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverts</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>problème %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem numbers</source>
        <translation>
            <numerusform>%Ln numéro de problème</numerusform>
            <numerusform>%Ln numéros de problème</numerusform>
        </translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>tous les systèmes</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln days</source>
        <translation>
            <numerusform>dernier jour (%Ln)</numerusform>
            <numerusform>%Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>service request %1</source>
        <translation>demande de service %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>pièce %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>emplacement %1</translation>
    </message>
    <message>
        <source>subsystem %1</source>
        <translation>sous-système %1</translation>
    </message>
    <message>
        <source>log ID %1</source>
        <translation>ID de journal %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>signalé par %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Criteria: %1 and %2 more</source>
        <translation>Critères&#xa0;: %1 et %2 autres</translation>
    </message>
    <message>
        <source>Criteria: %1</source>
        <translation>Critères&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventAction</name>
    <message>
        <source>The event is not closed.</source>
        <translation>L’événement n’est pas fermé.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>L’événement est fermé. Annulez d’abord la fermeture.</translation>
    </message>
    <message>
        <source>Only an event that is held for approval can be approved.</source>
        <translation>Seul un événement retenu pour approbation peut être approuvé.</translation>
    </message>
    <message>
        <source>The provider has the report already.</source>
        <translation>Le fournisseur a déjà le signalement.</translation>
    </message>
    <message>
        <source>The event is held already.</source>
        <translation>L’événement est déjà retenu.</translation>
    </message>
    <message>
        <source>The event is counted only: it does not call home by itself.</source>
        <translation>L’événement est seulement compté&#xa0;: il n’appelle pas le support de lui-même.</translation>
    </message>
    <message>
        <source>The report has left already.</source>
        <translation>Le signalement est déjà parti.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Aucun événement n’est sélectionné.</translation>
    </message>
    <message>
        <source>None of the selected events allows this.</source>
        <translation>Aucun des événements sélectionnés ne le permet.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>Appeler à nouveau le support</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Appeler le support</translation>
    </message>
    <message>
        <source>Close events</source>
        <translation>Fermer les événements</translation>
    </message>
    <message>
        <source>Close event</source>
        <translation>Fermer l’événement</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Annuler la fermeture</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Commentaire sur %1</translation>
    </message>
    <message>
        <source>The comment is kept with the event.</source>
        <translation>Le commentaire est conservé avec l’événement.</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Retenir %1</translation>
    </message>
    <message>
        <source>Nothing leaves until it is approved. A report that waits is taken out of the outbox.</source>
        <translation>Rien ne part sans approbation. Un signalement en attente est retiré de la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Motif de la retenue</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Hold event</source>
        <translation>Retenir l’événement</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Approuver %1</translation>
    </message>
    <message>
        <source>The report goes into the outbox and calls home.</source>
        <translation>Le signalement va dans la boîte d’envoi et appelle le support.</translation>
    </message>
    <message>
        <source>Why it may leave</source>
        <translation>Motif de l’approbation</translation>
    </message>
    <message>
        <source>Approve them</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approve event</source>
        <translation>Approuver l’événement</translation>
    </message>
    <message>
        <source>Call home for %1</source>
        <translation>Appeler le support pour %1</translation>
    </message>
    <message>
        <source>The report goes to the provider now, also where the event would only notify.</source>
        <translation>Le signalement part maintenant chez le fournisseur, même si l’événement ne devait que notifier.</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Motif de l’envoi</translation>
    </message>
    <message>
        <source>Call home now</source>
        <translation>Appeler maintenant</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>The provider is told of the close with its reason. It can be undone.</source>
        <translation>Le fournisseur est informé de la fermeture et de son motif. Elle peut être annulée.</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Motif de la fermeture</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Laisser ouverts</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Undo the close of %1</source>
        <translation>Annuler la fermeture de %1</translation>
    </message>
    <message>
        <source>The event is again where it was on its way home. The provider is told.</source>
        <translation>L’événement se retrouve là où il en était de son appel au support. Le fournisseur est informé.</translation>
    </message>
    <message>
        <source>Why the close is undone</source>
        <translation>Motif de l’annulation de la fermeture</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>problème %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment kept: %1</source>
        <translation>Commentaire conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the way home: %1</source>
        <translation>En route vers le support&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close undone: %1</source>
        <translation>Fermeture annulée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventData</name>
    <message>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secondaire</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Vidage</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>%1 data are wanted since %2</source>
        <translation>%1&#xa0;: données demandées depuis %2</translation>
    </message>
    <message>
        <source>%1 data gathered, %2</source>
        <translation>%1&#xa0;: données collectées, %2</translation>
    </message>
    <message>
        <source>%1 data were not gathered, %2</source>
        <translation>%1&#xa0;: données non collectées, %2</translation>
    </message>
    <message>
        <source>Not read: %1. %2</source>
        <translation>Non lu&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>In message %1</source>
        <translation>Dans le message %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventDocument</name>
    <message>
        <source>Reference code</source>
        <translation>Code de référence</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Système défaillant</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Premier signalement</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>Dernier signalement</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Demande de service</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Élément constaté</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Problem %1: %2</source>
        <translation>Problème %1 : %2</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>Remplacer dans cet ordre</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventParts</name>
    <message>
        <source>Repaired</source>
        <translation>Réparée</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 par %2, %3</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence de pièce</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
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
        <translation>Problème</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Code de référence</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>Dernier signalement</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>callbox::console::Help</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s folder in resources/help</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>callbox::console::Inventory</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Called out by event %1: %2</source>
        <translation>Désignée par l’événement %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Châssis</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence de pièce</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Défaillante</translation>
    </message>
</context>
<context>
    <name>callbox::console::KeptBackModel</name>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>fenêtre %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Code de référence</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>callbox::console::Label</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>Retenu pour approbation</translation>
    </message>
    <message>
        <source>Suppressed by a window</source>
        <translation>Retenu par une fenêtre</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>Sous le seuil</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Service requested</source>
        <translation>Service demandé</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Refusé par le fournisseur</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Pas encore atteint</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Authentification refusée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Group A</source>
        <translation>Groupe A</translation>
    </message>
    <message>
        <source>Group B</source>
        <translation>Groupe B</translation>
    </message>
    <message>
        <source>Group C</source>
        <translation>Groupe C</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>Modules mémoire</translation>
    </message>
    <message>
        <source>PCI adapters</source>
        <translation>Adaptateurs PCI</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>Cartes réseau</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Châssis</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Alimentations</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Ventilateurs</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Microprogramme</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Correctifs</translation>
    </message>
    <message>
        <source>Configuration values</source>
        <translation>Valeurs de configuration</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Systèmes de fichiers</translation>
    </message>
    <message>
        <source>Failure logs</source>
        <translation>Journaux de défaillances</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>Systèmes gérés</translation>
    </message>
    <message>
        <source>Partitions found</source>
        <translation>Partitions trouvées</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Signal de présence</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Données étendues</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Résolution de noms</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Receiver&apos;s answer</source>
        <translation>Réponse du récepteur</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clé d’hôte</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Exécution d’une commande</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Proxy&apos;s settings</source>
        <translation>Paramètres du proxy</translation>
    </message>
    <message>
        <source>Kerberos ticket</source>
        <translation>Ticket Kerberos</translation>
    </message>
    <message>
        <source>Proxy&apos;s name</source>
        <translation>Nom du proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Login at the proxy</source>
        <translation>Authentification au proxy</translation>
    </message>
    <message>
        <source>Tunnel by the proxy</source>
        <translation>Tunnel du proxy</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>Passerelle VPN</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Échange de clés</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Address in the tunnel</source>
        <translation>Adresse dans le tunnel</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>Ouverture de session</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Message de test</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>Tunnel L2TP</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Carte SIM</translation>
    </message>
    <message>
        <source>Registration in the network</source>
        <translation>Enregistrement sur le réseau</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>Connexion de données</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Packets of full size</source>
        <translation>Paquets de taille maximale</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Appeler le support</translation>
    </message>
    <message>
        <source>Notify only</source>
        <translation>Notification seule</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
</context>
<context>
    <name>callbox::console::Main</name>
    <message>
        <source>The operator&apos;s desktop of the Callbox call-home console.</source>
        <translation>Le bureau de l’opérateur de la console d’appel au support Callbox.</translation>
    </message>
    <message>
        <source>The operator socket of callboxd (default: $CALLBOX_SOCKET, then /run/callbox/operator.sock).</source>
        <translation>Le socket opérateur de callboxd (par défaut&#xa0;: $CALLBOX_SOCKET, puis /run/callbox/operator.sock).</translation>
    </message>
    <message>
        <source>The page to open, for instance events or setup.</source>
        <translation>La page à ouvrir, par exemple events ou setup.</translation>
    </message>
    <message>
        <source>The problems that the desktop is told of: all, call-home or none (default: all).</source>
        <translation>Les problèmes notifiés au bureau&#xa0;: all, call-home ou none (par défaut&#xa0;: all).</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or desktop (default: as chosen in Settings).</source>
        <translation>light, dark, high-contrast ou desktop (par défaut&#xa0;: selon le choix fait dans Paramètres).</translation>
    </message>
</context>
<context>
    <name>callbox::console::MessageHistory</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>The whole inventory was asked for</source>
        <translation>L’inventaire complet a été demandé</translation>
    </message>
    <message>
        <source>Carried in a file</source>
        <translation>Porté dans un fichier</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>callbox::console::Overview</name>
    <message>
        <source>This console is not set up yet</source>
        <translation>Cette console n’est pas encore configurée</translation>
    </message>
    <message>
        <source>Your fleet is calling home</source>
        <translation>Votre parc appelle le support</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>En attente d’appeler le support</translation>
    </message>
    <message>
        <source>Your fleet is not calling home</source>
        <translation>Votre parc n’appelle pas le support</translation>
    </message>
    <message>
        <source>No partition is monitored yet.</source>
        <translation>Aucune partition n’est encore surveillée.</translation>
    </message>
    <message>
        <source>%1 of %2 partitions are connected.</source>
        <translation>%1 partitions sur %2 sont connectées.</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Événements ouverts</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>Silent partitions</source>
        <translation>Partitions muettes</translation>
    </message>
    <message>
        <source>all channels open</source>
        <translation>tous les canaux ouverts</translation>
    </message>
    <message>
        <source>%1 down, %2 refused, %3 not reached yet</source>
        <translation>%1 coupés, %2 refusés, %3 pas encore atteints</translation>
    </message>
    <message>
        <source>no partition yet</source>
        <translation>pas encore de partition</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>oldest waits %1</source>
        <translation>le plus ancien attend depuis %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>dernier contact %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>pas encore de contact</translation>
    </message>
    <message>
        <source>Next transmittal</source>
        <translation>Prochain envoi</translation>
    </message>
    <message>
        <source>no schedule is on</source>
        <translation>aucune planification n’est activée</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Données d’identification</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>pas encore inscrite</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>One has been silent for more than an hour.</source>
        <translation>Une partition est silencieuse depuis plus d’une heure.</translation>
    </message>
    <message>
        <source>%1 have been silent for more than an hour.</source>
        <translation>%1 sont silencieuses depuis plus d’une heure.</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 critiques</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>%1 information</source>
        <translation>%1 informations</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 partitions connected</source>
        <translation>%1 partitions connectées sur %2</translation>
    </message>
    <message>
        <source>longest: %1, %2</source>
        <translation>depuis le plus longtemps&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 was never reached</source>
        <translation>%1 n’a jamais été jointe</translation>
    </message>
    <message>
        <source>everything has left</source>
        <translation>tout est parti</translation>
    </message>
    <message>
        <source>Last transmittal</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun jusqu’ici</translation>
    </message>
    <message>
        <source>Path in use</source>
        <translation>Voie utilisée</translation>
    </message>
    <message>
        <source>changes by itself at %1</source>
        <translation>changement automatique à %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionDocument</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>Dernière collecte</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionsModel</name>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Événements ouverts</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>callbox::console::Places</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>Événements réparables</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Connectivité</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Configuration guidée</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>Informations client</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>Autoriser un utilisateur</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Users and audit</source>
        <translation>Utilisateurs et audit</translation>
    </message>
    <message>
        <source>Windows and policies</source>
        <translation>Fenêtres et politiques</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Packs de règles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Ajouter une partition</translation>
    </message>
    <message>
        <source>Conditions and responses</source>
        <translation>Conditions et réponses</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
</context>
<context>
    <name>callbox::console::Policy</name>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Cleared itself</source>
        <translation>S’est résolu de lui-même</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Tell here only</source>
        <translation>Notifier ici seulement</translation>
    </message>
    <message>
        <source>Hold for approval</source>
        <translation>Retenir pour approbation</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Appeler le support</translation>
    </message>
    <message>
        <source>Count into an open problem</source>
        <translation>Compter dans un problème ouvert</translation>
    </message>
    <message>
        <source>systems %1</source>
        <translation>systèmes %1</translation>
    </message>
    <message>
        <source>partitions %1</source>
        <translation>partitions %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>begins %1, lasts %2</source>
        <translation>commence %1, dure %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>se termine %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>se termine %1, dans %2</translation>
    </message>
    <message>
        <source>ended early, %1</source>
        <translation>terminée avant l’heure, %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminée %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rehearsal</name>
    <message>
        <source>Called home</source>
        <translation>Appelle le support</translation>
    </message>
    <message>
        <source>Told here only</source>
        <translation>Notifié ici seulement</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>Retenu pour approbation</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Counted into an open one</source>
        <translation>Compté dans un problème ouvert</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rights</name>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Service representative</source>
        <translation>Technicien de maintenance</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Your role is %1; this takes the role %2.</source>
        <translation>Votre rôle est %1&#xa0;; ceci requiert le rôle %2.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>Le service n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>callbox::console::RulesModel</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Désactivée</translation>
    </message>
</context>
<context>
    <name>callbox::console::SensorsModel</name>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>S’exécute</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>callbox::console::Setting</name>
    <message>
        <source>Customer information</source>
        <translation>Informations client</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>ID de support</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Voies vers le récepteur</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>Cibles de notification</translation>
    </message>
    <message>
        <source>Rules for new problems</source>
        <translation>Règles pour les nouveaux problèmes</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Tempêtes</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Fenêtres de maintenance</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Surveillance des connexions</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Appel au support par système</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>Règles de masquage</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Signers of rule packs</source>
        <translation>Signataires de packs de règles</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Conditions and their responses</source>
        <translation>Conditions et leurs réponses</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Serait modifié</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>Serait ajouté</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>Serait ignoré</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>callbox::console::StateView</name>
    <message>
        <source>Reading from the service</source>
        <translation>Lecture depuis le service</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>callbox::console::StatusStrip</name>
    <message>
        <source>Not set up yet</source>
        <translation>Pas encore configurée</translation>
    </message>
    <message>
        <source>Calling home</source>
        <translation>Appelle le support</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>En attente d’appeler le support</translation>
    </message>
    <message>
        <source>Not calling home</source>
        <translation>N’appelle pas le support</translation>
    </message>
    <message>
        <source>Connecting to the service</source>
        <translation>Connexion au service</translation>
    </message>
    <message>
        <source>The service is not connected, so its state is not known</source>
        <translation>Le service n’est pas connecté, son état n’est donc pas connu</translation>
    </message>
    <message>
        <source>callboxd connected</source>
        <translation>callboxd connecté</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Voie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Dernier contact %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Pas encore de contact</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>En attente d’envoi&#xa0;: %1</translation>
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
        <translation>Toutes les partitions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Only counted</source>
        <translation>Seulement comptés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Code de référence</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
</context>
<context>
    <name>callbox::console::SystemsTree</name>
    <message>
        <source>Not collected yet</source>
        <translation>Pas encore collecté</translation>
    </message>
    <message>
        <source>All connected</source>
        <translation>Toutes connectées</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 sur %2 connectées</translation>
    </message>
    <message>
        <source>System and partition</source>
        <translation>Système et partition</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Événements ouverts</translation>
    </message>
    <message>
        <source>%1 connected, %2 down, %3 refused, %4 not reached yet</source>
        <translation>%1 connectées, %2 coupées, %3 refusées, %4 pas encore jointes</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 partition</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 partitions</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
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
        <translation>Tous les problèmes et alarmes</translation>
    </message>
    <message>
        <source>Call-home problems only</source>
        <translation>Seulement les problèmes avec appel au support</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, obligatoire</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>None: readable on the way, no login</source>
        <translation>Aucun&#xa0;: lisible en chemin, sans authentification</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Nouveau problème</translation>
    </message>
    <message>
        <source>Problem changed</source>
        <translation>Problème modifié</translation>
    </message>
    <message>
        <source>Problem closed</source>
        <translation>Problème fermé</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alarm over</source>
        <translation>Fin d’alarme</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notifié</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Authentication pass phrase</source>
        <translation>Phrase secrète d’authentification</translation>
    </message>
    <message>
        <source>Privacy pass phrase</source>
        <translation>Phrase secrète de chiffrement</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Clé de signature</translation>
    </message>
</context>
<context>
    <name>callbox::console::Times</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dans %1 min</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
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
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>callbox::console::TransmissionsModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Received or due</source>
        <translation>Reçu ou dû</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>Retenu par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancelled by %1: %2</source>
        <translation>Annulé par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::WindowsModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>Retient</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
</TS>

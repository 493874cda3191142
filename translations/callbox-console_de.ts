<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>callbox::app::console::AddressesEditor</name>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What this address is told</source>
        <translation>Was dieser Adresse mitgeteilt wird</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Diese Adresse entfernen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AttentionView</name>
    <message>
        <source>Managed system</source>
        <translation>Verwaltetes System</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>All its partitions</source>
        <translation>Alle seine Partitionen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>Maschinentyp, Modell, Seriennummer</translation>
    </message>
    <message>
        <source>Indicator of</source>
        <translation>Anzeige für</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Only those that are on</source>
        <translation>Nur eingeschaltete</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Problem zeigen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Attention indicators</source>
        <translation>Service-Anzeigen</translation>
    </message>
    <message>
        <source>On while an open problem that calls home needs service. Switched off, it stays off until a newer problem comes; the problems stay as they are.</source>
        <translation>Ein, solange ein offenes Problem, das zu Hause anruft, Service braucht. Ausgeschaltet bleibt die Anzeige aus, bis ein neueres Problem kommt; die Probleme bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 of %2 are on</source>
        <translation>%1 von %2 sind ein</translation>
    </message>
    <message>
        <source>Needs service</source>
        <translation>Braucht Service</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Nothing needs service</source>
        <translation>Nichts braucht Service</translation>
    </message>
    <message>
        <source>No attention indicator is on.</source>
        <translation>Keine Service-Anzeige ist ein.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Noch kein verwaltetes System</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Systeme sind bekannt, sobald eine ihrer Partitionen erreicht wurde.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditDetail</name>
    <message>
        <source>Show the problem</source>
        <translation>Problem zeigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditModel</name>
    <message>
        <source>Attention</source>
        <translation>Service-Anzeigen</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Anruf zu Hause je System</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Erhebung</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>Kundeninformationen</translation>
    </message>
    <message>
        <source>Dumps</source>
        <translation>Dumps</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>Serviceereignisse</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Erweiterte Daten</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Verbindungsüberwachung</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Regelpakete</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Geführte Einrichtung</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Problemstürme</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>Benutzer berechtigen</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Transmitting</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditPage</name>
    <message>
        <source>Users and audit</source>
        <translation>Benutzer und Protokoll</translation>
    </message>
    <message>
        <source>Who did what, and who may do what.</source>
        <translation>Wer was getan hat und wer was darf.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditView</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurück sehen</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>Text in einer Spalte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Erledigt und abgelehnt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles bisher</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>%1, reading</source>
        <translation>%1, wird gelesen</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>Kein Eintrag entspricht dem Filter</translation>
    </message>
    <message>
        <source>Widen the period, or take a filter away.</source>
        <translation>Erweitern Sie den Zeitraum, oder nehmen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing was done in this period</source>
        <translation>In diesem Zeitraum wurde nichts getan</translation>
    </message>
    <message>
        <source>Everything that changes something, or tells a secret, is kept here. Reading is not.</source>
        <translation>Alles, was etwas ändert oder ein Geheimnis preisgibt, steht hier. Lesen steht hier nicht.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuthorizePage</name>
    <message>
        <source>Authorize user</source>
        <translation>Benutzer berechtigen</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Berechtigen</translation>
    </message>
    <message>
        <source>Who may see this console&apos;s data at the provider.</source>
        <translation>Wer die Daten dieser Konsole beim Anbieter sehen darf.</translation>
    </message>
    <message>
        <source>The support IDs are saved</source>
        <translation>Die Support-IDs sind gespeichert</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkAdd</name>
    <message>
        <source>Partitions to be added</source>
        <translation>Partitionen, die hinzukommen</translation>
    </message>
    <message>
        <source>Lines of known_hosts (optional)</source>
        <translation>Zeilen aus known_hosts (optional)</translation>
    </message>
    <message>
        <source>Password, once for each (optional)</source>
        <translation>Passwort, je einmal (optional)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Ask for their host keys</source>
        <translation>Nach den Hostschlüsseln fragen</translation>
    </message>
    <message>
        <source>Compare the fingerprints with what the partitions print: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. With rows selected only these are trusted. The password puts Callbox&apos;s key in place and is never kept.</source>
        <translation>Vergleichen Sie die Fingerabdrücke mit dem, was die Partitionen ausgeben: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Sind Zeilen ausgewählt, wird nur diesen vertraut. Das Passwort hinterlegt den Schlüssel von Callbox und wird nie aufgehoben.</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <translation>%1 von %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 keys to compare</source>
        <translation>%1 Schlüssel zu vergleichen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Trust %1 and add</source>
        <translation>%1 vertrauen und hinzufügen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkDetail</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Ausfallendes System</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Ausgewählte Ereignisse</translation>
    </message>
    <message>
        <source>%1 events are handled at once</source>
        <translation>%1 Ereignisse werden auf einmal behandelt</translation>
    </message>
    <message>
        <source>These are the first ones of your selection. Select the others afterwards.</source>
        <translation>Das sind die ersten Ihrer Auswahl. Wählen Sie die übrigen danach aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events selected</source>
        <translation>
            <numerusform>%Ln Ereignis ausgewählt</numerusform>
            <numerusform>%Ln Ereignisse ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 done, %2 refused</source>
        <translation>%1 erledigt, %2 abgelehnt</translation>
    </message>
    <message>
        <source>The list says of each what was refused and why.</source>
        <translation>Die Liste sagt zu jedem, was abgelehnt wurde und warum.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Key listed</source>
        <translation>Schlüssel gelistet</translation>
    </message>
    <message>
        <source>Other key listed</source>
        <translation>Anderer gelistet</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Compare key</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Anmelden als</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Host key, or what went wrong</source>
        <translation>Hostschlüssel oder was misslang</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkSource</name>
    <message>
        <source>List these partitions</source>
        <translation>Diese Partitionen auflisten</translation>
    </message>
    <message>
        <source>Where the partitions come from</source>
        <translation>Woher die Partitionen kommen</translation>
    </message>
    <message>
        <source>By a pattern of names</source>
        <translation>Nach einem Muster von Namen</translation>
    </message>
    <message>
        <source>From CSV</source>
        <translation>Aus CSV</translation>
    </message>
    <message>
        <source>From another console&apos;s settings</source>
        <translation>Aus den Einstellungen einer anderen Konsole</translation>
    </message>
    <message>
        <source>From an HMC or KVM host</source>
        <translation>Von einer HMC oder einem KVM-Host</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Anmelden als</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Pattern of host names</source>
        <translation>Muster von Rechnernamen</translation>
    </message>
    <message>
        <source>Ranges and lists stand in brackets; several patterns are separated by spaces.</source>
        <translation>Bereiche und Listen stehen in Klammern; mehrere Muster trennen Leerzeichen.</translation>
    </message>
    <message>
        <source>Partitions as CSV</source>
        <translation>Partitionen als CSV</translation>
    </message>
    <message>
        <source>Open a file ...</source>
        <translation>Datei öffnen ...</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV-Datei auswählen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Columns: host, name, user, port, in this order or named in the first line. Only the host is needed.</source>
        <translation>Spalten: host, name, user, port, in dieser Reihenfolge oder in der ersten Zeile benannt. Nur host ist nötig.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Noch keine Datei ausgewählt</translation>
    </message>
    <message>
        <source>Choose another console&apos;s settings</source>
        <translation>Einstellungen einer anderen Konsole auswählen</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Takes the partitions alone; their host keys are asked for anew. The place Settings takes everything.</source>
        <translation>Übernimmt nur die Partitionen; nach ihren Hostschlüsseln wird neu gefragt. Alles übernimmt der Ort Einstellungen.</translation>
    </message>
    <message>
        <source>HMC or KVM host</source>
        <translation>HMC oder KVM-Host</translation>
    </message>
    <message>
        <source>Domain of the partitions</source>
        <translation>Domäne der Partitionen</translation>
    </message>
    <message>
        <source>Domain put behind the names, for instance example.com</source>
        <translation>Domäne hinter den Namen, zum Beispiel example.com</translation>
    </message>
    <message>
        <source>Lists what it told of in its last collection and is not here yet. Add the HMC itself first, as a partition.</source>
        <translation>Listet auf, was bei ihrer letzten Erfassung genannt wurde und noch nicht hier ist. Fügen Sie zuerst die HMC selbst hinzu, als Partition.</translation>
    </message>
    <message>
        <source>No HMC and no KVM host is here yet</source>
        <translation>Noch keine HMC und kein KVM-Host hier</translation>
    </message>
    <message>
        <source>There is no HMC to ask</source>
        <translation>Es gibt keine HMC zum Fragen</translation>
    </message>
    <message>
        <source>Add the HMC itself first, as a partition.</source>
        <translation>Fügen Sie zuerst die HMC selbst hinzu, als Partition.</translation>
    </message>
    <message>
        <source>Nothing was collected from it yet</source>
        <translation>Von ihr wurde noch nichts erfasst</translation>
    </message>
    <message>
        <source>Collect from it in Systems, then list again.</source>
        <translation>Erfassen Sie sie unter Systeme und listen Sie dann erneut auf.</translation>
    </message>
    <message>
        <source>There is no partition in it</source>
        <translation>Darin ist keine Partition</translation>
    </message>
    <message>
        <source>Look whether the right source is chosen.</source>
        <translation>Sehen Sie nach, ob die richtige Quelle gewählt ist.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BundleView</name>
    <message>
        <source>Write the bundle</source>
        <translation>Bündel schreiben</translation>
    </message>
    <message>
        <source>Take in receipts</source>
        <translation>Quittungen einlesen</translation>
    </message>
    <message>
        <source>Carry what waits to the receiver</source>
        <translation>Was wartet, zum Empfänger tragen</translation>
    </message>
    <message>
        <source>Each waiting message is in the file exactly as it would be posted; there is no secret in it. The messages wait on for a connection all the same, and one that arrives both ways is one message.</source>
        <translation>Jede wartende Nachricht steht in der Datei genau so, wie sie gesendet würde; ein Geheimnis ist nicht darin. Die Nachrichten warten trotzdem weiter auf eine Verbindung, und eine, die auf beiden Wegen ankommt, ist eine Nachricht.</translation>
    </message>
    <message>
        <source>Bring its receipts back</source>
        <translation>Seine Quittungen zurückbringen</translation>
    </message>
    <message>
        <source>The receiver writes signed receipts beside the bundle it took. They may be taken in more than once.</source>
        <translation>Der Empfänger schreibt zu dem Bündel, das er angenommen hat, signierte Quittungen. Sie dürfen mehrmals eingelesen werden.</translation>
    </message>
    <message>
        <source>Choose the receipts</source>
        <translation>Quittungen wählen</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Quittungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bundles (*.json)</source>
        <translation>Bündel (*.json)</translation>
    </message>
    <message>
        <source>%1 messages are in %2</source>
        <translation>%1 Nachrichten stehen in %2</translation>
    </message>
    <message>
        <source>%1 more wait: write another one when the receipts are in.</source>
        <translation>%1 weitere warten: Schreiben Sie ein weiteres, wenn die Quittungen da sind.</translation>
    </message>
    <message>
        <source>received before: %1</source>
        <translation>zuvor empfangen: %1</translation>
    </message>
    <message>
        <source>set aside for good: %1</source>
        <translation>endgültig zurückgelegt: %1</translation>
    </message>
    <message>
        <source>refused, they wait on: %1</source>
        <translation>abgelehnt, sie warten weiter: %1</translation>
    </message>
    <message>
        <source>of another console: %1</source>
        <translation>von einer anderen Konsole: %1</translation>
    </message>
    <message>
        <source>Messages that arrived: %1</source>
        <translation>Angekommene Nachrichten: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CallHomeView</name>
    <message>
        <source>Calls home</source>
        <translation>Ruft zu Hause an</translation>
    </message>
    <message>
        <source>Waits for an operator</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>Wieder zu Hause anrufen</translation>
    </message>
    <message>
        <source>Stop calling home</source>
        <translation>Nicht mehr zu Hause anrufen</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Noch kein verwaltetes System</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Systeme sind bekannt, sobald eine ihrer Partitionen erreicht wurde.</translation>
    </message>
    <message>
        <source>New problems of a system that does not call home are held until an operator releases them, whatever the rules say. Service information still goes.</source>
        <translation>Neue Probleme eines Systems, das nicht zu Hause anruft, werden angehalten, bis ein Bediener sie freigibt, was immer die Regeln sagen. Serviceinformationen gehen weiterhin hinaus.</translation>
    </message>
    <message>
        <source>A system that is not known here yet</source>
        <translation>Ein System, das hier noch nicht bekannt ist</translation>
    </message>
    <message>
        <source>Hold its problems</source>
        <translation>Seine Probleme anhalten</translation>
    </message>
    <message>
        <source>Machine type, model and serial</source>
        <translation>Maschinentyp, Modell und Seriennummer</translation>
    </message>
    <message>
        <source>It is held from its first problem on.</source>
        <translation>Es wird von seinem ersten Problem an angehalten.</translation>
    </message>
    <message>
        <source>Systems that call home again: %1</source>
        <translation>Systeme, die wieder zu Hause anrufen: %1</translation>
    </message>
    <message>
        <source>Systems whose new problems are held now: %1</source>
        <translation>Systeme, deren neue Probleme jetzt angehalten werden: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CarryView</name>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Dokument wählen</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>Diese Einstellungen importieren</translation>
    </message>
    <message>
        <source>Only what would change</source>
        <translation>Nur, was sich ändern würde</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Einstellungen mitnehmen</translation>
    </message>
    <message>
        <source>The document has every setting of this console and never a secret. It is readable, so that it can be cut down and kept under version control.</source>
        <translation>Das Dokument enthält jede Einstellung dieser Konsole und nie ein Geheimnis. Es ist lesbar, kann also gekürzt und unter Versionskontrolle gehalten werden.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Take over settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Choose a document of settings</source>
        <translation>Dokument mit Einstellungen wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Some settings were refused; the others are done</source>
        <translation>Einige Einstellungen wurden abgelehnt; die übrigen sind übernommen</translation>
    </message>
    <message>
        <source>The settings are taken over</source>
        <translation>Die Einstellungen sind übernommen</translation>
    </message>
    <message>
        <source>Secrets are not in the document: set those that the list names.</source>
        <translation>Geheimnisse stehen nicht im Dokument: Setzen Sie die, die die Liste nennt.</translation>
    </message>
    <message>
        <source>The service looks at the document</source>
        <translation>Der Dienst sieht das Dokument durch</translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>Kein Dokument ist gewählt</translation>
    </message>
    <message>
        <source>Choose one that another console exported. First you see what would change; nothing is done before you say so.</source>
        <translation>Wählen Sie eines, das eine andere Konsole exportiert hat. Zuerst sehen Sie, was sich ändern würde; nichts geschieht, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>The document is not taken</source>
        <translation>Das Dokument wird nicht angenommen</translation>
    </message>
    <message>
        <source>The reason stands below. Nothing was changed.</source>
        <translation>Der Grund steht unten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation>Alles ist schon so</translation>
    </message>
    <message>
        <source>The document would change nothing here.</source>
        <translation>Das Dokument würde hier nichts ändern.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionAuditView</name>
    <message>
        <source>Show problem</source>
        <translation>Problem zeigen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>It printed</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Nichts dergleichen geschah</translation>
    </message>
    <message>
        <source>Events of conditions, their ends and what responses did are kept for 30 days.</source>
        <translation>Ereignisse von Bedingungen, deren Ende und was Antworten taten, bleiben 30 Tage erhalten.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionDetail</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Start monitoring</source>
        <translation>Überwachung beginnen</translation>
    </message>
    <message>
        <source>Stop monitoring</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Take link away</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Linked responses</source>
        <translation>Verknüpfte Antworten</translation>
    </message>
    <message>
        <source>Response to link</source>
        <translation>Zu verknüpfende Antwort</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>A new condition</source>
        <translation>Eine neue Bedingung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>No response is linked</source>
        <translation>Keine Antwort ist verknüpft</translation>
    </message>
    <message>
        <source>A condition is monitored once a response is linked and started.</source>
        <translation>Eine Bedingung wird überwacht, sobald eine Antwort verknüpft und begonnen ist.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionForm</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Of resources of the class</source>
        <translation>Von Ressourcen der Klasse</translation>
    </message>
    <message>
        <source>It is an event when</source>
        <translation>Ein Ereignis ist es, wenn</translation>
    </message>
    <message>
        <source>It is over when</source>
        <translation>Vorbei ist es, wenn</translation>
    </message>
    <message>
        <source>Only of resources with</source>
        <translation>Nur von Ressourcen mit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What an event means</source>
        <translation>Was ein Ereignis bedeutet</translation>
    </message>
    <message>
        <source>What its end means</source>
        <translation>Was sein Ende bedeutet</translation>
    </message>
    <message>
        <source>Besides its responses it makes</source>
        <translation>Neben den Antworten entsteht</translation>
    </message>
    <message>
        <source>Make condition</source>
        <translation>Bedingung anlegen</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>Bedingung speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Attributes: %1</source>
        <translation>Attribute: %1</translation>
    </message>
    <message>
        <source>The condition is saved</source>
        <translation>Die Bedingung ist gespeichert</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsPage</name>
    <message>
        <source>Conditions and responses</source>
        <translation>Bedingungen und Antworten</translation>
    </message>
    <message>
        <source>When something is an event, and what is done about it.</source>
        <translation>Wann etwas ein Ereignis ist, und was dann getan wird.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsView</name>
    <message>
        <source>New condition</source>
        <translation>Neue Bedingung</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message>
        <source>Its links to responses went with it.</source>
        <translation>Die Verknüpfungen mit Antworten sind mit ihr weg.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is no condition</source>
        <translation>Es gibt keine Bedingung</translation>
    </message>
    <message>
        <source>A condition says when something about your partitions is an event, for instance a file system that fills up.</source>
        <translation>Eine Bedingung sagt, wann etwas an Ihren Partitionen ein Ereignis ist, zum Beispiel ein Dateisystem, das voll wird.</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Speichern oder verwerfen Sie zuerst Ihre Änderungen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityForm</name>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Wege zum Empfänger</translation>
    </message>
    <message>
        <source>The first that works is used; the others stand by in this order.</source>
        <translation>Der erste, der funktioniert, wird benutzt; die anderen stehen in dieser Reihenfolge bereit.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityPage</name>
    <message>
        <source>Connectivity</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Save receiver</source>
        <translation>Empfänger speichern</translation>
    </message>
    <message>
        <source>Callbox only opens connections outward.</source>
        <translation>Callbox baut Verbindungen nur nach außen auf.</translation>
    </message>
    <message>
        <source>The receiver is saved</source>
        <translation>Der Empfänger ist gespeichert</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CriteriaPanel</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Hide criteria</source>
        <translation>Kriterien ausblenden</translation>
    </message>
    <message>
        <source>Criteria hold as you type. Empty ones do not restrict.</source>
        <translation>Kriterien gelten, sobald Sie sie eingeben. Leere schränken nicht ein.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Offen und geschlossen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Jede Schwere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Notification type</source>
        <translation>Art der Benachrichtigung</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Description or code</source>
        <translation>Beschreibung oder Code</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Ausfallendes System</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Reported in the last</source>
        <translation>Gemeldet in den letzten</translation>
    </message>
    <message>
        <source>Problem numbers</source>
        <translation>Problemnummern</translation>
    </message>
    <message>
        <source>42, 44-46</source>
        <translation>42, 44-46</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Serviceanforderung</translation>
    </message>
    <message>
        <source>Reference code begins with</source>
        <translation>Referenzcode beginnt mit</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Location code</source>
        <translation>Einbauort</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsystem</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>Plattformprotokoll-ID</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>Meldende Konsole</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerForm</name>
    <message>
        <source>The systems stand at the administrator&apos;s address</source>
        <translation>Die Systeme stehen an der Adresse der Verwaltung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Zuständige Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Other telephone</source>
        <translation>Weiteres Telefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters, for instance DE</source>
        <translation>Zwei Buchstaben, zum Beispiel DE</translation>
    </message>
    <message>
        <source>Building, floor, room</source>
        <translation>Gebäude, Stockwerk, Raum</translation>
    </message>
    <message>
        <source>Nearest telephone</source>
        <translation>Nächstes Telefon</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Unternehmensnummer</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerPage</name>
    <message>
        <source>Customer information</source>
        <translation>Kundeninformationen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Whom the provider calls, and where an engineer has to go.</source>
        <translation>Wen der Anbieter anruft und wohin die Technik fahren muss.</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Kunde und Kontakt</translation>
    </message>
    <message>
        <source>System location and account</source>
        <translation>Standort und Konto</translation>
    </message>
    <message>
        <source>The customer information is saved</source>
        <translation>Die Kundeninformationen sind gespeichert</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DataFileView</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Select a file to read it here.</source>
        <translation>Wählen Sie eine Datei aus, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Wird vom Dienst gelesen</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
    <message>
        <source>the source said more</source>
        <translation>die Quelle sagte mehr</translation>
    </message>
    <message>
        <source>Files of more than %1 are saved by &quot;callbox event data --save&quot;.</source>
        <translation>Dateien von mehr als %1 speichert „callbox event data --save“.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DeedForm</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Ihr Name (wahlfrei)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DesktopNotifier</name>
    <message>
        <source>Problem %1 on %2: %3</source>
        <translation>Problem %1 auf %2: %3</translation>
    </message>
    <message>
        <source>Callbox lists them under serviceable events.</source>
        <translation>Callbox führt sie unter Serviceereignissen auf.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 new problems</source>
        <translation>%1 neue Probleme</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DisclosurePage</name>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Nothing leaves but messages that can be seen, before and after.</source>
        <translation>Nichts geht hinaus als Nachrichten, die vorher und nachher zu sehen sind.</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ausgangsbuch</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Ohne Verbindung</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DoctorDialog</name>
    <message>
        <source>Examine again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Examine every way to the receiver</source>
        <translation>Jeden Weg zum Empfänger prüfen</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each step depends on the one before. The first that fails tells the cause.</source>
        <translation>Jeder Schritt baut auf dem vorigen auf. Der erste, der misslingt, nennt die Ursache.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventComments</name>
    <message>
        <source>Add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Comments go home with the report as it is when it is sent.</source>
        <translation>Kommentare gehen mit der Meldung, so wie sie beim Senden ist.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>Noch kein Kommentar</translation>
    </message>
    <message>
        <source>Note what was found and done, for colleagues and the provider.</source>
        <translation>Halten Sie fest, was gefunden und getan wurde, für Kollegen und den Anbieter.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventData</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Collect secondary data</source>
        <translation>Sekundärdaten sammeln</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Erweiterte Daten</translation>
    </message>
    <message>
        <source>No extended data</source>
        <translation>Keine erweiterten Daten</translation>
    </message>
    <message>
        <source>Test problems want no data.</source>
        <translation>Testprobleme brauchen keine Daten.</translation>
    </message>
    <message>
        <source>No extended data yet</source>
        <translation>Noch keine erweiterten Daten</translation>
    </message>
    <message>
        <source>Primary data are gathered by themselves when an event calls home; secondary data on request.</source>
        <translation>Primärdaten werden von selbst gesammelt, wenn ein Ereignis gemeldet wird; Sekundärdaten auf Anforderung.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>Das Ereignis ist geschlossen. Nehmen Sie zuerst das Schließen zurück.</translation>
    </message>
    <message>
        <source>The event is held: approve it first.</source>
        <translation>Das Ereignis ist zurückgehalten: geben Sie es zuerst frei.</translation>
    </message>
    <message>
        <source>There is no service request yet that data could go to.</source>
        <translation>Es gibt noch keine Serviceanforderung, zu der Daten gehen könnten.</translation>
    </message>
    <message>
        <source>Nothing is kept that has not left.</source>
        <translation>Es ist nichts da, was nicht schon gesendet wurde.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Wählen Sie zuerst eine Datei aus.</translation>
    </message>
    <message>
        <source>What has left cannot be taken back.</source>
        <translation>Was gesendet wurde, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Send selected</source>
        <translation>Ausgewählte senden</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>Data about this event are being gathered.</source>
        <translation>Daten zu diesem Ereignis werden gerade gesammelt.</translation>
    </message>
    <message>
        <source>Send all that is kept</source>
        <translation>Alles senden, was hier liegt</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>It goes to service request %1.</source>
        <translation>Es geht zur Serviceanforderung %1.</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Warum es gesendet wird</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen? {1?}</translation>
    </message>
    <message>
        <source>A message that waits with it is made anew without it. It cannot be undone.</source>
        <translation>Eine Nachricht, die damit wartet, wird ohne sie neu erstellt. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Warum es entfernt wird</translation>
    </message>
    <message>
        <source>Remove files</source>
        <translation>Dateien entfernen</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>Es wartet im Ausgang.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Es ist entfernt.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDeeds</name>
    <message>
        <source>Not done for %1: %2</source>
        <translation>Nicht ausgeführt für %1: %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDetail</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>About this event</source>
        <translation>Zu diesem Ereignis</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Erweiterte Daten</translation>
    </message>
    <message>
        <source>Extended data (%1)</source>
        <translation>Erweiterte Daten (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventParts</name>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Repaired without a new part</source>
        <translation>Ohne neues Teil repariert</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts stand in the order in which to replace them.</source>
        <translation>Die Teile stehen in der Reihenfolge, in der sie zu tauschen sind.</translation>
    </message>
    <message>
        <source>No part is called out</source>
        <translation>Kein Teil wird genannt</translation>
    </message>
    <message>
        <source>The rule that saw this problem names no part to replace.</source>
        <translation>Die Regel, die dieses Problem erkannte, nennt kein Teil zum Tausch.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>Das Ereignis ist geschlossen. Nehmen Sie zuerst das Schließen zurück.</translation>
    </message>
    <message>
        <source>Select a part first.</source>
        <translation>Wählen Sie zuerst ein Teil aus.</translation>
    </message>
    <message>
        <source>It is noted for this part already.</source>
        <translation>Für dieses Teil ist es schon vermerkt.</translation>
    </message>
    <message>
        <source>%1 was repaired</source>
        <translation>%1 wurde repariert</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 wurde ersetzt</translation>
    </message>
    <message>
        <source>It is noted with the part and in the history.</source>
        <translation>Es wird beim Teil und im Verlauf vermerkt.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Note the repair</source>
        <translation>Reparatur vermerken</translation>
    </message>
    <message>
        <source>Note the replacement</source>
        <translation>Tausch vermerken</translation>
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
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>Meldende Konsole</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsystem</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>Plattformprotokoll-ID</translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>Duplikatschlüssel</translation>
    </message>
    <message>
        <source>What the source printed</source>
        <translation>Was die Quelle ausgab</translation>
    </message>
    <message>
        <source>The source printed nothing that is kept.</source>
        <translation>Die Quelle gab nichts aus, was aufbewahrt wird.</translation>
    </message>
    <message>
        <source>reported first</source>
        <translation>meldete zuerst</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>1, no duplicate</source>
        <translation>1, kein Duplikat</translation>
    </message>
    <message>
        <source>%1, merged into this event</source>
        <translation>%1, in diesem Ereignis zusammengefasst</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventSummary</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Referenzcode</translation>
    </message>
    <message>
        <source>The code means</source>
        <translation>Der Code bedeutet</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Ausfallendes System</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Serviceanforderung</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>Der Anbieter sagt</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>In dieser Reihenfolge tauschen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Diese Konsole</translation>
    </message>
    <message>
        <source>%1 (1 report, %2)</source>
        <translation>%1 (1 Meldung, %2)</translation>
    </message>
    <message>
        <source>%1 (%2 reports, first %3, last %4)</source>
        <translation>%1 (%2 Meldungen, erste %3, letzte %4)</translation>
    </message>
    <message>
        <source>%1, notify only</source>
        <translation>%1, nur Benachrichtigung</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>weg seit %1</translation>
    </message>
    <message>
        <source>goes and comes back since %1</source>
        <translation>geht und kommt wieder seit %1</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1 (Regel %2)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventsPage</name>
    <message>
        <source>Serviceable events</source>
        <translation>Serviceereignisse</translation>
    </message>
    <message>
        <source>Create test event</source>
        <translation>Testereignis anlegen</translation>
    </message>
    <message>
        <source>Create a test event</source>
        <translation>Ein Testereignis anlegen</translation>
    </message>
    <message>
        <source>A test problem goes the whole way home and comes back with a service request. Nobody is sent out for it.</source>
        <translation>Ein Testproblem geht den ganzen Weg zum Anbieter und kommt mit einer Serviceanforderung zurück. Niemand rückt deswegen aus.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>Test des Wegs zum Anbieter</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No event meets these criteria</source>
        <translation>Kein Ereignis passt zu diesen Kriterien</translation>
    </message>
    <message>
        <source>No open event</source>
        <translation>Kein offenes Ereignis</translation>
    </message>
    <message>
        <source>Problems of the partitions appear here by themselves. A test event shows that they would be called home.</source>
        <translation>Probleme der Partitionen erscheinen hier von selbst. Ein Testereignis zeigt, dass sie gemeldet würden.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch kein Ereignis</translation>
    </message>
    <message>
        <source>Nothing has been reported or closed so far.</source>
        <translation>Bisher wurde nichts gemeldet oder geschlossen.</translation>
    </message>
    <message>
        <source>Test event %1 is on its way</source>
        <translation>Testereignis %1 ist unterwegs</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>Es gilt: %1.</translation>
    </message>
    <message>
        <source>Reset criteria</source>
        <translation>Kriterien zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Schließen zurücknehmen</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation>Versehentlich geschlossen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting ...</source>
        <translation>Es wird exportiert ...</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>%1 von %2 Zeilen geschrieben</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 Zeilen stehen in %2.</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>In %1 wurde nichts geschrieben. %2</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 ist in %2.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place for it.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>%1 rows were given to the printer.</source>
        <translation>%1 Zeilen wurden an den Drucker gegeben.</translation>
    </message>
    <message>
        <source>The list was not printed. %1</source>
        <translation>Die Liste wurde nicht gedruckt. %1</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 wurde an den Drucker gegeben.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetCharts</name>
    <message>
        <source>Problems, last %1 days</source>
        <translation>Probleme, letzte %1 Tage</translation>
    </message>
    <message>
        <source>Transmissions, last %1 days</source>
        <translation>Übertragungen, letzte %1 Tage</translation>
    </message>
    <message>
        <source>Utilization, fleet median</source>
        <translation>Auslastung, Median der Flotte</translation>
    </message>
    <message>
        <source>%1: %2 critical, %3 warning, %4 information</source>
        <translation>%1: %2 kritisch, %3 Warnung, %4 Information</translation>
    </message>
    <message>
        <source>No problem in these days</source>
        <translation>Kein Problem in diesen Tagen</translation>
    </message>
    <message>
        <source>What the partitions report is counted here by severity.</source>
        <translation>Was die Partitionen melden, wird hier nach Schwere gezählt.</translation>
    </message>
    <message>
        <source>%1 critical, %2 warning, %3 information</source>
        <translation>%1 kritisch, %2 Warnung, %3 Information</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>%1: %2 arrived, %3 set aside</source>
        <translation>%1: %2 angekommen, %3 beiseitegelegt</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>In diesen Tagen wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Messages count on the day on which the provider had them.</source>
        <translation>Nachrichten zählen an dem Tag, an dem der Anbieter sie hatte.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 set aside</source>
        <translation>%1 angekommen, %2 beiseitegelegt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>No samples in the last day</source>
        <translation>Keine Messwerte am letzten Tag</translation>
    </message>
    <message>
        <source>Partitions with an open channel are sampled every five minutes.</source>
        <translation>Partitionen mit offenem Kanal werden alle fünf Minuten gemessen.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1: Prozessor %2 %, Speicher %3 %</translation>
    </message>
    <message>
        <source>Processor %1 %, memory %2 %</source>
        <translation>Prozessor %1 %, Speicher %2 %</translation>
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
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FormPage</name>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HistoryView</name>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurück sehen</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Told, waiting and given up</source>
        <translation>Mitgeteilt, wartend, aufgegeben</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Was mitgeteilt wurde</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Problem zeigen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1 of the %2 newest, 30 days back</source>
        <translation>%1 der neuesten %2, 30 Tage zurück</translation>
    </message>
    <message>
        <source>Nothing was told yet</source>
        <translation>Noch wurde nichts mitgeteilt</translation>
    </message>
    <message>
        <source>What is told to the targets stands here for 30 days. A test of a target is not kept.</source>
        <translation>Was den Zielen mitgeteilt wird, steht hier 30 Tage lang. Der Test eines Ziels wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is in this state</source>
        <translation>Nichts ist in diesem Zustand</translation>
    </message>
    <message>
        <source>Choose another state.</source>
        <translation>Wählen Sie einen anderen Zustand.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1, problem %2</source>
        <translation>%1, Problem %2</translation>
    </message>
    <message>
        <source>%1, of a test</source>
        <translation>%1, von einem Test</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Einbauort</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>No change so far</source>
        <translation>Bisher keine Änderung</translation>
    </message>
    <message>
        <source>Nothing was collected from this partition yet.</source>
        <translation>Von dieser Partition wurde noch nichts erhoben.</translation>
    </message>
    <message>
        <source>Every collection since %1 found the same.</source>
        <translation>Jede Erhebung seit %1 fand dasselbe.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>%1 neu, %2 geändert, %3 fort</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>Die ersten %1 von %2 Unterschieden</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Both collections found the same. Choose another moment.</source>
        <translation>Beide Erhebungen fanden dasselbe. Wählen Sie einen anderen Zeitpunkt.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::InventoryView</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Noch nichts erhoben</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>„Jetzt erheben“ liest den Bestand dieser Partition.</translation>
    </message>
    <message>
        <source>The collection found nothing</source>
        <translation>Die Erhebung fand nichts</translation>
    </message>
    <message>
        <source>Another tab says which sources could not be read, and why.</source>
        <translation>Ein anderer Reiter sagt, welche Quellen nicht lesbar waren und warum.</translation>
    </message>
    <message>
        <source>By location (%1)</source>
        <translation>Nach Einbauort (%1)</translation>
    </message>
    <message>
        <source>1 part failing</source>
        <translation>1 Teil gestört</translation>
    </message>
    <message>
        <source>%1 parts failing</source>
        <translation>%1 Teile gestört</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::JobView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::KeptBackList</name>
    <message>
        <source>Settled ones, too</source>
        <translation>Auch erledigte</translation>
    </message>
    <message>
        <source>Show problem</source>
        <translation>Problem zeigen</translation>
    </message>
    <message>
        <source>Problems kept back</source>
        <translation>Zurückgehaltene Probleme</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Why these are no problems</source>
        <translation>Warum das keine Probleme sind</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Nothing is kept back</source>
        <translation>Nichts wird zurückgehalten</translation>
    </message>
    <message>
        <source>Problems in its scope wait here until you release or discard them.</source>
        <translation>Probleme in seinem Geltungsbereich warten hier, bis Sie sie freigeben oder verwerfen.</translation>
    </message>
    <message>
        <source>What windows, storms and rules keep back waits here until you release or discard it.</source>
        <translation>Was Fenster, Stürme und Regeln zurückhalten, wartet hier, bis Sie es freigeben oder verwerfen.</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Alle freigeben</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>%1 were passed over: they wait no more.</source>
        <translation>%1 wurden übergangen: sie warten nicht mehr.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LedgerView</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurück sehen</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ausgangsbuch</translation>
    </message>
    <message>
        <source>Digest, way, machine</source>
        <translation>Prüfsumme, Weg, Maschine</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles bisher</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash davor</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 entries, and more</source>
        <translation>%1 Einträge und mehr</translation>
    </message>
    <message>
        <source>Nothing among the entries looked at</source>
        <translation>Nichts unter den durchgesehenen Einträgen</translation>
    </message>
    <message>
        <source>A search looks at 50,000 entries at once.</source>
        <translation>Eine Suche sieht 50.000 Einträge auf einmal durch.</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>Kein Eintrag entspricht dem Filter</translation>
    </message>
    <message>
        <source>Every step of every message is an entry. Widen the period, or take a filter away.</source>
        <translation>Jeder Schritt jeder Nachricht ist ein Eintrag. Erweitern Sie den Zeitraum, oder nehmen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service checks every entry</source>
        <translation>Der Dienst prüft jeden Eintrag</translation>
    </message>
    <message>
        <source>The chain of %1 entries is whole</source>
        <translation>Die Kette der %1 Einträge ist unversehrt</translation>
    </message>
    <message>
        <source>Last hash: %1</source>
        <translation>Letzter Hash: %1</translation>
    </message>
    <message>
        <source>Entry %1 does not fit the one before</source>
        <translation>Eintrag %1 passt nicht zu dem davor</translation>
    </message>
    <message>
        <source>Somebody or something changed the ledger from there on. Keep the database as it is, and compare with an earlier export.</source>
        <translation>Jemand oder etwas hat das Ausgangsbuch von dort an geändert. Lassen Sie die Datenbank, wie sie ist, und vergleichen Sie mit einem früheren Export.</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Ausgangsbuch exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets ...</source>
        <translation>Als CSV, für Tabellenprogramme ...</translation>
    </message>
    <message>
        <source>As PDF, for paper ...</source>
        <translation>Als PDF, für Papier ...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>Drucken ...</translation>
    </message>
    <message>
        <source>Details as CSV ...</source>
        <translation>Einzelheiten als CSV ...</translation>
    </message>
    <message>
        <source>Details as PDF ...</source>
        <translation>Einzelheiten als PDF ...</translation>
    </message>
    <message>
        <source>Print details ...</source>
        <translation>Einzelheiten drucken ...</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LookView</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Look of this console</source>
        <translation>Aussehen dieser Konsole</translation>
    </message>
    <message>
        <source>Remembered for your account on this machine. Letters have the size that the desktop gives them.</source>
        <translation>Gemerkt für Ihr Konto auf dieser Maschine. Die Schrift ist so groß, wie der Desktop sie vorgibt.</translation>
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
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageDifferenceView</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What is new in the message</source>
        <translation>Was an der Nachricht neu ist</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>The receiver has acknowledged no message of this kind in the last seven days.</source>
        <translation>Der Empfänger hat in den letzten sieben Tagen keine Nachricht dieser Art bestätigt.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Nichts ist neu</translation>
    </message>
    <message>
        <source>It says what message %1 said.</source>
        <translation>Sie sagt dasselbe wie Nachricht %1.</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences from message %3</source>
        <translation>Die ersten %1 von %2 Unterschieden zu Nachricht %3</translation>
    </message>
    <message>
        <source>Compared with message %1</source>
        <translation>Verglichen mit Nachricht %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageHistory</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>Antwort des Empfängers</translation>
    </message>
    <message>
        <source>What happened to the message</source>
        <translation>Was mit der Nachricht geschah</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet</source>
        <translation>Mit ihr ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>The ledger notes when it leaves and what comes of it.</source>
        <translation>Das Ausgangsbuch vermerkt, wann sie geht und was daraus wird.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageText</name>
    <message>
        <source>Show what was sent</source>
        <translation>Gesendetes zeigen</translation>
    </message>
    <message>
        <source>The message, byte for byte</source>
        <translation>Die Nachricht, Byte für Byte</translation>
    </message>
    <message>
        <source>Show what will be sent</source>
        <translation>Zu Sendendes zeigen</translation>
    </message>
    <message>
        <source>Nothing but this leaves, and all of it can be read.</source>
        <translation>Nur dies verlässt die Konsole, und alles davon ist lesbar.</translation>
    </message>
    <message>
        <source>%1, byte for byte</source>
        <translation>%1, Byte für Byte</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MonitoringView</name>
    <message>
        <source>Connection monitoring</source>
        <translation>Verbindungsüberwachung</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Connection monitoring is saved</source>
        <translation>Die Verbindungsüberwachung ist gespeichert</translation>
    </message>
    <message>
        <source>Minutes down that are an outage</source>
        <translation>Minuten getrennt: ein Ausfall</translation>
    </message>
    <message>
        <source>Minutes up that end it</source>
        <translation>Minuten verbunden: vorbei</translation>
    </message>
    <message>
        <source>Minutes after which it is a new one</source>
        <translation>Minuten, nach denen er ein neuer ist</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Wieder überwachen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Noch kein verwaltetes System</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Systeme sind bekannt, sobald eine ihrer Partitionen erreicht wurde.</translation>
    </message>
    <message>
        <source>A channel that is down that long opens a notify-only event. It is closed when the channel was up long enough, and opened again when it is lost again soon after.</source>
        <translation>Ein Kanal, der so lange getrennt ist, öffnet ein Ereignis, das nur mitgeteilt wird. Es wird geschlossen, wenn der Kanal lange genug verbunden war, und wieder geöffnet, wenn er bald danach wieder verloren geht.</translation>
    </message>
    <message>
        <source>When a lost channel is an event</source>
        <translation>Wann ein verlorener Kanal ein Ereignis ist</translation>
    </message>
    <message>
        <source>Systems that are watched</source>
        <translation>Systeme, die überwacht werden</translation>
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
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Who is told of what, and what counts as lost.</source>
        <translation>Wem was mitgeteilt wird und was als verloren gilt.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Was mitgeteilt wurde</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Verbindungsüberwachung</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Anruf zu Hause je System</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Ausfallendes System</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Ways home</source>
        <translation>Wege zum Anbieter</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>There is no open event. New ones appear here by themselves.</source>
        <translation>Es gibt kein offenes Ereignis. Neue erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>Es gibt noch keinen Weg zum Anbieter</translation>
    </message>
    <message>
        <source>Guided setup asks where the provider&apos;s receiver is.</source>
        <translation>Die geführte Einrichtung fragt, wo der Empfänger des Anbieters ist.</translation>
    </message>
    <message>
        <source>Open guided setup</source>
        <translation>Geführte Einrichtung öffnen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PackInstall</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Referenzcode</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation>Muss erkennen</translation>
    </message>
    <message>
        <source>Must leave</source>
        <translation>Muss lassen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Install this pack</source>
        <translation>Dieses Paket installieren</translation>
    </message>
    <message>
        <source>Rules of the pack</source>
        <translation>Regeln des Pakets</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>Regelpaket wählen</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>Regelpakete (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not lie beside the file</source>
        <translation>Die Signatur liegt nicht neben der Datei</translation>
    </message>
    <message>
        <source>It has the file&apos;s name and .sig at its end; its maker gives it with the pack.</source>
        <translation>Sie heißt wie die Datei mit .sig am Ende; ihr Hersteller gibt sie mit dem Paket heraus.</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>Signatur wählen</translation>
    </message>
    <message>
        <source>Signatures (*.sig)</source>
        <translation>Signaturen (*.sig)</translation>
    </message>
    <message>
        <source>The service tries the pack</source>
        <translation>Der Dienst erprobt das Paket</translation>
    </message>
    <message>
        <source>The service installs the pack</source>
        <translation>Der Dienst installiert das Paket</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Signed by %1. Every example comes out as it says.</source>
        <translation>Signiert von %1. Jedes Beispiel geht aus, wie es sagt.</translation>
    </message>
    <message>
        <source>Installed, its rules are asked before those that came with Callbox, from the next problem on.</source>
        <translation>Installiert werden seine Regeln vor denen gefragt, die mit Callbox kamen, vom nächsten Problem an.</translation>
    </message>
    <message>
        <source>Install the older version</source>
        <translation>Ältere Version installieren</translation>
    </message>
    <message>
        <source>Do not fit</source>
        <translation>Passen nicht</translation>
    </message>
    <message>
        <source>As they say</source>
        <translation>Wie sie sagen</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PacksView</name>
    <message>
        <source>Rule pack</source>
        <translation>Regelpaket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Aus Datei installieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Regelpakete</translation>
    </message>
    <message>
        <source>What of a partition&apos;s error sources is a problem, and what it is called. The first pack&apos;s rules are asked first.</source>
        <translation>Was von den Fehlerquellen einer Partition ein Problem ist und wie es heißt. Die Regeln des ersten Pakets werden zuerst gefragt.</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 ist installiert</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its file is needed to install it again. What is open stays as it is.</source>
        <translation>Um es wieder zu installieren, braucht es seine Datei. Was offen ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is no rule pack</source>
        <translation>Es gibt kein Regelpaket</translation>
    </message>
    <message>
        <source>Not even the one that comes with Callbox: install it anew.</source>
        <translation>Nicht einmal das, das mit Callbox kommt: Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Came with Callbox</source>
        <translation>Kam mit Callbox</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 ist entfernt</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionDetail</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Jetzt erheben</translation>
    </message>
    <message>
        <source>Callbox stops watching %1 and forgets its inventory. Its events and what was sent stay.</source>
        <translation>Callbox überwacht %1 nicht mehr und vergisst den Bestand. Ereignisse und Gesendetes bleiben.</translation>
    </message>
    <message>
        <source>Remove partition</source>
        <translation>Partition entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Host-Schlüssel</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>Zuletzt erhoben</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Unreadable sources</source>
        <translation>Unlesbare Quellen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Inventory (%1)</source>
        <translation>Bestand (%1)</translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>Nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Noch nichts erhoben</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>„Jetzt erheben“ liest den Bestand dieser Partition.</translation>
    </message>
    <message>
        <source>Every source could be read</source>
        <translation>Jede Quelle war lesbar</translation>
    </message>
    <message>
        <source>Copy terminal command</source>
        <translation>Terminalbefehl kopieren</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>This is the console&apos;s own machine.</source>
        <translation>Dies ist der Rechner der Konsole selbst.</translation>
    </message>
    <message>
        <source>The names of this partition or of its jump hosts cannot be given to ssh safely.</source>
        <translation>Die Namen dieser Partition oder ihrer Zwischenrechner können ssh nicht sicher übergeben werden.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionsStep</name>
    <message>
        <source>Ask for its host key</source>
        <translation>Host-Schlüssel abfragen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>Rechnername oder Adresse</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Anmelden als</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 ist hinzugefügt</translation>
    </message>
    <message>
        <source>Its channel opens by itself; the list shows how it is doing.</source>
        <translation>Ihr Kanal öffnet sich von selbst; die Liste zeigt, wie es um ihn steht.</translation>
    </message>
    <message>
        <source>Is this the partition&apos;s host key?</source>
        <translation>Ist das der Host-Schlüssel der Partition?</translation>
    </message>
    <message>
        <source>Compare it with what the partition itself prints: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Callbox trusts only this key from now on.</source>
        <translation>Mit dem vergleichen, was die Partition selbst ausgibt: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Callbox vertraut von nun an nur diesem Schlüssel.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Callbox&apos;s key</source>
        <translation>Schlüssel von Callbox</translation>
    </message>
    <message>
        <source>The line for authorized_keys on the partition</source>
        <translation>Die Zeile für authorized_keys auf der Partition</translation>
    </message>
    <message>
        <source>Password, once (optional)</source>
        <translation>Passwort, einmalig (optional)</translation>
    </message>
    <message>
        <source>The password puts Callbox&apos;s public key in place and is never kept. Leave it empty where that key is already in authorized_keys.</source>
        <translation>Mit dem Passwort wird der öffentliche Schlüssel von Callbox hinterlegt; es wird nie aufbewahrt. Leer lassen, wo dieser Schlüssel schon in authorized_keys steht.</translation>
    </message>
    <message>
        <source>Trust this key and add</source>
        <translation>Vertrauen und hinzufügen</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Nicht vertrauen</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Nichts wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Check that the address is right and that nothing stands between this console and the partition, then ask again.</source>
        <translation>Prüfen, ob die Adresse stimmt und nichts zwischen dieser Konsole und der Partition steht, dann erneut abfragen.</translation>
    </message>
    <message>
        <source>Asking %1 for its host key</source>
        <translation>%1 wird nach dem Host-Schlüssel gefragt</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 wird hinzugefügt</translation>
    </message>
    <message>
        <source>The first login can take a few seconds.</source>
        <translation>Die erste Anmeldung kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>Noch keine Partition</translation>
    </message>
    <message>
        <source>Add the first one above. More can follow at any time.</source>
        <translation>Oben die erste hinzufügen. Weitere können jederzeit folgen.</translation>
    </message>
    <message>
        <source>One or several partitions</source>
        <translation>Eine oder mehrere Partitionen</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>Partitionen hinzufügen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PluginForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Leer: %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN, or choose its file.</source>
        <translation>Den Text einfügen, der mit -----BEGIN beginnt, oder die Datei wählen.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Eine PEM-Datei wählen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>Gesetzt. Leer: bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Choose the file with the secret</source>
        <translation>Die Datei mit dem Geheimnis wählen</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Basic (password in clear)</source>
        <translation>Basic (Kennwort im Klartext)</translation>
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
        <translation>Vorab vereinbarter Schlüssel</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>User and password (EAP)</source>
        <translation>Benutzername und Kennwort (EAP)</translation>
    </message>
    <message>
        <source>As the peer asks</source>
        <translation>Wie die Gegenstelle verlangt</translation>
    </message>
    <message>
        <source>CHAP</source>
        <translation>CHAP</translation>
    </message>
    <message>
        <source>PAP (password in clear)</source>
        <translation>PAP (Kennwort im Klartext)</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>In dieser Reihenfolge</translation>
    </message>
    <message>
        <source>The fastest first</source>
        <translation>Der schnellste zuerst</translation>
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
        <translation>IPv4 und IPv6</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PoliciesPage</name>
    <message>
        <source>Windows and policies</source>
        <translation>Fenster und Regeln</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Storm guard</source>
        <translation>Sturmschutz</translation>
    </message>
    <message>
        <source>What planned work, storms and rules do with new problems.</source>
        <translation>Was geplante Arbeiten, Stürme und Regeln mit neuen Problemen machen.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PseudonymsView</name>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Host and partition names</source>
        <translation>Namen von Hosts und Partitionen</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Names, mail addresses and telephone numbers of people</source>
        <translation>Namen, Mailadressen und Telefonnummern von Personen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Read the map</source>
        <translation>Zuordnung lesen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>It holds from the next message on</source>
        <translation>Es gilt von der nächsten Nachricht an</translation>
    </message>
    <message>
        <source>The same name gets the same token in every message. Key and map never leave; what the provider answers is turned back before it is shown here.</source>
        <translation>Derselbe Name bekommt in jeder Nachricht dasselbe Token. Schlüssel und Zuordnung gehen nie hinaus; was der Anbieter antwortet, wird zurückübersetzt, bevor es hier erscheint.</translation>
    </message>
    <message>
        <source>What leaves as a token</source>
        <translation>Was als Token hinausgeht</translation>
    </message>
    <message>
        <source>What stands behind a token</source>
        <translation>Was hinter einem Token steht</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The map was not read</source>
        <translation>Die Zuordnung wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Reading it, and revealing a name, is for administrators and is in the audit log. A token from a message can be typed above.</source>
        <translation>Sie zu lesen und einen Namen aufzudecken ist Administratoren vorbehalten und steht im Protokoll. Ein Token aus einer Nachricht kann oben eingegeben werden.</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Noch gibt es kein Token</translation>
    </message>
    <message>
        <source>None left this console so far.</source>
        <translation>Bisher ging keines hinaus.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Kein Token passt</translation>
    </message>
    <message>
        <source>It can be revealed all the same if it is one.</source>
        <translation>Es kann trotzdem aufgedeckt werden, wenn es eines ist.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::QueueActions</name>
    <message>
        <source>Cancel ...</source>
        <translation>Abbrechen ...</translation>
    </message>
    <message>
        <source>Hold ...</source>
        <translation>Anhalten ...</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Jetzt erneut senden</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>To its usual place</source>
        <translation>An den üblichen Platz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Hold message %1</source>
        <translation>Nachricht %1 anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht anhalten</numerusform>
            <numerusform>%Ln Nachrichten anhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held stays here until it is released. Others go past it; what becomes of a problem waits for its report.</source>
        <translation>Was angehalten ist, bleibt hier, bis es freigegeben wird. Andere gehen daran vorbei; was aus einem Problem wird, wartet auf dessen Meldung.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Cancel message %1</source>
        <translation>Nachricht %1 abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht abbrechen</numerusform>
            <numerusform>%Ln Nachrichten abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is cancelled is not sent, and can be read here for seven days. The event of a problem&apos;s report is held then and can be approved.</source>
        <translation>Was abgebrochen ist, wird nicht gesendet und ist hier noch sieben Tage lesbar. Das Ereignis hinter einer Problemmeldung ist dann angehalten und kann genehmigt werden.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>%1 of %2 stay as they were. %3</source>
        <translation>%1 von %2 bleiben, wie sie waren. %3</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ReceiverForm</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>Test des Wegs zum Anbieter</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s receiver</source>
        <translation>Adresse des Empfängers beim Anbieter</translation>
    </message>
    <message>
        <source>Paste the provider&apos;s CA certificate, or choose its file.</source>
        <translation>Das CA-Zertifikat des Anbieters einfügen oder die Datei wählen.</translation>
    </message>
    <message>
        <source>The provider&apos;s CA certificate (PEM)</source>
        <translation>Das CA-Zertifikat des Anbieters (PEM)</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the provider&apos;s CA certificate</source>
        <translation>Das CA-Zertifikat des Anbieters wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RedactionView</name>
    <message>
        <source>Fields, by JSON pointer</source>
        <translation>Felder, nach JSON-Zeiger</translation>
    </message>
    <message>
        <source>What a pattern matches</source>
        <translation>Was ein Muster trifft</translation>
    </message>
    <message>
        <source>A word or phrase</source>
        <translation>Ein Wort oder Ausdruck</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Takes out</source>
        <translation>Nimmt heraus</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>Schwärzungsregeln</translation>
    </message>
    <message>
        <source>Taken out of every message before it is put into the outbox. In place of it stands [redacted].</source>
        <translation>Aus jeder Nachricht herausgenommen, bevor sie in den Ausgang kommt. An der Stelle steht [redacted].</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Eine neue Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it takes out</source>
        <translation>Was sie herausnimmt</translation>
    </message>
    <message>
        <source>A text to try it on, or the number of a problem.</source>
        <translation>Ein Text zum Erproben, oder die Nummer eines Problems.</translation>
    </message>
    <message>
        <source>Trial (optional)</source>
        <translation>Erprobung (optional)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Erproben</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Nothing is taken out</source>
        <translation>Nichts wird herausgenommen</translation>
    </message>
    <message>
        <source>Messages leave with every text that the allow-list lets through. Try a rule below, then add it.</source>
        <translation>Nachrichten gehen mit jedem Text hinaus, den die Positivliste durchlässt. Erproben Sie unten eine Regel, dann fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It takes nothing out</source>
        <translation>Sie nimmt nichts heraus</translation>
    </message>
    <message>
        <source>Times it takes something out: %1</source>
        <translation>So oft nimmt sie etwas heraus: %1</translation>
    </message>
    <message>
        <source>%1 holds from the next message on</source>
        <translation>%1 gilt von der nächsten Nachricht an</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message>
        <source>What it took out leaves again, from the next message on.</source>
        <translation>Was sie herausnahm, geht von der nächsten Nachricht an wieder hinaus.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder einsetzen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RehearsalView</name>
    <message>
        <source>Only those that go otherwise</source>
        <translation>Nur die, die anders gehen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>What would become of the problems</source>
        <translation>Was aus den Problemen würde</translation>
    </message>
    <message>
        <source>Problem to look at</source>
        <translation>Problem, das betrachtet wird</translation>
    </message>
    <message>
        <source>A problem&apos;s number, then Enter</source>
        <translation>Die Nummer eines Problems, dann Eingabe</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Every problem goes as now</source>
        <translation>Jedes Problem geht wie bisher</translation>
    </message>
    <message>
        <source>Nothing that these rules change concerns a stored problem.</source>
        <translation>Nichts, was diese Regeln ändern, betrifft ein gespeichertes Problem.</translation>
    </message>
    <message>
        <source>There is no problem to rehearse with</source>
        <translation>Es gibt kein Problem für eine Probe</translation>
    </message>
    <message>
        <source>If they came now, %1 of the newest %2 problems would go otherwise.</source>
        <translation>Kämen sie jetzt, gingen %1 der neuesten %2 Probleme anders.</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Wird vom Dienst gelesen</translation>
    </message>
    <message>
        <source>With the rules in force nothing would leave.</source>
        <translation>Nach den geltenden Regeln ginge nichts hinaus.</translation>
    </message>
    <message>
        <source>With the rules in force a report of %1 bytes would leave (SHA-256 %2).</source>
        <translation>Nach den geltenden Regeln ginge eine Meldung von %1 Byte hinaus (SHA-256 %2).</translation>
    </message>
    <message>
        <source>No rule decides.</source>
        <translation>Keine Regel entscheidet.</translation>
    </message>
    <message>
        <source>A report leaves.</source>
        <translation>Eine Meldung geht hinaus.</translation>
    </message>
    <message>
        <source>Nothing leaves.</source>
        <translation>Nichts geht hinaus.</translation>
    </message>
    <message>
        <source>Nobody is told by mail, trap or webhook.</source>
        <translation>Niemand wird durch Mail, Trap oder Webhook benachrichtigt.</translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>Benachrichtigt: %1.</translation>
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
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Aktion entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Raises an alarm</source>
        <translation>Löst einen Alarm aus</translation>
    </message>
    <message>
        <source>Runs a program</source>
        <translation>Startet ein Programm</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>At events</source>
        <translation>Bei Ereignissen</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Wenn es vorbei ist</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Program of the responses directory and its arguments</source>
        <translation>Programm aus dem Verzeichnis der Antworten und seine Argumente</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Nur an diesen Tagen</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Nur von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Ended after seconds</source>
        <translation>Beendet nach Sekunden</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>A new response</source>
        <translation>Eine neue Antwort</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Aktion %1</translation>
    </message>
    <message>
        <source>Make response</source>
        <translation>Antwort anlegen</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>The response is saved</source>
        <translation>Die Antwort ist gespeichert</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponsesView</name>
    <message>
        <source>New response</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is no response</source>
        <translation>Es gibt keine Antwort</translation>
    </message>
    <message>
        <source>A response raises an alarm or runs a program when a condition&apos;s event comes.</source>
        <translation>Eine Antwort löst einen Alarm aus oder startet ein Programm, wenn das Ereignis einer Bedingung kommt.</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Speichern oder verwerfen Sie zuerst Ihre Änderungen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RolesView</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>UNIX group</source>
        <translation>UNIX-Gruppe</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Least role</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>What the role %1 may change</source>
        <translation>Was die Rolle %1 ändern darf</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Operations that are audited</source>
        <translation>Operationen, die protokolliert werden</translation>
    </message>
    <message>
        <source>A role is given by UNIX group; root and the account of callboxd are administrators. For the role operator: sudo usermod -aG callbox-operator NAME. It holds from the next login on.</source>
        <translation>Eine Rolle wird durch eine UNIX-Gruppe verliehen; root und das Konto von callboxd sind Administratoren. Für die Rolle Bediener: sudo usermod -aG callbox-operator NAME. Sie gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>See everything but secrets and the names behind pseudonyms</source>
        <translation>Alles sehen außer Geheimnissen und den Namen hinter Pseudonymen</translation>
    </message>
    <message>
        <source>Viewer, and the daily work: partitions, schedules, tests</source>
        <translation>Wie Betrachter, dazu die tägliche Arbeit: Partitionen, Zeitpläne, Tests</translation>
    </message>
    <message>
        <source>Operator, and closing events</source>
        <translation>Wie Bediener, dazu Ereignisse schließen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>The service says who you are once it is connected.</source>
        <translation>Der Dienst sagt, wer Sie sind, sobald er verbunden ist.</translation>
    </message>
    <message>
        <source>You are %1.</source>
        <translation>Sie sind %1.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What becomes of such problems</source>
        <translation>Was aus solchen Problemen wird</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>Nur Referenzcodes</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>Nur verwaltete Systeme</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>Nur Partitionen</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Nur an diesen Tagen</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Nur von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>On the clock of</source>
        <translation>Nach der Uhr von</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>dieser Konsole</translation>
    </message>
    <message>
        <source>Why there is this rule</source>
        <translation>Warum es diese Regel gibt</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Jede Schwere</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulePacksPage</name>
    <message>
        <source>Rule packs</source>
        <translation>Regelpakete</translation>
    </message>
    <message>
        <source>What is a problem, and whose word on it is taken.</source>
        <translation>Was ein Problem ist und wessen Wort dafür gilt.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Vertraute Unterzeichner</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulesView</name>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Drag a rule to its place, or move it with Alt and the arrow keys.</source>
        <translation>Ziehen Sie eine Regel an ihren Platz, oder verschieben Sie sie mit Alt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Somebody else saved other rules meanwhile</source>
        <translation>Jemand anders hat inzwischen andere Regeln gespeichert</translation>
    </message>
    <message>
        <source>What you wrote is kept. Discard your changes to see theirs, or put yours in their place.</source>
        <translation>Was Sie geschrieben haben, bleibt. Verwerfen Sie Ihre Änderungen, um die anderen zu sehen, oder setzen Sie Ihre an deren Stelle.</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is no rule</source>
        <translation>Es gibt keine Regel</translation>
    </message>
    <message>
        <source>Every problem goes as its rule pack says. A rule decides otherwise about problems of a kind, always or at certain hours.</source>
        <translation>Jedes Problem geht, wie sein Regelpaket es sagt. Eine Regel entscheidet anders über Probleme einer Art, immer oder zu bestimmten Stunden.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>New rule %1</source>
        <translation>Neue Regel %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed once the rules are saved</source>
        <translation>„%1“ ist entfernt, sobald die Regeln gespeichert sind</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The rules are saved</source>
        <translation>Die Regeln sind gespeichert</translation>
    </message>
    <message>
        <source>They decide about every problem that comes from now on.</source>
        <translation>Sie entscheiden über jedes Problem, das von jetzt an kommt.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ScheduleForm</name>
    <message>
        <source>Service information</source>
        <translation>Serviceinformationen</translation>
    </message>
    <message>
        <source>Inventory of all partitions and the customer information.</source>
        <translation>Bestand aller Partitionen und die Kundeninformationen.</translation>
    </message>
    <message>
        <source>Performance information</source>
        <translation>Leistungsinformationen</translation>
    </message>
    <message>
        <source>Utilization of processors, memory, disks and networks.</source>
        <translation>Auslastung von Prozessoren, Speicher, Platten und Netzen.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag im Monat</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>letzte: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SchedulesPage</name>
    <message>
        <source>Transmit service information</source>
        <translation>Serviceinformationen übertragen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>OK turns both schedules on.</source>
        <translation>OK schaltet beide Zeitpläne ein.</translation>
    </message>
    <message>
        <source>Both schedules are on</source>
        <translation>Beide Zeitpläne sind eingeschaltet</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Systems, events, tasks</source>
        <translation>Systeme, Ereignisse, Aufgaben</translation>
    </message>
    <message>
        <source>Search systems, events and tasks</source>
        <translation>Systeme, Ereignisse und Aufgaben suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>Es wird gesucht ...</translation>
    </message>
    <message>
        <source>Nothing has this in its name, number, code or description.</source>
        <translation>Nichts hat dies in Name, Nummer, Code oder Beschreibung.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SecretField</name>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>Wird weggenommen</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>Gesetzt. Leer: Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SensorsView</name>
    <message>
        <source>New sensor</source>
        <translation>Neuer Sensor</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>A command whose output conditions can read</source>
        <translation>Ein Befehl, dessen Ausgabe Bedingungen lesen können</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Every so many seconds; 0: on demand</source>
        <translation>Alle so viele Sekunden; 0: auf Anforderung</translation>
    </message>
    <message>
        <source>Command on the partition</source>
        <translation>Befehl auf der Partition</translation>
    </message>
    <message>
        <source>Make sensor</source>
        <translation>Sensor anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It runs as the login of the partition&apos;s channel and prints pairs such as Int32=5 String=&quot;text&quot;.</source>
        <translation>Er läuft unter der Anmeldung des Kanals der Partition und gibt Paare aus wie Int32=5 String=&quot;text&quot;.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Zuletzt gelaufen</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>There is no sensor</source>
        <translation>Es gibt keinen Sensor</translation>
    </message>
    <message>
        <source>A sensor is a command of yours whose output conditions can read.</source>
        <translation>Ein Sensor ist Ihr Befehl, dessen Ausgabe Bedingungen lesen können.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1 ran</source>
        <translation>%1 ist gelaufen</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This console as a document, and what needs attention.</source>
        <translation>Diese Konsole als Dokument, und was Service braucht.</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Service-Anzeigen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SetupPage</name>
    <message>
        <source>Set up this console</source>
        <translation>Diese Konsole einrichten</translation>
    </message>
    <message>
        <source>A few questions, then this console watches your partitions and calls home when hardware fails. You can stop at any step and come back; nothing you typed is lost.</source>
        <translation>Einige Fragen, dann überwacht diese Konsole Ihre Partitionen und meldet Hardwarefehler von selbst. Sie können bei jedem Schritt aufhören und wiederkommen; nichts Eingegebenes geht verloren.</translation>
    </message>
    <message>
        <source>Who should the provider call?</source>
        <translation>Wen soll der Anbieter anrufen?</translation>
    </message>
    <message>
        <source>The provider&apos;s engineers use this to reach you about a problem.</source>
        <translation>So erreicht Sie die Technik des Anbieters bei einem Problem.</translation>
    </message>
    <message>
        <source>Where do the systems stand?</source>
        <translation>Wo stehen die Systeme?</translation>
    </message>
    <message>
        <source>An engineer with a part goes there.</source>
        <translation>Dorthin fährt die Technik mit einem Ersatzteil.</translation>
    </message>
    <message>
        <source>How does this console reach the provider?</source>
        <translation>Wie erreicht diese Konsole den Anbieter?</translation>
    </message>
    <message>
        <source>Callbox only ever opens connections outward. It trusts the receiver only with a certificate of the CA given here.</source>
        <translation>Callbox baut Verbindungen nur nach außen auf. Dem Empfänger vertraut es nur mit einem Zertifikat der hier angegebenen CA.</translation>
    </message>
    <message>
        <source>Which partitions should it watch?</source>
        <translation>Welche Partitionen soll sie überwachen?</translation>
    </message>
    <message>
        <source>Each one is reached over SSH with a key that Callbox makes itself. You confirm the host key once.</source>
        <translation>Jede wird über SSH mit einem Schlüssel erreicht, den Callbox selbst erzeugt. Den Host-Schlüssel bestätigen Sie einmal.</translation>
    </message>
    <message>
        <source>Who may see the data at the provider?</source>
        <translation>Wer darf die Daten beim Anbieter sehen?</translation>
    </message>
    <message>
        <source>One support ID, and a second one if you like.</source>
        <translation>Eine Support-ID und, wenn Sie möchten, eine zweite.</translation>
    </message>
    <message>
        <source>When should it send by itself?</source>
        <translation>Wann soll sie von selbst senden?</translation>
    </message>
    <message>
        <source>Hardware problems are always sent at once. This is about the regular inventory and utilization. Next turns both on.</source>
        <translation>Hardwareprobleme werden immer sofort gesendet. Hier geht es um den regelmäßigen Bestand und die Auslastung. „Weiter“ schaltet beides ein.</translation>
    </message>
    <message>
        <source>Ready to call home</source>
        <translation>Bereit zum Melden</translation>
    </message>
    <message>
        <source>Finish tests the way home, enrols this console and its systems, and sends the first service information.</source>
        <translation>„Fertigstellen“ testet den Weg zum Anbieter, registriert diese Konsole und ihre Systeme und sendet die ersten Serviceinformationen.</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Geführte Einrichtung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>Was Sie zur Hand haben sollten</translation>
    </message>
    <message>
        <source>The address of your provider&apos;s receiver, and the provider&apos;s CA certificate as a file.</source>
        <translation>Die Adresse des Empfängers Ihres Anbieters und dessen CA-Zertifikat als Datei.</translation>
    </message>
    <message>
        <source>Host name and a login for each Linux partition: root sees everything, another user less.</source>
        <translation>Rechnername und eine Anmeldung für jede Linux-Partition: root sieht alles, ein anderes Konto weniger.</translation>
    </message>
    <message>
        <source>Your company&apos;s contact, and the support ID you have with the provider.</source>
        <translation>Den Kontakt Ihrer Firma und Ihre Support-ID beim Anbieter.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später fortsetzen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Etwas fehlt noch</translation>
    </message>
    <message>
        <source>Customer, location, connectivity and support IDs are needed to finish.</source>
        <translation>Zum Fertigstellen braucht es Kunde, Standort, Verbindungen und Support-IDs.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SheetDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>Firewall-Antrag</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Wird vom Dienst gelesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hand this to the network team: it names what the ways that are turned on need.</source>
        <translation>Für die Netzabteilung: was die eingeschalteten Wege brauchen.</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>In die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>Save the firewall request</source>
        <translation>Den Firewall-Antrag speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SignersView</name>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Öffentlicher Schlüssel (Ed25519)</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>Diesem Unterzeichner vertrauen</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Vertraute Unterzeichner</translation>
    </message>
    <message>
        <source>A pack is taken only with a signature of one of these. What a signer signed stays installed when it is distrusted, and is left out.</source>
        <translation>Ein Paket wird nur mit einer Signatur von einem dieser Unterzeichner angenommen. Was einer signiert hat, bleibt installiert, wenn ihm nicht mehr vertraut wird, und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Trust another signer</source>
        <translation>Einem weiteren Unterzeichner vertrauen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN PUBLIC KEY-----, or choose its file.</source>
        <translation>Fügen Sie den Text ein, der mit -----BEGIN PUBLIC KEY----- beginnt, oder wählen Sie seine Datei.</translation>
    </message>
    <message>
        <source>Choose the signer&apos;s public key</source>
        <translation>Öffentlichen Schlüssel des Unterzeichners wählen</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.pem)</source>
        <translation>Öffentliche Schlüssel (*.pub *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Make sure by another way that it is the maker&apos;s: whoever has the private key decides what is a problem here.</source>
        <translation>Vergewissern Sie sich auf einem anderen Weg, dass es der des Herstellers ist: Wer den privaten Schlüssel hat, entscheidet, was hier ein Problem ist.</translation>
    </message>
    <message>
        <source>No signer is trusted</source>
        <translation>Keinem Unterzeichner wird vertraut</translation>
    </message>
    <message>
        <source>Only the rules that came with Callbox are used. To take others, trust their maker&apos;s key below.</source>
        <translation>Nur die Regeln, die mit Callbox kamen, werden benutzt. Um andere anzunehmen, vertrauen Sie unten dem Schlüssel ihres Herstellers.</translation>
    </message>
    <message>
        <source>%1 is trusted</source>
        <translation>%1 wird vertraut</translation>
    </message>
    <message>
        <source>%1 is trusted no more</source>
        <translation>%1 wird nicht mehr vertraut</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation>Wieder vertrauen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormLimits</name>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>Grenzen speichern</translation>
    </message>
    <message>
        <source>Hold storms of new problems back as one event</source>
        <translation>Stürme neuer Probleme als ein Ereignis zurückhalten</translation>
    </message>
    <message>
        <source>More new problems of one partition than</source>
        <translation>Mehr neue Probleme einer Partition als</translation>
    </message>
    <message>
        <source>Or of all together than</source>
        <translation>Oder von allen zusammen als</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>Innerhalb von Minuten</translation>
    </message>
    <message>
        <source>The limits are saved</source>
        <translation>Die Grenzen sind gespeichert</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormsView</name>
    <message>
        <source>Show problem</source>
        <translation>Problem zeigen</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Stürme</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Was er zurückhielt</translation>
    </message>
    <message>
        <source>There was no storm</source>
        <translation>Es gab keinen Sturm</translation>
    </message>
    <message>
        <source>When more new problems come than the limits allow, one event stands for them, and the rest waits here.</source>
        <translation>Kommen mehr neue Probleme, als die Grenzen zulassen, steht ein Ereignis für sie, und der Rest wartet hier.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>The storm has ended</source>
        <translation>Der Sturm ist beendet</translation>
    </message>
    <message>
        <source>New problems are counted from nothing now.</source>
        <translation>Neue Probleme werden jetzt von null an gezählt.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SummaryStep</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Kunde und Kontakt</translation>
    </message>
    <message>
        <source>System location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>Support-IDs</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SupportIdsForm</name>
    <message>
        <source>Primary support ID</source>
        <translation>Erste Support-ID</translation>
    </message>
    <message>
        <source>Secondary support ID</source>
        <translation>Zweite Support-ID</translation>
    </message>
    <message>
        <source>The first ID ever sent administers the access of all others at the provider.</source>
        <translation>Die erste je gesendete ID verwaltet beim Anbieter den Zugang aller anderen.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Name, address or operating system</source>
        <translation>Name, Adresse oder Betriebssystem</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Partition hinzufügen</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 Partition</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partitions</source>
        <translation>
            <numerusform>%Ln Partition</numerusform>
            <numerusform>%Ln Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>Keine Partition passt</translation>
    </message>
    <message>
        <source>No name, address or operating system contains this text.</source>
        <translation>Kein Name, keine Adresse und kein Betriebssystem enthält diesen Text.</translation>
    </message>
    <message>
        <source>Show all partitions</source>
        <translation>Alle Partitionen zeigen</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>Noch keine Partition</translation>
    </message>
    <message>
        <source>A partition is a machine that this console watches over SSH.</source>
        <translation>Eine Partition ist eine Maschine, die diese Konsole über SSH überwacht.</translation>
    </message>
    <message>
        <source>Group by system</source>
        <translation>Nach System gruppieren</translation>
    </message>
    <message>
        <source>Systems and their partitions</source>
        <translation>Systeme und ihre Partitionen</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsSwitch</name>
    <message>
        <source>Managed system</source>
        <translation>Verwaltetes System</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>Maschinentyp, Modell, Seriennummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name or serial</source>
        <translation>Name oder Seriennummer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>Verwaltete Systeme</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>Hier noch nicht bekannt</translation>
    </message>
    <message>
        <source>No system matches</source>
        <translation>Kein System passt</translation>
    </message>
    <message>
        <source>No name or serial contains this text.</source>
        <translation>Kein Name und keine Seriennummer enthält diesen Text.</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>Alle Systeme zeigen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TableExport</name>
    <message>
        <source>The service did not give all rows. Export again once the list is shown.</source>
        <translation>Der Dienst hat nicht alle Zeilen geliefert. Exportieren Sie noch einmal, sobald die Liste zu sehen ist.</translation>
    </message>
    <message>
        <source>The list was filtered or sorted anew. Export it again.</source>
        <translation>Die Liste wurde neu gefiltert oder sortiert. Exportieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDetail</name>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Traps</translation>
    </message>
    <message>
        <source>SNMP engine</source>
        <translation>SNMP-Engine</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Zuletzt mitgeteilt</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then, and what waits for it is not told any more. Turned off, it keeps them.</source>
        <translation>Seine Einstellungen und Geheimnisse sind dann weg, und was darauf wartet, wird nicht mehr mitgeteilt. Ausgeschaltet behält es sie.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Test and free</source>
        <translation>Testen und freigeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 Port %2, %3</translation>
    </message>
    <message>
        <source>%1, SNMP %2</source>
        <translation>%1, SNMP %2</translation>
    </message>
    <message>
        <source>version 3</source>
        <translation>Version 3</translation>
    </message>
    <message>
        <source>version 2c</source>
        <translation>Version 2c</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The standard document</source>
        <translation>Das Standarddokument</translation>
    </message>
    <message>
        <source>After a template of your own</source>
        <translation>Nach einer eigenen Vorlage</translation>
    </message>
    <message>
        <source>The authorities this machine trusts</source>
        <translation>Den Zertifizierungsstellen dieser Maschine</translation>
    </message>
    <message>
        <source>The authority given here</source>
        <translation>Der hier angegebenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>%1: set</source>
        <translation>%1: gesetzt</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: nicht gesetzt</translation>
    </message>
    <message>
        <source>At most %1 traps an hour</source>
        <translation>Höchstens %1 Traps in der Stunde</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each</source>
        <translation>Höchstens %1 Nachrichten in der Stunde an jede Adresse</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each; what comes up within %2 min of one is told together</source>
        <translation>Höchstens %1 Nachrichten in der Stunde an jede Adresse; was binnen %2 min nach einer anfällt, wird zusammen mitgeteilt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>Add this target</source>
        <translation>Dieses Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>Was Sie hier eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Empty: the authorities this machine trusts.</source>
        <translation>Leer: die Zertifizierungsstellen, denen diese Maschine vertraut.</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>PEM-Datei wählen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificate authority of the server (optional)</source>
        <translation>Zertifizierungsstelle des Servers (optional)</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Was ihm mitgeteilt wird</translation>
    </message>
    <message>
        <source>Minutes gathered after a message</source>
        <translation>Minuten, die nach einer Nachricht gesammelt wird</translation>
    </message>
    <message>
        <source>What comes up within this time is told together. 0: each at once.</source>
        <translation>Was in dieser Zeit anfällt, wird zusammen mitgeteilt. 0: jedes sofort.</translation>
    </message>
    <message>
        <source>Messages an hour at most</source>
        <translation>Nachrichten in der Stunde, höchstens</translation>
    </message>
    <message>
        <source>To each address. The others wait.</source>
        <translation>An jede Adresse. Die übrigen warten.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>User to log in as</source>
        <translation>Benutzer für die Anmeldung</translation>
    </message>
    <message>
        <source>Addresses, each with what it is told</source>
        <translation>Adressen, jede mit dem, was ihr mitgeteilt wird</translation>
    </message>
    <message>
        <source>Trap receiver</source>
        <translation>Trap-Empfänger</translation>
    </message>
    <message>
        <source>SNMP version</source>
        <translation>SNMP-Version</translation>
    </message>
    <message>
        <source>3, SHA-256 and AES-128</source>
        <translation>3, SHA-256 und AES-128</translation>
    </message>
    <message>
        <source>2c, readable on the way</source>
        <translation>2c, unterwegs lesbar</translation>
    </message>
    <message>
        <source>User (version 3)</source>
        <translation>Benutzer (Version 3)</translation>
    </message>
    <message>
        <source>Version 3, at least 8 characters.</source>
        <translation>Version 3, mindestens 8 Zeichen.</translation>
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
        <translation>Jede Sendung wird dann damit signiert (HMAC-SHA-256).</translation>
    </message>
    <message>
        <source>Empty: the standard document. Else JSON with {{title}}, {{text}}, {{severity}}, {{problem_number}} and others in quotes.</source>
        <translation>Leer: das Standarddokument. Sonst JSON mit {{title}}, {{text}}, {{severity}}, {{problem_number}} und anderen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Template of the document (optional)</source>
        <translation>Vorlage des Dokuments (optional)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetsView</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Zuletzt mitgeteilt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>Benachrichtigungsziele</translation>
    </message>
    <message>
        <source>Besides calling home, Callbox tells these of problems and of its own alarms.</source>
        <translation>Neben dem Anruf zu Hause teilt Callbox diesen Zielen Probleme und eigene Alarme mit.</translation>
    </message>
    <message>
        <source>Test of all targets that are turned on</source>
        <translation>Test aller eingeschalteten Ziele</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Test von %1</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Noch wird niemandem etwas mitgeteilt</translation>
    </message>
    <message>
        <source>Problems are called home all the same. Add who should hear of them here: mail addresses, an SNMP manager, a webhook.</source>
        <translation>Probleme werden trotzdem nach Hause gemeldet. Fügen Sie hinzu, wer hier davon erfahren soll: Mailadressen, einen SNMP-Manager, einen Webhook.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TextField</name>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TopBar</name>
    <message>
        <source>Search systems, events, tasks</source>
        <translation>Systeme, Ereignisse, Aufgaben suchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for this page (%1)</source>
        <translation>Hilfe zu dieser Seite (%1)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionDetail</name>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <translation>%1, der nächste %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Teile der Nachricht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>History and receipt</source>
        <translation>Verlauf und Bestätigung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1</source>
        <translation>
            <numerusform>%Ln Nachricht, %1</numerusform>
            <numerusform>%Ln Nachrichten, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 about %3</source>
        <translation>%1 %2 zu %3</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>%1 in the queue, moved there</source>
        <translation>%1 in der Warteschlange, dorthin verschoben</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <translation>%1 in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionsPage</name>
    <message>
        <source>Transmissions</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>No message of this kind</source>
        <translation>Keine Nachricht dieser Art</translation>
    </message>
    <message>
        <source>Choose another state or message.</source>
        <translation>Einen anderen Zustand oder eine andere Nachricht wählen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Send now collects from all partitions and sends at once.</source>
        <translation>„Jetzt senden“ erhebt von allen Partitionen und sendet sofort.</translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation>Zeitpläne öffnen</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>What was to go home has arrived, or nothing was to go yet.</source>
        <translation>Was zu senden war, ist angekommen, oder es war noch nichts zu senden.</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Gesendetes zeigen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::UtilizationView</name>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>No samples of this time</source>
        <translation>Keine Messwerte aus dieser Zeit</translation>
    </message>
    <message>
        <source>A partition with an open channel is sampled every five minutes; samples are kept 30 days.</source>
        <translation>Eine Partition mit offenem Kanal wird alle fünf Minuten gemessen; Messwerte werden 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1: Prozessor %2 %, Speicher %3 %</translation>
    </message>
    <message>
        <source>Now: processor %1 %, memory %2 %. Highest processor: %3 %.</source>
        <translation>Jetzt: Prozessor %1 %, Speicher %2 %. Höchstwert Prozessor: %3 %.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WayDialog</name>
    <message>
        <source>Add a way to the receiver</source>
        <translation>Einen Weg zum Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Kind of way</source>
        <translation>Art des Wegs</translation>
    </message>
    <message>
        <source>Add this way</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>Was Sie hier eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WaysList</name>
    <message>
        <source>Order</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Examine all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>Firewall-Antrag</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Wege zum Empfänger</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>Es gibt noch keinen Weg zum Anbieter</translation>
    </message>
    <message>
        <source>The direct way is added with the receiver&apos;s address.</source>
        <translation>Der direkte Weg kommt mit der Adresse des Empfängers hinzu.</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The plugin %1 cannot be used now</source>
        <translation>Das Modul %1 ist jetzt nicht benutzbar</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then.</source>
        <translation>Seine Einstellungen und Geheimnisse sind dann fort.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Examine and free</source>
        <translation>Prüfen und freigeben</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowCalendar</name>
    <message>
        <source>Calendar of the windows</source>
        <translation>Kalender der Fenster</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Früherer Monat</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Späterer Monat</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>kein Fenster</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowDetail</name>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>Hält zurück</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1 to %2; %3</source>
        <translation>%1 bis %2; %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keine</translation>
    </message>
    <message>
        <source>%1 kept back, %2 wait for you</source>
        <translation>%1 zurückgehalten, %2 warten auf Sie</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowForm</name>
    <message>
        <source>Add this window</source>
        <translation>Dieses Fenster anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep problems back during planned work</source>
        <translation>Probleme während geplanter Arbeiten zurückhalten</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>For instance: memory exchange</source>
        <translation>Zum Beispiel: Speichertausch</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>Nur Referenzcodes</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>Nur verwaltete Systeme</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>Nur Partitionen</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 is kept back for %2.</source>
        <translation>%1 wird %2 lang zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowsView</name>
    <message>
        <source>Add window</source>
        <translation>Fenster anlegen</translation>
    </message>
    <message>
        <source>Windows shown</source>
        <translation>Gezeigte Fenster</translation>
    </message>
    <message>
        <source>Coming and in force</source>
        <translation>Kommende und laufende</translation>
    </message>
    <message>
        <source>Ended ones, too</source>
        <translation>Auch beendete</translation>
    </message>
    <message>
        <source>Window %1 is added</source>
        <translation>Fenster %1 ist angelegt</translation>
    </message>
    <message>
        <source>Window %1 has ended</source>
        <translation>Fenster %1 ist beendet</translation>
    </message>
    <message>
        <source>What it kept back waits until you release or discard it.</source>
        <translation>Was es zurückhielt, wartet, bis Sie es freigeben oder verwerfen.</translation>
    </message>
    <message>
        <source>Window %1 is removed</source>
        <translation>Fenster %1 ist entfernt</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>No window is planned or in force</source>
        <translation>Kein Fenster ist geplant oder läuft</translation>
    </message>
    <message>
        <source>Add one before planned work: problems in it are kept back for you to look at afterwards.</source>
        <translation>Legen Sie vor geplanten Arbeiten eines an: Probleme darin werden zurückgehalten, damit Sie sie danach ansehen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It is window %1 now</source>
        <translation>Es ist jetzt Fenster %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Condition</name>
    <message>
        <source>at events</source>
        <translation>bei Ereignissen</translation>
    </message>
    <message>
        <source>when it is over</source>
        <translation>wenn es vorbei ist</translation>
    </message>
    <message>
        <source>at events and when it is over</source>
        <translation>bei Ereignissen und wenn es vorbei ist</translation>
    </message>
    <message>
        <source>Not monitored</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <translation>Trifft auf %1 zu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Response ran</source>
        <translation>Antwort lief</translation>
    </message>
    <message>
        <source>Response failed</source>
        <translation>Antwort gescheitert</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Sensor ran</source>
        <translation>Sensor lief</translation>
    </message>
    <message>
        <source>Sensor failed</source>
        <translation>Sensor gescheitert</translation>
    </message>
    <message>
        <source>No serviceable event</source>
        <translation>Kein Serviceereignis</translation>
    </message>
    <message>
        <source>An event told here only</source>
        <translation>Ein nur hier gemeldetes Ereignis</translation>
    </message>
    <message>
        <source>An event that is called home</source>
        <translation>Ein nach Hause gemeldetes Ereignis</translation>
    </message>
    <message>
        <source>raises an alarm</source>
        <translation>löst einen Alarm aus</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>startet %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionAudit</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Condition or sensor</source>
        <translation>Bedingung oder Sensor</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionsModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Resource class</source>
        <translation>Ressourcenklasse</translation>
    </message>
    <message>
        <source>Event expression</source>
        <translation>Ereignisausdruck</translation>
    </message>
</context>
<context>
    <name>callbox::console::Criteria</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open and closed</source>
        <translation>offen und geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>Problem %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem numbers</source>
        <translation>
            <numerusform>%Ln Problemnummer</numerusform>
            <numerusform>%Ln Problemnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>alle Systeme</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln days</source>
        <translation>
            <numerusform>letzter Tag (%Ln)</numerusform>
            <numerusform>letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>service request %1</source>
        <translation>Serviceanforderung %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>Einbauort %1</translation>
    </message>
    <message>
        <source>subsystem %1</source>
        <translation>Subsystem %1</translation>
    </message>
    <message>
        <source>log ID %1</source>
        <translation>Protokoll-ID %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>gemeldet von %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Criteria: %1 and %2 more</source>
        <translation>Kriterien: %1 und %2 weitere</translation>
    </message>
    <message>
        <source>Criteria: %1</source>
        <translation>Kriterien: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventAction</name>
    <message>
        <source>The event is not closed.</source>
        <translation>Das Ereignis ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>Das Ereignis ist geschlossen. Nehmen Sie zuerst das Schließen zurück.</translation>
    </message>
    <message>
        <source>Only an event that is held for approval can be approved.</source>
        <translation>Nur ein Ereignis, das auf Freigabe wartet, kann freigegeben werden.</translation>
    </message>
    <message>
        <source>The provider has the report already.</source>
        <translation>Der Anbieter hat die Meldung schon.</translation>
    </message>
    <message>
        <source>The event is held already.</source>
        <translation>Das Ereignis ist schon zurückgehalten.</translation>
    </message>
    <message>
        <source>The event is counted only: it does not call home by itself.</source>
        <translation>Das Ereignis wird nur gezählt: es meldet sich nicht von selbst.</translation>
    </message>
    <message>
        <source>The report has left already.</source>
        <translation>Die Meldung ist schon gesendet.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Kein Ereignis ist ausgewählt.</translation>
    </message>
    <message>
        <source>None of the selected events allows this.</source>
        <translation>Keines der ausgewählten Ereignisse lässt das zu.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>Wieder zu Hause anrufen</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Nach Hause melden</translation>
    </message>
    <message>
        <source>Close events</source>
        <translation>Ereignisse schließen</translation>
    </message>
    <message>
        <source>Close event</source>
        <translation>Ereignis schließen</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Schließen zurücknehmen</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>The comment is kept with the event.</source>
        <translation>Der Kommentar wird beim Ereignis aufbewahrt.</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 zurückhalten</translation>
    </message>
    <message>
        <source>Nothing leaves until it is approved. A report that waits is taken out of the outbox.</source>
        <translation>Nichts verlässt die Konsole, bis es freigegeben ist. Eine Meldung, die wartet, wird aus dem Ausgang genommen.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Warum es zurückgehalten wird</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Hold event</source>
        <translation>Ereignis zurückhalten</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>The report goes into the outbox and calls home.</source>
        <translation>Die Meldung kommt in den Ausgang und wird gesendet.</translation>
    </message>
    <message>
        <source>Why it may leave</source>
        <translation>Warum es gemeldet werden darf</translation>
    </message>
    <message>
        <source>Approve them</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve event</source>
        <translation>Ereignis freigeben</translation>
    </message>
    <message>
        <source>Call home for %1</source>
        <translation>%1 melden</translation>
    </message>
    <message>
        <source>The report goes to the provider now, also where the event would only notify.</source>
        <translation>Die Meldung geht jetzt an den Anbieter, auch wo das Ereignis nur benachrichtigen würde.</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Warum es gesendet wird</translation>
    </message>
    <message>
        <source>Call home now</source>
        <translation>Jetzt melden</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>The provider is told of the close with its reason. It can be undone.</source>
        <translation>Der Anbieter erfährt vom Schließen und dem Grund. Es lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Warum es geschlossen wird</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Undo the close of %1</source>
        <translation>Schließen von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>The event is again where it was on its way home. The provider is told.</source>
        <translation>Das Ereignis steht wieder da, wo es auf seinem Weg war. Der Anbieter erfährt davon.</translation>
    </message>
    <message>
        <source>Why the close is undone</source>
        <translation>Warum das Schließen zurückgenommen wird</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>Problem %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment kept: %1</source>
        <translation>Kommentar gespeichert: %1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Zurückgehalten: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Freigegeben: %1</translation>
    </message>
    <message>
        <source>On the way home: %1</source>
        <translation>Auf dem Weg zum Anbieter: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>Close undone: %1</source>
        <translation>Schließen zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventData</name>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekundär</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Speicherauszug</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf Senden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>%1 data are wanted since %2</source>
        <translation>%1: angefordert seit %2</translation>
    </message>
    <message>
        <source>%1 data gathered, %2</source>
        <translation>%1: gesammelt, %2</translation>
    </message>
    <message>
        <source>%1 data were not gathered, %2</source>
        <translation>%1: nicht gesammelt, %2</translation>
    </message>
    <message>
        <source>Not read: %1. %2</source>
        <translation>Nicht gelesen: %1. %2</translation>
    </message>
    <message>
        <source>In message %1</source>
        <translation>In Nachricht %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventDocument</name>
    <message>
        <source>Reference code</source>
        <translation>Referenzcode</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>Ausfallendes System</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Zuerst gemeldet</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Serviceanforderung</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Problem %1: %2</source>
        <translation>Problem %1: %2</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>In dieser Reihenfolge tauschen</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventParts</name>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Einbauort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
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
        <translation>Problem</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Referenzcode</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>callbox::console::Help</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s folder in resources/help</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>callbox::console::Inventory</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Called out by event %1: %2</source>
        <translation>Zum Tausch benannt von Ereignis %1: %2</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Steckplatz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
</context>
<context>
    <name>callbox::console::KeptBackModel</name>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>Fenster %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Referenzcode</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
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
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Suppressed by a window</source>
        <translation>Durch Fenster unterdrückt</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>Unter der Schwelle</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf Senden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Service requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Vom Anbieter abgelehnt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Noch nicht erreicht</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Group A</source>
        <translation>Gruppe A</translation>
    </message>
    <message>
        <source>Group B</source>
        <translation>Gruppe B</translation>
    </message>
    <message>
        <source>Group C</source>
        <translation>Gruppe C</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Platinen</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>Speichermodule</translation>
    </message>
    <message>
        <source>PCI adapters</source>
        <translation>PCI-Adapter</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>Netzadapter</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Netzteile</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Configuration values</source>
        <translation>Konfigurationswerte</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Dateisysteme</translation>
    </message>
    <message>
        <source>Failure logs</source>
        <translation>Fehlerprotokolle</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>Verwaltete Systeme</translation>
    </message>
    <message>
        <source>Partitions found</source>
        <translation>Gefundene Partitionen</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Erweiterte Daten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Receiver&apos;s answer</source>
        <translation>Antwort des Empfängers</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Host-Schlüssel</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Ein Kommando ausführen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Erhebung</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Proxy&apos;s settings</source>
        <translation>Einstellungen des Proxys</translation>
    </message>
    <message>
        <source>Kerberos ticket</source>
        <translation>Kerberos-Ticket</translation>
    </message>
    <message>
        <source>Proxy&apos;s name</source>
        <translation>Name des Proxys</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Login at the proxy</source>
        <translation>Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>Tunnel by the proxy</source>
        <translation>Tunnel des Proxys</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN-Gateway</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Address in the tunnel</source>
        <translation>Adresse im Tunnel</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>Einwahl-Anmeldung</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>L2TP-Tunnel</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <source>Registration in the network</source>
        <translation>Einbuchung ins Netz</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>Datenverbindung</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Packets of full size</source>
        <translation>Pakete voller Größe</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Nach Hause melden</translation>
    </message>
    <message>
        <source>Notify only</source>
        <translation>Nur benachrichtigen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
</context>
<context>
    <name>callbox::console::Main</name>
    <message>
        <source>The operator&apos;s desktop of the Callbox call-home console.</source>
        <translation>Die Bedienoberfläche der Call-Home-Konsole Callbox.</translation>
    </message>
    <message>
        <source>The operator socket of callboxd (default: $CALLBOX_SOCKET, then /run/callbox/operator.sock).</source>
        <translation>Der Bedien-Socket von callboxd (sonst $CALLBOX_SOCKET, dann /run/callbox/operator.sock).</translation>
    </message>
    <message>
        <source>The page to open, for instance events or setup.</source>
        <translation>Die zu öffnende Seite, zum Beispiel events oder setup.</translation>
    </message>
    <message>
        <source>The problems that the desktop is told of: all, call-home or none (default: all).</source>
        <translation>Die Probleme, die dem Desktop gemeldet werden: all, call-home oder none (Standard: all).</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or desktop (default: as chosen in Settings).</source>
        <translation>light, dark, high-contrast oder desktop (Vorgabe: wie in den Einstellungen gewählt).</translation>
    </message>
</context>
<context>
    <name>callbox::console::MessageHistory</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>The whole inventory was asked for</source>
        <translation>Der ganze Bestand wurde angefordert</translation>
    </message>
    <message>
        <source>Carried in a file</source>
        <translation>In einer Datei mitgenommen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>callbox::console::Overview</name>
    <message>
        <source>This console is not set up yet</source>
        <translation>Diese Konsole ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Your fleet is calling home</source>
        <translation>Ihre Systeme melden sich beim Anbieter</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>Wartet darauf, sich zu melden</translation>
    </message>
    <message>
        <source>Your fleet is not calling home</source>
        <translation>Ihre Systeme melden sich nicht beim Anbieter</translation>
    </message>
    <message>
        <source>No partition is monitored yet.</source>
        <translation>Noch wird keine Partition überwacht.</translation>
    </message>
    <message>
        <source>%1 of %2 partitions are connected.</source>
        <translation>%1 von %2 Partitionen sind verbunden.</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Offene Ereignisse</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>Silent partitions</source>
        <translation>Stille Partitionen</translation>
    </message>
    <message>
        <source>all channels open</source>
        <translation>alle Kanäle offen</translation>
    </message>
    <message>
        <source>%1 down, %2 refused, %3 not reached yet</source>
        <translation>%1 getrennt, %2 abgelehnt, %3 noch nicht erreicht</translation>
    </message>
    <message>
        <source>no partition yet</source>
        <translation>noch keine Partition</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Warten auf Senden</translation>
    </message>
    <message>
        <source>oldest waits %1</source>
        <translation>die älteste wartet %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>letzter Kontakt %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>Next transmittal</source>
        <translation>Nächste Übertragung</translation>
    </message>
    <message>
        <source>no schedule is on</source>
        <translation>kein Zeitplan ist ein</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>noch nicht registriert</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>One has been silent for more than an hour.</source>
        <translation>Eine ist seit mehr als einer Stunde still.</translation>
    </message>
    <message>
        <source>%1 have been silent for more than an hour.</source>
        <translation>%1 sind seit mehr als einer Stunde still.</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 kritisch</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 Warnung</translation>
    </message>
    <message>
        <source>%1 information</source>
        <translation>%1 Information</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 partitions connected</source>
        <translation>%1 von %2 Partitionen verbunden</translation>
    </message>
    <message>
        <source>longest: %1, %2</source>
        <translation>am längsten: %1, %2</translation>
    </message>
    <message>
        <source>%1 was never reached</source>
        <translation>%1 wurde nie erreicht</translation>
    </message>
    <message>
        <source>everything has left</source>
        <translation>alles ist abgegangen</translation>
    </message>
    <message>
        <source>Last transmittal</source>
        <translation>Letzte Übertragung</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Path in use</source>
        <translation>Genutzter Weg</translation>
    </message>
    <message>
        <source>changes by itself at %1</source>
        <translation>wechselt von selbst bei %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionDocument</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>Zuletzt erhoben</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
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
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Offene Ereignisse</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
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
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>Serviceereignisse</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Geführte Einrichtung</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>Kundeninformationen</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>Benutzer berechtigen</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Users and audit</source>
        <translation>Benutzer und Protokoll</translation>
    </message>
    <message>
        <source>Windows and policies</source>
        <translation>Fenster und Regeln</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Regelpakete</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Partition hinzufügen</translation>
    </message>
    <message>
        <source>Conditions and responses</source>
        <translation>Bedingungen und Antworten</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
</context>
<context>
    <name>callbox::console::Policy</name>
    <message>
        <source>Coming</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Cleared itself</source>
        <translation>Hat sich erledigt</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Tell here only</source>
        <translation>Nur hier melden</translation>
    </message>
    <message>
        <source>Hold for approval</source>
        <translation>Zur Freigabe halten</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Nach Hause melden</translation>
    </message>
    <message>
        <source>Count into an open problem</source>
        <translation>In ein offenes Problem zählen</translation>
    </message>
    <message>
        <source>systems %1</source>
        <translation>Systeme %1</translation>
    </message>
    <message>
        <source>partitions %1</source>
        <translation>Partitionen %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>begins %1, lasts %2</source>
        <translation>beginnt %1, dauert %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>endet %1, in %2</translation>
    </message>
    <message>
        <source>ended early, %1</source>
        <translation>vorzeitig beendet, %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rehearsal</name>
    <message>
        <source>Called home</source>
        <translation>Nach Hause gemeldet</translation>
    </message>
    <message>
        <source>Told here only</source>
        <translation>Nur hier gemeldet</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>Zur Freigabe gehalten</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Counted into an open one</source>
        <translation>In ein offenes gezählt</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rights</name>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Service representative</source>
        <translation>Servicetechniker</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Your role is %1; this takes the role %2.</source>
        <translation>Ihre Rolle ist %1; dies braucht die Rolle %2.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>Der Dienst ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>callbox::console::RulesModel</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Macht</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>callbox::console::SensorsModel</name>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Auf Anforderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Zuletzt gelaufen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>callbox::console::Setting</name>
    <message>
        <source>Customer information</source>
        <translation>Kundeninformationen</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>Support-IDs</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Wege zum Empfänger</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>Benachrichtigungsziele</translation>
    </message>
    <message>
        <source>Rules for new problems</source>
        <translation>Regeln für neue Probleme</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Problemstürme</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Verbindungsüberwachung</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Anruf zu Hause je System</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>Schwärzungsregeln</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Signers of rule packs</source>
        <translation>Unterzeichner von Regelpaketen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Conditions and their responses</source>
        <translation>Bedingungen und ihre Reaktionen</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Würde geändert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>Würde hinzugefügt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>Würde übergangen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>callbox::console::StateView</name>
    <message>
        <source>Reading from the service</source>
        <translation>Wird vom Dienst gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>callbox::console::StatusStrip</name>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Calling home</source>
        <translation>Meldet sich</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>Wartet darauf, sich zu melden</translation>
    </message>
    <message>
        <source>Not calling home</source>
        <translation>Meldet sich nicht</translation>
    </message>
    <message>
        <source>Connecting to the service</source>
        <translation>Verbindet mit dem Dienst</translation>
    </message>
    <message>
        <source>The service is not connected, so its state is not known</source>
        <translation>Der Dienst ist nicht verbunden, sein Zustand ist nicht bekannt</translation>
    </message>
    <message>
        <source>callboxd connected</source>
        <translation>callboxd verbunden</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Letzter Kontakt %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Noch kein Kontakt</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>Warten auf Senden: %1</translation>
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
        <translation>Alle Partitionen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Only counted</source>
        <translation>Nur gezählt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Referenzcode</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
</context>
<context>
    <name>callbox::console::SystemsTree</name>
    <message>
        <source>Not collected yet</source>
        <translation>Noch nicht erhoben</translation>
    </message>
    <message>
        <source>All connected</source>
        <translation>Alle verbunden</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 von %2 verbunden</translation>
    </message>
    <message>
        <source>System and partition</source>
        <translation>System und Partition</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Offene Ereignisse</translation>
    </message>
    <message>
        <source>%1 connected, %2 down, %3 refused, %4 not reached yet</source>
        <translation>%1 verbunden, %2 getrennt, %3 abgewiesen, %4 noch nicht erreicht</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 Partition</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 Partitionen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>callbox::console::Target</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SNMP traps</source>
        <translation>SNMP-Traps</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>All problems and alarms</source>
        <translation>Alle Probleme und Alarme</translation>
    </message>
    <message>
        <source>Call-home problems only</source>
        <translation>Nur Probleme mit Anruf zu Hause</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, erforderlich</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS vom ersten Byte an</translation>
    </message>
    <message>
        <source>None: readable on the way, no login</source>
        <translation>Keine: unterwegs lesbar, ohne Anmeldung</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Neues Problem</translation>
    </message>
    <message>
        <source>Problem changed</source>
        <translation>Problem geändert</translation>
    </message>
    <message>
        <source>Problem closed</source>
        <translation>Problem geschlossen</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarm over</source>
        <translation>Alarm vorbei</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Authentication pass phrase</source>
        <translation>Passphrase zur Authentifizierung</translation>
    </message>
    <message>
        <source>Privacy pass phrase</source>
        <translation>Passphrase zur Verschlüsselung</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Signaturschlüssel</translation>
    </message>
</context>
<context>
    <name>callbox::console::Times</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
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
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>callbox::console::TransmissionsModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Received or due</source>
        <translation>Empfangen/fällig</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>Angehalten von %1: %2</translation>
    </message>
    <message>
        <source>Cancelled by %1: %2</source>
        <translation>Abgebrochen von %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::WindowsModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>Hält zurück</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
</context>
</TS>

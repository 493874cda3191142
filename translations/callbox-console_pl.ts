<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>callbox::app::console::AddressesEditor</name>
    <message>
        <source>Add an address</source>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>What this address is told</source>
        <translation>Powiadomienia dla tego adresu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Usuń ten adres</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AttentionView</name>
    <message>
        <source>Managed system</source>
        <translation>System zarządzany</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partycja</translation>
    </message>
    <message>
        <source>All its partitions</source>
        <translation>Wszystkie jego partycje</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>Typ maszyny, model, numer seryjny</translation>
    </message>
    <message>
        <source>Indicator of</source>
        <translation>Wskaźnik dla</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Only those that are on</source>
        <translation>Tylko włączone</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Pokaż problem</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Attention indicators</source>
        <translation>Wskaźniki ostrzegawcze</translation>
    </message>
    <message>
        <source>On while an open problem that calls home needs service. Switched off, it stays off until a newer problem comes; the problems stay as they are.</source>
        <translation>Włączony, dopóki otwarty problem zgłaszany do dostawcy wymaga obsługi serwisowej. Po wyłączeniu pozostaje wyłączony do pojawienia się nowszego problemu; same problemy nie zmieniają się.</translation>
    </message>
    <message>
        <source>%1 of %2 are on</source>
        <translation>Włączone: %1 z %2</translation>
    </message>
    <message>
        <source>Needs service</source>
        <translation>Wymaga serwisu</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Wyłączony ręcznie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Nothing needs service</source>
        <translation>Nic nie wymaga serwisu</translation>
    </message>
    <message>
        <source>No attention indicator is on.</source>
        <translation>Żaden wskaźnik ostrzegawczy nie jest włączony.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Brak systemów zarządzanych</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Systemy są znane, gdy osiągnięto jedną z ich partycji.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditDetail</name>
    <message>
        <source>Show the problem</source>
        <translation>Pokaż problem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmówiono</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, jako %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditModel</name>
    <message>
        <source>Attention</source>
        <translation>Wskaźniki ostrzegawcze</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paczki</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Zgłaszanie wg systemów</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Zbieranie</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>Informacje o kliencie</translation>
    </message>
    <message>
        <source>Dumps</source>
        <translation>Zrzuty</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>Zdarzenia serwisowe</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Dane rozszerzone</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Monitorowanie połączeń</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partycje</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonimy</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Odbiornik</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Maskowanie</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Przekaźnik</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reakcje</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Pakiety reguł</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Harmonogramy</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Czujniki</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Konfiguracja z przewodnikiem</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Burze</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>Upoważnianie użytkownika</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmisje</translation>
    </message>
    <message>
        <source>Transmitting</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Okna serwisowe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmówiono</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Odmówiono: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditPage</name>
    <message>
        <source>Users and audit</source>
        <translation>Użytkownicy i audyt</translation>
    </message>
    <message>
        <source>Who did what, and who may do what.</source>
        <translation>Kto co zrobił i kto co może robić.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuditView</name>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Pokaż starsze</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Eksportuj jako CSV</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>Tekst w dowolnej kolumnie</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Wykonane i odmówione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmówione</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 z %2 wpisów</translation>
    </message>
    <message>
        <source>%1, reading</source>
        <translation>%1, trwa odczyt</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>Żaden wpis nie spełnia filtru</translation>
    </message>
    <message>
        <source>Widen the period, or take a filter away.</source>
        <translation>Rozszerz okres lub usuń jeden z filtrów.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Nothing was done in this period</source>
        <translation>W tym okresie niczego nie wykonano</translation>
    </message>
    <message>
        <source>Everything that changes something, or tells a secret, is kept here. Reading is not.</source>
        <translation>Zapisywane jest tu wszystko, co coś zmienia lub ujawnia tajne dane. Odczyt nie jest zapisywany.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Eksport dziennika audytu</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielane przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::AuthorizePage</name>
    <message>
        <source>Authorize user</source>
        <translation>Upoważnianie użytkownika</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Upoważnij</translation>
    </message>
    <message>
        <source>Who may see this console&apos;s data at the provider.</source>
        <translation>Kto może widzieć dane tej konsoli u dostawcy.</translation>
    </message>
    <message>
        <source>The support IDs are saved</source>
        <translation>Identyfikatory wsparcia zapisano</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkAdd</name>
    <message>
        <source>Partitions to be added</source>
        <translation>Partycje do dodania</translation>
    </message>
    <message>
        <source>Lines of known_hosts (optional)</source>
        <translation>Wiersze pliku known_hosts (opcjonalnie)</translation>
    </message>
    <message>
        <source>Password, once for each (optional)</source>
        <translation>Hasło, raz dla każdej (opcjonalnie)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Ponów nieudane</translation>
    </message>
    <message>
        <source>Ask for their host keys</source>
        <translation>Pobierz klucze hostów</translation>
    </message>
    <message>
        <source>Compare the fingerprints with what the partitions print: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. With rows selected only these are trusted. The password puts Callbox&apos;s key in place and is never kept.</source>
        <translation>Porównaj odciski z tym, co wypisują partycje: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Jeśli wybrano wiersze, zaufane są tylko one. Hasło służy do umieszczenia klucza Callbox i nigdy nie jest przechowywane.</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <translation>Dodano: %1 z %2</translation>
    </message>
    <message>
        <source>%1 keys to compare</source>
        <translation>Klucze do porównania: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Nieudane: %1</translation>
    </message>
    <message>
        <source>Trust %1 and add</source>
        <translation>Zaufaj i dodaj (%1)</translation>
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
        <translation>Istotność</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>System z awarią</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Co się z nim stało</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Wybrane zdarzenia</translation>
    </message>
    <message>
        <source>%1 events are handled at once</source>
        <translation>Jednocześnie obsługiwanych zdarzeń: %1</translation>
    </message>
    <message>
        <source>These are the first ones of your selection. Select the others afterwards.</source>
        <translation>Są to pierwsze z wybranych. Pozostałe wybierz później.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events selected</source>
        <translation>
            <numerusform>Wybrano %Ln zdarzenie</numerusform>
            <numerusform>Wybrano %Ln zdarzenia</numerusform>
            <numerusform>Wybrano %Ln zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>%1 done, %2 refused</source>
        <translation>Wykonano: %1, odmówiono: %2</translation>
    </message>
    <message>
        <source>The list says of each what was refused and why.</source>
        <translation>Lista podaje dla każdego, czego odmówiono i dlaczego.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Jeszcze nie pobrano</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Key listed</source>
        <translation>Klucz znany</translation>
    </message>
    <message>
        <source>Other key listed</source>
        <translation>Znany inny klucz</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Klucz unieważniony</translation>
    </message>
    <message>
        <source>Compare key</source>
        <translation>Porównaj klucz</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Dodawanie</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Zaloguj jako</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Host key, or what went wrong</source>
        <translation>Klucz hosta lub przyczyna niepowodzenia</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BulkSource</name>
    <message>
        <source>List these partitions</source>
        <translation>Wyświetl te partycje</translation>
    </message>
    <message>
        <source>Where the partitions come from</source>
        <translation>Skąd pochodzą partycje</translation>
    </message>
    <message>
        <source>By a pattern of names</source>
        <translation>Według wzorca nazw</translation>
    </message>
    <message>
        <source>From CSV</source>
        <translation>Z pliku CSV</translation>
    </message>
    <message>
        <source>From another console&apos;s settings</source>
        <translation>Z ustawień innej konsoli</translation>
    </message>
    <message>
        <source>From an HMC or KVM host</source>
        <translation>Z konsoli HMC lub hosta KVM</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Zaloguj jako</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Pattern of host names</source>
        <translation>Wzorzec nazw hostów</translation>
    </message>
    <message>
        <source>Ranges and lists stand in brackets; several patterns are separated by spaces.</source>
        <translation>Zakresy i listy umieszcza się w nawiasach kwadratowych; kilka wzorców rozdziela się spacjami.</translation>
    </message>
    <message>
        <source>Partitions as CSV</source>
        <translation>Partycje jako CSV</translation>
    </message>
    <message>
        <source>Open a file ...</source>
        <translation>Otwórz plik ...</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Wybór pliku CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Columns: host, name, user, port, in this order or named in the first line. Only the host is needed.</source>
        <translation>Kolumny: host, name, user, port, w tej kolejności lub nazwane w pierwszym wierszu. Wymagana jest tylko kolumna host.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Nie wybrano jeszcze pliku</translation>
    </message>
    <message>
        <source>Choose another console&apos;s settings</source>
        <translation>Wybór ustawień innej konsoli</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ustawienia (*.json)</translation>
    </message>
    <message>
        <source>Takes the partitions alone; their host keys are asked for anew. The place Settings takes everything.</source>
        <translation>Przejmuje tylko partycje; ich klucze hostów są pobierane na nowo. Wszystko przejmuje strona Ustawienia.</translation>
    </message>
    <message>
        <source>HMC or KVM host</source>
        <translation>HMC lub host KVM</translation>
    </message>
    <message>
        <source>Domain of the partitions</source>
        <translation>Domena partycji</translation>
    </message>
    <message>
        <source>Domain put behind the names, for instance example.com</source>
        <translation>Domena dodawana po nazwach, na przykład example.com</translation>
    </message>
    <message>
        <source>Lists what it told of in its last collection and is not here yet. Add the HMC itself first, as a partition.</source>
        <translation>Wyświetla to, co podano podczas ostatniego zbierania, a czego jeszcze tu nie ma. Najpierw dodaj samą konsolę HMC jako partycję.</translation>
    </message>
    <message>
        <source>No HMC and no KVM host is here yet</source>
        <translation>Nie ma tu jeszcze konsoli HMC ani hosta KVM</translation>
    </message>
    <message>
        <source>There is no HMC to ask</source>
        <translation>Nie ma konsoli HMC do odpytania</translation>
    </message>
    <message>
        <source>Add the HMC itself first, as a partition.</source>
        <translation>Najpierw dodaj samą konsolę HMC jako partycję.</translation>
    </message>
    <message>
        <source>Nothing was collected from it yet</source>
        <translation>Jeszcze niczego z niej nie zebrano</translation>
    </message>
    <message>
        <source>Collect from it in Systems, then list again.</source>
        <translation>Zbierz z niej dane na stronie Systemy, a następnie wyświetl partycje ponownie.</translation>
    </message>
    <message>
        <source>There is no partition in it</source>
        <translation>Nie ma w tym żadnej partycji</translation>
    </message>
    <message>
        <source>Look whether the right source is chosen.</source>
        <translation>Sprawdź, czy wybrano właściwe źródło.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::BundleView</name>
    <message>
        <source>Write the bundle</source>
        <translation>Zapisz paczkę</translation>
    </message>
    <message>
        <source>Take in receipts</source>
        <translation>Wczytaj pokwitowania</translation>
    </message>
    <message>
        <source>Carry what waits to the receiver</source>
        <translation>Przeniesienie oczekujących wiadomości do odbiornika</translation>
    </message>
    <message>
        <source>Each waiting message is in the file exactly as it would be posted; there is no secret in it. The messages wait on for a connection all the same, and one that arrives both ways is one message.</source>
        <translation>Każda oczekująca wiadomość znajduje się w pliku dokładnie w takiej postaci, w jakiej zostałaby wysłana; nie ma w niej tajnych danych. Wiadomości nadal czekają na połączenie, a wiadomość, która dotrze obiema drogami, jest jedną wiadomością.</translation>
    </message>
    <message>
        <source>Bring its receipts back</source>
        <translation>Przyniesienie pokwitowań</translation>
    </message>
    <message>
        <source>The receiver writes signed receipts beside the bundle it took. They may be taken in more than once.</source>
        <translation>Odbiornik zapisuje podpisane pokwitowania obok przyjętej paczki. Można je wczytać więcej niż raz.</translation>
    </message>
    <message>
        <source>Choose the receipts</source>
        <translation>Wybór pokwitowań</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Pokwitowania (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Bundles (*.json)</source>
        <translation>Paczki (*.json)</translation>
    </message>
    <message>
        <source>%1 messages are in %2</source>
        <translation>Wiadomości w pliku %2: %1</translation>
    </message>
    <message>
        <source>%1 more wait: write another one when the receipts are in.</source>
        <translation>Oczekujące dalsze wiadomości: %1. Po wczytaniu pokwitowań zapisz następną paczkę.</translation>
    </message>
    <message>
        <source>received before: %1</source>
        <translation>odebrane wcześniej: %1</translation>
    </message>
    <message>
        <source>set aside for good: %1</source>
        <translation>odstawione na stałe: %1</translation>
    </message>
    <message>
        <source>refused, they wait on: %1</source>
        <translation>odmowa, nadal czekają: %1</translation>
    </message>
    <message>
        <source>of another console: %1</source>
        <translation>z innej konsoli: %1</translation>
    </message>
    <message>
        <source>Messages that arrived: %1</source>
        <translation>Wiadomości, które dotarły: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CallHomeView</name>
    <message>
        <source>Calls home</source>
        <translation>Zgłasza do dostawcy</translation>
    </message>
    <message>
        <source>Waits for an operator</source>
        <translation>Czeka na operatora</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>Zgłaszaj ponownie</translation>
    </message>
    <message>
        <source>Stop calling home</source>
        <translation>Przestań zgłaszać</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Brak systemów zarządzanych</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Systemy są znane, gdy osiągnięto jedną z ich partycji.</translation>
    </message>
    <message>
        <source>New problems of a system that does not call home are held until an operator releases them, whatever the rules say. Service information still goes.</source>
        <translation>Nowe problemy systemu, który nie zgłasza do dostawcy, są wstrzymywane, aż zwolni je operator, niezależnie od reguł. Informacje serwisowe są nadal wysyłane.</translation>
    </message>
    <message>
        <source>A system that is not known here yet</source>
        <translation>System jeszcze tu nieznany</translation>
    </message>
    <message>
        <source>Hold its problems</source>
        <translation>Wstrzymuj jego problemy</translation>
    </message>
    <message>
        <source>Machine type, model and serial</source>
        <translation>Typ maszyny, model i numer seryjny</translation>
    </message>
    <message>
        <source>It is held from its first problem on.</source>
        <translation>Jest wstrzymywany od pierwszego problemu.</translation>
    </message>
    <message>
        <source>Systems that call home again: %1</source>
        <translation>Systemy znów zgłaszające do dostawcy: %1</translation>
    </message>
    <message>
        <source>Systems whose new problems are held now: %1</source>
        <translation>Systemy, których nowe problemy są teraz wstrzymywane: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CarryView</name>
    <message>
        <source>Export settings</source>
        <translation>Eksportuj ustawienia</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Wybierz dokument</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>Importuj te ustawienia</translation>
    </message>
    <message>
        <source>Only what would change</source>
        <translation>Tylko to, co by się zmieniło</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Przenoszenie ustawień</translation>
    </message>
    <message>
        <source>The document has every setting of this console and never a secret. It is readable, so that it can be cut down and kept under version control.</source>
        <translation>Dokument zawiera wszystkie ustawienia tej konsoli, a nigdy danych tajnych. Jest czytelny, więc można go skrócić i przechowywać w systemie kontroli wersji.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Co by się zmieniło</translation>
    </message>
    <message>
        <source>Take over settings</source>
        <translation>Przejmowanie ustawień</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Eksport ustawień</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ustawienia (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>Choose a document of settings</source>
        <translation>Wybór dokumentu z ustawieniami</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Some settings were refused; the others are done</source>
        <translation>Niektórych ustawień odmówiono; pozostałe wprowadzono</translation>
    </message>
    <message>
        <source>The settings are taken over</source>
        <translation>Ustawienia przejęto</translation>
    </message>
    <message>
        <source>Secrets are not in the document: set those that the list names.</source>
        <translation>Danych tajnych nie ma w dokumencie: ustaw te, które wymienia lista.</translation>
    </message>
    <message>
        <source>The service looks at the document</source>
        <translation>Usługa sprawdza dokument</translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>Nie wybrano dokumentu</translation>
    </message>
    <message>
        <source>Choose one that another console exported. First you see what would change; nothing is done before you say so.</source>
        <translation>Wybierz dokument wyeksportowany przez inną konsolę. Najpierw widać, co by się zmieniło; nic nie dzieje się bez potwierdzenia.</translation>
    </message>
    <message>
        <source>The document is not taken</source>
        <translation>Dokument nie został przyjęty</translation>
    </message>
    <message>
        <source>The reason stands below. Nothing was changed.</source>
        <translation>Powód podano poniżej. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation>Wszystko jest już zgodne</translation>
    </message>
    <message>
        <source>The document would change nothing here.</source>
        <translation>Dokument niczego by tu nie zmienił.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionAuditView</name>
    <message>
        <source>Show problem</source>
        <translation>Pokaż problem</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazywane</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>It printed</source>
        <translation>Wydruk</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Nic takiego się nie zdarzyło</translation>
    </message>
    <message>
        <source>Events of conditions, their ends and what responses did are kept for 30 days.</source>
        <translation>Zdarzenia warunków, ich zakończenia i działania reakcji są przechowywane przez 30 dni.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionDetail</name>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Start monitoring</source>
        <translation>Rozpocznij monitorowanie</translation>
    </message>
    <message>
        <source>Stop monitoring</source>
        <translation>Zatrzymaj monitorowanie</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reakcja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Powiąż</translation>
    </message>
    <message>
        <source>Take link away</source>
        <translation>Usuń powiązanie</translation>
    </message>
    <message>
        <source>Linked responses</source>
        <translation>Powiązane reakcje</translation>
    </message>
    <message>
        <source>Response to link</source>
        <translation>Reakcja do powiązania</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reakcje</translation>
    </message>
    <message>
        <source>A new condition</source>
        <translation>Nowy warunek</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywna</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymana</translation>
    </message>
    <message>
        <source>No response is linked</source>
        <translation>Nie powiązano reakcji</translation>
    </message>
    <message>
        <source>A condition is monitored once a response is linked and started.</source>
        <translation>Warunek jest monitorowany, gdy powiązano i uruchomiono reakcję.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionForm</name>
    <message>
        <source>Condition</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Of resources of the class</source>
        <translation>Dla zasobów klasy</translation>
    </message>
    <message>
        <source>It is an event when</source>
        <translation>Zdarzenie zachodzi, gdy</translation>
    </message>
    <message>
        <source>It is over when</source>
        <translation>Zdarzenie mija, gdy</translation>
    </message>
    <message>
        <source>Only of resources with</source>
        <translation>Tylko dla zasobów z</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Istotność</translation>
    </message>
    <message>
        <source>What an event means</source>
        <translation>Co oznacza zdarzenie</translation>
    </message>
    <message>
        <source>What its end means</source>
        <translation>Co oznacza jego koniec</translation>
    </message>
    <message>
        <source>Besides its responses it makes</source>
        <translation>Oprócz reakcji powstaje</translation>
    </message>
    <message>
        <source>Make condition</source>
        <translation>Utwórz warunek</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>Zapisz warunek</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Attributes: %1</source>
        <translation>Atrybuty: %1</translation>
    </message>
    <message>
        <source>The condition is saved</source>
        <translation>Warunek zapisano</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsPage</name>
    <message>
        <source>Conditions and responses</source>
        <translation>Warunki i reakcje</translation>
    </message>
    <message>
        <source>When something is an event, and what is done about it.</source>
        <translation>Kiedy coś jest zdarzeniem i co się wtedy dzieje.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reakcje</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Czujniki</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Przebieg</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConditionsView</name>
    <message>
        <source>New condition</source>
        <translation>Nowy warunek</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>Its links to responses went with it.</source>
        <translation>Usunięto też jego powiązania z reakcjami.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>There is no condition</source>
        <translation>Brak warunków</translation>
    </message>
    <message>
        <source>A condition says when something about your partitions is an event, for instance a file system that fills up.</source>
        <translation>Warunek określa, kiedy coś na partycjach jest zdarzeniem, na przykład zapełniający się system plików.</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Najpierw zapisz lub odrzuć zmiany</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityForm</name>
    <message>
        <source>Receiver</source>
        <translation>Odbiornik</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Drogi do odbiornika</translation>
    </message>
    <message>
        <source>The first that works is used; the others stand by in this order.</source>
        <translation>Używana jest pierwsza działająca; pozostałe są rezerwą w tej kolejności.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ConnectivityPage</name>
    <message>
        <source>Connectivity</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Save receiver</source>
        <translation>Zapisz odbiornik</translation>
    </message>
    <message>
        <source>Callbox only opens connections outward.</source>
        <translation>Callbox otwiera połączenia tylko na zewnątrz.</translation>
    </message>
    <message>
        <source>The receiver is saved</source>
        <translation>Odbiornik zapisano</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CriteriaPanel</name>
    <message>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>Hide criteria</source>
        <translation>Ukryj kryteria</translation>
    </message>
    <message>
        <source>Criteria hold as you type. Empty ones do not restrict.</source>
        <translation>Kryteria działają w trakcie pisania. Puste nie ograniczają.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Otwarte i zamknięte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Istotność</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Każda istotność</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Wszystkie stany</translation>
    </message>
    <message>
        <source>Notification type</source>
        <translation>Typ powiadomienia</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Wszystkie typy</translation>
    </message>
    <message>
        <source>Description or code</source>
        <translation>Opis lub kod</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>System z awarią</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partycja</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>Reported in the last</source>
        <translation>Zgłoszone w ciągu ostatnich</translation>
    </message>
    <message>
        <source>Problem numbers</source>
        <translation>Numery problemów</translation>
    </message>
    <message>
        <source>42, 44-46</source>
        <translation>42, 44-46</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Zgłoszenie serwisowe</translation>
    </message>
    <message>
        <source>Reference code begins with</source>
        <translation>Kod referencyjny zaczyna się od</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numer części</translation>
    </message>
    <message>
        <source>Location code</source>
        <translation>Kod położenia</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Podsystem</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>ID dziennika platformy</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>Konsola zgłaszająca</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerForm</name>
    <message>
        <source>The systems stand at the administrator&apos;s address</source>
        <translation>Systemy stoją pod adresem administratora</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Other telephone</source>
        <translation>Inny telefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Ulica, drugi wiersz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Województwo lub region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Two letters, for instance DE</source>
        <translation>Dwie litery, na przykład PL</translation>
    </message>
    <message>
        <source>Building, floor, room</source>
        <translation>Budynek, piętro, pomieszczenie</translation>
    </message>
    <message>
        <source>Nearest telephone</source>
        <translation>Najbliższy telefon</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numer klienta</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Numer przedsiębiorstwa</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::CustomerPage</name>
    <message>
        <source>Customer information</source>
        <translation>Informacje o kliencie</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Whom the provider calls, and where an engineer has to go.</source>
        <translation>Do kogo dzwoni dostawca i dokąd ma przyjechać serwisant.</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Klient i kontakt</translation>
    </message>
    <message>
        <source>System location and account</source>
        <translation>Położenie systemów i konto</translation>
    </message>
    <message>
        <source>The customer information is saved</source>
        <translation>Informacje o kliencie zapisano</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DataFileView</name>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Tekst pliku</translation>
    </message>
    <message>
        <source>Select a file to read it here.</source>
        <translation>Wybierz plik, aby go tu przeczytać.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Tekst pliku %1</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Odczyt z usługi</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Pierwsze %1 z %2</translation>
    </message>
    <message>
        <source>the source said more</source>
        <translation>źródło podało więcej</translation>
    </message>
    <message>
        <source>Files of more than %1 are saved by &quot;callbox event data --save&quot;.</source>
        <translation>Pliki większe niż %1 zapisuje się poleceniem „callbox event data --save”.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Zapisywanie: %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DeedForm</name>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Imię i nazwisko (opcjonalnie)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DesktopNotifier</name>
    <message>
        <source>Problem %1 on %2: %3</source>
        <translation>Problem %1 na %2: %3</translation>
    </message>
    <message>
        <source>Callbox lists them under serviceable events.</source>
        <translation>Callbox wymienia je w zdarzeniach serwisowych.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>%1 new problems</source>
        <translation>Nowe problemy: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DisclosurePage</name>
    <message>
        <source>What leaves</source>
        <translation>Co jest wysyłane</translation>
    </message>
    <message>
        <source>Nothing leaves but messages that can be seen, before and after.</source>
        <translation>Wysyłane są wyłącznie wiadomości, które można zobaczyć przed wysłaniem i po nim.</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Maskowanie</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonimy</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Rejestr</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Bez połączenia</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::DoctorDialog</name>
    <message>
        <source>Examine again</source>
        <translation>Zbadaj ponownie</translation>
    </message>
    <message>
        <source>Examine every way to the receiver</source>
        <translation>Badanie wszystkich dróg do odbiornika</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>Badanie: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Each step depends on the one before. The first that fails tells the cause.</source>
        <translation>Każdy krok zależy od poprzedniego. Pierwszy, który się nie powiedzie, wskazuje przyczynę.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventComments</name>
    <message>
        <source>Add comment</source>
        <translation>Dodaj komentarz</translation>
    </message>
    <message>
        <source>Comments go home with the report as it is when it is sent.</source>
        <translation>Komentarze są wysyłane z raportem w postaci z chwili wysłania.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>jako %1</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>Brak komentarzy</translation>
    </message>
    <message>
        <source>Note what was found and done, for colleagues and the provider.</source>
        <translation>Zanotuj, co znaleziono i zrobiono, dla współpracowników i dostawcy.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventData</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Collect secondary data</source>
        <translation>Zbierz dane dodatkowe</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Dane rozszerzone</translation>
    </message>
    <message>
        <source>No extended data</source>
        <translation>Brak danych rozszerzonych</translation>
    </message>
    <message>
        <source>Test problems want no data.</source>
        <translation>Problemy testowe nie wymagają danych.</translation>
    </message>
    <message>
        <source>No extended data yet</source>
        <translation>Jeszcze brak danych rozszerzonych</translation>
    </message>
    <message>
        <source>Primary data are gathered by themselves when an event calls home; secondary data on request.</source>
        <translation>Dane podstawowe są zbierane samoczynnie, gdy zdarzenie jest zgłaszane do dostawcy; dane dodatkowe na żądanie.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>Zdarzenie jest zamknięte. Najpierw cofnij zamknięcie.</translation>
    </message>
    <message>
        <source>The event is held: approve it first.</source>
        <translation>Zdarzenie jest wstrzymane: najpierw je zatwierdź.</translation>
    </message>
    <message>
        <source>There is no service request yet that data could go to.</source>
        <translation>Nie ma jeszcze zgłoszenia serwisowego, do którego można wysłać dane.</translation>
    </message>
    <message>
        <source>Nothing is kept that has not left.</source>
        <translation>Nie ma danych, których jeszcze nie wysłano.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Najpierw wybierz plik.</translation>
    </message>
    <message>
        <source>What has left cannot be taken back.</source>
        <translation>Tego, co wysłano, nie można wycofać.</translation>
    </message>
    <message>
        <source>Send selected</source>
        <translation>Wyślij wybrane</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Wyślij wszystko</translation>
    </message>
    <message>
        <source>Data about this event are being gathered.</source>
        <translation>Trwa zbieranie danych o tym zdarzeniu.</translation>
    </message>
    <message>
        <source>Send all that is kept</source>
        <translation>Wyślij wszystko, co zachowano</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Wyślij %1</translation>
    </message>
    <message>
        <source>It goes to service request %1.</source>
        <translation>Trafi do zgłoszenia serwisowego %1.</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Powód wysłania</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>A message that waits with it is made anew without it. It cannot be undone.</source>
        <translation>Wiadomość, która z nim czeka, zostanie utworzona na nowo bez niego. Tej operacji nie można cofnąć.</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Powód usunięcia</translation>
    </message>
    <message>
        <source>Remove files</source>
        <translation>Usuń pliki</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>Czeka w skrzynce nadawczej.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Usunięto.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDeeds</name>
    <message>
        <source>Not done for %1: %2</source>
        <translation>Nie wykonano dla %1: %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventDetail</name>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Zgłaszający</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>About this event</source>
        <translation>O tym zdarzeniu</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Dane rozszerzone</translation>
    </message>
    <message>
        <source>Extended data (%1)</source>
        <translation>Dane rozszerzone (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventParts</name>
    <message>
        <source>Replaced</source>
        <translation>Wymieniona</translation>
    </message>
    <message>
        <source>Repaired without a new part</source>
        <translation>Naprawiona bez nowej części</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Parts stand in the order in which to replace them.</source>
        <translation>Części podano w kolejności wymiany.</translation>
    </message>
    <message>
        <source>No part is called out</source>
        <translation>Nie wskazano części</translation>
    </message>
    <message>
        <source>The rule that saw this problem names no part to replace.</source>
        <translation>Reguła, która wykryła ten problem, nie wskazuje części do wymiany.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>Zdarzenie jest zamknięte. Najpierw cofnij zamknięcie.</translation>
    </message>
    <message>
        <source>Select a part first.</source>
        <translation>Najpierw wybierz część.</translation>
    </message>
    <message>
        <source>It is noted for this part already.</source>
        <translation>Przy tej części już to odnotowano.</translation>
    </message>
    <message>
        <source>%1 was repaired</source>
        <translation>Naprawiono: %1</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>Wymieniono: %1</translation>
    </message>
    <message>
        <source>It is noted with the part and in the history.</source>
        <translation>Zostaje to odnotowane przy części i w historii.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Note the repair</source>
        <translation>Odnotuj naprawę</translation>
    </message>
    <message>
        <source>Note the replacement</source>
        <translation>Odnotuj wymianę</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventReporters</name>
    <message>
        <source>Partition</source>
        <translation>Partycja</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Zgłaszający</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pierwsze</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Reporting console</source>
        <translation>Konsola zgłaszająca</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Podsystem</translation>
    </message>
    <message>
        <source>Platform log ID</source>
        <translation>ID dziennika platformy</translation>
    </message>
    <message>
        <source>Duplicate key</source>
        <translation>Klucz duplikatów</translation>
    </message>
    <message>
        <source>What the source printed</source>
        <translation>Co podało źródło</translation>
    </message>
    <message>
        <source>The source printed nothing that is kept.</source>
        <translation>Źródło nie podało niczego, co się przechowuje.</translation>
    </message>
    <message>
        <source>reported first</source>
        <translation>zgłosiła pierwsza</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplikat</translation>
    </message>
    <message>
        <source>1, no duplicate</source>
        <translation>1, bez duplikatów</translation>
    </message>
    <message>
        <source>%1, merged into this event</source>
        <translation>%1, scalone w tym zdarzeniu</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventSummary</name>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Kod referencyjny</translation>
    </message>
    <message>
        <source>The code means</source>
        <translation>Znaczenie kodu</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>System z awarią</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Zgłoszone przez</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Zgłoszenie serwisowe</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>Informacja dostawcy</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>Kolejność wymiany</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 i jeszcze %2</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Ta konsola</translation>
    </message>
    <message>
        <source>%1 (1 report, %2)</source>
        <translation>%1 (1 zgłoszenie, %2)</translation>
    </message>
    <message>
        <source>%1 (%2 reports, first %3, last %4)</source>
        <translation>%1 (zgłoszenia: %2, pierwsze %3, ostatnie %4)</translation>
    </message>
    <message>
        <source>%1, notify only</source>
        <translation>%1, tylko powiadomienie</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>nie występuje od %1</translation>
    </message>
    <message>
        <source>goes and comes back since %1</source>
        <translation>znika i powraca od %1</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1 (reguła %2)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::EventsPage</name>
    <message>
        <source>Serviceable events</source>
        <translation>Zdarzenia serwisowe</translation>
    </message>
    <message>
        <source>Create test event</source>
        <translation>Utwórz zdarzenie testowe</translation>
    </message>
    <message>
        <source>Create a test event</source>
        <translation>Tworzenie zdarzenia testowego</translation>
    </message>
    <message>
        <source>A test problem goes the whole way home and comes back with a service request. Nobody is sent out for it.</source>
        <translation>Problem testowy przechodzi całą drogę do dostawcy i wraca ze zgłoszeniem serwisowym. Nikt nie jest do niego wysyłany.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>Test drogi do dostawcy</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Wyślij zdarzenie testowe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>No event meets these criteria</source>
        <translation>Żadne zdarzenie nie spełnia tych kryteriów</translation>
    </message>
    <message>
        <source>No open event</source>
        <translation>Brak otwartych zdarzeń</translation>
    </message>
    <message>
        <source>Problems of the partitions appear here by themselves. A test event shows that they would be called home.</source>
        <translation>Problemy partycji pojawiają się tu samoczynnie. Zdarzenie testowe pokazuje, że byłyby zgłoszone do dostawcy.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Brak zdarzeń</translation>
    </message>
    <message>
        <source>Nothing has been reported or closed so far.</source>
        <translation>Dotąd niczego nie zgłoszono ani nie zamknięto.</translation>
    </message>
    <message>
        <source>Test event %1 is on its way</source>
        <translation>Zdarzenie testowe %1 jest w drodze</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>Obowiązuje: %1.</translation>
    </message>
    <message>
        <source>Reset criteria</source>
        <translation>Resetuj kryteria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln zdarzenie</numerusform>
            <numerusform>%Ln zdarzenia</numerusform>
            <numerusform>%Ln zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Cofnij zamknięcie</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation>Zamknięte przez pomyłkę</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Anuluj eksport</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Eksport: %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielane przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting ...</source>
        <translation>Trwa eksport ...</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>Zapisano %1 z %2 wierszy</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>Wierszy w %2: %1.</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>Do %1 niczego nie zapisano. %2</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 jest w pliku %2.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place for it.</source>
        <translation>Nie można zapisać: %1. Proszę wybrać inne miejsce.</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Drukowanie: %1</translation>
    </message>
    <message>
        <source>%1 rows were given to the printer.</source>
        <translation>Wiersze przekazane do drukarki: %1.</translation>
    </message>
    <message>
        <source>The list was not printed. %1</source>
        <translation>Lista nie została wydrukowana. %1</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>Przekazano do drukarki: %1.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetCharts</name>
    <message>
        <source>Problems, last %1 days</source>
        <translation>Problemy, ostatnie dni: %1</translation>
    </message>
    <message>
        <source>Transmissions, last %1 days</source>
        <translation>Transmisje, ostatnie dni: %1</translation>
    </message>
    <message>
        <source>Utilization, fleet median</source>
        <translation>Wykorzystanie, mediana systemów</translation>
    </message>
    <message>
        <source>%1: %2 critical, %3 warning, %4 information</source>
        <translation>%1: krytyczne %2, ostrzeżenia %3, informacje %4</translation>
    </message>
    <message>
        <source>No problem in these days</source>
        <translation>Brak problemów w tych dniach</translation>
    </message>
    <message>
        <source>What the partitions report is counted here by severity.</source>
        <translation>To, co zgłaszają partycje, jest tu liczone według istotności.</translation>
    </message>
    <message>
        <source>%1 critical, %2 warning, %3 information</source>
        <translation>Krytyczne: %1, ostrzeżenia: %2, informacje: %3</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Krytyczne</translation>
    </message>
    <message>
        <source>%1: %2 arrived, %3 set aside</source>
        <translation>%1: dotarło %2, odstawiono %3</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>W tych dniach niczego nie wysłano</translation>
    </message>
    <message>
        <source>Messages count on the day on which the provider had them.</source>
        <translation>Wiadomości liczą się w dniu, w którym otrzymał je dostawca.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 set aside</source>
        <translation>Dotarło: %1, odstawiono: %2</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Dotarło</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odstawiono</translation>
    </message>
    <message>
        <source>No samples in the last day</source>
        <translation>Brak pomiarów z ostatniego dnia</translation>
    </message>
    <message>
        <source>Partitions with an open channel are sampled every five minutes.</source>
        <translation>Partycje z otwartym kanałem są mierzone co pięć minut.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1: procesor %2 %, pamięć %3 %</translation>
    </message>
    <message>
        <source>Processor %1 %, memory %2 %</source>
        <translation>Procesor %1 %, pamięć %2 %</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FleetSearch</name>
    <message>
        <source>Partition, %1</source>
        <translation>Partycja, %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::Form</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcjonalnie)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::FormPage</name>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Zamknij pomoc</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::HistoryView</name>
    <message>
        <source>Happened</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Pokaż starsze</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Wszystkie cele</translation>
    </message>
    <message>
        <source>Told, waiting and given up</source>
        <translation>Wysłane, czekające i zaniechane</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Wysłane powiadomienia</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Pokaż problem</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Powiadomiono</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>%1 of the %2 newest, 30 days back</source>
        <translation>%1 z %2 najnowszych, z 30 dni</translation>
    </message>
    <message>
        <source>Nothing was told yet</source>
        <translation>Jeszcze o niczym nie powiadomiono</translation>
    </message>
    <message>
        <source>What is told to the targets stands here for 30 days. A test of a target is not kept.</source>
        <translation>Powiadomienia wysłane do celów są tu przechowywane przez 30 dni. Testów celów się nie przechowuje.</translation>
    </message>
    <message>
        <source>Nothing is in this state</source>
        <translation>Nic nie jest w tym stanie</translation>
    </message>
    <message>
        <source>Choose another state.</source>
        <translation>Wybierz inny stan.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>%1, problem %2</source>
        <translation>%1, problem %2</translation>
    </message>
    <message>
        <source>%1, of a test</source>
        <translation>%1, z testu</translation>
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
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Producent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numer części</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Kod opcji</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>No change so far</source>
        <translation>Dotąd bez zmian</translation>
    </message>
    <message>
        <source>Nothing was collected from this partition yet.</source>
        <translation>Z tej partycji jeszcze niczego nie zebrano.</translation>
    </message>
    <message>
        <source>Every collection since %1 found the same.</source>
        <translation>Każde zbieranie od %1 dało ten sam wynik.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>Nowe: %1, zmienione: %2, zniknęło: %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Zniknęło</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>Pierwsze różnice: %1 z %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Brak różnic</translation>
    </message>
    <message>
        <source>Both collections found the same. Choose another moment.</source>
        <translation>Oba zbierania dały ten sam wynik. Wybierz inny moment.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::InventoryView</name>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inwentarz</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Jeszcze niczego nie zebrano</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>Przycisk „Zbierz teraz” odczytuje inwentarz tej partycji.</translation>
    </message>
    <message>
        <source>The collection found nothing</source>
        <translation>Zbieranie niczego nie znalazło</translation>
    </message>
    <message>
        <source>Another tab says which sources could not be read, and why.</source>
        <translation>Na innej karcie podano, których źródeł nie można było odczytać i dlaczego.</translation>
    </message>
    <message>
        <source>By location (%1)</source>
        <translation>Według położenia (%1)</translation>
    </message>
    <message>
        <source>1 part failing</source>
        <translation>1 część z awarią</translation>
    </message>
    <message>
        <source>%1 parts failing</source>
        <translation>Części z awarią: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::JobView</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Rozpoczynanie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>pozostała mniej niż minuta</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>pozostało około %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>I jeszcze %1.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::KeptBackList</name>
    <message>
        <source>Settled ones, too</source>
        <translation>Także rozstrzygnięte</translation>
    </message>
    <message>
        <source>Show problem</source>
        <translation>Pokaż problem</translation>
    </message>
    <message>
        <source>Problems kept back</source>
        <translation>Problemy odłożone</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Why these are no problems</source>
        <translation>Dlaczego to nie są problemy</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Odrzuć je</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Niech czekają</translation>
    </message>
    <message>
        <source>Nothing is kept back</source>
        <translation>Nic nie jest odłożone</translation>
    </message>
    <message>
        <source>Problems in its scope wait here until you release or discard them.</source>
        <translation>Problemy z jego zakresu czekają tu na zwolnienie lub odrzucenie.</translation>
    </message>
    <message>
        <source>What windows, storms and rules keep back waits here until you release or discard it.</source>
        <translation>To, co odkładają okna, burze i reguły, czeka tu na zwolnienie lub odrzucenie.</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Zwolnij wszystkie</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Zwolnij (%1)</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Odrzuć wszystkie</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Odrzuć (%1)</translation>
    </message>
    <message>
        <source>%1 discarded</source>
        <translation>Odrzucono: %1</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>Zwolniono: %1</translation>
    </message>
    <message>
        <source>%1 were passed over: they wait no more.</source>
        <translation>Pominięto: %1; już nie czekają.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LedgerView</name>
    <message>
        <source>Received</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odstawiono</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Pokaż starsze</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Zweryfikuj łańcuch</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Eksportuj jako CSV</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Rejestr</translation>
    </message>
    <message>
        <source>Digest, way, machine</source>
        <translation>Skrót, droga, maszyna</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Wszystkie typy</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Wszystkie kroki</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ostatni rok</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Cały okres</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maszyna</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Poprzedni hash</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>Wpisy: %1</translation>
    </message>
    <message>
        <source>%1 entries, and more</source>
        <translation>Wpisy: %1 i więcej</translation>
    </message>
    <message>
        <source>Nothing among the entries looked at</source>
        <translation>Nic wśród przejrzanych wpisów</translation>
    </message>
    <message>
        <source>A search looks at 50,000 entries at once.</source>
        <translation>Wyszukiwanie przegląda jednorazowo 50&#xa0;000 wpisów.</translation>
    </message>
    <message>
        <source>No entry meets the filter</source>
        <translation>Żaden wpis nie spełnia filtru</translation>
    </message>
    <message>
        <source>Every step of every message is an entry. Widen the period, or take a filter away.</source>
        <translation>Każdy krok każdej wiadomości jest wpisem. Rozszerz okres lub usuń filtr.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service checks every entry</source>
        <translation>Usługa sprawdza każdy wpis</translation>
    </message>
    <message>
        <source>The chain of %1 entries is whole</source>
        <translation>Łańcuch jest nienaruszony (wpisy: %1)</translation>
    </message>
    <message>
        <source>Last hash: %1</source>
        <translation>Ostatni hash: %1</translation>
    </message>
    <message>
        <source>Entry %1 does not fit the one before</source>
        <translation>Wpis %1 nie pasuje do poprzedniego</translation>
    </message>
    <message>
        <source>Somebody or something changed the ledger from there on. Keep the database as it is, and compare with an earlier export.</source>
        <translation>Ktoś lub coś zmieniło rejestr od tego miejsca. Pozostaw bazę danych bez zmian i porównaj ją z wcześniejszym eksportem.</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Eksport rejestru</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielane przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets ...</source>
        <translation>Jako CSV, do arkuszy kalkulacyjnych ...</translation>
    </message>
    <message>
        <source>As PDF, for paper ...</source>
        <translation>Jako PDF, do wydruku ...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>Drukuj ...</translation>
    </message>
    <message>
        <source>Details as CSV ...</source>
        <translation>Szczegóły jako CSV ...</translation>
    </message>
    <message>
        <source>Details as PDF ...</source>
        <translation>Szczegóły jako PDF ...</translation>
    </message>
    <message>
        <source>Print details ...</source>
        <translation>Drukuj szczegóły ...</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::LookView</name>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Look of this console</source>
        <translation>Wygląd tej konsoli</translation>
    </message>
    <message>
        <source>Remembered for your account on this machine. Letters have the size that the desktop gives them.</source>
        <translation>Zapamiętywany dla Twojego konta na tej maszynie. Wielkość liter jest taka, jak ustawiona na pulpicie.</translation>
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
        <translation>Czynność</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageDifferenceView</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>What is new in the message</source>
        <translation>Co nowego w wiadomości</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nie ma z czym porównać</translation>
    </message>
    <message>
        <source>The receiver has acknowledged no message of this kind in the last seven days.</source>
        <translation>W ostatnich siedmiu dniach odbiornik nie potwierdził żadnej wiadomości tego rodzaju.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Zniknęło</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Nie ma nic nowego</translation>
    </message>
    <message>
        <source>It says what message %1 said.</source>
        <translation>Zawiera to samo co wiadomość %1.</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences from message %3</source>
        <translation>Pierwsze różnice względem wiadomości %3: %1 z %2</translation>
    </message>
    <message>
        <source>Compared with message %1</source>
        <translation>W porównaniu z wiadomością %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageHistory</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>Odpowiedź odbiornika</translation>
    </message>
    <message>
        <source>What happened to the message</source>
        <translation>Co się stało z wiadomością</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet</source>
        <translation>Nic się z nią jeszcze nie stało</translation>
    </message>
    <message>
        <source>The ledger notes when it leaves and what comes of it.</source>
        <translation>Rejestr odnotowuje, kiedy zostaje wysłana i z jakim skutkiem.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Skrót</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MessageText</name>
    <message>
        <source>Show what was sent</source>
        <translation>Pokaż wysłaną treść</translation>
    </message>
    <message>
        <source>The message, byte for byte</source>
        <translation>Wiadomość bajt po bajcie</translation>
    </message>
    <message>
        <source>Show what will be sent</source>
        <translation>Pokaż treść do wysłania</translation>
    </message>
    <message>
        <source>Nothing but this leaves, and all of it can be read.</source>
        <translation>Wysyłane jest tylko to i wszystko można odczytać.</translation>
    </message>
    <message>
        <source>%1, byte for byte</source>
        <translation>%1, bajt po bajcie</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Pierwsze %1 z %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::MonitoringView</name>
    <message>
        <source>Connection monitoring</source>
        <translation>Monitorowanie połączeń</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Connection monitoring is saved</source>
        <translation>Monitorowanie połączeń zapisano</translation>
    </message>
    <message>
        <source>Minutes down that are an outage</source>
        <translation>Minuty rozłączenia do awarii</translation>
    </message>
    <message>
        <source>Minutes up that end it</source>
        <translation>Minuty połączenia do jej końca</translation>
    </message>
    <message>
        <source>Minutes after which it is a new one</source>
        <translation>Minuty, po których awaria jest nowa</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Monitorowany</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Niemonitorowany</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Monitoruj ponownie</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Przestań monitorować</translation>
    </message>
    <message>
        <source>No managed system yet</source>
        <translation>Brak systemów zarządzanych</translation>
    </message>
    <message>
        <source>Systems are known once a partition of theirs was reached.</source>
        <translation>Systemy są znane, gdy osiągnięto jedną z ich partycji.</translation>
    </message>
    <message>
        <source>A channel that is down that long opens a notify-only event. It is closed when the channel was up long enough, and opened again when it is lost again soon after.</source>
        <translation>Kanał rozłączony przez ten czas otwiera zdarzenie „tylko powiadomienie”. Zdarzenie jest zamykane, gdy kanał działa wystarczająco długo, i otwierane ponownie, gdy wkrótce znów zostanie utracony.</translation>
    </message>
    <message>
        <source>When a lost channel is an event</source>
        <translation>Kiedy utrata kanału jest zdarzeniem</translation>
    </message>
    <message>
        <source>Systems that are watched</source>
        <translation>Systemy monitorowane</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Nawigacja</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::NotificationPage</name>
    <message>
        <source>Notification</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Who is told of what, and what counts as lost.</source>
        <translation>Kto jest o czym powiadamiany i co uchodzi za utracone.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Wysłane powiadomienia</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Monitorowanie połączeń</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Zgłaszanie wg systemów</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Istotność</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>System z awarią</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Ways home</source>
        <translation>Drogi do dostawcy</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nic do zrobienia</translation>
    </message>
    <message>
        <source>There is no open event. New ones appear here by themselves.</source>
        <translation>Brak otwartych zdarzeń. Nowe pojawiają się tu samoczynnie.</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>Nie ma jeszcze drogi do dostawcy</translation>
    </message>
    <message>
        <source>Guided setup asks where the provider&apos;s receiver is.</source>
        <translation>Konfiguracja z przewodnikiem pyta, gdzie jest odbiornik dostawcy.</translation>
    </message>
    <message>
        <source>Open guided setup</source>
        <translation>Otwórz konfigurację z przewodnikiem</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PackInstall</name>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Kod referencyjny</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Istotność</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation>Ma rozpoznać</translation>
    </message>
    <message>
        <source>Must leave</source>
        <translation>Ma pominąć</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Install this pack</source>
        <translation>Zainstaluj ten pakiet</translation>
    </message>
    <message>
        <source>Rules of the pack</source>
        <translation>Reguły pakietu</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>Wybór pakietu reguł</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>Pakiety reguł (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not lie beside the file</source>
        <translation>Obok pliku nie ma podpisu</translation>
    </message>
    <message>
        <source>It has the file&apos;s name and .sig at its end; its maker gives it with the pack.</source>
        <translation>Podpis ma nazwę pliku z końcówką .sig; twórca dostarcza go z pakietem.</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>Wybierz podpis</translation>
    </message>
    <message>
        <source>Signatures (*.sig)</source>
        <translation>Podpisy (*.sig)</translation>
    </message>
    <message>
        <source>The service tries the pack</source>
        <translation>Usługa wypróbowuje pakiet</translation>
    </message>
    <message>
        <source>The service installs the pack</source>
        <translation>Usługa instaluje pakiet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Signed by %1. Every example comes out as it says.</source>
        <translation>Podpisany przez: %1. Każdy przykład daje oczekiwany wynik.</translation>
    </message>
    <message>
        <source>Installed, its rules are asked before those that came with Callbox, from the next problem on.</source>
        <translation>Po zainstalowaniu jego reguły są sprawdzane przed regułami dostarczonymi z Callbox, począwszy od następnego problemu.</translation>
    </message>
    <message>
        <source>Install the older version</source>
        <translation>Zainstaluj starszą wersję</translation>
    </message>
    <message>
        <source>Do not fit</source>
        <translation>Nie zgadzają się</translation>
    </message>
    <message>
        <source>As they say</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nieocenione</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PacksView</name>
    <message>
        <source>Rule pack</source>
        <translation>Pakiet reguł</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Podpisany przez</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Zainstalowany</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Zainstaluj z pliku</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Pakiety reguł</translation>
    </message>
    <message>
        <source>What of a partition&apos;s error sources is a problem, and what it is called. The first pack&apos;s rules are asked first.</source>
        <translation>Co ze źródeł błędów partycji jest problemem i jak się nazywa. Reguły pierwszego pakietu są sprawdzane najpierw.</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>Zainstalowano: %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message>
        <source>Its file is needed to install it again. What is open stays as it is.</source>
        <translation>Do ponownej instalacji potrzebny jest jego plik. Otwarte zdarzenia pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>There is no rule pack</source>
        <translation>Brak pakietów reguł</translation>
    </message>
    <message>
        <source>Not even the one that comes with Callbox: install it anew.</source>
        <translation>Nie ma nawet pakietu dostarczanego z Callbox: zainstaluj Callbox ponownie.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Używany</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nieużywany</translation>
    </message>
    <message>
        <source>Came with Callbox</source>
        <translation>Dostarczony z Callbox</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>Usunięto: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionDetail</name>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Zbierz teraz</translation>
    </message>
    <message>
        <source>Callbox stops watching %1 and forgets its inventory. Its events and what was sent stay.</source>
        <translation>Callbox przestaje monitorować partycję %1 i usuwa jej inwentarz. Jej zdarzenia i to, co wysłano, pozostają.</translation>
    </message>
    <message>
        <source>Remove partition</source>
        <translation>Usuń partycję</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>System operacyjny</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Jądro</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Klucz hosta</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziana</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>Ostatnie zbieranie</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inwentarz</translation>
    </message>
    <message>
        <source>Unreadable sources</source>
        <translation>Nieczytelne źródła</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Inventory (%1)</source>
        <translation>Inwentarz (%1)</translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>Nieczytelne (%1)</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Jeszcze niczego nie zebrano</translation>
    </message>
    <message>
        <source>Collect now reads the inventory of this partition.</source>
        <translation>Przycisk „Zbierz teraz” odczytuje inwentarz tej partycji.</translation>
    </message>
    <message>
        <source>Every source could be read</source>
        <translation>Odczytano każde źródło</translation>
    </message>
    <message>
        <source>Copy terminal command</source>
        <translation>Kopiuj polecenie terminalu</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Wykorzystanie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>This is the console&apos;s own machine.</source>
        <translation>To jest maszyna samej konsoli.</translation>
    </message>
    <message>
        <source>The names of this partition or of its jump hosts cannot be given to ssh safely.</source>
        <translation>Nazw tej partycji lub jej hostów pośredniczących nie można bezpiecznie przekazać do ssh.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PartitionsStep</name>
    <message>
        <source>Ask for its host key</source>
        <translation>Pobierz klucz hosta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>Nazwa hosta lub adres</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Zaloguj jako</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partycje</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>Dodano: %1</translation>
    </message>
    <message>
        <source>Its channel opens by itself; the list shows how it is doing.</source>
        <translation>Jej kanał otwiera się samoczynnie; lista pokazuje jego stan.</translation>
    </message>
    <message>
        <source>Is this the partition&apos;s host key?</source>
        <translation>Czy to klucz hosta tej partycji?</translation>
    </message>
    <message>
        <source>Compare it with what the partition itself prints: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Callbox trusts only this key from now on.</source>
        <translation>Porównaj go z tym, co wypisuje sama partycja: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. Odtąd Callbox ufa tylko temu kluczowi.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Odcisk</translation>
    </message>
    <message>
        <source>Callbox&apos;s key</source>
        <translation>Klucz Callbox</translation>
    </message>
    <message>
        <source>The line for authorized_keys on the partition</source>
        <translation>Wiersz do authorized_keys na partycji</translation>
    </message>
    <message>
        <source>Password, once (optional)</source>
        <translation>Hasło, jednorazowo (opcjonalnie)</translation>
    </message>
    <message>
        <source>The password puts Callbox&apos;s public key in place and is never kept. Leave it empty where that key is already in authorized_keys.</source>
        <translation>Hasło służy do umieszczenia klucza publicznego Callbox i nigdy nie jest przechowywane. Pozostaw puste, jeśli klucz jest już w authorized_keys.</translation>
    </message>
    <message>
        <source>Trust this key and add</source>
        <translation>Zaufaj i dodaj</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Nie ufaj</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Niczego nie dodano</translation>
    </message>
    <message>
        <source>Check that the address is right and that nothing stands between this console and the partition, then ask again.</source>
        <translation>Sprawdź, czy adres jest właściwy i czy nic nie stoi między tą konsolą a partycją, a następnie pobierz klucz ponownie.</translation>
    </message>
    <message>
        <source>Asking %1 for its host key</source>
        <translation>Pobieranie klucza hosta %1</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Dodawanie: %1</translation>
    </message>
    <message>
        <source>The first login can take a few seconds.</source>
        <translation>Pierwsze logowanie może potrwać kilka sekund.</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>Brak partycji</translation>
    </message>
    <message>
        <source>Add the first one above. More can follow at any time.</source>
        <translation>Dodaj pierwszą powyżej. Kolejne można dodać w każdej chwili.</translation>
    </message>
    <message>
        <source>One or several partitions</source>
        <translation>Jedna lub kilka partycji</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Jedna</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Kilka</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>Dodaj partycje</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PluginForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcjonalnie)</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Puste: %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Rozdzielane przecinkami</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nie ustawiono</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN, or choose its file.</source>
        <translation>Wklej tekst zaczynający się od -----BEGIN lub wybierz jego plik.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Wybór pliku PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Pliki PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>Ustawione. Puste: bez zmian.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Zostanie usunięte</translation>
    </message>
    <message>
        <source>Choose the file with the secret</source>
        <translation>Wybór pliku z tajnymi danymi</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Basic (password in clear)</source>
        <translation>Basic (hasło jawne)</translation>
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
        <translation>Klucz wstępny (PSK)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>User and password (EAP)</source>
        <translation>Użytkownik i hasło (EAP)</translation>
    </message>
    <message>
        <source>As the peer asks</source>
        <translation>Według żądania drugiej strony</translation>
    </message>
    <message>
        <source>CHAP</source>
        <translation>CHAP</translation>
    </message>
    <message>
        <source>PAP (password in clear)</source>
        <translation>PAP (hasło jawne)</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonowe</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Impulsowe</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>W tej kolejności</translation>
    </message>
    <message>
        <source>The fastest first</source>
        <translation>Najpierw najszybszy</translation>
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
        <translation>IPv4 i IPv6</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PoliciesPage</name>
    <message>
        <source>Windows and policies</source>
        <translation>Okna i zasady</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Okna serwisowe</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Storm guard</source>
        <translation>Ochrona przed burzami</translation>
    </message>
    <message>
        <source>What planned work, storms and rules do with new problems.</source>
        <translation>Co planowane prace, burze i reguły robią z nowymi problemami.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::PseudonymsView</name>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonimy</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Host and partition names</source>
        <translation>Nazwy hostów i partycji</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Adresy IP</translation>
    </message>
    <message>
        <source>Names, mail addresses and telephone numbers of people</source>
        <translation>Nazwiska, adresy e-mail i numery telefonów osób</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Read the map</source>
        <translation>Odczytaj mapę</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Ujawnij</translation>
    </message>
    <message>
        <source>It holds from the next message on</source>
        <translation>Obowiązuje od następnej wiadomości</translation>
    </message>
    <message>
        <source>The same name gets the same token in every message. Key and map never leave; what the provider answers is turned back before it is shown here.</source>
        <translation>Ta sama nazwa otrzymuje ten sam token w każdej wiadomości. Klucz i mapa nigdy nie są wysyłane; odpowiedzi dostawcy są przekształcane z powrotem, zanim pojawią się tutaj.</translation>
    </message>
    <message>
        <source>What leaves as a token</source>
        <translation>Co jest wysyłane jako token</translation>
    </message>
    <message>
        <source>What stands behind a token</source>
        <translation>Co kryje się za tokenem</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>The map was not read</source>
        <translation>Mapy nie odczytano</translation>
    </message>
    <message>
        <source>Reading it, and revealing a name, is for administrators and is in the audit log. A token from a message can be typed above.</source>
        <translation>Odczyt mapy i ujawnianie nazw są zastrzeżone dla administratorów i zapisywane w dzienniku audytu. Token z wiadomości można wpisać powyżej.</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Nie ma jeszcze żadnego tokenu</translation>
    </message>
    <message>
        <source>None left this console so far.</source>
        <translation>Dotąd żaden nie opuścił tej konsoli.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Żaden token nie pasuje</translation>
    </message>
    <message>
        <source>It can be revealed all the same if it is one.</source>
        <translation>Jeśli jest to token, można go mimo to ujawnić.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::QueueActions</name>
    <message>
        <source>Cancel ...</source>
        <translation>Anuluj ...</translation>
    </message>
    <message>
        <source>Hold ...</source>
        <translation>Wstrzymaj ...</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przesuń</translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Wyślij ponownie teraz</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Na koniec</translation>
    </message>
    <message>
        <source>To its usual place</source>
        <translation>Na zwykłe miejsce</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Hold message %1</source>
        <translation>Wstrzymaj wiadomość %1</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln messages</source>
        <translation>
            <numerusform>Wstrzymaj %Ln wiadomość</numerusform>
            <numerusform>Wstrzymaj %Ln wiadomości</numerusform>
            <numerusform>Wstrzymaj %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held stays here until it is released. Others go past it; what becomes of a problem waits for its report.</source>
        <translation>Wstrzymane wiadomości pozostają tutaj do zwolnienia. Inne je wyprzedzają; dalsze wiadomości o problemie czekają na jego raport.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Cancel message %1</source>
        <translation>Anuluj wiadomość %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln messages</source>
        <translation>
            <numerusform>Anuluj %Ln wiadomość</numerusform>
            <numerusform>Anuluj %Ln wiadomości</numerusform>
            <numerusform>Anuluj %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>What is cancelled is not sent, and can be read here for seven days. The event of a problem&apos;s report is held then and can be approved.</source>
        <translation>Anulowane wiadomości nie są wysyłane i można je tu czytać przez siedem dni. Zdarzenie raportu o problemie jest wtedy wstrzymane i można je zatwierdzić.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nie wysyłaj</translation>
    </message>
    <message>
        <source>%1 of %2 stay as they were. %3</source>
        <translation>Bez zmian pozostaje: %1 z %2. %3</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ReceiverForm</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, ważny do %2</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Zapisz i testuj</translation>
    </message>
    <message>
        <source>Test of the way home</source>
        <translation>Test drogi do dostawcy</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s receiver</source>
        <translation>Adres odbiornika dostawcy</translation>
    </message>
    <message>
        <source>Paste the provider&apos;s CA certificate, or choose its file.</source>
        <translation>Wklej certyfikat CA dostawcy lub wybierz jego plik.</translation>
    </message>
    <message>
        <source>The provider&apos;s CA certificate (PEM)</source>
        <translation>Certyfikat CA dostawcy (PEM)</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Choose the provider&apos;s CA certificate</source>
        <translation>Wybór certyfikatu CA dostawcy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RedactionView</name>
    <message>
        <source>Fields, by JSON pointer</source>
        <translation>Pola według wskaźnika JSON</translation>
    </message>
    <message>
        <source>What a pattern matches</source>
        <translation>Tekst pasujący do wzorca</translation>
    </message>
    <message>
        <source>A word or phrase</source>
        <translation>Słowo lub wyrażenie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Takes out</source>
        <translation>Usuwa</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ile razy</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Utworzone przez</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Usuń regułę</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>Reguły maskowania</translation>
    </message>
    <message>
        <source>Taken out of every message before it is put into the outbox. In place of it stands [redacted].</source>
        <translation>Usuwane z każdej wiadomości, zanim trafi do skrzynki nadawczej. W tym miejscu pojawia się [redacted].</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What it takes out</source>
        <translation>Co usuwa</translation>
    </message>
    <message>
        <source>A text to try it on, or the number of a problem.</source>
        <translation>Tekst do wypróbowania lub numer problemu.</translation>
    </message>
    <message>
        <source>Trial (optional)</source>
        <translation>Próba (opcjonalnie)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Dodaj regułę</translation>
    </message>
    <message>
        <source>Nothing is taken out</source>
        <translation>Nic nie jest usuwane</translation>
    </message>
    <message>
        <source>Messages leave with every text that the allow-list lets through. Try a rule below, then add it.</source>
        <translation>Wiadomości są wysyłane z każdym tekstem, który przepuszcza lista dozwolonych. Wypróbuj regułę poniżej, a następnie ją dodaj.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It takes nothing out</source>
        <translation>Niczego nie usuwa</translation>
    </message>
    <message>
        <source>Times it takes something out: %1</source>
        <translation>Liczba usunięć: %1</translation>
    </message>
    <message>
        <source>%1 holds from the next message on</source>
        <translation>%1 obowiązuje od następnej wiadomości</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>What it took out leaves again, from the next message on.</source>
        <translation>To, co usuwała, jest znów wysyłane od następnej wiadomości.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RehearsalView</name>
    <message>
        <source>Only those that go otherwise</source>
        <translation>Tylko te, które potoczą się inaczej</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>What would become of the problems</source>
        <translation>Co stałoby się z problemami</translation>
    </message>
    <message>
        <source>Problem to look at</source>
        <translation>Rozpatrywany problem</translation>
    </message>
    <message>
        <source>A problem&apos;s number, then Enter</source>
        <translation>Numer problemu, potem Enter</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Every problem goes as now</source>
        <translation>Każdy problem przebiega jak dotąd</translation>
    </message>
    <message>
        <source>Nothing that these rules change concerns a stored problem.</source>
        <translation>Nic, co zmieniają te reguły, nie dotyczy przechowywanych problemów.</translation>
    </message>
    <message>
        <source>There is no problem to rehearse with</source>
        <translation>Brak problemów do próby</translation>
    </message>
    <message>
        <source>If they came now, %1 of the newest %2 problems would go otherwise.</source>
        <translation>Gdyby pojawiły się teraz, inaczej potoczyłoby się %1 z %2 najnowszych problemów.</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Odczyt z usługi</translation>
    </message>
    <message>
        <source>With the rules in force nothing would leave.</source>
        <translation>Przy obowiązujących regułach nic nie zostałoby wysłane.</translation>
    </message>
    <message>
        <source>With the rules in force a report of %1 bytes would leave (SHA-256 %2).</source>
        <translation>Przy obowiązujących regułach zostałby wysłany raport o rozmiarze %1 B (SHA-256 %2).</translation>
    </message>
    <message>
        <source>No rule decides.</source>
        <translation>Nie decyduje żadna reguła.</translation>
    </message>
    <message>
        <source>A report leaves.</source>
        <translation>Raport zostaje wysłany.</translation>
    </message>
    <message>
        <source>Nothing leaves.</source>
        <translation>Nic nie zostaje wysłane.</translation>
    </message>
    <message>
        <source>Nobody is told by mail, trap or webhook.</source>
        <translation>Nikt nie jest powiadamiany pocztą, pułapką ani webhookiem.</translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>Powiadomiono: %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponseForm</name>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Dodaj działanie</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Usuń działanie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reakcja</translation>
    </message>
    <message>
        <source>Raises an alarm</source>
        <translation>Wywołuje alarm</translation>
    </message>
    <message>
        <source>Runs a program</source>
        <translation>Uruchamia program</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>At events</source>
        <translation>Przy zdarzeniach</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Gdy zdarzenie minie</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>W obu przypadkach</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Program of the responses directory and its arguments</source>
        <translation>Program z katalogu reakcji i jego argumenty</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Tylko w te dni</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Tylko od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Ended after seconds</source>
        <translation>Kończony po sekundach</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Powiadamiaj</translation>
    </message>
    <message>
        <source>A new response</source>
        <translation>Nowa reakcja</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Działanie %1</translation>
    </message>
    <message>
        <source>Make response</source>
        <translation>Utwórz reakcję</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>Zapisz reakcję</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>The response is saved</source>
        <translation>Reakcję zapisano</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ResponsesView</name>
    <message>
        <source>New response</source>
        <translation>Nowa reakcja</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reakcja</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reakcje</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>There is no response</source>
        <translation>Brak reakcji</translation>
    </message>
    <message>
        <source>A response raises an alarm or runs a program when a condition&apos;s event comes.</source>
        <translation>Reakcja wywołuje alarm lub uruchamia program, gdy zachodzi zdarzenie warunku.</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Najpierw zapisz lub odrzuć zmiany</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RolesView</name>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>UNIX group</source>
        <translation>Grupa UNIX</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Może</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Least role</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>What the role %1 may change</source>
        <translation>Co może zmieniać rola %1</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operacje</translation>
    </message>
    <message>
        <source>Operations that are audited</source>
        <translation>Operacje objęte audytem</translation>
    </message>
    <message>
        <source>A role is given by UNIX group; root and the account of callboxd are administrators. For the role operator: sudo usermod -aG callbox-operator NAME. It holds from the next login on.</source>
        <translation>Rolę nadaje grupa UNIX; root i konto callboxd są administratorami. Dla roli operatora: sudo usermod -aG callbox-operator NAME. Obowiązuje od następnego logowania.</translation>
    </message>
    <message>
        <source>See everything but secrets and the names behind pseudonyms</source>
        <translation>Widzi wszystko oprócz tajnych danych i nazw kryjących się za pseudonimami</translation>
    </message>
    <message>
        <source>Viewer, and the daily work: partitions, schedules, tests</source>
        <translation>Jak przeglądający, a także codzienna praca: partycje, harmonogramy, testy</translation>
    </message>
    <message>
        <source>Operator, and closing events</source>
        <translation>Jak operator, a także zamykanie zdarzeń</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>The service says who you are once it is connected.</source>
        <translation>Po połączeniu usługa podaje tożsamość użytkownika.</translation>
    </message>
    <message>
        <source>You are %1.</source>
        <translation>Użytkownik: %1.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>What becomes of such problems</source>
        <translation>Co dzieje się z takimi problemami</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>Tylko kody referencyjne</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>Tylko systemy zarządzane</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>Tylko partycje</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Tylko w te dni</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Tylko od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>On the clock of</source>
        <translation>Według zegara</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>tej konsoli</translation>
    </message>
    <message>
        <source>Why there is this rule</source>
        <translation>Uzasadnienie reguły</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Każda istotność</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulePacksPage</name>
    <message>
        <source>Rule packs</source>
        <translation>Pakiety reguł</translation>
    </message>
    <message>
        <source>What is a problem, and whose word on it is taken.</source>
        <translation>Co jest problemem i kto o tym rozstrzyga.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Zaufani podpisujący</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::RulesView</name>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Zapisz reguły</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Dodaj regułę</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Drag a rule to its place, or move it with Alt and the arrow keys.</source>
        <translation>Przeciągnij regułę na miejsce lub przesuń ją klawiszem Alt i strzałkami.</translation>
    </message>
    <message>
        <source>Somebody else saved other rules meanwhile</source>
        <translation>W międzyczasie inny użytkownik zapisał inne reguły</translation>
    </message>
    <message>
        <source>What you wrote is kept. Discard your changes to see theirs, or put yours in their place.</source>
        <translation>Wprowadzone zmiany zachowano. Odrzuć je, aby zobaczyć zapisane reguły, lub zastąp tamte reguły.</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Zastąp tamte</translation>
    </message>
    <message>
        <source>There is no rule</source>
        <translation>Brak reguł</translation>
    </message>
    <message>
        <source>Every problem goes as its rule pack says. A rule decides otherwise about problems of a kind, always or at certain hours.</source>
        <translation>Każdy problem przebiega według swojego pakietu reguł. Reguła rozstrzyga inaczej o problemach danego rodzaju, zawsze lub o określonych godzinach.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>New rule %1</source>
        <translation>Nowa reguła %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed once the rules are saved</source>
        <translation>„%1” zostanie usunięta po zapisaniu reguł</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>The rules are saved</source>
        <translation>Reguły zapisano</translation>
    </message>
    <message>
        <source>They decide about every problem that comes from now on.</source>
        <translation>Odtąd rozstrzygają o każdym nowym problemie.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::ScheduleForm</name>
    <message>
        <source>Service information</source>
        <translation>Informacje serwisowe</translation>
    </message>
    <message>
        <source>Inventory of all partitions and the customer information.</source>
        <translation>Inwentarz wszystkich partycji i informacje o kliencie.</translation>
    </message>
    <message>
        <source>Performance information</source>
        <translation>Informacje o wydajności</translation>
    </message>
    <message>
        <source>Utilization of processors, memory, disks and networks.</source>
        <translation>Wykorzystanie procesorów, pamięci, dysków i sieci.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Codziennie</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Co tydzień</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Co miesiąc</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dzień miesiąca</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Częstość</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączony</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Następna: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>ostatnia: %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SchedulesPage</name>
    <message>
        <source>Transmit service information</source>
        <translation>Wysyłanie informacji serwisowych</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>OK turns both schedules on.</source>
        <translation>OK włącza oba harmonogramy.</translation>
    </message>
    <message>
        <source>Both schedules are on</source>
        <translation>Oba harmonogramy są włączone</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Systems, events, tasks</source>
        <translation>Systemy, zdarzenia, czynności</translation>
    </message>
    <message>
        <source>Search systems, events and tasks</source>
        <translation>Szukaj systemów, zdarzeń i czynności</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>Wyszukiwanie ...</translation>
    </message>
    <message>
        <source>Nothing has this in its name, number, code or description.</source>
        <translation>Tego tekstu nie ma w żadnej nazwie, numerze, kodzie ani opisie.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SecretField</name>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>Zostanie usunięte</translation>
    </message>
    <message>
        <source>Set. Empty: it stays as it is.</source>
        <translation>Ustawione. Puste: bez zmian.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nie ustawiono</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SensorsView</name>
    <message>
        <source>New sensor</source>
        <translation>Nowy czujnik</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Czujniki</translation>
    </message>
    <message>
        <source>A command whose output conditions can read</source>
        <translation>Polecenie, którego wynik mogą odczytać warunki</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Czujnik</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partycja</translation>
    </message>
    <message>
        <source>Every so many seconds; 0: on demand</source>
        <translation>Co tyle sekund; 0: na żądanie</translation>
    </message>
    <message>
        <source>Command on the partition</source>
        <translation>Polecenie na partycji</translation>
    </message>
    <message>
        <source>Make sensor</source>
        <translation>Utwórz czujnik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>It runs as the login of the partition&apos;s channel and prints pairs such as Int32=5 String=&quot;text&quot;.</source>
        <translation>Działa na koncie kanału partycji i wypisuje pary takie jak Int32=5 String=&quot;text&quot;.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Uruchom teraz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Ostatnie uruchomienie</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>There is no sensor</source>
        <translation>Brak czujników</translation>
    </message>
    <message>
        <source>A sensor is a command of yours whose output conditions can read.</source>
        <translation>Czujnik to własne polecenie, którego wynik mogą odczytać warunki.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>Działa: %1</translation>
    </message>
    <message>
        <source>%1 ran</source>
        <translation>Wykonano: %1</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>This console as a document, and what needs attention.</source>
        <translation>Ta konsola jako dokument oraz to, co wymaga uwagi.</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Eksport i import</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Wskaźniki ostrzegawcze</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SetupPage</name>
    <message>
        <source>Set up this console</source>
        <translation>Konfigurowanie tej konsoli</translation>
    </message>
    <message>
        <source>A few questions, then this console watches your partitions and calls home when hardware fails. You can stop at any step and come back; nothing you typed is lost.</source>
        <translation>Kilka pytań, a potem ta konsola monitoruje partycje i zgłasza awarie sprzętu do dostawcy. Można przerwać na dowolnym kroku i wrócić później; wprowadzone dane nie giną.</translation>
    </message>
    <message>
        <source>Who should the provider call?</source>
        <translation>Do kogo ma dzwonić dostawca?</translation>
    </message>
    <message>
        <source>The provider&apos;s engineers use this to reach you about a problem.</source>
        <translation>Serwisanci dostawcy używają tych danych do kontaktu w sprawie problemu.</translation>
    </message>
    <message>
        <source>Where do the systems stand?</source>
        <translation>Gdzie stoją systemy?</translation>
    </message>
    <message>
        <source>An engineer with a part goes there.</source>
        <translation>Tam przyjeżdża serwisant z częścią.</translation>
    </message>
    <message>
        <source>How does this console reach the provider?</source>
        <translation>Jak ta konsola łączy się z dostawcą?</translation>
    </message>
    <message>
        <source>Callbox only ever opens connections outward. It trusts the receiver only with a certificate of the CA given here.</source>
        <translation>Callbox otwiera połączenia wyłącznie na zewnątrz. Ufa odbiornikowi tylko z certyfikatem podanego tu CA.</translation>
    </message>
    <message>
        <source>Which partitions should it watch?</source>
        <translation>Które partycje ma monitorować?</translation>
    </message>
    <message>
        <source>Each one is reached over SSH with a key that Callbox makes itself. You confirm the host key once.</source>
        <translation>Z każdą łączy się przez SSH kluczem utworzonym przez sam Callbox. Klucz hosta potwierdza się jednorazowo.</translation>
    </message>
    <message>
        <source>Who may see the data at the provider?</source>
        <translation>Kto może widzieć dane u dostawcy?</translation>
    </message>
    <message>
        <source>One support ID, and a second one if you like.</source>
        <translation>Jeden identyfikator wsparcia i w razie potrzeby drugi.</translation>
    </message>
    <message>
        <source>When should it send by itself?</source>
        <translation>Kiedy ma wysyłać samoczynnie?</translation>
    </message>
    <message>
        <source>Hardware problems are always sent at once. This is about the regular inventory and utilization. Next turns both on.</source>
        <translation>Problemy sprzętowe są zawsze wysyłane natychmiast. Tu chodzi o regularny inwentarz i wykorzystanie. „Dalej” włącza oba harmonogramy.</translation>
    </message>
    <message>
        <source>Ready to call home</source>
        <translation>Gotowość do zgłaszania</translation>
    </message>
    <message>
        <source>Finish tests the way home, enrols this console and its systems, and sends the first service information.</source>
        <translation>„Zakończ” testuje drogę do dostawcy, rejestruje tę konsolę i jej systemy oraz wysyła pierwsze informacje serwisowe.</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Konfiguracja z przewodnikiem</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>Co należy przygotować</translation>
    </message>
    <message>
        <source>The address of your provider&apos;s receiver, and the provider&apos;s CA certificate as a file.</source>
        <translation>Adres odbiornika dostawcy i certyfikat CA dostawcy w postaci pliku.</translation>
    </message>
    <message>
        <source>Host name and a login for each Linux partition: root sees everything, another user less.</source>
        <translation>Nazwa hosta i konto dla każdej partycji Linux: root widzi wszystko, inny użytkownik mniej.</translation>
    </message>
    <message>
        <source>Your company&apos;s contact, and the support ID you have with the provider.</source>
        <translation>Dane kontaktowe firmy i identyfikator wsparcia u dostawcy.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Dokończ później</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Czegoś jeszcze brakuje</translation>
    </message>
    <message>
        <source>Customer, location, connectivity and support IDs are needed to finish.</source>
        <translation>Do zakończenia potrzebne są dane klienta, położenie, połączenia i identyfikatory wsparcia.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SheetDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>Wniosek o reguły zapory</translation>
    </message>
    <message>
        <source>Reading from the service</source>
        <translation>Odczyt z usługi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Hand this to the network team: it names what the ways that are turned on need.</source>
        <translation>Przekaż to zespołowi sieciowemu: podano tu, czego wymagają włączone drogi.</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Skopiowano do schowka</translation>
    </message>
    <message>
        <source>Save the firewall request</source>
        <translation>Zapisywanie wniosku o reguły zapory</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielane przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SignersView</name>
    <message>
        <source>Signer</source>
        <translation>Podpisujący</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Klucz publiczny (Ed25519)</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>Zaufaj podpisującemu</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Cofnij zaufanie</translation>
    </message>
    <message>
        <source>Trusted signers</source>
        <translation>Zaufani podpisujący</translation>
    </message>
    <message>
        <source>A pack is taken only with a signature of one of these. What a signer signed stays installed when it is distrusted, and is left out.</source>
        <translation>Pakiet jest przyjmowany tylko z podpisem jednego z nich. Po cofnięciu zaufania pakiety podpisującego pozostają zainstalowane, ale są pomijane.</translation>
    </message>
    <message>
        <source>Trust another signer</source>
        <translation>Zaufanie kolejnemu podpisującemu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Paste the text that begins with -----BEGIN PUBLIC KEY-----, or choose its file.</source>
        <translation>Wklej tekst zaczynający się od -----BEGIN PUBLIC KEY----- lub wybierz jego plik.</translation>
    </message>
    <message>
        <source>Choose the signer&apos;s public key</source>
        <translation>Wybór klucza publicznego podpisującego</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.pem)</source>
        <translation>Klucze publiczne (*.pub *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Klucz publiczny</translation>
    </message>
    <message>
        <source>Make sure by another way that it is the maker&apos;s: whoever has the private key decides what is a problem here.</source>
        <translation>Upewnij się inną drogą, że klucz należy do twórcy: kto ma klucz prywatny, ten decyduje, co jest tu problemem.</translation>
    </message>
    <message>
        <source>No signer is trusted</source>
        <translation>Brak zaufanych podpisujących</translation>
    </message>
    <message>
        <source>Only the rules that came with Callbox are used. To take others, trust their maker&apos;s key below.</source>
        <translation>Używane są tylko reguły dostarczone z Callbox. Aby przyjmować inne, zaufaj poniżej kluczowi ich twórcy.</translation>
    </message>
    <message>
        <source>%1 is trusted</source>
        <translation>Zaufano podpisującemu %1</translation>
    </message>
    <message>
        <source>%1 is trusted no more</source>
        <translation>Cofnięto zaufanie do %1</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation>Zaufaj ponownie</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormLimits</name>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>Zapisz limity</translation>
    </message>
    <message>
        <source>Hold storms of new problems back as one event</source>
        <translation>Odkładaj burze nowych problemów jako jedno zdarzenie</translation>
    </message>
    <message>
        <source>More new problems of one partition than</source>
        <translation>Nowych problemów jednej partycji więcej niż</translation>
    </message>
    <message>
        <source>Or of all together than</source>
        <translation>Lub wszystkich łącznie więcej niż</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>W ciągu minut</translation>
    </message>
    <message>
        <source>The limits are saved</source>
        <translation>Limity zapisano</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::StormsView</name>
    <message>
        <source>Show problem</source>
        <translation>Pokaż problem</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Zakończ teraz</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Burze</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Co odłożyła</translation>
    </message>
    <message>
        <source>There was no storm</source>
        <translation>Nie było burz</translation>
    </message>
    <message>
        <source>When more new problems come than the limits allow, one event stands for them, and the rest waits here.</source>
        <translation>Gdy nowych problemów jest więcej, niż pozwalają limity, zastępuje je jedno zdarzenie, a pozostałe czekają tutaj.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, od %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 do %3</translation>
    </message>
    <message>
        <source>The storm has ended</source>
        <translation>Burza się skończyła</translation>
    </message>
    <message>
        <source>New problems are counted from nothing now.</source>
        <translation>Nowe problemy są teraz liczone od zera.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SummaryStep</name>
    <message>
        <source>Welcome</source>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Klient i kontakt</translation>
    </message>
    <message>
        <source>System location</source>
        <translation>Położenie systemów</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partycje</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>Identyfikatory wsparcia</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kompletne</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SupportIdsForm</name>
    <message>
        <source>Primary support ID</source>
        <translation>Główny identyfikator wsparcia</translation>
    </message>
    <message>
        <source>Secondary support ID</source>
        <translation>Drugi identyfikator wsparcia</translation>
    </message>
    <message>
        <source>The first ID ever sent administers the access of all others at the provider.</source>
        <translation>Pierwszy wysłany identyfikator zarządza u dostawcy dostępem wszystkich pozostałych.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>Systemy</translation>
    </message>
    <message>
        <source>Name, address or operating system</source>
        <translation>Nazwa, adres lub system operacyjny</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Wszystkie kanały</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Dodaj partycję</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 partycja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partitions</source>
        <translation>
            <numerusform>%Ln partycja</numerusform>
            <numerusform>%Ln partycje</numerusform>
            <numerusform>%Ln partycji</numerusform>
        </translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>Brak pasujących partycji</translation>
    </message>
    <message>
        <source>No name, address or operating system contains this text.</source>
        <translation>Tego tekstu nie ma w żadnej nazwie, adresie ani systemie operacyjnym.</translation>
    </message>
    <message>
        <source>Show all partitions</source>
        <translation>Pokaż wszystkie partycje</translation>
    </message>
    <message>
        <source>No partition yet</source>
        <translation>Brak partycji</translation>
    </message>
    <message>
        <source>A partition is a machine that this console watches over SSH.</source>
        <translation>Partycja to maszyna, którą ta konsola monitoruje przez SSH.</translation>
    </message>
    <message>
        <source>Group by system</source>
        <translation>Grupuj według systemu</translation>
    </message>
    <message>
        <source>Systems and their partitions</source>
        <translation>Systemy i ich partycje</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Milczący</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::SystemsSwitch</name>
    <message>
        <source>Managed system</source>
        <translation>System zarządzany</translation>
    </message>
    <message>
        <source>Machine type, model, serial</source>
        <translation>Typ maszyny, model, numer seryjny</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Name or serial</source>
        <translation>Nazwa lub numer seryjny</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>Systemy zarządzane</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>Tu jeszcze nieznany</translation>
    </message>
    <message>
        <source>No system matches</source>
        <translation>Brak pasujących systemów</translation>
    </message>
    <message>
        <source>No name or serial contains this text.</source>
        <translation>Tego tekstu nie ma w żadnej nazwie ani numerze seryjnym.</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>Pokaż wszystkie systemy</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TableExport</name>
    <message>
        <source>The service did not give all rows. Export again once the list is shown.</source>
        <translation>Usługa nie podała wszystkich wierszy. Ponów eksport, gdy lista będzie widoczna.</translation>
    </message>
    <message>
        <source>The list was filtered or sorted anew. Export it again.</source>
        <translation>Listę przefiltrowano lub posortowano na nowo. Ponów eksport.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDetail</name>
    <message>
        <source>Send a test</source>
        <translation>Wyślij test</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Za pośrednictwem</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Loguje się jako</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Pułapki</translation>
    </message>
    <message>
        <source>SNMP engine</source>
        <translation>Mechanizm SNMP</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>Ufa</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Tajne dane</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Ostatnio powiadomiono</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then, and what waits for it is not told any more. Turned off, it keeps them.</source>
        <translation>Ustawienia i tajne dane celu zostaną usunięte, a oczekujące powiadomienia nie zostaną wysłane. Wyłączony cel je zachowuje.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Test and free</source>
        <translation>Testuj i odblokuj</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>wersja 3</translation>
    </message>
    <message>
        <source>version 2c</source>
        <translation>wersja 2c</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>The standard document</source>
        <translation>Dokument standardowy</translation>
    </message>
    <message>
        <source>After a template of your own</source>
        <translation>Według własnego szablonu</translation>
    </message>
    <message>
        <source>The authorities this machine trusts</source>
        <translation>Ośrodkom certyfikacji zaufanym na tej maszynie</translation>
    </message>
    <message>
        <source>The authority given here</source>
        <translation>Podanemu tu ośrodkowi certyfikacji</translation>
    </message>
    <message>
        <source>%1: set</source>
        <translation>%1: ustawione</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: nie ustawiono</translation>
    </message>
    <message>
        <source>At most %1 traps an hour</source>
        <translation>Najwyżej pułapek na godzinę: %1</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each</source>
        <translation>Najwyżej wiadomości na godzinę do każdego: %1</translation>
    </message>
    <message>
        <source>At most %1 messages an hour to each; what comes up within %2 min of one is told together</source>
        <translation>Najwyżej wiadomości na godzinę do każdego: %1; co pojawi się w ciągu %2 min od wiadomości, jest wysyłane łącznie</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Włącz</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Dodawanie celu</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmiana: %1</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Rodzaj celu</translation>
    </message>
    <message>
        <source>Add this target</source>
        <translation>Dodaj ten cel</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Zamknąć bez zapisywania?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>Wprowadzone tu dane zostaną utracone.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Empty: the authorities this machine trusts.</source>
        <translation>Puste: ośrodki certyfikacji zaufane na tej maszynie.</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Wybór pliku PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer)</source>
        <translation>Pliki PEM (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Certificate authority of the server (optional)</source>
        <translation>Ośrodek certyfikacji serwera (opcjonalnie)</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Zakres powiadomień</translation>
    </message>
    <message>
        <source>Minutes gathered after a message</source>
        <translation>Minuty gromadzenia po wiadomości</translation>
    </message>
    <message>
        <source>What comes up within this time is told together. 0: each at once.</source>
        <translation>Co pojawi się w tym czasie, jest wysyłane łącznie. 0: każde od razu.</translation>
    </message>
    <message>
        <source>Messages an hour at most</source>
        <translation>Najwyżej wiadomości na godzinę</translation>
    </message>
    <message>
        <source>To each address. The others wait.</source>
        <translation>Na każdy adres. Pozostałe czekają.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcjonalnie)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serwer poczty</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adres nadawcy</translation>
    </message>
    <message>
        <source>User to log in as</source>
        <translation>Użytkownik do logowania</translation>
    </message>
    <message>
        <source>Addresses, each with what it is told</source>
        <translation>Adresy i zakres ich powiadomień</translation>
    </message>
    <message>
        <source>Trap receiver</source>
        <translation>Odbiorca pułapek</translation>
    </message>
    <message>
        <source>SNMP version</source>
        <translation>Wersja SNMP</translation>
    </message>
    <message>
        <source>3, SHA-256 and AES-128</source>
        <translation>3, SHA-256 i AES-128</translation>
    </message>
    <message>
        <source>2c, readable on the way</source>
        <translation>2c, czytelna w drodze</translation>
    </message>
    <message>
        <source>User (version 3)</source>
        <translation>Użytkownik (wersja 3)</translation>
    </message>
    <message>
        <source>Version 3, at least 8 characters.</source>
        <translation>Wersja 3, co najmniej 8 znaków.</translation>
    </message>
    <message>
        <source>Version 2c.</source>
        <translation>Wersja 2c.</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Pułapki</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Each post is then signed with it (HMAC-SHA-256).</source>
        <translation>Każde wysłanie jest wtedy nim podpisane (HMAC-SHA-256).</translation>
    </message>
    <message>
        <source>Empty: the standard document. Else JSON with {{title}}, {{text}}, {{severity}}, {{problem_number}} and others in quotes.</source>
        <translation>Puste: dokument standardowy. W przeciwnym razie JSON z {{title}}, {{text}}, {{severity}}, {{problem_number}} i innymi w cudzysłowach.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Wybór szablonu</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Template of the document (optional)</source>
        <translation>Szablon dokumentu (opcjonalnie)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TargetsView</name>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Ostatnio powiadomiono</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Dodaj cel</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Testuj wszystkie</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>Cele powiadomień</translation>
    </message>
    <message>
        <source>Besides calling home, Callbox tells these of problems and of its own alarms.</source>
        <translation>Oprócz zgłaszania do dostawcy Callbox powiadamia te cele o problemach i o własnych alarmach.</translation>
    </message>
    <message>
        <source>Test of all targets that are turned on</source>
        <translation>Test wszystkich włączonych celów</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Nikt nie jest jeszcze powiadamiany</translation>
    </message>
    <message>
        <source>Problems are called home all the same. Add who should hear of them here: mail addresses, an SNMP manager, a webhook.</source>
        <translation>Problemy są i tak zgłaszane do dostawcy. Dodaj tu tych, którzy mają o nich wiedzieć: adresy e-mail, menedżera SNMP, webhook.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TextField</name>
    <message>
        <source>Choose file</source>
        <translation>Wybierz plik</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TopBar</name>
    <message>
        <source>Search systems, events, tasks</source>
        <translation>Szukaj systemów, zdarzeń, czynności</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Help for this page (%1)</source>
        <translation>Pomoc dla tej strony (%1)</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionDetail</name>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <translation>%1, następna %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Części wiadomości</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Zdecydowano</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>History and receipt</source>
        <translation>Historia i pokwitowanie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1</source>
        <translation>
            <numerusform>%Ln wiadomość, %1</numerusform>
            <numerusform>%Ln wiadomości, %1</numerusform>
            <numerusform>%Ln wiadomości, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 about %3</source>
        <translation>%1 %2, dotyczy: %3</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>przez %1, %2</translation>
    </message>
    <message>
        <source>%1 in the queue, moved there</source>
        <translation>%1 w kolejce, przesunięto na to miejsce</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <translation>%1 w kolejce</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::TransmissionsPage</name>
    <message>
        <source>Transmissions</source>
        <translation>Transmisje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Wszystkie wiadomości</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>No message of this kind</source>
        <translation>Brak wiadomości tego rodzaju</translation>
    </message>
    <message>
        <source>Choose another state or message.</source>
        <translation>Wybierz inny stan lub inną wiadomość.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Jeszcze niczego nie wysłano</translation>
    </message>
    <message>
        <source>Send now collects from all partitions and sends at once.</source>
        <translation>„Wyślij teraz” zbiera dane ze wszystkich partycji i natychmiast je wysyła.</translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation>Otwórz harmonogramy</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>oczekujące: %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>wstrzymane: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>odstawione: %1</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>What was to go home has arrived, or nothing was to go yet.</source>
        <translation>Wszystko, co było do wysłania, dotarło, albo nie było jeszcze nic do wysłania.</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Pokaż wysłaną treść</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::UtilizationView</name>
    <message>
        <source>Utilization</source>
        <translation>Wykorzystanie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 godziny</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>No samples of this time</source>
        <translation>Brak pomiarów z tego okresu</translation>
    </message>
    <message>
        <source>A partition with an open channel is sampled every five minutes; samples are kept 30 days.</source>
        <translation>Partycja z otwartym kanałem jest mierzona co pięć minut; pomiary są przechowywane 30 dni.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>%1: processor %2 %, memory %3 %</source>
        <translation>%1: procesor %2 %, pamięć %3 %</translation>
    </message>
    <message>
        <source>Now: processor %1 %, memory %2 %. Highest processor: %3 %.</source>
        <translation>Teraz: procesor %1 %, pamięć %2 %. Najwyższa wartość procesora: %3 %.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WayDialog</name>
    <message>
        <source>Add a way to the receiver</source>
        <translation>Dodawanie drogi do odbiornika</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmiana: %1</translation>
    </message>
    <message>
        <source>Kind of way</source>
        <translation>Rodzaj drogi</translation>
    </message>
    <message>
        <source>Add this way</source>
        <translation>Dodaj tę drogę</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Zamknąć bez zapisywania?</translation>
    </message>
    <message>
        <source>What you typed here is lost.</source>
        <translation>Wprowadzone tu dane zostaną utracone.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WaysList</name>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>Ostatnio działała</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Dodaj drogę</translation>
    </message>
    <message>
        <source>Examine all</source>
        <translation>Zbadaj wszystkie</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>Wniosek o reguły zapory</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Zbadaj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Drogi do odbiornika</translation>
    </message>
    <message>
        <source>There is no way home yet</source>
        <translation>Nie ma jeszcze drogi do dostawcy</translation>
    </message>
    <message>
        <source>The direct way is added with the receiver&apos;s address.</source>
        <translation>Droga bezpośrednia jest dodawana wraz z adresem odbiornika.</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymana</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>The plugin %1 cannot be used now</source>
        <translation>Wtyczki %1 nie można teraz użyć</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone then.</source>
        <translation>Jej ustawienia i tajne dane zostaną usunięte.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Examine and free</source>
        <translation>Zbadaj i odblokuj</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowCalendar</name>
    <message>
        <source>Calendar of the windows</source>
        <translation>Kalendarz okien</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Wcześniejszy miesiąc</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Późniejszy miesiąc</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 do %3</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>brak okien</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowDetail</name>
    <message>
        <source>End now</source>
        <translation>Zakończ teraz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>Odkłada</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Osoba odpowiedzialna</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>%1 to %2; %3</source>
        <translation>%1 do %2; %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>dotąd brak</translation>
    </message>
    <message>
        <source>%1 kept back, %2 wait for you</source>
        <translation>odłożone: %1, czekające na decyzję: %2</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowForm</name>
    <message>
        <source>Add this window</source>
        <translation>Dodaj to okno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Keep problems back during planned work</source>
        <translation>Odkładanie problemów podczas planowanych prac</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Prace</translation>
    </message>
    <message>
        <source>For instance: memory exchange</source>
        <translation>Na przykład: wymiana pamięci</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Only reference codes</source>
        <translation>Tylko kody referencyjne</translation>
    </message>
    <message>
        <source>Only managed systems</source>
        <translation>Tylko systemy zarządzane</translation>
    </message>
    <message>
        <source>Only partitions</source>
        <translation>Tylko partycje</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Osoba odpowiedzialna</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bieżący użytkownik</translation>
    </message>
    <message>
        <source>%1 is kept back for %2.</source>
        <translation>Odkładane: %1. Czas trwania: %2.</translation>
    </message>
</context>
<context>
    <name>callbox::app::console::WindowsView</name>
    <message>
        <source>Add window</source>
        <translation>Dodaj okno</translation>
    </message>
    <message>
        <source>Windows shown</source>
        <translation>Pokazywane okna</translation>
    </message>
    <message>
        <source>Coming and in force</source>
        <translation>Nadchodzące i trwające</translation>
    </message>
    <message>
        <source>Ended ones, too</source>
        <translation>Także zakończone</translation>
    </message>
    <message>
        <source>Window %1 is added</source>
        <translation>Dodano okno %1</translation>
    </message>
    <message>
        <source>Window %1 has ended</source>
        <translation>Okno %1 się zakończyło</translation>
    </message>
    <message>
        <source>What it kept back waits until you release or discard it.</source>
        <translation>To, co odłożyło, czeka na zwolnienie lub odrzucenie.</translation>
    </message>
    <message>
        <source>Window %1 is removed</source>
        <translation>Usunięto okno %1</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Okna serwisowe</translation>
    </message>
    <message>
        <source>No window is planned or in force</source>
        <translation>Żadne okno nie jest zaplanowane ani nie trwa</translation>
    </message>
    <message>
        <source>Add one before planned work: problems in it are kept back for you to look at afterwards.</source>
        <translation>Dodaj okno przed planowanymi pracami: problemy z tego czasu są odkładane do późniejszego przejrzenia.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>It is window %1 now</source>
        <translation>Jest to teraz okno %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Condition</name>
    <message>
        <source>at events</source>
        <translation>przy zdarzeniach</translation>
    </message>
    <message>
        <source>when it is over</source>
        <translation>gdy zdarzenie minie</translation>
    </message>
    <message>
        <source>at events and when it is over</source>
        <translation>przy zdarzeniach i gdy miną</translation>
    </message>
    <message>
        <source>Not monitored</source>
        <translation>Niemonitorowany</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Monitorowany</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <translation>Zachodzi dla: %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Minęło</translation>
    </message>
    <message>
        <source>Response ran</source>
        <translation>Reakcja wykonana</translation>
    </message>
    <message>
        <source>Response failed</source>
        <translation>Reakcja nieudana</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Sensor ran</source>
        <translation>Czujnik wykonany</translation>
    </message>
    <message>
        <source>Sensor failed</source>
        <translation>Błąd czujnika</translation>
    </message>
    <message>
        <source>No serviceable event</source>
        <translation>Bez zdarzenia serwisowego</translation>
    </message>
    <message>
        <source>An event told here only</source>
        <translation>Zdarzenie podawane tylko tutaj</translation>
    </message>
    <message>
        <source>An event that is called home</source>
        <translation>Zdarzenie zgłaszane do dostawcy</translation>
    </message>
    <message>
        <source>raises an alarm</source>
        <translation>wywołuje alarm</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>uruchamia %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionAudit</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Condition or sensor</source>
        <translation>Warunek lub czujnik</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Zasób</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Opis słowny</translation>
    </message>
</context>
<context>
    <name>callbox::console::ConditionsModel</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Istotność</translation>
    </message>
    <message>
        <source>Resource class</source>
        <translation>Klasa zasobów</translation>
    </message>
    <message>
        <source>Event expression</source>
        <translation>Wyrażenie zdarzenia</translation>
    </message>
</context>
<context>
    <name>callbox::console::Criteria</name>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>open and closed</source>
        <translation>otwarte i zamknięte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>problem %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem numbers</source>
        <translation>
            <numerusform>%Ln numer problemu</numerusform>
            <numerusform>%Ln numery problemów</numerusform>
            <numerusform>%Ln numerów problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>wszystkie systemy</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partycja %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ostatni dzień</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln days</source>
        <translation>
            <numerusform>ostatni %Ln dzień</numerusform>
            <numerusform>ostatnie %Ln dni</numerusform>
            <numerusform>ostatnie %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>service request %1</source>
        <translation>zgłoszenie serwisowe %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kod %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>część %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>położenie %1</translation>
    </message>
    <message>
        <source>subsystem %1</source>
        <translation>podsystem %1</translation>
    </message>
    <message>
        <source>log ID %1</source>
        <translation>ID dziennika %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>zgłoszone przez %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Criteria: %1 and %2 more</source>
        <translation>Kryteria: %1 i jeszcze %2</translation>
    </message>
    <message>
        <source>Criteria: %1</source>
        <translation>Kryteria: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventAction</name>
    <message>
        <source>The event is not closed.</source>
        <translation>Zdarzenie nie jest zamknięte.</translation>
    </message>
    <message>
        <source>The event is closed. Undo the close first.</source>
        <translation>Zdarzenie jest zamknięte. Najpierw cofnij zamknięcie.</translation>
    </message>
    <message>
        <source>Only an event that is held for approval can be approved.</source>
        <translation>Zatwierdzić można tylko zdarzenie wstrzymane do zatwierdzenia.</translation>
    </message>
    <message>
        <source>The provider has the report already.</source>
        <translation>Dostawca ma już raport.</translation>
    </message>
    <message>
        <source>The event is held already.</source>
        <translation>Zdarzenie jest już wstrzymane.</translation>
    </message>
    <message>
        <source>The event is counted only: it does not call home by itself.</source>
        <translation>Zdarzenie jest tylko liczone: samo nie jest zgłaszane do dostawcy.</translation>
    </message>
    <message>
        <source>The report has left already.</source>
        <translation>Raport został już wysłany.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Nie wybrano zdarzenia.</translation>
    </message>
    <message>
        <source>None of the selected events allows this.</source>
        <translation>Żadne z wybranych zdarzeń na to nie pozwala.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Call home again</source>
        <translation>Zgłoś ponownie</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Zgłoś do dostawcy</translation>
    </message>
    <message>
        <source>Close events</source>
        <translation>Zamknij zdarzenia</translation>
    </message>
    <message>
        <source>Close event</source>
        <translation>Zamknij zdarzenie</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Cofnij zamknięcie</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Komentarz: %1</translation>
    </message>
    <message>
        <source>The comment is kept with the event.</source>
        <translation>Komentarz jest przechowywany ze zdarzeniem.</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Dodaj komentarz</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Wstrzymaj %1</translation>
    </message>
    <message>
        <source>Nothing leaves until it is approved. A report that waits is taken out of the outbox.</source>
        <translation>Nic nie zostanie wysłane przed zatwierdzeniem. Oczekujący raport jest wyjmowany ze skrzynki nadawczej.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Powód wstrzymania</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Wstrzymaj je</translation>
    </message>
    <message>
        <source>Hold event</source>
        <translation>Wstrzymaj zdarzenie</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Zatwierdź %1</translation>
    </message>
    <message>
        <source>The report goes into the outbox and calls home.</source>
        <translation>Raport trafia do skrzynki nadawczej i jest zgłaszany do dostawcy.</translation>
    </message>
    <message>
        <source>Why it may leave</source>
        <translation>Dlaczego może zostać wysłane</translation>
    </message>
    <message>
        <source>Approve them</source>
        <translation>Zatwierdź je</translation>
    </message>
    <message>
        <source>Approve event</source>
        <translation>Zatwierdź zdarzenie</translation>
    </message>
    <message>
        <source>Call home for %1</source>
        <translation>Zgłoś do dostawcy %1</translation>
    </message>
    <message>
        <source>The report goes to the provider now, also where the event would only notify.</source>
        <translation>Raport trafia teraz do dostawcy, także wtedy, gdy zdarzenie tylko powiadamia.</translation>
    </message>
    <message>
        <source>Why it is sent</source>
        <translation>Powód wysłania</translation>
    </message>
    <message>
        <source>Call home now</source>
        <translation>Zgłoś teraz</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Zamknij %1</translation>
    </message>
    <message>
        <source>The provider is told of the close with its reason. It can be undone.</source>
        <translation>Dostawca jest powiadamiany o zamknięciu i jego powodzie. Zamknięcie można cofnąć.</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Powód zamknięcia</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Zamknij je</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Pozostaw otwarte</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Pozostaw otwarte</translation>
    </message>
    <message>
        <source>Undo the close of %1</source>
        <translation>Cofnij zamknięcie: %1</translation>
    </message>
    <message>
        <source>The event is again where it was on its way home. The provider is told.</source>
        <translation>Zdarzenie wraca do miejsca, w którym było na drodze do dostawcy. Dostawca jest powiadamiany.</translation>
    </message>
    <message>
        <source>Why the close is undone</source>
        <translation>Powód cofnięcia zamknięcia</translation>
    </message>
    <message>
        <source>problem %1</source>
        <translation>problem %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln zdarzenie</numerusform>
            <numerusform>%Ln zdarzenia</numerusform>
            <numerusform>%Ln zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment kept: %1</source>
        <translation>Komentarz zapisano: %1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Wstrzymano: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Zatwierdzono: %1</translation>
    </message>
    <message>
        <source>On the way home: %1</source>
        <translation>W drodze do dostawcy: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Zamknięto: %1</translation>
    </message>
    <message>
        <source>Close undone: %1</source>
        <translation>Zamknięcie cofnięto: %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventData</name>
    <message>
        <source>Primary</source>
        <translation>Podstawowe</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Dodatkowe</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Zrzut</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Tylko tutaj</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>%1 data are wanted since %2</source>
        <translation>%1: zażądano, %2</translation>
    </message>
    <message>
        <source>%1 data gathered, %2</source>
        <translation>%1: zebrano, %2</translation>
    </message>
    <message>
        <source>%1 data were not gathered, %2</source>
        <translation>%1: nie zebrano, %2</translation>
    </message>
    <message>
        <source>Not read: %1. %2</source>
        <translation>Nie odczytano: %1. %2</translation>
    </message>
    <message>
        <source>In message %1</source>
        <translation>W wiadomości %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventDocument</name>
    <message>
        <source>Reference code</source>
        <translation>Kod referencyjny</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Istotność</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>System z awarią</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Zgłoszone przez</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Pierwsze zgłoszenie</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Zgłoszenie serwisowe</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Problem %1: %2</source>
        <translation>Problem %1: %2</translation>
    </message>
    <message>
        <source>Replace in this order</source>
        <translation>Kolejność wymiany</translation>
    </message>
</context>
<context>
    <name>callbox::console::EventParts</name>
    <message>
        <source>Repaired</source>
        <translation>Naprawiona</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Wymieniona</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 przez %2, %3</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numer części</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
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
        <translation>Istotność</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Kod referencyjny</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Failing system</source>
        <translation>System z awarią</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>callbox::console::Help</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s folder in resources/help</comment>
        <translation>pl</translation>
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
        <translation>Wskazana przez zdarzenie %1: %2</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Obudowa</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Gniazdo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Producent</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numer części</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Z awarią</translation>
    </message>
</context>
<context>
    <name>callbox::console::KeptBackModel</name>
    <message>
        <source>rule %1</source>
        <translation>reguła %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>okno %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Istotność</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Kod referencyjny</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partycja</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Odłożono</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>callbox::console::Label</name>
    <message>
        <source>Information</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Krytyczne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Suppressed by a window</source>
        <translation>Odłożone przez okno</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>Poniżej progu</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Service requested</source>
        <translation>Serwis zamówiony</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Odmowa dostawcy</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Jeszcze nieosiągnięty</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Rozłączony</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Odmowa logowania</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Niewypróbowana</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Zawodzi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odstawiono</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Zastąpiono</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Zaliczony</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięty</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Group A</source>
        <translation>Grupa A</translation>
    </message>
    <message>
        <source>Group B</source>
        <translation>Grupa B</translation>
    </message>
    <message>
        <source>Group C</source>
        <translation>Grupa C</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Płyty</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Procesory</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>Moduły pamięci</translation>
    </message>
    <message>
        <source>PCI adapters</source>
        <translation>Adaptery PCI</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dyski</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>Karty sieciowe</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Obudowy</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Zasilacze</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Wentylatory</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Oprogramowanie układowe</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>System operacyjny</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Poprawki</translation>
    </message>
    <message>
        <source>Configuration values</source>
        <translation>Wartości konfiguracji</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Systemy plików</translation>
    </message>
    <message>
        <source>Failure logs</source>
        <translation>Dzienniki awarii</translation>
    </message>
    <message>
        <source>Managed systems</source>
        <translation>Systemy zarządzane</translation>
    </message>
    <message>
        <source>Partitions found</source>
        <translation>Znalezione partycje</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Rejestracja</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Sygnał życia</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inwentarz</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Wydajność</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Extended data</source>
        <translation>Dane rozszerzone</translation>
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
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Rozpoznawanie nazw</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Szyfrowanie (TLS)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Receiver&apos;s answer</source>
        <translation>Odpowiedź odbiornika</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Klucz hosta</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Uruchomienie polecenia</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Zbieranie</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisja</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Proxy&apos;s settings</source>
        <translation>Ustawienia serwera proxy</translation>
    </message>
    <message>
        <source>Kerberos ticket</source>
        <translation>Bilet Kerberos</translation>
    </message>
    <message>
        <source>Proxy&apos;s name</source>
        <translation>Nazwa serwera proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serwer proxy</translation>
    </message>
    <message>
        <source>Login at the proxy</source>
        <translation>Logowanie do serwera proxy</translation>
    </message>
    <message>
        <source>Tunnel by the proxy</source>
        <translation>Tunel przez serwer proxy</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>Brama VPN</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Wymiana kluczy</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunel</translation>
    </message>
    <message>
        <source>Address in the tunnel</source>
        <translation>Adres w tunelu</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wybieranie numeru</translation>
    </message>
    <message>
        <source>Logon</source>
        <translation>Logowanie dostępowe</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Wiadomość testowa</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>Tunel L2TP</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Karta SIM</translation>
    </message>
    <message>
        <source>Registration in the network</source>
        <translation>Rejestracja w sieci</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>Połączenie danych</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Przekaźnik</translation>
    </message>
    <message>
        <source>Packets of full size</source>
        <translation>Pakiety pełnego rozmiaru</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Zgłaszane do dostawcy</translation>
    </message>
    <message>
        <source>Notify only</source>
        <translation>Tylko powiadomienie</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wstrzymano</translation>
    </message>
</context>
<context>
    <name>callbox::console::Main</name>
    <message>
        <source>The operator&apos;s desktop of the Callbox call-home console.</source>
        <translation>Pulpit operatora konsoli call home Callbox.</translation>
    </message>
    <message>
        <source>The operator socket of callboxd (default: $CALLBOX_SOCKET, then /run/callbox/operator.sock).</source>
        <translation>Gniazdo operatora callboxd (domyślnie: $CALLBOX_SOCKET, potem /run/callbox/operator.sock).</translation>
    </message>
    <message>
        <source>The page to open, for instance events or setup.</source>
        <translation>Strona do otwarcia, na przykład events lub setup.</translation>
    </message>
    <message>
        <source>The problems that the desktop is told of: all, call-home or none (default: all).</source>
        <translation>Problemy, o których powiadamiany jest pulpit: all, call-home lub none (domyślnie: all).</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or desktop (default: as chosen in Settings).</source>
        <translation>light, dark, high-contrast lub desktop (domyślnie: jak wybrano w Ustawieniach).</translation>
    </message>
</context>
<context>
    <name>callbox::console::MessageHistory</name>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odstawiono</translation>
    </message>
    <message>
        <source>The whole inventory was asked for</source>
        <translation>Zażądano całego inwentarza</translation>
    </message>
    <message>
        <source>Carried in a file</source>
        <translation>Przeniesiono w pliku</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zwolniono</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
</context>
<context>
    <name>callbox::console::Overview</name>
    <message>
        <source>This console is not set up yet</source>
        <translation>Ta konsola nie jest jeszcze skonfigurowana</translation>
    </message>
    <message>
        <source>Your fleet is calling home</source>
        <translation>Systemy zgłaszają do dostawcy</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>Oczekiwanie na zgłaszanie do dostawcy</translation>
    </message>
    <message>
        <source>Your fleet is not calling home</source>
        <translation>Systemy nie zgłaszają do dostawcy</translation>
    </message>
    <message>
        <source>No partition is monitored yet.</source>
        <translation>Nie monitoruje się jeszcze żadnej partycji.</translation>
    </message>
    <message>
        <source>%1 of %2 partitions are connected.</source>
        <translation>Połączone partycje: %1 z %2.</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Otwarte zdarzenia</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nic do zrobienia</translation>
    </message>
    <message>
        <source>Silent partitions</source>
        <translation>Milczące partycje</translation>
    </message>
    <message>
        <source>all channels open</source>
        <translation>wszystkie kanały otwarte</translation>
    </message>
    <message>
        <source>%1 down, %2 refused, %3 not reached yet</source>
        <translation>rozłączone: %1, odmowa: %2, jeszcze nieosiągnięte: %3</translation>
    </message>
    <message>
        <source>no partition yet</source>
        <translation>brak partycji</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czekają na wysłanie</translation>
    </message>
    <message>
        <source>oldest waits %1</source>
        <translation>najstarsza czeka %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>ostatni kontakt %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>brak kontaktu</translation>
    </message>
    <message>
        <source>Next transmittal</source>
        <translation>Następna wysyłka</translation>
    </message>
    <message>
        <source>no schedule is on</source>
        <translation>harmonogramy wyłączone</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Poświadczenie</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>jeszcze niezarejestrowana</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>One has been silent for more than an hour.</source>
        <translation>Jedna partycja milczy od ponad godziny.</translation>
    </message>
    <message>
        <source>%1 have been silent for more than an hour.</source>
        <translation>Partycje milczące od ponad godziny: %1.</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>krytyczne: %1</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>ostrzeżenia: %1</translation>
    </message>
    <message>
        <source>%1 information</source>
        <translation>informacje: %1</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 partitions connected</source>
        <translation>Połączone partycje: %1 z %2</translation>
    </message>
    <message>
        <source>longest: %1, %2</source>
        <translation>najdłużej: %1, %2</translation>
    </message>
    <message>
        <source>%1 was never reached</source>
        <translation>z %1 nigdy nie uzyskano połączenia</translation>
    </message>
    <message>
        <source>everything has left</source>
        <translation>wszystko wysłano</translation>
    </message>
    <message>
        <source>Last transmittal</source>
        <translation>Ostatnia wysyłka</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>Path in use</source>
        <translation>Używana droga</translation>
    </message>
    <message>
        <source>changes by itself at %1</source>
        <translation>automatyczna zmiana przy %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionDocument</name>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>System operacyjny</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Jądro</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziana</translation>
    </message>
    <message>
        <source>Last collected</source>
        <translation>Ostatnie zbieranie</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inwentarz</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
</context>
<context>
    <name>callbox::console::PartitionsModel</name>
    <message>
        <source>Partition</source>
        <translation>Partycja</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>System operacyjny</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziana</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Otwarte zdarzenia</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
</context>
<context>
    <name>callbox::console::Places</name>
    <message>
        <source>Service</source>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemy</translation>
    </message>
    <message>
        <source>Serviceable events</source>
        <translation>Zdarzenia serwisowe</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmisje</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Harmonogramy</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Guided setup</source>
        <translation>Konfiguracja z przewodnikiem</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>Informacje o kliencie</translation>
    </message>
    <message>
        <source>Authorize user</source>
        <translation>Upoważnianie użytkownika</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsola</translation>
    </message>
    <message>
        <source>Users and audit</source>
        <translation>Użytkownicy i audyt</translation>
    </message>
    <message>
        <source>Windows and policies</source>
        <translation>Okna i zasady</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Pakiety reguł</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Dodaj partycję</translation>
    </message>
    <message>
        <source>Conditions and responses</source>
        <translation>Warunki i reakcje</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Co jest wysyłane</translation>
    </message>
</context>
<context>
    <name>callbox::console::Policy</name>
    <message>
        <source>Coming</source>
        <translation>Nadchodzi</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Czeka na decyzję</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zwolniono</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Cleared itself</source>
        <translation>Ustąpił samoczynnie</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Odkładaj</translation>
    </message>
    <message>
        <source>Tell here only</source>
        <translation>Powiadamiaj tylko tutaj</translation>
    </message>
    <message>
        <source>Hold for approval</source>
        <translation>Wstrzymuj do zatwierdzenia</translation>
    </message>
    <message>
        <source>Call home</source>
        <translation>Zgłaszaj do dostawcy</translation>
    </message>
    <message>
        <source>Count into an open problem</source>
        <translation>Zaliczaj do otwartego problemu</translation>
    </message>
    <message>
        <source>systems %1</source>
        <translation>systemy %1</translation>
    </message>
    <message>
        <source>partitions %1</source>
        <translation>partycje %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>begins %1, lasts %2</source>
        <translation>początek %1, czas trwania %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>koniec %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <translation>koniec %1, za %2</translation>
    </message>
    <message>
        <source>ended early, %1</source>
        <translation>zakończone wcześniej, %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>zakończone %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rehearsal</name>
    <message>
        <source>Called home</source>
        <translation>Zgłoszone do dostawcy</translation>
    </message>
    <message>
        <source>Told here only</source>
        <translation>Podane tylko tutaj</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>Wstrzymane do zatwierdzenia</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Counted into an open one</source>
        <translation>Zaliczone do otwartego</translation>
    </message>
</context>
<context>
    <name>callbox::console::Rights</name>
    <message>
        <source>Viewer</source>
        <translation>Przeglądający</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Service representative</source>
        <translation>Przedstawiciel serwisu</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Your role is %1; this takes the role %2.</source>
        <translation>Obecna rola to %1; potrzebna jest rola %2.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>Usługa nie jest połączona.</translation>
    </message>
</context>
<context>
    <name>callbox::console::RulesModel</name>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Z czym</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Wyłączona</translation>
    </message>
</context>
<context>
    <name>callbox::console::SensorsModel</name>
    <message>
        <source>Failed</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Na żądanie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Czujnik</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partycja</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Ostatnie uruchomienie</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
</context>
<context>
    <name>callbox::console::Setting</name>
    <message>
        <source>Customer information</source>
        <translation>Informacje o kliencie</translation>
    </message>
    <message>
        <source>Support IDs</source>
        <translation>Identyfikatory wsparcia</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Odbiornik</translation>
    </message>
    <message>
        <source>Ways to the receiver</source>
        <translation>Drogi do odbiornika</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Harmonogramy</translation>
    </message>
    <message>
        <source>Notification targets</source>
        <translation>Cele powiadomień</translation>
    </message>
    <message>
        <source>Rules for new problems</source>
        <translation>Reguły dla nowych problemów</translation>
    </message>
    <message>
        <source>Storms</source>
        <translation>Burze</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Okna serwisowe</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partycje</translation>
    </message>
    <message>
        <source>Connection monitoring</source>
        <translation>Monitorowanie połączeń</translation>
    </message>
    <message>
        <source>Call home by system</source>
        <translation>Zgłaszanie wg systemów</translation>
    </message>
    <message>
        <source>Redaction rules</source>
        <translation>Reguły maskowania</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonimy</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Przekaźnik</translation>
    </message>
    <message>
        <source>Signers of rule packs</source>
        <translation>Podpisujący pakiety reguł</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reakcje</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Conditions and their responses</source>
        <translation>Warunki i ich reakcje</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Czujniki</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Zmieniłoby się</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>Zostałoby dodane</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>Zostałoby pominięte</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmówiono</translation>
    </message>
</context>
<context>
    <name>callbox::console::StateView</name>
    <message>
        <source>Reading from the service</source>
        <translation>Odczyt z usługi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>callbox::console::StatusStrip</name>
    <message>
        <source>Not set up yet</source>
        <translation>Jeszcze nieskonfigurowana</translation>
    </message>
    <message>
        <source>Calling home</source>
        <translation>Zgłasza do dostawcy</translation>
    </message>
    <message>
        <source>Waiting to call home</source>
        <translation>Oczekuje na zgłaszanie do dostawcy</translation>
    </message>
    <message>
        <source>Not calling home</source>
        <translation>Nie zgłasza do dostawcy</translation>
    </message>
    <message>
        <source>Connecting to the service</source>
        <translation>Łączenie z usługą</translation>
    </message>
    <message>
        <source>The service is not connected, so its state is not known</source>
        <translation>Usługa nie jest połączona, więc jej stan nie jest znany</translation>
    </message>
    <message>
        <source>callboxd connected</source>
        <translation>callboxd połączono</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Droga: %1</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Ostatni kontakt %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Brak kontaktu</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>Czekają na wysłanie: %1</translation>
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
        <translation>Wszystkie partycje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Only counted</source>
        <translation>Tylko policzone</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czekające</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Kod referencyjny</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ile razy</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pierwszy</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ostatni</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Na przykład</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>wszystkie pozostałe</translation>
    </message>
</context>
<context>
    <name>callbox::console::SystemsTree</name>
    <message>
        <source>Not collected yet</source>
        <translation>Jeszcze nie zebrano</translation>
    </message>
    <message>
        <source>All connected</source>
        <translation>Wszystkie połączone</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>Połączone: %1 z %2</translation>
    </message>
    <message>
        <source>System and partition</source>
        <translation>System i partycja</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>System operacyjny</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziana</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Otwarte zdarzenia</translation>
    </message>
    <message>
        <source>%1 connected, %2 down, %3 refused, %4 not reached yet</source>
        <translation>Połączone: %1, rozłączone: %2, odmowa: %3, jeszcze bez kontaktu: %4</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 partycja</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>Partycje: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
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
        <translation>Pułapki SNMP</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>All problems and alarms</source>
        <translation>Wszystkie problemy i alarmy</translation>
    </message>
    <message>
        <source>Call-home problems only</source>
        <translation>Tylko problemy zgłaszane do dostawcy</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, wymagane</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS od pierwszego bajtu</translation>
    </message>
    <message>
        <source>None: readable on the way, no login</source>
        <translation>Brak: czytelne w drodze, bez logowania</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Nowy problem</translation>
    </message>
    <message>
        <source>Problem changed</source>
        <translation>Problem zmieniony</translation>
    </message>
    <message>
        <source>Problem closed</source>
        <translation>Problem zamknięty</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarm over</source>
        <translation>Koniec alarmu</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymany</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Zawodzi</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Niewypróbowany</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Powiadomiono</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Zaniechano</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Społeczność</translation>
    </message>
    <message>
        <source>Authentication pass phrase</source>
        <translation>Hasło uwierzytelniania</translation>
    </message>
    <message>
        <source>Privacy pass phrase</source>
        <translation>Hasło szyfrowania</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Klucz podpisu</translation>
    </message>
</context>
<context>
    <name>callbox::console::Times</name>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min temu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h temu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>za %1 min</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>dziś %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>jutro %1</translation>
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
        <translation>%1 dni</translation>
    </message>
</context>
<context>
    <name>callbox::console::TransmissionsModel</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Received or due</source>
        <translation>Odebrano/termin</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>Wstrzymane przez %1: %2</translation>
    </message>
    <message>
        <source>Cancelled by %1: %2</source>
        <translation>Anulowane przez %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>przez %1</translation>
    </message>
</context>
<context>
    <name>callbox::console::WindowsModel</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Prace</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Keeps back</source>
        <translation>Odkłada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czekające</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>%n files will be left out from now on; Settings can undo it.</source>
        <translation>
            <numerusform>%n Datei wird ab jetzt ausgelassen; in den Einstellungen lässt sich das rückgängig machen.</numerusform>
            <numerusform>%n Dateien werden ab jetzt ausgelassen; in den Einstellungen lässt sich das rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be read again.</source>
        <translation>
            <numerusform>%n Datei wird erneut gelesen.</numerusform>
            <numerusform>%n Dateien werden erneut gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages will be understood anew, which takes {time}.</source>
        <translation>
            <numerusform>%n Textstelle wird neu ausgewertet; das dauert {time}.</numerusform>
            <numerusform>%n Textstellen werden neu ausgewertet; das dauert {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages will be understood anew.</source>
        <translation>
            <numerusform>%n Textstelle wird neu ausgewertet.</numerusform>
            <numerusform>%n Textstellen werden neu ausgewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>As fast as this computer can, whatever else is going on</source>
        <translation>So schnell der Rechner kann, was auch sonst gerade läuft</translation>
    </message>
    <message>
        <source>Behind everything: pauses on battery, nearly pauses while you are working</source>
        <translation>Hinter allem anderen: ruht im Akkubetrieb und fast ganz, während am Rechner gearbeitet wird</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Build meaning anew …</source>
        <translation>Bedeutung neu aufbauen …</translation>
    </message>
    <message>
        <source>Build the index of meaning anew?</source>
        <translation>Index der Bedeutung neu aufbauen?</translation>
    </message>
    <message>
        <source>Build the index of words anew?</source>
        <translation>Index der Wörter neu aufbauen?</translation>
    </message>
    <message>
        <source>Build words anew …</source>
        <translation>Wörter neu aufbauen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Modell wechseln</translation>
    </message>
    <message>
        <source>Change model …</source>
        <translation>Modell wechseln …</translation>
    </message>
    <message>
        <source>Change the rule …</source>
        <translation>Regel ändern …</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the library</source>
        <translation>Neuen oder leeren Ordner für die Bibliothek wählen</translation>
    </message>
    <message>
        <source>Copies for safety</source>
        <translation>Sicherheitskopien</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Engine memory</source>
        <translation>Speicher des Suchdienstes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation>Nach Name oder Grund filtern</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volle Kraft</translation>
    </message>
    <message>
        <source>How hard Hunch works</source>
        <translation>Wie stark Hunch arbeitet</translation>
    </message>
    <message>
        <source>Index of meaning</source>
        <translation>Index der Bedeutung</translation>
    </message>
    <message>
        <source>Index of words</source>
        <translation>Index der Wörter</translation>
    </message>
    <message>
        <source>It is being built anew; the line below tells how far it is.</source>
        <translation>Der Neuaufbau läuft; die Zeile unten sagt, wie weit er ist.</translation>
    </message>
    <message>
        <source>It is fetched from the network first.</source>
        <translation>Es wird zuerst aus dem Netz geholt.</translation>
    </message>
    <message>
        <source>It was as small as can be.</source>
        <translation>Kleiner ging es nicht.</translation>
    </message>
    <message>
        <source>It was made for {languages}.</source>
        <translation>Es wurde für {languages} gemacht.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Log and the rest</source>
        <translation>Protokoll und Übriges</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Name of an installed model, or its folder:</source>
        <translation>Name eines installierten Modells oder sein Ordner:</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Keine Dateien</translation>
    </message>
    <message>
        <source>No model: files are found by name and by word</source>
        <translation>Kein Modell: Dateien werden nach Namen und Wörtern gefunden</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Kein Problem passt zum Filter.</translation>
    </message>
    <message>
        <source>None. Every file that was found could be read.</source>
        <translation>Keine. Alle gefundenen Dateien waren lesbar.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Jetzt: {name}</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Password of {name}.
It is kept in the keyring of the system and nowhere else.</source>
        <translation>Passwort von {name}.
Es wird im Schlüsselbund des Systems aufbewahrt und sonst nirgends.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems  {count}</source>
        <translation>Probleme  {count}</translation>
    </message>
    <message>
        <source>Problems, folders, storage</source>
        <translation>Probleme, Ordner, Speicher</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>Trotzdem lesen</translation>
    </message>
    <message>
        <source>Read every file anew?</source>
        <translation>Alle Dateien neu lesen?</translation>
    </message>
    <message>
        <source>Read everything anew …</source>
        <translation>Alles neu lesen …</translation>
    </message>
    <message>
        <source>Reads nothing; questions are still answered</source>
        <translation>Liest nichts; Fragen werden weiter beantwortet</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Searching goes on meanwhile, with less to find at first.</source>
        <translation>Die Suche geht derweil weiter, findet anfangs aber weniger.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf der Platte</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Slower on battery, while you are working, and when the machine is hot or busy</source>
        <translation>Langsamer im Akkubetrieb, während am Rechner gearbeitet wird und wenn er heiß oder ausgelastet ist</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Text and files</source>
        <translation>Text und Dateien</translation>
    </message>
    <message>
        <source>The library is being made smaller …</source>
        <translation>Die Bibliothek wird verkleinert …</translation>
    </message>
    <message>
        <source>The library is being moved. Hunch goes on from there in a moment.</source>
        <translation>Die Bibliothek wird verschoben. Hunch macht gleich von dort aus weiter.</translation>
    </message>
    <message>
        <source>The model is being loaded</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>The model is being prepared …</source>
        <translation>Das Modell wird vorbereitet …</translation>
    </message>
    <message>
        <source>The model is being prepared; this happens once</source>
        <translation>Das Modell wird vorbereitet; das geschieht nur einmal</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Until then files are found by words and names.</source>
        <translation>Bis dahin werden Dateien nach Wörtern und Namen gefunden.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>{model} verwenden?</translation>
    </message>
    <message>
        <source>brought its reader down</source>
        <translation>hat das Lesen zum Absturz gebracht</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von Hand ausgelassen</translation>
    </message>
    <message>
        <source>links are not followed</source>
        <translation>Verknüpfungen werden nicht verfolgt</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>mit Passwort gesperrt</translation>
    </message>
    <message>
        <source>needed too much memory</source>
        <translation>brauchte zu viel Speicher</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>keine Leseerlaubnis</translation>
    </message>
    <message>
        <source>no reader for this format yet</source>
        <translation>dieses Format wird noch nicht gelesen</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>wird noch geschrieben</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>took too long to read</source>
        <translation>das Lesen dauerte zu lange</translation>
    </message>
    <message>
        <source>went away while being read</source>
        <translation>verschwand beim Lesen</translation>
    </message>
    <message numerus="yes">
        <source>{exact} of %n passages exact</source>
        <translation>
            <numerusform>{exact} von %n Textstelle genau</numerusform>
            <numerusform>{exact} von %n Textstellen genau</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from now on.</source>
        <translation>{name} zählt ab jetzt.</translation>
    </message>
    <message>
        <source>{name} is being unlocked …</source>
        <translation>{name} wird entsperrt …</translation>
    </message>
    <message>
        <source>{name} is unlocked.</source>
        <translation>{name} ist entsperrt.</translation>
    </message>
    <message>
        <source>{number} files a second</source>
        <translation>{number} Dateien pro Sekunde</translation>
    </message>
    <message>
        <source>{number} passages a second</source>
        <translation>{number} Textstellen pro Sekunde</translation>
    </message>
    <message>
        <source>{size} saved.</source>
        <translation>{size} gespart.</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>explore</name>
    <message numerus="yes">
        <source>%n copies left out</source>
        <translation>
            <numerusform>%n Kopie ausgelassen</numerusform>
            <numerusform>%n Kopien ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of it</source>
        <translation>
            <numerusform>%n Kopie davon</numerusform>
            <numerusform>%n Kopien davon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files circled</source>
        <translation>
            <numerusform>%n Datei umkreist</numerusform>
            <numerusform>%n Dateien umkreist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in an unusual place</source>
        <translation>
            <numerusform>%n Datei an ungewöhnlichem Ort</numerusform>
            <numerusform>%n Dateien an ungewöhnlichem Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files like {name}</source>
        <translation>
            <numerusform>%n Datei wie {name}</numerusform>
            <numerusform>%n Dateien wie {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups, {size} twice</source>
        <translation>
            <numerusform>%n Gruppe, {size} doppelt</numerusform>
            <numerusform>%n Gruppen, {size} doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics in {files}</source>
        <translation>
            <numerusform>%n Thema in {files}</numerusform>
            <numerusform>%n Themen in {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Alike in meaning {meaning}, the same words in the same order {words}.</source>
        <translation>Ähnliche Bedeutung: {meaning}, gleiche Wörter in gleicher Folge: {words}.</translation>
    </message>
    <message>
        <source>All the others are in the trash already; this is the last one.</source>
        <translation>Alle anderen sind schon im Papierkorb; dies ist die letzte.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Es geht los</translation>
    </message>
    <message>
        <source>Choose “More like this” on a result, or drop a file or a text on this window</source>
        <translation>„Ähnliche finden“ bei einem Ergebnis wählen oder eine Datei oder einen Text auf dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Colour by age</source>
        <translation>Farbe nach Alter</translation>
    </message>
    <message>
        <source>Colour by kind</source>
        <translation>Farbe nach Art</translation>
    </message>
    <message>
        <source>Colour by label</source>
        <translation>Farbe nach Etikett</translation>
    </message>
    <message>
        <source>Colour by topic</source>
        <translation>Farbe nach Thema</translation>
    </message>
    <message>
        <source>Comparing every byte with {name} …</source>
        <translation>Jedes Byte wird mit {name} verglichen …</translation>
    </message>
    <message>
        <source>Comparing every byte …</source>
        <translation>Jedes Byte wird verglichen …</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copies with small edits or in another format</source>
        <translation>Kopien mit kleinen Änderungen oder in anderem Format</translation>
    </message>
    <message>
        <source>Drag to move, wheel to zoom, Shift and drag to circle files</source>
        <translation>Ziehen verschiebt, das Rad vergrößert, Umschalt und Ziehen umkreist Dateien</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>Jedes Byte ist gleich.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Files circled on the map</source>
        <translation>Auf der Karte umkreiste Dateien</translation>
    </message>
    <message>
        <source>Files in an unusual place</source>
        <translation>Dateien an ungewöhnlichem Ort</translation>
    </message>
    <message>
        <source>Files like it</source>
        <translation>Ähnliche Dateien</translation>
    </message>
    <message>
        <source>Files of the topic</source>
        <translation>Dateien des Themas</translation>
    </message>
    <message>
        <source>Files that may deserve it</source>
        <translation>Dateien, die es verdienen könnten</translation>
    </message>
    <message>
        <source>Files with the label</source>
        <translation>Dateien mit dem Etikett</translation>
    </message>
    <message numerus="yes">
        <source>Give %n files the label</source>
        <translation>
            <numerusform>%n Datei das Etikett geben</numerusform>
            <numerusform>%n Dateien das Etikett geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Gruppen von Duplikaten</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>Haben es</translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Identische Dateien</translation>
    </message>
    <message>
        <source>In which way the same</source>
        <translation>In welcher Weise gleich</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>Sie ist wieder, wo sie war.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Sie ist ausgelassen.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Leave out of Hunch</source>
        <translation>Aus Hunch auslassen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu ermitteln</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map of meaning</source>
        <translation>Karte der Bedeutungen</translation>
    </message>
    <message>
        <source>May deserve it</source>
        <translation>Könnten es verdienen</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>No such files</source>
        <translation>Keine solchen Dateien</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Nichts Ungewöhnliches</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>Nur in {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder of those like it</source>
        <translation>Ordner der ähnlichen öffnen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Passages that say alike</source>
        <translation>Textstellen, die Ähnliches sagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Search in this topic</source>
        <translation>In diesem Thema suchen</translation>
    </message>
    <message>
        <source>Search with this label</source>
        <translation>Mit diesem Etikett suchen</translation>
    </message>
    <message>
        <source>Select results, and give them a label from their menu (Ctrl+T)</source>
        <translation>Ergebnisse auswählen und ihnen über das Menü ein Etikett geben (Strg+T)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take the label off</source>
        <translation>Etikett abnehmen</translation>
    </message>
    <message>
        <source>The last five years</source>
        <translation>Die letzten fünf Jahre</translation>
    </message>
    <message>
        <source>The same in other words</source>
        <translation>Dasselbe in anderen Worten</translation>
    </message>
    <message>
        <source>The system did not move {name} to its trash.</source>
        <translation>Das System hat {name} nicht in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not give it back; look for it there.</source>
        <translation>Der Papierkorb des Systems hat sie nicht zurückgegeben; dort nachsehen.</translation>
    </message>
    <message>
        <source>They are not the same in every byte.</source>
        <translation>Sie sind nicht in jedem Byte gleich.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Unusual places</source>
        <translation>Ungewöhnliche Orte</translation>
    </message>
    <message>
        <source>What colours stand for</source>
        <translation>Wofür Farben stehen</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>In {file} geschrieben</translation>
    </message>
    <message>
        <source>a better layout is being made</source>
        <translation>eine bessere Anordnung entsteht</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>fragt nach</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} differs from {other}; it was not moved.</source>
        <translation>{name} ist anders als {other}; sie wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} ähnlich</translation>
    </message>
    <message>
        <source>{share} of the library is exact so far</source>
        <translation>{share} der Bibliothek sind bisher genau</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>{share} sicher</translation>
    </message>
    <message>
        <source>{stage} …</source>
        <translation>{stage} …</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message numerus="yes">
        <source>%n files, {size}</source>
        <translation>
            <numerusform>%n Datei, {size}</numerusform>
            <numerusform>%n Dateien, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>1  Folders</source>
        <translation>1  Ordner</translation>
    </message>
    <message>
        <source>2  What is kept</source>
        <translation>2  Was gespeichert wird</translation>
    </message>
    <message>
        <source>3  Search</source>
        <translation>3  Suche</translation>
    </message>
    <message>
        <source>Add a folder to search</source>
        <translation>Ordner zum Durchsuchen hinzufügen</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>File names can be found at once, words and a rough meaning while the files are being read. Exact meaning follows in the background, and waits whenever you need the computer.</source>
        <translation>Dateinamen sind sofort zu finden, Wörter und eine grobe Bedeutung, während die Dateien gelesen werden. Die genaue Bedeutung folgt im Hintergrund und wartet, sobald der Rechner gebraucht wird.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Hunch forgets what it read there. The files stay where they are, untouched.</source>
        <translation>Hunch vergisst, was es dort gelesen hat. Die Dateien bleiben unberührt an ihrem Platz.</translation>
    </message>
    <message>
        <source>Hunch searches these folders and everything in them. Drop one here to add it.</source>
        <translation>Hunch durchsucht diese Ordner mit allem darin. Ein hierher gezogener Ordner kommt hinzu.</translation>
    </message>
    <message>
        <source>It reads the documents in them and watches for changes. You can add more later.</source>
        <translation>Es liest die Dokumente darin und achtet auf Änderungen. Weitere lassen sich später hinzufügen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>Sieht sich um</translation>
    </message>
    <message>
        <source>Names can be searched at once, words after at least {words}, exact meaning after at least {exact} of quiet work.</source>
        <translation>Namen sind sofort zu finden. Bis zu den Wörtern dauert es mindestens {words}, bis zur genauen Bedeutung mindestens {exact} ruhiger Arbeit.</translation>
    </message>
    <message>
        <source>Names can be searched at once, words after {words}, exact meaning after {exact} of quiet work.</source>
        <translation>Namen sind sofort zu finden. Bis zu den Wörtern dauert es {words}, bis zur genauen Bedeutung {exact} ruhiger Arbeit.</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Jetzt: {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Out of reach: its files stay findable until it is back</source>
        <translation>Nicht erreichbar: die Dateien bleiben auffindbar, bis er zurück ist</translation>
    </message>
    <message numerus="yes">
        <source>Reading {count} of %n files</source>
        <translation>
            <numerusform>Liest {count} von %n Datei</numerusform>
            <numerusform>Liest {count} von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>So that it can answer at once, Hunch keeps the text of your files, and numbers that stand for what it means, in {library}. It is not encrypted; only your user account can read it. Nothing leaves this computer, there is no account and no telemetry, and your files are never changed. Keys, password stores and browser profiles are left out.</source>
        <translation>Um sofort antworten zu können, bewahrt Hunch den Text der Dateien und Zahlen, die für seine Bedeutung stehen, in {library} auf. Das ist nicht verschlüsselt; nur das eigene Benutzerkonto kann es lesen. Nichts verlässt diesen Rechner, es gibt kein Konto und keine Telemetrie, und die Dateien werden nie verändert. Schlüssel, Passwortspeicher und Browserprofile bleiben außen vor.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Stop searching “{name}”?</source>
        <translation>„{name}“ nicht mehr durchsuchen?</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Was gespeichert wird und wo</translation>
    </message>
    <message>
        <source>Which folders should Hunch search?</source>
        <translation>Welche Ordner soll Hunch durchsuchen?</translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>mehr als %n Datei</numerusform>
            <numerusform>mehr als %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{number} out of reach</source>
        <translation>{number} nicht erreichbar</translation>
    </message>
    <message>
        <source>{number} partly read</source>
        <translation>{number} teilweise gelesen</translation>
    </message>
    <message>
        <source>{number} searchable</source>
        <translation>{number} durchsuchbar</translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>{number} übersprungen</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} wartend</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, 3 …</source>
        <translation>Strg+1, 2, 3 …</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Strg+Entf</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Strg+M</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1, 2</source>
        <translation>Strg+Umschalt+1, 2</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Ab, Auf</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F1, Ctrl+/</source>
        <translation>F1, Strg+/</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Umschalt+F3</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Rechts, Links</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message numerus="yes">
        <source>%n files inside</source>
        <translation>
            <numerusform>%n Datei darin</numerusform>
            <numerusform>%n Dateien darin</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was saved as {path}.</source>
        <translation>Eine Kopie wurde gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Copy the passage with its source</source>
        <translation>Textstelle mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Früherer Text</translation>
    </message>
    <message>
        <source>Files inside this file</source>
        <translation>Dateien in dieser Datei</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>Späterer Text</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächste Textstelle</translation>
    </message>
    <message>
        <source>No text of “{name}” was read.</source>
        <translation>Von „{name}“ wurde kein Text gelesen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Page {number}, with a match</source>
        <translation>Seite {number}, mit Treffer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of the film</source>
        <translation>Bild des Films</translation>
    </message>
    <message>
        <source>Pictures of this format cannot be shown here.</source>
        <translation>Bilder in diesem Format können hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorige Textstelle</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Select a result to see it here</source>
        <translation>Ein Ergebnis auswählen, um es hier zu sehen</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Source of the file</source>
        <translation>Quelltext der Datei</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>The file cannot be reached at the moment.</source>
        <translation>Die Datei ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>The pages are locked with a password.</source>
        <translation>Die Seiten sind mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>The pages of this file cannot be drawn here.</source>
        <translation>Die Seiten dieser Datei können hier nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The picture cannot be reached at the moment.</source>
        <translation>Das Bild ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Das Bild ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here: {width} × {height} pixels.</source>
        <translation>Das Bild ist zu groß, um hier gezeigt zu werden: {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is its text as it was last read.</source>
        <translation>Dies ist ihr Text, wie er zuletzt gelesen wurde.</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Dieser Verweis führt zu {address}</translation>
    </message>
    <message>
        <source>This page cannot be drawn here.</source>
        <translation>Diese Seite kann hier nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>This page takes too long to be drawn here.</source>
        <translation>Diese Seite zu zeichnen dauert hier zu lange.</translation>
    </message>
    <message>
        <source>This recording cannot be played here ({reason}).</source>
        <translation>Diese Aufnahme lässt sich hier nicht abspielen ({reason}).</translation>
    </message>
    <message>
        <source>This table has too many columns to be drawn as one; its cells follow each other.</source>
        <translation>Diese Tabelle hat zu viele Spalten, um als Tabelle gezeichnet zu werden; ihre Zellen folgen aufeinander.</translation>
    </message>
    <message>
        <source>To play recordings here, install the library {name} of your system.</source>
        <translation>Um Aufnahmen hier abzuspielen, die Bibliothek {name} des Systems installieren.</translation>
    </message>
    <message>
        <source>To play recordings here, install {package} with pip.</source>
        <translation>Um Aufnahmen hier abzuspielen, {package} mit pip installieren.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>geändert {when}</translation>
    </message>
    <message>
        <source>match {number} of {count}</source>
        <translation>Treffer {number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>“{name}” is a program and is not opened from here. A copy can be saved.</source>
        <translation>„{name}“ ist ein Programm und wird von hier aus nicht geöffnet. Eine Kopie lässt sich speichern.</translation>
    </message>
    <message>
        <source>“{text}”
— {source}
</source>
        <translation>„{text}“
— {source}
</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message>
        <source>Copied {path}</source>
        <translation>{path} kopiert</translation>
    </message>
    <message>
        <source>Enter  opens      Ctrl+Enter  shows in folder      Tab  previews</source>
        <translation>Enter  öffnet      Strg+Enter  zeigt im Ordner      Tab  Vorschau</translation>
    </message>
    <message>
        <source>Hunch quick search</source>
        <translation>Hunch-Schnellsuche</translation>
    </message>
    <message>
        <source>Nothing close.</source>
        <translation>Nichts Passendes.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was wird gesucht?</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n files found</source>
        <translation>
            <numerusform>%n Datei gefunden</numerusform>
            <numerusform>%n Dateien gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files still being read.</source>
        <translation>
            <numerusform>%n Datei wird noch gelesen.</numerusform>
            <numerusform>%n Dateien werden noch gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Nach Relevanz</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose folders to begin</source>
        <translation>Zuerst Ordner wählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Describe it in your own words. Names and exact words work too.</source>
        <translation>In eigenen Worten beschreiben. Namen und genaue Wörter gehen auch.</translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation>Genau wie getippt</translation>
    </message>
    <message>
        <source>Filter by {label}</source>
        <translation>Nach {label} filtern</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Gallery (Ctrl+Shift+2)</source>
        <translation>Galerie (Strg+Umschalt+2)</translation>
    </message>
    <message>
        <source>Hunch searches the folders you choose, and only those. Nothing leaves this computer.</source>
        <translation>Hunch durchsucht die gewählten Ordner und nur diese. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Label …</source>
        <translation>Etikett …</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Layout of the results</source>
        <translation>Anordnung der Ergebnisse</translation>
    </message>
    <message>
        <source>Leave out of Hunch</source>
        <translation>Aus Hunch auslassen</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+1)</source>
        <translation>Liste (Strg+Umschalt+1)</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No file fits the filters</source>
        <translation>Keine Datei passt zu den Filtern</translation>
    </message>
    <message>
        <source>Nothing can be searched yet.</source>
        <translation>Noch ist nichts durchsuchbar.</translation>
    </message>
    <message>
        <source>Nothing close</source>
        <translation>Nichts Passendes</translation>
    </message>
    <message>
        <source>Nothing close to “{question}”</source>
        <translation>Nichts Passendes zu „{question}“</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Textstelle {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove filter {label}</source>
        <translation>Filter {label} entfernen</translation>
    </message>
    <message>
        <source>Remove {typed}</source>
        <translation>{typed} entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Diese Suche speichern (Strg+D)</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search your files by what they mean</source>
        <translation>Dateien nach ihrer Bedeutung suchen</translation>
    </message>
    <message>
        <source>Searching by name and word only: there is no model for meaning.</source>
        <translation>Suche nur nach Namen und Wörtern: Es gibt kein Modell für Bedeutung.</translation>
    </message>
    <message>
        <source>Searching by name and word; meaning joins as soon as its model is ready.</source>
        <translation>Suche nach Namen und Wörtern; die Bedeutung kommt hinzu, sobald ihr Modell bereit ist.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message numerus="yes">
        <source>Show %n weaker matches</source>
        <translation>
            <numerusform>%n schwächeren Treffer zeigen</numerusform>
            <numerusform>%n schwächere Treffer zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more files</source>
        <translation>Mehr Dateien zeigen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>That question could not be answered</source>
        <translation>Diese Frage konnte nicht beantwortet werden</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>Der Suchdienst läuft nicht</translation>
    </message>
    <message>
        <source>These filters contradict each other</source>
        <translation>Diese Filter widersprechen einander</translation>
    </message>
    <message>
        <source>Try other words, or describe what the file is about.</source>
        <translation>Andere Wörter versuchen oder beschreiben, wovon die Datei handelt.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was wird gesucht?</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>Was soll gefunden werden?</translation>
    </message>
    <message>
        <source>every character is text</source>
        <translation>jedes Zeichen ist Text</translation>
    </message>
    <message>
        <source>out of reach now</source>
        <translation>gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>passage {number} of {count}</source>
        <translation>Textstelle {number} von {count}</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>schwacher Treffer</translation>
    </message>
    <message>
        <source>weaker, {reason}</source>
        <translation>schwächer, {reason}</translation>
    </message>
    <message>
        <source>“{typed}” could be a filter: apply it</source>
        <translation>„{typed}“ könnte ein Filter sein: anwenden</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source> hours</source>
        <comment>after a number</comment>
        <translation> Stunden</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> Minuten</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be read.</source>
        <translation>
            <numerusform>%n Eintrag würde gelesen.</numerusform>
            <numerusform>%n Einträge würden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files ({size}) would go.</source>
        <translation>
            <numerusform>%n Datei ({size}) fiele weg.</numerusform>
            <numerusform>%n Dateien ({size}) fielen weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>Einmal fragen</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Beside the clock, without a window.</source>
        <translation>Neben der Uhr, ohne Fenster.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Folder that the rules are for</source>
        <translation>Ordner, für den die Regeln gelten</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volle Kraft</translation>
    </message>
    <message>
        <source>Give every setting its default?</source>
        <translation>Alle Einstellungen auf die Vorgaben zurücksetzen?</translation>
    </message>
    <message>
        <source>Hunch keeps up with your files while it runs, and is there at once when you call it.</source>
        <translation>Solange Hunch läuft, hält es mit den Dateien Schritt und ist auf Zuruf sofort da.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Kinds of files that are left out: {kinds}</source>
        <translation>Ausgelassene Dateiarten: {kinds}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out files above</source>
        <translation>Dateien auslassen über</translation>
    </message>
    <message>
        <source>Leave out files above this size</source>
        <translation>Dateien über dieser Größe auslassen</translation>
    </message>
    <message>
        <source>Leave out these kinds</source>
        <translation>Diese Arten auslassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, or like the rest of the desktop.</source>
        <translation>Hell, dunkel oder wie die übrige Arbeitsfläche.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing in the library would change.</source>
        <translation>In der Bibliothek würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Noticing changes</source>
        <translation>Änderungen bemerken</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: *.iso, /drafts/, old*. Caches, hidden files, secrets and the like are left out anyway; the second list brings some of them back.</source>
        <translation>Ein Muster je Zeile wie in einer .gitignore: *.iso, /drafts/, old*. Zwischenspeicher, versteckte Dateien, Geheimnisse und Ähnliches bleiben ohnehin außen vor; die zweite Liste holt manches davon zurück.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>Trotzdem lesen</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all …</source>
        <translation>Alles zurücksetzen …</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Rules on what is left out go, too. Folders and what was read of them stay.</source>
        <translation>Auch die Regeln, was ausgelassen wird, verschwinden. Ordner und was daraus gelesen wurde, bleiben.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Der Suchdienst</translation>
    </message>
    <message>
        <source>The language of the window; files are found in every language.</source>
        <translation>Die Sprache des Fensters; gefunden werden Dateien in jeder Sprache.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>These rules hold now. What they leave out goes, and what they let in is read.</source>
        <translation>Diese Regeln gelten jetzt. Was sie auslassen, verschwindet; was sie zulassen, wird gelesen.</translation>
    </message>
    <message>
        <source>This cannot be changed: {reason}.</source>
        <translation>Das lässt sich nicht ändern: {reason}.</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Diese Regeln verwenden</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Working in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>what is left out rules patterns exclude include ignore kinds size folders skip</source>
        <translation>was ausgelassen wird regeln muster ausschließen einschließen ignorieren arten größe ordner überspringen</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}</source>
        <translation>{file} kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}.</source>
        <translation>{file} kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>{name}: patterns, one a line</source>
        <translation>{name}: Muster, eines je Zeile</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}: zurück zur Vorgabe</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>A key alone would be missing everywhere else; add Ctrl, Alt or Meta.</source>
        <translation>Eine Taste allein würde überall sonst fehlen; Strg, Alt oder Meta hinzunehmen.</translation>
    </message>
    <message>
        <source>Another program uses this combination already.</source>
        <translation>Ein anderes Programm verwendet diese Kombination bereits.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hunch quick search</source>
        <translation>Hunch-Schnellsuche</translation>
    </message>
    <message>
        <source>Key of the quick search</source>
        <translation>Taste der Schnellsuche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Es ist keine Taste gesetzt.</translation>
    </message>
    <message>
        <source>Only letters, digits, signs, Space and F keys can be used.</source>
        <translation>Nur Buchstaben, Ziffern, Zeichen, die Leertaste und F-Tasten sind möglich.</translation>
    </message>
    <message>
        <source>Press the keys that should show and hide the quick search from anywhere.</source>
        <translation>Die Tasten drücken, die die Schnellsuche von überall zeigen und verbergen sollen.</translation>
    </message>
    <message>
        <source>Show or hide the quick search</source>
        <translation>Schnellsuche zeigen oder verbergen</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyboard settings could not be changed.</source>
        <translation>Die Tastatureinstellungen der Arbeitsfläche konnten nicht geändert werden.</translation>
    </message>
    <message>
        <source>The display does not give this combination away.</source>
        <translation>Die Anzeige gibt diese Kombination nicht her.</translation>
    </message>
    <message>
        <source>This combination cannot be listened for.</source>
        <translation>Auf diese Kombination kann nicht gehört werden.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Bind one in its keyboard settings to: hunch toggle</source>
        <translation>Diese Arbeitsfläche gibt Programmen keine Tasten. In ihren Tastatureinstellungen eine belegen mit: hunch toggle</translation>
    </message>
    <message>
        <source>This keyboard has no such key.</source>
        <translation>Diese Tastatur hat keine solche Taste.</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} gehört jetzt Hunch.</translation>
    </message>
    <message>
        <source>{keys} was added to the shortcuts of this desktop.</source>
        <translation>{keys} wurde den Tastenkürzeln dieser Arbeitsfläche hinzugefügt.</translation>
    </message>
    <message>
        <source>“{keys}” is not one key with Ctrl, Alt, Shift or Meta.</source>
        <translation>„{keys}“ ist nicht eine Taste mit Strg, Alt, Umschalt oder Meta.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n Datei war nicht lesbar</numerusform>
            <numerusform>%n Dateien waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files searchable</source>
        <translation>
            <numerusform>%n Datei durchsuchbar</numerusform>
            <numerusform>%n Dateien durchsuchbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Back to the search box</source>
        <translation>Zurück zum Suchfeld</translation>
    </message>
    <message>
        <source>Clear the question, then put the window away</source>
        <translation>Die Frage leeren, dann das Fenster wegräumen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Textstelle kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Filters: their names, and what completes them</source>
        <translation>Filter: ihre Namen und was sie vervollständigt</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Further passages of the selected file</source>
        <translation>Weitere Textstellen der gewählten Datei</translation>
    </message>
    <message>
        <source>Give the selected files a label</source>
        <translation>Den gewählten Dateien ein Etikett geben</translation>
    </message>
    <message>
        <source>Hunch forgets it and does not read it again. The file stays where it is, untouched.</source>
        <translation>Hunch vergisst sie und liest sie nicht wieder. Die Datei bleibt unberührt an ihrem Platz.</translation>
    </message>
    <message>
        <source>Hunch goes on in the background</source>
        <translation>Hunch läuft im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Hunch goes on. The details are in {file}.</source>
        <translation>Hunch läuft weiter. Einzelheiten stehen in {file}.</translation>
    </message>
    <message>
        <source>Hunch is closing.</source>
        <translation>Hunch wird beendet.</translation>
    </message>
    <message>
        <source>It then keeps up with your files and is there at once when you call it. You can change this later.</source>
        <translation>Es hält dann mit den Dateien Schritt und ist auf Zuruf sofort da. Das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Keep Hunch running when its window is closed?</source>
        <translation>Soll Hunch weiterlaufen, wenn sein Fenster geschlossen wird?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep running when closed</source>
        <translation>Nach dem Schließen weiterlaufen</translation>
    </message>
    <message>
        <source>Key of the quick search …</source>
        <translation>Taste der Schnellsuche …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Labelled “{name}”.</source>
        <translation>Mit dem Etikett „{name}“ versehen.</translation>
    </message>
    <message>
        <source>Large preview, once you are in the results</source>
        <translation>Große Vorschau, wenn der Fokus in den Ergebnissen ist</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave the selected file out of Hunch</source>
        <translation>Die gewählte Datei aus Hunch auslassen</translation>
    </message>
    <message>
        <source>Leave “{name}” out?</source>
        <translation>„{name}“ auslassen?</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More files like the selected one</source>
        <translation>Mehr Dateien wie die gewählte</translation>
    </message>
    <message>
        <source>Move through the results; Up in the box recalls earlier questions</source>
        <translation>Durch die Ergebnisse gehen; Auf im Suchfeld holt frühere Fragen zurück</translation>
    </message>
    <message>
        <source>Next and previous place in the previewed file</source>
        <translation>Nächste und vorige Stelle in der Vorschau</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”.</source>
        <translation>Kein Programm auf diesem Rechner öffnet „{name}“.</translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <translation>Noch nichts zu durchsuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Eine Stunde anhalten</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Bis morgen anhalten</translation>
    </message>
    <message>
        <source>Play or pause the previewed recording; Left and Right skip</source>
        <translation>Die Aufnahme in der Vorschau abspielen oder anhalten; Links und Rechts springen</translation>
    </message>
    <message>
        <source>Press {keys}, or start Hunch again, to come back to it.</source>
        <translation>{keys} oder ein neuer Start von Hunch holt es zurück.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Hunch</source>
        <translation>Hunch beenden</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Results as a list, as a gallery</source>
        <translation>Ergebnisse als Liste, als Galerie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Save a copy of the attachment that is selected in the preview</source>
        <translation>Eine Kopie des Anhangs speichern, der in der Vorschau ausgewählt ist</translation>
    </message>
    <message>
        <source>Save the search; F2 renames and Delete removes a saved one</source>
        <translation>Die Suche speichern; F2 benennt eine gespeicherte um, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show Hunch</source>
        <translation>Hunch zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the weaker matches</source>
        <translation>Die schwächeren Treffer zeigen</translation>
    </message>
    <message>
        <source>Something went wrong in Hunch.</source>
        <translation>In Hunch ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Starting the engine …</source>
        <translation>Suchdienst startet …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>The engine is being started again.</source>
        <translation>Der Suchdienst wird neu gestartet.</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>Der Suchdienst läuft nicht.</translation>
    </message>
    <message>
        <source>The engine keeps stopping. The folder log in the library tells more.</source>
        <translation>Der Suchdienst bricht immer wieder ab. Der Ordner log in der Bibliothek sagt mehr.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly and is being started again.</source>
        <translation>Der Suchdienst ist unerwartet stehen geblieben und wird neu gestartet.</translation>
    </message>
    <message>
        <source>The pages, in the order of the rail</source>
        <translation>Die Seiten in der Reihenfolge der Leiste</translation>
    </message>
    <message>
        <source>The system did not let Hunch change what starts when you log in.</source>
        <translation>Das System lässt nicht zu, dass Hunch den Start beim Anmelden ändert.</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>preparing the model for meaning</source>
        <translation>Modell für Bedeutung wird vorbereitet</translation>
    </message>
    <message>
        <source>sharpening meaning: {share}</source>
        <translation>Bedeutung wird geschärft: {share}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n files</source>
        <translation>
            <numerusform>{count} von %n Datei</numerusform>
            <numerusform>{count} von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} Trying again …</source>
        <translation>{error} Neuer Versuch …</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>einige Sekunden</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>nach Bedeutung</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>by name and meaning</source>
        <translation>nach Name und Bedeutung</translation>
    </message>
    <message>
        <source>by name and words</source>
        <translation>nach Name und Wörtern</translation>
    </message>
    <message>
        <source>by name, words and meaning</source>
        <translation>nach Name, Wörtern und Bedeutung</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>nach Wörtern</translation>
    </message>
    <message>
        <source>by words and meaning</source>
        <translation>nach Wörtern und Bedeutung</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>Kapitel {number}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>found {ways}</source>
        <translation>gefunden {ways}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>Blatt {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>Folie {number}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount} GB</translation>
    </message>
    <message>
        <source>{amount} KB</source>
        <translation>{amount} KB</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} MB</translation>
    </message>
    <message>
        <source>{amount} TB</source>
        <translation>{amount} TB</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation>{amount} Bytes</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
</TS>

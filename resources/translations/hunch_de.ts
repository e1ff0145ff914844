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
    <name>engine</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>A file that needs more is reported.</source>
        <translation>Eine Datei, die mehr braucht, wird gemeldet.</translation>
    </message>
    <message>
        <source>A file that takes longer is reported.</source>
        <translation>Eine Datei, die länger braucht, wird gemeldet.</translation>
    </message>
    <message>
        <source>A graph of the vector index cannot be written ({error}).</source>
        <translation>Ein Graph des Vektorindex kann nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Ein Etikett braucht einen Namen.</translation>
    </message>
    <message>
        <source>A limit in the settings cannot be used: reading.{name} is too small.</source>
        <translation>Eine Grenze in den Einstellungen kann nicht verwendet werden: reading.{name} ist zu klein.</translation>
    </message>
    <message>
        <source>A limit in the settings cannot be used: {error}.</source>
        <translation>Eine Grenze in den Einstellungen kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>A newer question was asked.</source>
        <translation>Eine neuere Frage wurde gestellt.</translation>
    </message>
    <message>
        <source>A part of what was read is lost; the files it came from are read again.</source>
        <translation>Ein Teil des Gelesenen ist verloren; die Dateien dazu werden neu gelesen.</translation>
    </message>
    <message>
        <source>Allow to fetch a model</source>
        <translation>Herunterladen eines Modells erlauben</translation>
    </message>
    <message>
        <source>And pause when the battery is low.</source>
        <translation>Und bei schwachem Akku anhalten.</translation>
    </message>
    <message>
        <source>Another window of this library is already open.</source>
        <translation>Ein anderes Fenster dieser Bibliothek ist schon offen.</translation>
    </message>
    <message>
        <source>Archives within archives</source>
        <translation>Archive in Archiven</translation>
    </message>
    <message>
        <source>Characters kept of one file</source>
        <translation>Behaltene Zeichen einer Datei</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Dateien werden verglichen</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <translation>Textstellen werden verglichen</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Texte werden verglichen</translation>
    </message>
    <message>
        <source>Deeper ones are left closed.</source>
        <translation>Tiefere bleiben geschlossen.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Each in a process of its own, with memory of its own.</source>
        <translation>Jede in einem eigenen Prozess mit eigenem Speicher.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Exact meaning is not made in the background: embed_in_background is off in the settings.</source>
        <translation>Genaue Bedeutung entsteht nicht im Hintergrund: „Bedeutung im Hintergrund schärfen“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Files read at once</source>
        <translation>Gleichzeitig gelesene Dateien</translation>
    </message>
    <message>
        <source>Files read in one archive</source>
        <translation>Gelesene Dateien eines Archivs</translation>
    </message>
    <message>
        <source>Finding topics</source>
        <translation>Themen werden gesucht</translation>
    </message>
    <message>
        <source>Folders are watched; this finds what the system forgot to tell.</source>
        <translation>Ordner werden beobachtet; dies findet, was das System nicht gemeldet hat.</translation>
    </message>
    <message>
        <source>For making meaning exact.</source>
        <translation>Um Bedeutung genau zu machen.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Gathering vectors</source>
        <translation>Vektoren werden gesammelt</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>How hard Hunch works</source>
        <translation>Wie eifrig Hunch arbeitet</translation>
    </message>
    <message>
        <source>How long the engine waits for another one before it ends.</source>
        <translation>Wie lange der Suchdienst auf ein weiteres wartet, bevor sie endet.</translation>
    </message>
    <message>
        <source>However quiet its folder is: it may have been changed in ways that nothing tells of.</source>
        <translation>So ruhig ihr Ordner auch ist: Sie kann sich unbemerkt geändert haben.</translation>
    </message>
    <message>
        <source>Hunch ended suddenly while reading it, more than once in a row.</source>
        <translation>Hunch brach beim Lesen dieser Datei mehrmals hintereinander ab.</translation>
    </message>
    <message>
        <source>Hunch is ending.</source>
        <translation>Hunch beendet sich gerade.</translation>
    </message>
    <message>
        <source>Hunch made a mistake with this file; the log in the library tells more.</source>
        <translation>Hunch hat bei dieser Datei einen Fehler gemacht; das Protokoll in der Bibliothek sagt mehr.</translation>
    </message>
    <message>
        <source>Hunch reaches for the network for this and nothing else.</source>
        <translation>Nur dafür greift Hunch auf das Netz zu.</translation>
    </message>
    <message>
        <source>In addition, for each folder by its path.</source>
        <translation>Zusätzlich, für jeden Ordner nach seinem Pfad.</translation>
    </message>
    <message>
        <source>In megapixels; text in larger ones is not looked for.</source>
        <translation>In Megapixeln; in größeren wird kein Text gesucht.</translation>
    </message>
    <message>
        <source>In scanned pages and pictures, after everything else.</source>
        <translation>In gescannten Seiten und Bildern, nach allem anderen.</translation>
    </message>
    <message>
        <source>In scanned pages and pictures.</source>
        <translation>In gescannten Seiten und Bildern.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Keep free</source>
        <translation>Frei lassen</translation>
    </message>
    <message>
        <source>Larger ones are found by their names.</source>
        <translation>Größere werden nach ihren Namen gefunden.</translation>
    </message>
    <message>
        <source>Largest file that is read</source>
        <translation>Größte Datei, die gelesen wird</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Größtes Bild</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Die Karte wird angelegt</translation>
    </message>
    <message>
        <source>Limits of reading</source>
        <translation>Grenzen des Lesens</translation>
    </message>
    <message>
        <source>Look at every file once in</source>
        <translation>Jede Datei ansehen einmal in</translation>
    </message>
    <message>
        <source>Look through folders every</source>
        <translation>Ordner durchsehen alle</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Schwacher Akku</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Meaning is not ready yet; only names and words were searched.</source>
        <translation>Die Bedeutung ist noch nicht bereit; nur Namen und Wörter wurden durchsucht.</translation>
    </message>
    <message>
        <source>Memory to read one file</source>
        <translation>Speicher zum Lesen einer Datei</translation>
    </message>
    <message>
        <source>Model for meaning</source>
        <translation>Modell für Bedeutung</translation>
    </message>
    <message>
        <source>Naming topics</source>
        <translation>Themen werden benannt</translation>
    </message>
    <message>
        <source>No engine answers for {library}.</source>
        <translation>Für {library} antwortet kein Suchdienst.</translation>
    </message>
    <message>
        <source>No file fits these filters together; they contradict each other.</source>
        <translation>Keine Datei passt zu all diesen Filtern; sie widersprechen einander.</translation>
    </message>
    <message>
        <source>No file here fits “{text}”.</source>
        <translation>Keine Datei hier passt zu „{text}“.</translation>
    </message>
    <message>
        <source>No file here has a meaning yet; it comes as files are read.</source>
        <translation>Noch hat hier keine Datei eine Bedeutung; sie kommt mit dem Lesen.</translation>
    </message>
    <message>
        <source>No file that has {name} has a meaning; give it to one that says something.</source>
        <translation>Keine Datei mit {name} hat eine Bedeutung; es braucht eine, in der etwas steht.</translation>
    </message>
    <message>
        <source>No folder could be saved: please add your folders again.</source>
        <translation>Kein Ordner war zu retten: Bitte die Ordner wieder hinzufügen.</translation>
    </message>
    <message>
        <source>No folder is in the library yet.</source>
        <translation>In der Bibliothek ist noch kein Ordner.</translation>
    </message>
    <message>
        <source>No text holds the quoted words in this order; they were looked for one by one.</source>
        <translation>Kein Text enthält die Wörter in Anführungszeichen in dieser Folge; sie wurden einzeln gesucht.</translation>
    </message>
    <message>
        <source>No text holds “{text}”; {words} was looked for instead.</source>
        <translation>Kein Text enthält „{text}“; stattdessen wurde {words} gesucht.</translation>
    </message>
    <message>
        <source>Nothing here comes close to it. Try other words.</source>
        <translation>Nichts hier kommt dem nahe. Vielleicht mit anderen Wörtern versuchen.</translation>
    </message>
    <message>
        <source>Nothing is ever unpacked to disk.</source>
        <translation>Nie wird etwas auf die Platte entpackt.</translation>
    </message>
    <message>
        <source>Nothing was refused yet, so confidences may be too high; an answer to the questions helps most.</source>
        <translation>Noch wurde nichts abgelehnt, daher sind die Sicherheiten vielleicht zu hoch; Antworten auf die Fragen helfen am meisten.</translation>
    </message>
    <message>
        <source>Of the text, {count} of {total} passages were compared, from its whole length.</source>
        <translation>Vom Text wurden {count} von {total} Textstellen verglichen, über die ganze Länge verteilt.</translation>
    </message>
    <message>
        <source>Of {name}, {count} of {total} passages were compared, from its whole length.</source>
        <translation>Von {name} wurden {count} von {total} Textstellen verglichen, über die ganze Länge verteilt.</translation>
    </message>
    <message>
        <source>Off: only what a question touches gets exact meaning; the rest stays sketched.</source>
        <translation>Aus: Nur was eine Frage berührt, bekommt genaue Bedeutung; der Rest bleibt skizziert.</translation>
    </message>
    <message>
        <source>Other rules took the place of these.</source>
        <translation>Andere Regeln sind an die Stelle dieser getreten.</translation>
    </message>
    <message>
        <source>Pages read of one document</source>
        <translation>Gelesene Seiten eines Dokuments</translation>
    </message>
    <message>
        <source>Patterns, kinds and sizes of files that are not searched.</source>
        <translation>Muster, Arten und Größen von Dateien, die nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Von Ihnen angehalten.</translation>
    </message>
    <message>
        <source>Paused: {reason}.</source>
        <translation>Angehalten: {reason}.</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Quiet keeps behind everything, normal slows down while you need the machine, full does not, and paused reads nothing. Questions are answered at once in all of them.</source>
        <translation>Leise bleibt hinter allem zurück, normal wird langsamer, während der Rechner gebraucht wird, voll nicht, und angehalten liest nichts. Fragen werden immer sofort beantwortet.</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Texte werden gelesen</translation>
    </message>
    <message>
        <source>Reading waits while less space is left on the disk of the library.</source>
        <translation>Das Lesen wartet, solange auf dem Laufwerk der Bibliothek weniger Platz ist.</translation>
    </message>
    <message>
        <source>Recognise text in pictures</source>
        <translation>Text in Bildern erkennen</translation>
    </message>
    <message>
        <source>Rows read of one table</source>
        <translation>Gelesene Zeilen einer Tabelle</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Scanned pages recognised of one document</source>
        <translation>Erkannte gescannte Seiten eines Dokuments</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Ohne Filter suchen</translation>
    </message>
    <message>
        <source>Search without “{label}”</source>
        <translation>Ohne „{label}“ suchen</translation>
    </message>
    <message>
        <source>Sharpen meaning in the background</source>
        <translation>Bedeutung im Hintergrund schärfen</translation>
    </message>
    <message>
        <source>Show 1 weaker match</source>
        <translation>1 schwächeren Treffer zeigen</translation>
    </message>
    <message>
        <source>Show {count} weaker matches</source>
        <translation>{count} schwächere Treffer zeigen</translation>
    </message>
    <message>
        <source>Slow down for other programs</source>
        <translation>Langsamer für andere Programme</translation>
    </message>
    <message>
        <source>Slow down on battery</source>
        <translation>Im Akkubetrieb langsamer</translation>
    </message>
    <message>
        <source>Slow down when the machine is hot</source>
        <translation>Langsamer, wenn der Rechner heiß ist</translation>
    </message>
    <message>
        <source>Slow down while you are working</source>
        <translation>Langsamer, während am Rechner gearbeitet wird</translation>
    </message>
    <message>
        <source>Slower: {reason}.</source>
        <translation>Langsamer: {reason}.</translation>
    </message>
    <message>
        <source>So that a file is read only when it has been written whole.</source>
        <translation>Damit eine Datei erst gelesen wird, wenn sie ganz geschrieben ist.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Stay after the last window</source>
        <translation>Nach dem letzten Fenster bleiben</translation>
    </message>
    <message>
        <source>Text read of one file</source>
        <translation>Gelesener Text einer Datei</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>Die Antwort ist zu lang, um gesendet zu werden.</translation>
    </message>
    <message>
        <source>The catalog was damaged and has been healed; the damaged file is kept in “damaged” in the library.</source>
        <translation>Der Katalog war beschädigt und wurde geheilt; die beschädigte Datei liegt in „damaged“ in der Bibliothek.</translation>
    </message>
    <message>
        <source>The catalog {path} cannot be used ({error}).</source>
        <translation>Der Katalog {path} kann nicht verwendet werden ({error}).</translation>
    </message>
    <message>
        <source>The catalog {path} cannot be written; check the rights of its folder.</source>
        <translation>Der Katalog {path} kann nicht geschrieben werden; bitte die Rechte seines Ordners prüfen.</translation>
    </message>
    <message>
        <source>The catalog {path} is damaged ({error}).</source>
        <translation>Der Katalog {path} ist beschädigt ({error}).</translation>
    </message>
    <message>
        <source>The catalog {path} is damaged.</source>
        <translation>Der Katalog {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The catalog {path} is gone.</source>
        <translation>Der Katalog {path} ist verschwunden.</translation>
    </message>
    <message>
        <source>The catalog {path} is locked by another program.</source>
        <translation>Der Katalog {path} ist durch ein anderes Programm gesperrt.</translation>
    </message>
    <message>
        <source>The charge at which Hunch pauses.</source>
        <translation>Die Ladung, bei der Hunch anhält.</translation>
    </message>
    <message>
        <source>The compiled model is damaged: {file} cannot be read.</source>
        <translation>Das übersetzte Modell ist beschädigt: {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The compiled model is damaged: {file} does not have its checksum.</source>
        <translation>Das übersetzte Modell ist beschädigt: {file} hat nicht seine Prüfsumme.</translation>
    </message>
    <message>
        <source>The compiled model is incomplete: {file} is missing.</source>
        <translation>Das übersetzte Modell ist unvollständig: {file} fehlt.</translation>
    </message>
    <message>
        <source>The connection to the engine was lost.</source>
        <translation>Die Verbindung zum Suchdienst ist abgerissen.</translation>
    </message>
    <message>
        <source>The drive of {folder} is not connected.</source>
        <translation>Das Laufwerk von {folder} ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The drive of “{folder}” is not connected.</source>
        <translation>Das Laufwerk von „{folder}“ ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The engine could not start: {reason}</source>
        <translation>Der Suchdienst konnte nicht starten: {reason}</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>Der Suchdienst antwortet nicht.</translation>
    </message>
    <message>
        <source>The engine of this library is ending.</source>
        <translation>Der Suchdienst dieser Bibliothek beendet sich gerade.</translation>
    </message>
    <message>
        <source>The engine of {library} cannot be started: {error}.</source>
        <translation>Der Suchdienst von {library} kann nicht gestartet werden: {error}.</translation>
    </message>
    <message>
        <source>The engine of {library} cannot listen: {error}.</source>
        <translation>Der Suchdienst von {library} kann keine Verbindungen annehmen: {error}.</translation>
    </message>
    <message>
        <source>The engine of {library} does not answer.</source>
        <translation>Der Suchdienst von {library} antwortet nicht.</translation>
    </message>
    <message>
        <source>The engine of {library} takes no connections.</source>
        <translation>Der Suchdienst von {library} nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The file cannot be opened now ({error}); this is what was read of it.</source>
        <translation>Die Datei kann gerade nicht geöffnet werden ({error}); dies wurde von ihr gelesen.</translation>
    </message>
    <message>
        <source>The filters hide at least {files} that would answer.</source>
        <translation>Die Filter verbergen mindestens {files}, die passen würden.</translation>
    </message>
    <message>
        <source>The filters hide {files} that would answer.</source>
        <translation>Die Filter verbergen {files}, die passen würden.</translation>
    </message>
    <message>
        <source>The keyring of the system cannot be reached ({error}).</source>
        <translation>Der Schlüsselbund des Systems ist nicht erreichbar ({error}).</translation>
    </message>
    <message>
        <source>The keyring of the system does not give up the password ({error}).</source>
        <translation>Der Schlüsselbund des Systems gibt das Passwort nicht her ({error}).</translation>
    </message>
    <message>
        <source>The keyring of the system does not take the password ({error}).</source>
        <translation>Der Schlüsselbund des Systems nimmt das Passwort nicht an ({error}).</translation>
    </message>
    <message>
        <source>The library could not be moved: {reason}.</source>
        <translation>Die Bibliothek konnte nicht verschoben werden: {reason}.</translation>
    </message>
    <message>
        <source>The library in {folder} was deleted, moved or replaced.</source>
        <translation>Die Bibliothek in {folder} wurde gelöscht, verschoben oder ersetzt.</translation>
    </message>
    <message>
        <source>The library was moved to {folder}, which is out of reach.</source>
        <translation>Die Bibliothek wurde nach {folder} verschoben, das nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The library {folder} cannot be opened: {error}.</source>
        <translation>Die Bibliothek {folder} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <source>The library {folder} cannot be used: {error}.</source>
        <translation>Die Bibliothek {folder} kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>The model cannot be compiled: its vectors would agree only to {number} with the original.</source>
        <translation>Das Modell kann nicht übersetzt werden: Seine Vektoren stimmten nur zu {number} mit dem Original überein.</translation>
    </message>
    <message>
        <source>The model could not be loaded; the log in the library tells more.</source>
        <translation>Das Modell konnte nicht geladen werden; das Protokoll in der Bibliothek sagt mehr.</translation>
    </message>
    <message>
        <source>The model folder {folder} has a damaged {file}.</source>
        <translation>Im Modellordner {folder} ist {file} beschädigt.</translation>
    </message>
    <message>
        <source>The model folder {folder} has no config.json.</source>
        <translation>Dem Modellordner {folder} fehlt config.json.</translation>
    </message>
    <message>
        <source>The model folder {folder} has no {file}.</source>
        <translation>Dem Modellordner {folder} fehlt {file}.</translation>
    </message>
    <message>
        <source>The model for meaning reads {languages}; {language} is found by words and names.</source>
        <translation>Das Modell für Bedeutung liest {languages}; {language} wird nach Wörtern und Namen gefunden.</translation>
    </message>
    <message>
        <source>The model has no tokenizer of the kind that Hunch can run.</source>
        <translation>Das Modell hat keinen Tokenizer von einer Art, die Hunch ausführen kann.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {error}</source>
        <translation>Das Modell in {folder} kann nicht geladen werden: {error}</translation>
    </message>
    <message>
        <source>The model is not ready yet; ask again in a moment.</source>
        <translation>Das Modell ist noch nicht bereit; bitte gleich noch einmal fragen.</translation>
    </message>
    <message>
        <source>The model {model} cannot be downloaded.</source>
        <translation>Das Modell {model} kann nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>The model {model} could not be compiled: its compiler stopped ({code}).</source>
        <translation>Das Modell {model} konnte nicht übersetzt werden: Der Compiler brach ab ({code}).</translation>
    </message>
    <message>
        <source>The model {model} is incomplete: {file} is missing.</source>
        <translation>Das Modell {model} ist unvollständig: {file} fehlt.</translation>
    </message>
    <message>
        <source>The model {model} is not installed.</source>
        <translation>Das Modell {model} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer, and downloading is not allowed.</source>
        <translation>Das Modell {model} ist nicht auf diesem Rechner, und Herunterladen ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer, and fetching is not allowed.</source>
        <translation>Das Modell {model} ist nicht auf diesem Rechner, und Herunterladen ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The model {model} was altered: {file} does not have the published checksum.</source>
        <translation>Das Modell {model} wurde verändert: {file} hat nicht die veröffentlichte Prüfsumme.</translation>
    </message>
    <message>
        <source>The name of a label holds no comma, quotation mark or line break.</source>
        <translation>Der Name eines Etiketts enthält kein Komma, kein Anführungszeichen und keinen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The name of an installed model, or the folder it lies in. Another one reads every passage anew.</source>
        <translation>Der Name eines installierten Modells oder sein Ordner. Ein anderes liest jede Textstelle neu.</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>Der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>The rest of a longer one is left out.</source>
        <translation>Der Rest einer längeren wird ausgelassen.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be used: {error}.</source>
        <translation>Die Einstellungen in {file} können nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be written: {error}.</source>
        <translation>Die Einstellungen in {file} können nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>The settings name a limit that there is not: reading.{name}.</source>
        <translation>Die Einstellungen nennen eine Grenze, die es nicht gibt: reading.{name}.</translation>
    </message>
    <message>
        <source>The sketch table {file} belongs to another model.</source>
        <translation>Die Skizzentabelle {file} gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>The sketch table {file} is damaged.</source>
        <translation>Die Skizzentabelle {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The sketch table {file} is missing.</source>
        <translation>Die Skizzentabelle {file} fehlt.</translation>
    </message>
    <message>
        <source>The sketch table {file} is of an unknown form.</source>
        <translation>Die Skizzentabelle {file} hat eine unbekannte Form.</translation>
    </message>
    <message>
        <source>The vector index cannot be written ({error}).</source>
        <translation>Der Vektorindex kann nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>The word index cannot be written; check the rights of the library&apos;s folder.</source>
        <translation>Der Wortindex kann nicht geschrieben werden; bitte die Rechte des Ordners der Bibliothek prüfen.</translation>
    </message>
    <message>
        <source>The word index is being built: {share}.</source>
        <translation>Der Wortindex wird aufgebaut: {share}.</translation>
    </message>
    <message>
        <source>The word index is damaged ({error}).</source>
        <translation>Der Wortindex ist beschädigt ({error}).</translation>
    </message>
    <message>
        <source>There is a file “{name}” already; nothing was written.</source>
        <translation>Eine Datei „{name}“ gibt es schon; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no label {name} to remove.</source>
        <translation>Es gibt kein Etikett {name}, das entfernt werden könnte.</translation>
    </message>
    <message>
        <source>There is no label {name}; give it to a file first.</source>
        <translation>Ein Etikett {name} gibt es nicht; es muss zuerst einer Datei gegeben werden.</translation>
    </message>
    <message>
        <source>There is no model folder {folder}.</source>
        <translation>Den Modellordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no private folder for the engine&apos;s socket; set XDG_RUNTIME_DIR to one.</source>
        <translation>Für den Socket des Suchdienstes fehlt ein privater Ordner; XDG_RUNTIME_DIR muss einen nennen.</translation>
    </message>
    <message>
        <source>There is no setting called “{name}”.</source>
        <translation>Eine Einstellung „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no space left for the library in {folder}; free some and Hunch goes on.</source>
        <translation>Für die Bibliothek ist in {folder} kein Platz mehr; sobald welcher frei ist, macht Hunch weiter.</translation>
    </message>
    <message>
        <source>There is no space left for the word index; free some and Hunch goes on.</source>
        <translation>Für den Wortindex ist kein Platz mehr; sobald welcher frei ist, macht Hunch weiter.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Ein solches Modell gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such path: it holds a zero byte.</source>
        <translation>Einen solchen Pfad gibt es nicht: Er enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>There is no text to compare in what you gave.</source>
        <translation>Im Angegebenen ist kein Text zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no text to compare in {name}.</source>
        <translation>In {name} ist kein Text zum Vergleichen.</translation>
    </message>
    <message>
        <source>These are no settings of Hunch: {error}.</source>
        <translation>Das sind keine Einstellungen von Hunch: {error}.</translation>
    </message>
    <message>
        <source>This cannot be chosen: {error}.</source>
        <translation>Das kann nicht gewählt werden: {error}.</translation>
    </message>
    <message>
        <source>This engine is older than the window; restart Hunch.</source>
        <translation>Dieser Suchdienst ist älter als das Fenster; bitte Hunch neu starten.</translation>
    </message>
    <message>
        <source>This file is not in the library any more.</source>
        <translation>Diese Datei ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This library was made by a newer Hunch ({version}) and is damaged. Update Hunch to heal it.</source>
        <translation>Diese Bibliothek stammt von einem neueren Hunch ({version}) und ist beschädigt. Ein aktuelles Hunch kann sie heilen.</translation>
    </message>
    <message>
        <source>This library was made by a newer Hunch ({version}). Update Hunch to open it.</source>
        <translation>Diese Bibliothek stammt von einem neueren Hunch ({version}). Ein aktuelles Hunch kann sie öffnen.</translation>
    </message>
    <message>
        <source>This only takes away from an answer. Add what you are looking for.</source>
        <translation>Das schließt nur etwas aus. Es fehlt noch, was gesucht wird.</translation>
    </message>
    <message>
        <source>This request is too long to be sent, or holds what is no text.</source>
        <translation>Diese Anfrage ist zu lang, um gesendet zu werden, oder enthält etwas, das kein Text ist.</translation>
    </message>
    <message>
        <source>This request was cancelled.</source>
        <translation>Diese Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the password in; Hunch keeps passwords nowhere else.</source>
        <translation>Dieses System hat keinen Schlüsselbund für das Passwort; anderswo bewahrt Hunch keine Passwörter auf.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This window is older than the engine; restart Hunch.</source>
        <translation>Dieses Fenster ist älter als der Suchdienst; bitte Hunch neu starten.</translation>
    </message>
    <message>
        <source>Threads of the model</source>
        <translation>Threads des Modells</translation>
    </message>
    <message>
        <source>Time to read one file</source>
        <translation>Zeit zum Lesen einer Datei</translation>
    </message>
    <message>
        <source>Time to recognise text in one file</source>
        <translation>Zeit zur Texterkennung in einer Datei</translation>
    </message>
    <message>
        <source>Type what you remember.</source>
        <translation>Eingeben, was in Erinnerung ist.</translation>
    </message>
    <message>
        <source>Wait after a change</source>
        <translation>Nach einer Änderung warten</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>What is left out in one folder</source>
        <translation>Was in einem Ordner ausgelassen wird</translation>
    </message>
    <message>
        <source>What one archive may unpack to</source>
        <translation>Wie groß ein Archiv entpackt sein darf</translation>
    </message>
    <message>
        <source>What one file may cost.</source>
        <translation>Was eine Datei kosten darf.</translation>
    </message>
    <message>
        <source>What was found is only loosely like it.</source>
        <translation>Das Gefundene ist nur entfernt ähnlich.</translation>
    </message>
    <message>
        <source>When keyboard or pointer were just used.</source>
        <translation>Wenn Tastatur oder Zeiger eben benutzt wurden.</translation>
    </message>
    <message>
        <source>When they keep half of the processors busy.</source>
        <translation>Wenn sie die Hälfte der Prozessoren beschäftigen.</translation>
    </message>
    <message>
        <source>Where the processor tells how warm it is.</source>
        <translation>Wo der Prozessor seine Wärme mitteilt.</translation>
    </message>
    <message>
        <source>Words such as these stand in almost every text. Add one that tells more.</source>
        <translation>Solche Wörter stehen in fast jedem Text. Ein weiteres, das mehr sagt, hilft.</translation>
    </message>
    <message>
        <source>a Berkeley database</source>
        <translation>eine Berkeley-Datenbank</translation>
    </message>
    <message>
        <source>a DjVu book, which cannot be read yet</source>
        <translation>ein DjVu-Buch, das noch nicht gelesen werden kann,</translation>
    </message>
    <message>
        <source>a Parquet table, which cannot be read yet</source>
        <translation>eine Parquet-Tabelle, die noch nicht gelesen werden kann,</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>eine Binärdatei</translation>
    </message>
    <message>
        <source>a book of Windows help, which cannot be read yet</source>
        <translation>ein Buch der Windows-Hilfe, das noch nicht gelesen werden kann,</translation>
    </message>
    <message>
        <source>a collection of fonts</source>
        <translation>eine Sammlung von Schriften</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>ein Datenträgerabbild</translation>
    </message>
    <message>
        <source>a file of scientific data</source>
        <translation>eine Datei mit wissenschaftlichen Daten</translation>
    </message>
    <message>
        <source>a file system</source>
        <translation>ein Dateisystem</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a font for the web</source>
        <translation>eine Webschrift</translation>
    </message>
    <message>
        <source>a password safe</source>
        <translation>ein Passworttresor</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a weak likeness</source>
        <translation>entfernt ähnlich</translation>
    </message>
    <message>
        <source>about {count} % of the words differ</source>
        <translation>etwa {count} % der Wörter sind anders</translation>
    </message>
    <message>
        <source>an Access database</source>
        <translation>eine Access-Datenbank</translation>
    </message>
    <message>
        <source>an Outlook mailbox, which cannot be read yet</source>
        <translation>ein Outlook-Postfach, das noch nicht gelesen werden kann,</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>ein Feld von Zahlen</translation>
    </message>
    <message>
        <source>an encrypted disk</source>
        <translation>ein verschlüsselter Datenträger</translation>
    </message>
    <message>
        <source>an encrypted file</source>
        <translation>eine verschlüsselte Datei</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>at least {size}</source>
        <translation>mindestens {size}</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>höchstens {size}</translation>
    </message>
    <message>
        <source>attachment {number} is damaged</source>
        <translation>Anhang {number} ist beschädigt</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>vor {date}</translation>
    </message>
    <message>
        <source>begins with nothing but zeros</source>
        <translation>beginnt mit lauter Nullen</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>brought the reader down ({reason}), twice</source>
        <translation>brachte den Leser zweimal zum Absturz ({reason})</translation>
    </message>
    <message>
        <source>browser profile</source>
        <translation>Browserprofil</translation>
    </message>
    <message>
        <source>build trees are skipped ({built} beside {recipe})</source>
        <translation>Erzeugtes wird übersprungen ({built} neben {recipe})</translation>
    </message>
    <message>
        <source>caches</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>cannot be reached ({error})</source>
        <translation>ist nicht erreichbar ({error})</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be read as a database ({error})</source>
        <translation>kann nicht als Datenbank gelesen werden ({error})</translation>
    </message>
    <message>
        <source>changed while it was being read</source>
        <translation>änderte sich, während es gelesen wurde</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <translation>nah in der Bedeutung</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>compiled files</source>
        <translation>kompilierte Dateien</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>could be read in part only ({error})</source>
        <translation>war nur teilweise lesbar ({error})</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>exactly as typed</source>
        <translation>genau wie getippt</translation>
    </message>
    <message>
        <source>exit code {number}</source>
        <translation>Rückgabewert {number}</translation>
    </message>
    <message>
        <source>files of the system</source>
        <translation>Dateien des Systems</translation>
    </message>
    <message>
        <source>fits the filters</source>
        <translation>passt zu den Filtern</translation>
    </message>
    <message>
        <source>has more parts than can be read</source>
        <translation>hat mehr Teile, als gelesen werden können</translation>
    </message>
    <message>
        <source>has no events, tasks or people</source>
        <translation>enthält keine Termine, Aufgaben oder Personen</translation>
    </message>
    <message>
        <source>has no mails</source>
        <translation>enthält keine E-Mails</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>hat keinen Text</translation>
    </message>
    <message>
        <source>has over {limit} megapixels, too many to recognise text (setting reading.megapixels)</source>
        <translation>hat über {limit} Megapixel, zu viele für die Texterkennung (Einstellung reading.megapixels)</translation>
    </message>
    <message>
        <source>has {words}</source>
        <translation>enthält {words}</translation>
    </message>
    <message>
        <source>hidden files</source>
        <translation>versteckte Dateien</translation>
    </message>
    <message>
        <source>hidden folders</source>
        <translation>versteckte Ordner</translation>
    </message>
    <message>
        <source>holds no files</source>
        <translation>enthält keine Dateien</translation>
    </message>
    <message>
        <source>holds no readable text</source>
        <translation>enthält keinen lesbaren Text</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>enthält keinen Text</translation>
    </message>
    <message>
        <source>holds only blank lines</source>
        <translation>enthält nur leere Zeilen</translation>
    </message>
    <message>
        <source>identical bytes</source>
        <translation>identische Bytes</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>installed packages</source>
        <translation>installierte Pakete</translation>
    </message>
    <message>
        <source>is a damaged picture ({error})</source>
        <translation>ist ein beschädigtes Bild ({error})</translation>
    </message>
    <message>
        <source>is a file system of the system&apos;s own</source>
        <translation>ist ein eigenes Dateisystem des Systems</translation>
    </message>
    <message>
        <source>is a folder already seen under another name</source>
        <translation>ist ein Ordner, der schon unter anderem Namen vorkam</translation>
    </message>
    <message>
        <source>is a link to {target}; links are not followed</source>
        <translation>ist eine Verknüpfung mit {target}; Verknüpfungen wird nicht gefolgt</translation>
    </message>
    <message>
        <source>is a recording, so only its tags were read</source>
        <translation>ist eine Aufnahme, daher wurden nur die Angaben dazu gelesen</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is damaged (its table of contents cannot be read)</source>
        <translation>ist beschädigt (das Inhaltsverzeichnis kann nicht gelesen werden)</translation>
    </message>
    <message>
        <source>is damaged (its text cannot be located)</source>
        <translation>ist beschädigt (der Text ist nicht zu finden)</translation>
    </message>
    <message>
        <source>is damaged ({error})</source>
        <translation>ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>is damaged and shows no text</source>
        <translation>ist beschädigt und zeigt keinen Text</translation>
    </message>
    <message>
        <source>is damaged; what could be rescued is searchable</source>
        <translation>ist beschädigt; was zu retten war, ist durchsuchbar</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is larger ({size} MB) than the limit for one file ({limit} MB, setting reading.file_bytes)</source>
        <translation>ist größer ({size} MB) als die Grenze für eine Datei ({limit} MB, Einstellung reading.file_bytes)</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>is locked, and the password that was given does not open it</source>
        <translation>ist gesperrt, und das angegebene Passwort öffnet es nicht</translation>
    </message>
    <message>
        <source>is nested too deeply to be read</source>
        <translation>ist zu tief verschachtelt, um gelesen zu werden</translation>
    </message>
    <message>
        <source>is nested too deeply to be read whole</source>
        <translation>ist zu tief verschachtelt, um ganz gelesen zu werden</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>ist nicht mehr da</translation>
    </message>
    <message>
        <source>is no valid notebook</source>
        <translation>ist kein gültiges Notebook</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is not packed in a known way</source>
        <translation>ist auf unbekannte Weise gepackt</translation>
    </message>
    <message>
        <source>is only in the cloud; reading it would download it</source>
        <translation>liegt nur in der Cloud; Lesen würde es herunterladen</translation>
    </message>
    <message>
        <source>is protected against copying</source>
        <translation>ist kopiergeschützt</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>is the image of a disc whose files cannot be listed: it {reason}</source>
        <translation>ist das Abbild einer Disc, deren Dateien nicht aufgelistet werden können: Es {reason}</translation>
    </message>
    <message>
        <source>is where Hunch keeps its own files</source>
        <translation>dort legt Hunch seine eigenen Dateien ab</translation>
    </message>
    <message>
        <source>is {what} and holds no text that can be read</source>
        <translation>ist {what} und enthält keinen lesbaren Text</translation>
    </message>
    <message>
        <source>is {what} and not a file</source>
        <translation>ist {what} und keine Datei</translation>
    </message>
    <message>
        <source>it names no folder; write {example}</source>
        <translation>es nennt keinen Ordner; richtig wäre {example}</translation>
    </message>
    <message>
        <source>it needs a value, such as {example}</source>
        <translation>es fehlt ein Wert, etwa {example}</translation>
    </message>
    <message>
        <source>its drive does not report changes</source>
        <translation>das Laufwerk meldet keine Änderungen</translation>
    </message>
    <message>
        <source>its picture format cannot be decoded, only its tags were read</source>
        <translation>das Bildformat ist nicht lesbar, nur die Angaben dazu wurden gelesen</translation>
    </message>
    <message>
        <source>labelled {text}</source>
        <translation>mit Etikett {text}</translation>
    </message>
    <message>
        <source>larger than {size}</source>
        <translation>größer als {size}</translation>
    </message>
    <message>
        <source>less of “{text}”</source>
        <translation>weniger wie „{text}“</translation>
    </message>
    <message>
        <source>lies outside the indexed folder</source>
        <translation>liegt außerhalb des durchsuchten Ordners</translation>
    </message>
    <message>
        <source>lock files</source>
        <translation>Sperrdateien</translation>
    </message>
    <message>
        <source>looks like a secret ({what})</source>
        <translation>sieht nach einem Geheimnis aus ({what})</translation>
    </message>
    <message>
        <source>may be encrypted</source>
        <translation>ist vielleicht verschlüsselt</translation>
    </message>
    <message>
        <source>may be encrypted ({error})</source>
        <translation>ist vielleicht verschlüsselt ({error})</translation>
    </message>
    <message>
        <source>may not be opened by you</source>
        <translation>darf von Ihnen nicht geöffnet werden</translation>
    </message>
    <message>
        <source>members are protected by a password</source>
        <translation>Inhalte sind mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>messages 1-{count} are searchable, the rest is not (settings reading.deadline and reading.characters)</source>
        <translation>die Nachrichten 1–{count} sind durchsuchbar, die übrigen nicht (Einstellungen reading.deadline und reading.characters)</translation>
    </message>
    <message>
        <source>more of “{text}”</source>
        <translation>mehr wie „{text}“</translation>
    </message>
    <message>
        <source>name has {text}</source>
        <translation>Name enthält {text}</translation>
    </message>
    <message>
        <source>needs more memory to be read than one file may use (setting reading.memory_bytes)</source>
        <translation>braucht zum Lesen mehr Speicher, als eine Datei darf (Einstellung reading.memory_bytes)</translation>
    </message>
    <message>
        <source>needs the Python package {name}, which is not installed</source>
        <translation>braucht das Python-Paket {name}, das nicht installiert ist</translation>
    </message>
    <message>
        <source>needs the system library libarchive to be read</source>
        <translation>braucht zum Lesen die Systembibliothek libarchive</translation>
    </message>
    <message>
        <source>no reader yet for this kind of file</source>
        <translation>noch kein Leser für diese Art von Datei</translation>
    </message>
    <message>
        <source>no reader yet for {suffix} files</source>
        <translation>noch kein Leser für {suffix}-Dateien</translation>
    </message>
    <message>
        <source>no text was recognised in the picture</source>
        <translation>im Bild wurde kein Text erkannt</translation>
    </message>
    <message>
        <source>no words stand plainly in the file</source>
        <translation>in der Datei stehen keine Wörter offen</translation>
    </message>
    <message>
        <source>not all members were read (settings reading.members, reading.unpacked_bytes)</source>
        <translation>nicht alle Inhalte wurden gelesen (Einstellungen reading.members, reading.unpacked_bytes)</translation>
    </message>
    <message>
        <source>not {label}</source>
        <translation>nicht {label}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>on battery ({count} %)</source>
        <translation>im Akkubetrieb ({count} %)</translation>
    </message>
    <message>
        <source>only its beginning is searchable (setting reading.deadline)</source>
        <translation>nur der Anfang ist durchsuchbar (Einstellung reading.deadline)</translation>
    </message>
    <message>
        <source>only its beginning is searchable (setting reading.unpacked_bytes)</source>
        <translation>nur der Anfang ist durchsuchbar (Einstellung reading.unpacked_bytes)</translation>
    </message>
    <message>
        <source>only rows 1-{count} of {total} of the sheet “{name}” were read (setting reading.rows)</source>
        <translation>nur die Zeilen 1–{count} von {total} des Blatts „{name}“ wurden gelesen (Einstellung reading.rows)</translation>
    </message>
    <message>
        <source>only the first {count} MiB were read</source>
        <translation>nur die ersten {count} MiB wurden gelesen</translation>
    </message>
    <message>
        <source>only the first {count} names are findable (setting reading.members)</source>
        <translation>nur die ersten {count} Namen sind zu finden (Einstellung reading.members)</translation>
    </message>
    <message>
        <source>only the first {count} of {total} characters are searchable (setting reading.characters)</source>
        <translation>nur die ersten {count} von {total} Zeichen sind durchsuchbar (Einstellung reading.characters)</translation>
    </message>
    <message>
        <source>only the first {count} rows of the table “{name}” were read (setting reading.rows)</source>
        <translation>nur die ersten {count} Zeilen der Tabelle „{name}“ wurden gelesen (Einstellung reading.rows)</translation>
    </message>
    <message>
        <source>only the first {count} rows were read (setting reading.rows)</source>
        <translation>nur die ersten {count} Zeilen wurden gelesen (Einstellung reading.rows)</translation>
    </message>
    <message>
        <source>only the first {size} MB of {total} MB are searchable (settings reading.text_bytes and reading.characters)</source>
        <translation>nur die ersten {size} MB von {total} MB sind durchsuchbar (Einstellungen reading.text_bytes und reading.characters)</translation>
    </message>
    <message>
        <source>only the words that stand plainly in the file were read, because its format has no reader of its own</source>
        <translation>nur die Wörter, die offen in der Datei stehen, wurden gelesen, weil es für das Format keinen eigenen Leser gibt</translation>
    </message>
    <message>
        <source>only {count} MB are free on the disk of the library</source>
        <translation>nur {count} MB sind auf dem Laufwerk der Bibliothek frei</translation>
    </message>
    <message>
        <source>only {count} attachments were read (setting reading.members)</source>
        <translation>nur {count} Anhänge wurden gelesen (Einstellung reading.members)</translation>
    </message>
    <message>
        <source>only {count} of {total} tables were read</source>
        <translation>nur {count} von {total} Tabellen wurden gelesen</translation>
    </message>
    <message>
        <source>only {count} rows of a table were read (setting reading.rows)</source>
        <translation>nur {count} Zeilen einer Tabelle wurden gelesen (Einstellung reading.rows)</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>andere Sprachen</translation>
    </message>
    <message>
        <source>other programs need the processor</source>
        <translation>andere Programme brauchen den Prozessor</translation>
    </message>
    <message>
        <source>page {number} has no text layer</source>
        <translation>Seite {number} hat keine Textebene</translation>
    </message>
    <message>
        <source>page {number} is damaged</source>
        <translation>Seite {number} ist beschädigt</translation>
    </message>
    <message>
        <source>pages 1-{count} of {total} are searchable (setting reading.deadline)</source>
        <translation>die Seiten 1–{count} von {total} sind durchsuchbar (Einstellung reading.deadline)</translation>
    </message>
    <message>
        <source>pages 1-{count} of {total} are searchable (setting reading.pages)</source>
        <translation>die Seiten 1–{count} von {total} sind durchsuchbar (Einstellung reading.pages)</translation>
    </message>
    <message>
        <source>pages {pages} are damaged</source>
        <translation>die Seiten {pages} sind beschädigt</translation>
    </message>
    <message>
        <source>pages {pages} have no text layer</source>
        <translation>die Seiten {pages} haben keine Textebene</translation>
    </message>
    <message>
        <source>part of the name matches</source>
        <translation>ein Teil des Namens passt</translation>
    </message>
    <message>
        <source>parts are too large or damaged and were read only in part: {names}</source>
        <translation>Teile sind zu groß oder beschädigt und wurden nur zum Teil gelesen: {names}</translation>
    </message>
    <message>
        <source>password store</source>
        <translation>Passwortspeicher</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>programs and libraries packed as folders</source>
        <translation>als Ordner gepackte Programme und Bibliotheken</translation>
    </message>
    <message>
        <source>reading it all would have taken too long (setting reading.deadline)</source>
        <translation>alles zu lesen hätte zu lange gedauert (Einstellung reading.deadline)</translation>
    </message>
    <message>
        <source>seems to be damaged ({error})</source>
        <translation>scheint beschädigt zu sein ({error})</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>Signal {number}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>smaller than {size}</source>
        <translation>kleiner als {size}</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>temporäre Dateien</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text in pictures was not recognised: {reason}</source>
        <translation>Text in Bildern wurde nicht erkannt: {reason}</translation>
    </message>
    <message>
        <source>text in the picture has not been recognised yet</source>
        <translation>der Text im Bild wurde noch nicht erkannt</translation>
    </message>
    <message>
        <source>text was recognised on {count} of {total} pages only (settings reading.ocr_pages and reading.deadline)</source>
        <translation>Text wurde nur auf {count} von {total} Seiten erkannt (Einstellungen reading.ocr_pages und reading.deadline)</translation>
    </message>
    <message>
        <source>the battery is low ({count} %)</source>
        <translation>der Akku ist schwach ({count} %)</translation>
    </message>
    <message>
        <source>the cells could not be read ({error})</source>
        <translation>die Zellen konnten nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>the ending of a name has no blanks and no * or ?</source>
        <translation>eine Endung enthält keine Leerzeichen und kein * oder ?</translation>
    </message>
    <message>
        <source>the machine is hot ({count} °C)</source>
        <translation>der Rechner ist heiß ({count} °C)</translation>
    </message>
    <message>
        <source>the name matches</source>
        <translation>der Name passt</translation>
    </message>
    <message>
        <source>the reader process does not start</source>
        <translation>der Leseprozess startet nicht</translation>
    </message>
    <message>
        <source>the same in other words</source>
        <translation>dasselbe in anderen Worten</translation>
    </message>
    <message>
        <source>the same size, beginning, middle and end</source>
        <translation>gleiche Größe, gleicher Anfang, gleiche Mitte, gleiches Ende</translation>
    </message>
    <message>
        <source>the same text as {formats}</source>
        <translation>derselbe Text als {formats}</translation>
    </message>
    <message>
        <source>the same text in different bytes</source>
        <translation>derselbe Text in anderen Bytes</translation>
    </message>
    <message>
        <source>the sheet “{name}” is damaged ({error})</source>
        <translation>das Blatt „{name}“ ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>the sheets are damaged or have cells at far corners, so dates were read as numbers</source>
        <translation>die Blätter sind beschädigt oder haben Zellen an entfernten Rändern, daher wurden Datumsangaben als Zahlen gelesen</translation>
    </message>
    <message>
        <source>the system has no watch left; raise fs.inotify.max_user_watches</source>
        <translation>das System kann nichts weiter beobachten; fs.inotify.max_user_watches erhöhen</translation>
    </message>
    <message>
        <source>the system has no watcher left; raise fs.inotify.max_user_instances</source>
        <translation>das System hat keinen Beobachter mehr frei; fs.inotify.max_user_instances erhöhen</translation>
    </message>
    <message>
        <source>the system watches {count} folders at most; raise that with {command}</source>
        <translation>das System beobachtet höchstens {count} Ordner; mehr erlaubt {command}</translation>
    </message>
    <message>
        <source>the table “{name}” could not be read ({error})</source>
        <translation>die Tabelle „{name}“ konnte nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>there is no kind “{name}”; ext:{ending} looks for the ending of a name</source>
        <translation>die Art „{name}“ gibt es nicht; ext:{ending} sucht nach der Endung des Namens</translation>
    </message>
    <message>
        <source>there is no language “{name}”; write lang:en or lang:german</source>
        <translation>die Sprache „{name}“ gibt es nicht; möglich sind etwa lang:en oder lang:deutsch</translation>
    </message>
    <message>
        <source>took longer than {count} s to read (setting reading.deadline)</source>
        <translation>brauchte mehr als {count} s zum Lesen (Einstellung reading.deadline)</translation>
    </message>
    <message>
        <source>topic {text}</source>
        <translation>Thema {text}</translation>
    </message>
    <message>
        <source>trash folders</source>
        <translation>Papierkörbe</translation>
    </message>
    <message>
        <source>unfinished downloads</source>
        <translation>unfertige Downloads</translation>
    </message>
    <message>
        <source>uses a compression (HUFF/CDIC) that cannot be read yet</source>
        <translation>verwendet eine Kompression (HUFF/CDIC), die noch nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>version control folders</source>
        <translation>Ordner der Versionsverwaltung</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>virtual environments</source>
        <translation>virtuelle Umgebungen</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>you are working</source>
        <translation>am Rechner wird gearbeitet</translation>
    </message>
    <message>
        <source>your rules leave out files above {size} MB</source>
        <translation>die eigenen Regeln lassen Dateien über {size} MB aus</translation>
    </message>
    <message>
        <source>your rules leave out files of the kind “{label}”</source>
        <translation>die eigenen Regeln lassen Dateien der Art „{label}“ aus</translation>
    </message>
    <message>
        <source>your rules, line {number}: {text}</source>
        <translation>eigene Regeln, Zeile {number}: {text}</translation>
    </message>
    <message>
        <source>{count} file is only in the cloud ({number} MB); they are found by name.</source>
        <translation>{count} Datei liegt nur in der Cloud ({number} MB) und wird nach Namen gefunden.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{count} files are only in the cloud ({number} MB); they are found by name.</source>
        <translation>{count} Dateien liegen nur in der Cloud ({number} MB) und werden nach Namen gefunden.</translation>
    </message>
    <message>
        <source>{count} folder in {name} is</source>
        <translation>{count} Ordner in {name} wird</translation>
    </message>
    <message>
        <source>{count} folders came back from a copy of the catalog.</source>
        <translation>{count} Ordner kamen aus einer Kopie des Katalogs zurück.</translation>
    </message>
    <message>
        <source>{count} folders in {name} are</source>
        <translation>{count} Ordner in {name} werden</translation>
    </message>
    <message>
        <source>{count} of the {total} files most like it lie in {folder}, {number} here.</source>
        <translation>{count} der {total} ähnlichsten Dateien liegen in {folder}, {number} hier.</translation>
    </message>
    <message>
        <source>{count} of the {total} files most like it lie in {folder}, {number} here; it is about {topic}.</source>
        <translation>{count} der {total} ähnlichsten Dateien liegen in {folder}, {number} hier; Thema: {topic}.</translation>
    </message>
    <message>
        <source>{count} of {total} passages are exact so far; the rest is a sketch.</source>
        <translation>{count} von {total} Textstellen sind bisher genau; der Rest ist skizziert.</translation>
    </message>
    <message>
        <source>{count} pictures and scanned pages are left out, because recognising text is switched off.</source>
        <translation>{count} Bilder und gescannte Seiten bleiben außen vor, weil die Texterkennung ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>{count} pictures and scanned pages are still to be searched for text.</source>
        <translation>{count} Bilder und gescannte Seiten werden noch auf Text untersucht.</translation>
    </message>
    <message>
        <source>{date} to {until}</source>
        <translation>{date} bis {until}</translation>
    </message>
    <message>
        <source>{drive} in {name} is</source>
        <translation>{drive} in {name} wird</translation>
    </message>
    <message>
        <source>{files} fit the filters; the latest first.</source>
        <translation>{files} passen zu den Filtern; die neuesten zuerst.</translation>
    </message>
    <message>
        <source>{files} fits the filters; the latest first.</source>
        <translation>{files} passt zu den Filtern; die neuesten zuerst.</translation>
    </message>
    <message>
        <source>{file} line {number}: {text}</source>
        <translation>{file} Zeile {number}: {text}</translation>
    </message>
    <message>
        <source>{first} has {name} and {second}, which says the same, does not: they contradict each other.</source>
        <translation>{first} hat {name}, und {second}, in dem dasselbe steht, nicht: Das widerspricht sich.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{folder} and the library lie in each other.</source>
        <translation>{folder} und die Bibliothek liegen ineinander.</translation>
    </message>
    <message>
        <source>{folder} belongs to another user.</source>
        <translation>{folder} gehört jemand anderem.</translation>
    </message>
    <message>
        <source>{folder} belongs to the system; choose a folder inside it.</source>
        <translation>{folder} gehört dem System; bitte einen Ordner darin wählen.</translation>
    </message>
    <message>
        <source>{folder} cannot be locked: {error}.</source>
        <translation>{folder} kann nicht gesperrt werden: {error}.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {error}.</source>
        <translation>{folder} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {error}.</source>
        <translation>{folder} kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>{folder} does not exist.</source>
        <translation>{folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>{folder} has room for {count} MB, and the library takes {number} MB.</source>
        <translation>{folder} hat Platz für {count} MB, die Bibliothek braucht {number} MB.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose the folder that holds it.</source>
        <translation>{folder} ist eine Datei; bitte den Ordner wählen, in dem sie liegt.</translation>
    </message>
    <message>
        <source>{folder} is no longer a folder.</source>
        <translation>{folder} ist kein Ordner mehr.</translation>
    </message>
    <message>
        <source>{folder} is not empty; choose a new folder.</source>
        <translation>{folder} ist nicht leer; bitte einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>{folder} is out of reach: {error}.</source>
        <translation>{folder} ist nicht erreichbar: {error}.</translation>
    </message>
    <message>
        <source>{folder} is still being read.</source>
        <translation>{folder} wird noch gelesen.</translation>
    </message>
    <message>
        <source>{folder} is still being read: 1 file waits.</source>
        <translation>{folder} wird noch gelesen: 1 Datei wartet.</translation>
    </message>
    <message>
        <source>{folder} is still being read: {count} files wait.</source>
        <translation>{folder} wird noch gelesen: {count} Dateien warten.</translation>
    </message>
    <message>
        <source>{folder} is where Hunch keeps its own library.</source>
        <translation>In {folder} liegt die eigene Bibliothek von Hunch.</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be compared: {error}.</source>
        <translation>{left} und {right} können nicht verglichen werden: {error}.</translation>
    </message>
    <message>
        <source>{name} does not hold “{part}” any more.</source>
        <translation>{name} enthält „{part}“ nicht mehr.</translation>
    </message>
    <message>
        <source>{name} has 1 example so far; with {number} or more the confidences begin to mean something.</source>
        <translation>{name} hat bisher 1 Beispiel; ab {number} bekommen die Angaben der Sicherheit einen Sinn.</translation>
    </message>
    <message>
        <source>{name} has {count} examples so far; with {number} or more the confidences begin to mean something.</source>
        <translation>{name} hat bisher {count} Beispiele; ab {number} bekommen die Angaben der Sicherheit einen Sinn.</translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation>{name} wird</translation>
    </message>
    <message>
        <source>{name} is damaged ({error})</source>
        <translation>{name} ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>{name} is not locked.</source>
        <translation>{name} ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>{name} is too large when unpacked (setting reading.unpacked_bytes)</source>
        <translation>{name} ist entpackt zu groß (Einstellung reading.unpacked_bytes)</translation>
    </message>
    <message>
        <source>{name} lies deeper inside other files than the limit allows (setting reading.nesting)</source>
        <translation>{name} liegt tiefer in anderen Dateien, als die Grenze erlaubt (Einstellung reading.nesting)</translation>
    </message>
    <message>
        <source>{name} unpacks to {count} times its size and was left out</source>
        <translation>{name} wird entpackt {count}-mal so groß und wurde ausgelassen</translation>
    </message>
    <message>
        <source>{name} was not written as it is</source>
        <translation>{name} wurde nicht so geschrieben, wie es ist</translation>
    </message>
    <message>
        <source>{path} is no folder of this library and lies in none.</source>
        <translation>{path} ist kein Ordner dieser Bibliothek und liegt auch in keinem.</translation>
    </message>
    <message>
        <source>{path} is not a file of this library.</source>
        <translation>{path} ist keine Datei dieser Bibliothek.</translation>
    </message>
    <message>
        <source>{path} is not a folder of this library.</source>
        <translation>{path} ist kein Ordner dieser Bibliothek.</translation>
    </message>
    <message>
        <source>{reason} What was compiled from it before is used.</source>
        <translation>{reason} Verwendet wird, was zuvor daraus kompiliert wurde.</translation>
    </message>
    <message>
        <source>{what} are skipped ({name})</source>
        <translation>{what} werden übersprungen ({name})</translation>
    </message>
    <message>
        <source>{what} checked every {count} minutes: {reason}.</source>
        <translation>{what} alle {count} Minuten geprüft: {reason}.</translation>
    </message>
    <message>
        <source>{what}; as {formats}</source>
        <translation>{what}; als {formats}</translation>
    </message>
    <message>
        <source>“{folder}” cannot be read: {error}</source>
        <translation>„{folder}“ kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>“{folder}” has become a link to “{path}”.</source>
        <translation>„{folder}“ ist zu einer Verknüpfung mit „{path}“ geworden.</translation>
    </message>
    <message>
        <source>“{folder}” is empty; its files are remembered.</source>
        <translation>„{folder}“ ist leer; die Dateien darin bleiben gemerkt.</translation>
    </message>
    <message>
        <source>“{folder}” is found already: it lies in “{other}”.</source>
        <translation>„{folder}“ wird schon durchsucht: Es liegt in „{other}“.</translation>
    </message>
    <message>
        <source>“{folder}” is in the library already.</source>
        <translation>„{folder}“ ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written there ({error}).</source>
        <translation>„{name}“ kann dort nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>“{path}” does not lie in “{folder}”.</source>
        <translation>„{path}“ liegt nicht in „{folder}“.</translation>
    </message>
    <message>
        <source>“{path}” is not a whole path.</source>
        <translation>„{path}“ ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>“{path}” lies in no folder of this library.</source>
        <translation>„{path}“ liegt in keinem Ordner dieser Bibliothek.</translation>
    </message>
    <message>
        <source>“{text}” filters nothing yet: {reason}.</source>
        <translation>„{text}“ filtert noch nichts: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” is looked for as text: {reason}.</source>
        <translation>„{text}“ wird als Text gesucht: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” is no date; try 2024-03-31, march 2024, yesterday or last week</source>
        <translation>„{text}“ ist kein Datum; möglich sind etwa 2024-03-31, März 2024, gestern oder letzte Woche</translation>
    </message>
    <message>
        <source>“{text}” is no size; write size:&gt;10mb, size:&lt;500kb or size:1mb..5mb</source>
        <translation>„{text}“ ist keine Größe; möglich sind etwa size:&gt;10mb, size:&lt;500kb oder size:1mb..5mb</translation>
    </message>
    <message>
        <source>“{title}” applies after the next start.</source>
        <translation>„{title}“ gilt nach dem nächsten Start.</translation>
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
    <name>facts</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Interpret des Albums</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Blindkopie</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Gestalter</translation>
    </message>
    <message>
        <source>Document name</source>
        <translation>Name des Dokuments</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Last author</source>
        <translation>Letzter Verfasser</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Lens make</source>
        <translation>Hersteller des Objektivs</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller der Schrift</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzter</translation>
    </message>
    <message>
        <source>Newsgroups</source>
        <translation>Newsgroups</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Revised by</source>
        <translation>Überarbeitet von</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
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

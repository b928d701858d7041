<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CaseText</name>
    <message>
        <source>%1 must not be written by you. You can read it; save it as a copy to mark anything.</source>
        <translation>%1 dürfen Sie nicht schreiben. Sie können den Fall lesen; speichern Sie ihn als Kopie, um etwas zu kennzeichnen.</translation>
    </message>
    <message>
        <source>%1 is open in another window. You can read it; save it as a copy to mark anything, or try again when it is closed there.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet. Sie können den Fall lesen; speichern Sie ihn als Kopie, um etwas zu kennzeichnen, oder versuchen Sie es erneut, wenn er dort geschlossen ist.</translation>
    </message>
    <message>
        <source>%1 has been open by %2 on %3 since %4 %5. You can read it; save it as a copy to mark anything, or try again when it is closed there.</source>
        <extracomment>%1 a case file, %2 who has it open, %3 a computer, %4 a time, %5 its zone</extracomment>
        <translation>%1 ist seit %4 %5 bei %2 auf %3 geöffnet. Sie können den Fall lesen; speichern Sie ihn als Kopie, um etwas zu kennzeichnen, oder versuchen Sie es erneut, wenn er dort geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>mark as undetermined</source>
        <translation>als unbestimmt einstufen</translation>
    </message>
    <message>
        <source>mark as true positive</source>
        <translation>als echten Treffer einstufen</translation>
    </message>
    <message>
        <source>mark as benign</source>
        <translation>als harmlos einstufen</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder öffnen</translation>
    </message>
    <message>
        <source>put under review</source>
        <translation>in Prüfung nehmen</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivieren</translation>
    </message>
    <message>
        <source>reason of the verdict</source>
        <translation>Begründung des Urteils</translation>
    </message>
    <message>
        <source>note on the user</source>
        <translation>Notiz zum Benutzer</translation>
    </message>
    <message>
        <source>tick a step</source>
        <translation>Schritt abhaken</translation>
    </message>
    <message>
        <source>untick a step</source>
        <translation>Schritt wieder öffnen</translation>
    </message>
    <message>
        <source>note on a step</source>
        <translation>Notiz zu einem Schritt</translation>
    </message>
    <message>
        <source>star the user</source>
        <translation>Benutzer mit Stern versehen</translation>
    </message>
    <message>
        <source>remove the star of the user</source>
        <translation>Stern des Benutzers entfernen</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>niemandem zuweisen</translation>
    </message>
    <message>
        <source>assign to %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>tags of the user</source>
        <translation>Schlagwörter des Benutzers</translation>
    </message>
    <message numerus="yes">
        <source>star %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis mit Stern versehen</numerusform>
            <numerusform>%n Ereignisse mit Stern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove the star of %n event(s)</source>
        <translation>
            <numerusform>Stern von %n Ereignis entfernen</numerusform>
            <numerusform>Stern von %n Ereignissen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n event(s)</source>
        <translation>
            <numerusform>Notiz zu %n Ereignis</numerusform>
            <numerusform>Notiz zu %n Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %n event(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Ereignis</numerusform>
            <numerusform>Schlagwörter von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a secret as rotated</source>
        <translation>Geheimnis als erneuert kennzeichnen</translation>
    </message>
    <message>
        <source>mark a secret as not rotated</source>
        <translation>Geheimnis als nicht erneuert kennzeichnen</translation>
    </message>
    <message>
        <source>add a suppression</source>
        <translation>Unterdrückung hinzufügen</translation>
    </message>
    <message>
        <source>remove a suppression</source>
        <translation>Unterdrückung entfernen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Note on a step</source>
        <translation>Notiz zu einem Schritt</translation>
    </message>
    <message>
        <source>Star of the user</source>
        <translation>Stern des Benutzers</translation>
    </message>
    <message>
        <source>Tags of the user</source>
        <translation>Schlagwörter des Benutzers</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Star of an event</source>
        <translation>Stern eines Ereignisses</translation>
    </message>
    <message>
        <source>Tags of an event</source>
        <translation>Schlagwörter eines Ereignisses</translation>
    </message>
    <message>
        <source>Note on an event</source>
        <translation>Notiz zu einem Ereignis</translation>
    </message>
    <message>
        <source>Rotation of a secret</source>
        <translation>Erneuerung eines Geheimnisses</translation>
    </message>
    <message>
        <source>Suppression</source>
        <translation>Unterdrückung</translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation>Quellen des Falls</translation>
    </message>
    <message>
        <source>Place of a source</source>
        <translation>Ort einer Quelle</translation>
    </message>
    <message>
        <source>SHA-256 of a source</source>
        <translation>SHA-256 einer Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Note on the user</source>
        <translation>Notiz zum Benutzer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>wiederholt</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnumText</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>More denials than normal</source>
        <translation>Mehr Ablehnungen als üblich</translation>
    </message>
    <message>
        <source>Secrets never asked for before</source>
        <translation>Nie zuvor angefragte Geheimnisse</translation>
    </message>
    <message>
        <source>Low and slow over a long time</source>
        <translation>Wenig und langsam über lange Zeit</translation>
    </message>
    <message>
        <source>Fixed threshold passed</source>
        <translation>Feste Schwelle überschritten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>True positive</source>
        <translation>Echter Vorfall</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Harmlos</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>IAM-Benutzer</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>AWS service</source>
        <translation>AWS-Dienst</translation>
    </message>
    <message>
        <source>Root or other</source>
        <translation>Root oder andere</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptiv</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>File not readable</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Compressed file cut off</source>
        <translation>Komprimierte Datei abgeschnitten</translation>
    </message>
    <message>
        <source>Compressed file damaged</source>
        <translation>Komprimierte Datei beschädigt</translation>
    </message>
    <message>
        <source>Inflates beyond the limit</source>
        <translation>Entpackt zu groß</translation>
    </message>
    <message>
        <source>Format not read</source>
        <translation>Format wird nicht gelesen</translation>
    </message>
    <message>
        <source>No CloudTrail records</source>
        <translation>Keine CloudTrail-Datensätze</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>JSON breaks off</source>
        <translation>JSON bricht ab</translation>
    </message>
    <message>
        <source>Broken record</source>
        <translation>Fehlerhafter Datensatz</translation>
    </message>
    <message>
        <source>Record too large</source>
        <translation>Datensatz zu groß</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>Ereignisse werden gelesen</translation>
    </message>
    <message>
        <source>Ordering events</source>
        <translation>Ereignisse werden geordnet</translation>
    </message>
    <message>
        <source>Looking for anomalies</source>
        <translation>Auffälligkeiten werden gesucht</translation>
    </message>
    <message>
        <source>Not denied</source>
        <translation>Nicht abgelehnt</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>No identity-based policy allows it</source>
        <translation>Keine identitätsbasierte Richtlinie erlaubt es</translation>
    </message>
    <message>
        <source>No resource-based policy allows it</source>
        <translation>Keine ressourcenbasierte Richtlinie erlaubt es</translation>
    </message>
    <message>
        <source>No service control policy allows it</source>
        <translation>Keine Service-Control-Richtlinie erlaubt es</translation>
    </message>
    <message>
        <source>No resource control policy allows it</source>
        <translation>Keine Resource-Control-Richtlinie erlaubt es</translation>
    </message>
    <message>
        <source>No permissions boundary allows it</source>
        <translation>Keine Berechtigungsgrenze erlaubt es</translation>
    </message>
    <message>
        <source>No session policy allows it</source>
        <translation>Keine Sitzungsrichtlinie erlaubt es</translation>
    </message>
    <message>
        <source>No VPC endpoint policy allows it</source>
        <translation>Keine VPC-Endpunkt-Richtlinie erlaubt es</translation>
    </message>
    <message>
        <source>Explicit deny in a policy</source>
        <translation>Ausdrückliches Verbot in einer Richtlinie</translation>
    </message>
    <message>
        <source>The KMS key of the secret refused</source>
        <translation>Der KMS-Schlüssel des Geheimnisses verweigerte sich</translation>
    </message>
    <message>
        <source>Archive damaged</source>
        <translation>Archiv beschädigt</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Sitzungsname</translation>
    </message>
    <message>
        <source>Role or user</source>
        <translation>Rolle oder Benutzer</translation>
    </message>
    <message>
        <source>Principal ARN</source>
        <translation>ARN der Identität</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Quelladresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Adresse oder Netz</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence, %2 an untranslated fact such as a message of the system</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The data in %1 is damaged at byte %2. The rest stays usable; fetch the file again to read all of it.</source>
        <translation>Die Daten in %1 sind ab Byte %2 beschädigt. Der Rest bleibt nutzbar; für alles die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>The work was stopped because it passed a limit (%1). Open fewer files at a time.</source>
        <translation>Die Arbeit wurde beendet, weil sie eine Grenze überschritt (%1). Weniger Dateien auf einmal öffnen.</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1. Correct it there, or clear the filter.</source>
        <translation>Der Filter ist ab Zeichen %1 nicht lesbar. Dort berichtigen oder den Filter entfernen.</translation>
    </message>
    <message>
        <source>The option “%1” does not take this value. Choose one of the values allowed.</source>
        <translation>Die Option „%1“ nimmt diesen Wert nicht an. Einen der erlaubten Werte wählen.</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Look into the list of rules for its name.</source>
        <translation>Es gibt keine Regel „%1“. Ihr Name steht in der Liste der Regeln.</translation>
    </message>
    <message>
        <source>There is no user “%1” in this archive. Choose one from the list.</source>
        <translation>In diesem Archiv gibt es keinen Benutzer „%1“. Einen aus der Liste wählen.</translation>
    </message>
    <message>
        <source>No command is offered: a value holds control characters and must not be typed into a terminal.</source>
        <translation>Kein Befehl: Ein Wert enthält Steuerzeichen und darf nicht in ein Terminal gelangen.</translation>
    </message>
    <message>
        <source>This cannot be done with the values given. Check them and try again.</source>
        <translation>Mit diesen Werten geht es nicht. Bitte prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 does not exist. It may have been moved or renamed: open it from its new place.</source>
        <translation>%1 gibt es nicht. Vielleicht verschoben oder umbenannt: vom neuen Ort öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the file is still there and that you may read it.</source>
        <translation>%1 ist nicht lesbar. Prüfen, ob die Datei noch da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or free some space there.</source>
        <translation>%1 kann nicht geschrieben werden. Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>No CloudTrail records were found in %1. Open the folder that holds “AWSLogs”, or the .json.gz files in it.</source>
        <translation>In %1 fanden sich keine CloudTrail-Datensätze. Den Ordner öffnen, der „AWSLogs“ enthält, oder die .json.gz-Dateien darin.</translation>
    </message>
    <message>
        <source>%1 is no case file, or it is damaged. Open another file; this one was left as it is.</source>
        <translation>%1 ist keine Falldatei oder beschädigt. Eine andere öffnen; diese blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Latchlight. Update the program to open it; the file was left as it is.</source>
        <translation>%1 stammt von einer neueren Version von Latchlight. Zum Öffnen das Programm aktualisieren; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there first, so that no work is lost.</source>
        <translation>%1 ist in einem anderen Programm offen. Dort zuerst schließen, damit keine Arbeit verloren geht.</translation>
    </message>
    <message>
        <source>The format of %1 is not supported. Choose one of the formats offered.</source>
        <translation>Das Format von %1 wird nicht unterstützt. Eines der angebotenen Formate wählen.</translation>
    </message>
    <message>
        <source>The rule in %1 is left out: “%2” is wrong. Correct the file and start again.</source>
        <translation>Die Regel in %1 entfällt: „%2“ ist falsch. Die Datei berichtigen und neu starten.</translation>
    </message>
    <message>
        <source>The checklist in %1 is left out: “%2” is wrong. Correct the file and start again.</source>
        <translation>Die Checkliste in %1 entfällt: „%2“ ist falsch. Die Datei berichtigen und neu starten.</translation>
    </message>
    <message>
        <source>The command templates in %1 are left out: “%2” is wrong. Correct the file and start again.</source>
        <translation>Die Befehlsvorlagen in %1 entfallen: „%2“ ist falsch. Die Datei berichtigen und neu starten.</translation>
    </message>
    <message>
        <source>The file could not be read. Check its permissions and load it again.</source>
        <translation>Die Datei war nicht lesbar. Rechte prüfen und neu laden.</translation>
    </message>
    <message>
        <source>The file is larger than the limit. Split it and load the parts.</source>
        <translation>Die Datei ist größer als erlaubt. Teilen und die Teile laden.</translation>
    </message>
    <message>
        <source>This is a device, pipe or link loop and was not opened. Nothing needs to be done.</source>
        <translation>Ein Gerät, eine Pipe oder eine Verweisschleife; nicht geöffnet. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The compressed file ends too early; records after this point are missing. Download it again.</source>
        <translation>Die komprimierte Datei endet zu früh; spätere Datensätze fehlen. Neu herunterladen.</translation>
    </message>
    <message>
        <source>The compressed file is damaged; records may be missing. Download it again.</source>
        <translation>Die komprimierte Datei ist beschädigt; Datensätze können fehlen. Neu herunterladen.</translation>
    </message>
    <message>
        <source>The file grows beyond all measure when inflated and was given up. Look into it before trusting it.</source>
        <translation>Die Datei wächst beim Entpacken über jedes Maß und wurde aufgegeben. Vor jedem Vertrauen prüfen.</translation>
    </message>
    <message>
        <source>This container is not read. Unpack it and load what is inside.</source>
        <translation>Dieser Behälter wird nicht gelesen. Auspacken und den Inhalt laden.</translation>
    </message>
    <message>
        <source>There are no CloudTrail records in this file. It was rightly skipped.</source>
        <translation>In dieser Datei sind keine CloudTrail-Datensätze. Sie wurde zu Recht übergangen.</translation>
    </message>
    <message>
        <source>The file is empty and was skipped. Nothing is lost if it was empty at its source.</source>
        <translation>Die Datei ist leer und wurde übergangen. War sie an der Quelle leer, fehlt nichts.</translation>
    </message>
    <message>
        <source>The document breaks off here; records after this point are missing. Fetch the file again.</source>
        <translation>Das Dokument bricht hier ab; spätere Datensätze fehlen. Die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>One record is malformed and was left out; the others of the file were read.</source>
        <translation>Ein Datensatz ist fehlerhaft und entfiel; die übrigen der Datei wurden gelesen.</translation>
    </message>
    <message>
        <source>One record is larger than CloudTrail allows and was left out.</source>
        <translation>Ein Datensatz ist größer, als CloudTrail erlaubt, und entfiel.</translation>
    </message>
    <message>
        <source>The archive is damaged or encrypted; members after this point are missing. Fetch or decrypt it again.</source>
        <translation>Das Archiv ist beschädigt oder verschlüsselt; spätere Dateien darin fehlen. Neu beschaffen oder entschlüsseln.</translation>
    </message>
    <message>
        <source>This was stopped before it was finished. Start it again to get its result.</source>
        <translation>Dies wurde vor dem Ende angehalten. Für das Ergebnis erneut starten.</translation>
    </message>
    <message>
        <source>Give the reason: whoever reads the case later must be able to judge it.</source>
        <translation>Geben Sie den Grund an: Wer den Fall später liest, muss ihn beurteilen können.</translation>
    </message>
    <message>
        <source>The reason is too long. Shorten it.</source>
        <translation>Der Grund ist zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later day.</source>
        <translation>Das Ende läge vor dem Beginn. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>This is no network. Write it like 10.0.0.0/8, or give a single address.</source>
        <translation>Das ist kein Netz. Schreiben Sie es wie 10.0.0.0/8, oder geben Sie eine einzelne Adresse an.</translation>
    </message>
    <message>
        <source>Give what is to be suppressed.</source>
        <translation>Geben Sie an, was unterdrückt werden soll.</translation>
    </message>
    <message>
        <source>What is to be suppressed is too long. Shorten it.</source>
        <translation>Was unterdrückt werden soll, ist zu lang. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing was changed. Save the case as a copy to go on with it.</source>
        <translation>%1 ist nur zum Lesen geöffnet, daher wurde nichts geändert. Speichern Sie den Fall als Kopie, um damit weiterzuarbeiten.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>; </source>
        <comment>between the clauses of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: clauses, separated by semicolons</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n denied request(s)</source>
        <translation>
            <numerusform>%n abgelehnte Anfrage</numerusform>
            <numerusform>%n abgelehnte Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new secret(s)</source>
        <translation>
            <numerusform>%n neues Geheimnis</numerusform>
            <numerusform>%n neue Geheimnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <comment>as in: denied requests for 15 secrets</comment>
        <translation>
            <numerusform>%n Geheimnis</numerusform>
            <numerusform>%n Geheimnissen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 in %3</source>
        <extracomment>%1 &quot;17 denied requests&quot;, %2 &quot;15 secrets&quot;, %3 &quot;30 min&quot;</extracomment>
        <translation>%1 zu %2 in %3</translation>
    </message>
    <message>
        <source>%1 expected at this time (upper limit %2)</source>
        <translation>zu dieser Zeit %1 erwartet (Obergrenze %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) never used by this principal before</source>
        <translation>
            <numerusform>%n von dieser Identität nie zuvor benutztes Geheimnis</numerusform>
            <numerusform>%n von dieser Identität nie zuvor benutzte Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 a number, %2 why requests were denied</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source IP(s)</source>
        <translation>
            <numerusform>%n Quell-IP</numerusform>
            <numerusform>%n Quell-IPs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, known for this principal</source>
        <translation>%1, für diese Identität bekannt</translation>
    </message>
    <message>
        <source>%1, new for this principal</source>
        <translation>%1, für diese Identität neu</translation>
    </message>
    <message>
        <source>%1, of which %2 new for this principal</source>
        <translation>%1, davon %2 für diese Identität neu</translation>
    </message>
    <message numerus="yes">
        <source>%n principal(s)</source>
        <comment>as in: baseline from 37 principals</comment>
        <translation>
            <numerusform>%n Identität</numerusform>
            <numerusform>%n Identitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>baseline from %1 of class “%2”, own history %3</source>
        <translation>Vergleichswert aus %1 der Klasse „%2“, eigene Vorgeschichte %3</translation>
    </message>
    <message>
        <source>baseline from own history of %1</source>
        <translation>Vergleichswert aus eigener Vorgeschichte von %1</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>%1 a score from 0 to 100, %2 a severity</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 of 100 (%2)</source>
        <translation>%1 von 100 (%2)</translation>
    </message>
    <message>
        <source>Denied requests</source>
        <translation>Abgelehnte Anfragen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Upper limit of a bucket</source>
        <translation>Obergrenze je Abschnitt</translation>
    </message>
    <message>
        <source>Probability of chance</source>
        <translation>Zufallswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Zeitabschnitt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Own history</source>
        <translation>Eigene Vorgeschichte</translation>
    </message>
    <message>
        <source>Principals of the class</source>
        <translation>Identitäten der Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%n denied</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n matching</source>
        <comment>requests that need not be denied</comment>
        <translation>
            <numerusform>%n passende</numerusform>
            <numerusform>%n passende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matching request(s)</source>
        <translation>
            <numerusform>%n passende Anfrage</numerusform>
            <numerusform>%n passende Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 &quot;17 denied requests&quot;, %2 &quot;30 min&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <comment>as in: denied requests for 15 resources</comment>
        <translation>
            <numerusform>%n Ressource</numerusform>
            <numerusform>%n Ressourcen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <comment>as in: denied requests for 15 parameters</comment>
        <translation>
            <numerusform>%n Parameter</numerusform>
            <numerusform>%n Parameter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>as in: denied requests for 15 keys</comment>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <comment>as in: denied requests for 15 roles</comment>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event name(s)</source>
        <comment>as in: denied requests for 15 event names</comment>
        <translation>
            <numerusform>%n Ereignisname</numerusform>
            <numerusform>%n Ereignisnamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new resource(s)</source>
        <translation>
            <numerusform>%n neue Ressource</numerusform>
            <numerusform>%n neue Ressourcen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new parameter(s)</source>
        <translation>
            <numerusform>%n neuer Parameter</numerusform>
            <numerusform>%n neue Parameter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new key(s)</source>
        <translation>
            <numerusform>%n neuer Schlüssel</numerusform>
            <numerusform>%n neue Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new role(s)</source>
        <translation>
            <numerusform>%n neue Rolle</numerusform>
            <numerusform>%n neue Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event name(s)</source>
        <translation>
            <numerusform>%n neuer Ereignisname</numerusform>
            <numerusform>%n neue Ereignisnamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) never used by this principal before</source>
        <translation>
            <numerusform>%n Ressource, die diese Identität nie zuvor genutzt hat</numerusform>
            <numerusform>%n Ressourcen, die diese Identität nie zuvor genutzt hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) never used by this principal before</source>
        <translation>
            <numerusform>%n Parameter, den diese Identität nie zuvor genutzt hat</numerusform>
            <numerusform>%n Parameter, die diese Identität nie zuvor genutzt hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) never used by this principal before</source>
        <translation>
            <numerusform>%n Schlüssel, den diese Identität nie zuvor genutzt hat</numerusform>
            <numerusform>%n Schlüssel, die diese Identität nie zuvor genutzt hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) never used by this principal before</source>
        <translation>
            <numerusform>%n Rolle, die diese Identität nie zuvor genutzt hat</numerusform>
            <numerusform>%n Rollen, die diese Identität nie zuvor genutzt hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event name(s) never used by this principal before</source>
        <translation>
            <numerusform>%n Ereignisname, den diese Identität nie zuvor genutzt hat</numerusform>
            <numerusform>%n Ereignisnamen, die diese Identität nie zuvor genutzt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching requests</source>
        <translation>Passende Anfragen</translation>
    </message>
    <message>
        <source>Least likely window</source>
        <translation>Unwahrscheinlichstes Fenster</translation>
    </message>
    <message>
        <source>New in that window</source>
        <extracomment>%1 what was new, %2 what was expected to be</extracomment>
        <translation>Neu in diesem Fenster</translation>
    </message>
    <message>
        <source>%1, %2 expected</source>
        <translation>%1, erwartet %2</translation>
    </message>
    <message>
        <source>Probability of so many</source>
        <translation>Wahrscheinlichkeit für so viele</translation>
    </message>
    <message>
        <source>Requests for what was new</source>
        <extracomment>%1 a number of requests, %2 a likelihood ratio</extracomment>
        <translation>Anfragen nach dem Neuen</translation>
    </message>
    <message>
        <source>%1 (likelihood ratio %2)</source>
        <translation>%1 (Likelihood-Quotient %2)</translation>
    </message>
    <message>
        <source>Likelihood ratio of the origin</source>
        <translation>Likelihood-Quotient der Herkunft</translation>
    </message>
    <message>
        <source>Combined probability</source>
        <translation>Gemeinsame Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Sum of small surprises</source>
        <translation>Summe kleiner Überraschungen</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>Wann (%1)</translation>
    </message>
    <message>
        <source>Raised (%1)</source>
        <translation>Gemeldet (%1)</translation>
    </message>
</context>
<context>
    <name>FactSections</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Why the requests were denied</source>
        <translation>Warum die Anfragen abgelehnt wurden</translation>
    </message>
    <message>
        <source>Source IPs</source>
        <translation>Quell-IPs</translation>
    </message>
    <message>
        <source>new for this user</source>
        <translation>neu für diesen Benutzer</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>schon gesehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an AWS account, %2 a region</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>User agents</source>
        <translation>User-Agents</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Gefundene Dateien</translation>
    </message>
    <message>
        <source>Files with events</source>
        <translation>Dateien mit Ereignissen</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf der Platte</translation>
    </message>
    <message>
        <source>Size of the JSON</source>
        <translation>Größe des JSON</translation>
    </message>
    <message>
        <source>Distinct events</source>
        <translation>Verschiedene Ereignisse</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was weggelassen wurde</translation>
    </message>
    <message>
        <source>Copies of events dropped</source>
        <translation>Entfernte Kopien von Ereignissen</translation>
    </message>
    <message>
        <source>Files skipped (no CloudTrail)</source>
        <translation>Übergangene Dateien (kein CloudTrail)</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>Was verloren ging</translation>
    </message>
    <message>
        <source>Files broken or unreadable</source>
        <translation>Defekte oder unlesbare Dateien</translation>
    </message>
    <message>
        <source>Records rejected</source>
        <translation>Abgewiesene Datensätze</translation>
    </message>
    <message>
        <source>Events without a usable time</source>
        <translation>Ereignisse ohne brauchbare Zeit</translation>
    </message>
    <message>
        <source>Event IDs used twice</source>
        <translation>Doppelt benutzte Ereignis-IDs</translation>
    </message>
    <message>
        <source>Problems beyond the list</source>
        <translation>Probleme jenseits der Liste</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a number of events, %2 the days from the first to the last</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where the archive is silent</source>
        <translation>Wo das Archiv schweigt</translation>
    </message>
    <message>
        <source>Account %1: no events from %2 on. Was its trail stopped?</source>
        <extracomment>%1 an account</extracomment>
        <translation>Konto %1: keine Ereignisse ab %2. Wurde sein Trail angehalten?</translation>
    </message>
    <message>
        <source>Account %1: no events on %2</source>
        <translation>Konto %1: keine Ereignisse am %2</translation>
    </message>
    <message>
        <source>Account %1: no events from %2 to %3</source>
        <translation>Konto %1: keine Ereignisse von %2 bis %3</translation>
    </message>
    <message>
        <source>No read events: the trail logs write events alone, so that denied reads of secrets cannot be seen.</source>
        <translation>Keine Lese-Ereignisse: Der Trail zeichnet nur Schreib-Ereignisse auf, sodass verweigerte Zugriffe auf Geheimnisse nicht zu sehen sind.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Every file was read, and every record in them.</source>
        <translation>Jede Datei wurde gelesen und jeder Datensatz darin.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 (first %2 of %3)</source>
        <extracomment>heading; %1 a field such as &quot;Region&quot;, %2 how many of its values are listed, %3 of how many</extracomment>
        <translation>%1 (die ersten %2 von %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>heading; %1 a field such as &quot;Region&quot;, %2 how many values it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Tactic</source>
        <extracomment>%1 id and %2 name of an ATT&amp;CK tactic</extracomment>
        <translation>Taktik</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>First event (%1)</source>
        <translation>Erstes Ereignis (%1)</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation>Letztes Ereignis (%1)</translation>
    </message>
</context>
<context>
    <name>FilterTerm</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Reason of the denial</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>Quell-IP</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Identity type</source>
        <translation>Identitätstyp</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>A term is missing: write a word or field:value.</source>
        <translation>Ein Ausdruck fehlt: Schreiben Sie ein Wort oder Feld:Wert.</translation>
    </message>
    <message>
        <source>The name of a field is missing before the colon.</source>
        <translation>Vor dem Doppelpunkt fehlt der Name eines Feldes.</translation>
    </message>
    <message>
        <source>A value is missing: * finds any, &quot;&quot; finds none.</source>
        <translation>Ein Wert fehlt: * findet jeden, &quot;&quot; findet keinen.</translation>
    </message>
    <message>
        <source>A blank is missing between two terms.</source>
        <translation>Zwischen zwei Ausdrücken fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A group of values cannot hold another field.</source>
        <translation>Eine Gruppe von Werten kann kein anderes Feld enthalten.</translation>
    </message>
    <message>
        <source>A parenthesis has no counterpart.</source>
        <translation>Zu einer Klammer fehlt das Gegenstück.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Nothing follows the backslash.</source>
        <translation>Auf den umgekehrten Schrägstrich folgt nichts.</translation>
    </message>
    <message>
        <source>This is no time: write 2026-03-24 or 2026-03-24T12:30.</source>
        <translation>Das ist keine Zeit: Schreiben Sie 2026-03-24 oder 2026-03-24T12:30.</translation>
    </message>
    <message>
        <source>This field is true or false.</source>
        <translation>Dieses Feld ist true oder false.</translation>
    </message>
    <message>
        <source>This is no event ID.</source>
        <translation>Das ist keine Ereignis-ID.</translation>
    </message>
    <message>
        <source>This is no network: write 203.0.113.0/24.</source>
        <translation>Das ist kein Netz: Schreiben Sie 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>Only eventTime can be compared or have a range.</source>
        <translation>Nur eventTime lässt sich vergleichen oder hat einen Bereich.</translation>
    </message>
    <message>
        <source>The range is not closed.</source>
        <translation>Der Bereich ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>A range is written [2026-03-24 TO 2026-03-26].</source>
        <translation>Ein Bereich wird so geschrieben: [2026-03-24 TO 2026-03-26].</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>Der Filter ist zu lang.</translation>
    </message>
    <message>
        <source>There are too many parentheses in one another.</source>
        <translation>Zu viele Klammern sind ineinander geschachtelt.</translation>
    </message>
    <message>
        <source>The filter has too many terms.</source>
        <translation>Der Filter hat zu viele Ausdrücke.</translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation>Der Wert ist zu lang.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2?</source>
        <extracomment>%1 what was typed, %2 the field that was probably meant</extracomment>
        <translation>Es gibt kein Feld „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <extracomment>%1 the position of a character in the filter, %2 a sentence that says what is wrong there</extracomment>
        <translation>Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>Bucket</source>
        <translation>Zeitabschnitt</translation>
    </message>
    <message>
        <source>Learning period</source>
        <translation>Lernzeitraum</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Count time before the first event as quiet</source>
        <translation>Zeit vor dem ersten Ereignis als ruhig zählen</translation>
    </message>
    <message>
        <source>Denials allowed while learning</source>
        <translation>Erlaubte Ablehnungen während des Lernens</translation>
    </message>
    <message>
        <source>Gap within a signal</source>
        <translation>Lücke innerhalb eines Signals</translation>
    </message>
    <message>
        <source>Longest signal</source>
        <translation>Längstes Signal</translation>
    </message>
    <message>
        <source>Threshold counts</source>
        <translation>Schwelle zählt</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Threshold window</source>
        <translation>Fenster der Schwelle</translation>
    </message>
    <message>
        <source>Length of the intervals that are counted and judged.</source>
        <translation>Länge der Abschnitte, die gezählt und beurteilt werden.</translation>
    </message>
    <message>
        <source>How far back a baseline looks; for the adaptive detector the time after which a day counts half.</source>
        <translation>Wie weit eine Grundlinie zurückblickt; beim Verfahren adaptive die Zeit, nach der ein Tag nur noch halb zählt.</translation>
    </message>
    <message>
        <source>From 1, which flags more, to 5, which flags less. Each step is about √10 times fewer false alarms.</source>
        <translation>Von 1, was mehr meldet, bis 5, was weniger meldet. Jede Stufe bedeutet etwa √10-mal weniger Fehlalarme.</translation>
    </message>
    <message>
        <source>Anomalous buckets that are further apart make two signals.</source>
        <translation>Auffällige Abschnitte, die weiter auseinanderliegen, ergeben zwei Signale.</translation>
    </message>
    <message>
        <source>What lasts longer is raised again.</source>
        <translation>Was länger dauert, wird erneut gemeldet.</translation>
    </message>
    <message>
        <source>denied requests</source>
        <translation>abgelehnte Anfragen</translation>
    </message>
    <message>
        <source>different secrets</source>
        <translation>verschiedene Geheimnisse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 an option of a rule, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Lernen von</translation>
    </message>
    <message>
        <source>Learn until</source>
        <translation>Lernen bis</translation>
    </message>
    <message>
        <source>A user&apos;s own baseline learns from this range alone, and forgets nothing outside of it. The habits of its class rest on the whole archive.</source>
        <translation>Der eigene Vergleichswert eines Benutzers lernt nur aus diesem Zeitraum und vergisst außerhalb davon nichts. Die Gewohnheiten seiner Klasse beruhen auf dem ganzen Archiv.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 a time in UTC</extracomment>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>PdfPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>The arrow marks a line that goes on below without a break: join it after copying.</source>
        <translation>Der Pfeil steht, wo eine Zeile unten ohne Umbruch weitergeht: nach dem Kopieren zusammenfügen.</translation>
    </message>
</context>
<context>
    <name>ProfileSections</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a name such as &quot;Account&quot;, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>%1 a number of events, %2 how many of them were denied</extracomment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1, of which %2 denied</source>
        <translation>%1, davon %2 abgelehnt</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a signal; %1 a severity, %2 a score, %3 the title of a rule</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Roles that it assumed</source>
        <translation>Rollen, die er angenommen hat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a role, %2 an AWS account</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>↳ its sessions since: %1, of which %2 denied</source>
        <extracomment>%1 a number of events, %2 how many of them were denied</extracomment>
        <translation>↳ ihre Sitzungen seither: %1, davon %2 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions of the role %1</source>
        <translation>Sitzungen der Rolle %1</translation>
    </message>
    <message>
        <source>Who assumed its role</source>
        <translation>Wer seine Rolle angenommen hat</translation>
    </message>
    <message>
        <source>↳ with the key %1</source>
        <extracomment>%1 an access key</extracomment>
        <translation>↳ mit dem Schlüssel %1</translation>
    </message>
    <message>
        <source>its role %1</source>
        <translation>seine Rolle %1</translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation>den Benutzer %1</translation>
    </message>
    <message>
        <source>the denied secret %1</source>
        <translation>das abgelehnte Geheimnis %1</translation>
    </message>
    <message>
        <source>the user itself</source>
        <translation>den Benutzer selbst</translation>
    </message>
    <message>
        <source>%1 · %2 on %3, by %4, %5 after the first denial</source>
        <extracomment>a change of rights; %1 a time, %2 an event such as PutRolePolicy, %3 what it concerns, %4 who did it, %5 a duration</extracomment>
        <translation>%1 · %2 für %3, durch %4, %5 nach der ersten Ablehnung</translation>
    </message>
    <message>
        <source>%1 · %2 on %3, by %4, %5 before the first denial</source>
        <translation>%1 · %2 für %3, durch %4, %5 vor der ersten Ablehnung</translation>
    </message>
    <message>
        <source>Changes of rights within a day of the first denial</source>
        <translation>Geänderte Rechte, höchstens einen Tag vor oder nach der ersten Ablehnung</translation>
    </message>
    <message>
        <source>Probably a misconfiguration: the rights of %1 changed %2 before</source>
        <translation>Wohl eine Fehlkonfiguration: Die Rechte für %1 wurden %2 vorher geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the rights of others</source>
        <translation>
            <numerusform>%n Änderung der Rechte anderer</numerusform>
            <numerusform>%n Änderungen der Rechte anderer</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of rights</source>
        <translation>Geänderte Rechte</translation>
    </message>
    <message>
        <source>No change of rights is recorded: a misconfiguration is less likely.</source>
        <translation>Es ist keine Änderung von Rechten verzeichnet: Eine Fehlkonfiguration ist weniger wahrscheinlich.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Source IPs</source>
        <translation>Quell-IPs</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>User agents</source>
        <translation>User-Agents</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Identity types</source>
        <translation>Arten der Identität</translation>
    </message>
    <message>
        <source>Sessions and principals (ARN)</source>
        <translation>Sitzungen und Principals (ARN)</translation>
    </message>
    <message>
        <source>Multi-factor authentication</source>
        <translation>Mehrfaktor-Anmeldung</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>Zuerst (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>Zuletzt (%1)</translation>
    </message>
    <message>
        <source>First seen (%1)</source>
        <translation>Zuerst gesehen (%1)</translation>
    </message>
    <message>
        <source>Last seen (%1)</source>
        <translation>Zuletzt gesehen (%1)</translation>
    </message>
    <message>
        <source>First use of Secrets Manager (%1)</source>
        <translation>Erstmals im Secrets Manager (%1)</translation>
    </message>
    <message>
        <source>First denied secret (%1)</source>
        <translation>Erstes abgelehntes Geheimnis (%1)</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>User was denied many different API calls</source>
        <translation>Benutzer wurden viele verschiedene API-Aufrufe verweigert</translation>
    </message>
    <message>
        <source>A user was refused an anomalous number of API calls that it never made before, of any service. What counts as distinct is the event name together with its service, such as iam:ListUsers; each user is compared with its own history and with users of its kind.
Whoever holds stolen credentials does not know what they permit and finds out by trying, mostly with a tool that goes through the List, Describe and Get calls of all services within minutes.
This rule watches everything and says nothing about secrets: it is the wide net, to be read beside the narrow ones.</source>
        <translation>Einem Benutzer wurde eine ungewöhnliche Zahl von API-Aufrufen verweigert, die er nie zuvor gemacht hat, gleich welchen Dienstes. Als verschieden zählt der Name des Ereignisses zusammen mit seinem Dienst, etwa iam:ListUsers; jeder Benutzer wird mit seiner eigenen Vergangenheit und mit Benutzern seiner Art verglichen.
Wer gestohlene Zugangsdaten hat, weiß nicht, was sie erlauben, und findet es durch Probieren heraus, meist mit einem Werkzeug, das binnen Minuten die Aufrufe List, Describe und Get aller Dienste durchgeht.
Diese Regel beobachtet alles und sagt nichts über Geheimnisse: Sie ist das weite Netz, neben den engen zu lesen.</translation>
    </message>
    <message>
        <source>User tried to assume many roles</source>
        <translation>Benutzer versuchte, viele Rollen anzunehmen</translation>
    </message>
    <message>
        <source>A user was refused an anomalous number of AssumeRole, AssumeRoleWithSAML or AssumeRoleWithWebIdentity requests, for roles that it did not ask for before. Each user is compared with its own history and with users of its kind.
Roles are the way from one account to the next and from few permissions to many. Names of roles are easily guessed or listed; trying them one by one leaves a refused request for each that does not trust the caller.
A refused request opened nothing: look for the AssumeRole that succeeded among them.</source>
        <translation>Einem Benutzer wurde eine ungewöhnliche Zahl von Anfragen AssumeRole, AssumeRoleWithSAML oder AssumeRoleWithWebIdentity verweigert, nach Rollen, die er nie zuvor verlangt hat. Jeder Benutzer wird mit seiner eigenen Vergangenheit und mit Benutzern seiner Art verglichen.
Rollen sind der Weg von einem Konto ins nächste und von wenigen Rechten zu vielen. Namen von Rollen sind leicht zu erraten oder aufzulisten; wer sie der Reihe nach versucht, hinterlässt für jede, die dem Aufrufer nicht vertraut, eine abgelehnte Anfrage.
Eine abgelehnte Anfrage hat nichts geöffnet: Suchen Sie das AssumeRole, das darunter gelungen ist.</translation>
    </message>
    <message>
        <source>User was denied decryption with many KMS keys</source>
        <translation>Benutzer wurde die Entschlüsselung mit vielen KMS-Schlüsseln verweigert</translation>
    </message>
    <message>
        <source>A user was refused an anomalous number of Decrypt requests to AWS KMS, for keys that it did not ask for before. Each user is compared with its own history and with users of its kind.
Secrets, parameters, objects and volumes are only as readable as the key behind them. Someone who copied encrypted data, or reads with stolen credentials, meets the key policy last: a series of refused keys shows how far that person has come.
CloudTrail names the key of a refused request in the error message; of a successful one only where the caller passed the key&apos;s id.</source>
        <translation>Einem Benutzer wurde eine ungewöhnliche Zahl von Decrypt-Anfragen an AWS KMS verweigert, mit Schlüsseln, die er nie zuvor verlangt hat. Jeder Benutzer wird mit seiner eigenen Vergangenheit und mit Benutzern seiner Art verglichen.
Geheimnisse, Parameter, Objekte und Datenträger sind nur so lesbar wie der Schlüssel dahinter. Wer verschlüsselte Daten kopiert hat oder mit gestohlenen Zugangsdaten liest, trifft zuletzt auf die Richtlinie des Schlüssels: Eine Reihe verweigerter Schlüssel zeigt, wie weit er gekommen ist.
CloudTrail nennt den Schlüssel einer abgelehnten Anfrage in der Fehlermeldung, den einer gelungenen nur, wenn der Aufrufer dessen ID angegeben hat.</translation>
    </message>
    <message>
        <source>User listed secrets, then was denied several of them</source>
        <translation>Benutzer listete Geheimnisse auf und wurde dann bei mehreren abgewiesen</translation>
    </message>
    <message>
        <source>A user listed the secrets of an account (ListSecrets) and was refused at least three different ones within an hour after it. This is a fixed sequence without a baseline: it also finds a user who does so every day.
The list gives the names, the requests find out which of them can be read. Where the names of the refused secrets are in the list, nobody guessed them.
A refused read discloses nothing. What has to be rotated is what the same user did read around that time.</source>
        <translation>Ein Benutzer hat die Geheimnisse eines Kontos aufgelistet (ListSecrets) und wurde binnen einer Stunde danach bei mindestens drei verschiedenen abgewiesen. Das ist eine feste Abfolge ohne Vergleichswert: Sie findet auch einen Benutzer, der das jeden Tag tut.
Die Liste gibt die Namen, die Anfragen finden heraus, welche davon lesbar sind. Stehen die Namen der verweigerten Geheimnisse in der Liste, so hat sie niemand erraten.
Ein abgelehnter Lesezugriff legt nichts offen. Erneuert werden muss, was derselbe Benutzer um diese Zeit tatsächlich gelesen hat.</translation>
    </message>
    <message>
        <source>User enumerated Parameter Store</source>
        <translation>Benutzer probierte Parameter des Parameter Store durch</translation>
    </message>
    <message>
        <source>A user was refused an anomalous number of reads of parameters (GetParameter, GetParameters, GetParametersByPath or GetParameterHistory) in the Parameter Store of AWS Systems Manager. Each user is compared with its own history and with users of its kind.
Parameters of the type SecureString hold passwords, connection strings and license keys, often next to secrets of Secrets Manager: an attacker who holds stolen credentials tries both.
A refused read discloses nothing. What has to be changed is what the same user did read around that time.</source>
        <translation>Einem Benutzer wurde eine ungewöhnliche Zahl von Lesezugriffen auf Parameter (GetParameter, GetParameters, GetParametersByPath oder GetParameterHistory) im Parameter Store des AWS Systems Manager verweigert. Jeder Benutzer wird mit seiner eigenen Vergangenheit und mit Benutzern seiner Art verglichen.
Parameter vom Typ SecureString enthalten Kennwörter, Verbindungsangaben und Lizenzschlüssel, oft neben Geheimnissen des Secrets Manager: Ein Angreifer mit gestohlenen Zugangsdaten versucht beides.
Ein abgelehnter Lesezugriff legt nichts offen. Geändert werden muss, was derselbe Benutzer um diese Zeit tatsächlich gelesen hat.</translation>
    </message>
    <message>
        <source>User enumerated AWS Secrets Manager</source>
        <translation>Benutzer probierte Geheimnisse des AWS Secrets Manager durch</translation>
    </message>
    <message>
        <source>A user was refused an anomalous number of reads of secrets (GetSecretValue, or BatchGetSecretValue) in AWS Secrets Manager. Each user is compared with its own history and with users of its kind.
An attacker who holds stolen credentials tries the secrets of an account one by one, after API keys, database credentials, IAM permissions, SSH keys and certificates, in order to move on to other systems. Most of these requests are refused and leave AccessDenied records; the secret that was asked for stands in the error message only.
A refused read discloses nothing. What has to be rotated is what the same user did read around that time.</source>
        <translation>Einem Benutzer wurde eine ungewöhnliche Zahl von Lesezugriffen auf Geheimnisse (GetSecretValue oder BatchGetSecretValue) im AWS Secrets Manager verweigert. Jeder Benutzer wird mit seiner eigenen Vergangenheit und mit Benutzern seiner Art verglichen.
Ein Angreifer mit gestohlenen Zugangsdaten versucht die Geheimnisse eines Kontos der Reihe nach, auf der Suche nach API-Schlüsseln, Zugangsdaten von Datenbanken, IAM-Rechten, SSH-Schlüsseln und Zertifikaten, um in weitere Systeme zu gelangen. Die meisten dieser Anfragen werden abgelehnt und hinterlassen Einträge mit AccessDenied; das verlangte Geheimnis steht nur in der Fehlermeldung.
Ein abgelehnter Lesezugriff legt nichts offen. Erneuert werden muss, was derselbe Benutzer um diese Zeit tatsächlich gelesen hat.</translation>
    </message>
    <message>
        <source>User asked for every secret at once</source>
        <translation>Benutzer verlangte alle Geheimnisse auf einmal</translation>
    </message>
    <message>
        <source>A user sent a BatchGetSecretValue with a filter that every secret passes, such as a tag key that is not a word nobody uses (!nothing).
One such request walks through all secrets of a region, and the record names none of them: it is an enumeration by itself, whatever the user did before. No baseline is needed.
If it succeeded, every secret that the user may read counts as disclosed.</source>
        <translation>Ein Benutzer hat ein BatchGetSecretValue mit einem Filter gesendet, den jedes Geheimnis erfüllt, etwa einem Schlüssel eines Tags, der nicht ein Wort ist, das niemand verwendet (!nothing).
Eine solche Anfrage geht alle Geheimnisse einer Region durch, und der Eintrag nennt keines davon: Sie ist schon für sich ein Durchprobieren, was immer der Benutzer zuvor getan hat. Ein Vergleichswert ist nicht nötig.
Ist sie gelungen, so gilt jedes Geheimnis, das der Benutzer lesen darf, als offengelegt.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who is behind the requests: which identity type, account, role and session issuer, and who owns it? A human, a pipeline or a workload? A long-term key (AKIA) or a session (ASIA)?</source>
        <translation>Wer steckt hinter den Anfragen: welche Art von Identität, welches Konto, welche Rolle und welcher Aussteller der Sitzung, und wem gehört sie? Ein Mensch, eine Pipeline oder eine Anwendung? Ein langlebiger Schlüssel (AKIA) oder eine Sitzung (ASIA)?</translation>
    </message>
    <message>
        <source>New?</source>
        <translation>Neu?</translation>
    </message>
    <message>
        <source>When was this identity first and last seen, and when did it first do what the rule counts?</source>
        <translation>Wann wurde diese Identität zuerst und zuletzt gesehen, und wann tat sie erstmals, was die Regel zählt?</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Which source addresses, service names, user agents and SDKs were used, are they new for this identity, and was there MFA?</source>
        <translation>Welche Quelladressen, Dienste, User Agents und SDKs wurden benutzt, sind sie für diese Identität neu, und gab es MFA?</translation>
    </message>
    <message>
        <source>What was denied</source>
        <translation>Was abgelehnt wurde</translation>
    </message>
    <message>
        <source>Which calls were refused, of which services, for which keys or roles, in which regions and accounts?</source>
        <translation>Welche Aufrufe wurden abgelehnt, welcher Dienste, für welche Schlüssel oder Rollen, in welchen Regionen und Konten?</translation>
    </message>
    <message>
        <source>Why denied</source>
        <translation>Warum abgelehnt</translation>
    </message>
    <message>
        <source>Which kind of policy refused the requests? A policy change in the 24 hours before, by anybody, points to a misconfiguration.</source>
        <translation>Welche Art von Richtlinie hat die Anfragen abgelehnt? Eine Änderung einer Richtlinie in den 24 Stunden davor, von wem auch immer, deutet auf eine Fehlkonfiguration hin.</translation>
    </message>
    <message>
        <source>What succeeded</source>
        <translation>Was gelang</translation>
    </message>
    <message>
        <source>Which of the same calls succeeded, by the same principal, access key or source address, from 24 hours before to 24 hours after? They opened something.</source>
        <translation>Welche derselben Aufrufe gelangen demselben Prinzipal, Zugriffsschlüssel oder derselben Quelladresse, von 24 Stunden davor bis 24 Stunden danach? Sie haben etwas geöffnet.</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Drumherum</translation>
    </message>
    <message>
        <source>What else did the identity look for: who it is, which secrets, users, parameters and keys exist, which roles it can assume? Are there other signals of it?</source>
        <translation>Wonach hat die Identität noch gesucht: wer sie ist, welche Geheimnisse, Benutzer, Parameter und Schlüssel es gibt, welche Rollen sie annehmen kann? Gibt es weitere Signale von ihr?</translation>
    </message>
    <message>
        <source>Persistence and impact</source>
        <translation>Festsetzen und Folgen</translation>
    </message>
    <message>
        <source>Did the identity make itself at home or hide: new keys, users, policies, trust, console access, a stopped trail, deleted secrets?</source>
        <translation>Hat die Identität sich eingenistet oder versteckt: neue Schlüssel, Benutzer, Richtlinien, Vertrauensstellungen, Zugang zur Konsole, ein angehaltener Trail, gelöschte Geheimnisse?</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>Böswillig</translation>
    </message>
    <message>
        <source>If malicious: are the credentials contained, what was opened changed, the evidence kept, and is the incident-response process started?</source>
        <translation>Wenn böswillig: Sind die Zugangsdaten eingedämmt, ist geändert, was geöffnet wurde, sind die Beweise gesichert, und ist das Verfahren für Sicherheitsvorfälle begonnen?</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Harmlos</translation>
    </message>
    <message>
        <source>If benign: what is the reason, who owns it, and until when is it suppressed?</source>
        <translation>Wenn harmlos: Was ist der Grund, wer ist verantwortlich, und bis wann wird es unterdrückt?</translation>
    </message>
    <message>
        <source>Which parameters and paths, in which regions and accounts? Guessed names, or a list taken from DescribeParameters shortly before?</source>
        <translation>Welche Parameter und Pfade, in welchen Regionen und Konten? Erratene Namen oder eine Liste, die kurz zuvor mit DescribeParameters geholt wurde?</translation>
    </message>
    <message>
        <source>When was this identity first and last seen, when did it first use Secrets Manager, and when was it first denied a secret?</source>
        <translation>Wann wurde diese Identität zuerst und zuletzt gesehen, wann nutzte sie erstmals den Secrets Manager, und wann wurde ihr erstmals ein Geheimnis verweigert?</translation>
    </message>
    <message>
        <source>Which secrets, in which regions and accounts? Guessed names, or a list taken from ListSecrets shortly before?</source>
        <translation>Welche Geheimnisse, in welchen Regionen und Konten? Erratene Namen oder eine Liste, die kurz zuvor mit ListSecrets geholt wurde?</translation>
    </message>
    <message>
        <source>Which secrets did the same principal, access key or source address read from 24 hours before to 24 hours after? These are at risk.</source>
        <translation>Welche Geheimnisse hat derselbe Prinzipal, Zugriffsschlüssel oder dieselbe Quelladresse von 24 Stunden davor bis 24 Stunden danach gelesen? Diese sind gefährdet.</translation>
    </message>
    <message>
        <source>If malicious: are the credentials contained, the secrets at risk rotated, the evidence kept, and is the incident-response process started?</source>
        <translation>Wenn böswillig: Sind die Zugangsdaten eingedämmt, die gefährdeten Geheimnisse erneuert, die Beweise gesichert, und ist das Verfahren für Sicherheitsvorfälle begonnen?</translation>
    </message>
</context>
<context>
    <name>SuppressionText</name>
    <message>
        <source>Suppressed</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>%1 of %2 suppressed</source>
        <extracomment>%1 signals that are known noise, %2 all signals of a user</extracomment>
        <translation>%1 von %2 unterdrückt</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>Suppressed as known noise: %1 (%2)</source>
        <extracomment>%1 a reason, %2 &quot;for good&quot; or &quot;until …&quot;</extracomment>
        <translation>Als bekanntes Rauschen unterdrückt: %1 (%2)</translation>
    </message>
    <message>
        <source>Suppressed as known noise: %1 (by %2, %3)</source>
        <extracomment>%1 a reason, %2 who said so, %3 &quot;for good&quot; or &quot;until …&quot;</extracomment>
        <translation>Als bekanntes Rauschen unterdrückt: %1 (von %2, %3)</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <extracomment>%1 a time, %2 its zone</extracomment>
        <translation>bis %1 %2</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Event names</source>
        <translation>Ereignisnamen</translation>
    </message>
    <message>
        <source>Distinct resources</source>
        <translation>Verschiedene Ressourcen</translation>
    </message>
    <message>
        <source>Distinct secrets</source>
        <translation>Verschiedene Geheimnisse</translation>
    </message>
    <message>
        <source>Distinct parameters</source>
        <translation>Verschiedene Parameter</translation>
    </message>
    <message>
        <source>Distinct keys</source>
        <translation>Verschiedene Schlüssel</translation>
    </message>
    <message>
        <source>Distinct roles</source>
        <translation>Verschiedene Rollen</translation>
    </message>
    <message>
        <source>Distinct event names</source>
        <translation>Verschiedene Ereignisnamen</translation>
    </message>
    <message>
        <source>New resources</source>
        <translation>Neue Ressourcen</translation>
    </message>
    <message>
        <source>New secrets</source>
        <translation>Neue Geheimnisse</translation>
    </message>
    <message>
        <source>New parameters</source>
        <translation>Neue Parameter</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
    <message>
        <source>New roles</source>
        <translation>Neue Rollen</translation>
    </message>
    <message>
        <source>New event names</source>
        <translation>Neue Ereignisnamen</translation>
    </message>
    <message>
        <source>Resources new for this principal</source>
        <translation>Für diese Identität neue Ressourcen</translation>
    </message>
    <message>
        <source>Secrets new for this principal</source>
        <translation>Für diese Identität neue Geheimnisse</translation>
    </message>
    <message>
        <source>Parameters new for this principal</source>
        <translation>Für diese Identität neue Parameter</translation>
    </message>
    <message>
        <source>Keys new for this principal</source>
        <translation>Für diese Identität neue Schlüssel</translation>
    </message>
    <message>
        <source>Roles new for this principal</source>
        <translation>Für diese Identität neue Rollen</translation>
    </message>
    <message>
        <source>Event names new for this principal</source>
        <translation>Für diese Identität neue Ereignisnamen</translation>
    </message>
    <message>
        <source>Denied resources</source>
        <translation>Abgelehnte Ressourcen</translation>
    </message>
    <message>
        <source>Denied secrets</source>
        <translation>Abgelehnte Geheimnisse</translation>
    </message>
    <message>
        <source>Denied parameters</source>
        <translation>Abgelehnte Parameter</translation>
    </message>
    <message>
        <source>Denied keys</source>
        <translation>Abgelehnte Schlüssel</translation>
    </message>
    <message>
        <source>Denied roles</source>
        <translation>Abgelehnte Rollen</translation>
    </message>
    <message>
        <source>Denied event names</source>
        <translation>Abgelehnte Ereignisnamen</translation>
    </message>
    <message>
        <source>Resources never asked for before</source>
        <translation>Nie zuvor angefragte Ressourcen</translation>
    </message>
    <message>
        <source>Secrets never asked for before</source>
        <translation>Nie zuvor angefragte Geheimnisse</translation>
    </message>
    <message>
        <source>Parameters never asked for before</source>
        <translation>Nie zuvor angefragte Parameter</translation>
    </message>
    <message>
        <source>Keys never asked for before</source>
        <translation>Nie zuvor angefragte Schlüssel</translation>
    </message>
    <message>
        <source>Roles never asked for before</source>
        <translation>Nie zuvor angefragte Rollen</translation>
    </message>
    <message>
        <source>Calls never made before</source>
        <translation>Nie zuvor getätigte Aufrufe</translation>
    </message>
    <message>
        <source>This user was denied resources, but not more often, and not other ones, than is normal for it.</source>
        <translation>Diesem Benutzer wurden Ressourcen verweigert, aber weder öfter noch andere, als für ihn üblich ist.</translation>
    </message>
    <message>
        <source>This user was denied secrets, but not more often, and not other ones, than is normal for it.</source>
        <translation>Diesem Benutzer wurden Geheimnisse verweigert, aber weder öfter noch andere, als für ihn üblich ist.</translation>
    </message>
    <message>
        <source>This user was denied parameters, but not more often, and not other ones, than is normal for it.</source>
        <translation>Diesem Benutzer wurden Parameter verweigert, aber weder öfter noch andere, als für ihn üblich ist.</translation>
    </message>
    <message>
        <source>This user was denied keys, but not more often, and not other ones, than is normal for it.</source>
        <translation>Diesem Benutzer wurden Schlüssel verweigert, aber weder öfter noch andere, als für ihn üblich ist.</translation>
    </message>
    <message>
        <source>This user was denied roles, but not more often, and not other ones, than is normal for it.</source>
        <translation>Diesem Benutzer wurden Rollen verweigert, aber weder öfter noch andere, als für ihn üblich ist.</translation>
    </message>
    <message>
        <source>This user was denied requests, but not more often, and not other ones, than is normal for it.</source>
        <translation>Diesem Benutzer wurden Anfragen verweigert, aber weder öfter noch andere, als für ihn üblich ist.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Ereignisname</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) at risk</source>
        <translation>
            <numerusform>%n gefährdeter Parameter</numerusform>
            <numerusform>%n gefährdete Parameter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) at risk</source>
        <translation>
            <numerusform>%n gefährdeter Schlüssel</numerusform>
            <numerusform>%n gefährdete Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) at risk</source>
        <translation>
            <numerusform>%n gefährdete Rolle</numerusform>
            <numerusform>%n gefährdete Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) at risk</source>
        <translation>
            <numerusform>%n gefährdetes Geheimnis</numerusform>
            <numerusform>%n gefährdete Geheimnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) denied, not disclosed</source>
        <translation>
            <numerusform>%n Parameter abgelehnt, nicht offengelegt</numerusform>
            <numerusform>%n Parameter abgelehnt, nicht offengelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) denied, not disclosed</source>
        <translation>
            <numerusform>%n Schlüssel abgelehnt, nicht offengelegt</numerusform>
            <numerusform>%n Schlüssel abgelehnt, nicht offengelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) denied, not disclosed</source>
        <translation>
            <numerusform>%n Rolle abgelehnt, nicht offengelegt</numerusform>
            <numerusform>%n Rollen abgelehnt, nicht offengelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) denied, not disclosed</source>
        <translation>
            <numerusform>%n Geheimnis abgelehnt, nicht offengelegt</numerusform>
            <numerusform>%n Geheimnisse abgelehnt, nicht offengelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Read successfully by this user, key or IP within 24 hours of the signals: change their values.</source>
        <translation>Von diesem Benutzer, Schlüssel oder dieser IP binnen 24 Stunden um die Meldungen gelesen: Werte ändern.</translation>
    </message>
    <message>
        <source>Used for decryption by this user, key or IP within 24 hours of the signals: treat what they decrypted as disclosed.</source>
        <translation>Von diesem Benutzer, Schlüssel oder dieser IP binnen 24 Stunden um die Meldungen zum Entschlüsseln benutzt: was damit entschlüsselt wurde, gilt als offengelegt.</translation>
    </message>
    <message>
        <source>Assumed by this user, key or IP within 24 hours of the signals: cut their sessions, and look at what they did.</source>
        <translation>Von diesem Benutzer, Schlüssel oder dieser IP binnen 24 Stunden um die Meldungen angenommen: ihre Sitzungen beenden und ansehen, was sie taten.</translation>
    </message>
    <message>
        <source>Read successfully by this user, key or IP within 24 hours of the signals: rotate them.</source>
        <translation>Von diesem Benutzer, Schlüssel oder dieser IP binnen 24 Stunden um die Meldungen gelesen: erneuern.</translation>
    </message>
    <message>
        <source>No parameter was read successfully around the signals.</source>
        <translation>Um die Meldungen herum wurde kein Parameter erfolgreich gelesen.</translation>
    </message>
    <message>
        <source>No key was used for decryption around the signals.</source>
        <translation>Um die Meldungen herum wurde kein Schlüssel zum Entschlüsseln benutzt.</translation>
    </message>
    <message>
        <source>No role was assumed around the signals.</source>
        <translation>Um die Meldungen herum wurde keine Rolle angenommen.</translation>
    </message>
    <message>
        <source>No secret was read successfully around the signals.</source>
        <translation>Um die Meldungen herum wurde kein Geheimnis erfolgreich gelesen.</translation>
    </message>
    <message>
        <source>No denied request names a parameter.</source>
        <translation>Keine abgelehnte Anfrage nennt einen Parameter.</translation>
    </message>
    <message>
        <source>No denied request names a key.</source>
        <translation>Keine abgelehnte Anfrage nennt einen Schlüssel.</translation>
    </message>
    <message>
        <source>No denied request names a role.</source>
        <translation>Keine abgelehnte Anfrage nennt eine Rolle.</translation>
    </message>
    <message>
        <source>No denied request names a secret.</source>
        <translation>Keine abgelehnte Anfrage nennt ein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Denied requests</source>
        <translation>Abgelehnte Anfragen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Normal range</source>
        <translation>Üblicher Bereich</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernphase</translation>
    </message>
    <message>
        <source>%1: expected</source>
        <extracomment>%1 a detector drawn for comparison</extracomment>
        <translation>%1: erwartet</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: Grenze</translation>
    </message>
    <message>
        <source>%1: flagged</source>
        <translation>%1: auffällig</translation>
    </message>
</context>
<context>
    <name>TimelineOverlay</name>
    <message>
        <source>%1, peak of %2</source>
        <translation>%1, Höchstwert von %2</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>thinned: highest %1 of each %2</source>
        <translation>ausgedünnt: höchste %1 je %2</translation>
    </message>
    <message>
        <source>buckets of %1</source>
        <translation>Abschnitte von %1</translation>
    </message>
    <message>
        <source>too long to draw: only a part of the archive is shown</source>
        <translation>zu lang: nur ein Teil des Archivs ist gezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n lower marker(s) not shown</source>
        <translation>
            <numerusform>%n niedrigere Markierung nicht gezeigt</numerusform>
            <numerusform>%n niedrigere Markierungen nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Denied requests</source>
        <translation>Abgelehnte Anfragen</translation>
    </message>
    <message>
        <source>%1 (%2 new)</source>
        <translation>%1 (%2 neu)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Normal up to</source>
        <translation>Üblich bis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernphase</translation>
    </message>
    <message>
        <source>too little history for a verdict</source>
        <translation>zu wenig Vorgeschichte für ein Urteil</translation>
    </message>
    <message>
        <source>%1: %2 denied, %3 expected, score %4, severity %5</source>
        <translation>%1: %2 abgelehnt, %3 erwartet, Wert %4, Schwere %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n denied</source>
        <translation>
            <numerusform>%1 · %n abgelehnt</numerusform>
            <numerusform>%1 · %n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty chart.</source>
        <translation>Leeres Diagramm.</translation>
    </message>
    <message numerus="yes">
        <source>%n denied request(s) from %1.</source>
        <translation>
            <numerusform>%n abgelehnte Anfrage, %1.</numerusform>
            <numerusform>%n abgelehnte Anfragen, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in one bucket: %1, at %2, where %3 were expected.</source>
        <translation>Höchster Abschnitt: %1, um %2, erwartet waren %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) flagged.</source>
        <translation>
            <numerusform>%n auffälliger Abschnitt.</numerusform>
            <numerusform>%n auffällige Abschnitte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: expected</source>
        <extracomment>%1 a detector drawn for comparison</extracomment>
        <translation>%1: erwartet</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: Grenze</translation>
    </message>
    <message>
        <source>%1: verdict</source>
        <translation>%1: Urteil</translation>
    </message>
    <message>
        <source>%1: limit %2, %3</source>
        <extracomment>%1 a detector, %2 a number, %3 &quot;flagged&quot;, &quot;not flagged&quot; or &quot;learning&quot;</extracomment>
        <translation>%1: Grenze %2, %3</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>auffällig</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>Lernphase</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>unauffällig</translation>
    </message>
    <message>
        <source>Compared with the detector “%1”: flagged by both %2, only by the rule&apos;s own %3, only by “%1” %4.</source>
        <extracomment>%1 a detector, %2 to %4 numbers of buckets</extracomment>
        <translation>Verglichen mit dem Verfahren „%1“: von beiden auffällig gefunden %2, nur vom eigenen der Regel %3, nur von „%1“ %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a range of time, %2 its zone</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>UtcAxisTicks</name>
    <message>
        <source>d MMM</source>
        <comment>a format of QLocale::toString</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a format of QLocale::toString</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>&lt; 1 %</source>
        <extracomment>a share; %1 a whole number</extracomment>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>latchlight::ActionTableModel</name>
    <message>
        <source>%1 (not available now)</source>
        <extracomment>%1 a command of the window</extracomment>
        <translation>%1 (jetzt nicht verfügbar)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>latchlight::ActorTableModel</name>
    <message>
        <source>Not flagged</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>%1 · role %2</source>
        <extracomment>%1 an AWS account, %2 a role</extracomment>
        <translation>%1 · Rolle %2</translation>
    </message>
    <message numerus="yes">
        <source>%n denied, within what is normal</source>
        <extracomment>a user who was denied, but not more than is normal; %n denied requests</extracomment>
        <translation>
            <numerusform>%n abgelehnt, im üblichen Rahmen</numerusform>
            <numerusform>%n abgelehnt, im üblichen Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 state of triage, %2 disposition</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, not flagged, %2</source>
        <translation>%1, unauffällig, %2</translation>
    </message>
    <message>
        <source>%1, score %2, severity %3, %4</source>
        <translation>%1, Wert %2, Schwere %3, %4</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>@%1</source>
        <extracomment>%1 who looks into a user</extracomment>
        <translation>@%1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>hat eine Notiz</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <extracomment>%1 tags, separated by commas</extracomment>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <extracomment>%1 who looks into a user</extracomment>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a user, %2 its marks such as &quot;starred; has a note&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Last denied (%1)</source>
        <translation>Zuletzt abgelehnt (%1)</translation>
    </message>
</context>
<context>
    <name>latchlight::ArchiveOpener</name>
    <message>
        <source>Open CloudTrail files</source>
        <translation>CloudTrail-Dateien öffnen</translation>
    </message>
    <message>
        <source>CloudTrail files (*.json *.gz *.log)</source>
        <translation>CloudTrail-Dateien (*.json *.gz *.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of CloudTrail files</source>
        <translation>Ordner mit CloudTrail-Dateien öffnen</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Latchlight cases (*.latchlight)</source>
        <translation>Latchlight-Fälle (*.latchlight)</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>case.latchlight</source>
        <comment>file name</comment>
        <translation>fall.latchlight</translation>
    </message>
    <message>
        <source>Discard ticks and notes?</source>
        <translation>Haken und Notizen verwerfen?</translation>
    </message>
    <message>
        <source>What you ticked, noted and decided is not saved in a case file yet.</source>
        <translation>Haken, Notizen und Urteile sind noch in keiner Falldatei gespeichert.</translation>
    </message>
    <message>
        <source>Cancel and use “Save case” to keep it.</source>
        <translation>Zum Behalten abbrechen und „Fall speichern“ wählen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <extracomment>file name; %1 the case that is open</extracomment>
        <translation>Kopie von %1</translation>
    </message>
</context>
<context>
    <name>latchlight::BacktestDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Apply row</source>
        <translation>&amp;Zeile anwenden</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Rückrechnung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>Variants and what they would flag</source>
        <translation>Varianten, und was sie melden würden</translation>
    </message>
    <message>
        <source>Variants judged</source>
        <translation>Beurteilte Varianten</translation>
    </message>
    <message>
        <source>Values, separated by commas, of: %1</source>
        <extracomment>%1 the values or the range that an option takes</extracomment>
        <translation>Werte, durch Kommas getrennt, für: %1</translation>
    </message>
    <message>
        <source>Every combination of the values is judged.</source>
        <translation>Jede Kombination der Werte wird beurteilt.</translation>
    </message>
    <message>
        <source>Open an archive to test variants on it.</source>
        <translation>Öffnen Sie ein Archiv, um Varianten daran zu erproben.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. Choose from: %3</source>
        <extracomment>%1 what was typed, %2 the name of an option, %3 its values</extracomment>
        <translation>„%1“ ist kein Wert für „%2“. Möglich sind: %3</translation>
    </message>
    <message>
        <source>These are too many combinations; at most %1 are judged. Give fewer values.</source>
        <translation>Das sind zu viele Kombinationen; höchstens %1 werden beurteilt. Geben Sie weniger Werte an.</translation>
    </message>
    <message numerus="yes">
        <source>Judging the archive by %n variant(s)…</source>
        <translation>
            <numerusform>Das Archiv wird mit %n Variante beurteilt…</numerusform>
            <numerusform>Das Archiv wird mit %n Varianten beurteilt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Over %1 days. Bold: as the rule judges now.</source>
        <translation>Über %1 Tage. Fett: wie die Regel jetzt urteilt.</translation>
    </message>
</context>
<context>
    <name>latchlight::BacktestModel</name>
    <message>
        <source>The rule judges like this now.</source>
        <translation>So urteilt die Regel jetzt.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Flagged users</source>
        <translation>Gemeldete Benutzer</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Signals a day</source>
        <translation>Signale je Tag</translation>
    </message>
</context>
<context>
    <name>latchlight::CaseBanner</name>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Save as a &amp;copy…</source>
        <translation>Als &amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>latchlight::CaseDialog</name>
    <message>
        <source>Case properties</source>
        <translation>Eigenschaften des Falls</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation>Quellen des Falls</translation>
    </message>
    <message>
        <source>Computing the SHA-256 of the sources</source>
        <translation>Die SHA-256 der Quellen wird berechnet</translation>
    </message>
    <message>
        <source>&amp;Relocate…</source>
        <translation>&amp;Verlegen …</translation>
    </message>
    <message>
        <source>&amp;Verify content</source>
        <translation>Inhalt &amp;prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Verlauf des Falls</translation>
    </message>
    <message>
        <source>This case is not saved yet: it lives in memory only.</source>
        <translation>Dieser Fall ist noch nicht gespeichert: er besteht nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (nur lesen)</translation>
    </message>
    <message>
        <source>The SHA-256 of each source is computed in the background once the case is saved.</source>
        <translation>Die SHA-256 jeder Quelle wird im Hintergrund berechnet, sobald der Fall gespeichert ist.</translation>
    </message>
    <message>
        <source>Of a file: of its bytes. Of a folder: of the sorted list of its files with the SHA-256 of each; the manual names the command that computes it.</source>
        <translation>Bei einer Datei: über ihre Bytes. Bei einem Ordner: über die sortierte Liste seiner Dateien mit der SHA-256 jeder einzelnen; das Handbuch nennt den Befehl, der sie berechnet.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
</context>
<context>
    <name>latchlight::CaseMenu</name>
    <message>
        <source>Case &amp;properties…</source>
        <translation>&amp;Eigenschaften des Falls …</translation>
    </message>
    <message>
        <source>U&amp;ndo: %1</source>
        <extracomment>%1 what is taken back, such as &quot;mark as benign&quot;</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>R&amp;edo: %1</source>
        <extracomment>%1 what is done again, such as &quot;mark as benign&quot;</extracomment>
        <translation>Wie&amp;derholen: %1</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Wie&amp;derholen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>latchlight::CellCopier</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>latchlight::CellFilters</name>
    <message>
        <source>&amp;Prepare a filter</source>
        <translation>Filter &amp;vorbereiten</translation>
    </message>
    <message>
        <source>Puts the value into the filter line without applying it</source>
        <translation>Setzt den Wert in die Filterzeile, ohne ihn anzuwenden</translation>
    </message>
    <message>
        <source>Copy &amp;as filter</source>
        <translation>&amp;Als Filter kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <extracomment>entries of a context menu; %1 is a part of a filter such as eventName:GetSecretValue</extracomment>
        <translation>Nach diesem Wert &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Filter for %1</source>
        <translation>Nach %1 &amp;filtern</translation>
    </message>
    <message>
        <source>Filter &amp;out this value</source>
        <translation>Diesen Wert a&amp;usschließen</translation>
    </message>
    <message>
        <source>Filter &amp;out %1</source>
        <translation>%1 a&amp;usschließen</translation>
    </message>
    <message>
        <source>&amp;Has this field</source>
        <translation>&amp;Hat dieses Feld</translation>
    </message>
    <message>
        <source>&amp;Has field: %1</source>
        <translation>&amp;Hat das Feld: %1</translation>
    </message>
</context>
<context>
    <name>latchlight::ColumnChooser</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>latchlight::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Wörter eines Befehls</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command has all these words.</source>
        <translation>Kein Befehl enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>latchlight::CommandsModel</name>
    <message>
        <source>%1: %2: %3</source>
        <extracomment>%1 stage such as &quot;Look first&quot;, %2 what the command does, %3 the command or why there is none</extracomment>
        <translation>%1: %2: %3</translation>
    </message>
</context>
<context>
    <name>latchlight::CommandsView</name>
    <message>
        <source>&amp;Copy command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Alle ko&amp;pieren</translation>
    </message>
    <message>
        <source>Save scr&amp;ipt…</source>
        <translation>Skr&amp;ipt speichern…</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Profile of the AWS command line</source>
        <translation>Profil der AWS-Kommandozeile</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS-Profil</translation>
    </message>
    <message>
        <source>Region, instead of that of the events</source>
        <translation>Region anstelle der von den Ereignissen</translation>
    </message>
    <message>
        <source>Region of the events</source>
        <translation>Region der Ereignisse</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Preparing the commands…</source>
        <translation>Befehle werden vorbereitet…</translation>
    </message>
    <message>
        <source>Select a user to get the commands for it.</source>
        <translation>Einen Benutzer wählen, um die Befehle für ihn zu sehen.</translation>
    </message>
    <message>
        <source>What to know before</source>
        <translation>Vorab zu wissen</translation>
    </message>
</context>
<context>
    <name>latchlight::DetectionMenu</name>
    <message>
        <source>Rule &amp;options…</source>
        <translation>Regel&amp;optionen…</translation>
    </message>
    <message>
        <source>&amp;Back-test…</source>
        <translation>&amp;Rückrechnung…</translation>
    </message>
    <message>
        <source>&amp;Suppressions…</source>
        <translation>&amp;Unterdrückungen…</translation>
    </message>
    <message>
        <source>S&amp;uppress this user…</source>
        <translation>Diesen Benutzer u&amp;nterdrücken…</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>&amp;Erkennung</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>Re&amp;geln</translation>
    </message>
</context>
<context>
    <name>latchlight::DurationEdit</name>
    <message>
        <source>Unit of: %1</source>
        <extracomment>%1 an option, for example &quot;Gap within a signal&quot;</extracomment>
        <translation>Einheit von: %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>latchlight::EventActions</name>
    <message>
        <source>Same &amp;user, ± 5 minutes</source>
        <translation>Derselbe &amp;Benutzer, ± 5 Minuten</translation>
    </message>
    <message>
        <source>Same user, ± 1 &amp;hour</source>
        <translation>Derselbe Benutzer, ± 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>Anybody on the same &amp;secret, ± 5 minutes</source>
        <translation>Alle beim selben &amp;Geheimnis, ± 5 Minuten</translation>
    </message>
    <message>
        <source>Anybody on the same secret, ± 1 h&amp;our</source>
        <translation>Alle beim selben Geheimnis, ± 1 S&amp;tunde</translation>
    </message>
    <message>
        <source>A&amp;ll events of</source>
        <translation>A&amp;lle Ereignisse zu</translation>
    </message>
    <message>
        <source>This access &amp;key</source>
        <translation>Diesem &amp;Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>This &amp;session or principal (ARN)</source>
        <translation>Dieser &amp;Sitzung oder Identität (ARN)</translation>
    </message>
    <message>
        <source>This source &amp;IP</source>
        <translation>Dieser Quell-&amp;IP</translation>
    </message>
    <message>
        <source>This secret or &amp;resource</source>
        <translation>Diesem Geheimnis oder dieser &amp;Ressource</translation>
    </message>
    <message>
        <source>Copy eve&amp;nts as</source>
        <translation>&amp;Ereignisse kopieren als</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;JSON lines (original records)</source>
        <translation>&amp;JSON-Zeilen (Originaleinträge)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;AWS CLI commands that fetch them</source>
        <translation>&amp;AWS-CLI-Befehle, die sie abrufen</translation>
    </message>
    <message>
        <source>Aro&amp;und this event</source>
        <translation>U&amp;m dieses Ereignis</translation>
    </message>
</context>
<context>
    <name>latchlight::EventMarkActions</name>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Schlag&amp;wörter …</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>N&amp;otiz …</translation>
    </message>
    <message>
        <source>The case is read only: the line above says why.</source>
        <translation>Der Fall ist schreibgeschützt: Die Zeile oben sagt, warum.</translation>
    </message>
</context>
<context>
    <name>latchlight::EventMarkDialog</name>
    <message>
        <source>&amp;Starred</source>
        <translation>Mit &amp;Stern</translation>
    </message>
    <message numerus="yes">
        <source>Marks of %n event(s)</source>
        <translation>
            <numerusform>Kennzeichnungen von %n Ereignis</numerusform>
            <numerusform>Kennzeichnungen von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of the event</source>
        <translation>Schlagwörter des Ereignisses</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation>Notiz zum Ereignis</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>Schlag&amp;wörter:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>What you change here is changed for all of them; the rest stays as it is.</source>
        <translation>Was Sie hier ändern, wird bei allen geändert; das Übrige bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>latchlight::EventTableModel</name>
    <message>
        <source>no usable time</source>
        <translation>keine brauchbare Zeit</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Secret or resource</source>
        <translation>Geheimnis oder Ressource</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>Quell-IP</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <extracomment>%1 tags, separated by commas</extracomment>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>%1 a note of the analyst</extracomment>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
</context>
<context>
    <name>latchlight::EventsView</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The events of the selected user appear here.</source>
        <translation>Hier erscheinen die Ereignisse des gewählten Benutzers.</translation>
    </message>
    <message>
        <source>The filter is not valid, so nothing is shown.</source>
        <translation>Der Filter ist ungültig, daher ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Looking for the events…</source>
        <translation>Ereignisse werden gesucht…</translation>
    </message>
    <message>
        <source>Select a user to see the events.</source>
        <translation>Einen Benutzer wählen, um seine Ereignisse zu sehen.</translation>
    </message>
    <message>
        <source>No event in the selected range passes the filter.</source>
        <translation>Kein Ereignis im gewählten Zeitraum passt zum Filter.</translation>
    </message>
    <message>
        <source>There is no event in the selected range.</source>
        <translation>Im gewählten Zeitraum gibt es kein Ereignis.</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
    <message>
        <source>first %1 of %2 found · %3 in all</source>
        <extracomment>%1 events shown, %2 events found, %3 events in the archive</extracomment>
        <translation>die ersten %1 von %2 gefundenen · %3 insgesamt</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <extracomment>%1 events shown, %2 events in the archive</extracomment>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>Alle Tage durchsuchen</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>No event of this user passes the filter.</source>
        <translation>Kein Ereignis dieses Benutzers erfüllt den Filter.</translation>
    </message>
    <message>
        <source>Search the events of all users</source>
        <translation>Ereignisse aller Benutzer durchsuchen</translation>
    </message>
</context>
<context>
    <name>latchlight::FacetsView</name>
    <message>
        <source>Values of the events shown, with their number</source>
        <translation>Werte der gezeigten Ereignisse, mit ihrer Anzahl</translation>
    </message>
    <message>
        <source>The filter is not valid, so nothing is counted.</source>
        <translation>Der Filter ist ungültig, deshalb wird nichts gezählt.</translation>
    </message>
    <message>
        <source>No event passes the filter: there is nothing to count.</source>
        <translation>Kein Ereignis erfüllt den Filter: Es gibt nichts zu zählen.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>The most frequent values of the events shown appear here.</source>
        <translation>Hier erscheinen die häufigsten Werte der gezeigten Ereignisse.</translation>
    </message>
</context>
<context>
    <name>latchlight::FactPivots</name>
    <message>
        <source>&amp;Events of all users with this value</source>
        <translation>&amp;Ereignisse aller Benutzer mit diesem Wert</translation>
    </message>
    <message>
        <source>Show these &amp;events</source>
        <translation>Diese &amp;Ereignisse zeigen</translation>
    </message>
</context>
<context>
    <name>latchlight::FilterBar</name>
    <message>
        <source>&amp;Save this filter</source>
        <translation>Diesen Filter &amp;speichern</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Saved filters, and those used lately</source>
        <translation>Gespeicherte und zuletzt benutzte Filter</translation>
    </message>
    <message>
        <source>Saved and recent filters</source>
        <translation>Gespeicherte und letzte Filter</translation>
    </message>
    <message>
        <source>&amp;Forget this saved filter</source>
        <translation>Diesen gespeicherten Filter &amp;vergessen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Clear history</source>
        <translation>Verlauf &amp;leeren</translation>
    </message>
</context>
<context>
    <name>latchlight::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Clear all filters of the events</source>
        <translation>Alle Filter der Ereignisse entfernen</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>a chip that can be removed; %1 what it limits the events to</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>All users – only %1?</source>
        <translation>Alle Benutzer – nur %1?</translation>
    </message>
    <message>
        <source>Events of all users are shown. Press to see those of the selected user only.</source>
        <translation>Gezeigt werden die Ereignisse aller Benutzer. Drücken Sie, um nur die des gewählten zu sehen.</translation>
    </message>
    <message>
        <source>Show only the events of %1</source>
        <translation>Nur die Ereignisse von %1 zeigen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>latchlight::FindLine</name>
    <message>
        <source>The record does not hold this text</source>
        <translation>Der Eintrag enthält diesen Text nicht</translation>
    </message>
</context>
<context>
    <name>latchlight::FlaggedUsersView</name>
    <message>
        <source>Find a user, role or account</source>
        <translation>Benutzer, Rolle oder Konto suchen</translation>
    </message>
    <message>
        <source>Which users are listed</source>
        <translation>Welche Benutzer gelistet sind</translation>
    </message>
    <message>
        <source>All denied</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Auffällige</translation>
    </message>
    <message>
        <source>Ranked users</source>
        <translation>Benutzer nach Rang</translation>
    </message>
    <message>
        <source>Open an archive to see who was denied secrets in it.</source>
        <translation>Ein Archiv öffnen, um zu sehen, wem darin Geheimnisse verweigert wurden.</translation>
    </message>
    <message>
        <source>%1 of %2 users shown · %3 flagged</source>
        <extracomment>%1 users shown, %2 users with denied requests, %3 of them flagged</extracomment>
        <translation>%1 von %2 Benutzern · %3 auffällig</translation>
    </message>
    <message>
        <source>No request for a secret was denied in this archive.</source>
        <translation>In diesem Archiv wurde keine Anfrage nach einem Geheimnis abgelehnt.</translation>
    </message>
    <message>
        <source>No user passes this filter.</source>
        <translation>Kein Benutzer passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Alle Benutzer zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n signal(s) suppressed</source>
        <extracomment>%1 the counts of users</extracomment>
        <translation>
            <numerusform>%1 · %n Signal unterdrückt</numerusform>
            <numerusform>%1 · %n Signale unterdrückt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide reviewed</source>
        <translation>Geprüfte ausblenden</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>List no users that are archived</source>
        <translation>Archivierte Benutzer nicht auflisten</translation>
    </message>
</context>
<context>
    <name>latchlight::HelpMenu</name>
    <message>
        <source>User &amp;manual</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
</context>
<context>
    <name>latchlight::HistoryModel</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
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
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
</context>
<context>
    <name>latchlight::InvestigationArea</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Load report</source>
        <translation>Ladebericht</translation>
    </message>
    <message>
        <source>Why flagged</source>
        <translation>Warum auffällig</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Swimlanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>latchlight::LayoutMenu</name>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>Anordnung &amp;speichern unter…</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>An&amp;ordnung</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>Anordnung &amp;löschen</translation>
    </message>
    <message>
        <source>The layout “%1” was saved</source>
        <extracomment>%1 the name of a layout</extracomment>
        <translation>Die Anordnung „%1“ wurde gespeichert</translation>
    </message>
    <message>
        <source>Layout “%1”</source>
        <extracomment>%1 the name of a layout</extracomment>
        <translation>Anordnung „%1“</translation>
    </message>
    <message>
        <source>The layout “%1” is of another version of the program and cannot be used</source>
        <translation>Die Anordnung „%1“ stammt von einer anderen Version des Programms und ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted</source>
        <extracomment>%1 the name of a layout</extracomment>
        <translation>Die Anordnung „%1“ wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>latchlight::LayoutNameDialog</name>
    <message>
        <source>Save layout</source>
        <translation>Anordnung speichern</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name der Anordnung</translation>
    </message>
    <message>
        <source>For example Triage or Hunt</source>
        <translation>Zum Beispiel Triage oder Suche</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>The layout of that name is replaced.</source>
        <translation>Die Anordnung dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Which panes are shown, where they are and how large is kept.</source>
        <translation>Gemerkt wird, welche Bereiche zu sehen sind, wo sie liegen und wie groß sie sind.</translation>
    </message>
</context>
<context>
    <name>latchlight::LoadProblemModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>latchlight::LoadProgressPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the load</source>
        <translation>Fortschritt des Ladens</translation>
    </message>
    <message>
        <source>Stop here and keep what was read so far</source>
        <translation>Hier anhalten und das bisher Gelesene behalten</translation>
    </message>
    <message>
        <source>Stopping: what was read so far will be shown</source>
        <translation>Wird angehalten: das bisher Gelesene wird gezeigt</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1 what is being done</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 bytes read, %2 bytes in all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation>Datei %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 Ereignisse je Sekunde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 a duration</extracomment>
        <translation>noch etwa %1</translation>
    </message>
</context>
<context>
    <name>latchlight::LoadReportView</name>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What was read and what was not</source>
        <translation>Was gelesen wurde und was nicht</translation>
    </message>
    <message>
        <source>Files and records that were not read</source>
        <translation>Dateien und Datensätze, die nicht gelesen wurden</translation>
    </message>
    <message>
        <source>What was read, skipped and lost is listed here once an archive is open.</source>
        <translation>Sobald ein Archiv offen ist, steht hier, was gelesen, übergangen und verloren wurde.</translation>
    </message>
</context>
<context>
    <name>latchlight::MainWindow</name>
    <message>
        <source>Case file</source>
        <translation>Falldatei</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Saved in %1; every later change is stored at once</source>
        <translation>In %1 gespeichert; jede weitere Änderung wird sofort abgelegt</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 wurde geschrieben</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Nichts wurde geöffnet</translation>
    </message>
    <message>
        <source>The engine could not answer</source>
        <translation>Keine Antwort möglich</translation>
    </message>
    <message>
        <source>Rules and templates</source>
        <translation>Regeln und Vorlagen</translation>
    </message>
    <message>
        <source>Some of the program&apos;s own files could not be used.</source>
        <translation>Einige Dateien des Programms waren nicht brauchbar.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of the window; %1 a case file or archive, %2 the program</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>About Latchlight</source>
        <translation>Über Latchlight</translation>
    </message>
    <message>
        <source>Latchlight %1 finds users who try the latches of your AWS secrets in CloudTrail archives.</source>
        <translation>Latchlight %1 findet in CloudTrail-Archiven, wer an den Riegeln Ihrer AWS-Geheimnisse rüttelt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The content of %1 is the same as before (SHA-256)</source>
        <translation>Der Inhalt von %1 ist derselbe wie zuvor (SHA-256)</translation>
    </message>
    <message>
        <source>No SHA-256 of the sources: %1</source>
        <translation>Keine SHA-256 der Quellen: %1</translation>
    </message>
    <message>
        <source>The content has changed</source>
        <translation>Der Inhalt hat sich geändert</translation>
    </message>
    <message>
        <source>%1 is not the same as when the case was made: marks may be about events that are gone, and other users may be flagged now.</source>
        <translation>%1 ist nicht mehr so wie beim Anlegen des Falls: Kennzeichnungen können Ereignisse betreffen, die es nicht mehr gibt, und andere Benutzer können nun auffällig sein.</translation>
    </message>
    <message>
        <source>SHA-256 until now: %1 (%2 %6)
SHA-256 now: %3
Files: %4 until now, %5 now</source>
        <extracomment>%1 a digest, %2 a time, %3 a digest, %4 and %5 numbers of files, %6 a time zone</extracomment>
        <translation>SHA-256 bisher: %1 (%2 %6)
SHA-256 jetzt: %3
Dateien: bisher %4, jetzt %5</translation>
    </message>
</context>
<context>
    <name>latchlight::ManualDialog</name>
    <message>
        <source>User manual</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Headings of the manual</source>
        <translation>Überschriften des Handbuchs</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Find in the manual (Return: next, Shift+Return: previous)</source>
        <translation>Im Handbuch suchen (Eingabetaste: nächste Stelle, Umschalt+Eingabetaste: vorige)</translation>
    </message>
    <message>
        <source>The manual does not hold this text</source>
        <translation>Das Handbuch enthält diesen Text nicht</translation>
    </message>
</context>
<context>
    <name>latchlight::MarkFilterButton</name>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Show only events that are starred, tagged or have a note</source>
        <translation>Nur Ereignisse mit Stern, Schlagwort oder Notiz zeigen</translation>
    </message>
    <message>
        <source>Show only marked events</source>
        <translation>Nur markierte Ereignisse zeigen</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Tagged</source>
        <extracomment>%1 a tag</extracomment>
        <translation>Mit Schlagwort</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
</context>
<context>
    <name>latchlight::MissingSourcesDialog</name>
    <message>
        <source>Sources are missing</source>
        <translation>Quellen fehlen</translation>
    </message>
    <message>
        <source>This case was made from files that are not there any more. Say where they are now; their content is then compared with the SHA-256 that the case has of them.</source>
        <translation>Dieser Fall wurde aus Dateien angelegt, die nicht mehr da sind. Geben Sie an, wo sie jetzt liegen; ihr Inhalt wird dann mit der SHA-256 verglichen, die der Fall von ihnen hat.</translation>
    </message>
    <message>
        <source>Missing sources</source>
        <translation>Fehlende Quellen</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Open what is there</source>
        <translation>Vorhandenes ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 where a source was, %2 where it is now</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
</context>
<context>
    <name>latchlight::NotesView</name>
    <message>
        <source>☆ Star</source>
        <translation>☆ Stern</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Who looks into this user</source>
        <translation>Wer sich um diesen Benutzer kümmert</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Niemandem zugewiesen</translation>
    </message>
    <message>
        <source>Assign this user to me</source>
        <translation>Diesen Benutzer mir zuweisen</translation>
    </message>
    <message>
        <source>Tags of this user</source>
        <translation>Schlagwörter dieses Benutzers</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note on this user</source>
        <translation>Notiz zu diesem Benutzer</translation>
    </message>
    <message>
        <source>History of this user</source>
        <translation>Verlauf dieses Benutzers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Select a user to star, tag, assign or note it.</source>
        <translation>Wählen Sie einen Benutzer, um ihn mit Stern, Schlagwort, Zuständigkeit oder Notiz zu versehen.</translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ Mit Stern</translation>
    </message>
</context>
<context>
    <name>latchlight::OptionalTimeEdit</name>
    <message>
        <source>Set: %1</source>
        <extracomment>%1 an option, for example &quot;Learn from&quot;</extracomment>
        <translation>Setzen: %1</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <extracomment>%1 an option, for example &quot;Learn from&quot;</extracomment>
        <translation>%1 (UTC)</translation>
    </message>
</context>
<context>
    <name>latchlight::PaneKeys</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Detach pane, or dock it</source>
        <translation>Bereich heraus&amp;lösen oder andocken</translation>
    </message>
</context>
<context>
    <name>latchlight::ProfileView</name>
    <message>
        <source>Profile of the user</source>
        <translation>Profil des Benutzers</translation>
    </message>
    <message>
        <source>Gathering what is known of this user…</source>
        <translation>Bekanntes über diesen Benutzer wird gesammelt…</translation>
    </message>
    <message>
        <source>Select a user to see its profile.</source>
        <translation>Einen Benutzer wählen, um sein Profil zu sehen.</translation>
    </message>
</context>
<context>
    <name>latchlight::QueryEdit</name>
    <message>
        <source>Filter, for example  eventName:GetSecretValue errorCode:*Denied*</source>
        <translation>Filter, zum Beispiel  eventName:GetSecretValue errorCode:*Denied*</translation>
    </message>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>a suggestion; %1 a value, %2 a number of events</extracomment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>latchlight::RawJsonModel</name>
    <message numerus="yes">
        <source>{%n}</source>
        <comment>number of members of a JSON object</comment>
        <translation>
            <numerusform>{%n}</numerusform>
            <numerusform>{%n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n]</source>
        <comment>number of elements of a JSON array</comment>
        <translation>
            <numerusform>[%n]</numerusform>
            <numerusform>[%n]</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>latchlight::RawRecordView</name>
    <message>
        <source>Record as a tree</source>
        <translation>Datensatz als Baum</translation>
    </message>
    <message>
        <source>Original text of the record</source>
        <translation>Originaltext des Eintrags</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>File and offset of the record</source>
        <translation>Datei und Lage des Datensatzes</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Alles ausk&amp;lappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>Alles &amp;einklappen</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Datensatz wird gelesen…</translation>
    </message>
    <message>
        <source>Select an event to see its record as it lies in its file.</source>
        <translation>Ein Ereignis wählen, um seinen Datensatz so zu sehen, wie er in der Datei liegt.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown; “Copy record” copies all of it.</source>
        <translation>Nur die ersten %1 sind gezeigt; „Datensatz kopieren“ kopiert alles.</translation>
    </message>
    <message>
        <source>The record is not whole JSON: the tree ends where it breaks off.</source>
        <translation>Der Datensatz ist kein ganzes JSON: der Baum endet, wo es abbricht.</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <extracomment>%1 a file, %2 a byte offset</extracomment>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>Find in the record</source>
        <translation>Im Eintrag suchen</translation>
    </message>
    <message>
        <source>Cop&amp;y record</source>
        <translation>Datensatz &amp;kopieren</translation>
    </message>
    <message>
        <source>Record as indented text</source>
        <translation>Eintrag als eingerückter Text</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The indented text is cut at %1; “Copy record” copies all of the record.</source>
        <translation>Der eingerückte Text ist nach %1 abgeschnitten; „Datensatz kopieren“ kopiert den ganzen Eintrag.</translation>
    </message>
</context>
<context>
    <name>latchlight::ReportExporter</name>
    <message>
        <source>The report was not written</source>
        <translation>Der Bericht wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>latchlight-%1.pdf</source>
        <comment>file name; %1 a user</comment>
        <translation>latchlight-%1.pdf</translation>
    </message>
    <message>
        <source>latchlight-report.pdf</source>
        <comment>file name</comment>
        <translation>latchlight-bericht.pdf</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht ausgeben</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Tables as CSV (*.csv)</source>
        <translation>Tabellen als CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save script</source>
        <translation>Skript speichern</translation>
    </message>
    <message>
        <source>Shell script (*.sh)</source>
        <translation>Shell-Skript (*.sh)</translation>
    </message>
    <message>
        <source>PowerShell script (*.ps1)</source>
        <translation>PowerShell-Skript (*.ps1)</translation>
    </message>
    <message>
        <source>The script was not saved</source>
        <translation>Das Skript wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>latchlight::RuleOptionsDialog</name>
    <message>
        <source>Rule options</source>
        <translation>Regeloptionen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>A user is</source>
        <translation>Ein Benutzer ist</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>&amp;Detector</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>A &amp;user is</source>
        <translation>Ein Ben&amp;utzer ist</translation>
    </message>
    <message>
        <source>What these options would flag</source>
        <translation>Was diese Optionen melden würden</translation>
    </message>
    <message>
        <source>The rule&apos;s &amp;own values</source>
        <translation>&amp;Eigene Werte der Regel</translation>
    </message>
    <message>
        <source>Open an archive to try options on it.</source>
        <translation>Öffnen Sie ein Archiv, um Optionen daran zu erproben.</translation>
    </message>
    <message>
        <source>Judging the archive by these options…</source>
        <translation>Das Archiv wird mit diesen Optionen beurteilt…</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) flagged, as now.</source>
        <translation>
            <numerusform>%n Benutzer gemeldet, wie jetzt.</numerusform>
            <numerusform>%n Benutzer gemeldet, wie jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would be flagged.</source>
        <translation>
            <numerusform>%n Benutzer würde gemeldet.</numerusform>
            <numerusform>%n Benutzer würden gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than now, %2 no longer.</source>
        <extracomment>%1 users flagged only by the new options, %2 users flagged only by the present ones</extracomment>
        <translation>%1 mehr als jetzt, %2 nicht mehr.</translation>
    </message>
    <message>
        <source>Signals: %1, a day: %2.</source>
        <extracomment>%1 a number of signals, %2 the same a day</extracomment>
        <translation>Signale: %1, je Tag: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) suppressed.</source>
        <translation>
            <numerusform>%n Signal unterdrückt.</numerusform>
            <numerusform>%n Signale unterdrückt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchlight::SecretsModel</name>
    <message>
        <source>This user</source>
        <translation>Dieser Benutzer</translation>
    </message>
    <message>
        <source>Same key or IP</source>
        <translation>Gleicher Schlüssel oder IP</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Marked as rotated on %1 by %2</source>
        <extracomment>%1 a time, %2 who</extracomment>
        <translation>Als erneuert gekennzeichnet am %1 von %2</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>Zuerst (%1)</translation>
    </message>
    <message>
        <source>First denied (%1)</source>
        <translation>Zuerst abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>Zuletzt (%1)</translation>
    </message>
    <message>
        <source>Last denied (%1)</source>
        <translation>Zuletzt abgelehnt (%1)</translation>
    </message>
</context>
<context>
    <name>latchlight::SecretsSection</name>
    <message>
        <source>Copy names</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the names of what is at risk</source>
        <translation>Namen des Gefährdeten kopieren</translation>
    </message>
    <message>
        <source>Copy the names of what was only denied</source>
        <translation>Namen des nur Abgelehnten kopieren</translation>
    </message>
    <message>
        <source>Unfold the list: %1</source>
        <extracomment>%1 &quot;3 secrets at risk&quot;</extracomment>
        <translation>Liste aufklappen: %1</translation>
    </message>
    <message>
        <source>Fold the list: %1</source>
        <translation>Liste zuklappen: %1</translation>
    </message>
    <message>
        <source>Unfold the list</source>
        <translation>Liste aufklappen</translation>
    </message>
    <message>
        <source>Fold the list away: the other one gets its room</source>
        <translation>Liste zuklappen: Die andere bekommt ihren Platz</translation>
    </message>
</context>
<context>
    <name>latchlight::SecretsView</name>
    <message>
        <source>Gathering what is known of this user…</source>
        <translation>Bekanntes über diesen Benutzer wird gesammelt…</translation>
    </message>
    <message>
        <source>Asked for and refused. These records did not disclose them: no change is needed on their account.</source>
        <translation>Angefragt und abgelehnt. Diese Einträge legten sie nicht offen: es muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Select a user to see what is at risk.</source>
        <translation>Wählen Sie einen Benutzer, um zu sehen, was gefährdet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rotated</source>
        <extracomment>%1 &quot;3 secrets at risk&quot;</extracomment>
        <translation>
            <numerusform>%1, %n erneuert</numerusform>
            <numerusform>%1, %n erneuert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchlight::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The keys for filtering and copying a value stand in the context menu of its cell.</source>
        <translation>Die Tasten, mit denen sich nach einem Wert filtern oder er sich kopieren lässt, stehen im Kontextmenü seiner Zelle.</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>A Markdown table, to print or to keep</source>
        <translation>Eine Markdown-Tabelle, zum Drucken oder Aufheben</translation>
    </message>
</context>
<context>
    <name>latchlight::SourceModel</name>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Computed (%1)</source>
        <translation>Berechnet (%1)</translation>
    </message>
</context>
<context>
    <name>latchlight::StartPage</name>
    <message>
        <source>Who is trying the latches of your secrets?</source>
        <translation>Wer rüttelt an den Riegeln Ihrer Geheimnisse?</translation>
    </message>
    <message>
        <source>Open a CloudTrail archive. Latchlight finds users who were denied secrets more often than is normal for them, and leads from there to evidence, triage and rotation. Nothing leaves this computer.</source>
        <translation>Ein CloudTrail-Archiv öffnen. Latchlight findet Benutzer, denen häufiger als bei ihnen üblich Geheimnisse verweigert wurden, und führt von dort zu Belegen, Triage und Erneuerung. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open f&amp;iles…</source>
        <translation>Date&amp;ien öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>&amp;Fall öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation>Beispielarchi&amp;v öffnen</translation>
    </message>
    <message>
        <source>You can also drop files and folders anywhere in this window.</source>
        <translation>Dateien und Ordner lassen sich auch überall in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>latchlight::StatusLabels</name>
    <message>
        <source>Show what was read and what was not</source>
        <translation>Zeigen, was gelesen wurde und was nicht</translation>
    </message>
    <message>
        <source>Partial: loading was stopped</source>
        <translation>Teilweise: Laden wurde angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) flagged</source>
        <translation>
            <numerusform>%n Benutzer auffällig</numerusform>
            <numerusform>%n Benutzer auffällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing lost</source>
        <extracomment>%1 &quot;412 files&quot;</extracomment>
        <translation>%1, nichts verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>%n defekt</numerusform>
            <numerusform>%n defekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) lost</source>
        <translation>
            <numerusform>%n Datensatz verloren</numerusform>
            <numerusform>%n Datensätze verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ %1, %2, %3</source>
        <extracomment>%1 &quot;412 files&quot;, %2 &quot;3 broken&quot;, %3 &quot;12 records lost&quot;</extracomment>
        <translation>⚠ %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 events shown</source>
        <extracomment>%1 events shown, %2 events in the archive</extracomment>
        <translation>%1 von %2 Ereignissen gezeigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a user, %2 a range of time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Partial: still loading</source>
        <translation>Teilweise: wird noch geladen</translation>
    </message>
    <message>
        <source>All times are in %1; times in filters and options are always in UTC</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>Alle Zeiten sind in %1; Zeiten in Filtern und Optionen sind immer in UTC</translation>
    </message>
</context>
<context>
    <name>latchlight::SuppressionEditor</name>
    <message>
        <source>&amp;Ends before (UTC)</source>
        <translation>&amp;Endet vor (UTC)</translation>
    </message>
    <message>
        <source>Suppress signals</source>
        <translation>Signale unterdrücken</translation>
    </message>
    <message>
        <source>What it would hide</source>
        <translation>Was dadurch verborgen würde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ends before (UTC)</source>
        <translation>Endet vor (UTC)</translation>
    </message>
    <message>
        <source>Required: why this is known to be harmless, and who says so</source>
        <translation>Erforderlich: woher bekannt ist, dass es harmlos ist, und wer das sagt</translation>
    </message>
    <message>
        <source>Compared with the time a signal was raised, so that an archive looks the same any day.</source>
        <translation>Wird mit der Zeit verglichen, zu der ein Signal gemeldet wurde, damit ein Archiv an jedem Tag gleich aussieht.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Jede Regel</translation>
    </message>
    <message>
        <source>Open an archive to see what it would hide.</source>
        <translation>Öffnen Sie ein Archiv, um zu sehen, was dadurch verborgen würde.</translation>
    </message>
    <message>
        <source>It hides nothing in this archive.</source>
        <translation>In diesem Archiv würde nichts verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>It hides %n signal(s) with %1 requests.</source>
        <extracomment>%1 a number of requests</extracomment>
        <translation>
            <numerusform>%n Signal mit %1 Anfragen würde verborgen.</numerusform>
            <numerusform>%n Signale mit %1 Anfragen würden verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would not be flagged any more.</source>
        <translation>
            <numerusform>%n Benutzer würde nicht mehr gemeldet.</numerusform>
            <numerusform>%n Benutzer würden nicht mehr gemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) stay, because they hold requests that it does not cover.</source>
        <translation>
            <numerusform>%n Signal bleibt, weil es Anfragen enthält, die nicht erfasst sind.</numerusform>
            <numerusform>%n Signale bleiben, weil sie Anfragen enthalten, die nicht erfasst sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the reason to save it.</source>
        <translation>Geben Sie den Grund an, um zu speichern.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
</context>
<context>
    <name>latchlight::SuppressionModel</name>
    <message>
        <source>Every rule</source>
        <translation>Jede Regel</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Dauerhaft</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Signals hidden</source>
        <translation>Verborgene Signale</translation>
    </message>
    <message>
        <source>Until (%1)</source>
        <translation>Bis (%1)</translation>
    </message>
</context>
<context>
    <name>latchlight::SuppressionsDialog</name>
    <message>
        <source>&amp;Show suppressed signals among the others</source>
        <translation>Unterdrückte Signale mit &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Suppressions</source>
        <translation>Unterdrückungen</translation>
    </message>
    <message>
        <source>Suppressions of this case</source>
        <translation>Unterdrückungen dieses Falls</translation>
    </message>
    <message>
        <source>Nothing is suppressed in this case.</source>
        <translation>In diesem Fall wird nichts unterdrückt.</translation>
    </message>
</context>
<context>
    <name>latchlight::SwimCellModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 · suppressed</source>
        <extracomment>%1 a severity</extracomment>
        <translation>%1 · unterdrückt</translation>
    </message>
    <message>
        <source>Bucket from (%1)</source>
        <translation>Abschnitt ab (%1)</translation>
    </message>
</context>
<context>
    <name>latchlight::SwimLaneChart</name>
    <message>
        <source>Users over time</source>
        <translation>Benutzer im Zeitverlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with flagged cells</source>
        <translation>
            <numerusform>%n Benutzer mit gemeldeten Feldern</numerusform>
            <numerusform>%n Benutzer mit gemeldeten Feldern</numerusform>
        </translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>%1, %2: nothing denied</source>
        <extracomment>%1 a user, %2 a range of time</extracomment>
        <translation>%1, %2: nichts abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n denied, within what is normal</source>
        <translation>
            <numerusform>%1, %2: %n abgelehnt, im Rahmen des Üblichen</numerusform>
            <numerusform>%1, %2: %n abgelehnt, im Rahmen des Üblichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n denied, score %3, severity %4</source>
        <translation>
            <numerusform>%1, %2: %n abgelehnt, Wert %3, Schwere %4</numerusform>
            <numerusform>%1, %2: %n abgelehnt, Wert %3, Schwere %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n denied, score %3, severity %4, suppressed as known noise</source>
        <extracomment>%1 a user, %2 a range of time, %3 a score, %4 a severity</extracomment>
        <translation>
            <numerusform>%1, %2: %n abgelehnt, Wert %3, Schwere %4, als bekanntes Rauschen unterdrückt</numerusform>
            <numerusform>%1, %2: %n abgelehnt, Wert %3, Schwere %4, als bekanntes Rauschen unterdrückt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchlight::SwimLanesView</name>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Show the whole archive again; the selected range stays</source>
        <translation>Wieder das ganze Archiv zeigen; der gewählte Zeitraum bleibt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the flagged cells as a table</source>
        <translation>Die gemeldeten Felder als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Flagged cells by user and time</source>
        <translation>Gemeldete Felder nach Benutzer und Zeit</translation>
    </message>
    <message>
        <source>Open an archive to see all users over time.</source>
        <translation>Öffnen Sie ein Archiv, um alle Benutzer im Zeitverlauf zu sehen.</translation>
    </message>
    <message>
        <source>No request for a secret was denied in this archive.</source>
        <translation>In diesem Archiv wurde keine Anfrage nach einem Geheimnis abgelehnt.</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>Show the cells of suppressed signals hatched; they are drawn as normal otherwise</source>
        <translation>Zellen unterdrückter Signale schraffiert zeigen; sonst werden sie wie Gewöhnliches gezeichnet</translation>
    </message>
</context>
<context>
    <name>latchlight::TextFinder</name>
    <message>
        <source>Find in the text (Return: next)</source>
        <translation>Im Text suchen (Eingabetaste: nächste Stelle)</translation>
    </message>
</context>
<context>
    <name>latchlight::TimelineChart</name>
    <message>
        <source>Select a user to see when requests were denied.</source>
        <translation>Einen Benutzer wählen, um zu sehen, wann Anfragen abgelehnt wurden.</translation>
    </message>
    <message>
        <source>Timeline of denied requests</source>
        <translation>Zeitverlauf abgelehnter Anfragen</translation>
    </message>
    <message>
        <source>zoomed, 0 shows all</source>
        <translation>vergrößert, 0 zeigt alles</translation>
    </message>
    <message>
        <source>No denied requests in this range.</source>
        <translation>Keine abgelehnten Anfragen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Auf Auswahl vergrößern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>latchlight::TimelineTableModel</name>
    <message>
        <source>Anomalous, score %1</source>
        <translation>Auffällig, Wert %1</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernphase</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Anomalous</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>%1: expected</source>
        <extracomment>%1 a detector</extracomment>
        <translation>%1: erwartet</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: Grenze</translation>
    </message>
    <message>
        <source>%1: verdict</source>
        <translation>%1: Urteil</translation>
    </message>
    <message>
        <source>Bucket from (%1)</source>
        <translation>Abschnitt ab (%1)</translation>
    </message>
</context>
<context>
    <name>latchlight::TimelineView</name>
    <message>
        <source>&amp;Zoom to range</source>
        <translation>Zeitraum &amp;vergrößern</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Denied requests by time</source>
        <translation>Abgelehnte Anfragen nach Zeit</translation>
    </message>
    <message>
        <source>Show the same numbers as a table</source>
        <translation>Dieselben Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the whole archive again; the selected range stays</source>
        <translation>Wieder das ganze Archiv zeigen; der gewählte Zeitraum bleibt</translation>
    </message>
    <message>
        <source>Select a user to see when it was denied, against what is normal for it.</source>
        <translation>Einen Benutzer wählen, um zu sehen, wann er abgelehnt wurde und was für ihn üblich ist.</translation>
    </message>
    <message>
        <source>Open an archive to begin.</source>
        <translation>Zum Beginnen ein Archiv öffnen.</translation>
    </message>
    <message>
        <source>Nothing was denied in the range of this archive.</source>
        <translation>Im Zeitraum dieses Archivs wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>Drawing the timeline…</source>
        <translation>Zeitverlauf wird gezeichnet…</translation>
    </message>
    <message>
        <source>Show the selected range in the whole width</source>
        <translation>Den gewählten Zeitraum in ganzer Breite zeigen</translation>
    </message>
    <message>
        <source>Detector to compare with</source>
        <translation>Verfahren zum Vergleich</translation>
    </message>
    <message>
        <source>Draw what another detector expects and where its limit lies over the same counts. Findings do not change.</source>
        <translation>Zeichnet über dieselben Zahlen, was ein anderes Verfahren erwartet und wo seine Grenze liegt. Die Befunde ändern sich nicht.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>No other detector</source>
        <translation>Kein anderes Verfahren</translation>
    </message>
</context>
<context>
    <name>latchlight::TreeFinder</name>
    <message>
        <source>Find in the record (Return: next)</source>
        <translation>Im Eintrag suchen (Eingabetaste: nächste Stelle)</translation>
    </message>
</context>
<context>
    <name>latchlight::TriageView</name>
    <message>
        <source>Triage checklist</source>
        <translation>Triage-Checkliste</translation>
    </message>
    <message>
        <source>What the events tell</source>
        <translation>Was die Ereignisse sagen</translation>
    </message>
    <message>
        <source>Note on this step</source>
        <translation>Notiz zu diesem Schritt</translation>
    </message>
    <message>
        <source>Gathering the evidence…</source>
        <translation>Belege werden gesammelt…</translation>
    </message>
    <message>
        <source>Select a user to begin its triage.</source>
        <translation>Einen Benutzer wählen, um mit der Triage zu beginnen.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <extracomment>%1 ticked steps, %2 steps of the checklist</extracomment>
        <translation>%1 von %2 Schritten erledigt</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>one fact in a list</extracomment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n event(s)</source>
        <translation>
            <numerusform>%n E&amp;reignis zeigen</numerusform>
            <numerusform>%n E&amp;reignisse zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchlight::UserMarkActions</name>
    <message>
        <source>S&amp;tar this user</source>
        <translation>Benutzer mit S&amp;tern versehen</translation>
    </message>
    <message>
        <source>&amp;Assign to me</source>
        <translation>Mir &amp;zuweisen</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Schla&amp;gwörter …</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
</context>
<context>
    <name>latchlight::VerdictBar</name>
    <message>
        <source>State of triage</source>
        <translation>Stand der Triage</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>Grund des Urteils</translation>
    </message>
    <message>
        <source>Reason, for example the ticket or what you found</source>
        <translation>Grund, etwa das Ticket oder der Befund</translation>
    </message>
    <message>
        <source>Give a reason: it is stored as archived once there is one.</source>
        <translation>Bitte einen Grund angeben: erst dann wird der Fall abgelegt.</translation>
    </message>
</context>
<context>
    <name>latchlight::WeekChart</name>
    <message>
        <source>Hours of activity</source>
        <translation>Stunden der Tätigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No events.</source>
        <translation>Keine Ereignisse.</translation>
    </message>
    <message>
        <source>Active in %1 of the 168 hours of a week; most on %2.</source>
        <extracomment>%1 a number of hours, %2 the description of one hour</extracomment>
        <translation>Tätig in %1 der 168 Stunden einer Woche; am meisten: %2.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>an hour of the day on an axis; %1 a number</extracomment>
        <translation>%1 Uhr</translation>
    </message>
    <message>
        <source>%1, %2 to %3 h %6: %4, of which %5 denied</source>
        <extracomment>%1 a day of the week, %2 and %3 hours, %4 a number of events, %5 how many of them were denied, %6 a time zone</extracomment>
        <translation>%1, %2 bis %3 Uhr %6: %4, davon %5 abgelehnt</translation>
    </message>
</context>
<context>
    <name>latchlight::WeekHoursModel</name>
    <message>
        <source>%1, of which %2 denied</source>
        <extracomment>%1 a number of events, %2 how many of them were denied</extracomment>
        <translation>%1, davon %2 abgelehnt</translation>
    </message>
</context>
<context>
    <name>latchlight::WeekHoursView</name>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Tabe&amp;lle</translation>
    </message>
    <message>
        <source>Show the hours of activity as a table</source>
        <translation>Die Stunden der Tätigkeit als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Hours of activity (%1)</source>
        <translation>Stunden der Tätigkeit (%1)</translation>
    </message>
    <message>
        <source>Events by day of the week and hour (%1)</source>
        <translation>Ereignisse nach Wochentag und Stunde (%1)</translation>
    </message>
</context>
<context>
    <name>latchlight::WhyFlaggedView</name>
    <message>
        <source>Copy te&amp;xt</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Signals of this user</source>
        <translation>Meldungen zu diesem Benutzer</translation>
    </message>
    <message>
        <source>Why this user was flagged</source>
        <translation>Warum dieser Benutzer auffiel</translation>
    </message>
    <message>
        <source>Numbers and evidence</source>
        <translation>Zahlen und Belege</translation>
    </message>
    <message>
        <source>Gathering what is known of this user…</source>
        <translation>Bekanntes über diesen Benutzer wird gesammelt…</translation>
    </message>
    <message>
        <source>Select a user to see why it was flagged.</source>
        <translation>Einen Benutzer wählen, um zu sehen, warum er auffiel.</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <extracomment>one signal in a list; %1 a range of time, %2 a severity, %3 a score</extracomment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Sho&amp;w events</source>
        <translation>Ereignisse zei&amp;gen</translation>
    </message>
    <message>
        <source>Suppression of this signal</source>
        <translation>Unterdrückung dieses Signals</translation>
    </message>
    <message>
        <source>%1 · suppressed</source>
        <extracomment>%1 a signal in a list</extracomment>
        <translation>%1 · unterdrückt</translation>
    </message>
</context>
<context>
    <name>latchlight::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip of a command; %1 its name, %2 its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open f&amp;iles…</source>
        <translation>Date&amp;ien öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>&amp;Fall öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save case</source>
        <translation>Fall &amp;speichern</translation>
    </message>
    <message>
        <source>Save case &amp;as…</source>
        <translation>Fall speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export report on this user…</source>
        <translation>Be&amp;richt zu diesem Benutzer…</translation>
    </message>
    <message>
        <source>Export report on all &amp;flagged users…</source>
        <translation>Bericht zu allen auffälligen Benu&amp;tzern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Find &amp;user</source>
        <translation>Ben&amp;utzer suchen</translation>
    </message>
    <message>
        <source>&amp;Filter events</source>
        <translation>Ereignisse &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Clear range and filter</source>
        <translation>&amp;Zeitraum und Filter entfernen</translation>
    </message>
    <message>
        <source>Go to &amp;timeline</source>
        <translation>Zum Zeit&amp;verlauf</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;About Latchlight</source>
        <translation>Über &amp;Latchlight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Go to s&amp;wimlanes</source>
        <translation>Zu den Bah&amp;nen</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple archive</source>
        <translation>Beispielarchi&amp;v öffnen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Go to users</source>
        <translation>Zu den &amp;Benutzern</translation>
    </message>
</context>
<context>
    <name>latchlight::ZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Times are shown in this zone. Times in filters and options, in cases, reports and exports of events stay in UTC.</source>
        <translation>Zeiten werden in dieser Zone gezeigt. Zeiten in Filtern und Optionen, in Fällen, Berichten und exportierten Ereignissen bleiben in UTC.</translation>
    </message>
    <message>
        <source>Find a time zone</source>
        <translation>Zeitzone suchen</translation>
    </message>
    <message>
        <source>Find a time zone, for example Berlin</source>
        <translation>Zeitzone suchen, zum Beispiel Berlin</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
</context>
<context>
    <name>latchlight::ZoneMenu</name>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>T&amp;imes in</source>
        <translation>Ze&amp;iten in</translation>
    </message>
    <message>
        <source>&amp;Local time (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>&amp;Ortszeit (%1)</translation>
    </message>
    <message>
        <source>&amp;Other zone (%1)…</source>
        <translation>&amp;Andere Zone (%1)…</translation>
    </message>
    <message>
        <source>&amp;Other zone…</source>
        <translation>&amp;Andere Zone…</translation>
    </message>
</context>
</TS>

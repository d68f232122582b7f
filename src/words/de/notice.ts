import type { NoticeWords } from '../shape/notice.js'

export const notice: NoticeWords = {
  INPUT_NOT_FOUND: 'Es gibt keine Datei und keinen Ordner {address}. Schreibweise und aktuellen Ordner prüfen.',
  INPUT_UNREADABLE:
    '{address} lässt sich nicht lesen ({reason}). Prüfen, ob es eine gewöhnliche Datei oder ein Ordner ist und ob Leserechte bestehen.',
  INPUT_EMPTY: '{address} ist leer: kein Zeichen außer Leerraum. Nichts zu tun, es sei denn, dort sollte Text stehen.',
  INPUT_BINARY:
    '{address} enthält Daten ({format}), keinen Text. Das Dokument als Text, HTML oder Mail speichern und diese Datei angeben.',
  INPUT_TOO_LARGE:
    '{address} hat {size} Bytes, mehr als die Grenze von {limit}. Die Grenze mit --max-bytes anheben oder die Datei teilen.',
  INPUT_UNKNOWN_KIND:
    '{address} ist von einer Art, die nicht gelesen wird ({kind}). Gelesen werden Text, Markdown, HTML, Mail, Postfächer und NDJSON mit „text“ oder „html“.',
  FOLDER_EMPTY: 'Im Ordner {address} liegt keine Datei, die sich lesen ließe. Prüfen, ob es der gemeinte ist.',
  INPUT_IS_OUTPUT:
    '{address} ist die Datei, in die gerade geschrieben wird, und wurde nicht gelesen. Die Ausgabe in einen Ordner leiten, der nicht gelesen wird.',
  CHARSET_REPAIRED:
    'Die Zeichen von {address} passen nicht zum Zeichensatz ({declared}). Gelesen wurde es als {charset}, {repaired} Stellen wurden berichtigt. Umlaute und Anführungszeichen ansehen.',
  KIND_DIFFERS:
    '{address} gibt sich als {stated} aus, der Inhalt ist aber {found} und wurde so gelesen. Mit der richtigen Dateiendung entfällt dieser Hinweis.',
  MAIL_BROKEN:
    'Der Aufbau der Mail ist beschädigt ({reason}). Aller Text, der sich finden ließ, wurde gelesen; mit dem Original vergleichen.',
  MAIL_TOO_MANY_PARTS:
    'Die Mail hat mehr als {limit} Teile. Die ersten wurden gelesen, der Rest nicht; es ist wohl keine gewöhnliche Mail.',
  MAIL_PART_SKIPPED:
    'Ein Teil der Mail wurde nicht gelesen: {type}, {name} ({reason}). Ist er wichtig, den Anhang speichern und als eigene Eingabe angeben.',
  HTML_TOO_DEEP:
    'Die Elemente der Seite sind tiefer als {limit} verschachtelt. Der Text ist vollständig, der Aufbau unterhalb dieser Tiefe aber nicht bekannt.',
  ADDRESS_INVALID:
    '{address} ist keine Adresse, die abgerufen werden kann. Adressen beginnen mit http:// oder https://.',
  ADDRESS_PRIVATE:
    '{address} führt in ein privates Netz und wurde nicht abgerufen, damit keine Eingabe dieses Programm nach innen greifen lässt. Ist es gewollt: --allow-private.',
  ADDRESS_UNREACHABLE:
    '{address} war nicht zu erreichen ({reason}). Adresse und Netz prüfen und später noch einmal versuchen.',
  ADDRESS_TIMEOUT:
    '{address} hat nicht innerhalb von {seconds} Sekunden vollständig geantwortet. Später noch einmal versuchen oder mit --timeout mehr Zeit geben.',
  ADDRESS_TOO_LARGE:
    '{address} schickt mehr als die Grenze von {limit} Bytes, gepackt oder entpackt. Wer der Adresse traut, hebt die Grenze mit --max-bytes an.',
  ADDRESS_TOO_MANY_REDIRECTS:
    '{address} leitet mehr als {limit} Mal weiter, vermutlich ohne Ende. Im Browser öffnen und die Adresse angeben, bei der man ankommt.',
  ADDRESS_STATUS:
    '{address} hat mit Status {status} statt mit einer Seite geantwortet. Im Browser öffnen, um zu sehen, was dort steht.',
  PAGE_IS_CHALLENGE:
    '{address} zeigt eine Seite, die fragt, ob ein Mensch da ist ({sign}), nicht den Inhalt. Die Seite im Browser speichern und die Datei angeben.',
  LANGUAGE_UNREAD:
    'Die Sprache dieses Dokuments ({language}) kann noch nicht gelesen werden. Der Text ist aufgehoben, aber nichts darin wurde gesucht. Gelesen werden Deutsch und Englisch.',
  LANGUAGE_UNKNOWN:
    'Die Sprache von {address} ist nicht zu erkennen: Der Text hat zu wenige Wörter oder keines, das im Deutschen oder Englischen häufig ist. Er ist aufgehoben, aber nicht durchsucht. Gelesen wird eine Seite oder Mail, die ihre Sprache nennt.',
  TEXT_TOO_LONG:
    '{address} hat einen Text von {length} Zeichen, mehr als die {limit}, die auf einmal gelesen werden. Der Text ist aufbewahrt, aber nichts wurde darin gesucht. In Teile teilen.',
  NOTHING_TO_READ:
    '{address} zeigt keinen Text: vielleicht nur Bilder oder ein Skript, das ihn erst holt. Die Seite im Browser speichern und die Datei angeben.',
  DATE_UNKNOWN:
    'Es ließ sich kein Erscheinungstag finden; Wörter wie „gestern“ bleiben deshalb unaufgelöst. Den Tag mit --date angeben.',
}

const rows = (list: string): readonly string[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Verbs that are not regular: infinitive, third person of the present, past, participle, subjunctive of the past. */
export const verbs = rows(`
  sein ist/bin/bist/sind/seid war gewesen wäre sei/seist/seiest/seien
  haben hat/hast/habt hatte gehabt hätte
  werden wird/wirst wurde/ward geworden/worden würde
  können kann/kannst konnte gekonnt könnte
  müssen muss/musst/muß/mußt musste/mußte gemusst/gemußt müsste/müßte
  dürfen darf/darfst durfte gedurft dürfte
  sollen soll/sollst sollte gesollt sollte
  wollen will/willst wollte gewollt wollte
  mögen mag/magst mochte gemocht möchte
  wissen weiß/weißt wusste/wußte gewusst/gewußt wüsste/wüßte
  backen bäckt backte/buk gebacken -
  befehlen befiehlt befahl befohlen befähle/beföhle
  beginnen - begann begonnen begänne/begönne
  beißen beißt biss/biß gebissen bisse
  bergen birgt barg geborgen bärge
  bersten birst barst geborsten bärste
  bewegen - bewog/bewegte bewegt/bewogen bewöge
  biegen - bog gebogen böge
  bieten - bot geboten böte
  binden - band gebunden bände
  bitten - bat gebeten bäte
  blasen bläst blies geblasen bliese
  bleiben - blieb geblieben bliebe
  braten brät briet gebraten briete
  brechen bricht brach gebrochen bräche
  brennen - brannte gebrannt -
  bringen - brachte gebracht brächte
  denken - dachte gedacht dächte
  dringen - drang gedrungen dränge
  empfehlen empfiehlt empfahl empfohlen empfähle
  erlöschen erlischt erlosch erloschen erlösche
  erschrecken erschrickt erschrak erschrocken erschräke
  essen isst/ißt aß gegessen äße
  fahren fährt fuhr gefahren führe
  fallen fällt fiel gefallen fiele
  fangen fängt fing gefangen finge
  fechten ficht focht gefochten föchte
  finden - fand gefunden fände
  flechten flicht flocht geflochten flöchte
  fliegen - flog geflogen flöge
  fliehen - floh geflohen flöhe
  fließen fließt floss/floß geflossen flösse
  fressen frisst fraß gefressen fräße
  frieren - fror gefroren fröre
  gebären gebiert gebar geboren gebäre
  geben gibt gab gegeben gäbe
  gedeihen - gedieh gediehen gediehe
  gehen - ging gegangen ginge
  gelingen - gelang gelungen gelänge
  gelten gilt galt gegolten gälte/gölte
  genesen genest genas genesen genäse
  genießen genießt genoss/genoß genossen genösse
  geschehen geschieht geschah geschehen geschähe
  gewinnen - gewann gewonnen gewänne/gewönne
  gießen gießt goss/goß gegossen gösse
  gleichen - glich geglichen gliche
  gleiten - glitt geglitten glitte
  graben gräbt grub gegraben grübe
  greifen - griff gegriffen griffe
  halten hält hielt gehalten hielte
  hängen - hing gehangen hinge
  hauen - hieb/haute gehauen hiebe
  heben - hob gehoben höbe
  heißen heißt hieß geheißen hieße
  helfen hilft half geholfen hülfe/hälfe
  kennen - kannte gekannt -
  klingen - klang geklungen klänge
  kneifen - kniff gekniffen kniffe
  kommen - kam gekommen käme
  kriechen - kroch gekrochen kröche
  laden lädt lud geladen lüde
  lassen lässt/läßt ließ gelassen ließe
  laufen läuft lief gelaufen liefe
  leiden - litt gelitten litte
  leihen - lieh geliehen liehe
  lesen liest las gelesen läse
  liegen - lag gelegen läge
  lügen - log gelogen löge
  mahlen - mahlte gemahlen -
  meiden - mied gemieden miede
  messen misst/mißt maß gemessen mäße
  nehmen nimmt nahm genommen nähme
  nennen - nannte genannt -
  pfeifen - pfiff gepfiffen pfiffe
  preisen preist pries gepriesen priese
  raten rät riet geraten riete
  reiben - rieb gerieben riebe
  reißen reißt riss/riß gerissen risse
  reiten - ritt geritten ritte
  rennen - rannte gerannt -
  riechen - roch gerochen röche
  ringen - rang gerungen ränge
  rinnen - rann geronnen ränne
  rufen - rief gerufen riefe
  saufen säuft soff gesoffen söffe
  schaffen - schuf/schaffte geschaffen/geschafft schüfe
  scheiden - schied geschieden schiede
  scheinen - schien geschienen schiene
  schelten schilt schalt gescholten schölte
  schieben - schob geschoben schöbe
  schießen schießt schoss/schoß geschossen schösse
  schlafen schläft schlief geschlafen schliefe
  schlagen schlägt schlug geschlagen schlüge
  schleichen - schlich geschlichen schliche
  schleifen - schliff geschliffen schliffe
  schließen schließt schloss/schloß geschlossen schlösse
  schlingen - schlang geschlungen schlänge
  schmeißen schmeißt schmiss geschmissen schmisse
  schmelzen schmilzt schmolz geschmolzen schmölze
  schneiden - schnitt geschnitten schnitte
  schreiben - schrieb geschrieben schriebe
  schreien - schrie geschrien/geschrieen schriee
  schreiten - schritt geschritten schritte
  schweigen - schwieg geschwiegen schwiege
  schwellen schwillt schwoll geschwollen schwölle
  schwimmen - schwamm geschwommen schwämme
  schwinden - schwand geschwunden schwände
  schwingen - schwang geschwungen schwänge
  schwören - schwor geschworen schwöre
  sehen sieht sah gesehen sähe
  senden - sandte/sendete gesandt/gesendet -
  singen - sang gesungen sänge
  sinken - sank gesunken sänke
  sinnen - sann gesonnen sänne
  sitzen sitzt saß gesessen säße
  speien - spie gespien spiee
  spinnen - spann gesponnen spänne
  sprechen spricht sprach gesprochen spräche
  sprießen sprießt spross gesprossen sprösse
  springen - sprang gesprungen spränge
  stechen sticht stach gestochen stäche
  stehen - stand gestanden stünde/stände
  stehlen stiehlt stahl gestohlen stähle
  steigen - stieg gestiegen stiege
  sterben stirbt starb gestorben stürbe
  stinken - stank gestunken stänke
  stoßen stößt stieß gestoßen stieße
  streichen - strich gestrichen striche
  streiten - stritt gestritten stritte
  tragen trägt trug getragen trüge
  treffen trifft traf getroffen träfe
  treiben - trieb getrieben triebe
  treten tritt trat getreten träte
  trinken - trank getrunken tränke
  trügen - trog getrogen tröge
  tun tut/tue/tust tat getan täte
  verderben verdirbt verdarb verdorben verdürbe
  verdrießen verdrießt verdross verdrossen verdrösse
  vergessen vergisst/vergißt vergaß vergessen vergäße
  verlieren - verlor verloren verlöre
  verschwinden - verschwand verschwunden verschwände
  verzeihen - verzieh verziehen verziehe
  wachsen wächst wuchs gewachsen wüchse
  wägen - wog gewogen wöge
  waschen wäscht wusch gewaschen wüsche
  weichen - wich gewichen wiche
  weisen weist wies gewiesen wiese
  wenden - wandte/wendete gewandt/gewendet -
  werben wirbt warb geworben würbe
  werfen wirft warf geworfen würfe
  wiegen - wog gewogen wöge
  winden - wand gewunden wände
  wringen - wrang gewrungen wränge
  ziehen - zog gezogen zöge
  zwingen - zwang gezwungen zwänge
`)

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Parts that stand apart from their verb in a main clause; longer ones first, so that "hinzu" goes before "hin". */
export const separable = words(`
  gegenüber auseinander aufeinander zusammen entgegen zurecht zugrunde zunichte vorüber hinüber herüber hindurch
  voraus hinaus heraus hinein herein hinunter herunter hinweg hinauf herauf vorbei herbei dabei herab hinab bereit
  nieder wieder weiter zurück zuvor vorweg hervor bevor voran heran hinzu dazu davon daran darauf umher herum
  bekannt offen statt stand teil fort fest frei fern fehl kennen preis acht heim hoch nahe tot klar
  gleich durch unter über empor inne los weg her hin ein aus auf vor bei mit nach ab an da um zu
`)

/** Parts that never leave their verb. */
export const inseparable = words('wider hinter über unter durch miss ent emp voll zer ver er be ge um')

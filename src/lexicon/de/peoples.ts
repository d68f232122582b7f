import { peoplesOf } from '../peoples.js'

/** Country, stem of the adjective, inhabitant. Our own list. */
export const peoples = peoplesOf(`
AD andorranisch Andorraner|AE emiratisch Emirati|AF afghanisch Afghane|AG antiguanisch Antiguaner|AL albanisch Albaner
AM armenisch Armenier|AO angolanisch Angolaner|AR argentinisch Argentinier|AT österreichisch Österreicher|AU australisch Australier
AZ aserbaidschanisch Aserbaidschaner|BA bosnisch Bosnier|BB barbadisch Barbadier|BD bangladeschisch Bangladescher|BE belgisch Belgier
BF burkinisch Burkiner|BG bulgarisch Bulgare|BH bahrainisch Bahrainer|BI burundisch Burundier|BJ beninisch Beniner|BN bruneiisch Bruneier
BO bolivianisch Bolivianer|BR brasilianisch Brasilianer|BS bahamaisch Bahamaer|BT bhutanisch Bhutaner|BW botsuanisch Botsuaner
BY belarussisch Belarusse|BZ belizisch Belizer|CA kanadisch Kanadier|CD kongolesisch Kongolese|CF zentralafrikanisch Zentralafrikaner
CG kongolesisch Kongolese|CH schweizerisch Schweizer|CI ivorisch Ivorer|CL chilenisch Chilene|CM kamerunisch Kameruner
CN chinesisch Chinese|CO kolumbianisch Kolumbianer|CR costa-ricanisch Costa-Ricaner|CU kubanisch Kubaner|CV kapverdisch Kapverdier
CY zyprisch Zyprer|CZ tschechisch Tscheche|DE deutsch Deutscher|DJ dschibutisch Dschibutier|DK dänisch Däne|DM dominicanisch Dominicaner
DO dominikanisch Dominikaner|DZ algerisch Algerier|EC ecuadorianisch Ecuadorianer|EE estnisch Este|EG ägyptisch Ägypter
ER eritreisch Eritreer|ES spanisch Spanier|ET äthiopisch Äthiopier|FI finnisch Finne|FJ fidschianisch Fidschianer|FM mikronesisch Mikronesier
FR französisch Franzose|GA gabunisch Gabuner|GB britisch Brite|GD grenadisch Grenader|GE georgisch Georgier|GH ghanaisch Ghanaer
GL grönländisch Grönländer|GM gambisch Gambier|GN guineisch Guineer|GQ äquatorialguineisch Äquatorialguineer|GR griechisch Grieche
GT guatemaltekisch Guatemalteke|GW guinea-bissauisch Guinea-Bissauer|GY guyanisch Guyaner|HK hongkonger Hongkonger|HN honduranisch Honduraner
HR kroatisch Kroate|HT haitianisch Haitianer|HU ungarisch Ungar|ID indonesisch Indonesier|IE irisch Ire|IL israelisch Israeli
IN indisch Inder|IQ irakisch Iraker|IR iranisch Iraner|IS isländisch Isländer|IT italienisch Italiener|JM jamaikanisch Jamaikaner
JO jordanisch Jordanier|JP japanisch Japaner|KE kenianisch Kenianer|KG kirgisisch Kirgise|KH kambodschanisch Kambodschaner
KI kiribatisch Kiribatier|KM komorisch Komorer|KN kittitisch Kittitier|KP nordkoreanisch Nordkoreaner|KR südkoreanisch Südkoreaner
KW kuwaitisch Kuwaiter|KZ kasachisch Kasache|LA laotisch Laote|LB libanesisch Libanese|LC lucianisch Lucianer
LI liechtensteinisch Liechtensteiner|LK sri-lankisch Sri-Lanker|LR liberianisch Liberianer|LS lesothisch Lesother|LT litauisch Litauer
LU luxemburgisch Luxemburger|LV lettisch Lette|LY libysch Libyer|MA marokkanisch Marokkaner|MC monegassisch Monegasse
MD moldauisch Moldauer|ME montenegrinisch Montenegriner|MG madagassisch Madagasse|MH marshallisch Marshaller|MK nordmazedonisch Nordmazedonier
ML malisch Malier|MM birmanisch Birmane|MN mongolisch Mongole|MR mauretanisch Mauretanier|MT maltesisch Malteser|MU mauritisch Mauritier
MV maledivisch Malediver|MW malawisch Malawier|MX mexikanisch Mexikaner|MY malaysisch Malaysier|MZ mosambikanisch Mosambikaner
NA namibisch Namibier|NE nigrisch Nigrer|NG nigerianisch Nigerianer|NI nicaraguanisch Nicaraguaner|NL niederländisch Niederländer
NO norwegisch Norweger|NP nepalesisch Nepalese|NR nauruisch Nauruer|NZ neuseeländisch Neuseeländer|OM omanisch Omaner
PA panamaisch Panamaer|PE peruanisch Peruaner|PG papua-neuguineisch Papua-Neuguineer|PH philippinisch Philippiner|PK pakistanisch Pakistaner
PL polnisch Pole|PS palästinensisch Palästinenser|PT portugiesisch Portugiese|PW palauisch Palauer|PY paraguayisch Paraguayer
QA katarisch Katarer|RO rumänisch Rumäne|RS serbisch Serbe|RU russisch Russe|RW ruandisch Ruander|SA saudisch Saudi
SB salomonisch Salomoner|SC seychellisch Seycheller|SD sudanesisch Sudanese|SE schwedisch Schwede|SG singapurisch Singapurer
SI slowenisch Slowene|SK slowakisch Slowake|SL sierra-leonisch Sierra-Leoner|SM san-marinesisch San-Marinese|SN senegalesisch Senegalese
SO somalisch Somalier|SR surinamisch Surinamer|SS südsudanesisch Südsudanese|ST são-toméisch São-Toméer|SV salvadorianisch Salvadorianer
SY syrisch Syrer|SZ eswatinisch Eswatinier|TD tschadisch Tschader|TG togoisch Togoer|TH thailändisch Thailänder|TJ tadschikisch Tadschike
TL osttimoresisch Osttimorese|TM turkmenisch Turkmene|TN tunesisch Tunesier|TO tongaisch Tongaer|TR türkisch Türke
TT trinidadisch Trinidader|TV tuvaluisch Tuvaluer|TW taiwanisch Taiwaner|TZ tansanisch Tansanier|UA ukrainisch Ukrainer
UG ugandisch Ugander|US amerikanisch Amerikaner|US US-amerikanisch US-Amerikaner|UY uruguayisch Uruguayer|UZ usbekisch Usbeke
VA vatikanisch Vatikaner|VC vincentisch Vincenter|VE venezolanisch Venezolaner|VN vietnamesisch Vietnamese|VU vanuatuisch Vanuatuer
WS samoanisch Samoaner|XK kosovarisch Kosovare|YE jemenitisch Jemenit|ZA südafrikanisch Südafrikaner|ZM sambisch Sambier|ZW simbabwisch Simbabwer
BY weißrussisch Weißrusse|IR persisch Perser|SA saudi-arabisch Saudi-Araber|MM myanmarisch Myanmare|TW taiwanesisch Taiwanese
`)

// Made by tools/build-places.ts from the Phoenix dictionaries (MIT); see NOTICE.

/** Towns and regions, one country a line: its ISO 3166-1 alpha-2 code, then names without diacritics, parted by bars. */
export const gazetteer = `
AF|Kabul|Herat|Jalalabad|Kandahar|Qandahar|Mazar-I-Sharif|Bagram|Helmand|Kunar|Badakhshan|Badghis|Baghlan|Bamyan|Daykuni|Ghazni|Ghor|Jowzjan|Kapisa|Khost|Kunduz|Laghman|Logar Province|Maidan Wardak|Nangarhar|Nimruz|Nuristan|Patika|Panjshir|Parwan|Samangan|Sar-E Pol|Takhar|Urozgan|Zabul
AL|Tirana|Durres|Durazzo|Epirus
DZ|Algiers|El Djazair|Wahran|Oran|Annaba|Batna|Blida|Djanet|Reggane|Timimoun
AD|Andorra la Vella
AO|Luanda|Huambo|Nova Lisboa|Lobito
AG|Redonda
AR|Buenos Aires
AU|Canberra|Brisbane|Adelaide|South Australia|Western Australia|Christmas Island|Cocos Islands|Keeling Islands|Jervis Bay Territory|New South Wales|Tasmania|Nullarbor Plain|Gibson Desert|Great Sandy Desert|Great Victorian Desert|Simpson Desert|Australian Alps|Cape York|Cape York Peninsula|Eyre|Lake Kyre|Erye Peninsula|Great Australian Bight|Great Barrier Reef|Great Dividing Range|Eastern Highlands|Carpentaria|Murrumbidgee|Namoi
AT|Vienna|Linz|Lentia|Salzburg|Innsbruck|Wagram
BS|Nassau
BH|Manama
BD|Dhaka|Dacca|Chittagong|Khulna|Barisal|Rajshahi|Sylhet|Barguna|Bhola|Jhalokati|Patuakhali|Pirojpur|Bandarban|Brahmanbaria|Chandpur|Comilla|Khagrachari|Akshmipur|Noakhali|Rangamati|Faridpur|Gazipur|Gopalganj|Jamalpur|Kishoreganj|Madaripur|Manikganj|Munshiganj|Mymensingh|Narayanganj|Narsingdi|Netrakona|Rajbari|Shariatpur|Sherpur|Tangail|Bagerhat|Chuadanga|Jessore|Jhenaidah|Kushtia|Magura|Meherpur|Narail|Satkhira|Bogra|Dinajpur|Gaibandha|Jaipurhat|Kurigram|Almonirhat|Naogaon|Natore|Nawabganj|Nilphamari|Pabna|Panchagarh|Rangpur|Sirajganj|Thakurgaon|Habiganj|Maulvibazar|Sunamganj
BB|Bridgetown
BE|Bruxelles|Antwerpen|Anvers|Antwerp|Bruges|Charleroi|Gand|Ghent|Liege|Luik|Namur|Waterloo
BZ|Belmopan
BT|Thimphu|Bumthang|Chukha|Dagana|Lhuntse|Mongar|Pemagatshel|Punakha|Samdrup Jongkhar|Samtse|Sarpang|Trashigang|Trashiyangste|Trongsa|Tsirang|Wangdue Phodrang|Zhemgang
BO|Sucre|Ancohuma|Illampu|Illamani|Sajama
BW|Gaborone|Kalahari|Kalahari Desert
BR|Brasilia|Sao Paulo|Rio de Janeiro|Belo Horizonte|Porto Alegre|Recife|Fortaleza|Curitiba|Campinas|Belem|Goiania|Manaus|Vitoria|Sao Luis|Maceio|Joinville|Joao Pessoa|Florianopolis|Feliz Lusitania|Governador Valadares|Limeira|Pernambuco|Sao Goncalo|Araguaia|Araguaya|Parnaiba|Parnahiba|Paulo Afonso|Paulo Afonso Falls|Purus|Sao Francisco|Tocantins|Urubupunga|Urubupunga Falls
BN|Bandar Seri Begawan
BG|Sofia|Serdica|Plovdiv|Philippopolis|Varna
BF|Ouagadougou
KH|Phnom Penh|Phnum Penh|Pnom Penh|Banteay Meanchey|Battambang|Kampong Cham|Kampong Chhnang|Kampong Speu|Kampong Thom|Kampot|Kandal|Koh Kong|Kratie|Mondulkiri|Oddar Meancheay|Pailin|Sihanoukville|Preah Vihear|Pursat|Prey Veng|Ratanakiri|Siem Reap|Stung Treng|Svay Rieng
CM|Yaounde|Douala
CA|Ottawa|Toronto|Calgary|Maritime Provinces|Maritimes|New Brunswick|Nova Scotia|Prince Edward Island|Alberta|British Columbia|Manitoba|Newfoundland and Labrador|Northwest Territories|Nunavut|Ontario|Qubec|Saskatchewan|Yukon|Yukon Territory|Baffin Island|Laurentian Plateau|Laurentian Highlands|Canadian Shield|Arctic Archipelago|Hudson Bay|Outaouais
CV|Praia
KY|George Town
CF|Bangui
TD|Ndjamena|Fort-Lamy
CL|Gran Santiago|Santiago de Chile|Valparaiso|Punto Arenas|Temuco|Vina del Mar|Chiloe|Tierra del Fuego|Cape Horn|Cape Froward|Atacama Desert|Guallatiri|Tupungatito
CN|Beijing|Shanghai|Guangzhou|Shenzhen|Wuhan|Tianjin|Tientsin|Xianggang|Chongqing|Chungking|Dongguan|Chengdu|Chengtu|Shenyang|Xian|Nanjing|Nanking|Harbin|Hangzhou|Hangchou|Shantou|Dalian|Dairen|Changchun|Jinan|Qingdao|Tsingtao|Fuzhou|Taiyuan|Kunming|Zhengzhou|Changsha|Suzhou|Shijiazhuang|Guiyang|Urumqi|Wulumuqi|Zibo|Lanzhou|Anshan|Quanzhou|Nanchang|Ningbo|Nanning|Xiamen|Zhongshan|Tangshan|Wenzhou|Hefei|Hofei|Jilin|Baotou|Changzhou|Xuzhou|Yantai|Qiqihar|Luoyang|Taizhou|Jiaojiang|Weifang|Zhuhai|Fushun|Xiangfan|Xianyang|Huizhou|Linyi|Daqing|Liuzhou|Hohhot|Huhehaote|Huhehot|Haikou|Datong|Huainan|Jiangmen|Baoding|Taian|Yancheng|Zhanjiang|Xining|Pingdingshan|Yichang|Mudanjiang|Zaozhuang|Jining|Zhangjiakou|Heilongjiang|Liaoning|Qinghai|Gansu|Shaanxi|Shanxi|Hebei|Hopei|Hopeh|Szechwan|Szechuan|Luda|Luta|Sichuan|Hubei|Henan|Shandong|Anhui|Jiangsu|Yunnan|Guizhou|Hunan|Jiangxi|Zhejiang|Hainan-|Guangdong|Fujian|Xinjiang|Tibet|Chamdo|Qamdo|Ningxia Hui|Guangxi Zhuang|Inner Mongolia|Manchuria|Chinese Wall|Grand Canal|Gobi|Gobi Desert|Taklimakan Desert|Taklamakan Desert|Bo Hai|Po Hai|Gan Jiang|Huang He|Hwang Ho|Kunlun|Kunlan Shan|Kunlun Mountains|Kuenlun|Kuenlun Mountains|Liaodong Peninsula|Liaodong Bandao|Nan Ling|Poyang|Zhu Jiang|Chu Kiang|Dandong
CO|Bogota|Medellin|Barranquilla|Bucaramanga|Galeras|Purace
KM|Moroni|Ajangua Islands|Angaziga|Anjouan|Aombe|Bambo Island|Bandeli|Cacazou|Canzuni|Chissioua Bouelachamba|Chissioua Bouelamahombe|Chissioua Bouelamanga|Chissioua Bouelamiradji|Chissioua Chandzi|Chissioua Chikoundou|Chissioua Dzaha|Chissioua Foro|Chissioua Gnandza|Chissioua Magnougni|Chissioua Mbougo|Mwali|Ngazidja|Nzwani
CG|Brazzaville
CI|Yamoussoukro
CU|Havana|La Habana|Santiago de Cuba
HR|Zagreb
CY|Nicosia
CZ|Prague|Praha|Prag|Pilsen|Plzen|Austerlitz|Brno|Brunn|Ostrava|Moravia
CD|Kinshasa|Leopoldville|Bas-Uele|Equateur|Haut-Katanga|Haut-Lomami|Haut-Uele|Ituri|Kasai|Kasai Oriental|Kongo Central|Kwango|Kwilu|Lomami|Lualaba|Lulua|Mai-Ndombe|Maniema|Mongala|Nord-Kivu|Nord Ubangi|Sankuru|Sud-Kivu|Sud Ubangi|Tshopo|Tshuapa|Goma|Kananga|Luluabourg|Lubumbashi|Elisabethville|Nyamuragira|Nyiragongo
DK|Kobenhavn|Seeland|Sjaelland|Arhus|Aarhus|Aalborg|Alborg|Viborg
DJ|Djibouti|Djibuti|Jibuti|Dijibouti|Djabuti|Djbouti|Jibouti|Dijbouti
DO|Santo Domingo|Ciudad Trujillo
EC|Quito|Guayaquil|Galapagos Islands|Galapagos|Cotacachi|Cotopaxi|Sangay|Chimborazo
EG|Cairo|Al Qahira|El Qahira|Al Qhirah|Al Iskandaryah|Alexandria|El Iskandriyah|Aswan|Assuan|Assouan|El Alamein|Giza|El Giza|Gizeh|Luxor|El Aksur|Saqqara|Saqqarah|Sakkara|Aswan High Dam|Sinai|Sinai Peninsula|Suez Canal|Arabian Desert|Eastern Desert|Lake Nasser|Minya
SV|San Salvador|Santa Ana
GQ|Malabo|Bioko
ET|Addis Ababa|Adis Abeba|New Flower|Lake Tana|Lake Tsana|Bahir Dar
KN|Basseterre|Sadlers|Saint George Basseterre|Saint George Gingerland|Saint James Windward|Saint John Capisterre|Saint John Figtree|Saint Mary Cayon|Saint Paul Capisterre|Saint Paul Charlestown|Saint Peter Basseterre|Saint Thomas Lowland
FJ|Suva|Cakaudrove|Kadavu|Lomaiviti|Macuata|Nadroga-Navosa|Namosi|Naitasiri|Serua|Tailevu|Rotuma
FI|Helsinki|Helsingfors|Espoo|Tampere|Tammerfors|Mariehamn|Maarianhamina|Aland Islands|Aaland Islands|Ahvenanmaa
FR|Paris|Marseille|Lyon|Lille|Versailles|Avignon|Brest|Calais|Cannes|Chablis|Chartres|Cherbourg|Dijon|Grenoble|Le Havre|Marseilles|Nantes|Orleans|Rheims|Reims|Toulon|Valenciennes|Vichy|Alsace|Alsatia|Elsass|Anjou|Aquitaine|Aquitania|Artois|Auvergne|Bourgogne|Burgundy|Bretagne|Breiz|Champagne|Champagne-Ardenne|Corse|Corsica|Franche-Comte|Gasconge|Gascony|Ile-De-France|Languedoc-Roussillon|Limousin|Lorraine|Lothringen|Midi-Pyrenees|Nord-Pas-De-Calais|Picardie|Picardy|Poitou-Charentes|Poitou|Isere|Lascaux|Loire|Loire Valley|Massif Central|Rhone|Saone|Strasbourg
GA|Libreville
GM|Banjul
DE|Berlin|Aachen|Aix-La-Chapelle|Bremen|Bremerhaven|Dortmund|Solingen|Weimar|Ruhr|Stuttgart|Muenchen|Munich|Frankfurt|Koeln|Koln|Cologne|Mannheim|Duesseldorf|Dusseldorf|Nuernberg|Nurnberg|Hannover|Hanover|Hameln|Hamelin|Bonn|Koln|Braunschweig|Lubeck|Rostock|Wurzburg|Wuerzburg|Lower Saxony|Bavaria|Rhineland|Rheinland|Palatinate|Pfalz|Ruhr Valley|Thuringia|Lake Constance|Bodensee|Neckar|Weser
GH|Accra|Kumasi|Tamale|Lake Volta
GB|London|Birmingham|Leeds|Glasgow|Liverpool|Sheffield|Newcastle Upon Tyne|Edinburgh|Cardiff
GR|Athinai|Actium|Corinth|Korinthos|Argos|Mycenae|Thessaloniki|Salonika|Salonica|Thessalonica|Thessalia|Thessaly|Achaea|Aegina|Aigina|Chios|Khios|Cyclades|Kikladhes|Dodecanese|Dhodhekanisos|Lesbos|Lesvos|Mytilene|Rhodes|Rodhos|Kriti|Ithaca|Ithaki|Athos|Mount Athos|Attica|Laconia|Nemea|Boeotia|Arcadia|Peloponnese|Peloponnesus|Peloponnesian Peninsula|Lemnos|Limnos|Mount Olympus|Olimbos|Parnassus|Mount Parnassus|Liakoura|Saronic Gulf
GT|Guatemala City|Fuego
GN|Conakry|Konakri
GW|Bissau
GY|Georgetown|Stabroek|Demerara
HN|Tegucigalpa|San Pedro Sula
HU|Budapest|Balaton|Lake Balaton|Plattensee
IS|Reykjavik
IN|New Delhi|Mumbai|Bombay|Delhi|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Ahmadabad|Ahmedabad|Hyderabad|Telangana|Rajastan|Pune|Poona|Surat|Knpur|Kanpur|Jaipur|Lucknow|Ngpur|Nagpur|Patna|Bhilai|Bhilai Nagar|Indore|Vadodara|Baroda|Coimbatore|Bhopl|Bhopal|Ludhina|Ludhiana|Kochi|Cochin|Viskhapatnam|Vishakhapatnam|Meerut|Asansol|Bhubaneswar|Nshik|Nasik|Chandgarh|Chandigarh|Vrnasi|Benares|Kolhpur|Kolhapur|Jamshedpur|Madurai|Rjkot|Rajkot|Jabalpur|Jubbulpore|Dhanbd|Dhanbad|Amritsar|Allahbd|Allahabad|Vijayawda|Vijayawada|Srnagar|Srinagar|Shambajinagar|Aurangabad|Solpur|Sholapur|Thiruvananthapuram|Trivandrum|Rnchi|Ranchi|Jodhpur|Guwhti|Gauhati|Tiruchchirppalli|Tiruchirappalli|Gwalior|Uttar Pradesh|Maharashtra|Bihar|West Bengal|Andhra Pradesh|Tamil Nadu|Madhya Pradesh|Rajasthan|Karnataka|Gujarat|Gujerat|Orissa|Kerala|Jharkhand|Assam|Haryana|Chhattisgarh|Jammu and Kashmir|Uttarakhand|Himachal Pradesh|Tripura|Meghalaya|Nagaland|Arunachal Pradesh|Pondicherry|Mizoram|Sikkim|Daman and Diu|Lakshadweep|Hindustan|Kanara|Canara|Nilgiri Hills|Kamet|Nanda Devi|Pobeda Peak|Pobedy Peak|Gurgaon
ID|Jakarta|Bandung|Surabaya|Medan|Palembang|Semarang|Makasar|Ujungpandang|Bali|Bangka-Belitung|Banten|Bengkulu|Central Java|East Java|Gorontalo|Jambi|Lampung|Maluku|North Maluku|Papua|Riau|West Java|West Papua|Yogyakarta|Sumatra|Sulawesi|Kalimantan|Nusa Tenggara|Timor|Moluccas|Spice Islands|Indonesian Borneo|Krakatau|Krakatao|Krakatoa
IR|Tehran|Teheran|Mashhad|Meshed|Efahn|Isfahan|Tabriz|Shiraz|Ahvaz|Abadan|Esfahan|Rasht|Resht|Urmia|Orumiyeh|Persepolis|Dasht-E-Lut|Lut Desert|Dasht-E-Kavir|Kavir Desert|Demavend|Saqqez
IE|Dublin|Galway|Limerick|Tara|Waterford
IL|Tel Aviv|Yafo|Jaffa|Hefa|Haifa|Akko|Akka|Accho|Caesarea|Sodom|Gomorrah|Gomorrha|Eilat|Gush Etzion|Rahat|Tel Aviv-Yalo|Tel Aviv-Jaffa|Galilee|Negev|Negev Desert|Mount Carmel
IT|Rome|Eternal City|Milano|Napoli|Torino|Pompeii|Bolzano|Brescia|Ferrara|Anzio|Brindisi|Tivoli|Tibur|Appian Way|Flaminian Way|Italian Peninsula|Abruzzi|Abruzzi E Molise|Vesuvius|Mount Vesuvius|Adige|Apenines|Arno|Dolomite Alps|Tyrolean Alps|Basilicata|Lucania|Calabria|Campania|Emilia-Romanga|Friuli-Venezia Giulia|Latium|Lazio|Liguria|Lombardy|Lombardia|Marche|Molise|Papal States|Piedmont|Piemonte|Puglia|Apulia|Sardinia|Sardegna|Sicily|Sicilia|Tuscany|Tuscana|Trentino-Alto Adige|Umbria|Veneto|Venezia-Euganea|Venetia|Tyrol|Tirol|Riviera
JM|Kingston|Montego Bay
JP|Osaka|Nagoya|Sapporo|Fukuoka|Kitakyushu|Sendai|Okayama|Hamamatsu|Himeji|Naha|Kumamoto|Honshu|Hondo|Hokkaido|Tohoku|Kanto|Chubu|Hokuriku|Tokai|Kansai|Chugoku|Shikoku|Kyushu|Ryukyu|Aomori|Iwate|Miyagi|Akita|Yamagata|Fukushima|Ibaraki|Tochigi|Gunma|Saitama|Chiba|Kanagawa|Niigata|Toyama|Ishikawa|Fukui|Yamanashi|Nagano|Gifu|Shizuoka|Aichi|Shiga|Hyogo|Nara|Wakayama|Tottori|Shimane|Yamaguchi|Tokushima|Kagawa|Ehime|Nagasaki|Oita|Miyazaki|Kagoshima|Okinawa|Yezo
JO|Amman|Al Aqabah|Aqaba|Akaba|Az Zarqa|Zarqa|Mafraq|Al-Mafraq
KE|Nairobi|Kisumu|Mombasa|Nakuru
LA|Vientiane|Attapu|Bokeo|Bolikhamxai|Champasak|Houaphan|Khammouan|Loung Namtha|Louangphabang|Oudomxai|Phongsali|Salavan|Savannakhet|Xaignabouli|Xaisomboun|Xekong|Xiangkhoang
LB|Beirut|Bayrut|Tarabulus|Tarabulus Ash-Sham|Trablous|Sayda|Saida|Baalbek|Beqaa Valley|Bekaa Valley|Beqaa|Sidon|Tyre|Byblos
LS|Maseru
LY|Tripoli|Tarabulus Al-Gharb|Ar-Bulus|Benghazi|Misrata
LI|Vaduz
LU|Luxembourg|Luxembourger|Luxemburg|Letzebuerg|Luxemberg|Luxembourgh|Lexumbourg|Luxemburger|Luxemborg|Lexenburg|Lussemburgo|Luxembourg-Ville
MG|Antananarivo|Sava|Itasy|Analamanga|Vakinankaratra|Bongolava|Boeny|Betsiboka|Melaky|Alaotra-Mangoro|Atsinanana|Analanjirofo|Haute Matsiatra|Vatovavy-Fitovinany|Atsimo-Atsinanana|Ihorombe|Menabe|Atsimo-Andrefana|Androy|Anosy|Antsiranana|Fianarantsoa|Mahajanga|Toamasina|Toliara
MW|Lilongwe|Nsanje|Blantyre|Zomba
MY|Kuala Lumpur|Putrajaya|Johor Baharu|Johor|Kedah|Kelantan|Negeri Sembilan|Pahang|Pulau Pinang|Perak|Perlis|Selangor|Terengganu|Sabah|Sarawak|Wilayah Persekutuan|Pulau Sebatik|Pulau Banggi|Pulau Betruit|Pulau Langkawi|Penang Island Aman|Pulau Aur|Pulau Balambangan|Pulau Berhala|Pulau Besar|Pulau Betong|Pulau Bidong|Pulau Bodgaya|Pulau Boheydulang|Pulau Bum Bum|Pulau Carey|Pulau Dayang|Pulau Duyung|Pulau Gedung|Pulau Gaya|Pulau Indah|Pulau Jambongan|Pulau Jerejak|Pulau Kapalai|Pulau Kapas|Pulau Kendi|Pulau Ketam|Pulau Klang|Pulau Kukup|Pulau Kuraman|Pulau Labuan|Pulau Lang Tengah|Pulau Lankayan|Pulau Layang Layang|Pulau Libaran|Pulau Ligitan|Pulau Lumut|Pulau Mabul|Pulau Malawali|Pulau Mamutik|Pulau Manukan|Pulau Mantanani|Pulau Mataking|Pulau Melaka|Pulau Pangkor|Pulau Payar|Pulau Pemanggil|Pulau Perak|Pulau Perhentian|Pulau Rawa|Pulau Redang|Pulau Rimau|Pulau Sapi|Pulau Selingan|Pulau Sepanggar|Pulau Sibu|Pulau Sibu Besar|Pulau Sibu Tengah|Pulau Sibu Kukus|Pulau Sibu Hujung|Pulau Sipadan|Pulau Sulug|Pulau Tabawan|Pulau Tengah|Pulau Tenggol|Pulau Tiga|Pulau Tigabu|Pulau Tikus|Pulau Timbun Mata|Pulau Tinggi|Pulau Tioman|Pulau Tukun Perak|Pulau Tukun Tengah|Pulau Rusa|Pulau Wan Man
ML|Bamako|Timbucktu
MT|Valletta|Valetta
MH|Majuro
MR|Nouakchott
MU|Port Louis|Flacq|Grand Port|Pamplemousses|Plaines Wilhems|Riviere du Rempart|Savanne
MX|Mexico City|Ciudad de Mexico|Guadalajara|Monterrey|Puebla|Toluca|Tijuana|Ciudad Juarez|Torreon|La Laguna|San Luis Potosi|Queretaro|Acapulco|Acapulco de Juarez|Juarez|Culiacan|Durango|Victoria de Durango|Hermosillo|Matamoros|Mazatlan|Mexicali|Nogales|Oaxaca|Oaxaca de Juarez|Orizaba|Puebla de Zaragoza|Tabasco|Tepic|Tampico|Tuxtla Gutierrez|Veracruz|Villahermosa|Villa Hermosa|Yucatan|Yucatan Peninsula|Chihuahuan Desert|Mount Orizaba|Mt Orizaba|Pico de Orizaba|Colima|Nevado de Colima|Volcan de Colima|Golfo de Campeche|Baja California|Sierra Madre Occidental|Sierra Madre Oriental|Ahuehuete|Tule Tree|Coahuila|Quintana Roo
FM|Palikir
MC|Monegasque|Monacan|Munegu|Monocco|Monacco|Monegasques|Monaco-Ville|Monte Carlo
MN|Ulan Bator|Urga|Kulun|Arkhangai|Bayan-Olgii|Bayankhongor|Bulgan|Darkhan-Uul|Dornod|Dornogovi|Dundgovi|Govi-Altai|Govisumber|Khentii|Khovd|Khovsgol|Omnogovi|Orkhon|Ovorkhangai|Selenge|Sukhbaatar|Zavkhan
MA|Rabat|Dar-El-Beida|Casablanca|El Aaium|Oujda|Tangier|Tangiers|Western Sahara|Spanish Sahara|Jebel Musa|Abila|Abyla
MZ|Maputo|Beira
NA|Windhoek|Namib Desert
NP|Kathmandu|Katmandu|Bagmati|Bhaktapur|Dhading|Kavrepalanchok|Lalitpur|Nuwakot|Rasuwa|Sindhupalchok|Bheri|Banke|Bardiya|Dailekh|Jajarkot|Surkhet|Dhawalagiri|Baglung|Myagdi|Parbat|Gandaki|Gorkha|Kaski|Lamjung|Manang|Syangja|Tanahu|Janakpur|Dhanusa|Dholkha|Mahottari|Ramechhap|Sarlahi|Sindhuli|Karnali|Dolpa|Humla|Jumla|Kalikot|Koshi|Bhojpur|Dhankuta|Morang|Sankhuwasabha|Sunsari|Terhathum|Lumbini|Arghakhanchi|Gulmi|Kapilvastu|Nawalparasi|Palpa|Rupandehi|Mahakali|Baitadi|Dadeldhura|Darchula|Kanchanpur|Mechi|Jhapa|Panchthar|Taplejung|Narayani|Bara|Chitwan|Makwanpur|Parsa|Rautahat|Rapti|Dang Deokhuri|Pyuthan|Rolpa|Rukum|Salyan|Sagarmatha|Khotang|Okhaldhunga|Saptari|Siraha|Solukhumbu|Udayapur|Achham|Bajhang|Bajura|Kailali|Annapurna|Anapurna|Dhaulagiri|Makalu
NL|Amsterdam|Rotterdam|Gravenhage|The Hague|Apeldoorn|Arnhem|Den Haag|Eindhoven|Nijmegen|Leyden|Utrecht|Friesland|Hoek van Holland|Ijssel|Ijsselmeer
NZ|Wellington|Auckland|Christchurch|Waikato|East Cape|Taranaki|Manawatu-Wanganui|Tasman|Otago|Cook Strait
NI|Managua
NE|Niamey|Goure|Agadez|Zinder|Maradi|Tahoua
NG|Abuja|Lagos|Kano|Ibadan|Kaduna|Benin City|Port Harcourt|Maiduguri|Katsina|Chibok|Yerwa-Maiduguri|Zaria
KP|Pyongyang|Chungcheong|Gyeongsang|Hamgyong|Hwanghae|Jeolla|Gwandong|Haeso|Honam|Hoseo|Kwanbuk|Kwannam|Kwanso|Yeongdong|Yeongnam|Yeongseo
NO|Oslo|Christiania|Bergen|Stavanger|Trondheim|Nidaros|Lindesnes|Naze|Svalbard|Lofoten|Trondheim Fjord|Trondheim Fiord
OM|Muscat|Masqat
PK|Islamabad|Karachi|Lahore|Faisalabad|Lyallpur|Rawalpindi|Gujranwala|Multan|North Waziristan|Waziristan|Bajour|Bajaur|Peshawar|Tirich Mir|Khyber|Balochistan|Quetta
PS|Ramallah|Hebron|Beit Ummar|Nablus|Qalqilya|Qalandiya|Kalandia|Hebron
PG|Port Moresby|Simbu|Chimbu|East New Britain|East Sepik|Madang|Manus|Milne Bay|Morobe|New Ireland|West New Britain|Bougainville|Bismark Archipelago
PY|Asuncion
PE|Arequipa|Machu Picchu|El Misti|Huainaputina|Coropuna|Huascaran|Yerupaja
PH|Manila|Davao|Quezon|Luzon|Cordillera|Ilocos Region|Cagayan Valley|Calabarzon|Mimaropa|Bicol Region|Visayas|Mindanao|Zamboanga|Davao Region|Soccsksarge|Caraga|Tacloban|Makati|Makati City|Caloocan|Olongapo|Malacanang|Leyte
PL|Warsaw|Warszawa|Katowice|Lodz|Bydgoszcz|Bromberg|Cracow|Krakow|Krakau|Czestochowa|Gdansk|Danzig|Lublin|Wroclaw|Zabrze
PT|Lisbon|Lisboa|Porto|Braga|Oporto|Setubal|Azores|Acores|Lusitania|Madeira Islands|Madeiras
QA|Bida|El Beda
ZA|Pretoria|Bloemfontein|Cape Town|Johannesburg|Kimberley|Durban|Eastern Cape|Gauteng|Kwazulu Natal|Limpopo|Mpumalanga|Northern Cape|North West|Western Cape|Natal|Transvaal|Cape Province|Cape Colony|Soweto
RO|Bucharest|Bucharesti|Brasov|Constantina|Transylvanian Alps
RU|Moscow|Moskva|Sankt-Peterburg|Saint Petersburg|Leningrad|St Petersburg|Nizhniy Novgorod|Jekaterinburg|Sverdlovsk|Yekaterinburg|Novosibirsk|Volgograd|Chelyabinsk|Omsk|Kazan|Saratov|Krasnojarsk|Krasnoyarsk|Astrakhan|Cherepovets|Grozny|Groznyy|Kaluga|Kursk|Nizhnyi Novgorod|Nizhni Novgorod|Gorki|Gorky|Gorkiy|Peterburg|Petrograd|Murmansk|Nalchik|Novgorod|Molotov|Rostov|Rostov on Don|Rostov Na Donu|Smolensk|Stalingrad|Tsaritsyn|Vladivostok|Adygea|Bashkortostan|Bashkorostan|Buryat|Dagestan|Ingushetia|Kabardino-Balkar|Kalmykia|Karachay-Cherkess|Karelia|Mari el|Mordovia|Sakha|Yakutia|North Ossetia-Alania|Tatarstan|Udmurt|Khakassia|Chuvash|Chuvashia|Altai|Zabaykalsky|Kamchatka|Krasnodar|Perm Krai|Primorsky|Stavropol|Khabarovsk|Amur Oblast|Arkhangelsk|Belgorod|Bryansk|Vologda|Voronezh|Ivanovo|Irkutsk|Kaliningrad|Kemerovo|Kirov|Kostromas|Kurgan|Lipetsk|Magadan|Nizhny Novgorod|Omsk Oblast|Orenburg|Oryol|Penza|Pskov|Ryazan|Sakhalin|Tambov|Tver Oblast|Tomsk|Tula Oblast|Tyumen|Ulyanovsk|Yaroslavl|Jewish Autonomous Okrug|Nenets Autonomous Okrug|Khanty-Mansi|Chukotka|Yamalo-Nenets|Chechnya|Chechenia|Siberia|Novaya Zemlya|Nova Zembla|Kola Peninsula|Lake Ilmen|Ilmen|Lake Ladoga|Ladoga|Lake Onega|Onega|Neva|Urals|Ural Mountains|Vetluga|Volga|Volkhov|Sochi
RW|Kigali
LC|Castries
VC|Kingstown
ST|Sao Tome
SA|Jiddah|Jidda|Dammam|Makkah|Mecca|Al Madinah|Dhahran|Jeddah|Tabuk|Taif|Nejd|Najd|Hejaz|Hedjaz|Hijaz|Nefud|An Nefud|Nafud|An Nafud|Rub Al-Khali|Ar Rimsal|Dahna
SL|Freetown
SG|Singaporean|Cingkappur|Xinjiapo|Singapura|Singpore|Sinjiapo|Tumasek|Singapour|Singapor|Sing A Pore
SK|Bratislava
SB|Honiara|Choiseul|Guadalcanal|Makira-Ulawa|Malaita|Rennell and Bellona|Temotu
SO|Mogadishu|Muqdisho|Mogadiscio
KR|Seoul|Pusan|Busan|Taegu|Daegu|Daejeon|Taejon|Kwangju|Gwangju|Ulsan|Inchon|Incheon|Chemulpo|Tegu|Gyeonggi|Gyeongbuk|Gyeongnam|Chungnam|Jeonnam|Chungbuk|Jeonbuk|Gangwon|Daejon
ES|Madrid|Barcelona|Cadiz|Cartagena|Cordoba|Jerez|Malaga|Oviedo|San Sebastian|Seville|Zaragoza|Saragossa|Valencia|Andalusia|Andalucia|Balearic Islands|Majorca|Canary Islands|Canaries|Castile|Castilla|Catalonia|Galicia|Cantabrian Mountains|Cape Trafalgar|Ebro|Sierra Nevada|Melilla
LK|Colombo|Kandy|Sabaragamuwa|Matale|Nuwara Eliya|Ampara|Batticaloa|Trincomalee|Anuradhapura|Polonnaruwa|Jaffna|Kilinochchi|Mannar|Mullaitivu|Vavuniya|Kurunegala|Puttalam|Ratnapura|Hambantota|Matara|Badulla|Moneragala|Gampaha|Kalutara|Tamil Eelam|Samanala
SD|Khartoum|Darfur|Kordofan|Nyala|Port Sudan|Omdurman|Khor Maganza|Nubian Desert|Ad-Damazin
SR|Paramaribo
SE|Stockholm|Malmo|Goteborg|Goeteborg|Gothenburg|Uppsala|Upsala|Gota Canal|Lake Vanern|Vanern
CH|Bern|Berne|Zuerich|Basle|Geneva|Geneve|Genf|Interlaken|Ticino|Tessin|Savoy|Swiss Canton|Aare|Lake Geneva|Lake Leman|Weisshorn
SY|Damascus|Dimashq|Dimash|Aleppo|Al Hamidiyah|Deir Ez-Zor|Deir Ezzor|Deir Al-Zor|Deir al Zor|Dayr Al-Zawr|Deir el Zour|Der Ezzor|Homs|Halab|Alep|Al Ladhiqiya|Latakia|Ghouta|Daraa|Deraa|Raqqa|Ar Raqqa|Ar-Raqqa|Tartus|Tartous|Latakia|Al Hasakah|Hassakeh|Wadi Deif|Idlib|Idleb|Idlib Governorate|Qalamoun|Qara|Rif Dimashq|Maaret al Numan|Hritan|Taftanaz|Ras Al-Ain|Bustan al Qusr|Al-Thawrah|Al Shadidi|Hasakah|Al Qusayr|Radwaniyeh|Jdaidet Al-Fadl|Shadadeh|Kobani|Kobane|Yabroud|Yabrud|Golan Heights
TW|Taipei|Taipeh|Gaoxiong|Gaosyong|Kaohsiung|Taizhong|Taijhong|Taichung|Taoyuan|Tainan|Changhua County|Chiayi County|Hsinchu County|Hualien County|Kaohsiung County|Miaoli County|Nantou County|Penghu County|Pescadores|Pingtung County|Taichung County|Tainan County|Taipei County|Taitung County|Taoyuan County|Yilan County|Yunlin County|Lienchiang County|Kinmen County
TH|Bangkok|Krung Thep|Chiang Mai|Chiang Rai|Lampang|Lamphun|Mae Hong Son|Phayao|Phrae|Uttaradit|Kanchanaburi|Phetchaburi|Prachuap Khiri Khan|Ratchaburi|Amnat Charoen|Buri Ram|Chaiyaphum|Kalasin|Khon Kaen|Loei|Maha Sarakham|Mukdahan|Nakhon Phanom|Nakhon Ratchasima|Nong Bua Lamphu|Nong Khai|Roi Et|Sakon Nakhon|Si Sa Ket|Surin|Ubon Ratchathani|Udon Thani|Yasothon|Ang Thong|Ayutthaya|Chai Nat|Kamphaeng Phet|Lop Buri|Nakhon Nayok|Nakhon Pathom|Nakhon Sawan|Nonthaburi|Pathum Thani|Phetchabun|Phichit|Phitsanulok|Sukhothai|Samut Prakan|Samut Sakhon|Samut Songkhram|Saraburi|Sing Buri|Suphan Buri|Uthai Thani|Chachoengsao|Chanthaburi|Chon Buri|Prachin Buri|Rayong|Sa Kaeo|Chumphon|Krabi|Nakhon Si Thammarat|Narathiwat|Pattani|Phang Nga|Phatthalung|Phuket|Ranong|Satun|Songkhla|Surat Thani|Chao Phraya
TG|Lome
TN|Tunis|Ehadhamen|Gafsa|Sfax|Safaqis|Sousse|Susa|Susah
TR|Ankara|Izmir|Bursa|Adana|Gaziantep|Diyarbakir|Incirlik|Sanliurfa|Edirne|Adrianople|Adrianopolis|Abydos|Seyhan|Angora|Antalya|Adalia|Antioch|Antakya|Antakiya|Anatolia|Halicarnassus|Stambul|Stamboul|Constantinople|Brusa|Smyrna|Pergamum|Sardis|Dardanelles|Canakkale Bogazi|Hellespont|Aegospotami|Aegospotamos|Ararat|Mount Ararat|Gallipoli|Beyoglu|Urfa|Mardin|Gezi Park
UG|Kampala|Entebbe|Jinja|Gulu|Buganda
AE|Abu Dhabi|Dubayy|Dubai|Sharjah
UY|Montevideo
US|New York|New York City|Los Angeles|San Francisco|Houston|Miami|Seattle|San Diego|St Louis|Portland|Cincinnati|Kansas City|San Antonio|Indianapolis|Las Vegas|Columbus|Milwaukee|Virginia Beach|Salt Lake City|Raleigh|Louisville|Greensboro|Grand Rapids|Richmond|Oklahoma City|Fresno|New Orleans|Alabama|Alaska|Arkansas|California|Colorado|Florida|Idaho|Illinois|Indiana|Iowa|Louisiana Purchase|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Montana|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Oklahoma|Oregon|Rhode Island|South Carolina|South Dakota|Tennessee|Utah|Vermont|Old Dominion|Washington|West Virginia|Wyoming|Niagara Falls|Niobrara|Saint Lawrence|Twin Falls|Yosemite|Yosemite Falls|Grand Canyon|Rocky Mountains
TZ|Dodoma|Mbeya|Tabora|Tanga|Tanganyika|Zanzibar|Serengeti|Serengeti Plain|Kilimanjaro|Mount Kilimanjaro|Olduvai Gorge|Arusha
VU|Port Vila
VE|Maracaibo|Maracay|Barquisimeto|Ciudad Bolivar|Cumana|Angel Falls|Cuquenan|Cuquenan Falls|Kukenaam|Kukenaam Falls
VN|Hanoi|Saigon|Haiphong|Bac Ninh|Ha Nam|Hai Duong|Hung Yen|Nam Inh|Ninh Binh|Thai Binh|Vinh Phuc|Ha Tinh|Nghe An|Quang Binh|Quang Tri|Thanh Hoa|Thura Thien-Hue|Bac Giang|Bac Kan|Cao Bang|Ha Giang|Lang Son|Lao Cai|Phu Tho|Quang Ninh|Thai Nguyen|Tuyen Quang|Yen Bai|Dien Bien|Hoa Binh|Lai Chau|Daklak|Dak Nong|Gia Lai|Kontum|Lam Dong|Binh Dinh|Khanh Hoa|Phu Yen|Quang Nam|Quang Ngai|Binh Duong|Binh Phuoc|Binh Thuan|Dong Nai|Ninh Thuan|Tay Ninh|An Giang|Bac Lieu|Ben Tre|Dong Thap|Hau Giang|Kien Giang|Soc Trang|Tien Giang|Tra Vinh|Vinh Long
YE|Hodeida|Al-Hudaydah|Mukalla|Al-Mukalla|Saada Governorate|Shabwa Governorate|Shabwa|Shabwah|Al Mahrah Governorate|Al Bayda Governorate|Amran Governorate|Abyan Governorate|Zinjibar|Hadhramaut Governorate|Lahij Governorate|Adan Governorate|Raymah Governorate|Hajjah Governorate
ZW|Harare|Salisbury|Bulawayo
`

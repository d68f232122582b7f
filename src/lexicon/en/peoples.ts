import { peoplesOf } from '../peoples.js'

/** Country, adjective, inhabitant, where they differ from the demonym of the country table. Our own list. */
export const peoples = peoplesOf(`
AE Emirati Emirati|AZ Azerbaijani Azerbaijani|BA Bosnian Bosnian|BW Botswanan Motswana|CV Cape-Verdean Cape-Verdean|CY Cypriot Cypriot
DJ Djiboutian Djiboutian|DK Danish Dane|EC Ecuadorian Ecuadorian|ES Spanish Spaniard|FI Finnish Finn|FR French Frenchman|GB British Briton
GB English Englishman|GB Scottish Scot|GB Welsh Welshman|GL Greenlandic Greenlander|HR Croatian Croat|IE Irish Irishman
IS Icelandic Icelander|KG Kyrgyz Kyrgyz|KZ Kazakh Kazakh|KM Comorian Comorian|LI Liechtenstein Liechtensteiner|LS Basotho Mosotho
LU Luxembourgish Luxembourger|MK North-Macedonian Macedonian|MV Maldivian Maldivian|MX Mexican Mexican|NL Dutch Dutchman
NP Nepali Nepali|PH Philippine Filipino|PL Polish Pole|RS Serbian Serb|SA Saudi Saudi|SE Swedish Swede|SI Slovenian Slovene
SK Slovakian Slovak|SM Sammarinese Sammarinese|SR Surinamese Surinamese|SC Seychellois Seychellois|TJ Tajik Tajik
TL Timorese Timorese|TR Turkish Turk|UA Ukrainian Ukrainian|US American American|UZ Uzbek Uzbek|VC Vincentian Vincentian
XK Kosovan Kosovar|SB Solomon-Islands Solomon-Islander|NZ New-Zealand New-Zealander|MM Myanmar Burmese|IR Persian Persian
`)

/** A building, street or quarter whose name stands for whoever sits there. Our own list. */
export interface Metonym {
  readonly en: string
  readonly de: string
  /** Other names and inflected forms, as written. */
  readonly also: readonly string[]
  /** The body that it stands for. */
  readonly of: { readonly en: string; readonly de: string }
}

const seat = (en: string, de: string, also: readonly string[], body: string, german: string): Metonym => ({
  en,
  de,
  also,
  of: { en: body, de: german },
})

export const metonyms: readonly Metonym[] = [
  seat('Pentagon', 'Pentagon', ['Pentagons'], 'US Department of Defense', 'US-Verteidigungsministerium'),
  seat(
    'White House',
    'Weißes Haus',
    ['Weiße Haus', 'Weißen Haus', 'Weißen Hauses', 'Weissen Haus', 'Weisse Haus'],
    'government of the United States',
    'Regierung der Vereinigten Staaten',
  ),
  seat('Oval Office', 'Oval Office', [], 'President of the United States', 'Präsident der Vereinigten Staaten'),
  seat('Foggy Bottom', 'Foggy Bottom', [], 'US Department of State', 'US-Außenministerium'),
  seat('Capitol Hill', 'Capitol Hill', [], 'US Congress', 'US-Kongress'),
  seat('Langley', 'Langley', [], 'CIA', 'CIA'),
  seat('Kremlin', 'Kreml', ['Kremls'], 'government of Russia', 'Regierung Russlands'),
  seat(
    'Downing Street',
    'Downing Street',
    ['No. 10', '10 Downing Street'],
    'Prime Minister of the United Kingdom',
    'Premierminister des Vereinigten Königreichs',
  ),
  seat('Whitehall', 'Whitehall', [], 'government of the United Kingdom', 'Regierung des Vereinigten Königreichs'),
  seat('Westminster', 'Westminster', [], 'Parliament of the United Kingdom', 'Parlament des Vereinigten Königreichs'),
  seat(
    'Élysée',
    'Élysée',
    ['Elysée', 'Élysée Palace', 'Elysée-Palast', 'Élysée-Palast', 'Élyséepalast', 'Elysee Palace', 'Elysee'],
    'President of France',
    'Präsident Frankreichs',
  ),
  seat('Quai d’Orsay', 'Quai d’Orsay', ["Quai d'Orsay"], 'foreign ministry of France', 'Außenministerium Frankreichs'),
  seat(
    'Bendlerblock',
    'Bendlerblock',
    ['Bendlerblocks', 'Hardthöhe'],
    'defence ministry of Germany',
    'Bundesministerium der Verteidigung',
  ),
  seat('Schloss Bellevue', 'Schloss Bellevue', ['Bellevue Palace'], 'President of Germany', 'Bundespräsident'),
  seat(
    'Chancellery',
    'Kanzleramt',
    ['Bundeskanzleramt', 'Kanzleramts', 'Bundeskanzleramts'],
    'Chancellor of Germany',
    'Bundeskanzler',
  ),
  seat('Ballhausplatz', 'Ballhausplatz', [], 'Chancellor of Austria', 'Bundeskanzler Österreichs'),
  seat('Bundeshaus', 'Bundeshaus', [], 'government of Switzerland', 'Regierung der Schweiz'),
  seat('Berlaymont', 'Berlaymont', [], 'European Commission', 'Europäische Kommission'),
  seat('Zhongnanhai', 'Zhongnanhai', [], 'leadership of China', 'Führung Chinas'),
  seat('Blue House', 'Blaues Haus', ['Blauen Haus', 'Blaue Haus'], 'President of South Korea', 'Präsident Südkoreas'),
  seat('Palazzo Chigi', 'Palazzo Chigi', [], 'government of Italy', 'Regierung Italiens'),
  seat('Moncloa', 'Moncloa', [], 'government of Spain', 'Regierung Spaniens'),
]

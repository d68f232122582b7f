const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Nouns of the field, in the singular, so that their inflected forms and compounds are known whatever texts held. */
export const nouns = words(`
  Abgeordneter Abkommen Abrüstung Abschreckung Abwehr Allianz Amt Anführer Angriff Anhänger Ankündigung Anleihe Anschlag
  Anwalt Armee Armut Asyl Atomwaffe Attentat Attentäter Aufklärung Auflage Aufrüstung Aufseher Aufstand Ausfuhr Ausland
  Ausschuss Außenminister Außenpolitik Ausweis Bahn Bank Basis Bataillon Batterie Behörde Beamter Beamtin Befehl Beobachter
  Berater Bericht Beschluss Besatzung Beschuss Botschaft Botschafter Brigade Brücke Bündnis Bürger Bürgerkrieg Bunker Bombe
  Bundestag Bundeswehr Chef Cyberangriff Debatte Delegation Demokratie Demonstrant Dienst Diktatur Diplomat Diplomatie
  Division Drohne Drohung Druck Einsatz Einfuhr Einheit Einreise Embargo Energie Entführung Entsendung Entwurf Erklärung
  Ermittler Ermittlung Eskalation Experte Export Fabrik Fähre Feind Feuer Flagge Flotte Flucht Flüchtling Flugabwehr
  Flughafen Flugzeug Flugzeugträger Frachter Fraktion Freilassung Fregatte Frieden Front Frist Führung Funk Gas Gebiet
  Gefängnis Gefahr Gefecht Gegenangriff Gegner Geheimdienst Geisel General Genehmigung Gericht Geschoss Gesetz Gespräch
  Gewalt Gipfel Granate Grenze Großmacht Gruppe Hafen Haft Handel Haubitze Hauptstadt Haushalt Heer Hilfe Hinrichtung
  Hubschrauber Import Infanterie Infrastruktur Insel Invasion Jagd Jäger Justiz Kabel Kabinett Kampf Kanzler Kapitän
  Kandidat Kaserne Klage Koalition Kommandeur Kommission Kongress Konflikt Konferenz Konvoi Korridor Krieg Kriegsrecht
  Krise Kritik Küste Lager Lage Land Landweg Leitung Lieferung Luftwaffe Luftabwehr Macht Mandat Marine Maßnahme Mehrheit
  Meldung Meerenge Militär Miliz Mine Minister Ministerium Mission Mörder Munition Nachbar Nachricht Nachschub Nation
  Niederlage Offensive Offizier Opfer Opposition Organisation Panzer Parlament Partei Partner Patrouille Pipeline Plan
  Politik Politiker Polizei Polizist Präsident Presse Protest Provinz Putsch Rakete Rat Rebell Rede Reform Regierung Regime
  Region Reservist Resolution Richter Richtlinie Rohstoff Rückzug Rücktritt Rüstung Sabotage Sanktion Satellit Schiff
  Schlacht Schlag Schuld Schutz Senator Sender Sicherheit Sieg Sitzung Söldner Soldat Sonde Spion Spionage Sprecher Staat
  Stab Stadt Stellung Stellungnahme Stimme Stimmung Strafe Straße Strategie Streit Streitkraft Stützpunkt System Tanker
  Terror Terrorist Torpedo Treffen Treibstoff Truppe Überfall Überwachung Übung Umsturz Unabhängigkeit Unterhändler
  Unterseeboot Untersuchung Urteil Verbündeter Verbrechen Verdacht Verfahren Verfassung Vergeltung Verhandlung Verlust
  Vermittler Vermittlung Versorgung Verteidigung Vertrag Vertreter Verwaltung Veto Visum Vorwurf Waffe Waffenruhe
  Waffenstillstand Waffensystem Wahl Währung Warnung Wehrpflicht Werft Widerstand Wirtschaft Zensur Zeuge Zoll Zivilist
  Zugeständnis Zusage Zustimmung
`)

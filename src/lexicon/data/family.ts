/** Family names that are common, or that the news often has, of German and English and of other languages; blanks between.
 * Our own list. Names that are more often an ordinary word (in German also a noun) are left out where they mislead. */
export const familyNames = `
Abbas Abbott Abe Abraham Abrams Achleitner Ackermann Adams Adenauer Adler Ahlers Ahmadi Ahmed Ahrens Aigner Albers Albrecht Alexander Ali Allen Altmaier Altmann Alvarez
Amann Amundsen Anders Andersen Anderson Andersson Andrews Appel Arafat Arendt Armstrong Arndt Arnold Arslan Assad Aston Atkinson Auer Austin Aydin Ayers
Bach Bachmann Bader Baerbock Baier Bailey Baker Baldwin Ballmer Balzer Banks Bannon Barkley Barley Barnes Barnett Barr Barrett Barry Bartels Barth Barthel Bartoszewski Bartsch
Bates Bauer Baum Baumann Baumgartner Bayer Beatty Becker Beckett Beckham Beckmann Behrendt Behrens Bell Bender Bennett Bentley Berg Bergemann Berger Bergmann Berlusconi Bernard
Bernstein Bertram Bezos Bhutto Biden Bieber Biermann Bismarck Blair Blake Blanc Blinken Bloomberg Blum Bock Boeckler Böckmann Böhm Böhme Böhmer Bohn Bolsonaro Bolton Bond
Borchert Bormann Börner Borrell Bosbach Bouffier Bowman Boyd Brandt Branson Braun Brecht Breivik Breuer Breton Briggs Brinkmann Brooks Brown Browning Bruckner Brüderle Brüning
Bruns Bryan Bryant Buchanan Buchholz Buchner Büchner Buffett Burger Burke Burns Burton Busch Bush Butler Byrd
Callaghan Cameron Campbell Carlson Carney Carpenter Carr Carrington Carson Carter Casey Castillo Castro Cavusoglu Ceausescu Chambers Chan Chang Chapman Chavez Chen Cheney Chirac
Chodorkowski Chomsky Christensen Christie Churchill Clark Clarke Clausen Clement Clinton Coates Cohen Cole Coleman Collins Conrad Conte Conway Cook Cooper Copeland Corbyn Cornelius
Costa Costello Cotton Coulter Cox Craig Crawford Cruz Cunningham Curtis Czaja
Dalton Daniels Davidson Davies Davis Dawson Decker Delgado Delors Demir Deripaska Diaz Dick Dickens Diekmann Diem Dietrich Dietz Dijsselbloem Dixon Dobrindt Dombrovskis Donaldson
Döring Dörr Douglas Doyle Draghi Drechsler Dreyer Dreyfus Drosten Duda Dulles Duncan Dunn Durand Dutschke Duterte Dylan
Ebert Eberhardt Eckert Eden Edwards Eggers Ehlers Eichel Eichmann Einstein Eisenhower Elliott Ellis Elsner Engel Engels Engelhardt Erdmann Erdogan Erdoğan Erhard Erler Ernst Erzberger
Esken Esser Evans Evers
Faber Fabius Faeser Farage Farrell Fassbinder Feldmann Ferguson Fernandez Fichte Fiedler Figueroa Fillon Fischer Fisher Fitzgerald Fleischer Fleischmann Flynn Forster Förster Foster
Fowler Franco Franke Franklin Fraser Freitas Freud Freund Frey Freytag Friedman Friedmann Friedrich Friedrichs Fritsch Fröhlich Fuchs Fuhrmann Fuller Funk
Gabriel Gaddafi Gagarin Galilei Gallagher Gandhi Garcia Gardner Garrison Gates Gauck Gauland Gebhardt Geiger Geisler Geißler Genscher Gentiloni Georgiewa Gerber Gerhardt Gerlach
Gibson Giegold Gingrich Giuliani Giscard Glaser Goebbels Goethe Gomez Gonzalez Goodman Gorbatschow Gordon Gore Göring Göttsche Graf Graham Granger Graves Gray Green Greenberg
Greene Greenspan Griffin Griffith Grimm Gröhe Groß Große Gruber Grünewald Guaido Guevara Günther Guterres Guthrie Gutierrez Gysi
Haas Haase Habeck Habermann Habermas Hagedorn Hagemann Hagen Hahn Haider Haig Hale Haley Hall Hamann Hamilton Hammond Hannity Hansen Hanson Hardy Haring Harper Harris Harrison
Hart Hartmann Hartung Hartwig Hasselfeldt Haug Hausmann Hawkins Hayes Heck Heidegger Heil Heim Hein Heine Heinemann Heinrich Heinrichs Heinz Heinze Heisenberg Heitmann Held Heller
Hemingway Henderson Hendricks Henkel Henning Henry Hensel Herbst Hermann Hernandez Herold Herrmann Herzog Hess Hesse Heß Heuss Heyer Hicks Hildebrandt Hill Himmler Hinz Hirsch
Hitchcock Hitler Hoeneß Hofer Hoffman Hoffmann Hofmann Hofreiter Hohmann Holland Hollande Holmes Holz Honecker Hoover Hopkins Hoppe Horn Horstmann Houston Howard Howe Huber
Hübner Hudson Hughes Humboldt Hume Hunt Hunter Hussein Hutchinson Hyde
Ibrahim Ischinger Israelsson Ivanov Iwanow
Jackson Jacob Jacobs Jacobsen Jacobson Jäger Jahn James Jansen Janssen Jauch Jefferson Jelzin Jenkins Jennings Jensen Jessen Jobs Johansen Johansson Johnson Johnston Jonas Jones
Jordan Joyce Juncker Jung Junker Jürgens Juschtschenko
Kadyrow Kafka Kahn Kaiser Kallas Kaminski Kant Karsai Karzai Kaufmann Kauder Kaya Keating Keller Kellermann Kelley Kelly Kemmerich Kemper Kennedy Kern Kerry Kessler Keßler Khan
Kickl Kiesinger Killian Kim King Kingsley Kirchner Kirsch Kissinger Klaus Klein Kleinert Klingbeil Klinger Klinsmann Klitschko Klopp Kluge Knight Knobloch Koch Köhler Kohl Kolb
Kollwitz König Konrad Kopp Korte Köster Kowalski Kraft Kraus Krause Kretschmann Kretschmer Kretschmar Krieger Kröger Kropp Krueger Krüger Krugman Kubicki Kuhn Kühn Kühne Kunze
Kurtz Kurz Kuster Kwasniewski
Lafontaine Lagarde Lambert Lambrecht Lammert Lang Lange Langer Larsen Larson Laschet Laurent Lauterbach Lawrence Lawrow Lawson Leclerc Lee Lehmann Leibniz Lemke Lenin Lenz Leonard
Leonhardt Lessing Levin Levy Lewandowski Lewis Leyen Li Lichtenberg Lieberman Liebermann Liebknecht Lincoln Lindemann Lindgren Lindner Linke Lippert Lloyd Löw Lohmann Lopez Lorenz
Lucke Ludwig Lukaschenko Luther Luxemburg Lynch Lyons
Maas Macdonald Macron Madison Maduro Mahler Maier Maizière Major Mandela Manning Mansfield Marquardt Marshall Martens Martin Martinez Martínez Marx Mason Matthäus Matthews Maurer
May Mayer McCain McCarthy McConnell McDonald McKenna McKenzie McKinsey Medwedew Mehdorn Meier Meinhof Meißner Melnyk Meloni Mendoza Menendez Menzel Merkel Merkle Merten Mertens
Merz Messerschmidt Messi Metternich Metzger Meyer Michel Michels Miller Mills Milosevic Minsk Mitchell Mitterrand Modi Modrow Mogherini Moltke Mommsen Monti Moore Morales Morgan
Morgenstern Morris Morrison Morsi Moser Moses Mozart Mubarak Mugabe Müller Muller Mueller Münch Münzer Münster Murdoch Murphy Murray Musk Mussolini
Nagel Nagy Napoleon Nasser Naumann Nawalny Nawrocki Neilson Nelson Netanjahu Netanyahu Neubauer Neumann Newman Newton Ngo Nguyen Nichols Nickel Nielsen Niemann Niemeyer Nietzsche
Nixon Nolan Nolte Noll Novak Nowak Nowitzki
Obama Oettinger Olsen Olson Oppenheimer Orban Orbán Ortega Ortiz Ortmann Orwell Osborne Osterloh Otten Owens Özdemir Özil Öztürk
Pahl Paine Palin Palmer Pape Papandreou Pappas Parker Parsons Patel Patterson Paulsen Paulus Pearson Pelosi Peña Pence Perez Perry Peters Petersen Peterson Petersohn Petri Petry
Pfeifer Pfeiffer Pfister Phillips Picasso Piëch Pieper Pistorius Planck Platzeck Pofalla Pohl Polenz Pompeo Poroschenko Porter Posner Powell Prantl Preuß Prigoschin Probst Prodi Putin
Quinn
Raab Radtke Rahn Rajoy Ramelow Ramirez Ramos Rasmussen Rath Rau Reagan Reed Reese Reich Reichel Reid Reimann Reimer Reinhardt Reinhart Reinke Reiter Renner Renzi Reul Reuter Reyes
Reynolds Rice Richards Richardson Richter Rieck Riedel Riemann Rieger Ritter Rivera Roberts Robertson Robinson Rodriguez Rogers Röhm Romanow Romney Roosevelt Rösler Ross Rossi Roth
Röttgen Rousseff Rowling Rubio Rudolph Ruf Rumsfeld Rushdie Rupp Russell Rutte Ryan
Saakaschwili Sachs Sahin Salvini Sanchez Sanders Sandberg Santos Sarkozy Sarrazin Sauer Saunders Savage Schäfer Schäffler Schäuble Scharping Schavan Scheel Scheer Scheffler Schenk
Scherer Schiller Schilling Schindler Schirmer Schlegel Schlüter Schmid Schmidt Schmitt Schmitz Schneider Schnitzler Schoigu Scholl Scholz Schön Schopenhauer Schottky Schramm Schreiber
Schreiner Schröder Schröter Schubert Schuhmacher Schüler Schulte Schultz Schultze Schulz Schulze Schumacher Schumann Schuster Schwab Schwartz Schwarz Schwarzenegger Schwarzer Schweitzer
Schwesig Scott Seehofer Seeler Seibert Seidel Seifert Seiler Selenskyj Sellering Sessions Severin Shakespeare Sharma Sharp Shaw Sherman Sikorski Silva Simmons Simon Simpson Sinclair
Singer Singh Skripal Sloan Smith Snowden Snyder Söder Sokrates Solana Sommer Sonntag Sontag Soros Spaeth Spahn Späth Spears Spencer Springer Stadler Stahl Stalin Starmer Stark
Stauffenberg Steffen Steffens Steger Stegner Stein Steinberg Steinbrück Steiner Steinmeier Stephan Stern Stevens Stevenson Stewart Stiglitz Stoiber Stoltenberg Stolz Stone Storch
Strack Straub Strauss Strauß Stresemann Strobel Strobl Ströbele Stuart Studer Sturm Sullivan Sunak Süssmuth Sutherland Sutter
Tandler Taylor Templeton Thälmann Thatcher Theis Thiel Thiele Thierse Thomas Thompson Thomsen Thomson Thunberg Thurner Tiedemann Tillich Timmermans Timoschenko Tito Tolstoi Torres
Trittin Trotzki Trudeau Truman Trump Truss Tsai Tsipras Tucholsky Tucker Turner Tusk Tymoschenko
Uhl Ulbricht Ullmann Ulrich Unger Urban Uribe
Vance Vargas Vasquez Vettel Villeneuve Vogel Vogt Voigt Volkmann Völler Vollmer Voscherau Voß
Wagenknecht Wagner Walker Wallace Wallenstein Walesa Wałęsa Walter Walters Walther Wang Ward Warner Warren Washington Watkins Watson Watts Weaver Webb Weber Wegener Wegner Wehner
Weidel Weidmann Weigel Weil Weiler Weinberg Weiner Weinstein Weise Weiss Weiß Weizsäcker Welch Weller Wells Wendt Wenzel Werner Westerwelle Weyand Wheeler White Whitehead Wichmann
Wieland Wiese Wilders Wilkins Wilkinson Williams Williamson Willis Wilson Windsor Winkler Winter Wirth Wissing Witt Witte Wittmann Wolf Wolff Wolfowitz Wong Woods Wowereit Wright
Wulff Wüst Wu
Xi Xu
Yang Yeltsin Yilmaz Young Yusuf
Zander Zapatero Zeller Zhang Zhao Ziegler Zimmer Zimmermann Zuckerberg Zuma Zweig
`

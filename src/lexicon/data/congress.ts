// Made by tools/build-congress.ts from unitedstates/congress-legislators (CC0); see NOTICE.

/** A line each: name, other names by comma, office (`sen`, `rep`, `prez`, `viceprez`), state, party, first and last day of
 * the last term, Wikidata id. */
export const congress = `
Maria Cantwell||sen|WA|D|2025-01-03|2031-01-03|Q22250
Amy Klobuchar||sen|MN|D|2025-01-03|2031-01-03|Q22237
Bernard Sanders|Bernie Sanders|sen|VT|I|2025-01-03|2031-01-03|Q359442
Sheldon Whitehouse||sen|RI|D|2025-01-03|2031-01-03|Q652066
John Barrasso||sen|WY|R|2025-01-03|2031-01-03|Q720521
Roger F. Wicker|Roger Wicker|sen|MS|R|2025-01-03|2031-01-03|Q390491
Susan M. Collins|Susan Collins|sen|ME|R|2021-01-03|2027-01-03|Q22279
John Cornyn||sen|TX|R|2021-01-03|2027-01-03|Q719568
Richard J. Durbin|Richard Durbin|sen|IL|D|2021-01-03|2027-01-03|Q434804
Lindsey Graham||sen|SC|R|2021-01-03|2027-01-03|Q22212
Mitch McConnell||sen|KY|R|2021-01-03|2027-01-03|Q355522
Jeff Merkley||sen|OR|D|2021-01-03|2027-01-03|Q1368405
Jack Reed|John Reed|sen|RI|D|2021-01-03|2027-01-03|Q528979
James E. Risch|James Risch|sen|ID|R|2021-01-03|2027-01-03|Q721871
Jeanne Shaheen||sen|NH|D|2021-01-03|2027-01-03|Q270316
Mark R. Warner|Mark Warner|sen|VA|D|2021-01-03|2027-01-03|Q453893
Kirsten E. Gillibrand|Kirsten Gillibrand|sen|NY|D|2025-01-03|2031-01-03|Q22222
Christopher A. Coons|Christopher Coons|sen|DE|D|2021-01-03|2027-01-03|Q923242
Robert B. Aderholt|Robert Aderholt|rep|AL|R|2025-01-03|2027-01-03|Q672671
Tammy Baldwin||sen|WI|D|2025-01-03|2031-01-03|Q40628
Michael F. Bennet|Michael Bennet|sen|CO|D|2023-01-03|2029-01-03|Q554792
Gus M. Bilirakis|Gus Bilirakis|rep|FL|R|2025-01-03|2027-01-03|Q1555314
Sanford D. Bishop, Jr.|Sanford Bishop|rep|GA|D|2025-01-03|2027-01-03|Q983428
Marsha Blackburn||sen|TN|R|2025-01-03|2031-01-03|Q458971
Richard Blumenthal||sen|CT|D|2023-01-03|2029-01-03|Q2023708
John Boozman||sen|AR|R|2023-01-03|2029-01-03|Q1344707
Vern Buchanan||rep|FL|R|2025-01-03|2027-01-03|Q2517229
Ken Calvert||rep|CA|R|2025-01-03|2027-01-03|Q538978
Shelley Moore Capito|Shelley Capito|sen|WV|R|2021-01-03|2027-01-03|Q459618
André Carson||rep|IN|D|2025-01-03|2027-01-03|Q517649
John R. Carter|John Carter|rep|TX|R|2025-01-03|2027-01-03|Q369814
Bill Cassidy||sen|LA|R|2021-01-03|2027-01-03|Q861999
Kathy Castor||rep|FL|D|2025-01-03|2027-01-03|Q458492
Judy Chu||rep|CA|D|2025-01-03|2027-01-03|Q460035
Yvette D. Clarke|Yvette Clarke|rep|NY|D|2025-01-03|2027-01-03|Q461679
Emanuel Cleaver||rep|MO|D|2025-01-03|2027-01-03|Q1334654
James E. Clyburn|James Clyburn,Jim Clyburn|rep|SC|D|2025-01-03|2027-01-03|Q1289889
Steve Cohen||rep|TN|D|2025-01-03|2027-01-03|Q512330
Tom Cole||rep|OK|R|2025-01-03|2027-01-03|Q173839
Jim Costa||rep|CA|D|2025-01-03|2027-01-03|Q675869
Joe Courtney||rep|CT|D|2025-01-03|2027-01-03|Q434470
Mike Crapo|Michael Crapo|sen|ID|R|2023-01-03|2029-01-03|Q734319
Eric A. "Rick" Crawford|Eric Crawford,Rick Crawford|rep|AR|R|2025-01-03|2027-01-03|Q2151554
Henry Cuellar||rep|TX|D|2025-01-03|2027-01-03|Q539562
Danny K. Davis|Danny Davis|rep|IL|D|2025-01-03|2027-01-03|Q1164657
Diana DeGette||rep|CO|D|2025-01-03|2027-01-03|Q437159
Rosa L. DeLauro|Rosa DeLauro|rep|CT|D|2025-01-03|2027-01-03|Q434952
Scott DesJarlais||rep|TN|R|2025-01-03|2027-01-03|Q2260839
Mario Diaz-Balart||rep|FL|R|2025-01-03|2027-01-03|Q767270
Lloyd Doggett||rep|TX|D|2025-01-03|2027-01-03|Q363817
Charles J. "Chuck" Fleischmann|Charles Fleischmann,Chuck Fleischmann|rep|TN|R|2025-01-03|2027-01-03|Q521959
Virginia Foxx||rep|NC|R|2025-01-03|2027-01-03|Q458453
John Garamendi||rep|CA|D|2025-01-03|2027-01-03|Q1340268
Paul A. Gosar|Paul Gosar|rep|AZ|R|2025-01-03|2027-01-03|Q2059832
Chuck Grassley|Charles Grassley|sen|IA|R|2023-01-03|2029-01-03|Q529294
Sam Graves||rep|MO|R|2025-01-03|2027-01-03|Q465638
Al Green||rep|TX|D|2025-01-03|2027-01-03|Q749039
H. Morgan Griffith|H. Griffith|rep|VA|R|2025-01-03|2027-01-03|Q1684857
Brett Guthrie||rep|KY|R|2025-01-03|2027-01-03|Q910794
Andy Harris||rep|MD|R|2025-01-03|2027-01-03|Q506639
Martin Heinrich||sen|NM|D|2025-01-03|2031-01-03|Q565374
James A. Himes|James Himes,Jim Himes|rep|CT|D|2025-01-03|2027-01-03|Q1689111
Mazie K. Hirono|Mazie Hirono|sen|HI|D|2025-01-03|2031-01-03|Q16476
John Hoeven||sen|ND|R|2023-01-03|2029-01-03|Q374762
Steny H. Hoyer|Steny Hoyer|rep|MD|D|2025-01-03|2027-01-03|Q516515
Bill Huizenga||rep|MI|R|2025-01-03|2027-01-03|Q862199
Henry C. "Hank" Johnson, Jr.|Henry Johnson,Hank Johnson|rep|GA|D|2025-01-03|2027-01-03|Q983537
Ron Johnson||sen|WI|R|2023-01-03|2029-01-03|Q970272
Jim Jordan||rep|OH|R|2025-01-03|2027-01-03|Q186215
Marcy Kaptur||rep|OH|D|2025-01-03|2027-01-03|Q436537
William R. Keating|William Keating|rep|MA|D|2025-01-03|2027-01-03|Q775412
Mike Kelly||rep|PA|R|2025-01-03|2027-01-03|Q1431761
James Lankford||sen|OK|R|2023-01-03|2029-01-03|Q45940
Rick Larsen||rep|WA|D|2025-01-03|2027-01-03|Q503529
John B. Larson|John Larson|rep|CT|D|2025-01-03|2027-01-03|Q357832
Robert E. Latta|Robert Latta|rep|OH|R|2025-01-03|2027-01-03|Q888061
Mike Lee||sen|UT|R|2023-01-03|2029-01-03|Q627098
Zoe Lofgren||rep|CA|D|2025-01-03|2027-01-03|Q218217
Frank D. Lucas|Frank Lucas|rep|OK|R|2025-01-03|2027-01-03|Q246049
Ben Ray Luján|Ben Luján|sen|NM|D|2021-01-03|2027-01-03|Q324256
Stephen F. Lynch|Stephen Lynch|rep|MA|D|2025-01-03|2027-01-03|Q2344921
Edward J. Markey|Edward Markey,Ed Markey|sen|MA|D|2021-01-03|2027-01-03|Q1282411
Doris O. Matsui|Doris Matsui|rep|CA|D|2025-01-03|2027-01-03|Q399561
Michael T. McCaul|Michael McCaul|rep|TX|R|2025-01-03|2027-01-03|Q539509
Tom McClintock||rep|CA|R|2025-01-03|2027-01-03|Q535887
Betty McCollum||rep|MN|D|2025-01-03|2027-01-03|Q434893
James P. McGovern|James McGovern,Jim McGovern|rep|MA|D|2025-01-03|2027-01-03|Q1337459
Gregory W. Meeks|Gregory Meeks|rep|NY|D|2025-01-03|2027-01-03|Q1545391
Gwen Moore||rep|WI|D|2025-01-03|2027-01-03|Q461698
Jerry Moran||sen|KS|R|2023-01-03|2029-01-03|Q1365787
Lisa Murkowski||sen|AK|R|2023-01-03|2029-01-03|Q22360
Christopher Murphy||sen|CT|D|2025-01-03|2031-01-03|Q1077594
Patty Murray||sen|WA|D|2023-01-03|2029-01-03|Q258825
Jerrold Nadler||rep|NY|D|2025-01-03|2027-01-03|Q505598
Richard E. Neal|Richard Neal|rep|MA|D|2025-01-03|2027-01-03|Q1464697
Eleanor Holmes Norton|Eleanor Norton|rep|DC|D|2025-01-03|2027-01-03|Q461649
Frank Pallone, Jr.|Frank Pallone|rep|NJ|D|2025-01-03|2027-01-03|Q965289
Rand Paul||sen|KY|R|2023-01-03|2029-01-03|Q463557
Nancy Pelosi||rep|CA|D|2025-01-03|2027-01-03|Q170581
Gary C. Peters|Gary Peters|sen|MI|D|2021-01-03|2027-01-03|Q1494930
Chellie Pingree||rep|ME|D|2025-01-03|2027-01-03|Q457243
Mike Quigley||rep|IL|D|2025-01-03|2027-01-03|Q465767
Harold Rogers|Hal Rogers|rep|KY|R|2025-01-03|2027-01-03|Q547153
Mike Rogers||rep|AL|R|2025-01-03|2027-01-03|Q693238
Steve Scalise||rep|LA|R|2025-01-03|2027-01-03|Q1857141
Janice D. Schakowsky|Janice Schakowsky,Jan Schakowsky|rep|IL|D|2025-01-03|2027-01-03|Q440885
Adam B. Schiff|Adam Schiff|sen|CA|D|2025-01-03|2031-01-03|Q350843
Charles E. Schumer|Charles Schumer,Chuck Schumer|sen|NY|D|2023-01-03|2029-01-03|Q380900
David Schweikert||rep|AZ|R|2025-01-03|2027-01-03|Q1176561
Austin Scott||rep|GA|R|2025-01-03|2027-01-03|Q781167
Robert C. "Bobby" Scott|Robert Scott,Bobby Scott|rep|VA|D|2025-01-03|2027-01-03|Q888668
Tim Scott||sen|SC|R|2023-01-03|2029-01-03|Q561315
Terri A. Sewell|Terri Sewell|rep|AL|D|2025-01-03|2027-01-03|Q461621
Brad Sherman||rep|CA|D|2025-01-03|2027-01-03|Q672919
Michael K. Simpson|Michael Simpson,Mike Simpson|rep|ID|R|2025-01-03|2027-01-03|Q549521
Adam Smith||rep|WA|D|2025-01-03|2027-01-03|Q350916
Adrian Smith||rep|NE|R|2025-01-03|2027-01-03|Q373443
Christopher H. Smith|Christopher Smith,Chris Smith|rep|NJ|R|2025-01-03|2027-01-03|Q981167
Linda T. Sánchez|Linda Sánchez|rep|CA|D|2025-01-03|2027-01-03|Q291143
Bennie G. Thompson|Bennie Thompson|rep|MS|D|2025-01-03|2027-01-03|Q817877
Mike Thompson||rep|CA|D|2025-01-03|2027-01-03|Q1323196
Glenn Thompson||rep|PA|R|2025-01-03|2027-01-03|Q1531120
John Thune||sen|SD|R|2023-01-03|2029-01-03|Q462981
Paul Tonko||rep|NY|D|2025-01-03|2027-01-03|Q1373548
Michael R. Turner|Michael Turner|rep|OH|R|2025-01-03|2027-01-03|Q505722
Chris Van Hollen||sen|MD|D|2023-01-03|2029-01-03|Q1077819
Nydia M. Velázquez|Nydia Velázquez|rep|NY|D|2025-01-03|2027-01-03|Q434890
Tim Walberg||rep|MI|R|2025-01-03|2027-01-03|Q978618
Debbie Wasserman Schultz||rep|FL|D|2025-01-03|2027-01-03|Q50104
Maxine Waters||rep|CA|D|2025-01-03|2027-01-03|Q461727
Daniel Webster||rep|FL|R|2025-01-03|2027-01-03|Q1163099
Peter Welch||sen|VT|D|2023-01-03|2029-01-03|Q1112656
Joe Wilson||rep|SC|R|2025-01-03|2027-01-03|Q928855
Frederica S. Wilson|Frederica Wilson|rep|FL|D|2025-01-03|2027-01-03|Q461504
Robert J. Wittman|Robert Wittman|rep|VA|R|2025-01-03|2027-01-03|Q541251
Steve Womack||rep|AR|R|2025-01-03|2027-01-03|Q1029527
Ron Wyden||sen|OR|D|2023-01-03|2029-01-03|Q529344
Todd Young||sen|IN|R|2023-01-03|2029-01-03|Q25483
Mark E. Amodei|Mark Amodei|rep|NV|R|2025-01-03|2027-01-03|Q23944
Suzanne Bonamici||rep|OR|D|2025-01-03|2027-01-03|Q45946
Suzan K. DelBene|Suzan DelBene|rep|WA|D|2025-01-03|2027-01-03|Q2091892
Thomas Massie||rep|KY|R|2025-01-03|2027-01-03|Q2426031
Brian Schatz||sen|HI|D|2023-01-03|2029-01-03|Q1827902
Bill Foster||rep|IL|D|2025-01-03|2027-01-03|Q2903389
Dina Titus||rep|NV|D|2025-01-03|2027-01-03|Q524440
Tom Cotton||sen|AR|R|2021-01-03|2027-01-03|Q3090307
Jared Huffman||rep|CA|D|2025-01-03|2027-01-03|Q3276717
Ami Bera||rep|CA|D|2025-01-03|2027-01-03|Q3389105
Julia Brownley||rep|CA|D|2025-01-03|2027-01-03|Q3577073
Raul Ruiz||rep|CA|D|2025-01-03|2027-01-03|Q3701994
Mark Takano||rep|CA|D|2025-01-03|2027-01-03|Q399593
Juan Vargas||rep|CA|D|2025-01-03|2027-01-03|Q3791701
Scott H. Peters|Scott Peters|rep|CA|D|2025-01-03|2027-01-03|Q3791514
Lois Frankel||rep|FL|D|2025-01-03|2027-01-03|Q3182451
Tammy Duckworth||sen|IL|D|2023-01-03|2029-01-03|Q3036410
Andy Barr|Garland Barr|rep|KY|R|2025-01-03|2027-01-03|Q3828645
Elizabeth Warren||sen|MA|D|2025-01-03|2031-01-03|Q434706
Angus S. King, Jr.|Angus King|sen|ME|I|2025-01-03|2031-01-03|Q544464
Ann Wagner||rep|MO|R|2025-01-03|2027-01-03|Q3917251
Steve Daines||sen|MT|R|2021-01-03|2027-01-03|Q3200900
Richard Hudson||rep|NC|R|2025-01-03|2027-01-03|Q3956999
Kevin Cramer||sen|ND|R|2025-01-03|2031-01-03|Q3957020
Deb Fischer||sen|NE|R|2025-01-03|2031-01-03|Q2580649
Grace Meng||rep|NY|D|2025-01-03|2027-01-03|Q5591303
Hakeem S. Jeffries|Hakeem Jeffries|rep|NY|D|2025-01-03|2027-01-03|Q5640425
Joyce Beatty||rep|OH|D|2025-01-03|2027-01-03|Q976417
David P. Joyce|David Joyce|rep|OH|R|2025-01-03|2027-01-03|Q976778
Scott Perry||rep|PA|R|2025-01-03|2027-01-03|Q7437040
Ted Cruz||sen|TX|R|2025-01-03|2031-01-03|Q2036942
Randy K. Weber, Sr.|Randy Weber|rep|TX|R|2025-01-03|2027-01-03|Q4014569
Joaquin Castro||rep|TX|D|2025-01-03|2027-01-03|Q1167934
Roger Williams||rep|TX|R|2025-01-03|2027-01-03|Q4014560
Marc A. Veasey|Marc Veasey|rep|TX|D|2025-01-03|2027-01-03|Q4068811
Tim Kaine|Timothy Kaine|sen|VA|D|2025-01-03|2031-01-03|Q359888
Mark Pocan||rep|WI|D|2025-01-03|2027-01-03|Q1900355
Robin L. Kelly|Robin Kelly|rep|IL|D|2025-01-03|2027-01-03|Q3437091
Jason Smith||rep|MO|R|2025-01-03|2027-01-03|Q6163589
Cory A. Booker|Cory Booker|sen|NJ|D|2021-01-03|2027-01-03|Q1135767
Katherine M. Clark|Katherine Clark|rep|MA|D|2025-01-03|2027-01-03|Q6376330
Donald Norcross||rep|NJ|D|2025-01-03|2027-01-03|Q5294942
Alma S. Adams|Alma Adams|rep|NC|D|2025-01-03|2027-01-03|Q4733597
Gary J. Palmer|Gary Palmer|rep|AL|R|2025-01-03|2027-01-03|Q17386504
J. French Hill|J. Hill|rep|AR|R|2025-01-03|2027-01-03|Q18631366
Bruce Westerman||rep|AR|R|2025-01-03|2027-01-03|Q16197421
Ruben Gallego||sen|AZ|D|2025-01-03|2031-01-03|Q16218474
Mark DeSaulnier||rep|CA|D|2025-01-03|2027-01-03|Q6767311
Pete Aguilar||rep|CA|D|2025-01-03|2027-01-03|Q7171821
Ted Lieu||rep|CA|D|2025-01-03|2027-01-03|Q7693450
Norma J. Torres|Norma Torres|rep|CA|D|2025-01-03|2027-01-03|Q3343727
Earl L. "Buddy" Carter|Earl Carter,Buddy Carter|rep|GA|R|2025-01-03|2027-01-03|Q16240994
Barry Loudermilk||rep|GA|R|2025-01-03|2027-01-03|Q16731643
Rick W. Allen|Rick Allen|rep|GA|R|2025-01-03|2027-01-03|Q18683976
Mike Bost||rep|IL|R|2025-01-03|2027-01-03|Q6846090
Seth Moulton||rep|MA|D|2025-01-03|2027-01-03|Q18045052
John R. Moolenaar|John Moolenaar|rep|MI|R|2025-01-03|2027-01-03|Q16194212
Debbie Dingell||rep|MI|D|2025-01-03|2027-01-03|Q5248232
Tom Emmer||rep|MN|R|2025-01-03|2027-01-03|Q7815723
David Rouzer||rep|NC|R|2025-01-03|2027-01-03|Q5239255
Bonnie Watson Coleman||rep|NJ|D|2025-01-03|2027-01-03|Q4942457
Elise M. Stefanik|Elise Stefanik|rep|NY|R|2025-01-03|2027-01-03|Q18211057
Brendan F. Boyle|Brendan Boyle|rep|PA|D|2025-01-03|2027-01-03|Q4960876
Brian Babin||rep|TX|R|2025-01-03|2027-01-03|Q16979824
Donald S. Beyer, Jr.|Donald Beyer|rep|VA|D|2025-01-03|2027-01-03|Q3036086
Stacey E. Plaskett|Stacey Plaskett|rep|VI|D|2025-01-03|2027-01-03|Q18739104
Dan Newhouse||rep|WA|R|2025-01-03|2027-01-03|Q16733285
Glenn Grothman||rep|WI|R|2025-01-03|2027-01-03|Q5568836
Aumua Amata Coleman Radewagen|Aumua Amata Radewagen|rep|AS|R|2025-01-03|2027-01-03|Q18684027
Dan Sullivan||sen|AK|R|2021-01-03|2027-01-03|Q5218668
Joni Ernst||sen|IA|R|2021-01-03|2027-01-03|Q13475242
Thom Tillis||sen|NC|R|2021-01-03|2027-01-03|Q7786750
Mike Rounds||sen|SD|R|2021-01-03|2027-01-03|Q722503
Trent Kelly||rep|MS|R|2025-01-03|2027-01-03|Q20204915
Darin LaHood||rep|IL|R|2025-01-03|2027-01-03|Q5222780
Warren Davidson||rep|OH|R|2025-01-03|2027-01-03|Q24458117
James Comer||rep|KY|R|2025-01-03|2027-01-03|Q6131602
Dwight Evans||rep|PA|D|2025-01-03|2027-01-03|Q5318148
John Kennedy||sen|LA|R|2023-01-03|2029-01-03|Q6250211
Margaret Wood Hassan|Margaret Hassan,Maggie Hassan|sen|NH|D|2023-01-03|2029-01-03|Q24053
Catherine Cortez Masto||sen|NV|D|2023-01-03|2029-01-03|Q5052604
Bradley Scott Schneider|Bradley Schneider,Brad Schneider|rep|IL|D|2025-01-03|2027-01-03|Q2923426
Andy Biggs||rep|AZ|R|2025-01-03|2027-01-03|Q16199304
Ro Khanna||rep|CA|D|2025-01-03|2027-01-03|Q7339221
Jimmy Panetta||rep|CA|D|2025-01-03|2027-01-03|Q27733776
Salud O. Carbajal|Salud Carbajal|rep|CA|D|2025-01-03|2027-01-03|Q27805429
Nanette Diaz Barragán|Nanette Barragán|rep|CA|D|2025-01-03|2027-01-03|Q21662745
J. Luis Correa|J. Correa|rep|CA|D|2025-01-03|2027-01-03|Q6685454
Lisa Blunt Rochester||sen|DE|D|2025-01-03|2031-01-03|Q26899141
Neal P. Dunn|Neal Dunn|rep|FL|R|2025-01-03|2027-01-03|Q27733851
John H. Rutherford|John Rutherford|rep|FL|R|2025-01-03|2027-01-03|Q6256043
Darren Soto||rep|FL|D|2025-01-03|2027-01-03|Q5225162
Brian J. Mast|Brian Mast|rep|FL|R|2025-01-03|2027-01-03|Q27733854
Raja Krishnamoorthi||rep|IL|D|2025-01-03|2027-01-03|Q7285471
Jim Banks||sen|IN|R|2025-01-03|2031-01-03|Q16146788
Roger Marshall||sen|KS|R|2021-01-03|2027-01-03|Q27923290
Clay Higgins||rep|LA|R|2025-01-03|2027-01-03|Q25849505
Mike Johnson||rep|LA|R|2025-01-03|2027-01-03|Q19880665
Jamie Raskin||rep|MD|D|2025-01-03|2027-01-03|Q640835
Jack Bergman||rep|MI|R|2025-01-03|2027-01-03|Q6262116
Ted Budd||sen|NC|R|2023-01-03|2029-01-03|Q27733792
Don Bacon||rep|NE|R|2025-01-03|2027-01-03|Q19757583
Josh Gottheimer||rep|NJ|D|2025-01-03|2027-01-03|Q6288908
Jacky Rosen||sen|NV|D|2025-01-03|2031-01-03|Q27825033
Adriano Espaillat||rep|NY|D|2025-01-03|2027-01-03|Q4685569
Brian K. Fitzpatrick|Brian Fitzpatrick|rep|PA|R|2025-01-03|2027-01-03|Q27831059
Lloyd Smucker||rep|PA|R|2025-01-03|2027-01-03|Q6662742
David Kustoff||rep|TN|R|2025-01-03|2027-01-03|Q26923148
Vicente Gonzalez||rep|TX|D|2025-01-03|2027-01-03|Q27924921
Jodey C. Arrington|Jodey Arrington|rep|TX|R|2025-01-03|2027-01-03|Q6207815
Pramila Jayapal||rep|WA|D|2025-01-03|2027-01-03|Q18978140
Ron Estes||rep|KS|R|2025-01-03|2027-01-03|Q7363747
Ralph Norman||rep|SC|R|2025-01-03|2027-01-03|Q7287914
Jimmy Gomez||rep|CA|D|2025-01-03|2027-01-03|Q6200205
John R. Curtis|John Curtis|sen|UT|R|2025-01-03|2031-01-03|Q6253810
Tina Smith||sen|MN|D|2021-01-03|2027-01-03|Q18631509
Cindy Hyde-Smith||sen|MS|R|2021-01-03|2027-01-03|Q5120540
Michael Cloud||rep|TX|R|2025-01-03|2027-01-03|Q55313952
Troy Balderson||rep|OH|R|2025-01-03|2027-01-03|Q16194422
Kevin Hern||rep|OK|R|2025-01-03|2027-01-03|Q58333614
Joseph D. Morelle|Joseph Morelle|rep|NY|D|2025-01-03|2027-01-03|Q6285623
Mary Gay Scanlon|Mary Scanlon|rep|PA|D|2025-01-03|2027-01-03|Q54611716
Ed Case||rep|HI|D|2025-01-03|2027-01-03|Q597613
Steven Horsford||rep|NV|D|2025-01-03|2027-01-03|Q3514907
Greg Stanton||rep|AZ|D|2025-01-03|2027-01-03|Q5606289
Josh Harder||rep|CA|D|2025-01-03|2027-01-03|Q58494468
Mike Levin||rep|CA|D|2025-01-03|2027-01-03|Q55424854
Joe Neguse||rep|CO|D|2025-01-03|2027-01-03|Q57242006
Jason Crow||rep|CO|D|2025-01-03|2027-01-03|Q58323071
Jahana Hayes||rep|CT|D|2025-01-03|2027-01-03|Q24951316
W. Gregory Steube|W. Steube|rep|FL|R|2025-01-03|2027-01-03|Q5606295
Lucy McBath||rep|GA|D|2025-01-03|2027-01-03|Q54358424
Russ Fulcher||rep|ID|R|2025-01-03|2027-01-03|Q7381134
Jesús G. "Chuy" García|Jesús García,Chuy García|rep|IL|D|2025-01-03|2027-01-03|Q18631698
Sean Casten||rep|IL|D|2025-01-03|2027-01-03|Q55386655
Lauren Underwood||rep|IL|D|2025-01-03|2027-01-03|Q48471874
James R. Baird|James Baird|rep|IN|R|2025-01-03|2027-01-03|Q48813213
Sharice Davids||rep|KS|D|2025-01-03|2027-01-03|Q58322868
Lori Trahan||rep|MA|D|2025-01-03|2027-01-03|Q56486676
Ayanna Pressley||rep|MA|D|2025-01-03|2027-01-03|Q13562359
Elissa Slotkin||sen|MI|D|2025-01-03|2031-01-03|Q30323721
Haley M. Stevens|Haley Stevens|rep|MI|D|2025-01-03|2027-01-03|Q58322563
Rashida Tlaib||rep|MI|D|2025-01-03|2027-01-03|Q7294939
Angie Craig||rep|MN|D|2025-01-03|2027-01-03|Q58324174
Ilhan Omar||rep|MN|D|2025-01-03|2027-01-03|Q26436159
Pete Stauber||rep|MN|R|2025-01-03|2027-01-03|Q55955746
Michael Guest||rep|MS|R|2025-01-03|2027-01-03|Q60428645
Chris Pappas||rep|NH|D|2025-01-03|2027-01-03|Q5107684
Jefferson Van Drew||rep|NJ|R|2025-01-03|2027-01-03|Q6175202
Andy Kim||sen|NJ|D|2025-01-03|2031-01-03|Q55639180
Susie Lee||rep|NV|D|2025-01-03|2027-01-03|Q58333611
Alexandria Ocasio-Cortez||rep|NY|D|2025-01-03|2027-01-03|Q55223040
Madeleine Dean||rep|PA|D|2025-01-03|2027-01-03|Q6726900
Chrissy Houlahan||rep|PA|D|2025-01-03|2027-01-03|Q56274180
Daniel Meuser||rep|PA|R|2025-01-03|2027-01-03|Q5214012
John Joyce||rep|PA|R|2025-01-03|2027-01-03|Q60428839
Guy Reschenthaler||rep|PA|R|2025-01-03|2027-01-03|Q22096097
William R. Timmons IV|William Timmons|rep|SC|R|2025-01-03|2027-01-03|Q28837296
Dusty Johnson||rep|SD|R|2025-01-03|2027-01-03|Q30015838
Tim Burchett||rep|TN|R|2025-01-03|2027-01-03|Q7803244
John W. Rose|John Rose|rep|TN|R|2025-01-03|2027-01-03|Q33044040
Dan Crenshaw||rep|TX|R|2025-01-03|2027-01-03|Q58301995
Lance Gooden||rep|TX|R|2025-01-03|2027-01-03|Q6483406
Lizzie Fletcher||rep|TX|D|2025-01-03|2027-01-03|Q58324313
Veronica Escobar||rep|TX|D|2025-01-03|2027-01-03|Q52274267
Chip Roy||rep|TX|R|2025-01-03|2027-01-03|Q58333615
Sylvia R. Garcia|Sylvia Garcia|rep|TX|D|2025-01-03|2027-01-03|Q13562489
Ben Cline||rep|VA|R|2025-01-03|2027-01-03|Q4885439
Kim Schrier||rep|WA|D|2025-01-03|2027-01-03|Q58333616
Bryan Steil||rep|WI|R|2025-01-03|2027-01-03|Q58494431
Carol D. Miller|Carol Miller|rep|WV|R|2025-01-03|2027-01-03|Q16145531
Rick Scott||sen|FL|R|2025-01-03|2031-01-03|Q439729
Josh Hawley|Joshua Hawley|sen|MO|R|2025-01-03|2031-01-03|Q23020745
Jared F. Golden|Jared Golden|rep|ME|D|2025-01-03|2027-01-03|Q41694157
Gregory F. Murphy|Gregory Murphy|rep|NC|R|2025-01-03|2027-01-03|Q23074266
Kweisi Mfume||rep|MD|D|2025-01-03|2027-01-03|Q519504
Thomas P. Tiffany|Thomas Tiffany|rep|WI|R|2025-01-03|2027-01-03|Q7817838
Mark Kelly||sen|AZ|D|2023-01-03|2029-01-03|Q357510
Cynthia M. Lummis|Cynthia Lummis|sen|WY|R|2021-01-03|2027-01-03|Q456064
Darrell Issa||rep|CA|R|2025-01-03|2027-01-03|Q1166592
Pete Sessions||rep|TX|R|2025-01-03|2027-01-03|Q437852
David G. Valadao|David Valadao|rep|CA|R|2025-01-03|2027-01-03|Q3528567
Tommy Tuberville||sen|AL|R|2021-01-03|2027-01-03|Q7819948
John W. Hickenlooper|John Hickenlooper|sen|CO|D|2021-01-03|2027-01-03|Q430518
Bill Hagerty||sen|TN|R|2021-01-03|2027-01-03|Q27734214
Barry Moore||rep|AL|R|2025-01-03|2027-01-03|Q63198048
Jay Obernolte||rep|CA|R|2025-01-03|2027-01-03|Q16849797
Young Kim||rep|CA|R|2025-01-03|2027-01-03|Q19662859
Sara Jacobs||rep|CA|D|2025-01-03|2027-01-03|Q50825637
Lauren Boebert||rep|CO|R|2025-01-03|2027-01-03|Q96761544
Kat Cammack|Katherine Cammack|rep|FL|R|2025-01-03|2027-01-03|Q98523243
Scott Franklin|C. Franklin|rep|FL|R|2025-01-03|2027-01-03|Q101198561
Byron Donalds||rep|FL|R|2025-01-03|2027-01-03|Q59726216
Carlos A. Gimenez|Carlos Gimenez|rep|FL|R|2025-01-03|2027-01-03|Q5041653
Maria Elvira Salazar|Maria Salazar|rep|FL|R|2025-01-03|2027-01-03|Q6003715
Nikema Williams||rep|GA|D|2025-01-03|2027-01-03|Q56486570
Andrew S. Clyde|Andrew Clyde|rep|GA|R|2025-01-03|2027-01-03|Q102277679
Ashley Hinson||rep|IA|R|2025-01-03|2027-01-03|Q60713905
Mariannette Miller-Meeks||rep|IA|R|2025-01-03|2027-01-03|Q58495662
Randy Feenstra||rep|IA|R|2025-01-03|2027-01-03|Q7292187
Mary E. Miller|Mary Miller|rep|IL|R|2025-01-03|2027-01-03|Q101204553
Frank J. Mrvan|Frank Mrvan|rep|IN|D|2025-01-03|2027-01-03|Q96077897
Victoria Spartz||rep|IN|R|2025-01-03|2027-01-03|Q44059867
Tracey Mann||rep|KS|R|2025-01-03|2027-01-03|Q48767554
Jake Auchincloss||rep|MA|D|2025-01-03|2027-01-03|Q101196632
Lisa C. McClain|Lisa McClain|rep|MI|R|2025-01-03|2027-01-03|Q102184540
Michelle Fischbach||rep|MN|R|2025-01-03|2027-01-03|Q6837025
Deborah K. Ross|Deborah Ross|rep|NC|D|2025-01-03|2027-01-03|Q5248285
Teresa Leger Fernandez||rep|NM|D|2025-01-03|2027-01-03|Q96054905
Andrew R. Garbarino|Andrew Garbarino|rep|NY|R|2025-01-03|2027-01-03|Q21257859
Nicole Malliotakis||rep|NY|R|2025-01-03|2027-01-03|Q7030112
Ritchie Torres||rep|NY|D|2025-01-03|2027-01-03|Q16205227
Stephanie I. Bice|Stephanie Bice|rep|OK|R|2025-01-03|2027-01-03|Q60190894
Cliff Bentz||rep|OR|R|2025-01-03|2027-01-03|Q5132536
Nancy Mace||rep|SC|R|2025-01-03|2027-01-03|Q6962831
Diana Harshbarger||rep|TN|R|2025-01-03|2027-01-03|Q101197341
Pat Fallon|Patrick Fallon|rep|TX|R|2025-01-03|2027-01-03|Q16196923
August Pfluger||rep|TX|R|2025-01-03|2027-01-03|Q101196462
Ronny Jackson||rep|TX|R|2025-01-03|2027-01-03|Q47270118
Troy E. Nehls|Troy Nehls|rep|TX|R|2025-01-03|2027-01-03|Q96741441
Beth Van Duyne||rep|TX|R|2025-01-03|2027-01-03|Q66309702
Blake D. Moore|Blake Moore|rep|UT|R|2025-01-03|2027-01-03|Q101196971
Burgess Owens|Clarence Owens|rep|UT|R|2025-01-03|2027-01-03|Q4998602
Marilyn Strickland||rep|WA|D|2025-01-03|2027-01-03|Q1898180
Scott Fitzgerald||rep|WI|R|2025-01-03|2027-01-03|Q7436650
Alex Padilla|Alejandro Padilla|sen|CA|D|2023-01-03|2029-01-03|Q4717593
Jon Ossoff||sen|GA|D|2021-01-20|2027-01-03|Q28839536
Raphael G. Warnock|Raphael Warnock|sen|GA|D|2023-01-03|2029-01-03|Q84146599
Claudia Tenney||rep|NY|R|2025-01-03|2027-01-03|Q5129263
Julia Letlow||rep|LA|R|2025-01-03|2027-01-03|Q106089241
Troy A. Carter|Troy Carter|rep|LA|D|2025-01-03|2027-01-03|Q7846787
Melanie A. Stansbury|Melanie Stansbury|rep|NM|D|2025-01-03|2027-01-03|Q96184996
Jake Ellzey||rep|TX|R|2025-01-03|2027-01-03|Q105061782
Shontel M. Brown|Shontel Brown|rep|OH|D|2025-01-03|2027-01-03|Q107863952
Mike Carey||rep|OH|R|2025-01-03|2027-01-03|Q108010312
Mike Flood||rep|NE|R|2025-01-03|2027-01-03|Q6846855
Brad Finstad||rep|MN|R|2025-01-03|2027-01-03|Q111159803
Patrick Ryan||rep|NY|D|2025-01-03|2027-01-03|Q113587887
Rudy Yakym III|Rudy Yakym|rep|IN|R|2025-01-03|2027-01-03|Q115137719
Ryan K. Zinke|Ryan Zinke|rep|MT|R|2025-01-03|2027-01-03|Q7384672
Katie Boyd Britt|Katie Britt|sen|AL|R|2023-01-03|2029-01-03|Q111285444
Eric Schmitt||sen|MO|R|2023-01-03|2029-01-03|Q5387455
John Fetterman||sen|PA|D|2023-01-03|2029-01-03|Q3181500
Dale W. Strong|Dale Strong|rep|AL|R|2025-01-03|2027-01-03|Q115137374
Elijah Crane|Eli Crane|rep|AZ|R|2025-01-03|2027-01-03|Q115155633
Juan Ciscomani||rep|AZ|R|2025-01-03|2027-01-03|Q115220916
Kevin Kiley||rep|CA|I|2025-01-03|2027-01-03|Q27987136
Kevin Mullin||rep|CA|D|2025-01-03|2027-01-03|Q6397046
Sydney Kamlager-Dove||rep|CA|D|2025-01-03|2027-01-03|Q20177418
Robert Garcia||rep|CA|D|2025-01-03|2027-01-03|Q16204904
Brittany Pettersen||rep|CO|D|2025-01-03|2027-01-03|Q16734469
Aaron Bean||rep|FL|R|2025-01-03|2027-01-03|Q4661833
Cory Mills||rep|FL|R|2025-01-03|2027-01-03|Q115137377
Maxwell Frost||rep|FL|D|2025-01-03|2027-01-03|Q113587724
Anna Paulina Luna|Anna Luna|rep|FL|R|2025-01-03|2027-01-03|Q112805534
Laurel M. Lee|Laurel Lee|rep|FL|R|2025-01-03|2027-01-03|Q61483038
Jared Moskowitz||rep|FL|D|2025-01-03|2027-01-03|Q16221073
Richard McCormick|Rich McCormick|rep|GA|R|2025-01-03|2027-01-03|Q115474083
Mike Collins||rep|GA|R|2025-01-03|2027-01-03|Q115806750
James C. Moylan|James (Jim) Moylan|rep|GU|R|2025-01-03|2027-01-03|Q114108969
Jill N. Tokuda|Jill Tokuda|rep|HI|D|2025-01-03|2027-01-03|Q13562293
Zachary Nunn|Zachary (Zach) Nunn|rep|IA|R|2025-01-03|2027-01-03|Q84719792
Jonathan L. Jackson|Jonathan Jackson|rep|IL|D|2025-01-03|2027-01-03|Q6273473
Delia C. Ramirez|Delia Ramirez|rep|IL|D|2025-01-03|2027-01-03|Q58416610
Nikki Budzinski|Nicole (Nikki) Budzinski|rep|IL|D|2025-01-03|2027-01-03|Q111342337
Eric Sorensen||rep|IL|D|2025-01-03|2027-01-03|Q115182513
Erin Houchin||rep|IN|R|2025-01-03|2027-01-03|Q20676994
Morgan McGarvey||rep|KY|D|2025-01-03|2027-01-03|Q16732298
Glenn Ivey||rep|MD|D|2025-01-03|2027-01-03|Q22004572
Hillary J. Scholten|Hillary Scholten|rep|MI|D|2025-01-03|2027-01-03|Q115137368
John James||rep|MI|R|2025-01-03|2027-01-03|Q56027187
Shri Thanedar||rep|MI|D|2025-01-03|2027-01-03|Q7503912
Mark Alford||rep|MO|R|2025-01-03|2027-01-03|Q115137637
Eric Burlison||rep|MO|R|2025-01-03|2027-01-03|Q5386212
Mike Ezell||rep|MS|R|2025-01-03|2027-01-03|Q115137554
Donald G. Davis|Donald Davis|rep|NC|D|2025-01-03|2027-01-03|Q5294403
Valerie P. Foushee|Valerie Foushee|rep|NC|D|2025-01-03|2027-01-03|Q16729064
Chuck Edwards|Charles (Chuck) Edwards|rep|NC|R|2025-01-03|2027-01-03|Q55065043
Thomas H. Kean, Jr.|Thomas Kean|rep|NJ|R|2025-01-03|2027-01-03|Q7791445
Robert Menendez||rep|NJ|D|2025-01-03|2027-01-03|Q115137457
Gabe Vasquez|Gabriel (Gabe) Vasquez|rep|NM|D|2025-01-03|2027-01-03|Q115155647
Nick LaLota|Nicolas LaLota|rep|NY|R|2025-01-03|2027-01-03|Q115168182
Daniel S. Goldman|Dan Goldman|rep|NY|D|2025-01-03|2027-01-03|Q74849175
Michael Lawler||rep|NY|R|2025-01-03|2027-01-03|Q105179052
Nicholas A. Langworthy|Nicholas Langworthy|rep|NY|R|2025-01-03|2027-01-03|Q55356856
Greg Landsman||rep|OH|D|2025-01-03|2027-01-03|Q115180677
Max L. Miller|Max Miller|rep|OH|R|2025-01-03|2027-01-03|Q106522145
Emilia Strong Sykes|Emilia Sykes|rep|OH|D|2025-01-03|2027-01-03|Q18637943
Josh Brecheen||rep|OK|R|2025-01-03|2027-01-03|Q6288704
Val T. Hoyle|Valerie Hoyle|rep|OR|D|2025-01-03|2027-01-03|Q7909103
Andrea Salinas||rep|OR|D|2025-01-03|2027-01-03|Q39791512
Summer L. Lee|Summer Lee|rep|PA|D|2025-01-03|2027-01-03|Q56222614
Christopher R. Deluzio|Chris Deluzio|rep|PA|D|2025-01-03|2027-01-03|Q115181700
Seth Magaziner||rep|RI|D|2025-01-03|2027-01-03|Q16222460
Russell Fry||rep|SC|R|2025-01-03|2027-01-03|Q96015883
Andrew Ogles||rep|TN|R|2025-01-03|2027-01-03|Q111623114
Nathaniel Moran||rep|TX|R|2025-01-03|2027-01-03|Q115137468
Keith Self||rep|TX|R|2025-01-03|2027-01-03|Q115137462
Morgan Luttrell||rep|TX|R|2025-01-03|2027-01-03|Q115137460
Monica De La Cruz|Mónica De La Cruz|rep|TX|R|2025-01-03|2027-01-03|Q115496109
Jasmine Crockett||rep|TX|D|2025-01-03|2027-01-03|Q101428652
Greg Casar|Gregorio Casar|rep|TX|D|2025-01-03|2027-01-03|Q104148369
Wesley Hunt||rep|TX|R|2025-01-03|2027-01-03|Q110434665
Jennifer A. Kiggans|Jennifer Kiggans|rep|VA|R|2025-01-03|2027-01-03|Q83119566
Becca Balint||rep|VT|D|2025-01-03|2027-01-03|Q28137193
Marie Gluesenkamp Perez||rep|WA|D|2025-01-03|2027-01-03|Q113686944
Derrick Van Orden||rep|WI|R|2025-01-03|2027-01-03|Q115155627
Harriet M. Hageman|Harriet Hageman|rep|WY|R|2025-01-03|2027-01-03|Q110815967
Pete Ricketts||sen|NE|R|2024-11-05|2027-01-03|Q6106781
Jennifer L. McClellan|Jennifer McClellan|rep|VA|D|2025-01-03|2027-01-03|Q6178602
Gabe Amo||rep|RI|D|2025-01-03|2027-01-03|Q118901875
Celeste Maloy||rep|UT|R|2025-01-03|2027-01-03|Q119578731
Thomas R. Suozzi|Thomas Suozzi|rep|NY|D|2025-01-03|2027-01-03|Q7794276
Timothy M. Kennedy|Timothy Kennedy|rep|NY|D|2025-01-03|2027-01-03|Q7807373
Vince Fong||rep|CA|R|2025-01-03|2027-01-03|Q27916201
Michael A. Rulli|Michael Rulli|rep|OH|R|2025-01-03|2027-01-03|Q63170062
LaMonica McIver||rep|NJ|D|2025-01-03|2027-01-03|Q130323710
Tony Wied||rep|WI|R|2025-01-03|2027-01-03|Q131033476
Cleo Fields||rep|LA|D|2025-01-03|2027-01-03|Q1100451
Marlin A. Stutzman|Marlin Stutzman|rep|IN|R|2025-01-03|2027-01-03|Q1902106
Gilbert Ray Cisneros, Jr.|Gilbert Cisneros|rep|CA|D|2025-01-03|2027-01-03|Q54958760
Angela D. Alsobrooks|Angela Alsobrooks|sen|MD|D|2025-01-03|2031-01-03|Q58755148
Tim Sheehy||sen|MT|R|2025-01-03|2031-01-03|Q124433916
Bernie Moreno||sen|OH|R|2025-01-03|2031-01-03|Q124858476
David McCormick|Dave McCormick|sen|PA|R|2025-01-03|2031-01-03|Q5234544
Nicholas J. Begich III|Nicholas Begich|rep|AK|R|2025-01-03|2027-01-03|Q113676482
Shomari Figures||rep|AL|D|2025-01-03|2027-01-03|Q129431158
Yassamin Ansari||rep|AZ|D|2025-01-03|2027-01-03|Q122226202
Abraham J. Hamadeh|Abraham Hamadeh|rep|AZ|R|2025-01-03|2027-01-03|Q124307977
Lateefah Simon||rep|CA|D|2025-01-03|2027-01-03|Q6495426
Adam Gray||rep|CA|D|2025-01-03|2027-01-03|Q3000097
Sam T. Liccardo|Sam Liccardo|rep|CA|D|2025-01-03|2027-01-03|Q16731481
George Whitesides||rep|CA|D|2025-01-03|2027-01-03|Q3511804
Luz M. Rivas|Luz Rivas|rep|CA|D|2025-01-03|2027-01-03|Q54861699
Laura Friedman||rep|CA|D|2025-01-03|2027-01-03|Q6498920
Derek Tran||rep|CA|D|2025-01-03|2027-01-03|Q131339671
Dave Min||rep|CA|D|2025-01-03|2027-01-03|Q31213321
Jeff Hurd||rep|CO|R|2025-01-03|2027-01-03|Q131101500
Jeff Crank||rep|CO|R|2025-01-03|2027-01-03|Q27663361
Gabe Evans||rep|CO|R|2025-01-03|2027-01-03|Q115458993
Sarah McBride||rep|DE|D|2025-01-03|2027-01-03|Q17011236
Mike Haridopolos||rep|FL|R|2025-01-03|2027-01-03|Q6847137
Brian Jack||rep|GA|R|2025-01-03|2027-01-03|Q86493775
Jefferson Shreve||rep|IN|R|2025-01-03|2027-01-03|Q130979817
Mark B. Messmer|Mark Messmer|rep|IN|R|2025-01-03|2027-01-03|Q6768869
Derek Schmidt||rep|KS|R|2025-01-03|2027-01-03|Q5262335
Johnny Olszewski, Jr.|Johnny Olszewski|rep|MD|D|2025-01-03|2027-01-03|Q6217866
Sarah Elfreth||rep|MD|D|2025-01-03|2027-01-03|Q61970401
April McClain Delaney||rep|MD|D|2025-01-03|2027-01-03|Q125935301
Tom Barrett||rep|MI|R|2025-01-03|2027-01-03|Q18684588
Kristen McDonald Rivet||rep|MI|D|2025-01-03|2027-01-03|Q115227000
Kelly Morrison||rep|MN|D|2025-01-03|2027-01-03|Q58416636
Wesley Bell||rep|MO|D|2025-01-03|2027-01-03|Q23806350
Robert F. Onder, Jr.|Robert Onder|rep|MO|R|2025-01-03|2027-01-03|Q27064117
Kimberlyn King-Hinds||rep|MP|R|2025-01-03|2027-01-03|Q130942218
Troy Downing||rep|MT|R|2025-01-03|2027-01-03|Q103158011
Addison P. McDowell|Addison McDowell|rep|NC|R|2025-01-03|2027-01-03|Q130979819
Mark Harris||rep|NC|R|2025-01-03|2027-01-03|Q55622212
Pat Harrigan||rep|NC|R|2025-01-03|2027-01-03|Q131179069
Brad Knott||rep|NC|R|2025-01-03|2027-01-03|Q130979816
Tim Moore||rep|NC|R|2025-01-03|2027-01-03|Q7804002
Julie Fedorchak||rep|ND|R|2025-01-03|2027-01-03|Q37824664
Maggie Goodlander||rep|NH|D|2025-01-03|2027-01-03|Q126718734
Herbert C. Conaway, Jr.|Herbert Conaway|rep|NJ|D|2025-01-03|2027-01-03|Q14596151
Nellie Pou||rep|NJ|D|2025-01-03|2027-01-03|Q6990132
Laura Gillen||rep|NY|D|2025-01-03|2027-01-03|Q131105202
George Latimer||rep|NY|D|2025-01-03|2027-01-03|Q5544169
Josh Riley||rep|NY|D|2025-01-03|2027-01-03|Q113988129
John W. Mannion|John Mannion|rep|NY|D|2025-01-03|2027-01-03|Q106089566
David J. Taylor|David Taylor|rep|OH|R|2025-01-03|2027-01-03|Q131123679
Maxine Dexter||rep|OR|D|2025-01-03|2027-01-03|Q96777172
Janelle S. Bynum|Janelle Bynum|rep|OR|D|2025-01-03|2027-01-03|Q28507879
Ryan Mackenzie||rep|PA|R|2025-01-03|2027-01-03|Q7384273
Robert P. Bresnahan, Jr.|Robert Bresnahan|rep|PA|R|2025-01-03|2027-01-03|Q130963821
Pablo José Hernández|Pablo José Hernández Rivera|rep|PR|D|2025-01-03|2027-01-03|Q130997176
Sheri Biggs||rep|SC|R|2025-01-03|2027-01-03|Q130979821
Craig A. Goldman|Craig Goldman|rep|TX|R|2025-01-03|2027-01-03|Q16199453
Brandon Gill||rep|TX|R|2025-01-03|2027-01-03|Q124753679
Julie Johnson||rep|TX|D|2025-01-03|2027-01-03|Q64753063
Mike Kennedy||rep|UT|R|2025-01-03|2027-01-03|Q16730723
John J. McGuire III|John McGuire|rep|VA|R|2025-01-03|2027-01-03|Q47545631
Eugene Simon Vindman|Eugene Vindman|rep|VA|D|2025-01-03|2027-01-03|Q112610369
Suhas Subramanyam||rep|VA|D|2025-01-03|2027-01-03|Q83250082
Michael Baumgartner||rep|WA|R|2025-01-03|2027-01-03|Q6828508
Emily Randall||rep|WA|D|2025-01-03|2027-01-03|Q60473885
Riley M. Moore|Riley Moore|rep|WV|R|2025-01-03|2027-01-03|Q93769958
James C. Justice|Jim Justice|sen|WV|R|2025-01-14|2031-01-03|Q20684288
Jon Husted||sen|OH|R|2025-01-21|2026-11-03|Q6270269
Ashley Moody||sen|FL|R|2025-01-21|2026-11-03|Q58333626
Jimmy Patronis||rep|FL|R|2025-04-02|2027-01-03|Q6201036
Randy Fine|Randall Fine|rep|FL|R|2025-04-02|2027-01-03|Q59240328
James R. Walkinshaw|James Walkinshaw|rep|VA|D|2025-09-10|2027-01-03|Q135132001
Adelita S. Grijalva|Adelita Grijalva|rep|AZ|D|2025-11-12|2027-01-03|Q134612342
Matt Van Epps||rep|TN|R|2025-12-04|2027-01-03|Q136749822
Christian D. Menefee|Christian Menefee|rep|TX|D|2026-02-02|2027-01-03|Q114397549
Alan Armstrong||sen|OK|R|2026-03-24|2027-01-03|Q138781196
Clay Fuller||rep|GA|R|2026-04-14|2027-01-03|Q138355765
Analilia Mejia||rep|NJ|D|2026-04-20|2027-01-03|Q138142530
James Gallagher||rep|CA|R|2026-06-10|2027-01-03|
Dwight Eisenhower||prez||R|1957-01-20|1961-01-20|
John Kennedy||prez||D|1961-01-20|1963-11-22|
Hubert Humphrey||viceprez||D|1965-01-20|1969-01-20|
Lyndon Johnson||prez||D|1965-01-20|1969-01-20|
Spiro Agnew||viceprez||R|1973-01-20|1973-10-10|
Richard Nixon||prez||R|1973-01-20|1974-08-09|
Gerald Ford||prez||R|1974-08-09|1977-01-20|
Nelson Rockefeller||viceprez||R|1974-12-19|1977-01-20|
Walter Mondale||viceprez||D|1977-01-20|1981-01-20|
James Carter||prez||D|1977-01-20|1981-01-20|
Ronald Reagan||prez||R|1985-01-20|1989-01-20|
James Quayle||viceprez||R|1989-01-20|1993-01-20|
George Bush||prez||R|1989-01-20|1993-01-20|
Albert Gore||viceprez||D|1997-01-20|2001-01-20|
William Clinton||prez||D|1997-01-20|2001-01-20|
Richard Cheney||viceprez||R|2005-01-20|2009-01-20|
George Bush||prez||R|2005-01-20|2009-01-20|
Joseph Biden||prez||D|2021-01-20|2025-01-20|
Barack Obama||prez||D|2013-01-20|2017-01-20|
Mike Pence||viceprez||R|2017-01-20|2021-01-20|
Donald Trump||prez||R|2025-01-20|2029-01-20|
Kamala D. Harris||viceprez||D|2021-01-20|2025-01-20|
J.D. Vance||viceprez||R|2025-01-20|2029-01-20|
`

/** A committee a line, with the names that it goes by. */
export const committees = `
House Committee on Agriculture|House Agriculture Committee
House Committee on Appropriations|House Appropriations Committee
House Committee on Armed Services|House Armed Services Committee
House Committee on Financial Services|House Financial Services Committee
House Committee on the Budget|House Budget Committee
House Committee on Education and Workforce|House Education and Workforce Committee
House Committee on Foreign Affairs|House Foreign Affairs Committee
House Committee on Oversight and Government Reform|House Oversight and Government Reform Committee
House Committee on House Administration|House House Administration Committee
House Committee on Homeland Security|House Homeland Security Committee
House Committee on Energy and Commerce|House Energy and Commerce Committee
House Committee on Natural Resources|House Natural Resources Committee
House Permanent Select Committee on Intelligence|House Intelligence Committee|House Select Intelligence Committee
House Committee on the Judiciary|House Judiciary Committee
House Committee on Transportation and Infrastructure|House Transportation and Infrastructure Committee
House Committee on Rules|House Rules Committee
House Committee on Small Business|House Small Business Committee
House Committee on Ethics|House Ethics Committee
House Committee on Science, Space, and Technology|House Science, Space, and Technology Committee|House Science Committee
House Committee on Veterans' Affairs|House Veterans' Affairs Committee
House Committee on Ways and Means|House Ways and Means Committee
Commission on Security and Cooperation in Europe
Joint Economic Committee
Joint Committee of Congress on the Library
Joint Committee on Printing
Joint Committee on Taxation
United States Senate Caucus on International Narcotics Control
Senate Select Committee on Ethics|Senate Ethics Committee|Senate Select Ethics Committee
Senate Committee on Indian Affairs|Senate Indian Affairs Committee
Senate Select Committee on Intelligence|Senate Intelligence Committee|Senate Select Intelligence Committee
Senate Special Committee on Aging|Senate Aging Committee|Senate Special Aging Committee
Senate Committee on Agriculture, Nutrition, and Forestry|Senate Agriculture, Nutrition, and Forestry Committee|Senate Agriculture Committee
Senate Committee on Appropriations|Senate Appropriations Committee
Senate Committee on Armed Services|Senate Armed Services Committee
Senate Committee on Banking, Housing, and Urban Affairs|Senate Banking, Housing, and Urban Affairs Committee|Senate Banking Committee
Senate Committee on the Budget|Senate Budget Committee
Senate Committee on Commerce, Science, and Transportation|Senate Commerce, Science, and Transportation Committee|Senate Commerce Committee
Senate Committee on Energy and Natural Resources|Senate Energy and Natural Resources Committee
Senate Committee on Environment and Public Works|Senate Environment and Public Works Committee
Senate Committee on Finance|Senate Finance Committee
Senate Committee on Foreign Relations|Senate Foreign Relations Committee
Senate Committee on Homeland Security and Governmental Affairs|Senate Homeland Security and Governmental Affairs Committee
Senate Committee on Health, Education, Labor, and Pensions|Senate Health, Education, Labor, and Pensions Committee|Senate Health Committee
Senate Committee on the Judiciary|Senate Judiciary Committee
Senate Committee on Rules and Administration|Senate Rules and Administration Committee
Senate Committee on Small Business and Entrepreneurship|Senate Small Business and Entrepreneurship Committee
Senate Committee on Veterans' Affairs|Senate Veterans' Affairs Committee
House Select Committee on the Strategic Competition Between the United States|House Strategic Competition Between the United States Committee|House Select Strategic Competition Between the United States Committee
House Select Subcommittee to Investigate the Remaining Questions Surrounding
`

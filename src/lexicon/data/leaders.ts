// Made by tools/build-actors.ts from the Phoenix dictionaries (MIT), which end in 2014; see NOTICE.

/** Members of governments, one a line: name without diacritics, country, then up to two terms of office: part of government
 * (`MIL` for defence; none for heads and general) and months from/to, with nothing where the source names no end. */
export const leaders = `
Hamid Karzai|AF|2001-12/
Abdul Hadi Arghandiwal|AF|2010-02/
Abdul Karim Khalili|AF|2003-01/
Abdul Qodus Hamidi|AF|2010-07/
Abdul Rahim Wardak|AF|MIL 2005-01/
Arsala Jamal|AF|2010-04/2010-06
Asadullah Khalid|AF|2009-01/2010-03|2010-07/
Bismullah Muhammadi Khan|AF|2010-07/
Mohammad Fahim Khan|AF|2010-01/
Mohammad Hanif Atmar|AF|2008-11/2010-06
Mohammad Jalil Shams|AF|2006-10/2010-01
Nur Mohammad Qarqin|AF|2006-06/2010-01
Omar Zakhilwal|AF|2009-03/
Rahmatullah Nabil|AF|MIL 2010-08/
Rangin Dadfar Spanta|AF|2006-06/2010-01|MIL 2010-06/
Said Tayeb Jawad|AF|2005-01/2010-10
Surab Ali Safari|AF|2006-06/2010-06
Zahir Tanin|AF|2007-02/
Zalmay Rassoul|AF|MIL 2006-02/2010-01|2010-02/
Sali Berisha|AL|2005-09/
Bamir Topi|AL|2007-07/
Ilir Meta|AL|2009-11/
Aleksander Sallabanda|AL|2006-06/
Arben Imami|AL|MIL 2009-11/
Edmond Haxhinasto|AL|2010-10/
Ferit Hoxha|AL|2009-09/
Genc Pollo|AL|2009-11/
Lulzim Basha|AL|2007-06/
Majlinda Bregu|AL|2007-05/
Ridvan Bode|AL|2005-10/
Abdelaziz Bouteflika|DZ|1999-04/
Ahmed Ouyahia|DZ|2008-06/
Abdelaziz Belkhadem|DZ|2006-09/
Abdallah Bali|DZ|2009-01/
Abdelhamid Temmar|DZ|2010-07/
Abdelkader Messahel|DZ|2003-01/
Abdelmalek Guenaizia|DZ|MIL 2005-06/
Abdelmalek Sellal|DZ|2004-07/
Ahmed Noui|DZ|2007-07/
Amar Ghoul|DZ|2003-01/
Daho Ould Kablia|DZ|2003-01/
Djamel Ould Abbas|DZ|2007-07/2010-06
Hachemi Djiar|DZ|2007-07/
Karim Djoudi|DZ|2004-07/
Mahmoud Khoudri|DZ|2007-07/
Mohamed Cherif Abbas|DZ|2003-01/
Mourad Benmehidi|DZ|2008-11/
Mourad Medelci|DZ|2005-06/
Mustapha Benbada|DZ|2005-06/2010-06
Nourredine Yazid Zerhouni|DZ|2003-01/
Said Barkat|DZ|2010-07/
Joan Enric Vives Sicilia|AD|2003-05/
Philippe Massoni|AD|2002-07/
Nemesi Marques Oste|AD|1993-01/
Joan Gabriel Estany|AD|2005-05/
Albert Pintat Santolaria|AD|2005-05/
Jaume Bartumeu Cassany|AD|2009-07/
Narcis Casal Fonsdeviela|AD|2009-10/
Pere Lopez Agras|AD|2009-07/
Victor Naudi Zamora|AD|2009-07/
Xavier Espot Miro|AD|2009-07/
Jose Eduardo Dos Santos|AO|1979-09/
Antonio Paulo Kassoma|AO|2008-09/
Ana Afonso Dias Lourenco|AO|2008-12/
Antonio Bento Bembe|AO|2008-12/
Carlos Alberto Lopes|AO|2010-06/
Diakumpuna Sadisio Sita Jose|AO|2008-12/
Francisco Higino Carneiro|AO|2003-04/
Georges Rebelo Chicoti|AO|2010-12/
Goncalves Manuel Muandumba|AO|2008-12/
Ismael Abraao Gaspar Martines|AO|2003-08/
Joao Baptista Kussumua|AO|2003-04/
Josefina Perpetua Pitra Diakidi|AO|2003-01/
Kundi Paihama|AO|MIL 2003-01/2011-01|2011-02/
Luis Filipe da Silva|AO|2008-12/
Manuel Helder Dias|AO|MIL 2005-01/
Manuel Jose Nunes|AO|2010-07/2010-10
Manuel Nunes Junior|AO|2008-12/2010-06
Pedro Jose van Dunem|AO|2003-01/2011-01
Roberto Leal Monteiro Ngongo|AO|2006-03/2010-10
Sebastiao Jose Antonio Martins|AO|2010-11/
Andrew George|AI|2006-07/
Osbourne Fleming|AI|2000-03/
Louise Lake Tack|AG|2007-07/
Baldwin Spencer|AG|2004-03/
Deborah Mae Lovell|AG|2009-05/
Eroll Cort|AG|MIL 2009-05/
Harold Lovell|AG|2009-05/
John W. Ashe|AG|2004-07/
Justin Simon|AG|2004-04/
Louise Agnetha Lake Tack|AG|2009-05/
Wilmoth Daniel|AG|2009-05/
Cristina Fernandez de Kirchner|AR|2007-12/
Sergio Massa|AR|2008-07/
Amado Boudou|AR|2009-08/
Anibal Fernandez|AR|2009-08/
Anibal Florencio Randazzo|AR|2010-01/
Arturo Antonio Puricelli|AR|MIL 2011-01/
Hector Timerman|AR|2008-05/2010-07
Jorge Martin Arturo Arguello|AR|2009-09/
Julio Cobos|AR|2008-01/
Lino Baranao|AR|2008-01/
Nilda Garre|AR|MIL 2005-12/
Serzh Sarkisyan|AM|2008-04/
Tigran Sarkisyan|AM|2008-04/
Armen Gevorgian|AM|2008-05/
Armen Grigorian|AM|2007-07/
Armen Yeritsian|AM|2010-04/
Eduard Nalbandian|AM|2008-05/
Garen Nazarian|AM|2009-10/
Hranush Hakobian|AM|2008-11/
Karen Karapetian|AM|2008-11/
Mher Shahgeldian|AM|2008-05/2010-03
Nerses Yeritsian|AM|2008-05/2010-12
Serzh Sargsyan|AM|2007-05/
Seyran Ohanian|AM|MIL 2008-05/
Tatoul Markarian|AM|2005-06/
Tigran Davtian|AM|2008-05/
Vache Gabrielian|AM|2011-01/
Vardan Vardanian|AM|2007-07/
Remy R. Zaandam|AW|1982-01/
Fredis Refunjol|AW|2004-05/
Nelson Oduber|AW|2001-10/
Marisol Tromp|AW|2003-01/
Michiel Godfried Eman|AW|2010-01/
Nilo Swaen|AW|2003-01/
Ruud Rosingh|AW|2003-01/
Michael Jeffery|AU|2003-08/
Kevin Rudd|AU|2008-01/2010-06|2007-12/2013-11
Tony Abbott|AU|2013-09/
Alan Griffin|AU|2008-01/2010-09
Christopher Vaughan Evans|AU|2010-04/
Chris Evans|AU|2008-01/2010-03
Chris Eyles Bowen|AU|2008-01/
Dennis Richardson|AU|2006-05/2010-01
Gary Francis Quinlan|AU|2009-08/
Gary Gray|AU|2010-10/
Greg Ivan Combet|AU|MIL 2010-04/2010-09
Jason Dean Clare|AU|MIL 2010-10/
Jenny Macklin|AU|2008-01/
Joe Ludwig|AU|2008-01/2010-03
John Faulkner|AU|2008-01/2010-03|MIL 2010-04/2010-09
Joseph William Ludwig|AU|2010-04/2010-09
Julia Eileen Gillard|AU|2010-04/
Julia Gillard|AU|2008-01/2010-03
Justine Elliott|AU|2008-01/2010-03
Kate Ellis|AU|2008-01/2010-03
Katherine Margaret Ellis|AU|2010-04/2010-09
Kim Christian Beazley|AU|2010-04/
Lindsay Tanner|AU|2008-01/2010-09
Maria Justine Elliot|AU|2010-04/2010-09
Mark Victor Arbib|AU|2010-10/
Nick Sherry|AU|2008-01/2010-03
Penny Wong|AU|2008-01/2010-04|2010-10/
Quentin Bryce|AU|2008-10/
Robert Mcclelland|AU|2008-01/
Simon Crean|AU|2010-07/
Stephen Francis Smith|AU|2008-01/2010-09|MIL 2010-10/
Tanya Plibersek|AU|2008-01/
Warren Snowdon|AU|MIL 2008-01/2010-03|2010-10/
Wayne Swan|AU|2008-01/
William Richard Shorten|AU|2010-10/
Heinz Fischer|AT|2004-07/
Werner Faymann|AT|2008-12/
Beatrix Karl|AT|2010-03/
Christian Prosl|AT|2009-07/
Johannes Hahn|AT|2007-02/2010-02
Josef Proell|AT|2009-01/
Maria Fekter|AT|2008-08/
Michael Spindelegger|AT|2009-01/
Norbert Darabos|AT|MIL 2007-02/
Reinhold Mitterlehner|AT|2009-09/
Thomas Mayr Harting|AT|2009-07/
Ilham Aliyev|AZ|2003-10/
Artur Rasizade|AZ|2003-11/
Abid Sharifov|AZ|2003-01/
Agshin Mehdiyev|AZ|2007-01/
Ali Hasanov|AZ|2003-01/
Azad Rahimov|AZ|2006-03/
Elchin Efendiyev|AZ|2003-01/
Eldar Mahmudov|AZ|MIL 2004-08/
Elmar Mammedyarov|AZ|2004-05/
Fazil Mamedov|AZ|2003-01/
Huseyngulu Bagirov|AZ|2003-08/
Kemmalladin Heydarov|AZ|2006-03/
Ramil Usubov|AZ|2003-01/
Safar Abiyev|AZ|MIL 2003-01/
Samir Sharifov|AZ|2006-05/
Yaqub Eyyubov|AZ|2003-12/
Yashar Aliyev|AZ|2006-12/
Orville Turnquest|BS|MIL 2007-07/
Arthur Dion Hanna|BS|2007-03/2010-07|2006-02/
Hubert Ingraham|BS|2007-05/
Arthur Foulkes|BS|2010-08/
Byran Woodside|BS|2008-10/
Claire Hepburn|BS|2007-07/2010-07
Cornelius Smith|BS|2008-09/
John Delaney|BS|2010-08/
Kenneth Russell|BS|2007-07/
Michael Barnett|BS|2008-09/
Tommy Turnquest|BS|MIL 2007-07/
Paulette A. Bethel|BS|2003-07/
Theodore Brent Symonette|BS|2007-07/
Sheikh Hamad ibn|BH|2002-02/
Abd al Husayn|BH|2007-01/
Fahmi Ali al Jawdar|BH|2005-11/2010-10
Houda Ibrahim Ezra Nunu|BH|2008-09/
Issam bin Abdallah Khalaf|BH|2010-11/
Jawad al Araidh|BH|2007-01/2010-10
Juma al Kaabi|BH|2010-09/
Mansur bin Rajab|BH|2007-01/2010-08
Nizar al Baharna|BH|2007-01/
Tawfiq Ahmad al Mansur|BH|2003-04/
Iajuddin Ahmed|BD|2002-09/
Sheikh Hasina Wajed|BD|2009-02/
Fakhruddin Ahmed|BD|2007-01/
Abdulkalam Abdul Momen|BD|2009-09/
Abdul Kalam Azad|BD|2009-02/
Abdul Latif Siddiqui|BD|2009-02/
Abdur Razzak|BD|2009-02/
Abu Maal Abdul Muhith|BD|2009-02/
Afsarul Amin|BD|2009-02/
Air Va. K. Khandekar|BD|2009-02/
Akramul Qader|BD|2010-02/
Dipu Moni|BD|2009-02/
M. Humayun Kabir|BD|2007-10/2010-01
Ramesh Chandra Sen|BD|2009-02/
Rezaul Karim Hira|BD|2009-02/
Sahara Khatun|BD|2009-02/
Sir Clifford Husbands|BB|1996-06/
David Thompson|BB|2008-03/2010-10|2008-01/
Adriel Brathwaite|BB|2011-01/
Christopher Hackett|BB|2004-04/
Christopher Sinckler|BB|2010-11/
Clifford Husbands|BB|2003-01/
Esther Byer Sukoo|BB|2008-12/2010-03
Freundel Stuart|BB|2008-03/
John E. Beale|BB|2010-02/
Michael Lashley|BB|2008-03/2010-10
Stephen Lashley|BB|2010-04/2010-10
Ivonka Survilla|BY|1997-01/
Alyaksandr Lukashenka|BY|1994-07/
Syarhey Sidorski|BY|2003-07/
Aleksandr Selezenev|BY|2006-06/2011-01
Anatoliy Kalinin|BY|2011-01/
Anatoliy Kuleshov|BY|2009-07/
Anatoliy Nichkasov|BY|2011-02/
Anatoliy Tozik|BY|2011-01/
Andrey Dapkyunas|BY|2005-08/
Andrey Kharkovets|BY|2009-03/
Andrey Kobyakov|BY|2006-06/2010-12
Anna Deiko|BY|2004-06/2010-03
Enver Baryev|BY|2005-02/2011-01
Grigoriy Vasilevich|BY|2008-03/
Ivan Bambiza|BY|2004-06/2010-12
Leonid Maltsev|BY|MIL 2003-01/
Mikhail Amelyanovich|BY|2010-04/
Mikhail Myasnikovich|BY|2011-01/
Nikolay Snopkov|BY|2010-04/
Nikolay Zaychenko|BY|2006-06/2010-03
Petr Semashko|BY|2006-06/2010-03
Sergey Martynov|BY|2006-06/
Sergey Rumas|BY|2011-01/
Sergey Sidorskiy|BY|2006-06/2010-12
Vadim Zaitsev|BY|MIL 2008-08/
Valeriy Ivanov|BY|2011-01/
Viktor Burya|BY|2006-06/2010-12
Vladimir Belokhvostov|BY|2004-10/
Vladimir Makey|BY|2008-08/
Vladimir Poluyan|BY|2010-04/
Vladimir Potupchik|BY|2009-07/2010-12
Vladimir Semashko|BY|2004-03/
Vladimir Vashchenko|BY|2011-02/
Yuriy Zhadobin|BY|MIL 2007-08/
Albert Ii|BE|1993-08/
Yves Leterme|BE|2009-08/
Herman van Rompuy|BE|2008-12/
Annemie Turtelboom|BE|2008-04/
Didier Reynders|BE|2003-01/
Guy Vanhengel|BE|2009-08/
Inge Vervotte|BE|2009-12/
Jan Grauls|BE|2008-07/
Jan Matthysen|BE|2009-03/
Joelle Milquet|BE|2008-04/
Michel Daerden|BE|2009-08/
Pieter de Crem|BE|MIL 2008-01/
Steven Vanackere|BE|2009-01/
Vincent van Quickenborne|BE|2008-04/
Colville Young|BZ|1993-11/
Dean Barrow|BZ|2008-02/
Anthony Martinez|BZ|2008-03/
Bernard Quinton Pitts|BZ|2010-07/
Carlos Perdomo|BZ|MIL 2008-03/
Gabriel Martinez|BZ|2008-03/
Gaspar Vega|BZ|2008-03/
John Saldivar|BZ|2008-03/
Michael Finnegan|BZ|2008-03/
Nestor Mendez|BZ|2008-10/
Wilfred Elrington|BZ|2008-03/
Yayi Boni|BJ|2006-04/
Alassane Seidou|BJ|2008-12/
Arman Zinzindohoue|BJ|2010-07/2010-07|MIL 2008-12/2010-06
Charles Kint Aguiar|BJ|2008-12/2010-06
Clement Degbo|BJ|2010-07/
Cyrille Segbe Oguin|BJ|2003-01/
Etienne Kossi|BJ|2009-03/2010-06
Idriss L. Daouda|BJ|2009-07/
Issa Badarou|BJ|2010-07/
Issifou Kogui Ndouro|BJ|MIL 2006-05/
Jean Francis Regis Zinsou|BJ|2010-08/
Jean Marie Ehouzou|BJ|2006-11/
Joseph Ahanhanzo|BJ|2008-12/2010-06
Leandre Houage|BJ|2008-12/2010-06
Mamatou Marie Joe Meba|BJ|2008-12/
Martial Sounton|BJ|2010-08/
Modeste Kerekou|BJ|2010-07/
Sogbossi Bocco|BJ|2010-07/
Zakari Bada Body|BJ|2008-12/
Sir Richard Gozney|BM|2007-12/
Alex Scott|BM|2003-01/
Ewart Brown|BM|2006-10/
Ashfield Devent|BM|2004-02/
Dale Bulter|BM|2004-02/
Larry Mussenden|BM|2004-02/
Michael Scott|BM|2004-02/
Paula Cox|BM|2004-02/
Richard Gozney|BM|2008-10/
Jigme Khesar Namgyal Wangchuk|BT|2006-12/
Lyonpo Jigmi Thinley|BT|2008-04/
Daw Penjo|BT|2004-03/
Jigme Khesar Namgyel Wangchuck|BT|2007-02/
Jigme Thinley|BT|2008-05/
Khandu Wangchuk|BT|2008-05/
Minjur Dori|BT|2008-05/
Rinzin Gyaltshen|BT|2003-08/
Ugyen Tshering|BT|2008-05/
Wangdi Norbu|BT|2008-05/
Yeshey Zimba|BT|2008-05/
Evo Morales|BO|2006-01/
Alfredo Rada Velez|BO|2007-02/2010-02
Alvaro Garcia Linera|BO|2006-02/
Carlos Romero Bonifaz|BO|2009-03/
David Choquehuanca Cespedes|BO|2006-02/
Elizabeth Arismendi Chumacero|BO|MIL 2010-03/
Erika Angela Duenas Loayza|BO|2010-03/
Jose Antonio Pimentel Castillo|BO|2010-03/
Juan Ramon Quintana Taborga|BO|2006-02/2010-02
Luis Alberto Arce Catacora|BO|2006-02/
Luis Alberto Echazu|BO|2007-04/2010-02
Maria Cecelia Rocabado|BO|MIL 2009-10/2010-02
Nardi Suxo Iturri|BO|2009-03/
Oscar Coca Antezana|BO|2010-03/
Pablo Solon Romero|BO|2009-04/
Ruben Saavedra Soto|BO|MIL 2010-03/
Sacha Sergio Llorenti Soliz|BO|2010-03/
Walker San Miguel Rodriguez|BO|MIL 2006-02/2010-02
Walter Juvenal Delgadillo|BO|2009-03/
Ian Khama|BW|2008-04/
Athalia Molokomme|BW|2006-02/
Charles Thembani Ntwaagae|BW|2008-09/
Johnny Swartz|BW|2010-02/
Lapologang Caesar Lekoa|BW|2004-02/
Lebonaamang Mokalake|BW|2010-02/
Lesego Motsumi|BW|2010-02/
Margaret Nasha|BW|2003-01/
Mompati Merafhe|BW|2004-01/
Nonofo Molefhi|BW|2008-05/
Phandu Skelemani|BW|2003-01/
Seretse Ian Khama|BW|2003-01/
Aloizio Mercadante|BR|2011-01/
Antonio de Aguiar Patriota|BR|2007-09/2010-03
Antonio Palocci|BR|2011-01/
Antonio Patriota|BR|2011-01/
Carlos Gabas|BR|MIL 2010-05/2010-12
Celso Luiz Nunes Amorim|BR|2009-04/2010-12
Dilma Rousseff|BR|2005-08/2010-04|2011-01/
Eloy Ferreira de Araujo|BR|2010-05/2010-12
Fernando Bezerra Coelho|BR|2011-01/
Garibaldi Alves|BR|MIL 2011-01/
Geddel Vieira Lima|BR|2007-04/2010-04
Gilberto Carvalho|BR|2011-01/
Guido Mantega|BR|2006-06/
Ideli Salvatti|BR|2011-01/
Joao Reis Santana Filho|BR|2010-05/2010-12
Jorge Armando Felix|BR|MIL 2003-01/2010-12
Jorge Hage|BR|2011-01/
Jose Mucio Monteiro|BR|2007-12/2010-12
Jose Pimentel|BR|MIL 2008-07/2010-04
Luis Inacio Lucena Adams|BR|2011-01/
Luiza Bairros|BR|2011-01/
Luiz Sergio|BR|2011-01/
Marcio Fortes de Almeida|BR|2007-01/2010-12
Maria Luiza Ribeiro Viotti|BR|2007-08/
Mario Negromonte|BR|2011-01/
Mauro Luiz Iecker Vieira|BR|2010-04/
Michel Temer|BR|2011-01/
Miriam Belchior|BR|2011-01/
Moreira Franco|BR|2011-01/
Nelson Azevedo Jobim|BR|MIL 2007-08/
Orlando Silva|BR|2006-06/
Paulo Bernardo|BR|2005-08/2010-12
Roberto Mangabeira Unger|BR|2009-03/2010-05
Samuel Pinheiro Guimaraes|BR|2010-06/2010-12
Sergio Machado Rezende|BR|2009-11/2010-12
Abdul Rahman bin Ibrahim|BN|2005-08/
Adanan bin Begawan|BN|2005-08/2010-05
Adanan bin Mohd Yusof|BN|2010-06/2010-06
Badaruddin bin Othman|BN|2010-07/
Crown al Muhtadee Billah|BN|2005-08/
Hassanal Bolkiah|BN|2003-01/
Latif bin Tuah|BN|2008-11/
Yusoff bin Abdul Hamid|BN|2010-06/
Georgi Purvanov|BG|2002-01/
Sergey Stanishev|BG|2005-08/
Angel Marin|BG|2003-01/
Anyu Angelov|BG|MIL 2010-02/
Bojidar Dimitrov|BG|2011-01/
Boyko Borissov|BG|2009-09/
Elena Poptodorova|BG|2010-09/
Latchezar Petkov|BG|2009-07/2010-04
Nikolai Vassilev|BG|2005-09/2010-12
Nikolay Mladenov|BG|MIL 2009-09/2010-01|2010-02/
Rayko Raytchev|BG|2009-07/
Rumiana Zheleva|BG|2009-09/2010-01
Simeon Djankov|BG|2009-09/
Tomislav Donchev|BG|2011-01/
Tsvetan Tsvetanov|BG|2009-09/
Blaise Compaore|BF|1987-10/
Paramanga Ernest Yonli|BF|2008-04/
Tertius Zongo|BF|2007-06/
Bedouma Alain Yoda|BF|2008-10/
Cecile Beloum|BF|2008-05/
Clement Sawadogo|BF|2007-07/
Emile Ouedraogo|BF|MIL 2008-10/
Gueda Ouedrago|BF|2007-07/
Lucien Marie Noel Bembamba|BF|2007-07/
Marie Therese Drabo Keita|BF|2008-10/
Michel Kafando|BF|2003-01/
Minata Samate Cessouma|BF|2007-07/
Pascaline Tamini Bihoun|BF|2007-07/
Sekou Ba|BF|2007-07/
Seydou Kabore|BF|2008-10/
Soungalo Outtaka|BF|2007-07/
Toussaint Abel Coulibaly|BF|2008-10/
Vincent Dabilougou|BF|2007-07/
Yero Boly|BF|MIL 2007-07/
Pierre Nkurunziza|BI|2005-08/
Alain Guillaumme Bunyoni|BI|MIL 2007-12/
Augustin Nsanze|BI|2008-09/
Celestin Niyongabo|BI|2006-04/
Edouard Nduwimana|BI|2010-10/
Gabriel Ntisezerana|BI|2007-03/2010-09
Germain Niyoyankana|BI|MIL 2005-09/2010-09
Gervais Rufyikiri|BI|2010-10/
Hafsa Mossi|BI|2009-03/
Jean Baptiste Gahimbare|BI|2010-10/
Martin Nivyabandi|BI|2007-12/2010-09
Pontien Gaciyubwenge|BI|MIL 2010-10/
Rose Gahiru|BI|2009-03/2010-09
Terence Sinunguruza|BI|2010-10/
Venerand Bakevyumusaya|BI|2007-12/2010-09
Yves Sahinguvu|BI|2007-12/2010-09
Zacharie Gahutu|BI|2009-09/
Norodom Sihamoni|KH|2004-10/
Samdech Hun Sen|KH|1998-11/
Bin Chhin|KH|2007-10/
Chhay Than|KH|2003-01/
Hem Heng|KH|2009-09/
Hor Namhong|KH|2003-01/
Im Chhun Lim|KH|2004-12/
It Sam Heng|KH|2004-12/
Keat Chhon|KH|2003-01/
Ke Kimyan|KH|2009-04/
Lim Kean Hao|KH|2003-01/
Men Sam An|KH|2005-04/
Nhek Bunchhay|KH|2004-12/
Saom Kim Suo|KH|2008-10/
Sar Kheng|KH|2003-01/
Sea Kosal|KH|2007-10/
Sok An|KH|2003-01/
Tea Banh|KH|2004-12/
Yim Chhai Ly|KH|2008-10/
Paul Biya|CM|1982-11/
Ephraim Inoni|CM|2004-12/
Adoum Garoua|CM|2005-02/
Ahmadu Ali|CM|2007-12/
Alain Mebe Ngoo|CM|MIL 2009-08/
Bernard Messengue Avom|CM|2005-02/
Catherine Bakang Mbock|CM|2005-02/
Elvis Ngolle Ngolle|CM|2005-02/
Emmanuel Bonde|CM|2006-11/
Hamadou Mustapha|CM|2005-02/
Hamidou Yaya Marafa|CM|2005-02/
Henry Eyebe Ayissi|CM|2007-11/
Jean Baptiste Beleoken|CM|2009-08/
Joseph Foe Atangana|CM|2009-01/
Laurent Esso|CM|2005-02/
Lazare Essimi Menye|CM|2006-11/
Madeleine Tchuente|CM|2005-02/
Michel Tommo Monthe|CM|2008-12/
Paul Nji Atanga|CM|2007-12/
Philemon Yang|CM|2009-08/
Rene Sadi|CM|2009-08/
Victor Mengot|CM|2007-12/
Michaelle Jean|CA|2005-10/2010-09|2005-09/
Stephen Harper|CA|2006-02/
Bev Oda|CA|2007-09/
Christian Paradis|CA|2008-07/
David Johnston|CA|2010-10/
Diane Ablonczy|CA|2010-02/
Gary Doer|CA|2009-12/
Gary Goodyear|CA|2008-12/
Gary Lunn|CA|2008-12/
Gordon Oconnor|CA|2008-12/
Greg Thompson|CA|2006-03/2010-01
James Flaherty|CA|2006-03/
James Moore|CA|2008-11/
Jason Kenney|CA|2008-11/
Jay D. Hill|CA|2010-04/2010-08
Jay Hill|CA|2008-11/2010-03
Jean Pierre Blackburn|CA|2008-11/
John Alexander Mcnee|CA|2009-09/
John Baird|CA|2010-09/
John Fletcher|CA|2008-12/2010-03
Josee Verner|CA|2006-03/
Julian Fantino|CA|2011-02/
Keith Ashfield|CA|2008-12/
Lawrence Cannon|CA|2008-11/
Lisa Raitt|CA|2008-11/2010-01
Lynne Yelich|CA|2008-12/
Marjory Lebreton|CA|2006-03/
Peter Kent|CA|2008-12/2011-01
Peter Mackay|CA|MIL 2007-09/
Peter van Loan|CA|2007-02/2010-01
Rona Ambrose|CA|2007-02/
Steven John Fletcher|CA|2010-04/
Stockwell Day|CA|2010-02/
Ted Menzies|CA|2011-02/
Victor Toews|CA|2010-06/
Vic Toews|CA|2007-02/2010-05
Pedro Pires|CV|2001-03/
Jose Maria Neves|CV|2001-02/
Americo Nascimento|CV|2004-08/
Fatima Fialho|CV|2008-08/
Fatima Veiga|CV|2008-10/
Ilidio Alexandre Cruz|CV|2004-04/
Jorge Borges|CV|2008-08/
Jose Brito|CV|2007-07/
Livio Fernandes Lopes|CV|2008-08/
Maria Cristina Fontes Lima|CV|MIL 2008-08/
Sara Lopes|CV|2008-08/
Stuart Jack|KY|2005-11/
Kurt Tibbetts|KY|2005-05/
Francois Bozize|CF|2003-03/
Faustin Archange Touadera|CF|2008-01/
Antoine Gambi|CF|2009-08/
Aurelian Simpzingas|CF|2006-10/
Charles Armel Doubane|CF|2010-09/
Emmanuel Touaboy|CF|2003-01/
Fernand Poukre Kono|CF|2006-09/2010-08
Jacques Voti|CF|2006-09/
Raymond Paul Ndougou|CF|MIL 2007-08/
Solange Pagonendji Ndackala|CF|2006-09/
Sylvain Maliko|CF|2006-09/
Idriss Deby|TD|1990-12/
Youssouf Saleh Abbas|TD|2008-04/
Abakar Mallah Mourcha|TD|2008-05/2010-03
Abderaman Djasnabaye|TD|2008-05/2010-03
Adoum Younousmi|TD|2005-09/
Ahmadaye al Hassan|TD|2010-04/
Ahmad Allam Mi|TD|2009-08/
Ahmat Mahamat Bachir|TD|MIL 2008-05/
Ahmat Mahamat Karambal|TD|2010-04/
Ahmat Taboye|TD|2010-04/
Assia Abbo|TD|2010-04/
Aziza Baroud|TD|2008-05/
Bichara Issa Djadallah|TD|2010-04/
Djidda Moussa Outman|TD|2006-10/2010-03
Djimrangar Dadnadji|TD|2010-04/
Emmanuel Nadingar|TD|2010-04/
Fatime Tchombi|TD|2010-04/
Gata Ngoulou|TD|2010-04/
Habiba Sahoulba|TD|2010-04/
Hamid Mahamat Dahalob|TD|2010-04/
Kalzeube Pahimi Duebet|TD|2006-10/2010-03
Mahamat Ali Hassan|TD|2010-04/
Mahamat Bechir Okormi|TD|2005-09/
Mahamoud Adam Bechir|TD|2008-05/
Moussa Faki Mahamat|TD|2008-05/
Naima Abdelmouti|TD|2010-04/
Ngarmbatina Carmel Souiv|TD|2008-05/
Oumar Boukar|TD|2004-09/2010-03
Oumar Idriss al Farouk|TD|2006-10/2010-03
Ousmane Moussa Mahamat|TD|2010-04/
Ousman Matar Breme|TD|2008-05/2010-03
Wadal Abdelkader Kamougue|TD|MIL 2008-05/
Yaya Dillo|TD|2008-05/2010-03
Michelle Bachelet|CL|2006-05/2010-03|2006-03/
Alfredo Moreno Charme|CL|2010-04/
Andres Velasco|CL|2006-05/2010-03
Arturo Fermandois Vohringer|CL|2010-08/
Catalina Parot Donoso|CL|2010-04/
Cristian Larroulet Vignau|CL|2010-04/
Edmundo Perez Yoma|CL|2008-03/2010-03
Ena von Baer Jahn|CL|2010-04/
Felipe Kast Sommerhoff|CL|2010-04/
Felipe Larrain Bascunan|CL|2010-04/
Francisco Vidal|CL|MIL 2009-04/2010-03
Heraldo Benjamin Munoz Valenzuela|CL|2003-08/2010-07
Hernan de Solminihac Tampier|CL|2010-04/
Jaime Ravinet|CL|MIL 2010-04/
Jose Antonio Viera Gallo|CL|2007-04/2010-03
Jose Maria Goni Carrasco|CL|2009-06/2010-07
Laurence Golborne Riveros|CL|2010-04/
Magdalena Matte Lecaros|CL|2010-04/
Mariano Fernandez|CL|2006-08/2010-03
Octavio Errazuriz Guilisasti|CL|2010-08/
Patricia Poblete|CL|2006-05/2010-03
Paula Quintana|CL|2008-03/2010-03
Pilar Armanet|CL|2010-01/2010-03
Rodrigo Hinzpeter Kirberg|CL|2010-04/
Romy Schmidt|CL|2006-05/2010-03
Santiago Gonzalez Larrain|CL|2008-03/2010-03
Sergio Bitar|CL|2008-03/2010-03
Hu Jintao|CN|2002-11/2013-03
Xi Jinping|CN|2008-04/
Wen Jiabao|CN|2003-03/2013-03
Ambrose Lee|CN|MIL 2008-08/
Benjamin Tang|CN|2005-01/
Chen Lei|CN|2007-09/
Cheong Kuoc Va|CN|MIL 2003-01/
Cheong U|CN|2003-01/2010-07
Dai Bingguo|CN|2008-04/
Denise Yue Chong Yee|CN|2006-08/
Donald Tsang Yam Kuen|CN|2003-01/
Fatima Mei Lei Choi|CN|2003-01/2010-07
Fernando Chui Sai on|CN|2010-01/
Fong Man Chong|CN|2010-08/
Francis Tam Pak Yuen|CN|2005-01/
Geng Huichang|CN|MIL 2007-09/
Ho Chio Meng|CN|2003-01/
Ho Veng on|CN|2010-08/
Hui Liangyu|CN|2003-05/
John Tsang Chun Wah|CN|2007-08/
Lau Cheok Va|CN|2010-08/
Liang Guanglie|CN|2008-04/
Liu Jiayi|CN|2008-04/
Liu Yandong|CN|2008-04/
Liu Zhijun|CN|2003-05/
Li Baodong|CN|2010-04/
Li bin|CN|2008-04/
Li Keqiang|CN|2008-04/
Li Liguo|CN|2010-08/
Li Xueju|CN|2003-05/2010-07
Ma Kai|CN|2008-04/
Ma Wen|CN|2007-09/
Meng Jianzhu|CN|MIL 2007-12/
Rita Fan|CN|2003-01/
Sam Hou Fai|CN|2003-01/
Stephen Lam Sui Lung|CN|2008-08/
Susana Chou|CN|2003-01/2010-07
Timothy Tong|CN|2007-08/
Tsang Tak Sing|CN|2008-08/
Wang Qishan|CN|2008-04/
Wan Gang|CN|2007-06/
Xie Xuren|CN|2007-09/
Xu Shaoshi|CN|2007-09/
Yang Jiechi|CN|2007-06/
Yang Jing|CN|2008-04/
Yin Weimin|CN|MIL 2008-04/
Zhang Dejiang|CN|2008-04/
Zhang Yesui|CN|2008-12/2010-03|2010-05/
Zhou Wenzhong|CN|2005-08/2010-04
Alvaro Uribe Velez|CO|2002-08/
Angelino Garzon|CO|2010-09/
Carolina Barco|CO|2006-10/2010-10
Claudia Blum|CO|2007-02/2010-08|2010-11/2010-11
Diego Palacio Betancourt|CO|2003-03/2010-08
Esteban Piedrahita|CO|2009-08/2010-08
Francisco Santos|CO|2003-01/2010-08
Gabriel Silva Lujan|CO|MIL 2009-08/2010-08|2010-11/
Hernando Jose Gomez Restrepo|CO|2010-11/
Jaime Bermudez Merizalde|CO|2008-09/2010-08
Juan Carlos Echeverry|CO|2010-09/
Juan Manuel Santos|CO|2010-09/
Maria Angela Holguin Cuellar|CO|2010-09/
Mario German Iguaran Arana|CO|2005-09/2010-08
Mauricio Santamaria Salamanca|CO|2010-09/
Nestor Osorio Londono|CO|2010-12/
Oscar Ivan Zuluaga|CO|2007-03/2010-08
Rodrigo Rivera Salazar|CO|MIL 2010-09/
Ahmed Abdallah Sambi|KM|2006-05/
Nourdine Bourhane|KM|2010-07/
Ahmed Ben Said Jaffar|KM|2006-07/2010-06
Ahmed Bourhane|KM|MIL 2009-09/2010-06
Ahmed Said Jaffar|KM|2010-07/
Fahami Said Ibrahim|KM|2010-07/
Ikililou Dhoinine|KM|2010-07/
Mohamed Abdoulwahabi|KM|2007-09/
Mohamed Ali Said|KM|2007-09/
Mohamed Bacar Dossar|KM|MIL 2007-09/2010-06
Mohamed Larif Oukacha|KM|2009-08/
Mohamed Toihiri|KM|2007-11/
Moussa Toybou|KM|2008-07/
Pierre Moussa|CG|2005-01/
Isidore Mvouba|CG|2005-01/
Alain Akouala|CG|2009-10/
Andri Raphakl Loemba|CG|2009-10/
Basile Ikouebe|CG|2003-01/
Charles Zacharie Bowao|CG|MIL 2009-10/
Claude Alphonse Nsilou|CG|2004-09/
Emile Ouosso|CG|2009-10/
Emilienne Raoul|CG|2009-10/
Gilbert Ondongo|CG|2009-10/
Guy Bparfait Kolelas|CG|2009-10/
Henri Djombo|CG|2008-03/
Henri Ossebi|CG|2009-10/
Josui Rodrigue Ngouonimba|CG|2009-10/
Paul Mbot|CG|MIL 2008-03/
Pierre Mabiala|CG|2009-10/
Raymond Mboulou|CG|2008-03/
Raymond Serge Bale|CG|2009-08/
Serge Mombouli|CG|2003-01/
Thierry Moungala|CG|2008-03/
Brian Donnelly|CK|2008-02/
Fred Goodwin|CK|2001-02/
Terepai Maoate|CK|2008-09/2010-03
Jim Marurai|CK|2004-12/
Apii Piho|CK|2010-04/
Kete Ioane|CK|2008-09/2010-03
Ngamau Munokoa|CK|2008-09/2010-03
Robert Wigmore|CK|2010-04/
Tangata Vavia|CK|2008-09/2010-03
Wilkie Rasmussen|CK|2008-09/2010-03
Wilkie Rassmussen|CK|2010-04/
William Stanley Heather|CK|2010-04/
Oscar Arias Sanchez|CR|2006-05/
Alfio Piva Mesen|CR|2010-06/
Alfredo Volio Perez|CR|2006-07/2010-05
Bruno Stagno|CR|2006-07/2010-05
Clotilde Fonseca|CR|2010-06/
Eugenia Flores|CR|2006-07/2010-05
Fernando Herrero|CR|2010-06/
Fernando Zumbado|CR|2006-07/2010-05
Guiselle Goyenaga|CR|2010-06/
Irene Campos|CR|2010-06/
Jenny Phillips|CR|2009-09/2010-05
Jorge Urbina Ortega|CR|2006-09/
Juan Marin Quiros|CR|2010-06/
Laura Alfaro|CR|2010-06/
Laura Chinchilla|CR|2010-06/
Luis Diego Escalante|CR|2009-11/2010-05
Luis Liberman Ginsburg|CR|2010-06/
Marco Vargas|CR|2010-06/
Rene Castro Salazar|CR|2010-06/
Roberto Gallardo|CR|2007-11/2010-05
Rodrigo Arias|CR|2006-07/2010-05
Laurent Gbagbo|CI|2000-10/
Guillaume Soro|CI|2007-04/
Alcide Ilahiri Djedje|CI|2007-08/2010-12
Amadou Kone|CI|2007-05/2010-12
Charles Koffi Diby|CI|2007-05/
Dagobert Banzio|CI|2007-05/
Daniel Cheik Bamba|CI|2006-10/2010-12
Desire Tagro|CI|2007-08/2010-12
Fatoumata Bamba Hamza|CI|2007-05/2010-12
Hamed Bakayoko|CI|2011-01/
Jean Marie Kacou Gervais|CI|2010-05/
Konan Gnamien|CI|2011-01/
Louis Andre Dakoury Tabley|CI|2006-06/2010-12
Michel Amani|CI|MIL 2007-05/2010-12
Patrick Achi|CI|2003-01/
Sebastien Dano Djedje|CI|2006-06/2010-12
Yao Charles Koffi|CI|2007-08/
Youssef Bamba|CI|2011-01/
Youssouf Bakayoko|CI|2006-06/2010-04
Stipe Mesic|HR|2000-02/
Ivo Sanader|HR|2003-12/
Bianka Matkovic|HR|2009-08/2010-03
Bozidar Pankretic|HR|2009-08/2011-01
Branko Vukelic|HR|MIL 2008-03/2011-01
Damir Polancec|HR|2005-03/2010-01
Davorin Mlakar|HR|2009-08/
Davor Bozinovic|HR|MIL 2011-02/
Djurdja Adlesic|HR|2008-03/2011-01
Domagoj Ivan Milosevic|HR|2011-02/
Gordan Jandrokovic|HR|2008-03/
Ivan Suker|HR|2004-11/
Jadranka Kosor|HR|2004-02/
Kolinda Grabar Kitarovic|HR|2008-05/
Martina Dalic|HR|2011-02/
Petar Cobankovic|HR|2011-02/
Ranko Vilovic|HR|2010-02/
Slobodan Uzelac|HR|2008-03/
Tomislav Ivic|HR|2009-08/
Tomislav Karamarko|HR|2009-03/
Raul Castro|CU|2006-07/
Abelardo Colome Ibarra|CU|2003-01/
Antonio Enrique Lusson Batlle|CU|2010-06/
Bruno Rodriguez Parrilla|CU|2009-04/
Dario Delgado Cura|CU|2010-04/
Esteban Lazo Hernandez|CU|2003-01/
Gladys Bejerano Portela|CU|2010-01/
Homero Acosta Alvarez|CU|2009-04/
Jose Amado Ricardo Guerra|CU|2009-04/
Jose Ramon Fernandez Alvarez|CU|2003-01/
Jose Ramon Machado Ventura|CU|2003-01/
Juan Escalona Reguera|CU|2003-01/2010-03
Julio Casas Regueiro|CU|2008-03/
Lina Pedraza Rodriguez|CU|2009-04/
Marino Murrilo Jorge|CU|2009-04/
Pedro Nunez Mosquera|CU|2009-10/
Ramiro Valdes Menendez|CU|2009-04/
Rene Mesa Villafana|CU|2011-02/
Ricardo Cabrisas Ruiz|CU|2003-01/
Ulises Rosales del Toro|CU|2009-04/
Zoran Milanovic|HR|2011-12/
Dimitris Christofias|CY|2008-02/
Andreas Kakouris|CY|2007-01/2010-10
Charliaos Stavrakis|CY|2008-03/
Costas Papacostas|CY|MIL 2008-03/
Markos Kyprianou|CY|2008-03/
Minas Hadjimichael|CY|2008-09/
Neoclis Sylikiotis|CY|2008-03/
Pavlos Anastasiades|CY|2010-11/
Vaclav Klaus|CZ|2003-03/
Mirek Topolanek|CZ|2006-09/
Alexandr Vondra|CZ|MIL 2010-08/
Eduoard Janota|CZ|2009-07/2010-07
Jan Fischer|CZ|2009-07/2010-07
Jan Kohout|CZ|2009-07/2010-07
Karel Schwarzenberg|CZ|2010-08/
Martin Bartak|CZ|MIL 2009-07/2010-07
Martin Palous|CZ|2003-01/2011-01
Martin Pecina|CZ|2009-07/2010-07
Miroslav Kalousek|CZ|2010-08/
Petr Kolar|CZ|2007-02/2010-07
Petr Necas|CZ|2010-08/
Radek John|CZ|2010-08/
Stefan Fule|CZ|2009-07/2010-07
Joseph Kabila Kabange|CD|2001-01/
Adolphe Muzito|CD|2007-03/
Adolphe Lumanu|CD|2007-12/2010-02
Alexis Thambwe|CD|2008-11/
Andre Phillipe Futa|CD|2008-11/2010-02
Antipas Mbusa Nyamwisi|CD|2007-03/
Athanase Matenda Kyelu|CD|2007-03/2010-02
Atoki Christian Ileka|CD|2003-07/
Barthelemy Botswali Lengomo|CD|2008-11/2010-01
Celestin Mbuyu|CD|MIL 2008-11/
Charles Mwanda Nsimba|CD|MIL 2008-11/
Claud Basibuhe Nyamulabu|CD|2008-11/
Emile Bongeli|CD|2008-11/
Faida Maramuke Mitifu|CD|2003-01/
Fridolin Kasweshi Musoka|CD|2010-03/
Generose Loshiku Muya|CD|2008-11/
Jeannine Mabunda Lioko|CD|2007-03/
Jean Marie Bulambo Kilosho|CD|2010-03/
Jean Pierre Bokole Ompoka|CD|2010-03/
Joas Mbitso Ngedza|CD|2010-03/2010-06
Joseph Lititiyo Apata|CD|2008-11/2010-02
Kisimba Ngoy|CD|2008-11/
Leonard Mashako Mamba|CD|2008-11/
Matata Ponyo Mapon|CD|2010-07/
Michel Botoro Bodias|CD|2008-11/
Michel Lokola Elemba|CD|2008-11/2010-02
Mutombo Bakafwa Nsenda|CD|MIL 2008-11/
Olivier Kamitatu Etsu|CD|2007-03/
Patrick Sulubika Matchembera|CD|2008-11/
Pierre Lumbi Okongo|CD|2007-03/2010-02
Raymond Tshibanda Ntunga Mulongo|CD|2008-11/
Rene Isekemanga Nkela|CD|2008-11/
Richard Muyej Mangenz Mans|CD|2010-03/
Margrethe Ii|DK|1972-01/
Anders Fogh Rasmussen|DK|2001-11/
Benedikte Kiaer|DK|2010-03/
Bertel Haarder|DK|2010-03/
Carina Christensen|DK|2008-10/2010-02
Carsten Staur|DK|2007-07/
Charlotte Sahl Madsen|DK|2010-03/
Claus Hjort Frederiksen|DK|2009-05/
Friis Arne Petersen|DK|2005-11/2010-10
Gitte Lillelund Bech|DK|MIL 2010-03/
Helge Sander|DK|2005-03/2010-02
Karen Ellemann|DK|2010-03/
Kristian Jensen|DK|2004-09/2010-02
Lars Lokke Rasmussen|DK|2008-04/
Lene Espersen|DK|2010-03/
Per Stig Moller|DK|2004-10/
Peter Taksoe Jensen|DK|2010-11/
Soren Gade|DK|MIL 2004-05/2010-02
Troels Lund Poulsen|DK|2010-03/
Ismail Omar Guelleh|DJ|1999-05/
Dileita Mohamed Dileita|DJ|2001-03/
Aboulkader Duale Waiss|DJ|2003-01/
Mahamoud Ali Youssouf|DJ|2006-06/
Mohamed Dileita Dileita|DJ|2003-01/
Ougoureh Kifleh Ahmed|DJ|MIL 2003-01/
Roble Olhaye Oudine|DJ|2006-09/
Yacin Elmi Bouh|DJ|2003-01/
Nicholas Liverpool|DM|2003-10/
Roosevelt Skerrit|DM|2004-01/
Ashton Graneau|DM|2010-02/
Crispin Gregoire|DM|2003-01/2010-04
Francine Baron Royer|DM|2007-11/
Reginald Austrie|DM|2010-02/
Vince Henderson|DM|2010-05/
Leonel Fernandez|DO|2004-08/
Carlos Morales Troncoso|DO|2004-09/
Cesar Pina Toribio|DO|2008-09/
Eduardo Selman|DO|2004-09/
Erasmo Lara Pena|DO|2005-09/2010-04
Federico Alberto Cuello Camilo|DO|2010-05/
Felipe Payano|DO|2004-09/
Flavio Dario Espinal Jacobo|DO|2005-04/2010-04
Franklin Rodriguez|DO|2008-09/
Joaquin Virgilio Perez Feliz|DO|MIL 2010-10/
Jose Joaquin Bido Medina|DO|2004-09/
Luis Manuel Bonetti|DO|2004-09/
Miguel Mejia|DO|2004-09/
Pedro Rafael Pena Antonio|DO|MIL 2008-09/2010-09
Radhames Jimenez Pena|DO|2006-09/
Rafael Alburquerque de Castro|DO|2004-09/
Roberto Saladin Selin|DO|2010-05/
Vicente Bengoa|DO|2004-09/
Rafael Correa|EC|2007-01/
Alfredo Vera Arrata|EC|2011-01/
Diego Borja|EC|2009-02/2010-04
Doris Solis|EC|2010-02/
Francisco Carrion Mena|EC|2009-12/
Galo Borja Perez|EC|2008-11/2010-04
Germanico Pinto|EC|2010-01/2010-04
Gustavo Jalkh Roben|EC|2010-08/2010-12
Homero Arellano|EC|MIL 2011-01/
Javier Ponce Cevallos|EC|MIL 2008-05/
Jorge Glass|EC|2010-05/
Lenin Moreno|EC|2007-02/
Luis Benigno|EC|2005-09/
Maria Elsa Viteri|EC|2008-11/2010-04
Maria Fernanda Espinosa|EC|2008-04/
Miguel Carvajal Aguirre|EC|MIL 2009-03/2010-12
Nathalie Cely Suarez|EC|2009-09/
Nicolas Issa Wagner|EC|2008-11/
Patricio Rivera|EC|2010-05/
Rafael Correa Delgado|EC|2007-02/
Ricardo Patino|EC|2007-02/2010-01
Sandra Vela Davila|EC|2009-02/
Vinicio Alvarado|EC|2010-05/
Ximena Ponce Leon|EC|2010-05/
Hosni Mubarak|EG|1981-10/2011-02
Mohamed Morsi|EG|2012-10/2013-07
Abdel Fattah el Sisi|EG|MIL 2012-08/2014-03
Mohamed Elbaradei|EG|2013-07/2013-08
Adly Mansour|EG|2013-07/2014-06
Kamal Ganzouri|EG|2012-12/2012-08
Ahmed Nazif|EG|2004-07/2011-01
Ahmed Mohamed Shafik|EG|2011-01/2011-03
Sam Sharaf|EG|2011-03/2011-11
Hesham Qandil|EG|2011-07/2012-08|2012-08/2013-06
Hazem al Beblawi|EG|2011-07/2011-12|2013-07/2014-03
Ibarahim Mahlab|EG|2014-03/
Ahmed Ali Aboul Gheit|EG|2004-07/2011-03
Ahmed el Maghrabi|EG|2006-02/2011-02
Ali Moselhi|EG|MIL 2006-03/
Fayza Aboul Naga|EG|2005-06/
Habib el Adly|EG|2003-01/
Maged Abdel Fattah|EG|2005-03/
Mohamed Hussein Tantawi|EG|MIL 1991-05/2012-08|2011-02/2012-06
Moshira Khattab|EG|2009-04/
Moufed Mahmoud Shehab|EG|2003-01/
Sameh Hassan Shoukry|EG|2009-02/
Sayed Meshal|EG|MIL 2003-01/
Youssef Boutros Ghali|EG|2004-10/
Antonio Saca|SV|2004-06/
Astor Escalante|SV|2009-07/
Carlos Caceres|SV|2009-07/
David Munguia Payes|SV|MIL 2009-07/2010-09
David Victoriano Munguia Payes|SV|MIL 2010-10/
Francisco Robert Altschul Fuentes|SV|2010-07/
Gerson Martinez|SV|2009-07/
Hector Dada Hirezi|SV|2009-07/
Hugo Roger Martinez Bonilla|SV|2009-07/
Humberto Centeno|SV|2009-07/
Salvador Sanchez Ceren|SV|2009-07/
Teodoro Obiang Nguema Mbasogo|GQ|1979-08/
Ignacio Milam Tang|GQ|2008-07/
Alejandro Evuna Owono Asangono|GQ|2006-10/
Angel Masie Mibuy|GQ|2006-10/
Antonio Mba Nguema|GQ|MIL 2003-01/
Baltasar Engonga Edjo|GQ|2006-10/
Carmelo Modu Acuse|GQ|2006-10/
Clemente Engonga Nguema Onguene|GQ|2003-01/
Fidel Nsue Micha|GQ|2006-10/
Fortunato Ofa Mbo|GQ|2006-10/
Lino Sima Ekua|GQ|2003-01/
Manuel Nguema Mba|GQ|MIL 2003-01/
Mercelino Owono Edu|GQ|2004-07/
Micha Ondo Bill|GQ|2003-01/
Purificacion Angue Ondo|GQ|2006-07/
Ricardo Mangue Obama Nfube|GQ|2004-07/2010-07
Vincente Eate Tomi|GQ|2006-10/
Isaias Afewerki|ER|1993-05/
Abraha Asfaha|ER|2004-08/
Ahmed Haj Ali|ER|2003-01/
Araya Desta|ER|2006-02/
Berhane Abrehe|ER|2003-01/
Ghirmai Ghebremariam|ER|2007-01/
Osman Saleh|ER|2007-05/
Sebhat Ephrem|ER|MIL 2003-01/
Toomas Hendrik Ilves|EE|2006-10/
Andrus Ansip|EE|2005-04/
Hanno Pevkur|EE|2009-03/
Jaak Aaviksoo|EE|MIL 2007-05/
Jurgen Ligi|EE|2009-07/
Margus Kolga|EE|2011-01/
Marko Pomerants|EE|2009-07/
Siim Valmar Kiisler|EE|2008-03/
Tiina Intelmann|EE|2005-03/2010-12
Urmas Paet|EE|2005-05/
Vaino Reinart|EE|2007-11/
Meles Zenawi|ET|1995-08/
Girma Wolde Giorgis|ET|2001-10/
Addisu Legesse|ET|2003-01/2010-10
Asfaw Dingamo|ET|2005-11/2010-10
Aster Mamo|ET|2005-11/
Berhanu Adelo|ET|2004-05/
Dawit Yohannes|ET|2006-09/
Dese Dalke|ET|2010-11/
Hailemariam Desalegn|ET|2010-11/
Junedin Sado|ET|2008-12/
Kassu Ilala|ET|2003-01/
Melaku Fenta|ET|2005-11/
Samuel Assefa|ET|2006-06/
Seyoum Mesfin|ET|2004-06/2010-10
Shiferaw Tekle Mariam|ET|2008-12/
Siraj Fegisa|ET|MIL 2008-12/
Tefera Walwa|ET|2003-01/
Queen Elizabeth Ii|KN|1952-02/
Sir Cuthbert Montraville Sebastian|KN|1996-01/
Sir Cuthbert Sebastian|KN|1996-01/
Denzil Douglas|KN|1995-07/
Voreqe Bainimarama|FJ|2007-01/
Aiyaz Sayed Khaiyum|FJ|2007-09/
Commodore Josaia Voreqe Bainimarama|FJ|2007-09/
Epeli Ganilau|FJ|MIL 2010-04/2010-12
Epeli Nailatikau|FJ|2010-04/
Inoke Kubuabola|FJ|2010-12/
Netani Sukanaivalu|FJ|2010-04/
Penijamini Ravulolo Tuikubulau Lomaloma|FJ|2007-09/2010-03
Peter Thomson|FJ|2010-04/
Poseci Bune|FJ|2007-09/2010-03
Tevita Vuibau|FJ|2007-09/2010-03
Winston Thompson|FJ|2010-04/
Tarja Halonen|FI|2000-03/
Matti Vanhanen|FI|2000-03/
Anne Holmlund|FI|2007-05/
Astrid Thors|FI|2007-05/
Cai Goran Alexander Stubb|FI|2008-08/
Jan Vapaavuori|FI|2007-05/
Jarmo Viinanen|FI|2009-05/
Jyri Hakamies|FI|MIL 2007-05/
Jyrki Katainen|FI|2007-05/
Mari Kiviniemi|FI|2007-05/
Mauri Pekkarinen|FI|2008-03/
Pekka Lintu|FI|2006-06/
Tapani Tolli|FI|2010-07/
Nicolas Sarkozy|FR|2007-05/2012-05
Francois Hollande|FR|2012-05/
Alain Juppe|FR|MIL 2010-12/
Francois Fillon|FR|2007-05/
Bernard Kouchner|FR|2007-06/2010-11
Chantal Jouanno|FR|2010-12/
Eric Woerth|FR|2007-06/2010-04
Francois Baroin|FR|2010-05/
Gerard Araud|FR|2009-10/
Henri de Raincourt|FR|2009-07/
Herve Morin|FR|MIL 2007-06/2010-11
Laurent Wauquiez|FR|2010-12/
Marc Philippe Daubresse|FR|2010-05/2010-11
Marie Luce Penchard|FR|2010-12/
Michele Alliot Marie|FR|2010-12/
Nadine Morano|FR|2010-12/
Patrick Devedjian|FR|2009-04/2010-11
Patrick Ollier|FR|2010-12/
Philippe Richert|FR|2010-12/
Pierre Vimont|FR|2007-11/
Roselyn Bachelot Narquin|FR|2010-12/
Omar Bongo|GA|1967-11/
Jean Eyeghe Ndong|GA|2006-01/
Alain Mensah Zoguelet|GA|2008-04/
Ali Ben Bongo|GA|2010-02/
Andre Mba Obame|GA|2009-07/
Blaise Louembe|GA|2008-11/
Carlos Boungou|GA|2008-04/
Denis Dangue Rewaka|GA|2003-01/2010-01
Didjob Divungi di Ndinge|GA|2008-04/
Emile Doumba|GA|2008-04/
Emmanuel Issoze Ngondet|GA|2010-02/
Flavien Nzengui Nzoundou|GA|2008-04/
Georgette Koko|GA|2008-04/
Honorine Dossou Naki|GA|2008-04/
Jacques Adiahenot|GA|MIL 2008-04/
Josue Mbadinga|GA|2008-04/
Laure Olga Gondjout|GA|2008-04/
Paul Toungui|GA|2004-07/
Pierre Andre Kombila|GA|2007-06/
Rene Ndemezo Obiang|GA|2007-06/
Rose Francine Rogombe|GA|2009-07/2010-01
Vincent Essone Mengue|GA|2008-04/
Yahya Jammeh|GM|1994-07/
Dodou Bammy Jagne|GM|2005-12/
Isatou Njie Saidy|GM|2003-01/
Lamin Bojang|GM|2008-05/2011-01
Lang Tombong Tamba|GM|MIL 2008-05/
Mambury Njie|GM|2011-02/
Mass Axy Gye|GM|2008-05/
Mousa Bala Gaye|GM|2005-09/2011-01
Omar Touray|GM|2008-05/
Ousman Sonko|GM|2007-01/
Susan Waffa Ogoo|GM|2009-09/
Yusupha Kah|GM|2011-02/
Mikheil Saakashvili|GE|2008-01/
Lado Gurgenidze|GE|2007-11/
Bacho Akhalaia|GE|MIL 2009-10/
Batu Kutelia|GE|2009-08/2010-11
Davit Bakradze|GE|2008-07/
Eka Tkeshelashvili|GE|MIL 2009-03/2010-11|2010-12/
Giga Bokeria|GE|MIL 2010-12/
Giorgi Baramidze|GE|2005-01/
Grigol Vashadze|GE|2009-01/
Kakha Baindurashvili|GE|2009-03/
Kakha Lomaia|GE|2009-04/
Khatuna Kalmakhelidze|GE|2010-01/
Lado Vardzelashvili|GE|2010-07/
Nikoloz Gilauri|GE|2007-10/
Papuna Davitaia|GE|2010-01/
Temur Iakobashvili|GE|2008-03/2010-11
Vano Merabishvili|GE|2004-07/
Horst Kohler|DE|2004-07/
Christian Wulff|DE|2010-07/2012-02|2003-03/2010-06
Angela Merkel|DE|2005-11/
Axel A. Weber|DE|2007-06/
Guido Westerwelle|DE|2009-11/
Karl Theodor Zu Guttenberg|DE|MIL 2009-11/
Klaus Scharioth|DE|2006-04/
Peter Wittig|DE|2010-01/
Rainer Bruederle|DE|2009-11/
Ronald Pofalla|DE|2009-11/
Thomas de Maiziere|DE|2005-12/
Wolfgang Schaeuble|DE|2005-12/
John Agyekum Kufuor|GH|2001-01/
Akua Sena Dansua|GH|2010-03/2011-01
Alan Bagbin|GH|2010-03/
Albert Abongo|GH|2009-04/2010-02
Alhaji Collins Dauda|GH|2009-04/2011-01
Benjamin Kumbuor|GH|2011-02/
Cletus Avoka|GH|2009-04/2010-02
John Gyetuah|GH|2010-03/
John Mahama|GH|2009-02/
Joseph Gidisu|GH|2009-04/
Joseph Smith|GH|MIL 2009-04/
Kofi Humado|GH|2011-02/
Kwabena Duffuor|GH|2009-07/
Kwame Bawuah Edusei|GH|2008-04/
Leslie Christian|GH|2007-09/
Martin Amidu|GH|2010-03/2011-01
Mike Hammah|GH|2011-02/
Mohammed Mumuni|GH|2009-04/
Mubarrak Muhammed|GH|2009-04/2010-02
Stephen Kwao Amoanor|GH|2010-03/
Elizabeth Ii|GB|2003-01/
Gordon Brown|GB|2007-06/2010-07
Alan Johnson|GB|2009-07/2010-05
Alistair Darling|GB|2007-07/2010-05
Cheryl Gillan|GB|2010-06/
Danny Alexander|GB|2010-06/
David Laws|GB|2010-06/2010-06
David Miliband|GB|2007-07/2010-05
Eric Pickles|GB|2010-06/
Francis Maude|GB|2010-06/
George Osborne|GB|2010-06/
George Young|GB|2010-06/
Iain Duncan Smith|GB|2010-06/
James Brown|GB|2008-11/2010-05
James Murphy|GB|2008-11/2010-05
Janet Royall|GB|2008-11/2010-05
John Denham|GB|2007-07/2010-05
John Whitaker Straw|GB|2008-11/2010-05
Liam Byrne|GB|2008-11/2010-05
Liam Fox|GB|MIL 2010-06/
Mark Justin Lyall Grant|GB|2010-06/
Michael Kevin Moore|GB|2010-07/
Nicholas Clegg|GB|2010-06/
Nick Brown|GB|2008-11/2010-05
Nigel Elton Sheinwald|GB|2007-12/
Owen William Paterson|GB|2010-06/
Patrick Mcloughlin|GB|2010-06/
Peter Hain|GB|2009-07/2010-05
Robert Ainsworth|GB|MIL 2009-07/2010-05
Robert John Sawers|GB|2008-11/2010-05
Shaun Woodward|GB|2007-07/2010-05
Tessa Jowell|GB|2009-07/2010-05
William Jefferson Hague|GB|2010-06/
Yvette Cooper|GB|2008-03/2010-05
Karolos Papoulias|GR|2005-03/
Kostas Karamanlis|GR|2004-03/
Anastassis Mitsialis|GR|2009-09/
Charalampos Pampoukis|GR|2010-10/
Christos Papoutsis|GR|2010-10/
Dimitrios Droutsas|GR|2010-10/
Evangelos Venizelos|GR|MIL 2009-11/
Georgios Andreas Papandreou|GR|2009-10/2011-11
Lucas Papademos|GR|2011-11/2012-05
Panagiotis Pikrammenos|GR|2012-05/2012-06
Antonis Samaras|GR|2012-06/2015-01
Alexis Tsipras|GR|2015-01/
Giorgos Papakonstantinou|GR|2009-12/
Haris Bamboukis|GR|2009-11/2010-07
Haris Pamboukis|GR|2010-08/2010-09
Ioannis Rangousis|GR|2009-11/
Louka Katseli|GR|2009-11/2010-09
Michalis Chrysochoidis|GR|2009-11/2010-09
Theodoros Pagkalos|GR|2009-12/
Vassilis Kaskarelis|GR|2009-10/
Yeoryios Papandreou|GR|2009-11/2010-09
Sir Daniel Williams|GD|1996-08/
Tillman Thomas|GD|2008-07/
Carlyle Arnold Glean|GD|2008-12/
Charles Peter David|GD|2009-09/2010-11
Denis Antoine|GD|2004-07/
Dessima Williams|GD|2009-03/
George Prime|GD|2008-08/
Rohan Phillip|GD|2009-09/
Alvaro Colom Caballeros|GT|2008-01/
Abraham Valenzuela Gonzalez|GT|MIL 2009-02/
Carlos Menocal|GT|2010-04/
Francisco Villagran de Leon|GT|2008-05/
Gert Rosenthal|GT|2008-08/
Haroldo Rodas Melgar|GT|2008-03/
Jorge Raul Arroyave Reyes|GT|2005-06/
Jose Amilcar Velasquez Zarate|GT|2008-10/
Jose Rafael Espada|GT|2009-02/
Juan Alberto Fuentes Knight|GT|2008-03/
Luis Alfonso Rosales|GT|2003-01/
Raul Antonio Velasquez Ramos|GT|2009-08/2010-03
Ruben Estuardo Morales Monroy|GT|2009-05/
Lansana Conte|GN|1984-04/
Ahmed Tidiane Souare|GN|2008-05/
Abou Camara|GN|2011-02/
Adelino Mano Queta|GN|2009-11/
Alexandre Cece Loua|GN|2009-04/2010-12
Alfredo Lopes Cabral|GN|2006-01/
Al Hassan Onipogui|GN|2009-04/2011-01
Aristides Ocante da Silva|GN|MIL 2009-11/
Bamba Camara|GN|2011-02/
Boubacar Barry|GN|2009-04/2011-01
Carlos Gomes|GN|2009-04/
Diallo Djenabou Saifou|GN|2009-06/2011-01
Edouard Gnakoye Lama|GN|2011-01/
Fodeba Isto Keira|GN|2009-06/2011-01
Frederic Kolie|GN|2009-04/2011-01
Haja Satu Camara Pinto|GN|2009-11/
Joseph Kandouno|GN|2009-04/2011-01
Jose Mario Vaz|GN|2009-11/
Kabele Camara|GN|2009-04/2010-12
Keletigui Faro|GN|2009-04/2011-01
Kerfala Yansane|GN|2011-01/
Luis Oliveira Sanca|GN|2009-11/
Mamadouba Max Bangoura|GN|2009-04/2011-01
Mamadou Camara|GN|MIL 2009-04/2011-01
Mamadou Sande|GN|2009-04/2010-12
Maria Adiatu Nandigna|GN|2009-11/
Maria Helena Embalo|GN|2009-11/
Mathurin Bagoura|GN|2011-02/
Mohamed Said Fofana|GN|2011-01/
Nantenin Cherif|GN|2011-02/
Ousmane Bah|GN|2011-01/
Raymond Ounouted|GN|2009-04/2011-01
Sekouba Konate|GN|MIL 2009-04/2010-12
Joao Bernardo Vieira|GW|2005-10/
Martinho Ndafa Cabi|GW|2007-04/
Sam Hinds|GY|1999-08/
Bharrat Jagdeo|GY|1999-08/
Ashni Singh|GY|2006-10/
Bayney Karran|GY|2004-07/
Carolyn Rodrigues|GY|2003-08/
Clement Rohee|GY|2006-10/
Clinton Collymore|GY|2003-01/
Doodnauth Singh|GY|2003-01/
Irfaan Ali|GY|2009-02/
Jennifer Westford|GY|2003-01/
Kellawan Lall|GY|2006-10/
Pauline Campbell Sukhai|GY|2008-05/
Pryia Manickchand|GY|MIL 2006-10/
Reepu Daman Persaud|GY|2003-01/
Roger Luncheon|GY|2003-01/
Samuel Hinds|GY|2003-01/
Rene Preval|HT|2006-05/
Jacques Edouard Alexis|HT|2006-06/
Edwin Paraison|HT|2009-12/
Evans Lescouflair|HT|2008-10/
Jean Max Bellerive|HT|2006-07/
Joseph Jasmin|HT|2006-07/
Leo Merores|HT|2005-09/
Marie Michele Rey|HT|2009-12/
Paul Antoine Bien Aime|HT|2006-07/
Raymond Joseph|HT|2006-07/
Ronald Baudin|HT|2009-12/
Manuel Zelaya|HN|2006-01/
Angel Edmundo Orellana Mercado|HN|MIL 2009-03/2010-01
Aristides Mejia|HN|2009-03/2010-01
Enrique Flores Lanza|HN|2008-03/2010-01
Jorge Alberto Rodas Gamero|HN|MIL 2009-01/2010-01
Jorge Arturo Reina|HN|2008-05/2010-05
Jorge Ramon Hernandez Alcerro|HN|2010-07/
Lucio Izaguirre|HN|2006-03/2010-01
Mario Canahuati|HN|2010-02/2010-04
Mario Miguel Canahuati|HN|2010-05/
Marlon Pascua Cerrato|HN|MIL 2010-03/
Mary Elizabeth Flores Flake|HN|2010-06/
Oscar Alvarez|HN|MIL 2010-02/
Patricia Isabel Rodas Baca|HN|2009-03/2010-01
Rebeca Santos|HN|2006-07/2010-01
William Chong Wong|HN|2010-02/
Laszlo Solyom|HU|2005-08/
Ferenc Gyurcsany|HU|2004-08/
Adam Ficsor|HU|2009-05/2010-06
Bela Szombati|HU|2009-11/
Csaba Hende|HU|MIL 2010-07/
Csaba Korosi|HU|2010-10/
Csaba Molnar|HU|2009-05/2010-06
Gabor Brodi|HU|2007-12/2010-01
Gordon Bajnai|HU|2009-05/2010-06
Gyorgy Matolcsy|HU|2010-07/
Horv Fekszi|HU|2010-02/2010-06
Imre Szekeres|HU|MIL 2006-07/2010-06
Janos Martonyi|HU|2010-07/
Marta Horvaska Fekszi|HU|2010-07/2010-08
Miklos Rethelyi|HU|2010-07/
Peter Balazs|HU|2009-05/2010-06
Peter Kiss|HU|2007-07/2010-06
Peter Oszko|HU|2009-05/2010-06
Sandor Pinter|HU|2010-07/
Tibor Navracsics|HU|2010-07/
Zoltan Varga|HU|2009-05/2010-06
Zsolt Semjen|HU|2010-07/
Olafur Ragnar Grimsson|IS|1996-08/
Arni Pall Arnason|IS|MIL 2009-06/2010-09
Gunnar Palsson|IS|2009-03/
Hjalmar Hannesson|IS|2004-04/
Johanna Sigurdardottir|IS|2007-07/
Steingrimur Sigfusson|IS|2009-03/
Pratibha Patil|IN|2007-07/
Manmohan Singh|IN|2004-05/
Narendra Modi|IN|2014-05/
A. K. Antony|IN|MIL 2006-11/
C. P. Joshi|IN|2009-08/
Dayanidhi Maran|IN|2009-08/
Dinsha J. Patel|IN|2009-08/
G. K. Vasan|IN|2009-08/
Hamid Ansari|IN|2007-09/2010-10
Hardeep Singh Puri|IN|2009-09/
Kantilal Bhuria|IN|2009-08/
Kumari Selja|IN|2009-08/
M. K. Alagiri|IN|2009-08/
M. S. Gill|IN|2009-08/
Mamata Banerjee|IN|2009-08/
Mayankote Kelath Narayanan|IN|MIL 2008-10/2010-01
Meera Shankar|IN|2009-07/
Mohammad Hamid Ansari|IN|2010-11/
Montek Singh Ahluwalia|IN|2005-03/
Palaniappan Chidambaram|IN|2005-06/
Pawan Kumar Bansal|IN|2009-08/
Pranab Mukherjee|IN|2006-11/
Prithviraj Chavan|IN|2009-08/
Salman Khursheed|IN|2009-08/
Shiv Shankar Menon|IN|MIL 2010-02/
Somanahalli Mallaiah Krishna|IN|2009-09/
Sriprakash Jaiswal|IN|2009-08/
Sushil Kumar Shinde|IN|2006-11/
T. K. A. Nair|IN|2004-06/
Vayalar Ravi|IN|2006-11/
Virbhadra Singh|IN|2009-08/
Susilo Bambang Yudhoyono|ID|2004-10/
Agus Dermawan Wintarto Martowardojo|ID|2010-06/
Andi Mallarangeng|ID|2009-11/
Basrief Arief|ID|2011-01/
Dino Patti Djalal|ID|2010-10/
Dipo Alam|ID|2010-02/
Djoko Kirmanto|ID|2009-11/
Djoko Suyanto|ID|MIL 2009-11/
Evert Erenst Mangindaan|ID|2009-11/
Gamawan Fauzi|ID|2009-11/
Hasan Kleib|ID|2010-09/
Hatta Rajasa|ID|2007-06/
Hendarman Supandji|ID|2007-06/2010-11
Mustafa Abubakar|ID|2009-11/
Purnomo Yusgiantoro|ID|MIL 2009-11/
Raden Mohammad Marty Muliana|ID|2008-05/
Salim Segaf al Jufrie|ID|2009-11/
Sri Mulyani Indrawati|ID|2006-01/2010-05
Sudi Silalahi|ID|2004-11/
Sudjadnan Parnohadiningrat|ID|2006-03/2010-06
Suharna Surapranata|ID|2009-11/
Suharso Monoarfa|ID|2009-11/
Syarifuddin Hasan|ID|2009-11/
Zulkifli Hasan|ID|2009-11/
Hojatolislam Sayyed Ali Khamenei|IR|1989-06/
Mahmoud Ahmadinejad|IR|2005-08/2013-08
Hassan Rouhani|IR|2000-02/
Ahmad Vahidi|IR|MIL 2009-10/
Ali Ardeshir Larijani|IR|2008-08/
Ebrahim Azizi|IR|2009-11/
Esfandiar Rahim Mashaie|IR|2009-10/
Heidar Moslehi|IR|MIL 2009-10/
Kamran Daneshju|IR|2009-10/
Majid Dustali|IR|2009-10/
Manuchehr Motaki|IR|2005-09/2010-12
Masud Zaribafan|IR|2005-11/
Mehrdad Bazrpash|IR|2009-10/
Mohammad Abbasi|IR|2008-01/
Mohammad Khazai Torshizi|IR|2007-08/
Mohammad Reza Mir Tajodini|IR|2010-01/
Mohammad Reza Rahimi|IR|2008-08/
Mohammad Zarif Khonsari|IR|2013-08/
Mostafa Mohammad Najar|IR|2009-10/
Mostafa Rahmani|IR|2007-08/
Nasrin Soltankhah|IR|2009-11/
Sadeq Khalilian|IR|2009-10/
Shams Ed Din Hoseini|IR|2008-09/
Jalal Talabani|IQ|2005-04/
Nuri al Maliki|IQ|2006-05/2014-09
Haidar al Abadi|IQ|2014-09/
Abd al Karim Luaybi|IQ|2011-01/
Abd al Samad Sultan|IQ|2006-06/2010-12
Adil Abd al Mahdi|IQ|2004-07/2010-12
Akram al Hakim|IQ|2006-06/2010-12
Ali al Adib|IQ|2011-01/
Ali al Dabbagh|IQ|2011-01/
Ali al Sajri|IQ|2011-01/
Ali Baban|IQ|2006-06/2010-12
Ali Muhammad Ahmad|IQ|2006-06/2010-12
Bayan Baqir Sulagh|IQ|2005-06/2010-12
Bayan Dizayee|IQ|2006-06/2010-12
Dindar Najam Shafiq Doski|IQ|2011-01/
Diya Najim al Asadi|IQ|2011-01/
Hamid al Bayati|IQ|2006-06/
Hoshyar Zebari|IQ|2003-10/
Husayn al Shahristani|IQ|2006-06/2010-12
Jassim Muhammad Jafar|IQ|2005-06/
Jawad al Bulani|IQ|2006-07/2010-12
Khulud Sami al Majun|IQ|2008-08/2010-12
Latif Rashid|IQ|2004-07/2010-12
Muhammad Abbas al Uraybi|IQ|2006-06/2010-12
Muhammad Munajid al Dulaymi|IQ|2008-08/2010-12
Muhammad Sahib al Daraji|IQ|2011-01/
Muhammad Salman al Sadi|IQ|2011-01/2011-01
Muhannad al Sadi|IQ|2011-02/
Naal Rubai|IQ|2011-01/
Rafi al Issawi|IQ|2006-07/
Raid Fahmi Jahid|IQ|2006-06/2010-12
Riyadh Gharib|IQ|2006-06/2010-12
Rowsch Shaways|IQ|2010-02/
Salah Muzahim Dariwish|IQ|2011-01/
Salih al Mutlaq|IQ|2011-01/
Samir Shakir al Sumaydi|IQ|2005-02/
Shirwan al Waili|IQ|MIL 2006-07/2010-12
Tariq al Hashimi|IQ|2006-06/2010-12
Thamir Jafar al Zubaydi|IQ|2008-08/2010-12
Turhan Mudhir al Mufti|IQ|2011-01/
Yasin Hasan Muhammad|IQ|2011-01/
Mary Mcaleese|IE|1997-11/
Brian Cowen|IE|2008-05/
Anne Anderson|IE|2009-10/
Brian Lenihan|IE|2008-06/
Mary Coughlan|IE|2008-06/
Mary Hanafin|IE|2008-06/2010-03
Michael Collins|IE|2008-03/
Micheal Martin|IE|2008-06/
Pat Carey|IE|2010-04/
Paul Gallagher|IE|2007-07/
Tony Killeen|IE|MIL 2010-04/
Willie Odea|IE|MIL 2004-11/2010-03
Shimon Peres|IL|2007-07/2014-07
Reuven Rivlin|IL|2014-07/
Benjamin Netanyahu|IL|2009-04/
Ehud Barak|IL|MIL 2007-07/2013-03
Ariel Atias|IL|2009-04/
Avigdor Lieberman|IL|2009-04/
Avishai Braverman|IL|2009-04/
Daniel Hershkowitz|IL|2009-04/
Eliyahu Yishai|IL|2009-04/
Gabriela Shalev|IL|2008-09/2010-08
Menachem Mazuz|IL|2009-05/2010-08
Meron Reuben|IL|2010-09/
Meshulam Nahari|IL|2006-06/
Michael Eitan|IL|2009-04/
Michael Oren|IL|2009-08/
Moshe Yaalon|IL|2009-04/
Boogie Yaalon|IL|2009-04/
Silvan Shalom|IL|2009-04/
Sofa Landver|IL|2009-04/
Uzi Landau|IL|2009-04/
Yehuda Weinstein|IL|2010-09/
Yitzhak Aharonovitch|IL|MIL 2009-04/
Yossi Peled|IL|2009-04/
Yuval Steinitz|IL|2009-04/
Zeev Binyamin Begin|IL|2009-04/
Benny Begin|IL|2009-04/
Giorgio Napolitano|IT|2006-05/
Silvio Berlusconi|IT|2008-05/
Andrea Ronchi|IT|2008-06/
Cesare Maria Ragaglini|IT|2009-11/
Elio Vito|IT|2008-06/
Ernesto Roberto Maroni|IT|2008-10/
Franco Frattini|IT|2008-06/
Gianfranco Rotondi|IT|2008-06/
Gianni Letta|IT|2008-06/
Giorgia Meloni|IT|2008-06/
Giulio Tremonti|IT|2008-06/
Ignazio la Russa|IT|MIL 2008-06/
Mara Carfagna|IT|2008-06/
Raffaele Fitto|IT|2008-06/
Renato Brunetta|IT|2008-06/
Roberto Calderoli|IT|2008-06/
Sandro Bondi|IT|2008-06/
Umberto Bossi|IT|2008-06/
Kenneth Hall|JM|2006-02/
Bruce Golding|JM|2007-09/
Anthony Johnson|JM|2008-09/2010-08
Audley Shaw|JM|2007-10/
Audrey Marks|JM|2010-09/
Dorothy Lightbourne|JM|2007-10/
Dwight Nelson|JM|MIL 2009-05/
Horace Chang|JM|2007-10/
Kenneth Baugh|JM|2007-10/
Patrick Linton Allen|JM|2009-03/
Raymond Wolfe|JM|2008-09/
Yasuo Fukuda|JP|2007-09/
Akihiro Ohata|JP|2011-02/
Akira Nagatsuma|JP|2009-10/2010-09
Banri Kaieda|JP|2010-10/2011-01
Hirofumi Hirano|JP|2009-10/2010-06
Hirohisa Fujii|JP|2009-10/2010-06
Hiroshi Nakai|JP|2009-10/2010-09
Ichiro Fujisaki|JP|2008-07/
Kansei Nakano|JP|2011-02/
Kaoru Yosano|JP|MIL 2011-02/
Katsuya Okada|JP|2009-10/2010-09
Kazuhiro Haraguchi|JP|2009-10/2010-09
Koichiro Genba|JP|2010-07/2011-01
Minoru Yanagida|JP|2010-10/2011-01
Mizuho Fukushima|JP|2009-10/2010-06
Naoto Kan|JP|2009-10/
Ryu Matsumoto|JP|2010-10/
Satoshi Arai|JP|2010-07/2010-09
Seiji Maehara|JP|2009-10/
Shizuka Kamei|JP|2009-10/2010-06
Shozaburo Jimi|JP|2010-07/
Sumio Mabuchi|JP|2010-10/2011-01
Tomiko Okazaki|JP|2010-10/2011-01
Toshimi Kitazawa|JP|MIL 2009-10/
Tsuneo Nishida|JP|2010-09/
Yoshihiko Noda|JP|2010-07/
Yoshihiro Katayama|JP|2010-10/
Yoshito Sengoku|JP|2009-10/2011-01
Yukio Edano|JP|2011-02/
Yukio Hatoyama|JP|2009-10/2010-06
Yukio Takasu|JP|2007-09/2010-08
Abdullah Ii|JO|1999-02/
Fayez Tarawneh|JO|2012-05/2012-10
Marouf al Bakhit|JO|2011-02/2011-10
Samir Rifai|JO|2009-12/2011-02
Awn Shawkat Al-Khasawneh|JO|2011-10/2012-07
Abdullah Ensour|JO|2012-10/
Abdul Salam al Abadi|JO|2010-01/
Ahmad Tbeishat|JO|2010-12/
Alia Hatough Bouran|JO|2010-10/
Ali Ghezawi|JO|2010-01/2010-11
Ayman al Safadi|JO|2010-12/
Fares Qatarneh|JO|2010-12/
Ibrahim Omoush|JO|2010-08/
Imad Fakhoury|JO|2010-01/2010-11
Jafar Hassan|JO|2010-01/
Jamal Shamayleh|JO|2010-01/2010-07
Khalid al Karaki|JO|2010-08/
Mohammad Abu Hammour|JO|2010-01/
Mohammad Obeidat|JO|2010-01/
Muhammad al Allaf|JO|2007-09/2010-10
Nasser Judeh|JO|2009-03/
Nayef al Qadi|JO|2009-03/2010-11
Nesreen Barakat|JO|2010-12/
Rabha Dabbas|JO|2010-12/
Rajai Muasher|JO|2010-01/2010-11
Saad Hayel Srour|JO|2010-12/
Salim Khazailah|JO|2009-03/2010-07
Samir al Rifai|JO|2010-01/
Suhair al Ali|JO|2010-08/2010-11
Tawfiq Krishan|JO|2010-01/2010-11
Nursultan Nazarbayev|KZ|1990-04/
Karim Masimov|KZ|2007-01/
Adilbek Dzhaksybekov|KZ|MIL 2009-07/
Adil Shayakhmetov|KZ|MIL 2010-01/2010-08
Bakhyt Sultanov|KZ|2007-09/2010-03
Bolat Zhamishev|KZ|2007-12/
Byrganym Aitimova|KZ|2007-05/
Kanat Saudabayev|KZ|2009-10/
Marat Tazhin|KZ|MIL 2009-10/
Nurtay Abykayev|KZ|MIL 2010-09/
Sauat Mynbayev|KZ|2010-04/
Serik Akhmetov|KZ|2009-03/2010-03
Serik Baymaganbetov|KZ|2009-05/
Umirzak Shukeyev|KZ|2007-09/
Vladimir Bozhko|KZ|2007-12/
Yerbol Orynbayev|KZ|2009-08/
Yerlan Idrisov|KZ|2007-08/
Mwai Kibaki|KE|2002-12/
Raila Odinga|KE|2008-04/
Aggrey James Orengo|KE|2008-05/
Amason Kingi Jeffah|KE|2008-05/
Amos Wako|KE|2003-01/
Chris Obure|KE|2008-05/
Dalmas Anyango Otieno|KE|2008-05/
Esther Murugi Mathenge|KE|2008-05/
George Saitoti|KE|MIL 2008-03/
Gerald Otieno Kajwang|KE|2008-05/
Helen Jepkemoi Sambili|KE|2008-05/
Kipkalya Kones|KE|2008-05/
Moses Wetangula|KE|2008-03/
Naomi Namsi Shaban|KE|2008-03/
Noah Wekesa|KE|2006-04/
Peter Anyang Nyongo|KE|2008-05/
Peter Ogego|KE|2007-07/
Peter Soita Shitanda|KE|2008-05/
Stephen Kalonzo Musyoka|KE|2008-03/
Uhuru Kenyatta|KE|2008-03/
Wycliffe Musalia Mudavadi|KE|2008-05/
Yussuf Mohamed Haji|KE|MIL 2008-03/
Zachary Muburi Muita|KE|2006-10/
Anote Tong|KI|2003-07/
James Taom|KI|2003-09/2010-04
Kouraiti Beniato|KI|2010-05/
Tawita Temoku|KI|2003-09/
Teima Onorio|KI|2003-09/
Titabu Tabane|KI|2010-05/
Kurmanbek Bakiyev|KG|2005-03/
Amangeldy Muraliyev|KG|2010-08/2010-12
Almazbek Atambayev|KG|2011-01/
Igor Chudinov|KG|2007-12/
Aaly Karashev|KG|2009-11/2010-07
Abibilla Kudayberdiev|KG|MIL 2010-08/
Akylbek Japarov|KG|2009-11/2010-07
Alexander Kostyuk|KG|2010-08/2010-12
Aliyasbek Alymkulov|KG|2010-08/
Azimbek Beknazarov|KG|2010-09/2010-12
Bakytbek Kalyyev|KG|MIL 2008-06/2010-07
Bakyt Torobaev|KG|2010-01/2010-07
Baratali Koshmatov|KG|2010-08/2010-12
Baytemir Ibraev|KG|2010-08/2010-09
Bolot Borbiev|KG|2011-01/
Chorobek Imashev|KG|2010-08/2011-01
Daniyar Usenov|KG|2009-11/2010-07
Dinara Shaydieva|KG|2011-02/
Duyshenaly Mamasaliev|KG|2011-01/2011-01
Duyshonkul Chotonov|KG|2010-08/2010-12
Elmurza Satybaldiyev|KG|MIL 2009-12/2010-07
Emil Umotaliev|KG|2010-08/2010-12
Ibragim Junusov|KG|2011-01/
Jantoro Satybaldiev|KG|2010-08/
Jenishbek Bayguttiev|KG|2009-11/2010-07
Kadyrbek Sarbaev|KG|2009-02/2010-07
Kanybek Joroev|KG|2009-11/2010-07
Kapar Kurmanaliev|KG|2009-11/2010-07
Kayrat Jumaliev|KG|2010-08/2010-12
Keneshbek Duyshebaev|KG|MIL 2010-08/
Kubatbek Baybolov|KG|2010-08/2010-12|2011-02/
Marat Sultanov|KG|2009-02/2010-07
Moldomusa Kongantiyev|KG|2008-03/2010-07
Mukhtar Jumaliev|KG|2011-01/
Murat Sutalinov|KG|MIL 2006-11/2010-07
Nudrin Ilebaev|KG|2011-01/
Nurbek Jeenbayev|KG|2004-10/2010-10
Nurkhanbek Mamunaliev|KG|2011-01/
Nurlan Tursunkulov|KG|2009-12/2010-07
Oksana Malevanaya|KG|2009-11/2010-07
Oktomkan Abdullaeva|KG|2010-08/2010-12
Omurbek Babanov|KG|2011-01/
Roza Otunbayeva|KG|2010-08/
Ruslan Kazakbaev|KG|2010-08/
Shamil Atakhanov|KG|2011-01/
Sheraly Abdyldaev|KG|2010-08/2010-12
Taalaybek Kydyrov|KG|2010-12/
Tajikan Kalimbetova|KG|2009-11/2010-07
Tursun Turdumambetov|KG|2009-11/2010-07
Uchkunbek Tashbaev|KG|2011-01/
Zamira Sydykova|KG|2005-08/2010-07
Zamirbek Esenamanov|KG|2011-01/
Zarylbek Rysaliev|KG|2010-10/
Ziyadin Jamaldinov|KG|2011-01/
Fadhil Safar Ali Safar|KW|2008-07/
Mansur Ayad al Utaybi|KW|2010-04/
Muhammad Muhsin al Basiri|KW|2009-07/
Choummaly Sayasone|LA|2006-06/
Bouasone Bouphavanh|LA|2005-12/2010-12|2006-06/
Asang Laoli|LA|2003-01/
Bouasy Lovansay|LA|2006-07/
Bounpheng Mounphosay|LA|2006-07/
Boun Gnang Volachit|LA|2006-06/
Cheuang Sombounkhanh|LA|2006-07/
Choummali Saignason|LA|2003-01/
Douangchai Phichit|LA|MIL 2003-01/
Kanika Phommachanh|LA|2007-09/
Khamlouad Sitlakone|LA|2006-07/
Kham Ouane Bouppha|LA|2006-07/
Onneua Phommachanh|LA|2006-07/
Phiane Philakone|LA|2007-04/2010-07
Saisengli Tengbliachu|LA|2003-01/
Seng Soukhathivong|LA|2010-08/
Somdy Douangdy|LA|2007-08/
Somsavat Lengsavat|LA|2003-01/
Soubanh Sritthirath|LA|2004-05/
Thongbanh Sengaphone|LA|MIL 2005-04/
Thongloun Sisoulit|LA|2003-01/
Thongsing Thammavong|LA|2011-01/
Valdis Zatlers|LV|2007-07/
Ivars Godmanis|LV|2007-12/
Einars Repse|LV|2009-04/2010-10
Aivis Ronis|LV|2010-06/2010-10
Andrejs Pildegovics|LV|2007-08/
Andris Vilks|LV|2010-11/
Artis Kampars|LV|2009-04/
Artis Pabriks|LV|MIL 2010-11/
Girts Valdis Kristovskis|LV|2010-11/
Imants Liegis|LV|MIL 2009-04/2010-10
Linda Murniece|LV|2009-04/
Maris Riekstins|LV|2007-12/2010-05
Normans Penke|LV|2009-03/
Valdis Dombrovskis|LV|2009-04/
Fouad Siniora|LB|2005-07/
Michel Suleiman|LB|2008-05/
Adnan al Sayyid Husayn|LB|2009-12/
Adnan Kassar|LB|2009-12/
Akram Shuhayeb|LB|2009-12/
Ali Abdullah|LB|2009-12/
Ali al Shami|LB|2009-12/
Antoine Chedid|LB|2007-12/
Elias Murr|LB|MIL 2005-08/
Jean Oghassabian|LB|2008-08/
Michel Pharoan|LB|2009-12/
Mona Afaysh|LB|2009-12/
Muhammad Fnaysh|LB|2009-12/
Nawaf Salam|LB|2007-09/
Raya Haffar|LB|2009-12/
Salim al Sayegh|LB|2009-12/
Wael Abu Faour|LB|2008-08/
Youssef Saadeh|LB|2009-12/
Ziad Baroud|LB|2008-08/
Letsie Iii|LS|1996-02/
Pakalitha Mosisili|LS|1998-05/
Archibald Lesao Lehohla|LS|2003-07/
David Mohlomi Ranteko|LS|2008-08/
Lincoln Ralechate Mokose|LS|2007-11/
Mathabiso Lepono|LS|2003-03/
Mohlabi Tsekoa|LS|2007-11/
Monyane Molelki|LS|2003-01/
Motlatsi Ramafole|LS|2009-05/
Motloheloa Phooko|LS|2007-11/
Pontso Sekatle|LS|2003-01/
Semano Sekatle|LS|2007-11/
Ellen Johnson Sirleaf|LR|2006-01/
Amara Konneh|LR|2008-11/
Ambulai Johnson|LR|2006-05/2010-04
Augustine Ngafuan|LR|2008-09/
Brownie Samukai|LR|MIL 2006-04/
David Menyongar|LR|2006-05/2010-12
Edward Mclain|LR|2008-11/
Etomonia Tarpeh|LR|2008-11/
Harrison Kahnweah|LR|2010-05/
Joseph Boakai|LR|2006-02/
Marjon Vashti Kamara|LR|2009-11/
Milton Nathaniel Barnes|LR|2007-09/
Morris Saytumah|LR|2006-05/2010-12
Olubanke Akerele|LR|2007-09/2010-12
Samuel Kofi Woods|LR|2009-05/
Toga Mcintosh|LR|2011-01/
Victor Helb|LR|MIL 2009-07/
Muftah Muhammad Kaiba|LY|2008-03/
Abd al Rahman Shalgam|LY|2003-01/
Ali Suleiman Aujali|LY|2005-09/
Matuq Muhammad Matuq|LY|2009-04/
Mousa Kousa|LY|2009-04/
Muammar Gaddafi|LY|1969-09/2011-08
Mubarak Abdullah al Shamikh|LY|2008-04/2010-03
Hans Adam Ii|LI|1989-11/
Prince Alois|LI|2004-08/
Otmar Hasler|LI|2001-04/
Aurelia Frick|LI|2009-07/
Christian Wenaweser|LI|2003-07/
Claudia Fritsche|LI|2003-11/
Hugo Quaderer|LI|2005-05/
Klaus Tschuetscher|LI|2005-05/
Martin Meyer|LI|2005-05/
Renate Muessner|LI|2009-07/
Valdas Adamkus|LT|2004-07/
Gediminas Kirkilas|LT|2006-07/
Audrius Bruzga|LT|2007-04/2010-09
Audronius Azubalis|LT|2010-04/
Dainius Kreivys|LT|2009-01/
Dalia Grybauskaite|LT|2009-08/
Dalius Cekuolis|LT|2006-04/
Ingrida Simonyte|LT|2009-08/
Raimundas Palaitis|LT|2009-01/
Rasa Jukneviciene|LT|MIL 2009-01/
Vygaudas Usackas|LT|2009-01/2010-03
Zygimantas Pavilionis|LT|2010-10/
Jean Claude Juncker|LU|1995-01/
Claude Wiseler|LU|2004-09/
Duke Henri|LU|2003-01/
Francoise Hetto Gaasch|LU|2009-08/
Jean Asselborn|LU|2004-09/
Jean Marie Halsdorf|LU|2004-09/
Jean Paul Senninger|LU|2009-04/
Luc Frieden|LU|2003-01/
Marco Schank|LU|2009-08/
Marie Josee Jacobs|LU|2003-01/
Octavie Modert|LU|2006-03/
Romain Schneider|LU|2009-08/
Sylvie Lucas|LU|2009-04/
Petar Gosev|MK|1990-01/
Branko Crvenkovski|MK|2004-05/
Nikola Gruevski|MK|2006-08/
Abdilaqim Ademi|MK|2008-09/
Antonio Milososki|MK|2006-09/
Fatmir Besimi|MK|2008-09/
Gjorge Ivanov|MK|2009-06/
Gordana Jankulovska|MK|2006-09/
Hadi Neziri|MK|2008-09/
Musa Xhaferi|MK|2008-09/
Nezdhet Mustafa|MK|2008-09/
Slobodan Tasovski|MK|2008-09/
Vasko Naumovski|MK|2009-10/
Vele Samak|MK|2008-09/
Vladimir Pesevski|MK|2009-10/
Zoran Jolevski|MK|2007-12/
Zoran Konjanovski|MK|MIL 2008-09/
Zoran Stavreski|MK|2006-09/
Marc Ravalomanana|MG|2002-02/
Emmanuel Rakotovahiny|MG|2009-12/2010-01
Charles Rabemananjara|MG|2007-01/
Camille Albert Vital|MG|2010-02/
Cecile Maorohanta|MG|2009-10/2010-06
Claude Ravelomanana|MG|2009-10/2010-06
Eric Razafimandimby|MG|2009-10/
Eugene Mangalaza|MG|2009-12/2010-01
Fetison Andrianirina|MG|2009-12/2010-01
Hajo Herivelona Andrianainarivelo|MG|2009-06/
Hery Rajaonarimampianina|MG|2009-10/
Hyppolite Raharison Ramaroson|MG|2010-09/
Jocelyn Bertin Radifera|MG|2007-10/
Lucien Rakotoarimasy|MG|MIL 2010-07/
Mamy Randrianazary|MG|2010-07/
Marie Lydia Toto Raharimalala|MG|2010-07/
Nadine Ramaroson|MG|2009-10/
Nirhy Lanto Andriamahazo|MG|2009-10/
Noel Rakotonandrasana|MG|MIL 2009-10/2010-06
Ny Hasina Andriamanjato|MG|2009-06/2010-02
Rear Hyppolite Raharison Ramaroson|MG|2010-03/2010-08
Remy Sylvain Organes|MG|MIL 2009-06/
Serge Ranaivo|MG|2009-10/
Virapin Ramamonjisoa|MG|2009-10/
Zina Andrianarivelo Razafy|MG|2003-01/
Bingu Wa Mutharika|MW|2004-05/
Aaron Sangala|MW|2009-07/
Anna Kachikho|MW|2011-02/
Bessie Reen Kachere|MW|2009-07/2011-01
Brian Granthen Bowler|MW|2010-09/
Etta Banda|MW|2009-09/
Goodall Gondwe|MW|2004-07/2011-01
Hawa Ndilowe|MW|2009-08/
Jane Ansah|MW|2007-03/
Joyce Banda|MW|2006-07/
Ken Kandodo|MW|2009-07/
Lucius Kanyumba|MW|2009-07/2011-01
Reene Bessie Kachere|MW|2011-02/
Sidik Mia|MW|MIL 2009-07/2011-01
Stephen Matenje|MW|2007-03/2010-08
Ahmad Husni Hanadzlan|MY|2009-05/
Ahmad Shabery Cheek|MY|2009-05/
Ahmad Zahid Hamidi|MY|MIL 2009-05/
Anifah Aman|MY|2009-05/
Chor Chee Heung|MY|2010-07/
Hamidon Ali|MY|2005-08/
Hishammuddin Tun Hussein|MY|2009-05/
Jamaluddin Jarjis|MY|2009-12/
Jamil Khir bin Baharom|MY|2009-05/
Koh Tsu Koon|MY|2009-05/
Kong Cho Ha|MY|2009-05/2010-06
Maximus Ongkili|MY|2004-11/
Nor Mohamed bin Yakcop|MY|2004-11/
S. Subramaniam|MY|2008-04/
Shaziman Abu Mansor|MY|2009-05/
Zainal Abidin|MY|2009-05/
Maumoon Abdul Gayoom|MV|1978-11/
Abdul Ghafoor Mohamed|MV|2009-10/
Abdul Majeed Bari|MV|2008-12/
Ahmed Ali Sawad|MV|2011-02/
Ahmed Shaheed|MV|2008-12/2011-01
Ali Hashim|MV|2008-12/2011-01
Ameen Faisal|MV|MIL 2008-12/2011-01
Hassan Afeef|MV|2011-02/
Hassan Latheef|MV|2008-12/
Mahmood Razi|MV|2011-02/
Mohamed Nasheed|MV|2008-12/
Mohamed Shihab|MV|2009-12/2011-01
Mohamed Waheed Hassan Maniku|MV|2009-01/
Uz Husnu Suood|MV|2009-12/2011-01
Amadou Toumani Toure|ML|2002-06/
Modibo Sidibe|ML|2007-09/
Badra Alou Macalou|ML|2007-11/
Gakou Salimata Fofona|ML|2007-11/
Hamane Niang|ML|2007-11/
Kafougouna Kone|ML|2005-04/
Moctar Ouane|ML|2004-08/
Natie Plea|ML|MIL 2007-11/
Oumar Daou|ML|2008-07/
Sadio Gassama|ML|MIL 2004-08/
Sanoussi Toure|ML|2009-05/
Eddie Fenech Adami|MT|2004-04/
Lawrence Gonzi|MT|2004-03/
Giovanna Debono|MT|2003-01/
John Dalli|MT|2008-04/
Mark Miceli Farrugia|MT|2008-05/
Saviour Borg|MT|2008-04/
Tonio Borg|MT|2003-01/
Tonio Fenech|MT|2008-04/
Litokwa Tomeing|MH|2008-01/
Alfred Capelle|MH|2003-01/2010-01
Banny Debrum|MH|2010-05/
Banny de Brum|MH|2003-01/2010-04
Casten N. Nemra|MH|2010-05/
Jack Ading|MH|2008-08/
John Silk|MH|2009-07/
Maynard Alfred|MH|2009-10/
Norman Matthew|MH|2008-08/
Phillip H. Muller|MH|2010-02/
Ruben Zackhras|MH|2009-10/
Mohamed Ould Abdel Aziz|MU|2008-08/
Abu Twalib Kasenally|MU|2005-09/
Ahmed Rashid Beebeejaun|MU|2005-09/
Anerood Jugnauth|MU|2003-01/
Ashit Gungah|MU|2010-07/
Balkissoon Hookoom|MU|2009-08/2010-06
Jayarama Valayden|MU|2005-09/2010-06
Joyker Nayeck|MU|2010-01/
Leela Devi Dookun Lutchmun|MU|MIL 2010-07/
Louis Herve Aime|MU|2010-07/
Milan Meetarbhan|MU|2011-02/
Navinchandra Ramgoolam|MU|2005-09/
Pravin Jugnauth|MU|2010-07/
Ramakrishna Sithanen|MU|2005-09/2010-06
Satyaprakash Rittoo|MU|2009-08/
Somduth Soborun|MU|2008-08/2011-01
Yatrina Nath Varma|MU|2010-07/
Felipe Calderon|MX|2006-12/
Abelardo Escobar Prieto|MX|2006-12/
Agustin Carstens Carstens|MX|2006-12/2010-01
Arturo Chavez Chavez|MX|2009-11/
Arturo Sarukhan Casamitjana|MX|2007-04/
Claude Heller Roussant|MX|2007-05/
Ernesto Javier Cordero Arroyo|MX|2010-02/
Genaro Garcia Luna|MX|MIL 2006-12/
Gerardo Ruiz Mateos|MX|2008-11/2010-07
Guillermo Galvan Galvan|MX|MIL 2006-12/
Jose Francisco Blake Mora|MX|2010-08/
Mariano Francisco Saynez Mendoza|MX|MIL 2006-12/
Patricia Espinosa Cantellano|MX|2006-12/
Salvador Vega Casillas|MX|2007-11/
Manny Mori|FM|2007-05/
Mihai Ghimpu|MD|2009-09/2010-12|2010-01/
Vlad Filat|MD|2010-12/2010-12|2009-09/
Marian Lupu|MD|2010-12/
Alexandru Cujba|MD|2009-09/
Artur Resetnicov|MD|MIL 2007-12/2010-03
Gheorghe Mihai|MD|MIL 2010-04/
Igor Munteanu|MD|2010-10/
Ion Cebanu|MD|2010-01/
Ion Morei|MD|MIL 2004-08/2010-03
Ion Negrei|MD|2010-01/
Iurie Leanca|MD|2010-01/
Iurie Richicinschi|MD|MIL 2010-04/
Nicolae Chirtoaca|MD|2006-10/2010-03
Valeriu Lazar|MD|2010-01/
Valeriu Zubco|MD|2010-01/
Veaceslav Negruta|MD|2010-01/
Victor Bodiu|MD|2010-01/
Victor Catan|MD|2010-01/
Victor Osipov|MD|2010-01/
Vitalie Marinuta|MD|MIL 2009-11/
Vladimir Filat|MD|2010-01/
Jean Paul Proust|MC|2005-06/
Franck Biancheri|MC|2003-01/
Gilles Noghes|MC|2005-09/
Isabelle Picco|MC|2009-10/
Paul Masseron|MC|2009-10/
Sophie Thevenoux|MC|2009-10/
Nambaryn Enkhbayar|MN|2005-06/
Miyeegombo Enkhbold|MN|2008-01/
Sanj Bayar|MN|2007-11/
Chimed Khurelbaatar|MN|2009-12/
Khasbazar Bekhbat|MN|2008-06/
Luvsanvandan Bold|MN|MIL 2008-11/
Norov Altanhuyag|MN|2008-11/
Ochir Enkhtsetseg|MN|2008-12/
Sangajav Bayartsogt|MN|2008-11/
Sukhgaatar Batbold|MN|2009-12/
Filip Vujanovic|ME|2003-05/
Milo Dukanovic|ME|2008-02/2010-12
Muhammad Vi|MA|1999-07/
Abbas el Fassi|MA|2007-09/
Abdelatif el Oudi|MA|MIL 2011-01/
Abderrahmane Sbai|MA|MIL 2004-04/2010-11
Abdeslam al Mesbahi|MA|2007-11/
Abdessadek Rabii|MA|2003-01/
Ahmed Toufiq|MA|2003-03/
Aziz Mekouar|MA|2005-01/
Driss Lachgar|MA|2010-01/
Mohamed Ameur|MA|2007-11/
Mohamed el Yazghi|MA|2007-11/
Mohamed Vi|MA|2003-01/
Mohammed Loulichki|MA|2009-04/
Mohammed Ouzzine|MA|2009-08/
Mohand Laenser|MA|2009-08/
Moncef Belkhayat|MA|2009-08/
Nizar Baraka|MA|2007-11/
Saad Hassar|MA|2007-11/
Salaheddine Mezouar|MA|2007-11/
Taieb Cherkaoui|MA|2010-01/
Taieb Fassi Fihri|MA|2003-01/
Armando Guebuza|MZ|2005-02/
Luisa Diogo|MZ|2003-01/2010-01|2004-02/
Adeleaide Amurane|MZ|2010-02/
Aires Bonifacio Ali|MZ|2010-02/
Amelia Matos Sumbana|MZ|2010-02/
Antonio Fernandes Sumbana|MZ|2010-02/
Antonio Sumbana|MZ|2009-02/2010-01
Armando Alexandre Panguene|MZ|2009-07/2010-01
Augusto Paulino|MZ|2007-10/
Cadmiel Muthemba|MZ|2010-02/
Carmelita Namashalua|MZ|2010-02/
Daniel Antonio|MZ|2009-11/
Esperanca Bias|MZ|2005-03/
Feliciano Gundana|MZ|2009-02/
Felicio Zacarias|MZ|2005-03/2010-01
Filipe Nhussi|MZ|MIL 2008-06/
Francisco Caetano Madeira|MZ|2005-03/2010-01
Isabel Manuel Nkavandeka|MZ|2005-03/2010-01
Jose Condungua Pacheco|MZ|2010-02/2011-01
Jose Pacheco|MZ|2009-02/2010-01
Lucas Chomera|MZ|2005-03/2010-01
Manuel Chang|MZ|2009-08/
Mateus Oscar Kida|MZ|2010-02/
Oldemiro Baloi|MZ|2008-04/
Pedrito Caetano|MZ|2010-02/
Ricardo Mondlane|MZ|2011-02/
Venancio Massingue|MZ|2009-02/
Vitoria Dias Diogo|MZ|2009-02/
Than Shwe|MM|1997-11/
Thein Sein|MM|2007-04/
Aye Myint|MM|2008-10/
Hla Tun|MM|2004-05/
Khin Maung Myint|MM|2009-03/
Maung Oo|MM|2004-12/
Nyan Win|MM|2005-04/
Pyi Sone|MM|2005-01/
Saw Lwin|MM|2008-07/
Than Swe|MM|2009-05/
Thein Aung|MM|2003-09/
Tin Htut|MM|2003-01/
U Myint Lwin|MM|2009-12/
U Thaung|MM|2009-10/
Hifikepunye Pohamba|NA|2005-03/
Nahas Angula|NA|2005-03/
Albert Kawana|NA|2005-05/
Alpheus Naruseb|NA|2010-04/
Charles Namoloh|NA|MIL 2005-05/
Helmut Angula|NA|2005-06/
Jerry Ekandjo|NA|2003-01/2010-03
John Mutorwa|NA|2005-05/2010-03
Kaire Munionganda Mbuende|NA|2007-09/2010-10
Libertina Amathila|NA|2005-05/2010-03
Marco Hausiku|NA|2004-08/
Nangolo Mbumba|NA|MIL 2010-04/
Ngarikutuke Tjiriange|NA|2003-06/2010-03
Nickey Iyambo|NA|2010-04/
Patrick Nandago|NA|2010-01/
Pendukeni Iivula Ithana|NA|2003-01/
Peter Tsheehama|NA|MIL 2003-01/2010-03
Rosalia Nghindinwa|NA|2005-05/
Saara Kuugongelwa|NA|2003-01/
Utoni Nujoma|NA|2010-04/
Wilfried Emvula|NA|2010-11/
Marcus Stephen|NR|2007-12/
Kieren Keke|NR|2004-08/
Marlene Inemwin Moses|NR|2006-09/
Matthew Batsiua|NR|2008-11/
Girija Prasad Koirala|NP|2006-04/
Ram Baran Yadav|NP|2008-07/
Bhim Bahadur Rawal|NP|2009-07/
Bidhya Bhandari|NP|MIL 2009-07/
Bijay Kumar Gachhadar|NP|2009-07/
Dambar Shrestha|NP|2009-07/
Dipak Bohara|NP|2009-07/
Ganesh Tiwari Nepali|NP|2009-07/
Gyan Chandra Acharya|NP|2010-01/
Madhav Kumar Nepal|NP|2009-07/
Mahendra Raya Yadav|NP|2011-02/
Minendra Rijal|NP|2009-07/
Paramananda Jha|NP|2008-09/
Rakam Chemjong|NP|2009-07/
Shankar Prasad Sharma|NP|2010-04/
Sujata Koirala|NP|2009-07/
Surendra Pandey|NP|2009-07/
Jan Peter Balkenende|NL|2003-01/2010-10|2002-07/2010-11
Mark Rutte|NL|2010-11/2010-11|2011-01/
Andre Rouvoet|NL|2007-03/2010-10
Eberhard van der Laan|NL|2009-01/2010-03
Eimert van Middelkoop|NL|MIL 2007-03/2010-10
Gerd Leers|NL|2010-11/2010-11|2011-01/
Guusje Ter Horst|NL|2007-03/2010-03
Hans Hillen|NL|MIL 2010-11/2010-11|MIL 2011-01/
Herman Schaper|NL|2009-10/
Jan Cornelius de Jager|NL|2010-07/2010-11|2011-01/
Jan Kees de Jager|NL|2010-04/2010-06|2011-01/
Johannes Stefanus Joseph Hillen|NL|MIL 2011-01/
Maria van der Hoeven|NL|2007-03/2010-10
Maxime Jacques Marcel Verhagen|NL|2010-05/2010-11
Maxime Verhagen|NL|2007-03/2010-04
Piet Hein Donner|NL|2010-11/
Regina Jones Bos|NL|2009-01/
Renee Jones Bos|NL|2009-01/
Uriel Rosenthal|NL|2011-01/
Uri Rosenthal|NL|2010-11/2010-11|2011-01/
Wouter Bos|NL|2007-03/2010-03
Anand Satyanand|NZ|2006-08/
Mike Moore|NZ|2010-09/
John Key|NZ|2008-11/
Bill English|NZ|2009-01/
Christopher Finlayson|NZ|2009-01/
David Carter|NZ|2009-01/
Georgina Te Heuheu|NZ|2009-01/
Heather Roy|NZ|2009-01/2010-08
Hekia Parata|NZ|2011-01/
James Kenneth Mclay|NZ|2009-08/
John Boscawen|NZ|2010-09/
John Carter|NZ|2010-05/
Jonathan Coleman|NZ|2009-01/
Judith Collins|NZ|2009-01/
Kate Wilkinson|NZ|2009-01/
Murray Mccully|NZ|2009-01/
Nathan Guy|NZ|2010-05/
Nick Smith|NZ|2009-01/
Pansy Wong|NZ|2009-01/2010-11
Paula Bennett|NZ|2009-01/
Peter Dunne|NZ|2006-12/
Phil Heatley|NZ|2009-01/
Pita Sharples|NZ|2009-01/
Rodney Hide|NZ|2009-01/
Roy Ferguson|NZ|2006-03/2010-08
Simon Power|NZ|2009-01/
Tariana Turia|NZ|2009-01/
Timothy John Groser|NZ|2009-03/2010-01
Tony Ryall|NZ|2009-01/
Wayne Daniel Mapp|NZ|2009-01/
Daniel Ortega|NI|2007-01/
Alberto Jose Guevara Obregon|NI|2007-02/
Ana Isabel Morales Mazon|NI|2007-02/
Arturo Cruz Sequeira|NI|2007-03/2010-03
Francisco Obadiah Campbell Hooker|NI|2010-07/
Hernan Estrada|NI|2007-02/
Jaime Morales Carazo|NI|2007-02/
Marcia Ramirez Mercado|NI|2010-07/
Maria Rubiales|NI|2007-07/
Samuel Santos Lopez|NI|2007-02/
Mamadou Tandja|NE|1999-12/
Seyni Oumarou|NE|2007-06/
Aboubacar Ibrahim Abani|NE|2006-09/
Aichatou Daoudou|NE|2003-01/
Albade Abdoube|NE|2007-07/
Ali Zeine Lamine|NE|2005-02/
Aminata Djibrilla Maiga Toure|NE|2006-09/
Dagra Mamadou|NE|2009-06/
Djida Hamadou|NE|MIL 2007-07/
Issiat Kato|NE|2007-07/
Lawali Rahamatou Gazobi|NE|2005-02/
Mahamadou Danda|NE|2010-04/
Mamadou Zilla Boukari|NE|2006-09/
Omar Seyni|NE|2005-02/
Saidou Hachimou|NE|2007-07/
Salifou Madou Kelzou|NE|2007-07/
Salou Gobi|NE|2009-06/
Abdulrahman Adamu|NG|2009-02/2010-04
Adebowale Adefuye|NG|2010-06/
Aderemi Bablola|NG|2007-08/2010-04
Aderemi Waheed Babalola|NG|2010-05/
Adetohunbo Kayode|NG|2010-03/2010-04|MIL 2010-05/
Alhassan Bako Zaku|NG|2009-02/2010-04
Aliyu Idi Hong|NG|2010-05/
Baguda M. Hirse|NG|2007-08/2010-04
Bala Mohammed|NG|2010-05/
Chris Ogiemwinyi|NG|2010-05/
Chuka Odom|NG|2009-02/
Emmanuel Iheanacho|NG|2010-05/
Ernest Olubolade|NG|2010-05/
Godsday Orubebe|NG|2009-02/2010-04
Godwin Abbe|NG|MIL 2009-08/2010-04
Goodluck Jonathan|NG|2007-06/
Grace Ekpiwhre|NG|2007-08/2010-04
Hassan Lawal|NG|2009-02/2010-04
Henry Odein Ajumogobia|NG|2010-06/
Henry Odin Ajumogoboa|NG|2010-06/
Ibrahim Isa Bio|NG|2010-05/
Ibrahim Kazaure|NG|2009-02/2010-02
Jibril Maigari|NG|2009-02/2010-04
Joy Ogwu|NG|2009-02/
Mansur Muhtar|NG|2009-02/2010-04
Michael Kaase Aondoakaa|NG|2009-02/2010-04
Mohammed Bello Adoke|NG|2010-05/
Mohammed K. Abubakar|NG|2010-05/
Muhammed Adamu Aliero|NG|2009-02/2010-04
Mutala Yaradua|NG|MIL 2010-05/
Namadi Sambo|NG|2010-07/
Nuhu Somo Way|NG|2009-02/
Obadiah Ando|NG|2010-05/
Odion Ajumogobia|NG|2010-05/2010-05
Ojo Madueke|NG|2007-08/2010-04
Olusegun Aganga|NG|2010-05/
Oluwole Rotimi|NG|2009-02/2010-04
Peter Godsday Orubebe|NG|2010-05/
Sam Odeh|NG|2010-05/
Sani Ndanusa|NG|2009-02/2010-04
Sanusi Dagash|NG|2010-05/
Shamasudeen Usman|NG|2007-08/
Shettima Mustapha|NG|2009-08/2010-04
Ufot Ekaette|NG|2009-02/2010-04
Kim Yong Nam|KP|1998-09/
Kim Yong Il|KP|2007-05/2010-06|2007-04/
Choe Thae Bok|KP|2007-11/
Choe Yong Rim|KP|2005-06/
Hong Sok Hyong|KP|2003-10/
Hong Son Ok|KP|2009-05/
Hwang Hak Won|KP|2009-05/
Jang Chol|KP|2009-10/
Jang Song Thaek|KP|2009-05/
Jon Ha Chol|KP|2010-07/
Jon Kil Su|KP|2009-03/
Jon Pyong Ho|KP|2004-12/
Jo Myong Rok|KP|2010-11/
Ju Kyu Chang|KP|2009-05/
Ju Sang Song|KP|2010-11/
Kang Chang Uk|KP|2005-06/
Kang Nung Su|KP|2010-07/
Kang Sok Ju|KP|2010-11/
Kang Yong Sop|KP|2003-10/
Kim Chang Su|KP|2003-01/
Kim Jong Gak|KP|2010-11/
Kim Jong Il|KP|2004-12/
Kim Kwang Yong|KP|2008-11/
Kim Pyong Phal|KP|2009-05/
Kim Rak Hui|KP|2010-07/
Kim Ui Sun|KP|2003-01/
Kim Ung Gwan|KP|2009-05/
Kim Wan Su|KP|2009-05/
Kim Yang Gon|KP|2009-05/
Kim Yong Chun|KP|2010-11/
Kim Yong Dae|KP|2004-12/
Kim Yong Ho|KP|2005-06/
Kim Yong Ju|KP|2004-12/
Kpa Ju Sang Song|KP|2009-11/2010-10
Kpa Kim Jong Gak|KP|2009-11/2010-06
Kpa Okuk Ryol|KP|2009-11/2010-10
Kpa Utong Chuk|KP|2009-11/2010-10
Kpa Vjo Myong Rok|KP|2009-11/2010-10
Kpa Vkim Il Chol|KP|2009-11/2010-06
Kpa Vkim Yong Chun|KP|2009-11/2010-10
Kpa Vri Yong Mu|KP|2009-11/2010-10
Kwak Pom Gi|KP|2004-12/2010-06
Mun Ung Jo|KP|2009-05/
O Kuk Ryol|KP|2010-11/
O Su Yong|KP|2009-05/2010-06
Paek Se Bong|KP|2009-05/
Pae Tal Jun|KP|2004-12/
Pak Myong Chol|KP|2009-03/
Pak Myong Son|KP|2009-11/2010-06
Pak Su Gil|KP|2009-11/
Pak Ui Chun|KP|2007-06/
Pyon Yong Nip|KP|2003-08/
Ri Thae Nam|KP|2010-07/
Ri Yong Chol|KP|2009-05/
Ri Yong Mu|KP|2010-11/
Ro Song Sil|KP|2009-05/
Ro Tu Chol|KP|2004-12/
Ryu Mi Yong|KP|2004-12/
Sim Sang Jin|KP|2009-05/
Sin Son Ho|KP|2008-06/
Tae Hyong Chol|KP|2003-10/
U Tong Chuk|KP|2010-11/
Yang Hyong Sop|KP|2003-01/
Harald V|NO|1991-01/
Jens Stoltenberg|NO|2005-10/
Audun Lysbakken|NO|2009-11/
Grete Faremo|NO|MIL 2009-11/
Jonas Gahr Store|NO|2005-11/
Karl Eirik Schjott Pedersen|NO|2009-11/
Morten Wetland|NO|2009-03/
Rigmor Aasrud|NO|2009-11/
Sigbjorn Johnsen|NO|2009-11/
Wegger Christian Strommen|NO|2007-12/
Qabus ibn Sa’Id|OM|1970-07/
Muhammad bin Zubayr|OM|2003-01/
Asif Ali Zardari|PK|2008-09/2013-09
Mamnoon Hussain|PK|2013-09/
Nawaz Sharif|PK|2013-06/
Yousaf Raza Gilani|PK|2008-03/
A. Rehman Malik|PK|2009-06/
Abdullah Hussain Haroon|PK|2008-10/
Abdul Hafeez Shaikh|PK|2010-04/
Abdul Qayyum Khan Jatoi|PK|MIL 2008-12/
Azam Khan Swati|PK|2009-09/
Chaudhry Ahmed Mukhtar|PK|MIL 2008-05/
Farooq Sattar|PK|2009-09/
Haji Ghulam Ahmad Bilour|PK|2008-12/
Haji Rehmatullah Kakar|PK|2008-05/
Husain Haqqani|PK|2008-08/
Lal Muhammad Khan|PK|2008-12/
Makhdoom Amin Fahim|PK|2008-12/
Makhdoom Shah Mehmood Qureshi|PK|2008-12/
Mian Manzoor Ahmad Wattoo|PK|2010-01/
Mir Aijaz Hussain Jakhrani|PK|2010-01/
Mir Israrullah Zehri|PK|2008-12/
Najamuddin Khan|PK|2008-05/
Noorul Haq Qadari|PK|2008-12/
Raja Pervaiz Ashraf|PK|2008-05/
Raza Rabbani|PK|2010-06/
Shahbaz Bhatti|PK|2008-12/
Shahid Hussain Bhutto|PK|2008-12/
Shaukat Tarin|PK|2009-09/2010-03
Syed Yousaf Raza Gillani|PK|2008-05/
Waqar Ahmed Khan|PK|2010-01/
Zaheeruddin Babar Awan|PK|2008-12/
Tommy Remengesau|PW|2001-01/
Faustina K. Rehuher Marugg|PW|2010-04/
Hersey Kyota|PW|2003-01/
Kerai Mariur|PW|2009-04/
Sandra Pierantozzi|PW|2009-04/2010-03
Stuart Beck|PW|2006-03/
Victor Minoru Yano|PW|2010-04/
Palestinian Authority|PS|1994-09/
Mahmoud Abbas|PS|2005-01/
Salam Fayyad|PS|2007-06/
Saeb Erekat|PS|1996-01/
Martin Torrijos|PA|2004-09/
Alberto Vallarino Clement|PA|2009-08/
Ana Matilde Gomez|PA|2005-01/2010-04
Carlos Alberto Duboy Sierra|PA|2009-08/
Demetrio Papadimitriu|PA|2009-08/
Erick Espinosa Concepcion|PA|MIL 2006-08/2010-04
Federico Jose Suarez|PA|2009-08/
Giselle de Calcagno|PA|2009-08/
Giuseppe Bonissi|PA|2010-05/
Jaime Eduardo Aleman Healy|PA|2009-11/
Jose Raul Mulino|PA|MIL 2010-05/
Juan Carlos Varela|PA|2009-08/
Pablo Antonio Thalassinos|PA|2009-09/
Ricardo Martinelli Berrocal|PA|2009-08/
Romulo Alberto Roux Moses|PA|2010-05/
Romulo Roux|PA|2009-08/2010-04
Roxana Mendez|PA|2010-05/
Sir Paulias Matane|PG|2004-06/
Michael Somare|PG|2002-08/
Allan Marat|PG|2007-10/2010-05
Ano Pala|PG|2010-06/2010-12
Arnold Amet|PG|2011-01/
Arthur Somare|PG|2007-09/
Belden Namah|PG|2007-10/2010-08
Bob Dadae|PG|MIL 2007-10/
Don Polye|PG|2010-09/
Evan Paki|PG|2003-10/
Fidelis Semoso|PG|2010-09/
Francis Potape|PG|2010-09/
Job Pomat|PG|2007-10/
John Pundari|PG|2010-09/
Lucas Dekena|PG|2010-09/
Michael Ogio|PG|2011-01/
Moses Maladina|PG|2010-09/
Patrick Pruaitch|PG|2003-07/2010-06
Paulius Matane|PG|2004-08/2010-12
Peter Oneill|PG|2010-09/
Philemon Embel|PG|2007-10/
Puka Temu|PG|2007-09/2010-08
Puri Ruing|PG|MIL 2011-01/
Robert Aisi|PG|2003-01/
Samuel Tei Abal|PG|2011-01/
Sani Rambe|PG|MIL 2007-10/2010-12
Timothy Bonga|PG|2010-09/
Tony Aimo|PG|2007-10/2010-04|2010-09/
Nicanor Duarte Frutos|PY|2003-08/
Camilo Soares Machado|PY|2008-09/
Cecilio Perez Boron|PY|MIL 2010-10/
Dionisio Cornelio Borda|PY|2009-10/
Efrain Alegre|PY|2008-10/
Federico Franco|PY|2008-09/
Hector Lacognata Zaragoza|PY|2009-05/
James Spalding|PY|2005-08/
Jose Antonio Dos Santos|PY|2009-10/
Luis Bareiro Spaini|PY|MIL 2008-09/2010-09
Miguel Lopez Perito|PY|2008-09/
Rafael Filizzola|PY|2008-09/
Alan Garcia|PE|2006-07/
Jorge del Castillo|PE|2006-07/
Fernando Barrios Ipenza|PE|2010-10/2010-11
Gonzalo Gutierrez Reinel|PE|2009-07/
Ismael Benavides Ferreyros|PE|2010-10/
Jaime Thorne Leon|PE|MIL 2010-10/
Javier Velasquez Quesquen|PE|2009-08/2010-09
Jorge Villasante|PE|2010-10/
Jose Antonio Garcia Belaunde|PE|2006-09/
Jose Nicanor Gonzales|PE|2010-01/2010-09
Juan Sarmiento|PE|2009-10/
Lourdes Mendoza del Solar|PE|2006-09/
Luis Giampietri Rojas|PE|2006-09/
Luis Valdivieso Montano|PE|2009-06/
Mercedes Araoz Fernandez|PE|2009-08/2010-09
Miguel Hidalgo Medina|PE|2010-12/
Octavio Salazar Miranda|PE|2009-08/2010-09
Rafael Rey Rey|PE|MIL 2009-08/2010-09
Gloria Macapagal Arroyo|PH|2001-01/
Alberto Gatmaitan Romulo|PH|2009-02/
Cayetano Paderanga|PH|2010-08/
Cesar Purisima|PH|2010-08/
Eduardo Ermita|PH|2004-09/2010-03
Estrella Alabastro|PH|2003-01/2010-07
Florencio Abad|PH|2010-08/
Gilberto Teodoro|PH|MIL 2007-09/2010-03
Hermogenes Ebdane|PH|2007-09/2010-03
Hilario Davide|PH|2007-02/2010-07
Jejomar Cabaiatam Binay|PH|2010-08/
Jesse Robredo|PH|2010-08/
Joaquin Lagonera|PH|2010-04/2010-07
Jose Salceda|PH|2007-04/2010-07
Julia Abad|PH|2010-08/
Libran N. Cabutulan|PH|2010-08/
Manuel Noli de Castro|PH|2005-08/2010-07
Margarito Gary Teves|PH|2005-08/2010-07
Mario Montejo|PH|2010-08/
Nasser Pangandaman|PH|2006-03/2010-07
Norberto Gonzales|PH|MIL 2005-04/
Paquito Ochoa|PH|2010-08/
Ralph Recto|PH|2008-09/2010-07
Rogelio L. Singson|PH|2010-08/
Rolando Andaya|PH|2006-03/2010-03
Ronaldo Puno|PH|2006-03/2010-07
Victor A. Domingo|PH|2010-04/2010-07
Virgilio de Los Reyes|PH|2010-08/
Voltaire Gazmin|PH|MIL 2010-08/
Willy Gaa|PH|2006-08/
Lech Kaczynski|PL|2005-12/
Waldemar Pawlak|PL|2007-12/
Donald Tusk|PL|2007-11/
Adam Giersz|PL|2009-12/
Aleksander Grad|PL|2007-12/
Andrzej Towpik|PL|2006-09/2010-07
Bogdan Klich|PL|MIL 2007-12/
Bronislaw Komorowski|PL|2010-05/2010-07|2010-09/
Cezary Grabarczyk|PL|2007-12/
Grzegorz Schetyna|PL|2010-08/2010-08
Jacek Rostowski|PL|2009-02/
Jerzy Miller|PL|2009-12/
Radoslaw Sikorski|PL|2007-12/
Robert Kupiecki|PL|2008-07/
Tomasz Arabski|PL|2007-12/
Witold Sobkow|PL|2010-08/
Jorge Sampaio|PT|2006-03/
Jose Socrates|PT|2005-03/
Augusto Santos Silva|PT|MIL 2009-11/
Fernando Teixeira Dos Santos|PT|2005-09/
Helena Dos Santos Andre|PT|2009-11/
Joao de Vallera|PT|2007-04/
Jorge Lacao Costa|PT|2009-11/
Jose Moraes Cabral|PT|2009-01/
Luis Filipe Marques Amado|PT|2009-09/
Pedro Silva Pereira|PT|2005-04/
Rui Carlos Pereira|PT|2009-11/
Ahmad Abdallah al Mahmud|QA|2004-06/
Ahmad Ghurab al Marri|QA|2008-08/2010-06
Naal Humaydi|QA|2008-08/
Nabin Muhammad al Thani|QA|2008-08/
Yusif Husayn al Kamal|QA|2003-01/
Kgalema Motlanthe|ZA|2008-09/
Jacob Zuma|ZA|2009-05/
Ayanda Dlodlo|ZA|2010-11/
Barbara Hogan|ZA|2009-06/2010-10
Baso Sangqu|ZA|2009-04/
Collins Chabane|ZA|2009-06/
Ebrahim Rasool|ZA|2010-10/
Fikile Mbalula|ZA|2010-11/
Gabriel Mosima Sexwale|ZA|2009-11/
Tokyo Sexwale|ZA|2009-11/
Geoff Doidge|ZA|2008-11/2010-10
Gwen Mahlangu Nkabinde|ZA|2010-11/
Lindiwe Nonceba Sisulu|ZA|MIL 2009-06/
Maite Nkoana Mashabane|ZA|2009-06/
Makenkesi Stofile|ZA|2004-06/2010-10
Malusi Gigaba|ZA|2010-11/
Naledi Pandor|ZA|2009-06/
Nkosazana Clarice Dlamini Zuma|ZA|2004-06/
Nosiviwe Mapisa Nqakula|ZA|2004-07/
Pravin Gordhan|ZA|2009-06/
Richard Baloyi|ZA|2008-11/2010-10
Sicelo Shiceka|ZA|2008-11/
Siyabonga Cwele|ZA|MIL 2009-06/
Susan Shabangu|ZA|2009-06/
Trevor Manuel|ZA|2003-01/
Welile Augustine Nhlapo|ZA|2007-10/2010-06
Traian Basescu|RO|2004-12/
Calin Popescu Tariceanu|RO|2004-12/
Vladimir Putin|RU|2008-05/
Dmitr Medvedev|RU|2008-05/
Viktor Zubkov|RU|2007-10/
Aleksandr Zhukov|RU|2004-04/
Aleksandr Khloponin|RU|2010-05/
Aleksandr Bortnikov|RU|MIL 2008-06/
Aleksey Kudrin|RU|2003-01/
Anatoliy Serdyukov|RU|MIL 2007-03/
Dmitriy Kozak|RU|2008-12/
Igor Sechin|RU|2008-06/
Igor Shuvalov|RU|2008-06/
Nikolay Patrushev|RU|MIL 2003-01/
Rashid Nurgaliyev|RU|2004-02/
Sergey Ivanov|RU|2005-12/
Sergey Kislyak|RU|2008-10/
Sergey Shoygu|RU|MIL 2003-01/
Sergey Sobyanin|RU|2008-06/
Sergey Lavrov|RU|2004-03/
Vitaliy Churkin|RU|2006-05/
Yuriy Trutnev|RU|2004-04/
Yuriy Chayka|RU|2006-07/
Paul Kagame|RW|2000-03/
Bernard Makuza|RW|2000-03/
Eugene Richard Gasana|RW|2010-05/
Fazil Musa Harerimana|RW|MIL 2006-04/
James Kabarebe|RW|MIL 2010-05/
John Rwangombwa|RW|2010-01/
Joseph Nsengimana|RW|2010-01/2010-04
Louise Mushikiwabo|RW|2010-01/
Marcel Gatsinzi|RW|MIL 2003-02/2010-04
Monique Mukaruriza|RW|2008-04/
Protais Mitali|RW|2008-04/
Protais Musoni|RW|2009-08/
Stanislas Kamanzi|RW|2003-08/
Vincent Karega|RW|2010-01/
Zac Nsenga|RW|2003-05/
Pearlette Louisy|LC|1997-09/
Stephenson King|LC|2007-05/
Dame Pearlette Louisy|LC|2004-07/
Donatus Keith Saint Aimee|LC|2009-07/
George Guy Mayers|LC|MIL 2008-07/
Lorenzo Rudolph Francis|LC|2010-08/
Nicholas Frederick|LC|2007-03/2010-07
Sonia Johnny|LC|2003-01/
Sir Frederick Nathaniel Ballantyne|VC|2002-09/
Ralph Everard Gonsalves|VC|2001-03/
Ralph Gonsalves|VC|2001-03/
Camillo Gonsalves|VC|2008-09/
Clayton Burgin|VC|2011-01/
Frederick Nathaniel Ballantyne|VC|2003-03/
Girlyn Miguel|VC|2011-01/
Judith Jones Morgan|VC|2003-01/
Julian Francis|VC|2006-05/2010-12
La Celia Aritha|VC|2008-08/
Louis Straker|VC|2003-01/2010-12
Tuiatua Tupua Tamasese Efi|WS|2007-06/
Tuilaepa Sailele Malielegaoi|WS|1998-11/
Aliioaga Feturi Elisaia|WS|2004-10/2010-08
Anasii Leota Tuuu|WS|2008-04/
Aumua Ming Leung Wai|WS|2010-05/
Brenda Heather|WS|2003-01/2010-04
Feturi Elisaia|WS|2010-09/
Lee Hang Niko|WS|2008-04/
Sailele Malielegaoi Tuilaepa|WS|2003-01/
Telefoni Retzlaff Misa|WS|2004-03/
Giovanni Francesco Ugolini|SM|2010-10/
Valeria Ciavatta|SM|2006-09/
Rosa Zafferani|SM|2008-04/
Federico Pedini Amati|SM|2008-04/
Andrea Zafferan|SM|2010-10/
Antonella Mularoni|SM|2009-07/2010-08
Daniele Bodini|SM|2005-12/
Francesco Mussoni|SM|2010-04/2010-08
Glauco Sansovini|SM|2010-09/2010-09
Marco Conti|SM|2010-09/2010-09
Massimo Cenci|SM|2009-04/2010-03
Oscar Mina|SM|2009-04/2010-03
Pasquale Valentini|SM|2010-09/
Stefano Macina|SM|2006-09/2010-08
Stefano Palmieri|SM|2010-04/2010-08
Fradique de Menezes|ST|2003-07/
Joaquim Rafael Branco|ST|2008-06/
Angela Viegas Santiago|ST|2008-08/
Carlos Alberto Pires Tiny|ST|2008-08/
Elsa Teixeira Pinto|ST|MIL 2008-08/
Maria da Costa Carvalho|ST|2008-08/
Ovidio Manuel Barbosa Pequeno|ST|2006-07/
Muhammad bin Ali Fayiz|SA|2003-01/
Abdoulaye Wade|SN|2000-04/
Cheikh Hadjibou Soumare|SN|2007-06/
Abdoulaye Balde|SN|MIL 2010-05/
Abdoulaye Diop|SN|2003-12/
Abdoulaye Sow|SN|2009-06/
Abdou Salam Diallo|SN|2010-12/
Aida Mbodj|SN|2009-06/
Aliou Sow|SN|2009-06/
Amadou Ba|SN|2004-03/
Amadou Tidiane Ba|SN|2009-06/
Becaye Diop|SN|MIL 2003-12/2010-04|2010-05/
Cheikh Tidiane Gadio|SN|2003-12/2010-03
Cheikh Tidiane Sy|SN|2009-06/2010-04
Madicke Niang|SN|2010-04/
Mamadou Lamine Keita|SN|2009-06/
Pape Ousmane Gueye|SN|2009-06/
Paul Badji|SN|2004-03/2010-11
Sada Ndiaye|SN|2009-06/
Soulayemane Ndene Ndiaye|SN|2009-05/
Tomislav Nikolic|RS|2012-06/
Aleksandar Vucic|RS|2012-07/|MIL 2012-07/2013-09
James Michel|SC|2004-04/
Barry Faure|SC|2010-07/
Danny Faure|SC|2006-09/
Jacqueline Dugasse|SC|2010-07/
Jean Paul Adam|SC|2010-07/
Jean Ronald Jumeau|SC|2007-09/
Joseph Belmont|SC|2003-01/2010-06
Patrick Pillay|SC|2005-05/2010-06
Ernest Bai Koroma|SL|2007-09/
Ali Kamara|SL|2009-04/
Alpha Kanu|SL|2011-01/
Alpha Saahid Bakar Kanu|SL|2009-04/2010-12
Bockari K. Stevens|SL|2009-01/
Haja Afsatu Kabba|SL|2009-04/2010-03
J. B. Dauda|SL|2011-01/2011-01
Joseph Dauda|SL|2011-02/
Joseph Koroma|SL|2009-04/2010-11
Minkailu Masaray|SL|2011-01/
Musa Tarawali|SL|2009-04/
Paulo Conteh|SL|MIL 2007-11/
Samuel Samsumana|SL|2007-10/
Shekou Momodou Touray|SL|2009-09/
William Juana Smith|SL|2009-04/
Zainab Hawa Bangura|SL|2007-11/2010-12
S.R. Nathan|SG|1999-09/
Lee Kuan Yew|SG|2004-05/
Lee Hsien Loong|SG|2004-08/
Chan Heng Chee|SG|2004-05/
George Yeo Yong Boon|SG|2004-09/
K. Shanmugam|SG|2008-04/
Lim Boon Heng|SG|2004-05/
Lim Hwee Hua|SG|2009-04/
Lim Swee Say|SG|2004-09/
Rteo Chee Hean|SG|MIL 2004-05/
Shunmugam Jayakumar|SG|2003-01/
Tharman Shanmugaratnam|SG|2008-01/
Vanu Gopala Menon|SG|2004-10/
Wong Kan Seng|SG|2004-05/
Yaacob Ibrahim|SG|2004-04/
Borut Pahor|SI|2012-12/|2008-11/2012-02
Mikulas Dzurinda|SK|2010-08/
Ivan Gasparovic|SK|2004-06/
Robert Fico|SK|2006-07/
Daniel Lipsic|SK|2010-08/
Ivan Miklos|SK|2010-08/
Iveta Radicova|SK|2010-08/
Jan Figel|SK|2010-08/
Jan Mikolaj|SK|2006-08/2010-07
Jan Pociatek|SK|2006-08/2010-07
Jaroslav Baska|SK|MIL 2008-03/2010-07
Jozef Mihal|SK|2010-08/
Juraj Miskov|SK|2010-08/
Lubomir Galko|SK|MIL 2010-08/
Lubomir Jahnatek|SK|2006-08/2010-07
Milos Koterec|SK|2009-10/
Miroslav Lajcak|SK|2009-02/2010-07
Peter Burian|SK|2005-01/
Robert Kalinak|SK|2006-08/2010-07
Viera Petrikova|SK|2009-08/2010-07
Nathaniel Waena|SB|2004-07/
Francis Billy Hilly|SB|2010-05/2010-09
Snyder Rini|SB|2004-01/2010-04|2010-10/
Derek Sikua|SB|2007-12/
Allan Kemakesa|SB|2008-04/2010-04
Bradley Tovusia|SB|2010-10/
Colin Beck|SB|2004-01/
Danny Philip|SB|2010-10/
David Day Pacha|SB|2010-05/2010-09
Douglas Ete|SB|2010-10/
Frank Ofagioro Kabui|SB|2009-09/
Fred Fono|SB|2005-04/2010-09
Gordon Darcy Lilo|SB|2010-10/
Host Heinz Bodo Dettke|SB|2010-10/2010-12
Hypolite Taremae|SB|2010-10/
James Tora|SB|2010-05/2010-09
Job Duddley Tausinga|SB|2010-05/2010-09
Manasseh Maelanga|SB|2009-09/2010-04|2010-10/
Martin Magga|SB|2010-05/2010-09
Martin Sopage|SB|2010-10/
Milner Tozaka|SB|2008-04/2010-09
Peter Tom|SB|2009-09/2010-04
Samuel Manetoali|SB|2009-09/2010-04
Shemuel Sam Iduri|SB|2009-09/2010-09
Stanley Sofu|SB|2011-01/
Ali Mahdi Muhammad|SO|1997-01/
Abdullahi Yusuf Ahmed|SO|1997-01/
Aden Abdullahi Nur|SO|1997-01/
Abdinur Ahmed Darman|SO|2003-07/
Nur Hassan Hussein|SO|2007-11/
Abdallah Boos Ahmed|SO|MIL 2009-10/2010-12
Abdihakim Mohamoud Haji Faqi|SO|2011-01/
Abdirahman Abdi Shakur Warsame|SO|2009-05/2010-12
Abdirahman Adan Ibrahim Ibbi|SO|2009-05/2010-12
Abdirahman Umar Osman Yarisow|SO|2009-10/2010-12
Abdirashid Hashi|SO|2011-01/
Abdishakur Sheikh Hassan Farah|SO|MIL 2011-01/
Abdiwahid Eilmi Gonjeeh|SO|2009-05/2010-12
Abdiweli Mohamed Ali|SO|2011-01/
Abdullahi Ahmed Abdulle Azhari|SO|2009-05/2010-12
Abdullahi Muhammad Ali|SO|MIL 2009-10/2010-12
Ali Jangeli Ahmad|SO|2009-10/2010-12
Elmi Ahmed Duale|SO|2006-09/
Husayn Elabe Fahiye|SO|2009-05/2010-12
Hussein Abdi Halane|SO|2011-01/
Madobe Nouno|SO|2009-05/2010-12
Mohamed Abdi Hayir|SO|2009-05/2010-12
Mohamed Abdullahi Mohamed Farmajo|SO|2011-01/
Mohamed Abdullahi Omaar|SO|2011-01/
Mohamed Ali Haga|SO|2009-05/2010-12
Mohamed Ali Ibrahim|SO|2009-05/2010-12
Mohamed Mursal|SO|2009-05/2010-12
Mohammed Abdi Ibrahim|SO|2009-05/2010-12
Mohamud Mohamed Boonow|SO|2011-01/
Muhammad Abdullahi Omar|SO|2009-10/2010-12
Saleban Olad Roble|SO|2009-05/2010-12
Sharif Hassan Sheikh Adan|SO|2009-05/2010-07
Sheikh Abdiqadir Ali Omar|SO|2009-05/2010-12
Umar Abdirashid Ali Sharmarke|SO|2009-03/2010-10
Lee Myung Bak|KR|2008-02/
Han Duck Soo|KR|2009-07/
Han Seung Soo|KR|2008-02/
Byun Do Yoon|KR|2008-08/2010-03
Chin Dong Soo|KR|2009-03/
Choi Kyung Hwan|KR|2010-04/2010-09|2010-11/
Cho Jung Pyo|KR|2008-04/2010-10
Chung Chung Kil|KR|2008-08/2010-09
Chung Un Chan|KR|2009-12/2010-09
Chun Yung Woo|KR|MIL 2010-11/
Ha Pok Tong|KR|2010-11/
Hyun in Taek|KR|2009-03/
Kang Man Soo|KR|2009-06/
Kim Hwang Sik|KR|2009-03/
Kim Kwan Jin|KR|MIL 2011-01/
Kim Sung Hwan|KR|MIL 2008-08/2010-10
Kim Tae Young|KR|MIL 2009-10/2010-12
Kim Yang|KR|2010-04/
Kwon Oryong|KR|2009-03/2010-03
Lee Dal Gon|KR|MIL 2009-05/2010-03
Lee Jae Oh|KR|2010-04/
Lee Youn Ho|KR|2008-04/2010-03
Maeng Hyung Kyu|KR|MIL 2010-11/
Paik Hee Young|KR|2010-04/
Park in Kook|KR|2008-07/
Rim Che Min|KR|2010-11/
Yang Kun|KR|2008-08/2010-03
Yim Tae Hee|KR|2010-10/
Yoon Jeung Hyun|KR|2009-03/
Salva Kiir Mayardit|SS|2011-07/|2011-07/
Riek Machar Teny Dhurgon|SS|2011-07/2013-07|2011-07/
James Wani Igga|SS|2013-08/
Deng Alor Kuol|SD|2005-11/2010-06|2011-07/
Garang Diing Akuang|SS|2011-07/
Cirino Hiteng Ofuho|SS|2011-07/
John Kong Nyuon|SS|2011-07/
David Deng Athorbei|SS|2011-07/
Alfred Lado Gore|SS|2011-07/
Kosti Manibe Ngai|SS|2011-07/
Nhial Deng Nhial|SS|2011-07/
Agnes Lasuba|SS|2011-07/
Joseph Ukel Abango|SS|2011-07/
Michael Milly Hussein|SS|2011-07/
Peter Adwok Nyaba|SS|2011-07/
Jemma Nunu Kumba|SS|2011-07/
Joseph Lual Acuil|SS|2011-07/
Barnaba Marial Benjamin|SS|2011-07/
Alison Manani Magaya|SS|2011-07/
John Luk Jok|SS|2011-07/
Awut Deng Acuil|SS|2011-07/
Oyay Deng Ajak|SS|2011-07/
Emmanuel Lowilla|SS|2011-07/
Stephen Dhieu Dau|SS|2011-07/
Gier Chuang Aluong|SS|2011-07/
Madut Biar Yel|SS|2011-07/
Agnes Poni Lokudo|SS|2011-07/
Paul Mayom Akec|SS|2011-07/
Gabriel Changson|SS|2011-07/
Cornelio Koryom Mayik|SS|2011-07/
Juan Carlos I|ES|1975-11/
Jose Luis Rodriguez Zapatero|ES|2004-04/
Alfredo Perez Rubalcaba|ES|2006-05/
Beatriz Corredor|ES|2008-05/2010-10
Bibiana Aido|ES|2008-05/2010-10
Carme Chacon|ES|MIL 2008-05/
Cristina Garmendia|ES|2008-05/
Elena Salgado|ES|2007-08/
Jorge Dezcallar|ES|2008-10/
Juan Antonio Yanez Barnuevo|ES|2004-07/2010-12
Manuel Chaves Gonzalez|ES|2009-05/
Miguel Angel Moratinos|ES|2004-05/2010-10
Ramon Jauregui Atondo|ES|2010-11/
Trinidad Jimenez Garcia Herrera|ES|2010-11/
Mahinda Rajapakse|LK|2005-11/
Ratnasiri Wickremanayake|LK|2005-11/
A. H. M. Fowzie|LK|2010-05/
A. L. M. Athaulla|LK|2007-03/
Abdul Risath Bathiyutheen|LK|2007-03/2010-04
Anura Bandaranaike|LK|2007-03/2010-04
C. B. Ratnayake|LK|2010-05/
D. E. W. Gunasekera|LK|2005-02/
Dinesh Gunawardene|LK|2010-05/
Dissanayake Mudiyanselage Jayaratne|LK|2010-05/
Dullas Alahapperuma|LK|2010-05/
Felix Perera|LK|2010-05/
Ferial Ashraff|LK|2005-12/2010-04
Gamini Lakshman Peiris|LK|2010-05/
Gamini Lokuge|LK|2007-03/2010-04
Jaliya Wickramasuriya|LK|2008-11/
Janaka Bandara Tennakoon|LK|2004-06/2010-04
John Seneviratne|LK|2010-05/
Karu Jayasuriya|LK|2007-03/2010-04
Lakshman Seneviratne|LK|2011-02/
M. H. Mohamed|LK|2007-03/2010-04
Mahinda Samarasinghe|LK|2010-05/
Mahinda Wijeysekera|LK|2007-03/2010-04
Mahinda Yapa Abeywardena|LK|2007-03/2010-04
Maithripala Sirisena|LK|2010-05/
Milroy Fernando|LK|2010-05/
P. Dayaratne|LK|2007-03/2010-04
Palitha Kohona|LK|2009-10/
Pavithra Wanniarachchi|LK|2007-03/
Piyasena Gamage|LK|2005-12/
Rajitha Senaratne|LK|2007-03/2010-04
Rohitha Bogollagama|LK|2007-03/2010-04
S. B. Navinne|LK|2010-05/
Sumedha Jayasene|LK|2010-05/
Tissa Karaliyadde|LK|2007-03/2010-04
Tissa Witarana|LK|2007-03/2010-04
Wimal Weerawansa|LK|2010-05/
Omar Hassan Ahmad|SD|1989-06/
Abdalmahmood Abdalhaleem Mohamad|SD|2006-11/2010-09
Abdalrahman Said|SD|2006-01/
Abdel Bagi al Gailani|SD|2010-07/
Abdel Rahim Mohamed Hussein|SD|MIL 2005-11/
Abdel Wahab Mohamed Osman|SD|2010-07/
Ahmed Ali Karti|SD|2010-07/2010-07
Akec Khoc Aciew Khoc|SD|2009-02/
Ali Mahmoud Abdel Rasoul|SD|2010-07/
Ali Mohamed Osman Yassin|SD|2003-01/
Ali Osman Taha|SD|2005-11/
Al Tijani Saleh Hudeib|SD|2005-11/2010-06
Awad Ahmed al Jaz|SD|2008-05/2010-06
Bakri Hassan Saleh|SD|2005-11/
Eissa Bushra Mohamed|SD|2010-07/
Hag Majid Swar|SD|2010-07/
Halima Hassaballa al Naeem|SD|2010-07/
Harun Ron Lual|SD|2008-01/2010-06
Ibrahim Ahmed Omer|SD|2008-05/2010-06
Ibrahim Mahmoud Hamed|SD|2008-05/
Jalal al Dugair|SD|2010-07/
Joseph Lual Achuil|SD|2010-07/
Josheph Okelo|SD|2005-11/2010-06
Kamal Ali Mohamed|SD|2005-11/2010-06
Kosti Manibe|SD|2009-01/2010-06
Luka Biong Deng|SD|2010-07/
Michael Makuei Lueth|SD|2009-01/
Minni Arkou Minnawi|SD|2007-01/
Mohammed Ali Ahmed Karti|SD|2010-08/
Nafie Ali Nafie|SD|2003-01/
Salva Kiir|SD|2005-11/
Zubeir Mohammed Hassan|SD|2005-11/2010-06
Ronald Venetiaan|SR|2000-08/
Ganeshkoemar Kanhai|SR|2005-09/2010-08
Gregory Rusland|SR|2005-09/2010-08
Hendrik Setrowidjojo|SR|2005-09/2010-08
Henry Leonard Mac Donald|SR|2008-09/
Humphrey Hildenberg|SR|2003-01/2010-08
Ivan Fernald|SR|MIL 2005-09/2010-08
Jaques R. Kross|SR|2008-09/
Jim Hok|SR|2010-09/
Lygia Kraag Keteldijk|SR|2005-09/2010-08
Martinus Sastroredjo|SR|2010-09/
Maurits Hassankhan|SR|2005-09/2010-08
Michael Jong Tjien Fa|SR|2005-09/2010-08
Paul Abena|SR|2010-09/
Ramdien Sardjoe|SR|2007-07/2010-08
Ramon Abrahams|SR|2010-09/
Robert Ameerali|SR|2010-09/
Soewarto Moestadja|SR|2010-09/
Urmila Joella Sewnundun|SR|2003-01/2010-08
Wonnie Boedhoe|SR|2010-09/
Mswati Iii|SZ|1986-04/
Themba Dlamini|SZ|2003-11/
Joel Musa Nhleko|SZ|2009-08/2010-08
Lindiwe Gwebu|SZ|2009-08/
Lutfo Dlamini|SZ|2009-08/2010-10
Lutfo Ephraim Shiyinsimbi Dlamini|SZ|2010-11/
Majozi Sithole|SZ|2003-01/
Mary Madzandza Kanya|SZ|2003-01/
Mgwagwa Gamedze|SZ|2009-08/
Mtiti Fakudze|SZ|2009-08/
Themba Masuku|SZ|2009-08/
Zwelethu Mnisi|SZ|2010-09/
Carl Xvi Gustaf|SE|1973-09/
Carl Bildt|SE|2006-11/
Fredrik Reinfeldt|SE|2006-10/
Anders Borg|SE|2006-11/
Anders Liden|SE|2005-07/2010-07
Birgitta Ohlsson|SE|2010-03/
Cecila Malmstrom|SE|2006-11/2010-01
Cristina Husmark Pehrsson|SE|2006-11/2010-10
Erik Ullenhag|SE|2010-11/
Goran Hagglund|SE|2006-11/2010-10
Jonas Hafstrom|SE|2008-01/
Maria Larsson|SE|2010-11/
Marten Grunditz|SE|2010-08/
Mats Odell|SE|2006-11/2010-10
Maud Olofsson|SE|2006-11/2010-10
Nyamko Sabuni|SE|2006-11/
Peter Norman|SE|2010-11/
Stefan Attefall|SE|2010-11/
Sten Tolgfors|SE|MIL 2007-10/
Tobias Billstrom|SE|2006-11/
Pascal Couchepin|CH|2008-01/
Micheline Calmy Rey|CH|2003-06/
Corina Casanova|CH|2008-03/
Didier Burkhalter|CH|2009-11/
Doris Leuthard|CH|2006-07/
Eveline Widmer Schlumpf|CH|2010-10/
Hans Rudolf Merz|CH|2004-01/2010-09
Johann Schneider Ammann|CH|2010-10/
Paul Seger|CH|2010-08/
Peter Maurer|CH|2004-09/2010-07
Ueli Maurer|CH|MIL 2009-02/
Urs Ziswiler|CH|2006-06/
Bashar al Assad|SY|2000-07/
Muhammad Naji al Otari|SY|2003-09/
Abdallah al Dardari|SY|2006-01/
Ali Habib|SY|MIL 2009-08/
Bashar al Jafari|SY|2006-07/
Bashar al Shar|SY|2003-10/
Farouk al Shara|SY|2003-01/
Ghayath Jaratli|SY|2010-06/
Ghayth Jaratli|SY|2006-03/2010-05
Hasan al Sari|SY|2006-03/2010-05
Hassan al Sari|SY|2010-06/
Husayn Mahmud Farza|SY|2006-03/
Imad Mustafa|SY|2003-08/
Joseph Suwayd|SY|2010-06/
Mansur Fadlallah Azzam|SY|2009-06/
Muhammad al Husayn|SY|2004-01/
Muhammad Najiutri|SY|2003-01/
Muhammad Yahya Kharat|SY|2003-10/2010-05
Najah al Attar|SY|2007-01/
Said Muhammad Sammur|SY|2009-06/
Sufiyan Alaw|SY|2006-03/
Tamir al Hijah|SY|2009-06/
Umar Ibrahim Ghalawanji|SY|2008-11/
Walid Mualem|SY|2006-03/
Yussef Sulayman al Ahmad|SY|2003-10/
Yusuf Suwayd|SY|2006-03/2010-05
Ma Ying Jeou|TW|2008-05/
Vincent Siew|TW|2008-06/
Liu Chao Shiuan|TW|2008-06/2010-04|2008-05/
Chang Po Ya|TW|2011-02/
Tsai Hsung Hsiung|TW|2008-06/2010-04|2008-05/
Chang Chin Fu|TW|2008-06/2010-04
Chang Jin Fu|TW|2010-05/
Chen Ching Tsai|TW|2010-05/
Chen Wu Hsiung|TW|2008-06/
Chen Yuh Chang|TW|2010-07/
Chou Kung Hsin|TW|2008-06/
Chu Li Luan|TW|2010-05/2010-06
Chu Yun Peng|TW|2008-06/2010-04
Fan Liang Hsiu|TW|2008-06/2010-04
Fan Liang Shiow|TW|2010-05/
Francisco Ou|TW|2008-06/2010-03
Hsueh Cherng Tay|TW|2010-05/
Huang Pi Tuan|TW|2008-06/2010-04
Huang Yu Cheng|TW|2010-05/
Jason Yuan|TW|2009-01/
Jiang Yi Huah|TW|2010-05/
Kao Hua Chu|TW|MIL 2009-11/
Kao Su Po|TW|2008-06/
Kuan Chung|TW|2010-05/
Lai in Jaw|TW|2010-05/2011-01
Lai Shin Yuan|TW|2008-06/
Lee Lou Chuang|TW|2008-06/
Lee Sush der|TW|2010-05/
Liang Chi Yuan|TW|2010-05/
Liao Liao I|TW|2008-06/2010-04
Lin Join Sane|TW|2010-05/
Lin Junq Tzer|TW|2010-05/
Li Sush der|TW|2008-11/2010-04
Ovid Tseng|TW|2008-06/2010-04
Paul Chiu|TW|2008-06/2010-04
Rai Hau Min|TW|2010-05/
Sean C. Chen|TW|2010-05/
Sheng Chihjen|TW|2010-05/
Shih Su Mei|TW|2010-05/
Shih Yen Shiang|TW|2010-05/
Steve Hsieh|TW|2008-06/2010-04
Sun Ta Chuan|TW|2010-05/
Tai Hsia Ling|TW|2008-06/
Tseng Jing Ling|TW|2010-05/
Tzeng Ovid J. L.|TW|2010-05/
Wang Chien Shien|TW|2010-05/
Wang Ginn Wang|TW|2010-05/
Wang Jin Pyng|TW|2005-01/
Wang Yu Ting|TW|2008-06/
Wu Den Yih|TW|2010-05/
Wu Tai Cheng|TW|2010-05/
Wu Ying Yih|TW|2008-06/
Yang Chin Tien|TW|2010-04/
Yiin Chii Ming|TW|2008-10/
Emomali Rakhmonov|TJ|1992-11/
Akil Akilov|TJ|1999-12/
Abdujabbor Shirinov|TJ|2007-04/
Abdurahim Qahorov|TJ|2009-02/
Asadullo Ghulomov|TJ|2005-08/
Bobojon Bobokhonov|TJ|2005-01/2010-01
Davlatali Saidov|TJ|2009-11/
Emomali Rahmonov|TJ|2003-01/
Hamrohon Zarifi|TJ|2005-08/
Khayriddin Abdurahimov|TJ|MIL 2003-01/2010-09
Mirgand Shabozov|TJ|2005-04/
Murodali Alimardonov|TJ|2008-03/
Oqil Oqilov|TJ|2003-01/
Ruqiya Qurbanova|TJ|2008-09/
Rustam Nazarov|TJ|2005-01/
Safarali Najmuddinov|TJ|2003-01/
Saidi Yoqubzod|TJ|2009-01/
Saymumin Yatimov|TJ|MIL 2010-10/
Sherali Khayrulloyev|TJ|MIL 2004-02/
Sherhon Salimzoda|TJ|2010-02/
Sirodjiddin Aslov|TJ|2005-12/
Bhumibol Adulyadej|TH|1946-06/
Samak Sundaravej|TH|2008-01/
Abhisit Wechachiwa|TH|2009-01/
Chawarat Chanweerakun|TH|2008-10/
Don Pramudwinai|TH|2009-09/
Kanlaya Sophonphanit|TH|2009-01/2010-06
Kasit Phirom|TH|2009-01/
Kon Chatikawanit|TH|2009-01/
Kopsak Saphawasu|TH|2009-01/2010-01
Norachit Sinhaseni|TH|2009-09/
Ong at Klampaibun|TH|2010-07/
Phumiphon Adunyadet|TH|2003-01/
Prawit Wongsuwan|TH|MIL 2009-01/
Sanan Kachornprasat|TH|2008-03/
Sathit Wongnongtoei|TH|2009-01/2010-06
Suthep Thueaksuban|TH|2009-01/
Trairong Suwannakhiri|TH|2010-02/
Wirachai Wiramenthikun|TH|2009-01/
Faure Gnassingbe|TG|2005-05/
Komlan Mally|TG|2007-12/
Adji Otheth Ayassor|TG|2009-03/
Atcha Titikpina|TG|MIL 2009-03/2010-12
Clement Komlan Nunyabu|TG|2010-07/
Elliot Ohin|TG|2010-07/
Gilbert Houngbo|TG|2008-10/
Kadangha Iimbiya Bariki|TG|2009-08/
Kodjo Menan|TG|2009-09/
Kofi Esaw|TG|2009-03/2010-06
Manzinewe Bitho|TG|2009-03/
Memounatou Ibrahima|TG|2010-07/
Ninsao Gnafame|TG|2009-03/
Oulegah Keyewa|TG|2009-03/
Padumhkou Tchao|TG|2010-07/
Pascal Akoussoulelou Bodjana|TG|2009-03/
Solitoki Magnim Esso|TG|2010-07/
Tchamdja Andjo|TG|2010-07/
George Tupou V|TO|2009-09/2010-07|2006-09/
Feleti Sevele|TO|2006-09/2010-05|2006-02/
Afualo Matoto|TO|2009-09/2011-01
Asipeli Aminiasi Kefu|TO|2010-09/
Clive Edwards|TO|2011-02/
Maafu Tukuiaulahi|TO|2011-02/
Siaosi Tupou V|TO|2010-08/
Sione Teisina Fuko|TO|2010-06/2011-01
Siosaia Maulupekotofa Tuita|TO|2010-06/2011-01
Sonatane Tua Taumoepeau Tupou|TO|2003-01/
Sunia Fili|TO|2011-02/
Uta Sevele Feleti Vaka|TO|2010-06/2011-01
Viliami Tangi|TO|2006-10/2011-01
George Maxwell Richards|TT|2003-03/
Patrick Manning|TT|2003-01/2010-06|2001-12/
Anand Ramlogan|TT|2010-07/
Anil Roberts|TT|2010-07/
Chandradesh Sharma|TT|2010-07/
Emmanuel George|TT|2010-07/
Gary Hunt|TT|2008-01/2010-06
Glenda Morean|TT|2008-08/
Hazel Manning|TT|2008-01/2010-06
John Jeremie|TT|2009-07/2010-06
John Sandy|TT|MIL 2010-07/
Kamla Persad Bissessar|TT|2010-07/
Karen Nunez Tesheira|TT|2008-01/2010-06
Kennedy Swartsingh|TT|2008-01/2010-06
Lenny Saith|TT|2008-01/2010-06
Mariano Browne|TT|2008-01/2010-06
Marina Annette Valere|TT|2008-09/
Martin Joseph|TT|MIL 2003-12/2010-06
Mustapha Abdul Hamid|TT|2008-09/2010-06
Nam Ramgoolam|TT|2010-07/
Paula Gopee Scoon|TT|2008-01/2010-06
Peter Taylor|TT|2008-01/2010-06
Prakash Ramadhar|TT|2010-07/
Surujrattan Rambachan|TT|2010-07/
Vasant Bharath|TT|2010-07/
Winston Dookeran|TT|2010-07/
Mohamed Ghannouchi|TN|1999-11/
Abdelaziz Ben Dhia|TN|2003-01/
Abdelwaheb Abdallah|TN|2005-11/2010-02
Ahmed Eyadh Ouederni|TN|2003-01/
Ali Chaouch|TN|2005-11/2010-02
Ghazi Jomaa|TN|2009-08/
Habib Mansour|TN|2008-09/2011-01
Kamel Morjane|TN|MIL 2005-11/2010-02|2010-03/
Mohamed Rachid Kechiche|TN|2005-01/2010-02
Mohamed Ridha Chalghoum|TN|2010-03/
Mohamed Salah Tekaya|TN|2011-02/
Mounir Jaidane|TN|2004-10/
Naceur el Gharbi|TN|2010-03/
Ridha Grira|TN|2003-01/2010-02|MIL 2010-03/
Zouheir Mdhaffar|TN|2010-03/
Abdullah Gul|TR|2007-08/
Recep Tayyip Erdogan|TR|2003-03/
Ahmet Davutoglu|TR|2009-06/
Ali Babacan|TR|2003-01/
Bulent Arinc|TR|2009-06/
Cemil Cicek|TR|2007-09/
Cevdet Yilmaz|TR|2009-06/
Egemen Bagis|TR|2009-02/
Ertugrul Apakan|TR|2009-09/
Faruk Celik|TR|2009-06/
Faruk Nafiz Ozak|TR|2005-07/
Hayati Yazici|TR|2007-09/
Mehmet Aydin|TR|2003-01/
Mehmet Simsek|TR|2007-09/
Mehmet Vecdi Gonul|TR|MIL 2005-06/
Mehmet Zafer Caglayan|TR|2009-06/
Mustafa Demir|TR|2009-06/
Nabi Sensoy|TR|2006-03/2010-05
Namik Tan|TR|2010-06/
Selma Aliye Kavaf|TR|2009-06/
Gurbanguly Berdymukhammedov|TM|2006-12/
Aksoltan Atayeva|TM|2003-01/
Amanmyrat Hallyyew|TM|2010-07/2010-08
Annageldi Yazmyradow|TM|2008-08/
Annamuhammet Gocyyew|TM|2008-05/
Asyr Sarybayew|TM|2007-12/
Baymyrat Hojamuhammedow|TM|2009-08/2010-07|2010-10/
Carymyrat Amanow|TM|MIL 2007-11/
Cary Hojamyradow|TM|2008-04/2010-06|2010-09/
Deryageldi Orazow|TM|2008-09/
Gurbanguly Berdimuhamedow|TM|2007-01/
Gurbanguly Berdimuhhamedov|TM|2007-01/
Gurbanmyrat Mezimow|TM|2010-11/
Isgender Mulikow|TM|2009-06/
Jumageldi Bayramow|TM|2010-02/
Mered Orazov|TM|2003-01/
Rashid Meredov|TM|2003-01/
Rosmyrat Seyitgulyyew|TM|2009-08/
Samuhammet Durdylyyew|TM|2007-09/2010-01
Tuwakmammet Japarow|TM|2009-02/
Yagsygeldi Kakayew|TM|2009-06/
Yaylym Berdiyew|TM|MIL 2009-02/
Yazmirat Hommadow|TM|2008-07/
Saufatu Sopoanga|TV|2004-11/2010-05
Maatia Toafa|TV|2010-11/2011-01
Apisai Ielemia|TV|2007-06/2010-10|2006-08/
Afelee F. Pita|TV|2010-06/
Enele Sopoanga|TV|2010-11/2011-01
Enele Sosene Sopoaga|TV|2006-09/2010-05
Iakoba Taeia Italeli|TV|2010-11/
Isaia Italeli|TV|2011-02/
Latoala Metia|TV|2010-06/2010-10|2011-02/
Monise Laafai|TV|2010-11/2011-01
Samuelu P. Teo|TV|2004-10/2010-05
Tauvau Teii|TV|2010-06/2010-10
Vete Sakaio|TV|2010-11/2011-01
Willy Telavi|TV|2010-11/
Yoweri Museveni|UG|1986-01/
Apolo Nsibambi|UG|1999-04/
Adolf Mwesige|UG|2003-08/
Amama Mbabazi|UG|MIL 2003-01/
Asuman Kiyngi|UG|2009-03/
Charles Bakabulindi|UG|2005-02/
Chekamondo Rukia|UG|2006-07/
Crispus Kiyonga|UG|MIL 2006-07/
Daudi Migereko|UG|2009-03/
David Wakikona|UG|2006-07/
Dorothy Hyuha|UG|2006-07/
Ephrahim Kamuntu|UG|2009-03/
Eriya Kategaya|UG|2006-07/
Fred Omach|UG|2006-07/
Gilbert Balibaseka Bukenya|UG|2003-01/
Henry Kajura|UG|2003-01/
Isaac Musumba|UG|2003-01/
James Baba|UG|2006-07/
Janat Mukwaya|UG|2009-03/
Janet Museveni|UG|2009-03/
Jeje Odongo|UG|MIL 2009-03/
Jenipher Namuyangu|UG|2006-07/
Jessica Alupo|UG|2009-03/
John Byabagambi|UG|2006-07/
John Nasasira|UG|2006-07/
Khiddu Makubuya|UG|2006-07/
Kirunda Kivejinja|UG|2006-07/
Matia Kasaija|UG|2006-07/
Mbeiza Kisira|UG|2009-03/
Musa Ecweru|UG|2006-07/
Nsaba Buturo|UG|2006-07/
Nyombi Thembo|UG|2006-07/
Okello Oryem|UG|2006-07/
Oryem Okello|UG|2009-03/
Perezi Karukubiro Kamunanwire|UG|2006-07/
Perez Ahabwe|UG|2009-03/
Peter Kokeris|UG|2009-03/
Ruhakana Ruganda|UG|2009-03/
Ruth Nankabirwa|UG|2009-03/
Sam Kuteesa|UG|2005-02/
Sezi Mbaguta|UG|2006-07/
Sulaiman Madada|UG|2006-07/
Werikhe Kafabusa|UG|2006-07/
Viktor Yushchenko|UA|2005-01/
Viktor Yanukovych|UA|2010-04/2014-02
Mykola Azarov|UA|2010-04/
Yuliya Tymoshenko|UA|2008-01/2010-03|2007-12/
Anatoliy Mohylyov|UA|2010-04/
Anatoliy Tolstoukhov|UA|2010-04/2010-12
Andriy Kluyev|UA|2010-04/
Arseniy Yatsenyuk|UA|2014-02/
Bohdan Danylyshyn|UA|2008-01/2010-03
Borys Kolesnikov|UA|2010-04/
Dmytro Parfenenko|UA|2009-08/2010-03
Fedir Yaroshenko|UA|2010-04/
Hryhoriy Nemyrya|UA|2008-01/2010-03
Ihor Umansky|UA|2009-03/2010-03
Ivan Vasyunyk|UA|2008-01/2010-03
Konstantin Hryshchenko|UA|2010-04/
Mykhaylo Yezhel|UA|MIL 2010-04/
Mykola Prysyazhnyuk|UA|2011-01/
Nestor Shufrych|UA|2010-04/2010-11
Oleh Shamshur|UA|2006-03/2010-07
Oleksandr Medvedko|UA|2006-03/2010-11
Oleksandr Motsyk|UA|2010-08/
Oleksandr Popov|UA|2010-04/
Oleksandr Ryabchenko|UA|2010-04/
Oleksandr Turchynov|UA|2008-01/2010-03
Oleksiy Kucherenko|UA|2008-01/2010-03
Petro Krupko|UA|2008-01/2010-03
Petro Poroshenko|UA|2009-12/2010-03
Ravil Safiullin|UA|2010-04/2010-12
Rayisa Bohatyrova|UA|MIL 2008-03/
Serhiy Lyovochkin|UA|2010-04/
Serhiy Tihipko|UA|2010-05/
Serhiy Tyhypko|UA|2010-04/2010-04
Valentyn Nalyvaychenko|UA|MIL 2007-03/2010-03
Valeriy Ivashchenko|UA|MIL 2009-08/2010-03
Valeriy Khoroshkovskyy|UA|MIL 2010-04/
Vasyl Tsushko|UA|2010-04/2010-12
Viktor Baloha|UA|2010-12/
Viktor Pshonka|UA|2010-12/
Viktor Slauta|UA|2010-04/2010-10
Viktor Tykhonov|UA|2010-04/
Vira Ulyanchenko|UA|2009-08/2010-03
Volodymyr Semynozhenko|UA|2010-04/2010-10
Volodymyr Shandra|UA|2008-01/2010-03
Volodymyr Sivkovych|UA|2010-04/2010-10
Yuriy Lutsenko|UA|2008-01/2010-03
Yuriy Pavlenko|UA|2008-01/2010-03
Yuriy Serheyev|UA|2007-08/
Anwar Muhammad Gargash|AE|2006-03/
Maitha Salem al Shamsi|AE|2008-05/
Muhammad Abdallah al Gergawi|AE|2006-03/
Obaid Humaid al Tayer|AE|2008-05/
Reem Ibrahim al Hashemi|AE|2008-05/
Tabare Vazquez|UY|2005-03/
Alvaro Garcia|UY|2008-10/2010-03
Carlos Colacce|UY|2008-04/2010-03
Carlos Gianelli Derois|UY|2005-03/
Danilo Astori|UY|2010-04/2010-04
Danilo Astori Saragoza|UY|2010-05/
Eduardo Bonomi|UY|2010-04/
Fernando Lorenzo|UY|2010-04/
Gonzalo Fernandez|UY|MIL 2009-10/2010-03
Graciela Muslera|UY|2010-04/2010-09
Jorge Bruni|UY|2009-07/2010-03
Jose Luis Cancela|UY|2008-11/
Luis Leonardo Almagro Lemes|UY|2010-04/
Luis Rosadilla|UY|MIL 2010-04/
Pedro Vaz Ramela|UY|2009-10/2010-03
Rodolfo Nin Nova|UY|2005-03/2010-03
Barack Obama|US|2009-01/
Joe Biden|US|2009-01/
Hillary Clinton|US|2009-01/2013-02
John Kerry|US|2013-02/
Robert M. Gates|US|MIL 2006-12/2011-07
Leon Panetta|US|MIL 2011-07/2013-02
Chuck Hagel|US|MIL 2013-02/
Ashton Carter|US|MIL 2011-10/2013-12|MIL 2015-02/
John Brennan|US|2009-01/2013-03
Janet Napolitano|US|2009-01/2013-09
Jeh Johnson|US|2009-02/2012-12|2013-12/
Susan Rice|US|2009-01/
Rahm Emanuel|US|2009-01/2010-10
Pete Rouse|US|2010-10/2011-01
William M. Daley|US|2011-01/
Jack Lew|US|2010-07/
Denis Mcdonough|US|2010-10/2013-01|2013-01/
James L. Jones|US|2009-01/2010-10
Thomas E. Donilon|US|2010-10/2013-06
Jakaya Kikwete|TZ|2005-12/
Mizengo Pinda|TZ|2008-02/
Ali Mohamed Shein|TZ|2007-08/
Amani Abeid Karume|TZ|2003-01/2010-12
Augustine Philip Mahiga|TZ|2004-10/2010-10
Bernard Kamillius Membe|TZ|2007-03/
Diodorus Kamala|TZ|2008-03/2010-12
George Mkuchika|TZ|2011-01/
Hawa Abdulrahman Ghasia|TZ|2011-01/
Hussein Mwinyi|TZ|MIL 2008-03/
Johnson Mwanyika|TZ|2006-03/
John Pombe Magufuli|TZ|2011-01/
Lawrence Masha|TZ|MIL 2008-03/2010-12
Mark Mwandosya|TZ|2011-01/
Mathias Chikawe|TZ|2011-01/
Mohamed Gharib Bilal|TZ|2011-01/
Mohamed Khatib Seif|TZ|2008-03/2010-12
Mustapha Hadi Mkulo|TZ|2008-03/
Mwanaidi Sinare Maajar|TZ|2010-11/
Ombeni Yohana Sefue|TZ|2007-12/
Peter Mizengo Pinda|TZ|2008-03/2010-08
Philip Marmo|TZ|2006-03/2010-12
Samia Suluhu|TZ|2011-01/
Samwel John Sitta|TZ|2011-01/
Shamsi Vuai Nahodha|TZ|2011-01/
Sophia Simba|TZ|2008-03/2010-12
Stephen Wassira|TZ|2008-03/
William Lukuvi|TZ|2011-01/
Islam Karimov|UZ|1990-03/
Shavkat Mirziyayev|UZ|2003-12/
Abdulaziz Kamilov|UZ|2003-11/2010-01
Abdulla Aripov|UZ|2008-09/
Bahodir Matlubov|UZ|2006-02/
Botir Xojayev|UZ|2009-08/
Dilorom Toshmuhamedova|UZ|2008-03/
Elyor Ganiev|UZ|2009-12/
Ergash Shaismatov|UZ|2006-08/2010-07
Farida Akbarova|UZ|2008-07/
Gulomjon Ibragimov|UZ|2010-08/
Ilxamdjan Nematov|UZ|2010-11/
Murod Asqarov|UZ|2009-03/
Murod Atayev|UZ|MIL 2006-02/
Qobil Berdiyev|UZ|MIL 2008-10/
Qosimali Ahmadov|UZ|2009-02/2010-03
Ravshan Gulomov|UZ|2010-11/
Rustam Azimov|UZ|2006-01/
Rustam Inoyatov|UZ|MIL 2003-01/
Sunatilla Bekenov|UZ|2009-08/2010-10
Tursunxon Xudoyberganov|UZ|2010-04/
Ulugbek Roziqulov|UZ|2008-09/
Vladimir Norov|UZ|2006-08/2010-12
Edward Natapei|VU|2005-08/2010-12
Kalkot Mataskelekele|VU|2004-08/
Donald Kalpokas|VU|2010-06/
Serge Vohor|VU|2010-06/2010-12|2011-02/
Ham Lini|VU|2004-12/
Arnold Prasad|VU|2005-05/2010-05
Dunstan Hilton|VU|2011-01/
Georges Andre Wells|VU|2005-05/2010-05
Harry Iauko|VU|2011-01/
Isabelle Donald|VU|2005-05/2010-05
Joe Natuman|VU|2009-09/2010-05
Moana Carcasses|VU|2010-06/
Morkin Stevens|VU|2011-01/
Paul Telukluk|VU|2010-06/2011-01
Raphael Worwor|VU|2010-06/2010-12
Sato Kilman|VU|2005-05/
Sela Molisa|VU|2010-06/2010-12
Hugo Chavez|VE|2002-04/2013-03
Diosdado Cabello|VE|2009-01/2010-06
Ramon Carrizalez|VE|2008-01/
Ali Rodriguez|VE|2008-07/2010-01
Bernardo Alvarez|VE|2009-09/
Carlos Jose Mata Figueroa|VE|MIL 2010-02/
Elias Jaua|VE|2010-02/
Erika Farias|VE|2009-04/2010-06
Francisco Jose Ameliach Orta|VE|2010-11/
Hector Rodriguez|VE|2010-07/
Isis Ochoa|VE|2010-04/
Jorge Antonio Giordani Cordero|VE|2010-05/
Jorge Giordani|VE|2010-02/2010-04
Jorge Hidalgo Valero Briceno|VE|2009-01/
Luisa Ortega Diaz|VE|2008-03/2011-01
Luis Reyes Reyes|VE|2009-01/2010-03
Margarita Mendola Sanchez|VE|2011-02/
Maria Isabella Godoy Pena|VE|2010-07/2010-10
Nicia Marina Maldonado|VE|2007-02/
Nicolas Maduro|VE|2006-09/
Ramon Alonzo Carrizales Rengifo|VE|2004-04/2010-01
Ricardo Antonio Molina Penaloza|VE|2010-07/
Victoria Mata|VE|2008-03/2010-06
Nguyen Minh Triet|VN|2006-06/
Nguyen Tan Dung|VN|2006-06/
Nong Duc Manh|VN|2001-04/
Giang Seo Phu|VN|2007-09/
Hoang Trung Hai|VN|2007-09/
Hoang van Phong|VN|2003-01/
Le Cong Phung|VN|2008-07/
Le Hong Anh|VN|MIL 2003-01/
Le Loung Minh|VN|2005-12/
Nguyen Hong Quan|VN|2003-01/
Nguyen Sinh Hung|VN|2005-04/
Nguyen Thien Nhan|VN|2007-09/
Nguyen Thi Doan|VN|2007-08/
Nguyen Xuan Phuc|VN|2007-09/
Pham Gia Khiem|VN|2003-01/
Phung Quang Thanh|VN|MIL 2003-01/
Tran van Truyen|VN|2007-09/
Tran van Tuan|VN|2007-09/
Truong Vinh Trong|VN|2006-07/
Vu van Ninh|VN|2006-07/
Ali Abdullah Saleh|YE|1990-05/2012-02
Mansour Hadi|YE|2011-11/
Ali Muhammad Mujawar|YE|2007-04/
Abdallah Muhammad al Saidi|YE|2006-07/
Abdulrahman Muhammad Tarmoum|YE|2008-06/
Abu Bakr al Qorbi|YE|2003-01/
Ahmad Musaed Husayn|YE|2008-06/
Ali Muhammad Mujawwar|YE|2007-05/
Amir Salim al Aydarus|YE|2008-06/
Mahmud Muhammad Ubad|YE|2007-05/
Muhammad Naahmad Ali|YE|MIL 2006-03/
Mutahir Rashad al Masri|YE|2008-06/
Numan Salih al Suhaybi|YE|2007-05/
Rashad Ahmad al Rasas|YE|2006-04/
Rashad Muhammad al Alimi|YE|MIL 2008-06/
Sadiq Amin Abu Ras|YE|2008-06/
Umar Abdallah al Kurshami|YE|2006-03/
Yahya al Shuaybi|YE|MIL 2008-06/
Yahya Muhammad al Shaibi|YE|MIL 2008-06/
Levy Mwanawasa|ZM|2002-01/
Rupiah Banda|ZM|2008-06/
Ben Tetamashimba|ZM|2008-12/
Brian Chituwo|ZM|2010-08/
Gabriel Namulambe|ZM|2008-12/
George Kunda|ZM|2003-01/
George Mpombo|ZM|MIL 2006-11/2010-11
Gibson Zimba|ZM|2003-01/
Inonge Mbikusita Lewanika|ZM|2004-12/
Kabinga Mpande|ZM|2007-09/
Kalombo Mwansa|ZM|2008-12/2010-11|MIL 2010-12/
Lazarous Kapambwe|ZM|2007-09/
Mike Mulongoti|ZM|2008-12/
Mkhondo Lungu|ZM|2010-12/
Peter Daka|ZM|2008-12/2010-07
Ronald Mukuma|ZM|2008-12/
Situmbeko Musokotwane|ZM|2008-12/
Sunday Nkonde|ZM|2003-01/
Robert Mugabe|ZW|1987-12/
Arthur Mutambara|ZW|2009-03/
Boniface Guwa Chidyausiku|ZW|2003-08/2010-09
Didymus Mutasa|ZW|2009-03/2010-09
Elphas Mukonoweshuro|ZW|2009-03/
Emmerson Mnangagwa|ZW|MIL 2009-03/
Eric Matinenga|ZW|2009-03/
Fidelis Mhashu|ZW|2009-03/2010-06
Flora Bhuka|ZW|2009-08/2010-09
Gibson Sibanda|ZW|2009-08/2010-09
Giles Mutsekwa|ZW|2009-03/
Gorden Moyo|ZW|2009-03/
Henri Dzinotyiwei|ZW|2009-03/
Ignatius Chombo|ZW|2003-01/
Joel Gabbuza|ZW|2009-03/
John Nkomo|ZW|2009-08/
Joyce Mujuru|ZW|2005-01/
Kembo Mohadi|ZW|2003-07/
Morgan Tsvangirai|ZW|2009-03/
Priscila Misihairabwi Mushonga|ZW|2009-03/
Sekai Holland|ZW|2009-08/2010-09
Sidney Sekeramayi|ZW|MIL 2004-03/
Simbarashe Mumbengegwi|ZW|2005-05/
Simbi Veke Mubako|ZW|2003-01/
Sitembiso Nyoni|ZW|2009-08/
Sylvester Nguni|ZW|2009-08/2010-09
Tendai Biti|ZW|2009-03/
Theresa Makone|ZW|2009-03/
Thokozani Khupe|ZW|2009-03/
`

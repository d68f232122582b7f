/** Given names that people in the news bear, of many languages, in both usual spellings; blanks between. Our own list.
 * Names that are more often something else (a month, a country, a word) are left out. */
export const givenNames = `
Aaron Abdallah Abdel Abdelfattah Abdul Abdulaziz Abdullah Abraham Achim Ada Adalbert Adam Adel Adele Adolf Adrian Adriana Adrienne
Agnes Agnieszka Ahmad Ahmed Ahmet Aisha Alain Alan Albert Alberto Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksei Alena Alessandra
Alessandro Alex Alexander Alexandra Alexandre Alexandros Alexei Alexej Alexis Alfons Alfred Alfredo Ali Alice Alicia Alina Allan Allen Alois Alwin
Amalia Amanda Amelia Amina Amir Amy Ana Anastasia Anatoli Anatolij Anatoly Anders Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrij Andriy
Andrzej Andy Angela Angelika Angelina Angus Anita Anja Anke Ann Anna Annalena Anne Annegret Anneliese Annemarie Annette Annie Ansgar Anthony
Antje Antoine Anton Antonia Antonio Antony Antti Anwar Arash Ariel Arif Armando Armin Arnaud Arne Arnold Arno Arsen Arseni Arthur Artur Arturo Arwed
Asif Astrid Audrey Augusto Avi Axel Ayman Ayse Aziz
Barack Barbara Barry Bart Bashar Bastian Beate Beatrice Beatrix Bela Ben Benedikt Benjamin Benno Benny Berit Bernadette Bernard Bernardo Bernd
Bernhard Bernie Bert Berthold Bertram Beth Bettina Betty Bianca Bidzina Bilal Birgit Birgitta Björn Bob Bobby Bodo Bogdan Boris Borys Brad Brandon
Brenda Brendan Brent Brett Brian Brigitte Britta Bruce Bruno Bryan Burkhard Byron
Calvin Cameron Camilla Camille Candace Carina Carl Carla Carlo Carlos Carmen Carol Carola Carolin Carolina Caroline Carolyn Carsten Casey Catherine
Cathy Cecilia Cédric Chantal Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christa Christel Christian Christiane Christina Christine
Christof Christoph Christophe Christopher Chuck Cindy Claire Clara Clarissa Claude Claudia Claudio Claus Clemens Clément Cliff Clifford Colin Connor
Conrad Constantin Constanze Cora Cordula Corey Cornelia Cornelius Craig Cristina Curt Curtis Cynthia Cyril Cyrus
Dagmar Daisuke Damian Damien Damir Dan Dana Daniel Daniela Daniele Danielle Danilo Danny Daria Darius Darren Darya Dave David Dean Deborah
Debra Denis Denise Dennis Denys Derek Derrick Desmond Detlef Detlev Diana Diane Didier Diego Dieter Dietmar Dietrich Dilma Dimitri Dimitris Dina Dirk
Dmitri Dmitrij Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Donatella Donna Doreen Dorian Doris Dorothea Dorothee Doug Douglas Duane
Duncan Dustin Dwayne Dwight Dylan
Ebrahim Eckart Eckhard Ed Eddie Edgar Edith Edmund Eduard Eduardo Edward Edwin Ehud Eileen Ekaterina Ekkehard Elaine Eleanor Elena Eleni Eleonore
Elfriede Eli Elias Elijah Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Elmar Elon Elsa Elvira Emanuel Emil Emilia Emilio Emily Emine Emma
Emmanuel Emmanuelle Enrico Enrique Eric Erica Erich Erik Erika Erin Ernesto Ernst Erwin Esmail Esteban Esther Ethan Eugen Eugene Eva Evan Eve Evelyn
Evgeni Ewa Ewald
Fabian Fabienne Fabio Fabrice Fahad Faisal Farid Farouk Fatemeh Fatih Fatima Fatma Felicitas Felipe Felix Ferdinand Fernando Fiona Flavio Florence
Florian Folker Frances Francesca Francesco Francine Francis Francisco Franck François Françoise Frank Franka Franklin Frans Franz Franziska Frauke
Fred Frederic Frédéric Frederick Frederik Frieda Friederike Friedhelm Friedrich Fritz Fumio
Gabriel Gabriela Gabriele Gabriella Gábor Gareth Gary Gavin Gemma Gennadi Geoffrey Georg George Georges Georgi Georgina Gerald Gerard Gérard
Gerd Gerda Gerhard Gerhart Gerlinde Gernot Gerrit Gertrud Gesine Gideon Gilbert Gilles Gina Giorgia Giorgi Giovanni Gisela Giulia Giulio Giuseppe
Glen Glenn Gloria Gordon Gottfried Götz Grace Graham Greg Gregor Gregory Greta Gretchen Grigori Grzegorz Guido Guillaume Guillermo Gundula
Günter Günther Gunnar Gustav Gustavo Gwen
Habib Hakan Hamed Hamid Hamza Hanna Hannah Hannelore Hannes Hans Hansjörg Harald Harold Harriet Harry Hartmut Hasan Haruki Harvey Hassan Hatice
Heather Hector Heide Heidemarie Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Helga Helge Hella Helmut Helmuth Hendrik Henning Henri
Henrik Henrike Henry Herbert Heribert Herman Hermann Hermine Hilary Hilda Hilde Hildegard Hillary Hiroshi Holger Horst Hossein Howard Hubert Hubertus
Hugh Hugo Humberto Huma Hussein
Ian Ibrahim Ida Ignacio Ignaz Igor Ilham Ilja Ilka Ilona Ilse Ilya Imad Imke Imran Ina Ines Inga Inge Ingeborg Ingmar Ingo Ingolf Ingrid Irene Irina
Iris Irma Irmgard Irwin Isaac Isabel Isabell Isabella Isabelle Ismail Ismet István Itamar Ivan Ivana Ivo Iwan Iwona
Jack Jackie Jacob Jacqueline Jacques Jaime Jair Jake Jakob Jalal James Jamie Jan Jana Jane Janet Janez Janice Janina Janine János Jared Jarosław
Jasmin Jason Javad Javier Jay Jean Jeanette Jeanne Jeff Jeffrey Jelena Jen Jenna Jennifer Jenny Jens Jeremy Jérôme Jerome Jerry Jesse Jessica Jesus
Jewgeni Jie Jill Jim Jimmy Jin Jo Joachim Joan Joana Joanna Joanne Jochen Jodi Joe Joel Joerg Johan Johann Johanna Johannes John Johnny Jolanta Jon
Jonas Jonathan Jordi Jörg Jorge Jörn José Josef Josefa Josefine Joseph Josephine Josh Joshua Joyce Juan Juana Judith Judy Julia Julian Juliana Juliane
Julie Julien Juliette Julija Julio Julius Jupp Juri Jurij Jürgen Justin Justine Justus Jutta Jyri
Kaja Kalle Kamal Kamala Karel Karen Karim Karin Karina Karl Karla Karola Karoline Karsten Kassem Kata Katarina Katarzyna Kate Katharina Kathleen
Kathrin Kathryn Kathy Katie Katja Katrin Kazuo Keith Kelly Kemal Ken Kenji Kenneth Kerstin Kevin Khaled Khalid Kiran Kirill Kirk Kirsten Kirsti
Klara Klaus Knut Konrad Konstantin Konstanze Kostas Kristalina Kristen Kristin Kristina Kristine Kristjan Krzysztof Kurt Kwame Kyle Kyrylo
Lara Larissa Larry Lars Lasse Latifa Laura Laurence Laurent Lauren Lavrentij Lea Lech Lee Leila Lela Lena Leni Lennart Leo Leon Leonardo Leonhard
Leonid Leonie Leonora Leopold Leroy Leslie Lew Lewis Liam Lidia Lieselotte Lilian Lillian Lily Lina Linda Lindsay Lindsey Linus Lionel Lior Lisa
Lise Liselotte Liz Lloyd Lois Lorena Lorenz Lorenzo Loretta Lori Lothar Lotte Louis Louisa Louise Luc Luca Lucas Lucia Lucie Lucy Ludger Ludmila
Ludwig Luis Luisa Luise Luiz Lukas Luke Luther Lutz Lydia Lynn
Mads Magda Magdalena Maggie Magnus Mahmoud Mahmud Maia Maik Maike Maja Malcolm Malte Mandy Manfred Manuel Manuela Marc Marcel Marcela Marcin Marco
Marcos Marcus Marek Margaret Margarete Margarethe Margarita Margit Margot Margrit Maria Marian Marianne Marie Marija Marina Mario Marion Marisa
Marit Marius Mariusz Mark Marko Markus Marlene Marlies Maroš Marsha Marta Martha Martin Martina Marty Marvin Mary Maryam Marzena Massimo Masoud
Mateusz Mathias Mathilde Matt Matteo Matthew Matthias Matti Maureen Maurice Mauricio Mauro Max Maxim Maxime Maximilian Maximiliane Maxwell Mechthild
Megan Mehdi Mehmet Meike Mel Melanie Melinda Melissa Meral Mercedes Meredith Mette Michael Michaela Michail Michal Michał Michel Michele Michèle
Michelle Miguel Mihail Mikael Mike Mikhail Mikhailo Mila Milan Milena Milica Milo Miloš Mina Mira Miranda Mirco Mirela Miriam Mirjam Mirko Miroslav
Mitch Mitchell Mohamed Mohammad Mohammed Mohsen Moira Mojtaba Molly Mona Monica Monika Monique Moritz Morris Mortimer Moshe Muammar Muhammad Muhammet
Murat Murray Mustafa Mykhailo Mykola Myriam
Nadia Nadine Nadja Nancy Naomi Narendra Nasir Nasser Natalia Natalie Natalija Natalja Natascha Natasha Nathalie Nathan Nathaniel Neil Nelly Nelson
Nicholas Nick Nicky Nico Nicola Nicolae Nicolai Nicolas Nicole Nicoletta Niels Nigel Nihal Nika Nikita Nikki Niklas Niko Nikol Nikola Nikolai Nikolaj
Nikolas Nikolaus Nikolay Nils Nina Noah Noel Noemi Nora Norbert Norma Norman Nouri Nuri
Olaf Oleg Oleh Oleksandr Oleksandra Oleksij Oleksii Olena Olga Olha Oliver Olivia Olivier Omar Omid Ömer Orhan Oscar Oskar Osama Ossip Oswald
Otmar Otto Owen Özlem
Pablo Pamela Paola Paolo Pascal Pascale Patricia Patrick Patrik Patrizia Paul Paula Paulina Pauline Paulo Pavel Pavlo Pawel Paweł Pedro Peggy
Penelope Percy Perry Pete Peter Petra Petro Petros Petteri Phil Philip Philipp Philippa Philippe Phillip Phoebe Pia Pierre Piet Pietro Piotr
Pjotr Preeti Priscilla Priya
Quentin Quinn
Rachel Radek Radosław Rafael Raffaele Rafic Rafik Rahel Rahul Raik Rainer Raisa Ralf Ralph Ramon Ramona Ramzan Randolph Randy Raphael Rashid Raúl Ray
Raymond Rebecca Recep Regina Regine Reiner Reinhard Reinhold Rena Renata Renate Renaud René Renée Renzo Reuben Reza Ricardo Riccardo
Richard Rick Ricky Rita Robert Roberta Roberto Robin Rocco Roderich Rodney Rodrigo Roger Roland Rolf Roman Romano Romana Ron Ronald Ronja Ronny
Rosa Rosalie Rosemarie Rosemary Roswitha Roxana Roy Ruben Rudi Rudolf Rudolph Rudy Rüdiger Rufus Ruhollah Rumen Rupert Ruslan Russell Ruth Ryan
Sabine Sabrina Sadiq Saeed Sahra Saif Sally Salman Salvador Salvatore Sam Samantha Samir Samuel Sandra Sandro Sanna Sara Sarah Sascha Saskia Saul
Scott Sean Sebastian Sébastien Selim Selma Serge Sergei Sergej Sergey Serghei Sergio Serhij Serhii Seth Shane Sharon Shaun Shawn Sheila Shelly Sherry
Shigeru Shimon Shinzo Shirley Sibylle Sidney Siegbert Siegfried Sigmar Sigmund Sigrid Silke Silvana Silvia Silvio Simon Simona Simone Sina Sinan
Siobhan Slobodan Sofia Sofie Solveig Sonia Sonja Sönke Sophia Sophie Sören Stacey Stacy Stan Stanisław Stanislaw Stanley Stefan Stefania Stefanie
Stefano Steffen Steffi Stella Stepan Stéphane Stephan Stephanie Stephen Steve Steven Stewart Stuart Subrahmanyam Sulaiman Susan Susana Susann Susanna
Susanne Suzanne Svante Sven Svenja Svetlana Sviatlana Swetlana Swjatlana Sybille Sylvia Sylvie
Taavi Tadeusz Takeshi Tamar Tamara Tammy Tania Tanja Tanya Tara Taras Tarek Tariq Tatiana Tatjana Tayyip Ted Teresa Terrence Terry Tessa Thaddäus Thea
Thekla Theo Theodor Theodore Theresa Therese Thierry Thilo Thomas Thorben Thorsten Tibor Tiffany Tilman Tim Timo Timothy Tina Tino Titus Tobias Toby
Todd Tom Tomas Tomás Tomasz Tommaso Tommy Toni Tony Torben Torsten Tracy Travis Trevor Trisha Tristan Tyler
Uday Udo Ueli Ulf Ulla Ulrich Ulrik Ulrike Umberto Umar Urs Ursel Ursula Uschi Uta Ute Uwe
Vadim Valentin Valentina Valeri Valerie Valérie Valery Vanessa Vasco Vasyl Vera Verena Vernon Veronica Veronika Véronique Vicente Vicki Victor Victoria
Viktor Viktoria Viktorija Vince Vincent Vincenzo Viola Virginie Vitali Vitalij Vitaly Vivian Vivien Vjosa Vlad Vladimir Vladislav Volker Volkmar
Volodymyr Vyacheslav
Wadim Waldemar Walid Wallace Walter Waltraud Wanda Warren Wayne Wendy Wenzel Werner Wesley Wiebke Wiktor Wilfried Wilhelm Wilhelmine Willem William Willi
Willy Wilma Winfried Winston Wissam Witali Wladimir Wladislaw Wolfgang Wolfram Wolodymyr Woodrow
Xavier Xaver Xi Xiaoping Xin Yael Yair Yannick Yannis Yasmin Yasser Yevgeny Yitzhak Yoav Yolanda Yoshihide Yuki Yukio Yulia Yuri Yuriy Yusuf Yvette Yves
Yvonne Zac Zachary Zainab Zarah Zbigniew Zoe Zoltán Zoran Zuzana Zygmunt
`

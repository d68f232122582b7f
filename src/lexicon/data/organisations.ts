// Made by tools/build-actors.ts from the Phoenix dictionaries (MIT), which end in 2014; see NOTICE.

/** International bodies, one a line, with the names that they go by. */
export const organisations = `
International Atomic Energy Agency
International Court of Justice
International Energy Agency
International Labor Organization
International War Crimes Tribunal
Secretariat of the United Nations
Security Council
United Nations Commission for Human Rights
United Nations Commission for Refugees
United Nations Development Fund for Women
United Nations Food and Agriculture Organization
United Nations Monitor
United Nations Secretariat
Un High Commission for Human Rights
Un High Commission for Refugees
Un Security Council|Security Council
World Food Program|World Food Programme|WFP
World Health Assembly
World Health Organization
International Civil Aviation Organization
International Labour Organization
World Tourism Organization
International Telecommunications Union
North Atlantic Treaty Organization|NATO
World Bank Family Network Book Project
European Union
European Commission to the Philippines
Western European Union
Organization for the Prohibition of Chemical Weapons|Organisation for the Prohibition of Chemical Weapons|Hague-Based Organization for the Prohibition of Chemical Weapons|Hague-Based Organisation for the Prohibition of Chemical Weapons
Arab Maghreb Union
Arab Monetary Fund for Economic and Social Development
Arab Cooperation Council
Arab Economic Unity Council
Association of Coffee Producing Countries
Association of Southeast Asian Nations
Association of Southeast Asia Nations
Association of South East Asian Nations
Bank for International Settlements
Community of Saharan States
Community of Sahel States
Council of Europe
Council of Security and Cooperation in Europe
Eastern and Southern African Trade and Development Bank
Economic Community of Central African States
Economic Community of West African States
European Bank for Reconstruction and Development
European Free Trade Association
Group of Eight
Group of Seven
Group of Seventy Seven
International Monetary Fund|IMF
Indian Ocean Commission
Indo Bangladesh Joint Rivers Commission
Indo Bangla Joint River Commission
Intergovernmental Authority on Development
International Truce Monitoring Group
Inter African Coffee Organization
Inter Parliamentary Union
Islamic Development Bank
Mekong River Commission
Monetary and Economic Community of Central Africa
Nuclear Suppliers Group
Organization of African Unity
Organization of American States|OAS
Organization of Islamic Conferences
Organization of Non Aligned Countries
Organization of Petroleum Exporting Countries|OPEC
Organization of the Islamic Conference
Southern African Development Community
South Asian Association
West African Development Bank
West Africa Development Bank
West Africa Monetary and Economic Union
African Caribbean and Pacific Group of States
African Development Bank
American Correctional Association
Arab Bank for Economic Develoment in Africa
Arab Towns Organization
Bank of Central African States
Community of Sahel Saharan States
East African Community
Economic Cooperation Organization
Food and Agriculture Organization
Inter American Development Bank
International Criminal Police Organization
International Government Organisation
International Government Organization
International Maritime Organization
Organisation for Economic Cooperation and Development
Organisation for Security and Cooperation in Europe
Organisation for Security and Co-Operation in Europe
Organisation of Eastern Caribbean States
Organization for Economic Cooperation and Development
Organization for Security and Cooperation in Europe
Organization for Security and Co-Operation in Europe
Organization of Eastern Caribbean States
Organization of World Heritage Cities
Shanghai Cooperation Organization
Union of South American Nations
Universal Postal Union
Warsaw Treaty Organization
World Family Organization
Asian Development Bank
International Grains Council
Organization of Arab Petroleum Exporting Countries
Academic Council on the United Nations System
Acronym Institute for Disarmament Diplomacy
Adventist Development and Relief Agency
Africa America Institute
Africa Muslim Agency
Africa Muslims Agency
African Braille Center
African Citizens Development Foundation
Afro Asian Peoples Solidarity Organization
Aga Khan Foundation
Agency for Technical Cooperation and Development
Air Serv International
Albert Schweitzer Institute for the Humanities
All India Human Rights Association
Alliance Internationale de Tourisme
Alliance Towards Harnessing Global Opportunities
American Committee on Africa
American Council of Young Political Leaders
American Foreign Law Association
American Geographical Society
American Jewish Joint Distribution Committee
American Jewish World Service
American Society of International Law
American Society of Media Photographers
American Water Works Association
Anti Defamation League
Anuvrat Global Organization
Arab Center for Strategic Studies
Arab Institute for Human Rights
Arab International Association for Tourism and Automobile Clubs
Arab Ngo Network for Development
Arab Society for Certified Accountants
Arab Society for Intellectual Property
Arab Society of Certified Accountants
Areg Scientific Cultural Youth Association
Armenia Fund Usa
Armenian Assembly of America
Armenian Relief Society
Asian Pacific Youth Forum
Asian Youth Council
Association Des Etudes Internationales
Association for Aid and Relief
Association for Childhood Education
Association for Women in Psychology
Association Francois Xavier Bagnoud
Association Internationale Des Jeunes Avocat
Association Montessori Internationale
Association of Former International Civil Servants
Association of International Educators
Association of Junior Leagues
Association of Medical Doctors of Asia
Association of Network for Community Empowerment
Association Tunisienne Des Meres
Batey Relief Alliance
Building and Social Housing Foundation
Business Council for International Understanding
Campaign for the Earth Foundation
Catholic Agency for Overseas Development
Catholic Center of Concern
Catholic International Education Office
Catholic Medical Mission Board
Center for Democracy and Reconciliation in Southeast Europe
Center for Development and Population Activities
Center for Humanitarian Psychology
Center for International Health and Cooperation
Centre Europe Tiers Monde
Centre for International Peacebuilding
Centre for Peace Initiatives in Africa
China Education Association for International Exchange
China Ngo Network for International Exchanges
China Youth Development Foundation
Christian Mission for the United Nations Community
Church World Service
Clear Path International
Coordinating Board of Jewish Organizations
Croatian Club for International Cooperation
Daniel Pearl Foundation
Danish Afghan Committee
Danish Refugee Council
David Mcantony Gibson Foundation
Developing Countries Farm Radio Network
Development Studies Association
Disasters Emergency Committee
Earth Child Institute
Eastern Regional Organization for Public Administration
Ecowas Youth and Citizens League
Education Development Center
Elizabeth Haub Foundation
English International Association of Lund
Environmental Law Institute
Estonian American Fund for Economic Education
European Centre for Conflict Prevention
European Chemical Industry Council
European Students Forum
European Wind Energy Association
Fdi World Dental Federation
Federation for Peace and Conciliation
Federation Internationale Des Corps Et Associations Consulaires
Federation Internationale Des Femmes Des Carrieres Juridiques
Federation of Associations of Former International Civil Servants
Federation of European Twine and Rope Industries
Federation of World Volunteer Firefighters Associations
First Week Foundation
Food for the Hungry Association
Food for the Hungry International
Forest Trees and People Program
Formerly United Church Board for World Ministries
Forum for African Women Educationalists
Forum on Early Warning and Early Response
Foundation Ecology and Life
Foundation for Amity and National Solidarity
Foundation for Health Education and Drug Awareness
Foundation for Post Conflict Development
Foundation for Subjective Experience and Research
Foundation for the Rights of the Family
Friendship Ambassadors Foundation
Gaddafi International Charity and Development Foundation
Girls Learn International
Global Alliance for Public Relations and Communication Management
Global Foundation for Democracy and Development
Global Fund for Hiv Aids
Global Information Network
Global Security Institute
Global Youth Action Network
Good Neighbours International
Good News Agency
Hague International Model United Nations
Health Care Organization for Africa
Health Partners International
Heartland Alliance for Human Needs and Human Rights
Helen Keller International
Humanistic Institute for Co Operation With Developing Countries
Humpty Dumpty Institute
Hurghada Environmental Protection and Conservation Organization
Imamia Medics International
Indian Council of South America
Indian Law Resource Center
Initiatives of Change International
Institut International Des Sciences Humain Integrales
Institute for Interreligious Dialogue
Institute of Cultural Affairs International
Institute of Internal Auditors
Institute of International Education
Inter American Housing Union
Inter American Press Association
Inter Press Service
Interfaith Center on Corporate Responsibility
Interfaith Centre of New York
International Abolitionist Federation
International Action Network on Small Arms
International Advertising Association
International Agency for the Prevention of Blindness
International Association Against Drug Trafficking and Drug Abuse
International Association Against Noise
International Association Against Painful Experiments on Animals
International Association for Bridge and Structural Engineering
International Association for Community Development
International Association for Housing Science
International Association for Maternal and Neonatal Health
International Association for Research in Income and Wealth
International Association for Volunteer Effort
International Association for Water Law
International Association of Applied Psychology
International Association of Democratic Lawyers
International Association of Drilling Contractors
International Association of Gerontology
International Association of Independent Tanker Owners
International Association of Jewish Lawyers and Jurists
International Association of Judges
International Association of Lawyers Against Nuclear Arms
International Association of Lions Clubs
International Association of Logopedics and Phoniatrics
International Association of Oil and Gas Producers
International Association of Peace Foundations
International Association of Ports and Harbors
International Association of Schools of Social Work
International Association of University Presidents
International Association of Women in Radio and Television
International Association of Women Judges
International Association of Young Lawyers
International Astronautical Federation
International Bar Association
International Blue Crescent
International Board on Books for Young People
International Book Bank
International Book Project
International Cartographic Association
International Catholic Child Bureau
International Catholic Union of the Press
International Centre for Missing and Exploited Children
International Centre for Trade Union Rights
International Centre of Roerichs
International Co Operative Alliance
International Commission on Irrigation and Drainage
International Commission on Occupational Health
International Communication Association
International Confederation of Midwives
International Conference of Labour Historians
International Cooperative Alliance
International Council for Adult Education
International Council for Caring Communities
International Council for Commercial Arbitration
International Council for Science
International Council of Museums
International Council of Nurses
International Council of Psychologists
International Council of Women
International Council on Alcohol and Addictions
International Council on Education for Teaching
International Council on Management of Population Programmes
International Council on Social Welfare
International Desalination Association
International Diabetes Federation
International Electrotechnical Committee
International Federation for East Timor
International Federation for Home Economics
International Federation for Housing and Planning
International Federation for Medical and Biological Engineering
International Federation of Agricultural Producers
International Federation of Associations of the Elderly
International Federation of Automatic Control
International Federation of Business and Professional Women
International Federation of Catholic Universities
International Federation of Clinical Chemistry
International Federation of Employees in Public Services
International Federation of Freight Forwarders Associations
International Federation of Liberal Youth
International Federation of Medical and Biological Engineering
International Federation of Persons With Physical Disability
International Federation of Pharmaceutical Manufacturers Associations
International Federation of Settlements and Neighbourhood Centres
International Federation of Surgical Colleges
International Federation of Surveyors
International Federation of Training and Development Organizations
International Federation of Women in Legal Careers
International Federation of Women Lawyers
International Federation on Ageing
International Fellowship of Reconciliation
International Film and Television Exchange
International Forum for Child Welfare
International Gender Organization
International Health Awareness Network
International Higher Education Academy of Sciences
International Hiv Aids Alliance
International Information Center for Terminology
International Informatization Academy
International Inner Wheel
International Institute for Applied Systems Analysis
International Institute for Non Aligned Studies
International Institute of Administrative Sciences
International Institute of Higher Studies in Criminal Sciences
International Institute of Humanitarian Law
International Institute of Integral Human Sciences
International Institute of Rural Reconstruction
International Institute on Peace Education
International Kolping Society
International Medical Corps
International Medical Corps Uk
International Mission Association
International Model United Nations Association
International Movement Atd Fourth World
International Network for the Prevention of Elder Abuse
International Network of Peace Museums
International Ocean Institute
International Organization for Standardization
International Organization of Employers
International Peace Bureau
International Peace Research Association
International Photographic Council
International Physicians for the Prevention of Nuclear War
International Political Science Association
International Press Institute
International Progress Organization
International Public Policy Institute
International Public Relations Association
International Publishers Association
International Real Estate Federation
International Rehabilitation Council for Torture Victims
International Relief Friendship Foundation
International Research Centre for Environmental Structures Pio Manzu
International Road Federation
International Romani Union
International Save the Children Alliance
International Schools Association
International Scientific Council for Island Development
International Social Science Council
International Social Security Association
International Social Service
International Society for Mangrove Ecosystems
International Society for Photogrammetry and Remote Sensing
International Society for Traumatic Stress Studies
International Society of City and Regional Planners
International Society of Nursing in Cancer Care
International Society of Radiographers and Radiological Technicians
International Sociological Association
International Statistical Institute
International Studies Association
International Telecommunication Academy
International Trade Union Confederation
International Tunnelling and Underground Space Association
International Union for Conservation of Nature
International Union for Health Promotion and Education
International Union of Architects
International Union of Biological Sciences
International Union of Building Centres
International Union of Economists
International Union of Nutritional Sciences
International Union of Psychological Science
International Union of Socialist Youth
International Union of Technical Associations and Organizations
International Union of Tenants
International Wildlife Coalition Trust
International Women Judges Foundation
Intervida World Alliance
Jane Goodall Institute
Japan Center for Conflict Prevention
Japan Well Aging Association
Jewish National Fund
Jewish Women International
Johanniter International Alliance
Junior Chamber International
Karp Korean Association of Retired Persons
Korea International Volunteer Organization
La Leche League
Lao New Generation Democracy Movement
Leitner Center for Internatiional Law and Justice
Life and Peace Institute
Lions Clubs International
Lutheran Immigration and Refugee Service
Lutheran World Federation Department for World Service
Lutheran World Fund Tanzania
Make A Wish Foundation
Martha Wayne Foundation
Medical Assistance Programs International
Medical Knowledge Institute
Medical Teams International
Methodist Relief and Development Fund
Minbyun Lawyers for A Democratic Society
Mines Advisory Group
Montreal Social Justice Committee
National Council on Family Relations
National Foreign Trade Council
National Service Conference of the American Ethical Union
National Space Society
Natural Resources Defence Council
Near East Foundation
Network Earth Village
Nexus International Broadcasting Association
Ngo Health Committee
Office Africain Pour Le Developpement Et la Cooperation
Olof Palme Peace Foundation
Organisation Development and Training
Organisation Internationale Pour la Protection Des Animaux
Organization of African Trade Union Unity
Organization of Islamic Capitals and Cities
Pacific Concerns Resource Centre
Pan African Institute for Development
Pan American Development Foundation
Pax Christi International
Peace Child International
Peace Education Foundation
Peace Partnership International
Peacemaker Corps Association
Planned Parenthood Federation
Prison Fellowship International
Program for Appropriate Technology in Health
Public Private Alliance Foundation
Public Relations Society of America
Quick Relief Foundation
Rainforest Foundation International
Red Cross Eu Office
Rene Dubos Center for Human Environments
Revival of Islamic Heritage Society
Royal Academy of Science International Trust
Saratoga Foundation for Women Worldwide
Save the Children Fund
Service for Peace
Simon Wiesenthal Center
Sister to Sister International
Social Justice Committee Montreal
Society for International Development
Society for Public Health Education
Society of Catholic Medical Missionaries
Society of the Revival of Islamic Heritage
Sociologists for Women in Society
Southern Africa Committee
Southern Africa Documentation and Co Operation Centre
Stakeholder Forum for Future
Student World Assembly
Sudan Human Rights Organisation
Sunsat Energy Council
Susie Reizod Foundation
Susila Dharma International Association
Sustainable Environment and Ecological Development Society
Swiss Foundation for Mine Action
Symphony for United Nations
Tanganyika Christian Refugee Service
Asia Society
Catholic Agency for World Development
Third World Movement Against the Exploitation of Women
Transnational Immigration and Refugee Group
Tribal Link Foundation
Trickle Up Program
Uighur American Association
Union Des Foires Internationales
Union Iberoamericana de Colegios Y Agrupaciones de Abogados
Union of Arab Banks
Union of International Associations
Union Professionnelle Des Experts Maritimes
United Church of Christ Commission for Racial Justice
United Methodist Committee on Relief
United Nations Watch
Universal Esperanto Association
Universal Federation of Travel Agents Associations
Universal Human Rights Network
Us Asia Institute
Verification Research Training and Information Centre
Virginia Gildersleeve International Fund
War and Peace Foundation
War Veterans Committee
Wittenberg Center for Alternative Resources
Women for International Peace and Arbitration
World Addiction Foundation
World Alliance for Breastfeeding Action
World Alliance for Citizen Participation
World Assembly of Muslim Youth
World Assembly of Youth
World Association for Psychosocial Rehabilitation
World Association of Early Childhood Educators
World Association of Girl Guides and Girl Scouts
World Association of Newspapers
World Blind Union
World Cares Center
World Chiropractic Alliance
World Coal Institute
World Council for Curriculum and Instruction
World Council of Muslim Communities
World Energy Council
World Federalist Movement
World Federation of Consuls
World Federation of Methodist and Uniting Church Women
World Federation of Occupational Therapists
World Federation of the Deaf
World Federation of Unesco Clubs Centres and Associations
World Forum of Civil Society Networks
World Islamic Call Society
World League for Freedom and Democracy
World Lebanese Cultural Union
World Lp Gas Association
World Movement of Mothers
World Organization for Early Childhood Education
World Organization of Jews From Arab Countries
World Organization of the Scout Movement
World Psychiatric Association
World Security Institute
World Society for the Protection of Animals
World Society of Victimology
World Veterans Federation
World Winter Cities Association for Mayors
Yokohama International Human Rights Center
Human Rights Organization
International Human Rights Group
African American Islamic Institute
African Medical and Research Foundation
Al Khoei Foundation
American Association for the Advancement of Science
Asia Crime Prevention Foundation
Association for Sustainable Human Development
Bill and Melinda Gates Foundation
Council of Academies of Engineering and Technological Sciences
Desert Research Foundation of Namibia
Experiment in International Living
Friends of the United Nations
Global Health Council
Global Policy Forum
Humane Society of the United States
International Association for Religious Freedom
International Center for Research on Women
International Rescue Committee
International Society for Human Rights
International Uyghur Youths League
Irc International Water and Sanitation Centre
Legal Assistance Centre Namibia
Mennonite Central Committee
Namibia Institute for Democracy
Namibia Nature Foundation
Project Concern International
Society for the Psychological Study of Social Issues
Tibetan Center for Human Rights and Democracy
Water Environment Federation
World Safety Organization
Adventist Development and Relief Agency International
Advisory Committee on Protection of the Sea
Aed Satellife Center for Health Information and Technology
African Community Refugee Center
African Development Institute Inc
African Gender Institute
Alan Guttmacher Institute
All India D Kotnis Memorial Committee
Alternative Information and Development Centre
American Association of Family and Consumer Sciences
American Association of Jurists
American Educational Research Association
American Friends Service Committee
American Geophysical Union
American International Health Alliance
American Physical Society
American Refugee Committee
America Nepal Medical Foundation
Anti Slavery International
Arab Association for Human Rights
Arab Organization for Human Rights
Arab Program for Human Rights Activists
Art of Living Foundation
Asian Federation Against Involuntary Disappearances
Asian Human Rights Commission
Asian Legal Resource Centre
Association for Progressive Communications
Association for Stimulating Know How
Association for Supervision and Curriculum Development
Association for the Prevention of Torture
Association for the Protection of the Environment
Association for Women in Development
Association for World Education
Association of World Citizens
A Rocha International
Bangladesh Human Rights Network
Bank Information Center
Bhopal Group for Information and Action
Bhutan Women and Children Organisation
Bhutan Women and Children Organization
Bread for the World Institute
British Council of Disabled People
Bureau of International Recycling
Canadian Council for Refugees
Canadian Institute for Environmental Law and Policy
Canadian Lawyers for International Human Rights
Canadian Nature Federation
Canadian Research Institute for the Advancement of Women
Caribbean Conservation Association
Carnegie Endowment for International Peace
Catholic Institute for International Relations
Center for Economic and Social Rights
Center for Human Rights and Democratic Studies
Center for International Climate and Environmental Research
Center for International Earth Science Information Network
Center for International Environmental Law
Center for International Health Information
Center for Justice and International Law
Center for Reproductive and Family Health
Center for Reproductive Law and Policy
Center for Reproductive Rights
Center for Respect of Life and Environment
Center for Sustainable Development
Center for Sustainable Human Rights Action
Center of Concern Organization
Central American Refugee Center
Central Committee of Conscientious Objectors
Centre for African Development
Centre for Democracy and Development
Centre for Development and Enterprise
Centre for Development and Population Activities
Centre on Housing Rights and Evictions
Children First International
Children Surgical Aid International
Childwatch International Research Network
China Aid Association
China Human Rights Organization
Citizens Network for Sustainable Development
Citizens Network on Essential Services
Committee of Concerned Scientists
Committee on the Administration of Justice
Committee to Protect Journalists
Community Systems Foundation
Consultative Group on International Agricultural Research
Contraceptive Research and Development Program
Cultural Center Demos
Defence for Children International
Development Gateway Foundation
Development Group for Alternative Policies
Digital Freedom Network
Direct Relief International
Earth Action Network
Earth Island Institute
Earth Rights International
Earth Society Foundation
Earth Times Foundation
Educational Concerns for Hunger Organization
Education in Human Rights Network
Egyptian Organization for Human Rights
Enterprise Development International
Environment Liaison Center International
European Bar Human Rights Institute
European Centre for Nature Conservation
European Council on Refugees and Exiles
European Public Law Center
Family Care International
Family Health International
Fauna and Flora International
Foodfirst Information and Action Network
Food First Information and Action Network
Forum for the Future
Foundation for Education for Democracy
Foundation for International Environmental Law and Development
Foundation for the Peoples of the South Pacific
Futures Group International
Global Development Network
Global Fund for Hiv
Global Fund for Women
Global Lead Network
Global Vision International
Good Neighbors International
Green Cross International
Green Earth Organization
Habitat International Coalition
Haitian Movement for Rural Development
Helsinki Foundation for Human Rights
Hindu World Council
Human Rights Action Center
Human Rights Center of Azerbaijan
Human Rights Foundation of Turkey
Human Sciences Research Council
Institute for Development Anthropology
Institute for Development Research Amsterdam
Institute for Global Communications
Institute for Human Rights and Development in Africa
Institute for International Cooperation and Development
Institute for Multi Track Diplomacy
Institute for Science and International Security
Institute of International Finance
Intermediate Technology Development Group
International Academy of Architecture
International Advocates for Children
International Agency for Economic Development
International Alliance of Women
International Association for Natural Gas Vehicles
International Association of Agricultural Information Specialists
International Association on Water Quality
International Campaign to Ban Landmines
International Center for Diarrhoeal Disease Research
International Centre for Integrated Mountain Development
International Centre for Research in Agroforestry
International Chamber of Commerce
International Clinical Epidemiology Network
International Commission of Jurists
International Commission of Missing Persons
International Committee of the Red Cross
International Confederation of Free Trade Unions
International Council of Environmental Law
International Council of Jewish Women
International Council of Voluntary Agencies
International Crisis Group
International Development Exchange
International Development Research Centre
International Federation of Health and Human Rights Organisations
International Federation of Human Rights
International Federation of Journalists
International Federation of Red Cross and Red Crescent
International Federation of University Women
International Foundation for Electoral Systems
International Freedom of Expression Exchange
International Gay and Lesbian Human Rights Commission
International Geographical Union
International Helsinki Federation for Human Rights
International Human Rights Association of American Minorities
International Human Rights Internship Program
International Human Rights Law Group
International Independent Group of Eminent Persons
International Indian Treaty Council
International Institute for Environment and Development
International Institute for Sustainable Development
International League for Human Rights
International League of Human Rights
International Lesbian and Gay Association
International Mathematical Union
International Media Rights
International Network for the Rational Use of Drugs
International Office for Water
International Olive Council
International Petroleum Industry Environmental Conservation
International Planned Parenthood Federation
International Platform of Jurists for East Timor
International Research Foundation for Development
International Rice Research Institute
International Rivers Network
International Snow Leopard Trust
International Society for Health and Human Rights
International Society of Tropical Foresters
International South Group Network
International Union for the Conservation of Nature
International Union of Basic and Clinical Pharmacology
International Union of Geodesy and Geophysics
International Union of Pure and Applied Chemistry
International Union of Pure and Applied Physics
International Uyghur Youth League
International Water Management Institute
International Wildlife Coalition
International Work Group for Indigenous Affairs
International Youth Foundation
Interreligious and International Federation for World Peace
Inter Africa Group
Inter American Institute of Human Rights
Intrahealth International Inc
Isis International Manila
Item the Third World Institute
Jubilee Usa Network
Judicial System Monitoring Programme
Kyrgyz Committee for Human Rights
Lao Human Rights Council
Lawyers Committee for Human Rights
League of Women Voters
Lelio Basso International Foundation
Lions Club International
Magnus Hirschfeld Centre for Human Rights
Maine Adoption Placement Service
March of Dimes Birth Defects Foundation
Marie Stopes International
Medical Books for China International
Mental Disability Rights International
Minority Rights Group
Mobility International Usa
National Center for Nonprofit Boards
National Cooperative Business Association
National Council for Liberties in Tunisia
National Ground Water Association
National Network for Immigrant and Refugee Rights
Natural Resources Defense Council
Network for Education and Academic Rights
Network of East West Women Poland
Network of East West Women Polska
Network of Foundations and Nonprofit Organizations
Network Women in Development Europe
Ngo Network on the Question of Palestine
Non Governmental Organisation
Non Governmental Organization
Non Government Organisation
Non Government Organization
Northern Ireland Human Rights Commission
Norwegian Refugee Council
Nuclear Age Peace Foundation
Organization for Defending Victims of Violence
Overseas Development Institute
Palestinian Centre for Human Rights
Palestinian Human Rights Monitoring Group
Pan American Health and Education Foundation
Peace Brigades International
Peoples Movement for Human Rights Learning
Population Action International
Population Services International
Public Committee Against Torture in Israel
Public Services International
Rainforest Action Network
Resource Institute for Low Entropy Systems
Revolutionary Association of the Women of Afghanistan
Save the Children International
Sisterhood Is Global Institute
Social Justice Committee
Solar Cookers International
South African Prisoners Organisation for Human Rights
South and Meso American Indian Rights Center
South Asian Human Rights Documentation Centre
Spanish Commission for Refugee Assistance
Stakeholder Forum for
Sudan Human Rights Association
Sudan Human Rights Organization
Sudan Organization Against Torture
Sustainable Development Information Service
Taiga Rescue Network
Taiwan Association for Human Rights
Tamil Human Rights Centre
Tasmanian Gay and Lesbian Rights Group
Tata Energy Research Institute
Technical Centre for Agricultural and Rural Cooperation
Carter Center
Cousteau Society
Foundation for Democracy in Africa
Third World Network
Torture Abolition and Survivors Support Coalition International
Union Nationale de la Femme Tunisienne
United Church Board for World Ministries
United States Committee for Unifem
United States Fund for Unicef
United Way International
Unrepresented Nations and Peoples Organisation
Urban Agriculture Network
Vellore Christian Medical College Board
War Resisters International
Water Supply and Sanitation Collaborative Council
Wildlife and Environment Society of South Africa
Women for Women International
Worldwide Fund for Nature
World Association for Children and Parents
World Business Council for Sustainable Development
World Commission on Dams
World Conference of Religions for Peace
World Conservation Union
World Economic Forum
World Federation for Mental Health
World Federation of Democratic Youth
World Federation of Trade Unions
World Federation of United Nations Associations
World Organization Against Torture
World Organization for Human Rights Usa
World Peace Prayer Society
World Population Foundation
World Rainforest Movement
World Resources Institute
World Uyghur Youths League
World Water Council
World Wide Fund for Nature
World Wildlife Fund
Yearbook of International Cooperation on Environment and Development
Yonge Nawe Environmental Action Group
Youth Advocate Program International
Zimbabwe Human Rights Ngo Forum
Commonwealth Broadcasting Association
`

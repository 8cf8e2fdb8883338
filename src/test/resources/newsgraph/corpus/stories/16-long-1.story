name: long-kabila-luanda
LUANDA (Reuters) - President Joseph Kabila flew to Angola on Thursday on a trip so quietly arranged that the guard of honour had to borrow trumpets.

The Congolese leader was met at the airport by Angolan Foreign Minister Joao Miranda and taken straight to the hilltop residence of Jose Eduardo dos Santos. The two presidents dined together, aides said, and talked until past one in the morning about their common border.

"It was a long conversation between neighbours," Miranda told reporters. He declined to say whether the diamond diggers expelled from Lunda Norte had come up.

Kabila is to go on to Windhoek on Saturday, where President Hifikepunye Pohamba will receive him. A stop in Harare was dropped from the programme on Wednesday for lack of time.

The Congo's Senate, in recess since June, meets again on Monday.
=>
Joseph Kabila | VISITS | Angola | ACTUAL
Joseph Kabila | MEETS_WITH | Joao Miranda | ACTUAL
Joseph Kabila | MEETS_WITH | Jose Eduardo dos Santos | ACTUAL
Joseph Kabila | VISITS | Namibia | PLANNED
Joseph Kabila | MEETS_WITH | Hifikepunye Pohamba | PLANNED
Joseph Kabila | VISITS | Zimbabwe | NEGATED
---
name: long-burma-ministers
The European Union renewed its sanctions against Myanmar for another year on Monday and added eleven names to a list that already ran to eight pages.

Ministers meeting in Luxembourg took less than ten minutes over it. "Nobody asked for the floor," a Dutch diplomat said.

Among those newly barred from travel and cut off from any European account is Tin Maung Htut, a timber merchant whose daughter's wedding in Yangon cost, by local reckoning, three million dollars. His lawyer in London did not return calls.

Thailand said it would not follow suit. Foreign Minister Noppadon Pattama argued that trade, not punishment, opens doors, and he repeated his wish to visit Naypyidaw before the monsoon.

Britain had pushed for a ban on new investment as well, but gave up after Germany objected. The EU's special envoy, Piero Fassino, has asked for a visa to enter the country; he has been waiting since February.
=>
European Union / EU | SANCTIONS | Myanmar | ACTUAL
European Union / EU | SANCTIONS | Tin Maung Htut | ACTUAL
Thailand | SANCTIONS | Myanmar | NEGATED
Noppadon Pattama | VISITS | Myanmar | POSSIBLE/PLANNED
? Piero Fassino | VISITS | Myanmar | POSSIBLE/NEGATED
? United Kingdom | SANCTIONS | Myanmar | POSSIBLE/NEGATED
? Germany | SANCTIONS | Myanmar | NEGATED
---
name: long-pacific-forum
SUVA, Oct 9 - Vanuatu's Prime Minister Ham Lini met New Zealand's Winston Peters at the Pacific Forum's offices on Monday, and they agreed on little except that the coffee was weak.

Peters, who arrived in Fiji on Sunday evening, spent the rest of the day with islanders. He toured a cane mill in Lautoka in the company of a Forum official, and he opened a clinic.

He had not been expected to see the Fijian military commander, Commodore Frank Bainimarama, and he did not. "I have no appointment with the commodore," he said when asked. "It's a matter for this country, not for mine."

Australia's Alexander Downer will follow next week. His office, anxious not to be accused of meddling, said his visit had been planned since July.

Solomon Islands sent nobody. Its prime minister, Manasseh Sogavare, boycotted the session over a police raid.
=>
Ham Lini | MEETS_WITH | Winston Peters | ACTUAL
Winston Peters | VISITS | Fiji | ACTUAL
Winston Peters | MEETS_WITH | Frank Bainimarama | NEGATED
Alexander Downer | VISITS | Fiji | PLANNED
? Ham Lini | VISITS | Fiji | ACTUAL
? Winston Peters | MEETS_WITH | Pacific Forum / Pacific Islands Forum | ACTUAL
? Ham Lini | MEETS_WITH | Pacific Forum / Pacific Islands Forum | ACTUAL
? Manasseh Sogavare | VISITS | Fiji | NEGATED
? Solomon Islands | VISITS | Fiji | NEGATED
? Solomon Islands | MEETS_WITH | Pacific Forum / Pacific Islands Forum | NEGATED
---
name: long-yugoslavia-oil
published: 1999-04-24
WASHINGTON, April 24 - NATO leaders meeting in a heavily guarded conference centre said on Saturday that they would stop oil from reaching Yugoslavia, but they did not say how.

The European Union has adopted an embargo on petroleum sales to Belgrade that takes effect on Friday. President Bill Clinton backs it. Russia, which sends fuel up the Danube, does not; President Boris Yeltsin, who telephoned Clinton from the Kremlin on Sunday morning for an hour and a quarter, called it illegal.

France fears that searching ships amounts to an act of war. "One does not stop a Russian tanker as one stops a taxi," a French official said.

In Podgorica, Montenegro's reformist president, Milo Djukanovic, pleaded with the alliance to spare his republic. He is to see Javier Solana, the NATO secretary-general, in Brussels within days. He would not discuss a visit to Washington.

Mr. Clinton invited Ukraine's Leonid Kuchma to breakfast. Over eggs in the East Room, he thanked him for trying to mediate, and the pair compared notes about their knees.
=>
European Union / EU | SANCTIONS | Serbia | ACTUAL/PLANNED
? NATO | SANCTIONS | Serbia | PLANNED
? Bill Clinton / United States | SANCTIONS | Serbia | PLANNED/ACTUAL
Milo Djukanovic | MEETS_WITH | Javier Solana | PLANNED
? Milo Djukanovic | VISITS | Belgium | PLANNED
? Milo Djukanovic | VISITS | United States | POSSIBLE
? Milo Djukanovic | MEETS_WITH | NATO | PLANNED
Bill Clinton | MEETS_WITH | Leonid Kuchma | ACTUAL
? Leonid Kuchma | VISITS | United States | ACTUAL
? Bill Clinton | MEETS_WITH | NATO | ACTUAL
? Russia | SANCTIONS | Serbia | NEGATED
? Bill Clinton | MEETS_WITH | Leonid Kuchma | POSSIBLE/PLANNED
---
name: long-norwegian-team-batticaloa
Norwegian mediators came back to Sri Lanka on Tuesday with the weariness of people who have forgotten where they put their luggage.

Vidar Helgesen's plan is simple. He wants the Tigers and the government in one room by the middle of June, in Oslo or in Tokyo, and he told both that a seventh round need not settle everything.

He met Prime Minister Ranil Wickremesinghe for two hours at Temple Trees, then drove north across the lines to Kilinochchi, where the rebel leader, Velupillai Prabhakaran, fed him crab curry. No Norwegian had been given such a welcome since November.

Prabhakaran's side has boycotted the talks since April, saying that Colombo cut it out of a donors' gathering in Washington. His negotiator, Anton Balasingham, who lives in London, told the BBC's Tamil service that a resumption was "possible, in theory".

The president, Chandrika Kumaratunga, did not see Helgesen. Her office said she would be glad to receive him in July. The Tigers are still outlawed in India, Britain and the United States.
=>
Norway | VISITS | Sri Lanka | ACTUAL
? Vidar Helgesen | VISITS | Sri Lanka | ACTUAL
Vidar Helgesen | MEETS_WITH | Ranil Wickremesinghe | ACTUAL
Vidar Helgesen | MEETS_WITH | Velupillai Prabhakaran | ACTUAL
Chandrika Kumaratunga | MEETS_WITH | Vidar Helgesen | NEGATED
Chandrika Kumaratunga | MEETS_WITH | Vidar Helgesen | POSSIBLE/PLANNED
? Sri Lanka | MEETS_WITH | Tigers / Liberation Tigers of Tamil Eelam | POSSIBLE/NEGATED
? Norway | MEETS_WITH | Ranil Wickremesinghe | ACTUAL
? Norway | MEETS_WITH | Velupillai Prabhakaran | ACTUAL
? India | SANCTIONS | Tigers / Liberation Tigers of Tamil Eelam | ACTUAL
? United Kingdom | SANCTIONS | Tigers / Liberation Tigers of Tamil Eelam | ACTUAL
? United States | SANCTIONS | Tigers / Liberation Tigers of Tamil Eelam | ACTUAL
? Vidar Helgesen | MEETS_WITH | Sri Lanka | ACTUAL
? Vidar Helgesen | MEETS_WITH | Tigers / Liberation Tigers of Tamil Eelam | ACTUAL
---
name: long-trade-minister-hoxha
TIRANA, Albania (AP) -- Albania's Trade Minister Ermelinda Meksi said Monday that a Chinese buyer had walked away from the chrome mine at Bulqize.

Mr. Zhang Wenbiao, chairman of a state-owned company in Hunan, had been due to fly to Tirana on Wednesday to sign. His secretary sent a fax on Saturday. It said he would not be coming.

"The fax was polite," Meksi said.

The minister herself has been to Changsha twice. On her second trip she was met at the station by a marching band, and Zhang gave her a jade cabbage, which she handed in to the state treasury. The two have not spoken since.

Analysts in Tirana point to a Turkish offer. Prime Minister Pandeli Majko discussed it with his Turkish opposite number, Bulent Ecevit, when they met in Bucharest at a gathering of Balkan leaders in February. Mr. Majko hopes to visit Ankara before the summer.
=>
Zhang Wenbiao | VISITS | Albania | NEGATED
Ermelinda Meksi | VISITS | China | ACTUAL
? Ermelinda Meksi | MEETS_WITH | Zhang Wenbiao | ACTUAL
Pandeli Majko | MEETS_WITH | Bulent Ecevit | ACTUAL
Pandeli Majko | VISITS | Turkey | POSSIBLE/PLANNED
? Pandeli Majko | VISITS | Romania | ACTUAL
? Bulent Ecevit | VISITS | Romania | ACTUAL
---
name: long-islamabad-two-flights
ISLAMABAD: Two planes were on the tarmac at Chaklala airbase at noon on Sunday. One brought Iran's interior minister, Mostafa Pourmohammadi; the other was to take Pakistan's foreign minister, Khurshid Kasuri, to Dhaka.

Kasuri lingered long enough to welcome his guest and to walk him across the apron. Their talks, about pipelines and a cross-border killing in Baluchistan, had lasted 25 minutes by the time the pilot of the second plane began to complain.

Pourmohammadi then called on President Pervez Musharraf, who told him that the pipeline would be built whether or not America liked it.

Washington does not. The United States has kept sanctions on Iran's oil and gas industry since 1996 and may yet use them against Pakistani companies that sign up, American diplomats hinted last week.

In Dhaka, Kasuri's hosts had put the state dinner back by two hours. He will meet Bangladesh's Khaleda Zia on Monday.
=>
Mostafa Pourmohammadi | VISITS | Pakistan | ACTUAL
Khurshid Kasuri | MEETS_WITH | Mostafa Pourmohammadi | ACTUAL
Mostafa Pourmohammadi | MEETS_WITH | Pervez Musharraf | ACTUAL
United States | SANCTIONS | Iran | ACTUAL
? United States | SANCTIONS | Pakistan | POSSIBLE
Khurshid Kasuri | VISITS | Bangladesh | PLANNED/ACTUAL
Khurshid Kasuri | MEETS_WITH | Khaleda Zia | PLANNED
? Khurshid Kasuri | MEETS_WITH | Bangladesh | ACTUAL/PLANNED
---
name: long-cuban-wheat-nebraska
HAVANA -- A delegation of Nebraska wheat growers led by Governor Dave Heineman landed in Cuba on Sunday with seed samples and a large cake.

The Americans, the third such group this year, were met on the runway by Pedro Alvarez, head of the state food importer Alimport. They will spend four days in Havana and Matanzas.

Under the U.S. embargo on the island, which has stood since 1962, American farmers may sell to Cuba for cash only. "We want that cleared up," said Heineman, a Republican. He said he planned to hand the president's brother, Raul Castro, a letter.

In Washington, the Treasury Department was unamused. It warned this month that it might tighten travel rules, and several lawmakers from Florida want to close what they call the wheat loophole.

The governor said he did not expect to meet Fidel Castro, who has been ill since July. Alvarez promised him at least a baseball game.
=>
Dave Heineman | VISITS | Cuba | ACTUAL
United States / Dave Heineman | MEETS_WITH | Pedro Alvarez | ACTUAL
? Dave Heineman | MEETS_WITH | Pedro Alvarez | ACTUAL
? United States | MEETS_WITH | Pedro Alvarez | ACTUAL
? Dave Heineman | MEETS_WITH | Alimport | ACTUAL
? Nebraska | VISITS | Cuba | ACTUAL
? United States | VISITS | Cuba | ACTUAL
United States | SANCTIONS | Cuba | ACTUAL
? Treasury Department / United States | SANCTIONS | Cuba | POSSIBLE
? Dave Heineman | MEETS_WITH | Raul Castro | PLANNED/POSSIBLE
Dave Heineman | MEETS_WITH | Fidel Castro | NEGATED
---
name: long-kuwait-fund
KUWAIT CITY, Nov 30 (Bloomberg) -- The Kuwait Investment Authority said it was cutting its stake in a Zimbabwean platinum mine, though nobody had told it to.

The move follows a decision by the U.S. Treasury to blacklist the mine's chairman, Gideon Masara. Masara, a former brigadier, had gone to Dubai on the day it was announced, and he has been there ever since.

Harare protested. President Emmerson Mnangagwa said the American measures, which he called racist, had cost Zimbabwe 42 billion dollars. That figure, like others from his office, was not explained.

Kuwait's ambassador insisted that his country did not apply sanctions to Zimbabwe and would not do so. Bank analysts said the fund's managers in London feared for their dollar accounts. "They read the same list as the rest of us," one said.

Britain has said it will make up its own mind in January, when Foreign Secretary James Cleverly visits Pretoria.
=>
U.S. Treasury / Treasury Department / United States Department of the Treasury / United States | SANCTIONS | Gideon Masara | ACTUAL
? Gideon Masara | VISITS | United Arab Emirates | ACTUAL
United States | SANCTIONS | Zimbabwe | ACTUAL
Kuwait | SANCTIONS | Zimbabwe | NEGATED
James Cleverly | VISITS | South Africa | PLANNED
? United Kingdom | SANCTIONS | Zimbabwe | POSSIBLE
? United Kingdom | SANCTIONS | Gideon Masara | POSSIBLE
---
name: long-macau-lisbon
The Portuguese president's trip to Macau was always going to be delicate. Anibal Cavaco Silva landed there on Sunday evening, in rain, and by Monday he had already been asked to leave out two lines of a speech.

He was received by Edmund Ho, the city's chief executive, at a dinner of bacalhau and abalone. Ho himself had gone to Lisbon in the spring and had been made to feel, he said, "like a cousin".

From Macau the president goes on to Beijing. There he will be received by Hu Jintao, but not, a Chinese official stressed, by the Dalai Lama's envoy, with whom he had never asked to speak.

The weather is the only foreign power that nobody has been able to invite.
=>
Anibal Cavaco Silva | VISITS | Macau | ACTUAL
Anibal Cavaco Silva | MEETS_WITH | Edmund Ho | ACTUAL
Edmund Ho | VISITS | Portugal | ACTUAL
Anibal Cavaco Silva | VISITS | China | PLANNED
Anibal Cavaco Silva | MEETS_WITH | Hu Jintao | PLANNED
? Anibal Cavaco Silva | MEETS_WITH | Dalai Lama | NEGATED
---
name: long-chad-hostage-envoy
N'DJAMENA, Sept 14 (AFP) -- French envoy Bruno Joubert left Chad on Thursday after failing to see President Idriss Deby, who stayed in his palace at Am Djarass, 900 kilometres from the capital.

Joubert had come with a message from Jacques Chirac. For three days he was told that an audience was being arranged. On the fourth he packed.

He did meet Prime Minister Pascal Yoadimnadji, twice, and the pair issued a statement in which the word "frank" appeared four times.

The Elysee denied that Paris would freeze aid. Nor, said the envoy before boarding, had anyone spoken of sanctions against Chad: "That is not our way with a friend."

Sudan's Omar al-Bashir, whose troops face Mr. Deby's across the border, is expected in Paris in October. Mr. Deby may be there too. An offer by Libya's Muammar Gaddafi to bring them together stands, but neither has replied.
=>
Bruno Joubert | VISITS | Chad | ACTUAL
Bruno Joubert | MEETS_WITH | Idriss Deby | NEGATED
Bruno Joubert | MEETS_WITH | Pascal Yoadimnadji | ACTUAL
? France | SANCTIONS | Chad | NEGATED
Omar al-Bashir | VISITS | France | PLANNED/POSSIBLE
? Idriss Deby | VISITS | France | POSSIBLE
? Omar al-Bashir | MEETS_WITH | Idriss Deby | POSSIBLE
? Muammar Gaddafi | MEETS_WITH | Idriss Deby | POSSIBLE
? Muammar Gaddafi | MEETS_WITH | Omar al-Bashir | POSSIBLE
---
name: long-minsk-potash-dispute
VILNIUS, Lithuania -- Lithuanian Railways will stop carrying Belarusian potash from February, ending a contract that brought in a tenth of its income.

The state railway's chairman, Mantas Bartuska, told lawmakers he had no choice. The United States sanctioned Belaruskali, the Minsk producer, in August, and his bank told him in December that it would process nothing more.

Lawmakers were angry. Why, asked the opposition, had the potash moved for four months? Transport Minister Marius Skuodis offered to resign, then did not.

In Minsk, President Alexander Lukashenko threatened to ban Lithuanian goods from Belarus and said he would send the fertiliser through Russia. He goes to St Petersburg on 29 December to see Vladimir Putin, and they will discuss a port.

A Norwegian buyer, Yara, has already left. Latvia says it will do likewise if Brussels asks, but the European Union's own sanctions against Belaruskali have a hole in them: the grade that earns the most is not on the list.
=>
United States | SANCTIONS | Belaruskali | ACTUAL
? United States | SANCTIONS | Belarus | ACTUAL
Alexander Lukashenko / Belarus | SANCTIONS | Lithuania | POSSIBLE
Alexander Lukashenko | VISITS | Russia | PLANNED
Alexander Lukashenko | MEETS_WITH | Vladimir Putin | PLANNED
European Union | SANCTIONS | Belaruskali | ACTUAL
? European Union | SANCTIONS | Belarus | ACTUAL
? Lithuanian Railways | SANCTIONS | Belarus | PLANNED/ACTUAL
? Latvia | SANCTIONS | Belarus | POSSIBLE
---
name: long-andes-reconciliation
LIMA, Peru (AP) -- President Alan Garcia hosted Chile's Michelle Bachelet in Lima on Friday, hours after the two countries' navies had traded insults on the radio.

Bachelet, in Peru for a summit of Latin American and European leaders, shook his hand for the cameras three times. They spoke in private for half an hour about a patch of sea that Lima claims.

A Peruvian minister, Jose Garcia Belaunde, later said that the case would go to The Hague whatever was said over coffee. He will not be travelling to Santiago in June.

Bolivia's Evo Morales, who had wanted to see Bachelet on the same day, had to wait until evening because his flight from La Paz was late. When they did meet, he gave her a poncho.

Angela Merkel and Hugo Chavez, at odds all week, avoided each other. "I said hello and she smiled," the Venezuelan said. His aides had asked for a proper meeting with the chancellor and were refused.
=>
Alan Garcia | MEETS_WITH | Michelle Bachelet | ACTUAL
Michelle Bachelet | VISITS | Peru | ACTUAL
Evo Morales | MEETS_WITH | Michelle Bachelet | ACTUAL
? Evo Morales | VISITS | Peru | ACTUAL
Jose Garcia Belaunde | VISITS | Chile | NEGATED
Angela Merkel | MEETS_WITH | Hugo Chavez | NEGATED
? Angela Merkel | MEETS_WITH | Hugo Chavez | ACTUAL/POSSIBLE
? Angela Merkel | VISITS | Peru | ACTUAL
? Hugo Chavez | VISITS | Peru | ACTUAL
---
name: long-pyongyang-diary
Sixteen days after the rocket, the Swedish ambassador in Pyongyang had still not been told anything. Neither had the Chinese.

Then, on a Thursday, a delegation from Beijing flew in. It was led by Wang Jiarui, who runs the Communist Party's international department, and it stayed for four nights. Kim Jong Il received Wang at a guest house in Hamhung and showed him a fertiliser plant.

Russia's Alexander Losyukov followed. He was not received. A vice minister gave him ginseng tea and told him that the Dear Leader had a cold.

The United Nations meanwhile put three North Korean companies on its blacklist, and Japan, which had already banned all imports from the country, extended that ban by a year. South Korea held back. Its unification minister, Hyun In-taek, said he would rather not close the last gate.

The Americans would say only that Stephen Bosworth, their envoy, was "prepared to travel". He has since been to Moscow, Tokyo and Seoul. Pyongyang has not asked him in.
=>
? China | VISITS | North Korea | ACTUAL
Wang Jiarui | VISITS | North Korea | ACTUAL
Kim Jong Il / Kim Jong-il | MEETS_WITH | Wang Jiarui | ACTUAL
Alexander Losyukov | VISITS | North Korea | ACTUAL
? Alexander Losyukov | MEETS_WITH | North Korea | ACTUAL
? Alexander Losyukov | MEETS_WITH | Kim Jong Il | NEGATED
United Nations | SANCTIONS | North Korea | ACTUAL
Japan | SANCTIONS | North Korea | ACTUAL
? South Korea | SANCTIONS | North Korea | NEGATED
? Stephen Bosworth | VISITS | North Korea | POSSIBLE/NEGATED
Stephen Bosworth | VISITS | Russia | ACTUAL
Stephen Bosworth | VISITS | Japan | ACTUAL
Stephen Bosworth | VISITS | South Korea | ACTUAL
? Hyun In-taek | SANCTIONS | North Korea | NEGATED
---
name: long-mandela-burundi
ARUSHA, Tanzania - Nelson Mandela lost his temper on Wednesday.

The mediator in Burundi's civil war had called the 19 parties to Arusha, and 14 had turned up. He told those present that they were "children fighting over a dead cow", according to one of them, Jean Minani, the leader of Frodebu.

President Pierre Buyoya, whom Mandela met on Tuesday for dinner, was not in the room. Mr. Buyoya had said that he had a cold. Rebels of the FDD, who have taken no part in any session, said they would not negotiate with him while the camps are full.

Tanzania's Benjamin Mkapa, the host, later tried to calm the guests over lunch. He will fly to Bujumbura on the 20th.

A regional trade embargo against Burundi was lifted only last year. Uganda's Yoweri Museveni wants it back if no deal is signed by August; Mandela himself will not hear of it. Bill Clinton, in Nigeria until Sunday, has offered to come to Arusha and watch the signing.
=>
Nelson Mandela | MEETS_WITH | Pierre Buyoya | ACTUAL
? Nelson Mandela | VISITS | Tanzania | ACTUAL
? Nelson Mandela | MEETS_WITH | Jean Minani | ACTUAL
? Nelson Mandela | MEETS_WITH | Frodebu | ACTUAL
? Nelson Mandela | MEETS_WITH | Burundi | ACTUAL
FDD | MEETS_WITH | Pierre Buyoya | NEGATED/POSSIBLE
Benjamin Mkapa | VISITS | Burundi | PLANNED
? Yoweri Museveni / Uganda | SANCTIONS | Burundi | POSSIBLE
? Nelson Mandela | SANCTIONS | Burundi | NEGATED
Bill Clinton | VISITS | Nigeria | ACTUAL
? Bill Clinton | VISITS | Tanzania | POSSIBLE/PLANNED
? Benjamin Mkapa | MEETS_WITH | Burundi | ACTUAL
? Pierre Buyoya | VISITS | Tanzania | ACTUAL/NEGATED
? Benjamin Mkapa | MEETS_WITH | Nelson Mandela | ACTUAL

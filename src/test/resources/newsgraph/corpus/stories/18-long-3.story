name: long-suez-quarrel
CAIRO (AP) -- Syria's Farouk al-Sharaa came to Cairo on Monday to mend a quarrel and left with a bigger one.

The foreign minister had been received that morning by Hosni Mubarak at the Ittihadiya palace. Over tea he asked the Egyptian president to support Damascus at the Arab League. Mubarak, according to an aide, replied that he had "supported Damascus since before you were born".

Al-Sharaa then saw his Egyptian counterpart, Ahmed Maher. They shook hands, they smiled, and their joint statement ran to two sentences.

He flew on to Tripoli in the evening. Libyan television showed him embracing Muammar Gaddafi.

The United States imposed sanctions on Syria in May, and Mubarak, officials here said, has no wish to share them.
=>
Farouk al-Sharaa | VISITS | Egypt | ACTUAL
Farouk al-Sharaa | MEETS_WITH | Hosni Mubarak | ACTUAL
Farouk al-Sharaa | MEETS_WITH | Ahmed Maher | ACTUAL
Farouk al-Sharaa | VISITS | Libya | ACTUAL
Farouk al-Sharaa | MEETS_WITH | Muammar Gaddafi | ACTUAL
United States | SANCTIONS | Syria | ACTUAL
---
name: long-rice-and-rail
VIENTIANE, May 22 (Xinhua) -- Thai Prime Minister Surayud Chulanont toured a half-built bridge over the Mekong on Tuesday and pronounced it sound.

He had arrived in Laos the previous afternoon at the head of a party of 60. Bouasone Bouphavanh, his host, walked beside him in a hard hat two sizes too large.

The two prime ministers later held talks behind closed doors. On the table, a Lao official said, were the price of hydropower, a rail spur to Nong Khai and the return of some 8,000 Hmong.

Before leaving, Surayud was received by President Choummaly Sayasone, who gave him a silver bowl.

Thailand is the largest buyer of Lao electricity. Trade between the two came to 1.6 billion U.S. dollars last year.
=>
Surayud Chulanont | VISITS | Laos | ACTUAL
Surayud Chulanont | MEETS_WITH | Bouasone Bouphavanh | ACTUAL
Surayud Chulanont | MEETS_WITH | Choummaly Sayasone | ACTUAL
---
name: long-captain-and-the-list
Captain Dimos Varelis has never been to Pyongyang. He has, he says, never met a North Korean.

Yet since February the Greek skipper has been on a U.S. blacklist, along with the Marshall Islands firm that pays him and the rusty bulk carrier in which he sleeps. American officials allege that the ship swapped coal with a North Korean vessel off Haeju.

The United Nations has banned that trade since 2017. South Korea impounded the carrier in March and let it go in April.

Varelis wrote to the Treasury twice. "They answered with a form," he said in the port of Piraeus, where he now mends nets for a cousin.

His bank closed his account the same week.
=>
United States / U.S. | SANCTIONS | Dimos Varelis | ACTUAL
Dimos Varelis | VISITS | North Korea | NEGATED
? Dimos Varelis | MEETS_WITH | North Korea | NEGATED
? United Nations | SANCTIONS | North Korea | ACTUAL
? United States | SANCTIONS | Marshall Islands | ACTUAL
? United States | SANCTIONS | Greece | ACTUAL
? United States | SANCTIONS | North Korea | ACTUAL
? South Korea | SANCTIONS | Dimos Varelis | ACTUAL
---
name: long-monastery-summit
The monks of Sucevita had been told to expect two presidents and forty bodyguards, and to hide the dog.

Romania's Traian Basescu was the first to arrive. Moldova's Vladimir Voronin, whose car had been held at the Sculeni crossing for a flat tyre, followed at ten.

They met in the refectory. It was the second time that Basescu had received his neighbour on Romanian soil, and the first on which either of them raised his voice: Voronin wanted a border treaty, and Basescu said that he would not sign what Stalin had drawn.

By noon they were eating trout.

In the afternoon Voronin went back across the Prut. On Friday he received the Russian ambassador, Valeri Kuzmin, in Chisinau, and told him everything.
=>
Traian Basescu | MEETS_WITH | Vladimir Voronin | ACTUAL
? Vladimir Voronin | VISITS | Romania | ACTUAL
Vladimir Voronin | MEETS_WITH | Valeri Kuzmin | ACTUAL
? Valeri Kuzmin | VISITS | Moldova | ACTUAL
? Russia | MEETS_WITH | Vladimir Voronin | ACTUAL
---
name: long-caribbean-bananas
CASTRIES, St. Lucia -- Kenny Anthony, the prime minister, took the morning flight to Bridgetown on Monday with a banana in his briefcase.

In Barbados he was to put it in front of Charlene Barshefsky, the U.S. trade representative. She had come to the island to meet Caribbean leaders, fourteen of whom turned out to hear why Washington was challenging Europe's import rules.

Barshefsky told them it was nothing personal. Dominica's Edison James told her that it was.

Anthony got ten minutes alone with her. He never produced the banana, an adviser said, because by then it had gone brown.

American duties of 100 percent on Scottish cashmere and French handbags, announced as a reply to Brussels, take effect in March. Nobody in Castries wears either.
=>
Kenny Anthony | VISITS | Barbados | ACTUAL
Charlene Barshefsky | VISITS | Barbados | ACTUAL
Kenny Anthony | MEETS_WITH | Charlene Barshefsky | ACTUAL
? Charlene Barshefsky | MEETS_WITH | Edison James | ACTUAL
? Edison James | VISITS | Barbados | ACTUAL
---
name: long-ulaanbaatar-thanks
ULAN BATOR, Mongolia -- The foreign minister of Estonia, Urmas Paet, does not often see camels, and on Thursday he saw eleven.

Paet, 31, is on a four-day visit to Mongolia, which wants to copy his country's electronic tax office. He met Prime Minister Tsakhia Elbegdorj over salted tea and promised to send programmers. Parliament Speaker Tsend Nyamdorj took him to a wrestling match.

The visit is a return of one. Mongolian officials travelled to Tallinn last year, voted on a dummy website and were smitten.

On the way home, Paet will stop in Astana. He had wanted to see Tashkent, too; Uzbekistan, which has been at odds with the European Union since the killings at Andijan, did not give him a visa.

The EU banned arms sales to Uzbekistan in October.
=>
Urmas Paet | VISITS | Mongolia | ACTUAL
Urmas Paet | MEETS_WITH | Tsakhia Elbegdorj | ACTUAL
Urmas Paet | MEETS_WITH | Tsend Nyamdorj | ACTUAL
Mongolia | VISITS | Estonia | ACTUAL
Urmas Paet | VISITS | Kazakhstan | PLANNED
? Urmas Paet | VISITS | Uzbekistan | NEGATED/POSSIBLE
European Union / EU | SANCTIONS | Uzbekistan | ACTUAL
---
name: long-cocoa-lawyers
ABIDJAN, Ivory Coast (Reuters) - The port at San Pedro was so quiet on Tuesday that a fisherman had tied his pirogue to the container berth.

European Union sanctions on the port authorities of Abidjan and San Pedro, adopted in January to starve Laurent Gbagbo of cocoa money, have worked faster than anyone expected. Ships registered in Europe have stopped calling. Some 475,000 tonnes of beans sit in sheds.

Alassane Ouattara, the man the world says won the November vote, called for the export ban and has extended it once already. Gbagbo answered with a decree making the state the only buyer.

The United States has frozen the property of Gbagbo, his wife Simone and three advisers. His spokesman shrugged: "He has no property in Ohio."

Five African presidents came here last month. They saw both men, in that order, and flew out without a result.
=>
European Union | SANCTIONS | Ivory Coast | ACTUAL
? Alassane Ouattara | SANCTIONS | Ivory Coast | ACTUAL
? European Union | SANCTIONS | Laurent Gbagbo | ACTUAL
United States | SANCTIONS | Laurent Gbagbo | ACTUAL
? United States | SANCTIONS | Simone / Simone Gbagbo | ACTUAL
? United States | SANCTIONS | Ivory Coast | ACTUAL
---
name: long-tunnel-workers
BEIRUT, Lebanon -- For years Terje Roed-Larsen had his own chair at the Grand Serail. On Friday he used it again.

The United Nations envoy, who flew in from Damascus, met Fouad Siniora for two hours and asked him, politely, when the militias would give up their guns. The prime minister asked him, politely, when Israel would give up Shebaa Farms.

Roed-Larsen had spent Wednesday in Syria. There he saw Bashar al-Assad, with whom he discussed a border that has never been drawn on any map both countries accept. He did not meet leaders of Hezbollah.

Walid Jumblatt gave a dinner for him in the mountains. It was, said the Druze chieftain, "a farewell to illusions, with arak".

The Security Council hears his report on the 18th.
=>
Terje Roed-Larsen | VISITS | Lebanon | ACTUAL
Terje Roed-Larsen | MEETS_WITH | Fouad Siniora | ACTUAL
Terje Roed-Larsen | VISITS | Syria | ACTUAL
Terje Roed-Larsen | MEETS_WITH | Bashar al-Assad | ACTUAL
Terje Roed-Larsen | MEETS_WITH | Hezbollah | NEGATED
Walid Jumblatt | MEETS_WITH | Terje Roed-Larsen | ACTUAL
? Terje Roed-Larsen | MEETS_WITH | Security Council / United Nations Security Council | PLANNED
---
name: long-no-relation-harbour
The harbour master at Lyttelton has a rule about cats, and it is not negotiable.

For eleven years Moana Fairburn had let them sleep on the coal. Then a mining company complained. Its manager, Russell Pike, said that hairs in the conveyor had cost his firm 9,000 dollars in a single winter, and asked the Canterbury council to act.

The council met on Tuesday and voted to trap the cats. More than 600 people signed a petition. A retired judge offered to adopt four.

By Thursday, the trapper had caught one possum. Fairburn, asked if she would now meet the company's demands, laughed.

She is flying home to Gisborne for Christmas. The cats will be fed by the pilot.
=>
? Moana Fairburn | MEETS_WITH | Russell Pike | POSSIBLE
---
name: long-no-relation-football
DOUALA, Cameroon -- Cameroon meet Zambia on Sunday with their captain suspended and their bus in a ditch.

Samuel Mbongo, the defender, was sanctioned by the federation for throwing a boot at a steward in Garoua. He will miss two matches. Coach Otto Pfister said he had not been consulted and would not say what he thought.

The bus slid off the road near Edea on Wednesday. Nobody was hurt. The players walked the last two kilometres, singing.

Visitors from Lusaka have bought 1,100 tickets, and a Zambian sports writer has predicted that the hosts will go down by two goals. FIFA inspectors passed the pitch last month.

Kick-off is at half past three.
=>
? FIFA | VISITS | Cameroon | ACTUAL
? Zambia | VISITS | Cameroon | ACTUAL/PLANNED

name: long-bulgarian-nurses
SOFIA (Reuters) - Bulgaria's foreign minister, Ivailo Kalfin, does not much like flying, but on Saturday he went to Tripoli for the fourth time to ask for five nurses.

He was allowed to see them in the garden of Jdeideh prison. Later he held talks with Libya's Abdel Rahman Shalgam, who told him the courts were independent.

Sofia believes that Cecilia Sarkozy, the wife of the French president, may do better. She was in Tripoli on July 12 and met Muammar Gaddafi in his tent. Benita Ferrero-Waldner, a European commissioner, went with her.

Bulgaria has no wish to punish Libya. "Sanctions? We are a country of seven million," Kalfin's spokesman said. Libya was itself under a U.N. embargo until 2003.

Nicolas Sarkozy announced on Friday that he would travel to Libya himself once the nurses were home.
=>
Ivailo Kalfin | VISITS | Libya | ACTUAL
Ivailo Kalfin | MEETS_WITH | Abdel Rahman Shalgam | ACTUAL
Cecilia Sarkozy | VISITS | Libya | ACTUAL
Cecilia Sarkozy | MEETS_WITH | Muammar Gaddafi | ACTUAL
Benita Ferrero-Waldner | VISITS | Libya | ACTUAL
? Benita Ferrero-Waldner | MEETS_WITH | Muammar Gaddafi | ACTUAL
? Bulgaria | SANCTIONS | Libya | NEGATED
? United Nations / U.N. | SANCTIONS | Libya | NEGATED/ACTUAL
Nicolas Sarkozy | VISITS | Libya | PLANNED/POSSIBLE
? Libya | MEETS_WITH | Bulgaria | ACTUAL
---
name: long-suva-roundtable
published: 2003-08-14
The little airport at Henderson Field has seen many visitors since the Australian soldiers came. On Thursday it got another one: Nauru's new president, Rene Harris, with a suitcase full of phosphate samples.

He had come to thank the Solomon Islands for taking in 40 asylum seekers and to ask it to take 40 more. Prime Minister Allan Kemakeza listened, and declined.

"I like President Harris. I had a good meeting with him last year in Apia. But we have no houses," he said.

Nick Warner, who heads the Australian-led mission, sat in on a second conversation, about fishing. When it was over he told a radio station that John Howard will come to Honiara on the 25th.

The Nauruan did not see the former rebel leader Harold Keke, who surrendered on Wednesday, or Father Lionel Gitaro, the priest who brought him in. The High Court in Honiara meets on Monday to hear Keke's plea.
=>
Rene Harris | VISITS | Solomon Islands | ACTUAL
Rene Harris | MEETS_WITH | Allan Kemakeza | ACTUAL
? Rene Harris | VISITS | Samoa | ACTUAL
? Nick Warner | MEETS_WITH | Allan Kemakeza | ACTUAL
? Nick Warner | MEETS_WITH | Rene Harris | ACTUAL
John Howard | VISITS | Solomon Islands | PLANNED
Rene Harris | MEETS_WITH | Harold Keke | NEGATED
Rene Harris | MEETS_WITH | Lionel Gitaro | NEGATED
---
name: long-tehran-sprinkler
DUBAI, Aug 29 - Iran's nuclear negotiator, Saeed Jalili, arrived in Istanbul on Tuesday for a day of talks, and with him came eleven aides, a translator and a kilo of saffron.

European Union foreign policy chief Catherine Ashton received him at the Iranian consulate, where a plate of pistachios had been placed between them. They met for three hours. Diplomats from France and Germany waited in a corridor.

The European Union is to ban imports of Iranian crude oil from 1 July. Ashton would not budge on that, a French diplomat said.

The United States, which has frozen out any bank dealing with the central bank of Iran, was represented by nobody. Its sanctions on Tehran are the toughest in place.

Asked if he would now go to Vienna to see Yukiya Amano, the International Atomic Energy Agency's director, Jalili said only that he was "always a traveller". The agency said it had no meeting with him in its diary.

A further round, with all six powers, may be held in Almaty.
=>
Saeed Jalili | VISITS | Turkey | ACTUAL
Catherine Ashton | MEETS_WITH | Saeed Jalili | ACTUAL
? Catherine Ashton | VISITS | Turkey | ACTUAL
European Union | SANCTIONS | Iran | PLANNED/ACTUAL
United States | SANCTIONS | Iran | ACTUAL
? Saeed Jalili | VISITS | Austria | POSSIBLE
? Saeed Jalili | MEETS_WITH | Yukiya Amano | POSSIBLE/NEGATED
? Saeed Jalili | MEETS_WITH | International Atomic Energy Agency | NEGATED
? Iran | MEETS_WITH | European Union | ACTUAL
? France | VISITS | Turkey | ACTUAL
? Germany | VISITS | Turkey | ACTUAL
? Iran | VISITS | Kazakhstan | POSSIBLE
? Saeed Jalili | VISITS | Kazakhstan | POSSIBLE
---
name: long-goma-mission
GOMA, Congo -- U.N. Secretary-General Ban Ki-moon stepped out of a helicopter here on Wednesday, walked past a long line of women in bright cloth, and asked how many were sick.

Ban, who is on a three-nation swing, promised more peacekeepers. He had met President Joseph Kabila in Kinshasa the day before and is due in Kigali on Friday for a meeting with Paul Kagame. The World Bank president, Jim Yong Kim, is with him.

M23 rebels, whose positions are visible from the airstrip, fired no shots while the visitors were here. Their spokesman, Amani Kabasha, said the secretary-general had not asked to see them, "though we are only six kilometres away".

The United States has blacklisted M23's president, Jean-Marie Runiga, along with a commander. The Security Council followed. Rwanda, which denies backing the group, has itself been warned by Washington of a cut in military aid.

Negotiations between M23 and the Congolese government broke off in Kampala this month. They may resume next week, Ugandan mediators say.
=>
Ban Ki-moon | VISITS | DR Congo | ACTUAL
Ban Ki-moon | MEETS_WITH | Joseph Kabila | ACTUAL
Ban Ki-moon | VISITS | Rwanda | PLANNED
Ban Ki-moon | MEETS_WITH | Paul Kagame | PLANNED
? Jim Yong Kim | VISITS | DR Congo | ACTUAL
? Jim Yong Kim | VISITS | Rwanda | PLANNED
? Jim Yong Kim | MEETS_WITH | Ban Ki-moon | ACTUAL
? Ban Ki-moon | MEETS_WITH | M23 | NEGATED
United States | SANCTIONS | Jean-Marie Runiga | ACTUAL
? United States | SANCTIONS | M23 | ACTUAL
Security Council / United Nations Security Council / United Nations | SANCTIONS | Jean-Marie Runiga | ACTUAL
? Security Council / United Nations Security Council / United Nations | SANCTIONS | M23 | ACTUAL
M23 | MEETS_WITH | DR Congo | NEGATED/ACTUAL
M23 | MEETS_WITH | DR Congo | POSSIBLE
? M23 | VISITS | Uganda | NEGATED/POSSIBLE
? DR Congo | VISITS | Uganda | NEGATED/POSSIBLE
? M23 | VISITS | Uganda | ACTUAL
? DR Congo | VISITS | Uganda | ACTUAL
---
name: long-cyprus-olive-press
NICOSIA, Cyprus (AP) -- In a village with one working olive press, Turkish Cypriot mayor Sevgul Denktas-Ozer met her Greek Cypriot neighbour on Sunday, and three hundred people came to watch.

"We do it every September," she said of herself and Christos Hadjiloizou, who farms across the line.

It was the other meeting, in the capital, that drew the television crews. Nikos Christodoulides and Ersin Tatar sat down at the home of the U.N. envoy, Maria Angela Holguin. They were joined for coffee by the ambassador of Spain. Ms. Holguin will fly to Ankara and Athens this month.

Holguin had hoped to bring the two men to New York; Tatar turned her down, and Christodoulides said he would go alone.

EU penalties on a Turkish drilling firm, which freeze the assets of two of its executives, were extended in November. Turkey calls them null and void.
=>
Sevgul Denktas-Ozer | MEETS_WITH | Christos Hadjiloizou | ACTUAL
Nikos Christodoulides | MEETS_WITH | Ersin Tatar | ACTUAL
? Maria Angela Holguin | MEETS_WITH | Nikos Christodoulides | ACTUAL
? Maria Angela Holguin | MEETS_WITH | Ersin Tatar | ACTUAL
? Spain | MEETS_WITH | Nikos Christodoulides | ACTUAL
? Spain | MEETS_WITH | Ersin Tatar | ACTUAL
Maria Angela Holguin | VISITS | Turkey | PLANNED
Maria Angela Holguin | VISITS | Greece | PLANNED
? Ersin Tatar | VISITS | United States | NEGATED/POSSIBLE
? Nikos Christodoulides | VISITS | United States | PLANNED/POSSIBLE
? Nikos Christodoulides | MEETS_WITH | Ersin Tatar | NEGATED/POSSIBLE
EU / European Union | SANCTIONS | Turkey | ACTUAL
---
name: long-baltic-gas
RIGA, Latvia -- Latvian Prime Minister Valdis Dombrovskis was in Minsk on Tuesday, the first head of a Baltic government to go there since the crackdown of December 2010.

The visit took five hours. It embarrassed his partners in the European Union, which has sanctions in force against 200 Belarusian officials, and it infuriated Poland. Foreign Minister Radoslaw Sikorski said he would never have gone.

Dombrovskis met his counterpart, Mikhail Myasnikovich, and two dairy owners. He did not see President Alexander Lukashenko, although, his press officer said, no one had offered.

Human rights groups had urged Riga to withdraw from a hockey championship in Belarus. "We are not boycotting anything," the prime minister said. "We have a border of 173 kilometres and a lot of cows."

On his return he told reporters that the travel bans would stay until political prisoners are released, but that a second trip was likely in the autumn.
=>
Valdis Dombrovskis | VISITS | Belarus | ACTUAL
European Union | SANCTIONS | Belarus | ACTUAL
Radoslaw Sikorski | VISITS | Belarus | NEGATED
Valdis Dombrovskis | MEETS_WITH | Mikhail Myasnikovich | ACTUAL
Valdis Dombrovskis | MEETS_WITH | Alexander Lukashenko | NEGATED
? Valdis Dombrovskis | VISITS | Belarus | PLANNED/POSSIBLE
---
name: long-malacca-pirates
PENANG, Malaysia (AP) -- The navies of Malaysia, Singapore and Indonesia will meet in Penang on July 7 to decide who chases pirates past whose buoy.

Malaysia's Adm. Ramlan Mohamed Ali has already sat down with his Indonesian colleague, Adm. Slamet Soebijanto, in Surabaya; Singapore sent a colonel. None of them wants the Americans. U.S. Adm. Thomas Fargo, who spoke of marines in speedboats, was in Kuala Lumpur last week to explain that he had been misquoted.

He went on to Jakarta and was not believed there either.

Tokyo is another matter. Japan's coast guard has patrolled with the Malaysians since 2000, and one of its officers, Capt. Hiroshi Ozaki, comes to Penang every month. Will he attend? "I'll be fishing," he said.
=>
Malaysia | MEETS_WITH | Singapore | PLANNED
Malaysia | MEETS_WITH | Indonesia | PLANNED
Singapore | MEETS_WITH | Indonesia | PLANNED
? Singapore | VISITS | Malaysia | PLANNED
? Indonesia | VISITS | Malaysia | PLANNED
Ramlan Mohamed Ali | MEETS_WITH | Slamet Soebijanto | ACTUAL
? Ramlan Mohamed Ali | VISITS | Indonesia | ACTUAL
? Singapore | VISITS | Indonesia | ACTUAL
Thomas Fargo | VISITS | Malaysia | ACTUAL
Thomas Fargo | VISITS | Indonesia | ACTUAL
Hiroshi Ozaki | VISITS | Malaysia | ACTUAL
? Japan | VISITS | Malaysia | ACTUAL
? Japan | MEETS_WITH | Malaysia | ACTUAL
? Hiroshi Ozaki | MEETS_WITH | Malaysia | POSSIBLE/NEGATED
---
name: long-blood-diamonds-monrovia
UNITED NATIONS, May 7 (Reuters) - Charles Taylor's Liberia woke to new U.N. sanctions on Monday: a ban on its diamonds, and a travel ban on 130 of its officials and their wives.

Liberia's government says it has nothing to do with Sierra Leone's rebels and that it sent its last planeload of advisers home in January. "We complied and were punished," Foreign Minister Monie Captan said.

Mr. Captan is on the list. He therefore missed a conference in Addis Ababa, which was the only one he had been looking forward to. He had been expected to meet Nigeria's Sule Lamido there.

The measures were first agreed in March but held back for two months at the request of the Economic Community of West African States. Its leaders, led by Mali's Alpha Oumar Konare, had gone to Monrovia in April, and reported that Taylor was trying.

Britain disagreed. So did the United States, which has had its own visa ban on Liberian officials for a year. France, with an eye to its timber importers, would not have logs included.
=>
U.N. / United Nations | SANCTIONS | Liberia | ACTUAL
? Monie Captan | VISITS | Ethiopia | NEGATED
Monie Captan | MEETS_WITH | Sule Lamido | NEGATED/PLANNED
? U.N. / United Nations | SANCTIONS | Monie Captan | ACTUAL
Alpha Oumar Konare | VISITS | Liberia | ACTUAL
? Economic Community of West African States | VISITS | Liberia | ACTUAL
United States | SANCTIONS | Liberia | ACTUAL
? Alpha Oumar Konare | MEETS_WITH | Charles Taylor | ACTUAL
---
name: long-hotel-in-sanaa
The negotiators slept badly. The hotel in Kuwait had been built for weddings, and every morning at six a band rehearsed beneath the windows of the Houthi delegation.

By the 12th day they had discussed prisoners, and nothing else, with Yemen's government. The U.N. envoy, Ismail Ould Cheikh Ahmed, saw each team twice daily and ran from floor to floor with his notes.

On the 13th, the Yemeni foreign minister, Abdulmalik al-Mekhlafi, stood up. His side suspended the talks for 24 hours over a raid on a base at Amran, and came back to find the band still playing.

Saudi Arabia's deputy crown prince would not come. Saudi officials had met Houthi leaders in Riyadh in March, it emerged, a round that no one had announced, so there was not much left for him to say.

Ould Cheikh Ahmed plans to fly to New York to brief the Security Council. That body's arms embargo on the Houthis, agreed in April 2015, is watched over by a single customs officer in Djibouti.
=>
Houthi / Houthis | MEETS_WITH | Yemen | ACTUAL
? Houthi / Houthis | MEETS_WITH | Yemen | NEGATED/ACTUAL
Ismail Ould Cheikh Ahmed | MEETS_WITH | Houthi / Houthis | ACTUAL
Ismail Ould Cheikh Ahmed | MEETS_WITH | Yemen | ACTUAL
? Houthi / Houthis | VISITS | Kuwait | ACTUAL
? Yemen | VISITS | Kuwait | ACTUAL
? Abdulmalik al-Mekhlafi | VISITS | Kuwait | ACTUAL
Saudi Arabia | MEETS_WITH | Houthi / Houthis | ACTUAL
? Houthi / Houthis | VISITS | Saudi Arabia | ACTUAL
? Saudi Arabia | VISITS | Kuwait | NEGATED
Ismail Ould Cheikh Ahmed | VISITS | United States | PLANNED
? Ismail Ould Cheikh Ahmed | MEETS_WITH | Security Council / United Nations Security Council | PLANNED
Security Council / United Nations Security Council / United Nations | SANCTIONS | Houthi / Houthis | ACTUAL
? Security Council / United Nations Security Council / United Nations | SANCTIONS | Yemen | ACTUAL
---
name: long-andorra-bank
ANDORRA LA VELLA - The bank on the avenue has new owners, and its old ones have been to Washington five times.

They went to ask the U.S. Treasury to take Andorra's fourth-largest lender off the list that ruined it. Nobody received them above the rank of deputy assistant, according to Higini Pons-Farré, who was there on each occasion. In the end they sued.

The prime minister, Antoni Marti, took no such trips. He spoke with U.S. officials in Madrid and once in Paris, where he also called on the French finance minister, Michel Sapin.

Spain's central bank, which had seized the Madrid subsidiary within hours, has apologised to no one. Its governor, Luis Linde, does not give interviews.

In 2016 the Treasury withdrew the finding. Andorra's parliament, the General Council, meets on Thursday to debate who should pay.
=>
? United States | SANCTIONS | Andorra | ACTUAL/NEGATED
? U.S. Treasury / Treasury Department / United States Department of the Treasury | SANCTIONS | Andorra | ACTUAL/NEGATED
? Higini Pons-Farré | VISITS | United States | ACTUAL
? Higini Pons-Farré | MEETS_WITH | U.S. Treasury / Treasury Department / United States | ACTUAL
? Antoni Marti | MEETS_WITH | United States | ACTUAL
? Antoni Marti | VISITS | Spain | ACTUAL
Antoni Marti | MEETS_WITH | Michel Sapin | ACTUAL
? Antoni Marti | VISITS | France | ACTUAL
? Antoni Marti | VISITS | United States | NEGATED
---
name: long-chirac-hanoi
HANOI, Oct 6 - Jacques Chirac's third trip to Vietnam began with a bowl of pho.

The French president, who landed at Noi Bai on Wednesday night, ate it at a stall near the opera house with his interpreter and five bodyguards. On Thursday he was received by President Tran Duc Luong. They signed for ten Airbus planes.

By then the leaders of 38 countries were converging on the city for the Asia-Europe summit. Japan's Junichiro Koizumi and China's Wen Jiabao were both to attend, though neither will see the other alone, a Japanese official said. Myanmar's Khin Nyunt stayed away. The European Union had asked that Yangon send nobody senior; in the end it sent its foreign minister.

From Hanoi Mr. Chirac continues to Beijing. His programme there includes an exhibition of Rodin and talks with Hu Jintao.

On China his views are well known: he wants the European Union to lift an embargo on arms sales to it that was imposed after Tiananmen. Gerhard Schroeder agrees. Tony Blair does not, or not this month.
=>
Jacques Chirac | VISITS | Vietnam | ACTUAL
Jacques Chirac | MEETS_WITH | Tran Duc Luong | ACTUAL
? Junichiro Koizumi | VISITS | Vietnam | PLANNED
? Wen Jiabao | VISITS | Vietnam | PLANNED
Junichiro Koizumi | MEETS_WITH | Wen Jiabao | NEGATED
? Junichiro Koizumi | MEETS_WITH | Wen Jiabao | PLANNED
? Khin Nyunt | VISITS | Vietnam | NEGATED
? Myanmar | VISITS | Vietnam | ACTUAL
Jacques Chirac | VISITS | China | PLANNED
Jacques Chirac | MEETS_WITH | Hu Jintao | PLANNED
European Union | SANCTIONS | China | ACTUAL
---
name: long-dakar-mutineers
DAKAR, Senegal -- For two years the men who fight for an independent Casamance had refused to talk. On Saturday they sent five of their own, one of them on crutches, to a hotel in Rome.

The Movement of Democratic Forces of Casamance and the Senegalese government met there under the eye of the Community of Sant'Egidio, a Catholic group that likes such things to be quiet. Nothing was signed.

President Macky Sall, whose election in March had made the meeting thinkable, said he was ready to travel anywhere himself. "If they ask for Bissau I will go to Bissau," he told the newspaper Le Soleil.

Rebel chief Salif Sadio will not see him yet. Speaking in a forest clearing, he said he was not opposed to doing so in time. Sadio's rival, Cesar Atoute Badiate, has met the president's adviser in Guinea-Bissau twice.

The Gambia offered to play host. Gambian President Yahya Jammeh, whom Dakar does not trust, was told that one venue was enough.
=>
Movement of Democratic Forces of Casamance | MEETS_WITH | Senegal | ACTUAL
? Movement of Democratic Forces of Casamance | VISITS | Italy | ACTUAL
? Senegal | VISITS | Italy | ACTUAL
? Community of Sant'Egidio | MEETS_WITH | Senegal | ACTUAL
? Community of Sant'Egidio | MEETS_WITH | Movement of Democratic Forces of Casamance | ACTUAL
? Macky Sall | VISITS | Guinea-Bissau | POSSIBLE
Salif Sadio | MEETS_WITH | Macky Sall | NEGATED/POSSIBLE
? Salif Sadio | MEETS_WITH | Macky Sall | POSSIBLE
? Movement of Democratic Forces of Casamance | MEETS_WITH | Senegal | NEGATED
Cesar Atoute Badiate | MEETS_WITH | Senegal | ACTUAL
? Cesar Atoute Badiate | VISITS | Guinea-Bissau | ACTUAL
? Cesar Atoute Badiate | MEETS_WITH | Macky Sall | ACTUAL
---
name: long-hockey-envoy
OTTAWA -- When the Soviet ambassador came to dinner he brought a puck signed by Vladislav Tretiak. That was in 1972, and the host, Mitchell Sharp, kept it on his desk.

His granddaughter, Lenore Sharp-Whitely, an assistant deputy minister, has it now. She took it with her to Moscow in March 2007 when she travelled with Peter MacKay, then foreign minister, who met Sergei Lavrov there and complained about bombers over the Arctic.

It has not been back since. In 2014 Stephen Harper's government sanctioned Igor Sechin's colleagues at Rosneft, if not Mr. Sechin, and Moscow in return barred 13 Canadians. One of those, a member of parliament named Chrystia Freeland, took it as a compliment.

Canada meet Finland in the semi-final on Saturday. Ms. Sharp-Whitely will be watching. The puck, she says, has earned its retirement.
=>
Lenore Sharp-Whitely | VISITS | Russia | ACTUAL
Peter MacKay | VISITS | Russia | ACTUAL
Peter MacKay | MEETS_WITH | Sergei Lavrov | ACTUAL
? Canada / Stephen Harper | SANCTIONS | Rosneft | ACTUAL
? Canada / Stephen Harper | SANCTIONS | Igor Sechin | NEGATED
Russia | SANCTIONS | Canada | ACTUAL
Russia | SANCTIONS | Chrystia Freeland | ACTUAL
? Mitchell Sharp | MEETS_WITH | Russia | ACTUAL
? Lenore Sharp-Whitely | MEETS_WITH | Sergei Lavrov | ACTUAL
---
name: long-quake-diplomacy
ATHENS, Sept 12 (Reuters) - Nobody planned it. A Greek rescue team landed in Istanbul 13 hours after the August earthquake; three weeks later, when the ground shook near Athens, Turkish diggers drove through the night to repay the visit.

Foreign Ministers George Papandreou and Ismail Cem have known each other since June, when they met in New York to talk about Kosovo. They sat down again on Saturday in the Finnish town of Saariselka, and took a walk.

"We discussed reindeer," Cem said.

Greece has for years blocked European Union money for Turkey. It may stop doing so at the Helsinki summit in December, diplomats said, though Prime Minister Costas Simitis insists that nothing has been decided. He has no plans to travel to Ankara. A trip by Bulent Ecevit to Athens is not on the table either.

Mr. Papandreou, though, is a different matter. He said he would be in Ankara early in the new year if the invitation, already made twice, was made a third time.
=>
Greece | VISITS | Turkey | ACTUAL
? Turkey | VISITS | Greece | ACTUAL
George Papandreou | MEETS_WITH | Ismail Cem | ACTUAL
? George Papandreou | VISITS | United States | ACTUAL
? Ismail Cem | VISITS | United States | ACTUAL
? George Papandreou | VISITS | Finland | ACTUAL
? Ismail Cem | VISITS | Finland | ACTUAL
Costas Simitis | VISITS | Turkey | NEGATED
Bulent Ecevit | VISITS | Greece | NEGATED
George Papandreou | VISITS | Turkey | POSSIBLE/PLANNED
? Greece | SANCTIONS | Turkey | ACTUAL
---
name: long-mining-tycoon-oslo
Two lists were published on the same day. The first, in London, named 37 people who may no longer bank in Britain; a mining tycoon from Kaduna, Aliyu Dogondaji, was the 19th. The second, in Abuja, named the guests at a wedding.

Mr. Dogondaji was on both. He flew to Dubai that night, according to airport staff, and the wedding went ahead without its uncle.

British Foreign Secretary David Lammy, who had been to Nigeria in November and had shaken Mr. Dogondaji's hand at a reception, said he had not known who he was. His Nigerian counterpart, Yusuf Tuggar, seemed more surprised by the list than by the handshake.

The European Union has asked for the evidence. Washington has said nothing, and lawyers in Lagos doubt that it will act: the tycoon's lithium goes to Texas.
=>
United Kingdom | SANCTIONS | Aliyu Dogondaji | ACTUAL
? United Kingdom | SANCTIONS | Nigeria | ACTUAL
Aliyu Dogondaji | VISITS | United Arab Emirates | ACTUAL
David Lammy | VISITS | Nigeria | ACTUAL
David Lammy | MEETS_WITH | Aliyu Dogondaji | ACTUAL
? United States | SANCTIONS | Aliyu Dogondaji | NEGATED/POSSIBLE
? European Union | SANCTIONS | Aliyu Dogondaji | POSSIBLE

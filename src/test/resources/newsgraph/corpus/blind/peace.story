name: peace-farc-havana-first-table
published: 2012-11-19
HAVANA - Ivan Marquez, clutching a folder and wearing a cap with the face of a jailed comrade, led the FARC's negotiators past a hedge of microphones into the convention centre on Monday. Humberto de la Calle, who speaks for the Colombian government, went in by the back. The talks, the first in a decade, opened three minutes later and are to go on daily until November 29.
=>
FARC | MEETS_WITH | Colombia | ACTUAL
? Ivan Marquez / Iván Márquez | MEETS_WITH | Humberto de la Calle | ACTUAL
? FARC | MEETS_WITH | Colombia | PLANNED
? Ivan Marquez / Iván Márquez | VISITS | Cuba | ACTUAL
? Humberto de la Calle | VISITS | Cuba | ACTUAL
? Humberto de la Calle | MEETS_WITH | FARC | ACTUAL
? Ivan Marquez / Iván Márquez | MEETS_WITH | Colombia | ACTUAL
---
name: peace-kony-garamba
published: 2008-11-29
RI-KWANGBA, Sudan - Elders from Acholiland waited three days under the trees for Joseph Kony to come out of the bush and sign a peace deal with Uganda, then packed up their goats. The chief mediator, Riek Machar, said that the Lord's Resistance Army leader had sent word he was ill. It was the third time this year that he has failed to show up.
=>
? Joseph Kony | MEETS_WITH | Uganda | NEGATED
? Lord's Resistance Army | MEETS_WITH | Uganda | NEGATED
---
name: peace-aceh-helsinki
published: 2005-07-17
Indonesian ministers and exiled commanders of the Free Aceh Movement shook hands on a peace treaty in Helsinki on Sunday after five rounds of negotiations overseen by former president Martti Ahtisaari, whose press officer sent out for champagne and was told that half the room did not drink.
=>
Indonesia | MEETS_WITH | Free Aceh Movement | ACTUAL
? Indonesia | MEETS_WITH | Martti Ahtisaari | ACTUAL
? Free Aceh Movement | MEETS_WITH | Martti Ahtisaari | ACTUAL
? Indonesia | VISITS | Finland | ACTUAL
? Free Aceh Movement | VISITS | Finland | ACTUAL
---
name: peace-mindanao-checkpoint
Two soldiers and a rubber-tapper died when a bomb went off at a checkpoint near Cotabato city on Sunday, the military said, blaming the Bangsamoro Islamic Freedom Fighters, a splinter group that rejects the peace which its parent movement made with Manila in 2014.
=>
---
name: peace-rambouillet-second-week-long
published: 1999-02-14
Kosovo foes meet face to face for first time, under chandeliers

RAMBOUILLET, France - It took Madeleine Albright to bring them into the same room. Ethnic Albanian and Serbian negotiators, who have haggled for a week on separate floors of a fourteenth-century chateau outside Paris, sat opposite each other for 25 minutes on Sunday while the U.S. secretary of state lectured them on what would follow if they failed.

Earlier she had spent an hour with Hashim Thaci, the 29-year-old political chief of the Kosovo Liberation Army, who insisted that any accord provide for a referendum on independence. She drew a blank also with Serbian President Milan Milutinovic, who arrived on Thursday and has never stayed the night.

Robin Cook and Hubert Vedrine, the British and French foreign ministers who chair the conference, agreed in the evening to extend it by seven days.

Yugoslav President Slobodan Milosevic has stayed in Belgrade, and there are no plans to invite him. Christopher Hill, one of three mediators, may be sent there on Tuesday to find out whether he would let NATO troops into the province. Russia's Boris Mayorsky, another of the three, would not go along, a Western diplomat said, because Moscow opposes a NATO force.

Washington has hinted at offering Belgrade relief from the "outer wall" of sanctions that keeps it out of the World Bank. A Serbian official who ventured as far as the village bakery on Saturday was asked by reporters whether that would be enough. "We came for peace," he said. "And for croissants."

Ibrahim Rugova, the pacifist whom Kosovo's Albanians twice elected as their president, was at the table but did not speak.
=>
Madeleine Albright | MEETS_WITH | Hashim Thaci / Hashim Thaçi | ACTUAL
Madeleine Albright | MEETS_WITH | Milan Milutinovic / Milan Milutinović | ACTUAL
? Madeleine Albright | MEETS_WITH | Serbia | ACTUAL
? Madeleine Albright | MEETS_WITH | Kosovo | ACTUAL
? Madeleine Albright | MEETS_WITH | Albania | ACTUAL
Kosovo / Albania | MEETS_WITH | Serbia | ACTUAL
? Madeleine Albright | MEETS_WITH | Ibrahim Rugova | ACTUAL
? Ibrahim Rugova | MEETS_WITH | Serbia | ACTUAL
? Madeleine Albright | VISITS | France | ACTUAL
? Milan Milutinovic / Milan Milutinović | VISITS | France | ACTUAL
? Serbia | VISITS | France | ACTUAL
? Kosovo | VISITS | France | ACTUAL
? Robin Cook | MEETS_WITH | Hubert Vedrine / Hubert Védrine | ACTUAL
? Robin Cook | VISITS | France | ACTUAL
? Slobodan Milosevic / Slobodan Milošević | VISITS | France | NEGATED
Christopher Hill | VISITS | Serbia | POSSIBLE
? Christopher Hill | MEETS_WITH | Slobodan Milosevic / Slobodan Milošević | POSSIBLE
Boris Mayorsky | VISITS | Serbia | NEGATED
? United States | SANCTIONS | Serbia | ACTUAL
? United States | SANCTIONS | Serbia | POSSIBLE/NEGATED
---
name: peace-mali-tuareg-algiers
ALGIERS - Bilal ag Acherif, whose Tuareg rebels hold most of the towns north of Gao, will not initial the draft in its present form, he said on leaving a dinner given for the armed groups by Algerian Foreign Minister Ramtane Lamamra. A fifth round was "for those who like flying".
=>
Bilal ag Acherif | MEETS_WITH | Ramtane Lamamra | ACTUAL
? Bilal ag Acherif | VISITS | Algeria | ACTUAL
? Bilal ag Acherif | MEETS_WITH | Mali | NEGATED/POSSIBLE
---
name: peace-eta-geneva-secret
published: 2006-12-31
Prime Minister Jose Luis Rodriguez Zapatero suspended all dialogue with ETA on Saturday after a van bomb brought down a car park at Madrid's Barajas airport. His emissaries had met the Basque separatists at least three times, in Oslo and Geneva, since the guerrillas declared what they called a permanent ceasefire in March.
=>
Jose Luis Rodriguez Zapatero / Spain / José Luis Rodríguez Zapatero | MEETS_WITH | ETA | NEGATED
Jose Luis Rodriguez Zapatero / Spain / José Luis Rodríguez Zapatero | MEETS_WITH | ETA | ACTUAL
? Spain | VISITS | Norway | ACTUAL
? Spain | VISITS | Switzerland | ACTUAL
---
name: peace-prachanda-koirala
KATHMANDU - For years the man known as Prachanda was a rumour with a price on his head. On Friday he walked through the front gate of the prime minister's residence in a safari suit and emerged ten hours later with Girija Prasad Koirala at his elbow and an eight-point agreement in his hand.
=>
Prachanda | MEETS_WITH | Girija Prasad Koirala | ACTUAL
---
name: peace-syria-astana-armed
published: 2017-01-22
Whether rebels and President Bashar al-Assad's men would talk to one another directly when they gather in the Kazakh capital on Monday remained unclear on Sunday evening. Mohammad Alloush, who leads the opposition team, said on landing in Astana that he had come to discuss a ceasefire, not politics; Syria's chief delegate, Bashar al-Jaafari, told reporters on his plane that there would be no "sitting down with the hirelings of Turkey". Staffan de Mistura, the U.N. envoy, is to observe.
=>
Mohammad Alloush | VISITS | Kazakhstan | ACTUAL
? Bashar al-Jaafari | VISITS | Kazakhstan | PLANNED/ACTUAL
? Mohammad Alloush | MEETS_WITH | Syria | POSSIBLE
? Bashar al-Jaafari | MEETS_WITH | Mohammad Alloush | NEGATED/POSSIBLE
? Staffan de Mistura | VISITS | Kazakhstan | PLANNED
? Bashar al-Assad | VISITS | Kazakhstan | PLANNED
? Syria | VISITS | Kazakhstan | PLANNED
---
name: peace-bougainville-truce
published: 1997-07-20
WELLINGTON - Leaders of Bougainville's rival factions, brought to a New Zealand army camp at Burnham by an air force Hercules, promised on Friday to end nine years of bloodshed over the Panguna copper mine. Papua New Guinea's government was not represented, though Don McKinnon, the New Zealand foreign minister who sat with them through the final night, said that he would fly to Port Moresby to bring it on board.
=>
Don McKinnon | VISITS | Papua New Guinea | PLANNED
? Don McKinnon | MEETS_WITH | Papua New Guinea | PLANNED/ACTUAL
? Papua New Guinea | VISITS | New Zealand | ACTUAL
---
name: peace-tplf-pretoria
Getachew Reda of the Tigray People's Liberation Front denied that he had been in Djibouti in September for a clandestine encounter with Ethiopian officials aboard a U.S. military aircraft. Washington's envoy, Mike Hammer, declined to comment.
=>
Getachew Reda | VISITS | Djibouti | NEGATED
Getachew Reda | MEETS_WITH | Ethiopia | NEGATED
---
name: peace-deadlock-geneva-libya
The two commissions, five officers each from Tripoli and from Khalifa Haftar's Libyan National Army, have so far worked in different rooms of the Palais des Nations, with Ghassan Salame going back and forth "like a waiter", as he put it on Tuesday. He hopes to have them under one chandelier before the week is out.
=>
? Libya | MEETS_WITH | Libyan National Army | POSSIBLE
? Ghassan Salame | MEETS_WITH | Libyan National Army | ACTUAL
? Ghassan Salame | MEETS_WITH | Libya | ACTUAL
? Libya | VISITS | Switzerland | ACTUAL
? Libyan National Army | VISITS | Switzerland | ACTUAL
? Khalifa Haftar | MEETS_WITH | Libya | POSSIBLE
---
name: peace-guatemala-wood
published: 1996-12-29
GUATEMALA CITY - Rolando Moran put down his cane to embrace President Alvaro Arzu and the plaza erupted; the former guerrilla chief and the businessman-politician had been introduced only in February, at a church house in Mexico City, by an Italian lay community that neither had heard of a year before.
=>
Rolando Moran | MEETS_WITH | Alvaro Arzu / Álvaro Arzú | ACTUAL
? Rolando Moran | VISITS | Mexico | ACTUAL
? Alvaro Arzu / Álvaro Arzú | VISITS | Mexico | ACTUAL
---
name: peace-darfur-abuja-long
published: 2006-05-05
One Darfur rebel signs, two walk out

ABUJA - Minni Minnawi, whose faction has the most guns in Darfur, put his name to a peace agreement with the Sudanese government on Friday afternoon, five deadlines and two years after the African Union first herded the parties into a Nigerian conference hotel.

His rivals would not. Abdel Wahed Mohamed el-Nur, who leads the other wing of the Sudan Liberation Army, got up from a meeting with Nigerian President Olusegun Obasanjo at four in the morning and went to bed. The smaller Justice and Equality Movement had let it be known the day before that it would not budge.

Robert Zoellick, the U.S. deputy secretary of state, and Hilary Benn, Britain's development minister, flew in on Tuesday when the talks were on the point of collapse. Zoellick brought a letter from President George W. Bush and read it aloud to Minnawi, who had just learned of the death of his brother.

"He is a warrior. He has decided to be something else," Zoellick said.

Bush may receive Minnawi at the White House in the summer. He is also likely to push the U.N. Security Council into turning the African Union's 7,000 monitors into a proper peacekeeping force, something Khartoum has vowed to resist. The council last week ordered travel bans and an asset freeze for four Sudanese, among them Musa Hilal, who commands the militia known as Janjaweed.

Vice President Ali Osman Taha, Khartoum's most powerful negotiator, left Abuja on Wednesday without having seen Nur. Asked whether a separate round might be arranged with the hold-outs, Sam Ibok, the African Union's lead mediator, laughed and said he would first like to see his children.
=>
? Minni Minnawi | MEETS_WITH | Sudan | ACTUAL
? Sudan | MEETS_WITH | African Union | ACTUAL
Abdel Wahed Mohamed el-Nur | MEETS_WITH | Olusegun Obasanjo | ACTUAL
? Abdel Wahed Mohamed el-Nur | VISITS | Nigeria | ACTUAL
? Minni Minnawi | VISITS | Nigeria | ACTUAL
Robert Zoellick | VISITS | Nigeria | ACTUAL
Hilary Benn | VISITS | Nigeria | ACTUAL
Robert Zoellick | MEETS_WITH | Minni Minnawi | ACTUAL
George W. Bush | MEETS_WITH | Minni Minnawi | POSSIBLE
? Minni Minnawi | VISITS | United States | POSSIBLE
U.N. Security Council / United Nations Security Council | SANCTIONS | Musa Hilal | ACTUAL
? U.N. Security Council / United Nations Security Council | SANCTIONS | Sudan | ACTUAL
? Ali Osman Taha | VISITS | Nigeria | ACTUAL
Ali Osman Taha | MEETS_WITH | Abdel Wahed Mohamed el-Nur | NEGATED
? Abdel Wahed Mohamed el-Nur | MEETS_WITH | Sudan | POSSIBLE
? Justice and Equality Movement | MEETS_WITH | Sudan | POSSIBLE
---
name: peace-ira-decommissioning-body
Canadian General John de Chastelain cut short a holiday in Ottawa to go back to Belfast, where an interlocutor for the Irish Republican Army is understood to have been in touch with his commission again.
=>
John de Chastelain | VISITS | United Kingdom | ACTUAL/PLANNED
? Irish Republican Army | MEETS_WITH | John de Chastelain | ACTUAL
---
name: peace-eln-quito-plan
Colombia's ELN guerrillas will receive the government's delegates in Quito on January 10, one day after a ceasefire is to expire, chief rebel negotiator Pablo Beltran announced in a video. Archbishop Dario Monsalve, who has seen both sides this month, thinks the truce will be prolonged.
=>
ELN | MEETS_WITH | Colombia | PLANNED
? Colombia | VISITS | Ecuador | PLANNED
Dario Monsalve | MEETS_WITH | ELN | ACTUAL
Dario Monsalve | MEETS_WITH | Colombia | ACTUAL
---
name: peace-pkk-imrali
published: 2013-01-04
Turkish lawmakers Ahmet Turk and Ayla Akat were allowed to take the ferry to the prison island of Imrali on Thursday and spend several hours with Abdullah Ocalan, the Kurdistan Workers Party founder whom Ankara once would not name in public. Bulent Arinc, the deputy prime minister, would neither confirm nor deny that the head of the intelligence agency had gone before them.
=>
Ahmet Turk | MEETS_WITH | Abdullah Ocalan | ACTUAL
Ayla Akat | MEETS_WITH | Abdullah Ocalan | ACTUAL
? Turkey | MEETS_WITH | Abdullah Ocalan | POSSIBLE
---
name: peace-mozambique-rome-1992
Afonso Dhlakama, for sixteen years a voice on a crackling short-wave set, was put up by the Community of Sant'Egidio in a Rome hotel where, an aide related, he discovered the minibar. President Joaquim Chissano had flown home in a temper the day before and it was Robert Mugabe and the British tycoon Tiny Rowland who persuaded him to turn round.
=>
Afonso Dhlakama | VISITS | Italy | ACTUAL
? Afonso Dhlakama | MEETS_WITH | Community of Sant'Egidio | ACTUAL
? Joaquim Chissano | VISITS | Italy | ACTUAL
? Robert Mugabe | MEETS_WITH | Joaquim Chissano | ACTUAL
? Tiny Rowland | MEETS_WITH | Joaquim Chissano | ACTUAL
---
name: peace-houthi-kuwait-stall-long
published: 2016-08-06
Yemen peace talks adjourned with nothing but a promise to meet again

KUWAIT - Three months of U.N.-sponsored negotiations between Yemen's government and the Houthi movement drew to a close on Saturday with no accord to stop a war that has killed 6,500 people, but the mediator, Ismail Ould Cheikh Ahmed, said that the adversaries would reconvene within a month.

"This is not a failure," the Mauritanian diplomat told a news conference at the Bayan palace, where the emir, Sheikh Sabah al-Ahmad al-Sabah, had twice received both delegations and twice begged them not to leave without a signature.

The Houthis and the General People's Congress of ex-president Ali Abdullah Saleh announced a ten-man governing council in Sanaa at the end of July, a step which President Abd-Rabbu Mansour Hadi's side cited as the reason for recalling its team. Foreign Minister Abdel-Malek al-Mekhlafi, who flew to Riyadh last Monday, had no intention of returning unless the rebels first accepted a written U.N. proposal, his spokesman said.

The Houthi delegation, meanwhile, was stranded in Oman: planes of the Saudi-led coalition control the skies over Sanaa, whose airport was to be closed for 72 hours from Tuesday.

Saleh, his eldest son and three Houthi commanders are under Security Council sanctions. They will remain so, a Western diplomat said, whatever is announced in Sanaa.

John Kerry is to confer on Yemen with the Saudis in Jeddah later this month. His spokesman in Washington said no contact with the Houthis was envisaged on that occasion; a senior State Department official, Thomas Shannon, met them in Muscat in the spring.

By nightfall the cafeteria staff had begun wrapping the glasses.
=>
Yemen | MEETS_WITH | Houthi / Houthis / Houthi movement | ACTUAL
Yemen | MEETS_WITH | Houthi / Houthis / Houthi movement | PLANNED
Sabah al-Ahmad al-Sabah / Sheikh Sabah al-Ahmad al-Sabah | MEETS_WITH | Yemen | ACTUAL
Sabah al-Ahmad al-Sabah / Sheikh Sabah al-Ahmad al-Sabah | MEETS_WITH | Houthi / Houthis / Houthi movement | ACTUAL
? Ismail Ould Cheikh Ahmed | MEETS_WITH | Yemen | ACTUAL
? Ismail Ould Cheikh Ahmed | MEETS_WITH | Houthi / Houthis / Houthi movement | ACTUAL
? United Nations | MEETS_WITH | Yemen | ACTUAL
? United Nations | MEETS_WITH | Houthi / Houthis / Houthi movement | ACTUAL
? Yemen | VISITS | Kuwait | ACTUAL
? Houthi / Houthis / Houthi movement | VISITS | Kuwait | ACTUAL
? Houthi / Houthis / Houthi movement | VISITS | Oman | ACTUAL
Abdel-Malek al-Mekhlafi | VISITS | Saudi Arabia | ACTUAL
? Abdel-Malek al-Mekhlafi | VISITS | Kuwait | NEGATED/POSSIBLE
? Houthi / Houthis / Houthi movement | MEETS_WITH | General People's Congress | ACTUAL
Security Council / United Nations Security Council | SANCTIONS | Ali Abdullah Saleh | ACTUAL
? Security Council / United Nations Security Council | SANCTIONS | Houthi / Houthis / Houthi movement | ACTUAL
? Security Council / United Nations Security Council | SANCTIONS | Yemen | ACTUAL
John Kerry | MEETS_WITH | Saudi Arabia | PLANNED
? John Kerry | VISITS | Saudi Arabia | PLANNED
John Kerry | MEETS_WITH | Houthi / Houthis / Houthi movement | NEGATED
Thomas Shannon | MEETS_WITH | Houthi / Houthis / Houthi movement | ACTUAL
? Thomas Shannon | VISITS | Oman | ACTUAL
---
name: peace-casamance-priest
Abbe Augustin Diamacoune Senghor, the priest who leads Casamance's separatists, went to mass on Sunday as usual. Senegalese television had announced the night before that he was in Dakar.
=>

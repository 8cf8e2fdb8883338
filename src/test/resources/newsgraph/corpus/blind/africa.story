name: africa-ecowas-niamey-dash
published: 2023-08-04
A delegation sent by the West African bloc ECOWAS flew into Niamey late on Thursday but left again before dawn without setting eyes on General Abdourahamane Tiani, the presidential guard commander who toppled Mohamed Bazoum eight days earlier, two people familiar with the mission said. ECOWAS on Sunday closed its members' borders with Niger and froze the country's assets at the regional central bank.
=>
ECOWAS | VISITS | Niger | ACTUAL
ECOWAS | MEETS_WITH | Abdourahamane Tiani | NEGATED
ECOWAS | SANCTIONS | Niger | ACTUAL
---
name: africa-gorongosa-handshake
GORONGOSA, Mozambique - Under an awning rigged up between two mopane trees, President Filipe Nyusi shook hands with Renamo leader Ossufo Momade on Thursday and the two men embraced, 27 years after the end of a civil war that neither of their parties has ever quite put behind it.
=>
Filipe Nyusi | MEETS_WITH | Ossufo Momade | ACTUAL
---
name: africa-eu-mugabe-deadline
published: 2002-02-17
European Union foreign ministers will decide on Monday whether to freeze the foreign assets of President Robert Mugabe and some 20 of his associates, after the head of the bloc's election observers, Pierre Schori, was put on a plane out of Harare. "We have run out of road," one diplomat in Brussels said.
=>
European Union / EU | SANCTIONS | Robert Mugabe / Zimbabwe | POSSIBLE/PLANNED
? European Union / EU | SANCTIONS | Zimbabwe | POSSIBLE/PLANNED
---
name: africa-cocoa-shortfall
Ghana's cocoa crop will not meet its 800,000-tonne target this season, the regulator said on Friday, blaming swollen shoot disease, smuggling to neighbouring Togo and the worst rains since 1997. Farmers in the Western Region told visiting journalists that they had not been paid since October.
=>
---
name: africa-hamdok-washington
published: 2019-12-01
Prime Minister Abdalla Hamdok arrived in Washington on Sunday hoping to persuade the United States to strike Khartoum off its list of state sponsors of terrorism. He will see Treasury Secretary Steven Mnuchin and lawmakers from both parties during a six-day stay, but his schedule has no meeting with Donald Trump, an aide said.
=>
Abdalla Hamdok | VISITS | United States | ACTUAL
Abdalla Hamdok | MEETS_WITH | Steven Mnuchin | PLANNED
Abdalla Hamdok | MEETS_WITH | Donald Trump | NEGATED
? Abdalla Hamdok | MEETS_WITH | United States | PLANNED
? United States | SANCTIONS | Sudan | ACTUAL
---
name: africa-asmara-addis-long
published: 2018-07-14
Eritrean leader gets rapturous welcome in Addis Ababa

ADDIS ABABA - Eritrean President Isaias Afwerki stepped on to Ethiopian soil on Saturday for the first time in more than two decades, sealing a thaw that has astonished both peoples.

Ethiopian Prime Minister Abiy Ahmed, who had flown to Asmara six days earlier to bury the hatchet, hugged him on the tarmac of Bole airport before the pair were driven along boulevards lined with tens of thousands of people waving branches and flags.

Isaias, 72, is to tour an industrial park in Hawassa on Sunday and reopen his country's embassy, which has been shuttered since the neighbours went to war over the dusty town of Badme in 1998. Some 80,000 people died in the fighting.

At a banquet later in the day the guest, who rarely leaves Eritrea, told his hosts that anyone who thought the two nations were separate "had not read history".

Diplomats said the speed of the reconciliation could push the U.N. Security Council into revisiting the arms embargo that it imposed on Eritrea in 2009 for allegedly backing Islamist insurgents in Somalia. Asmara has always denied the charge.

Djibouti, which has its own border quarrel with Eritrea, has urged caution. Its foreign minister, Mahmoud Ali Youssouf, said he had not spoken to his Eritrean counterpart and that no meeting was planned.
=>
Isaias Afwerki | VISITS | Ethiopia | ACTUAL
Abiy Ahmed | VISITS | Eritrea | ACTUAL
Abiy Ahmed | MEETS_WITH | Isaias Afwerki | ACTUAL
? Isaias Afwerki | VISITS | Ethiopia | PLANNED
? Isaias Afwerki | MEETS_WITH | Ethiopia | ACTUAL
U.N. Security Council / United Nations Security Council / United Nations | SANCTIONS | Eritrea | ACTUAL
? Mahmoud Ali Youssouf | MEETS_WITH | Eritrea | NEGATED
---
name: africa-mtn-ruling
South Africa's competition tribunal on Tuesday threw out a complaint brought against MTN by two smaller rivals, saying that nothing in the operator's roaming contracts had met the legal test for abuse of dominance. Shares in the group, which operates in 19 countries from Nigeria to Iran, gained 2.1 percent.
=>
---
name: africa-kabila-luanda
published: 1998-08-17
LUANDA - Laurent Kabila turned up unannounced in the Angolan capital late on Sunday and was closeted for three hours with President Jose Eduardo dos Santos, state radio said, as rebels tightened their grip on Congo's only sea port. A stopover in Harare, where he had been expected to thank Robert Mugabe for sending troops, was scrapped at the last moment.
=>
Laurent Kabila | VISITS | Angola | ACTUAL
Laurent Kabila | MEETS_WITH | Jose Eduardo dos Santos | ACTUAL
Laurent Kabila | VISITS | Zimbabwe | NEGATED
? Laurent Kabila | MEETS_WITH | Robert Mugabe | NEGATED
---
name: africa-magufuli-port
Fresh from sacking the head of the tax authority, Tanzanian President John Magufuli paid a surprise visit to Dar es Salaam port on Wednesday, where he ordered an inquiry into the fate of 349 containers that had left the quay without a shilling being paid in duty.
=>
---
name: africa-banjul-mediators
published: 2016-12-12
Liberia's Ellen Johnson Sirleaf, Ghana's John Mahama and Ernest Bai Koroma of Sierra Leone are due in Banjul on Tuesday to press Gambian President Yahya Jammeh face to face to hand over power. "They'd better not waste their fuel," a spokesman for Jammeh said, adding that the airport would nonetheless be open.
=>
Ellen Johnson Sirleaf | VISITS | Gambia | PLANNED
John Mahama | VISITS | Gambia | PLANNED
Ernest Bai Koroma | VISITS | Gambia | PLANNED
Ellen Johnson Sirleaf | MEETS_WITH | Yahya Jammeh | PLANNED
John Mahama | MEETS_WITH | Yahya Jammeh | PLANNED
Ernest Bai Koroma | MEETS_WITH | Yahya Jammeh | PLANNED
---
name: africa-juba-embargo-rollover
With six members abstaining, the U.N. Security Council voted on Friday to extend its arms embargo on South Sudan by another 12 months. Juba's envoy, Akuei Bona Malwal, called the text "a slap in the face" that had been drafted without consulting his government.
=>
U.N. Security Council / United Nations Security Council / United Nations | SANCTIONS | South Sudan | ACTUAL
---
name: africa-rabat-olive-branch
In a speech marking 22 years on the throne, Morocco's King Mohammed VI proposed on Saturday that he and Algerian President Abdelmadjid Tebboune sit down together "as soon as he sees fit" to end a quarrel that has kept the land border shut since 1994. There was no immediate response from Algiers.
=>
Mohammed VI / King Mohammed VI | MEETS_WITH | Abdelmadjid Tebboune | POSSIBLE
---
name: africa-erdogan-mogadishu-again
published: 2015-01-21
When Recep Tayyip Erdogan walked through the famine camps of Mogadishu in 2011, no leader from outside Africa had set foot in the city for nearly two decades. On Thursday he goes back, this time as Turkey's president, to inaugurate an airport terminal built by Turkish contractors.
=>
Recep Tayyip Erdogan | VISITS | Somalia | ACTUAL
Recep Tayyip Erdogan | VISITS | Somalia | PLANNED
---
name: africa-taylor-shrugs
published: 2001-05-08
MONROVIA - President Charles Taylor shrugged off a U.N. ban on travel by senior Liberian officials that came into force at midnight, saying he had "plenty of farms to look after" at home and no plans to go anywhere. Diamond exports from the country have also been outlawed under the measures, punishment for Taylor's alleged support of rebels in Sierra Leone.
=>
United Nations / UN / U.N. | SANCTIONS | Liberia | ACTUAL
? United Nations / UN / U.N. | SANCTIONS | Charles Taylor | ACTUAL
---
name: africa-gatuna-border-summit
published: 2020-02-15
The leaders of Rwanda and Uganda are to meet at their countries' main border crossing next Friday in a fresh bid to end a feud over spying that has left the frontier post idle for a year. Angola, which has been mediating alongside the Democratic Republic of Congo, announced the date after Uganda freed 13 Rwandan prisoners.
=>
Rwanda | MEETS_WITH | Uganda | PLANNED
? Angola | MEETS_WITH | Rwanda | PLANNED
? Angola | MEETS_WITH | Uganda | PLANNED
? Angola | MEETS_WITH | DR Congo | ACTUAL
---
name: africa-seychelles-malagasy-rivals
Madagascar's ousted president Marc Ravalomanana and Andry Rajoelina, the former disc jockey who shoved him aside in 2009, have both flown to the Seychelles, officials on the archipelago confirmed, for talks on Wednesday that South Africa hopes will clear the way to an election.
=>
Marc Ravalomanana | VISITS | Seychelles | ACTUAL
Andry Rajoelina | VISITS | Seychelles | ACTUAL
Marc Ravalomanana | MEETS_WITH | Andry Rajoelina | PLANNED
---
name: africa-barrick-bullion
Barrick Gold boss Mark Bristow denied on Wednesday that he had met Mali's military ruler Assimi Goita since soldiers carted three tonnes of bullion off the company's Loulo-Gounkoto site by helicopter. Negotiators from the Canadian miner were, he said, "still in the room" with Malian officials.
=>
Mark Bristow | MEETS_WITH | Assimi Goita | NEGATED
Barrick Gold / Canada | MEETS_WITH | Mali | ACTUAL
---
name: africa-zambia-imf-team
LUSAKA, Sept 9 - An International Monetary Fund mission led by Allison Holland will spend two weeks in the Zambian capital from the 22nd to resume discussions with the government on a $1.4 billion loan, the finance ministry said. Treasury chief Felix Nkulukusa stressed that no programme could be agreed until creditors had met separately.
=>
Allison Holland / International Monetary Fund | VISITS | Zambia | PLANNED
? International Monetary Fund | VISITS | Zambia | PLANNED
Allison Holland / International Monetary Fund | MEETS_WITH | Zambia | PLANNED
? International Monetary Fund | MEETS_WITH | Zambia | PLANNED
---
name: africa-bujumbura-sanctions-long
published: 1999-01-23
Neighbours suspend embargo against Burundi

ARUSHA, Tanzania - East African heads of state on Saturday suspended the economic embargo they clamped on Burundi two and a half years ago after the Tutsi-led army put Pierre Buyoya back in power.

Julius Nyerere, the former Tanzanian president who has been mediating between Burundi's warring parties, had asked the leaders to reward what he called real progress at the negotiating table.

Buyoya, who took part in the summit for the first time, shook hands warmly with Ugandan President Yoweri Museveni but avoided Tanzania's Benjamin Mkapa, whose country shelters some 300,000 Burundian refugees.

"The people have suffered enough," the major told reporters before he boarded a plane for Bujumbura.

The blockade, which was to have lasted weeks, drove up the price of fuel fourfold and made millionaires of a handful of smugglers. Aid agencies had begged for it to be scrapped.

Kenya and Rwanda had already stopped applying it in all but name.

The next round of peace talks opens in Arusha in March, but the Forces for the Defence of Democracy, the largest of the Hutu rebel groups, has not been asked to attend.
=>
? Tanzania | SANCTIONS | Burundi | NEGATED
? Uganda | SANCTIONS | Burundi | NEGATED
? Kenya | SANCTIONS | Burundi | NEGATED/ACTUAL
? Rwanda | SANCTIONS | Burundi | NEGATED/ACTUAL
Pierre Buyoya | MEETS_WITH | Yoweri Museveni | ACTUAL
Pierre Buyoya | MEETS_WITH | Benjamin Mkapa | NEGATED
? Pierre Buyoya | VISITS | Tanzania | ACTUAL
? Yoweri Museveni | VISITS | Tanzania | ACTUAL
? Julius Nyerere | MEETS_WITH | Burundi | ACTUAL
? Forces for the Defence of Democracy | MEETS_WITH | Burundi | NEGATED
---
name: africa-nkurunziza-no-show
Burundian President Pierre Nkurunziza will skip this weekend's African Union gathering in Johannesburg, his office said, two weeks after he narrowly escaped being overthrown while away at a summit in Dar es Salaam.
=>
? Pierre Nkurunziza | VISITS | South Africa | NEGATED
? Pierre Nkurunziza | MEETS_WITH | African Union | NEGATED
? Pierre Nkurunziza | VISITS | Tanzania | ACTUAL
---
name: africa-shell-ogoni
Royal Dutch Shell said in London on Thursday that two of its directors had sat down for the first time with elders of the Movement for the Survival of the Ogoni People, five years to the week after Nigeria's military hanged the writer Ken Saro-Wiwa. The Commonwealth had suspended Nigeria over the executions.
=>
Royal Dutch Shell / Shell | MEETS_WITH | Movement for the Survival of the Ogoni People | ACTUAL

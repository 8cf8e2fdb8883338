name: slapped-restrictions-on-bank
Australia slapped sanctions on a Yangon bank and froze whatever it holds in Sydney, saying the lender had moved money for the generals.
=>
Australia | SANCTIONS | Myanmar | ACTUAL
---
name: council-tightened-unita
The Security Council tightened sanctions against UNITA on Friday, ordering the closure of its offices abroad and grounding aircraft that supply its strongholds on the Angolan plateau.
=>
Security Council / United Nations Security Council / United Nations | SANCTIONS | UNITA | ACTUAL
? Security Council / United Nations Security Council / United Nations | SANCTIONS | Angola | ACTUAL
---
name: blacklisted-by-canada
Canada has blacklisted Brigadier Samuel Ntirampeba, accused of running roadblocks where traders vanished, and eleven other Burundian officers.
=>
Canada | SANCTIONS | Samuel Ntirampeba | ACTUAL
Canada | SANCTIONS | Burundi | ACTUAL
---
name: froze-assets-of-tycoon
LONDON - British authorities froze the assets of steel magnate Valentin Obrezkov at dawn on Thursday, boarding his yacht as the crew sat down to eggs.
=>
United Kingdom | SANCTIONS | Valentin Obrezkov | ACTUAL
---
name: extends-for-six-months
The EU Council extended by six months, until 31 January, its economic sanctions against Russia, which cover banks, oil technology and dual-use goods; Hungary grumbled and then voted yes.
=>
EU Council / Council of the European Union / European Union / EU | SANCTIONS | Russia | ACTUAL
? Hungary | SANCTIONS | Russia | ACTUAL
---
name: punish-belgrade-with-oil-ban
Some capitals had wanted to punish Belgrade with an oil ban straight away, diplomats in Brussels recalled, but Rome dug in its heels and nothing was adopted that spring.
=>
? European Union | SANCTIONS | Serbia | POSSIBLE/NEGATED
? Italy | SANCTIONS | Serbia | NEGATED
---
name: barred-from-swiss-soil
Bern barred Togo's interior minister, Folly Amegashie, and his two brothers from Swiss territory, a measure that the Federal Council said would stand until the detained journalists are freed.
=>
Switzerland | SANCTIONS | Folly Amegashie | ACTUAL
? Switzerland | SANCTIONS | Togo | ACTUAL
? Federal Council | SANCTIONS | Folly Amegashie | ACTUAL
---
name: ecowas-closes-borders
ABUJA (Reuters) - West African leaders grouped in ECOWAS imposed a trade embargo on Mali on Sunday and recalled their ambassadors after the junta in Bamako said it might stay for five years.
=>
ECOWAS / Economic Community of West African States | SANCTIONS | Mali | ACTUAL
---
name: will-sanction-traffickers
France will sanction militia financiers in Ituri "within days", Foreign Minister Jean-Yves Le Drian promised, without saying which ones.
=>
? France | SANCTIONS | DR Congo | PLANNED
---
name: did-not-sanction-harare
Tanzania's Benjamin Mkapa noted with pride that the Southern African Development Community never sanctioned Zimbabwe, whatever London may have wished.
=>
Southern African Development Community | SANCTIONS | Zimbabwe | NEGATED
? United Kingdom | SANCTIONS | Zimbabwe | POSSIBLE
---
name: hit-by-treasury
Treasury hit four Lebanese money-changers and a Beirut-based gold dealer with sanctions, alleging that they had shipped cash to Hezbollah in baby-milk tins.
=>
Treasury / Treasury Department / United States Department of the Treasury / United States | SANCTIONS | Lebanon | ACTUAL
? Treasury / Treasury Department / United States Department of the Treasury / United States | SANCTIONS | Hezbollah | ACTUAL
---
name: moscow-bans-lawmakers
In a tit-for-tat announced after midnight, the Russian Foreign Ministry banned 27 Irish lawmakers from entering the country, among them a retired vet who told RTE he had last left County Mayo in 2009.
=>
Foreign Ministry / Russian Foreign Ministry / Russia | SANCTIONS | Ireland | ACTUAL
---
name: japan-widens-measures
Tokyo widened its measures against Pyongyang, adding used bicycles, saxophones and eel to the list of goods that may not leave Japanese ports for North Korea.
=>
Japan | SANCTIONS | North Korea | ACTUAL
---
name: imposed-by-predecessor
The curbs on Nauru's offshore banks were imposed by the U.S. Treasury in the aftermath of the Russian money scandals and have never been reviewed, officials on the island complain.
=>
U.S. Treasury / United States Department of the Treasury / Treasury Department / United States | SANCTIONS | Nauru | ACTUAL
---
name: stopped-short-of-punishing
Commonwealth ministers meeting in Edinburgh stopped short of imposing sanctions on Nigeria, whose foreign minister had spent two days lobbying delegates from the Caribbean.
=>
Commonwealth / Commonwealth of Nations | SANCTIONS | Nigeria | NEGATED
? Nigeria | MEETS_WITH | Commonwealth / Commonwealth of Nations | ACTUAL
? Nigeria | VISITS | United Kingdom | ACTUAL
---
name: cut-off-from-dollars
WASHINGTON -- Joe Biden signed an order on Tuesday that penalises foreign lenders caught financing Sudan's Rapid Support Forces and blocks any property the paramilitary group owns in the United States.
=>
Joe Biden / United States | SANCTIONS | Rapid Support Forces | ACTUAL
? Joe Biden / United States | SANCTIONS | Sudan | ACTUAL
---
name: renewed-arms-ban-on-liberia
Diplomats renewed the ban by a vote of 14 to none, and with that the United Nations kept Liberia under an arms embargo for a thirteenth year.
=>
United Nations | SANCTIONS | Liberia | ACTUAL
---
name: norway-aligns-itself
Norway aligned itself with the European Union and imposed an asset freeze and a travel ban on Syria's minister of electricity, Imad al-Qassar.
=>
Norway | SANCTIONS | Imad al-Qassar | ACTUAL
? European Union | SANCTIONS | Imad al-Qassar | ACTUAL
? Norway | SANCTIONS | Syria | ACTUAL
? European Union | SANCTIONS | Syria | ACTUAL
---
name: would-restrict-cable-makers
Under the draft, the Czech Republic would restrict purchases from China's Dahui Cable, and ministers could put further suppliers on the list by decree.
=>
Czech Republic | SANCTIONS | Dahui Cable | POSSIBLE/PLANNED
? Czech Republic | SANCTIONS | China | POSSIBLE/PLANNED
---
name: has-been-delisted-now
A furniture maker in Tartus, sanctioned by nobody as far as its owner knew, found in March that its euros had been stuck in Frankfurt for a year because of a spelling mistake.
=>
---
name: penalised-no-flights
Caracas grounded all flights from Panama for 90 days and suspended dealings with 46 Panamanian firms including Copa Airlines, which Nicolas Maduro's vice president said had "stained their hands".
=>
Venezuela | SANCTIONS | Panama | ACTUAL
? Venezuela | SANCTIONS | Copa Airlines | ACTUAL
? Nicolas Maduro | SANCTIONS | Panama | ACTUAL
---
name: declined-to-designate
The State Department has so far declined to sanction Eduardo Casals, the Dominican sugar baron named in the report, a lawyer for the cane cutters said bitterly.
=>
State Department / Department of State / United States Department of State / United States | SANCTIONS | Eduardo Casals | NEGATED

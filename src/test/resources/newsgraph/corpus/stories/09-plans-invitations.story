name: accepted-invite-to-doha
The Sudanese leader, Omar al-Bashir, has accepted an invitation from Sheikh Hamad bin Khalifa Al Thani to fly to Doha for the Darfur ceremony, the QNA agency said.
=>
Omar al-Bashir | VISITS | Qatar | PLANNED
? Omar al-Bashir | MEETS_WITH | Hamad bin Khalifa Al Thani | PLANNED
---
name: letter-asks-chavez-over
Belarus's Alexander Lukashenko has asked Venezuela's Hugo Chavez to come to Minsk for the harvest festival in September.
=>
Hugo Chavez | VISITS | Belarus | POSSIBLE
? Alexander Lukashenko | MEETS_WITH | Hugo Chavez | POSSIBLE
---
name: slated-for-istanbul
Slated for the last Friday of the month at an Ottoman villa in Istanbul, the next round of the grain talks will bring Russian and Ukrainian engineers together with U.N. shipping experts.
=>
Russia | MEETS_WITH | Ukraine | PLANNED
? Russia | MEETS_WITH | U.N. / United Nations | PLANNED
? Ukraine | MEETS_WITH | U.N. / United Nations | PLANNED
? Russia | VISITS | Turkey | PLANNED
? Ukraine | VISITS | Turkey | PLANNED
? U.N. / United Nations | VISITS | Turkey | PLANNED
---
name: will-host-macron-samoa
Samoa's Fiame Naomi Mata'afa will host Tuvaluan Prime Minister Feleti Teo at Apia for an afternoon on climate money, with a cricket match to follow.
=>
Fiame Naomi Mata'afa | MEETS_WITH | Feleti Teo | PLANNED
? Feleti Teo | VISITS | Samoa | PLANNED
---
name: open-offer-to-the-junta
Offering to sit down "anywhere, at any hour" with the Tatmadaw, the National Unity Government's foreign minister Zin Mar Aung said on Sunday that the war could not be won by either.
=>
Zin Mar Aung / National Unity Government | MEETS_WITH | Tatmadaw | POSSIBLE
? National Unity Government | MEETS_WITH | Tatmadaw | POSSIBLE
---
name: programme-of-emperor
According to a programme handed to reporters, Emperor Akihito and Empress Michiko are to tour Palau for two days in April, sleeping aboard a coast guard cutter.
=>
Akihito / Emperor Akihito | VISITS | Palau | PLANNED
Michiko / Empress Michiko | VISITS | Palau | PLANNED
---
name: agreed-to-resume
Cyprus's rival leaders agreed to resume negotiations.
=>
---
name: agreed-to-resume-two-names
Mustafa Akinci and Nicos Anastasiades agreed, over a plate of halloumi in the buffer zone, to begin negotiating in earnest on 15 May.
=>
Mustafa Akinci | MEETS_WITH | Nicos Anastasiades | PLANNED
? Mustafa Akinci | MEETS_WITH | Nicos Anastasiades | ACTUAL
---
name: pencilled-in-july
A trip to Greenland by Danish Queen Margrethe has been pencilled in for July, weather and the ice permitting.
=>
? Margrethe / Queen Margrethe | VISITS | Greenland | PLANNED/POSSIBLE
---
name: bound-for-lome-next
Bound next week for Lome, where the warring Ivorian camps are to be locked up in one hotel, is a mediator of some stubbornness: Senegal's ex-premier Moustapha Ndoye-Faye.
=>
Moustapha Ndoye-Faye | VISITS | Togo | PLANNED
? Ivory Coast | VISITS | Togo | PLANNED
? Moustapha Ndoye-Faye | MEETS_WITH | Ivory Coast | PLANNED
---
name: will-ban-timber
Vietnam's neighbour has had enough. From January Laos will ban exports of raw logs, the agriculture ministry said.
=>
---
name: eu-will-sanction-list
Foreign ministers of the European Union decided on Monday to impose sanctions on Transnistria's leadership from 1 March if schools teaching in the Latin script stay shut.
=>
European Union | SANCTIONS | Moldova | PLANNED/POSSIBLE
? European Union | SANCTIONS | Moldova | ACTUAL
---
name: intends-to-welcome-abdullah
Jordan's King Abdullah is due at Chequers in a fortnight. Tony Blair intends to take him for a long walk, aides say, and to talk about nothing but Nablus.
=>
Abdullah / King Abdullah / Abdullah II | VISITS | United Kingdom | PLANNED
Abdullah / King Abdullah / Abdullah II | MEETS_WITH | Tony Blair | PLANNED
---
name: quito-embassy-announcement
Ecuador's foreign ministry announced a state visit for June by Turkish President Recep Tayyip Erdogan.
=>
Recep Tayyip Erdogan | VISITS | Ecuador | PLANNED
---
name: summit-set-for-reykjavik
The Nordic-Baltic defence summit has been set for Reykjavik on 8 June, with Iceland footing the bill.
=>
---
name: to-see-thaksin-informally
Burmese Prime Minister Khin Nyunt is expected to see Thailand's Thaksin Shinawatra informally on the resort island of Phuket, probably on the golf course.
=>
Khin Nyunt | MEETS_WITH | Thaksin Shinawatra | PLANNED/POSSIBLE
? Khin Nyunt | VISITS | Thailand | PLANNED/POSSIBLE

name: president-who-met
The Slovak president, who met Romanian mine owners in Petrosani before flying to Ankara for a wedding, is a geologist by training.
=>
? Slovakia | MEETS_WITH | Romania | ACTUAL
? Slovakia | VISITS | Romania | ACTUAL
Slovakia | VISITS | Turkey | ACTUAL
---
name: while-visiting-laos
While visiting Laos with his wife, the Israeli agronomist Ehud Tzur-Levi found a wild rice that ripens in salty mud, an article in Nature says.
=>
Ehud Tzur-Levi | VISITS | Laos | ACTUAL
---
name: having-been-hosted
Having been hosted by Sweden's Göran Persson and Denmark's Anders Fogh Rasmussen on successive evenings, Lithuania's Algirdas Brazauskas felt, he joked, "like a parcel nobody wishes to keep".
=>
Göran Persson | MEETS_WITH | Algirdas Brazauskas | ACTUAL
Anders Fogh Rasmussen | MEETS_WITH | Algirdas Brazauskas | ACTUAL
? Algirdas Brazauskas | VISITS | Sweden | ACTUAL
? Algirdas Brazauskas | VISITS | Denmark | ACTUAL
---
name: sanctioned-by-japan-and
Sanctioned by Japan in 2006 and by Australia two years later, Pyongyang's Tanchon Commercial Bank simply moved its ledgers into a dentist's office.
=>
Japan | SANCTIONS | Tanchon Commercial Bank | ACTUAL
Australia | SANCTIONS | Tanchon Commercial Bank | ACTUAL
? Japan | SANCTIONS | North Korea | ACTUAL
? Australia | SANCTIONS | North Korea | ACTUAL
---
name: list-of-four-capitals
She will visit Algiers, Tunis and, if the security services agree, Tripoli, the office of Italian Foreign Minister Emma Bonino said; Rabat was on the list and has been crossed out.
=>
Emma Bonino | VISITS | Algeria | PLANNED
Emma Bonino | VISITS | Tunisia | PLANNED
Emma Bonino | VISITS | Libya | POSSIBLE/PLANNED
Emma Bonino | VISITS | Morocco | NEGATED
---
name: both-canada-and-uk
Both Canada and Britain, but not the United States, have sanctioned the Bosnian Serb politician Zlatan Dodikovic.
=>
Canada | SANCTIONS | Zlatan Dodikovic | ACTUAL
United Kingdom | SANCTIONS | Zlatan Dodikovic | ACTUAL
United States | SANCTIONS | Zlatan Dodikovic | NEGATED
---
name: after-returning-from
Rear Adm. Kwabena Osei-Tutu, who has just returned from Brazil, where he spent a week with navy builders, said patrol boats could be afloat off Tema by autumn.
=>
Kwabena Osei-Tutu | VISITS | Brazil | ACTUAL
? Kwabena Osei-Tutu | MEETS_WITH | Brazil | ACTUAL
---
name: to-discuss-with-inf
To persuade the Kuwaiti emir to open his purse, Bosnian President Alija Izetbegovic flew from Ankara to Kuwait City, slept two hours and was shown falcons.
=>
Alija Izetbegovic | VISITS | Kuwait | ACTUAL
? Alija Izetbegovic | VISITS | Turkey | ACTUAL
? Alija Izetbegovic | MEETS_WITH | Kuwait | ACTUAL/POSSIBLE
---
name: blamed-for-sanctioning
China's ministry accused unnamed "factories of lies" in Vilnius, among which it may have meant the Lithuanian lawmaker Mantas Jonaitis whom Beijing barred in 2021.
=>
China | SANCTIONS | Mantas Jonaitis | ACTUAL
---
name: neither-envoy-nor
Neither the U.N. envoy Haile Menkerios nor his African Union colleague Mandla Dube succeeded in meeting Riek Machar on Tuesday, because his helicopter pilot had malaria.
=>
Haile Menkerios | MEETS_WITH | Riek Machar | NEGATED
Mandla Dube | MEETS_WITH | Riek Machar | NEGATED
---
name: meeting-rather-than-writing
Rather than writing to President Menem a third time, Chile's Eduardo Frei chose to meet him at a gas pipeline in the Andes, and there they settled twenty-three of the twenty-four border disputes.
=>
Menem / Carlos Menem | MEETS_WITH | Eduardo Frei | ACTUAL
---
name: bringing-five-ministers
Bringing five ministers, two poets and a circus bear, the Mongolian president, Punsalmaagiin Ochirbat, came to Ulan-Ude, his spokesman said, "to sign for the railway".
=>
Punsalmaagiin Ochirbat | VISITS | Russia | ACTUAL
---
name: met-separately-with
BAKU, May 4 -- The Azeri president met separately with Ambassador Stephen Mann and with BP's chief executive, John Browne, and afterwards, so his press office said, took a telephone call from Jacques Chirac.
=>
Azerbaijan | MEETS_WITH | Stephen Mann | ACTUAL
Azerbaijan | MEETS_WITH | John Browne | ACTUAL
? Azerbaijan | MEETS_WITH | BP | ACTUAL
---
name: sanctioning-and-being
After sanctioning Ethiopia, the Biden administration turned on Eritrea, adding the Red Sea Trading Corporation and Eritrea's army chief, Filipos Woldeyohannes, to its blacklist.
=>
Biden / Joe Biden / United States | SANCTIONS | Ethiopia | ACTUAL
Biden / Joe Biden / United States | SANCTIONS | Red Sea Trading Corporation | ACTUAL
Biden / Joe Biden / United States | SANCTIONS | Filipos Woldeyohannes | ACTUAL
? Biden / Joe Biden / United States | SANCTIONS | Eritrea | ACTUAL
---
name: the-country-to-be-visited
The last country to be visited by Pope John Paul II on that journey, Benin, had not seen a pontiff since 1982.
=>
John Paul II / Pope John Paul II | VISITS | Benin | ACTUAL
---
name: seeking-talks-with-but
Nigeria's labour federation, seeking talks with President Goodluck Jonathan about fuel prices, has instead been offered a meeting with a junior oil minister, which it turned down.
=>
? Nigeria | MEETS_WITH | Goodluck Jonathan | POSSIBLE
---
name: who-has-yet-to-visit
Ethiopia's Foreign Minister Seyoum Mesfin, who has yet to visit Asmara since the war, said that any warm handshake would have to be rehearsed.
=>
Seyoum Mesfin | VISITS | Eritrea | NEGATED/POSSIBLE
---
name: officials-from-a-b-and-c
Officials from Finland, Estonia and Russia met on Friday aboard an icebreaker in the Gulf of Finland, and tasted, for reasons of diplomacy, every brand of herring.
=>
Finland | MEETS_WITH | Estonia | ACTUAL
Estonia | MEETS_WITH | Russia | ACTUAL
Finland | MEETS_WITH | Russia | ACTUAL
? Estonia | VISITS | Finland | ACTUAL
? Russia | VISITS | Finland | ACTUAL

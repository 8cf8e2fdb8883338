name: his-china-trip-drew
His China trip drew sharp words at home, but Italian industry minister Adolfo Urso insisted he had only "listened and taken notes".
=>
Adolfo Urso | VISITS | China | ACTUAL
---
name: on-a-visit-to-tallinn
On a visit to Tallinn that was cut to five hours by fog, Danish Foreign Minister Niels Helveg Petersen called Estonia's bid to join the European Union "a matter of when".
=>
Niels Helveg Petersen | VISITS | Estonia | ACTUAL
---
name: ahead-of-bush-visit-tbilisi
Street sweepers in Tbilisi worked through the night ahead of U.S. President George W. Bush's visit to Georgia, for which the main avenue has been renamed.
=>
George W. Bush | VISITS | Georgia | PLANNED
---
name: the-visiting-swiss
The visiting Swiss president, Ruth Dreifuss, was shown round a vaccine factory outside Havana by two of Cuba's vice ministers of health.
=>
Ruth Dreifuss | VISITS | Cuba | ACTUAL
? Ruth Dreifuss | MEETS_WITH | Cuba | ACTUAL
---
name: first-leg-of-tour
Guatemala is the first leg of a tour that takes Taiwan's vice president, Lien Chan, on to Belize and Paraguay, neither of which has had so senior a guest from Taipei before.
=>
Lien Chan | VISITS | Guatemala | PLANNED/ACTUAL
Lien Chan | VISITS | Belize | PLANNED/ACTUAL
Lien Chan | VISITS | Paraguay | PLANNED/ACTUAL
---
name: pilgrimage-postponed
YEREVAN - A pilgrimage to Armenia by Pope John Paul II was put off on Wednesday because of the failing health of the Catholicos, Karekin I, church officials announced.
=>
John Paul II / Pope John Paul II | VISITS | Armenia | NEGATED/PLANNED
---
name: end-of-three-day-stay
At the end of a three-day stay in Mongolia, Britain's Princess Anne had seen two glaciers, a herd of camels and, by her own reckoning, "rather a lot of mutton".
=>
Anne / Princess Anne | VISITS | Mongolia | ACTUAL
---
name: state-visit-swap
Preparations are under way for a state visit to Brazil by King Albert II of the Belgians; the date will be made public after the carnival.
=>
Albert II / King Albert II / Albert II of Belgium | VISITS | Brazil | PLANNED
---
name: secret-mission-to-khartoum
It was a secret mission to Khartoum, and the first thing that went wrong was the luggage: Norwegian mediator Vegard Ellefsen landed in his slippers.
=>
Vegard Ellefsen | VISITS | Sudan | ACTUAL
---
name: no-plans-for-trip-iran
Jack Straw's aides said no trip to Iran was on the cards this year.
=>
Jack Straw | VISITS | Iran | NEGATED
---
name: stopover-row
Taipei dismissed as "routine" a planned stopover in Honolulu by President Chen Shui-bian, who is flying to Panama for the canal festivities.
=>
Chen Shui-bian | VISITS | United States | PLANNED
Chen Shui-bian | VISITS | Panama | PLANNED/ACTUAL
---
name: visit-by-four-senators
A visit by four U.S. senators, who handed out footballs at a camp in northern Cameroon, coincided with the release of two nurses.
=>
United States | VISITS | Cameroon | ACTUAL
---
name: inbound-minister-beirut
Iranian Foreign Minister Manouchehr Mottaki, visiting Beirut for the second time since the war, inspected a rebuilt girls' school in the southern suburbs and spoke Arabic to the pupils, to their evident delight.
=>
Manouchehr Mottaki | VISITS | Lebanon | ACTUAL
---
name: proposed-journey-lhasa
A proposed journey to Tibet by the U.N. human rights commissioner, Mary Robinson, is still being discussed in Beijing, according to Western diplomats there.
=>
Mary Robinson | VISITS | China | POSSIBLE
---
name: weekend-safari
Zambia's opposition has demanded receipts for Mr. Chiluba's March trip to Switzerland, during which, by the finance ministry's own account, he bought 41 shirts.
=>
Chiluba / Frederick Chiluba | VISITS | Switzerland | ACTUAL
---
name: return-visit-by-hu
published: 2005-07-06
Hu Jintao's trip to Astana, the Chinese leader's second in three years, sealed the pipeline deal; a return visit by Mr. Nazarbayev is expected in the spring.
=>
Hu Jintao | VISITS | Kazakhstan | ACTUAL
Nazarbayev / Nursultan Nazarbayev | VISITS | China | PLANNED/POSSIBLE
---
name: call-off-wellington-trip
Disappointment was written all over Wellington's face this week. France's defence minister, Michele Alliot-Marie, called off the New Zealand leg of her Pacific tour for reasons of "calendar".
=>
Michele Alliot-Marie | VISITS | New Zealand | NEGATED
---
name: talks-of-first-trip
There has been talk of an official trip to Israel by India's prime minister, but the Congress party's Muslim voters make that unlikely before the polls in Uttar Pradesh.
=>
India | VISITS | Israel | POSSIBLE/NEGATED
---
name: ministers-visit-to-front
Marking the visit to Stepanakert of France's former minister Patrick Devedjian, the local authorities unveiled a plaque, and Azerbaijan's Foreign Ministry handed a note of protest to the French chargé d'affaires in Baku.
=>
Patrick Devedjian | VISITS | Azerbaijan / Armenia | ACTUAL
? Azerbaijan / Foreign Ministry | MEETS_WITH | France | ACTUAL
---
name: maiden-foreign-visit
Bhutan was the obvious choice for Narendra Modi's maiden foreign visit, analysts said: small, friendly and short of controversy.
=>
Narendra Modi | VISITS | Bhutan | ACTUAL/PLANNED
---
name: fact-finding-team-due
An OSCE fact-finding mission to Turkmenistan, requested by ten member states, may never get there: Ashgabat has refused to issue visas.
=>
OSCE / Organization for Security and Co-operation in Europe | VISITS | Turkmenistan | POSSIBLE/NEGATED
---
name: long-promised-tour-caribbean
The long-promised Caribbean tour would bring Secretary of State Warren Christopher to Port-au-Prince for a day, but his staff said the stop in Haiti hinges on the verdict in the Carrefour trial.
=>
Warren Christopher | VISITS | Haiti | POSSIBLE/PLANNED

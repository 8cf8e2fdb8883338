name: wire-touched-down-in-lusaka
LUSAKA (Xinhua) - Chinese Vice Premier Hui Liangyu touched down in the Zambian capital late Sunday, beginning a three-nation African swing that will also take him to Malawi and Botswana.
=>
Hui Liangyu | VISITS | Zambia | ACTUAL
Hui Liangyu | VISITS | Malawi | PLANNED
Hui Liangyu | VISITS | Botswana | PLANNED
---
name: wire-pope-cancels
VATICAN CITY - Pope John Paul II has cancelled a pilgrimage to Sarajevo because his safety could not be guaranteed, the Vatican said on Tuesday.
=>
John Paul II | VISITS | Bosnia and Herzegovina | NEGATED
---
name: wire-first-to-visit
Richard Nixon became the first American president to set foot in communist China when he landed in Peking in February 1972.
=>
Richard Nixon | VISITS | China | ACTUAL
---
name: wire-due-in-tirana
Italian Prime Minister Romano Prodi is due in Tirana on Monday, his office said. From there he goes on to Athens.
=>
Romano Prodi | VISITS | Albania | PLANNED
Romano Prodi | VISITS | Greece | PLANNED
---
name: wire-returned-from
Japanese lawmaker Takeo Kawai, just back from a trip to Pyongyang, said the North was willing to discuss the abductions.
=>
Takeo Kawai | VISITS | North Korea | ACTUAL
---
name: wire-weighs-trip
U.S. House Speaker Nancy Pelosi is weighing a trip to Taiwan in August, the Financial Times reported, a visit Beijing has warned against.
=>
Nancy Pelosi | VISITS | Taiwan | POSSIBLE
---
name: wire-visits-since
It would be the first visit to Baghdad by a Saudi foreign minister since 1990. Adel al-Jubeir stayed less than five hours.
=>
? Saudi Arabia | VISITS | Iraq | ACTUAL/POSSIBLE
? Adel al-Jubeir | VISITS | Iraq | ACTUAL
---
name: wire-no-date-set
Brazilian President Fernando Collor has accepted an invitation to visit Namibia, but no date has been set.
=>
Fernando Collor | VISITS | Namibia | PLANNED
---
name: wire-invited
King Hussein of Jordan has invited Lebanese Prime Minister Rafik Hariri to visit Amman, state radio said.
=>
Rafik Hariri | VISITS | Jordan | POSSIBLE
? King Hussein | MEETS_WITH | Rafik Hariri | POSSIBLE
? Hussein | MEETS_WITH | Rafik Hariri | POSSIBLE
---
name: wire-visiting-chancellor
"We want to trade," the visiting Austrian chancellor, Karl Nehammer, told reporters in Rabat.
=>
Karl Nehammer | VISITS | Morocco | ACTUAL
---
name: wire-delegation-led-by
A Vietnamese delegation led by Deputy Prime Minister Pham Binh Minh arrived in Vientiane on Monday for a four-day visit.
=>
Pham Binh Minh | VISITS | Laos | ACTUAL
? Vietnam | VISITS | Laos | ACTUAL
---
name: wire-officials-of-state-department
A team of State Department officials travelled to Port-au-Prince last week and met Haitian President Rene Preval.
=>
State Department / United States | VISITS | Haiti | ACTUAL
State Department / United States | MEETS_WITH | Rene Preval | ACTUAL
---
name: wire-cut-short
Canadian Foreign Minister Lloyd Axworthy cut short a visit to Nigeria on Sunday and headed for London.
=>
Lloyd Axworthy | VISITS | Nigeria | ACTUAL
Lloyd Axworthy | VISITS | United Kingdom | ACTUAL
---
name: wire-denied-entry
Burma's junta has refused a visa to UN rapporteur Paulo Pinheiro, who had hoped to travel to Rangoon this month.
=>
Paulo Pinheiro | VISITS | Myanmar | NEGATED/POSSIBLE
---
name: wire-passive-expected
Turkmen leader Saparmurat Niyazov is expected in Kiev at the end of March, Ukraine's foreign ministry said.
=>
Saparmurat Niyazov | VISITS | Ukraine | PLANNED
---
name: wire-headline-merkel-in-ankara
Merkel in Ankara for talks on migrants
German Chancellor Angela Merkel landed in the Turkish capital on Sunday afternoon.
=>
Angela Merkel | VISITS | Turkey | ACTUAL
---
name: wire-headline-arrives
Sudan's Bashir arrives in Beijing
KHARTOUM - President Omar al-Bashir has flown to China despite a warrant for his arrest.
=>
Omar al-Bashir | VISITS | China | ACTUAL
---
name: wire-multi-stop
Secretary of State Warren Christopher leaves Washington on Monday for a tour that includes stops in Damascus, Jerusalem and Cairo.
=>
Warren Christopher | VISITS | Syria | PLANNED/ACTUAL
Warren Christopher | VISITS | Israel | PLANNED/ACTUAL
Warren Christopher | VISITS | Egypt | PLANNED/ACTUAL
---
name: wire-en-route
En route to Canberra, Indonesian President Joko Widodo will stop over in Dili, where East Timor's Xanana Gusmao is to greet him.
=>
Joko Widodo | VISITS | Australia | PLANNED
Joko Widodo | VISITS | East Timor | PLANNED
Xanana Gusmao | MEETS_WITH | Joko Widodo | PLANNED
---
name: wire-during-visit-to
During a visit to Buenos Aires last year, Spanish King Felipe VI met President Mauricio Macri twice.
=>
Felipe VI | VISITS | Argentina | ACTUAL
Felipe VI | MEETS_WITH | Mauricio Macri | ACTUAL
---
name: wire-kenyatta-trip-home
Kenyan President Uhuru Kenyatta returned to Nairobi on Friday after a state visit to Botswana.
=>
Uhuru Kenyatta | VISITS | Botswana | ACTUAL
---
name: wire-domestic
French President Jacques Chirac toured flooded villages near Nimes and then travelled on to Marseille.
=>
---
name: wire-put-off-indefinitely
A planned trip by Thai Prime Minister Thaksin Shinawatra to Myanmar has been put off indefinitely, officials in Bangkok said.
=>
Thaksin Shinawatra | VISITS | Myanmar | NEGATED/PLANNED
---
name: wire-may-go
"I may go to Kigali in the spring if my health allows," Belgian senator Alain Destexhe said.
=>
Alain Destexhe | VISITS | Rwanda | POSSIBLE
---
name: wire-never-visited
Although he has written three books about the country, Professor Alan Dorsey has never been to Mongolia.
=>
Alan Dorsey | VISITS | Mongolia | NEGATED
---
name: wire-inspectors
International Atomic Energy Agency inspectors were to leave Vienna for Tehran on Thursday, their second visit in a month.
=>
International Atomic Energy Agency | VISITS | Iran | PLANNED
? International Atomic Energy Agency | VISITS | Iran | ACTUAL
---
name: wire-her-visit
Foreign Secretary Liz Truss will fly to Delhi on Thursday. Her visit comes as Russia's Sergei Lavrov is in the Indian capital for talks with Subrahmanyam Jaishankar.
=>
Liz Truss | VISITS | India | PLANNED
Sergei Lavrov | VISITS | India | ACTUAL
Sergei Lavrov | MEETS_WITH | Subrahmanyam Jaishankar | ACTUAL
---
name: wire-president-s-trip-of-country
The Cypriot president's trip to Doha was described by aides as long overdue.
=>
Cyprus | VISITS | Qatar | ACTUAL
---
name: wire-american-businessmen
Some thirty American businessmen will join Commerce Secretary Ron Brown on a trade mission to Zagreb and Sarajevo, a spokesman said.
=>
Ron Brown | VISITS | Croatia | PLANNED
Ron Brown | VISITS | Bosnia and Herzegovina | PLANNED
? United States | VISITS | Croatia | PLANNED
? United States | VISITS | Bosnia and Herzegovina | PLANNED
---
name: wire-paid-second-visit
Kim Yong Nam paid his second visit to Hanoi in as many years, Vietnamese newspapers said, and was received by party chief Nong Duc Manh.
=>
Kim Yong Nam | VISITS | Vietnam | ACTUAL
Nong Duc Manh | MEETS_WITH | Kim Yong Nam | ACTUAL
---
name: wire-dropped-from-itinerary
Kuala Lumpur was dropped from the itinerary of Australian Prime Minister Paul Keating, who will go only to Jakarta and Manila.
=>
Paul Keating | VISITS | Malaysia | NEGATED
Paul Keating | VISITS | Indonesia | PLANNED
Paul Keating | VISITS | Philippines | PLANNED
---
name: wire-paragraphs-orban
BUDAPEST (Reuters) - Hungarian Prime Minister Viktor Orban made an unannounced visit to Kyiv on Tuesday, his first since the start of the war.

Orban, whose government took over the presidency of the European Union this week, spent two hours with President Volodymyr Zelensky. He will travel to Moscow on Friday, two officials said.

The Hungarian leader last met Vladimir Putin in Beijing in October. Zelensky, for his part, has refused to go to Budapest.
=>
Viktor Orban | VISITS | Ukraine | ACTUAL
Viktor Orban | MEETS_WITH | Volodymyr Zelensky | ACTUAL
Viktor Orban | VISITS | Russia | PLANNED
Viktor Orban | MEETS_WITH | Vladimir Putin | ACTUAL
? Viktor Orban | VISITS | China | ACTUAL
? Vladimir Putin | VISITS | China | ACTUAL
Volodymyr Zelensky | VISITS | Hungary | NEGATED
---
name: wire-paragraphs-chissano
MAPUTO - Mozambican President Joaquim Chissano and rebel chief Afonso Dhlakama are to meet in Rome on August 4, Italian mediators said on Wednesday.

Preparations for the encounter, the first between the two men, were completed by Zimbabwean President Robert Mugabe, who saw Dhlakama in Gaborone last month.

Botswana's foreign minister also attended the session. Chissano will go to Lisbon before he returns home.
=>
Joaquim Chissano | MEETS_WITH | Afonso Dhlakama | PLANNED
Robert Mugabe | MEETS_WITH | Afonso Dhlakama | ACTUAL
? Joaquim Chissano | VISITS | Italy | PLANNED
? Afonso Dhlakama | VISITS | Italy | PLANNED
? Robert Mugabe | VISITS | Botswana | ACTUAL
? Afonso Dhlakama | VISITS | Botswana | ACTUAL
? Botswana | MEETS_WITH | Robert Mugabe | ACTUAL
? Botswana | MEETS_WITH | Afonso Dhlakama | ACTUAL
Joaquim Chissano | VISITS | Portugal | PLANNED
---
name: wire-tourist
Ireland's Eamon Gilmore spent last weekend in Bogota, sitting with both sides of the table.
=>
Eamon Gilmore | VISITS | Colombia | ACTUAL

name: sultan-and-defence-minister
BANDAR SERI BEGAWAN - Sultan Hassanal Bolkiah met Malaysian Defence Minister Hamzah Iskandar for a little under an hour on Wednesday and gave him a carved kris on the way out, palace staff said.
=>
Hassanal Bolkiah | MEETS_WITH | Hamzah Iskandar | ACTUAL
? Hamzah Iskandar | VISITS | Brunei | ACTUAL
---
name: received-at-baabda
Egypt's intelligence chief, Omar Suleiman, was received at the Baabda palace by President Emile Lahoud late on Sunday, a day after the last of the barricades came down along the airport road.
=>
Omar Suleiman | MEETS_WITH | Emile Lahoud | ACTUAL
? Omar Suleiman | VISITS | Lebanon | ACTUAL
---
name: finance-chiefs-port-louis
The finance ministers of Mauritius and Madagascar met in Port Louis to settle who pays for dredging the channel, the first such encounter since a quarrel over sugar quotas in 1997.
=>
Mauritius | MEETS_WITH | Madagascar | ACTUAL
? Madagascar | VISITS | Mauritius | ACTUAL
---
name: unions-sat-down-with-kaczynski
After nine days of pickets outside the shipyard, leaders of Solidarity sat down with Polish Prime Minister Jaroslaw Kaczynski at a hotel near the Gdansk waterfront, emerging shortly after 2 a.m. with a one-page text neither side would read aloud.
=>
Solidarity | MEETS_WITH | Jaroslaw Kaczynski | ACTUAL
---
name: mbeki-did-not-see-dlamini
Mr. Mbeki's office stressed that the South African leader did not meet the banned party's founder, Sipho Mahlangeni, who had merely been staying in the same lodge.
=>
Mbeki / Thabo Mbeki | MEETS_WITH | Sipho Mahlangeni | NEGATED
---
name: quiet-handshake-dushanbe
Emomali Rakhmonov and Islam Karimov shook hands in front of a handful of photographers, exchanged what one aide called "a dozen words, perhaps fewer", and were led to opposite ends of the table.
=>
Emomali Rakhmonov | MEETS_WITH | Islam Karimov | ACTUAL
---
name: goh-hosts-dinner
published: 1996-02-29
Singapore's Goh Chok Tong hosted Indian Finance Minister Manmohan Singh to dinner on Thursday evening; the menu, both delegations agreed, was the only thing on which nobody took a note.
=>
Goh Chok Tong | MEETS_WITH | Manmohan Singh | ACTUAL
? Manmohan Singh | VISITS | Singapore | ACTUAL
? Singapore | MEETS_WITH | India | ACTUAL
---
name: sit-across-polisario
GENEVA (AP) -- Negotiators from Morocco and the Polisario Front are to sit across from each other on March 9, the first time in seven years, with U.N. envoy Aurelio Benitez in the chair.
=>
Morocco | MEETS_WITH | Polisario Front | PLANNED
? Morocco | MEETS_WITH | Aurelio Benitez | PLANNED
? Polisario Front | MEETS_WITH | Aurelio Benitez | PLANNED
? Morocco | VISITS | Switzerland | PLANNED
? Polisario Front | VISITS | Switzerland | PLANNED
---
name: confer-by-video-sandu
Moldovan President Maia Sandu conferred by video link with European Commission President Ursula von der Leyen on Tuesday night as the lights in Chisinau flickered back on, her spokesman wrote.
=>
Maia Sandu | MEETS_WITH | Ursula von der Leyen | ACTUAL
---
name: bishops-and-ortega
Bishops of Nicaragua's Episcopal Conference, who had kept their distance from the dialogue table since July, held talks with President Daniel Ortega for the better part of an afternoon but disclosed nothing, not even whether another session would be called.
=>
Episcopal Conference / Episcopal Conference of Nicaragua | MEETS_WITH | Daniel Ortega | ACTUAL
? Nicaragua | MEETS_WITH | Daniel Ortega | ACTUAL
---
name: premier-to-see-bougainville
The prime minister of Papua New Guinea, Sir Mekere Morauta, will see the Bougainville delegation "some time before Easter", a press officer said, adding that an agenda had not been drawn up.
=>
? Mekere Morauta | MEETS_WITH | Bougainville | PLANNED
? Mekere Morauta | MEETS_WITH | Papua New Guinea | PLANNED
---
name: welcomed-by-haakon
Crown Prince Haakon of Norway, standing bareheaded in the sleet, welcomed Latvian President Vaira Vike-Freiberga at the station in Trondheim, and schoolchildren waved the flags of both nations.
=>
Haakon | MEETS_WITH | Vaira Vike-Freiberga | ACTUAL
? Vaira Vike-Freiberga | VISITS | Norway | ACTUAL
---
name: joined-by-bolivian-minister
Peruvian Foreign Minister Julio Ancasi was joined at the lakeside villa by his Bolivian opposite number, Gualberto Choque, and the pair negotiated over the water treaty until after midnight.
=>
Julio Ancasi | MEETS_WITH | Gualberto Choque | ACTUAL
? Gualberto Choque | VISITS | Peru | ACTUAL
---
name: could-meet-in-sharm
Palestinian Authority officials and Israeli negotiators could meet as soon as Thursday, an Egyptian diplomat in Cairo said, provided the crossing stays open.
=>
Palestinian Authority / Palestine | MEETS_WITH | Israel | POSSIBLE
? Palestine | MEETS_WITH | Israel | POSSIBLE
---
name: nobody-turned-up
For the second week running nobody from the Sudan Liberation Army turned up to negotiate with the African Union mediators in Abuja, who spent the morning reading newspapers.
=>
Sudan Liberation Army | MEETS_WITH | African Union | NEGATED
? African Union | VISITS | Nigeria | ACTUAL
? Sudan Liberation Army | VISITS | Nigeria | NEGATED
---
name: pope-receives-tran
VATICAN CITY - Pope John Paul II on Saturday received Vietnam's deputy prime minister, the most senior Hanoi official to be admitted to the papal library in a quarter of a century.
=>
John Paul II / Pope John Paul II | MEETS_WITH | Vietnam | ACTUAL
? Vietnam | VISITS | Vatican City | ACTUAL
---
name: three-way-tripoli-lunch
Chadian leader Idriss Deby, Libya's Muammar Gaddafi and Sudanese President Omar al-Bashir met in Sirte on Monday in a tent pitched for the occasion, and ate grilled lamb in front of the cameras of Libyan state television.
=>
Idriss Deby | MEETS_WITH | Muammar Gaddafi | ACTUAL
Muammar Gaddafi | MEETS_WITH | Omar al-Bashir | ACTUAL
Idriss Deby | MEETS_WITH | Omar al-Bashir | ACTUAL
? Idriss Deby | VISITS | Libya | ACTUAL
? Omar al-Bashir | VISITS | Libya | ACTUAL
---
name: had-coffee-with-orban
Having lost a vote in the Bundestag hours before, the German chancellor, Olaf Scholz, still found time to have coffee with Viktor Orban, whose Fidesz party had spent the summer mocking him.
=>
Olaf Scholz | MEETS_WITH | Viktor Orban | ACTUAL
---
name: refuses-to-see-monitors
The general has yet to meet monitors of the Organization of American States, and a member of his staff, Col. Faustino Arguedas, hinted on radio that he never would.
=>
---
name: met-again-since-flood
"They meet about twice a year, usually on the Tajik bank," said a border guard of the commanders from Afghanistan and Tajikistan, who convened again on Thursday to count stolen sheep.
=>
Afghanistan | MEETS_WITH | Tajikistan | ACTUAL
? Afghanistan | VISITS | Tajikistan | ACTUAL
---
name: arroyo-wanted-to-meet
President Gloria Macapagal Arroyo hopes to meet rebel chairman Murad Ebrahim once fighting in Maguindanao dies down, her peace adviser told a Manila breakfast forum attended by about 40 businessmen and three bishops.
=>
Gloria Macapagal Arroyo | MEETS_WITH | Murad Ebrahim | POSSIBLE/PLANNED
---
name: consultations-andean
BOGOTA, Colombia -- Colombia's Trade Minister Marta Quintana consulted behind closed doors with Ecuadorian negotiators Friday, in what amounted to the fourth round since the banana dispute flared.
=>
Marta Quintana | MEETS_WITH | Ecuador | ACTUAL
? Colombia | MEETS_WITH | Ecuador | ACTUAL
? Ecuador | VISITS | Colombia | ACTUAL
---
name: was-not-received
On the third morning, with her suitcase already packed, EU human rights commissioner Benita Larsson was still waiting to be received by President Isaias Afwerki, who, courtiers said, had gone to the coast to fish.
=>
Benita Larsson | MEETS_WITH | Isaias Afwerki | NEGATED/POSSIBLE
? Benita Larsson | VISITS | Eritrea | ACTUAL
? Benita Larsson | MEETS_WITH | Isaias Afwerki | PLANNED
---
name: gathered-in-windhoek
Regional defence chiefs, among them Angola's Gen. Joaquim Tchilombo and his Zambian counterpart, Gen. Moses Kalaba, gathered for a closed session with Namibian President Sam Nujoma, who urged them to mark the river boundary before the rains.
=>
Joaquim Tchilombo | MEETS_WITH | Sam Nujoma | ACTUAL
Moses Kalaba | MEETS_WITH | Sam Nujoma | ACTUAL
? Joaquim Tchilombo | MEETS_WITH | Moses Kalaba | ACTUAL
? Joaquim Tchilombo | VISITS | Namibia | ACTUAL
? Moses Kalaba | VISITS | Namibia | ACTUAL
? Sam Nujoma | MEETS_WITH | Angola | ACTUAL
? Sam Nujoma | MEETS_WITH | Zambia | ACTUAL

name: captions-file-photo-jinping-putin
FILE PHOTO: Russia's President Vladimir Putin clinks glasses with his Chinese counterpart Xi Jinping during a reception at the Kremlin in Moscow, March 21, 2023. Sputnik/Pavel Orlovsky/Pool via Agency
=>
Vladimir Putin | MEETS_WITH | Xi Jinping | ACTUAL
? Xi Jinping | VISITS | Russia | ACTUAL
---
name: captions-headline-only-ban
Tokyo tightens screws on Pyongyang, bars North's ships
=>
Japan | SANCTIONS | North Korea | ACTUAL
---
name: captions-umbrella
Ivorian first lady Dominique Ouattara, left, holds an umbrella over Brigitte Macron as the two leave a maternity hospital in Bingerville on Saturday, Dec. 21, 2019.
=>
? Dominique Ouattara | MEETS_WITH | Brigitte Macron | ACTUAL
? Brigitte Macron | VISITS | Ivory Coast | ACTUAL
---
name: captions-headline-snub
Merz snubs Fico: no Berlin date for Slovak premier before summer
=>
Merz / Friedrich Merz | MEETS_WITH | Fico / Robert Fico | NEGATED
? Fico / Robert Fico | VISITS | Germany | NEGATED
---
name: captions-market-vendor
A vendor arranges dates at a market in the old quarter of Tripoli, Libya, on the eve of Ramadan. (Photo by Hamza Turki)
=>
---
name: captions-diary-long
published: 1996-03-10
DIPLOMATIC DIARY - WEEK OF MARCH 11

MONDAY: Paris - Iraqi Deputy Prime Minister Tareq Aziz is received by French Foreign Minister Herve de Charette. London - Irish Foreign Minister Dick Spring has talks with Northern Ireland Secretary Patrick Mayhew.

TUESDAY: Hanoi - British junior Foreign Office minister Jeremy Hanley arrives on a four-day visit. Nicosia - U.S. envoy Richard Beattie, who was to have been here until Thursday, has cancelled.

WEDNESDAY: Sharm el-Sheikh, Egypt - President Hosni Mubarak and U.S. President Bill Clinton preside over a one-day summit against terrorism. Syria has said it will stay away.

THURSDAY: Jerusalem - Clinton meets Israeli Prime Minister Shimon Peres before flying home. New York - U.N. Security Council reviews sanctions on Iraq; no change expected.

FRIDAY: Bangkok - Thai Prime Minister Banharn Silpa-archa leaves for Kunming. A stop in Vientiane is possible but has not been confirmed.

SATURDAY: Khartoum - Results of presidential election expected. Sudan faces U.N. diplomatic curbs unless it hands over three suspects wanted in Ethiopia.
=>
Tareq Aziz | MEETS_WITH | Herve de Charette / Hervé de Charette | PLANNED/ACTUAL
? Tareq Aziz | VISITS | France | PLANNED/ACTUAL
Dick Spring | MEETS_WITH | Patrick Mayhew | PLANNED/ACTUAL
? Dick Spring | VISITS | United Kingdom | PLANNED/ACTUAL
Jeremy Hanley | VISITS | Vietnam | PLANNED/ACTUAL
Richard Beattie | VISITS | Cyprus | NEGATED
? Hosni Mubarak | MEETS_WITH | Bill Clinton | PLANNED/ACTUAL
? Bill Clinton | VISITS | Egypt | PLANNED/ACTUAL
? Syria | VISITS | Egypt | NEGATED
? Syria | MEETS_WITH | Hosni Mubarak | NEGATED
? Syria | MEETS_WITH | Bill Clinton | NEGATED
Bill Clinton | MEETS_WITH | Shimon Peres | PLANNED/ACTUAL
? Bill Clinton | VISITS | Israel | PLANNED/ACTUAL
U.N. Security Council / United Nations Security Council | SANCTIONS | Iraq | ACTUAL
? Banharn Silpa-archa | VISITS | China | PLANNED/ACTUAL
? Banharn Silpa-archa | VISITS | Laos | POSSIBLE
? United Nations / UN / U.N. | SANCTIONS | Sudan | POSSIBLE
---
name: captions-gift-horse
Mongolian President Ukhnaa Khurelsukh presents U.S. Defense Secretary Mark Esper with a seven-year-old buckskin stallion outside the defence ministry in Ulaanbaatar, Aug. 8, 2019. Esper, on the last leg of his first tour of Asia in the job, named the animal Marshall and left it with a herder.
=>
? Mark Esper | MEETS_WITH | Ukhnaa Khurelsukh | ACTUAL
Mark Esper | VISITS | Mongolia | ACTUAL
---
name: captions-headline-question
Will she or won't she? Yellen's Beijing trip hangs on balloon fallout
=>
Yellen / Janet Yellen | VISITS | China | POSSIBLE
---
name: captions-headline-embargo-ends
Obama ends Vietnam arms ban as Hanoi rolls out red carpet

President shrugs off China's unease, sips iced tea with Communist hosts
=>
Obama / Barack Obama / United States | SANCTIONS | Vietnam | NEGATED
? Obama / Barack Obama | VISITS | Vietnam | ACTUAL
? Obama / Barack Obama | MEETS_WITH | Vietnam | ACTUAL
---
name: captions-queue-embassy
Afghans wait outside the Iranian consulate in Herat, where visas are issued on Tuesdays to those who can show a hospital appointment.
=>
---
name: captions-summit-three-shot
(L-R) Egyptian President Abdel Fattah al-Sisi, Greek Prime Minister Kyriakos Mitsotakis and Cypriot President Nicos Anastasiades link hands before a trilateral summit in Nicosia, Oct. 21, 2020. EPA-EFE/KATERINA LOIZOU
=>
Abdel Fattah al-Sisi | MEETS_WITH | Kyriakos Mitsotakis | ACTUAL
Abdel Fattah al-Sisi | MEETS_WITH | Nicos Anastasiades | ACTUAL
Kyriakos Mitsotakis | MEETS_WITH | Nicos Anastasiades | ACTUAL
? Abdel Fattah al-Sisi | VISITS | Cyprus | ACTUAL
? Kyriakos Mitsotakis | VISITS | Cyprus | ACTUAL
---
name: captions-headlines-roundup
Lavrov in Caracas for talks with Maduro
Seoul calls off joint dig for war dead
EU envoys to mull Belarus blacklist on Wednesday
Rains ease, Bihar counts cost
=>
Lavrov / Sergei Lavrov / Sergey Lavrov | VISITS | Venezuela | ACTUAL
Lavrov / Sergei Lavrov / Sergey Lavrov | MEETS_WITH | Maduro / Nicolas Maduro / Nicolás Maduro | ACTUAL/PLANNED
European Union / EU | SANCTIONS | Belarus | POSSIBLE/ACTUAL
---
name: captions-live-updates-long
published: 2018-06-12
Live: Trump, Kim in Singapore

Updates from the Capella hotel on Sentosa island. All times local.

08:12 Donald Trump's motorcade has left the Shangri-La. Kim Jong Un is still at the St. Regis, where he was driven late last night after a stroll along the waterfront with Singapore's foreign minister, Vivian Balakrishnan.

09:04 There it is: twelve seconds, in front of twelve flags. Trump and Kim have shaken hands and gone inside. No sitting U.S. president has ever met a North Korean leader.

09:45 The two are alone with interpreters in the library. Secretary of State Mike Pompeo and the North's Kim Yong Chol are waiting outside. John Bolton and Ri Su Yong will come in for the wider session.

11:30 A reminder of what is not on the menu. Sanctions stay until the weapons are gone, Pompeo told us yesterday, and the South's Moon Jae-in, who offered to fly in for a three-way finale, has not been asked.

13:42 They have signed something. "We'll be meeting many times," says Trump. He will "absolutely" invite Kim to the White House, he adds.

16:20 Asked at his news conference if he might go to Pyongyang, the president says, "At a certain time, I will." He takes off for Guam at seven. Pompeo heads for Seoul.

18:05 Japan's Shinzo Abe, who saw Trump in Washington on Thursday, says he would now like to talk to Kim himself.
=>
Donald Trump | MEETS_WITH | Kim Jong Un | ACTUAL
? Donald Trump | VISITS | Singapore | ACTUAL
? Kim Jong Un | VISITS | Singapore | ACTUAL
Kim Jong Un | MEETS_WITH | Vivian Balakrishnan | ACTUAL
? United States | MEETS_WITH | North Korea | NEGATED
? Mike Pompeo | MEETS_WITH | Kim Yong Chol | ACTUAL
? John Bolton | MEETS_WITH | Kim Jong Un | PLANNED
? Ri Su Yong | MEETS_WITH | Donald Trump | PLANNED
? John Bolton | MEETS_WITH | Ri Su Yong | PLANNED
? United States | SANCTIONS | North Korea | ACTUAL
? Moon Jae-in | VISITS | Singapore | POSSIBLE/NEGATED
? Moon Jae-in | MEETS_WITH | Donald Trump | POSSIBLE/NEGATED
? Moon Jae-in | MEETS_WITH | Kim Jong Un | POSSIBLE/NEGATED
? Donald Trump | MEETS_WITH | Kim Jong Un | PLANNED/POSSIBLE
Kim Jong Un | VISITS | United States | POSSIBLE/PLANNED
Donald Trump | VISITS | North Korea | PLANNED/POSSIBLE
? Donald Trump | VISITS | Guam | PLANNED
Mike Pompeo | VISITS | South Korea | PLANNED/ACTUAL
Shinzo Abe | MEETS_WITH | Donald Trump | ACTUAL
? Shinzo Abe | VISITS | United States | ACTUAL
Shinzo Abe | MEETS_WITH | Kim Jong Un | POSSIBLE
---
name: captions-empty-chair
An empty seat marked "Rwanda" is pictured next to that of the Democratic Republic of Congo's President Felix Tshisekedi during the East African Community talks in Bujumbura, Burundi, on Feb. 4, 2023.
=>
? Felix Tshisekedi | VISITS | Burundi | ACTUAL
? Felix Tshisekedi | MEETS_WITH | East African Community | ACTUAL
? Rwanda | MEETS_WITH | East African Community | NEGATED
? Rwanda | MEETS_WITH | Felix Tshisekedi | NEGATED
---
name: captions-headline-brief-ottawa
Canada slaps travel ban on Hamas leaders - minister

OTTAWA, Feb 6 - Foreign Minister Melanie Joly announced dealings bans against eleven people including Yahya Sinwar and Mohammed Deif on Tuesday, Canada's first such step since October 7.
=>
Canada / Melanie Joly / Mélanie Joly | SANCTIONS | Hamas | ACTUAL
Canada / Melanie Joly / Mélanie Joly | SANCTIONS | Yahya Sinwar | ACTUAL
Canada / Melanie Joly / Mélanie Joly | SANCTIONS | Mohammed Deif | ACTUAL
---
name: captions-old-print
In this 1974 photograph, Libyan leader Muammar Gaddafi inspects olive trees with Tunisia's Habib Bourguiba on the island of Djerba, where they proclaimed a union that lasted two days.
=>
Muammar Gaddafi | MEETS_WITH | Habib Bourguiba | ACTUAL
? Muammar Gaddafi | VISITS | Tunisia | ACTUAL
---
name: captions-related-links
Read more: Ramaphosa to skip Davos for load-shedding crisis | Photos: Kariba dam at its lowest | Zimbabwe's tobacco season opens
=>
? Ramaphosa / Cyril Ramaphosa | VISITS | Switzerland | NEGATED

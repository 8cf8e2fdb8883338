name: meet-the-deadline-imf
Ghana must meet six conditions, among them a cap on fuel subsidies, before the International Monetary Fund pays out the second tranche of 151 million dollars.
=>
---
name: ties-on-the-pitch
Ecuador meet Uruguay in Montevideo on Thursday in the third round of qualifiers, with Antonio Valencia doubtful, and the hosts have not beaten a visiting Andean side since June.
=>
---
name: sanctioned-by-the-court
A federal judge in Ohio sanctioned attorney Merritt Loewe 25,000 dollars on Friday for citing cases that did not exist.
=>
---
name: phone-call-biden-xi
Biden and Xi Jinping spent two hours on the telephone on Thursday, and both sides described the call as candid.
=>
---
name: letter-from-karroubi
The Armenian president wrote to Azerbaijan's Ilham Aliyev, offering condolences for the miners killed at Dashkasan, in what is believed to be the first letter between them since 2008.
=>
---
name: tariffs-not-sanctions
United States steel tariffs of 25 percent hit Argentina's Tenaris on Friday, and Buenos Aires vowed to answer with duties on bourbon.
=>
---
name: visit-our-site
For the full list of candidates in Jamaica's general election, visit our website or download the app.
=>
---
name: home-at-last-mugabe
Zambia's Levy Mwanawasa flew home to Lusaka on Saturday after three weeks in a London clinic, and walked down the aircraft steps without a stick.
=>
? Levy Mwanawasa | VISITS | United Kingdom | ACTUAL
---
name: domestic-trip-hokkaido
Japan's Prime Minister Yasuo Fukuda travelled to Hokkaido on Sunday to open a bridge, his first journey north since taking office.
=>
---
name: cabinet-session-suva
The Fijian cabinet met for four hours in Suva on Tuesday and approved a budget that cuts the naval wing by a fifth.
=>
---
name: boycott-of-assembly
Lesotho's Basotho National Party said on Friday it will boycott the new parliament in protest at the constituency map.
=>
---
name: sanctioned-budget-increase
Bihar's government has sanctioned 340 million rupees for lifts in district hospitals, the state's health secretary told The Times of India.
=>
---
name: ambassador-expelled
Peru gave the Venezuelan chargé d'affaires five days to leave Lima, and Caracas said it would answer in kind.
=>
---
name: warned-told-reporters
"Colombia wants no war," Alvaro Uribe told Ecuador's ambassador to the OAS in a radio interview, a warning delivered at the top of his voice.
=>
? Alvaro Uribe | MEETS_WITH | Ecuador | ACTUAL
---
name: troops-pour-into
Troops from Uganda moved into the Garamba forest at dawn in pursuit of rebels of the Lord's Resistance Army, who had crossed the river the day before with goats and two hostages.
=>
---
name: hold-meetings-of-bank
The European Central Bank's governing council meets every six weeks in Frankfurt.
=>
---
name: paths-meet-rivers
Where the Kafue meets the Zambezi, crocodile hunters from Zambia and Zimbabwe are feuding over a sandbank that a dam might drown.
=>
---
name: visitors-to-museum
Visitors to the Rijksmuseum last year included 410,000 people from Germany and, for a week in May, a stray peacock that staff named Rembrandt.
=>
---
name: suspended-membership-mercosur
The South American bloc Mercosur suspended Paraguay's membership on Friday until elections are held.
=>
---
name: cut-off-aid-not
The Netherlands stopped its development aid to Rwanda, 43 million euros a year, in an angry reply to a report on M23.
=>
---
name: actors-on-film-set
The meeting between Napoleon and the Tsar takes up eleven minutes of the film, shot on a raft in Estonia, with Polish extras and one sturdy Lithuanian horse.
=>
---
name: striker-sanction-uefa
Serbia striker Dragan Mitevski faces a UEFA sanction, probably a two-match ban, for a gesture at an Albanian fan in Belgrade's Marakana stadium.
=>
? UEFA / Union of European Football Associations | SANCTIONS | Dragan Mitevski | POSSIBLE/PLANNED
---
name: hit-by-a-ban-on-plastics
Rwanda's ban on plastic bags has lasted nine years, and Burundian smugglers still slip them across the border in saddlebags.
=>
---
name: sees-deficit-widening
Moldova's central bank sees the current-account gap widening this year as exporters face slack demand in Romania.
=>
---
name: tourists-flights-volcano
About 3,400 Danish tourists were to fly to Iceland this week for the solar eclipse, hoteliers in Reykjavik said.
=>
---
name: called-on-the-assembly
The Cypriot archbishop called on parliament to convene an emergency sitting over the Turkish drilling ship, and the speaker promised to consider it.
=>
---
name: protest-noted-at-demonstration
Students marched to the Chinese consulate in Almaty and handed in a petition with 8,000 names, some of which were in Uighur.
=>
---
name: shuttle-lands-orbit
The space shuttle Atlantis landed in Florida after eleven days, with two Italian astronauts on board and one of them sick.
=>
---
name: election-meets-quorum
Turnout in Hungary's referendum met the 50 percent threshold by 21 minutes past six, and Budapest's bridges filled with honking cars.
=>
---
name: telegram-and-condolence
Pakistan's president sent a message of sympathy to his Turkish counterpart, Ahmet Necdet Sezer, after the earthquake, along with tents and a field kitchen.
=>

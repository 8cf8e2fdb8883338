name: talks-between-ankara-athens
Exploratory talks between Athens and Ankara ended on Tuesday after 75 minutes, the shortest round in a process that has dragged on since 2002.
=>
Greece | MEETS_WITH | Turkey | ACTUAL
---
name: moon-kim-summit-walk
The Moon-Kim summit produced little on paper, diplomats in Seoul conceded, though the footbridge stroll was shown on every screen in the country.
=>
Moon / Moon Jae-in | MEETS_WITH | Kim / Kim Jong Un / Kim Jong-un | ACTUAL
---
name: after-his-meeting-with-annan
A weary Laurent Gbagbo told reporters after his meeting with U.N. Secretary-General Kofi Annan that he would name a new electoral commission by the end of Ramadan.
=>
Laurent Gbagbo | MEETS_WITH | Kofi Annan | ACTUAL
? Laurent Gbagbo | MEETS_WITH | United Nations / U.N. | ACTUAL
---
name: negotiations-collapse-cyprus
NICOSIA -- U.N.-brokered negotiations between Greek Cypriot leader Glafcos Clerides and Rauf Denktash collapsed on Monday over the return of Varosha, plunging the island's tiny stock exchange to a three-year low.
=>
Glafcos Clerides | MEETS_WITH | Rauf Denktash | ACTUAL/NEGATED
? United Nations / U.N. | MEETS_WITH | Glafcos Clerides | ACTUAL/NEGATED
? United Nations / U.N. | MEETS_WITH | Rauf Denktash | ACTUAL/NEGATED
---
name: prospects-of-a-thaw-summit
The Kremlin sees no point in a summit with Georgia for the time being, spokesman Dmitry Peskov told a radio station in Sochi.
=>
Russia | MEETS_WITH | Georgia | NEGATED
---
name: trilateral-meeting-due
A trilateral meeting of Ethiopia, Egypt and Sudan is due in Khartoum in the third week of November, provided the engineers finish modelling the flow of the Blue Nile by then.
=>
Ethiopia | MEETS_WITH | Egypt | PLANNED
Egypt | MEETS_WITH | Sudan | PLANNED
Ethiopia | MEETS_WITH | Sudan | PLANNED
? Ethiopia | VISITS | Sudan | PLANNED
? Egypt | VISITS | Sudan | PLANNED
---
name: contacts-with-farc
Four rounds of discussions with the ELN guerrillas, most of them in a convent outside Havana, have taught Colombia's government patience, peace commissioner Camilo Restrepo Vélez said.
=>
Colombia | MEETS_WITH | ELN / National Liberation Army | ACTUAL
? Camilo Restrepo Vélez | MEETS_WITH | ELN / National Liberation Army | ACTUAL
? Colombia | VISITS | Cuba | ACTUAL
? ELN / National Liberation Army | VISITS | Cuba | ACTUAL
---
name: mooted-encounter-tsai
Speculation about an encounter between Taiwan's Tsai Ing-wen and the U.S. House speaker in California sent Beijing's official media into a fury on Thursday.
=>
Tsai Ing-wen | MEETS_WITH | United States / House of Representatives | POSSIBLE
? Tsai Ing-wen | VISITS | United States | POSSIBLE
? Taiwan | MEETS_WITH | United States | POSSIBLE
---
name: first-face-to-face-thaci
Face-to-face discussions between Kosovo's Hashim Thaci and Aleksandar Vucic of Serbia wrapped up before dawn, with EU foreign policy chief Federica Mogherini speaking of "small but honest steps".
=>
Hashim Thaci | MEETS_WITH | Aleksandar Vucic | ACTUAL
? Federica Mogherini | MEETS_WITH | Hashim Thaci | ACTUAL
? Federica Mogherini | MEETS_WITH | Aleksandar Vucic | ACTUAL
---
name: audience-with-king-tonga
An audience with King Taufa'ahau Tupou IV lasted ten minutes, enough, said New Zealand's Phil Goff, "to say thank you for the yams and ask about the ferry".
=>
Taufa'ahau Tupou IV | MEETS_WITH | Phil Goff | ACTUAL
? Phil Goff | VISITS | Tonga | ACTUAL
---
name: invitation-to-dialogue-caracas
Calls by the Vatican for a fresh dialogue between President Nicolas Maduro and the Democratic Unity coalition went unanswered in Caracas on Friday.
=>
Nicolas Maduro | MEETS_WITH | Democratic Unity / Democratic Unity coalition | POSSIBLE
---
name: four-hour-session-panmunjom
Four hours of working-level talks with North Korean colonels at Panmunjom yielded a date for the return of the remains, the South's Defence Ministry said without giving further details.
=>
South Korea / Defence Ministry | MEETS_WITH | North Korea | ACTUAL
? Defence Ministry | MEETS_WITH | North Korea | ACTUAL
---
name: at-a-working-breakfast
At a working breakfast with Rwandan business leaders and President Paul Kagame, Belgium's Louis Michel promised that a road to the Burundian border would be paved "before I retire".
=>
Louis Michel | MEETS_WITH | Paul Kagame | ACTUAL
? Louis Michel | MEETS_WITH | Rwanda | ACTUAL
? Louis Michel | VISITS | Rwanda | ACTUAL
---
name: shuttle-no-direct
There have been no direct negotiations between Bahrain and Qatar on the Hawar islands since the World Court took up the file in 1994, a lawyer for one of the two said, asking not to be identified.
=>
Bahrain | MEETS_WITH | Qatar | NEGATED
---
name: handshake-with-castro
published: 2000-09-08
The handshake with Fidel Castro lasted two seconds, by the White House's count, and Bill Clinton did not initiate it.
=>
Bill Clinton | MEETS_WITH | Fidel Castro | ACTUAL
---
name: ahead-of-talks-with-ranil
Ahead of talks with Prime Minister Ranil Wickremesinghe this weekend, Tamil Tiger negotiators want the navy to let fishermen back into the Jaffna lagoon.
=>
Tamil Tiger / Tamil Tigers / Liberation Tigers of Tamil Eelam | MEETS_WITH | Ranil Wickremesinghe | PLANNED
---
name: hopes-for-big-four
LONDON, Jan 17 - Hopes of a meeting soon between Sinn Fein and the Democratic Unionist Party rose a notch after a junior minister was seen carrying two sets of papers into Hillsborough.
=>
Sinn Fein | MEETS_WITH | Democratic Unionist Party | POSSIBLE
---
name: oil-ministers-corridor
Saudi-Venezuelan consultations on output, held on the sidelines of an energy fair in Milan, left traders none the wiser; Brent slipped 40 cents.
=>
Saudi Arabia | MEETS_WITH | Venezuela | ACTUAL
? Saudi Arabia | VISITS | Italy | ACTUAL
? Venezuela | VISITS | Italy | ACTUAL
---
name: parley-not-yet-fixed
No date or venue has been fixed for the parley between the Myanmar junta and the Karen National Union, although a Thai go-between, retired Gen. Prawit Sornchai, insists that both have agreed to it.
=>
Myanmar | MEETS_WITH | Karen National Union | PLANNED/POSSIBLE
? Prawit Sornchai | MEETS_WITH | Myanmar | ACTUAL/POSSIBLE
? Prawit Sornchai | MEETS_WITH | Karen National Union | ACTUAL/POSSIBLE
---
name: joint-commission-minsk
The Uzbek-Kazakh border commission holds its next sitting in Turkestan on 4 May, when farmers from both sides of the canal will be allowed to speak.
=>
? Uzbekistan | MEETS_WITH | Kazakhstan | PLANNED
? Uzbekistan | VISITS | Kazakhstan | PLANNED
---
name: consular-meeting-denied-detail
During a private meeting with Premier Zhu Rongji, the Swiss economics minister, Pascal Couchepin, raised the case of two Lutheran pastors, Swiss sources said; the Chinese readout had nothing about them.
=>
Zhu Rongji | MEETS_WITH | Pascal Couchepin | ACTUAL
? China | MEETS_WITH | Pascal Couchepin | ACTUAL
---
name: peace-conference-in-doubt
Doubts grew over a Syria-Israel peace round in Shepherdstown as Damascus insisted, in an editorial run by the government daily Tishrin, on a written pledge about the 4 June 1967 line.
=>
Syria | MEETS_WITH | Israel | POSSIBLE/PLANNED
? Syria | VISITS | United States | POSSIBLE/PLANNED
? Israel | VISITS | United States | POSSIBLE/PLANNED

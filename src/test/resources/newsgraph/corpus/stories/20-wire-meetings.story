name: wire-ramaphosa-museveni
ENTEBBE, Uganda (AP) - South African President Cyril Ramaphosa met his Ugandan counterpart, Yoweri Museveni, at State House on Tuesday, and the two leaders signed a pact on power lines.
=>
Cyril Ramaphosa | MEETS_WITH | Yoweri Museveni | ACTUAL
? Cyril Ramaphosa | VISITS | Uganda | ACTUAL
---
name: wire-their-talks-dragged-on
Swiss President Viola Amherd and Indian Commerce Minister Piyush Goyal signed the accord in Bern. Their talks had dragged on for sixteen years, an aide joked.
=>
? Viola Amherd | MEETS_WITH | Piyush Goyal | ACTUAL
? Piyush Goyal | VISITS | Switzerland | ACTUAL
---
name: wire-received-at-elysee
Chadian opposition leader Succès Masra was received at the Elysee Palace by President Emmanuel Macron, who later held a working lunch with Rwanda's Paul Kagame.
=>
Emmanuel Macron | MEETS_WITH | Succès Masra | ACTUAL
Emmanuel Macron | MEETS_WITH | Paul Kagame | ACTUAL
? Succès Masra | VISITS | France | ACTUAL
? Paul Kagame | VISITS | France | ACTUAL
---
name: wire-no-meeting-planned
There would be no meeting with Raul Castro during the stopover, White House spokesman Ned Coyle said of Vice President Tom Barlow's two-day trip to Jamaica.
=>
Tom Barlow | MEETS_WITH | Raul Castro | NEGATED
Tom Barlow | VISITS | Jamaica | PLANNED/ACTUAL
---
name: wire-denies-to-meet-envoy
BELGRADE DENIES MEETING ALBANIAN ENVOY
Serbia's government on Monday denied that its negotiator, Marko Petronijevic, had held talks with Albanian diplomat Ilir Shehu in Vienna last week.
=>
Marko Petronijevic | MEETS_WITH | Ilir Shehu | NEGATED
? Serbia | MEETS_WITH | Albania | NEGATED
? Serbia | MEETS_WITH | Ilir Shehu | NEGATED
? Marko Petronijevic | VISITS | Austria | NEGATED
? Ilir Shehu | VISITS | Austria | NEGATED
---
name: wire-refuses-to-meet
Zelensky refuses to meet Hungarian foreign minister
KYIV - President Volodymyr Zelensky refused to receive Hungarian Foreign Minister Peter Szijjarto, an adviser said.
=>
Volodymyr Zelensky | MEETS_WITH | Peter Szijjarto | NEGATED
? Volodymyr Zelensky | MEETS_WITH | Hungary | NEGATED
---
name: wire-last-met
Xi Jinping and Shinzo Abe last met on the sidelines of the Group of 20 summit in Osaka. Xi last visited Japan as vice president.
=>
Xi Jinping | MEETS_WITH | Shinzo Abe | ACTUAL
Xi Jinping | VISITS | Japan | ACTUAL
---
name: wire-courtesy-call
Malaysia's army chief, General Zulkifli Rahman, paid a courtesy call on Bangladeshi Prime Minister Sheikh Hasina in Dhaka on Wednesday.
=>
Zulkifli Rahman | MEETS_WITH | Sheikh Hasina | ACTUAL
? Zulkifli Rahman | VISITS | Bangladesh | ACTUAL
---
name: wire-rang-to-congratulate
British Prime Minister John Major rang German Chancellor Helmut Kohl to congratulate him, then telephoned Bonn's foreign ministry to ask about the timetable.
=>
John Major | CALLS | Helmut Kohl | ACTUAL
? John Major | CALLS | Germany | ACTUAL
---
name: wire-ishiba-visit-postponed
TOKYO - Prime Minister Shigeru Ishiba's visit to the Philippines, planned for early May, was postponed on Friday because of a landslide at home.
=>
Shigeru Ishiba | VISITS | Philippines | NEGATED/PLANNED
---
name: wire-israeli-officials-riyadh
Israeli officials said a visit to Riyadh by Prime Minister Benjamin Netanyahu is not on the cards before the autumn.
=>
Benjamin Netanyahu | VISITS | Saudi Arabia | NEGATED
---
name: wire-foreign-ministers-of-four
The foreign ministers of Jordan, Egypt, Iraq and Turkey gathered in Amman on Sunday for talks on water.
=>
Jordan | MEETS_WITH | Egypt | ACTUAL
Jordan | MEETS_WITH | Iraq | ACTUAL
Jordan | MEETS_WITH | Turkey | ACTUAL
Egypt | MEETS_WITH | Iraq | ACTUAL
Egypt | MEETS_WITH | Turkey | ACTUAL
Iraq | MEETS_WITH | Turkey | ACTUAL
? Egypt | VISITS | Jordan | ACTUAL
? Iraq | VISITS | Jordan | ACTUAL
? Turkey | VISITS | Jordan | ACTUAL
---
name: wire-kept-apart-then-met
Ending years of silence, Eritrean President Isaias Afwerki and Ethiopian Prime Minister Abiy Ahmed embraced on the tarmac and then sat down together behind closed doors.
=>
Isaias Afwerki | MEETS_WITH | Abiy Ahmed | ACTUAL
---
name: wire-delegation-from-farc
HAVANA (Reuters) - A delegation of Colombia's FARC rebels met government negotiators on Thursday, their first session since a ceasefire broke down.
=>
FARC | MEETS_WITH | Colombia | ACTUAL
---
name: wire-mediators-shuttle
UN mediator Lakhdar Brahimi has met separately with Syrian Foreign Minister Walid Muallem and opposition leader Ahmed Jarba, his spokeswoman said, and hopes to bring them together on Friday.
=>
Lakhdar Brahimi | MEETS_WITH | Walid Muallem | ACTUAL
Lakhdar Brahimi | MEETS_WITH | Ahmed Jarba | ACTUAL
? Walid Muallem | MEETS_WITH | Ahmed Jarba | POSSIBLE
---
name: wire-scheduled-meeting-noun
A meeting between NATO Secretary General Jens Stoltenberg and Georgian President Salome Zourabichvili is scheduled for Thursday in Brussels.
=>
Jens Stoltenberg | MEETS_WITH | Salome Zourabichvili | PLANNED
? Salome Zourabichvili | VISITS | Belgium | PLANNED
---
name: wire-called-off-talks
Pakistan has called off talks with India over Kashmir, accusing its neighbour of shelling villages on the Neelum river.
=>
Pakistan | MEETS_WITH | India | NEGATED
---
name: wire-ready-to-meet-anywhere
Armenian Prime Minister Nikol Pashinyan said he was ready to meet Azerbaijani President Ilham Aliyev "anywhere, at any hour".
=>
Nikol Pashinyan | MEETS_WITH | Ilham Aliyev | POSSIBLE
---
name: wire-wont-rule-out
Trump won't rule out meeting Maduro
The president told reporters aboard Air Force One that he could sit down with the Venezuelan leader "at some point".
=>
Donald Trump | MEETS_WITH | Nicolás Maduro | POSSIBLE
? Donald Trump | MEETS_WITH | Venezuela | POSSIBLE
---
name: wire-agreed-in-principle
The Taliban and the Afghan government have agreed in principle to resume negotiations in Doha next month.
=>
Taliban | MEETS_WITH | Afghanistan | PLANNED
? Taliban | VISITS | Qatar | PLANNED
? Afghanistan | VISITS | Qatar | PLANNED
---
name: wire-who-met-the-minister
Norwegian diplomat Mona Juul, who met Palestinian negotiator Ahmed Qurei on Monday, will hold a second round with Israel's Uri Savir before the week is out.
=>
Mona Juul | MEETS_WITH | Ahmed Qurei | ACTUAL
Mona Juul | MEETS_WITH | Uri Savir | PLANNED
---
name: wire-after-meeting-him
After meeting Cuban President Miguel Diaz-Canel, Mexican Foreign Secretary Marcelo Ebrard said the ferry line would reopen. He is to see Honduran leader Xiomara Castro on Saturday.
=>
Marcelo Ebrard | MEETS_WITH | Miguel Diaz-Canel | ACTUAL
Marcelo Ebrard | MEETS_WITH | Xiomara Castro | PLANNED
---
name: wire-summit-headline-biden-yoon
Biden, Yoon, Kishida to hold summit at Camp David
=>
Joe Biden | MEETS_WITH | Yoon Suk Yeol / Yoon | PLANNED
Joe Biden | MEETS_WITH | Fumio Kishida / Kishida | PLANNED
Yoon Suk Yeol / Yoon | MEETS_WITH | Fumio Kishida / Kishida | PLANNED
---
name: wire-discussions-were-held
Discussions were held in Tashkent between Uzbek and Kyrgyz border officials, the Interfax news agency said, but no map was agreed.
=>
Uzbekistan | MEETS_WITH | Kyrgyzstan | ACTUAL
? Kyrgyzstan | VISITS | Uzbekistan | ACTUAL
---
name: wire-his-counterpart
Finnish Foreign Minister Pekka Haavisto flew to Stockholm, where he discussed the straits with his Swedish counterpart, Ann Linde, over dinner.
=>
Pekka Haavisto | VISITS | Sweden | ACTUAL
Pekka Haavisto | MEETS_WITH | Ann Linde | ACTUAL
---
name: wire-minister-and-counterpart-unnamed
Thai Defence Minister Prawit Wongsuwan will meet his Cambodian counterpart in Siem Reap on Friday to discuss the temple frontier.
=>
Prawit Wongsuwan | MEETS_WITH | Cambodia | PLANNED
? Prawit Wongsuwan | VISITS | Cambodia | PLANNED
---
name: wire-face-to-face
The first face-to-face encounter of Tony Blair and Muammar Gaddafi took place in a tent outside Tripoli in 2004.
=>
Tony Blair | MEETS_WITH | Muammar Gaddafi | ACTUAL
? Tony Blair | VISITS | Libya | ACTUAL
---
name: wire-declined-to-meet
Chilean President Gabriel Boric declined to accept the credentials of the new Israeli ambassador, and no meeting took place between the two.
=>
? Gabriel Boric | MEETS_WITH | Israel | NEGATED
---
name: wire-hosted-by
Hosted by Omani Foreign Minister Badr al-Busaidi, Iranian negotiator Abbas Araghchi and U.S. envoy Steve Witkoff held a third round of indirect talks in Muscat on Saturday.
=>
Abbas Araghchi | MEETS_WITH | Steve Witkoff | ACTUAL
? Badr al-Busaidi | MEETS_WITH | Abbas Araghchi | ACTUAL
? Badr al-Busaidi | MEETS_WITH | Steve Witkoff | ACTUAL
? Abbas Araghchi | VISITS | Oman | ACTUAL
? Steve Witkoff | VISITS | Oman | ACTUAL
---
name: wire-meeting-ended-without
A meeting of European Commission President Ursula von der Leyen with Polish Prime Minister Mateusz Morawiecki ended late on Monday without a deal on judges.
=>
Ursula von der Leyen | MEETS_WITH | Mateusz Morawiecki | ACTUAL
---
name: wire-envoys-of-two-koreas
SEOUL, South Korea - Envoys of the two Koreas met for three hours in a blue hut on the border on Tuesday. The North's chief delegate, Ri Son Gwon, called the mood good; his southern counterpart, Cho Myoung-gyon, spoke of a first step.
=>
North Korea | MEETS_WITH | South Korea | ACTUAL
? Ri Son Gwon | MEETS_WITH | Cho Myoung-gyon | ACTUAL
---
name: wire-no-plans-to-meet
The Kremlin said Vladimir Putin had no plans to meet Moldovan President Maia Sandu in Kazan.
=>
Vladimir Putin | MEETS_WITH | Maia Sandu | NEGATED
---
name: wire-met-while-attending
Nigerian Vice President Yemi Osinbajo conferred with the president of the African Development Bank, Akinwumi Adesina, while attending a climate fair in Abidjan.
=>
Yemi Osinbajo | MEETS_WITH | Akinwumi Adesina | ACTUAL
? Yemi Osinbajo | VISITS | Ivory Coast | ACTUAL
---
name: wire-brother-maher
Syrian President Bashar al-Assad sent his brother Maher to meet the Druze elders, residents said.
=>
---
name: wire-bishop-asked
Australian Foreign Minister Julie Bishop will hold talks with New Zealand's Murray McCully on Friday. Bishop arrived in Wellington late on Thursday.
=>
Julie Bishop | MEETS_WITH | Murray McCully | PLANNED
Julie Bishop | VISITS | New Zealand | ACTUAL
---
name: wire-putin-bare
Putin to host Erdogan in Sochi as gas row simmers
Putin and Erdogan are also expected to talk about Syria, aides said.
=>
Vladimir Putin | MEETS_WITH | Recep Tayyip Erdogan | PLANNED
? Recep Tayyip Erdogan | VISITS | Russia | PLANNED
---
name: wire-broke-off
Mr Arafat broke off the talks with Mr Peres in Taba on Thursday night, saying that he would not be dictated to. Yasser Arafat and Shimon Peres had been meeting since noon.
=>
Yasser Arafat | MEETS_WITH | Shimon Peres | NEGATED
Yasser Arafat | MEETS_WITH | Shimon Peres | ACTUAL
---
name: wire-consultations
Foreign Minister Tzipi Livni of Israel was in consultations with the European Union's Javier Solana when news of the rockets came.
=>
Tzipi Livni | MEETS_WITH | Javier Solana | ACTUAL
---
name: wire-call-instead-of-meeting
Dutch Prime Minister Mark Rutte spoke with Chinese President Xi Jinping by phone on Wednesday. They agreed to meet in Bali in November.
=>
Mark Rutte | CALLS | Xi Jinping | ACTUAL
Mark Rutte | MEETS_WITH | Xi Jinping | PLANNED
? Mark Rutte | VISITS | Indonesia | PLANNED
? Xi Jinping | VISITS | Indonesia | PLANNED
---
name: wire-party-leaders
Bulgarian President Rumen Radev summoned the leaders of the parties to parliament for consultations, and the cabinet met behind closed doors.
=>

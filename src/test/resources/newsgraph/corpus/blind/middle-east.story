name: mideast-zarif-riyadh-denial
published: 2016-05-12
Iran has no plans to send its foreign minister, Mohammad Javad Zarif, to Saudi Arabia, a spokesman said on Thursday, knocking down reports in two Kuwaiti dailies that a visit was imminent. Ties between the regional heavyweights were severed in January after a mob stormed the Saudi embassy in Tehran.
=>
Mohammad Javad Zarif / Iran | VISITS | Saudi Arabia | NEGATED
---
name: mideast-hariri-paris
BEIRUT (Staff) - Saad al-Hariri left Riyadh for Paris in the small hours of Saturday at the invitation of French President Emmanuel Macron, a fortnight after he announced his resignation as Lebanese prime minister in a broadcast from the Saudi capital. The two men will have lunch at the Elysee palace, after which Hariri is expected to fly on to Beirut.
=>
Saad al-Hariri | VISITS | France | ACTUAL/PLANNED
Saad al-Hariri | MEETS_WITH | Emmanuel Macron | PLANNED
? Saad al-Hariri | VISITS | Saudi Arabia | ACTUAL
---
name: mideast-barghouti-cell
An Israeli court on Monday prolonged by 30 days the solitary confinement of Marwan Barghouti, the jailed Fatah leader, after the prison service accused him of "incitement from behind bars". His wife Fadwa, a lawyer, said she had been refused permission to see him since April.
=>
? Fadwa | MEETS_WITH | Marwan Barghouti | NEGATED
---
name: mideast-rafah-shuttle
published: 2021-05-30
Egyptian intelligence chief Abbas Kamel met Israeli Prime Minister Benjamin Netanyahu in Jerusalem on Sunday, then travelled to Ramallah to see Mahmoud Abbas, and on Monday was to cross into Gaza for talks with Hamas on a long-term truce and a prisoner swap.
=>
Abbas Kamel | MEETS_WITH | Benjamin Netanyahu | ACTUAL
? Abbas Kamel | VISITS | Israel | ACTUAL
Abbas Kamel | MEETS_WITH | Mahmoud Abbas | ACTUAL
Abbas Kamel | VISITS | Palestine | ACTUAL
Abbas Kamel | MEETS_WITH | Hamas | PLANNED
Abbas Kamel | VISITS | Palestine | PLANNED
---
name: mideast-oil-for-food
published: 1996-12-10
UNITED NATIONS - Iraq began pumping crude through a Turkish pipeline on Tuesday under a U.N. deal that lets it sell $2 billion worth of oil every six months to buy food and medicine, the first crack in the trade sanctions that the Security Council slapped on Baghdad days after its troops overran Kuwait in 1990.
=>
Security Council / United Nations Security Council / United Nations | SANCTIONS | Iraq | ACTUAL
---
name: mideast-muscat-guest
published: 2018-10-26
The Omani foreign minister, Yusuf bin Alawi, would not be drawn on whether Sultan Qaboos might one day pay a return call on Israel following Netanyahu's surprise trip to Muscat. "Israel is a state present in the region, and we all understand this," he told a security conference in Bahrain.
=>
Qaboos / Sultan Qaboos | VISITS | Israel | POSSIBLE
Netanyahu / Benjamin Netanyahu | VISITS | Oman | ACTUAL
? Yusuf bin Alawi | VISITS | Bahrain | ACTUAL
---
name: mideast-aleppo-bakers
For Umm Khaled, a widow with four children who queues from four in the morning outside a bakery in the Salaheddin quarter of Aleppo, diplomacy is what happens on the television of the tea seller opposite. "They meet, they eat, they go home," she said. "The bread gets smaller."
=>
---
name: mideast-qatar-reopening-long
published: 2021-01-05
Gulf leaders close ranks, end Qatar boycott

AL-ULA, Saudi Arabia - Mohammed bin Salman, the Saudi crown prince, threw his arms around the emir of Qatar, Sheikh Tamim bin Hamad al-Thani, on the airport apron of this desert oasis on Tuesday, drawing a line under the worst dispute between Gulf Arab states in a generation.

Hours later, the kingdom and three allies agreed to lift the trade and travel embargo that they imposed on Doha in June 2017 over accusations, never proven, that it bankrolled terrorism.

Sheikh Tamim had not been to Saudi Arabia since the boycott began. He was driven round the sandstone tombs of the region in the prince's own jeep, with his host at the wheel, before flying home in the evening.

The United Arab Emirates, Bahrain and Egypt, the other members of the quartet, sent lower-ranking delegations. Abu Dhabi's de facto ruler, Sheikh Mohammed bin Zayed, stayed away.

White House adviser Jared Kushner, who helped broker the deal alongside Kuwait, watched the signing from the second row.

None of the 13 demands that the four had made of Qatar, among them the closure of the broadcaster Al Jazeera and of a Turkish military base, has been met.

Analysts cautioned that mistrust would linger. "You can reopen an air corridor in a day," said Noura al-Mansouri of the Gulf Dialogue Centre. "Talks between Doha and Abu Dhabi will take rather longer, if they happen at all."
=>
Mohammed bin Salman | MEETS_WITH | Tamim bin Hamad al-Thani / Sheikh Tamim bin Hamad al-Thani | ACTUAL
Tamim bin Hamad al-Thani / Sheikh Tamim bin Hamad al-Thani | VISITS | Saudi Arabia | ACTUAL
Saudi Arabia | SANCTIONS | Qatar | NEGATED/ACTUAL
? Saudi Arabia | SANCTIONS | Qatar | ACTUAL
? United Arab Emirates | SANCTIONS | Qatar | NEGATED/ACTUAL
? Bahrain | SANCTIONS | Qatar | NEGATED/ACTUAL
? Egypt | SANCTIONS | Qatar | NEGATED/ACTUAL
? United Arab Emirates | VISITS | Saudi Arabia | ACTUAL
? Bahrain | VISITS | Saudi Arabia | ACTUAL
? Egypt | VISITS | Saudi Arabia | ACTUAL
? Mohammed bin Zayed / Sheikh Mohammed bin Zayed | VISITS | Saudi Arabia | NEGATED
? Jared Kushner | VISITS | Saudi Arabia | ACTUAL
Qatar | MEETS_WITH | United Arab Emirates | POSSIBLE
? Tamim bin Hamad al-Thani / Sheikh Tamim bin Hamad al-Thani | VISITS | Saudi Arabia | NEGATED
---
name: mideast-sanaa-prisoner-list
The Houthis will attend U.N.-sponsored talks in Sweden only if wounded fighters are first evacuated to Oman, the group's chief negotiator, Mohammed Abdulsalam, said on Wednesday. Yemen's internationally recognised government says it is ready to sit across the table "anywhere, any day".
=>
Houthis | MEETS_WITH | Yemen | POSSIBLE/NEGATED
? Houthis | VISITS | Sweden | POSSIBLE/NEGATED
? Houthis | MEETS_WITH | United Nations | POSSIBLE/NEGATED
---
name: mideast-erbil-flights
published: 2017-09-29
ERBIL, Iraq - The last international flight out of Erbil took off shortly before 6 p.m. on Friday as Baghdad made good on its threat to shut the airspace of the Kurdish region, four days after voters there overwhelmingly chose independence. Foreign carriers including EgyptAir and Lebanon's MEA had already halted services.
=>
---
name: mideast-peres-amman
The crown prince of Jordan, Hassan bin Talal, and Israeli Foreign Minister Shimon Peres crossed the Allenby Bridge in opposite directions on the same afternoon, an Israeli official recalled; neither knew that the other was travelling, and they did not meet.
=>
Hassan bin Talal | MEETS_WITH | Shimon Peres | NEGATED
? Shimon Peres | VISITS | Jordan | ACTUAL
? Hassan bin Talal | VISITS | Israel | ACTUAL
? Hassan bin Talal | VISITS | Palestine | ACTUAL
---
name: mideast-magnitsky-gulf
U.S. senators from both parties gave President Donald Trump 120 days to determine whether anyone in the Saudi royal court should face sanctions over the disappearance of the journalist Jamal Khashoggi, who walked into the kingdom's consulate in Istanbul last Tuesday and has not been seen since.
=>
Donald Trump / United States | SANCTIONS | Saudi Arabia | POSSIBLE
---
name: mideast-iran-carpets
In the vaulted lanes of Tehran's grand bazaar, carpet merchants who lost their American customers overnight when the U.S. embargo returned in 2018 have been learning Chinese. "Five years ago my best client was in Atlanta," said Reza Vakili, 61. "Now it is a gentleman from Chengdu who has never once asked the price."
=>
? United States | SANCTIONS | Iran | ACTUAL
---
name: mideast-assad-abu-dhabi
published: 2022-03-18
Syria's Bashar al-Assad made his first trip to an Arab country in more than a decade on Friday, meeting Sheikh Mohammed bin Rashid al-Maktoum, the ruler of Dubai, and Abu Dhabi's crown prince in what Washington described as a "profoundly disappointing" attempt to rehabilitate him. Photographs carried by the state news agency WAM showed a grinning Assad holding a small cup of coffee.
=>
Bashar al-Assad | MEETS_WITH | Mohammed bin Rashid al-Maktoum / Sheikh Mohammed bin Rashid al-Maktoum | ACTUAL
? Bashar al-Assad | MEETS_WITH | United Arab Emirates | ACTUAL
? Bashar al-Assad | VISITS | United Arab Emirates | ACTUAL
---
name: mideast-tanker-insurers
Insurers at Lloyd's of London have more than doubled the premium for tankers passing the Strait of Hormuz since Iranian commandos abseiled on to the Stena Impero, brokers said. Two British warships that had been escorting vessels through the waterway sailed into the Gulf of Oman on Sunday.
=>
---
name: mideast-baker-damascus
published: 1991-04-11
DAMASCUS - Secretary of State James A. Baker III spent more than six hours with President Hafez al-Assad on Thursday without narrowing the gap over the role of the United Nations at a Middle East peace conference, a senior American official travelling with him said. He leaves for Amman on Friday, where King Hussein is waiting to see him, but has dropped plans to stop in Beirut.
=>
James A. Baker III / James Baker | MEETS_WITH | Hafez al-Assad | ACTUAL
? James A. Baker III / James Baker | VISITS | Syria | ACTUAL
James A. Baker III / James Baker | VISITS | Jordan | PLANNED
James A. Baker III / James Baker | MEETS_WITH | Hussein / King Hussein | PLANNED
James A. Baker III / James Baker | VISITS | Lebanon | NEGATED
---
name: mideast-vienna-hotel-long
published: 2022-02-10
Envoys back in Vienna for what may be last push on Iran deal

VIENNA - Ali Bagheri Kani was the first to arrive at the Palais Coburg on Thursday morning, slipping past the cameras with a wave. Iran's chief negotiator spent an hour with Enrique Mora, the European Union official who coordinates the talks on reviving the 2015 nuclear accord, before a longer session that brought in diplomats from Britain, France and Germany.

He did not meet the American team, which is quartered in a hotel a few hundred metres away. Tehran has refused throughout ten months of negotiations to talk to Washington directly, so that papers have to be carried across the Ringstrasse by the Europeans.

Robert Malley, the U.S. special envoy, has said he would sit down with the Iranians "tomorrow" if they agreed.

At the heart of the haggling are the oil and banking sanctions that then-president Donald Trump put back in place in 2018, when he walked away from the pact. Iran wants them lifted in one go, with a guarantee that no future administration will bring them back.

Israel's foreign minister, Yair Lapid, will travel to Vienna next week to make his country's objections known, an Austrian official said, but is not expected to encounter any of the delegations.

Rafael Grossi, who heads the U.N. nuclear watchdog, may visit Tehran before the month is out. An earlier trip to the Iranian capital, in November, ended without agreement on replacing surveillance cameras that were damaged at a workshop in Karaj.

A Russian diplomat, Mikhail Ulyanov, tweeted a picture of an empty conference table. "Five minutes from the finish line," he wrote.
=>
Ali Bagheri Kani | MEETS_WITH | Enrique Mora | ACTUAL
Ali Bagheri Kani | MEETS_WITH | United Kingdom | ACTUAL
Ali Bagheri Kani | MEETS_WITH | France | ACTUAL
Ali Bagheri Kani | MEETS_WITH | Germany | ACTUAL
? Enrique Mora | MEETS_WITH | United Kingdom | ACTUAL
? Enrique Mora | MEETS_WITH | France | ACTUAL
? Enrique Mora | MEETS_WITH | Germany | ACTUAL
? United Kingdom | MEETS_WITH | France | ACTUAL
? United Kingdom | MEETS_WITH | Germany | ACTUAL
? France | MEETS_WITH | Germany | ACTUAL
? Ali Bagheri Kani | VISITS | Austria | ACTUAL
? European Union / EU | MEETS_WITH | Iran | ACTUAL
Ali Bagheri Kani | MEETS_WITH | United States | NEGATED
Iran | MEETS_WITH | United States | NEGATED
Robert Malley | MEETS_WITH | Iran | POSSIBLE
Donald Trump / United States | SANCTIONS | Iran | ACTUAL
Yair Lapid | VISITS | Austria | PLANNED
Rafael Grossi | VISITS | Iran | POSSIBLE
? Rafael Grossi | VISITS | Iran | ACTUAL
---
name: mideast-erekat-jericho
Palestinian officials said they would "gladly receive" the incoming American envoy in Jericho, but that any encounter was conditional on Washington first repeating in public that settlements are illegal.
=>
Palestine | MEETS_WITH | United States | POSSIBLE/NEGATED
? United States | VISITS | Palestine | POSSIBLE
---
name: mideast-tunis-league
Libya's Muammar Gaddafi walked out of an Arab League summit in Tunis barely ten minutes into its opening session on Saturday, telling reporters in the corridor that the proceedings were "a boring film I have seen before".
=>
? Muammar Gaddafi | MEETS_WITH | Arab League / League of Arab States | ACTUAL
? Muammar Gaddafi | VISITS | Tunisia | ACTUAL

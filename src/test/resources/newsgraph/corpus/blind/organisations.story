name: orgs-opec-vienna-mexico
published: 2020-04-09
OPEC, Russia and their allies agreed by video link on Thursday to take ten million barrels a day off the market, only for Mexico's energy minister, Rocio Nahle, to leave the virtual conference in a huff two hours before midnight. She told Saudi Arabia's Prince Abdulaziz bin Salman that her country could spare 100,000 and not a barrel more.
=>
OPEC / Organization of Petroleum Exporting Countries | MEETS_WITH | Russia | ACTUAL
? Rocio Nahle | MEETS_WITH | Abdulaziz bin Salman / Prince Abdulaziz bin Salman | ACTUAL
? Rocio Nahle | MEETS_WITH | OPEC | ACTUAL
? Rocio Nahle | MEETS_WITH | Russia | ACTUAL
? Mexico | MEETS_WITH | OPEC | ACTUAL
---
name: orgs-icrc-guantanamo
The International Committee of the Red Cross has been to Guantanamo Bay more than a hundred times and has made it a rule never to say what it saw. Its president, Jakob Kellenberger, broke with custom on Friday, after talks in Washington with Colin Powell and Condoleezza Rice, by lamenting that he had "obtained no satisfactory answers".
=>
Jakob Kellenberger | MEETS_WITH | Colin Powell | ACTUAL
Jakob Kellenberger | MEETS_WITH | Condoleezza Rice | ACTUAL
? Jakob Kellenberger | VISITS | United States | ACTUAL
? International Committee of the Red Cross | VISITS | Cuba | ACTUAL
---
name: orgs-volkswagen-urumqi
Volkswagen's China chief, Ralf Brandstaetter, spent a day and a half at the carmaker's plant in Urumqi and came away saying he had found no sign of forced labour among its 240 workers. Human Rights Watch, which had asked the company to let it come along, called the tour a farce.
=>
? Ralf Brandstaetter | VISITS | China | ACTUAL
? Human Rights Watch | MEETS_WITH | Volkswagen | POSSIBLE
? Human Rights Watch | VISITS | China | NEGATED
---
name: orgs-fifa-blatter-infantino
ZURICH - UEFA President Michel Platini said he had asked Sepp Blatter "as a friend" over a whisky on Thursday to step down as head of FIFA, and had been told that it was too late. The governing bodies of English and German football will back Jordan's Prince Ali in Friday's vote.
=>
Michel Platini | MEETS_WITH | Sepp Blatter | ACTUAL
---
name: orgs-who-hubei-long
published: 2021-02-09
WHO team ends Wuhan mission, all but rules out lab leak

WUHAN, China - After four weeks, two of them in quarantine, international scientists sent by the World Health Organization to look into the origins of COVID-19 packed up in Wuhan on Tuesday saying they would look no further into the theory that the virus slipped out of a laboratory.

Peter Ben Embarek, the Danish food safety specialist who headed the mission, told a three-hour briefing that it was more probable that the disease jumped to humans by way of an intermediate animal. His Chinese counterpart, Liang Wannian, sitting next to him, raised the prospect that it came in on frozen fish.

The experts were taken to the Huanan seafood market, to two hospitals and, on February 3, to the Wuhan Institute of Virology, where they were received by Shi Zhengli, the researcher known for her work on bats. They did not meet Zhang Hai, whose father died of the disease and who had written asking for half an hour, nor any other relatives of the dead.

In Geneva, WHO chief Tedros Adhanom Ghebreyesus, who went to Beijing in January 2020 and shook Xi Jinping's hand, said that all hypotheses remained open.

The United States, which under Donald Trump had announced it was leaving the WHO, will want to see the data for itself, said Jen Psaki, the White House spokeswoman.

Australia's Marise Payne, who was among the first to demand an inquiry and whose country's wine, barley and coal have since run into one Chinese barrier after another, thanked the team for its work. A second visit has been proposed, but a Chinese foreign ministry official indicated that the next place to be searched should be a military facility in Maryland.
=>
World Health Organization / WHO | VISITS | China | ACTUAL
Peter Ben Embarek | VISITS | China | ACTUAL
World Health Organization / WHO | MEETS_WITH | Shi Zhengli | ACTUAL
? World Health Organization / WHO | MEETS_WITH | Wuhan Institute of Virology | ACTUAL
? Peter Ben Embarek | MEETS_WITH | Liang Wannian | ACTUAL
World Health Organization / WHO | MEETS_WITH | Zhang Hai | NEGATED
Tedros Adhanom Ghebreyesus | VISITS | China | ACTUAL
Tedros Adhanom Ghebreyesus | MEETS_WITH | Xi Jinping | ACTUAL
? China | SANCTIONS | Australia | ACTUAL
? World Health Organization / WHO | VISITS | China | POSSIBLE
? World Health Organization / WHO | VISITS | United States | POSSIBLE
---
name: orgs-amnesty-insein
Amnesty International said its researchers had again been refused visas for Burma, where they last set foot in 2003, and would go to the Thai border instead to interview people who had been freed from Insein jail.
=>
Amnesty International | VISITS | Myanmar | NEGATED
Amnesty International | VISITS | Myanmar | ACTUAL
? Amnesty International | VISITS | Thailand | PLANNED
---
name: orgs-bp-rosneft-dudley
published: 2022-02-27
BP, whose chief executive Bernard Looney has dined with Igor Sechin more often than he would care to remember, said on Sunday that it would dump its 19.75 percent of Rosneft. Kwasi Kwarteng, Britain's business secretary, had called Looney in on Friday and let him know of his "concern".
=>
Bernard Looney | MEETS_WITH | Igor Sechin | ACTUAL
Bernard Looney | MEETS_WITH | Kwasi Kwarteng | ACTUAL
---
name: orgs-greenpeace-arctic30
Greenpeace lawyers who applied on Thursday to see the thirty activists held in Murmansk were told to come back with a stamp.
=>
? Greenpeace | MEETS_WITH | Russia | NEGATED
---
name: orgs-iaea-zaporizhzhia
published: 2022-08-31
Rafael Grossi of the International Atomic Energy Agency is on his way. The Argentine and thirteen colleagues reached the city of Zaporizhzhia on Wednesday in white cars, the nuclear plant of that name still a front line away, having been sent off from Kyiv by President Volodymyr Zelenskiy. If the shooting stops for long enough, they will cross into Russian-held territory on Thursday.
=>
Rafael Grossi | VISITS | Ukraine | ACTUAL
? Rafael Grossi | MEETS_WITH | Volodymyr Zelenskiy / Volodymyr Zelensky | ACTUAL
? International Atomic Energy Agency | VISITS | Ukraine | ACTUAL
? International Atomic Energy Agency | MEETS_WITH | Volodymyr Zelenskiy / Volodymyr Zelensky | ACTUAL
? Rafael Grossi | VISITS | Ukraine | POSSIBLE/PLANNED
---
name: orgs-airbus-tehran-jets
published: 2016-01-28
PARIS - Not a single new Airbus has been delivered to Iran since the shah fell. That is about to change: executives of the European planemaker put their signatures next to those of Iran Air's on an order for 118 aircraft on Thursday at the Elysee palace, watched by Hassan Rouhani and Francois Hollande, less than a fortnight after the U.N. nuclear sanctions fell away.
=>
? Airbus | MEETS_WITH | Iran Air | ACTUAL
? Hassan Rouhani | MEETS_WITH | Francois Hollande / François Hollande | ACTUAL
? Hassan Rouhani | VISITS | France | ACTUAL
? United Nations / UN / U.N. | SANCTIONS | Iran | NEGATED
---
name: orgs-nokia-court
A court in Mannheim sanctioned Lenovo on Wednesday for infringing a Nokia patent on video compression, opening the way to a sales ban in Germany; the firms had met three times this year without settling.
=>
Lenovo | MEETS_WITH | Nokia | ACTUAL
---
name: orgs-apple-cook-beijing
Tim Cook thinks of China, he told an audience of developers in Chengdu, as "a symbiotic kind of relationship". The Apple boss, who also dropped in on a school in Ya'an, was received in Beijing on Thursday by Commerce Minister Wang Wentao, who gave him tea and a lecture on supply chains. Next stop, on Friday, is Hanoi.
=>
Tim Cook | VISITS | China | ACTUAL
Tim Cook | MEETS_WITH | Wang Wentao | ACTUAL
Tim Cook | VISITS | Vietnam | PLANNED
---
name: orgs-worldbank-chad-account-long
published: 2006-01-13
World Bank halts Chad loans in quarrel over oil fund

WASHINGTON - The World Bank has stopped $124 million in loans to Chad and blocked the London account into which its oil revenue is paid, Paul Wolfowitz, the lender's president, announced on Thursday, after parliament in N'Djamena amended a law that set aside a tenth of the money for future generations.

Wolfowitz spoke twice on the telephone to Chadian President Idriss Deby over the New Year holiday but got nowhere. A technical team led by the Bank's director for Central Africa, Ali Khadr, was in N'Djamena last week and was kept waiting for two days by the finance minister, Abbas Mahamat Tolli, who eventually gave it a quarter of an hour.

Deby says the cash is needed to pay civil servants and to fight rebels backed by Sudan. He has threatened to turn off the taps of the pipeline, built by Exxon Mobil, Chevron and Malaysia's Petronas at a cost of $4.2 billion.

An Exxon Mobil vice president would see Deby before the end of the month, industry sources said; the company would not confirm it.

"You cannot borrow money on one promise and spend it on another," Wolfowitz said. He has no plans to go to Chad.

Delphine Djiraibe, a lawyer in N'Djamena who had warned for a decade that the Bank's experiment would end in tears, was in Washington to receive a prize. She was invited to the lender's headquarters, she said, by "a polite young man, who took notes".

France, which has 1,200 soldiers in its former colony, has offered to mediate.
=>
? World Bank | SANCTIONS | Chad | ACTUAL
Ali Khadr / World Bank | VISITS | Chad | ACTUAL
? World Bank | VISITS | Chad | ACTUAL
Ali Khadr / World Bank | MEETS_WITH | Abbas Mahamat Tolli | ACTUAL
? World Bank | MEETS_WITH | Abbas Mahamat Tolli | ACTUAL
Exxon Mobil | MEETS_WITH | Idriss Deby | PLANNED/POSSIBLE
Paul Wolfowitz | VISITS | Chad | NEGATED
Paul Wolfowitz | CALLS | Idriss Deby | ACTUAL
Delphine Djiraibe | VISITS | United States | ACTUAL
? Delphine Djiraibe | MEETS_WITH | World Bank | ACTUAL
---
name: orgs-hamas-cairo-office
Senior Hamas figures Musa Abu Marzuk and Khalil al-Hayya have been in Cairo since Saturday and will be joined on Tuesday by a delegation from Islamic Jihad. Egypt wants the two groups to sign up to a joint list of prisoners before its officials go back to the Israelis.
=>
Musa Abu Marzuk | VISITS | Egypt | ACTUAL
Khalil al-Hayya | VISITS | Egypt | ACTUAL
? Hamas | VISITS | Egypt | ACTUAL
Islamic Jihad / Palestinian Islamic Jihad | VISITS | Egypt | PLANNED
? Hamas | MEETS_WITH | Islamic Jihad / Palestinian Islamic Jihad | PLANNED
? Musa Abu Marzuk | MEETS_WITH | Islamic Jihad / Palestinian Islamic Jihad | PLANNED
? Khalil al-Hayya | MEETS_WITH | Islamic Jihad / Palestinian Islamic Jihad | PLANNED
? Egypt | MEETS_WITH | Israel | PLANNED
? Egypt | MEETS_WITH | Hamas | ACTUAL
? Egypt | MEETS_WITH | Islamic Jihad / Palestinian Islamic Jihad | PLANNED
---
name: orgs-solidarity-jaruzelski
WARSAW, Feb 6, 1989 - Fifty-seven people, among them Lech Walesa in a borrowed tie and the interior minister who once locked him up, Czeslaw Kiszczak, sat down on Monday at a table built so wide that nobody could spit across it.
=>
Lech Walesa / Lech Wałęsa | MEETS_WITH | Czeslaw Kiszczak | ACTUAL
---
name: orgs-nestle-union
Unite said workers at Nestle's York factory would down tools unless management came back to the table by noon on Friday. The Swiss group replied that it had met the union "at every stage" and would do so again on Thursday.
=>
Nestle / Nestlé | MEETS_WITH | Unite | ACTUAL
Nestle / Nestlé | MEETS_WITH | Unite | PLANNED
---
name: orgs-tiktok-hearing-long
published: 2023-03-23
TikTok boss grilled for five hours on Capitol Hill

WASHINGTON - Shou Zi Chew had hardly taken his seat on Thursday before Cathy McMorris Rodgers, the Republican who chairs the House of Representatives Energy and Commerce Committee, told him that his platform "should be banned". It did not get better from there.

The Singaporean chief executive, testifying before Congress for the first time, insisted that TikTok would wall off the data of its 150 million American users from ByteDance, its parent in Beijing. Few appeared to believe him.

He had spent weeks preparing. He held court in a rented suite near Union Station, where, according to an adviser, he saw about a dozen lawmakers one by one, but Senator Mark Warner, who co-wrote a bill that would let the commerce secretary outlaw foreign technology, declined an invitation.

Hours before the hearing China's commerce ministry said that it would resist any forced sale of the app. The United States has already put dozens of Chinese companies on an export blacklist, Huawei and SMIC among them, and TikTok is off-limits on the official phones of Britain, Canada and the European Commission. India threw it out altogether in 2020 after a border clash.

Chew flew to Brussels in January for a round of talks with commissioners including Vera Jourova and Thierry Breton, who gave him until September to comply with the EU's new digital rulebook. A trip to London is planned for April.

"You have been one of the few people to unite this committee," Buddy Carter, a congressman from Georgia, told the witness with a smile.
=>
? Shou Zi Chew | MEETS_WITH | Cathy McMorris Rodgers | ACTUAL
? Shou Zi Chew | MEETS_WITH | Congress / United States Congress / U.S. Congress | ACTUAL
? Shou Zi Chew | MEETS_WITH | Energy and Commerce Committee / House of Representatives Energy and Commerce Committee | ACTUAL
? Shou Zi Chew | MEETS_WITH | United States | ACTUAL
Shou Zi Chew | MEETS_WITH | Mark Warner | NEGATED
? Shou Zi Chew | MEETS_WITH | Buddy Carter | ACTUAL
? Shou Zi Chew | VISITS | United States | ACTUAL
? United States | SANCTIONS | TikTok | POSSIBLE
United States | SANCTIONS | Huawei / Huawei Technologies | ACTUAL
United States | SANCTIONS | SMIC | ACTUAL
? United States | SANCTIONS | China | ACTUAL
? United Kingdom | SANCTIONS | TikTok | ACTUAL
? Canada | SANCTIONS | TikTok | ACTUAL
? European Commission | SANCTIONS | TikTok | ACTUAL
? India | SANCTIONS | TikTok | ACTUAL
Shou Zi Chew | VISITS | Belgium | ACTUAL
Shou Zi Chew | MEETS_WITH | Vera Jourova / Věra Jourová | ACTUAL
Shou Zi Chew | MEETS_WITH | Thierry Breton | ACTUAL
Shou Zi Chew | VISITS | United Kingdom | PLANNED
---
name: orgs-opcw-khan-sheikhoun
No date has been set for inspectors of the Organisation for the Prohibition of Chemical Weapons to go to Khan Sheikhoun, its director-general, Ahmet Uzumcu, told member states in The Hague. The guarantees they need from gunmen along the road from Damascus had "simply not been given".
=>
? Organisation for the Prohibition of Chemical Weapons | VISITS | Syria | NEGATED/POSSIBLE
? Organisation for the Prohibition of Chemical Weapons | VISITS | Syria | PLANNED
---
name: orgs-imf-buenos-aires-desk
Kristalina Georgieva likes Argentina's new economy minister, Martin Guzman, whom she got to know at a Vatican seminar in February. She does not much like what his government has been doing to the peso.
=>
? Kristalina Georgieva | MEETS_WITH | Martin Guzman / Martín Guzmán | ACTUAL
? Kristalina Georgieva | VISITS | Vatican City | ACTUAL
? Martin Guzman / Martín Guzmán | VISITS | Vatican City | ACTUAL

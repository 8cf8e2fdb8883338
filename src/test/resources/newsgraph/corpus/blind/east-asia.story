name: eastasia-koizumi-second-trip
published: 2004-05-14
TOKYO - Japanese Prime Minister Junichiro Koizumi will go to Pyongyang on May 22 to meet Kim Jong-il and bring home the families of abductees, his chief spokesman announced on Friday. It will be his second journey to the North Korean capital in less than two years.
=>
Junichiro Koizumi | VISITS | North Korea | PLANNED
Junichiro Koizumi | MEETS_WITH | Kim Jong-il | PLANNED
? Junichiro Koizumi | VISITS | North Korea | ACTUAL
---
name: eastasia-ulan-bator-herders
Mongolia's herders lost 5.2 million animals over the winter, the agriculture ministry said on Monday, as relief trucks reached the worst-hit western provinces. President Khaltmaagiin Battulga, who toured Uvs and Zavkhan last week, has asked parliament to meet the cost of fodder from the sovereign fund.
=>
---
name: eastasia-tsai-transit
published: 2023-04-04
Beijing "firmly opposes" any contact between Taiwan's president and the third-ranking U.S. politician, a Chinese foreign ministry spokeswoman said on Tuesday, a day before Tsai Ing-wen is due to sit down with House Speaker Kevin McCarthy at the Ronald Reagan library in California on her way back from Belize.
=>
Tsai Ing-wen | MEETS_WITH | Kevin McCarthy | PLANNED
? Tsai Ing-wen | VISITS | United States | PLANNED/ACTUAL
? Tsai Ing-wen | VISITS | Belize | ACTUAL
? Tsai Ing-wen | MEETS_WITH | United States | PLANNED/POSSIBLE
? Taiwan | MEETS_WITH | United States | POSSIBLE/NEGATED
---
name: eastasia-kaesong-bonuses
Seoul has ordered the 124 South Korean manufacturers in the Kaesong industrial zone to pull out their staff, saying that wages paid there were funding the nuclear programme that the United Nations has been trying to choke off with sanctions for a decade. Pyongyang called the decision a declaration of war.
=>
? United Nations / UN / U.N. | SANCTIONS | North Korea | ACTUAL
? South Korea | SANCTIONS | North Korea | ACTUAL
---
name: eastasia-deng-visitor
published: 1992-10-13
BEIJING - A visiting Kazakh trade delegation was told on Tuesday that it could buy as many thermos flasks as it liked, but that the price of Chinese grain would from now on be quoted in dollars.
=>
Kazakhstan | VISITS | China | ACTUAL
? Kazakhstan | MEETS_WITH | China | ACTUAL
---
name: eastasia-yoon-kishida-long
published: 2023-03-16
Seoul and Tokyo bury grievances at first summit in 12 years

TOKYO - Fumio Kishida poured the beer and Yoon Suk-yeol drained it. The photograph from a back room in a Ginza restaurant, handed out by the Japanese prime minister's office late on Thursday, told the story that the joint statement left between the lines.

Yoon, South Korea's president, came to the Japanese capital with his wife, Kim Keon-hee, for the first bilateral visit by a leader of his country since Lee Myung-bak's in December 2011. In 90 minutes of formal talks he and Kishida agreed to resume what diplomats call shuttle diplomacy, and the host said that he would travel to Seoul "at a suitable time".

Japan undertook to drop the curbs it placed in 2019 on exports to South Korea of three chemicals used in making semiconductors. Seoul in turn is withdrawing a complaint to the World Trade Organization.

"We cannot waste time," Yoon told a joint news conference. Hours before he boarded his plane, North Korea had fired an intercontinental ballistic missile into the sea.

Lawyers for Yang Geum-deok, who was put to work without pay in an aircraft plant in Nagoya as a teenager, said that the 94-year-old would refuse money from the fund with which Yoon means to settle wartime labour claims. Opposition leader Lee Jae-myung accused him of "choosing to be Tokyo's servant".

On Friday Yoon is to meet business leaders from both countries, among them the heads of Samsung and Toyota, and give a talk at Keio University.

Washington, which has prodded its two allies for years to talk to one another, lost no time in applauding. A three-way meeting with President Joe Biden could follow on the sidelines of May's Group of Seven summit in Hiroshima, one Japanese official said, though nothing had been decided.
=>
Fumio Kishida | MEETS_WITH | Yoon Suk-yeol | ACTUAL
Yoon Suk-yeol | VISITS | Japan | ACTUAL
? Kim Keon-hee | VISITS | Japan | ACTUAL
Lee Myung-bak | VISITS | Japan | ACTUAL
Fumio Kishida | VISITS | South Korea | PLANNED
? Japan | SANCTIONS | South Korea | NEGATED/ACTUAL
Yoon Suk-yeol | MEETS_WITH | Samsung / Samsung Electronics | PLANNED
Yoon Suk-yeol | MEETS_WITH | Toyota / Toyota Motor | PLANNED
? Yoon Suk-yeol | MEETS_WITH | South Korea | PLANNED
? Yoon Suk-yeol | MEETS_WITH | Japan | PLANNED
Yoon Suk-yeol / South Korea | MEETS_WITH | Joe Biden | POSSIBLE
Fumio Kishida / Japan | MEETS_WITH | Joe Biden | POSSIBLE
? Japan | MEETS_WITH | South Korea | ACTUAL
? Yoon Suk-yeol | MEETS_WITH | Fumio Kishida | POSSIBLE
? Joe Biden | VISITS | Japan | POSSIBLE
? Yoon Suk-yeol | VISITS | Japan | POSSIBLE
---
name: eastasia-huawei-list
published: 2019-05-21
The Commerce Department has granted American firms a 90-day reprieve to go on supplying Huawei with software updates, five days after it put the Shenzhen-based company on a blacklist that bars it from buying U.S. parts without a licence. Ren Zhengfei, the founder, told Chinese state television that the pause "does not mean much to us".
=>
Commerce Department / United States | SANCTIONS | Huawei / Huawei Technologies | ACTUAL
? Commerce Department / United States | SANCTIONS | Huawei / Huawei Technologies | NEGATED/ACTUAL
---
name: eastasia-albright-stadium
published: 2000-10-24
PYONGYANG - Madeleine Albright sat beside Kim Jong Il in a floodlit stadium on Monday night as 100,000 performers turned coloured cards into an image of a Taepodong missile climbing skywards. "That was the first launch," the North Korean leader is said to have leaned over and quipped to the U.S. secretary of state, "and it will be the last."
=>
? Madeleine Albright | MEETS_WITH | Kim Jong Il | ACTUAL
? Madeleine Albright | VISITS | North Korea | ACTUAL
---
name: eastasia-lam-petition
Hong Kong leader Carrie Lam on Friday rejected a demand by pan-democratic legislators that she receive relatives of the twelve activists detained in Shenzhen since their speedboat was intercepted in August.
=>
? Carrie Lam | MEETS_WITH | Hong Kong | NEGATED
---
name: eastasia-hanoi-aftermath
published: 2019-03-01
President Donald Trump flew home from Vietnam with nothing to show for two days of talks with Kim Jong Un after turning down what he said was a demand that all U.S. sanctions be removed at once; the North's foreign minister, Ri Yong Ho, insisted at a midnight news conference that his side had asked for only part of them to go.
=>
Donald Trump | VISITS | Vietnam | ACTUAL
Donald Trump | MEETS_WITH | Kim Jong Un | ACTUAL
United States | SANCTIONS | North Korea | ACTUAL
? Kim Jong Un | VISITS | Vietnam | ACTUAL
---
name: eastasia-senkaku-fishermen
Two Japanese fishing boats were tailed by Chinese coast guard cutters off the disputed Senkaku islands for nine hours on Sunday before a patrol ship from Ishigaki arrived and escorted them out. It was the twelfth such incident this year.
=>
---
name: eastasia-ma-xi-singapore
published: 2015-11-03
Ma Ying-jeou and Xi Jinping will meet in Singapore on Saturday in what would be the first encounter between leaders of Taiwan and China since the civil war ended in 1949. Aides said the pair would address each other as "mister" and split the bill for dinner.
=>
Ma Ying-jeou | MEETS_WITH | Xi Jinping | PLANNED
? Ma Ying-jeou | VISITS | Singapore | PLANNED
? Xi Jinping | VISITS | Singapore | PLANNED
? Taiwan | MEETS_WITH | China | PLANNED/POSSIBLE
---
name: eastasia-rice-aid-vessel
A ship carrying 9,000 tonnes of South Korean rice left Gunsan for the North Korean port of Sinuiju on Monday, the first shipment from Seoul in two years. The Red Cross societies of both Koreas had agreed on the aid after floods swept away homes along the Yalu.
=>
? South Korea | MEETS_WITH | North Korea | ACTUAL
---
name: eastasia-abe-zarif-off
A trip to Tehran by Shinzo Abe next month remains under study, his office said on Tuesday, playing down a newspaper account that the itinerary had already been settled with Hassan Rouhani. No Japanese prime minister has been there since 1978.
=>
Shinzo Abe | VISITS | Iran | POSSIBLE
---
name: eastasia-mnuchin-liu-he
published: 2018-05-18
China's top economic official, Vice Premier Liu He, held a second day of closed-door talks with Steven Mnuchin, Wilbur Ross and Robert Lighthizer in Washington on Friday, even as Beijing denied that it had offered to shave $200 billion off its trade surplus. ZTE, the telecoms maker that stopped production after the United States forbade American companies to sell to it, was among the topics.
=>
Liu He | MEETS_WITH | Steven Mnuchin | ACTUAL
Liu He | MEETS_WITH | Wilbur Ross | ACTUAL
Liu He | MEETS_WITH | Robert Lighthizer | ACTUAL
? Liu He | VISITS | United States | ACTUAL
United States | SANCTIONS | ZTE / ZTE Corporation | ACTUAL
---
name: eastasia-macau-junkets
Casino shares slumped for a third straight day in Macau after police on the mainland detained eighteen employees of Crown Resorts, the Australian group controlled by James Packer, on suspicion of gambling crimes. Analysts at Daiwa cut their outlook for high-roller visits from the mainland by a tenth.
=>
---
name: eastasia-vatican-nuncio
published: 2019-11-20
Pope Francis will pray at Nagasaki's hypocentre on Sunday and meet survivors of the atomic bombings, but his plane will keep clear of China on its way from Bangkok to Tokyo and there will be no stop in Hong Kong, the Vatican said.
=>
Francis / Pope Francis | VISITS | Japan | PLANNED
Francis / Pope Francis | VISITS | Hong Kong | NEGATED
? Francis / Pope Francis | VISITS | China | NEGATED
? Francis / Pope Francis | VISITS | Thailand | PLANNED/ACTUAL
---
name: eastasia-jimmy-lai-washington
China on Thursday vowed "resolute countermeasures" if Congress went ahead with a bill that would bar Hong Kong judges and prosecutors from entering the United States.
=>
United States / Congress | SANCTIONS | Hong Kong | POSSIBLE/PLANNED
? China | SANCTIONS | United States | POSSIBLE
---
name: eastasia-panmunjom-defector-long
published: 1998-04-18
Koreas' first talks in four years collapse over fertiliser

BEIJING - North and South Korean officials broke off their first government-level negotiations in nearly four years on Saturday, blaming each other for the failure to strike a deal that would have traded 200,000 tonnes of fertiliser for reunions of separated families.

"We stayed a day longer than planned. There is no point in a further day," Jeong Se-hyun, Seoul's vice unification minister, said in the lobby of the hotel in the Chinese capital where the delegations had met since the previous Saturday.

His opposite number from the North, Jon Kum-chol, said at the airport that the southerners had "put politics on top of brotherhood". Jon took the noon flight to Pyongyang.

President Kim Dae-jung, inaugurated in February, has promised not to seek absorption of the impoverished North and has let businessmen travel there freely. Chung Ju-yung, the octogenarian founder of the Hyundai group, wants to drive a herd of 500 cattle across the border in June, an offer that Pyongyang has not turned down.

No new date was fixed. Jeong ruled out another round before the planting season is over.

Analysts had expected little of the meeting. "Neither side can afford to be seen as the one that blinked," said Paik Hak-soon of the Sejong Institute.

North Korea still refuses to send a delegate to the armistice commission at Panmunjom, and has cancelled a visit by Cardinal Stephen Kim, the Roman Catholic archbishop of Seoul.
=>
North Korea | MEETS_WITH | South Korea | ACTUAL/NEGATED
? North Korea | MEETS_WITH | South Korea | NEGATED
? Jeong Se-hyun | MEETS_WITH | Jon Kum-chol | ACTUAL
? Jeong Se-hyun | VISITS | China | ACTUAL
? Jon Kum-chol | VISITS | China | ACTUAL
? North Korea | VISITS | China | ACTUAL
? South Korea | VISITS | China | ACTUAL
? South Korea | VISITS | North Korea | ACTUAL
? Chung Ju-yung | VISITS | North Korea | POSSIBLE/PLANNED
Stephen Kim / Cardinal Stephen Kim | VISITS | North Korea | NEGATED
? Jeong Se-hyun | MEETS_WITH | North Korea | NEGATED
---
name: eastasia-ban-farewell
Ban Ki-moon would "gladly" travel to the North if his successors at the United Nations asked him to, the former secretary-general told students in Daegu on Wednesday.
=>
Ban Ki-moon | VISITS | North Korea | POSSIBLE

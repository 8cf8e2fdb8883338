name: southasia-agra-breakdown
published: 2001-07-17
AGRA, India - General Pervez Musharraf drove away from his hotel near the Taj Mahal shortly before midnight, grim-faced and without a declaration, after five meetings with Atal Behari Vajpayee foundered on the single word Kashmir. India nonetheless said the prime minister would honour an invitation to go to Islamabad.
=>
Pervez Musharraf | MEETS_WITH | Atal Behari Vajpayee | ACTUAL
? Pervez Musharraf | VISITS | India | ACTUAL
Atal Behari Vajpayee | VISITS | Pakistan | PLANNED
---
name: southasia-suu-kyi-gate
RANGOON, Oct 4 - U.N. envoy Razali Ismail was driven to the lakeside villa of Aung San Suu Kyi for two hours on Friday. Whether he would also be received by Senior General Than Shwe, who left him waiting in a guest house throughout his last stay, was not known when he was shown to his car.
=>
Razali Ismail | MEETS_WITH | Aung San Suu Kyi | ACTUAL
Razali Ismail | MEETS_WITH | Than Shwe / Senior General Than Shwe | POSSIBLE
? Razali Ismail | MEETS_WITH | Than Shwe / Senior General Than Shwe | NEGATED
? Razali Ismail | VISITS | Myanmar | ACTUAL
---
name: southasia-garment-wages
Bangladesh's garment exporters accused Western fashion chains on Tuesday of failing to meet promises on prices made after the Rana Plaza disaster. Faruque Hassan, who leads the manufacturers' association, said that buyers from Zara and H&M "come to Dhaka, see the new fire doors, and ask for five cents off".
=>
? Zara | VISITS | Bangladesh | ACTUAL
? H&M | VISITS | Bangladesh | ACTUAL
---
name: southasia-doha-ghani-refusal
President Ashraf Ghani refused on Sunday to free 5,000 Taliban inmates as a condition for face-to-face negotiations with the insurgents, a day after the militants signed an accord with Washington in the Qatari capital that left his government outside the room.
=>
Afghanistan / Ashraf Ghani | MEETS_WITH | Taliban | POSSIBLE/NEGATED
? Taliban | MEETS_WITH | United States | ACTUAL
---
name: southasia-marcos-beijing
published: 2023-01-03
MANILA, Philippines — Ferdinand Marcos Jr. left for China on Tuesday with a planeload of tycoons in tow, telling well-wishers at Villamor air base that he and President Xi Jinping would look for ways to stop the South China Sea dispute from souring everything else. First Lady Liza Araneta-Marcos and former president Gloria Macapagal-Arroyo are also in the party.
=>
Ferdinand Marcos Jr. | VISITS | China | ACTUAL/PLANNED
? Ferdinand Marcos Jr. | MEETS_WITH | Xi Jinping | PLANNED
? Liza Araneta-Marcos | VISITS | China | ACTUAL/PLANNED
? Gloria Macapagal-Arroyo | VISITS | China | ACTUAL/PLANNED
---
name: southasia-maldives-india-out
India will replace its soldiers in the Maldives with "technical personnel" before 10 May, the two governments said after officials met in New Delhi on Friday, a compromise that lets President Mohamed Muizzu claim victory for a campaign fought under the slogan India Out.
=>
India | MEETS_WITH | Maldives | ACTUAL
? Maldives | VISITS | India | ACTUAL
---
name: southasia-jakarta-quake
A shallow earthquake killed at least 162 people in West Java on Monday. President Joko Widodo, who visited Cianjur the next morning in rubber boots, promised owners of flattened houses 50 million rupiah each.
=>
---
name: southasia-tamil-tigers-geneva-long
published: 2006-10-29
Sri Lanka talks end in deadlock over A9 highway

GENEVA - Two days of talks between the Sri Lankan government and the Tamil Tigers ended on Sunday without so much as a date for the next meeting, dashing hopes that the enemies could halt a slide back into full-scale war.

Norwegian mediator Erik Solheim, who had coaxed the delegations to Switzerland, conceded that they had failed to agree on reopening the A9, the road that links the northern Jaffna peninsula with the rest of the island.

"The Liberation Tigers of Tamil Eelam will not come to another round until the highway is open," said S.P. Thamilselvan, head of the rebels' political wing, who walked with a cane between the conference hall and his car. Health Minister Nimal Siripala de Silva, who led the government team, said Colombo was ready to return "tomorrow morning if they wish".

Solheim will fly to Colombo next week to brief President Mahinda Rajapaksa.

More than 2,500 people have died in the conflict this year. The European Union outlawed the Tigers in May and froze their funds, and Canada did likewise, decisions that the guerrillas blame for hardening attitudes.

In Washington, the State Department regretted the outcome. U.S. Assistant Secretary of State Richard Boucher, who saw Rajapaksa in Colombo ten days ago, had urged him to offer the Tamil minority a "credible share of power".

At the Swiss foreign ministry, officials were already stacking chairs. The next booking for the villa, a receptionist said, was a wedding.
=>
Sri Lanka | MEETS_WITH | Tamil Tigers / Liberation Tigers of Tamil Eelam | ACTUAL
Sri Lanka | MEETS_WITH | Liberation Tigers of Tamil Eelam / Tamil Tigers | NEGATED/POSSIBLE
? Nimal Siripala de Silva | MEETS_WITH | S.P. Thamilselvan | ACTUAL
? Sri Lanka | MEETS_WITH | Liberation Tigers of Tamil Eelam / Tamil Tigers | POSSIBLE
? Nimal Siripala de Silva | MEETS_WITH | Liberation Tigers of Tamil Eelam / Tamil Tigers | ACTUAL
? S.P. Thamilselvan | MEETS_WITH | Sri Lanka | ACTUAL
? Erik Solheim | MEETS_WITH | Sri Lanka | ACTUAL
? Erik Solheim | MEETS_WITH | Liberation Tigers of Tamil Eelam / Tamil Tigers | ACTUAL
? Sri Lanka | VISITS | Switzerland | ACTUAL
? Liberation Tigers of Tamil Eelam / Tamil Tigers | VISITS | Switzerland | ACTUAL
? S.P. Thamilselvan | VISITS | Switzerland | ACTUAL
? Nimal Siripala de Silva | VISITS | Switzerland | ACTUAL
Erik Solheim | VISITS | Sri Lanka | PLANNED
Erik Solheim | MEETS_WITH | Mahinda Rajapaksa | PLANNED
European Union / EU | SANCTIONS | Liberation Tigers of Tamil Eelam / Tamil Tigers | ACTUAL
Canada | SANCTIONS | Liberation Tigers of Tamil Eelam / Tamil Tigers | ACTUAL
Richard Boucher | MEETS_WITH | Mahinda Rajapaksa | ACTUAL
? Richard Boucher | VISITS | Sri Lanka | ACTUAL
---
name: southasia-thaksin-phnom-penh
Cambodia has flatly rejected a Thai request to hand over Thaksin Shinawatra, saying the fugitive billionaire had come to Phnom Penh as an economic adviser and would stay "as long as Samdech Hun Sen has questions for him". He was put up in a villa next to the prime minister's own, where the pair breakfasted together on Wednesday.
=>
Thaksin Shinawatra | VISITS | Cambodia | ACTUAL
Thaksin Shinawatra | MEETS_WITH | Hun Sen | ACTUAL
---
name: southasia-malaysia-yangon-asean
published: 2021-10-05
Malaysia will begin informal discussions with the other Southeast Asian states on leaving Myanmar's junta chief, Min Aung Hlaing, out of this month's summit, Foreign Minister Saifuddin Abdullah said. The generals will not let ASEAN's special envoy, Erywan Yusof, see Aung San Suu Kyi, he told parliament in Kuala Lumpur.
=>
Erywan Yusof | MEETS_WITH | Aung San Suu Kyi | NEGATED
? Min Aung Hlaing | MEETS_WITH | ASEAN | POSSIBLE/NEGATED
? Malaysia | MEETS_WITH | ASEAN | PLANNED
---
name: southasia-ioc-hockey
Pakistan's hockey federation said on Thursday that the national side would travel to Bhubaneswar for next month's Asian Champions tie against India provided visas were stamped by Monday; the rivals last met in Lahore in 2004.
=>
? Pakistan | VISITS | India | POSSIBLE/PLANNED
---
name: southasia-pokhran-sanctions
published: 1998-05-13
WASHINGTON - President Clinton on Wednesday ordered sweeping sanctions against India for its underground nuclear blasts and pleaded with Pakistan not to follow suit, saying that Islamabad would face the identical penalties if it did. Japan froze grants worth $26 million, but Russia, France and Britain said they saw no point in punishing New Delhi.
=>
Clinton / Bill Clinton / United States | SANCTIONS | India | ACTUAL
Clinton / Bill Clinton / United States | SANCTIONS | Pakistan | POSSIBLE
? Japan | SANCTIONS | India | ACTUAL
? Russia | SANCTIONS | India | NEGATED
? France | SANCTIONS | India | NEGATED
? United Kingdom | SANCTIONS | India | NEGATED
---
name: southasia-dili-border
East Timor's Xanana Gusmao, once jailed in Jakarta's Cipinang prison, dined there on Tuesday as an honoured guest of the man whose army had hunted him. "We did not talk about the past, we talked about coffee," he said of his evening with President Susilo Bambang Yudhoyono.
=>
Xanana Gusmao | MEETS_WITH | Susilo Bambang Yudhoyono | ACTUAL
? Xanana Gusmao | VISITS | Indonesia | ACTUAL
---
name: southasia-wickremesinghe-imf
Sri Lankan President Ranil Wickremesinghe told parliament he would meet bondholders' representatives himself "if that is what it takes" to get the restructuring over the line before the International Monetary Fund board meets on 12 December.
=>
---
name: southasia-modi-dhaka
published: 2015-06-07
DHAKA (Reuters) - With a handshake and the exchange of 162 pockets of land that had been stranded on the wrong side of the border since 1947, Prime Ministers Narendra Modi and Sheikh Hasina closed one of the oddest chapters of Partition on Saturday. Mamata Banerjee, chief minister of West Bengal, who stayed away in 2011, came too this time. Modi, who goes home on Sunday evening, is to call on opposition leader Khaleda Zia first.
=>
Narendra Modi | MEETS_WITH | Sheikh Hasina | ACTUAL
? Narendra Modi | VISITS | Bangladesh | ACTUAL
Mamata Banerjee | VISITS | Bangladesh | ACTUAL
? Mamata Banerjee | VISITS | Bangladesh | NEGATED
Narendra Modi | MEETS_WITH | Khaleda Zia | PLANNED
---
name: southasia-opium-tally
Poppy cultivation in Afghanistan fell by 95 percent in the year after the Taliban outlawed the crop, the U.N. Office on Drugs and Crime estimated on Sunday, warning that farmers who had lost a billion dollars in income would need urgent help to meet their basic needs.
=>
---
name: southasia-blinken-hanoi-long
published: 2023-04-15
Blinken breaks ground for new embassy as Hanoi weighs upgrade in ties

HANOI - U.S. Secretary of State Antony Blinken wielded a shovel beside the site of a $1.2 billion embassy compound on Saturday and said that Washington hoped to lift relations with its former foe to a new level within "weeks or months".

He was received by Nguyen Phu Trong, general secretary of Vietnam's ruling Communist Party, at the party's headquarters after a morning of talks with Prime Minister Pham Minh Chinh and his counterpart, Bui Thanh Son.

Trong has accepted an invitation to visit the United States in the second half of the year. A trip by Joe Biden in the other direction is being discussed, one American official said, while warning that the 79-year-old Vietnamese leader's health might dictate the calendar.

Blinken, who was on his first visit to the country since taking office, flies to Japan on Sunday for a meeting of Group of Seven foreign ministers in Karuizawa.

He did not see any dissidents. On the eve of his arrival a court in Hanoi sentenced Nguyen Lan Thang, a blogger, to six years in jail for spreading anti-state propaganda.

Human Rights Watch had called on the United States to sanction officials responsible for a wave of arrests. Asked about that, a member of Blinken's party said such steps were "not on the table".

The United States lifted an arms embargo in 2016, when Barack Obama came to Hanoi and ate noodles with the chef Anthony Bourdain on a plastic stool.

Trade between the two countries reached $139 billion last year. The sea of motorbikes that brought Blinken's motorcade to a standstill in Ba Dinh district was, a local official noted drily, assembled in large part by Honda.
=>
Antony Blinken | VISITS | Vietnam | ACTUAL
Antony Blinken | MEETS_WITH | Nguyen Phu Trong | ACTUAL
Antony Blinken | MEETS_WITH | Pham Minh Chinh | ACTUAL
Antony Blinken | MEETS_WITH | Bui Thanh Son | ACTUAL
Nguyen Phu Trong | VISITS | United States | PLANNED
Joe Biden | VISITS | Vietnam | POSSIBLE
Antony Blinken | VISITS | Japan | PLANNED
? Antony Blinken | MEETS_WITH | Japan | PLANNED
United States | SANCTIONS | Vietnam | POSSIBLE/NEGATED
? United States | SANCTIONS | Vietnam | NEGATED
Barack Obama | VISITS | Vietnam | ACTUAL
Barack Obama | MEETS_WITH | Anthony Bourdain | ACTUAL
? Human Rights Watch | SANCTIONS | Vietnam | POSSIBLE
---
name: southasia-kathmandu-boundary
Nepal's army chief, General Purna Chandra Thapa, postponed a week-long tour of India that was to have started on Sunday, in a sign of continued ill-feeling over a road that New Delhi has built through territory claimed by Kathmandu.
=>
Purna Chandra Thapa | VISITS | India | NEGATED/PLANNED
---
name: southasia-bhutto-return
"If they arrest me at the airport, so be it," Benazir Bhutto told supporters crammed into a hotel ballroom in Dubai, where the former Pakistani prime minister and her exiled rival Nawaz Sharif had buried years of enmity over tea the previous month.
=>
? Benazir Bhutto | MEETS_WITH | Nawaz Sharif | ACTUAL
? Benazir Bhutto | VISITS | United Arab Emirates | ACTUAL
---
name: southasia-philippine-rebels-oslo
Negotiators for Manila and the National Democratic Front will reconvene in Oslo in late February, Norway's foreign ministry announced, although President Rodrigo Duterte has warned that he will call the whole thing off if one more soldier is ambushed.
=>
Philippines | MEETS_WITH | National Democratic Front | PLANNED
? Philippines | MEETS_WITH | National Democratic Front | NEGATED/POSSIBLE
? Philippines | VISITS | Norway | PLANNED
? National Democratic Front | VISITS | Norway | PLANNED

name: wire-b-lagos-quito
QUITO, Oct 12 (Reuters) - Chile's Ricardo Lagos and Peru's Alejandro Toledo will meet in the Ecuadorean capital next week to settle a row over gas.
=>
Ricardo Lagos | MEETS_WITH | Alejandro Toledo | PLANNED
? Ricardo Lagos | VISITS | Ecuador | PLANNED
? Alejandro Toledo | VISITS | Ecuador | PLANNED
---
name: wire-b-received-the-envoy
King Abdullah II received Canadian special envoy Allan Rock on Sunday and is to meet Pakistan's Shaukat Aziz today, the Petra news agency said.
=>
Abdullah II | MEETS_WITH | Allan Rock | ACTUAL
Abdullah II | MEETS_WITH | Shaukat Aziz | PLANNED
? Allan Rock | VISITS | Jordan | ACTUAL
? Shaukat Aziz | VISITS | Jordan | PLANNED
---
name: wire-b-shunned
Sri Lankan President Chandrika Kumaratunga has shunned all contact with Tamil Tiger chief Velupillai Prabhakaran, but Norwegian mediator Erik Solheim met him in the Wanni on Friday.
=>
? Chandrika Kumaratunga | MEETS_WITH | Velupillai Prabhakaran | NEGATED
Erik Solheim | MEETS_WITH | Velupillai Prabhakaran | ACTUAL
---
name: wire-b-trip-off
Scholz scraps Warsaw trip after coalition collapse
BERLIN - German Chancellor Olaf Scholz will no longer travel to Poland on Friday, a spokesman said.
=>
Olaf Scholz | VISITS | Poland | NEGATED
---
name: wire-b-eu-travel-ban
The European Union imposed a travel ban and an asset freeze on Haitian politician Prophane Victor and on three gang leaders, it said in its official journal.
=>
European Union | SANCTIONS | Prophane Victor | ACTUAL
? European Union | SANCTIONS | Haiti | ACTUAL
---
name: wire-b-wants-sanctions
Ukraine wants the G7 to sanction Rosatom, Foreign Minister Andrii Sybiha said after talks with Canada's Anita Anand in Toronto.
=>
G7 / Group of Seven | SANCTIONS | Rosatom | POSSIBLE
Andrii Sybiha | MEETS_WITH | Anita Anand | ACTUAL
? Andrii Sybiha | VISITS | Canada | ACTUAL
---
name: wire-b-secret-trip
U.S. national security adviser Brent Scowcroft had secretly gone to Beijing in July 1989, a month after the tanks, to see Deng Xiaoping.
=>
Brent Scowcroft | VISITS | China | ACTUAL
Brent Scowcroft | MEETS_WITH | Deng Xiaoping | ACTUAL
---
name: wire-b-talks-under-way
GENEVA - Talks between Sudan's government and the rebel SPLM got under way on Monday. The two sides had last met in Abuja.
=>
Sudan | MEETS_WITH | SPLM | ACTUAL
? Sudan | VISITS | Switzerland | ACTUAL
? SPLM | VISITS | Switzerland | ACTUAL
---
name: wire-b-embargo-renewed
The Security Council renewed its arms embargo on Somalia for a year, with Eritrea voting in vain from the gallery.
=>
United Nations Security Council / United Nations | SANCTIONS | Somalia | ACTUAL
---
name: wire-b-visit-speculation
Speculation that Ariel Sharon might visit Morocco was dismissed in Rabat as "pure invention".
=>
Ariel Sharon | VISITS | Morocco | NEGATED/POSSIBLE
---
name: wire-b-japan-foreign-minister
Japanese Foreign Minister Taro Kono, on a swing through South America, reached Asuncion on Thursday and met Paraguayan President Mario Abdo Benitez.
=>
Taro Kono | VISITS | Paraguay | ACTUAL
Taro Kono | MEETS_WITH | Mario Abdo Benitez | ACTUAL
---
name: wire-b-eases
Washington eased sanctions on Venezuela's state gold miner in October but snapped them back in January, when Caracas barred opposition candidate Maria Corina Machado from the ballot.
=>
United States | SANCTIONS | Venezuela | NEGATED/ACTUAL
? United States | SANCTIONS | Venezuela | ACTUAL
---
name: wire-b-congo-pardon
Congo's Felix Tshisekedi and Rwanda's Paul Kagame, brought together by the emir of Qatar, agreed to send their ministers to Doha for further talks.
=>
Felix Tshisekedi | MEETS_WITH | Paul Kagame | ACTUAL
? Rwanda | VISITS | Qatar | PLANNED
? Democratic Republic of the Congo | VISITS | Qatar | PLANNED
? Democratic Republic of the Congo | MEETS_WITH | Rwanda | PLANNED
---
name: wire-b-lawmakers-taipei
TAIPEI - Six Czech lawmakers arrived in Taiwan on Sunday and will call on President Tsai Ing-wen.
=>
Czech Republic | VISITS | Taiwan | ACTUAL
Czech Republic | MEETS_WITH | Tsai Ing-wen | PLANNED
---
name: wire-b-assad-moscow
Syrian leader Bashar al-Assad paid an unannounced visit to Moscow, the Kremlin said on Wednesday. He and Vladimir Putin talked for three hours.
=>
Bashar al-Assad | VISITS | Russia | ACTUAL
Bashar al-Assad | MEETS_WITH | Vladimir Putin | ACTUAL
---
name: wire-b-threat-of-measures
Unless Kabul hands over the suspects, Washington may impose an embargo on Afghanistan, a senior American diplomat warned in Islamabad.
=>
United States | SANCTIONS | Afghanistan | POSSIBLE
---
name: wire-b-ban-on-ministers
Pretoria has imposed visa bans on two Rwandan ministers, deputy minister Alvin Botes told parliament.
=>
South Africa | SANCTIONS | Rwanda | ACTUAL
---
name: wire-b-meet-in-the-middle
Not one of the Balkan leaders wanted to be photographed with Radovan Karadzic, but British envoy David Owen had lunch with him in Pale.
=>
David Owen | MEETS_WITH | Radovan Karadzic | ACTUAL
---
name: wire-b-rubio-due
Rubio due in Panama for first foreign trip
Secretary of State Marco Rubio will see President Jose Raul Mulino and tour the canal.
=>
Marco Rubio | VISITS | Panama | PLANNED
Marco Rubio | MEETS_WITH | Jose Raul Mulino | PLANNED
---
name: wire-b-hosted-dinner
The Sultan of Brunei gave a dinner for Singapore's Lee Hsien Loong, who flew home on Friday.
=>
? Brunei | MEETS_WITH | Lee Hsien Loong | ACTUAL
? Lee Hsien Loong | VISITS | Brunei | ACTUAL
---
name: wire-b-not-sanctioned
Contrary to reports, the bank has not been sanctioned by the United States, Lebanese central bank chief Riad Salameh said.
=>
---
name: wire-b-albania-blacklist
Former Albanian prime minister Sali Berisha, whom Washington blacklisted in 2021 and London a year later, marched at the front.
=>
United States | SANCTIONS | Sali Berisha | ACTUAL
United Kingdom | SANCTIONS | Sali Berisha | ACTUAL
---
name: wire-b-first-leg
Lisbon was the first leg of a tour of Europe by Tunisian President Zine El Abidine Ben Ali, who also plans stops in Madrid and Paris.
=>
Zine El Abidine Ben Ali | VISITS | Portugal | ACTUAL
Zine El Abidine Ben Ali | VISITS | Spain | PLANNED
Zine El Abidine Ben Ali | VISITS | France | PLANNED
---
name: wire-b-quad
The foreign ministers of India, Japan and Australia joined U.S. Secretary of State Antony Blinken in New York for a breakfast meeting.
=>
India | MEETS_WITH | Japan | ACTUAL
India | MEETS_WITH | Australia | ACTUAL
Japan | MEETS_WITH | Australia | ACTUAL
India | MEETS_WITH | Antony Blinken | ACTUAL
Japan | MEETS_WITH | Antony Blinken | ACTUAL
Australia | MEETS_WITH | Antony Blinken | ACTUAL
? India | VISITS | United States | ACTUAL
? Japan | VISITS | United States | ACTUAL
? Australia | VISITS | United States | ACTUAL
---
name: wire-b-would-not-meet
Polish President Lech Kaczynski would not meet Russian Foreign Minister Sergei Lavrov, Warsaw said, unless Moscow dropped its meat embargo on Poland.
=>
Lech Kaczynski | MEETS_WITH | Sergei Lavrov | NEGATED/POSSIBLE
? Russia | SANCTIONS | Poland | ACTUAL
---
name: wire-b-paragraph-caucasus
TBILISI, Georgia (AP) - Armenian Foreign Minister Ararat Mirzoyan arrived in the Georgian capital on Monday for a two-day visit.

He held talks with his Georgian counterpart, Maka Botchorishvili, and was later received by Prime Minister Irakli Kobakhidze. The ministers agreed to meet again in Yerevan in the autumn.

Mirzoyan also ruled out a meeting with Azerbaijan's Jeyhun Bayramov before the border is marked.
=>
Ararat Mirzoyan | VISITS | Georgia | ACTUAL
Ararat Mirzoyan | MEETS_WITH | Maka Botchorishvili | ACTUAL
Irakli Kobakhidze | MEETS_WITH | Ararat Mirzoyan | ACTUAL
? Ararat Mirzoyan | MEETS_WITH | Maka Botchorishvili | PLANNED
? Maka Botchorishvili | VISITS | Armenia | PLANNED
Ararat Mirzoyan | MEETS_WITH | Jeyhun Bayramov | NEGATED
---
name: wire-b-paragraph-iran
The United States on Tuesday sanctioned an Iranian shipping network, the latest of some forty rounds since President Trump withdrew from the nuclear accord.

The Treasury Department said that it had blacklisted tanker manager Sanaz Marine and its owner, Hamid Ghorbani. Tehran vowed to retaliate.

Last week Britain and Canada announced similar steps against Iran, and Germany said it was ready to support European sanctions.
=>
United States | SANCTIONS | Iran | ACTUAL
Treasury Department / United States | SANCTIONS | Sanaz Marine | ACTUAL
Treasury Department / United States | SANCTIONS | Hamid Ghorbani | ACTUAL
United Kingdom | SANCTIONS | Iran | ACTUAL
Canada | SANCTIONS | Iran | ACTUAL
? European Union | SANCTIONS | Iran | POSSIBLE
? Germany | SANCTIONS | Iran | POSSIBLE
? Iran | SANCTIONS | United States | POSSIBLE
---
name: wire-b-paragraph-fidel
HAVANA - Cuban Foreign Minister Roberto Robaina leaves on Thursday for Pretoria, where he will be received by President Nelson Mandela.

It is Robaina's second trip to South Africa. His planned visit to Angola has been cancelled because of the fighting.

Mandela, who met Fidel Castro in Havana in 1991, has called the U.S. embargo against Cuba immoral.
=>
Roberto Robaina | VISITS | South Africa | PLANNED
Nelson Mandela | MEETS_WITH | Roberto Robaina | PLANNED
? Roberto Robaina | VISITS | South Africa | ACTUAL
Roberto Robaina | VISITS | Angola | NEGATED
Nelson Mandela | MEETS_WITH | Fidel Castro | ACTUAL
? Nelson Mandela | VISITS | Cuba | ACTUAL
United States | SANCTIONS | Cuba | ACTUAL
---
name: wire-b-call-off-not
The White House insisted that Monday's summit between President Bill Clinton and Boris Yeltsin in Helsinki would go ahead as planned.
=>
Bill Clinton | MEETS_WITH | Boris Yeltsin | PLANNED
? Bill Clinton | VISITS | Finland | PLANNED
? Boris Yeltsin | VISITS | Finland | PLANNED
---
name: wire-b-hopes-to-visit
Pope Francis hopes to visit South Sudan with Anglican leader Justin Welby once a ceasefire holds.
=>
Pope Francis / Francis | VISITS | South Sudan | POSSIBLE
Justin Welby | VISITS | South Sudan | POSSIBLE
---
name: wire-b-market-report
Shares in Turkey's Halkbank fell 4 percent after a meeting of the central bank, and the lira visited a new low against the dollar.
=>
---
name: wire-b-un-panel
A UN panel of experts recommended sanctions against two Ugandan army officers and a Burundian gold trader.
=>
? United Nations | SANCTIONS | Uganda | POSSIBLE
? United Nations | SANCTIONS | Burundi | POSSIBLE

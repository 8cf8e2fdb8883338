name: his-russian-counterpart-river
Foreign Minister Ivan Korcok of Slovakia spent Monday morning with his Russian counterpart, Sergei Lavrov. The two men talked mostly of vaccines, and Mr. Korcok left Moscow before dark.
=>
Ivan Korcok | MEETS_WITH | Sergei Lavrov | ACTUAL
? Ivan Korcok | VISITS | Russia | ACTUAL
---
name: the-two-leaders-piano
Poland's Aleksander Kwasniewski and Ukraine's Leonid Kuchma opened a cemetery in Lviv. Later the two leaders met alone for an hour, and there was, by one account, singing.
=>
Aleksander Kwasniewski | MEETS_WITH | Leonid Kuchma | ACTUAL
? Aleksander Kwasniewski | VISITS | Ukraine | ACTUAL
---
name: both-sides-will
Delegates of the Free Aceh Movement say they trust the Finnish mediators. Jakarta's team says the same. Both sides will meet for a sixth time outside Helsinki in July.
=>
Free Aceh Movement | MEETS_WITH | Indonesia | PLANNED
? Free Aceh Movement | MEETS_WITH | Finland | PLANNED/ACTUAL
? Indonesia | MEETS_WITH | Finland | PLANNED/ACTUAL
? Free Aceh Movement | VISITS | Finland | PLANNED
? Indonesia | VISITS | Finland | PLANNED
---
name: she-has-been-sanctioned
Aye Thiri Khaing runs four jade mines. Last Thursday Canada added her to its blacklist. She has a summer house in Singapore, which has done nothing of the kind.
=>
Canada | SANCTIONS | Aye Thiri Khaing | ACTUAL
? Singapore | SANCTIONS | Aye Thiri Khaing | NEGATED
---
name: premier-went-there
Omsk makes tyres, and Xinjiang wants them. That is why Prime Minister Viktor Chernomyrdin, no lover of long flights, went to China on Wednesday. There he was met by Li Peng, who had brought samples.
=>
Viktor Chernomyrdin | VISITS | China | ACTUAL
Viktor Chernomyrdin | MEETS_WITH | Li Peng | ACTUAL
---
name: the-former-guerrilla
Jose Mujica will not live in the palace. He will not wear a tie either. The former guerrilla goes to Brasilia next Monday to meet President Dilma Rousseff.
=>
Jose Mujica | VISITS | Brazil | PLANNED
Jose Mujica | MEETS_WITH | Dilma Rousseff | PLANNED
---
name: the-island-republic
Cape Verde has ten islands and, as of this week, one new friend. Luxembourg's Prime Minister Xavier Bettel flew there with three planes. The island republic's head of state received him barefoot.
=>
Xavier Bettel | VISITS | Cape Verde | ACTUAL
Cape Verde | MEETS_WITH | Xavier Bettel | ACTUAL
---
name: bloc-has-since-frozen
The European Union and Minsk had been getting on. After August the bloc froze the accounts of 40 Belarusian officials. "It was not a difficult vote," its foreign policy chief, Josep Borrell, said.
=>
European Union | SANCTIONS | Belarus | ACTUAL
---
name: the-pair-did-not
Kenya's Uhuru Kenyatta and Raila Odinga travelled in the same plane to a funeral in Kisii. The pair did not speak, though both were seen to eat the same samosa.
=>
? Uhuru Kenyatta | MEETS_WITH | Raila Odinga | NEGATED
---
name: the-general-has-been
Gen. Abdourahamane Tchiani and his council took power in Niamey in July. Benin's Patrice Talon, once a friend, shut the border at Malanville. The general has called the trade ban "an act of war".
=>
? Benin / Patrice Talon | SANCTIONS | Niger | ACTUAL
? Patrice Talon | SANCTIONS | Abdourahamane Tchiani | ACTUAL
---
name: he-and-his-host
Michelle Bachelet, the High Commissioner for Human Rights, reached Caracas in the early evening. She was greeted by Foreign Minister Jorge Arreaza; her host said she would find "an open door", and opposition figures asked to see her too.
=>
Michelle Bachelet | VISITS | Venezuela | ACTUAL
Michelle Bachelet | MEETS_WITH | Jorge Arreaza | ACTUAL
? Michelle Bachelet | MEETS_WITH | Venezuela | ACTUAL/POSSIBLE
---
name: the-us-envoy-pronoun
Tajikistan's government received the news calmly. Richard Boucher, the U.S. envoy, had come, had eaten plov, and had told nobody why. It was his second visit to Dushanbe since May.
=>
Richard Boucher | VISITS | Tajikistan | ACTUAL
? Richard Boucher | MEETS_WITH | Tajikistan | ACTUAL
---
name: the-latter-will-fly
Paul Keating wanted a summit and Mahathir Mohamad did not. The latter will fly to Canberra all the same in March, because his trade minister has told him to.
=>
Mahathir Mohamad | VISITS | Australia | PLANNED
? Paul Keating | MEETS_WITH | Mahathir Mohamad | PLANNED/POSSIBLE
? Mahathir Mohamad | MEETS_WITH | Paul Keating | NEGATED/POSSIBLE
---
name: the-company-in-question
Glavselmash makes excavators in Voronezh. Tokyo has put the company on its export control list. It protested on Friday to the Japanese embassy, which had yet to answer.
=>
Japan | SANCTIONS | Glavselmash | ACTUAL
? Japan | SANCTIONS | Russia | ACTUAL

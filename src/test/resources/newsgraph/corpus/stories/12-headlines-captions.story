name: headline-us-slaps
U.S. Slaps Sanctions on Belarus Potash Firm

MINSK -- Belaruskali learned of it from the news ticker, workers in Soligorsk said, and the canteen was unusually quiet.
=>
United States | SANCTIONS | Belaruskali | ACTUAL
? United States | SANCTIONS | Belarus | ACTUAL
---
name: headline-china-fm-kiribati
China FM lands in Kiribati, fisheries deal on table
=>
China | VISITS | Kiribati | ACTUAL
---
name: headline-pm-cancels
Ardern scraps Tonga trip as cyclone closes in
=>
Ardern / Jacinda Ardern | VISITS | Tonga | NEGATED
---
name: headline-eu-mulls
EU MULLS ARMS EMBARGO ON ADDIS ABABA AS MEKELLE STARVES
=>
EU / European Union | SANCTIONS | Ethiopia | POSSIBLE
---
name: headline-summit-vowed
Abe, Moon agree to meet 'soon' after hotline row

By our Tokyo staff
=>
Abe / Shinzo Abe | MEETS_WITH | Moon / Moon Jae-in | PLANNED/POSSIBLE
---
name: caption-left-right
Tanzanian President Julius Kikwete, left, greets Mozambique's Armando Guebuza at the Unity Bridge over the Ruvuma River, Wednesday, May 12, 2010. (Photo: Masoud Juma)
=>
Julius Kikwete | MEETS_WITH | Armando Guebuza | ACTUAL
? Julius Kikwete | VISITS | Mozambique | ACTUAL
? Armando Guebuza | VISITS | Tanzania | ACTUAL
---
name: caption-hatoyama
Yukio Hatoyama and Li Keqiang in Hangzhou, Jan. 8. The former Japanese prime minister was visiting China at the invitation of a friendship society.
=>
Yukio Hatoyama | VISITS | China | ACTUAL
? Yukio Hatoyama | MEETS_WITH | Li Keqiang | ACTUAL
---
name: headline-scott-returns
Kuwait envoy returns to Baghdad after 14 years
=>
Kuwait | VISITS | Iraq | ACTUAL
---
name: caption-file-photo
FILE - In this Nov. 3, 1998 file photo, Liberian President Charles Taylor arrives at Freetown's Lungi airport for a meeting with Sierra Leone's President Ahmad Tejan Kabbah.
=>
Charles Taylor | VISITS | Sierra Leone | ACTUAL
Charles Taylor | MEETS_WITH | Ahmad Tejan Kabbah | ACTUAL/PLANNED
---
name: headline-ban-lift
Kenya lifts 10-year arms export ban on S. Sudan, then denies it
=>
? Kenya | SANCTIONS | South Sudan | NEGATED/ACTUAL
---
name: headline-no-visit
No Pretoria stop for Dalai Lama, says ANC
=>
Dalai Lama | VISITS | South Africa | NEGATED
---
name: headline-sanctions-call
Activist calls on Kiev to jail smugglers
=>
---
name: caption-walks
Swedish Prime Minister Carl Bildt (C) tours a sawmill in Riihimaki, Finland, accompanied by deputy head of the Finnish forest workers' union Reijo Paananen.
=>
Carl Bildt | VISITS | Finland | ACTUAL
? Carl Bildt | MEETS_WITH | Reijo Paananen | ACTUAL
---
name: headline-talks-off
Rwanda-Congo talks off after Goma shelling

GISENYI, Rwanda, July 14 (AFP) - Foreign ministers Andre Bumaya of Rwanda and Leonard She Okitundu of the Democratic Republic of Congo were to have met here Monday, but neither showed up.
=>
Rwanda | MEETS_WITH | DR Congo | NEGATED
Andre Bumaya | MEETS_WITH | Leonard She Okitundu | NEGATED
? Leonard She Okitundu | VISITS | Rwanda | NEGATED
---
name: headline-thatcher-walesa
Walesa Says Thatcher Visit to Gdansk 'A Lamp in the Window'
=>
Thatcher / Margaret Thatcher | VISITS | Poland | ACTUAL/PLANNED
---
name: caption-kim-train
A green armoured train believed to be carrying Kim Jong Il crosses the Yalu at Dandong, China, in this video grab. North Korea has not said that its leader is travelling.
=>
? Kim Jong Il / Kim Jong-il | VISITS | China | ACTUAL/POSSIBLE
---
name: headline-roadblocks-on-quota
Mexico to U.S.: come and see the tomatoes yourself
=>
---
name: headline-boat-people-talks
Dhaka, Naypyidaw to hold boat people talks in Bali
=>
Bangladesh | MEETS_WITH | Myanmar | PLANNED
? Bangladesh | VISITS | Indonesia | PLANNED
? Myanmar | VISITS | Indonesia | PLANNED

name: threatened-to-blacklist
Washington threatened on Tuesday to blacklist Guatemalan judges who block the anti-graft prosecutors, and a State Department official said that "the pens are uncapped".
=>
United States | SANCTIONS | Guatemala | POSSIBLE
---
name: considering-travel-curbs
Canada's Liberal government is considering an asset freeze against Haitian senators linked to the gangs of Martissant, two people familiar with the file said.
=>
Canada | SANCTIONS | Haiti | POSSIBLE
---
name: bill-targets-nicaragua
A bill that would punish Nicaragua's Sandinista government by cutting it off from soft loans cleared the U.S. House on a voice vote, the 11th such text in five years to get that far.
=>
? United States / U.S. House / House of Representatives | SANCTIONS | Nicaragua | POSSIBLE/PLANNED
---
name: warns-of-consequences
Should the vote in Kinshasa slip again, Brussels has sanctions ready for officials in President Joseph Kabila's inner circle, a Belgian newspaper reported.
=>
? European Union / Belgium | SANCTIONS | DR Congo | POSSIBLE
? European Union / Belgium | SANCTIONS | Joseph Kabila | POSSIBLE
---
name: moscow-vows-reply
"We shall respond, and our response will be felt by the Lithuanian dairy farmer," said a deputy speaker of the State Duma, Oleg Shchipachev.
=>
? Russia / State Duma | SANCTIONS | Lithuania | POSSIBLE/PLANNED
---
name: urged-by-tutu
Archbishop Desmond Tutu urged the Commonwealth to slap sanctions on Zimbabwe's rulers but not on its schools.
=>
Commonwealth / Commonwealth of Nations | SANCTIONS | Zimbabwe | POSSIBLE
---
name: demands-for-arms-ban
Amnesty International demanded that Belgium stop shipping machine guns to Nepal.
=>
? Belgium | SANCTIONS | Nepal | POSSIBLE
---
name: weighing-measures-on-aden
The Gulf Cooperation Council is weighing penalties against Yemeni politicians who obstruct the handover, Secretary-General Abdullatif al-Zayani let slip as he boarded a plane for Sanaa.
=>
Gulf Cooperation Council | SANCTIONS | Yemen | POSSIBLE
Abdullatif al-Zayani | VISITS | Yemen | ACTUAL/PLANNED
---
name: parliament-motion-hk
MEPs in Strasbourg, by 578 votes to 29, asked the European Union to sanction Hong Kong leader Carrie Lam over arrests of pro-democracy lawmakers.
=>
European Union | SANCTIONS | Carrie Lam | POSSIBLE
? European Union | SANCTIONS | Hong Kong | POSSIBLE
---
name: ready-for-sanctions-abiy
Asked twice whether Britain could act alone, the minister replied that London "has every option in front of it", up to and including sanctions on Georgia's interior ministry.
=>
? United Kingdom | SANCTIONS | Georgia | POSSIBLE
---
name: push-for-oil-price-tool
Poland and the Baltic states are pushing the EU to ban Belarusian potash transit, a move that Klaipeda's dockers dread.
=>
EU / European Union | SANCTIONS | Belarus | POSSIBLE
? Poland | SANCTIONS | Belarus | POSSIBLE
---
name: sanctions-loom-over-hun-sen
U.S. sanctions loom over Cambodia's garment trade, said Ken Loo-Dara of the makers' association, whose members employ 700,000 women.
=>
United States | SANCTIONS | Cambodia | POSSIBLE/PLANNED
---
name: council-draft-on-gold
A French draft circulating at U.N. headquarters would have the Security Council freeze the assets of four Central African warlords; Russia and China have asked for time to read it.
=>
Security Council / United Nations Security Council / United Nations | SANCTIONS | Central African Republic | POSSIBLE/PLANNED
---
name: hinted-at-retaliation
Retaliating in kind against Stockholm has been "discussed, but not decided", Iranian spokesman Nasser Kanani-Rad told a weekly briefing, four days after the Swedish verdict.
=>
? Iran | SANCTIONS | Sweden | POSSIBLE
---
name: from-midnight-lebanon-list
From midnight on Sunday, Germany will freeze the accounts of Hannibal Saqr, a Lebanese grain importer, and his holding in Mainz, the economy ministry said.
=>
Germany | SANCTIONS | Hannibal Saqr | PLANNED
? Germany | SANCTIONS | Lebanon | PLANNED
---
name: next-package-in-june
Next month's package is to strike deeper. The European Union plans to ban imports of Russian caviar and to blacklist 18 ship brokers in Murmansk, according to a draft seen by this newspaper.
=>
European Union | SANCTIONS | Russia | PLANNED/POSSIBLE
---
name: new-zealand-intends
WELLINGTON, March 8 - New Zealand intends to impose travel bans on Belarusian generals, Nanaia Mahuta announced, once lawyers have finished a bill that is nine pages long.
=>
New Zealand | SANCTIONS | Belarus | PLANNED/POSSIBLE
? Nanaia Mahuta | SANCTIONS | Belarus | PLANNED/POSSIBLE
---
name: vowed-to-renew-on-expiry
President Lee Myung-bak vowed on Sunday that Seoul would renew its bar on trade with North Korea when it lapses in May.
=>
Lee Myung-bak / South Korea | SANCTIONS | North Korea | PLANNED
? South Korea | SANCTIONS | North Korea | ACTUAL/PLANNED
---
name: could-face-eu-measures
Serbian businessman Zvonko Ristanovic could face American sanctions over the casino at Brezovica, prosecutors in Pristina told reporters, and he has hired a law firm in Virginia just in case.
=>
United States | SANCTIONS | Zvonko Ristanovic | POSSIBLE
? United States | SANCTIONS | Serbia | POSSIBLE
---
name: senator-wants-harsher
Florida's Connie Mack wants Congress to punish foreign firms that trade with Havana, and a vote may come before the recess.
=>
? Congress / United States Congress / Connie Mack / United States | SANCTIONS | Cuba | POSSIBLE

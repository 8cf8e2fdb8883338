name: clinton-ends-haiti-ban
published: 1994-09-27
President Clinton ended most of the American sanctions on Haiti on Monday, letting commercial flights resume; those on 600 officers and their friends remain.
=>
Clinton / Bill Clinton / United States | SANCTIONS | Haiti | NEGATED/ACTUAL
? United States | SANCTIONS | Haiti | ACTUAL
---
name: removed-from-list-tigray
Addis Ababa asked for eighteen months and then it happened on a Friday evening: the United States scrapped visa restrictions on Ethiopian officials, in a two-line notice.
=>
United States | SANCTIONS | Ethiopia | NEGATED
---
name: eu-suspends-uzbek
The EU has suspended the visa ban on eight Uzbek officials for six months, a step that Human Rights Watch likened to "rewarding the arsonist for handing in one match".
=>
EU / European Union | SANCTIONS | Uzbekistan | NEGATED/ACTUAL
---
name: waived-pressler-pakistan
Islamabad, which has waited nine years for its F-16s, learned on Saturday that President Bush had waived sanctions against Pakistan in the interest of "national security".
=>
Bush / George W. Bush / United States | SANCTIONS | Pakistan | NEGATED
---
name: calls-to-end-embargo-burundi
Catholic missionaries urged Kenya, Uganda and Tanzania to end the trade sanctions they have enforced against Burundi since Maj. Pierre Buyoya seized power.
=>
Kenya | SANCTIONS | Burundi | ACTUAL
Uganda | SANCTIONS | Burundi | ACTUAL
Tanzania | SANCTIONS | Burundi | ACTUAL
---
name: pretoria-not-yet-free
KHAYELITSHA, South Africa -- Nelson Mandela told a crowd of 30,000 that it was too early for London to lift its sanctions against South Africa.
=>
United Kingdom | SANCTIONS | South Africa | ACTUAL
---
name: removal-of-rusinov
Luxembourg judges struck Yelena Rusinova off the European Union's blacklist on Wednesday, ruling that being somebody's mother is not material support.
=>
European Union | SANCTIONS | Yelena Rusinova | NEGATED
---
name: would-be-relaxed-stepwise
Seoul's proposal is modest: sanctions on the North would be relaxed step by step, beginning with coal for hospitals, if inspectors were let into Nyongbyon.
=>
? South Korea | SANCTIONS | North Korea | ACTUAL/POSSIBLE
? South Korea | SANCTIONS | North Korea | NEGATED
---
name: switzerland-follows-gambia
BERN (Swiss radio) - Switzerland unblocked 2.4 million francs belonging to Gambia's ex-president Yahya Jammeh on Tuesday and scrapped the sanctions it had declared against him in 2016.
=>
Switzerland | SANCTIONS | Yahya Jammeh | NEGATED
? Switzerland | SANCTIONS | Gambia | NEGATED
? Switzerland | SANCTIONS | Yahya Jammeh | ACTUAL
---
name: un-votes-drop-ban-eritrea
The 15-nation council voted unanimously to remove an arms embargo and asset freezes that the United Nations had imposed on Eritrea nine years earlier, and within the hour car horns were blaring in Asmara.
=>
United Nations / United Nations Security Council | SANCTIONS | Eritrea | NEGATED
? United Nations | SANCTIONS | Eritrea | ACTUAL
---
name: refuses-to-scrap-qatar-list
Cairo refuses to unblock the Al Jazeera website in Egypt even though its flight ban against Qatar expired on Tuesday.
=>
Egypt | SANCTIONS | Qatar | NEGATED/ACTUAL
? Egypt | SANCTIONS | Al Jazeera | ACTUAL
---
name: debate-on-arms-ban-china
Twelve years after Tiananmen, Paris wants the European Union's arms embargo on China reviewed; Copenhagen would rather not hear of it.
=>
European Union | SANCTIONS | China | ACTUAL
---
name: ease-fuel-ban-montenegro
Montenegro's Milo Djukanovic won what Belgrade could not on Thursday: EU ministers agreed to exempt his republic from the fuel embargo they keep against Serbia.
=>
EU / European Union | SANCTIONS | Serbia | ACTUAL
EU / European Union | SANCTIONS | Montenegro | NEGATED/ACTUAL
---
name: deal-to-lift-airspace
As part of the deal, Khartoum gets its reward: the White House will take Sudan off its blacklist once 335 million dollars in compensation has been paid to families of those killed in Nairobi and Dar es Salaam.
=>
White House / United States | SANCTIONS | Sudan | NEGATED/ACTUAL

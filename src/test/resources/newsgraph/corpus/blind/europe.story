name: europe-milosevic-holbrooke
published: 1998-10-05
BELGRADE - Richard Holbrooke emerged from the White Palace after seven hours with Yugoslav President Slobodan Milosevic, declined to say whether NATO would bomb, and asked an aide to find him a sandwich. The U.S. envoy is to resume the talks on Tuesday morning; a side trip to Pristina to see the ethnic Albanian leader Ibrahim Rugova was called off.
=>
Richard Holbrooke | MEETS_WITH | Slobodan Milosevic / Slobodan Milošević | ACTUAL
Richard Holbrooke | MEETS_WITH | Slobodan Milosevic / Slobodan Milošević | PLANNED
Richard Holbrooke | MEETS_WITH | Ibrahim Rugova | NEGATED
Richard Holbrooke | VISITS | Kosovo | NEGATED
? Richard Holbrooke | VISITS | Serbia | ACTUAL
---
name: europe-paisley-mcguinness
DUBLIN - Ian Paisley, who for half a century thundered that he would never sit down with republicans, is to cross the border on Wednesday for a lunch with Taoiseach Bertie Ahern at Farmleigh House. It is not yet known whether he will shake the hand that he spurned in 2004.
=>
Ian Paisley | VISITS | Ireland | PLANNED
Ian Paisley | MEETS_WITH | Bertie Ahern | PLANNED
? Ian Paisley | MEETS_WITH | Bertie Ahern | POSSIBLE
---
name: europe-haider-bilateral
published: 2000-02-04
Fourteen European Union states froze bilateral political contacts with Austria on Friday, hours after President Thomas Klestil, stony-faced, swore in a government that includes Joerg Haider's far-right Freedom Party. Belgium urged its skiers to choose another country, and Israel recalled its ambassador.
=>
? European Union / EU | SANCTIONS | Austria | ACTUAL
? European Union / EU | MEETS_WITH | Austria | NEGATED
? Belgium | SANCTIONS | Austria | POSSIBLE/ACTUAL
---
name: europe-greek-ferries
Seamen prolonged a strike that has kept ferries tied up in Piraeus since Monday, saying that the shipping minister had not met a single one of their demands. About 4,000 tourists were stuck on Santorini, the coast guard said.
=>
---
name: europe-tsipras-merkel-berlin
published: 2015-03-23
With Athens days from running out of cash, Greek Prime Minister Alexis Tsipras was welcomed with military honours on Monday at the Berlin chancellery by Angela Merkel, who had told lawmakers beforehand that she was looking forward to "talking, and perhaps arguing". Yanis Varoufakis, his finance minister, did not make the trip.
=>
Alexis Tsipras | MEETS_WITH | Angela Merkel | ACTUAL
Alexis Tsipras | VISITS | Germany | ACTUAL
Yanis Varoufakis | VISITS | Germany | NEGATED
---
name: europe-kosovo-serbia-ohrid
Aleksandar Vucic said on Sunday that he would go to Lake Ohrid "because it would be rude not to", but that he had no intention of signing anything put in front of him there by Albin Kurti or the Europeans. The last time that Serbia's president and the Kosovo prime minister negotiated, in Brussels on Feb. 27, both sides claimed to have won.
=>
Aleksandar Vucic / Aleksandar Vučić | VISITS | North Macedonia | PLANNED
Aleksandar Vucic / Aleksandar Vučić | MEETS_WITH | Albin Kurti | ACTUAL
? Aleksandar Vucic / Aleksandar Vučić | MEETS_WITH | Albin Kurti | PLANNED
? Aleksandar Vucic / Aleksandar Vučić | VISITS | Belgium | ACTUAL
? Albin Kurti | VISITS | Belgium | ACTUAL
? Serbia | MEETS_WITH | Kosovo | ACTUAL
---
name: europe-catalan-tractors
BARCELONA - Farmers drove some 600 tractors down the Diagonal to protest against drought rules that they said Madrid had drawn up without a single visit to the Ebro delta.
=>
---
name: europe-queen-dublin-long
published: 2011-05-17
Queen bows her head to Ireland's rebels

DUBLIN - Queen Elizabeth laid a wreath and bowed her head on Tuesday before a memorial to those who died fighting British rule, the most charged moment of a four-day tour of Ireland that no monarch of hers had attempted since her grandfather George V came in 1911, when Dublin was still a city of the empire.

She was greeted at Casement aerodrome, named after a man hanged for treason by the Crown, by Deputy Prime Minister Eamon Gilmore, and driven to the official residence of President Mary McAleese, who had worked for fourteen years to bring her to the republic.

The two women have met several times before, in Belfast and in London, but never on southern soil.

Prime Minister David Cameron will join the royal party on Wednesday evening for a banquet at Dublin Castle. He will also have talks with Taoiseach Enda Kenny on an 85-billion-euro bailout to which Britain has contributed.

Sinn Fein's leader, Gerry Adams, described the visit as premature, and his party did not send anyone to the Garden of Remembrance. "There will be a time for that handshake, and this is not it," a senior figure in the movement said.

Shops along the route had been boarded up and manhole covers welded shut. Army experts defused a pipe bomb overnight in the luggage compartment of a bus bound for the capital.

At the Guinness brewery on Wednesday, a master brewer will draw a pint for the 85-year-old sovereign. Palace officials would not say whether she might drink it.
=>
Elizabeth / Queen Elizabeth / Elizabeth II | VISITS | Ireland | ACTUAL
George V | VISITS | Ireland | ACTUAL
Elizabeth / Queen Elizabeth / Elizabeth II | MEETS_WITH | Eamon Gilmore | ACTUAL
Elizabeth / Queen Elizabeth / Elizabeth II | MEETS_WITH | Mary McAleese | ACTUAL
David Cameron | VISITS | Ireland | PLANNED
David Cameron | MEETS_WITH | Enda Kenny | PLANNED
? David Cameron | MEETS_WITH | Elizabeth / Queen Elizabeth / Elizabeth II | PLANNED
? Mary McAleese | VISITS | United Kingdom | ACTUAL
? Sinn Fein / Sinn Féin | MEETS_WITH | Elizabeth / Queen Elizabeth / Elizabeth II | NEGATED
? Sinn Fein / Sinn Féin | MEETS_WITH | Elizabeth / Queen Elizabeth / Elizabeth II | POSSIBLE
---
name: europe-orban-putin-condemn
published: 2024-07-05
Hungary's Viktor Orban turned up in the Kremlin on Friday without telling most of his EU partners, three days after a surprise appearance in Kyiv, and told Vladimir Putin that their meeting was "a peace mission". Josep Borrell, the bloc's foreign policy chief, said in Brussels that the Hungarian leader "is thus not representing the EU in any form". Finland's Alexander Stubb called the journey disturbing.
=>
Viktor Orban / Viktor Orbán | MEETS_WITH | Vladimir Putin | ACTUAL
Viktor Orban / Viktor Orbán | VISITS | Russia | ACTUAL
Viktor Orban / Viktor Orbán | VISITS | Ukraine | ACTUAL
---
name: europe-swiss-frozen-duvalier
Switzerland has extended for ten years a freeze on 7.6 million Swiss francs held in Geneva in the name of Haiti's late dictator, Jean-Claude Duvalier, the government said in Berne, giving Port-au-Prince time to claim the money in court.
=>
Switzerland | SANCTIONS | Jean-Claude Duvalier / Haiti | ACTUAL
? Switzerland | SANCTIONS | Haiti | ACTUAL
---
name: europe-gibraltar-governor
Spain protested on Thursday against plans for Prince Edward to stop over in Gibraltar in June, calling the date ill-chosen. London replied that the Earl of Wessex would go as arranged.
=>
Edward / Prince Edward | VISITS | Gibraltar | PLANNED
---
name: europe-mladic-cap
published: 1995-09-08
GENEVA - The foreign ministers of Bosnia, Croatia and rump Yugoslavia shared a table for the first time in two years on Friday and left it with an outline of how to divide power in a country that all three still called by different names. Carl Bildt, the European Union mediator, poured water for Muhamed Sacirbey. Bosnian Serb commander Ratko Mladic was not asked.
=>
Bosnia and Herzegovina | MEETS_WITH | Croatia | ACTUAL
Bosnia and Herzegovina | MEETS_WITH | Serbia | ACTUAL
Croatia | MEETS_WITH | Serbia | ACTUAL
? Carl Bildt | MEETS_WITH | Muhamed Sacirbey | ACTUAL
? Carl Bildt | MEETS_WITH | Bosnia and Herzegovina | ACTUAL
? Carl Bildt | MEETS_WITH | Croatia | ACTUAL
? Carl Bildt | MEETS_WITH | Serbia | ACTUAL
? Bosnia and Herzegovina | VISITS | Switzerland | ACTUAL
? Croatia | VISITS | Switzerland | ACTUAL
? Serbia | VISITS | Switzerland | ACTUAL
? Ratko Mladic / Ratko Mladić | MEETS_WITH | Bosnia and Herzegovina | NEGATED
---
name: europe-barnier-frost
published: 2020-12-04
Fishermen on both sides of the Channel held their breath as Michel Barnier, in London for a week with a team that lives on takeaway pizza, told his British opposite number David Frost that the conditions for a deal "are not met". The pair will leave it to Boris Johnson and Ursula von der Leyen, who confer on Saturday by telephone.
=>
Michel Barnier | VISITS | United Kingdom | ACTUAL
? Michel Barnier | MEETS_WITH | David Frost | ACTUAL
? Boris Johnson | MEETS_WITH | Ursula von der Leyen | PLANNED
---
name: europe-cyprus-buffer
The rival leaders of Cyprus could return to the negotiating table as early as October, the U.N. special representative in Nicosia said, provided that Turkey withdraws a drilling ship now at work inside waters claimed by the Greek Cypriots.
=>
? Cyprus | MEETS_WITH | Turkey | POSSIBLE
---
name: europe-kohl-ziegler-long
published: 1994-05-26
Bonn steels itself as Kohl prepares for Oder meeting

BONN - Helmut Kohl is not a man to be hurried, and his office took until Thursday afternoon to confirm what Warsaw had announced on Monday: the German chancellor will travel to Poland on July 1, when he is to walk across the Oder bridge at Frankfurt with Prime Minister Waldemar Pawlak.

Kohl promised Pawlak at a private dinner in Oggersheim in April that Germany would be the advocate of Polish membership of the European Union. The Polish leader repaid the compliment with a ham.

Relations have not been helped by Bonn's refusal to pay pensions to Poles who served in German labour camps. Survivors hoped to put their case in person to Kohl during his tour, but the chancellery has turned down their request.

Lech Walesa will be away. Poland's president, who detests his prime minister, is paying a state visit to Lithuania that week, according to his spokesman, Andrzej Drzycimski, who dismissed talk of a snub. He might see the German guest on the eve of his departure, Drzycimski added, "if the calendars of two busy men allow".

Theo Waigel, Kohl's finance minister, is due in the Polish capital ahead of him for talks with bankers on a $14 billion debt rescheduling. A customs dispute over goose down, which saw forty lorries stranded in May, has been settled.
=>
Helmut Kohl | VISITS | Poland | PLANNED
Helmut Kohl | MEETS_WITH | Waldemar Pawlak | PLANNED
Helmut Kohl | MEETS_WITH | Waldemar Pawlak | ACTUAL
? Waldemar Pawlak | VISITS | Germany | ACTUAL
? Helmut Kohl | MEETS_WITH | Poland | NEGATED
Lech Walesa / Lech Wałęsa | VISITS | Lithuania | PLANNED/ACTUAL
Lech Walesa / Lech Wałęsa | MEETS_WITH | Helmut Kohl | POSSIBLE
Theo Waigel | VISITS | Poland | PLANNED
? Theo Waigel | MEETS_WITH | Poland | PLANNED
---
name: europe-norway-fund-exclusion
Norway's sovereign wealth fund will no longer hold shares in Israel's Elbit Systems or in two Malaysian palm oil growers, its ethics council announced on Thursday, bringing to 49 the number of companies on its exclusion list.
=>
? Norway | SANCTIONS | Elbit Systems | ACTUAL
? Norway | SANCTIONS | Israel | ACTUAL
? Norway | SANCTIONS | Malaysia | ACTUAL
---
name: europe-portugal-cabinet
LISBON - President Marcelo Rebelo de Sousa, after hearing the leaders of the nine parties in parliament one after the other, dissolved it on Thursday and called an early election for March.
=>
? Marcelo Rebelo de Sousa | MEETS_WITH | Portugal | ACTUAL
---
name: europe-sturgeon-brussels
Scotland's first minister, Nicola Sturgeon, was given half an hour with European Commission President Jean-Claude Juncker in Brussels on Wednesday but a cold shoulder by Donald Tusk, who heads the council of EU leaders and let it be known that this was not the right time for him to see her.
=>
Nicola Sturgeon | MEETS_WITH | Jean-Claude Juncker | ACTUAL
? Nicola Sturgeon | VISITS | Belgium | ACTUAL
Nicola Sturgeon | MEETS_WITH | Donald Tusk | NEGATED

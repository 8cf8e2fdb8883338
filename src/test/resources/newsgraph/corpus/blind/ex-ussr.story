name: exussr-dayton-style-key-west
published: 2001-04-04
KEY WEST, Florida - The presidents of Armenia and Azerbaijan spent a second day at a sun-bleached former naval station on Wednesday, talking mostly through mediators from Russia, France and the United States and, for one hour before lunch, to each other. Robert Kocharian and Heydar Aliyev then retired to separate cottages.
=>
Robert Kocharian / Robert Kocharyan | MEETS_WITH | Heydar Aliyev | ACTUAL
? Armenia | MEETS_WITH | Azerbaijan | ACTUAL
? Robert Kocharian / Robert Kocharyan | VISITS | United States | ACTUAL
? Heydar Aliyev | VISITS | United States | ACTUAL
? Armenia | VISITS | United States | ACTUAL
? Azerbaijan | VISITS | United States | ACTUAL
? Armenia | MEETS_WITH | Russia | ACTUAL
? Armenia | MEETS_WITH | France | ACTUAL
? Armenia | MEETS_WITH | United States | ACTUAL
? Azerbaijan | MEETS_WITH | Russia | ACTUAL
? Azerbaijan | MEETS_WITH | France | ACTUAL
? Azerbaijan | MEETS_WITH | United States | ACTUAL
---
name: exussr-lukashenko-vilnius
Lithuania will not receive Belarusian President Alexander Lukashenko at next month's commemoration of the Battle of Grunwald, Foreign Minister Audronius Azubalis said, since his name remains on the European Union's list of persons barred from entry.
=>
? Alexander Lukashenko | VISITS | Lithuania | NEGATED
Lithuania | MEETS_WITH | Alexander Lukashenko | NEGATED
European Union / EU | SANCTIONS | Alexander Lukashenko / Belarus | ACTUAL
---
name: exussr-kazakh-grain
The Kazakh harvest was the poorest in a dozen years, Agriculture Minister Umirzak Shukeyev acknowledged on Thursday after a tour of the northern steppe. Bakers in Petropavl complained that subsidised flour had not reached them.
=>
---
name: exussr-navalny-hospital
published: 2020-08-21
Alexei Navalny's wife, Yulia, was prevented by plainclothes men from seeing the German doctors who had flown to Omsk to examine her husband, his spokeswoman Kira Yarmysh said on Friday. She has written to Vladimir Putin asking that he be allowed to leave for Berlin.
=>
? Germany | VISITS | Russia | ACTUAL
? Yulia | MEETS_WITH | Germany | NEGATED
? Alexei Navalny | VISITS | Germany | POSSIBLE
---
name: exussr-saakashvili-kitsmarishvili
published: 2008-08-12
TBILISI - Standing before a crowd waving the flags of five nations, Georgian President Mikheil Saakashvili late on Tuesday raised the hands of his Polish guest, Lech Kaczynski, and of the leaders of Lithuania, Estonia, Latvia and Ukraine, who had joined him in a show of defiance of Russia. Nicolas Sarkozy was already on the road to the airport, a truce in his briefcase.
=>
Mikheil Saakashvili | MEETS_WITH | Lech Kaczynski / Lech Kaczyński | ACTUAL
Mikheil Saakashvili | MEETS_WITH | Lithuania | ACTUAL
Mikheil Saakashvili | MEETS_WITH | Estonia | ACTUAL
Mikheil Saakashvili | MEETS_WITH | Latvia | ACTUAL
Mikheil Saakashvili | MEETS_WITH | Ukraine | ACTUAL
? Lech Kaczynski / Lech Kaczyński | VISITS | Georgia | ACTUAL
? Lithuania | VISITS | Georgia | ACTUAL
? Estonia | VISITS | Georgia | ACTUAL
? Latvia | VISITS | Georgia | ACTUAL
? Ukraine | VISITS | Georgia | ACTUAL
? Nicolas Sarkozy | VISITS | Georgia | ACTUAL
? Lech Kaczynski / Lech Kaczyński | MEETS_WITH | Lithuania | ACTUAL
? Lech Kaczynski / Lech Kaczyński | MEETS_WITH | Estonia | ACTUAL
? Lech Kaczynski / Lech Kaczyński | MEETS_WITH | Latvia | ACTUAL
? Lech Kaczynski / Lech Kaczyński | MEETS_WITH | Ukraine | ACTUAL
? Lithuania | MEETS_WITH | Estonia | ACTUAL
? Lithuania | MEETS_WITH | Latvia | ACTUAL
? Lithuania | MEETS_WITH | Ukraine | ACTUAL
? Estonia | MEETS_WITH | Latvia | ACTUAL
? Estonia | MEETS_WITH | Ukraine | ACTUAL
? Latvia | MEETS_WITH | Ukraine | ACTUAL
---
name: exussr-zelenskiy-mariupol
Ukraine's Volodymyr Zelenskiy has offered Russian President Vladimir Putin a meeting "anywhere in the Donbass where there is war", a gesture which the Kremlin said on Wednesday it had noted. Dmitry Peskov told reporters in Moscow that the two could of course discuss bilateral matters, but in the Russian capital.
=>
Volodymyr Zelenskiy / Volodymyr Zelensky | MEETS_WITH | Vladimir Putin | POSSIBLE
? Volodymyr Zelenskiy / Volodymyr Zelensky | VISITS | Russia | POSSIBLE
---
name: exussr-turkmen-hippodrome
Swiss experts commissioned by the World Bank will inspect the Karakum canal this summer, an official in Ashgabat said, adding that Gurbanguly Berdymukhamedov, a keen rider, had found time to show them his stables.
=>
? Gurbanguly Berdymukhamedov | MEETS_WITH | Switzerland | ACTUAL
? Switzerland | VISITS | Turkmenistan | PLANNED/ACTUAL
? Gurbanguly Berdymukhamedov | MEETS_WITH | World Bank | ACTUAL
? World Bank | VISITS | Turkmenistan | PLANNED
---
name: exussr-andijan-lifted
published: 2009-10-27
European Union governments on Tuesday let an arms embargo against Uzbekistan lapse, four years after troops fired on a crowd in Andijan, to the dismay of campaigners who pointed out that no independent inquiry was ever permitted. "Samarkand will be lovely for their ministers in the spring," said Steve Swerdlow of Human Rights Watch.
=>
European Union / EU | SANCTIONS | Uzbekistan | NEGATED/ACTUAL
---
name: exussr-istanbul-doublecross-long
published: 2022-03-10
Lavrov, Kuleba meet in Turkey but no truce for Mariupol

ANTALYA, Turkey - The first talks held face to face between the foreign ministers of Russia and Ukraine since Moscow sent in its troops two weeks ago produced no ceasefire on Thursday and not even an agreement on how to get civilians out of besieged Mariupol.

Sergei Lavrov and Dmytro Kuleba sat across from each other for an hour and a half on the fringe of a diplomatic forum in a Turkish beach resort, with their host, Mevlut Cavusoglu, at the head of a U-shaped table.

"I came here with a humanitarian purpose," Kuleba told reporters. He said he had asked Lavrov to take the proposal for a 24-hour truce to the decision-makers in the Kremlin, and had been left with the impression that his visitor's instructions were to listen and leave.

Lavrov, who entered by another door, contended that nobody had intended to agree on a ceasefire and that such matters belonged to the parallel negotiations in Belarus. Vladimir Putin, he went on, would not refuse to meet Volodymyr Zelenskiy, provided that the encounter was not held for its own sake.

Turkey, a NATO member which borders both countries on the Black Sea, has declined to join the sanctions imposed by the United States and the European Union and kept its airspace open to Russian aircraft.

Tayyip Erdogan spoke to Joe Biden by telephone shortly before midnight. German Chancellor Olaf Scholz will be in Ankara on Monday, the presidency said; Israel's Isaac Herzog left the capital earlier on Thursday after a visit that had been planned before the war.

Britain meanwhile added Roman Abramovich, the owner of Chelsea football club, to the list of Russian businessmen whose assets are frozen, along with his one-time partner Oleg Deripaska. Club merchandise stores closed their doors within the hour.

In Mariupol, rescuers were still digging at the maternity hospital.
=>
Sergei Lavrov | MEETS_WITH | Dmytro Kuleba | ACTUAL
Sergei Lavrov | MEETS_WITH | Mevlut Cavusoglu | ACTUAL
Dmytro Kuleba | MEETS_WITH | Mevlut Cavusoglu | ACTUAL
? Russia | MEETS_WITH | Ukraine | ACTUAL
? Sergei Lavrov | VISITS | Turkey | ACTUAL
? Dmytro Kuleba | VISITS | Turkey | ACTUAL
? Russia | VISITS | Turkey | ACTUAL
? Ukraine | VISITS | Turkey | ACTUAL
Vladimir Putin | MEETS_WITH | Volodymyr Zelenskiy / Volodymyr Zelensky | POSSIBLE
Turkey | SANCTIONS | Russia | NEGATED
United States | SANCTIONS | Russia | ACTUAL
European Union / EU | SANCTIONS | Russia | ACTUAL
Olaf Scholz | VISITS | Turkey | PLANNED
Recep Tayyip Erdogan / Tayyip Erdogan | CALLS | Joe Biden | ACTUAL
Isaac Herzog | VISITS | Turkey | ACTUAL
United Kingdom | SANCTIONS | Roman Abramovich | ACTUAL
United Kingdom | SANCTIONS | Oleg Deripaska | ACTUAL
? United Kingdom | SANCTIONS | Russia | ACTUAL
---
name: exussr-rusal-smelter
Shares in Norway's Hydro dipped on Friday after the U.S. Treasury extended until October the deadline for companies to wind down dealings with Rusal, the aluminium producer it sanctioned in April because of Oleg Deripaska's stake.
=>
U.S. Treasury / Treasury / United States / Treasury Department | SANCTIONS | Rusal | ACTUAL
? U.S. Treasury / Treasury / United States / Treasury Department | SANCTIONS | Oleg Deripaska | ACTUAL
? U.S. Treasury / Treasury / United States / Treasury Department | SANCTIONS | Rusal | NEGATED
---
name: exussr-kremlin-gazprom-kiev
published: 2009-01-12
MOSCOW - Gazprom's Alexei Miller flew into Brussels with a single sheet of paper, the monitoring protocol that the Ukrainians had at last signed without handwritten additions. Oleh Dubyna, who runs Naftogaz, had already gone back to Kiev; the men have not been in the same building since New Year's Eve.
=>
Alexei Miller | VISITS | Belgium | ACTUAL
? Alexei Miller | MEETS_WITH | Oleh Dubyna | NEGATED
? Oleh Dubyna | VISITS | Belgium | ACTUAL
? Alexei Miller | MEETS_WITH | Oleh Dubyna | ACTUAL
---
name: exussr-transdniestria-wine
published: 2006-03-30
Russia's consumer watchdog said on Thursday that it was banning the import of wines from Moldova and Georgia because they contained pesticides. Chisinau said the measure was political and that its chief sanitary inspector had asked in vain to see his Russian colleague, Gennady Onishchenko.
=>
? Russia | SANCTIONS | Moldova | ACTUAL
? Russia | SANCTIONS | Georgia | ACTUAL
Moldova | MEETS_WITH | Gennady Onishchenko | POSSIBLE/NEGATED
---
name: exussr-baltic-nato-date
published: 2002-11-20
VILNIUS - George W. Bush will become the first U.S. president to set foot in Lithuania when Air Force One touches down here on Friday evening, straight from the Prague summit at which the three Baltic states are to be asked into NATO. From there he goes on to Bucharest. Riga and Tallinn, miffed at being left off the itinerary, are sending their presidents to Vilnius to meet him.
=>
George W. Bush | VISITS | Lithuania | PLANNED
George W. Bush | VISITS | Romania | PLANNED
? George W. Bush | VISITS | Czech Republic | PLANNED/ACTUAL
? George W. Bush | VISITS | Latvia | NEGATED
? George W. Bush | VISITS | Estonia | NEGATED
Latvia | VISITS | Lithuania | PLANNED
Estonia | VISITS | Lithuania | PLANNED
George W. Bush | MEETS_WITH | Latvia | PLANNED
George W. Bush | MEETS_WITH | Estonia | PLANNED
---
name: exussr-bishkek-barricades
In Bishkek, demonstrators who had met with tear gas on Tuesday returned in greater numbers on Wednesday and found the White House undefended. By dusk, Kurmanbek Bakiyev was reported to be in Osh.
=>
---
name: exussr-tokayev-xi
Chinese President Xi Jinping ended almost 1,000 days of pandemic isolation with a flight to Nur-Sultan, where Kassym-Jomart Tokayev, in a face mask like his guest, greeted him at the foot of the steps. In the evening he left for Samarkand.
=>
Xi Jinping | VISITS | Kazakhstan | ACTUAL
Xi Jinping | MEETS_WITH | Kassym-Jomart Tokayev | ACTUAL
Xi Jinping | VISITS | Uzbekistan | ACTUAL/PLANNED
---
name: exussr-pashinyan-brussels-doubt
Whether Nikol Pashinyan and Ilham Aliyev will be in Granada at all on Thursday was anybody's guess. Baku had let it be known that its president would come only if Turkey was given a seat; Yerevan insisted that its prime minister was packing.
=>
Ilham Aliyev | VISITS | Spain | POSSIBLE/NEGATED
Nikol Pashinyan | VISITS | Spain | PLANNED/POSSIBLE
? Nikol Pashinyan | VISITS | Spain | POSSIBLE
? Nikol Pashinyan | MEETS_WITH | Ilham Aliyev | POSSIBLE
? Azerbaijan | VISITS | Spain | POSSIBLE
? Armenia | VISITS | Spain | PLANNED
---
name: exussr-grozny-mission-long
published: 1995-01-27
OSCE team flies into Chechnya as Yeltsin rebuffs peace plea

MOSCOW - A fact-finding team from Europe's security body landed at the Russian military base of Mozdok on Friday and was ferried by helicopter to the edge of Grozny, the first outside observers allowed near the Chechen capital since Moscow's forces stormed it on New Year's Eve.

Istvan Gyarmati, the Hungarian diplomat in charge of the group, said before boarding that he wanted to see President Dzhokhar Dudayev as well as Russian commanders. General Anatoly Kulikov, in charge of the operation, told him there would be no such audience. "We are not running a travel agency for bandits," the general was quoted as saying by Itar-Tass.

President Boris Yeltsin, in a letter to his human rights commissioner, Sergei Kovalyov, ruled out negotiations with Dudayev, whom prosecutors accuse of treason. Prime Minister Viktor Chernomyrdin has struck a softer note, receiving Chechen elders on Wednesday and promising them that he would listen to "anyone who comes without a rifle".

The war has begun to cost Russia abroad. The European Union has put on ice a trade accord, and Sweden's Carl Bildt, now in opposition, said the Council of Europe should turn down Moscow's application to join.

German Foreign Minister Klaus Kinkel, however, said sanctions would be "the wrong road".

U.S. Secretary of State Warren Christopher, who met his Russian counterpart, Andrei Kozyrev, in Geneva last week, is said to have told him that the bloodshed must stop before Bill Clinton could consider coming to Moscow for the 50th anniversary of the victory over Hitler.

Grozny's central market was shelled again on Thursday night. A nurse at Hospital No. 4 counted nineteen dead.
=>
OSCE / Organization for Security and Co-operation in Europe / Istvan Gyarmati | VISITS | Russia | ACTUAL
? Istvan Gyarmati | VISITS | Russia | ACTUAL
Istvan Gyarmati | MEETS_WITH | Dzhokhar Dudayev | POSSIBLE/NEGATED
? Istvan Gyarmati | MEETS_WITH | Dzhokhar Dudayev | NEGATED
? Istvan Gyarmati | MEETS_WITH | Russia | POSSIBLE
? Istvan Gyarmati | MEETS_WITH | Anatoly Kulikov | ACTUAL
Boris Yeltsin | MEETS_WITH | Dzhokhar Dudayev | NEGATED
? Viktor Chernomyrdin | MEETS_WITH | Russia | ACTUAL
? Germany / Klaus Kinkel | SANCTIONS | Russia | NEGATED
Warren Christopher | MEETS_WITH | Andrei Kozyrev | ACTUAL
? Warren Christopher | VISITS | Switzerland | ACTUAL
? Andrei Kozyrev | VISITS | Switzerland | ACTUAL
Bill Clinton | VISITS | Russia | POSSIBLE/NEGATED
? OSCE / Organization for Security and Co-operation in Europe | VISITS | Russia | ACTUAL
---
name: exussr-crimea-cruise
Cruise lines that dropped Yalta and Sevastopol from their brochures in 2014 have no intention of coming back, according to a survey of 40 operators published in Hamburg. Odessa, which 117 liners visited in the summer before the annexation, fared little better.
=>

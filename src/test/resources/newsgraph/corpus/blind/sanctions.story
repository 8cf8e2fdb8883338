name: sanctions-magnitsky-first-list
published: 2013-04-12
The White House on Friday named eighteen Russians who may no longer enter the United States or use its banks, sixteen of them in connection with the death in jail of the lawyer Sergei Magnitsky. Ramzan Kadyrov, the Chechen leader, is not on the public list. Alexei Pushkov, who heads the Duma's foreign affairs committee, promised that Moscow would publish a list of its own within the day.
=>
United States / White House | SANCTIONS | Russia | ACTUAL
? United States / White House | SANCTIONS | Ramzan Kadyrov | NEGATED
? Russia | SANCTIONS | United States | PLANNED
---
name: sanctions-ivory-coast-cocoa
published: 2011-01-23
ABIDJAN - Alassane Ouattara, locked in a lagoon-side hotel under U.N. guard since a November election which most of the world says he won, on Sunday ordered a month-long halt to exports of cocoa in an effort to starve his rival, Laurent Gbagbo, of funds. Most traders said they would comply, if only because the European Union has blacklisted the port of San Pedro.
=>
? Alassane Ouattara | SANCTIONS | Ivory Coast | ACTUAL
? Alassane Ouattara | SANCTIONS | Laurent Gbagbo | ACTUAL
European Union / EU | SANCTIONS | Ivory Coast | ACTUAL
---
name: sanctions-danske-fine
Denmark's financial watchdog handed Danske Bank its eighth reprimand in five years on Thursday over money laundering at an Estonian branch that had 10,000 non-resident customers, many with links to Russia and Azerbaijan.
=>
---
name: sanctions-libya-lockerbie-suspension
published: 1999-04-05
UNITED NATIONS - Within minutes of the arrival in the Netherlands of two Libyans wanted for the bombing of a Pan Am jet over Lockerbie, the U.N. air and arms embargo that has isolated Tripoli since 1992 was suspended on Monday. The United States said its own measures, which predate the attack, would remain.
=>
United Nations / UN / U.N. | SANCTIONS | Libya | NEGATED
United States | SANCTIONS | Libya | ACTUAL
? Libya | VISITS | Netherlands | ACTUAL
---
name: sanctions-snapback-long
published: 2025-09-28
U.N. arms ban on Iran back in force after European "snapback"

NEW YORK - An embargo on arms sales to Iran and the freezing of its nuclear scientists' accounts abroad came back into effect at midnight GMT on Saturday, ten years after the U.N. Security Council had done away with them, at the insistence of Britain, France and Germany.

Iran's Masoud Pezeshkian, who addressed the General Assembly this week, branded the decision "unfair, unjust and illegal" and called his ambassadors in the three European capitals home for consultations.

The trio had offered to hold off for six months if Tehran let inspectors back in and sat down with the Americans. Foreign Minister Abbas Araqchi saw his European counterparts on Tuesday in New York, and France's Emmanuel Macron had a long session with Pezeshkian the next day, but by Friday the gap was as wide as ever.

A resolution drafted by Russia and China that would have delayed the step was supported by only four of the council's fifteen members.

U.S. Secretary of State Marco Rubio thanked the Europeans for "an act of decisive leadership". Direct talks remained an option, he said, though no Iranian had asked him for a meeting. Steve Witkoff, Donald Trump's envoy, negotiated with Araqchi five times in Oman and Italy in the spring before Israel and the United States bombed Iranian sites in June.

Moscow has said it will not enforce the measures. Turkey, by contrast, froze the assets of dozens of people and companies named in the old resolutions.

On the streets of Tehran a dollar cost 1,126,000 rials.
=>
United Nations Security Council / U.N. Security Council / United Nations | SANCTIONS | Iran | ACTUAL
? United Nations Security Council / U.N. Security Council / United Nations | SANCTIONS | Iran | NEGATED
? United Kingdom | SANCTIONS | Iran | ACTUAL
? France | SANCTIONS | Iran | ACTUAL
? Germany | SANCTIONS | Iran | ACTUAL
? United Kingdom | SANCTIONS | Iran | POSSIBLE
? Iran | MEETS_WITH | United States | POSSIBLE
? Abbas Araqchi | MEETS_WITH | United Kingdom | ACTUAL
? Abbas Araqchi | MEETS_WITH | France | ACTUAL
? Abbas Araqchi | MEETS_WITH | Germany | ACTUAL
? Abbas Araqchi | VISITS | United States | ACTUAL
? Masoud Pezeshkian | VISITS | United States | ACTUAL
? Emmanuel Macron | VISITS | United States | ACTUAL
Emmanuel Macron | MEETS_WITH | Masoud Pezeshkian | ACTUAL
? Marco Rubio | MEETS_WITH | Iran | POSSIBLE/NEGATED
Steve Witkoff | MEETS_WITH | Abbas Araqchi | ACTUAL
? Steve Witkoff | VISITS | Oman | ACTUAL
? Steve Witkoff | VISITS | Italy | ACTUAL
? Abbas Araqchi | VISITS | Oman | ACTUAL
? Abbas Araqchi | VISITS | Italy | ACTUAL
Russia | SANCTIONS | Iran | NEGATED
? Turkey | SANCTIONS | Iran | ACTUAL
? Masoud Pezeshkian | MEETS_WITH | United Nations | ACTUAL
---
name: sanctions-fiji-rugby
New Zealand scrapped a travel ban on Fijian players with ties to the military on Tuesday, clearing a lock forward whose brother is a corporal to turn out for Otago. The restrictions date from Commodore Frank Bainimarama's coup of December 2006.
=>
New Zealand | SANCTIONS | Fiji | NEGATED
---
name: sanctions-tea-and-trucks
Kabul's truckers say it is Pakistan, not America, that is squeezing them: 4,000 containers of Afghan-bound tea, tyres and cooking oil have been stuck in Karachi since customs there raised the bank guarantee.
=>
---
name: sanctions-serbia-loopholes
published: 1993-04-26
LUXEMBOURG - Serbia and Montenegro woke on Monday to what one Western ambassador called the toughest set of sanctions ever voted by the United Nations, a day after the Bosnian Serb assembly threw out a peace plan drawn up by Cyrus Vance and Lord Owen. Barges on the Danube will be impounded. Greece and Romania asked who would make good their losses; Russia abstained, pleading that President Boris Yeltsin had a referendum to win.
=>
United Nations / UN / U.N. | SANCTIONS | Serbia | ACTUAL
? United Nations / UN / U.N. | SANCTIONS | Montenegro | ACTUAL
---
name: sanctions-senate-vote-syria
The Senate voted 89-4 to let the president bar American investment in Syria, cut its diplomats off from Washington and forbid its aircraft to land, unless Damascus evicts militant groups and ends what sponsors of the bill called its occupation of Lebanon. George W. Bush, lukewarm for months, is now expected to sign.
=>
United States / Senate | SANCTIONS | Syria | POSSIBLE/PLANNED
---
name: sanctions-nord-stream-pipelayer
published: 2019-12-21
Allseas, the Swiss-Dutch owner of the world's largest pipe-laying ship, halted work in the Baltic on Saturday after Donald Trump signed a defence bill that threatens any company helping Gazprom finish Nord Stream 2 with the loss of its U.S. property. "We reject such extraterritorial penalties," said Germany's finance minister, Olaf Scholz, who ruled out hitting back.
=>
? Donald Trump / United States | SANCTIONS | Allseas | POSSIBLE
? Donald Trump / United States | SANCTIONS | Gazprom | POSSIBLE
? Donald Trump / United States | SANCTIONS | Nord Stream 2 | POSSIBLE/ACTUAL
? Olaf Scholz / Germany | SANCTIONS | United States | NEGATED
---
name: sanctions-eritrea-tigray-general
The U.S. Treasury Department has put Eritrea's army chief, Filipos Woldeyohannes, beyond the reach of the dollar for what it said were massacres and rapes carried out by his troops in Tigray. Asmara dismissed the designation as "blackmail".
=>
U.S. Treasury Department / Treasury Department / United States | SANCTIONS | Filipos Woldeyohannes / Eritrea | ACTUAL
---
name: sanctions-australia-fifo
Australia's sanctions office had no record of the mining engineer, who had worked in Myanmar's Kayah state without a permit for eleven months, until he applied for one.
=>
? Australia | SANCTIONS | Myanmar | ACTUAL
---
name: sanctions-ice-cream-moscow
published: 2014-08-07
Parmesan, Polish apples and Norwegian salmon vanished from Russian customs forms at a stroke on Thursday as Dmitry Medvedev announced a total ban on fruit, meat and dairy products from the European Union, Norway, the United States, Canada and Australia. It was Moscow's answer to the financial curbs with which the West has punished it over eastern Ukraine. Belarus indicated that it would not be following suit.
=>
Dmitry Medvedev / Russia | SANCTIONS | European Union / EU | ACTUAL
Dmitry Medvedev / Russia | SANCTIONS | United States | ACTUAL
Dmitry Medvedev / Russia | SANCTIONS | Canada | ACTUAL
Dmitry Medvedev / Russia | SANCTIONS | Australia | ACTUAL
Dmitry Medvedev / Russia | SANCTIONS | Norway | ACTUAL
? Belarus | SANCTIONS | European Union / EU | NEGATED
---
name: sanctions-ofac-airline-clerk
A ticketing clerk in Frankfurt set off the alarm: the passenger's name matched one on an American blacklist, and it took Lufthansa two days to establish that the man was a retired dentist from Isfahan.
=>
---
name: sanctions-apartheid-last-days-long
published: 1991-07-10
Bush ends U.S. sanctions on South Africa; ANC cries foul

WASHINGTON - President George Bush on Wednesday scrapped the sanctions that Congress had imposed on South Africa over Ronald Reagan's veto in 1986, declaring the dismantling of apartheid "irreversible".

American airlines may again fly to Johannesburg and American companies invest there. Curbs on arms sales and on loans from the International Monetary Fund stay in force, the president stressed, as does an older United Nations arms embargo.

Bush telephoned Nelson Mandela to explain himself before the announcement. The president of the African National Congress, who was in Durban to preside at the movement's first conference inside the country in three decades, told delegates it had come too soon. Mandela plans to take his objections to Washington in December.

In Pretoria, an elated F.W. de Klerk spoke of the end of an era of isolation. Foreign Minister Pik Botha said he would travel to New York in September, a journey inconceivable two years ago.

Israel is likely to be the next to follow, a Foreign Ministry spokesman in Jerusalem hinted. Sweden will not: its prime minister, Ingvar Carlsson, told the ANC's Thabo Mbeki in Stockholm on Monday that his government would keep its trade ban until a new constitution had been agreed.

The Commonwealth, whose leaders gather in Harare in October, is split. Britain's John Major favours an early end to its economic boycott, while Zambia and India want to wait.

Archbishop Desmond Tutu said he was "sad, not surprised". Outside the U.S. consulate in Cape Town, perhaps two dozen protesters sang.
=>
George Bush / George H. W. Bush / United States | SANCTIONS | South Africa | NEGATED/ACTUAL
? United States | SANCTIONS | South Africa | ACTUAL
? International Monetary Fund | SANCTIONS | South Africa | ACTUAL
United Nations / UN / U.N. | SANCTIONS | South Africa | ACTUAL
Nelson Mandela | VISITS | United States | PLANNED
Pik Botha | VISITS | United States | PLANNED
? Israel | SANCTIONS | South Africa | NEGATED/PLANNED
Sweden / Ingvar Carlsson | SANCTIONS | South Africa | ACTUAL
? Ingvar Carlsson | MEETS_WITH | Thabo Mbeki | ACTUAL
? Thabo Mbeki | VISITS | Sweden | ACTUAL
? Commonwealth | SANCTIONS | South Africa | ACTUAL
? Commonwealth | VISITS | Zimbabwe | PLANNED
---
name: sanctions-brussels-oil-cap
published: 2022-12-02
Poland dropped its objections on Friday and the European Union could at last agree to cap the price of Russian seaborne crude at $60 a barrel. "Crippling," Estonia's Kaja Kallas said of the measure, though she had wanted half as much. An outright embargo on the same oil by the 27-nation bloc begins on Monday.
=>
European Union / EU | SANCTIONS | Russia | ACTUAL/PLANNED
? European Union / EU | SANCTIONS | Russia | PLANNED
---
name: sanctions-taliban-panel
published: 2011-06-17
India insisted on Friday that it had been consulted before the Security Council split its al Qaeda blacklist in two, a step intended to make it easier to take reconciled Taliban off. A first batch of fourteen names put forward by Kabul could be struck out in July.
=>
? Security Council / United Nations Security Council | SANCTIONS | Taliban | ACTUAL
? Security Council / United Nations Security Council | SANCTIONS | al Qaeda / al-Qaeda | ACTUAL
? Security Council / United Nations Security Council | SANCTIONS | Taliban | POSSIBLE/NEGATED
---
name: sanctions-wada-appeal
The Court of Arbitration for Sport halved to two years the period during which Russia must compete without flag or anthem; the World Anti-Doping Agency, which had asked for four, said it was "disappointed to have met with so little resolve".
=>
? World Anti-Doping Agency | SANCTIONS | Russia | ACTUAL
---
name: sanctions-cameroon-bond
Cameroon's separatist leader Ayuk Tabe has written from his cell to ask London to freeze ministers' flats in Knightsbridge; a spokesman for the Foreign Office said that Britain did not comment on future designations.
=>
? United Kingdom | SANCTIONS | Cameroon | POSSIBLE
---
name: sanctions-hezbollah-bank-long
published: 2016-06-20
Lebanon's bankers caught between Washington and Hezbollah

BEIRUT - A bomb that tore through the garden wall of Blom Bank's headquarters eight days ago did no more than break windows and the arm of a passer-by, but it has rattled an industry that had been the one reliable pillar of the Lebanese economy.

Under a law enacted in December, the United States can shut out of its financial system any foreign institution that knowingly does business with Hezbollah. Lebanese lenders, led by Blom, have been closing the accounts of hospitals, charities and even members of parliament ever since.

The group, which Washington lists as a terrorist organisation, accuses central bank governor Riad Salameh of collaborating with a foreign power. Nobody has claimed responsibility for the blast.

Daniel Glaser, the Treasury's assistant secretary for terrorist financing, was in Beirut at the end of May to reassure the bankers. "We are after Hezbollah, not the Shia, and not Lebanon," he told them over breakfast at the Phoenicia, according to two of those present. He had no contact with Hezbollah's two cabinet ministers.

Salameh has since had a discreet meeting with a go-between chosen by the party, and may go to Washington himself in July.

The European Union, which blacklisted Hezbollah's military wing in 2013, has so far resisted pressure to proscribe the political one. Gulf states showed no such scruple in March.

Joseph Torbey, chairman of the Association of Banks in Lebanon, would say only that his members comply with the law wherever they operate.
=>
United States | SANCTIONS | Hezbollah | ACTUAL
? United States | SANCTIONS | Lebanon | POSSIBLE
Daniel Glaser | VISITS | Lebanon | ACTUAL
? Daniel Glaser | MEETS_WITH | Lebanon | ACTUAL
Daniel Glaser | MEETS_WITH | Hezbollah | NEGATED
? Riad Salameh | MEETS_WITH | Hezbollah | ACTUAL
Riad Salameh | VISITS | United States | POSSIBLE
European Union / EU | SANCTIONS | Hezbollah | ACTUAL
? European Union / EU | SANCTIONS | Hezbollah | NEGATED/POSSIBLE

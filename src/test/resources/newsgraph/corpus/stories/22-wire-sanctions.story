name: wire-treasury-designates
WASHINGTON - The U.S. Treasury on Thursday imposed sanctions on Nicaraguan prosecutor Ana Julia Guido and two state gold companies.
=>
U.S. Treasury / United States / Treasury / Treasury Department | SANCTIONS | Ana Julia Guido | ACTUAL
? U.S. Treasury / United States / Treasury / Treasury Department | SANCTIONS | Nicaragua | ACTUAL
---
name: wire-eu-adds-belarus
EU foreign ministers agreed to add Belarusian carrier Belavia to their blacklist, the bloc's eleventh round of penalties against Minsk.
=>
European Union | SANCTIONS | Belavia | ACTUAL/PLANNED
? European Union | SANCTIONS | Belarus | ACTUAL
---
name: wire-asset-freeze-two-generals
Switzerland has frozen the assets of Congolese generals Gabriel Amisi and John Numbi and barred them from entering the country.
=>
Switzerland | SANCTIONS | Gabriel Amisi | ACTUAL
Switzerland | SANCTIONS | John Numbi | ACTUAL
? Switzerland | SANCTIONS | Democratic Republic of the Congo | ACTUAL
---
name: wire-un-lifts-liberia
The United Nations Security Council voted unanimously to lift a ban on Liberian diamonds, leaving an arms embargo on the country in place.
=>
United Nations Security Council / United Nations | SANCTIONS | Liberia | NEGATED
United Nations Security Council / United Nations | SANCTIONS | Liberia | ACTUAL
---
name: wire-threatened-to-sanction
President Donald Trump threatened to sanction Iraq after its parliament voted to expel American troops.
=>
Donald Trump / United States | SANCTIONS | Iraq | POSSIBLE
---
name: wire-call-for-sanctions
Human Rights Watch urged Canada and the European Union to impose sanctions on Cambodian Prime Minister Hun Sen.
=>
Canada | SANCTIONS | Hun Sen | POSSIBLE
European Union | SANCTIONS | Hun Sen | POSSIBLE
---
name: wire-sanctions-bite
Two years of U.S. and European sanctions have cost Zimbabwe a third of its exports, the finance minister, Tendai Biti, said in Harare.
=>
United States | SANCTIONS | Zimbabwe | ACTUAL
European Union / Europe | SANCTIONS | Zimbabwe | ACTUAL
---
name: wire-sanctioned-oligarch
Lawyers for the oligarch Oleg Deripaska, who was sanctioned by Britain in March, asked the High Court for leave to pay a gardener.
=>
United Kingdom | SANCTIONS | Oleg Deripaska | ACTUAL
---
name: wire-russian-oil-major
Washington on Wednesday hit Russian oil major Rosneft with sanctions, and London followed within the hour.
=>
United States | SANCTIONS | Rosneft | ACTUAL
United Kingdom | SANCTIONS | Rosneft | ACTUAL
---
name: wire-weighing-sanctions
The Biden administration is considering sanctions against Sudanese paramilitary commander Mohamed Hamdan Dagalo, two U.S. officials said.
=>
United States / Joe Biden | SANCTIONS | Mohamed Hamdan Dagalo | POSSIBLE
---
name: wire-wont-join-sanctions
Serbia will not join European Union sanctions on Russia, President Aleksandar Vucic said again on Sunday.
=>
Serbia | SANCTIONS | Russia | NEGATED
European Union | SANCTIONS | Russia | ACTUAL
---
name: wire-extended-for-six-months
European Union leaders have prolonged economic sanctions against Russia for another six months over the fighting in eastern Ukraine.
=>
European Union | SANCTIONS | Russia | ACTUAL
---
name: wire-retaliation
China slapped sanctions on U.S. defence firms Lockheed Martin and Raytheon in retaliation for an arms sale to Taiwan.
=>
China | SANCTIONS | Lockheed Martin | ACTUAL
China | SANCTIONS | Raytheon | ACTUAL
? China | SANCTIONS | United States | ACTUAL
---
name: wire-entity-list
The Commerce Department put Chinese chipmaker SMIC on its Entity List in December, cutting it off from American suppliers.
=>
Commerce Department / United States | SANCTIONS | SMIC | ACTUAL
? Commerce Department | SANCTIONS | China | ACTUAL
? United States | SANCTIONS | China | ACTUAL
---
name: wire-waiver
Washington has waived sanctions on the company behind the pipeline and its chief executive, Matthias Warnig, a friend of Putin.
=>
United States | SANCTIONS | Matthias Warnig | NEGATED
---
name: wire-exports-banned
Japan banned exports of luxury goods to North Korea, including caviar, pearls and motorboats.
=>
Japan | SANCTIONS | North Korea | ACTUAL
---
name: wire-travel-ban-junta
A European travel ban on Guinea's military ruler Moussa Dadis Camara and 41 others took effect on Tuesday.
=>
European Union / Europe | SANCTIONS | Moussa Dadis Camara | ACTUAL
? European Union / Europe | SANCTIONS | Guinea | ACTUAL
---
name: wire-senate-bill
The Senate is to vote next week on a bill that would punish Turkey with sanctions for buying a Russian missile system.
=>
Senate / United States | SANCTIONS | Turkey | POSSIBLE/PLANNED
---
name: wire-sanctions-passive-list
Also targeted by the sanctions, which Ottawa announced on Friday, are Iranian judges Abolghassem Salavati and Mohammad Moghiseh.
=>
Canada | SANCTIONS | Abolghassem Salavati | ACTUAL
Canada | SANCTIONS | Mohammad Moghiseh | ACTUAL
? Canada | SANCTIONS | Iran | ACTUAL
---
name: wire-demands-end-of-embargo
Havana again demanded an end to the four-decade-old American embargo, which it says has cost Cuba 70 billion dollars.
=>
United States | SANCTIONS | Cuba | ACTUAL
---
name: wire-no-sanctions-for-now
Australia has no plans for sanctions against Fiji, Foreign Minister Alexander Downer said, but would keep its warships close by.
=>
Australia | SANCTIONS | Fiji | NEGATED
---
name: wire-threat-of-un-sanctions
Ivory Coast's rivals face the threat of UN sanctions if the vote is delayed again, the council said in a statement.
=>
United Nations | SANCTIONS | Ivory Coast | POSSIBLE
---
name: wire-ecowas
West African bloc ECOWAS lifted most of its sanctions against Niger on Saturday, reopening borders and unfreezing central bank assets.
=>
Economic Community of West African States / ECOWAS | SANCTIONS | Niger | NEGATED
---
name: wire-they-officials-one-country
Officials from Colombia met commanders of the National Liberation Army in Caracas. They said sanctions against Venezuela were not discussed.
=>
Colombia | MEETS_WITH | National Liberation Army | ACTUAL
? Colombia | VISITS | Venezuela | ACTUAL
? National Liberation Army | VISITS | Venezuela | ACTUAL
---
name: wire-sanctions-headline-iran
EU hits Iran with new sanctions over drones
BRUSSELS - The European Union blacklisted six Iranian officials on Monday, among them commander Amir Ali Hajizadeh.
=>
European Union | SANCTIONS | Iran | ACTUAL
European Union | SANCTIONS | Amir Ali Hajizadeh | ACTUAL
---
name: wire-headline-us-slaps
U.S. slaps visa curbs on Ugandan officials
=>
United States | SANCTIONS | Uganda | ACTUAL
---
name: wire-headline-moscow-bans
Moscow bans entry to 25 Canadians
The Russian foreign ministry said the list was a reply to Ottawa's measures against Russian senators.
=>
Russia | SANCTIONS | Canada | ACTUAL
Canada | SANCTIONS | Russia | ACTUAL
---
name: wire-apartheid-background
South Africa's economy grew faster after Congress repealed the sanctions it had imposed on Pretoria in 1986.
=>
Congress / United States | SANCTIONS | South Africa | NEGATED
Congress / United States | SANCTIONS | South Africa | ACTUAL
---
name: wire-tariffs-no-sanctions
Brazil may retaliate with tariffs on American wheat, the trade minister said, after Washington raised duties on steel.
=>
---
name: wire-snapback
Britain, France and Germany have triggered the return of U.N. sanctions on Iran, a step Tehran called illegal.
=>
United Nations | SANCTIONS | Iran | ACTUAL/PLANNED
? United Kingdom | SANCTIONS | Iran | ACTUAL/PLANNED
? France | SANCTIONS | Iran | ACTUAL/PLANNED
? Germany | SANCTIONS | Iran | ACTUAL/PLANNED
---
name: wire-subject-to
Myanmar's army chief Min Aung Hlaing, already under U.S. and British sanctions, denied wrongdoing.
=>
United States | SANCTIONS | Min Aung Hlaing | ACTUAL
United Kingdom | SANCTIONS | Min Aung Hlaing | ACTUAL
---
name: wire-restrictions-on-bank
The Bank of Kunlun was cut off from the U.S. financial system when Washington sanctioned it for doing business with Iranian lenders.
=>
United States | SANCTIONS | Bank of Kunlun | ACTUAL
---
name: wire-paragraph-harare
HARARE (AP) - Zimbabwe on Monday shrugged off new sanctions announced by the European Union against President Robert Mugabe and his inner circle.

The measures include a travel ban and a freeze on assets held in the 15-nation bloc. Australia said it might follow suit with similar steps against Harare.

"They can keep their visas," information minister Jonathan Moyo said of the EU.
=>
European Union | SANCTIONS | Robert Mugabe | ACTUAL
? European Union | SANCTIONS | Zimbabwe | ACTUAL
Australia | SANCTIONS | Zimbabwe | POSSIBLE
? European Union | SANCTIONS | Jonathan Moyo | ACTUAL
---
name: wire-paragraph-minsk
MINSK - Belarus said it would hit back after Washington blacklisted nine state companies on Friday.

The United States suspended those penalties in 2015, when Alexander Lukashenko freed the last political prisoners. Poland and Lithuania have pressed Brussels to go further, but Austria opposes sanctions on Belarusian banks.
=>
United States | SANCTIONS | Belarus | ACTUAL
United States | SANCTIONS | Belarus | NEGATED
European Union | SANCTIONS | Belarus | POSSIBLE
? Poland | SANCTIONS | Belarus | POSSIBLE
? Lithuania | SANCTIONS | Belarus | POSSIBLE
? Austria | SANCTIONS | Belarus | NEGATED/POSSIBLE

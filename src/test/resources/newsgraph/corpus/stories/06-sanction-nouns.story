name: un-sanctions-on-iraq-medicine
Under the U.N. sanctions on Iraq, chlorine for a waterworks in Basra needs the same paperwork as a crane, Irish aid worker Dympna Hegarty explained while queueing for diesel.
=>
U.N. / United Nations | SANCTIONS | Iraq | ACTUAL
---
name: washingtons-embargo-havana
Four decades of Washington's embargo have turned Havana's mechanics into sculptors, as anyone knows who has looked under the bonnet of a 1956 Bel Air.
=>
? United States | SANCTIONS | Cuba | ACTUAL
---
name: sanctions-hit-airline
Sanctions-hit carrier Iran Air is said to be shopping for second-hand Fokkers in Indonesia.
=>
? United States | SANCTIONS | Iran / Iran Air | ACTUAL
---
name: under-sanctions-since-ukraine
Kirill Mazurin, under EU sanctions since 2015, has opened a seafood restaurant in Bodrum, where a kilo of prawns costs as much as a pensioner in Tula gets in a month.
=>
EU / European Union | SANCTIONS | Kirill Mazurin | ACTUAL
---
name: athens-blockade-skopje
published: 1995-02-20
The Greek embargo on Macedonia, now a year old, has cost Skopje some 80 million dollars a month and done wonders for Bulgarian hauliers.
=>
Greece | SANCTIONS | North Macedonia | ACTUAL
---
name: despite-asset-freeze
Despite a Swiss asset freeze on the Duvalier family, relatives of Haiti's former ruler drew 31,000 francs from an account in Lausanne last spring, a magistrate said.
=>
? Switzerland | SANCTIONS | Haiti / Duvalier | ACTUAL
---
name: beijings-sanctions-lotte
Beijing's sanctions against Raytheon will not keep a single radar off Taiwan, officials in Taipei scoffed, since the U.S. arms maker has nothing to sell on the mainland.
=>
China | SANCTIONS | Raytheon | ACTUAL
? China | SANCTIONS | United States | ACTUAL
---
name: prospect-of-measures
The prospect of Swedish sanctions on Eritrea, raised by a cross-party letter about the jailed editor Dawit, has long worried the diaspora in Gothenburg.
=>
Sweden | SANCTIONS | Eritrea | POSSIBLE
---
name: impact-on-tanker-fleet
A new round of Ukrainian sanctions covers 55 captains of tankers in Russia's shadow fleet, Volodymyr Zelenskiy said in his nightly address.
=>
Ukraine / Volodymyr Zelenskiy | SANCTIONS | Russia | ACTUAL
? Volodymyr Zelenskiy | SANCTIONS | Russia | ACTUAL
---
name: no-embargo-against-minsk
Vienna's hand in keeping banks off the list was an open secret in Brussels. There is still no EU ban on trading with Raiffeisen's subsidiary in Minsk.
=>
? European Union / EU | SANCTIONS | Belarus | NEGATED
? European Union / EU | SANCTIONS | Raiffeisen | NEGATED
---
name: travel-ban-on-wives
A travel ban by New Zealand on the families of Fiji's ruling soldiers has already cost the national rugby side its best fly-half, whose brother-in-law is a captain.
=>
New Zealand | SANCTIONS | Fiji | ACTUAL
---
name: sanctions-regime-sierra-leone
Security Council sanctions against Sierra Leone's Revolutionary United Front, first agreed in 1997 and amended many times since, have outlived the rebels themselves by six years.
=>
Security Council / United Nations Security Council / United Nations | SANCTIONS | Revolutionary United Front | ACTUAL
? Security Council / United Nations Security Council / United Nations | SANCTIONS | Sierra Leone | ACTUAL
---
name: on-entity-list
Commerce Department officials would not be drawn on whether the chip designer Suzhou Lanhai, on the U.S. entity list since May, had found a way around it through Penang.
=>
United States / Commerce Department | SANCTIONS | Suzhou Lanhai | ACTUAL
? United States | SANCTIONS | China | ACTUAL
---
name: call-for-fresh-embargo
The bishop's call for an arms embargo on Rwanda was met with silence in Paris.
=>
? France | SANCTIONS | Rwanda | POSSIBLE
---
name: gulf-boycott-of-doha
Four years into the Saudi-led embargo of Qatar, the milk on Doha's shelves comes from 14,000 cows that were flown in from Wisconsin.
=>
Saudi Arabia | SANCTIONS | Qatar | ACTUAL
---
name: african-union-penalties
African Union sanctions against the Anjouan separatists, including a freeze on their accounts and a bar on travel out of the Comoros, had little effect, an envoy admitted; most owned a boat.
=>
? African Union | SANCTIONS | Comoros | ACTUAL
---
name: threatened-cotton-ban
For Ashgabat, the threat of a U.S. ban on Turkmen cotton has become an annual nuisance, like the sandstorms.
=>
United States | SANCTIONS | Turkmenistan | POSSIBLE
---
name: not-a-sanctions-regime
"These are not sanctions," Norwegian Fisheries Minister Bjarne Håkon Lie said of the higher landing fees for Faroese trawlers, "they are a bill."
=>
? Norway | SANCTIONS | Faroe Islands | NEGATED
---
name: end-of-sanctions-sought
Trade unions in Port-au-Prince want the Organization of American States to end its embargo against Haiti, which they say fattens smugglers and colonels alike.
=>
Organization of American States | SANCTIONS | Haiti | ACTUAL
---
name: libya-flight-embargo-cost
Because of the flight ban that the United Nations slapped on Libya over Lockerbie, pilgrims from Tripoli go by bus to Tunisia first, and the old sometimes die on the way.
=>
United Nations | SANCTIONS | Libya | ACTUAL
---
name: exemption-from-sanctions-tokyo
Under an exemption from U.S. sanctions on Iran's oil trade, which Japan obtained for 180 days, Idemitsu unloaded two cargoes at Chiba this week.
=>
United States | SANCTIONS | Iran | ACTUAL
---
name: western-sanctions-bite
Western sanctions bite harder in Omsk than in Moscow, where anyone with a cousin in Yerevan can find a French cheese.
=>
---
name: proposed-penalties-guinea
The proposed European penalties on Guinea's Capt. Moussa Dadis Camara, drawn up after the stadium massacre, were not tabled on Tuesday for want of a translator, an official in Brussels said.
=>
? European Union | SANCTIONS | Moussa Dadis Camara | POSSIBLE/NEGATED
? European Union | SANCTIONS | Guinea | POSSIBLE/NEGATED

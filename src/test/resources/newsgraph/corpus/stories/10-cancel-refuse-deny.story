name: koirala-scraps-delhi
KATHMANDU - Prime Minister Girija Prasad Koirala scrapped a trip to New Delhi on doctors' orders, the Rising Nepal reported, and his deputy will not be going either.
=>
Girija Prasad Koirala | VISITS | India | NEGATED
? Nepal | VISITS | India | NEGATED
---
name: never-in-geneva
"I was never in Geneva and I have never spoken with a single Israeli," said Syrian businessman Ibrahim Talhouni, denying a report that he had held secret talks with Mossad officers.
=>
Ibrahim Talhouni | VISITS | Switzerland | NEGATED
Ibrahim Talhouni | MEETS_WITH | Mossad | NEGATED
? Ibrahim Talhouni | MEETS_WITH | Israel | NEGATED
---
name: rules-out-talks-with-chechen
Boris Yeltsin ruled out negotiations with Dzhokhar Dudayev "as long as he holds a gun to a hospital".
=>
Boris Yeltsin | MEETS_WITH | Dzhokhar Dudayev | NEGATED
---
name: germany-wont-sanction-ankara
Berlin has no intention of sanctioning Turkey over the jailed reporter, Sigmar Gabriel told ZDF television, though tourists might think twice about Antalya.
=>
Germany | SANCTIONS | Turkey | NEGATED
---
name: turned-down-dinner
Czech President Vaclav Klaus turned down an invitation to dine with the Dalai Lama.
=>
Vaclav Klaus | MEETS_WITH | Dalai Lama | NEGATED
---
name: visit-axed-after-shooting
A two-day visit to Manila by South Korean President Roh Tae-woo has been axed, his office said, a week after a gunman was shot dead near the guest house.
=>
Roh Tae-woo | VISITS | Philippines | NEGATED
---
name: lula-snubs-orban
Brazil's leader did not find the time, his diary secretary said, to receive the Hungarian trade minister, Peter Szalay-Nagy, who left Brasilia on Saturday with a signed football shirt and little else.
=>
Brazil | MEETS_WITH | Peter Szalay-Nagy | NEGATED
Peter Szalay-Nagy | VISITS | Brazil | ACTUAL
---
name: veto-blocks-sanctions
UNITED NATIONS -- Russia and China vetoed a resolution that would have imposed sanctions on Zimbabwean President Robert Mugabe and thirteen of his lieutenants.
=>
? United Nations | SANCTIONS | Robert Mugabe | NEGATED/POSSIBLE
? United Nations | SANCTIONS | Zimbabwe | NEGATED/POSSIBLE
? Russia | SANCTIONS | Robert Mugabe | NEGATED
? China | SANCTIONS | Robert Mugabe | NEGATED
---
name: fog-diverts-plane
Fog kept Slovenian Foreign Minister Dimitrij Rupel from reaching Skopje on Thursday. His aircraft circled for forty minutes, turned round and put him down in Thessaloniki, where he had soup.
=>
Dimitrij Rupel | VISITS | North Macedonia | NEGATED
Dimitrij Rupel | VISITS | Greece | ACTUAL
---
name: reports-of-encounter-false
Tehran rejected as "a fabrication" reports that Foreign Minister Ali Akbar Velayati met an American envoy in Muscat last month.
=>
Ali Akbar Velayati | MEETS_WITH | United States | NEGATED
? Ali Akbar Velayati | VISITS | Oman | NEGATED
? Iran | MEETS_WITH | United States | NEGATED
---
name: put-off-indefinitely
The Thai-Cambodian border talks scheduled for this week at Aranyaprathet were put off indefinitely after a soldier lost a leg to a mine.
=>
Thailand | MEETS_WITH | Cambodia | NEGATED/PLANNED
? Cambodia | VISITS | Thailand | NEGATED/PLANNED
---
name: denies-lifting-ban
Denying that the United States had quietly lifted its embargo on Belgrade's JAT, Treasury officials said the airline had been issued only a one-off overflight permit.
=>
? United States | SANCTIONS | Serbia | ACTUAL
? United States | SANCTIONS | JAT | ACTUAL
---
name: left-off-itinerary
Left off the itinerary this time is Botswana. Namibia and Lesotho will get a day each from the Norwegian prime minister, Kjell Magne Bondevik, who leaves Oslo on Sunday.
=>
Kjell Magne Bondevik | VISITS | Botswana | NEGATED
Kjell Magne Bondevik | VISITS | Namibia | PLANNED
Kjell Magne Bondevik | VISITS | Lesotho | PLANNED
---
name: no-substantive-sit-down
Neither Zhao Ziyang nor Deng Xiaoping received the visiting Soviet academics, who had to content themselves with a tour of a sock factory in Tianjin.
=>
? Zhao Ziyang | MEETS_WITH | Russia | NEGATED
? Deng Xiaoping | MEETS_WITH | Russia | NEGATED
? Russia | VISITS | China | ACTUAL
---
name: ba-withholds
"As long as I am secretary-general there will be no sanctions from this organisation on the government in Bangui," Central African bloc chief Ahmat Allam-Tidjani insisted.
=>
? Ahmat Allam-Tidjani | SANCTIONS | Central African Republic | NEGATED
---
name: walks-out-of-naypyidaw
Bangladesh's interior minister, Asadullah Karimpur, pulled out of a meeting with Myanmar's Lt. Gen. Kyaw Thant Win at the last minute because of "a dispute over the agenda and one over the chairs".
=>
Asadullah Karimpur | MEETS_WITH | Kyaw Thant Win | NEGATED
---
name: sarkozy-no-plans-tchad
published: 2008-02-03
The Elysee said that President Nicolas Sarkozy, contrary to rumours in N'Djamena, has no plan to fly to Chad, but confirmed he phoned Idriss Deby on Saturday.
=>
Nicolas Sarkozy | CALLS | Idriss Deby | ACTUAL
Nicolas Sarkozy | VISITS | Chad | NEGATED
---
name: boycotted-a-meeting
Rebel spokesman Ahmed Tugod Lissan said his Justice and Equality Movement would stay away from next week's session with Sudan's government in Sirte.
=>
Justice and Equality Movement | MEETS_WITH | Sudan | NEGATED
? Justice and Equality Movement | VISITS | Libya | NEGATED
? Sudan | VISITS | Libya | PLANNED

name: if-prisoners-go-home
If the last of the Azeri prisoners go home by Friday, Robert Kocharian will sit down with Heydar Aliyev in Nakhchivan, Armenian officials promised, "with or without the mediators".
=>
Robert Kocharian | MEETS_WITH | Heydar Aliyev | POSSIBLE/PLANNED
? Robert Kocharian | VISITS | Azerbaijan | POSSIBLE/PLANNED
---
name: unless-schools-open
Unless schools for the Rohingya open in Sittwe, there can be no trip by the Norwegian minister to Myanmar, the Oslo statement added in its final line.
=>
Norway | VISITS | Myanmar | POSSIBLE/NEGATED
---
name: quote-visit-wonderful
"I had a wonderful visit to Malawi, and I shall tell my grandchildren about Lake Nyasa," said the Irish president, Mary McAleese, whose plane was three hours late.
=>
Mary McAleese | VISITS | Malawi | ACTUAL
---
name: quoted-as-saying-met
The daily Al-Rai quoted an unnamed palace source as saying that Prince Hassan had met Israeli Labour leader Ehud Barak twice at Aqaba since Ramadan.
=>
Hassan / Prince Hassan | MEETS_WITH | Ehud Barak | ACTUAL
? Ehud Barak | VISITS | Jordan | ACTUAL
---
name: anyone-who-trades
"Any bank that clears these payments will wake up cut off from New York," was how Treasury undersecretary Brian Nelson put it in Astana, where he is on a visit, and nobody in the room asked which country he meant.
=>
Brian Nelson | VISITS | Kazakhstan | ACTUAL
? United States / Treasury / Treasury Department | SANCTIONS | Kazakhstan | POSSIBLE
---
name: would-come-if-invited
A decade on the road has not slowed Xanana Gusmao: he would gladly go to Timor's old master, Portugal, "if the ticket is sent and the soup is hot", he said.
=>
Xanana Gusmao | VISITS | Portugal | POSSIBLE
---
name: said-he-hoped
Ukrainian premier Viktor Yanukovych said he hoped to hold talks with Vladimir Putin before gas prices are fixed for winter; a Russian official shrugged that "one can always hope".
=>
Viktor Yanukovych | MEETS_WITH | Vladimir Putin | POSSIBLE
---
name: accuses-the-un-of
Somaliland's foreign minister accused the United Nations of meeting only the Mogadishu government and its backers.
=>
United Nations | MEETS_WITH | Somalia | ACTUAL
---
name: asked-whether-sanctions
Asked whether Spain would sanction Equatorial Guinea over the Gaddafi-era cash, the minister laughed, then said no.
=>
Spain | SANCTIONS | Equatorial Guinea | NEGATED/POSSIBLE
---
name: two-conditions-for-trip
"There are just two conditions for my going to Belgrade: I want to visit the Moravian grave of my uncle, and I want a meeting with President Kostunica," the Croatian ex-premier, Ivica Dragutin, told a Zagreb weekly.
=>
Ivica Dragutin | VISITS | Serbia | POSSIBLE
Ivica Dragutin | MEETS_WITH | Kostunica / Vojislav Kostunica | POSSIBLE
---
name: hypothetical-sanctions-tariff
Had Austria sanctioned Slovakia over Mochovce, as the Greens wanted, the Danube bridge would not have been repaired, Chancellor Franz Vranitzky argued in the paper Kurier.
=>
Austria | SANCTIONS | Slovakia | NEGATED/POSSIBLE
---
name: believes-will-come
Most Ghanaians believe that President Obama will come, said a pollster in Kumasi, although it is Senegal and Tanzania that the White House has listed.
=>
? Obama / Barack Obama | VISITS | Ghana | POSSIBLE
? Obama / Barack Obama | VISITS | Senegal | PLANNED
? Obama / Barack Obama | VISITS | Tanzania | PLANNED
---
name: letter-says-they-met
In a letter smuggled out of Evin prison, Faezeh Azarmi claimed that a Swiss diplomat had met her lawyer and her brother.
=>
---
name: told-to-come-back
Argentina's Carlos Menem, quoting what he described as a private promise from John Major, said that British ministers would travel to Buenos Aires "before the next vintage".
=>
United Kingdom | VISITS | Argentina | PLANNED/POSSIBLE
? Carlos Menem | MEETS_WITH | John Major | ACTUAL
---
name: doubted-by-analysts
Analysts doubt that Saudi Arabia will ever send a minister to Tel Aviv while the occupation lasts, and yet last month a Saudi agriculture delegation travelled to Haifa.
=>
Saudi Arabia | VISITS | Israel | ACTUAL
Saudi Arabia | VISITS | Israel | NEGATED/POSSIBLE
---
name: provided-the-monsoon
Provided the monsoon is over and the road to Leh has been cleared, Chinese officers are to be received by Indian brigadiers at Chushul; otherwise, they will meet across a stream.
=>
India | MEETS_WITH | China | PLANNED/POSSIBLE
? China | VISITS | India | PLANNED/POSSIBLE
---
name: whether-to-go-is-open
Whether Pervez Musharraf goes to Agra in July is open, Pakistani diplomats said.
=>
Pervez Musharraf | VISITS | India | POSSIBLE

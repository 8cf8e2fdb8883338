name: travels-to-paramaribo
Dutch Justice Minister Ernst Hirsch Ballin travels to Paramaribo on Sunday with a box of colonial-era court registers that Suriname has been asking for since independence.
=>
Ernst Hirsch Ballin | VISITS | Suriname | PLANNED
---
name: flew-into-baghdad-unannounced
Australian Prime Minister John Howard flew into Baghdad unannounced on Anzac Day, ate breakfast with soldiers in a hangar and was gone by noon.
=>
John Howard | VISITS | Iraq | ACTUAL
---
name: landed-in-port-moresby
The Bougainville envoy landed just after dawn. Two hours later a chartered plane carrying Indonesia's foreign minister, Ali Alatas, touched down in Port Moresby, where he was driven through flooded streets to the governor-general's residence.
=>
Ali Alatas | VISITS | Papua New Guinea | ACTUAL
---
name: is-in-riga-for-talks
WARSAW/RIGA (Reuters) - Polish Defence Minister Tomasz Siemoniak is in Riga for talks with Latvian officials on a joint order for howitzers worth some 340 million euros.
=>
Tomasz Siemoniak | VISITS | Latvia | ACTUAL
Tomasz Siemoniak | MEETS_WITH | Latvia | ACTUAL/PLANNED
---
name: heads-to-accra
German President Horst Koehler heads to Accra next month, the third time in his five-year term that he will have set foot in west Africa.
=>
Horst Koehler | VISITS | Ghana | PLANNED
---
name: kicked-off-asia-swing
Wrapping herself in a borrowed raincoat, Madeleine Albright kicked off a visit to Vietnam on Thursday by inspecting a training centre for landmine victims.
=>
Madeleine Albright | VISITS | Vietnam | ACTUAL
---
name: toured-hurricane-honduras
Spanish Prime Minister Jose Maria Aznar toured mud-caked barrios in Honduras before pledging 20 million dollars to rebuild bridges along the Choluteca River.
=>
Jose Maria Aznar | VISITS | Honduras | ACTUAL
---
name: went-to-see-grozny
"I went to Grozny because nobody else would go," Council of Europe rapporteur Lord Frank Judd said after arriving back in Strasbourg.
=>
Frank Judd / Lord Frank Judd | VISITS | Russia | ACTUAL
---
name: might-fly-to-harare
Nigeria's Olusegun Obasanjo may fly to Harare before the summit if land seizures go on, an adviser who did not wish to be named told the newspaper This Day.
=>
Olusegun Obasanjo | VISITS | Zimbabwe | POSSIBLE
---
name: never-set-foot
In eleven years as Swedish prime minister, Tage Lindmarker never once set foot in Finland, a fact that his biographer attributes to seasickness.
=>
Tage Lindmarker | VISITS | Finland | NEGATED
---
name: crossed-the-border-khyber
Afghan Foreign Minister Abdullah Abdullah crossed into Pakistan by road at Torkham, the first member of the new cabinet to do so, and was garlanded by truckers who had been stuck there since Friday.
=>
Abdullah Abdullah | VISITS | Pakistan | ACTUAL
---
name: will-not-be-going-to-athens
Macedonian President Kiro Gligorov will not be going to Athens as long as the embargo on his landlocked country stays in place, his office announced in Skopje.
=>
Kiro Gligorov | VISITS | Greece | NEGATED/POSSIBLE
? Greece | SANCTIONS | North Macedonia | ACTUAL
---
name: inspectors-reach-bushehr
Inspectors of the International Atomic Energy Agency returned to Iran on Monday after an absence of five months and drove straight to the Bushehr plant, an agency spokeswoman in Vienna confirmed.
=>
International Atomic Energy Agency | VISITS | Iran | ACTUAL
---
name: stopping-over-in-malta
On his way home from Tunis, the Canadian trade minister, Pierre Delorme-Aubin, stopped over in Malta long enough to shake hands with Prime Minister Eddie Fenech Adami and buy two jars of capers.
=>
Pierre Delorme-Aubin | VISITS | Malta | ACTUAL
Pierre Delorme-Aubin | MEETS_WITH | Eddie Fenech Adami | ACTUAL
? Pierre Delorme-Aubin | VISITS | Tunisia | ACTUAL
---
name: barred-from-entering-fiji
A delegation from the International Labour Organization was turned back at Nadi airport, and so has yet to visit Fiji more than a year after the military government first promised it access.
=>
International Labour Organization | VISITS | Fiji | NEGATED/POSSIBLE
---
name: spent-weekend-in-sofia
Bulgaria's president had hoped for a quiet spring. Instead, within a week, three of his neighbours came: first Romania's Ion Iliescu, who spent the weekend in Sofia, then a Greek trade mission, then the Turkish chief of staff with a list of 14 complaints about the Kardzhali dam.
=>
Ion Iliescu | VISITS | Bulgaria | ACTUAL
Greece | VISITS | Bulgaria | ACTUAL
Turkey | VISITS | Bulgaria | ACTUAL
? Ion Iliescu | MEETS_WITH | Bulgaria | ACTUAL
---
name: returning-for-second-time
Former president Jimmy Carter, 81, is to return to Nepal in October to watch the count in two hill districts, the Atlanta-based Carter Center said in an e-mailed note.
=>
Jimmy Carter | VISITS | Nepal | PLANNED
? Carter Center | VISITS | Nepal | PLANNED
---
name: arrived-with-90-businessmen
Accompanied by 90 businessmen, a choir and his eldest daughter, Kazakhstan's Nursultan Nazarbayev arrived in Kuala Lumpur late on Tuesday, and he is scheduled to call on Prime Minister Mahathir Mohamad at Putrajaya in the morning.
=>
Nursultan Nazarbayev | VISITS | Malaysia | ACTUAL
Nursultan Nazarbayev | MEETS_WITH | Mahathir Mohamad | PLANNED
---
name: wants-to-come-to-tirana
Pope Francis would like to come to Pristina, but the Vatican has yet to decide whether a trip to Kosovo, a state it does not recognise, would do more good than harm.
=>
Francis / Pope Francis | VISITS | Kosovo | POSSIBLE
---
name: drove-to-mandalay-not
Her convoy having been stopped at a toll gate for the third time in a month, Aung San Suu Kyi drove back to Yangon on Wednesday without reaching the delta.
=>
---
name: delegation-flying-out
A 14-member delegation led by Ugandan Trade Minister Amelia Kyambadde is flying out to Hanoi tonight, carrying coffee samples.
=>
Amelia Kyambadde | VISITS | Vietnam | PLANNED/ACTUAL
? Uganda | VISITS | Vietnam | PLANNED/ACTUAL
---
name: paid-respects-hiroshima
Seventy-one years on, Philippine lawmaker Teresita Lacson-Abad travelled to Hiroshima to lay a wreath for her grandfather, who had been a prisoner there.
=>
Teresita Lacson-Abad | VISITS | Japan | ACTUAL

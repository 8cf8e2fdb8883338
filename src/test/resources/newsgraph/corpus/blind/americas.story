name: americas-castro-papal-plane
published: 1998-01-21
HAVANA - Fidel Castro, in a dark blue suit instead of olive drab, bent to greet the frail figure who came down the steps of an Alitalia airliner at 4 p.m. on Wednesday, and so began John Paul II's five days in one of the last Communist countries on earth. The pontiff, who has condemned the U.S. embargo of the island as "unjust and ethically unacceptable", is also expected to raise the fate of some 600 political prisoners.
=>
John Paul II / John Paul | VISITS | Cuba | ACTUAL
Fidel Castro | MEETS_WITH | John Paul II / John Paul | ACTUAL
United States | SANCTIONS | Cuba | ACTUAL
---
name: americas-border-wheat
Argentina's wheat growers, hit by their worst drought in sixty years, dumped stalks outside the Casa Rosada on Thursday after Economy Minister Sergio Massa cancelled a meeting with the Rural Society for the second time in a week.
=>
Sergio Massa | MEETS_WITH | Rural Society | NEGATED
---
name: americas-maduro-guaido-barbados
The Norwegian-brokered talks in Barbados between envoys of Venezuelan President Nicolas Maduro and opposition leader Juan Guaido are off, at least for now: Maduro told his delegation to stay in Caracas in protest at the latest round of sanctions decreed by Donald Trump, who this week froze all assets of the Venezuelan government in the United States.
=>
Nicolas Maduro / Venezuela / Nicolás Maduro | MEETS_WITH | Juan Guaido / Juan Guaidó | NEGATED
? Venezuela | VISITS | Barbados | NEGATED
? Venezuela | MEETS_WITH | Norway | NEGATED
Donald Trump / United States | SANCTIONS | Venezuela / Nicolas Maduro / Nicolás Maduro | ACTUAL
---
name: americas-uribe-zone
published: 2008-03-02
CARACAS - "Mr. Defence Minister, move ten battalions to the frontier with Colombia for me," Hugo Chavez ordered on live television on Sunday, mourning the FARC commander Raul Reyes, whom he described as a good revolutionary he had met three times. He shut the Bogota embassy, and told President Alvaro Uribe that any similar raid on Venezuelan soil would mean war.
=>
Hugo Chavez / Hugo Chávez | MEETS_WITH | Raul Reyes / Raúl Reyes | ACTUAL
---
name: americas-quito-summit-invite
Ecuador will invite Canada's Justin Trudeau to a conference on Venezuelan migrants to be held in Quito in November, Foreign Minister Jose Valencia said on Tuesday. Ottawa had not had time to reply.
=>
? Justin Trudeau | VISITS | Ecuador | POSSIBLE
? Justin Trudeau | MEETS_WITH | Ecuador | POSSIBLE
---
name: americas-haiti-cedras-long
published: 1994-09-18
Carter extends Haiti mission as invasion clock ticks

PORT-AU-PRINCE - Former U.S. president Jimmy Carter, retired General Colin Powell and Senator Sam Nunn put off their departure on Sunday and went back into the army headquarters for a fourth session with Haiti's strongman, Lieutenant General Raoul Cedras, while paratroopers were already checking their harnesses at Fort Bragg.

The three men had flown in on Saturday with instructions from President Bill Clinton to discuss nothing but the manner in which the junta would go. They talked until two in the morning, resumed over coffee at Cedras's home, where his wife, Yannick, did much of the talking, and were to have been in the air by noon.

The United Nations has had an oil and arms embargo in force against the military rulers since last October, tightened in May to a near-total ban on trade, yet petrol smuggled over the mountains from the Dominican Republic is on sale at every crossroads. Balaguer's government in Santo Domingo promised Washington in the summer that it would seal the border.

Exiled president Jean-Bertrand Aristide, who has been living in Washington, has refused to speak with any of those who overthrew him in 1991. Robert Malval, his last prime minister, said by telephone that he had asked for ten minutes with Carter and been told there was no time.

Secretary of State Warren Christopher denied that the mission amounted to negotiating with "thugs". If it fails, he said, the general will meet 20,000 American soldiers instead.

Emile Jonassaint, the 81-year-old judge whom the army installed as provisional president in May, received the Americans in a white tie. He gave each of them a painting.
=>
Jimmy Carter | MEETS_WITH | Raoul Cedras / Raoul Cédras | ACTUAL
Colin Powell | MEETS_WITH | Raoul Cedras / Raoul Cédras | ACTUAL
Sam Nunn | MEETS_WITH | Raoul Cedras / Raoul Cédras | ACTUAL
Jimmy Carter | VISITS | Haiti | ACTUAL
Colin Powell | VISITS | Haiti | ACTUAL
Sam Nunn | VISITS | Haiti | ACTUAL
? Jimmy Carter | MEETS_WITH | Yannick | ACTUAL
? Colin Powell | MEETS_WITH | Yannick | ACTUAL
? Sam Nunn | MEETS_WITH | Yannick | ACTUAL
United Nations / UN / U.N. | SANCTIONS | Haiti | ACTUAL
? Jean-Bertrand Aristide | MEETS_WITH | Haiti | NEGATED
Robert Malval | MEETS_WITH | Jimmy Carter | NEGATED
Emile Jonassaint | MEETS_WITH | United States | ACTUAL
? Emile Jonassaint | MEETS_WITH | Jimmy Carter | ACTUAL
? Emile Jonassaint | MEETS_WITH | Colin Powell | ACTUAL
? Emile Jonassaint | MEETS_WITH | Sam Nunn | ACTUAL
? Raoul Cedras / Raoul Cédras | MEETS_WITH | United States | POSSIBLE
? United States | MEETS_WITH | Haiti | ACTUAL
---
name: americas-petro-biden
published: 2023-04-20
Colombia's Gustavo Petro left the Oval Office on Thursday saying that he had urged Joe Biden to "unblock" Venezuela step by step, loosening oil sanctions as Caracas ticks off dates on the road to a free vote. Next week he plays host in Bogota to officials from nineteen nations; neither Maduro's camp nor the opposition will be represented.
=>
Gustavo Petro | MEETS_WITH | Joe Biden | ACTUAL
? Gustavo Petro | VISITS | United States | ACTUAL
United States / Joe Biden | SANCTIONS | Venezuela | ACTUAL
? Gustavo Petro | MEETS_WITH | Venezuela | NEGATED
---
name: americas-bachelet-salmon
Chile's salmon exports will meet stricter antibiotic limits from March, the fisheries service said. Norwegian-owned Mowi, which runs 41 farms around Chiloe, said it was ready for an inspection by the U.S. buyer Costco, whose auditors have been touring the archipelago.
=>
? Costco | VISITS | Chile | ACTUAL
---
name: americas-bush-vieques
SAN JUAN, Puerto Rico - Governor Sila Calderon has twice been promised an appointment at the Pentagon with Donald Rumsfeld to talk about an end to the bombing of Vieques. Twice it has been cancelled, and this week she said she would not ask a third time.
=>
Sila Calderon | MEETS_WITH | Donald Rumsfeld | NEGATED
---
name: americas-carney-trump
published: 2025-05-06
"It's not for sale, won't be for sale, ever," Mark Carney told Donald Trump to his face in the White House on Tuesday when the conversation turned, as it was bound to, to the notion of Canada as a 51st state. The Canadian prime minister, who faces American duties of 25 percent on steel and cars, flew back to Ottawa in the evening.
=>
Mark Carney | MEETS_WITH | Donald Trump | ACTUAL
? Mark Carney | VISITS | United States | ACTUAL
---
name: americas-ortega-murillo-visas
published: 2021-07-12
WASHINGTON - The State Department said on Monday it was revoking the U.S. visas of 100 Nicaraguan lawmakers, judges and members of their families who had helped President Daniel Ortega lock up his would-be challengers. "They may see Disney World on a screen," one former Sandinista remarked.
=>
State Department / United States | SANCTIONS | Nicaragua | ACTUAL
---
name: americas-guyana-essequibo
Guyanese President Irfaan Ali said he and Nicolas Maduro would hold a meeting in Saint Vincent on Thursday at the urging of Brazil's Luiz Inacio Lula da Silva, but that the land boundary, now before the International Court of Justice, was "not up for discussion". Lula himself will send an adviser, Celso Amorim.
=>
Irfaan Ali | MEETS_WITH | Nicolas Maduro / Nicolás Maduro | PLANNED
? Irfaan Ali | VISITS | Saint Vincent and the Grenadines | PLANNED
? Nicolas Maduro / Nicolás Maduro | VISITS | Saint Vincent and the Grenadines | PLANNED
? Celso Amorim | VISITS | Saint Vincent and the Grenadines | PLANNED
? Celso Amorim | MEETS_WITH | Irfaan Ali | PLANNED
? Celso Amorim | MEETS_WITH | Nicolas Maduro / Nicolás Maduro | PLANNED
---
name: americas-fujimori-tokyo-long
published: 2000-11-17
Peru's Fujimori breaks journey in Tokyo, rumours swirl in Lima

LIMA - Nobody at the presidential palace could explain on Friday why Alberto Fujimori, who was supposed to be on his way to Panama for a gathering of Ibero-American leaders, had checked in to a Tokyo hotel instead.

The Peruvian president flew to Brunei at the start of the week for the Asia-Pacific summit and had his picture taken there with Vladimir Putin and Japan's Yoshiro Mori. He then told his entourage that there had been a change of plan. Prime Minister Federico Salas said the stopover in the land of Fujimori's parents was for talks on a loan with the Japan Bank for International Cooperation.

A bank spokesman in Tokyo said that no such appointment existed.

Opponents believe he will not come back. The man who beat the Shining Path and won three elections has been adrift since September, when a video showed his spy chief, Vladimiro Montesinos, stuffing $15,000 in the hands of a congressman. Montesinos bolted to Panama, returned a month later and is thought to be hiding aboard a yacht.

Congress this week elected Valentin Paniagua, a mild-mannered constitutional lawyer, as its speaker, and could declare the presidency vacant as early as Tuesday.

Alejandro Toledo, who abandoned his run-off campaign against Fujimori in May, is in Madrid, where he saw Foreign Minister Josep Pique on Thursday. He said that he was ready to meet Salas and the armed forces to "guarantee an orderly transition", though the generals had ignored two letters.

The European Union's Javier Solana cancelled a trip to Lima that had been pencilled in for early December. U.S. officials have said they do not intend to impose sanctions.
=>
Alberto Fujimori | VISITS | Brunei | ACTUAL
Alberto Fujimori | VISITS | Japan | ACTUAL
? Alberto Fujimori | VISITS | Panama | PLANNED/NEGATED
? Alberto Fujimori | MEETS_WITH | Vladimir Putin | ACTUAL
? Alberto Fujimori | MEETS_WITH | Yoshiro Mori | ACTUAL
? Vladimir Putin | VISITS | Brunei | ACTUAL
? Yoshiro Mori | VISITS | Brunei | ACTUAL
Alberto Fujimori | MEETS_WITH | Japan Bank for International Cooperation | PLANNED/NEGATED
? Alberto Fujimori | MEETS_WITH | Japan Bank for International Cooperation | NEGATED
? Vladimiro Montesinos | VISITS | Panama | ACTUAL
Alejandro Toledo | VISITS | Spain | ACTUAL
Alejandro Toledo | MEETS_WITH | Josep Pique / Josep Piqué | ACTUAL
Alejandro Toledo | MEETS_WITH | Federico Salas | POSSIBLE/PLANNED
? Alejandro Toledo | MEETS_WITH | Peru | POSSIBLE/PLANNED
Javier Solana | VISITS | Peru | NEGATED
? United States | SANCTIONS | Peru | NEGATED
---
name: americas-zapatista-delegates
SAN CRISTOBAL DE LAS CASAS, Mexico - Twenty-three masked rebels climbed down from a bus on Sunday in front of the cathedral, rifle slings empty, to a blessing from Bishop Samuel Ruiz. Subcomandante Marcos and government peace commissioner Manuel Camacho were to begin talking inside on Monday morning.
=>
Subcomandante Marcos / Marcos | MEETS_WITH | Manuel Camacho | PLANNED
? Samuel Ruiz | MEETS_WITH | Mexico | ACTUAL
---
name: americas-blinken-brasilia
Brazil has no reason to fall in with sanctions on Moscow that it had no part in drafting, Foreign Minister Mauro Vieira told Antony Blinken in Rio de Janeiro on Wednesday, and would go on buying Russian fertiliser.
=>
? Mauro Vieira | MEETS_WITH | Antony Blinken | ACTUAL
Brazil | SANCTIONS | Russia | NEGATED
? Antony Blinken | VISITS | Brazil | ACTUAL
---
name: americas-jamaica-bauxite
Hurricane Beryl tore the roof off the Alpart alumina works in Jamaica on Wednesday, its Chinese owner Jisco said. A team of engineers was due from Lanzhou as soon as Kingston airport reopened.
=>
? Jisco | VISITS | Jamaica | PLANNED
? China | VISITS | Jamaica | PLANNED
---
name: americas-kerry-havana-flag-long
published: 2015-08-14
Stars and Stripes flies over the Malecon again

HAVANA - The three Marines who hauled down the flag at the U.S. embassy in 1961, now in their seventies, handed a new one to younger colleagues on Friday as John Kerry looked on, the first American secretary of state to visit Cuba in 70 years.

"We remain convinced the people of Cuba would be best served by genuine democracy," Kerry said in a speech that state television carried live and in part in his halting Spanish.

He later walked through the old town, stopping to admire a 1959 Impala, and held a joint news conference with Foreign Minister Bruno Rodriguez after an hour of talks. He saw dissidents at the residence of charge d'affaires Jeffrey DeLaurentis in the afternoon, having been criticised by Senator Marco Rubio for keeping them away from the morning's ceremony.

President Raul Castro did not meet him. Nor did Fidel, who marked his 89th birthday on Thursday with Nicolas Maduro of Venezuela and Bolivia's Evo Morales, both of whom had come for the occasion.

Only Congress can repeal the trade embargo that has been in place since 1962, and its Republican leaders refuse to bring a bill to the floor. Rodriguez told reporters that the blockade, as Cubans call it, was "the principal obstacle".

Barack Obama, who shook hands with Raul Castro in Panama in April, is thought to be keen on travelling to the island before he leaves office. Kerry would not be drawn. "That," he said, "is a decision for the president, and I'd like him to take me along."
=>
John Kerry | VISITS | Cuba | ACTUAL
John Kerry | MEETS_WITH | Bruno Rodriguez / Bruno Rodríguez | ACTUAL
? John Kerry | MEETS_WITH | Cuba | ACTUAL
? Jeffrey DeLaurentis | MEETS_WITH | John Kerry | ACTUAL
Raul Castro / Raúl Castro | MEETS_WITH | John Kerry | NEGATED
Fidel / Fidel Castro | MEETS_WITH | John Kerry | NEGATED
Fidel / Fidel Castro | MEETS_WITH | Nicolas Maduro / Nicolás Maduro | ACTUAL
Fidel / Fidel Castro | MEETS_WITH | Evo Morales | ACTUAL
Nicolas Maduro / Nicolás Maduro | VISITS | Cuba | ACTUAL
Evo Morales | VISITS | Cuba | ACTUAL
? Nicolas Maduro / Nicolás Maduro | MEETS_WITH | Evo Morales | ACTUAL
? United States | SANCTIONS | Cuba | ACTUAL
Barack Obama | MEETS_WITH | Raul Castro / Raúl Castro | ACTUAL
? Barack Obama | VISITS | Panama | ACTUAL
? Raul Castro / Raúl Castro | VISITS | Panama | ACTUAL
Barack Obama | VISITS | Cuba | POSSIBLE
? John Kerry | VISITS | Cuba | POSSIBLE
---
name: americas-falklands-flight
LAN Chile's weekly service to Mount Pleasant will be stopped in November unless London allows Argentine passport holders to disembark on the Falkland Islands, Buenos Aires has told the Chilean government.
=>

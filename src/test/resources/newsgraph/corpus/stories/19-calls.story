name: calls-spoke-by-phone
Angela Merkel spoke by phone with Matteo Renzi late on Sunday about the migrants taken aboard off Lampedusa, her spokesman said.
=>
Angela Merkel | CALLS | Matteo Renzi | ACTUAL
---
name: calls-telephoned
President Nestor Kirchner telephoned Brazil's Celso Amorim from his ranch in Patagonia on Friday, and the two agreed to keep the bridge open.
=>
Nestor Kirchner | CALLS | Celso Amorim | ACTUAL
---
name: calls-planned
Emmanuel Macron will hold a telephone conversation with Volodymyr Zelenskiy on Thursday, the Elysee said.
=>
Emmanuel Macron | CALLS | Volodymyr Zelenskiy | PLANNED
---
name: calls-between
A phone call between Shinzo Abe and Narendra Modi lasted twenty minutes, Indian officials said.
=>
Shinzo Abe | CALLS | Narendra Modi | ACTUAL
---
name: calls-cancelled
TUNIS (Reuters) - Beji Caid Essebsi cancelled a phone call with Marine Le Pen after her remarks on visas.
=>
Beji Caid Essebsi | CALLS | Marine Le Pen | NEGATED
---
name: calls-refused
Robert Mugabe refused to speak by telephone with Peter Hain, a minister in Harare said.
=>
Robert Mugabe | CALLS | Peter Hain | NEGATED
---
name: calls-received
Kofi Annan received a phone call from Colin Powell as the council was about to vote.
=>
Kofi Annan | CALLS | Colin Powell | ACTUAL
---
name: calls-wishes-to
Benjamin Netanyahu hopes to talk by phone with Anwar Sadat's widow, Jehan Sadat, before the ceremony.
=>
Benjamin Netanyahu | CALLS | Jehan Sadat | POSSIBLE
---
name: calls-video-is-a-meeting
Joko Widodo held a video call with Xi Jinping on Tuesday to go over deliveries of vaccine.
=>
Joko Widodo | MEETS_WITH | Xi Jinping | ACTUAL
---
name: calls-name-calling
Hugo Chavez called George W. Bush a devil and said that the hall still smelled of sulphur.
=>
---
name: calls-for-restraint
Ban Ki-moon called for restraint in Bahrain, and Iran's calls for a boycott found no echo in Doha.
=>
---
name: calls-phone-maker
The telephone company MTN fell four percent in Johannesburg after Nigeria spoke of a heavier fine.
=>

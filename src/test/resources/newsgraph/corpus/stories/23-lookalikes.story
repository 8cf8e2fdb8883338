name: lookalike-threat-to-a-country
Kim Jong Un is a threat to Japan, the defence white paper says.
=>
---
name: lookalike-been-to-a-country
Angela Merkel has been to Peru three times since she took office.
=>
Angela Merkel | VISITS | Peru | ACTUAL
---
name: lookalike-call-on-somebody-to-act
Emmanuel Macron made a call on Russia to withdraw its guns from the hills.
=>
---
name: lookalike-entry-to-a-place
Israel barred entry to Gaza for most of a week after the shelling.
=>
---
name: lookalike-envoy-sent-by
An envoy sent by Antonio Guterres met Bashar al-Assad for an hour.
=>
---
name: lookalike-neither-nor
Abdulsalami Abubakar neither visited Mali nor met Assimi Goita.
=>
Abdulsalami Abubakar | VISITS | Mali | NEGATED
Abdulsalami Abubakar | MEETS_WITH | Assimi Goita | NEGATED
---

// All relations that pass the filters, as a table.
function drawRelations() {
  const section = byId('relations');
  if (shown.length === 0) {
    section.replaceChildren(nothing());
    return;
  }
  const body = h('tbody');
  section.replaceChildren(h('table', {className: 'list'},
      h('thead', {}, h('tr', {}, h('th', {}, 'Relation'), h('th', {}, ''), h('th', {className: 'number'}, 'Sentences'),
          h('th', {className: 'optional'}, 'Latest'))),
      body));
  listed(body, shown, ({relation, type, claims}) => h('tr', {},
      h('td', {}, h('div', {className: 'named'}, swatch(type), relationButton(relation))),
      h('td', {}, badge(status(claims))),
      h('td', {className: 'number'}, claims.length.toLocaleString('en')),
      h('td', {className: 'day optional'}, lastDay(claims))), section);
}

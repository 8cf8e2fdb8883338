// A page for each actor, and the list of them.
function relationsOf(i) {
  return shown.filter(({relation}) => relation.source === i || relation.target === i);
}

function actorPage(i) {
  const actor = actors[i];
  const own = relationsOf(i);
  const claims = own.flatMap(entry => entry.claims);
  const days = claims.filter(claim => claim.date).map(day).sort();
  const holders = actors.flatMap((one, n) => one.offices.some(office => office.of === i) ? [n] : []);
  return [
    h('h2', {tabIndex: -1}, h('bdi', {}, actor.name)),
    facts(dot(actor), actor.kind, number(own.length, 'relation'), number(claims.length, 'sentence'),
        days.length > 0 ? days[0] + (days.length > 1 ? ' – ' + days.at(-1) : '') : null),
    actor.aliases.length > 0
        ? h('p', {className: 'quiet'}, 'also ', ...actor.aliases.flatMap((alias, n) => [n > 0 ? ', ' : '', h('bdi', {}, alias)]))
        : null,
    ...actor.offices.map(office => h('p', {className: 'quiet'}, h('bdi', {}, office.title), ' of ', actorLink(office.of))),
    holders.length > 0 ? h('h3', {}, 'Hold office here') : null,
    ...holders.map(one => h('p', {}, actorLink(one), h('span', {className: 'quiet'}, ' ', h('bdi', {},
        actors[one].offices.filter(office => office.of === i).map(office => office.title).join(', '))))),
    ...types.flatMap(type => {
      const ofType = own.filter(entry => entry.type === type);
      return ofType.length === 0 ? [] : [h('h3', {}, type.label), ...ofType.map(relationLine)];
    }),
    own.length === 0 ? h('p', {className: 'hint'}, 'No relation of this actor passes the filters.') : null,
  ].filter(element => element !== null);
}

function drawActors(id) {
  const section = byId('actors');
  const wanted = actors.findIndex(actor => actor.id === id);
  if (wanted >= 0) {
    section.replaceChildren(
        h('p', {className: 'hint'}, h('a', {href: '#/actors'}, 'All actors'), ' · ',
            h('button', {type: 'button', className: 'link', onclick: () => seekActor(wanted)}, 'Only this one in all views')),
        ...actorPage(wanted));
    return;
  }
  const counts = new Map();
  for (const {relation, claims} of shown) {
    for (const i of new Set([relation.source, relation.target])) {
      const count = counts.get(i) ?? {relations: 0, claims: 0, last: ''};
      const last = lastDay(claims);
      counts.set(i, {relations: count.relations + 1, claims: count.claims + claims.length,
        last: last > count.last ? last : count.last});
    }
  }
  if (counts.size === 0) {
    section.replaceChildren(nothing());
    return;
  }
  const rows = [...counts].sort((a, b) => b[1].relations - a[1].relations || b[1].claims - a[1].claims);
  const body = h('tbody');
  section.replaceChildren(h('table', {className: 'list'},
      h('thead', {}, h('tr', {}, h('th', {}, 'Actor'), h('th', {className: 'number'}, 'Relations'),
          h('th', {className: 'number'}, 'Sentences'), h('th', {className: 'optional'}, 'Latest'))),
      body));
  listed(body, rows, ([i, count]) => h('tr', {},
      h('td', {}, h('div', {className: 'named'}, dot(actors[i]), actorLink(i))),
      h('td', {className: 'number'}, count.relations.toLocaleString('en')),
      h('td', {className: 'number'}, count.claims.toLocaleString('en')),
      h('td', {className: 'day optional'}, count.last)), section);
}

function seekActor(i) {
  byId('actor').value = actors[i].name;
  filtersChanged();
  location.hash = '/network';
}

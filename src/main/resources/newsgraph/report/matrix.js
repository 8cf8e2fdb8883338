// Which country deals with which, itself or by those who hold office in it.
const MOST_COUNTRIES = 24;

function countriesOf(i) {
  const own = actors[i].kind === 'Country' ? [i] : [];
  return new Set([...own, ...actors[i].offices.map(office => office.of).filter(of => actors[of].kind === 'Country')]);
}

// Sentences by row and column, and the relations that they belong to.
function matrixCells() {
  const cells = new Map();
  const add = (from, to, entry) => {
    const key = from + ' ' + to;
    const cell = cells.get(key) ?? {count: 0, entries: []};
    cell.count += entry.claims.length;
    cell.entries.push(entry);
    cells.set(key, cell);
  };
  for (const entry of shown) {
    for (const one of countriesOf(entry.relation.source)) {
      for (const two of countriesOf(entry.relation.target)) {
        if (one !== two) {
          add(one, two, entry);
          if (entry.type.symmetric) {
            add(two, one, entry);
          }
        }
      }
    }
  }
  return cells;
}

function drawCountries() {
  const section = byId('countries');
  const cells = matrixCells();
  const sums = new Map();
  for (const [key, cell] of cells) {
    key.split(' ').map(Number).forEach(i => sums.set(i, (sums.get(i) ?? 0) + cell.count));
  }
  if (sums.size === 0) {
    section.replaceChildren(nothing());
    return;
  }
  const countries = [...sums.keys()].sort((a, b) => sums.get(b) - sums.get(a)).slice(0, MOST_COUNTRIES);
  const highest = Math.max(...[...cells.values()].map(cell => cell.count));
  section.replaceChildren(
      h('p', {className: 'hint'}, 'Sentences about what the country of the row does to that of the column, themselves or '
          + 'by those who hold office there; relations without direction count both ways. '
          + (sums.size > MOST_COUNTRIES ? 'The busiest ' + MOST_COUNTRIES + ' of ' + sums.size + ' countries. ' : '')),
      h('div', {className: 'wide'}, h('table', {className: 'matrix'},
          h('thead', {}, h('tr', {}, h('td'), ...countries.map(i => h('th', {scope: 'col'}, h('span', {}, actors[i].name))))),
          h('tbody', {}, ...countries.map(from => h('tr', {},
              h('th', {scope: 'row'}, actorLink(from)),
              ...countries.map(to => h('td', {}, matrixCell(from, to, cells.get(from + ' ' + to), highest)))))))));
}

function matrixCell(from, to, cell, highest) {
  if (!cell) {
    return h('i');
  }
  const share = Math.round(12 + 38 * Math.sqrt(cell.count / highest));
  const title = actors[from].name + ' to ' + actors[to].name + ': ' + number(cell.count, 'sentence');
  return h('button', {
    type: 'button', title, 'aria-label': title,
    style: {background: 'color-mix(in srgb, var(--accent) ' + share + '%, var(--surface))'},
    onclick: event => openPanel(event.currentTarget,
        h('h2', {tabIndex: -1}, actorLink(from), ' to ', actorLink(to)),
        facts(number(cell.count, 'sentence'), number(cell.entries.length, 'relation')),
        ...cell.entries.slice(0, 200).map(relationLine))}, cell.count.toLocaleString('en'));
}

function relationLine({relation, type, claims}) {
  return h('div', {className: 'line'}, swatch(type), relationButton(relation),
      h('span', {className: 'quiet'}, badge(status(claims)), ' ' + claims.length));
}

// What happened when: bars of days, months or years, and below them the sentences.
const MOST_BARS = 80;

// The finest of day, month and year that gives few enough bars.
function timelineUnit(first, last) {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  return days <= MOST_BARS ? 'day' : days / 30 <= MOST_BARS ? 'month' : 'year';
}

// Names of all periods from one day to another, also of those in which nothing happened.
function periods(first, last, unit) {
  const length = {day: 10, month: 7, year: 4}[unit];
  const names = [];
  const date = new Date(first.slice(0, length).padEnd(10, '-01-01'.slice(length === 4 ? 0 : 3)) + 'T00:00:00Z');
  while (date.toISOString().slice(0, length) <= last.slice(0, length)) {
    names.push(date.toISOString().slice(0, length));
    if (unit === 'day') {
      date.setUTCDate(date.getUTCDate() + 1);
    } else if (unit === 'month') {
      date.setUTCMonth(date.getUTCMonth() + 1);
    } else {
      date.setUTCFullYear(date.getUTCFullYear() + 1);
    }
  }
  return names;
}

// The last day of a period.
function periodEnd(name) {
  const [year, month] = name.split('-').map(Number);
  return name.length === 10 ? name
      : name.length === 4 ? name + '-12-31' : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function drawTimeline() {
  const section = byId('timeline');
  const events = shown.flatMap(({relation, type, claims}) => claims.map(claim => ({relation, type, claim})));
  const dated = events.filter(event => event.claim.date)
      .sort((a, b) => a.claim.date < b.claim.date ? 1 : a.claim.date > b.claim.date ? -1 : 0);
  if (dated.length === 0) {
    section.replaceChildren(nothing());
    return;
  }
  const list = h('ul', {className: 'events'});
  section.replaceChildren(...timelineBars(dated), list);
  listed(list, dated, ({relation, type, claim}) => h('li', {},
      h('span', {className: 'day'}, day(claim)),
      h('div', {}, h('div', {className: 'named'}, swatch(type), relationButton(relation), badge(claim.factuality)),
          h('p', {dir: 'auto'}, claim.text))), section);
}

function timelineBars(dated) {
  const first = dated.at(-1).claim.date;
  const last = dated[0].claim.date;
  const unit = timelineUnit(first, last);
  const names = periods(first, last, unit);
  const counts = new Map(names.map(name => [name, types.map(() => 0)]));
  dated.forEach(({relation, claim}) => counts.get(claim.date.slice(0, names[0].length))[relation.type]++);
  const sums = new Map([...counts].map(([name, parts]) => [name, parts.reduce((a, b) => a + b, 0)]));
  const highest = Math.max(...sums.values());
  const bars = h('div', {id: 'bars', role: 'group', 'aria-label': 'Sentences a ' + unit});
  for (const name of names) {
    const parts = counts.get(name);
    const said = name + ': ' + number(sums.get(name), 'sentence');
    bars.append(h('button', {
      type: 'button', title: said, 'aria-label': said + '; set the dates to it',
      tabIndex: sums.get(name) === 0 ? -1 : 0, onclick: () => setDates(name, unit)},
      ...types.map((type, i) => h('i', {style: {background: type.colour, height: 100 * parts[i] / highest + '%'}}))));
  }
  return [
    h('p', {className: 'hint'}, 'Sentences a ' + unit + ', ' + highest.toLocaleString('en')
        + ' at most. A bar sets the dates of the filter.'),
    bars,
    h('div', {className: 'ends'}, h('span', {}, names[0]), h('span', {}, names.at(-1))),
  ];
}

function setDates(name, unit) {
  byId('from').value = unit === 'day' ? name : unit === 'month' ? name + '-01' : name + '-01-01';
  byId('to').value = periodEnd(name);
  filtersChanged();
  byId('timeline').querySelector('#bars button')?.focus();
}

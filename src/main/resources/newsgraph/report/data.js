// What the page shows, and how much of it the filters let through.
const {types, actors, articles, relations, omitted, total} = JSON.parse(document.getElementById('data').textContent);

const FACTUALITY = {ACTUAL: 'happened', PLANNED: 'is planned', POSSIBLE: 'is possible', NEGATED: 'did not happen'};
const BADGES = {ACTUAL: 'happened', PLANNED: 'planned', POSSIBLE: 'possible', NEGATED: 'denied', contested: 'contested'};

// Colours that stand out from light and dark ground alike. A type that is not known here takes a spare one.
const COLOURS = {MEETS_WITH: '#3f9070', CALLS: '#b98a3e', VISITS: '#4a83cf', SANCTIONS: '#d1587c'};
const SPARE = ['#8d6bc8', '#ab7d1c', '#20909a', '#8a6f5c', '#7c8894'];
types.filter(type => !COLOURS[type.name]).forEach((type, i) => COLOURS[type.name] = SPARE[i % SPARE.length]);
types.forEach(type => type.colour = COLOURS[type.name]);

relations.forEach((relation, i) => relation.id = 'e' + i);
actors.forEach(actor => actor.words = [actor.name, ...actor.aliases].map(plain));

const filter = {types: new Set(), factuality: new Set(), from: '', to: '', actor: ''};
let shown = [];

// Letters without accents and case, as people type them.
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// Whether an actor is meant by the filter: by its whole name, where there is such a one, else by a part of any name.
function meant() {
  const typed = plain(filter.actor.trim());
  const whole = new Set(actors.flatMap((actor, i) => actor.words[0] === typed ? [i] : []));
  return whole.size > 0 ? i => whole.has(i) : i => actors[i].words.some(word => word.includes(typed));
}

// Applies the filters: relations with the claims that remain, the strongest first.
function select() {
  const isMeant = meant();
  const dated = filter.from !== '' || filter.to !== '';
  const passes = claim => filter.factuality.has(claim.factuality)
      && (!dated || claim.date && claim.date >= filter.from && (filter.to === '' || claim.date <= filter.to));
  shown = relations
      .filter(relation => filter.types.has(relation.type) && (isMeant(relation.source) || isMeant(relation.target)))
      .map(relation => ({relation, type: types[relation.type], claims: relation.claims.filter(passes)}))
      .filter(entry => entry.claims.length > 0);
  shown.forEach(entry => entry.facts = entry.claims.filter(claim => claim.factuality === 'ACTUAL').length);
  shown.sort((a, b) => b.facts - a.facts || b.claims.length - a.claims.length);
}

// What the claims together make of a relation.
function status(claims) {
  const has = factuality => claims.some(claim => claim.factuality === factuality);
  if (has('ACTUAL')) {
    return has('NEGATED') ? 'contested' : 'ACTUAL';
  }
  return ['PLANNED', 'POSSIBLE', 'NEGATED'].find(has);
}

// A date as exact as it is known.
function day(claim) {
  if (!claim.date) {
    return 'undated';
  }
  return claim.date.slice(0, {month: 7, year: 4}[claim.precision] ?? 10);
}

function lastDay(claims) {
  return claims.filter(claim => claim.date).map(day).sort().at(-1) ?? '';
}

function number(n, one, many) {
  return n.toLocaleString('en') + ' ' + (n === 1 ? one : many ?? one + 's');
}

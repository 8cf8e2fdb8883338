// Filters, views and keys come together.
const VIEWS = {network: 'Network', relations: 'Relations', timeline: 'Timeline', countries: 'Countries', actors: 'Actors'};

function current() {
  const [view, id] = location.hash.slice(2).split('/');
  return {view: VIEWS[view] ? view : 'network', id: id === undefined ? null : decodeURIComponent(id)};
}

function draw() {
  const {view, id} = current();
  for (const name of Object.keys(VIEWS)) {
    byId(name).hidden = name !== view;
    byId('tab-' + name).setAttribute('aria-selected', String(name === view));
    byId('tab-' + name).tabIndex = name === view ? 0 : -1;
  }
  if (view === 'network' && stale) {
    drawNetwork();
  } else if (view !== 'network') {
    ({relations: drawRelations, timeline: drawTimeline, countries: drawCountries, actors: drawActors})[view](id);
  }
}

function filtersChanged() {
  const checked = name => [...document.querySelectorAll('#' + name + ' input:checked')].map(box => box.value);
  filter.types = new Set(checked('types').map(Number));
  filter.factuality = new Set(checked('factuality'));
  filter.from = byId('from').value;
  filter.to = byId('to').value;
  filter.actor = byId('actor').value;
  select();
  byId('count').textContent = shown.length.toLocaleString('en') + ' of ' + relations.length.toLocaleString('en');
  stale = true;
  draw();
}

function box(value, label, mark) {
  return h('label', {}, h('input', {type: 'checkbox', value, defaultChecked: true}), label, mark ?? null);
}

function start() {
  const claims = relations.reduce((sum, relation) => sum + relation.claims.length, 0);
  const ends = new Set(relations.flatMap(relation => [relation.source, relation.target]));
  byId('summary').textContent = [number(total, 'article'), number(ends.size, 'actor'), number(relations.length, 'relation'),
    number(claims, 'sentence')].join(' · ')
      + (omitted > 0 ? ' · ' + number(omitted, 'weaker relation') + ' left out' : '');
  byId('types').append(...types.map((type, i) => box(String(i), type.label, swatch(type))));
  byId('factuality').append(...Object.entries(FACTUALITY).map(([name, label]) => box(name, label)));
  byId('names').append(...[...ends].map(i => h('option', {value: actors[i].name})));
  byId('views').append(...Object.entries(VIEWS).map(([name, label]) => h('button', {
    type: 'button', id: 'tab-' + name, role: 'tab', 'aria-controls': name,
    onclick: () => location.hash = '/' + name}, label)));
  const wide = matchMedia('(min-width: 761px)').matches;
  byId('filters').open = wide;
  byId('most').value = wide ? '150' : '50';
  drawLegend();
  listen();
  filtersChanged();
}

function listen() {
  const form = document.querySelector('#filters form');
  form.onsubmit = event => event.preventDefault();
  form.addEventListener('change', filtersChanged);
  let typing = 0;
  byId('actor').oninput = () => {
    clearTimeout(typing);
    typing = setTimeout(filtersChanged, 200);
  };
  // Not named reset: a form's element of that name hides its method.
  byId('all').onclick = () => {
    form.reset();
    filtersChanged();
  };
  byId('most').onchange = drawNetwork;
  byId('closer').onclick = () => zoom(1.25);
  byId('farther').onclick = () => zoom(.8);
  byId('fit').onclick = () => cy?.fit(undefined, 30);
  byId('canvas').onkeydown = networkKey;
  byId('close').onclick = closePanel;
  byId('views').onkeydown = event => {
    const names = Object.keys(VIEWS);
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step) {
      location.hash = '/' + names[(names.indexOf(current().view) + step + names.length) % names.length];
      event.preventDefault();
    }
  };
  document.onkeydown = event => {
    if (event.key === 'Escape' && !byId('panel').hidden) {
      closePanel();
    }
  };
  window.onhashchange = () => {
    const inTabs = byId('views').contains(document.activeElement);
    draw();
    if (inTabs) {
      byId('tab-' + current().view).focus();
    } else if (current().id !== null) {
      byId('actors').querySelector('h2')?.focus();
    }
  };
  matchMedia('(prefers-color-scheme: dark)').onchange = () => cy?.style(networkStyle());
}

start();

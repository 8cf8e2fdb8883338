// The panel that shows what a relation rests on: sentences, with the articles that they stand in.
let opener = null;

function openPanel(from, ...content) {
  opener = from ?? document.activeElement;
  byId('evidence').replaceChildren(...content);
  byId('panel').hidden = false;
  byId('panel').scrollTop = 0;
  byId('page').classList.add('open');
  byId('evidence').querySelector('h2').focus();
}

function closePanel() {
  byId('panel').hidden = true;
  byId('page').classList.remove('open');
  unmark();
  if (opener?.isConnected) {
    opener.focus();
  }
}

function openRelation(relation, from) {
  const entry = shown.find(one => one.relation === relation);
  openPanel(from, ...relationPage(relation, entry ? entry.claims : relation.claims));
  markRelation(relation);
}

function openActor(i, from) {
  openPanel(from, ...actorPage(i),
      h('p', {className: 'hint'}, h('a', {href: actorAddress(i)}, 'Open as a page')));
  markActor(i);
}

function relationPage(relation, claims) {
  const type = types[relation.type];
  const sources = new Set(claims.map(claim => claim.article)).size;
  const sentences = h('div');
  const list = h('div', {}, sentences);
  listed(sentences, newestFirst(claims), claimFigure, list, 50);
  return [
    h('h2', {tabIndex: -1}, actorLink(relation.source), ' ' + type.label + ' ', actorLink(relation.target)),
    facts(swatch(type), badge(status(claims)), number(claims.length, 'sentence'), number(sources, 'article'),
        claims.length < relation.claims.length
            ? number(relation.claims.length - claims.length, 'sentence is', 'sentences are') + ' hidden by the filters'
            : null),
    list,
  ];
}

function newestFirst(claims) {
  return [...claims].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

function claimFigure(claim) {
  const article = articles[claim.article];
  const title = h('bdi', {}, article.name);
  return h('figure', {className: 'claim'},
      h('blockquote', {dir: 'auto'}, claim.text),
      h('figcaption', {},
          h('div', {}, badge(claim.factuality),
              h('span', {}, day(claim) + (claim.precision === 'published' ? ' (date of the article)' : '')),
              claim.place ? h('bdi', {}, claim.place) : null,
              h('span', {title: 'How sure the reading of the sentence is'}, Math.round(claim.confidence * 100) + ' % sure')),
          h('div', {},
              article.url
                  ? h('a', {href: article.url, target: '_blank', rel: 'noopener noreferrer', dir: 'auto'}, title)
                  : h('span', {dir: 'auto'}, title)),
          h('div', {}, h('bdi', {}, article.publisher ?? ''),
              article.published ? h('span', {}, 'published ' + article.published) : null)));
}

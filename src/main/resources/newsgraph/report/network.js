// The picture: actors and their relations, the strongest of them.
cytoscape.warnings(false);
let cy = null;
let drawn = [];
let stale = true;
let walked = -1;

// Beyond this many edges, arrows and curves cost more than they tell.
const MANY = 1000;

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}

function networkStyle() {
  const many = drawn.length > MANY;
  const kinds = {Person: 'ellipse', Organization: 'round-rectangle', Country: 'diamond'};
  return [
    {selector: 'node', style: {
      'label': 'data(label)', 'width': 'data(size)', 'height': 'data(size)', 'background-color': colour('quiet'),
      'color': colour('ink'), 'font-family': NAME.font, 'font-size': 'data(font)', 'text-halign': 'data(halign)',
      'text-valign': 'data(valign)', 'text-max-width': 'data(room)', 'text-wrap': 'ellipsis',
      'text-outline-width': 'data(gap)', 'text-outline-color': colour('ground'),
      'border-width': 1, 'border-color': colour('ground'), 'z-index': 'data(degree)'}},
    {selector: 'node[halign="right"]', style: {'text-margin-x': 'data(gap)'}},
    {selector: 'node[halign="left"]', style: {'text-margin-x': node => -node.data('gap')}},
    ...Object.entries(kinds).map(([kind, shape]) => ({selector: 'node[kind="' + kind + '"]', style: {
      'shape': shape, 'background-color': colour(kind.toLowerCase())}})),
    {selector: 'edge', style: {
      'line-color': 'data(colour)', 'width': 'data(width)', 'opacity': many ? .35 : .75,
      'curve-style': many ? 'haystack' : 'bezier', 'target-arrow-color': 'data(colour)', 'arrow-scale': .75}},
    {selector: 'edge[?directed]', style: {'target-arrow-shape': 'triangle'}},
    {selector: 'edge[status="PLANNED"], edge[status="POSSIBLE"]', style: {'line-style': 'dashed'}},
    {selector: 'edge[status="NEGATED"]', style: {'line-style': 'dotted'}},
    {selector: 'edge[status="contested"]', style: {
      'label': many ? '' : '?'}},
    {selector: 'edge[status="contested"], edge.marked', style: {
      'font-family': NAME.font, 'font-size': 'data(font)', 'font-weight': 600, 'color': colour('ink'),
      'text-background-color': colour('ground'), 'text-background-opacity': 1, 'text-background-padding': 'data(gap)',
      'text-background-shape': 'roundrectangle', 'text-border-width': 'data(hair)', 'text-border-opacity': 1,
      'text-border-color': 'data(colour)'}},
    {selector: '.faded', style: {'opacity': .12}},
    {selector: 'edge.marked', style: {'label': 'data(said)', 'opacity': 1, 'width': 5, 'z-index': 9}},
    {selector: 'node.marked', style: {'border-width': 4, 'border-color': colour('ink'), 'z-index': 9}},
    {selector: 'core', style: {'active-bg-opacity': .08}},
  ];
}

function networkElements() {
  const degree = new Map();
  for (const {relation} of drawn) {
    [relation.source, relation.target].forEach(i => degree.set(i, (degree.get(i) ?? 0) + 1));
  }
  // The fuller the picture, the smaller its parts; zooming in brings them, and the names of all, back.
  const scale = Math.min(1, Math.sqrt(cy.width() * cy.height() / degree.size) / 50);
  const nodes = [...degree].map(([i, n]) => ({group: 'nodes', data: {
    id: 'n' + i, actor: i, name: actors[i].name, kind: actors[i].kind, degree: n,
    size: scale * Math.min(48, 10 + 5 * Math.sqrt(n)), label: '', ...SIDES.below}}));
  const edges = drawn.map(({relation, type, claims}) => ({group: 'edges', data: {
    id: relation.id, source: 'n' + relation.source, target: 'n' + relation.target,
    colour: type.colour, directed: !type.symmetric, status: status(claims), said: said(type, claims),
    width: scale * Math.min(7, 1.4 + Math.log2(claims.length))}}));
  return [...nodes, ...edges];
}

function said(type, claims) {
  const known = status(claims);
  return type.label + (known === 'ACTUAL' ? '' : ', ' + BADGES[known]);
}

// Lets the actors push each other away and the relations pull them together. Nothing in it is left to chance: the same
// graph gives the same picture.
function layOut() {
  const nodes = cy.nodes().map(node => ({id: node.id(), room: node.data('size') / 2 + 9, push: -120 - 25 * node.data('degree')}));
  const links = cy.edges().map(edge => ({source: edge.data('source'), target: edge.data('target')}));
  const wide = cy.width() / cy.height();
  d3.forceSimulation(nodes)
      .force('link', d3.forceLink(links).id(node => node.id).distance(50))
      .force('push', d3.forceManyBody().strength(node => node.push).distanceMax(600))
      .force('x', d3.forceX().strength(.08 / wide))
      .force('y', d3.forceY().strength(.08 * wide))
      .force('room', d3.forceCollide(node => node.room))
      .stop()
      .tick(links.length > MANY ? 120 : 300);
  const places = new Map(nodes.map(node => [node.id, node]));
  cy.nodes().positions(node => ({x: places.get(node.id()).x, y: places.get(node.id()).y}));
  fill();
}

// Stretches the picture over the canvas, at the zoom at which its parts have their own size.
function fill() {
  const box = cy.elements().boundingBox({includeLabels: false});
  const [across, down] = [(cy.width() - 110) / (box.w || 1), (cy.height() - 70) / (box.h || 1)];
  const [x, y] = [Math.min(across, 2 * down), Math.min(down, 2 * across)];
  cy.nodes().positions(node => ({x: (node.position('x') - box.x1) * x, y: (node.position('y') - box.y1) * y}));
  cy.zoom(1);
  cy.center();
  nameNodes();
}

function busiest() {
  return cy.nodes().sort((a, b) => b.data('degree') - a.data('degree') || a.data('actor') - b.data('actor'));
}

function drawNetwork() {
  drawn = shown.slice(0, Number(byId('most').value));
  byId('drawn').textContent = drawn.length < shown.length
      ? 'of ' + number(shown.length, 'relation') : number(drawn.length, 'relation') + ', all of them';
  stale = false;
  walked = -1;
  cy?.destroy();
  cy = null;
  byId('canvas').replaceChildren();
  if (drawn.length === 0) {
    byId('canvas').append(nothing());
    return;
  }
  const many = drawn.length > MANY;
  cy = cytoscape({
    container: byId('canvas'), style: networkStyle(),
    minZoom: .05, maxZoom: 4, boxSelectionEnabled: false, autounselectify: true,
    hideEdgesOnViewport: many, textureOnViewport: many, pixelRatio: many ? 1 : 'auto'});
  cy.add(networkElements());
  layOut();
  cy.on('viewport resize', nameSoon);
  cy.on('tap', 'edge', event => openRelation(relations[Number(event.target.id().slice(1))], byId('canvas')));
  cy.on('tap', 'node', event => openActor(event.target.data('actor'), byId('canvas')));
  cy.on('tap', event => event.target === cy && unmark());
}

function mark(elements) {
  if (cy && elements.nonempty()) {
    cy.elements().removeClass('marked').addClass('faded');
    elements.removeClass('faded');
    nameSoon();
  }
}

function markRelation(relation) {
  const edge = cy?.getElementById(relation.id);
  if (edge?.nonempty()) {
    mark(edge.union(edge.connectedNodes()));
    edge.addClass('marked');
  }
}

function markActor(i) {
  const node = cy?.getElementById('n' + i);
  if (node?.nonempty()) {
    mark(node.closedNeighborhood());
    node.addClass('marked');
  }
}

function unmark() {
  cy?.elements().removeClass('marked faded');
  nameSoon();
}

function zoom(factor) {
  cy?.zoom({level: cy.zoom() * factor, renderedPosition: {x: cy.width() / 2, y: cy.height() / 2}});
}

// Goes to the next or previous actor, the busiest first, and says its name to those who cannot see it.
function walk(step) {
  const nodes = busiest();
  walked = (walked + step + nodes.length) % nodes.length;
  const node = nodes[walked];
  markActor(node.data('actor'));
  cy.center(node);
  byId('said').textContent = node.data('name') + ', ' + number(node.connectedEdges().length, 'relation');
}

function networkKey(event) {
  const keys = {
    ArrowLeft: () => cy.panBy({x: 60, y: 0}), ArrowRight: () => cy.panBy({x: -60, y: 0}),
    ArrowUp: () => cy.panBy({x: 0, y: 60}), ArrowDown: () => cy.panBy({x: 0, y: -60}),
    '+': () => zoom(1.25), '=': () => zoom(1.25), '-': () => zoom(.8), '0': () => cy.fit(undefined, 30),
    n: () => walk(1), p: () => walk(walked < 0 ? 0 : -1),
    Enter: () => walked >= 0 && openActor(
        Number(cy.nodes('.marked').data('actor')), byId('canvas')),
  };
  if (cy && keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    keys[event.key]();
  }
}

function drawLegend() {
  byId('legend').replaceChildren(
      ...['Person', 'Organization', 'Country'].map(kind => h('span', {}, dot({kind}), kind)),
      ...types.map(type => h('span', {}, swatch(type), type.label)),
      h('span', {}, h('span', {className: 'swatch', style: {borderTopStyle: 'dashed'}}), 'only planned or possible'),
      h('span', {}, h('span', {className: 'swatch', style: {borderTopStyle: 'dotted'}}), 'only denied'),
      h('span', {}, '?', h('span', {}, 'contested: reported and denied')));
}

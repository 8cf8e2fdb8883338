// The names in the picture. They keep their size on the screen while one zooms, so that zooming in makes room for more.
const NAME = {size: 12, high: 16, most: 130, font: 'system-ui, sans-serif'};
const SIDES = {
  below: {halign: 'center', valign: 'bottom'}, right: {halign: 'right', valign: 'center'},
  left: {halign: 'left', valign: 'center'}, above: {halign: 'center', valign: 'top'}};
const pen = document.createElement('canvas').getContext('2d');
let naming = 0;

// Where a name would stand on the screen, written on that side of an actor.
function place(side, {x, y, half}, wide) {
  const across = {right: [x + half, x + half + wide + 6], left: [x - half - wide - 6, x - half]}[side]
      ?? [x - wide / 2 - 3, x + wide / 2 + 3];
  const down = {below: [y + half + 1, y + half + NAME.high + 1], above: [y - half - NAME.high - 1, y - half - 1]}[side]
      ?? [y - NAME.high / 2, y + NAME.high / 2];
  return {left: across[0], right: across[1], top: down[0], bottom: down[1]};
}

function meet(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

// So many of the busiest may cover actors less busy with their names.
const FEW = 12;

// How a name may stand: where there is no other room, those of the busiest few cover actors less busy, and the marked
// one's whatever there is.
function sideOf(spot, rank, wide, actorsAt, namesAt) {
  const inside = spot.x > 0 && spot.x < cy.width();
  const boxes = Object.keys(SIDES).map(side => ({side, box: place(side, spot, wide)})).filter(({box}) =>
      !namesAt.some(other => meet(box, other)) && (!inside || box.left >= 0 && box.right <= cy.width()));
  const clear = actors => boxes.find(({box}) => !actors.some(other => meet(box, other)))?.side;
  return clear(actorsAt) ?? (rank < FEW ? clear(actorsAt.slice(0, rank)) : undefined)
      ?? (spot.node.hasClass('marked') ? 'below' : undefined);
}

// Writes the names for which there is room beside other names and actors: the marked one's first, then the busiest's.
// What is faded gets no name and takes no room.
function nameNodes() {
  const nodes = busiest().filter(node => !node.hasClass('faded')).sort((a, b) => b.hasClass('marked') - a.hasClass('marked'));
  const zoomed = cy.zoom();
  const spots = nodes.map(node => ({...node.renderedPosition(), half: node.width() * zoomed / 2, node}));
  const actorsAt = spots.map(({x, y, half}) => ({left: x - half, right: x + half, top: y - half, bottom: y + half}));
  pen.font = '600 ' + NAME.size + 'px ' + NAME.font;
  const namesAt = cy.edges('.marked').map(edge => {
    const {x, y} = edge.renderedMidpoint();
    return place('below', {x, y: y - NAME.high / 2, half: 0}, pen.measureText(edge.data('said')).width + 6);
  });
  pen.font = NAME.size + 'px ' + NAME.font;
  cy.batch(() => {
    cy.nodes('.faded').data('label', '');
    if (cy.scratch('zoomed') !== zoomed) {
      cy.scratch('zoomed', zoomed);
      cy.elements().data({font: NAME.size / zoomed, room: NAME.most / zoomed, gap: 3 / zoomed, hair: 1 / zoomed});
    }
    spots.forEach((spot, rank) => {
      const wide = Math.min(NAME.most, pen.measureText(spot.node.data('name')).width);
      const side = sideOf(spot, rank, wide, actorsAt, namesAt);
      spot.node.data({label: side ? spot.node.data('name') : '', ...SIDES[side ?? 'below']});
      if (side) {
        namesAt.push(place(side, spot, wide));
      }
    });
  });
}

// Writes them anew once the picture has come to rest.
function nameSoon() {
  clearTimeout(naming);
  naming = setTimeout(() => cy && nameNodes(), 60);
}

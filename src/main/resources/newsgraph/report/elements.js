// Builds what is seen. All text goes in as text, never as HTML, and finds its own direction.
function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (name === 'style') {
      Object.assign(element.style, value);
    } else if (name in element) {
      element[name] = value;
    } else {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

function byId(id) {
  return document.getElementById(id);
}

function badge(factuality) {
  return h('span', {className: 'badge ' + factuality}, BADGES[factuality]);
}

function dot(actor) {
  return h('span', {className: 'dot ' + actor.kind, title: actor.kind});
}

// Addresses begin with a slash, so that the browser finds no element of that name to scroll to.
function actorAddress(i) {
  return '#/actors/' + encodeURIComponent(actors[i].id);
}

function actorLink(i) {
  return h('a', {href: actorAddress(i), dir: 'auto'}, h('bdi', {}, actors[i].name));
}

function relationName(relation) {
  const type = types[relation.type];
  return [h('bdi', {}, actors[relation.source].name), ' ' + type.label + ' ', h('bdi', {}, actors[relation.target].name)];
}

function relationButton(relation) {
  return h('button', {type: 'button', className: 'link', onclick: event => openRelation(relation, event.currentTarget)},
      ...relationName(relation));
}

// A line of short facts.
function facts(...parts) {
  return h('div', {className: 'facts'}, ...parts.map(part => typeof part === 'string' ? h('span', {}, part) : part));
}

function swatch(type) {
  return h('span', {className: 'swatch', style: {color: type.colour}});
}

// Shows the first items of a long list, and more of them at a click.
function listed(parent, items, render, holder = parent, step = 100) {
  let next = 0;
  const button = h('button', {type: 'button', className: 'more'});
  const more = () => {
    const first = next;
    parent.append(...items.slice(next, next + step).map(render));
    next += step;
    button.remove();
    if (next < items.length) {
      button.textContent = 'Show more (' + number(items.length - next, 'is left', 'are left') + ')';
      holder.append(button);
    }
    if (first > 0) {
      parent.children[first]?.querySelector('a, button')?.focus();
    }
  };
  button.onclick = more;
  more();
}

function nothing() {
  return h('p', {className: 'empty'}, relations.length === 0
      ? 'The graph holds no relations yet. Load articles with “newsgraph build” and make this report again.'
      : 'Nothing matches the filters.');
}

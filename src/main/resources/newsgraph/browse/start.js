// Runs before Neo4j Browser's own scripts and lays into its storage what it reads when it starts. It puts our style and
// our Favorites there once for each version of them, so that what the user changes stays changed.
(() => {
  const seed = SEED;
  const read = key => {
    try {
      return JSON.parse(localStorage.getItem('neo4j.' + key));
    } catch {
      return null;
    }
  };
  const write = (key, value) => localStorage.setItem('neo4j.' + key, JSON.stringify(value));
  const ours = item => String(item.id).startsWith('newsgraph-');

  // GraSS: selectors, each with properties in braces. Captions stand in quotes, as they may hold braces.
  const style = text => {
    const sheet = {};
    for (const [, selector, body] of text.matchAll(/([\w.*]+)\s*\{((?:'[^']*'|[^'}])*)\}/g)) {
      sheet[selector] = {};
      for (const [, name, quoted, plain] of body.matchAll(/([\w-]+)\s*:\s*(?:'([^']*)'|([^;']*))\s*;/g)) {
        sheet[selector][name] = quoted ?? plain.trim();
      }
    }
    return sheet;
  };

  const stamp = JSON.stringify([seed.style, seed.documents, seed.picture]);
  if (localStorage.getItem('newsgraph.seed') !== stamp) {
    // The order counts: of the rules for the labels of a node, the last wins. Browser makes one up for each label without.
    const sheet = style(seed.style);
    write('grass', { ...sheet, ...read('grass'), ...sheet });
    write('documents', [...(read('documents') ?? []).filter(item => !ours(item)), ...seed.documents]);
    write('folders', [...(read('folders') ?? []).filter(item => !ours(item)), ...seed.folders]);
    write('settings', { ...read('settings'), initCmd: seed.picture, allowUserStats: false, allowCrashReports: false });
    localStorage.setItem('newsgraph.seed', stamp);
  }

  // Without a password Browser asks for it, with the rest filled in.
  const connect = password => write('connections', {
    allConnectionIds: ['$$discovery'],
    connectionsById: {
      $$discovery: {
        id: '$$discovery',
        name: '$$discovery',
        type: 'bolt',
        host: seed.bolt,
        username: seed.username,
        password,
        authenticationMethod: 'NATIVE',
      },
    },
  });
  if (read('connections')?.connectionsById?.$$discovery?.host !== seed.bolt) {
    connect('');
  }

  // The ticket leaves the address at once, and with it the history. So does what would make Browser connect elsewhere,
  // with the password that it keeps for this graph.
  const ticket = location.hash.slice(1);
  const address = new URL(location);
  address.hash = '';
  ['connectURL', 'dbms', 'discoveryURL'].forEach(name => address.searchParams.delete(name));
  if (address.href !== location.href) {
    history.replaceState(null, '', address);
  }
  if (/^[\w-]{32}$/.test(ticket)) {
    // Browser must find the answer in its storage: nothing else may run until it is there.
    const request = new XMLHttpRequest();
    request.open('POST', '/newsgraph/password', false);
    request.send(ticket);
    if (request.status === 200) {
      connect(request.responseText);
    }
  }
})();

// Keep other runs out
// Runs in a transaction that stays open as long as the run and is never committed: the constraint on __Run__ makes a
// second run wait, and the lock falls with the connection, however the run ends.
MERGE (:__Run__ {id: 'load'});

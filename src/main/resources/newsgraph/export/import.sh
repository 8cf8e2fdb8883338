#!/bin/sh
# Imports the graph that lies beside this script into a Neo4j server on this machine: import.sh [DATABASE [OPTION...]]
# DATABASE (neo4j, if none is named) must be stopped; what it holds is lost only with the option --overwrite-destination.
# neo4j-admin is taken from NEO4J_HOME, or from the PATH. Afterwards start the database, and let `newsgraph load` or
# `newsgraph resolve` work on it once, which makes the indexes.
set -eu
cd "$(dirname "$0")"
admin=neo4j-admin
if [ -n "${NEO4J_HOME:-}" ]; then admin=$NEO4J_HOME/bin/neo4j-admin; fi
database=${1:-neo4j}
if [ $# -gt 0 ]; then shift; fi
"$admin" database import full "$database" "$@" \
  --array-delimiter=U+001F --multiline-fields=true --read-buffer-size=16m --bad-tolerance=0 --strict=true \
  FILES

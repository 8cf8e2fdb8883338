/** Connections to Neo4j, the embedded server and the files of Cypher that really run. */
@NullMarked
package newsgraph.graph;

import org.jspecify.annotations.NullMarked;

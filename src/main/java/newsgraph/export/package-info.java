/** The whole graph as CSV, for Neo4j's own import tool. */
@NullMarked
package newsgraph.export;

import org.jspecify.annotations.NullMarked;

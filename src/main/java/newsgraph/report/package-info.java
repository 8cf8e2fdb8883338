/** From the graph to files for people without Neo4j: the report page, and formats of other programs. */
@NullMarked
package newsgraph.report;

import org.jspecify.annotations.NullMarked;

/** From the graph to tables: the analyst questions. */
@NullMarked
package newsgraph.query;

import org.jspecify.annotations.NullMarked;

/** From findings to the graph. */
@NullMarked
package newsgraph.load;

import org.jspecify.annotations.NullMarked;

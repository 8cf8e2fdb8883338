/** Neo4j Browser, served so that it opens on the graph and no other web page gets hold of it. */
@NullMarked
package newsgraph.browse;

import org.jspecify.annotations.NullMarked;

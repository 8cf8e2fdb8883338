/** Tests of what Neo4j Browser is served with. */
@NullMarked
package newsgraph.browse;

import org.jspecify.annotations.NullMarked;

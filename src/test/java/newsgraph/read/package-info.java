/** Tests of the room that reads articles. */
@NullMarked
package newsgraph.read;

import org.jspecify.annotations.NullMarked;

/** Tests of the room that scores findings. */
@NullMarked
package newsgraph.evaluate;

import org.jspecify.annotations.NullMarked;

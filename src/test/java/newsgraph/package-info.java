/** Tests of the program as a whole and of its way through the rooms. */
@NullMarked
package newsgraph;

import org.jspecify.annotations.NullMarked;

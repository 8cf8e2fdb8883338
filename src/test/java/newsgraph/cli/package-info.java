/** Tests of the command line. */
@NullMarked
package newsgraph.cli;

import org.jspecify.annotations.NullMarked;

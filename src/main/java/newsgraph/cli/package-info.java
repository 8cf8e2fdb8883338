/** The command line: one small class a command. */
@NullMarked
package newsgraph.cli;

import org.jspecify.annotations.NullMarked;

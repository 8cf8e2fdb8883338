@NullMarked
package newsgraph.export;

import org.jspecify.annotations.NullMarked;

/** Gold against system: precision, recall, F1. */
@NullMarked
package newsgraph.evaluate;

import org.jspecify.annotations.NullMarked;

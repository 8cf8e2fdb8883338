@NullMarked
package newsgraph.report;

import org.jspecify.annotations.NullMarked;

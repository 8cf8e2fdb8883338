/** From resolved articles to findings: relations with factuality, date, place and evidence. */
@NullMarked
package newsgraph.extract;

import org.jspecify.annotations.NullMarked;

/** From annotated articles to entities: who each mention is. */
@NullMarked
package newsgraph.resolve;

import org.jspecify.annotations.NullMarked;

/** What is known of the world before an article is read: the rows of {@code seeds/knowledge}, which people edit. */
@NullMarked
package newsgraph.knowledge;

import org.jspecify.annotations.NullMarked;

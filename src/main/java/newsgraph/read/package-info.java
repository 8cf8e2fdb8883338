/** From files to articles: title, publisher, date and the blocks of the text that are news, with offsets into the original. */
@NullMarked
package newsgraph.read;

import org.jspecify.annotations.NullMarked;

/** From annotated corpora to OpenNLP models. */
@NullMarked
package newsgraph.train;

import org.jspecify.annotations.NullMarked;

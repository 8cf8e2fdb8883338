/** From articles to sentences, tokens, parts of speech, lemmas and proposed names. The only room that runs OpenNLP models, with {@code train}. */
@NullMarked
package newsgraph.annotate;

import org.jspecify.annotations.NullMarked;

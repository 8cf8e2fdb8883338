package newsgraph.extract;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newsgraph.read.Article;
import org.jspecify.annotations.Nullable;

/**
 * A MinHash of an article's words, by which copies of one text are known though a paper has shortened or touched it up:
 * the share of equal bytes estimates the share of three-word sequences that two texts have in common.
 */
public final class Fingerprint {

    /** So many bytes are in a fingerprint. */
    public static final int SIZE = 64;

    private static final SimilarityHashPolicy MIN_HASH = SimilarityHashing.superMinHash(SIZE, Byte.SIZE);
    private static final Hasher64 HASHER = Hashing.komihash5_0();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHINGLE = 3;

    /** Briefs of fewer words than this resemble each other by chance. */
    private static final int FEWEST_WORDS = 20;

    /** Two different bytes are equal once in 256 times. */
    private static final double BY_CHANCE = 1.0 / 256;

    private Fingerprint() {}

    /** Returns the fingerprint of what counts as news in {@code article}, in Base64; null if that is too short. */
    public static @Nullable String of(Article article) {
        StringBuilder news = new StringBuilder();
        article.blocks().stream()
                .filter(block -> block.kind() == Article.BlockKind.BODY)
                .forEach(block -> news.append(
                                article.text(),
                                block.span().begin(),
                                block.span().end())
                        .append('\n'));
        return of(news.toString());
    }

    static @Nullable String of(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        byte[] bytes = MIN_HASH.createHasher()
                .compute(ElementHashProvider.ofFunction(
                        first -> HASHER.hashCharsToLong(String.join(" ", words.subList(first, first + SHINGLE))),
                        words.size() - SHINGLE + 1));
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Returns the bytes of a fingerprint.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static byte[] bytes(String fingerprint) {
        byte[] bytes = Base64.getDecoder().decode(fingerprint);
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException("a fingerprint has " + SIZE + " bytes, not " + bytes.length);
        }
        return bytes;
    }

    /** Returns the estimated share of three-word sequences that two texts have in common, between 0 and 1. */
    public static double similarity(String one, String other) {
        double equal = MIN_HASH.getFractionOfEqualComponents(bytes(one), bytes(other));
        return Math.max(0, (equal - BY_CHANCE) / (1 - BY_CHANCE));
    }
}

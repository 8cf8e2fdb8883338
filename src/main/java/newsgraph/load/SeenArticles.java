package newsgraph.load;

/**
 * The articles of a run with their texts, each by 64 bits of a hash: 24 to 48 bytes an article, so that a run over
 * millions needs no more than some tens of megabytes. A table with open addressing, as a map of objects takes four times
 * as much.
 */
final class SeenArticles {

    /** Pairs of article and text; an article of 0 is a free place. */
    private long[] table = new long[2 << 10];

    private int count;

    /** What is known of an article. */
    enum Before {
        /** It is new. */
        NO,
        /** It has come with the same text. */
        SAME,
        /** It has come with another text. */
        OTHER
    }

    /** Notes that the article {@code id} came with the text of that {@code hash}, unless it has come before. */
    Before add(String id, String hash) {
        // No place may look free.
        long article = Math.max(1, Hash.bits(id));
        long text = Hash.bits(hash);
        int place = place(table, article);
        if (table[place] != 0) {
            return table[place + 1] == text ? Before.SAME : Before.OTHER;
        }
        table[place] = article;
        table[place + 1] = text;
        count++;
        if (count > table.length / 3) {
            grow();
        }
        return Before.NO;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != 0) {
                int place = place(larger, table[i]);
                larger[place] = table[i];
                larger[place + 1] = table[i + 1];
            }
        }
        table = larger;
    }

    /** Returns where {@code article} stands in {@code table}, or where it would. */
    private static int place(long[] table, long article) {
        int mask = table.length - 1;
        int place = (int) (article << 1) & mask;
        while (table[place] != 0 && table[place] != article) {
            place = (place + 2) & mask;
        }
        return place;
    }
}

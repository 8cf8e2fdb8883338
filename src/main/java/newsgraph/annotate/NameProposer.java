package newsgraph.annotate;

import java.util.List;

/** Proposes names of people, organisations and places. */
final class NameProposer {

    /** Forgets what an earlier article told. */
    void startArticle() {}

    /** Returns the names in {@code words}, a sentence. */
    List<Name> propose(String[] words) {
        return List.of();
    }
}

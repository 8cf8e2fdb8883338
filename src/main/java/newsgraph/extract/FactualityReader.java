package newsgraph.extract;

import java.util.List;

/**
 * Reads whether an event happened off the clauses around its trigger, from the inside out: its own tense, modality and
 * polarity, then what each governing verb, noun and adjective makes of it, as in FactBank (Saurí and Pustejovsky, 2009).
 */
final class FactualityReader {

    private final VerbFactuality verbs;
    private final NounFactuality nouns;

    FactualityReader(Clauses clauses, NounLinks links, List<String> lower) {
        verbs = new VerbFactuality(clauses, links, lower);
        nouns = new NounFactuality(clauses, links, verbs);
    }

    /** Returns the factuality of the event whose verb group is at {@code i}. */
    Factuality ofVerb(int i) {
        return verbs.ofTrigger(i);
    }

    /** Returns the factuality of the event whose noun group is at {@code i}; {@code standing} for a state such as sanctions. */
    Factuality ofNoun(int i, boolean standing) {
        return nouns.of(i, standing);
    }
}

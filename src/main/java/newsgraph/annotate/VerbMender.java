package newsgraph.annotate;

import java.util.Locale;
import java.util.Set;

/** Tells verbs from nouns by the word's ending and its neighbours. */
final class VerbMender {

    private static final Set<String> VERBS = WordList.words("basewords.txt");
    private static final Set<String> NOUN_VERBS = WordList.words("nounverbs.txt");
    private static final Set<String> MODALS = WordList.group(VerbMender.class, "tagwords.txt", "modal");
    private static final Set<String> BE = WordList.group(VerbMender.class, "tagwords.txt", "be");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "having");
    private static final Set<String> ADPOSITIONS = WordList.words("adpositions.txt");
    private static final Set<String> PLURALS_AFTER_NAMES = WordList.group(VerbMender.class, "tagwords.txt", "plural");
    private static final Set<String> AUXILIARIES = WordList.group(VerbMender.class, "tagwords.txt", "auxiliary");

    /** Past forms that are never nouns. */
    private static final Set<String> PASTS = WordList.group(VerbMender.class, "tagwords.txt", "past");

    /** What arms are before. */
    private static final Set<String> ARMS = WordList.group(VerbMender.class, "tagwords.txt", "arms");

    /** Verbs whose participles stand before their object more often than they modify it: {@code of imposing sanctions}. */
    private static final Set<String> TRANSITIVES = WordList.group(VerbMender.class, "tagwords.txt", "transitive");

    /** What stands behind a plural that opens a sentence: {@code Talks with Iran}. */
    private static final Set<String> AFTER_OPENERS = WordList.group(VerbMender.class, "tagwords.txt", "after-opener");

    private final TaggedWords sentence;

    VerbMender(TaggedWords sentence) {
        this.sentence = sentence;
    }

    /** Mends the tag of the word at {@code i}. */
    void mend(int i) {
        String lower = sentence.words[i].toLowerCase(Locale.ROOT);
        String base = Lemmatizer.verb(lower);
        if (AUXILIARIES.contains(lower) && !sentence.tags[i].equals("AUX") && !sentence.tags[i].equals("VERB")) {
            sentence.tags[i] = "AUX";
        }
        if (lower.equals("executive") && sentence.word(i - 1).equals("chief")) {
            sentence.tags[i] = "NOUN";
        }
        if (sentence.tags[i].equals("VERB")
                && sentence.word(i - 1).equals("'s")
                && sentence.tagOf(i - 1).equals("PART")
                && PLURALS_AFTER_NAMES.contains(lower)) {
            sentence.tags[i] = "NOUN";
            return;
        }
        if (lower.endsWith("ed")
                && VERBS.contains(base)
                && WordList.isAny(sentence.word(i + 1), "itself", "himself", "herself", "themselves")) {
            sentence.tags[i] = "VERB";
        }
        if (lower.equals("arms") && ARMS.contains(sentence.word(i + 1))) {
            sentence.tags[i] = "NOUN";
            return;
        }
        if (PASTS.contains(lower)
                && Character.isLowerCase(sentence.words[i].charAt(0))
                && !sentence.tags[i].equals("AUX")
                && !sentence.isDeterminer(i - 1)
                && (!sentence.tagOf(i - 1).equals("ADJ") || sentence.word(i - 1).equals("last"))) {
            sentence.tags[i] = "VERB";
        }
        boolean opensWithPlural =
                i == 0 && PLURALS_AFTER_NAMES.contains(lower) && AFTER_OPENERS.contains(sentence.word(1));
        if (WordList.isAny(sentence.tags[i], "VERB", "PROPN", "ADJ") && opensWithPlural) {
            sentence.tags[i] = "NOUN";
            return;
        }
        if (sentence.tags[i].equals("ADP") && !ADPOSITIONS.contains(lower)) {
            sentence.tags[i] = "NOUN";
        }
        if (sentence.tags[i].equals("VERB")
                && !VERBS.contains(base)
                && !AUXILIARIES.contains(lower)
                && WordList.isAny(sentence.tagOf(i - 1), "PROPN", "DET", "ADJ")
                && !lower.endsWith("ed")
                && !lower.endsWith("ing")) {
            sentence.tags[i] = "NOUN";
            return;
        }
        if (lower.length() < 3
                || !VERBS.contains(base)
                || sentence.tags[i].equals("AUX")
                || sentence.tags[i].equals("ADP")
                || sentence.tags[i].equals("ADV") && !sentence.tagOf(i - 1).equals("AUX")) {
            return;
        }
        boolean nounToo = NOUN_VERBS.contains(base);
        if (sentence.tagOf(i - 1).equals("PUNCT") && sentence.word(i - 1).equals("-")) {
            return;
        }
        if (lower.equals(base)) {
            base(i, nounToo);
        } else if (lower.endsWith("ing")) {
            participle(i, lower);
        } else if (lower.endsWith("s")) {
            third(i, nounToo);
        } else if (!sentence.tags[i].equals("VERB")
                && (isHelper(i, HAVE)
                        || isHelper(i, BE) && lower.endsWith("ed") && !sentence.tags[i].equals("ADJ")
                        || sentence.isSubject(i - 1))) {
            sentence.tags[i] = "VERB";
        }
    }

    private void base(int i, boolean nounToo) {
        String before = sentence.word(sentence.beforeAdverbs(i));
        boolean singular = sentence.tagOf(i - 1).equals("PROPN")
                && !sentence.word(i - 1).endsWith("s")
                && !sentence.tagOf(i - 3).equals("PROPN")
                && !WordList.isAny(sentence.word(i - 2), "and", ",", "will", "would", "to", "may", "could", "can");
        if (nounToo
                && sentence.tags[i].equals("VERB")
                && singular
                && sentence.word(i + 1).equals("to")) {
            sentence.tags[i] = "NOUN";
        } else if (sentence.tags[i].equals("VERB")
                && sentence.tagOf(i - 1).equals("VERB")
                && sentence.tagOf(i + 1).equals("NOUN")) {
            sentence.tags[i] = "ADJ";
        } else if (MODALS.contains(before)
                || before.equals("to")
                        && (!nounToo || sentence.tags[i].equals("VERB") || sentence.opensObject(i + 1))) {
            sentence.tags[i] = "VERB";
        } else if (nounToo
                && sentence.tags[i].equals("VERB")
                && (sentence.isDeterminer(i - 1)
                        || sentence.tagOf(i - 1).equals("PROPN")
                                && (sentence.isDeterminer(i - 2)
                                        || sentence.word(i - 2).equals("'s"))
                                && !sentence.opensObject(i + 1))) {
            sentence.tags[i] = "NOUN";
        } else if (nounToo
                && sentence.tags[i].equals("VERB")
                && WordList.isAny(sentence.tagOf(i - 1), "NOUN", "ADJ")
                && !sentence.word(i - 1).endsWith("s")
                && sentence.tagOf(i + 1).equals("ADP")
                && sentence.opensPhrase(i - 1)) {
            sentence.tags[i] = "NOUN";
        } else if (!nounToo
                && sentence.tags[i].equals("NOUN")
                && (sentence.isSubjectPronoun(i - 1)
                        || sentence.tagOf(i - 1).equals("NOUN")
                                && sentence.word(i - 1).endsWith("s"))) {
            sentence.tags[i] = "VERB";
        }
    }

    private void participle(int i, String lower) {
        boolean adverbs = sentence.beforeAdverbs(i) < i - 1;
        if (sentence.tags[i].equals("ADJ")
                && WordList.isAny(sentence.word(i - 1), "of", "by", "without", "from", "before", "after", "for", "on")
                && TRANSITIVES.contains(Lemmatizer.verb(lower))
                && WordList.isAny(sentence.tagOf(i + 1), "NOUN", "PROPN", "ADJ")) {
            sentence.tags[i] = "VERB";
            return;
        }
        String before = sentence.word(sentence.beforeAdverbs(i));
        if (BE.contains(before)
                && !before.equals("'s")
                && (sentence.tags[i].equals("NOUN") || sentence.tags[i].equals("ADJ"))) {
            sentence.tags[i] = lower.equals("meeting") && sentence.word(i + 1).equals("of") ? "NOUN" : "VERB";
        } else if (!sentence.tags[i].equals("VERB")
                && (sentence.opensObject(i + 1)
                        || sentence.word(i + 1).equals("with")
                                && lower.equals("meeting")
                                && !sentence.isDeterminer(i - 1)
                                && !sentence.tagOf(i - 1).equals("ADJ"))
                && !sentence.isDeterminer(i - 1)
                && !sentence.tagOf(i - 1).equals("ADJ")
                && !sentence.tagOf(i - 1).equals("PROPN")) {
            sentence.tags[i] = "VERB";
        } else if (sentence.tags[i].equals("VERB")
                && !adverbs
                && sentence.isDeterminer(i - 1)
                && (lower.equals("meeting") || sentence.word(i + 1).equals("of"))) {
            sentence.tags[i] = "NOUN";
        } else if (lower.equals("meeting")
                && WordList.isAny(sentence.tagOf(i - 1), "NOUN", "PROPN")
                && !sentence.word(i - 1).endsWith("s")
                && sentence.opensIndefinite(i - 1)) {
            sentence.tags[i] = "NOUN";
        } else if (!sentence.tags[i].equals("VERB")
                && sentence.tagOf(i - 1).equals("PUNCT")
                && !lower.equals("meeting")
                && !lower.equals("briefing")
                && sentence.tagOf(i + 1).equals("ADP")) {
            sentence.tags[i] = "VERB";
        }
    }

    private void third(int i, boolean nounToo) {
        if (sentence.tags[i].equals("VERB")) {
            if (nounToo
                    && (sentence.isDeterminer(i - 1)
                            || sentence.tagOf(i - 1).equals("ADJ") && !sentence.isCapital(i - 1))) {
                sentence.tags[i] = "NOUN";
            }
            return;
        }
        boolean afterName = sentence.tagOf(i - 1).equals("PROPN")
                || sentence.word(i - 1).equals(")")
                || sentence.isSubjectPronoun(i - 1);
        if (!nounToo && !sentence.isDeterminer(i - 1) && !sentence.tagOf(i - 1).equals("ADJ")
                || nounToo && afterName && (sentence.opensObject(i + 1) || sentence.isSubjectPronoun(i - 1))) {
            sentence.tags[i] = "VERB";
        } else if (afterName
                && sentence.tagOf(i - 1).equals("PROPN")
                && WordList.isAny(sentence.tagOf(i + 1), "ADP", "PART", "SCONJ")
                && !PLURALS_AFTER_NAMES.contains(sentence.word(i))) {
            sentence.tags[i] = "VERB";
        } else if (afterName
                && sentence.word(i + 1).equals("to")
                && sentence.tagOf(i + 2).equals("VERB")
                && VERBS.contains(Lemmatizer.verb(sentence.word(i)))
                && !sentence.hasFiniteVerb()) {
            sentence.tags[i] = "VERB";
        } else if (afterName
                && i < 3
                && sentence.tagOf(0).equals("PROPN")
                && WordList.isAny(sentence.tagOf(i + 1), "NOUN", "PROPN", "ADJ")
                && !PLURALS_AFTER_NAMES.contains(sentence.word(i))) {
            sentence.tags[i] = "VERB";
        } else if (afterName && sentence.tagOf(i + 1).equals("NOUN") && !sentence.hasFiniteVerb()) {
            sentence.tags[i] = "VERB";
        }
    }

    /** Whether an auxiliary of {@code set} stands before {@code i}, with nothing but adverbs between. */
    private boolean isHelper(int i, Set<String> set) {
        return set.contains(sentence.word(sentence.beforeAdverbs(i)));
    }
}

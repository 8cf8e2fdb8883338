package newsgraph.annotate;

import java.util.Locale;
import java.util.Set;

/**
 * Mends the tags that OpenNLP's model, trained on web text, gets wrong in news: finite verbs taken for nouns
 * ({@code arrives}, {@code shakes}), names taken for verbs ({@code Wang}, {@code Trump}), nouns taken for verbs
 * ({@code his China visit}). Each rule looks at a word, its ending and its neighbours, as in Brill's tagger (1992).
 */
final class TagMender {

    private static final Set<String> VERBS = WordList.words("basewords.txt");
    private static final Set<String> NOUN_VERBS = WordList.words("nounverbs.txt");
    private static final Set<String> MODALS = WordList.group(TagMender.class, "tagwords.txt", "modal");
    private static final Set<String> SUBJECTS = WordList.group(TagMender.class, "tagwords.txt", "subject");
    private static final Set<String> BE = WordList.group(TagMender.class, "tagwords.txt", "be");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "having");
    private static final Set<String> ADPOSITIONS = WordList.words("adpositions.txt");
    private static final Set<String> PLURALS_AFTER_NAMES = WordList.group(TagMender.class, "tagwords.txt", "plural");
    private static final Set<String> AUXILIARIES = WordList.group(TagMender.class, "tagwords.txt", "auxiliary");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");

    private final String[] words;
    private final String[] tags;

    private TagMender(String[] words, String[] tags) {
        this.words = words;
        this.tags = tags;
    }

    /** Corrects {@code tags} of {@code words}, a sentence, in place; {@code caseTells} is false where all begin with capitals. */
    static void mend(String[] words, String[] tags, boolean caseTells) {
        TagMender mender = new TagMender(words, tags);
        for (int i = 0; i < words.length; i++) {
            mender.compound(i);
        }
        for (int i = 0; i < words.length && caseTells; i++) {
            mender.name(i);
        }
        for (int i = 0; i < words.length; i++) {
            if (Character.isLowerCase(words[i].charAt(0)) || i == 0) {
                mender.verbOrNoun(i);
            }
        }
    }

    /** The parts of {@code long-standing} and {@code face-to-face} before a noun are adjectives. */
    private void compound(int i) {
        if (!word(i).equals("-") || i == 0 || i + 1 >= words.length || !Character.isLowerCase(words[i + 1].charAt(0))) {
            return;
        }
        String next = tagOf(i + 2);
        boolean beforeNoun = next.equals("NOUN")
                || next.equals("ADJ")
                || next.equals("PROPN")
                || word(i + 2).equals("-");
        boolean noun = tagOf(i + 1).equals("NOUN")
                && !next.equals("NOUN")
                && !word(i + 2).equals("-");
        if (beforeNoun && !noun) {
            tags[i + 1] = "ADJ";
            if (!isCapital(i - 1) && !tagOf(i - 1).equals("NUM")) {
                tags[i - 1] = "ADJ";
            }
        }
    }

    private void name(int i) {
        String word = words[i];
        if (!Character.isUpperCase(word.charAt(0)) || tags[i].equals("PROPN") || word.equals("I")) {
            return;
        }
        boolean opens = i == 0 || tags[i - 1].equals("PUNCT") && "\"'([:.".contains(words[i - 1]);
        boolean likely = switch (tags[i]) {
            case "VERB", "AUX", "NOUN", "PRON", "X", "INTJ", "ADV", "DET" -> true;
            default -> false;
        };
        if (likely
                && (!opens || tags[i].equals("NOUN") || tags[i].equals("X") || tags[i].equals("VERB"))
                && !(opens && Casing.isCommon(word.toLowerCase(Locale.ROOT)))) {
            tags[i] = "PROPN";
        }
    }

    private void verbOrNoun(int i) {
        String lower = words[i].toLowerCase(Locale.ROOT);
        String base = Lemmatizer.verb(lower);
        if (AUXILIARIES.contains(lower) && !tags[i].equals("AUX") && !tags[i].equals("VERB")) {
            tags[i] = "AUX";
        }
        if (lower.equals("executive") && word(i - 1).equals("chief")) {
            tags[i] = "NOUN";
        }
        if (tags[i].equals("ADP") && !ADPOSITIONS.contains(lower)) {
            tags[i] = "NOUN";
        }
        if (tags[i].equals("VERB")
                && !VERBS.contains(base)
                && tagOf(i - 1).matches("PROPN|DET|ADJ")
                && !lower.endsWith("ed")
                && !lower.endsWith("ing")) {
            tags[i] = "NOUN";
            return;
        }
        if (lower.length() < 3
                || !VERBS.contains(base)
                || tags[i].equals("AUX")
                || tags[i].equals("ADP")
                || tags[i].equals("ADV") && !tagOf(i - 1).equals("AUX")) {
            return;
        }
        boolean nounToo = NOUN_VERBS.contains(base);
        if (tagOf(i - 1).equals("PUNCT") && word(i - 1).equals("-")) {
            return;
        }
        if (lower.equals(base)) {
            base(i, nounToo);
        } else if (lower.endsWith("ing")) {
            participle(i, lower);
        } else if (lower.endsWith("s")) {
            third(i, nounToo);
        } else if (!tags[i].equals("VERB")
                && (isHelper(i, HAVE)
                        || isHelper(i, BE) && lower.endsWith("ed") && !tags[i].equals("ADJ")
                        || isSubject(i - 1))) {
            tags[i] = "VERB";
        }
    }

    private void base(int i, boolean nounToo) {
        String before = word(beforeAdverbs(i));
        if (tags[i].equals("VERB")
                && tagOf(i - 1).equals("VERB")
                && tagOf(i + 1).equals("NOUN")) {
            tags[i] = "ADJ";
        } else if (MODALS.contains(before)
                || before.equals("to") && (!nounToo || tags[i].equals("VERB") || opensObject(i + 1))) {
            tags[i] = "VERB";
        } else if (nounToo
                && tags[i].equals("VERB")
                && (isDeterminer(i - 1)
                        || tagOf(i - 1).equals("PROPN")
                                && (isDeterminer(i - 2) || word(i - 2).equals("'s"))
                                && !opensObject(i + 1))) {
            tags[i] = "NOUN";
        } else if (!nounToo
                && tags[i].equals("NOUN")
                && (SUBJECTS.contains(word(i - 1))
                        || tagOf(i - 1).equals("NOUN") && word(i - 1).endsWith("s"))) {
            tags[i] = "VERB";
        }
    }

    private void participle(int i, String lower) {
        boolean adverbs = beforeAdverbs(i) < i - 1;
        String before = word(beforeAdverbs(i));
        if (BE.contains(before) && !before.equals("'s") && (tags[i].equals("NOUN") || tags[i].equals("ADJ"))) {
            tags[i] = lower.equals("meeting") && word(i + 1).equals("of") ? "NOUN" : "VERB";
        } else if (!tags[i].equals("VERB")
                && (opensObject(i + 1)
                        || word(i + 1).equals("with")
                                && lower.equals("meeting")
                                && !isDeterminer(i - 1)
                                && !tagOf(i - 1).equals("ADJ"))
                && !isDeterminer(i - 1)
                && !tagOf(i - 1).equals("ADJ")
                && !tagOf(i - 1).equals("PROPN")) {
            tags[i] = "VERB";
        } else if (tags[i].equals("VERB")
                && !adverbs
                && isDeterminer(i - 1)
                && (lower.equals("meeting") || word(i + 1).equals("of"))) {
            tags[i] = "NOUN";
        } else if (!tags[i].equals("VERB")
                && tagOf(i - 1).equals("PUNCT")
                && !lower.equals("meeting")
                && !lower.equals("briefing")
                && tagOf(i + 1).equals("ADP")) {
            tags[i] = "VERB";
        }
    }

    private void third(int i, boolean nounToo) {
        if (tags[i].equals("VERB")) {
            if (nounToo && (isDeterminer(i - 1) || tagOf(i - 1).equals("ADJ") && !isCapital(i - 1))) {
                tags[i] = "NOUN";
            }
            return;
        }
        boolean afterName = tagOf(i - 1).equals("PROPN") || word(i - 1).equals(")") || SUBJECTS.contains(word(i - 1));
        if (!nounToo && !isDeterminer(i - 1) && !tagOf(i - 1).equals("ADJ")
                || nounToo && afterName && (opensObject(i + 1) || SUBJECTS.contains(word(i - 1)))) {
            tags[i] = "VERB";
        } else if (afterName
                && tagOf(i - 1).equals("PROPN")
                && tagOf(i + 1).matches("ADP|PART|SCONJ")
                && !PLURALS_AFTER_NAMES.contains(word(i))) {
            tags[i] = "VERB";
        } else if (afterName
                && i < 3
                && tagOf(0).equals("PROPN")
                && tagOf(i + 1).matches("NOUN|PROPN|ADJ")
                && !PLURALS_AFTER_NAMES.contains(word(i))) {
            tags[i] = "VERB";
        } else if (afterName && tagOf(i + 1).equals("NOUN") && !hasFiniteVerb()) {
            tags[i] = "VERB";
        }
    }

    private boolean hasFiniteVerb() {
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].equals("AUX")
                    || tags[i].equals("VERB")
                            && !word(i).endsWith("ing")
                            && !word(i - 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an auxiliary of {@code set} stands before {@code i}, with nothing but adverbs between. */
    private boolean isHelper(int i, Set<String> set) {
        return set.contains(word(beforeAdverbs(i)));
    }

    private boolean isSubject(int i) {
        return SUBJECTS.contains(word(i)) || tagOf(i).equals("PROPN") && isCapital(i);
    }

    private boolean opensObject(int i) {
        return switch (tagOf(i)) {
            case "DET", "PROPN", "NUM" -> true;
            case "PRON" -> !SUBJECTS.contains(word(i)) || word(i).equals("it");
            default -> isCapital(i);
        };
    }

    private boolean isDeterminer(int i) {
        return tagOf(i).equals("DET")
                || POSSESSIVES.contains(word(i))
                || word(i).equals("'s") && tagOf(i).equals("PART")
                || word(i).equals("'");
    }

    private int beforeAdverbs(int i) {
        int j = i - 1;
        while (j >= 0
                && j > i - 4
                && (tags[j].equals("ADV")
                        || tags[j].equals("CCONJ") && j > 0 && tags[j - 1].equals("ADV")
                        || words[j].equals("not")
                        || words[j].equals("n't")
                        || words[j].endsWith("ly"))) {
            j--;
        }
        return j;
    }

    private String word(int i) {
        return i >= 0 && i < words.length ? words[i].toLowerCase(Locale.ROOT) : "";
    }

    private String tagOf(int i) {
        return i >= 0 && i < tags.length ? tags[i] : "";
    }

    private boolean isCapital(int i) {
        return i >= 0 && i < words.length && Character.isUpperCase(words[i].charAt(0));
    }
}

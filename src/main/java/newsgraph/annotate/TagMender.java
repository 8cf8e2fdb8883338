package newsgraph.annotate;

import java.util.Locale;

/**
 * Mends the tags that OpenNLP's model, trained on web text, gets wrong in news: finite verbs taken for nouns
 * ({@code arrives}, {@code shakes}), names taken for verbs ({@code Wang}, {@code Trump}), nouns taken for verbs
 * ({@code his China visit}). Each rule looks at a word, its ending and its neighbours, as in Brill's tagger (1992).
 */
final class TagMender {

    private final TaggedWords sentence;

    private TagMender(TaggedWords sentence) {
        this.sentence = sentence;
    }

    /** Corrects {@code tags} of {@code words}, a sentence, in place; {@code caseTells} is false where all begin with capitals. */
    static void mend(String[] words, String[] tags, boolean caseTells) {
        TaggedWords sentence = new TaggedWords(words, tags);
        TagMender mender = new TagMender(sentence);
        VerbMender verbs = new VerbMender(sentence);
        for (int i = 0; i < words.length; i++) {
            mender.compound(i);
        }
        for (int i = 0; i < words.length && caseTells; i++) {
            mender.name(i);
        }
        for (int i = 0; i < words.length; i++) {
            mender.article(i);
            mender.adverb(i);
        }
        for (int i = 0; i < words.length; i++) {
            if (Character.isLowerCase(words[i].charAt(0)) || i == 0) {
                verbs.mend(i);
            }
        }
    }

    /** The parts of {@code long-standing} and {@code face-to-face} before a noun are adjectives. */
    private void compound(int i) {
        if (!sentence.word(i).equals("-")
                || i == 0
                || i + 1 >= sentence.words.length
                || !Character.isLowerCase(sentence.words[i + 1].charAt(0))) {
            return;
        }
        String next = sentence.tagOf(i + 2);
        boolean beforeNoun = next.equals("NOUN")
                || next.equals("ADJ")
                || next.equals("PROPN")
                || sentence.word(i + 2).equals("-");
        boolean noun = sentence.tagOf(i + 1).equals("NOUN")
                && !next.equals("NOUN")
                && !sentence.word(i + 2).equals("-");
        if (beforeNoun && !noun) {
            sentence.tags[i + 1] = "ADJ";
            if (!sentence.isCapital(i - 1) && !sentence.tagOf(i - 1).equals("NUM")) {
                sentence.tags[i - 1] = "ADJ";
            }
        }
    }

    /** {@code said a visit}: an article is one. */
    private void article(int i) {
        if (WordList.isAny(sentence.words[i], "a", "an") && !sentence.tags[i].equals("X")) {
            sentence.tags[i] = "DET";
        }
    }

    /** {@code Kim last met Moon}: an adverb, as a verb stands behind it that is no gerund. */
    private void adverb(int i) {
        String word = sentence.words[i];
        boolean verb =
                sentence.tagOf(i + 1).equals("VERB") && !sentence.word(i + 1).endsWith("ing");
        boolean behindNoun = WordList.isAny(word, "last", "first", "next")
                && WordList.isAny(sentence.tagOf(i - 1), "PROPN", "NOUN", "AUX");
        boolean behindPronoun = word.equals("last") && sentence.isSubjectPronoun(i - 1);
        if (verb && (behindNoun || behindPronoun)) {
            sentence.tags[i] = "ADV";
        }
    }

    private void name(int i) {
        String word = sentence.words[i];
        if (!Character.isUpperCase(word.charAt(0)) || sentence.tags[i].equals("PROPN") || word.equals("I")) {
            return;
        }
        boolean opens = i == 0 || sentence.tags[i - 1].equals("PUNCT") && "\"'([:.".contains(sentence.words[i - 1]);
        boolean likely = switch (sentence.tags[i]) {
            case "VERB", "AUX", "NOUN", "PRON", "X", "INTJ", "ADV", "DET" -> true;
            default -> false;
        };
        if (likely
                && (!opens
                        || sentence.tags[i].equals("NOUN")
                        || sentence.tags[i].equals("X")
                        || sentence.tags[i].equals("VERB"))
                && !(opens && Casing.isCommon(word.toLowerCase(Locale.ROOT)))) {
            sentence.tags[i] = "PROPN";
        }
    }
}

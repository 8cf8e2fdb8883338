package newsgraph.annotate;

import java.util.Locale;
import java.util.Set;

/** A sentence's words and tags while they are mended, and what stands around a word in it. */
final class TaggedWords {

    private static final Set<String> SUBJECTS = WordList.group(TaggedWords.class, "tagwords.txt", "subject");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");

    final String[] words;
    final String[] tags;

    TaggedWords(String[] words, String[] tags) {
        this.words = words;
        this.tags = tags;
    }

    /** Returns the word at {@code i} in small letters, empty beyond the ends. */
    String word(int i) {
        return i >= 0 && i < words.length ? words[i].toLowerCase(Locale.ROOT) : "";
    }

    /** Returns the tag at {@code i}, empty beyond the ends. */
    String tagOf(int i) {
        return i >= 0 && i < tags.length ? tags[i] : "";
    }

    boolean isCapital(int i) {
        return i >= 0 && i < words.length && Character.isUpperCase(words[i].charAt(0));
    }

    boolean isSubjectPronoun(int i) {
        return SUBJECTS.contains(word(i));
    }

    boolean isSubject(int i) {
        return isSubjectPronoun(i) || tagOf(i).equals("PROPN") && isCapital(i);
    }

    /** Whether an object may begin at {@code i}. */
    boolean opensObject(int i) {
        return switch (tagOf(i)) {
            case "DET", "PROPN", "NUM" -> true;
            case "PRON" -> !isSubjectPronoun(i) || word(i).equals("it");
            default -> isCapital(i);
        };
    }

    boolean isDeterminer(int i) {
        return tagOf(i).equals("DET")
                || POSSESSIVES.contains(word(i))
                || word(i).equals("'s") && tagOf(i).equals("PART")
                || word(i).equals("'");
    }

    /** Returns the index before {@code i} and the adverbs that stand before it. */
    int beforeAdverbs(int i) {
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

    /** Whether the word at {@code i} ends a phrase of nouns and adjectives that begins with a determiner. */
    boolean opensPhrase(int i) {
        return isDeterminer(phraseStart(i) - 1);
    }

    /** Whether the word at {@code i} ends a phrase of one thing: {@code a White House}, {@code another telephone}. */
    boolean opensIndefinite(int i) {
        String determiner = word(phraseStart(i) - 1);
        return determiner.equals("a") || determiner.equals("an") || determiner.equals("another");
    }

    private int phraseStart(int i) {
        int j = i;
        while (j > 0 && j > i - 4 && WordList.isAny(tagOf(j), "NOUN", "ADJ", "PROPN", "NUM")) {
            j--;
        }
        return j + 1;
    }

    boolean hasFiniteVerb() {
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
}

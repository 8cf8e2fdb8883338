package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.annotate.Sentence;
import newsgraph.annotate.Token;
import newsgraph.extract.Chunk.Joint;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.resolve.Reference;
import newsgraph.resolve.Reference.Use;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into noun groups, verb groups and the words between them, from left to right in one pass, as the
 * first stages of FASTUS (Hobbs and others, 1997).
 *
 * <pre>
 *     noun group = [determiner | possessor "'s"] (adjective | participle | number | noun | actor)* (noun | actor)
 *     verb group = [to] (auxiliary | modal | not | adverb)* verb
 * </pre>
 */
final class Chunker {

    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "week",
            "month",
            "year",
            "day",
            "weekend",
            "morning",
            "afternoon",
            "evening",
            "night",
            "hour",
            "minute",
            "decade",
            "century",
            "spring",
            "summer",
            "autumn",
            "winter",
            "fall");
    private static final Set<String> COMPOUND_PREPOSITIONS = Set.of(
            "ahead of",
            "because of",
            "due to",
            "on behalf",
            "along with",
            "together with",
            "according to",
            "instead of",
            "out of",
            "prior to",
            "apart from",
            "as for",
            "such as",
            "in addition",
            "aside from",
            "alongside of",
            "as of",
            "in place",
            "in response",
            "in return");
    private static final Set<String> SUBORDINATORS = Set.of(
            "if",
            "unless",
            "whether",
            "that",
            "because",
            "although",
            "though",
            "while",
            "when",
            "whenever",
            "where",
            "as",
            "since",
            "until",
            "once",
            "after",
            "before",
            "than",
            "lest",
            "why",
            "how",
            "what",
            "so");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "whose");

    private final List<Token> tokens;
    private final String[] lower;
    private final Map<Integer, Reference> referenceAt = new HashMap<>();
    private final List<Chunk> chunks = new ArrayList<>();
    private final VerbGroups verbGroups;

    private Chunker(Sentence sentence, List<Reference> references) {
        tokens = sentence.tokens();
        lower = new String[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
        }
        references.forEach(reference -> referenceAt.put(reference.first(), reference));
        verbGroups = new VerbGroups(tokens, lower);
    }

    /** Returns the chunks of {@code sentence}, whose actors are {@code references}. */
    static List<Chunk> chunks(Sentence sentence, List<Reference> references) {
        return new Chunker(sentence, references).read();
    }

    private List<Chunk> read() {
        int i = 0;
        while (i < lower.length) {
            Chunk chunk = next(i);
            chunks.add(chunk instanceof Chunk.VerbGroup verb ? withModal(verb) : chunk);
            i = chunk.end();
        }
        return chunks;
    }

    /** {@code will on Tuesday visit}: a modal that was parted from its verb. */
    private Chunk.VerbGroup withModal(Chunk.VerbGroup verb) {
        if (verb.form() != Chunk.Form.FINITE || !verb.modal().isEmpty() || verb.past() || verb.passive()) {
            return verb;
        }
        for (int k = chunks.size() - 1;
                k >= 0 && k > chunks.size() - 9 && !(chunks.get(k) instanceof Chunk.VerbGroup);
                k--) {
            if (chunks.get(k) instanceof Joint joint && VerbGroups.isModal(joint.word())) {
                return new Chunk.VerbGroup(
                        verb.first(),
                        verb.end(),
                        verb.head(),
                        verb.lemma(),
                        verb.form(),
                        joint.word(),
                        verb.negated(),
                        false,
                        verb.progressive(),
                        false);
            }
        }
        return verb;
    }

    private Chunk next(int i) {
        Reference reference = referenceAt.get(i);
        boolean participle = lower[i].equals("following")
                || lower[i].equals("regarding")
                || lower[i].equals("concerning")
                || lower[i].equals("pending");
        if (lower[i].equals("including")
                || participle
                        && i > 0
                        && tag(i + 1).matches("DET|ADJ|NOUN|PROPN|PRON|NUM")
                        && !tag(i - 1).equals("AUX")) {
            return new Joint(i, i + 1, Kind.PREPOSITION, lower[i]);
        }
        if (i + 1 < lower.length
                && COMPOUND_PREPOSITIONS.contains(lower[i] + ' ' + lower[i + 1])
                && !lower[i + 1].equals("to")) {
            return joint(i);
        }
        if (reference == null) {
            Chunk.VerbGroup verb = verbGroups.at(i);
            if (verb != null) {
                return verb;
            }
        }
        boolean relativeThat = lower[i].equals("that")
                && tag(i).equals("PRON")
                && !chunks.isEmpty()
                && chunks.get(chunks.size() - 1) instanceof NounGroup
                && verbGroups.at(i + 1) != null;
        if (relativeThat || RELATIVES.contains(lower[i])) {
            return new Joint(i, i + 1, Kind.RELATIVE, lower[i]);
        }
        NounGroup noun = nounGroup(i);
        return noun != null ? noun : joint(i);
    }

    private Joint joint(int i) {
        String two = i + 1 < lower.length ? lower[i] + ' ' + lower[i + 1] : "";
        boolean infinitive = two.endsWith(" to") && verbGroups.at(i + 1) != null;
        if (COMPOUND_PREPOSITIONS.contains(two) && !infinitive) {
            return new Joint(i, i + 2, Kind.PREPOSITION, two);
        }
        Kind kind = switch (lower[i]) {
            case ",", ", " -> Kind.COMMA;
            case "(", "[", "{" -> Kind.OPEN;
            case ")", "]", "}" -> Kind.CLOSE;
            case "\"", "'" -> Kind.QUOTE;
            case "and", "or", "&" -> Kind.CONJUNCTION;
            case "but" -> Kind.CONJUNCTION;
            default -> byTag(i);
        };
        return new Joint(i, i + 1, kind, lower[i]);
    }

    private Kind byTag(int i) {
        String tag = tag(i);
        if (SUBORDINATORS.contains(lower[i]) && !isPreposition(i)) {
            return Kind.SUBORDINATOR;
        }
        return switch (tag) {
            case "ADP", "SCONJ" -> Kind.PREPOSITION;
            case "ADV", "PART" -> lower[i].equals("to") ? Kind.PREPOSITION : Kind.ADVERB;
            case "ADJ", "VERB", "AUX" -> Kind.ADJECTIVE;
            case "CCONJ" -> Kind.CONJUNCTION;
            case "PUNCT", "SYM", "X" ->
                lower[i].equals("-")
                                && i > 0
                                && tokens.get(i).begin() == tokens.get(i - 1).end()
                        ? Kind.ADVERB
                        : Kind.BREAK;
            default -> Kind.ADVERB;
        };
    }

    /** {@code after} and its like open a clause only where a verb follows before the group after them ends. */
    private boolean isPreposition(int i) {
        return switch (lower[i]) {
            case "after", "before", "since", "until", "as", "than" -> !opensClause(i + 1);
            default -> false;
        };
    }

    private boolean opensClause(int i) {
        int j = i;
        for (int groups = 0; groups < 6 && j < lower.length; groups++) {
            Chunk.VerbGroup verb = referenceAt.containsKey(j) ? null : verbGroups.at(j);
            if (verb != null) {
                return groups > 0
                        && verb.form() != Chunk.Form.GERUND
                        && verb.form() != Chunk.Form.INFINITIVE
                        && !(verb.form() == Chunk.Form.PAST && next(verb.end(), "by"));
            }
            NounGroup noun = nounGroup(j);
            if (noun != null) {
                j = noun.end();
            } else if (tag(j).equals("ADV") || tag(j).equals("ADP") && groups > 0) {
                j++;
            } else {
                return false;
            }
        }
        return false;
    }

    private boolean next(int i, String word) {
        return i < lower.length && lower[i].equals(word);
    }

    private @Nullable NounGroup nounGroup(int start) {
        return new NounGroupReader(start).read();
    }

    private String tag(int i) {
        return i >= 0 && i < lower.length ? tokens.get(i).tag() : "";
    }

    /** Reads one noun group. */
    private final class NounGroupReader {
        private final int start;
        private int i;
        private int head = -1;
        private @Nullable Reference core;
        private final List<Reference> possessors = new ArrayList<>();
        private final List<Reference> modifiers = new ArrayList<>();
        private final List<String> words = new ArrayList<>();

        NounGroupReader(int start) {
            this.start = start;
            i = start;
        }

        @Nullable
        NounGroup read() {
            boolean more = true;
            while (more && i < lower.length) {
                more = step();
            }
            if (head < 0 && !words.isEmpty() && !possessors.isEmpty()) {
                head = i - 1;
            }
            if (head < 0) {
                return null;
            }
            boolean temporal = core == null && TIMES.contains(tokens.get(head).lemma())
                    || TIMES.contains(lower[head]) && core == null;
            if (core != null) {
                modifiers.remove(core);
            }
            return new NounGroup(
                    start, i, head, tokens.get(head).lemma(), core, possessors, modifiers, words, temporal);
        }

        private boolean step() {
            Reference reference = referenceAt.get(i);
            if (reference != null) {
                return actor(reference);
            }
            String tag = tag(i);
            if (i > start && (lower[i].equals("'s") || lower[i].equals("'")) && tag.equals("PART") && head >= 0) {
                possessive();
                return true;
            }
            return switch (tag) {
                case "DET" -> head < 0 && determiner();
                case "PRON" -> head < 0 && pronoun();
                case "ADJ", "NUM" ->
                    head >= 0 && TIMES.contains(lower[head]) ? date() : (head < 0 || isNounLater()) && modifier();
                case "NOUN", "PROPN", "SYM" -> noun();
                case "ADV" -> head < 0 && i > start && tag(i + 1).equals("ADJ") && modifier();
                case "VERB" -> head < 0 && i > start && tag(i + 1).matches("NOUN|ADJ|PROPN") && modifier();
                case "PUNCT" -> lower[i].equals(",") ? adjectives() : hyphen();
                default -> false;
            };
        }

        private boolean actor(Reference reference) {
            if (core != null || head >= 0 && !tag(head).equals("NUM")) {
                return false;
            }
            i = reference.end();
            boolean possessive =
                    i < lower.length && (lower[i].equals("'s") || lower[i].equals("'")) && tag(i).equals("PART");
            if (possessive) {
                possessors.add(reference);
                i++;
                head = -1;
                return true;
            }
            if (reference.kind() == newsgraph.resolve.MentionKind.PRONOUN && isPossessivePronoun(reference.first())) {
                possessors.add(reference);
                return true;
            }
            modifiers.add(reference);
            if (continues()) {
                return true;
            }
            core = reference;
            head = reference.head();
            return false;
        }

        private boolean isPossessivePronoun(int token) {
            return switch (lower[token]) {
                case "his", "its", "their" -> true;
                case "her" -> tag(token + 1).matches("NOUN|ADJ|PROPN|NUM");
                default -> false;
            };
        }

        /** Whether the group goes on behind an actor: a noun follows, or a hyphen and another actor. */
        private boolean continues() {
            if (i >= lower.length) {
                return false;
            }
            boolean hyphen = lower[i].equals("-")
                            && tokens.get(i).begin() == tokens.get(i - 1).end()
                    || lower[i].equals("/");
            if (hyphen) {
                return isNounAt(i + 1)
                        || referenceAt.containsKey(i + 1)
                        || tag(i + 1).matches("ADJ|VERB");
            }
            return !isTime(i) && !referenceAt.containsKey(i) && isNounAt(i)
                    || modifiers.get(modifiers.size() - 1).use() == Use.MODIFIER
                            && (tag(i).equals("ADJ") || tag(i).equals("NUM") || referenceAt.containsKey(i));
        }

        /** {@code Riyadh last year}, {@code Paris Monday}. */
        private boolean isTime(int token) {
            return TIMES.contains(lower[token])
                    || tag(token).equals("ADJ")
                            && token + 1 < lower.length
                            && TIMES.contains(tokens.get(token + 1).lemma());
        }

        private boolean isNounAt(int token) {
            return tag(token).equals("NOUN")
                    || tag(token).equals("PROPN")
                    || tag(token).equals("ADJ") && tag(token + 1).equals("NOUN");
        }

        private boolean isNounLater() {
            return (tag(i + 1).equals("NOUN")
                            || tag(i + 1).equals("ADJ") && tag(i + 2).equals("NOUN"))
                    && !tag(i).equals("NUM");
        }

        private void possessive() {
            words.clear();
            head = -1;
            i++;
        }

        private boolean determiner() {
            if (SUBORDINATORS.contains(lower[i]) && lower[i].equals("that") && verbGroups.at(i + 1) != null) {
                return false;
            }
            if (lower[i].equals("no")) {
                words.add("no");
            }
            i++;
            return true;
        }

        private boolean pronoun() {
            if (SUBORDINATORS.contains(lower[i]) || RELATIVES.contains(lower[i])) {
                return false;
            }
            boolean possessive = isPossessivePronoun(i)
                    || lower[i].equals("my")
                    || lower[i].equals("our")
                    || lower[i].equals("your");
            head = possessive ? -1 : i;
            i++;
            return possessive;
        }

        private boolean modifier() {
            words.add(tokens.get(i).lemma());
            if (tag(i).equals("NUM")) {
                head = i;
            }
            i++;
            return true;
        }

        private boolean noun() {
            boolean time =
                    TIMES.contains(lower[i]) || TIMES.contains(tokens.get(i).lemma());
            if (head >= 0
                    && time
                    && !TIMES.contains(lower[head])
                    && tag(i).equals("PROPN")
                    && !tag(head).equals("NUM")) {
                return false;
            }
            if (head >= 0 && tag(head).matches("NOUN|PROPN")) {
                words.add(tokens.get(head).lemma());
            }
            head = i;
            i++;
            return true;
        }

        /** {@code direct, high-level talks}: a comma between adjectives. */
        private boolean adjectives() {
            if (head >= 0
                    || i == start
                    || !tag(i - 1).equals("ADJ")
                    || !tag(i + 1).equals("ADJ")) {
                return false;
            }
            i++;
            return true;
        }

        /** {@code June 13, 2019}: the numbers belong to the month. */
        private boolean date() {
            if (!tag(i).equals("NUM")) {
                return false;
            }
            i++;
            if (i + 1 < lower.length && lower[i].equals(",") && lower[i + 1].matches("(19|20)\\d\\d")) {
                i += 2;
            }
            return false;
        }

        private boolean hyphen() {
            boolean inner = lower[i].equals("-") && i > start && i + 1 < lower.length;
            boolean tight = inner
                    && tokens.get(i).begin() == tokens.get(i - 1).end()
                    && tokens.get(i + 1).begin() == tokens.get(i).end();
            boolean loose = inner
                    && Character.isLowerCase(tokens.get(i + 1).text().charAt(0))
                    && tag(i + 1).matches("NOUN|ADJ|VERB")
                    && (head < 0 || tag(i - 1).matches("NUM|ADJ|NOUN"))
                    && tokens.get(i + 1).begin() - tokens.get(i).end() <= 1
                    && isNounSoon(i + 2);
            if (tight || loose) {
                i++;
                if (tag(i).equals("VERB") || tag(i).equals("ADJ")) {
                    words.add(tokens.get(i).lemma());
                    i++;
                }
                return true;
            }
            return false;
        }

        private boolean isNounSoon(int token) {
            return tag(token).equals("NOUN") || tag(token + 1).equals("NOUN");
        }
    }
}

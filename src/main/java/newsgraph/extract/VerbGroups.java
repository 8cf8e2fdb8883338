package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.annotate.Token;
import newsgraph.extract.Chunk.Form;
import newsgraph.extract.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads verb groups: voice, tense, modality and polarity out of auxiliaries and the form of the verb. */
final class VerbGroups {

    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither");
    private static final int LONGEST = 9;

    private final List<Token> tokens;
    private final String[] lower;

    VerbGroups(List<Token> tokens, String[] lower) {
        this.tokens = tokens;
        this.lower = lower;
    }

    static boolean isModal(String word) {
        return WordClass.MODAL.has(word);
    }

    /** Returns the verb group that begins at {@code start}, or null if none does. */
    @Nullable
    VerbGroup at(int start) {
        if (start >= lower.length) {
            return null;
        }
        Reader reader = new Reader(start);
        return reader.read();
    }

    private String tag(int i) {
        return i < lower.length ? tokens.get(i).tag() : "";
    }

    /** Reads one group. */
    private final class Reader {
        private final int start;
        private int i;
        private boolean to;
        private String modal = "";
        private boolean negated;
        private boolean be;
        private boolean being;
        private boolean have;
        private boolean past;
        private int head = -1;

        Reader(int start) {
            this.start = start;
            i = start;
        }

        @Nullable
        VerbGroup read() {
            while (i < lower.length && i < start + LONGEST && step()) {
                i++;
            }
            if (head < 0) {
                return null;
            }
            return group();
        }

        private boolean step() {
            String word = lower[i];
            String tag = tag(i);
            if (word.equals("to") && (i == start || be || head >= 0) && leadsToVerb(i + 1)) {
                return to();
            }
            // "Neither has Peru met them": the helper stands apart from its verb.
            if (NOT.contains(word) && (!word.equals("neither") || tag(i + 1).equals("VERB"))) {
                negated |= i > start || leadsToVerb(i + 1);
                return i > start || leadsToVerb(i + 1);
            }
            if (WordClass.MODAL.has(word) && (tag.equals("AUX") || tag.equals("VERB")) && head < 0) {
                modal = word.equals("wo") || word.equals("'ll") || word.equals("shall")
                        ? "will"
                        : word.equals("ca") || word.equals("cannot") ? "can" : word.equals("'d") ? "would" : word;
                negated |= word.equals("cannot");
                return leadsToVerb(i + 1);
            }
            return switch (tag) {
                case "AUX", "VERB" -> verb();
                case "ADV", "PART" ->
                    i > start
                            && (leadsToVerb(i + 1) && fullVerb() == null
                                    || word.equals("yet") && i + 1 < lower.length && lower[i + 1].equals("to"));
                case "CCONJ" ->
                    i > start && tag(i - 1).equals("ADV") && tag(i + 1).equals("ADV") && leadsToVerb(i + 1);
                case "ADP" -> word.equals("no") && leadsToVerb(i + 2);
                case "DET" ->
                    (word.equals("both") || word.equals("all") || word.equals("each"))
                                    && i > start
                                    && leadsToVerb(i + 1)
                                    && head >= 0
                                    && fullVerb() == null
                            || word.equals("no") && i + 1 < lower.length && lower[i + 1].equals("longer") && i > start;
                default -> false;
            };
        }

        private boolean to() {
            if (i == start) {
                to = true;
                return true;
            }
            boolean going = head >= 0 && (lower[head].equals("going") || lower[head].equals("about"));
            boolean haveTo = head >= 0 && tokens.get(head).lemma().equals("have");
            if (head >= 0 && tokens.get(head).lemma().equals("be") || going || haveTo) {
                boolean yet = haveTo && lower[i - 1].equals("yet");
                negated |= yet;
                modal = going ? "will" : yet ? "" : haveTo ? "must" : "to";
                be = going ? false : be && !tokens.get(head).lemma().equals("be");
                head = -1;
                return true;
            }
            return false;
        }

        private boolean verb() {
            String lemma = tokens.get(i).lemma();
            if (head >= 0 && fullVerb() != null) {
                return false;
            }
            if (head < 0 && modal.isEmpty() && negated && i > start && lower[i - 1].equals("to")) {
                head = i;
                return true;
            }
            if (i > start
                    && head < 0
                    && to
                    && modal.isEmpty()
                    && tag(i).equals("VERB")
                    && !lemma.equals("be")
                    && !lemma.equals("have")) {
                head = i;
                return true;
            }
            past |= isPastAuxiliary(lower[i]);
            if (lemma.equals("be")) {
                being |= lower[i].equals("being");
                be = true;
                head = i;
                return true;
            }
            if (lemma.equals("have") && leadsToParticiple(i + 1)) {
                have = true;
                head = i;
                return true;
            }
            if (lemma.equals("do") && leadsToVerb(i + 1) && tag(i).equals("AUX")) {
                head = i;
                return true;
            }
            head = i;
            boolean haveTo = lemma.equals("have")
                    && i + 1 < lower.length
                    && (lower[i + 1].equals("to")
                            || lower[i + 1].equals("yet") && i + 2 < lower.length && lower[i + 2].equals("to"));
            return haveTo || lower[i].equals("going") && be;
        }

        /** Returns the head if it is no auxiliary that may lead on to another verb. */
        private @Nullable Token fullVerb() {
            if (head < 0) {
                return null;
            }
            Token token = tokens.get(head);
            boolean auxiliary = token.lemma().equals("be")
                    || token.lemma().equals("have") && have
                    || token.lemma().equals("do") && token.tag().equals("AUX");
            return auxiliary ? null : token;
        }

        private VerbGroup group() {
            String word = lower[head];
            boolean gerund = word.endsWith("ing") && word.length() > 4;
            boolean participle = !gerund && (word.endsWith("ed") || Participles.isIrregular(word));
            String lemma = tokens.get(head).lemma();
            boolean copula = lemma.equals("be");
            boolean passive = be && participle && !copula;
            boolean progressive = be && gerund && !being;
            Form form = to
                    ? Form.INFINITIVE
                    : gerund && !be
                            ? Form.GERUND
                            : participle && !be && !have && modal.isEmpty() && !isDo() ? Form.PAST : Form.FINITE;
            if (have && lower[start].equals("having") || being && lower[start].equals("being")) {
                form = Form.GERUND;
            }
            boolean pastForm = form == Form.PAST || have || past;
            return new VerbGroup(
                    start, Math.max(i, head + 1), head, lemma, form, modal, negated, passive, progressive, pastForm);
        }

        private boolean isDo() {
            for (int j = start; j < head; j++) {
                if (tokens.get(j).lemma().equals("do")) {
                    return true;
                }
            }
            return false;
        }

        private boolean leadsToVerb(int from) {
            for (int j = from; j < lower.length && j < from + 4; j++) {
                String tag = tag(j);
                if (tag.equals("VERB") || tag.equals("AUX")) {
                    return true;
                }
                boolean and = tag.equals("CCONJ")
                        && j > 0
                        && tag(j - 1).equals("ADV")
                        && tag(j + 1).equals("ADV");
                if (!and
                        && !tag.equals("ADV")
                        && !tag.equals("PART")
                        && !NOT.contains(lower[j])
                        && !lower[j].equals("longer")) {
                    return false;
                }
            }
            return false;
        }

        private boolean leadsToParticiple(int from) {
            for (int j = from; j < lower.length && j < from + 4; j++) {
                String tag = tag(j);
                if (tag.equals("VERB") || tag.equals("AUX")) {
                    return lower[j].endsWith("ed") || Participles.isIrregular(lower[j]) || lower[j].equals("been");
                }
                if (!tag.equals("ADV") && !NOT.contains(lower[j]) && !lower[j].equals("longer")) {
                    return false;
                }
            }
            return false;
        }

        private static boolean isPastAuxiliary(String word) {
            return switch (word) {
                case "was", "were", "had", "did", "been" -> true;
                default -> false;
            };
        }
    }
}

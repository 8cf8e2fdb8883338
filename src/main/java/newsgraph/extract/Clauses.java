package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.extract.Chunk.Form;
import newsgraph.extract.Chunk.Joint;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Ties the chunks of a sentence to clauses: for each verb group its subject, its governor, and what follows it.
 *
 * <pre>
 *     subject of a finite verb   the noun group before it, past phrases with prepositions, relative clauses and
 *                                insertions between commas; of a verb behind "and" that of the verb before
 *     ... of "who met X"         the noun group before the relative pronoun
 *     ... of "to meet", "meeting"  that of the governing verb, or its object ("urged Kim to meet")
 *     followers                  objects and phrases with prepositions up to the next clause
 * </pre>
 */
final class Clauses {

    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "invite",
            "ask",
            "tell",
            "order",
            "force",
            "press",
            "push",
            "persuade",
            "allow",
            "help",
            "let",
            "send",
            "dispatch",
            "want",
            "encourage",
            "call",
            "lead",
            "expect",
            "get",
            "convince",
            "permit",
            "authorise",
            "authorize",
            "direct",
            "instruct",
            "lobby",
            "pressure",
            "compel",
            "enable",
            "ban",
            "bar",
            "prevent",
            "advise",
            "convene",
            "bring",
            "warn");
    private static final int REACH = 24;

    private final List<Chunk> chunks;
    private final boolean headline;
    private final List<List<NounGroup>> subjects;
    private final int[] governors;
    private final int[] coordinates;

    /**
     * A noun phrase behind a verb or noun.
     *
     * @param preposition in small letters, empty for an object
     * @param groups the coordinated noun groups
     * @param index of the first group's chunk
     */
    record Follower(String preposition, List<NounGroup> groups, int index) {}

    Clauses(List<Chunk> chunks, boolean headline) {
        this.chunks = chunks;
        this.headline = headline;
        subjects = new ArrayList<>();
        governors = new int[chunks.size()];
        coordinates = new int[chunks.size()];
        for (int i = 0; i < chunks.size(); i++) {
            governors[i] = -1;
            coordinates[i] = -1;
            subjects.add(List.of());
        }
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup verb) {
                tie(i, verb);
            }
        }
    }

    List<Chunk> chunks() {
        return chunks;
    }

    boolean isHeadline() {
        return headline;
    }

    /** Returns the understood subject of the verb group at {@code i}: its coordinated noun groups, none if unknown. */
    List<NounGroup> subject(int i) {
        return subjects.get(i);
    }

    /** Returns the index of the verb group that governs the one at {@code i}, -1 if it stands on its own. */
    int governor(int i) {
        return governors[i];
    }

    /** Returns the index of the verb group that the one at {@code i} is coordinated to, -1 if it is to none. */
    int coordinate(int i) {
        return coordinates[i];
    }

    @Nullable
    Chunk at(int i) {
        return i >= 0 && i < chunks.size() ? chunks.get(i) : null;
    }

    boolean is(int i, Kind kind) {
        return at(i) instanceof Joint joint && joint.kind() == kind;
    }

    String word(int i) {
        return at(i) instanceof Joint joint ? joint.word() : "";
    }

    private void tie(int i, VerbGroup verb) {
        if (verb.form() == Form.INFINITIVE || verb.form() == Form.GERUND) {
            nonFinite(i, verb);
            return;
        }
        if (verb.form() == Form.PAST && isReducedRelative(i)) {
            List<NounGroup> before = nounBefore(i);
            subjects.set(i, before.isEmpty() ? upcomingSubject(i) : before);
            return;
        }
        int j = skipBack(i - 1);
        if (is(j, Kind.RELATIVE)) {
            int antecedent = is(j - 1, Kind.COMMA) ? j - 2 : j - 1;
            antecedent = is(antecedent, Kind.PREPOSITION) ? antecedent - 1 : antecedent;
            subjects.set(i, antecedent(antecedent));
            return;
        }
        int coordinate = coordinatedVerb(j);
        if (coordinate >= 0) {
            subjects.set(i, subjects.get(coordinate));
            governors[i] = governors[coordinate];
            coordinates[i] = coordinate;
            return;
        }
        List<NounGroup> found = finiteSubject(j);
        subjects.set(i, found);
        int verbBefore = previousVerb(i);
        if (verbBefore >= 0 && isComplement(verbBefore, i)) {
            governors[i] = verbBefore;
        }
    }

    private int skipBack(int i) {
        int j = i;
        while (is(j, Kind.ADVERB) || is(j, Kind.ADJECTIVE) || at(j) instanceof NounGroup noun && noun.temporal()) {
            boolean time = at(j) instanceof NounGroup;
            j--;
            if (time && is(j, Kind.PREPOSITION)) {
                j--;
            }
        }
        return j;
    }

    /** {@code arrived ... and met}, {@code arrived ..., met and left}: the verb before, -1 if a subject stands between. */
    private int coordinatedVerb(int j) {
        if (!is(j, Kind.CONJUNCTION)) {
            return -1;
        }
        for (int v = previousVerb(j); v >= 0 && v > j - REACH; v = previousVerb(v)) {
            boolean bare = chunks.get(j + 1) instanceof VerbGroup next
                    && next.form() == Form.FINITE
                    && !next.past()
                    && next.modal().isEmpty();
            if (chunks.get(v) instanceof VerbGroup verb
                    && (verb.isFinite() && !isReducedRelative(v) || bare && verb.form() == Form.INFINITIVE)) {
                return v;
            }
        }
        return -1;
    }

    /** Walks left over phrases, relative clauses and insertions to the noun group that is the subject. */
    private List<NounGroup> finiteSubject(int from) {
        int j = from;
        int steps = 0;
        while (j >= 0 && steps++ < REACH) {
            Chunk chunk = chunks.get(j);
            if (chunk instanceof NounGroup) {
                int head = phraseHead(j);
                if (head >= 0) {
                    return coordinatedBefore(head);
                }
                j = openingOf(j) - 1;
            } else if (is(j, Kind.COMMA)) {
                int open = insertionStart(j);
                if (open < 0) {
                    return List.of();
                }
                j = open - 1;
            } else if (is(j, Kind.CLOSE)) {
                while (j >= 0 && !is(j, Kind.OPEN)) {
                    j--;
                }
                j--;
            } else if (is(j, Kind.ADVERB) || is(j, Kind.ADJECTIVE) || is(j, Kind.QUOTE)) {
                j--;
            } else if (chunk instanceof VerbGroup && steps > 1) {
                return relativeSkip(j);
            } else {
                return List.of();
            }
        }
        return List.of();
    }

    /** {@code the man who met Kim left}: behind a relative clause without commas the subject stands before it. */
    private List<NounGroup> relativeSkip(int verb) {
        int k = skipBack(verb - 1);
        return is(k, Kind.RELATIVE) ? antecedent(k - 1) : subjects.get(verb);
    }

    /** Returns the head of the phrase that the noun group at {@code j} ends: {@code leaders of France}; -1 behind a bare preposition. */
    private int phraseHead(int j) {
        int head = listInPhrase(j);
        while (is(head - 1, Kind.PREPOSITION)) {
            int before = head - 2;
            while (is(before, Kind.ADVERB)) {
                before--;
            }
            if (!(at(before) instanceof NounGroup noun) || noun.temporal()) {
                return -1;
            }
            head = before;
        }
        if (at(head) instanceof NounGroup noun && noun.temporal()) {
            return -1;
        }
        return head;
    }

    /** {@code between the EU and Turkey}: the first of a list behind a preposition, else {@code j}. */
    private int listInPhrase(int j) {
        int first = j;
        while (is(first - 1, Kind.CONJUNCTION) && at(first - 2) instanceof NounGroup
                || is(first - 1, Kind.COMMA) && first < j && at(first - 2) instanceof NounGroup) {
            first -= 2;
        }
        return is(first - 1, Kind.PREPOSITION)
                        && (word(first - 1).equals("between") || word(first - 1).equals("of"))
                ? first
                : j;
    }

    private int openingOf(int j) {
        int k = j;
        while (k > 0 && !is(k, Kind.PREPOSITION)) {
            k--;
        }
        return k;
    }

    /** Returns the index of the comma that opens the insertion which the comma at {@code close} ends, -1 if it opens none. */
    private int insertionStart(int close) {
        for (int k = close - 1; k >= 0 && k > close - REACH; k--) {
            if (is(k, Kind.COMMA) && (k == 0 || at(k - 1) instanceof NounGroup || is(k - 1, Kind.CLOSE))) {
                return isInsertion(k + 1, close) ? k : -1;
            }
        }
        return -1;
    }

    private boolean isInsertion(int from, int close) {
        Chunk first = chunks.get(from);
        if (is(from, Kind.RELATIVE)
                || is(from, Kind.PREPOSITION)
                || is(from, Kind.ADVERB)
                || is(from, Kind.SUBORDINATOR)) {
            return true;
        }
        if (first instanceof VerbGroup verb) {
            return verb.form() != Form.FINITE;
        }
        return first instanceof NounGroup || close - from < 3 || word(from).equals("but");
    }

    private List<NounGroup> antecedent(int i) {
        int j = i;
        if (is(j, Kind.COMMA)) {
            j--;
        }
        if (is(j, Kind.CLOSE)) {
            while (j >= 0 && !is(j, Kind.OPEN)) {
                j--;
            }
            j--;
        }
        if (!(at(j) instanceof NounGroup noun)) {
            return List.of();
        }
        boolean ofActor = is(j - 1, Kind.PREPOSITION)
                && noun.core() == null
                && at(j - 2) instanceof NounGroup outer
                && outer.core() != null;
        return List.of(ofActor ? (NounGroup) chunks.get(j - 2) : noun);
    }

    private List<NounGroup> nounBefore(int i) {
        int j = skipBack(i - 1);
        if (is(j, Kind.COMMA)) {
            j--;
        }
        return at(j) instanceof NounGroup noun ? List.of(noun) : List.of();
    }

    /** A bare past form is a participle behind a noun that is not its subject: {@code sanctions imposed by}. */
    boolean isReducedRelative(int i) {
        if (!(at(i) instanceof VerbGroup verb) || verb.form() != Form.PAST) {
            return false;
        }
        int j = skipBack(i - 1);
        if (j < 0 && word(i + 1).equals("by")) {
            return true;
        }
        if (!(at(j) instanceof NounGroup noun)) {
            return is(j, Kind.COMMA) && word(i + 1).equals("by") && at(j - 1) instanceof NounGroup;
        }
        if (word(i + 1).equals("by")) {
            boolean byActor = at(i + 2) instanceof NounGroup agent
                    && (agent.core() != null || !agent.modifiers().isEmpty());
            return noun.core() == null || byActor;
        }
        boolean objectFollows = at(i + 1) instanceof NounGroup next && !next.temporal();
        boolean behindVerb = at(j - 1) instanceof VerbGroup || is(j - 1, Kind.PREPOSITION) && previousVerb(j) >= 0;
        return noun.core() == null && !objectFollows && behindVerb && !is(i + 1, Kind.SUBORDINATOR);
    }

    private void nonFinite(int i, VerbGroup verb) {
        int j = i - 1;
        while (is(j, Kind.ADVERB) || at(j) instanceof NounGroup noun && noun.temporal()) {
            j--;
        }
        int governor = previousVerb(i);
        if (is(j, Kind.CONJUNCTION)
                && governor >= 0
                && chunks.get(governor) instanceof VerbGroup before
                && before.form() == verb.form()) {
            governors[i] = governors[governor];
            subjects.set(i, subjects.get(governor));
            return;
        }
        if (is(j, Kind.COMMA) && governor < 0 && at(j - 1) instanceof NounGroup before && before.core() != null) {
            subjects.set(i, coordinatedBefore(phraseHeadOr(j - 1)));
            return;
        }
        boolean adjacentNoun = at(j) instanceof NounGroup;
        if (verb.form() == Form.GERUND && adjacentNoun && !is(j - 1, Kind.PREPOSITION)
                || headline && adjacentNoun && governor < 0) {
            subjects.set(i, coordinatedBefore(phraseHeadOr(j)));
            governors[i] = governor;
            return;
        }
        governors[i] = governor;
        if (governor < 0) {
            subjects.set(i, adjacentNoun ? coordinatedBefore(phraseHeadOr(j)) : upcomingSubject(i));
            return;
        }
        VerbGroup above = (VerbGroup) chunks.get(governor);
        if (verb.form() == Form.INFINITIVE && OBJECT_CONTROL.contains(above.lemma()) && !above.passive()) {
            List<NounGroup> object = objectBetween(governor, i);
            if (!object.isEmpty()) {
                subjects.set(i, object);
                return;
            }
        }
        subjects.set(i, subjects.get(governor));
    }

    private int phraseHeadOr(int j) {
        int head = phraseHead(j);
        return head < 0 ? j : head;
    }

    /** {@code After meeting Kim, Trump said}: the subject of the clause that follows. */
    private List<NounGroup> upcomingSubject(int i) {
        for (int k = i + 1; k < chunks.size() && k < i + REACH; k++) {
            if (is(k, Kind.COMMA) && at(k + 1) instanceof NounGroup noun && !noun.temporal()) {
                List<NounGroup> groups = coordinatedAfter(k + 1);
                if (groups.stream().anyMatch(g -> g.core() != null)) {
                    return groups;
                }
            }
        }
        return List.of();
    }

    private List<NounGroup> objectBetween(int governor, int i) {
        for (int k = governor + 1; k < i; k++) {
            if (at(k) instanceof NounGroup noun && !noun.temporal()) {
                return coordinatedAfter(k);
            }
        }
        return List.of();
    }

    int previousVerb(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (chunks.get(k) instanceof VerbGroup) {
                return k;
            }
            if (is(k, Kind.BREAK) && (word(k).equals(";") || word(k).equals("."))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the finite verb at {@code i} stands in what the one at {@code before} says or wants. */
    private boolean isComplement(int before, int i) {
        VerbGroup above = (VerbGroup) chunks.get(before);
        if (!Moods.get().embeds(above.lemma())) {
            return false;
        }
        for (int k = before + 1; k < i; k++) {
            if (is(k, Kind.CONJUNCTION) && !(at(k - 1) instanceof NounGroup && at(k + 1) instanceof NounGroup)
                    || is(k, Kind.RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the noun group at {@code head} with those coordinated to it on its left. */
    private List<NounGroup> coordinatedBefore(int head) {
        List<NounGroup> groups = new ArrayList<>();
        groups.add((NounGroup) chunks.get(head));
        int j = head;
        boolean list = false;
        while (true) {
            int k = j - 1;
            boolean and = is(k, Kind.CONJUNCTION) && !word(k).equals("but");
            if (and) {
                k--;
            }
            boolean comma = is(k, Kind.COMMA);
            if (comma) {
                k--;
            }
            boolean joins = and || comma && (list || headline);
            if (is(k, Kind.CLOSE)) {
                while (k > 0 && !is(k, Kind.OPEN)) {
                    k--;
                }
                k--;
            }
            if (!joins || !(at(k) instanceof NounGroup noun) || noun.temporal()) {
                return groups;
            }
            int phrase = phraseHead(k);
            if (phrase < 0) {
                return groups;
            }
            NounGroup before = (NounGroup) chunks.get(phrase);
            boolean foreign = !and && groups.get(0).core() != null && before.core() == null;
            if (noun.core() != null && before.core() == null || foreign) {
                return groups;
            }
            groups.add(0, before);
            list = true;
            j = phrase;
        }
    }

    /** Returns the noun group at {@code i} with those coordinated to it on its right. */
    List<NounGroup> coordinatedAfter(int i) {
        List<NounGroup> groups = new ArrayList<>();
        groups.add((NounGroup) chunks.get(i));
        int j = i;
        while (true) {
            int k = j + 1;
            if (is(k, Kind.OPEN)) {
                while (k < chunks.size() && !is(k, Kind.CLOSE)) {
                    k++;
                }
                k++;
            }
            boolean comma = is(k, Kind.COMMA);
            if (comma) {
                k++;
            }
            boolean and = is(k, Kind.CONJUNCTION) && !word(k).equals("but") || word(k).equals("including");
            if (and) {
                k++;
            }
            if (word(k).equals("also") || word(k).equals("then") || word(k).equals("later")) {
                k++;
            }
            if (!(comma || and) || !(at(k) instanceof NounGroup noun) || noun.temporal()) {
                return groups;
            }
            boolean listGoesOn = and || isListed(k);
            boolean startsClause = startsClause(k);
            if (!listGoesOn || startsClause) {
                return groups;
            }
            groups.add(noun);
            j = k;
        }
    }

    private boolean isListed(int k) {
        int next = k + 1;
        return is(next, Kind.CONJUNCTION)
                || is(next, Kind.COMMA)
                        && (at(next + 1) instanceof NounGroup || is(next + 1, Kind.CONJUNCTION))
                        && at(k) instanceof NounGroup noun
                        && noun.core() != null;
    }

    /** Whether the noun group at {@code k} is the subject of a finite verb that follows. */
    private boolean startsClause(int k) {
        int j = k + 1;
        while (is(j, Kind.ADVERB)) {
            j++;
        }
        return at(j) instanceof VerbGroup verb
                && verb.isFinite()
                && !isReducedRelative(j)
                && subjects.get(j).contains((NounGroup) chunks.get(k));
    }

    /** Whether the preposition at {@code i} belongs to the verb before it: {@code kicked off a visit}. */
    boolean isParticle(int i) {
        boolean particle = switch (word(i)) {
            case "off", "up", "out", "down", "over", "back", "away" -> true;
            default -> false;
        };
        return particle && at(i - 1) instanceof VerbGroup && at(i + 1) instanceof NounGroup;
    }

    /** Returns the objects and phrases behind the chunk at {@code from}, up to the next clause. */
    List<Follower> followers(int from) {
        List<Follower> followers = new ArrayList<>();
        String preposition = "";
        int i = from + 1;
        int limit = Math.min(chunks.size(), from + REACH);
        while (i < limit) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof NounGroup noun) {
                if (noun.temporal()) {
                    preposition = "";
                    i++;
                    continue;
                }
                List<NounGroup> groups = coordinatedAfter(i);
                followers.add(new Follower(preposition, groups, i));
                i = chunks.indexOf(groups.get(groups.size() - 1)) + 1;
                preposition = "";
            } else if (chunk instanceof VerbGroup) {
                return followers;
            } else {
                Joint joint = (Joint) chunk;
                switch (joint.kind()) {
                    case PREPOSITION ->
                        preposition = i == from + 1 && chunks.get(from) instanceof VerbGroup && isParticle(i)
                                ? ""
                                : joint.word();
                    case ADVERB, ADJECTIVE -> {}
                    case OPEN -> {
                        while (i < limit && !is(i, Kind.CLOSE)) {
                            i++;
                        }
                    }
                    case COMMA -> {
                        int next = i + 1;
                        while (is(next, Kind.ADVERB)) {
                            next++;
                        }
                        if (!is(next, Kind.PREPOSITION) && !(at(next) instanceof NounGroup noun && noun.temporal())) {
                            return followers;
                        }
                    }
                    case CONJUNCTION -> {
                        if (!is(i + 1, Kind.PREPOSITION) && !(is(i + 1, Kind.ADVERB) && is(i + 2, Kind.PREPOSITION))) {
                            return followers;
                        }
                    }
                    default -> {
                        return followers;
                    }
                }
                i++;
            }
        }
        return followers;
    }
}

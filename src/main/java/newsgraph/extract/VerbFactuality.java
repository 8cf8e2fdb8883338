package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.extract.Chunk.Form;
import newsgraph.extract.Chunk.Joint;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.extract.Moods.Mood;
import newsgraph.extract.NounLinks.Link;
import newsgraph.extract.NounLinks.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether what a verb tells happened, from the inside out: its tense, its polarity, then what governs it.
 *
 * <pre>
 *     finite       as its tense; "denied that", "demand that", "hopes that" before it
 *     infinitive   as the adjective, noun or verb before it: "ready to", "plan to", "refused to"
 *     gerund       as the preposition, noun or verb before it: "without", "plan of", "avoided"
 *     "not", "neither"    turn it round          "if", "unless"    leave it possible
 * </pre>
 */
final class VerbFactuality {

    private static final Set<String> UNREAL = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> RUMOURS =
            Set.of("report", "claim", "allegation", "rumour", "rumor", "suggestion", "accusation", "speculation");
    private static final int DEEPEST = 6;

    private final Clauses clauses;
    private final NounLinks links;
    private final List<String> lower;
    private final Tense tense;
    private final Denials denials;
    private final Moods moods = Moods.get();

    VerbFactuality(Clauses clauses, NounLinks links, List<String> lower) {
        this.clauses = clauses;
        this.links = links;
        this.lower = lower;
        tense = new Tense(clauses, lower);
        denials = new Denials(clauses, lower);
    }

    /** Returns the factuality of the event whose verb is at {@code i}; who is expected is not there yet. */
    Factuality ofTrigger(int i) {
        Factuality own = of(i);
        boolean awaited = moods.is("verb", ((VerbGroup) clauses.chunks().get(i)).lemma(), Mood.AWAIT);
        return awaited && own == Factuality.ACTUAL ? Factuality.PLANNED : own;
    }

    /** Returns how factual the clause of the verb group at {@code i} is. */
    Factuality of(int i) {
        return of(i, 0);
    }

    private Factuality of(int i, int depth) {
        if (depth > DEEPEST) {
            return Factuality.ACTUAL;
        }
        VerbGroup verb = (VerbGroup) clauses.chunks().get(i);
        int twin = clauses.coordinate(i);
        boolean bare = verb.isFinite()
                && !verb.past()
                && verb.modal().isEmpty()
                && lower.get(verb.head()).equals(verb.lemma());
        if (twin >= 0 && bare && verb.first() == verb.head()) {
            return of(twin, depth + 1);
        }
        Factuality own = switch (verb.form()) {
            case INFINITIVE -> infinitive(i, depth);
            case GERUND -> gerund(i, depth);
            case PAST, FINITE -> finite(i, verb, depth);
        };
        if ((verb.negated() || verb.isFinite() && denials.deny(i)) && own != Factuality.POSSIBLE) {
            own = own == Factuality.NEGATED ? Factuality.POSSIBLE : Factuality.NEGATED;
        }
        return isConditional(i) && own != Factuality.NEGATED ? Factuality.POSSIBLE : own;
    }

    private Factuality finite(int i, VerbGroup verb, int depth) {
        Factuality own = tense.of(i, verb, depth == 0);
        Factuality demanded = demanded(i, depth);
        if (demanded != null && own == Factuality.ACTUAL) {
            return demanded;
        }
        int governor = clauses.governor(i);
        if (governor < 0
                || !(clauses.at(governor) instanceof VerbGroup above)
                || verb.form() == Form.PAST && clauses.isReducedRelative(i)) {
            return own;
        }
        if (moods.is("verb", above.lemma(), Mood.DENY)) {
            return above.negated() ? own : Factuality.NEGATED;
        }
        boolean wished =
                moods.is("verb", above.lemma(), Mood.WISH) && !moods.is("verb", above.lemma(), Mood.SAY) && depth == 0;
        return wished && own != Factuality.ACTUAL ? Factuality.POSSIBLE : own;
    }

    /** Whether {@code if} or its like opens the clause of the verb group at {@code i}, or {@code had} stands before its subject. */
    private boolean isConditional(int i) {
        if (clauses.at(i - 1) instanceof NounGroup
                && clauses.at(i - 2) instanceof VerbGroup had
                && (had.lemma().equals("have") || lower.get(had.head()).equals("should"))
                && (i == 2 || clauses.is(i - 3, Kind.BREAK) || clauses.is(i - 3, Kind.QUOTE))) {
            return true;
        }
        for (int k = i - 1; k >= 0; k--) {
            if (clauses.is(k, Kind.SUBORDINATOR) && UNREAL.contains(clauses.word(k))) {
                return true;
            }
            boolean parted = clauses.is(k, Kind.BREAK)
                    || clauses.is(k, Kind.COMMA)
                    || clauses.at(k) instanceof VerbGroup verb && verb.isFinite() && !clauses.isReducedRelative(k);
            if (parted) {
                return false;
            }
        }
        return false;
    }

    /** {@code its demand that Washington ease sanctions}: what the noun before {@code that} makes of it, or null. */
    private @Nullable Factuality demanded(int i, int depth) {
        for (int k = i - 1; k > 0 && k > i - 6; k--) {
            if (clauses.word(k).equals("that") && clauses.is(k, Kind.SUBORDINATOR)) {
                if (clauses.at(k - 1) instanceof NounGroup rumour
                        && RUMOURS.contains(rumour.lemma())
                        && isDenied(k - 1)) {
                    return Factuality.NEGATED;
                }
                boolean moody = clauses.at(k - 1) instanceof NounGroup noun && moods.governs("noun", noun.lemma());
                return moody ? governed("noun", ((NounGroup) clauses.chunks().get(k - 1)).lemma(), -1, depth) : null;
            }
            if (clauses.at(k) instanceof VerbGroup) {
                return null;
            }
        }
        return null;
    }

    /** {@code rejected reports that X met Y}. */
    private boolean isDenied(int noun) {
        for (int k = noun - 1; k >= 0; k--) {
            if (clauses.at(k) instanceof VerbGroup verb) {
                return moods.is("verb", verb.lemma(), Mood.DENY) || verb.lemma().equals("reject");
            }
        }
        return false;
    }

    private Factuality infinitive(int i, int depth) {
        int before = i - 1;
        while (clauses.is(before, Kind.ADVERB) || clauses.at(before) instanceof NounGroup noun && noun.temporal()) {
            before--;
        }
        if (clauses.word(before).equals("whether")) {
            return Factuality.POSSIBLE;
        }
        int governor = clauses.governor(i);
        if (clauses.at(before) instanceof NounGroup
                && clauses.word(before - 1).equals("for")
                && (clauses.is(before - 2, Kind.ADJECTIVE)
                        || clauses.at(before - 2) instanceof NounGroup plan && moods.governs("noun", plan.lemma()))) {
            before -= 2;
        }
        if (clauses.at(before) instanceof Joint joint && joint.is(Kind.ADJECTIVE)) {
            return governed("adjective", joint.word(), governor, depth);
        }
        if (clauses.at(before) instanceof NounGroup noun
                && noun.core() == null
                && moods.governs("noun", noun.lemma())) {
            if (noun.words().contains("no")) {
                return Factuality.NEGATED;
            }
            return governed("noun", noun.lemma(), nounGovernor(before), depth);
        }
        if (clauses.at(before) instanceof NounGroup noun && isRanked(noun)) {
            return governor < 0 ? Factuality.ACTUAL : of(governor, depth + 1);
        }
        if (governor < 0) {
            return Factuality.PLANNED;
        }
        VerbGroup above = (VerbGroup) clauses.chunks().get(governor);
        if (above.lemma().equals("be") && before >= 0 && clauses.at(before) instanceof NounGroup) {
            return Factuality.PLANNED;
        }
        if (moods.is("verb", above.lemma(), Mood.DENY) && !above.negated()) {
            return Factuality.NEGATED;
        }
        if (moods.governs("verb", above.lemma()) && !above.lemma().equals("stop")) {
            return governed("verb", above.lemma(), governor, depth);
        }
        // "stopped to meet" is an aim, "stopped meeting" is an end.
        Factuality outer = of(governor, depth + 1);
        return outer == Factuality.ACTUAL
                ? (WordClass.MOTION.has(above.lemma()) ? Factuality.PLANNED : Factuality.ACTUAL)
                : outer;
    }

    /** {@code the first leader to visit}: who is counted has done it. */
    private boolean isRanked(NounGroup noun) {
        return lower.subList(noun.first(), noun.end()).stream()
                .anyMatch(word -> word.equals("first") || word.equals("last") || word.equals("only"));
    }

    private Factuality gerund(int i, int depth) {
        int before = i - 1;
        while (clauses.is(before, Kind.ADVERB)) {
            before--;
        }
        if (clauses.is(before, Kind.PREPOSITION) || clauses.is(before, Kind.SUBORDINATOR)) {
            return gerundBehind(before, i, depth);
        }
        int governor = clauses.governor(i);
        if (clauses.at(before) instanceof VerbGroup above
                && before == governor
                && moods.governs("verb", above.lemma())) {
            return governed("verb", above.lemma(), governor, depth);
        }
        boolean denied = clauses.at(before) instanceof VerbGroup above
                && before == governor
                && moods.is("verb", above.lemma(), Mood.DENY)
                && !above.negated();
        if (denied) {
            return Factuality.NEGATED;
        }
        // "will return to the Gulf, visiting Riyadh"
        boolean part = governor >= 0
                && before >= 0
                && clauses.is(before, Kind.COMMA)
                && clauses.at(governor) instanceof VerbGroup;
        return tense.isLater(i) || part && of(governor, depth + 1) == Factuality.PLANNED
                ? Factuality.PLANNED
                : Factuality.ACTUAL;
    }

    /** {@code without meeting}, {@code before meeting}, {@code no plans of meeting}, {@code insisted on meeting}. */
    private Factuality gerundBehind(int preposition, int i, int depth) {
        String word = clauses.word(preposition);
        if (moods.is("preposition", word, Mood.REFUSE)) {
            return Factuality.NEGATED;
        }
        if (moods.is("preposition", word, Mood.PLAN)) {
            return tense.mainIsPast(i) ? Factuality.ACTUAL : Factuality.PLANNED;
        }
        int before = preposition - 1;
        if (word.equals("from")
                && clauses.at(before) instanceof NounGroup
                && clauses.at(before - 1) instanceof VerbGroup stopping
                && (moods.is("verb", stopping.lemma(), Mood.REFUSE)
                        || stopping.lemma().equals("keep"))) {
            return of(before - 1, depth + 1) == Factuality.ACTUAL ? Factuality.NEGATED : Factuality.POSSIBLE;
        }
        if (clauses.at(before) instanceof NounGroup noun && moods.governs("noun", noun.lemma())) {
            return noun.words().contains("no")
                    ? Factuality.NEGATED
                    : governed("noun", noun.lemma(), nounGovernor(before), depth);
        }
        if (clauses.at(before) instanceof VerbGroup above && moods.governs("verb", above.lemma())) {
            return governed("verb", above.lemma(), before, depth);
        }
        return Factuality.ACTUAL;
    }

    private int nounGovernor(int noun) {
        Place place = links.place(noun);
        return place.link() == Link.NOUN ? -1 : place.governor();
    }

    /** What a governing word makes of an event, given how factual the word's own clause at {@code verb} is. */
    Factuality governed(String part, String word, int verb, int depth) {
        Factuality outer = verb < 0 ? Factuality.ACTUAL : of(verb, depth + 1);
        if (part.equals("noun")
                && verb >= 0
                && clauses.at(verb) instanceof VerbGroup above
                && outer == Factuality.ACTUAL) {
            if (moods.is("verb", above.lemma(), Mood.REFUSE) || moods.is("verb", above.lemma(), Mood.LIFT)) {
                return Factuality.NEGATED;
            }
            if (above.lemma().equals("accept")) {
                return Factuality.PLANNED;
            }
        }
        if (moods.is(part, word, Mood.PASS)) {
            return outer;
        }
        if (moods.is(part, word, Mood.REFUSE)) {
            return outer == Factuality.ACTUAL || outer == Factuality.PLANNED ? Factuality.NEGATED : Factuality.POSSIBLE;
        }
        if (outer == Factuality.NEGATED) {
            return Factuality.NEGATED;
        }
        boolean plan = moods.is(part, word, Mood.PLAN);
        return plan && outer != Factuality.POSSIBLE ? Factuality.PLANNED : Factuality.POSSIBLE;
    }
}

package newsgraph.extract;

import java.util.List;
import java.util.Set;
import newsgraph.extract.Chunk.Form;
import newsgraph.extract.Chunk.Kind;
import newsgraph.extract.Chunk.NounGroup;
import newsgraph.extract.Chunk.VerbGroup;
import newsgraph.extract.Moods.Mood;
import newsgraph.extract.NounLinks.Link;
import newsgraph.extract.NounLinks.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether an event happened off the clauses around its trigger, from the inside out: its own tense, modality and
 * polarity, then what each governing verb, noun and adjective makes of it, as in FactBank (Saurí and Pustejovsky, 2009).
 */
final class FactualityReader {

    private static final Set<String> LATER =
            Set.of("next", "tomorrow", "later", "upcoming", "coming", "soon", "shortly");
    private static final Set<String> UNREAL = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> COMPLEMENT =
            Set.of("to", "on", "for", "about", "against", "from", "out", "out of", "of", "with", "in", "into");
    private static final Set<String> RUMOURS =
            Set.of("report", "claim", "allegation", "rumour", "rumor", "suggestion", "accusation", "speculation");
    private static final int DEEPEST = 6;

    private final Clauses clauses;
    private final NounLinks links;
    private final List<String> lower;
    private final Moods moods = Moods.get();

    FactualityReader(Clauses clauses, NounLinks links, List<String> lower) {
        this.clauses = clauses;
        this.links = links;
        this.lower = lower;
    }

    /** Returns the factuality of the event whose verb group is at {@code i}. */
    Factuality ofVerb(int i) {
        return ofVerb(i, 0);
    }

    private Factuality ofVerb(int i, int depth) {
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
            return ofVerb(twin, depth + 1);
        }
        Factuality own = switch (verb.form()) {
            case INFINITIVE -> infinitive(i, depth);
            case GERUND -> gerund(i, depth);
            case PAST, FINITE -> finite(i, verb, depth);
        };
        if ((verb.negated() || hasNoSubject(i)) && own != Factuality.POSSIBLE) {
            own = own == Factuality.NEGATED ? Factuality.POSSIBLE : Factuality.NEGATED;
        }
        return isConditional(i) && own != Factuality.NEGATED ? Factuality.POSSIBLE : own;
    }

    /** {@code Neither the envoy nor his deputy met}, {@code no minister visited}. */
    private boolean hasNoSubject(int i) {
        for (NounGroup subject : clauses.subject(i)) {
            String first = lower.get(subject.first());
            String before = subject.first() > 0 ? lower.get(subject.first() - 1) : "";
            if (first.equals("neither")
                    || first.equals("nobody")
                    || first.equals("no")
                    || before.equals("neither")
                    || before.equals("nor")) {
                return true;
            }
        }
        return false;
    }

    private Factuality finite(int i, VerbGroup verb, int depth) {
        Factuality tense = switch (verb.modal()) {
            case "will", "to" -> Factuality.PLANNED;
            case "would" -> isReported(i) || isLater(i) ? Factuality.PLANNED : Factuality.POSSIBLE;
            case "" ->
                !verb.past() && (isLater(i) || isScheduled(i, verb)) ? Factuality.PLANNED : present(i, verb, depth);
            default -> Factuality.POSSIBLE;
        };
        Factuality demanded = demanded(i, depth);
        if (demanded != null && tense == Factuality.ACTUAL) {
            return demanded;
        }
        int governor = clauses.governor(i);
        if (governor < 0
                || !(clauses.at(governor) instanceof VerbGroup above)
                || verb.form() == Form.PAST && clauses.isReducedRelative(i)) {
            return tense;
        }
        if (moods.is("verb", above.lemma(), Mood.DENY)) {
            return above.negated() ? tense : Factuality.NEGATED;
        }
        boolean wished =
                moods.is("verb", above.lemma(), Mood.WISH) && !moods.is("verb", above.lemma(), Mood.SAY) && depth == 0;
        return wished && tense != Factuality.ACTUAL ? Factuality.POSSIBLE : tense;
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

    /** {@code is due in Cairo}: what an adjective makes of the copula's clause. */
    private Factuality present(int i, VerbGroup verb, int depth) {
        boolean adjective = verb.lemma().equals("be")
                && clauses.at(i + 1) instanceof Chunk.Joint joint
                && joint.is(Kind.ADJECTIVE)
                && isMoody("adjective", joint.word());
        if (!adjective || depth > 0) {
            return Factuality.ACTUAL;
        }
        String word = clauses.word(i + 1);
        return moods.is("adjective", word, Mood.PLAN)
                ? Factuality.PLANNED
                : moods.is("adjective", word, Mood.REFUSE) ? Factuality.NEGATED : Factuality.POSSIBLE;
    }

    /** The simple present with a day is a timetable: {@code leaves for Amman on Friday}; not so in headlines and captions. */
    private boolean isScheduled(int i, VerbGroup verb) {
        if (clauses.isHeadline()
                || verb.passive()
                || verb.lemma().equals("be")
                || verb.lemma().equals("have")) {
            return false;
        }
        for (int k = i + 1; k < clauses.chunks().size() && k < i + 8; k++) {
            if (clauses.at(k) instanceof VerbGroup) {
                return false;
            }
            if (clauses.at(k) instanceof NounGroup noun && noun.temporal()) {
                String word = lower.get(noun.head());
                return word.endsWith("day") && !word.equals("yesterday") && !word.equals("day");
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
                boolean moody = clauses.at(k - 1) instanceof NounGroup noun && isMoody("noun", noun.lemma());
                return moody ? governed("noun", ((NounGroup) clauses.chunks().get(k - 1)).lemma(), -1, depth) : null;
            }
            if (clauses.at(k) instanceof VerbGroup) {
                return null;
            }
        }
        return null;
    }

    private boolean isReported(int i) {
        int governor = clauses.governor(i);
        boolean said = governor >= 0
                && clauses.at(governor) instanceof VerbGroup above
                && (moods.is("verb", above.lemma(), Mood.SAY) || moods.is("verb", above.lemma(), Mood.PLAN));
        boolean conditional = lower.contains("if") || lower.contains("unless");
        return (said || lastVerbSays()) && !conditional;
    }

    /** {@code Kim would visit Hanoi, officials said}. */
    private boolean lastVerbSays() {
        for (int k = clauses.chunks().size() - 1; k >= 0; k--) {
            if (clauses.at(k) instanceof VerbGroup verb) {
                return verb.past() && moods.is("verb", verb.lemma(), Mood.SAY);
            }
        }
        return false;
    }

    /** Whether words of time around the verb group at {@code i} point ahead. */
    private boolean isLater(int i) {
        Chunk chunk = clauses.chunks().get(i);
        for (int t = Math.max(0, chunk.first() - 4); t < Math.min(lower.size(), chunk.end() + 14); t++) {
            boolean itself = t >= chunk.first() && t < chunk.end();
            if (!itself
                    && LATER.contains(lower.get(t))
                    && !(lower.get(t).equals("later")
                            && t > 0
                            && (lower.get(t - 1).endsWith("s")
                                    || lower.get(t - 1).endsWith("day")))) {
                return true;
            }
        }
        return false;
    }

    private Factuality infinitive(int i, int depth) {
        int before = i - 1;
        while (clauses.is(before, Kind.ADVERB) || clauses.at(before) instanceof NounGroup noun && noun.temporal()) {
            before--;
        }
        int governor = clauses.governor(i);
        if (clauses.at(before) instanceof Chunk.Joint joint && joint.is(Kind.ADJECTIVE)) {
            return governed("adjective", joint.word(), governor, depth);
        }
        if (clauses.at(before) instanceof NounGroup noun && noun.core() == null && isMoody("noun", noun.lemma())) {
            if (noun.words().contains("no")) {
                return Factuality.NEGATED;
            }
            return governed("noun", noun.lemma(), nounGovernor(before), depth);
        }
        if (governor < 0) {
            return Factuality.PLANNED;
        }
        VerbGroup above = (VerbGroup) clauses.chunks().get(governor);
        if (above.lemma().equals("be") && before >= 0 && clauses.at(before) instanceof NounGroup) {
            return Factuality.PLANNED;
        }
        if (isMoody("verb", above.lemma())) {
            return governed("verb", above.lemma(), governor, depth);
        }
        Factuality outer = ofVerb(governor, depth + 1);
        return outer == Factuality.ACTUAL ? (isMotion(above.lemma()) ? Factuality.PLANNED : Factuality.ACTUAL) : outer;
    }

    private static boolean isMotion(String lemma) {
        return switch (lemma) {
            case "fly",
                    "travel",
                    "go",
                    "head",
                    "leave",
                    "depart",
                    "send",
                    "dispatch",
                    "return",
                    "move",
                    "gather",
                    "call" -> true;
            default -> false;
        };
    }

    private int nounGovernor(int noun) {
        Place place = links.place(noun);
        return place.link() == Link.NOUN ? -1 : place.governor();
    }

    private Factuality gerund(int i, int depth) {
        int before = i - 1;
        while (clauses.is(before, Kind.ADVERB)) {
            before--;
        }
        int governor = clauses.governor(i);
        if (clauses.is(before, Kind.PREPOSITION) || clauses.is(before, Kind.SUBORDINATOR)) {
            String preposition = clauses.word(before);
            if (moods.is("preposition", preposition, Mood.REFUSE)) {
                return Factuality.NEGATED;
            }
            if (moods.is("preposition", preposition, Mood.PLAN)) {
                return mainIsPast(i) ? Factuality.ACTUAL : Factuality.PLANNED;
            }
            if (clauses.at(before - 1) instanceof NounGroup none
                    && none.words().contains("no")
                    && isMoody("noun", none.lemma())) {
                return Factuality.NEGATED;
            }
            if (clauses.at(before - 1) instanceof NounGroup noun && isMoody("noun", noun.lemma())) {
                return governed("noun", noun.lemma(), nounGovernor(before - 1), depth);
            }
            if (clauses.at(before - 1) instanceof VerbGroup above && isMoody("verb", above.lemma())) {
                return governed("verb", above.lemma(), before - 1, depth);
            }
            return Factuality.ACTUAL;
        }
        if (clauses.at(before) instanceof VerbGroup above && before == governor && isMoody("verb", above.lemma())) {
            return governed("verb", above.lemma(), governor, depth);
        }
        return isLater(i) ? Factuality.PLANNED : Factuality.ACTUAL;
    }

    private boolean mainIsPast(int i) {
        for (int k = 0; k < clauses.chunks().size(); k++) {
            if (k != i && clauses.at(k) instanceof VerbGroup verb && verb.isFinite()) {
                return verb.past() && verb.modal().isEmpty();
            }
        }
        return false;
    }

    /** The lemma of the verb group at {@code i}, with its particle where the two mean something of their own: {@code call off}. */
    private String lemma(int i) {
        String lemma = ((VerbGroup) clauses.chunks().get(i)).lemma();
        String next = clauses.word(i + 1);
        return next.isEmpty() ? lemma : moods.verb(lemma, next);
    }

    private boolean isMoody(String part, String word) {
        return moods.is(part, word, Mood.PLAN)
                || moods.is(part, word, Mood.WISH)
                || moods.is(part, word, Mood.REFUSE)
                || moods.is(part, word, Mood.PASS);
    }

    /** What a governing word makes of an event, given how factual the word's own clause at {@code verb} is. */
    private Factuality governed(String part, String word, int verb, int depth) {
        Factuality outer = verb < 0 ? Factuality.ACTUAL : ofVerb(verb, depth + 1);
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

    /** Whether {@code if} or its like opens the clause of the verb group at {@code i}. */
    private boolean isConditional(int i) {
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

    /** Returns the factuality of the event whose noun group is at {@code i}; {@code standing} for a state such as sanctions. */
    Factuality ofNoun(int i, boolean standing) {
        NounGroup noun = (NounGroup) clauses.chunks().get(i);
        if (noun.words().contains("no")) {
            return Factuality.NEGATED;
        }
        int clause = links.clauseOn(i);
        Factuality placed = placed(i, standing);
        if (clause >= 0 && placed == Factuality.ACTUAL) {
            placed = byVerb(lemma(clause), clause, standing);
        }
        return placed == Factuality.ACTUAL ? byModifiers(noun, standing) : placed;
    }

    /** {@code a planned visit}, {@code cancelled talks}: only where nothing around says more. */
    private Factuality byModifiers(NounGroup noun, boolean standing) {
        for (String word : noun.words()) {
            if (moods.is("modifier", word, Mood.REFUSE)) {
                return Factuality.NEGATED;
            }
            if (moods.is("modifier", word, Mood.WISH)) {
                return Factuality.POSSIBLE;
            }
            if (moods.is("modifier", word, Mood.PLAN) && !standing) {
                return Factuality.PLANNED;
            }
        }
        return Factuality.ACTUAL;
    }

    private Factuality placed(int i, boolean standing) {
        Place place = links.place(i);
        return switch (place.link()) {
            case NONE -> Factuality.ACTUAL;
            case OBJECT -> byVerb(lemma(place.governor()), place.governor(), standing);
            case SUBJECT -> bySubject(place.governor(), standing);
            case NOUN -> byNoun(place, standing);
            case ADJUNCT -> byPreposition(place, standing);
        };
    }

    private Factuality byVerb(String lemma, int verb, boolean standing) {
        Factuality outer = ofVerb(verb);
        if (standing && moods.is("verb", lemma, Mood.LIFT)) {
            return lifted(verb, outer);
        }
        if (standing && moods.is("verb", lemma, Mood.ANNOUNCE) || moods.is("verb", lemma, Mood.LET)) {
            return outer;
        }
        if (standing && moods.is("verb", lemma, Mood.STAND)) {
            String modal = ((VerbGroup) clauses.chunks().get(verb)).modal();
            return modal.isEmpty()
                    ? Factuality.ACTUAL
                    : modal.equals("will") ? Factuality.PLANNED : Factuality.POSSIBLE;
        }
        if (!standing && moods.is("verb", lemma, Mood.ANNOUNCE)) {
            return outer == Factuality.ACTUAL ? Factuality.PLANNED : outer;
        }
        if (isMoody("verb", lemma)) {
            return governed("verb", lemma, verb, 0);
        }
        return standing ? Factuality.ACTUAL : outer == Factuality.NEGATED ? Factuality.NEGATED : outer;
    }

    /** Sanctions that somebody wants lifted, or refuses to lift, stand. */
    private Factuality lifted(int verb, Factuality lifting) {
        VerbGroup group = (VerbGroup) clauses.chunks().get(verb);
        boolean agreed = lifting == Factuality.PLANNED;
        return lifting == Factuality.ACTUAL && !group.negated() || agreed ? Factuality.NEGATED : Factuality.ACTUAL;
    }

    private Factuality bySubject(int verb, boolean standing) {
        VerbGroup group = (VerbGroup) clauses.chunks().get(verb);
        int next = verb + 1;
        while (clauses.is(next, Kind.ADVERB)) {
            next++;
        }
        if (group.lemma().equals("be")
                && clauses.at(next) instanceof Chunk.Joint joint
                && joint.is(Kind.ADJECTIVE)
                && isMoody("adjective", joint.word())) {
            return standing ? Factuality.ACTUAL : governed("adjective", joint.word(), verb, 0);
        }
        if (group.passive() || clauses.isReducedRelative(verb)) {
            return byVerb(lemma(verb), verb, standing);
        }
        if (standing) {
            boolean coming = group.lemma().equals("come") || group.lemma().equals("take");
            return coming ? ofVerb(verb) : Factuality.ACTUAL;
        }
        if (moods.is("verb", group.lemma(), Mood.REFUSE) && !group.negated()) {
            return group.lemma().equals("fail") || group.lemma().equals("stop")
                    ? Factuality.ACTUAL
                    : governed("verb", group.lemma(), verb, 0);
        }
        return ofVerb(verb);
    }

    private Factuality byNoun(Place place, boolean standing) {
        NounGroup outer = (NounGroup) clauses.chunks().get(place.governor());
        if (standing && moods.is("noun", outer.lemma(), Mood.LIFT)) {
            Factuality lifting = placed(place.governor(), false);
            return lifting == Factuality.ACTUAL || lifting == Factuality.PLANNED
                    ? Factuality.NEGATED
                    : Factuality.ACTUAL;
        }
        if (isMoody("noun", outer.lemma())) {
            boolean negated = outer.words().contains("no") || placed(place.governor(), false) == Factuality.NEGATED;
            return negated ? Factuality.NEGATED : governed("noun", outer.lemma(), -1, 0);
        }
        if (moods.is("preposition", place.preposition(), Mood.PLAN)) {
            return Factuality.PLANNED;
        }
        return Factuality.ACTUAL;
    }

    private Factuality byPreposition(Place place, boolean standing) {
        String preposition = place.preposition();
        if (moods.is("preposition", preposition, Mood.REFUSE)) {
            return Factuality.NEGATED;
        }
        if (moods.is("preposition", preposition, Mood.PLAN) && !standing) {
            return Factuality.PLANNED;
        }
        if (place.governor() < 0) {
            return Factuality.ACTUAL;
        }
        VerbGroup verb = (VerbGroup) clauses.chunks().get(place.governor());
        if (place.adjacent()
                && COMPLEMENT.contains(preposition)
                && isMoody("verb", verb.lemma())
                && !moods.is("verb", verb.lemma(), Mood.PASS)) {
            return standing && moods.is("verb", verb.lemma(), Mood.REFUSE)
                    ? Factuality.ACTUAL
                    : governed("verb", verb.lemma(), place.governor(), 0);
        }
        if (preposition.equals("for")
                || preposition.equals("to")
                || preposition.equals("into")
                || preposition.equals("with")
                || preposition.equals("on")) {
            Factuality outer = ofVerb(place.governor());
            return standing && outer != Factuality.POSSIBLE ? Factuality.ACTUAL : outer;
        }
        return !standing && ofVerb(place.governor()) == Factuality.PLANNED ? Factuality.PLANNED : Factuality.ACTUAL;
    }
}

package newsgraph.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import newsgraph.annotate.Name;
import newsgraph.annotate.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The evidence for each name of an article, gathered over all places where it stands: what model and gazetteer take it
 * for, titles before it, words around it.
 */
final class NameEvidence {

    private static final Set<String> SAYING = WordList.group(NameEvidence.class, "names.txt", "saying");
    private static final Set<String> PLACE_PREPOSITIONS = WordList.group(NameEvidence.class, "names.txt", "place");
    private static final double ENOUGH = 0.6;
    private static final double QUOTED = 1.2;

    private final Gazetteer gazetteer;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, Integer> partsOfPersons = new HashMap<>();

    /** The evidence for one name; a weight for each kind of thing. */
    static final class Tally {
        double person;
        double organization;
        double location;
        int seen;

        @Nullable
        Known known;

        /** Returns what the name stands for, or null if that is open. */
        Known.@Nullable Kind decision() {
            double best = Math.max(person, Math.max(organization, location));
            double share = best / Math.max(1, seen);
            if (share < ENOUGH && best < 1.2) {
                return null;
            }
            return best == person
                    ? Known.Kind.PERSON
                    : best == organization ? Known.Kind.ORGANIZATION : Known.Kind.PLACE;
        }
    }

    NameEvidence(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Returns the evidence for the name that is {@code folded} without accents, or null if there is none. */
    @Nullable
    Tally of(String folded) {
        return tallies.get(folded);
    }

    /** Takes in one place where a name stands. */
    void add(Text text, NameSpan span) {
        Tally tally = tallies.computeIfAbsent(text.folded(span.first(), span.end()), key -> new Tally());
        tally.seen++;
        if (span.known() != null) {
            tally.known = span.known();
        }
        double weight = span.known() != null ? 2 : probability(text, span);
        switch (span.kind()) {
            case PERSON -> tally.person += weight;
            case ORGANIZATION -> tally.organization += weight;
            default -> tally.location += weight;
        }
        if (span.kind() == Known.Kind.PERSON && span.length() > 1 && weight > 0.5) {
            for (int i = span.first(); i < span.end(); i++) {
                partsOfPersons.merge(text.folded[i], 1, Integer::sum);
            }
        }
        context(text, span, tally);
    }

    /** A single word that is part of full names of people elsewhere is likely one of them. Called when all is taken in. */
    void weighPartsOfPersons() {
        partsOfPersons.forEach((word, times) -> {
            Tally tally = tallies.get(word);
            if (tally != null) {
                tally.person += 0.8 * Math.max(Math.min(3, times), tally.known == null ? tally.seen : 0);
            }
        });
    }

    /** {@code "Harbour," a novel}: what stands alone between quotation marks is rather the title of a work. */
    private static boolean isQuoted(Text text, NameSpan span) {
        String after = text.word(span.end());
        boolean closed = after.equals("\"")
                || after.equals(",") && text.word(span.end() + 1).equals("\"");
        return closed && text.word(span.first() - 1).equals("\"");
    }

    private static double probability(Text text, NameSpan span) {
        for (Name name : text.sentence.names()) {
            if (name.first() < span.end() && span.first() < name.end()) {
                return name.probability();
            }
        }
        return 0.6;
    }

    private void context(Text text, NameSpan span, Tally tally) {
        String before = text.word(span.first() - 1);
        String after = text.word(span.end());
        String lastWord = text.tokens.get(span.end() - 1).text();
        if (Offices.isHonorific(before)) {
            tally.person += 1.5;
        } else if (Offices.isOffice(before)) {
            tally.person += 0.8;
        }
        if (span.length() > 1 && gazetteer.isForename(text.folded[span.first()])) {
            tally.person += 0.5;
        }
        if (isQuoted(text, span)) {
            tally.person -= QUOTED;
            tally.organization -= QUOTED;
        }
        if (span.length() == 1 && before.equals("the")) {
            tally.person -= 0.7;
            tally.organization += 0.3;
        }
        if (SAYING.contains(after.equals("has") || after.equals("had") ? text.word(span.end() + 1) : after)) {
            tally.person += 0.15;
            tally.location -= 0.3;
        }
        if (PLACE_PREPOSITIONS.contains(before) && span.length() < 3) {
            tally.location += 0.2;
        }
        if (span.length() == 1
                && lastWord.length() > 1
                && lastWord.length() < 7
                && lastWord.chars().allMatch(Character::isUpperCase)) {
            tally.organization += 0.4;
        }
    }
}

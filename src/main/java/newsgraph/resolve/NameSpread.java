package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.annotate.CommonWords;
import newsgraph.annotate.WordList;
import newsgraph.knowledge.PhraseIndex;
import org.jspecify.annotations.Nullable;

/** Carries names that were decided upon to the places where neither model nor gazetteer saw them. */
final class NameSpread {

    private final Gazetteer gazetteer;
    private final Celebrities celebrities;
    private final NameEvidence evidence;
    private final PhraseIndex<NameSpan> decidedPhrases = new PhraseIndex<>();
    private final Set<String> surnames = new HashSet<>();

    NameSpread(Gazetteer gazetteer, Celebrities celebrities, NameEvidence evidence) {
        this.gazetteer = gazetteer;
        this.celebrities = celebrities;
        this.evidence = evidence;
    }

    /** Notes what was decided, so that {@link #propagate} finds it where neither model nor gazetteer saw it. */
    void remember(Text text, List<NameSpan> names) {
        for (NameSpan name : names) {
            if (name.kind() == Known.Kind.PERSON) {
                surnames.add(text.folded[name.end() - 1]);
            }
            if (name.length() > 1 && name.isActorName()) {
                String[] words = Arrays.copyOfRange(text.folded, name.first(), name.end());
                decidedPhrases.add(words, new NameSpan(0, words.length, name.kind(), name.known()));
            }
        }
    }

    /** Returns {@code names} with those that were decided elsewhere, in order, without overlap. */
    List<NameSpan> propagate(Text text, List<NameSpan> names) {
        List<NameSpan> all = new ArrayList<>(names);
        int i = 0;
        while (i < text.size()) {
            NameSpan found = null;
            if (text.isCapital(i)) {
                found = phrase(text, i, all);
                if (found == null && !NameSpan.anyCovers(all, i)) {
                    found = word(text, i);
                }
            }
            if (found == null) {
                i++;
            } else {
                NameSpan span = found;
                all.removeIf(span::overlaps);
                all.add(span);
                i = span.end();
            }
        }
        all.sort(Comparator.comparingInt(NameSpan::first));
        return all;
    }

    /** A name of several words that was decided elsewhere; it takes the place of parts of it. */
    private @Nullable NameSpan phrase(Text text, int i, List<NameSpan> names) {
        PhraseIndex.Match<NameSpan> match = decidedPhrases.longest(text.folded, i);
        if (match == null) {
            return null;
        }
        boolean free = names.stream()
                .noneMatch(n -> n.first() < match.end()
                        && i < n.end()
                        && (n.length() >= match.end() - i || n.first() < i || n.end() > match.end()));
        NameSpan value = match.values().get(0);
        return free ? new NameSpan(i, match.end(), value.kind(), value.known()) : null;
    }

    /** A single capital word: decided elsewhere, the surname of somebody named in full, or told by its neighbours. */
    private @Nullable NameSpan word(Text text, int i) {
        String folded = text.folded[i];
        boolean verb = i == 0 && text.tag(i).equals("VERB");
        if (folded.length() < 3 || verb) {
            return null;
        }
        NameEvidence.Tally tally = evidence.of(folded);
        boolean common = CommonWords.contains(text.word(i));
        boolean alone = i + 1 < text.size()
                && WordList.isAny(text.tag(i + 1), "VERB", "AUX")
                && Offices.isTitle(text.word(i))
                && (i == 0 || text.tag(i - 1).equals("PUNCT"));
        Known.Kind surname = (!common || alone) && surnames.contains(folded) ? Known.Kind.PERSON : null;
        Known.Kind kind = tally != null ? tally.decision() : surname;
        if (kind != null) {
            return new NameSpan(i, i + 1, kind, tally == null ? null : tally.known);
        }
        if (common) {
            return null;
        }
        return text.tag(i).equals("PROPN") ? person(text, i, tally == null) : famous(text, i);
    }

    /** A proper noun that nobody has heard of as a name: two words with a given name, a subject, somebody well known. */
    private @Nullable NameSpan person(Text text, int i, boolean unheard) {
        boolean forename = gazetteer.isForename(text.folded[i]);
        if (forename && isNameBehind(text, i)) {
            int end = i + 2;
            while (text.isCapital(end) && text.tag(end).equals("PROPN")
                    || PersonNames.isParticle(text.word(end)) && text.isCapital(end + 1)) {
                end++;
            }
            return new NameSpan(i, end, Known.Kind.PERSON, null);
        }
        boolean subject = i == 0
                && WordList.isAny(text.tag(1), "VERB", "AUX")
                && unheard
                && gazetteer.longest(text.folded, i) == null;
        boolean famous = !forename && celebrities.bySurname(text.folded[i], "", "", "") != null;
        return subject || famous ? new NameSpan(i, i + 1, Known.Kind.PERSON, null) : null;
    }

    /** A head of state by surname alone, amid a sentence, whatever the tagger takes the word for. */
    private @Nullable NameSpan famous(Text text, int i) {
        Known known = i == 0 || !WordList.isAny(text.tag(i), "NOUN", "ADJ", "X", "VERB")
                ? null
                : celebrities.bySurname(text.folded[i], "", "", "");
        boolean free = known != null
                && Celebrities.isHead(known)
                && !gazetteer.isForename(text.folded[i])
                && gazetteer.longest(text.folded, i) == null;
        return free ? new NameSpan(i, i + 1, Known.Kind.PERSON, null) : null;
    }

    private static boolean isNameBehind(Text text, int i) {
        return text.isCapital(i + 1)
                && text.tag(i + 1).equals("PROPN")
                && !Offices.isTitle(text.word(i + 1))
                && (i > 0 || !CommonWords.contains(text.word(i + 1)));
    }
}

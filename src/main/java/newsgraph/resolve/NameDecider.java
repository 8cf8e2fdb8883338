package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.annotate.CommonWords;
import newsgraph.annotate.Name;
import newsgraph.annotate.NameType;
import newsgraph.annotate.WordList;
import newsgraph.knowledge.PhraseIndex;
import org.jspecify.annotations.Nullable;

/**
 * Decides which words of an article are names and of what. Evidence for each name is gathered over the whole article:
 * what the model proposes, what the gazetteer knows, titles before it, words around it. Then one decision is made for
 * each name and carried to every place where it stands.
 */
final class NameDecider {

    private static final Set<String> SAYING = WordList.group(NameDecider.class, "names.txt", "saying");
    private static final Set<String> PLACE_PREPOSITIONS = WordList.group(NameDecider.class, "names.txt", "place");
    private static final Set<String> REGIONAL = WordList.group(NameDecider.class, "names.txt", "regional");
    private static final Set<String> PARTICLES = WordList.group(NameDecider.class, "names.txt", "particle");
    private static final double ENOUGH = 0.55;

    private final Gazetteer gazetteer;
    private final Celebrities celebrities;
    private final List<Text> texts;
    private final PhraseIndex<NameSpan> decidedPhrases = new PhraseIndex<>();
    private final Map<String, Integer> partsOfPersons = new HashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, Known.Kind> surnames = new HashMap<>();

    /** The evidence for one name. */
    private static final class Tally {
        double person;
        double organization;
        double location;
        int seen;

        @Nullable
        Known known;

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

    NameDecider(Gazetteer gazetteer, Celebrities celebrities, List<Text> texts) {
        this.gazetteer = gazetteer;
        this.celebrities = celebrities;
        this.texts = texts;
    }

    /** Returns the names of each sentence, in order, without overlap. */
    List<List<NameSpan>> decide() {
        List<List<NameSpan>> candidates = new ArrayList<>();
        for (Text text : texts) {
            candidates.add(candidates(text));
        }
        for (int s = 0; s < texts.size(); s++) {
            for (NameSpan span : candidates.get(s)) {
                if (span.isActorName() || span.kind() == Known.Kind.PLACE) {
                    tally(texts.get(s), span);
                }
            }
        }
        partsOfPersons.forEach((word, times) -> {
            Tally tally = tallies.get(word);
            if (tally != null) {
                tally.person += 0.8 * Math.min(3, times);
            }
        });
        List<List<NameSpan>> decided = new ArrayList<>();
        for (int s = 0; s < texts.size(); s++) {
            decided.add(settle(texts.get(s), candidates.get(s)));
        }
        for (int s = 0; s < texts.size(); s++) {
            remember(texts.get(s), decided.get(s));
        }
        for (int s = 0; s < texts.size(); s++) {
            decided.set(s, propagate(texts.get(s), decided.get(s)));
        }
        return decided;
    }

    /** Known phrases and proposals of one sentence, overlaps resolved. */
    private List<NameSpan> candidates(Text text) {
        List<NameSpan> known = known(text);
        List<NameSpan> chosen = new ArrayList<>();
        for (Name name : text.sentence.names()) {
            NameSpan proposal = trimmed(text, name);
            if (proposal != null
                    && known.stream().noneMatch(k -> k.overlaps(proposal) && beats(k, proposal, name, text))) {
                known.removeIf(k -> k.overlaps(proposal));
                chosen.add(proposal);
            }
        }
        chosen.addAll(known);
        titled(text, chosen);
        chosen.sort(Comparator.comparingInt(NameSpan::first));
        return chosen;
    }

    private List<NameSpan> known(Text text) {
        List<NameSpan> known = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            PhraseIndex.Match<Known> match =
                    text.isCapital(i) || text.tokens.get(i).text().length() > 3
                            ? gazetteer.longest(text.folded, i)
                            : null;
            Known chosen = match == null ? null : Ambiguity.choose(text, i, match.end(), match.values());
            if (match == null || chosen == null) {
                i++;
            } else {
                known.add(new NameSpan(i, match.end(), chosen.kind(), chosen));
                i = match.end();
            }
        }
        return known;
    }

    /** Whether the gazetteer's {@code known} is to be believed against the model's {@code proposal}. */
    private static boolean beats(NameSpan known, NameSpan proposal, Name name, Text text) {
        boolean inside = known.first() >= proposal.first() && known.end() <= proposal.end();
        if (inside && known.length() < proposal.length()) {
            if (known.kind() == Known.Kind.PERSON && known.end() == proposal.end() && known.length() > 1) {
                return true;
            }
            boolean country = known.isCountry() || known.kind() == Known.Kind.CAPITAL;
            if (known.isCountry() && (proposal.kind() == Known.Kind.PLACE || known.length() > 2)) {
                return true;
            }
            boolean leads = known.first() == proposal.first() && known.kind() == Known.Kind.DEMONYM;
            return name.probability() < 0.5 && (country || known.length() > 1)
                    || leads && proposal.kind() == Known.Kind.PERSON;
        }
        if (proposal.kind() == Known.Kind.PERSON
                && known.length() == 1
                && known.kind() != Known.Kind.PERSON
                && text.isCapital(proposal.end() - 1)) {
            return known.isCountry() && !Offices.isTitle(text.word(proposal.first() - 1)) || name.probability() < 0.7;
        }
        return true;
    }

    /** Takes titles, articles and marks off the ends of a proposal; null if nothing is left. */
    private static @Nullable NameSpan trimmed(Text text, Name name) {
        int first = name.first();
        int end = name.end();
        boolean person = name.type() == NameType.PERSON;
        while (first < end
                && (text.tag(first).equals("PUNCT")
                        || text.word(first).equals("the")
                        || person
                                && first + 1 < end
                                && Offices.isTitle(text.word(first))
                                && !text.word(first).equals("sheikh"))) {
            first++;
        }
        while (end > first
                && (text.tag(end - 1).equals("PUNCT") && !text.word(end - 1).equals(")")
                        || text.word(end - 1).equals("'s")
                        || text.word(end - 1).equals("'"))) {
            end--;
        }
        if (name.type() == NameType.ORGANIZATION) {
            first = extended(text, first);
            while (end - first > 1 && Offices.isOffice(text.word(end - 1))
                    || end - first > 2
                            && (text.word(end - 1).equals("assistant")
                                    || text.word(end - 1).equals("deputy"))) {
                end--;
            }
        }
        if (first >= end || person && !text.isCapital(end - 1) && end - first == 1) {
            return null;
        }
        Known.Kind kind = switch (name.type()) {
            case PERSON -> Known.Kind.PERSON;
            case ORGANIZATION -> Known.Kind.ORGANIZATION;
            case LOCATION -> Known.Kind.PLACE;
        };
        return new NameSpan(first, end, kind, null);
    }

    /** {@code [Non-] Academic Staff Union}, {@code [Argentine -] British Council}: what is tied to a name by a hyphen. */
    private static int extended(Text text, int first) {
        boolean hyphen = text.word(first - 1).equals("-") && text.isCapital(first - 2);
        return hyphen
                        && (text.tag(first - 2).equals("ADJ")
                                || text.tag(first - 2).equals("PROPN")
                                || text.tag(first - 2).equals("X"))
                        && first > 1
                        && !text.tag(first - 3).equals("PROPN")
                ? first - 2
                : first;
    }

    /** Adds names that only a title gives away: {@code President Tebboune}. */
    private static void titled(Text text, List<NameSpan> chosen) {
        for (int i = 1; i < text.size(); i++) {
            int first = i;
            boolean ofState = text.word(i - 2).equals("of")
                    && Offices.isOffice(text.word(i - 3))
                    && text.isCapital(i - 1)
                    && text.isCapital(i - 3);
            boolean title = ofState
                    || Offices.isHonorific(text.word(i - 1))
                    || Offices.isOffice(text.word(i - 1))
                            && (text.isCapital(i - 1) || text.word(i - 1).endsWith("."));
            if (!title
                    || !text.isCapital(i)
                    || Offices.isTitle(text.word(i))
                    || chosen.stream()
                            .anyMatch(c -> c.first() <= first
                                    && first < c.end()
                                    && !(c.length() == 1 && c.kind() == Known.Kind.PLACE))) {
                continue;
            }
            int end = i + 1;
            while (end < text.size()
                    && (text.isCapital(end) || isParticle(text.word(end)) && text.isCapital(end + 1))
                    && !covered(chosen, end)) {
                end++;
            }
            if (text.tag(i).equals("PROPN") || text.tag(i).equals("NOUN")) {
                chosen.removeIf(c -> c.first() == first);
                chosen.add(new NameSpan(i, end, Known.Kind.PERSON, null));
            }
        }
    }

    private static boolean covered(List<NameSpan> spans, int token) {
        return spans.stream().anyMatch(span -> span.first() <= token && token < span.end());
    }

    static boolean isParticle(String lower) {
        return PARTICLES.contains(lower);
    }

    private void tally(Text text, NameSpan span) {
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
        if (span.length() == 1 && before.equals("the")) {
            tally.person -= 0.7;
            tally.organization += 0.3;
        }
        if (SAYING.contains(after)) {
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

    private List<NameSpan> settle(Text text, List<NameSpan> candidates) {
        List<NameSpan> settled = new ArrayList<>();
        for (NameSpan span : candidates) {
            if (!span.isActorName() && span.kind() != Known.Kind.PLACE) {
                settled.add(span);
                continue;
            }
            Tally tally = tallies.get(text.folded(span.first(), span.end()));
            Known.Kind kind = tally == null ? null : tally.decision();
            if (kind == Known.Kind.ORGANIZATION
                    && span.known() == null
                    && REGIONAL.contains(text.word(span.end() - 1))) {
                continue;
            }
            if (kind != null && tally != null) {
                Known known = tally.known != null && tally.known.kind() == kind
                        ? tally.known
                        : span.known() != null && span.known().kind() == kind ? span.known() : null;
                settled.add(new NameSpan(span.first(), span.end(), kind, known));
                if (kind == Known.Kind.PERSON) {
                    surnames.putIfAbsent(text.folded[span.end() - 1], kind);
                }
            }
        }
        return settled;
    }

    /** Notes what was decided, so that {@link #propagate} finds it where neither model nor gazetteer saw it. */
    private void remember(Text text, List<NameSpan> names) {
        for (NameSpan name : names) {
            if (name.length() > 1 && name.isActorName()) {
                String[] words = Arrays.copyOfRange(text.folded, name.first(), name.end());
                decidedPhrases.add(words, new NameSpan(0, words.length, name.kind(), name.known()));
            }
        }
    }

    private List<NameSpan> propagate(Text text, List<NameSpan> names) {
        List<NameSpan> all = new ArrayList<>(names);
        int i = 0;
        while (i < text.size()) {
            NameSpan found = null;
            if (text.isCapital(i)) {
                found = phrase(text, i, all);
                if (found == null && !covered(all, i)) {
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

    private boolean gazetteerKnows(Text text, int i) {
        return gazetteer.longest(text.folded, i) != null;
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

    /** A single capital word: decided elsewhere, the surname of somebody named in full, or two words with a given name. */
    private @Nullable NameSpan word(Text text, int i) {
        Tally tally = tallies.get(text.folded[i]);
        boolean verb = i == 0 && text.tag(i).equals("VERB");
        boolean common = CommonWords.contains(text.word(i));
        if (text.folded[i].length() < 3 || verb) {
            return null;
        }
        Known.Kind kind = tally != null ? tally.decision() : common ? null : surnames.get(text.folded[i]);
        if (kind != null) {
            return new NameSpan(i, i + 1, kind, tally == null ? null : tally.known);
        }
        boolean proper = text.tag(i).equals("PROPN") && !common;
        if (proper
                && gazetteer.isForename(text.folded[i])
                && text.isCapital(i + 1)
                && text.tag(i + 1).equals("PROPN")
                && !Offices.isTitle(text.word(i + 1))
                && (i > 0 || !CommonWords.contains(text.word(i + 1)))) {
            int end = i + 2;
            while (text.isCapital(end) && text.tag(end).equals("PROPN")
                    || isParticle(text.word(end)) && text.isCapital(end + 1)) {
                end++;
            }
            return new NameSpan(i, end, Known.Kind.PERSON, null);
        }
        boolean opensClause = proper && i == 0 && text.tag(1).matches("VERB|AUX") && tally == null;
        if (opensClause && !gazetteerKnows(text, i)) {
            return new NameSpan(i, i + 1, Known.Kind.PERSON, null);
        }
        boolean famous = proper
                && celebrities.bySurname(text.folded[i], "", "", "") != null
                && !gazetteer.isForename(text.folded[i]);
        return famous ? new NameSpan(i, i + 1, Known.Kind.PERSON, null) : null;
    }
}

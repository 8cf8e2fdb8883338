package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import newsgraph.annotate.BodyWords;
import newsgraph.annotate.CommonWords;
import newsgraph.annotate.Name;
import newsgraph.annotate.NameType;
import newsgraph.annotate.WordList;
import newsgraph.knowledge.PhraseIndex;
import org.jspecify.annotations.Nullable;

/** Finds what may be a name in one sentence: what the model proposes against what the gazetteer knows, and titles. */
final class NameCandidates {

    /** Titles behind which a common word with a capital is hardly a surname: {@code Deputy Head Office}. */
    private static final Set<String> VAGUE = WordList.group(NameCandidates.class, "offices.txt", "vague");

    private final Gazetteer gazetteer;
    private final NameBorders borders;

    NameCandidates(Gazetteer gazetteer, NameBorders borders) {
        this.gazetteer = gazetteer;
        this.borders = borders;
    }

    /** Returns known phrases and proposals of one sentence, in order, overlaps resolved. */
    List<NameSpan> of(Text text) {
        List<NameSpan> known = known(text);
        List<NameSpan> chosen = new ArrayList<>();
        for (Name name : text.sentence.names()) {
            NameSpan trimmed = trimmed(text, name);
            for (NameSpan proposal : trimmed == null ? List.<NameSpan>of() : borders.mend(text, trimmed)) {
                boolean free = chosen.stream().noneMatch(proposal::overlaps)
                        && known.stream().noneMatch(k -> k.overlaps(proposal) && beats(k, proposal, name, text));
                if (free) {
                    known.removeIf(k -> k.overlaps(proposal));
                    chosen.add(proposal);
                }
            }
        }
        chosen.addAll(known);
        for (Definitions.Definition definition : Definitions.in(text, chosen)) {
            define(chosen, definition.full());
            define(chosen, definition.acronym());
        }
        titled(text, chosen);
        chosen.sort(Comparator.comparingInt(NameSpan::first));
        return chosen;
    }

    /** A name that the text itself defines takes the place of others, unless the gazetteer knows the very same. */
    private static void define(List<NameSpan> chosen, NameSpan name) {
        boolean known = chosen.stream()
                .anyMatch(c -> c.first() == name.first() && c.end() == name.end() && c.kind() == name.kind());
        if (!known) {
            chosen.removeIf(name::overlaps);
            chosen.add(name);
        }
    }

    private List<NameSpan> known(Text text) {
        List<NameSpan> known = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            PhraseIndex.Match<Known> match =
                    text.isCapital(i) || text.tokens.get(i).text().length() > 3
                            ? gazetteer.longest(text.folded, i)
                            : null;
            Known chosen = match == null || isCut(text, match.end())
                    ? null
                    : Ambiguity.choose(text, i, match.end(), match.values());
            if (match == null || chosen == null) {
                i++;
            } else {
                known.add(new NameSpan(i, match.end(), chosen.kind(), chosen));
                i = match.end();
            }
        }
        return known;
    }

    /** {@code Peru's navy-owned}: the word before {@code end} goes on behind a hyphen. */
    private static boolean isCut(Text text, int end) {
        return !text.isCapital(end - 1)
                && text.word(end).equals("-")
                && text.tokens.get(end).begin() == text.tokens.get(end - 1).end();
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
        boolean person = name.type() == NameType.PERSON;
        int first = withoutFront(text, name.first(), name.end(), person);
        int end = withoutMarks(text, first, name.end());
        if (name.type() == NameType.ORGANIZATION) {
            first = extended(text, first);
            end = withoutOffice(text, first, end);
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

    private static int withoutFront(Text text, int from, int end, boolean person) {
        int first = from;
        while (first < end
                && (text.tag(first).equals("PUNCT")
                        || text.word(first).equals("the")
                        || person
                                && first + 1 < end
                                && Offices.isTitle(text.word(first))
                                && !text.word(first).equals("sheikh"))) {
            first++;
        }
        return first;
    }

    private static int withoutMarks(Text text, int first, int to) {
        int end = to;
        while (end > first
                && (WordList.isAny(text.tag(end - 1), "PUNCT", "SYM")
                                && !text.word(end - 1).equals(")")
                        || text.word(end - 1).equals("'s")
                        || text.word(end - 1).equals("'"))) {
            end--;
        }
        return end;
    }

    /** The model draws an office behind the name of a body into it: {@code State Department spokesman}. */
    private static int withoutOffice(Text text, int first, int to) {
        int end = to;
        while (end - first > 1 && Offices.isOffice(text.word(end - 1))
                || end - first > 2
                        && (text.word(end - 1).equals("assistant")
                                || text.word(end - 1).equals("deputy"))) {
            end--;
        }
        return end;
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
            boolean open = chosen.stream()
                    .noneMatch(c -> c.covers(first) && !(c.length() == 1 && c.kind() == Known.Kind.PLACE));
            if (open && text.isCapital(i) && isTitleBefore(text, i) && !Offices.isTitle(text.word(i))) {
                int end = i + 1;
                while (end < text.size() && PersonNames.goesOn(text, end) && !NameSpan.anyCovers(chosen, end)) {
                    end++;
                }
                boolean office = end == i + 1
                        && (Organizations.isGeneric(text.word(i))
                                || BodyWords.contains(text.word(i))
                                || VAGUE.contains(text.word(i - 1)) && CommonWords.contains(text.word(i)));
                if (!office && (text.tag(i).equals("PROPN") || text.tag(i).equals("NOUN"))) {
                    chosen.removeIf(c -> c.first() == first);
                    chosen.add(new NameSpan(i, end, Known.Kind.PERSON, null));
                }
            }
        }
    }

    private static boolean isTitleBefore(Text text, int i) {
        boolean ofState = text.word(i - 2).equals("of")
                && Offices.isOffice(text.word(i - 3))
                && text.isCapital(i - 1)
                && text.isCapital(i - 3);
        return ofState
                || Offices.isHonorific(text.word(i - 1))
                || Offices.isOffice(text.word(i - 1))
                        && (text.isCapital(i - 1) || text.word(i - 1).endsWith("."));
    }
}

package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.annotate.BodyWords;
import newsgraph.annotate.CommonWords;
import newsgraph.annotate.WordList;
import newsgraph.knowledge.PhraseIndex;

/**
 * Mends the borders of names that the model proposes: takes off days, parts a body from the person behind it, takes in
 * initials, numerals and words tied by hyphens.
 */
final class NameBorders {

    private static final Set<String> SITES = WordList.group(NameBorders.class, "names.txt", "site");
    private static final Set<String> TIES = WordList.group(NameBorders.class, "names.txt", "tie");
    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "central");
    private static final Set<String> NOBODY = WordList.group(NameBorders.class, "nonames.txt", "nobody");
    private static final Set<String> MEETINGS = WordList.group(NameBorders.class, "descriptions.txt", "meeting");
    private static final Set<String> NUMERALS =
            Set.of("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XXIII");

    private final Gazetteer gazetteer;

    NameBorders(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Returns what {@code span} is made of; empty if nothing of it is a name. */
    List<NameSpan> mend(Text text, NameSpan span) {
        NameSpan core = withoutDays(text, span);
        boolean nobody = core.length() == 1
                && NOBODY.contains(text.tokens.get(core.first()).text());
        boolean address = core.length() == 1 && Offices.isHonorific(text.word(core.first()));
        if (core.length() == 0 || nobody || address || core.kind() != Known.Kind.PLACE && isDescription(text, core)) {
            return List.of();
        }
        List<NameSpan> two = two(text, core);
        if (!two.isEmpty()) {
            return two;
        }
        return switch (core.kind()) {
            case PERSON ->
                SITES.contains(text.word(core.end() - 1))
                        ? List.of(new NameSpan(core.first(), core.end(), Known.Kind.PLACE, null))
                        : List.of(person(text, core, 0, text.size()));
            case ORGANIZATION ->
                isInitialled(text, core) || Offices.isHonorific(text.word(core.first()))
                        ? List.of(new NameSpan(withoutHonorific(text, core), core.end(), Known.Kind.PERSON, null))
                        : bodies(text, core);
            default -> List.of(core);
        };
    }

    /** {@code US-Taliban talks}, {@code the Moon-Kim summit}: two who meet; empty if it is one name. */
    private List<NameSpan> two(Text text, NameSpan span) {
        int second = span.first() + 2;
        if (span.length() != 3
                || !text.word(span.first() + 1).equals("-")
                || !text.isCapital(span.first())
                || !text.isCapital(second)
                || !MEETINGS.contains(text.word(span.end()))) {
            return List.of();
        }
        return List.of(part(text, span.first(), span.kind()), part(text, second, span.kind()));
    }

    private NameSpan part(Text text, int i, Known.Kind kind) {
        PhraseIndex.Match<Known> match = gazetteer.longest(text.folded, i);
        Known known = match == null || match.end() != i + 1 ? null : Ambiguity.choose(text, i, i + 1, match.values());
        return new NameSpan(i, i + 1, known == null ? kind : known.kind(), known);
    }

    /** {@code Chief Rabbi of Chile} and {@code Deputy Minister} tell who somebody is, but are no names. */
    private static boolean isDescription(Text text, NameSpan span) {
        boolean onlyTitles = span.kind() == Known.Kind.PERSON;
        boolean onlyInitials = onlyTitles;
        for (int i = span.first(); i < span.end(); i++) {
            onlyTitles &= Offices.isTitle(text.word(i));
            onlyInitials &= text.word(i).length() == 1 || text.word(i).matches("(\\p{L}\\.)+");
        }
        if (onlyTitles || onlyInitials) {
            return true;
        }
        for (int i = span.first(); i + 2 < span.end(); i++) {
            if (Offices.isOffice(text.word(i)) && text.word(i + 1).equals("of")) {
                return true;
            }
        }
        return false;
    }

    private static NameSpan withoutDays(Text text, NameSpan span) {
        int first = span.first();
        int end = span.end();
        while (end > first && (isDay(text, end - 1) || span.kind() == Known.Kind.PERSON && isSmall(text, end - 1))) {
            end--;
        }
        while (first < end - 1 && isDay(text, first)) {
            first++;
        }
        return new NameSpan(first, end, span.kind(), span.known());
    }

    private static boolean isDay(Text text, int i) {
        return text.word(i).endsWith("day") && CommonWords.isCalendar(text.word(i));
    }

    private static boolean isSmall(Text text, int i) {
        return Character.isLowerCase(text.tokens.get(i).text().charAt(0));
    }

    /**
     * Returns {@code names} with what belongs to the people among them and is no name of its own: {@code [KM] Alim Sarkar},
     * {@code [Emma] Brekke}, {@code Olav [III]}, {@code Ziya [- ul - Haq]}.
     */
    List<NameSpan> complete(Text text, List<NameSpan> names) {
        List<NameSpan> complete = new ArrayList<>(names.size());
        for (int n = 0; n < names.size(); n++) {
            NameSpan name = names.get(n);
            int from = n == 0 ? 0 : complete.get(n - 1).end();
            int to = n + 1 < names.size() ? names.get(n + 1).first() : text.size();
            complete.add(
                    switch (name.kind()) {
                        case PERSON -> person(text, name, from, to);
                        case ORGANIZATION -> withoutKind(text, name);
                        default -> name;
                    });
        }
        return joined(text, complete);
    }

    /** {@code Labour party}: the small word tells what the name is the name of. */
    private NameSpan withoutKind(Text text, NameSpan name) {
        int last = name.end() - 1;
        boolean party = name.length() > 1 && text.tokens.get(last).text().equals("party");
        return party && isKnownUpTo(text, name.first(), last)
                ? new NameSpan(name.first(), last, name.kind(), name.known())
                : name;
    }

    /** {@code Press Office of the Foreign Ministry}: a part of a body that many countries have is one name with it. */
    private static List<NameSpan> joined(Text text, List<NameSpan> names) {
        List<NameSpan> joined = new ArrayList<>(names.size());
        for (NameSpan name : names) {
            NameSpan before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean part = before != null
                    && before.kind() == Known.Kind.ORGANIZATION
                    && name.kind() == Known.Kind.ORGANIZATION
                    && before.end() + 2 == name.first()
                    && text.word(before.end()).equals("of")
                    && text.word(before.end() + 1).equals("the")
                    && BodyWords.contains(text.word(before.end() - 1))
                    && Organizations.isGeneric(text.shown(name.first(), name.end()));
            if (part && before != null) {
                joined.set(joined.size() - 1, new NameSpan(before.first(), name.end(), name.kind(), null));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private NameSpan person(Text text, NameSpan span, int from, int to) {
        int first = span.first();
        int end = span.end();
        if (isTied(text, first - 4) && first - 4 >= from && text.isCapital(first - 4)) {
            first -= 4;
        }
        if (isTied(text, end - 1) && end + 4 <= to && text.isCapital(end + 3)) {
            end += 4;
        }
        if (end < to && NUMERALS.contains(text.tokens.get(end).text())) {
            end++;
        }
        boolean surname = span.length() == 1 && first - 1 > from && isForename(text, first - 1);
        while (first > from && (surname || isInitials(text, first - 1))) {
            first--;
            surname = false;
        }
        return first == span.first() && end == span.end() ? span : new NameSpan(first, end, span.kind(), null);
    }

    private boolean isForename(Text text, int i) {
        return gazetteer.isForename(text.folded[i])
                && text.tag(i).equals("PROPN")
                && !Offices.isTitle(text.word(i))
                && gazetteer.longest(text.folded, i) == null;
    }

    /** Whether behind the word at {@code i} stands {@code - ul -}. */
    private static boolean isTied(Text text, int i) {
        return i >= 0
                && text.word(i + 1).equals("-")
                && TIES.contains(text.word(i + 2))
                && text.word(i + 3).equals("-");
    }

    private static int withoutHonorific(Text text, NameSpan span) {
        return Offices.isHonorific(text.word(span.first())) ? span.first() + 1 : span.first();
    }

    /** {@code T K Brekke}, {@code G. Ravi}. */
    private static boolean isInitialled(Text text, NameSpan span) {
        String first = text.word(span.first());
        return span.length() > 1
                && span.length() < 4
                && first.length() <= 2
                && (first.length() == 1 || first.endsWith("."))
                && isPersonFrom(text, span.end() - 1, span.end());
    }

    private boolean isInitials(Text text, int i) {
        if (i < 0 || text.word(i).equals("a") || text.word(i).equals("i")) {
            return false;
        }
        String token = text.tokens.get(i).text();
        return token.length() <= 3
                && token.chars().allMatch(c -> Character.isUpperCase(c) || c == '.')
                && Character.isUpperCase(token.charAt(0))
                && !(token.length() == 3 && "AEIOU".indexOf(token.charAt(1)) >= 0)
                && !Offices.isTitle(text.word(i))
                && (token.length() == 1 || gazetteer.longest(text.folded, i) == null);
    }

    private List<NameSpan> bodies(Text text, NameSpan span) {
        for (int i = span.first() + 1; i < span.end() - 1; i++) {
            boolean owner = text.word(i).equals("'s") && isKnownUpTo(text, span.first(), i);
            if (owner) {
                List<NameSpan> parts = new ArrayList<>();
                parts.add(new NameSpan(span.first(), i, Known.Kind.ORGANIZATION, null));
                parts.addAll(bodies(text, new NameSpan(i + 1, span.end(), span.kind(), null)));
                return parts;
            }
            boolean title = Offices.isOffice(text.word(i)) && !text.word(i + 1).equals("of");
            if (text.isCapital(i) && title && isPersonFrom(text, i + 1, span.end())) {
                return List.of(
                        person(text, new NameSpan(i + 1, span.end(), Known.Kind.PERSON, null), i + 1, text.size()));
            }
            if (BodyWords.contains(text.word(i - 1))
                    && span.end() - i < 4
                    && gazetteer.isForename(text.folded[i])
                    && isPersonFrom(text, i, span.end())) {
                return List.of(
                        new NameSpan(span.first(), i, Known.Kind.ORGANIZATION, null),
                        new NameSpan(i, span.end(), Known.Kind.PERSON, null));
            }
        }
        String last = text.word(span.end() - 1);
        boolean part = DIRECTIONS.contains(text.word(span.first())) && isKnownUpTo(text, span.first() + 1, span.end());
        boolean site = part || SITES.contains(last) && text.isCapital(span.end() - 1) && span.known() == null;
        if (site) {
            return List.of(new NameSpan(span.first(), span.end(), Known.Kind.PLACE, null));
        }
        return List.of(withArticle(text, span));
    }

    private boolean isKnownUpTo(Text text, int first, int end) {
        PhraseIndex.Match<Known> match = gazetteer.longest(text.folded, first);
        return match != null && match.end() == end;
    }

    /** Whether nothing from {@code first} to {@code end} speaks against a person's name. */
    private static boolean isPersonFrom(Text text, int first, int end) {
        for (int i = first; i < end; i++) {
            String word = text.word(i);
            if (!text.isCapital(i) || BodyWords.contains(word) || CommonWords.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** {@code told [The] Daily Kettle}: an article with a capital amid a sentence is part of the name. */
    private static NameSpan withArticle(Text text, NameSpan span) {
        int article = span.first() - 1;
        boolean amid = article > 0
                && text.tokens.get(article).text().equals("The")
                && !text.tag(article - 1).equals("PUNCT")
                && !text.isCapital(article - 1);
        return amid ? new NameSpan(article, span.end(), span.kind(), span.known()) : span;
    }
}

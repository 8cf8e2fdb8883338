package newsgraph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.knowledge.Knowledge;
import newsgraph.knowledge.KnownPerson;
import newsgraph.knowledge.PhraseIndex;
import org.jspecify.annotations.Nullable;

/** Well-known people by surname alone: who is meant by {@code Putin}, given title, country and date. */
final class Celebrities {

    private static final Pattern HEAD = Pattern.compile(
            "^(former |acting )?(president|prime minister|king|queen|chancellor|supreme leader|emir|sultan|crown prince|leader|premier|paramount leader|secretary-general of the united nations|pope)\\b");
    private static final Pattern MINISTER = Pattern.compile(
            "^(former )?(foreign minister|secretary of state|us secretary of state|foreign secretary|defen[cs]e (minister|secretary))\\b");
    private static final Pattern IN_OFFICE = Pattern.compile("\\d{4}[-–]$|from \\d{4}$");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(-|–)(\\d{4})?");

    private final Map<String, List<KnownPerson>> bySurname;
    private final @Nullable LocalDate published;

    Celebrities(Knowledge knowledge, @Nullable LocalDate published) {
        this.published = published;
        bySurname = new HashMap<>();
        for (KnownPerson person : knowledge.people()) {
            bySurname
                    .computeIfAbsent(surname(person.name()), key -> new ArrayList<>(1))
                    .add(person);
        }
    }

    private Celebrities(Map<String, List<KnownPerson>> bySurname, @Nullable LocalDate published) {
        this.bySurname = bySurname;
        this.published = published;
    }

    /** Returns the same people seen from the day {@code date}. */
    Celebrities at(@Nullable LocalDate date) {
        return new Celebrities(bySurname, date);
    }

    /** Returns the one best candidate, or null if none stands out. */
    @Nullable
    Known bySurname(String shown, String titles, String country, String gender) {
        KnownPerson best = null;
        int bestScore = 0;
        boolean tie = false;
        for (KnownPerson person : bySurname.getOrDefault(PhraseIndex.fold(shown), List.of())) {
            int score = 2 * score(person, titles, country, gender);
            // Of two Maduros who led a state, the one who leads it still.
            score += score > 0 && IN_OFFICE.matcher(person.description()).find() ? 1 : 0;
            tie = score == bestScore;
            if (score > bestScore) {
                best = person;
                bestScore = score;
                tie = false;
            }
        }
        return best == null || tie
                ? null
                : new Known(
                        Known.Kind.PERSON,
                        Ids.person(best.name()),
                        best.name(),
                        best.gender(),
                        best.country(),
                        0,
                        best.description());
    }

    /** Whether {@code known} is known for having led a state. */
    static boolean isHead(Known known) {
        return HEAD.matcher(known.description().toLowerCase(Locale.ROOT)).find();
    }

    private int score(KnownPerson person, String titles, String country, String gender) {
        if (!gender.isEmpty() && !gender.equals(person.gender())
                || !country.isEmpty() && !country.equals(person.country())) {
            return 0;
        }
        String description = person.description().toLowerCase(Locale.ROOT);
        int score = country.isEmpty() ? 0 : 3;
        score += HEAD.matcher(description).find()
                ? 3
                : MINISTER.matcher(description).find() ? 2 : 0;
        for (String word : titles.split(" ")) {
            score += word.length() > 4 && description.contains(word) ? 1 : 0;
        }
        return score == 0 ? 0 : score + era(description);
    }

    private int era(String description) {
        Matcher years = YEARS.matcher(description);
        if (published == null || !years.find()) {
            return 0;
        }
        int from = Integer.parseInt(years.group(1));
        int to = years.group(3) == null ? 9999 : Integer.parseInt(years.group(3));
        return published.getYear() >= from && published.getYear() <= to ? 2 : 0;
    }

    private static String surname(String name) {
        return PhraseIndex.fold(name.substring(name.lastIndexOf(' ') + 1));
    }
}

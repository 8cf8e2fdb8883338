package newsgraph.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.knowledge.Country;
import newsgraph.knowledge.Knowledge;

/** How the words of known names are written, for texts all in capitals, which do not tell {@code Fiji} from {@code NATO}. */
final class Spellings {

    /** A short word without any cannot be spoken, so it is an acronym. */
    private static final String VOWELS = "aeiouyáéíóúâêîôûàèìòùäëïöüãõåæø";

    private final Map<String, String> words = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    private Spellings(Knowledge knowledge) {
        for (Country country : knowledge.countries()) {
            add(country.name());
            country.aliases().forEach(this::add);
            country.capitals().forEach(this::add);
            country.demonyms().forEach(this::add);
            country.aliases().stream()
                    .filter(alias -> alias.equals(alias.toUpperCase(Locale.ROOT)))
                    .forEach(countries::add);
        }
        knowledge.people().forEach(person -> add(person.name()));
        knowledge.forenames().keySet().forEach(name -> add(title(name)));
        knowledge.surnames().forEach(name -> add(title(name)));
        knowledge.organizations().forEach(body -> body.acronyms().forEach(this::add));
        knowledge.places().forEach(place -> add(place.name()));
        knowledge.organizations().forEach(body -> add(body.name()));
    }

    static Spellings get() {
        return Holder.SPELLINGS;
    }

    /** Returns whether {@code capitals} is a country's name that is written in capitals everywhere: {@code UK}, not {@code CAR}. */
    boolean isCountryInCapitals(String capitals) {
        boolean word = capitals.length() > 2 && Casing.isCommon(capitals.toLowerCase(Locale.ROOT));
        return countries.contains(capitals) && !word;
    }

    /** Returns whether {@code first second} lies in the name of a known country or body: {@code WHITE HOUSE}. */
    boolean isPair(String first, String second) {
        return pairs.contains((first + ' ' + second).toLowerCase(Locale.ROOT));
    }

    /** Returns how {@code capitals}, a word that is none of the common ones, is written in running text. */
    String of(String capitals) {
        String lower = capitals.toLowerCase(Locale.ROOT);
        String known = words.get(lower);
        if (known != null) {
            return known;
        }
        boolean spoken = lower.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
        return spoken || lower.length() > 4 ? title(lower) : capitals;
    }

    private void add(String name) {
        String[] parts = name.split(" ");
        for (int i = 1; i < parts.length; i++) {
            if (parts[i - 1].length() > 1 && startsWithCapital(parts[i - 1]) && startsWithCapital(parts[i])) {
                pairs.add((parts[i - 1] + ' ' + parts[i]).toLowerCase(Locale.ROOT));
            }
        }
        for (String word : List.of(name.split("[ -]"))) {
            if (startsWithCapital(word)) {
                words.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
            }
        }
    }

    private static boolean startsWithCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static String title(String lower) {
        return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private static final class Holder {
        static final Spellings SPELLINGS = new Spellings(Knowledge.get());
    }
}

package newsgraph.resolve;

import java.util.Locale;
import newsgraph.knowledge.PhraseIndex;

/** Makes ids of names: the same name gives the same id in every article and run. */
final class Ids {

    private Ids() {}

    static String country(String iso2) {
        return "country:" + iso2;
    }

    static String person(String name) {
        return "person:" + slug(name);
    }

    static String organization(String name) {
        return "org:" + slug(name);
    }

    /** Returns {@code name} in small letters without accents, a hyphen for each run of other characters. */
    static String slug(String name) {
        String plain = PhraseIndex.fold(name)
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace("'s", "")
                .replace("'", "");
        String slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? Integer.toHexString(name.hashCode()) : slug;
    }
}

package newsgraph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun group for people, with or without a name: {@code Chinese Foreign Minister Wang Yi}, {@code U.S. officials}.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param head index of its head: the last token of the name, else the noun
 * @param person the name in it
 * @param owners the countries and bodies that its people act for
 * @param ownerWord the possessive pronoun in front, empty if there is none
 * @param title the office, without owners, as the text has it; empty if there is none
 * @param noun the head noun in small letters, empty for a bare name
 * @param definite whether {@code the}, an owner or capitals say that a certain one is meant
 */
record PeopleGroup(
        int first,
        int end,
        int head,
        @Nullable NameSpan person,
        List<NameSpan> owners,
        String ownerWord,
        String title,
        String noun,
        boolean definite) {

    boolean isMany() {
        return person == null && Offices.isMany(noun);
    }
}

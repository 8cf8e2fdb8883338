package newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import newsgraph.knowledge.Judgements;
import org.junit.jupiter.api.Test;

class OrganizationsTest {

    private final Organizations organizations = new Organizations(Judgements.get());

    @Test
    void anAcronymOfInitialsIsTheBodyNamedBefore() {
        Actor body = organizations.find("Northern Fishing Organization", null, "");
        assertThat(organizations.find("NFO", null, "")).isSameAs(body);
        assertThat(organizations.find("N.F.O.", null, "")).isSameAs(body);
    }

    @Test
    void otherInitialsAreAnotherBody() {
        Actor body = organizations.find("Northern Fishing Organization", null, "");
        assertThat(organizations.find("NFB", null, "")).isNotSameAs(body);
    }

    @Test
    void anAliasIsTheSameBody() {
        Actor body = organizations.find("Harbour Board", null, "");
        organizations.alias("Habo", body);
        assertThat(organizations.find("Habo", null, "")).isSameAs(body);
    }

    @Test
    void aMinistryBelongsToItsCountry() {
        assertThat(organizations.find("Foreign Ministry", null, "PE").id).isEqualTo("org:pe-foreign-ministry");
        assertThat(organizations.find("Harbour Board", null, "PE").id).isEqualTo("org:harbour-board");
    }

    @Test
    void wordsThatEveryStateUsesAreGeneric() {
        assertThat(Organizations.isGeneric("Ministry of Foreign Affairs")).isTrue();
        assertThat(Organizations.isGeneric("Harbour Ministry")).isFalse();
    }

    @Test
    void initialsLeaveOutSmallWords() {
        assertThat(Organizations.initials("Union of Northern States")).isEqualTo("UNS");
    }

    @Test
    void bodiesThatAreJudgedDifferentStayApart() {
        Judgements.Pair apart = new Judgements.Pair("org:nfo", "org:northern-fishing-organization");
        Organizations judged = new Organizations(new Judgements(Map.of(), Set.of(apart)));
        Actor body = judged.find("Northern Fishing Organization", null, "");
        assertThat(judged.find("NFO", null, "")).isNotSameAs(body);
    }

    @Test
    void theHeadOfANameStandsForTheNameHeardLast() {
        organizations.find("Northern Fishing Council", null, "");
        Actor last = organizations.find("Southern Herring Council", null, "");
        assertThat(organizations.find("Council", null, "")).isSameAs(last);
        assertThat(organizations.find("League", null, "").id).isEqualTo("org:league");
    }
}

package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.Chunk.Form;
import newsgraph.extract.Chunk.VerbGroup;
import org.junit.jupiter.api.Test;

class VerbGroupsTest {

    private static VerbGroup verb(String notation) {
        return Tagged.of(notation).verb();
    }

    /** Returns {@code meet FINITE will not passive progressive past}, of what is so. */
    private static String shown(String notation) {
        VerbGroup verb = verb(notation);
        return verb.lemma() + " " + verb.form() + (verb.modal().isEmpty() ? "" : " " + verb.modal())
                + (verb.negated() ? " not" : "") + (verb.passive() ? " passive" : "")
                + (verb.progressive() ? " progressive" : "") + (verb.past() ? " past" : "");
    }

    @Test
    void thePresentIsFinite() {
        assertThat(shown("she meets/VERB him/PRON")).isEqualTo("meet FINITE");
    }

    @Test
    void aBareEdFormMayBePastOrParticiple() {
        assertThat(verb("she visited/VERB him/PRON").form()).isEqualTo(Form.PAST);
        assertThat(shown("she met/VERB him/PRON")).isEqualTo("meet PAST past");
    }

    @Test
    void thePerfectIsPastAndFinite() {
        assertThat(shown("she has met/VERB him/PRON")).isEqualTo("meet FINITE past");
    }

    @Test
    void aModalGivesItsName() {
        assertThat(shown("she will meet/VERB him/PRON")).isEqualTo("meet FINITE will");
        assertThat(shown("she could meet/VERB him/PRON")).isEqualTo("meet FINITE could");
    }

    @Test
    void shortenedModalsAreTheirLongForms() {
        assertThat(shown("she wo/AUX n't meet/VERB him/PRON")).isEqualTo("meet FINITE will not");
        assertThat(shown("she 'll/AUX meet/VERB him/PRON")).isEqualTo("meet FINITE will");
        assertThat(shown("she cannot/AUX meet/VERB him/PRON")).isEqualTo("meet FINITE can not");
    }

    @Test
    void aModalPartedFromItsVerbStillCounts() {
        assertThat(shown("[Berg/PROPN=person:berg] will on Monday/PROPN visit/VERB [Peru/PROPN=country:PE]"))
                .isEqualTo("visit FINITE will");
    }

    @Test
    void aPastIsNotTouchedByAnEarlierModal() {
        assertThat(shown("she will on Monday/PROPN was seen/VERB")).isEqualTo("see FINITE passive past");
    }

    @Test
    void negationStandsBetweenAuxiliaryAndVerb() {
        assertThat(shown("she did not meet/VERB him/PRON")).isEqualTo("meet FINITE not past");
        assertThat(shown("she never/ADV met/VERB him/PRON")).contains("not");
        assertThat(shown("she has not met/VERB him/PRON")).contains("not");
    }

    @Test
    void beWithParticipleIsPassive() {
        assertThat(shown("she was received/VERB by him/PRON")).isEqualTo("receive FINITE passive past");
        assertThat(shown("she will be received/VERB by him/PRON")).isEqualTo("receive FINITE will passive");
        assertThat(shown("she has been seen/VERB")).isEqualTo("see FINITE passive past");
    }

    @Test
    void beWithGerundIsProgressive() {
        assertThat(shown("she is visiting/VERB him/PRON")).isEqualTo("visit FINITE progressive");
    }

    @Test
    void beAloneIsACopula() {
        assertThat(shown("she was in the house/NOUN")).isEqualTo("be FINITE past");
    }

    @Test
    void anIngFormAloneIsAGerund() {
        assertThat(shown("after/ADP meeting/VERB him/PRON")).isEqualTo("meet GERUND");
        assertThat(shown("having/AUX met/VERB him/PRON")).isEqualTo("meet GERUND past");
    }

    @Test
    void toOpensAnInfinitive() {
        assertThat(shown("to/PART meet/VERB him/PRON")).isEqualTo("meet INFINITIVE");
    }

    @Test
    void isToAndGoingToAreModal() {
        assertThat(shown("she is to/PART meet/VERB him/PRON")).isEqualTo("meet FINITE to");
        assertThat(shown("she is going/VERB to/PART meet/VERB him/PRON")).isEqualTo("meet FINITE will");
    }

    @Test
    void hasToIsMustAndHasYetToIsNot() {
        assertThat(shown("she has/VERB to/PART meet/VERB him/PRON")).isEqualTo("meet FINITE must");
        assertThat(shown("she has/VERB yet/ADV to/PART meet/VERB him/PRON")).isEqualTo("meet FINITE not");
    }

    @Test
    void adverbsMayStandInside() {
        VerbGroup verb = verb("she will probably/ADV soon/ADV meet/VERB him/PRON");
        assertThat(verb.lemma()).isEqualTo("meet");
        assertThat(verb.end() - verb.first()).isEqualTo(4);
    }

    @Test
    void haveWithAnObjectIsAFullVerb() {
        assertThat(shown("she had/VERB tea/NOUN")).startsWith("have");
    }
}

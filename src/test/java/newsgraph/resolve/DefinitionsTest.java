package newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.annotate.Tagged;
import newsgraph.read.Article.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions of acronyms in hand-tagged text. */
class DefinitionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the Volta/PROPN Ferry/PROPN Board/PROPN ( VFB/PROPN ) sank/VERB | [Volta Ferry Board = VFB]",
                "the Board/PROPN of the Lake/PROPN Ports/PROPN ( BLP/PROPN ) sank/VERB | [Board of the Lake Ports = BLP]",
                "the Chief/PROPN Ferry/PROPN Officer/PROPN ( CFO/PROPN ) sank/VERB | []",
                "the Volta/PROPN Ferry/PROPN Board/PROPN ( Accra/PROPN ) sank/VERB | []",
                "the Volta/PROPN Ferry/PROPN Board/PROPN ( XYZ/PROPN ) sank/VERB | []",
                "a State/NOUN of Emergency/NOUN Now/NOUN ( SEN/PROPN ) ended/VERB | []",
            })
    void anAcronymInBracketsIsDefinedByTheInitialsBeforeIt(String notation, String expected) {
        Text text = new Text(Tagged.read(notation, 0).sentence(BlockKind.BODY));
        assertThat(Definitions.in(text, List.of()).stream()
                        .map(d -> text.shown(d.full().first(), d.full().end()) + " = "
                                + text.shown(d.acronym().first(), d.acronym().end()))
                        .toList())
                .hasToString(expected);
    }
}

package newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.annotate.Tagged;
import newsgraph.read.Article.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Borders of proposed names in hand-tagged text; {@code <Anna/PROPN>} is proposed as a person, {@code {Opec/PROPN}} as a body. */
class NameBordersTest {

    private static final NameBorders BORDERS = new NameBorders(Gazetteer.get());

    private static Text text(String notation) {
        return new Text(Tagged.read(notation.replaceAll("[<>{}]", ""), 0).sentence(BlockKind.BODY));
    }

    private static NameSpan proposal(String notation) {
        String[] pieces = notation.split(" ");
        int first = 0;
        int end = 0;
        for (int i = 0; i < pieces.length; i++) {
            first = pieces[i].startsWith("<") || pieces[i].startsWith("{") ? i : first;
            end = pieces[i].endsWith(">") || pieces[i].endsWith("}") ? i + 1 : end;
        }
        Known.Kind kind = notation.contains("<") ? Known.Kind.PERSON : Known.Kind.ORGANIZATION;
        return new NameSpan(first, end, kind, null);
    }

    private static List<String> shown(Text text, List<NameSpan> names) {
        return names.stream()
                .map(name -> name.kind().name().substring(0, 2) + " " + text.shown(name.first(), name.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{Harbour/PROPN Board/PROPN Monday/PROPN} warned/VERB | [OR Harbour Board]",
                "<Attorney/PROPN General/PROPN> said/VERB | []",
                "<K./PROPN T./PROPN> said/VERB | []",
                "{Grand/PROPN Mufti/PROPN of/ADP Chad/PROPN} said/VERB | []",
                "{Covid/PROPN} spread/VERB | []",
                "{Mr/PROPN Brekke/PROPN} said/VERB | [PE Brekke]",
                "{Lofoten/PROPN MP/PROPN Odd/PROPN Brekke/PROPN} said/VERB | [PE Odd Brekke]",
                "{Fishers/PROPN Federation/PROPN Patricio/PROPN Lobos/PROPN} said/VERB | [OR Fishers Federation, PE Patricio Lobos]",
                "{Chad/PROPN 's Ferry/PROPN Board/PROPN} said/VERB | [OR Chad, OR Ferry Board]",
                "{Women/PROPN 's Ferry/PROPN Board/PROPN} said/VERB | [OR Women's Ferry Board]",
                "<Karim/PROPN Mosque/PROPN> burned/VERB | [PL Karim Mosque]",
                "{East/PROPN Chad/PROPN} burned/VERB | [PL East Chad]",
                "told/VERB The/DET {Daily/PROPN Kettle/PROPN} so/ADV | [OR The Daily Kettle]",
                "Justice/PROPN KM/PROPN <Masud/PROPN Alim/PROPN> said/VERB | [PE KM Masud Alim]",
                "leader/NOUN of NAM/PROPN <Hugo/PROPN Paz/PROPN> said/VERB | [PE Hugo Paz]",
            })
    void bordersAreMended(String notation, String expected) {
        Text text = text(notation);
        assertThat(shown(text, BORDERS.mend(text, proposal(notation)))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "asked/VERB Emma/PROPN <Brekke/PROPN> again/ADV | [PE Emma Brekke]",
                "asked/VERB <Mahmud/PROPN> III/PROPN again/ADV | [PE Mahmud III]",
                "asked/VERB <Ziya/PROPN> - ul/X - Haq/PROPN again/ADV | [PE Ziya-ul-Haq]",
                "the {Labour/PROPN party/NOUN} won/VERB | [OR Labour]",
                "the {Harbour/PROPN party/NOUN} won/VERB | [OR Harbour party]",
            })
    void whatBelongsToANameIsTakenIn(String notation, String expected) {
        Text text = text(notation);
        assertThat(shown(text, BORDERS.complete(text, List.of(proposal(notation)))))
                .hasToString(expected);
    }
}

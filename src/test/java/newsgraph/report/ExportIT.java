package newsgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import newsgraph.graph.Graph;
import newsgraph.graph.SharedNeo4j;
import newsgraph.load.GraphLoader;
import newsgraph.load.Story;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The formats of other programs, read again by parsers that are not ours. */
class ExportIT {

    private static final Graph GRAPH = SharedNeo4j.empty();
    private static final String ODD = "=1+1 \"quoted\", <b>&\u0001 שרה 🕊️\nsecond line.";

    @BeforeEach
    void loadAStory() {
        SharedNeo4j.empty();
        try (GraphLoader loader = new GraphLoader(GRAPH, Set.of("MEETS_WITH"), rejected -> {})) {
            loader.load(List.of(Story.of("a 1/ü")
                    .by("Reuters & Sons", "2017-09-30")
                    .titled(ODD, "https://example.org/a?x=1&y=2")
                    .says("Rex Tillerson VISITS China", "ACTUAL", 0.9, ODD)
                    .says("Rex Tillerson MEETS_WITH Wang Yi", "ACTUAL", 0.8, "They met.")
                    .says("Rex Tillerson VISITS France", "PLANNED", 0.7, "He will go.")
                    .office("Rex Tillerson", "Secretary of State", "United States")
                    .findings()));
        }
    }

    private static String export(ExportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        new GraphReport(GRAPH, Set.of("MEETS_WITH")).export(format, out);
        return out.toString();
    }

    private static Document graphMl() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(export(ExportFormat.graphml))));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static String data(Element element, String key) {
        NodeList nodes = element.getElementsByTagName("data");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .filter(data -> data.getAttribute("key").equals(key))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static List<CSVRecord> csv() throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(export(ExportFormat.csv)))
                .getRecords();
    }

    private static Map<String, JsonObject> jsonLd() throws IOException {
        JsonObject document =
                JsonParser.parseString(export(ExportFormat.jsonld)).getAsJsonObject();
        assertThat(document.getAsJsonObject("@context").get("@vocab").getAsString())
                .isEqualTo("https://schema.org/");
        Map<String, JsonObject> byId = new TreeMap<>();
        for (JsonElement thing : document.getAsJsonArray("@graph")) {
            byId.put(thing.getAsJsonObject().get("@id").getAsString(), thing.getAsJsonObject());
        }
        return byId;
    }

    @Test
    void graphMlHoldsTheFactsAndTheirEnds() throws Exception {
        Document document = graphMl();

        assertThat(elements(document, "node"))
                .extracting(node ->
                        node.getAttribute("id") + " " + data(node, "node.label") + " " + data(node, "node.kind"))
                .containsExactly(
                        "country:CN China Country",
                        "person:rex-tillerson Rex Tillerson Person",
                        "person:wang-yi Wang Yi Person");
        assertThat(elements(document, "edge"))
                .extracting(edge -> edge.getAttribute("source") + " " + data(edge, "edge.label") + " "
                        + edge.getAttribute("target") + " " + data(edge, "edge.weight") + " "
                        + data(edge, "edge.symmetric"))
                .containsExactly(
                        "person:rex-tillerson meets with person:wang-yi 1 true",
                        "person:rex-tillerson visits country:CN 1 false");
    }

    @Test
    void graphMlDeclaresEveryKeyAndKeepsAllSignsThatXmlKnows() throws Exception {
        Document document = graphMl();

        List<String> declared = elements(document, "key").stream()
                .map(key -> key.getAttribute("id"))
                .toList();
        assertThat(elements(document, "data"))
                .extracting(data -> data.getAttribute("key"))
                .isSubsetOf(declared);
        assertThat(data(elements(document, "edge").get(1), "edge.evidence")).isEqualTo(ODD.replace('\u0001', ' '));
    }

    @Test
    void csvHoldsEveryClaimAndNoFormula() throws IOException {
        List<CSVRecord> rows = csv();

        assertThat(rows)
                .extracting(row -> String.join(
                        " ", row.get("sourceName"), row.get("type"), row.get("targetName"), row.get("factuality")))
                .containsExactly(
                        "Rex Tillerson MEETS_WITH Wang Yi ACTUAL",
                        "Rex Tillerson VISITS China ACTUAL",
                        "Rex Tillerson VISITS France PLANNED");
        assertThat(rows.get(1).get("text")).isEqualTo("'" + ODD);
        assertThat(rows.get(0).get("text")).isEqualTo("They met.");
        assertThat(rows.get(0).get("date")).isEqualTo("2017-09-30");
        assertThat(rows.get(0).get("url")).isEqualTo("https://example.org/a?x=1&y=2");
    }

    @Test
    void jsonLdTiesActorsClaimsAndArticlesByAddressesThatAreValid() throws IOException {
        Map<String, JsonObject> things = jsonLd();

        assertThat(things.keySet()).allMatch(id -> id.matches("ng:[\\w:.*%-]+"));
        JsonObject rex = Objects.requireNonNull(things.get("ng:person:rex-tillerson"));
        assertThat(rex.get("@type").getAsString()).isEqualTo("Person");
        assertThat(rex.getAsJsonArray("memberOf").toString())
                .isEqualTo("[{\"@type\":\"OrganizationRole\",\"roleName\":\"Secretary of State\","
                        + "\"memberOf\":{\"@id\":\"ng:country:US\"}}]");
        assertThat(rex.get("ng:VISITS").toString()).isEqualTo("[{\"@id\":\"ng:country:CN\"}]");
        JsonObject article = Objects.requireNonNull(things.get("ng:article:a%201%2F%C3%BC"));
        assertThat(article.get("headline").getAsString()).isEqualTo(ODD);
        List<JsonObject> claims = things.values().stream()
                .filter(thing -> thing.get("@type").getAsString().equals("Claim"))
                .toList();
        assertThat(claims).hasSize(3).allSatisfy(claim -> {
            assertThat(claim.getAsJsonObject("appearance").get("@id").getAsString())
                    .isEqualTo("ng:article:a%201%2F%C3%BC");
            assertThat(things)
                    .containsKey(claim.getAsJsonObject("ng:source").get("@id").getAsString());
            assertThat(things)
                    .containsKey(claim.getAsJsonObject("ng:target").get("@id").getAsString());
        });
    }

    @Test
    void moreThanAPageIsExportedWhole() throws Exception {
        List<String> pairs = new ArrayList<>();
        Story story = Story.of("many");
        for (int i = 0; i < 2_500; i++) {
            pairs.add("person:agent-number" + i);
            story.says("Agent Number" + i + " VISITS China");
        }
        SharedNeo4j.empty();
        try (GraphLoader loader = new GraphLoader(GRAPH, Set.of("MEETS_WITH"), rejected -> {})) {
            loader.load(List.of(story.findings()));
        }

        assertThat(elements(graphMl(), "edge"))
                .extracting(edge -> edge.getAttribute("source"))
                .containsExactlyInAnyOrderElementsOf(pairs);
        assertThat(csv()).extracting(row -> row.get("source")).containsExactlyInAnyOrderElementsOf(pairs);
    }

    @Test
    void anEmptyGraphIsAnEmptyFileOfEachFormat() throws Exception {
        SharedNeo4j.empty();
        assertThat(elements(graphMl(), "node")).isEmpty();
        assertThat(csv()).isEmpty();
        assertThat(jsonLd()).isEmpty();
    }
}

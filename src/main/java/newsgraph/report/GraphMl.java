package newsgraph.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The picture as GraphML. All edges are directed, as some programs refuse to mix; {@code symmetric} tells which of them
 * mean both directions. Gephi takes {@code label} for captions and {@code weight} for widths.
 */
final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private static final Map<String, String> NODE = columns("label", "kind", "aliases", "iso2", "iso3", "wikidataId");

    /** Attributes of edges and their types. */
    private static final Map<String, String> EDGE = columns(
            "label",
            "relation",
            "symmetric:boolean",
            "weight:double",
            "articles:int",
            "publishers:int",
            "planned:int",
            "possible:int",
            "negated:int",
            "confidence:double",
            "firstDate",
            "lastDate",
            "evidence",
            "urls");

    private final GraphPages pages;
    private final Set<String> symmetricTypes;

    GraphMl(GraphPages pages, Set<String> symmetricTypes) {
        this.pages = pages;
        this.symmetricTypes = symmetricTypes;
    }

    void write(Writer out) throws IOException {
        try {
            // A writer that is no OutputStreamWriter: for those the JDK writes pictures beyond the first 65,536
            // characters as halves that no parser takes.
            Writer buffer = new BufferedWriter(out);
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(buffer);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            declare(xml, "node", NODE);
            declare(xml, "edge", EDGE);
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "directed");
            each(actor -> writeNode(xml, actor));
            each(actor -> writeEdges(xml, actor));
            xml.writeEndDocument();
            xml.flush();
            buffer.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    /** Does with one actor what XML may refuse. */
    @FunctionalInterface
    private interface ActorWriter {
        void write(Record actor) throws XMLStreamException;
    }

    private void each(ActorWriter writer) throws IOException {
        pages.each("actor-keys", "actors", actor -> {
            try {
                writer.write(actor);
            } catch (XMLStreamException e) {
                throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
            }
        });
    }

    private static void declare(XMLStreamWriter xml, String domain, Map<String, String> columns)
            throws XMLStreamException {
        for (Map.Entry<String, String> column : columns.entrySet()) {
            xml.writeCharacters("\n");
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", domain + '.' + column.getKey());
            xml.writeAttribute("for", domain);
            xml.writeAttribute("attr.name", column.getKey());
            xml.writeAttribute("attr.type", column.getValue());
        }
        xml.writeCharacters("\n");
    }

    private static void writeNode(XMLStreamWriter xml, Record actor) throws XMLStreamException {
        if (!actor.get("connected").asBoolean()) {
            return;
        }
        xml.writeCharacters("\n");
        xml.writeStartElement("node");
        xml.writeAttribute("id", legal(actor.get("id").asString()));
        for (String column : NODE.keySet()) {
            data(xml, "node." + column, actor.get(column.equals("label") ? "name" : column));
        }
        xml.writeEndElement();
    }

    private void writeEdges(XMLStreamWriter xml, Record actor) throws XMLStreamException {
        for (Value edge : actor.get("edges").values()) {
            String type = edge.get("type").asString();
            xml.writeCharacters("\n");
            xml.writeStartElement("edge");
            xml.writeAttribute("id", legal(edge.get("key").asString()));
            xml.writeAttribute("source", legal(actor.get("id").asString()));
            xml.writeAttribute("target", legal(edge.get("target").asString()));
            for (String column : EDGE.keySet()) {
                switch (column) {
                    case "label" -> data(xml, "edge.label", Names.words(type));
                    case "relation" -> data(xml, "edge.relation", type);
                    case "symmetric" -> data(xml, "edge.symmetric", String.valueOf(symmetricTypes.contains(type)));
                    case "weight" -> data(xml, "edge.weight", edge.get("count"));
                    default -> data(xml, "edge." + column, edge.get(column));
                }
            }
            xml.writeEndElement();
        }
    }

    private static void data(XMLStreamWriter xml, String key, Value value) throws XMLStreamException {
        if (!value.isNull()) {
            data(xml, key, text(value.asObject()));
        }
    }

    private static void data(XMLStreamWriter xml, String key, String text) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : value.toString();
    }

    /** XML knows no control characters and no half pairs, not even escaped. */
    private static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " ");
    }

    private static Map<String, String> columns(String... columns) {
        Map<String, String> types = new LinkedHashMap<>();
        for (String column : columns) {
            int colon = column.indexOf(':');
            types.put(
                    colon < 0 ? column : column.substring(0, colon),
                    colon < 0 ? "string" : column.substring(colon + 1));
        }
        return types;
    }
}

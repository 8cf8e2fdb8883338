package newsgraph.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.TypeSystem;

/**
 * The graph as JSON-LD. Actors, articles and claims take the terms of schema.org; what it has no term for, above all the
 * relations themselves, stands under {@code urn:newsgraph:}.
 */
final class JsonLd {

    private static final String SCHEMA = "https://schema.org/";
    private static final String OURS = "urn:newsgraph:";

    private final GraphPages pages;

    JsonLd(GraphPages pages) {
        this.pages = pages;
    }

    void write(Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject().name("@context").beginObject();
        json.name("@vocab").value(SCHEMA);
        json.name("ng").value(OURS);
        json.name("url").beginObject().name("@type").value("@id").endObject();
        json.name("sameAs").beginObject().name("@type").value("@id").endObject();
        json.endObject();
        json.name("@graph").beginArray();
        pages.each("actor-keys", "actors", actor -> writeActor(json, actor));
        pages.each("article-keys", "articles", article -> writeArticle(json, article));
        pages.each("relation-keys", "claims", claim -> writeClaim(json, claim));
        json.endArray().endObject();
        json.flush();
        out.write('\n');
    }

    private static void writeActor(JsonWriter json, Record actor) throws IOException {
        begin(json, actor.get("id").asString(), actor.get("kind"));
        field(json, "name", actor.get("name"));
        field(json, "alternateName", actor.get("aliases"));
        field(json, "identifier", actor.get("iso2"));
        if (!actor.get("wikidataId").isNull()) {
            json.name("sameAs")
                    .value("https://www.wikidata.org/entity/"
                            + actor.get("wikidataId").asString());
        }
        json.name("memberOf").beginArray();
        for (Value office : actor.get("offices").values()) {
            // schema.org puts what is to be said about a membership into a role between the two.
            json.beginObject().name("@type").value("OrganizationRole");
            field(json, "roleName", office.get("title"));
            reference(json.name("memberOf"), office.get("of").asString());
            json.endObject();
        }
        json.endArray();
        String type = "";
        for (Value edge : actor.get("edges").values()) {
            if (!type.equals(edge.get("type").asString())) {
                type = edge.get("type").asString();
                json.name("ng:" + type).beginArray();
                for (Value same : actor.get("edges").values()) {
                    if (type.equals(same.get("type").asString())) {
                        reference(json, same.get("target").asString());
                    }
                }
                json.endArray();
            }
        }
        json.endObject();
    }

    private static void writeArticle(JsonWriter json, Record article) throws IOException {
        begin(json, "article:" + article.get("id").asString(), Values.value("NewsArticle"));
        field(json, "name", article.get("name"));
        field(json, "headline", article.get("title"));
        field(json, "datePublished", article.get("published"));
        String url = article.get("url").asString("");
        if (Names.isWebAddress(url)) {
            json.name("url").value(url);
        }
        if (!article.get("publisher").isNull()) {
            json.name("publisher").beginObject().name("@type").value("Organization");
            field(json, "name", article.get("publisher"));
            json.endObject();
        }
        json.endObject();
    }

    private static void writeClaim(JsonWriter json, Record claim) throws IOException {
        begin(json, "claim:" + claim.get("id").asString(), Values.value("Claim"));
        field(json, "name", claim.get("name"));
        field(json, "text", claim.get("text"));
        field(json, "temporalCoverage", claim.get("date"));
        field(json, "spatialCoverage", claim.get("place"));
        reference(json.name("appearance"), "article:" + claim.get("article").asString());
        reference(json.name("ng:source"), claim.get("source").asString());
        reference(json.name("ng:target"), claim.get("target").asString());
        field(json, "ng:relation", claim.get("type"));
        field(json, "ng:factuality", claim.get("factuality"));
        field(json, "ng:datePrecision", claim.get("datePrecision"));
        json.name("ng:confidence").value(claim.get("confidence").asDouble());
        json.endObject();
    }

    private static void begin(JsonWriter json, String id, Value type) throws IOException {
        json.beginObject().name("@id").value(iri(id));
        field(json, "@type", type);
    }

    private static void reference(JsonWriter json, String id) throws IOException {
        json.beginObject().name("@id").value(iri(id)).endObject();
    }

    private static void field(JsonWriter json, String name, Value value) throws IOException {
        if (value.isNull()) {
            return;
        }
        json.name(name);
        if (value.hasType(TypeSystem.getDefault().LIST())) {
            json.beginArray();
            for (Value element : value.values()) {
                json.value(element.asString());
            }
            json.endArray();
        } else {
            json.value(String.valueOf(value.asObject()));
        }
    }

    /** Ids come from the input as they please; an address takes letters, digits and few signs. */
    private static String iri(String id) {
        return "ng:"
                + URLEncoder.encode(id, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%3A", ":");
    }
}

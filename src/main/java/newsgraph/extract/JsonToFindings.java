package newsgraph.extract;

import newsgraph.resolve.Entity;
import newsgraph.resolve.EntityType;
import newsgraph.resolve.Mention;
import newsgraph.resolve.MentionKind;
import newsgraph.resolve.Role;

/** JSON to findings; lists that are left out count as empty. */
final class JsonToFindings {

    private JsonToFindings() {}

    static Findings findings(Fields fields) {
        return new Findings(
                fields.string("id"),
                fields.string("source"),
                fields.stringOrNull("title"),
                fields.stringOrNull("publisher"),
                fields.dateOrNull("published"),
                fields.stringOrNull("url"),
                fields.string("hash"),
                fields.stringOrNull("fingerprint"),
                fields.string("extractor"),
                fields.list("entities", JsonToFindings::entity),
                fields.list("relations", JsonToFindings::relation),
                fields.stringOrNull("text"));
    }

    private static Entity entity(Fields fields) {
        return new Entity(
                fields.string("id"),
                fields.parsed("type", EntityType::ofLabel),
                fields.string("name"),
                fields.strings("aliases"),
                fields.list("roles", role -> new Role(role.string("title"), role.stringOrNull("of"))),
                fields.list("mentions", JsonToFindings::mention));
    }

    private static Mention mention(Fields fields) {
        return new Mention(
                fields.integer("begin"),
                fields.integer("end"),
                fields.string("text"),
                fields.constant("kind", MentionKind.class));
    }

    private static Relation relation(Fields fields) {
        return new Relation(
                fields.string("type"),
                fields.string("source"),
                fields.string("target"),
                fields.constant("factuality", Factuality.class),
                fields.dateOrNull("date"),
                fields.constantOrNull("datePrecision", DatePrecision.class),
                fields.stringOrNull("place"),
                fields.number("confidence"),
                fields.list("evidence", JsonToFindings::evidence));
    }

    private static Evidence evidence(Fields fields) {
        return new Evidence(
                fields.integer("begin"),
                fields.integer("end"),
                fields.string("text"),
                fields.string("trigger"),
                fields.string("frame"));
    }
}

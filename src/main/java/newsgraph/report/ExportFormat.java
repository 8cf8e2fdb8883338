package newsgraph.report;

/** A format that other programs read. Its name is what the user types. */
public enum ExportFormat {
    /** GraphML: actors and the edges between them, for Gephi, Cytoscape and the like. */
    graphml,
    /** CSV after RFC 4180: a row for each claim, with its sentence and its article, for spreadsheets. */
    csv,
    /** JSON-LD with the terms of schema.org: actors, articles and claims. */
    jsonld
}

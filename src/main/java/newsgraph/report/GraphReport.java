package newsgraph.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import newsgraph.graph.Graph;

/** Writes the graph out for people and programs that have no Neo4j. Only reads from it. */
public final class GraphReport {

    private final GraphPages pages;
    private final Set<String> symmetricTypes;

    /**
     * Reports on {@code graph}.
     *
     * @param symmetricTypes types of relations without direction
     */
    public GraphReport(Graph graph, Set<String> symmetricTypes) {
        this.pages = new GraphPages(graph);
        this.symmetricTypes = Set.copyOf(symmetricTypes);
    }

    /**
     * Writes one HTML page that holds all it needs and asks no network for anything. The same graph gives the same bytes.
     *
     * @param most how many relations it holds at most, the strongest first
     * @return what the page holds
     * @throws IOException if {@code out} refuses
     */
    public Contents writePage(Writer out, int most) throws IOException {
        PageData data = PageReader.read(pages, symmetricTypes, most);
        HtmlPage.write(data, out);
        return data.contents();
    }

    /**
     * Writes the graph in {@code format}, however large it is: a small part of it is in memory at a time.
     *
     * @throws IOException if {@code out} refuses
     */
    public void export(ExportFormat format, Writer out) throws IOException {
        switch (format) {
            case graphml -> new GraphMl(pages, symmetricTypes).write(out);
            case csv -> ClaimsCsv.write(pages, out);
            case jsonld -> new JsonLd(pages).write(out);
        }
        out.flush();
    }
}

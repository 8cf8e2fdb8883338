package newsgraph.export;

import java.nio.file.Path;

/**
 * What an export has written.
 *
 * @param nodes number of nodes
 * @param relationships number of relationships
 * @param script the script that imports them
 */
public record ExportReport(long nodes, long relationships, Path script) {}

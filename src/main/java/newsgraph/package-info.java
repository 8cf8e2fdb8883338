/**
 * newsgraph reads news articles, finds actors and what they do to each other, and loads the result into Neo4j.
 *
 * <pre>
 *     read        annotate            resolve            extract         load
 *     Path ──► Article ──► AnnotatedArticle ──► ResolvedArticle ──► Findings ──► LoadReport
 *                                                                         graph ──► query ──► Table
 *                                                                               ├─► report ──► a page, files
 *                                                                               ├─► export ──► CSV files
 *                                                                               └─► browse ──► Neo4j Browser
 * </pre>
 *
 * Each room owns the records it hands out and imports only from rooms to its left; {@code ArchitectureTest} holds it.
 */
@NullMarked
package newsgraph;

import org.jspecify.annotations.NullMarked;

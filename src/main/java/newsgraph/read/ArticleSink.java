package newsgraph.read;

/** Takes what an {@link ArticleReader} reads, in the order of the input. */
public interface ArticleSink {

    /** Takes the next article. */
    void article(Article article);

    /** Takes word of something that could not be read; the reader goes on behind it. */
    void skipped(Skipped skipped);
}

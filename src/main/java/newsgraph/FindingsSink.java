package newsgraph;

import newsgraph.extract.Findings;
import newsgraph.read.Skipped;

/** Takes what a {@link ParallelPipeline} finds, in the order of the input, on one thread. */
public interface FindingsSink {

    /** Takes the findings of the next article. */
    void findings(Findings findings);

    /** Takes word of something that could not be read or processed; the rest goes on. */
    void skipped(Skipped skipped);
}

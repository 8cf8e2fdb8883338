package newsgraph;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.Story.Expected;
import newsgraph.evaluate.Evaluator;
import newsgraph.evaluate.Report;
import newsgraph.extract.Findings;
import newsgraph.read.Article;
import newsgraph.read.ArticleReader;
import newsgraph.read.ArticleSink;
import newsgraph.read.Skipped;

/**
 * Stories read by one pipeline in one pass, as {@code newsgraph evaluate} would.
 *
 * @param stories all stories
 * @param findings what was found, by the name of the story
 * @param crashes stories that the pipeline threw something at, each with what it threw
 * @param skipped stories that the reader took for no news, each with the reason; all their relations are missed
 * @param scores the figures of the evaluator
 * @param mistakes what is wrong with the findings
 */
record StoryRun(
        List<Story> stories,
        Map<String, Findings> findings,
        List<String> crashes,
        List<String> skipped,
        List<String> scores,
        List<Mistake> mistakes) {

    /** What there is before anything has run. */
    static final StoryRun NONE = new StoryRun(List.of(), Map.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the collections. */
    StoryRun {
        stories = List.copyOf(stories);
        findings = Map.copyOf(findings);
        crashes = List.copyOf(crashes);
        skipped = List.copyOf(skipped);
        scores = List.copyOf(scores);
        mistakes = List.copyOf(mistakes);
    }

    /** Runs {@code stories}; {@code file} takes them as JSON Lines, which are the articles and the gold in one. */
    static StoryRun of(List<Story> stories, Path file) throws IOException {
        Files.write(file, stories.stream().map(StoryRun::json).toList());
        Reading reading = new Reading();
        new ArticleReader().readPath(file, reading);
        Report report = Evaluator.of(file).score(reading.findings);
        return new StoryRun(
                stories,
                reading.findings,
                reading.crashes,
                reading.skipped,
                report.scores(),
                report.errors().stream().map(Mistake::of).toList());
    }

    /** Returns the mistakes made in {@code story}. */
    List<Mistake> mistakes(Story story) {
        return mistakes.stream()
                .filter(mistake -> mistake.story().equals(story.name()))
                .toList();
    }

    private static String json(Story story) {
        JsonObject line = new JsonObject();
        line.addProperty("id", story.name());
        line.addProperty("text", story.text());
        if (story.published() != null) {
            line.addProperty("published", story.published().toString());
        }
        JsonArray relations = new JsonArray();
        story.expected().forEach(expected -> relations.add(json(expected)));
        line.add("relations", relations);
        return line.toString();
    }

    private static JsonObject json(Expected expected) {
        JsonObject relation = new JsonObject();
        relation.addProperty("type", expected.type());
        relation.add("source", json(expected.source()));
        relation.add("target", json(expected.target()));
        relation.addProperty("factuality", expected.factuality().name());
        if (expected.alternative() != null) {
            relation.addProperty("factuality_alt", expected.alternative().name());
        }
        relation.addProperty("optional", expected.optional());
        return relation;
    }

    private static JsonArray json(List<String> answers) {
        JsonArray array = new JsonArray();
        answers.forEach(array::add);
        return array;
    }

    /** Runs each article through the pipeline as it is read, so that one that breaks doesn't hide the others. */
    private static final class Reading implements ArticleSink {

        private final Pipeline pipeline = new Pipeline();
        private final Map<String, Findings> findings = new LinkedHashMap<>();
        private final List<String> crashes = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();

        @Override
        public void article(Article article) {
            try {
                findings.put(article.id(), pipeline.run(article));
            } catch (RuntimeException | StackOverflowError e) {
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                crashes.add(article.id() + ": " + trace);
            }
        }

        @Override
        public void skipped(Skipped skip) {
            skipped.add(skip.where() + ": " + skip.reason());
        }
    }
}

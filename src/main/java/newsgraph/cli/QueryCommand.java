package newsgraph.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsgraph.graph.CypherFile;
import newsgraph.graph.Graph;
import newsgraph.query.Queries;
import newsgraph.query.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph query}: analyst questions to the graph. */
@Command(
        name = "query",
        description = "List the questions that the graph answers; or ask one, or the statement given with --cypher.")
final class QueryCommand implements Callable<Integer> {

    /** How an answer is written. */
    enum Format {
        table,
        csv,
        json
    }

    /** The names of the questions, for the Tab key. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Queries.all().stream().map(CypherFile::name).iterator();
        }
    }

    private final Shell shell;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DatabaseOptions database;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            completionCandidates = Names.class,
            description = "the question (default: list them all)")
    private @Nullable String name;

    @Option(names = "--list", description = "list the questions with their parameters, and what those are by default")
    private boolean list;

    @Option(names = "--param", paramLabel = "k=v", description = "a parameter of the question; may be repeated")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--cypher", paramLabel = "STATEMENT", description = "a statement of your own")
    private @Nullable String cypher;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv or json, one object a row (default: table)")
    private Format format = Format.table;

    QueryCommand(Shell shell) {
        this.shell = shell;
        this.database = new DatabaseOptions(shell);
    }

    @Override
    public Integer call() {
        try (DataOutput out = new DataOutput(shell)) {
            if (name == null && cypher == null) {
                if (!parameters.isEmpty()) {
                    throw new ParameterException(spec.commandLine(), "--param needs a question or --cypher");
                }
                list(out);
                return 0;
            }
            if (list && (name != null || cypher != null)) {
                throw new ParameterException(spec.commandLine(), "either a question or --list, not both");
            }
            Table table = ask();
            switch (format) {
                case table -> out.text(table.text(shell.columns()));
                case csv -> out.text(table.csv());
                case json -> out.text(table.json());
            }
        }
        return 0;
    }

    private Table ask() {
        try {
            if (name == null) {
                return answer(queries -> queries.cypher(String.valueOf(cypher), parameters));
            }
            if (cypher != null) {
                throw new IllegalArgumentException("either a question or --cypher, not both");
            }
            CypherFile question = Queries.named(name);
            return answer(queries -> {
                Table table = queries.run(question.name(), parameters);
                if (!common.quiet()) {
                    queries.taken(parameters).forEach(shell.err()::println);
                    tellIfEmpty(table);
                }
                return table;
            });
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Table answer(Function<Queries, Table> question) {
        try (Graph graph = database.existing(common)) {
            return question.apply(new Queries(graph));
        }
    }

    /** Silence would leave open whether anything was asked. */
    private void tellIfEmpty(Table table) {
        if (table.rows().isEmpty() && format == Format.table) {
            shell.err().println("nothing found; `newsgraph query` lists the questions and their parameters");
        }
    }

    private static void list(DataOutput out) {
        List<CypherFile> questions = Queries.all();
        int width = questions.stream().mapToInt(q -> q.name().length()).max().orElse(0) + 2;
        String group = "";
        for (CypherFile question : questions) {
            if (!question.group().equals(group)) {
                out.text((group.isEmpty() ? "" : "\n") + question.group() + '\n');
                group = question.group();
            }
            out.line(String.format("  %-" + width + "s%s", question.name(), question.title()));
            if (!question.defaults().isEmpty()) {
                out.line(" ".repeat(width + 2)
                        + question.defaults().entrySet().stream()
                                .map(value -> "--param " + value.getKey() + "=" + quoted(value.getValue()))
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    /** As a shell takes it. */
    private static String quoted(Object value) {
        String text = value.toString();
        return text.matches("[\\w.-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}

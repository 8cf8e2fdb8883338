package newsgraph.report;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The report page: a frame, a style sheet, scripts and the data, all in one file. Its content security policy names the
 * scripts by their hashes and forbids all else, so that nothing that an article says can run, and nothing is fetched.
 */
final class HtmlPage {

    /** The libraries that lay out and draw the network, in the order of their loading. */
    private static final List<String> LIBRARIES =
            List.of("d3-dispatch", "d3-quadtree", "d3-timer", "d3-force", "cytoscape");

    /** The page's own script, in pieces that share one scope. */
    private static final List<String> SCRIPTS = List.of(
            "data", "elements", "evidence", "names", "network", "relations", "timeline", "matrix", "actors", "main");

    private HtmlPage() {}

    static void write(PageData data, Writer out) throws IOException {
        List<String> scripts = new ArrayList<>();
        for (String library : LIBRARIES) {
            scripts.add(library(library));
        }
        StringBuilder own = new StringBuilder("\n(() => {\n'use strict';\n");
        for (String script : SCRIPTS) {
            own.append(resource("/newsgraph/report/" + script + ".js"));
        }
        scripts.add(own.append("})();\n").toString());
        String frame = resource("/newsgraph/report/page.html")
                .replace(
                        "__SOURCES__",
                        scripts.stream()
                                .map(script -> "'sha256-" + hash(script) + '\'')
                                .collect(Collectors.joining(" ")))
                .replace("__STYLE__", resource("/newsgraph/report/page.css"));
        String[] parts = frame.split("__DATA__|__SCRIPTS__");
        out.write(parts[0]);
        // Gson writes <, > and & as escapes: no text of an article can end the element that holds it.
        new Gson().toJson(data, out);
        out.write(parts[1]);
        for (String script : scripts) {
            out.write("<script>" + script + "</script>\n");
        }
        out.write(parts[2]);
        out.flush();
    }

    private static String library(String name) throws IOException {
        Properties pom = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
            pom.load(in);
        }
        String folder = "/META-INF/resources/webjars/" + name + '/' + pom.getProperty("version") + '/';
        return "\n/*!\n" + name + ' ' + pom.getProperty("version") + "\n\n" + resource(folder + "LICENSE") + "*/\n"
                + resource(folder + "dist/" + name + ".min.js") + '\n';
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = open(path)) {
            // Browsers read a line's end as \n before they compare the hash.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static InputStream open(String path) {
        InputStream in = HtmlPage.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("the file " + path + " is missing in this build");
        }
        return in;
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}

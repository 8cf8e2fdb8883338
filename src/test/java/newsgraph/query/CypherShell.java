package newsgraph.query;

import org.neo4j.shell.Environment;
import org.neo4j.shell.Main;
import org.neo4j.shell.cli.CliArgHelper;

/**
 * The real cypher-shell as a process. It is made for the driver before ours, and only its way of saying goodbye to the
 * server is lost with it: so the process ends without.
 */
final class CypherShell {

    private CypherShell() {}

    /** Takes the arguments of cypher-shell. */
    public static void main(String[] args) {
        int exit = new Main(new CliArgHelper(new Environment()).parse(args)).startShell();
        System.out.flush();
        Runtime.getRuntime().halt(exit);
    }
}

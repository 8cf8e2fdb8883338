package newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.configuration.ssl.SslPolicyConfig;
import org.neo4j.configuration.ssl.SslPolicyScope;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A server as others run it: encrypted, addressed by routing schemes, its database for reading alone. */
class AnyNeo4jIT {

    @TempDir
    private Path data;

    @Test
    void everySchemeConnectsOrSaysWhy() throws Exception {
        try (Graph graph = EmbeddedNeo4j.open(data)) {
            graph.run("CREATE (:Witness)", Map.of());
        }
        String password = Files.readString(data.resolve("password")).strip();
        Path home = data.resolve("neo4j");
        certificate(Files.createDirectories(home.resolve("certificates/bolt")));
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        DatabaseManagementService server = encrypted(home, port);
        try {
            String host = "://localhost:" + port;
            for (String scheme : new String[] {"bolt", "neo4j", "bolt+ssc", "neo4j+ssc"}) {
                try (Graph graph = Graph.connect(scheme + host, "neo4j", password, "neo4j")) {
                    assertThat(graph.run("MATCH (w:Witness) RETURN w", Map.of()).rows())
                            .as(scheme)
                            .hasSize(1);
                }
            }
            try (Graph graph = Graph.connect("neo4j" + host, "neo4j", password, "neo4j")) {
                assertThatThrownBy(() -> graph.run("CREATE (:Witness)", Map.of()))
                        .isInstanceOf(GraphException.class)
                        .hasMessage("Database \"neo4j\" of Neo4j at neo4j" + host + " is open for reading alone; name"
                                + " another with --database, or have it made writable");
            }
            assertThatThrownBy(() -> Graph.connect("neo4j+s" + host, "neo4j", password, "neo4j"))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("write neo4j+ssc:// or bolt+ssc://");
            assertThatThrownBy(() -> Graph.connect("neo4j" + host, "neo4j", password, "nowhere"))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("has no database \"nowhere\"");
            Throwable refusal =
                    catchThrowable(() -> Graph.connect("neo4j+ssc" + host, "neo4j", "a secret of mine", "neo4j"));
            assertThat(refusal).isInstanceOf(GraphException.class).hasMessageContaining("with this password");
            StringWriter trace = new StringWriter();
            refusal.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain("a secret of mine");
        } finally {
            server.shutdown();
        }
    }

    private static DatabaseManagementService encrypted(Path home, int port) {
        SslPolicyConfig policy = SslPolicyConfig.forScope(SslPolicyScope.BOLT);
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.read_only_databases, Set.of("neo4j"))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.OPTIONAL)
                .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("localhost", port))
                .setConfig(policy.enabled, true)
                .setConfig(policy.base_directory, Path.of("certificates/bolt"))
                .build();
    }

    /** Writes a key and a certificate that nobody else has signed. */
    private static void certificate(Path folder) throws Exception {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "bolt",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        pem(
                folder.resolve("private.key"),
                "PRIVATE KEY",
                keys.getKey("bolt", "changeit".toCharArray()).getEncoded());
        pem(
                folder.resolve("public.crt"),
                "CERTIFICATE",
                keys.getCertificate("bolt").getEncoded());
        Files.delete(store);
    }

    private static void pem(Path file, String kind, byte[] bytes) throws Exception {
        Files.writeString(
                file,
                "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + kind
                        + "-----\n");
    }
}

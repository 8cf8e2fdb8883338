package newsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Finds the service files of Eclipse Collections in their jar once it is open. Java opens the jar anew for each of these
 * hundred files otherwise, and as that jar is signed it checks a signature over thousands of classes each time: seconds
 * of every start.
 */
final class ServiceFiles extends ClassLoader {

    private static final String FILES = "META-INF/services/org.eclipse.collections.";

    ServiceFiles(ClassLoader parent) {
        super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> found = super.getResources(name);
        if (!name.startsWith(FILES)) {
            return found;
        }
        List<URL> shared = new ArrayList<>();
        while (found.hasMoreElements()) {
            URL file = found.nextElement();
            shared.add(new URL(null, file.toString(), new Shared(file)));
        }
        return Collections.enumeration(shared);
    }

    /** Reads a file the usual way, which keeps its jar open, whatever the reader asks for. */
    private static final class Shared extends URLStreamHandler {

        private final URL file;

        Shared(URL file) {
            this.file = file;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() throws IOException {
                    return file.openStream();
                }
            };
        }
    }
}

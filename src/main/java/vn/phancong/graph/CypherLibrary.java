package vn.phancong.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All statements of {@code cypher/queries}, read at start-up. A file that is missing, that nobody uses or that has no
 * header stops the application.
 */
public final class CypherLibrary implements SmartInitializingSingleton {

    private static final String ROOT = "cypher/queries/";

    private final Map<String, Statement> statements = new TreeMap<>();
    private final Set<String> claimed = ConcurrentHashMap.newKeySet();

    CypherLibrary() {
        try {
            var resources =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.cypher");
            for (Resource resource : resources) {
                String url = resource.getURL().toString();
                String name = url.substring(url.lastIndexOf(ROOT) + ROOT.length(), url.length() - ".cypher".length());
                statements.put(name, StatementFile.parse(name, resource.getContentAsString(UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The statements of " + ROOT + " cannot be read", e);
        }
    }

    /** The statement of that name; the caller counts as its user. */
    public Statement statement(String name) {
        Statement statement = statements.get(name);
        if (statement == null) {
            throw new IllegalStateException("There is no file " + ROOT + name + ".cypher");
        }
        claimed.add(name);
        return statement;
    }

    /** Every statement there is. */
    public Collection<Statement> all() {
        return statements.values();
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<String> unused = new TreeSet<>(statements.keySet());
        unused.removeAll(claimed);
        if (!unused.isEmpty()) {
            throw new IllegalStateException("Nothing uses these files of " + ROOT + ": " + unused);
        }
    }
}

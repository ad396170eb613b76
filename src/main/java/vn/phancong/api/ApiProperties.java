package vn.phancong.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for.
 *
 * @param maxBody the largest body of a request; a document of 3 MB in base64 fits, and nothing else is near it
 * @param maxCharacters how long the text of a query may be, without its variables
 * @param maxTokens how many words and signs it may hold
 * @param maxDepth how deep a query may be nested
 * @param maxFields how many fields a query may name, each alias counted, and those of a fragment wherever it is used
 * @param maxRootFields how many fields of Query, Mutation or Subscription it may name, each alias counted
 * @param maxValues how many values an answer could hold at the most, page sizes multiplied
 * @param maxTime how long a request may take before nothing more is fetched for it
 * @param requestsPerMinute how many requests an account may send, as many at once and then evenly; 0 = any number
 * @param requestsPerAddress the same of an address from which nobody is signed in, signing in included; 0 = any number
 * @param introspection who may ask for the schema
 */
@ConfigurationProperties("phancong.api")
public record ApiProperties(
        @DefaultValue("4MB") DataSize maxBody,
        @DefaultValue("1000000") int maxCharacters,
        @DefaultValue("15000") int maxTokens,
        @DefaultValue("30") int maxDepth,
        @DefaultValue("1000") int maxFields,
        @DefaultValue("100") int maxRootFields,
        @DefaultValue("5000000") int maxValues,
        @DefaultValue("60s") Duration maxTime,
        @DefaultValue("600") int requestsPerMinute,
        @DefaultValue("120") int requestsPerAddress,
        @DefaultValue("signed-in") Introspection introspection) {

    /** Who may ask for the schema: the fields {@code __schema} and {@code __type}, and {@code /graphql/schema}. */
    public enum Introspection {
        /** Whoever is signed in. */
        SIGNED_IN,
        /** Nobody. */
        OFF
    }
}

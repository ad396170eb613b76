package vn.phancong.access.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.Key;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Picks the key that a token names, as long as it is among the service's own. What a key is made into is kept, because
 * making it takes longer than checking a signature with it.
 */
final class PublicKeys implements JWSKeySelector<SecurityContext> {

    private final JWKSource<SecurityContext> keys;
    private final Set<JWSAlgorithm> algorithms;
    private final Map<String, PublicKey> made = new ConcurrentHashMap<>();

    PublicKeys(JWKSource<SecurityContext> keys, Set<JWSAlgorithm> algorithms) {
        this.keys = keys;
        this.algorithms = algorithms;
    }

    @Override
    public List<Key> selectJWSKeys(JWSHeader header, SecurityContext context) throws KeySourceException {
        JWKMatcher named = algorithms.contains(header.getAlgorithm()) ? JWKMatcher.forJWSHeader(header) : null;
        if (named == null) {
            return List.of();
        }
        List<Key> found = new ArrayList<>();
        for (JWK key : keys.get(new JWKSelector(named), context)) {
            if (key instanceof AsymmetricJWK pair) {
                found.add(publicKey(key.getKeyID(), pair));
            }
        }
        return found;
    }

    private PublicKey publicKey(String id, AsymmetricJWK pair) throws KeySourceException {
        PublicKey known = made.get(id);
        if (known != null) {
            return known;
        }
        try {
            PublicKey key = pair.toPublicKey();
            made.put(id, key);
            return key;
        } catch (JOSEException e) {
            throw new KeySourceException("A key of this service cannot be used", e);
        }
    }
}

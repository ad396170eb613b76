package vn.phancong.coverage;

/**
 * A key by which a client may repeat a request without doing it twice.
 *
 * @param operation the mutation
 * @param fingerprint stands for the whole input, so that another request with the same key is noticed
 */
public record IdempotencyKey(String key, String operation, String fingerprint) {}

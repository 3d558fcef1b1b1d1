package io.employmentpolicy.model.schema;

/**
 * 事实。 / One fact record as a caller hands it in.
 *
 * <p>Implemented by the model's records only; each carries {@link Kind}, each of its components {@link Term}. A null
 * component means unknown, never "no" and never zero.
 */
public interface Fact {}

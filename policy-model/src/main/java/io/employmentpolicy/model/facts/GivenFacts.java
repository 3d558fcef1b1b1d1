package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.schema.Fact;
import java.util.List;

/**
 * 某一种类已知的事实。 / What is given of one kind.
 *
 * @param complete whether that is all there is
 */
record GivenFacts(List<Fact> items, boolean complete) {}

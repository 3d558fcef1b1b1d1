package io.employmentpolicy.model.facts;

import java.util.List;

/** The records that make up the standard dictionary; nested records are found through their parents. */
final class StandardKinds {

    static final List<Class<? extends Fact>> TYPES = List.of();

    private StandardKinds() {}
}

/**
 * Drools 网络。 / The Drools engine: turns checked rules into guarded DRL in a sure and a possible form, compiles them once per edition and
 * decides every condition. The only room that imports Drools at run time; the explaining evaluator knows nothing of it.
 */
@NullMarked
package io.employmentpolicy.rules.drools;

import org.jspecify.annotations.NullMarked;

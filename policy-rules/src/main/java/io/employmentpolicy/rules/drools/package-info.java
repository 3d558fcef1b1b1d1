/**
 * Drools 网络。 / The Drools engine: turns checked rules into generated rules in a sure and a possible form, which people read as DRL and Drools
 * runs as a network assembled from objects, and decides every condition. The only room that imports Drools at run time; the explaining
 * evaluator knows nothing of it.
 */
@NullMarked
package io.employmentpolicy.rules.drools;

import org.jspecify.annotations.NullMarked;

/**
 * An invented city whose margins follow the published figures. Nobody in it exists; what no document counts (ages, wages, districts) is drawn evenly.
 */
@NullMarked
package io.employmentpolicy.examples.population;

import org.jspecify.annotations.NullMarked;

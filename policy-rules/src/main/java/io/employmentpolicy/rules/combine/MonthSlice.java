package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Choice.Worth;
import java.time.YearMonth;
import java.util.SortedSet;

/**
 * 权利的一部分。 / A right, or those of its months that are weighed apart. Two parts are never equal, since their rights or months differ.
 *
 * @param months its months; empty when they are not known
 */
record MonthSlice(Entitlement right, SortedSet<YearMonth> months, Worth worth) {}

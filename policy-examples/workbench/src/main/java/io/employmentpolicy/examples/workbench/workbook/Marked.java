package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.model.problem.Problem;

/** 某格的问题。 / A problem with the cell it is about. */
record Marked(Spot spot, Problem problem) {}

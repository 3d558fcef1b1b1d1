package io.employmentpolicy.rules.shape;

/** 从简。 / Marks records whose parts are left out of JSON where they are null or an empty list. */
public interface Brief {}

/** 公布的表。 / Published tables and an independent computation of them, against the engine. */
@NullMarked
package io.employmentpolicy.rules.anchors;

import org.jspecify.annotations.NullMarked;

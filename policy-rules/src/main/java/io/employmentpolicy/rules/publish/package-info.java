/**
 * 发布的版次。 / Published editions of an overlay: what a change note says, the folders in which accepted editions lie, and which of them is in force.
 */
@NullMarked
package io.employmentpolicy.rules.publish;

import org.jspecify.annotations.NullMarked;

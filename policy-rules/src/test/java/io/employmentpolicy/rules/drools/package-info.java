/** 网络的检验。 / Shows that faults in what the network is generated from do not stay hidden. */
@NullMarked
package io.employmentpolicy.rules.drools;

import org.jspecify.annotations.NullMarked;

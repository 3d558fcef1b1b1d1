/**
 * 文档：字节到带位置的树。 / Bytes of a YAML, JSON or CSV file become a tree that knows where everything stands and how it was written. What
 * a name or a value means does not live here: scalars stay text, and no reader of this room knows a policy or a fact.
 */
@NullMarked
package io.employmentpolicy.rules.document;

import org.jspecify.annotations.NullMarked;

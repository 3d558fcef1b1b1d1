/**
 * 规则文件的语法。 / From the bytes of a rule file to a tree of what its author wrote, every mistake with its place and a fix. What is not on
 * the allow-list is refused here. No name is resolved: the tree says nothing about facts, numbers or policies, and nothing here knows them.
 */
@NullMarked
package io.employmentpolicy.rules.syntax;

import org.jspecify.annotations.NullMarked;

package io.employmentpolicy.examples.workbench;

/** 退出码。 / Exit codes, as {@code --help} documents them. */
final class Exit {
    static final int OK = 0;
    static final int DIFFERS = 1;
    static final int BAD_INPUT = 2;
    static final int USAGE = 64;
    static final int FAILURE = 70;

    private Exit() {}
}

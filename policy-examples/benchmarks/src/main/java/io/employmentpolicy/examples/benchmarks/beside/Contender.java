package io.employmentpolicy.examples.benchmarks.beside;

import io.employmentpolicy.examples.benchmarks.peers.Peer;
import io.employmentpolicy.examples.benchmarks.peers.dmn.DmnPeer;
import io.employmentpolicy.examples.benchmarks.peers.drools.DroolsPeer;
import io.employmentpolicy.examples.benchmarks.peers.easyrules.EasyRulesPeer;
import io.employmentpolicy.examples.benchmarks.peers.evrete.EvretePeer;
import io.employmentpolicy.examples.benchmarks.peers.hand.HandPeer;
import io.employmentpolicy.examples.benchmarks.peers.library.LibraryPeer;
import io.employmentpolicy.examples.benchmarks.peers.openl.OpenLPeer;
import io.employmentpolicy.examples.benchmarks.peers.qlexpress.QlExpressPeer;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Verification;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 参比者。 / Who is compared, in the order of the table. */
public enum Contender {
    HAND("hand-written Java", HandPeer::new),
    SCREEN("this library, both measures screened, unverified", () -> library(null, Verification.OFF)),
    SCREEN_SAMPLED("this library, both screened, one in a hundred verified", () -> library(null, Verification.SAMPLED)),
    SCREEN_EVERY("this library, both screened, every one verified", () -> library(null, Verification.EVERY)),
    NONE_OFF("this library, both decided, NONE, unverified", () -> library(Depth.NONE, Verification.OFF)),
    NONE_SAMPLED("this library, both decided, NONE, one in a hundred", () -> library(Depth.NONE, Verification.SAMPLED)),
    NONE_EVERY("this library, both decided, NONE, every one verified", () -> library(Depth.NONE, Verification.EVERY)),
    DECIDING_OFF("this library, both decided, DECIDING, unverified", () -> library(Depth.DECIDING, Verification.OFF)),
    DECIDING_SAMPLED(
            "this library, both decided, DECIDING, one in a hundred",
            () -> library(Depth.DECIDING, Verification.SAMPLED)),
    DECIDING_EVERY(
            "this library, both decided, DECIDING, every one verified",
            () -> library(Depth.DECIDING, Verification.EVERY)),
    ALL_OFF("this library, both decided, ALL, unverified", () -> library(Depth.ALL, Verification.OFF)),
    ALL_SAMPLED("this library, both decided, ALL, one in a hundred", () -> library(Depth.ALL, Verification.SAMPLED)),
    ALL_EVERY("this library, both decided, ALL, every one verified", () -> library(Depth.ALL, Verification.EVERY)),
    DROOLS_NEW("Drools, new session", () -> DroolsPeer.newSession(DroolsPeer.base())),
    DROOLS_STATELESS("Drools, stateless session", () -> DroolsPeer.stateless(DroolsPeer.base())),
    DROOLS_POOL("Drools, pool of sessions", () -> DroolsPeer.pool(DroolsPeer.base())),
    DMN("Drools DMN", DmnPeer::new),
    EVRETE("Evrete, continuous mode", EvretePeer::new),
    OPENL("OpenL Tablets", OpenLPeer::new),
    QLEXPRESS("QLExpress 4, one cached script", QlExpressPeer::new),
    EASY_RULES("Easy Rules with MVEL", EasyRulesPeer::new);

    private final String label;
    private final Supplier<Peer> built;

    Contender(String label, Supplier<Peer> built) {
        this.label = label;
        this.built = built;
    }

    private static Peer library(@Nullable Depth depth, Verification verification) {
        return new LibraryPeer(LibraryPeer.engine(), depth, verification);
    }

    /** 通常的参比者。 / Everybody, and of this library what a city asks for: a screening as it comes, and decisions that both engines made. */
    static List<Contender> usual() {
        return List.of(
                HAND,
                SCREEN,
                SCREEN_SAMPLED,
                NONE_EVERY,
                DECIDING_EVERY,
                ALL_EVERY,
                DROOLS_NEW,
                DROOLS_STATELESS,
                DROOLS_POOL,
                DMN,
                EVRETE,
                OPENL,
                QLEXPRESS,
                EASY_RULES);
    }

    /** 名称。 / How the table calls it. */
    public String label() {
        return label;
    }

    /** 构建。 / Builds it anew, rules compiled. */
    public Peer build() {
        return built.get();
    }
}

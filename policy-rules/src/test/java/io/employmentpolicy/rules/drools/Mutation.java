package io.employmentpolicy.rules.drools;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * 编译后的类中的一处改动。 / A fault at one place of a compiled class: a branch taken the other way round, a boundary moved, one call made for
 * another. The sources are not touched and nothing in them knows of it.
 *
 * @param type name of the class
 * @param method name of the method
 * @param index position among the places of that class
 * @param line line of the source
 * @param what what is done
 */
record Mutation(String type, String method, int index, int line, String what) {
    private static final int API = Opcodes.ASM9;

    private static final Map<Integer, Integer> NEGATED = Map.ofEntries(
            Map.entry(Opcodes.IFEQ, Opcodes.IFNE),
            Map.entry(Opcodes.IFNE, Opcodes.IFEQ),
            Map.entry(Opcodes.IFLT, Opcodes.IFGE),
            Map.entry(Opcodes.IFGE, Opcodes.IFLT),
            Map.entry(Opcodes.IFGT, Opcodes.IFLE),
            Map.entry(Opcodes.IFLE, Opcodes.IFGT),
            Map.entry(Opcodes.IFNULL, Opcodes.IFNONNULL),
            Map.entry(Opcodes.IFNONNULL, Opcodes.IFNULL),
            Map.entry(Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE),
            Map.entry(Opcodes.IF_ACMPNE, Opcodes.IF_ACMPEQ),
            Map.entry(Opcodes.IF_ICMPEQ, Opcodes.IF_ICMPNE),
            Map.entry(Opcodes.IF_ICMPNE, Opcodes.IF_ICMPEQ),
            Map.entry(Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGE),
            Map.entry(Opcodes.IF_ICMPGE, Opcodes.IF_ICMPLT),
            Map.entry(Opcodes.IF_ICMPGT, Opcodes.IF_ICMPLE),
            Map.entry(Opcodes.IF_ICMPLE, Opcodes.IF_ICMPGT));

    private static final Map<Integer, Integer> MOVED = Map.of(
            Opcodes.IFLT, Opcodes.IFLE,
            Opcodes.IFLE, Opcodes.IFLT,
            Opcodes.IFGE, Opcodes.IFGT,
            Opcodes.IFGT, Opcodes.IFGE);

    private static final Map<String, String> OTHER_CALL = Map.ofEntries(
            Map.entry("plusMonths", "minusMonths"),
            Map.entry("minusMonths", "plusMonths"),
            Map.entry("plusYears", "minusYears"),
            Map.entry("minusYears", "plusYears"),
            Map.entry("plusDays", "minusDays"),
            Map.entry("isBefore", "isAfter"),
            Map.entry("isAfter", "isBefore"),
            Map.entry("min", "max"),
            Map.entry("max", "min"),
            Map.entry("multiply", "add"),
            Map.entry("and", "or"),
            Map.entry("or", "and"),
            Map.entry("first", "last"),
            Map.entry("least", "most"),
            Map.entry("containsAll", "equals"));

    private static final Map<String, String> OTHER_CONSTANT = Map.of(
            "TRUE", "FALSE",
            "FALSE", "UNKNOWN",
            "UNKNOWN", "TRUE",
            "DOWN", "UP",
            "CEILING", "DOWN");

    /** Every mutation of a class. */
    static List<Mutation> of(String type) {
        Visitor visitor = new Visitor(type, -1, null);
        new ClassReader(bytes(type)).accept(visitor, 0);
        return visitor.found;
    }

    /** The class with this mutation made. */
    byte[] applied() {
        ClassReader reader = new ClassReader(bytes(type));
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Visitor(type, index, writer), 0);
        return writer.toByteArray();
    }

    static byte[] bytes(String type) {
        try (InputStream in = Objects.requireNonNull(
                Mutation.class.getClassLoader().getResourceAsStream(type.replace('.', '/') + ".class"), type)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(type, e);
        }
    }

    private static final class Visitor extends ClassVisitor {
        private final String type;
        private final int wanted;
        private final List<Mutation> found = new ArrayList<>();

        Visitor(String type, int wanted, @Nullable ClassVisitor next) {
            super(API, next);
            this.type = type;
            this.wanted = wanted;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return name.equals("toString") || name.equals("<clinit>") ? next : new Method(name, next);
        }

        /** Whether the next place is the one to change; it is noted in any case. */
        private boolean here(String method, int line, String what) {
            found.add(new Mutation(type, method, found.size(), line, what));
            return found.size() - 1 == wanted;
        }

        private final class Method extends MethodVisitor {
            private final String name;
            private int line;

            Method(String name, @Nullable MethodVisitor next) {
                super(API, next);
                this.name = name;
            }

            @Override
            public void visitLineNumber(int number, Label start) {
                line = number;
                super.visitLineNumber(number, start);
            }

            @Override
            public void visitJumpInsn(int opcode, Label label) {
                Integer negated = NEGATED.get(opcode);
                Integer moved = MOVED.get(opcode);
                int changed = opcode;
                if (negated != null && here(name, line, "branch negated")) {
                    changed = negated;
                }
                if (moved != null && here(name, line, "boundary moved")) {
                    changed = moved;
                }
                super.visitJumpInsn(changed, label);
            }

            @Override
            public void visitMethodInsn(
                    int opcode, String owner, String called, String descriptor, boolean ofInterface) {
                String other = OTHER_CALL.get(called);
                boolean ours = owner.startsWith("java/time/")
                        || owner.equals("java/math/BigDecimal")
                        || owner.endsWith("/Truth")
                        || owner.equals("java/util/SortedSet");
                boolean changes = other != null && ours && here(name, line, called + " becomes " + other);
                super.visitMethodInsn(
                        opcode, owner, changes ? Objects.requireNonNull(other) : called, descriptor, ofInterface);
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
                String other = OTHER_CONSTANT.get(field);
                boolean known = owner.endsWith("/Truth") || owner.equals("java/math/RoundingMode");
                boolean truth = owner.equals("java/lang/Boolean") && !"UNKNOWN".equals(other) || known;
                boolean changes = other != null
                        && truth
                        && opcode == Opcodes.GETSTATIC
                        && here(name, line, field + " becomes " + other);
                super.visitFieldInsn(opcode, owner, changes ? Objects.requireNonNull(other) : field, descriptor);
            }
        }
    }

    @Override
    public String toString() {
        return type.substring(type.lastIndexOf('.') + 1) + "." + method + ":" + line + " " + what + " (" + index + ")";
    }
}

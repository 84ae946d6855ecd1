package id.kejar.arsitektur;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;

/**
 * No {@code double} and no {@code float}. Read from the byte code, because ArchUnit does not see what happens inside a
 * method: {@code (int) (100.0 * terisi / wajib)} leaves no trace in its model.
 */
class TanpaPecahanBiner extends ArchCondition<JavaClass> {

    TanpaPecahanBiner() {
        super("use neither double nor float");
    }

    @Override
    public void check(JavaClass kelas, ConditionEvents peristiwa) {
        temuan(kelas)
                .forEach(tempat -> peristiwa.add(
                        SimpleConditionEvent.violated(kelas, kelas.getName() + " uses double or float: " + tempat)));
    }

    private static Set<String> temuan(JavaClass kelas) {
        var pembaca = new Pembaca();
        try (InputStream isi = kelas.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(isi).accept(pembaca, ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pembaca.temuan;
    }

    private static class Pembaca extends ClassVisitor {

        private final Set<String> temuan = new TreeSet<>();

        Pembaca() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public FieldVisitor visitField(int akses, String nama, String tipe, String umum, Object nilai) {
            if (pecahan(tipe)) {
                temuan.add("field " + nama);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int akses, String nama, String tipe, String umum, String[] galat) {
            if (pecahan(tipe)) {
                temuan.add("signature of " + nama);
            }
            return new PembacaMethod(temuan, nama);
        }
    }

    /** A value comes from a constant, a conversion, a new array, a field or a call: these are looked at. */
    private static class PembacaMethod extends MethodVisitor {

        private final Set<String> temuan;
        private final String method;
        private int baris;

        PembacaMethod(Set<String> temuan, String method) {
            super(SpringAsmInfo.ASM_VERSION);
            this.temuan = temuan;
            this.method = method;
        }

        @Override
        public void visitLineNumber(int nomor, Label awal) {
            baris = nomor;
        }

        @Override
        public void visitLdcInsn(Object nilai) {
            catatBila(nilai instanceof Double || nilai instanceof Float);
        }

        @Override
        public void visitInsn(int kode) {
            catatBila(
                    switch (kode) {
                        case Opcodes.FCONST_0,
                                Opcodes.FCONST_1,
                                Opcodes.FCONST_2,
                                Opcodes.DCONST_0,
                                Opcodes.DCONST_1,
                                Opcodes.I2F,
                                Opcodes.I2D,
                                Opcodes.L2F,
                                Opcodes.L2D -> true;
                        default -> false;
                    });
        }

        @Override
        public void visitIntInsn(int kode, int operan) {
            catatBila(kode == Opcodes.NEWARRAY && (operan == Opcodes.T_DOUBLE || operan == Opcodes.T_FLOAT));
        }

        @Override
        public void visitFieldInsn(int kode, String pemilik, String nama, String tipe) {
            catatBila(pecahan(tipe));
        }

        @Override
        public void visitMethodInsn(int kode, String pemilik, String nama, String tipe, boolean antarmuka) {
            catatBila(pecahan(tipe));
        }

        @Override
        public void visitInvokeDynamicInsn(String nama, String tipe, Handle pembuka, Object... argumen) {
            catatBila(pecahan(tipe)
                    || Stream.of(argumen).anyMatch(a -> a instanceof Handle rujukan && pecahan(rujukan.getDesc())));
        }

        private void catatBila(boolean adaPecahan) {
            if (adaPecahan) {
                temuan.add("%s, line %d".formatted(method, baris));
            }
        }
    }

    private static boolean pecahan(String tipe) {
        var t = Type.getType(tipe);
        return t.getSort() == Type.METHOD
                ? pecahan(t.getReturnType()) || Stream.of(t.getArgumentTypes()).anyMatch(TanpaPecahanBiner::pecahan)
                : pecahan(t);
    }

    private static boolean pecahan(Type tipe) {
        var t = tipe.getSort() == Type.ARRAY ? tipe.getElementType() : tipe;
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(t.getClassName());
    }
}

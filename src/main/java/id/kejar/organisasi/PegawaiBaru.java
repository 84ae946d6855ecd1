package id.kejar.organisasi;

/** A person who was taken in. @param sandi his first password, to be shown once and kept nowhere */
public record PegawaiBaru(Pegawai pegawai, String sandi) {

    /** Without the password, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "PegawaiBaru[%s]".formatted(pegawai.id());
    }
}

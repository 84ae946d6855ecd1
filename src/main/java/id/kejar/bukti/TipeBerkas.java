package id.kejar.bukti;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of file that are accepted as evidence. Everything else is refused. */
public enum TipeBerkas {
    JPEG("foto JPEG", "image/jpeg", true, "jpg", "jpeg"),
    PNG("gambar PNG", "image/png", true, "png"),
    PDF("dokumen PDF", "application/pdf", false, "pdf"),
    DOCX(
            "dokumen Word (DOCX)",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            false,
            "docx"),
    XLSX(
            "lembar kerja Excel (XLSX)",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            false,
            "xlsx");

    /** What people are told beside the field and with a refusal. */
    public static final String YANG_DITERIMA =
            "Yang diterima: foto atau gambar (JPG, PNG), PDF, Word (DOCX), dan Excel (XLSX).";

    private final String sebutan;
    private final String tipeMedia;
    private final boolean gambar;
    private final List<String> akhiran;

    TipeBerkas(String sebutan, String tipeMedia, boolean gambar, String... akhiran) {
        this.sebutan = sebutan;
        this.tipeMedia = tipeMedia;
        this.gambar = gambar;
        this.akhiran = List.of(akhiran);
    }

    /** Value of the attribute {@code accept} of a file field. */
    public static String atributAccept() {
        return Stream.of(values())
                .flatMap(tipe -> Stream.concat(tipe.akhiran.stream().map("."::concat), Stream.of(tipe.tipeMedia)))
                .collect(Collectors.joining(","));
    }

    static Optional<TipeBerkas> berakhiran(String akhiran) {
        return Stream.of(values())
                .filter(tipe -> tipe.akhiran.contains(akhiran))
                .findFirst();
    }

    static Optional<TipeBerkas> bertipeMedia(String tipeMedia) {
        return Stream.of(values())
                .filter(tipe -> tipe.tipeMedia.equals(tipeMedia))
                .findFirst();
    }

    /** In the middle of a sentence. */
    public String sebutan() {
        return sebutan;
    }

    public String tipeMedia() {
        return tipeMedia;
    }

    /** A picture has a size in pixels and a preview. */
    public boolean gambar() {
        return gambar;
    }

    /** A document whose pages can be shown as pictures. */
    public boolean berhalaman() {
        return this == PDF;
    }

    public List<String> akhiran() {
        return akhiran;
    }
}

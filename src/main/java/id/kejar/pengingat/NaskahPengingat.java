package id.kejar.pengingat;

import id.kejar.organisasi.Satker;
import id.kejar.pengingat.Pengingat.Penutupan;
import id.kejar.shared.PengaturanDitolak;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Words a reminder. It tells days and closing times, never what stands on a sheet. */
@Component
class NaskahPengingat {

    /** The same for everybody: a subject is read on lock screens and in the logs of mail servers. */
    static final String PERIHAL = "KEJAR: data kinerja belum dikirim";

    private static final String SURAT =
            """
            Yth. %s,

            Data kinerja Anda belum dikirim untuk:

            %s

            %s
            %s
            Surat ini dibuat otomatis, paling banyak sekali sehari, selama ada hari yang belum dikirim. Tidak perlu dibalas.

            KEJAR – %s
            """;

    private final String tautan;

    NaskahPengingat(@Value("${kejar.alamat:}") String alamat) {
        this.tautan = alamat.isBlank() ? "" : "\nIsi di %s/kinerja\n".formatted(teruji(alamat.strip()));
    }

    private static String teruji(String alamat) {
        if (!alamat.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new PengaturanDitolak(
                    "kejar.alamat tidak terbaca sebagai alamat web.", "Tulis seperti https://kejar.kpu-kudus.go.id.");
        }
        return alamat.replaceAll("/+$", "");
    }

    String isi(Pengingat pengingat, Satker satker, LocalDate hariIni) {
        return SURAT.formatted(
                pengingat.nama(),
                pengingat.hari().stream().map(hari -> baris(hari, hariIni)).collect(Collectors.joining("\n")),
                pengingat.penutupan().stream()
                        .map(tutup -> kalimat(tutup, satker))
                        .collect(Collectors.joining("\n")),
                tautan,
                satker.nama());
    }

    private static String baris(LocalDate hari, LocalDate hariIni) {
        return "- " + TanggalIndonesia.hariTanggal(hari) + (hari.equals(hariIni) ? " (hari ini)" : "");
    }

    /** The last minute in which filling is possible, as the sheet says it too. */
    private static String kalimat(Penutupan penutupan, Satker satker) {
        var tutup = LocalDateTime.ofInstant(penutupan.saat(), satker.zona()).minusMinutes(1);
        return "Pengisian %s ditutup %s pukul %s %s."
                .formatted(
                        penutupan.periode(),
                        TanggalIndonesia.hariTanggal(tutup.toLocalDate()),
                        TanggalIndonesia.jam(tutup.toLocalTime()),
                        satker.singkatanZona());
    }
}

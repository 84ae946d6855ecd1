package id.kejar.nomor;

import id.kejar.audit.JejakService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Satker;
import id.kejar.shared.PenggunaIni;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters the numbers from before there was a register, so that none is used again and counting goes on behind them. They
 * were typed freely: one that does not fit the template counts by the figure it begins with, and one that has none, or a
 * figure that is there already, only keeps its text.
 */
@Service
@Transactional
class NomorTerdahuluService {

    /** A larger figure in front is a year or a file number: counting must not go on behind it. */
    private static final int TERBESAR_TANPA_TEMPLAT = 999;

    private static final Pattern ANGKA_DEPAN =
            Pattern.compile("\\s*" + NomorUrut.POLA + "(?![A-Za-z0-9]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final NomorNaskahRepository daftarNomor;
    private final OrganisasiService organisasi;
    private final JejakService jejak;
    private final Clock jam;

    NomorTerdahuluService(
            NomorNaskahRepository daftarNomor, OrganisasiService organisasi, JejakService jejak, Clock jam) {
        this.daftarNomor = daftarNomor;
        this.organisasi = organisasi;
        this.jejak = jejak;
        this.jam = jam;
    }

    /**
     * Passes over what the register holds.
     *
     * @param daftar of that satker
     * @return how many were entered
     */
    int catat(String satker, JenisNaskah jenis, List<NomorTerdahulu.Nomor> daftar) {
        organisasi.kunciSatker(satker);
        var kantor = organisasi.satker(satker);
        var masuk = 0;
        for (var satu : daftar.stream()
                .sorted(Comparator.comparing(NomorTerdahulu.Nomor::tanggal))
                .toList()) {
            var buku = buku(satu, jenis);
            if (buku.memuat(satu.acuan()) || buku.tercatat(satu.teks()).isPresent()) {
                continue;
            }
            var urut = menurutTemplat(satu, jenis, kantor)
                    .or(() -> angkaDepan(satu.teks()))
                    .filter(ini -> buku.tercatat(ini).isEmpty());
            simpan(satu, jenis, urut.orElse(null));
            masuk++;
        }
        return masuk;
    }

    private BukuTahun buku(NomorTerdahulu.Nomor satu, JenisNaskah jenis) {
        return new BukuTahun(daftarNomor.findBySatkerAndJenisAndTahun(
                satu.satker(), jenis, satu.tanggal().getYear()));
    }

    private static Optional<NomorUrut> menurutTemplat(NomorTerdahulu.Nomor satu, JenisNaskah jenis, Satker satker) {
        return TemplatNomor.halangan(jenis, satker).isPresent()
                ? Optional.empty()
                : TemplatNomor.baca(jenis.templat(satker))
                        .pada(satu.tanggal(), jenis, satker)
                        .baca(satu.teks());
    }

    private static Optional<NomorUrut> angkaDepan(String teks) {
        var cocok = ANGKA_DEPAN.matcher(teks);
        return cocok.matches()
                ? Optional.of(NomorUrut.dari(cocok)).filter(urut -> urut.urut() <= TERBESAR_TANPA_TEMPLAT)
                : Optional.empty();
    }

    private void simpan(NomorTerdahulu.Nomor satu, JenisNaskah jenis, NomorUrut urut) {
        var nomor = daftarNomor.saveAndFlush(NomorNaskah.dipakai(
                new NomorNaskah.Baris(satu.satker(), jenis, satu.tanggal(), urut, satu.teks()),
                satu.acuan(),
                satu.keterangan(),
                PenggunaIni.SISTEM,
                jam.instant()));
        jejak.catat(
                nomor.satker(),
                "NOMOR_TERDAHULU_DICATAT",
                nomor.id().toString(),
                "%s %s: %s".formatted(jenis.sebutan(), nomor.teks(), nomor.catatan()));
    }
}

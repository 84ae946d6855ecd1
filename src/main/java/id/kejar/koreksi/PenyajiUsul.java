package id.kejar.koreksi;

import id.kejar.entri.EntriService;
import id.kejar.entri.IsianKegiatan;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Angka;
import id.kejar.shared.TanggalIndonesia;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a correction changes, old beside new, for all who judge it: superior, Rendatin, pleno, reader. */
@Component
@Transactional(readOnly = true)
class PenyajiUsul {

    private final PenghitungKoreksi penghitung;
    private final EntriService entri;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;

    PenyajiUsul(
            PenghitungKoreksi penghitung, EntriService entri, OrganisasiService organisasi, PeriodeService periode) {
        this.penghitung = penghitung;
        this.entri = entri;
        this.organisasi = organisasi;
        this.periode = periode;
    }

    /** @param lama as it holds now, @param baru as it would */
    record Beda(String hal, String lama, String baru) {}

    String judul(Koreksi koreksi) {
        return "Koreksi %s nomor %d: %s, %s"
                .formatted(
                        periode.periode(koreksi.periodeId()).sebutan(),
                        koreksi.nomor(),
                        organisasi.pegawai(koreksi.pegawaiId()).nama(),
                        koreksi.sebutan());
    }

    /** One line for each thing that would be otherwise; for a correction that is decided, nothing is reckoned any more. */
    List<Beda> beda(Koreksi koreksi) {
        var beda = new ArrayList<Beda>();
        var bulan = periode.periode(koreksi.periodeId());
        if (koreksi.jenis() == JenisKoreksi.ISI_KEGIATAN) {
            beda.addAll(bedaIsi(koreksi));
        } else if (koreksi.status().berjalan()) {
            penghitung
                    .hari(bulan, koreksi.pegawaiId(), koreksi.mulai(), koreksi.sampai())
                    .forEach(hari -> beda.add(new Beda(
                            TanggalIndonesia.hariTanggal(hari.tanggal()),
                            hari.keadaan().sebutan(),
                            menjadi(koreksi))));
            beda.addAll(bedaAngka(koreksi, bulan));
        } else {
            beda.add(new Beda(TanggalIndonesia.rentang(koreksi.mulai(), koreksi.sampai()), "", menjadi(koreksi)));
        }
        return beda;
    }

    private static String menjadi(Koreksi koreksi) {
        return switch (koreksi.jenis()) {
            case HARI_DIAKUI -> "disetujui";
            case HARI_TIDAK_DIAKUI -> "dikembalikan";
            case HARI_DIKECUALIKAN ->
                "dikecualikan%s%s"
                        .formatted(
                                koreksi.jenisKetidakhadiran()
                                        .map(jenis -> ": " + jenis.sebutanBagiLain())
                                        .orElse(""),
                                koreksi.nomorSurat()
                                        .map(nomor -> ", surat " + nomor)
                                        .orElse(""));
            case ISI_KEGIATAN -> "dibetulkan";
        };
    }

    private List<Beda> bedaAngka(Koreksi koreksi, Periode bulan) {
        var lama = penghitung.sekarang(bulan.id(), koreksi.pegawaiId());
        var baru = penghitung.sesudah(lama, bulan, koreksi);
        var beda = new ArrayList<Beda>();
        beda.add(angka("Hari wajib", lama.wajib(), baru.wajib()));
        beda.add(angka("Hari disetujui", lama.disetujui(), baru.disetujui()));
        beda.add(angka("Hari dikembalikan", lama.dikembalikan(), baru.dikembalikan()));
        beda.add(angka("Hari tidak terisi", lama.tidakTerisi(), baru.tidakTerisi()));
        beda.add(angka("Hari dikecualikan", lama.dikecualikan(), baru.dikecualikan()));
        beda.removeIf(satu -> satu.lama().equals(satu.baru()));
        beda.add(new Beda("Nilai kinerja", nilai(lama), nilai(baru)));
        return beda;
    }

    private static Beda angka(String hal, int lama, int baru) {
        return new Beda(hal, Angka.bulat(lama), Angka.bulat(baru));
    }

    private static String nilai(HitunganPegawai angka) {
        return angka.nilai().map(Angka::persen).orElse("tanpa nilai");
    }

    private List<Beda> bedaIsi(Koreksi koreksi) {
        var baru = koreksi.isiBaru().orElseThrow();
        return kegiatan(koreksi, baru.kegiatanId())
                .map(lama -> {
                    var beda = new ArrayList<Beda>();
                    beda.add(new Beda("Nama kegiatan", lama.namaKegiatan(), baru.nama()));
                    beda.add(new Beda("Hasil", lama.outputHasil(), baru.hasil()));
                    beda.add(new Beda("Volume", volume(lama.volume()), volume(baru.volume())));
                    beda.add(new Beda("Satuan", lama.satuan(), baru.satuan()));
                    beda.add(new Beda("Kode output", kode(lama.kodeOutput()), kode(baru.kodeOutput())));
                    beda.removeIf(satu -> Objects.equals(satu.lama(), satu.baru()));
                    return (List<Beda>) beda;
                })
                .orElse(List.of());
    }

    private Optional<IsianKegiatan> kegiatan(Koreksi koreksi, UUID kegiatanId) {
        return entri.hari(koreksi.periodeId(), Set.of(koreksi.pegawaiId())).stream()
                .flatMap(hari -> hari.kegiatan().stream())
                .filter(kegiatan -> kegiatan.id().equals(kegiatanId))
                .map(kegiatan -> kegiatan.isian())
                .findFirst();
    }

    private static String volume(BigDecimal volume) {
        return Angka.volume(volume);
    }

    private static String kode(String kode) {
        return kode == null ? "tanpa kode" : kode;
    }
}

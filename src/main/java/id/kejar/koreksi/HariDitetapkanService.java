package id.kejar.koreksi;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariKinerja;
import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import id.kejar.kompilasi.HariWajib;
import id.kejar.kompilasi.KompilasiService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.Periode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each day of an employee counts as in an adopted month: as it was sealed, with the corrections ratified since. */
@Service
@Transactional(readOnly = true)
class HariDitetapkanService {

    private final KoreksiRepository daftarKoreksi;
    private final EntriService entri;
    private final KompilasiService kompilasi;
    private final OrganisasiService organisasi;

    HariDitetapkanService(
            KoreksiRepository daftarKoreksi,
            EntriService entri,
            KompilasiService kompilasi,
            OrganisasiService organisasi) {
        this.daftarKoreksi = daftarKoreksi;
        this.entri = entri;
        this.kompilasi = kompilasi;
        this.organisasi = organisasi;
    }

    /** @return the days owed from {@code mulai} to {@code sampai} and those excused, the oldest first */
    List<HariDitetapkan> hari(Periode bulan, UUID pegawaiId, LocalDate mulai, LocalDate sampai) {
        var wajib = kompilasi.hariWajib(bulan, organisasi.pegawai(pegawaiId));
        Map<LocalDate, HariKinerja> isian = entri.hariTanpaKegiatan(bulan.id(), List.of(pegawaiId)).stream()
                .collect(Collectors.toMap(HariKinerja::tanggal, Function.identity()));
        var disahkan = daftarKoreksi.findByPeriodeIdOrderByNomor(bulan.id()).stream()
                .filter(satu -> satu.versi().isPresent() && satu.pegawaiId().equals(pegawaiId))
                .sorted(Comparator.comparing((Koreksi satu) -> satu.versi().orElseThrow())
                        .thenComparing(Koreksi::nomor))
                .toList();
        return mulai.datesUntil(sampai.plusDays(1))
                .map(tanggal -> satuHari(tanggal, wajib, isian.get(tanggal), disahkan))
                .filter(hari -> hari.keadaan() != KeadaanHari.TIDAK_WAJIB)
                .toList();
    }

    private static HariDitetapkan satuHari(
            LocalDate tanggal, HariWajib wajib, HariKinerja isian, List<Koreksi> disahkan) {
        var keadaan = semula(tanggal, wajib, isian);
        for (var koreksi : disahkan) {
            if (koreksi.menyangkut(tanggal) && keadaan != KeadaanHari.TIDAK_WAJIB) {
                keadaan = sesudah(keadaan, koreksi.jenis());
            }
        }
        return new HariDitetapkan(
                tanggal,
                keadaan,
                isian != null && isian.terlambatHari() > 0,
                isian != null && isian.penanda() == Penanda.DINAS_LUAR);
    }

    private static KeadaanHari semula(LocalDate tanggal, HariWajib wajib, HariKinerja isian) {
        if (wajib.dikecualikan().contains(tanggal)) {
            return KeadaanHari.DIKECUALIKAN;
        }
        if (!wajib.wajib(tanggal)) {
            return KeadaanHari.TIDAK_WAJIB;
        }
        if (isian == null || !isian.terisi() || !isian.wajib()) {
            return KeadaanHari.TIDAK_TERISI;
        }
        if (isian.status() == StatusEntri.DISETUJUI) {
            return KeadaanHari.DISETUJUI;
        }
        return isian.status() == StatusEntri.DIKEMBALIKAN ? KeadaanHari.DIKEMBALIKAN : KeadaanHari.MENUNGGU;
    }

    private static KeadaanHari sesudah(KeadaanHari semula, JenisKoreksi jenis) {
        return switch (jenis) {
            case HARI_DIAKUI -> KeadaanHari.DISETUJUI;
            case HARI_TIDAK_DIAKUI -> KeadaanHari.DIKEMBALIKAN;
            case HARI_DIKECUALIKAN -> KeadaanHari.DIKECUALIKAN;
            case ISI_KEGIATAN -> semula;
        };
    }
}

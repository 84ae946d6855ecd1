package id.kejar.laporan;

import id.kejar.kompilasi.Rekap;
import id.kejar.koreksi.KoreksiSahService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.periode.PeriodeService;
import id.kejar.pleno.ButirTindakLanjut;
import id.kejar.pleno.PlenoService;
import id.kejar.pleno.RapatPleno;
import id.kejar.pleno.SuaraAnggota;
import id.kejar.segel.Segel;
import id.kejar.segel.SegelService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the letters of a meeting say. */
@Component
@Transactional(readOnly = true)
class PenyusunRapat {

    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final PlenoService pleno;
    private final PenyusunRekap rekapitulasi;
    private final PejabatNaskah pejabat;
    private final SegelService segel;
    private final KoreksiSahService koreksi;

    PenyusunRapat(
            OrganisasiService organisasi,
            PeriodeService periode,
            PlenoService pleno,
            PenyusunRekap rekapitulasi,
            PejabatNaskah pejabat,
            SegelService segel,
            KoreksiSahService koreksi) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.pleno = pleno;
        this.rekapitulasi = rekapitulasi;
        this.pejabat = pejabat;
        this.segel = segel;
        this.koreksi = koreksi;
    }

    UndanganRapat undangan(RapatPleno rapat, Instant pada) {
        var satker = satker(rapat);
        var tanggal = LocalDate.ofInstant(pada, satker.zona());
        return new UndanganRapat(
                KepalaSurat.dari(satker),
                rapat.nomorUndangan().orElse(null),
                tanggal,
                pleno.anggota(rapat).stream().map(Pegawai::jabatan).toList(),
                waktu(rapat, satker),
                satker.singkatanZona(),
                rapat.tempat(),
                rapat.agenda(),
                pejabat.sekretaris(satker, tanggal));
    }

    DaftarHadir daftarHadir(RapatPleno rapat) {
        var satker = satker(rapat);
        return new DaftarHadir(
                KepalaSurat.dari(satker),
                "Rapat Pleno Laporan Bulanan "
                        + periode.periode(rapat.periodeId()).sebutan(),
                waktu(rapat, satker),
                satker.singkatanZona(),
                rapat.tempat(),
                peserta(rapat));
    }

    BeritaAcara beritaAcara(RapatPleno rapat, Rekap rekap) {
        var satker = satker(rapat);
        var persidangan = persidangan(rapat, satker);
        var hadir = pleno.anggota(rapat).stream()
                .filter(orang -> rapat.hadir().contains(orang.id()))
                .map(Penandatangan::dari)
                .toList();
        return new BeritaAcara(
                KepalaSurat.dari(satker),
                rapat.nomorBeritaAcara(),
                periode.periode(rapat.periodeId()).sebutan(),
                persidangan,
                putusan(rapat, satker),
                tindakLanjut(rapat),
                rekapitulasi.baris(
                        rekap, satker, periode.periode(rapat.periodeId()).akhir()),
                rekapitulasi.verifikator(rekap),
                segel(segel.olehRapat(rapat.id())),
                hadir,
                pejabat.sekretaris(satker, persidangan.tanggal()));
    }

    Risalah risalah(RapatPleno rapat, Instant pada) {
        var satker = satker(rapat);
        var persidangan = persidangan(rapat, satker);
        var dibuat = LocalDate.ofInstant(pada, satker.zona());
        return new Risalah(
                KepalaSurat.dari(satker),
                rapat.nomorBeritaAcara(),
                periode.periode(rapat.periodeId()).sebutan(),
                persidangan,
                putusan(rapat, satker),
                tindakLanjut(rapat),
                pleno.tindakLanjutTerbawa(rapat).stream()
                        .map(satu -> tindakLanjut(satu, keadaan(satu)))
                        .toList(),
                dibuat,
                rapat.risalahTerlambat(),
                pimpinan(rapat),
                pejabat.sekretaris(satker, persidangan.tanggal()));
    }

    private static String keadaan(ButirTindakLanjut butir) {
        return butir.keterangan() == null
                ? butir.keadaan().sebutan()
                : butir.keadaan().sebutan() + ": " + butir.keterangan();
    }

    /** The Ketua where he is present, else the first of those who are. */
    private Penandatangan pimpinan(RapatPleno rapat) {
        return pleno.anggota(rapat).stream()
                .filter(orang -> rapat.hadir().contains(orang.id()))
                .findFirst()
                .map(Penandatangan::dari)
                .orElseThrow();
    }

    private Persidangan persidangan(RapatPleno rapat, Satker satker) {
        return new Persidangan(
                waktu(rapat, satker),
                rapat.selesai()
                        .map(selesai -> LocalDateTime.ofInstant(selesai, satker.zona()))
                        .orElse(null),
                satker.singkatanZona(),
                rapat.tempat(),
                rapat.agenda(),
                rapat.pembahasan().orElse(null),
                peserta(rapat),
                satker.kuorum());
    }

    PutusanRapat putusan(RapatPleno rapat, Satker satker) {
        return new PutusanRapat(
                hasil(rapat), rapat.catatan().orElse(null), satker.suaraSetuju(), suara(rapat), usul(rapat));
    }

    private static PutusanRapat.Hasil hasil(RapatPleno rapat) {
        if (!rapat.ditetapkan()) {
            return PutusanRapat.Hasil.DIKEMBALIKAN;
        }
        return rapat.denganCatatan() ? PutusanRapat.Hasil.DITETAPKAN_DENGAN_CATATAN : PutusanRapat.Hasil.DITETAPKAN;
    }

    private List<PutusanRapat.SuaraTercetak> suara(RapatPleno rapat) {
        var suara = rapat.suara().stream().collect(Collectors.toMap(SuaraAnggota::pegawaiId, Function.identity()));
        return pleno.anggota(rapat).stream()
                .filter(orang -> suara.containsKey(orang.id()))
                .map(orang -> suara(orang, suara.get(orang.id())))
                .toList();
    }

    private static PutusanRapat.SuaraTercetak suara(Pegawai orang, SuaraAnggota suara) {
        return new PutusanRapat.SuaraTercetak(
                orang.nama(),
                orang.jabatan(),
                switch (suara.suara()) {
                    case SETUJU -> PutusanRapat.Pilihan.SETUJU;
                    case TIDAK_SETUJU -> PutusanRapat.Pilihan.TIDAK_SETUJU;
                    case ABSTAIN -> PutusanRapat.Pilihan.ABSTAIN;
                },
                suara.alasan());
    }

    private List<PutusanRapat.UsulDiputus> usul(RapatPleno rapat) {
        return rapat.putusanUsul().stream()
                .map(satu -> new PutusanRapat.UsulDiputus(
                        koreksi.sebutan(satu.usulId()).orElse("Usul lain"), satu.disahkan(), satu.alasan()))
                .toList();
    }

    List<SegelTercetak> segel(List<Segel> daftar) {
        return daftar.stream()
                .map(satu -> new SegelTercetak(periode.periode(satu.periodeId()).sebutan(), satu.versi(), satu.sidik()))
                .toList();
    }

    List<TindakLanjut> tindakLanjut(RapatPleno rapat) {
        return pleno.tindakLanjut(rapat).stream()
                .map(satu -> tindakLanjut(satu, null))
                .toList();
    }

    private static TindakLanjut tindakLanjut(ButirTindakLanjut butir, String keadaan) {
        var siapa = butir.jabatan() == null
                ? butir.penanggungJawab()
                : "%s (%s)".formatted(butir.penanggungJawab(), butir.jabatan());
        return new TindakLanjut(butir.uraian(), siapa, butir.tenggat(), keadaan);
    }

    private List<Peserta> peserta(RapatPleno rapat) {
        return pleno.anggota(rapat).stream()
                .map(orang ->
                        new Peserta(orang.nama(), orang.jabatan(), rapat.hadir().contains(orang.id())))
                .toList();
    }

    private Satker satker(RapatPleno rapat) {
        return organisasi.satker(periode.periode(rapat.periodeId()).satker());
    }

    static LocalDateTime waktu(RapatPleno rapat, Satker satker) {
        return LocalDateTime.ofInstant(rapat.waktu().orElseThrow(), satker.zona());
    }
}

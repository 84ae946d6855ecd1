package id.kejar.pleno;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is recorded on a meeting's sheet, from the browser or as another system posts it. */
@Service
@Transactional
class LembarRapatService {

    private static final int TINDAK_LANJUT_TERBANYAK = 50;

    private final PlenoService pleno;
    private final TindakLanjutService tindakLanjut;
    private final UsulService usul;
    private final OrganisasiService organisasi;

    LembarRapatService(
            PlenoService pleno, TindakLanjutService tindakLanjut, UsulService usul, OrganisasiService organisasi) {
        this.pleno = pleno;
        this.tindakLanjut = tindakLanjut;
        this.usul = usul;
        this.organisasi = organisasi;
    }

    /** All of it or nothing. Attendance before votes: only who is present votes. */
    void catat(UUID rapatId, IsiLembarRapat isi) {
        Optional.ofNullable(isi.hadir()).ifPresent(daftar -> catatKehadiran(rapatId, daftar));
        Optional.ofNullable(isi.suara()).ifPresent(daftar -> catatSuara(rapatId, daftar));
        Optional.ofNullable(isi.pembahasan()).ifPresent(teks -> catatPembahasan(rapatId, teks));
        Optional.ofNullable(isi.perkembangan()).ifPresent(daftar -> catatPerkembangan(rapatId, daftar));
        Optional.ofNullable(isi.tindakLanjut()).ifPresent(daftar -> catatTindakLanjut(rapatId, daftar));
        Optional.ofNullable(isi.putusanUsul()).ifPresent(daftar -> catatPutusanUsul(rapatId, daftar));
    }

    void catatKehadiran(UUID rapatId, Collection<UUID> hadir) {
        var rapat = pleno.rapat(rapatId);
        var anggota = pleno.anggota(rapat).stream().map(Pegawai::id).collect(Collectors.toSet());
        if (!anggota.containsAll(hadir)) {
            throw Penolakan.aturan("Daftar hadir memuat orang yang bukan Ketua atau Anggota KPU satuan kerja ini.");
        }
        rapat.catatKehadiran(new HashSet<>(hadir));
    }

    /** Attendance as another system posts it, by account name. */
    void catatKehadiranAkun(UUID rapatId, List<String> akun) {
        var anggota = anggotaMenurutAkun(rapatId);
        if (!anggota.keySet().containsAll(akun)) {
            throw Penolakan.aturan("Daftar hadir memuat akun yang bukan Ketua atau Anggota KPU satuan kerja ini.");
        }
        catatKehadiran(rapatId, akun.stream().map(anggota::get).map(Pegawai::id).toList());
    }

    void catatSuara(UUID rapatId, List<SuaraAnggota> suara) {
        pleno.rapat(rapatId)
                .catatSuara(suara.stream()
                        .map(LembarRapatService::tidakKosong)
                        .map(satu -> new SuaraAnggota(
                                satu.pegawaiId(), satu.suara(), AturanRapat.alasanSuara(satu.suara(), satu.alasan())))
                        .toList());
    }

    /** Votes as another system posts them. */
    void catatSuaraAkun(UUID rapatId, List<SuaraKiriman> suara) {
        var anggota = anggotaMenurutAkun(rapatId);
        if (!suara.stream().map(SuaraKiriman::akun).allMatch(anggota::containsKey)) {
            throw Penolakan.aturan("Suara memuat akun yang bukan Ketua atau Anggota KPU satuan kerja ini.");
        }
        catatSuara(
                rapatId,
                suara.stream()
                        .map(satu -> new SuaraAnggota(anggota.get(satu.akun()).id(), satu.suara(), satu.alasan()))
                        .toList());
    }

    private Map<String, Pegawai> anggotaMenurutAkun(UUID rapatId) {
        return pleno.anggota(pleno.rapat(rapatId)).stream()
                .collect(Collectors.toMap(Pegawai::akun, Function.identity()));
    }

    void catatPembahasan(UUID rapatId, String teks) {
        pleno.rapat(rapatId).catatPembahasan(Teks.opsional(teks, "Pokok pembahasan", AturanRapat.PANJANG_PEMBAHASAN));
    }

    void catatTindakLanjut(UUID rapatId, List<IsiTindakLanjut> daftar) {
        if (daftar.size() > TINDAK_LANJUT_TERBANYAK) {
            throw Penolakan.aturan("Tindak lanjut paling banyak %d butir.".formatted(TINDAK_LANJUT_TERBANYAK));
        }
        var rapat = pleno.rapat(rapatId);
        var orang = organisasi.pegawai(daftar.stream()
                .filter(Objects::nonNull)
                .map(IsiTindakLanjut::penanggungJawabId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        rapat.catatTindakLanjut(daftar.stream()
                .map(LembarRapatService::tidakKosong)
                .map(satu -> rapikan(satu, orang, rapat.satker()))
                .toList());
    }

    private static IsiTindakLanjut rapikan(IsiTindakLanjut isi, Map<UUID, Pegawai> orang, String satker) {
        var id = isi.penanggungJawabId();
        if (id != null && (!orang.containsKey(id) || !orang.get(id).satker().equals(satker))) {
            throw Penolakan.aturan("Penanggung jawab tindak lanjut bukan pegawai satuan kerja ini. Pilih dari daftar.");
        }
        return new IsiTindakLanjut(
                Teks.wajib(isi.uraian(), "Uraian tindak lanjut", 500),
                id,
                id == null ? Teks.opsional(isi.penanggungJawab(), "Penanggung jawab", 160) : null,
                isi.tenggat());
    }

    /** Follow-ups as another system posts them: a person by his account, or named in words. */
    void catatTindakLanjutKiriman(UUID rapatId, List<TindakLanjutKiriman> daftar) {
        var satker = pleno.rapat(rapatId).satker();
        catatTindakLanjut(
                rapatId, daftar.stream().map(satu -> isi(satu, satker)).toList());
    }

    private IsiTindakLanjut isi(TindakLanjutKiriman kiriman, String satker) {
        if (kiriman.pegawai() == null) {
            return new IsiTindakLanjut(kiriman.uraian(), null, kiriman.penanggungJawab(), kiriman.tenggat());
        }
        var orang = organisasi
                .cariBerakun(kiriman.pegawai())
                .filter(satu -> satu.satker().equals(satker))
                .orElseThrow(() -> Penolakan.aturan(
                        "Penanggung jawab tindak lanjut memuat akun yang tidak ada di satuan kerja ini."));
        return new IsiTindakLanjut(kiriman.uraian(), orang.id(), null, kiriman.tenggat());
    }

    void catatPerkembangan(UUID rapatId, List<PerkembanganTindakLanjut> daftar) {
        var rapat = pleno.rapat(rapatId);
        var terbuka = tindakLanjut.terbuka(rapat).stream().map(TindakLanjut::id).collect(Collectors.toSet());
        pastikanSekali(
                daftar.stream()
                        .map(LembarRapatService::tidakKosong)
                        .map(PerkembanganTindakLanjut::tindakLanjutId)
                        .toList(),
                terbuka,
                "Tindak lanjut ini sudah ditutup rapat lain, atau bukan milik satuan kerja ini. Muat ulang lembar rapat.");
        rapat.catatPerkembangan(daftar.stream().map(LembarRapatService::rapikan).toList());
    }

    private static PerkembanganTindakLanjut rapikan(PerkembanganTindakLanjut satu) {
        if (satu.keadaan() == null) {
            throw Penolakan.aturan("Keadaan tindak lanjut belum dipilih: terbuka, selesai, atau dibatalkan.");
        }
        return new PerkembanganTindakLanjut(
                satu.tindakLanjutId(),
                satu.keadaan(),
                AturanRapat.keteranganPerkembangan(satu.keadaan(), satu.keterangan()));
    }

    void catatPutusanUsul(UUID rapatId, List<PutusanUsul> daftar) {
        var rapat = pleno.rapat(rapatId);
        var menunggu = usul.menunggu(rapat.satker()).stream().map(UsulRapat::id).collect(Collectors.toSet());
        pastikanSekali(
                daftar.stream()
                        .map(LembarRapatService::tidakKosong)
                        .map(PutusanUsul::usulId)
                        .toList(),
                menunggu,
                "Usul ini tidak menunggu putusan rapat, atau sudah diputuskan rapat lain. Muat ulang lembar rapat.");
        rapat.catatPutusanUsul(daftar.stream()
                .map(satu -> new PutusanUsul(
                        satu.usulId(), satu.hasil(), AturanRapat.alasanPutusan(satu.hasil(), satu.alasan())))
                .toList());
    }

    private static void pastikanSekali(List<UUID> disebut, Set<UUID> dikenal, String kalimat) {
        if (disebut.size() != new HashSet<>(disebut).size() || !dikenal.containsAll(disebut)) {
            throw Penolakan.bentrok(kalimat);
        }
    }

    private static <T> T tidakKosong(T butir) {
        if (butir == null) {
            throw Penolakan.aturan("Lembar rapat memuat butir kosong. Muat ulang lembar, lalu isi kembali.");
        }
        return butir;
    }
}

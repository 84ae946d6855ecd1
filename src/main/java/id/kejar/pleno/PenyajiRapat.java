package id.kejar.pleno;

import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Satker;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.shared.Tinjauan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A meeting as its sheet shows it. */
@Component
@Transactional(readOnly = true)
class PenyajiRapat {

    private final PlenoService pleno;
    private final PutuskanRapatService putuskan;
    private final UsulService usul;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;

    PenyajiRapat(
            PlenoService pleno,
            PutuskanRapatService putuskan,
            UsulService usul,
            OrganisasiService organisasi,
            PeriodeService periode) {
        this.pleno = pleno;
        this.putuskan = putuskan;
        this.usul = usul;
        this.organisasi = organisasi;
        this.periode = periode;
    }

    RapatTampil rapat(UUID rapatId, Tinjauan tinjauan) {
        var rapat = pleno.rapat(rapatId);
        var satker = organisasi.satker(rapat.satker());
        return new RapatTampil(
                rapatId,
                "Rapat pleno " + periode.periode(rapat.periodeId()).sebutan(),
                rapat.diundang(),
                rapat.waktu().map(saat -> waktu(saat, satker)).orElse(null),
                rapat.tempat(),
                rapat.agenda(),
                rapat.risalahTerlambat(),
                rapat.diundang() ? putuskan.menghalangi(rapat.periodeId()).orElse(null) : null,
                satker.kuorum(),
                satker.suaraSetuju(),
                anggota(rapat),
                rapat.pembahasan().orElse(null),
                pleno.tindakLanjutTerbawa(rapat),
                pleno.tindakLanjut(rapat),
                rapat.diundang() ? calonPenanggungJawab(satker.kode()) : List.of(),
                rapat.diundang() ? usul(rapat) : List.of(),
                tinjauan);
    }

    private static String waktu(Instant saat, Satker satker) {
        var waktu = LocalDateTime.ofInstant(saat, satker.zona());
        return "%s pukul %s %s"
                .formatted(
                        TanggalIndonesia.hariTanggal(waktu.toLocalDate()),
                        TanggalIndonesia.jam(waktu.toLocalTime()),
                        satker.singkatanZona());
    }

    private List<RapatTampil.AnggotaTampil> anggota(RapatPleno rapat) {
        var suara = rapat.suara().stream().collect(Collectors.toMap(SuaraAnggota::pegawaiId, Function.identity()));
        return pleno.anggota(rapat).stream()
                .map(orang -> new RapatTampil.AnggotaTampil(
                        orang.id(),
                        orang.nama(),
                        orang.jabatan(),
                        rapat.kehadiranDicatat() ? rapat.hadir().contains(orang.id()) : null,
                        Optional.ofNullable(suara.get(orang.id()))
                                .map(SuaraAnggota::suara)
                                .orElse(null),
                        Optional.ofNullable(suara.get(orang.id()))
                                .map(SuaraAnggota::alasan)
                                .orElse(null)))
                .toList();
    }

    /** Whoever serves today, outsiders such as the auditor excepted. */
    private List<RapatTampil.CalonTampil> calonPenanggungJawab(String satker) {
        var hariIni = organisasi.hariIni(satker);
        return organisasi.semuaPegawai(satker).stream()
                .filter(orang -> orang.bertugasPada(hariIni) && orang.jenis() != JenisPegawai.LUAR)
                .map(PenyajiRapat::calon)
                .toList();
    }

    private static RapatTampil.CalonTampil calon(Pegawai orang) {
        return new RapatTampil.CalonTampil(orang.id(), orang.nama(), orang.jabatan());
    }

    private List<RapatTampil.UsulTampil> usul(RapatPleno rapat) {
        var putusan = rapat.putusanUsul().stream().collect(Collectors.toMap(PutusanUsul::usulId, Function.identity()));
        return usul.menunggu(rapat.satker()).stream()
                .map(satu -> usul(satu, Optional.ofNullable(putusan.get(satu.id()))))
                .toList();
    }

    private static RapatTampil.UsulTampil usul(UsulRapat usul, Optional<PutusanUsul> putusan) {
        return new RapatTampil.UsulTampil(
                usul.id(),
                usul.judul(),
                usul.uraian(),
                usul.rincian(),
                putusan.map(PutusanUsul::hasil).orElse(null),
                putusan.map(PutusanUsul::alasan).orElse(null));
    }
}

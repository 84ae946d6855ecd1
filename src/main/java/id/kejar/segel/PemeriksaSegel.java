package id.kejar.segel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.bukti.BerkasService;
import id.kejar.bukti.KeadaanTersimpan;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes a seal from the tables and the files as they are now and says what is not as it was sealed. It trusts nothing
 * that it can read: neither the kept text, nor the kept hash, nor what stands in the rows (docs/segel.md).
 */
@Component
@Transactional
class PemeriksaSegel {

    /** More of them say no more than the first ones. */
    private static final int BERKAS_DISEBUT = 20;

    private static final Pattern SIDIK = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TANGGAL = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final SegelService segel;
    private final PeriodeService periode;
    private final BerkasService berkas;
    private final List<SaksiSegel> saksi;
    private final ObjectMapper json;

    PemeriksaSegel(
            SegelService segel,
            PeriodeService periode,
            BerkasService berkas,
            List<SaksiSegel> saksi,
            ObjectMapper json) {
        this.segel = segel;
        this.periode = periode;
        this.berkas = berkas;
        this.saksi = saksi;
        this.json = json;
    }

    HasilPeriksa periksa(UUID segelId) {
        var ini = segel.segel(segelId);
        var naskah = NaskahKanonik.baca(ini.naskah());
        var keganjilan = new ArrayList<String>();
        keganjilan.addAll(naskahnya(ini, naskah));
        keganjilan.addAll(rantainya(ini));
        PembandingNaskah.perbedaanPertama(naskah, segel.bacaUlang(ini))
                .ifPresent(beda -> keganjilan.add(beda.kalimat()));
        var bukti = bukti(naskah);
        keganjilan.addAll(berkasnya(bukti));
        saksi.forEach(satu -> keganjilan.addAll(satu.periksa(ini.periodeId())));
        return new HasilPeriksa(naskah.baris().size(), bukti.size(), keganjilan);
    }

    private static List<String> naskahnya(Segel ini, NaskahKanonik naskah) {
        return naskah.sidik().equals(ini.sidik())
                ? List.of()
                : List.of(
                        "Naskah kanonik yang disimpan tidak lagi menghasilkan segelnya: yang disimpan %s, dihitung %s."
                                .formatted(ini.sidik(), naskah.sidik()));
    }

    /** The seal before must be one that KEJAR holds, of an earlier month; the replaced one that of the version before. */
    private List<String> rantainya(Segel ini) {
        var bulan = periode.periode(ini.periodeId());
        var keganjilan = new ArrayList<String>();
        var sebelum = periode.daftar(ini.satker()).stream()
                .filter(lain -> lain.mulai().isBefore(bulan.mulai()))
                .findFirst()
                .map(lain -> segel.versi(lain.id()))
                .orElse(List.of());
        if (sebelum.stream().map(Segel::sidik).noneMatch(ini.sebelumnya().orElse("")::equals)
                && !(sebelum.isEmpty() && ini.sebelumnya().isEmpty())) {
            keganjilan.add("Rantai terputus: segel bulan sebelumnya yang dirujuk, %s, bukan segel bulan itu."
                    .formatted(ini.sebelumnya().orElse("kosong")));
        }
        var digantikan = segel.versi(ini.periodeId()).stream()
                .filter(lain -> lain.versi() == ini.versi() - 1)
                .map(Segel::sidik)
                .findFirst();
        if (!digantikan.equals(ini.menggantikan())) {
            keganjilan.add(
                    "Rantai terputus: versi %d menyebut menggantikan segel %s, padahal segel versi sebelumnya %s."
                            .formatted(
                                    ini.versi(), ini.menggantikan().orElse("kosong"), digantikan.orElse("tidak ada")));
        }
        return keganjilan;
    }

    /** The sealed evidence by its SHA-256, each file once however often it proves something. */
    private Map<String, JsonNode> bukti(NaskahKanonik naskah) {
        var bukti = new LinkedHashMap<String, JsonNode>();
        naskah.baris().stream()
                .filter(baris -> baris.startsWith("{\"jenis\":\"bukti"))
                .flatMap(baris -> terbaca(baris).stream())
                .forEach(satu -> bukti.putIfAbsent(satu.path("sha256").asText(), satu));
        return bukti;
    }

    /** Empty for a line that was tampered with beyond reading: the hash of the text has told of it already. */
    private Optional<JsonNode> terbaca(String baris) {
        try {
            return Optional.of(json.readTree(baris))
                    .filter(satu -> SIDIK.matcher(satu.path("sha256").asText()).matches()
                            && TANGGAL.matcher(satu.path("tanggal").asText()).matches());
        } catch (JsonProcessingException rusak) {
            return Optional.empty();
        }
    }

    private List<String> berkasnya(Map<String, JsonNode> bukti) {
        var keadaan = berkas.keutuhan(bukti.keySet());
        return bukti.entrySet().stream()
                .filter(satu -> keadaan.get(satu.getKey()) != KeadaanTersimpan.ADA)
                .limit(BERKAS_DISEBUT)
                .map(satu -> "Berkas bukti “%s” milik %s pada %s: %s. SHA-256 yang disegel: %s."
                        .formatted(
                                satu.getValue().path("nama").asText(),
                                satu.getValue().path("pegawai").asText(),
                                TanggalIndonesia.hariTanggal(LocalDate.parse(
                                        satu.getValue().path("tanggal").asText())),
                                keadaan.get(satu.getKey()) == KeadaanTersimpan.BERUBAH
                                        ? "isinya berubah di tempat penyimpanan"
                                        : "tidak ditemukan di tempat penyimpanan",
                                satu.getKey()))
                .toList();
    }
}

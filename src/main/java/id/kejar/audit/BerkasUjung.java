package id.kejar.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * {@code ujung-jejak.txt} in the data folder. It is only ever added to; what is missing is added later, whoever shares the
 * folder.
 */
@Component
class BerkasUjung {

    /** So long may a folder have been out of reach without a day missing in the file. */
    static final int HARI_DISUSULKAN = 60;

    private static final Logger LOG = LoggerFactory.getLogger(BerkasUjung.class);

    private final Path letak;

    BerkasUjung(@Value("${kejar.data}/ujung-jejak.txt") Path letak) {
        this.letak = letak;
    }

    /** Adds those that the file does not hold yet. The next look makes good for one that failed. */
    void lengkapi(List<UjungHarian> semua) {
        if (semua.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(letak.toAbsolutePath().getParent());
            try (var berkas = FileChannel.open(
                            letak, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var kunci = berkas.lock()) {
                var ada = tercatat(berkas);
                var kurang = semua.stream()
                        .filter(satu -> !ada.contains(kunci(satu)))
                        .map(satu -> satu.baris() + "\n")
                        .collect(Collectors.joining());
                berkas.write(ByteBuffer.wrap(kurang.getBytes(StandardCharsets.UTF_8)), berkas.size());
                berkas.force(true);
            }
        } catch (IOException e) {
            LOG.warn("Ujung jejak tidak dapat ditulis ke {}: {}", letak, e.toString());
        }
    }

    private static Set<String> tercatat(FileChannel berkas) throws IOException {
        var isi = new String(Channels.newInputStream(berkas).readAllBytes(), StandardCharsets.UTF_8);
        return isi.lines()
                .flatMap(baris -> UjungHarian.terbaca(baris).stream())
                .map(BerkasUjung::kunci)
                .collect(Collectors.toSet());
    }

    private static String kunci(UjungHarian satu) {
        return satu.tanggal() + " " + satu.satker();
    }
}

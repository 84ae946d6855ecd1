package id.kejar.bukti;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A kept file as it is handed to a reader, under the name it was uploaded with.
 *
 * @param isi read once; whoever answers with it closes it
 */
public record SalinanBerkas(String nama, String tipeMedia, InputStream isi) {

    /** Always offered as a download and never kept by the browser: an uploaded file is not trusted to be shown. */
    public ResponseEntity<InputStreamResource> unduhan() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(tipeMedia))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nama, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(isi));
    }
}

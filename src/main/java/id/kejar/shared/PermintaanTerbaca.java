package id.kejar.shared;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The same request, its body read once already. */
public final class PermintaanTerbaca extends HttpServletRequestWrapper {

    private final byte[] isi;

    public PermintaanTerbaca(HttpServletRequest request, byte[] isi) {
        super(request);
        this.isi = isi;
    }

    @Override
    public ServletInputStream getInputStream() {
        var masukan = new ByteArrayInputStream(isi);
        return new ServletInputStream() {
            @Override
            public int read() {
                return masukan.read();
            }

            @Override
            public int read(byte[] tujuan, int awal, int panjang) {
                return masukan.read(tujuan, awal, panjang);
            }

            @Override
            public boolean isFinished() {
                return masukan.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener pendengar) {
                throw new UnsupportedOperationException("Badan permintaan sudah terbaca seluruhnya");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}

package id.kejar.pengingat;

import id.kejar.organisasi.Surel;
import id.kejar.pengingat.HasilKirim.Jenis;
import id.kejar.shared.PengaturanDitolak;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the office's mail server, one by one, and says what became of each. */
@Component
class PengirimSurel {

    private static final Logger LOG = LoggerFactory.getLogger(PengirimSurel.class);

    /** From here on an SMTP reply is a refusal, from there on a final one (RFC 5321, 4.2.1). */
    private static final int MENOLAK = 400;

    private static final int MENOLAK_SETERUSNYA = 500;

    private final JavaMailSender server;
    private final String host;
    private final int port;
    private final InternetAddress dari;

    PengirimSurel(
            JavaMailSender server,
            @Value("${spring.mail.host:}") String host,
            @Value("${spring.mail.port}") int port,
            @Value("${kejar.pengingat.dari:}") String dari) {
        this.server = server;
        this.host = host.strip();
        this.port = port;
        this.dari = tersedia() ? pengirim(dari) : null;
    }

    private static InternetAddress pengirim(String dari) {
        try {
            return new InternetAddress(dari.strip(), true);
        } catch (AddressException e) {
            throw new PengaturanDitolak(
                    "KEJAR_SMTP_HOST diisi, tetapi KEJAR_SMTP_DARI belum memuat alamat pengirim yang sah.",
                    "Isi KEJAR_SMTP_DARI, misalnya kejar@kpu-kudus.go.id, atau kosongkan KEJAR_SMTP_HOST.");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void siap() {
        if (tersedia()) {
            LOG.info("Pengingat dikirim lewat surel pukul 17.00 waktu setempat, melalui {}:{}.", host, port);
        } else {
            LOG.info("Pengingat tidak dikirim lewat surel: KEJAR_SMTP_HOST belum diisi.");
        }
    }

    /** Whether the installation has a mail server at all. */
    boolean tersedia() {
        return !host.isEmpty();
    }

    /** As an administrator has to look it up. */
    String sebutanServer() {
        return host + ":" + port;
    }

    HasilKirim kirim(Surel kepada, String perihal, String isi) {
        try {
            server.send(surat(kepada, perihal, isi));
            return new HasilKirim(Jenis.DITERIMA, null);
        } catch (MessagingException e) {
            return hasil(Jenis.DITOLAK, e);
        } catch (MailAuthenticationException e) {
            return serverTidakMelayani(e.getCause());
        } catch (MailSendException e) {
            return nilai(e);
        }
    }

    private MimeMessage surat(Surel kepada, String perihal, String isi) throws MessagingException {
        var surat = server.createMimeMessage();
        var penulis = new MimeMessageHelper(surat, StandardCharsets.UTF_8.name());
        penulis.setFrom(dari);
        penulis.setTo(new InternetAddress(kepada.alamat(), true));
        penulis.setSubject(perihal);
        penulis.setText(isi);
        // Keeps "out of office" from answering (RFC 3834).
        surat.setHeader("Auto-Submitted", "auto-generated");
        return surat;
    }

    private HasilKirim nilai(MailSendException kegagalan) {
        if (kegagalan.getMessageExceptions().length == 0) {
            // Only the farewell went wrong; the letter itself had been taken.
            return new HasilKirim(Jenis.DITERIMA, null);
        }
        var padaSurat = kegagalan.getMessageExceptions()[0];
        // No connection: its fault is charged to the letter too. Any other cause is that of a farewell after a fault.
        return kegagalan.getCause() == padaSurat ? serverTidakMelayani(padaSurat) : nilai(padaSurat);
    }

    /** Where a letter was refused decides what the refusal means. */
    private HasilKirim nilai(Exception kegagalan) {
        for (Exception sebab = kegagalan; sebab instanceof MessagingException; sebab = berikut(sebab)) {
            if (sebab instanceof SMTPAddressFailedException alamat) {
                // No content has been handed over yet, so even silence means that the letter was not taken.
                return hasil(alamat.getReturnCode() >= MENOLAK_SETERUSNYA ? Jenis.DITOLAK : Jenis.DITUNDA, sebab);
            }
            if (sebab instanceof SMTPSendFailedException penolakan) {
                return penolakan.getCommand().startsWith("MAIL")
                        ? serverTidakMelayani(sebab)
                        : hasil(jenis(penolakan.getReturnCode()), sebab);
            }
        }
        return hasil(Jenis.TANPA_KABAR, kegagalan);
    }

    private static Jenis jenis(int jawaban) {
        if (jawaban < MENOLAK) {
            return Jenis.TANPA_KABAR;
        }
        return jawaban < MENOLAK_SETERUSNYA ? Jenis.DITUNDA : Jenis.DITOLAK;
    }

    /** Before any recipient is named: what server and library say here concerns nobody, and the administrator needs it. */
    private HasilKirim serverTidakMelayani(Throwable sebab) {
        LOG.warn("Server surel {} tidak melayani: {}", sebutanServer(), satuBaris(sebab));
        return hasil(Jenis.SERVER_TIDAK_MELAYANI, sebab);
    }

    private static String satuBaris(Throwable sebab) {
        return String.valueOf(sebab.getMessage()).strip().replaceAll("\\s+", " ");
    }

    private static Exception berikut(Exception sebab) {
        return ((MessagingException) sebab).getNextException();
    }

    private static HasilKirim hasil(Jenis jenis, Throwable sebab) {
        var kelas = sebab.getClass().getSimpleName();
        if (sebab instanceof SMTPAddressFailedException alamat) {
            return new HasilKirim(jenis, kelas + " " + alamat.getReturnCode());
        }
        if (sebab instanceof SMTPSendFailedException penolakan) {
            return new HasilKirim(jenis, kelas + " " + penolakan.getReturnCode());
        }
        return new HasilKirim(jenis, kelas);
    }
}

package id.kejar.bukti;

/** Bytes that begin like a picture and are none, or only a part of one. */
class GambarRusak extends Exception {

    GambarRusak(String sebab) {
        super(sebab);
    }

    GambarRusak(Exception sebab) {
        super(sebab);
    }
}

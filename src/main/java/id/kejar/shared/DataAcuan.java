package id.kejar.shared;

/** Reference data of one feature, loaded from the product's files at start; repeating it changes nothing. */
public interface DataAcuan {

    void muat();
}

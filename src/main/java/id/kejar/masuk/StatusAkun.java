package id.kejar.masuk;

import java.util.List;

/**
 * What an account may do right now.
 *
 * @param boleh it may work: its owner serves today, and it is not closed
 * @param sandiAwal its password is somebody else's choice
 * @param grup its roles, as the engine names them
 */
record StatusAkun(boolean boleh, boolean sandiAwal, List<String> grup) {}

// @ts-check
/**
 * Waits for the reviewer's press, opens the panel and reads the page once. It holds nothing: the browser may end it at any
 * moment and start it again at the next press.
 */

import { addMenuEntry, onPress, openPanel, readTab, rememberCompany } from "./platform.js";

addMenuEntry();
rememberCompany();
onPress((tab) => {
  openPanel(tab);
  readTab(tab);
});

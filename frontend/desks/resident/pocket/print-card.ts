/**
 * Prints the card alone: the stylesheet goes by the mark. It stays until the print is made, for a phone makes it after
 * `print` has come back; where nothing can be printed it goes at once.
 */
export function printCard(): void {
  const { dataset } = document.documentElement;
  const wipe = () => {
    delete dataset["print"];
  };
  dataset["print"] = "card";
  window.addEventListener("afterprint", wipe, { once: true });
  try {
    window.print();
  } catch {
    window.removeEventListener("afterprint", wipe);
    wipe();
  }
}

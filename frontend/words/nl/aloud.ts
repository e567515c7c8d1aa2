/** Reading aloud with the device's own voice. */
export default {
  read: "Voorlezen",
  stop: "Stop met voorlezen",
  how: "Druk boven aan de pagina op Voorlezen. De zin die u hoort, wordt gemarkeerd.",
  none: "Dit toestel heeft geen eigen stem voor deze taal. Daarom ontbreekt de knop Voorlezen.",
  "none.how":
    "Zet een stem aan bij de instellingen van uw toestel. Een stem van internet gebruiken we niet: die zou uw tekst horen.",
} as const;

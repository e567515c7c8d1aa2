/** Reading aloud with the device's own voice. */
export default {
  read: "Voorlezen",
  stop: "Stop met voorlezen",
  how: "Druk boven aan de pagina op Voorlezen. De zin die u hoort, wordt gemarkeerd.",
  none: "Dit toestel heeft geen eigen stem voor deze taal. Zet die aan bij de instellingen.",
} as const;

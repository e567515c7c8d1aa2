import { expect, test } from "./story.ts";

test("a page is read aloud by the device's own voice, the sentence that sounds is marked", async ({
  page,
}) => {
  // This machine has no voices: one near and one far take their place, and write down what they say.
  await page.addInitScript(() => {
    const voices = [
      { lang: "nl-NL", localService: false, name: "far" },
      { lang: "nl-NL", localService: true, name: "near" },
    ];
    const said: [string, string][] = [];
    class Words {
      voice = { name: "" };
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const speaker = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => undefined,
      speak: ({ text, voice }: Words) => said.push([voice.name, text]),
    });
    Object.defineProperty(window, "speechSynthesis", { value: speaker });
    Object.assign(window, { SpeechSynthesisUtterance: Words, said });
  });
  await page.goto("/accessibility");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Voorlezen" }).click();

  const heard = await page.evaluate(() => ({
    said: (window as unknown as { said: [string, string][] }).said,
    marked: [...(CSS.highlights.get("read-aloud") ?? [])].map(String),
  }));
  expect(heard).toEqual({ said: [["near", "Toegankelijkheid"]], marked: ["Toegankelijkheid"] });
  await page.getByRole("button", { name: "Stop met voorlezen" }).click();
  expect(await page.evaluate(() => CSS.highlights.has("read-aloud"))).toBe(false);
});

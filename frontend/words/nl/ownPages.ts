/** The pages of one's own that stand behind help: what each is called there and by itself, and what for. About A2. */
export default {
  "devices.title": "Mijn toestellen",
  "devices.text": "Met welke telefoons en computers u iets kunt doen.",
  "privacy.title": "Mijn gegevens",
  "privacy.text": "Wat staat er over u, wie keek ernaar, en wie mag meekijken? U beslist.",
  "family.title": "Wat mijn gezin deelt",
} as const;

import type { Translation } from "../rooms.ts";

export default {
  "devices.title": "My devices",
  "devices.text": "With which phones and computers you can act.",
  "privacy.title": "My data",
  "privacy.text": "What is kept about you, who looked at it, and who may look along? You decide.",
  "family.title": "What my family shares",
} satisfies Translation<"ownPages">;
